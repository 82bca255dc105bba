import { useState } from 'preact/hooks';
import type { ParsedHost } from '../../lib/sites/hosts/parse-host.ts';
import { Button } from '../Button.tsx';
import { describeField, Field } from '../Field.tsx';
import { type NamedHost, OwnSiteRow } from './OwnSiteRow.tsx';
import './own-sites.css';

interface Props {
  hosts: readonly NamedHost[];
  /** The host that is meant by what was typed, or what is wrong with it. */
  parse: (typed: string) => ParsedHost;
  /** Called in the click, in which the browser asks the user for the host; also for one that is not allowed yet. */
  onAdd: (host: string) => void;
  onRemove: (host: string) => void;
}

/** Of the field, for what leads to it from the top of a long page. */
export const ownSiteFieldId = 'own-site-address';

/** Sites that are on no list, and servers at home: the user says where cards may come up too. */
export function OwnSites({ hosts, parse, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const id = ownSiteFieldId;
  const hint = 'Your Plex or Jellyfin (nas.home:8096), or any site with pages of films (films.example).';
  const add = () => {
    const parsed = parse(typed);
    setProblem(parsed.ok ? null : parsed.problem);
    if (!parsed.ok) return;
    setTyped('');
    onAdd(parsed.host);
  };
  return (
    <section class="own-sites" aria-labelledby={`${id}-title`}>
      <h2 class="own-sites-title" id={`${id}-title`}>
        Other sites and your own servers
      </h2>
      <form
        class="own-sites-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field id={id} label="Address" hint={hint} problem={problem}>
          <input
            {...describeField({ id, problem, hint })}
            class="field-input"
            type="text"
            inputMode="url"
            value={typed}
            maxLength={2_000}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setProblem(null);
            }}
          />
        </Field>
        <Button type="submit">Add</Button>
      </form>
      <p class="own-sites-meaning">
        The browser asks whether you allow it. Every page there is looked at for a film, on this machine alone; pages of
        people, lists and shops show no card.
      </p>
      {hosts.length > 0 && (
        <ul class="own-sites-list">
          {hosts.map((host) => (
            <OwnSiteRow key={host.name} host={host} onAllow={onAdd} onRemove={onRemove} />
          ))}
        </ul>
      )}
    </section>
  );
}
