const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/write-vault-DOKjMf2X.js","chunks/take-of-CUtRqw9k.js","chunks/options-CgBmHpwQ.js","chunks/rolldown-runtime-CO0Nlsmt.js","assets/options-ePXowV8D.css","chunks/join-films-amKKIKKt.js","chunks/fold-letters-FQpgFL71.js","chunks/write-zip-BnjxG-gf.js","chunks/zip-reader-CwdAU7ZB.js","chunks/write-export-BFwhN816.js","chunks/write-table-BUGS6bxC.js","chunks/key-links-Brj3XwxM.js","chunks/write-zip-9l37MR-t.js"])))=>i.map(i=>d[i]);
import { E as a, I as toCalendarDate, S as plural, T as Notice, _t as $, b as tellFailure, ht as d, lt as createLucideIcon, n as forgetChosenReviews, ot as Download, r as readChosenReviews, st as Clapperboard, t as useAnswer, w as Button, y as __vitePreload } from "./options-CgBmHpwQ.js";
import { r as Choice, t as writeBackup } from "./write-backup-0s5CUj4C.js";
import { t as Progress } from "./Progress-DJaKRWix.js";
import { t as download } from "./download-D12FYftk.js";
// node_modules/lucide-preact/dist/esm/icons/book-copy.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$5 = {
	name: "book-copy",
	size: 24,
	node: [
		["path", {
			d: "M5 7a2 2 0 0 0-2 2v11",
			key: "1yhqjt"
		}],
		["path", {
			d: "M5.803 18H5a2 2 0 0 0 0 4h9.5a.5.5 0 0 0 .5-.5V21",
			key: "edzzo5"
		}],
		["path", {
			d: "M9 15V4a2 2 0 0 1 2-2h9.5a.5.5 0 0 1 .5.5v14a.5.5 0 0 1-.5.5H11a2 2 0 0 1 0-4h10",
			key: "1nwzrg"
		}]
	]
};
__iconData$5.node;
var BookCopy = createLucideIcon(__iconData$5);
// node_modules/lucide-preact/dist/esm/icons/braces.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$4 = {
	name: "braces",
	size: 24,
	node: [["path", {
		d: "M8 3H7a2 2 0 0 0-2 2v5a2 2 0 0 1-2 2 2 2 0 0 1 2 2v5c0 1.1.9 2 2 2h1",
		key: "ezmyqa"
	}], ["path", {
		d: "M16 21h1a2 2 0 0 0 2-2v-5c0-1.1.9-2 2-2a2 2 0 0 1-2-2V5a2 2 0 0 0-2-2h-1",
		key: "e1hn23"
	}]],
	aliases: ["curly-braces"]
};
__iconData$4.node;
var Braces = createLucideIcon(__iconData$4);
// node_modules/lucide-preact/dist/esm/icons/file-code.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$3 = {
	name: "file-code",
	size: 24,
	node: [
		["path", {
			d: "M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z",
			key: "1oefj6"
		}],
		["path", {
			d: "M14 2v5a1 1 0 0 0 1 1h5",
			key: "wfsgrz"
		}],
		["path", {
			d: "M10 12.5 8 15l2 2.5",
			key: "1tg20x"
		}],
		["path", {
			d: "m14 12.5 2 2.5-2 2.5",
			key: "yinavb"
		}]
	]
};
__iconData$3.node;
var FileCode = createLucideIcon(__iconData$3);
// node_modules/lucide-preact/dist/esm/icons/folder-output.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$2 = {
	name: "folder-output",
	size: 24,
	node: [
		["path", {
			d: "M2 7.5V5a2 2 0 0 1 2-2h3.9a2 2 0 0 1 1.69.9l.81 1.2a2 2 0 0 0 1.67.9H20a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-1.5",
			key: "1yk7aj"
		}],
		["path", {
			d: "M2 13h10",
			key: "pgb2dq"
		}],
		["path", {
			d: "m5 10-3 3 3 3",
			key: "1r8ie0"
		}]
	]
};
__iconData$2.node;
var FolderOutput = createLucideIcon(__iconData$2);
// node_modules/lucide-preact/dist/esm/icons/list-video.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$1 = {
	name: "list-video",
	size: 24,
	node: [
		["path", {
			d: "M21 5H3",
			key: "1fi0y6"
		}],
		["path", {
			d: "M10 12H3",
			key: "1ulcyk"
		}],
		["path", {
			d: "M10 19H3",
			key: "108z41"
		}],
		["path", {
			d: "M15 12.003a1 1 0 0 1 1.517-.859l4.997 2.997a1 1 0 0 1 0 1.718l-4.997 2.997a1 1 0 0 1-1.517-.86z",
			key: "ms4nik"
		}]
	]
};
__iconData$1.node;
var ListVideo = createLucideIcon(__iconData$1);
// node_modules/lucide-preact/dist/esm/icons/star.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData = {
	name: "star",
	size: 24,
	node: [["path", {
		d: "M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z",
		key: "r04s7s"
	}]]
};
__iconData.node;
var Star = createLucideIcon(__iconData);
// components/options/export-state.ts
var exportFormats = [
	{
		value: "letterboxd",
		name: "Letterboxd",
		meaning: "CSV for its importer: viewings, ratings, tags and the text of reviews.",
		icon: Clapperboard,
		extent: "Your own films. Take it to letterboxd.com/import."
	},
	{
		value: "vault",
		name: "Markdown notes",
		meaning: "A note for each film, for Obsidian and the like. Reads back whole.",
		icon: BookCopy,
		extent: "Everything, by others too. Written again, only notes change in which something has changed."
	},
	{
		value: "trakt",
		name: "Trakt",
		meaning: "CSV for its importer: viewings and ratings. It takes no text.",
		icon: ListVideo,
		extent: "Your own films and series whose IMDb or TMDB number is known."
	},
	{
		value: "imdb",
		name: "IMDb’s shape",
		meaning: "A ratings file like IMDb’s own, which many tools read. No text.",
		icon: Star,
		extent: "Your own ratings of titles whose IMDb number is known."
	},
	{
		value: "json-ld",
		name: "schema.org",
		meaning: "JSON-LD, as websites tell search engines: film, rating, pros and cons, text.",
		icon: FileCode,
		extent: "Everything, by others too."
	},
	{
		value: "json",
		name: "Lobby Card",
		meaning: "Our own file: nothing is lost on the way to another Lobby Card.",
		icon: Braces,
		extent: "Everything, by others too. The bin, corrections and settings are in a backup only."
	}
];
// components/options/ExportDesk.tsx
/** Reviews out in the formats that other tools read. */
function ExportDesk({ total, chosen, state, hasFolders, onExport, onExportToFolder, onAll }) {
	const [format, setFormat] = d("letterboxd");
	const isBusy = state.step === "writing";
	const reviews = chosen ?? total;
	return /* @__PURE__ */ a("div", {
		class: "export-desk",
		children: [
			/* @__PURE__ */ a("p", {
				class: "export-desk-what",
				children: chosen === null ? /* @__PURE__ */ a($, { children: [total === null ? "The whole library" : `All ${plural(total, "review")} of the library`, "."] }) : /* @__PURE__ */ a($, { children: [
					plural(chosen, "chosen review"),
					".",
					" ",
					/* @__PURE__ */ a(Button, {
						size: "small",
						look: "quiet",
						onClick: onAll,
						disabled: isBusy,
						children: "All instead"
					})
				] })
			}),
			/* @__PURE__ */ a(Choice, {
				legend: "As what?",
				options: exportFormats,
				value: format,
				onChange: setFormat
			}),
			/* @__PURE__ */ a("p", {
				class: "export-desk-extent",
				children: exportFormats.find(({ value }) => value === format)?.extent
			}),
			/* @__PURE__ */ a("div", {
				class: "export-desk-go",
				children: [/* @__PURE__ */ a(Button, {
					look: "primary",
					disabled: isBusy || reviews === 0,
					onClick: () => onExport(format),
					children: [
						/* @__PURE__ */ a(Download, { "aria-hidden": "true" }),
						" ",
						format === "vault" ? "Save as a zip" : "Save the file"
					]
				}), format === "vault" && hasFolders && /* @__PURE__ */ a(Button, {
					disabled: isBusy || reviews === 0,
					onClick: onExportToFolder,
					children: [/* @__PURE__ */ a(FolderOutput, { "aria-hidden": "true" }), " Into a folder …"]
				})]
			}),
			state.step === "writing" && /* @__PURE__ */ a(Progress, {
				label: `Writing ${plural(state.done, "review")} …`,
				share: reviews ? state.done / reviews : null
			}),
			state.step === "done" && /* @__PURE__ */ a(ExportDone, { ...state }),
			state.step === "failed" && /* @__PURE__ */ a(Notice, {
				kind: "failed",
				children: state.reason
			})
		]
	});
}
function ExportDone({ where, reviews, leftOut, notes }) {
	return /* @__PURE__ */ a(Notice, {
		kind: "told",
		children: [reviews > 0 ? /* @__PURE__ */ a($, { children: [
			plural(reviews, "review"),
			" in ",
			/* @__PURE__ */ a("strong", { children: where }),
			notes ? `: ${plural(notes.written, "note")} written, ${notes.same} as they were.` : "."
		] }) : "There was nothing to write in this format.", leftOut.length > 0 && /* @__PURE__ */ a("ul", {
			class: "export-desk-left",
			children: leftOut.map(({ count, reason }) => /* @__PURE__ */ a("li", { children: [
				plural(count, "review"),
				" left out: ",
				reason,
				"."
			] }, reason))
		})]
	});
}
// entrypoints/options/export/read-for-export.ts
var pieceSize = 250;
/** The reviews of the library, or those chosen, piece by piece; none from the bin. `onDone` hears how many so far. */
async function* readForExport(ask, chosen, onDone) {
	let done = 0;
	for await (const piece of chosen ? readChosen(ask, chosen) : readAll(ask)) {
		yield* piece.filter(({ deletedAt }) => deletedAt === null);
		done += piece.length;
		onDone(done);
	}
}
async function* readChosen(ask, chosen) {
	for (let at = 0; at < chosen.length; at += pieceSize) yield await ask("readReviews", { ids: chosen.slice(at, at + pieceSize) });
}
async function* readAll(ask) {
	let after = null;
	do {
		const piece = await ask("readBackupPiece", { after });
		yield piece.items.flatMap((entry) => entry.kind === "review" ? [entry.review] : []);
		after = piece.next;
	} while (after !== null);
}
// entrypoints/options/export/use-export.ts
var findFolderChooser = () => globalThis.showDirectoryPicker?.bind(globalThis) ?? null;
/** Writes the library, or the reviews chosen, and tells how far that has come. */
function useExport(ask, chosen, settings) {
	const [state, setState] = d({ step: "idle" });
	const write = async (work) => {
		let taken = 0;
		setState({
			step: "writing",
			done: 0
		});
		const reviews = readForExport(ask, chosen, (done) => {
			taken = done;
			setState({
				step: "writing",
				done
			});
		});
		try {
			const done = await work(reviews);
			const left = done.leftOut.reduce((sum, { count }) => sum + count, 0);
			setState({
				step: "done",
				...done,
				reviews: taken - left
			});
		} catch (reason) {
			setState({
				step: "failed",
				reason: tellFailure(reason)
			});
		}
	};
	const toFile = (format) => write(async (reviews) => {
		const day = toCalendarDate(/* @__PURE__ */ new Date());
		if (format === "vault") {
			const { zipVault } = await __vitePreload(async () => {
				const { zipVault } = await import("./write-vault-DOKjMf2X.js");
				return { zipVault };
			}, __vite__mapDeps([0,1,2,3,4,5,6,7,8]));
			return give(await zipVault(reviews), `lobby-card-notes-${day}.zip`);
		}
		if (format === "json") return give(await writeOurs(reviews, settings), `lobby-card-reviews-${day}.json`);
		const { writeExport } = await __vitePreload(async () => {
			const { writeExport } = await import("./write-export-BFwhN816.js");
			return { writeExport };
		}, __vite__mapDeps([9,3,2,4,10,11]));
		const { files, leftOut } = await writeExport(format, reviews);
		const [only, ...more] = files;
		if (!only) return {
			where: "",
			leftOut,
			notes: null
		};
		if (more.length === 0) return {
			...give(only[1], only[0]),
			leftOut
		};
		const { writeZip } = await __vitePreload(async () => {
			const { writeZip } = await import("./write-zip-9l37MR-t.js");
			return { writeZip };
		}, __vite__mapDeps([12,7,8,2,3,4]));
		return {
			...give(await writeZip([...files].map(([name, content]) => ({
				name,
				content,
				changedAt: /* @__PURE__ */ new Date()
			}))), `lobby-card-${format}-${day}.zip`),
			leftOut
		};
	});
	const toFolder = async () => {
		const folder = await findFolderChooser()?.({
			id: "lobby-card-vault",
			mode: "readwrite"
		}).catch((reason) => {
			if (reason.name === "AbortError") return null;
			throw reason;
		});
		if (!folder) return;
		const { writeVaultFolder } = await __vitePreload(async () => {
			const { writeVaultFolder } = await import("./write-vault-DOKjMf2X.js");
			return { writeVaultFolder };
		}, __vite__mapDeps([0,1,2,3,4,5,6,7,8]));
		await write(async (reviews) => ({
			where: folder.name,
			leftOut: [],
			notes: await writeVaultFolder(folder, reviews)
		}));
	};
	return {
		state,
		toFile: (format) => void toFile(format),
		toFolder: () => void toFolder()
	};
}
function give(blob, name) {
	download(blob, name);
	return {
		where: name,
		leftOut: [],
		notes: null
	};
}
/** The shape of a backup, without the bin and the corrections. */
async function writeOurs(reviews, settings) {
	const pieces = (async function* () {
		for await (const review of reviews) yield [{
			kind: "review",
			review
		}];
	})();
	const parts = [];
	for await (const part of writeBackup({
		madeAt: (/* @__PURE__ */ new Date()).toISOString(),
		settings
	}, pieces)) parts.push(part);
	return new Blob(parts, { type: "application/json" });
}
// entrypoints/options/ExportPart.tsx
/** Reviews out: all of them, or those that were chosen in the library. */
function ExportPart({ ask, watch, settings }) {
	const { answer: counts = null } = useAnswer({
		ask,
		watch
	}, "readCounts", null);
	const [chosen, setChosen] = d(readChosenReviews);
	const exporting = useExport(ask, chosen, settings);
	return /* @__PURE__ */ a(ExportDesk, {
		total: counts?.reviews ?? null,
		chosen: chosen?.length ?? null,
		state: exporting.state,
		hasFolders: findFolderChooser() !== null,
		onExport: exporting.toFile,
		onExportToFolder: exporting.toFolder,
		onAll: () => {
			forgetChosenReviews();
			setChosen(null);
		}
	});
}
export { ExportPart };
