import type { LucideIcon } from 'lucide-preact';
import { useId } from 'preact/hooks';
import './choice.css';

export interface ChoiceOption<Value extends string> {
  value: Value;
  name: string;
  /** What it means, where the name cannot say. */
  meaning?: string;
  icon?: LucideIcon;
}

interface Props<Value extends string> {
  legend: string;
  options: readonly ChoiceOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ legend, options, value, onChange }: Props<Value>) {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class="choice-legend">{legend}</legend>
      <div class="choice-options">
        {options.map(({ value: one, name, meaning, icon: Icon }) => (
          <label key={one} class="choice-option">
            <input
              class="choice-radio"
              type="radio"
              name={group}
              value={one}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            <span class="choice-name">
              {Icon && <Icon class="choice-icon" aria-hidden="true" />}
              {name}
            </span>
            {meaning && <span class="choice-meaning">{meaning}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
