import { useEffect } from 'preact/hooks';
import { DropVeil } from '../../components/options/DropVeil.tsx';
import { LostBanner } from '../../components/options/LostBanner.tsx';
import type { Licence } from '../../components/options/licences.ts';
import { readRoute } from '../../components/options/route.ts';
import { SideNav } from '../../components/options/SideNav.tsx';
import { sections } from '../../components/options/sections.ts';
import { Toast } from '../../components/options/Toast.tsx';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import type { HostsDoor } from '../popup/hosts-door.ts';
import { useTold } from '../popup/use-told.ts';
import { openImport } from './import/open-import.ts';
import { useImport } from './import/use-import.ts';
import type { OpenReader } from './library/open-reader.ts';

import type { Outside, SettingsDoor } from './outside.ts';
import { Section } from './Section.tsx';
import { useAnswer } from './use-answer.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useHash } from './use-hash.ts';
import type { HostAccess } from './use-named-hosts.ts';
import { useSettings } from './use-settings.ts';

export interface OptionsProps extends Outside {
  settings: SettingsDoor;
  /** Calls back whenever another film page was read, or could not be; returns how to stop. */
  watchReadings: Outside['watch'];
  openReader: OpenReader;
  hosts: HostsDoor;
  hostAccess: HostAccess;
  version: string;
  readLicences: () => Promise<Licence[]>;
  today: CalendarDate;
}

/** The page behind the toolbar's "Options": one section at a time, named by the address. */
export function Options(props: OptionsProps) {
  const { ask, watch } = props;
  const route = readRoute(useHash());
  const settings = useSettings(props.settings);
  const { answer: lost } = useAnswer({ ask, watch }, 'readLost', null);
  const { told, act } = useTold();
  // it goes on while one looks at another part of the page
  const importing = useImport(ask, openImport);
  const isDropping = useFileDrop((files) => {
    location.hash = '#import';
    importing.check(files);
  });
  // What was told belongs to the place it happened in.
  useEffect(() => act(() => Promise.resolve(), null), [route.section]);
  const name = sections.find(({ id }) => id === route.section)?.name;

  return (
    <div class="options">
      <SideNav current={route.section} />
      <main class="options-main">
        {lost && (
          <LostBanner
            lost={lost}
            dateLanguage={settings.dateLanguage}
            onAccept={() => act(() => ask('acceptLoss', null), null)}
          />
        )}
        <h1 class="options-title">{name}</h1>
        <Section {...props} route={route} current={settings} importing={importing} act={act} />
      </main>
      {isDropping && <DropVeil />}
      <Toast
        toast={told && { text: told.sentence, ...(told.undo && { action: { name: 'Undo', run: told.undo } }) }}
        onClose={() => act(() => Promise.resolve(), null)}
      />
    </div>
  );
}
