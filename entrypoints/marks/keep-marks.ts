import type { LookUp } from './look-up.ts';
import { putMarks, settleMarks } from './put-marks.ts';
import type { ListedRow, Reading } from './read-rows.ts';

/** A row whose mark the page takes away this often is left alone. */
const maxLosses = 3;
/** More marks than these are on no page that anybody reads. */
const maxMarks = 1_000;

/** The marks that are in the page. */
export interface MarkKeeper {
  /** Brings the marks in line with what the page lists and what is known of it. */
  update(reading: Reading, markOf: LookUp['markOf'], win: Window): Generator<void, void>;
  /** Takes them all away. */
  clear(): void;
  /** The row whose mark or link a node is. */
  rowAt(node: Node): ListedRow | null;
  isMark(node: Node): boolean;
}

export function keepMarks(): MarkKeeper {
  const marked = new Set<ListedRow>();
  const byNode = new WeakMap<Node, ListedRow>();
  const hosts = new WeakSet<Node>();

  const unmark = (one: ListedRow) => {
    one.put?.host.remove();
    Object.assign(one, { put: null, says: null });
    marked.delete(one);
  };

  /** Takes away what says something else by now; notes what the page has dropped. */
  const tidy = (markOf: LookUp['markOf']) => {
    for (const one of marked) {
      const says = markOf(one.film);
      if (!one.row.links[0].isConnected) marked.delete(one);
      else if (!one.put?.host.isConnected) {
        one.losses += 1;
        unmark(one);
      } else if (says?.stance !== one.says?.stance || says?.rating !== one.says?.rating) unmark(one);
    }
  };

  return {
    isMark: (node) => hosts.has(node),
    rowAt: (node) => byNode.get(node) ?? null,
    clear() {
      for (const one of marked) unmark(one);
    },
    *update({ rows, replaced }, markOf, win) {
      for (const one of replaced) unmark(one);
      // back from where a list had put it aside
      for (const one of rows) if (one.put) marked.add(one);
      tidy(markOf);
      settleMarks([...marked].flatMap(({ put }) => put ?? []));
      const wanted = rows.flatMap((one) => {
        const film = one.put || one.losses > maxLosses ? null : markOf(one.film);
        return film ? [{ one, row: one.row, film }] : [];
      });
      const room = wanted.slice(0, Math.max(0, maxMarks - marked.size));
      const onPut: Parameters<typeof putMarks>[2] = (n, put) => {
        const { one, film } = room[n] as (typeof room)[number];
        Object.assign(one, { put, says: film });
        marked.add(one);
        hosts.add(put.host);
        for (const node of [put.host, ...one.row.links]) byNode.set(node, one);
      };
      yield* putMarks(room, win, onPut);
    },
  };
}
