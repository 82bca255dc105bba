import type { MarkKeeper } from './keep-marks.ts';
import type { ListedRow } from './read-rows.ts';

/** What is shown while the user looks at a mark. */
export interface Peek {
  show(row: ListedRow): void;
  hide(): void;
  /** Whether a node is what holds it in the page. */
  holds(node: Node | null): boolean;
}

/** A pointer on its way across is none that looks; a keyboard goes from link to link. */
const hoverMs = 140;
const focusMs = 400;
/** Long enough to get from the mark onto what it shows. */
const leaveMs = 250;

/**
 * Shows a peek while the pointer rests on a mark, while the keyboard is on a marked link, and at a tap on a mark. Marks
 * are no stops of the keyboard of their own: a list of 250 films would have 250 more.
 */
export function watchPointing(doc: Document, signal: AbortSignal, marks: MarkKeeper, peek: Peek) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const later = (ms: number, then: () => void) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      then();
    }, ms);
  };
  const stay = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  /** The row whose mark an event is on; what a page's own script makes up is on none. */
  const markedAt = ({ target, isTrusted }: Event) =>
    isTrusted && target instanceof Node && marks.isMark(target) ? marks.rowAt(target) : null;
  const leave = () => later(leaveMs, peek.hide);
  const listen = <K extends keyof DocumentEventMap>(name: K, hear: (event: DocumentEventMap[K]) => void) =>
    doc.addEventListener(name, hear, { signal, capture: true });

  // where the pointer has come from is not told by a frame that it left at once, so where it comes to counts
  let isHovered = false;
  listen('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const row = markedAt(event);
    if (row) {
      later(hoverMs, () => {
        isHovered = true;
        peek.show(row);
      });
    } else if (isHovered && !peek.holds(event.target as Node)) {
      isHovered = false;
      leave();
    }
  });
  listen('pointerout', (event) => {
    if (markedAt(event)) leave();
  });
  listen('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || peek.holds(target)) return stay();
    const row = target.matches(':focus-visible') ? marks.rowAt(target) : null;
    if (row) later(focusMs, () => peek.show(row));
  });
  listen('focusout', ({ target }) => {
    if (target instanceof Node && (marks.rowAt(target) || peek.holds(target))) leave();
  });
  listen('click', (event) => {
    const row = event instanceof PointerEvent && event.pointerType === 'touch' ? markedAt(event) : null;
    if (!row) return;
    // nothing hovers under a finger: the mark itself opens what it stands for, the poster around it the film's page
    event.preventDefault();
    event.stopPropagation();
    stay();
    peek.show(row);
  });
  listen('pointerdown', (event) => {
    if (!markedAt(event) && !peek.holds(event.target as Node)) {
      stay();
      peek.hide();
    }
  });
  listen('keydown', ({ key, isTrusted }) => {
    if (key !== 'Escape' || !isTrusted) return;
    stay();
    peek.hide();
  });
  // what it stands beside is elsewhere now
  listen('scroll', () => {
    stay();
    peek.hide();
  });
  signal.addEventListener('abort', stay);
  /** For the frame itself to tell: the page hears nothing of a pointer in it. */
  return {
    pointed(on: boolean) {
      isHovered = on;
      if (on) stay();
      else leave();
    },
  };
}
