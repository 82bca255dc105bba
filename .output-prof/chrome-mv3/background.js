var background = (function() {
	// \0rolldown/runtime.js
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: ((k) => from[k]).bind(null, key),
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
		value: mod,
		enumerable: true
	}) : target, mod));
	// node_modules/wxt/dist/utils/define-background.mjs
	function defineBackground(arg) {
		if (arg == null || typeof arg === "function") return { main: arg };
		return arg;
	}
	// lib/film/user-error.ts
	/** A mistake or limit that people can do something about: its message is a sentence for them, and what to do next. */
	var UserError = class extends Error {
		name = "UserError";
	};
	// lib/browser/api.ts
	var import_browser_polyfill = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
		(function(global, factory) {
			if (typeof define === "function" && define.amd) define("webextension-polyfill", ["module"], factory);
			else if (typeof exports !== "undefined") factory(module);
			else {
				var mod = { exports: {} };
				factory(mod);
				global.browser = mod.exports;
			}
		})(typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : this$1, function(module) {
			"use strict";
			if (!(globalThis.chrome && globalThis.chrome.runtime && globalThis.chrome.runtime.id)) throw new Error("This script should only be loaded in a browser extension.");
			if (!(globalThis.browser && globalThis.browser.runtime && globalThis.browser.runtime.id)) {
				const CHROME_SEND_MESSAGE_CALLBACK_NO_RESPONSE_MESSAGE = "The message port closed before a response was received.";
				const wrapAPIs = (extensionAPIs) => {
					const apiMetadata = {
						"alarms": {
							"clear": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"clearAll": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"get": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"getAll": {
								"minArgs": 0,
								"maxArgs": 0
							}
						},
						"bookmarks": {
							"create": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"get": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getChildren": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getRecent": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getSubTree": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getTree": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"move": {
								"minArgs": 2,
								"maxArgs": 2
							},
							"remove": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removeTree": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"search": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"update": {
								"minArgs": 2,
								"maxArgs": 2
							}
						},
						"browserAction": {
							"disable": {
								"minArgs": 0,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							},
							"enable": {
								"minArgs": 0,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							},
							"getBadgeBackgroundColor": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getBadgeText": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getPopup": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getTitle": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"openPopup": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"setBadgeBackgroundColor": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							},
							"setBadgeText": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							},
							"setIcon": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"setPopup": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							},
							"setTitle": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							}
						},
						"browsingData": {
							"remove": {
								"minArgs": 2,
								"maxArgs": 2
							},
							"removeCache": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removeCookies": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removeDownloads": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removeFormData": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removeHistory": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removeLocalStorage": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removePasswords": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removePluginData": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"settings": {
								"minArgs": 0,
								"maxArgs": 0
							}
						},
						"commands": { "getAll": {
							"minArgs": 0,
							"maxArgs": 0
						} },
						"contextMenus": {
							"remove": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removeAll": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"update": {
								"minArgs": 2,
								"maxArgs": 2
							}
						},
						"cookies": {
							"get": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getAll": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getAllCookieStores": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"remove": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"set": {
								"minArgs": 1,
								"maxArgs": 1
							}
						},
						"devtools": {
							"inspectedWindow": { "eval": {
								"minArgs": 1,
								"maxArgs": 2,
								"singleCallbackArg": false
							} },
							"panels": {
								"create": {
									"minArgs": 3,
									"maxArgs": 3,
									"singleCallbackArg": true
								},
								"elements": { "createSidebarPane": {
									"minArgs": 1,
									"maxArgs": 1
								} }
							}
						},
						"downloads": {
							"cancel": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"download": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"erase": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getFileIcon": {
								"minArgs": 1,
								"maxArgs": 2
							},
							"open": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							},
							"pause": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removeFile": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"resume": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"search": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"show": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							}
						},
						"extension": {
							"isAllowedFileSchemeAccess": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"isAllowedIncognitoAccess": {
								"minArgs": 0,
								"maxArgs": 0
							}
						},
						"history": {
							"addUrl": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"deleteAll": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"deleteRange": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"deleteUrl": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getVisits": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"search": {
								"minArgs": 1,
								"maxArgs": 1
							}
						},
						"i18n": {
							"detectLanguage": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getAcceptLanguages": {
								"minArgs": 0,
								"maxArgs": 0
							}
						},
						"identity": { "launchWebAuthFlow": {
							"minArgs": 1,
							"maxArgs": 1
						} },
						"idle": { "queryState": {
							"minArgs": 1,
							"maxArgs": 1
						} },
						"management": {
							"get": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getAll": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"getSelf": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"setEnabled": {
								"minArgs": 2,
								"maxArgs": 2
							},
							"uninstallSelf": {
								"minArgs": 0,
								"maxArgs": 1
							}
						},
						"notifications": {
							"clear": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"create": {
								"minArgs": 1,
								"maxArgs": 2
							},
							"getAll": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"getPermissionLevel": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"update": {
								"minArgs": 2,
								"maxArgs": 2
							}
						},
						"pageAction": {
							"getPopup": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getTitle": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"hide": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							},
							"setIcon": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"setPopup": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							},
							"setTitle": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							},
							"show": {
								"minArgs": 1,
								"maxArgs": 1,
								"fallbackToNoCallback": true
							}
						},
						"permissions": {
							"contains": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getAll": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"remove": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"request": {
								"minArgs": 1,
								"maxArgs": 1
							}
						},
						"runtime": {
							"getBackgroundPage": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"getPlatformInfo": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"openOptionsPage": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"requestUpdateCheck": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"sendMessage": {
								"minArgs": 1,
								"maxArgs": 3
							},
							"sendNativeMessage": {
								"minArgs": 2,
								"maxArgs": 2
							},
							"setUninstallURL": {
								"minArgs": 1,
								"maxArgs": 1
							}
						},
						"sessions": {
							"getDevices": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"getRecentlyClosed": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"restore": {
								"minArgs": 0,
								"maxArgs": 1
							}
						},
						"storage": {
							"local": {
								"clear": {
									"minArgs": 0,
									"maxArgs": 0
								},
								"get": {
									"minArgs": 0,
									"maxArgs": 1
								},
								"getBytesInUse": {
									"minArgs": 0,
									"maxArgs": 1
								},
								"remove": {
									"minArgs": 1,
									"maxArgs": 1
								},
								"set": {
									"minArgs": 1,
									"maxArgs": 1
								}
							},
							"managed": {
								"get": {
									"minArgs": 0,
									"maxArgs": 1
								},
								"getBytesInUse": {
									"minArgs": 0,
									"maxArgs": 1
								}
							},
							"sync": {
								"clear": {
									"minArgs": 0,
									"maxArgs": 0
								},
								"get": {
									"minArgs": 0,
									"maxArgs": 1
								},
								"getBytesInUse": {
									"minArgs": 0,
									"maxArgs": 1
								},
								"remove": {
									"minArgs": 1,
									"maxArgs": 1
								},
								"set": {
									"minArgs": 1,
									"maxArgs": 1
								}
							}
						},
						"tabs": {
							"captureVisibleTab": {
								"minArgs": 0,
								"maxArgs": 2
							},
							"create": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"detectLanguage": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"discard": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"duplicate": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"executeScript": {
								"minArgs": 1,
								"maxArgs": 2
							},
							"get": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getCurrent": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"getZoom": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"getZoomSettings": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"goBack": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"goForward": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"highlight": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"insertCSS": {
								"minArgs": 1,
								"maxArgs": 2
							},
							"move": {
								"minArgs": 2,
								"maxArgs": 2
							},
							"query": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"reload": {
								"minArgs": 0,
								"maxArgs": 2
							},
							"remove": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"removeCSS": {
								"minArgs": 1,
								"maxArgs": 2
							},
							"sendMessage": {
								"minArgs": 2,
								"maxArgs": 3
							},
							"setZoom": {
								"minArgs": 1,
								"maxArgs": 2
							},
							"setZoomSettings": {
								"minArgs": 1,
								"maxArgs": 2
							},
							"update": {
								"minArgs": 1,
								"maxArgs": 2
							}
						},
						"topSites": { "get": {
							"minArgs": 0,
							"maxArgs": 0
						} },
						"webNavigation": {
							"getAllFrames": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"getFrame": {
								"minArgs": 1,
								"maxArgs": 1
							}
						},
						"webRequest": { "handlerBehaviorChanged": {
							"minArgs": 0,
							"maxArgs": 0
						} },
						"windows": {
							"create": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"get": {
								"minArgs": 1,
								"maxArgs": 2
							},
							"getAll": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"getCurrent": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"getLastFocused": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"remove": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"update": {
								"minArgs": 2,
								"maxArgs": 2
							}
						}
					};
					if (Object.keys(apiMetadata).length === 0) throw new Error("api-metadata.json has not been included in browser-polyfill");
					/**
					* A WeakMap subclass which creates and stores a value for any key which does
					* not exist when accessed, but behaves exactly as an ordinary WeakMap
					* otherwise.
					*
					* @param {function} createItem
					*        A function which will be called in order to create the value for any
					*        key which does not exist, the first time it is accessed. The
					*        function receives, as its only argument, the key being created.
					*/
					class DefaultWeakMap extends WeakMap {
						constructor(createItem, items = void 0) {
							super(items);
							this.createItem = createItem;
						}
						get(key) {
							if (!this.has(key)) this.set(key, this.createItem(key));
							return super.get(key);
						}
					}
					/**
					* Returns true if the given object is an object with a `then` method, and can
					* therefore be assumed to behave as a Promise.
					*
					* @param {*} value The value to test.
					* @returns {boolean} True if the value is thenable.
					*/
					const isThenable = (value) => {
						return value && typeof value === "object" && typeof value.then === "function";
					};
					/**
					* Creates and returns a function which, when called, will resolve or reject
					* the given promise based on how it is called:
					*
					* - If, when called, `chrome.runtime.lastError` contains a non-null object,
					*   the promise is rejected with that value.
					* - If the function is called with exactly one argument, the promise is
					*   resolved to that value.
					* - Otherwise, the promise is resolved to an array containing all of the
					*   function's arguments.
					*
					* @param {object} promise
					*        An object containing the resolution and rejection functions of a
					*        promise.
					* @param {function} promise.resolve
					*        The promise's resolution function.
					* @param {function} promise.reject
					*        The promise's rejection function.
					* @param {object} metadata
					*        Metadata about the wrapped method which has created the callback.
					* @param {boolean} metadata.singleCallbackArg
					*        Whether or not the promise is resolved with only the first
					*        argument of the callback, alternatively an array of all the
					*        callback arguments is resolved. By default, if the callback
					*        function is invoked with only a single argument, that will be
					*        resolved to the promise, while all arguments will be resolved as
					*        an array if multiple are given.
					*
					* @returns {function}
					*        The generated callback function.
					*/
					const makeCallback = (promise, metadata) => {
						return (...callbackArgs) => {
							if (extensionAPIs.runtime.lastError) promise.reject(new Error(extensionAPIs.runtime.lastError.message));
							else if (metadata.singleCallbackArg || callbackArgs.length <= 1 && metadata.singleCallbackArg !== false) promise.resolve(callbackArgs[0]);
							else promise.resolve(callbackArgs);
						};
					};
					const pluralizeArguments = (numArgs) => numArgs == 1 ? "argument" : "arguments";
					/**
					* Creates a wrapper function for a method with the given name and metadata.
					*
					* @param {string} name
					*        The name of the method which is being wrapped.
					* @param {object} metadata
					*        Metadata about the method being wrapped.
					* @param {integer} metadata.minArgs
					*        The minimum number of arguments which must be passed to the
					*        function. If called with fewer than this number of arguments, the
					*        wrapper will raise an exception.
					* @param {integer} metadata.maxArgs
					*        The maximum number of arguments which may be passed to the
					*        function. If called with more than this number of arguments, the
					*        wrapper will raise an exception.
					* @param {boolean} metadata.singleCallbackArg
					*        Whether or not the promise is resolved with only the first
					*        argument of the callback, alternatively an array of all the
					*        callback arguments is resolved. By default, if the callback
					*        function is invoked with only a single argument, that will be
					*        resolved to the promise, while all arguments will be resolved as
					*        an array if multiple are given.
					*
					* @returns {function(object, ...*)}
					*       The generated wrapper function.
					*/
					const wrapAsyncFunction = (name, metadata) => {
						return function asyncFunctionWrapper(target, ...args) {
							if (args.length < metadata.minArgs) throw new Error(`Expected at least ${metadata.minArgs} ${pluralizeArguments(metadata.minArgs)} for ${name}(), got ${args.length}`);
							if (args.length > metadata.maxArgs) throw new Error(`Expected at most ${metadata.maxArgs} ${pluralizeArguments(metadata.maxArgs)} for ${name}(), got ${args.length}`);
							return new Promise((resolve, reject) => {
								if (metadata.fallbackToNoCallback) try {
									target[name](...args, makeCallback({
										resolve,
										reject
									}, metadata));
								} catch (cbError) {
									console.warn(`${name} API method doesn't seem to support the callback parameter, falling back to call it without a callback: `, cbError);
									target[name](...args);
									metadata.fallbackToNoCallback = false;
									metadata.noCallback = true;
									resolve();
								}
								else if (metadata.noCallback) {
									target[name](...args);
									resolve();
								} else target[name](...args, makeCallback({
									resolve,
									reject
								}, metadata));
							});
						};
					};
					/**
					* Wraps an existing method of the target object, so that calls to it are
					* intercepted by the given wrapper function. The wrapper function receives,
					* as its first argument, the original `target` object, followed by each of
					* the arguments passed to the original method.
					*
					* @param {object} target
					*        The original target object that the wrapped method belongs to.
					* @param {function} method
					*        The method being wrapped. This is used as the target of the Proxy
					*        object which is created to wrap the method.
					* @param {function} wrapper
					*        The wrapper function which is called in place of a direct invocation
					*        of the wrapped method.
					*
					* @returns {Proxy<function>}
					*        A Proxy object for the given method, which invokes the given wrapper
					*        method in its place.
					*/
					const wrapMethod = (target, method, wrapper) => {
						return new Proxy(method, { apply(targetMethod, thisObj, args) {
							return wrapper.call(thisObj, target, ...args);
						} });
					};
					let hasOwnProperty = Function.call.bind(Object.prototype.hasOwnProperty);
					/**
					* Wraps an object in a Proxy which intercepts and wraps certain methods
					* based on the given `wrappers` and `metadata` objects.
					*
					* @param {object} target
					*        The target object to wrap.
					*
					* @param {object} [wrappers = {}]
					*        An object tree containing wrapper functions for special cases. Any
					*        function present in this object tree is called in place of the
					*        method in the same location in the `target` object tree. These
					*        wrapper methods are invoked as described in {@see wrapMethod}.
					*
					* @param {object} [metadata = {}]
					*        An object tree containing metadata used to automatically generate
					*        Promise-based wrapper functions for asynchronous. Any function in
					*        the `target` object tree which has a corresponding metadata object
					*        in the same location in the `metadata` tree is replaced with an
					*        automatically-generated wrapper function, as described in
					*        {@see wrapAsyncFunction}
					*
					* @returns {Proxy<object>}
					*/
					const wrapObject = (target, wrappers = {}, metadata = {}) => {
						let cache = Object.create(null);
						let handlers = {
							has(proxyTarget, prop) {
								return prop in target || prop in cache;
							},
							get(proxyTarget, prop, receiver) {
								if (prop in cache) return cache[prop];
								if (!(prop in target)) return;
								let value = target[prop];
								if (typeof value === "function") {
									if (typeof wrappers[prop] === "function") value = wrapMethod(target, target[prop], wrappers[prop]);
									else if (hasOwnProperty(metadata, prop)) {
										let wrapper = wrapAsyncFunction(prop, metadata[prop]);
										value = wrapMethod(target, target[prop], wrapper);
									} else value = value.bind(target);
								} else if (typeof value === "object" && value !== null && (hasOwnProperty(wrappers, prop) || hasOwnProperty(metadata, prop))) value = wrapObject(value, wrappers[prop], metadata[prop]);
								else if (hasOwnProperty(metadata, "*")) value = wrapObject(value, wrappers[prop], metadata["*"]);
								else {
									Object.defineProperty(cache, prop, {
										configurable: true,
										enumerable: true,
										get() {
											return target[prop];
										},
										set(value) {
											target[prop] = value;
										}
									});
									return value;
								}
								cache[prop] = value;
								return value;
							},
							set(proxyTarget, prop, value, receiver) {
								if (prop in cache) cache[prop] = value;
								else target[prop] = value;
								return true;
							},
							defineProperty(proxyTarget, prop, desc) {
								return Reflect.defineProperty(cache, prop, desc);
							},
							deleteProperty(proxyTarget, prop) {
								return Reflect.deleteProperty(cache, prop);
							}
						};
						let proxyTarget = Object.create(target);
						return new Proxy(proxyTarget, handlers);
					};
					/**
					* Creates a set of wrapper functions for an event object, which handles
					* wrapping of listener functions that those messages are passed.
					*
					* A single wrapper is created for each listener function, and stored in a
					* map. Subsequent calls to `addListener`, `hasListener`, or `removeListener`
					* retrieve the original wrapper, so that  attempts to remove a
					* previously-added listener work as expected.
					*
					* @param {DefaultWeakMap<function, function>} wrapperMap
					*        A DefaultWeakMap object which will create the appropriate wrapper
					*        for a given listener function when one does not exist, and retrieve
					*        an existing one when it does.
					*
					* @returns {object}
					*/
					const wrapEvent = (wrapperMap) => ({
						addListener(target, listener, ...args) {
							target.addListener(wrapperMap.get(listener), ...args);
						},
						hasListener(target, listener) {
							return target.hasListener(wrapperMap.get(listener));
						},
						removeListener(target, listener) {
							target.removeListener(wrapperMap.get(listener));
						}
					});
					const onRequestFinishedWrappers = new DefaultWeakMap((listener) => {
						if (typeof listener !== "function") return listener;
						/**
						* Wraps an onRequestFinished listener function so that it will return a
						* `getContent()` property which returns a `Promise` rather than using a
						* callback API.
						*
						* @param {object} req
						*        The HAR entry object representing the network request.
						*/
						return function onRequestFinished(req) {
							listener(wrapObject(req, {}, { getContent: {
								minArgs: 0,
								maxArgs: 0
							} }));
						};
					});
					const onMessageWrappers = new DefaultWeakMap((listener) => {
						if (typeof listener !== "function") return listener;
						/**
						* Wraps a message listener function so that it may send responses based on
						* its return value, rather than by returning a sentinel value and calling a
						* callback. If the listener function returns a Promise, the response is
						* sent when the promise either resolves or rejects.
						*
						* @param {*} message
						*        The message sent by the other end of the channel.
						* @param {object} sender
						*        Details about the sender of the message.
						* @param {function(*)} sendResponse
						*        A callback which, when called with an arbitrary argument, sends
						*        that value as a response.
						* @returns {boolean}
						*        True if the wrapped listener returned a Promise, which will later
						*        yield a response. False otherwise.
						*/
						return function onMessage(message, sender, sendResponse) {
							let didCallSendResponse = false;
							let wrappedSendResponse;
							let sendResponsePromise = new Promise((resolve) => {
								wrappedSendResponse = function(response) {
									didCallSendResponse = true;
									resolve(response);
								};
							});
							let result;
							try {
								result = listener(message, sender, wrappedSendResponse);
							} catch (err) {
								result = Promise.reject(err);
							}
							const isResultThenable = result !== true && isThenable(result);
							if (result !== true && !isResultThenable && !didCallSendResponse) return false;
							const sendPromisedResult = (promise) => {
								promise.then((msg) => {
									sendResponse(msg);
								}, (error) => {
									let message;
									if (error && (error instanceof Error || typeof error.message === "string")) message = error.message;
									else message = "An unexpected error occurred";
									sendResponse({
										__mozWebExtensionPolyfillReject__: true,
										message
									});
								}).catch((err) => {
									console.error("Failed to send onMessage rejected reply", err);
								});
							};
							if (isResultThenable) sendPromisedResult(result);
							else sendPromisedResult(sendResponsePromise);
							return true;
						};
					});
					const wrappedSendMessageCallback = ({ reject, resolve }, reply) => {
						if (extensionAPIs.runtime.lastError) {
							if (extensionAPIs.runtime.lastError.message === CHROME_SEND_MESSAGE_CALLBACK_NO_RESPONSE_MESSAGE) resolve();
							else reject(new Error(extensionAPIs.runtime.lastError.message));
						} else if (reply && reply.__mozWebExtensionPolyfillReject__) reject(new Error(reply.message));
						else resolve(reply);
					};
					const wrappedSendMessage = (name, metadata, apiNamespaceObj, ...args) => {
						if (args.length < metadata.minArgs) throw new Error(`Expected at least ${metadata.minArgs} ${pluralizeArguments(metadata.minArgs)} for ${name}(), got ${args.length}`);
						if (args.length > metadata.maxArgs) throw new Error(`Expected at most ${metadata.maxArgs} ${pluralizeArguments(metadata.maxArgs)} for ${name}(), got ${args.length}`);
						return new Promise((resolve, reject) => {
							const wrappedCb = wrappedSendMessageCallback.bind(null, {
								resolve,
								reject
							});
							args.push(wrappedCb);
							apiNamespaceObj.sendMessage(...args);
						});
					};
					const staticWrappers = {
						devtools: { network: { onRequestFinished: wrapEvent(onRequestFinishedWrappers) } },
						runtime: {
							onMessage: wrapEvent(onMessageWrappers),
							onMessageExternal: wrapEvent(onMessageWrappers),
							sendMessage: wrappedSendMessage.bind(null, "sendMessage", {
								minArgs: 1,
								maxArgs: 3
							})
						},
						tabs: { sendMessage: wrappedSendMessage.bind(null, "sendMessage", {
							minArgs: 2,
							maxArgs: 3
						}) }
					};
					const settingMetadata = {
						clear: {
							minArgs: 1,
							maxArgs: 1
						},
						get: {
							minArgs: 1,
							maxArgs: 1
						},
						set: {
							minArgs: 1,
							maxArgs: 1
						}
					};
					apiMetadata.privacy = {
						network: { "*": settingMetadata },
						services: { "*": settingMetadata },
						websites: { "*": settingMetadata }
					};
					return wrapObject(extensionAPIs, staticWrappers, apiMetadata);
				};
				module.exports = wrapAPIs(chrome);
			} else module.exports = globalThis.browser;
		});
	})))(), 1);
	// lib/browser/asker.ts
	var ourPages = {
		"/card.html": "card",
		"/popup.html": "popup",
		"/options.html": "options",
		"/clip.html": "clip",
		"/welcome.html": "welcome"
	};
	/**
	* Who asks. Null for anyone but ourselves: another extension, a page of ours that asks nothing, a frame within a page.
	* The card's address is a made-up one in Chromium (`use_dynamic_url`), so only its path is looked at.
	*/
	function askerOf(sender, ownId) {
		if (sender.id !== ownId || !sender.url) return null;
		const { protocol, pathname } = new URL(sender.url);
		if (/^(chrome|moz)-extension:$/.test(protocol)) return ourPages[pathname] ?? null;
		return sender.tab && sender.frameId === 0 ? "page" : null;
	}
	// lib/browser/answer-messages.ts
	/** Answers our own pages and content scripts, each message only from where it may come; to all others it is silent. */
	function answerMessages(answers) {
		import_browser_polyfill.default.runtime.onMessage.addListener((message, sender) => {
			const name = nameOf$4(message, answers);
			const asker = askerOf(sender, import_browser_polyfill.default.runtime.id);
			if (!name || !asker || !answers[name].from.includes(asker)) return void 0;
			const whence = {
				asker,
				tabId: sender.tab?.id ?? null,
				frameId: sender.frameId ?? null
			};
			return answerOne(answers, name, message.question, whence);
		});
	}
	async function answerOne(answers, name, question, whence) {
		try {
			const { parse, answer } = answers[name];
			return {
				ok: true,
				value: await answer(parse(question), whence)
			};
		} catch (error) {
			console.error(`Lobby Card: ${name} failed`, error);
			return {
				ok: false,
				message: error instanceof Error ? error.message : String(error),
				forUser: error instanceof UserError
			};
		}
	}
	function nameOf$4(message, answers) {
		const name = typeof message === "object" && message !== null && "name" in message ? message.name : null;
		return typeof name === "string" && Object.hasOwn(answers, name) ? name : null;
	}
	// lib/browser/clippings.ts
	var listName = "clippings";
	var nameOf$3 = (ticket) => `clipping:${ticket}`;
	/**
	* Keeps a clipping in memory for the page where it is checked, which gets it for its ticket. Only our own pages can
	* read it there, and it is gone with the browser.
	*/
	async function keepClipping(ticket, clipping) {
		const entries = [...await readEntries(), {
			ticket,
			tabId: null
		}];
		await dropEntries(entries.slice(0, -5));
		await import_browser_polyfill.default.storage.session.set({
			[nameOf$3(ticket)]: clipping,
			[listName]: entries.slice(-5)
		});
	}
	/** Notes in which tab it is checked: it goes when that is closed. */
	async function placeClipping(ticket, tabId) {
		const entries = await readEntries();
		await import_browser_polyfill.default.storage.session.set({ [listName]: entries.map((entry) => entry.ticket === ticket ? {
			ticket,
			tabId
		} : entry) });
	}
	var dropClippingsOf = (tabId) => dropWhere((entry) => entry.tabId === tabId);
	async function dropWhere(isMeant) {
		const entries = await readEntries();
		const gone = entries.filter(isMeant);
		if (gone.length === 0) return;
		await dropEntries(gone);
		await import_browser_polyfill.default.storage.session.set({ [listName]: entries.filter((entry) => !isMeant(entry)) });
	}
	async function dropEntries(entries) {
		await import_browser_polyfill.default.storage.session.remove(entries.map(({ ticket }) => nameOf$3(ticket)));
	}
	async function readEntries() {
		return (await import_browser_polyfill.default.storage.session.get(listName))[listName] ?? [];
	}
	// lib/browser/omnibox.ts
	/** The browser's own; null where it has none: on Android. */
	function findOmnibox() {
		return import_browser_polyfill.default.omnibox ?? null;
	}
	/** Whether descriptions are read as XML: in Chromium, while Firefox shows them as they are. */
	function readsXml() {
		return import_browser_polyfill.default.runtime.getURL("").startsWith("chrome-extension:");
	}
	/** Answers what is typed in the address bar behind the keyword; an answer to what was typed before comes too late. */
	function answerOmnibox(omnibox, isXml, { find, open }) {
		const describe = isXml ? escapeXml : (text) => text;
		omnibox.setDefaultSuggestion({ description: describe("Find a review in your library") });
		let turn = 0;
		omnibox.onInputChanged.addListener((text, suggest) => {
			turn += 1;
			const mine = turn;
			if (text.trim() === "") return;
			find(text).then((found) => {
				if (mine !== turn) return;
				suggest(found.map(({ content, description }) => ({
					content,
					description: describe(description)
				})));
			}, console.error);
		});
		omnibox.onInputEntered.addListener((text, disposition) => {
			turn += 1;
			open(text, disposition).catch(console.error);
		});
	}
	var entities = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&apos;"
	};
	/** A text in which Chromium's parser sees no markup; a control character would make it refuse the whole list. */
	function escapeXml(text) {
		return text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, " ").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
	}
	// lib/browser/open-own-page.ts
	/** Opens a page of the extension, `options.html#library`, in the tab that is looked at or in a new one. */
	async function openOwnPage(path, disposition) {
		const url = import_browser_polyfill.default.runtime.getURL(path);
		if (disposition === "currentTab") await import_browser_polyfill.default.tabs.update({ url });
		else await import_browser_polyfill.default.tabs.create({
			url,
			active: disposition === "newForegroundTab"
		});
	}
	// lib/browser/page-menu.ts
	/** Absent where a browser has no such menu: on phones. */
	var menus = import_browser_polyfill.default.contextMenus;
	/** Puts the entries there, in the place of those of an earlier version. The browser keeps them. */
	async function fillPageMenu(entries) {
		if (!menus) return;
		await menus.removeAll();
		for (const { id, title, needsSelection } of entries) menus.create({
			id,
			title,
			contexts: needsSelection ? ["selection"] : ["page", "selection"],
			documentUrlPatterns: ["http://*/*", "https://*/*"]
		});
	}
	function watchPageMenu(onClick) {
		menus?.onClicked.addListener(({ menuItemId, pageUrl, selectionText = "" }, tab) => {
			if (tab?.id === void 0) return;
			onClick({
				id: String(menuItemId),
				tabId: tab.id,
				url: pageUrl ?? null,
				selected: selectionText
			});
		});
	}
	// node_modules/zod/v4/core/util.js
	function getEnumValues(entries) {
		const numericValues = Object.values(entries).filter((v) => typeof v === "number");
		return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
	}
	function jsonStringifyReplacer(_, value) {
		if (typeof value === "bigint") return value.toString();
		return value;
	}
	var Cached = class {
		constructor(getter) {
			this._getter = getter;
			this._value = void 0;
		}
		get value() {
			const getter = this._getter;
			if (getter !== void 0) {
				this._value = getter();
				this._getter = void 0;
			}
			return this._value;
		}
	};
	function cached(getter) {
		return new Cached(getter);
	}
	function nullish(input) {
		return input === null || input === void 0;
	}
	function cleanRegex(source) {
		const start = source.startsWith("^") ? 1 : 0;
		const end = source.endsWith("$") ? source.length - 1 : source.length;
		return source.slice(start, end);
	}
	function assignProp(target, prop, value) {
		Object.defineProperty(target, prop, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
	}
	/**
	* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
	*
	* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
	*/
	function rawShape(def) {
		const desc = Object.getOwnPropertyDescriptor(def, "shape");
		return desc?.get ? desc.get.raw : desc?.value;
	}
	function sourceShape(schema) {
		return rawShape(schema._zod.def) ?? schema._zod.def.shape;
	}
	function deferProp(target, key, getter) {
		Object.defineProperty(target, key, {
			get() {
				const value = getter();
				assignProp(this, key, value);
				return value;
			},
			enumerable: true,
			configurable: true
		});
	}
	function putProp(target, key, value) {
		if (key in target) assignProp(target, key, value);
		else target[key] = value;
	}
	/**
	* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
	*
	* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
	*/
	function mirrorShape(target, source, keys, wrap) {
		const raw = sourceShape(source);
		for (const key of keys) {
			const desc = Object.getOwnPropertyDescriptor(raw, key);
			if (!desc.enumerable) continue;
			if (desc.get) deferProp(target, key, () => {
				const value = source._zod.def.shape[key];
				return wrap ? wrap(value, key) : value;
			});
			else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
		}
	}
	function mirrorProps(target, source) {
		for (const key of Reflect.ownKeys(source)) {
			const desc = Object.getOwnPropertyDescriptor(source, key);
			if (!desc.enumerable) continue;
			if (desc.get) deferProp(target, key, () => source[key]);
			else putProp(target, key, desc.value);
		}
	}
	function mergeDefs(...defs) {
		const mergedDescriptors = {};
		for (const def of defs) {
			const descriptors = Object.getOwnPropertyDescriptors(def);
			Object.assign(mergedDescriptors, descriptors);
		}
		return Object.defineProperties({}, mergedDescriptors);
	}
	var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
	function isObject(data) {
		return typeof data === "object" && data !== null && !Array.isArray(data);
	}
	function isPlainObject(o) {
		if (isObject(o) === false) return false;
		const ctor = o.constructor;
		if (ctor === void 0) return true;
		if (typeof ctor !== "function") return true;
		const prot = ctor.prototype;
		if (isObject(prot) === false) return false;
		if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
		return true;
	}
	var propertyKeyTypes = /* @__PURE__*/ new Set([
		"string",
		"number",
		"symbol"
	]);
	function escapeRegex(str) {
		return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	}
	function clone(inst, def, params) {
		const cl = new inst._zod.constr(def ?? inst._zod.def);
		if (!def || params?.parent) cl._zod.parent = inst;
		return cl;
	}
	function normalizeParams(_params) {
		const params = _params;
		if (!params) return {};
		if (typeof params === "string") return { error: () => params };
		if (params?.message !== void 0) {
			if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
			params.error = params.message;
		}
		delete params.message;
		if (typeof params.error === "string") return {
			...params,
			error: () => params.error
		};
		return params;
	}
	function optionalKeys(shape) {
		return Object.keys(shape).filter((k) => {
			return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
		});
	}
	var NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
		safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
		int32: [-2147483648, 2147483647],
		uint32: [0, 4294967295],
		float32: [-34028234663852886e22, 34028234663852886e22],
		float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
	}))();
	function extend$1(schema, shape) {
		if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
		const checks = schema._zod.def.checks;
		if (checks && checks.length > 0) {
			const existingShape = sourceShape(schema);
			for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
		}
		return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
	}
	function extended(schema, shape) {
		const newShape = {};
		mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
		mirrorProps(newShape, shape);
		return newShape;
	}
	function aborted(x, startIndex = 0) {
		if (x.aborted === true) return true;
		for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
		return false;
	}
	function explicitlyAborted(x, startIndex = 0) {
		if (x.aborted === true) return true;
		for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
		return false;
	}
	function prefixIssues(path, issues) {
		return issues.map((iss) => {
			var _a;
			(_a = iss).path ?? (_a.path = []);
			iss.path.unshift(path);
			return iss;
		});
	}
	function unwrapMessage(message) {
		return typeof message === "string" ? message : message?.message;
	}
	/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
	function sizeCaps(defChecks) {
		const caps = [];
		for (const ch of defChecks ?? []) {
			const d = ch._zod.def;
			if (!/_(length|size)$|_equals$/.test(d.check)) break;
			const max = d.maximum ?? d.length ?? d.size;
			if (max >= 0) caps.push([max, ch]);
		}
		return caps;
	}
	function attachSchema(issues, start, inst) {
		var _a;
		for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
	}
	function finalizeIssue(iss, ctx, config) {
		var _a;
		const traits = iss.inst?._zod?.traits;
		if (traits?.has("$ZodType")) {
			if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
			else iss.schema = iss.inst;
		}
		const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
		const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
		const full = {};
		for (const k of Object.keys(iss)) {
			if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
			full[k] = iss[k];
		}
		full.path ?? (full.path = []);
		full.message = message;
		if (ctx?.reportInput) full.input = iss.input;
		return full;
	}
	var highSurrogate = /[\uD800-\uDBFF]/;
	function codePointLength(str) {
		const units = str.length;
		if (!highSurrogate.test(str)) return units;
		let count = units;
		for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
			count--;
			i++;
		}
		return count;
	}
	function getLengthableOrigin(input) {
		if (Array.isArray(input)) return "array";
		if (typeof input === "string") return "string";
		return "unknown";
	}
	function issue(...args) {
		const [iss, input, inst] = args;
		if (typeof iss === "string") return {
			message: iss,
			code: "custom",
			input,
			inst
		};
		return { ...iss };
	}
	/**
	* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
	*
	* Call this from a `proto` initializer, which runs once per prototype — never per instance.
	*/
	function members(proto, table) {
		for (const key in table) {
			const desc = Object.getOwnPropertyDescriptor(table, key);
			if (desc.get) Object.defineProperty(proto, key, {
				...desc,
				enumerable: false
			});
			else defineBound(proto, key, desc.value);
		}
	}
	/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
	function own(inst, key, value, enumerable = true) {
		Object.defineProperty(inst, key, {
			configurable: true,
			writable: true,
			enumerable,
			value
		});
		return value;
	}
	/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
	function hide(inst, key, value) {
		return own(inst, key, value, false);
	}
	function defineBound(proto, key, fn) {
		Object.defineProperty(proto, key, {
			configurable: true,
			get() {
				return this == null ? fn : own(this, key, fn.bind(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
	function claim(inst, sentinel) {
		const proto = Object.getPrototypeOf(inst);
		return sentinel in proto ? void 0 : proto;
	}
	var installing;
	var broke = false;
	var breaker = {
		configurable: true,
		get() {
			broke = true;
		}
	};
	/**
	* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
	* constructor, computed from the internals object itself and cached there on
	* first read. One accessor per constructor rather than one per instance.
	*/
	function defineLazyInternal(inst, key, compute) {
		const proto = Object.getPrototypeOf(inst._zod);
		if (key in proto && installing !== inst._zod) {
			installing = void 0;
			return;
		}
		installing = inst._zod;
		Object.defineProperty(proto, key, {
			configurable: true,
			get() {
				Object.defineProperty(this, key, breaker);
				const outer = broke;
				broke = false;
				try {
					const value = compute(this);
					if (broke) delete this[key];
					else Object.defineProperty(this, key, {
						configurable: true,
						writable: true,
						value
					});
					broke = broke || outer;
					return value;
				} catch (err) {
					delete this[key];
					broke = broke || outer;
					throw err;
				}
			},
			set(value) {
				Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
			}
		});
	}
	/**
	* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
	* data property. One accessor per constructor rather than one per instance, because an own accessor
	* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
	*/
	function installLazyProp(inst, key, make, enumerable) {
		const proto = claim(inst, key);
		if (!proto) return;
		Object.defineProperty(proto, key, {
			configurable: true,
			get() {
				const desc = {
					configurable: true,
					writable: true,
					enumerable,
					value: void 0
				};
				Object.defineProperty(this, key, desc);
				desc.value = make(this);
				Object.defineProperty(this, key, desc);
				return desc.value;
			},
			set(value) {
				Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					enumerable,
					value
				});
			}
		});
	}
	/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
	var CONSTANT_CATCH = "~constantCatch";
	/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
	function constantCatch(value) {
		const fn = () => value;
		fn[CONSTANT_CATCH] = true;
		return fn;
	}
	// node_modules/zod/v4/core/core.js
	var _a;
	var _zodDesc = {
		value: void 0,
		enumerable: false
	};
	var _E = "captureStackTrace" in Error ? Error : null;
	function newError(Definition) {
		const E = _E;
		if (E) {
			const saved = E.stackTraceLimit;
			if (typeof saved === "number") {
				try {
					E.stackTraceLimit = 0;
				} catch {
					_E = null;
					return new Definition();
				}
				try {
					return new Definition();
				} finally {
					E.stackTraceLimit = saved;
				}
			}
		}
		return new Definition();
	}
	/* @__NO_SIDE_EFFECTS__ */
	function $constructor(name, initializer, proto, params) {
		const zodProto = {};
		function Internals(def) {
			this.def = def;
			this.constr = _;
			this.traits = /* @__PURE__ */ new Set();
		}
		Internals.prototype = zodProto;
		const protoMembers = proto;
		const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
		function init(inst, def) {
			if (!inst._zod) {
				_zodDesc.value = new Internals(def);
				try {
					Object.defineProperty(inst, "_zod", _zodDesc);
				} finally {
					_zodDesc.value = void 0;
				}
			} else if (inst._zod.traits.has(name)) return;
			inst._zod.traits.add(name);
			initializer(inst, def);
			if (initialized) {
				const own = Object.getPrototypeOf(inst);
				const ctorProto = inst._zod.constr.prototype;
				let up = own;
				while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
				const target = up ?? own;
				if (!initialized.has(target)) {
					initialized.add(target);
					members(target, protoMembers);
				}
			}
			const proto = _.prototype;
			for (const k in proto) {
				if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
				if (!(k in inst)) inst[k] = proto[k].bind(inst);
			}
		}
		const Parent = params?.Parent ?? Object;
		class Definition extends Parent {}
		Object.defineProperty(Definition, "name", { value: name });
		function _(def) {
			const inst = params?.Parent ? newError(Definition) : this;
			init(inst, def);
			const deferred = inst._zod.deferred;
			if (deferred) {
				for (const fn of deferred) fn();
				inst._zod.deferred = void 0;
			}
			const pp = globalThis.__zod_globalConfig?.postProcessor;
			if (pp) pp(inst);
			return inst;
		}
		Object.defineProperty(_, "init", { value: init });
		Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
			if (params?.Parent && inst instanceof params.Parent) return true;
			return inst?._zod?.traits?.has(name);
		} });
		Object.defineProperty(_, "name", { value: name });
		return _;
	}
	var $ZodAsyncError = class extends Error {
		constructor() {
			super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
		}
	};
	var $ZodEncodeError = class extends Error {
		constructor(name) {
			super(`Encountered unidirectional transform during encode: ${name}`);
			this.name = "ZodEncodeError";
		}
	};
	(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
	var globalConfig = globalThis.__zod_globalConfig;
	function config(newConfig) {
		if (newConfig) Object.assign(globalConfig, newConfig);
		return globalConfig;
	}
	// node_modules/zod/v4/core/errors.js
	function _getMessage() {
		const internals = this._zod;
		internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
		return internals.message;
	}
	function _setMessage(value) {
		this._zod.message = value;
	}
	var _messageDesc = {
		get: _getMessage,
		set: _setMessage,
		enumerable: true,
		configurable: true
	};
	var _issuesDesc = {
		value: void 0,
		enumerable: false
	};
	var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
	var initializer = (inst, def) => {
		inst.name = "$ZodError";
		_issuesDesc.value = def;
		Object.defineProperty(inst, "issues", _issuesDesc);
		_issuesDesc.value = void 0;
		Object.defineProperty(inst, "message", _messageDesc);
		const proto = Object.getPrototypeOf(inst);
		if (!_installedToString.has(proto)) {
			_installedToString.add(proto);
			Object.defineProperty(proto, "toString", {
				configurable: true,
				enumerable: false,
				get() {
					const value = () => this.message;
					Object.defineProperty(this, "toString", {
						value,
						configurable: true,
						writable: true
					});
					return value;
				},
				set(value) {
					Object.defineProperty(this, "toString", {
						value,
						configurable: true,
						writable: true
					});
				}
			});
		}
	};
	var $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });
	// node_modules/zod/v4/core/parse.js
	var _parse = (_Err) => {
		const fn = (schema, value, _ctx, _params) => {
			const ctx = _ctx ? {
				..._ctx,
				async: false
			} : { async: false };
			const result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) throw new $ZodAsyncError();
			if (result.issues.length) {
				const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
				captureStackTrace(e, _params?.callee ?? fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	var parse$1 = /* @__PURE__*/ _parse($ZodRealError);
	var _parseAsync = (_Err) => {
		const fn = async (schema, value, _ctx, params) => {
			const ctx = _ctx ? {
				..._ctx,
				async: true
			} : { async: true };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) result = await result;
			if (result.issues.length) {
				const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
				captureStackTrace(e, params?.callee ?? fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	var parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
	var _safeParse = (_Err) => (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		return result.issues.length ? failure(_Err, result.issues, ctx) : {
			success: true,
			data: result.value
		};
	};
	var safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
	function failure(Err, issues, ctx) {
		let error;
		return {
			success: false,
			get error() {
				if (!error) {
					error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
					issues = void 0;
					ctx = void 0;
				}
				return error;
			},
			set error(e) {
				error = e;
				issues = void 0;
				ctx = void 0;
			}
		};
	}
	var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		return result.issues.length ? failure(_Err, result.issues, ctx) : {
			success: true,
			data: result.value
		};
	};
	var safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
	// node_modules/zod/v4/core/regexes.js
	var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
	function timeSource(args) {
		const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
		return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
	}
	function datetime$1(args) {
		const opts = ["Z"];
		if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
		const qualified = `${timeSource({
			precision: args.precision,
			seconds: true
		})}(?:${opts.join("|")})`;
		const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
		return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
	}
	var anyString = /^[\s\S]{0,}$/;
	var number$2 = /^-?\d+(?:\.\d+)?$/;
	var boolean$1 = /^(?:true|false)$/i;
	var _null$2 = /^null$/i;
	// node_modules/zod/v4/core/checks.js
	var $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
		var _a;
		inst._zod ?? (inst._zod = {});
		inst._zod.def = def;
		(_a = inst._zod).onattach ?? (_a.onattach = []);
	});
	/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
	var _whenHasLength = (payload) => {
		const val = payload.value;
		return !nullish(val) && val.length !== void 0;
	};
	var numericOriginMap = {
		number: "number",
		bigint: "bigint",
		object: "date"
	};
	var $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
		$ZodCheck.init(inst, def);
		const origin = numericOriginMap[typeof def.value];
		inst._zod.check = (payload) => {
			if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
			payload.issues.push({
				origin: numericOriginMap[typeof payload.value] ?? origin,
				code: "too_big",
				maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
				input: payload.value,
				inclusive: def.inclusive,
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
		$ZodCheck.init(inst, def);
		const origin = numericOriginMap[typeof def.value];
		inst._zod.check = (payload) => {
			if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
			payload.issues.push({
				origin: numericOriginMap[typeof payload.value] ?? origin,
				code: "too_small",
				minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
				input: payload.value,
				inclusive: def.inclusive,
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
		$ZodCheck.init(inst, def);
		def.format = def.format || "float64";
		const isInt = def.format?.includes("int");
		const origin = isInt ? "int" : "number";
		const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
		inst._zod.check = (payload) => {
			const input = payload.value;
			if (isInt) {
				if (!Number.isInteger(input)) {
					payload.issues.push({
						expected: origin,
						format: def.format,
						code: "invalid_type",
						continue: false,
						input,
						inst
					});
					return;
				}
				if (!Number.isSafeInteger(input)) {
					if (input > 0) payload.issues.push({
						input,
						code: "too_big",
						maximum: Number.MAX_SAFE_INTEGER,
						note: "Integers must be within the safe integer range.",
						inst,
						origin,
						inclusive: true,
						continue: !def.abort
					});
					else payload.issues.push({
						input,
						code: "too_small",
						minimum: Number.MIN_SAFE_INTEGER,
						note: "Integers must be within the safe integer range.",
						inst,
						origin,
						inclusive: true,
						continue: !def.abort
					});
					return;
				}
			}
			if (input < minimum) payload.issues.push({
				origin: "number",
				input,
				code: "too_small",
				minimum,
				inclusive: true,
				inst,
				continue: !def.abort
			});
			if (input > maximum) payload.issues.push({
				origin: "number",
				input,
				code: "too_big",
				maximum,
				inclusive: true,
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
		var _a;
		$ZodCheck.init(inst, def);
		(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
			const origin = getLengthableOrigin(input);
			payload.issues.push({
				origin,
				code: "too_big",
				maximum: def.maximum,
				inclusive: true,
				input,
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
		var _a;
		$ZodCheck.init(inst, def);
		(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
			const origin = getLengthableOrigin(input);
			payload.issues.push({
				origin,
				code: "too_small",
				minimum: def.minimum,
				inclusive: true,
				input,
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
		var _a, _b;
		$ZodCheck.init(inst, def);
		if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
			def.pattern.lastIndex = 0;
			if (def.pattern.test(payload.value)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: def.format,
				input: payload.value,
				...def.pattern ? { pattern: def.pattern.toString() } : {},
				inst,
				continue: !def.abort
			});
		});
		else (_b = inst._zod).check ?? (_b.check = () => {});
	});
	// node_modules/zod/v4/core/versions.js
	var version$1 = {
		major: 4,
		minor: 6,
		patch: 7
	};
	// node_modules/zod/v4/core/schemas.js
	var $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
		var _a;
		inst ?? (inst = {});
		inst._zod.def = def;
		inst._zod.bag = inst._zod.bag || {};
		inst._zod.version = version$1;
		const defChecks = inst._zod.def.checks;
		const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
		for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
		if (checks.length === 0) {
			(_a = inst._zod).deferred ?? (_a.deferred = []);
			inst._zod.deferred?.push(() => {
				inst._zod.run = inst._zod.parse;
			});
		} else {
			const runChecks = (payload, checks, ctx) => {
				if (payload.memo) return payload;
				let isAborted = aborted(payload);
				let asyncResult;
				for (const ch of checks) {
					if (ch._zod.def.when) {
						if (explicitlyAborted(payload)) continue;
						if (!ch._zod.def.when(payload)) continue;
					} else if (isAborted) continue;
					const currLen = payload.issues.length;
					const _ = ch._zod.check(payload);
					if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
					if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
						await _;
						if (payload.issues.length === currLen) return;
						attachSchema(payload.issues, currLen, inst);
						if (!isAborted) isAborted = aborted(payload, currLen);
					});
					else {
						if (payload.issues.length === currLen) continue;
						attachSchema(payload.issues, currLen, inst);
						if (!isAborted) isAborted = aborted(payload, currLen);
					}
				}
				if (asyncResult) return asyncResult.then(() => {
					return payload;
				});
				return payload;
			};
			const handleCanaryResult = (canary, payload, ctx) => {
				if (aborted(canary)) {
					canary.aborted = true;
					return canary;
				}
				const checkResult = runChecks(payload, checks, ctx);
				if (checkResult instanceof Promise) {
					if (ctx.async === false) throw new $ZodAsyncError();
					return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
				}
				return inst._zod.parse(checkResult, ctx);
			};
			inst._zod.run = (payload, ctx) => {
				if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
				if (ctx.direction === "backward") {
					const canary = inst._zod.parse({
						value: payload.value,
						issues: []
					}, {
						...ctx,
						skipChecks: true
					});
					if (canary instanceof Promise) return canary.then((canary) => {
						return handleCanaryResult(canary, payload, ctx);
					});
					return handleCanaryResult(canary, payload, ctx);
				}
				const result = inst._zod.parse(payload, ctx);
				if (result instanceof Promise) {
					if (ctx.async === false) throw new $ZodAsyncError();
					return result.then((result) => runChecks(result, checks, ctx));
				}
				return runChecks(result, checks, ctx);
			};
		}
	}, {
		get "~standard"() {
			return hide(this, "~standard", standardProps(this));
		},
		set "~standard"(value) {
			own(this, "~standard", value);
		}
	});
	/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
	var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
	async function validateAsync(inst, value) {
		const ctx = { async: true };
		return toStandardResult(await inst._zod.run({
			value,
			issues: []
		}, ctx), ctx);
	}
	function standardProps(inst) {
		return {
			validate: (value) => {
				const ctx = { async: false };
				try {
					const r = inst._zod.run({
						value,
						issues: []
					}, ctx);
					if (!(r instanceof Promise)) return toStandardResult(r, ctx);
				} catch (_) {}
				return validateAsync(inst, value);
			},
			vendor: "zod",
			version: 1
		};
	}
	var $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = def.pattern ?? anyString;
		inst._zod.parse = (payload, _) => {
			if (def.coerce) try {
				payload.value = String(payload.value);
			} catch (_) {}
			if (typeof payload.value === "string") return payload;
			payload.issues.push({
				expected: "string",
				code: "invalid_type",
				input: payload.value,
				inst
			});
			return payload;
		};
	});
	var $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
		$ZodCheckStringFormat.init(inst, def);
		$ZodString.init(inst, def);
	});
	var $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
		def.pattern ?? (def.pattern = datetime$1(def));
		$ZodStringFormat.init(inst, def);
	});
	var $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = number$2;
		inst._zod.parse = (payload, _ctx) => {
			if (def.coerce) try {
				payload.value = Number(payload.value);
			} catch (_) {}
			const input = payload.value;
			if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
			const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
			payload.issues.push({
				expected: "number",
				code: "invalid_type",
				input,
				inst,
				...received ? { received } : {}
			});
			return payload;
		};
	});
	var $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
		$ZodCheckNumberFormat.init(inst, def);
		$ZodNumber.init(inst, def);
	});
	var $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = boolean$1;
		inst._zod.parse = (payload, _ctx) => {
			if (def.coerce) try {
				payload.value = Boolean(payload.value);
			} catch (_) {}
			const input = payload.value;
			if (typeof input === "boolean") return payload;
			payload.issues.push({
				expected: "boolean",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		};
	});
	var $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = _null$2;
		inst._zod.values = /* @__PURE__ */ new Set([null]);
		inst._zod.parse = (payload, _ctx) => {
			const input = payload.value;
			if (input === null) return payload;
			payload.issues.push({
				expected: "null",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		};
	});
	var $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.parse = (payload) => payload;
	});
	function capSize(inst, size) {
		const caps = sizeCaps(inst._zod.def.checks);
		if (!caps.length) return;
		const cap = Math.min(...caps.map((c) => c[0]));
		const parse = inst._zod.parse;
		inst._zod.parse = (payload, ctx) => {
			const n = size(payload.value);
			if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
				for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
					const start = payload.issues.length;
					ch._zod.check(payload);
					payload.issues[start].continue = false;
					attachSchema(payload.issues, start, inst);
					return payload;
				}
			}
			return parse(payload, ctx);
		};
	}
	var arraySize = (input) => Array.isArray(input) ? input.length : -1;
	function handleArrayResult(result, final, index) {
		if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
		final.value[index] = result.value;
	}
	var $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
		$ZodType.init(inst, def);
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!Array.isArray(input)) {
				payload.issues.push({
					expected: "array",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
			const proms = [];
			const abortEarly = ctx?.abortEarly;
			for (let i = 0; i < input.length; i++) {
				const item = input[i];
				const result = def.element._zod.run({
					value: item,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
				else {
					handleArrayResult(result, payload, i);
					if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
				}
			}
			if (proms.length) return Promise.all(proms).then(() => payload);
			return payload;
		};
		capSize(inst, arraySize);
	});
	function handlePropertyResult(result, final, key, input, optin, optout) {
		const isPresent = key in input;
		const isOptionalOut = optout === "optional";
		if (!isPresent && isOptionalOut && optin === "optional") return;
		if (result.issues.length) {
			if (optin !== void 0 && isOptionalOut && !isPresent) return;
			final.issues.push(...prefixIssues(key, result.issues));
		}
		if (!isPresent && optin === void 0) {
			if (!result.issues.length) final.issues.push({
				code: "invalid_type",
				expected: "nonoptional",
				input: void 0,
				path: [key]
			});
			return;
		}
		if (result.value === void 0) {
			if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
		} else final.value[key] = result.value;
	}
	var NO_SYMBOL_KEYS = [];
	function normalizeDef(def) {
		const keys = Object.keys(def.shape);
		const ownSymbols = Object.getOwnPropertySymbols(def.shape);
		const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
		const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
		for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
		const okeys = optionalKeys(def.shape);
		return {
			...def,
			allKeys,
			symbolKeys,
			keySet: new Set(keys),
			numKeys: keys.length,
			optionalKeys: new Set(okeys)
		};
	}
	function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
		const unrecognized = [];
		const keySet = def.keySet;
		const _catchall = def.catchall._zod;
		const t = _catchall.def.type;
		const optin = _catchall.optin;
		const optout = _catchall.optout;
		let seen = 0;
		for (const key in input) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (keySet.has(key)) continue;
			if (key === "__proto__") {
				if (t === "never") unrecognized.push(key);
				continue;
			}
			if (t === "never") {
				unrecognized.push(key);
				continue;
			}
			const r = _catchall.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (unrecognized.length) payload.issues.push({
			code: "unrecognized_keys",
			keys: unrecognized,
			input,
			inst,
			continue: true
		});
		if (!proms.length) return payload;
		return Promise.all(proms).then(() => {
			return payload;
		});
	}
	var $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
		$ZodType.init(inst, def);
		const desc = Object.getOwnPropertyDescriptor(def, "shape");
		const sh = desc?.get ? desc.get.raw : def.shape ?? {};
		if (sh) {
			const get = () => {
				const newSh = { ...sh };
				Object.defineProperty(def, "shape", { value: newSh });
				get.raw = newSh;
				return newSh;
			};
			get.raw = sh;
			Object.defineProperty(def, "shape", { get });
		}
		const _normalized = cached(() => normalizeDef(def));
		defineLazyInternal(inst, "propValues", (zod) => {
			const shape = zod.def.shape;
			const propValues = {};
			for (const key in shape) {
				const field = shape[key]._zod;
				if (field.values) {
					if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
					for (const v of field.values) propValues[key].add(v);
					if (field.optin !== void 0) propValues[key].add(void 0);
				}
			}
			return propValues;
		});
		const isObject$1 = isObject;
		const catchall = def.catchall;
		let value;
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			value ?? (value = _normalized.value);
			const input = payload.value;
			if (!isObject$1(input)) {
				payload.issues.push({
					expected: "object",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const proms = [];
			const shape = value.shape;
			const abortEarly = ctx?.abortEarly;
			let seen = payload.issues.length;
			for (const key of value.allKeys) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				if (key === "__proto__") continue;
				const el = shape[key];
				const optin = el._zod.optin;
				const optout = el._zod.optout;
				const r = el._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
				else handlePropertyResult(r, payload, key, input, optin, optout);
			}
			if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
			return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
		};
	});
	function handleUnionResults(results, final, inst, ctx) {
		for (const result of results) if (result.issues.length === 0) {
			final.value = result.value;
			return final;
		}
		const nonaborted = results.filter((r) => !aborted(r));
		if (nonaborted.length === 1) {
			final.value = nonaborted[0].value;
			return nonaborted[0];
		}
		final.issues.push({
			code: "invalid_union",
			input: final.value,
			inst,
			errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
		});
		return final;
	}
	var $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
		defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
		defineLazyInternal(inst, "values", (zod) => {
			if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
		});
		defineLazyInternal(inst, "pattern", (zod) => {
			if (zod.def.options.every((o) => o._zod.pattern)) {
				const patterns = zod.def.options.map((o) => o._zod.pattern);
				return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
			}
		});
		const first = def.options.length === 1 ? def.options[0]._zod.run : null;
		inst._zod.parse = (payload, ctx) => {
			if (first) return first(payload, ctx);
			let async = false;
			const results = [];
			for (const option of def.options) {
				const result = option._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) {
					results.push(result);
					async = true;
				} else {
					if (result.issues.length === 0) return result;
					results.push(result);
				}
			}
			if (!async) return handleUnionResults(results, payload, inst, ctx);
			return Promise.all(results).then((results) => {
				return handleUnionResults(results, payload, inst, ctx);
			});
		};
	});
	function discriminatorMap(def) {
		const map = /* @__PURE__ */ new Map();
		for (const option of def.options) {
			const values = option._zod.propValues?.[def.discriminator];
			if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
			for (const value of values) if (map.has(value)) {
				if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
				map.set(value, null);
			} else map.set(value, option);
		}
		return map;
	}
	var $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
		def.inclusive = false;
		$ZodUnion.init(inst, def);
		const _super = inst._zod.parse;
		defineLazyInternal(inst, "propValues", (zod) => {
			const propValues = {};
			let undefinedCount = 0;
			for (const option of zod.def.options) {
				const pv = option._zod.propValues;
				if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
				if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
				for (const [k, v] of Object.entries(pv)) {
					if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
					for (const val of v) propValues[k].add(val);
				}
			}
			if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
			return propValues;
		});
		def.options.forEach((option, i) => {
			const propShape = rawShape(option._zod.def);
			if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
		});
		const disc = cached(() => discriminatorMap(def));
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!isObject(input)) {
				payload.issues.push({
					code: "invalid_type",
					expected: "object",
					input,
					inst
				});
				return payload;
			}
			const value = input?.[def.discriminator];
			const opt = disc.value.get(value);
			if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
			if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
			payload.issues.push({
				code: "invalid_union",
				errors: [],
				note: "No matching discriminator",
				discriminator: def.discriminator,
				options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
				input,
				path: [def.discriminator],
				inst
			});
			return payload;
		};
	});
	var $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
		$ZodType.init(inst, def);
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!isPlainObject(input)) {
				payload.issues.push({
					expected: "record",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			const proms = [];
			const values = def.keyType._zod.values;
			if (values && !def.partial) {
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				const recordKeys = /* @__PURE__ */ new Set();
				for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
					recordKeys.add(typeof key === "number" ? key.toString() : key);
					if (key === "__proto__") continue;
					const keyResult = def.keyType._zod.run({
						value: key,
						issues: []
					}, ctx);
					if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (keyResult.issues.length) {
						payload.issues.push({
							code: "invalid_key",
							origin: "record",
							issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
							input: key,
							path: [key],
							inst
						});
						continue;
					}
					const outKey = keyResult.value;
					if (outKey === "__proto__") continue;
					const result = def.valueType._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}));
					else {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}
				}
				let unrecognized;
				for (const key in input) if (!recordKeys.has(key)) {
					if (def.mode === "loose") {
						if (key === "__proto__") continue;
						payload.value[key] = input[key];
					} else {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					}
				}
				if (unrecognized && unrecognized.length > 0) payload.issues.push({
					code: "unrecognized_keys",
					input,
					inst,
					keys: unrecognized,
					continue: true
				});
			} else {
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				let unrecognized;
				for (const key of Reflect.ownKeys(input)) {
					if (key === "__proto__") continue;
					if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
					let keyResult = def.keyType._zod.run({
						value: key,
						issues: []
					}, ctx);
					if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (typeof key === "string" && number$2.test(key) && keyResult.issues.length) {
						const retryResult = def.keyType._zod.run({
							value: Number(key),
							issues: []
						}, ctx);
						if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
						if (retryResult.issues.length === 0) keyResult = retryResult;
					}
					if (keyResult.issues.length) {
						if (def.mode === "loose") payload.value[key] = input[key];
						else if (values) {
							unrecognized = unrecognized ?? [];
							unrecognized.push(key);
						} else payload.issues.push({
							code: "invalid_key",
							origin: "record",
							issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
							input: key,
							path: [key],
							inst
						});
						continue;
					}
					const outKey = keyResult.value;
					if (outKey === "__proto__") continue;
					const result = def.valueType._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}));
					else {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}
				}
				if (unrecognized && unrecognized.length > 0) payload.issues.push({
					code: "unrecognized_keys",
					input,
					inst,
					keys: unrecognized,
					continue: true
				});
			}
			if (proms.length) return Promise.all(proms).then(() => payload);
			return payload;
		};
	});
	var $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
		$ZodType.init(inst, def);
		const values = getEnumValues(def.entries);
		const valuesSet = new Set(values);
		inst._zod.values = valuesSet;
		defineLazyInternal(inst, "pattern", (zod) => {
			const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
			return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
		});
		inst._zod.parse = (payload, _ctx) => {
			const input = payload.value;
			if (valuesSet.has(input)) return payload;
			payload.issues.push({
				code: "invalid_value",
				values,
				input,
				inst
			});
			return payload;
		};
	});
	var $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
		$ZodType.init(inst, def);
		const values = new Set(def.values);
		inst._zod.values = values;
		defineLazyInternal(inst, "pattern", (zod) => {
			const vals = zod.def.values;
			return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
		});
		inst._zod.parse = (payload, _ctx) => {
			const input = payload.value;
			if (values.has(input)) return payload;
			payload.issues.push({
				code: "invalid_value",
				values: def.values,
				input,
				inst
			});
			return payload;
		};
	});
	var $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.optin = "optional";
		globalConfig.memoizer?.guard(inst);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
			const _out = def.transform(payload.value, payload);
			if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
				payload.value = output;
				return payload;
			});
			if (_out instanceof Promise) throw new $ZodAsyncError();
			payload.value = _out;
			return payload;
		};
	});
	function handleOptionalResult(payload, result) {
		payload.value = result.issues.length ? void 0 : result.value;
		return payload;
	}
	var $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
		inst._zod.optout = "optional";
		defineLazyInternal(inst, "values", (zod) => {
			const values = zod.def.innerType._zod.values;
			return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
		});
		defineLazyInternal(inst, "pattern", (zod) => {
			const pattern = zod.def.innerType._zod.pattern;
			return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			if (payload.value === void 0) {
				if (def.innerType._zod.optin !== "defaulted") return payload;
				const result = def.innerType._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
				return handleOptionalResult(payload, result);
			}
			return def.innerType._zod.run(payload, ctx);
		};
	});
	var $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
		defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
		defineLazyInternal(inst, "pattern", (zod) => {
			const pattern = zod.def.innerType._zod.pattern;
			return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
		});
		defineLazyInternal(inst, "values", (zod) => {
			return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			if (payload.value === null) return payload;
			return def.innerType._zod.run(payload, ctx);
		};
	});
	function handleCatchResult(payload, result, def, ctx) {
		if (!result.issues.length) {
			payload.value = result.value;
			if (result.memo) payload.memo = true;
			return payload;
		}
		payload.value = def.catchValue({
			...result,
			value: payload.value,
			error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
			input: payload.value
		});
		return payload;
	}
	var $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
		defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
			return handleCatchResult(payload, result, def, ctx);
		};
	});
	var $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
		defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
		defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
		defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") {
				const right = def.out._zod.run(payload, ctx);
				if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
				return handlePipeResult(right, def.in, ctx);
			}
			const left = def.in._zod.run(payload, ctx);
			if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
			return handlePipeResult(left, def.out, ctx);
		};
	});
	function handlePipeResult(left, next, ctx) {
		if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
			left.aborted = true;
			return left;
		}
		return next._zod.run({
			value: left.value,
			issues: left.issues
		}, ctx);
	}
	var $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
		$ZodCheck.init(inst, def);
		$ZodType.init(inst, def);
		inst._zod.parse = (payload, _) => {
			return payload;
		};
		inst._zod.check = (payload) => {
			const input = payload.value;
			const r = def.fn(input);
			if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
			handleRefineResult(r, payload, input, inst);
		};
	});
	function handleRefineResult(result, payload, input, inst) {
		if (!result) {
			const _iss = {
				code: "custom",
				input,
				inst,
				path: [...inst._zod.def.path ?? []],
				continue: !inst._zod.def.abort
			};
			if (inst._zod.def.params) _iss.params = inst._zod.def.params;
			payload.issues.push(issue(_iss));
		}
	}
	// node_modules/zod/v4/core/api.js
	function snapshotChecks(def) {
		if (def.checks) def.checks = [...def.checks];
		return def;
	}
	// @__NO_SIDE_EFFECTS__
	function _string(Class, params) {
		return new Class(snapshotChecks({
			type: "string",
			...normalizeParams(params)
		}));
	}
	// @__NO_SIDE_EFFECTS__
	function _isoDateTime(Class, params) {
		return new Class({
			type: "string",
			format: "datetime",
			check: "string_format",
			offset: false,
			local: false,
			precision: null,
			...normalizeParams(params)
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _number(Class, params) {
		return new Class(snapshotChecks({
			type: "number",
			checks: [],
			...normalizeParams(params)
		}));
	}
	// @__NO_SIDE_EFFECTS__
	function _int(Class, params) {
		return new Class({
			type: "number",
			check: "number_format",
			abort: false,
			format: "safeint",
			...normalizeParams(params)
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _boolean(Class, params) {
		return new Class({
			type: "boolean",
			...normalizeParams(params)
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _null$1(Class, params) {
		return new Class({
			type: "null",
			...normalizeParams(params)
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _unknown(Class) {
		return new Class({ type: "unknown" });
	}
	// @__NO_SIDE_EFFECTS__
	function _lte(value, params) {
		return new $ZodCheckLessThan({
			check: "less_than",
			...normalizeParams(params),
			value,
			inclusive: true
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _gte(value, params) {
		return new $ZodCheckGreaterThan({
			check: "greater_than",
			...normalizeParams(params),
			value,
			inclusive: true
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _maxLength(maximum, params) {
		return new $ZodCheckMaxLength({
			check: "max_length",
			...normalizeParams(params),
			maximum
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _minLength(minimum, params) {
		return new $ZodCheckMinLength({
			check: "min_length",
			...normalizeParams(params),
			minimum
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _custom(Class, fn, _params) {
		const norm = normalizeParams(_params);
		norm.abort ?? (norm.abort = true);
		return new Class({
			type: "custom",
			check: "custom",
			fn,
			...norm
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _refine(Class, fn, _params) {
		return new Class({
			type: "custom",
			check: "custom",
			fn,
			...normalizeParams(_params)
		});
	}
	// node_modules/zod/v4/mini/schemas.js
	var ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
		if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
		$ZodType.init(inst, def);
		inst.def = def;
		inst.type = def.type;
	}, {
		get with() {
			return this.check;
		},
		set with(value) {
			own(this, "with", value);
		},
		parse(data, params) {
			return parse$1(this, data, params, { callee: this.parse });
		},
		parseAsync(data, params) {
			return parseAsync(this, data, params, { callee: this.parseAsync });
		},
		safeParse(data, params) {
			return safeParse(this, data, params);
		},
		safeParseAsync(data, params) {
			return safeParseAsync(this, data, params);
		},
		check(...checks) {
			const def = this.def;
			return this.clone({
				...def,
				checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
					check: ch,
					def: { check: "custom" },
					onattach: []
				} } : ch)]
			}, { parent: true });
		},
		clone(_def, params) {
			return clone(this, _def, params);
		},
		brand() {
			return this;
		},
		register(reg, meta) {
			reg.add(this, meta);
			return this;
		},
		apply(fn, ...args) {
			return args.length === 0 ? fn(this) : fn(this, ...args);
		}
	});
	var ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
		$ZodString.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function string(params) {
		return /* @__PURE__ */ _string(ZodMiniString, params);
	}
	var ZodMiniStringFormat = /*@__PURE__*/ $constructor("ZodMiniStringFormat", (inst, def) => {
		$ZodStringFormat.init(inst, def);
		ZodMiniString.init(inst, def);
	});
	var ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
		$ZodNumber.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function number$1(params) {
		return /* @__PURE__ */ _number(ZodMiniNumber, params);
	}
	var ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
		$ZodNumberFormat.init(inst, def);
		ZodMiniNumber.init(inst, def);
	});
	function int(params) {
		return /* @__PURE__ */ _int(ZodMiniNumberFormat, params);
	}
	var ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
		$ZodBoolean.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function boolean(params) {
		return /* @__PURE__ */ _boolean(ZodMiniBoolean, params);
	}
	var ZodMiniNull = /*@__PURE__*/ $constructor("ZodMiniNull", (inst, def) => {
		$ZodNull.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function _null(params) {
		return /* @__PURE__ */ _null$1(ZodMiniNull, params);
	}
	var ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
		$ZodUnknown.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function unknown() {
		return /* @__PURE__ */ _unknown(ZodMiniUnknown);
	}
	var ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
		$ZodArray.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function array(element, params) {
		return new ZodMiniArray({
			type: "array",
			element,
			...normalizeParams(params)
		});
	}
	var ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
		$ZodObject.init(inst, def);
		ZodMiniType.init(inst, def);
		installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
	});
	// @__NO_SIDE_EFFECTS__
	function object(shape, params) {
		return new ZodMiniObject({
			type: "object",
			shape: shape ?? {},
			...normalizeParams(params)
		});
	}
	// @__NO_SIDE_EFFECTS__
	function extend(schema, shape) {
		return extend$1(schema, shape);
	}
	var ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
		$ZodUnion.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function union(options, params) {
		return new ZodMiniUnion({
			type: "union",
			options,
			...normalizeParams(params)
		});
	}
	var ZodMiniDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
		$ZodDiscriminatedUnion.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function discriminatedUnion(discriminator, options, params) {
		return new ZodMiniDiscriminatedUnion({
			type: "union",
			options,
			discriminator,
			...normalizeParams(params)
		});
	}
	var ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
		$ZodRecord.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function record(keyType, valueType, params) {
		if (!valueType || !valueType._zod) return new ZodMiniRecord({
			type: "record",
			keyType: /* @__PURE__ */ string(),
			valueType: keyType,
			...normalizeParams(valueType)
		});
		return new ZodMiniRecord({
			type: "record",
			keyType,
			valueType,
			...normalizeParams(params)
		});
	}
	var ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
		$ZodEnum.init(inst, def);
		ZodMiniType.init(inst, def);
		inst.options = [...inst._zod.values];
	});
	// @__NO_SIDE_EFFECTS__
	function _enum(values, params) {
		return new ZodMiniEnum({
			type: "enum",
			entries: Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values,
			...normalizeParams(params)
		});
	}
	var ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
		$ZodLiteral.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function literal(value, params) {
		return new ZodMiniLiteral({
			type: "literal",
			values: Array.isArray(value) ? value : [value],
			...normalizeParams(params)
		});
	}
	var ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", (inst, def) => {
		$ZodTransform.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function transform(fn) {
		return new ZodMiniTransform({
			type: "transform",
			transform: fn
		});
	}
	var ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
		$ZodOptional.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function optional(innerType) {
		return new ZodMiniOptional({
			type: "optional",
			innerType
		});
	}
	var ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
		$ZodNullable.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function nullable(innerType) {
		return new ZodMiniNullable({
			type: "nullable",
			innerType
		});
	}
	var ZodMiniCatch = /*@__PURE__*/ $constructor("ZodMiniCatch", (inst, def) => {
		$ZodCatch.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function _catch(innerType, catchValue) {
		return new ZodMiniCatch({
			type: "catch",
			innerType,
			catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
		});
	}
	var ZodMiniPipe = /*@__PURE__*/ $constructor("ZodMiniPipe", (inst, def) => {
		$ZodPipe.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function pipe(in_, out) {
		return new ZodMiniPipe({
			type: "pipe",
			in: in_,
			out
		});
	}
	var ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
		$ZodCustom.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function custom(fn, _params) {
		return /* @__PURE__ */ _custom(ZodMiniCustom, fn ?? (() => true), _params);
	}
	// @__NO_SIDE_EFFECTS__
	function refine(fn, _params = {}) {
		return /* @__PURE__ */ _refine(ZodMiniCustom, fn, _params);
	}
	// node_modules/zod/v4/mini/iso.js
	var ZodMiniISODateTime = /*@__PURE__*/ $constructor("ZodMiniISODateTime", (inst, def) => {
		$ZodISODateTime.init(inst, def);
		ZodMiniStringFormat.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function datetime(params) {
		return /* @__PURE__ */ _isoDateTime(ZodMiniISODateTime, params);
	}
	// lib/sites/hosts/is-host.ts
	/** Whether a text is a host as an address holds it, with its port where that is not the usual one: `nas.home:8096`. */
	function isHost(text) {
		if (typeof text !== "string" || text.length > 260 || text.includes("*")) return false;
		return URL.canParse(`http://${text}/`) && new URL(`http://${text}/`).host === text;
	}
	// lib/browser/settings-schema.ts
	var cornerSchema = /* @__PURE__ */ _enum([
		"top-left",
		"top-right",
		"bottom-left",
		"bottom-right"
	]);
	var siteSettingsSchema = /* @__PURE__ */ object({
		/** No card, no badge on this site. */
		off: /* @__PURE__ */ _catch(/* @__PURE__ */ boolean(), false),
		/** Where the user last dropped the card here; null follows the general place. */
		corner: /* @__PURE__ */ _catch(/* @__PURE__ */ nullable(cornerSchema), null),
		/** No marks in this site's lists, though others have them. */
		marksOff: /* @__PURE__ */ _catch(/* @__PURE__ */ boolean(), false)
	});
	/** One that is none goes, the others stay. */
	var hostsSchema = /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ unknown()), /* @__PURE__ */ transform((hosts) => [...new Set(hosts.filter(isHost))].slice(0, 100)));
	/** A field that cannot be read falls back to its default; the others stay. */
	var settingsSchema = /* @__PURE__ */ object({
		theme: /* @__PURE__ */ _catch(/* @__PURE__ */ _enum([
			"auto",
			"light",
			"dark"
		]), "auto"),
		/** How a found review greets: as a card, as a pill, or only on the toolbar. */
		show: /* @__PURE__ */ _catch(/* @__PURE__ */ _enum([
			"open",
			"pill",
			"off"
		]), "open"),
		corner: /* @__PURE__ */ _catch(cornerSchema, "bottom-right"),
		/** Whether films with a review are marked in lists. Off until asked for: a page can see that it has marks. */
		marks: /* @__PURE__ */ _catch(/* @__PURE__ */ boolean(), false),
		/** When the parts of a review that may tell the plot are shown. */
		spoilers: /* @__PURE__ */ _catch(/* @__PURE__ */ _enum(["when-seen", "always"]), "when-seen"),
		/** BCP 47 language of dates; null is the browser's own. */
		dateLanguage: /* @__PURE__ */ _catch(/* @__PURE__ */ nullable((/* @__PURE__ */ string()).check(/* @__PURE__ */ refine(isLanguage))), null),
		/** By site id; a site that is not listed has the defaults. */
		sites: /* @__PURE__ */ _catch(/* @__PURE__ */ record(/* @__PURE__ */ string(), siteSettingsSchema), {}),
		/** Hosts that the user has named, with port (`films.example`, `nas.home:8096`): cards come up there too, if the browser allows it. */
		hosts: /* @__PURE__ */ _catch(hostsSchema, [])
	});
	settingsSchema.parse({});
	var defaultSiteSettings = {
		off: false,
		corner: null,
		marksOff: false
	};
	/** A tag that is none would throw wherever a date is written. */
	function isLanguage(tag) {
		try {
			return Intl.getCanonicalLocales(tag).length === 1;
		} catch {
			return false;
		}
	}
	// lib/browser/settings.ts
	var name$3 = "settings";
	/** The settings as they are now; what cannot be read has its default. */
	async function readSettings() {
		return parse((await import_browser_polyfill.default.storage.local.get(name$3))[name$3]);
	}
	/** Saves a change. It takes effect wherever `watchSettings` listens, open tabs included. */
	async function changeSettings(change) {
		await import_browser_polyfill.default.storage.local.set({ [name$3]: {
			...await readSettings(),
			...change
		} });
	}
	/** What holds on one site. */
	function siteSettings({ sites }, site) {
		return Object.hasOwn(sites, site) ? sites[site] ?? defaultSiteSettings : defaultSiteSettings;
	}
	/** Whether films are marked in the lists of a site. */
	function hasMarks(settings, site) {
		const { off, marksOff } = siteSettings(settings, site);
		return settings.marks && !off && !marksOff;
	}
	/** Calls back with the settings at every change; returns how to stop. */
	function watchSettings(onChange) {
		const listener = (changes, area) => {
			if (area === "local" && changes[name$3]) onChange(parse(changes[name$3].newValue));
		};
		import_browser_polyfill.default.storage.onChanged.addListener(listener);
		return () => import_browser_polyfill.default.storage.onChanged.removeListener(listener);
	}
	function parse(stored) {
		return settingsSchema.parse(typeof stored === "object" && stored !== null ? stored : {});
	}
	// lib/browser/tab-memory.ts
	var nameOf$2 = (tabId, place) => `${place}:${tabId}`;
	async function readTabMemory(tabId, place = "tab") {
		const name = nameOf$2(tabId, place);
		return (await import_browser_polyfill.default.storage.session.get(name))[name] ?? null;
	}
	async function writeTabMemory(tabId, memory, place = "tab") {
		await import_browser_polyfill.default.storage.session.set({ [nameOf$2(tabId, place)]: memory });
	}
	async function forgetTab(tabId) {
		await import_browser_polyfill.default.storage.session.remove([nameOf$2(tabId, "tab"), nameOf$2(tabId, "list")]);
	}
	// node_modules/idb/build/index.js
	var instanceOfAny = (object, constructors) => constructors.some((c) => object instanceof c);
	var idbProxyableTypes;
	var cursorAdvanceMethods;
	function getIdbProxyableTypes() {
		return idbProxyableTypes || (idbProxyableTypes = [
			IDBIndex,
			IDBObjectStore,
			IDBCursor,
			IDBDatabase,
			IDBTransaction
		]);
	}
	function getCursorAdvanceMethods() {
		return cursorAdvanceMethods || (cursorAdvanceMethods = [
			"advance",
			"continue",
			"continuePrimaryKey"
		].map((method) => IDBCursor.prototype[method]));
	}
	var transactionDoneMap = /* @__PURE__ */ new WeakMap();
	var transformCache = /* @__PURE__ */ new WeakMap();
	var reverseTransformCache = /* @__PURE__ */ new WeakMap();
	function promisifyRequest(request) {
		const promise = new Promise((resolve, reject) => {
			const unlisten = () => {
				request.removeEventListener("success", success);
				request.removeEventListener("error", error);
			};
			const success = () => {
				resolve(wrap(request.result));
				unlisten();
			};
			const error = () => {
				reject(request.error);
				unlisten();
			};
			request.addEventListener("success", success);
			request.addEventListener("error", error);
		});
		reverseTransformCache.set(promise, request);
		return promise;
	}
	function cacheDonePromiseForTransaction(tx) {
		if (transactionDoneMap.has(tx)) return;
		const done = new Promise((resolve, reject) => {
			const unlisten = () => {
				tx.removeEventListener("complete", complete);
				tx.removeEventListener("error", error);
				tx.removeEventListener("abort", error);
			};
			const complete = () => {
				resolve();
				unlisten();
			};
			const error = () => {
				reject(tx.error || new DOMException("AbortError", "AbortError"));
				unlisten();
			};
			tx.addEventListener("complete", complete);
			tx.addEventListener("error", error);
			tx.addEventListener("abort", error);
		});
		transactionDoneMap.set(tx, done);
	}
	var idbProxyTraps = {
		get(target, prop, receiver) {
			if (target instanceof IDBTransaction) {
				if (prop === "done") return transactionDoneMap.get(target);
				if (prop === "store") return receiver.objectStoreNames[1] ? void 0 : receiver.objectStore(receiver.objectStoreNames[0]);
			}
			return wrap(target[prop]);
		},
		set(target, prop, value) {
			target[prop] = value;
			return true;
		},
		has(target, prop) {
			if (target instanceof IDBTransaction && (prop === "done" || prop === "store")) return true;
			return prop in target;
		}
	};
	function replaceTraps(callback) {
		idbProxyTraps = callback(idbProxyTraps);
	}
	function wrapFunction(func) {
		if (getCursorAdvanceMethods().includes(func)) return function(...args) {
			func.apply(unwrap(this), args);
			return wrap(this.request);
		};
		return function(...args) {
			return wrap(func.apply(unwrap(this), args));
		};
	}
	function transformCachableValue(value) {
		if (typeof value === "function") return wrapFunction(value);
		if (value instanceof IDBTransaction) cacheDonePromiseForTransaction(value);
		if (instanceOfAny(value, getIdbProxyableTypes())) return new Proxy(value, idbProxyTraps);
		return value;
	}
	function wrap(value) {
		if (value instanceof IDBRequest) return promisifyRequest(value);
		if (transformCache.has(value)) return transformCache.get(value);
		const newValue = transformCachableValue(value);
		if (!Object.is(newValue, value)) {
			transformCache.set(value, newValue);
			reverseTransformCache.set(newValue, value);
		}
		return newValue;
	}
	var unwrap = (value) => reverseTransformCache.get(value);
	/**
	* Open a database.
	*
	* @param name Name of the database.
	* @param version Schema version.
	* @param callbacks Additional callbacks.
	*/
	function openDB(name, version, { blocked, upgrade, blocking, terminated } = {}) {
		const request = indexedDB.open(name, version);
		const openPromise = wrap(request);
		if (upgrade) request.addEventListener("upgradeneeded", (event) => {
			upgrade(wrap(request.result), event.oldVersion, event.newVersion, wrap(request.transaction), event);
		});
		if (blocked) request.addEventListener("blocked", (event) => blocked(event.oldVersion, event.newVersion, event));
		openPromise.then((db) => {
			if (terminated) db.addEventListener("close", () => terminated());
			if (blocking) db.addEventListener("versionchange", (event) => blocking(event.oldVersion, event.newVersion, event));
		}).catch(() => {});
		return openPromise;
	}
	/**
	* Delete a database.
	*
	* @param name Name of the database.
	*/
	function deleteDB(name, { blocked } = {}) {
		const request = indexedDB.deleteDatabase(name);
		if (blocked) request.addEventListener("blocked", (event) => blocked(event.oldVersion, event));
		return wrap(request).then(() => void 0);
	}
	var readMethods = [
		"get",
		"getKey",
		"getAll",
		"getAllKeys",
		"count"
	];
	var writeMethods = [
		"put",
		"add",
		"delete",
		"clear"
	];
	var cachedMethods = {};
	function getMethod(target, prop) {
		if (!(target instanceof IDBDatabase && !(prop in target) && typeof prop === "string")) return;
		if (cachedMethods[prop]) return cachedMethods[prop];
		const targetFuncName = prop.replace(/FromIndex$/, "");
		const useIndex = prop !== targetFuncName;
		const isWrite = writeMethods.includes(targetFuncName);
		if (!(targetFuncName in (useIndex ? IDBIndex : IDBObjectStore).prototype) || !(isWrite || readMethods.includes(targetFuncName))) return;
		const method = async function(storeName, ...args) {
			const tx = this.transaction(storeName, isWrite ? "readwrite" : "readonly");
			let target = tx.store;
			if (useIndex) target = target.index(args.shift());
			return (await Promise.all([target[targetFuncName](...args), isWrite && tx.done]))[0];
		};
		return cachedMethods[prop] = method;
	}
	replaceTraps((oldTraps) => ({
		...oldTraps,
		get: (target, prop, receiver) => getMethod(target, prop) || oldTraps.get(target, prop, receiver),
		has: (target, prop) => !!getMethod(target, prop) || oldTraps.has(target, prop)
	}));
	var advanceMethodProps = [
		"advance",
		"continue",
		"continuePrimaryKey"
	];
	var methodMap = {};
	var advanceResults = /* @__PURE__ */ new WeakMap();
	var ittrProxiedCursorToOriginalProxy = /* @__PURE__ */ new WeakMap();
	var cursorIteratorTraps = { get(target, prop) {
		if (!advanceMethodProps.includes(prop)) return target[prop];
		let cachedFunc = methodMap[prop];
		if (!cachedFunc) cachedFunc = methodMap[prop] = function(...args) {
			advanceResults.set(this, ittrProxiedCursorToOriginalProxy.get(this)[prop](...args));
		};
		return cachedFunc;
	} };
	async function* iterate(...args) {
		let cursor = this;
		if (!(cursor instanceof IDBCursor)) cursor = await cursor.openCursor(...args);
		if (!cursor) return;
		cursor = cursor;
		const proxiedCursor = new Proxy(cursor, cursorIteratorTraps);
		ittrProxiedCursorToOriginalProxy.set(proxiedCursor, cursor);
		reverseTransformCache.set(proxiedCursor, unwrap(cursor));
		while (cursor) {
			yield proxiedCursor;
			cursor = await (advanceResults.get(proxiedCursor) || cursor.continue());
			advanceResults.delete(proxiedCursor);
		}
	}
	function isIteratorProp(target, prop) {
		return prop === Symbol.asyncIterator && instanceOfAny(target, [
			IDBIndex,
			IDBObjectStore,
			IDBCursor
		]) || prop === "iterate" && instanceOfAny(target, [IDBIndex, IDBObjectStore]);
	}
	replaceTraps((oldTraps) => ({
		...oldTraps,
		get(target, prop, receiver) {
			if (isIteratorProp(target, prop)) return iterate;
			return oldTraps.get(target, prop, receiver);
		},
		has(target, prop) {
			return isIteratorProp(target, prop) || oldTraps.has(target, prop);
		}
	}));
	// lib/match/edge-key.ts
	var edgeLetters = 6;
	/** As many letters of a rest are kept where reviews are filed. */
	var packedLetters = 12;
	var lettersPerNumber = packedLetters / 2;
	var bitsPerLetter = 5;
	/** As many letters may differ in a title misspelt, by its length. */
	var lettersPerEdit = 6;
	var mostEdits = 3;
	/** The keys of a title's two edges; none for a short one, which has no rest to tell it from others. */
	function edgeKeysOf(titleKey, year) {
		if (titleKey.length <= 7) return [];
		const rest = titleKey.slice(edgeLetters);
		const restFromEnd = [...titleKey.slice(0, -6)].reverse().join("");
		return [`h:${titleKey.slice(0, edgeLetters)}|${year}|${rest}`, `e:${titleKey.slice(-6)}|${year}|${restFromEnd}`];
	}
	/** The parts of an edge's key; null for any other. */
	function readEdgeKey(key) {
		if (key[1] !== ":" || key[0] !== "h" && key[0] !== "e") return null;
		const end = key.indexOf("|", key.indexOf("|") + 1);
		return end < 0 ? null : {
			edge: key.slice(0, end),
			rest: key.slice(end + 1)
		};
	}
	/** The first letters of a rest as two numbers below 2 ** 30: five bits for each letter, nought where it has ended. */
	function packRest(rest) {
		const pack = (from) => {
			let packed = 0;
			for (let i = from; i < from + lettersPerNumber; i += 1) packed = packed * 2 ** bitsPerLetter + codeAt(rest, i);
			return packed;
		};
		return [pack(0), pack(lettersPerNumber)];
	}
	/** a to z are 1 to 26; digits and the letters of other scripts share the five numbers that are left. */
	function codeAt(text, at) {
		if (at >= text.length) return 0;
		const code = text.charCodeAt(at);
		return code >= 97 && code <= 122 ? code - 96 : 27 + code % 5;
	}
	function unpackRest([first, second]) {
		const codes = [];
		for (const packed of [first, second]) for (let i = 5; i >= 0; i -= 1) {
			const code = Math.floor(packed / 2 ** (i * bitsPerLetter)) % 2 ** bitsPerLetter;
			if (code === 0) return codes;
			codes.push(code);
		}
		return codes;
	}
	/**
	* Tells of packed rests whether the titles may be alike: one goes on where the other ends, or they differ by no more
	* letters than a misspelling of the title asked for. Where a rest is longer than what is kept of it, no is never wrong.
	*/
	function makeRestTest({ edge, rest }) {
		const asked = unpackRest(packRest(rest));
		const letters = edge.indexOf("|") - 2 + rest.length;
		const most = Math.min(mostEdits, Math.floor(letters / lettersPerEdit));
		return (packed) => {
			const stored = unpackRest(packed);
			const common = Math.min(asked.length, stored.length);
			let same = 0;
			while (same < common && asked[same] === stored[same]) same += 1;
			return same === common || areNear(asked, stored, most);
		};
	}
	/** Whether so many edits make one beginning the other; what a cut may have taken from the longer one is free. */
	function areNear(a, b, most) {
		const isCut = (codes) => codes.length === packedLetters;
		if (!isCut(a) && !isCut(b) && Math.abs(a.length - b.length) > most) return false;
		let before = [];
		let last = Array.from({ length: b.length + 1 }, (_, at) => at);
		let least = isCut(b) ? last[b.length] ?? 0 : Number.POSITIVE_INFINITY;
		for (let i = 1; i <= a.length; i += 1) {
			const row = [i];
			for (let j = 1; j <= b.length; j += 1) {
				const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
				const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
				row[j] = Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			}
			if (isCut(b)) least = Math.min(least, row[b.length] ?? 0);
			if (Math.min(...row) > most && least > most) return false;
			[before, last] = [last, row];
		}
		return Math.min(least, isCut(a) ? Math.min(...last) : last[b.length] ?? 0) <= most;
	}
	// lib/film/limits.ts
	/** How much of anything from outside is kept: longer texts are cut, longer lists end. */
	var limits = {
		title: 300,
		name: 200,
		role: 200,
		line: 2e3,
		paragraphs: 1e5,
		url: 2e3,
		key: 200,
		otherTitles: 60,
		people: 300,
		genres: 30,
		keys: 40,
		lines: 60,
		sections: 100,
		viewings: 1e3,
		tags: 100,
		firstYear: 1870,
		lastYear: 2100
	};
	// lib/film/film-key.ts
	var filmKeyPattern = /^[a-z][a-z0-9]{1,30}:\S+$/u;
	/** Whether a text is a film key of legal shape and length. */
	function isFilmKey(text) {
		return text.length <= limits.key && filmKeyPattern.test(text);
	}
	/** The part before the colon: who vouches for the id. */
	function authorityOf(key) {
		return key.slice(0, key.indexOf(":"));
	}
	/** The part after the colon: the id as its authority writes it. */
	function idOf(key) {
		return key.slice(key.indexOf(":") + 1);
	}
	/** The key of an IMDb title id, whatever its case or padding; null where the text is none. */
	function imdbKey(text) {
		const digits = /^tt0*(\d{1,10})$/i.exec(text.trim())?.[1];
		return digits && digits !== "0" ? `imdb:tt${digits.padStart(7, "0")}` : null;
	}
	// lib/film/fold-letters.ts
	/** Letters that Unicode does not take apart into a base letter and a mark. */
	var latin = {
		ß: "ss",
		ø: "o",
		æ: "ae",
		œ: "oe",
		đ: "d",
		ð: "d",
		þ: "th",
		ł: "l",
		ı: "i",
		ħ: "h",
		ŋ: "ng",
		ə: "e",
		ς: "σ"
	};
	/**
	* Marks over and under Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowel signs, variation selectors. The
	* marks of other scripts stay: a Hindi vowel or the two dots of a Japanese "ga" are letters of their own.
	*/
	var marks = /[\u0300-\u036f]|[\u0591-\u05c7]|\u0640|[\u064b-\u065f]|\u0670|[\ufe00-\ufe0f]/g;
	/** Zero-width, direction and other invisible characters, soft hyphens among them. */
	var invisible = /[\p{Cf}\p{Cc}\u115f\u1160\u3164]/gu;
	/**
	* A text in lower case with the letters of one alphabet unified: no diacritics, `ß` as `ss`, full width as half width.
	* Cyrillic, Greek, CJK and the rest keep their own letters. Line breaks count as spaces.
	*/
	function foldLetters(text) {
		const spaced = text.replace(/\s+/g, " ");
		if (/^[ -~]*$/.test(spaced)) return spaced.toLowerCase();
		return spaced.toLowerCase().normalize("NFKD").replace(marks, "").replace(invisible, "").normalize("NFC").toLowerCase().replace(/[ßøæœđðþłıħŋəς]/g, (letter) => latin[letter] ?? letter);
	}
	// lib/film/articles.ts
	/**
	* The articles that titles begin with, or that lists move to the end ("Fifth Element, The"), folded. Italian `i` is
	* missing because of the English pronoun: where it was moved it goes back to the front ("Vitelloni, I").
	*/
	var articles = new Set([
		"the a an",
		"le la les un une des",
		"el los las lo una unos unas",
		"il gli uno",
		"o os as um uma",
		"der die das dem den ein eine einen",
		"de het een",
		"en ett et det",
		"az egy",
		"els",
		"ο η το οι τα ενας μια ενα",
		"al"
	].flatMap((line) => line.split(" ")));
	var moved = /,\s*(\p{L}+|(?:l|un|gl)['’])\s*$/u;
	/** Quotation marks and the like may stand before an article. */
	var opening = /^[^\p{L}\p{N}]*/u;
	var elided = /^(?:l|un|gl)['’]\s*(?=\p{L})/u;
	/** "Al-Massir"; the A of "A-Team" is a part of a word. */
	var joined = /^[ae]l-(?=\p{L})/u;
	/** A folded title, or a part of one between colons or brackets, without an article moved to its end. */
	function dropMovedArticle(folded) {
		const article = moved.exec(folded)?.[1];
		if (article === "i") return `i ${folded.replace(moved, "")}`;
		if (!article || !(/['’]$/.test(article) || articles.has(article))) return folded;
		const rest = folded.replace(moved, "");
		return /[\p{L}\p{N}]/u.test(rest) ? rest : folded;
	}
	/** A folded title without the article it begins with. */
	function dropLeadingArticle(folded) {
		const title = folded.replace(opening, "");
		const found = elided.exec(title)?.[0] ?? joined.exec(title)?.[0] ?? /^\p{L}+\s+/u.exec(title)?.[0];
		if (!found || !(/['’-]\s*$/.test(found) || articles.has(found.trim()))) return folded;
		const rest = title.slice(found.length);
		return /[\p{L}\p{N}]/u.test(rest) ? rest : folded;
	}
	// lib/film/number-words.ts
	var units = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
	var tens = "twenty thirty forty fifty sixty seventy eighty ninety";
	var ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
	var worthOf = new Map([
		...[
			"zwei drei vier funf sechs sieben acht neun zehn _ zwolf",
			"deux trois quatre cinq _ sept huit neuf _ onze douze",
			"dos tres cuatro cinco seis siete ocho nueve diez _ doce",
			"_ tre quattro cinque _ sette otto nove dieci undici dodici",
			"dois _ quatro _ _ sete oito _ dez _ doze",
			"twee drie _ vijf zes zeven _ negen tien _ twaalf"
		].flatMap((words) => words.split(" ").map((word, at) => [word, at + 2])),
		...units.split(" ").map((word, at) => [word, at]),
		...tens.split(" ").map((word, at) => [word, 20 + 10 * at])
	]);
	var suffixOf = (n) => n === 1 ? "st" : n === 2 ? "nd" : n === 3 ? "rd" : "th";
	var ordinalOf = new Map(ordinals.split(" ").map((word, at) => [word, `${at + 1}${suffixOf(at + 1)}`]));
	/** Sequels are counted in Roman numerals up to about here; `mix`, `dim` or `xxx` are words. */
	var romans = new Map("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix".split(" ").map((word, at) => [word, String(at + 1)]));
	/** The value of a Roman numeral as sequels bear it (1 to 19), in digits; null for any other word. */
	function readRoman(word) {
		return romans.get(word) ?? null;
	}
	/**
	* Words with the English numbers among them in digits: `one hundred one dalmatians` and `101 dalmatians` are the same,
	* `twelfth night` and `12th night` too.
	*/
	function spellNumbersInDigits(words) {
		const result = [];
		for (let at = 0; at < words.length;) {
			const number = readNumber(words, at);
			if (number) {
				result.push(String(number.value));
				at = number.end;
			} else {
				const word = words[at++];
				result.push(ordinalOf.get(word) ?? word);
			}
		}
		return result;
	}
	function readNumber(words, start) {
		let at = start;
		let whole = 0;
		let part = 0;
		const take = () => {
			const value = worthOf.get(words[at] ?? "");
			if (value === void 0) return null;
			at++;
			const unit = worthOf.get(words[at] ?? "");
			if (value < 20 || unit === void 0 || unit === 0 || unit > 9) return value;
			at++;
			return value + unit;
		};
		part = take() ?? 0;
		while (words[at] === "hundred" || words[at] === "thousand") {
			const times = words[at++] === "hundred" ? 100 : 1e3;
			part = (part || 1) * times;
			if (times === 1e3) {
				whole += part;
				part = 0;
			}
			part += take() ?? 0;
		}
		return at === start ? null : {
			value: whole + part,
			end: at
		};
	}
	// lib/film/title-words.ts
	/** "(film)", "(1954 film)", "[TV series]", "(2011)", "(película de 1972)", "(1972年の映画)", "(Director's Cut)", "[OV]". */
	var note = new RegExp([
		String.raw`[([]\s*(?:(?:c\.? ?)?\d{4}(?:\s*[-–/,]\s*(?:\d{4})?)?`,
		String.raw`(?:\d{4}(?:,?\s+|年の?|년\s*))?(?:[\p{L}\p{N}.'’-]+\s+){0,2}(?:${"film|filme|movie|tv|television|series|serie|miniseries|mini-series|short|video|documentary|pelicula|pel·licula|anime|elokuva|phim|фильм|фільм|филм|сериал|серіал|ταινια|סרט|فيلم|映画|電影|电影|影片|영화"})(?:,?\s+(?:de |del |do |из |z )?\d{4})?`,
		String.raw`(?:[\p{L}\p{N}.'’-]+\s+){0,3}(?:${"cut|edition|version|remaster|remastered|restored|restoration|uncut|unrated|ov|omu|omeu|vost|subtitled|dubbed"}))\s*[)\]]`
	].join("|"), "gu");
	/** Where one part of a title ends and the next begins. */
	var segmentBreak = /[:;()[\]{}]|\s[-–—~|/]+\s/;
	/** What joins two words, in many languages. Only between others: "Y tu mamá también" keeps its first word. */
	var joint = /\s*&\s*|\s(?:and|und|et|y|e|och|og|en|ve|и|n|\+)(?=\s)/gu;
	/** The word before a part's number: "Part 2", "Vol. 2", "Chapter Two", "Teil 2". */
	var partWords = new Set("part pt chapter vol volume episode ep teil partie parte chapitre capitulo capitolo tome".split(" "));
	var shortForms = new Map(Object.entries({
		doctor: "dr",
		mister: "mr",
		saint: "st",
		mount: "mt",
		versus: "vs",
		captain: "capt",
		sergeant: "sgt",
		lieutenant: "lt",
		professor: "prof",
		junior: "jr",
		senior: "sr",
		brothers: "bros",
		incorporated: "inc"
	}));
	/**
	* The words of a title as they are compared: folded, without leading or moved article, joining words, notes in
	* brackets and the word before a part's number; numbers in digits. Empty where nothing but punctuation is left.
	*/
	function titleWords(title) {
		const folded = foldLetters(title).replace(/[♥❤]/g, " heart ").replace(/(?<=[\p{L}\p{N}]) and a half(?![\p{L}\p{N}])/u, " 1/2");
		const bare = folded.replace(note, " ");
		const segments = (hasLetters(bare) ? bare : folded).split(segmentBreak).map(dropMovedArticle).filter(hasLetters);
		if (segments[0]) segments[0] = dropLeadingArticle(segments[0]);
		const words = segments.flatMap((segment, at) => splitSegment(segment, at === 0));
		const counted = words.length > 1 ? spellNumbersInDigits(words).map(unifyWord) : words;
		return counted.filter((word, at) => !(partWords.has(word) && /^\d/.test(counted[at + 1] ?? "")));
	}
	/** The words between two breaks. "Rocky V", "Henry V: …": a single letter at the end is a numeral, or after "part". */
	function splitSegment(segment, isFirst) {
		const plain = segment.trim().replace(/['’‘`´ʹʼʻ]/g, "");
		const joined = plain.replace(joint, " ");
		const words = (hasLetters(joined) ? joined : plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
		return words.map((word, at) => {
			if (word.length !== 1) return word;
			return at === words.length - 1 && (at > 0 || !isFirst) || partWords.has(words[at - 1] ?? "") ? readRoman(word) ?? word : word;
		});
	}
	function unifyWord(word, at, words) {
		if (word === "drive" && at > 0 && at === words.length - 1) return "dr";
		return (word.length > 1 && at > 0 ? readRoman(word) : null) ?? shortForms.get(word) ?? (word === "v" && at > 0 ? "vs" : word);
	}
	function hasLetters(text) {
		return /[\p{L}\p{N}]/u.test(text);
	}
	// lib/film/title-key.ts
	/** Signs that Unicode takes apart may meet anew once the spaces between them are gone; it settles at the second step. */
	var mostSteps = 4;
	/** What is one plain word already: the rules for words, signs and letters have nothing to change in it. */
	var settled = /^[a-z0-9]+$/;
	/**
	* A title as it is looked up and compared: its words (see titleWords) without the spaces between, so that "Spider-Man",
	* "Spider Man" and "Spiderman" are one. A title of punctuation alone ("…", "?", "!!!") keeps its signs. Empty only for a
	* title in which nothing can be seen. Normalising a key again gives the same key. Who has the title's words gives them.
	*/
	function titleKey(title, words = titleWords(title)) {
		let key = keyOnce(title, words);
		for (let step = 1; step < mostSteps && !settled.test(key); step++) {
			const next = keyOnce(key, titleWords(key));
			if (next === key) break;
			key = next;
		}
		return key;
	}
	function keyOnce(title, words) {
		return words.join("") || foldLetters(title).replace(/\s+/g, "");
	}
	// lib/match/page-keys.ts
	/** Who vouches for the name of a page's film: the page alone. */
	var byName = "named";
	/**
	* What a correction of a page holds on to: the keys of its film, and its name, so that the user's word holds on a site
	* that shares no key with the first one as well (with the year, see apply-corrections.ts). A name is never learned.
	*/
	function pageKeysOf({ keys, title }) {
		const name = titleKey(title);
		const own = keys.slice(0, limits.keys - 1);
		return name ? [...own, `${byName}:${name}`.slice(0, limits.key)] : own;
	}
	function isNameKey(key) {
		return authorityOf(key) === byName;
	}
	// lib/store/index/postings.ts
	/**
	* At a million reviews a drawer holds some 11 kB. Beyond 64 kB Chromium would keep it in a file of its own, which takes
	* five times as long to read; more drawers would cost an import more than they save a look-up.
	*/
	var drawerCount = 8192;
	/** Set in the numbers of reviews by others: they are filed behind the user's own. */
	var byOthers = 2147483648;
	var lettersOfFamily = 6;
	/** No film key ends so: they hold no spaces. */
	var sign = " ?";
	/**
	* The key that says: the user has spoken on pages with this film key. It lies in the drawer of the film key, which every
	* look-up opens, so that most need not ask for corrections.
	*/
	function signOf(filmKey) {
		return filmKey + sign;
	}
	function placeOf(key) {
		const edge = readEdgeKey(key);
		const whole = edge?.edge ?? key;
		return {
			drawer: hash$2(familyOf(whole), 2166136261) % drawerCount,
			print: hash$2(whole, 789269575),
			edge
		};
	}
	/** What a review is filed as under its keys. */
	function filedAs(number, isOwn) {
		return isOwn ? number : (number | byOthers) >>> 0;
	}
	/** The number of a review by what it is filed as. */
	function numberOf(filed) {
		return filed & 2147483647;
	}
	function makePosting(print, filed) {
		return BigInt(print) << 32n | BigInt(filed);
	}
	/** The numbers of the first so many reviews under a print, the user's own before all others, older before newer. */
	function numbersUnder(postings, print, most) {
		const numbers = [];
		for (let at = firstFrom$1(postings, BigInt(print) << 32n); numbers.length < most; at += 1) {
			const posting = postings[at];
			if (posting === void 0 || Number(posting >> 32n) !== print) break;
			numbers.push(numberOf(Number(posting & 4294967295n)));
		}
		return numbers;
	}
	/** Postings with some added and some taken out; in order, each once, at most `mostFiled` of one print. */
	function refile(postings, added, removed) {
		const all = new BigUint64Array(postings.length + added.length);
		all.set(postings);
		all.set(added, postings.length);
		all.sort();
		let kept = 0;
		let ofPrint = 0;
		let print = -1;
		let last = -1n;
		for (const posting of all) {
			if (posting === last || removed.has(posting)) continue;
			last = posting;
			const own = Number(posting >> 32n);
			ofPrint = own === print ? ofPrint + 1 : 1;
			print = own;
			if (ofPrint > 1e3) continue;
			all[kept] = posting;
			kept += 1;
		}
		return all.slice(0, kept);
	}
	function firstFrom$1(postings, least) {
		let low = 0;
		let high = postings.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((postings[middle] ?? 0n) < least) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	/**
	* What keys must share to lie in one drawer, so that a look-up opens few: the beginning of a title, as a title and as the
	* name of a page; the beginning with the year; a person with any year. Any other key is a family of its own. What begins
	* with "american" fills a drawer that is still read in one piece; with the keys of all years in it, it would not be.
	*/
	function familyOf(key) {
		const plain = key.endsWith(sign) ? key.slice(0, -2) : key;
		if (isNameKey(plain)) return `t:${idOf(plain).slice(0, lettersOfFamily)}`;
		if (plain[1] !== ":") return plain;
		const [text = "", year] = plain.slice(2).split("|");
		switch (plain.charAt(0)) {
			case "t": return `t:${text.slice(0, lettersOfFamily)}`;
			case "y":
			case "h": return `y:${text.slice(0, lettersOfFamily)}|${year}`;
			case "p":
			case "c": return `${plain.slice(0, 2)}${text}`;
			default: return plain;
		}
	}
	/** FNV-1a over UTF-16 units, with the last mixing step of MurmurHash3: short keys must differ in every bit. */
	function hash$2(text, seed) {
		let h = seed;
		for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
		h = Math.imul(h ^ h >>> 16, 2246822507);
		h = Math.imul(h ^ h >>> 13, 3266489909);
		return (h ^ h >>> 16) >>> 0;
	}
	/** The numbers of the first so many reviews under an edge whose titles may be like the one asked for. */
	function numbersAlike(edges, print, asked, most) {
		const numbers = [];
		const mayBeAlike = makeRestTest(asked);
		for (let at = firstFrom(edges, print); edges[at] === print && numbers.length < most; at += 4) {
			const [, filed = 0, first = 0, second = 0] = edges.subarray(at, at + 4);
			if (mayBeAlike([first, second])) numbers.push(numberOf(filed));
		}
		return numbers;
	}
	/** Edges with some added and some taken out, both entry after entry; each once, at most `mostFiled` of one print. */
	function refileEdges(edges, added, removed) {
		if (added.length === 0 && removed.length === 0) return edges;
		const gone = new Set(entriesOf(removed).map(String));
		const refiled = new Uint32Array(edges.length + added.length);
		let end = 0;
		let ofPrint = 0;
		for (const entry of merge(edges, entriesOf(added).sort(inOrder))) {
			const last = refiled.subarray(end - 4, end);
			if (end > 0 && inOrder(last, entry) === 0 || gone.size > 0 && gone.has(String([...entry]))) continue;
			ofPrint = end > 0 && last[0] === entry[0] ? ofPrint + 1 : 1;
			if (ofPrint > 1e3) continue;
			refiled.set(entry, end);
			end += 4;
		}
		return refiled.slice(0, end);
	}
	function* merge(edges, added) {
		let at = 0;
		for (const entry of added) {
			for (; at < edges.length && inOrder(edges.subarray(at, at + 4), entry) <= 0; at += 4) yield edges.subarray(at, at + 4);
			yield entry;
		}
		for (; at < edges.length; at += 4) yield edges.subarray(at, at + 4);
	}
	function entriesOf(numbers) {
		return Array.from({ length: numbers.length / 4 }, (_, i) => numbers.subarray(i * 4, (i + 1) * 4));
	}
	function inOrder(a, b) {
		for (let i = 0; i < 4; i += 1) {
			const difference = (a[i] ?? 0) - (b[i] ?? 0);
			if (difference !== 0) return difference;
		}
		return 0;
	}
	/** Where the first entry stands whose print is not below one. */
	function firstFrom(edges, print) {
		let low = 0;
		let high = edges.length / 4;
		while (low < high) {
			const middle = low + high >> 1;
			if ((edges[middle * 4] ?? 0) < print) low = middle + 1;
			else high = middle;
		}
		return low * 4;
	}
	// lib/store/index/drawer.ts
	var emptyDrawer = {
		postings: /* @__PURE__ */ new BigUint64Array(),
		edges: /* @__PURE__ */ new Uint32Array()
	};
	/** The numbers of the first so many reviews that a place in this drawer leads to. */
	function numbersIn({ postings, edges }, { print, edge }, most) {
		return edge ? numbersAlike(edges, print, edge, most) : numbersUnder(postings, print, most);
	}
	function sizeOf({ postings, edges }) {
		return postings.byteLength + edges.byteLength;
	}
	/** A drawer as it is after a change. */
	function refileDrawer({ postings, edges }, added, removed) {
		return {
			postings: refile(postings, postingsOf(added.postings), new Set(postingsOf(removed.postings))),
			edges: refileEdges(edges, added.edges, removed.edges)
		};
	}
	function postingsOf(pairs) {
		const postings = [];
		for (let at = 0; at < pairs.length; at += 2) postings.push(makePosting(pairs[at] ?? 0, pairs[at + 1] ?? 0));
		return postings;
	}
	// lib/store/index/drawer-cache.ts
	var mostBytes = 48e6;
	function makeDrawerCache() {
		return {
			drawers: /* @__PURE__ */ new Map(),
			bytes: 0,
			version: 0
		};
	}
	/** Keeps a drawer as it was read while the cache was at a version; the ones kept longest make room. */
	function keepDrawer(cache, number, drawer, version) {
		if (cache.version !== version) return;
		dropDrawer(cache, number);
		cache.drawers.set(number, drawer);
		cache.bytes += sizeOf(drawer);
		for (const oldest of cache.drawers.keys()) {
			if (cache.bytes <= mostBytes) return;
			dropDrawer(cache, oldest);
		}
	}
	function dropDrawer(cache, number) {
		cache.bytes -= sizeOf(cache.drawers.get(number) ?? emptyDrawer);
		cache.drawers.delete(number);
	}
	/** Runs what changes drawers, and forgets those that it says it changed; all of them where it failed. */
	async function changingDrawers(cache, change) {
		cache.version += 1;
		let changed = "all";
		try {
			const result = await change();
			changed = result.drawers;
			return result;
		} finally {
			for (const drawer of changed === "all" ? [...cache.drawers.keys()] : changed) dropDrawer(cache, drawer);
			cache.version += 1;
		}
	}
	// lib/library/pack-row.ts
	/** A row as one text: read far faster by the hundred than a record each, and kept in a third of the memory. */
	function packRow(row) {
		const packed = [
			...[
				row.id,
				row.title,
				row.year,
				row.kind,
				row.originalTitle
			],
			...[
				row.otherTitles,
				row.directors,
				row.cast,
				row.genres
			],
			...[
				row.keys,
				row.author,
				row.publisher,
				row.site,
				row.origin
			],
			...[
				row.stance,
				row.rating,
				row.verdict,
				row.tags
			],
			...[
				row.isSeen,
				row.watchedOn,
				row.createdAt,
				row.updatedAt
			],
			row.deletedAt
		];
		return JSON.stringify(packed);
	}
	function unpackRow(text) {
		const packed = JSON.parse(text);
		const [id, title, year, kind, originalTitle, otherTitles, directors, cast, genres, keys, author, publisher] = packed;
		const [, , , , , , , , , , , , site, origin, stance, rating, verdict, tags, isSeen, watchedOn] = packed;
		const [createdAt, updatedAt, deletedAt] = [
			packed[20],
			packed[21],
			packed[22]
		];
		const film = {
			title,
			year,
			kind,
			originalTitle,
			otherTitles,
			directors,
			cast,
			genres,
			keys
		};
		const said = {
			author,
			publisher,
			site,
			origin,
			stance,
			rating,
			verdict,
			tags
		};
		return {
			id,
			...film,
			...said,
			isSeen,
			watchedOn,
			createdAt,
			updatedAt,
			deletedAt
		};
	}
	// lib/film/letters-of.ts
	/** The letters of a name in alphabetical order, initials left out: blind to the order and the joining of its words. */
	function lettersOf(name) {
		const long = name.filter((word) => word.length > 1);
		return [...(long.length ? long : name).join("")].sort().join("");
	}
	// lib/film/spell-name.ts
	var latinOf = new Map(["аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыi ь эe юiu яia іi їi єe ґg јi љl њn ћc ђd џd", "αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξks οo πp ρr σs τt υi φf χh ψps ωo"].flatMap((line) => line.split(" ")).map((pair) => [pair.slice(0, 1), pair.slice(1)]));
	/** Greek letters that are one sound together. */
	var greekPairs = [
		[/ου/g, "u"],
		[/γ(?=[γκξχ])/g, "n"],
		[/μπ/g, "b"],
		[/(?<=[αε])υ/g, "v"]
	];
	/** Names for short that have another beginning than the whole name; those cut short ("Rob") are met letter by letter. */
	var wholeNames = new Map([
		"robert bob bobby",
		"william bill billy",
		"james jim jimmy",
		"michael mike",
		"anthony tony",
		"thomas tom",
		"richard dick rick",
		"john jack johnny",
		"joseph joe",
		"charles chuck charlie",
		"henry harry",
		"lawrence larry",
		"edward ted ned",
		"nicholas nick",
		"christopher chris",
		"alexander alex",
		"daniel dan",
		"samuel sam",
		"steven steve",
		"timothy tim",
		"zachary zack",
		"theodoros theo"
	].flatMap((line) => {
		const [whole = "", ...short] = line.split(" ");
		return short.map((name) => [name, whole]);
	}));
	var suffixes = new Set("jr sr ii iii iv phd md".split(" "));
	/**
	* The words of a person's name in one rough spelling, so that ways to write it in Latin letters meet: Sergei, Sergey,
	* Sergej and Сергей; Müller and Mueller. "(III)" of IMDb, "Jr." and apostrophes are dropped. For comparing only.
	*/
	function spellName(name) {
		return (foldLetters(name).replace(/\([^)]*\)/g, " ").replace(/['’‘`]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(spellWord).filter(Boolean).filter((word, at) => at === 0 || !suffixes.has(word)).slice(0, 6);
	}
	function spellWord(word) {
		let latin = wholeNames.get(word) ?? word;
		if (/[α-ω]/.test(word)) for (const [pair, sound] of greekPairs) latin = latin.replace(pair, sound);
		if (/[^a-z]/.test(latin)) latin = [...latin].map((letter) => latinOf.get(letter) ?? letter).join("");
		return latin.replace(/[yj]/g, "i").replace(/tch/g, "ch").replace(/ts|tz|z(?!h)/g, "s").replace(/sch/g, "sh").replace(/ph/g, "f").replace(/kh/g, "h").replace(/th/g, "t").replace(/ck|c(?![eih])|q/g, "k").replace(/w/g, "v").replace(/x/g, "ks").replace(/ou|ue(?=.)/g, "u").replace(/(?<=.)[ao]e(?=.)/g, (pair) => pair[0]).replace(/(.)\1+/gu, "$1");
	}
	// lib/film/respell-title.ts
	/** What addresses and plain keyboards make of letters with marks: Moviepilot's "buechse", Rotten Tomatoes' "saa som i". */
	var pairs = {
		ä: "ae",
		ö: "oe",
		ü: "ue",
		ø: "oe",
		å: "aa"
	};
	/** Digits that stand for a letter within a word. */
	var letters = {
		0: "o",
		1: "i",
		3: "e",
		4: "a",
		5: "s",
		7: "v"
	};
	var withinWord = /(?<=\p{L})[013457](?=\p{L})/gu;
	/** Other spellings that a title has where signs are few, or where it plays with them: "Die Buechse", "Seven" for "Se7en". */
	function respellTitle(title) {
		const composed = title.normalize("NFC").toLowerCase();
		return [composed.replace(/[äöüøå]/g, (letter) => pairs[letter] ?? letter), composed.replace(withinWord, (digit) => letters[digit] ?? digit)].filter((other) => other !== composed);
	}
	// lib/film/slug-title.ts
	/** Numbers, hashes and the like: no words in them. */
	var opaque = /^[\p{Lu}\d._-]*$|^[a-z]{0,4}\d+$|[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}|^\p{L}{2,4}(?:\.\w+)+$/u;
	/** Several words, or one in small letters; `dQw4w9WgXcQ` is neither. */
	var readable = /[-_+]|^\p{Lu}?[\p{Ll}\p{Lo}\p{M}\d]+$/u;
	/**
	* The title that a site writes in its address, with spaces: "crow", "three to tango", "wicked 2024". Sites name a film's
	* page after its English or original title whatever language the page itself is in. Null where the id holds no words.
	*/
	function readSlugTitle(key) {
		if (authorityOf(key) === "page") return null;
		const slug = decode(idOf(key).split("/").pop() ?? "");
		if (opaque.test(slug) || !readable.test(slug)) return null;
		const words = slug.replace(/^(?:\d{5,}[-_])+/, "").replace(/(\p{L})((?:19|20)\d\d)$/u, "$1 $2").replace(/[-_+]+/g, " ").trim();
		return /\p{L}/u.test(words) ? words : null;
	}
	function decode(text) {
		try {
			return decodeURIComponent(text);
		} catch {
			return text;
		}
	}
	// lib/film/title-forms.ts
	/** More titles than these say nothing new about a film. */
	var maxForms = 24;
	/** A look-up asks for those of the page's film twice: for the keys to look up, and for the matching. */
	var known = /* @__PURE__ */ new WeakMap();
	/** All whole titles of a film, best first, each key once. */
	function titleFormsOf(film) {
		const forms = known.get(film) ?? readForms(film);
		known.set(film, forms);
		return forms;
	}
	function readForms(film) {
		const forms = /* @__PURE__ */ new Map();
		const texts = /* @__PURE__ */ new Set();
		const add = (title, source) => {
			if (forms.size >= maxForms || texts.has(title)) return;
			texts.add(title);
			const words = titleWords(title);
			const key = titleKey(title, words);
			if (key && !forms.has(key)) forms.set(key, {
				text: title,
				key,
				words,
				source
			});
		};
		const addAll = (title, source) => {
			add(title, source);
			for (const alias of splitAliases(title)) add(alias, source);
		};
		addAll(film.title, "title");
		if (film.originalTitle) addAll(film.originalTitle, "original title");
		for (const key of film.keys) {
			const slug = readSlugTitle(key);
			if (!slug) continue;
			add(slug, "address");
			add(slug.replace(/(?<=\S) (?:19|20)\d\d$/, ""), "address");
		}
		for (const title of respellTitle(film.title)) add(title, "title");
		for (const title of respellTitle(film.originalTitle ?? "")) add(title, "original title");
		for (const title of film.otherTitles.slice(0, maxForms)) addAll(title, "other title");
		return [...forms.values()];
	}
	/** MovieLens and bloggers: "Seven (a.k.a. Se7en)", "Nikita aka La Femme Nikita". */
	function splitAliases(title) {
		const parts = title.split(/[([]?\b(?:a\.?k\.?a\.?|also known as)(?=[\s:])[\s:]*/i);
		return parts.length > 1 && parts[0]?.trim() ? parts.map((part) => part.replace(/[)\]]\s*$/, "")) : [];
	}
	// lib/film/title-parts.ts
	/** More segments than these are a list, not a title. */
	var maxSegments = 5;
	var breaks = /\s*[:;()[\]{}]+\s*|\s+[-–—~|/]+\s+|,?\s+or,?\s*[:,]?\s+(?=how|the\b)|(?<=[.!?])\s+/i;
	/** "John Carpenter's Vampires", "Lee Daniels' The Butler", "Marvel's The Avengers"; not "Daddy's Home". */
	var owner = /^(?:(?:[\p{L}\p{N}.-]+\s+){1,3}[\p{L}\p{N}.-]+|marvel|disney|pixar)(?:['’]s|(?<=s)['’])\s+/iu;
	/**
	* Keys of the pieces by which a film may be called for short: what stands before or after a colon, dash or bracket, the
	* title without its owner's name. Longest first; the whole title's own key is not among them.
	*/
	function titlePartsOf(title) {
		const segments = title.split(breaks).filter((segment) => /[\p{L}\p{N}]/u.test(segment)).slice(0, maxSegments);
		if (segments.length === 1 && segments[0] === title && !owner.test(title)) return [];
		const whole = titleKey(title);
		const parts = /* @__PURE__ */ new Set();
		for (let from = 0; from < segments.length; from++) for (let to = segments.length; to > from; to--) parts.add(titleKey(segments.slice(from, to).join(": ")));
		if (segments.length > 2) parts.add(titleKey(`${segments[0]}: ${segments.at(-1)}`));
		if (owner.test(title)) parts.add(titleKey(title.replace(owner, "")));
		return [...parts].filter((part) => part !== whole && /\p{L}{3}|\p{Lo}/u.test(part)).sort((a, b) => b.length - a.length);
	}
	// lib/film/year-of.ts
	/** The year a film is from, else the one in brackets at its title's end: "Ballerina (2025)". Null for years no film has. */
	function yearOf(film) {
		const year = film.year ?? Number(/\((\d{4})\)\s*$/.exec(film.title)?.[1] ?? 0);
		return Number.isInteger(year) && year >= limits.firstYear && year <= limits.lastYear ? year : null;
	}
	var maxKeyLength = 100;
	var storedForms = 8;
	var askedForms = 5;
	var storedParts = 4;
	var askedParts = 2;
	var maxDirectors$1 = 2;
	var maxCast$1 = 4;
	/**
	* Under which short strings the store finds a review's film besides its film keys:
	* `t:` a whole title; `y:` a title or a piece of it, with the year; `h:` and `e:` how a title begins and ends, with the
	* year and the rest of it (see edge-key.ts); `p:` a director and `c:` an actor with the year, for titles in another
	* language.
	*/
	function blockingKeysOf(film) {
		const year = yearOf(film);
		const forms = titleFormsOf(film).map((form) => form.key);
		const whole = forms.slice(0, storedForms).map((key) => `t:${key}`);
		if (year === null) return finish([...whole, ...partsOf(film, storedParts).map((part) => `t:${part}`)]);
		return finish([
			...whole,
			...forms.slice(0, 3).map((key) => `y:${key}|${year}`),
			...namesOf$1(film.directors, maxDirectors$1).map((name) => `p:${name}|${year}`),
			...partsOf(film, storedParts).map((part) => `y:${part}|${year}`),
			...forms.slice(0, 2).flatMap((key) => edgeKeysOf(key, year)),
			...namesOf$1(film.cast.map((member) => member.name), maxCast$1).map((name) => `c:${name}|${year}`)
		]);
	}
	/**
	* What to ask the store for a page's film: some of the keys that blockingKeysOf gives, those of people for the years
	* next to it as well. A few, since each is one read; the store may read 50 reviews under each. A title that more than 50
	* reviews bear ("Love") is then found by its year.
	*/
	function lookupKeysOf(film) {
		const year = yearOf(film);
		const forms = titleFormsOf(film).map((form) => form.key);
		const whole = forms.slice(0, askedForms).map((key) => `t:${key}`);
		if (year === null) return finish([...whole, ...partsOf(film, askedParts).map((part) => `t:${part}`)]);
		const directors = namesOf$1(film.directors, maxDirectors$1);
		return finish([
			...whole,
			...forms.slice(0, 2).map((key) => `y:${key}|${year}`),
			...directors.map((name) => `p:${name}|${year}`),
			...directors.slice(0, 1).flatMap((name) => [`p:${name}|${year - 1}`, `p:${name}|${year + 1}`]),
			...partsOf(film, askedParts).map((part) => `y:${part}|${year}`),
			...forms.slice(0, 1).flatMap((key) => edgeKeysOf(key, year)),
			...(directors.length ? [] : namesOf$1(film.cast.map((member) => member.name), maxCast$1)).map((name) => `c:${name}|${year}`)
		]);
	}
	function finish(keys) {
		const finished = [];
		for (const key of keys) {
			const short = key.length > maxKeyLength ? key.slice(0, maxKeyLength) : key;
			if (!finished.includes(short)) finished.push(short);
			if (finished.length === 30) break;
		}
		return finished;
	}
	function partsOf(film, most) {
		return [film.title, film.originalTitle ?? ""].flatMap(titlePartsOf).slice(0, most);
	}
	function namesOf$1(names, most) {
		return names.slice(0, most).map((name) => lettersOf(spellName(name))).filter((letters) => letters.length > 2);
	}
	// lib/store/review-record.ts
	/** Every key under which this record is found; none while it is in the bin. */
	function keysOfRecord({ review: { film, deletedAt } }) {
		return deletedAt ? [] : [...film.keys, ...blockingKeysOf(film)];
	}
	// lib/store/counters.ts
	var noCounters = {
		reviews: 0,
		binned: 0,
		starters: 0,
		revision: 0,
		next: 1,
		keysVersion: 1,
		rowsVersion: 1
	};
	async function readCounters(library) {
		return await (await library.reviews()).get("meta", "counters") ?? noCounters;
	}
	/** Counts a change in the transaction that makes it. */
	async function countRevision(meta) {
		const counters = await meta.get("counters") ?? noCounters;
		await meta.put({
			...counters,
			revision: counters.revision + 1
		}, "counters");
	}
	/** The counters after one record was replaced by another, or a number was given to a new one; null is absent. */
	function countChange(counters, before, after) {
		const change = (has) => Number(after !== null && has(after)) - Number(!!before && has(before));
		return {
			...counters,
			next: Math.max(counters.next, (after?.number ?? 0) + 1),
			reviews: counters.reviews + change(({ review }) => review.deletedAt === null),
			binned: counters.binned + change(({ review }) => review.deletedAt !== null),
			starters: counters.starters + change(({ review }) => review.deletedAt === null && review.origin.kind === "starter")
		};
	}
	// lib/store/read-numbered.ts
	/** Sparser than one in so many they are asked for one by one. */
	var sparse = 4;
	/** What lies in a store under some numbers, all of which are in memory then; close together they are read in one piece. */
	async function readNumbered(store, numbers) {
		const wanted = [...new Set(numbers)].sort((a, b) => a - b);
		const [first, last] = [wanted[0], wanted.at(-1)];
		if (first === void 0 || last === void 0) return /* @__PURE__ */ new Map();
		if (wanted.length === 1 || last - first > wanted.length * sparse) {
			const found = await Promise.all(wanted.map((number) => store.get(number)));
			return new Map(wanted.flatMap((number, i) => found[i] ? [[number, found[i]]] : []));
		}
		const range = IDBKeyRange.bound(first, last);
		const [keys, all] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
		return new Map(keys.flatMap((number, i) => all[i] ? [[number, all[i]]] : []));
	}
	var folioOf = (number) => Math.floor(number / 8);
	/** The review with a number; null where there is none. */
	function recordAt(folio, number) {
		const json = folioOf(number) === folio.at ? folio.reviews[number % 8] : null;
		return typeof json === "string" ? {
			number,
			review: JSON.parse(json)
		} : null;
	}
	/** The review with an id; null where there is none. */
	function recordWithId(folio, id) {
		const place = folio.ids.indexOf(id);
		return place < 0 ? null : recordAt(folio, folio.at * 8 + place);
	}
	/** All reviews of a folio. */
	function recordsIn(folio) {
		return folio.reviews.flatMap((_, place) => recordAt(folio, folio.at * 8 + place) ?? []);
	}
	// lib/store/folios/bind.ts
	/** Puts changed reviews in their folios, each written once. The transaction is the caller's. */
	async function bind(store, changes) {
		const byFolio = Map.groupBy(changes, ([number]) => folioOf(number));
		const folios = await readNumbered(store, byFolio.keys());
		const bound = [...byFolio].map(([at, changed]) => {
			const folio = folios.get(at) ?? {
				at,
				reviews: [],
				ids: [],
				binned: []
			};
			for (const [number, record] of changed) put(folio, number % 8, record);
			return folio;
		});
		const isEmpty = ({ reviews }) => reviews.every((review) => review === null);
		const emptied = bound.filter(isEmpty).map(({ at }) => at);
		await Promise.all([...bound.filter((folio) => !isEmpty(folio)).map((folio) => store.put(folio)), ...runsOf(emptied).map(([first, last]) => store.delete(IDBKeyRange.bound(first, last)))]);
	}
	function put({ reviews, ids, binned }, place, record) {
		for (const list of [
			reviews,
			ids,
			binned
		]) while (list.length < place) list.push(null);
		const review = record?.review;
		reviews[place] = review ? JSON.stringify(review) : null;
		ids[place] = review?.id ?? null;
		binned[place] = review?.deletedAt ? [review.deletedAt, review.id] : null;
	}
	/**
	* The first and the last of numbers that follow each other without a gap. Chromium looks beyond each number that it
	* deletes for the next one, past all those that were deleted before it; a run is one look.
	*/
	function runsOf(numbers) {
		const runs = [];
		for (const number of numbers.toSorted((a, b) => a - b)) {
			const run = runs.at(-1);
			if (run && run[1] === number - 1) run[1] = number;
			else runs.push([number, number]);
		}
		return runs;
	}
	// lib/review/is-own.ts
	/** Whether the words are the user's: written here, or brought along from where they were written before. */
	function isOwn(origin) {
		return origin === "mine" || origin === "imported";
	}
	// lib/store/index/entry-list.ts
	var firstRoom = 256;
	function makeEntryList(width) {
		return {
			width,
			numbers: new Uint32Array(firstRoom),
			length: 0
		};
	}
	/** Adds an entry, of as many numbers as the list is wide. */
	function addEntry(list, drawer, entry) {
		const end = list.length + 1 + list.width;
		if (end > list.numbers.length) {
			const larger = new Uint32Array(list.numbers.length * 2);
			larger.set(list.numbers);
			list.numbers = larger;
		}
		const { numbers, length } = list;
		numbers[length] = drawer;
		for (let i = 0; i < list.width; i += 1) numbers[length + 1 + i] = entry[i] ?? 0;
		list.length = end;
	}
	/** The entries of each drawer that has any, one after the other and without the drawer, in the order in which they came. */
	function sortByDrawer({ numbers, length, width }) {
		const ends = new Uint32Array(drawerCount + 1);
		for (let at = 0; at < length; at += 1 + width) ends[(numbers[at] ?? 0) + 1] = (ends[(numbers[at] ?? 0) + 1] ?? 0) + width;
		for (let drawer = 0; drawer < drawerCount; drawer += 1) ends[drawer + 1] = (ends[drawer + 1] ?? 0) + (ends[drawer] ?? 0);
		const starts = ends.slice();
		const sorted = new Uint32Array(ends[8192] ?? 0);
		for (let at = 0; at < length; at += 1 + width) {
			const drawer = numbers[at] ?? 0;
			const to = ends[drawer] ?? 0;
			sorted.set(numbers.subarray(at + 1, at + 1 + width), to);
			ends[drawer] = to + width;
		}
		const byDrawer = /* @__PURE__ */ new Map();
		for (let drawer = 0; drawer < drawerCount; drawer += 1) {
			const [start = 0, end = 0] = [starts[drawer], ends[drawer]];
			if (end > start) byDrawer.set(drawer, sorted.subarray(start, end));
		}
		return byDrawer;
	}
	// lib/store/index/pile.ts
	/** So many keys are filed at once: some 30 MB of memory. */
	var mostPiled = 2e6;
	/** As many drawers are read at once where a pile touches most of them. */
	var stretch = 512;
	function makePile() {
		return {
			added: makeSide(),
			removed: makeSide(),
			size: 0
		};
	}
	function makeSide() {
		return {
			postings: makeEntryList(2),
			edges: makeEntryList(4)
		};
	}
	/** Whether it is time to file it. */
	function isFull({ size }) {
		return size > mostPiled;
	}
	/** Whether there is nothing to put into drawers; what is to be taken out leads nowhere meanwhile, and may wait. */
	function addsNothing({ added: { postings, edges } }) {
		return postings.length === 0 && edges.length === 0;
	}
	/** Puts on the pile what a change of a review means for its keys; null is absent. */
	function pileChange(pile, before, after) {
		const old = new Set(before ? keysOfRecord(before) : []);
		if (after) {
			const filed = filedOf(after);
			for (const key of keysOfRecord(after)) if (!old.delete(key)) pileOne(pile, pile.added, placeOf(key), filed);
		}
		if (before) for (const key of old) pileOne(pile, pile.removed, placeOf(key), filedOf(before));
	}
	var filedOf = ({ number, review }) => filedAs(number, isOwn(review.origin.kind));
	/** Puts a key on the pile that leads to no review, but says that there is something under it. */
	function pileSign(pile, key) {
		pileOne(pile, pile.added, placeOf(key), 0);
	}
	function pileOne(pile, { postings, edges }, { drawer, print, edge }, filed) {
		if (edge) addEntry(edges, drawer, [
			print,
			filed,
			...packRest(edge.rest)
		]);
		else addEntry(postings, drawer, [print, filed]);
		pile.size += 1;
	}
	/** Files a pile, each drawer once; the drawers that were changed. The transaction is the caller's. */
	async function filePile(store, pile) {
		const [added, removed] = [sortSide(pile.added), sortSide(pile.removed)];
		const touched = [...new Set([added, removed].flatMap(({ postings, edges }) => [...postings.keys(), ...edges.keys()]))];
		touched.sort((a, b) => a - b);
		const waitingIn = ({ postings, edges }, drawer) => ({
			postings: postings.get(drawer) ?? nothing$2,
			edges: edges.get(drawer) ?? nothing$2
		});
		for (let at = 0; at < touched.length; at += stretch) {
			const numbers = touched.slice(at, at + stretch);
			const filed = await readNumbered(store, numbers);
			for (const number of numbers) {
				const drawer = filed.get(number) ?? emptyDrawer;
				store.put(refileDrawer(drawer, waitingIn(added, number), waitingIn(removed, number)), number);
			}
		}
		return touched;
	}
	var nothing$2 = /* @__PURE__ */ new Uint32Array();
	function sortSide({ postings, edges }) {
		return {
			postings: sortByDrawer(postings),
			edges: sortByDrawer(edges)
		};
	}
	// lib/review/summary.ts
	function summariseReview(review) {
		const { id, film, author, origin, stance, rating, verdict, updatedAt, deletedAt } = review;
		return {
			id,
			title: film.title,
			year: film.year,
			author,
			origin: origin.kind,
			stance,
			rating,
			verdict,
			updatedAt,
			deletedAt
		};
	}
	// lib/library/row.ts
	/** A row is for finding: the ends of long lists and texts are found by reading the reviews themselves. */
	var most$2 = {
		verdict: 240,
		titles: 8,
		people: 8,
		genres: 8,
		tags: 30,
		days: 60
	};
	function rowOf(review) {
		const { film, verdict, viewings, url } = review;
		const days = viewings.flatMap(({ on }) => on ?? []);
		return {
			...summariseReview(review),
			verdict: cut(verdict),
			kind: film.kind,
			originalTitle: film.originalTitle,
			otherTitles: film.otherTitles.slice(0, most$2.titles),
			directors: film.directors.slice(0, most$2.people),
			cast: film.cast.slice(0, most$2.people).map(({ name }) => name),
			genres: film.genres.slice(0, most$2.genres),
			keys: film.keys,
			publisher: review.publisher,
			tags: review.tags.slice(0, most$2.tags),
			site: url && URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : null,
			createdAt: review.createdAt,
			isSeen: viewings.length > 0,
			watchedOn: [...new Set(days)].sort().reverse().slice(0, most$2.days)
		};
	}
	/** Never through the middle of a letter that takes two units. */
	function cut(text) {
		if (text.length <= most$2.verdict) return text;
		return `${text.slice(0, most$2.verdict).replace(/[\ud800-\udbff]$/, "")}…`;
	}
	var shelfOf = (number) => Math.floor(number / 64);
	// lib/store/shelves/shelve.ts
	/** Puts the rows of changed reviews on their shelves, each written once. The transaction is the caller's. */
	async function shelve(store, changes) {
		if (changes.size === 0) return;
		const byShelf = Map.groupBy(changes, ([number]) => shelfOf(number));
		const [last, shelves] = await Promise.all([store.index("stamp").openKeyCursor(null, "prev"), readNumbered(store, byShelf.keys())]);
		const stamp = (last?.key ?? 0) + 1;
		const writes = [...byShelf].map(([number, changed]) => {
			const { rows, latest } = shelves.get(number) ?? {
				rows: [],
				latest: ""
			};
			for (const [review, record] of changed) {
				const place = review % 64;
				while (rows.length < place) rows.push(null);
				rows[place] = record && packRow(rowOf(record.review));
			}
			const times = [latest, ...changed.map(([, record]) => changeOf(record))].sort();
			return store.put({
				stamp,
				latest: times.at(-1) ?? latest,
				rows
			}, number);
		});
		await Promise.all(writes);
	}
	/** When a review was changed; nothing where it is in the bin or gone. */
	function changeOf(record) {
		return record && record.review.deletedAt === null ? record.review.updatedAt : "";
	}
	// lib/store/upgrade-library.ts
	var chunk$5 = 1e3;
	/** Makes the database, or brings an older one to today's shape with everything that is in it. */
	async function upgradeLibrary(db, from, tx) {
		if (from < 1) {
			makeReviews(db);
			db.createObjectStore("corrections", { keyPath: "id" }).createIndex("pages", "page.keys", { multiEntry: true });
			db.createObjectStore("drafts", { keyPath: "key" });
			db.createObjectStore("meta");
			makeStoresOfTwo(db);
			return;
		}
		if (from < 2) {
			for (const store of ["staged", "journal"]) db.deleteObjectStore(store);
			makeStoresOfTwo(db);
		}
		await moveReviews(db, tx);
	}
	/** The reviews, and their rows on shelves. */
	function makeReviews(db) {
		const folios = db.createObjectStore("folios", { keyPath: "at" });
		for (const index of ["ids", "binned"]) folios.createIndex(index, index, { multiEntry: true });
		const shelves = db.createObjectStore("shelves");
		for (const index of ["stamp", "latest"]) shelves.createIndex(index, index);
	}
	/** What version 2 brought: version 1 had an index row for each key and word of a review, and a row for each in a journal. */
	function makeStoresOfTwo(db) {
		db.createObjectStore("drawers");
		db.createObjectStore("batches", { keyPath: "id" });
		db.createObjectStore("journal");
	}
	/**
	* Before version 4 each review had a record of its own, before version 3 they lay by their ids, and the drawers told no edges
	* of titles. All are bound and filed anew, in the order of their numbers where they had any.
	*/
	async function moveReviews(db, tx) {
		if (db.objectStoreNames.contains("shelves")) db.deleteObjectStore("shelves");
		makeReviews(db);
		tx.objectStore("drawers").clear();
		let pile = makePile();
		for (const { page } of await tx.objectStore("corrections").getAll()) for (const key of page.keys) pileSign(pile, signOf(key));
		const counted = {
			...noCounters,
			...await tx.objectStore("meta").get("counters")
		};
		let { next } = counted;
		for await (const found of readOld(tx.objectStore("reviews"))) {
			const changes = /* @__PURE__ */ new Map();
			for (const { number, review } of found) {
				const record = {
					number: number ?? next,
					review
				};
				if (number === void 0) next += 1;
				changes.set(record.number, record);
				pileChange(pile, null, record);
			}
			await Promise.all([bind(tx.objectStore("folios"), changes), shelve(tx.objectStore("shelves"), changes)]);
			if (!isFull(pile)) continue;
			await filePile(tx.objectStore("drawers"), pile);
			pile = makePile();
		}
		await filePile(tx.objectStore("drawers"), pile);
		db.deleteObjectStore("reviews");
		await tx.objectStore("meta").put({
			...counted,
			next
		}, "counters");
	}
	async function* readOld(store) {
		const source = store.indexNames.contains("number") ? store.index("number") : store;
		for (let last;;) {
			const after = source.keyPath === "number" ? last?.number : last?.id;
			const found = await source.getAll(after === void 0 ? null : IDBKeyRange.lowerBound(after, true), chunk$5);
			last = found.at(-1);
			if (!last) return;
			yield found;
		}
	}
	// lib/store/database.ts
	var version = 4;
	/** The library's database opens at its first use. */
	function openLibrary(name = "lobby-card") {
		return {
			reviews: openOnce((onLost) => openReviews(name, onLost)),
			drawers: makeDrawerCache(),
			batches: /* @__PURE__ */ new Map()
		};
	}
	/** Opens at the first call, and again after the connection was lost or the opening failed. */
	function openOnce(open) {
		let opening = null;
		const forget = () => {
			opening = null;
		};
		return () => {
			if (!opening) {
				opening = open(forget);
				opening.catch(forget);
			}
			return opening;
		};
	}
	/** The user's own words must be on disk before a change is acknowledged. */
	var onDisk = { durability: "strict" };
	/** The pieces of a batch need not: what ends the batch is `onDisk`, and takes them there with it. */
	var soonOnDisk = { durability: "relaxed" };
	function openReviews(name, onLost) {
		return openDB(name, version, {
			async upgrade(db, from, _to, tx) {
				await upgradeLibrary(db, from, tx);
				if (from === 1) deleteDB(`${name}-filter`);
			},
			blocking: (_current, _blocked, event) => event.target.close(),
			terminated: onLost
		});
	}
	// entrypoints/background/answers/desk.ts
	function openDesk(library, mind, now) {
		return {
			library,
			mind,
			now,
			async changing(change) {
				const result = await change;
				await mind.changed();
				return result;
			}
		};
	}
	/** For answers that say no more than that it is done. */
	async function done(work) {
		await work;
		return null;
	}
	// lib/film/schema.ts
	/** A text of at most `max` UTF-16 units. */
	var text = (max) => (/* @__PURE__ */ string()).check(/* @__PURE__ */ _maxLength(max));
	/** A link that may be opened: http or https, nothing else. */
	var webAddressSchema = text(limits.url).check(/* @__PURE__ */ refine(isWebAddress, "not an http or https address"));
	var filmKeySchema = /* @__PURE__ */ custom((value) => typeof value === "string" && isFilmKey(value), "no film key");
	/** What a title page is about. A season's page counts as its series. */
	var filmKindSchema = /* @__PURE__ */ _enum([
		"film",
		"series",
		"episode"
	]);
	var yearSchema = int().check(/* @__PURE__ */ _gte(limits.firstYear), /* @__PURE__ */ _lte(limits.lastYear));
	/** One person in front of the camera, with the part played where it is known. */
	var castMemberSchema = /* @__PURE__ */ object({
		name: text(limits.name),
		role: /* @__PURE__ */ nullable(text(limits.role))
	});
	/** The work itself, as far as somebody has told us about it. */
	var filmSchema = /* @__PURE__ */ object({
		kind: filmKindSchema,
		/** As the source heads it; empty where only a key is known. */
		title: text(limits.title),
		originalTitle: /* @__PURE__ */ nullable(text(limits.title)),
		otherTitles: (/* @__PURE__ */ array(text(limits.title))).check(/* @__PURE__ */ _maxLength(limits.otherTitles)),
		year: /* @__PURE__ */ nullable(yearSchema),
		directors: (/* @__PURE__ */ array(text(limits.name))).check(/* @__PURE__ */ _maxLength(limits.people)),
		cast: (/* @__PURE__ */ array(castMemberSchema)).check(/* @__PURE__ */ _maxLength(limits.people)),
		genres: (/* @__PURE__ */ array(text(limits.name))).check(/* @__PURE__ */ _maxLength(limits.genres)),
		/** In the source's own words: a date, a festival, "Cinemas". */
		premiere: /* @__PURE__ */ nullable(text(limits.name)),
		runtimeMinutes: /* @__PURE__ */ nullable(int().check(/* @__PURE__ */ _gte(1), /* @__PURE__ */ _lte(1e5))),
		keys: (/* @__PURE__ */ array(filmKeySchema)).check(/* @__PURE__ */ _maxLength(limits.keys))
	});
	function isWebAddress(value) {
		try {
			return ["http:", "https:"].includes(new URL(value).protocol);
		} catch {
			return false;
		}
	}
	// lib/store/read-library-piece.ts
	var pieceSize = 250;
	var foliosInPiece = 32;
	/** The library in pieces, reviews from the oldest on and then corrections, for a backup. `next` is null at the end. */
	async function readLibraryPiece(library, after) {
		const db = await library.reviews();
		const [kind, last] = after ? [after.slice(0, 1), after.slice(2)] : ["r", ""];
		if (kind === "r") {
			const folios = await db.getAll("folios", last ? IDBKeyRange.lowerBound(Number(last), true) : null, foliosInPiece);
			const at = folios.at(-1)?.at;
			return {
				items: folios.flatMap(recordsIn).map(({ review }) => ({
					kind: "review",
					review
				})),
				next: at === void 0 ? "c:" : `r:${at}`
			};
		}
		const corrections = await db.getAll("corrections", last ? IDBKeyRange.lowerBound(last, true) : null, pieceSize);
		const id = corrections.at(-1)?.id;
		return {
			items: corrections.map((correction) => ({
				kind: "correction",
				correction
			})),
			next: id === void 0 ? null : `c:${id}`
		};
	}
	// entrypoints/background/answers/door.ts
	var page = ["page"];
	var card = ["card"];
	var popup = ["popup"];
	/** Our own pages, the card apart, which stands over a page of somebody else's. */
	var pages = [
		"popup",
		"options",
		"clip",
		"welcome"
	];
	var onFilmPage = ["card", "popup"];
	var id$2 = text(60).check(/* @__PURE__ */ _minLength(1));
	var draftKey = text(400);
	var byId = /* @__PURE__ */ object({ id: id$2 });
	var nothing$1 = /* @__PURE__ */ _null();
	/** One row of the table of messages: who may ask, what the question must look like whoever sent it, and the answer. */
	function door(from, shape, answer) {
		return {
			from,
			parse: (question) => shape.parse(question),
			answer
		};
	}
	// entrypoints/background/answers/backup.ts
	function answerBackup({ library, mind }) {
		return {
			readBackupPiece: door(pages, /* @__PURE__ */ object({ after: /* @__PURE__ */ nullable(text(200)) }), ({ after }) => readLibraryPiece(library, after)),
			readLost: door(pages, nothing$1, () => mind.findLoss()),
			acceptLoss: door(pages, nothing$1, () => done(mind.acceptLoss()))
		};
	}
	// lib/film/calendar-date.ts
	/** Whether a text is a day that exists in the calendar (2023-02-29 does not). */
	function isCalendarDate(text) {
		const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
		if (!year || !month || !day || month > 12) return false;
		return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
	}
	/** The day it is for the person at this clock. */
	function toCalendarDate(now) {
		const pad = (n) => String(n).padStart(2, "0");
		return `${String(now.getFullYear()).padStart(4, "0")}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
	}
	// lib/review/schema.ts
	var lines = (/* @__PURE__ */ array(text(limits.line))).check(/* @__PURE__ */ _maxLength(limits.lines));
	var calendarDateSchema = /* @__PURE__ */ custom((value) => typeof value === "string" && isCalendarDate(value), "no calendar date");
	/** A moment in UTC, `2026-01-31T12:00:00.000Z`: these sort as texts. */
	var instantSchema = /* @__PURE__ */ datetime();
	var stanceSchema = /* @__PURE__ */ _enum([
		"recommended",
		"mixed",
		"avoid"
	]);
	var ratingSchema = (/* @__PURE__ */ object({
		value: /* @__PURE__ */ number$1(),
		worst: /* @__PURE__ */ number$1(),
		best: /* @__PURE__ */ number$1()
	})).check(/* @__PURE__ */ refine(({ value, worst, best }) => worst < best && worst <= value && value <= best, "a rating outside its own scale"));
	var sectionSchema = /* @__PURE__ */ object({
		heading: text(limits.title),
		text: text(limits.paragraphs),
		spoiler: /* @__PURE__ */ boolean()
	});
	/** One evening (or plane) with the film; `on` is null where only the fact is known. */
	var viewingSchema = /* @__PURE__ */ object({
		on: /* @__PURE__ */ nullable(calendarDateSchema),
		rewatch: /* @__PURE__ */ boolean()
	});
	var quotesSchema = (/* @__PURE__ */ array(/* @__PURE__ */ object({
		field: /* @__PURE__ */ _enum([
			"verdict",
			"rating",
			"pros",
			"cons"
		]),
		text: text(limits.title)
	}))).check(/* @__PURE__ */ _maxLength(4 * limits.lines));
	/** Whose words these are and how they came here. */
	var originSchema = /* @__PURE__ */ discriminatedUnion("kind", [
		/* @__PURE__ */ object({ kind: /* @__PURE__ */ literal("mine") }),
		/* @__PURE__ */ object({ kind: /* @__PURE__ */ literal("starter") }),
		/* @__PURE__ */ object({
			kind: /* @__PURE__ */ literal("imported"),
			from: text(60),
			batchId: text(60)
		}),
		/* @__PURE__ */ object({
			kind: /* @__PURE__ */ literal("clipped"),
			quotes: /* @__PURE__ */ optional(quotesSchema)
		}),
		/* @__PURE__ */ object({
			kind: /* @__PURE__ */ literal("followed"),
			subscriptionId: text(60),
			entryId: text(limits.url)
		})
	]);
	/** What a person said about a film: everything of a review but the bookkeeping. */
	var takeSchema = /* @__PURE__ */ object({
		film: filmSchema,
		author: /* @__PURE__ */ nullable(text(limits.name)),
		publisher: /* @__PURE__ */ nullable(text(limits.name)),
		language: /* @__PURE__ */ nullable(text(35)),
		verdict: text(limits.line),
		stance: /* @__PURE__ */ nullable(stanceSchema),
		rating: /* @__PURE__ */ nullable(ratingSchema),
		pros: lines,
		cons: lines,
		intro: text(limits.paragraphs),
		sections: (/* @__PURE__ */ array(sectionSchema)).check(/* @__PURE__ */ _maxLength(limits.sections)),
		conclusion: text(limits.paragraphs),
		viewings: (/* @__PURE__ */ array(viewingSchema)).check(/* @__PURE__ */ _maxLength(limits.viewings)),
		tags: (/* @__PURE__ */ array(text(limits.name))).check(/* @__PURE__ */ _maxLength(limits.tags)),
		/** The whole text gives the plot away. */
		spoiler: /* @__PURE__ */ boolean(),
		/** Where the text stands on the web. */
		url: /* @__PURE__ */ nullable(webAddressSchema),
		publishedOn: /* @__PURE__ */ nullable(calendarDateSchema),
		/** The user's own words under someone else's review; never overwritten by an import. */
		note: text(limits.paragraphs)
	});
	/** One person's take on a film, as it is stored, backed up and one day synced. */
	var reviewSchema = /* @__PURE__ */ extend(takeSchema, {
		schemaVersion: /* @__PURE__ */ literal(1),
		id: text(60).check(/* @__PURE__ */ _minLength(1)),
		origin: originSchema,
		/** Film keys that were learned from pages, not told by the review; each stands in `film.keys` too. */
		learnedKeys: (/* @__PURE__ */ array(filmKeySchema)).check(/* @__PURE__ */ _maxLength(limits.keys)),
		/** Counts the saved changes, from 1. */
		revision: int().check(/* @__PURE__ */ _gte(1)),
		createdAt: instantSchema,
		updatedAt: instantSchema,
		/** When it went to the bin; null while it is in the library. */
		deletedAt: /* @__PURE__ */ nullable(instantSchema),
		/** Of an imported review that the user has edited: what the import brought, by which a newer one tells the edits. */
		brought: /* @__PURE__ */ optional(takeSchema)
	});
	// lib/match/correction-schema.ts
	var keys = (/* @__PURE__ */ array(filmKeySchema)).check(/* @__PURE__ */ _maxLength(limits.keys));
	/** The user's word on a match: it beats every rule, is listed, can be undone and exported. */
	var correctionSchema = /* @__PURE__ */ object({
		id: text(60).check(/* @__PURE__ */ _minLength(1)),
		madeAt: instantSchema,
		/** `same`: this page is that film. `different`: it is not. */
		says: /* @__PURE__ */ _enum(["same", "different"]),
		/** The page's film; where it has no key, the page itself. */
		page: /* @__PURE__ */ object({
			site: text(60),
			url: webAddressSchema,
			title: text(limits.title),
			year: /* @__PURE__ */ nullable(yearSchema),
			keys
		}),
		/** The film of the stored review; other reviews of the same film follow it through the keys. */
		review: /* @__PURE__ */ object({
			id: text(60),
			title: text(limits.title),
			year: /* @__PURE__ */ nullable(yearSchema),
			keys
		}),
		/** The learned keys that this word gave the review's film (`same`) or took from it; undoing moves them back. */
		taught: keys
	});
	// lib/store/batch/begin-batch.ts
	/**
	* Begins a batch; its id. What follows is `probePiece` as often as wanted, `putPiece` for each piece in turn, then
	* `commitBatch` or `undoBatch`. What is put is in the library at once, found by its keys from the commit on, and taken
	* back at the browser's next start where there was none.
	*/
	async function beginBatch(library, kind, label, now) {
		const batch = {
			id: crypto.randomUUID(),
			kind,
			label,
			startedAt: now.toISOString(),
			endedAt: null,
			state: "open",
			pieces: 0,
			filed: 0,
			added: 0,
			changed: 0,
			unchanged: 0
		};
		const tx = (await library.reviews()).transaction("batches", "readwrite", onDisk);
		await tx.store.put(batch);
		await tx.done;
		return batch.id;
	}
	// lib/store/batch/list-batches.ts
	/** The batches that were committed, newest first, those that were undone since among them. */
	async function listBatches(library) {
		return (await (await library.reviews()).getAll("batches")).flatMap(({ id, kind, label, endedAt, state, added, changed, unchanged }) => endedAt === null ? [] : [{
			id,
			kind,
			label,
			endedAt,
			isUndone: state !== "done",
			added,
			changed,
			unchanged
		}]).sort((a, b) => a.endedAt < b.endedAt ? 1 : -1);
	}
	// lib/review/new-review-id.ts
	/**
	* The id of a new review, made of something unique that starts with a hexadecimal digit: a UUID, a hash. Those of other
	* people's reviews sort behind the user's own, so that a backup begins with these.
	*/
	function newReviewId(origin, unique) {
		return isOwn(origin) ? unique : `x-${unique}`;
	}
	// lib/review/imported-id.ts
	/**
	* The id of an imported review: the same for the same entry of the same source, whatever file and day it comes from, so
	* that a newer export finds what an older one brought. `entryId` is whatever the source itself tells entries apart by.
	*/
	function importedId(from, entryId) {
		return newReviewId("imported", hash$1(JSON.stringify([from, entryId])));
	}
	/**
	* 128 bits as 32 hexadecimal digits. Four lanes that take each letter in turn and are mixed at the end (as in cyrb128):
	* a seventh of the work of SHA-256 through `crypto.subtle` (2 against 13 µs an entry, of some 100 in all). A file made to collide could only
	* hurt its own entries, since the source is in the hash.
	*/
	function hash$1(text) {
		let [a, b, c, d] = [
			1818371886,
			129696066,
			1656234357,
			1653982605
		];
		for (let i = 0; i < text.length; i += 1) {
			const letter = text.charCodeAt(i);
			a = b ^ Math.imul(a ^ letter, 620224931);
			b = c ^ Math.imul(b ^ letter, 1515003503);
			c = d ^ Math.imul(c ^ letter, 2620079895);
			d = a ^ Math.imul(d ^ letter, 495865383);
		}
		a = mix(a ^ c >>> 18, 2246822507);
		b = mix(b ^ d >>> 22, 3266489909);
		c = mix(c ^ a >>> 17, 668265263);
		d = mix(d ^ b >>> 19, 374761393);
		return [
			a ^ b ^ c ^ d,
			b ^ a,
			c ^ a,
			d ^ a
		].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
	}
	/** The last step of MurmurHash3: every bit of a lane depends on every other. */
	function mix(lane, prime) {
		let h = Math.imul(lane ^ lane >>> 16, 2246822507);
		h = Math.imul(h ^ h >>> 13, prime);
		return h ^ h >>> 16;
	}
	// lib/review/make-review.ts
	/** A new review of a take. */
	function makeReview(take, { id, origin, now }) {
		const at = now.toISOString();
		return {
			...take,
			schemaVersion: 1,
			id,
			origin,
			learnedKeys: [],
			revision: 1,
			createdAt: at,
			updatedAt: at,
			deletedAt: null
		};
	}
	// lib/review/take-of.ts
	/** What a stored review says, without the bookkeeping: what a form is filled from. */
	function takeOf(review) {
		const { schemaVersion, id, origin, learnedKeys, revision, createdAt, updatedAt, deletedAt, brought, ...take } = review;
		return take;
	}
	// lib/review/brought.ts
	/** What a review says without the keys that it learned from pages: what an import can be held against. */
	function takeWithoutLearned(review) {
		const take = takeOf(review);
		const learned = new Set(review.learnedKeys);
		return {
			...take,
			film: {
				...take.film,
				keys: take.film.keys.filter((key) => !learned.has(key))
			}
		};
	}
	/** An imported review before its first edit by the user: it remembers what the import brought. */
	function keepBrought(review) {
		if (review.origin.kind !== "imported" || review.brought) return review;
		return {
			...review,
			brought: takeWithoutLearned(review)
		};
	}
	// lib/review/is-same-value.ts
	/** Whether two plain values (as they come out of JSON) say the same, whatever the order of their properties. */
	function isSameValue(a, b) {
		if (Object.is(a, b)) return true;
		if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
		if (Array.isArray(a) !== Array.isArray(b)) return false;
		const [mine, yours] = [Object.entries(a), Object.keys(b)];
		return mine.length === yours.length && mine.every(([name, value]) => Object.hasOwn(b, name) && isSameValue(value, b[name]));
	}
	// lib/review/merge-take.ts
	/**
	* A take as it was brought (base), as its source has it now (theirs), and as it is stored (mine): what the user has not
	* touched becomes theirs, what the user has edited stays. Of lists of single facts (viewings, tags, keys) what either
	* side added is in, and what the source took back goes.
	*/
	function mergeTake(base, theirs, mine) {
		const changed = [];
		const kept = [];
		const note = (field, was, brings, stored, merged) => {
			if (!isSameValue(merged, stored)) changed.push(field);
			else if (!isSameValue(brings, was) && !isSameValue(brings, stored)) kept.push(field);
		};
		const film = { ...mine.film };
		for (const name of namesOf(film)) {
			const [was, brings, stored] = [
				base.film[name],
				theirs.film[name],
				mine.film[name]
			];
			const merged = mergeValue(was, brings, stored, name === "keys" ? limits.keys : null);
			Object.assign(film, { [name]: merged });
			note(`film.${name}`, was, brings, stored, merged);
		}
		const take = {
			...mine,
			film
		};
		for (const name of namesOf(mine)) {
			if (name === "film") continue;
			const [was, brings, stored] = [
				base[name],
				theirs[name],
				mine[name]
			];
			const merged = mergeValue(was, brings, stored, mostOf(name));
			Object.assign(take, { [name]: merged });
			note(name, was, brings, stored, merged);
		}
		return {
			take,
			changed,
			kept
		};
	}
	/** How many facts a list may hold whose facts stand for themselves; null for everything that is one thing. */
	function mostOf(name) {
		return name === "viewings" ? limits.viewings : name === "tags" ? limits.tags : null;
	}
	function mergeValue(base, theirs, mine, most) {
		if (isSameValue(mine, base)) return theirs;
		if (isSameValue(theirs, base) || most === null) return mine;
		return mergeFacts(base, theirs, mine, most);
	}
	function mergeFacts(base, theirs, mine, most) {
		const isIn = (list) => {
			const texts = new Set(list.map(factOf));
			return (fact) => texts.has(factOf(fact));
		};
		const [wasBrought, isBrought, isStored] = [
			isIn(base),
			isIn(theirs),
			isIn(mine)
		];
		const stay = mine.filter((fact) => isBrought(fact) || !wasBrought(fact));
		const come = theirs.filter((fact) => !wasBrought(fact) && !isStored(fact));
		return [...stay, ...come].slice(0, most);
	}
	/** A fact as a text, its properties in one order. */
	function factOf(fact) {
		return JSON.stringify(typeof fact === "object" && fact !== null ? Object.entries(fact).sort() : fact);
	}
	function namesOf(value) {
		return Object.keys(value);
	}
	// lib/review/merge-imported.ts
	/** Updates what an import had brought, and leaves what the user has edited, learned keys and the bin included. */
	function mergeImported(review, brings, now) {
		const mine = takeWithoutLearned(review);
		const { take, changed, kept } = mergeTake(review.brought ?? mine, brings, mine);
		if (changed.length === 0) return {
			review: null,
			changed,
			kept
		};
		const told = new Set(take.film.keys);
		const learnedKeys = review.learnedKeys.filter((key) => !told.has(key)).slice(0, limits.keys - told.size);
		const merged = {
			...review,
			...take,
			film: {
				...take.film,
				keys: [...take.film.keys, ...learnedKeys]
			},
			learnedKeys,
			revision: review.revision + 1,
			updatedAt: now.toISOString()
		};
		return {
			review: review.brought ? {
				...merged,
				brought: brings
			} : merged,
			changed,
			kept
		};
	}
	// lib/review/tidy-take.ts
	var onOneLine = (text) => text.replace(/\s+/g, " ").trim();
	var tidyText = (text) => text.replace(/\r\n?/g, "\n").trim();
	var tidyLines = (lines) => lines.map(onOneLine).filter(Boolean);
	/**
	* A take as it is shown: no blanks at the ends of its texts, single ones within a line, no empty lines in its lists, no
	* section without a word.
	*/
	function tidyTake(take) {
		return {
			...take,
			verdict: onOneLine(take.verdict),
			pros: tidyLines(take.pros),
			cons: tidyLines(take.cons),
			intro: tidyText(take.intro),
			sections: take.sections.map(({ heading, text, spoiler }) => ({
				heading: onOneLine(heading),
				text: tidyText(text),
				spoiler
			})).filter(({ heading, text }) => heading || text),
			conclusion: tidyText(take.conclusion),
			note: tidyText(take.note)
		};
	}
	// lib/review/merge-noted.ts
	/**
	* What becomes of a review of which a note comes back: the words of the note, unless the review was changed here since
	* it was written out; then those stay.
	*/
	function mergeNoted({ id, revision, origin, take }, before, now) {
		if (!before) return {
			review: makeReview(take, {
				id,
				origin,
				now
			}),
			changed: [],
			kept: []
		};
		const mine = tidyTake(takeOf(before));
		const { changed } = mergeTake(mine, take, mine);
		if (changed.length === 0) return {
			review: null,
			changed,
			kept: []
		};
		if (before.revision > revision) return {
			review: null,
			changed: [],
			kept: changed
		};
		const keys = new Set(take.film.keys);
		return {
			review: {
				...before,
				...take,
				learnedKeys: before.learnedKeys.filter((key) => keys.has(key)),
				revision: before.revision + 1,
				updatedAt: now.toISOString()
			},
			changed,
			kept: []
		};
	}
	// lib/store/batch/batch-entry.ts
	/** Makes an entry ready to be held against what is stored. */
	function readEntry(entry, batchId, now) {
		if (entry.kind === "correction") return {
			kind: "correction",
			id: entry.correction.id,
			correction: entry.correction
		};
		if (entry.kind === "review") {
			const { review } = entry;
			return {
				kind: "review",
				id: review.id,
				become: (before) => planStored(review, before)
			};
		}
		if (entry.kind === "noted") return {
			kind: "review",
			id: entry.id,
			become: (before) => planNoted(entry, before, now)
		};
		const { from, entryId, take } = entry;
		const id = importedId(from, entryId);
		const added = () => makeReview(take, {
			id,
			origin: {
				kind: "imported",
				from,
				batchId
			},
			now
		});
		return {
			kind: "review",
			id,
			become: (before) => before ? planAgain(before, take, now) : {
				review: added(),
				outcome: say(id, "added")
			}
		};
	}
	/** Of two states of one review the later stays. */
	function planStored(review, before) {
		if (before && !isLater(review, before)) return {
			review: null,
			outcome: say(review.id, "unchanged")
		};
		return {
			review,
			outcome: say(review.id, before ? "changed" : "added")
		};
	}
	function planAgain(before, take, now) {
		const { review, changed, kept } = mergeImported(before, take, now);
		return {
			review,
			outcome: {
				...say(before.id, review ? "changed" : "unchanged"),
				changed,
				kept
			}
		};
	}
	function planNoted(entry, before, now) {
		const { review, changed, kept } = mergeNoted(entry, before, now);
		const what = before ? review ? "changed" : "unchanged" : "added";
		return {
			review,
			outcome: {
				...say(entry.id, what),
				changed,
				kept
			}
		};
	}
	function say(id, outcome) {
		return {
			id,
			outcome,
			changed: [],
			kept: []
		};
	}
	function isLater(one, other) {
		return one.revision === other.revision ? one.updatedAt > other.updatedAt : one.revision > other.revision;
	}
	// lib/store/folios/read-folios.ts
	/**
	* The reviews that exist of some ids, by their ids. Where the number of one is known it is read by that: many that lie
	* together take one read of the database, through the index by id they take one each.
	*/
	async function readById(store, ids) {
		const known = [...ids].flatMap(([id, number]) => number === null ? [] : [[id, number]]);
		const unknown = [...ids].flatMap(([id, number]) => number === null ? [id] : []);
		const [folios, found] = await Promise.all([readNumbered(store, known.map(([, number]) => folioOf(number))), Promise.all(unknown.map((id) => store.index("ids").get(IDBKeyRange.only(id))))]);
		const ofKnown = known.map(([, number]) => recordIn(folios.get(folioOf(number)), (folio) => recordAt(folio, number)));
		const ofUnknown = unknown.map((id, i) => recordIn(found[i], (folio) => recordWithId(folio, id)));
		return new Map([...ofKnown, ...ofUnknown].flatMap((record) => record ? [[record.review.id, record]] : []));
	}
	var recordIn = (folio, take) => folio ? take(folio) : null;
	// lib/store/shelves/read-shelves.ts
	/** So many shelves are in memory at once. */
	var chunk$4 = 64;
	/**
	* The rows of the library and the bin, some thousands at a time, those of the newest reviews first; where a number is
	* given, from its shelf on.
	*/
	async function* readShelves(library, from = Number.POSITIVE_INFINITY) {
		const db = await library.reviews();
		const last = (await db.transaction("shelves").store.openKeyCursor(null, "prev"))?.key ?? -1;
		for (let to = Math.min(last, shelfOf(from)); to >= 0; to -= chunk$4) {
			const range = IDBKeyRange.bound(Math.max(0, to - chunk$4 + 1), to);
			const { store } = db.transaction("shelves");
			const [numbers, shelves] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
			yield shelves.flatMap(({ rows }, at) => number(rows, numbers[at] ?? 0)).reverse();
		}
	}
	function number(rows, shelf) {
		return rows.map((row, at) => [shelf * 64 + at, row]);
	}
	// lib/store/batch/batch-memory.ts
	/** The ids of more reviews than these are not kept: at these they take some 30 MB. */
	var mostKnown = 3e5;
	/** Does some work on a batch when the work before it is done. */
	async function inTurn$1(library, batchId, work) {
		const memory = library.batches.get(batchId) ?? {
			turn: Promise.resolve(),
			pile: null,
			known: null
		};
		library.batches.set(batchId, memory);
		const turn = memory.turn.then(() => work(memory));
		memory.turn = turn.catch(() => void 0);
		return turn;
	}
	/** Makes a batch's memory whole: after a kill in the middle of it the pile is read from the journal. */
	async function recall(library, batch, memory) {
		if (memory.pile) return memory.pile;
		const [pile, known] = await Promise.all([pileAgain(library, batch), readKnown(library)]);
		memory.known = known;
		memory.pile = pile;
		return pile;
	}
	async function readKnown(library) {
		const { reviews, binned } = await readCounters(library);
		if (reviews + binned > mostKnown) return null;
		const known = /* @__PURE__ */ new Map();
		for await (const rows of readShelves(library)) for (const [number, row] of rows) if (row !== null) known.set(unpackRow(row).id, number);
		return known;
	}
	async function pileAgain(library, { id, pieces, filed }) {
		const pile = makePile();
		const db = await library.reviews();
		for (let piece = filed; piece < pieces; piece += 1) {
			const tx = db.transaction([
				"journal",
				"folios",
				"corrections"
			]);
			const journal = await tx.objectStore("journal").get([id, piece]) ?? [];
			const ids = journal.flatMap((entry) => entry.kind === "review" ? [[entry.id, entry.number ?? null]] : []);
			const stored = await readById(tx.objectStore("folios"), new Map(ids));
			await Promise.all(journal.map(async (entry) => {
				if (entry.kind === "review") return pileChange(pile, entry.before, stored.get(entry.id) ?? null);
				const correction = await tx.objectStore("corrections").get(entry.id);
				for (const key of correction?.page.keys ?? []) pileSign(pile, signOf(key));
			}));
		}
		return pile;
	}
	// lib/store/batch/read-open.ts
	/** A batch that may still be written to. @throws UserError where it has ended or was taken back. */
	async function readOpen(library, batchId) {
		const batch = await (await library.reviews()).get("batches", batchId);
		if (batch?.state !== "open") throw new UserError("This was interrupted, and has been taken back. Start it again.");
		return batch;
	}
	// lib/store/batch/read-stored.ts
	/** One wait for all of them; ids that are known not to be there are not looked up, others by what is known of them. */
	async function readStored(stores, entries, known) {
		const idsOf = (kind) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
		const reviewIds = idsOf("review").filter((id) => !known || known.has(id));
		const [reviews, corrections] = await Promise.all([readById(stores.folios, new Map(reviewIds.map((id) => [id, known?.get(id) ?? null]))), Promise.all(idsOf("correction").map((id) => stores.corrections.get(id)))]);
		return {
			reviews,
			corrections: new Map(corrections.flatMap((one) => one ? [[one.id, one]] : []))
		};
	}
	// lib/store/batch/probe-piece.ts
	/** What `putPiece` would make of some entries, by the same rules; nothing is written. */
	async function probePiece(library, { batchId, entries }, now) {
		const ready = entries.map((entry) => readEntry(entry, batchId, now));
		return inTurn$1(library, batchId, async (memory) => {
			await recall(library, await readOpen(library, batchId), memory);
			const tx = (await library.reviews()).transaction(["folios", "corrections"]);
			const stored = await readStored({
				folios: tx.objectStore("folios"),
				corrections: tx.objectStore("corrections")
			}, ready, memory.known);
			return ready.map((entry) => {
				if (entry.kind === "correction") {
					const outcome = stored.corrections.has(entry.id) ? "changed" : "added";
					return {
						id: entry.id,
						outcome,
						changed: [],
						kept: []
					};
				}
				const before = stored.reviews.get(entry.id) ?? null;
				const { review, outcome } = entry.become(before?.review ?? null);
				if (review) stored.reviews.set(entry.id, {
					number: before?.number ?? 0,
					review
				});
				return outcome;
			});
		});
	}
	// lib/match/stable-authorities.ts
	/**
	* Who gives each film one number and keeps it: another number is another film. All others may have several ids for one
	* film (a streaming service's editions and countries, Wikipedia's languages, Box Office Mojo's and Fandango's releases,
	* Simkl's seasons of an anime) or rename them (the words in the addresses of Letterboxd, Trakt, TheTVDB, Rotten Tomatoes).
	*/
	var stableAuthorities = /* @__PURE__ */ new Set([
		"imdb",
		"tmdb",
		"wikidata",
		"allocine",
		"criterion",
		"csfd",
		"douban",
		"filmaffinity",
		"filmweb",
		"kinopoisk",
		"moviemeter",
		"porthu",
		"senscritique"
	]);
	/** Whether two different ids of this authority mean two different films. */
	function isStableAuthority(authority) {
		return stableAuthorities.has(authority);
	}
	// lib/match/compare-keys.ts
	/** What the keys of two films say about their being one. A film with two ids of one authority agrees by either. */
	function compareKeys(a, b) {
		const shared = a.filter((key) => b.includes(key));
		const against = /* @__PURE__ */ new Set();
		for (const key of a) {
			const authority = authorityOf(key);
			if (!isStableAuthority(authority) || shared.some((one) => authorityOf(one) === authority)) continue;
			if (b.some((other) => authorityOf(other) === authority)) against.add(authority);
		}
		return {
			shared,
			against: [...against]
		};
	}
	// lib/match/apply-corrections.ts
	/**
	* What the user has said about a page's film and each candidate, by review id. A correction holds on every page that
	* has one of its page's keys, or its title and year and no key against it, and for every review that has one of its
	* review's. What was said of a key goes before what was said of a name, a word on the review itself before one on
	* another of its film; then the newest counts.
	*/
	function applyCorrections(film, candidates, corrections) {
		const said = /* @__PURE__ */ new Map();
		const about = corrections.flatMap((correction) => {
			const holds = holdsOn(film, correction);
			return holds ? [{
				correction,
				byName: holds === "name"
			}] : [];
		});
		for (const candidate of candidates) {
			const words = about.filter(({ correction }) => isAboutReview(correction, candidate));
			const isItself = ({ correction }) => correction.review.id === candidate.reviewId;
			const [first] = words.sort((a, b) => Number(a.byName) - Number(b.byName) || Number(isItself(b)) - Number(isItself(a)) || compareAge(b.correction, a.correction));
			if (first) said.set(candidate.reviewId, {
				says: first.correction.says,
				byName: first.byName
			});
		}
		return said;
	}
	/** By what a correction holds on a page of this film; null where it is of another one. */
	function holdsOn(film, { page }) {
		if (sharesKey$1(page.keys, film.keys)) return "key";
		if (page.year === null || page.year !== film.year) return null;
		const names = pageKeysOf(film).filter(isNameKey);
		return sharesKey$1(page.keys, names) && compareKeys(page.keys, film.keys).against.length === 0 ? "name" : null;
	}
	/**
	* Its own review, another of the same film, or, where it had no key, the same film imported again. "Not that film" spares
	* those that share no more with the review than the page's own keys.
	*/
	function isAboutReview({ says, page, review }, { reviewId, film }) {
		if (reviewId === review.id) return true;
		const own = says === "same" ? review.keys : review.keys.filter((key) => !page.keys.includes(key));
		if (own.length > 0 || film.keys.length > 0) return sharesKey$1(own, film.keys);
		const title = titleKey(review.title);
		return title !== "" && film.year === review.year && titleKey(film.title) === title;
	}
	function sharesKey$1(a, b) {
		return a.some((key) => b.includes(key));
	}
	function compareAge(a, b) {
		if (a.madeAt !== b.madeAt) return a.madeAt < b.madeAt ? -1 : 1;
		return a.id < b.id ? -1 : 1;
	}
	// lib/match/widen-correction.ts
	/**
	* A correction after a page that it holds on was seen: the page's other keys are keys of its film too. What a review is
	* about to learn for no other reason than this word counts as taught by it, so that undoing the word takes it back.
	* Unchanged, the same object, where the page tells nothing new or contradicts the page of the correction.
	*/
	function widenCorrection(correction, film, learning) {
		const { page, review, says, taught } = correction;
		if (holdsOn(film, correction) !== "key" || compareKeys(page.keys, film.keys).against.length > 0) return correction;
		const isTorn = film.keys.some((key) => review.keys.includes(key) && !page.keys.includes(key));
		if (says === "different" && isTorn) return correction;
		const due = learning.filter(({ candidate }) => {
			const known = candidate.film.keys.some((key) => film.keys.includes(key) && !taught.includes(key));
			return says === "same" && !known && isAboutReview(correction, candidate);
		});
		const keys = unite(page.keys, film.keys);
		const learned = unite(taught, due.flatMap((one) => one.keys));
		if (keys.length === page.keys.length && learned.length === taught.length) return correction;
		return {
			...correction,
			page: {
				...page,
				keys
			},
			taught: learned
		};
	}
	/** Two states of one correction, from a backup and the library: what either has learned is kept. */
	function mergeCorrections(a, b) {
		return {
			...b,
			page: {
				...b.page,
				keys: unite(b.page.keys, a.page.keys)
			},
			taught: unite(b.taught, a.taught)
		};
	}
	function unite(a, b) {
		return [.../* @__PURE__ */ new Set([...a, ...b])].slice(0, Math.max(a.length, limits.keys));
	}
	// lib/store/all-or-nothing.ts
	/**
	* Waits for some work in a transaction and for its end. What throws in between takes all of it back: left alone, a
	* transaction writes what it was given before.
	*/
	async function allOrNothing(tx, work) {
		try {
			const result = await work();
			await tx.done;
			return result;
		} catch (reason) {
			const ended = tx.done.catch(() => void 0);
			try {
				tx.abort();
			} catch {}
			await ended;
			throw reason;
		}
	}
	// lib/store/batch/file-pieces.ts
	/** Files what a batch has written under its keys, and notes that in its row, which may become another meanwhile. */
	async function filePieces(library, batchId, memory, durability, become) {
		const db = await library.reviews();
		const pile = memory.pile ?? makePile();
		await changingDrawers(library.drawers, async () => {
			const tx = db.transaction([
				"drawers",
				"batches",
				"meta"
			], "readwrite", durability);
			const row = await tx.objectStore("batches").get(batchId);
			if (!row) throw new Error(`there is no batch ${batchId}`);
			const drawers = await filePile(tx.objectStore("drawers"), pile);
			const batch = become({
				...row,
				filed: row.pieces
			});
			tx.objectStore("batches").put(batch);
			if (batch.state === "done") await countRevision(tx.objectStore("meta"));
			await tx.done;
			return { drawers };
		});
		memory.pile = makePile();
	}
	// lib/store/batch/put-piece.ts
	/**
	* Writes a piece of a batch; what became of each entry. Pieces are numbered from 0 and come in their order; one that
	* comes again, since its answer was lost with the background, is not written twice and answered with an empty list. It
	* is quick and not yet safe on disk: the commit makes it so.
	*/
	async function putPiece(library, { batchId, piece, entries }, now) {
		const ready = entries.map((entry) => readEntry(entry, batchId, now));
		return inTurn$1(library, batchId, async (memory) => {
			const batch = await readOpen(library, batchId);
			if (piece < batch.pieces) return [];
			if (piece > batch.pieces) throw new Error(`piece ${piece} came where piece ${batch.pieces} was due`);
			const pile = await recall(library, batch, memory);
			memory.pile = null;
			const { outcomes, stored } = await writePiece(library, batch, ready, memory, pile);
			memory.pile = pile;
			for (const [id, { number }] of stored.reviews) memory.known?.set(id, number);
			if (isFull(pile)) await filePieces(library, batchId, memory, soonOnDisk, (row) => row);
			return outcomes;
		});
	}
	async function writePiece(library, batch, entries, { known }, pile) {
		const durability = batch.pieces === 0 ? onDisk : soonOnDisk;
		const tx = (await library.reviews()).transaction([
			"folios",
			"corrections",
			"shelves",
			"meta",
			"batches",
			"journal"
		], "readwrite", durability);
		return allOrNothing(tx, async () => {
			const [counters = noCounters, stored] = await Promise.all([tx.objectStore("meta").get("counters"), readStored({
				folios: tx.objectStore("folios"),
				corrections: tx.objectStore("corrections")
			}, entries, known)]);
			const writing = {
				stored,
				counters,
				journal: [],
				outcomes: [],
				piling: [],
				written: /* @__PURE__ */ new Map()
			};
			for (const entry of entries) writeEntry(tx.objectStore("corrections"), entry, writing);
			const counts = addCounts(batch, entries, writing.outcomes);
			const writes = [
				bind(tx.objectStore("folios"), writing.written),
				shelve(tx.objectStore("shelves"), writing.written),
				tx.objectStore("meta").put(writing.counters, "counters"),
				tx.objectStore("journal").put(writing.journal, [batch.id, batch.pieces]),
				tx.objectStore("batches").put({
					...batch,
					...counts,
					pieces: batch.pieces + 1
				})
			];
			for (const pileOne of writing.piling) pileOne(pile);
			await Promise.all(writes);
			return writing;
		});
	}
	function writeEntry(corrections, entry, writing) {
		const { stored, journal, outcomes, piling } = writing;
		if (entry.kind === "correction") {
			const { id } = entry;
			const before = stored.corrections.get(id) ?? null;
			const correction = before ? mergeCorrections(before, entry.correction) : entry.correction;
			corrections.put(correction);
			stored.corrections.set(id, correction);
			journal.push({
				kind: "correction",
				id,
				before
			});
			outcomes.push({
				id,
				outcome: before ? "changed" : "added",
				changed: [],
				kept: []
			});
			for (const key of correction.page.keys) piling.push((pile) => pileSign(pile, signOf(key)));
			return;
		}
		const before = stored.reviews.get(entry.id) ?? null;
		const { review, outcome } = entry.become(before?.review ?? null);
		outcomes.push(outcome);
		if (!review) return;
		const after = {
			number: before?.number ?? writing.counters.next,
			review
		};
		stored.reviews.set(entry.id, after);
		writing.counters = countChange(writing.counters, before, after);
		journal.push({
			kind: "review",
			id: entry.id,
			number: after.number,
			before,
			revision: review.revision
		});
		piling.push((pile) => pileChange(pile, before, after));
		writing.written.set(after.number, after);
	}
	/** Reviews only are counted. */
	function addCounts(batch, entries, outcomes) {
		const { added, changed, unchanged } = batch;
		const counts = {
			added,
			changed,
			unchanged
		};
		for (const [i, { outcome }] of outcomes.entries()) if (entries[i]?.kind === "review") counts[outcome] += 1;
		return counts;
	}
	// lib/store/batch/undo-batch.ts
	/** Takes a batch back as a whole, committed or not; a review that was changed since keeps the later words. */
	async function undoBatch(library, batchId) {
		await inTurn$1(library, batchId, async () => {
			const db = await library.reviews();
			const batch = await db.get("batches", batchId);
			if (!batch || batch.state === "undone") throw new UserError("This has been taken back already.");
			const tx = db.transaction("batches", "readwrite", onDisk);
			await tx.store.put({
				...batch,
				state: "undoing"
			});
			await tx.done;
			await changingDrawers(library.drawers, async () => {
				let gone = makePile();
				for (let piece = batch.pieces - 1; piece >= 0; piece -= 1) gone = await undoPiece(db, batchId, piece, gone);
				await endUndoing(db, batchId, gone);
				return { drawers: "all" };
			});
			library.batches.delete(batchId);
		});
	}
	/** Takes back what an earlier life of the background left half done. Whether there was any. */
	async function undoInterrupted(library) {
		const left = (await (await library.reviews()).getAll("batches")).filter(({ id, state }) => (state === "open" || state === "undoing") && !library.batches.has(id));
		for (const { id } of left) await undoBatch(library, id);
		return left.length > 0;
	}
	/**
	* Takes one piece back. Reviews that are as they were before are filed so at once; the keys of those that are gone lead
	* nowhere, and wait for the end, so that each drawer is written once.
	*/
	async function undoPiece(db, batchId, piece, gone) {
		const tx = db.transaction([
			"folios",
			"corrections",
			"drawers",
			"shelves",
			"meta",
			"batches",
			"journal"
		], "readwrite", soonOnDisk);
		const [journal = [], counted = noCounters, row] = await Promise.all([
			tx.objectStore("journal").get([batchId, piece]),
			tx.objectStore("meta").get("counters"),
			tx.objectStore("batches").get(batchId)
		]);
		const ids = journal.flatMap((entry) => entry.kind === "review" ? [[entry.id, entry.number ?? null]] : []);
		const stored = await readById(tx.objectStore("folios"), new Map(ids));
		const changes = /* @__PURE__ */ new Map();
		let counters = counted;
		for (const entry of journal.toReversed()) {
			if (entry.kind === "correction") {
				const corrections = tx.objectStore("corrections");
				entry.before ? corrections.put(entry.before) : corrections.delete(entry.id);
				continue;
			}
			const { id, revision } = entry;
			const now = stored.get(id);
			if (!now || now.review.revision !== revision) continue;
			const before = entry.before && {
				...entry.before,
				number: now.number
			};
			changes.set(now.number, before);
			stored.set(id, before);
			counters = countChange(counters, now, before);
			pileChange(gone, now, before);
		}
		await Promise.all([bind(tx.objectStore("folios"), changes), shelve(tx.objectStore("shelves"), changes)]);
		const mustFile = !addsNothing(gone);
		if (mustFile) await filePile(tx.objectStore("drawers"), gone);
		tx.objectStore("meta").put(counters, "counters");
		tx.objectStore("journal").delete([batchId, piece]);
		if (row) tx.objectStore("batches").put({
			...row,
			pieces: piece
		});
		await tx.done;
		return mustFile ? makePile() : gone;
	}
	/** A batch that was once committed stays in the list as undone, any other leaves no trace. */
	async function endUndoing(db, batchId, gone) {
		const tx = db.transaction([
			"drawers",
			"batches",
			"meta"
		], "readwrite", onDisk);
		const row = await tx.objectStore("batches").get(batchId);
		await filePile(tx.objectStore("drawers"), gone);
		await countRevision(tx.objectStore("meta"));
		if (row?.endedAt) tx.objectStore("batches").put({
			...row,
			state: "undone"
		});
		else tx.objectStore("batches").delete(batchId);
		await tx.done;
	}
	// lib/store/batch/commit-batch.ts
	/**
	* Ends a batch: when this resolves, all of it is on disk and found by its keys, and it can be undone as a whole. Asked
	* again for a batch that is committed, since the answer was lost, it answers the same.
	*/
	async function commitBatch(library, batchId, now) {
		return inTurn$1(library, batchId, async (memory) => {
			const stored = await (await library.reviews()).get("batches", batchId);
			const batch = stored?.state === "done" ? stored : await readOpen(library, batchId);
			if (batch.state === "open") {
				await recall(library, batch, memory);
				const endedAt = now.toISOString();
				await filePieces(library, batchId, memory, onDisk, (row) => ({
					...row,
					state: "done",
					endedAt
				}));
			}
			library.batches.delete(batchId);
			const { added, changed, unchanged } = batch;
			return {
				batchId,
				added,
				changed,
				unchanged
			};
		});
	}
	// entrypoints/background/end-batch.ts
	/**
	* Commits a batch, and then the settings that came with it where it has any. Hosts that the user has named since stay;
	* the browser's leave for those of a backup comes with no file, and is asked for on the options page.
	*/
	async function endBatch(library, batchId, settings, now) {
		const report = await commitBatch(library, batchId, now);
		if (typeof settings === "object" && settings !== null) {
			const restored = settingsSchema.parse(settings);
			const { hosts } = await readSettings();
			await changeSettings({
				...restored,
				hosts: [.../* @__PURE__ */ new Set([...hosts, ...restored.hosts])].slice(0, 100)
			});
		}
		return report;
	}
	// lib/match/film-profile.ts
	/** More of them than these, on either side, tell nothing new. */
	var maxOtherTitles = 10;
	var maxDirectors = 20;
	var maxCast = 40;
	function profileFilm(film) {
		const whole = [
			film.title,
			film.originalTitle ?? "",
			...film.otherTitles.slice(0, maxOtherTitles)
		];
		let cast = null;
		return {
			film,
			titles: new Map(titleFormsOf(film).map((form) => [form.key, form])),
			parts: new Set([...new Set(whole)].flatMap(titlePartsOf)),
			year: yearOf(film),
			directors: film.directors.slice(0, maxDirectors).map(spellName),
			cast: () => {
				cast ??= spellCast(film);
				return cast;
			}
		};
	}
	function spellCast(film) {
		const names = film.cast.slice(0, maxCast).map((member) => lettersOf(spellName(member.name)));
		return new Set(names.filter((letters) => letters.length > 3));
	}
	// lib/film/name-authority.ts
	/** Those whose name is not their short id with a capital letter. */
	var names$1 = {
		imdb: "IMDb",
		tmdb: "TMDB",
		rottentomatoes: "Rotten Tomatoes",
		primevideo: "Prime Video",
		justwatch: "JustWatch",
		disneyplus: "Disney+",
		appletv: "Apple TV",
		criterion: "The Criterion Collection",
		mubi: "MUBI",
		allocine: "AlloCiné",
		senscritique: "SensCritique",
		csfd: "ČSFD",
		kinopoisk: "Кинопоиск",
		douban: "豆瓣",
		filmaffinity: "FilmAffinity",
		porthu: "PORT.hu",
		moviemeter: "MovieMeter",
		thetvdb: "TheTVDB",
		mdblist: "MDBList",
		boxofficemojo: "Box Office Mojo"
	};
	/** Who vouches for a film key, as people call it: `rottentomatoes` is "Rotten Tomatoes". */
	function nameAuthority(authority) {
		if (Object.hasOwn(names$1, authority)) return names$1[authority] ?? authority;
		return authority.slice(0, 1).toUpperCase() + authority.slice(1);
	}
	// lib/match/explain.ts
	/** "same IMDb id" for each authority that both name. */
	function explainKeys(shared) {
		return [...new Set(shared.map(authorityOf))].map((authority) => {
			if (authority === "page") return "same web page";
			const name = nameAuthority(authority);
			return isStableAuthority(authority) ? `same ${name} id` : `same page on ${name}`;
		});
	}
	/** "but another TMDB id" for each authority by which they are two films. */
	function explainAgainst(authorities) {
		return authorities.map((authority) => `but another ${nameAuthority(authority)} id`);
	}
	/** What speaks for a match, and what against, in short phrases; the weightiest first. */
	function explainEvidence({ title, yearsApart, directors, cast, kindDiffers, sameRuntime }) {
		const reasons = [explainTitle(title.likeness, title.by?.[0].source)];
		if (yearsApart === 0) reasons.push("same year");
		else if (yearsApart === 1) reasons.push("one year apart");
		else if (yearsApart !== null) reasons.push(`${yearsApart} years apart`);
		if (directors === "same") reasons.push("same director");
		if (directors === "alike") reasons.push("director with a similar name");
		if (directors === "other") reasons.push("another director");
		if (cast.shared === 1) reasons.push("one actor in common");
		if (cast.shared > 1) reasons.push(`${cast.shared} actors in common`);
		if (cast.differs) reasons.push("no actor in common");
		if (sameRuntime !== null) reasons.push(sameRuntime ? "same running time" : "another running time");
		if (kindDiffers) reasons.push("but one is a series or an episode");
		return reasons.filter((reason) => reason !== null);
	}
	function explainTitle(likeness, source) {
		switch (likeness) {
			case "same": return explainSame(source);
			case "near": return "nearly the same title";
			case "part":
			case "piece": return "one title is part of the other";
			case "akin": return "most words of the title in common";
			case "foreign": return "title in another language";
			case "sequel": return "title with another number";
			case "kin": return "a word of the title in common";
			case "strange":
			case "other": return "another title";
			default: return null;
		}
	}
	function explainSame(source) {
		if (source === "address") return "same title in the web address";
		return source === "other title" ? "one of its other titles" : `same ${source ?? "title"}`;
	}
	// lib/match/compare-cast.ts
	/** Sources name three to five people, and not the same ones: fewer say nothing by missing. */
	var enough = 3;
	function compareCast(a, b) {
		if (a.film.cast.length === 0 || b.film.cast.length === 0) return {
			shared: 0,
			differs: false
		};
		const [ofA, ofB] = [a.cast(), b.cast()];
		const shared = [...ofA].filter((name) => ofB.has(name)).length;
		return {
			shared,
			differs: shared === 0 && ofA.size >= enough && ofB.size >= enough
		};
	}
	// lib/film/edit-distance.ts
	/**
	* How many letters must be changed, added, dropped or swapped with the next to make `a` into `b`; `most + 1` where it is
	* more than `most`. Only the band that `most` leaves is looked at, so long texts cost little.
	*/
	function editDistance(a, b, most) {
		const tooMany = most + 1;
		if (Math.abs(a.length - b.length) > most) return tooMany;
		let before = [];
		let last = Array.from({ length: b.length + 1 }, (_, at) => at);
		for (let i = 1; i <= a.length; i++) {
			const row = [i];
			let best = i;
			for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
				const change = (last[j - 1] ?? tooMany) + (a[i - 1] === b[j - 1] ? 0 : 1);
				const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? tooMany) + 1 : tooMany;
				row[j] = Math.min(change, (last[j] ?? tooMany) + 1, (row[j - 1] ?? tooMany) + 1, swap);
				best = Math.min(best, row[j]);
			}
			if (best > most) return tooMany;
			[before, last] = [last, row];
		}
		return Math.min(last[b.length] ?? tooMany, tooMany);
	}
	// lib/film/compare-persons.ts
	/** Compares two names as spellName gives them, whatever the order of their words. */
	function comparePersons(a, b) {
		if (a.length === 0 || b.length === 0) return "other";
		if (lettersOf(a) === lettersOf(b)) return "same";
		const [short, long] = a.length <= b.length ? [a, b] : [b, a];
		const free = [...long];
		let whole = 0;
		let partial = 0;
		for (const word of short) {
			const at = free.findIndex((other) => isSameWord(word, other));
			if (at >= 0) {
				whole++;
				free.splice(at, 1);
				continue;
			}
			const loose = free.findIndex((other) => isShortened(word, other));
			if (loose >= 0) {
				partial++;
				free.splice(loose, 1);
			}
		}
		const all = whole + partial === short.length;
		if (all && whole >= 1 && short.length > 1) return "same";
		if (all && whole === 1 && short[0].length > 4) return "alike";
		return sharesSurname(a, b) ? "alike" : "other";
	}
	function isSameWord(a, b) {
		if (a === b) return a.length > 1;
		const shorter = Math.min(a.length, b.length);
		return shorter >= 5 && editDistance(a, b, shorter >= 8 ? 2 : 1) <= (shorter >= 8 ? 2 : 1);
	}
	/** An initial, a name cut short ("Rob", "Robert"), misspelt, or with an end damaged by a wrong encoding ("Joffé"). */
	function isShortened(a, b) {
		const shorter = Math.min(a.length, b.length);
		if (shorter === 1) return a[0] === b[0];
		if (shorter >= 4 && editDistance(a, b, 1) === 1) return true;
		let shared = 0;
		while (shared < shorter && a[shared] === b[shared]) shared++;
		return shared >= 3 && shared >= shorter * .6;
	}
	/** The last word of one is a word of the other: "Tung-Shing Yee" and "Derek Yee", "Hung Kam-Bo" and "Sammo Hung". */
	function sharesSurname(a, b) {
		const [lastOfA, lastOfB] = [a.at(-1), b.at(-1)];
		return lastOfA.length > 1 && b.includes(lastOfA) || lastOfB.length > 1 && a.includes(lastOfB);
	}
	// lib/match/compare-directors.ts
	function compareDirectors(a, b) {
		let best = "unknown";
		for (const one of a) for (const other of b) {
			if (isLatin(one) !== isLatin(other)) continue;
			const likeness = comparePersons(one, other);
			if (likeness === "same") return "same";
			if (likeness === "alike" || best === "unknown") best = likeness;
		}
		return best;
	}
	/** Names in Cyrillic and Greek are in Latin letters by now; other scripts can't be compared with it. */
	function isLatin(name) {
		return /[a-z]/.test(name.join(""));
	}
	// lib/film/title-language.ts
	/** Small words that give a title's language away, folded. A word of several languages stands in each. */
	var smallWords = {
		en: "the a an i of and in to for with from on at by is it as be do no so my your his her our who what when where how you me we are not never",
		es: "el la los las un una de del y en con por para sin mi tu su al que es no se lo mas como cuando donde",
		fr: "le la les un une des de du et en dans avec pour sans mon ma mes au aux qui que est ne pas sur",
		it: "il lo la gli le un una di del della dei delle e in con per senza mio mia al alla che non da nel",
		pt: "o a os as um uma de do da dos das e em no na com por para sem meu minha ao que nao",
		de: "der die das den dem des ein eine einer und in im mit von vom zu zum fur ohne mein auf am ist nicht aus",
		nl: "de het een en van in met voor zonder mijn op aan te is niet",
		sv: "en ett den det de och i med for utan min pa av som ar",
		da: "en et den det de og i med for uden min pa af som er til",
		pl: "i w z na do od nie jest po dla bez ze o za"
	};
	var languagesOf = /* @__PURE__ */ new Map();
	for (const [language, words] of Object.entries(smallWords)) for (const word of words.split(" ")) languagesOf.set(word, [...languagesOf.get(word) ?? [], language]);
	var patternOf = [
		"Cyrillic",
		"Greek",
		"Han",
		"Hiragana",
		"Katakana",
		"Hangul",
		"Arabic",
		"Hebrew",
		"Devanagari",
		"Thai"
	].map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")]);
	/** Which languages a title may be in, by its script and its small words; empty where nothing tells. */
	function guessLanguages(title) {
		const folded = foldLetters(title);
		const script = patternOf.find(([, pattern]) => pattern.test(folded))?.[0];
		if (script) return [script];
		const votes = /* @__PURE__ */ new Map();
		for (const word of folded.match(/\p{L}+/gu) ?? []) for (const language of languagesOf.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
		const most = Math.max(0, ...votes.values());
		return [...votes].filter(([, count]) => count === most).map(([language]) => language);
	}
	/** Whether two titles are in one language or in two, so that one may be a translation of the other; null where nothing tells. */
	function compareLanguages(a, b) {
		const [ofA, ofB] = [guessLanguages(a), guessLanguages(b)];
		if (ofA.length === 0 || ofB.length === 0) return null;
		return ofA.some((language) => ofB.includes(language)) ? "same" : "other";
	}
	// lib/match/compare-titles.ts
	/** Shorter titles are within others by chance: "After.Life" and "Resident Evil: Afterlife" of the same year. */
	var longLetters = 10;
	var pieceLetters = 4;
	var order$1 = [
		"same",
		"near",
		"part",
		"piece",
		"akin",
		"sequel",
		"other"
	];
	function compareTitles(a, b) {
		if (a.titles.size === 0 || b.titles.size === 0) return {
			likeness: "unknown",
			by: null
		};
		for (const [key, form] of a.titles) {
			const other = b.titles.get(key);
			if (other) return {
				likeness: "same",
				by: [form, other]
			};
		}
		let best = {
			likeness: "other",
			by: null
		};
		const languages = /* @__PURE__ */ new Set();
		for (const one of a.titles.values()) for (const other of b.titles.values()) {
			const likeness = compareForms(one, other, a.parts.has(other.key) || b.parts.has(one.key));
			if (order$1.indexOf(likeness) < order$1.indexOf(best.likeness)) best = {
				likeness,
				by: [one, other]
			};
			languages.add(compareLanguages(one.text, other.text));
		}
		if (best.likeness !== "other" || languages.has("same")) return best;
		const [ofA, ofB] = [partNumbersOf(a), partNumbersOf(b)];
		if ((ofA.size > 0 || ofB.size > 0) && ofA.isDisjointFrom(ofB)) return best;
		if (!languages.has(null)) return {
			likeness: "foreign",
			by: null
		};
		const shared = wordsOf$1(a).intersection(wordsOf$1(b));
		if (shared.size === 0) return {
			likeness: "strange",
			by: null
		};
		return [...firstWordsOf(a), ...firstWordsOf(b)].some((word) => shared.has(word)) ? best : {
			likeness: "kin",
			by: null
		};
	}
	/** Numbers that may be those of a sequel: translators keep them. One that a title begins with may be a word to them. */
	function partNumbersOf({ titles }) {
		return new Set([...titles.values()].flatMap(({ words }) => words.slice(1).filter((word) => /^\d{1,2}$/.test(word))));
	}
	function firstWordsOf({ titles }) {
		return [...titles.values()].flatMap(({ words }) => words.slice(0, 1));
	}
	/** The words that a series of films has in common. */
	function wordsOf$1({ titles }) {
		return new Set([...titles.values()].flatMap(({ words }) => words.filter((word) => word.length > 3)));
	}
	function compareForms(a, b, onePiece) {
		const sameNumbers = numbersOf(a) === numbersOf(b);
		const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
		const place = placeWithin(short.words, long.words);
		if (short.key.length >= longLetters) {
			if (sameNumbers && (onePiece || place === "start" || place === "around")) return "part";
			if (place === "around" && lettersAfterGap(short.words, long.words) >= longLetters) return "part";
			if (sameNumbers && isMisspelt(short, long)) return "near";
		}
		if (!sameNumbers && withoutNumbers(a) === withoutNumbers(b)) return "sequel";
		if (onePiece || place !== null && short.words.length > 1 && short.key.length >= pieceLetters) return "piece";
		return sameNumbers && areMostShared(a.words, b.words) ? "akin" : "other";
	}
	function isMisspelt(short, long) {
		const most = Math.min(3, Math.floor(short.key.length / 6));
		return editDistance(short.key, long.key, most) <= most;
	}
	/**
	* Where the words of one title stand in another: at its `start` or `end`, `around` one gap, or `scattered`, as in
	* addresses that leave the small words out (`lion_witch_wardrobe`); null where they don't.
	*/
	function placeWithin(short, long) {
		if (short.length === 0 || short.length >= long.length) return null;
		const before = countShared(short, long);
		if (before === short.length) return "start";
		const after = countShared(short.toReversed(), long.toReversed());
		if (after === short.length) return "end";
		if (before + after >= short.length) return "around";
		let found = 0;
		for (const word of long) if (word === short[found]) found++;
		return found === short.length ? "scattered" : null;
	}
	/** Three words at least, and two thirds of the longer title: what a film is renamed to for another market keeps that much. */
	function areMostShared(a, b) {
		const shared = new Set(a).intersection(new Set(b)).size;
		return shared >= 3 && shared >= Math.max(a.length, b.length) * 2 / 3;
	}
	/** How many words two titles have in common from their beginning. */
	function countShared(a, b) {
		let count = 0;
		while (count < a.length && a[count] === b[count]) count++;
		return count;
	}
	function lettersAfterGap(short, long) {
		return short.slice(countShared(short, long)).join("").length;
	}
	/** "3D" and "1st" are no numbers of a sequel. */
	function numbersOf(form) {
		return form.words.filter((word) => /^\d+$/.test(word)).join(" ");
	}
	function withoutNumbers(form) {
		return form.words.filter((word) => !/^\d+$/.test(word)).join("");
	}
	// lib/match/weigh-evidence.ts
	var titlePoints = {
		same: 6,
		near: 4,
		part: 4,
		piece: 1.5,
		akin: 1.5,
		foreign: 0,
		kin: 0,
		strange: -3,
		other: -3,
		sequel: -6,
		unknown: 0
	};
	/** Festival, premiere and release fall in different years; two years apart it is more often a remake. */
	var yearPoints = [
		3,
		1.5,
		-1.5,
		-3.5
	];
	var farYearPoints = -7;
	var directorPoints = {
		same: 4,
		alike: 1,
		unknown: 0,
		other: -4.5
	};
	var castPoints = 1.5;
	var mostCastCounted = 3;
	var noCastPoints = -1;
	var kindPoints = -4.5;
	var runtimePoints = {
		same: 1,
		different: -1.5
	};
	function weighEvidence(page, stored) {
		const title = compareTitles(page, stored);
		const yearsApart = page.year === null || stored.year === null ? null : Math.abs(page.year - stored.year);
		const directors = compareDirectors(page.directors, stored.directors);
		const cast = compareCast(page, stored);
		const kindDiffers = page.film.kind !== stored.film.kind;
		const sameRuntime = compareRuntimes(page.film.runtimeMinutes, stored.film.runtimeMinutes);
		let score = titlePoints[title.likeness] + directorPoints[directors];
		if (yearsApart !== null) score += yearPoints[yearsApart] ?? farYearPoints;
		score += cast.differs ? noCastPoints : castPoints * Math.min(cast.shared, mostCastCounted);
		if (kindDiffers) score += kindPoints;
		if (sameRuntime !== null) score += sameRuntime ? runtimePoints.same : runtimePoints.different;
		return {
			title,
			yearsApart,
			directors,
			cast,
			kindDiffers,
			sameRuntime,
			score
		};
	}
	/** Whether the titles say nothing, and only the rest may decide. */
	function isTranslated({ title }) {
		return title.likeness === "foreign" || title.likeness === "kin" || title.likeness === "strange";
	}
	/** Versions and frame rates move it by a few per cent; a fifth is another cut at least. */
	function compareRuntimes(a, b) {
		if (!a || !b) return null;
		const difference = Math.abs(a - b) / Math.max(a, b);
		return difference < .03 ? true : difference > .2 ? false : null;
	}
	// lib/match/judge-candidate.ts
	/** Same title and years one apart, nothing else known: 7.5. A title in another language, same year and director: 7. */
	var likelyScore = 7;
	/** Same title, two years apart: 4.5. */
	var possibleScore = 4.5;
	/** More than evidence comes to: what the user has said of a page of this name is asked beside a certain match only. */
	var saidScore = 100;
	/** An actor in common is to be expected of two films by one director. */
	var companions = 2;
	/** Further apart, a director has made the film twice. */
	var mostYearsApart = 3;
	/** Null where the keys say that it is another film. `said`: the user's word that it is this one. */
	function judgeCandidate(page, stored, said = null) {
		const { shared, against } = compareKeys(page.film.keys, stored.film.keys);
		const isSaid = said !== null && !said.byName;
		if (!isSaid && shared.length === 0 && against.length > 0) return null;
		const evidence = weighEvidence(page, stored);
		if (said?.byName && shared.length === 0) return {
			certainty: "likely",
			score: saidScore,
			reasons: ["you said so of a page with this title and year"],
			evidence
		};
		if (isSaid) return {
			certainty: "certain",
			score: Number.POSITIVE_INFINITY,
			reasons: ["you said so"],
			evidence
		};
		if (shared.length > 0) {
			const reasons = explainKeys(shared);
			if (against.length === 0) return {
				certainty: "certain",
				score: Number.POSITIVE_INFINITY,
				reasons,
				evidence
			};
			return {
				certainty: "possible",
				score: possibleScore,
				reasons: [...reasons, ...explainAgainst(against)],
				evidence
			};
		}
		const reasons = explainEvidence(evidence);
		const { score } = evidence;
		if (score < possibleScore) return {
			certainty: null,
			score,
			reasons,
			evidence
		};
		return {
			certainty: score >= likelyScore && !isDoubtful(evidence) ? "likely" : "possible",
			score,
			reasons,
			evidence
		};
	}
	/** What director, year and cast must say where the titles have nothing in common. */
	function isSurelyTranslated({ title, directors, yearsApart, cast, sameRuntime }) {
		if (directors !== "same" || yearsApart === null || yearsApart > 1 || cast.differs || sameRuntime === false) return false;
		const isCastSame = cast.shared >= companions;
		const isLikeness = title.likeness !== "strange";
		return yearsApart === 0 ? isCastSame || isLikeness : isCastSame && isLikeness;
	}
	/** However much else speaks for it, these are asked: what tells two films of one title apart is there. */
	function isDoubtful(evidence) {
		const { title, directors, kindDiffers, yearsApart } = evidence;
		if (kindDiffers || directors === "other" || (yearsApart ?? 0) > mostYearsApart) return true;
		if (isTranslated(evidence)) return !isSurelyTranslated(evidence);
		if (title.likeness === "akin") return directors !== "same" || yearsApart !== 0;
		return title.by === null || title.likeness === "sequel";
	}
	// lib/match/same-film.ts
	/**
	* Whether two stored films are one, so that their reviews are shown together and don't compete: a key in common, or
	* title and year with directors that don't contradict; a year apart or unknown only under the same director.
	*/
	function isSameFilm(a, b) {
		const keys = compareKeys(a.film.keys, b.film.keys);
		if (keys.shared.length > 0 || keys.against.length > 0) return keys.shared.length > 0;
		if (a.film.kind !== b.film.kind) return false;
		if (![...a.titles.keys()].some((key) => b.titles.has(key))) return false;
		const directors = compareDirectors(a.directors, b.directors);
		if (a.year !== null && a.year === b.year) return directors !== "other";
		return directors === "same" && (a.year === null || b.year === null || Math.abs(a.year - b.year) === 1);
	}
	// lib/match/group-films.ts
	/**
	* The candidates of one look-up by what they are about. Many of them may be reviews of one film, each to be held against
	* each: those that share the key which most of them have, or tell the same facts, are one film without a look, and two
	* sets of facts are compared once, however many reviews tell them.
	*/
	function groupFilms(profiles, compare = isSameFilm) {
		const uses = /* @__PURE__ */ new Map();
		for (const { film } of profiles) for (const key of film.keys) uses.set(key, (uses.get(key) ?? 0) + 1);
		const numbers = /* @__PURE__ */ new Map();
		const facts = /* @__PURE__ */ new Map();
		const known = /* @__PURE__ */ new Map();
		const numberOf = (profile) => {
			const told = facts.get(profile);
			if (told !== void 0) return told;
			const text = factsOf(profile);
			const number = numbers.get(text) ?? numbers.size;
			numbers.set(text, number);
			facts.set(profile, number);
			return number;
		};
		const remember = (a, b) => {
			const pair = numberOf(a) * profiles.length + numberOf(b);
			const answer = known.get(pair) ?? compare(a, b);
			known.set(pair, answer);
			return answer;
		};
		const findGroup = (profile) => {
			const [key] = profile.film.keys.toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
			return key ?? (remember(profile, profile) ? numberOf(profile) : profile);
		};
		const groups = new Map(profiles.map((profile) => [profile, findGroup(profile)]));
		return {
			groupOf: (profile) => groups.get(profile),
			isSame: (a, b) => groups.get(a) === groups.get(b) || remember(a, b)
		};
	}
	/** Everything that `isSameFilm` looks at. */
	function factsOf({ film, titles, directors, year }) {
		return JSON.stringify([
			film.keys,
			film.kind,
			[...titles.keys()],
			directors,
			year
		]);
	}
	// lib/match/settle-certainty.ts
	/** Points by which the best film must lead: the exact year does, over a year one off. */
	var lead = 1;
	/** What a whole title counts more than a part of one where films compete: about what a director does. */
	var wholeTitleLead = 3;
	/** "Hero" and "The Hero" of one year: the title alike to the letter goes first. */
	var sameSpellingLead = 1;
	/**
	* What is left of each candidate's certainty beside the others: a rival that is another film makes it a question, a
	* shown review of the same film brings it in. Candidates that are out are left out.
	*/
	function settleCertainty(judged, compare = isSameFilm) {
		const { groupOf, isSame } = groupFilms(judged.map(({ profile }) => profile), compare);
		const strangers = /* @__PURE__ */ new Map();
		const strangersOf = ({ profile }) => {
			const group = groupOf(profile);
			const found = strangers.get(group) ?? judged.filter((other) => groupOf(other.profile) !== group);
			strangers.set(group, found);
			return found;
		};
		const isRival = (one, other) => isStrong(other, one) && !isOneByPage(one, other) && !isSame(one.profile, other.profile);
		const asked = judged.map((one) => {
			return one.certainty === "likely" && strangersOf(one).some((other) => isRival(one, other)) ? {
				...one,
				certainty: "possible"
			} : one;
		});
		const shown = asked.filter((one) => one.certainty === "certain" || one.certainty === "likely");
		return asked.flatMap((one) => {
			const { certainty } = one;
			if (certainty === "certain" || certainty === "likely") return [{
				...one,
				certainty
			}];
			if (!isContradicted(one) && shown.some((other) => isSame(one.profile, other.profile))) return [{
				...one,
				certainty: "likely",
				reasons: ["same film as another review shown here"]
			}];
			if (certainty === null || shown.some((other) => isContradicted(one) || isEvidentlyOther(one, other))) return [];
			return [{
				...one,
				certainty
			}];
		});
	}
	/** Whether a candidate, should it be another film, leaves a match undecided. */
	function isStrong(other, one) {
		if (other.certainty === "certain") return true;
		const { title, directors, yearsApart, cast } = other.evidence;
		if (isTranslated(one.evidence)) {
			const isOthersCast = cast.differs && one.evidence.cast.shared > 0;
			const isOfTheYear = (yearsApart ?? 0) <= (one.evidence.yearsApart ?? 0);
			return (directors === "same" || directors === "alike") && isOfTheYear && !isOthersCast;
		}
		return other.certainty !== null && title.by !== null && title.likeness !== "sequel" && rank(other) > rank(one) - lead;
	}
	/**
	* Two reviews that name the film differently, each by a whole title that the page gives it, of its very year: the page
	* says that they are of one film ("Spirited Away" and its Japanese title), where nothing between them contradicts that.
	*/
	function isOneByPage(a, b) {
		const isNamed = ({ evidence }) => evidence.title.likeness === "same" && evidence.title.by?.[0].source !== "address" && evidence.yearsApart === 0 && !evidence.kindDiffers && evidence.directors !== "other";
		if (!isNamed(a) || !isNamed(b)) return false;
		return compareKeys(a.profile.film.keys, b.profile.film.keys).against.length === 0 && compareDirectors(a.profile.directors, b.profile.directors) !== "other";
	}
	function rank({ score, evidence }) {
		const { likeness, by } = evidence.title;
		if (likeness !== "same" || !by) return score;
		return score + wholeTitleLead + (spell(by[0].text) === spell(by[1].text) ? sameSpellingLead : 0);
	}
	/** The letters and digits of a title, folded, articles and numerals as they are. */
	function spell(title) {
		return foldLetters(title).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
	}
	/** Something on the page speaks against it: it is neither brought in by a shown review nor asked beside one. */
	function isContradicted({ evidence }) {
		return evidence.directors === "other" || evidence.kindDiffers || (evidence.yearsApart ?? 0) > 1;
	}
	/** Held against the film of a shown review, which may tell more than the page does, nothing speaks for it any more. */
	function isEvidentlyOther(one, shown) {
		return !judgeCandidate(shown.profile, one.profile)?.certainty;
	}
	// lib/match/find-matches.ts
	/** More choices than these are no help. */
	var maxOffered = 8;
	var order = [
		"certain",
		"likely",
		"possible"
	];
	/**
	* The reviews about a page's film, best first, each with its reasons; the order of the candidates does not matter. Two
	* different films that the evidence can't tell apart are both `possible`; several reviews of one film come together.
	* The user's corrections beat everything. For a page without keys give sightedFilm(sighting).
	*/
	function findMatches(film, candidates, corrections = []) {
		const page = profileFilm(film);
		const said = applyCorrections(film, candidates, corrections);
		const judged = [];
		for (const { reviewId, film: stored } of candidates) {
			const word = said.get(reviewId);
			if (word?.says === "different" && !(word.byName && sharesKey(film, stored))) continue;
			const profile = profileFilm(stored);
			const judgement = judgeCandidate(page, profile, word?.says === "same" ? word : null);
			if (judgement) judged.push({
				...judgement,
				reviewId,
				profile
			});
		}
		const settled = settleCertainty(judged).sort(compareSettled);
		const offered = settled.filter((one) => one.certainty === "possible").slice(0, maxOffered);
		return [...settled.filter((one) => one.certainty !== "possible"), ...offered].map(({ reviewId, certainty, reasons }) => ({
			reviewId,
			certainty,
			reasons
		}));
	}
	function sharesKey(a, b) {
		return a.keys.some((key) => b.keys.includes(key));
	}
	function compareSettled(a, b) {
		const byCertainty = order.indexOf(a.certainty) - order.indexOf(b.certainty);
		if (byCertainty !== 0) return byCertainty;
		if (a.score !== b.score) return b.score - a.score;
		return a.reviewId < b.reviewId ? -1 : 1;
	}
	// lib/match/join-films.ts
	/** How many films of one title are told apart; further ones stand each for itself. */
	var mostNamesakes = 60;
	/**
	* For each of many films the number of the first that is the same. Only those that share a key or a title are held
	* against each other, by the rule that the card goes by.
	*/
	function joinFilms(films) {
		const parent = Array.from({ length: films.length }, (_, number) => number);
		const find = (number) => {
			let root = number;
			while (parent[root] !== root) root = parent[root] ?? root;
			parent[number] = root;
			return root;
		};
		const join = (a, b) => {
			parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
		};
		const byKey = /* @__PURE__ */ new Map();
		const byTitle = /* @__PURE__ */ new Map();
		for (let number = 0; number < films.length; number += 1) {
			const film = films.at(number);
			if (!film) continue;
			for (const key of film.keys) {
				const other = byKey.get(key);
				if (other === void 0) byKey.set(key, number);
				else join(other, number);
			}
			const title = titleKey(film.title);
			const namesakes = byTitle.get(title);
			if (namesakes) namesakes.push(number);
			else byTitle.set(title, [number]);
		}
		for (const [title, namesakes] of byTitle) {
			if (title === "" || namesakes.length < 2) continue;
			const told = [];
			for (const number of namesakes) {
				if (told.some((one) => find(one.number) === find(number))) continue;
				const film = films.at(number);
				if (!film) continue;
				const profile = profileFilm(film);
				const same = told.find((one) => isSameFilm(one.profile, profile));
				if (same) join(number, same.number);
				else if (told.length < mostNamesakes) told.push({
					number,
					profile
				});
			}
		}
		return parent.map((_, number) => find(number));
	}
	// lib/store/index/find-numbers.ts
	/** The numbers of the first so many reviews filed under each key that has any. Each drawer is read once. */
	async function findNumbers(library, keys, most, open = async () => (await library.reviews()).transaction("drawers").store) {
		const places = placesOf(keys);
		return collect(places, await readDrawers(library, places.values(), open), most);
	}
	/** The same of the drawers alone that are in memory, at once: something to begin with while the others are read. */
	function peekNumbers(library, keys, most) {
		return collect(placesOf(keys), library.drawers.drawers, most);
	}
	function placesOf(keys) {
		return new Map([...keys].map((key) => [key, placeOf(key)]));
	}
	function collect(places, drawers, most) {
		const found = /* @__PURE__ */ new Map();
		for (const [key, place] of places) {
			const numbers = numbersIn(drawers.get(place.drawer) ?? emptyDrawer, place, most);
			if (numbers.length > 0) found.set(key, numbers);
		}
		return found;
	}
	/**
	* Whether any of these keys may lead to a review, or to a word of the user on the page. Wrong for one key in a million
	* that shares its hashes with another, and then it says yes.
	*/
	async function mayFind(library, keys) {
		return (await findNumbers(library, [...keys, ...keys.map(signOf)], 1)).size > 0;
	}
	async function readDrawers({ drawers: cache }, places, open) {
		const wanted = new Set([...places].map(({ drawer }) => drawer));
		const found = new Map([...wanted].flatMap((number) => entryOf(number, cache.drawers.get(number))));
		const missing = [...wanted].filter((number) => !found.has(number));
		if (missing.length === 0) return found;
		const { version } = cache;
		const store = await open();
		const read = await Promise.all(missing.map((number) => store.get(number)));
		for (const [i, number] of missing.entries()) {
			const drawer = read[i] ?? emptyDrawer;
			found.set(number, drawer);
			keepDrawer(cache, number, drawer, version);
		}
		return found;
	}
	var entryOf = (number, drawer) => drawer ? [[number, drawer]] : [];
	/** The reviews that may be about a film, by its film keys and its blocking keys. */
	async function findCandidates(library, filmKeys, lookupKeys) {
		const [reviews = []] = await findCandidatesOf(library, [{
			filmKeys,
			lookupKeys
		}]);
		return reviews;
	}
	/**
	* The same for many films at once, in their order: one page or a list of 250 take the same way. One transaction, in
	* which each drawer of keys and each folio of reviews is read once; none at all where memory knows that there is nothing.
	*/
	async function findCandidatesOf(library, films) {
		const keysOf = ({ filmKeys, lookupKeys }) => [...filmKeys, ...lookupKeys];
		const keys = films.flatMap(keysOf);
		let opening = null;
		const open = () => {
			opening ??= library.reviews().then((db) => db.transaction(["drawers", "folios"]));
			return opening;
		};
		const reading = /* @__PURE__ */ new Map();
		const read = async (found) => {
			for (const at of [...found.values()].flat().map(folioOf)) {
				const store = (await open()).objectStore("folios");
				if (!reading.has(at)) reading.set(at, store.get(at));
			}
		};
		const finding = findNumbers(library, keys, 50, async () => (await open()).objectStore("drawers"));
		await read(peekNumbers(library, keys, 50));
		const found = await finding;
		await read(found);
		const folios = new Map((await Promise.all(reading.values())).flatMap((folio) => folio ? [[folio.at, folio]] : []));
		const reviews = /* @__PURE__ */ new Map();
		for (const number of new Set([...found.values()].flat())) {
			const folio = folios.get(folioOf(number));
			const record = folio && recordAt(folio, number);
			if (record) reviews.set(number, record.review);
		}
		return films.map((film) => {
			return [...new Set(keysOf(film).flatMap((key) => found.get(key) ?? []))].flatMap((number) => reviews.get(number) ?? []).filter(({ deletedAt }) => deletedAt === null);
		});
	}
	// entrypoints/background/find-namesakes.ts
	var mostOffered = 5;
	/**
	* For each film the films of the library that it may be, where only the user can tell: none where it is surely one of
	* them, and none where it is like no other. One look-up for all.
	*/
	async function findNamesakes(library, films) {
		const found = await findCandidatesOf(library, films.map((film) => ({
			filmKeys: film.keys,
			lookupKeys: lookupKeysOf(film)
		})));
		return films.map((film, at) => {
			const reviews = found[at] ?? [];
			const matches = findMatches(film, reviews.map((review) => ({
				reviewId: review.id,
				film: review.film
			})), []);
			if (matches.some(({ certainty }) => certainty !== "possible")) return [];
			const likely = matches.flatMap((match) => reviews.find(({ id }) => id === match.reviewId)?.film ?? []);
			const firsts = joinFilms(likely);
			return likely.filter((_, i) => firsts[i] === i).slice(0, mostOffered);
		});
	}
	var entries = (/* @__PURE__ */ array(/* @__PURE__ */ discriminatedUnion("kind", [
		/* @__PURE__ */ object({
			kind: /* @__PURE__ */ literal("review"),
			review: reviewSchema
		}),
		/* @__PURE__ */ object({
			kind: /* @__PURE__ */ literal("correction"),
			correction: correctionSchema
		}),
		/* @__PURE__ */ object({
			kind: /* @__PURE__ */ literal("noted"),
			id: id$2,
			revision: reviewSchema.shape.revision,
			origin: originSchema,
			take: takeSchema
		}),
		/* @__PURE__ */ object({
			kind: /* @__PURE__ */ literal("imported"),
			from: id$2,
			entryId: text(limits.url),
			take: takeSchema
		})
	]))).check(/* @__PURE__ */ _maxLength(1e3));
	var byBatch = /* @__PURE__ */ object({ batchId: id$2 });
	function answerBatches({ library, now, changing }) {
		return {
			beginBatch: door(pages, /* @__PURE__ */ object({
				kind: /* @__PURE__ */ _enum(["backup", "import"]),
				label: text(limits.line)
			}), async ({ kind, label }) => ({ batchId: await beginBatch(library, kind, label, now()) })),
			probePiece: door(pages, /* @__PURE__ */ object({
				batchId: id$2,
				entries
			}), (question) => probePiece(library, question, now())),
			findNamesakes: door(pages, /* @__PURE__ */ object({ films: (/* @__PURE__ */ array(filmSchema)).check(/* @__PURE__ */ _maxLength(1e3)) }), ({ films }) => findNamesakes(library, films)),
			putPiece: door(pages, /* @__PURE__ */ object({
				batchId: id$2,
				piece: int().check(/* @__PURE__ */ _gte(0)),
				entries
			}), (question) => putPiece(library, question, now())),
			commitBatch: door(pages, /* @__PURE__ */ object({
				batchId: id$2,
				settings: /* @__PURE__ */ unknown()
			}), ({ batchId, settings }) => changing(endBatch(library, batchId, settings, now()))),
			undoBatch: door(pages, byBatch, ({ batchId }) => done(changing(undoBatch(library, batchId)))),
			listBatches: door(pages, nothing$1, () => listBatches(library))
		};
	}
	// components/clip/why-not-taken.ts
	var select = "Select the review on it with the mouse, then clip again.";
	var paste = "Copy the review there and paste it under “Paste an article” in the options.";
	/** Why a page could not be clipped, and what to do instead. */
	var whyNotTaken = {
		document: `This is a PDF, which can't be read here. ${paste}`,
		file: `This is a file on your computer, which is not read. ${paste}`,
		closed: `The browser keeps this page closed to extensions. ${paste}`,
		"too-large": `This page is too large to be read whole. ${select}`,
		empty: `No article was found on this page. ${select}`,
		slow: `This page took too long to be read. ${select}`
	};
	// lib/browser/words-schema.ts
	/** Longer selections are cut. */
	var longestWords = 2e4;
	/** Words that were selected on a page, on their way into one's own review. */
	var wordsSchema = /* @__PURE__ */ object({
		kind: /* @__PURE__ */ _enum([
			"pro",
			"con",
			"verdict",
			"note"
		]),
		text: text(longestWords).check(/* @__PURE__ */ _minLength(1)),
		url: /* @__PURE__ */ nullable(webAddressSchema)
	});
	// lib/formats/article/page/clipping-limits.ts
	/** So many letters are a small book: what is longer is no review, and has to lie in memory until it is checked. */
	var mostLetters = 2e5;
	text(limits.title), text(mostLetters), text(mostLetters);
	/** What the script in the page answers; the page itself has no hand in it, but it is checked all the same. */
	var takenPageSchema = /* @__PURE__ */ discriminatedUnion("ok", [/* @__PURE__ */ object({
		ok: /* @__PURE__ */ literal(true),
		url: webAddressSchema,
		article: text(mostLetters),
		passage: /* @__PURE__ */ nullable(text(mostLetters))
	}), /* @__PURE__ */ object({
		ok: /* @__PURE__ */ literal(false),
		why: /* @__PURE__ */ _enum([
			"document",
			"too-large",
			"empty"
		])
	})]);
	// lib/browser/take-page.ts
	/** Longer than the largest page takes that may be read. */
	var patienceMs = 15e3;
	/** Takes the article of the page in a tab, which the user's click on the icon or the menu allows. */
	async function takePage(tabId, url) {
		if (url?.startsWith("file:")) return {
			ok: false,
			why: "file"
		};
		if (!url || !/^https?:/.test(url)) return {
			ok: false,
			why: "closed"
		};
		const { promise: late, resolve } = Promise.withResolvers();
		const timer = setTimeout(() => resolve({
			ok: false,
			why: "slow"
		}), patienceMs);
		try {
			return await Promise.race([injectReader(tabId), late]);
		} finally {
			clearTimeout(timer);
		}
	}
	async function injectReader(tabId) {
		try {
			const [frame] = await import_browser_polyfill.default.scripting.executeScript({
				target: { tabId },
				files: ["read-article.js"]
			});
			const taken = takenPageSchema.safeParse(frame?.result);
			return taken.success ? taken.data : {
				ok: false,
				why: "empty"
			};
		} catch (error) {
			console.info("Lobby Card: this tab cannot be read", error);
			return {
				ok: false,
				why: "closed"
			};
		}
	}
	// entrypoints/background/clip-tab.ts
	/** Takes the article of a tab's page and opens it beside the tab, to be checked; or says why there is none. */
	async function clipTab(tabId) {
		const { url, title = "", index } = await import_browser_polyfill.default.tabs.get(tabId);
		const taken = await takePage(tabId, url);
		if (!taken.ok) return taken.why;
		const ticket = crypto.randomUUID();
		const { article, passage } = taken;
		await keepClipping(ticket, {
			url: taken.url,
			title: title.slice(0, limits.title),
			article,
			passage
		});
		const opened = await import_browser_polyfill.default.tabs.create({
			url: import_browser_polyfill.default.runtime.getURL(`clip.html#${ticket}`),
			index: index + 1,
			openerTabId: tabId
		});
		if (opened.id !== void 0) await placeClipping(ticket, opened.id);
		return null;
	}
	// lib/browser/added-words.ts
	var name$2 = "added-words";
	async function readLastAdded() {
		return (await import_browser_polyfill.default.storage.session.get(name$2))[name$2] ?? null;
	}
	async function writeLastAdded(last) {
		await (last ? import_browser_polyfill.default.storage.session.set({ [name$2]: last }) : import_browser_polyfill.default.storage.session.remove(name$2));
	}
	// lib/review/add-words.ts
	var lists$1 = {
		pro: "pros",
		con: "cons"
	};
	/** One line, as long as one may be. */
	function tidy(text) {
		const line = text.replace(/\s+/gu, " ").trim();
		return line.length > limits.line ? `${line.slice(0, limits.line - 1)}…` : line;
	}
	/**
	* Adds words to what is there, and takes nothing away: a verdict that stands already keeps its place, and a list that
	* is full takes no more; such words go under the note, which always comes with where they were read. Null where not
	* even the note has room.
	*/
	function addWords(place, { kind, text, url }) {
		const line = tidy(text);
		if (line === "") return null;
		if (kind === "verdict" && place.verdict.trim() === "") return {
			place: {
				...place,
				verdict: line
			},
			added: {
				kind,
				text: line
			}
		};
		if (kind === "pro" || kind === "con") {
			const name = lists$1[kind];
			const lines = place[name].filter((one) => one.trim() !== "");
			if (lines.length < limits.lines) return {
				place: {
					...place,
					[name]: [...lines, line]
				},
				added: {
					kind,
					text: line
				}
			};
		}
		const words = url ? `${text.trim()}\n${url}` : text.trim();
		const note = place.note.trim() === "" ? words : `${place.note.trimEnd()}\n\n${words}`;
		return note.length > limits.paragraphs ? null : {
			place: {
				...place,
				note
			},
			added: {
				kind: "note",
				text: words
			}
		};
	}
	/** Takes added words out again, wherever they stand by now; words that have been changed since stay. */
	function removeWords(place, { kind, text }) {
		if (kind === "verdict") return place.verdict === text ? {
			...place,
			verdict: ""
		} : place;
		if (kind === "note") {
			const at = place.note.lastIndexOf(text);
			if (at < 0) return place;
			const rest = [place.note.slice(0, at), place.note.slice(at + text.length)];
			return {
				...place,
				note: rest.map((part) => part.trim()).filter(Boolean).join("\n\n")
			};
		}
		const name = lists$1[kind];
		const at = place[name].lastIndexOf(text);
		return at < 0 ? place : {
			...place,
			[name]: place[name].filter((_, index) => index !== at)
		};
	}
	// lib/review/draft-key.ts
	/** Where the draft is kept while a stored review, or the note under one, is edited. */
	function draftKeyOfReview(id) {
		return `review:${id}`;
	}
	/**
	* Where the draft of a new review is kept. A film that nobody has numbered goes by title and year,
	* so that one page's draft does not come up on another's; a film without title is the one added by hand.
	*/
	function draftKeyOfFilm({ keys, title, year }) {
		const [key] = keys;
		if (key) return `film:${key}`;
		return title.trim() ? `film:${title.trim().toLowerCase().slice(0, limits.title)} (${year ?? ""})` : "film:by-hand";
	}
	// lib/review/edits.ts
	/** Other words in the place of the old ones; learned keys are kept. */
	function editTake(review, take, now) {
		const keys = [.../* @__PURE__ */ new Set([...take.film.keys, ...review.learnedKeys])].slice(0, limits.keys);
		return touch({
			...keepBrought(review),
			...take,
			film: {
				...take.film,
				keys
			}
		}, now);
	}
	/** Another film under the same words; of the learned keys those stay that it has. */
	function editFilm(review, film, now) {
		const keys = new Set(film.keys);
		return touch({
			...keepBrought(review),
			film,
			learnedKeys: review.learnedKeys.filter((key) => keys.has(key))
		}, now);
	}
	/** As it was where it bears the tag already, or has no room for another. */
	function addTag(review, tag, now) {
		if (review.tags.includes(tag) || review.tags.length >= limits.tags) return review;
		return touch({
			...keepBrought(review),
			tags: [...review.tags, tag]
		}, now);
	}
	function removeTag(review, tag, now) {
		if (!review.tags.includes(tag)) return review;
		return touch({
			...keepBrought(review),
			tags: review.tags.filter((one) => one !== tag)
		}, now);
	}
	/** The user's own note under any review. */
	function editNote(review, note, now) {
		return touch({
			...keepBrought(review),
			note
		}, now);
	}
	function moveToBin(review, now) {
		return touch({
			...review,
			deletedAt: now.toISOString()
		}, now);
	}
	function takeFromBin(review, now) {
		return touch({
			...review,
			deletedAt: null
		}, now);
	}
	/** A viewing of which only the fact is known; as it was where the film counts as seen already. */
	function addViewing(review, now) {
		if (review.viewings.length > 0) return review;
		return touch({
			...keepBrought(review),
			viewings: [{
				on: null,
				rewatch: false
			}]
		}, now);
	}
	/** Keys gained from a page; its words and its place in the library stay as they are. */
	function learnKeys(review, keys) {
		const known = new Set(review.film.keys);
		const learned = keys.filter((key) => !known.has(key)).slice(0, limits.keys - known.size);
		if (learned.length === 0) return review;
		return {
			...review,
			film: {
				...review.film,
				keys: [...review.film.keys, ...learned]
			},
			learnedKeys: [...review.learnedKeys, ...learned],
			revision: review.revision + 1
		};
	}
	/** Takes learned keys back; what the review itself told stays. */
	function unlearnKeys(review, keys) {
		const gone = new Set(review.learnedKeys.filter((key) => keys.includes(key)));
		if (gone.size === 0) return review;
		return {
			...review,
			film: {
				...review.film,
				keys: review.film.keys.filter((key) => !gone.has(key))
			},
			learnedKeys: review.learnedKeys.filter((key) => !gone.has(key)),
			revision: review.revision + 1
		};
	}
	function touch(review, now) {
		return {
			...review,
			revision: review.revision + 1,
			updatedAt: now.toISOString()
		};
	}
	// lib/film/film.ts
	/** A film of which nothing is known but what is given. */
	function makeFilm(known = {}) {
		return {
			kind: "film",
			title: "",
			originalTitle: null,
			otherTitles: [],
			year: null,
			directors: [],
			cast: [],
			genres: [],
			premiere: null,
			runtimeMinutes: null,
			keys: [],
			...known
		};
	}
	// lib/review/take.ts
	/** A take with nothing said yet, about a film. */
	function makeTake(film = makeFilm(), said = {}) {
		return {
			film,
			author: null,
			publisher: null,
			language: null,
			verdict: "",
			stance: null,
			rating: null,
			pros: [],
			cons: [],
			intro: "",
			sections: [],
			conclusion: "",
			viewings: [],
			tags: [],
			spoiler: false,
			url: null,
			publishedOn: null,
			note: "",
			...said
		};
	}
	// lib/store/change-reviews.ts
	/**
	* The one way in which reviews change, one by one or many at once. Each is read, changed, written and filed under its
	* keys in a single transaction; when this resolves, it is on disk. The draft named, if any, goes in the same one.
	*/
	async function changeReviews(library, changes, draftKey = null) {
		for (const { known } of library.batches.values()) for (const id of changes.keys()) known?.set(id, null);
		const db = await library.reviews();
		return changingDrawers(library.drawers, () => writeChanges(db, changes, draftKey));
	}
	/** Changes one review. */
	async function changeReview(library, id, change, draftKey = null) {
		const changed = await changeReviews(library, /* @__PURE__ */ new Map([[id, change]]), draftKey);
		return {
			...changed,
			review: changed.reviews[0] ?? null
		};
	}
	async function writeChanges(db, changes, draftKey) {
		const tx = db.transaction([
			"folios",
			"drawers",
			"shelves",
			"meta",
			"drafts"
		], "readwrite", onDisk);
		return allOrNothing(tx, async () => {
			const [counted = noCounters, stored] = await Promise.all([tx.objectStore("meta").get("counters"), readById(tx.objectStore("folios"), new Map([...changes.keys()].map((id) => [id, null])))]);
			const pile = makePile();
			const written = /* @__PURE__ */ new Map();
			let counters = counted;
			const reviews = [];
			for (const [id, change] of changes) {
				const before = stored.get(id) ?? null;
				const after = change(before?.review ?? null);
				reviews.push(after === "same" ? before?.review ?? null : after === "gone" ? null : after);
				if (after === "same") continue;
				const number = before?.number ?? counters.next;
				const record = after === "gone" ? null : {
					number,
					review: after
				};
				if (before || record) written.set(number, record);
				pileChange(pile, before, record);
				counters = countChange(counters, before, record);
			}
			await Promise.all([bind(tx.objectStore("folios"), written), shelve(tx.objectStore("shelves"), written)]);
			const drawers = await filePile(tx.objectStore("drawers"), pile);
			counters = {
				...counters,
				revision: counters.revision + 1
			};
			await tx.objectStore("meta").put(counters, "counters");
			if (draftKey !== null) await tx.objectStore("drafts").delete(draftKey);
			return {
				reviews,
				counters,
				drawers
			};
		});
	}
	// lib/store/drafts.ts
	async function readDraft(library, key) {
		return await (await library.reviews()).get("drafts", key) ?? null;
	}
	/** Keeps a draft; it is the user's own words, so it is on disk when this resolves. */
	async function saveDraft(library, draft) {
		const tx = (await library.reviews()).transaction("drafts", "readwrite", onDisk);
		await tx.store.put(draft);
		await tx.done;
	}
	async function dropDraft(library, key) {
		await (await library.reviews()).delete("drafts", key);
	}
	// lib/store/corrections.ts
	/** How many words of the user on one film are read; more than anybody says. */
	var mostPerKey = 50;
	/** What the user has said about pages with any of these keys. */
	async function findCorrections(library, pageKeys) {
		const signs = await findNumbers(library, pageKeys.map(signOf), 1);
		const spokenOf = pageKeys.filter((key) => signs.has(signOf(key)));
		if (spokenOf.length === 0) return [];
		const { store } = (await library.reviews()).transaction("corrections");
		const found = await Promise.all(spokenOf.map((key) => store.index("pages").getAll(key, mostPerKey)));
		return [...new Map(found.flat().map((correction) => [correction.id, correction])).values()];
	}
	/** All of them, newest first. */
	async function listCorrections(library) {
		return (await (await library.reviews()).getAll("corrections")).sort((a, b) => a.madeAt < b.madeAt ? 1 : -1);
	}
	async function saveCorrection(library, correction) {
		await writeCorrection(library, correction.id, () => correction);
	}
	/** Changes the user's word where it still is. */
	async function changeCorrection(library, id, edit) {
		await writeCorrection(library, id, (before) => before && edit(before));
	}
	/** Writes what becomes of a correction, with the signs that lead to it; nothing where it stays as it was. */
	async function writeCorrection(library, id, become) {
		const db = await library.reviews();
		await changingDrawers(library.drawers, async () => {
			const tx = db.transaction(["corrections", "drawers"], "readwrite", onDisk);
			const before = await tx.objectStore("corrections").get(id) ?? null;
			const after = become(before);
			const pile = makePile();
			if (after && after !== before) {
				await tx.objectStore("corrections").put(after);
				for (const key of after.page.keys) pileSign(pile, signOf(key));
			}
			const drawers = await filePile(tx.objectStore("drawers"), pile);
			await tx.done;
			return { drawers };
		});
	}
	/** Forgets the user's word and returns it; null where there was none. Its signs stay, and lead to nothing. */
	async function removeCorrection(library, id) {
		const tx = (await library.reviews()).transaction("corrections", "readwrite", onDisk);
		const correction = await tx.store.get(id) ?? null;
		await tx.store.delete(id);
		await tx.done;
		return correction;
	}
	// lib/store/read-reviews.ts
	/** The reviews with these ids that exist, binned ones too. */
	async function readReviews(library, ids) {
		const { store } = (await library.reviews()).transaction("folios");
		return [...(await readById(store, new Map(ids.map((id) => [id, null])))).values()].map(({ review }) => review);
	}
	// entrypoints/background/read-film-view.ts
	/** Everything the library knows about the film of a page. */
	async function readFilmView(library, sighting) {
		const [view] = await readFilmViews(library, [sighting]);
		if (!view) throw new Error("a film without a view");
		return view;
	}
	/** The same of many films at once, in their order. */
	async function readFilmViews(library, sightings) {
		const films = sightings.map(({ film }) => film);
		const pageKeys = films.map(pageKeysOf);
		const found = await findCandidatesOf(library, films.map((film) => ({
			filmKeys: film.keys,
			lookupKeys: lookupKeysOf(film)
		})));
		const corrections = await findCorrections(library, [...new Set(pageKeys.flat())]);
		const named = await readNamed(library, corrections);
		return sightings.map((sighting, at) => {
			const said = corrections.filter(({ page }) => page.keys.some((key) => pageKeys[at]?.includes(key)));
			return viewOf(sighting, [...found[at] ?? [], ...said.length > 0 ? named : []], said);
		});
	}
	function viewOf(sighting, found, corrections) {
		const reviews = new Map(found.filter(isShown).map((review) => [review.id, review]));
		const candidates = [...reviews.values()].map((review) => ({
			reviewId: review.id,
			film: review.film
		}));
		const matched = findMatches(sighting.film, candidates, corrections).flatMap((match) => {
			const review = reviews.get(match.reviewId);
			return review ? [{
				review,
				certainty: match.certainty,
				reasons: [...match.reasons, ...inSpiteOf(sighting)]
			}] : [];
		});
		const shown = matched.filter(({ certainty }) => certainty !== "possible").sort(ownFirst);
		return {
			sighting,
			shown,
			offered: matched.filter(({ certainty }) => certainty === "possible"),
			seen: shown.some(({ review }) => isOwn(review.origin.kind) && review.viewings.length > 0)
		};
	}
	/** The reviews that corrections name: under their id, and the same film imported anew under another. */
	async function readNamed(library, corrections) {
		if (corrections.length === 0) return [];
		const named = corrections.map(({ review }) => review);
		const keys = named.flatMap((review) => review.keys);
		const titles = named.flatMap(({ keys: known, title, year }) => known.length > 0 ? [] : lookupKeysOf(makeFilm({
			title,
			year
		})));
		const [byId, byFilm] = await Promise.all([readReviews(library, named.map(({ id }) => id)), findCandidates(library, keys, titles)]);
		return [...byId, ...byFilm];
	}
	function isShown(review) {
		return review.deletedAt === null;
	}
	/** One's own words before others', and what was written last before older words. */
	function ownFirst({ review: a }, { review: b }) {
		const byOwner = Number(isOwn(b.origin.kind)) - Number(isOwn(a.origin.kind));
		if (byOwner !== 0 || a.updatedAt === b.updatedAt) return byOwner;
		return a.updatedAt < b.updatedAt ? 1 : -1;
	}
	/** A page that contradicts its own address was taken at its address, and that is said. */
	function inSpiteOf({ doubts: [doubt] }) {
		return doubt ? [`by the page’s address, though ${doubt}`] : [];
	}
	// entrypoints/background/land-words.ts
	/**
	* Puts words into one's own review of a film: into what is being written of it, else into the review that is there,
	* else into a new one. Nothing that is there is overwritten.
	* @throws UserError where there is no room left.
	*/
	async function landWords(desk, words, sighting, tabId) {
		const { film } = sighting;
		const own = await findOwn(desk, sighting);
		const landed = await intoDraft(desk, words, film, own) ?? await desk.changing(intoReview(desk, words, film, own));
		const instead = landed.added.kind === words.kind ? null : words.kind === "verdict" ? "verdict" : "list";
		const last = {
			...landed,
			id: crypto.randomUUID(),
			tabId,
			instead,
			title: own?.film.title || film.title,
			at: desk.now().toISOString(),
			isTold: false
		};
		await writeLastAdded(last);
		return last;
	}
	/** Written here first, then what was brought along. */
	async function findOwn({ library }, sighting) {
		const { film } = sighting;
		const { shown, offered } = await readFilmView(library, sighting);
		const named = offered.filter(({ review }) => review.film.title === film.title && review.film.year === film.year);
		const own = [...shown, ...named].map(({ review }) => review).filter(({ origin }) => isOwn(origin.kind));
		return own.find(({ origin }) => origin.kind === "mine") ?? own[0] ?? null;
	}
	async function intoDraft({ library, now }, words, film, own) {
		const key = own ? draftKeyOfReview(own.id) : draftKeyOfFilm(film);
		const draft = await readDraft(library, key);
		if (!draft) return null;
		const { place: form, added } = addWords(draft.form, words) ?? tooMuch();
		await saveDraft(library, {
			key,
			form,
			savedAt: now().toISOString()
		});
		return {
			added,
			place: { draftKey: key }
		};
	}
	async function intoReview({ library, now }, words, film, own) {
		const id = own?.id ?? newReviewId("mine", crypto.randomUUID());
		const begun = makeReview(makeTake(film), {
			id,
			origin: { kind: "mine" },
			now: now()
		});
		const changed = addWords(takeOf(own ?? begun), words) ?? tooMuch();
		await changeReview(library, id, (before) => {
			if (!before) return {
				...begun,
				...changed.place
			};
			const { place } = addWords(takeOf(before), words) ?? tooMuch();
			return editTake(before, place, now());
		});
		return {
			added: changed.added,
			place: {
				reviewId: id,
				isNew: own === null
			}
		};
	}
	function tooMuch() {
		throw new UserError("Your note on this film is full. Shorten it and try again.");
	}
	// entrypoints/background/tell-added.ts
	var names = {
		pro: "a pro",
		con: "a con",
		verdict: "the verdict",
		note: "a note"
	};
	/** What has become of the words, as a sentence. */
	function tellAdded({ added, instead, title, place }) {
		const film = title ? `“${title.length > 60 ? `${title.slice(0, 60)}…` : title}”` : "this film";
		const where = "draftKey" in place ? "your draft on" : place.isNew ? "a new review of" : "your review of";
		const why = {
			verdict: "There is a verdict already: ",
			list: "The list is full: "
		};
		const said = `added as ${names[added.kind]} to ${where} ${film}.`;
		return instead ? why[instead] + said : said.replace("added", "Added");
	}
	// entrypoints/background/undo-added.ts
	/**
	* Takes the words out again that were added last. A review that was begun with them goes, unless something has been
	* written in it since.
	* @throws UserError where others have been added since.
	*/
	async function undoAdded({ library, now, changing }, id) {
		const last = await readLastAdded();
		if (last?.id !== id) throw new UserError("This can’t be undone any more. Change the review by hand.");
		const { place, added } = last;
		if ("draftKey" in place) {
			const draft = await readDraft(library, place.draftKey);
			if (draft) await saveDraft(library, {
				...draft,
				form: removeWords(draft.form, added),
				savedAt: now().toISOString()
			});
		} else await changing(changeReview(library, place.reviewId, (before) => {
			if (!before) return "same";
			if (place.isNew && before.revision === 1) return "gone";
			return editTake(before, removeWords(takeOf(before), added), now());
		}));
		await writeLastAdded(null);
	}
	// entrypoints/background/answers/clippings.ts
	/** Where the user has named the film there is no page of it. */
	var nowhere = "https://film.invalid/";
	function answerClippings(desk) {
		return {
			clipTab: door(popup, /* @__PURE__ */ object({ tabId: int() }), async ({ tabId }) => {
				const why = await clipTab(tabId);
				if (why) throw new UserError(whyNotTaken[why]);
				return null;
			}),
			addWords: door(pages, /* @__PURE__ */ object({
				words: wordsSchema,
				film: filmSchema
			}), async ({ words, film }) => {
				const last = await landWords(desk, words, {
					site: "any",
					url: words.url ?? nowhere,
					film,
					doubts: []
				}, null);
				return {
					id: last.id,
					sentence: tellAdded(last)
				};
			}),
			undoWords: door(pages, byId, ({ id }) => done(undoAdded(desk, id)))
		};
	}
	// lib/match/keys-taught.ts
	/**
	* The keys that a correction moves, for its `taught`: "same" gives the review the page's keys that it lacks, whatever
	* other ids it has; "different" takes those away that it had learned. What the review itself told stays.
	*/
	function keysTaught(says, pageKeys, review) {
		if (says === "different") return review.learnedKeys.filter((key) => pageKeys.includes(key));
		return [...new Set(pageKeys)].filter((key) => !review.film.keys.includes(key)).slice(0, Math.max(0, limits.keys - review.film.keys.length));
	}
	/** The review after a correction. */
	function teachKeys(review, { says, taught }) {
		return says === "same" ? learnKeys(review, taught) : unlearnKeys(review, taught);
	}
	/** The review after a correction is undone: what it moved goes back. */
	function unteachKeys(review, { says, taught }) {
		return says === "same" ? unlearnKeys(review, taught) : learnKeys(review, taught);
	}
	// entrypoints/background/correct-match.ts
	/**
	* Takes the user's word on a match: "this page is that film", or not. A later word on the same two replaces the
	* earlier one. "Same" teaches the review the page's keys, "different" takes back what it had learned of them.
	*/
	async function correctMatch(library, { site, url, film }, reviewId, says, now) {
		const [review] = await readReviews(library, [reviewId]);
		if (!review) throw new UserError("This review is not in the library any more.");
		const correction = {
			id: crypto.randomUUID(),
			madeAt: now.toISOString(),
			says,
			page: {
				site,
				url,
				title: film.title,
				year: film.year,
				keys: pageKeysOf(film)
			},
			review: {
				id: reviewId,
				title: review.film.title,
				year: review.film.year,
				keys: review.film.keys
			},
			taught: keysTaught(says, film.keys, review)
		};
		for (const earlier of await findCorrections(library, film.keys)) if (earlier.review.id === reviewId) await undoCorrection(library, earlier.id);
		await saveCorrection(library, correction);
		await editKeys(library, correction, teachKeys);
		return { correctionId: correction.id };
	}
	/** Forgets the user's word, and gives back the keys that it had moved, wherever they went. */
	async function undoCorrection(library, id) {
		const correction = await removeCorrection(library, id);
		if (!correction) return;
		await editKeys(library, correction, unteachKeys);
		if (correction.says === "different") return;
		for (const review of await findCandidates(library, correction.taught, [])) {
			if (review.id === correction.review.id || !isAboutReview(correction, {
				reviewId: review.id,
				film: review.film
			})) continue;
			await changeReview(library, review.id, (before) => before ? unteachKeys(before, correction) : "same");
		}
	}
	async function editKeys(library, correction, edit) {
		if (correction.taught.length === 0) return;
		await changeReview(library, correction.review.id, (before) => before ? edit(before, correction) : "same");
	}
	// lib/film/key-links.ts
	var places = {
		imdb: {
			id: /^tt\d{7,10}$/,
			address: (id) => `https://www.imdb.com/title/${id}/`
		},
		letterboxd: {
			id: /^[\p{L}\p{N}][\p{L}\p{N}_.~-]*$/u,
			address: (id) => `https://letterboxd.com/film/${id}/`
		},
		tmdb: {
			id: /^(movie|tv)\/\d+$/,
			address: (id) => `https://www.themoviedb.org/${id}`
		},
		rottentomatoes: {
			id: /^(m|tv)\/[\w-]+(\/s\d+(\/e\d+)?)?$/,
			address: (id) => `https://www.rottentomatoes.com/${id}`
		},
		wikidata: {
			id: /^Q\d+$/,
			address: (id) => `https://www.wikidata.org/wiki/${id}`
		}
	};
	/** Where a film stands on the web under one of its keys; null where the authority has no such pages or the id is none. */
	function linkOf(key) {
		const authority = authorityOf(key);
		const place = Object.hasOwn(places, authority) ? places[authority] : void 0;
		return place?.id.test(idOf(key)) ? {
			name: nameAuthority(authority),
			url: encodeURI(place.address(idOf(key)))
		} : null;
	}
	// lib/match/sighted-film.ts
	/** Parts of an address that say where a visitor came from, not which page it is. */
	var tracking = /^(?:utm_.*|fbclid|gclid|ref|ref_)$/;
	/**
	* The film of a sighting, ready for matching, look-ups and corrections. Where the page names no key, the page itself
	* becomes one, `page:example.org/film|id=7|ran`, so that corrections have something to hold on to. The title is in it
	* because players show one film after the other under the same address.
	*/
	function sightedFilm({ film, url }) {
		return film.keys.length > 0 ? film : {
			...film,
			keys: [pageKey(new URL(url), film.title)]
		};
	}
	function pageKey({ host, pathname, searchParams }, title) {
		const query = [...searchParams].filter(([name]) => !tracking.test(name)).map((pair) => `|${pair.join("=")}`);
		const key = `page:${`${host}${pathname.replace(/\/$/, "")}${query.sort().join("")}|${titleKey(title)}`}`.replace(/\s/gu, "+");
		return key.length <= limits.key ? key : `${key.slice(0, limits.key - 16)}~${hash(key)}`;
	}
	/** The web address of the page that a key of this kind stands for, as far as it tells; null for every other key. */
	function addressOfPageKey(key) {
		if (!key.startsWith("page:")) return null;
		const [page = "", ...rest] = key.slice(5).split("|");
		const query = rest.filter((part) => part.includes("=")).join("&");
		const address = `https://${page}${query && `?${query}`}`;
		return URL.canParse(address) ? address : null;
	}
	/** FNV-1a with two seeds: enough to tell one person's pages apart. */
	function hash(text) {
		const run = (seed) => {
			let value = seed;
			for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
			return (value >>> 0).toString(36);
		};
		return run(2166136261) + run(789269575);
	}
	// lib/sites/by-path.ts
	/** Reads addresses by rules, the first that fits. They are percent-decoded, so that one film has one key. */
	function byPath(...rules) {
		return (url) => readBy(rules, url.pathname + url.search);
	}
	/** The same for sites whose pages differ in what stands behind the `#` only. */
	function byRoute(...rules) {
		return (url) => readBy(rules, routeOf(url));
	}
	/** The page that a fragment names in an application that never loads another: `#!/details?id=7`. Empty where it is none. */
	function routeOf({ hash }) {
		return /^#!{0,2}\//.test(hash) ? hash : "";
	}
	function readBy(rules, address) {
		const where = decodePath(address.slice(0, 2e3));
		for (const { path, kind, key } of rules) {
			const found = path.exec(where);
			const filmKey = found && fillKey(key, found);
			if (filmKey) return {
				kind: kind ?? null,
				keys: [filmKey]
			};
		}
		return null;
	}
	function fillKey(template, found) {
		const key = template.replace(/\$(\d)/g, (_, at) => found[Number(at)] ?? "");
		if (key.startsWith("imdb:")) return imdbKey(key.slice(5));
		return isFilmKey(key) ? key : null;
	}
	/** Part of an address without its percent signs, without which it is plain ASCII; blanks become `_`, as keys hold none. */
	function decodePath(text) {
		if (!text.includes("%")) return text;
		try {
			return decodeURIComponent(text).normalize("NFC").replace(/\s/g, "_");
		} catch (error) {
			if (error instanceof URIError) return text;
			throw error;
		}
	}
	// lib/sites/adapters/allocine.ts
	/** One catalogue in five languages, with the same numbers. */
	var allocine = {
		id: "allocine",
		name: "AlloCiné",
		matches: [
			"allocine.fr",
			"filmstarts.de",
			"sensacine.com",
			"sensacine.com.mx",
			"adorocinema.com",
			"beyazperde.com"
		].map((host) => `https://www.${host}/*`),
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/(?:film\/fichefilm(?:_gen_cfilm=|-)|kritiken\/|peliculas\/pelicula-|filmes\/filme-|filmler\/film-)(\d+)/,
			kind: "film",
			key: "allocine:$1"
		}, {
			path: /^\/(?:series\/ficheserie(?:_gen_cserie=|-)|serien\/|series\/serie-|diziler\/dizi-)(\d+)/,
			kind: "series",
			key: "allocine:series/$1"
		}),
		shown: {
			title: [
				"ld:name",
				".titlebar-title",
				"meta:og:title"
			],
			directors: ["ld:director", ".meta-body-direction :not(.light)"],
			labels: ".meta-body-item .light, .meta-body .light, .ovw .what, .item .what"
		},
		tail: /^(?:Critiques?|Avis|Casting|Photos|Bande-annonce|Kritik|Besetzung) (?:du film |de la série |zu |und Stab von )?/
	};
	// lib/sites/adapters/appletv.ts
	var rest = "/(?:[^/]+/)?(umc\\.cmc\\.\\w+)";
	var appletv = {
		id: "appletv",
		name: "Apple TV",
		matches: ["https://tv.apple.com/*"],
		readAddress: byPath({
			path: new RegExp(`/movie${rest}`),
			kind: "film",
			key: "appletv:$1"
		}, {
			path: new RegExp(`/show${rest}`),
			kind: "series",
			key: "appletv:$1"
		}, {
			path: new RegExp(`/episode${rest}`),
			kind: "episode",
			key: "appletv:$1"
		}),
		tail: /^Watch |(?: [-–—|] Apple.*)$/g
	};
	// lib/sites/adapters/boxofficemojo.ts
	var boxofficemojo = {
		id: "boxofficemojo",
		name: "Box Office Mojo",
		matches: ["https://www.boxofficemojo.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/title\/(tt\d{5,10})/,
			kind: "film",
			key: "imdb:$1"
		}, {
			path: /^\/release\/(rl\d+)/,
			kind: "film",
			key: "boxofficemojo:$1"
		}),
		shown: {
			title: ["h1", "title"],
			ids: [".mojo-title-release-refiner a[href*=\"/title/tt\"]@href", "#title-summary-refiner a[href*=\"/title/tt\"]@href"],
			labels: ".mojo-summary-values span:first-child"
		}
	};
	// lib/sites/adapters/criterion.ts
	var criterion = {
		id: "criterion",
		name: "The Criterion Collection",
		matches: ["https://www.criterion.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/films\/(\d+)/,
			kind: "film",
			key: "criterion:$1"
		}),
		shown: {
			title: [
				".header__primarytitle",
				"meta:og:title",
				"title"
			],
			year: [
				".film-meta-list [itemprop=\"datePublished\"]",
				".film-meta-list [itemprop=\"dateCreated\"]",
				".film-meta-list"
			],
			directors: [".film-meta-list [itemprop=\"director\"]", ".film-meta-list li:first-child"]
		}
	};
	// lib/sites/adapters/criticker.ts
	var criticker = {
		id: "criticker",
		name: "Criticker",
		matches: ["https://www.criticker.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/film\/([^/?]+)/,
			kind: "film",
			key: "criticker:film/$1"
		}, {
			path: /^\/tv\/([^/?]+)/,
			kind: "series",
			key: "criticker:tv/$1"
		}),
		shown: {
			title: [
				"ld:name",
				"h1 [itemprop=\"name\"]",
				"#fi_info_name h1",
				"h1",
				"meta:og:title"
			],
			directors: ["[itemprop=\"director\"] [itemprop=\"name\"]", "#fi_info_dir a"],
			labels: "*"
		}
	};
	// lib/sites/adapters/csfd.ts
	var csfd = {
		id: "csfd",
		name: "ČSFD",
		matches: ["https://www.csfd.cz/*", "https://www.csfd.sk/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/film\/\d+[^/]*\/(\d+)-/,
			kind: "episode",
			key: "csfd:$1"
		}, {
			path: /^\/film\/(\d+)/,
			key: "csfd:$1"
		}),
		shown: {
			title: [
				".film-header-name h1",
				"ld:name",
				"h1[itemprop=\"name\"]"
			],
			originalTitle: [({ root }) => ownText(root.querySelector(".film-names li"))],
			labels: ".creators h4"
		},
		refine(film, { root }) {
			const type = root.querySelector(".film-header-name .type")?.textContent ?? "";
			return {
				...film,
				kind: /s[eé]ri/i.test(type.slice(0, 40)) ? "series" : film.kind
			};
		}
	};
	/** Without the "more" that opens the other names. */
	function ownText(element) {
		return [...element?.childNodes ?? []].filter((node) => node.nodeType === 3).map((node) => node.data).join(" ");
	}
	// lib/sites/adapters/disneyplus.ts
	var disneyplus = {
		id: "disneyplus",
		name: "Disney+",
		matches: ["https://www.disneyplus.com/*"],
		englishTitles: "for-visitors",
		readAddress: byPath({
			path: /^(?:\/[a-z]{2}-[a-z]{2,3})?\/(?:browse\/entity-|play\/|video\/)([\da-f]{8}-[\da-f-]{27})/,
			key: "disneyplus:$1"
		}, {
			path: /^(?:\/[a-z]{2}-[a-z]{2,3})?\/movies\/[^/]+\/(\w{8,})/,
			kind: "film",
			key: "disneyplus:$1"
		}, {
			path: /^(?:\/[a-z]{2}-[a-z]{2,3})?\/series\/[^/]+\/(\w{8,})/,
			kind: "series",
			key: "disneyplus:$1"
		}),
		shown: {
			title: [
				"[data-testid=\"details-title-treatment\"] img@alt",
				"[data-testid=\"title-treatment\"] img@alt",
				"ld:name",
				"meta:og:title",
				"title"
			],
			labels: "[data-testid=\"details-tab\"] h2, [data-testid*=\"details\"] h3"
		},
		tail: /^(?:Watch|Assista a|Regarder) | \| (?:Full movie|Full episodes).*$| Full (?:Movie|Episodes)$| (?:ansehen|streamen)$/gi
	};
	// lib/sites/page/page-limits.ts
	/** How much of a page is looked at. A page may be made to waste our time: what lies beyond is not read. */
	var pageLimits = {
		/** A page with more elements is known by its address alone. */
		elements: 1e5,
		jsonBlocks: 20,
		/** Characters of one JSON-LD block, and of all together. */
		jsonBlock: 1e6,
		json: 2e6,
		jsonNodes: 300,
		jsonDepth: 6,
		metas: 300,
		items: 300,
		/** Properties of one item of microdata, and of all together. */
		properties: 600,
		allProperties: 2e3,
		links: 60,
		labels: 120,
		/** Nodes of the page walked in search of labels. */
		walked: 3e4,
		/** Elements that one pick gives (a cast list). */
		picked: 300,
		/** Nodes walked for the text of one element. */
		textNodes: 400
	};
	// lib/sites/page/element-lines.ts
	var breaking = new Set("br li p div tr td dd dt ul ol h1 h2 h3 h4 h5 h6".split(" "));
	var silent = /* @__PURE__ */ new Set([
		"script",
		"style",
		"noscript",
		"template"
	]);
	/** The text of an element, a line for each of its blocks and line breaks; bounded in nodes and in characters. */
	function linesOf(element, maxChars) {
		const lines = [""];
		let chars = 0;
		let node = element;
		for (let seen = 0; node && seen < pageLimits.textNodes && chars < maxChars; seen++) {
			const tag = node.localName ?? "";
			if (node.nodeType === 3) {
				const text = node.data.slice(0, maxChars * 8).replace(/\s+/g, " ").slice(0, maxChars - chars);
				chars += text.length;
				lines.push(lines.pop() + text);
			} else if (breaking.has(tag)) lines.push("");
			node = silent.has(tag) ? nextAfter(node, element) : node.firstChild ?? nextAfter(node, element, lines);
		}
		return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
	}
	/** The text of an element in one line. */
	function textOf(element, maxChars) {
		return linesOf(element, maxChars).join(" ");
	}
	/** The next node in reading order behind a node and all that is in it, within an element; blocks left end their line. */
	function nextAfter(node, within, lines) {
		for (let at = node; at && at !== within; at = at.parentNode) {
			if (at.nextSibling) return at.nextSibling;
			if (lines && at.parentNode !== within && breaking.has(at.parentNode?.localName ?? "")) lines.push("");
		}
		return null;
	}
	// lib/sites/adapters/douban.ts
	var douban = {
		id: "douban",
		name: "豆瓣",
		matches: ["https://movie.douban.com/*", "https://m.douban.com/movie/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/(?:movie\/)?subject\/(\d+)/,
			key: "douban:$1"
		}),
		shown: {
			title: ["title", "ld:name"],
			originalTitle: ["[property=\"v:itemreviewed\"]", "ld:name"],
			year: ["#content h1 .year"],
			directors: [directorsInBothScripts],
			ids: [({ root }) => /IMDb.{0,10}?(tt\d{5,10})/.exec(textOfInfo(root))?.[1]],
			labels: "#info .pl"
		},
		tail: /\s*\(豆瓣\)$|\s*的(?:影评|短评|剧照|演职员).*$/,
		refine(film) {
			const joined = film.originalTitle ?? "";
			const original = joined.startsWith(`${film.title} `) ? joined.slice(film.title.length + 1) : joined;
			const titles = film.otherTitles.filter((title) => title !== joined);
			return {
				...film,
				originalTitle: original && original !== film.title ? original : null,
				otherTitles: titles
			};
		}
	};
	function textOfInfo(root) {
		const info = root.querySelector("#info");
		return info ? textOf(info, 1e4) : "";
	}
	/** "克里斯托弗·诺兰 Christopher Nolan" are two spellings of one name, and reviews have one of them. */
	function directorsInBothScripts({ nodes }) {
		return nodes.flatMap(({ director }) => Array.isArray(director) ? director : []).flatMap((person) => /^([\u3400-\u9fff][^A-Za-z]*) ([A-Za-z].*)$/.exec(String(person?.name))?.slice(1) ?? String(person?.name));
	}
	// lib/sites/adapters/fandango.ts
	var fandango = {
		id: "fandango",
		name: "Fandango",
		matches: ["https://www.fandango.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/[^/]+[-_](\d{4,})\/(?:movie-|movieoverview|cast-|trailers|plot)/,
			kind: "film",
			key: "fandango:$1"
		}),
		shown: {
			title: [
				"ld:name",
				"meta:og:title",
				"h1"
			],
			year: [
				"h1",
				"meta:og:title",
				({ url }) => /-(\d{4})-\d+\//.exec(url.pathname)?.[1]
			]
		},
		tail: / (?:Movie Tickets.*|Movie Reviews|Showtimes.*|\(\d{4}\) .*)$/
	};
	// lib/sites/adapters/filmaffinity.ts
	var filmaffinity = {
		id: "filmaffinity",
		name: "FilmAffinity",
		matches: ["https://www.filmaffinity.com/*", "https://m.filmaffinity.com/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/[a-z]{2}\/(?:film(?=\d+\.html)|movie\.php\?(?:.*&)?id=)(\d+)/,
			key: "filmaffinity:$1"
		}),
		shown: {
			title: [
				"#main-title",
				"meta:og:title",
				"title"
			],
			labels: ".movie-info dt"
		},
		tail: / \((?:[CS]|Ep)\)(?=$| \()/g
	};
	// lib/sites/adapters/filmweb.ts
	var filmweb = {
		id: "filmweb",
		name: "Filmweb",
		matches: ["https://www.filmweb.pl/*"],
		readAddress: byPath({
			path: /^\/film\/[^/?]*-(\d+)(?=[/?]|$)/,
			kind: "film",
			key: "filmweb:$1"
		}, {
			path: /^\/serial\/[^/?]*-(\d+)(?=[/?]|$)/,
			kind: "series",
			key: "filmweb:$1"
		}),
		shown: {
			title: [".filmCoverSection__title", "ld:name"],
			originalTitle: [".filmCoverSection__originalTitle"],
			year: [".filmCoverSection__year", ({ url }) => /-(\d{4})-\d+(?:\/|$)/.exec(url.pathname)?.[1]],
			directors: ["[data-type=\"directing-info\"] a", ".filmInfo__info--director a"],
			labels: ".filmInfo__header, .filmInfo th"
		}
	};
	// lib/sites/adapters/flixster.ts
	var flixster = {
		id: "flixster",
		name: "Flixster",
		matches: ["https://*.flixster.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/movie\/([^/?]+)/,
			kind: "film",
			key: "flixster:$1"
		}),
		shown: {
			title: [
				"ld:name",
				"meta:og:title",
				"h1"
			],
			labels: ".label, .movie-info dt"
		}
	};
	// lib/sites/adapters/hulu.ts
	var id$1 = "/(?:[^/?]*-)?([\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12})";
	var hulu = {
		id: "hulu",
		name: "Hulu",
		matches: ["https://www.hulu.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: new RegExp(`^/movie${id$1}`),
			kind: "film",
			key: "hulu:$1"
		}, {
			path: new RegExp(`^/series${id$1}`),
			kind: "series",
			key: "hulu:$1"
		}, {
			path: new RegExp(`^/watch${id$1}`),
			key: "hulu:$1"
		}),
		tail: /^Watch | Streaming Online$| - stream online$/g
	};
	// lib/sites/page/first-elements.ts
	/** The first elements that a selector finds: a page may hold a hundred thousand, and each that is touched costs it memory. */
	function firstElements(root, selector, most) {
		return [].slice.call(root.querySelectorAll(selector), 0, most);
	}
	// lib/sites/adapters/imdb.ts
	var imdb = {
		id: "imdb",
		name: "IMDb",
		matches: ["https://*.imdb.com/*"],
		englishTitles: "for-visitors",
		loadsAnew: true,
		readAddress: byPath({
			path: /^(?:\/[a-z]{2}(?:-[a-z]{2,3})?)?\/title\/(tt\d{5,10})(?!\/(?:mediaviewer|video))(?=[/?]|$)/,
			key: "imdb:$1"
		}),
		linksOut: false,
		shown: {
			title: [
				"[data-testid=\"hero__pageTitle\"]",
				"[data-testid=\"hero-title-block__title\"]",
				".parent [itemprop=\"name\"]",
				"title"
			],
			originalTitle: [
				"[data-testid=\"hero-title-block__original-title\"]",
				".originalTitle",
				".title-extra",
				"ld:name"
			],
			directors: [
				"[data-testid=\"sub-section-director\"] a",
				"#director + table a",
				directorsOfReference
			],
			cast: {
				each: "[data-testid=\"title-cast-item\"]",
				name: "[data-testid=\"title-cast-item__actor\"]",
				role: "[data-testid=\"cast-item-characters-link\"]"
			},
			labels: ".inline, .info h5"
		},
		tail: / - (?:Season \d+|Episode.*|Awards|Photo Gallery)$/,
		refine(film, { nodes }) {
			const quoted = nodes.length === 0 && /^"([^"]+)"$/.exec(film.title)?.[1];
			return quoted ? {
				...film,
				kind: "series",
				title: quoted
			} : film;
		}
	};
	/** "Director: <ul>…": the label of a reference view is a bare text. */
	function directorsOfReference({ root }, fieldOfLabel) {
		const section = firstElements(root, ".titlereference-overview-section", 20).find(({ firstChild }) => firstChild && fieldOfLabel(textOf(firstChild, 60)) === "directors");
		return section ? firstElements(section, "a", 20).map((link) => textOf(link, 200)) : [];
	}
	// lib/sites/page/read-minutes.ts
	/** A running time in minutes: `PT2H10M`, `P139M`, "2h 22min", "1 Std. 52 Min.", "142 perc", "148分钟"; null where it is none. */
	function readMinutes(text) {
		if (text === "") return null;
		const [hours, minutes] = [/(\d+)\s*(?:h|std|ч|小时|時間|시간)/i, /(\d+)\s*(?:m|м|p|d|分|분)/i].map((unit) => Number(unit.exec(text.slice(0, 100))?.[1] ?? 0));
		const all = (hours ?? 0) * 60 + (minutes ?? 0);
		return all >= 1 && all <= 6e3 ? all : null;
	}
	// lib/sites/page/find-runtime.ts
	var hours = "\\d{1,2}\\s?(?:hrs?|h|std|tim|godz|ч|小时|時間|시간)\\.?";
	var minutes = "\\d{1,3}\\s?(?:mins?|m|мин|м|分钟|分|분)\\.?";
	var runtime = new RegExp(`(?<![\\p{L}\\d-])(?:${hours}\\s?${minutes}|${hours}|${minutes})(?![\\p{L}\\d])`, "iu");
	/** The running time in a line that tells more: "R · 2007 · 1hr 50min · Horror"; null where there is none ("PG-13 · 2013 · Drama"). */
	function findRuntime(line) {
		const found = runtime.exec(line.slice(0, 500))?.[0];
		return found ? readMinutes(found) : null;
	}
	// lib/sites/adapters/jellyfin.ts
	/** Pages that were left stay in the document, hidden. */
	var shown = ".itemDetailPage:not(.hide)";
	var facts = `${shown} .itemMiscInfo-primary`;
	var jellyfin = {
		id: "jellyfin",
		name: "Jellyfin",
		matches: [],
		anyHost: true,
		readAddress: byRoute({
			path: /^#!?\/details\?(?:.*&)?id=([\da-f]{32})(?:&|$)/,
			key: "jellyfin:$1"
		}),
		shown: {
			title: [`${shown} .nameContainer h1.parentName`, `${shown} .nameContainer h1.itemName`],
			originalTitle: [`${shown} .nameContainer .originalTitle`],
			year: [facts],
			directors: [`${shown} .directors a`],
			genres: [`${shown} .genres a`],
			ids: [`${shown} .itemExternalLinks a@href`]
		},
		linksOut: false,
		refine(film, { root }) {
			const page = root.querySelector(shown);
			const has = (selector) => Boolean(page?.querySelector(selector));
			if (!page || has(".musicParentName, #itemBirthday:not(.hide)")) return null;
			if (has("h1.parentName, #childrenCollapsible:not(.hide)") || film.keys.some((key) => key.startsWith("tmdb:tv/"))) return {
				...film,
				kind: "series"
			};
			const line = page.querySelector(".itemMiscInfo-primary");
			const runtimeMinutes = line ? findRuntime(textOf(line, 200)) : null;
			return film.directors.length > 0 || film.keys.length > 1 || runtimeMinutes !== null ? {
				...film,
				runtimeMinutes
			} : null;
		}
	};
	// lib/sites/adapters/justwatch.ts
	var justwatch = {
		id: "justwatch",
		name: "JustWatch",
		matches: ["https://www.justwatch.com/*"],
		readAddress: byPath({
			path: /^\/([a-z]{2}\/(?:movie|film|filme|pel[ií]cula|elokuva|映画|영화|фильм|фільм|филм|ταινία)\/[^/?]+)/i,
			kind: "film",
			key: "justwatch:$1"
		}, {
			path: /^\/([a-z]{2}\/(?:tv-(?!shows)[^/]+|s[eé]rie[^/s]*|serija|seri[aá]l|sorozat|dizi|テレビ番組|сериал|серіал|σειρά)\/[^/?]+)/i,
			kind: "series",
			key: "justwatch:$1"
		}),
		shown: {
			title: [
				".title-detail-hero__details__title",
				".title-block h1",
				"h1"
			],
			originalTitle: [".original-title"],
			year: [".release-year", ".title-block .text-muted"],
			labels: ".detail-infos__subheading, .poster-detail-infos__subheading, .detail-infos h3"
		},
		tail: / (?:streaming|- (?:watch|movie|tv)|im Stream|: où|: dónde|- Stream).*$/i
	};
	// lib/sites/adapters/kinopoisk.ts
	var kinopoisk = {
		id: "kinopoisk",
		name: "Кинопоиск",
		matches: ["https://*.kinopoisk.ru/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^(?:\/level\/\d+)?\/film\/(?:[^/?]*-)?(\d+)(?=[/?]|$)/,
			key: "kinopoisk:$1"
		}, {
			path: /^\/series\/(\d+)/,
			kind: "series",
			key: "kinopoisk:$1"
		}),
		shown: {
			title: [
				"ld:name",
				"h1[itemprop=\"name\"]",
				titleOfHeading,
				"title"
			],
			originalTitle: [
				"ld:alternateName",
				"ld:alternativeHeadline",
				"[itemprop=\"alternativeHeadline\"]",
				originalOfHeading
			],
			labels: "td.type",
			year: [({ metas }) => /, (\d{4})[)\s–]/.exec(metas.get("og:title")?.[0] ?? "")?.[1]]
		}
	};
	/** «Город грехов» (Sin City, 2005): sub-pages are headed by their own names. */
	function titleOfHeading({ metas }) {
		return /^«(.+?)» \(/.exec(metas.get("og:title")?.[0] ?? "")?.[1];
	}
	function originalOfHeading({ metas }) {
		return /» \((?:(?:мини.)?сериал, )?(.+), \d{4}/.exec(metas.get("og:title")?.[0] ?? "")?.[1];
	}
	// lib/sites/adapters/letterboxd.ts
	var letterboxd = {
		id: "letterboxd",
		name: "Letterboxd",
		matches: ["https://letterboxd.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/(?:[\w-]+\/)?film\/([\w-]+)(?=[/?]|$)/,
			key: "letterboxd:$1"
		}, {
			path: /^\/imdb\/(tt\d{5,10})/,
			key: "imdb:$1"
		}, {
			path: /^\/tmdb\/(\d+)/,
			key: "tmdb:movie/$1"
		}),
		listed: {
			addresses: ["data-item-link", "data-target-link"],
			titles: [
				"data-item-full-display-name",
				"data-item-name",
				"data-film-name"
			],
			years: ["data-film-release-year"]
		},
		shown: {
			title: [
				".primaryname",
				"#featured-film-header h1",
				".inline-production-masthead .name",
				".film-title-wrapper a",
				"ld:name"
			],
			year: [
				".releasedate",
				"#featured-film-header .number",
				".film-title-wrapper small"
			],
			directors: [
				"ld:director",
				"#tab-crew a[href^=\"/director/\"], #featured-film-header a[href^=\"/director/\"]",
				({ metas }) => metas.get("twitter:label1")?.[0] === "Directed by" ? metas.get("twitter:data1") : null
			],
			cast: {
				each: "#tab-cast a.text-slug",
				role: "@title"
			}
		},
		tail: /^(?:.*\breviews? of|(?:Ratings|Fans|Likes) of|(?:People|Members) who (?:have )?\w+|Lists that include|Films like) |^‘(?=.*’ review by )|’ review by .*$/gi,
		refine(film, { root }) {
			const link = root.querySelector("input[id^=\"url-field-film-\"]")?.getAttribute("value");
			const short = /^https:\/\/boxd\.it\/(\w{1,12})$/.exec(link ?? "")?.[1];
			return {
				...film,
				kind: film.keys.some((key) => key.startsWith("tmdb:tv/")) ? "series" : film.kind,
				keys: short ? [...film.keys, `boxd:${short}`] : film.keys
			};
		}
	};
	// lib/sites/adapters/listal.ts
	var listal = {
		id: "listal",
		name: "Listal",
		matches: ["https://www.listal.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/movie\/([^/?]+)/,
			kind: "film",
			key: "listal:movie/$1"
		}, {
			path: /^\/tv\/([^/?]+)/,
			kind: "series",
			key: "listal:tv/$1"
		}),
		shown: {
			title: [
				"h1[itemprop=\"name\"]",
				"h1",
				"title"
			],
			labels: ".itempageheader b, .pure-g b"
		}
	};
	// lib/sites/adapters/max.ts
	var id = "/(?:[^/?]+/)?([\\da-f]{8}-[\\da-f-]{27})";
	var max = {
		id: "max",
		name: "Max",
		matches: [
			"https://www.hbomax.com/*",
			"https://play.hbomax.com/*",
			"https://www.max.com/*",
			"https://play.max.com/*"
		],
		englishTitles: "for-visitors",
		readAddress: byPath({
			path: new RegExp(`/movies?${id}`),
			kind: "film",
			key: "max:$1"
		}, {
			path: new RegExp(`/(?:shows?|series|mini-series)${id}`),
			kind: "series",
			key: "max:$1"
		}),
		shown: { title: [
			"ld:name",
			"[data-testid=\"details_title\"] img@alt",
			"meta:og:title",
			"title"
		] },
		tail: /^(?:Watch|Ver|Regarder) | \|.*$| (?:Streaming Online|Movie|online)$/g
	};
	// lib/sites/adapters/mdblist.ts
	var mdblist = {
		id: "mdblist",
		name: "MDBList",
		matches: ["https://mdblist.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/movie\/(tt\d{5,10})/,
			kind: "film",
			key: "imdb:$1"
		}, {
			path: /^\/show\/(tt\d{5,10})/,
			kind: "series",
			key: "imdb:$1"
		}),
		shown: { title: [
			"ld:name",
			"h1",
			"meta:og:title"
		] }
	};
	// lib/sites/adapters/metacritic.ts
	var metacritic = {
		id: "metacritic",
		name: "Metacritic",
		matches: ["https://www.metacritic.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/movie\/([^/?]+)/,
			kind: "film",
			key: "metacritic:movie/$1"
		}, {
			path: /^\/tv\/([^/?]+)/,
			kind: "series",
			key: "metacritic:tv/$1"
		}),
		shown: {
			year: [".release_year", "[data-testid=\"hero-release-date\"]"],
			directors: ["table.credits[summary*=\"Director\"] .person a", "[data-testid=\"product-director\"] a"],
			labels: ".label"
		},
		tail: /(?: - Season \d+)? (?:(?:Critic |User |Movie )?Reviews|(?:Cast and |Details(?: and )?)?(?:Crew|Credits)|Details|Trailers.*)$|: Season \d+.*$/
	};
	// lib/sites/adapters/moviemeter.ts
	var moviemeter = {
		id: "moviemeter",
		name: "MovieMeter",
		matches: ["https://www.moviemeter.nl/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/film\/(\d+)/,
			kind: "film",
			key: "moviemeter:$1"
		}, {
			path: /^\/series\/(\d+)/,
			kind: "series",
			key: "moviemeter:series/$1"
		}),
		shown: {
			title: [
				"ld:name",
				".details h1",
				"h1",
				"meta:og:title"
			],
			directors: ["ld:director", ".details a[href*=\"/director/\"]"],
			labels: "*"
		}
	};
	// lib/sites/page/script-text.ts
	/** The text of a script element that holds data, as far as it is not too long to be searched. */
	function scriptText(root, selector) {
		const text = root.querySelector(selector)?.firstChild;
		return text && text.length <= 1e6 ? text.data : "";
	}
	// lib/sites/adapters/moviepilot.ts
	var moviepilot = {
		id: "moviepilot",
		name: "Moviepilot",
		matches: ["https://www.moviepilot.de/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/movies\/([^/?]+)/,
			kind: "film",
			key: "moviepilot:movies/$1"
		}, {
			path: /^\/serie\/([^/?]+)/,
			kind: "series",
			key: "moviepilot:serie/$1"
		}),
		shown: {
			title: ["h1", "title"],
			year: ["[itemprop=\"copyrightYear\"]"],
			directors: [(page) => [...dataOf(page).matchAll(/"title":"([^"\\]+)"[^{}]*"itemprop":"director"/g)].map(([, name = ""]) => name)],
			ids: [(page) => /"imdbId":"(tt\d+)"/.exec(dataOf(page))?.[1]],
			labels: "*"
		}
	};
	/** The page's own data, unless they were left by the page before: they name the film's address. */
	function dataOf({ root, url }) {
		const data = scriptText(root, "#__NEXT_DATA__");
		return data.includes(`"permalink":"${url.pathname.split("/")[2]}"`) ? data : "";
	}
	// lib/sites/adapters/mubi.ts
	var mubi = {
		id: "mubi",
		name: "MUBI",
		matches: ["https://mubi.com/*"],
		readAddress: byPath({
			path: /^(?:\/[a-z]{2}){0,2}\/films\/([^/?]+)/,
			kind: "film",
			key: "mubi:$1"
		}, {
			path: /^(?:\/[a-z]{2}){0,2}\/series\/([^/?]+)/,
			kind: "series",
			key: "mubi:series/$1"
		}),
		shown: { title: [
			"ld:name",
			"h1",
			"meta:og:title"
		] },
		tail: /^Watch | - (?:Movie|Film|Película|Filme)$/g
	};
	// lib/sites/adapters/netflix.ts
	var netflix = {
		id: "netflix",
		name: "Netflix",
		matches: ["https://www.netflix.com/*"],
		englishTitles: "for-visitors",
		readAddress: byPath({
			path: /[?&]jbv=(\d+)/,
			key: "netflix:$1"
		}, {
			path: /^(?:\/[a-z]{2}(?:-[a-z]{2,3})?)?\/(?:title|watch)\/(\d+)/,
			key: "netflix:$1"
		}),
		shown: {
			title: [
				".previewModal--player-titleTreatment-logo@alt",
				"[data-uia=\"title-info-title\"]",
				".title-title",
				"[data-uia=\"video-title\"] h4",
				"[data-uia=\"video-title\"]"
			],
			year: [
				".previewModal--detailsMetadata .year",
				"[data-uia=\"item-year\"]",
				".item-year"
			],
			labels: ".previewModal--tags-label"
		},
		tail: /^(?:Watch|Ver|Regarder|Assista a|Guarda) | ansehen$/g,
		untitled: /[?&]jbv=|^\/watch\//,
		refine: (film, { root }) => root.querySelector(".episodeSelector") ? {
			...film,
			kind: "series"
		} : film
	};
	// lib/sites/adapters/plex.ts
	var item = "details(?:\\?(?:.*&)?key=|/)/library/metadata";
	var readRoute = byRoute({
		path: new RegExp(`^#!?/provider/[\\w.]+/${item}/([\\da-f]{24})`),
		key: "plex:$1"
	}, {
		path: new RegExp(`^#!?/server/(\\w{20,40})/${item}/(\\d+)`),
		key: "plex:$1/$2"
	});
	var readPath = byPath({
		path: /^(?:\/[a-z-]{2,5})?(?:\/watch)?\/movie\/([\w-]+)/,
		kind: "film",
		key: "plex:movie/$1"
	}, {
		path: /^(?:\/[a-z-]{2,5})?(?:\/watch)?\/show\/([\w-]+)/,
		kind: "series",
		key: "plex:show/$1"
	});
	var line$1 = "[data-testid=\"metadata-line1\"], [data-testid=\"preplay-thirdTitle\"], .item-duration";
	/** A show has seasons, in whatever language; an episode's and a season's page are headed by their show. */
	var seasons = /season|staffel|saison|temporada|stagion|seizoen|sezon|sæson|säsong|сезон|シーズン|시즌|季/i;
	var plex = {
		id: "plex",
		name: "Plex",
		matches: ["https://app.plex.tv/*", "https://watch.plex.tv/*"],
		anyHost: true,
		readAddress: (url) => readRoute(url) ?? (url.hostname === "watch.plex.tv" ? readPath(url) : null),
		shown: {
			title: [
				"[data-testid=\"metadata-title\"]",
				"[data-testid=\"preplay-mainTitle\"]",
				".item-title"
			],
			year: [
				"[data-testid=\"metadata-line1\"]",
				"[data-testid=\"preplay-secondTitle\"]",
				".item-year"
			],
			directors: ["[data-testid=\"metadata-subtitle\"] a", ".item-director a"],
			labels: ".metadata-label, [data-testid=\"metadata-children\"] span"
		},
		linksOut: false,
		refine(film, page, rows) {
			if (page.url.hostname === "watch.plex.tv") return film;
			const runtimeMinutes = findRuntime(textsOf$1(page, line$1));
			const told = textsOf$1(page, `${line$1}, [data-testid="metadata-subtitle"], [data-testid="hubTitle"]`);
			if (runtimeMinutes) return {
				...film,
				runtimeMinutes
			};
			if (seasons.test(told)) return {
				...film,
				kind: "series"
			};
			return rows.has("directors") || film.directors.length > 0 ? film : null;
		}
	};
	function textsOf$1({ root }, selector) {
		return firstElements(root, selector, 30).map((element) => textOf(element, 200)).join(" · ");
	}
	// lib/sites/adapters/porthu.ts
	var porthu = {
		id: "porthu",
		name: "PORT.hu",
		matches: ["https://*.port.hu/*"],
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/adatlap\/sorozat\/.*\/movie-(\d+)(?=[/?]|$)/,
			kind: "series",
			key: "porthu:$1"
		}, {
			path: /\/movie-(\d+)(?=[/?]|$)|^\/pls\/fi\/films\.film_page\?(?:.*&)?i_film_id=(\d+)/,
			key: "porthu:$1$2"
		}),
		shown: {
			title: [
				"ld:name",
				".blackbigtitle",
				".title h1",
				"h1"
			],
			originalTitle: [
				".blackbigtitle ~ .txt",
				".summary .original-title",
				"h1 ~ .original-title"
			],
			year: [".btxt", ".summary"],
			labels: ".btxt, .summary label, .details dt"
		},
		refine: (film) => ({
			...film,
			originalTitle: film.originalTitle?.replace(/^\((.*)\).*$/, "$1") ?? null
		})
	};
	var primevideo = {
		id: "primevideo",
		name: "Prime Video",
		matches: ["https://www.primevideo.com/*", ...[
			"com",
			"ca",
			"com.mx",
			"com.br",
			"co.uk",
			"de",
			"fr",
			"it",
			"es",
			"nl",
			"se",
			"pl",
			"co.jp",
			"in",
			"com.au"
		].map((tld) => `https://www.amazon.${tld}/gp/video/*`)],
		englishTitles: "for-visitors",
		readAddress: byPath({
			path: /^(?:\/region\/\w+|\/-\/\w+)?(?:\/gp\/video)?\/detail\/(?:[^/?]+\/)?([A-Z0-9]{10,}|amzn1\.dv\.gti\.[\w-]+)(?=[/?]|$)/,
			key: "primevideo:$1"
		}),
		shown: {
			title: [
				"[data-automation-id=\"title\"]",
				"[data-testid=\"title-art\"] img@alt",
				"[data-testid=\"title-art\"]",
				"meta:og:title",
				"title"
			],
			year: ["[data-automation-id=\"release-year-badge\"]", "[data-testid=\"release-year\"]"],
			labels: "[data-testid=\"metadata-row\"] dt, [data-automation-id=\"meta-info\"] dt, #btf-product-details dt"
		},
		tail: /^(?:Prime Video: |Watch )| [-–] (?:Season|Staffel|Saison|Temporada|Stagione) \d+.*$|\s\|.*$/g,
		refine(film, { root }) {
			const isSeries = root.querySelector("[data-automation-id=\"num-of-seasons-badge\"], [id*=\"season-selector\"], .dv-node-dp-seasons");
			return {
				...film,
				kind: isSeries ? "series" : film.kind
			};
		}
	};
	// lib/sites/adapters/rottentomatoes.ts
	var rottentomatoes = {
		id: "rottentomatoes",
		name: "Rotten Tomatoes",
		matches: ["https://www.rottentomatoes.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/m\/([^/?]+)/,
			kind: "film",
			key: "rottentomatoes:m/$1"
		}, {
			path: /^\/tv\/([^/?]+\/s\d+\/e\d+)/,
			kind: "episode",
			key: "rottentomatoes:tv/$1"
		}, {
			path: /^\/tv\/([^/?]+)/,
			kind: "series",
			key: "rottentomatoes:tv/$1"
		}),
		listed: { years: ["release-year", "releaseyear"] },
		shown: {
			year: [
				yearOfHero,
				"[slot=\"info\"]",
				yearOfAddress
			],
			cast: {
				each: "[data-qa=\"person-item\"]",
				name: "[data-qa=\"person-name\"]",
				role: "[data-qa=\"person-role\"]"
			},
			labels: "[data-qa$=\"item-label\"], .meta-label, .label"
		},
		tail: / [-–|] (?:(?:Movie|TV|Season|Cast|Critic|Audience|Official)\b.*|Reviews?|Trailers?.*|Pictures|Videos|Quotes)$/
	};
	/**
	* The year beside the title. Dates elsewhere on the page are of the last time it was in cinemas: an anniversary, a
	* restoration.
	*/
	function yearOfHero({ root }) {
		return /"metadataProps":\s*\[([^\]]{0,500})\]/.exec(scriptText(root, "#media-hero-json"))?.[1];
	}
	/** `the_girl_2013`, unless the number is a part of the title: `blade_runner_2049`. */
	function yearOfAddress({ url, title }) {
		const year = /_(\d{4})(?:\/|$)/.exec(url.pathname)?.[1];
		return year && !title.includes(year) ? year : void 0;
	}
	// lib/sites/adapters/senscritique.ts
	var senscritique = {
		id: "senscritique",
		name: "SensCritique",
		matches: ["https://www.senscritique.com/*"],
		readAddress: byPath({
			path: /^\/film\/[^/]+\/(\d+)/,
			kind: "film",
			key: "senscritique:$1"
		}, {
			path: /^\/serie\/[^/]+\/(\d+)/,
			kind: "series",
			key: "senscritique:$1"
		}),
		shown: { labels: "*" },
		tail: /^(?:Critiques?|Avis|Casting|Bande-annonce|Photos?) (?:de |d')/
	};
	// lib/sites/adapters/simkl.ts
	var simkl = {
		id: "simkl",
		name: "Simkl",
		matches: ["https://simkl.com/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/movies\/(\d+)/,
			kind: "film",
			key: "simkl:movies/$1"
		}, {
			path: /^\/(tv|anime)\/(\d+).*\/season-(\d+)\/episode-(\d+)/,
			kind: "episode",
			key: "simkl:$1/$2/season-$3/episode-$4"
		}, {
			path: /^\/(tv|anime)\/(\d+)/,
			kind: "series",
			key: "simkl:$1/$2"
		}),
		shown: {
			title: [
				"ld:name",
				"[itemprop=\"name\"]",
				"h1",
				"meta:og:title"
			],
			labels: "*"
		}
	};
	// lib/sites/adapters/thetvdb.ts
	var thetvdb = {
		id: "thetvdb",
		name: "TheTVDB",
		matches: ["https://*.thetvdb.com/*"],
		englishTitles: "always",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/movies\/([^/?]+)/,
			kind: "film",
			key: "thetvdb:movies/$1"
		}, {
			path: /^\/series\/([^/?]+)\/episodes\/(\d+)/,
			kind: "episode",
			key: "thetvdb:series/$1/episodes/$2"
		}, {
			path: /^\/series\/([^/?]+)/,
			kind: "series",
			key: "thetvdb:series/$1"
		}),
		shown: {
			title: [
				"#series_title",
				"#movie_title",
				"h1",
				"title"
			],
			labels: "#series_basic_info strong, .list-group-item strong"
		},
		tail: / - (?:Season|Aired|TheTVDB).*$/
	};
	// lib/sites/adapters/tmdb.ts
	var tmdb = {
		id: "tmdb",
		name: "TMDB",
		matches: ["https://*.themoviedb.org/*"],
		englishTitles: "for-visitors",
		loadsAnew: true,
		readAddress: byPath({
			path: /^\/tv\/(\d+)[^/]*\/season\/(\d+)\/episode\/(\d+)/,
			kind: "episode",
			key: "tmdb:tv/$1/season/$2/episode/$3"
		}, {
			path: /^\/movie\/(\d+)(?!\d)/,
			kind: "film",
			key: "tmdb:movie/$1"
		}, {
			path: /^\/tv\/(\d+)(?!\d)/,
			kind: "series",
			key: "tmdb:tv/$1"
		}),
		tail: / [—–|-] The Movie Database.*$/,
		shown: {
			title: [
				"section.header .title h2 a, section.header .title a h2",
				titleOfSubPage,
				"title"
			],
			year: ["section.header .release_date", ".single_column .release_date"],
			directors: [directorsOf],
			genres: [".header .genres a"],
			cast: {
				each: "#cast_scroller .card",
				name: "p a",
				role: ".character"
			},
			labels: ".facts strong"
		}
	};
	/** A season is headed by its number; the window's title names the series. */
	function titleOfSubPage({ root, url }) {
		return url.pathname.includes("/season/") ? null : textIn(root, ".single_column h2 a");
	}
	/** The few people beside the synopsis, each with their jobs in the language of the page: "Director, Screenplay"; or the whole crew. */
	function directorsOf({ root }, fieldOfLabel) {
		return firstElements(root, ".people.no_image li, .crew_wrapper li", 100).filter((person) => textIn(person, ".character, .episode_count_crew").split(",").some((job) => fieldOfLabel(job) === "directors" && !/photo/i.test(job))).map((person) => textIn(person, "a"));
	}
	function textIn(element, selector) {
		const found = element.querySelector(selector);
		return found ? textOf(found, 200) : "";
	}
	// lib/sites/adapters/trakt.ts
	var lists = "(?!(?:trending|popular|anticipated|recommended|watched|played|collected|favorited|boxoffice|streaming|releases)(?:[/?]|$))";
	var trakt = {
		id: "trakt",
		name: "Trakt",
		matches: ["https://trakt.tv/*", "https://app.trakt.tv/*"],
		englishTitles: "always",
		readAddress: byPath({
			path: /^\/shows\/([^/?]+)\/seasons\/(\d+)\/episodes\/(\d+)/,
			kind: "episode",
			key: "trakt:shows/$1/seasons/$2/episodes/$3"
		}, {
			path: /^\/shows\/([^/?]+)\?(?=(?:.*&)?season=(\d+))(?=(?:.*&)?episode=(\d+))(?=(?:.*&)?view=episode)/,
			kind: "episode",
			key: "trakt:shows/$1/seasons/$2/episodes/$3"
		}, {
			path: new RegExp(`^/movies/${lists}([^/?]+)`),
			kind: "film",
			key: "trakt:movies/$1"
		}, {
			path: new RegExp(`^/shows/${lists}([^/?]+)`),
			kind: "series",
			key: "trakt:shows/$1"
		}),
		tail: /^.*\b\d+x\d+ "?|"$/g
	};
	// lib/sites/adapters/wikidata.ts
	var value = ".wikibase-statementview-mainsnak .wikibase-snakview-value";
	var wikidata = {
		id: "wikidata",
		name: "Wikidata",
		matches: ["https://www.wikidata.org/*", "https://m.wikidata.org/*"],
		loadsAnew: true,
		listed: null,
		readAddress: byPath({
			path: /^\/wiki\/(Q\d+)(?=[/?]|$)/,
			key: "wikidata:$1"
		}),
		shown: {
			title: [".wikibase-title-label"],
			originalTitle: [`#P1476 ${value}`],
			year: [`#P577 ${value}`, `#P580 ${value}`],
			directors: [`#P57 ${value}`],
			genres: [`#P136 ${value}`],
			cast: { each: `#P161 ${value}` },
			ids: [`#P345 ${value}`]
		},
		refine(film, { root }) {
			if (!film.keys.some((key) => key.startsWith("imdb:")) && !(film.directors.length > 0 && root.querySelector("#P577"))) return null;
			const isSeries = root.querySelector("#P2437, #P449, #P4983") !== null;
			return {
				...film,
				kind: root.querySelector("#P4908") ? "episode" : isSeries ? "series" : "film"
			};
		}
	};
	// lib/sites/page/id-links.ts
	var imdbLink = /\bimdb\.com\/(?:[a-z-]{2,6}\/)?title\/(tt\d{5,10})/i;
	var tmdbLink = /\bthemoviedb\.org\/(movie|tv)\/(\d+)(?!.*\/(?:season|episode)\/)/;
	var wikidataLink = /\bwikidata\.org\/(?:wiki\/|entity\/)(?:Special:EntityPage\/)?(Q\d+)/;
	/** The key of a title's address on IMDb, TMDB or Wikidata; null for every other address. */
	function keyOfAddress(address) {
		const short = address.slice(0, 500);
		const imdb = short.toLowerCase().includes("imdb.com/") && imdbLink.exec(short)?.[1];
		if (imdb) return imdbKey(imdb);
		const [, type, id] = short.includes("themoviedb.org/") && tmdbLink.exec(short) || [];
		if (type && id) return `tmdb:${type}/${id}`;
		const item = wikidataLink.exec(short)?.[1];
		return item ? `wikidata:${item}` : null;
	}
	// lib/sites/page/clean-text.ts
	var named = /* @__PURE__ */ new Map([
		["amp", "&"],
		["lt", "<"],
		["gt", ">"],
		["quot", "\""],
		["apos", "'"],
		["nbsp", " "],
		["rsquo", "’"]
	]);
	/** Marks of writing direction and width: they are not seen, and keep equal titles apart. */
	var unseen = /[\u0000-\u0008\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
	/**
	* A text as people read it: white space folded, entities decoded that a site escaped once too often (`&apos;` in
	* JSON-LD), cut to `max` characters.
	*/
	function cleanText(text, max) {
		const start = text.slice(0, max * 4);
		const folded = (start.includes("&") ? start.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, decodeEntity) : start).replace(unseen, "").replace(/\s+/g, " ").trim();
		return folded.length <= max ? folded : folded.slice(0, max).replace(/[\ud800-\udbff]$/, "").trim();
	}
	function decodeEntity(whole, name) {
		if (name.startsWith("#")) {
			const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
			return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
		}
		return named.get(name.toLowerCase()) ?? whole;
	}
	// lib/sites/page/json-ld.ts
	function isNode(value) {
		return typeof value === "object" && value !== null && !Array.isArray(value);
	}
	// lib/sites/page/read-year.ts
	/** The first year in a text that a film may be from; null where there is none. */
	function readYear(text) {
		for (const [digits] of text.slice(0, 500).matchAll(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g)) {
			const year = Number(digits);
			if (year >= limits.firstYear && year <= limits.lastYear) return year;
		}
		return null;
	}
	// lib/sites/page/split-heading.ts
	var seriesWords = "(?:tv.|mini.?|fernseh|tele)*s[eé]ri(?:es?|en|[aá]l)(?:.tv)?|sorozat|dizi|(?:мини.)?сериал|剧集|드라마";
	var filmWords = "original title|films?|movies?|tv|pel[ií]cula|filme|short|video|remake|elokuva|\\S*фильм|фільм|映画|電影|电影|영화";
	/** "film", "2019 film", "film, 2010", "TV Movie", "película de 1997"; not "The Film Within". */
	var filmNote = new RegExp(`^(?:${seriesWords}|${filmWords})(?:[\\s,]|$)|(?:^|[\\s,年の])(?:${seriesWords}|${filmWords})$`, "i");
	var series = new RegExp(`(?:^|[\\s,])(?:${seriesWords})(?:[\\s,]|$)`, "i");
	var episode = /[eé]pis[oó]d|folge/i;
	/** What stands at the address of a title, or under its name, and is none. */
	var other = /video ?game|videospiel|jeu vid|videojuego|podcast|franchise|film series/i;
	/** A bracket at the end, or before what a site adds behind it: "(2014) ⭐ 8.0 | Drama", "(1999) - Plot keywords". */
	var bracket = /^[([（]([^()[\]（）]{1,80})[)\]）]\s*(?:$|[-–—|•·:⭐]|directed by )/i;
	/** "Solaris | Film 1972", "Solaris - Film", "Storm - Serie 2004 - 2010". */
	var dashed = new RegExp(`^(.+)\\s[-–—|]\\s((?:films?|filme|movie|pel[ií]cula|${seriesWords})(?:\\s(?:18|19|20)\\d\\d(?:\\s?[-–]\\s?(?:\\d{4})?)?)?)$`, "i");
	/** "Storm: Season 2", "Storm - Staffel 2 (2005)": a season stands for its series. An episode is named with its season. */
	var season = /(?::|\s[-–—|])\s(?:limited series|mini-?series|(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon|сезон)\s\d{1,3})(?!\d|,? (?:episod|folge)).*$/i;
	/**
	* Takes a page's heading apart. Site names at its end are dropped, and a bracket is taken for a note where it holds a
	* year or a word for film: "Birdman or (The Unexpected Virtue of Ignorance)" keeps its own.
	*/
	function splitHeading(text, siteNames = [], tail) {
		let title = cutSiteNames(cleanText(text, limits.title * 2), siteNames);
		if (tail) title = title.replace(tail, "").trim() || title;
		const whole = title;
		if (hasDash(title) || title.includes(": ")) title = title.replace(season, "").trim() || title;
		const heading = {
			title,
			year: null,
			kind: title === whole ? null : "series"
		};
		for (let rounds = 0; rounds < 3; rounds++) {
			const [before, note] = findNote(heading.title, heading.year !== null);
			if (!before || !note) break;
			heading.title = before;
			heading.year ??= readYear(note);
			heading.kind ??= kindOfNote(note);
		}
		if (heading.kind === "episode") heading.title = heading.title.replace(/^"[^"]+"\s+(?=\S)/, "");
		return {
			...heading,
			title: cleanText(heading.title, limits.title)
		};
	}
	/** What stands before the last note and the note itself; brackets that are none belong to the title. */
	function findNote(title, isDated) {
		for (let at = title.length - 1; at > 0; at--) {
			if (!"([（".includes(title.charAt(at))) continue;
			const note = bracket.exec(title.slice(at))?.[1];
			if (note && isNote(note, isDated)) return [title.slice(0, at).trim(), note];
		}
		return hasDash(title) && dashed.exec(title)?.slice(1) || [];
	}
	/** IMDb numbers films of one title and year: "(II) (2003)". */
	function isNote(note, isDated) {
		return readYear(note) !== null || filmNote.test(note) || other.test(note) || isDated && /^[IVXL]+$/.test(note);
	}
	function kindOfNote(note) {
		if (Number(note) > 0) return null;
		if (other.test(note)) return "other";
		if (episode.test(note)) return "episode";
		return series.test(note) ? "series" : null;
	}
	/** Whether `dashed` or `season` may fit: they are searched in every heading, and dear to the first. */
	function hasDash(title) {
		return [
			" - ",
			" – ",
			" — ",
			" | "
		].some((dash) => title.includes(dash));
	}
	/** Cuts " - IMDb", " | Rotten Tomatoes", " • Letterboxd" off the end. A heading that is the site's name alone is none. */
	function cutSiteNames(title, siteNames) {
		if (siteNames.length === 0) return title;
		const parts = title.split(/(\s[-–—|•·«»<]+\s)/);
		const names = siteNames.map(fold).filter((name) => name !== "");
		while (names.some((name) => isNamed(fold(parts.at(-1) ?? ""), name, parts.length > 2))) parts.length -= Math.min(2, parts.length);
		return parts.join("").trim();
	}
	/** "IMDb", "IMDb user reviews", "Offizielle Netflix-Website"; a short name such as Max does not stand for all that holds it. */
	function isNamed(part, name, isTail) {
		return part === name || isTail && (name.length > 4 && part.startsWith(name) || name.length > 5 && part.includes(name));
	}
	function fold(text) {
		return text.toLowerCase().replace(/[\s!-/:-@[-`{-~\u2000-\u206f]/g, "");
	}
	[...(/* @__PURE__ */ new Map([
		["Movie", "film"],
		["TVSeries", "series"],
		["TVSeason", "series"],
		["TVEpisode", "episode"]
	])).keys()];
	// lib/sites/page/json-ld-claim.ts
	/** Texts in a property's value: strings, objects with a name, events with a date, or lists of them. */
	function textsOf(value) {
		return [value].flat(2).slice(0, limits.people).map((one) => isNode(one) ? one.name ?? one["@value"] ?? one.startDate : one).filter((text) => typeof text === "string" || typeof text === "number").map((text) => cleanText(String(text), limits.title)).filter((text) => text !== "");
	}
	/** Addresses of the same thing elsewhere: `sameAs`. */
	function otherAddressesOf(node) {
		return textsOf(node.sameAs);
	}
	// lib/sites/page/own-links.ts
	/**
	* Addresses of the film elsewhere, on a page that links to other films too: where its item link leads, and links to IMDb
	* that are called as the page is headed ("The Girl 2 at IMDb").
	*/
	function ownLinks(root, heading, item) {
		const headed = root.querySelector(heading);
		const title = headed ? splitHeading(textOf(headed, limits.title)).title : "";
		const own = [...root.querySelectorAll("a[href*=\"imdb.com/title/tt\"]")].slice(0, pageLimits.links).filter((link) => textOf(link, limits.title) === title);
		return [root.querySelector(item), ...own].map((link) => link?.getAttribute("href") ?? "");
	}
	// lib/sites/adapters/wikipedia.ts
	/** "Spezial:Suche", "Talk:Solaris"; a title keeps a space behind its colon: "Solaris:_A_Story". */
	var namespace = /^[^:\d!'’,.-]{4,}:(?!_)/;
	var wikipedia = {
		id: "wikipedia",
		name: "Wikipedia",
		matches: ["https://*.wikipedia.org/*"],
		englishTitles: (url) => url.hostname.startsWith("en."),
		loadsAnew: true,
		listed: null,
		readAddress(url) {
			const language = /^([a-z-]+)\.(?:m\.)?wikipedia\.org$/.exec(url.hostname)?.[1];
			const title = /^\/(?:wiki|[a-z]{2,3}-[a-z]{2,4})\/(.+)$/.exec(decodePath(url.pathname))?.[1];
			if (!language || language === "www" || !title || namespace.test(title)) return null;
			const key = `wikipedia:${language}/${title}`;
			return isFilmKey(key) ? {
				kind: null,
				keys: [key]
			} : null;
		},
		followsCanonical: true,
		shown: {
			title: [".mw-page-title-main", "#firstHeading, #section_0"],
			ids: [({ root }) => ownLinks(root, "#firstHeading", "#t-wikibase a")],
			labels: {
				box: "[class*=\"infobox\"], .sinottico, [id*=\"Infobox\"]",
				each: "th, td:first-child"
			}
		},
		refine(film, page, rows) {
			const linked = page.nodes.flatMap(otherAddressesOf).flatMap((href) => keyOfAddress(href) ?? []);
			const keys = [.../* @__PURE__ */ new Set([...film.keys, ...linked])];
			const signs = [
				"directors",
				"cast",
				"runtimeMinutes",
				"originalTitle",
				"seasons",
				"episode"
			].filter((field) => rows.has(field));
			const isOnImdb = keys.some((key) => key.startsWith("imdb:"));
			if (rows.has("other") || signs.length + Number(isOnImdb) < 2) return null;
			const kind = rows.has("episode") ? "episode" : rows.has("seasons") ? "series" : film.kind;
			return {
				...film,
				keys,
				kind,
				year: film.year ?? yearOfCategories(page.root)
			};
		}
	};
	/** "1997 films", "Filmtitel 1997", "Película de 1997": where the info box gives no year. */
	function yearOfCategories(root) {
		return readYear(firstElements(root, "#mw-normal-catlinks li", 20).map((category) => textOf(category, 100)).find((category) => /film|pel[ií]cula|фільм|фильм|映画|電影|영화|phim|أفلام|فیلم|סרט/i.test(category) && readYear(category)) ?? "");
	}
	// lib/sites/sites.ts
	/** Every site that is read, in the order of detection: the one list behind the manifest, the options page and the tests. */
	var sites = [
		imdb,
		letterboxd,
		tmdb,
		rottentomatoes,
		wikipedia,
		netflix,
		primevideo,
		justwatch,
		trakt,
		metacritic,
		disneyplus,
		max,
		appletv,
		hulu,
		mubi,
		criterion,
		allocine,
		senscritique,
		filmweb,
		csfd,
		filmaffinity,
		kinopoisk,
		douban,
		moviepilot,
		porthu,
		moviemeter,
		thetvdb,
		simkl,
		criticker,
		mdblist,
		boxofficemojo,
		fandango,
		flixster,
		listal,
		wikidata,
		plex,
		jellyfin
	];
	// lib/sites/home-of-site.ts
	/** A site's own address, for a film of it whose page can't be told from its key; null where there is no such site, or one on people's own servers only. */
	function homeOfSite(id) {
		const pattern = sites.find((site) => site.id === id)?.matches[0];
		return pattern ? pattern.replace("//*.", "//www.").replace(/(\/\/[^/]+\/).*$/, "$1") : null;
	}
	// entrypoints/background/forget-key.ts
	/**
	* Takes a learned key from a review for good. Taken away alone it would be back at the next visit: the page may name
	* the film by another key as well, and teach this one anew. So it is noted as a correction, "the page of this key is not
	* that film", which holds wherever the key stands, is listed with the others, takes the place of an earlier word on the
	* same two, and gives the key back when it is undone.
	*/
	async function forgetKey(library, id, key, now) {
		const [review] = await readReviews(library, [id]);
		if (!review?.learnedKeys.includes(key)) throw new UserError("This review does not know that page any more.");
		return correctMatch(library, pageOfKey(key), id, "different", now);
	}
	/** What stands for the page of a key: its address, else the front door of its site. */
	function pageOfKey(key) {
		const authority = authorityOf(key);
		const url = linkOf(key)?.url ?? addressOfPageKey(key) ?? homeOfSite(authority) ?? `https://${authority}.invalid/`;
		return {
			site: authority,
			url,
			film: makeFilm({
				title: authority === "page" ? new URL(url).host : `${nameAuthority(authority)} ${idOf(key)}`,
				keys: [key]
			}),
			doubts: []
		};
	}
	// entrypoints/background/answers/corrections.ts
	function answerCorrections({ library, now, changing }) {
		return {
			listCorrections: door(pages, nothing$1, () => listCorrections(library)),
			undoCorrection: door([...card, ...pages], byId, (one) => done(changing(undoCorrection(library, one.id)))),
			forgetKey: door(pages, /* @__PURE__ */ object({
				id: id$2,
				key: filmKeySchema
			}), (one) => changing(forgetKey(library, one.id, one.key, now())))
		};
	}
	// lib/review/draft-schema.ts
	var line = text(limits.line);
	/** A mini-review as it stands in the form: what is typed, unfinished dates and years included. */
	var takeFormSchema = /* @__PURE__ */ object({
		title: line,
		year: line,
		/** Names, parted by commas. */
		directors: text(limits.paragraphs),
		/** One a line: `Name` or `Name as Role`. */
		cast: text(limits.people * (limits.name + limits.role + 5)),
		stance: /* @__PURE__ */ nullable(stanceSchema),
		/** In halves, 0.5 to 5; null is not rated. */
		stars: /* @__PURE__ */ nullable((/* @__PURE__ */ number$1()).check(/* @__PURE__ */ _gte(.5), /* @__PURE__ */ _lte(5))),
		verdict: line,
		pros: (/* @__PURE__ */ array(line)).check(/* @__PURE__ */ _maxLength(limits.lines)),
		cons: (/* @__PURE__ */ array(line)).check(/* @__PURE__ */ _maxLength(limits.lines)),
		/** `YYYY-MM-DD` or nothing. */
		watchedOn: line,
		/** Parted by commas. */
		tags: text(limits.paragraphs),
		spoiler: /* @__PURE__ */ boolean(),
		/** One's own words under someone else's review. */
		note: text(limits.paragraphs)
	});
	text(400);
	// entrypoints/background/answers/drafts.ts
	var byKey = /* @__PURE__ */ object({ key: draftKey });
	function answerDrafts({ library, now }) {
		return {
			readDraft: door(pages, byKey, async ({ key }) => (await readDraft(library, key))?.form ?? null),
			saveDraft: door(pages, /* @__PURE__ */ object({
				key: draftKey,
				form: takeFormSchema
			}), ({ key, form }) => done(saveDraft(library, {
				key,
				form,
				savedAt: now().toISOString()
			}))),
			dropDraft: door(pages, byKey, ({ key }) => done(dropDraft(library, key)))
		};
	}
	// lib/film/sighting-schema.ts
	/** What one page says about one film: evidence from a page that may be wrong or lie. */
	var sightingSchema = /* @__PURE__ */ object({
		/** Id of the site in the list of sites, e.g. `imdb`; `any` where a page was read on request. */
		site: text(60),
		url: webAddressSchema,
		film: filmSchema,
		/** In what the page contradicts its own address, one short phrase each; the address was believed. */
		doubts: (/* @__PURE__ */ array(text(300))).check(/* @__PURE__ */ _maxLength(10)),
		/** The page was waited for and still has no title: it can't be read. */
		unread: /* @__PURE__ */ optional(/* @__PURE__ */ literal(true))
	});
	// lib/film/search-words.ts
	/** A text as search sees it: small letters without accents, so that `amelie` finds *Amélie*. */
	function foldForSearch(text) {
		return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	}
	// lib/library/words-of.ts
	var longestWord = 40;
	var unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
	var asciiOnly$1 = /^[ -~]*$/;
	/** The words that a text is searched by, folded, in their order. */
	function wordsOf(text) {
		return (asciiOnly$1.test(text) ? text.toLowerCase().match(/[a-z0-9]+/g) : foldForSearch(text).match(/[\p{L}\p{N}]+/gu))?.map((word) => word.length > longestWord ? word.slice(0, longestWord) : word) ?? [];
	}
	/** Whether a text is of a script that parts no words: what is typed may then stand anywhere in what counts as one. */
	function isUnparted(text) {
		return unparted.test(text);
	}
	// lib/library/row-with-words.ts
	var asciiOnly = /^[ -~]*$/;
	/** The row if it has a word beginning with each of some folded words, by the rule of `searchTable`; else null. */
	function rowWithWords(packed, wanted) {
		if (asciiOnly.test(packed)) {
			const text = packed.toLowerCase();
			if (!wanted.every((word) => text.includes(word))) return null;
		}
		const row = unpackRow(packed);
		const texts = [
			row.title,
			row.originalTitle,
			...row.otherTitles,
			row.author,
			row.publisher
		];
		const names = [
			...row.directors,
			...row.cast,
			...row.tags,
			...row.genres
		];
		const words = [...texts, ...names].flatMap((text) => wordsOf(text ?? ""));
		const has = (start) => words.some((word) => word.startsWith(start) || isUnparted(start) && word.includes(start));
		return wanted.every(has) ? row : null;
	}
	// lib/store/shelves/read-latest-rows.ts
	/**
	* The first so many rows of the library that were changed last, from a place on, the latest first. Shelves are read in
	* the order of the latest change that they may hold, until no other can have anything to come before what is found.
	*/
	async function readLatestRows(library, count, after = null) {
		const { store } = (await library.reviews()).transaction("shelves");
		const found = [];
		let cursor = await store.index("latest").openCursor(null, "prev");
		for (let settled = 0; cursor && settled < count;) {
			for (const [at, packed] of cursor.value.rows.entries()) {
				if (packed === null) continue;
				const row = unpackRow(packed);
				const place = [row.updatedAt, cursor.primaryKey * 64 + at];
				if (row.deletedAt === null && (!after || comesBefore(after, place))) found.push({
					place,
					packed,
					row
				});
			}
			cursor = await cursor.continue();
			settled = cursor ? countBefore(found, cursor.value.latest, cursor.primaryKey) : found.length;
		}
		return found.sort((a, b) => comesBefore(a.place, b.place) ? -1 : 1).slice(0, count);
	}
	/** How many rows come before everything that a shelf, and those that are read after it, may hold. */
	function countBefore(rows, latest, shelf) {
		return rows.filter(({ place: [at, number] }) => at > latest || at === latest && shelfOf(number) > shelf).length;
	}
	function comesBefore(a, b) {
		return a[0] === b[0] ? a[1] > b[1] : a[0] > b[0];
	}
	// lib/store/list-reviews.ts
	var pageSize = 50;
	/**
	* The library or the bin, last changed first. With a query those of the library that have a word beginning with each of
	* its words, the newest first: by their packed rows, a tenth of the reviews themselves.
	*/
	async function listReviews(library, { query, bin, after }) {
		const wanted = wordsOf(query);
		if (!bin && wanted.length > 0) return search$1(library, wanted, after === null ? Number.POSITIVE_INFINITY : Number(after));
		if (bin) return listBin(library, after, (review) => wanted.every(inTitle(review)));
		const [changedAt = "", number] = after?.split(" ") ?? [];
		const rows = await readLatestRows(library, 51, after === null ? null : [changedAt, Number(number)]);
		const items = rows.slice(0, pageSize);
		return {
			items: items.map(({ row }) => row),
			next: rows.length > pageSize ? items.at(-1)?.place.join(" ") ?? null : null
		};
	}
	async function search$1(library, wanted, before) {
		const items = [];
		let last = before;
		for await (const rows of readShelves(library, before)) for (const [number, packed] of rows) {
			const row = packed !== null && number < before ? rowWithWords(packed, wanted) : null;
			if (!row || row.deletedAt !== null) continue;
			if (items.length === pageSize) return {
				items,
				next: String(last)
			};
			items.push(row);
			last = number;
		}
		return {
			items,
			next: null
		};
	}
	var inTitle = (review) => (word) => foldForSearch(review.film.title).includes(word);
	async function listBin(library, after, fits) {
		const index = (await library.reviews()).transaction("folios").store.index("binned");
		const range = after === null ? null : IDBKeyRange.upperBound(JSON.parse(after), true);
		const items = [];
		let last = null;
		let cursor = await index.openCursor(range, "prev");
		for (; cursor; cursor = await cursor.continue()) {
			if (items.length === pageSize) return {
				items,
				next: JSON.stringify(last)
			};
			const record = recordWithId(cursor.value, cursor.key[1]);
			if (record && fits(record.review)) items.push(summariseReview(record.review));
			last = cursor.key;
		}
		return {
			items,
			next: null
		};
	}
	// entrypoints/background/mark-seen.ts
	/** Notes a viewing without a date in one's own review of the film; where there is none, one with nothing else said. */
	async function markSeen(library, sighting, now) {
		const { shown } = await readFilmView(library, sighting);
		const id = shown.find(({ review }) => review.origin.kind === "mine")?.review.id ?? crypto.randomUUID();
		const seen = makeTake(sighting.film, { viewings: [{
			on: null,
			rewatch: false
		}] });
		await changeReview(library, id, (before) => before ? addViewing(before, now) : makeReview(seen, {
			id,
			origin: { kind: "mine" },
			now
		}));
	}
	// lib/browser/patterns-of-host.ts
	/**
	* The pages of a host, secure or not, as match patterns. Chromium takes a port only with a scheme; Firefox takes none,
	* so there it is every port of the host.
	*/
	function patternsOfHost(host, hasPorts = true) {
		const [name = "", port] = host.split(/:(?=\d+$)/);
		return port && hasPorts ? [`http://${host}/*`, `https://${host}/*`] : [`*://${name}/*`];
	}
	// lib/browser/host-access.ts
	var wanted = "wanted-host";
	/** Whether the browser lets the extension see a host. */
	function hasHostAccess(host) {
		return import_browser_polyfill.default.permissions.contains({ origins: patternsOfHost(host) });
	}
	/** After the browser has allowed something: names the host that was asked for, where nobody is left to do so. */
	async function takeWantedHost() {
		const { [wanted]: host } = await import_browser_polyfill.default.storage.session.get(wanted);
		if (typeof host === "string" && await hasHostAccess(host)) await nameHost(host);
	}
	async function nameHost(host) {
		const { hosts } = await readSettings();
		if (!hosts.includes(host)) await changeSettings({ hosts: [...hosts, host] });
	}
	// lib/browser/show-badge.ts
	/** Puts a badge on the icon of one tab; it goes by itself when the tab moves to another page. */
	async function showBadge(tabId, { text, colour, title }) {
		await Promise.allSettled([
			import_browser_polyfill.default.action.setBadgeText({
				tabId,
				text
			}),
			import_browser_polyfill.default.action.setBadgeBackgroundColor({
				tabId,
				color: colour
			}),
			import_browser_polyfill.default.action.setTitle({
				tabId,
				title
			})
		]);
	}
	// lib/sites/find-site.ts
	/**
	* The site whose title page an address is, by the address alone. What people run on servers of their own is known by the
	* form of its addresses: which hosts are looked at is for the user to say.
	*/
	function findSite(sites, url) {
		for (const site of sites) {
			const address = isOnSite(site, url) || isOnAnyHost(site, url) ? site.readAddress(url) : null;
			if (address) return {
				site,
				address
			};
		}
		return null;
	}
	/** Whether an address belongs to a site, film page or not. */
	function isOnSite(site, url) {
		return /^https?:$/.test(url.protocol) && site.matches.some((pattern) => fitsPattern(url, pattern));
	}
	function isOnAnyHost({ anyHost }, { protocol }) {
		return anyHost === true && /^https?:$/.test(protocol);
	}
	/** A match pattern of the manifest, of http pages too: old links are read before they are redirected. */
	function fitsPattern(url, pattern) {
		const slash = pattern.indexOf("/", 8);
		const host = pattern.slice(8, slash);
		const path = pattern.slice(slash, -1);
		return (host.startsWith("*.") ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host) && url.pathname.startsWith(path);
	}
	// lib/sites/hosts/site-on-host.ts
	/** The listed site that has pages on a host, whichever they are; null where there is none. */
	function siteOnHost(host) {
		return sites.find(({ matches }) => matches.some((pattern) => fitsHost(hostOf$1(pattern), host))) ?? null;
	}
	function hostOf$1(pattern) {
		return pattern.slice(8, pattern.indexOf("/", 8));
	}
	function fitsHost(listed, host) {
		return listed.startsWith("*.") ? `.${host}`.endsWith(listed.slice(1)) : host === listed;
	}
	// lib/review/letter-grades.ts
	/** School grades from the worst to the best; a rating by letter is kept as 0 (F) to 12 (A+). */
	var letterGrades = [
		"F",
		"D-",
		"D",
		"D+",
		"C-",
		"C",
		"C+",
		"B-",
		"B",
		"B+",
		"A-",
		"A",
		"A+"
	];
	// lib/review/rating.ts
	/** A rating as people write it: `3.5/5`; a scale of a hundred as `83%`; a letter grade as its letter. */
	function formatRating({ value, worst, best }) {
		const letter = letterOf({
			value,
			worst,
			best
		});
		if (letter) return letter;
		const shown = String(Math.round(value * 10) / 10);
		return best === 100 ? `${shown}%` : `${shown}/${best}`;
	}
	/** Just the number, short enough for a toolbar badge of four characters. */
	function badgeRating(rating) {
		return letterOf(rating) ?? String(Math.round(rating.value * 10) / 10).slice(0, 4);
	}
	function letterOf({ value, worst, best }) {
		return worst === 0 && best === 12 ? letterGrades[value] ?? null : null;
	}
	// entrypoints/background/badge-of.ts
	var colours = {
		recommended: "#1f7a4d",
		mixed: "#8a6100",
		avoid: "#a3262a",
		none: "#5a5148"
	};
	var signs = {
		recommended: "✓",
		mixed: "~",
		avoid: "✗",
		none: "•"
	};
	/** What the icon says: a rating, else the stance's sign; a question mark where only a choice can be offered. */
	function badgeOf(view) {
		const bare = {
			text: "",
			colour: colours.none,
			title: "Lobby Card"
		};
		if (!view) return bare;
		const best = view.shown.find(({ review }) => review.rating) ?? view.shown[0];
		if (!best) return view.offered.length > 0 ? {
			...bare,
			text: "?",
			title: "Lobby Card: is it one of these?"
		} : bare;
		const { film, stance, rating } = best.review;
		return {
			text: rating ? badgeRating(rating) : signs[stance ?? "none"],
			colour: colours[stance ?? "none"],
			title: `Lobby Card: ${[
				film.title,
				stance,
				rating && formatRating(rating)
			].filter(Boolean).join(", ")}`
		};
	}
	// entrypoints/background/learn-from.ts
	/**
	* Lets the reviews that match a page with certainty learn the page's other keys, so that the next site needs no guess,
	* and the user's words on this page hold for those keys too. A page that contradicts itself teaches nothing, and nobody
	* learns a second id of an authority.
	*/
	async function learnFrom(library, { sighting, shown }) {
		const { film, doubts } = sighting;
		if (doubts.length > 0) return;
		const learning = shown.filter(({ certainty }) => certainty === "certain").map(({ review }) => ({
			candidate: {
				reviewId: review.id,
				film: review.film
			},
			keys: newKeys(review, film.keys)
		})).filter(({ keys }) => keys.length > 0);
		for (const { id } of await findCorrections(library, film.keys)) await changeCorrection(library, id, (correction) => widenCorrection(correction, film, learning));
		for (const { candidate, keys } of learning) await changeReview(library, candidate.reviewId, (before) => before ? learnKeys(before, newKeys(before, keys)) : "same");
	}
	function newKeys(review, keys) {
		const authorities = new Set(review.film.keys.map(authorityOf));
		return keys.filter((key) => !authorities.has(authorityOf(key)));
	}
	// lib/browser/inject-script.ts
	/**
	* Puts a script of ours into a tab, and waits until it has done what it begins with; where it is there already, it sees
	* to it that it stays alone. Nothing happens in a tab that may not be read or is gone: the glance that asked for it came
	* from a page that has moved on.
	*/
	async function injectScript(tabId, file) {
		try {
			await import_browser_polyfill.default.scripting.executeScript({
				target: { tabId },
				files: [file]
			});
		} catch (error) {
			console.info("Lobby Card: this tab cannot be read", error);
		}
	}
	/** The reader of film pages, which tells what it sees. */
	var injectDetector = (tabId, kind) => injectScript(tabId, kind === "any" ? "detect-any.js" : "detect.js");
	/** What the reader needs to show the card's frame. */
	var injectShowFrame = (tabId) => injectScript(tabId, "show-frame.js");
	/** The marks in a page's lists. */
	var injectMarks = (tabId) => injectScript(tabId, "marks.js");
	// lib/browser/read-once.ts
	/** What a page says of a film, read once, where the user asks about it. */
	var readOnceSchema = /* @__PURE__ */ object({
		sighting: /* @__PURE__ */ nullable(sightingSchema),
		/** A PDF in the browser's own viewer. */
		isDocument: /* @__PURE__ */ boolean()
	});
	/** Reads the page in a tab, which the click on the toolbar icon allows; null where the browser keeps it closed. */
	async function readOnce(tabId) {
		try {
			const [frame] = await import_browser_polyfill.default.scripting.executeScript({
				target: { tabId },
				files: ["read-once.js"]
			});
			const read = readOnceSchema.safeParse(frame?.result);
			return read.success ? read.data : {
				sighting: null,
				isDocument: false
			};
		} catch (error) {
			console.info("Lobby Card: this tab cannot be read", error);
			return null;
		}
	}
	// lib/sites/read-sighting.ts
	/** The address without a fragment that is only a place on the page, and without its query where that makes it too long to be kept. */
	function addressToShow(url) {
		const whole = url.origin + url.pathname + url.search + routeOf(url);
		return whole.length <= limits.url ? whole : (url.origin + url.pathname).slice(0, limits.url);
	}
	// entrypoints/background/look-at-tab.ts
	var nothing = {
		sighting: null,
		closed: null,
		isNew: false
	};
	/** The film in a tab that the user asks about; a page of which nothing is stored has not been read until now. */
	async function lookAtTab(tabId, url, hosts) {
		if (url?.protocol === "file:") return {
			...nothing,
			closed: "file"
		};
		if (!url || !/^https?:$/.test(url.protocol)) return {
			...nothing,
			closed: "browser"
		};
		const known = await rememberedSighting(tabId, url);
		const kind = hosts.includes(url.host) ? "any" : siteOnHost(url.host) && findSite(sites, url) ? "listed" : null;
		if (!kind) return lookOnce(tabId, url, known);
		if (!known) await injectDetector(tabId, kind);
		const sighting = known ?? await rememberedSighting(tabId, url);
		return sighting ? {
			...nothing,
			sighting
		} : lookOnce(tabId, url, null);
	}
	/** The sites nobody knows, and pages of listed sites whose addresses have changed: read, and nothing left in the page. */
	async function lookOnce(tabId, url, known) {
		const read = await readOnce(tabId);
		if (!read) return known ? {
			...nothing,
			sighting: known
		} : {
			...nothing,
			closed: "browser"
		};
		if (read.isDocument) return {
			...nothing,
			closed: "pdf"
		};
		const seen = read.sighting;
		if (!seen || seen.url !== addressToShow(url)) return nothing;
		const sighting = {
			...seen,
			film: sightedFilm(seen)
		};
		const isNew = JSON.stringify(sighting) !== JSON.stringify(known);
		if (isNew) await writeTabMemory(tabId, {
			sighting,
			ticket: crypto.randomUUID(),
			frameId: null
		});
		return {
			...nothing,
			sighting,
			isNew
		};
	}
	/** What a tab showed before it was sent elsewhere is still remembered, and must not be taken for this page. */
	async function rememberedSighting(tabId, url) {
		const memory = await readTabMemory(tabId);
		return memory && addressToShow(url) === memory.sighting.url ? memory.sighting : null;
	}
	// entrypoints/background/read-tab.ts
	/** What the popup shows of a tab. */
	async function readTab(library, mind, tabId, now) {
		const url = await addressOfTab(tabId);
		const [settings, lost] = await Promise.all([readSettings(), mind.findLoss()]);
		const { sighting, closed, isNew } = await lookAtTab(tabId, url, settings.hosts);
		const film = sighting && await readFilmView(library, sighting);
		if (film && isNew) learnFrom(library, film);
		const site = url && sites.find((one) => isOnSite(one, url));
		return {
			film,
			site: site ? {
				id: site.id,
				name: site.name,
				on: !siteSettings(settings, site.id).off
			} : null,
			host: url && !closed ? await hostOf(url, settings) : null,
			closed,
			added: await tellOfTab(tabId, film, now),
			lost
		};
	}
	/** So long words that were added are told of when the popup is opened where they were selected. */
	var tellingMs = 6e5;
	async function tellOfTab(tabId, film, now) {
		const last = await readLastAdded();
		if (last?.tabId !== tabId || now.getTime() - Date.parse(last.at) > tellingMs) return null;
		if (!last.isTold) {
			await writeLastAdded({
				...last,
				isTold: true
			});
			showBadge(tabId, badgeOf(film));
		}
		return {
			id: last.id,
			sentence: tellAdded(last)
		};
	}
	async function hostOf({ host, protocol }, { hosts }) {
		if (!/^https?:$/.test(protocol) || siteOnHost(host)) return null;
		return {
			name: host,
			isNamed: hosts.includes(host) && await hasHostAccess(host)
		};
	}
	/** The address of a tab; null where we may not know it. */
	async function addressOfTab(tabId) {
		const { url } = await import_browser_polyfill.default.tabs.get(tabId);
		return url ? new URL(url) : null;
	}
	// entrypoints/background/send-marks.ts
	/** Puts the marks into a page of a listed site, where the user has asked for them. */
	async function sendMarks(url, tabId, inject = injectMarks) {
		const site = sites.find((one) => isOnSite(one, url));
		if (!site || site.listed === null) return;
		if (hasMarks(await readSettings(), site.id)) await inject(tabId);
	}
	// lib/sites/has-english-titles.ts
	/**
	* Whether the titles on a page are the English ones for a visitor who reads these languages. Elsewhere a film may stand
	* under a title that no stored review has, and only the page's other data tell which film it is.
	*/
	function hasEnglishTitles(siteId, url, languages) {
		const englishTitles = sites.find(({ id }) => id === siteId)?.englishTitles;
		if (!englishTitles || !languages.every((language) => language.startsWith("en"))) return false;
		if (typeof englishTitles === "function") return englishTitles(url);
		const asksForLanguage = /^\/[a-z]{2}(?:-[a-z]{2,4})?\//.test(url.pathname) || url.searchParams.has("language");
		return englishTitles === "always" || !asksForLanguage;
	}
	// lib/sites/read-glance.ts
	/**
	* What the address of a page and the title of its window say of a film, without a look at the page itself; null where
	* the address is no title's. Enough to know of most pages that nothing is stored for them.
	*/
	function readGlance(url, windowTitle) {
		const found = findSite(sites, url);
		if (!found) return null;
		const { site, address } = found;
		const { title, year, kind } = splitHeading(site.untitled?.test(url.pathname + url.search) ? "" : windowTitle, [site.name], site.tail);
		const told = kind === "other" ? null : kind;
		return {
			site: site.id,
			url: addressToShow(url),
			film: makeFilm({
				kind: address.kind ?? told ?? "film",
				title,
				year,
				keys: address.keys
			}),
			doubts: []
		};
	}
	// entrypoints/background/may-know-film.ts
	/** Whether anything may be stored of a page's film, a review or the user's word; most pages go no further. */
	function mayKnowFilm(library, film) {
		return mayFind(library, [...pageKeysOf(film), ...lookupKeysOf(film)]);
	}
	// entrypoints/background/may-show.ts
	/**
	* Whether a card may come up by itself on a page. Its site must not be switched off; where it is none of the listed
	* ones, or one that people run on servers of their own, its host must be one that the user has named.
	*/
	function mayShow(settings, siteId, { host }) {
		const site = sites.find(({ id }) => id === siteId);
		const isListed = site !== void 0 && !site.anyHost;
		return !siteSettings(settings, siteId).off && (isListed || siteOnHost(host) !== null || settings.hosts.includes(host));
	}
	// entrypoints/background/take-glance.ts
	/**
	* Decides from address and window title whether a page is worth reading. Most film pages are of films of which nothing
	* is stored, and pay for the glance only; the detector goes where there may be something, or where the film may stand
	* under a title in another language than its review. On hosts that the user has named nobody knows what a film's address
	* and title are like, so every page is read there.
	*/
	async function takeGlance(library, { url, title }, tabId, inject = injectDetector, languages = navigator.languages) {
		const address = new URL(url);
		const sighting = readGlance(address, title);
		if (tabId === null) return;
		const settings = await readSettings();
		if (!mayShow(settings, sighting?.site ?? "any", address)) return;
		if (settings.hosts.includes(address.host)) return await inject(tabId, "any");
		if (!sighting) return;
		const { film } = sighting;
		if (film.title !== "" && hasEnglishTitles(sighting.site, address, languages) && !await mayKnowFilm(library, film)) return;
		await inject(tabId, "listed");
	}
	// entrypoints/background/report-glance.ts
	/** Takes a page's glance, and tells whether another may follow from the same page. */
	async function reportGlance(library, glance, tabId) {
		if (tabId !== null) sendMarks(new URL(glance.url), tabId);
		await takeGlance(library, glance, tabId);
		const site = sites.find((one) => isOnSite(one, new URL(glance.url)));
		return { watch: site !== void 0 && !site.loadsAnew };
	}
	// lib/review/says-something.ts
	/** Whether there is anything to read in a review; marking a film as seen leaves one with nothing in it. */
	function saysSomething(review) {
		const { verdict, stance, rating, pros, cons, intro, sections, conclusion, note, viewings } = review;
		const isDated = viewings.some(({ on }) => on !== null);
		return Boolean(verdict || stance || rating || pros.length || cons.length || intro || sections.length || conclusion || note || isDated);
	}
	/** Of a film what its page should tell, as a report names it. */
	var reportedFields = [
		"title",
		"year",
		"directors",
		"cast",
		"genres",
		"running time"
	];
	var unreadPageSchema = /* @__PURE__ */ object({
		film: filmKeySchema,
		/** As it may stand in a report: see `addressToReport`. */
		address: text(300),
		missing: (/* @__PURE__ */ array(/* @__PURE__ */ _enum(reportedFields))).check(/* @__PURE__ */ _maxLength(reportedFields.length))
	});
	/** How the reading of one site's film pages went lately, on this machine. */
	var siteReadingsSchema = /* @__PURE__ */ object({
		/** The last day on which a film was read; null where none was. */
		readOn: /* @__PURE__ */ nullable(calendarDateSchema),
		/** The last films, the oldest first: null for one that was read, so that no film that could be read is remembered. */
		last: (/* @__PURE__ */ array(/* @__PURE__ */ nullable(unreadPageSchema))).check(/* @__PURE__ */ _maxLength(10))
	});
	// lib/sites/health/add-reading.ts
	var noReadings = {
		readOn: null,
		last: []
	};
	/**
	* The readings with one more, of a film whose page could be read (`unread` null) or not. A film counts once while it can't
	* be read, and is forgotten as soon as it can. The very same object where nothing has changed, so that nothing is
	* written: a site that is fine changes once a day, one that is broken for good not at all.
	*/
	function addReading(before, film, unread, today) {
		const others = before.last.filter((one) => one?.film !== film);
		const isKnown = others.length < before.last.length;
		const isFullOfUnread = before.last.length === 10 && before.last.every((one) => one !== null);
		if (unread && (isKnown || isFullOfUnread)) return before;
		const last = [...others, unread].slice(-10);
		const readOn = unread ? before.readOn : today;
		return last.length === before.last.length && last.every((one, at) => one === before.last[at]) && readOn === before.readOn ? before : {
			readOn,
			last
		};
	}
	// lib/browser/site-readings.ts
	var prefix$1 = "readings:";
	var nameOf$1 = (site) => prefix$1 + site;
	/** A change waits for the one before, so that no reading is lost between reading and writing. */
	var turn$1 = Promise.resolve();
	/** How the reading of these sites' pages went; those of which nothing is known are left out. */
	async function readSiteReadings(sites) {
		const stored = await import_browser_polyfill.default.storage.local.get(sites.map(nameOf$1));
		return Object.fromEntries(sites.flatMap((site) => {
			const parsed = siteReadingsSchema.safeParse(stored[nameOf$1(site)]);
			return parsed.success ? [[site, parsed.data]] : [];
		}));
	}
	/** Changes what is known of one site. Nothing is written where the change gives back what it was given. */
	function changeSiteReadings(site, change) {
		return inTurn(async () => {
			const before = (await readSiteReadings([site]))[site] ?? noReadings;
			const after = change(before);
			if (after !== before) await import_browser_polyfill.default.storage.local.set({ [nameOf$1(site)]: after });
		});
	}
	/** Forgets all that is known of these sites. */
	function dropSiteReadings(sites) {
		return inTurn(() => import_browser_polyfill.default.storage.local.remove(sites.map(nameOf$1)));
	}
	function inTurn(work) {
		const done = turn$1.then(work);
		turn$1 = done.catch(() => void 0);
		return done;
	}
	// lib/sites/health/address-to-report.ts
	var most$1 = 300;
	/** Longer paths than any film has are not taken apart. */
	var mostParts = 12;
	var leftOut = "…";
	/**
	* A film page's address as it may be shown to others: without its query, and with `…` for every part of its path that
	* does not name the film, which may be a member's name (`letterboxd.com/…/film/parasite-2019/…`). Of a server that
	* somebody runs at home nothing is shown.
	*/
	function addressToReport(site, url, film) {
		if (!isOnSite(site, url)) return leftOut;
		const parts = url.pathname.split("/").filter(Boolean);
		const end = url.pathname.endsWith("/") ? "/" : "";
		const namesFilm = (some) => site.readAddress(new URL(`${url.origin}/${some.join("/")}${end}`))?.keys.includes(film) ?? false;
		const needed = parts.length <= mostParts && namesFilm(parts) ? parts.map((part, at) => namesFilm(parts.toSpliced(at, 1)) ? leftOut : part) : [leftOut];
		const path = needed.filter((part, at) => part !== leftOut || needed[at - 1] !== leftOut).join("/");
		return `${url.origin}/${path}`.slice(0, most$1);
	}
	// lib/sites/health/missing-fields.ts
	/** What a page did not tell of its film. */
	function missingFields({ title, year, directors, cast, genres, runtimeMinutes }) {
		const told = {
			title: title !== "",
			year: year !== null,
			directors: directors.length > 0,
			cast: cast.length > 0,
			genres: genres.length > 0,
			"running time": runtimeMinutes !== null
		};
		return reportedFields.filter((field) => !told[field]);
	}
	// entrypoints/background/note-reading.ts
	/**
	* Notes for the options page whether a film page of a listed site could be read. A page that is still waited for says
	* nothing yet, and one that tells the same again (after every change of the library) says nothing new.
	*/
	async function noteReading(seen, before, now) {
		const site = sites.find(({ id }) => id === seen.site);
		const [film] = seen.film.keys;
		const outcome = outcomeOf(seen);
		const isToldAgain = before?.sighting.url === seen.url && outcomeOf(before.sighting) === outcome;
		if (!site || !film || !outcome || isToldAgain) return;
		const unread = outcome === "unread" ? {
			film,
			address: addressToReport(site, new URL(seen.url), film),
			missing: missingFields(seen.film)
		} : null;
		await changeSiteReadings(site.id, (readings) => addReading(readings, film, unread, toCalendarDate(now)));
	}
	function outcomeOf({ film, unread }) {
		return film.title ? "read" : unread ? "unread" : null;
	}
	// entrypoints/background/show-added.ts
	/** A plus on the icon, quietly: the popup tells the rest, and has the undo. */
	function badgeOfAdded(last) {
		return {
			...badgeOf(null),
			text: "+",
			title: `Lobby Card: ${tellAdded(last)}`
		};
	}
	/** Shows in the tab where words were selected that they have been added. */
	async function showAdded(last) {
		if (last.tabId !== null) await showBadge(last.tabId, badgeOfAdded(last));
	}
	/** The badge of a tab: of its film, unless words were added there of which the popup has not told yet. */
	async function badgeFor(tabId, view) {
		const last = await readLastAdded();
		return last?.tabId === tabId && !last.isTold ? badgeOfAdded(last) : badgeOf(view);
	}
	// entrypoints/background/report-sighting.ts
	var noFrame = { frame: null };
	/** Remembers what a tab shows, puts the badge on, and tells the page whether to hold the card's frame. */
	async function reportSighting(library, mind, seen, tabId, now, bringShowFrame = injectShowFrame) {
		if (tabId === null) return noFrame;
		if (!seen) {
			await Promise.all([forgetTab(tabId), showBadge(tabId, await badgeFor(tabId, null))]);
			return noFrame;
		}
		const sighting = {
			...seen,
			film: sightedFilm(seen)
		};
		const ticket = crypto.randomUUID();
		const before = await readTabMemory(tabId);
		const [settings] = await Promise.all([readSettings(), writeTabMemory(tabId, {
			sighting,
			ticket,
			frameId: null
		})]);
		const off = !mayShow(settings, sighting.site, new URL(sighting.url));
		const { corner } = siteSettings(settings, sighting.site);
		if (!off) noteReading(seen, before, now);
		/** No ticket is given out: that of a card left standing, for the undoing of what emptied it, stays good for its frame. */
		const orderNothing = async () => {
			if (before?.sighting.url === sighting.url) await writeTabMemory(tabId, {
				...before,
				sighting
			});
			return noFrame;
		};
		const view = off ? null : await readFilmView(library, sighting);
		if (!view || view.shown.length + view.offered.length === 0) {
			await showBadge(tabId, await badgeFor(tabId, null));
			return orderNothing();
		}
		showBadge(tabId, await badgeFor(tabId, view));
		learnFrom(library, view);
		mind.mend();
		const telling = view.shown.filter(({ review }) => saysSomething(review));
		if (settings.show === "off" || telling.length + view.offered.length === 0) return orderNothing();
		await bringShowFrame(tabId);
		const collapsed = settings.show === "pill" || telling.length === 0;
		return { frame: {
			ticket,
			corner: corner ?? settings.corner,
			collapsed
		} };
	}
	// entrypoints/background/sighting-of.ts
	var gone$2 = "This page shows no film any more. Reload it and try again.";
	var expired = "This card has expired. Reload the page to see it again.";
	/**
	* The film that is meant: that of a tab's page for the popup; for the card, that of its own tab by its ticket, which may
	* be one in a list.
	* @throws UserError where the page has moved on, or the ticket is not this frame's.
	*/
	async function sightingOf(page, { tabId, frameId }) {
		const id = "tabId" in page ? page.tabId : tabId;
		if (id === null) throw new UserError(gone$2);
		const memory = await readTabMemory(id);
		if ("tabId" in page) {
			if (!memory) throw new UserError(gone$2);
			return memory.sighting;
		}
		if (memory?.ticket === page.ticket) return await redeem(memory, id, "tab", frameId);
		const listed = await readTabMemory(id, "list");
		if (listed?.ticket === page.ticket) return await redeem(listed, id, "list", frameId);
		throw new UserError(memory ? expired : gone$2);
	}
	/** A ticket is good for one frame: a page that learns the card's address and frames it itself gets nothing. */
	async function redeem(memory, tabId, place, frameId) {
		if (memory.frameId !== null && memory.frameId !== frameId) throw new UserError(expired);
		if (memory.frameId === null) await writeTabMemory(tabId, {
			...memory,
			frameId
		}, place);
		return memory.sighting;
	}
	// entrypoints/background/answers/film-pages.ts
	var tabId = int();
	var ticket = text(60);
	var glance = /* @__PURE__ */ object({
		url: webAddressSchema,
		title: text(limits.line)
	});
	var search = /* @__PURE__ */ object({
		ticket,
		query: text(limits.line),
		after: /* @__PURE__ */ nullable(text(200))
	});
	var pageOf = /* @__PURE__ */ union([/* @__PURE__ */ object({ ticket }), /* @__PURE__ */ object({ tabId })]);
	var pageAndReview = /* @__PURE__ */ union([/* @__PURE__ */ object({
		ticket,
		reviewId: id$2
	}), /* @__PURE__ */ object({
		tabId,
		reviewId: id$2
	})]);
	function answerFilmPages({ library, mind, now, changing }) {
		return {
			reportGlance: door(page, glance, (seen, whence) => reportGlance(library, seen, whence.tabId)),
			reportSighting: door(page, /* @__PURE__ */ nullable(sightingSchema), (sighting, whence) => reportSighting(library, mind, sighting, whence.tabId, now())),
			readCard: door(card, /* @__PURE__ */ object({ ticket }), async (of, whence) => readFilmView(library, await sightingOf(of, whence))),
			searchFromCard: door(card, search, async ({ query, after, ...of }, whence) => {
				await sightingOf(of, whence);
				return listReviews(library, {
					query,
					bin: false,
					after
				});
			}),
			readTab: door(popup, /* @__PURE__ */ object({ tabId }), (of) => readTab(library, mind, of.tabId, now())),
			denyMatch: door(onFilmPage, pageAndReview, async ({ reviewId, ...of }, whence) => changing(correctMatch(library, await sightingOf(of, whence), reviewId, "different", now()))),
			confirmMatch: door(onFilmPage, pageAndReview, async ({ reviewId, ...of }, whence) => changing(correctMatch(library, await sightingOf(of, whence), reviewId, "same", now()))),
			markSeen: door(onFilmPage, pageOf, async (of, whence) => done(changing(markSeen(library, await sightingOf(of, whence), now()))))
		};
	}
	// lib/match/merge-films.ts
	/**
	* Two or more films made one by the user's word: the reviews of the others get the film that stays, under which their
	* own titles are remembered, and all of them know every key but those that number another film.
	*/
	function mergeFilms(staying, moving, now) {
		const [first] = staying;
		if (!first) return [];
		const keys = joinKeys(staying.flatMap(({ film }) => film.keys), moving.flatMap(({ film }) => film.keys));
		return [...staying.map((review) => editFilm(review, {
			...review.film,
			keys
		}, now)), ...moving.map((review) => editFilm(review, joinFilm(first.film, review.film, keys), now))];
	}
	function joinFilm(into, from, keys) {
		const titles = [
			...into.otherTitles,
			from.title,
			from.originalTitle ?? "",
			...from.otherTitles
		];
		const known = /* @__PURE__ */ new Set([
			"",
			into.title,
			into.originalTitle
		]);
		return {
			...into,
			otherTitles: [...new Set(titles.filter((title) => !known.has(title)))].slice(0, limits.otherTitles),
			year: into.year ?? from.year,
			directors: into.directors.length > 0 ? into.directors : from.directors,
			cast: into.cast.length > 0 ? into.cast : from.cast,
			genres: into.genres.length > 0 ? into.genres : from.genres,
			premiere: into.premiere ?? from.premiere,
			runtimeMinutes: into.runtimeMinutes ?? from.runtimeMinutes,
			keys
		};
	}
	/** Where an authority has given the film that stays a number, another one is another film's. */
	function joinKeys(own, others) {
		const keys = new Set(own);
		const numbered = new Set(own.map(authorityOf).filter(isStableAuthority));
		for (const key of others) {
			const authority = authorityOf(key);
			if (numbered.has(authority)) continue;
			if (isStableAuthority(authority)) numbered.add(authority);
			keys.add(key);
		}
		return [...keys].slice(0, limits.keys);
	}
	// lib/match/split-film.ts
	/**
	* Reviews that were taken for another film's, made a film of their own. What they shared with the rest goes, learned
	* keys too.
	* @throws UserError where the two could still not be told apart.
	*/
	function splitFilm(leaving, staying, other, now) {
		const shared = new Set(staying.flatMap(({ film }) => film.keys));
		const split = leaving.map((review) => {
			const keys = review.film.keys.filter((key) => !shared.has(key) && !review.learnedKeys.includes(key));
			return editFilm(review, makeFilm({
				kind: review.film.kind,
				...other,
				keys
			}), now);
		});
		const rest = staying.map(({ film }) => profileFilm(film));
		for (const { film } of split) {
			const profile = profileFilm(film);
			if (rest.some((one) => isSameFilm(one, profile))) throw new UserError("These could still not be told apart. Give it another title, year or director.");
		}
		return split;
	}
	// entrypoints/background/read-film.ts
	/** Everything that the library has on the film of a review: own reviews first, and then the last changed. */
	async function readFilm(library, id) {
		const reviews = await reviewsOfFilm(library, id);
		if (reviews.length === 0) return null;
		const ids = new Set(reviews.map((review) => review.id));
		return {
			reviews,
			corrections: (await listCorrections(library)).filter(({ review }) => ids.has(review.id))
		};
	}
	/** The reviews of the film that a review is about, itself among them; none where it is gone. */
	async function reviewsOfFilm(library, id) {
		const [review] = await readReviews(library, [id]);
		if (!review) return [];
		const profile = profileFilm(review.film);
		return [review, ...(await findCandidates(library, review.film.keys, lookupKeysOf(review.film))).filter((one) => one.id !== id && isSameFilm(profile, profileFilm(one.film)))].sort(compareReviews);
	}
	function compareReviews(a, b) {
		return Number(isOwn(b.origin.kind)) - Number(isOwn(a.origin.kind)) || (a.updatedAt < b.updatedAt ? 1 : -1);
	}
	// entrypoints/background/change-films.ts
	/** Makes several films one: that of the review `into`. */
	async function mergeInto(library, ids, into, now) {
		const staying = await reviewsOfFilm(library, into);
		if (staying.length === 0) throw gone$1();
		staying.sort((a, b) => Number(b.id === into) - Number(a.id === into));
		const known = new Set(staying.map(({ id }) => id));
		const moving = /* @__PURE__ */ new Map();
		for (const id of ids) {
			if (known.has(id) || moving.has(id)) continue;
			for (const review of await reviewsOfFilm(library, id)) if (!known.has(review.id)) moving.set(review.id, review);
		}
		if (moving.size === 0) throw new UserError("These reviews are of one film already.");
		return writeFilms(library, [...staying, ...moving.values()], mergeFilms(staying, [...moving.values()], now));
	}
	/** Makes another film of some of a film's reviews. */
	async function splitOff(library, ids, film, now) {
		const all = await reviewsOfFilm(library, ids[0] ?? "");
		const leaving = all.filter(({ id }) => ids.includes(id));
		if (leaving.length === 0) throw gone$1();
		return writeFilms(library, leaving, splitFilm(leaving, all.filter((review) => !leaving.includes(review)), film, now));
	}
	/** Gives reviews back the film they had; one that was changed since keeps what it has. */
	async function putFilms(library, states, now) {
		const changes = states.map(({ id, revision, film, learnedKeys }) => [id, (review) => review?.revision === revision ? {
			...editFilm(review, film, now),
			learnedKeys: [...learnedKeys]
		} : "same"]);
		await changeReviews(library, new Map(changes));
	}
	async function writeFilms(library, before, after) {
		const was = new Map(before.map((review) => [review.id, review]));
		const changes = after.map((review) => [review.id, (now) => now?.revision === was.get(review.id)?.revision ? review : "same"]);
		await changeReviews(library, new Map(changes));
		return { before: after.flatMap(({ id, revision }) => {
			const review = was.get(id);
			return review ? [{
				id,
				revision,
				film: review.film,
				learnedKeys: review.learnedKeys
			}] : [];
		}) };
	}
	var gone$1 = () => new UserError("This review is not in the library any more.");
	// entrypoints/background/answers/films.ts
	/** More reviews than anybody makes one film of at once. */
	var some = (/* @__PURE__ */ array(id$2)).check(/* @__PURE__ */ _minLength(1), /* @__PURE__ */ _maxLength(1e3));
	var otherFilm = /* @__PURE__ */ object({
		title: text(limits.title).check(/* @__PURE__ */ _minLength(1)),
		year: /* @__PURE__ */ nullable(yearSchema),
		directors: (/* @__PURE__ */ array(text(limits.name))).check(/* @__PURE__ */ _maxLength(limits.people))
	});
	var states = /* @__PURE__ */ object({ states: (/* @__PURE__ */ array(/* @__PURE__ */ object({
		id: id$2,
		revision: int(),
		film: filmSchema,
		learnedKeys: /* @__PURE__ */ array(filmKeySchema)
	}))).check(/* @__PURE__ */ _maxLength(1e4)) });
	function answerFilms({ library, now, changing }) {
		return {
			readFilm: door(pages, byId, (one) => readFilm(library, one.id)),
			mergeFilms: door(pages, /* @__PURE__ */ object({
				ids: some,
				into: id$2
			}), ({ ids, into }) => changing(mergeInto(library, ids, into, now()))),
			splitFilm: door(pages, /* @__PURE__ */ object({
				ids: some,
				film: otherFilm
			}), ({ ids, film }) => changing(splitOff(library, ids, film, now()))),
			putFilms: door(pages, states, (before) => done(changing(putFilms(library, before.states, now()))))
		};
	}
	// lib/sites/listed/listed-limits.ts
	/** How much of a page of many films is looked at: such pages may go on for ever. */
	var listedLimits = {
		/** Elements that may link to a film's page; those beyond are not looked at. */
		links: 6e3,
		/** Films of one page that are looked up while it is open. */
		films: 3e3,
		/** Films in one question. */
		together: 1e3,
		/** Titles of one film. */
		titles: 3,
		/** How far up from its link a film's row may reach. */
		levels: 6,
		/** Nodes of a row that are looked at for a year. */
		nodes: 200
	};
	// entrypoints/background/mark-of.ts
	/**
	* The mark that stands for a film's reviews: the user's own word, else that of all others where they agree. Null where
	* no review says anything.
	*/
	function markOf({ shown }) {
		const telling = shown.map(({ review }) => review).filter(saysSomething);
		const first = telling[0];
		if (!first) return null;
		const counted = isOwn(first.origin.kind) ? telling.filter(({ origin }) => isOwn(origin.kind)).slice(0, 1) : telling;
		const stances = new Set(counted.flatMap(({ stance }) => stance ?? []));
		if (stances.size > 1) return {
			stance: "split",
			rating: null
		};
		const rated = counted.find(({ rating }) => rating)?.rating ?? null;
		return {
			stance: [...stances][0] ?? null,
			rating: rated && formatRating(rated)
		};
	}
	// entrypoints/background/find-marks.ts
	/** The marks for a page's list of films, by their places in it. */
	async function findMarks(library, site, listed) {
		return (await readFilmViews(library, listed.map((film) => ({
			site,
			url: "",
			film: filmOf(film),
			doubts: []
		})))).flatMap((view, at) => {
			const mark = markOf(view);
			return mark ? [{
				at,
				...mark
			}] : [];
		});
	}
	/** A film as far as a list tells it. */
	function filmOf({ key, kind, titles: [title = "", ...otherTitles], year }) {
		return makeFilm({
			kind: kind ?? "film",
			title,
			otherTitles,
			year,
			keys: [key]
		});
	}
	// entrypoints/background/answers/marks.ts
	var site = text(60);
	var listedFilm = /* @__PURE__ */ object({
		key: filmKeySchema,
		kind: /* @__PURE__ */ nullable(filmKindSchema),
		titles: (/* @__PURE__ */ array(text(limits.title))).check(/* @__PURE__ */ _maxLength(listedLimits.titles)),
		year: /* @__PURE__ */ nullable(yearSchema)
	});
	var list = /* @__PURE__ */ object({
		site,
		films: (/* @__PURE__ */ array(listedFilm)).check(/* @__PURE__ */ _maxLength(listedLimits.together))
	});
	var one = /* @__PURE__ */ object({
		site,
		url: webAddressSchema,
		film: listedFilm
	});
	function answerMarks({ library, mind }) {
		return {
			findMarks: door(page, list, async (asked) => {
				if (!hasMarks(await readSettings(), asked.site)) return null;
				const marks = await findMarks(library, asked.site, asked.films);
				if (marks.length > 0) mind.mend();
				return { marks };
			}),
			openPeek: door(page, one, async ({ film, ...asked }, { tabId }) => {
				if (tabId === null || !hasMarks(await readSettings(), asked.site)) return null;
				const ticket = crypto.randomUUID();
				await writeTabMemory(tabId, {
					sighting: {
						...asked,
						film: filmOf(film),
						doubts: []
					},
					ticket,
					frameId: null
				}, "list");
				return { ticket };
			})
		};
	}
	// lib/store/empty-bin.ts
	/** So many folios at once: some hundreds of reviews. */
	var chunk$3 = 128;
	var gone = (review) => review?.deletedAt ? "gone" : "same";
	/** Deletes for good what lies in the bin. */
	async function emptyBin(library) {
		const db = await library.reviews();
		let last = null;
		for (;;) {
			const ids = (await db.getAllFromIndex("folios", "binned", null, chunk$3)).flatMap(({ binned }) => binned.flatMap((place) => place?.[1] ?? []));
			if (ids.length === 0) return last;
			last = await changeReviews(library, new Map(ids.map((id) => [id, gone])));
		}
	}
	// entrypoints/background/edit-review.ts
	/**
	* Changes a review that is there.
	* @throws UserError where it is gone for good.
	*/
	async function editReview(library, id, edit) {
		const { review } = await changeReview(library, id, (before) => before ? edit(before) : "same");
		if (!review) throw new UserError("This review is not in the library any more.");
		return review;
	}
	/** Saves the user's words: a new review, or other words in an old one. The draft goes in the same transaction. */
	async function saveReview(library, { id, take, origin: kind, draftKey, quotes }, now) {
		const newId = id ?? newReviewId(kind, crypto.randomUUID());
		const origin = kind === "clipped" && quotes ? {
			kind,
			quotes
		} : { kind };
		const { review } = await changeReview(library, newId, (before) => {
			if (!before) return makeReview(take, {
				id: newId,
				origin,
				now
			});
			return quotes ? clipAgain(before, take, origin, now) : editTake(before, take, now);
		}, draftKey);
		if (!review) throw new Error("a saved review came back empty");
		return review;
	}
	/** An article as it is now, in the place of what was clipped of it before; what the user has put to it stays. */
	function clipAgain(before, take, origin, now) {
		const { note, viewings } = before;
		const tags = [.../* @__PURE__ */ new Set([...before.tags, ...take.tags])].slice(0, limits.tags);
		return {
			...editTake(before, {
				...take,
				note,
				viewings,
				tags
			}, now),
			origin
		};
	}
	// entrypoints/background/find-clipped.ts
	/** The review that was clipped from this address before, found by the film it is of; null where there is none. */
	async function findClipped(library, { url, film }) {
		return (await findCandidates(library, film.keys, lookupKeysOf(film))).find((review) => review.origin.kind === "clipped" && review.url === url) ?? null;
	}
	// lib/review/starters/starter.ts
	/** A starter in English, signed with the program's own name: no critic is made up. */
	function makeStarter(id, film, said) {
		return {
			id,
			take: makeTake(makeFilm(film), {
				author: "Lobby Card",
				language: "en",
				...said
			})
		};
	}
	// lib/review/starters/2001-a-space-odyssey.ts
	var spaceOdyssey = makeStarter("starter-2001-a-space-odyssey-1968", {
		title: "2001: A Space Odyssey",
		year: 1968,
		directors: ["Stanley Kubrick"],
		cast: [
			{
				name: "Keir Dullea",
				role: "Dr. David Bowman"
			},
			{
				name: "Gary Lockwood",
				role: "Dr. Frank Poole"
			},
			{
				name: "William Sylvester",
				role: "Dr. Heywood R. Floyd"
			},
			{
				name: "Daniel Richter",
				role: "Moon-Watcher"
			},
			{
				name: "Leonard Rossiter",
				role: "Dr. Andrei Smyslov"
			},
			{
				name: "Margaret Tyzack",
				role: "Elena"
			},
			{
				name: "Douglas Rain",
				role: "HAL 9000 (voice)"
			}
		],
		genres: ["Science Fiction", "Adventure"],
		premiere: "2 April 1968 (Washington, D.C.)",
		runtimeMinutes: 149,
		keys: [
			"imdb:tt0062622",
			"tmdb:movie/62",
			"wikidata:Q103474"
		]
	}, {
		stance: "recommended",
		rating: {
			value: 4.5,
			worst: 0,
			best: 5
		},
		verdict: "The grandest question mark in cinema. Bring a dark room and patience, and it hands you the sky.",
		pros: [
			"Spaceflight as a waltz: decades of better machines later, nothing looks truer.",
			"HAL, courteous to the last syllable, is the most human voice on board, and that is the point.",
			"It trusts silence, and leaves the thinking to you.",
			"A man’s own breathing in a helmet does more than any orchestra could."
		],
		cons: ["Its people are about as warm as their equipment.", "The last stretch leaves some in awe and some looking at the clock, and often it is the same person."]
	});
	// lib/review/starters/alien.ts
	var alien = makeStarter("starter-alien-1979", {
		title: "Alien",
		year: 1979,
		directors: ["Ridley Scott"],
		cast: [
			{
				name: "Tom Skerritt",
				role: "Dallas"
			},
			{
				name: "Sigourney Weaver",
				role: "Ripley"
			},
			{
				name: "Veronica Cartwright",
				role: "Lambert"
			},
			{
				name: "Harry Dean Stanton",
				role: "Brett"
			},
			{
				name: "John Hurt",
				role: "Kane"
			},
			{
				name: "Ian Holm",
				role: "Ash"
			},
			{
				name: "Yaphet Kotto",
				role: "Parker"
			}
		],
		genres: ["Horror", "Science Fiction"],
		premiere: "25 May 1979 (United States)",
		runtimeMinutes: 117,
		keys: [
			"imdb:tt0078748",
			"tmdb:movie/348",
			"wikidata:Q103569"
		]
	}, {
		stance: "recommended",
		rating: {
			value: 5,
			worst: 0,
			best: 5
		},
		verdict: "A haunted house whose nearest neighbour is light years away, and the best cast that was ever frightened in one.",
		pros: [
			"Seven tired people grumble about their bonuses: you believe in the ship before you fear it.",
			"The creature is shown in glimpses and remembered whole.",
			"Ripley earns her authority by being right, not by being announced.",
			"Dripping water, a loose chain, a cat: half of the terror costs nothing."
		],
		cons: ["The ship’s green-on-black computers have aged faster than the fear.", "In the brightest light, a man in a suit is now and then a man in a suit."]
	});
	// lib/review/starters/amelie.ts
	var amelie = makeStarter("starter-amelie-2001", {
		title: "Amélie",
		originalTitle: "Le Fabuleux Destin d’Amélie Poulain",
		year: 2001,
		directors: ["Jean-Pierre Jeunet"],
		cast: [
			{
				name: "Audrey Tautou",
				role: "Amélie Poulain"
			},
			{
				name: "Mathieu Kassovitz",
				role: "Nino Quincampoix"
			},
			{
				name: "Rufus",
				role: "Raphaël Poulain"
			},
			{
				name: "Serge Merlin",
				role: "Raymond Dufayel"
			},
			{
				name: "Jamel Debbouze",
				role: "Lucien"
			},
			{
				name: "Isabelle Nanty",
				role: "Georgette"
			},
			{
				name: "Dominique Pinon",
				role: "Joseph"
			},
			{
				name: "Yolande Moreau",
				role: "Madeleine Wallace"
			}
		],
		genres: ["Comedy", "Romance"],
		premiere: "25 April 2001 (France)",
		runtimeMinutes: 122,
		keys: [
			"imdb:tt0211915",
			"tmdb:movie/194",
			"wikidata:Q484048"
		]
	}, {
		stance: "mixed",
		rating: {
			value: 3.5,
			worst: 0,
			best: 5
		},
		verdict: "A box of sweets made by a watchmaker: a delight by the piece, a little much by the pound.",
		pros: [
			"Audrey Tautou turns shyness into a talent for mischief.",
			"Small pleasures, such as the crack of burnt sugar under a spoon, are staged like stunts.",
			"Yann Tiersen’s accordion moves in with you for a week."
		],
		cons: [
			"Whimsy at full volume, and hardly a pause for breath.",
			"Its Paris has been swept clean of nearly everything that makes Paris a city.",
			"Some of her good deeds, seen from the other side of the door, are a matter for the police."
		]
	});
	// lib/review/starters/ballerina.ts
	var ballerina = makeStarter("starter-ballerina-2025", {
		title: "Ballerina",
		otherTitles: ["From the World of John Wick: Ballerina"],
		year: 2025,
		directors: ["Len Wiseman"],
		cast: [
			{
				name: "Ana de Armas",
				role: "Eve Macarro"
			},
			{
				name: "Anjelica Huston",
				role: "The Director"
			},
			{
				name: "Gabriel Byrne",
				role: "The Chancellor"
			},
			{
				name: "Ian McShane",
				role: "Winston Scott"
			},
			{
				name: "Keanu Reeves",
				role: "John Wick"
			},
			{
				name: "Lance Reddick",
				role: "Charon"
			},
			{
				name: "Norman Reedus",
				role: "Daniel Pine"
			},
			{
				name: "Catalina Sandino Moreno",
				role: "Lena"
			}
		],
		genres: ["Action", "Thriller"],
		premiere: "6 June 2025 (United States)",
		runtimeMinutes: 125,
		keys: ["imdb:tt7181546", "tmdb:movie/541671"]
	}, {
		stance: "recommended",
		rating: {
			value: 3.5,
			worst: 0,
			best: 5
		},
		verdict: "The story fits on a ticket stub, the fights do not: a handsome, breathless Friday night with an heiress worth meeting again.",
		pros: [
			"Ana de Armas fights like somebody smaller and quicker-witted than everyone else in the room, and every brawl is planned around that.",
			"One idea to a fight, and each is spent to the last penny: grenades in a cramped shop, a flamethrower against a fire hose.",
			"The snowbound last third looks like a picture-book village that somebody has booby-trapped.",
			"Lance Reddick’s farewell behind the hotel desk, brief and full of grace."
		],
		cons: [
			"Her grief gets a prologue and then mostly errands; we learn how she aims long before we learn who she is.",
			"Whenever the most famous guest walks in, the camera forgets whose film this is.",
			"For a film of this name, there is very little dancing in it."
		]
	});
	// lib/review/starters/casablanca.ts
	var casablanca = makeStarter("starter-casablanca-1942", {
		title: "Casablanca",
		year: 1942,
		directors: ["Michael Curtiz"],
		cast: [
			{
				name: "Humphrey Bogart",
				role: "Rick Blaine"
			},
			{
				name: "Ingrid Bergman",
				role: "Ilsa Lund"
			},
			{
				name: "Paul Henreid",
				role: "Victor Laszlo"
			},
			{
				name: "Claude Rains",
				role: "Captain Louis Renault"
			},
			{
				name: "Conrad Veidt",
				role: "Major Heinrich Strasser"
			},
			{
				name: "Sydney Greenstreet",
				role: "Signor Ferrari"
			},
			{
				name: "Peter Lorre",
				role: "Ugarte"
			},
			{
				name: "Dooley Wilson",
				role: "Sam"
			}
		],
		genres: [
			"Drama",
			"Romance",
			"War"
		],
		premiere: "26 November 1942 (New York)",
		runtimeMinutes: 102,
		keys: [
			"imdb:tt0034583",
			"tmdb:movie/289",
			"wikidata:Q132689"
		]
	}, {
		stance: "recommended",
		rating: {
			value: 5,
			worst: 0,
			best: 5
		},
		verdict: "Its lines have turned into proverbs, and still they land as if nobody had ever said them before.",
		pros: [
			"Bogart and Bergman play a whole past with glances, across a room full of people.",
			"Claude Rains is given the funniest lines ever written for a film about despair, and drops them like small change.",
			"Every face at the bar has somewhere to flee from; many of the actors truly had.",
			"An hour and three quarters without one wasted entrance."
		],
		cons: [
			"Ilsa is handed all the feeling and too few of the decisions.",
			"In the Paris memories, the painted backdrops show.",
			"Victor Laszlo is so noble that one would not want to sit next to him for long."
		]
	});
	// lib/review/starters/get-out.ts
	var getOut = makeStarter("starter-get-out-2017", {
		title: "Get Out",
		year: 2017,
		directors: ["Jordan Peele"],
		cast: [
			{
				name: "Daniel Kaluuya",
				role: "Chris Washington"
			},
			{
				name: "Allison Williams",
				role: "Rose Armitage"
			},
			{
				name: "Catherine Keener",
				role: "Missy Armitage"
			},
			{
				name: "Bradley Whitford",
				role: "Dean Armitage"
			},
			{
				name: "Caleb Landry Jones",
				role: "Jeremy Armitage"
			},
			{
				name: "Betty Gabriel",
				role: "Georgina"
			},
			{
				name: "Lil Rel Howery",
				role: "Rod Williams"
			},
			{
				name: "LaKeith Stanfield",
				role: "Andre Hayworth"
			}
		],
		genres: [
			"Horror",
			"Mystery",
			"Thriller"
		],
		premiere: "23 January 2017 (Sundance)",
		runtimeMinutes: 104,
		keys: ["imdb:tt5052448", "tmdb:movie/419430"]
	}, {
		stance: "recommended",
		rating: {
			value: 4.5,
			worst: 0,
			best: 5
		},
		verdict: "A comedy of manners that tightens by a hair with every scene, until you find that you are holding on to the chair.",
		pros: [
			"Daniel Kaluuya does more with a polite smile than most do with a scream.",
			"Small talk as a weapon: each compliment at the garden party has a hook in it.",
			"Everything is laid out in plain sight, so the second viewing is even better.",
			"A friend on the phone says exactly what the back row is thinking."
		],
		cons: ["The explanation, when it comes, is wilder than the story needs.", "The finish is more ordinary, and bloodier, than the hour before it deserves."]
	});
	// lib/review/starters/in-the-mood-for-love.ts
	var inTheMoodForLove = makeStarter("starter-in-the-mood-for-love-2000", {
		title: "In the Mood for Love",
		originalTitle: "花樣年華",
		otherTitles: ["Fa yeung nin wah"],
		year: 2e3,
		directors: ["Wong Kar-wai"],
		cast: [
			{
				name: "Maggie Cheung",
				role: "Su Li-zhen"
			},
			{
				name: "Tony Leung Chiu-wai",
				role: "Chow Mo-wan"
			},
			{
				name: "Siu Ping-lam",
				role: "Ah Ping"
			},
			{
				name: "Rebecca Pan",
				role: "Mrs. Suen"
			},
			{
				name: "Kelly Lai Chen",
				role: "Mr. Ho"
			},
			{
				name: "Roy Cheung",
				role: "Mr. Chan (voice)"
			},
			{
				name: "Paulyn Sun",
				role: "Mrs. Chow (voice)"
			}
		],
		genres: ["Drama", "Romance"],
		premiere: "20 May 2000 (Cannes)",
		runtimeMinutes: 98,
		keys: ["imdb:tt0118694", "tmdb:movie/843"]
	}, {
		stance: "recommended",
		rating: {
			value: 5,
			worst: 0,
			best: 5
		},
		verdict: "Two people do next to nothing about it, and no film has ever been more in love.",
		pros: [
			"Longing told in stairwells, doorways and the steam of a noodle stall.",
			"Maggie Cheung’s dresses keep the calendar: a new pattern is the only date you are given.",
			"The same waltz comes back again and again, and each time it hurts somewhere else."
		],
		cons: ["The leaps in time are easy to miss when you see it first.", "Anyone who hopes to be told what the two of them feel will wait in vain."]
	});
	// lib/review/starters/mad-max-fury-road.ts
	var madMaxFuryRoad = makeStarter("starter-mad-max-fury-road-2015", {
		title: "Mad Max: Fury Road",
		year: 2015,
		directors: ["George Miller"],
		cast: [
			{
				name: "Tom Hardy",
				role: "Max Rockatansky"
			},
			{
				name: "Charlize Theron",
				role: "Imperator Furiosa"
			},
			{
				name: "Nicholas Hoult",
				role: "Nux"
			},
			{
				name: "Hugh Keays-Byrne",
				role: "Immortan Joe"
			},
			{
				name: "Rosie Huntington-Whiteley",
				role: "The Splendid Angharad"
			},
			{
				name: "Riley Keough",
				role: "Capable"
			},
			{
				name: "Zoë Kravitz",
				role: "Toast the Knowing"
			},
			{
				name: "Abbey Lee",
				role: "The Dag"
			}
		],
		genres: [
			"Action",
			"Adventure",
			"Science Fiction"
		],
		premiere: "7 May 2015 (Los Angeles)",
		runtimeMinutes: 120,
		keys: [
			"imdb:tt1392190",
			"tmdb:movie/76341",
			"wikidata:Q1757288"
		]
	}, {
		stance: "recommended",
		rating: {
			value: 5,
			worst: 0,
			best: 5
		},
		verdict: "A single chase, as clear as a diagram and as mad as a carnival.",
		pros: [
			"Every stunt has a place, a weight and a consequence; in all that dust you never lose your way.",
			"Charlize Theron carries the film with a stare and a steering wheel.",
			"A whole society is told in props: steering wheels on an altar, chrome on the teeth, a guitar that spits fire.",
			"Orange days and blue nights instead of the usual grey end of the world."
		],
		cons: ["Max rides as a passenger in a film that bears his name.", "It hardly ever lowers its voice; take a seat further back than usual."]
	});
	// lib/review/starters/parasite.ts
	var parasite = makeStarter("starter-parasite-2019", {
		title: "Parasite",
		originalTitle: "기생충",
		otherTitles: ["Gisaengchung"],
		year: 2019,
		directors: ["Bong Joon Ho"],
		cast: [
			{
				name: "Song Kang-ho",
				role: "Kim Ki-taek"
			},
			{
				name: "Lee Sun-kyun",
				role: "Park Dong-ik"
			},
			{
				name: "Cho Yeo-jeong",
				role: "Choi Yeon-gyo"
			},
			{
				name: "Choi Woo-shik",
				role: "Kim Ki-woo"
			},
			{
				name: "Park So-dam",
				role: "Kim Ki-jung"
			},
			{
				name: "Jang Hye-jin",
				role: "Chung-sook"
			},
			{
				name: "Lee Jung-eun",
				role: "Moon-gwang"
			},
			{
				name: "Jung Ji-so",
				role: "Park Da-hye"
			}
		],
		genres: [
			"Comedy",
			"Drama",
			"Thriller"
		],
		premiere: "21 May 2019 (Cannes)",
		runtimeMinutes: 132,
		keys: [
			"imdb:tt6751668",
			"tmdb:movie/496243",
			"wikidata:Q61448040"
		]
	}, {
		stance: "recommended",
		rating: {
			value: 5,
			worst: 0,
			best: 5
		},
		verdict: "A swindlers’ comedy that keeps changing the floor under its feet and never drops a plate.",
		pros: [
			"There is no weak player in it, and Song Kang-ho can change the temperature of a scene by breathing out.",
			"The house acts along: its stairs, its window, and who may look out of it.",
			"It is funny for an hour, and then goes on being funny after you would rather it stopped.",
			"Nobody is simply good and nobody is simply to blame."
		],
		cons: ["Its symbols like to point at themselves, though the film is quick to make a joke of that.", "The last minutes spell out an ache that was plain to see."]
	});
	// lib/review/starters/portrait-of-a-lady-on-fire.ts
	var portraitOfALadyOnFire = makeStarter("starter-portrait-of-a-lady-on-fire-2019", {
		title: "Portrait of a Lady on Fire",
		originalTitle: "Portrait de la jeune fille en feu",
		year: 2019,
		directors: ["Céline Sciamma"],
		cast: [
			{
				name: "Noémie Merlant",
				role: "Marianne"
			},
			{
				name: "Adèle Haenel",
				role: "Héloïse"
			},
			{
				name: "Luàna Bajrami",
				role: "Sophie"
			},
			{
				name: "Valeria Golino",
				role: "The Countess"
			}
		],
		genres: ["Drama", "Romance"],
		premiere: "19 May 2019 (Cannes)",
		runtimeMinutes: 122,
		keys: ["imdb:tt8613070", "tmdb:movie/531428"]
	}, {
		stance: "recommended",
		rating: {
			value: 4.5,
			worst: 0,
			best: 5
		},
		verdict: "A love story made out of looking, and out of finding that one is looked at in return.",
		pros: [
			"Sitting for a picture becomes a duel, then a conversation, then something neither of them has a word for.",
			"There is scarcely any music, so when it comes it knocks you over.",
			"Cloth, candles and sea: nearly every image could hang on a wall, and not one shows off.",
			"The maid’s troubles are given the same care as those of the ladies."
		],
		cons: ["It holds its breath for so long at the start that it may seem cold.", "The talk about Orpheus says aloud what the pictures have said already."]
	});
	// lib/review/starters/starter-takes.ts
	/** A dozen films worth an evening, in the order they are offered. */
	var starterTakes = [
		ballerina,
		casablanca,
		makeStarter("starter-seven-samurai-1954", {
			title: "Seven Samurai",
			originalTitle: "七人の侍",
			otherTitles: ["Shichinin no samurai"],
			year: 1954,
			directors: ["Akira Kurosawa"],
			cast: [
				{
					name: "Toshiro Mifune",
					role: "Kikuchiyo"
				},
				{
					name: "Takashi Shimura",
					role: "Kambei Shimada"
				},
				{
					name: "Daisuke Katō",
					role: "Shichirōji"
				},
				{
					name: "Isao Kimura",
					role: "Katsushirō Okamoto"
				},
				{
					name: "Minoru Chiaki",
					role: "Heihachi Hayashida"
				},
				{
					name: "Seiji Miyaguchi",
					role: "Kyūzō"
				},
				{
					name: "Yoshio Inaba",
					role: "Gorōbei Katayama"
				},
				{
					name: "Keiko Tsushima",
					role: "Shino"
				}
			],
			genres: ["Action", "Drama"],
			premiere: "26 April 1954 (Japan)",
			runtimeMinutes: 207,
			keys: [
				"imdb:tt0047478",
				"tmdb:movie/346",
				"wikidata:Q189540"
			]
		}, {
			stance: "recommended",
			rating: {
				value: 5,
				worst: 0,
				best: 5
			},
			verdict: "Every film in which a team is gathered has borrowed from this one, and none has given it back improved.",
			pros: [
				"You know all seven men, and half of the village, long before the first arrow flies.",
				"Battles that could be followed on a map: rain, mud, fences and footwork instead of noise.",
				"Mifune, half clown and half open wound, scratching himself through the best part of his life.",
				"Takashi Shimura makes calm look like the bravest thing a person can do."
			],
			cons: ["Three and a half hours want an evening kept free, and the intermission kept too.", "The women of the village have little to do but to be afraid and be feared for."]
		}),
		spaceOdyssey,
		alien,
		makeStarter("starter-spirited-away-2001", {
			title: "Spirited Away",
			originalTitle: "千と千尋の神隠し",
			otherTitles: ["Sen to Chihiro no kamikakushi"],
			year: 2001,
			directors: ["Hayao Miyazaki"],
			cast: [
				{
					name: "Rumi Hiiragi",
					role: "Chihiro Ogino / Sen (voice)"
				},
				{
					name: "Miyu Irino",
					role: "Haku (voice)"
				},
				{
					name: "Mari Natsuki",
					role: "Yubaba / Zeniba (voice)"
				},
				{
					name: "Bunta Sugawara",
					role: "Kamaji (voice)"
				},
				{
					name: "Yoomi Tamai",
					role: "Lin (voice)"
				},
				{
					name: "Takashi Naitō",
					role: "Akio Ogino (voice)"
				},
				{
					name: "Yasuko Sawaguchi",
					role: "Yūko Ogino (voice)"
				},
				{
					name: "Ryūnosuke Kamiki",
					role: "Boh (voice)"
				}
			],
			genres: [
				"Animation",
				"Family",
				"Fantasy"
			],
			premiere: "20 July 2001 (Japan)",
			runtimeMinutes: 125,
			keys: [
				"imdb:tt0245429",
				"tmdb:movie/129",
				"wikidata:Q155653"
			]
		}, {
			stance: "recommended",
			rating: {
				value: 5,
				worst: 0,
				best: 5
			},
			verdict: "Courage, learned one small job at a time, in the most crowded and most generous world that was ever drawn.",
			pros: [
				"Chihiro starts out whiny and scared, and grows by scrubbing floors rather than by prophecy.",
				"Behind every sliding door of the bathhouse, somebody’s whole life is going on.",
				"Nobody in it stays merely wicked for long.",
				"A train ride over shallow water: the loveliest few minutes of doing nothing in all animation."
			],
			cons: ["It follows the rules of a dream; whoever needs them explained will be cross by the middle.", "Some of the early frights are strong for the very small."]
		}),
		amelie,
		inTheMoodForLove,
		madMaxFuryRoad,
		getOut,
		portraitOfALadyOnFire,
		parasite
	];
	// entrypoints/background/starters.ts
	/** Puts the starter reviews in the library; those that are there stay as they are. */
	async function addStarters(library, now) {
		const report = {
			batchId: "starters",
			added: 0,
			changed: 0,
			unchanged: 0
		};
		const outcome = /* @__PURE__ */ new Map();
		const add = ({ id, take }) => {
			return (before) => {
				outcome.set(id, before ? before.deletedAt ? "changed" : "unchanged" : "added");
				if (!before) return makeReview(take, {
					id,
					origin: { kind: "starter" },
					now
				});
				return before.deletedAt ? takeFromBin(before, now) : "same";
			};
		};
		await changeReviews(library, new Map(starterTakes.map((starter) => [starter.id, add(starter)])));
		for (const what of outcome.values()) report[what] += 1;
		return report;
	}
	/** Takes them out again; one that bears the user's own note only goes to the bin. */
	async function removeStarters(library, now) {
		const remove = (before) => {
			if (!before) return "same";
			return before.note ? moveToBin(before, now) : "gone";
		};
		await changeReviews(library, new Map(starterTakes.map(({ id }) => [id, remove])));
	}
	// entrypoints/background/answers/reviews.ts
	var newWords = /* @__PURE__ */ object({
		id: /* @__PURE__ */ nullable(id$2),
		take: takeSchema,
		origin: /* @__PURE__ */ _enum(["mine", "clipped"]),
		draftKey: /* @__PURE__ */ nullable(draftKey),
		quotes: /* @__PURE__ */ optional(quotesSchema)
	});
	var listQuery = /* @__PURE__ */ object({
		query: text(limits.line),
		bin: /* @__PURE__ */ boolean(),
		after: /* @__PURE__ */ nullable(text(200))
	});
	function answerReviews({ library, now, changing }) {
		return {
			readReviews: door(pages, /* @__PURE__ */ object({ ids: (/* @__PURE__ */ array(id$2)).check(/* @__PURE__ */ _maxLength(250)) }), ({ ids }) => readReviews(library, ids)),
			readReview: door(pages, byId, async (one) => (await readReviews(library, [one.id]))[0] ?? null),
			saveReview: door(pages, newWords, (question) => changing(saveReview(library, question, now()))),
			findClipped: door(pages, /* @__PURE__ */ object({
				url: webAddressSchema,
				film: filmSchema
			}), (asked) => findClipped(library, asked)),
			saveNote: door(pages, /* @__PURE__ */ object({
				id: id$2,
				note: text(limits.paragraphs)
			}), (one) => changing(editReview(library, one.id, (review) => editNote(review, one.note, now())))),
			binReview: door(pages, byId, (one) => done(changing(editReview(library, one.id, (review) => moveToBin(review, now()))))),
			unbinReview: door(pages, byId, (one) => done(changing(editReview(library, one.id, (review) => takeFromBin(review, now()))))),
			emptyBin: door(pages, nothing$1, () => done(changing(emptyBin(library)))),
			listReviews: door(pages, listQuery, (question) => listReviews(library, question)),
			readCounts: door(pages, nothing$1, () => readCounters(library)),
			addStarters: door(pages, nothing$1, () => changing(addStarters(library, now()))),
			removeStarters: door(pages, nothing$1, () => done(changing(removeStarters(library, now()))))
		};
	}
	// entrypoints/background/edit-many.ts
	/** As many as are changed in one transaction: each is held in memory meanwhile. */
	var chunk$2 = 500;
	/** Changes many reviews; gives the ids of those that `edit` made another of. */
	async function editMany(library, ids, edit) {
		const changed = /* @__PURE__ */ new Set();
		for (let from = 0; from < ids.length; from += chunk$2) {
			const changes = ids.slice(from, from + chunk$2).map((id) => {
				const change = (before) => {
					const after = before && edit(before);
					if (!after || after === before) return "same";
					changed.add(id);
					return after;
				};
				return [id, change];
			});
			await changeReviews(library, new Map(changes));
		}
		return { ids: [...changed] };
	}
	// entrypoints/background/answers/selection.ts
	var ids$1 = (/* @__PURE__ */ array(id$2)).check(/* @__PURE__ */ _maxLength(1e6));
	var tagging = /* @__PURE__ */ object({
		ids: ids$1,
		tag: text(limits.name).check(/* @__PURE__ */ _minLength(1)),
		has: /* @__PURE__ */ boolean()
	});
	function answerSelection({ library, now, changing }) {
		return {
			binReviews: door(pages, /* @__PURE__ */ object({
				ids: ids$1,
				bin: /* @__PURE__ */ boolean()
			}), (one) => changing(editMany(library, one.ids, (review) => {
				if (review.deletedAt !== null === one.bin) return review;
				return one.bin ? moveToBin(review, now()) : takeFromBin(review, now());
			}))),
			tagReviews: door(pages, tagging, ({ tag, has, ...one }) => changing(editMany(library, one.ids, (review) => has ? addTag(review, tag, now()) : removeTag(review, tag, now()))))
		};
	}
	// entrypoints/background/answers/sites.ts
	var ids = sites.map(({ id }) => id);
	function answerSites() {
		return {
			readSiteReadings: door(pages, nothing$1, () => readSiteReadings(ids)),
			forgetSiteReadings: door(pages, nothing$1, () => done(dropSiteReadings(ids)))
		};
	}
	// entrypoints/background/answers.ts
	/** The table of messages, a file for each topic. */
	function makeAnswers(library, mind, now = () => /* @__PURE__ */ new Date()) {
		const desk = openDesk(library, mind, now);
		return {
			...answerFilmPages(desk),
			...answerMarks(desk),
			...answerDrafts(desk),
			...answerReviews(desk),
			...answerSelection(desk),
			...answerFilms(desk),
			...answerClippings(desk),
			...answerCorrections(desk),
			...answerBatches(desk),
			...answerBackup(desk),
			...answerSites()
		};
	}
	// lib/review/byline.ts
	/** Whose words a review is, as people say it. */
	function bylineOf({ author, publisher }, origin) {
		if (isOwn(origin)) return author ? `${author} (you)` : "You";
		return [author, publisher].filter(Boolean).join(", ") || "Unsigned";
	}
	// entrypoints/background/find-in-omnibox.ts
	/** More than these no address bar shows. */
	var most = 6;
	/** Longer verdicts are cut: one line is all there is. */
	var verdictLetters = 90;
	/** Finds reviews from the address bar: `lc` and a title. `show` opens a page of the extension. */
	function findInOmnibox(library, show) {
		let offered = /* @__PURE__ */ new Map();
		const search = async (text) => (await listReviews(library, {
			query: text,
			bin: false,
			after: null
		})).items;
		return {
			async find(text) {
				const names = /* @__PURE__ */ new Map();
				for (const review of (await search(text)).slice(0, most)) names.set(nameApart(review, names), review);
				offered = new Map([...names].map(([name, { id }]) => [name, id]));
				return [...names].map(([content, review]) => ({
					content,
					description: describe(review)
				}));
			},
			async open(text, disposition) {
				const id = offered.get(text) ?? await findOnly(search, text);
				await show(id === null ? `/options.html#library${searchOf(text)}` : addressOf(id), disposition);
			}
		};
	}
	/** The review that is meant where only one can be. */
	async function findOnly(search, text) {
		const [only, another] = text.trim() === "" ? [] : await search(text);
		return only && !another ? only.id : null;
	}
	var addressOf = (id) => `/options.html#library/${encodeURIComponent(id)}`;
	function searchOf(text) {
		return text.trim() === "" ? "" : `?${new URLSearchParams({ q: text.trim() })}`;
	}
	/** `Solaris (1972)`; with whose it is where there are several of a film, so that each can be chosen. */
	function nameApart(review, taken) {
		const name = nameOf(review);
		if (!taken.has(name)) return name;
		const signed = `${name}, ${bylineOf(review, review.origin)}`;
		return taken.has(signed) ? `${signed}, ${review.id}` : signed;
	}
	function nameOf({ title, year }) {
		return `${title || "Untitled film"}${year === null ? "" : ` (${year})`}`;
	}
	function describe(review) {
		const { verdict, rating } = review;
		const letters = [...verdict];
		const said = letters.length > verdictLetters ? `${letters.slice(0, verdictLetters).join("")}…` : verdict;
		return [
			nameOf(review),
			rating && formatRating(rating),
			said
		].filter(Boolean).join(" – ");
	}
	// entrypoints/background/forget-sites.ts
	/** Of a site that is switched off nothing is kept. */
	async function forgetSites({ sites }) {
		const off = Object.entries(sites).flatMap(([id, { off }]) => off ? [id] : []);
		if (off.length > 0) await dropSiteReadings(off);
	}
	// entrypoints/background/forget-unread.ts
	/** Begins to count anew; the days on which films were read stay. */
	async function forgetUnread() {
		await Promise.all(sites.map(({ id }) => changeSiteReadings(id, (before) => before.last.some(Boolean) ? {
			...before,
			last: []
		} : before)));
	}
	// lib/browser/messages.ts
	/** Told to every page of the extension, and to the detectors in tabs, after a change. */
	var libraryChanged = "libraryChanged";
	// lib/browser/poke.ts
	/** Tells every page of ours, and the detector in every tab, to look again. Nobody needs to be there. */
	async function pokeEverywhere() {
		const tabs = await import_browser_polyfill.default.tabs.query({});
		await Promise.allSettled([import_browser_polyfill.default.runtime.sendMessage(libraryChanged), ...tabs.map(({ id }) => id !== void 0 && import_browser_polyfill.default.tabs.sendMessage(id, "libraryChanged"))]);
	}
	// entrypoints/background/look-again.ts
	/** After a change: our own pages and the detectors look again, and film pages that have none get another glance, lists their marks. */
	async function lookAgain(library) {
		await pokeEverywhere();
		for (const { id, url, title, discarded } of await import_browser_polyfill.default.tabs.query({})) if (id !== void 0 && url?.startsWith("http") && title && !discarded) {
			await takeGlance(library, {
				url,
				title
			}, id);
			await sendMarks(new URL(url), id);
		}
	}
	// lib/browser/host-scripts.ts
	var prefix = "host:";
	/** A round waits for the one before: two at once would register one script twice. */
	var turn = Promise.resolve();
	/**
	* Sees to it that the glance comes to the pages of these hosts, as far as the browser allows, and to those of no other.
	* The browser keeps what is registered over a restart, but drops it when the extension is updated.
	*/
	function keepHostScripts(readHosts) {
		const kept = turn.then(async () => keep(await readHosts()));
		turn = kept.catch(() => void 0);
		return kept;
	}
	async function keep(hosts) {
		const allowed = await Promise.all(hosts.map(hasHostAccess));
		const wanted = new Map(hosts.filter((_, at) => allowed[at]).map((host) => patternsOfHost(host)).map((matches) => [prefix + matches.join(" "), matches]));
		const registered = (await import_browser_polyfill.default.scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => id.startsWith(prefix));
		const stale = registered.filter((id) => !wanted.has(id));
		if (stale.length > 0) await import_browser_polyfill.default.scripting.unregisterContentScripts({ ids: stale });
		const missing = [...wanted].filter(([id]) => !registered.includes(id));
		if (missing.length === 0) return;
		await import_browser_polyfill.default.scripting.registerContentScripts(missing.map(([id, matches]) => ({
			id,
			matches,
			js: ["glance.js"],
			runAt: "document_idle",
			persistAcrossSessions: true
		})));
	}
	// lib/browser/site-access.ts
	/** Calls back whenever access is granted or taken away; returns how to stop. */
	function watchSiteAccess(onChange) {
		const { onAdded, onRemoved } = import_browser_polyfill.default.permissions;
		onAdded.addListener(onChange);
		onRemoved.addListener(onChange);
		return () => {
			onAdded.removeListener(onChange);
			onRemoved.removeListener(onChange);
		};
	}
	// entrypoints/background/mind-hosts.ts
	/**
	* Keeps the glance on the hosts that the user has named: whenever the list or what the browser allows has changed, and
	* after a start or an update of the extension, with which the browser forgets it.
	*/
	function mindHosts(tellEverybody) {
		const keep = async () => {
			try {
				await keepHostScripts(async () => (await readSettings()).hosts);
			} catch (error) {
				console.error("Lobby Card: the pages of a named site are not looked at", error);
			}
		};
		watchSettings(() => void keep());
		watchSiteAccess(() => {
			takeWantedHost().then(keep).then(tellEverybody);
		});
		import_browser_polyfill.default.runtime.onStartup.addListener(() => void keep());
		import_browser_polyfill.default.runtime.onInstalled.addListener(() => void keep());
	}
	// lib/browser/tripwire.ts
	var name$1 = "tripwire";
	/** Whether the library has lost reviews since its last change; what it held then. */
	async function findLoss(counters) {
		const tripwire = await readTripwire();
		return tripwire && isLost(counters, tripwire) ? {
			reviews: tripwire.reviews,
			changedAt: tripwire.changedAt
		} : null;
	}
	/** Notes what the library holds; not while it has lost something, which would hide the loss. */
	async function setTripwire(counters, now) {
		if (await findLoss(counters)) return;
		await acceptLoss(counters, now);
	}
	/** Notes what the library holds now, whatever it held before. */
	async function acceptLoss({ reviews, revision }, now) {
		const tripwire = {
			reviews,
			revision,
			changedAt: now.toISOString()
		};
		await import_browser_polyfill.default.storage.local.set({ [name$1]: tripwire });
	}
	function isLost(counters, tripwire) {
		return counters.revision < tripwire.revision && counters.reviews < tripwire.reviews;
	}
	async function readTripwire() {
		return (await import_browser_polyfill.default.storage.local.get(name$1))[name$1] ?? null;
	}
	// lib/store/folios/read-records.ts
	/** So many are in memory at once: some hundreds of reviews. */
	var chunk$1 = 32;
	/** Every review as it lies in the database, the oldest first, some hundreds at a time. */
	async function* readRecords(library) {
		const db = await library.reviews();
		for (let after = -1;;) {
			const folios = await db.getAll("folios", IDBKeyRange.lowerBound(after, true), chunk$1);
			const last = folios.at(-1);
			if (!last) return;
			yield folios.flatMap(recordsIn);
			after = last.at;
		}
	}
	// lib/store/mend-keys.ts
	/**
	* Files all reviews under the keys of today, where an update of the extension gives other keys than they were filed
	* under. The old keys stay, and lead to reviews that the matcher turns down.
	*/
	async function mendKeys(library) {
		if ((await readCounters(library)).keysVersion === 1) return;
		const db = await library.reviews();
		let pile = makePile();
		const file = () => changingDrawers(library.drawers, async () => {
			const tx = db.transaction("drawers", "readwrite", soonOnDisk);
			const drawers = await filePile(tx.store, pile);
			await tx.done;
			pile = makePile();
			return { drawers };
		});
		for await (const records of readRecords(library)) {
			for (const record of records) pileChange(pile, null, record);
			if (isFull(pile)) await file();
		}
		await file();
		const tx = db.transaction("meta", "readwrite");
		await tx.store.put({
			...await tx.store.get("counters") ?? noCounters,
			keysVersion: 1
		}, "counters");
		await tx.done;
	}
	// lib/store/shelves/mend-shelves.ts
	/** So many folios at once: a thousand reviews. */
	var chunk = 125;
	/** Packs all rows anew where an update of the extension packs them in another way. */
	async function mendShelves(library) {
		if ((await readCounters(library)).rowsVersion === 1) return;
		const db = await library.reviews();
		for (let after = -1;;) {
			const tx = db.transaction(["folios", "shelves"], "readwrite", soonOnDisk);
			const folios = await tx.objectStore("folios").getAll(IDBKeyRange.lowerBound(after, true), chunk);
			const records = folios.flatMap(recordsIn);
			await shelve(tx.objectStore("shelves"), new Map(records.map((record) => [record.number, record])));
			await tx.done;
			const last = folios.at(-1);
			if (!last) break;
			after = last.at;
		}
		const tx = db.transaction("meta", "readwrite");
		await tx.store.put({
			...await tx.store.get("counters") ?? noCounters,
			rowsVersion: 1
		}, "counters");
		await tx.done;
	}
	// entrypoints/background/mind-library.ts
	/** Keeps watch over the library: the tripwire after each change, the news to all pages, the mending after a kill. */
	function mindLibrary(library, now, tellEverybody) {
		let mended = null;
		const mind = {
			/** After every change. The tripwire first: the change is only told once it is guarded. */
			async changed() {
				await setTripwire(await readCounters(library), now());
				tellEverybody();
			},
			/** Once in a background's life, when the reviews are open anyway: files them under the keys of today, packs their rows. */
			mend() {
				mended ??= mendKeys(library).then(() => mendShelves(library));
				return mended;
			},
			/** At the browser's start, when no page can be in the middle of it: takes back what was only half brought in. */
			async begin() {
				if (await undoInterrupted(library)) await mind.changed();
				await mind.mend();
			},
			findLoss: async () => findLoss(await readCounters(library)),
			async acceptLoss() {
				await acceptLoss(await readCounters(library), now());
				tellEverybody();
			}
		};
		return mind;
	}
	// lib/browser/clipped-films.ts
	var name = "clipped-films";
	/** The last ones, the latest first. */
	async function readClippedFilms() {
		return (await import_browser_polyfill.default.storage.session.get(name))[name] ?? [];
	}
	// lib/film/read-web-address.ts
	/**
	* The address as a browser writes it, where it is http or https; else null. Asked again before every link:
	* a `javascript:` address in an overlay ran in the page's own world when tried.
	*/
	function readWebAddress(text) {
		const url = URL.parse(text);
		return url && /^https?:$/.test(url.protocol) ? url.href : null;
	}
	// entrypoints/background/mind-menu.ts
	var kinds = {
		"add-pro": "pro",
		"add-con": "con",
		"add-verdict": "verdict",
		"add-note": "note"
	};
	/** What stands in the menu of a page. */
	var menuEntries = [
		{
			id: "clip",
			title: "Clip this review",
			needsSelection: false
		},
		{
			id: "add-pro",
			title: "Add as a pro",
			needsSelection: true
		},
		{
			id: "add-con",
			title: "Add as a con",
			needsSelection: true
		},
		{
			id: "add-verdict",
			title: "Add as the verdict",
			needsSelection: true
		},
		{
			id: "add-note",
			title: "Add as a note",
			needsSelection: true
		}
	];
	/** Does what is chosen in the menu of a page. */
	function mindMenu(desk) {
		watchPageMenu((click) => {
			obey(desk, click).catch((error) => console.error("Lobby Card: the menu failed", error));
		});
	}
	async function obey(desk, click) {
		const kind = kinds[click.id];
		if (kind) return addSelection(desk, kind, click);
		const why = await clipTab(click.tabId);
		if (why) await openBeside(click.tabId, why);
	}
	async function addSelection(desk, kind, { tabId, url, selected }) {
		const text = selected.trim().slice(0, longestWords);
		if (text === "") return;
		const words = {
			kind,
			text,
			url: url && readWebAddress(url)
		};
		const sighting = await findFilm(tabId, url);
		try {
			if (sighting) return await showAdded(await landWords(desk, words, sighting, tabId));
		} catch (error) {
			console.info("Lobby Card: the words were not added", error);
		}
		const ticket = crypto.randomUUID();
		await keepClipping(ticket, words);
		const opened = await openBeside(tabId, ticket);
		if (opened !== null) await placeClipping(ticket, opened);
	}
	/** The film that the tab's page is about, or of which it was clipped as a review; any other would be a guess. */
	async function findFilm(tabId, address) {
		const url = address === null ? null : URL.parse(address);
		const { hosts } = await readSettings();
		const { sighting } = await lookAtTab(tabId, url, hosts);
		if (sighting?.film.title) return sighting;
		const clipped = (await readClippedFilms()).find((one) => one.url === address);
		return clipped ? {
			site: "any",
			url: clipped.url,
			film: clipped.film,
			doubts: []
		} : null;
	}
	async function openBeside(tabId, place) {
		const { index } = await import_browser_polyfill.default.tabs.get(tabId);
		return (await import_browser_polyfill.default.tabs.create({
			url: import_browser_polyfill.default.runtime.getURL(`clip.html#${place}`),
			index: index + 1,
			openerTabId: tabId
		})).id ?? null;
	}
	// entrypoints/background/welcome.ts
	/** On the first install, what this is; after a loss never a welcome, but the way to the backups. */
	async function welcome(reason, mind) {
		if (reason !== "install") return;
		const lost = await mind.findLoss();
		await import_browser_polyfill.default.tabs.create({ url: import_browser_polyfill.default.runtime.getURL(lost ? "options.html#backup" : "welcome.html") });
	}
	// entrypoints/background/index.ts
	var background_default = defineBackground({ main() {
		const library = openLibrary();
		const tellEverybody = () => lookAgain(library);
		const mind = mindLibrary(library, () => /* @__PURE__ */ new Date(), tellEverybody);
		answerMessages(makeAnswers(library, mind));
		const omnibox = findOmnibox();
		if (omnibox) answerOmnibox(omnibox, readsXml(), findInOmnibox(library, openOwnPage));
		watchSettings((settings) => {
			tellEverybody();
			forgetSites(settings);
		});
		mindHosts(tellEverybody);
		mindMenu(openDesk(library, mind, () => /* @__PURE__ */ new Date()));
		import_browser_polyfill.default.tabs.onRemoved.addListener((tabId) => {
			forgetTab(tabId);
			dropClippingsOf(tabId);
		});
		import_browser_polyfill.default.runtime.onStartup.addListener(() => void mind.begin());
		import_browser_polyfill.default.runtime.onInstalled.addListener(({ reason }) => {
			fillPageMenu(menuEntries);
			welcome(reason, mind);
			if (reason !== "update") return;
			forgetUnread();
			mind.begin();
		});
	} });
	globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
	// \0virtual:wxt-background-entrypoint?/work/main/entrypoints/background/index.ts
	/** Wrapper around `console` with a "[wxt]" prefix */
	var logger = {
		debug: (...args) => ([...args], void 0),
		log: (...args) => ([...args], void 0),
		warn: (...args) => ([...args], void 0),
		error: (...args) => ([...args], void 0)
	};
	var result;
	try {
		result = background_default.main();
		if (result instanceof Promise) console.warn("The background's main() function return a promise, but it must be synchronous");
	} catch (err) {
		logger.error("The background crashed on startup!");
		throw err;
	}
	return result;
})();
