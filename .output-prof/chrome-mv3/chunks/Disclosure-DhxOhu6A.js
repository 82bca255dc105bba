import { E as a, ht as d, lt as createLucideIcon } from "./options-CgBmHpwQ.js";
// node_modules/lucide-preact/dist/esm/icons/chevron-right.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData = {
	name: "chevron-right",
	size: 24,
	node: [["path", {
		d: "m9 18 6-6-6-6",
		key: "mthhwq"
	}]]
};
__iconData.node;
var ChevronRight = createLucideIcon(__iconData);
// components/Disclosure.tsx
/** Something that is there when it is wanted. */
function Disclosure({ summary, glimpse, forced = false, children }) {
	const [open, setOpen] = d(forced);
	return /* @__PURE__ */ a("details", {
		class: "disclosure",
		open: open || forced,
		onToggle: (event) => setOpen(event.currentTarget.open),
		children: [/* @__PURE__ */ a("summary", {
			class: "disclosure-summary",
			children: [
				/* @__PURE__ */ a(ChevronRight, {
					class: "disclosure-sign",
					"aria-hidden": "true"
				}),
				/* @__PURE__ */ a("span", {
					class: "disclosure-name",
					children: summary
				}),
				glimpse && /* @__PURE__ */ a("span", {
					class: "disclosure-glimpse",
					children: glimpse
				})
			]
		}), /* @__PURE__ */ a("div", {
			class: "disclosure-body",
			children
		})]
	});
}
export { ChevronRight as n, Disclosure as t };
