import { limits } from '../../film/limits.ts';
import type { FilmKind } from '../../film/schema.ts';
import type { Claim } from './claim.ts';
import { distinct, namesOf } from './names.ts';
import type { Page } from './page.ts';
import { pageLimits } from './page-limits.ts';
import { splitHeading } from './split-heading.ts';

/** Contents of the page's meta tags by property or name. Some stand in the body: a stray element ends the head early. */
export function readMetas(root: Element): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  const elements = root.getElementsByTagName('meta');
  for (let at = 0; at < pageLimits.metas; at++) {
    const element = elements.item(at);
    if (!element) break;
    const name = element.getAttribute('property') ?? element.getAttribute('name');
    const content = element.getAttribute('content')?.slice(0, limits.url);
    if (!name || !content) continue;
    const known = metas.get(name);
    if (known) known.push(content);
    else metas.set(name, [content]);
  }
  return metas;
}

/** What Open Graph says of the page's film: one claim, or none where there is no Open Graph. */
export function claimsOfOpenGraph({ metas, siteNames }: Page, tail?: RegExp): Claim[] {
  const get = (name: string) => metas.get(name) ?? [];
  const kind = kindOfType(get('og:type')[0] ?? '');
  const heading = splitHeading(get('og:title')[0] ?? '', siteNames, tail);
  if (!kind && !heading.title) return [];
  const claim: Claim = {
    source: 'Open Graph',
    about: get('og:url')[0],
    ...(kind && { kind }),
    title: heading.title,
    year: heading.year,
    directors: namesOf(get('video:director').filter(isNoAddress)),
    cast: distinct(namesOf(get('video:actor').filter(isNoAddress)), limits.people).map((name) => ({
      name,
      role: null,
    })),
  };
  return [claim];
}

/** `video.movie`, `movie`, `flixstertomatoes:movie`, `video.tv_show`, `tv_show`, `video.episode`. */
export function kindOfType(type: string): FilmKind | null {
  const word = type.toLowerCase().replace(/^.*[.:]/, '');
  if (word === 'movie' || word === 'film') return 'film';
  if (word === 'tv_show' || word === 'tv_series' || word === 'series') return 'series';
  return word === 'episode' || word === 'tv_episode' ? 'episode' : null;
}

function isNoAddress(content: string): boolean {
  return !content.includes('://');
}
