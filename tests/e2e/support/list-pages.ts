import type { FilmKey } from '../../../lib/film/film-key.ts';

/** A film as the played lists show it. */
export interface PlayedFilm {
  key: FilmKey;
  title: string;
  year: number;
}

/** Where the played lists stand. */
export const listAddresses = {
  grid: 'https://letterboxd.com/films/popular/',
  chart: 'https://www.imdb.com/chart/top/',
  row: 'https://www.netflix.com/browse',
  table: 'https://www.imdb.com/list/ls000000001/',
} as const;

export const slugOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A poster of no film: colours of its own, light, dark and busy in turn, and the title for those who look. */
export function drawPoster({ title, year }: PlayedFilm, [width, height] = [150, 225]): string {
  const hue = [...title].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, year);
  const light = [18, 50, 88][hue % 3];
  const stripes =
    hue % 4 === 0 ? `<path d="M0 0L${width} ${height}M${width} 0L0 ${height}" stroke="#fff" stroke-width="24"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="hsl(${hue} 55% ${light}%)"/><circle cx="${width * 0.6}" cy="${height * 0.4}" r="${width * 0.4}" fill="hsl(${hue + 60} 70% 60%)"/>${stripes}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A member's films, posters that a script has made links of; more come at the end of the list when it is asked for. */
export function makeGrid(films: readonly PlayedFilm[], later: readonly PlayedFilm[] = [], scheme = 'dark'): string {
  const item = (film: PlayedFilm) => {
    const link = `/film/${slugOf(film.title)}/`;
    return `<li class="griditem"><div class="react-component" data-item-name="${film.title} (${film.year})" data-item-link="${link}">
      <div class="poster"><img alt="${film.title}" width="150" height="225" loading="lazy" src="${drawPoster(film)}"><a href="${link}" class="frame"><span class="frame-title">${film.title} (${film.year})</span></a></div></div></li>`;
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Popular films</title><link rel="icon" href="data:,"><style>
    :root { color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#14181c' : '#f7f7f5'}; color: ${scheme === 'dark' ? '#9ab' : '#345'}; font: 14px/1.4 sans-serif }
    body { max-width: 950px; margin: 0 auto; padding: 0 16px 120px }
    header { display: flex; gap: 16px; align-items: center; position: sticky; top: 0; z-index: 10; padding: 12px 0; background: inherit }
    ul { display: flex; flex-wrap: wrap; gap: 10px; margin: 0; padding: 0; list-style: none }
    .griditem { width: 150px }
    .poster { position: relative; overflow: hidden; border-radius: 4px; height: 225px }
    .poster img { display: block; width: 100%; height: 100% }
    .frame { position: absolute; inset: 0; border-radius: 4px; box-shadow: inset 0 0 0 1px rgb(221 238 255 / .35) }
    .frame:hover { box-shadow: inset 0 0 0 3px #00e054 }
    .frame-title { position: absolute; width: 1px; height: 1px; overflow: hidden }
  </style></head><body><header><h1>Popular films</h1><button type="button" id="more">More</button></header><main><ul class="grid">${films.map(item).join('')}</ul>
  <template>${later.map(item).join('')}</template></main>
  <script>document.querySelector('#more').onclick = () => document.querySelector('ul').append(document.querySelector('template').content);</script></body></html>`;
}

/** A chart: a small poster with a link over it, the title and the year beside it, and links to people. */
export function makeChart(films: readonly PlayedFilm[]): string {
  const item = (film: PlayedFilm, at: number) => {
    const link = `/title/${film.key.slice(5)}/?ref_=chttp_${at}`;
    return `<li><div class="ipc-poster"><div class="ipc-media"><img alt="${film.title} (${film.year})" width="68" height="101" src="${drawPoster(film)}"></div>
      <a class="ipc-lockup-overlay" href="${link}" aria-label="View title page for ${film.title}"></a></div>
      <div><a class="ipc-title-link-wrapper" href="${link}"><h3>${at + 1}. ${film.title}</h3></a><span>${film.year}</span> <span>1h 59m</span> <a href="/name/nm0000001/">Somebody</a></div></li>`;
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Top films</title><link rel="icon" href="data:,"><style>
    body { max-width: 800px; margin: 0 auto; font: 16px/1.4 sans-serif } ul { margin: 0; padding: 0; list-style: none }
    li { display: flex; gap: 16px; padding: 8px 0; border-bottom: 1px solid #ddd } h3 { margin: 0 } img { display: block }
    .ipc-poster { position: relative; width: 68px; height: 101px } .ipc-lockup-overlay { position: absolute; inset: 0 }
  </style></head><body><h1>Top films</h1><ul>${films.map(item).join('')}</ul></body></html>`;
}

/** A row that is scrolled sideways by a transform, titles in the language of the profile and no years. */
export function makeRow(films: readonly PlayedFilm[]): string {
  const item = (film: PlayedFilm, at: number) =>
    `<div class="slider-item"><a href="/watch/${film.key.slice(8)}?tctx=${at}" class="slider-refocus" aria-label="${film.title}"><div class="boxart"><img alt="" width="220" height="124" src="${drawPoster(film, [220, 124])}"></div></a></div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home - Netflix</title><link rel="icon" href="data:,"><style>
    body { margin: 0; background: #141414; color: #fff; font: 16px sans-serif; overflow-x: hidden } h2 { padding: 0 48px }
    .slider { overflow: hidden; padding: 0 48px } .content { display: flex; gap: 6px; transition: transform .3s } .slider-item { flex: 0 0 220px }
    .boxart { position: relative; border-radius: 4px; overflow: hidden; height: 124px } .boxart img { display: block }
  </style></head><body><h2>Popular</h2><div class="slider"><div class="content">${films.map(item).join('')}</div></div></body></html>`;
}

/** A list without posters: a table of titles, and a sentence that names the first of them. */
export function makeTable(films: readonly PlayedFilm[]): string {
  const link = ({ key, title }: PlayedFilm) => `<a href="/title/${key.slice(5)}/">${title}</a>`;
  const rows = films.map((film, at) => `<tr><td>${at + 1}</td><td>${link(film)}</td><td>${film.year}</td></tr>`);
  const first = films[0] ? `<p>Nobody who saw ${link(films[0])} has slept since.</p>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A list</title><link rel="icon" href="data:,"></head>
    <body><table>${rows.join('')}</table>${first}</body></html>`;
}
