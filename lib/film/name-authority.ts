/** Those whose name is not their short id with a capital letter. */
const names: Readonly<Record<string, string>> = {
  imdb: 'IMDb',
  tmdb: 'TMDB',
  rottentomatoes: 'Rotten Tomatoes',
  primevideo: 'Prime Video',
  justwatch: 'JustWatch',
  disneyplus: 'Disney+',
  appletv: 'Apple TV',
  criterion: 'The Criterion Collection',
  mubi: 'MUBI',
  allocine: 'AlloCiné',
  senscritique: 'SensCritique',
  csfd: 'ČSFD',
  kinopoisk: 'Кинопоиск',
  douban: '豆瓣',
  filmaffinity: 'FilmAffinity',
  porthu: 'PORT.hu',
  moviemeter: 'MovieMeter',
  thetvdb: 'TheTVDB',
  mdblist: 'MDBList',
  boxofficemojo: 'Box Office Mojo',
};

/** Who vouches for a film key, as people call it: `rottentomatoes` is "Rotten Tomatoes". */
export function nameAuthority(authority: string): string {
  if (Object.hasOwn(names, authority)) return names[authority] ?? authority;
  return authority.slice(0, 1).toUpperCase() + authority.slice(1);
}
