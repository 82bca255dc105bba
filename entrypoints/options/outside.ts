import type { ask } from '../../lib/browser/messages.ts';
import type { Settings, SiteSettings } from '../../lib/browser/settings-schema.ts';

/** What the parts of the page are given of the world, so that tests can give them another. */
export interface Outside {
  ask: typeof ask;
  /** Calls back after every change of the library; returns how to stop. */
  watch: (onChange: () => void) => () => void;
}

export interface SettingsDoor {
  /** As they are when the page opens. */
  first: Settings;
  watch: (onChange: (settings: Settings) => void) => () => void;
  change: (change: Partial<Settings>) => Promise<void>;
  changeSite: (site: string, change: Partial<SiteSettings>) => Promise<void>;
}
