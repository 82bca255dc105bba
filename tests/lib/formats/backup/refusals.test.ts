import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../../../lib/browser/settings-schema.ts';
import { UserError } from '../../../../lib/film/user-error.ts';
import { ballerina } from '../../../../lib/review/starters/ballerina.ts';
import { readAll, writeAll } from './support/streams.ts';

const review = {
  ...ballerina.take,
  schemaVersion: 1 as const,
  id: 'one',
  origin: { kind: 'mine' as const },
  learnedKeys: [],
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
};
const head = { madeAt: '2026-01-31T12:00:00.000Z', settings: {} };
const good = await writeAll(head, [
  { kind: 'review', review },
  { kind: 'review', review: { ...review, id: 'two' } },
]);

async function refusal(text: string): Promise<string> {
  const error: unknown = await readAll(text, 50).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

const change = (name: string, value: unknown) => JSON.stringify({ ...(JSON.parse(good) as object), [name]: value });
const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a file is refused', () => {
  test.each([
    ['an empty file', ''],
    ['a film list of another program', 'Const,Your Rating,Date Rated\ntt0000001,8,2024-01-01'],
    ['JSON of another program', '{"entries":[{"title":"Alien"}]}'],
    ['a bare list', '[1,2,3]'],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['a backup of another program', good.replace('lobby-card-backup', 'popcorn-backup')],
    ['a backup without its name', change('format', undefined)],
    ['the first twenty letters of a backup', good.slice(0, 20)],
  ])('%s is not ours', async (_, text) => {
    expect(await refusal(text)).toMatch(/^This is not a Lobby Card backup/);
  });

  test('when it is cut off anywhere after it has said what it is', async () => {
    for (let length = 60; length < good.length - 1; length += 97) {
      expect(await refusal(good.slice(0, length))).toMatch(/ends too early/);
    }
  });

  test.each([
    ['a version from the future', change('version', 2)],
    ['a review from the future', change('reviews', [{ ...review, schemaVersion: 2, mood: 'blue' }])],
    [
      'entries from the future that stand before the version',
      JSON.stringify(Object.assign({ reviews: [] }, JSON.parse(good), { reviews: [{ new: 1 }], version: 9 })),
    ],
  ])('when it holds %s, and says that a newer program made it', async (_, text) => {
    expect(await refusal(text)).toMatch(/newer Lobby Card/);
  });

  test.each([
    [
      'a rating outside its scale',
      change('reviews', [review, { ...review, rating: { value: 9, worst: 0, best: 5 } }]),
      /review 2 \(“Ballerina”\).*“rating”/,
    ],
    ['a link that is a script', change('reviews', [{ ...review, url: 'javascript:alert(1)' }]), /“url”/],
    ['a text of a million letters', change('reviews', [{ ...review, verdict: 'x'.repeat(1_000_000) }]), /“verdict”/],
    ['a review that is no object', change('reviews', [null]), /review 1/],
    ['a correction of no shape', change('corrections', [{}]), /correction 1/],
    ['no reviews at all', change('reviews', undefined), /list of reviews/],
    ['no settings', change('settings', undefined), /settings/],
    ['a version in words', change('version', 'one'), /version/],
    ['no date', change('madeAt', 'yesterday'), /when it was made/],
    ['a flipped bit', good.replace('"verdict":', '"verdict";'), /garbled/],
    ['a missing comma', good.replace('},\n{', '}\n{'), /does not belong/],
    ['a tail', `${good}{}`, /follows after its end/],
    ['two lists of reviews', good.replace('"reviews":[', '"reviews":[],"reviews":['), /named/],
    ['brackets a million deep', good.replace('"settings":{}', `"settings":${nest(1_000_000)}`), /nested/],
  ])('when it holds %s, and says where', async (_, text, where) => {
    const reason = await refusal(text);
    expect(reason).toMatch(/^This backup is damaged/);
    expect(reason).toMatch(where);
  });

  test('though a part that it does not know is passed over', async () => {
    expect((await readAll(good.replace('"settings"', '"made by":{"hand":[1,2]},"settings"'))).entries).toHaveLength(2);
  });
});

test('a file cannot reach the prototype of anything', async () => {
  const sly = good
    .replace(
      '"settings":{}',
      '"settings":{"__proto__":{"theme":"dark"},"sites":{"__proto__":{"off":true},"imdb":{"off":true}}}',
    )
    .replace('"film":{', '"__proto__":{"polluted":1},"film":{"__proto__":{"polluted":1},');
  const { head, entries } = await readAll(sly);
  expect(entries[0]).toStrictEqual({ kind: 'review', review });
  expect(settingsSchema.parse(head.settings)).toMatchObject({ theme: 'auto', sites: { imdb: { off: true } } });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
