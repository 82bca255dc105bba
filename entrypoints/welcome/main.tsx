import { render } from 'preact';
import { ask, watchLibrary } from '../../lib/browser/messages.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/browser/settings.ts';
import { openShortcutSettings, readShortcut } from '../../lib/browser/shortcut.ts';
import { askSiteAccess, hasSiteAccess, watchSiteAccess } from '../../lib/browser/site-access.ts';
import { sites } from '../../lib/sites/sites.ts';
import { WelcomePage } from './WelcomePage.tsx';
import '../../components/base.css';

const [settings, shortcut] = await Promise.all([readSettings(), readShortcut()]);
// before anything is drawn
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;

const pinning = import.meta.env.FIREFOX
  ? 'Is the icon out of sight? It is behind the puzzle piece: its cogwheel pins it to the toolbar.'
  : 'Is the icon out of sight? It is behind the puzzle piece: the pin beside its name keeps it in the toolbar.';

const root = document.getElementById('app');
if (!root) throw new Error('the welcome page has lost its root element');
render(
  <WelcomePage
    ask={ask}
    watch={watchLibrary}
    access={{ has: hasSiteAccess, ask: askSiteAccess, watch: watchSiteAccess }}
    settings={{ first: settings, watch: watchSettings, change: changeSettings }}
    sites={sites.map(({ name }) => name)}
    shortcut={shortcut}
    pinning={pinning}
    openShortcuts={openShortcutSettings}
  />,
  root,
);
