import { useId, useMemo } from 'preact/hooks';
import { type CalendarDate, formatCalendarDate } from '../../lib/film/calendar-date.ts';
import { listDateLanguages } from './date-languages.ts';
import './date-language.css';
import '../field.css';

interface Props {
  /** BCP 47; null is the browser's own. */
  value: string | null;
  today: CalendarDate;
  onChange: (language: string | null) => void;
}

/** The language of dates, with today as the example. */
export function DateLanguage({ value, today, onChange }: Props) {
  const id = useId();
  const languages = useMemo(() => listDateLanguages(value), [value]);
  return (
    <div class="date-language">
      <label class="choice-legend" for={id}>
        Language of dates
      </label>
      <select
        id={id}
        aria-describedby={`${id}-example`}
        class="field-input"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">Like the browser</option>
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p class="choice-meaning" id={`${id}-example`} role="status">
        Today is {formatCalendarDate(today, value)}.
      </p>
    </div>
  );
}
