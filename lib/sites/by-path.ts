import { type FilmKey, imdbKey, isFilmKey } from '../film/film-key.ts';
import type { FilmKind } from '../film/schema.ts';
import type { Address } from './adapter.ts';

/** One form of a site's title addresses. */
export interface PathRule {
  /** Tried on the decoded path and query (`/film/parasite-2019/?x=1`), or on the decoded route (`#!/details?id=7`). */
  path: RegExp;
  /** Left out where the address does not tell. */
  kind?: FilmKind;
  /** The film key, with `$1` for the first group: `letterboxd:$1`. */
  key: string;
}

/** Reads addresses by rules, the first that fits. They are percent-decoded, so that one film has one key. */
export function byPath(...rules: PathRule[]): (url: URL) => Address | null {
  return (url) => readBy(rules, url.pathname + url.search);
}

/** The same for sites whose pages differ in what stands behind the `#` only. */
export function byRoute(...rules: PathRule[]): (url: URL) => Address | null {
  return (url) => readBy(rules, routeOf(url));
}

/** The page that a fragment names in an application that never loads another: `#!/details?id=7`. Empty where it is none. */
export function routeOf({ hash }: URL): string {
  return /^#!{0,2}\//.test(hash) ? hash : '';
}

function readBy(rules: readonly PathRule[], address: string): Address | null {
  const where = decodePath(address.slice(0, 2_000));
  for (const { path, kind, key } of rules) {
    const found = path.exec(where);
    const filmKey = found && fillKey(key, found);
    if (filmKey) return { kind: kind ?? null, keys: [filmKey] };
  }
  return null;
}

function fillKey(template: string, found: RegExpExecArray): FilmKey | null {
  const key = template.replace(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '');
  if (key.startsWith('imdb:')) return imdbKey(key.slice(5));
  return isFilmKey(key) ? key : null;
}

/** Part of an address without its percent signs, without which it is plain ASCII; blanks become `_`, as keys hold none. */
export function decodePath(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text).normalize('NFC').replace(/\s/g, '_');
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
