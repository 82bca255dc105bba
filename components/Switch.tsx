import './switch.css';

interface Props {
  id?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Something that is on or off. Its words stand in a label around it, or in one that names its id. */
export function Switch({ id, on, onChange }: Props) {
  return (
    <input
      id={id}
      class="switch"
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      onInput={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
