import { useLayoutEffect, useState } from 'preact/hooks';
import type { FilmView } from '../../lib/browser/film-view.ts';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { UserError } from '../../lib/film/user-error.ts';

export interface Reading {
  /** The last that was read, though a later attempt may have failed. */
  view: FilmView | null;
  /** `refused`: the page has moved on, or this frame is not ours to fill. */
  state: 'reading' | 'read' | 'refused' | 'failed';
}

/** What the library knows of the page's film; read anew with every ticket. */
export function useFilmView(ask: typeof askBackground, ticket: string): Reading & { retry: () => void } {
  const [reading, setReading] = useState<Reading>({ view: null, state: 'reading' });
  const [attempt, setAttempt] = useState(0);

  // A plain effect would wait for a first paint, with nothing to paint yet.
  useLayoutEffect(() => {
    let isStale = false;
    ask('readCard', { ticket }).then(
      (view) => isStale || setReading({ view, state: 'read' }),
      (reason: unknown) => {
        if (isStale) return;
        const refused = reason instanceof UserError;
        if (!refused) console.error('Lobby Card:', reason);
        setReading(({ view }) => ({ view, state: view ? 'read' : refused ? 'refused' : 'failed' }));
      },
    );
    return () => {
      isStale = true;
    };
  }, [ask, ticket, attempt]);

  return { ...reading, retry: () => setAttempt((count) => count + 1) };
}
