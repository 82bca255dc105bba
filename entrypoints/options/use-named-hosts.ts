import { useEffect, useState } from 'preact/hooks';
import type { NamedHost } from '../../components/options/OwnSiteRow.tsx';

/** What the browser allows of the hosts that the user has named. */
export interface HostAccess {
  isAllowed: (host: string) => Promise<boolean>;
  /** Calls back whenever the browser allows or forbids something; returns how to stop. */
  watch: (onChange: () => void) => () => void;
}

/** The hosts with what the browser says of each now; null until it has said so. */
export function useNamedHosts(hosts: readonly string[], { isAllowed, watch }: HostAccess): NamedHost[] | null {
  const [named, setNamed] = useState<NamedHost[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const next = await Promise.all(hosts.map(async (name) => ({ name, isAllowed: await isAllowed(name) })));
      if (!isOver) setNamed(next);
    };
    void look();
    const stop = watch(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [hosts, isAllowed, watch]);
  return named;
}
