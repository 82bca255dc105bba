const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/parse-article-uL5dj_UI.js","chunks/options-CgBmHpwQ.js","chunks/rolldown-runtime-CO0Nlsmt.js","assets/options-ePXowV8D.css"])))=>i.map(i=>d[i]);
import { A as noReadings, B as idOf, C as Confirm, D as writeView, E as a, F as isCalendarDate, G as isHost, H as isFilmKey, I as toCalendarDate, O as noFilters, P as formatCalendarDate, S as plural, T as Notice, U as limits, V as imdbKey, W as siteSettings, _ as FilmLine, _t as $, b as tellFailure, c as describeStars, ct as CircleAlert, d as formatRating, dt as F, et as UserError, ft as P, g as stanceWords, gt as w, h as StanceShape, ht as d, i as nameFilm, it as RotateCcw, k as wholeLibrary, l as ratingOfStars, lt as createLucideIcon, m as StanceBadge, nt as X, ot as Download, pt as T, rt as Trash, s as Stars, t as useAnswer, tt as libraryAddress, u as starsOfRating, ut as A, v as isOwn, w as Button, x as IconButton, y as __vitePreload, z as authorityOf } from "./options-CgBmHpwQ.js";
import { n as nameBackup, r as Choice, t as writeBackup } from "./write-backup-0s5CUj4C.js";
import { t as Disclosure } from "./Disclosure-DhxOhu6A.js";
import { t as FolderOpen } from "./folder-open-C1mVHVQc.js";
import { t as Progress } from "./Progress-DJaKRWix.js";
import { t as download } from "./download-D12FYftk.js";
import { n as linksOf, r as nameAuthority, t as linkOf } from "./key-links-Brj3XwxM.js";
import { t as takeOf } from "./take-of-CUtRqw9k.js";
import { t as foldLetters } from "./fold-letters-FQpgFL71.js";
// node_modules/lucide-preact/dist/esm/icons/app-window.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$18 = {
	name: "app-window",
	size: 24,
	node: [
		["rect", {
			x: "2",
			y: "4",
			width: "20",
			height: "16",
			rx: "2",
			key: "izxlao"
		}],
		["path", {
			d: "M10 4v4",
			key: "pp8u80"
		}],
		["path", {
			d: "M2 8h20",
			key: "d11cs7"
		}],
		["path", {
			d: "M6 4v4",
			key: "1svtjw"
		}]
	]
};
__iconData$18.node;
var AppWindow = createLucideIcon(__iconData$18);
// node_modules/lucide-preact/dist/esm/icons/arrow-left.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$17 = {
	name: "arrow-left",
	size: 24,
	node: [["path", {
		d: "m12 19-7-7 7-7",
		key: "1l729n"
	}], ["path", {
		d: "M19 12H5",
		key: "x3x0zl"
	}]]
};
__iconData$17.node;
var ArrowLeft = createLucideIcon(__iconData$17);
// node_modules/lucide-preact/dist/esm/icons/circle-check.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$16 = {
	name: "circle-check",
	size: 24,
	node: [["circle", {
		cx: "12",
		cy: "12",
		r: "10",
		key: "1mglay"
	}], ["path", {
		d: "m16 9-5.5 5.5L8 12",
		key: "xofnsj"
	}]],
	aliases: ["check-circle-2"]
};
__iconData$16.node;
var CircleCheck = createLucideIcon(__iconData$16);
// node_modules/lucide-preact/dist/esm/icons/circle-dashed.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$15 = {
	name: "circle-dashed",
	size: 24,
	node: [
		["path", {
			d: "M10.1 2.182a10 10 0 0 1 3.8 0",
			key: "5ilxe3"
		}],
		["path", {
			d: "M13.9 21.818a10 10 0 0 1-3.8 0",
			key: "11zvb9"
		}],
		["path", {
			d: "M17.609 3.721a10 10 0 0 1 2.69 2.7",
			key: "1iw5b2"
		}],
		["path", {
			d: "M2.182 13.9a10 10 0 0 1 0-3.8",
			key: "c0bmvh"
		}],
		["path", {
			d: "M20.279 17.609a10 10 0 0 1-2.7 2.69",
			key: "1ruxm7"
		}],
		["path", {
			d: "M21.818 10.1a10 10 0 0 1 0 3.8",
			key: "qkgqxc"
		}],
		["path", {
			d: "M3.721 6.391a10 10 0 0 1 2.7-2.69",
			key: "1mcia2"
		}],
		["path", {
			d: "M6.391 20.279a10 10 0 0 1-2.69-2.7",
			key: "1fvljs"
		}]
	]
};
__iconData$15.node;
var CircleDashed = createLucideIcon(__iconData$15);
// node_modules/lucide-preact/dist/esm/icons/circle-off.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$14 = {
	name: "circle-off",
	size: 24,
	node: [
		["path", {
			d: "m2 2 20 20",
			key: "1ooewy"
		}],
		["path", {
			d: "M8.35 2.69A10 10 0 0 1 21.3 15.65",
			key: "1pfsoa"
		}],
		["path", {
			d: "M19.08 19.08A10 10 0 1 1 4.92 4.92",
			key: "1ablyi"
		}]
	]
};
__iconData$14.node;
var CircleOff = createLucideIcon(__iconData$14);
// node_modules/lucide-preact/dist/esm/icons/copy.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$13 = {
	name: "copy",
	size: 24,
	node: [["rect", {
		width: "14",
		height: "14",
		x: "8",
		y: "8",
		rx: "2",
		ry: "2",
		key: "17jyea"
	}], ["path", {
		d: "M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2",
		key: "zix9uf"
	}]]
};
__iconData$13.node;
var Copy = createLucideIcon(__iconData$13);
// node_modules/lucide-preact/dist/esm/icons/equal.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$12 = {
	name: "equal",
	size: 24,
	node: [["line", {
		x1: "5",
		x2: "19",
		y1: "9",
		y2: "9",
		key: "1nwqeh"
	}], ["line", {
		x1: "5",
		x2: "19",
		y1: "15",
		y2: "15",
		key: "g8yjpy"
	}]]
};
__iconData$12.node;
var Equal = createLucideIcon(__iconData$12);
// node_modules/lucide-preact/dist/esm/icons/equal-not.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$11 = {
	name: "equal-not",
	size: 24,
	node: [
		["line", {
			x1: "5",
			x2: "19",
			y1: "9",
			y2: "9",
			key: "1nwqeh"
		}],
		["line", {
			x1: "5",
			x2: "19",
			y1: "15",
			y2: "15",
			key: "g8yjpy"
		}],
		["line", {
			x1: "19",
			x2: "5",
			y1: "5",
			y2: "19",
			key: "1x9vlm"
		}]
	]
};
__iconData$11.node;
var EqualNot = createLucideIcon(__iconData$11);
// node_modules/lucide-preact/dist/esm/icons/external-link.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$10 = {
	name: "external-link",
	size: 24,
	node: [
		["path", {
			d: "M15 3h6v6",
			key: "1q9fwt"
		}],
		["path", {
			d: "M10 14 21 3",
			key: "gplh6r"
		}],
		["path", {
			d: "M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6",
			key: "a6xqqp"
		}]
	]
};
__iconData$10.node;
var ExternalLink = createLucideIcon(__iconData$10);
// node_modules/lucide-preact/dist/esm/icons/minus.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$9 = {
	name: "minus",
	size: 24,
	node: [["path", {
		d: "M5 12h14",
		key: "1ays0h"
	}]]
};
__iconData$9.node;
var Minus = createLucideIcon(__iconData$9);
// node_modules/lucide-preact/dist/esm/icons/monitor.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$8 = {
	name: "monitor",
	size: 24,
	node: [
		["rect", {
			width: "20",
			height: "14",
			x: "2",
			y: "3",
			rx: "2",
			key: "48i651"
		}],
		["line", {
			x1: "8",
			x2: "16",
			y1: "21",
			y2: "21",
			key: "1svkeh"
		}],
		["line", {
			x1: "12",
			x2: "12",
			y1: "17",
			y2: "21",
			key: "vw1qmm"
		}]
	]
};
__iconData$8.node;
var Monitor = createLucideIcon(__iconData$8);
// node_modules/lucide-preact/dist/esm/icons/moon.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$7 = {
	name: "moon",
	size: 24,
	node: [["path", {
		d: "M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401",
		key: "kfwtm"
	}]]
};
__iconData$7.node;
var Moon = createLucideIcon(__iconData$7);
// node_modules/lucide-preact/dist/esm/icons/pen-line.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$6 = {
	name: "pen-line",
	size: 24,
	node: [["path", {
		d: "M13 21h8",
		key: "1jsn5i"
	}], ["path", {
		d: "M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z",
		key: "1a8usu"
	}]],
	aliases: ["edit-3"]
};
__iconData$6.node;
var PenLine = createLucideIcon(__iconData$6);
// node_modules/lucide-preact/dist/esm/icons/pill.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$5 = {
	name: "pill",
	size: 24,
	node: [["path", {
		d: "m10.5 20.5 10-10a4.95 4.95 0 1 0-7-7l-10 10a4.95 4.95 0 1 0 7 7Z",
		key: "wa1lgi"
	}], ["path", {
		d: "m8.5 8.5 7 7",
		key: "rvfmvr"
	}]]
};
__iconData$5.node;
var Pill = createLucideIcon(__iconData$5);
// node_modules/lucide-preact/dist/esm/icons/plus.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$4 = {
	name: "plus",
	size: 24,
	node: [["path", {
		d: "M5 12h14",
		key: "1ays0h"
	}], ["path", {
		d: "M12 5v14",
		key: "s699le"
	}]]
};
__iconData$4.node;
var Plus = createLucideIcon(__iconData$4);
// node_modules/lucide-preact/dist/esm/icons/rectangle-horizontal.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$3 = {
	name: "rectangle-horizontal",
	size: 24,
	node: [["rect", {
		width: "20",
		height: "12",
		x: "2",
		y: "6",
		rx: "2",
		key: "9lu3g6"
	}]]
};
__iconData$3.node;
var RectangleHorizontal = createLucideIcon(__iconData$3);
// node_modules/lucide-preact/dist/esm/icons/split.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$2 = {
	name: "split",
	size: 24,
	node: [
		["path", {
			d: "M16 3h5v5",
			key: "1806ms"
		}],
		["path", {
			d: "M8 3H3v5",
			key: "15dfkv"
		}],
		["path", {
			d: "M12 22v-8.3a4 4 0 0 0-1.172-2.872L3 3",
			key: "1qrqzj"
		}],
		["path", {
			d: "m15 9 6-6",
			key: "ko1vev"
		}]
	]
};
__iconData$2.node;
var Split = createLucideIcon(__iconData$2);
// node_modules/lucide-preact/dist/esm/icons/sun.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$1 = {
	name: "sun",
	size: 24,
	node: [
		["circle", {
			cx: "12",
			cy: "12",
			r: "4",
			key: "4exip2"
		}],
		["path", {
			d: "M12 2v2",
			key: "tus03m"
		}],
		["path", {
			d: "M12 20v2",
			key: "1lh1kg"
		}],
		["path", {
			d: "m4.93 4.93 1.41 1.41",
			key: "149t6j"
		}],
		["path", {
			d: "m17.66 17.66 1.41 1.41",
			key: "ptbguv"
		}],
		["path", {
			d: "M2 12h2",
			key: "1t8f8n"
		}],
		["path", {
			d: "M20 12h2",
			key: "1q8mjw"
		}],
		["path", {
			d: "m6.34 17.66-1.41 1.41",
			key: "1m8zz5"
		}],
		["path", {
			d: "m19.07 4.93-1.41 1.41",
			key: "1shlcs"
		}]
	]
};
__iconData$1.node;
var Sun = createLucideIcon(__iconData$1);
// node_modules/lucide-preact/dist/esm/icons/triangle-alert.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData = {
	name: "triangle-alert",
	size: 24,
	node: [
		["path", {
			d: "m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3",
			key: "wmoenq"
		}],
		["path", {
			d: "M12 9v4",
			key: "juzpu7"
		}],
		["path", {
			d: "M12 17h.01",
			key: "p32p05"
		}]
	],
	aliases: ["alert-triangle"]
};
__iconData.node;
var TriangleAlert = createLucideIcon(__iconData);
// components/options/CornerPicker.tsx
var corners = [
	{
		value: "top-left",
		name: "Top left"
	},
	{
		value: "top-right",
		name: "Top right"
	},
	{
		value: "bottom-left",
		name: "Bottom left"
	},
	{
		value: "bottom-right",
		name: "Bottom right"
	}
];
/** The corner of the window that the card hangs in, picked on a drawing of one. */
function CornerPicker({ value, onChange }) {
	const group = P();
	return /* @__PURE__ */ a("fieldset", {
		class: "corner-picker",
		children: [/* @__PURE__ */ a("legend", {
			class: "choice-legend",
			children: "Where the card hangs"
		}), /* @__PURE__ */ a("div", {
			class: "corner-picker-row",
			children: [/* @__PURE__ */ a("div", {
				class: "corner-picker-window",
				children: [/* @__PURE__ */ a("div", {
					class: "corner-picker-bar",
					"aria-hidden": "true"
				}), corners.map(({ value: one, name }) => /* @__PURE__ */ a("label", {
					class: `corner-picker-corner corner-picker-${one}`,
					title: name,
					children: /* @__PURE__ */ a("input", {
						class: "choice-radio",
						type: "radio",
						name: group,
						value: one,
						checked: one === value,
						"aria-label": name,
						onChange: () => onChange(one)
					})
				}, one))]
			}), /* @__PURE__ */ a("p", {
				class: "corner-picker-word",
				children: [/* @__PURE__ */ a("strong", { children: corners.find((corner) => corner.value === value)?.name }), /* @__PURE__ */ a("span", { children: "Drag a card to another corner, and it stays there on that site." })]
			})]
		})]
	});
}
// components/options/date-languages.ts
var common = [
	"ar",
	"cs",
	"da",
	"de",
	"el",
	"en-GB",
	"en-US",
	"es",
	"fi",
	"fr",
	"he",
	"hi",
	"hu",
	"id",
	"it",
	"ja",
	"ko",
	"nb",
	"nl",
	"pl",
	"pt-BR",
	"pt-PT",
	"ro",
	"ru",
	"sk",
	"sv",
	"th",
	"tr",
	"uk",
	"vi",
	"zh-Hans",
	"zh-Hant"
];
/** Languages that dates may be written in, each by its own name, in the order of those names; the one in use is always there. */
function listDateLanguages(inUse) {
	return (inUse === null || common.includes(inUse) ? common : [...common, inUse]).map((tag) => ({
		tag,
		name: nameLanguage(tag)
	})).sort((a, b) => a.name.localeCompare(b.name, "en", { sensitivity: "base" }));
}
/** A language's own name; its tag where the browser has none. */
function nameLanguage(tag) {
	const [locale] = supported(tag);
	if (!locale) return tag;
	const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? tag;
	return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
function supported(tag) {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(tag);
	} catch {
		return [];
	}
}
// components/options/DateLanguage.tsx
/** The language of dates, with today as the example. */
function DateLanguage({ value, today, onChange }) {
	const id = P();
	const languages = w(() => listDateLanguages(value), [value]);
	return /* @__PURE__ */ a("div", {
		class: "date-language",
		children: [
			/* @__PURE__ */ a("label", {
				class: "choice-legend",
				for: id,
				children: "Language of dates"
			}),
			/* @__PURE__ */ a("select", {
				id,
				"aria-describedby": `${id}-example`,
				class: "field-input",
				value: value ?? "",
				onChange: (event) => onChange(event.currentTarget.value || null),
				children: [/* @__PURE__ */ a("option", {
					value: "",
					children: "Like the browser"
				}), languages.map(({ tag, name }) => /* @__PURE__ */ a("option", {
					value: tag,
					lang: tag,
					children: name
				}, tag))]
			}),
			/* @__PURE__ */ a("p", {
				class: "choice-meaning",
				id: `${id}-example`,
				role: "status",
				children: [
					"Today is ",
					formatCalendarDate(today, value),
					"."
				]
			})
		]
	});
}
// components/Switch.tsx
/** Something that is on or off. Its words stand in a label around it, or in one that names its id. */
function Switch({ id, on, onChange }) {
	return /* @__PURE__ */ a("input", {
		id,
		class: "switch",
		type: "checkbox",
		role: "switch",
		checked: on,
		"aria-checked": on,
		onInput: (event) => onChange(event.currentTarget.checked)
	});
}
// components/options/MarksSwitch.tsx
/** Whether films are marked in lists, and what that tells the sites. */
function MarksSwitch({ on, onChange }) {
	const id = P();
	return /* @__PURE__ */ a("div", {
		class: "marks-switch",
		children: [/* @__PURE__ */ a("label", {
			class: "marks-switch-label",
			children: [/* @__PURE__ */ a(Switch, {
				id,
				on,
				onChange
			}), /* @__PURE__ */ a("span", {
				class: "choice-legend",
				children: "Mark films where I browse"
			})]
		}), /* @__PURE__ */ a("p", {
			class: "choice-meaning",
			children: ["In lists, charts and search results each film with a review bears a small mark, with stance and rating; rest the pointer on it for the verdict. The site can see that a film is marked and how, never a word of the review.", on && /* @__PURE__ */ a($, { children: [" ", /* @__PURE__ */ a("a", {
				href: "#sites",
				children: "Choose the sites"
			})] })]
		})]
	});
}
// components/options/SettingsForm.tsx
var themes = [
	{
		value: "auto",
		name: "Like the system",
		icon: Monitor
	},
	{
		value: "light",
		name: "Light",
		icon: Sun
	},
	{
		value: "dark",
		name: "Dark",
		icon: Moon
	}
];
var greetings = [
	{
		value: "open",
		name: "As a card",
		meaning: "Verdict, pros and cons at once.",
		icon: RectangleHorizontal
	},
	{
		value: "pill",
		name: "As a pill",
		meaning: "A small tag that opens at a click.",
		icon: Pill
	},
	{
		value: "off",
		name: "On the icon only",
		meaning: "The page stays as it is.",
		icon: AppWindow
	}
];
var spoilers = [{
	value: "when-seen",
	name: "Once I have seen the film",
	meaning: "Until then, only on request."
}, {
	value: "always",
	name: "Always",
	meaning: "I do not mind spoilers."
}];
/** Every setting. Each takes effect as it is changed: there is nothing to save. */
function SettingsForm({ settings, today, onChange }) {
	return /* @__PURE__ */ a("div", {
		class: "settings-form",
		children: [
			/* @__PURE__ */ a("p", {
				class: "settings-form-hint",
				children: "Each takes effect at once, in open tabs too."
			}),
			/* @__PURE__ */ a(Choice, {
				legend: "How a review shows itself on a film page",
				options: greetings,
				value: settings.show,
				onChange: (show) => onChange({ show })
			}),
			settings.show !== "off" && /* @__PURE__ */ a(CornerPicker, {
				value: settings.corner,
				onChange: (corner) => onChange({ corner })
			}),
			/* @__PURE__ */ a(MarksSwitch, {
				on: settings.marks,
				onChange: (marks) => onChange({ marks })
			}),
			/* @__PURE__ */ a(Choice, {
				legend: "Show what gives the plot away",
				options: spoilers,
				value: settings.spoilers,
				onChange: (value) => onChange({ spoilers: value })
			}),
			/* @__PURE__ */ a(Choice, {
				legend: "Colours",
				options: themes,
				value: settings.theme,
				onChange: (theme) => onChange({ theme })
			}),
			/* @__PURE__ */ a(DateLanguage, {
				value: settings.dateLanguage,
				today,
				onChange: (dateLanguage) => onChange({ dateLanguage })
			})
		]
	});
}
// lib/film/read-web-address.ts
/**
* The address as a browser writes it, where it is http or https; else null. Asked again before every link:
* a `javascript:` address in an overlay ran in the page's own world when tried.
*/
function readWebAddress(text) {
	const url = URL.parse(text);
	return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
// components/WebLink.tsx
/** A way out of the extension, in a new tab that learns nothing of where it came from; only text where it is no web address. */
function WebLink({ url, children }) {
	const address = readWebAddress(url);
	if (!address) return /* @__PURE__ */ a("span", { children });
	return /* @__PURE__ */ a("a", {
		class: "web-link",
		href: address,
		target: "_blank",
		rel: "noopener noreferrer",
		children: [
			children,
			/* @__PURE__ */ a(ExternalLink, {
				class: "web-link-sign",
				"aria-hidden": "true"
			}),
			/* @__PURE__ */ a("span", {
				class: "unseen",
				children: " (opens in a new tab)"
			})
		]
	});
}
// components/options/About.tsx
/** What this is, what it keeps, and what it is made of. */
function About({ version, licences, failure = null }) {
	return /* @__PURE__ */ a("div", {
		class: "about",
		children: [
			/* @__PURE__ */ a("p", {
				class: "about-version",
				children: [
					"Lobby Card ",
					version,
					". A lobby card is the small printed card that cinemas hung in their foyers: the film, who is in it, and why to see it."
				]
			}),
			/* @__PURE__ */ a("section", {
				"aria-labelledby": "about-privacy",
				children: [/* @__PURE__ */ a("h2", {
					id: "about-privacy",
					children: "Your privacy"
				}), /* @__PURE__ */ a("ol", {
					class: "about-privacy",
					children: [
						/* @__PURE__ */ a("li", { children: "Your reviews, drafts, corrections and settings are kept in this browser, on this machine, and nowhere else." }),
						/* @__PURE__ */ a("li", { children: "Nothing is sent anywhere: no account, no statistics, no look-up that tells what you watch." }),
						/* @__PURE__ */ a("li", { children: "Film pages cannot read your reviews, and while no card shows they are left as they are." })
					]
				})]
			}),
			/* @__PURE__ */ a("section", {
				"aria-labelledby": "about-licences",
				children: [
					/* @__PURE__ */ a("h2", {
						id: "about-licences",
						children: "What it is made of"
					}),
					/* @__PURE__ */ a("p", { children: "Lobby Card is free software under the MIT licence. It stands on the work of others:" }),
					failure && /* @__PURE__ */ a(Notice, {
						kind: "failed",
						children: failure
					}),
					licences === null ? !failure && /* @__PURE__ */ a("p", {
						role: "status",
						children: "Reading …"
					}) : /* @__PURE__ */ a("ul", {
						class: "about-licences",
						children: licences.map(({ name, version: theirs, licence, homepage, text }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Disclosure, {
							summary: `${name} ${theirs}`,
							glimpse: licence,
							children: [homepage && /* @__PURE__ */ a(WebLink, {
								url: homepage,
								children: homepage
							}), /* @__PURE__ */ a("pre", {
								class: "about-text",
								tabIndex: 0,
								children: text ?? "The package carries no text of its licence."
							})]
						}) }, name))
					})
				]
			})
		]
	});
}
// entrypoints/options/AboutPart.tsx
/** The licences are read only when someone looks. */
function AboutPart({ version, readLicences }) {
	const [licences, setLicences] = d(null);
	const [failure, setFailure] = d(null);
	A(() => {
		readLicences().then(setLicences, (reason) => setFailure(tellFailure(reason)));
	}, [readLicences]);
	return /* @__PURE__ */ a(About, {
		version,
		licences,
		failure
	});
}
// components/options/RestoreStep.tsx
/** Where a restore stands, and what can be done from there. */
function RestoreStep({ state, dateLanguage, onRestore, onCancel, onUndo }) {
	switch (state.step) {
		case "idle": return null;
		case "reading": return /* @__PURE__ */ a(Progress, {
			label: `Reading ${state.file} …`,
			share: state.share
		});
		case "refused": return /* @__PURE__ */ a(Notice, {
			kind: "failed",
			children: [
				/* @__PURE__ */ a("strong", { children: state.file }),
				" was not restored, and nothing was changed. ",
				state.reason
			]
		});
		case "checked": {
			const { madeAt, reviews, corrections } = state.backup;
			const day = formatCalendarDate(toCalendarDate(new Date(madeAt)), dateLanguage);
			return /* @__PURE__ */ a(Notice, {
				kind: "told",
				actions: /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Button, {
					look: "primary",
					size: "small",
					onClick: onRestore,
					children: "Restore it"
				}), /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: onCancel,
					children: "Cancel"
				})] }),
				children: [
					"A backup of ",
					day,
					" with ",
					plural(reviews, "review"),
					" and ",
					plural(corrections, "correction"),
					". Its settings take the place of those here."
				]
			});
		}
		case "restoring": return state.done < state.total ? /* @__PURE__ */ a(Progress, {
			label: `Making ${state.done.toLocaleString("en")} of ${state.total.toLocaleString("en")} ready …`,
			share: state.done / state.total
		}) : /* @__PURE__ */ a(Progress, {
			label: "Bringing them into the library …",
			share: null
		});
		case "done": {
			const { added, changed, unchanged, batchId } = state.report;
			return /* @__PURE__ */ a(Notice, {
				kind: "told",
				actions: /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: () => onUndo(batchId),
					children: "Undo this restore"
				}),
				children: [
					"Restored: ",
					plural(added, "review"),
					" added, ",
					changed.toLocaleString("en"),
					" changed,",
					" ",
					unchanged.toLocaleString("en"),
					" as they were."
				]
			});
		}
		case "undone": return /* @__PURE__ */ a(Notice, {
			kind: "told",
			children: "Undone: the library and the settings are as they were before."
		});
		case "failed": return /* @__PURE__ */ a(Notice, {
			kind: "failed",
			children: state.reason
		});
	}
}
// components/options/BackupDesk.tsx
/** The whole library out as one file, and in again. */
function BackupDesk({ counts, saving, restoring, onSave, onFile, ...rest }) {
	const isBusy = saving.step === "writing" || restoring.step === "reading" || restoring.step === "restoring";
	const total = counts && counts.reviews + counts.binned;
	return /* @__PURE__ */ a("div", {
		class: "backup-desk",
		children: [/* @__PURE__ */ a("section", {
			class: "backup-desk-side",
			"aria-labelledby": "backup-out",
			children: [
				/* @__PURE__ */ a("h2", {
					id: "backup-out",
					children: "Save a backup"
				}),
				/* @__PURE__ */ a("p", { children: [counts && `${plural(counts.reviews, "review")}, `, "the bin, your corrections and settings go into one file. Keep it somewhere else than on this machine."] }),
				/* @__PURE__ */ a(Button, {
					look: "primary",
					disabled: isBusy,
					onClick: onSave,
					children: [/* @__PURE__ */ a(Download, { "aria-hidden": "true" }), " Save everything"]
				}),
				saving.step === "writing" && /* @__PURE__ */ a(Progress, {
					label: `Writing ${plural(saving.done, "review")} …`,
					share: total ? saving.done / total : null
				}),
				saving.step === "done" && /* @__PURE__ */ a(Notice, {
					kind: "told",
					children: [
						plural(saving.reviews, "review"),
						" in ",
						/* @__PURE__ */ a("strong", { children: saving.name }),
						", where your browser keeps downloads."
					]
				}),
				saving.step === "failed" && /* @__PURE__ */ a(Notice, {
					kind: "failed",
					children: saving.reason
				})
			]
		}), /* @__PURE__ */ a("section", {
			class: "backup-desk-side",
			"aria-labelledby": "backup-in",
			children: [
				/* @__PURE__ */ a("h2", {
					id: "backup-in",
					children: "Restore a backup"
				}),
				/* @__PURE__ */ a("p", { children: "What is here stays: missing reviews come back, and older ones take the words of the backup." }),
				/* @__PURE__ */ a("label", {
					class: "backup-desk-file button button-plain button-normal",
					"data-disabled": isBusy,
					children: [
						/* @__PURE__ */ a(FolderOpen, { "aria-hidden": "true" }),
						" Choose a file",
						/* @__PURE__ */ a("input", {
							class: "backup-desk-input",
							type: "file",
							accept: ".json,application/json",
							disabled: isBusy,
							onChange: ({ currentTarget }) => {
								const [file] = currentTarget.files ?? [];
								if (file) onFile(file);
								currentTarget.value = "";
							}
						})
					]
				}),
				/* @__PURE__ */ a(RestoreStep, {
					state: restoring,
					...rest
				})
			]
		})]
	});
}
// entrypoints/options/backup/open-backup.ts
/** Checks a file in a worker. @throws UserError that says why it is refused. */
async function openBackup(file, onShare) {
	const worker = new Worker(new URL(
		/* @vite-ignore */
		"/assets/backup-worker-CZaL1X7W.js",
		"" + self.location.href
	), { type: "module" });
	const close = () => worker.terminate();
	const tell = (message) => new Promise((resolve, reject) => {
		worker.onerror = (event) => reject(/* @__PURE__ */ new Error(`the worker fell: ${event.message}`));
		worker.onmessage = ({ data }) => {
			if (data.say === "progress") onShare(data.share);
			else if (data.say === "refused") reject(new UserError(data.reason));
			else if (data.say === "failed") reject(new Error(data.reason));
			else resolve(data);
		};
		worker.postMessage(message);
	});
	async function* pieces() {
		for (;;) {
			const answer = await tell({ say: "next" });
			if (answer.say !== "piece" || answer.entries === null) return;
			yield answer.entries;
		}
	}
	try {
		const answer = await tell({
			say: "check",
			file
		});
		if (answer.say !== "checked") throw new Error("the worker answered something else");
		return {
			name: file.name,
			head: answer.backup,
			pieces,
			close
		};
	} catch (reason) {
		close();
		throw reason;
	}
}
// entrypoints/options/backup/restore-backup.ts
/** Puts a checked backup in the library as one batch. Whatever fails before its end leaves nothing. */
async function restoreBackup(ask, backup, onDone) {
	const { batchId } = await ask("beginBatch", {
		kind: "backup",
		label: backup.name
	});
	let done = 0;
	let piece = 0;
	try {
		for await (const entries of backup.pieces()) {
			await ask("putPiece", {
				batchId,
				piece,
				entries
			});
			piece += 1;
			done += entries.length;
			onDone(done);
		}
		const report = await ask("commitBatch", {
			batchId,
			settings: backup.head.settings
		});
		if (await ask("readLost", null)) await ask("acceptLoss", null);
		return report;
	} catch (reason) {
		await ask("undoBatch", { batchId }).catch(console.error);
		throw reason;
	}
}
// entrypoints/options/backup/use-restore.ts
/** A file into the library: checked first, restored when asked for, and taken back as a whole. */
function useRestore(ask, settings, changeSettings) {
	const [state, setState] = d({ step: "idle" });
	const [backup, setBackup] = d(null);
	/** The settings that the restored ones took the place of. */
	const [earlier, setEarlier] = d(settings);
	A(() => () => backup?.close(), [backup]);
	const check = async (file) => {
		setBackup(null);
		setState({
			step: "reading",
			file: file.name,
			share: 0
		});
		try {
			const opened = await openBackup(file, (share) => setState({
				step: "reading",
				file: file.name,
				share
			}));
			setBackup(opened);
			setState({
				step: "checked",
				file: file.name,
				backup: opened.head
			});
		} catch (reason) {
			const refused = {
				step: "refused",
				file: file.name,
				reason: tellFailure(reason)
			};
			setState(reason instanceof UserError ? refused : {
				step: "failed",
				reason: refused.reason
			});
		}
	};
	const restore = async (from) => {
		const total = from.head.reviews + from.head.corrections;
		setEarlier(settings);
		setState({
			step: "restoring",
			done: 0,
			total
		});
		try {
			const onDone = (done) => setState({
				step: "restoring",
				done,
				total
			});
			const report = await restoreBackup(ask, from, onDone);
			setState({
				step: "done",
				report
			});
		} catch (reason) {
			setState({
				step: "failed",
				reason: tellFailure(reason)
			});
		}
		setBackup(null);
	};
	const undo = async (batchId) => {
		try {
			await ask("undoBatch", { batchId });
			await changeSettings(earlier);
			setState({ step: "undone" });
		} catch (reason) {
			setState({
				step: "failed",
				reason: tellFailure(reason)
			});
		}
	};
	return {
		state,
		check: (file) => void check(file),
		restore: () => void (backup && restore(backup)),
		cancel: () => {
			setBackup(null);
			setState({ step: "idle" });
		},
		undo: (batchId) => void undo(batchId)
	};
}
// entrypoints/options/backup/save-backup.ts
/** The whole library as a file. `onDone` hears how many reviews are in it so far. */
async function saveBackup(ask, head, onDone) {
	const parts = [];
	for await (const part of writeBackup(head, readPieces(ask, onDone))) parts.push(new Blob([part]));
	return new Blob(parts, { type: "application/json" });
}
async function* readPieces(ask, onDone) {
	let reviews = 0;
	let after = null;
	do {
		const { items, next } = await ask("readBackupPiece", { after });
		reviews += items.filter(({ kind }) => kind === "review").length;
		yield items;
		onDone(reviews);
		after = next;
	} while (after !== null);
}
// entrypoints/options/backup/use-save.ts
/** The library into a file, and how far that has come. */
function useSave(ask, settings) {
	const [state, setState] = d({ step: "idle" });
	const save = async () => {
		const now = /* @__PURE__ */ new Date();
		let reviews = 0;
		setState({
			step: "writing",
			done: 0
		});
		try {
			const blob = await saveBackup(ask, {
				madeAt: now.toISOString(),
				settings
			}, (done) => {
				reviews = done;
				setState({
					step: "writing",
					done
				});
			});
			download(blob, nameBackup(now));
			setState({
				step: "done",
				name: nameBackup(now),
				reviews
			});
		} catch (reason) {
			setState({
				step: "failed",
				reason: tellFailure(reason)
			});
		}
	};
	return {
		state,
		save: () => void save()
	};
}
// entrypoints/options/BackupPart.tsx
function BackupPart({ ask, watch, settings, changeSettings }) {
	const { answer: counts = null } = useAnswer({
		ask,
		watch
	}, "readCounts", null);
	const saving = useSave(ask, settings);
	const restoring = useRestore(ask, settings, changeSettings);
	return /* @__PURE__ */ a(BackupDesk, {
		counts,
		saving: saving.state,
		restoring: restoring.state,
		dateLanguage: settings.dateLanguage,
		onSave: saving.save,
		onFile: restoring.check,
		onRestore: restoring.restore,
		onCancel: restoring.cancel,
		onUndo: restoring.undo
	});
}
// components/options/plain-address.ts
/** A web address as people say it: no protocol, no `www.`, no tail of parameters. */
function plainAddress(url) {
	const { host, pathname } = new URL(url);
	return host.replace(/^www\./, "") + (pathname === "/" ? "" : decode(pathname));
}
function decode(path) {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
// components/options/CorrectionList.tsx
function about(says) {
	return says === "same" ? "is about" : "is not about";
}
/** The pages by which the review is known through this word, or no more. */
function tellTaught(says, taught) {
	const names = [...new Set(taught.map(authorityOf))].map((one) => one === "page" ? "that address" : nameAuthority(one));
	return `${says === "same" ? "Learned" : "Forgotten"}: ${names.join(", ")}.`;
}
/** What the user has said about matches: which page is which film, and which is not. */
function CorrectionList({ corrections, nameSite, dateLanguage, onUndo }) {
	if (corrections.length === 0) return /* @__PURE__ */ a("p", {
		class: "correction-list-none",
		children: "Nothing has been corrected. Where a card shows the wrong film, say “Not this film” on it, and it is noted here."
	});
	return /* @__PURE__ */ a("ul", {
		class: "correction-list",
		children: corrections.map(({ id, madeAt, says, page, review, taught }) => {
			const Sign = says === "same" ? Equal : EqualNot;
			const day = formatCalendarDate(toCalendarDate(new Date(madeAt)), dateLanguage);
			return /* @__PURE__ */ a("li", {
				class: "correction-list-row",
				children: [
					/* @__PURE__ */ a(Sign, {
						class: "correction-list-sign",
						"aria-hidden": "true"
					}),
					/* @__PURE__ */ a("div", {
						class: "correction-list-text",
						children: [
							/* @__PURE__ */ a("p", { children: [
								/* @__PURE__ */ a("span", {
									class: "correction-list-says",
									children: "The page"
								}),
								" ",
								/* @__PURE__ */ a(FilmLine, { film: page }),
								" ",
								/* @__PURE__ */ a("span", {
									class: "correction-list-says",
									children: about(says)
								}),
								" ",
								/* @__PURE__ */ a(FilmLine, { film: review })
							] }),
							/* @__PURE__ */ a("p", {
								class: "correction-list-where",
								children: [
									"On ",
									/* @__PURE__ */ a(WebLink, {
										url: page.url,
										children: nameSite(page.site) ?? plainAddress(page.url)
									}),
									", ",
									day
								]
							}),
							taught.length > 0 && /* @__PURE__ */ a("p", {
								class: "correction-list-where",
								children: tellTaught(says, taught)
							})
						]
					}),
					/* @__PURE__ */ a(Button, {
						size: "small",
						onClick: () => onUndo(id),
						children: ["Undo ", /* @__PURE__ */ a("span", {
							class: "unseen",
							children: `The page ${page.title} ${about(says)} ${review.title}`
						})]
					})
				]
			}, id);
		})
	});
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
var examples$37 = {
	films: [
		"https://www.allocine.fr/film/fichefilm_gen_cfilm=275220.html",
		"https://www.allocine.fr/film/fichefilm-275220/critiques/spectateurs/",
		"https://www.allocine.fr/series/ficheserie_gen_cserie=23932.html",
		"https://www.filmstarts.de/kritiken/275220.html",
		"https://www.filmstarts.de/serien/23932.html",
		"https://www.sensacine.com/peliculas/pelicula-275220/",
		"https://www.sensacine.com.mx/peliculas/pelicula-275220/sesiones/",
		"https://www.adorocinema.com/filmes/filme-275220/",
		"https://www.beyazperde.com/filmler/film-275220/",
		"https://www.beyazperde.com/diziler/dizi-23932/"
	],
	others: [
		"https://www.allocine.fr/",
		"https://www.allocine.fr/recherche/?q=ballerina",
		"https://www.allocine.fr/personne/fichepersonne_gen_cpersonne=162470.html",
		"https://www.filmstarts.de/personen/162470.html",
		"https://www.adorocinema.com/noticias/filmes/noticia-100/",
		"https://www.sensacine.com/peliculas/en-cartelera/cines/"
	]
};
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
var examples$36 = {
	films: [
		"https://tv.apple.com/us/movie/ballerina/umc.cmc.5mrd4kg4lgnl9wz8c8k6rdfkk",
		"https://tv.apple.com/movie/umc.cmc.5mrd4kg4lgnl9wz8c8k6rdfkk",
		"https://tv.apple.com/de/show/severance/umc.cmc.1srk2goyh2q2zdxcx605w8vtx?l=en",
		"https://tv.apple.com/us/episode/hello/umc.cmc.1abcdefghijklmnop"
	],
	others: [
		"https://tv.apple.com/",
		"https://tv.apple.com/us/room/new/edt.item.62ab",
		"https://tv.apple.com/us/person/ana-de-armas/umc.cpc.7abc",
		"https://tv.apple.com/us/search?term=ballerina"
	]
};
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
var examples$35 = {
	films: ["https://www.boxofficemojo.com/title/tt7181546/", "https://www.boxofficemojo.com/release/rl1234567/weekend/"],
	others: [
		"https://www.boxofficemojo.com/",
		"https://www.boxofficemojo.com/year/2025/",
		"https://www.boxofficemojo.com/weekend/chart/",
		"https://www.boxofficemojo.com/brand/bn1234/",
		"https://www.boxofficemojo.com/search/?q=ballerina"
	]
};
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
var examples$34 = {
	films: ["https://www.criterion.com/films/28589-parasite", "https://www.criterion.com/films/28589"],
	others: [
		"https://www.criterion.com/",
		"https://www.criterion.com/shop/browse/list",
		"https://www.criterion.com/people/10170-bong-joon-ho",
		"https://www.criterion.com/current/posts/7143-a-feature",
		"https://www.criterion.com/boxsets/3008-a-box"
	]
};
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
var examples$33 = {
	films: [
		"https://www.criticker.com/film/Fight-Club/",
		"https://www.criticker.com/film/Fight-Club/reviews/",
		"https://www.criticker.com/tv/Severance/"
	],
	others: [
		"https://www.criticker.com/",
		"https://www.criticker.com/?search=Fight+Club",
		"https://www.criticker.com/films/?view=all",
		"https://www.criticker.com/profile/somebody/",
		"https://www.criticker.com/game/Portal-2/"
	]
};
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
var examples$32 = {
	films: [
		"https://www.csfd.cz/film/4711-pan-prstenu-spolecenstvo-prstenu/prehled/",
		"https://www.csfd.cz/film/4711",
		"https://www.csfd.sk/film/4711-pan-prstenov/recenzie/",
		"https://www.csfd.cz/film/71924-kralovstvi/500123-den-prvni/prehled/"
	],
	others: [
		"https://www.csfd.cz/",
		"https://www.csfd.cz/hledat/?q=matrix",
		"https://www.csfd.cz/tvurce/4929-mads-mikkelsen/prehled/",
		"https://www.csfd.cz/zebricky/filmy/nejlepsi/",
		"https://www.csfd.cz/uzivatel/1-nekdo/"
	]
};
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
var examples$31 = {
	films: [
		"https://www.disneyplus.com/browse/entity-b5e8b3d1-0000-4000-8000-000000000000",
		"https://www.disneyplus.com/de-de/browse/entity-b5e8b3d1-0000-4000-8000-000000000000",
		"https://www.disneyplus.com/play/b5e8b3d1-0000-4000-8000-000000000000",
		"https://www.disneyplus.com/movies/soul/77zlWrb9vRYp",
		"https://www.disneyplus.com/en-gb/series/andor/3xsQKWG00GL5"
	],
	others: [
		"https://www.disneyplus.com/",
		"https://www.disneyplus.com/home",
		"https://www.disneyplus.com/browse/search?q=soul",
		"https://www.disneyplus.com/browse/movies",
		"https://www.disneyplus.com/brand/pixar"
	]
};
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
var examples$30 = {
	films: [
		"https://movie.douban.com/subject/3541415/",
		"https://movie.douban.com/subject/3541415/comments?status=P",
		"https://m.douban.com/movie/subject/3541415/"
	],
	others: [
		"https://movie.douban.com/",
		"https://movie.douban.com/top250",
		"https://movie.douban.com/celebrity/1054524/",
		"https://book.douban.com/subject/1089243/",
		"https://music.douban.com/subject/1401362/"
	]
};
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
var examples$29 = {
	films: [
		"https://www.fandango.com/ballerina-2025-235757/movie-overview",
		"https://www.fandango.com/ballerina-2025-235757/movie-times?date=2025-06-06",
		"https://www.fandango.com/ballerina-2025-235757/cast-and-crew",
		"https://www.fandango.com/ballerina_235757/movieoverview"
	],
	others: [
		"https://www.fandango.com/",
		"https://www.fandango.com/movies-in-theaters",
		"https://www.fandango.com/people/ana-de-armas-589310/overview",
		"https://www.fandango.com/regal-union-square-aacif/theater-page",
		"https://www.fandango.com/movie-news/ballerina-754321"
	]
};
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
var examples$28 = {
	films: [
		"https://www.filmaffinity.com/es/film160882.html",
		"https://www.filmaffinity.com/us/film523268.html",
		"https://m.filmaffinity.com/es/movie.php?id=160882"
	],
	others: [
		"https://www.filmaffinity.com/es/main.html",
		"https://www.filmaffinity.com/us/search.php?stext=ballerina",
		"https://www.filmaffinity.com/es/topgen.php",
		"https://www.filmaffinity.com/es/userratings.php?user_id=1"
	]
};
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
var examples$27 = {
	films: [
		"https://www.filmweb.pl/film/Ballerina-2025-862437",
		"https://www.filmweb.pl/film/Z%C5%82y+ch%C5%82opiec-1999-837/cast/actors",
		"https://www.filmweb.pl/serial/Rozdzielenie-2022-857218"
	],
	others: [
		"https://www.filmweb.pl/",
		"https://www.filmweb.pl/films/search",
		"https://www.filmweb.pl/person/Ana+de+Armas-512345",
		"https://www.filmweb.pl/videogame/Portal+2-2011-612345",
		"https://www.filmweb.pl/news/Ballerina-150000",
		"https://www.filmweb.pl/ranking/film"
	]
};
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
var examples$26 = {
	films: ["https://www.flixster.com/movie/ballerina-2025", "https://flixster.com/movie/ballerina-2025?x=1"],
	others: [
		"https://www.flixster.com/",
		"https://www.flixster.com/movies",
		"https://www.flixster.com/actor/ana-de-armas",
		"https://www.flixster.com/about"
	]
};
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
var examples$25 = {
	films: [
		"https://www.hulu.com/movie/prey-bd8d7e5a-0000-4000-8000-000000000000",
		"https://www.hulu.com/series/the-bear-05eb6a8e-0000-4000-8000-000000000000",
		"https://www.hulu.com/watch/05eb6a8e-0000-4000-8000-000000000000"
	],
	others: [
		"https://www.hulu.com/",
		"https://www.hulu.com/hub/movies",
		"https://www.hulu.com/search?q=prey",
		"https://www.hulu.com/genre/action-3b79cb4b-0000-4000-8000-000000000000"
	]
};
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
var examples$24 = {
	films: [
		"https://www.imdb.com/title/tt7181546/",
		"https://m.imdb.com/title/tt7181546",
		"https://www.imdb.com/de/title/tt7181546/?ref_=nv_sr_1",
		"https://www.imdb.com/es-es/title/tt7181546/",
		"https://www.imdb.com/title/tt7181546/fullcredits/",
		"https://www.imdb.com/title/tt0903747/episodes/?season=1"
	],
	others: [
		"https://www.imdb.com/",
		"https://www.imdb.com/name/nm1869101/",
		"https://www.imdb.com/find/?q=ballerina&s=tt",
		"https://www.imdb.com/search/title/?title_type=feature",
		"https://www.imdb.com/chart/top/",
		"https://www.imdb.com/list/ls000000001/",
		"https://www.imdb.com/title/tt7181546/mediaviewer/rm1234567/",
		"https://www.imdb.com/video/vi123456789/"
	]
};
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
var examples$23 = {
	films: [
		"http://jellyfin.local:8096/web/#/details?id=0123456789abcdef0123456789abcdef&serverId=fedcba9876543210fedcba9876543210",
		"https://media.example.org/jellyfin/web/index.html#!/details?id=0123456789abcdef0123456789abcdef",
		"http://127.0.0.1:8096/web/#/details?serverId=fedcba9876543210fedcba9876543210&id=0123456789abcdef0123456789abcdef"
	],
	others: [
		"http://jellyfin.local:8096/web/#/home.html",
		"http://jellyfin.local:8096/web/#/movies.html?topParentId=0123456789abcdef0123456789abcdef",
		"http://jellyfin.local:8096/web/#/search.html?query=ballerina",
		"https://shop.example.org/#/details?id=7"
	]
};
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
var examples$22 = {
	films: [
		"https://www.justwatch.com/us/movie/ballerina-2025",
		"https://www.justwatch.com/de/Film/Ballerina-2025",
		"https://www.justwatch.com/es/pelicula/ballerina-2025",
		"https://www.justwatch.com/jp/%E6%98%A0%E7%94%BB/ballerina-2025",
		"https://www.justwatch.com/us/tv-show/the-last-of-us/season-1",
		"https://www.justwatch.com/fr/serie/the-last-of-us"
	],
	others: [
		"https://www.justwatch.com/us",
		"https://www.justwatch.com/us/movies",
		"https://www.justwatch.com/us/provider/netflix",
		"https://www.justwatch.com/us/search?q=ballerina",
		"https://www.justwatch.com/de/Filme",
		"https://www.justwatch.com/us/tv-shows/new"
	]
};
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
var examples$21 = {
	films: [
		"https://www.kinopoisk.ru/film/77443/",
		"https://www.kinopoisk.ru/film/gorod-grekhov-2005-77443/",
		"https://www.kinopoisk.ru/film/77443/cast/",
		"https://www.kinopoisk.ru/series/464963/"
	],
	others: [
		"https://www.kinopoisk.ru/",
		"https://www.kinopoisk.ru/name/6245/",
		"https://www.kinopoisk.ru/lists/movies/top250/",
		"https://www.kinopoisk.ru/media/article/4001234/",
		"https://www.kinopoisk.ru/index.php?kp_query=ballerina"
	]
};
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
var examples$20 = {
	films: [
		"https://letterboxd.com/film/ballerina-2025/",
		"https://letterboxd.com/film/ballerina-2025/reviews/by/activity/",
		"https://letterboxd.com/somebody/film/ballerina-2025/",
		"https://letterboxd.com/somebody/film/ballerina-2025/1/",
		"https://letterboxd.com/imdb/tt7181546/",
		"https://letterboxd.com/tmdb/541671/"
	],
	others: [
		"https://letterboxd.com/",
		"https://letterboxd.com/films/popular/",
		"https://letterboxd.com/actor/ana-de-armas/",
		"https://letterboxd.com/somebody/list/favourites/",
		"https://letterboxd.com/somebody/films/",
		"https://letterboxd.com/search/films/ballerina/"
	]
};
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
var examples$19 = {
	films: [
		"https://www.listal.com/movie/fight-club",
		"https://www.listal.com/movie/fight-club/reviews",
		"https://www.listal.com/tv/severance"
	],
	others: [
		"https://www.listal.com/",
		"https://www.listal.com/list/favourites",
		"https://www.listal.com/book/dune",
		"https://www.listal.com/game/portal-2",
		"https://www.listal.com/music/rubber-soul",
		"https://www.listal.com/ana-de-armas"
	]
};
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
var examples$18 = {
	films: [
		"https://play.hbomax.com/movie/0a1b2c3d-0000-4000-8000-000000000000",
		"https://www.hbomax.com/us/en/movies/dune/0a1b2c3d-0000-4000-8000-000000000000",
		"https://www.max.com/movies/dune/0a1b2c3d-0000-4000-8000-000000000000",
		"https://play.max.com/show/0a1b2c3d-0000-4000-8000-000000000000",
		"https://www.hbomax.com/de/de/shows/andere/0a1b2c3d-0000-4000-8000-000000000000"
	],
	others: [
		"https://www.hbomax.com/",
		"https://play.hbomax.com/home",
		"https://www.hbomax.com/us/en/movies",
		"https://play.max.com/search/result?q=dune",
		"https://play.hbomax.com/genre/0a1b2c3d-0000-4000-8000-000000000000"
	]
};
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
var examples$17 = {
	films: ["https://mdblist.com/movie/tt7181546", "https://mdblist.com/show/tt11280740"],
	others: [
		"https://mdblist.com/",
		"https://mdblist.com/movies/",
		"https://mdblist.com/lists/somebody/favourites",
		"https://mdblist.com/toplists/"
	]
};
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
var examples$16 = {
	films: [
		"https://www.metacritic.com/movie/ballerina/",
		"https://www.metacritic.com/movie/ballerina/critic-reviews/",
		"https://www.metacritic.com/tv/the-last-of-us/",
		"https://www.metacritic.com/tv/the-last-of-us/season-2/"
	],
	others: [
		"https://www.metacritic.com/",
		"https://www.metacritic.com/movie/",
		"https://www.metacritic.com/game/pc/portal-2/",
		"https://www.metacritic.com/person/ana-de-armas/",
		"https://www.metacritic.com/browse/movie/",
		"https://www.metacritic.com/search/ballerina/"
	]
};
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
var examples$15 = {
	films: [
		"https://www.moviemeter.nl/film/273",
		"https://www.moviemeter.nl/film/273/info",
		"https://www.moviemeter.nl/series/273"
	],
	others: [
		"https://www.moviemeter.nl/",
		"https://www.moviemeter.nl/film/search",
		"https://www.moviemeter.nl/director/273",
		"https://www.moviemeter.nl/list/7/top-250",
		"https://www.moviemeter.nl/user/1"
	]
};
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
var examples$14 = {
	films: [
		"https://www.moviepilot.de/movies/star-trek-der-film",
		"https://www.moviepilot.de/movies/star-trek-der-film/kritik",
		"https://www.moviepilot.de/serie/severance"
	],
	others: [
		"https://www.moviepilot.de/",
		"https://www.moviepilot.de/movies",
		"https://www.moviepilot.de/people/robert-wise",
		"https://www.moviepilot.de/news/ballerina-1150000",
		"https://www.moviepilot.de/filme/beste",
		"https://www.moviepilot.de/liste/favoriten"
	]
};
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
var examples$13 = {
	films: [
		"https://mubi.com/films/ballerina-2025",
		"https://mubi.com/en/us/films/ballerina-2025",
		"https://mubi.com/de/films/ballerina-2025/cast",
		"https://mubi.com/en/de/series/the-kingdom"
	],
	others: [
		"https://mubi.com/",
		"https://mubi.com/en/films",
		"https://mubi.com/cast/ana-de-armas",
		"https://mubi.com/en/us/lists/favourites",
		"https://mubi.com/en/notebook/posts/ballerina"
	]
};
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
var examples$12 = {
	films: [
		"https://www.netflix.com/title/70305892",
		"https://www.netflix.com/de-en/title/80108495",
		"https://www.netflix.com/browse?jbv=70305892",
		"https://www.netflix.com/search?q=x&jbv=70305892",
		"https://www.netflix.com/watch/70305892?trackId=1"
	],
	others: [
		"https://www.netflix.com/",
		"https://www.netflix.com/browse",
		"https://www.netflix.com/browse/genre/34399",
		"https://www.netflix.com/search?q=ballerina",
		"https://www.netflix.com/account"
	]
};
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
var examples$11 = {
	films: [
		"https://app.plex.tv/desktop/#!/server/0123456789abcdef0123456789abcdef01234567/details?key=%2Flibrary%2Fmetadata%2F1234",
		"https://app.plex.tv/desktop#!/provider/tv.plex.provider.vod/details?key=%2Flibrary%2Fmetadata%2F5d77682aa091de001f2e69b0&context=home",
		"http://192.168.1.5:32400/web/index.html#!/server/0123456789abcdef0123456789abcdef01234567/details?context=library&key=%2Flibrary%2Fmetadata%2F1234",
		"https://watch.plex.tv/movie/ballerina-2025",
		"https://watch.plex.tv/de/watch/movie/ballerina-2025",
		"https://watch.plex.tv/show/broadchurch/season/3/episode/5"
	],
	others: [
		"https://app.plex.tv/desktop/#!/",
		"https://app.plex.tv/desktop/#!/media/tv.plex.provider.vod?source=movies",
		"https://app.plex.tv/desktop/#!/server/0123456789abcdef0123456789abcdef01234567/playlist?key=%2Fplaylists%2F7",
		"http://192.168.1.5:32400/web/index.html#!/settings",
		"https://watch.plex.tv/",
		"https://watch.plex.tv/person/jane-roe"
	]
};
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
		const runtimeMinutes = findRuntime(textsOf$1(page, line));
		const told = textsOf$1(page, `${line}, [data-testid="metadata-subtitle"], [data-testid="hubTitle"]`);
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
function textsOf$1({ root }, selector) {
	return firstElements(root, selector, 30).map((element) => textOf(element, 200)).join(" · ");
}
// lib/sites/adapters/porthu.ts
var examples$10 = {
	films: [
		"https://port.hu/adatlap/film/tv/a-keresztapa-the-godfather/movie-5609",
		"https://port.hu/adatlap/film/mozi/a-keresztapa-the-godfather/movie-5609",
		"https://port.hu/adatlap/film/tv/a-keresztapa/event-tv-1624256387-9/movie-5609",
		"https://www.port.hu/pls/fi/films.film_page?i_where=2&i_film_id=5609&i_city_id=3372"
	],
	others: [
		"https://port.hu/",
		"https://port.hu/mozi",
		"https://port.hu/adatlap/szemely/ana-de-armas/person-123456",
		"https://port.hu/kereso?q=ballerina",
		"https://port.hu/cikk/mozi/ballerina/article-60000"
	]
};
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
// lib/sites/adapters/primevideo.ts
var examples$9 = {
	films: [
		"https://www.primevideo.com/detail/0KRGHGZCHKS920ZQGY5LBRF7MA/ref=atv_hm",
		"https://www.primevideo.com/region/eu/detail/0KRGHGZCHKS920ZQGY5LBRF7MA",
		"https://www.primevideo.com/-/de/detail/The-Boys/0KRGHGZCHKS920ZQGY5LBRF7MA/",
		"https://www.amazon.com/gp/video/detail/B0DCJ7QFWL/ref=x",
		"https://www.amazon.co.uk/gp/video/detail/amzn1.dv.gti.0aa9f6c5-1f00-4f8b-ba1e-000000000000"
	],
	others: [
		"https://www.primevideo.com/",
		"https://www.primevideo.com/storefront/home",
		"https://www.primevideo.com/search?phrase=ballerina",
		"https://www.amazon.com/gp/video/storefront",
		"https://www.amazon.com/Ballerina-Blu-ray-Ana-Armas/dp/B0F1234567",
		"https://www.amazon.de/s?k=ballerina"
	]
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
var examples$8 = {
	films: [
		"https://www.rottentomatoes.com/m/ballerina_2025",
		"https://www.rottentomatoes.com/m/ballerina_2025/reviews?type=top_critics",
		"https://www.rottentomatoes.com/tv/the_last_of_us",
		"https://www.rottentomatoes.com/tv/the_last_of_us/s01",
		"https://www.rottentomatoes.com/tv/the_last_of_us/s01/e02"
	],
	others: [
		"https://www.rottentomatoes.com/",
		"https://www.rottentomatoes.com/browse/movies_in_theaters/",
		"https://www.rottentomatoes.com/celebrity/ana_de_armas",
		"https://www.rottentomatoes.com/top/bestofrt/",
		"https://editorial.rottentomatoes.com/guide/best-movies/"
	]
};
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
var examples$7 = {
	films: [
		"https://www.senscritique.com/film/fight_club/363185",
		"https://www.senscritique.com/film/fight_club/363185/critiques",
		"https://www.senscritique.com/serie/severance/39832651"
	],
	others: [
		"https://www.senscritique.com/",
		"https://www.senscritique.com/films/tops/top111",
		"https://www.senscritique.com/jeuvideo/portal_2/152377",
		"https://www.senscritique.com/livre/dune/1234",
		"https://www.senscritique.com/contact/ana_de_armas/123",
		"https://www.senscritique.com/search?query=ballerina"
	]
};
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
var examples$6 = {
	films: [
		"https://simkl.com/movies/53536/fight-club",
		"https://simkl.com/tv/1404170/severance",
		"https://simkl.com/anime/39687/naruto",
		"https://simkl.com/tv/1404170/severance/season-1/episode-2/"
	],
	others: [
		"https://simkl.com/",
		"https://simkl.com/movies/",
		"https://simkl.com/movies/best-movies/",
		"https://simkl.com/1234567/dashboard/",
		"https://simkl.com/search/?type=movies&q=ballerina"
	]
};
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
var examples$5 = {
	films: [
		"https://thetvdb.com/movies/ballerina-2025",
		"https://www.thetvdb.com/series/severance",
		"https://thetvdb.com/series/severance/seasons/official/1",
		"https://thetvdb.com/series/severance/episodes/8860123"
	],
	others: [
		"https://thetvdb.com/",
		"https://thetvdb.com/movies",
		"https://thetvdb.com/people/ana-de-armas",
		"https://thetvdb.com/search?query=ballerina",
		"https://thetvdb.com/lists/john-wick"
	]
};
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
var examples$4 = {
	films: [
		"https://www.themoviedb.org/movie/541671-ballerina",
		"https://www.themoviedb.org/movie/541671?language=de-DE",
		"https://www.themoviedb.org/movie/541671-ballerina/cast",
		"https://www.themoviedb.org/tv/1399-game-of-thrones/season/1",
		"https://www.themoviedb.org/tv/1399-game-of-thrones/season/1/episode/2"
	],
	others: [
		"https://www.themoviedb.org/",
		"https://www.themoviedb.org/movie",
		"https://www.themoviedb.org/movie/upcoming",
		"https://www.themoviedb.org/person/224513-ana-de-armas",
		"https://www.themoviedb.org/collection/404609-john-wick-collection",
		"https://www.themoviedb.org/u/somebody/ratings/movie"
	]
};
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
var examples$3 = {
	films: [
		"https://trakt.tv/movies/ballerina-2025",
		"https://app.trakt.tv/movies/ballerina-2025/related",
		"https://app.trakt.tv/shows/the-last-of-us",
		"https://trakt.tv/shows/the-last-of-us/seasons/1",
		"https://trakt.tv/shows/the-last-of-us/seasons/1/episodes/3",
		"https://app.trakt.tv/shows/the-last-of-us?season=1&view=episode&episode=3"
	],
	others: [
		"https://trakt.tv/",
		"https://trakt.tv/movies/trending",
		"https://app.trakt.tv/movies/popular",
		"https://app.trakt.tv/shows/anticipated?page=2",
		"https://trakt.tv/people/ana-de-armas",
		"https://trakt.tv/users/somebody/history"
	]
};
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
var examples$2 = {
	films: ["https://www.wikidata.org/wiki/Q104882307", "https://m.wikidata.org/wiki/Q104882307?uselang=de"],
	others: [
		"https://www.wikidata.org/",
		"https://www.wikidata.org/wiki/Wikidata:Main_Page",
		"https://www.wikidata.org/wiki/Property:P345",
		"https://www.wikidata.org/wiki/Special:Search?search=ballerina"
	]
};
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
function readYear$1(text) {
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
		heading.year ??= readYear$1(note);
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
	return readYear$1(note) !== null || filmNote.test(note) || other.test(note) || isDated && /^[IVXL]+$/.test(note);
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
function textsOf(value) {
	return [value].flat(2).slice(0, limits.people).map((one) => isNode(one) ? one.name ?? one["@value"] ?? one.startDate : one).filter((text) => typeof text === "string" || typeof text === "number").map((text) => cleanText(String(text), limits.title)).filter((text) => text !== "");
}
/** Addresses of the same thing elsewhere: `sameAs`. */
function otherAddressesOf(node) {
	return textsOf(node.sameAs);
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
var examples$1 = {
	films: [
		"https://en.wikipedia.org/wiki/Ballerina_(2025_film)",
		"https://de.m.wikipedia.org/wiki/From_the_World_of_John_Wick:_Ballerina",
		"https://zh.wikipedia.org/zh-tw/%E9%BB%91%E5%A4%A9%E9%B5%9D",
		"https://sr.wikipedia.org/sr-el/Solaris_(film)"
	],
	others: [
		"https://en.wikipedia.org/w/index.php?search=ballerina",
		"https://www.wikipedia.org/",
		"https://en.wikipedia.org/wiki/Category:2025_films",
		"https://en.wikipedia.org/wiki/Talk:Ballerina_(2025_film)",
		"https://de.wikipedia.org/wiki/Spezial:Letzte_%C3%84nderungen"
	]
};
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
	return readYear$1(firstElements(root, "#mw-normal-catlinks li", 20).map((category) => textOf(category, 100)).find((category) => /film|pel[ií]cula|фільм|фильм|映画|電影|영화|phim|أفلام|فیلم|סרט/i.test(category) && readYear$1(category)) ?? "");
}
// lib/sites/sites.ts
/** Every site that is read, in the order of detection: the one list behind the manifest, the options page and the tests. */
var sites$1 = [
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
// lib/sites/name-of-site.ts
/** What people call a listed site; null for any other. */
function nameOfSite(id) {
	return sites$1.find((site) => site.id === id)?.name ?? null;
}
// entrypoints/options/save-corrections.ts
/**
* The user's corrections as a file of their own. It is a backup without reviews, so that it needs no reader of its own:
* restoring it brings the corrections into another library, whose reviews they find by their films.
*/
async function saveCorrections(corrections, settings, now) {
	const parts = [];
	for await (const part of writeBackup({
		madeAt: now.toISOString(),
		settings
	}, inOnePiece(corrections))) parts.push(part);
	return {
		blob: new Blob(parts, { type: "application/json" }),
		name: `lobby-card-corrections-${toCalendarDate(now)}.json`
	};
}
async function* inOnePiece(corrections) {
	yield corrections.map((correction) => ({
		kind: "correction",
		correction
	}));
}
// entrypoints/options/CorrectionsPart.tsx
function CorrectionsPart({ ask, watch, settings, act }) {
	const { answer, hasFailed } = useAnswer({
		ask,
		watch
	}, "listCorrections", null);
	if (hasFailed) return /* @__PURE__ */ a(Notice, {
		kind: "failed",
		children: "The corrections could not be read. Load this page once more."
	});
	if (!answer) return /* @__PURE__ */ a("p", {
		role: "status",
		children: "Reading …"
	});
	const save = async (corrections) => {
		const { blob, name } = await saveCorrections(corrections, settings, /* @__PURE__ */ new Date());
		download(blob, name);
	};
	return /* @__PURE__ */ a($, { children: [answer.length > 0 && /* @__PURE__ */ a("div", {
		class: "options-line",
		children: [/* @__PURE__ */ a("p", { children: [
			"Your word goes before every guess. It is part of ",
			/* @__PURE__ */ a("a", {
				href: "#backup",
				children: "your backup"
			}),
			"; a file of the corrections alone is restored there too."
		] }), /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: () => act(() => save(answer), "Your corrections are in your downloads."),
			children: [/* @__PURE__ */ a(Download, { "aria-hidden": "true" }), " Save as a file"]
		})]
	}), /* @__PURE__ */ a(CorrectionList, {
		corrections: answer,
		nameSite: nameOfSite,
		dateLanguage: settings.dateLanguage,
		onUndo: (id) => act(() => ask("undoCorrection", { id }), "The correction is taken back.")
	})] });
}
// components/card/Facts.tsx
/** More than a film's leads are behind a button; a few more take no more room than it. */
var leads = 8;
/** Who made the film and who is in it, as on the foot of a poster. */
function Facts({ facts }) {
	const { cast, directors, genres, premiere, runtime } = facts;
	if (cast.length + directors.length + genres.length === 0 && !premiere && !runtime) return null;
	return /* @__PURE__ */ a("dl", {
		class: "facts",
		children: [
			cast.length > 0 && /* @__PURE__ */ a(Fact, {
				name: "Cast",
				children: /* @__PURE__ */ a(Cast, { cast })
			}),
			directors.length > 0 && /* @__PURE__ */ a(Fact, {
				name: "Director",
				children: directors.join(", ")
			}),
			genres.length > 0 && /* @__PURE__ */ a(Fact, {
				name: "Genre",
				children: genres.join(", ")
			}),
			premiere && /* @__PURE__ */ a(Fact, {
				name: "Premiere",
				children: premiere
			}),
			runtime && /* @__PURE__ */ a(Fact, {
				name: "Runtime",
				children: runtime
			})
		]
	});
}
function Fact({ name, children }) {
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("dt", {
		class: "facts-name",
		children: name
	}), /* @__PURE__ */ a("dd", {
		class: "facts-value",
		dir: "auto",
		children
	})] });
}
function Cast({ cast }) {
	const [all, setAll] = d(false);
	const hidden = all || cast.length <= 11 ? 0 : cast.length - leads;
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("ul", {
		class: "facts-cast",
		children: cast.slice(0, cast.length - hidden).map(({ name, role }, at) => /* @__PURE__ */ a("li", { children: [name, role && /* @__PURE__ */ a("span", {
			class: "facts-role",
			children: ` as ${role}`
		})] }, `${at} ${name}`))
	}), hidden > 0 && /* @__PURE__ */ a("button", {
		type: "button",
		class: "facts-more",
		onClick: () => setAll(true),
		children: `and ${hidden} more`
	})] });
}
// components/card/film-facts.ts
/** What is known of a film: by the review where it says so, else by the page. */
function gatherFacts(told, seen, language) {
	const premiere = told.premiere ?? seen.premiere;
	const minutes = told.runtimeMinutes ?? seen.runtimeMinutes;
	return {
		cast: longer(told.cast, seen.cast),
		directors: longer(told.directors, seen.directors),
		genres: longer(told.genres, seen.genres),
		premiere: premiere && isCalendarDate(premiere) ? formatCalendarDate(premiere, language) : premiere,
		runtime: minutes === null ? null : nameMinutes(minutes)
	};
}
function longer(told, seen) {
	return told.length > 0 ? told : seen;
}
function nameMinutes(minutes) {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return [hours && `${hours} h`, (rest || !hours) && `${rest} min`].filter(Boolean).join(" ");
}
// components/card/name-reviewer.ts
/** Whose review it is, in full: `Ada Byron, The Daily Reel`. */
function signReview({ author, publisher, origin }) {
	const names = [author, publisher].filter(Boolean).join(", ");
	if (isOwn(origin.kind)) return names ? `My review, as ${names}` : "My review";
	if (origin.kind === "starter") return `Starter review by ${names || "Lobby Card"}`;
	return names ? `Review by ${names}` : "Unsigned review";
}
// lib/review/name-list.ts
/** Names in one field, parted by commas. */
function formatNames(names) {
	return names.join(", ");
}
/** The names in a field, each once. A name that was there before keeps the commas in it (`Sammy Davis, Jr.`). */
function parseNames(text, known = []) {
	const parts = text.split(/[,\n]/u).map((part) => part.trim());
	const names = [];
	for (let start = 0; start < parts.length;) {
		const end = endOfKnown(parts, start, known);
		const name = parts.slice(start, end).join(", ");
		if (name && !names.includes(name)) names.push(name);
		start = end;
	}
	return names;
}
/** Where the longest known name that begins at a part ends; the next part where none does. */
function endOfKnown(parts, start, known) {
	return start + known.filter((name) => name.includes(",")).map((name) => name.split(",").map((part) => part.trim())).filter((words) => words.every((word, at) => parts[start + at] === word)).reduce((most, words) => Math.max(most, words.length), 1);
}
// components/Field.tsx
/** A control under its label, with what is wrong with it beside it. */
function Field({ id, label, problem, hint, children }) {
	return /* @__PURE__ */ a("div", {
		class: "field",
		children: [
			/* @__PURE__ */ a("label", {
				class: "field-label",
				for: id,
				children: label
			}),
			children,
			hint && /* @__PURE__ */ a("p", {
				class: "field-hint",
				id: `${id}-hint`,
				children: hint
			}),
			/* @__PURE__ */ a(Problem, {
				id,
				problem
			})
		]
	});
}
/** What is wrong with a control, for those that have no label of this kind. */
function Problem({ id, problem }) {
	return problem ? /* @__PURE__ */ a("p", {
		class: "field-problem",
		id: `${id}-problem`,
		role: "alert",
		children: problem
	}) : null;
}
/** What ties a control to its label, its hint and its problem. */
function describeField({ id, problem, hint }) {
	const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
	return {
		id,
		"aria-invalid": Boolean(problem),
		...described && { "aria-describedby": described }
	};
}
// components/options/library/SplitForm.tsx
/** Which film the chosen reviews are about instead. */
function SplitForm({ film, onSplit, onCancel }) {
	const [title, setTitle] = d(film.title);
	const [year, setYear] = d(String(film.year ?? ""));
	const [director, setDirector] = d(formatNames(film.directors));
	const id = P();
	const number = Number(year);
	const problem = year === "" || Number.isInteger(number) && number >= limits.firstYear && number <= limits.lastYear ? null : `A year from ${limits.firstYear} to ${limits.lastYear}.`;
	return /* @__PURE__ */ a("form", {
		class: "film-pane-split",
		"aria-label": "The other film",
		onSubmit: (event) => {
			event.preventDefault();
			if (title.trim() === "" || problem) return;
			onSplit({
				title: title.trim(),
				year: year === "" ? null : number,
				directors: parseNames(director, film.directors)
			});
		},
		children: [
			/* @__PURE__ */ a(Field, {
				id: `${id}-title`,
				label: "Its title",
				children: /* @__PURE__ */ a("input", {
					...describeField({ id: `${id}-title` }),
					class: "field-input",
					required: true,
					maxLength: limits.title,
					value: title,
					onInput: (event) => setTitle(event.currentTarget.value)
				})
			}),
			/* @__PURE__ */ a(Field, {
				id: `${id}-year`,
				label: "Its year",
				problem,
				children: /* @__PURE__ */ a("input", {
					...describeField({
						id: `${id}-year`,
						problem
					}),
					class: "field-input",
					inputMode: "numeric",
					value: year,
					onInput: (event) => setYear(event.currentTarget.value.trim())
				})
			}),
			/* @__PURE__ */ a(Field, {
				id: `${id}-director`,
				label: "Its director",
				children: /* @__PURE__ */ a("input", {
					...describeField({ id: `${id}-director` }),
					class: "field-input",
					value: director,
					onInput: (event) => setDirector(event.currentTarget.value)
				})
			}),
			/* @__PURE__ */ a("div", {
				class: "popover-acts",
				children: [/* @__PURE__ */ a(Button, {
					type: "submit",
					look: "primary",
					children: "Make it a film of its own"
				}), /* @__PURE__ */ a(Button, {
					onClick: onCancel,
					children: "Cancel"
				})]
			})
		]
	});
}
// components/options/library/FilmPane.tsx
/** A film with everything that the library has on it. */
function FilmPane({ shelf, id, titleId, dateLanguage, hrefOf, hrefOfPerson, nameSite, ...on }) {
	const { reviews, corrections } = shelf;
	const [chosen, setChosen] = d([]);
	const [isSplitting, setSplitting] = d(false);
	const first = reviews.find((review) => review.id === id) ?? reviews[0];
	if (!first) return null;
	const { film } = first;
	const keys = [...new Set(reviews.flatMap((review) => review.film.keys))];
	const choose = (one) => setChosen(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
	const canSplit = reviews.length > 1 && chosen.length > 0 && chosen.length < reviews.length;
	return /* @__PURE__ */ a("article", {
		class: "film-pane",
		children: [
			/* @__PURE__ */ a("header", { children: [
				/* @__PURE__ */ a(FilmLine, {
					film,
					as: "h2",
					id: titleId
				}),
				film.originalTitle && film.originalTitle !== film.title && /* @__PURE__ */ a("p", {
					class: "film-pane-soft",
					dir: "auto",
					children: film.originalTitle
				}),
				film.directors.length > 0 && /* @__PURE__ */ a("p", {
					class: "film-pane-soft",
					children: [
						"By",
						" ",
						film.directors.map((name, at) => /* @__PURE__ */ a("span", { children: [at > 0 && ", ", /* @__PURE__ */ a("a", {
							href: hrefOfPerson(name),
							children: name
						})] }, name))
					]
				})
			] }),
			/* @__PURE__ */ a("section", {
				"aria-label": "Reviews of it",
				children: [
					/* @__PURE__ */ a("h3", { children: plural(reviews.length, "review") }),
					/* @__PURE__ */ a("ul", {
						class: "film-pane-takes",
						children: reviews.map((review) => /* @__PURE__ */ a(Take, {
							review,
							href: hrefOf(review.id),
							isChosen: chosen.includes(review.id),
							onChoose: reviews.length > 1 ? () => choose(review.id) : null
						}, review.id))
					}),
					canSplit && !isSplitting && /* @__PURE__ */ a(Button, {
						size: "small",
						onClick: () => setSplitting(true),
						children: [
							/* @__PURE__ */ a(Split, { "aria-hidden": "true" }),
							" ",
							chosen.length === 1 ? "This one is" : "These are",
							" about another film…"
						]
					}),
					canSplit && isSplitting && /* @__PURE__ */ a(SplitForm, {
						film,
						onSplit: (other) => {
							setSplitting(false);
							setChosen([]);
							on.onSplit([...chosen], other);
						},
						onCancel: () => setSplitting(false)
					})
				]
			}),
			/* @__PURE__ */ a(Facts, { facts: gatherFacts(film, film, dateLanguage) }),
			/* @__PURE__ */ a("section", {
				"aria-label": "Known as",
				children: [
					/* @__PURE__ */ a("h3", { children: "Known as" }),
					keys.length === 0 && /* @__PURE__ */ a("p", {
						class: "film-pane-soft",
						children: "Known by its title only: no site’s number for it yet."
					}),
					/* @__PURE__ */ a("ul", {
						class: "film-pane-keys",
						children: keys.map((key) => {
							const [link] = linksOf([key]);
							const name = authorityOf(key) === "page" ? "A page" : nameAuthority(authorityOf(key));
							return /* @__PURE__ */ a("li", {
								class: "film-pane-key",
								children: [
									link ? /* @__PURE__ */ a(WebLink, {
										url: link.url,
										children: name
									}) : name,
									" ",
									/* @__PURE__ */ a("span", {
										class: "film-pane-soft",
										children: idOf(key)
									})
								]
							}, key);
						})
					})
				]
			}),
			corrections.length > 0 && /* @__PURE__ */ a("section", {
				"aria-label": "Corrections",
				children: [/* @__PURE__ */ a("h3", { children: "What you have said of it" }), /* @__PURE__ */ a(CorrectionList, {
					corrections,
					nameSite,
					dateLanguage,
					onUndo: on.onUndoCorrection
				})]
			})
		]
	});
}
function Take({ review, href, isChosen, onChoose }) {
	const { stance, rating, verdict } = review;
	const signed = signReview(review);
	return /* @__PURE__ */ a("li", {
		class: "film-pane-take",
		children: [onChoose && /* @__PURE__ */ a("input", {
			type: "checkbox",
			"aria-label": `Choose: ${signed}`,
			checked: isChosen,
			onChange: onChoose
		}), /* @__PURE__ */ a("a", {
			class: "film-pane-link",
			href,
			children: [
				/* @__PURE__ */ a("span", {
					class: "film-pane-signed",
					children: signed
				}),
				/* @__PURE__ */ a("span", {
					class: "film-pane-marks",
					children: [stance && /* @__PURE__ */ a(StanceBadge, { stance }), rating && /* @__PURE__ */ a(Stars, { rating })]
				}),
				verdict && /* @__PURE__ */ a("span", {
					class: "film-pane-verdict",
					dir: "auto",
					children: verdict
				})
			]
		})]
	});
}
// components/options/ReviewPane.tsx
/** A place beside the list, or on narrow screens in place of it, for one review. Escape closes it. */
function ReviewPane({ labelledBy, back, onEdit, onBin, onRestore, children }) {
	const root = T(null);
	A(() => root.current?.focus({ preventScroll: true }), []);
	return /* @__PURE__ */ a("section", {
		ref: root,
		class: "review-pane",
		tabIndex: -1,
		"aria-labelledby": labelledBy,
		onKeyDown: (event) => {
			if (event.key === "Escape" && !event.defaultPrevented) root.current?.querySelector("a")?.click();
		},
		children: [/* @__PURE__ */ a("div", {
			class: "review-pane-bar",
			children: [
				/* @__PURE__ */ a("a", {
					class: "review-pane-back",
					href: back,
					children: [
						/* @__PURE__ */ a(ArrowLeft, {
							class: "review-pane-arrow",
							"aria-hidden": "true"
						}),
						/* @__PURE__ */ a(X, {
							class: "review-pane-cross",
							"aria-hidden": "true"
						}),
						/* @__PURE__ */ a("span", { children: "Back to the list" })
					]
				}),
				onEdit && /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: onEdit,
					children: [/* @__PURE__ */ a(PenLine, { "aria-hidden": "true" }), " Edit"]
				}),
				onBin && /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: onBin,
					children: [/* @__PURE__ */ a(Trash, { "aria-hidden": "true" }), " Move to the bin"]
				}),
				onRestore && /* @__PURE__ */ a(Button, {
					size: "small",
					look: "primary",
					onClick: onRestore,
					children: [/* @__PURE__ */ a(RotateCcw, { "aria-hidden": "true" }), " Put back"]
				})
			]
		}), children]
	});
}
// entrypoints/options/library/OpenFilm.tsx
/** A film beside the list. */
function OpenFilm({ ask, watch, id, back, hrefOf, settings, onSplit, onUndoCorrection }) {
	const question = w(() => ({ id }), [id]);
	const { answer: shelf, hasFailed } = useAnswer({
		ask,
		watch
	}, "readFilm", question);
	const titleId = P();
	return /* @__PURE__ */ a("div", {
		class: "options-library-pane",
		children: /* @__PURE__ */ a(ReviewPane, {
			labelledBy: titleId,
			back,
			onEdit: null,
			onBin: null,
			onRestore: null,
			children: [
				!shelf && /* @__PURE__ */ a("h2", {
					class: "unseen",
					id: titleId,
					children: "A film"
				}),
				hasFailed && /* @__PURE__ */ a(Notice, {
					kind: "failed",
					children: "This film could not be read. Load the page once more."
				}),
				shelf === void 0 && !hasFailed && /* @__PURE__ */ a("p", {
					role: "status",
					children: "Reading …"
				}),
				shelf === null && /* @__PURE__ */ a(Notice, {
					kind: "told",
					children: "There is no review of this film any more."
				}),
				shelf && /* @__PURE__ */ a(FilmPane, {
					shelf,
					id,
					titleId,
					dateLanguage: settings.dateLanguage,
					hrefOf,
					hrefOfPerson: addressOfPerson,
					nameSite: nameOfSite,
					onSplit,
					onUndoCorrection
				})
			]
		})
	});
}
function addressOfPerson(person) {
	return libraryAddress(false, null, writeView({
		...wholeLibrary,
		filters: {
			...noFilters,
			person
		}
	}));
}
// components/options/LearnedKeys.tsx
/** Where a film is known by what pages have told, each to be forgotten. Nothing where no page has told anything. */
function LearnedKeys({ keys, onForget }) {
	if (keys.length === 0) return null;
	return /* @__PURE__ */ a("section", {
		class: "learned-keys",
		"aria-labelledby": "learned-keys",
		children: [
			/* @__PURE__ */ a("h3", {
				id: "learned-keys",
				children: "Also known on"
			}),
			/* @__PURE__ */ a("p", {
				class: "learned-keys-why",
				children: "Learned from pages of this film, so that they need no guess the next time. Forget one that is wrong, and its page shows this review no more."
			}),
			/* @__PURE__ */ a("ul", { children: keys.map((key) => {
				const { name, id } = tellKey(key);
				const link = linkOf(key);
				return /* @__PURE__ */ a("li", {
					class: "learned-keys-one",
					children: [/* @__PURE__ */ a("span", {
						class: "learned-keys-text",
						children: [
							link ? /* @__PURE__ */ a(WebLink, {
								url: link.url,
								children: name
							}) : name,
							!id.startsWith("/") && " ",
							/* @__PURE__ */ a("span", {
								class: "learned-keys-id",
								children: id
							})
						]
					}), onForget && /* @__PURE__ */ a(Button, {
						size: "small",
						onClick: ({ currentTarget }) => {
							currentTarget.closest("[tabindex=\"-1\"]")?.focus({ preventScroll: true });
							onForget(key, name);
						},
						children: ["Forget ", /* @__PURE__ */ a("span", {
							class: "unseen",
							children: `${name} ${id}`
						})]
					})]
				}, key);
			}) })
		]
	});
}
/** A page that has no id is known by its address. */
function tellKey(key) {
	const [id = ""] = authorityOf(key) === "page" ? idOf(key).split("|") : [idOf(key)];
	if (authorityOf(key) !== "page") return {
		name: nameAuthority(authorityOf(key)),
		id
	};
	const slash = id.indexOf("/");
	return slash < 0 ? {
		name: id,
		id: ""
	} : {
		name: id.slice(0, slash),
		id: id.slice(slash)
	};
}
// lib/review/source-address.ts
/** Words are named by how they begin and end. */
var few = 4;
/** Commas and dashes part the parts of such an address. */
var encode = (words) => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
/**
* Where a review stands on the web; a clipped one at the very words that its verdict was read from, which browsers
* show since 2024 (`#:~:text=`). Where they are not there any more the page opens at its top.
*/
function sourceAddress({ url, origin }) {
	const quote = origin.kind === "clipped" && origin.quotes?.find(({ field }) => field === "verdict");
	if (!url || !quote || url.includes("#")) return url;
	const words = quote.text.split(" ");
	return `${url}#:~:text=${[words.slice(0, few), words.slice(few).slice(-4)].map(encode).filter(Boolean)}`;
}
// components/ProsAndCons.tsx
/** What speaks for a film and what against it, side by side where there is room. Nothing where there is neither. */
function ProsAndCons({ pros, cons, level = 3 }) {
	if (pros.length + cons.length === 0) return null;
	return /* @__PURE__ */ a("div", {
		class: "pros-and-cons",
		children: [/* @__PURE__ */ a(Side, {
			name: "Pros",
			kind: "pros",
			lines: pros,
			level
		}), /* @__PURE__ */ a(Side, {
			name: "Cons",
			kind: "cons",
			lines: cons,
			level
		})]
	});
}
function Side({ name, kind, lines, level }) {
	if (lines.length === 0) return null;
	const Heading = `h${level}`;
	const Sign = kind === "pros" ? Plus : Minus;
	return /* @__PURE__ */ a("section", {
		class: `pros-and-cons-side pros-and-cons-${kind}`,
		children: [/* @__PURE__ */ a(Heading, {
			class: "pros-and-cons-heading",
			children: name
		}), /* @__PURE__ */ a("ul", { children: lines.map((line, at) => /* @__PURE__ */ a("li", {
			class: "pros-and-cons-line",
			children: [/* @__PURE__ */ a(Sign, {
				class: "pros-and-cons-sign",
				"aria-hidden": "true"
			}), /* @__PURE__ */ a("span", { children: line })]
		}, at)) })]
	});
}
// components/options/WholeReview.tsx
/** Everything that a review says. */
function WholeReview({ review, dateLanguage, spoilers, titleId, children }) {
	const source = sourceAddress(review);
	const { film, stance, rating, verdict, pros, cons, intro, sections, conclusion } = review;
	const isHidden = (isSpoiler) => (isSpoiler || review.spoiler) && !spoilers;
	return /* @__PURE__ */ a("article", {
		class: "whole-review",
		children: [
			/* @__PURE__ */ a("header", {
				class: "whole-review-head",
				children: [
					/* @__PURE__ */ a(FilmLine, {
						film,
						as: "h2",
						id: titleId
					}),
					film.originalTitle && film.originalTitle !== film.title && /* @__PURE__ */ a("p", {
						class: "whole-review-soft",
						dir: "auto",
						children: film.originalTitle
					}),
					/* @__PURE__ */ a("p", {
						class: "whole-review-soft",
						children: [signReview(review), ...tellDates(review, dateLanguage)].join(" · ")
					}),
					/* @__PURE__ */ a("p", {
						class: "whole-review-marks",
						children: [stance && /* @__PURE__ */ a(StanceBadge, { stance }), rating && /* @__PURE__ */ a(Stars, { rating })]
					})
				]
			}),
			verdict && /* @__PURE__ */ a("p", {
				class: "whole-review-verdict",
				dir: "auto",
				children: verdict
			}),
			/* @__PURE__ */ a(ProsAndCons, {
				pros,
				cons
			}),
			/* @__PURE__ */ a(Passage, {
				text: intro,
				isHidden: isHidden(false),
				name: "Introduction"
			}),
			sections.map(({ heading, text, spoiler }, at) => /* @__PURE__ */ a(Passage, {
				heading,
				text,
				isHidden: isHidden(spoiler),
				name: heading || "A part of it"
			}, at)),
			conclusion && /* @__PURE__ */ a(Passage, {
				heading: "Conclusion",
				text: conclusion,
				isHidden: isHidden(false),
				name: "Conclusion"
			}),
			isOwn(review.origin.kind) && review.note && /* @__PURE__ */ a(Passage, {
				heading: "Note",
				text: review.note,
				isHidden: false,
				name: "Note"
			}),
			/* @__PURE__ */ a(Facts, { facts: gatherFacts(film, film, dateLanguage) }),
			review.tags.length > 0 && /* @__PURE__ */ a("p", {
				class: "whole-review-soft",
				children: ["Tags: ", review.tags.join(", ")]
			}),
			/* @__PURE__ */ a("ul", {
				class: "whole-review-links",
				"aria-label": "Links",
				children: [source && /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(WebLink, {
					url: source,
					children: "The review on the web"
				}) }), linksOf(film.keys).map(({ name, url }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(WebLink, {
					url,
					children: name
				}) }, name))]
			}),
			children
		]
	});
}
function Passage({ heading, text, isHidden, name }) {
	if (!text && !heading) return null;
	const paragraphs = text.split(/\n+/u).map((paragraph, at) => /* @__PURE__ */ a("p", {
		dir: "auto",
		children: paragraph
	}, at));
	if (isHidden) return /* @__PURE__ */ a(Disclosure, {
		summary: name,
		glimpse: "gives the plot away",
		children: /* @__PURE__ */ a("div", {
			class: "whole-review-passage",
			children: paragraphs
		})
	});
	return /* @__PURE__ */ a("section", {
		class: "whole-review-passage",
		children: [heading && /* @__PURE__ */ a("h3", {
			dir: "auto",
			children: heading
		}), paragraphs]
	});
}
function tellDates({ publishedOn, viewings }, language) {
	const days = viewings.flatMap(({ on }) => on === null ? [] : [on]).sort();
	const day = (date) => formatCalendarDate(date, language);
	const last = days.at(-1);
	const times = viewings.length > 1 ? ` (${viewings.length} times)` : "";
	return [publishedOn && `published ${day(publishedOn)}`, last ? `watched ${day(last)}${times}` : viewings.length > 0 && `watched${times}`].filter((text) => typeof text === "string");
}
// lib/review/draft-key.ts
/** Where the draft is kept while a stored review, or the note under one, is edited. */
function draftKeyOfReview(id) {
	return `review:${id}`;
}
// components/popup/NoteForm.tsx
/** One's own words under someone else's review. */
function NoteForm({ note, onChange, onSave, status, changed, focused = false }) {
	const id = P();
	const field = T(null);
	A(() => {
		if (focused) field.current?.focus();
	}, []);
	return /* @__PURE__ */ a("form", {
		class: "note-form",
		onSubmit: (event) => {
			event.preventDefault();
			onSave();
		},
		onKeyDown: (event) => {
			if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			onSave();
		},
		children: [/* @__PURE__ */ a(Field, {
			id,
			label: "Your note",
			children: /* @__PURE__ */ a("textarea", {
				ref: field,
				id,
				class: "field-input",
				rows: 2,
				value: note,
				placeholder: "Yours alone; it stays when the review changes",
				maxLength: limits.paragraphs,
				dir: "auto",
				onInput: (event) => onChange(event.currentTarget.value)
			})
		}), /* @__PURE__ */ a("div", {
			class: "note-form-end",
			children: [/* @__PURE__ */ a("span", {
				class: "note-form-status",
				role: "status",
				children: status
			}), /* @__PURE__ */ a(Button, {
				size: "small",
				type: "submit",
				disabled: !changed,
				children: "Save the note"
			})]
		})]
	});
}
// lib/review/cast-lines.ts
var as = " as ";
/** The cast, one a line: `Name`, or `Name as Role`. */
function formatCast(cast) {
	return cast.map(formatCastMember).join("\n");
}
/** The people in a field of cast lines. A line that was there before is the person it was, whatever words are in it. */
function parseCast(text, known = []) {
	return text.split("\n").map((line) => known.find((member) => formatCastMember(member) === line) ?? parseCastMember(line)).filter((member) => member.name !== "");
}
function formatCastMember({ name, role }) {
	return role === null ? name : `${name}${as}${role}`;
}
function parseCastMember(line) {
	const trimmed = line.trim().replace(/,$/u, "");
	const at = trimmed.indexOf(as);
	if (at < 1) return {
		name: trimmed,
		role: null
	};
	return {
		name: trimmed.slice(0, at).trim(),
		role: trimmed.slice(at + 4).trim()
	};
}
// lib/review/watched-on.ts
/** The last day the film was watched, as far as days are known. */
function watchedOn(viewings) {
	return latest(viewings)?.on ?? null;
}
/**
* Viewings with another last day. The one that had the old day, or that had none, gets the new one; without a day it
* still counts as having seen the film.
*/
function changeWatchedOn(viewings, day) {
	if (day === watchedOn(viewings)) return [...viewings];
	const changed = latest(viewings) ?? viewings.at(-1);
	if (!changed) return day === null ? [] : [{
		on: day,
		rewatch: false
	}];
	return viewings.map((viewing) => viewing === changed ? {
		...viewing,
		on: day
	} : viewing);
}
/** The day in a field; null where there is none such. */
function readDay(text) {
	const day = text.trim();
	return isCalendarDate(day) ? day : null;
}
function latest(viewings) {
	return viewings.reduce((last, viewing) => viewing.on !== null && viewing.on >= (last?.on ?? "") ? viewing : last, void 0);
}
// lib/review/take-form.ts
/** A take as it stands in the form. What a form has no field for stays in the take: see read-form.ts. */
function fillForm(take) {
	const { film, stance, rating, verdict, pros, cons, tags, spoiler, note } = take;
	return {
		title: film.title,
		year: film.year === null ? "" : String(film.year),
		directors: formatNames(film.directors),
		cast: formatCast(film.cast),
		stance,
		stars: rating && starsOfRating(rating),
		verdict,
		pros: [...pros],
		cons: [...cons],
		watchedOn: watchedOn(take.viewings) ?? "",
		tags: formatNames(tags),
		spoiler,
		note
	};
}
// entrypoints/popup/draft-keeper.ts
/**
* Sends every state of a form off at once: a popup may be closed by the next click, and what waits then is lost.
* Messages arrive in the order they were sent. `onFate` hears when the last state is on disk, and of any that failed.
*/
function createDraftKeeper(ask, key, onFate) {
	const sent = /* @__PURE__ */ new Set();
	let count = 0;
	const send = (answer) => {
		count += 1;
		const number = count;
		const told = answer.then(() => {
			if (number === count) onFate("kept");
		}, () => onFate("failed"));
		sent.add(told);
		told.then(() => sent.delete(told));
	};
	return {
		keep: (form) => send(ask("saveDraft", {
			key,
			form
		})),
		drop: () => send(ask("dropDraft", { key })),
		async settled() {
			await Promise.all(sent);
		}
	};
}
// entrypoints/popup/use-draft.ts
/** A form with its draft: read on opening, kept at every change, gone when nothing differs from `clean` any more. */
function useDraft(ask, key, clean) {
	/** Null until it is known whether a draft was there. */
	const [form, setForm] = d(null);
	const [found, setFound] = d(null);
	const [earlier, setEarlier] = d("none");
	const [fate, setFate] = d(null);
	const keeper = w(() => createDraftKeeper(ask, key, setFate), [ask, key]);
	A(() => {
		let isOver = false;
		const show = (draft) => {
			if (isOver) return;
			setFound(draft);
			setEarlier(draft ? "here" : "none");
			setForm(draft ?? clean);
		};
		ask("readDraft", { key }).then(show, () => show(null));
		return () => {
			isOver = true;
		};
	}, [ask, key]);
	const change = (next) => {
		setForm(next);
		if (isSameForm(next, clean)) keeper.drop();
		else keeper.keep(next);
	};
	const isClean = form === null || isSameForm(form, clean);
	return {
		form,
		earlier,
		isClean,
		/** Where the words typed now are, for people. */
		status: isClean || fate === null ? "" : fate === "kept" ? "Draft kept" : "The draft could not be kept.",
		settled: () => keeper.settled(),
		change,
		discard() {
			setFound(form);
			setEarlier("discarded");
			change(clean);
		},
		putBack() {
			setEarlier("here");
			if (found) change(found);
		}
	};
}
function isSameForm(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
// entrypoints/popup/NoteWriter.tsx
/** One's own note under someone else's review, kept like a draft until it is saved. */
function NoteWriter({ ask, review, focused = false }) {
	const key = draftKeyOfReview(review.id);
	const [base] = d(() => fillForm(takeOf(review)));
	const [saved, setSaved] = d(review.note);
	const [outcome, setOutcome] = d("");
	const draft = useDraft(ask, key, {
		...base,
		note: saved
	});
	const { form } = draft;
	if (!form) return null;
	const save = async () => {
		const { note } = form;
		try {
			await draft.settled();
			await ask("saveNote", {
				id: review.id,
				note
			});
			await ask("dropDraft", { key });
			setSaved(note);
			setOutcome("Saved");
		} catch (reason) {
			setOutcome(tellFailure(reason));
		}
	};
	return /* @__PURE__ */ a(NoteForm, {
		note: form.note,
		onChange: (note) => {
			setOutcome("");
			draft.change({
				...form,
				note
			});
		},
		onSave: () => void save(),
		status: outcome || draft.status || (draft.isClean ? "" : "Draft from earlier"),
		changed: !draft.isClean,
		focused
	});
}
// components/popup/SaveBar.tsx
/** The end of a form that is always in view. */
function SaveBar({ form, saving, status, failure, children }) {
	return /* @__PURE__ */ a("div", {
		class: "save-bar",
		children: [failure && /* @__PURE__ */ a("p", {
			class: "save-bar-failure",
			role: "alert",
			children: failure
		}), /* @__PURE__ */ a("div", {
			class: "save-bar-row",
			children: [
				/* @__PURE__ */ a("span", {
					class: "save-bar-status",
					role: "status",
					children: status
				}),
				children,
				/* @__PURE__ */ a(Button, {
					look: "primary",
					type: "submit",
					form,
					"aria-disabled": saving,
					title: "Ctrl + Enter or ⌘ + Enter",
					children: saving ? "Saving …" : "Save"
				})
			]
		})]
	});
}
// components/DateField.tsx
/** A day, picked or typed; today's at one click. */
function DateField({ id, label, value, onChange, today, problem }) {
	return /* @__PURE__ */ a(Field, {
		id,
		label,
		problem,
		children: /* @__PURE__ */ a("div", {
			class: "date-field",
			children: [/* @__PURE__ */ a("input", {
				...describeField({
					id,
					problem
				}),
				class: "field-input",
				type: "date",
				value,
				onInput: (event) => onChange(event.currentTarget.value)
			}), value === today ? /* @__PURE__ */ a(Button, {
				size: "small",
				onClick: () => onChange(""),
				children: "Clear"
			}) : /* @__PURE__ */ a(Button, {
				size: "small",
				onClick: () => onChange(today),
				children: "Today"
			})]
		})
	});
}
// components/FilmFields.tsx
/** The film as the form has it. The names of the fields' ids are those of the form: `ID-title`, `ID-year` … */
function FilmFields({ id, form, onChange, problem }) {
	const of = (field) => ({
		id: `${id}-${field}`,
		problem: problem?.field === field ? problem.problem : null
	});
	const take = (field) => (event) => onChange({ [field]: event.currentTarget.value });
	const castHint = "One a line, with the part if you like: “Name as Part”.";
	return /* @__PURE__ */ a("div", {
		class: "film-fields",
		children: [
			/* @__PURE__ */ a("div", {
				class: "film-fields-row",
				children: [/* @__PURE__ */ a(Field, {
					...of("title"),
					label: "Title",
					children: /* @__PURE__ */ a("input", {
						...describeField(of("title")),
						class: "field-input",
						value: form.title,
						onInput: take("title"),
						maxLength: limits.title,
						dir: "auto",
						autocomplete: "off",
						required: true
					})
				}), /* @__PURE__ */ a(Field, {
					...of("year"),
					label: "Year",
					children: /* @__PURE__ */ a("input", {
						...describeField(of("year")),
						class: "field-input",
						value: form.year,
						onInput: take("year"),
						maxLength: 20,
						inputMode: "numeric",
						autocomplete: "off"
					})
				})]
			}),
			/* @__PURE__ */ a(Field, {
				...of("directors"),
				label: "Director",
				children: /* @__PURE__ */ a("input", {
					...describeField(of("directors")),
					class: "field-input",
					value: form.directors,
					onInput: take("directors"),
					dir: "auto",
					autocomplete: "off"
				})
			}),
			/* @__PURE__ */ a(Field, {
				...of("cast"),
				label: "Cast",
				hint: castHint,
				children: /* @__PURE__ */ a("textarea", {
					...describeField({
						...of("cast"),
						hint: castHint
					}),
					class: "field-input",
					rows: 2,
					value: form.cast,
					onInput: take("cast"),
					dir: "auto"
				})
			})
		]
	});
}
// components/line-edits.ts
var bullet = /^\s*[-–—•*+·]\s+/u;
/**
* Puts what now stands in one row's field where it belongs: every line break in it, typed or pasted, begins a row.
* `caret` is counted in the field's text.
*/
function putText(lines, row, text, caret) {
	const breaks = text.split("\n");
	const before = text.slice(0, caret).split("\n");
	const isList = breaks.length > 1;
	const last = breaks.length - 1;
	const pieces = breaks.map((piece, at) => ({
		text: isList ? piece.replace(bullet, "") : piece,
		at
	})).filter((piece) => piece.text.trim() !== "" || piece.at === 0 || piece.at === last);
	const held = pieces.findLastIndex((piece) => piece.at <= before.length - 1);
	const folded = [
		...lines.slice(0, row),
		...pieces.map((piece) => piece.text),
		...lines.slice(row + 1)
	].flatMap(foldLine);
	return trimEnd({
		lines: folded.slice(0, limits.lines),
		row: Math.min(row + held, limits.lines - 1),
		caret: before.at(-1)?.length ?? 0,
		leftOut: folded.slice(limits.lines).filter((line) => line.trim() !== "").length
	});
}
/** Takes an empty row away; the caret goes to the end of the row above. */
function removeRow(lines, row) {
	const above = Math.max(0, row - 1);
	const rest = lines.filter((_, at) => at !== row);
	return trimEnd({
		lines: rest,
		row: above,
		caret: rest[above]?.length ?? 0,
		leftOut: 0
	});
}
/** The rows to show: the lines, and one more to go on in. */
function rowsOf(lines) {
	return lines.length < limits.lines ? [...lines, ""] : [...lines];
}
/** A line longer than one may be goes on in the next. */
function foldLine(line) {
	if (line.length <= limits.line) return [line];
	return [line.slice(0, limits.line), ...foldLine(line.slice(limits.line))];
}
function trimEnd(edit) {
	const end = edit.lines.findLastIndex((line) => line !== "") + 1;
	return {
		...edit,
		lines: edit.lines.slice(0, end),
		row: Math.min(edit.row, end)
	};
}
// components/LineList.tsx
var words = {
	pros: {
		name: "Pros",
		one: "Pro",
		first: "What speaks for it"
	},
	cons: {
		name: "Cons",
		one: "Con",
		first: "What speaks against it"
	}
};
/** Pros or cons, one a row: Enter goes on in the next, Backspace in an empty one takes it away, a pasted list spreads. */
function LineList({ id, kind, lines, onChange, problem }) {
	const list = T(null);
	const caret = T(null);
	const [leftOut, setLeftOut] = d(0);
	const { name, one, first } = words[kind];
	const Sign = kind === "pros" ? Plus : Minus;
	F(() => {
		const edit = caret.current;
		if (edit === null) return;
		const field = list.current?.querySelectorAll("textarea")[edit.row];
		field?.focus();
		field?.setSelectionRange(edit.caret, edit.caret);
		caret.current = null;
	});
	const change = (edit) => {
		setLeftOut(edit.leftOut);
		onChange(edit.lines);
	};
	const type = (row, field) => {
		const edit = putText(lines, row, field.value, field.selectionStart);
		if (edit.row !== row || field.value.includes("\n")) caret.current = edit;
		if (field.value.includes("\n")) field.value = edit.lines[row] ?? "";
		change(edit);
	};
	const press = (event, row) => {
		if (event.key !== "Backspace" || event.currentTarget.value !== "" || row + lines.length === 0) return;
		event.preventDefault();
		caret.current = removeRow(lines, row);
		change(caret.current);
	};
	return /* @__PURE__ */ a("section", {
		class: `line-list line-list-${kind}`,
		"aria-labelledby": id,
		children: [
			/* @__PURE__ */ a("p", {
				class: "line-list-name",
				id,
				children: name
			}),
			/* @__PURE__ */ a("ul", {
				ref: list,
				children: rowsOf(lines).map((line, row) => /* @__PURE__ */ a("li", {
					class: "line-list-row",
					children: [/* @__PURE__ */ a(Sign, {
						class: "line-list-sign",
						"aria-hidden": "true"
					}), /* @__PURE__ */ a("textarea", {
						class: "field-input line-list-field",
						rows: 1,
						value: line,
						"aria-label": `${one} ${row + 1}`,
						placeholder: row === 0 ? first : "One more",
						enterkeyhint: "next",
						onInput: (event) => type(row, event.currentTarget),
						onKeyDown: (event) => press(event, row)
					})]
				}, row))
			}),
			/* @__PURE__ */ a(Problem, {
				id,
				problem: leftOut > 0 ? `There was no room for ${leftOut} more.` : problem
			})
		]
	});
}
// components/rating-keys.ts
/**
* What a key makes of a rating in half stars: arrows go by a half, Page keys by a whole, a digit says it outright and
* a point adds the half (3 . or 3 . 5), nought takes it away. Undefined where the key is none of these.
*/
function rateByKey(stars, key, lastKey) {
	const now = stars ?? 0;
	if (/^[0-9]$/u.test(key)) {
		if (isPoint(lastKey)) return stars;
		return key === "0" ? null : Math.min(5, Number(key));
	}
	if (isPoint(key)) return now % 1 === 0 ? Math.min(5, now + .5) : stars;
	switch (key) {
		case "ArrowRight":
		case "ArrowUp": return Math.min(5, now + .5);
		case "ArrowLeft":
		case "ArrowDown": return now - .5 || null;
		case "PageUp": return Math.min(5, now + 1);
		case "PageDown": return now > 1 ? now - 1 : null;
		case "Home": return .5;
		case "End": return 5;
		case "Delete":
		case "Backspace": return null;
		default: return;
	}
}
/** The half star under a point, `share` of the way along the row. */
function rateByPointer(share) {
	return Math.min(5, Math.max(.5, Math.ceil(share * 10) / 2));
}
function isPoint(key) {
	return key === "." || key === ",";
}
// components/RatingInput.tsx
/** Five stars to set in halves: by pointer, left or right half of a star; by keyboard as a slider. */
function RatingInput({ stars, onChange }) {
	const [hovered, setHovered] = d(null);
	const lastKey = T("");
	const press = (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const rated = rateByKey(stars, event.key, lastKey.current);
		lastKey.current = event.key;
		if (rated === void 0) return;
		event.preventDefault();
		setHovered(null);
		if (rated !== stars) onChange(rated);
	};
	const point = (event, isPressed) => {
		const row = event.currentTarget.getBoundingClientRect();
		const rated = rateByPointer((event.clientX - row.left) / row.width);
		setHovered(event.pointerType === "touch" ? null : rated);
		if (isPressed && rated !== stars) onChange(rated);
	};
	return /* @__PURE__ */ a("div", {
		class: "rating-input",
		children: [
			/* @__PURE__ */ a("div", {
				class: "rating-input-row",
				role: "slider",
				tabIndex: 0,
				"aria-label": "Rating",
				"aria-valuemin": 0,
				"aria-valuemax": 5,
				"aria-valuenow": stars ?? 0,
				"aria-valuetext": describeStars(stars),
				onKeyDown: press,
				onPointerDown: (event) => event.button === 0 && point(event, true),
				onPointerMove: (event) => point(event, event.buttons === 1),
				onPointerLeave: () => setHovered(null),
				children: /* @__PURE__ */ a(Stars, {
					rating: ratingOfStars(hovered ?? stars ?? 0),
					figure: false
				})
			}),
			/* @__PURE__ */ a("span", {
				class: "rating-input-figure",
				"aria-hidden": "true",
				children: (hovered ?? stars) === null ? "Not rated" : `${hovered ?? stars} of 5`
			}),
			stars !== null && /* @__PURE__ */ a(IconButton, {
				label: "Take the rating away",
				icon: X,
				tabIndex: -1,
				onClick: () => onChange(null)
			})
		]
	});
}
// components/StanceInput.tsx
var stances = Object.keys(stanceWords);
/** Whether to see it: one of three, told by word, shape and colour; choosing the same again takes it back. */
function StanceInput({ stance, onChange }) {
	const name = P();
	return /* @__PURE__ */ a("fieldset", {
		class: "stance-input",
		children: [/* @__PURE__ */ a("legend", {
			class: "unseen",
			children: "Would you recommend it?"
		}), stances.map((one) => /* @__PURE__ */ a("label", {
			class: `stance-input-choice stance-input-${one}`,
			children: [
				/* @__PURE__ */ a("input", {
					class: "stance-input-radio",
					type: "radio",
					name,
					value: one,
					checked: one === stance,
					onClick: () => onChange(one === stance ? null : one)
				}),
				/* @__PURE__ */ a(StanceShape, { stance: one }),
				stanceWords[one]
			]
		}, one))]
	});
}
// components/TakeForm.tsx
/** A mini-review to write: stars and verdict first, for the ten seconds after a film. */
function TakeForm({ id, form, onChange, onSave, problem, today, byHand = false, focused = false }) {
	const root = T(null);
	const fields = P();
	const [hasNote] = d(form.note !== "");
	const change = (part) => onChange({
		...form,
		...part
	});
	const of = (field) => ({
		id: `${fields}-${field}`,
		problem: problem?.field === field ? problem.problem : null
	});
	F(() => {
		if (focused) root.current?.querySelector(byHand ? "input" : "[role=\"slider\"]")?.focus();
	}, []);
	A(() => {
		if (problem) root.current?.querySelector("[aria-invalid=\"true\"]")?.focus();
	}, [problem]);
	const filmFields = /* @__PURE__ */ a(FilmFields, {
		id: fields,
		form,
		onChange: change,
		problem
	});
	const isFilmWrong = problem !== null && [
		"title",
		"year",
		"directors",
		"cast"
	].includes(problem.field);
	return /* @__PURE__ */ a("form", {
		ref: root,
		id,
		class: "take-form",
		noValidate: true,
		onSubmit: (event) => {
			event.preventDefault();
			onSave();
		},
		onKeyDown: (event) => pressEnter(event, onSave),
		children: [
			byHand && filmFields,
			/* @__PURE__ */ a(RatingInput, {
				stars: form.stars,
				onChange: (stars) => change({ stars })
			}),
			/* @__PURE__ */ a(Field, {
				...of("verdict"),
				label: "Verdict",
				children: /* @__PURE__ */ a("textarea", {
					...describeField(of("verdict")),
					class: "field-input take-form-verdict",
					rows: 2,
					value: form.verdict,
					placeholder: "In one sentence",
					maxLength: limits.line,
					enterkeyhint: "next",
					dir: "auto",
					onInput: (event) => change({ verdict: event.currentTarget.value }),
					"data-one-line": true
				})
			}),
			/* @__PURE__ */ a(StanceInput, {
				stance: form.stance,
				onChange: (stance) => change({ stance })
			}),
			/* @__PURE__ */ a(LineList, {
				...of("pros"),
				kind: "pros",
				lines: form.pros,
				onChange: (pros) => change({ pros })
			}),
			/* @__PURE__ */ a(LineList, {
				...of("cons"),
				kind: "cons",
				lines: form.cons,
				onChange: (cons) => change({ cons })
			}),
			/* @__PURE__ */ a(DateField, {
				...of("watchedOn"),
				label: "Watched on",
				value: form.watchedOn,
				today,
				onChange: (watchedOn) => change({ watchedOn })
			}),
			/* @__PURE__ */ a(Field, {
				...of("tags"),
				label: "Tags",
				children: /* @__PURE__ */ a("input", {
					...describeField(of("tags")),
					class: "field-input",
					value: form.tags,
					placeholder: "with commas between",
					autocomplete: "off",
					dir: "auto",
					onInput: (event) => change({ tags: event.currentTarget.value })
				})
			}),
			hasNote && /* @__PURE__ */ a(Field, {
				...of("note"),
				label: "Your note",
				children: /* @__PURE__ */ a("textarea", {
					...describeField(of("note")),
					class: "field-input",
					rows: 3,
					value: form.note,
					maxLength: limits.paragraphs,
					dir: "auto",
					onInput: (event) => change({ note: event.currentTarget.value })
				})
			}),
			/* @__PURE__ */ a("label", {
				class: "take-form-spoiler",
				children: [/* @__PURE__ */ a("input", {
					type: "checkbox",
					checked: form.spoiler,
					onInput: (event) => change({ spoiler: event.currentTarget.checked })
				}), "My review gives the plot away"]
			}),
			!byHand && /* @__PURE__ */ a(Disclosure, {
				summary: "The film",
				glimpse: describeFilm(form),
				forced: isFilmWrong,
				children: filmFields
			})
		]
	});
}
/** Enter alone never sends a form that is half written; with Ctrl or Cmd it does, from anywhere. */
function pressEnter(event, onSave) {
	if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLElement)) return;
	const { target } = event;
	if (event.ctrlKey || event.metaKey) {
		event.preventDefault();
		onSave();
	} else if (target.matches("input:not([type=\"checkbox\"]), [data-one-line]")) event.preventDefault();
}
function describeFilm({ directors, cast }) {
	return [directors, cast.split("\n").map((line) => line.split(" as ")[0]).filter(Boolean).join(", ")].filter(Boolean).join(" · ");
}
// lib/review/form-problem.ts
/** The first thing that keeps a form from being saved as the take it was read into; null where there is none. */
function findFormProblem(form, { film, tags, pros, cons }, isTouched) {
	const roles = film.cast.map(({ role }) => role ?? "");
	const people = film.cast.map(({ name }) => name);
	const [field, , problem] = [
		[
			"title",
			!film.title && (isTouched("title") || film.keys.length === 0),
			"Give the film a title."
		],
		[
			"title",
			film.title.length > limits.title,
			`A title has at most ${limits.title} letters.`
		],
		[
			"year",
			isTouched("year") && form.year.trim() !== "" && film.year === null,
			"Write the year in four digits, such as 2025, or leave it empty."
		],
		[
			"directors",
			areTooMany(film.directors, limits.people),
			tooMany(limits.people, "names", "parted by commas")
		],
		[
			"cast",
			areTooMany(people, limits.people),
			tooMany(limits.people, "names", "one a line")
		],
		[
			"cast",
			areTooMany(roles, limits.people),
			`The name of a part has at most ${limits.role} letters.`
		],
		[
			"pros",
			pros.length > limits.lines,
			`At most ${limits.lines} lines.`
		],
		[
			"cons",
			cons.length > limits.lines,
			`At most ${limits.lines} lines.`
		],
		[
			"watchedOn",
			isTouched("watchedOn") && form.watchedOn.trim() !== "" && readDay(form.watchedOn) === null,
			"There is no such day. Write it like 2025-06-30, or leave it empty."
		],
		[
			"tags",
			areTooMany(tags, limits.tags),
			tooMany(limits.tags, "tags", "parted by commas")
		]
	].find(([, isWrong]) => isWrong) ?? [];
	return field && problem ? {
		field,
		problem
	} : null;
}
function areTooMany(texts, most) {
	return texts.length > most || texts.some((text) => text.length > limits.name);
}
function tooMany(most, what, how) {
	return `At most ${most} ${what} of ${limits.name} letters each, ${how}.`;
}
// lib/review/read-form.ts
/**
* Reads a form into the take it was filled from. Fields that were not touched leave the take as it was to the letter:
* other scales of rating, roles, earlier viewings, sections and all that a form does not show.
*/
function readForm(form, base) {
	const before = fillForm(base);
	const isTouched = (field) => !isSame(form[field], before[field]);
	const take = {
		...base,
		film: readFilm(form, base.film, isTouched),
		stance: form.stance,
		rating: isTouched("stars") ? readStars(form.stars) : base.rating,
		verdict: isTouched("verdict") ? tidy(form.verdict) : base.verdict,
		pros: isTouched("pros") ? readLines(form.pros, base.pros) : base.pros,
		cons: isTouched("cons") ? readLines(form.cons, base.cons) : base.cons,
		viewings: isTouched("watchedOn") ? changeWatchedOn(base.viewings, readDay(form.watchedOn)) : base.viewings,
		tags: isTouched("tags") ? parseNames(form.tags, base.tags) : base.tags,
		spoiler: form.spoiler,
		note: form.note
	};
	const problem = findFormProblem(form, take, isTouched);
	return problem ? {
		ok: false,
		...problem
	} : {
		ok: true,
		take
	};
}
function readFilm(form, film, isTouched) {
	return {
		...film,
		title: isTouched("title") ? tidy(form.title) : film.title,
		year: isTouched("year") ? readYear(form.year) : film.year,
		directors: isTouched("directors") ? parseNames(form.directors, film.directors) : film.directors,
		cast: isTouched("cast") ? parseCast(form.cast, film.cast) : film.cast
	};
}
function isSame(a, b) {
	return Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((line, at) => line === b[at]) : a === b;
}
/** One line, as a sentence stands in print. */
function tidy(text) {
	return text.replace(/\s+/gu, " ").trim();
}
/** Lines with something in them; one that was there before stays as it is. */
function readLines(lines, before) {
	return lines.map((line) => before.includes(line) ? line : tidy(line)).filter((line) => line !== "");
}
function readStars(stars) {
	return stars === null ? null : ratingOfStars(stars);
}
function readYear(text) {
	const year = Number(/^\s*(\d{4})\s*$/u.exec(text)?.[1]);
	return year >= limits.firstYear && year <= limits.lastYear ? year : null;
}
// entrypoints/popup/Writer.tsx
/** One's own review, to write or change, with its draft and its saving. Give it a `key` of the draft's key. */
function Writer({ ask, draftKey, id, base: given, today, byHand = false, onSaved, onLeave }) {
	const [base] = d(given);
	const [clean] = d(() => fillForm(base));
	const draft = useDraft(ask, draftKey, clean);
	const [problem, setProblem] = d(null);
	const [failure, setFailure] = d(null);
	const [isSaving, setSaving] = d(false);
	const { form } = draft;
	if (!form) return /* @__PURE__ */ a("div", {
		class: "popup-wait",
		"aria-busy": "true"
	});
	const save = async () => {
		if (isSaving) return;
		const reading = readForm(form, base);
		setFailure(null);
		if (!reading.ok) return setProblem(reading);
		if (id === null && draft.isClean) return setProblem({
			field: "verdict",
			problem: "Say something first: stars, a word, a day."
		});
		setProblem(null);
		setSaving(true);
		try {
			await draft.settled();
			await onSaved(await ask("saveReview", {
				id,
				take: reading.take,
				origin: "mine",
				draftKey
			}));
		} catch (reason) {
			setFailure(tellFailure(reason));
		} finally {
			setSaving(false);
		}
	};
	const formId = `write-${id ?? "new"}`;
	return /* @__PURE__ */ a($, { children: [
		draft.earlier === "here" && /* @__PURE__ */ a(Notice, {
			kind: "told",
			actions: /* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: draft.discard,
				children: "Discard"
			}),
			children: "Draft from earlier"
		}),
		draft.earlier === "discarded" && /* @__PURE__ */ a(Notice, {
			kind: "told",
			actions: /* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: draft.putBack,
				children: "Put it back"
			}),
			children: "Draft discarded"
		}),
		/* @__PURE__ */ a(TakeForm, {
			id: formId,
			form,
			onChange: (next) => {
				if (!isSaving) draft.change(next);
			},
			onSave: () => void save(),
			problem,
			today,
			byHand,
			focused: true
		}),
		/* @__PURE__ */ a(SaveBar, {
			form: formId,
			saving: isSaving,
			status: draft.status,
			failure,
			children: onLeave && /* @__PURE__ */ a(Button, {
				look: "quiet",
				onClick: onLeave,
				children: "Back"
			})
		})
	] });
}
// entrypoints/options/OpenReview.tsx
/** One review beside the list: to read, and one's own to change. */
function OpenReview({ ask, watch, id, back, film, settings, today, onBin, onRestore, onForget }) {
	const question = w(() => ({ id }), [id]);
	const { answer: review, hasFailed } = useAnswer({
		ask,
		watch
	}, "readReview", question);
	const [isEditing, setEditing] = d(false);
	const titleId = P();
	const named = {
		id,
		title: review?.film.title ?? ""
	};
	const isBinned = review?.deletedAt != null;
	const mayEdit = review && !isEditing && !isBinned && isOwn(review.origin.kind);
	return /* @__PURE__ */ a("div", {
		class: "options-library-pane",
		children: /* @__PURE__ */ a(ReviewPane, {
			labelledBy: titleId,
			back,
			onEdit: mayEdit ? () => setEditing(true) : null,
			onBin: review && !isBinned && !isEditing ? () => onBin(named) : null,
			onRestore: isBinned ? () => onRestore(named) : null,
			children: [
				!review && /* @__PURE__ */ a("h2", {
					class: "unseen",
					id: titleId,
					children: "A review"
				}),
				hasFailed && /* @__PURE__ */ a(Notice, {
					kind: "failed",
					children: "This review could not be read. Load the page once more."
				}),
				review === void 0 && !hasFailed && /* @__PURE__ */ a("p", {
					role: "status",
					children: "Reading …"
				}),
				review === null && /* @__PURE__ */ a(Notice, {
					kind: "told",
					children: "This review is not in the library any more."
				}),
				review && isEditing && /* @__PURE__ */ a("div", {
					class: "options-writer",
					children: [/* @__PURE__ */ a("h2", {
						class: "film-line",
						id: titleId,
						children: named.title || "Untitled film"
					}), /* @__PURE__ */ a(Writer, {
						ask,
						draftKey: draftKeyOfReview(id),
						id,
						base: takeOf(review),
						today,
						onSaved: async () => setEditing(false),
						onLeave: () => setEditing(false)
					})]
				}),
				review && !isEditing && /* @__PURE__ */ a(WholeReview, {
					review,
					dateLanguage: settings.dateLanguage,
					spoilers: settings.spoilers === "always" || review.viewings.length > 0,
					titleId,
					children: [
						!isOwn(review.origin.kind) && !isBinned && /* @__PURE__ */ a(NoteWriter, {
							ask,
							review
						}),
						!isBinned && /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("a", {
							href: film,
							children: "The film, with everything on it"
						}) }),
						/* @__PURE__ */ a(LearnedKeys, {
							keys: review.learnedKeys,
							onForget: isBinned ? null : (key, name) => onForget(named, key, name)
						})
					]
				})
			]
		})
	});
}
// components/options/OwnSiteRow.tsx
/** One host that the user has named. */
function OwnSiteRow({ host: { name, isAllowed }, onAllow, onRemove }) {
	return /* @__PURE__ */ a("li", {
		class: "own-sites-one",
		children: [
			/* @__PURE__ */ a("span", {
				class: "own-sites-name",
				children: name
			}),
			/* @__PURE__ */ a("span", {
				class: `own-sites-state own-sites-${isAllowed ? "on" : "waits"}`,
				children: [/* @__PURE__ */ a(isAllowed ? CircleCheck : CircleAlert, {
					class: "own-sites-sign",
					"aria-hidden": "true"
				}), isAllowed ? "Cards come up there" : "Not allowed yet: no card comes up"]
			}),
			/* @__PURE__ */ a("span", {
				class: "own-sites-actions",
				children: [!isAllowed && /* @__PURE__ */ a(Button, {
					size: "small",
					look: "primary",
					onClick: () => onAllow(name),
					children: ["Allow ", /* @__PURE__ */ a("span", {
						class: "unseen",
						children: name
					})]
				}), /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: () => onRemove(name),
					children: ["Remove ", /* @__PURE__ */ a("span", {
						class: "unseen",
						children: name
					})]
				})]
			})
		]
	});
}
// components/options/OwnSites.tsx
/** Of the field, for what leads to it from the top of a long page. */
var ownSiteFieldId = "own-site-address";
/** Sites that are on no list, and servers at home: the user says where cards may come up too. */
function OwnSites({ hosts, parse, onAdd, onRemove }) {
	const [typed, setTyped] = d("");
	const [problem, setProblem] = d(null);
	const id = ownSiteFieldId;
	const hint = "Your Plex or Jellyfin (nas.home:8096), or any site with pages of films (films.example).";
	const add = () => {
		const parsed = parse(typed);
		setProblem(parsed.ok ? null : parsed.problem);
		if (!parsed.ok) return;
		setTyped("");
		onAdd(parsed.host);
	};
	return /* @__PURE__ */ a("section", {
		class: "own-sites",
		"aria-labelledby": `${id}-title`,
		children: [
			/* @__PURE__ */ a("h2", {
				class: "own-sites-title",
				id: `${id}-title`,
				children: "Other sites and your own servers"
			}),
			/* @__PURE__ */ a("form", {
				class: "own-sites-form",
				noValidate: true,
				onSubmit: (event) => {
					event.preventDefault();
					add();
				},
				children: [/* @__PURE__ */ a(Field, {
					id,
					label: "Address",
					hint,
					problem,
					children: /* @__PURE__ */ a("input", {
						...describeField({
							id,
							problem,
							hint
						}),
						class: "field-input",
						type: "text",
						inputMode: "url",
						value: typed,
						maxLength: 2e3,
						autocomplete: "off",
						autocapitalize: "none",
						spellcheck: false,
						onInput: ({ currentTarget }) => {
							setTyped(currentTarget.value);
							setProblem(null);
						}
					})
				}), /* @__PURE__ */ a(Button, {
					type: "submit",
					children: "Add"
				})]
			}),
			/* @__PURE__ */ a("p", {
				class: "own-sites-meaning",
				children: "The browser asks whether you allow it. Every page there is looked at for a film, on this machine alone; pages of people, lists and shops show no card."
			}),
			hosts.length > 0 && /* @__PURE__ */ a("ul", {
				class: "own-sites-list",
				children: hosts.map((host) => /* @__PURE__ */ a(OwnSiteRow, {
					host,
					onAllow: onAdd,
					onRemove
				}, host.name))
			})
		]
	});
}
// lib/sites/hosts/site-on-host.ts
/** The listed site that has pages on a host, whichever they are; null where there is none. */
function siteOnHost(host) {
	return sites$1.find(({ matches }) => matches.some((pattern) => fitsHost(hostOf(pattern), host))) ?? null;
}
function hostOf(pattern) {
	return pattern.slice(8, pattern.indexOf("/", 8));
}
function fitsHost(listed, host) {
	return listed.startsWith("*.") ? `.${host}`.endsWith(listed.slice(1)) : host === listed;
}
// lib/sites/hosts/parse-host.ts
/** Shops of extensions and the like, on which browsers let no extension look. */
var closed = /^(?:addons\.mozilla\.org|accounts\.firefox\.com|chromewebstore\.google\.com|chrome\.google\.com)$/;
var refuse = (problem) => ({
	ok: false,
	problem
});
/** The host in what a person typed or pasted: a name, a name with a port, or the whole address of a page. */
function parseHost(typed, named) {
	const text = typed.trim().slice(0, 2e3);
	if (text === "") return refuse("Type an address first, such as nas.home:8096.");
	if (text.includes("*")) return refuse("One address at a time, without a star: films.example.");
	const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
	if (scheme && scheme !== "http" && scheme !== "https") return refuse("Only web pages can be read: an address that begins with http:// or https://.");
	const address = scheme ? text : `http://${text}`;
	const host = URL.canParse(address) ? new URL(address).host : "";
	if (!isHost(host) || /\s/.test(text)) return refuse("That is no web address. It looks like nas.home:8096, or like films.example.");
	const site = siteOnHost(host);
	if (site) return refuse(`${site.name} is among the listed sites already. There is nothing to add.`);
	if (closed.test(host)) return refuse("Browsers let no extension look on this site.");
	if (named.includes(host)) return refuse(`${host} is on the list already.`);
	if (named.length >= 100) return refuse("The list is full. Remove a site that you do not need any more.");
	return {
		ok: true,
		host
	};
}
// entrypoints/options/use-named-hosts.ts
/** The hosts with what the browser says of each now; null until it has said so. */
function useNamedHosts(hosts, { isAllowed, watch }) {
	const [named, setNamed] = d(null);
	A(() => {
		let isOver = false;
		const look = async () => {
			const next = await Promise.all(hosts.map(async (name) => ({
				name,
				isAllowed: await isAllowed(name)
			})));
			if (!isOver) setNamed(next);
		};
		look();
		const stop = watch(() => void look());
		return () => {
			isOver = true;
			stop();
		};
	}, [
		hosts,
		isAllowed,
		watch
	]);
	return named;
}
// entrypoints/options/OwnSitesPart.tsx
function OwnSitesPart({ hosts, door, access, act }) {
	const named = useNamedHosts(hosts, access);
	if (!named) return null;
	return /* @__PURE__ */ a(OwnSites, {
		hosts: named,
		parse: (typed) => parseHost(typed, hosts),
		onAdd: (host) => act(() => door.add(host), `Cards come up on ${host} from now on.`),
		onRemove: (host) => act(() => door.drop(host), `No card comes up on ${host} any more.`)
	});
}
// components/paste/PasteBox.tsx
/** The box that an article is pasted into; a paste into the empty box is read at once. */
function PasteBox({ text, isReading, onText, onRead }) {
	const id = P();
	return /* @__PURE__ */ a("form", {
		class: "paste-box",
		onSubmit: (event) => {
			event.preventDefault();
			onRead(text);
		},
		children: [
			/* @__PURE__ */ a("label", {
				class: "paste-box-label",
				for: id,
				children: "Copy a review from a blog or magazine and paste it here. Its verdict, pros and cons, cast and the rest are read out of it, for you to check."
			}),
			/* @__PURE__ */ a("textarea", {
				id,
				class: "field-input paste-box-text",
				value: text,
				rows: 16,
				spellcheck: false,
				dir: "auto",
				placeholder: "The text of a review",
				onInput: (event) => {
					const { value } = event.currentTarget;
					const isPasted = event instanceof InputEvent && event.inputType === "insertFromPaste" && text.trim() === "";
					onText(value);
					if (isPasted) onRead(value);
				}
			}),
			/* @__PURE__ */ a("div", { children: /* @__PURE__ */ a(Button, {
				look: "primary",
				type: "submit",
				disabled: text.trim() === "",
				"aria-disabled": isReading,
				children: isReading ? "Reading …" : "Read it"
			}) })
		]
	});
}
// components/paste/cut-text.ts
/** Cuts a text at the ends of the places named, which may overlap, and at some more. */
function cutText(text, marked, noise, at = []) {
	const ends = [
		0,
		text.length,
		...at,
		...[...marked, ...noise].flatMap(({ start, end }) => [start, end])
	];
	const cuts = [...new Set(ends.map((end) => Math.min(Math.max(end, 0), text.length)))].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, i) => ({
		text: text.slice(start, cuts[i + 1]),
		start,
		isNoise: isWithin(start, noise),
		isMarked: isWithin(start, marked)
	}));
}
function isWithin(at, extents) {
	return extents.some(({ start, end }) => start <= at && at < end);
}
// components/paste/front-data.ts
/** The lines between the two `---` that an article's text may begin with. */
function findFrontData(text) {
	const [whole = "", open = "", lines = ""] = /^(---\r?\n)([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)\s*/.exec(text) ?? [];
	return whole ? {
		start: open.length,
		end: open.length + lines.length,
		textStart: whole.length
	} : null;
}
// components/paste/heading-lines.ts
var mostHeadings = 500;
/** The headings of an article's text, `## Like this`. */
function findHeadingLines(text) {
	const found = [];
	for (const { 0: line, 1: sign = "", index } of text.matchAll(/^(#{1,6} +)\S.*$/gm)) {
		if (found.length === mostHeadings) break;
		found.push({
			start: index,
			wordsStart: index + sign.length,
			end: index + line.length
		});
	}
	return found;
}
// components/paste/ArticleText.tsx
/** The text as it came: marked where a field was read, struck through where it was left out. */
function ArticleText({ text, label = "The text as it was pasted", marked, noise }) {
	const root = T(null);
	A(() => {
		const box = root.current;
		const mark = box?.querySelector("mark");
		if (!mark || !box) return;
		const { top, bottom } = mark.getBoundingClientRect();
		const seen = box.getBoundingClientRect();
		if (top < seen.top || bottom > seen.bottom) box.scrollTop += top - seen.top - seen.height / 4;
	}, [marked]);
	const data = findFrontData(text);
	const headings = findHeadingLines(text);
	const at = [...data ? [
		data.start,
		data.end,
		data.textStart
	] : [], ...headings.flatMap(({ start, wordsStart, end }) => [
		start,
		wordsStart,
		end
	])];
	const signs = new Set(headings.map(({ start }) => start));
	const stretches = cutText(text, marked, noise, at).filter(({ start }) => !signs.has(start));
	const show = ({ text: words, start, isMarked, isNoise }) => {
		const shown = headings.some((line) => line.wordsStart <= start && start < line.end) ? /* @__PURE__ */ a("b", { children: words }) : words;
		if (isMarked) return /* @__PURE__ */ a("mark", { children: shown }, start);
		if (isNoise) return /* @__PURE__ */ a("s", { children: shown }, start);
		return /* @__PURE__ */ a("span", { children: shown }, start);
	};
	return /* @__PURE__ */ a("section", {
		class: "article-text",
		ref: root,
		tabIndex: 0,
		"aria-label": label,
		dir: "auto",
		children: [data && /* @__PURE__ */ a("div", {
			class: "article-text-data",
			children: stretches.filter(({ start }) => start >= data.start && start < data.end).map(show)
		}), stretches.filter(({ start }) => start >= (data?.textStart ?? 0)).map(show)]
	});
}
// components/paste/article-rows.ts
var commas = "With commas between.";
var filmRows = [
	{
		of: "form",
		field: "title",
		name: "Title",
		max: limits.title
	},
	{
		of: "form",
		field: "year",
		name: "Year",
		max: 20
	},
	{
		of: "form",
		field: "directors",
		name: "Director",
		max: limits.paragraphs
	},
	{
		of: "form",
		field: "cast",
		name: "Cast",
		max: limits.paragraphs,
		type: "lines",
		hint: "One a line, with the part if you like: “Name as Part”."
	},
	{
		of: "article",
		field: "genres",
		name: "Genre",
		max: limits.line,
		hint: commas
	},
	{
		of: "article",
		field: "premiere",
		name: "Premiere",
		max: limits.name
	}
];
var wordRows = [{
	of: "form",
	field: "verdict",
	name: "Verdict",
	max: limits.line,
	type: "lines"
}];
var articleRows = [
	{
		of: "article",
		field: "author",
		name: "Author",
		max: limits.name
	},
	{
		of: "article",
		field: "publisher",
		name: "Published by",
		max: limits.name
	},
	{
		of: "article",
		field: "publishedOn",
		name: "Published on",
		max: 10,
		type: "date"
	},
	{
		of: "article",
		field: "url",
		name: "Web address",
		max: limits.url
	},
	{
		of: "form",
		field: "tags",
		name: "Tags",
		max: limits.paragraphs,
		hint: commas
	},
	{
		of: "article",
		field: "intro",
		name: "Introduction",
		max: limits.paragraphs,
		type: "lines"
	},
	{
		of: "article",
		field: "conclusion",
		name: "Conclusion",
		max: limits.paragraphs,
		type: "lines"
	}
];
// components/paste/ReadField.tsx
/** Something that was read, to check: looked at or pointed to, it shows where it stands in the text. */
function ReadField({ name, isActive, isEmpty, doubt, onActive, onRemove, children }) {
	return /* @__PURE__ */ a("div", {
		class: "read-field",
		"data-active": isActive,
		onFocusCapture: onActive,
		onPointerEnter: onActive,
		children: [
			/* @__PURE__ */ a("div", {
				class: "read-field-control",
				children
			}),
			!isEmpty && /* @__PURE__ */ a(IconButton, {
				label: `Leave out: ${name}`,
				icon: X,
				onClick: onRemove
			}),
			doubt && /* @__PURE__ */ a("p", {
				class: "read-field-doubt",
				children: doubt
			})
		]
	});
}
// components/paste/SectionField.tsx
/** A part of the text under its heading. */
function SectionField({ section, number, onChange }) {
	const id = P();
	return /* @__PURE__ */ a(Field, {
		id,
		label: `Section ${number}`,
		children: [
			/* @__PURE__ */ a("input", {
				class: "field-input",
				value: section.heading,
				"aria-label": `Heading of section ${number}`,
				placeholder: "No heading",
				maxLength: limits.title,
				dir: "auto",
				onInput: (event) => onChange({
					...section,
					heading: event.currentTarget.value
				})
			}),
			/* @__PURE__ */ a("textarea", {
				id,
				class: "field-input",
				rows: 3,
				value: section.text,
				maxLength: limits.paragraphs,
				dir: "auto",
				onInput: (event) => onChange({
					...section,
					text: event.currentTarget.value
				})
			}),
			/* @__PURE__ */ a("label", {
				class: "section-field-spoiler",
				children: [/* @__PURE__ */ a("input", {
					type: "checkbox",
					checked: section.spoiler,
					onInput: (event) => onChange({
						...section,
						spoiler: event.currentTarget.checked
					})
				}), "This section gives the plot away"]
			})
		]
	});
}
// components/paste/TextRow.tsx
/** A line or several of text under a label. */
function TextRow({ id, row: { name, max, type = "text", hint }, value, problem, onChange }) {
	const described = {
		...describeField({
			id,
			problem,
			...hint && { hint }
		}),
		class: "field-input",
		value
	};
	const onInput = (event) => onChange(event.currentTarget.value);
	const shared = {
		...described,
		placeholder: "Not found",
		maxLength: max,
		dir: "auto",
		onInput
	};
	return /* @__PURE__ */ a(Field, {
		id,
		label: name,
		problem,
		...hint && { hint },
		children: [
			type === "lines" && /* @__PURE__ */ a("textarea", {
				...shared,
				rows: 2
			}),
			type === "date" && /* @__PURE__ */ a("input", {
				...described,
				type: "date",
				onInput
			}),
			type === "text" && /* @__PURE__ */ a("input", {
				...shared,
				autocomplete: "off"
			})
		]
	});
}
// components/paste/CheckReview.tsx
/** Everything that was read, field by field, to put right or to leave out. */
function CheckReview({ parsed, checked, problem, looked, onLook, onChange }) {
	const id = P();
	const { take, form, fields } = checked;
	const setForm = (change) => onChange({
		...checked,
		form: {
			...form,
			...change
		}
	});
	const setSections = (sections) => onChange({
		...checked,
		take: {
			...take,
			sections
		}
	});
	const doubtOf = (field) => parsed.doubts.find((doubt) => doubt.field === field)?.why;
	const read = (field, name, isEmpty, onRemove, control) => /* @__PURE__ */ a(ReadField, {
		name,
		isActive: looked?.field === field,
		isEmpty,
		doubt: doubtOf(field),
		onActive: () => onLook({
			field,
			index: null
		}),
		onRemove,
		children: control
	}, field);
	const text = (row) => {
		const value = row.of === "form" ? form[row.field] : fields[row.field];
		const set = (to) => row.of === "form" ? setForm({ [row.field]: to }) : onChange({
			...checked,
			fields: {
				...fields,
				[row.field]: to
			}
		});
		return read(row.field, row.name, value === "", () => set(""), /* @__PURE__ */ a(TextRow, {
			id: `${id}-${row.field}`,
			row,
			value,
			problem: problem?.field === row.field ? problem.problem : null,
			onChange: set
		}));
	};
	return /* @__PURE__ */ a("div", {
		class: "check-review",
		children: [
			/* @__PURE__ */ a("h2", {
				class: "check-review-part",
				children: "The film"
			}),
			filmRows.map(text),
			/* @__PURE__ */ a("h2", {
				class: "check-review-part",
				children: "What it comes to"
			}),
			read("rating", "rating", form.stars === null, () => setForm({ stars: null }), /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(RatingInput, {
				stars: form.stars,
				onChange: (stars) => setForm({ stars })
			}), take.rating && /* @__PURE__ */ a("p", {
				class: "check-review-soft",
				children: [
					"The text says ",
					formatRating(take.rating),
					"."
				]
			})] })),
			read("stance", "recommendation", form.stance === null, () => setForm({ stance: null }), /* @__PURE__ */ a(StanceInput, {
				stance: form.stance,
				onChange: (stance) => setForm({ stance })
			})),
			wordRows.map(text),
			["pros", "cons"].map((kind) => read(kind, kind, form[kind].length === 0, () => setForm({ [kind]: [] }), /* @__PURE__ */ a(LineList, {
				id: `${id}-${kind}`,
				kind,
				lines: form[kind],
				onChange: (lines) => setForm({ [kind]: lines }),
				problem: problem?.field === kind ? problem.problem : null
			}))),
			/* @__PURE__ */ a("h2", {
				class: "check-review-part",
				children: "The article"
			}),
			articleRows.slice(0, -1).map(text),
			take.sections.map((section, index) => /* @__PURE__ */ a(ReadField, {
				name: section.heading || `section ${index + 1}`,
				isActive: looked?.field === "sections" && looked.index === index,
				isEmpty: false,
				onActive: () => onLook({
					field: "sections",
					index
				}),
				onRemove: () => setSections(take.sections.filter((_, at) => at !== index)),
				children: /* @__PURE__ */ a(SectionField, {
					section,
					number: index + 1,
					onChange: (changed) => setSections(take.sections.map((one, at) => at === index ? changed : one))
				})
			}, `section ${index}`)),
			articleRows.slice(-1).map(text)
		]
	});
}
// components/paste/checked-take.ts
function startChecking(take) {
	const { film, author, publisher, publishedOn, url, intro, conclusion } = take;
	return {
		take,
		form: fillForm(take),
		fields: {
			genres: formatNames(film.genres),
			premiere: film.premiere ?? "",
			author: author ?? "",
			publisher: publisher ?? "",
			publishedOn: publishedOn ?? "",
			url: url ?? "",
			intro,
			conclusion
		}
	};
}
/** The take as it has been checked, or what is still wrong with it. */
function finishChecking({ take, form, fields }) {
	const url = fields.url.trim();
	const address = readWebAddress(url);
	if (url && !address) return {
		ok: false,
		field: "url",
		problem: "A web address begins with https:// or http://."
	};
	const day = fields.publishedOn.trim();
	return readForm(form, {
		...take,
		film: {
			...take.film,
			genres: parseNames(fields.genres, take.film.genres).slice(0, limits.genres),
			premiere: fields.premiere.trim() || null
		},
		author: fields.author.trim() || null,
		publisher: fields.publisher.trim() || null,
		publishedOn: isCalendarDate(day) ? day : null,
		url: address,
		intro: fields.intro,
		conclusion: fields.conclusion
	});
}
// components/paste/LeftOut.tsx
/** Longer words are cut. */
var glimpse = 160;
/** What of the text is not in the review, and why. */
function LeftOut({ text, setAside }) {
	if (setAside.length === 0) return null;
	const inOrder = [...setAside].sort((a, b) => a.extent.start - b.extent.start);
	return /* @__PURE__ */ a(Disclosure, {
		summary: "Left out",
		glimpse: plural(setAside.length, "place"),
		children: /* @__PURE__ */ a("ul", {
			class: "left-out",
			children: inOrder.map(({ extent: { start, end }, reason }) => /* @__PURE__ */ a("li", { children: [
				/* @__PURE__ */ a("strong", { children: reason }),
				": ",
				text.slice(start, Math.min(end, start + glimpse)),
				end - start > glimpse && " …"
			] }, start))
		})
	});
}
// components/paste/PasteDesk.tsx
/** The text and what was read out of it, side by side, until it is right. */
function PasteDesk({ text, parsed, isSaving, failure, onSave, label, under }) {
	const [checked, setChecked] = d(() => startChecking(parsed.take));
	const [problem, setProblem] = d(null);
	const [looked, setLooked] = d(null);
	const root = T(null);
	A(() => {
		if (problem) root.current?.querySelector("[aria-invalid=\"true\"]")?.focus();
	}, [problem]);
	const save = () => {
		const checking = finishChecking(checked);
		setProblem(checking.ok ? null : checking);
		if (checking.ok) onSave(checking.take);
	};
	return /* @__PURE__ */ a("div", {
		class: "paste-desk",
		children: [/* @__PURE__ */ a("div", {
			class: "paste-desk-text",
			children: [/* @__PURE__ */ a(ArticleText, {
				text,
				...label && { label },
				marked: placesOf(parsed, looked),
				noise: parsed.setAside.map(({ extent }) => extent)
			}), /* @__PURE__ */ a("div", {
				class: "paste-desk-under",
				children: [under, /* @__PURE__ */ a(LeftOut, {
					text,
					setAside: parsed.setAside
				})]
			})]
		}), /* @__PURE__ */ a("form", {
			ref: root,
			class: "paste-desk-form",
			noValidate: true,
			onSubmit: (event) => {
				event.preventDefault();
				save();
			},
			children: [
				parsed.kind === "other-review" && /* @__PURE__ */ a(Notice, {
					kind: "told",
					children: "This looks like a review of something other than a film. Where it is of a film after all, give its title."
				}),
				/* @__PURE__ */ a(CheckReview, {
					parsed,
					checked,
					problem,
					looked,
					onLook: setLooked,
					onChange: setChecked
				}),
				/* @__PURE__ */ a("div", {
					class: "paste-desk-end",
					children: [failure && /* @__PURE__ */ a(Notice, {
						kind: "failed",
						children: failure
					}), /* @__PURE__ */ a(Button, {
						look: "primary",
						type: "submit",
						"aria-disabled": isSaving,
						children: isSaving ? "Saving …" : "Save this review"
					})]
				})
			]
		})]
	});
}
var nowhere = [];
function placesOf({ sources }, looked) {
	const places = looked ? sources[looked.field] ?? nowhere : nowhere;
	return looked?.index == null ? places : places.slice(looked.index, looked.index + 1);
}
/** Why a text was not taken for a review. */
function Refusal({ parsed }) {
	return /* @__PURE__ */ a(Notice, {
		kind: "failed",
		children: [parsed.reason, " The text is still in the box: add what is missing, or paste another."]
	});
}
// lib/formats/article/quote-sources.ts
var quoted = [
	"verdict",
	"rating",
	"pros",
	"cons"
];
/** At most `limits.title` letters, ending with a whole word. */
function cutWords(text) {
	if (text.length <= limits.title) return text;
	return text.slice(0, limits.title + 1).replace(/\s?\S*$/u, "") || text.slice(0, limits.title);
}
/** The words of the article that a review's judgement was read from, as they stand there; its facts are nobody's words. */
function quoteSources(text, { sources }) {
	return quoted.flatMap((field) => (sources[field] ?? []).slice(0, limits.lines).flatMap(({ start, end }) => {
		const words = text.slice(start, end).replace(/[*_]{1,3}/g, "").replace(/\s+/g, " ").trim();
		return words ? [{
			field,
			text: cutWords(words)
		}] : [];
	}));
}
// entrypoints/options/use-kept-text.ts
/** A text that is still there when one comes back from another section, or loads the page anew; gone with the tab. */
function useKeptText(name) {
	const [text, setText] = d(() => sessionStorage.getItem(name) ?? "");
	const keep = (to) => {
		setText(to);
		try {
			sessionStorage.setItem(name, to);
		} catch (reason) {
			console.warn(reason);
		}
	};
	return [text, keep];
}
// entrypoints/options/PastePart.tsx
/** From a text to a review in the library. */
function PastePart({ ask }) {
	const [text, setText] = useKeptText("paste");
	const [parsed, setParsed] = d(null);
	const [saved, setSaved] = d(null);
	const [isBusy, setBusy] = d(false);
	const [failure, setFailure] = d(null);
	const run = async (work) => {
		if (isBusy) return;
		setBusy(true);
		setFailure(null);
		try {
			await work();
		} catch (reason) {
			setFailure(tellFailure(reason));
		}
		setBusy(false);
	};
	const read = (from) => run(async () => {
		setSaved(null);
		const { parseArticle } = await __vitePreload(async () => {
			const { parseArticle } = await import("./parse-article-uL5dj_UI.js");
			return { parseArticle };
		}, __vite__mapDeps([0,1,2,3]));
		setParsed(parseArticle(from));
	});
	const save = (take) => run(async () => {
		setSaved(await ask("saveReview", {
			id: null,
			take,
			origin: "clipped",
			draftKey: null,
			quotes: parsed?.ok ? quoteSources(text, parsed) : void 0
		}));
		setParsed(null);
		setText("");
	});
	if (parsed?.ok) return /* @__PURE__ */ a(PasteDesk, {
		text,
		parsed,
		isSaving: isBusy,
		failure,
		onSave: (take) => void save(take),
		under: /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: () => setParsed(null),
			children: "Change the text"
		})
	});
	return /* @__PURE__ */ a("div", {
		class: "options-paste",
		children: [
			saved && /* @__PURE__ */ a(Notice, {
				kind: "told",
				actions: /* @__PURE__ */ a("a", {
					href: libraryAddress(false, {
						as: "review",
						id: saved.id
					}),
					children: "Look at it"
				}),
				children: [nameFilm(saved.film.title), " is in your library."]
			}),
			parsed && /* @__PURE__ */ a(Refusal, { parsed }),
			failure && /* @__PURE__ */ a(Notice, {
				kind: "failed",
				children: failure
			}),
			/* @__PURE__ */ a(PasteBox, {
				text,
				isReading: isBusy,
				onText: (to) => {
					setText(to);
					setSaved(null);
				},
				onRead: (from) => void read(from)
			})
		]
	});
}
// lib/sites/health/judge-readings.ts
/** So many films in a row decide, either way; a single page may be an oddity, or have come too slowly. */
var decisive = 3;
/**
* What lately was read or not says about a site: its pages have changed when the last three films could not be read, and
* are fine again after three that could. In between half of the last ten decides.
*/
function judgeReadings({ readOn, last }) {
	const newest = last.slice(-3);
	const unread = countUnread(last);
	const wasChanged = unread >= decisive && unread * 2 >= last.length;
	const isMended = newest.length === decisive && countUnread(newest) === 0;
	if (countUnread(newest) === decisive || wasChanged && !isMended) return "changed";
	return readOn === null ? "unseen" : "fine";
}
/** How many of the last films could not be read. */
function countUnread(last) {
	return last.filter((one) => one !== null).length;
}
// components/options/SiteReport.tsx
/** A report on a site whose pages could not be read: all of it, to be looked through and copied. */
function SiteReport({ id, site, text, onCopy }) {
	return /* @__PURE__ */ a("section", {
		class: "site-report",
		id,
		"aria-label": `Report on ${site}`,
		children: [
			/* @__PURE__ */ a("p", { children: "This is all of it, and nothing is sent. Copy it to tell those who mend Lobby Card." }),
			/* @__PURE__ */ a("pre", {
				class: "site-report-text",
				tabIndex: 0,
				children: text
			}),
			/* @__PURE__ */ a(Button, {
				look: "primary",
				size: "small",
				onClick: () => onCopy(text),
				children: [/* @__PURE__ */ a(Copy, { "aria-hidden": "true" }), " Copy the report"]
			})
		]
	});
}
// components/options/site-words.ts
/** What can be read on a site: "Films and series by its own ids and links to IMDb, TMDB and Wikidata". */
function tellWhatIsRead(siteId, { films, series, authorities, linksOut }) {
	return `${films && series ? "Films and series" : series ? "Series" : "Films"} by ${[...authorities.map((one) => one === siteId ? "its own ids" : `ids of ${nameAuthority(one)}`), ...linksOut ? ["links to IMDb, TMDB, Wikidata"] : []].join(", ")}`;
}
/** How the reading of a site goes, and since when. */
function tellState(readings, today, dateLanguage) {
	const { readOn, last } = readings;
	const state = judgeReadings(readings);
	const unread = countUnread(last);
	const addresses = last.length === 1 ? "The one film address" : `${unread} of the last ${plural(last.length, "film address", "film addresses")}`;
	const failing = unread > 0 && `${addresses} could not be read`;
	const day = readOn && `read ${readOn === today ? "today" : `on ${formatCalendarDate(readOn, dateLanguage)}`}`;
	if (state === "changed") return `Its pages have changed: ${failing}. ${day ? `Last ${day}.` : "No film was read yet."}`;
	if (state === "unseen") return failing ? `Not yet read. ${failing}.` : "Not yet seen";
	return `Fine, ${unread > 0 ? "last " : ""}${day}${failing ? `. ${failing}.` : ""}`;
}
// components/options/SiteRow.tsx
var signs = {
	changed: TriangleAlert,
	fine: CircleCheck,
	unseen: CircleDashed,
	off: CircleOff
};
/** One site: its switch, what is read there and how that goes. */
function SiteRow({ site, settings, readings, marks, today, dateLanguage, writeReport, onChange, onCopy }) {
	const [isReporting, setReporting] = d(false);
	const reportId = P();
	const { id, name } = site;
	const { off, corner, marksOff } = settings;
	const state = off ? "off" : judgeReadings(readings);
	const hasReport = !off && countUnread(readings.last) > 0;
	const hasMarks = marks && !off && site.hasLists;
	const Sign = signs[state];
	return /* @__PURE__ */ a("li", {
		class: "site-row",
		children: [
			/* @__PURE__ */ a("label", {
				class: "site-row-label",
				children: [/* @__PURE__ */ a(Switch, {
					on: !off,
					onChange: (on) => onChange(id, { off: !on })
				}), /* @__PURE__ */ a("span", {
					class: "site-row-name",
					children: name
				})]
			}),
			/* @__PURE__ */ a("p", {
				class: `site-row-state site-row-${state}`,
				children: [/* @__PURE__ */ a(Sign, {
					class: "site-row-sign",
					"aria-hidden": "true"
				}), off ? "Off: no card, and nothing is kept" : tellState(readings, today, dateLanguage)]
			}),
			/* @__PURE__ */ a("p", {
				class: "site-row-reads",
				children: tellWhatIsRead(id, site.reads)
			}),
			(corner !== null || hasReport || hasMarks) && /* @__PURE__ */ a("div", {
				class: "site-row-actions",
				children: [
					hasMarks && /* @__PURE__ */ a("label", {
						class: "site-row-marks",
						children: [/* @__PURE__ */ a(Switch, {
							on: !marksOff,
							onChange: (on) => onChange(id, { marksOff: !on })
						}), /* @__PURE__ */ a("span", { children: ["Marks ", /* @__PURE__ */ a("span", {
							class: "unseen",
							children: ["in the lists of ", name]
						})] })]
					}),
					hasReport && /* @__PURE__ */ a(Button, {
						size: "small",
						"aria-expanded": isReporting,
						"aria-controls": reportId,
						onClick: () => setReporting(!isReporting),
						children: [
							isReporting ? "Close the report" : "Prepare a report",
							" ",
							/* @__PURE__ */ a("span", {
								class: "unseen",
								children: ["on ", name]
							})
						]
					}),
					corner !== null && /* @__PURE__ */ a(Button, {
						size: "small",
						look: "quiet",
						onClick: () => onChange(id, { corner: null }),
						children: ["Forget its corner ", /* @__PURE__ */ a("span", {
							class: "unseen",
							children: ["on ", name]
						})]
					})
				]
			}),
			hasReport && isReporting && /* @__PURE__ */ a(SiteReport, {
				id: reportId,
				site: name,
				text: writeReport(site, readings),
				onCopy
			})
		]
	});
}
// components/options/site-groups.ts
function readingsOf(readings, { id }) {
	return Object.hasOwn(readings, id) ? readings[id] ?? noReadings : noReadings;
}
/** The sites as they are looked for: those with changed pages, those that were seen, the rest; each by name. */
function groupSites(sites, readings) {
	const byName = sites.toSorted((a, b) => a.name.localeCompare(b.name));
	const groupOf = (site) => {
		const known = readingsOf(readings, site);
		if (judgeReadings(known) === "changed") return "Changed";
		return known.readOn !== null || known.last.length > 0 ? "Seen on this machine" : "Not yet seen";
	};
	return [
		"Changed",
		"Seen on this machine",
		"Not yet seen"
	].map((name) => ({
		name,
		sites: byName.filter((site) => groupOf(site) === name)
	})).filter((group) => group.sites.length > 0);
}
/** What of the groups fits what was typed: part of a site's name or address. */
function filterGroups(groups, typed) {
	const wanted = foldLetters(typed).trim();
	const fits = ({ name, addresses }) => foldLetters(name).includes(wanted) || addresses.some((address) => address.includes(wanted));
	return groups.map(({ name, sites }) => ({
		name,
		sites: sites.filter(fits)
	})).filter((group) => group.sites.length > 0);
}
// components/options/SiteList.tsx
/** Every listed site. The order stays as it was at first, so that no row runs away from under a hand. */
function SiteList({ sites, readings, settingsOf, onForget, ...row }) {
	const [groups] = d(() => groupSites(sites, readings));
	const [typed, setTyped] = d("");
	const id = P();
	const shown = filterGroups(groups, typed);
	const count = shown.reduce((sum, group) => sum + group.sites.length, 0);
	return /* @__PURE__ */ a("div", {
		class: "site-list",
		children: [
			/* @__PURE__ */ a("div", {
				class: "site-list-head",
				children: [
					/* @__PURE__ */ a(Field, {
						id,
						label: "Find a site",
						children: /* @__PURE__ */ a("input", {
							id,
							class: "field-input",
							type: "search",
							value: typed,
							maxLength: 60,
							autocomplete: "off",
							spellcheck: false,
							onInput: ({ currentTarget }) => setTyped(currentTarget.value)
						})
					}),
					/* @__PURE__ */ a("p", {
						class: "unseen",
						role: "status",
						children: typed.trim() && plural(count, "site")
					}),
					Object.keys(readings).length > 0 && /* @__PURE__ */ a(Confirm, {
						size: "small",
						question: "Forget when films were read, and which could not be?",
						yes: "Forget",
						onYes: onForget,
						children: "Forget these counts"
					})
				]
			}),
			shown.map((group) => /* @__PURE__ */ a("section", {
				class: "site-list-group",
				"aria-label": group.name,
				children: [/* @__PURE__ */ a("h2", {
					class: "site-list-name",
					children: [
						group.name,
						" ",
						/* @__PURE__ */ a("span", {
							class: "site-list-count",
							children: group.sites.length
						})
					]
				}), /* @__PURE__ */ a("ul", { children: group.sites.map((site) => /* @__PURE__ */ a(SiteRow, {
					...row,
					site,
					settings: settingsOf(site.id),
					readings: readingsOf(readings, site)
				}, site.id)) })]
			}, group.name)),
			count === 0 && /* @__PURE__ */ a("p", {
				class: "site-list-none",
				children: "No listed site goes by that."
			})
		]
	});
}
// lib/browser/copy-text.ts
/** Puts a text on the clipboard. A page's policy can forbid its frames the clipboard; the old command still works then. */
async function copyText(text, doc) {
	try {
		await navigator.clipboard.writeText(text);
	} catch (error) {
		if (!copyByCommand(text, doc)) throw error;
	}
}
function copyByCommand(text, doc) {
	const put = (event) => {
		event.clipboardData?.setData("text/plain", text);
		event.preventDefault();
	};
	doc.addEventListener("copy", put);
	const done = doc.execCommand("copy");
	doc.removeEventListener("copy", put);
	return done;
}
// lib/browser/name-browser.ts
/** In the order of trust: most browsers also call themselves Chrome. */
var families = [
	["Firefox", /\bFirefox\/(\d+)/],
	["Edge", /\bEdg\/(\d+)/],
	["Opera", /\bOPR\/(\d+)/],
	["Chromium", /Chrom(?:e|ium)\/(\d+)/]
];
/** A browser's name and version from how it announces itself to websites: `Firefox 153`. */
function nameBrowser(userAgent) {
	for (const [name, pattern] of families) {
		const version = pattern.exec(userAgent)?.[1];
		if (version) return `${name} ${version}`;
	}
	return "another browser";
}
globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
// lib/sites/health/write-report.ts
/** What can be told to those who mend the extension: this and no more, to be read and sent by the user. */
function writeReport({ site, readings: { readOn, last }, version, browser }) {
	const pages = last.flatMap((page) => page ?? []);
	return [
		`Site: ${site.name} (${site.id})`,
		`Lobby Card ${version} in ${browser}`,
		`Not read: ${countUnread(last)} of the last ${last.length} film addresses; a film was last read ${readOn ? `on ${readOn}` : "never"}`,
		...pages.map(({ film, address, missing }) => `\n${address}\n  film: ${film}\n  missing: ${missing.join(", ")}`),
		""
	].join("\n");
}
// lib/sites/what-is-read.ts
/** What a site's adapter can read, as it shows by its own examples. */
function whatIsRead(site, { films }) {
	const addresses = films.flatMap((film) => site.readAddress(new URL(film)) ?? []);
	const tells = (kinds) => addresses.some(({ kind }) => kind === null || kinds.includes(kind));
	return {
		films: tells(["film"]),
		series: tells(["series", "episode"]),
		authorities: [...new Set(addresses.flatMap(({ keys }) => keys.map(authorityOf)))],
		linksOut: site.linksOut !== false
	};
}
// entrypoints/options/list-sites.ts
var examples = /* #__PURE__ */ Object.assign({
	"../../lib/sites/adapters/allocine.ts": examples$37,
	"../../lib/sites/adapters/appletv.ts": examples$36,
	"../../lib/sites/adapters/boxofficemojo.ts": examples$35,
	"../../lib/sites/adapters/criterion.ts": examples$34,
	"../../lib/sites/adapters/criticker.ts": examples$33,
	"../../lib/sites/adapters/csfd.ts": examples$32,
	"../../lib/sites/adapters/disneyplus.ts": examples$31,
	"../../lib/sites/adapters/douban.ts": examples$30,
	"../../lib/sites/adapters/fandango.ts": examples$29,
	"../../lib/sites/adapters/filmaffinity.ts": examples$28,
	"../../lib/sites/adapters/filmweb.ts": examples$27,
	"../../lib/sites/adapters/flixster.ts": examples$26,
	"../../lib/sites/adapters/hulu.ts": examples$25,
	"../../lib/sites/adapters/imdb.ts": examples$24,
	"../../lib/sites/adapters/jellyfin.ts": examples$23,
	"../../lib/sites/adapters/justwatch.ts": examples$22,
	"../../lib/sites/adapters/kinopoisk.ts": examples$21,
	"../../lib/sites/adapters/letterboxd.ts": examples$20,
	"../../lib/sites/adapters/listal.ts": examples$19,
	"../../lib/sites/adapters/max.ts": examples$18,
	"../../lib/sites/adapters/mdblist.ts": examples$17,
	"../../lib/sites/adapters/metacritic.ts": examples$16,
	"../../lib/sites/adapters/moviemeter.ts": examples$15,
	"../../lib/sites/adapters/moviepilot.ts": examples$14,
	"../../lib/sites/adapters/mubi.ts": examples$13,
	"../../lib/sites/adapters/netflix.ts": examples$12,
	"../../lib/sites/adapters/plex.ts": examples$11,
	"../../lib/sites/adapters/porthu.ts": examples$10,
	"../../lib/sites/adapters/primevideo.ts": examples$9,
	"../../lib/sites/adapters/rottentomatoes.ts": examples$8,
	"../../lib/sites/adapters/senscritique.ts": examples$7,
	"../../lib/sites/adapters/simkl.ts": examples$6,
	"../../lib/sites/adapters/thetvdb.ts": examples$5,
	"../../lib/sites/adapters/tmdb.ts": examples$4,
	"../../lib/sites/adapters/trakt.ts": examples$3,
	"../../lib/sites/adapters/wikidata.ts": examples$2,
	"../../lib/sites/adapters/wikipedia.ts": examples$1
});
/** The listed sites with what their adapters can read, as their own examples show it. */
function listSites() {
	return sites$1.map((site) => ({
		id: site.id,
		name: site.name,
		addresses: site.matches.map((pattern) => pattern.replace("https://", "")),
		reads: whatIsRead(site, examples[`../../lib/sites/adapters/${site.id}.ts`] ?? {
			films: [],
			others: []
		}),
		hasLists: site.listed !== null
	}));
}
// entrypoints/options/SitesPart.tsx
var sites = listSites();
function SitesPart({ ask, watch, settings, changeSite, version, today, act }) {
	const { answer, hasFailed } = useAnswer({
		ask,
		watch
	}, "readSiteReadings", null);
	const [times, setTimes] = d(0);
	const forget = async () => {
		await ask("forgetSiteReadings", null);
		setTimes(times + 1);
	};
	if (hasFailed) return /* @__PURE__ */ a(Notice, {
		kind: "failed",
		children: "The sites could not be read. Load this page once more."
	});
	if (!answer) return /* @__PURE__ */ a("p", {
		role: "status",
		children: "Reading …"
	});
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("div", {
		class: "options-line",
		children: [/* @__PURE__ */ a("p", { children: "Where cards come up. Only pages of films that you may have a review of are read. How that goes is counted on this machine alone and never sent." }), /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: () => document.getElementById(ownSiteFieldId)?.focus(),
			children: "Add another site or server"
		})]
	}), /* @__PURE__ */ a(SiteList, {
		sites,
		readings: answer,
		settingsOf: (site) => siteSettings(settings, site),
		marks: settings.marks,
		today,
		dateLanguage: settings.dateLanguage,
		writeReport: (site, readings) => writeReport({
			site,
			readings,
			version,
			browser: nameBrowser(navigator.userAgent)
		}),
		onChange: (site, change) => act(() => changeSite(site, change), null),
		onCopy: (text) => act(() => copyText(text, document), "The report is on your clipboard."),
		onForget: () => act(forget, "The counts are forgotten.")
	}, times)] });
}
export { AboutPart, BackupPart, CorrectionsPart, OpenFilm, OpenReview, OwnSitesPart, PastePart, SettingsForm, SitesPart };
