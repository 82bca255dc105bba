import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';

/** Where the library could not be read, in its list or for its pictures. */
export function UnreadLibrary({ onAgain }: { onAgain: () => void }) {
  return (
    <Notice
      kind="failed"
      actions={
        <Button size="small" onClick={onAgain}>
          Try again
        </Button>
      }
    >
      The library could not be read.
    </Notice>
  );
}
