import { expect, test } from 'vitest';
import { nameAuthority } from '../../../lib/film/name-authority.ts';
import { sites } from '../../../lib/sites/sites.ts';

test('an authority goes by the name of its site', () => {
  expect(Object.fromEntries(sites.map(({ id }) => [id, nameAuthority(id)]))).toEqual(
    Object.fromEntries(sites.map(({ id, name }) => [id, name])),
  );
});

test('an authority that nobody has heard of goes by its id', () => {
  expect(nameAuthority('constructor')).toBe('Constructor');
});
