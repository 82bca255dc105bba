import { useId } from 'preact/hooks';
import { Switch } from '../Switch.tsx';
import './site-switch.css';

interface Props {
  /** The site's name as people call it. */
  site: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Whether the card comes up on one site. */
export function SiteSwitch({ site, on, onChange }: Props) {
  const id = useId();
  return (
    <span class="site-switch">
      <label class="site-switch-label" for={id}>{`Show the card on ${site}`}</label>
      <Switch id={id} on={on} onChange={onChange} />
    </span>
  );
}
