import type { Site } from './adapter.ts';
import { imdb } from './adapters/imdb.ts';
import { letterboxd } from './adapters/letterboxd.ts';
import { rottentomatoes } from './adapters/rottentomatoes.ts';
import { tmdb } from './adapters/tmdb.ts';
import { wikipedia } from './adapters/wikipedia.ts';

/** Every site that is read, in the order of detection: the one list behind the manifest, the options page and the tests. */
export const sites: readonly Site[] = [imdb, letterboxd, tmdb, rottentomatoes, wikipedia];
