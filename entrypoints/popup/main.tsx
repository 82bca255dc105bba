import { render } from 'preact';
import { readActiveTabId } from '../../lib/browser/active-tab.ts';
import { ask, watchLibrary } from '../../lib/browser/messages.ts';
import { changeSiteSettings, readSettings } from '../../lib/browser/settings.ts';
import { toCalendarDate } from '../../lib/film/calendar-date.ts';
import { Popup } from './Popup.tsx';
import './popup.css';

// `?tab=ID` and `?review=ID` open the popup as a page of its own, on that tab or that review.
const asked = new URLSearchParams(location.search);
const reviewId = asked.get('review');
const tab = asked.get('tab');
if (reviewId ?? tab) document.documentElement.classList.add('popup-page');

async function readTabId(): Promise<number | null> {
  if (tab) return Number(tab);
  return reviewId ? null : readActiveTabId();
}

const [settings, tabId] = await Promise.all([readSettings(), readTabId()]);
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;

const root = document.getElementById('app');
if (!root) throw new Error('the popup has lost its root element');
render(
  <Popup
    ask={ask}
    watch={watchLibrary}
    switchSite={(site, on) => changeSiteSettings(site, { off: !on })}
    tabId={tabId}
    reviewId={reviewId}
    today={toCalendarDate(new Date())}
    dateLanguage={settings.dateLanguage}
    spoilers={settings.spoilers === 'always'}
  />,
  root,
);
