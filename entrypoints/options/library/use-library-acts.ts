import { useMemo, useRef } from 'preact/hooks';
import { nameFilm } from '../../../components/options/name-film.ts';
import { plural } from '../../../components/options/plural.ts';
import type { FilmKey } from '../../../lib/film/film-key.ts';
import type { OtherFilm } from '../../../lib/match/split-film.ts';
import type { ReviewSummary } from '../../../lib/review/summary.ts';
import type { Act } from '../../popup/use-told.ts';
import { chooseReviews } from '../export/chosen-reviews.ts';
import { goTo } from '../go-to.ts';
import type { Outside } from '../outside.ts';

type Named = Pick<ReviewSummary, 'id' | 'title'>;

/** What can be done in the library, each told when it is done, with its way back. They stay the same functions. */
export function useLibraryActs(ask: Outside['ask'], act: Act) {
  // Changed at every render by its maker, while the lines are not to be drawn anew for it.
  const doing = useRef(act);
  doing.current = act;
  return useMemo(() => makeActs(ask, doing), [ask]);
}

function makeActs(ask: Outside['ask'], doing: { current: Act }) {
  const act: Act = (work, sentence, undo = null) => doing.current(work, sentence, undo);
  const move = (ids: readonly string[], bin: boolean, tell: (count: number) => string) =>
    act(
      () => ask('binReviews', { ids: [...ids], bin }),
      tell(ids.length),
      (changed) => ask('binReviews', { ids: changed.ids, bin: !bin }),
    );
  return {
    moveToBin: ({ id, title }: Named) => move([id], true, () => `${nameFilm(title)} is in the bin.`),
    restore: ({ id, title }: Named) => move([id], false, () => `${nameFilm(title)} is back in the library.`),
    binMany: (ids: readonly string[]) => move(ids, true, (count) => `${plural(count, 'review')} in the bin.`),
    restoreMany: (ids: readonly string[]) =>
      move(ids, false, (count) => `${plural(count, 'review')} back in the library.`),
    tagMany: (ids: readonly string[], tag: string, has: boolean) =>
      act(
        () => ask('tagReviews', { ids: [...ids], tag, has }),
        has ? `${plural(ids.length, 'review')} tagged “${tag}”.` : `“${tag}” is off ${plural(ids.length, 'review')}.`,
        (changed) => ask('tagReviews', { ids: changed.ids, tag, has: !has }),
      ),
    exportMany(ids: readonly string[]) {
      chooseReviews(ids);
      goTo('#export');
    },
    merge: (ids: readonly string[], into: string) =>
      act(
        () => ask('mergeFilms', { ids: [...ids], into }),
        'They are one film now.',
        ({ before }) => ask('putFilms', { states: before }),
      ),
    split: (ids: readonly string[], film: OtherFilm) =>
      act(
        () => ask('splitFilm', { ids: [...ids], film }),
        `${plural(ids.length, 'review')} moved to ${nameFilm(film.title)}.`,
        ({ before }) => ask('putFilms', { states: before }),
      ),
    forget: ({ id, title }: Named, key: FilmKey, name: string) =>
      act(
        () => ask('forgetKey', { id, key }),
        `That page on ${name} is not taken for ${nameFilm(title)} any more.`,
        ({ correctionId }) => ask('undoCorrection', { id: correctionId }),
      ),
    undoCorrection: (id: string) => act(() => ask('undoCorrection', { id }), 'The correction is taken back.'),
    addStarters: () => act(() => ask('addStarters', null), 'A dozen reviews have been added.'),
    removeStarters: () =>
      act(
        () => ask('removeStarters', null),
        'The starter reviews are gone.',
        () => ask('addStarters', null),
      ),
    emptyBin: () => act(() => ask('emptyBin', null), 'The bin is empty.'),
  };
}
