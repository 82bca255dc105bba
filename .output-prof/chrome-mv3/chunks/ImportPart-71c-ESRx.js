import { E as a, I as toCalendarDate, P as formatCalendarDate, S as plural, T as Notice, _t as $, at as FileInput, ht as d, lt as createLucideIcon, ot as Download, t as useAnswer, w as Button } from "./options-CgBmHpwQ.js";
import { t as Progress } from "./Progress-DJaKRWix.js";
import { t as FolderOpen } from "./folder-open-C1mVHVQc.js";
// node_modules/lucide-preact/dist/esm/icons/pause.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$1 = {
	name: "pause",
	size: 24,
	node: [["rect", {
		x: "14",
		y: "3",
		width: "5",
		height: "18",
		rx: "1",
		key: "kaeet6"
	}], ["rect", {
		x: "5",
		y: "3",
		width: "5",
		height: "18",
		rx: "1",
		key: "1wsw3u"
	}]]
};
__iconData$1.node;
var Pause = createLucideIcon(__iconData$1);
// node_modules/lucide-preact/dist/esm/icons/play.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData = {
	name: "play",
	size: 24,
	node: [["path", {
		d: "M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z",
		key: "10ikf1"
	}]]
};
__iconData.node;
var Play = createLucideIcon(__iconData);
// components/options/import/DropZone.tsx
/** Every browser knows it, and Preact's types do not. */
var wholeFolder = { webkitdirectory: true };
/** Where files are chosen. They may be dropped anywhere on the page. */
function DropZone({ onFiles }) {
	const choose = ({ currentTarget }) => {
		const files = [...currentTarget.files ?? []];
		currentTarget.value = "";
		if (files.length > 0) onFiles(files.map((blob) => ({
			name: blob.webkitRelativePath || blob.name,
			blob
		})));
	};
	return /* @__PURE__ */ a("div", {
		class: "import-drop",
		children: [
			/* @__PURE__ */ a("p", {
				class: "import-drop-what",
				children: [
					"Drop files anywhere on this page: the zip or CSVs of ",
					/* @__PURE__ */ a("strong", { children: "Letterboxd" }),
					", ",
					/* @__PURE__ */ a("strong", { children: "IMDb" }),
					",",
					" ",
					/* @__PURE__ */ a("strong", { children: "Trakt" }),
					", TMDB, MovieLens, Criticker, Simkl, Movary, Yamtrack; a table with a column for the title; ",
					/* @__PURE__ */ a("strong", { children: "Markdown notes" }),
					"; reviews as JSON-LD."
				]
			}),
			/* @__PURE__ */ a("div", {
				class: "import-drop-go",
				children: [/* @__PURE__ */ a("label", {
					class: "import-file button button-primary button-normal",
					children: [
						/* @__PURE__ */ a(FileInput, { "aria-hidden": "true" }),
						" Choose files",
						/* @__PURE__ */ a("input", {
							class: "import-input",
							type: "file",
							multiple: true,
							onChange: choose
						})
					]
				}), /* @__PURE__ */ a("label", {
					class: "import-file button button-plain button-normal",
					children: [
						/* @__PURE__ */ a(FolderOpen, { "aria-hidden": "true" }),
						" A folder of notes",
						/* @__PURE__ */ a("input", {
							class: "import-input",
							type: "file",
							multiple: true,
							...wholeFolder,
							onChange: choose
						})
					]
				})]
			}),
			/* @__PURE__ */ a("p", {
				class: "import-drop-note",
				children: "You see what would come in before anything does. The files stay on this machine."
			})
		]
	});
}
// components/options/import/PlanList.tsx
var atOnce = 50;
/** Rows of a kind: how many, and on request which. */
function PlanList({ heading, count, items, meaning, isOpen = false, children, actions }) {
	const [shown, setShown] = d(atOnce);
	if (count === 0) return null;
	const left = items.length - shown;
	return /* @__PURE__ */ a("details", {
		class: "import-list",
		open: isOpen,
		children: [
			/* @__PURE__ */ a("summary", {
				class: "import-list-head",
				children: [
					/* @__PURE__ */ a("span", {
						class: "import-list-count",
						children: count.toLocaleString("en")
					}),
					" ",
					heading
				]
			}),
			/* @__PURE__ */ a("p", {
				class: "import-list-meaning",
				children: meaning
			}),
			actions,
			/* @__PURE__ */ a("ul", {
				class: "import-list-rows",
				children: items.slice(0, shown).map(children)
			}),
			left > 0 && /* @__PURE__ */ a(Button, {
				size: "small",
				onClick: () => setShown(shown + 200),
				children: [Math.min(left, 200), " more"]
			}),
			left <= 0 && count > items.length && /* @__PURE__ */ a("p", {
				class: "import-list-meaning",
				children: [
					"And ",
					plural(count - items.length, "more row"),
					" like these."
				]
			})
		]
	});
}
// components/options/import/name-fields.ts
var names = {
	publishedOn: "date",
	intro: "text",
	sections: "text",
	conclusion: "text",
	spoiler: "spoiler mark",
	url: "link",
	"film.keys": "film numbers",
	"film.runtimeMinutes": "running time",
	"film.originalTitle": "original title",
	"film.otherTitles": "other titles"
};
/** Parts of a take in words, each once: `rating, viewings, text`. */
function nameFields(fields) {
	return [...new Set(fields.map((field) => names[field] ?? field.replace(/^film\./, "")))].join(", ");
}
// components/options/import/PlannedRow.tsx
/** One take of a dry run, where it stands, and what it changes. */
function PlannedRow({ title, year, place, rows, changed, kept, remarks }) {
	const facts = [
		rows > 1 && `${rows} rows`,
		changed.length > 0 && `changes ${nameFields(changed)}`,
		kept.length > 0 && `your ${nameFields(kept)} stays`,
		...remarks
	].filter(Boolean);
	return /* @__PURE__ */ a("li", {
		class: "import-row",
		children: [
			/* @__PURE__ */ a("span", {
				class: "import-row-film",
				children: [/* @__PURE__ */ a("bdi", { children: title || "Untitled" }), year !== null && /* @__PURE__ */ a("span", {
					class: "import-row-year",
					children: [" ", year]
				})]
			}),
			/* @__PURE__ */ a("span", {
				class: "import-row-place",
				children: place
			}),
			facts.length > 0 && /* @__PURE__ */ a("span", {
				class: "import-row-facts",
				children: facts.join("; ")
			})
		]
	});
}
// components/options/import/SetAsideList.tsx
/** Rows that can't be read, each with its reason. */
function SetAsideList({ count, rows, isOpen = false, onDownload }) {
	return /* @__PURE__ */ a(PlanList, {
		heading: "set aside",
		count,
		items: rows,
		isOpen,
		meaning: "These can’t be read, or are about no film. Download them, correct them, and import that file.",
		actions: /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: onDownload,
			children: [/* @__PURE__ */ a(Download, { "aria-hidden": "true" }), " Download these rows"]
		}),
		children: ({ file, line, reason, raw }, at) => /* @__PURE__ */ a("li", {
			class: "import-row",
			children: [
				/* @__PURE__ */ a("span", {
					class: "import-row-place",
					children: [file, line !== null && `, line ${line}`]
				}),
				/* @__PURE__ */ a("span", { children: reason }),
				/* @__PURE__ */ a("code", {
					class: "import-row-raw",
					children: raw.form === "cells" ? raw.cells.join(", ") : raw.text
				})
			]
		}, at)
	});
}
// components/options/import/UndecidedRow.tsx
/** A take that may be about a film of the library, which only the user can tell. */
function UndecidedRow({ take, chosen, onChoose }) {
	const { title, year, place, entryId, candidates } = take;
	const about = `${title}${year === null ? "" : ` (${year})`}`;
	return /* @__PURE__ */ a("li", {
		class: "import-row",
		children: /* @__PURE__ */ a("fieldset", {
			class: "import-choice",
			children: [
				/* @__PURE__ */ a("legend", { children: [
					/* @__PURE__ */ a("bdi", {
						class: "import-row-film",
						children: about
					}),
					" ",
					/* @__PURE__ */ a("span", {
						class: "import-row-place",
						children: place
					})
				] }),
				candidates.map((film, at) => /* @__PURE__ */ a("label", { children: [
					/* @__PURE__ */ a("input", {
						type: "radio",
						name: entryId,
						checked: chosen === film,
						onChange: () => onChoose(film)
					}),
					" It is",
					" ",
					/* @__PURE__ */ a("bdi", { children: film.title }),
					film.year !== null && ` (${film.year})`,
					film.directors.length > 0 && ` by ${film.directors.slice(0, 2).join(" and ")}`
				] }, at)),
				/* @__PURE__ */ a("label", { children: [/* @__PURE__ */ a("input", {
					type: "radio",
					name: entryId,
					checked: chosen === null,
					onChange: () => onChoose(null)
				}), " Another film"] })
			]
		})
	});
}
// components/options/import/ImportPlanView.tsx
/** What an import would do, before it does anything. */
function ImportPlanView({ name, plan, choices, onChoose, onImport, onCancel, onDownload, onRestore }) {
	const { added, changed, unchanged, merged, setAside, lists, backups } = plan;
	const coming = added + changed;
	return /* @__PURE__ */ a("section", {
		class: "import-plan",
		"aria-labelledby": "import-plan",
		children: [
			/* @__PURE__ */ a("h2", {
				id: "import-plan",
				children: name
			}),
			backups.length > 0 && /* @__PURE__ */ a(Notice, {
				kind: "told",
				actions: /* @__PURE__ */ a(Button, {
					onClick: onRestore,
					children: "Restore it"
				}),
				children: [/* @__PURE__ */ a("strong", { children: backups.join(", ") }), " is a backup of Lobby Card. It is restored under Backup, not imported."]
			}),
			/* @__PURE__ */ a("p", {
				class: "import-plan-sum",
				children: [sumUp(plan), " Nothing is in your library yet."]
			}),
			/* @__PURE__ */ a("div", {
				class: "import-plan-go",
				children: [/* @__PURE__ */ a(Button, {
					look: "primary",
					disabled: coming === 0,
					onClick: onImport,
					children: coming === 0 ? "Nothing to import" : `Import ${plural(coming, "review")}`
				}), /* @__PURE__ */ a(Button, {
					onClick: onCancel,
					children: "Not now"
				})]
			}),
			/* @__PURE__ */ a(PlanList, {
				heading: "to decide",
				count: lists.undecided.length,
				items: lists.undecided,
				isOpen: true,
				meaning: "Your library has films that these may be about. What you don’t decide comes in as another film.",
				children: (take) => /* @__PURE__ */ a(UndecidedRow, {
					take,
					chosen: choices.get(take.entryId) ?? null,
					onChoose: (film) => onChoose(take.entryId, film)
				}, take.entryId)
			}),
			/* @__PURE__ */ a(PlanList, {
				heading: "new",
				count: added,
				items: lists.added,
				meaning: "These are not in your library.",
				children: (take, at) => /* @__PURE__ */ a(PlannedRow, { ...take }, at)
			}),
			/* @__PURE__ */ a(PlanList, {
				heading: "merged",
				count: changed,
				items: lists.changed,
				meaning: "These were imported before. What the file says otherwise now is taken over; what you have edited stays.",
				children: (take, at) => /* @__PURE__ */ a(PlannedRow, { ...take }, at)
			}),
			/* @__PURE__ */ a(SetAsideList, {
				count: setAside,
				rows: lists.setAside,
				onDownload
			}),
			unchanged > 0 && /* @__PURE__ */ a("p", {
				class: "import-plan-rest",
				children: [plural(unchanged, "review"), " would stay as they are."]
			}),
			merged > 0 && /* @__PURE__ */ a("p", {
				class: "import-plan-rest",
				children: [plural(merged, "row"), " went into the review of another row about the same film."]
			})
		]
	});
}
function sumUp({ rows, added, changed, unchanged, setAside }) {
	const parts = [
		added > 0 && `${plural(added, "new review")}`,
		changed > 0 && `${changed.toLocaleString("en")} that ${changed === 1 ? "changes" : "change"}`,
		unchanged > 0 && `${unchanged.toLocaleString("en")} as they are`,
		setAside > 0 && `${plural(setAside, "row")} set aside`
	].filter(Boolean);
	return `${plural(rows, "row")} read: ${parts.join(", ") || "nothing that says anything"}.`;
}
// components/options/import/PastBatches.tsx
/** What was brought in before, each to be taken back as a whole. */
function PastBatches({ batches, dateLanguage, onUndo }) {
	if (batches.length === 0) return null;
	return /* @__PURE__ */ a("section", {
		"aria-labelledby": "import-past",
		children: [/* @__PURE__ */ a("h2", {
			class: "import-past-title",
			id: "import-past",
			children: "Brought in before"
		}), /* @__PURE__ */ a("ul", {
			class: "import-past",
			children: batches.map(({ id, kind, label, endedAt, isUndone, added, changed }) => /* @__PURE__ */ a("li", {
				class: "import-past-batch",
				children: [
					/* @__PURE__ */ a("span", {
						class: "import-past-name",
						children: [/* @__PURE__ */ a("bdi", { children: label }), kind === "backup" && " (backup)"]
					}),
					/* @__PURE__ */ a("span", {
						class: "import-row-place",
						children: [
							formatCalendarDate(toCalendarDate(new Date(endedAt)), dateLanguage),
							": ",
							plural(added, "new review"),
							",",
							" ",
							changed.toLocaleString("en"),
							" changed"
						]
					}),
					isUndone ? /* @__PURE__ */ a("span", {
						class: "import-row-place",
						children: "taken back"
					}) : /* @__PURE__ */ a(Button, {
						size: "small",
						onClick: () => onUndo(id),
						children: ["Take back ", /* @__PURE__ */ a("span", {
							class: "unseen",
							children: label
						})]
					})
				]
			}, id))
		})]
	});
}
// components/options/import/ImportDesk.tsx
/** Years of opinions in: looked at first, brought in when asked for, taken back as a whole. */
function ImportDesk(props) {
	const { state, batches, dateLanguage, onFiles, onCancel, onUndo } = props;
	const isBusy = state.step === "checking" || state.step === "importing";
	return /* @__PURE__ */ a("div", {
		class: "import-desk",
		children: [
			!isBusy && state.step !== "checked" && /* @__PURE__ */ a(DropZone, { onFiles }),
			state.step === "checking" && /* @__PURE__ */ a("div", {
				class: "import-run",
				children: [/* @__PURE__ */ a(Progress, {
					label: `Reading ${state.name} …`,
					share: state.share
				}), /* @__PURE__ */ a(Button, {
					onClick: onCancel,
					children: "Cancel"
				})]
			}),
			state.step === "checked" && /* @__PURE__ */ a(ImportPlanView, {
				...props,
				...state
			}),
			state.step === "importing" && /* @__PURE__ */ a(Running, {
				...props,
				...state
			}),
			state.step === "done" && /* @__PURE__ */ a(Done, {
				...props,
				...state
			}),
			state.step === "undone" && /* @__PURE__ */ a(Notice, {
				kind: "told",
				children: [state.name, " was taken back. Your library is as it was before."]
			}),
			state.step === "failed" && /* @__PURE__ */ a(Notice, {
				kind: "failed",
				children: state.reason
			}),
			!isBusy && state.step !== "checked" && /* @__PURE__ */ a(PastBatches, {
				batches,
				dateLanguage,
				onUndo
			})
		]
	});
}
function Running({ done, total, isPaused, onPause, onCancel }) {
	const Icon = isPaused ? Play : Pause;
	return /* @__PURE__ */ a("div", {
		class: "import-run",
		children: [/* @__PURE__ */ a(Progress, {
			label: `${isPaused ? "Paused at" : "Importing"} ${done.toLocaleString("en")} of ${plural(total, "review")}`,
			share: total > 0 ? done / total : null
		}), /* @__PURE__ */ a("div", {
			class: "import-plan-go",
			children: [/* @__PURE__ */ a(Button, {
				onClick: () => onPause(!isPaused),
				children: [
					/* @__PURE__ */ a(Icon, { "aria-hidden": "true" }),
					" ",
					isPaused ? "Go on" : "Pause"
				]
			}), /* @__PURE__ */ a(Button, {
				onClick: onCancel,
				children: "Cancel and take back"
			})]
		})]
	});
}
function Done({ name, report, setAside, onUndo, onDownload }) {
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Notice, {
		kind: "told",
		actions: /* @__PURE__ */ a(Button, {
			onClick: () => onUndo(report.batchId),
			children: "Take it back"
		}),
		children: [
			name,
			": ",
			plural(report.added, "new review"),
			", ",
			report.changed.toLocaleString("en"),
			" changed,",
			" ",
			report.unchanged.toLocaleString("en"),
			" as they were. ",
			/* @__PURE__ */ a("a", {
				href: "#library",
				children: "To the library"
			})
		]
	}), /* @__PURE__ */ a(SetAsideList, {
		count: setAside.length,
		rows: setAside,
		onDownload
	})] });
}
// entrypoints/options/ImportPart.tsx
/** Years of opinions in, from wherever they are. */
function ImportPart({ ask, watch, settings, importing }) {
	const { answer } = useAnswer({
		ask,
		watch
	}, "listBatches", null);
	const batches = answer ?? [];
	return /* @__PURE__ */ a(ImportDesk, {
		state: importing.state,
		choices: importing.choices,
		batches,
		dateLanguage: settings.dateLanguage,
		onFiles: importing.check,
		onChoose: importing.choose,
		onImport: importing.run,
		onPause: importing.pause,
		onCancel: importing.cancel,
		onUndo: (id) => importing.undo(id, batches.find((batch) => batch.id === id)?.label ?? "The import"),
		onDownload: importing.saveSetAside,
		onRestore: () => {
			location.hash = "#backup";
		}
	});
}
export { ImportPart };
