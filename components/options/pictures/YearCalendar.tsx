import { useRef, useState } from 'preact/hooks';
import type { YearOfViewings } from '../../../lib/library/statistics/count-viewings.ts';
import { nextTab } from '../../next-tab.ts';
import { plural } from '../plural.ts';
import { filmsAddress } from './films-address.ts';
import { type DayCell, monthCells } from './month-cells.ts';
import { monthNames } from './month-names.ts';
import './year-calendar.css';

interface Props {
  year: YearOfViewings;
}

const step = 10;
/** The side of a day's square by how many films it had: seen without its colour too. */
const sides = [5, 6.4, 7.8, 9.2];
/** Up and down go through the days as well. */
const sideways: Record<string, string> = { ArrowUp: 'ArrowLeft', ArrowDown: 'ArrowRight' };

/** The twelve sheets of a year, with a square for each day on which something was watched. */
export function YearCalendar({ year: { year, days, months } }: Props) {
  const root = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(days[0]?.day);
  const places = new Map(days.map(({ day }, at) => [day, at]));
  // of another year than before
  const stop = active !== undefined && places.has(active) ? active : days[0]?.day;

  const press = (event: KeyboardEvent, from: string) => {
    const to = nextTab(sideways[event.key] ?? event.key, places.get(from) ?? 0, days.length);
    const day = to === null ? undefined : days[to]?.day;
    if (day === undefined) return;
    event.preventDefault();
    setActive(day);
    root.current?.querySelector<SVGElement>(`[data-day="${day}"]`)?.focus();
  };

  return (
    <ul class="year-calendar" ref={root} aria-label={`Days of ${year}`}>
      {monthNames.map((name, month) => (
        <li key={name} class="year-calendar-month">
          <p class="year-calendar-name" id={`month-${month}`}>
            {name} <span class="unseen">{plural(months[month] ?? 0, 'film')}</span>
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: no fieldset in a drawing */}
          <svg class="year-calendar-sheet" viewBox="0 0 70 60" role="group" aria-labelledby={`month-${month}`}>
            {monthCells(year, month).map((cell) => (
              <Day
                key={cell.day}
                cell={cell}
                films={days[places.get(cell.day) ?? -1]?.films ?? 0}
                isStop={cell.day === stop}
                onPress={press}
              />
            ))}
          </svg>
        </li>
      ))}
    </ul>
  );
}

interface DayProps {
  cell: DayCell;
  films: number;
  /** The one that the tab key stops at. */
  isStop: boolean;
  onPress: (event: KeyboardEvent, day: string) => void;
}

function Day({ cell: { day, column, row }, films, isStop, onPress }: DayProps) {
  const [x, y] = [column * step + step / 2, row * step + step / 2];
  if (films === 0) return <circle class="year-calendar-none" cx={x} cy={y} r="1.1" />;
  const level = Math.min(films, sides.length);
  const side = sides[level - 1] ?? 0;
  const told = `${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]}: ${plural(films, 'film')}`;
  return (
    <a
      class="year-calendar-day"
      data-day={day}
      data-level={level}
      href={filmsAddress({ seen: day })}
      aria-label={told}
      tabindex={isStop ? 0 : -1}
      onKeyDown={(event) => onPress(event, day)}
    >
      <title>{told}</title>
      <rect class="year-calendar-reach" x={x - step / 2} y={y - step / 2} width={step} height={step} />
      <rect class="year-calendar-mark" x={x - side / 2} y={y - side / 2} width={side} height={side} rx="1" />
    </a>
  );
}
