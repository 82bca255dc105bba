import type { Choice, Choices } from '../../../lib/library/list-choices.ts';
import type { Filters, Span } from '../../../lib/library/view.ts';
import { stanceWords } from '../../StanceBadge.tsx';
import { Picker, type PickerOption } from './Picker.tsx';
import { originWords } from './view-words.ts';
import './library-filters.css';

interface Props {
  filters: Filters;
  /** Null while the library is being read. */
  choices: Choices | null;
  onFilters: (filters: Filters) => void;
}

const stances: PickerOption[] = [
  ...Object.entries(stanceWords).map(([value, name]) => ({ value, name })),
  { value: 'none', name: 'Not said' },
];
const stars: PickerOption[] = [
  { value: '4.5-5', name: '4½ and up' },
  { value: '4-5', name: '4 and up' },
  { value: '3-5', name: '3 and up' },
  { value: '2.5-3.5', name: '2½ to 3½' },
  { value: '0-2', name: '2 and below' },
  { value: '0-5', name: 'Rated' },
];
const origins: PickerOption[] = Object.entries(originWords).map(([value, name]) => ({ value, name }));

/** Everything that the library can be narrowed by. */
export function LibraryFilters({ filters, choices, onFilters }: Props) {
  const set = (change: Partial<Filters>) => onFilters({ ...filters, ...change });
  const years = (choices?.seenYears ?? []).map(counted);
  const decades = (choices?.decades ?? []).map(({ value, count }) => ({
    value,
    name: `${value.slice(0, 4)}s (${count.toLocaleString('en')})`,
  }));
  return (
    <fieldset class="library-filters" aria-label="Filters">
      <Picker
        label="Verdict"
        value={filters.stance ?? ''}
        none="Any"
        options={stances}
        onPick={(stance) => set({ stance: stance as Filters['stance'] })}
      />
      <Picker
        label="Stars"
        value={textOf(filters.stars)}
        none="Any"
        options={stars}
        onPick={(span) => set({ stars: spanOf(span) })}
      />
      <Picker
        label="Film of"
        value={textOf(filters.year)}
        none="Any year"
        options={decades}
        onPick={(span) => set({ year: spanOf(span) })}
      />
      <Picker
        label="Genre"
        value={filters.genre ?? ''}
        none="Any"
        options={(choices?.genres ?? []).map(counted)}
        onPick={(genre) => set({ genre })}
      />
      <Picker
        label="Seen"
        value={filters.seen ?? ''}
        none="Or not"
        options={[{ value: 'ever', name: 'Seen' }, { value: 'never', name: 'Not seen' }, ...years]}
        onPick={(seen) => set({ seen })}
      />
      <Picker
        label="From"
        value={filters.origin ?? ''}
        none="Anywhere"
        options={origins}
        onPick={(origin) => set({ origin: origin as Filters['origin'] })}
      />
      <Picker
        label="Site"
        value={filters.site ?? ''}
        none="Any"
        options={(choices?.sites ?? []).map(counted)}
        onPick={(site) => set({ site })}
      />
      <Picker
        label="Reviewer"
        value={filters.author ?? ''}
        none="Anyone"
        options={(choices?.authors ?? []).map(counted)}
        onPick={(author) => set({ author })}
      />
      <Picker
        label="Tag"
        value={filters.tag ?? ''}
        none="Any"
        options={(choices?.tags ?? []).map(counted)}
        onPick={(tag) => set({ tag })}
      />
    </fieldset>
  );
}

function counted({ value, count }: Choice): PickerOption {
  return { value, name: `${value} (${count.toLocaleString('en')})` };
}

function textOf(span: Span | null): string {
  return span ? `${span.from}-${span.to}` : '';
}

function spanOf(text: string | null): Span | null {
  const [from = 0, to = 0] = text?.split('-').map(Number) ?? [];
  return text ? { from, to } : null;
}
