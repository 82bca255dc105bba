import { useLayoutEffect, useState } from 'preact/hooks';
import { readSettings, watchSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/browser/settings-schema.ts';

/** The settings, now and after every change; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useLayoutEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
