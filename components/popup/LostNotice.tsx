import { Notice } from '../Notice.tsx';
import '../button.css';

interface Props {
  reviews: number;
  /** The day the library was last known to hold them, in words. */
  day: string;
  /** Address of the place where a backup is put back. */
  restore: string;
}

/** The library came back empty although it held reviews: the way back, never a welcome. */
export function LostNotice({ reviews, day, restore }: Props) {
  const held = reviews === 1 ? '1 review' : `${reviews} reviews`;
  return (
    <Notice
      kind="failed"
      actions={
        <a class="button button-primary button-small" href={restore} target="_blank" rel="noreferrer">
          Restore from a backup
        </a>
      }
    >
      {`Your library looks empty, but on ${day} it held ${held}.`}
    </Notice>
  );
}
