import { BackupDesk } from '../../components/options/BackupDesk.tsx';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import { useRestore } from './backup/use-restore.ts';
import { useSave } from './backup/use-save.ts';
import type { Outside } from './outside.ts';
import { useAnswer } from './use-answer.ts';

interface Props extends Outside {
  settings: Settings;
  changeSettings: (settings: Settings) => Promise<void>;
}

export function BackupPart({ ask, watch, settings, changeSettings }: Props) {
  const { answer: counts = null } = useAnswer({ ask, watch }, 'readCounts', null);
  const saving = useSave(ask, settings);
  const restoring = useRestore(ask, settings, changeSettings);
  return (
    <BackupDesk
      counts={counts}
      saving={saving.state}
      restoring={restoring.state}
      dateLanguage={settings.dateLanguage}
      onSave={saving.save}
      onFile={restoring.check}
      onRestore={restoring.restore}
      onCancel={restoring.cancel}
      onUndo={restoring.undo}
    />
  );
}
