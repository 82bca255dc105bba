import { Pause, Play } from 'lucide-preact';
import type { Answer } from '../../../lib/browser/messages.ts';
import type { Film } from '../../../lib/film/schema.ts';
import type { ImportFile } from '../../../lib/formats/import/import-item.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { Progress } from '../Progress.tsx';
import { plural } from '../plural.ts';
import { DropZone } from './DropZone.tsx';
import { ImportPlanView } from './ImportPlanView.tsx';
import type { ImportState } from './import-state.ts';
import { PastBatches } from './PastBatches.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import './import-desk.css';

interface Props {
  state: ImportState;
  choices: ReadonlyMap<string, Film>;
  batches: Answer<'listBatches'>;
  dateLanguage: string | null;
  onFiles: (files: ImportFile[]) => void;
  onChoose: (entryId: string, film: Film | null) => void;
  onImport: () => void;
  onPause: (isPaused: boolean) => void;
  onCancel: () => void;
  onUndo: (batchId: string) => void;
  onDownload: () => void;
  onRestore: () => void;
}

/** Years of opinions in: looked at first, brought in when asked for, taken back as a whole. */
export function ImportDesk(props: Props) {
  const { state, batches, dateLanguage, onFiles, onCancel, onUndo } = props;
  const isBusy = state.step === 'checking' || state.step === 'importing';
  return (
    <div class="import-desk">
      {!isBusy && state.step !== 'checked' && <DropZone onFiles={onFiles} />}
      {state.step === 'checking' && (
        <div class="import-run">
          <Progress label={`Reading ${state.name} …`} share={state.share} />
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      )}
      {state.step === 'checked' && <ImportPlanView {...props} {...state} />}
      {state.step === 'importing' && <Running {...props} {...state} />}
      {state.step === 'done' && <Done {...props} {...state} />}
      {state.step === 'undone' && (
        <Notice kind="told">{state.name} was taken back. Your library is as it was before.</Notice>
      )}
      {state.step === 'failed' && <Notice kind="failed">{state.reason}</Notice>}
      {!isBusy && state.step !== 'checked' && (
        <PastBatches batches={batches} dateLanguage={dateLanguage} onUndo={onUndo} />
      )}
    </div>
  );
}

type Step<S extends ImportState['step']> = Extract<ImportState, { step: S }>;

function Running({ done, total, isPaused, onPause, onCancel }: Props & Step<'importing'>) {
  const Icon = isPaused ? Play : Pause;
  return (
    <div class="import-run">
      <Progress
        label={`${isPaused ? 'Paused at' : 'Importing'} ${done.toLocaleString('en')} of ${plural(total, 'review')}`}
        share={total > 0 ? done / total : null}
      />
      <div class="import-plan-go">
        <Button onClick={() => onPause(!isPaused)}>
          <Icon aria-hidden="true" /> {isPaused ? 'Go on' : 'Pause'}
        </Button>
        <Button onClick={onCancel}>Cancel and take back</Button>
      </div>
    </div>
  );
}

function Done({ name, report, setAside, onUndo, onDownload }: Props & Step<'done'>) {
  return (
    <>
      <Notice kind="told" actions={<Button onClick={() => onUndo(report.batchId)}>Take it back</Button>}>
        {name}: {plural(report.added, 'new review')}, {report.changed.toLocaleString('en')} changed,{' '}
        {report.unchanged.toLocaleString('en')} as they were. <a href="#library">To the library</a>
      </Notice>
      <SetAsideList count={setAside.length} rows={setAside} onDownload={onDownload} />
    </>
  );
}
