/** What has a use of its own for Escape while it has the keyboard. */
const busy =
  'input,textarea,select,[contenteditable],[aria-expanded="true"],dialog,[role="dialog"],[role="menu"],[role="listbox"],video,iframe';

/** Escape that a person pressed while nothing of the page had a use for it: no field, no dialogue, no listener. */
export function isIdleEscape({ key, isTrusted, defaultPrevented }: KeyboardEvent, doc: Document): boolean {
  if (key !== 'Escape' || !isTrusted || defaultPrevented) return false;
  return !doc.fullscreenElement && !doc.activeElement?.closest(busy);
}
