import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FromCard, ToCard } from '../../lib/browser/card-frame.ts';
import type { Corner } from '../../lib/browser/settings-schema.ts';

export interface Heard {
  onDropped: (corner: Corner) => void;
  onEscape: () => void;
}

/** The frame around the card, as the detector that holds it tells through its port. */
export function useFrame(arriving: Promise<MessagePort>, firstTicket: string, heard: Heard) {
  const [ticket, setTicket] = useState(firstTicket);
  const [corner, setCorner] = useState<Corner>('bottom-right');
  /** Null until it is known. */
  const [folded, setFolded] = useState<boolean | null>(null);
  const latest = useRef(heard);
  latest.current = heard;

  useLayoutEffect(() => {
    const hear = (word: ToCard) => {
      if (word.do === 'start') setFolded(word.folded);
      if (word.do === 'read') setTicket(word.ticket);
      if ('corner' in word) setCorner(word.corner);
      if (word.do === 'dropped') latest.current.onDropped(word.corner);
      if (word.do === 'escape') latest.current.onEscape();
    };
    void arriving.then((port) => {
      port.onmessage = ({ data }: MessageEvent<ToCard>) => hear(data);
    });
  }, [arriving]);

  const say = (word: FromCard) => void arriving.then((port) => port.postMessage(word));
  return { ticket, corner, setCorner, folded, setFolded, say };
}
