import { expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import { draftKeyOfFilm, draftKeyOfReview } from '../../../lib/review/draft-key.ts';

test.each([
  [
    'its first key',
    { title: 'Ballerina', keys: ['imdb:tt7181546', 'tmdb:movie/541671'] as const },
    'film:imdb:tt7181546',
  ],
  ['title and year where nobody has numbered it', { title: ' Ballerina ', year: 2025 }, 'film:ballerina (2025)'],
  ['its title alone where no year is known', { title: 'Ballerina' }, 'film:ballerina ()'],
  ['the one added by hand where nothing is known', {}, 'film:by-hand'],
])('the draft of a film is kept under %s', (_, known, key) => {
  expect(draftKeyOfFilm(makeFilm({ ...known, keys: [...('keys' in known ? known.keys : [])] }))).toBe(key);
});

test('the draft of a stored review is kept under the review', () => {
  expect(draftKeyOfReview('01ABC')).toBe('review:01ABC');
});
