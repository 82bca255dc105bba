import { criticker } from './from/criticker.ts';
import { critickerXml } from './from/criticker-xml.ts';
import { imdb } from './from/imdb.ts';
import { listal } from './from/listal.ts';
import { movary } from './from/movary.ts';
import { movielens } from './from/movielens.ts';
import { schemaOrg } from './from/schema-org.ts';
import { simkl } from './from/simkl.ts';
import { tmdb } from './from/tmdb.ts';
import { trakt } from './from/trakt.ts';
import { traktTable } from './from/trakt-table.ts';
import { watcharr } from './from/watcharr.ts';
import { yamtrack } from './from/yamtrack.ts';
import type { JsonFormat } from './json/json-format.ts';
import { letterboxd } from './letterboxd/letterboxd.ts';
import { letterboxdImport } from './letterboxd/letterboxd-import.ts';
import { notAboutFilms } from './letterboxd/not-about-films.ts';
import { anyTable } from './tables/any-table.ts';
import type { TableFormat } from './tables/table-format.ts';
import type { XmlFormat } from './xml/read-xml-file.ts';

/** Tables by the names of their columns, the most telling first. */
export const tableFormats: readonly TableFormat[] = [
  ...letterboxd,
  ...imdb,
  tmdb,
  ...movielens,
  criticker,
  yamtrack,
  traktTable,
  ...movary,
  letterboxdImport,
  ...notAboutFilms,
  anyTable,
];

/** JSON by its first entry, the most telling first. */
export const jsonFormats: readonly JsonFormat[] = [schemaOrg, simkl, ...trakt, watcharr];

/** XML by its beginning. */
export const xmlFormats: readonly XmlFormat[] = [critickerXml, listal];
