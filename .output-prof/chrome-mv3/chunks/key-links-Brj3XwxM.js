import { B as idOf, z as authorityOf } from "./options-CgBmHpwQ.js";
// lib/film/name-authority.ts
/** Those whose name is not their short id with a capital letter. */
var names = {
	imdb: "IMDb",
	tmdb: "TMDB",
	rottentomatoes: "Rotten Tomatoes",
	primevideo: "Prime Video",
	justwatch: "JustWatch",
	disneyplus: "Disney+",
	appletv: "Apple TV",
	criterion: "The Criterion Collection",
	mubi: "MUBI",
	allocine: "AlloCiné",
	senscritique: "SensCritique",
	csfd: "ČSFD",
	kinopoisk: "Кинопоиск",
	douban: "豆瓣",
	filmaffinity: "FilmAffinity",
	porthu: "PORT.hu",
	moviemeter: "MovieMeter",
	thetvdb: "TheTVDB",
	mdblist: "MDBList",
	boxofficemojo: "Box Office Mojo"
};
/** Who vouches for a film key, as people call it: `rottentomatoes` is "Rotten Tomatoes". */
function nameAuthority(authority) {
	if (Object.hasOwn(names, authority)) return names[authority] ?? authority;
	return authority.slice(0, 1).toUpperCase() + authority.slice(1);
}
// lib/film/key-links.ts
var places = {
	imdb: {
		id: /^tt\d{7,10}$/,
		address: (id) => `https://www.imdb.com/title/${id}/`
	},
	letterboxd: {
		id: /^[\p{L}\p{N}][\p{L}\p{N}_.~-]*$/u,
		address: (id) => `https://letterboxd.com/film/${id}/`
	},
	tmdb: {
		id: /^(movie|tv)\/\d+$/,
		address: (id) => `https://www.themoviedb.org/${id}`
	},
	rottentomatoes: {
		id: /^(m|tv)\/[\w-]+(\/s\d+(\/e\d+)?)?$/,
		address: (id) => `https://www.rottentomatoes.com/${id}`
	},
	wikidata: {
		id: /^Q\d+$/,
		address: (id) => `https://www.wikidata.org/wiki/${id}`
	}
};
/** Where a film stands on the web under one of its keys; null where the authority has no such pages or the id is none. */
function linkOf(key) {
	const authority = authorityOf(key);
	const place = Object.hasOwn(places, authority) ? places[authority] : void 0;
	return place?.id.test(idOf(key)) ? {
		name: nameAuthority(authority),
		url: encodeURI(place.address(idOf(key)))
	} : null;
}
/** One link for each place that knows the film, best known places first, whatever order the keys are in. */
function linksOf(keys) {
	return Object.keys(places).flatMap((authority) => {
		return keys.filter((key) => authorityOf(key) === authority).map(linkOf).find((link) => link !== null) ?? [];
	});
}
export { linksOf as n, nameAuthority as r, linkOf as t };
