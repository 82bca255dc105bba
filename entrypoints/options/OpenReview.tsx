import { useId, useMemo, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { LearnedKeys } from '../../components/options/LearnedKeys.tsx';
import { ReviewPane } from '../../components/options/ReviewPane.tsx';
import { WholeReview } from '../../components/options/WholeReview.tsx';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import type { FilmKey } from '../../lib/film/film-key.ts';
import { draftKeyOfReview } from '../../lib/review/draft-key.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import { takeOf } from '../../lib/review/take-of.ts';
import { NoteWriter } from '../popup/NoteWriter.tsx';
import { Writer } from '../popup/Writer.tsx';
import type { Outside } from './outside.ts';
import { useAnswer } from './use-answer.ts';

interface Props extends Outside {
  id: string;
  back: string;
  /** Address of its film. */
  film: string;
  settings: Settings;
  today: CalendarDate;
  onBin: (review: { id: string; title: string }) => void;
  onRestore: (review: { id: string; title: string }) => void;
  /** `name`: of the site, as people call it. */
  onForget: (review: { id: string; title: string }, key: FilmKey, name: string) => void;
}

/** One review beside the list: to read, and one's own to change. */
export function OpenReview({ ask, watch, id, back, film, settings, today, onBin, onRestore, onForget }: Props) {
  const question = useMemo(() => ({ id }), [id]);
  const { answer: review, hasFailed } = useAnswer({ ask, watch }, 'readReview', question);
  const [isEditing, setEditing] = useState(false);
  const titleId = useId();
  const named = { id, title: review?.film.title ?? '' };
  const isBinned = review?.deletedAt != null;
  const mayEdit = review && !isEditing && !isBinned && isOwn(review.origin.kind);

  return (
    <div class="options-library-pane">
      <ReviewPane
        labelledBy={titleId}
        back={back}
        onEdit={mayEdit ? () => setEditing(true) : null}
        onBin={review && !isBinned && !isEditing ? () => onBin(named) : null}
        onRestore={isBinned ? () => onRestore(named) : null}
      >
        {!review && (
          <h2 class="unseen" id={titleId}>
            A review
          </h2>
        )}
        {hasFailed && <Notice kind="failed">This review could not be read. Load the page once more.</Notice>}
        {review === undefined && !hasFailed && <p role="status">Reading …</p>}
        {review === null && <Notice kind="told">This review is not in the library any more.</Notice>}
        {review && isEditing && (
          <div class="options-writer">
            <h2 class="film-line" id={titleId}>
              {named.title || 'Untitled film'}
            </h2>
            <Writer
              ask={ask}
              draftKey={draftKeyOfReview(id)}
              id={id}
              base={takeOf(review)}
              today={today}
              onSaved={async () => setEditing(false)}
              onLeave={() => setEditing(false)}
            />
          </div>
        )}
        {review && !isEditing && (
          <WholeReview
            review={review}
            dateLanguage={settings.dateLanguage}
            spoilers={settings.spoilers === 'always' || review.viewings.length > 0}
            titleId={titleId}
          >
            {!isOwn(review.origin.kind) && !isBinned && <NoteWriter ask={ask} review={review} />}
            {!isBinned && (
              <p>
                <a href={film}>The film, with everything on it</a>
              </p>
            )}
            <LearnedKeys
              keys={review.learnedKeys}
              onForget={isBinned ? null : (key, name) => onForget(named, key, name)}
            />
          </WholeReview>
        )}
      </ReviewPane>
    </div>
  );
}
