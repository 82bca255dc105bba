import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { Confirm } from '../../components/options/Confirm.tsx';
import { EmptyLibrary } from '../../components/options/EmptyLibrary.tsx';
import { LibraryHead } from '../../components/options/LibraryHead.tsx';
import { KeysHelp } from '../../components/options/library/KeysHelp.tsx';
import { LibraryGrid } from '../../components/options/library/LibraryGrid.tsx';
import { LibraryTools } from '../../components/options/library/LibraryTools.tsx';
import type { ReviewLine } from '../../components/options/library/list-lines.ts';
import { type MergeChoice, MergeStep } from '../../components/options/library/MergeStep.tsx';
import { SelectionBar } from '../../components/options/library/SelectionBar.tsx';
import { tellCount } from '../../components/options/library/tell-count.ts';
import { plural } from '../../components/options/plural.ts';
import { libraryAddress, type Open } from '../../components/options/route.ts';
import { StarterNote } from '../../components/options/StarterNote.tsx';
import { UnreadLibrary } from '../../components/options/UnreadLibrary.tsx';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import { countFilters, type LibraryView } from '../../lib/library/view.ts';
import { readView, writeView } from '../../lib/library/view-address.ts';
import type { Act } from '../popup/use-told.ts';
import { goTo } from './go-to.ts';
import { lazyPart } from './lazy-part.tsx';
import type { OpenReader } from './library/open-reader.ts';
import { useLibrary } from './library/use-library.ts';
import { useLibraryActs } from './library/use-library-acts.ts';
import { usePageKeys } from './library/use-page-keys.ts';
import { useSelection } from './library/use-selection.ts';
import type { Outside } from './outside.ts';
import { useAnswer } from './use-answer.ts';
import { useListPlace } from './use-list-place.ts';

interface Props extends Outside {
  openReader: OpenReader;
  bin: boolean;
  open: Open | null;
  /** As the address has it. */
  address: string;
  settings: Settings;
  today: CalendarDate;
  act: Act;
}

// they come when one is opened
const OpenReview = lazyPart(async () => (await import('./late-parts.ts')).OpenReview);
const OpenFilm = lazyPart(async () => (await import('./late-parts.ts')).OpenFilm);

/** More films than these nobody takes for one. */
const mostMerged = 50;

