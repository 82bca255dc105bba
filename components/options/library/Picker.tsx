import { useId } from 'preact/hooks';
import '../../field.css';

export interface PickerOption {
  value: string;
  name: string;
}

interface Props {
  label: string;
  /** Empty for the first option. */
  value: string;
  /** On the first option, which stands for no choice. */
  none: string;
  options: readonly PickerOption[];
  onPick: (value: string | null) => void;
}

/** One thing to choose from a list. A value that is not in it is added: an address may name any. */
export function Picker({ label, value, none, options, onPick }: Props) {
  const id = useId();
  const isListed = value === '' || options.some((option) => option.value === value);
  return (
    <div class="picker">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field-input picker-select"
        value={value}
        onChange={(event) => onPick(event.currentTarget.value || null)}
      >
        <option value="">{none}</option>
        {!isListed && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
