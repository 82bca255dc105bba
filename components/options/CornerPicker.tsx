import { useId } from 'preact/hooks';
import type { Corner } from '../../lib/browser/settings-schema.ts';
import './corner-picker.css';

interface Props {
  value: Corner;
  onChange: (corner: Corner) => void;
}

const corners: readonly { value: Corner; name: string }[] = [
  { value: 'top-left', name: 'Top left' },
  { value: 'top-right', name: 'Top right' },
  { value: 'bottom-left', name: 'Bottom left' },
  { value: 'bottom-right', name: 'Bottom right' },
];

/** The corner of the window that the card hangs in, picked on a drawing of one. */
export function CornerPicker({ value, onChange }: Props) {
  const group = useId();
  return (
    <fieldset class="corner-picker">
      <legend class="choice-legend">Where the card hangs</legend>
      <div class="corner-picker-row">
        <div class="corner-picker-window">
          <div class="corner-picker-bar" aria-hidden="true" />
          {corners.map(({ value: one, name }) => (
            <label key={one} class={`corner-picker-corner corner-picker-${one}`} title={name}>
              <input
                class="choice-radio"
                type="radio"
                name={group}
                value={one}
                checked={one === value}
                aria-label={name}
                onChange={() => onChange(one)}
              />
            </label>
          ))}
        </div>
        <p class="corner-picker-word">
          <strong>{corners.find((corner) => corner.value === value)?.name}</strong>
          <span>Drag a card to another corner, and it stays there on that site.</span>
        </p>
      </div>
    </fieldset>
  );
}
