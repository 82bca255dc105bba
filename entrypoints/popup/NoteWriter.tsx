import { useState } from 'preact/hooks';
import { NoteForm } from '../../components/popup/NoteForm.tsx';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { draftKeyOfReview } from '../../lib/review/draft-key.ts';
import type { Review } from '../../lib/review/schema.ts';
import { fillForm } from '../../lib/review/take-form.ts';
import { takeOf } from '../../lib/review/take-of.ts';
import { tellFailure } from './tell-failure.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  ask: typeof askBackground;
  review: Review;
  /** Takes the focus when it appears. */
  focused?: boolean;
}

/** One's own note under someone else's review, kept like a draft until it is saved. */
export function NoteWriter({ ask, review, focused = false }: Props) {
  const key = draftKeyOfReview(review.id);
  const [base] = useState(() => fillForm(takeOf(review)));
  const [saved, setSaved] = useState(review.note);
  const [outcome, setOutcome] = useState('');
  const draft = useDraft(ask, key, { ...base, note: saved });
  const { form } = draft;
  if (!form) return null;

  const save = async () => {
    const { note } = form;
    try {
      await draft.settled();
      await ask('saveNote', { id: review.id, note });
      await ask('dropDraft', { key });
      setSaved(note);
      setOutcome('Saved');
    } catch (reason) {
      setOutcome(tellFailure(reason));
    }
  };

  return (
    <NoteForm
      note={form.note}
      onChange={(note) => {
        setOutcome('');
        draft.change({ ...form, note });
      }}
      onSave={() => void save()}
      status={outcome || draft.status || (draft.isClean ? '' : 'Draft from earlier')}
      changed={!draft.isClean}
      focused={focused}
    />
  );
}
