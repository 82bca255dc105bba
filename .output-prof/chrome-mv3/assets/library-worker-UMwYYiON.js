(function() {
	// node_modules/idb/build/index.js
	const instanceOfAny = (object, constructors) => constructors.some((c) => object instanceof c);
	let idbProxyableTypes;
	let cursorAdvanceMethods;
	function getIdbProxyableTypes() {
		return idbProxyableTypes || (idbProxyableTypes = [
			IDBIndex,
			IDBObjectStore,
			IDBCursor,
			IDBDatabase,
			IDBTransaction
		]);
	}
	function getCursorAdvanceMethods() {
		return cursorAdvanceMethods || (cursorAdvanceMethods = [
			"advance",
			"continue",
			"continuePrimaryKey"
		].map((method) => IDBCursor.prototype[method]));
	}
	const transactionDoneMap = /* @__PURE__ */ new WeakMap();
	const transformCache = /* @__PURE__ */ new WeakMap();
	const reverseTransformCache = /* @__PURE__ */ new WeakMap();
	function promisifyRequest(request) {
		const promise = new Promise((resolve, reject) => {
			const unlisten = () => {
				request.removeEventListener("success", success);
				request.removeEventListener("error", error);
			};
			const success = () => {
				resolve(wrap(request.result));
				unlisten();
			};
			const error = () => {
				reject(request.error);
				unlisten();
			};
			request.addEventListener("success", success);
			request.addEventListener("error", error);
		});
		reverseTransformCache.set(promise, request);
		return promise;
	}
	function cacheDonePromiseForTransaction(tx) {
		if (transactionDoneMap.has(tx)) return;
		const done = new Promise((resolve, reject) => {
			const unlisten = () => {
				tx.removeEventListener("complete", complete);
				tx.removeEventListener("error", error);
				tx.removeEventListener("abort", error);
			};
			const complete = () => {
				resolve();
				unlisten();
			};
			const error = () => {
				reject(tx.error || new DOMException("AbortError", "AbortError"));
				unlisten();
			};
			tx.addEventListener("complete", complete);
			tx.addEventListener("error", error);
			tx.addEventListener("abort", error);
		});
		transactionDoneMap.set(tx, done);
	}
	let idbProxyTraps = {
		get(target, prop, receiver) {
			if (target instanceof IDBTransaction) {
				if (prop === "done") return transactionDoneMap.get(target);
				if (prop === "store") return receiver.objectStoreNames[1] ? void 0 : receiver.objectStore(receiver.objectStoreNames[0]);
			}
			return wrap(target[prop]);
		},
		set(target, prop, value) {
			target[prop] = value;
			return true;
		},
		has(target, prop) {
			if (target instanceof IDBTransaction && (prop === "done" || prop === "store")) return true;
			return prop in target;
		}
	};
	function replaceTraps(callback) {
		idbProxyTraps = callback(idbProxyTraps);
	}
	function wrapFunction(func) {
		if (getCursorAdvanceMethods().includes(func)) return function(...args) {
			func.apply(unwrap(this), args);
			return wrap(this.request);
		};
		return function(...args) {
			return wrap(func.apply(unwrap(this), args));
		};
	}
	function transformCachableValue(value) {
		if (typeof value === "function") return wrapFunction(value);
		if (value instanceof IDBTransaction) cacheDonePromiseForTransaction(value);
		if (instanceOfAny(value, getIdbProxyableTypes())) return new Proxy(value, idbProxyTraps);
		return value;
	}
	function wrap(value) {
		if (value instanceof IDBRequest) return promisifyRequest(value);
		if (transformCache.has(value)) return transformCache.get(value);
		const newValue = transformCachableValue(value);
		if (!Object.is(newValue, value)) {
			transformCache.set(value, newValue);
			reverseTransformCache.set(newValue, value);
		}
		return newValue;
	}
	const unwrap = (value) => reverseTransformCache.get(value);
	/**
	* Open a database.
	*
	* @param name Name of the database.
	* @param version Schema version.
	* @param callbacks Additional callbacks.
	*/
	function openDB(name, version, { blocked, upgrade, blocking, terminated } = {}) {
		const request = indexedDB.open(name, version);
		const openPromise = wrap(request);
		if (upgrade) request.addEventListener("upgradeneeded", (event) => {
			upgrade(wrap(request.result), event.oldVersion, event.newVersion, wrap(request.transaction), event);
		});
		if (blocked) request.addEventListener("blocked", (event) => blocked(event.oldVersion, event.newVersion, event));
		openPromise.then((db) => {
			if (terminated) db.addEventListener("close", () => terminated());
			if (blocking) db.addEventListener("versionchange", (event) => blocking(event.oldVersion, event.newVersion, event));
		}).catch(() => {});
		return openPromise;
	}
	/**
	* Delete a database.
	*
	* @param name Name of the database.
	*/
	function deleteDB(name, { blocked } = {}) {
		const request = indexedDB.deleteDatabase(name);
		if (blocked) request.addEventListener("blocked", (event) => blocked(event.oldVersion, event));
		return wrap(request).then(() => void 0);
	}
	const readMethods = [
		"get",
		"getKey",
		"getAll",
		"getAllKeys",
		"count"
	];
	const writeMethods = [
		"put",
		"add",
		"delete",
		"clear"
	];
	const cachedMethods = {};
	function getMethod(target, prop) {
		if (!(target instanceof IDBDatabase && !(prop in target) && typeof prop === "string")) return;
		if (cachedMethods[prop]) return cachedMethods[prop];
		const targetFuncName = prop.replace(/FromIndex$/, "");
		const useIndex = prop !== targetFuncName;
		const isWrite = writeMethods.includes(targetFuncName);
		if (!(targetFuncName in (useIndex ? IDBIndex : IDBObjectStore).prototype) || !(isWrite || readMethods.includes(targetFuncName))) return;
		const method = async function(storeName, ...args) {
			const tx = this.transaction(storeName, isWrite ? "readwrite" : "readonly");
			let target = tx.store;
			if (useIndex) target = target.index(args.shift());
			return (await Promise.all([target[targetFuncName](...args), isWrite && tx.done]))[0];
		};
		return cachedMethods[prop] = method;
	}
	replaceTraps((oldTraps) => ({
		...oldTraps,
		get: (target, prop, receiver) => getMethod(target, prop) || oldTraps.get(target, prop, receiver),
		has: (target, prop) => !!getMethod(target, prop) || oldTraps.has(target, prop)
	}));
	const advanceMethodProps = [
		"advance",
		"continue",
		"continuePrimaryKey"
	];
	const methodMap = {};
	const advanceResults = /* @__PURE__ */ new WeakMap();
	const ittrProxiedCursorToOriginalProxy = /* @__PURE__ */ new WeakMap();
	const cursorIteratorTraps = { get(target, prop) {
		if (!advanceMethodProps.includes(prop)) return target[prop];
		let cachedFunc = methodMap[prop];
		if (!cachedFunc) cachedFunc = methodMap[prop] = function(...args) {
			advanceResults.set(this, ittrProxiedCursorToOriginalProxy.get(this)[prop](...args));
		};
		return cachedFunc;
	} };
	async function* iterate(...args) {
		let cursor = this;
		if (!(cursor instanceof IDBCursor)) cursor = await cursor.openCursor(...args);
		if (!cursor) return;
		cursor = cursor;
		const proxiedCursor = new Proxy(cursor, cursorIteratorTraps);
		ittrProxiedCursorToOriginalProxy.set(proxiedCursor, cursor);
		reverseTransformCache.set(proxiedCursor, unwrap(cursor));
		while (cursor) {
			yield proxiedCursor;
			cursor = await (advanceResults.get(proxiedCursor) || cursor.continue());
			advanceResults.delete(proxiedCursor);
		}
	}
	function isIteratorProp(target, prop) {
		return prop === Symbol.asyncIterator && instanceOfAny(target, [
			IDBIndex,
			IDBObjectStore,
			IDBCursor
		]) || prop === "iterate" && instanceOfAny(target, [IDBIndex, IDBObjectStore]);
	}
	replaceTraps((oldTraps) => ({
		...oldTraps,
		get(target, prop, receiver) {
			if (isIteratorProp(target, prop)) return iterate;
			return oldTraps.get(target, prop, receiver);
		},
		has(target, prop) {
			return isIteratorProp(target, prop) || oldTraps.has(target, prop);
		}
	}));
	// lib/match/edge-key.ts
	const edgeLetters = 6;
	const lettersPerNumber = 6;
	const bitsPerLetter = 5;
	/** The keys of a title's two edges; none for a short one, which has no rest to tell it from others. */
	function edgeKeysOf(titleKey, year) {
		if (titleKey.length <= 7) return [];
		const rest = titleKey.slice(edgeLetters);
		const restFromEnd = [...titleKey.slice(0, -6)].reverse().join("");
		return [`h:${titleKey.slice(0, edgeLetters)}|${year}|${rest}`, `e:${titleKey.slice(-6)}|${year}|${restFromEnd}`];
	}
	/** The parts of an edge's key; null for any other. */
	function readEdgeKey(key) {
		if (key[1] !== ":" || key[0] !== "h" && key[0] !== "e") return null;
		const end = key.indexOf("|", key.indexOf("|") + 1);
		return end < 0 ? null : {
			edge: key.slice(0, end),
			rest: key.slice(end + 1)
		};
	}
	/** The first letters of a rest as two numbers below 2 ** 30: five bits for each letter, nought where it has ended. */
	function packRest(rest) {
		const pack = (from) => {
			let packed = 0;
			for (let i = from; i < from + lettersPerNumber; i += 1) packed = packed * 2 ** bitsPerLetter + codeAt(rest, i);
			return packed;
		};
		return [pack(0), pack(lettersPerNumber)];
	}
	/** a to z are 1 to 26; digits and the letters of other scripts share the five numbers that are left. */
	function codeAt(text, at) {
		if (at >= text.length) return 0;
		const code = text.charCodeAt(at);
		return code >= 97 && code <= 122 ? code - 96 : 27 + code % 5;
	}
	// lib/film/limits.ts
	/** How much of anything from outside is kept: longer texts are cut, longer lists end. */
	const limits = {
		title: 300,
		name: 200,
		role: 200,
		line: 2e3,
		paragraphs: 1e5,
		url: 2e3,
		key: 200,
		otherTitles: 60,
		people: 300,
		genres: 30,
		keys: 40,
		lines: 60,
		sections: 100,
		viewings: 1e3,
		tags: 100,
		firstYear: 1870,
		lastYear: 2100
	};
	// lib/film/film-key.ts
	/** The part before the colon: who vouches for the id. */
	function authorityOf(key) {
		return key.slice(0, key.indexOf(":"));
	}
	/** The part after the colon: the id as its authority writes it. */
	function idOf(key) {
		return key.slice(key.indexOf(":") + 1);
	}
	// lib/film/fold-letters.ts
	/** Letters that Unicode does not take apart into a base letter and a mark. */
	const latin = {
		ß: "ss",
		ø: "o",
		æ: "ae",
		œ: "oe",
		đ: "d",
		ð: "d",
		þ: "th",
		ł: "l",
		ı: "i",
		ħ: "h",
		ŋ: "ng",
		ə: "e",
		ς: "σ"
	};
	/**
	* Marks over and under Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowel signs, variation selectors. The
	* marks of other scripts stay: a Hindi vowel or the two dots of a Japanese "ga" are letters of their own.
	*/
	const marks = /[\u0300-\u036f]|[\u0591-\u05c7]|\u0640|[\u064b-\u065f]|\u0670|[\ufe00-\ufe0f]/g;
	/** Zero-width, direction and other invisible characters, soft hyphens among them. */
	const invisible = /[\p{Cf}\p{Cc}\u115f\u1160\u3164]/gu;
	/**
	* A text in lower case with the letters of one alphabet unified: no diacritics, `ß` as `ss`, full width as half width.
	* Cyrillic, Greek, CJK and the rest keep their own letters. Line breaks count as spaces.
	*/
	function foldLetters(text) {
		const spaced = text.replace(/\s+/g, " ");
		if (/^[ -~]*$/.test(spaced)) return spaced.toLowerCase();
		return spaced.toLowerCase().normalize("NFKD").replace(marks, "").replace(invisible, "").normalize("NFC").toLowerCase().replace(/[ßøæœđðþłıħŋəς]/g, (letter) => latin[letter] ?? letter);
	}
	// lib/film/articles.ts
	/**
	* The articles that titles begin with, or that lists move to the end ("Fifth Element, The"), folded. Italian `i` is
	* missing because of the English pronoun: where it was moved it goes back to the front ("Vitelloni, I").
	*/
	const articles = new Set([
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
	const moved = /,\s*(\p{L}+|(?:l|un|gl)['’])\s*$/u;
	/** Quotation marks and the like may stand before an article. */
	const opening = /^[^\p{L}\p{N}]*/u;
	const elided = /^(?:l|un|gl)['’]\s*(?=\p{L})/u;
	/** "Al-Massir"; the A of "A-Team" is a part of a word. */
	const joined = /^[ae]l-(?=\p{L})/u;
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
	const units = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
	const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
	const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
	const worthOf = new Map([
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
	const suffixOf = (n) => n === 1 ? "st" : n === 2 ? "nd" : n === 3 ? "rd" : "th";
	const ordinalOf = new Map(ordinals.split(" ").map((word, at) => [word, `${at + 1}${suffixOf(at + 1)}`]));
	/** Sequels are counted in Roman numerals up to about here; `mix`, `dim` or `xxx` are words. */
	const romans = new Map("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix".split(" ").map((word, at) => [word, String(at + 1)]));
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
	const note = new RegExp([
		String.raw`[([]\s*(?:(?:c\.? ?)?\d{4}(?:\s*[-–/,]\s*(?:\d{4})?)?`,
		String.raw`(?:\d{4}(?:,?\s+|年の?|년\s*))?(?:[\p{L}\p{N}.'’-]+\s+){0,2}(?:${"film|filme|movie|tv|television|series|serie|miniseries|mini-series|short|video|documentary|pelicula|pel·licula|anime|elokuva|phim|фильм|фільм|филм|сериал|серіал|ταινια|סרט|فيلم|映画|電影|电影|影片|영화"})(?:,?\s+(?:de |del |do |из |z )?\d{4})?`,
		String.raw`(?:[\p{L}\p{N}.'’-]+\s+){0,3}(?:${"cut|edition|version|remaster|remastered|restored|restoration|uncut|unrated|ov|omu|omeu|vost|subtitled|dubbed"}))\s*[)\]]`
	].join("|"), "gu");
	/** Where one part of a title ends and the next begins. */
	const segmentBreak = /[:;()[\]{}]|\s[-–—~|/]+\s/;
	/** What joins two words, in many languages. Only between others: "Y tu mamá también" keeps its first word. */
	const joint = /\s*&\s*|\s(?:and|und|et|y|e|och|og|en|ve|и|n|\+)(?=\s)/gu;
	/** The word before a part's number: "Part 2", "Vol. 2", "Chapter Two", "Teil 2". */
	const partWords = new Set("part pt chapter vol volume episode ep teil partie parte chapitre capitulo capitolo tome".split(" "));
	const shortForms = new Map(Object.entries({
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
	const mostSteps = 4;
	/** What is one plain word already: the rules for words, signs and letters have nothing to change in it. */
	const settled = /^[a-z0-9]+$/;
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
	// lib/match/page-keys.ts
	/** Who vouches for the name of a page's film: the page alone. */
	const byName = "named";
	function isNameKey(key) {
		return authorityOf(key) === byName;
	}
	// lib/store/index/postings.ts
	/**
	* At a million reviews a drawer holds some 11 kB. Beyond 64 kB Chromium would keep it in a file of its own, which takes
	* five times as long to read; more drawers would cost an import more than they save a look-up.
	*/
	const drawerCount = 8192;
	/** Set in the numbers of reviews by others: they are filed behind the user's own. */
	const byOthers = 2147483648;
	const lettersOfFamily = 6;
	/** No film key ends so: they hold no spaces. */
	const sign = " ?";
	/**
	* The key that says: the user has spoken on pages with this film key. It lies in the drawer of the film key, which every
	* look-up opens, so that most need not ask for corrections.
	*/
	function signOf(filmKey) {
		return filmKey + sign;
	}
	function placeOf(key) {
		const edge = readEdgeKey(key);
		const whole = edge?.edge ?? key;
		return {
			drawer: hash(familyOf(whole), 2166136261) % drawerCount,
			print: hash(whole, 789269575),
			edge
		};
	}
	/** What a review is filed as under its keys. */
	function filedAs(number, isOwn) {
		return isOwn ? number : (number | byOthers) >>> 0;
	}
	function makePosting(print, filed) {
		return BigInt(print) << 32n | BigInt(filed);
	}
	/** Postings with some added and some taken out; in order, each once, at most `mostFiled` of one print. */
	function refile(postings, added, removed) {
		const all = new BigUint64Array(postings.length + added.length);
		all.set(postings);
		all.set(added, postings.length);
		all.sort();
		let kept = 0;
		let ofPrint = 0;
		let print = -1;
		let last = -1n;
		for (const posting of all) {
			if (posting === last || removed.has(posting)) continue;
			last = posting;
			const own = Number(posting >> 32n);
			ofPrint = own === print ? ofPrint + 1 : 1;
			print = own;
			if (ofPrint > 1e3) continue;
			all[kept] = posting;
			kept += 1;
		}
		return all.slice(0, kept);
	}
	/**
	* What keys must share to lie in one drawer, so that a look-up opens few: the beginning of a title, as a title and as the
	* name of a page; the beginning with the year; a person with any year. Any other key is a family of its own. What begins
	* with "american" fills a drawer that is still read in one piece; with the keys of all years in it, it would not be.
	*/
	function familyOf(key) {
		const plain = key.endsWith(sign) ? key.slice(0, -2) : key;
		if (isNameKey(plain)) return `t:${idOf(plain).slice(0, lettersOfFamily)}`;
		if (plain[1] !== ":") return plain;
		const [text = "", year] = plain.slice(2).split("|");
		switch (plain.charAt(0)) {
			case "t": return `t:${text.slice(0, lettersOfFamily)}`;
			case "y":
			case "h": return `y:${text.slice(0, lettersOfFamily)}|${year}`;
			case "p":
			case "c": return `${plain.slice(0, 2)}${text}`;
			default: return plain;
		}
	}
	/** FNV-1a over UTF-16 units, with the last mixing step of MurmurHash3: short keys must differ in every bit. */
	function hash(text, seed) {
		let h = seed;
		for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
		h = Math.imul(h ^ h >>> 16, 2246822507);
		h = Math.imul(h ^ h >>> 13, 3266489909);
		return (h ^ h >>> 16) >>> 0;
	}
	/** Edges with some added and some taken out, both entry after entry; each once, at most `mostFiled` of one print. */
	function refileEdges(edges, added, removed) {
		if (added.length === 0 && removed.length === 0) return edges;
		const gone = new Set(entriesOf(removed).map(String));
		const refiled = new Uint32Array(edges.length + added.length);
		let end = 0;
		let ofPrint = 0;
		for (const entry of merge(edges, entriesOf(added).sort(inOrder$1))) {
			const last = refiled.subarray(end - 4, end);
			if (end > 0 && inOrder$1(last, entry) === 0 || gone.size > 0 && gone.has(String([...entry]))) continue;
			ofPrint = end > 0 && last[0] === entry[0] ? ofPrint + 1 : 1;
			if (ofPrint > 1e3) continue;
			refiled.set(entry, end);
			end += 4;
		}
		return refiled.slice(0, end);
	}
	function* merge(edges, added) {
		let at = 0;
		for (const entry of added) {
			for (; at < edges.length && inOrder$1(edges.subarray(at, at + 4), entry) <= 0; at += 4) yield edges.subarray(at, at + 4);
			yield entry;
		}
		for (; at < edges.length; at += 4) yield edges.subarray(at, at + 4);
	}
	function entriesOf(numbers) {
		return Array.from({ length: numbers.length / 4 }, (_, i) => numbers.subarray(i * 4, (i + 1) * 4));
	}
	function inOrder$1(a, b) {
		for (let i = 0; i < 4; i += 1) {
			const difference = (a[i] ?? 0) - (b[i] ?? 0);
			if (difference !== 0) return difference;
		}
		return 0;
	}
	// lib/store/index/drawer.ts
	const emptyDrawer = {
		postings: /* @__PURE__ */ new BigUint64Array(),
		edges: /* @__PURE__ */ new Uint32Array()
	};
	/** A drawer as it is after a change. */
	function refileDrawer({ postings, edges }, added, removed) {
		return {
			postings: refile(postings, postingsOf(added.postings), new Set(postingsOf(removed.postings))),
			edges: refileEdges(edges, added.edges, removed.edges)
		};
	}
	function postingsOf(pairs) {
		const postings = [];
		for (let at = 0; at < pairs.length; at += 2) postings.push(makePosting(pairs[at] ?? 0, pairs[at + 1] ?? 0));
		return postings;
	}
	// lib/store/index/drawer-cache.ts
	function makeDrawerCache() {
		return {
			drawers: /* @__PURE__ */ new Map(),
			bytes: 0,
			version: 0
		};
	}
	// lib/library/pack-row.ts
	/** A row as one text: read far faster by the hundred than a record each, and kept in a third of the memory. */
	function packRow(row) {
		const packed = [
			...[
				row.id,
				row.title,
				row.year,
				row.kind,
				row.originalTitle
			],
			...[
				row.otherTitles,
				row.directors,
				row.cast,
				row.genres
			],
			...[
				row.keys,
				row.author,
				row.publisher,
				row.site,
				row.origin
			],
			...[
				row.stance,
				row.rating,
				row.verdict,
				row.tags
			],
			...[
				row.isSeen,
				row.watchedOn,
				row.createdAt,
				row.updatedAt
			],
			row.deletedAt
		];
		return JSON.stringify(packed);
	}
	function unpackRow(text) {
		const packed = JSON.parse(text);
		const [id, title, year, kind, originalTitle, otherTitles, directors, cast, genres, keys, author, publisher] = packed;
		const [, , , , , , , , , , , , site, origin, stance, rating, verdict, tags, isSeen, watchedOn] = packed;
		const [createdAt, updatedAt, deletedAt] = [
			packed[20],
			packed[21],
			packed[22]
		];
		const film = {
			title,
			year,
			kind,
			originalTitle,
			otherTitles,
			directors,
			cast,
			genres,
			keys
		};
		const said = {
			author,
			publisher,
			site,
			origin,
			stance,
			rating,
			verdict,
			tags
		};
		return {
			id,
			...film,
			...said,
			isSeen,
			watchedOn,
			createdAt,
			updatedAt,
			deletedAt
		};
	}
	// lib/film/letters-of.ts
	/** The letters of a name in alphabetical order, initials left out: blind to the order and the joining of its words. */
	function lettersOf(name) {
		const long = name.filter((word) => word.length > 1);
		return [...(long.length ? long : name).join("")].sort().join("");
	}
	// lib/film/spell-name.ts
	const latinOf = new Map(["аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыi ь эe юiu яia іi їi єe ґg јi љl њn ћc ђd џd", "αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξks οo πp ρr σs τt υi φf χh ψps ωo"].flatMap((line) => line.split(" ")).map((pair) => [pair.slice(0, 1), pair.slice(1)]));
	/** Greek letters that are one sound together. */
	const greekPairs = [
		[/ου/g, "u"],
		[/γ(?=[γκξχ])/g, "n"],
		[/μπ/g, "b"],
		[/(?<=[αε])υ/g, "v"]
	];
	/** Names for short that have another beginning than the whole name; those cut short ("Rob") are met letter by letter. */
	const wholeNames = new Map([
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
	const suffixes = new Set("jr sr ii iii iv phd md".split(" "));
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
	const pairs = {
		ä: "ae",
		ö: "oe",
		ü: "ue",
		ø: "oe",
		å: "aa"
	};
	/** Digits that stand for a letter within a word. */
	const letters = {
		0: "o",
		1: "i",
		3: "e",
		4: "a",
		5: "s",
		7: "v"
	};
	const withinWord = /(?<=\p{L})[013457](?=\p{L})/gu;
	/** Other spellings that a title has where signs are few, or where it plays with them: "Die Buechse", "Seven" for "Se7en". */
	function respellTitle(title) {
		const composed = title.normalize("NFC").toLowerCase();
		return [composed.replace(/[äöüøå]/g, (letter) => pairs[letter] ?? letter), composed.replace(withinWord, (digit) => letters[digit] ?? digit)].filter((other) => other !== composed);
	}
	// lib/film/slug-title.ts
	/** Numbers, hashes and the like: no words in them. */
	const opaque = /^[\p{Lu}\d._-]*$|^[a-z]{0,4}\d+$|[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}|^\p{L}{2,4}(?:\.\w+)+$/u;
	/** Several words, or one in small letters; `dQw4w9WgXcQ` is neither. */
	const readable = /[-_+]|^\p{Lu}?[\p{Ll}\p{Lo}\p{M}\d]+$/u;
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
	const maxForms = 24;
	/** A look-up asks for those of the page's film twice: for the keys to look up, and for the matching. */
	const known$1 = /* @__PURE__ */ new WeakMap();
	/** All whole titles of a film, best first, each key once. */
	function titleFormsOf(film) {
		const forms = known$1.get(film) ?? readForms(film);
		known$1.set(film, forms);
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
	const maxSegments = 5;
	const breaks = /\s*[:;()[\]{}]+\s*|\s+[-–—~|/]+\s+|,?\s+or,?\s*[:,]?\s+(?=how|the\b)|(?<=[.!?])\s+/i;
	/** "John Carpenter's Vampires", "Lee Daniels' The Butler", "Marvel's The Avengers"; not "Daddy's Home". */
	const owner = /^(?:(?:[\p{L}\p{N}.-]+\s+){1,3}[\p{L}\p{N}.-]+|marvel|disney|pixar)(?:['’]s|(?<=s)['’])\s+/iu;
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
	const maxKeyLength = 100;
	const storedForms = 8;
	const storedParts = 4;
	const maxDirectors$1 = 2;
	const maxCast$1 = 4;
	/**
	* Under which short strings the store finds a review's film besides its film keys:
	* `t:` a whole title; `y:` a title or a piece of it, with the year; `h:` and `e:` how a title begins and ends, with the
	* year and the rest of it (see edge-key.ts); `p:` a director and `c:` an actor with the year, for titles in another
	* language.
	*/
	function blockingKeysOf(film) {
		const year = yearOf(film);
		const forms = titleFormsOf(film).map((form) => form.key);
		const whole = forms.slice(0, storedForms).map((key) => `t:${key}`);
		if (year === null) return finish([...whole, ...partsOf(film, storedParts).map((part) => `t:${part}`)]);
		return finish([
			...whole,
			...forms.slice(0, 3).map((key) => `y:${key}|${year}`),
			...namesOf(film.directors, maxDirectors$1).map((name) => `p:${name}|${year}`),
			...partsOf(film, storedParts).map((part) => `y:${part}|${year}`),
			...forms.slice(0, 2).flatMap((key) => edgeKeysOf(key, year)),
			...namesOf(film.cast.map((member) => member.name), maxCast$1).map((name) => `c:${name}|${year}`)
		]);
	}
	function finish(keys) {
		const finished = [];
		for (const key of keys) {
			const short = key.length > maxKeyLength ? key.slice(0, maxKeyLength) : key;
			if (!finished.includes(short)) finished.push(short);
			if (finished.length === 30) break;
		}
		return finished;
	}
	function partsOf(film, most) {
		return [film.title, film.originalTitle ?? ""].flatMap(titlePartsOf).slice(0, most);
	}
	function namesOf(names, most) {
		return names.slice(0, most).map((name) => lettersOf(spellName(name))).filter((letters) => letters.length > 2);
	}
	// lib/store/review-record.ts
	/** Every key under which this record is found; none while it is in the bin. */
	function keysOfRecord({ review: { film, deletedAt } }) {
		return deletedAt ? [] : [...film.keys, ...blockingKeysOf(film)];
	}
	// lib/store/counters.ts
	const noCounters = {
		reviews: 0,
		binned: 0,
		starters: 0,
		revision: 0,
		next: 1,
		keysVersion: 1,
		rowsVersion: 1
	};
	async function readCounters(library) {
		return await (await library.reviews()).get("meta", "counters") ?? noCounters;
	}
	// lib/store/read-numbered.ts
	/** Sparser than one in so many they are asked for one by one. */
	const sparse = 4;
	/** What lies in a store under some numbers, all of which are in memory then; close together they are read in one piece. */
	async function readNumbered(store, numbers) {
		const wanted = [...new Set(numbers)].sort((a, b) => a - b);
		const [first, last] = [wanted[0], wanted.at(-1)];
		if (first === void 0 || last === void 0) return /* @__PURE__ */ new Map();
		if (wanted.length === 1 || last - first > wanted.length * sparse) {
			const found = await Promise.all(wanted.map((number) => store.get(number)));
			return new Map(wanted.flatMap((number, i) => found[i] ? [[number, found[i]]] : []));
		}
		const range = IDBKeyRange.bound(first, last);
		const [keys, all] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
		return new Map(keys.flatMap((number, i) => all[i] ? [[number, all[i]]] : []));
	}
	const folioOf = (number) => Math.floor(number / 8);
	/** The review with a number; null where there is none. */
	function recordAt(folio, number) {
		const json = folioOf(number) === folio.at ? folio.reviews[number % 8] : null;
		return typeof json === "string" ? {
			number,
			review: JSON.parse(json)
		} : null;
	}
	/** The review with an id; null where there is none. */
	function recordWithId(folio, id) {
		const place = folio.ids.indexOf(id);
		return place < 0 ? null : recordAt(folio, folio.at * 8 + place);
	}
	/** All reviews of a folio. */
	function recordsIn(folio) {
		return folio.reviews.flatMap((_, place) => recordAt(folio, folio.at * 8 + place) ?? []);
	}
	// lib/store/folios/bind.ts
	/** Puts changed reviews in their folios, each written once. The transaction is the caller's. */
	async function bind(store, changes) {
		const byFolio = Map.groupBy(changes, ([number]) => folioOf(number));
		const folios = await readNumbered(store, byFolio.keys());
		const bound = [...byFolio].map(([at, changed]) => {
			const folio = folios.get(at) ?? {
				at,
				reviews: [],
				ids: [],
				binned: []
			};
			for (const [number, record] of changed) put(folio, number % 8, record);
			return folio;
		});
		const isEmpty = ({ reviews }) => reviews.every((review) => review === null);
		const emptied = bound.filter(isEmpty).map(({ at }) => at);
		await Promise.all([...bound.filter((folio) => !isEmpty(folio)).map((folio) => store.put(folio)), ...runsOf(emptied).map(([first, last]) => store.delete(IDBKeyRange.bound(first, last)))]);
	}
	function put({ reviews, ids, binned }, place, record) {
		for (const list of [
			reviews,
			ids,
			binned
		]) while (list.length < place) list.push(null);
		const review = record?.review;
		reviews[place] = review ? JSON.stringify(review) : null;
		ids[place] = review?.id ?? null;
		binned[place] = review?.deletedAt ? [review.deletedAt, review.id] : null;
	}
	/**
	* The first and the last of numbers that follow each other without a gap. Chromium looks beyond each number that it
	* deletes for the next one, past all those that were deleted before it; a run is one look.
	*/
	function runsOf(numbers) {
		const runs = [];
		for (const number of numbers.toSorted((a, b) => a - b)) {
			const run = runs.at(-1);
			if (run && run[1] === number - 1) run[1] = number;
			else runs.push([number, number]);
		}
		return runs;
	}
	// lib/review/is-own.ts
	/** Whether the words are the user's: written here, or brought along from where they were written before. */
	function isOwn(origin) {
		return origin === "mine" || origin === "imported";
	}
	// lib/store/index/entry-list.ts
	const firstRoom = 256;
	function makeEntryList(width) {
		return {
			width,
			numbers: new Uint32Array(firstRoom),
			length: 0
		};
	}
	/** Adds an entry, of as many numbers as the list is wide. */
	function addEntry(list, drawer, entry) {
		const end = list.length + 1 + list.width;
		if (end > list.numbers.length) {
			const larger = new Uint32Array(list.numbers.length * 2);
			larger.set(list.numbers);
			list.numbers = larger;
		}
		const { numbers, length } = list;
		numbers[length] = drawer;
		for (let i = 0; i < list.width; i += 1) numbers[length + 1 + i] = entry[i] ?? 0;
		list.length = end;
	}
	/** The entries of each drawer that has any, one after the other and without the drawer, in the order in which they came. */
	function sortByDrawer({ numbers, length, width }) {
		const ends = /* @__PURE__ */ new Uint32Array(8193);
		for (let at = 0; at < length; at += 1 + width) ends[(numbers[at] ?? 0) + 1] = (ends[(numbers[at] ?? 0) + 1] ?? 0) + width;
		for (let drawer = 0; drawer < drawerCount; drawer += 1) ends[drawer + 1] = (ends[drawer + 1] ?? 0) + (ends[drawer] ?? 0);
		const starts = ends.slice();
		const sorted = new Uint32Array(ends[8192] ?? 0);
		for (let at = 0; at < length; at += 1 + width) {
			const drawer = numbers[at] ?? 0;
			const to = ends[drawer] ?? 0;
			sorted.set(numbers.subarray(at + 1, at + 1 + width), to);
			ends[drawer] = to + width;
		}
		const byDrawer = /* @__PURE__ */ new Map();
		for (let drawer = 0; drawer < drawerCount; drawer += 1) {
			const [start = 0, end = 0] = [starts[drawer], ends[drawer]];
			if (end > start) byDrawer.set(drawer, sorted.subarray(start, end));
		}
		return byDrawer;
	}
	// lib/store/index/pile.ts
	/** So many keys are filed at once: some 30 MB of memory. */
	const mostPiled = 2e6;
	/** As many drawers are read at once where a pile touches most of them. */
	const stretch = 512;
	function makePile() {
		return {
			added: makeSide(),
			removed: makeSide(),
			size: 0
		};
	}
	function makeSide() {
		return {
			postings: makeEntryList(2),
			edges: makeEntryList(4)
		};
	}
	/** Whether it is time to file it. */
	function isFull({ size }) {
		return size > mostPiled;
	}
	/** Puts on the pile what a change of a review means for its keys; null is absent. */
	function pileChange(pile, before, after) {
		const old = new Set(before ? keysOfRecord(before) : []);
		if (after) {
			const filed = filedOf(after);
			for (const key of keysOfRecord(after)) if (!old.delete(key)) pileOne(pile, pile.added, placeOf(key), filed);
		}
		if (before) for (const key of old) pileOne(pile, pile.removed, placeOf(key), filedOf(before));
	}
	const filedOf = ({ number, review }) => filedAs(number, isOwn(review.origin.kind));
	/** Puts a key on the pile that leads to no review, but says that there is something under it. */
	function pileSign(pile, key) {
		pileOne(pile, pile.added, placeOf(key), 0);
	}
	function pileOne(pile, { postings, edges }, { drawer, print, edge }, filed) {
		if (edge) addEntry(edges, drawer, [
			print,
			filed,
			...packRest(edge.rest)
		]);
		else addEntry(postings, drawer, [print, filed]);
		pile.size += 1;
	}
	/** Files a pile, each drawer once; the drawers that were changed. The transaction is the caller's. */
	async function filePile(store, pile) {
		const [added, removed] = [sortSide(pile.added), sortSide(pile.removed)];
		const touched = [...new Set([added, removed].flatMap(({ postings, edges }) => [...postings.keys(), ...edges.keys()]))];
		touched.sort((a, b) => a - b);
		const waitingIn = ({ postings, edges }, drawer) => ({
			postings: postings.get(drawer) ?? nothing,
			edges: edges.get(drawer) ?? nothing
		});
		for (let at = 0; at < touched.length; at += stretch) {
			const numbers = touched.slice(at, at + stretch);
			const filed = await readNumbered(store, numbers);
			for (const number of numbers) {
				const drawer = filed.get(number) ?? emptyDrawer;
				store.put(refileDrawer(drawer, waitingIn(added, number), waitingIn(removed, number)), number);
			}
		}
		return touched;
	}
	const nothing = /* @__PURE__ */ new Uint32Array();
	function sortSide({ postings, edges }) {
		return {
			postings: sortByDrawer(postings),
			edges: sortByDrawer(edges)
		};
	}
	// lib/review/summary.ts
	function summariseReview(review) {
		const { id, film, author, origin, stance, rating, verdict, updatedAt, deletedAt } = review;
		return {
			id,
			title: film.title,
			year: film.year,
			author,
			origin: origin.kind,
			stance,
			rating,
			verdict,
			updatedAt,
			deletedAt
		};
	}
	// lib/library/row.ts
	/** A row is for finding: the ends of long lists and texts are found by reading the reviews themselves. */
	const most$1 = {
		verdict: 240,
		titles: 8,
		people: 8,
		genres: 8,
		tags: 30,
		days: 60
	};
	function rowOf(review) {
		const { film, verdict, viewings, url } = review;
		const days = viewings.flatMap(({ on }) => on ?? []);
		return {
			...summariseReview(review),
			verdict: cut(verdict),
			kind: film.kind,
			originalTitle: film.originalTitle,
			otherTitles: film.otherTitles.slice(0, most$1.titles),
			directors: film.directors.slice(0, most$1.people),
			cast: film.cast.slice(0, most$1.people).map(({ name }) => name),
			genres: film.genres.slice(0, most$1.genres),
			keys: film.keys,
			publisher: review.publisher,
			tags: review.tags.slice(0, most$1.tags),
			site: url && URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : null,
			createdAt: review.createdAt,
			isSeen: viewings.length > 0,
			watchedOn: [...new Set(days)].sort().reverse().slice(0, most$1.days)
		};
	}
	/** Never through the middle of a letter that takes two units. */
	function cut(text) {
		if (text.length <= most$1.verdict) return text;
		return `${text.slice(0, most$1.verdict).replace(/[\ud800-\udbff]$/, "")}…`;
	}
	const shelfOf = (number) => Math.floor(number / 64);
	// lib/store/shelves/shelve.ts
	/** Puts the rows of changed reviews on their shelves, each written once. The transaction is the caller's. */
	async function shelve(store, changes) {
		if (changes.size === 0) return;
		const byShelf = Map.groupBy(changes, ([number]) => shelfOf(number));
		const [last, shelves] = await Promise.all([store.index("stamp").openKeyCursor(null, "prev"), readNumbered(store, byShelf.keys())]);
		const stamp = (last?.key ?? 0) + 1;
		const writes = [...byShelf].map(([number, changed]) => {
			const { rows, latest } = shelves.get(number) ?? {
				rows: [],
				latest: ""
			};
			for (const [review, record] of changed) {
				const place = review % 64;
				while (rows.length < place) rows.push(null);
				rows[place] = record && packRow(rowOf(record.review));
			}
			const times = [latest, ...changed.map(([, record]) => changeOf(record))].sort();
			return store.put({
				stamp,
				latest: times.at(-1) ?? latest,
				rows
			}, number);
		});
		await Promise.all(writes);
	}
	/** When a review was changed; nothing where it is in the bin or gone. */
	function changeOf(record) {
		return record && record.review.deletedAt === null ? record.review.updatedAt : "";
	}
	// lib/store/upgrade-library.ts
	const chunk$2 = 1e3;
	/** Makes the database, or brings an older one to today's shape with everything that is in it. */
	async function upgradeLibrary(db, from, tx) {
		if (from < 1) {
			makeReviews(db);
			db.createObjectStore("corrections", { keyPath: "id" }).createIndex("pages", "page.keys", { multiEntry: true });
			db.createObjectStore("drafts", { keyPath: "key" });
			db.createObjectStore("meta");
			makeStoresOfTwo(db);
			return;
		}
		if (from < 2) {
			for (const store of ["staged", "journal"]) db.deleteObjectStore(store);
			makeStoresOfTwo(db);
		}
		await moveReviews(db, tx);
	}
	/** The reviews, and their rows on shelves. */
	function makeReviews(db) {
		const folios = db.createObjectStore("folios", { keyPath: "at" });
		for (const index of ["ids", "binned"]) folios.createIndex(index, index, { multiEntry: true });
		const shelves = db.createObjectStore("shelves");
		for (const index of ["stamp", "latest"]) shelves.createIndex(index, index);
	}
	/** What version 2 brought: version 1 had an index row for each key and word of a review, and a row for each in a journal. */
	function makeStoresOfTwo(db) {
		db.createObjectStore("drawers");
		db.createObjectStore("batches", { keyPath: "id" });
		db.createObjectStore("journal");
	}
	/**
	* Before version 4 each review had a record of its own, before version 3 they lay by their ids, and the drawers told no edges
	* of titles. All are bound and filed anew, in the order of their numbers where they had any.
	*/
	async function moveReviews(db, tx) {
		if (db.objectStoreNames.contains("shelves")) db.deleteObjectStore("shelves");
		makeReviews(db);
		tx.objectStore("drawers").clear();
		let pile = makePile();
		for (const { page } of await tx.objectStore("corrections").getAll()) for (const key of page.keys) pileSign(pile, signOf(key));
		const counted = {
			...noCounters,
			...await tx.objectStore("meta").get("counters")
		};
		let { next } = counted;
		for await (const found of readOld(tx.objectStore("reviews"))) {
			const changes = /* @__PURE__ */ new Map();
			for (const { number, review } of found) {
				const record = {
					number: number ?? next,
					review
				};
				if (number === void 0) next += 1;
				changes.set(record.number, record);
				pileChange(pile, null, record);
			}
			await Promise.all([bind(tx.objectStore("folios"), changes), shelve(tx.objectStore("shelves"), changes)]);
			if (!isFull(pile)) continue;
			await filePile(tx.objectStore("drawers"), pile);
			pile = makePile();
		}
		await filePile(tx.objectStore("drawers"), pile);
		db.deleteObjectStore("reviews");
		await tx.objectStore("meta").put({
			...counted,
			next
		}, "counters");
	}
	async function* readOld(store) {
		const source = store.indexNames.contains("number") ? store.index("number") : store;
		for (let last;;) {
			const after = source.keyPath === "number" ? last?.number : last?.id;
			const found = await source.getAll(after === void 0 ? null : IDBKeyRange.lowerBound(after, true), chunk$2);
			last = found.at(-1);
			if (!last) return;
			yield found;
		}
	}
	// lib/store/database.ts
	const version = 4;
	/** The library's database opens at its first use. */
	function openLibrary(name = "lobby-card") {
		return {
			reviews: openOnce((onLost) => openReviews(name, onLost)),
			drawers: makeDrawerCache(),
			batches: /* @__PURE__ */ new Map()
		};
	}
	/** Opens at the first call, and again after the connection was lost or the opening failed. */
	function openOnce(open) {
		let opening = null;
		const forget = () => {
			opening = null;
		};
		return () => {
			if (!opening) {
				opening = open(forget);
				opening.catch(forget);
			}
			return opening;
		};
	}
	function openReviews(name, onLost) {
		return openDB(name, version, {
			async upgrade(db, from, _to, tx) {
				await upgradeLibrary(db, from, tx);
				if (from === 1) deleteDB(`${name}-filter`);
			},
			blocking: (_current, _blocked, event) => event.target.close(),
			terminated: onLost
		});
	}
	// lib/library/names.ts
	function makeNames() {
		return {
			list: [],
			numbers: /* @__PURE__ */ new Map()
		};
	}
	/** The number of a text, a new one where it has none yet. */
	function numberOfName({ list, numbers }, name) {
		const known = numbers.get(name);
		if (known !== void 0) return known;
		numbers.set(name, list.length);
		list.push(name);
		return list.length - 1;
	}
	// lib/library/table.ts
	const stances = [
		null,
		"recommended",
		"mixed",
		"avoid"
	];
	const origins = [
		"mine",
		"starter",
		"imported",
		"clipped",
		"followed"
	];
	function makeTable() {
		const names = makeNames();
		names.list.push("");
		names.numbers.set("", 0);
		return {
			size: 0,
			revision: 0,
			packed: [],
			shelf: /* @__PURE__ */ new Uint8Array(),
			changed: /* @__PURE__ */ new Float64Array(),
			added: /* @__PURE__ */ new Float64Array(),
			year: /* @__PURE__ */ new Uint16Array(),
			stance: /* @__PURE__ */ new Uint8Array(),
			stars: /* @__PURE__ */ new Float32Array(),
			rating: /* @__PURE__ */ new Float32Array(),
			origin: /* @__PURE__ */ new Uint8Array(),
			isSeen: /* @__PURE__ */ new Uint8Array(),
			watched: /* @__PURE__ */ new Uint32Array(),
			days: [],
			author: /* @__PURE__ */ new Uint32Array(),
			publisher: /* @__PURE__ */ new Uint32Array(),
			site: /* @__PURE__ */ new Uint32Array(),
			directors: [],
			cast: [],
			genres: [],
			tags: [],
			title: [],
			wordsFrom: /* @__PURE__ */ new Uint32Array(),
			wordsTitled: /* @__PURE__ */ new Uint32Array(),
			wordsTo: /* @__PURE__ */ new Uint32Array(),
			words: /* @__PURE__ */ new Uint32Array(1024),
			wordsUsed: 0,
			vocabulary: makeNames(),
			names,
			nameWords: []
		};
	}
	/** Makes room for rows up to a size. */
	function fitTable(table, size) {
		table.size = Math.max(table.size, size);
		if (size <= table.shelf.length) return;
		const room = Math.max(size, table.shelf.length * 2, 1024);
		table.shelf = grow(table.shelf, new Uint8Array(room));
		table.changed = grow(table.changed, new Float64Array(room));
		table.added = grow(table.added, new Float64Array(room));
		table.year = grow(table.year, new Uint16Array(room));
		table.stance = grow(table.stance, new Uint8Array(room));
		table.stars = grow(table.stars, new Float32Array(room));
		table.rating = grow(table.rating, new Float32Array(room));
		table.origin = grow(table.origin, new Uint8Array(room));
		table.isSeen = grow(table.isSeen, new Uint8Array(room));
		table.watched = grow(table.watched, new Uint32Array(room));
		table.author = grow(table.author, new Uint32Array(room));
		table.publisher = grow(table.publisher, new Uint32Array(room));
		table.site = grow(table.site, new Uint32Array(room));
		table.wordsFrom = grow(table.wordsFrom, new Uint32Array(room));
		table.wordsTitled = grow(table.wordsTitled, new Uint32Array(room));
		table.wordsTo = grow(table.wordsTo, new Uint32Array(room));
	}
	function grow(from, to) {
		to.set(from);
		return to;
	}
	// lib/library/own-rows.ts
	const own = origins.map(isOwn);
	/** Whether the words of a row are the user's. */
	function isOwnRow({ origin }, number) {
		return own[origin[number] ?? -1] ?? false;
	}
	// lib/library/filter-table.ts
	/** For each row whether it is on the shelf that is looked at and passes every filter. */
	function filterTable(table, { bin, filters }) {
		const mask = new Uint8Array(table.size);
		const shelf = bin ? 2 : 1;
		const tests = testsOf(table, filters);
		const isWhole = tests.length === 0;
		for (let number = 0; number < table.size; number++) if (table.shelf[number] === shelf && (isWhole || tests.every((passes) => passes(number)))) mask[number] = 1;
		return mask;
	}
	function testsOf(table, filters) {
		const { stance, stars, year, genre, origin, seen, site, tag, person, director, actor, author } = filters;
		const named = (name) => table.names.numbers.get(name) ?? -1;
		return [
			stance === null ? null : is(table.stance, stance === "none" ? 0 : stances.indexOf(stance)),
			stars === null ? null : within(table.stars, stars),
			year === null ? null : within(table.year, year),
			origin === null ? null : originTest(table, origin),
			seen === null ? null : seenTest(table, seen),
			genre === null ? null : has(table.genres, named(genre)),
			tag === null ? null : has(table.tags, named(tag)),
			site === null ? null : either(is(table.publisher, named(site)), is(table.site, named(site))),
			person === null ? null : either(has(table.directors, named(person)), has(table.cast, named(person))),
			director === null ? null : has(table.directors, named(director)),
			actor === null ? null : has(table.cast, named(actor)),
			author === null ? null : is(table.author, named(author))
		].filter((test) => test !== null);
	}
	function is(column, wanted) {
		return (number) => column[number] === wanted;
	}
	function has(column, wanted) {
		return (number) => column[number]?.includes(wanted) ?? false;
	}
	function within(column, { from, to }) {
		return (number) => {
			const value = column[number] ?? -1;
			return from <= value && value <= to;
		};
	}
	function either(one, other) {
		return (number) => one(number) || other(number);
	}
	function originTest(table, origin) {
		return origin === "own" ? (number) => isOwnRow(table, number) : is(table.origin, origins.indexOf(origin));
	}
	function seenTest({ isSeen, days }, seen) {
		if (seen === "ever" || seen === "never") return is(isSeen, Number(seen === "ever"));
		return (number) => days[number]?.some((day) => day.startsWith(seen)) ?? false;
	}
	// lib/film/film.ts
	/** A film of which nothing is known but what is given. */
	function makeFilm(known = {}) {
		return {
			kind: "film",
			title: "",
			originalTitle: null,
			otherTitles: [],
			year: null,
			directors: [],
			cast: [],
			genres: [],
			premiere: null,
			runtimeMinutes: null,
			keys: [],
			...known
		};
	}
	// lib/match/film-profile.ts
	/** More of them than these, on either side, tell nothing new. */
	const maxOtherTitles = 10;
	const maxDirectors = 20;
	const maxCast = 40;
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
	const stableAuthorities = /* @__PURE__ */ new Set([
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
	const mostNamesakes = 60;
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
	// lib/library/films-of-table.ts
	const known = /* @__PURE__ */ new WeakMap();
	/**
	* For each row which film it is about, as the number of one of that film's rows. A second or two for 100,000; kept
	* until the next change.
	*/
	function filmsOfTable(table) {
		const before = known.get(table);
		if (before?.revision === table.revision) return before.films;
		const films = joinFilms({
			length: table.size,
			at: (number) => filmAt(table, number)
		});
		known.set(table, {
			revision: table.revision,
			films
		});
		return films;
	}
	function filmAt(table, number) {
		const packed = table.packed[number];
		if (packed === void 0) return void 0;
		const { title, year, kind, originalTitle, otherTitles, directors, keys } = unpackRow(packed);
		return makeFilm({
			title,
			year,
			kind,
			originalTitle,
			otherTitles,
			directors,
			keys
		});
	}
	// lib/library/group-rows.ts
	/** A list under headings. Each row keeps its place among those of its group; one of two directors stands under both. */
	function groupRows(table, rows, by) {
		const { keysOf, nameOf, down } = kindOf(table, by);
		const groups = /* @__PURE__ */ new Map();
		const unsaid = [];
		for (const number of rows) {
			const keys = keysOf(number);
			if (keys.length === 0) unsaid.push(number);
			for (const key of keys) {
				const group = groups.get(key);
				if (group) group.push(number);
				else groups.set(key, [number]);
			}
		}
		const collator = new Intl.Collator("en", { numeric: true });
		const named = [...groups].map(([key, members]) => ({
			name: nameOf(key),
			key,
			members
		}));
		named.sort((a, b) => down ? Number(b.key) - Number(a.key) : collator.compare(a.name ?? "", b.name ?? ""));
		if (unsaid.length > 0) named.push({
			name: null,
			key: "",
			members: unsaid
		});
		return {
			items: Int32Array.from(named.flatMap(({ members }, at) => [-1 - at, ...members])),
			heads: named.map(({ name, members }) => ({
				name,
				count: members.length
			}))
		};
	}
	/** One row for each film, the first of its reviews; `takes` says of how many it is the first. */
	function foldFilms(table, rows) {
		const films = filmsOfTable(table);
		const first = /* @__PURE__ */ new Map();
		const takes = /* @__PURE__ */ new Map();
		for (const number of rows) {
			const film = films[number];
			const head = first.get(film) ?? number;
			first.set(film, head);
			takes.set(head, (takes.get(head) ?? 0) + 1);
		}
		return {
			items: Int32Array.from(first.values()),
			takes
		};
	}
	function kindOf(table, by) {
		const plain = {
			nameOf: String,
			down: true
		};
		const named = {
			nameOf: (key) => table.names.list[Number(key)] ?? "",
			down: false
		};
		const said = (value) => value > 0 ? [value] : [];
		switch (by) {
			case "year": return {
				...plain,
				keysOf: (number) => said(table.year[number] ?? 0)
			};
			case "decade": return {
				keysOf: (number) => said(Math.floor((table.year[number] ?? 0) / 10) * 10),
				nameOf: (key) => `${key}s`,
				down: true
			};
			case "stars": return {
				keysOf: (number) => (table.stars[number] ?? -1) < 0 ? [] : [table.stars[number] ?? 0],
				nameOf: (key) => key === 1 ? "1 star" : `${key} stars`,
				down: true
			};
			case "seen": return {
				...plain,
				keysOf: (number) => [...new Set(table.days[number]?.map((day) => day.slice(0, 4)))]
			};
			case "stance": return {
				keysOf: (number) => table.stance[number] ? [-(table.stance[number] ?? 0)] : [],
				nameOf: (key) => stances[-Number(key)] ?? "",
				down: true
			};
			case "author": return {
				...named,
				keysOf: (number) => said(table.author[number] ?? 0)
			};
			case "director": return {
				...named,
				keysOf: (number) => table.directors[number] ?? []
			};
			case "genre": return {
				...named,
				keysOf: (number) => table.genres[number] ?? []
			};
		}
	}
	// lib/film/search-words.ts
	/** A text as search sees it: small letters without accents, so that `amelie` finds *Amélie*. */
	function foldForSearch(text) {
		return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	}
	// lib/library/words-of.ts
	const longestWord = 40;
	const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
	const asciiOnly = /^[ -~]*$/;
	/** The words that a text is searched by, folded, in their order. */
	function wordsOf(text) {
		return (asciiOnly.test(text) ? text.toLowerCase().match(/[a-z0-9]+/g) : foldForSearch(text).match(/[\p{L}\p{N}]+/gu))?.map((word) => word.length > longestWord ? word.slice(0, longestWord) : word) ?? [];
	}
	/** Whether a text is of a script that parts no words: what is typed may then stand anywhere in what counts as one. */
	function isUnparted(text) {
		return unparted.test(text);
	}
	// lib/library/search-table.ts
	/** Among the rows that `mask` lets through, those that have a word beginning with each word of the query. */
	function searchTable(table, query, mask) {
		const near = new Uint8Array(table.size);
		const wanted = wordsOf(query);
		if (wanted.length === 0) return query.trim() === "" ? mask.slice() : near;
		const hits = wanted.map((word) => hitsIn(table, word));
		const order = wanted.map((_, at) => at).sort((a, b) => lengthOf(wanted, b) - lengthOf(wanted, a));
		for (let number = 0; number < table.size; number++) if (mask[number] !== 0) near[number] = nearnessOf(table, number, hits, order);
		return near;
	}
	const lengthOf = (words, at) => words[at]?.length ?? 0;
	/** For each word of the vocabulary whether it begins with what is typed. */
	function hitsIn({ vocabulary: { list } }, typed) {
		const hits = new Uint8Array(list.length);
		const unparted = isUnparted(typed);
		for (const [number, word] of list.entries()) if (word.startsWith(typed) || unparted && word.includes(typed)) hits[number] = 1;
		return hits;
	}
	function nearnessOf(table, number, hits, order) {
		const { words } = table;
		const from = table.wordsFrom[number];
		const titleEnd = table.wordsTitled[number];
		const end = table.wordsTo[number];
		let inTitle = true;
		for (const at of order) {
			const hit = hits[at];
			let place = from;
			while (place < end && hit[words[place]] === 0) place += 1;
			if (place === end) return 0;
			if (place >= titleEnd) inTitle = false;
		}
		if (!inTitle) return 1;
		return hits[0]?.[words[from]] === 1 ? 3 : 2;
	}
	// lib/library/sort-table.ts
	/** Where the rows that say nothing of what is sorted by come: at the end, whichever way the sort runs. */
	const unsaid = {
		title: ({ title }, number) => !title[number],
		year: ({ year }, number) => year[number] === 0,
		rating: ({ rating }, number) => (rating[number] ?? -1) < 0,
		watched: ({ watched }, number) => watched[number] === 0
	};
	/** All numbers of a table in an order. To sort is slow, a tenth of a second for 100,000: keep it until the next change. */
	function sortTable(table, sort, reversed) {
		const compare = compareBy(table, sort);
		const all = new Uint32Array(table.size).map((_, number) => number);
		const ranked = sort === "changed" ? all : all.sort(byColumn(table.changed));
		const isUnsaid = unsaid[sort];
		const said = isUnsaid ? ranked.filter((number) => !isUnsaid(table, number)) : ranked;
		said.sort(reversed ? (a, b) => compare(b, a) : compare);
		if (!isUnsaid) return said;
		const sorted = new Uint32Array(table.size);
		sorted.set(said);
		sorted.set(ranked.filter((number) => isUnsaid(table, number)), said.length);
		return sorted;
	}
	/** Highest first. */
	function byColumn(column) {
		return (a, b) => (column[b] ?? 0) - (column[a] ?? 0);
	}
	function compareBy(table, sort) {
		if (sort !== "title") return byColumn(table[sort]);
		const { title } = table;
		return (a, b) => {
			const [one = "", other = ""] = [title[a], title[b]];
			return one < other ? -1 : one > other ? 1 : (table.year[a] ?? 0) - (table.year[b] ?? 0);
		};
	}
	// lib/library/arrange-table.ts
	/** `alsoFound`: numbers of rows whose text has what is searched. */
	function arrangeTable(table, view, cache, alsoFound = /* @__PURE__ */ new Set()) {
		const mask = filterTable(table, view);
		const near = searchTable(table, view.search, mask);
		for (const number of alsoFound) if (mask[number] && !near[number]) near[number] = 1;
		const order = orderOf(table, view.sort ?? "changed", view.reversed, cache);
		const rows = view.search.trim() !== "" && !view.sort ? nearestFirst(order, near) : inOrder(order, near);
		if (view.group === "film") return {
			...foldFilms(table, rows),
			heads: [],
			reviews: rows.length
		};
		if (view.group) return {
			...groupRows(table, rows, view.group),
			takes: null,
			reviews: rows.length
		};
		return {
			items: rows,
			heads: [],
			takes: null,
			reviews: rows.length
		};
	}
	function orderOf(table, sort, reversed, cache) {
		if (cache.revision !== table.revision) {
			cache.revision = table.revision;
			cache.orders.clear();
		}
		const name = `${sort} ${reversed}`;
		const order = cache.orders.get(name) ?? sortTable(table, sort, reversed);
		cache.orders.set(name, order);
		return order;
	}
	function inOrder(order, near) {
		const rows = new Int32Array(order.length);
		let count = 0;
		for (const number of order) if (near[number] !== 0) rows[count++] = number;
		return rows.subarray(0, count);
	}
	/** Counted first and then put in place: the lists that would else grow cost more than the search. */
	function nearestFirst(order, near) {
		const counts = [
			0,
			0,
			0,
			0
		];
		for (const rank of near) counts[rank] = (counts[rank] ?? 0) + 1;
		const [, some = 0, titled = 0, first = 0] = counts;
		const places = [
			0,
			first + titled,
			first,
			0
		];
		const rows = new Int32Array(some + titled + first);
		for (const number of order) {
			const rank = near[number] ?? 0;
			if (rank === 0) continue;
			const place = places[rank] ?? 0;
			rows[place] = number;
			places[rank] = place + 1;
		}
		return rows;
	}
	// lib/library/list-choices.ts
	/** As many as a list to choose from is of use with. */
	const most = 200;
	function listChoices(table) {
		const counts = {
			genres: /* @__PURE__ */ new Map(),
			tags: /* @__PURE__ */ new Map(),
			sites: /* @__PURE__ */ new Map(),
			authors: /* @__PURE__ */ new Map()
		};
		const seenYears = /* @__PURE__ */ new Map();
		const decades = /* @__PURE__ */ new Map();
		for (let number = 0; number < table.size; number++) {
			if (table.shelf[number] !== 1) continue;
			for (const genre of table.genres[number] ?? []) count$1(counts.genres, genre);
			for (const tag of table.tags[number] ?? []) count$1(counts.tags, tag);
			for (const site of /* @__PURE__ */ new Set([table.publisher[number], table.site[number]])) if (site) count$1(counts.sites, site);
			if (table.author[number]) count$1(counts.authors, table.author[number] ?? 0);
			for (const year of new Set(table.days[number]?.map((day) => day.slice(0, 4)))) count$1(seenYears, year);
			const decade = Math.floor((table.year[number] ?? 0) / 10) * 10;
			if (decade > 0) count$1(decades, `${decade}-${decade + 9}`);
		}
		const named = (found) => frequentFirst(new Map([...found].map(([number, times]) => [table.names.list[number] ?? "", times])));
		return {
			genres: named(counts.genres),
			tags: named(counts.tags),
			sites: named(counts.sites),
			authors: named(counts.authors),
			seenYears: lastFirst(seenYears),
			decades: lastFirst(decades)
		};
	}
	function count$1(counts, key) {
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	function frequentFirst(counts) {
		return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, "en")).slice(0, most).map(([value, times]) => ({
			value,
			count: times
		}));
	}
	function lastFirst(counts) {
		return [...counts].sort(([a], [b]) => a < b ? 1 : -1).slice(0, most).map(([value, times]) => ({
			value,
			count: times
		}));
	}
	// lib/review/rating.ts
	/** Where a rating stands between its scale's ends, 0 to 100, unrounded. */
	function normaliseRating({ value, worst, best }) {
		return (value - worst) / (best - worst) * 100;
	}
	// lib/review/stars.ts
	/**
	* A rating in half stars, 0.5 to 5, as near as they come. Scales that begin at nought or one (7 of 1–10) count from
	* nought, as people read them: 3.5 stars.
	*/
	function starsOfRating(rating) {
		const stars = Math.round(shareOfBest(rating) * 10) / 2;
		return stars >= .5 ? Math.min(5, stars) : .5;
	}
	/** How much of the best a rating is, 0 to 1, counted from nought. */
	function shareOfBest(rating) {
		return rating.worst < 0 ? normaliseRating(rating) / 100 : rating.value / rating.best;
	}
	// lib/review/count-stars.ts
	/** How many of five stars are drawn for a rating, in halves; unlike what can be given, nought is none. */
	function countStars$1(rating) {
		return rating.value === rating.worst && rating.worst <= 0 ? 0 : starsOfRating(rating);
	}
	// lib/library/put-row.ts
	const none = [];
	/** Puts a packed row in its place, or takes away what was there. */
	function putRow(table, number, packed) {
		fitTable(table, number + 1);
		table.revision += 1;
		if (packed === null) {
			table.shelf[number] = 0;
			table.packed[number] = void 0;
			return;
		}
		const row = unpackRow(packed);
		const name = (text) => text ? numberOfName(table.names, text) : 0;
		const names = (texts) => texts.length === 0 ? none : texts.map(name);
		table.packed[number] = packed;
		table.shelf[number] = row.deletedAt === null ? 1 : 2;
		table.changed[number] = Date.parse(row.deletedAt ?? row.updatedAt);
		table.added[number] = Date.parse(row.createdAt);
		table.year[number] = row.year ?? 0;
		table.stance[number] = stances.indexOf(row.stance);
		table.stars[number] = row.rating ? countStars$1(row.rating) : -1;
		table.rating[number] = row.rating ? shareOfBest(row.rating) : -1;
		table.origin[number] = origins.indexOf(row.origin);
		table.isSeen[number] = Number(row.isSeen);
		table.watched[number] = Number(row.watchedOn[0]?.replaceAll("-", "") ?? 0);
		table.days[number] = row.watchedOn.length === 0 ? none : row.watchedOn;
		table.author[number] = name(row.author);
		table.publisher[number] = name(row.publisher);
		table.site[number] = name(row.site);
		table.directors[number] = names(row.directors);
		table.cast[number] = names(row.cast);
		table.genres[number] = names(row.genres);
		table.tags[number] = names(row.tags);
		table.title[number] = dropLeadingArticle(foldLetters(row.title));
		putWords(table, number, row);
	}
	/**
	* A row is searched by the words of its titles, people, tags and genres. Its old words are left behind when it changes:
	* a page's life sees few changes.
	*/
	function putWords(table, number, { title, originalTitle, otherTitles }) {
		const { author, publisher, directors, cast, tags, genres } = table;
		table.wordsFrom[number] = table.wordsUsed;
		for (const text of [
			title,
			originalTitle,
			...otherTitles
		]) if (text) for (const word of wordsOf(text)) pushWord(table, numberOfName(table.vocabulary, word));
		table.wordsTitled[number] = table.wordsUsed;
		pushName(table, author[number]);
		pushName(table, publisher[number]);
		for (const column of [
			directors,
			cast,
			tags,
			genres
		]) for (const name of column[number] ?? []) pushName(table, name);
		table.wordsTo[number] = table.wordsUsed;
	}
	/** A name stands in many rows: it is taken apart once. */
	function pushName(table, name = 0) {
		const { names, nameWords, vocabulary } = table;
		nameWords[name] ??= wordsOf(names.list[name] ?? "").map((word) => numberOfName(vocabulary, word));
		for (const word of nameWords[name]) pushWord(table, word);
	}
	function pushWord(table, word) {
		if (table.wordsUsed === table.words.length) table.words = grow(table.words, new Uint32Array(table.wordsUsed * 2));
		table.words[table.wordsUsed] = word;
		table.wordsUsed += 1;
	}
	// lib/library/statistics/own-films.ts
	/** The user's films, each once however many takes there are on it. */
	function ownFilms(table) {
		const films = filmsOfTable(table);
		const found = /* @__PURE__ */ new Map();
		for (let number = 0; number < table.size; number += 1) {
			if (table.shelf[number] !== 1 || !isOwnRow(table, number)) continue;
			const film = films[number] ?? number;
			const known = found.get(film);
			if (known) known.rows.push(number);
			else found.set(film, {
				film,
				rows: [number],
				rating: null
			});
		}
		const own = [...found.values()];
		for (const one of own) one.rating = meanOf$1(one.rows.map((number) => starsOf(table, number)).filter((n) => n >= 0));
		return own;
	}
	/** Stars of five, as exact as a rating in single precision is; below nought where there is none. */
	function starsOf({ rating }, number) {
		return Math.round((rating[number] ?? -1) * 5e4) / 1e4;
	}
	function meanOf$1(values) {
		return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
	}
	const mostReviewers = 12;
	const mostDiffering = 6;
	/** Everybody in the library who has rated enough of the same films, those with most in common first. */
	function compareReviewers(table, filmOf, films) {
		const own = new Map(films.filter(({ rating }) => rating !== null).map((one) => [one.film, one]));
		const theirs = /* @__PURE__ */ new Map();
		for (let number = 0; number < table.size; number += 1) {
			const film = filmOf[number] ?? number;
			if (table.shelf[number] !== 1 || isOwnRow(table, number) || !own.has(film)) continue;
			const who = reviewerOf(table, number);
			const stars = starsOf(table, number);
			if (who === null || !(stars >= 0)) continue;
			const rated = theirs.get(who) ?? /* @__PURE__ */ new Map();
			theirs.set(who, rated);
			const before = rated.get(film);
			if (before) before.push(stars);
			else rated.set(film, [stars]);
		}
		return [...theirs].filter(([, rated]) => rated.size >= 5).map(([who, rated]) => ({
			who,
			pairs: pairsOf(own, rated)
		})).sort((a, b) => b.pairs.length - a.pairs.length || (a.who < b.who ? -1 : 1)).slice(0, mostReviewers).map(({ who, pairs }) => leanOf(table, who, pairs));
	}
	/** `author:` or `site:` and a name's number; null for what nobody has signed. */
	function reviewerOf({ author, publisher }, number) {
		if (author[number]) return `author:${author[number]}`;
		return publisher[number] ? `site:${publisher[number]}` : null;
	}
	function pairsOf(own, rated) {
		return [...rated].flatMap(([film, stars]) => {
			const one = own.get(film);
			return one ? [{
				own: one,
				mine: one.rating ?? 0,
				theirs: meanOf$1(stars) ?? 0
			}] : [];
		});
	}
	function leanOf(table, who, pairs) {
		const apart = ({ mine, theirs }) => Math.abs(mine - theirs);
		const [by, name] = who.split(":");
		return {
			name: table.names.list[Number(name)] ?? "",
			by: by === "site" ? "site" : "author",
			films: pairs.length,
			mine: meanOf$1(pairs.map(({ mine }) => mine)) ?? 0,
			theirs: meanOf$1(pairs.map(({ theirs }) => theirs)) ?? 0,
			agreed: pairs.filter((pair) => apart(pair) <= .5001).length / pairs.length,
			differing: pairs.filter((pair) => apart(pair) > .5001).sort((a, b) => apart(b) - apart(a)).slice(0, mostDiffering).map(({ own, mine, theirs }) => {
				const { id, title, year } = unpackRow(table.packed[own.rows[0] ?? 0] ?? "");
				return {
					id,
					title,
					year,
					mine,
					theirs
				};
			})
		};
	}
	// lib/library/statistics/count-viewings.ts
	/** More years than anybody lives by. */
	const mostYears = 120;
	/** The years of watching, the last first. Days are taken as they are written: the day of a diary has no zone. */
	function countViewings(table, films) {
		const days = /* @__PURE__ */ new Map();
		const months = /* @__PURE__ */ new Map();
		const years = /* @__PURE__ */ new Map();
		for (const { rows } of films) {
			const [only = 0, ...more] = rows;
			const watched = more.length === 0 ? table.days[only] ?? [] : rows.flatMap((number) => table.days[number] ?? []);
			if (watched.length === 0) continue;
			const once = new Set(watched);
			for (const day of once) count(days, day);
			for (const month of startsOf(once, 7)) count(months, month);
			for (const year of startsOf(once, 4)) count(years, year);
		}
		const daysOf = Map.groupBy([...days.keys()].sort(), (day) => day.slice(0, 4));
		return [...years].filter(([year]) => Number(year) >= limits.firstYear).sort(([a], [b]) => a < b ? 1 : -1).slice(0, mostYears).map(([year, watched]) => {
			const inYear = (daysOf.get(year) ?? []).map((day) => ({
				day,
				films: days.get(day) ?? 0
			}));
			return {
				year: Number(year),
				films: watched,
				viewings: inYear.reduce((sum, day) => sum + day.films, 0),
				months: Array.from({ length: 12 }, (_, at) => months.get(`${year}-${String(at + 1).padStart(2, "0")}`) ?? 0),
				days: inYear
			};
		});
	}
	function startsOf(days, letters) {
		return new Set([...days].map((day) => day.slice(0, letters)));
	}
	function count(counts, key) {
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	// lib/library/statistics/rank-people.ts
	const shown = 10;
	/** `rated`: how many films are, in all. */
	function rankPeople(tallies, rated) {
		const least = leastRated(rated);
		const most = tallies.filter(({ films }) => films > 1).sort(byFilms);
		const best = tallies.filter((tally) => tally.rated >= least).sort((a, b) => meanOf(b) - meanOf(a) || byFilms(a, b));
		return {
			most: most.slice(0, shown),
			best: best.slice(0, shown),
			least
		};
	}
	/** How many films tell what somebody's are like: among thousands there are always three that happen to be good. */
	function leastRated(rated) {
		if (rated < 300) return 3;
		return rated < 2e3 ? 4 : 5;
	}
	function byFilms(a, b) {
		return b.films - a.films || meanOf(b) - meanOf(a) || a.value.localeCompare(b.value, "en");
	}
	const meanOf = ({ mean }) => mean ?? -1;
	// lib/library/statistics/tally-films.ts
	/**
	* Films by small numbers that their rows have, such as those of names. A film counts once for each, in whichever of its
	* takes it stands; it is rated there if such a take is.
	*/
	function tallyFilms(table, films, keysOf, keys) {
		const counted = new Uint32Array(keys);
		const rated = new Uint32Array(keys);
		const stars = new Float64Array(keys);
		const last = new Uint32Array(keys);
		const lastRated = new Uint32Array(keys);
		for (const [at, { rows, rating }] of films.entries()) for (const number of rows) {
			const isRated = (table.rating[number] ?? -1) >= 0;
			for (const key of keysOf(number)) {
				if (last[key] !== at + 1) {
					last[key] = at + 1;
					counted[key] = (counted[key] ?? 0) + 1;
				}
				if (isRated && lastRated[key] !== at + 1) {
					lastRated[key] = at + 1;
					rated[key] = (rated[key] ?? 0) + 1;
					stars[key] = (stars[key] ?? 0) + (rating ?? 0);
				}
			}
		}
		const tallies = [];
		for (const [value, number] of counted.entries()) {
			const n = rated[value] ?? 0;
			if (number > 0) tallies.push({
				value,
				films: number,
				rated: n,
				mean: n === 0 ? null : (stars[value] ?? 0) / n
			});
		}
		return tallies;
	}
	// lib/library/statistics/count-library.ts
	const mostGenres = 12;
	/** The number of the empty name. */
	const nobody = 0;
	const latestDecade = 1e3;
	function countLibrary(table) {
		const films = ownFilms(table);
		const ratings = films.flatMap(({ rating }) => rating ?? []);
		const named = (column) => tallyFilms(table, films, (number) => column[number] ?? [], table.names.list.length).filter(({ value }) => value !== nobody).map((tally) => ({
			...tally,
			value: table.names.list[tally.value] ?? ""
		}));
		const genres = named(table.genres).sort(byFilms);
		return {
			reviews: films.reduce((sum, { rows }) => sum + rows.length, 0),
			films: films.length,
			rated: ratings.length,
			mean: meanOf$1(ratings),
			stars: countStars(table, films),
			years: countViewings(table, films),
			decades: countDecades(table, films),
			genres: genres.slice(0, mostGenres),
			genreCount: genres.length,
			directors: rankPeople(named(table.directors), ratings.length),
			actors: rankPeople(named(table.cast), ratings.length),
			leans: compareReviewers(table, filmsOfTable(table), films)
		};
	}
	function countStars(table, films) {
		const halves = tallyFilms(table, films, (number) => whereSaid((table.stars[number] ?? -1) * 2), 11);
		return Array.from({ length: 11 }, (_, half) => ({
			stars: half / 2,
			films: halves.find(({ value }) => value === half)?.films ?? 0
		}));
	}
	const whereSaid = (value) => value >= 0 ? [value] : [];
	function countDecades(table, films) {
		const decadeOf = (number) => table.year[number] ? [Math.floor((table.year[number] ?? 0) / 10)] : [];
		const found = tallyFilms(table, films, decadeOf, latestDecade);
		const [first, last] = [found[0]?.value ?? 0, found.at(-1)?.value ?? -1];
		return Array.from({ length: last - first + 1 }, (_, at) => {
			return {
				...found.find(({ value }) => value === first + at) ?? {
					films: 0,
					rated: 0,
					mean: null
				},
				value: (first + at) * 10
			};
		});
	}
	// lib/library/view.ts
	/** How many things the library is narrowed by, the search apart. */
	function countFilters(filters) {
		return Object.values(filters).filter((value) => value !== null).length;
	}
	// lib/store/shelves/read-latest-rows.ts
	/**
	* The first so many rows of the library that were changed last, from a place on, the latest first. Shelves are read in
	* the order of the latest change that they may hold, until no other can have anything to come before what is found.
	*/
	async function readLatestRows(library, count, after = null) {
		const { store } = (await library.reviews()).transaction("shelves");
		const found = [];
		let cursor = await store.index("latest").openCursor(null, "prev");
		for (let settled = 0; cursor && settled < count;) {
			for (const [at, packed] of cursor.value.rows.entries()) {
				if (packed === null) continue;
				const row = unpackRow(packed);
				const place = [row.updatedAt, cursor.primaryKey * 64 + at];
				if (row.deletedAt === null && (!after || comesBefore(after, place))) found.push({
					place,
					packed,
					row
				});
			}
			cursor = await cursor.continue();
			settled = cursor ? countBefore(found, cursor.value.latest, cursor.primaryKey) : found.length;
		}
		return found.sort((a, b) => comesBefore(a.place, b.place) ? -1 : 1).slice(0, count);
	}
	/** How many rows come before everything that a shelf, and those that are read after it, may hold. */
	function countBefore(rows, latest, shelf) {
		return rows.filter(({ place: [at, number] }) => at > latest || at === latest && shelfOf(number) > shelf).length;
	}
	function comesBefore(a, b) {
		return a[0] === b[0] ? a[1] > b[1] : a[0] > b[0];
	}
	// lib/store/shelves/read-first-rows.ts
	/** The rows that were changed last, or went to the bin last: what is on the screen first, before the shelves are read. */
	async function readFirstRows(library, bin, count) {
		if (!bin) return (await readLatestRows(library, count)).map(({ place: [, number], packed }) => [number, packed]);
		const { store } = (await library.reviews()).transaction("folios");
		const rows = [];
		let cursor = await store.index("binned").openCursor(null, "prev");
		for (; cursor && rows.length < count; cursor = await cursor.continue()) {
			const record = recordWithId(cursor.value, cursor.key[1]);
			if (record) rows.push([record.number, packRow(rowOf(record.review))]);
		}
		return rows;
	}
	// lib/store/shelves/read-shelves.ts
	/** So many shelves are in memory at once. */
	const chunk$1 = 64;
	/**
	* The rows of the library and the bin, some thousands at a time, those of the newest reviews first; where a number is
	* given, from its shelf on.
	*/
	async function* readShelves(library, from = Number.POSITIVE_INFINITY) {
		const db = await library.reviews();
		const last = (await db.transaction("shelves").store.openKeyCursor(null, "prev"))?.key ?? -1;
		for (let to = Math.min(last, shelfOf(from)); to >= 0; to -= chunk$1) {
			const range = IDBKeyRange.bound(Math.max(0, to - chunk$1 + 1), to);
			const { store } = db.transaction("shelves");
			const [numbers, shelves] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
			yield shelves.flatMap(({ rows }, at) => number(rows, numbers[at] ?? 0)).reverse();
		}
	}
	/** The shelves that were changed after one, whole, and the stamp of the last change. */
	async function readChangedShelves(library, after) {
		const { store } = (await library.reviews()).transaction("shelves");
		const range = IDBKeyRange.lowerBound(after, true);
		const [numbers, shelves] = await Promise.all([store.index("stamp").getAllKeys(range), store.index("stamp").getAll(range)]);
		return {
			rows: shelves.flatMap((shelf, at) => number(shelf.rows, numbers[at] ?? 0)),
			stamp: Math.max(after, ...shelves.map(({ stamp }) => stamp))
		};
	}
	/** The stamp of the last change so far. */
	async function readStamp(library) {
		const { store } = (await library.reviews()).transaction("shelves");
		return (await store.index("stamp").openKeyCursor(null, "prev"))?.key ?? 0;
	}
	function number(rows, shelf) {
		return rows.map((row, at) => [shelf * 64 + at, row]);
	}
	// lib/library/review-has-words.ts
	/** Whether every word stands in the review, at the beginning of one of its own: the whole text, and the film's people. */
	function reviewHasWords(review, words) {
		const text = foldForSearch(textOf(review));
		return words.every((word) => hasWord(text, word));
	}
	function textOf({ film, ...review }) {
		return [
			film.title,
			film.originalTitle,
			...film.otherTitles,
			...film.directors,
			...film.cast.flatMap(({ name, role }) => [name, role]),
			...film.genres,
			review.author,
			review.publisher,
			...review.tags,
			review.verdict,
			...review.pros,
			...review.cons,
			review.intro,
			...review.sections.flatMap(({ heading, text }) => [heading, text]),
			review.conclusion,
			review.note
		].join("\n");
	}
	const inWord = /[\p{L}\p{N}]/u;
	function hasWord(text, word) {
		const anywhere = isUnparted(word);
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (anywhere || at === 0 || !inWord.test(text.charAt(at - 1))) return true;
		return false;
	}
	// lib/store/folios/read-records.ts
	/** So many are in memory at once: some hundreds of reviews. */
	const chunk = 32;
	/** Every review as it lies in the database, the oldest first, some hundreds at a time. */
	async function* readRecords(library) {
		const db = await library.reviews();
		for (let after = -1;;) {
			const folios = await db.getAll("folios", IDBKeyRange.lowerBound(after, true), chunk);
			const last = folios.at(-1);
			if (!last) return;
			yield folios.flatMap(recordsIn);
			after = last.at;
		}
	}
	// entrypoints/options/library/search-texts.ts
	/** Who types on will not want the texts of half a word. */
	const restMs$1 = 250;
	/** How often what was found is told. */
	const tellMs = 400;
	/**
	* The numbers of the reviews whose text has the words of a search, some at a time as they are found. All texts are read,
	* a few hundred in memory at once; nothing is kept of them.
	*/
	async function* searchTexts(library, search, signal) {
		const words = wordsOf(search);
		if (words.length === 0) return;
		await new Promise((resolve) => setTimeout(resolve, restMs$1));
		let found = [];
		let told = performance.now();
		for await (const records of readRecords(library)) {
			if (signal.aborted) return;
			for (const { number, review } of records) if (reviewHasWords(review, words)) found.push(number);
			if (found.length > 0 && performance.now() - told > tellMs) {
				yield found;
				found = [];
				told = performance.now();
			}
		}
		yield found;
	}
	// entrypoints/options/library/library-desk.ts
	/** As many as fill a screen; a taller one is filled a moment later. */
	const firstRows = 24;
	const restMs = 40;
	/** Texts are not read between two keys of one word: that would keep the answer to the next one waiting. */
	const typingMs = 250;
	/**
	* What reads the library for its page: it holds all rows as columns, and answers a view with as many lines as are on the
	* screen. It lives in a worker, so that nothing it does can keep the page from scrolling or taking a key.
	*/
	function openDesk(library, say) {
		const table = makeTable();
		const cache = {
			revision: -1,
			orders: /* @__PURE__ */ new Map()
		};
		let look = null;
		let isCounting = false;
		let arranged = {
			items: /* @__PURE__ */ new Int32Array(),
			heads: [],
			takes: null,
			reviews: 0
		};
		let edition = 0;
		let stamp = 0;
		let reading = null;
		/** How many there are, from when the first rows may be shown on. */
		let foreseen = null;
		let isRead = false;
		let texts = null;
		const put = (rows) => {
			for (const [number, row] of rows) if ((table.packed[number] ?? null) !== row) putRow(table, number, row);
		};
		const linesOf = (from, to) => [...arranged.items.subarray(Math.max(0, from), to)].map((item) => {
			const packed = item < 0 ? void 0 : table.packed[item];
			return packed === void 0 ? null : {
				...unpackRow(packed),
				takes: arranged.takes?.get(item) ?? 1
			};
		});
		const answer = () => {
			if (!look) return;
			const { view, turn, from, to } = look;
			const all = foreseen && !isRead && isPlain(view) ? foreseen[view.bin ? "binned" : "reviews"] : 0;
			arranged = arrangeTable(table, view, cache, texts?.search === view.search ? texts.found : void 0);
			edition += 1;
			const heads = [];
			if (arranged.heads.length > 0) {
				for (const [at, item] of arranged.items.entries()) if (item < 0) heads[-1 - item] = at;
			}
			say({
				say: "edition",
				edition,
				turn,
				count: Math.max(arranged.items.length, all),
				reviews: Math.max(arranged.reviews, all),
				heads: arranged.heads.map((head, at) => ({
					...head,
					at: heads[at] ?? 0
				})),
				isReading: !isRead,
				isSearching: texts?.search === view.search && !texts.isOver,
				from,
				lines: linesOf(from, to)
			});
		};
		/** Finds what the rows do not tell, in the texts themselves; of one search at a time, and once. */
		const lookIntoTexts = async ({ search }) => {
			if (texts?.search === search) return;
			texts?.stop.abort();
			texts = null;
			if (search.trim() === "") return;
			const stop = new AbortController();
			const mine = {
				search,
				found: /* @__PURE__ */ new Set(),
				isOver: false,
				stop
			};
			texts = mine;
			const isWanted = () => !stop.signal.aborted;
			await rest(typingMs);
			if (!isWanted()) return;
			for await (const found of searchTexts(library, search, stop.signal)) {
				if (!isWanted()) return;
				for (const number of found) mine.found.add(number);
				if (found.length > 0) answer();
			}
			if (!isWanted()) return;
			mine.isOver = true;
			answer();
		};
		const readAll = async () => {
			stamp = await readStamp(library);
			for await (const rows of readShelves(library)) put(rows);
			isRead = true;
			await catchUp();
		};
		const catchUp = async () => {
			const changed = await readChangedShelves(library, stamp);
			stamp = changed.stamp;
			put(changed.rows);
			if (texts) {
				texts.stop.abort();
				texts = null;
			}
			if (isCounting) say({
				say: "statistics",
				statistics: countLibrary(table)
			});
			if (!look) return;
			guard(lookIntoTexts(look.view));
			answer();
			say({
				say: "choices",
				choices: listChoices(table)
			});
		};
		const begin = async ({ view }) => {
			if (isPlain(view)) {
				const [rows, counters] = await Promise.all([readFirstRows(library, view.bin, firstRows), readCounters(library)]);
				put(rows);
				foreseen = counters;
				answer();
				await rest(restMs);
			}
			await readAll();
		};
		const take = async (message) => {
			switch (message.say) {
				case "look":
					look = message;
					if (!reading) {
						reading = begin(message);
						return reading;
					}
					if (!foreseen && !isRead) return;
					if (message.view.search !== texts?.search) guard(lookIntoTexts(message.view));
					answer();
					return;
				case "count":
					isCounting = true;
					if (isRead) say({
						say: "statistics",
						statistics: countLibrary(table)
					});
					reading ??= readAll();
					return reading;
				case "lines":
					if (message.edition !== edition) return;
					if (look) look = {
						...look,
						from: message.from,
						to: message.to
					};
					say({
						say: "lines",
						edition,
						from: message.from,
						lines: linesOf(message.from, message.to)
					});
					return;
				case "ids": {
					const lines = message.edition === edition ? linesOf(message.from, message.to) : [];
					say({
						say: "ids",
						ask: message.ask,
						ids: [...new Set(lines.flatMap((line) => line?.id ?? []))]
					});
					return;
				}
				case "changed":
					if (isRead) await catchUp();
					return;
			}
		};
		const guard = async (work) => {
			try {
				await work;
			} catch (reason) {
				console.error(reason);
				if (!isRead) reading = null;
				say({
					say: "failed",
					reason: String(reason)
				});
			}
		};
		return {
			hear: (message) => void guard(take(message)),
			close: () => texts?.stop.abort()
		};
	}
	const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
	/** The whole library in the order in which an index has it. */
	function isPlain({ search, filters, group, sort, reversed }) {
		return !(search.trim() !== "" || countFilters(filters) > 0) && group === null && (sort ?? "changed") === "changed" && !reversed;
	}
	// entrypoints/options/library/library-worker.ts
	const library = openLibrary();
	const desk = openDesk(library, (answer) => postMessage(answer));
	library.reviews();
	addEventListener("message", ({ data }) => desk.hear(data));
})();
