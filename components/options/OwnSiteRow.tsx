import { CircleAlert, CircleCheck } from 'lucide-preact';
import { Button } from '../Button.tsx';

export interface NamedHost {
  /** `nas.home:8096` */
  name: string;
  /** As the browser says: a restored backup names hosts without its leave. */
  isAllowed: boolean;
}

interface Props {
  host: NamedHost;
  onAllow: (host: string) => void;
  onRemove: (host: string) => void;
}

/** One host that the user has named. */
export function OwnSiteRow({ host: { name, isAllowed }, onAllow, onRemove }: Props) {
  const Sign = isAllowed ? CircleCheck : CircleAlert;
  return (
    <li class="own-sites-one">
      <span class="own-sites-name">{name}</span>
      <span class={`own-sites-state own-sites-${isAllowed ? 'on' : 'waits'}`}>
        <Sign class="own-sites-sign" aria-hidden="true" />
        {isAllowed ? 'Cards come up there' : 'Not allowed yet: no card comes up'}
      </span>
      <span class="own-sites-actions">
        {!isAllowed && (
          <Button size="small" look="primary" onClick={() => onAllow(name)}>
            Allow <span class="unseen">{name}</span>
          </Button>
        )}
        <Button size="small" onClick={() => onRemove(name)}>
          Remove <span class="unseen">{name}</span>
        </Button>
      </span>
    </li>
  );
}
