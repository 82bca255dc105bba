import { E as a, ft as P } from "./options-CgBmHpwQ.js";
// components/options/Progress.tsx
/** How far something has come. */
function Progress({ label, share }) {
	const id = P();
	return /* @__PURE__ */ a("div", {
		class: "progress",
		children: [/* @__PURE__ */ a("label", {
			class: "progress-label",
			for: id,
			children: label
		}), /* @__PURE__ */ a("progress", {
			class: "progress-bar",
			id,
			max: 1,
			...share !== null && { value: Math.min(1, share) }
		})]
	});
}
export { Progress as t };
