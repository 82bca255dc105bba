import { D as writeView, E as a, O as noFilters, S as plural, T as Notice, _t as $, a as goTo, ft as P, ht as d, k as wholeLibrary, lt as createLucideIcon, mt as _, o as Picker, pt as T, tt as libraryAddress, ut as A, v as isOwn, w as Button } from "./options-CgBmHpwQ.js";
import "./join-films-amKKIKKt.js";
import { n as ChevronRight, t as Disclosure } from "./Disclosure-DhxOhu6A.js";
// node_modules/lucide-preact/dist/esm/icons/chevron-left.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$1 = {
	name: "chevron-left",
	size: 24,
	node: [["path", {
		d: "m15 18-6-6 6-6",
		key: "1wnfg3"
	}]]
};
__iconData$1.node;
var ChevronLeft = createLucideIcon(__iconData$1);
// node_modules/lucide-preact/dist/esm/icons/printer.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData = {
	name: "printer",
	size: 24,
	node: [
		["path", {
			d: "M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2",
			key: "143wyd"
		}],
		["path", {
			d: "M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6",
			key: "1itne7"
		}],
		["rect", {
			x: "6",
			y: "14",
			width: "12",
			height: "8",
			rx: "1",
			key: "1ue0tg"
		}]
	]
};
__iconData.node;
var Printer = createLucideIcon(__iconData);
[
	"mine",
	"starter",
	"imported",
	"clipped",
	"followed"
].map(isOwn);
// components/options/pictures/Bars.tsx
/** Lying bars under each other, each a link with its name before it. */
function Bars({ label, bars, most = Math.max(1, ...bars.map(({ value }) => value)) }) {
	return /* @__PURE__ */ a("ol", {
		class: "bars",
		"aria-label": label,
		children: bars.map(({ name, value, figure, told, href }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
			class: "bars-link",
			href,
			"aria-label": told,
			title: told,
			children: [
				/* @__PURE__ */ a("bdi", {
					class: "bars-name",
					children: name
				}),
				/* @__PURE__ */ a("svg", {
					class: "bars-bar",
					viewBox: "0 0 100 10",
					preserveAspectRatio: "none",
					"aria-hidden": "true",
					children: [/* @__PURE__ */ a("rect", {
						class: "bars-line",
						y: "9.4",
						width: "100",
						height: "0.6"
					}), /* @__PURE__ */ a("rect", {
						class: "bars-fill",
						width: value / most * 100,
						height: "10"
					})]
				}),
				/* @__PURE__ */ a("span", {
					class: "bars-figure",
					children: figure ?? value.toLocaleString("en")
				})
			]
		}) }, name))
	});
}
// components/options/pictures/Columns.tsx
/** Upright bars on a line, each a link; one of nothing is a gap. */
function Columns({ label, columns }) {
	const most = Math.max(1, ...columns.map(({ value }) => value));
	return /* @__PURE__ */ a("ul", {
		class: "columns",
		"aria-label": label,
		"data-long": columns.some((column) => column.label.length > 2),
		children: columns.map((column) => /* @__PURE__ */ a("li", {
			class: "columns-one",
			children: column.value === 0 ? /* @__PURE__ */ a("span", {
				class: "columns-empty",
				children: [/* @__PURE__ */ a("span", { class: "columns-room" }), /* @__PURE__ */ a("span", {
					class: "columns-label",
					title: column.told,
					children: [/* @__PURE__ */ a("span", {
						"aria-hidden": "true",
						children: column.label
					}), /* @__PURE__ */ a("span", {
						class: "unseen",
						children: column.told
					})]
				})]
			}) : /* @__PURE__ */ a("a", {
				class: "columns-link",
				href: column.href,
				"aria-label": column.told,
				title: column.told,
				children: [/* @__PURE__ */ a("span", {
					class: "columns-room",
					children: [/* @__PURE__ */ a("span", {
						class: "columns-value",
						children: column.value.toLocaleString("en")
					}), /* @__PURE__ */ a("svg", {
						class: "columns-bar",
						viewBox: "0 0 10 10",
						preserveAspectRatio: "none",
						style: { height: `${column.value / most * 100}%` },
						"aria-hidden": "true",
						children: /* @__PURE__ */ a("rect", {
							width: "10",
							height: "10"
						})
					})]
				}), /* @__PURE__ */ a("span", {
					class: "columns-label",
					children: column.label
				})]
			})
		}, column.key))
	});
}
// components/options/pictures/films-address.ts
/** Address of the library with the user's own films that are so, a line for each. */
function filmsAddress(filters, sort = null) {
	const view = {
		...wholeLibrary,
		filters: {
			...noFilters,
			origin: "own",
			...filters
		},
		sort
	};
	return libraryAddress(false, null, writeView({
		...view,
		group: "film"
	}));
}
/** Address of everything that a reviewer has in the library. */
function reviewerAddress(by, name) {
	return libraryAddress(false, null, writeView({
		...wholeLibrary,
		filters: {
			...noFilters,
			[by]: name
		}
	}));
}
// components/options/pictures/tell-stars.ts
/** A mean of stars to one decimal, `3.6`. */
function tellMean(stars) {
	return (Math.round(stars * 10) / 10).toFixed(1);
}
/** Stars as they are given, `3½`. */
function tellHalves(stars) {
	const whole = Math.floor(stars);
	if (whole === stars) return String(whole);
	return `${whole === 0 ? "" : whole}½`;
}
// components/options/pictures/Leaning.tsx
/** How the user's ratings lean against one reviewer's: on the whole, and on the films that they differ most on. */
function Leaning({ lean }) {
	const { name, by, mine, theirs, differing } = lean;
	return /* @__PURE__ */ a("article", {
		class: "leaning",
		children: [
			/* @__PURE__ */ a("h3", {
				class: "leaning-name",
				children: /* @__PURE__ */ a("a", {
					href: reviewerAddress(by, name),
					children: /* @__PURE__ */ a("bdi", { children: name })
				})
			}),
			/* @__PURE__ */ a("p", {
				class: "leaning-told",
				children: tellLean(lean)
			}),
			/* @__PURE__ */ a("div", {
				class: "leaning-one leaning-whole",
				children: [
					/* @__PURE__ */ a("span", {
						class: "leaning-film",
						children: "On average"
					}),
					/* @__PURE__ */ a(Dumbbell, {
						mine,
						theirs
					}),
					/* @__PURE__ */ a("span", {
						class: "leaning-figure",
						children: tellDifference(mine - theirs)
					})
				]
			}),
			differing.length > 0 && /* @__PURE__ */ a("ul", {
				"aria-label": `Films you and ${name} differ most on`,
				children: differing.map((film) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
					class: "leaning-one",
					href: libraryAddress(false, {
						as: "film",
						id: film.id
					}),
					"aria-label": `${nameOf(film)}: ${tellMean(film.mine)} from you, ${tellMean(film.theirs)} from ${name}`,
					children: [
						/* @__PURE__ */ a("bdi", {
							class: "leaning-film",
							children: nameOf(film)
						}),
						/* @__PURE__ */ a(Dumbbell, {
							mine: film.mine,
							theirs: film.theirs
						}),
						/* @__PURE__ */ a("span", {
							class: "leaning-figure",
							children: tellDifference(film.mine - film.theirs)
						})
					]
				}) }, film.id))
			})
		]
	});
}
function nameOf({ title, year }) {
	return `${title || "Untitled film"}${year === null ? "" : ` (${year})`}`;
}
/** `You give 0.6 stars less over 24 films; on 50% of them you are within half a star.` */
function tellLean({ films, mine, theirs, agreed }) {
	const apart = Math.round((mine - theirs) * 10) / 10;
	const way = apart > 0 ? "more" : "less";
	return `${apart === 0 ? "You give as many stars" : `You give ${tellMean(Math.abs(apart))} stars ${way}`} over ${plural(films, "film")} that you both rated; within half a star on ${Math.round(agreed * 100)}% of them.`;
}
function tellDifference(stars) {
	const figure = tellMean(Math.abs(stars));
	if (Number(figure) === 0) return "±0";
	return `${stars > 0 ? "+" : "−"}${figure}`;
}
/** Both ratings on a scale from 0 to 5: the user's filled, the other's a ring. */
function Dumbbell({ mine, theirs }) {
	const x = (stars) => 6 + stars * 20;
	return /* @__PURE__ */ a("svg", {
		class: "leaning-scale",
		viewBox: "0 0 112 14",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ a("path", {
				class: "leaning-axis",
				d: `M${x(0)} 7H${x(5)}`
			}),
			[
				0,
				1,
				2,
				3,
				4,
				5
			].map((stars) => /* @__PURE__ */ a("path", {
				class: "leaning-axis",
				d: `M${x(stars)} 5v4`
			}, stars)),
			/* @__PURE__ */ a("path", {
				class: "leaning-between",
				d: `M${x(theirs)} 7H${x(mine)}`
			}),
			/* @__PURE__ */ a("circle", {
				class: "leaning-theirs",
				cx: x(theirs),
				cy: "7",
				r: "3.6"
			}),
			/* @__PURE__ */ a("circle", {
				class: "leaning-mine",
				cx: x(mine),
				cy: "7",
				r: "3.6"
			})
		]
	});
}
// components/options/pictures/Picture.tsx
/** A picture in its frame: heading, what it tells in a sentence, the picture, and on request a table of it. */
function Picture({ title, told, isWide = false, table = null, children }) {
	const id = P();
	return /* @__PURE__ */ a("section", {
		class: "picture",
		"data-wide": isWide,
		"aria-labelledby": id,
		children: [
			/* @__PURE__ */ a("h2", {
				class: "picture-title",
				id,
				children: title
			}),
			told && /* @__PURE__ */ a("p", {
				class: "picture-told",
				children: told
			}),
			children,
			table && /* @__PURE__ */ a(Disclosure, {
				summary: /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("span", {
					class: "unseen",
					children: [title, " "]
				}), "As a table"] }),
				children: /* @__PURE__ */ a(Table, {
					label: title,
					...table
				})
			})
		]
	});
}
function Table({ label, heads, rows }) {
	return /* @__PURE__ */ a("table", {
		class: "picture-table",
		"aria-label": label,
		children: [/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: heads.map((head) => /* @__PURE__ */ a("th", {
			scope: "col",
			children: head
		}, head)) }) }), /* @__PURE__ */ a("tbody", { children: rows.map(([name, ...figures]) => /* @__PURE__ */ a("tr", { children: [/* @__PURE__ */ a("th", {
			scope: "row",
			children: /* @__PURE__ */ a("bdi", { children: name })
		}), figures.map((figure, at) => /* @__PURE__ */ a("td", { children: figure }, heads[at + 1]))] }, name)) })]
	});
}
// components/options/pictures/month-names.ts
var nameMonth = new Intl.DateTimeFormat("en", {
	month: "long",
	timeZone: "UTC"
});
/** The twelve months, in the language of the page. */
var monthNames = Array.from({ length: 12 }, (_, at) => nameMonth.format(Date.UTC(2e3, at, 1)));
// components/next-tab.ts
/** Where a key moves in a row of tabs, round at both ends; null for a key that moves nowhere. */
function nextTab(key, at, count) {
	if (key === "ArrowRight") return (at + 1) % count;
	if (key === "ArrowLeft") return (at + count - 1) % count;
	if (key === "Home") return 0;
	return key === "End" ? count - 1 : null;
}
// components/options/pictures/month-cells.ts
/** The sheet of a month as it hangs on the wall, weeks from Monday; `month` from 0. */
function monthCells(year, month) {
	const before = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
	const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	const pad = (n, to) => String(n).padStart(to, "0");
	return Array.from({ length: days }, (_, at) => ({
		day: `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(at + 1, 2)}`,
		column: (before + at) % 7,
		row: Math.floor((before + at) / 7)
	}));
}
// components/options/pictures/YearCalendar.tsx
var step = 10;
/** The side of a day's square by how many films it had: seen without its colour too. */
var sides = [
	5,
	6.4,
	7.8,
	9.2
];
/** Up and down go through the days as well. */
var sideways = {
	ArrowUp: "ArrowLeft",
	ArrowDown: "ArrowRight"
};
/** The twelve sheets of a year, with a square for each day on which something was watched. */
function YearCalendar({ year: { year, days, months } }) {
	const root = T(null);
	const [active, setActive] = d(days[0]?.day);
	const places = new Map(days.map(({ day }, at) => [day, at]));
	const stop = active !== void 0 && places.has(active) ? active : days[0]?.day;
	const press = (event, from) => {
		const to = nextTab(sideways[event.key] ?? event.key, places.get(from) ?? 0, days.length);
		const day = to === null ? void 0 : days[to]?.day;
		if (day === void 0) return;
		event.preventDefault();
		setActive(day);
		root.current?.querySelector(`[data-day="${day}"]`)?.focus();
	};
	return /* @__PURE__ */ a("ul", {
		class: "year-calendar",
		ref: root,
		"aria-label": `Days of ${year}`,
		children: monthNames.map((name, month) => /* @__PURE__ */ a("li", {
			class: "year-calendar-month",
			children: [/* @__PURE__ */ a("p", {
				class: "year-calendar-name",
				id: `month-${month}`,
				children: [
					name,
					" ",
					/* @__PURE__ */ a("span", {
						class: "unseen",
						children: plural(months[month] ?? 0, "film")
					})
				]
			}), /* @__PURE__ */ a("svg", {
				class: "year-calendar-sheet",
				viewBox: "0 0 70 60",
				role: "group",
				"aria-labelledby": `month-${month}`,
				children: monthCells(year, month).map((cell) => /* @__PURE__ */ a(Day, {
					cell,
					films: days[places.get(cell.day) ?? -1]?.films ?? 0,
					isStop: cell.day === stop,
					onPress: press
				}, cell.day))
			})]
		}, name))
	});
}
function Day({ cell: { day, column, row }, films, isStop, onPress }) {
	const [x, y] = [column * step + step / 2, row * step + step / 2];
	if (films === 0) return /* @__PURE__ */ a("circle", {
		class: "year-calendar-none",
		cx: x,
		cy: y,
		r: "1.1"
	});
	const level = Math.min(films, sides.length);
	const side = sides[level - 1] ?? 0;
	const told = `${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]}: ${plural(films, "film")}`;
	return /* @__PURE__ */ a("a", {
		class: "year-calendar-day",
		"data-day": day,
		"data-level": level,
		href: filmsAddress({ seen: day }),
		"aria-label": told,
		tabindex: isStop ? 0 : -1,
		onKeyDown: (event) => onPress(event, day),
		children: [
			/* @__PURE__ */ a("title", { children: told }),
			/* @__PURE__ */ a("rect", {
				class: "year-calendar-reach",
				x: x - step / 2,
				y: y - step / 2,
				width: step,
				height: step
			}),
			/* @__PURE__ */ a("rect", {
				class: "year-calendar-mark",
				x: x - side / 2,
				y: y - side / 2,
				width: side,
				height: side,
				rx: "1"
			})
		]
	});
}
// components/options/pictures/Viewings.tsx
/** When films were watched: a year, month by month and day by day. */
function Viewings({ years, year, hrefOfYear, onYear }) {
	const at = years.findIndex((one) => one.year === year);
	const shown = years[at];
	if (!shown) return /* @__PURE__ */ a(Picture, {
		title: "When you watched",
		told: "No review of yours says on which day you watched its film. Note it when you write one, or import a diary.",
		isWide: true
	});
	const busiest = Math.max(...shown.months);
	return /* @__PURE__ */ a(Picture, {
		title: `When you watched: ${year}`,
		told: /* @__PURE__ */ a($, { children: [
			/* @__PURE__ */ a("a", {
				href: filmsAddress({ seen: String(year) }),
				children: plural(shown.films, "film")
			}),
			" on",
			" ",
			plural(shown.days.length, "day"),
			", most in ",
			monthNames[shown.months.indexOf(busiest)],
			" (",
			busiest,
			").",
			shown.days.some((day) => day.films > 1) && " The larger a square, the more films on that day."
		] }),
		isWide: true,
		table: {
			heads: [
				"Month",
				"Films",
				"Days"
			],
			rows: monthNames.map((name, month) => [
				name,
				shown.months[month] ?? 0,
				daysIn(shown, month)
			])
		},
		children: [
			years.length > 1 && /* @__PURE__ */ a("div", {
				class: "viewings-years",
				children: [
					/* @__PURE__ */ a(Step, {
						to: years[at + 1]?.year,
						icon: /* @__PURE__ */ a(ChevronLeft, { "aria-hidden": "true" }),
						hrefOf: hrefOfYear
					}),
					/* @__PURE__ */ a(Picker, {
						label: "Year",
						value: String(year),
						none: "The latest",
						options: years.map((one) => ({
							value: String(one.year),
							name: `${one.year} (${one.films})`
						})),
						onPick: (picked) => onYear(Number(picked ?? years[0]?.year))
					}),
					/* @__PURE__ */ a(Step, {
						to: years[at - 1]?.year,
						icon: /* @__PURE__ */ a(ChevronRight, { "aria-hidden": "true" }),
						hrefOf: hrefOfYear
					})
				]
			}),
			/* @__PURE__ */ a(Columns, {
				label: `Films per month of ${year}`,
				columns: shown.months.map((films, month) => ({
					key: month,
					label: (monthNames[month] ?? "").slice(0, 3),
					value: films,
					told: `${monthNames[month]} ${year}: ${plural(films, "film")}`,
					href: filmsAddress({ seen: `${year}-${String(month + 1).padStart(2, "0")}` })
				}))
			}),
			/* @__PURE__ */ a(YearCalendar, { year: shown })
		]
	});
}
function daysIn({ year, days }, month) {
	return days.filter(({ day }) => day.startsWith(`${year}-${String(month + 1).padStart(2, "0")}`)).length;
}
function Step({ to, icon, hrefOf }) {
	if (to === void 0) return /* @__PURE__ */ a("span", {
		class: "viewings-step",
		children: icon
	});
	return /* @__PURE__ */ a("a", {
		class: "viewings-step",
		href: hrefOf(to),
		"aria-label": `To ${to}`,
		title: String(to),
		children: icon
	});
}
// components/options/pictures/Pictures.tsx
/** The user's reviews as pictures: each thing on them leads to its films. */
function Pictures({ statistics, year, thisYear, hrefOfYear, onYear, onPrint }) {
	const { reviews, films, years, decades, genres, genreCount, directors, actors, leans } = statistics;
	if (films === 0) return /* @__PURE__ */ a("p", {
		class: "pictures-nothing",
		children: [
			"There is nothing to draw yet: pictures are made of reviews of your own.",
			" ",
			/* @__PURE__ */ a("a", {
				href: "#import",
				children: "Import what you have written elsewhere"
			}),
			", or write one on a film’s page."
		]
	});
	const latest = years.find((one) => one.year <= thisYear) ?? years[0];
	const shown = years.find((one) => one.year === year) ?? latest;
	return /* @__PURE__ */ a("div", {
		class: "pictures",
		children: [/* @__PURE__ */ a("div", {
			class: "pictures-head",
			children: [/* @__PURE__ */ a("p", { children: [
				/* @__PURE__ */ a("a", {
					href: filmsAddress({}),
					children: plural(films, "film")
				}),
				" in ",
				plural(reviews, "review"),
				" of your own."
			] }), /* @__PURE__ */ a(Button, {
				size: "small",
				onClick: onPrint,
				children: [/* @__PURE__ */ a(Printer, { "aria-hidden": "true" }), " Print"]
			})]
		}), /* @__PURE__ */ a("div", {
			class: "pictures-wall",
			children: [
				/* @__PURE__ */ a(Ratings, { ...statistics }),
				decades.length > 0 && /* @__PURE__ */ a(Picture, {
					title: "Decades",
					told: tellMost(decades, ({ value }) => `the ${value}s`),
					table: {
						heads: [
							"Decade",
							"Films",
							"Stars on average"
						],
						rows: decades.map((tally) => [
							`${tally.value}s`,
							tally.films,
							meanOf(tally)
						])
					},
					children: /* @__PURE__ */ a(Columns, {
						label: "Films by decade",
						columns: decades.map((tally) => ({
							key: tally.value,
							label: `${tally.value}s`,
							value: tally.films,
							told: tell(`${tally.value}s`, tally),
							href: filmsAddress({ year: {
								from: tally.value,
								to: tally.value + 9
							} })
						}))
					})
				}),
				/* @__PURE__ */ a(Viewings, {
					years,
					year: shown?.year ?? thisYear,
					hrefOfYear,
					onYear
				}),
				genres.length > 0 && /* @__PURE__ */ a(Picture, {
					title: "Genres",
					told: genreCount > genres.length ? `The ${genres.length} most frequent of ${genreCount}.` : null,
					isWide: true,
					table: tableOf("Genre", genres),
					children: /* @__PURE__ */ a(Bars, {
						label: "Films by genre",
						bars: genres.map((tally) => barOf(tally, "genre"))
					})
				}),
				/* @__PURE__ */ a(PeoplePictures, {
					people: directors,
					one: "director",
					many: "directors"
				}),
				/* @__PURE__ */ a(PeoplePictures, {
					people: actors,
					one: "actor",
					many: "actors"
				}),
				/* @__PURE__ */ a(Picture, {
					title: "Next to other reviewers",
					told: leans.length > 0 ? "A full dot is your rating, a ring is theirs." : `Nobody else in your library has rated 5 films that you have rated: too few to compare.`,
					isWide: true,
					children: leans.length > 0 && /* @__PURE__ */ a("div", {
						class: "pictures-leans",
						children: leans.map((lean) => /* @__PURE__ */ a(Leaning, { lean }, `${lean.by} ${lean.name}`))
					})
				})
			]
		})]
	});
}
function Ratings({ stars, rated, mean, films }) {
	if (mean === null) return /* @__PURE__ */ a(Picture, {
		title: "Ratings",
		told: `None of your ${plural(films, "film")} has a rating yet.`
	});
	const isTwice = stars.reduce((sum, one) => sum + one.films, 0) > rated;
	const shown = stars.filter((one) => one.stars > 0 || one.films > 0);
	return /* @__PURE__ */ a(Picture, {
		title: "Ratings",
		told: /* @__PURE__ */ a($, { children: [
			/* @__PURE__ */ a("a", {
				href: filmsAddress({ stars: {
					from: 0,
					to: 5
				} }, "rating"),
				children: plural(rated, "film")
			}),
			" rated,",
			" ",
			tellMean(mean),
			" stars on average.",
			isTwice && " A film to which you gave different stars at different times counts under each."
		] }),
		table: {
			heads: ["Stars", "Films"],
			rows: shown.map((one) => [tellHalves(one.stars), one.films])
		},
		children: /* @__PURE__ */ a(Columns, {
			label: "Films by stars",
			columns: shown.map((one) => ({
				key: one.stars,
				label: tellHalves(one.stars),
				value: one.films,
				told: `${tellHalves(one.stars)} ${one.stars > 0 && one.stars <= 1 ? "star" : "stars"}: ${plural(one.films, "film")}`,
				href: filmsAddress({ stars: {
					from: one.stars,
					to: one.stars
				} })
			}))
		})
	});
}
function PeoplePictures({ people: { most, best, least }, one, many }) {
	const name = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Picture, {
		title: `${name}s most seen`,
		told: most.length === 0 ? `No ${one} has two of your films yet.` : null,
		table: most.length > 0 ? tableOf(name, most) : null,
		children: most.length > 0 && /* @__PURE__ */ a(Bars, {
			label: `${name}s most seen`,
			bars: most.map((tally) => barOf(tally, one))
		})
	}), /* @__PURE__ */ a(Picture, {
		title: `${name}s best rated`,
		told: best.length === 0 ? `No ${one} has ${least} films that you have rated yet.` : `Among ${many} with at least ${least} films that you have rated; in stars.`,
		table: best.length > 0 ? tableOf(name, best) : null,
		children: best.length > 0 && /* @__PURE__ */ a(Bars, {
			label: `${name}s best rated`,
			most: 5,
			bars: best.map((tally) => ({
				name: tally.value,
				value: tally.mean ?? 0,
				figure: meanOf(tally),
				told: `${tally.value}: ${meanOf(tally)} stars over ${plural(tally.rated, "film")}`,
				href: filmsAddress({
					[one]: tally.value,
					stars: {
						from: 0,
						to: 5
					}
				}, "rating")
			}))
		})
	})] });
}
function barOf(tally, filter) {
	return {
		name: tally.value,
		value: tally.films,
		told: tell(tally.value, tally),
		href: filmsAddress({ [filter]: tally.value })
	};
}
function tableOf(head, tallies) {
	return {
		heads: [
			head,
			"Films",
			"Rated",
			"Stars on average"
		],
		rows: tallies.map((tally) => [
			tally.value,
			tally.films,
			tally.rated,
			meanOf(tally)
		])
	};
}
function tell(name, tally) {
	const stars = tally.mean === null ? "" : `, ${meanOf(tally)} stars on average`;
	return `${name}: ${plural(tally.films, "film")}${stars}`;
}
var meanOf = ({ mean }) => mean === null ? "–" : tellMean(mean);
function tellMost(tallies, nameOf) {
	return `Most are of ${nameOf(tallies.reduce((best, one) => one.films > best.films ? one : best))}.`;
}
// entrypoints/options/pictures/use-statistics.ts
/** A flurry of changes is counted once. */
var restMs = 400;
/** The library in numbers, counted by its reader, and anew after changes; null until they are in. */
function useStatistics(openReader, watch) {
	const [statistics, setStatistics] = d(null);
	const [hasFailed, setFailed] = d(false);
	const [life, onAgain] = _((now) => now + 1, 0);
	A(() => {
		const reader = openReader((answer) => {
			if (answer.say === "statistics") setStatistics(answer.statistics);
			if (answer.say === "failed") console.error(answer.reason);
			if (answer.say === "statistics" || answer.say === "failed") setFailed(answer.say === "failed");
		});
		reader.tell({ say: "count" });
		let timer;
		const stop = watch(() => {
			clearTimeout(timer);
			timer = setTimeout(() => reader.tell({ say: "changed" }), restMs);
		});
		return () => {
			clearTimeout(timer);
			stop();
			reader.close();
		};
	}, [
		openReader,
		watch,
		life
	]);
	return {
		statistics,
		hasFailed,
		onAgain: () => onAgain(null)
	};
}
// entrypoints/options/pictures/PicturesPart.tsx
var hrefOfYear = (year) => `#pictures?year=${year}`;
function PicturesPart({ watch, openReader, address, today }) {
	const { statistics, hasFailed, onAgain } = useStatistics(openReader, watch);
	if (hasFailed) return /* @__PURE__ */ a(Notice, {
		kind: "failed",
		actions: /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: onAgain,
			children: "Try again"
		}),
		children: "The library could not be read."
	});
	if (!statistics) return /* @__PURE__ */ a("p", {
		role: "status",
		children: "Counting …"
	});
	return /* @__PURE__ */ a(Pictures, {
		statistics,
		year: Number(new URLSearchParams(address).get("year")) || null,
		thisYear: Number(today.slice(0, 4)),
		hrefOfYear,
		onYear: (year) => goTo(hrefOfYear(year)),
		onPrint: () => print()
	});
}
export { PicturesPart };
