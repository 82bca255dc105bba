import { lettersOf } from '../film/letters-of.ts';
import type { Film } from '../film/schema.ts';
import { spellName } from '../film/spell-name.ts';
import { titleFormsOf } from '../film/title-forms.ts';
import { titlePartsOf } from '../film/title-parts.ts';
import { yearOf } from '../film/year-of.ts';
import { edgeKeysOf } from './edge-key.ts';

/** At most this many keys are stored for a film, or asked for in a look-up. */
export const maxBlockingKeys = 30;

const maxKeyLength = 100;
const storedForms = 8;
const askedForms = 5;
const storedParts = 4;
const askedParts = 2;
const maxDirectors = 2;
const maxCast = 4;

/**
 * Under which short strings the store finds a review's film besides its film keys:
 * `t:` a whole title; `y:` a title or a piece of it, with the year; `h:` and `e:` how a title begins and ends, with the
 * year and the rest of it (see edge-key.ts); `p:` a director and `c:` an actor with the year, for titles in another
 * language.
 */
export function blockingKeysOf(film: Film): string[] {
  const year = yearOf(film);
  const forms = titleFormsOf(film).map((form) => form.key);
  const whole = forms.slice(0, storedForms).map((key) => `t:${key}`);
  if (year === null) return finish([...whole, ...partsOf(film, storedParts).map((part) => `t:${part}`)]);
  return finish([
    ...whole,
    ...forms.slice(0, 3).map((key) => `y:${key}|${year}`),
    ...namesOf(film.directors, maxDirectors).map((name) => `p:${name}|${year}`),
    ...partsOf(film, storedParts).map((part) => `y:${part}|${year}`),
    ...forms.slice(0, 2).flatMap((key) => edgeKeysOf(key, year)),
    ...namesOf(
      film.cast.map((member) => member.name),
      maxCast,
    ).map((name) => `c:${name}|${year}`),
  ]);
}

/**
 * What to ask the store for a page's film: some of the keys that blockingKeysOf gives, those of people for the years
 * next to it as well. A few, since each is one read; the store may read 50 reviews under each. A title that more than 50
 * reviews bear ("Love") is then found by its year.
 */
export function lookupKeysOf(film: Film): string[] {
  const year = yearOf(film);
  const forms = titleFormsOf(film).map((form) => form.key);
  const whole = forms.slice(0, askedForms).map((key) => `t:${key}`);
  if (year === null) return finish([...whole, ...partsOf(film, askedParts).map((part) => `t:${part}`)]);
  const directors = namesOf(film.directors, maxDirectors);
  return finish([
    ...whole,
    ...forms.slice(0, 2).map((key) => `y:${key}|${year}`),
    ...directors.map((name) => `p:${name}|${year}`),
    ...directors.slice(0, 1).flatMap((name) => [`p:${name}|${year - 1}`, `p:${name}|${year + 1}`]),
    ...partsOf(film, askedParts).map((part) => `y:${part}|${year}`),
    ...forms.slice(0, 1).flatMap((key) => edgeKeysOf(key, year)),
    ...(directors.length
      ? []
      : namesOf(
          film.cast.map((member) => member.name),
          maxCast,
        )
    ).map((name) => `c:${name}|${year}`),
  ]);
}

function finish(keys: readonly string[]): string[] {
  const finished: string[] = [];
  for (const key of keys) {
    const short = key.length > maxKeyLength ? key.slice(0, maxKeyLength) : key;
    if (!finished.includes(short)) finished.push(short);
    if (finished.length === maxBlockingKeys) break;
  }
  return finished;
}

function partsOf(film: Film, most: number): string[] {
  return [film.title, film.originalTitle ?? ''].flatMap(titlePartsOf).slice(0, most);
}

function namesOf(names: readonly string[], most: number): string[] {
  return names
    .slice(0, most)
    .map((name) => lettersOf(spellName(name)))
    .filter((letters) => letters.length > 2);
}
