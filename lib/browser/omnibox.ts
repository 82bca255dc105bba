import { browser } from './api.ts';

/** A film that the address bar offers: its description is plain text. */
export interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  content: string;
  description: string;
}

/** Where what was entered is to open, as the browser names it. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

interface Listeners<T extends unknown[]> {
  addListener(listener: (...said: T) => void): void;
}

/** As much of the browser as is needed here. */
export interface OmniboxApi {
  setDefaultSuggestion(suggestion: { description: string }): unknown;
  onInputChanged: Listeners<[text: string, suggest: (suggestions: Suggestion[]) => void]>;
  onInputEntered: Listeners<[text: string, disposition: Disposition]>;
}

export interface OmniboxAnswers {
  find(text: string): Promise<Suggestion[]>;
  open(text: string, disposition: Disposition): Promise<void>;
}

/** The browser's own; null where it has none: on Android. */
export function findOmnibox(): OmniboxApi | null {
  return ((browser as { omnibox?: unknown }).omnibox as OmniboxApi | undefined) ?? null;
}

/** Whether descriptions are read as XML: in Chromium, while Firefox shows them as they are. */
export function readsXml(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}

/** Answers what is typed in the address bar behind the keyword; an answer to what was typed before comes too late. */
export function answerOmnibox(omnibox: OmniboxApi, isXml: boolean, { find, open }: OmniboxAnswers): void {
  const describe = isXml ? escapeXml : (text: string) => text;
  omnibox.setDefaultSuggestion({ description: describe('Find a review in your library') });
  let turn = 0;
  omnibox.onInputChanged.addListener((text, suggest) => {
    turn += 1;
    const mine = turn;
    if (text.trim() === '') return;
    find(text).then((found) => {
      if (mine !== turn) return;
      suggest(found.map(({ content, description }) => ({ content, description: describe(description) })));
    }, console.error);
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    turn += 1;
    open(text, disposition).catch(console.error);
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text in which Chromium's parser sees no markup; a control character would make it refuse the whole list. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
