import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CastMember } from '../../lib/film/schema.ts';
import type { FilmFacts } from './film-facts.ts';
import './facts.css';

/** More than a film's leads are behind a button; a few more take no more room than it. */
const leads = 8;
const few = 3;

/** Who made the film and who is in it, as on the foot of a poster. */
export function Facts({ facts }: { facts: FilmFacts }) {
  const { cast, directors, genres, premiere, runtime } = facts;
  if (cast.length + directors.length + genres.length === 0 && !premiere && !runtime) return null;
  return (
    <dl class="facts">
      {cast.length > 0 && (
        <Fact name="Cast">
          <Cast cast={cast} />
        </Fact>
      )}
      {directors.length > 0 && <Fact name="Director">{directors.join(', ')}</Fact>}
      {genres.length > 0 && <Fact name="Genre">{genres.join(', ')}</Fact>}
      {premiere && <Fact name="Premiere">{premiere}</Fact>}
      {runtime && <Fact name="Runtime">{runtime}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt class="facts-name">{name}</dt>
      <dd class="facts-value" dir="auto">
        {children}
      </dd>
    </>
  );
}

function Cast({ cast }: { cast: readonly CastMember[] }) {
  const [all, setAll] = useState(false);
  const hidden = all || cast.length <= leads + few ? 0 : cast.length - leads;
  return (
    <>
      <ul class="facts-cast">
        {cast.slice(0, cast.length - hidden).map(({ name, role }, at) => (
          <li key={`${at} ${name}`}>
            {name}
            {role && <span class="facts-role">{` as ${role}`}</span>}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="facts-more" onClick={() => setAll(true)}>
          {`and ${hidden} more`}
        </button>
      )}
    </>
  );
}
