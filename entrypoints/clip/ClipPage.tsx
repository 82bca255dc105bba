import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { nameFilm } from '../../components/options/name-film.ts';
import { WebLink } from '../../components/WebLink.tsx';
import type { Clipping } from '../../lib/browser/clipping-schema.ts';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { Film } from '../../lib/film/schema.ts';
import type { Review } from '../../lib/review/schema.ts';
import { ClipDesk } from './ClipDesk.tsx';

interface Props {
  ask: typeof askBackground;
  /** Null where it is gone: the browser has been closed since, or it was saved. */
  clipping: Clipping | null;
  /** Why nothing was clipped, as a sentence. */
  why: string | null;
  /** Which film it is a review of, as far as that is known. */
  onRead: (film: Film) => void;
  /** The clipping is not needed any more. */
  onSaved: () => Promise<void>;
}

const gone =
  'This clipping is gone: it is kept only until it is saved or the browser is closed. Go back to the article and clip it again.';

function titleOf(clipping: Clipping | null, saved: Review | null): string {
  if (saved) return 'The review is kept';
  return clipping ? 'Check the review' : 'Nothing to check';
}

/** What was clipped off a page, beside what was read out of it, until it is right. */
export function ClipPage({ ask, clipping, why, onRead, onSaved }: Props) {
  const [saved, setSaved] = useState<Review | null>(null);
  useEffect(() => {
    if (saved) document.querySelector<HTMLElement>('.clip a')?.focus();
  }, [saved]);

  return (
    <main class="clip">
      <header class="clip-head">
        <p class="clip-brand">Lobby Card</p>
        <h1 class="clip-title">{titleOf(clipping, saved)}</h1>
        {clipping && (
          <p class="clip-source">
            Clipped from <WebLink url={clipping.url}>{clipping.title || clipping.url}</WebLink>
          </p>
        )}
      </header>
      {!clipping && <Notice kind="failed">{why ?? gone}</Notice>}
      {saved && (
        <Notice kind="told" actions={<a href={`/options.html#library/${encodeURIComponent(saved.id)}`}>Look at it</a>}>
          {nameFilm(saved.film.title)} is in your library.
        </Notice>
      )}
      {clipping && !saved && (
        <ClipDesk
          ask={ask}
          clipping={clipping}
          onRead={onRead}
          onSaved={(review) => {
            setSaved(review);
            onRead(review.film);
            void onSaved();
          }}
        />
      )}
    </main>
  );
}
