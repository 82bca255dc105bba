import { n as __toESM } from "./rolldown-runtime-CO0Nlsmt.js";
import { B as idOf, I as toCalendarDate, u as starsOfRating, v as isOwn, z as authorityOf } from "./options-CgBmHpwQ.js";
import { i as require_papaparse_min, n as writeHeader, r as writeRow, t as formula } from "./write-table-BUGS6bxC.js";
import { n as linksOf } from "./key-links-Brj3XwxM.js";
// lib/formats/export/export-part.ts
/** Counts what is left out, by its reason. */
function createLeftOut() {
	const counts = /* @__PURE__ */ new Map();
	return {
		add(reason) {
			counts.set(reason, (counts.get(reason) ?? 0) + 1);
		},
		list: () => [...counts].map(([reason, count]) => ({
			reason,
			count
		}))
	};
}
var reasons = {
	notYours: "not written by you",
	notAFilm: "of a series or an episode, which this format has no place for",
	nothingSaid: "neither seen nor rated nor reviewed yet",
	noNumber: "no number is known by which the film would be recognised there",
	noRating: "not rated",
	neitherRatedNorDated: "neither rated nor seen on a known day"
};
// lib/formats/export/keyed-id.ts
/** The film's id on an authority, empty where none is known. */
function idOn(authority, film) {
	const key = film.keys.find((one) => authorityOf(one) === authority);
	return key ? idOf(key) : "";
}
/** The bare number of a TMDB key of that kind: `tmdb:movie/541671` is 541671. */
function tmdbNumber(kind, film) {
	const key = film.keys.find((one) => one.startsWith(`tmdb:${kind}/`));
	return key ? idOf(key).slice(kind.length + 1) : "";
}
// lib/formats/export/table-writer.ts
/** Writes reviews into one table, whatever its size. */
function createTableWriter({ file, columns, whyNot, rowsOf }) {
	return async function* (reviews) {
		const leftOut = createLeftOut();
		yield {
			file,
			text: writeHeader(columns)
		};
		for await (const review of reviews) {
			const reason = whyNot(review);
			if (reason) leftOut.add(reason);
			else yield {
				file,
				text: rowsOf(review).map((row) => writeRow(columns, row)).join("")
			};
		}
		return leftOut.list();
	};
}
// lib/formats/export/write-imdb.ts
/** The columns of a ratings file as IMDb writes it since June 2024. */
var columns$2 = [
	"Const",
	"Your Rating",
	"Date Rated",
	"Title",
	"Original Title",
	"URL",
	"Title Type",
	"IMDb Rating",
	"Runtime (mins)",
	"Year",
	"Genres",
	"Num Votes",
	"Release Date",
	"Directors"
];
var titleTypes = {
	film: "Movie",
	series: "TV Series",
	episode: "TV Episode"
};
/** One's own ratings in the shape of IMDb's ratings file, which many tools read. It has no room for a review's text. */
var writeImdb = createTableWriter({
	file: "imdb-ratings.csv",
	columns: columns$2,
	whyNot: whyNot$2,
	rowsOf: (review) => [rowOf(review)]
});
function whyNot$2({ origin, film, rating }) {
	if (!isOwn(origin.kind)) return reasons.notYours;
	if (!rating) return reasons.noRating;
	return idOn("imdb", film) ? null : reasons.noNumber;
}
function rowOf(review) {
	const { film, rating } = review;
	const id = idOn("imdb", film);
	return {
		Const: id,
		"Your Rating": rating ? starsOfRating(rating) * 2 : "",
		"Date Rated": dayOf(review),
		Title: film.title,
		"Original Title": film.originalTitle ?? film.title,
		URL: `https://www.imdb.com/title/${id}`,
		"Title Type": titleTypes[film.kind],
		"IMDb Rating": "",
		"Runtime (mins)": film.runtimeMinutes ?? "",
		Year: film.year ?? "",
		Genres: film.genres.join(", "),
		"Num Votes": "",
		"Release Date": "",
		Directors: film.directors.join(", ")
	};
}
/** The day of the rating: of the review, else of the last viewing, else on which it was written here. */
function dayOf({ publishedOn, viewings, createdAt }) {
	const days = viewings.flatMap(({ on }) => on ?? []).sort();
	return publishedOn ?? days.at(-1) ?? toCalendarDate(new Date(createdAt));
}
// lib/formats/export/write-json-ld.ts
var types$1 = {
	film: "Movie",
	series: "TVSeries",
	episode: "TVEpisode"
};
var file$1 = "reviews.jsonld";
/** Reviews as schema.org describes them (`Review`, with positiveNotes and negativeNotes, the strongest first). */
async function* writeJsonLd(reviews) {
	yield {
		file: file$1,
		text: "{\"@context\":\"https://schema.org\",\"@graph\":["
	};
	let comma = "";
	for await (const review of reviews) {
		yield {
			file: file$1,
			text: `${comma}\n${JSON.stringify(nodeOf(review))}`
		};
		comma = ",";
	}
	yield {
		file: file$1,
		text: "\n]}\n"
	};
	return [];
}
/** What is empty is left out, as JSON leaves out `undefined`. */
var given = (value) => value === null || value.length === 0 ? void 0 : value;
var person = (name) => ({
	"@type": "Person",
	name
});
function listOf(lines) {
	return lines.length === 0 ? void 0 : {
		"@type": "ItemList",
		itemListElement: lines.map((name, i) => ({
			"@type": "ListItem",
			position: i + 1,
			name
		}))
	};
}
function nodeOf(review) {
	const { film, author, publisher, rating } = review;
	return {
		"@type": "Review",
		itemReviewed: filmOf(film),
		author: author === null ? void 0 : person(author),
		publisher: publisher === null ? void 0 : {
			"@type": "Organization",
			name: publisher
		},
		inLanguage: given(review.language),
		datePublished: given(review.publishedOn),
		url: given(review.url),
		description: given(review.verdict),
		reviewBody: given(bodyOf(review)),
		reviewRating: rating ? {
			"@type": "Rating",
			ratingValue: rating.value,
			bestRating: rating.best,
			worstRating: rating.worst
		} : void 0,
		positiveNotes: listOf(review.pros),
		negativeNotes: listOf(review.cons),
		keywords: given(review.tags)
	};
}
function bodyOf({ intro, sections, conclusion }) {
	return [
		intro,
		...sections.map(({ heading, text }) => [heading, text].filter(Boolean).join("\n\n")),
		conclusion
	].filter(Boolean).join("\n\n");
}
function filmOf(film) {
	return {
		"@type": types$1[film.kind],
		name: film.title,
		alternateName: given([...film.originalTitle ? [film.originalTitle] : [], ...film.otherTitles]),
		datePublished: film.year === null ? void 0 : String(film.year),
		director: given(film.directors.map(person)),
		actor: given(film.cast.map(({ name }) => person(name))),
		genre: given(film.genres),
		duration: film.runtimeMinutes === null ? void 0 : `PT${film.runtimeMinutes}M`,
		sameAs: given(linksOf(film.keys).map(({ url }) => url))
	};
}
// lib/review/says-something.ts
var import_papaparse_min = /* @__PURE__ */ __toESM(require_papaparse_min(), 1);
/** Whether there is anything to read in a review; marking a film as seen leaves one with nothing in it. */
function saysSomething(review) {
	const { verdict, stance, rating, pros, cons, intro, sections, conclusion, note, viewings } = review;
	const isDated = viewings.some(({ on }) => on !== null);
	return Boolean(verdict || stance || rating || pros.length || cons.length || intro || sections.length || conclusion || note || isDated);
}
// lib/formats/export/review-text.ts
var lists = [["Pros", "pros"], ["Cons", "cons"]];
/** A review as one plain text, for files that have one column for it: verdict, pros and cons, then the rest with its headings. */
function reviewText(take) {
	const points = lists.flatMap(([heading, field]) => take[field].length > 0 ? [[`${heading}:`, ...take[field].map((line) => `- ${line}`)].join("\n")] : []);
	const sections = take.sections.map(({ heading, text }) => [heading, text].filter(Boolean).join("\n"));
	return [
		take.verdict,
		...points,
		take.intro,
		...sections,
		take.conclusion
	].filter(Boolean).join("\n\n");
}
// lib/formats/export/write-letterboxd.ts
/** What Letterboxd's importer takes (letterboxd.com/about/importing-data): any order, UTF-8, a header in each file. */
var columns$1 = [
	"Title",
	"Year",
	"Directors",
	"LetterboxdURI",
	"tmdbID",
	"imdbID",
	"Rating",
	"WatchedDate",
	"Rewatch",
	"Tags",
	"Review"
];
/** Letterboxd takes files of up to 1 MB; in bytes, below it whatever it counts as one. */
var mostBytes = 1e6;
var encoder = new TextEncoder();
/**
* One's own films as CSV for Letterboxd's importer: a row for each viewing, rating and review on the last of them.
* It wants a quotation mark inside a text escaped by a backslash, not doubled, and reads a backslash before one as that.
*/
async function* writeLetterboxd(reviews) {
	const leftOut = createLeftOut();
	const header = writeLine(Object.fromEntries(columns$1.map((name) => [name, name])));
	let part = 0;
	let bytes = Infinity;
	for await (const review of reviews) {
		const reason = whyNot$1(review);
		if (reason) leftOut.add(reason);
		for (const row of reason ? [] : rowsOf$1(review).map(writeLine)) {
			const length = encoder.encode(row).length;
			if (bytes + length > mostBytes) {
				part += 1;
				bytes = header.length;
				yield {
					file: nameOf(part),
					text: header
				};
			}
			bytes += length;
			yield {
				file: nameOf(part),
				text: row
			};
		}
	}
	return leftOut.list();
}
var nameOf = (part) => `letterboxd-import-${part}.csv`;
function whyNot$1(review) {
	if (!isOwn(review.origin.kind)) return reasons.notYours;
	if (review.film.kind !== "film") return reasons.notAFilm;
	return review.viewings.length === 0 && !saysSomething(review) ? reasons.nothingSaid : null;
}
function rowsOf$1(review) {
	const { film, rating, tags } = review;
	const slug = idOn("letterboxd", film);
	const about = {
		Title: film.title,
		Year: film.year === null ? "" : String(film.year),
		Directors: film.directors.join(", "),
		LetterboxdURI: slug && `https://letterboxd.com/film/${slug}/`,
		tmdbID: tmdbNumber("movie", film),
		imdbID: idOn("imdb", film)
	};
	const dated = review.viewings.filter(({ on }) => on !== null).sort((a, b) => (a.on ?? "") < (b.on ?? "") ? -1 : 1);
	const viewings = dated.length > 0 ? dated : review.viewings.slice(0, 1);
	const rows = (viewings.length > 0 ? viewings : [{
		on: null,
		rewatch: false
	}]).map(({ on, rewatch }) => ({
		...about,
		Rating: "",
		WatchedDate: on ?? "",
		Rewatch: rewatch ? "true" : "",
		Tags: "",
		Review: ""
	}));
	const last = rows.at(-1);
	if (last) {
		last.Rating = rating ? String(starsOfRating(rating)) : "";
		last.Tags = tags.map((tag) => tag.replaceAll(",", " ")).join(", ");
		last.Review = reviewText(review);
	}
	return rows;
}
function writeLine(row) {
	const cells = columns$1.map((name) => row[name].replace(/\\(?="|$)/g, "\\ "));
	return `${import_papaparse_min.default.unparse([cells], {
		escapeChar: "\\",
		escapeFormulae: formula
	})}\r\n`;
}
// lib/formats/export/write-trakt.ts
/** What Trakt's importer of CSV files takes (trakt-web, ImportTypes.ts); title and year are for people. */
var columns = [
	"imdb_id",
	"tmdb_id",
	"type",
	"title",
	"year",
	"watched_at",
	"rating",
	"rated_at"
];
var types = {
	film: "movie",
	series: "show",
	episode: "episode"
};
/** One's own viewings and ratings for Trakt's importer: a row for each viewing, the rating on the last. It takes no text. */
var writeTrakt = createTableWriter({
	file: "trakt-import.csv",
	columns,
	whyNot,
	rowsOf
});
function whyNot({ origin, film, rating, viewings }) {
	if (!isOwn(origin.kind)) return reasons.notYours;
	if (!idOn("imdb", film) && !tmdbOf(film)) return reasons.noNumber;
	return rating || viewings.some(({ on }) => on !== null) ? null : reasons.neitherRatedNorDated;
}
var tmdbOf = (film) => tmdbNumber(film.kind === "film" ? "movie" : "tv", film);
function rowsOf({ film, rating, viewings }) {
	const days = viewings.flatMap(({ on }) => on ?? []).sort();
	const about = {
		imdb_id: idOn("imdb", film),
		tmdb_id: tmdbOf(film),
		type: types[film.kind],
		title: film.title,
		year: film.year ?? ""
	};
	const watched = days.length > 0 ? days.map(atNoon) : [""];
	return watched.map((watched_at, i) => ({
		...about,
		watched_at,
		rating: rating && i === watched.length - 1 ? starsOfRating(rating) * 2 : "",
		rated_at: ""
	}));
}
/** Trakt wants a moment; noon in UTC is the same day nearly everywhere. */
var atNoon = (day) => `${day}T12:00:00Z`;
// entrypoints/options/export/write-export.ts
var writers = {
	letterboxd: writeLetterboxd,
	trakt: writeTrakt,
	imdb: writeImdb,
	"json-ld": writeJsonLd
};
/** Reviews as the files of a format, off the page's memory as they grow. */
async function writeExport(format, reviews) {
	const texts = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	const parts = writers[format](reviews);
	let step = await parts.next();
	for (; !step.done; step = await parts.next()) {
		const { file, text } = step.value;
		const held = texts.get(file) ?? [];
		texts.set(file, held);
		held.push(text);
		if (held.length >= mostHeld) settle(file);
	}
	for (const file of texts.keys()) settle(file);
	return {
		files,
		leftOut: step.value
	};
	/** The browser keeps a blob outside of the page's memory, and off to disk where it is large. */
	function settle(file) {
		const held = texts.get(file)?.splice(0) ?? [];
		files.set(file, new Blob([...files.has(file) ? [files.get(file)] : [], ...held]));
	}
}
var mostHeld = 2e3;
export { writeExport };
