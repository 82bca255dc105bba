import type { ComponentChildren } from 'preact';
import type { Film } from '../lib/film/schema.ts';
import './film-line.css';

interface Props {
  film: Pick<Film, 'title' | 'year'>;
  /** The element that holds it: a heading, or a span in a row of a list. */
  as?: 'h1' | 'h2' | 'h3' | 'span';
  id?: string;
}

/** A film's title and, smaller, its year. */
export function FilmLine({ film, as: As = 'span', id }: Props) {
  return (
    <As class="film-line" {...(id && { id })}>
      <Title>{film.title || 'Untitled film'}</Title>
      {film.year !== null && <span class="film-line-year">{` (${film.year})`}</span>}
    </As>
  );
}

function Title({ children }: { children: ComponentChildren }) {
  return (
    <bdi class="film-line-title" dir="auto">
      {children}
    </bdi>
  );
}
