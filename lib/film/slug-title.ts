import { authorityOf, type FilmKey, idOf } from './film-key.ts';

/** Numbers, hashes and the like: no words in them. */
const opaque = /^[\p{Lu}\d._-]*$|^[a-z]{0,4}\d+$|[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}|^\p{L}{2,4}(?:\.\w+)+$/u;
/** Several words, or one in small letters; `dQw4w9WgXcQ` is neither. */
const readable = /[-_+]|^\p{Lu}?[\p{Ll}\p{Lo}\p{M}\d]+$/u;

/**
 * The title that a site writes in its address, with spaces: "crow", "three to tango", "wicked 2024". Sites name a film's
 * page after its English or original title whatever language the page itself is in. Null where the id holds no words.
 */
export function readSlugTitle(key: FilmKey): string | null {
  if (authorityOf(key) === 'page') return null;
  const slug = decode(idOf(key).split('/').pop() ?? '');
  if (opaque.test(slug) || !readable.test(slug)) return null;
  // Rotten Tomatoes: "1012345-music_room", at times twice, and "solaris1972".
  const words = slug
    .replace(/^(?:\d{5,}[-_])+/, '')
    .replace(/(\p{L})((?:19|20)\d\d)$/u, '$1 $2')
    .replace(/[-_+]+/g, ' ')
    .trim();
  return /\p{L}/u.test(words) ? words : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
