import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../lib/browser/messages/film-pages.ts';
import type { Counts } from '../../lib/browser/messages/reviews.ts';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { tellFailure } from './tell-failure.ts';

/** What the popup is opened on, as the library knows it now. */
export interface TabState {
  view: TabView;
  counts: Counts;
}

const nowhere: Omit<TabView, 'lost'> = { film: null, site: null, host: null, closed: null, added: null };

/** Reads the tab and reads it again after every change of the library. Without a tab there is the library alone. */
export function useTab(ask: typeof askBackground, watch: (onChange: () => void) => () => void, tabId: number | null) {
  const [state, setState] = useState<TabState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const reload = useCallback(async (): Promise<TabState | null> => {
    try {
      const [view, counts] = await Promise.all([
        tabId === null ? { ...nowhere, lost: await ask('readLost', null) } : ask('readTab', { tabId }),
        ask('readCounts', null),
      ]);
      setState({ view, counts });
      setFailure(null);
      return { view, counts };
    } catch (reason) {
      setFailure(tellFailure(reason));
      return null;
    }
  }, [ask, tabId]);

  useEffect(() => {
    void reload();
    return watch(() => void reload());
  }, [reload, watch]);

  return { state, failure, reload };
}
