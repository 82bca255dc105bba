import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back when the tab is closed or goes elsewhere, which the browser lets no page wait for; `isBusy`: it asks the
 * user first whether that is meant.
 */
export function useLeaving(isBusy: boolean, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const goes = () => leave.current();
    addEventListener('pagehide', goes);
    return () => removeEventListener('pagehide', goes);
  }, []);
  useEffect(() => {
    if (!isBusy) return;
    const hold = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [isBusy]);
}
