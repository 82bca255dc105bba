/** What stands in a cell when there is nothing to say. */
const nothing = /^(?:|[-–—]+|n\/?a|null|none|nil|nan|undefined|\\n)$/i;

/** Whether a cell that should hold a number or a day holds none. */
export function isBlank(text: string): boolean {
  return nothing.test(text.trim());
}
