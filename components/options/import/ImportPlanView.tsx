import type { Film } from '../../../lib/film/schema.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { plural } from '../plural.ts';
import type { ImportPlan } from './import-state.ts';
import { PlanList } from './PlanList.tsx';
import { PlannedRow } from './PlannedRow.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { UndecidedRow } from './UndecidedRow.tsx';

interface Props {
  name: string;
  plan: ImportPlan;
  choices: ReadonlyMap<string, Film>;
  onChoose: (entryId: string, film: Film | null) => void;
  onImport: () => void;
  onCancel: () => void;
  onDownload: () => void;
  onRestore: () => void;
}

/** What an import would do, before it does anything. */
export function ImportPlanView({ name, plan, choices, onChoose, onImport, onCancel, onDownload, onRestore }: Props) {
  const { added, changed, unchanged, merged, setAside, lists, backups } = plan;
  const coming = added + changed;
  return (
    <section class="import-plan" aria-labelledby="import-plan">
      <h2 id="import-plan">{name}</h2>
      {backups.length > 0 && (
        <Notice kind="told" actions={<Button onClick={onRestore}>Restore it</Button>}>
          <strong>{backups.join(', ')}</strong> is a backup of Lobby Card. It is restored under Backup, not imported.
        </Notice>
      )}
      <p class="import-plan-sum">{sumUp(plan)} Nothing is in your library yet.</p>
      <div class="import-plan-go">
        <Button look="primary" disabled={coming === 0} onClick={onImport}>
          {coming === 0 ? 'Nothing to import' : `Import ${plural(coming, 'review')}`}
        </Button>
        <Button onClick={onCancel}>Not now</Button>
      </div>
      <PlanList
        heading="to decide"
        count={lists.undecided.length}
        items={lists.undecided}
        isOpen
        meaning="Your library has films that these may be about. What you don’t decide comes in as another film."
      >
        {(take) => (
          <UndecidedRow
            key={take.entryId}
            take={take}
            chosen={choices.get(take.entryId) ?? null}
            onChoose={(film) => onChoose(take.entryId, film)}
          />
        )}
      </PlanList>
      <PlanList heading="new" count={added} items={lists.added} meaning="These are not in your library.">
        {(take, at) => <PlannedRow key={at} {...take} />}
      </PlanList>
      <PlanList
        heading="merged"
        count={changed}
        items={lists.changed}
        meaning="These were imported before. What the file says otherwise now is taken over; what you have edited stays."
      >
        {(take, at) => <PlannedRow key={at} {...take} />}
      </PlanList>
      <SetAsideList count={setAside} rows={lists.setAside} onDownload={onDownload} />
      {unchanged > 0 && <p class="import-plan-rest">{plural(unchanged, 'review')} would stay as they are.</p>}
      {merged > 0 && (
        <p class="import-plan-rest">{plural(merged, 'row')} went into the review of another row about the same film.</p>
      )}
    </section>
  );
}

function sumUp({ rows, added, changed, unchanged, setAside }: ImportPlan): string {
  const parts = [
    added > 0 && `${plural(added, 'new review')}`,
    changed > 0 && `${changed.toLocaleString('en')} that ${changed === 1 ? 'changes' : 'change'}`,
    unchanged > 0 && `${unchanged.toLocaleString('en')} as they are`,
    setAside > 0 && `${plural(setAside, 'row')} set aside`,
  ].filter(Boolean);
  return `${plural(rows, 'row')} read: ${parts.join(', ') || 'nothing that says anything'}.`;
}
