import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { Confirm } from '../../components/options/Confirm.tsx';
import { EmptyLibrary } from '../../components/options/EmptyLibrary.tsx';
import { LibraryHead } from '../../components/options/LibraryHead.tsx';
import { LibraryList } from '../../components/options/LibraryList.tsx';
import { nameFilm } from '../../components/options/name-film.ts';
import { plural } from '../../components/options/plural.ts';
import { libraryAddress } from '../../components/options/route.ts';
import { StarterNote } from '../../components/options/StarterNote.tsx';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import type { FilmKey } from '../../lib/film/film-key.ts';
import type { ReviewSummary } from '../../lib/review/summary.ts';
import type { Act } from '../popup/use-told.ts';
import { OpenReview } from './OpenReview.tsx';
import type { Outside } from './outside.ts';
import { useAnswer } from './use-answer.ts';
import { useListPlace } from './use-list-place.ts';
import { useReviewList } from './use-review-list.ts';

interface Props extends Outside {
  bin: boolean;
  /** Id of the review that is open. */
  open: string | null;
  settings: Settings;
  today: CalendarDate;
  act: Act;
}

type Named = Pick<ReviewSummary, 'id' | 'title'>;

export function LibraryPart({ ask, watch, bin, open, settings, today, act }: Props) {
  const outside = useMemo(() => ({ ask, watch }), [ask, watch]);
  const [query, setQuery] = useState('');
  const { items, state, onMore } = useReviewList(outside, query, bin);
  const { answer: counts = null } = useAnswer(outside, 'readCounts', null);
  const list = useRef<HTMLDivElement>(null);
  useListPlace(list, open !== null);
  const hrefOf = useCallback((id: string) => libraryAddress(bin, id), [bin]);
  // Changed at every render by its maker, while the rows are not to be drawn anew for it.
  const [doing] = useState({ act });
  doing.act = act;

  const restore = useCallback(
    ({ id, title }: Named) =>
      doing.act(
        () => ask('unbinReview', { id }),
        `${nameFilm(title)} is back in the library.`,
        () => ask('binReview', { id }),
      ),
    [ask, doing],
  );
  const moveToBin = useCallback(
    ({ id, title }: Named) =>
      doing.act(
        () => ask('binReview', { id }),
        `${nameFilm(title)} is in the bin.`,
        () => ask('unbinReview', { id }),
      ),
    [ask, doing],
  );

  const forget = useCallback(
    ({ id, title }: Named, key: FilmKey, name: string) =>
      doing.act(
        () => ask('forgetKey', { id, key }),
        `That page on ${name} is not taken for ${nameFilm(title)} any more.`,
        ({ correctionId }) => ask('undoCorrection', { id: correctionId }),
      ),
    [ask, doing],
  );

  const isEmpty = items.length === 0 && state === 'all';
  return (
    <>
      {(bin || counts === null || counts.reviews + counts.binned > 0) && (
        <LibraryHead counts={counts} bin={bin} query={query} onQuery={setQuery} />
      )}
      {!bin && counts !== null && counts.starters > 0 && (
        <StarterNote
          starters={counts.starters}
          onRemove={() =>
            act(
              () => ask('removeStarters', null),
              'The starter reviews are gone.',
              () => ask('addStarters', null),
            )
          }
        />
      )}
      {bin && counts !== null && counts.binned > 0 && (
        <div class="options-line">
          <p>What is in the bin shows on no page.</p>
          <Confirm
            size="small"
            question={`Delete ${plural(counts.binned, 'review')} for good?`}
            yes="Yes, for good"
            onYes={() => act(() => ask('emptyBin', null), 'The bin is empty.')}
          >
            Empty the bin
          </Confirm>
        </div>
      )}
      <div class="options-library" data-open={open !== null}>
        <div class="options-library-list" ref={list}>
          {isEmpty && query.trim() === '' && !bin ? (
            <EmptyLibrary onStarters={() => act(() => ask('addStarters', null), 'A dozen reviews have been added.')} />
          ) : (
            isEmpty && <p class="options-nothing">{tellNothing(query, bin)}</p>
          )}
          <LibraryList
            label={bin ? 'Reviews in the bin' : 'Reviews'}
            items={items}
            state={state}
            open={open}
            hrefOf={hrefOf}
            onMore={onMore}
            onBin={moveToBin}
            onRestore={restore}
          />
        </div>
        {open !== null && (
          <OpenReview
            key={open}
            {...outside}
            id={open}
            back={libraryAddress(bin, null)}
            settings={settings}
            today={today}
            onBin={moveToBin}
            onRestore={restore}
            onForget={forget}
          />
        )}
      </div>
    </>
  );
}

function tellNothing(query: string, bin: boolean): string {
  if (query.trim() === '') return 'The bin is empty.';
  return `Nothing in the ${bin ? 'bin' : 'library'} goes by “${query.trim()}”. A film is found by the beginnings of the words in its title.`;
}
