import { Download, FolderOpen } from 'lucide-preact';
import type { Counts } from '../../lib/browser/messages/reviews.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { Progress } from './Progress.tsx';
import { plural } from './plural.ts';
import { RestoreStep } from './RestoreStep.tsx';
import type { RestoreState } from './restore-state.ts';
import './backup-desk.css';

/** How the writing of a backup goes. */
export type SaveState =
  | { step: 'idle' }
  | { step: 'writing'; done: number }
  | { step: 'done'; name: string; reviews: number }
  | { step: 'failed'; reason: string };

interface Props {
  counts: Counts | null;
  saving: SaveState;
  restoring: RestoreState;
  dateLanguage: string | null;
  onSave: () => void;
  onFile: (file: File) => void;
  onRestore: () => void;
  onCancel: () => void;
  onUndo: (batchId: string) => void;
}

/** The whole library out as one file, and in again. */
export function BackupDesk({ counts, saving, restoring, onSave, onFile, ...rest }: Props) {
  const isBusy = saving.step === 'writing' || restoring.step === 'reading' || restoring.step === 'restoring';
  const total = counts && counts.reviews + counts.binned;
  return (
    <div class="backup-desk">
      <section class="backup-desk-side" aria-labelledby="backup-out">
        <h2 id="backup-out">Save a backup</h2>
        <p>
          {counts && `${plural(counts.reviews, 'review')}, `}the bin, your corrections and settings go into one file.
          Keep it somewhere else than on this machine.
        </p>
        <Button look="primary" disabled={isBusy} onClick={onSave}>
          <Download aria-hidden="true" /> Save everything
        </Button>
        {saving.step === 'writing' && (
          <Progress label={`Writing ${plural(saving.done, 'review')} …`} share={total ? saving.done / total : null} />
        )}
        {saving.step === 'done' && (
          <Notice kind="told">
            {plural(saving.reviews, 'review')} in <strong>{saving.name}</strong>, where your browser keeps downloads.
          </Notice>
        )}
        {saving.step === 'failed' && <Notice kind="failed">{saving.reason}</Notice>}
      </section>
      <section class="backup-desk-side" aria-labelledby="backup-in">
        <h2 id="backup-in">Restore a backup</h2>
        <p>What is here stays: missing reviews come back, and older ones take the words of the backup.</p>
        <label class="backup-desk-file button button-plain button-normal" data-disabled={isBusy}>
          <FolderOpen aria-hidden="true" /> Choose a file
          <input
            class="backup-desk-input"
            type="file"
            accept=".json,application/json"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              // The same file may be chosen again after it has been mended.
              currentTarget.value = '';
            }}
          />
        </label>
        <RestoreStep state={restoring} {...rest} />
      </section>
    </div>
  );
}
