import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { FilmLine } from '../../components/FilmLine.tsx';
import { Notice } from '../../components/Notice.tsx';
import { HostOffer } from '../../components/popup/HostOffer.tsx';
import { LostNotice } from '../../components/popup/LostNotice.tsx';
import type { FilmView } from '../../lib/browser/film-view.ts';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { type CalendarDate, formatCalendarDate, toCalendarDate } from '../../lib/film/calendar-date.ts';
import type { Film } from '../../lib/film/schema.ts';
import type { HostsDoor } from './hosts-door.ts';
import { type Screen, Screens } from './Screens.tsx';
import { TopStrip } from './TopStrip.tsx';
import { useTab } from './use-tab.ts';
import { useTold } from './use-told.ts';

interface Props {
  ask: typeof askBackground;
  watch: (onChange: () => void) => () => void;
  switchSite: (site: string, on: boolean) => Promise<void>;
  hosts: HostsDoor;
  /** Null where no tab is meant. */
  tabId: number | null;
  /** A review to open at once. */
  reviewId: string | null;
  /** A review of the tab's film that is meant among them. */
  wantedId: string | null;
  today: CalendarDate;
  /** Of dates in words; null is the browser's own. */
  dateLanguage: string | null;
  /** Whether what gives a plot away stands open. */
  spoilers: boolean;
  /** The page where a clipped review is checked has been opened. */
  onClipped: () => void;
}

/** The toolbar popup: the film in the tab, one's library, one review. */
export function Popup({ ask, watch, switchSite, hosts, tabId, reviewId, ...given }: Props) {
  const { state, failure, reload } = useTab(ask, watch, tabId);
  const { told, act, hush } = useTold();
  const [screen, setScreen] = useState<Screen>(reviewId ? { at: 'review', id: reviewId, edit: true } : { at: 'tab' });
  const { film, site, host, added, lost } = state?.view ?? {
    film: null,
    site: null,
    host: null,
    added: null,
    lost: null,
  };
  const main = useRef<HTMLElement>(null);

  // The button that was pressed is often gone with what it did: reading goes on where the outcome stands.
  useEffect(() => {
    if (told && document.activeElement === document.body) main.current?.focus();
  }, [told]);

  const problem = failure ?? (told?.kind === 'failed' ? told.sentence : null);

  return (
    <>
      <TopStrip
        site={site}
        onSite={(on) => act(async () => site && switchSite(site.id, on).then(reload), null)}
        onBack={screen.at === 'tab' || reviewId ? null : () => setScreen({ at: 'tab' })}
      />
      <main ref={main} class="popup-main" tabIndex={-1} aria-busy={!state && !failure}>
        {state && (
          <Heading screen={screen} film={film && filmToHead(film)} isNew={state.counts.reviews === 0 && !lost} />
        )}
        {lost && (
          <LostNotice
            reviews={lost.reviews}
            day={formatCalendarDate(toCalendarDate(new Date(lost.changedAt)), given.dateLanguage)}
            restore="/options.html#backup"
          />
        )}
        {problem && (
          <Notice
            kind="failed"
            actions={
              failure && (
                <Button size="small" onClick={() => void reload()}>
                  {'Try again'}
                </Button>
              )
            }
          >
            {problem}
          </Notice>
        )}
        {told?.kind === 'told' && (
          <Notice
            kind="told"
            actions={
              told.undo && (
                <Button size="small" onClick={told.undo}>
                  {'Undo'}
                </Button>
              )
            }
          >
            {told.sentence}
          </Notice>
        )}
        {added && !told && screen.at === 'tab' && (
          <Notice
            kind="told"
            actions={
              <Button
                size="small"
                onClick={() => act(() => ask('undoWords', { id: added.id }).then(reload), 'It is taken back.')}
              >
                {'Undo'}
              </Button>
            }
          >
            {added.sentence}
          </Notice>
        )}
        {host && screen.at === 'tab' && (host.isNamed ? told?.kind !== 'told' : film) && (
          <HostOffer
            host={host.name}
            isNamed={host.isNamed}
            onAlways={() =>
              act(
                () => hosts.add(host.name),
                `Cards come up by themselves on ${host.name} from now on.`,
                () => hosts.drop(host.name),
              )
            }
            onStop={() => act(() => hosts.drop(host.name), `No card comes up by itself on ${host.name} any more.`)}
          />
        )}
        {state && (
          <Screens
            ask={ask}
            watch={watch}
            tabId={tabId}
            state={state}
            reload={reload}
            screen={screen}
            onScreen={setScreen}
            act={act}
            hush={hush}
            {...given}
          />
        )}
      </main>
    </>
  );
}

/** The film as the page names it, else as the reviews do that are known to be about it. */
function filmToHead({ sighting, shown }: FilmView): Film {
  return sighting.film.title === '' && shown[0] ? shown[0].review.film : sighting.film;
}

/** What the screen is about: the film in the tab, or where one is. A single review brings a heading of its own. */
function Heading({ screen, film, isNew }: { screen: Screen; film: Film | null; isNew: boolean }) {
  if (screen.at === 'review') return <h1 class="unseen">A review</h1>;
  if (screen.at === 'by-hand' || !film) {
    const library = isNew ? 'Welcome to Lobby Card' : 'Your library';
    return <h1 class="film-line">{screen.at === 'by-hand' ? 'Add a film by hand' : library}</h1>;
  }
  return (
    <div>
      <FilmLine film={film} as="h1" />
      {film.directors.length > 0 && <p class="popup-directors">{film.directors.join(', ')}</p>}
    </div>
  );
}
