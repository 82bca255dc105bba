import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../../lib/formats/article/parse-article.ts';

const folder = join(import.meta.dirname, '../../../fixtures/articles/kinds');
/** `NAME.KIND.txt`. */
const files = readdirSync(folder).map((file) => ({ file, kind: file.split('.')[1] ?? '' }));

test.each(files)('$file is of the kind $kind', ({ file, kind }) => {
  const parsed = parseArticle(readFileSync(join(folder, file), 'utf8'));
  expect(parsed.kind).toBe(kind);
  expect(parsed.ok).toBe(kind.endsWith('-review'));
  if (parsed.ok) expect(parsed.take.film.title === '').toBe(kind === 'other-review');
});

test('every kind has an example', () => {
  expect(new Set(files.map(({ kind }) => kind))).toEqual(
    new Set(['film-review', 'tv-review', 'other-review', 'roundup', 'article']),
  );
});

test('front matter in TOML says as much as in YAML', () => {
  const toml = `+++
title = "The Boat"
director = "Ann Bell"
year = 2020
rating = "4/5"
date = 2021-05-06
genres = ["Drama", "Comedy"]
+++

A good film about a boat, told twice, and better the second time.`;
  expect(parseArticle(toml)).toMatchObject({
    kind: 'film-review',
    publishedOn: '2021-05-06',
    take: {
      film: { title: 'The Boat', year: 2020, directors: ['Ann Bell'], genres: ['Drama', 'Comedy'] },
      rating: { value: 4, best: 5 },
    },
  });
});
