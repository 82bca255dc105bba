import { useState } from 'preact/hooks';
import { ExportDesk } from '../../components/options/ExportDesk.tsx';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import { forgetChosenReviews, readChosenReviews } from './export/chosen-reviews.ts';
import { findFolderChooser, useExport } from './export/use-export.ts';
import type { Outside } from './outside.ts';
import { useAnswer } from './use-answer.ts';

/** Reviews out: all of them, or those that were chosen in the library. */
export function ExportPart({ ask, watch, settings }: Outside & { settings: Settings }) {
  const { answer: counts = null } = useAnswer({ ask, watch }, 'readCounts', null);
  const [chosen, setChosen] = useState(readChosenReviews);
  const exporting = useExport(ask, chosen, settings);
  return (
    <ExportDesk
      total={counts?.reviews ?? null}
      chosen={chosen?.length ?? null}
      state={exporting.state}
      hasFolders={findFolderChooser() !== null}
      onExport={exporting.toFile}
      onExportToFolder={exporting.toFolder}
      onAll={() => {
        forgetChosenReviews();
        setChosen(null);
      }}
    />
  );
}
