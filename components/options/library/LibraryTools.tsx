import { ArrowDownUp, Keyboard, ListFilter, X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Choices } from '../../../lib/library/list-choices.ts';
import { type LibraryView, noFilters, type SortName } from '../../../lib/library/view.ts';
import { Button } from '../../Button.tsx';
import { IconButton } from '../../IconButton.tsx';
import { LibraryFilters } from './LibraryFilters.tsx';
import { Picker } from './Picker.tsx';
import { tellFilters } from './tell-filters.ts';
import { groupWords, sortWords } from './view-words.ts';
import './library-tools.css';

interface Props {
  view: LibraryView;
  choices: Choices | null;
  onView: (change: Partial<LibraryView>) => void;
  onKeys: () => void;
}

const listOf = (words: Record<string, string>) => Object.entries(words).map(([value, name]) => ({ value, name }));

/** Order, groups and filters of the list, and what it is narrowed to. */
export function LibraryTools({ view, choices, onView, onKeys }: Props) {
  const told = tellFilters(view.filters);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div class="library-tools">
        <Picker
          label="Sort by"
          value={view.sort ?? ''}
          none={view.search.trim() ? 'Closest first' : sortWords.changed}
          options={listOf(sortWords).filter(({ value }) => view.search.trim() !== '' || value !== 'changed')}
          onPick={(sort) => onView({ sort: sort as SortName | null })}
        />
        <IconButton
          label={view.reversed ? 'Order is turned round: turn it back' : 'Turn the order round'}
          aria-pressed={view.reversed}
          icon={ArrowDownUp}
          onClick={() => onView({ reversed: !view.reversed })}
        />
        <Picker
          label="Group by"
          value={view.group ?? ''}
          none="Nothing"
          options={listOf(groupWords)}
          onPick={(group) => onView({ group: group as LibraryView['group'] })}
        />
        <div class="library-tools-end">
          <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            <ListFilter aria-hidden="true" /> Filter
          </Button>
          <IconButton label="Keys" icon={Keyboard} onClick={onKeys} />
        </div>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <LibraryFilters filters={view.filters} choices={choices} onFilters={(filters) => onView({ filters })} />
        )}
      </div>
      {told.length > 0 && (
        <ul class="library-tools-told" aria-label="Narrowed to">
          {told.map(({ name, text }) => (
            <li key={name} class="library-tools-one">
              <bdi class="library-tools-text">{text}</bdi>
              <button
                type="button"
                class="library-tools-off"
                aria-label={`Not only: ${text}`}
                onClick={() => onView({ filters: { ...view.filters, [name]: null } })}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
          {told.length > 1 && (
            <li>
              <Button size="small" look="quiet" onClick={() => onView({ filters: noFilters })}>
                All reviews
              </Button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
