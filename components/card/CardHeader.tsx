import { Ellipsis, Grip, Minus, X } from 'lucide-preact';
import type { Corner } from '../../lib/browser/settings-schema.ts';
import { IconButton } from '../IconButton.tsx';
import type { CardActions } from './card-actions.ts';
import { nameCorner, nextCorner, stepCorner } from './step-corner.ts';
import type { DragHandlers } from './use-drag.ts';
import './card-header.css';

interface Props {
  corner: Corner;
  drag: DragHandlers;
  menuOpen: boolean;
  onMenu: () => void;
  on: Pick<CardActions, 'fold' | 'close' | 'move'>;
}

/** The strip that the card is dragged by, and what is done with the card itself. */
export function CardHeader({ corner, drag, menuOpen, onMenu, on }: Props) {
  return (
    <header class="card-header" {...drag}>
      <IconButton
        icon={Grip}
        label={`Move the card with the arrow keys, now ${nameCorner(corner)}`}
        onClick={() => on.move(nextCorner(corner))}
        onKeyDown={(event) => {
          const to = stepCorner(corner, event.key);
          if (!to) return;
          event.preventDefault();
          on.move(to);
        }}
      />
      <span class="card-header-name">Lobby Card</span>
      <IconButton icon={Ellipsis} label="More" aria-expanded={menuOpen} onClick={onMenu} />
      <IconButton icon={Minus} label="Fold the card" data-folds onClick={() => on.fold(true)} />
      <IconButton icon={X} label="Close on this page" onClick={on.close} />
    </header>
  );
}
