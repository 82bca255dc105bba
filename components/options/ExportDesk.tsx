import { Download, FolderOutput } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { Choice } from './Choice.tsx';
import { type ExportFormat, type ExportState, exportFormats } from './export-state.ts';
import { Progress } from './Progress.tsx';
import { plural } from './plural.ts';
import './export-desk.css';

interface Props {
  /** How many reviews are in the library; null while nobody knows. */
  total: number | null;
  /** How many of them were chosen; null where all are meant. */
  chosen: number | null;
  state: ExportState;
  /** Whether this browser lets a page write into a folder. */
  hasFolders: boolean;
  onExport: (format: ExportFormat) => void;
  onExportToFolder: () => void;
  /** All instead of the chosen ones. */
  onAll: () => void;
}

/** Reviews out in the formats that other tools read. */
export function ExportDesk({ total, chosen, state, hasFolders, onExport, onExportToFolder, onAll }: Props) {
  const [format, setFormat] = useState<ExportFormat>('letterboxd');
  const isBusy = state.step === 'writing';
  const reviews = chosen ?? total;
  return (
    <div class="export-desk">
      <p class="export-desk-what">
        {chosen === null ? (
          <>{total === null ? 'The whole library' : `All ${plural(total, 'review')} of the library`}.</>
        ) : (
          <>
            {plural(chosen, 'chosen review')}.{' '}
            <Button size="small" look="quiet" onClick={onAll} disabled={isBusy}>
              All instead
            </Button>
          </>
        )}
      </p>
      <Choice legend="As what?" options={exportFormats} value={format} onChange={setFormat} />
      <p class="export-desk-extent">{exportFormats.find(({ value }) => value === format)?.extent}</p>
      <div class="export-desk-go">
        <Button look="primary" disabled={isBusy || reviews === 0} onClick={() => onExport(format)}>
          <Download aria-hidden="true" /> {format === 'vault' ? 'Save as a zip' : 'Save the file'}
        </Button>
        {format === 'vault' && hasFolders && (
          <Button disabled={isBusy || reviews === 0} onClick={onExportToFolder}>
            <FolderOutput aria-hidden="true" /> Into a folder …
          </Button>
        )}
      </div>
      {state.step === 'writing' && (
        <Progress label={`Writing ${plural(state.done, 'review')} …`} share={reviews ? state.done / reviews : null} />
      )}
      {state.step === 'done' && <ExportDone {...state} />}
      {state.step === 'failed' && <Notice kind="failed">{state.reason}</Notice>}
    </div>
  );
}

function ExportDone({ where, reviews, leftOut, notes }: Extract<ExportState, { step: 'done' }>) {
  return (
    <Notice kind="told">
      {reviews > 0 ? (
        <>
          {plural(reviews, 'review')} in <strong>{where}</strong>
          {notes ? `: ${plural(notes.written, 'note')} written, ${notes.same} as they were.` : '.'}
        </>
      ) : (
        'There was nothing to write in this format.'
      )}
      {leftOut.length > 0 && (
        <ul class="export-desk-left">
          {leftOut.map(({ count, reason }) => (
            <li key={reason}>
              {plural(count, 'review')} left out: {reason}.
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
