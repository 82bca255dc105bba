import { type LastAdded, writeLastAdded } from '../../lib/browser/added-words.ts';
import type { Film } from '../../lib/film/schema.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { UserError } from '../../lib/film/user-error.ts';
import { addWords, type Words } from '../../lib/review/add-words.ts';
import { draftKeyOfFilm, draftKeyOfReview } from '../../lib/review/draft-key.ts';
import { editTake } from '../../lib/review/edits.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import { newReviewId } from '../../lib/review/new-review-id.ts';
import type { Review } from '../../lib/review/schema.ts';
import { makeTake } from '../../lib/review/take.ts';
import { takeOf } from '../../lib/review/take-of.ts';
import { changeReview } from '../../lib/store/change-reviews.ts';
import { readDraft, saveDraft } from '../../lib/store/drafts.ts';
import type { Desk } from './answers/desk.ts';
import { readFilmView } from './read-film-view.ts';

type Landed = Pick<LastAdded, 'added' | 'place'>;

/**
 * Puts words into one's own review of a film: into what is being written of it, else into the review that is there,
 * else into a new one. Nothing that is there is overwritten.
 * @throws UserError where there is no room left.
 */
export async function landWords(
  desk: Desk,
  words: Words,
  sighting: Sighting,
  tabId: number | null,
): Promise<LastAdded> {
  const { film } = sighting;
  const own = await findOwn(desk, sighting);
  const landed = (await intoDraft(desk, words, film, own)) ?? (await desk.changing(intoReview(desk, words, film, own)));
  const instead = landed.added.kind === words.kind ? null : words.kind === 'verdict' ? 'verdict' : 'list';
  const last: LastAdded = {
    ...landed,
    id: crypto.randomUUID(),
    tabId,
    instead,
    title: own?.film.title || film.title,
    at: desk.now().toISOString(),
    isTold: false,
  };
  await writeLastAdded(last);
  return last;
}

/** Written here first, then what was brought along. */
async function findOwn({ library }: Desk, sighting: Sighting): Promise<Review | null> {
  const { film } = sighting;
  const { shown, offered } = await readFilmView(library, sighting);
  // a film that was named by hand has a title only, which is too little to match by, and just what was named
  const named = offered.filter(({ review }) => review.film.title === film.title && review.film.year === film.year);
  const own = [...shown, ...named].map(({ review }) => review).filter(({ origin }) => isOwn(origin.kind));
  return own.find(({ origin }) => origin.kind === 'mine') ?? own[0] ?? null;
}

async function intoDraft({ library, now }: Desk, words: Words, film: Film, own: Review | null): Promise<Landed | null> {
  const key = own ? draftKeyOfReview(own.id) : draftKeyOfFilm(film);
  const draft = await readDraft(library, key);
  if (!draft) return null;
  const { place: form, added } = addWords(draft.form, words) ?? tooMuch();
  await saveDraft(library, { key, form, savedAt: now().toISOString() });
  return { added, place: { draftKey: key } };
}

async function intoReview({ library, now }: Desk, words: Words, film: Film, own: Review | null): Promise<Landed> {
  const id = own?.id ?? newReviewId('mine', crypto.randomUUID());
  const begun = makeReview(makeTake(film), { id, origin: { kind: 'mine' }, now: now() });
  const changed = addWords(takeOf(own ?? begun), words) ?? tooMuch();
  await changeReview(library, id, (before) => {
    if (!before) return { ...begun, ...changed.place };
    // as it is by now, not as it was found
    const { place } = addWords(takeOf(before), words) ?? tooMuch();
    return editTake(before, place, now());
  });
  return { added: changed.added, place: { reviewId: id, isNew: own === null } };
}

function tooMuch(): never {
  throw new UserError('Your note on this film is full. Shorten it and try again.');
}
