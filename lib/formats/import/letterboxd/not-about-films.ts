import { UserError } from '../../../film/user-error.ts';
import type { TableFormat } from '../tables/table-format.ts';

const tables: readonly { name: string; columns: readonly string[]; reason: string }[] = [
  {
    name: 'Letterboxd profile',
    columns: ['datejoined', 'username'],
    reason: 'Your profile on Letterboxd. Nothing in it is about a film.',
  },
  {
    name: 'Letterboxd comments',
    columns: ['date', 'content', 'comment'],
    reason: 'Your comments under other people’s reviews and lists. They do not say which film they are about.',
  },
  {
    name: 'Letterboxd likes',
    columns: ['date', 'url'],
    reason: 'Reviews and lists of other people that you liked. Their words are not in the export.',
  },
];

/** Tables of a Letterboxd export that hold no opinion on a film. Each is set aside as a whole. */
export const notAboutFilms: readonly TableFormat[] = tables.map(({ name, columns, reason }) => ({
  source: 'letterboxd',
  name,
  stage: 0,
  recognises: (known) => columns.every((column) => known.has(column)) && !known.has('name'),
  open: () => {
    throw new UserError(reason);
  },
}));
