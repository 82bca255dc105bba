import { useId, useState } from 'preact/hooks';
import type { SiteSettings } from '../../lib/browser/settings-schema.ts';
import { Field } from '../Field.tsx';
import { Confirm } from './Confirm.tsx';
import { plural } from './plural.ts';
import { SiteRow, type SiteRowProps } from './SiteRow.tsx';
import { filterGroups, groupSites, type ListedSite, type ReadingsBySite, readingsOf } from './site-groups.ts';
import './site-list.css';

interface Props extends Omit<SiteRowProps, 'site' | 'settings' | 'readings'> {
  sites: readonly ListedSite[];
  readings: ReadingsBySite;
  settingsOf: (site: string) => SiteSettings;
  onForget: () => void;
}

/** Every listed site. The order stays as it was at first, so that no row runs away from under a hand. */
export function SiteList({ sites, readings, settingsOf, onForget, ...row }: Props) {
  const [groups] = useState(() => groupSites(sites, readings));
  const [typed, setTyped] = useState('');
  const id = useId();
  const shown = filterGroups(groups, typed);
  const count = shown.reduce((sum, group) => sum + group.sites.length, 0);
  return (
    <div class="site-list">
      <div class="site-list-head">
        <Field id={id} label="Find a site">
          <input
            id={id}
            class="field-input"
            type="search"
            value={typed}
            maxLength={60}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </Field>
        <p class="unseen" role="status">
          {typed.trim() && plural(count, 'site')}
        </p>
        {Object.keys(readings).length > 0 && (
          <Confirm
            size="small"
            question="Forget when films were read, and which could not be?"
            yes="Forget"
            onYes={onForget}
          >
            Forget these counts
          </Confirm>
        )}
      </div>
      {shown.map((group) => (
        <section key={group.name} class="site-list-group" aria-label={group.name}>
          <h2 class="site-list-name">
            {group.name} <span class="site-list-count">{group.sites.length}</span>
          </h2>
          <ul>
            {group.sites.map((site) => (
              <SiteRow
                key={site.id}
                {...row}
                site={site}
                settings={settingsOf(site.id)}
                readings={readingsOf(readings, site)}
              />
            ))}
          </ul>
        </section>
      ))}
      {count === 0 && <p class="site-list-none">No listed site goes by that.</p>}
    </div>
  );
}
