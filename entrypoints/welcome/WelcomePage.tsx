import { useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Outside, SettingsDoor } from '../options/outside.ts';
import { useAnswer } from '../options/use-answer.ts';
import { useSettings } from '../options/use-settings.ts';
import { tellFailure } from '../popup/tell-failure.ts';
import { type AccessDoor, useSiteAccess } from './use-site-access.ts';

interface Props extends Outside {
  access: AccessDoor;
  settings: Pick<SettingsDoor, 'first' | 'watch' | 'change'>;
  sites: readonly string[];
  shortcut: string | null;
  pinning: string;
  openShortcuts: () => Promise<unknown>;
}

export function WelcomePage({ ask, watch, access: door, settings, sites, shortcut, pinning, openShortcuts }: Props) {
  const { marks } = useSettings(settings);
  const access = useSiteAccess(door);
  const { answer: counts } = useAnswer({ ask, watch }, 'readCounts', null);
  const [failure, setFailure] = useState<string | null>(null);

  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setFailure(null);
    } catch (reason) {
      setFailure(tellFailure(reason));
    }
  };

  return (
    <Welcome
      sites={sites}
      access={access}
      marks={marks}
      starters={counts?.starters ?? null}
      shortcut={shortcut}
      pinning={pinning}
      failure={failure}
      // Asked in the click itself, before anything is awaited: the browser wants to see the hand.
      onAccess={() => void run(door.ask)}
      onAddStarters={() => void run(() => ask('addStarters', null))}
      onRemoveStarters={() => void run(() => ask('removeStarters', null))}
      onMarks={(on) => void run(() => settings.change({ marks: on }))}
      onShortcut={() => void run(openShortcuts)}
    />
  );
}
