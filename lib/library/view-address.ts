import { limits } from '../film/limits.ts';
import { type Filters, groupings, type LibraryView, noFilters, type Span, sorts } from './view.ts';

const stances = ['recommended', 'mixed', 'avoid', 'none'] as const;
const origins = ['own', 'mine', 'starter', 'imported', 'clipped', 'followed'] as const;
const longest = 300;

/** The view as the address says it, `q=alien&stance=avoid&sort=-year`: only what differs from the whole library. */
export function writeView({ search, filters, sort, reversed, group }: Omit<LibraryView, 'bin'>): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value) params.set(name, value);
  };
  set('q', search);
  for (const [name, value] of Object.entries(filters)) set(name, typeof value === 'object' ? writeSpan(value) : value);
  if (sort || reversed) set('sort', `${reversed ? '-' : ''}${sort ?? 'changed'}`);
  set('group', group);
  return params.toString();
}

/** What an address says; whatever is no view of ours is left out. */
export function readView(address: string, bin: boolean): LibraryView {
  const params = new URLSearchParams(address);
  const text = (name: string) => params.get(name)?.slice(0, longest) || null;
  const one = <T extends string>(name: string, of: readonly T[]): T | null =>
    of.find((value) => value === params.get(name)) ?? null;
  const sort = text('sort') ?? '';
  const filters: Filters = {
    ...noFilters,
    stance: one('stance', stances),
    stars: readSpan(text('stars'), 0, 5),
    year: readSpan(text('year'), limits.firstYear, limits.lastYear),
    genre: text('genre'),
    origin: one('origin', origins),
    seen: readSeen(text('seen')),
    site: text('site'),
    tag: text('tag'),
    person: text('person'),
    director: text('director'),
    actor: text('actor'),
    author: text('author'),
  };
  return {
    bin,
    search: text('q') ?? '',
    filters,
    sort: sorts.find((name) => name === sort.replace(/^-/, '')) ?? null,
    reversed: sort.startsWith('-'),
    group: one('group', groupings),
  };
}

function writeSpan(span: Span | null): string | null {
  if (!span) return null;
  return span.from === span.to ? String(span.from) : `${span.from}-${span.to}`;
}

function readSpan(text: string | null, least: number, most: number): Span | null {
  const [, from, to] = /^(\d{1,4}(?:\.5)?)(?:-(\d{1,4}(?:\.5)?))?$/.exec(text ?? '') ?? [];
  if (from === undefined) return null;
  const span = { from: Number(from), to: Number(to ?? from) };
  return span.from <= span.to && span.to >= least && span.from <= most ? span : null;
}

function readSeen(text: string | null): string | null {
  return text && /^(ever|never|\d{4}(-\d{2}(-\d{2})?)?)$/.test(text) ? text : null;
}
