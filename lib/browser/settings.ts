import { browser } from './api.ts';
import { defaultSiteSettings, type Settings, type SiteSettings, settingsSchema } from './settings-schema.ts';

const name = 'settings';

/** The settings as they are now; what cannot be read has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(name);
  return parse(stored[name]);
}

/** Saves a change. It takes effect wherever `watchSettings` listens, open tabs included. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [name]: { ...(await readSettings()), ...change } });
}

/** Saves a change for one site. */
export async function changeSiteSettings(site: string, change: Partial<SiteSettings>): Promise<void> {
  const { sites } = await readSettings();
  await changeSettings({ sites: { ...sites, [site]: { ...siteSettings({ sites }, site), ...change } } });
}

/** What holds on one site. */
export function siteSettings({ sites }: Pick<Settings, 'sites'>, site: string): SiteSettings {
  return Object.hasOwn(sites, site) ? (sites[site] ?? defaultSiteSettings) : defaultSiteSettings;
}

/** Whether films are marked in the lists of a site. */
export function hasMarks(settings: Pick<Settings, 'marks' | 'sites'>, site: string): boolean {
  const { off, marksOff } = siteSettings(settings, site);
  return settings.marks && !off && !marksOff;
}

/** Calls back with the settings at every change; returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[name]) onChange(parse(changes[name].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function parse(stored: unknown): Settings {
  return settingsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
}
