import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';
import { textOf } from '../page/element-lines.ts';
import type { Page } from '../page/page.ts';

export const examples: Examples = {
  films: [
    'https://movie.douban.com/subject/3541415/',
    'https://movie.douban.com/subject/3541415/comments?status=P',
    'https://m.douban.com/movie/subject/3541415/',
  ],
  others: [
    'https://movie.douban.com/',
    'https://movie.douban.com/top250',
    'https://movie.douban.com/celebrity/1054524/',
    'https://book.douban.com/subject/1089243/',
    'https://music.douban.com/subject/1401362/',
  ],
};

export const douban: Site = {
  id: 'douban',
  name: '豆瓣',
  matches: ['https://movie.douban.com/*', 'https://m.douban.com/movie/*'],
  loadsAnew: true,
  readAddress: byPath({ path: /^\/(?:movie\/)?subject\/(\d+)/, key: 'douban:$1' }),
  shown: {
    // The heading joins the Chinese title and the original one; the window's title is the Chinese one alone.
    title: ['title', 'ld:name'],
    originalTitle: ['[property="v:itemreviewed"]', 'ld:name'],
    year: ['#content h1 .year'],
    directors: [directorsInBothScripts],
    ids: [({ root }) => /IMDb.{0,10}?(tt\d{5,10})/.exec(textOfInfo(root))?.[1]],
    labels: '#info .pl',
  },
  tail: /\s*\(豆瓣\)$|\s*的(?:影评|短评|剧照|演职员).*$/,
  refine(film) {
    const joined = film.originalTitle ?? '';
    const original = joined.startsWith(`${film.title} `) ? joined.slice(film.title.length + 1) : joined;
    const titles = film.otherTitles.filter((title) => title !== joined);
    return { ...film, originalTitle: original && original !== film.title ? original : null, otherTitles: titles };
  },
};

function textOfInfo(root: Element): string {
  const info = root.querySelector('#info');
  return info ? textOf(info, 10_000) : '';
}

/** "克里斯托弗·诺兰 Christopher Nolan" are two spellings of one name, and reviews have one of them. */
function directorsInBothScripts({ nodes }: Page): string[] {
  const directors = nodes.flatMap(({ director }) =>
    Array.isArray(director) ? (director as { name?: unknown }[]) : [],
  );
  return directors.flatMap(
    (person) =>
      /^([\u3400-\u9fff][^A-Za-z]*) ([A-Za-z].*)$/.exec(String(person?.name))?.slice(1) ?? String(person?.name),
  );
}
