import { useEffect, useRef, useState } from 'preact/hooks';
import type { MatchedReview } from '../../lib/browser/film-view.ts';
import { formatCalendarDate } from '../../lib/film/calendar-date.ts';
import { linksOf } from '../../lib/film/key-links.ts';
import type { Film } from '../../lib/film/schema.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import type { Review } from '../../lib/review/schema.ts';
import { sourceAddress } from '../../lib/review/source-address.ts';
import { ProsAndCons } from '../ProsAndCons.tsx';
import { StanceBadge } from '../StanceBadge.tsx';
import { Stars } from '../Stars.tsx';
import { WebLink } from '../WebLink.tsx';
import { Curtain } from './Curtain.tsx';
import { Facts } from './Facts.tsx';
import { FullText, hasFullText } from './FullText.tsx';
import { gatherFacts } from './film-facts.ts';
import { signReview } from './name-reviewer.ts';
import './review-sheet.css';

interface Props {
  match: MatchedReview;
  /** The film as the page has it. */
  seenFilm: Film;
  mayTell: boolean;
  dateLanguage: string | null;
  onSeen: () => void;
}

/** One review, from its verdict down to why it is shown here. */
export function ReviewSheet({ match, seenFilm, mayTell, dateLanguage, onSeen }: Props) {
  const { review, certainty, reasons } = match;
  const { stance, rating, verdict, pros, cons, note } = review;
  const url = sourceAddress(review);
  const [asked, setAsked] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  // the button that was pressed is gone: the keyboard goes on at what it has opened
  useEffect(() => {
    if (asked) sheet.current?.querySelector('summary')?.focus();
  }, [asked]);
  const isCurtained = !mayTell && !asked && !isOwn(review.origin.kind);
  const hidesAll = isCurtained && review.spoiler;
  const hasMore = hasFullText(review);
  return (
    <article class="review-sheet" ref={sheet}>
      {(stance || rating) && (
        <p class="review-sheet-mark">
          {stance && <StanceBadge stance={stance} />}
          {rating && <Stars rating={rating} />}
        </p>
      )}
      {verdict && !hidesAll && (
        <p class="review-sheet-verdict" dir="auto">
          {verdict}
        </p>
      )}
      <p class="review-sheet-signed">{signedLine(review, dateLanguage)}</p>
      {!hidesAll && <ProsAndCons pros={pros} cons={cons} level={2} />}
      {note && (
        <section class="review-sheet-note">
          <h2 class="review-sheet-note-heading">My note</h2>
          <p dir="auto">{note}</p>
        </section>
      )}
      {isCurtained && (hasMore || hidesAll) && <Curtain all={hidesAll} onSeen={onSeen} onShow={() => setAsked(true)} />}
      {!isCurtained && hasMore && <FullText review={review} open={asked} />}
      <Facts facts={gatherFacts(review.film, seenFilm, dateLanguage)} />
      <ul class="review-sheet-links" aria-label="Links">
        {url && (
          <li>
            <WebLink url={url}>The review on the web</WebLink>
          </li>
        )}
        {linksOf([...review.film.keys, ...seenFilm.keys]).map(({ name, url: address }) => (
          <li key={name}>
            <WebLink url={address}>{name}</WebLink>
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <p class="review-sheet-why">{`${certainty === 'certain' ? 'Why it is shown' : 'Probably this film'}: ${reasons.join(', ')}.`}</p>
      )}
    </article>
  );
}

function signedLine(review: Review, language: string | null): string {
  const { publishedOn, viewings } = review;
  const watched = viewings.flatMap(({ on }) => on ?? []).sort();
  const last = watched.at(-1);
  return [
    signReview(review),
    publishedOn && formatCalendarDate(publishedOn, language),
    last && `watched on ${formatCalendarDate(last, language)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
