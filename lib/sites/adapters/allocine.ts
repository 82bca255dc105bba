import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.allocine.fr/film/fichefilm_gen_cfilm=275220.html',
    'https://www.allocine.fr/film/fichefilm-275220/critiques/spectateurs/',
    'https://www.allocine.fr/series/ficheserie_gen_cserie=23932.html',
    'https://www.filmstarts.de/kritiken/275220.html',
    'https://www.filmstarts.de/serien/23932.html',
    'https://www.sensacine.com/peliculas/pelicula-275220/',
    'https://www.sensacine.com.mx/peliculas/pelicula-275220/sesiones/',
    'https://www.adorocinema.com/filmes/filme-275220/',
    'https://www.beyazperde.com/filmler/film-275220/',
    'https://www.beyazperde.com/diziler/dizi-23932/',
  ],
  others: [
    'https://www.allocine.fr/',
    'https://www.allocine.fr/recherche/?q=ballerina',
    'https://www.allocine.fr/personne/fichepersonne_gen_cpersonne=162470.html',
    'https://www.filmstarts.de/personen/162470.html',
    'https://www.adorocinema.com/noticias/filmes/noticia-100/',
    'https://www.sensacine.com/peliculas/en-cartelera/cines/',
  ],
};

/** One catalogue in five languages, with the same numbers. */
export const allocine: Site = {
  id: 'allocine',
  name: 'AlloCiné',
  matches: [
    'allocine.fr',
    'filmstarts.de',
    'sensacine.com',
    'sensacine.com.mx',
    'adorocinema.com',
    'beyazperde.com',
  ].map((host) => `https://www.${host}/*`),
  loadsAnew: true,
  readAddress: byPath(
    {
      path: /^\/(?:film\/fichefilm(?:_gen_cfilm=|-)|kritiken\/|peliculas\/pelicula-|filmes\/filme-|filmler\/film-)(\d+)/,
      kind: 'film',
      key: 'allocine:$1',
    },
    {
      path: /^\/(?:series\/ficheserie(?:_gen_cserie=|-)|serien\/|series\/serie-|diziler\/dizi-)(\d+)/,
      kind: 'series',
      key: 'allocine:series/$1',
    },
  ),
  shown: {
    title: ['ld:name', '.titlebar-title', 'meta:og:title'],
    directors: ['ld:director', '.meta-body-direction :not(.light)'],
    labels: '.meta-body-item .light, .meta-body .light, .ovw .what, .item .what',
  },
  tail: /^(?:Critiques?|Avis|Casting|Photos|Bande-annonce|Kritik|Besetzung) (?:du film |de la série |zu |und Stab von )?/,
};
