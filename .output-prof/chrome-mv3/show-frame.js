(function() {
	// node_modules/wxt/dist/utils/define-unlisted-script.mjs
	function defineUnlistedScript(arg) {
		if (arg == null || typeof arg === "function") return { main: arg };
		return arg;
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
	// entrypoints/detect/spread-glass.ts
	/** A pane over the page while the card is dragged, so that no other frame in it swallows the pointer; returns how to lift it. */
	function spreadGlass(box) {
		const glass = box.ownerDocument.createElement("div");
		glass.className = "glass";
		glass.popover = "manual";
		box.after(glass);
		glass.showPopover();
		return () => glass.remove();
	}
	// entrypoints/detect/drag-box.ts
	/** A hand that trembles on a click drags nothing. */
	var slackPx = 4;
	/**
	* Moves the box along with the pointer that was pressed in its frame. The frame should be sent every move of it until it
	* is let go, and tells them here; but when the pointer leaves it at once, or the frame has moved away under it, Chromium
	* 156 sends them to the page. So both are heard.
	*/
	function dragBox(box, win, onDrop) {
		let move = () => {};
		let drop = () => {};
		const press = ({ grabX, grabY }) => {
			drop();
			const { left, top } = box.getBoundingClientRect();
			const ending = new AbortController();
			const { signal } = ending;
			let liftGlass = null;
			move = (x, y) => {
				if (!liftGlass && Math.hypot(x, y) < slackPx) return;
				liftGlass ??= spreadGlass(box);
				box.style.transform = `translate(${x}px,${y}px)`;
			};
			drop = () => {
				ending.abort();
				move = () => {};
				drop = () => {};
				liftGlass?.();
				if (liftGlass) onDrop();
			};
			const follow = ({ buttons, clientX, clientY, isTrusted }) => {
				if (buttons === 0) drop();
				else if (isTrusted) move(clientX - grabX - left, clientY - grabY - top);
			};
			win.addEventListener("pointermove", follow, {
				signal,
				capture: true
			});
			win.addEventListener("pointerup", follow, {
				signal,
				capture: true
			});
		};
		return {
			press,
			/** So far from where it was pressed, in px of the page. */
			move: (x, y) => move(x, y),
			drop: () => drop()
		};
	}
	// entrypoints/detect/guard-host.ts
	/** A page that makes the host inert over and over may have its way. */
	var repairs = 20;
	/** Calls back once, when the page takes the host out or moves it. Until then keeps the page from making it inert. */
	function guardHost(host, doc, onLost) {
		let left = repairs;
		const observer = new MutationObserver(() => {
			if (host.parentNode !== doc.documentElement) {
				observer.disconnect();
				onLost();
			} else if (host.inert && left > 0) {
				left -= 1;
				host.inert = false;
			}
		});
		observer.observe(doc, { childList: true });
		observer.observe(doc.documentElement, { childList: true });
		observer.observe(host, { attributeFilter: ["inert"] });
		return () => observer.disconnect();
	}
	// entrypoints/detect/is-idle-escape.ts
	/** What has a use of its own for Escape while it has the keyboard. */
	var busy = "input,textarea,select,[contenteditable],[aria-expanded=\"true\"],dialog,[role=\"dialog\"],[role=\"menu\"],[role=\"listbox\"],video,iframe";
	/** Escape that a person pressed while nothing of the page had a use for it: no field, no dialogue, no listener. */
	function isIdleEscape({ key, isTrusted, defaultPrevented }, doc) {
		if (key !== "Escape" || !isTrusted || defaultPrevented) return false;
		return !doc.fullscreenElement && !doc.activeElement?.closest(busy);
	}
	// entrypoints/detect/nearest-corner.ts
	/** The corner of a room that a box is nearest to, by their middles. */
	function nearestCorner(box, room) {
		return `${box.top + box.height / 2 < room.height / 2 ? "top" : "bottom"}-${box.left + box.width / 2 < room.width / 2 ? "left" : "right"}`;
	}
	// entrypoints/detect/place-box.ts
	/** Puts the box into a corner, gliding there from where it was dragged to unless the user wants no motion. */
	function placeBox(box, corner) {
		const from = box.getBoundingClientRect();
		box.style.transform = "";
		box.dataset.corner = corner;
		const to = box.getBoundingClientRect();
		const [x, y] = [from.left - to.left, from.top - to.top];
		if (matchMedia("(prefers-reduced-motion: reduce)").matches || x === 0 && y === 0) return;
		box.animate([{ transform: `translate(${x}px,${y}px)` }, { transform: "none" }], {
			duration: 180,
			easing: "ease-out"
		});
	}
	// entrypoints/detect/show-frame.ts
	/** A frame that is not up by then is kept out by something; the toolbar icon still tells. */
	var deadlineMs = 8e3;
	/** A frame that goes while a key is down in it leaves the browser waiting for an answer: a test driver was seen to hang. */
	var leavingMs = 300;
	/** Puts the card over the page and talks with it until it is removed. */
	function showFrame(doc, page, order, on) {
		const addressOf = ({ ticket }) => `${page.urlOf("card.html")}#${ticket}`;
		const win = doc.defaultView ?? window;
		const parts = buildHost(doc, addressOf(order));
		const { host, box, frame } = parts;
		const stopping = new AbortController();
		const { signal } = stopping;
		let port = null;
		let { corner, ticket } = order;
		let isUp = false;
		let isHeld = false;
		const say = (word) => port?.postMessage(word);
		const place = (to) => {
			corner = to;
			placeBox(box, corner);
		};
		const drag = dragBox(box, win, () => {
			const { clientWidth: width, clientHeight: height } = doc.documentElement;
			place(nearestCorner(box.getBoundingClientRect(), {
				width,
				height
			}));
			say({
				do: "dropped",
				corner
			});
		});
		const heed = {
			size({ width, height, round }) {
				isUp = true;
				Object.assign(box.style, {
					width: `${width}px`,
					height: `${height}px`,
					borderRadius: `${round}px`,
					opacity: "1"
				});
			},
			press: drag.press,
			drag: ({ x, y }) => drag.move(x, y),
			drop: drag.drop,
			corner: (word) => place(word.corner),
			fold: ({ folded }) => on.onFold(folded),
			hold(word) {
				isHeld = word.on;
				if (!isHeld) on.onRelease();
			},
			close: () => on.onClose()
		};
		frame.addEventListener("load", () => {
			const channel = new MessageChannel();
			port = channel.port1;
			port.onmessage = ({ data }) => heed[data.do](data);
			frame.contentWindow?.postMessage("port", page.origin(), [channel.port2]);
			say({
				do: "start",
				corner,
				folded: order.collapsed
			});
			if (ticket !== order.ticket) say({
				do: "read",
				ticket
			});
		});
		const deadline = setTimeout(() => {
			if (!isUp && !doc.hidden) on.onKeptOut();
		}, deadlineMs);
		const unguard = guardHost(host, doc, on.onLost);
		win.addEventListener("keydown", (event) => isIdleEscape(event, doc) && say({ do: "escape" }), { signal });
		const end = () => {
			stopping.abort();
			drag.drop();
			unguard();
			clearTimeout(deadline);
			port?.close();
		};
		place(corner);
		showHost(parts, doc);
		return {
			isHeld: () => isHeld,
			/** The library or the settings have changed. */
			renew(next) {
				if (next.corner !== corner) {
					place(next.corner);
					say({
						do: "corner",
						corner
					});
				}
				ticket = next.ticket;
				say({
					do: "read",
					ticket
				});
			},
			remove() {
				end();
				host.remove();
			},
			/** Gone for the eye at once, and from the page when the key that closed it has been let go. */
			leave() {
				end();
				Object.assign(box.style, {
					opacity: "0",
					pointerEvents: "none"
				});
				setTimeout(() => host.remove(), leavingMs);
			}
		};
	}
	// entrypoints/show-frame.ts
	var show_frame_default = defineUnlistedScript(() => {
		globalThis.lobbyCardShowFrame ??= showFrame;
	});
	// \0virtual:wxt-unlisted-script-entrypoint?/work/main/entrypoints/show-frame.ts
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
			result = show_frame_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "show-frame" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "show-frame" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
