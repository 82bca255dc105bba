import { Split } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { FilmShelf } from '../../../lib/browser/messages/films.ts';
import { authorityOf, idOf } from '../../../lib/film/film-key.ts';
import { linksOf } from '../../../lib/film/key-links.ts';
import { nameAuthority } from '../../../lib/film/name-authority.ts';
import type { OtherFilm } from '../../../lib/match/split-film.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { Button } from '../../Button.tsx';
import { Facts } from '../../card/Facts.tsx';
import { gatherFacts } from '../../card/film-facts.ts';
import { signReview } from '../../card/name-reviewer.ts';
import { FilmLine } from '../../FilmLine.tsx';
import { StanceBadge } from '../../StanceBadge.tsx';
import { Stars } from '../../Stars.tsx';
import { WebLink } from '../../WebLink.tsx';
import { CorrectionList } from '../CorrectionList.tsx';
import { plural } from '../plural.ts';
import { SplitForm } from './SplitForm.tsx';
import './film-pane.css';

interface Props {
  shelf: FilmShelf;
  /** Of the review that the film is told by. */
  id: string;
  /** Of the heading. */
  titleId: string;
  dateLanguage: string | null;
  hrefOf: (id: string) => string;
  /** Address of the library narrowed to a person. */
  hrefOfPerson: (name: string) => string;
  nameSite: (id: string) => string | null;
  onSplit: (ids: string[], film: OtherFilm) => void;
  onUndoCorrection: (id: string) => void;
}

/** A film with everything that the library has on it. */
export function FilmPane({ shelf, id, titleId, dateLanguage, hrefOf, hrefOfPerson, nameSite, ...on }: Props) {
  const { reviews, corrections } = shelf;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isSplitting, setSplitting] = useState(false);
  const first = reviews.find((review) => review.id === id) ?? reviews[0];
  if (!first) return null;
  const { film } = first;
  const keys = [...new Set(reviews.flatMap((review) => review.film.keys))];
  const choose = (one: string) =>
    setChosen(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  const canSplit = reviews.length > 1 && chosen.length > 0 && chosen.length < reviews.length;

  return (
    <article class="film-pane">
      <header>
        <FilmLine film={film} as="h2" id={titleId} />
        {film.originalTitle && film.originalTitle !== film.title && (
          <p class="film-pane-soft" dir="auto">
            {film.originalTitle}
          </p>
        )}
        {film.directors.length > 0 && (
          <p class="film-pane-soft">
            By{' '}
            {film.directors.map((name, at) => (
              <span key={name}>
                {at > 0 && ', '}
                <a href={hrefOfPerson(name)}>{name}</a>
              </span>
            ))}
          </p>
        )}
      </header>
      <section aria-label="Reviews of it">
        <h3>{plural(reviews.length, 'review')}</h3>
        <ul class="film-pane-takes">
          {reviews.map((review) => (
            <Take
              key={review.id}
              review={review}
              href={hrefOf(review.id)}
              isChosen={chosen.includes(review.id)}
              onChoose={reviews.length > 1 ? () => choose(review.id) : null}
            />
          ))}
        </ul>
        {canSplit && !isSplitting && (
          <Button size="small" onClick={() => setSplitting(true)}>
            <Split aria-hidden="true" /> {chosen.length === 1 ? 'This one is' : 'These are'} about another film…
          </Button>
        )}
        {canSplit && isSplitting && (
          <SplitForm
            film={film}
            onSplit={(other) => {
              setSplitting(false);
              setChosen([]);
              on.onSplit([...chosen], other);
            }}
            onCancel={() => setSplitting(false)}
          />
        )}
      </section>
      <Facts facts={gatherFacts(film, film, dateLanguage)} />
      <section aria-label="Known as">
        <h3>Known as</h3>
        {keys.length === 0 && <p class="film-pane-soft">Known by its title only: no site’s number for it yet.</p>}
        <ul class="film-pane-keys">
          {keys.map((key) => {
            const [link] = linksOf([key]);
            const name = authorityOf(key) === 'page' ? 'A page' : nameAuthority(authorityOf(key));
            return (
              <li key={key} class="film-pane-key">
                {link ? <WebLink url={link.url}>{name}</WebLink> : name} <span class="film-pane-soft">{idOf(key)}</span>
              </li>
            );
          })}
        </ul>
      </section>
      {corrections.length > 0 && (
        <section aria-label="Corrections">
          <h3>What you have said of it</h3>
          <CorrectionList
            corrections={corrections}
            nameSite={nameSite}
            dateLanguage={dateLanguage}
            onUndo={on.onUndoCorrection}
          />
        </section>
      )}
    </article>
  );
}

interface TakeProps {
  review: Review;
  href: string;
  isChosen: boolean;
  onChoose: (() => void) | null;
}

function Take({ review, href, isChosen, onChoose }: TakeProps) {
  const { stance, rating, verdict } = review;
  const signed = signReview(review);
  return (
    <li class="film-pane-take">
      {onChoose && <input type="checkbox" aria-label={`Choose: ${signed}`} checked={isChosen} onChange={onChoose} />}
      <a class="film-pane-link" href={href}>
        <span class="film-pane-signed">{signed}</span>
        <span class="film-pane-marks">
          {stance && <StanceBadge stance={stance} />}
          {rating && <Stars rating={rating} />}
        </span>
        {verdict && (
          <span class="film-pane-verdict" dir="auto">
            {verdict}
          </span>
        )}
      </a>
    </li>
  );
}
