import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://port.hu/adatlap/film/tv/a-keresztapa-the-godfather/movie-5609',
    'https://port.hu/adatlap/film/mozi/a-keresztapa-the-godfather/movie-5609',
    'https://port.hu/adatlap/film/tv/a-keresztapa/event-tv-1624256387-9/movie-5609',
    'https://www.port.hu/pls/fi/films.film_page?i_where=2&i_film_id=5609&i_city_id=3372',
  ],
  others: [
    'https://port.hu/',
    'https://port.hu/mozi',
    'https://port.hu/adatlap/szemely/ana-de-armas/person-123456',
    'https://port.hu/kereso?q=ballerina',
    'https://port.hu/cikk/mozi/ballerina/article-60000',
  ],
};

export const porthu: Site = {
  id: 'porthu',
  name: 'PORT.hu',
  matches: ['https://*.port.hu/*'],
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/adatlap\/sorozat\/.*\/movie-(\d+)(?=[/?]|$)/, kind: 'series', key: 'porthu:$1' },
    {
      path: /\/movie-(\d+)(?=[/?]|$)|^\/pls\/fi\/films\.film_page\?(?:.*&)?i_film_id=(\d+)/,
      key: 'porthu:$1$2',
    },
  ),
  shown: {
    title: ['ld:name', '.blackbigtitle', '.title h1', 'h1'],
    originalTitle: ['.blackbigtitle ~ .txt', '.summary .original-title', 'h1 ~ .original-title'],
    year: ['.btxt', '.summary'],
    labels: '.btxt, .summary label, .details dt',
  },
  refine: (film) => ({ ...film, originalTitle: film.originalTitle?.replace(/^\((.*)\).*$/, '$1') ?? null }),
};
