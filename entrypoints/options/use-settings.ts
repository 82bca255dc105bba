import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { SettingsDoor } from './outside.ts';

/** The settings as they are now, wherever they are changed; the page itself wears their theme. */
export function useSettings({ first, watch }: Pick<SettingsDoor, 'first' | 'watch'>): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => watch(setSettings), [watch]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (settings.theme === 'auto') delete dataset.theme;
    else dataset.theme = settings.theme;
  }, [settings.theme]);
  return settings;
}
