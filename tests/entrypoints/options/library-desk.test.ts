import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDesk } from '../../../entrypoints/options/library/library-desk.ts';
import type { Edition, FromReader } from '../../../entrypoints/options/library/library-talk.ts';
import { wholeLibrary } from '../../../lib/library/view.ts';
import { moveToBin } from '../../../lib/review/edits.ts';
import { openTestLibrary, put, review, testNow } from '../../lib/store/support.ts';

const range = { from: 0, to: 40 };

async function openFilled() {
  const library = openTestLibrary();
  const binned = moveToBin(review('binned'), testNow);
  await put(library, review('first'), review('second'), binned);
  const editions: Edition[] = [];
  const desk = openDesk(library, (answer: FromReader) => {
    if (answer.say === 'edition') editions.push(answer);
  });
  const isRead = () => expect.poll(() => editions.at(-1)?.isReading).toBe(false);
  return { desk, editions, isRead };
}

const idsOf = ({ lines }: Edition) => lines.map((line) => line?.id);

test('the first rows come before all are read, and stay where they are', async () => {
  const { desk, editions, isRead } = await openFilled();
  desk.hear({ say: 'look', turn: 0, view: wholeLibrary, ...range });
  await isRead();
  expect(editions[0]).toMatchObject({ turn: 0, isReading: true, count: 2 });
  // changed in one moment: the order must be the same by the shelves and by the columns
  expect(editions.map(idsOf)).toEqual(editions.map(() => ['second', 'first']));
});

test('who looks at the bin before the library has answered sees only the bin', async () => {
  const { desk, editions, isRead } = await openFilled();
  desk.hear({ say: 'look', turn: 0, view: wholeLibrary, ...range });
  desk.hear({ say: 'look', turn: 1, view: { ...wholeLibrary, bin: true }, ...range });
  await isRead();
  const ofBin = editions.filter(({ turn }) => turn === 1);
  expect(ofBin.at(-1)).toMatchObject({ count: 1, isReading: false });
  for (const edition of ofBin) for (const id of idsOf(edition)) expect(id).toBe('binned');
});
