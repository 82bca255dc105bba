import type { Site } from './adapter.ts';
import { allocine } from './adapters/allocine.ts';
import { appletv } from './adapters/appletv.ts';
import { boxofficemojo } from './adapters/boxofficemojo.ts';
import { criterion } from './adapters/criterion.ts';
import { criticker } from './adapters/criticker.ts';
import { csfd } from './adapters/csfd.ts';
import { disneyplus } from './adapters/disneyplus.ts';
import { douban } from './adapters/douban.ts';
import { fandango } from './adapters/fandango.ts';
import { filmaffinity } from './adapters/filmaffinity.ts';
import { filmweb } from './adapters/filmweb.ts';
import { flixster } from './adapters/flixster.ts';
import { hulu } from './adapters/hulu.ts';
import { imdb } from './adapters/imdb.ts';
import { jellyfin } from './adapters/jellyfin.ts';
import { justwatch } from './adapters/justwatch.ts';
import { kinopoisk } from './adapters/kinopoisk.ts';
import { letterboxd } from './adapters/letterboxd.ts';
import { listal } from './adapters/listal.ts';
import { max } from './adapters/max.ts';
import { mdblist } from './adapters/mdblist.ts';
import { metacritic } from './adapters/metacritic.ts';
import { moviemeter } from './adapters/moviemeter.ts';
import { moviepilot } from './adapters/moviepilot.ts';
import { mubi } from './adapters/mubi.ts';
import { netflix } from './adapters/netflix.ts';
import { plex } from './adapters/plex.ts';
import { porthu } from './adapters/porthu.ts';
import { primevideo } from './adapters/primevideo.ts';
import { rottentomatoes } from './adapters/rottentomatoes.ts';
import { senscritique } from './adapters/senscritique.ts';
import { simkl } from './adapters/simkl.ts';
import { thetvdb } from './adapters/thetvdb.ts';
import { tmdb } from './adapters/tmdb.ts';
import { trakt } from './adapters/trakt.ts';
import { wikidata } from './adapters/wikidata.ts';
import { wikipedia } from './adapters/wikipedia.ts';

/** Every site that is read, in the order of detection: the one list behind the manifest, the options page and the tests. */
export const sites: readonly Site[] = [
  imdb,
  letterboxd,
  tmdb,
  rottentomatoes,
  wikipedia,
  netflix,
  primevideo,
  justwatch,
  trakt,
  metacritic,
  disneyplus,
  max,
  appletv,
  hulu,
  mubi,
  criterion,
  allocine,
  senscritique,
  filmweb,
  csfd,
  filmaffinity,
  kinopoisk,
  douban,
  moviepilot,
  porthu,
  moviemeter,
  thetvdb,
  simkl,
  criticker,
  mdblist,
  boxofficemojo,
  fandango,
  flixster,
  listal,
  wikidata,
  plex,
  jellyfin,
];
