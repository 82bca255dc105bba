import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { TakeForm } from '../../lib/review/draft-schema.ts';
import { createDraftKeeper } from './draft-keeper.ts';

/** A form with its draft: read on opening, kept at every change, gone when nothing differs from `clean` any more. */
export function useDraft(ask: typeof askBackground, key: string, clean: TakeForm) {
  /** Null until it is known whether a draft was there. */
  const [form, setForm] = useState<TakeForm | null>(null);
  const [found, setFound] = useState<TakeForm | null>(null);
  const [earlier, setEarlier] = useState<'none' | 'here' | 'discarded'>('none');
  const [fate, setFate] = useState<'kept' | 'failed' | null>(null);
  const keeper = useMemo(() => createDraftKeeper(ask, key, setFate), [ask, key]);

  useEffect(() => {
    let isOver = false;
    const show = (draft: TakeForm | null) => {
      if (isOver) return;
      setFound(draft);
      setEarlier(draft ? 'here' : 'none');
      setForm(draft ?? clean);
    };
    // Without its draft the form still works; what is typed then replaces what could not be read.
    ask('readDraft', { key }).then(show, () => show(null));
    return () => {
      isOver = true;
    };
  }, [ask, key]);

  const change = (next: TakeForm) => {
    setForm(next);
    if (isSameForm(next, clean)) keeper.drop();
    else keeper.keep(next);
  };
  const isClean = form === null || isSameForm(form, clean);

  return {
    form,
    earlier,
    isClean,
    /** Where the words typed now are, for people. */
    status: isClean || fate === null ? '' : fate === 'kept' ? 'Draft kept' : 'The draft could not be kept.',
    settled: () => keeper.settled(),
    change,
    discard() {
      setFound(form);
      setEarlier('discarded');
      change(clean);
    },
    putBack() {
      setEarlier('here');
      if (found) change(found);
    },
  };
}

function isSameForm(a: TakeForm, b: TakeForm): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
