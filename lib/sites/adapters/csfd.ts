import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.csfd.cz/film/4711-pan-prstenu-spolecenstvo-prstenu/prehled/',
    'https://www.csfd.cz/film/4711',
    'https://www.csfd.sk/film/4711-pan-prstenov/recenzie/',
    'https://www.csfd.cz/film/71924-kralovstvi/500123-den-prvni/prehled/',
  ],
  others: [
    'https://www.csfd.cz/',
    'https://www.csfd.cz/hledat/?q=matrix',
    'https://www.csfd.cz/tvurce/4929-mads-mikkelsen/prehled/',
    'https://www.csfd.cz/zebricky/filmy/nejlepsi/',
    'https://www.csfd.cz/uzivatel/1-nekdo/',
  ],
};

export const csfd: Site = {
  id: 'csfd',
  name: 'ČSFD',
  matches: ['https://www.csfd.cz/*', 'https://www.csfd.sk/*'],
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/film\/\d+[^/]*\/(\d+)-/, kind: 'episode', key: 'csfd:$1' },
    { path: /^\/film\/(\d+)/, key: 'csfd:$1' },
  ),
  shown: {
    title: ['.film-header-name h1', 'ld:name', 'h1[itemprop="name"]'],
    originalTitle: [({ root }) => ownText(root.querySelector('.film-names li'))],
    labels: '.creators h4',
  },
  // A season stands at the addresses of episodes: "(série)".
  refine(film, { root }) {
    const type = root.querySelector('.film-header-name .type')?.textContent ?? '';
    return { ...film, kind: /s[eé]ri/i.test(type.slice(0, 40)) ? 'series' : film.kind };
  },
};

/** Without the "more" that opens the other names. */
function ownText(element: Element | null): string {
  const texts = [...(element?.childNodes ?? [])].filter((node) => node.nodeType === 3);
  return texts.map((node) => (node as Text).data).join(' ');
}
