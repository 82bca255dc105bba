import { useEffect, useRef } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { CardFailed } from '../../components/card/CardFailed.tsx';
import { useDrag } from '../../components/card/use-drag.ts';
import type { MatchedReview } from '../../lib/browser/film-view.ts';
import { ask } from '../../lib/browser/messages.ts';
import { readZoom } from '../../lib/browser/read-zoom.ts';
import type { Review } from '../../lib/review/schema.ts';
import { FindFilm } from './FindFilm.tsx';
import { useActions } from './use-actions.ts';
import { useFilmView } from './use-film-view.ts';
import { useFrame } from './use-frame.ts';
import { useSettings } from './use-settings.ts';
import { useSize } from './use-size.ts';
import { useTheme } from './use-theme.ts';

interface Props {
  /** Opens the film of this frame. */
  ticket: string;
  port: Promise<MessagePort>;
  /** A review as text, for the clipboard. */
  write: (review: Review) => string;
}

/** The card's page: what the library, the settings and the frame say, put together. */
export function CardPage({ ticket, port, write }: Props) {
  const settings = useSettings();
  const frame = useFrame(port, ticket, {
    onDropped: (corner) => keepCorner(corner),
    onEscape: () => (frame.folded ? on.close() : on.fold(true)),
  });
  const { view, state, retry } = useFilmView(ask, frame.ticket);
  const { on, problem, said, finding, keepCorner } = useActions({ ask, frame, view, write });
  const sized = useSize((width, height, round) => frame.say({ do: 'size', width, height, round }));
  const zoom = useRef(1);
  const drag = useDrag({
    press: (grabX, grabY) => frame.say({ do: 'press', grabX, grabY }),
    by: (x, y) => frame.say({ do: 'drag', x: x / zoom.current, y: y / zoom.current }),
    drop: () => frame.say({ do: 'drop' }),
  });

  useTheme(settings);
  useEffect(() => {
    const read = async () => {
      zoom.current = await readZoom();
    };
    void read();
    addEventListener('resize', read);
    return () => removeEventListener('resize', read);
  }, []);

  const { folded } = frame;
  // What was pressed is gone: the keyboard goes on at its counterpart, unless it is busy in the page.
  useEffect(() => {
    if (document.hasFocus()) document.querySelector<HTMLElement>('[data-folds]')?.focus();
  }, [folded]);

  if (!settings || folded === null) return null;
  if (state === 'failed') return <CardFailed sized={sized} onRetry={retry} onClose={on.close} />;
  if (!view) return null;
  const isIn = ({ review }: MatchedReview) => said?.says !== 'different' || review.id !== said.reviewId;
  return (
    <Card
      view={{ ...view, shown: view.shown.filter(isIn), offered: view.offered.filter(isIn) }}
      folded={folded}
      corner={frame.corner}
      said={said?.says ?? null}
      finder={
        finding ? <FindFilm ask={ask} ticket={frame.ticket} onFound={(reviewId) => void on.confirm(reviewId)} /> : null
      }
      problem={problem}
      mayTell={view.seen || settings.spoilers === 'always'}
      dateLanguage={settings.dateLanguage}
      drag={drag}
      on={on}
      sized={sized}
    />
  );
}
