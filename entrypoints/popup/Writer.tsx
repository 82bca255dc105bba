import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SaveBar } from '../../components/popup/SaveBar.tsx';
import { TakeForm } from '../../components/TakeForm.tsx';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import type { FormProblem } from '../../lib/review/form-problem.ts';
import { readForm } from '../../lib/review/read-form.ts';
import type { Review, Take } from '../../lib/review/schema.ts';
import { fillForm } from '../../lib/review/take-form.ts';
import { tellFailure } from './tell-failure.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  ask: typeof askBackground;
  draftKey: string;
  /** The review that is changed; null adds one. */
  id: string | null;
  base: Take;
  today: CalendarDate;
  byHand?: boolean;
  onSaved: (review: Review) => Promise<void>;
  /** Another way out; the draft stays. */
  onLeave: (() => void) | null;
}

/** One's own review, to write or change, with its draft and its saving. Give it a `key` of the draft's key. */
export function Writer({ ask, draftKey, id, base: given, today, byHand = false, onSaved, onLeave }: Props) {
  // What the form was filled from: news from the library must not shift it under the words.
  const [base] = useState(given);
  const [clean] = useState(() => fillForm(base));
  const draft = useDraft(ask, draftKey, clean);
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { form } = draft;
  if (!form) return <div class="popup-wait" aria-busy="true" />;

  const save = async () => {
    if (isSaving) return;
    const reading = readForm(form, base);
    setFailure(null);
    if (!reading.ok) return setProblem(reading);
    if (id === null && draft.isClean) {
      return setProblem({ field: 'verdict', problem: 'Say something first: stars, a word, a day.' });
    }
    setProblem(null);
    setSaving(true);
    try {
      // The last draft must not arrive after the review that it became.
      await draft.settled();
      await onSaved(await ask('saveReview', { id, take: reading.take, origin: 'mine', draftKey }));
    } catch (reason) {
      setFailure(tellFailure(reason));
    } finally {
      setSaving(false);
    }
  };

  const formId = `write-${id ?? 'new'}`;
  return (
    <>
      {draft.earlier === 'here' && (
        <Notice
          kind="told"
          actions={
            <Button size="small" look="quiet" onClick={draft.discard}>
              Discard
            </Button>
          }
        >
          Draft from earlier
        </Notice>
      )}
      {draft.earlier === 'discarded' && (
        <Notice
          kind="told"
          actions={
            <Button size="small" look="quiet" onClick={draft.putBack}>
              Put it back
            </Button>
          }
        >
          Draft discarded
        </Notice>
      )}
      <TakeForm
        id={formId}
        form={form}
        onChange={(next) => {
          if (!isSaving) draft.change(next);
        }}
        onSave={() => void save()}
        problem={problem}
        today={today}
        byHand={byHand}
        focused
      />
      <SaveBar form={formId} saving={isSaving} status={draft.status} failure={failure}>
        {onLeave && (
          <Button look="quiet" onClick={onLeave}>
            Back
          </Button>
        )}
      </SaveBar>
    </>
  );
}
