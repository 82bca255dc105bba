import type { Answer } from '../../../lib/browser/messages.ts';
import { formatCalendarDate, toCalendarDate } from '../../../lib/film/calendar-date.ts';
import { Button } from '../../Button.tsx';
import { plural } from '../plural.ts';

interface Props {
  batches: Answer<'listBatches'>;
  dateLanguage: string | null;
  onUndo: (batchId: string) => void;
}

/** What was brought in before, each to be taken back as a whole. */
export function PastBatches({ batches, dateLanguage, onUndo }: Props) {
  if (batches.length === 0) return null;
  return (
    <section aria-labelledby="import-past">
      <h2 class="import-past-title" id="import-past">
        Brought in before
      </h2>
      <ul class="import-past">
        {batches.map(({ id, kind, label, endedAt, isUndone, added, changed }) => (
          <li class="import-past-batch" key={id}>
            <span class="import-past-name">
              <bdi>{label}</bdi>
              {kind === 'backup' && ' (backup)'}
            </span>
            <span class="import-row-place">
              {formatCalendarDate(toCalendarDate(new Date(endedAt)), dateLanguage)}: {plural(added, 'new review')},{' '}
              {changed.toLocaleString('en')} changed
            </span>
            {isUndone ? (
              <span class="import-row-place">taken back</span>
            ) : (
              <Button size="small" onClick={() => onUndo(id)}>
                Take back <span class="unseen">{label}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
