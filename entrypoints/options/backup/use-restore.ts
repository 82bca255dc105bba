import { useEffect, useState } from 'preact/hooks';
import type { RestoreState } from '../../../components/options/restore-state.ts';
import type { Settings } from '../../../lib/browser/settings-schema.ts';
import { UserError } from '../../../lib/film/user-error.ts';
import { tellFailure } from '../../popup/tell-failure.ts';
import type { Outside } from '../outside.ts';
import { type OpenBackup, openBackup } from './open-backup.ts';
import { restoreBackup } from './restore-backup.ts';

/** A file into the library: checked first, restored when asked for, and taken back as a whole. */
export function useRestore(
  ask: Outside['ask'],
  settings: Settings,
  changeSettings: (settings: Settings) => Promise<void>,
) {
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const [backup, setBackup] = useState<OpenBackup | null>(null);
  /** The settings that the restored ones took the place of. */
  const [earlier, setEarlier] = useState(settings);

  useEffect(() => () => backup?.close(), [backup]);

  const check = async (file: File) => {
    setBackup(null);
    setState({ step: 'reading', file: file.name, share: 0 });
    try {
      const opened = await openBackup(file, (share) => setState({ step: 'reading', file: file.name, share }));
      setBackup(opened);
      setState({ step: 'checked', file: file.name, backup: opened.head });
    } catch (reason) {
      const refused = { step: 'refused', file: file.name, reason: tellFailure(reason) } as const;
      setState(reason instanceof UserError ? refused : { step: 'failed', reason: refused.reason });
    }
  };

  const restore = async (from: OpenBackup) => {
    const total = from.head.reviews + from.head.corrections;
    setEarlier(settings);
    setState({ step: 'restoring', done: 0, total });
    try {
      const onDone = (done: number) => setState({ step: 'restoring', done, total });
      const report = await restoreBackup(ask, from, onDone);
      setState({ step: 'done', report });
    } catch (reason) {
      setState({ step: 'failed', reason: tellFailure(reason) });
    }
    setBackup(null);
  };

  const undo = async (batchId: string) => {
    try {
      await ask('undoBatch', { batchId });
      await changeSettings(earlier);
      setState({ step: 'undone' });
    } catch (reason) {
      setState({ step: 'failed', reason: tellFailure(reason) });
    }
  };

  return {
    state,
    check: (file: File) => void check(file),
    restore: () => void (backup && restore(backup)),
    cancel: () => {
      setBackup(null);
      setState({ step: 'idle' });
    },
    undo: (batchId: string) => void undo(batchId),
  };
}
