import type { FilmKey } from '../../../film/film-key.ts';
import { keyOfAddress } from '../../article/film/find-keys.ts';

const others: readonly [RegExp, (id: string) => FilmKey][] = [
  [/kinopoisk\.ru\/(?:level\/\d+\/)?(?:film|series)\/(?:[^/?]*-)?(\d{1,10})(?:[/?]|$)/, (id) => `kinopoisk:${id}`],
  [/trakt\.tv\/movies\/([\w-]{1,150})/, (id) => `trakt:movies/${id}`],
  [/boxd\.it\/([A-Za-z0-9]{1,12})$/, (id) => `boxd:${id}`],
];

/** The film keys that the addresses in a row name. */
export function findLinkKeys(addresses: readonly string[]): FilmKey[] {
  return addresses.flatMap((address) => {
    const known = keyOfAddress(address);
    if (known) return known;
    for (const [pattern, key] of others) {
      const id = pattern.exec(address.slice(0, 500))?.[1];
      if (id) return key(id);
    }
    return [];
  });
}
