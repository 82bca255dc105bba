import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Peek } from '../../components/card/Peek.tsx';
import type { FilmView } from '../../lib/browser/film-view.ts';
import { ask } from '../../lib/browser/messages.ts';
import type { FromPeek, ToPeek } from '../../lib/browser/peek-frame.ts';
import { saysSomething } from '../../lib/review/says-something.ts';
import { useSettings } from './use-settings.ts';
import { useTheme } from './use-theme.ts';

/** The card's page beside a mark: one film after the other, as tickets come in. */
export function PeekPage({ port: arriving }: { port: Promise<MessagePort> }) {
  const settings = useSettings();
  useTheme(settings);
  const [shown, setShown] = useState<{ ticket: string; view: FilmView } | null>(null);
  const section = useRef<HTMLElement>(null);
  const say = (word: FromPeek) => void arriving.then((port) => port.postMessage(word));

  useLayoutEffect(() => {
    let last = '';
    const read = async (ticket: string) => {
      last = ticket;
      try {
        const view = await ask('readCard', { ticket });
        if (ticket !== last) return;
        if (view.shown.some(({ review }) => saysSomething(review))) setShown({ ticket, view });
        else say({ do: 'close' });
      } catch (reason) {
        // The edge: the page has moved on, or the extension is gone; the mark stays what it is.
        console.info('Lobby Card:', reason);
        if (ticket === last) say({ do: 'close' });
      }
    };
    void arriving.then((port) => {
      port.onmessage = ({ data }: MessageEvent<ToPeek>) => void read(data.ticket);
    });
  }, [arriving]);

  useLayoutEffect(() => {
    const { documentElement: root } = document;
    const tell = ({ type }: Event) => say({ do: 'pointed', on: type === 'pointerenter' });
    for (const name of ['pointerenter', 'pointerleave']) root.addEventListener(name, tell);
    return () => {
      for (const name of ['pointerenter', 'pointerleave']) root.removeEventListener(name, tell);
    };
  }, [arriving]);

  const ticket = shown?.ticket;
  const isReady = settings !== null;
  // said for every ticket, though the size may be that of the film before
  useLayoutEffect(() => {
    if (!ticket || !isReady || !section.current) return;
    const { width, height } = section.current.getBoundingClientRect();
    const round = Number.parseFloat(getComputedStyle(section.current).borderRadius) || 0;
    say({ do: 'shown', ticket, width: Math.ceil(width), height: Math.ceil(height), round });
  }, [ticket, isReady]);

  if (!shown || !settings) return null;
  return (
    <Peek
      view={shown.view}
      mayTell={shown.view.seen || settings.spoilers === 'always'}
      onClose={() => say({ do: 'close' })}
      sized={section}
    />
  );
}
