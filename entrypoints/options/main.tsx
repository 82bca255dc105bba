import { render } from 'preact';
import type { Licence } from '../../components/options/licences.ts';
import { readRoute } from '../../components/options/route.ts';
import { browser } from '../../lib/browser/api.ts';
import { addHost, dropHost, hasHostAccess } from '../../lib/browser/host-access.ts';
import { ask, watchLibrary } from '../../lib/browser/messages.ts';
import { changeSettings, changeSiteSettings, readSettings, watchSettings } from '../../lib/browser/settings.ts';
import { watchSiteAccess } from '../../lib/browser/site-access.ts';
import { watchSiteReadings } from '../../lib/browser/site-readings.ts';
import { toCalendarDate } from '../../lib/film/calendar-date.ts';
import { readView } from '../../lib/library/view-address.ts';
import { makeReaders } from './library/open-reader.ts';
import { Options } from './Options.tsx';
import './options.css';
// the last word on paper
import './print.css';

/** Written by the build: see modules/licences.ts. */
async function readLicences(): Promise<Licence[]> {
  const response = await fetch('/licences.json');
  return (await response.json()) as Licence[];
}

const route = readRoute(location.hash);
const openReader = makeReaders(route.section === 'library' ? readView(route.view, route.bin) : null);
const settings = await readSettings();
const root = document.getElementById('app');
if (!root) throw new Error('the options page has lost its root element');
render(
  <Options
    ask={ask}
    watch={watchLibrary}
    settings={{ first: settings, watch: watchSettings, change: changeSettings, changeSite: changeSiteSettings }}
    watchReadings={watchSiteReadings}
    hosts={{ add: addHost, drop: dropHost }}
    hostAccess={{ isAllowed: hasHostAccess, watch: watchSiteAccess }}
    readLicences={readLicences}
    openReader={openReader}
    version={browser.runtime.getManifest().version}
    today={toCalendarDate(new Date())}
  />,
  root,
);
