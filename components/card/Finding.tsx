import type { ComponentChildren } from 'preact';
import type { Film } from '../../lib/film/schema.ts';
import { Button } from '../Button.tsx';
import { FilmLine } from '../FilmLine.tsx';
import './finding.css';

interface Props {
  /** As the page has it. */
  film: Film;
  onLeave: () => void;
  /** The library to search. */
  children: ComponentChildren;
}

/** Naming the film of the page oneself, from all that is stored. */
export function Finding({ film, onLeave, children }: Props) {
  return (
    <>
      <div class="finding-head">
        <h1>This page is about …</h1>
        <Button size="small" look="quiet" onClick={onLeave}>
          Back
        </Button>
      </div>
      {film.title && (
        <p class="finding-page">
          It says <FilmLine film={film} />
        </p>
      )}
      {children}
    </>
  );
}
