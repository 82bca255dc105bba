import { E as a, I as toCalendarDate, ft as P } from "./options-CgBmHpwQ.js";
// components/options/Choice.tsx
/** One of a few, all of them in sight. */
function Choice({ legend, options, value, onChange }) {
	const group = P();
	return /* @__PURE__ */ a("fieldset", {
		class: "choice",
		children: [/* @__PURE__ */ a("legend", {
			class: "choice-legend",
			children: legend
		}), /* @__PURE__ */ a("div", {
			class: "choice-options",
			children: options.map(({ value: one, name, meaning, icon: Icon }) => /* @__PURE__ */ a("label", {
				class: "choice-option",
				children: [
					/* @__PURE__ */ a("input", {
						class: "choice-radio",
						type: "radio",
						name: group,
						value: one,
						checked: one === value,
						onChange: () => onChange(one)
					}),
					/* @__PURE__ */ a("span", {
						class: "choice-name",
						children: [Icon && /* @__PURE__ */ a(Icon, {
							class: "choice-icon",
							"aria-hidden": "true"
						}), name]
					}),
					meaning && /* @__PURE__ */ a("span", {
						class: "choice-meaning",
						children: meaning
					})
				]
			}, one))
		})]
	});
}
// lib/formats/backup/backup.ts
/** What the file says that it is. */
var backupFormat = "lobby-card-backup";
/** The file's name on the day it is made, so that a folder of backups sorts by date. */
function nameBackup(now) {
	return `${backupFormat}-${toCalendarDate(now)}.json`;
}
// lib/formats/backup/write-backup.ts
/**
* The text of a backup file, a part for each piece of the library, so that no part is ever as long as the whole.
* One entry a line: a person can look into it, and two backups can be compared.
*/
async function* writeBackup({ madeAt, settings }, pieces) {
	yield `${JSON.stringify({
		format: backupFormat,
		version: 1,
		madeAt,
		settings
	}).slice(0, -1)},\n"reviews":[`;
	let comma = "";
	const corrections = [];
	for await (const piece of pieces) {
		let lines = "";
		for (const entry of piece) if (entry.kind === "correction") corrections.push(JSON.stringify(entry.correction));
		else {
			lines += `${comma}\n${JSON.stringify(entry.review)}`;
			comma = ",";
		}
		yield lines;
	}
	yield `],\n"corrections":[${corrections.map((line) => `\n${line}`).join(",")}]}\n`;
}
export { nameBackup as n, Choice as r, writeBackup as t };
