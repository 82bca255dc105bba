import type { Route } from '../../components/options/route.ts';
import { SettingsForm } from '../../components/options/SettingsForm.tsx';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { Act } from '../popup/use-told.ts';
import { AboutPart } from './AboutPart.tsx';
import { BackupPart } from './BackupPart.tsx';
import { CorrectionsPart } from './CorrectionsPart.tsx';
import type { Importing } from './import/use-import.ts';
import { LibraryPart } from './LibraryPart.tsx';
import { lazyPart } from './lazy-part.tsx';
import type { OptionsProps } from './Options.tsx';
import { OwnSitesPart } from './OwnSitesPart.tsx';
import { PastePart } from './PastePart.tsx';
import { LatePictures } from './pictures/LatePictures.tsx';
import { SitesPart } from './SitesPart.tsx';

// large, and seldom wanted: the page opens without them
const ExportPart = lazyPart(async () => (await import('./ExportPart.tsx')).ExportPart);
const ImportPart = lazyPart(async () => (await import('./ImportPart.tsx')).ImportPart);

interface Props extends OptionsProps {
  route: Route;
  /** The settings as they are now. */
  current: Settings;
  importing: Importing;
  act: Act;
}

/** What the address names. */
export function Section({
  route,
  current,
  importing,
  act,
  settings,
  sites,
  watchReadings,
  hosts,
  hostAccess,
  version,
  readLicences,
  openReader,
  today,
  ...outside
}: Props) {
  switch (route.section) {
    case 'settings':
      return (
        <SettingsForm
          settings={current}
          today={today}
          onChange={(change) => act(() => settings.change(change), null)}
        />
      );
    case 'sites':
      return (
        <>
          <SitesPart
            ask={outside.ask}
            watch={watchReadings}
            sites={sites}
            settings={current}
            changeSite={settings.changeSite}
            version={version}
            today={today}
            act={act}
          />
          <OwnSitesPart hosts={current.hosts} door={hosts} access={hostAccess} act={act} />
        </>
      );
    case 'library':
      return (
        <LibraryPart
          {...outside}
          key={String(route.bin)}
          bin={route.bin}
          open={route.open}
          address={route.view}
          openReader={openReader}
          sites={sites}
          settings={current}
          today={today}
          act={act}
        />
      );
    case 'pictures':
      return <LatePictures watch={outside.watch} openReader={openReader} address={route.view} today={today} />;
    case 'import':
      return <ImportPart {...outside} settings={current} importing={importing} />;
    case 'paste':
      return <PastePart ask={outside.ask} />;
    case 'corrections':
      return <CorrectionsPart {...outside} sites={sites} settings={current} act={act} />;
    case 'export':
      return <ExportPart {...outside} settings={current} />;
    case 'backup':
      return <BackupPart {...outside} settings={current} changeSettings={settings.change} />;
    case 'about':
      return <AboutPart version={version} readLicences={readLicences} />;
  }
}
