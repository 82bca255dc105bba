import { limits } from '../../film/limits.ts';
import type { CastMember } from '../../film/schema.ts';
import type { Claim } from './claim.ts';
import { cleanText } from './clean-text.ts';
import { textOf } from './element-lines.ts';
import { firstElements } from './first-elements.ts';
import { cleanName, isName } from './names.ts';
import { pageLimits } from './page-limits.ts';
import { claimOfThing, filmTypes } from './schema-org.ts';

const scopes = '[itemtype*="schema.org/"]';

/** What microdata says of films, one claim an outermost item (a page of many is a list). */
export function claimsOfMicrodata(root: Element): Claim[] {
  const claims: Claim[] = [];
  const inFilms = new Set<Element>();
  let left: number = pageLimits.allProperties;
  for (const item of firstElements(root, scopes, pageLimits.items)) {
    // Items around this one came before it: each has to look only at the next.
    const around = item.parentElement?.closest(scopes);
    if (around && (inFilms.has(around) || isFilmItem(around))) inFilms.add(item);
    else if (left > 0 && isFilmItem(item)) {
      const elements = firstElements(item, '[itemprop]', Math.min(left, pageLimits.properties));
      left -= elements.length;
      claims.push(...claimsOfItem(item, elements));
    }
  }
  return claims;
}

function typeOf(item: Element): string {
  return /\w+$/.exec(item.getAttribute('itemtype')?.slice(0, 200) ?? '')?.[0] ?? '';
}

function isFilmItem(item: Element): boolean {
  return filmTypes.includes(typeOf(item));
}

function claimsOfItem(item: Element, elements: readonly Element[]): Claim[] {
  const values = propertiesOf(item, elements);
  const get = (property: string) => values.get(property) ?? [];
  const series = item.querySelector('[itemtype$="schema.org/TVSeries"] [itemprop="name"]');
  const address = get('url')[0];
  const claim = claimOfThing(
    {
      types: [typeOf(item)],
      texts: (...properties) =>
        properties.map((property) => get(property).map(textOfProperty)).find((texts) => texts.length > 0) ?? [],
      people: (...properties) => properties.flatMap(get).flatMap(peopleOfProperty),
      series: series ? textOfProperty(series) : undefined,
    },
    'microdata',
  );
  return claim
    ? [{ ...claim, about: address?.getAttribute('href') ?? address?.getAttribute('content') ?? undefined }]
    : [];
}

/** The elements of an item's own properties, without those of the items in it. */
function propertiesOf(item: Element, elements: readonly Element[]): Map<string, Element[]> {
  const properties = new Map<string, Element[]>();
  for (const element of elements) {
    if (element.parentElement?.closest('[itemscope]') !== item) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/, 4)) {
      properties.set(name, [...(properties.get(name) ?? []), element]);
    }
  }
  return properties;
}

/** A property's text: its content, the name of the item it holds, or what it shows. */
function textOfProperty(element: Element): string {
  const name = element.hasAttribute('itemscope') ? element.querySelector('[itemprop="name"]') : null;
  const holder = name ?? element;
  const content = holder.getAttribute('content') ?? holder.getAttribute('datetime');
  return cleanText(content ?? textOf(holder, limits.title), limits.title);
}

/** Kinopoisk gives all directors in one property, a link each. */
function peopleOfProperty(element: Element): CastMember[] {
  const links = element.hasAttribute('itemscope') ? [] : [...element.getElementsByTagName('a')].slice(0, limits.people);
  const names = (links.length > 0 ? links : [element]).map(textOfProperty).map(cleanName).filter(isName);
  return names.map((name) => ({ name, role: null }));
}
