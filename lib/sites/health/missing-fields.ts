import type { Film } from '../../film/schema.ts';
import { type ReportedField, reportedFields } from './readings-schema.ts';

/** What a page did not tell of its film. */
export function missingFields({ title, year, directors, cast, genres, runtimeMinutes }: Film): ReportedField[] {
  const told: Record<ReportedField, boolean> = {
    title: title !== '',
    year: year !== null,
    directors: directors.length > 0,
    cast: cast.length > 0,
    genres: genres.length > 0,
    'running time': runtimeMinutes !== null,
  };
  return reportedFields.filter((field) => !told[field]);
}
