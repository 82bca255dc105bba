import { n as __toESM } from "./rolldown-runtime-CO0Nlsmt.js";
import { i as require_papaparse_min, t as formula } from "./write-table-BUGS6bxC.js";
import { t as download } from "./download-D12FYftk.js";
// lib/formats/import/write-set-aside.ts
var import_papaparse_min = /* @__PURE__ */ __toESM(require_papaparse_min(), 1);
/** Columns that no reader knows: they are for the person who corrects the rows. */
var ours = ["Set aside: line", "Set aside: why"];
/** Its folders come along, for a name may be all that tells a watchlist from the films that were watched. */
function nameOf(file, ending) {
	const name = `set-aside-${file.replace(/[/\\]/g, "-")}`;
	return ending ? `${name.replace(/\.[a-z0-9]{1,8}$/i, "")}.${ending}` : name;
}
var hasCells = (row) => row.raw.form === "cells";
function writeTable(rows) {
	const columns = [...new Set(rows.flatMap(({ raw }) => raw.columns))];
	const lines = rows.map(({ line, reason, raw }) => {
		const cells = raw.cells.length > raw.columns.length ? raw.cells : inOrder(raw, columns);
		return [
			String(line ?? ""),
			reason,
			...cells
		];
	});
	return `${import_papaparse_min.default.unparse([[...ours, ...columns], ...lines], { escapeFormulae: formula })}\r\n`;
}
/** The cells under the columns of the whole file, of which a row in XML has only some. */
function inOrder({ columns, cells }, all) {
	if (columns.length === all.length) return [...cells];
	return all.map((column) => cells[columns.indexOf(column)] ?? "");
}
function isJson(text) {
	try {
		return JSON.parse(text) !== void 0;
	} catch {
		return false;
	}
}
/**
* The rows of one import that were set aside, a file for each file that they came from and of its kind, so that they can
* be corrected and imported again. Cells that a spreadsheet would run are written as text.
*/
function writeSetAside(rows) {
	return [...Map.groupBy(rows, ({ file }) => file)].flatMap(([file, own]) => {
		const files = [];
		const tables = own.filter(hasCells);
		if (tables.length > 0) files.push({
			name: nameOf(file, "csv"),
			text: writeTable(tables)
		});
		const texts = own.flatMap(({ raw }) => raw.form === "cells" || raw.text === "" ? [] : raw);
		const entries = texts.filter(({ form, text }) => form === "json" && isJson(text)).map(({ text }) => text);
		if (entries.length > 0) files.push({
			name: nameOf(file, "json"),
			text: `[\n${entries.join(",\n")}\n]\n`
		});
		const others = texts.filter(({ form, text }) => form !== "json" || !isJson(text)).map(({ text }) => text);
		if (others.length > 0) files.push({
			name: nameOf(file, entries.length > 0 ? "txt" : null),
			text: others.join("\n")
		});
		return files;
	});
}
// entrypoints/options/import/save-set-aside.ts
/** Gives the rows that could not be read to the browser's downloads, in files that can be corrected and imported. */
function saveSetAside(rows) {
	for (const { name, text } of writeSetAside(rows)) download(new Blob([text]), name);
}
export { saveSetAside };
