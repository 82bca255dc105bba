import { authorityOf, type FilmKey } from '../film/film-key.ts';
import { nameAuthority } from '../film/name-authority.ts';
import type { TitleSource } from '../film/title-forms.ts';
import type { Evidence } from './weigh-evidence.ts';

/** "same IMDb id" for each authority that both name. */
export function explainKeys(shared: readonly FilmKey[]): string[] {
  return [...new Set(shared.map(authorityOf))].map((authority) =>
    authority === 'page' ? 'same page' : `same ${nameAuthority(authority)} id`,
  );
}

/** What speaks for a match, and what against, in short phrases; the weightiest first. */
export function explainEvidence({ title, yearsApart, directors, cast, kindDiffers, sameRuntime }: Evidence): string[] {
  const reasons = [explainTitle(title.likeness, title.by?.[0].source)];
  if (yearsApart === 0) reasons.push('same year');
  else if (yearsApart === 1) reasons.push('year one off');
  else if (yearsApart !== null) reasons.push(`${yearsApart} years apart`);
  if (directors === 'same') reasons.push('same director');
  if (directors === 'alike') reasons.push('director of a similar name');
  if (directors === 'other') reasons.push('another director');
  if (cast.shared > 0) reasons.push(`${cast.shared} of the same cast`);
  if (sameRuntime) reasons.push('same running time');
  if (kindDiffers) reasons.push('one is a film, the other a series or episode');
  return reasons.filter((reason) => reason !== null);
}

function explainTitle(likeness: Evidence['title']['likeness'], source: TitleSource | undefined): string | null {
  switch (likeness) {
    case 'same':
      return source === 'address' ? 'same title in the address' : `same ${source ?? 'title'}`;
    case 'near':
      return 'nearly the same title';
    case 'part':
    case 'piece':
      return 'title is a part of the other';
    case 'foreign':
      return 'title in another language';
    case 'sequel':
    case 'other':
      return 'another title';
    default:
      return null;
  }
}
