import { splitTitleYear } from '../fields/split-title-year.ts';
import type { XmlFormat } from '../xml/read-xml-file.ts';
import { readCriticker } from './criticker.ts';

export const critickerXml: XmlFormat = {
  source: 'criticker',
  name: 'Criticker ratings',
  stage: 0,
  element: 'film',
  recognises: (head) => /<recentratings\b|<film>\s*<filmid>/.test(head),
  readItem: (get) => {
    const { title, year } = splitTitleYear(get('filmname'));
    return readCriticker({
      title,
      year,
      link: get('filmlink'),
      imdb: get('imdbid'),
      score: get('rating'),
      words: get('quote'),
      day: get('reviewdate'),
    });
  },
};
