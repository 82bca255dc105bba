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
	/** Whether an address belongs to a site, film page or not. */
	function isOnSite(site, url) {
		return /^https?:$/.test(url.protocol) && site.matches.some((pattern) => fitsPattern(url, pattern));
	}
	/** A match pattern of the manifest, of http pages too: old links are read before they are redirected. */
	function fitsPattern(url, pattern) {
		const slash = pattern.indexOf("/", 8);
		const host = pattern.slice(8, slash);
		const path = pattern.slice(slash, -1);
		return (host.startsWith("*.") ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host) && url.pathname.startsWith(path);
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
	/** The key of an IMDb title id, whatever its case or padding; null where the text is none. */
	function imdbKey(text) {
		const digits = /^tt0*(\d{1,10})$/i.exec(text.trim())?.[1];
		return digits && digits !== "0" ? `imdb:tt${digits.padStart(7, "0")}` : null;
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
	// lib/sites/page/first-elements.ts
	/** The first elements that a selector finds: a page may hold a hundred thousand, and each that is touched costs it memory. */
	function firstElements(root, selector, most) {
		return [].slice.call(root.querySelectorAll(selector), 0, most);
	}
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
	// lib/sites/page/read-minutes.ts
	/** A running time in minutes: `PT2H10M`, `P139M`, "2h 22min", "1 Std. 52 Min.", "142 perc", "148分钟"; null where it is none. */
	function readMinutes(text) {
		if (text === "") return null;
		const [hours, minutes] = [/(\d+)\s*(?:h|std|ч|小时|時間|시간)/i, /(\d+)\s*(?:m|м|p|d|分|분)/i].map((unit) => Number(unit.exec(text.slice(0, 100))?.[1] ?? 0));
		const all = (hours ?? 0) * 60 + (minutes ?? 0);
		return all >= 1 && all <= 6e3 ? all : null;
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
			const runtimeMinutes = findRuntime(textsOf$2(page, line));
			const told = textsOf$2(page, `${line}, [data-testid="metadata-subtitle"], [data-testid="hubTitle"]`);
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
	function textsOf$2({ root }, selector) {
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
	// lib/sites/page/id-links.ts
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
	// lib/sites/page/json-ld.ts
	function isNode(value) {
		return typeof value === "object" && value !== null && !Array.isArray(value);
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
	[...(/* @__PURE__ */ new Map([
		["Movie", "film"],
		["TVSeries", "series"],
		["TVSeason", "series"],
		["TVEpisode", "episode"]
	])).keys()];
	// lib/sites/page/json-ld-claim.ts
	/** Texts in a property's value: strings, objects with a name, events with a date, or lists of them. */
	function textsOf$1(value) {
		return [value].flat(2).slice(0, limits.people).map((one) => isNode(one) ? one.name ?? one["@value"] ?? one.startDate : one).filter((text) => typeof text === "string" || typeof text === "number").map((text) => cleanText(String(text), limits.title)).filter((text) => text !== "");
	}
	/** Addresses of the same thing elsewhere: `sameAs`. */
	function otherAddressesOf(node) {
		return textsOf$1(node.sameAs);
	}
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
	// lib/sites/read-sighting.ts
	/** The address without a fragment that is only a place on the page, and without its query where that makes it too long to be kept. */
	function addressToShow(url) {
		const whole = url.origin + url.pathname + url.search + routeOf(url);
		return whole.length <= limits.url ? whole : (url.origin + url.pathname).slice(0, limits.url);
	}
	// entrypoints/detect/host-style.ts
	/**
	* `!important` on `:host` within an adopted sheet beat every style that a page was seen to try. The frame keeps one size
	* whatever the card shows in it, and the box cuts out what is shown: folding and unfolding lay nothing out twice.
	*/
	var hostStyle = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
}
div {
  all: initial;
  display: block;
  position: fixed;
  visibility: visible;
  box-sizing: border-box;
  overflow: clip;
  opacity: 0;
  box-shadow: 0 10px 32px rgb(0 0 0 / 0.34), 0 2px 6px rgb(0 0 0 / 0.22);
  transition: opacity 120ms;
}
div.glass {
  inset: 0;
  opacity: 1;
  box-shadow: none;
  cursor: grabbing;
}
div[data-corner^="top"] { top: 16px; }
div[data-corner^="bottom"] { bottom: 16px; }
div[data-corner$="left"] { left: 16px; }
div[data-corner$="right"] { right: 16px; }
iframe {
  all: initial;
  display: block;
  width: min(388px, 100vw - 32px);
  height: max(70vh, min(100vh - 32px, 380px));
  color-scheme: light dark;
}
@media (max-width: 420px) {
  div[data-corner] { margin: -8px; }
  iframe { width: min(388px, 100vw - 16px); }
}
@media (prefers-reduced-motion: reduce) {
  div { transition: none; }
}
@media print {
  div { display: none; }
}
`;
	// entrypoints/detect/build-host.ts
	/** Makes the card's frame in a closed shadow root; nothing is in the page yet. */
	function buildHost(doc, src) {
		const host = doc.createElement("div");
		const root = host.attachShadow({ mode: "closed" });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(hostStyle);
		root.adoptedStyleSheets = [sheet];
		const box = doc.createElement("div");
		box.popover = "manual";
		const frame = doc.createElement("iframe");
		frame.title = "Lobby Card: a stored review of this film";
		frame.allow = "clipboard-write";
		frame.setAttribute("credentialless", "");
		frame.src = src;
		box.append(frame);
		root.append(box);
		return {
			host,
			box,
			frame
		};
	}
	/**
	* Puts the host into the page. Beside the body, where no framework looks after its own. A page that zooms its root out
	* and its body in again looks as before, and would leave a tiny card: what the root does is taken back.
	*/
	function showHost({ host, box }, doc) {
		doc.documentElement.append(host);
		box.style.zoom = String(1 / (host.currentCSSZoom || 1));
		box.showPopover();
	}
	// entrypoints/marks/place-peek.ts
	/** Between the mark and what it shows. */
	var gapPx$1 = 8;
	var edgePx = 8;
	/** Where a peek goes: beside its mark, on the side that has room, and within the window. */
	function placePeek(mark, { width, height }, room) {
		const fitsRight = mark.right + gapPx$1 + width + edgePx <= room.width;
		const fitsLeft = mark.left - gapPx$1 - width - edgePx >= 0;
		if (fitsRight || fitsLeft) return [within(fitsRight ? mark.right + gapPx$1 : mark.left - gapPx$1 - width, width, room.width), within(mark.top + mark.height / 2 - height / 2, height, room.height)];
		const below = mark.bottom + gapPx$1;
		const top = below + height + edgePx <= room.height ? below : mark.top - gapPx$1 - height;
		return [within(mark.left + mark.width / 2 - width / 2, width, room.width), within(top, height, room.height)];
	}
	function within(start, length, room) {
		return Math.max(edgePx, Math.min(start, room - length - edgePx));
	}
	// entrypoints/marks/hold-peek.ts
	/** A frame that nobody has looked into for so long is given back. */
	var idleMs = 6e4;
	/**
	* Shows what a mark stands for, in the card's frame beside it. One frame serves all marks of a page: it is hidden between
	* them, and shown when it has told that it holds what the ticket was for.
	*/
	function holdPeek(doc, page, askTicket, onPointed) {
		let frame = null;
		let wanted = null;
		let idle = null;
		const rest = () => {
			if (idle !== null) clearTimeout(idle);
			idle = setTimeout(remove, idleMs);
		};
		const hide = () => {
			if (wanted) rest();
			wanted = null;
			frame?.hide();
		};
		const remove = () => {
			if (idle !== null) clearTimeout(idle);
			wanted = null;
			frame?.remove();
			frame = null;
		};
		const show = async (row) => {
			if (wanted === row) return;
			hide();
			wanted = row;
			if (idle !== null) clearTimeout(idle);
			try {
				const ticket = await askTicket(row);
				if (wanted !== row || !ticket || !row.put) return;
				if (!frame?.isThere()) {
					frame?.remove();
					frame = openFrame(doc, page, {
						onClose: hide,
						onPointed
					});
				}
				frame.show(ticket, row.put.mark);
			} catch (error) {
				if (page.isGone()) remove();
				else console.warn("Lobby Card:", error);
			}
		};
		return {
			show: (row) => void show(row),
			hide,
			remove,
			holds: (node) => frame?.holds(node) ?? false
		};
	}
	function openFrame(doc, page, on) {
		const parts = buildHost(doc, `${page.urlOf("card.html")}#peek`);
		const { host, box, frame } = parts;
		let port = null;
		let now = null;
		const tell = () => now && port?.postMessage({ ticket: now.ticket });
		const hear = (word) => {
			if (word.do === "close") return on.onClose();
			if (word.do === "pointed") return on.onPointed(word.on);
			if (word.ticket !== now?.ticket) return;
			const { clientWidth, clientHeight } = doc.documentElement;
			const [left, top] = placePeek(now.mark.getBoundingClientRect(), word, {
				width: clientWidth,
				height: clientHeight
			});
			Object.assign(box.style, {
				left: `${left}px`,
				top: `${top}px`,
				width: `${word.width}px`,
				height: `${word.height}px`,
				borderRadius: `${word.round}px`,
				opacity: "1"
			});
		};
		const hide = () => {
			now = null;
			Object.assign(box.style, {
				width: "0",
				height: "0",
				opacity: "0"
			});
		};
		frame.addEventListener("load", () => {
			const channel = new MessageChannel();
			port = channel.port1;
			port.onmessage = ({ data }) => hear(data);
			frame.contentWindow?.postMessage("port", page.origin(), [channel.port2]);
			tell();
		});
		hide();
		showHost(parts, doc);
		return {
			isThere: () => host.isConnected,
			holds: (node) => node === host,
			show(ticket, mark) {
				now = {
					ticket,
					mark
				};
				box.hidePopover();
				box.showPopover();
				tell();
			},
			hide,
			remove() {
				port?.close();
				host.remove();
			}
		};
	}
	// components/stance-shapes.ts
	/** The stances as shapes in a square of 16: up, level, down. */
	var stanceShapes = {
		recommended: "M8 2.5 14.5 13h-13z",
		mixed: "M3 3h10v10H3z",
		avoid: "M1.5 3h13L8 13.5z"
	};
	// entrypoints/marks/mark-style.ts
	/**
	* One look for light and dark pages: a mark lies on a poster, whose colours nobody knows, so it brings its own ground.
	* The host has no size and no place in the page's flow; nothing of the page moves when it comes or goes.
	*/
	var markStyle = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2 !important;
}
.at {
  position: absolute;
  width: 0;
  height: 0;
}
.mark {
  position: absolute;
  right: 4px;
  bottom: 4px;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 3px;
  height: 18px;
  min-width: 18px;
  padding: 0 5px;
  border-radius: 4px;
  background: rgb(22 17 15 / 0.93);
  box-shadow: 0 0 0 1px rgb(255 255 255 / 0.28), 0 1px 4px rgb(0 0 0 / 0.5);
  color: #f6ecdd;
  font: 600 11px/18px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.01em;
  white-space: nowrap;
  cursor: pointer;
  user-select: none;
  -webkit-user-select: none;
}
.mark.small { padding: 0 4px; }
.mark.text {
  inset: 0 auto auto 0;
  height: 15px;
  min-width: 15px;
  padding: 0 3px;
  border-radius: 3px;
  box-shadow: 0 0 0 1px rgb(255 255 255 / 0.28);
}
svg {
  flex: none;
  width: 9px;
  height: 9px;
}
.recommended { fill: #86cf9d; }
.mixed { fill: #ecbc5c; }
.avoid { fill: #f4968b; }
.rated, .none { fill: #e6b450; }
@media (forced-colors: active) {
  .mark {
    border: 1px solid CanvasText;
    background: Canvas;
    color: CanvasText;
  }
  path { fill: CanvasText; }
}
@media print {
  :host { display: none !important; }
}
`;
	/** Where a host begins: at one of its parent's corners. One without such a style stays where text would go on. */
	var holdStyles = {
		corner: ":host { inset: auto 0 0 auto !important; }",
		offset: ":host { inset: 0 auto auto 0 !important; }"
	};
	// entrypoints/marks/build-mark.ts
	var words = {
		recommended: "recommended",
		mixed: "mixed",
		avoid: "avoid",
		split: "reviews disagree"
	};
	/** Where nobody takes a stance: a star before a rating, a card for words alone. */
	var shapes = {
		...stanceShapes,
		rated: "M8 1.3l2.1 4.2 4.6.7-3.3 3.3.8 4.6L8 11.9l-4.2 2.2.8-4.6L1.3 6.2l4.6-.7z",
		none: "M3 1.5h10v13H3z"
	};
	var svgSpace = "http://www.w3.org/2000/svg";
	/** Makes a film's mark; nothing is in the page yet. */
	function buildMark(doc, film, look, hold) {
		const host = doc.createElement("span");
		const root = host.attachShadow({ mode: "closed" });
		root.adoptedStyleSheets = [sheetOf(doc, hold)];
		const at = doc.createElement("span");
		at.className = "at";
		const mark = doc.createElement("span");
		mark.className = `mark ${look}`;
		mark.role = "img";
		mark.ariaLabel = `Lobby Card: ${describe(film)}`;
		const isBare = look === "small" && !film.stance && film.rating;
		if (!isBare) for (const shape of shapesOf(film)) mark.append(drawShape(doc, shape));
		if ((look === "full" || isBare) && film.rating) mark.append(film.rating);
		at.append(mark);
		root.append(at);
		return {
			host,
			mark,
			moveTo(left, top) {
				at.style.left = `${left}px`;
				at.style.top = `${top}px`;
			}
		};
	}
	/** A mark in words: `recommended, 3.5/5`. */
	function describe({ stance, rating }) {
		return [stance && words[stance], rating].filter(Boolean).join(", ") || "reviewed";
	}
	function shapesOf({ stance, rating }) {
		if (stance === "split") return ["recommended", "avoid"];
		return [stance ?? (rating ? "rated" : "none")];
	}
	function drawShape(doc, shape) {
		const svg = doc.createElementNS(svgSpace, "svg");
		svg.setAttribute("viewBox", "0 0 16 16");
		svg.setAttribute("class", shape);
		const path = doc.createElementNS(svgSpace, "path");
		path.setAttribute("d", shapes[shape]);
		svg.append(path);
		return svg;
	}
	var sheets = /* @__PURE__ */ new WeakMap();
	/** One sheet for all marks of a kind in a page. */
	function sheetOf(doc, hold) {
		const made = sheets.get(doc) ?? /* @__PURE__ */ new Map();
		sheets.set(doc, made);
		const known = made.get(hold);
		if (known) return known;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(markStyle + (hold === "loose" ? "" : holdStyles[hold]));
		made.set(hold, sheet);
		return sheet;
	}
	// entrypoints/marks/find-spot.ts
	/** Smaller pictures are icons. */
	var posterPx = {
		width: 36,
		height: 48
	};
	/** Narrower posters have room for a shape and no number. */
	var fullPx = 90;
	var picture = "img, picture, canvas, video, [alt], [style*=\"background-image\"]";
	/** What a poster's box may be larger by and still be the poster's: a card with the poster's title below. */
	var mostLarger = 6;
	/**
	* Where the mark of a row goes; null where nothing of the row is to be seen yet, or nothing holds a mark without moving
	* the page. Only reads, so that many rows can be read before any is changed.
	*/
	function findSpot({ links }, win) {
		let best = null;
		for (const link of links) for (const poster of postersIn(link, win)) {
			const area = poster.offsetWidth * poster.offsetHeight;
			if (area >= (best?.area ?? 0)) best = {
				poster,
				area
			};
		}
		if (best) return spotOnPoster(best.poster, best.area, win);
		return links.some((link) => [...link.querySelectorAll("img")].some((image) => !image.complete)) ? null : spotAtTitle(links);
	}
	function* postersIn(link, win) {
		for (const element of link.querySelectorAll(picture)) if (isLarge(element)) yield element;
		if (!isLarge(link)) return;
		if (win.getComputedStyle(link).position === "absolute" || !link.textContent.trim()) yield link;
	}
	function isLarge({ offsetWidth, offsetHeight }) {
		return offsetWidth >= posterPx.width && offsetHeight >= posterPx.height;
	}
	function spotOnPoster(poster, area, win) {
		const { offsetWidth, offsetHeight, offsetLeft, offsetTop } = poster;
		const spot = {
			look: offsetWidth < fullPx ? "small" : "full",
			target: poster,
			side: "behind"
		};
		if (!poster.matches("img, canvas, video, picture") && win.getComputedStyle(poster).position !== "static") return {
			...spot,
			parent: poster,
			hold: { by: "corner" }
		};
		const box = poster.offsetParent;
		if (!box) return null;
		if (box.localName !== "body" && box.offsetWidth * box.offsetHeight <= area * mostLarger) {
			const hold = {
				by: "offset",
				left: offsetLeft + offsetWidth,
				top: offsetTop + offsetHeight
			};
			return {
				...spot,
				parent: box,
				hold
			};
		}
		const parent = poster.closest("picture")?.parentElement ?? poster.parentElement;
		return parent && !isScrolledBelow(parent, box, win) ? {
			...spot,
			parent,
			hold: { by: "loose" }
		} : null;
	}
	/** Whether something between the two scrolls: what is placed by the outer one would stand still. */
	function isScrolledBelow(inner, outer, win) {
		for (let at = inner; at && at !== outer; at = at.parentElement) {
			const { overflowX, overflowY } = win.getComputedStyle(at);
			if (/auto|scroll/.test(overflowX + overflowY)) return true;
		}
		return false;
	}
	/** Beside a title, where there is room in its line; links amid other words are nobody's list. */
	function spotAtTitle(links) {
		const link = links.find((one) => one.matches("a") && one.offsetHeight > 0 && one.textContent.trim());
		if (!link) return null;
		const [before, behind] = [neighbourOf(link, "previousSibling"), neighbourOf(link, "nextSibling")];
		if (before === "words" && behind !== null) return null;
		return {
			parent: link,
			look: "text",
			hold: { by: "loose" },
			target: link,
			side: behind && !before ? "before" : "behind"
		};
	}
	/** What stands beside a link in its own element: words, something else, or nothing. */
	function neighbourOf(link, step) {
		for (let at = link[step]; at; at = at[step]) {
			if (at.nodeType === 3 && at.data.trim()) return "words";
			if (at.nodeType === 1) return "element";
		}
		return null;
	}
	// entrypoints/marks/put-marks.ts
	/** Beside words, as wide as it is high. */
	var textPx = 15;
	var gapPx = 3;
	/** Together read and then put: every reading after a change makes the page lay itself out anew. */
	var atOnce = 40;
	/** Puts marks into the page where there is a spot for them, and tells of each that it is about to be put. */
	function* putMarks(wanted, win, onPut) {
		const spots = [];
		for (const { row } of wanted) {
			spots.push(findSpot(row, win));
			if (spots.length % atOnce === 0) yield;
		}
		const loose = [];
		for (const [n, { film }] of wanted.entries()) {
			const spot = spots[n];
			if (!spot?.parent.isConnected) continue;
			const put = {
				...buildMark(win.document, film, spot.look, spot.hold.by),
				spot
			};
			if (spot.hold.by === "offset") put.moveTo(spot.hold.left, spot.hold.top);
			if (spot.hold.by === "loose") loose.push(put);
			onPut(n, put);
			spot.parent.append(put.host);
			if (n % atOnce === 0) yield;
		}
		settleMarks(loose);
	}
	/** Moves marks to where they belong by now, those that keep to a corner apart: all are measured before any is moved. */
	function settleMarks(put) {
		const moving = [...put].filter(({ spot }) => spot.hold.by !== "corner");
		const places = moving.map(placeOf);
		for (const [n, { moveTo }] of moving.entries()) moveTo(...places[n]);
	}
	function placeOf({ host, spot: { look, target, side, hold } }) {
		if (look !== "text") {
			const [left, top] = [target.offsetLeft + target.offsetWidth, target.offsetTop + target.offsetHeight];
			return hold.by === "offset" ? [left, top] : [left - host.offsetLeft, top - host.offsetTop];
		}
		const range = target.ownerDocument.createRange();
		range.setStart(target, 0);
		range.setEndBefore(host);
		const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
		const line = (side === "before" ? lines[0] : lines.at(-1)) ?? target.getBoundingClientRect();
		const box = target.getBoundingClientRect();
		const from = host.getBoundingClientRect();
		return [(side === "before" ? line.left - textPx - gapPx : Math.min(line.right, box.right) + gapPx) - from.left, line.top + (line.height - textPx) / 2 - from.top];
	}
	// entrypoints/marks/keep-marks.ts
	/** A row whose mark the page takes away this often is left alone. */
	var maxLosses = 3;
	/** More marks than these are on no page that anybody reads. */
	var maxMarks = 1e3;
	function keepMarks() {
		const marked = /* @__PURE__ */ new Set();
		const byNode = /* @__PURE__ */ new WeakMap();
		const hosts = /* @__PURE__ */ new WeakSet();
		const unmark = (one) => {
			one.put?.host.remove();
			Object.assign(one, {
				put: null,
				says: null
			});
			marked.delete(one);
		};
		/** Takes away what says something else by now; notes what the page has dropped. */
		const tidy = (markOf) => {
			for (const one of marked) {
				const says = markOf(one.film);
				if (!one.row.links[0].isConnected) marked.delete(one);
				else if (!one.put?.host.isConnected) {
					one.losses += 1;
					unmark(one);
				} else if (says?.stance !== one.says?.stance || says?.rating !== one.says?.rating) unmark(one);
			}
		};
		return {
			isMark: (node) => hosts.has(node),
			rowAt: (node) => byNode.get(node) ?? null,
			clear() {
				for (const one of marked) unmark(one);
			},
			*update({ rows, replaced }, markOf, win) {
				for (const one of replaced) unmark(one);
				for (const one of rows) if (one.put) marked.add(one);
				tidy(markOf);
				settleMarks([...marked].flatMap(({ put }) => put ?? []));
				const room = rows.flatMap((one) => {
					const film = one.put || one.losses > maxLosses ? null : markOf(one.film);
					return film ? [{
						one,
						row: one.row,
						film
					}] : [];
				}).slice(0, Math.max(0, maxMarks - marked.size));
				const onPut = (n, put) => {
					const { one, film } = room[n];
					Object.assign(one, {
						put,
						says: film
					});
					marked.add(one);
					hosts.add(put.host);
					for (const node of [put.host, ...one.row.links]) byNode.set(node, one);
				};
				yield* putMarks(room, win, onPut);
			}
		};
	}
	// lib/sites/listed/listed-limits.ts
	/** How much of a page of many films is looked at: such pages may go on for ever. */
	var listedLimits = {
		/** Elements that may link to a film's page; those beyond are not looked at. */
		links: 6e3,
		/** Films of one page that are looked up while it is open. */
		films: 3e3,
		/** Films in one question. */
		together: 1e3,
		/** Titles of one film. */
		titles: 3,
		/** How far up from its link a film's row may reach. */
		levels: 6,
		/** Nodes of a row that are looked at for a year. */
		nodes: 200
	};
	// entrypoints/marks/look-up.ts
	function openLookUp(page, site) {
		const known = /* @__PURE__ */ new Map();
		const idOf = (film) => JSON.stringify(film);
		return {
			async ask(films) {
				const room = [...new Map(films.map((film) => [idOf(film), film]))].filter(([id]) => !known.has(id)).slice(0, Math.max(0, listedLimits.films - known.size));
				for (let from = 0; from < room.length; from += listedLimits.together) {
					const some = room.slice(from, from + listedLimits.together);
					const answer = await page.ask("findMarks", {
						site,
						films: some.map(([, film]) => film)
					});
					if (!answer) return false;
					for (const [id] of some) known.set(id, null);
					for (const { at, ...mark } of answer.marks) known.set(some[at]?.[0] ?? "", mark);
				}
				return true;
			},
			markOf: (film) => known.get(idOf(film)) ?? null,
			forget: () => known.clear()
		};
	}
	// lib/sites/listed/find-rows.ts
	/**
	* The films that a page of a site links to, each time anew in the order of the page; the film that the page itself is
	* about is none of them. Yields between the links, so that the work can be done in pieces.
	*/
	function* findRows(root, site, pageUrl, memory) {
		if (site.listed === null) return [];
		const attributes = ["href", ...site.listed?.addresses ?? []];
		const selector = ["a[href]", ...attributes.slice(1).map((name) => `[${name}]`)].join(",");
		const ownKey = site.readAddress(pageUrl)?.keys[0];
		const rows = [];
		let seen = 0;
		for (const link of root.querySelectorAll(selector)) {
			seen += 1;
			if (seen > listedLimits.links) break;
			yield;
			const says = readLink(link, attributes, site, pageUrl, memory);
			const key = says?.keys[0];
			if (!key || key === ownKey) continue;
			const row = rows.at(-1);
			if (row?.key === key) row.links.push(link);
			else rows.push({
				key,
				kind: says.kind,
				links: [link]
			});
		}
		return rows;
	}
	function readLink(link, attributes, site, pageUrl, memory) {
		const address = attributes.reduce((found, name) => found || (link.getAttribute(name) ?? ""), "");
		const known = memory.get(link);
		if (known?.address === address) return known.says;
		const url = /^#|^(?!https?:)[a-z-]+:/i.test(address) ? null : URL.parse(address, pageUrl);
		const says = url && isOnSite(site, url) ? site.readAddress(url) : null;
		memory.set(link, {
			address,
			says
		});
		return says;
	}
	// lib/sites/listed/row-titles.ts
	/** "1. Heat", "#12 Heat": its place in the list. */
	var rank = /^(?:#\s?\d{1,4}|\d{1,4}[.)])\s+(?=\S)/;
	/** What is said to those who can't see the picture: "View title page for Heat", "Poster for Heat", "Heat poster". */
	var said = /^(?:view title page for|go to|(?:movie )?poster (?:for|of))\s+|\s+(?:movie )?poster$/gi;
	/** Titles are shorter; longer texts of a link are all that stands in its row. */
	var mostChars = 160;
	/** What a row calls its film, best first, and the year that stands in a title's bracket. */
	function titlesOfRow(row, site) {
		const titles = /* @__PURE__ */ new Set();
		let year = null;
		for (const text of textsOf(row, site)) {
			const plain = cleanText(text, mostChars).replace(rank, "").replace(said, "").trim();
			if (!/\p{L}|\d/u.test(plain)) continue;
			const heading = splitHeading(plain, [site.name]);
			if (heading.title) titles.add(heading.title);
			year ??= heading.year;
			if (titles.size >= listedLimits.titles) break;
		}
		return {
			titles: [...titles],
			year
		};
	}
	/** Texts that may be titles, one by one: where a site says which attribute holds them, nothing else is looked at. */
	function* textsOf({ links }, site) {
		for (const name of site.listed?.titles ?? []) {
			const holder = links.find((link) => link.getAttribute(name));
			if (holder) return yield holder.getAttribute(name) ?? "";
		}
		for (const link of links) yield (link.querySelector("h1, h2, h3, h4, h5, h6") ?? link).textContent;
		for (const link of links) yield link.querySelector("[alt]")?.getAttribute("alt") ?? "";
		for (const name of ["title", "aria-label"]) for (const link of links) yield link.getAttribute(name) ?? "";
	}
	// lib/sites/listed/row-year.ts
	/** A text that is a film's year and nothing else: "1995", "(1995)", "2008–2013", or its day: "Jun 6, 2025", "6.6.2025". */
	var bareYear = /^[[(]?(?:(?:18|19|20)\d\d(?:\s*[-–—](?:\s*(?:(?:19|20)\d\d)?)?)?|(?:\p{L}{3,9}\.? \d{1,2}, |\d{1,2}\.? \p{L}{3,9}\.? |\d{1,2}[./]\d{1,2}[./])(?:18|19|20)\d\d)[\])]?$/u;
	/**
	* The year that a row tells: by an attribute where the site has one, else the first that stands by itself behind the
	* link. What stands before it is none of the film: a diary begins with the day.
	*/
	function yearOfRow(link, row, { listed }) {
		for (const name of listed?.years ?? []) {
			const holder = link.closest(`[${name}]`) ?? link.querySelector(`[${name}]`);
			const year = holder && row.contains(holder) ? readYear(holder.getAttribute(name) ?? "") : null;
			if (year) return year;
		}
		let seen = 0;
		for (let node = nextNode(link, row); node && seen < listedLimits.nodes; node = nextNode(node, row)) {
			seen += 1;
			if (node.nodeType !== 3) continue;
			const text = node.data.slice(0, 60).trim();
			if (bareYear.test(text)) return readYear(text);
		}
		return null;
	}
	/** The next node in reading order within an element. */
	function nextNode(node, within) {
		if (node.firstChild) return node.firstChild;
		for (let at = node; at && at !== within; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
		return null;
	}
	// lib/sites/listed/read-row.ts
	/** Reads a row; its neighbours say where it ends. */
	function readRow(row, before, behind, site) {
		const { titles, year } = titlesOfRow(row, site);
		const neighbours = [before?.links.at(-1), behind?.links[0]].filter((link) => link !== void 0);
		return {
			key: row.key,
			kind: row.kind,
			titles: titles.map((title) => title.slice(0, limits.title)),
			year: year ?? yearOfRow(row.links[0], elementOfRow(row.links[0], neighbours), site)
		};
	}
	/** The largest element around a link that holds no other film's, within a few levels. */
	function elementOfRow(link, neighbours) {
		let found = link;
		for (let level = 0; level < listedLimits.levels; level += 1) {
			const parent = found.parentElement;
			if (!parent || parent.localName === "body" || neighbours.some((other) => parent.contains(other))) break;
			found = parent;
		}
		return found;
	}
	// entrypoints/marks/read-rows.ts
	/** The films that a page lists now. Each row is read once, as long as it leads to the same film. */
	function* readRows(doc, site, url, memory) {
		const found = yield* findRows(doc, site, url, memory.addresses);
		const reading = {
			rows: [],
			replaced: [],
			isNew: false
		};
		for (const [at, row] of found.entries()) {
			const before = memory.rows.get(row.links[0]);
			if (before?.row.key === row.key) {
				before.row = row;
				reading.rows.push(before);
				continue;
			}
			yield;
			if (before) reading.replaced.push(before);
			const one = {
				row,
				film: readRow(row, found[at - 1], found[at + 1], site),
				put: null,
				says: null,
				losses: 0
			};
			memory.rows.set(row.links[0], one);
			reading.rows.push(one);
			reading.isNew = true;
		}
		return reading;
	}
	// entrypoints/marks/watch-changes.ts
	/** What a page is left in peace for after a look; twice as long after each that found nothing, up to the second. */
	var gapMs = {
		first: 16,
		most: 2e3
	};
	/**
	* Calls back some time after the page has changed: rows that come with scrolling, links that lead elsewhere, pictures
	* that have arrived, a window of another size. What `isOurs` is no change.
	*/
	function watchChanges(win, signal, attributes, isOurs, look) {
		const doc = win.document;
		let wait = gapMs.first;
		let timer = null;
		const wake = () => {
			timer ??= setTimeout(() => {
				timer = null;
				look();
			}, wait);
		};
		const observer = new MutationObserver((records) => {
			const isTheirs = ({ type, addedNodes, removedNodes }) => type === "attributes" || ![...addedNodes].every(isOurs) || removedNodes.length > 0;
			if (records.some(isTheirs)) wake();
		});
		observer.observe(doc.documentElement, {
			childList: true,
			subtree: true,
			attributeFilter: [...attributes]
		});
		doc.addEventListener("load", wake, {
			signal,
			capture: true,
			passive: true
		});
		win.addEventListener("resize", wake, {
			signal,
			passive: true
		});
		signal.addEventListener("abort", () => {
			observer.disconnect();
			if (timer !== null) clearTimeout(timer);
		});
		return { found(something) {
			wait = something ? gapMs.first : Math.min(wait * 2, gapMs.most);
		} };
	}
	// entrypoints/marks/watch-pointing.ts
	/** A pointer on its way across is none that looks; a keyboard goes from link to link. */
	var hoverMs = 140;
	var focusMs = 400;
	/** Long enough to get from the mark onto what it shows. */
	var leaveMs = 250;
	/**
	* Shows a peek while the pointer rests on a mark, while the keyboard is on a marked link, and at a tap on a mark. Marks
	* are no stops of the keyboard of their own: a list of 250 films would have 250 more.
	*/
	function watchPointing(doc, signal, marks, peek) {
		let timer = null;
		const later = (ms, then) => {
			if (timer !== null) clearTimeout(timer);
			timer = setTimeout(() => {
				timer = null;
				then();
			}, ms);
		};
		const stay = () => {
			if (timer !== null) clearTimeout(timer);
			timer = null;
		};
		/** The row whose mark an event is on; what a page's own script makes up is on none. */
		const markedAt = ({ target, isTrusted }) => isTrusted && target instanceof Node && marks.isMark(target) ? marks.rowAt(target) : null;
		const leave = () => later(leaveMs, peek.hide);
		const listen = (name, hear) => doc.addEventListener(name, hear, {
			signal,
			capture: true
		});
		let isHovered = false;
		listen("pointerover", (event) => {
			if (event.pointerType === "touch") return;
			const row = markedAt(event);
			if (row) later(hoverMs, () => {
				isHovered = true;
				peek.show(row);
			});
			else if (isHovered && !peek.holds(event.target)) {
				isHovered = false;
				leave();
			}
		});
		listen("pointerout", (event) => {
			if (markedAt(event)) leave();
		});
		listen("focusin", ({ target }) => {
			if (!(target instanceof HTMLElement) || peek.holds(target)) return stay();
			const row = target.matches(":focus-visible") ? marks.rowAt(target) : null;
			if (row) later(focusMs, () => peek.show(row));
		});
		listen("focusout", ({ target }) => {
			if (target instanceof Node && (marks.rowAt(target) || peek.holds(target))) leave();
		});
		listen("click", (event) => {
			const row = event instanceof PointerEvent && event.pointerType === "touch" ? markedAt(event) : null;
			if (!row) return;
			event.preventDefault();
			event.stopPropagation();
			stay();
			peek.show(row);
		});
		listen("pointerdown", (event) => {
			if (!markedAt(event) && !peek.holds(event.target)) {
				stay();
				peek.hide();
			}
		});
		listen("keydown", ({ key, isTrusted }) => {
			if (key !== "Escape" || !isTrusted) return;
			stay();
			peek.hide();
		});
		listen("scroll", () => {
			stay();
			peek.hide();
		});
		signal.addEventListener("abort", stay);
		/** For the frame itself to tell: the page hears nothing of a pointer in it. */
		return { pointed(on) {
			isHovered = on;
			if (on) stay();
			else leave();
		} };
	}
	// entrypoints/marks/work-idly.ts
	/** How long a piece of work may take, even where the page would leave us more time. */
	var pieceMs = 16;
	/** A page that is never idle has its marks a little later, and in the same small pieces. */
	var patienceMs = 25;
	/**
	* Does a piecemeal work while the page has nothing better to do, `atOnce` with a first piece now; rejects with what the
	* work throws, or when it is ended.
	*/
	function workIdly(win, work, signal, atOnce = false) {
		return new Promise((resolve, reject) => {
			const goOn = (deadline) => {
				if (signal.aborted) return reject(signal.reason);
				const end = performance.now() + (deadline.didTimeout ? pieceMs : Math.min(pieceMs, deadline.timeRemaining()));
				try {
					do {
						const step = work.next();
						if (step.done) return resolve(step.value);
					} while (performance.now() < end);
				} catch (error) {
					return reject(error);
				}
				wait();
			};
			const wait = () => win.requestIdleCallback(goOn, { timeout: patienceMs });
			if (atOnce) goOn({
				didTimeout: true,
				timeRemaining: () => 0
			});
			else wait();
		});
	}
	// entrypoints/marks/mark-lists.ts
	/**
	* Marks the films that a page of a site lists and of which there is a review, as long as the page lives: rows that come
	* later too, and links that lead to another film by now. All is taken away again where marks are switched off.
	*/
	function markLists(win, page, site) {
		const doc = win.document;
		const ending = new AbortController();
		const { signal } = ending;
		const memory = {
			addresses: /* @__PURE__ */ new WeakMap(),
			rows: /* @__PURE__ */ new WeakMap()
		};
		const marks = keepMarks();
		const lookUp = openLookUp(page, site.id);
		const askTicket = async ({ row, film }) => {
			const link = row.links.find((one) => one instanceof HTMLAnchorElement);
			const url = addressToShow(new URL(link?.href ?? win.location.href));
			return (await page.ask("openPeek", {
				site: site.id,
				url,
				film
			}))?.ticket ?? null;
		};
		const peek = holdPeek(doc, page, askTicket, (on) => pointing.pointed(on));
		let isLooking = false;
		let isDue = false;
		let isOff = false;
		const clear = () => {
			peek.remove();
			marks.clear();
		};
		const end = () => {
			ending.abort();
			clear();
		};
		const look = async () => {
			const reading = await workIdly(win, readRows(doc, site, new URL(win.location.href), memory), signal);
			changes.found(reading.isNew);
			isOff = !await lookUp.ask(reading.rows.map(({ film }) => film));
			if (isOff) clear();
			else await workIdly(win, marks.update(reading, lookUp.markOf, win), signal, true);
		};
		const lookSoon = async () => {
			if (page.isGone()) return end();
			isDue = isLooking || doc.hidden;
			if (isDue || isOff) return;
			isLooking = true;
			try {
				await look();
			} catch (error) {
				if (page.isGone()) end();
				else if (!signal.aborted) console.warn("Lobby Card:", error);
			} finally {
				isLooking = false;
			}
			if (isDue && !signal.aborted) lookSoon();
		};
		const lookAnew = () => {
			isOff = false;
			lookUp.forget();
			lookSoon();
		};
		const changes = watchChanges(win, signal, ["href", ...site.listed?.addresses ?? []], marks.isMark, () => void lookSoon());
		const pointing = watchPointing(doc, signal, marks, peek);
		watchMoves(win, signal, () => void lookSoon());
		page.onPoke(lookAnew, signal);
		doc.addEventListener("visibilitychange", () => (isDue || page.isGone()) && void lookSoon(), { signal });
		win.addEventListener("pageshow", ({ persisted }) => persisted && lookAnew(), { signal });
		win.addEventListener("beforeunload", peek.remove, { signal });
		lookSoon();
	}
	// entrypoints/marks/index.ts
	/** In the world of content scripts, which no page can see into. */
	var world = globalThis;
	var marks_default = defineUnlistedScript(() => {
		if (world.lobbyCardMarks) return;
		world.lobbyCardMarks = true;
		const site = sites.find((one) => isOnSite(one, new URL(location.href)));
		if (site) markLists(window, openPageApi(), site);
	});
	// \0virtual:wxt-unlisted-script-entrypoint?/work/main/entrypoints/marks/index.ts
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
			result = marks_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "marks" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "marks" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
