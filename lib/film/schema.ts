import * as z from 'zod/mini';
import { type FilmKey, isFilmKey } from './film-key.ts';
import { limits } from './limits.ts';

/** A text of at most `max` UTF-16 units. */
export const text = (max: number) => z.string().check(z.maxLength(max));

/** A link that may be opened: http or https, nothing else. */
export const webAddressSchema = text(limits.url).check(z.refine(isWebAddress, 'not an http or https address'));

export const filmKeySchema = z.custom<FilmKey>((value) => typeof value === 'string' && isFilmKey(value), 'no film key');

/** What a title page is about. A season's page counts as its series. */
export const filmKindSchema = z.enum(['film', 'series', 'episode']);
export type FilmKind = z.infer<typeof filmKindSchema>;

export const yearSchema = z.int().check(z.gte(limits.firstYear), z.lte(limits.lastYear));

/** One person in front of the camera, with the part played where it is known. */
const castMemberSchema = z.object({
  name: text(limits.name),
  role: z.nullable(text(limits.role)),
});
export type CastMember = z.infer<typeof castMemberSchema>;

/** The work itself, as far as somebody has told us about it. */
export const filmSchema = z.object({
  kind: filmKindSchema,
  /** As the source heads it; empty where only a key is known. */
  title: text(limits.title),
  originalTitle: z.nullable(text(limits.title)),
  otherTitles: z.array(text(limits.title)).check(z.maxLength(limits.otherTitles)),
  year: z.nullable(yearSchema),
  directors: z.array(text(limits.name)).check(z.maxLength(limits.people)),
  cast: z.array(castMemberSchema).check(z.maxLength(limits.people)),
  genres: z.array(text(limits.name)).check(z.maxLength(limits.genres)),
  /** In the source's own words: a date, a festival, "Cinemas". */
  premiere: z.nullable(text(limits.name)),
  runtimeMinutes: z.nullable(z.int().check(z.gte(1), z.lte(100_000))),
  keys: z.array(filmKeySchema).check(z.maxLength(limits.keys)),
});
export type Film = z.infer<typeof filmSchema>;

function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}
