import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.justwatch.com/us/movie/ballerina-2025',
    'https://www.justwatch.com/de/Film/Ballerina-2025',
    'https://www.justwatch.com/es/pelicula/ballerina-2025',
    'https://www.justwatch.com/jp/%E6%98%A0%E7%94%BB/ballerina-2025',
    'https://www.justwatch.com/us/tv-show/the-last-of-us/season-1',
    'https://www.justwatch.com/fr/serie/the-last-of-us',
  ],
  others: [
    'https://www.justwatch.com/us',
    'https://www.justwatch.com/us/movies',
    'https://www.justwatch.com/us/provider/netflix',
    'https://www.justwatch.com/us/search?q=ballerina',
    'https://www.justwatch.com/de/Filme',
    'https://www.justwatch.com/us/tv-shows/new',
  ],
};

export const justwatch: Site = {
  id: 'justwatch',
  name: 'JustWatch',
  matches: ['https://www.justwatch.com/*'],
  // The words of a country: /us/movie/, /br/filme/, /tr/dizi/.
  readAddress: byPath(
    {
      path: /^\/([a-z]{2}\/(?:movie|film|filme|pel[ií]cula|elokuva|映画|영화|фильм|фільм|филм|ταινία)\/[^/?]+)/i,
      kind: 'film',
      key: 'justwatch:$1',
    },
    {
      path: /^\/([a-z]{2}\/(?:tv-(?!shows)[^/]+|s[eé]rie[^/s]*|serija|seri[aá]l|sorozat|dizi|テレビ番組|сериал|серіал|σειρά)\/[^/?]+)/i,
      kind: 'series',
      key: 'justwatch:$1',
    },
  ),
  shown: {
    title: ['.title-detail-hero__details__title', '.title-block h1', 'h1'],
    originalTitle: ['.original-title'],
    year: ['.release-year', '.title-block .text-muted'],
    labels: '.detail-infos__subheading, .poster-detail-infos__subheading, .detail-infos h3',
  },
  tail: / (?:streaming|- (?:watch|movie|tv)|im Stream|: où|: dónde|- Stream).*$/i,
};
