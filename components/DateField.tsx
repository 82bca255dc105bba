import type { CalendarDate } from '../lib/film/calendar-date.ts';
import { Button } from './Button.tsx';
import { describeField, Field } from './Field.tsx';
import './date-field.css';

interface Props {
  id: string;
  label: string;
  /** `YYYY-MM-DD` or nothing: a day in a diary, never a moment. */
  value: string;
  onChange: (value: string) => void;
  today: CalendarDate;
  problem?: string | null | undefined;
}

/** A day, picked or typed; today's at one click. */
export function DateField({ id, label, value, onChange, today, problem }: Props) {
  return (
    <Field id={id} label={label} problem={problem}>
      <div class="date-field">
        <input
          {...describeField({ id, problem })}
          class="field-input"
          type="date"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        {value === today ? (
          <Button size="small" onClick={() => onChange('')}>
            Clear
          </Button>
        ) : (
          <Button size="small" onClick={() => onChange(today)}>
            Today
          </Button>
        )}
      </div>
    </Field>
  );
}
