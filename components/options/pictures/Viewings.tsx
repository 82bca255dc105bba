import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { YearOfViewings } from '../../../lib/library/statistics/count-viewings.ts';
import { Picker } from '../library/Picker.tsx';
import { plural } from '../plural.ts';
import { Columns } from './Columns.tsx';
import { filmsAddress } from './films-address.ts';
import { monthNames } from './month-names.ts';
import { Picture } from './Picture.tsx';
import { YearCalendar } from './YearCalendar.tsx';
import './viewings.css';

interface Props {
  /** The last first. */
  years: readonly YearOfViewings[];
  /** The one that is looked at. */
  year: number;
  hrefOfYear: (year: number) => string;
  onYear: (year: number) => void;
}

/** When films were watched: a year, month by month and day by day. */
export function Viewings({ years, year, hrefOfYear, onYear }: Props) {
  const at = years.findIndex((one) => one.year === year);
  const shown = years[at];
  if (!shown) {
    return (
      <Picture
        title="When you watched"
        told="No review of yours says on which day you watched its film. Note it when you write one, or import a diary."
        isWide
      />
    );
  }
  const busiest = Math.max(...shown.months);
  return (
    <Picture
      title={`When you watched: ${year}`}
      told={
        <>
          <a href={filmsAddress({ seen: String(year) })}>{plural(shown.films, 'film')}</a> on{' '}
          {plural(shown.days.length, 'day')}, most in {monthNames[shown.months.indexOf(busiest)]} ({busiest}).
          {shown.days.some((day) => day.films > 1) && ' The larger a square, the more films on that day.'}
        </>
      }
      isWide
      table={{
        heads: ['Month', 'Films', 'Days'],
        rows: monthNames.map((name, month) => [name, shown.months[month] ?? 0, daysIn(shown, month)]),
      }}
    >
      {years.length > 1 && (
        <div class="viewings-years">
          <Step to={years[at + 1]?.year} icon={<ChevronLeft aria-hidden="true" />} hrefOf={hrefOfYear} />
          <Picker
            label="Year"
            value={String(year)}
            none="The latest"
            options={years.map((one) => ({ value: String(one.year), name: `${one.year} (${one.films})` }))}
            onPick={(picked) => onYear(Number(picked ?? years[0]?.year))}
          />
          <Step to={years[at - 1]?.year} icon={<ChevronRight aria-hidden="true" />} hrefOf={hrefOfYear} />
        </div>
      )}
      <Columns
        label={`Films per month of ${year}`}
        columns={shown.months.map((films, month) => ({
          key: month,
          label: (monthNames[month] ?? '').slice(0, 3),
          value: films,
          told: `${monthNames[month]} ${year}: ${plural(films, 'film')}`,
          href: filmsAddress({ seen: `${year}-${String(month + 1).padStart(2, '0')}` }),
        }))}
      />
      <YearCalendar year={shown} />
    </Picture>
  );
}

function daysIn({ year, days }: YearOfViewings, month: number): number {
  return days.filter(({ day }) => day.startsWith(`${year}-${String(month + 1).padStart(2, '0')}`)).length;
}

interface StepProps {
  to: number | undefined;
  icon: ComponentChildren;
  hrefOf: (year: number) => string;
}

function Step({ to, icon, hrefOf }: StepProps) {
  if (to === undefined) return <span class="viewings-step">{icon}</span>;
  return (
    <a class="viewings-step" href={hrefOf(to)} aria-label={`To ${to}`} title={String(to)}>
      {icon}
    </a>
  );
}
