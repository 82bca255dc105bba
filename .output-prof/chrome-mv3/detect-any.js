(function() {
	// node_modules/wxt/dist/utils/define-unlisted-script.mjs
	function defineUnlistedScript(arg) {
		if (arg == null || typeof arg === "function") return { main: arg };
		return arg;
	}
	// lib/browser/page-api.ts
	function openPageApi(world = globalThis) {
		const findRuntime = () => (world.browser ?? world.chrome)?.runtime;
		const runtime = () => {
			const found = findRuntime();
			if (!found?.id) throw new Error("the extension is gone");
			return found;
		};
		return {
			isGone: () => !findRuntime()?.id,
			async ask(name, question) {
				const envelope = await runtime().sendMessage({
					name,
					question
				});
				return envelope?.ok ? envelope.value : null;
			},
			onPoke(look, signal) {
				const listener = () => look();
				runtime().onMessage.addListener(listener);
				signal.addEventListener("abort", () => findRuntime()?.onMessage.removeListener(listener));
			},
			urlOf: (path) => runtime().getURL(path),
			origin() {
				const { host, protocol } = new URL(runtime().getURL(""));
				return `${protocol}//${protocol === "chrome-extension:" ? runtime().id : host}`;
			}
		};
	}
	// lib/sites/find-site.ts
	/**
	* The site whose title page an address is, by the address alone. What people run on servers of their own is known by the
	* form of its addresses: which hosts are looked at is for the user to say.
	*/
	function findSite(sites, url) {
		for (const site of sites) {
			const address = isOnSite(site, url) || isOnAnyHost(site, url) ? site.readAddress(url) : null;
			if (address) return {
				site,
				address
			};
		}
		return null;
	}
	/** Whether an address belongs to a site, film page or not. */
	function isOnSite(site, url) {
		return /^https?:$/.test(url.protocol) && site.matches.some((pattern) => fitsPattern(url, pattern));
	}
	function isOnAnyHost({ anyHost }, { protocol }) {
		return anyHost === true && /^https?:$/.test(protocol);
	}
	/** A match pattern of the manifest, of http pages too: old links are read before they are redirected. */
	function fitsPattern(url, pattern) {
		const slash = pattern.indexOf("/", 8);
		const host = pattern.slice(8, slash);
		const path = pattern.slice(slash, -1);
		return (host.startsWith("*.") ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host) && url.pathname.startsWith(path);
	}
	// lib/sites/page/page-limits.ts
	/** How much of a page is looked at. A page may be made to waste our time: what lies beyond is not read. */
	var pageLimits = {
		/** A page with more elements is known by its address alone. */
		elements: 1e5,
		jsonBlocks: 20,
		/** Characters of one JSON-LD block, and of all together. */
		jsonBlock: 1e6,
		json: 2e6,
		jsonNodes: 300,
		jsonDepth: 6,
		metas: 300,
		items: 300,
		/** Properties of one item of microdata, and of all together. */
		properties: 600,
		allProperties: 2e3,
		links: 60,
		labels: 120,
		/** Nodes of the page walked in search of labels. */
		walked: 3e4,
		/** Elements that one pick gives (a cast list). */
		picked: 300,
		/** Nodes walked for the text of one element. */
		textNodes: 400
	};
	// lib/sites/page/element-lines.ts
	var breaking = new Set("br li p div tr td dd dt ul ol h1 h2 h3 h4 h5 h6".split(" "));
	var silent = /* @__PURE__ */ new Set([
		"script",
		"style",
		"noscript",
		"template"
	]);
	/** The text of an element, a line for each of its blocks and line breaks; bounded in nodes and in characters. */
	function linesOf(element, maxChars) {
		const lines = [""];
		let chars = 0;
		let node = element;
		for (let seen = 0; node && seen < pageLimits.textNodes && chars < maxChars; seen++) {
			const tag = node.localName ?? "";
			if (node.nodeType === 3) {
				const text = node.data.slice(0, maxChars * 8).replace(/\s+/g, " ").slice(0, maxChars - chars);
				chars += text.length;
				lines.push(lines.pop() + text);
			} else if (breaking.has(tag)) lines.push("");
			node = silent.has(tag) ? nextAfter(node, element) : node.firstChild ?? nextAfter(node, element, lines);
		}
		return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
	}
	/** The text of an element in one line. */
	function textOf(element, maxChars) {
		return linesOf(element, maxChars).join(" ");
	}
	/** The next node in reading order behind a node and all that is in it, within an element; blocks left end their line. */
	function nextAfter(node, within, lines) {
		for (let at = node; at && at !== within; at = at.parentNode) {
			if (at.nextSibling) return at.nextSibling;
			if (lines && at.parentNode !== within && breaking.has(at.parentNode?.localName ?? "")) lines.push("");
		}
		return null;
	}
	// lib/sites/page/first-elements.ts
	/** The first elements that a selector finds: a page may hold a hundred thousand, and each that is touched costs it memory. */
	function firstElements(root, selector, most) {
		return [].slice.call(root.querySelectorAll(selector), 0, most);
	}
	// lib/sites/page/label-words.ts
	/**
	* Labels by field in the languages of the Wikipedias and of the countries whose film databases are read, folded as
	* `foldLabel` does it; `*` stands for any ending.
	*/
	var words = {
		directors: "direct*|regi|regie|regis*|regia|regiz*|réalis*|direcci*|dirigida por|direção|diret*|realiza*|instruk*|ohja*|leikstj*|reży*|reži*|réži*|redatelj|rendez*|yönetm*|σκηνοθ*|режис*|режиј*|בימוי|במאי|إخراج|المخرج|کارگردان|निर्देशक|導演|导演|監督|감독|연출|กำกับ*|đạo diễn|sutradara|pengarah|zuzend*",
		cast: "starring|cast|stars|besetzung|darsteller|acteurs*|distribution|avec|protagonist*|reparto|elenco|interpreti*|hoofdrol*|obsada|hrají|szerepl*|medvirkende|i rollerne|roller|pääosat|glavne u*|главне у*|protagonisti|actori|diễn viên|pemeran|в главных*|в рол*|主演|出演*|출연",
		originalTitle: "original title|originalt*|titre original|título original|titolo orig*|tytuł oryg*|původní n*|eredeti c*|оригинальн*|оригінальн*|原題|原题|원제",
		year: "year|release*|theatrical*|in theaters|jahr|erscheinungs*|produktionsjahr|kinostart|erstauss*|année*|date de sortie|sortie|año|fecha de estreno|estreno|ano|lançamento|anno|uscita|lata*|jaar|år|premi*|première|ensi ilta|utgitt|utgiven|godina*|година*|data d estr*|công chiếu|tanggal rilis|วันฉาย*|تاريخ الصدور*|تاریخ*|הקרנת*|rok|rok produkcji|data premiery|bemutat*|yıl|yapım yılı|год*|премь*|преми*|рік|上映*|公開*|개봉*|개요",
		genres: "genre*|género*|gênero|genere|gatunek|žánr|műfaj|жанр*|类型|類型|장르",
		runtimeMinutes: "running time|runtime|length|länge|durée|dura*|speelduur|lengde|speltid|spilletid|trajanje|трајање|thời lượng|durasi|czas trwania|délka|játékidő|время|продолж*|片长|片長|상영 시간",
		seasons: "no of seasons|no of episodes|staffeln|episoden|folgen|temporadas|nº de temporadas|stagioni|puntate|liczba sezonów|počet řad|évadok|сезон*|количество с*|sezon*|季数|集數|集数|話数|시즌*",
		episode: "episode no|episode|prod code",
		other: "developer*|publish*|platform*|entwickler|développeur|desarrollador*|sviluppo|разработчик|платформ*|开发商|開發商|開発元|isbn|author"
	};
	var exact = /* @__PURE__ */ new Map();
	/** Words with any ending, by their first letter. */
	var beginnings = /* @__PURE__ */ new Map();
	/** The field that a label names, in any of the languages; null where it is none. */
	function fieldOfLabel(label) {
		if (exact.size === 0) sortWords();
		const folded = label.length > 40 ? "" : foldLabel(label);
		const alike = beginnings.get(folded.charAt(0)) ?? [];
		return exact.get(folded) ?? alike.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? null;
	}
	function sortWords() {
		for (const [field, list] of Object.entries(words)) for (const word of list.split("|")) {
			const first = word.charAt(0);
			if (word.endsWith("*")) beginnings.set(first, [...beginnings.get(first) ?? [], [word.slice(0, -1), field]]);
			else exact.set(word, field);
		}
	}
	/** "Directed by:", "Director(s)", "Release Date (Theaters):" in small letters without signs. */
	function foldLabel(label) {
		return label.toLowerCase().replace(/\([^)]{1,3}\)/g, "").replace(/[()*:：.,'’&–-]/g, " ").replace(/\s+/g, " ").trim().normalize("NFC");
	}
	// lib/sites/page/find-labels.ts
	/** The labels of a page's info boxes, as a site finds them; none where it does not say how. */
	function findLabels(root, labels) {
		if (labels === "*") return findLabelsByWords(root);
		if (typeof labels === "string") return firstElements(root, labels, pageLimits.labels);
		const boxes = labels ? firstElements(root, labels.box, 3) : [];
		const each = labels?.each ?? "th";
		return boxes.flatMap((box) => firstElements(box, each, pageLimits.labels));
	}
	/**
	* Elements anywhere on a page whose whole text is a known label ("Director:"): for pages whose elements nobody has named.
	* Walks the page's texts, so it is for pages that the user asks about and for sites that leave no other way.
	*/
	function findLabelsByWords(root) {
		const labels = [];
		let node = root.querySelector("body") ?? root;
		for (let seen = 0; node && seen < pageLimits.walked && labels.length < pageLimits.labels; seen++) {
			const parent = node.parentElement;
			if (node.nodeType === 3 && parent && isLabel(node, parent)) labels.push(parent);
			node = node.firstChild ?? behind(node);
		}
		return labels;
	}
	function isLabel(text, parent) {
		if (text.length > 60 || /^(?:a|button|option|script|style|title)$/.test(parent.localName)) return false;
		const label = text.data.trim();
		return label.length > 1 && fieldOfLabel(label) !== null && parent.childNodes.length <= 2;
	}
	function behind(node) {
		let at = node;
		while (at && !at.nextSibling) at = at.parentNode;
		return at?.nextSibling ?? null;
	}
	// lib/film/limits.ts
	/** How much of anything from outside is kept: longer texts are cut, longer lists end. */
	var limits = {
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
	var filmKeyPattern = /^[a-z][a-z0-9]{1,30}:\S+$/u;
	/** Whether a text is a film key of legal shape and length. */
	function isFilmKey(text) {
		return text.length <= limits.key && filmKeyPattern.test(text);
	}
	/** The part before the colon: who vouches for the id. */
	function authorityOf(key) {
		return key.slice(0, key.indexOf(":"));
	}
	/** The key of an IMDb title id, whatever its case or padding; null where the text is none. */
	function imdbKey(text) {
		const digits = /^tt0*(\d{1,10})$/i.exec(text.trim())?.[1];
		return digits && digits !== "0" ? `imdb:tt${digits.padStart(7, "0")}` : null;
	}
	// lib/sites/page/id-links.ts
	var selector = "a[href*=\"imdb.com/title/tt\"], a[href*=\"themoviedb.org/\"], a[href*=\"wikidata.org/\"]";
	/** Where links to other films stand: footnotes, tables of related articles, what visitors wrote. */
	var elsewhere = "cite, .reference, .references, .navbox, .comment, .comments";
	var imdbLink = /\bimdb\.com\/(?:[a-z-]{2,6}\/)?title\/(tt\d{5,10})/i;
	var tmdbLink = /\bthemoviedb\.org\/(movie|tv)\/(\d+)(?!.*\/(?:season|episode)\/)/;
	var wikidataLink = /\bwikidata\.org\/(?:wiki\/|entity\/)(?:Special:EntityPage\/)?(Q\d+)/;
	/** The key of a title's address on IMDb, TMDB or Wikidata; null for every other address. */
	function keyOfAddress(address) {
		const short = address.slice(0, 500);
		const imdb = short.toLowerCase().includes("imdb.com/") && imdbLink.exec(short)?.[1];
		if (imdb) return imdbKey(imdb);
		const [, type, id] = short.includes("themoviedb.org/") && tmdbLink.exec(short) || [];
		if (type && id) return `tmdb:${type}/${id}`;
		const item = wikidataLink.exec(short)?.[1];
		return item ? `wikidata:${item}` : null;
	}
	/** Keys of the titles that the page links to. */
	function readLinkedKeys(root) {
		const links = root.querySelectorAll(selector);
		const keys = /* @__PURE__ */ new Set();
		for (let at = 0; at < links.length && at < pageLimits.links; at++) {
			const link = links[at];
			const key = link.closest(elsewhere) ? null : keyOfAddress(link.getAttribute("href") ?? "");
			if (key) keys.add(key);
		}
		return [...keys];
	}
	/** Keys whose authority names one film only: where there are several, others are meant too. */
	function keepLoneKeys(keys) {
		return keys.filter((key) => keys.every((other) => other === key || authorityOf(other) !== authorityOf(key)));
	}
	// lib/sites/page/json-ld.ts
	/** Properties in which the thing that a page is about may be wrapped. */
	var wrappers = [
		"@graph",
		"mainEntity",
		"itemReviewed",
		"workPresented"
	];
	/** All typed nodes that a page's JSON-LD is about, outermost first; broken blocks and huge ones are passed over. */
	function readLdNodes(root) {
		const nodes = [];
		let chars = 0;
		const scripts = root.querySelectorAll("script[type=\"application/ld+json\"]");
		for (let at = 0; at < scripts.length && at < pageLimits.jsonBlocks; at++) {
			const text = scripts[at]?.firstChild;
			const length = text?.length ?? 0;
			if (!text || length > pageLimits.jsonBlock || chars + length > pageLimits.json) continue;
			chars += length;
			collectNodes(parseBlock(text.data), nodes);
		}
		return nodes;
	}
	/** Types of a node without the address of their vocabulary: `Movie`. */
	function typesOf(node) {
		return [node["@type"]].flat(2).slice(0, 8).map((type) => String(type).replace(/^.*[/#:]/, ""));
	}
	function collectNodes(top, nodes) {
		let level = [top];
		for (let depth = 0; depth < pageLimits.jsonDepth && level.length > 0; depth++) {
			const next = [];
			for (const value of level.slice(0, pageLimits.jsonNodes)) if (Array.isArray(value)) next.push(...value.slice(0, pageLimits.jsonNodes));
			else if (isNode(value)) {
				if (value["@type"] && nodes.length < pageLimits.jsonNodes) nodes.push(value);
				next.push(...wrappers.flatMap((name) => Object.hasOwn(value, name) ? [value[name]] : []));
			}
			level = next;
		}
	}
	function isNode(value) {
		return typeof value === "object" && value !== null && !Array.isArray(value);
	}
	/** Letterboxd wraps its JSON in CDATA comments; others leave line breaks in strings or a comma at the end of a list. */
	function parseBlock(text) {
		const bare = text.slice(0, 100).includes("<![CDATA[") ? text.slice(text.indexOf("[CDATA[") + 7, text.lastIndexOf("]]>")).replace(/^\s*\*\/|(?:\/\*|\/\/)\s*$/g, "") : text;
		return parseJson(bare) ?? parseJson(bare.replace(/\s+/g, " ").replace(/, ?(?=[\]}])/g, ""));
	}
	function parseJson(text) {
		try {
			return JSON.parse(text);
		} catch (error) {
			if (error instanceof SyntaxError) return null;
			throw error;
		}
	}
	// lib/sites/page/clean-text.ts
	var named = /* @__PURE__ */ new Map([
		["amp", "&"],
		["lt", "<"],
		["gt", ">"],
		["quot", "\""],
		["apos", "'"],
		["nbsp", " "],
		["rsquo", "’"]
	]);
	/** Marks of writing direction and width: they are not seen, and keep equal titles apart. */
	var unseen = /[\u0000-\u0008\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
	/**
	* A text as people read it: white space folded, entities decoded that a site escaped once too often (`&apos;` in
	* JSON-LD), cut to `max` characters.
	*/
	function cleanText(text, max) {
		const start = text.slice(0, max * 4);
		const folded = (start.includes("&") ? start.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, decodeEntity) : start).replace(unseen, "").replace(/\s+/g, " ").trim();
		return folded.length <= max ? folded : folded.slice(0, max).replace(/[\ud800-\udbff]$/, "").trim();
	}
	function decodeEntity(whole, name) {
		if (name.startsWith("#")) {
			const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
			return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
		}
		return named.get(name.toLowerCase()) ?? whole;
	}
	// lib/sites/page/has-letters.ts
	/**
	* Whether a text holds a letter, or a digit, of any script: something beside blanks and signs. Looser than `\p{L}`, whose
	* tables take half a millisecond to build on every page.
	*/
	function hasLetters(text) {
		return /[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u3002]/.test(text);
	}
	// lib/sites/page/names.ts
	/** Names of people out of lines such as "Joel Coen, Ethan Coen (uncredited)": apart, cleaned, each once. */
	function namesOf(lines) {
		return distinct(lines.flatMap((line) => line.slice(0, 5e3).split(/\s*[,;/•|、]\s*|\s+(?:and|und|et|&|·)\s+/)).map(cleanName).filter(isName), limits.people);
	}
	/** One name, without notes in brackets and footnotes. */
	function cleanName(text) {
		const name = cleanText(text, limits.name);
		return name.includes("(") || name.includes("[") || name.includes("（") ? name.replace(/\s*[([（][^()[\]（）]*[)\]）]?\s*/g, " ").trim() : name;
	}
	/** Whether a text can be a name: it has letters and is no sentence, no "more", no number. */
	function isName(text) {
		return hasLetters(text) && text.split(" ").length <= 8 && !/^(?:\d+$|more|see all|n\/a|\.\.\.)/i.test(text);
	}
	function distinct(values, most) {
		return [...new Set(values)].slice(0, most);
	}
	// lib/sites/page/read-minutes.ts
	/** A running time in minutes: `PT2H10M`, `P139M`, "2h 22min", "1 Std. 52 Min.", "142 perc", "148分钟"; null where it is none. */
	function readMinutes(text) {
		if (text === "") return null;
		const [hours, minutes] = [/(\d+)\s*(?:h|std|ч|小时|時間|시간)/i, /(\d+)\s*(?:m|м|p|d|分|분)/i].map((unit) => Number(unit.exec(text.slice(0, 100))?.[1] ?? 0));
		const all = (hours ?? 0) * 60 + (minutes ?? 0);
		return all >= 1 && all <= 6e3 ? all : null;
	}
	// lib/sites/page/read-year.ts
	/** The first year in a text that a film may be from; null where there is none. */
	function readYear(text) {
		for (const [digits] of text.slice(0, 500).matchAll(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g)) {
			const year = Number(digits);
			if (year >= limits.firstYear && year <= limits.lastYear) return year;
		}
		return null;
	}
	// lib/sites/page/split-heading.ts
	var seriesWords = "(?:tv.|mini.?|fernseh|tele)*s[eé]ri(?:es?|en|[aá]l)(?:.tv)?|sorozat|dizi|(?:мини.)?сериал|剧集|드라마";
	var filmWords = "original title|films?|movies?|tv|pel[ií]cula|filme|short|video|remake|elokuva|\\S*фильм|фільм|映画|電影|电影|영화";
	/** "film", "2019 film", "film, 2010", "TV Movie", "película de 1997"; not "The Film Within". */
	var filmNote = new RegExp(`^(?:${seriesWords}|${filmWords})(?:[\\s,]|$)|(?:^|[\\s,年の])(?:${seriesWords}|${filmWords})$`, "i");
	var series = new RegExp(`(?:^|[\\s,])(?:${seriesWords})(?:[\\s,]|$)`, "i");
	var episode = /[eé]pis[oó]d|folge/i;
	/** What stands at the address of a title, or under its name, and is none. */
	var other = /video ?game|videospiel|jeu vid|videojuego|podcast|franchise|film series/i;
	/** A bracket at the end, or before what a site adds behind it: "(2014) ⭐ 8.0 | Drama", "(1999) - Plot keywords". */
	var bracket = /^[([（]([^()[\]（）]{1,80})[)\]）]\s*(?:$|[-–—|•·:⭐]|directed by )/i;
	/** "Solaris | Film 1972", "Solaris - Film", "Storm - Serie 2004 - 2010". */
	var dashed = new RegExp(`^(.+)\\s[-–—|]\\s((?:films?|filme|movie|pel[ií]cula|${seriesWords})(?:\\s(?:18|19|20)\\d\\d(?:\\s?[-–]\\s?(?:\\d{4})?)?)?)$`, "i");
	/** "Storm: Season 2", "Storm - Staffel 2 (2005)": a season stands for its series. An episode is named with its season. */
	var season = /(?::|\s[-–—|])\s(?:limited series|mini-?series|(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon|сезон)\s\d{1,3})(?!\d|,? (?:episod|folge)).*$/i;
	/**
	* Takes a page's heading apart. Site names at its end are dropped, and a bracket is taken for a note where it holds a
	* year or a word for film: "Birdman or (The Unexpected Virtue of Ignorance)" keeps its own.
	*/
	function splitHeading(text, siteNames = [], tail) {
		let title = cutSiteNames(cleanText(text, limits.title * 2), siteNames);
		if (tail) title = title.replace(tail, "").trim() || title;
		const whole = title;
		if (hasDash(title) || title.includes(": ")) title = title.replace(season, "").trim() || title;
		const heading = {
			title,
			year: null,
			kind: title === whole ? null : "series"
		};
		for (let rounds = 0; rounds < 3; rounds++) {
			const [before, note] = findNote(heading.title, heading.year !== null);
			if (!before || !note) break;
			heading.title = before;
			heading.year ??= readYear(note);
			heading.kind ??= kindOfNote(note);
		}
		if (heading.kind === "episode") heading.title = heading.title.replace(/^"[^"]+"\s+(?=\S)/, "");
		return {
			...heading,
			title: cleanText(heading.title, limits.title)
		};
	}
	/** What a heading says of a film. */
	function claimOfHeading({ title, year, kind }) {
		return {
			source: "heading",
			title,
			year,
			...kind && kind !== "other" && { kind }
		};
	}
	/** What stands before the last note and the note itself; brackets that are none belong to the title. */
	function findNote(title, isDated) {
		for (let at = title.length - 1; at > 0; at--) {
			if (!"([（".includes(title.charAt(at))) continue;
			const note = bracket.exec(title.slice(at))?.[1];
			if (note && isNote(note, isDated)) return [title.slice(0, at).trim(), note];
		}
		return hasDash(title) && dashed.exec(title)?.slice(1) || [];
	}
	/** IMDb numbers films of one title and year: "(II) (2003)". */
	function isNote(note, isDated) {
		return readYear(note) !== null || filmNote.test(note) || other.test(note) || isDated && /^[IVXL]+$/.test(note);
	}
	function kindOfNote(note) {
		if (Number(note) > 0) return null;
		if (other.test(note)) return "other";
		if (episode.test(note)) return "episode";
		return series.test(note) ? "series" : null;
	}
	/** Whether `dashed` or `season` may fit: they are searched in every heading, and dear to the first. */
	function hasDash(title) {
		return [
			" - ",
			" – ",
			" — ",
			" | "
		].some((dash) => title.includes(dash));
	}
	/** Cuts " - IMDb", " | Rotten Tomatoes", " • Letterboxd" off the end. A heading that is the site's name alone is none. */
	function cutSiteNames(title, siteNames) {
		if (siteNames.length === 0) return title;
		const parts = title.split(/(\s[-–—|•·«»<]+\s)/);
		const names = siteNames.map(fold).filter((name) => name !== "");
		while (names.some((name) => isNamed(fold(parts.at(-1) ?? ""), name, parts.length > 2))) parts.length -= Math.min(2, parts.length);
		return parts.join("").trim();
	}
	/** "IMDb", "IMDb user reviews", "Offizielle Netflix-Website"; a short name such as Max does not stand for all that holds it. */
	function isNamed(part, name, isTail) {
		return part === name || isTail && (name.length > 4 && part.startsWith(name) || name.length > 5 && part.includes(name));
	}
	function fold(text) {
		return text.toLowerCase().replace(/[\s!-/:-@[-`{-~\u2000-\u206f]/g, "");
	}
	// lib/sites/page/schema-org.ts
	var kinds = /* @__PURE__ */ new Map([
		["Movie", "film"],
		["TVSeries", "series"],
		["TVSeason", "series"],
		["TVEpisode", "episode"]
	]);
	/** Types of things that are films, series or episodes. */
	var filmTypes = [...kinds.keys()];
	/** What a thing says of a film; null where it is none. A season stands for its series. */
	function claimOfThing(thing, source) {
		const type = thing.types.find((one) => kinds.has(one));
		const kind = type && kinds.get(type);
		if (!kind) return null;
		const heading = splitHeading((type === "TVSeason" ? thing.series : null) ?? thing.texts("name")[0] ?? "");
		const dates = thing.texts("releasedEvent", "copyrightYear", "startDate", "dateCreated", "datePublished");
		return {
			source,
			kind,
			title: heading.title,
			otherTitles: [...thing.texts("alternateName"), ...thing.texts("alternativeHeadline")],
			year: heading.year ?? dates.map(readYear).find((year) => year !== null) ?? null,
			directors: distinct(thing.people("director", "directors").map(({ name }) => name), limits.people),
			cast: thing.people("actor", "actors"),
			genres: thing.texts("genre").flatMap((text) => text.split(/\s*,\s*/)),
			runtimeMinutes: readMinutes(thing.texts("duration", "timeRequired")[0] ?? "")
		};
	}
	// lib/sites/page/json-ld-claim.ts
	/** What a JSON-LD node says of a film; null where it is of something else. */
	function claimOfNode(node) {
		const claim = claimOfThing({
			types: typesOf(node),
			texts: (...properties) => properties.map((property) => textsOf$1(node[property])).find((texts) => texts.length > 0) ?? [],
			people: (...properties) => properties.flatMap((property) => peopleOf(node[property])),
			series: textsOf$1(node.partOfSeries ?? node.partOfTVSeries)[0]
		}, "structured data");
		return claim && {
			...claim,
			node,
			about: addressOf(node)
		};
	}
	/** Texts in a property's value: strings, objects with a name, events with a date, or lists of them. */
	function textsOf$1(value) {
		return [value].flat(2).slice(0, limits.people).map((one) => isNode(one) ? one.name ?? one["@value"] ?? one.startDate : one).filter((text) => typeof text === "string" || typeof text === "number").map((text) => cleanText(String(text), limits.title)).filter((text) => text !== "");
	}
	/** Addresses of the same thing elsewhere: `sameAs`. */
	function otherAddressesOf(node) {
		return textsOf$1(node.sameAs);
	}
	function addressOf(node) {
		return [
			node.url,
			node["@id"],
			node.mainEntityOfPage
		].flatMap((value) => textsOf$1(isNode(value) ? value["@id"] : value))[0];
	}
	/** People as strings, as objects, or as the role they play: `{"@type":"PerformanceRole","actor":{…},"characterName":"…"}`. */
	function peopleOf(value) {
		return [value].flat(2).slice(0, limits.people).flatMap((one) => {
			const name = cleanName(textsOf$1(isNode(one) && one.actor ? one.actor : one)[0] ?? "");
			const role = isNode(one) ? textsOf$1(one.characterName)[0] : null;
			return isName(name) ? [{
				name,
				role: role ?? null
			}] : [];
		});
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
	// lib/sites/page/merge-claims.ts
	/**
	* One film out of all claims. A year beside the title is believed before any date: sites put the day of a national
	* release, or of their own page, into their data.
	*/
	function mergeClaims(claims, kind, keys) {
		const { shown, nodes, items, rows, openGraph, headline } = claims;
		const all = [
			...shown,
			...nodes,
			...items,
			...rows,
			...openGraph,
			...headline
		];
		const title = firstOf$1(all, "title") ?? "";
		const original = firstOf$1([...shown, ...rows], "originalTitle") ?? originalOf(nodes, title);
		const titles = [
			...shown,
			...nodes,
			...items,
			...rows
		].flatMap((claim) => [claim.title ?? "", ...claim.otherTitles ?? []]);
		return cutToLimits(makeFilm({
			kind: kind ?? firstOf$1([
				...nodes,
				...shown,
				...headline,
				...items,
				...rows,
				...openGraph
			], "kind") ?? "film",
			title,
			originalTitle: stripLabel(original),
			otherTitles: titles.filter((other) => other !== "" && other !== title && other !== original),
			year: firstOf$1([
				...shown,
				...openGraph,
				...headline,
				...rows,
				...items,
				...nodes
			], "year") ?? null,
			directors: firstOf$1(all, "directors") ?? [],
			cast: firstOf$1(all, "cast") ?? [],
			genres: firstOf$1(all, "genres") ?? [],
			runtimeMinutes: firstOf$1(all, "runtimeMinutes") ?? null,
			keys: [...keys]
		}));
	}
	/** A film that a schema accepts, whatever the page held. */
	function cutToLimits(film) {
		const cut = (texts, max, most) => distinct(texts.map((text) => text.slice(0, max)).filter(Boolean), most);
		const cast = new Map(film.cast.map((member) => [member.name, member]));
		const originalTitle = film.originalTitle?.slice(0, limits.title) || null;
		return {
			...film,
			title: film.title.slice(0, limits.title),
			originalTitle: originalTitle === film.title ? null : originalTitle,
			otherTitles: cut(film.otherTitles, limits.title, limits.otherTitles),
			directors: cut(film.directors, limits.name, limits.people),
			cast: [...cast.values()].slice(0, limits.people),
			genres: cut(film.genres, limits.name, limits.genres),
			keys: distinct(film.keys, limits.keys)
		};
	}
	/** IMDb and others name the film by its original title and give the title of the page beside it. */
	function originalOf(nodes, title) {
		return nodes.find(({ otherTitles }) => otherTitles?.includes(title))?.title ?? null;
	}
	/** "Original title: La belle et la bête" */
	function stripLabel(text) {
		const colon = text?.indexOf(":") ?? -1;
		return text && colon > 0 && fieldOfLabel(text.slice(0, colon)) === "originalTitle" ? text.slice(colon + 1).trim() : text;
	}
	function firstOf$1(claims, field) {
		for (const claim of claims) {
			const value = claim[field];
			if (value !== null && value !== void 0 && value.length !== 0) return value;
		}
		return null;
	}
	// lib/sites/page/microdata.ts
	var scopes = "[itemtype*=\"schema.org/\"]";
	/** What microdata says of films, one claim an outermost item (a page of many is a list). */
	function claimsOfMicrodata(root) {
		const claims = [];
		const inFilms = /* @__PURE__ */ new Set();
		let left = pageLimits.allProperties;
		for (const item of firstElements(root, scopes, pageLimits.items)) {
			const around = item.parentElement?.closest(scopes);
			if (around && (inFilms.has(around) || isFilmItem(around))) inFilms.add(item);
			else if (left > 0 && isFilmItem(item)) {
				const elements = firstElements(item, "[itemprop]", Math.min(left, pageLimits.properties));
				left -= elements.length;
				claims.push(...claimsOfItem(item, elements));
			}
		}
		return claims;
	}
	function typeOf(item) {
		return /\w+$/.exec(item.getAttribute("itemtype")?.slice(0, 200) ?? "")?.[0] ?? "";
	}
	function isFilmItem(item) {
		return filmTypes.includes(typeOf(item));
	}
	function claimsOfItem(item, elements) {
		const values = propertiesOf(item, elements);
		const get = (property) => values.get(property) ?? [];
		const series = item.querySelector("[itemtype$=\"schema.org/TVSeries\"] [itemprop=\"name\"]");
		const address = get("url")[0];
		const claim = claimOfThing({
			types: [typeOf(item)],
			texts: (...properties) => properties.map((property) => get(property).map(textOfProperty)).find((texts) => texts.length > 0) ?? [],
			people: (...properties) => properties.flatMap(get).flatMap(peopleOfProperty),
			series: series ? textOfProperty(series) : void 0
		}, "microdata");
		return claim ? [{
			...claim,
			about: address?.getAttribute("href") ?? address?.getAttribute("content") ?? void 0
		}] : [];
	}
	/** The elements of an item's own properties, without those of the items in it. */
	function propertiesOf(item, elements) {
		const properties = /* @__PURE__ */ new Map();
		for (const element of elements) {
			if (element.parentElement?.closest("[itemscope]") !== item) continue;
			for (const name of (element.getAttribute("itemprop") ?? "").split(/\s+/, 4)) properties.set(name, [...properties.get(name) ?? [], element]);
		}
		return properties;
	}
	/** A property's text: its content, the name of the item it holds, or what it shows. */
	function textOfProperty(element) {
		const holder = (element.hasAttribute("itemscope") ? element.querySelector("[itemprop=\"name\"]") : null) ?? element;
		return cleanText(holder.getAttribute("content") ?? holder.getAttribute("datetime") ?? textOf(holder, limits.title), limits.title);
	}
	/** Kinopoisk gives all directors in one property, a link each. */
	function peopleOfProperty(element) {
		const links = element.hasAttribute("itemscope") ? [] : [...element.getElementsByTagName("a")].slice(0, limits.people);
		return (links.length > 0 ? links : [element]).map(textOfProperty).map(cleanName).filter(isName).map((name) => ({
			name,
			role: null
		}));
	}
	// lib/sites/page/open-graph.ts
	/** Contents of the page's meta tags by property or name. Some stand in the body: a stray element ends the head early. */
	function readMetas(root) {
		const metas = /* @__PURE__ */ new Map();
		const elements = root.getElementsByTagName("meta");
		for (let at = 0; at < pageLimits.metas; at++) {
			const element = elements.item(at);
			if (!element) break;
			const name = element.getAttribute("property") ?? element.getAttribute("name");
			const content = element.getAttribute("content")?.slice(0, limits.url);
			if (!name || !content) continue;
			const known = metas.get(name);
			if (known) known.push(content);
			else metas.set(name, [content]);
		}
		return metas;
	}
	/** What Open Graph says of the page's film: one claim, or none where there is no Open Graph. */
	function claimsOfOpenGraph({ metas, siteNames }, tail) {
		const get = (name) => metas.get(name) ?? [];
		const kind = kindOfType(get("og:type")[0] ?? "");
		const heading = splitHeading(get("og:title")[0] ?? "", siteNames, tail);
		if (!kind && !heading.title) return [];
		return [{
			source: "Open Graph",
			about: get("og:url")[0],
			...kind && { kind },
			title: heading.title,
			year: heading.year,
			directors: namesOf(get("video:director").filter(isNoAddress)),
			cast: distinct(namesOf(get("video:actor").filter(isNoAddress)), limits.people).map((name) => ({
				name,
				role: null
			}))
		}];
	}
	/** `video.movie`, `movie`, `flixstertomatoes:movie`, `video.tv_show`, `tv_show`, `video.episode`. */
	function kindOfType(type) {
		const word = type.toLowerCase().replace(/^.*[.:]/, "");
		if (word === "movie" || word === "film") return "film";
		if (word === "tv_show" || word === "tv_series" || word === "series") return "series";
		return word === "episode" || word === "tv_episode" ? "episode" : null;
	}
	function isNoAddress(content) {
		return !content.includes("://");
	}
	// lib/sites/page/open-page.ts
	/** Opens a page for reading; null where it has more elements than are looked at. Only a few are counted to know that. */
	function openPage(doc, url, siteName) {
		const root = doc.documentElement;
		if (!root || root.getElementsByTagName("*").item(pageLimits.elements)) return null;
		const title = root.querySelector("title");
		const metas = readMetas(root);
		return {
			url,
			root,
			title: title ? textOf(title, limits.url) : "",
			canonical: root.querySelector("link[rel=\"canonical\"]")?.getAttribute("href")?.slice(0, limits.url) ?? null,
			metas,
			nodes: readLdNodes(root),
			siteNames: [
				siteName,
				siteNameOf(metas),
				nameOfHost(url.hostname)
			]
		};
	}
	/** "sensacine" of sensacine.com and sensacine.com.mx. */
	function nameOfHost(host) {
		return host.replace(/(?:\.com?)?\.\w+$/, "").split(".").at(-1) ?? "";
	}
	/** As the page has it; a film's own site is often called by the film's title, which is then no name to cut off. */
	function siteNameOf(metas) {
		const name = metas.get("og:site_name")?.[0] ?? "";
		return metas.get("og:title")?.[0]?.startsWith(name) ? "" : name;
	}
	// lib/sites/page/rows.ts
	/** The rows of the info boxes whose labels are given. */
	function readRows(labels) {
		const all = new Set(labels.slice(0, pageLimits.labels));
		const rows = /* @__PURE__ */ new Map();
		for (const label of all) {
			const field = fieldOfLabel(textOf(label, 60));
			if (field && !rows.has(field)) rows.set(field, linesBehind(label, all));
		}
		return rows;
	}
	/** What an info box says of the film. */
	function claimOfRows(rows) {
		const lines = (field) => rows.get(field) ?? [];
		return {
			source: "visible page",
			...rows.has("seasons") && { kind: "series" },
			originalTitle: splitHeading(lines("originalTitle")[0] ?? "").title,
			year: readYear(lines("year").join(" ")),
			directors: namesOf(lines("directors")),
			cast: lines("cast").length > 0 ? distinct(namesOf(lines("cast")), limits.people).map((name) => ({
				name,
				role: null
			})) : [],
			genres: distinct(lines("genres").flatMap((line) => line.split(/\s*[,/|]\s*/)).map(cleanName).filter(Boolean), limits.genres),
			runtimeMinutes: readMinutes(lines("runtimeMinutes").join(" "))
		};
	}
	/** What stands behind a label: its neighbours up to the next label or line, else what stands behind the label's parent. */
	function linesBehind(label, labels) {
		const lines = [];
		let node = label.nextSibling;
		for (let seen = 0; node && seen < 40; seen++, node = node.nextSibling) {
			const element = node.nodeType === 1 ? node : null;
			if (element && (labels.has(element) || isNextRow(element, label, lines))) break;
			lines.push(...linesOf(node, limits.line).filter(hasLetters));
		}
		const next = lines.length === 0 ? label.parentElement?.nextElementSibling : null;
		return next && ![...labels].some((other) => next.contains(other)) ? linesOf(next, limits.line) : lines;
	}
	/** The next `dt`, `th`, `strong` is a label too, known or not; a line break ends a value. */
	function isNextRow(element, label, lines) {
		const tag = element.localName;
		return tag === label.localName && /^(?:dt|th|b|strong|label|h\d)$/.test(tag) || tag === "br" && lines.length > 0;
	}
	// lib/sites/page/picks.ts
	/** Texts that a pick gives, cleaned, at most `most`. `node` is the JSON-LD that is about the film, for picks such as `ld:name`. */
	function textsOfPick(pick, page, node, most) {
		return rawTexts(pick, page, node, most).slice(0, most).map((text) => cleanText(text, limits.title)).filter((text) => text !== "");
	}
	function rawTexts(pick, page, node, most) {
		if (typeof pick === "function") return [pick(page, fieldOfLabel) ?? []].flat();
		if (pick === "title") return [page.title];
		if (pick.startsWith("ld:")) return textsOf$1(node?.[pick.slice(3)]);
		if (pick.startsWith("meta:")) return page.metas.get(pick.slice(5)) ?? [];
		const [selector = "", attribute = ""] = pick.split("@");
		return findElements(page.root, selector, most).map((element) => readFrom(element, attribute));
	}
	/** The cast that a list on the page gives, with roles. */
	function castOfPick({ each, name = "", role }, root) {
		return findElements(root, each, pageLimits.picked).flatMap((element) => {
			const person = cleanName(readIn(element, name));
			const part = role ? cleanText(readIn(element, role), limits.role).replace(/^(?:as|als) |^\.+ ?/i, "") : "";
			return isName(person) ? [{
				name: person,
				role: part || null
			}] : [];
		});
	}
	function readIn(element, place) {
		const [selector = "", attribute = ""] = place.split("@");
		const found = selector ? element.querySelector(selector) : element;
		return found ? readFrom(found, attribute) : "";
	}
	function readFrom(element, attribute) {
		return attribute ? element.getAttribute(attribute)?.slice(0, limits.url) ?? "" : textOf(element, limits.url);
	}
	/** The search for one ends at the first, which on most pages is a small part of the way. */
	function findElements(root, selector, most) {
		if (most > 1) return firstElements(root, selector, most);
		const first = root.querySelector(selector);
		return first ? [first] : [];
	}
	// lib/sites/page/shown.ts
	/** What a site's picks find on a page. `node` is the JSON-LD that is about the film. */
	function claimOfShown(shown, page, node, tail) {
		const find = (picks = [], most = 1) => firstOf(picks, (pick) => textsOfPick(pick, page, node, most)) ?? [];
		const heading = claimOfHeading(splitHeading(find(shown.title)[0] ?? "", page.siteNames, tail));
		const years = firstOf(shown.year ?? [], (pick) => textsOfPick(pick, page, node, 1).flatMap((text) => readYear(text) ?? []));
		return {
			...heading,
			source: "visible page",
			originalTitle: splitHeading(find(shown.originalTitle)[0] ?? "").title,
			year: years?.[0] ?? heading.year ?? null,
			directors: distinct(find(shown.directors, pageLimits.picked).map(cleanName).filter(isName), limits.people),
			cast: shown.cast ? castOfPick(shown.cast, page.root) : [],
			genres: distinct(find(shown.genres, pageLimits.picked), limits.genres),
			keys: find(shown.ids, pageLimits.links).flatMap((text) => keyOfAddress(text) ?? imdbKey(/\btt\d{5,10}\b/.exec(text)?.[0] ?? "") ?? [])
		};
	}
	/** What the first pick gives that gives anything. */
	function firstOf(picks, read) {
		for (const pick of picks) {
			const found = read(pick);
			if (found.length > 0) return found;
		}
		return null;
	}
	// lib/sites/by-path.ts
	/** Reads addresses by rules, the first that fits. They are percent-decoded, so that one film has one key. */
	function byPath(...rules) {
		return (url) => readBy(rules, url.pathname + url.search);
	}
	/** The same for sites whose pages differ in what stands behind the `#` only. */
	function byRoute(...rules) {
		return (url) => readBy(rules, routeOf(url));
	}
	/** The page that a fragment names in an application that never loads another: `#!/details?id=7`. Empty where it is none. */
	function routeOf({ hash }) {
		return /^#!{0,2}\//.test(hash) ? hash : "";
	}
	function readBy(rules, address) {
		const where = decodePath(address.slice(0, 2e3));
		for (const { path, kind, key } of rules) {
			const found = path.exec(where);
			const filmKey = found && fillKey(key, found);
			if (filmKey) return {
				kind: kind ?? null,
				keys: [filmKey]
			};
		}
		return null;
	}
	function fillKey(template, found) {
		const key = template.replace(/\$(\d)/g, (_, at) => found[Number(at)] ?? "");
		if (key.startsWith("imdb:")) return imdbKey(key.slice(5));
		return isFilmKey(key) ? key : null;
	}
	/** Part of an address without its percent signs, without which it is plain ASCII; blanks become `_`, as keys hold none. */
	function decodePath(text) {
		if (!text.includes("%")) return text;
		try {
			return decodeURIComponent(text).normalize("NFC").replace(/\s/g, "_");
		} catch (error) {
			if (error instanceof URIError) return text;
			throw error;
		}
	}
	// lib/sites/page/judge-claims.ts
	/**
	* Holds the claims of a page against its address, which wins. `head` are those that say which address the page has,
	* `readKeys` gives the film keys of an address on this site, null where it is no title's.
	*/
	function judgeClaims(head, data, keys, readKeys) {
		const same = /* @__PURE__ */ new Set();
		const rejected = /* @__PURE__ */ new Set();
		for (const claim of [...head, ...data]) {
			const own = claim.about ? readKeys(claim.about) : null;
			if (own) (own.some((key) => keys.includes(key)) ? same : rejected).add(claim);
		}
		const isStale = same.size === 0 && head.some((claim) => rejected.has(claim));
		const isOthers = (claim) => same.size === 0 && isTitledIn([...rejected], claim.title ?? "");
		const isKept = (claim) => !same.has(claim) && !rejected.has(claim) && !isStale && !isOthers(claim);
		return {
			keep: (claims) => [...claims.filter((claim) => same.has(claim)), ...claims.filter(isKept)],
			rejected: [...rejected],
			isStale
		};
	}
	/** Whether one of the claims has a title, or one with more around it: «Город грехов», "Ballerina — watch". */
	function isTitledIn(claims, title) {
		return claims.some((claim) => [claim.title ?? "", ...claim.otherTitles ?? []].some((other) => title !== "" && other.includes(title)));
	}
	// lib/sites/page/read-film.ts
	/** Reads the film that a title page's address names; null where the page turns out to be of something else. */
	function readFilm(page, { site, address }) {
		const readKeys = (href) => keysOf(href, page, site);
		const canonical = {
			source: "canonical address",
			about: page.canonical ?? void 0
		};
		const ownKeys = [...site.followsCanonical && readKeys(page.canonical ?? "") || [], ...address.keys];
		const isUntitled = site.untitled?.test(page.url.pathname + page.url.search);
		const claimed = {
			nodes: page.nodes.flatMap((node) => claimOfNode(node) ?? []),
			items: claimsOfMicrodata(page.root),
			openGraph: isUntitled ? [] : claimsOfOpenGraph(page, site.tail)
		};
		const headline = splitHeading(isUntitled ? "" : page.title, page.siteNames, site.tail);
		if (!address.kind && (headline.kind === "other" || isOtherThing(page, claimed.nodes))) return null;
		const judged = judgeClaims([canonical, ...claimed.openGraph], [...claimed.nodes, ...claimed.items], ownKeys, readKeys);
		const nodes = judged.keep(claimed.nodes).filter((claim, _, [first]) => claim.title === first?.title);
		const shown = claimOfShown(site.shown ?? {}, page, nodes[0]?.node ?? null, site.tail);
		const isLeftOver = judged.isStale && isTitledIn([claimOfHeading(headline), ...judged.rejected], shown.title ?? "");
		const visible = judged.isStale && shown.title && !isLeftOver ? [shown] : judged.keep([shown]);
		const rows = readRows(visible.length > 0 ? findLabels(page.root, site.shown?.labels) : []);
		const film = mergeClaims({
			shown: visible,
			nodes,
			items: judged.keep(claimed.items).slice(0, 1),
			rows: [claimOfRows(rows)],
			openGraph: judged.keep(claimed.openGraph),
			headline: judged.keep([claimOfHeading(headline)])
		}, address.kind, [...ownKeys, ...judged.isStale ? [] : keysElsewhere(ownKeys, [
			shown.keys ?? [],
			site.linksOut === false ? [] : readLinkedKeys(page.root),
			namedKeys(nodes)
		])]);
		const refined = site.refine ? site.refine(film, page, rows) : film;
		const others = judged.rejected.filter(({ about }) => !isWhole$1(readKeys(about ?? "") ?? [], ownKeys));
		return refined && {
			film: refined,
			doubts: others.map((claim) => doubtOf(claim, readKeys)).slice(0, 10)
		};
	}
	/** Whether a page says that it is about the series of the episode that its address names: no other title. */
	function isWhole$1(keys, own) {
		return keys.some((key) => own.some((part) => part.startsWith(`${key}/`)));
	}
	/** The film keys of an address on this site; null where it is none of its titles'. */
	function keysOf(href, page, site) {
		const url = href && URL.canParse(href, page.url.href) ? new URL(href, page.url.href) : null;
		return url && isOnSite(site, url) && site.readAddress(url)?.keys || null;
	}
	/** Keys on authorities that are not known yet, from one source after the other. */
	function keysElsewhere(own, sources) {
		const keys = [...own];
		for (const found of sources) keys.push(...keepLoneKeys(found).filter((key) => keys.every((known) => authorityOf(known) !== authorityOf(key))));
		return keys.slice(own.length);
	}
	function namedKeys(nodes) {
		return nodes.flatMap(({ node }) => otherAddressesOf(node)).flatMap((href) => keyOfAddress(href) ?? []);
	}
	/** IMDb has games and podcasts at the same addresses. */
	function isOtherThing(page, nodes) {
		return nodes.length === 0 && page.nodes.some((node) => typesOf(node).some((type) => /Game|Application|Podcast|Book|Music|Product/.test(type)));
	}
	function doubtOf(claim, readKeys) {
		return `its ${claim.source} is about another title (${readKeys(claim.about ?? "")?.[0]})`.slice(0, 300);
	}
	// lib/sites/adapters/allocine.ts
	/** One catalogue in five languages, with the same numbers. */
	var allocine = {
		id: "allocine",
		name: "AlloCiné",
		matches: [
			"allocine.fr",
			"filmstarts.de",
			"sensacine.com",
			"sensacine.com.mx",
			"adorocinema.com",
			"beyazperde.com"
		].map((host) => `https://www.${host}/*`),
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/(?:film\/fichefilm(?:_gen_cfilm=|-)|kritiken\/|peliculas\/pelicula-|filmes\/filme-|filmler\/film-)(\d+)/,
			kind: "film",
			key: "allocine:$1"
		}, {
			path: /^\/(?:series\/ficheserie(?:_gen_cserie=|-)|serien\/|series\/serie-|diziler\/dizi-)(\d+)/,
			kind: "series",
			key: "allocine:series/$1"
		}),
		shown: {
			title: [
				"ld:name",
				".titlebar-title",
				"meta:og:title"
			],
			directors: ["ld:director", ".meta-body-direction :not(.light)"],
			labels: ".meta-body-item .light, .meta-body .light, .ovw .what, .item .what"
		},
		tail: /^(?:Critiques?|Avis|Casting|Photos|Bande-annonce|Kritik|Besetzung) (?:du film |de la série |zu |und Stab von )?/
	};
	// lib/sites/adapters/appletv.ts
	var rest = "/(?:[^/]+/)?(umc\\.cmc\\.\\w+)";
	var appletv = {
		id: "appletv",
		name: "Apple TV",
		matches: ["https://tv.apple.com/*"],
		readAddress: byPath({
			path: new RegExp(`/movie${rest}`),
			kind: "film",
			key: "appletv:$1"
		}, {
			path: new RegExp(`/show${rest}`),
			kind: "series",
			key: "appletv:$1"
		}, {
			path: new RegExp(`/episode${rest}`),
			kind: "episode",
			key: "appletv:$1"
		}),
		tail: /^Watch |(?: [-–—|] Apple.*)$/g
	};
	// lib/sites/adapters/boxofficemojo.ts
	var boxofficemojo = {
		id: "boxofficemojo",
		name: "Box Office Mojo",
		matches: ["https://www.boxofficemojo.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/title\/(tt\d{5,10})/,
			kind: "film",
			key: "imdb:$1"
		}, {
			path: /^\/release\/(rl\d+)/,
			kind: "film",
			key: "boxofficemojo:$1"
		}),
		shown: {
			title: ["h1", "title"],
			ids: [".mojo-title-release-refiner a[href*=\"/title/tt\"]@href", "#title-summary-refiner a[href*=\"/title/tt\"]@href"],
			labels: ".mojo-summary-values span:first-child"
		}
	};
	// lib/sites/adapters/criterion.ts
	var criterion = {
		id: "criterion",
		name: "The Criterion Collection",
		matches: ["https://www.criterion.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/films\/(\d+)/,
			kind: "film",
			key: "criterion:$1"
		}),
		shown: {
			title: [
				".header__primarytitle",
				"meta:og:title",
				"title"
			],
			year: [
				".film-meta-list [itemprop=\"datePublished\"]",
				".film-meta-list [itemprop=\"dateCreated\"]",
				".film-meta-list"
			],
			directors: [".film-meta-list [itemprop=\"director\"]", ".film-meta-list li:first-child"]
		}
	};
	// lib/sites/adapters/criticker.ts
	var criticker = {
		id: "criticker",
		name: "Criticker",
		matches: ["https://www.criticker.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/film\/([^/?]+)/,
			kind: "film",
			key: "criticker:film/$1"
		}, {
			path: /^\/tv\/([^/?]+)/,
			kind: "series",
			key: "criticker:tv/$1"
		}),
		shown: {
			title: [
				"ld:name",
				"h1 [itemprop=\"name\"]",
				"#fi_info_name h1",
				"h1",
				"meta:og:title"
			],
			directors: ["[itemprop=\"director\"] [itemprop=\"name\"]", "#fi_info_dir a"],
			labels: "*"
		}
	};
	// lib/sites/adapters/csfd.ts
	var csfd = {
		id: "csfd",
		name: "ČSFD",
		matches: ["https://www.csfd.cz/*", "https://www.csfd.sk/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/film\/\d+[^/]*\/(\d+)-/,
			kind: "episode",
			key: "csfd:$1"
		}, {
			path: /^\/film\/(\d+)/,
			key: "csfd:$1"
		}),
		shown: {
			title: [
				".film-header-name h1",
				"ld:name",
				"h1[itemprop=\"name\"]"
			],
			originalTitle: [({ root }) => ownText(root.querySelector(".film-names li"))],
			labels: ".creators h4"
		},
		refine(film, { root }) {
			const type = root.querySelector(".film-header-name .type")?.textContent ?? "";
			return {
				...film,
				kind: /s[eé]ri/i.test(type.slice(0, 40)) ? "series" : film.kind
			};
		}
	};
	/** Without the "more" that opens the other names. */
	function ownText(element) {
		return [...element?.childNodes ?? []].filter((node) => node.nodeType === 3).map((node) => node.data).join(" ");
	}
	// lib/sites/adapters/disneyplus.ts
	var disneyplus = {
		id: "disneyplus",
		name: "Disney+",
		matches: ["https://www.disneyplus.com/*"],
		englishTitles: "for-visitors",
		readAddress: byPath({
			path: /^(?:\/[a-z]{2}-[a-z]{2,3})?\/(?:browse\/entity-|play\/|video\/)([\da-f]{8}-[\da-f-]{27})/,
			key: "disneyplus:$1"
		}, {
			path: /^(?:\/[a-z]{2}-[a-z]{2,3})?\/movies\/[^/]+\/(\w{8,})/,
			kind: "film",
			key: "disneyplus:$1"
		}, {
			path: /^(?:\/[a-z]{2}-[a-z]{2,3})?\/series\/[^/]+\/(\w{8,})/,
			kind: "series",
			key: "disneyplus:$1"
		}),
		shown: {
			title: [
				"[data-testid=\"details-title-treatment\"] img@alt",
				"[data-testid=\"title-treatment\"] img@alt",
				"ld:name",
				"meta:og:title",
				"title"
			],
			labels: "[data-testid=\"details-tab\"] h2, [data-testid*=\"details\"] h3"
		},
		tail: /^(?:Watch|Assista a|Regarder) | \| (?:Full movie|Full episodes).*$| Full (?:Movie|Episodes)$| (?:ansehen|streamen)$/gi
	};
	// lib/sites/adapters/douban.ts
	var douban = {
		id: "douban",
		name: "豆瓣",
		matches: ["https://movie.douban.com/*", "https://m.douban.com/movie/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/(?:movie\/)?subject\/(\d+)/,
			key: "douban:$1"
		}),
		shown: {
			title: ["title", "ld:name"],
			originalTitle: ["[property=\"v:itemreviewed\"]", "ld:name"],
			year: ["#content h1 .year"],
			directors: [directorsInBothScripts],
			ids: [({ root }) => /IMDb.{0,10}?(tt\d{5,10})/.exec(textOfInfo(root))?.[1]],
			labels: "#info .pl"
		},
		tail: /\s*\(豆瓣\)$|\s*的(?:影评|短评|剧照|演职员).*$/,
		refine(film) {
			const joined = film.originalTitle ?? "";
			const original = joined.startsWith(`${film.title} `) ? joined.slice(film.title.length + 1) : joined;
			const titles = film.otherTitles.filter((title) => title !== joined);
			return {
				...film,
				originalTitle: original && original !== film.title ? original : null,
				otherTitles: titles
			};
		}
	};
	function textOfInfo(root) {
		const info = root.querySelector("#info");
		return info ? textOf(info, 1e4) : "";
	}
	/** "克里斯托弗·诺兰 Christopher Nolan" are two spellings of one name, and reviews have one of them. */
	function directorsInBothScripts({ nodes }) {
		return nodes.flatMap(({ director }) => Array.isArray(director) ? director : []).flatMap((person) => /^([\u3400-\u9fff][^A-Za-z]*) ([A-Za-z].*)$/.exec(String(person?.name))?.slice(1) ?? String(person?.name));
	}
	// lib/sites/adapters/fandango.ts
	var fandango = {
		id: "fandango",
		name: "Fandango",
		matches: ["https://www.fandango.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/[^/]+[-_](\d{4,})\/(?:movie-|movieoverview|cast-|trailers|plot)/,
			kind: "film",
			key: "fandango:$1"
		}),
		shown: {
			title: [
				"ld:name",
				"meta:og:title",
				"h1"
			],
			year: [
				"h1",
				"meta:og:title",
				({ url }) => /-(\d{4})-\d+\//.exec(url.pathname)?.[1]
			]
		},
		tail: / (?:Movie Tickets.*|Movie Reviews|Showtimes.*|\(\d{4}\) .*)$/
	};
	// lib/sites/adapters/filmaffinity.ts
	var filmaffinity = {
		id: "filmaffinity",
		name: "FilmAffinity",
		matches: ["https://www.filmaffinity.com/*", "https://m.filmaffinity.com/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/[a-z]{2}\/(?:film(?=\d+\.html)|movie\.php\?(?:.*&)?id=)(\d+)/,
			key: "filmaffinity:$1"
		}),
		shown: {
			title: [
				"#main-title",
				"meta:og:title",
				"title"
			],
			labels: ".movie-info dt"
		},
		tail: / \((?:[CS]|Ep)\)(?=$| \()/g
	};
	// lib/sites/adapters/filmweb.ts
	var filmweb = {
		id: "filmweb",
		name: "Filmweb",
		matches: ["https://www.filmweb.pl/*"],
		readAddress: byPath({
			path: /^\/film\/[^/?]*-(\d+)(?=[/?]|$)/,
			kind: "film",
			key: "filmweb:$1"
		}, {
			path: /^\/serial\/[^/?]*-(\d+)(?=[/?]|$)/,
			kind: "series",
			key: "filmweb:$1"
		}),
		shown: {
			title: [".filmCoverSection__title", "ld:name"],
			originalTitle: [".filmCoverSection__originalTitle"],
			year: [".filmCoverSection__year", ({ url }) => /-(\d{4})-\d+(?:\/|$)/.exec(url.pathname)?.[1]],
			directors: ["[data-type=\"directing-info\"] a", ".filmInfo__info--director a"],
			labels: ".filmInfo__header, .filmInfo th"
		}
	};
	// lib/sites/adapters/flixster.ts
	var flixster = {
		id: "flixster",
		name: "Flixster",
		matches: ["https://*.flixster.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/movie\/([^/?]+)/,
			kind: "film",
			key: "flixster:$1"
		}),
		shown: {
			title: [
				"ld:name",
				"meta:og:title",
				"h1"
			],
			labels: ".label, .movie-info dt"
		}
	};
	// lib/sites/adapters/hulu.ts
	var id$1 = "/(?:[^/?]*-)?([\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12})";
	var hulu = {
		id: "hulu",
		name: "Hulu",
		matches: ["https://www.hulu.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: new RegExp(`^/movie${id$1}`),
			kind: "film",
			key: "hulu:$1"
		}, {
			path: new RegExp(`^/series${id$1}`),
			kind: "series",
			key: "hulu:$1"
		}, {
			path: new RegExp(`^/watch${id$1}`),
			key: "hulu:$1"
		}),
		tail: /^Watch | Streaming Online$| - stream online$/g
	};
	// lib/sites/adapters/imdb.ts
	var imdb = {
		id: "imdb",
		name: "IMDb",
		matches: ["https://*.imdb.com/*"],
		englishTitles: "for-visitors",
		loadsAnew: true,
		readAddress: byPath({
			path: /^(?:\/[a-z]{2}(?:-[a-z]{2,3})?)?\/title\/(tt\d{5,10})(?!\/(?:mediaviewer|video))(?=[/?]|$)/,
			key: "imdb:$1"
		}),
		linksOut: false,
		shown: {
			title: [
				"[data-testid=\"hero__pageTitle\"]",
				"[data-testid=\"hero-title-block__title\"]",
				".parent [itemprop=\"name\"]",
				"title"
			],
			originalTitle: [
				"[data-testid=\"hero-title-block__original-title\"]",
				".originalTitle",
				".title-extra",
				"ld:name"
			],
			directors: [
				"[data-testid=\"sub-section-director\"] a",
				"#director + table a",
				directorsOfReference
			],
			cast: {
				each: "[data-testid=\"title-cast-item\"]",
				name: "[data-testid=\"title-cast-item__actor\"]",
				role: "[data-testid=\"cast-item-characters-link\"]"
			},
			labels: ".inline, .info h5"
		},
		tail: / - (?:Season \d+|Episode.*|Awards|Photo Gallery)$/,
		refine(film, { nodes }) {
			const quoted = nodes.length === 0 && /^"([^"]+)"$/.exec(film.title)?.[1];
			return quoted ? {
				...film,
				kind: "series",
				title: quoted
			} : film;
		}
	};
	/** "Director: <ul>…": the label of a reference view is a bare text. */
	function directorsOfReference({ root }, fieldOfLabel) {
		const section = firstElements(root, ".titlereference-overview-section", 20).find(({ firstChild }) => firstChild && fieldOfLabel(textOf(firstChild, 60)) === "directors");
		return section ? firstElements(section, "a", 20).map((link) => textOf(link, 200)) : [];
	}
	// lib/sites/page/find-runtime.ts
	var hours = "\\d{1,2}\\s?(?:hrs?|h|std|tim|godz|ч|小时|時間|시간)\\.?";
	var minutes = "\\d{1,3}\\s?(?:mins?|m|мин|м|分钟|分|분)\\.?";
	var runtime = new RegExp(`(?<![\\p{L}\\d-])(?:${hours}\\s?${minutes}|${hours}|${minutes})(?![\\p{L}\\d])`, "iu");
	/** The running time in a line that tells more: "R · 2007 · 1hr 50min · Horror"; null where there is none ("PG-13 · 2013 · Drama"). */
	function findRuntime(line) {
		const found = runtime.exec(line.slice(0, 500))?.[0];
		return found ? readMinutes(found) : null;
	}
	// lib/sites/adapters/jellyfin.ts
	/** Pages that were left stay in the document, hidden. */
	var shown = ".itemDetailPage:not(.hide)";
	var facts = `${shown} .itemMiscInfo-primary`;
	var jellyfin = {
		id: "jellyfin",
		name: "Jellyfin",
		matches: [],
		anyHost: true,
		readAddress: byRoute({
			path: /^#!?\/details\?(?:.*&)?id=([\da-f]{32})(?:&|$)/,
			key: "jellyfin:$1"
		}),
		shown: {
			title: [`${shown} .nameContainer h1.parentName`, `${shown} .nameContainer h1.itemName`],
			originalTitle: [`${shown} .nameContainer .originalTitle`],
			year: [facts],
			directors: [`${shown} .directors a`],
			genres: [`${shown} .genres a`],
			ids: [`${shown} .itemExternalLinks a@href`]
		},
		linksOut: false,
		refine(film, { root }) {
			const page = root.querySelector(shown);
			const has = (selector) => Boolean(page?.querySelector(selector));
			if (!page || has(".musicParentName, #itemBirthday:not(.hide)")) return null;
			if (has("h1.parentName, #childrenCollapsible:not(.hide)") || film.keys.some((key) => key.startsWith("tmdb:tv/"))) return {
				...film,
				kind: "series"
			};
			const line = page.querySelector(".itemMiscInfo-primary");
			const runtimeMinutes = line ? findRuntime(textOf(line, 200)) : null;
			return film.directors.length > 0 || film.keys.length > 1 || runtimeMinutes !== null ? {
				...film,
				runtimeMinutes
			} : null;
		}
	};
	// lib/sites/adapters/justwatch.ts
	var justwatch = {
		id: "justwatch",
		name: "JustWatch",
		matches: ["https://www.justwatch.com/*"],
		readAddress: byPath({
			path: /^\/([a-z]{2}\/(?:movie|film|filme|pel[ií]cula|elokuva|映画|영화|фильм|фільм|филм|ταινία)\/[^/?]+)/i,
			kind: "film",
			key: "justwatch:$1"
		}, {
			path: /^\/([a-z]{2}\/(?:tv-(?!shows)[^/]+|s[eé]rie[^/s]*|serija|seri[aá]l|sorozat|dizi|テレビ番組|сериал|серіал|σειρά)\/[^/?]+)/i,
			kind: "series",
			key: "justwatch:$1"
		}),
		shown: {
			title: [
				".title-detail-hero__details__title",
				".title-block h1",
				"h1"
			],
			originalTitle: [".original-title"],
			year: [".release-year", ".title-block .text-muted"],
			labels: ".detail-infos__subheading, .poster-detail-infos__subheading, .detail-infos h3"
		},
		tail: / (?:streaming|- (?:watch|movie|tv)|im Stream|: où|: dónde|- Stream).*$/i
	};
	// lib/sites/adapters/kinopoisk.ts
	var kinopoisk = {
		id: "kinopoisk",
		name: "Кинопоиск",
		matches: ["https://*.kinopoisk.ru/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^(?:\/level\/\d+)?\/film\/(?:[^/?]*-)?(\d+)(?=[/?]|$)/,
			key: "kinopoisk:$1"
		}, {
			path: /^\/series\/(\d+)/,
			kind: "series",
			key: "kinopoisk:$1"
		}),
		shown: {
			title: [
				"ld:name",
				"h1[itemprop=\"name\"]",
				titleOfHeading,
				"title"
			],
			originalTitle: [
				"ld:alternateName",
				"ld:alternativeHeadline",
				"[itemprop=\"alternativeHeadline\"]",
				originalOfHeading
			],
			labels: "td.type",
			year: [({ metas }) => /, (\d{4})[)\s–]/.exec(metas.get("og:title")?.[0] ?? "")?.[1]]
		}
	};
	/** «Город грехов» (Sin City, 2005): sub-pages are headed by their own names. */
	function titleOfHeading({ metas }) {
		return /^«(.+?)» \(/.exec(metas.get("og:title")?.[0] ?? "")?.[1];
	}
	function originalOfHeading({ metas }) {
		return /» \((?:(?:мини.)?сериал, )?(.+), \d{4}/.exec(metas.get("og:title")?.[0] ?? "")?.[1];
	}
	// lib/sites/adapters/letterboxd.ts
	var letterboxd = {
		id: "letterboxd",
		name: "Letterboxd",
		matches: ["https://letterboxd.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/(?:[\w-]+\/)?film\/([\w-]+)(?=[/?]|$)/,
			key: "letterboxd:$1"
		}, {
			path: /^\/imdb\/(tt\d{5,10})/,
			key: "imdb:$1"
		}, {
			path: /^\/tmdb\/(\d+)/,
			key: "tmdb:movie/$1"
		}),
		listed: {
			addresses: ["data-item-link", "data-target-link"],
			titles: [
				"data-item-full-display-name",
				"data-item-name",
				"data-film-name"
			],
			years: ["data-film-release-year"]
		},
		shown: {
			title: [
				".primaryname",
				"#featured-film-header h1",
				".inline-production-masthead .name",
				".film-title-wrapper a",
				"ld:name"
			],
			year: [
				".releasedate",
				"#featured-film-header .number",
				".film-title-wrapper small"
			],
			directors: [
				"ld:director",
				"#tab-crew a[href^=\"/director/\"], #featured-film-header a[href^=\"/director/\"]",
				({ metas }) => metas.get("twitter:label1")?.[0] === "Directed by" ? metas.get("twitter:data1") : null
			],
			cast: {
				each: "#tab-cast a.text-slug",
				role: "@title"
			}
		},
		tail: /^(?:.*\breviews? of|(?:Ratings|Fans|Likes) of|(?:People|Members) who (?:have )?\w+|Lists that include|Films like) |^‘(?=.*’ review by )|’ review by .*$/gi,
		refine(film, { root }) {
			const link = root.querySelector("input[id^=\"url-field-film-\"]")?.getAttribute("value");
			const short = /^https:\/\/boxd\.it\/(\w{1,12})$/.exec(link ?? "")?.[1];
			return {
				...film,
				kind: film.keys.some((key) => key.startsWith("tmdb:tv/")) ? "series" : film.kind,
				keys: short ? [...film.keys, `boxd:${short}`] : film.keys
			};
		}
	};
	// lib/sites/adapters/listal.ts
	var listal = {
		id: "listal",
		name: "Listal",
		matches: ["https://www.listal.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/movie\/([^/?]+)/,
			kind: "film",
			key: "listal:movie/$1"
		}, {
			path: /^\/tv\/([^/?]+)/,
			kind: "series",
			key: "listal:tv/$1"
		}),
		shown: {
			title: [
				"h1[itemprop=\"name\"]",
				"h1",
				"title"
			],
			labels: ".itempageheader b, .pure-g b"
		}
	};
	// lib/sites/adapters/max.ts
	var id = "/(?:[^/?]+/)?([\\da-f]{8}-[\\da-f-]{27})";
	var max = {
		id: "max",
		name: "Max",
		matches: [
			"https://www.hbomax.com/*",
			"https://play.hbomax.com/*",
			"https://www.max.com/*",
			"https://play.max.com/*"
		],
		englishTitles: "for-visitors",
		readAddress: byPath({
			path: new RegExp(`/movies?${id}`),
			kind: "film",
			key: "max:$1"
		}, {
			path: new RegExp(`/(?:shows?|series|mini-series)${id}`),
			kind: "series",
			key: "max:$1"
		}),
		shown: { title: [
			"ld:name",
			"[data-testid=\"details_title\"] img@alt",
			"meta:og:title",
			"title"
		] },
		tail: /^(?:Watch|Ver|Regarder) | \|.*$| (?:Streaming Online|Movie|online)$/g
	};
	// lib/sites/adapters/mdblist.ts
	var mdblist = {
		id: "mdblist",
		name: "MDBList",
		matches: ["https://mdblist.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/movie\/(tt\d{5,10})/,
			kind: "film",
			key: "imdb:$1"
		}, {
			path: /^\/show\/(tt\d{5,10})/,
			kind: "series",
			key: "imdb:$1"
		}),
		shown: { title: [
			"ld:name",
			"h1",
			"meta:og:title"
		] }
	};
	// lib/sites/adapters/metacritic.ts
	var metacritic = {
		id: "metacritic",
		name: "Metacritic",
		matches: ["https://www.metacritic.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/movie\/([^/?]+)/,
			kind: "film",
			key: "metacritic:movie/$1"
		}, {
			path: /^\/tv\/([^/?]+)/,
			kind: "series",
			key: "metacritic:tv/$1"
		}),
		shown: {
			year: [".release_year", "[data-testid=\"hero-release-date\"]"],
			directors: ["table.credits[summary*=\"Director\"] .person a", "[data-testid=\"product-director\"] a"],
			labels: ".label"
		},
		tail: /(?: - Season \d+)? (?:(?:Critic |User |Movie )?Reviews|(?:Cast and |Details(?: and )?)?(?:Crew|Credits)|Details|Trailers.*)$|: Season \d+.*$/
	};
	// lib/sites/adapters/moviemeter.ts
	var moviemeter = {
		id: "moviemeter",
		name: "MovieMeter",
		matches: ["https://www.moviemeter.nl/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/film\/(\d+)/,
			kind: "film",
			key: "moviemeter:$1"
		}, {
			path: /^\/series\/(\d+)/,
			kind: "series",
			key: "moviemeter:series/$1"
		}),
		shown: {
			title: [
				"ld:name",
				".details h1",
				"h1",
				"meta:og:title"
			],
			directors: ["ld:director", ".details a[href*=\"/director/\"]"],
			labels: "*"
		}
	};
	// lib/sites/page/script-text.ts
	/** The text of a script element that holds data, as far as it is not too long to be searched. */
	function scriptText(root, selector) {
		const text = root.querySelector(selector)?.firstChild;
		return text && text.length <= 1e6 ? text.data : "";
	}
	// lib/sites/adapters/moviepilot.ts
	var moviepilot = {
		id: "moviepilot",
		name: "Moviepilot",
		matches: ["https://www.moviepilot.de/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/movies\/([^/?]+)/,
			kind: "film",
			key: "moviepilot:movies/$1"
		}, {
			path: /^\/serie\/([^/?]+)/,
			kind: "series",
			key: "moviepilot:serie/$1"
		}),
		shown: {
			title: ["h1", "title"],
			year: ["[itemprop=\"copyrightYear\"]"],
			directors: [(page) => [...dataOf(page).matchAll(/"title":"([^"\\]+)"[^{}]*"itemprop":"director"/g)].map(([, name = ""]) => name)],
			ids: [(page) => /"imdbId":"(tt\d+)"/.exec(dataOf(page))?.[1]],
			labels: "*"
		}
	};
	/** The page's own data, unless they were left by the page before: they name the film's address. */
	function dataOf({ root, url }) {
		const data = scriptText(root, "#__NEXT_DATA__");
		return data.includes(`"permalink":"${url.pathname.split("/")[2]}"`) ? data : "";
	}
	// lib/sites/adapters/mubi.ts
	var mubi = {
		id: "mubi",
		name: "MUBI",
		matches: ["https://mubi.com/*"],
		readAddress: byPath({
			path: /^(?:\/[a-z]{2}){0,2}\/films\/([^/?]+)/,
			kind: "film",
			key: "mubi:$1"
		}, {
			path: /^(?:\/[a-z]{2}){0,2}\/series\/([^/?]+)/,
			kind: "series",
			key: "mubi:series/$1"
		}),
		shown: { title: [
			"ld:name",
			"h1",
			"meta:og:title"
		] },
		tail: /^Watch | - (?:Movie|Film|Película|Filme)$/g
	};
	// lib/sites/adapters/netflix.ts
	var netflix = {
		id: "netflix",
		name: "Netflix",
		matches: ["https://www.netflix.com/*"],
		englishTitles: "for-visitors",
		readAddress: byPath({
			path: /[?&]jbv=(\d+)/,
			key: "netflix:$1"
		}, {
			path: /^(?:\/[a-z]{2}(?:-[a-z]{2,3})?)?\/(?:title|watch)\/(\d+)/,
			key: "netflix:$1"
		}),
		shown: {
			title: [
				".previewModal--player-titleTreatment-logo@alt",
				"[data-uia=\"title-info-title\"]",
				".title-title",
				"[data-uia=\"video-title\"] h4",
				"[data-uia=\"video-title\"]"
			],
			year: [
				".previewModal--detailsMetadata .year",
				"[data-uia=\"item-year\"]",
				".item-year"
			],
			labels: ".previewModal--tags-label"
		},
		tail: /^(?:Watch|Ver|Regarder|Assista a|Guarda) | ansehen$/g,
		untitled: /[?&]jbv=|^\/watch\//,
		refine: (film, { root }) => root.querySelector(".episodeSelector") ? {
			...film,
			kind: "series"
		} : film
	};
	// lib/sites/adapters/plex.ts
	var item = "details(?:\\?(?:.*&)?key=|/)/library/metadata";
	var readRoute = byRoute({
		path: new RegExp(`^#!?/provider/[\\w.]+/${item}/([\\da-f]{24})`),
		key: "plex:$1"
	}, {
		path: new RegExp(`^#!?/server/(\\w{20,40})/${item}/(\\d+)`),
		key: "plex:$1/$2"
	});
	var readPath = byPath({
		path: /^(?:\/[a-z-]{2,5})?(?:\/watch)?\/movie\/([\w-]+)/,
		kind: "film",
		key: "plex:movie/$1"
	}, {
		path: /^(?:\/[a-z-]{2,5})?(?:\/watch)?\/show\/([\w-]+)/,
		kind: "series",
		key: "plex:show/$1"
	});
	var line = "[data-testid=\"metadata-line1\"], [data-testid=\"preplay-thirdTitle\"], .item-duration";
	/** A show has seasons, in whatever language; an episode's and a season's page are headed by their show. */
	var seasons = /season|staffel|saison|temporada|stagion|seizoen|sezon|sæson|säsong|сезон|シーズン|시즌|季/i;
	var plex = {
		id: "plex",
		name: "Plex",
		matches: ["https://app.plex.tv/*", "https://watch.plex.tv/*"],
		anyHost: true,
		readAddress: (url) => readRoute(url) ?? (url.hostname === "watch.plex.tv" ? readPath(url) : null),
		shown: {
			title: [
				"[data-testid=\"metadata-title\"]",
				"[data-testid=\"preplay-mainTitle\"]",
				".item-title"
			],
			year: [
				"[data-testid=\"metadata-line1\"]",
				"[data-testid=\"preplay-secondTitle\"]",
				".item-year"
			],
			directors: ["[data-testid=\"metadata-subtitle\"] a", ".item-director a"],
			labels: ".metadata-label, [data-testid=\"metadata-children\"] span"
		},
		linksOut: false,
		refine(film, page, rows) {
			if (page.url.hostname === "watch.plex.tv") return film;
			const runtimeMinutes = findRuntime(textsOf(page, line));
			const told = textsOf(page, `${line}, [data-testid="metadata-subtitle"], [data-testid="hubTitle"]`);
			if (runtimeMinutes) return {
				...film,
				runtimeMinutes
			};
			if (seasons.test(told)) return {
				...film,
				kind: "series"
			};
			return rows.has("directors") || film.directors.length > 0 ? film : null;
		}
	};
	function textsOf({ root }, selector) {
		return firstElements(root, selector, 30).map((element) => textOf(element, 200)).join(" · ");
	}
	// lib/sites/adapters/porthu.ts
	var porthu = {
		id: "porthu",
		name: "PORT.hu",
		matches: ["https://*.port.hu/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/adatlap\/sorozat\/.*\/movie-(\d+)(?=[/?]|$)/,
			kind: "series",
			key: "porthu:$1"
		}, {
			path: /\/movie-(\d+)(?=[/?]|$)|^\/pls\/fi\/films\.film_page\?(?:.*&)?i_film_id=(\d+)/,
			key: "porthu:$1$2"
		}),
		shown: {
			title: [
				"ld:name",
				".blackbigtitle",
				".title h1",
				"h1"
			],
			originalTitle: [
				".blackbigtitle ~ .txt",
				".summary .original-title",
				"h1 ~ .original-title"
			],
			year: [".btxt", ".summary"],
			labels: ".btxt, .summary label, .details dt"
		},
		refine: (film) => ({
			...film,
			originalTitle: film.originalTitle?.replace(/^\((.*)\).*$/, "$1") ?? null
		})
	};
	var primevideo = {
		id: "primevideo",
		name: "Prime Video",
		matches: ["https://www.primevideo.com/*", ...[
			"com",
			"ca",
			"com.mx",
			"com.br",
			"co.uk",
			"de",
			"fr",
			"it",
			"es",
			"nl",
			"se",
			"pl",
			"co.jp",
			"in",
			"com.au"
		].map((tld) => `https://www.amazon.${tld}/gp/video/*`)],
		englishTitles: "for-visitors",
		readAddress: byPath({
			path: /^(?:\/region\/\w+|\/-\/\w+)?(?:\/gp\/video)?\/detail\/(?:[^/?]+\/)?([A-Z0-9]{10,}|amzn1\.dv\.gti\.[\w-]+)(?=[/?]|$)/,
			key: "primevideo:$1"
		}),
		shown: {
			title: [
				"[data-automation-id=\"title\"]",
				"[data-testid=\"title-art\"] img@alt",
				"[data-testid=\"title-art\"]",
				"meta:og:title",
				"title"
			],
			year: ["[data-automation-id=\"release-year-badge\"]", "[data-testid=\"release-year\"]"],
			labels: "[data-testid=\"metadata-row\"] dt, [data-automation-id=\"meta-info\"] dt, #btf-product-details dt"
		},
		tail: /^(?:Prime Video: |Watch )| [-–] (?:Season|Staffel|Saison|Temporada|Stagione) \d+.*$|\s\|.*$/g,
		refine(film, { root }) {
			const isSeries = root.querySelector("[data-automation-id=\"num-of-seasons-badge\"], [id*=\"season-selector\"], .dv-node-dp-seasons");
			return {
				...film,
				kind: isSeries ? "series" : film.kind
			};
		}
	};
	// lib/sites/adapters/rottentomatoes.ts
	var rottentomatoes = {
		id: "rottentomatoes",
		name: "Rotten Tomatoes",
		matches: ["https://www.rottentomatoes.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/m\/([^/?]+)/,
			kind: "film",
			key: "rottentomatoes:m/$1"
		}, {
			path: /^\/tv\/([^/?]+\/s\d+\/e\d+)/,
			kind: "episode",
			key: "rottentomatoes:tv/$1"
		}, {
			path: /^\/tv\/([^/?]+)/,
			kind: "series",
			key: "rottentomatoes:tv/$1"
		}),
		listed: { years: ["release-year", "releaseyear"] },
		shown: {
			year: [
				yearOfHero,
				"[slot=\"info\"]",
				yearOfAddress
			],
			cast: {
				each: "[data-qa=\"person-item\"]",
				name: "[data-qa=\"person-name\"]",
				role: "[data-qa=\"person-role\"]"
			},
			labels: "[data-qa$=\"item-label\"], .meta-label, .label"
		},
		tail: / [-–|] (?:(?:Movie|TV|Season|Cast|Critic|Audience|Official)\b.*|Reviews?|Trailers?.*|Pictures|Videos|Quotes)$/
	};
	/**
	* The year beside the title. Dates elsewhere on the page are of the last time it was in cinemas: an anniversary, a
	* restoration.
	*/
	function yearOfHero({ root }) {
		return /"metadataProps":\s*\[([^\]]{0,500})\]/.exec(scriptText(root, "#media-hero-json"))?.[1];
	}
	/** `the_girl_2013`, unless the number is a part of the title: `blade_runner_2049`. */
	function yearOfAddress({ url, title }) {
		const year = /_(\d{4})(?:\/|$)/.exec(url.pathname)?.[1];
		return year && !title.includes(year) ? year : void 0;
	}
	// lib/sites/adapters/senscritique.ts
	var senscritique = {
		id: "senscritique",
		name: "SensCritique",
		matches: ["https://www.senscritique.com/*"],
		readAddress: byPath({
			path: /^\/film\/[^/]+\/(\d+)/,
			kind: "film",
			key: "senscritique:$1"
		}, {
			path: /^\/serie\/[^/]+\/(\d+)/,
			kind: "series",
			key: "senscritique:$1"
		}),
		shown: { labels: "*" },
		tail: /^(?:Critiques?|Avis|Casting|Bande-annonce|Photos?) (?:de |d')/
	};
	// lib/sites/adapters/simkl.ts
	var simkl = {
		id: "simkl",
		name: "Simkl",
		matches: ["https://simkl.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/movies\/(\d+)/,
			kind: "film",
			key: "simkl:movies/$1"
		}, {
			path: /^\/(tv|anime)\/(\d+).*\/season-(\d+)\/episode-(\d+)/,
			kind: "episode",
			key: "simkl:$1/$2/season-$3/episode-$4"
		}, {
			path: /^\/(tv|anime)\/(\d+)/,
			kind: "series",
			key: "simkl:$1/$2"
		}),
		shown: {
			title: [
				"ld:name",
				"[itemprop=\"name\"]",
				"h1",
				"meta:og:title"
			],
			labels: "*"
		}
	};
	// lib/sites/adapters/thetvdb.ts
	var thetvdb = {
		id: "thetvdb",
		name: "TheTVDB",
		matches: ["https://*.thetvdb.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/movies\/([^/?]+)/,
			kind: "film",
			key: "thetvdb:movies/$1"
		}, {
			path: /^\/series\/([^/?]+)\/episodes\/(\d+)/,
			kind: "episode",
			key: "thetvdb:series/$1/episodes/$2"
		}, {
			path: /^\/series\/([^/?]+)/,
			kind: "series",
			key: "thetvdb:series/$1"
		}),
		shown: {
			title: [
				"#series_title",
				"#movie_title",
				"h1",
				"title"
			],
			labels: "#series_basic_info strong, .list-group-item strong"
		},
		tail: / - (?:Season|Aired|TheTVDB).*$/
	};
	// lib/sites/adapters/tmdb.ts
	var tmdb = {
		id: "tmdb",
		name: "TMDB",
		matches: ["https://*.themoviedb.org/*"],
		englishTitles: "for-visitors",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/tv\/(\d+)[^/]*\/season\/(\d+)\/episode\/(\d+)/,
			kind: "episode",
			key: "tmdb:tv/$1/season/$2/episode/$3"
		}, {
			path: /^\/movie\/(\d+)(?!\d)/,
			kind: "film",
			key: "tmdb:movie/$1"
		}, {
			path: /^\/tv\/(\d+)(?!\d)/,
			kind: "series",
			key: "tmdb:tv/$1"
		}),
		tail: / [—–|-] The Movie Database.*$/,
		shown: {
			title: [
				"section.header .title h2 a, section.header .title a h2",
				titleOfSubPage,
				"title"
			],
			year: ["section.header .release_date", ".single_column .release_date"],
			directors: [directorsOf],
			genres: [".header .genres a"],
			cast: {
				each: "#cast_scroller .card",
				name: "p a",
				role: ".character"
			},
			labels: ".facts strong"
		}
	};
	/** A season is headed by its number; the window's title names the series. */
	function titleOfSubPage({ root, url }) {
		return url.pathname.includes("/season/") ? null : textIn(root, ".single_column h2 a");
	}
	/** The few people beside the synopsis, each with their jobs in the language of the page: "Director, Screenplay"; or the whole crew. */
	function directorsOf({ root }, fieldOfLabel) {
		return firstElements(root, ".people.no_image li, .crew_wrapper li", 100).filter((person) => textIn(person, ".character, .episode_count_crew").split(",").some((job) => fieldOfLabel(job) === "directors" && !/photo/i.test(job))).map((person) => textIn(person, "a"));
	}
	function textIn(element, selector) {
		const found = element.querySelector(selector);
		return found ? textOf(found, 200) : "";
	}
	// lib/sites/adapters/trakt.ts
	var lists = "(?!(?:trending|popular|anticipated|recommended|watched|played|collected|favorited|boxoffice|streaming|releases)(?:[/?]|$))";
	var trakt = {
		id: "trakt",
		name: "Trakt",
		matches: ["https://trakt.tv/*", "https://app.trakt.tv/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/shows\/([^/?]+)\/seasons\/(\d+)\/episodes\/(\d+)/,
			kind: "episode",
			key: "trakt:shows/$1/seasons/$2/episodes/$3"
		}, {
			path: /^\/shows\/([^/?]+)\?(?=(?:.*&)?season=(\d+))(?=(?:.*&)?episode=(\d+))(?=(?:.*&)?view=episode)/,
			kind: "episode",
			key: "trakt:shows/$1/seasons/$2/episodes/$3"
		}, {
			path: new RegExp(`^/movies/${lists}([^/?]+)`),
			kind: "film",
			key: "trakt:movies/$1"
		}, {
			path: new RegExp(`^/shows/${lists}([^/?]+)`),
			kind: "series",
			key: "trakt:shows/$1"
		}),
		tail: /^.*\b\d+x\d+ "?|"$/g
	};
	// lib/sites/adapters/wikidata.ts
	var value = ".wikibase-statementview-mainsnak .wikibase-snakview-value";
	var wikidata = {
		id: "wikidata",
		name: "Wikidata",
		matches: ["https://www.wikidata.org/*", "https://m.wikidata.org/*"],
		loadsAnew: true,
		listed: null,
		readAddress: byPath({
			path: /^\/wiki\/(Q\d+)(?=[/?]|$)/,
			key: "wikidata:$1"
		}),
		shown: {
			title: [".wikibase-title-label"],
			originalTitle: [`#P1476 ${value}`],
			year: [`#P577 ${value}`, `#P580 ${value}`],
			directors: [`#P57 ${value}`],
			genres: [`#P136 ${value}`],
			cast: { each: `#P161 ${value}` },
			ids: [`#P345 ${value}`]
		},
		refine(film, { root }) {
			if (!film.keys.some((key) => key.startsWith("imdb:")) && !(film.directors.length > 0 && root.querySelector("#P577"))) return null;
			const isSeries = root.querySelector("#P2437, #P449, #P4983") !== null;
			return {
				...film,
				kind: root.querySelector("#P4908") ? "episode" : isSeries ? "series" : "film"
			};
		}
	};
	// lib/sites/page/own-links.ts
	/**
	* Addresses of the film elsewhere, on a page that links to other films too: where its item link leads, and links to IMDb
	* that are called as the page is headed ("The Girl 2 at IMDb").
	*/
	function ownLinks(root, heading, item) {
		const headed = root.querySelector(heading);
		const title = headed ? splitHeading(textOf(headed, limits.title)).title : "";
		const own = [...root.querySelectorAll("a[href*=\"imdb.com/title/tt\"]")].slice(0, pageLimits.links).filter((link) => textOf(link, limits.title) === title);
		return [root.querySelector(item), ...own].map((link) => link?.getAttribute("href") ?? "");
	}
	// lib/sites/adapters/wikipedia.ts
	/** "Spezial:Suche", "Talk:Solaris"; a title keeps a space behind its colon: "Solaris:_A_Story". */
	var namespace = /^[^:\d!'’,.-]{4,}:(?!_)/;
	var wikipedia = {
		id: "wikipedia",
		name: "Wikipedia",
		matches: ["https://*.wikipedia.org/*"],
		englishTitles: (url) => url.hostname.startsWith("en."),
		loadsAnew: true,
		listed: null,
		readAddress(url) {
			const language = /^([a-z-]+)\.(?:m\.)?wikipedia\.org$/.exec(url.hostname)?.[1];
			const title = /^\/(?:wiki|[a-z]{2,3}-[a-z]{2,4})\/(.+)$/.exec(decodePath(url.pathname))?.[1];
			if (!language || language === "www" || !title || namespace.test(title)) return null;
			const key = `wikipedia:${language}/${title}`;
			return isFilmKey(key) ? {
				kind: null,
				keys: [key]
			} : null;
		},
		followsCanonical: true,
		shown: {
			title: [".mw-page-title-main", "#firstHeading, #section_0"],
			ids: [({ root }) => ownLinks(root, "#firstHeading", "#t-wikibase a")],
			labels: {
				box: "[class*=\"infobox\"], .sinottico, [id*=\"Infobox\"]",
				each: "th, td:first-child"
			}
		},
		refine(film, page, rows) {
			const linked = page.nodes.flatMap(otherAddressesOf).flatMap((href) => keyOfAddress(href) ?? []);
			const keys = [.../* @__PURE__ */ new Set([...film.keys, ...linked])];
			const signs = [
				"directors",
				"cast",
				"runtimeMinutes",
				"originalTitle",
				"seasons",
				"episode"
			].filter((field) => rows.has(field));
			const isOnImdb = keys.some((key) => key.startsWith("imdb:"));
			if (rows.has("other") || signs.length + Number(isOnImdb) < 2) return null;
			const kind = rows.has("episode") ? "episode" : rows.has("seasons") ? "series" : film.kind;
			return {
				...film,
				keys,
				kind,
				year: film.year ?? yearOfCategories(page.root)
			};
		}
	};
	/** "1997 films", "Filmtitel 1997", "Película de 1997": where the info box gives no year. */
	function yearOfCategories(root) {
		return readYear(firstElements(root, "#mw-normal-catlinks li", 20).map((category) => textOf(category, 100)).find((category) => /film|pel[ií]cula|фільм|фильм|映画|電影|영화|phim|أفلام|فیلم|סרט/i.test(category) && readYear(category)) ?? "");
	}
	// lib/sites/sites.ts
	/** Every site that is read, in the order of detection: the one list behind the manifest, the options page and the tests. */
	var sites = [
		imdb,
		letterboxd,
		tmdb,
		rottentomatoes,
		wikipedia,
		netflix,
		primevideo,
		justwatch,
		trakt,
		metacritic,
		disneyplus,
		max,
		appletv,
		hulu,
		mubi,
		criterion,
		allocine,
		senscritique,
		filmweb,
		csfd,
		filmaffinity,
		kinopoisk,
		douban,
		moviepilot,
		porthu,
		moviemeter,
		thetvdb,
		simkl,
		criticker,
		mdblist,
		boxofficemojo,
		fandango,
		flixster,
		listal,
		wikidata,
		plex,
		jellyfin
	];
	// lib/sites/read-sighting.ts
	/**
	* What a page of a listed site says of its film; null where the address is no title's or the page is of something else.
	* A page too large to be read is known by its address alone. Nothing of a page is touched unless its address is a title's.
	*/
	function readSighting(doc, url) {
		const found = findSite(sites, url);
		if (!found) return null;
		const page = openPage(doc, url, found.site.name);
		if (!page) return {
			...sightAddress(found, url),
			doubts: ["it is too large to be read"]
		};
		const reading = readFilm(page, found);
		return reading && {
			site: found.site.id,
			url: addressToShow(url),
			...reading
		};
	}
	/** What an address alone says of its film: enough to find it by its key. */
	function sightAddress({ site, address: { kind, keys } }, url) {
		return {
			site: site.id,
			url: addressToShow(url),
			film: makeFilm({
				kind: kind ?? "film",
				keys
			}),
			doubts: []
		};
	}
	/** The address without a fragment that is only a place on the page, and without its query where that makes it too long to be kept. */
	function addressToShow(url) {
		const whole = url.origin + url.pathname + url.search + routeOf(url);
		return whole.length <= limits.url ? whole : (url.origin + url.pathname).slice(0, limits.url);
	}
	// lib/sites/read-any-page.ts
	/** Types of pages that may link to a film but are about something else. */
	var otherTypes = /^(?:books?|music|album|song|game|profile|product|actor|video\.other)\b/i;
	var unknownSite = { title: ["h1"] };
	/**
	* What a page says of a film where the user asks about it, of any site: null where it has no film markup (JSON-LD,
	* microdata, Open Graph) and no link to the one title on IMDb or TMDB that it is about. On a listed site whose address
	* is not known as a title's, an info box with a director is enough: sites change their addresses too.
	*/
	function readAnyPage(doc, url) {
		const known = readSighting(doc, url);
		if (known) return known;
		const site = sites.find((one) => isOnSite(one, url));
		const page = openPage(doc, url, site?.name ?? "");
		if (!page) return null;
		const shown = site?.shown ?? unknownSite;
		const nodes = aboutOne(page.nodes.flatMap((node) => claimOfNode(node) ?? []));
		const items = aboutOne(claimsOfMicrodata(page.root));
		const openGraph = claimsOfOpenGraph(page, site?.tail);
		const keys = keepLoneKeys(readLinkedKeys(page.root));
		const labels = site ? findLabels(page.root, shown.labels) : [];
		const found = labels.length > 0 ? labels : findLabelsByWords(page.root);
		const rows = readRows(found);
		const isMarked = nodes.length > 0 || items.length > 0 || openGraph.some((claim) => claim.kind);
		const headline = claimOfHeading(splitHeading(page.title, page.siteNames, site?.tail));
		const visible = claimOfShown(shown, page, nodes[0]?.node ?? null, site?.tail);
		const isDated = [
			headline,
			visible,
			...openGraph
		].some(({ year }) => typeof year === "number");
		const isBoxed = site ? isInfoBox(rows, isDated) : isFullBox(rows, found, isDated) && !isShop(page);
		if (!isMarked && !isLinkedTo(page, keys, isDated) && !isBoxed) return null;
		const film = mergeClaims(site ? {
			shown: [visible],
			nodes,
			items,
			rows: [claimOfRows(rows)],
			openGraph,
			headline: [headline]
		} : {
			shown: [],
			nodes,
			items,
			rows: [claimOfRows(rows)],
			openGraph,
			headline: [visible, headline]
		}, null, keys);
		const refined = site?.refine ? site.refine(film, page, rows) : film;
		return refined?.title ? {
			site: site?.id ?? "any",
			url: addressToShow(url),
			film: refined,
			doubts: []
		} : null;
	}
	/** What an address tells, on any site: where it is no title's of a site that is known, nothing, and the page is to be read. */
	function findAnyAddress(url) {
		return findSite(sites, url)?.address ?? {
			kind: null,
			keys: []
		};
	}
	/** Claims about the first title, if there is only one: a page of many films is a list. */
	function aboutOne(claims) {
		return new Set(claims.map((claim) => claim.title)).size === 1 ? [...claims] : [];
	}
	/** A page with a single title on IMDb or TMDB is about it, unless it says otherwise. An article has to be headed by the film's year. */
	function isLinkedTo(page, keys, isDated) {
		const type = page.metas.get("og:type")?.[0] ?? "";
		return !otherTypes.test(type) && (isDated || type !== "article") && keys.some((key) => /^(?:imdb|tmdb):/.test(key));
	}
	function isInfoBox(rows, isDated) {
		const others = [
			"cast",
			"year",
			"runtimeMinutes",
			"originalTitle"
		].some((field) => rows.has(field));
		return rows.has("directors") && !rows.has("other") && (others || isDated);
	}
	/** On a site that nobody knows a director alone is little: a museum has one. A list of films has one for each. */
	function isFullBox(rows, labels, isDated) {
		const others = [
			"genres",
			"runtimeMinutes",
			"originalTitle"
		].filter((field) => rows.has(field));
		return labels.filter((label) => fieldOfLabel(textOf(label, 60)) === "directors").length === 1 && isInfoBox(rows, isDated) && (rows.has("cast") || others.length >= 2);
	}
	/** A disc on sale has the film's director and cast in its table. */
	function isShop(page) {
		return page.nodes.some((node) => typesOf(node).some((type) => /Product|Offer/.test(type))) || /blu-?ray|\bdvd\b|\bvhs\b/i.test(page.title) || page.root.querySelector("[itemprop=\"price\"]") !== null;
	}
	// lib/browser/when-visible.ts
	/** Calls back once, when the page is looked at: a tab in the background and a page prepared in advance cost nothing. */
	function whenVisible(doc, signal, then) {
		if (!doc.hidden) {
			then();
			return;
		}
		const listener = () => {
			if (doc.hidden) return;
			doc.removeEventListener("visibilitychange", listener);
			then();
		};
		doc.addEventListener("visibilitychange", listener, { signal });
	}
	// entrypoints/detect/hold-frame.ts
	/** A page that takes the card away this often doesn't want it. */
	var maxLosses = 3;
	/**
	* Holds at most one card over the page. `findShowFrame` gives what shows one, which comes with the first order for it;
	* `askAgain` is called where a frame needs a fresh order.
	*/
	function holdFrame(doc, page, findShowFrame, askAgain) {
		let closed = false;
		let folded = null;
		let losses = 0;
		let frame = null;
		let isQuestion = false;
		const remove = () => {
			const was = frame;
			frame = null;
			was?.remove();
			return was !== null;
		};
		const leave = () => {
			frame?.leave();
			frame = null;
		};
		return {
			remove,
			obey(order) {
				if (!order || closed) {
					if (!frame?.isHeld()) leave();
				} else if (frame && !(isQuestion && !order.collapsed && folded === null)) frame.renew(order);
				else if (losses <= maxLosses) {
					remove();
					isQuestion = order.collapsed;
					const showFrame = findShowFrame();
					const start = folded === null ? order : {
						...order,
						collapsed: folded
					};
					frame = showFrame?.(doc, page, start, {
						onFold(now) {
							folded = now;
						},
						onClose() {
							closed = true;
							leave();
						},
						onLost() {
							remove();
							losses += 1;
							if (losses <= maxLosses) askAgain();
						},
						onKeptOut: remove,
						onRelease: askAgain
					}) ?? null;
				}
			},
			forget() {
				closed = false;
				folded = null;
				losses = 0;
				remove();
			}
		};
	}
	// lib/browser/watch-moves.ts
	/** A page that moves more often is heard out later: so many moves at once, and one more in each of these times. */
	var most = 20;
	var refillMs = 2e3;
	/** Calls back when a page changes its own address without loading anew (`pushState` and its like), a bare fragment apart. */
	function watchMoves(win, signal, onMove) {
		const placeOf = () => win.location.href.replace(/#(?!!?\/).*$/, "");
		let place = placeOf();
		let left = most;
		let timer;
		const look = () => {
			const now = placeOf();
			if (now === place || !left) return;
			place = now;
			left -= 1;
			timer ??= setTimeout(refill, refillMs);
			onMove();
		};
		const refill = () => {
			left += 1;
			timer = left < most ? setTimeout(refill, refillMs) : void 0;
			look();
		};
		signal.addEventListener("abort", () => clearTimeout(timer));
		const { navigation } = win;
		if (navigation) {
			navigation.addEventListener("currententrychange", look, { signal });
			return;
		}
		const observer = new MutationObserver(look);
		observer.observe(win.document.head, {
			childList: true,
			characterData: true,
			subtree: true
		});
		signal.addEventListener("abort", () => observer.disconnect());
		win.addEventListener("popstate", look, { signal });
	}
	// entrypoints/detect/left-over.ts
	/** Whether a reading is of the page before: of its film, or headed by a window's title that has not caught up. */
	function isLeftOver({ film }, before, windowTitle) {
		if (film.title === "") return false;
		const { film: last } = before.film ?? {};
		return last?.title === film.title && last.year === film.year && last.keys[0] !== film.keys[0] || windowTitle === before.windowTitle && windowTitle.includes(film.title) && last?.keys[0] !== film.keys[0];
	}
	// entrypoints/detect/watch-settling.ts
	var firstGapMs = 250;
	var limitMs = 7e3;
	/**
	* Waits for a page that is still being put together, without polling: looks soon, then after changes, each time leaving
	* the page twice as long in peace. Five looks and seven seconds at most, however busy the page is.
	*/
	function watchSettling(doc, signal, { look, end }) {
		let gapMs = firstGapMs;
		let timer = null;
		const onTime = () => {
			timer = null;
			gapMs *= 2;
			if (look()) stop();
		};
		const wake = () => {
			timer ??= setTimeout(onTime, gapMs);
		};
		const observer = new MutationObserver(wake);
		const limit = setTimeout(() => {
			stop();
			end();
		}, limitMs);
		const stop = () => {
			observer.disconnect();
			clearTimeout(limit);
			if (timer !== null) clearTimeout(timer);
			signal.removeEventListener("abort", stop);
		};
		observer.observe(doc, {
			childList: true,
			characterData: true,
			subtree: true
		});
		signal.addEventListener("abort", stop);
		wake();
		return stop;
	}
	// entrypoints/detect/watch-films.ts
	function findListedAddress(url) {
		return findSite(sites, url)?.address ?? null;
	}
	/**
	* Calls back with the film that the page shows, at first and whenever it becomes another or is read better; with null
	* when a film that was told is there no more. `isOther` says that it is not the film of before.
	*/
	function watchFilms(win, signal, read, onFilm, findAddress = findListedAddress) {
		const doc = win.document;
		let told = null;
		let before = {
			film: null,
			windowTitle: ""
		};
		let lastTitle = "";
		let id = null;
		/** The film that the window was last seen to be headed by. */
		let headed = null;
		let stop = () => {};
		const tell = (sighting, isOther = false) => {
			if (sighting?.film.title && !isOther) headed = id;
			if (JSON.stringify(sighting) === JSON.stringify(told)) return;
			told = sighting;
			onFilm(sighting, isOther);
		};
		const readNow = () => read(doc, new URL(win.location.href));
		const arrive = (isMove) => {
			stop();
			const url = new URL(win.location.href);
			const address = findAddress(url);
			const newId = address && (address.keys[0] ?? addressToShow(url));
			const windowTitle = isMove ? doc.title : "";
			if (newId !== id) {
				before = {
					film: told,
					windowTitle: windowTitle === lastTitle && newId !== headed ? windowTitle : ""
				};
				const found = isMove && findSite(sites, url);
				tell(found ? sightAddress(found, url) : null, true);
			}
			lastTitle = windowTitle;
			id = newId;
			if (!address) return;
			if (!isMove) {
				const sighting = readNow();
				tell(sighting);
				if (isWhole(sighting)) return;
			}
			stop = watchSettling(doc, signal, {
				look() {
					const sighting = readNow();
					if (sighting && !isLeftOver(sighting, before, doc.title)) tell(sighting);
					return !isMove && isWhole(sighting);
				},
				end() {
					const sighting = readNow();
					const film = sighting && isLeftOver(sighting, before, doc.title) ? filmOfAddress(sighting, address) : sighting?.film;
					tell(sighting && film ? {
						...sighting,
						film,
						...!film.title && { unread: true }
					} : null);
				}
			});
		};
		watchMoves(win, signal, () => arrive(true));
		arrive(false);
	}
	/** What is left where a page is of the film before: what its address tells, which may be nothing. */
	function filmOfAddress({ film }, { keys }) {
		return keys.length > 0 ? makeFilm({
			kind: film.kind,
			keys
		}) : null;
	}
	/** A page that is still being put together may have a film's title long before its year, which tells it from others. */
	function isWhole(sighting) {
		return Boolean(sighting?.film.title && sighting.film.year);
	}
	// entrypoints/detect/detect.ts
	/** Longer than a page needs to give way to the next; a download or a "Stay on this page?" leaves it standing. */
	var stayedMs = 2500;
	/**
	* Reads the film of a page as long as the page lives, tells the background, and holds the card's frame when told to.
	* Resolves when it has told what the page shows at first; at once where there is nothing to tell yet.
	*/
	async function detect(win, page, read, findShowFrame, findAddress = findListedAddress) {
		const doc = win.document;
		const ending = new AbortController();
		const { signal } = ending;
		const frame = holdFrame(doc, page, findShowFrame, () => void tell());
		let film = null;
		let turn = 0;
		let isDue = false;
		let first = null;
		const end = () => {
			ending.abort();
			frame.remove();
		};
		const tell = async () => {
			if (page.isGone()) return end();
			isDue = doc.hidden;
			if (isDue) return;
			turn += 1;
			const mine = turn;
			try {
				const order = await page.ask("reportSighting", film);
				if (order && mine === turn && !signal.aborted) frame.obey(order.frame);
			} catch (error) {
				if (page.isGone()) end();
				else console.warn("Lobby Card:", error);
			}
		};
		const tellAgain = () => {
			if (film) tell();
		};
		whenVisible(doc, signal, () => {
			const onFilm = (sighting, isOther) => {
				film = sighting;
				if (isOther) frame.forget();
				const telling = tell();
				first ??= telling;
			};
			watchFilms(win, signal, read, onFilm, findAddress);
			page.onPoke(tellAgain, signal);
			doc.addEventListener("visibilitychange", () => (isDue || page.isGone()) && void tell(), { signal });
			win.addEventListener("pageshow", ({ persisted }) => persisted && tellAgain(), { signal });
			win.addEventListener("beforeunload", () => {
				if (!frame.remove()) return;
				turn += 1;
				setTimeout(tellAgain, stayedMs);
			}, { signal });
		});
		await first;
	}
	// entrypoints/detect-any.ts
	/** In the world of content scripts, which no page can see into; the detector of listed sites has the same place. */
	var world = globalThis;
	var detect_any_default = defineUnlistedScript(async () => {
		world.lobbyCardDetects ??= detect(window, openPageApi(), readAnyPage, () => world.lobbyCardShowFrame, findAnyAddress);
		await world.lobbyCardDetects;
	});
	// \0virtual:wxt-unlisted-script-entrypoint?/work/main/entrypoints/detect-any.ts
	/** Wrapper around `console` with a "[wxt]" prefix */
	var logger = {
		debug: (...args) => ([...args], void 0),
		log: (...args) => ([...args], void 0),
		warn: (...args) => ([...args], void 0),
		error: (...args) => ([...args], void 0)
	};
	return (() => {
		let result;
		try {
			result = detect_any_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "detect-any" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "detect-any" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
