import type { ComponentChildren } from 'preact';
import { type CalendarDate, formatCalendarDate } from '../../lib/film/calendar-date.ts';
import { linksOf } from '../../lib/film/key-links.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import type { Review } from '../../lib/review/schema.ts';
import { sourceAddress } from '../../lib/review/source-address.ts';
import { Facts } from '../card/Facts.tsx';
import { gatherFacts } from '../card/film-facts.ts';
import { signReview } from '../card/name-reviewer.ts';
import { Disclosure } from '../Disclosure.tsx';
import { FilmLine } from '../FilmLine.tsx';
import { ProsAndCons } from '../ProsAndCons.tsx';
import { StanceBadge } from '../StanceBadge.tsx';
import { Stars } from '../Stars.tsx';
import { WebLink } from '../WebLink.tsx';
import './whole-review.css';

interface Props {
  review: Review;
  dateLanguage: string | null;
  /** Whether parts that give the plot away stand open. */
  spoilers: boolean;
  /** Of the heading, for whoever labels the place around by it. */
  titleId: string;
  /** Under it all: a note. */
  children?: ComponentChildren;
}

/** Everything that a review says. */
export function WholeReview({ review, dateLanguage, spoilers, titleId, children }: Props) {
  const source = sourceAddress(review);
  const { film, stance, rating, verdict, pros, cons, intro, sections, conclusion } = review;
  const isHidden = (isSpoiler: boolean) => (isSpoiler || review.spoiler) && !spoilers;
  return (
    <article class="whole-review">
      <header class="whole-review-head">
        <FilmLine film={film} as="h2" id={titleId} />
        {film.originalTitle && film.originalTitle !== film.title && (
          <p class="whole-review-soft" dir="auto">
            {film.originalTitle}
          </p>
        )}
        <p class="whole-review-soft">{[signReview(review), ...tellDates(review, dateLanguage)].join(' · ')}</p>
        <p class="whole-review-marks">
          {stance && <StanceBadge stance={stance} />}
          {rating && <Stars rating={rating} />}
        </p>
      </header>
      {verdict && (
        <p class="whole-review-verdict" dir="auto">
          {verdict}
        </p>
      )}
      <ProsAndCons pros={pros} cons={cons} />
      <Passage text={intro} isHidden={isHidden(false)} name="Introduction" />
      {sections.map(({ heading, text, spoiler }, at) => (
        <Passage key={at} heading={heading} text={text} isHidden={isHidden(spoiler)} name={heading || 'A part of it'} />
      ))}
      {conclusion && <Passage heading="Conclusion" text={conclusion} isHidden={isHidden(false)} name="Conclusion" />}
      {isOwn(review.origin.kind) && review.note && (
        <Passage heading="Note" text={review.note} isHidden={false} name="Note" />
      )}
      <Facts facts={gatherFacts(film, film, dateLanguage)} />
      {review.tags.length > 0 && <p class="whole-review-soft">Tags: {review.tags.join(', ')}</p>}
      <ul class="whole-review-links" aria-label="Links">
        {source && (
          <li>
            <WebLink url={source}>The review on the web</WebLink>
          </li>
        )}
        {linksOf(film.keys).map(({ name, url }) => (
          <li key={name}>
            <WebLink url={url}>{name}</WebLink>
          </li>
        ))}
      </ul>
      {children}
    </article>
  );
}

interface PassageProps {
  heading?: string;
  text: string;
  isHidden: boolean;
  /** On what is folded because it gives the plot away. */
  name: string;
}

function Passage({ heading, text, isHidden, name }: PassageProps) {
  if (!text && !heading) return null;
  const paragraphs = text.split(/\n+/u).map((paragraph, at) => (
    <p key={at} dir="auto">
      {paragraph}
    </p>
  ));
  if (isHidden) {
    return (
      <Disclosure summary={name} glimpse="gives the plot away">
        <div class="whole-review-passage">{paragraphs}</div>
      </Disclosure>
    );
  }
  return (
    <section class="whole-review-passage">
      {heading && <h3 dir="auto">{heading}</h3>}
      {paragraphs}
    </section>
  );
}

function tellDates({ publishedOn, viewings }: Review, language: string | null): string[] {
  const days = viewings.flatMap(({ on }) => (on === null ? [] : [on])).sort();
  const day = (date: CalendarDate) => formatCalendarDate(date, language);
  const last = days.at(-1);
  const times = viewings.length > 1 ? ` (${viewings.length} times)` : '';
  return [
    publishedOn && `published ${day(publishedOn)}`,
    last ? `watched ${day(last)}${times}` : viewings.length > 0 && `watched${times}`,
  ].filter((text) => typeof text === 'string');
}
