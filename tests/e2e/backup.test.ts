import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFilm } from '../../lib/film/film.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import { makeTake } from '../../lib/review/take.ts';
import { choose, type OwnPage, press, save, shows, withoutDate } from './support/backup-page.ts';
import { bringIn } from './support/bring-in.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { launchFirefox } from './support/launch-firefox.ts';
import type { AskBackground } from './support/unwrap-answer.ts';

interface Started {
  openOwn(path: string): Promise<OwnPage>;
  ask: AskBackground;
  close(): Promise<void>;
}

const count = 1_000;

const review = (n: number) => {
  const film = makeFilm({ title: `Film ${n} – „${n}“`, year: 1950 + (n % 70), keys: [`imdb:tt${1_000_000 + n}`] });
  const take = makeTake(film, {
    verdict: `Worth ${n} \\ "quotes" 千と千尋 🎬`,
    pros: ['Light', 'Sound'],
    cons: ['Length'],
  });
  const made = makeReview(take, { id: `made-${n}`, origin: { kind: 'mine' }, now: new Date('2026-01-01T12:00:00Z') });
  return { ...made, deletedAt: n % 10 === 0 ? '2026-02-01T12:00:00.000Z' : null };
};

async function fill(ask: AskBackground) {
  const entries = Array.from({ length: count }, (_, n) => ({ kind: 'review' as const, review: review(n) }));
  return bringIn(ask, entries);
}

describe.each<[string, () => Promise<Started>]>([
  ['Chromium', () => launchChromium({})],
  ['Firefox', () => launchFirefox({})],
])('in %s', (_, launch) => {
  let started: Started;
  let page: OwnPage;
  let file: string;
  let batchId: string;
  beforeAll(async () => {
    started = await launch();
    batchId = await fill(started.ask);
    page = await started.openOwn('options.html#backup');
    await shows(page, '900 reviews');
  });
  afterAll(() => started.close());

  test('everything goes out as one file', async () => {
    file = await save(page);
    await shows(page, '1,000 reviews in');
    const { format, version, reviews } = JSON.parse(file) as Record<string, unknown>;
    expect([format, version]).toEqual(['lobby-card-backup', 1]);
    expect(reviews).toHaveLength(count);
  });

  test('a file that is cut off is refused, and changes nothing', async () => {
    await choose(page, file.slice(0, -200));
    await shows(page, 'This backup ends too early');
    expect(await started.ask('readCounts', null)).toMatchObject({ reviews: 900, binned: 100 });
  });

  test('a file of a newer program is refused, and changes nothing', async () => {
    await choose(page, file.replace('"version":1', '"version":2'));
    await shows(page, 'made by a newer Lobby Card');
    expect(await started.ask('readCounts', null)).toMatchObject({ reviews: 900, binned: 100 });
  });

  test('after a loss everything comes in again, the same to the letter, and can be taken back', async () => {
    await started.ask('undoBatch', { batchId });
    expect(await started.ask('readCounts', null)).toMatchObject({ reviews: 0, binned: 0 });
    await choose(page, file);
    await shows(page, '1,000 reviews and 0 corrections');
    await press(page, 'Restore it');
    await shows(page, '1,000 reviews added');
    expect(withoutDate(await save(page))).toBe(withoutDate(file));
    await press(page, 'Undo this restore');
    await shows(page, 'as they were before');
    expect(await started.ask('readCounts', null)).toMatchObject({ reviews: 0, binned: 0 });
  });
});
