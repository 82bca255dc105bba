import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { FilmLine } from '../../components/FilmLine.tsx';
import { Notice } from '../../components/Notice.tsx';
import { WholeReview } from '../../components/options/WholeReview.tsx';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import { draftKeyOfReview } from '../../lib/review/draft-key.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import type { Review } from '../../lib/review/schema.ts';
import { takeOf } from '../../lib/review/take-of.ts';
import { NoteWriter } from './NoteWriter.tsx';
import { tellFailure } from './tell-failure.ts';
import type { Act, Hush } from './use-told.ts';
import { Writer } from './Writer.tsx';

interface Props {
  ask: typeof askBackground;
  watch: (onChange: () => void) => () => void;
  id: string;
  /** Opens the form at once where the review is one's own. */
  edit: boolean;
  today: CalendarDate;
  act: Act;
  hush: Hush;
  onSaved: (review: Review) => Promise<void>;
  dateLanguage: string | null;
  spoilers: boolean;
}

/** One stored review, wherever its film is, to read and to change. */
export function ReviewScreen({ ask, watch, id, edit, today, act, hush, onSaved, ...shown }: Props) {
  const [review, setReview] = useState<Review | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isEditing, setEditing] = useState(edit);

  const load = useCallback(async () => {
    try {
      const found = await ask('readReview', { id });
      setReview(found);
      setFailure(found ? null : 'This review is not in the library any more.');
    } catch (reason) {
      setFailure(tellFailure(reason));
    }
  }, [ask, id]);
  useEffect(() => {
    void load();
    return watch(() => void load());
  }, [load, watch]);

  if (failure) return <Notice kind="failed">{failure}</Notice>;
  if (!review) return <div class="popup-wait" aria-busy="true" />;

  const bin = () => ask('binReview', { id });
  const unbin = () => ask('unbinReview', { id });
  if (review.deletedAt !== null) {
    return (
      <Notice
        kind="told"
        actions={
          <Button size="small" onClick={() => act(unbin, 'The review is back in the library.')}>
            Take it back
          </Button>
        }
      >
        This review is in the bin.
      </Notice>
    );
  }
  if (isEditing && isOwn(review.origin.kind)) {
    return (
      <>
        <FilmLine film={review.film} as="h2" />
        <Writer
          ask={ask}
          draftKey={draftKeyOfReview(id)}
          id={id}
          base={takeOf(review)}
          today={today}
          onSaved={async (saved) => {
            await onSaved(saved);
            setEditing(false);
          }}
          onLeave={() => setEditing(false)}
        />
      </>
    );
  }
  const own = isOwn(review.origin.kind);
  return (
    <WholeReview review={review} titleId="popup-review" {...shown}>
      {!own && <NoteWriter ask={ask} review={review} focused={edit} />}
      <div class="popup-actions">
        {own && (
          <Button
            size="small"
            onClick={() => {
              hush();
              setEditing(true);
            }}
          >
            Edit
          </Button>
        )}
        <Button size="small" onClick={() => act(bin, null)}>
          Delete
        </Button>
      </div>
    </WholeReview>
  );
}
