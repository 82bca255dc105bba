/** Lists as the sites build them, with films that nobody has made. Each holds the same three, in this order. */
export interface PlayedList {
  site: string;
  url: string;
  html: string;
}

const films = [
  { title: 'The Tin Orchard', year: 1997, slug: 'the-tin-orchard', number: 41 },
  { title: 'Salt Hour', year: 2011, slug: 'salt-hour', number: 42 },
  { title: 'A Ladder for Winter', year: 2024, slug: 'a-ladder-for-winter', number: 43 },
];
type Made = (typeof films)[number];
const rows = (write: (film: Made, at: number) => string) => films.map(write).join('\n');

export const imdbChart: PlayedList = {
  site: 'imdb',
  url: 'https://www.imdb.com/chart/top/?ref_=nv_mv_250',
  html: `<ul class="ipc-metadata-list">${rows(
    ({ title, year, number }, at) => `<li class="ipc-metadata-list-summary-item">
      <div class="cli-poster-container"><div class="ipc-poster">
        <div class="ipc-watchlist-ribbon" role="button" aria-label="add to watchlist"></div>
        <div class="ipc-media"><img class="ipc-image" alt="Ada Stone in ${title} (${year})" src="/p${number}.jpg"></div>
        <a class="ipc-lockup-overlay ipc-focusable" href="/title/tt00000${number}/?ref_=chttp_i_${at + 1}" aria-label="View title page for ${title}"><div class="ipc-lockup-overlay__screen"></div></a>
      </div></div>
      <div class="cli-children"><a href="/title/tt00000${number}/?ref_=chttp_t_${at + 1}" class="ipc-title-link-wrapper"><h3 class="ipc-title__text">${at + 1}. ${title}</h3></a>
        <div class="cli-title-metadata"><span>${year}</span><span>1h 59m</span><span>PG</span></div>
        <a href="/name/nm0000001/">Ada Stone</a></div></li>`,
  )}</ul>`,
};

export const imdbSearch: PlayedList = {
  site: 'imdb',
  url: 'https://www.imdb.com/find/?q=x&s=tt',
  html: `<ul>${rows(
    ({ title, year, number }) => `<li class="find-result-item"><div class="ipc-media"><img alt="" src="/p.jpg"></div>
      <a class="ipc-metadata-list-summary-item__t" href="/title/tt00000${number}/?ref_=fn_al">${title}</a>
      <ul><li><span>${year}</span></li><li><span>Ada Stone</span></li></ul></li>`,
  )}</ul>`,
};

export const letterboxdGrid: PlayedList = {
  site: 'letterboxd',
  url: 'https://letterboxd.com/somebody/films/',
  html: `<div class="poster-grid"><ul class="grid">${rows(
    ({
      title,
      year,
      slug,
      number,
    }) => `<li class="griditem"><div class="react-component" data-component-class="LazyPoster"
      data-item-name="${title} (${year})" data-item-slug="${slug}" data-item-link="/film/${slug}/"
      data-item-full-display-name="${title} (${year})" data-postered-identifier='{"uid":"film:${number}"}' data-target-link="/film/${slug}/">
      <div class="poster film-poster"><img src="/empty.png" class="image" alt="${title}"><a href="/film/${slug}/" class="frame"><span class="frame-title">${title} (${year})</span></a></div></div>
      <p class="poster-viewingdata"><span class="rating rated-8">★★★★</span></p></li>`,
  )}</ul></div>`,
};

/** Before a script has made links of the posters, and as it was until 2025. */
export const letterboxdBare: PlayedList = {
  site: 'letterboxd',
  url: 'https://letterboxd.com/somebody/list/winter/',
  html: `<ul class="poster-list">${rows(
    ({
      title,
      slug,
    }) => `<li class="poster-container"><div class="really-lazy-load poster film-poster" data-film-slug="/film/${slug}/" data-target-link="/film/${slug}/">
      <img src="/empty.png" class="image" alt="${title}"><span class="frame"><span class="frame-title"></span></span></div></li>`,
  )}</ul>`,
};

export const letterboxdDiary: PlayedList = {
  site: 'letterboxd',
  url: 'https://letterboxd.com/somebody/films/diary/',
  html: `<table><tbody>${rows(
    ({
      title,
      year,
      slug,
    }) => `<tr class="diary-entry-row"><td class="td-calendar"><a href="/somebody/films/diary/for/2026/06/">Jun</a> <a href="/somebody/films/diary/for/2026/"><small>2026</small></a></td>
      <td class="td-film-details"><h3 class="headline-3"><a href="/somebody/film/${slug}/">${title}</a></h3></td><td class="td-released"><span>${year}</span></td></tr>`,
  )}</tbody></table>`,
};

