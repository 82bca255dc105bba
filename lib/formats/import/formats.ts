import { letterboxd } from './letterboxd/letterboxd.ts';
import { notAboutFilms } from './letterboxd/not-about-films.ts';
import type { TableFormat } from './tables/table-format.ts';

/** Tables by the names of their columns, the most telling first. */
export const tableFormats: readonly TableFormat[] = [...letterboxd, ...notAboutFilms];
