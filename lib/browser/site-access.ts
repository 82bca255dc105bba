import { browser } from './api.ts';

/** Whether the browser lets the extension see all of the listed film sites. Firefox lets people take that back. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: listedOrigins() });
}

/** Asks for the listed film sites; whether they were granted. To be called in the very click: later the browser refuses. */
export function askSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: listedOrigins() });
}

/** Calls back whenever access is granted or taken away; returns how to stop. */
export function watchSiteAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

function listedOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
