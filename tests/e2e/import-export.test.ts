import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnPage, press, shows } from './support/backup-page.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { launchFirefox } from './support/launch-firefox.ts';
import type { AskBackground } from './support/unwrap-answer.ts';
import { waitFor } from './support/wait-for.ts';

interface Started {
  openOwn(path: string): Promise<OwnPage>;
  ask: AskBackground;
  close(): Promise<void>;
}

const diary = [
  'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date',
  '2024-05-01,The Paper Boat,2020,https://boxd.it/aaaa1,4,,rain,2024-04-30',
  '2024-06-01,The Paper Boat,2020,https://boxd.it/aaaa2,,Yes,,2024-05-31',
  '2024-06-02,"Salt, and Tar",1979,https://boxd.it/aaaa3,2.5,,,2024-06-02',
  '2024-06-03,,1979,https://boxd.it/aaaa4,2.5,,,2024-06-03',
].join('\r\n');
const reviews = [
  'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date',
  '2024-05-01,The Paper Boat,2020,https://boxd.it/aaaa1,4,,"It rains, and it is ""good"".",rain,2024-04-30',
].join('\r\n');

/** Hands files to the page as if they were chosen, or dropped on it. */
const give = (page: OwnPage, how: 'choose' | 'drop', files: Record<string, string>) =>
  page.evaluate(`(() => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(${JSON.stringify(files)})) data.items.add(new File([text], name));
    if (${JSON.stringify(how)} === 'drop') {
      dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      return;
    }
    const input = document.querySelector('.import-input');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

/** The texts of the files that are handed to the browser when a button is pressed. */
async function take(page: OwnPage, button: string): Promise<string[]> {
  await page.evaluate(`(() => {
    const create = URL.createObjectURL;
    globalThis.given = [];
    URL.createObjectURL = (blob) => { globalThis.given.push(blob); return create.call(URL, blob); };
  })()`);
  await press(page, button);
  await waitFor('a file', () => page.evaluate('globalThis.given.length > 0'));
  return (await page.evaluate('Promise.all(globalThis.given.map((blob) => blob.text()))')) as string[];
}

describe.each<[string, () => Promise<Started>]>([
  ['Chromium', () => launchChromium({})],
  ['Firefox', () => launchFirefox({})],
])('in %s', (_, launch) => {
  let started: Started;
  let page: OwnPage;
  beforeAll(async () => {
    started = await launch();
    page = await started.openOwn('options.html#import');
    await shows(page, 'Drop files anywhere');
  });
  afterAll(() => started.close());

  test('files are looked at first, and every row is accounted for', async () => {
    await give(page, 'choose', { 'diary.csv': diary, 'reviews.csv': reviews });
    await shows(page, '5 rows read: 2 new reviews, 1 row set aside.');
    await shows(page, '2 rows went into the review of another row');
    expect(await started.ask('readCounts', null)).toMatchObject({ reviews: 0 });
  });

  test('a row that was set aside can be had, with the reason', async () => {
    const [text = ''] = await take(page, 'Download these rows');
    expect(text).toMatch(/^Set aside: line,Set aside: why,Date,Name/);
    expect(text).toContain('https://boxd.it/aaaa4');
  });

  test('they come in as one, with their words, and a second time add nothing', async () => {
    await press(page, 'Import 2 reviews');
    await shows(page, '2 new reviews, 0 changed');
    const { items } = await started.ask('listReviews', { query: 'paper boat', bin: false, after: null });
    const review = await started.ask('readReview', { id: items[0]?.id ?? '' });
    expect(review).toMatchObject({ rating: { value: 4 }, tags: ['rain'] });
    expect(`${review?.verdict} ${review?.intro}`).toContain('It rains, and it is "good".');
    expect(review?.viewings).toEqual([
      { on: '2024-04-30', rewatch: false },
      { on: '2024-05-31', rewatch: true },
    ]);
    // dropped this time, on another part of the page
    await page.evaluate("location.hash = '#library'");
    await shows(page, '2 reviews');
    await give(page, 'drop', { 'diary.csv': diary, 'reviews.csv': reviews });
    await shows(page, '5 rows read: 2 as they are, 1 row set aside.');
    await press(page, 'Not now');
  });

  test('they go out as a file for Letterboxd', async () => {
    await page.evaluate("location.hash = '#export'");
    await shows(page, 'All 2 reviews');
    const [text = ''] = await take(page, 'Save the file');
    expect(text.split('\r\n')[0]).toBe(
      'Title,Year,Directors,LetterboxdURI,tmdbID,imdbID,Rating,WatchedDate,Rewatch,Tags,Review',
    );
    expect(text).toContain(String.raw`"It rains, and it is \"good\"."`);
    await shows(page, '2 reviews in letterboxd-import-1.csv');
  });

  test('they are taken back as a whole', async () => {
    await page.evaluate("location.hash = '#import'");
    await shows(page, 'Brought in before');
    await page.evaluate("document.querySelector('.import-past-batch button').click()");
    await shows(page, 'was taken back');
    expect(await started.ask('readCounts', null)).toMatchObject({ reviews: 0 });
  });
});
