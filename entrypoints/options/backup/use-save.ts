import { useState } from 'preact/hooks';
import type { SaveState } from '../../../components/options/BackupDesk.tsx';
import type { Settings } from '../../../lib/browser/settings-schema.ts';
import { nameBackup } from '../../../lib/formats/backup/backup.ts';
import { tellFailure } from '../../popup/tell-failure.ts';
import type { Outside } from '../outside.ts';
import { download } from './download.ts';
import { saveBackup } from './save-backup.ts';

/** The library into a file, and how far that has come. */
export function useSave(ask: Outside['ask'], settings: Settings) {
  const [state, setState] = useState<SaveState>({ step: 'idle' });

  const save = async () => {
    const now = new Date();
    let reviews = 0;
    setState({ step: 'writing', done: 0 });
    try {
      const blob = await saveBackup(ask, { madeAt: now.toISOString(), settings }, (done) => {
        reviews = done;
        setState({ step: 'writing', done });
      });
      download(blob, nameBackup(now));
      setState({ step: 'done', name: nameBackup(now), reviews });
    } catch (reason) {
      setState({ step: 'failed', reason: tellFailure(reason) });
    }
  };

  return { state, save: () => void save() };
}
