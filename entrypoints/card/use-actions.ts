import { useState } from 'preact/hooks';
import type { CardActions } from '../../components/card/card-actions.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import type { FilmView } from '../../lib/browser/film-view.ts';
import { isGone } from '../../lib/browser/is-gone.ts';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { openEditor } from '../../lib/browser/open-editor.ts';
import { changeSiteSettings } from '../../lib/browser/settings.ts';
import type { Corner } from '../../lib/browser/settings-schema.ts';
import { UserError } from '../../lib/film/user-error.ts';
import type { Correction } from '../../lib/match/correction-schema.ts';
import type { Review } from '../../lib/review/schema.ts';
import type { useFrame } from './use-frame.ts';

interface World {
  ask: typeof askBackground;
  frame: ReturnType<typeof useFrame>;
  view: FilmView | null;
  /** A review as text, for the clipboard. */
  write: (review: Review) => string;
}

/** The user's last word on a match, as long as its undoing is offered. */
export interface SaidWord {
  says: Correction['says'];
  reviewId: string;
  correctionId: string;
}

/** What the card's buttons do. */
export function useActions({ ask, frame, view, write }: World) {
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState<SaidWord | null>(null);
  const [finding, setFinding] = useState(false);
  const { ticket, say } = frame;
  const site = view?.sighting.site ?? 'any';

  const close = () => say({ do: 'close' });
  /** The edge of the card: what fails is shown on it, and a card without its extension goes. */
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      setProblem(null);
      return true;
    } catch (reason) {
      if (isGone()) close();
      else console.error('Lobby Card:', reason);
      setProblem(reason instanceof UserError ? reason.message : 'That did not work. Try it once more.');
      return false;
    }
  };
  const dismiss = () => {
    setSaid(null);
    say({ do: 'hold', on: false });
  };
  const correct = (says: SaidWord['says'], reviewId: string) =>
    attempt(async () => {
      // Held first: the library's change may leave nothing to show, and its undoing must still be offered.
      say({ do: 'hold', on: true });
      const { correctionId } = await ask(says === 'same' ? 'confirmMatch' : 'denyMatch', { ticket, reviewId });
      setSaid({ says, reviewId, correctionId });
      setFinding(false);
    });
  const keepCorner = (corner: Corner) => void attempt(() => changeSiteSettings(site, { corner }));

  const on: CardActions = {
    fold(folded) {
      frame.setFolded(folded);
      say({ do: 'fold', folded });
    },
    close,
    closeSite: () =>
      attempt(async () => {
        await changeSiteSettings(site, { off: true });
        close();
      }),
    deny: (reviewId) => correct('different', reviewId),
    confirm: (reviewId) => correct('same', reviewId),
    undo: () =>
      attempt(async () => {
        if (said) await ask('undoCorrection', { id: said.correctionId });
        dismiss();
      }),
    dismiss,
    find: setFinding,
    markSeen: () => attempt(() => ask('markSeen', { ticket })),
    edit: ({ id }) => attempt(() => openEditor(id)),
    copy: (review) => attempt(() => copyText(write(review), document)),
    move(corner) {
      frame.setCorner(corner);
      say({ do: 'corner', corner });
      keepCorner(corner);
    },
  };
  return { on, problem, said, finding, keepCorner };
}
