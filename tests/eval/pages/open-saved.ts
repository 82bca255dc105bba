import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { sites } from '../../../lib/sites/sites.ts';
import type { Truth } from './truth.ts';

export interface SavedPage {
  doc: Document;
  url: URL;
  /** Whether the address is that of the page, not only of its site. */
  hasAddress: boolean;
}

/** A saved page with the address it was at: as the truth has it, else as the page itself gives it, else its site's. */
export function openSaved(folder: string, truth: Truth): SavedPage {
  const bytes = readFileSync(join(folder, truth.file));
  const html = decode(bytes, truth.charset ?? charsetIn(bytes));
  const doc = parseHTML(html).document as unknown as Document;
  const own = [
    truth.url,
    doc.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    doc.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].find((address) => address && URL.canParse(address));
  return { doc, url: new URL(own ?? homeOf(truth.site)), hasAddress: own !== undefined };
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

function charsetIn(bytes: Uint8Array): string {
  return (
    /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4_000)))?.[1] ??
    'utf-8'
  );
}

/** The front page of the site that a truth names: the address of a page that was saved without one. */
function homeOf(name: string): string {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const site = sites.find(({ id, name: called }) => [id, called].map(fold).includes(fold(name)));
  return site?.matches[0]?.replace('*.', 'www.').replace(/\*$/, '') ?? 'https://unknown.invalid/';
}
