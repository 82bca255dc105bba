/** Escape that a person pressed while nothing of the page had a use for it: no field, no dialogue, no listener. */
export function isIdleEscape(
  { key, isTrusted, defaultPrevented }: KeyboardEvent,
  { activeElement, body }: Document,
): boolean {
  const isIdle = activeElement === null || activeElement === body;
  return key === 'Escape' && isTrusted && !defaultPrevented && isIdle;
}
