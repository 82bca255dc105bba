import { filmOf } from '../fields/film-of.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { readWords } from '../fields/place-words.ts';
import { splitTitleYear } from '../fields/split-title-year.ts';
import { makeSaid } from '../said.ts';
import type { XmlFormat } from '../xml/read-xml-file.ts';

/** Listal's export is an RSS feed with elements of its own. */
export const listal: XmlFormat = {
  source: 'listal',
  name: 'Listal films',
  stage: 0,
  element: 'item',
  recognises: (head) => /<rss\b/.test(head) && /listal/i.test(head),
  readItem: (get) => {
    const { title, year } = splitTitleYear(get('title'));
    const imdb = get('listal:imdb') || get('imdb');
    const film = filmOf({ title, year: parseYear(year), keys: keysOfIds({ imdb }, 'film') });
    const rating = parseRating(get('listal:rating') || get('rating'), { worst: 1, best: 10 });
    const { text, remarks } = readWords(get('listal:notes') || get('notes'));
    return makeSaid(film, [film.keys[0] ?? `${film.title} (${film.year ?? ''})`], {
      remarks,
      take: { rating, note: text, viewings: rating ? [{ on: null, rewatch: false }] : [] },
    });
  },
};
