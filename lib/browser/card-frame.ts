import type { Corner } from './settings-schema.ts';

/**
 * What card and detector tell each other about the frame, over a private port: shape and place, never a word of a
 * review. The port is handed into the frame once, so that the page between them can't overhear.
 */
export type FromCard =
  /** Shown now, at this size and roundness in px. */
  | { do: 'size'; width: number; height: number; round: number }
  /** The pointer was pressed where the card can be dragged by; where in the frame, in px. */
  | { do: 'press'; grabX: number; grabY: number }
  /** It moved so far since, in px of the page. */
  | { do: 'drag'; x: number; y: number }
  /** It was let go. */
  | { do: 'drop' }
  | { do: 'corner'; corner: Corner }
  | { do: 'fold'; folded: boolean }
  /** To be left standing though there may be nothing to show any more, until it is off again. */
  | { do: 'hold'; on: boolean }
  | { do: 'close' };

export type ToCard =
  | { do: 'start'; corner: Corner; folded: boolean }
  /** There may be something new to read; the ticket before is worth nothing now. */
  | { do: 'read'; ticket: string }
  /** The settings put it there. */
  | { do: 'corner'; corner: Corner }
  /** The user put it there. */
  | { do: 'dropped'; corner: Corner }
  /** Escape was pressed in the page. */
  | { do: 'escape' };