export const tmdbGrid: PlayedList = {
  site: 'tmdb',
  url: 'https://www.themoviedb.org/movie/top-rated',
  html: `<div class="page_wrapper">${rows(
    ({ title, year, slug, number }) => `<div class="card style_1"><div class="image"><div class="wrapper">
      <a class="image" href="/movie/${number}-${slug}" title="${title}"><img class="poster" src="/p.jpg" alt="${title}"></a></div>
      <div class="options"><a class="no_click" href="#">more</a></div></div>
      <div class="content"><h2><a href="/movie/${number}-${slug}" title="${title}">${title}</a></h2><p>Jun 06, ${year}</p></div></div>`,
  )}</div>`,
};

export const rottenTomatoesBrowse: PlayedList = {
  site: 'rottentomatoes',
  url: 'https://www.rottentomatoes.com/browse/movies_at_home/',
  html: `<div class="discovery-tiles">${rows(
    ({ title, year, slug }) => `<div class="flex-container" data-qa="discovery-media-list-item"><tile-dynamic>
      <a href="/m/${slug.replaceAll('-', '_')}" data-track="scores"><rt-img alt="${title}" src="/p.jpg"></rt-img></a></tile-dynamic>
      <a data-qa="discovery-media-list-item-caption" href="/m/${slug.replaceAll('-', '_')}"><score-pairs></score-pairs>
        <span data-qa="discovery-media-list-item-title">${title}</span><span class="smaller">Streaming Jun 06, ${year + 1}</span></a></div>`,
  )}</div>`,
};

export const rottenTomatoesSearch: PlayedList = {
  site: 'rottentomatoes',
  url: 'https://www.rottentomatoes.com/search?search=x',
  html: `<search-page-result type="movie"><ul slot="list">${rows(
    ({ title, year, slug }) => `<search-page-media-row release-year="${year}" data-qa="data-row">
      <a href="https://www.rottentomatoes.com/m/${slug.replaceAll('-', '_')}" slot="thumbnail"><img alt="${title}" src="/p.jpg"></a>
      <a href="https://www.rottentomatoes.com/m/${slug.replaceAll('-', '_')}" slot="title" data-qa="info-name">${title}</a></search-page-media-row>`,
  )}</ul></search-page-result>`,
};

export const justwatchGrid: PlayedList = {
  site: 'justwatch',
  url: 'https://www.justwatch.com/us/movies',
  html: `<div class="title-list-grid">${rows(
    ({
      title,
      slug,
    }) => `<div class="title-list-grid__item" data-id="tm${slug.length}"><a class="title-list-grid__item--link" href="/us/movie/${slug}">
      <div class="title-poster"><picture class="picture-comp title-poster__image"><source srcset="/p.webp"><img alt="${title}" src="/p.jpg"></picture></div></a></div>`,
  )}</div>`,
};

export const netflixRow: PlayedList = {
  site: 'netflix',
  url: 'https://www.netflix.com/browse',
  html: `<div class="lolomoRow lolomoRow_title_card"><h2 class="rowHeader"><a href="/browse/genre/34399">Films</a></h2><div class="slider"><div class="sliderContent">${rows(
    (
      { title, number },
      at,
    ) => `<div class="slider-item slider-item-${at}"><div class="title-card-container"><div class="title-card"><div class="ptrack-content">
      <a href="/watch/8000${number}?tctx=1%2C${at}" class="slider-refocus" aria-label="${title}" tabindex="0"><div class="boxart-size-16x9 boxart-container"><img class="boxart-image" src="/p.jpg" alt="">
      <div class="fallback-text-container" aria-hidden="true"><p class="fallback-text">${title}</p></div></div></a></div></div></div></div>`,
  )}</div></div></div>`,
};

export const traktGrid: PlayedList = {
  site: 'trakt',
  url: 'https://trakt.tv/movies/trending',
  html: `<div class="row posters">${rows(
    ({
      title,
      year,
      slug,
      number,
    }) => `<div class="grid-item" data-type="movie" data-movie-id="${number}" data-url="/movies/${slug}-${year}">
      <a href="/movies/${slug}-${year}"><div class="poster"><img class="real" alt="${title} (${year})" src="/p.jpg"></div>
      <div class="titles"><h3>${title} <span class="year">${year}</span></h3></div></a><a class="comments" href="/movies/${slug}-${year}/comments">3</a></div>`,
  )}</div>`,
};

/** The new one: a card's cover and its title are links of their own. */
export const traktCards: PlayedList = {
  site: 'trakt',
  url: 'https://app.trakt.tv/movies/popular',
  html: `<div class="trakt-list">${rows(
    ({
      title,
      year,
      slug,
    }) => `<div class="trakt-card"><a class="trakt-link" href="/movies/${slug}-${year}"><div class="trakt-card-cover"><img alt="${title}" src="/p.webp"></div></a>
      <div class="trakt-card-footer"><a href="/movies/${slug}-${year}"><p class="trakt-card-title">${title}</p></a><p class="trakt-card-subtitle">${year}</p></div></div>`,
  )}</div>`,
};

export const lists = {
  imdbChart,
  imdbSearch,
  letterboxdGrid,
  letterboxdBare,
  letterboxdDiary,
  tmdbGrid,
  rottenTomatoesBrowse,
  rottenTomatoesSearch,
  justwatchGrid,
  netflixRow,
  traktGrid,
  traktCards,
};
