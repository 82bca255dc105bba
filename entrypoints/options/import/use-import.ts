import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../../components/options/import/import-state.ts';
import type { Film } from '../../../lib/film/schema.ts';
import type { ImportFile, RowSetAside } from '../../../lib/formats/import/import-item.ts';
import { tellFailure } from '../../popup/tell-failure.ts';
import type { Outside } from '../outside.ts';
import { makePause } from './make-pause.ts';
import { nameOf, type OpenFiles, type OpenImport } from './open-import.ts';
import { planImport } from './plan-import.ts';
import { runImport } from './run-import.ts';
import { useLeaving } from './use-leaving.ts';

/** Files that were looked through, and the batch in which they would come in. */
interface Looked {
  files: OpenImport;
  batchId: string;
  total: number;
  setAside: readonly RowSetAside[];
}

const noChoices: ReadonlyMap<string, Film> = new Map();

export type Importing = ReturnType<typeof useImport>;

/** Files into the library: looked at first, brought in when asked for, paused, taken back. */
export function useImport(ask: Outside['ask'], openFiles: OpenFiles) {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const [choices, setChoices] = useState(noChoices);
  const [looked, setLooked] = useState<Looked | null>(null);
  const pause = useRef(makePause());
  /** The batch that is neither whole nor taken back. */
  const open = useRef<string[]>([]);

  // leaving the page in the middle of it is a cancel
  useEffect(() => () => pause.current.cancel(), []);
  useLeaving(state.step === 'importing', () => {
    for (const batchId of open.current) void ask('undoBatch', { batchId });
  });

  const fail = (reason: unknown) => {
    if (pause.current.signal.aborted) setState({ step: 'idle' });
    else setState({ step: 'failed', reason: tellFailure(reason) });
  };

  /** What was looked through and is not wanted. */
  const forget = async (batchId: string | undefined) => {
    setLooked(null);
    open.current = [];
    if (batchId) await ask('undoBatch', { batchId }).catch(console.error);
  };

  const check = async (given: readonly ImportFile[]) => {
    const name = nameOf(given);
    pause.current = makePause();
    setChoices(noChoices);
    setState({ step: 'checking', name, share: 0 });
    await forget(looked?.batchId);
    let batchId: string | undefined;
    try {
      const files = openFiles(given);
      ({ batchId } = await ask('beginBatch', { kind: 'import', label: name }));
      open.current = [batchId];
      const onShare = (share: number) => setState({ step: 'checking', name, share });
      const plan = await planImport(ask, batchId, files, onShare, pause.current.signal);
      const total = plan.added + plan.changed + plan.unchanged;
      setLooked({ files, batchId, total, setAside: plan.lists.setAside });
      setState({ step: 'checked', name, plan });
    } catch (reason) {
      await forget(batchId);
      fail(reason);
    }
  };

  const run = async ({ files, batchId, total, setAside }: Looked) => {
    const { name } = files;
    const { current: mine } = pause;
    const tell = (done: number) => setState({ step: 'importing', name, done, total, isPaused: mine.isPaused() });
    setLooked(null);
    tell(0);
    try {
      const report = await runImport(ask, batchId, files, { choices, onDone: tell, mayGoOn: mine.wait });
      setState({ step: 'done', name, report, setAside });
    } catch (reason) {
      fail(reason);
    } finally {
      open.current = [];
    }
  };

  const undo = async (batchId: string, name: string) => {
    try {
      await ask('undoBatch', { batchId });
      setState({ step: 'undone', name });
    } catch (reason) {
      fail(reason);
    }
  };

  return {
    state,
    choices,
    check: (files: readonly ImportFile[]) => void check(files),
    choose(entryId: string, film: Film | null) {
      const next = new Map(choices);
      if (film) next.set(entryId, film);
      else next.delete(entryId);
      setChoices(next);
    },
    run: () => void (looked && run(looked)),
    pause(isPaused: boolean) {
      pause.current.set(isPaused);
      setState((now) => (now.step === 'importing' ? { ...now, isPaused } : now));
    },
    cancel() {
      pause.current.cancel();
      if (state.step !== 'checked') return;
      setState({ step: 'idle' });
      void forget(looked?.batchId);
    },
    undo: (batchId: string, name: string) => void undo(batchId, name),
    saveSetAside() {
      const rows = state.step === 'checked' ? state.plan.lists.setAside : state.step === 'done' ? state.setAside : [];
      void import('./save-set-aside.ts').then(({ saveSetAside }) => saveSetAside(rows));
    },
  };
}
