import { whyClosed } from '../../components/popup/why-closed.ts';
import type { FilmView } from '../../lib/browser/film-view.ts';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import { makeFilm } from '../../lib/film/film.ts';
import { draftKeyOfFilm } from '../../lib/review/draft-key.ts';
import { makeTake } from '../../lib/review/take.ts';
import { FilmScreen } from './FilmScreen.tsx';
import { FindScreen } from './FindScreen.tsx';
import { LibraryScreen } from './LibraryScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import type { TabState } from './use-tab.ts';
import type { Act, Hush } from './use-told.ts';
import { Writer } from './Writer.tsx';

/** Where one is in the popup. */
export type Screen = { at: 'tab' } | { at: 'find' } | { at: 'by-hand' } | { at: 'review'; id: string; edit: boolean };

interface Props {
  ask: typeof askBackground;
  watch: (onChange: () => void) => () => void;
  tabId: number | null;
  state: TabState;
  reload: () => Promise<TabState | null>;
  wantedId: string | null;
  screen: Screen;
  onScreen: (screen: Screen) => void;
  act: Act;
  hush: Hush;
  today: CalendarDate;
  dateLanguage: string | null;
  spoilers: boolean;
  /** The page where a clipped review is checked has been opened. */
  onClipped: () => void;
}

const byHand = makeFilm();
const saved = 'Saved.';

/** The one screen that is shown, and what leads from it to the others. */
export function Screens({
  ask,
  tabId,
  wantedId,
  state,
  reload,
  screen,
  onScreen: show,
  act,
  hush,
  onClipped,
  ...given
}: Props) {
  const onScreen = (next: Screen) => {
    hush();
    show(next);
  };
  const library = state.view.lost ? 'lost' : state.counts.reviews === 0 ? 'new' : 'filled';
  const addStarters = () => act(() => ask('addStarters', null), 'A dozen reviews of ours are in your library now.');
  const clip = (of: number) => act(() => ask('clipTab', { tabId: of }).then(onClipped), null);
  const openReview = (id: string) => onScreen({ at: 'review', id, edit: false });

  switch (screen.at) {
    case 'find':
      return (
        <FindScreen
          ask={ask}
          news={state}
          onFound={(reviewId) => {
            if (tabId === null) return;
            act(
              () => ask('confirmMatch', { tabId, reviewId }),
              'It is shown for this film from now on.',
              ({ correctionId }) => ask('undoCorrection', { id: correctionId }),
            );
            onScreen({ at: 'tab' });
          }}
        />
      );
    case 'by-hand':
      return (
        <Writer
          ask={ask}
          draftKey={draftKeyOfFilm(byHand)}
          id={null}
          base={makeTake(byHand)}
          today={given.today}
          byHand
          onSaved={async ({ id }) => {
            openReview(id);
            act(async () => null, saved);
          }}
          onLeave={null}
        />
      );
    case 'review':
      return (
        <ReviewScreen
          key={screen.id}
          ask={ask}
          id={screen.id}
          edit={screen.edit}
          act={act}
          hush={hush}
          onSaved={async () => act(async () => null, saved)}
          {...given}
        />
      );
    default:
  }

  const { film } = state.view;
  if (film && tabId !== null) {
    return (
      <FilmScreen
        key={draftKeyOfFilm(film.sighting.film)}
        ask={ask}
        tabId={tabId}
        film={film}
        wantedId={wantedId}
        today={given.today}
        library={library}
        act={act}
        hush={hush}
        onSaved={async ({ id }) => {
          const now = await reload();
          act(() => confirmIfUnseen(ask, tabId, now?.view.film, id), saved);
        }}
        onFind={() => onScreen({ at: 'find' })}
        onClip={() => clip(tabId)}
        onStarters={addStarters}
      />
    );
  }
  return (
    <LibraryScreen
      ask={ask}
      news={state}
      isNew={library === 'new'}
      whyNoFilm={tabId === null ? null : (whyClosed(state.view.closed) ?? 'No film was seen on this page.')}
      onClip={tabId === null || state.view.closed ? null : () => clip(tabId)}
      onOpen={openReview}
      onWrite={() => onScreen({ at: 'by-hand' })}
      onStarters={addStarters}
    />
  );
}

/** What was written on a page is about its film, whatever title it was given. */
async function confirmIfUnseen(
  ask: typeof askBackground,
  tabId: number,
  film: FilmView | null | undefined,
  reviewId: string,
): Promise<void> {
  if (!film || film.shown.some(({ review }) => review.id === reviewId)) return;
  await ask('confirmMatch', { tabId, reviewId });
}
