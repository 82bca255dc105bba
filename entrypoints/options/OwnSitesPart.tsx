import { OwnSites } from '../../components/options/OwnSites.tsx';
import { parseHost } from '../../lib/sites/hosts/parse-host.ts';
import type { HostsDoor } from '../popup/hosts-door.ts';
import type { Act } from '../popup/use-told.ts';
import { type HostAccess, useNamedHosts } from './use-named-hosts.ts';

interface Props {
  hosts: readonly string[];
  door: HostsDoor;
  access: HostAccess;
  act: Act;
}

export function OwnSitesPart({ hosts, door, access, act }: Props) {
  const named = useNamedHosts(hosts, access);
  if (!named) return null;
  return (
    <OwnSites
      hosts={named}
      parse={(typed) => parseHost(typed, hosts)}
      onAdd={(host) => act(() => door.add(host), `Cards come up on ${host} from now on.`)}
      onRemove={(host) => act(() => door.drop(host), `No card comes up on ${host} any more.`)}
    />
  );
}
