import type { FilmKey } from '../film/film-key.ts';
import type { Sighting } from '../film/sighting-schema.ts';
import type { Address, Shown } from './adapter.ts';
import { findSite, isOnSite } from './find-site.ts';
import type { Claim } from './page/claim.ts';
import { textOf } from './page/element-lines.ts';
import { findLabels, findLabelsByWords } from './page/find-labels.ts';
import { keepLoneKeys, readLinkedKeys } from './page/id-links.ts';
import { typesOf } from './page/json-ld.ts';
import { claimOfNode, type NodeClaim } from './page/json-ld-claim.ts';
import { fieldOfLabel } from './page/label-words.ts';
import { mergeClaims } from './page/merge-claims.ts';
import { claimsOfMicrodata } from './page/microdata.ts';
import { claimsOfOpenGraph } from './page/open-graph.ts';
import { openPage } from './page/open-page.ts';
import type { Page } from './page/page.ts';
import { claimOfRows, type Rows, readRows } from './page/rows.ts';
import { claimOfShown } from './page/shown.ts';
import { claimOfHeading, splitHeading } from './page/split-heading.ts';
import { addressToShow, readSighting } from './read-sighting.ts';
import { sites } from './sites.ts';

/** Types of pages that may link to a film but are about something else. */
const otherTypes = /^(?:books?|music|album|song|game|profile|product|actor|video\.other)\b/i;
/** The id that stands for a site of which nothing is known. */
export const anySite = 'any';

const unknownSite: Shown = { title: ['h1'] };

/**
 * What a page says of a film where the user asks about it, of any site: null where it has no film markup (JSON-LD,
 * microdata, Open Graph) and no link to the one title on IMDb or TMDB that it is about. On a listed site whose address
 * is not known as a title's, an info box with a director is enough: sites change their addresses too.
 */
export function readAnyPage(doc: Document, url: URL): Sighting | null {
  const known = readSighting(doc, url);
  if (known) return known;
  const site = sites.find((one) => isOnSite(one, url));
  const page = openPage(doc, url, site?.name ?? '');
  if (!page) return null;
  const shown = site?.shown ?? unknownSite;
  const nodes = aboutOne(page.nodes.flatMap((node) => claimOfNode(node) ?? []));
  const items = aboutOne(claimsOfMicrodata(page.root));
  const openGraph = claimsOfOpenGraph(page, site?.tail);
  const keys = keepLoneKeys(readLinkedKeys(page.root));
  const labels = site ? findLabels(page.root, shown.labels) : [];
  const found = labels.length > 0 ? labels : findLabelsByWords(page.root);
  const rows = readRows(found);
  const isMarked = nodes.length > 0 || items.length > 0 || openGraph.some((claim) => claim.kind);
  const headline = claimOfHeading(splitHeading(page.title, page.siteNames, site?.tail));
  const visible = claimOfShown(shown, page, nodes[0]?.node ?? null, site?.tail);
  const isDated = [headline, visible, ...openGraph].some(({ year }) => typeof year === 'number');
  const isBoxed = site ? isInfoBox(rows, isDated) : isFullBox(rows, found, isDated) && !isShop(page);
  if (!isMarked && !isLinkedTo(page, keys, isDated) && !isBoxed) return null;
  const film = mergeClaims(
    site
      ? { shown: [visible], nodes, items, rows: [claimOfRows(rows)], openGraph, headline: [headline] }
      : { shown: [], nodes, items, rows: [claimOfRows(rows)], openGraph, headline: [visible, headline] },
    null,
    keys,
  );
  const refined = site?.refine ? site.refine(film, page, rows) : film;
  return refined?.title ? { site: site?.id ?? anySite, url: addressToShow(url), film: refined, doubts: [] } : null;
}

/** What an address tells, on any site: where it is no title's of a site that is known, nothing, and the page is to be read. */
export function findAnyAddress(url: URL): Address {
  return findSite(sites, url)?.address ?? { kind: null, keys: [] };
}

/** Claims about the first title, if there is only one: a page of many films is a list. */
function aboutOne<C extends Claim | NodeClaim>(claims: readonly C[]): C[] {
  return new Set(claims.map((claim) => claim.title)).size === 1 ? [...claims] : [];
}

/** A page with a single title on IMDb or TMDB is about it, unless it says otherwise. An article has to be headed by the film's year. */
function isLinkedTo(page: Page, keys: readonly FilmKey[], isDated: boolean): boolean {
  const type = page.metas.get('og:type')?.[0] ?? '';
  return !otherTypes.test(type) && (isDated || type !== 'article') && keys.some((key) => /^(?:imdb|tmdb):/.test(key));
}

function isInfoBox(rows: Rows, isDated: boolean): boolean {
  const others = (['cast', 'year', 'runtimeMinutes', 'originalTitle'] as const).some((field) => rows.has(field));
  return rows.has('directors') && !rows.has('other') && (others || isDated);
}

/** On a site that nobody knows a director alone is little: a museum has one. A list of films has one for each. */
function isFullBox(rows: Rows, labels: readonly Element[], isDated: boolean): boolean {
  const others = (['genres', 'runtimeMinutes', 'originalTitle'] as const).filter((field) => rows.has(field));
  const isOne = labels.filter((label) => fieldOfLabel(textOf(label, 60)) === 'directors').length === 1;
  return isOne && isInfoBox(rows, isDated) && (rows.has('cast') || others.length >= 2);
}

/** A disc on sale has the film's director and cast in its table. */
function isShop(page: Page): boolean {
  const isProduct = page.nodes.some((node) => typesOf(node).some((type) => /Product|Offer/.test(type)));
  return (
    isProduct || /blu-?ray|\bdvd\b|\bvhs\b/i.test(page.title) || page.root.querySelector('[itemprop="price"]') !== null
  );
}
