import { authorityOf, type FilmKey } from '../../film/film-key.ts';
import type { Film } from '../../film/schema.ts';
import { type FoundSite, isOnSite } from '../find-site.ts';
import type { Claim } from './claim.ts';
import { findLabels } from './find-labels.ts';
import { keepLoneKeys, keyOfAddress, readLinkedKeys } from './id-links.ts';
import { typesOf } from './json-ld.ts';
import { claimOfNode, type NodeClaim, otherAddressesOf } from './json-ld-claim.ts';
import { isTitledIn, judgeClaims } from './judge-claims.ts';
import { mergeClaims } from './merge-claims.ts';
import { claimsOfMicrodata } from './microdata.ts';
import { claimsOfOpenGraph } from './open-graph.ts';
import type { Page } from './page.ts';
import { claimOfRows, type Rows, readRows } from './rows.ts';
import { claimOfShown } from './shown.ts';
import { claimOfHeading, splitHeading } from './split-heading.ts';

export interface Reading {
  film: Film;
  /** In what the page contradicts its address. */
  doubts: string[];
}

/** Reads the film that a title page's address names; null where the page turns out to be of something else. */
export function readFilm(page: Page, { site, address }: FoundSite): Reading | null {
  const readKeys = (href: string) => keysOf(href, page, site);
  const canonical: Claim = { source: 'canonical address', about: page.canonical ?? undefined };
  const ownKeys = [...((site.followsCanonical && readKeys(page.canonical ?? '')) || []), ...address.keys];
  const isUntitled = site.untitled?.test(page.url.pathname + page.url.search);
  const claimed = {
    nodes: page.nodes.flatMap((node) => claimOfNode(node) ?? []),
    items: claimsOfMicrodata(page.root),
    openGraph: isUntitled ? [] : claimsOfOpenGraph(page, site.tail),
  };
  const headline = splitHeading(isUntitled ? '' : page.title, page.siteNames, site.tail);
  if (!address.kind && (headline.kind === 'other' || isOtherThing(page, claimed.nodes))) return null;

  const judged = judgeClaims(
    [canonical, ...claimed.openGraph],
    [...claimed.nodes, ...claimed.items],
    ownKeys,
    readKeys,
  );
  const nodes = judged.keep(claimed.nodes).filter((claim, _, [first]) => claim.title === first?.title);
  const shown = claimOfShown(site.shown ?? {}, page, nodes[0]?.node ?? null, site.tail);
  const isLeftOver = judged.isStale && isTitledIn([claimOfHeading(headline), ...judged.rejected], shown.title ?? '');
  const visible = judged.isStale && shown.title && !isLeftOver ? [shown] : judged.keep([shown]);
  const rows: Rows = readRows(visible.length > 0 ? findLabels(page.root, site.shown?.labels) : []);
  const film = mergeClaims(
    {
      shown: visible,
      nodes,
      items: judged.keep(claimed.items).slice(0, 1),
      rows: [claimOfRows(rows)],
      openGraph: judged.keep(claimed.openGraph),
      headline: judged.keep([claimOfHeading(headline)]),
    },
    address.kind,
    [
      ...ownKeys,
      ...(judged.isStale
        ? []
        : keysElsewhere(ownKeys, [
            shown.keys ?? [],
            site.linksOut === false ? [] : readLinkedKeys(page.root),
            namedKeys(nodes),
          ])),
    ],
  );
  const refined = site.refine ? site.refine(film, page, rows) : film;
  const others = judged.rejected.filter(({ about }) => !isWhole(readKeys(about ?? '') ?? [], ownKeys));
  return refined && { film: refined, doubts: others.map((claim) => doubtOf(claim, readKeys)).slice(0, 10) };
}

/** Whether a page says that it is about the series of the episode that its address names: no other title. */
function isWhole(keys: readonly FilmKey[], own: readonly FilmKey[]): boolean {
  return keys.some((key) => own.some((part) => part.startsWith(`${key}/`)));
}

/** The film keys of an address on this site; null where it is none of its titles'. */
function keysOf(href: string, page: Page, site: FoundSite['site']): FilmKey[] | null {
  const url = href && URL.canParse(href, page.url.href) ? new URL(href, page.url.href) : null;
  return (url && isOnSite(site, url) && site.readAddress(url)?.keys) || null;
}

/** Keys on authorities that are not known yet, from one source after the other. */
function keysElsewhere(own: readonly FilmKey[], sources: readonly (readonly FilmKey[])[]): FilmKey[] {
  const keys = [...own];
  for (const found of sources) {
    keys.push(...keepLoneKeys(found).filter((key) => keys.every((known) => authorityOf(known) !== authorityOf(key))));
  }
  return keys.slice(own.length);
}

function namedKeys(nodes: readonly NodeClaim[]): FilmKey[] {
  return nodes.flatMap(({ node }) => otherAddressesOf(node)).flatMap((href) => keyOfAddress(href) ?? []);
}

/** IMDb has games and podcasts at the same addresses. */
function isOtherThing(page: Page, nodes: readonly NodeClaim[]): boolean {
  return (
    nodes.length === 0 &&
    page.nodes.some((node) => typesOf(node).some((type) => /Game|Application|Podcast|Book|Music|Product/.test(type)))
  );
}

function doubtOf(claim: Claim, readKeys: (href: string) => readonly FilmKey[] | null): string {
  return `its ${claim.source} is about another title (${readKeys(claim.about ?? '')?.[0]})`.slice(0, 300);
}
