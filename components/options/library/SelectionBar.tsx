import { Download, Merge, RotateCcw, Tag, Trash2, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { limits } from '../../../lib/film/limits.ts';
import { Button } from '../../Button.tsx';
import { IconButton } from '../../IconButton.tsx';
import { plural } from '../plural.ts';
import '../../field.css';
import './selection-bar.css';

interface Props {
  count: number;
  /** How many there are in the view. */
  all: number;
  bin: boolean;
  onAll: () => void;
  onClear: () => void;
  onTag: (tag: string, has: boolean) => void;
  onExport: () => void;
  /** Null where fewer than two are selected, or more than anybody makes one film of. */
  onMerge: (() => void) | null;
  onBin: () => void;
  onRestore: () => void;
}

/** What can be done with the reviews that are selected. */
export function SelectionBar({ count, all, bin, onAll, onClear, onTag, onExport, onMerge, onBin, onRestore }: Props) {
  const [isTagging, setTagging] = useState(false);
  return (
    <section class="selection-bar" aria-label="Selected reviews">
      <p class="selection-bar-count" role="status">
        {count.toLocaleString('en')} selected
      </p>
      {count < all && (
        <Button size="small" look="quiet" onClick={onAll}>
          Select all {plural(all, 'review')}
        </Button>
      )}
      <div class="selection-bar-acts">
        {bin ? (
          <Button size="small" look="primary" onClick={onRestore}>
            <RotateCcw aria-hidden="true" /> Put back
          </Button>
        ) : (
          <>
            <Button size="small" aria-expanded={isTagging} onClick={() => setTagging(!isTagging)}>
              <Tag aria-hidden="true" /> Tag…
            </Button>
            <Button size="small" onClick={onExport}>
              <Download aria-hidden="true" /> Export…
            </Button>
            {onMerge && (
              <Button size="small" onClick={onMerge}>
                <Merge aria-hidden="true" /> Are one film…
              </Button>
            )}
            <Button size="small" onClick={onBin}>
              <Trash2 aria-hidden="true" /> Move to the bin
            </Button>
          </>
        )}
        <IconButton label="Select none" icon={X} onClick={onClear} />
      </div>
      {isTagging && !bin && (
        <TagForm
          onTag={(tag, has) => {
            setTagging(false);
            onTag(tag, has);
          }}
        />
      )}
    </section>
  );
}

function TagForm({ onTag }: { onTag: (tag: string, has: boolean) => void }) {
  const [tag, setTag] = useState('');
  const isEmpty = tag.trim() === '';
  return (
    <form
      class="selection-bar-tag"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onTag(tag.trim(), true);
      }}
    >
      <input
        class="field-input"
        aria-label="Tag"
        placeholder="A tag"
        maxLength={limits.name}
        value={tag}
        ref={(input) => {
          if (input && !input.dataset.seen) {
            input.dataset.seen = 'yes';
            input.focus();
          }
        }}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <Button size="small" type="submit" look="primary" disabled={isEmpty}>
        Add it
      </Button>
      <Button size="small" disabled={isEmpty} onClick={() => onTag(tag.trim(), false)}>
        Take it off
      </Button>
    </form>
  );
}
