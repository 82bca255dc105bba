import { useEffect } from 'preact/hooks';
import type { Settings } from '../../lib/browser/settings-schema.ts';

/** Puts the page into the colours of the settings. */
export function useTheme(settings: Settings | null): void {
  const theme = settings?.theme ?? 'auto';
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
