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
	// lib/browser/watch-moves.ts
	/** A page that moves more often is heard out later: so many moves at once, and one more in each of these times. */
	var most$1 = 20;
	var refillMs = 2e3;
	/** Calls back when a page changes its own address without loading anew (`pushState` and its like), a bare fragment apart. */
	function watchMoves(win, signal, onMove) {
		const placeOf = () => win.location.href.replace(/#(?!!?\/).*$/, "");
		let place = placeOf();
		let left = most$1;
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
			timer = left < most$1 ? setTimeout(refill, refillMs) : void 0;
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
	// entrypoints/glance.ts
	/** As much of an address or a title as the background takes. */
	var most = 2e3;
	/** When a page that has changed its address is looked at again: its title may come later. */
	var laterMs = [
		0,
		1e3,
		4e3
	];
	/**
	* The one script that every page of a listed site gets: it tells the background what the tab bar shows, and does not
	* look into the page. It is listed in the manifest as it is, without WXT's frame for content scripts, which announces
	* itself to the page by an event and a message. Only on sites that change films without loading anew it goes on
	* listening: every listener costs the page some ten kilobytes.
	*/
	var glance_default = defineUnlistedScript(() => {
		const page = openPageApi();
		const ending = new AbortController();
		let told = "";
		const tell = async () => {
			if (page.isGone()) {
				ending.abort();
				return null;
			}
			const { href, origin, pathname } = location;
			const url = href.length <= most ? href : (origin + pathname).slice(0, most);
			const glance = {
				url,
				title: document.title.slice(0, most)
			};
			const now = url + glance.title;
			if (now === told) return null;
			told = now;
			return await page.ask("reportGlance", glance);
		};
		const begin = async () => {
			if (!(await tell())?.watch) return;
			let timers = [];
			watchMoves(window, ending.signal, () => {
				for (const timer of timers) clearTimeout(timer);
				timers = laterMs.map((ms) => setTimeout(() => void tell(), ms));
			});
			tell();
		};
		whenVisible(document, ending.signal, () => void begin());
	});
	// \0virtual:wxt-unlisted-script-entrypoint?/work/main/entrypoints/glance.ts
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
			result = glance_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "glance" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "glance" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
