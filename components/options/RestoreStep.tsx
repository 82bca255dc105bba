import { formatCalendarDate, toCalendarDate } from '../../lib/film/calendar-date.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { Progress } from './Progress.tsx';
import { plural } from './plural.ts';
import type { RestoreState } from './restore-state.ts';

interface Props {
  state: RestoreState;
  dateLanguage: string | null;
  onRestore: () => void;
  onCancel: () => void;
  onUndo: (batchId: string) => void;
}

/** Where a restore stands, and what can be done from there. */
export function RestoreStep({ state, dateLanguage, onRestore, onCancel, onUndo }: Props) {
  switch (state.step) {
    case 'idle':
      return null;
    case 'reading':
      return <Progress label={`Reading ${state.file} …`} share={state.share} />;
    case 'refused':
      return (
        <Notice kind="failed">
          <strong>{state.file}</strong> was not restored, and nothing was changed. {state.reason}
        </Notice>
      );
    case 'checked': {
      const { madeAt, reviews, corrections } = state.backup;
      const day = formatCalendarDate(toCalendarDate(new Date(madeAt)), dateLanguage);
      return (
        <Notice
          kind="told"
          actions={
            <>
              <Button look="primary" size="small" onClick={onRestore}>
                Restore it
              </Button>
              <Button size="small" onClick={onCancel}>
                Cancel
              </Button>
            </>
          }
        >
          A backup of {day} with {plural(reviews, 'review')} and {plural(corrections, 'correction')}. Its settings take
          the place of those here.
        </Notice>
      );
    }
    case 'restoring':
      // Laying ready is counted; the bringing in is one stroke, of which nobody knows how far it is.
      return state.done < state.total ? (
        <Progress
          label={`Making ${state.done.toLocaleString('en')} of ${state.total.toLocaleString('en')} ready …`}
          share={state.done / state.total}
        />
      ) : (
        <Progress label="Bringing them into the library …" share={null} />
      );
    case 'done': {
      const { added, changed, unchanged, batchId } = state.report;
      return (
        <Notice
          kind="told"
          actions={
            <Button size="small" onClick={() => onUndo(batchId)}>
              Undo this restore
            </Button>
          }
        >
          Restored: {plural(added, 'review')} added, {changed.toLocaleString('en')} changed,{' '}
          {unchanged.toLocaleString('en')} as they were.
        </Notice>
      );
    }
    case 'undone':
      return <Notice kind="told">Undone: the library and the settings are as they were before.</Notice>;
    case 'failed':
      return <Notice kind="failed">{state.reason}</Notice>;
  }
}
