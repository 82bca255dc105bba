import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { FilmView } from '../../lib/browser/film-view.ts';
import type { Corner } from '../../lib/browser/settings-schema.ts';
import type { Correction } from '../../lib/match/correction-schema.ts';
import { saysSomething } from '../../lib/review/says-something.ts';
import { Button } from '../Button.tsx';
import { FilmLine } from '../FilmLine.tsx';
import { Notice } from '../Notice.tsx';
import { OfferedReviews } from '../OfferedReviews.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CardMenu } from './CardMenu.tsx';
import type { CardActions } from './card-actions.ts';
import { Finding } from './Finding.tsx';
import { Pill } from './Pill.tsx';
import { Reviews } from './Reviews.tsx';
import { Said } from './Said.tsx';
import type { DragHandlers } from './use-drag.ts';
import './card.css';

export interface CardProps {
  view: FilmView;
  folded: boolean;
  corner: Corner;
  /** What was just said of a review and this page, which can be undone; null where nothing was. */
  said: Correction['says'] | null;
  /** The library to search, in place of the reviews, while the user names the film; null where they are shown. */
  finder: ComponentChildren | null;
  /** What went wrong with the last thing done, for people; null where nothing did. */
  problem: string | null;
  /** Plot details may be shown. */
  mayTell: boolean;
  dateLanguage: string | null;
  drag: DragHandlers;
  on: CardActions;
  /** The element whose size the frame takes. */
  sized: Ref<HTMLElement>;
}

/** The card over a film page: whatever is stored about its film. */
export function Card(props: CardProps) {
  const { view, folded, corner, said, finder, problem, mayTell, dateLanguage, drag, on, sized } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const [menuOpen, setMenuOpen] = useState(false);
  const shown = view.shown.filter(({ review }) => saysSomething(review));
  const match = shown.find(({ review }) => review.id === chosen) ?? shown[0] ?? null;
  const seenOnly = view.shown[0];
  const film = match?.review.film ?? seenOnly?.review.film ?? view.sighting.film;
  const title = film.title || view.sighting.film.title;
  const find = () => {
    setMenuOpen(false);
    on.find(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (menuOpen) setMenuOpen(false);
    else if (finder) on.find(false);
    else if (folded) on.close();
    else on.fold(true);
  };

  if (folded) {
    return (
      <section class="card-pill" aria-label="Lobby Card" ref={sized} onKeyDown={onKeyDown}>
        <Pill
          title={title}
          match={match}
          asks={!match && view.offered.length > 0}
          others={Math.max(0, shown.length - 1)}
          drag={drag}
          onUnfold={() => on.fold(false)}
          onClose={on.close}
        />
      </section>
    );
  }
  return (
    <section class="card" aria-label="Lobby Card" ref={sized} onKeyDown={onKeyDown}>
      <CardHeader corner={corner} drag={drag} menuOpen={menuOpen} onMenu={() => setMenuOpen(!menuOpen)} on={on} />
      {menuOpen && <CardMenu site={siteOf(view.sighting.url)} onFind={find} onCloseSite={on.closeSite} />}
      <div class="card-scroll" tabIndex={-1}>
        <div class="card-content">
          {problem && <Notice kind="failed">{problem}</Notice>}
          {said && !finder && <Said says={said} on={on} />}
          {finder ? (
            <Finding film={view.sighting.film} onLeave={() => on.find(false)}>
              {finder}
            </Finding>
          ) : (
            <>
              <FilmLine as="h1" film={{ title, year: film.year ?? view.sighting.film.year }} />
              {match && (
                <Reviews
                  shown={shown}
                  match={match}
                  onChoose={setChosen}
                  seenFilm={view.sighting.film}
                  mayTell={mayTell}
                  dateLanguage={dateLanguage}
                  onSeen={() => void on.markSeen()}
                />
              )}
              {!match && seenOnly && <SeenOnly onWrite={() => void on.edit(seenOnly.review)} />}
              <OfferedReviews
                offered={view.offered}
                onYes={(id) => void on.confirm(id)}
                onNo={(id) => void on.deny(id)}
              />
              {!match && said !== 'different' && (
                <p>
                  <Button size="small" look="quiet" onClick={find}>
                    This page is about …
                  </Button>
                </p>
              )}
            </>
          )}
        </div>
      </div>
      {match && !finder && <CardFoot key={match.review.id} review={match.review} on={on} />}
    </section>
  );
}

function SeenOnly({ onWrite }: { onWrite: () => void }) {
  return (
    <div class="card-seen">
      <p>You have seen this film, and there is no review of it in your library yet.</p>
      <Button size="small" onClick={onWrite}>
        Write one
      </Button>
    </div>
  );
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(www|m)\./, '');
}
