import { EyeOff } from 'lucide-preact';
import { Button } from '../Button.tsx';
import './curtain.css';

interface Props {
  /** The whole review gives the plot away, verdict and all. */
  all: boolean;
  onSeen: () => void;
  onShow: () => void;
}

/** Stands before what may tell the plot, until the film is seen or somebody looks behind it. */
export function Curtain({ all, onSeen, onShow }: Props) {
  return (
    <div class="curtain">
      <p class="curtain-text">
        <EyeOff class="curtain-sign" aria-hidden="true" />
        {all
          ? 'This review tells the plot. It waits until you have seen the film.'
          : 'The full text may tell the plot. It waits until you have seen the film.'}
      </p>
      <div class="curtain-ways">
        <Button size="small" onClick={onSeen}>
          I have seen it
        </Button>
        <Button size="small" look="quiet" onClick={onShow}>
          Show it anyway
        </Button>
      </div>
    </div>
  );
}
