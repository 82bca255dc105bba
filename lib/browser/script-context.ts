/**
 * Stands in for WXT's own in the build. That one tells every page, in an event named after the extension's id, that a
 * content script has started: enough for a page to find out who is installed. Ours ends by itself and needs none.
 */
export class ContentScriptContext {}
