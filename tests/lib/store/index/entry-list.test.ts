import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addEntry, makeEntryList, sortByDrawer } from '../../../../lib/store/index/entry-list.ts';
import { drawerCount } from '../../../../lib/store/index/postings.ts';

const number = fc.integer({ min: 0, max: 0xffff_ffff });
const drawer = fc.oneof(fc.constantFrom(0, 7, drawerCount - 1), fc.integer({ min: 0, max: drawerCount - 1 }));

test('each drawer gets its entries, whole and in the order in which they came', () => {
  const entries = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      width: fc.constant(width),
      added: fc.array(fc.tuple(drawer, fc.array(number, { minLength: width, maxLength: width })), { size: '+2' }),
    }),
  );
  fc.assert(
    fc.property(entries, ({ width, added }) => {
      const list = makeEntryList(width);
      for (const [at, entry] of added) addEntry(list, at, entry);
      const sorted = [...sortByDrawer(list)].map(([at, numbers]) => [at, [...numbers]]);
      const expected = Map.groupBy(added, ([at]) => at);
      expect(new Map(sorted as [number, number[]][])).toEqual(
        new Map([...expected].map(([at, some]) => [at, some.flatMap(([, entry]) => entry)])),
      );
    }),
  );
});
