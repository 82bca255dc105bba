import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';

interface Props {
  /** The page was waited for in vain; else its title may still come. */
  isUnread: boolean;
  /** Null where the library holds nothing to pick from. */
  onPick: (() => void) | null;
}

/** A page whose address is a film's and which names none: what to do about it. */
export function UntitledNotice({ isUnread, onPick }: Props) {
  const problem = isUnread
    ? 'Lobby Card can’t read which film this page is about.'
    : 'This page has not named its film yet.';
  const way = onPick ? 'Write its title below or pick it from your library' : 'Write its title below';
  return (
    <Notice
      kind="told"
      actions={
        onPick && (
          <Button size="small" onClick={onPick}>
            Pick from your library
          </Button>
        )
      }
    >
      {`${problem} ${way}: the page is known by it from then on.`}
    </Notice>
  );
}
