/** Changes what stands behind the `#` of the address; `isTyping` makes no step of it that Back would go through. */
export function goTo(hash: string, isTyping = false): void {
  if (isTyping) history.replaceState(history.state, '', hash);
  else history.pushState(null, '', hash);
  // the browser tells of changes by links and by Back only
  dispatchEvent(new HashChangeEvent('hashchange'));
}