export function LibraryPart({ ask, watch, openReader, bin, open, address, settings, today, act }: Props) {
  const outside = useMemo(() => ({ ask, watch }), [ask, watch]);
  const view = useMemo(() => readView(address, bin), [address, bin]);
  const library = useLibrary(openReader, watch, view);
  const { edition, choices } = library;
  const { answer: counts = null } = useAnswer(outside, 'readCounts', null);
  const acts = useLibraryActs(ask, act);
  const count = edition?.count ?? 0;
  const { selected, onSelect, onAll, onClear } = useSelection(String(bin), library.readIds, count);
  const [isHelping, setHelping] = useState(false);
  const [merging, setMerging] = useState<MergeChoice[] | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useListPlace(list, open !== null);
  usePageKeys(root, () => setHelping(true));

  const addressOf = useCallback((of: Open | null) => libraryAddress(bin, of, address), [bin, address]);
  const hrefOf = useCallback(
    ({ id, takes }: ReviewLine) => addressOf({ as: takes > 1 ? 'film' : 'review', id }),
    [addressOf],
  );
  const show = (change: Partial<LibraryView>, isTyping = false) =>
    goTo(libraryAddress(bin, open, writeView({ ...view, ...change })), isTyping);
  // what is selected may have been so in another view, and is not in the list then
  const beginMerge = () =>
    act(async () => {
      const reviews = await ask('readReviews', { ids: [...selected] });
      setMerging(reviews.map(({ id, film: { title, year } }) => ({ id, title, year })));
    }, null);
  const move = (ids: readonly string[]) => {
    onClear();
    if (bin) acts.restoreMany(ids);
    else acts.binMany(ids);
  };

  const isNarrowed = view.search.trim() !== '' || countFilters(view.filters) > 0;
  const isEmpty = edition !== null && count === 0 && !edition.isReading && !edition.isSearching;
  const isNew = isEmpty && !isNarrowed && !bin;
  return (
    <div ref={root}>
      {(bin || counts === null || counts.reviews + counts.binned > 0) && (
        <LibraryHead
          counts={counts}
          bin={bin}
          query={view.search}
          onQuery={(search) => show({ search }, view.search !== '')}
        />
      )}
      {!bin && counts !== null && counts.starters > 0 && (
        <StarterNote starters={counts.starters} onRemove={acts.removeStarters} />
      )}
      {bin && counts !== null && counts.binned > 0 && (
        <div class="options-line">
          <p>What is in the bin shows on no page.</p>
          <Confirm
            size="small"
            question={`Delete ${plural(counts.binned, 'review')} for good?`}
            yes="Yes, for good"
            onYes={acts.emptyBin}
          >
            Empty the bin
          </Confirm>
        </div>
      )}
      {!isNew && (!bin || isNarrowed || (counts?.binned ?? 0) > 0) && (
        <LibraryTools view={view} choices={choices} onView={show} onKeys={() => setHelping(true)} />
      )}
      {isHelping && <KeysHelp onClose={() => setHelping(false)} />}
      {merging && (
        <MergeStep
          choices={merging}
          onClose={() => setMerging(null)}
          onMerge={(into) => {
            setMerging(null);
            onClear();
            acts.merge(
              merging.map(({ id }) => id),
              into,
            );
          }}
        />
      )}
      <div class="options-library" data-open={open !== null}>
        <div class="options-library-list" ref={list}>
          {selected.size > 0 && (
            <SelectionBar
              count={selected.size}
              all={edition?.reviews ?? 0}
              bin={bin}
              onAll={onAll}
              onClear={onClear}
              onTag={(tag, has) => acts.tagMany([...selected], tag, has)}
              onExport={() => acts.exportMany([...selected])}
              onMerge={selected.size > 1 && selected.size <= mostMerged ? beginMerge : null}
              onBin={() => move([...selected])}
              onRestore={() => move([...selected])}
            />
          )}
          <p class="options-library-count" role="status">
            {edition === null ? 'Reading …' : tellCount(edition, isNarrowed, view.group)}
          </p>
          {library.hasFailed && <UnreadLibrary onAgain={library.onAgain} />}
          {isNew ? (
            <EmptyLibrary onStarters={acts.addStarters} />
          ) : (
            isEmpty && <p class="options-nothing">{tellNothing(view)}</p>
          )}
          {count > 0 && (
            <LibraryGrid
              place={`${bin} ${address}`}
              label={bin ? 'Reviews in the bin' : 'Reviews'}
              count={count}
              lineAt={library.lineAt}
              isHead={library.isHead}
              isBusy={edition?.isReading ?? true}
              selected={selected}
              open={open?.id ?? null}
              hrefOf={hrefOf}
              onNear={library.onNear}
              onSelect={onSelect}
              onSelectAll={onAll}
              onClear={onClear}
              onBin={acts.moveToBin}
              onRestore={acts.restore}
              onBinKey={(review) => {
                if (selected.size > 0) move([...selected]);
                else if (bin) acts.restore(review);
                else acts.moveToBin(review);
              }}
            />
          )}
        </div>
        {open?.as === 'review' && (
          <OpenReview
            key={open.id}
            {...outside}
            id={open.id}
            back={addressOf(null)}
            film={addressOf({ as: 'film', id: open.id })}
            settings={settings}
            today={today}
            onBin={acts.moveToBin}
            onRestore={acts.restore}
            onForget={acts.forget}
          />
        )}
        {open?.as === 'film' && (
          <OpenFilm
            key={open.id}
            {...outside}
            id={open.id}
            back={addressOf(null)}
            hrefOf={(id) => addressOf({ as: 'review', id })}
            settings={settings}
            onSplit={acts.split}
            onUndoCorrection={acts.undoCorrection}
          />
        )}
      </div>
    </div>
  );
}

function tellNothing({ bin, search, filters }: LibraryView): string {
  const place = bin ? 'bin' : 'library';
  const query = search.trim();
  if (query === '') return countFilters(filters) > 0 ? `Nothing in the ${place} is so.` : 'The bin is empty.';
  const narrowed = countFilters(filters) > 0 ? ' among what is filtered' : '';
  return `Nothing in the ${place} goes by “${query}”${narrowed}. Words are found by their beginnings, in titles, people, tags and texts.`;
}
