import type { Site } from './adapter.ts';
import { appletv } from './adapters/appletv.ts';
import { criterion } from './adapters/criterion.ts';
import { disneyplus } from './adapters/disneyplus.ts';
import { hulu } from './adapters/hulu.ts';
import { imdb } from './adapters/imdb.ts';
import { justwatch } from './adapters/justwatch.ts';
import { letterboxd } from './adapters/letterboxd.ts';
import { max } from './adapters/max.ts';
import { metacritic } from './adapters/metacritic.ts';
import { mubi } from './adapters/mubi.ts';
import { netflix } from './adapters/netflix.ts';
import { primevideo } from './adapters/primevideo.ts';
import { rottentomatoes } from './adapters/rottentomatoes.ts';
import { tmdb } from './adapters/tmdb.ts';
import { trakt } from './adapters/trakt.ts';
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
];
