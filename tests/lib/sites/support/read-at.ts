import { parseHTML } from 'linkedom';
import type { Sighting } from '../../../../lib/film/sighting-schema.ts';
import { readSighting } from '../../../../lib/sites/read-sighting.ts';

/** A document of hand-written HTML; what is no whole page becomes the body of one. */
export function openHtml(html: string): Document {
  const whole = /<html/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** What the detector sees on a page of hand-written HTML at an address. */
export function readAt(address: string, html: string): Sighting | null {
  return readSighting(openHtml(html), new URL(address));
}

/** JSON-LD as a page holds it. */
export function ld(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
