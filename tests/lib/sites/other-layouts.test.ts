import { expect, test } from 'vitest';
import type { Film } from '../../../lib/film/schema.ts';
import { ld, readAt } from './support/read-at.ts';

// Layouts that sites had, have on pages beside the film's own, or have in other languages: each field read right.
const page = (title: string, head = '', body = '') =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const og = (property: string, content: string) => `<meta property="og:${property}" content="${content}">`;
const box = (rows: string[][]) =>
  `<table class="infobox">${rows.map(([a, b]) => `<tr><th>${a}</th><td>${b}</td></tr>`).join('')}</table>`;

type Expected = Partial<Film> & { doubts?: string[] };

test.each<[string, string, string, Expected | null]>([
  [
    'IMDb: an episode, in Portuguese',
    'https://www.imdb.com/pt/title/tt0000009/ratings',
    page('"A Chuva" O Mar (Episódio de TV 2019) - IMDb'),
    { kind: 'episode', title: 'O Mar', year: 2019 },
  ],
  [
    'IMDb: a series, in French',
    'https://www.imdb.com/fr/title/tt0000009/reviews',
    page('La pluie (Série télévisée 2008–2013) - Avis - IMDb'),
    { kind: 'series', title: 'La pluie', year: 2008 },
  ],
  [
    'IMDb: a series, in Spanish',
    'https://www.imdb.com/es/title/tt0000009/reviews',
    page('La lluvia (Serie de TV 2008–2013) - IMDb'),
    { kind: 'series', title: 'La lluvia', year: 2008 },
  ],
  [
    'IMDb: a mini-series, in Spanish',
    'https://www.imdb.com/es/title/tt0000009/reviews',
    page('La lluvia (Miniserie de TV 2008) - IMDb'),
    { kind: 'series', title: 'La lluvia', year: 2008 },
  ],
  [
    'IMDb: an episode, in German',
    'https://www.imdb.com/de/title/tt0000009/',
    page('"Der Regen" Anfang (Fernsehepisode 2019) ⭐ 8.0 | Drama'),
    { kind: 'episode', title: 'Anfang', year: 2019 },
  ],
  [
    'IMDb: a mini-series',
    'https://www.imdb.com/title/tt0000009/',
    page('Rain (TV Mini Series 2019) ⭐ 9.3 | Drama, History'),
    { kind: 'series', title: 'Rain', year: 2019 },
  ],
  [
    'IMDb: a film that came out on video',
    'https://www.imdb.com/title/tt0000009/',
    page('Rain (Video 2003) - IMDb'),
    { kind: 'film', title: 'Rain', year: 2003 },
  ],
  [
    'IMDb before 2011: a number beside the year, two directors',
    'https://www.imdb.com/title/tt0000009/',
    page(
      'Rain (2001/I)',
      '',
      '<div id="tn15title"><h1>Rain <span>(<a href="/Sections/Years/2001/">2001</a>/I) <span class="pro-link"><a>More at IMDbPro</a> »</span></span></h1></div><div class="info"><h5>Directors:</h5><div class="info-content"><a href="/name/nm1/">Jane Roe</a><br/><a href="/name/nm2/">John Doe</a><br/></div></div><div class="info"><h5>Release Date:</h5><div class="info-content">3 May 2002 (USA) <a class="tn15more inline">more</a></div></div>',
    ),
    { kind: 'film', title: 'Rain', year: 2001, directors: ['Jane Roe', 'John Doe'] },
  ],
  [
    'IMDb in 2013: microdata',
    'https://www.imdb.com/title/tt0000009/',
    page(
      'Rain (2001) - IMDb',
      og('title', 'Rain (2001)') + og('type', 'video.movie'),
      '<div id="pagecontent" itemscope itemtype="http://schema.org/Movie"><h1 class="header"><span class="itemprop" itemprop="name">Rain</span> <span class="nobr">(<a>2001</a>)</span></h1><div class="txt-block" itemprop="director" itemscope itemtype="http://schema.org/Person"><h4 class="inline">Director:</h4> <a itemprop="url"><span class="itemprop" itemprop="name">Jane Roe</span></a></div></div>',
    ),
    { kind: 'film', title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'IMDb in 2013: a series that goes on',
    'https://www.imdb.com/title/tt0000009/',
    page(
      'Rain (TV Series 2004– ) - IMDb',
      og('title', 'Rain (TV Series 2004– )') + og('type', 'video.tv_show'),
      '<div id="pagecontent" itemscope itemtype="http://schema.org/TVSeries"><h1 class="header"><span itemprop="name">Rain</span></h1></div>',
    ),
    { kind: 'series', title: 'Rain', year: 2004 },
  ],
  [
    'IMDb in 2018: the page in German, its data in English',
    'https://www.imdb.com/title/tt0000009/?ref_=x',
    page(
      'Regen (2001) - IMDb',
      og('title', 'Regen (2001) - IMDb') +
        ld({
          '@type': 'Movie',
          url: '/title/tt0000009/',
          name: 'Rain',
          director: { '@type': 'Person', name: 'Jane Roe' },
          datePublished: '2002-01-01',
        }),
      '<div class="title_wrapper"><h1>Regen&nbsp;<span id="titleYear">(<a>2001</a>)</span></h1><div class="originalTitle">Rain<span class="description"> (original title)</span></div></div>',
    ),
    { title: 'Regen', originalTitle: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'IMDb: the reference view',
    'https://www.imdb.com/title/tt0000009/reference',
    page(
      'Rain (2001) - Reference View - IMDb',
      '',
      '<h3 itemprop="name">Rain <span class="titlereference-title-year">(<a>2001</a>)</span></h3><div class="titlereference-overview-section">Director: <ul class="ipl-inline-list"><li><a href="/name/nm1/">Jane Roe</a></li></ul></div>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'IMDb: a picture',
    'https://www.imdb.com/title/tt0000009/mediaviewer/rm1234/',
    page('Ann Other in Rain (2001)'),
    null,
  ],
  [
    "IMDb: users' reviews",
    'https://www.imdb.com/title/tt0000009/reviews/',
    page('Rain (2001) - User reviews - IMDb', '', '<h2 data-testid="subtitle">Rain</h2><h1>User reviews</h1>'),
    { title: 'Rain', year: 2001 },
  ],
  [
    'IMDb: the episodes of a season',
    'https://www.imdb.com/title/tt0000009/episodes/?season=2',
    page('Rain (TV Series 2004–2009) - Episode list - IMDb', ld({ '@type': 'TVSeries', name: 'Rain' })),
    { kind: 'series', title: 'Rain', year: 2004 },
  ],
  [
    'IMDb before 2017: an episode',
    'https://www.imdb.com/title/tt0000009/',
    page('&quot;Rain&quot; The Sea (TV Episode 2008) - IMDb', '', ''),
    { kind: 'episode', title: 'The Sea', year: 2008 },
  ],
  [
    'IMDb for phones, in 2016',
    'https://m.imdb.com/title/tt0000009/',
    page(
      'Rain (2001) - IMDb',
      '',
      '<h1>Rain <small class="sub-header">(2001)</small></h1><div id="cast-and-crew"><div>Director:</div></div>',
    ),
    { title: 'Rain', year: 2001 },
  ],
  [
    'IMDb: a game',
    'https://www.imdb.com/title/tt0000009/',
    page('Rain (Video Game 2001) ⭐ 8 | Action', ld({ '@type': 'VideoGame', name: 'Rain' })),
    null,
  ],
  [
    'Kinopoisk before 2020: a series whose microdata say film',
    'https://www.kinopoisk.ru/film/42/',
    page(
      'Дождь (сериал, 1 сезон) — КиноПоиск',
      og('title', '«Дождь» (Rain, 2004 – 2010)'),
      '<div itemscope itemtype="http://schema.org/Movie"><h1 class="moviename-big" itemprop="name">Дождь <span>(сериал 2004 – 2010)</span></h1><span itemprop="alternativeHeadline">Rain</span></div><table class="info"><tr><td class="type">режиссер</td><td><a>Джейн Роу</a>, <a>Джон Доу</a>, <a>...</a></td></tr></table>',
    ),
    { kind: 'series', title: 'Дождь', originalTitle: 'Rain', year: 2004, directors: ['Джейн Роу', 'Джон Доу'] },
  ],
  [
    'Kinopoisk: a mini-series',
    'https://www.kinopoisk.ru/film/42/',
    page('x — КиноПоиск', '', '<h1 class="moviename-big" itemprop="name">Дождь <span>(мини-сериал 2019)</span></h1>'),
    { kind: 'series', title: 'Дождь', year: 2019 },
  ],
  [
    'Kinopoisk: a film',
    'https://www.kinopoisk.ru/film/42/',
    page(
      'Дождь (2001) — смотреть онлайн в хорошем качестве — Кинопоиск',
      og('title', '«Дождь» (2001)') +
        ld({
          '@type': 'Movie',
          url: 'https://www.kinopoisk.ru/film/42/',
          name: 'Дождь',
          alternateName: null,
          alternativeHeadline: 'Rain',
          director: [{ '@type': 'Person', name: 'Джейн Роу', url: '/name/1/' }],
          datePublished: '2001',
        }),
      '<h1 itemprop="name"><span>Дождь (2001)</span></h1>',
    ),
    { kind: 'film', title: 'Дождь', originalTitle: 'Rain', year: 2001, directors: ['Джейн Роу'] },
  ],
  [
    'Kinopoisk: a series',
    'https://www.kinopoisk.ru/series/42/',
    page(
      'Дождь (сериал, 1-3 сезоны, все серии), 2004 — описание — Кинопоиск',
      og('title', '«Дождь» (сериал, Rain, 2004)') +
        ld({ '@type': 'TVSeries', name: 'Дождь', alternativeHeadline: 'Rain', datePublished: '2004' }),
    ),
    { kind: 'series', title: 'Дождь', originalTitle: 'Rain', year: 2004 },
  ],
  [
    'Kinopoisk: reviews, whose writers have names too',
    'https://www.kinopoisk.ru/film/42/reviews/',
    page(
      'Дождь (2001) — Рецензии и отзывы — КиноПоиск',
      '',
      '<div itemscope itemtype="http://schema.org/Review"><p itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="name">reader99</a></p></div>',
    ),
    { title: 'Дождь', year: 2001 },
  ],
  [
    'Kinopoisk: the cast',
    'https://www.kinopoisk.ru/film/42/cast/',
    page('Дождь — Актеры и создатели — КиноПоиск', og('title', '«Дождь» (Rain, 2001)'), '<h1>Актеры</h1>'),
    { title: 'Дождь', year: 2001, originalTitle: 'Rain' },
  ],
  [
    'Metacritic in 2012',
    'https://www.metacritic.com/movie/rain',
    page(
      'Rain Reviews - Metacritic',
      og('title', 'Rain'),
      '<div itemscope itemtype="http://schema.org/Movie"><div class="product_title"><a><span itemprop="name">Rain</span></a></div><ul><li class="release_data"><span class="label">Release Date:</span> <span class="data" itemprop="datePublished">May 3, 2001</span></li></ul><div><span class="label">Director:</span><span class="data" itemprop="director" itemscope itemtype="http://schema.org/Person"><a><span itemprop="name">Jane Roe</span></a></span></div></div>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'Metacritic since 2023',
    'https://www.metacritic.com/movie/rain/',
    page(
      'Rain Reviews - Metacritic',
      og('title', 'Rain Reviews') +
        og('type', 'website') +
        ld({
          '@type': 'Movie',
          name: 'Rain',
          datePublished: '2001-05-03',
          director: [{ '@type': 'Person', name: 'Jane Roe' }],
        }),
      '<h1>Rain</h1>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'Metacritic since 2023: credits',
    'https://www.metacritic.com/movie/rain/credits/',
    page('Rain Cast and Crew - Metacritic'),
    { title: 'Rain' },
  ],
  [
    "Metacritic since 2023: users' reviews",
    'https://www.metacritic.com/movie/rain/user-reviews/',
    page('Rain User Reviews - Metacritic', og('title', 'Rain User Reviews'), '<h1>Rain User Reviews</h1>'),
    { title: 'Rain' },
  ],
  [
    'Metacritic since 2023: a season',
    'https://www.metacritic.com/tv/rain/season-2/',
    page(
      'Rain Season 2 Reviews - Metacritic',
      og('title', 'Rain: Season 2 Reviews') +
        ld({ '@type': 'TVSeason', name: 'Rain: Season 2', datePublished: '2005-01-01' }),
    ),
    { kind: 'series', title: 'Rain' },
  ],
  [
    'Metacritic since 2023: a series',
    'https://www.metacritic.com/tv/rain/',
    page('Rain Reviews - Metacritic', ld({ '@type': 'TVSeries', name: 'Rain', datePublished: '2004-01-01' })),
    { kind: 'series', title: 'Rain', year: 2004 },
  ],
  [
    'Rotten Tomatoes in 2013',
    'https://www.rottentomatoes.com/m/rain_2001/',
    page(
      'Rain - Rotten Tomatoes',
      og('title', 'Rain (2001)'),
      '<div itemscope itemtype="http://schema.org/Movie"><h1 class="title" itemprop="name">Rain<span class="year"> (2001)</span></h1><table class="info"><tr><td>Directed By:</td><td itemprop="director" itemscope itemtype="http://schema.org/Person"><a><span itemprop="name">Jane Roe</span></a></td></tr></table></div>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'Rotten Tomatoes: a number in the title that is no year',
    'https://www.rottentomatoes.com/m/rain_runner_2049',
    page(
      'Rain Runner 2049 | Rotten Tomatoes',
      ld({ '@type': 'Movie', name: 'Rain Runner 2049', dateCreated: '2017-10-06' }),
    ),
    { title: 'Rain Runner 2049', year: 2017 },
  ],
  [
    'Rotten Tomatoes: a season, by its window title',
    'https://www.rottentomatoes.com/tv/rain/s02',
    page('Rain: Season 2 | Rotten Tomatoes'),
    { kind: 'series', title: 'Rain' },
  ],
  [
    'Rotten Tomatoes: a season',
    'https://www.rottentomatoes.com/tv/rain/s02',
    page(
      'Rain: Season 2 | Rotten Tomatoes',
      og('title', 'Rain: Season 2 | Rotten Tomatoes') +
        ld({
          '@type': 'TVSeason',
          name: 'Rain: Season 2',
          partOfSeries: { '@type': 'TVSeries', name: 'Rain', startDate: '2004' },
        }),
    ),
    { kind: 'series', title: 'Rain' },
  ],
  [
    'Rotten Tomatoes: the cast',
    'https://www.rottentomatoes.com/m/rain/cast-and-crew',
    page('Rain - Cast and Crew | Rotten Tomatoes'),
    { title: 'Rain' },
  ],
  [
    'Rotten Tomatoes: reviews',
    'https://www.rottentomatoes.com/m/rain/reviews',
    page('Rain - Movie Reviews | Rotten Tomatoes', ld({ '@type': 'Movie', name: 'Rain' })),
    { title: 'Rain' },
  ],
  [
    'Rotten Tomatoes in 2021',
    'https://www.rottentomatoes.com/m/rain',
    page(
      'Rain - Rotten Tomatoes',
      ld({ '@type': 'Movie', name: 'Rain', director: [{ name: 'Jane Roe' }] }),
      '<score-board><h1 slot="title">Rain</h1><p slot="info">2001, Drama, 2h 5m</p></score-board>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'Letterboxd: the reviews of a film',
    'https://letterboxd.com/film/rain/reviews/',
    page(
      '‎Reviews of Rain (2001) • Letterboxd',
      og('title', 'Reviews of Rain (2001)'),
      '<h1 class="headline-1">Reviews</h1>',
    ),
    { title: 'Rain', year: 2001 },
  ],
  [
    'Letterboxd before it had data',
    'https://letterboxd.com/film/rain/',
    page(
      '‎Rain (2001) directed by Jane Roe • Film + cast • Letterboxd',
      '<meta name="twitter:label1" content="Directed by"><meta name="twitter:data1" content="Jane Roe">' +
        og('title', 'Rain (2001)') +
        og('type', 'video.movie'),
      '<section id="featured-film-header"><h1 class="headline-1 js-widont prettify">Rain</h1><p><small class="number"><a>2001</a></small> Directed by <a href="/director/jane-roe/"><span class="prettify">Jane Roe</span></a></p></section>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'Letterboxd: who liked a film',
    'https://letterboxd.com/film/rain/likes/',
    page('‎People who have liked Rain (2001) • Letterboxd'),
    { title: 'Rain', year: 2001 },
  ],
  [
    'Letterboxd: who watched a film',
    'https://letterboxd.com/film/rain/members/',
    page('‎People who have watched Rain (2001) • Letterboxd'),
    { title: 'Rain', year: 2001 },
  ],
  [
    'Letterboxd: an address by the id on IMDb',
    'https://letterboxd.com/imdb/tt0000009/',
    page('x'),
    { keys: ['imdb:tt0000009'] },
  ],
  [
    "Letterboxd: a member's review",
    'https://letterboxd.com/somebody/film/rain/',
    page('‎‘Rain’ review by Some Body • Letterboxd', og('title', 'A ★★★★ review of Rain (2001)'), ''),
    { title: 'Rain', year: 2001 },
  ],
  [
    "Letterboxd: a member's review with its window title alone",
    'https://letterboxd.com/somebody/film/rain/',
    page('‎‘Rain’ review by Some Body • Letterboxd', '', ''),
    { title: 'Rain' },
  ],
  [
    'TMDB in 2017',
    'https://www.themoviedb.org/movie/42-rain',
    page(
      'Rain (2001) — The Movie Database (TMDb)',
      og('title', 'Rain') + og('type', 'movie'),
      '<section class="header"><div class="title"><span><a href="/movie/42-rain"><h2>Rain</h2></a> <span class="release_date">(2001)</span></span></div><ol class="people no_image"><li class="profile"><p class="name"><a>Jane Roe</a></p><p class="character">Director</p></li></ol></section>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'TMDB: a film, in German',
    'https://www.themoviedb.org/movie/42-rain?language=de-DE',
    page(
      'Regen (2001) — The Movie Database (TMDB)',
      og('title', 'Regen') + og('type', 'movie'),
      '<section class="header"><div class="title"><h2 class="10"><a href="/movie/42-rain">Regen</a> <span class="tag release_date">(2001)</span></h2></div><ol class="people no_image"><li class="profile"><p><a>Jane Roe</a></p><p class="character">Regie, Drehbuch</p></li></ol></section><section class="facts left_column"><p><strong><bdi>Originaltitel</bdi></strong> Rain</p></section>',
    ),
    { title: 'Regen', originalTitle: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'TMDB: a season',
    'https://www.themoviedb.org/tv/42-rain/season/2',
    page(
      'Rain: Season 2 (2005) — The Movie Database (TMDB)',
      og('title', 'Rain'),
      '<div class="single_column"><h2><a href="/tv/42-rain/season/2">Season 2</a> <span class="release_date">(2005)</span></h2></div>',
    ),
    { kind: 'series', title: 'Rain' },
  ],
  [
    'TMDB: the whole crew',
    'https://www.themoviedb.org/movie/42-rain/cast',
    page(
      'Rain (2001) - Cast & Crew — The Movie Database (TMDB)',
      '',
      '<div class="single_column"><h2 class="title"><a href="/movie/42-rain">Rain</a> <span class="release_date">(2001)</span></h2></div><div class="crew_wrapper"><h4>Directing</h4><ol class="people credits crew"><li><div class="info"><p><a>Jane Roe</a></p><p class="episode_count_crew">Director</p></div></li><li><div class="info"><p><a>John Doe</a></p><p class="episode_count_crew">First Assistant Director</p></div></li></ol></div>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'TMDB: a series by its window title alone',
    'https://www.themoviedb.org/tv/42-rain',
    page('Rain (TV Series 2004-2010) — The Movie Database (TMDB)'),
    { kind: 'series', title: 'Rain', year: 2004 },
  ],
  [
    "Trakt's app: a film",
    'https://app.trakt.tv/movies/rain-2001',
    page(
      'Rain - Trakt',
      `<link rel="canonical" href="https://app.trakt.tv/movies/rain-2001">` +
        og('type', 'video.movie') +
        og('title', 'Rain') +
        ld({ '@type': 'Movie', name: 'Rain', url: 'https://app.trakt.tv/movies/rain-2001', datePublished: 2001 }),
    ),
    { kind: 'film', title: 'Rain', year: 2001, doubts: [] },
  ],
  [
    "Trakt's app: an episode over the page of its series, whose data are no contradiction",
    'https://app.trakt.tv/shows/rain?season=1&view=episode&episode=2',
    page(
      'Rain - Trakt',
      `<link rel="canonical" href="https://app.trakt.tv/shows/rain">` +
        og('type', 'video.tv_show') +
        og('title', 'Rain') +
        ld({ '@type': 'TVSeries', name: 'Rain', url: 'https://app.trakt.tv/shows/rain', datePublished: 2004 }),
    ),
    { kind: 'episode', title: '', keys: ['trakt:shows/rain/seasons/1/episodes/2'], doubts: [] },
  ],
  [
    'Trakt: a season',
    'https://trakt.tv/shows/rain/seasons/1',
    page('Rain: Season 1 - Trakt', og('title', 'Rain: Season 1')),
    { kind: 'series', title: 'Rain' },
  ],
  [
    'Trakt: an episode',
    'https://trakt.tv/shows/rain/seasons/1/episodes/3',
    page('Rain: 1x03 &quot;The Sea&quot; - Trakt', og('title', 'Rain: 1x03 The Sea') + og('type', 'video.episode')),
    { kind: 'episode', title: 'The Sea' },
  ],
  [
    'JustWatch: a film',
    'https://www.justwatch.com/us/movie/rain',
    page(
      'Rain streaming: where to watch movie online?',
      og('title', 'Rain streaming: where to watch online?'),
      '<div class="title-detail-hero__details"><h1 class="title-detail-hero__details__title"> Rain <span class="release-year"> (2001)</span></h1></div>',
    ),
    { kind: 'film', title: 'Rain', year: 2001 },
  ],
  [
    'JustWatch in 2019, in German',
    'https://www.justwatch.com/de/Film/Rain',
    page(
      'Rain - Stream: Jetzt Film online finden und anschauen',
      '',
      '<div class="title-block"><div><h1>Rain</h1><span class="text-muted">(2001)</span></div></div><div class="detail-infos"><h3 class="detail-infos__subheading">Regie</h3><div class="detail-infos__value"><a>Jane Roe</a></div></div>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'JustWatch: a film by its window title alone',
    'https://www.justwatch.com/us/movie/rain',
    page('Rain - movie: where to watch streaming online'),
    { title: 'Rain' },
  ],
  ['JustWatch: a list of series', 'https://www.justwatch.com/us/tv-shows/new', page('New'), null],
  [
    'ČSFD before 2020',
    'https://www.csfd.cz/film/42-dest/',
    page(
      'Déšť (2001) | ČSFD.cz',
      og('title', 'Déšť (2001)'),
      '<div itemscope itemtype="http://schema.org/Movie"><h1 itemprop="name">Déšť</h1><ul class="names"><li><h3>Rain</h3></li></ul><p class="origin">USA, <span itemprop="dateCreated">2001</span>, 95 min</p><div><h4>Režie:</h4><span itemprop="director"><a>Jane Roe</a></span></div></div>',
    ),
    { title: 'Déšť', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'ČSFD: a page without data',
    'https://www.csfd.cz/film/42-dest/prehled/',
    page(
      'Déšť (2001) | ČSFD.cz',
      '',
      '<div class="film-header-name"><h1>Déšť</h1></div><div class="creators"><div><h4>Režie:</h4><span><a>Jane Roe</a></span></div></div>',
    ),
    { title: 'Déšť', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'ČSFD: reviews of a series',
    'https://www.csfd.cz/film/42-dest/recenze/',
    page('Déšť (TV seriál) (2001) – recenze | ČSFD.cz', ''),
    { kind: 'series', title: 'Déšť', year: 2001 },
  ],
  [
    'FilmAffinity: a series',
    'https://www.filmaffinity.com/es/film42.html',
    page(
      'La lluvia (Serie de TV) (2004) - FilmAffinity',
      og('title', 'La lluvia (Serie de TV) (2004)'),
      '<h1 id="main-title"><span itemprop="name">La lluvia (Serie de TV)</span></h1><dl class="movie-info"><dt>Título original</dt><dd>Rain <span class="show-akas">aka</span></dd><dt>Año</dt><dd itemprop="datePublished">2004</dd><dt>Dirección</dt><dd class="directors"><div class="credits"><span class="nb" itemprop="director"><a><span itemprop="name">Jane Roe</span></a>,</span> <span class="nb"><a>John Doe</a></span></div></dd></dl>',
    ),
    { kind: 'series', title: 'La lluvia', year: 2004, directors: ['Jane Roe', 'John Doe'] },
  ],
  [
    'FilmAffinity: a short film',
    'https://www.filmaffinity.com/es/film42.html',
    page(
      'La lluvia (C) (2004) - FilmAffinity',
      '',
      '<h1 id="main-title"><span itemprop="name">La lluvia (C)</span></h1>',
    ),
    { title: 'La lluvia', year: 2004 },
  ],
  [
    'Moviepilot: a series',
    'https://www.moviepilot.de/serie/regen',
    page('Regen | Serie 2004 - 2010 | Moviepilot.de'),
    { kind: 'series', title: 'Regen', year: 2004 },
  ],
  [
    'Moviepilot in 2015',
    'https://www.moviepilot.de/movies/regen',
    page('Regen | Film 2001 | Moviepilot.de', og('title', 'Regen'), '<h1 itemprop="name">Regen</h1>'),
    { title: 'Regen', year: 2001 },
  ],
  [
    'AlloCiné: a page without data',
    'https://www.allocine.fr/film/fichefilm_gen_cfilm=42.html',
    page(
      'La Pluie - film 2001 - AlloCiné',
      og('title', 'La Pluie'),
      '<div class="titlebar titlebar-page"><div class="titlebar-title titlebar-title-lg">La Pluie</div></div><div class="meta-body"><div class="meta-body-item meta-body-info"><span class="date">3 mai 2001</span></div><div class="meta-body-item meta-body-direction meta-body-oneline"><span class="light">De</span> <span class="blue-link">Jane Roe</span></div></div>',
    ),
    { title: 'La Pluie', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'AlloCiné: a series',
    'https://www.allocine.fr/series/ficheserie_gen_cserie=42.html',
    page('La Pluie - Série TV 2004 - AlloCiné'),
    { kind: 'series', title: 'La Pluie', year: 2004 },
  ],
  [
    'SensaCine in Mexico',
    'https://www.sensacine.com.mx/peliculas/pelicula-42/',
    page('La lluvia - Película 2001 - SensaCine.com.mx'),
    { title: 'La lluvia', year: 2001 },
  ],
  [
    'AdoroCinema',
    'https://www.adorocinema.com/filmes/filme-42/',
    page('A Chuva - Filme 2001 - AdoroCinema'),
    { title: 'A Chuva', year: 2001 },
  ],
  [
    "Filmstarts: the editors' review",
    'https://www.filmstarts.de/kritiken/42/kritik.html',
    page('Die Filmstarts-Kritik zu Regen', og('title', 'Regen'), '<div class="titlebar-title">Regen</div>'),
    { title: 'Regen' },
  ],
  [
    'Filmstarts',
    'https://www.filmstarts.de/kritiken/42.html',
    page('Regen - Film 2001 - FILMSTARTS.de'),
    { title: 'Regen', year: 2001 },
  ],
  [
    'SensCritique',
    'https://www.senscritique.com/film/la_pluie/42',
    page('La Pluie - Film (2001) - SensCritique', og('title', 'La Pluie - Film (2001)')),
    { title: 'La Pluie', year: 2001 },
  ],
  [
    'SensCritique: reviews',
    'https://www.senscritique.com/film/la_pluie/42/critiques',
    page('Critiques de La Pluie - Film (2001) - SensCritique'),
    { title: 'La Pluie', year: 2001 },
  ],
  [
    'Filmweb in 2015',
    'https://www.filmweb.pl/film/Deszcz-2001-42',
    page(
      'Deszcz (2001) - Filmweb',
      '',
      '<div class="filmMainHeader"><h1 class="inline filmTitle"><a>Deszcz</a></h1><h2 class="caption">Rain</h2></div><div class="filmInfo"><table><tr><th>reżyseria:</th><td><ul><li><a>Jane Roe</a></li></ul></td></tr></table></div>',
    ),
    { title: 'Deszcz', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'MovieMeter',
    'https://www.moviemeter.nl/film/42',
    page(
      'Rain (2001) - MovieMeter.nl',
      '',
      '<h1><span itemprop="name">Rain</span> (2001)</h1><div class="details"><p>Drama<br>95 minuten</p><p>geregisseerd door <a href="https://www.moviemeter.nl/director/7"><span itemprop="name">Jane Roe</span></a><br>met <a href="/actor/3">Ann Other</a></p></div>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'PORT.hu: a series',
    'https://port.hu/adatlap/sorozat/tv/eso-rain/movie-42',
    page('Eső (Rain) - sorozat'),
    { kind: 'series' },
  ],
  [
    'Douban: a series without data',
    'https://movie.douban.com/subject/42/',
    page(
      '雨 第二季 (豆瓣)',
      '',
      '<div id="content"><h1><span property="v:itemreviewed">雨 第二季 Rain Season 2</span> <span class="year">(2005)</span></h1></div><div id="info"><span class="pl">导演</span>: <span class="attrs"><a rel="v:directedBy">简·罗</a></span><br><span class="pl">季数:</span> 2<br><span class="pl">集数:</span> 10<br><span class="pl">IMDb:</span> tt0000009<br></div>',
    ),
    { kind: 'series', year: 2005, keys: ['douban:42', 'imdb:tt0000009'] },
  ],
  [
    'Douban: a film without data, its director with a dot in the name',
    'https://movie.douban.com/subject/42/',
    page(
      ' 雨 (豆瓣)',
      '',
      '<div id="content"><h1><span property="v:itemreviewed">雨 Rain</span> <span class="year">(2001)</span></h1></div><div id="info"><span ><span class="pl">导演</span>: <span class="attrs"><a rel="v:directedBy">简·罗</a></span></span><br></div>',
    ),
    { kind: 'film', title: '雨', originalTitle: 'Rain', year: 2001, directors: ['简·罗'] },
  ],
  [
    'Wikipedia: a series of films',
    'https://en.wikipedia.org/wiki/Rain_(film_series)',
    page(
      'Rain (film series) - Wikipedia',
      '',
      '<h1 id="firstHeading">Rain (film series)</h1>' +
        box([
          ['Directed by', 'Jane Roe'],
          ['Starring', 'Ann Other'],
        ]),
    ),
    null,
  ],
  [
    'Wikipedia: a sequel that links to the first film too',
    'https://en.wikipedia.org/wiki/Rain_2',
    page(
      'Rain 2 - Wikipedia',
      '',
      '<h1 id="firstHeading"><i>Rain 2</i></h1>' +
        box([
          ['Directed by', 'Jane Roe'],
          ['Starring', 'Ann Other'],
          ['Release date', '2003'],
        ]) +
        '<p><a href="https://www.imdb.com/title/tt0000001/">Rain</a> <ul><li><a href="https://www.imdb.com/title/tt0000002/"><i>Rain 2</i></a> at IMDb</li></ul><li id="t-wikibase"><a href="https://www.wikidata.org/wiki/Special:EntityPage/Q7">x</a></li><a href="https://www.wikidata.org/wiki/Q8">y</a>',
    ),
    { title: 'Rain 2', year: 2003, keys: ['wikipedia:en/Rain_2', 'wikidata:Q7', 'imdb:tt0000002'] },
  ],
  [
    'Wikipedia for phones, in 2015',
    'https://en.m.wikipedia.org/wiki/Rain',
    page(
      'Rain - Wikipedia, the free encyclopedia',
      '',
      '<h1 id="section_0">Rain</h1>' +
        box([
          ['Directed by', 'Jane Roe'],
          ['Starring', 'Ann Other'],
          ['Release dates', '<span style="display:none">(<span class="bday">2001-05-03</span>)</span>May 3, 2001'],
        ]),
    ),
    { title: 'Rain', year: 2001 },
  ],
  [
    'Wikipedia: a series, in Polish',
    'https://pl.wikipedia.org/wiki/Deszcz_(serial_telewizyjny)',
    page(
      'Deszcz (serial telewizyjny) – Wikipedia, wolna encyklopedia',
      '',
      '<h1 id="firstHeading">Deszcz (serial telewizyjny)</h1>' +
        box([
          ['Reżyseria', 'Jane Roe'],
          ['Liczba sezonów', '3'],
          ['Główne role', 'x'],
          ['Lata produkcji', '2004–2010'],
        ]),
    ),
    { kind: 'series', title: 'Deszcz', year: 2004 },
  ],
  [
    'Wikipedia: a song',
    'https://en.wikipedia.org/wiki/Rain_(song)',
    page(
      'Rain (song) - Wikipedia',
      '',
      '<h1 id="firstHeading">Rain (song)</h1>' +
        box([
          ['Released', '2001'],
          ['Length', '3:20'],
          ['Genre', 'Pop'],
        ]),
    ),
    null,
  ],
  [
    'Wikipedia: a film, in Bulgarian',
    'https://bg.wikipedia.org/wiki/X',
    page(
      'Дъжд – Уикипедия',
      '',
      '<h1 id="firstHeading">Дъжд</h1>' +
        box([
          ['Режисьор', 'Джейн Роу'],
          ['В ролите', 'Ан'],
          ['Премиера', '3 май 2001'],
        ]),
    ),
    { title: 'Дъжд', year: 2001 },
  ],
  [
    'Wikipedia: a film, in Catalan',
    'https://ca.wikipedia.org/wiki/X',
    page(
      'Pluja - Viquipèdia',
      '',
      '<h1 id="firstHeading">Pluja</h1>' +
        box([
          ['Direcció', 'Jane Roe'],
          ['Protagonistes', 'Ann'],
          ['Data d’estrena', '2001'],
        ]),
    ),
    { title: 'Pluja', year: 2001 },
  ],
  [
    'Wikipedia: a film, in Vietnamese',
    'https://vi.wikipedia.org/wiki/X',
    page(
      'Mưa – Wikipedia',
      '',
      '<h1 id="firstHeading">Mưa</h1>' +
        box([
          ['Đạo diễn', 'Jane Roe'],
          ['Diễn viên', 'Ann'],
          ['Công chiếu', '2001'],
          ['Thời lượng', '95 phút'],
        ]),
    ),
    { title: 'Mưa', year: 2001 },
  ],
  [
    'Wikipedia: a film, in Romanian',
    'https://ro.wikipedia.org/wiki/X',
    page(
      'Ploaie – Wikipedia',
      '',
      '<h1 id="firstHeading">Ploaie (film)</h1>' +
        box([
          ['Regizor', 'Jane Roe'],
          ['Cu', 'Ann'],
          ['Premiera', '2001'],
          ['Durată', '95 min'],
        ]),
    ),
    { title: 'Ploaie', year: 2001 },
  ],
  [
    'Wikipedia: a film, in Indonesian',
    'https://id.wikipedia.org/wiki/X',
    page(
      'Hujan - Wikipedia',
      '',
      '<h1 id="firstHeading">Hujan</h1>' +
        box([
          ['Sutradara', 'Jane Roe'],
          ['Pemeran', 'Ann'],
          ['Tanggal rilis', '2001'],
          ['Durasi', '95 menit'],
        ]),
    ),
    { title: 'Hujan', year: 2001 },
  ],
  [
    'Wikipedia: a film, in Norwegian',
    'https://no.wikipedia.org/wiki/X',
    page(
      'Regn – Wikipedia',
      '',
      '<h1 id="firstHeading">Regn (film)</h1>' +
        box([
          ['Regi', 'Jane Roe'],
          ['Medvirkende', 'Ann'],
          ['Utgitt', '2001'],
          ['Lengde', '95 minutter'],
        ]),
    ),
    { title: 'Regn', year: 2001 },
  ],
  [
    'Wikipedia: a film, in Serbian',
    'https://sr.wikipedia.org/wiki/X',
    page(
      'Киша — Википедија',
      '',
      '<h1 id="firstHeading">Киша</h1>' +
        box([
          ['Режија', 'Џејн Роу'],
          ['Главне улоге', 'Ен'],
          ['Година', '2001'],
          ['Трајање', '95 минута'],
        ]),
    ),
    { title: 'Киша', year: 2001 },
  ],
  [
    'Wikipedia: a film, in Croatian',
    'https://hr.wikipedia.org/wiki/X',
    page(
      'Kiša – Wikipedija',
      '',
      '<h1 id="firstHeading">Kiša</h1>' +
        box([
          ['Redatelj', 'Jane Roe'],
          ['Glavne uloge', 'Ann'],
          ['Godina izdanja', '2001'],
          ['Trajanje', '95 min'],
        ]),
    ),
    { title: 'Kiša', year: 2001 },
  ],
  [
    'Wikipedia: a film, in Finnish',
    'https://fi.wikipedia.org/wiki/X',
    page(
      'Sade – Wikipedia',
      '',
      '<h1 id="firstHeading">Sade (elokuva)</h1>' +
        box([
          ['Ohjaaja', 'Jane Roe'],
          ['Pääosat', 'Ann'],
          ['Ensi-ilta', '2001'],
          ['Kesto', '95 minuuttia'],
        ]),
    ),
    { title: 'Sade', year: 2001 },
  ],
  [
    'Wikipedia: a film, in Thai',
    'https://th.wikipedia.org/wiki/X',
    page(
      'ฝน - วิกิพีเดีย',
      '',
      '<h1 id="firstHeading">ฝน</h1>' +
        box([
          ['กำกับ', 'Jane Roe'],
          ['นักแสดงนำ', 'Ann'],
          ['วันฉาย', '3 พฤษภาคม ค.ศ. 2001'],
        ]) +
        '<a href="https://www.imdb.com/title/tt0000009/">x</a>',
    ),
    { title: 'ฝน', year: 2001 },
  ],
  [
    'Netflix in Japan',
    'https://www.netflix.com/jp/title/42',
    page(
      '『雨』を観る | Netflix (ネットフリックス) 公式サイト',
      ld({ '@type': 'Movie', name: '雨', dateCreated: '2001-1-1', url: 'https://www.netflix.com/jp/title/42' }),
    ),
    { title: '雨', kind: 'film' },
  ],
  [
    'Netflix in Italy',
    'https://www.netflix.com/it/title/42',
    page('Guarda La pioggia | Sito ufficiale Netflix'),
    { title: 'La pioggia' },
  ],
  [
    'Netflix: a series in a card over the rows',
    'https://www.netflix.com/browse?jbv=42',
    page(
      'Netflix',
      '',
      '<div class="previewModal--container"><img class="previewModal--player-titleTreatment-logo" alt="Rain"><div class="previewModal--detailsMetadata"><div class="year">2004</div></div><div class="episodeSelector"></div></div>',
    ),
    { kind: 'series', title: 'Rain', year: 2004 },
  ],
  ['MUBI: a series', 'https://mubi.com/en/de/series/rain', page('Rain | MUBI'), { kind: 'series', title: 'Rain' }],
  [
    'Fandango before 2016',
    'https://www.fandango.com/rain_42424/movieoverview',
    page('Rain (2001) Movie Tickets &amp; Showtimes | Fandango', og('title', 'Rain (2001)')),
    { title: 'Rain', year: 2001 },
  ],
  [
    'MUBI',
    'https://mubi.com/films/rain',
    page('Rain (2001) | MUBI', og('title', 'Rain (2001)')),
    { title: 'Rain', year: 2001 },
  ],
  [
    'Criterion',
    'https://www.criterion.com/films/42-rain',
    page(
      'Rain (2001) | The Criterion Collection',
      og('title', 'Rain'),
      '<h1 class="header__primarytitle">Rain</h1><ul class="film-meta-list"><li>Jane Roe</li><li>France</li><li>2001</li><li>95 minutes</li></ul>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'Apple TV',
    'https://tv.apple.com/us/movie/rain/umc.cmc.1abc',
    page(
      'Rain - Apple TV',
      og('title', 'Rain | Apple TV') +
        ld({
          '@type': 'Movie',
          name: 'Rain',
          datePublished: '2001-05-03T07:00:00Z',
          director: [{ '@type': 'Person', name: 'Jane Roe' }],
        }),
    ),
    { title: 'Rain', year: 2001 },
  ],
])('%s', (_, address, html, expected) => {
  const sighting = readAt(address, html);
  if (!expected) expect(sighting).toBeNull();
  else expect({ ...sighting?.film, doubts: sighting?.doubts }).toMatchObject(expected);
});
