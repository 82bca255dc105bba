import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { OfferedReviews } from '../../components/OfferedReviews.tsx';
import { Beginnings } from '../../components/popup/Beginnings.tsx';
import { UntitledNotice } from '../../components/popup/UntitledNotice.tsx';
import type { FilmView, MatchedReview } from '../../lib/browser/film-view.ts';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import { draftKeyOfFilm, draftKeyOfReview } from '../../lib/review/draft-key.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import type { Review } from '../../lib/review/schema.ts';
import { makeTake } from '../../lib/review/take.ts';
import { takeOf } from '../../lib/review/take-of.ts';
import { ReviewPanel } from './ReviewPanel.tsx';
import { useLeftDraft } from './use-left-draft.ts';
import type { Act, Hush } from './use-told.ts';
import { Writer } from './Writer.tsx';

interface Props {
  ask: typeof askBackground;
  tabId: number;
  film: FilmView;
  /** The review that the popup was opened for: one's own is in the form, someone else's open for a note. */
  wantedId: string | null;
  today: CalendarDate;
  library: 'new' | 'lost' | 'filled';
  act: Act;
  hush: Hush;
  /** Resolves when the review stands among those shown. */
  onSaved: (review: Review) => Promise<void>;
  onFind: () => void;
  onClip: () => void;
  onStarters: () => void;
}

const newReview = 'new';
/** So many of others' reviews stand above one's own; the rest on request. */
const fewOthers = 2;

/** The film in the tab: the reviews there are, and one's own to write. */
export function FilmScreen({
  ask,
  tabId,
  film,
  wantedId,
  today,
  library,
  act,
  hush,
  onSaved,
  onFind,
  onClip,
  onStarters,
}: Props) {
  const own = film.shown.filter(({ review }) => isOwn(review.origin.kind));
  const others = film.shown.filter(({ review }) => !isOwn(review.origin.kind));
  const isWanted = ({ review }: MatchedReview) => review.id === wantedId;
  /** The review that is written: a stored one by its id, a new one, or none. */
  const [writing, setWriting] = useState<string | null>(() => {
    if (film.shown.some(({ review }) => review.id === wantedId)) return own.some(isWanted) ? wantedId : null;
    return own.length === 0 ? newReview : null;
  });
  const [areAllShown, setAllShown] = useState(others.findIndex(isWanted) >= fewOthers);
  const edited = own.find(({ review }) => review.id === writing)?.review ?? null;
  const isNew = writing === newReview;
  const about = film.sighting.film;
  useLeftDraft(ask, wantedId === null ? own.map(({ review }) => review.id) : [], draftKeyOfFilm(about), setWriting);

  const write = (what: string) => {
    hush();
    setWriting(what);
  };
  const answer = (name: 'denyMatch' | 'confirmMatch', reviewId: string) => () => ask(name, { tabId, reviewId });
  const undoWord = ({ correctionId }: { correctionId: string }) => ask('undoCorrection', { id: correctionId });
  const saved = async (review: Review) => {
    await onSaved(review);
    setWriting(null);
  };
  const panel = ({ review, reasons }: MatchedReview, open: boolean) => (
    <ReviewPanel
      key={review.id}
      ask={ask}
      review={review}
      reasons={reasons}
      open={open}
      noting={review.id === wantedId}
      onEdit={() => write(review.id)}
      onBin={() =>
        act(
          () => ask('binReview', { id: review.id }),
          'The review is in the bin.',
          () => ask('unbinReview', { id: review.id }),
        )
      }
      onDeny={() => act(answer('denyMatch', review.id), 'It is not shown for this film any more.', undoWord)}
    />
  );

  return (
    <>
      {about.title === '' && film.shown.length === 0 && (
        <UntitledNotice isUnread={film.sighting.unread === true} onPick={library === 'filled' ? onFind : null} />
      )}
      <OfferedReviews
        offered={film.offered}
        onYes={(id) => act(answer('confirmMatch', id), 'It is shown for this film from now on.', undoWord)}
        onNo={(id) => act(answer('denyMatch', id), 'It is not asked again for this film.', undoWord)}
      />
      {!edited && (
        <>
          {own.map((one, at) => panel(one, isWanted(one) || (at === 0 && !isNew)))}
          {others.slice(0, areAllShown ? others.length : fewOthers).map((one) => panel(one, isWanted(one)))}
          {others.length > fewOthers && !areAllShown && (
            <Button size="small" look="quiet" onClick={() => setAllShown(true)}>
              {`Show all ${others.length} reviews`}
            </Button>
          )}
        </>
      )}
      {film.shown.length > 0 && isNew && <h2 class="popup-heading">Your review</h2>}
      {edited && (
        <Writer
          key={edited.id}
          ask={ask}
          draftKey={draftKeyOfReview(edited.id)}
          id={edited.id}
          base={takeOf(edited)}
          today={today}
          onSaved={saved}
          onLeave={() => setWriting(null)}
        />
      )}
      {isNew && (
        <Writer
          key={draftKeyOfFilm(about)}
          ask={ask}
          draftKey={draftKeyOfFilm(about)}
          id={null}
          base={makeTake(about)}
          today={today}
          byHand={about.title === ''}
          onSaved={saved}
          onLeave={own.length > 0 ? () => setWriting(null) : null}
        />
      )}
      <div class="popup-actions">
        {!isNew && !edited && (
          <Button size="small" look="quiet" onClick={() => write(newReview)}>
            {own.length > 0 ? 'Write another review' : 'Write a review'}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={onClip}>
          Clip this review
        </Button>
        {library === 'filled' && (about.title !== '' || film.shown.length > 0) && (
          <Button size="small" look="quiet" onClick={onFind}>
            This page is about …
          </Button>
        )}
      </div>
      {library === 'new' && (
        <Beginnings onClip={null} onWrite={null} paste="/options.html#paste" onStarters={onStarters} />
      )}
    </>
  );
}
