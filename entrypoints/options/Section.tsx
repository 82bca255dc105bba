import type { Route } from '../../components/options/route.ts';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { Act } from '../popup/use-told.ts';
import type { Importing } from './import/use-import.ts';
import { LibraryPart } from './LibraryPart.tsx';
import { lazyPart } from './lazy-part.tsx';
import type { OptionsProps } from './Options.tsx';

// the library opens without all the others
const SettingsForm = lazyPart(async () => (await import('./late-parts.ts')).SettingsForm);
const SitesPart = lazyPart(async () => (await import('./late-parts.ts')).SitesPart);
const OwnSitesPart = lazyPart(async () => (await import('./late-parts.ts')).OwnSitesPart);
const PastePart = lazyPart(async () => (await import('./late-parts.ts')).PastePart);
const CorrectionsPart = lazyPart(async () => (await import('./late-parts.ts')).CorrectionsPart);
const BackupPart = lazyPart(async () => (await import('./late-parts.ts')).BackupPart);
const AboutPart = lazyPart(async () => (await import('./late-parts.ts')).AboutPart);
const ExportPart = lazyPart(async () => (await import('./ExportPart.tsx')).ExportPart);
const ImportPart = lazyPart(async () => (await import('./ImportPart.tsx')).ImportPart);
const PicturesPart = lazyPart(async () => (await import('./pictures/PicturesPart.tsx')).PicturesPart);

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
          settings={current}
          today={today}
          act={act}
        />
      );
    case 'pictures':
      return <PicturesPart watch={outside.watch} openReader={openReader} address={route.view} today={today} />;
    case 'import':
      return <ImportPart {...outside} settings={current} importing={importing} />;
    case 'paste':
      return <PastePart ask={outside.ask} />;
    case 'corrections':
      return <CorrectionsPart {...outside} settings={current} act={act} />;
    case 'export':
      return <ExportPart {...outside} settings={current} />;
    case 'backup':
      return <BackupPart {...outside} settings={current} changeSettings={settings.change} />;
    case 'about':
      return <AboutPart version={version} readLicences={readLicences} />;
  }
}
