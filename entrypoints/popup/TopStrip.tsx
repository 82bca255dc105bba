import { ArrowLeft, Settings } from 'lucide-preact';
import { IconButton } from '../../components/IconButton.tsx';
import { SiteSwitch } from '../../components/popup/SiteSwitch.tsx';
import type { TabView } from '../../lib/browser/messages/film-pages.ts';

interface Props {
  site: TabView['site'];
  onSite: (on: boolean) => void;
  onBack: (() => void) | null;
}

/** What stands above every screen: the way back, the switch of the site, the settings. */
export function TopStrip({ site, onSite, onBack }: Props) {
  return (
    <header class="popup-strip">
      {onBack ? (
        <IconButton label="Back" icon={ArrowLeft} onClick={onBack} />
      ) : (
        <span class="popup-brand">Lobby Card</span>
      )}
      <span class="popup-strip-gap" />
      {site && <SiteSwitch site={site.name} on={site.on} onChange={onSite} />}
      <a
        class="popup-settings"
        href="/options.html"
        target="_blank"
        rel="noreferrer"
        aria-label="Settings"
        title="Settings"
      >
        <Settings aria-hidden="true" />
      </a>
    </header>
  );
}
