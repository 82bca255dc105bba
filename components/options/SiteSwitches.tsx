import type { SiteSettings } from '../../lib/browser/settings-schema.ts';
import { Button } from '../Button.tsx';
import { Switch } from '../Switch.tsx';
import './site-switches.css';

interface Props {
  sites: readonly { id: string; name: string }[];
  settingsOf: (site: string) => SiteSettings;
  onChange: (site: string, change: Partial<SiteSettings>) => void;
}

/** The sites where cards may come up, each with its switch. */
export function SiteSwitches({ sites, settingsOf, onChange }: Props) {
  return (
    <fieldset class="site-switches">
      <legend class="choice-legend">On these sites</legend>
      <ul class="site-switches-list">
        {sites.map(({ id, name }) => {
          const { off, corner } = settingsOf(id);
          return (
            <li key={id} class="site-switches-site">
              <label class="site-switches-label">
                <Switch on={!off} onChange={(on) => onChange(id, { off: !on })} />
                <span class="site-switches-name">{name}</span>
              </label>
              {corner !== null && (
                <Button size="small" look="quiet" onClick={() => onChange(id, { corner: null })}>
                  Forget its corner <span class="unseen">on {name}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
