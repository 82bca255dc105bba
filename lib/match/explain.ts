import { authorityOf, type FilmKey } from '../film/film-key.ts';
import { nameAuthority } from '../film/name-authority.ts';
import type { TitleSource } from '../film/title-forms.ts';
import { isStableAuthority } from './stable-authorities.ts';
import type { Evidence } from './weigh-evidence.ts';

// All are short phrases that follow "Why it is shown:", "Probably this film:" or "Shown because:", parted by commas.

/** "same IMDb id" for each authority that both name. */
export function explainKeys(shared: readonly FilmKey[]): string[] {
  return [...new Set(shared.map(authorityOf))].map((authority) => {
    if (authority === 'page') return 'same web page';
    const name = nameAuthority(authority);
    return isStableAuthority(authority) ? `same ${name} id` : `same page on ${name}`;
  });
}

/** "but another TMDB id" for each authority by which they are two films. */
export function explainAgainst(authorities: readonly string[]): string[] {
  return authorities.map((authority) => `but another ${nameAuthority(authority)} id`);
}

/** What speaks for a match, and what against, in short phrases; the weightiest first. */
export function explainEvidence({ title, yearsApart, directors, cast, kindDiffers, sameRuntime }: Evidence): string[] {
  const reasons = [explainTitle(title.likeness, title.by?.[0].source)];
  if (yearsApart === 0) reasons.push('same year');
  else if (yearsApart === 1) reasons.push('one year apart');
  else if (yearsApart !== null) reasons.push(`${yearsApart} years apart`);
  if (directors === 'same') reasons.push('same director');
  if (directors === 'alike') reasons.push('director with a similar name');
  if (directors === 'other') reasons.push('another director');
  if (cast.shared === 1) reasons.push('one actor in common');
  if (cast.shared > 1) reasons.push(`${cast.shared} actors in common`);
  if (cast.differs) reasons.push('no actor in common');
  if (sameRuntime !== null) reasons.push(sameRuntime ? 'same running time' : 'another running time');
  if (kindDiffers) reasons.push('but one is a series or an episode');
  return reasons.filter((reason) => reason !== null);
}

function explainTitle(likeness: Evidence['title']['likeness'], source: TitleSource | undefined): string | null {
  switch (likeness) {
    case 'same':
      return explainSame(source);
    case 'near':
      return 'nearly the same title';
    case 'part':
    case 'piece':
      return 'one title is part of the other';
    case 'akin':
      return 'most words of the title in common';
    case 'foreign':
      return 'title in another language';
    case 'sequel':
      return 'title with another number';
    case 'kin':
      return 'a word of the title in common';
    case 'strange':
    case 'other':
      return 'another title';
    default:
      return null;
  }
}

function explainSame(source: TitleSource | undefined): string {
  if (source === 'address') return 'same title in the web address';
  return source === 'other title' ? 'one of its other titles' : `same ${source ?? 'title'}`;
}
