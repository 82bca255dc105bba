/** The WebExtension API with promises in every browser; content scripts use the platform's own. */
export { default as browser } from 'webextension-polyfill';
