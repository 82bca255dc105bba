import type { Correction } from '../../lib/match/correction-schema.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import type { CardActions } from './card-actions.ts';
import { useFocusFirst } from './use-focus-first.ts';

const outcomes = {
  same: 'That review is shown for this film from now on.',
  different: 'That review won’t be shown for this film again. It stays in your library.',
} as const;

/** What became of the user's word on a match, and its undoing; after a "no", the way to say which film it is. */
export function Said({ says, on }: { says: Correction['says']; on: Pick<CardActions, 'undo' | 'dismiss' | 'find'> }) {
  const actions = useFocusFirst<HTMLDivElement>();
  return (
    <Notice
      kind="told"
      actions={
        <div class="card-ways" ref={actions}>
          <Button size="small" onClick={() => void on.undo()}>
            Undo
          </Button>
          <Button size="small" look="quiet" onClick={on.dismiss}>
            All right
          </Button>
          {says === 'different' && (
            <Button size="small" look="quiet" onClick={() => on.find(true)}>
              This page is about …
            </Button>
          )}
        </div>
      }
    >
      {outcomes[says]}
    </Notice>
  );
}
