import { render } from 'preact';
import { readActiveTabId } from '../../lib/browser/active-tab.ts';
import { addHost, dropHost } from '../../lib/browser/host-access.ts';
import { ask, watchLibrary } from '../../lib/browser/messages.ts';
import { changeSiteSettings, readSettings } from '../../lib/browser/settings.ts';
import { watchTabMemory } from '../../lib/browser/tab-memory.ts';
import { takeWantedReview } from '../../lib/browser/wanted-review.ts';
import { toCalendarDate } from '../../lib/film/calendar-date.ts';
import { fitWindow } from './fit-window.ts';
import { Popup } from './Popup.tsx';
import './popup.css';

// `?tab=ID` and `?review=ID` open the popup as a page of its own, on that tab or that review.
const asked = new URLSearchParams(location.search);
const reviewId = asked.get('review');
const tab = asked.get('tab');
const html = document.documentElement;
const isPage = (reviewId ?? tab) !== null;
if (isPage) html.classList.add('popup-page');
else fitWindow(window, html);

async function readTabId(): Promise<number | null> {
  if (tab) return Number(tab);
  return reviewId ? null : readActiveTabId();
}

const [settings, tabId, wantedId] = await Promise.all([readSettings(), readTabId(), takeWantedReview()]);
if (settings.theme !== 'auto') html.dataset.theme = settings.theme;

/** The library's news, and the tab's: a page may be opened before its film has been seen. */
function watch(onChange: () => void): () => void {
  const stops = [watchLibrary(onChange), ...(tabId === null ? [] : [watchTabMemory(tabId, onChange)])];
  return () => {
    for (const stop of stops) stop();
  };
}

const root = document.getElementById('app');
if (!root) throw new Error('the popup has lost its root element');
render(
  <Popup
    ask={ask}
    watch={watch}
    switchSite={(site, on) => changeSiteSettings(site, { off: !on })}
    hosts={{ add: addHost, drop: dropHost }}
    tabId={tabId}
    reviewId={reviewId}
    wantedId={wantedId}
    today={toCalendarDate(new Date())}
    dateLanguage={settings.dateLanguage}
    spoilers={settings.spoilers === 'always'}
    onClipped={() => isPage || close()}
  />,
  root,
);
