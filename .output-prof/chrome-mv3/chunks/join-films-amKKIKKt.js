import { t as foldLetters } from "./fold-letters-FQpgFL71.js";
import { B as idOf, U as limits, z as authorityOf } from "./options-CgBmHpwQ.js";
// lib/film/articles.ts
/**
* The articles that titles begin with, or that lists move to the end ("Fifth Element, The"), folded. Italian `i` is
* missing because of the English pronoun: where it was moved it goes back to the front ("Vitelloni, I").
*/
var articles = new Set([
	"the a an",
	"le la les un une des",
	"el los las lo una unos unas",
	"il gli uno",
	"o os as um uma",
	"der die das dem den ein eine einen",
	"de het een",
	"en ett et det",
	"az egy",
	"els",
	"ο η το οι τα ενας μια ενα",
	"al"
].flatMap((line) => line.split(" ")));
var moved = /,\s*(\p{L}+|(?:l|un|gl)['’])\s*$/u;
/** Quotation marks and the like may stand before an article. */
var opening = /^[^\p{L}\p{N}]*/u;
var elided = /^(?:l|un|gl)['’]\s*(?=\p{L})/u;
/** "Al-Massir"; the A of "A-Team" is a part of a word. */
var joined = /^[ae]l-(?=\p{L})/u;
/** A folded title, or a part of one between colons or brackets, without an article moved to its end. */
function dropMovedArticle(folded) {
	const article = moved.exec(folded)?.[1];
	if (article === "i") return `i ${folded.replace(moved, "")}`;
	if (!article || !(/['’]$/.test(article) || articles.has(article))) return folded;
	const rest = folded.replace(moved, "");
	return /[\p{L}\p{N}]/u.test(rest) ? rest : folded;
}
/** A folded title without the article it begins with. */
function dropLeadingArticle(folded) {
	const title = folded.replace(opening, "");
	const found = elided.exec(title)?.[0] ?? joined.exec(title)?.[0] ?? /^\p{L}+\s+/u.exec(title)?.[0];
	if (!found || !(/['’-]\s*$/.test(found) || articles.has(found.trim()))) return folded;
	const rest = title.slice(found.length);
	return /[\p{L}\p{N}]/u.test(rest) ? rest : folded;
}
// lib/film/number-words.ts
var units = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
var tens = "twenty thirty forty fifty sixty seventy eighty ninety";
var ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
var worthOf = new Map([
	...[
		"zwei drei vier funf sechs sieben acht neun zehn _ zwolf",
		"deux trois quatre cinq _ sept huit neuf _ onze douze",
		"dos tres cuatro cinco seis siete ocho nueve diez _ doce",
		"_ tre quattro cinque _ sette otto nove dieci undici dodici",
		"dois _ quatro _ _ sete oito _ dez _ doze",
		"twee drie _ vijf zes zeven _ negen tien _ twaalf"
	].flatMap((words) => words.split(" ").map((word, at) => [word, at + 2])),
	...units.split(" ").map((word, at) => [word, at]),
	...tens.split(" ").map((word, at) => [word, 20 + 10 * at])
]);
var suffixOf = (n) => n === 1 ? "st" : n === 2 ? "nd" : n === 3 ? "rd" : "th";
var ordinalOf = new Map(ordinals.split(" ").map((word, at) => [word, `${at + 1}${suffixOf(at + 1)}`]));
/** Sequels are counted in Roman numerals up to about here; `mix`, `dim` or `xxx` are words. */
var romans = new Map("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix".split(" ").map((word, at) => [word, String(at + 1)]));
/** The value of a Roman numeral as sequels bear it (1 to 19), in digits; null for any other word. */
function readRoman(word) {
	return romans.get(word) ?? null;
}
/**
* Words with the English numbers among them in digits: `one hundred one dalmatians` and `101 dalmatians` are the same,
* `twelfth night` and `12th night` too.
*/
function spellNumbersInDigits(words) {
	const result = [];
	for (let at = 0; at < words.length;) {
		const number = readNumber(words, at);
		if (number) {
			result.push(String(number.value));
			at = number.end;
		} else {
			const word = words[at++];
			result.push(ordinalOf.get(word) ?? word);
		}
	}
	return result;
}
function readNumber(words, start) {
	let at = start;
	let whole = 0;
	let part = 0;
	const take = () => {
		const value = worthOf.get(words[at] ?? "");
		if (value === void 0) return null;
		at++;
		const unit = worthOf.get(words[at] ?? "");
		if (value < 20 || unit === void 0 || unit === 0 || unit > 9) return value;
		at++;
		return value + unit;
	};
	part = take() ?? 0;
	while (words[at] === "hundred" || words[at] === "thousand") {
		const times = words[at++] === "hundred" ? 100 : 1e3;
		part = (part || 1) * times;
		if (times === 1e3) {
			whole += part;
			part = 0;
		}
		part += take() ?? 0;
	}
	return at === start ? null : {
		value: whole + part,
		end: at
	};
}
// lib/film/title-words.ts
/** "(film)", "(1954 film)", "[TV series]", "(2011)", "(película de 1972)", "(1972年の映画)", "(Director's Cut)", "[OV]". */
var note = new RegExp([
	String.raw`[([]\s*(?:(?:c\.? ?)?\d{4}(?:\s*[-–/,]\s*(?:\d{4})?)?`,
	String.raw`(?:\d{4}(?:,?\s+|年の?|년\s*))?(?:[\p{L}\p{N}.'’-]+\s+){0,2}(?:${"film|filme|movie|tv|television|series|serie|miniseries|mini-series|short|video|documentary|pelicula|pel·licula|anime|elokuva|phim|фильм|фільм|филм|сериал|серіал|ταινια|סרט|فيلم|映画|電影|电影|影片|영화"})(?:,?\s+(?:de |del |do |из |z )?\d{4})?`,
	String.raw`(?:[\p{L}\p{N}.'’-]+\s+){0,3}(?:${"cut|edition|version|remaster|remastered|restored|restoration|uncut|unrated|ov|omu|omeu|vost|subtitled|dubbed"}))\s*[)\]]`
].join("|"), "gu");
/** Where one part of a title ends and the next begins. */
var segmentBreak = /[:;()[\]{}]|\s[-–—~|/]+\s/;
/** What joins two words, in many languages. Only between others: "Y tu mamá también" keeps its first word. */
var joint = /\s*&\s*|\s(?:and|und|et|y|e|och|og|en|ve|и|n|\+)(?=\s)/gu;
/** The word before a part's number: "Part 2", "Vol. 2", "Chapter Two", "Teil 2". */
var partWords = new Set("part pt chapter vol volume episode ep teil partie parte chapitre capitulo capitolo tome".split(" "));
var shortForms = new Map(Object.entries({
	doctor: "dr",
	mister: "mr",
	saint: "st",
	mount: "mt",
	versus: "vs",
	captain: "capt",
	sergeant: "sgt",
	lieutenant: "lt",
	professor: "prof",
	junior: "jr",
	senior: "sr",
	brothers: "bros",
	incorporated: "inc"
}));
/**
* The words of a title as they are compared: folded, without leading or moved article, joining words, notes in
* brackets and the word before a part's number; numbers in digits. Empty where nothing but punctuation is left.
*/
function titleWords(title) {
	const folded = foldLetters(title).replace(/[♥❤]/g, " heart ").replace(/(?<=[\p{L}\p{N}]) and a half(?![\p{L}\p{N}])/u, " 1/2");
	const bare = folded.replace(note, " ");
	const segments = (hasLetters(bare) ? bare : folded).split(segmentBreak).map(dropMovedArticle).filter(hasLetters);
	if (segments[0]) segments[0] = dropLeadingArticle(segments[0]);
	const words = segments.flatMap((segment, at) => splitSegment(segment, at === 0));
	const counted = words.length > 1 ? spellNumbersInDigits(words).map(unifyWord) : words;
	return counted.filter((word, at) => !(partWords.has(word) && /^\d/.test(counted[at + 1] ?? "")));
}
/** The words between two breaks. "Rocky V", "Henry V: …": a single letter at the end is a numeral, or after "part". */
function splitSegment(segment, isFirst) {
	const plain = segment.trim().replace(/['’‘`´ʹʼʻ]/g, "");
	const joined = plain.replace(joint, " ");
	const words = (hasLetters(joined) ? joined : plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return words.map((word, at) => {
		if (word.length !== 1) return word;
		return at === words.length - 1 && (at > 0 || !isFirst) || partWords.has(words[at - 1] ?? "") ? readRoman(word) ?? word : word;
	});
}
function unifyWord(word, at, words) {
	if (word === "drive" && at > 0 && at === words.length - 1) return "dr";
	return (word.length > 1 && at > 0 ? readRoman(word) : null) ?? shortForms.get(word) ?? (word === "v" && at > 0 ? "vs" : word);
}
function hasLetters(text) {
	return /[\p{L}\p{N}]/u.test(text);
}
// lib/film/title-key.ts
/** Signs that Unicode takes apart may meet anew once the spaces between them are gone; it settles at the second step. */
var mostSteps = 4;
/** What is one plain word already: the rules for words, signs and letters have nothing to change in it. */
var settled = /^[a-z0-9]+$/;
/**
* A title as it is looked up and compared: its words (see titleWords) without the spaces between, so that "Spider-Man",
* "Spider Man" and "Spiderman" are one. A title of punctuation alone ("…", "?", "!!!") keeps its signs. Empty only for a
* title in which nothing can be seen. Normalising a key again gives the same key. Who has the title's words gives them.
*/
function titleKey(title, words = titleWords(title)) {
	let key = keyOnce(title, words);
	for (let step = 1; step < mostSteps && !settled.test(key); step++) {
		const next = keyOnce(key, titleWords(key));
		if (next === key) break;
		key = next;
	}
	return key;
}
function keyOnce(title, words) {
	return words.join("") || foldLetters(title).replace(/\s+/g, "");
}
// lib/film/letters-of.ts
/** The letters of a name in alphabetical order, initials left out: blind to the order and the joining of its words. */
function lettersOf(name) {
	const long = name.filter((word) => word.length > 1);
	return [...(long.length ? long : name).join("")].sort().join("");
}
// lib/film/spell-name.ts
var latinOf = new Map(["аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыi ь эe юiu яia іi їi єe ґg јi љl њn ћc ђd џd", "αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξks οo πp ρr σs τt υi φf χh ψps ωo"].flatMap((line) => line.split(" ")).map((pair) => [pair.slice(0, 1), pair.slice(1)]));
/** Greek letters that are one sound together. */
var greekPairs = [
	[/ου/g, "u"],
	[/γ(?=[γκξχ])/g, "n"],
	[/μπ/g, "b"],
	[/(?<=[αε])υ/g, "v"]
];
/** Names for short that have another beginning than the whole name; those cut short ("Rob") are met letter by letter. */
var wholeNames = new Map([
	"robert bob bobby",
	"william bill billy",
	"james jim jimmy",
	"michael mike",
	"anthony tony",
	"thomas tom",
	"richard dick rick",
	"john jack johnny",
	"joseph joe",
	"charles chuck charlie",
	"henry harry",
	"lawrence larry",
	"edward ted ned",
	"nicholas nick",
	"christopher chris",
	"alexander alex",
	"daniel dan",
	"samuel sam",
	"steven steve",
	"timothy tim",
	"zachary zack",
	"theodoros theo"
].flatMap((line) => {
	const [whole = "", ...short] = line.split(" ");
	return short.map((name) => [name, whole]);
}));
var suffixes = new Set("jr sr ii iii iv phd md".split(" "));
/**
* The words of a person's name in one rough spelling, so that ways to write it in Latin letters meet: Sergei, Sergey,
* Sergej and Сергей; Müller and Mueller. "(III)" of IMDb, "Jr." and apostrophes are dropped. For comparing only.
*/
function spellName(name) {
	return (foldLetters(name).replace(/\([^)]*\)/g, " ").replace(/['’‘`]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(spellWord).filter(Boolean).filter((word, at) => at === 0 || !suffixes.has(word)).slice(0, 6);
}
function spellWord(word) {
	let latin = wholeNames.get(word) ?? word;
	if (/[α-ω]/.test(word)) for (const [pair, sound] of greekPairs) latin = latin.replace(pair, sound);
	if (/[^a-z]/.test(latin)) latin = [...latin].map((letter) => latinOf.get(letter) ?? letter).join("");
	return latin.replace(/[yj]/g, "i").replace(/tch/g, "ch").replace(/ts|tz|z(?!h)/g, "s").replace(/sch/g, "sh").replace(/ph/g, "f").replace(/kh/g, "h").replace(/th/g, "t").replace(/ck|c(?![eih])|q/g, "k").replace(/w/g, "v").replace(/x/g, "ks").replace(/ou|ue(?=.)/g, "u").replace(/(?<=.)[ao]e(?=.)/g, (pair) => pair[0]).replace(/(.)\1+/gu, "$1");
}
// lib/film/respell-title.ts
/** What addresses and plain keyboards make of letters with marks: Moviepilot's "buechse", Rotten Tomatoes' "saa som i". */
var pairs = {
	ä: "ae",
	ö: "oe",
	ü: "ue",
	ø: "oe",
	å: "aa"
};
/** Digits that stand for a letter within a word. */
var letters = {
	0: "o",
	1: "i",
	3: "e",
	4: "a",
	5: "s",
	7: "v"
};
var withinWord = /(?<=\p{L})[013457](?=\p{L})/gu;
/** Other spellings that a title has where signs are few, or where it plays with them: "Die Buechse", "Seven" for "Se7en". */
function respellTitle(title) {
	const composed = title.normalize("NFC").toLowerCase();
	return [composed.replace(/[äöüøå]/g, (letter) => pairs[letter] ?? letter), composed.replace(withinWord, (digit) => letters[digit] ?? digit)].filter((other) => other !== composed);
}
// lib/film/slug-title.ts
/** Numbers, hashes and the like: no words in them. */
var opaque = /^[\p{Lu}\d._-]*$|^[a-z]{0,4}\d+$|[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}|^\p{L}{2,4}(?:\.\w+)+$/u;
/** Several words, or one in small letters; `dQw4w9WgXcQ` is neither. */
var readable = /[-_+]|^\p{Lu}?[\p{Ll}\p{Lo}\p{M}\d]+$/u;
/**
* The title that a site writes in its address, with spaces: "crow", "three to tango", "wicked 2024". Sites name a film's
* page after its English or original title whatever language the page itself is in. Null where the id holds no words.
*/
function readSlugTitle(key) {
	if (authorityOf(key) === "page") return null;
	const slug = decode(idOf(key).split("/").pop() ?? "");
	if (opaque.test(slug) || !readable.test(slug)) return null;
	const words = slug.replace(/^(?:\d{5,}[-_])+/, "").replace(/(\p{L})((?:19|20)\d\d)$/u, "$1 $2").replace(/[-_+]+/g, " ").trim();
	return /\p{L}/u.test(words) ? words : null;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// lib/film/title-forms.ts
/** More titles than these say nothing new about a film. */
var maxForms = 24;
/** A look-up asks for those of the page's film twice: for the keys to look up, and for the matching. */
var known = /* @__PURE__ */ new WeakMap();
/** All whole titles of a film, best first, each key once. */
function titleFormsOf(film) {
	const forms = known.get(film) ?? readForms(film);
	known.set(film, forms);
	return forms;
}
function readForms(film) {
	const forms = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Set();
	const add = (title, source) => {
		if (forms.size >= maxForms || texts.has(title)) return;
		texts.add(title);
		const words = titleWords(title);
		const key = titleKey(title, words);
		if (key && !forms.has(key)) forms.set(key, {
			text: title,
			key,
			words,
			source
		});
	};
	const addAll = (title, source) => {
		add(title, source);
		for (const alias of splitAliases(title)) add(alias, source);
	};
	addAll(film.title, "title");
	if (film.originalTitle) addAll(film.originalTitle, "original title");
	for (const key of film.keys) {
		const slug = readSlugTitle(key);
		if (!slug) continue;
		add(slug, "address");
		add(slug.replace(/(?<=\S) (?:19|20)\d\d$/, ""), "address");
	}
	for (const title of respellTitle(film.title)) add(title, "title");
	for (const title of respellTitle(film.originalTitle ?? "")) add(title, "original title");
	for (const title of film.otherTitles.slice(0, maxForms)) addAll(title, "other title");
	return [...forms.values()];
}
/** MovieLens and bloggers: "Seven (a.k.a. Se7en)", "Nikita aka La Femme Nikita". */
function splitAliases(title) {
	const parts = title.split(/[([]?\b(?:a\.?k\.?a\.?|also known as)(?=[\s:])[\s:]*/i);
	return parts.length > 1 && parts[0]?.trim() ? parts.map((part) => part.replace(/[)\]]\s*$/, "")) : [];
}
// lib/film/title-parts.ts
/** More segments than these are a list, not a title. */
var maxSegments = 5;
var breaks = /\s*[:;()[\]{}]+\s*|\s+[-–—~|/]+\s+|,?\s+or,?\s*[:,]?\s+(?=how|the\b)|(?<=[.!?])\s+/i;
/** "John Carpenter's Vampires", "Lee Daniels' The Butler", "Marvel's The Avengers"; not "Daddy's Home". */
var owner = /^(?:(?:[\p{L}\p{N}.-]+\s+){1,3}[\p{L}\p{N}.-]+|marvel|disney|pixar)(?:['’]s|(?<=s)['’])\s+/iu;
/**
* Keys of the pieces by which a film may be called for short: what stands before or after a colon, dash or bracket, the
* title without its owner's name. Longest first; the whole title's own key is not among them.
*/
function titlePartsOf(title) {
	const segments = title.split(breaks).filter((segment) => /[\p{L}\p{N}]/u.test(segment)).slice(0, maxSegments);
	if (segments.length === 1 && segments[0] === title && !owner.test(title)) return [];
	const whole = titleKey(title);
	const parts = /* @__PURE__ */ new Set();
	for (let from = 0; from < segments.length; from++) for (let to = segments.length; to > from; to--) parts.add(titleKey(segments.slice(from, to).join(": ")));
	if (segments.length > 2) parts.add(titleKey(`${segments[0]}: ${segments.at(-1)}`));
	if (owner.test(title)) parts.add(titleKey(title.replace(owner, "")));
	return [...parts].filter((part) => part !== whole && /\p{L}{3}|\p{Lo}/u.test(part)).sort((a, b) => b.length - a.length);
}
// lib/film/year-of.ts
/** The year a film is from, else the one in brackets at its title's end: "Ballerina (2025)". Null for years no film has. */
function yearOf(film) {
	const year = film.year ?? Number(/\((\d{4})\)\s*$/.exec(film.title)?.[1] ?? 0);
	return Number.isInteger(year) && year >= limits.firstYear && year <= limits.lastYear ? year : null;
}
// lib/match/film-profile.ts
/** More of them than these, on either side, tell nothing new. */
var maxOtherTitles = 10;
var maxDirectors = 20;
var maxCast = 40;
function profileFilm(film) {
	const whole = [
		film.title,
		film.originalTitle ?? "",
		...film.otherTitles.slice(0, maxOtherTitles)
	];
	let cast = null;
	return {
		film,
		titles: new Map(titleFormsOf(film).map((form) => [form.key, form])),
		parts: new Set([...new Set(whole)].flatMap(titlePartsOf)),
		year: yearOf(film),
		directors: film.directors.slice(0, maxDirectors).map(spellName),
		cast: () => {
			cast ??= spellCast(film);
			return cast;
		}
	};
}
function spellCast(film) {
	const names = film.cast.slice(0, maxCast).map((member) => lettersOf(spellName(member.name)));
	return new Set(names.filter((letters) => letters.length > 3));
}
// lib/film/edit-distance.ts
/**
* How many letters must be changed, added, dropped or swapped with the next to make `a` into `b`; `most + 1` where it is
* more than `most`. Only the band that `most` leaves is looked at, so long texts cost little.
*/
function editDistance(a, b, most) {
	const tooMany = most + 1;
	if (Math.abs(a.length - b.length) > most) return tooMany;
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let best = i;
		for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
			const change = (last[j - 1] ?? tooMany) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? tooMany) + 1 : tooMany;
			row[j] = Math.min(change, (last[j] ?? tooMany) + 1, (row[j - 1] ?? tooMany) + 1, swap);
			best = Math.min(best, row[j]);
		}
		if (best > most) return tooMany;
		[before, last] = [last, row];
	}
	return Math.min(last[b.length] ?? tooMany, tooMany);
}
// lib/film/compare-persons.ts
/** Compares two names as spellName gives them, whatever the order of their words. */
function comparePersons(a, b) {
	if (a.length === 0 || b.length === 0) return "other";
	if (lettersOf(a) === lettersOf(b)) return "same";
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const free = [...long];
	let whole = 0;
	let partial = 0;
	for (const word of short) {
		const at = free.findIndex((other) => isSameWord(word, other));
		if (at >= 0) {
			whole++;
			free.splice(at, 1);
			continue;
		}
		const loose = free.findIndex((other) => isShortened(word, other));
		if (loose >= 0) {
			partial++;
			free.splice(loose, 1);
		}
	}
	const all = whole + partial === short.length;
	if (all && whole >= 1 && short.length > 1) return "same";
	if (all && whole === 1 && short[0].length > 4) return "alike";
	return sharesSurname(a, b) ? "alike" : "other";
}
function isSameWord(a, b) {
	if (a === b) return a.length > 1;
	const shorter = Math.min(a.length, b.length);
	return shorter >= 5 && editDistance(a, b, shorter >= 8 ? 2 : 1) <= (shorter >= 8 ? 2 : 1);
}
/** An initial, a name cut short ("Rob", "Robert"), misspelt, or with an end damaged by a wrong encoding ("Joffé"). */
function isShortened(a, b) {
	const shorter = Math.min(a.length, b.length);
	if (shorter === 1) return a[0] === b[0];
	if (shorter >= 4 && editDistance(a, b, 1) === 1) return true;
	let shared = 0;
	while (shared < shorter && a[shared] === b[shared]) shared++;
	return shared >= 3 && shared >= shorter * .6;
}
/** The last word of one is a word of the other: "Tung-Shing Yee" and "Derek Yee", "Hung Kam-Bo" and "Sammo Hung". */
function sharesSurname(a, b) {
	const [lastOfA, lastOfB] = [a.at(-1), b.at(-1)];
	return lastOfA.length > 1 && b.includes(lastOfA) || lastOfB.length > 1 && a.includes(lastOfB);
}
// lib/match/compare-directors.ts
function compareDirectors(a, b) {
	let best = "unknown";
	for (const one of a) for (const other of b) {
		if (isLatin(one) !== isLatin(other)) continue;
		const likeness = comparePersons(one, other);
		if (likeness === "same") return "same";
		if (likeness === "alike" || best === "unknown") best = likeness;
	}
	return best;
}
/** Names in Cyrillic and Greek are in Latin letters by now; other scripts can't be compared with it. */
function isLatin(name) {
	return /[a-z]/.test(name.join(""));
}
// lib/match/stable-authorities.ts
/**
* Who gives each film one number and keeps it: another number is another film. All others may have several ids for one
* film (a streaming service's editions and countries, Wikipedia's languages, Box Office Mojo's and Fandango's releases,
* Simkl's seasons of an anime) or rename them (the words in the addresses of Letterboxd, Trakt, TheTVDB, Rotten Tomatoes).
*/
var stableAuthorities = /* @__PURE__ */ new Set([
	"imdb",
	"tmdb",
	"wikidata",
	"allocine",
	"criterion",
	"csfd",
	"douban",
	"filmaffinity",
	"filmweb",
	"kinopoisk",
	"moviemeter",
	"porthu",
	"senscritique"
]);
/** Whether two different ids of this authority mean two different films. */
function isStableAuthority(authority) {
	return stableAuthorities.has(authority);
}
// lib/match/compare-keys.ts
/** What the keys of two films say about their being one. A film with two ids of one authority agrees by either. */
function compareKeys(a, b) {
	const shared = a.filter((key) => b.includes(key));
	const against = /* @__PURE__ */ new Set();
	for (const key of a) {
		const authority = authorityOf(key);
		if (!isStableAuthority(authority) || shared.some((one) => authorityOf(one) === authority)) continue;
		if (b.some((other) => authorityOf(other) === authority)) against.add(authority);
	}
	return {
		shared,
		against: [...against]
	};
}
// lib/match/same-film.ts
/**
* Whether two stored films are one, so that their reviews are shown together and don't compete: a key in common, or
* title and year with directors that don't contradict; a year apart or unknown only under the same director.
*/
function isSameFilm(a, b) {
	const keys = compareKeys(a.film.keys, b.film.keys);
	if (keys.shared.length > 0 || keys.against.length > 0) return keys.shared.length > 0;
	if (a.film.kind !== b.film.kind) return false;
	if (![...a.titles.keys()].some((key) => b.titles.has(key))) return false;
	const directors = compareDirectors(a.directors, b.directors);
	if (a.year !== null && a.year === b.year) return directors !== "other";
	return directors === "same" && (a.year === null || b.year === null || Math.abs(a.year - b.year) === 1);
}
// lib/match/join-films.ts
/** How many films of one title are told apart; further ones stand each for itself. */
var mostNamesakes = 60;
/**
* For each of many films the number of the first that is the same. Only those that share a key or a title are held
* against each other, by the rule that the card goes by.
*/
function joinFilms(films) {
	const parent = Array.from({ length: films.length }, (_, number) => number);
	const find = (number) => {
		let root = number;
		while (parent[root] !== root) root = parent[root] ?? root;
		parent[number] = root;
		return root;
	};
	const join = (a, b) => {
		parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
	};
	const byKey = /* @__PURE__ */ new Map();
	const byTitle = /* @__PURE__ */ new Map();
	for (let number = 0; number < films.length; number += 1) {
		const film = films.at(number);
		if (!film) continue;
		for (const key of film.keys) {
			const other = byKey.get(key);
			if (other === void 0) byKey.set(key, number);
			else join(other, number);
		}
		const title = titleKey(film.title);
		const namesakes = byTitle.get(title);
		if (namesakes) namesakes.push(number);
		else byTitle.set(title, [number]);
	}
	for (const [title, namesakes] of byTitle) {
		if (title === "" || namesakes.length < 2) continue;
		const told = [];
		for (const number of namesakes) {
			if (told.some((one) => find(one.number) === find(number))) continue;
			const film = films.at(number);
			if (!film) continue;
			const profile = profileFilm(film);
			const same = told.find((one) => isSameFilm(one.profile, profile));
			if (same) join(number, same.number);
			else if (told.length < mostNamesakes) told.push({
				number,
				profile
			});
		}
	}
	return parent.map((_, number) => find(number));
}
export { joinFilms as t };
