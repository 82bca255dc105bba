import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Line } from '../../../components/options/library/list-lines.ts';
import type { Choices } from '../../../lib/library/list-choices.ts';
import type { LibraryView } from '../../../lib/library/view.ts';
import type { Outside } from '../outside.ts';
import type { Edition, FromReader, ReviewLine } from './library-talk.ts';
import type { LibraryReader, OpenReader } from './open-reader.ts';

/** Lines that are asked for beyond those near the screen. */
const ahead = 60;
/** A flurry of changes is read once. */
const restMs = 120;

/** What the reader has told so far. */
interface Told {
  edition: Edition | null;
  lines: Map<number, ReviewLine>;
  heads: Map<number, Edition['heads'][number]>;
}

const nothing: Told = { edition: null, lines: new Map(), heads: new Map() };

/**
 * The list of the library, a line at a time, as its reader has it. What was on the screen stays there until the answer
 * to another view is in.
 */
export function useLibrary(openReader: OpenReader, watch: Outside['watch'], view: LibraryView) {
  const [told, setTold] = useState(nothing);
  const [choices, setChoices] = useState<Choices | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [life, begin] = useReducer((now: number) => now + 1, 0);
  const reader = useRef<LibraryReader | null>(null);
  const turn = useRef(0);
  const near = useRef({ from: 0, to: 40 });
  const asked = useRef({ edition: 0, from: 0, to: 0 });
  const waiting = useRef(new Map<number, (ids: string[]) => void>());

  // Not after the next paint, as an ordinary effect: that would be a frame of waiting for every key.
  useLayoutEffect(() => {
    const hear = (answer: FromReader) => {
      switch (answer.say) {
        case 'edition': {
          if (answer.turn !== turn.current) return;
          asked.current = { edition: answer.edition, from: answer.from, to: answer.from + answer.lines.length };
          setTold({
            edition: answer,
            lines: linesFrom(answer.from, answer.lines),
            heads: new Map(answer.heads.map((head) => [head.at, head])),
          });
          setFailed(false);
          return;
        }
        case 'lines':
          setTold((now) => {
            if (now.edition?.edition !== answer.edition) return now;
            // those that are there already stay the same objects, so that their lines are not drawn anew
            const lines = linesFrom(answer.from, answer.lines);
            for (const at of lines.keys()) lines.set(at, now.lines.get(at) ?? (lines.get(at) as ReviewLine));
            return { ...now, lines };
          });
          return;
        case 'ids':
          waiting.current.get(answer.ask)?.(answer.ids);
          waiting.current.delete(answer.ask);
          return;
        case 'choices':
          setChoices(answer.choices);
          return;
        case 'failed':
          console.error(answer.reason);
          setFailed(true);
      }
    };
    const mine = openReader(hear);
    reader.current = mine;
    let timer: ReturnType<typeof setTimeout>;
    const stop = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => mine.tell({ say: 'changed' }), restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
      mine.close();
      reader.current = null;
    };
  }, [openReader, watch, life]);

  useLayoutEffect(() => {
    turn.current += 1;
    // another view is looked at from its beginning; the address says the same of the one that was opened
    if (turn.current > 1) near.current = { from: 0, to: 40 };
    reader.current?.tell({ say: 'look', turn: turn.current, view, ...near.current });
  }, [view, life]);

  const onNear = useCallback((from: number, to: number) => {
    near.current = { from: Math.max(0, from - ahead), to: to + ahead };
    const { edition, from: first, to: last } = asked.current;
    if (edition === 0 || (from >= first && to <= last)) return;
    asked.current = { edition, ...near.current };
    reader.current?.tell({ say: 'lines', edition, ...near.current });
  }, []);

  const { edition, lines, heads } = told;
  const lineAt = useCallback(
    (at: number): Line => {
      const head = heads.get(at);
      if (head) return { kind: 'head', head };
      const review = lines.get(at);
      return review ? { kind: 'review', review } : { kind: 'waiting' };
    },
    [lines, heads],
  );
  const isHead = useCallback((at: number) => heads.has(at), [heads]);

  /** The ids of the reviews on some lines, wherever they are. */
  const readIds = useCallback(
    (from: number, to: number) =>
      new Promise<string[]>((resolve) => {
        const ask = waiting.current.size === 0 ? 1 : Math.max(...waiting.current.keys()) + 1;
        waiting.current.set(ask, resolve);
        reader.current?.tell({ say: 'ids', ask, edition: asked.current.edition, from, to });
      }),
    [],
  );

  return useMemo(
    () => ({
      edition,
      lineAt,
      isHead,
      choices,
      hasFailed,
      onNear,
      readIds,
      /** Begins anew, after a failure. */
      onAgain: () => begin(null),
    }),
    [edition, lineAt, isHead, choices, hasFailed, onNear, readIds],
  );
}

function linesFrom(from: number, lines: readonly (ReviewLine | null)[]): Map<number, ReviewLine> {
  return new Map(lines.flatMap((line, at) => (line ? [[from + at, line] as const] : [])));
}
