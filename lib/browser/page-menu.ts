import type { Menus } from 'webextension-polyfill';
import { browser } from './api.ts';

/** An entry of the menu that a right click on a page opens. */
export interface MenuEntry {
  id: string;
  title: string;
  /** Only where something is selected. */
  needsSelection: boolean;
}

/** A click in that menu. */
export interface MenuClick {
  id: string;
  tabId: number;
  /** Of the page. */
  url: string | null;
  selected: string;
}

/** Absent where a browser has no such menu: on phones. */
const menus = (browser as { contextMenus?: Menus.Static }).contextMenus;

/** Puts the entries there, in the place of those of an earlier version. The browser keeps them. */
export async function fillPageMenu(entries: readonly MenuEntry[]): Promise<void> {
  if (!menus) return;
  await menus.removeAll();
  for (const { id, title, needsSelection } of entries) {
    menus.create({
      id,
      title,
      contexts: needsSelection ? ['selection'] : ['page', 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

export function watchPageMenu(onClick: (click: MenuClick) => void): void {
  menus?.onClicked.addListener(({ menuItemId, pageUrl, selectionText = '' }, tab) => {
    if (tab?.id === undefined) return;
    onClick({ id: String(menuItemId), tabId: tab.id, url: pageUrl ?? null, selected: selectionText });
  });
}
