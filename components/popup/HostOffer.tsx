import { Button } from '../Button.tsx';
import './host-offer.css';

interface Props {
  /** As the address bar has it: `films.example`. */
  host: string;
  /** Cards come up there by themselves. */
  isNamed: boolean;
  onAlways: () => void;
  onStop: () => void;
}

/** On a site that is on no list: whether cards come up there by themselves. */
export function HostOffer({ host, isNamed, onAlways, onStop }: Props) {
  return (
    <div class="host-offer">
      <p class="host-offer-text">
        {isNamed ? 'Cards come up by themselves on ' : 'Cards do not come up by themselves on '}
        <strong class="host-offer-name">{host}</strong>.
      </p>
      {isNamed ? (
        <Button size="small" onClick={onStop}>
          Stop looking on this site
        </Button>
      ) : (
        <Button size="small" onClick={onAlways}>
          Always look on this site
        </Button>
      )}
    </div>
  );
}
