import { ImportDesk } from '../../components/options/import/ImportDesk.tsx';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { Importing } from './import/use-import.ts';
import type { Outside } from './outside.ts';
import { useAnswer } from './use-answer.ts';

interface Props extends Outside {
  settings: Settings;
  importing: Importing;
}

/** Years of opinions in, from wherever they are. */
export function ImportPart({ ask, watch, settings, importing }: Props) {
  const { answer } = useAnswer({ ask, watch }, 'listBatches', null);
  const batches = answer ?? [];
  return (
    <ImportDesk
      state={importing.state}
      choices={importing.choices}
      batches={batches}
      dateLanguage={settings.dateLanguage}
      onFiles={importing.check}
      onChoose={importing.choose}
      onImport={importing.run}
      onPause={importing.pause}
      onCancel={importing.cancel}
      onUndo={(id) => importing.undo(id, batches.find((batch) => batch.id === id)?.label ?? 'The import')}
      onDownload={importing.saveSetAside}
      onRestore={() => {
        location.hash = '#backup';
      }}
    />
  );
}
