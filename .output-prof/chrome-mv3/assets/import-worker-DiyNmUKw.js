(function() {
	// \0rolldown/runtime.js
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __esmMin = (fn, res, err) => () => {
		if (err) throw err[0];
		try {
			return fn && (res = fn(fn = 0)), res;
		} catch (e) {
			throw err = [e], e;
		}
	};
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
	// lib/film/user-error.ts
	/** A mistake or limit that people can do something about: its message is a sentence for them, and what to do next. */
	var UserError = class extends Error {
		name = "UserError";
	};
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
	const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
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
	const propertyKeyTypes = /* @__PURE__*/ new Set([
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
	const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
		safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
		int32: [-2147483648, 2147483647],
		uint32: [0, 4294967295],
		float32: [-34028234663852886e22, 34028234663852886e22],
		float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
	}))();
	function pick$1(schema, mask) {
		const currDef = schema._zod.def;
		const checks = currDef.checks;
		if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
		const newShape = {};
		mirrorShape(newShape, schema, maskedKeys(schema, mask));
		return clone(schema, mergeDefs(currDef, {
			shape: newShape,
			checks: []
		}));
	}
	function maskedKeys(schema, mask) {
		const raw = sourceShape(schema);
		const keys = [];
		for (const key of Reflect.ownKeys(mask)) {
			if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
			if (mask[key]) keys.push(key);
		}
		return keys;
	}
	function omit$1(schema, mask) {
		const currDef = schema._zod.def;
		const checks = currDef.checks;
		if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
		const omitted = new Set(maskedKeys(schema, mask));
		const newShape = {};
		mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
		return clone(schema, mergeDefs(currDef, {
			shape: newShape,
			checks: []
		}));
	}
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
	const highSurrogate = /[\uD800-\uDBFF]/;
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
	function members$1(proto, table) {
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
	let installing;
	let broke = false;
	const breaker = {
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
	// node_modules/zod/v4/core/core.js
	var _a$1;
	const _zodDesc = {
		value: void 0,
		enumerable: false
	};
	let _E = "captureStackTrace" in Error ? Error : null;
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
					members$1(target, protoMembers);
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
	(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
	const globalConfig = globalThis.__zod_globalConfig;
	function config$1(newConfig) {
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
	const _messageDesc = {
		get: _getMessage,
		set: _setMessage,
		enumerable: true,
		configurable: true
	};
	const _issuesDesc = {
		value: void 0,
		enumerable: false
	};
	const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
	const initializer = (inst, def) => {
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
	const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });
	// node_modules/zod/v4/core/parse.js
	const _parse = (_Err) => {
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
				const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config$1())));
				captureStackTrace(e, _params?.callee ?? fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	const parse$3 = /* @__PURE__*/ _parse($ZodRealError);
	const _parseAsync = (_Err) => {
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
				const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config$1())));
				captureStackTrace(e, params?.callee ?? fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
	const _safeParse = (_Err) => (schema, value, _ctx) => {
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
	const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
	function failure(Err, issues, ctx) {
		let error;
		return {
			success: false,
			get error() {
				if (!error) {
					error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config$1())));
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
	const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
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
	const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
	// node_modules/zod/v4/core/regexes.js
	const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
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
	const anyString = /^[\s\S]{0,}$/;
	const number$1 = /^-?\d+(?:\.\d+)?$/;
	const boolean$1 = /^(?:true|false)$/i;
	// node_modules/zod/v4/core/checks.js
	const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
		var _a;
		inst._zod ?? (inst._zod = {});
		inst._zod.def = def;
		(_a = inst._zod).onattach ?? (_a.onattach = []);
	});
	/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
	const _whenHasLength = (payload) => {
		const val = payload.value;
		return !nullish(val) && val.length !== void 0;
	};
	const numericOriginMap = {
		number: "number",
		bigint: "bigint",
		object: "date"
	};
	const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
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
	const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
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
	const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
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
	const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
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
	const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
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
	const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
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
	const version = {
		major: 4,
		minor: 6,
		patch: 7
	};
	// node_modules/zod/v4/core/schemas.js
	const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
		var _a;
		inst ?? (inst = {});
		inst._zod.def = def;
		inst._zod.bag = inst._zod.bag || {};
		inst._zod.version = version;
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
	const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config$1())) } : { value: r.value };
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
	const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
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
	const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
		$ZodCheckStringFormat.init(inst, def);
		$ZodString.init(inst, def);
	});
	const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
		def.pattern ?? (def.pattern = datetime$1(def));
		$ZodStringFormat.init(inst, def);
	});
	const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = number$1;
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
	const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
		$ZodCheckNumberFormat.init(inst, def);
		$ZodNumber.init(inst, def);
	});
	const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
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
	const arraySize = (input) => Array.isArray(input) ? input.length : -1;
	function handleArrayResult(result, final, index) {
		if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
		final.value[index] = result.value;
	}
	const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
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
	const NO_SYMBOL_KEYS = [];
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
	const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
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
			errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config$1())))
		});
		return final;
	}
	const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
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
	const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
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
	const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
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
	const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
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
	function handleOptionalResult(payload, result) {
		payload.value = result.issues.length ? void 0 : result.value;
		return payload;
	}
	const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
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
	const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
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
	const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
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
	const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
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
			return parse$3(this, data, params, { callee: this.parse });
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
	const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
		$ZodString.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function string$1(params) {
		return /* @__PURE__ */ _string(ZodMiniString, params);
	}
	const ZodMiniStringFormat = /*@__PURE__*/ $constructor("ZodMiniStringFormat", (inst, def) => {
		$ZodStringFormat.init(inst, def);
		ZodMiniString.init(inst, def);
	});
	const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
		$ZodNumber.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function number(params) {
		return /* @__PURE__ */ _number(ZodMiniNumber, params);
	}
	const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
		$ZodNumberFormat.init(inst, def);
		ZodMiniNumber.init(inst, def);
	});
	function int$2(params) {
		return /* @__PURE__ */ _int(ZodMiniNumberFormat, params);
	}
	const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
		$ZodBoolean.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function boolean(params) {
		return /* @__PURE__ */ _boolean(ZodMiniBoolean, params);
	}
	const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
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
	const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
		$ZodObject.init(inst, def);
		ZodMiniType.init(inst, def);
		installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
	});
	// @__NO_SIDE_EFFECTS__
	function object(shape, params) {
		const def = {
			type: "object",
			shape: shape ?? {},
			...normalizeParams(params)
		};
		return new ZodMiniObject(def);
	}
	// @__NO_SIDE_EFFECTS__
	function extend(schema, shape) {
		return extend$1(schema, shape);
	}
	// @__NO_SIDE_EFFECTS__
	function pick(schema, mask) {
		return pick$1(schema, mask);
	}
	// @__NO_SIDE_EFFECTS__
	function omit(schema, mask) {
		return omit$1(schema, mask);
	}
	const ZodMiniDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
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
	const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
		$ZodEnum.init(inst, def);
		ZodMiniType.init(inst, def);
		inst.options = [...inst._zod.values];
	});
	// @__NO_SIDE_EFFECTS__
	function _enum(values, params) {
		const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
		return new ZodMiniEnum({
			type: "enum",
			entries,
			...normalizeParams(params)
		});
	}
	const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
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
	const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
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
	const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
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
	const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
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
	const ZodMiniISODateTime = /*@__PURE__*/ $constructor("ZodMiniISODateTime", (inst, def) => {
		$ZodISODateTime.init(inst, def);
		ZodMiniStringFormat.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function datetime(params) {
		return /* @__PURE__ */ _isoDateTime(ZodMiniISODateTime, params);
	}
	// lib/film/calendar-date.ts
	/** Whether a text is a day that exists in the calendar (2023-02-29 does not). */
	function isCalendarDate(text) {
		const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
		if (!year || !month || !day || month > 12) return false;
		return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
	}
	// lib/film/limits.ts
	/** How much of anything from outside is kept: longer texts are cut, longer lists end. */
	const limits$1 = {
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
	const filmKeyPattern = /^[a-z][a-z0-9]{1,30}:\S+$/u;
	/** Whether a text is a film key of legal shape and length. */
	function isFilmKey(text) {
		return text.length <= limits$1.key && filmKeyPattern.test(text);
	}
	/** The key of an IMDb title id, whatever its case or padding; null where the text is none. */
	function imdbKey(text) {
		const digits = /^tt0*(\d{1,10})$/i.exec(text.trim())?.[1];
		return digits && digits !== "0" ? `imdb:tt${digits.padStart(7, "0")}` : null;
	}
	// lib/film/schema.ts
	/** A text of at most `max` UTF-16 units. */
	const text = (max) => (/* @__PURE__ */ string$1()).check(/* @__PURE__ */ _maxLength(max));
	/** A link that may be opened: http or https, nothing else. */
	const webAddressSchema = text(limits$1.url).check(/* @__PURE__ */ refine(isWebAddress, "not an http or https address"));
	const filmKeySchema = /* @__PURE__ */ custom((value) => typeof value === "string" && isFilmKey(value), "no film key");
	/** What a title page is about. A season's page counts as its series. */
	const filmKindSchema = /* @__PURE__ */ _enum([
		"film",
		"series",
		"episode"
	]);
	const yearSchema = int$2().check(/* @__PURE__ */ _gte(limits$1.firstYear), /* @__PURE__ */ _lte(limits$1.lastYear));
	/** One person in front of the camera, with the part played where it is known. */
	const castMemberSchema = /* @__PURE__ */ object({
		name: text(limits$1.name),
		role: /* @__PURE__ */ nullable(text(limits$1.role))
	});
	/** The work itself, as far as somebody has told us about it. */
	const filmSchema = /* @__PURE__ */ object({
		kind: filmKindSchema,
		/** As the source heads it; empty where only a key is known. */
		title: text(limits$1.title),
		originalTitle: /* @__PURE__ */ nullable(text(limits$1.title)),
		otherTitles: (/* @__PURE__ */ array(text(limits$1.title))).check(/* @__PURE__ */ _maxLength(limits$1.otherTitles)),
		year: /* @__PURE__ */ nullable(yearSchema),
		directors: (/* @__PURE__ */ array(text(limits$1.name))).check(/* @__PURE__ */ _maxLength(limits$1.people)),
		cast: (/* @__PURE__ */ array(castMemberSchema)).check(/* @__PURE__ */ _maxLength(limits$1.people)),
		genres: (/* @__PURE__ */ array(text(limits$1.name))).check(/* @__PURE__ */ _maxLength(limits$1.genres)),
		/** In the source's own words: a date, a festival, "Cinemas". */
		premiere: /* @__PURE__ */ nullable(text(limits$1.name)),
		runtimeMinutes: /* @__PURE__ */ nullable(int$2().check(/* @__PURE__ */ _gte(1), /* @__PURE__ */ _lte(1e5))),
		keys: (/* @__PURE__ */ array(filmKeySchema)).check(/* @__PURE__ */ _maxLength(limits$1.keys))
	});
	function isWebAddress(value) {
		try {
			return ["http:", "https:"].includes(new URL(value).protocol);
		} catch {
			return false;
		}
	}
	// lib/review/schema.ts
	const lines = (/* @__PURE__ */ array(text(limits$1.line))).check(/* @__PURE__ */ _maxLength(limits$1.lines));
	const calendarDateSchema = /* @__PURE__ */ custom((value) => typeof value === "string" && isCalendarDate(value), "no calendar date");
	/** A moment in UTC, `2026-01-31T12:00:00.000Z`: these sort as texts. */
	const instantSchema = /* @__PURE__ */ datetime();
	const stanceSchema = /* @__PURE__ */ _enum([
		"recommended",
		"mixed",
		"avoid"
	]);
	const ratingSchema = (/* @__PURE__ */ object({
		value: /* @__PURE__ */ number(),
		worst: /* @__PURE__ */ number(),
		best: /* @__PURE__ */ number()
	})).check(/* @__PURE__ */ refine(({ value, worst, best }) => worst < best && worst <= value && value <= best, "a rating outside its own scale"));
	const sectionSchema = /* @__PURE__ */ object({
		heading: text(limits$1.title),
		text: text(limits$1.paragraphs),
		spoiler: /* @__PURE__ */ boolean()
	});
	/** One evening (or plane) with the film; `on` is null where only the fact is known. */
	const viewingSchema = /* @__PURE__ */ object({
		on: /* @__PURE__ */ nullable(calendarDateSchema),
		rewatch: /* @__PURE__ */ boolean()
	});
	const quotesSchema = (/* @__PURE__ */ array(/* @__PURE__ */ object({
		field: /* @__PURE__ */ _enum([
			"verdict",
			"rating",
			"pros",
			"cons"
		]),
		text: text(limits$1.title)
	}))).check(/* @__PURE__ */ _maxLength(4 * limits$1.lines));
	/** Whose words these are and how they came here. */
	const originSchema = /* @__PURE__ */ discriminatedUnion("kind", [
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
			entryId: text(limits$1.url)
		})
	]);
	/** What a person said about a film: everything of a review but the bookkeeping. */
	const takeSchema = /* @__PURE__ */ object({
		film: filmSchema,
		author: /* @__PURE__ */ nullable(text(limits$1.name)),
		publisher: /* @__PURE__ */ nullable(text(limits$1.name)),
		language: /* @__PURE__ */ nullable(text(35)),
		verdict: text(limits$1.line),
		stance: /* @__PURE__ */ nullable(stanceSchema),
		rating: /* @__PURE__ */ nullable(ratingSchema),
		pros: lines,
		cons: lines,
		intro: text(limits$1.paragraphs),
		sections: (/* @__PURE__ */ array(sectionSchema)).check(/* @__PURE__ */ _maxLength(limits$1.sections)),
		conclusion: text(limits$1.paragraphs),
		viewings: (/* @__PURE__ */ array(viewingSchema)).check(/* @__PURE__ */ _maxLength(limits$1.viewings)),
		tags: (/* @__PURE__ */ array(text(limits$1.name))).check(/* @__PURE__ */ _maxLength(limits$1.tags)),
		/** The whole text gives the plot away. */
		spoiler: /* @__PURE__ */ boolean(),
		/** Where the text stands on the web. */
		url: /* @__PURE__ */ nullable(webAddressSchema),
		publishedOn: /* @__PURE__ */ nullable(calendarDateSchema),
		/** The user's own words under someone else's review; never overwritten by an import. */
		note: text(limits$1.paragraphs)
	});
	/** One person's take on a film, as it is stored, backed up and one day synced. */
	const reviewSchema = /* @__PURE__ */ extend(takeSchema, {
		schemaVersion: /* @__PURE__ */ literal(1),
		id: text(60).check(/* @__PURE__ */ _minLength(1)),
		origin: originSchema,
		/** Film keys that were learned from pages, not told by the review; each stands in `film.keys` too. */
		learnedKeys: (/* @__PURE__ */ array(filmKeySchema)).check(/* @__PURE__ */ _maxLength(limits$1.keys)),
		/** Counts the saved changes, from 1. */
		revision: int$2().check(/* @__PURE__ */ _gte(1)),
		createdAt: instantSchema,
		updatedAt: instantSchema,
		/** When it went to the bin; null while it is in the library. */
		deletedAt: /* @__PURE__ */ nullable(instantSchema),
		/** Of an imported review that the user has edited: what the import brought, by which a newer one tells the edits. */
		brought: /* @__PURE__ */ optional(takeSchema)
	});
	// lib/formats/import/count-progress.ts
	/** Counts what is read of each part, as a share of its size in the file that was given. */
	function countProgress(total, onProgress) {
		let done = 0;
		let current = 0;
		const tell = () => onProgress?.({
			read: Math.round(Math.min(done + current, total)),
			total
		});
		return {
			/** A part that is counted while it is read; where it is read again, from where the first time ended. */
			watch(part) {
				const share = part.packedSize / Math.max(1, part.size);
				return {
					...part,
					async *bytes() {
						let passed = 0;
						for await (const chunk of part.bytes()) {
							passed += chunk.length * share;
							if (passed > current) {
								current = passed;
								tell();
							}
							yield chunk;
						}
					}
				};
			},
			finish(part) {
				done += part.packedSize;
				current = 0;
				tell();
			}
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
	// lib/formats/import/fold-said.ts
	function startGathering({ film, take, ratedOn, remarks }) {
		return {
			take: makeTake(film, take),
			ratedOn,
			remarks
		};
	}
	/** Whether there is a text in a take or a row. */
	function hasWords({ verdict, pros, cons, intro }) {
		return Boolean(verdict || intro || pros?.length || cons?.length);
	}
	/**
	* What was gathered, with another row of the same film. Of two ratings the later holds, and a text's own before all; days
	* are put together; words are never replaced, only added to.
	*/
	function foldSaid(gathered, said) {
		const { take } = gathered;
		const next = said.take;
		const isNewer = !take.rating || hasWords(next) || (said.ratedOn ?? "") >= (gathered.ratedOn ?? "");
		const isLater = Boolean(next.rating) && isNewer;
		const words = addWords(take, next);
		return {
			take: {
				...take,
				...words,
				pros: union(take.pros, next.pros ?? []).slice(0, limits$1.lines),
				cons: union(take.cons, next.cons ?? []).slice(0, limits$1.lines),
				film: mergeFilms(take.film, said.film),
				rating: isLater ? next.rating ?? null : take.rating,
				stance: take.stance ?? next.stance ?? null,
				viewings: mergeViewings(take.viewings, next.viewings ?? []),
				tags: union(take.tags, next.tags ?? []).slice(0, limits$1.tags),
				spoiler: take.spoiler || (next.spoiler ?? false),
				url: take.url ?? next.url ?? null,
				publishedOn: take.publishedOn ?? next.publishedOn ?? null,
				note: addText(take.note, next.note ?? "")
			},
			ratedOn: isLater ? said.ratedOn : gathered.ratedOn,
			remarks: [...gathered.remarks, ...said.remarks]
		};
	}
	function addWords(take, next) {
		const { verdict = "", intro = "" } = next;
		if (verdict === "" || verdict === take.verdict) return {
			verdict: take.verdict,
			intro: addText(take.intro, intro)
		};
		if (take.verdict === "") return {
			verdict,
			intro: addText(take.intro, intro)
		};
		return {
			verdict: take.verdict,
			intro: addText(addText(take.intro, verdict), intro)
		};
	}
	function addText(text, more) {
		if (more === "" || text.includes(more)) return text;
		return (text === "" ? more : `${text}\n\n${more}`).slice(0, limits$1.paragraphs);
	}
	const union = (a, b) => [.../* @__PURE__ */ new Set([...a, ...b])];
	/** Each day once, in order. That it was seen at all says nothing where a day is known. */
	function mergeViewings(a, b) {
		const days = /* @__PURE__ */ new Map();
		for (const viewing of [...a, ...b]) {
			const known = days.get(viewing.on);
			days.set(viewing.on, {
				on: viewing.on,
				rewatch: viewing.rewatch || (known?.rewatch ?? false)
			});
		}
		if (days.size > 1) days.delete(null);
		return [...days.values()].sort((x, y) => (x.on ?? "") < (y.on ?? "") ? -1 : 1).slice(-limits$1.viewings);
	}
	/** What is not known of a film yet is taken over; another title is kept beside the first. */
	function mergeFilms(film, other) {
		const titles = [other.title, ...other.otherTitles].filter((title) => title !== "" && title !== film.title);
		const fuller = (a, b) => a.length > 0 ? a : b;
		return {
			kind: film.kind,
			title: film.title || other.title,
			originalTitle: film.originalTitle ?? other.originalTitle,
			otherTitles: film.title === "" ? film.otherTitles : union(film.otherTitles, titles).slice(0, limits$1.otherTitles),
			year: film.year ?? other.year,
			directors: fuller(film.directors, other.directors),
			cast: fuller(film.cast, other.cast),
			genres: fuller(film.genres, other.genres),
			premiere: film.premiere ?? other.premiere,
			runtimeMinutes: film.runtimeMinutes ?? other.runtimeMinutes,
			keys: union(film.keys, other.keys).slice(0, limits$1.keys)
		};
	}
	// lib/formats/import/import-limits.ts
	/** How much a file may be. Everything is streamed, so these bound time and the memory of one entry, not of the file. */
	const importLimits = {
		/** Of one file, and of what one zip unpacks to. */
		fileBytes: 1e9,
		zipEntries: 2e5,
		/** What deflates better than this is no text that somebody wrote. Asked after the first megabytes. */
		zipRatio: 250,
		/** A record of a table, an item of a list; of a text 100,000 are kept. */
		recordLength: 4e6,
		/** Of a row that is set aside. */
		rawLength: 1e5,
		jsonDepth: 20,
		/** What of a file is looked at to tell what it is. */
		headBytes: 64e3,
		/** Quotation marks that open and never close, before the rest of a table is given up. */
		brokenQuotes: 20,
		/** Films, and characters of their texts, that are held while their rows are gathered. */
		heldFilms: 2e5,
		heldLength: 4e7
	};
	// lib/formats/import/gather-rows.ts
	/** Two films of one title and year: a row that names no more than those belongs to neither. */
	const several = Symbol("several films");
	function lengthOf({ take }) {
		return (take.verdict?.length ?? 0) + (take.intro?.length ?? 0) + (take.note?.length ?? 0);
	}
	/** What was gathered, as a take. A rating without words is published on the day it was given. */
	function takeOf({ take, ratedOn }) {
		return take.publishedOn || !take.rating ? take : {
			...take,
			publishedOn: ratedOn
		};
	}
	function hold(held, { said, file, line }) {
		if (!held) return {
			...startGathering(said),
			file,
			line,
			rows: 1
		};
		return {
			...foldSaid(held, said),
			file: held.file,
			line: held.line,
			rows: held.rows + 1
		};
	}
	/**
	* Makes takes of the rows of one source: one for each film, which takes in what its rows say, ratings, days, marks and
	* the first text. Each further text on the film is a dated take of its own. `texts` are the entries that will come with
	* words: a row without words of the same entry waits for them.
	*/
	function gatherRows(source, texts) {
		const groups = /* @__PURE__ */ new Map();
		const waiting = /* @__PURE__ */ new Map();
		const alone = /* @__PURE__ */ new Map();
		let held = 0;
		let length = 0;
		/** How often all was given out for want of room. What comes later of the same films are other takes. */
		let round = 0;
		let isEnding = false;
		function find(ids, film) {
			const name = ids.at(-1) ?? "";
			for (const id of ids) {
				const group = groups.get(id);
				if (group && group !== several && (id === ids[0] || id !== name || !group.hasSureId)) return know(group, ids);
			}
			return create(ids, name, film);
		}
		/** A film that was known by its name is known by its id from now on. */
		function know(group, ids) {
			for (const id of ids.slice(0, -1)) if (!groups.has(id)) groups.set(id, group);
			group.hasSureId ||= ids.length > 1;
			return group;
		}
		function create(ids, name, film) {
			const hasSureId = ids.length > 1;
			const isTaken = groups.has(name);
			if (isTaken && !hasSureId) return find([`${name}?`], film);
			const group = {
				id: isTaken ? `${name} ${ids[0]}` : name,
				hasSureId,
				film,
				held: null,
				given: 0
			};
			for (const id of ids.slice(0, -1)) groups.set(id, group);
			groups.set(name, isTaken ? several : group);
			return group;
		}
		function keep(group, row) {
			if (!group.held) held += 1;
			group.held = hold(group.held, row);
			group.film = group.held.take.film;
			length += lengthOf(row.said);
		}
		function giveOut(group) {
			if (!group.held) return [];
			const take = takeOf(group.held);
			const { remarks, file, line, rows } = group.held;
			const again = round > 0 || group.given > 0 ? `#${round}.${group.given}` : "";
			group.held = null;
			group.given += 1;
			held -= 1;
			return [{
				kind: "take",
				source,
				entryId: `film:${group.id}${again}`,
				noted: null,
				take,
				file,
				line,
				rows,
				remarks
			}];
		}
		function takeOfItsOwn([first, ...others], film) {
			const held = others.reduce(hold, hold(null, first));
			const take = takeOf(held);
			const { remarks, file, line, rows } = held;
			return {
				kind: "take",
				source,
				entryId: `entry:${first.said.entry}`,
				noted: first.said.noted,
				take: {
					...take,
					film: mergeFilms(take.film, film)
				},
				file,
				line,
				rows,
				remarks
			};
		}
		function giveOutAll() {
			const all = [...new Set(groups.values())].flatMap((group) => group === several ? [] : giveOut(group));
			groups.clear();
			length = 0;
			round += 1;
			return all;
		}
		/** A row, with the one of the same entry that has waited for it. */
		function withWaiting(row) {
			const { entry } = row.said;
			const other = entry === null ? void 0 : waiting.get(entry);
			if (entry === null || !other) return [row];
			waiting.delete(entry);
			return [row, other];
		}
		/** Two notes may have one name, in two folders. */
		function nameAlone(entry) {
			const count = (alone.get(entry) ?? 0) + 1;
			alone.set(entry, count);
			return count === 1 ? entry : `${entry}#${count}`;
		}
		function add(row, isLast) {
			const { said } = row;
			if (said.isAlone && said.entry !== null) return [{
				...takeOfItsOwn([row], said.film),
				entryId: nameAlone(said.entry)
			}];
			const isText = hasWords(said.take);
			if (!isText && !isEnding && said.entry !== null && texts.has(said.entry) && !waiting.has(said.entry)) {
				waiting.set(said.entry, row);
				return [];
			}
			const group = find(said.ids, said.film);
			const isOther = said.entry !== null && (group.given > 0 || isText && group.held && hasWords(group.held.take));
			const rows = withWaiting(row);
			if (isOther) return [takeOfItsOwn(rows, group.film)];
			for (const one of rows) keep(group, one);
			if (isLast && isText) return giveOut(group);
			return held > importLimits.heldFilms || length > importLimits.heldLength ? giveOutAll() : [];
		}
		return {
			add,
			end() {
				const rest = [...waiting.values()];
				waiting.clear();
				isEnding = true;
				return [...rest.flatMap((row) => add(row, false)), ...giveOutAll()];
			}
		};
	}
	// lib/formats/import/part.ts
	/** As much of a file's beginning as tells what it is. */
	async function readHead({ bytes }) {
		const head = new Uint8Array(importLimits.headBytes);
		let length = 0;
		for await (const chunk of bytes()) {
			const piece = chunk.subarray(0, head.length - length);
			head.set(piece, length);
			length += piece.length;
			if (length === head.length) break;
		}
		return head.subarray(0, length);
	}
	// lib/formats/backup/backup.ts
	/** What the file says that it is. */
	const backupFormat = "lobby-card-backup";
	// lib/formats/import/fields/film-of.ts
	const oneLine = (text, max) => text.replace(/\s+/g, " ").trim().slice(0, max);
	const cutList = (list, max) => [...new Set(list.map((name) => oneLine(name, limits$1.name)).filter((name) => name !== ""))].slice(0, max);
	/**
	* A film of what a row names, within the limits of the schema.
	* @throws UserError where it names none.
	*/
	function filmOf({ title, keys = [], ...rest }) {
		const film = makeFilm(rest);
		const known = keys.filter((key) => key !== null && key !== void 0).filter(isFilmKey);
		const shown = oneLine(title, limits$1.title);
		if (shown === "" && known.length === 0) throw new UserError("This row names no film: it has no title.");
		const original = film.originalTitle && oneLine(film.originalTitle, limits$1.title);
		const minutes = film.runtimeMinutes;
		return {
			...film,
			title: shown,
			originalTitle: original && original !== shown ? original : null,
			otherTitles: film.otherTitles.map((other) => oneLine(other, limits$1.title)).filter((other, at, all) => other !== "" && other !== shown && all.indexOf(other) === at).slice(0, limits$1.otherTitles),
			directors: cutList(film.directors, limits$1.people),
			genres: cutList(film.genres, limits$1.genres),
			premiere: film.premiere && (oneLine(film.premiere, limits$1.name) || null),
			runtimeMinutes: minutes && minutes >= 1 && minutes <= 1e5 ? Math.round(minutes) : null,
			keys: [...new Set(known)].slice(0, limits$1.keys)
		};
	}
	// lib/formats/import/fields/has-columns.ts
	/** Whether all of these columns are there. */
	function hasColumns(columns, ...wanted) {
		return wanted.every((column) => columns.has(column));
	}
	// lib/formats/import/fields/keys-of-ids.ts
	const textOf$1 = (value) => typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
	/** The film keys that ids of other sites make. What is no id is passed over. */
	function keysOfIds({ imdb, tmdb, traktSlug, letterboxd }, kind) {
		const imdbId = textOf$1(imdb);
		const tmdbId = /^\d{1,9}(?:\.0)?$/.test(textOf$1(tmdb)) ? Number(textOf$1(tmdb)) : 0;
		const trakt = textOf$1(traktSlug);
		const slug = textOf$1(letterboxd);
		return [
			imdbKey(/^\d{1,10}$/.test(imdbId) ? `tt${imdbId}` : imdbId),
			tmdbId > 0 && kind !== "episode" ? `tmdb:${kind === "film" ? "movie" : "tv"}/${tmdbId}` : null,
			/^[a-z0-9][\w-]{0,150}$/i.test(trakt) && kind !== "episode" ? `trakt:${kind === "film" ? "movies" : "shows"}/${trakt}` : null,
			/^[a-z0-9][a-z0-9-]{0,120}$/.test(slug) ? `letterboxd:${slug}` : null
		].filter((key) => key !== null && isFilmKey(key));
	}
	// lib/formats/article/text/fold.ts
	/** Letters that look accented but are letters of their own. */
	const unaccented = {
		ı: "i",
		ł: "l",
		ø: "o",
		đ: "d",
		ß: "ss"
	};
	/** Nothing to take off; most lines of most texts are so. */
	const isAscii = /^[\t\n\r\x20-\x7e]*$/;
	/** A text in the form in which labels and names are compared: small letters, no accents, one kind of quote and space. */
	function fold(text) {
		return (isAscii.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase().replace(/[ıłøđß]/g, (letter) => unaccented[letter] ?? letter).replace(/[’‘ʼ`´]/g, "'").replace(/[“”„«»]/g, "\"").replace(/\s+/g, " ").trim();
	}
	// lib/formats/article/text/months.ts
	const numbers = new Map([
		"january jan januar jänner janvier janv enero ene gennaio gen janeiro styczeń stycznia sty januari leden ledna led ocak",
		"february feb februar février fevr fév febrero febbraio fevereiro fev luty lutego lut februari únor února úno şubat",
		"march mar märz mrz mars marzo março marzec marca maart mrt březen března bře mart",
		"april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna dub nisan",
		"may mai mayo maggio mag maio maj maja mei květen května kvě mayıs",
		"june jun juni juin junio giugno giu junho czerwiec czerwca cze červen června haziran",
		"july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července temmuz",
		"august aug août agosto ago sierpień sierpnia sie augustus srpen srpna srp ağustos",
		"september sept sep septembre septiembre settembre set setembro wrzesień września wrz září eylül",
		"october oct oktober okt octobre octubre ottobre ott outubro out październik października paź říjen října říj ekim",
		"november nov novembre noviembre novembro listopada lis listopad kasım",
		"december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru prosinec prosince pro aralık"
	].flatMap((names, i) => names.split(" ").map((name) => [fold(name), i + 1])));
	/** 1 to 12 for the name of a month, whole or shortened; null for any other word. */
	function monthOf(word) {
		return numbers.get(fold(word).replace(/\.$/, "")) ?? null;
	}
	// lib/formats/article/text/find-date.ts
	const year$1 = "((?:18|19|20)\\d\\d)";
	const shapes = [
		{
			pattern: new RegExp(`(?<!\\d)${year$1}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`),
			read: ([y, , m, d]) => [
				Number(y),
				Number(m),
				Number(d)
			]
		},
		{
			pattern: new RegExp(`${year$1}\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日`),
			read: ([y, m, d]) => [
				Number(y),
				Number(m),
				Number(d)
			]
		},
		{
			pattern: new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?\\s+(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?${year$1}(?!\\d)`, "iu"),
			read: ([d, month, y]) => withMonth(y, month, d)
		},
		{
			pattern: new RegExp(`(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+${year$1}(?!\\d)`, "iu"),
			read: ([month, d, y]) => withMonth(y, month, d)
		},
		{
			pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${year$1}(?!\\d)`),
			read: ([d, m, y]) => [
				Number(y),
				Number(m),
				Number(d)
			]
		},
		{
			pattern: new RegExp(`(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-]${year$1}(?!\\d)`),
			read: ([a, b, y]) => withoutOrder(Number(y), Number(a), Number(b))
		}
	];
	function withMonth(y, month, d) {
		const m = monthOf(month ?? "");
		return m ? [
			Number(y),
			m,
			Number(d)
		] : null;
	}
	/** `12/25/2020` and `25/12/2020` can be told; `03/04/2020` means two days and is left alone. */
	function withoutOrder(y, a, b) {
		if (a > 12 || a === b) return [
			y,
			b,
			a
		];
		return b > 12 ? [
			y,
			a,
			b
		] : null;
	}
	const pad = (n, width) => String(n).padStart(width, "0");
	/** The first whole date in the first 200 units of a text: day, month and year, in digits or with the month's name. */
	function findDate(text) {
		const head = text.slice(0, 200);
		for (const { pattern, read } of shapes) {
			const match = pattern.exec(head);
			const parts = match && read(match.slice(1));
			if (!match || !parts) continue;
			const date = `${pad(parts[0], 4)}-${pad(parts[1], 2)}-${pad(parts[2], 2)}`;
			if (isCalendarDate(date)) return {
				date,
				from: match.index,
				to: match.index + match[0].length
			};
		}
		return null;
	}
	// lib/formats/import/fields/is-blank.ts
	/** What stands in a cell when there is nothing to say. */
	const nothing$2 = /^(?:|[-–—]+|n\/?a|null|none|nil|nan|undefined|\\n)$/i;
	/** Whether a cell that should hold a number or a day holds none. */
	function isBlank(text) {
		return nothing$2.test(text.trim());
	}
	// lib/formats/import/fields/parse-day.ts
	const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
	/** As C writes a moment, and IMDb did until 2017: `Sat Apr 23 08:36:35 2011`. */
	function readMoment(text) {
		const [, name = "", day = "", year] = /^\p{L}{3}\.? (\p{L}{3}) +(\d{1,2}) [\d:]{4,8}(?: [A-Z]{1,5})? (\d{4})$/u.exec(text) ?? [];
		const month = months.indexOf(name.toLowerCase()) + 1;
		return month > 0 ? `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` : null;
	}
	/**
	* The day that a cell names, in digits or with the month's name. Of a moment it is the day as it is written there,
	* whatever zone it adds: shifted into another zone it would be another day on another machine. Null for an empty cell.
	* @throws UserError where it names no day, or could be two.
	*/
	function parseDay(text) {
		if (isBlank(text)) return null;
		const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0] ?? readMoment(text) ?? findDate(text)?.date;
		if (day && isCalendarDate(day)) return day;
		throw new UserError(`“${text.slice(0, 60)}” is not a day. Write it like 2024-05-31.`);
	}
	// lib/formats/import/fields/stars-in.ts
	/** A rating written as stars, `★★★½` or `★★★☆☆`; null where a text is anything else. */
	function starsIn(text) {
		const [, full = "", half = "", empty = ""] = /^([★⭐*]{0,10})(½|\s?1\/2)?([☆✩]{0,10})$/u.exec(text.replace(/\uFE0F/g, "")) ?? [];
		const stars = [...full].length;
		if (stars === 0 && half === "") return null;
		return {
			value: stars + (half ? .5 : 0),
			worst: 0,
			best: Math.max(5, stars + [...empty].length + (half ? 1 : 0))
		};
	}
	// lib/formats/import/fields/parse-rating.ts
	/**
	* The rating in a cell, on its site's scale: a number, or stars. Null for an empty cell, and for a nought where the scale begins above it:
	* sites write that for "not rated".
	* @throws UserError where it is no number of that scale.
	*/
	function parseRating(text, scale) {
		if (isBlank(text)) return null;
		const value = (scale.best === 5 ? starsIn(text) : null)?.value ?? Number(text.replace(",", ".").replace(/\s*(?:%|\/\s*\d+)$/, ""));
		if (value === 0 && scale.worst > 0) return null;
		if (value >= scale.worst && value <= scale.best) return {
			value,
			...scale
		};
		throw new UserError(`“${text.slice(0, 60)}” is not a rating from ${scale.worst} to ${scale.best}.`);
	}
	// lib/formats/import/fields/parse-year.ts
	/**
	* The year in a cell, of a range (`2013–2023`) or a day its first. Null for an empty cell.
	* @throws UserError where there is no year that a film can be of.
	*/
	function parseYear(text) {
		if (isBlank(text) || text === "0") return null;
		const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? 0);
		if (year >= limits$1.firstYear && year <= limits$1.lastYear) return year;
		throw new UserError(`“${text.slice(0, 60)}” is not a year that a film can be from.`);
	}
	// node_modules/htmlparser2/node_modules/entities/dist/esm/decode-codepoint.js
	var _a;
	const decodeMap = /* @__PURE__ */ new Map([
		[0, 65533],
		[128, 8364],
		[130, 8218],
		[131, 402],
		[132, 8222],
		[133, 8230],
		[134, 8224],
		[135, 8225],
		[136, 710],
		[137, 8240],
		[138, 352],
		[139, 8249],
		[140, 338],
		[142, 381],
		[145, 8216],
		[146, 8217],
		[147, 8220],
		[148, 8221],
		[149, 8226],
		[150, 8211],
		[151, 8212],
		[152, 732],
		[153, 8482],
		[154, 353],
		[155, 8250],
		[156, 339],
		[158, 382],
		[159, 376]
	]);
	/**
	* Polyfill for `String.fromCodePoint`. It is used to create a string from a Unicode code point.
	*/
	const fromCodePoint = (_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : ((codePoint) => {
		let output = "";
		if (codePoint > 65535) {
			codePoint -= 65536;
			output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
			codePoint = 56320 | codePoint & 1023;
		}
		output += String.fromCharCode(codePoint);
		return output;
	});
	/**
	* Replace the given code point with a replacement character if it is a
	* surrogate or is outside the valid range. Otherwise return the code
	* point unchanged.
	*/
	function replaceCodePoint(codePoint) {
		var _a;
		if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) return 65533;
		return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
	}
	// node_modules/htmlparser2/node_modules/entities/dist/esm/internal/decode-shared.js
	function decodeBase64(input) {
		const binary = typeof atob === "function" ? atob(input) : typeof Buffer.from === "function" ? Buffer.from(input, "base64").toString("binary") : new Buffer(input, "base64").toString("binary");
		const evenLength = binary.length & -2;
		const out = new Uint16Array(evenLength / 2);
		for (let index = 0, outIndex = 0; index < evenLength; index += 2) {
			const lo = binary.charCodeAt(index);
			const hi = binary.charCodeAt(index + 1);
			out[outIndex++] = lo | hi << 8;
		}
		return out;
	}
	// node_modules/htmlparser2/node_modules/entities/dist/esm/generated/decode-data-html.js
	const htmlDecodeTree = /* #__PURE__ */ decodeBase64("QR08ALkAAgH6AYsDNQR2BO0EPgXZBQEGLAbdBxMISQrvCmQLfQurDKQNLw4fD4YPpA+6D/IPAAAAAAAAAAAAAAAAKhBMEY8TmxUWF2EYLBkxGuAa3RsJHDscWR8YIC8jSCSIJcMl6ie3Ku8rEC0CLjoupS7kLgAIRU1hYmNmZ2xtbm9wcnN0dVQAWgBeAGUAaQBzAHcAfgCBAIQAhwCSAJoAoACsALMAbABpAGcAO4DGAMZAUAA7gCYAJkBjAHUAdABlADuAwQDBQHIiZXZlAAJhAAFpeW0AcgByAGMAO4DCAMJAEGRyAADgNdgE3XIAYQB2AGUAO4DAAMBA8CFoYZFj4SFjcgBhZAAAoFMqAAFncIsAjgBvAG4ABGFmAADgNdg43fAlbHlGdW5jdGlvbgCgYSBpAG4AZwA7gMUAxUAAAWNzpACoAHIAAOA12Jzc6SFnbgCgVCJpAGwAZABlADuAwwDDQG0AbAA7gMQAxEAABGFjZWZvcnN1xQDYANoA7QDxAPYA+QD8AAABY3LJAM8AayNzbGFzaAAAoBYidgHTANUAAKDnKmUAZAAAoAYjeQARZIABY3J0AOAA5QDrAGEidXNlAACgNSLuI291bGxpcwCgLCFhAJJjcgAA4DXYBd1wAGYAAOA12Dnd5SF2ZdhiYwDyAOoAbSJwZXEAAKBOIgAHSE9hY2RlZmhpbG9yc3UXARoBHwE6AVIBVQFiAWQBZgGCAakB6QHtAfIBYwB5ACdkUABZADuAqQCpQIABY3B5ACUBKAE1AfUhdGUGYWmg0iJ0KGFsRGlmZmVyZW50aWFsRAAAoEUhbCJleXMAAKAtIQACYWVpb0EBRAFKAU0B8iFvbgxhZABpAGwAO4DHAMdAcgBjAAhhbiJpbnQAAKAwIm8AdAAKYQABZG5ZAV0BaSJsbGEAuGB0I2VyRG90ALdg8gA5AWkAp2NyImNsZQAAAkRNUFRwAXQBeQF9AW8AdAAAoJkiaSJudXMAAKCWIuwhdXMAoJUiaSJtZXMAAKCXIm8AAAFjc4cBlAFrKndpc2VDb250b3VySW50ZWdyYWwAAKAyImUjQ3VybHkAAAFEUZwBpAFvJXVibGVRdW90ZQAAoB0gdSJvdGUAAKAZIAACbG5wdbABtgHNAdgBbwBuAGWgNyIAoHQqgAFnaXQAvAHBAcUB8iJ1ZW50AKBhIm4AdAAAoC8i7yV1ckludGVncmFsAKAuIgABZnLRAdMBAKACIe8iZHVjdACgECJuLnRlckNsb2Nrd2lzZUNvbnRvdXJJbnRlZ3JhbAAAoDMi7yFzcwCgLypjAHIAAOA12J7ccABDoNMiYQBwAACgTSKABURKU1phY2VmaW9zAAsCEgIVAhgCGwIsAjQCOQI9AnMCfwNvoEUh9CJyYWhkAKARKWMAeQACZGMAeQAFZGMAeQAPZIABZ3JzACECJQIoAuchZXIAoCEgcgAAoKEhaAB2AACg5CoAAWF5MAIzAvIhb24OYRRkbAB0oAciYQCUY3IAAOA12AfdAAFhZkECawIAAWNtRQJnAvIjaXRpY2FsAAJBREdUUAJUAl8CYwJjInV0ZQC0YG8AdAFZAloC2WJiJGxlQWN1dGUA3WJyImF2ZQBgYGkibGRlANxi7yFuZACgxCJmJWVyZW50aWFsRAAAoEYhcAR9AgAAAAAAAIECjgIAABoDZgAA4DXYO91EoagAhQKJAm8AdAAAoNwgcSJ1YWwAAKBQIuIhbGUAA0NETFJVVpkCqAK1Au8C/wIRA28AbgB0AG8AdQByAEkAbgB0AGUAZwByAGEA7ADEAW8AdAKvAgAAAACwAqhgbiNBcnJvdwAAoNMhAAFlb7kC0AJmAHQAgAFBUlQAwQLGAs0CciJyb3cAAKDQIekkZ2h0QXJyb3cAoNQhZQDlACsCbgBnAAABTFLWAugC5SFmdAABQVLcAuECciJyb3cAAKD4J+kkZ2h0QXJyb3cAoPon6SRnaHRBcnJvdwCg+SdpImdodAAAAUFU9gL7AnIicm93AACg0iFlAGUAAKCoInAAQQIGAwAAAAALA3Iicm93AACg0SFvJHduQXJyb3cAAKDVIWUlcnRpY2FsQmFyAACgJSJuAAADQUJMUlRhJAM2AzoDWgNxA3oDciJyb3cAAKGTIUJVLAMwA2EAcgAAoBMpcCNBcnJvdwAAoPUhciJldmUAEWPlIWZ00gJDAwAASwMAAFIDaSVnaHRWZWN0b3IAAKBQKWUkZVZlY3RvcgAAoF4p5SJjdG9yQqC9IWEAcgAAoFYpaSJnaHQA1AFiAwAAaQNlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKWUAZQBBoKQiciJyb3cAAKCnIXIAcgBvAPcAtAIAAWN0gwOHA3IAAOA12J/c8iFvaxBhAAhOVGFjZGZnbG1vcHFzdHV4owOlA6kDsAO/A8IDxgPNA9ID8gP9AwEEFAQeBCAEJQRHAEphSAA7gNAA0EBjAHUAdABlADuAyQDJQIABYWl5ALYDuQO+A/Ihb24aYXIAYwA7gMoAykAtZG8AdAAWYXIAAOA12AjdcgBhAHYAZQA7gMgAyEDlIm1lbnQAoAgiAAFhcNYD2QNjAHIAEmF0AHkAUwLhAwAAAADpA20lYWxsU3F1YXJlAACg+yVlJ3J5U21hbGxTcXVhcmUAAKCrJQABZ3D2A/kDbwBuABhhZgAA4DXYPN3zImlsb26VY3UAAAFhaQYEDgRsAFSgdSppImxkZQAAoEIi7CNpYnJpdW0AoMwhAAFjaRgEGwRyAACgMCFtAACgcyphAJdjbQBsADuAywDLQAABaXApBC0E8yF0cwCgAyLvJG5lbnRpYWxFAKBHIYACY2Zpb3MAPQQ/BEMEXQRyBHkAJGRyAADgNdgJ3WwibGVkAFMCTAQAAAAAVARtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiVwA2UEAABpBAAAAABtBGYAAOA12D3dwSFsbACgACLyI2llcnRyZgCgMSFjAPIAcQQABkpUYWJjZGZnb3JzdIgEiwSOBJMElwSkBKcEqwStBLIE5QTqBGMAeQADZDuAPgA+QO0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AJ0EoASjBOQhaWwiYXIAYwAcYRNkbwB0ACBhcgAA4DXYCt0AoNkicABmAADgNdg+3eUiYXRlcgADRUZHTFNUvwTIBM8E1QTZBOAEcSJ1YWwATKBlIuUhc3MAoNsidSRsbEVxdWFsAACgZyJyI2VhdGVyAACgoirlIXNzAKB3IuwkYW50RXF1YWwAoH4qaSJsZGUAAKBzImMAcgAA4DXYotwAoGsiAARBYWNmaW9zdfkE/QQFBQgFCwUTBSIFKwVSIkRjeQAqZAABY3QBBQQFZQBrAMdiXmDpIXJjJGFyAACgDCFsJWJlcnRTcGFjZQAAoAsh8AEYBQAAGwVmAACgDSHpJXpvbnRhbExpbmUAoAAlAAFjdCYFKAXyABIF8iFvayZhbQBwAEQBMQU5BW8AdwBuAEgAdQBtAPAAAAFxInVhbAAAoE8iAAdFSk9hY2RmZ21ub3N0dVMFVgVZBVwFYwVtBXAFcwV6BZAFtgXFBckFzQVjAHkAFWTsIWlnMmFjAHkAAWRjAHUAdABlADuAzQDNQAABaXlnBWwFcgBjADuAzgDOQBhkbwB0ADBhcgAAoBEhcgBhAHYAZQA7gMwAzEAAoREhYXB/BYsFAAFjZ4MFhQVyACphaSNuYXJ5SQAAoEghbABpAGUA8wD6AvQBlQUAAKUFZaAsIgABZ3KaBZ4F8iFhbACgKyLzI2VjdGlvbgCgwiJpI3NpYmxlAAABQ1SsBbEFbyJtbWEAAKBjIGkibWVzAACgYiCAAWdwdAC8Bb8FwwVvAG4ALmFmAADgNdhA3WEAmWNjAHIAAKAQIWkibGRlAChh6wHSBQAA1QVjAHkABmRsADuAzwDPQIACY2Zvc3UA4QXpBe0F8gX9BQABaXnlBegFcgBjADRhGWRyAADgNdgN3XAAZgAA4DXYQd3jAfcFAAD7BXIAAOA12KXc8iFjeQhk6yFjeQRkgANISmFjZm9zAAwGDwYSBhUGHQYhBiYGYwB5ACVkYwB5AAxk8CFwYZpjAAFleRkGHAbkIWlsNmEaZHIAAOA12A7dcABmAADgNdhC3WMAcgAA4DXYptyABUpUYWNlZmxtb3N0AD0GQAZDBl4GawZkB2gHcAd0B80H2gdjAHkACWQ7gDwAPECAAmNtbnByAEwGTwZSBlUGWwb1IXRlOWHiIWRhm2NnAACg6ifsI2FjZXRyZgCgEiFyAACgniGAAWFleQBkBmcGagbyIW9uPWHkIWlsO2EbZAABZnNvBjQHdAAABUFDREZSVFVWYXKABp4GpAbGBssG3AYDByEHwQIqBwABbnKEBowGZyVsZUJyYWNrZXQAAKDoJ/Ihb3cAoZAhQlKTBpcGYQByAACg5CHpJGdodEFycm93AKDGIWUjaWxpbmcAAKAII28A9QGqBgAAsgZiJWxlQnJhY2tldAAAoOYnbgDUAbcGAAC+BmUkZVZlY3RvcgAAoGEp5SJjdG9yQqDDIWEAcgAAoFkpbCJvb3IAAKAKI2kiZ2h0AAABQVbSBtcGciJyb3cAAKCUIeUiY3RvcgCgTikAAWVy4AbwBmUAAKGjIkFW5gbrBnIicm93AACgpCHlImN0b3IAoFopaSNhbmdsZQBCorIi+wYAAAAA/wZhAHIAAKDPKXEidWFsAACgtCJwAIABRFRWAAoHEQcYB+8kd25WZWN0b3IAoFEpZSRlVmVjdG9yAACgYCnlImN0b3JCoL8hYQByAACgWCnlImN0b3JCoLwhYQByAACgUilpAGcAaAB0AGEAcgByAG8A9wDMAnMAAANFRkdMU1Q/B0cHTgdUB1gHXwfxJXVhbEdyZWF0ZXIAoNoidSRsbEVxdWFsAACgZiJyI2VhdGVyAACgdiLlIXNzAKChKuwkYW50RXF1YWwAoH0qaSJsZGUAAKByInIAAOA12A/dZaDYIuYjdGFycm93AKDaIWkiZG90AD9hgAFucHcAege1B7kHZwAAAkxSbHKCB5QHmwerB+UhZnQAAUFSiAeNB3Iicm93AACg9SfpJGdodEFycm93AKD3J+kkZ2h0QXJyb3cAoPYn5SFmdAABYXLcAqEHaQBnAGgAdABhAHIAcgBvAPcA5wJpAGcAaAB0AGEAcgByAG8A9wDuAmYAAOA12EPdZQByAAABTFK/B8YHZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIYABY2h0ANMH1QfXB/IAWgYAoLAh8iFva0FhAKBqIgAEYWNlZmlvc3XpB+wH7gf/BwMICQgOCBEIcAAAoAUpeQAcZAABZGzyB/kHaSR1bVNwYWNlAACgXyBsI2ludHJmAACgMyFyAADgNdgQ3e4jdXNQbHVzAKATInAAZgAA4DXYRN1jAPIA/gecY4AESmFjZWZvc3R1ACEIJAgoCDUIgQiFCDsKQApHCmMAeQAKZGMidXRlAENhgAFhZXkALggxCDQI8iFvbkdh5CFpbEVhHWSAAWdzdwA7CGEIfQjhInRpdmWAAU1UVgBECEwIWQhlJWRpdW1TcGFjZQAAoAsgaABpAAABY25SCFMIawBTAHAAYQBjAOUASwhlAHIAeQBUAGgAaQDuAFQI9CFlZAABR0xnCHUIcgBlAGEAdABlAHIARwByAGUAYQB0AGUA8gDrBGUAcwBzAEwAZQBzAPMA2wdMImluZQAKYHIAAOA12BHdAAJCbnB0jAiRCJkInAhyImVhawAAoGAgwiZyZWFraW5nU3BhY2WgYGYAAKAVIUOq7CqzCMIIzQgAAOcIGwkAAAAAAAAtCQAAbwkAAIcJAACdCcAJGQoAADQKAAFvdbYIvAjuI2dydWVudACgYiJwIkNhcAAAoG0ibyh1YmxlVmVydGljYWxCYXIAAKAmIoABbHF4ANII1wjhCOUibWVudACgCSL1IWFsVKBgImkibGRlAADgQiI4A2kic3RzAACgBCJyI2VhdGVyAACjbyJFRkdMU1T1CPoIAgkJCQ0JFQlxInVhbAAAoHEidSRsbEVxdWFsAADgZyI4A3IjZWF0ZXIAAOBrIjgD5SFzcwCgeSLsJGFudEVxdWFsAOB+KjgDaSJsZGUAAKB1IvUhbXBEASAJJwnvI3duSHVtcADgTiI4A3EidWFsAADgTyI4A2UAAAFmczEJRgn0JFRyaWFuZ2xlQqLqIj0JAAAAAEIJYQByAADgzyk4A3EidWFsAACg7CJzAICibiJFR0xTVABRCVYJXAlhCWkJcSJ1YWwAAKBwInIjZWF0ZXIAAKB4IuUhc3MA4GoiOAPsJGFudEVxdWFsAOB9KjgDaSJsZGUAAKB0IuUic3RlZAABR0x1CX8J8iZlYXRlckdyZWF0ZXIA4KIqOAPlI3NzTGVzcwDgoSo4A/IjZWNlZGVzAKGAIkVTjwmVCXEidWFsAADgryo4A+wkYW50RXF1YWwAoOAiAAFlaaAJqQl2JmVyc2VFbGVtZW50AACgDCLnJWh0VHJpYW5nbGVCousitgkAAAAAuwlhAHIAAODQKTgDcSJ1YWwAAKDtIgABcXXDCeAJdSNhcmVTdQAAAWJwywnVCfMhZXRF4I8iOANxInVhbAAAoOIi5SJyc2V0ReCQIjgDcSJ1YWwAAKDjIoABYmNwAOYJ8AkNCvMhZXRF4IIi0iBxInVhbAAAoIgi4yJlZWRzgKGBIkVTVAD6CQAKBwpxInVhbAAA4LAqOAPsJGFudEVxdWFsAKDhImkibGRlAADgfyI4A+UicnNldEXggyLSIHEidWFsAACgiSJpImxkZQCAoUEiRUZUACIKJwouCnEidWFsAACgRCJ1JGxsRXF1YWwAAKBHImkibGRlAACgSSJlJXJ0aWNhbEJhcgAAoCQiYwByAADgNdip3GkAbABkAGUAO4DRANFAnWMAB0VhY2RmZ21vcHJzdHV2XgphCmgKcgp2CnoKgQqRCpYKqwqtCrsKyArNCuwhaWdSYWMAdQB0AGUAO4DTANNAAAFpeWwKcQpyAGMAO4DUANRAHmRiImxhYwBQYXIAAOA12BLdcgBhAHYAZQA7gNIA0kCAAWFlaQCHCooKjQpjAHIATGFnAGEAqWNjInJvbgCfY3AAZgAA4DXYRt3lI25DdXJseQABRFGeCqYKbyV1YmxlUXVvdGUAAKAcIHUib3RlAACgGCAAoFQqAAFjbLEKtQpyAADgNdiq3GEAcwBoADuA2ADYQGkAbAHACsUKZABlADuA1QDVQGUAcwAAoDcqbQBsADuA1gDWQGUAcgAAAUJQ0wrmCgABYXLXCtoKcgAAoD4gYQBjAAABZWvgCuIKAKDeI2UAdAAAoLQjYSVyZW50aGVzaXMAAKDcI4AEYWNmaGlsb3JzAP0KAwsFCwkLCwsMCxELIwtaC3IjdGlhbEQAAKACInkAH2RyAADgNdgT3WkApmOgY/Ujc01pbnVzsWAAAWlwFQsgC24AYwBhAHIAZQBwAGwAYQBuAOUACgVmAACgGSGAobsqZWlvACoLRQtJC+MiZWRlc4CheiJFU1QANAs5C0ALcSJ1YWwAAKCvKuwkYW50RXF1YWwAoHwiaSJsZGUAAKB+Im0AZQAAoDMgAAFkcE0LUQv1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIgABY2leC2ILcgAA4DXYq9yoYwACVWZvc2oLbwtzC3cLTwBUADuAIgAiQHIAAOA12BTdcABmAACgGiFjAHIAAOA12KzcAAZCRWFjZWZoaW9yc3WPC5MLlwupC7YL2AvbC90LhQyTDJoMowzhIXJyAKAQKUcAO4CuAK5AgAFjbnIAnQugC6ML9SF0ZVRhZwAAoOsncgB0oKAhbAAAoBYpgAFhZXkArwuyC7UL8iFvblhh5CFpbFZhIGR2oBwhZSJyc2UAAAFFVb8LzwsAAWxxwwvIC+UibWVudACgCyL1JGlsaWJyaXVtAKDLIXAmRXF1aWxpYnJpdW0AAKBvKXIAAKAcIW8AoWPnIWh0AARBQ0RGVFVWYewLCgwQDDIMNwxeDHwM9gIAAW5y8Av4C2clbGVCcmFja2V0AACg6SfyIW93AKGSIUJM/wsDDGEAcgAAoOUhZSRmdEFycm93AACgxCFlI2lsaW5nAACgCSNvAPUBFgwAAB4MYiVsZUJyYWNrZXQAAKDnJ24A1AEjDAAAKgxlJGVWZWN0b3IAAKBdKeUiY3RvckKgwiFhAHIAAKBVKWwib29yAACgCyMAAWVyOwxLDGUAAKGiIkFWQQxGDHIicm93AACgpiHlImN0b3IAoFspaSNhbmdsZQBCorMiVgwAAAAAWgxhAHIAAKDQKXEidWFsAACgtSJwAIABRFRWAGUMbAxzDO8kd25WZWN0b3IAoE8pZSRlVmVjdG9yAACgXCnlImN0b3JCoL4hYQByAACgVCnlImN0b3JCoMAhYQByAACgUykAAXB1iQyMDGYAAKAdIe4kZEltcGxpZXMAoHAp6SRnaHRhcnJvdwCg2yEAAWNongyhDHIAAKAbIQCgsSHsJGVEZWxheWVkAKD0KYAGSE9hY2ZoaW1vcXN0dQC/DMgMzAzQDOIM5gwKDQ0NFA0ZDU8NVA1YDQABQ2PDDMYMyCFjeSlkeQAoZEYiVGN5ACxkYyJ1dGUAWmEAorwqYWVpedgM2wzeDOEM8iFvbmBh5CFpbF5hcgBjAFxhIWRyAADgNdgW3e8hcnQAAkRMUlXvDPYM/QwEDW8kd25BcnJvdwAAoJMhZSRmdEFycm93AACgkCHpJGdodEFycm93AKCSIXAjQXJyb3cAAKCRIechbWGjY+EkbGxDaXJjbGUAoBgicABmAADgNdhK3XICHw0AAAAAIg10AACgGiLhIXJlgKGhJUlTVQAqDTINSg3uJXRlcnNlY3Rpb24AoJMidQAAAWJwNw1ADfMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIibiJpb24AAKCUImMAcgAA4DXYrtxhAHIAAKDGIgACYmNtcF8Nag2ODZANc6DQImUAdABFoNAicSJ1YWwAAKCGIgABY2huDYkNZSJlZHMAgKF7IkVTVAB4DX0NhA1xInVhbAAAoLAq7CRhbnRFcXVhbACgfSJpImxkZQAAoH8iVABoAGEA9ADHCwCgESIAodEiZXOVDZ8NciJzZXQARaCDInEidWFsAACghyJlAHQAAKDRIoAFSFJTYWNmaGlvcnMAtQ27Db8NyA3ODdsN3w3+DRgOHQ4jDk8AUgBOADuA3gDeQMEhREUAoCIhAAFIY8MNxg1jAHkAC2R5ACZkAAFidcwNzQ0JYKRjgAFhZXkA1A3XDdoN8iFvbmRh5CFpbGJhImRyAADgNdgX3QABZWnjDe4N8gHoDQAA7Q3lImZvcmUAoDQiYQCYYwABY27yDfkNayNTcGFjZQAA4F8gCiDTInBhY2UAoAkg7CFkZYChPCJFRlQABw4MDhMOcSJ1YWwAAKBDInUkbGxFcXVhbAAAoEUiaSJsZGUAAKBIInAAZgAA4DXYS93pI3BsZURvdACg2yAAAWN0Jw4rDnIAAOA12K/c8iFva2Zh4QpFDlYOYA5qDgAAbg5yDgAAAAAAAAAAAAB5DnwOqA6zDgAADg8RDxYPGg8AAWNySA5ODnUAdABlADuA2gDaQHIAb6CfIeMhaXIAoEkpcgDjAVsOAABdDnkADmR2AGUAbGEAAWl5Yw5oDnIAYwA7gNsA20AjZGIibGFjAHBhcgAA4DXYGN1yAGEAdgBlADuA2QDZQOEhY3JqYQABZGl/Dp8OZQByAAABQlCFDpcOAAFhcokOiw5yAF9gYQBjAAABZWuRDpMOAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdI28AbgBQoMMi7CF1cwCgjiIAAWdwqw6uDm8AbgByYWYAAOA12EzdAARBREVUYWRwc78O0g7ZDuEOBQPqDvMOBw9yInJvdwDCoZEhyA4AAMwOYQByAACgEilvJHduQXJyb3cAAKDFIW8kd25BcnJvdwAAoJUhcSV1aWxpYnJpdW0AAKBuKWUAZQBBoKUiciJyb3cAAKClIW8AdwBuAGEAcgByAG8A9wAQA2UAcgAAAUxS+Q4AD2UkZnRBcnJvdwAAoJYh6SRnaHRBcnJvdwCglyFpAGyg0gNvAG4ApWPpIW5nbmFjAHIAAOA12LDcaSJsZGUAaGFtAGwAO4DcANxAgAREYmNkZWZvc3YALQ8xDzUPNw89D3IPdg97D4AP4SFzaACgqyJhAHIAAKDrKnkAEmThIXNobKCpIgCg5ioAAWVyQQ9DDwCgwSKAAWJ0eQBJD00Paw9hAHIAAKAWIGmgFiDjIWFsAAJCTFNUWA9cD18PZg9hAHIAAKAjIukhbmV8YGUkcGFyYXRvcgAAoFgnaSJsZGUAAKBAItQkaGluU3BhY2UAoAogcgAA4DXYGd1wAGYAAOA12E3dYwByAADgNdix3GQiYXNoAACgqiKAAmNlZm9zAI4PkQ+VD5kPng/pIXJjdGHkIWdlAKDAInIAAOA12BrdcABmAADgNdhO3WMAcgAA4DXYstwAAmZpb3OqD64Prw+0D3IAAOA12BvdnmNwAGYAAOA12E/dYwByAADgNdiz3IAEQUlVYWNmb3N1AMgPyw/OD9EP2A/gD+QP6Q/uD2MAeQAvZGMAeQAHZGMAeQAuZGMAdQB0AGUAO4DdAN1AAAFpedwP3w9yAGMAdmErZHIAAOA12BzdcABmAADgNdhQ3WMAcgAA4DXYtNxtAGwAeGEABEhhY2RlZm9z/g8BEAUQDRAQEB0QIBAkEGMAeQAWZGMidXRlAHlhAAFheQkQDBDyIW9ufWEXZG8AdAB7YfIBFRAAABwQbwBXAGkAZAB0AOgAVAhhAJZjcgAAoCghcABmAACgJCFjAHIAAOA12LXc4QtCEEkQTRAAAGcQbRByEAAAAAAAAAAAeRCKEJcQ8hD9EAAAGxEhETIROREAAD4RYwB1AHQAZQA7gOEA4UByImV2ZQADYYCiPiJFZGl1eQBWEFkQWxBgEGUQAOA+IjMDAKA/InIAYwA7gOIA4kB0AGUAO4C0ALRAMGRsAGkAZwA7gOYA5kByoGEgAOA12B7dcgBhAHYAZQA7gOAA4EAAAWVwfBCGEAABZnCAEIQQ8yF5bQCgNSHoAIMQaABhALFjAAFhcI0QWwAAAWNskRCTEHIAAWFnAACgPypkApwQAAAAALEQAKInImFkc3ajEKcQqRCuEG4AZAAAoFUqAKBcKmwib3BlAACgWCoAoFoqAKMgImVsbXJzersQvRDAEN0Q5RDtEACgpCllAACgICJzAGQAYaAhImEEzhDQENIQ1BDWENgQ2hDcEACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pdAB2oB8iYgBkoL4iAKCdKQABcHTpEOwQaAAAoCIixWDhIXJyAKB8IwABZ3D1EPgQbwBuAAVhZgAA4DXYUt0Ao0giRWFlaW9wBxEJEQ0RDxESERQRAKBwKuMhaXIAoG8qAKBKImQAAKBLInMAJ2DyIW94ZaBIIvEADhFpAG4AZwA7gOUA5UCAAWN0eQAmESoRKxFyAADgNdi23CpgbQBwAGWgSCLxAPgBaQBsAGQAZQA7gOMA40BtAGwAO4DkAORAAAFjaUERRxFvAG4AaQBuAPQA6AFuAHQAAKARKgAITmFiY2RlZmlrbG5vcHJzdWQRaBGXEZ8RpxGrEdIR1hErEjASexKKEn0RThNbE3oTbwB0AACg7SoAAWNybBGJEWsAAAJjZXBzdBF4EX0RghHvIW5nAKBMInAjc2lsb24A9mNyImltZQAAoDUgaQBtAGWgPSJxAACgzSJ2AY0RkRFlAGUAAKC9ImUAZABnoAUjZQAAoAUjcgBrAHSgtSPiIXJrAKC2IwABb3mjEaYRbgDnAHcRMWTxIXVvAKAeIIACY21wcnQAtBG5Eb4RwRHFEeEhdXPloDUi5ABwInR5dgAAoLApcwDpAH0RbgBvAPUA6gCAAWFodwDLEcwRzhGyYwCgNiHlIWVuAKBsInIAAOA12B/dZwCAA2Nvc3R1dncA4xHyEQUSEhIhEiYSKRKAAWFpdQDpEesR7xHwAKMFcgBjAACg7yVwAACgwyKAAWRwdAD4EfwRABJvAHQAAKAAKuwhdXMAoAEqaSJtZXMAAKACKnECCxIAAAAADxLjIXVwAKAGKmEAcgAAoAUm8iNpYW5nbGUAAWR1GhIeEu8hd24AoL0lcAAAoLMlcCJsdXMAAKAEKmUA5QBCD+UAkg9hInJvdwAAoA0pgAFha28ANhJoEncSAAFjbjoSZRJrAIABbHN0AEESRxJNEm8jemVuZ2UAAKDrKXEAdQBhAHIA5QBcBPIjaWFuZ2xlgKG0JWRscgBYElwSYBLvIXduAKC+JeUhZnQAoMIlaSJnaHQAAKC4JWsAAKAjJLEBbRIAAHUSsgFxEgAAcxIAoJIlAKCRJTQAAKCTJWMAawAAoIglAAFlb38ShxJx4D0A5SD1IWl2AOBhIuUgdAAAoBAjAAJwdHd4kRKVEpsSnxJmAADgNdhT3XSgpSJvAG0AAKClIvQhaWUAoMgiAAZESFVWYmRobXB0dXayEsES0RLgEvcS+xIKExoTHxMjEygTNxMAAkxSbHK5ErsSvRK/EgCgVyUAoFQlAKBWJQCgUyUAolAlRFVkdckSyxLNEs8SAKBmJQCgaSUAoGQlAKBnJQACTFJsctgS2hLcEt4SAKBdJQCgWiUAoFwlAKBZJQCjUSVITFJobHLrEu0S7xLxEvMS9RIAoGwlAKBjJQCgYCUAoGslAKBiJQCgXyVvAHgAAKDJKQACTFJscgITBBMGEwgTAKBVJQCgUiUAoBAlAKAMJQCiACVEVWR1EhMUExYTGBMAoGUlAKBoJQCgLCUAoDQlaSJudXMAAKCfIuwhdXMAoJ4iaSJtZXMAAKCgIgACTFJsci8TMRMzEzUTAKBbJQCgWCUAoBglAKAUJQCjAiVITFJobHJCE0QTRhNIE0oTTBMAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCUAAWV2UhNVE3YA5QD5AGIAYQByADuApgCmQAACY2Vpb2ITZhNqE24TcgAA4DXYt9xtAGkAAKBPIG0A5aA9IogRbAAAoVwAYmh0E3YTAKDFKfMhdWIAoMgnbAF+E4QTbABloCIgdAAAoCIgcAAAoU4iRWWJE4sTAKCuKvGgTyI8BeEMqRMAAN8TABQDFB8UAAAjFDQUAAAAAIUUAAAAAI0UAAAAANcU4xT3FPsUAACIFQAAlhWAAWNwcgCuE7ET1RP1IXRlB2GAoikiYWJjZHMAuxO/E8QTzhPSE24AZAAAoEQqciJjdXAAAKBJKgABYXXIE8sTcAAAoEsqcAAAoEcqbwB0AACgQCoA4CkiAP4AAWVv2RPcE3QAAKBBIO4ABAUAAmFlaXXlE+8T9RP4E/AB6hMAAO0TcwAAoE0qbwBuAA1hZABpAGwAO4DnAOdAcgBjAAlhcABzAHOgTCptAACgUCpvAHQAC2GAAWRtbgAIFA0UEhRpAGwAO4C4ALhAcCJ0eXYAAKCyKXQAAIGiADtlGBQZFKJAcgBkAG8A9ABiAXIAAOA12CDdgAFjZWkAKBQqFDIUeQBHZGMAawBtoBMn4SFyawCgEyfHY3IAAKPLJUVjZWZtcz8UQRRHFHcUfBSAFACgwykAocYCZWxGFEkUcQAAoFciZQBhAlAUAAAAAGAUciJyb3cAAAFsclYUWhTlIWZ0AKC6IWkiZ2h0AACguyGAAlJTYWNkAGgUaRRrFG8UcxSuYACgyCRzAHQAAKCbIukhcmMAoJoi4SFzaACgnSJuImludAAAoBAqaQBkAACg7yrjIWlyAKDCKfUhYnN1oGMmaQB0AACgYybsApMUmhS2FAAAwxRvAG4AZaA6APGgVCKrAG0CnxQAAAAAoxRhAHSgLABAYAChASJmbKcUqRTuABMNZQAAAW14rhSyFOUhbnQAoAEiZQDzANIB5wG6FAAAwBRkoEUibwB0AACgbSpuAPQAzAGAAWZyeQDIFMsUzhQA4DXYVN1vAOQA1wEAgakAO3MeAdMUcgAAoBchAAFhb9oU3hRyAHIAAKC1IXMAcwAAoBcnAAFjdeYU6hRyAADgNdi43AABYnDuFPIUZaDPKgCg0SploNAqAKDSKuQhb3QAoO8igANkZWxwcnZ3AAYVEBUbFSEVRBVlFYQV4SFycgABbHIMFQ4VAKA4KQCgNSlwAhYVAAAAABkVcgAAoN4iYwAAoN8i4SFycnCgtiEAoD0pgKIqImJjZG9zACsVMBU6FT4VQRVyImNhcAAAoEgqAAFhdTQVNxVwAACgRipwAACgSipvAHQAAKCNInIAAKBFKgDgKiIA/gACYWxydksVURVuFXMVcgByAG2gtyEAoDwpeQCAAWV2dwBYFWUVaRVxAHACXxUAAAAAYxVyAGUA4wAXFXUA4wAZFWUAZQAAoM4iZSJkZ2UAAKDPImUAbgA7gKQApEBlI2Fycm93AAABbHJ7FX8V5SFmdACgtiFpImdodAAAoLchZQDkAG0VAAFjaYsVkRVvAG4AaQBuAPQAkwFuAHQAAKAxImwiY3R5AACgLSOACUFIYWJjZGVmaGlqbG9yc3R1d3oAuBW7Fb8V1RXgFegV+RUKFhUWHxZUFlcWZRbFFtsW7xb7FgUXChdyAPIAtAJhAHIAAKBlKQACZ2xyc8YVyhXOFdAV5yFlcgCgICDlIXRoAKA4IfIA9QxoAHagECAAoKMiawHZFd4VYSJyb3cAAKAPKWEA4wBfAgABYXnkFecV8iFvbg9hNGQAoUYhYW/tFfQVAAFnciEC8RVyAACgyiF0InNlcQAAoHcqgAFnbG0A/xUCFgUWO4CwALBAdABhALRjcCJ0eXYAAKCxKQABaXIOFhIW8yFodACgfykA4DXYId1hAHIAAAFschsWHRYAoMMhAKDCIYACYWVnc3YAKBauAjYWOhY+Fm0AAKHEIm9zLhY0Fm4AZABzoMQi9SFpdACgZiZhIm1tYQDdY2kAbgAAoPIiAKH3AGlvQxZRFmQAZQAAgfcAO29KFksW90BuI3RpbWVzAACgxyJuAPgAUBZjAHkAUmRjAG8CXhYAAAAAYhZyAG4AAKAeI28AcAAAoA0jgAJscHR1dwBuFnEWdRaSFp4W7CFhciRgZgAA4DXYVd0AotkCZW1wc30WhBaJFo0WcQBkoFAibwB0AACgUSJpIm51cwAAoDgi7CF1cwCgFCLxInVhcmUAoKEiYgBsAGUAYgBhAHIAdwBlAGQAZwDlANcAbgCAAWFkaAClFqoWtBZyAHIAbwD3APUMbwB3AG4AYQByAHIAbwB3APMA8xVhI3Jwb29uAAABbHK8FsAWZQBmAPQAHBZpAGcAaAD0AB4WYgHJFs8WawBhAHIAbwD3AJILbwLUFgAAAADYFnIAbgAAoB8jbwBwAACgDCOAAWNvdADhFukW7BYAAXJ55RboFgDgNdi53FVkbAAAoPYp8iFvaxFhAAFkcvMW9xZvAHQAAKDxImkA5qC/JVsSAAFhaP8WAhdyAPIANQNhAPIA1wvhIm5nbGUAoKYpAAFjaQ4XEBd5AF9k5yJyYXJyAKD/JwAJRGFjZGVmZ2xtbm9wcXJzdHV4MRc4F0YXWxcyBF4XaRd5F40XrBe0F78X2RcVGCEYLRg1GEAYAAFEbzUXgRZvAPQA+BUAAWNzPBdCF3UAdABlADuA6QDpQPQhZXIAoG4qAAJhaW95TRdQF1YXWhfyIW9uG2FyAGOgViI7gOoA6kDsIW9uAKBVIk1kbwB0ABdhAAFEcmIXZhdvAHQAAKBSIgDgNdgi3XKhmipuF3QXYQB2AGUAO4DoAOhAZKCWKm8AdAAAoJgqgKGZKmlscwCAF4UXhxfuInRlcnMAoOcjAKATIWSglSpvAHQAAKCXKoABYXBzAJMXlheiF2MAcgATYXQAeQBzogUinxcAAAAAoRdlAHQAAKAFInAAMaADIDMBqRerFwCgBCAAoAUgAAFnc7AXsRdLYXAAAKACIAABZ3C4F7sXbwBuABlhZgAA4DXYVt2AAWFscwDFF8sXzxdyAHOg1SJsAACg4yl1AHMAAKBxKmkAAKG1A2x21RfYF28AbgC1Y/VjAAJjc3V24BfoF/0XEBgAAWlv5BdWF3IAYwAAoFYiaQLuFwAAAADwF+0ADQThIW50AAFnbPUX+Rd0AHIAAKCWKuUhc3MAoJUqgAFhZWkAAxgGGAoYbABzAD1gcwB0AACgXyJ2AESgYSJEAACgeCrwImFyc2wAoOUpAAFEYRkYHRhvAHQAAKBTInIAcgAAoHEpgAFjZGkAJxgqGO0XcgAAoC8hbwD0AIwCAAFhaDEYMhi3YzuA8ADwQAABbXI5GD0YbAA7gOsA60BvAACgrCCAAWNpcABGGEgYSxhsACFgcwD0ACwEAAFlb08YVxhjAHQAYQB0AGkAbwDuABoEbgBlAG4AdABpAGEAbADlADME4Ql1GAAAgRgAAIMYiBgAAAAAoRilGAAAqhgAALsYvhjRGAAA1xgnGWwAbABpAG4AZwBkAG8AdABzAGUA8QBlF3kARGRtImFsZQAAoEAmgAFpbHIAjRiRGJ0Y7CFpZwCgA/tpApcYAAAAAJoYZwAAoAD7aQBnAACgBPsA4DXYI93sIWlnAKAB++whaWcA4GYAagCAAWFsdACvGLIYthh0AACgbSZpAGcAAKAC+24AcwAAoLElbwBmAJJh8AHCGAAAxhhmAADgNdhX3QABYWvJGMwYbADsAGsEdqDUIgCg2SphI3J0aW50AACgDSoAAWFv2hgiGQABY3PeGB8ZsQPnGP0YBRkSGRUZAAAdGbID7xjyGPQY9xj5GAAA+xg7gL0AvUAAoFMhO4C8ALxAAKBVIQCgWSEAoFshswEBGQAAAxkAoFQhAKBWIbQCCxkOGQAAAAAQGTuAvgC+QACgVyEAoFwhNQAAoFghtgEZGQAAGxkAoFohAKBdITgAAKBeIWwAAKBEIHcAbgAAoCIjYwByAADgNdi73IAIRWFiY2RlZmdpamxub3JzdHYARhlKGVoZXhlmGWkZkhmWGZkZnRmgGa0ZxhnLGc8Z4BkjGmygZyIAoIwqgAFjbXAAUBlTGVgZ9SF0ZfVhbQBhAOSgswM6FgCghipyImV2ZQAfYQABaXliGWUZcgBjAB1hM2RvAHQAIWGAoWUibHFzAMYEcBl6GfGhZSLOBAAAdhlsAGEAbgD0AN8EgKF+KmNkbACBGYQZjBljAACgqSpvAHQAb6CAKmyggioAoIQqZeDbIgD+cwAAoJQqcgAA4DXYJN3noGsirATtIWVsAKA3IWMAeQBTZIChdyJFYWoApxmpGasZAKCSKgCgpSoAoKQqAAJFYWVztBm2Gb0ZwhkAoGkicABwoIoq8iFveACgiipxoIgq8aCIKrUZaQBtAACg5yJwAGYAAOA12FjdYQB2AOUAYwIAAWNp0xnWGXIAAKAKIW0AAKFzImVs3BneGQCgjioAoJAqAIM+ADtjZGxxco0E6xn0GfgZ/BkBGgABY2nvGfEZAKCnKnIAAKB6Km8AdAAAoNci0CFhcgCglSl1ImVzdAAAoHwqgAJhZGVscwAKGvQZFhrVBCAa8AEPGgAAFBpwAHIAbwD4AFkZcgAAoHgpcQAAAWxxxAQbGmwAZQBzAPMASRlpAO0A5AQAAWVuJxouGnIjdG5lcXEAAOBpIgD+xQAsGgAFQWFiY2Vma29zeUAaQxpmGmoabRqDGocalhrCGtMacgDyAMwCAAJpbG1yShpOGlAaVBpyAHMA8ABxD2YAvWBpAGwA9AASBQABZHJYGlsaYwB5AEpkAKGUIWN3YBpkGmkAcgAAoEgpAKCtIWEAcgAAoA8h6SFyYyVhgAFhbHIAcxp7Gn8a8iF0c3WgZSZpAHQAAKBlJuwhaXAAoCYg4yFvbgCguSJyAADgNdgl3XMAAAFld4wakRphInJvdwAAoCUpYSJyb3cAAKAmKYACYW1vcHIAnxqjGqcauhq+GnIAcgAAoP8h9CFodACgOyJrAAABbHKsGrMaZSRmdGFycm93AACgqSHpJGdodGFycm93AKCqIWYAAOA12Fnd4iFhcgCgFSCAAWNsdADIGswa0BpyAADgNdi93GEAcwDoAGka8iFvaydhAAFicNca2xr1IWxsAKBDIOghZW4AoBAg4Qr2GgAA/RoAAAgbExsaGwAAIRs7GwAAAAA+G2IbmRuVG6sbAACyG80b0htjAHUAdABlADuA7QDtQAChYyBpeQEbBhtyAGMAO4DuAO5AOGQAAWN4CxsNG3kANWRjAGwAO4ChAKFAAAFmcssCFhsA4DXYJt1yAGEAdgBlADuA7ADsQIChSCFpbm8AJxsyGzYbAAFpbisbLxtuAHQAAKAMKnQAAKAtIuYhaW4AoNwpdABhAACgKSHsIWlnM2GAAWFvcABDG1sbXhuAAWNndABJG0sbWRtyACthgAFlbHAAcQVRG1UbaQBuAOUAyAVhAHIA9AByBWgAMWFmAACgtyJlAGQAtWEAoggiY2ZvdGkbbRt1G3kb4SFyZQCgBSFpAG4AdKAeImkAZQAAoN0pZABvAPQAWxsAoisiY2VscIEbhRuPG5QbYQBsAACguiIAAWdyiRuNG2UAcgDzACMQ4wCCG2EicmhrAACgFyryIW9kAKA8KgACY2dwdJ8boRukG6gbeQBRZG8AbgAvYWYAAOA12FrdYQC5Y3UAZQBzAHQAO4C/AL9AAAFjabUbuRtyAADgNdi+3G4AAKIIIkVkc3bCG8QbyBvQAwCg+SJvAHQAAKD1Inag9CIAoPMiaaBiIOwhZGUpYesB1hsAANkbYwB5AFZkbAA7gO8A70AAA2NmbW9zdeYb7hvyG/Ub+hsFHAABaXnqG+0bcgBjADVhOWRyAADgNdgn3eEhdGg3YnAAZgAA4DXYW93jAf8bAAADHHIAAOA12L/c8iFjeVhk6yFjeVRkAARhY2ZnaGpvcxUcGhwiHCYcKhwtHDAcNRzwIXBhdqC6A/BjAAFleR4cIRzkIWlsN2E6ZHIAAOA12CjdciJlZW4AOGFjAHkARWRjAHkAXGRwAGYAAOA12FzdYwByAADgNdjA3IALQUJFSGFiY2RlZmdoamxtbm9wcnN0dXYAXhxtHHEcdRx5HN8cBx0dHTwd3B3tHfEdAR4EHh0eLB5FHrwewx7hHgkfPR9LH4ABYXJ0AGQcZxxpHHIA8gBvB/IAxQLhIWlsAKAbKeEhcnIAoA4pZ6BmIgCgiyphAHIAAKBiKWMJjRwAAJAcAACVHAAAAAAAAAAAAACZHJwcAACmHKgcrRwAANIc9SF0ZTph7SJwdHl2AKC0KXIAYQDuAFoG4iFkYbtjZwAAoegnZGyhHKMcAKCRKeUAiwYAoIUqdQBvADuAqwCrQHIAgKOQIWJmaGxwc3QAuhy/HMIcxBzHHMoczhxmoOQhcwAAoB8pcwAAoB0p6wCyGnAAAKCrIWwAAKA5KWkAbQAAoHMpbAAAoKIhAKGrKmFl1hzaHGkAbAAAoBkpc6CtKgDgrSoA/oABYWJyAOUc6RztHHIAcgAAoAwpcgBrAACgcicAAWFr8Rz4HGMAAAFla/Yc9xx7YFtgAAFlc/wc/hwAoIspbAAAAWR1Ax0FHQCgjykAoI0pAAJhZXV5Dh0RHRodHB3yIW9uPmEAAWRpFR0YHWkAbAA8YewAowbiAPccO2QAAmNxcnMkHScdLB05HWEAAKA2KXUAbwDyoBwgqhEAAWR1MB00HeghYXIAoGcpcyJoYXIAAKBLKWgAAKCyIQCiZCJmZ3FzRB1FB5Qdnh10AIACYWhscnQATh1WHWUdbB2NHXIicm93AHSgkCFhAOkAzxxhI3Jwb29uAAABZHVeHWId7yF3bgCgvSFwAACgvCHlJGZ0YXJyb3dzAKDHIWkiZ2h0AIABYWhzAHUdex2DHXIicm93APOglCGdBmEAcgBwAG8AbwBuAPMAzgtxAHUAaQBnAGEAcgByAG8A9wBlGugkcmVldGltZXMAoMsi8aFkIk0HAACaHWwAYQBuAPQAXgcAon0qY2Rnc6YdqR2xHbcdYwAAoKgqbwB0AG+gfypyoIEqAKCDKmXg2iIA/nMAAKCTKoACYWRlZ3MAwB3GHcod1h3ZHXAAcAByAG8A+ACmHG8AdAAAoNYicQAAAWdxzx3SHXQA8gBGB2cAdADyAHQcdADyAFMHaQDtAGMHgAFpbHIA4h3mHeod8yFodACgfClvAG8A8gDKBgDgNdgp3UWgdiIAoJEqYQH1Hf4dcgAAAWR1YB35HWygvCEAoGopbABrAACghCVjAHkAWWQAomoiYWNodAweDx4VHhkecgDyAGsdbwByAG4AZQDyAGAW4SFyZACgaylyAGkAAKD6JQABaW8hHiQe5CFvdEBh9SFzdGGgsCPjIWhlAKCwIwACRWFlczMeNR48HkEeAKBoInAAcKCJKvIhb3gAoIkqcaCHKvGghyo0HmkAbQAAoOYiAARhYm5vcHR3elIeXB5fHoUelh6mHqsetB4AAW5yVh5ZHmcAAKDsJ3IAAKD9IXIA6wCwBmcAgAFsbXIAZh52Hnse5SFmdAABYXKIB2weaQBnAGgAdABhAHIAcgBvAPcAkwfhInBzdG8AoPwnaQBnAGgAdABhAHIAcgBvAPcAmgdwI2Fycm93AAABbHKNHpEeZQBmAPQAxhxpImdodAAAoKwhgAFhZmwAnB6fHqIecgAAoIUpAOA12F3ddQBzAACgLSppIm1lcwAAoDQqYQGvHrMecwB0AACgFyLhAIoOZaHKJbkeRhLuIWdlAKDKJWEAcgBsoCgAdAAAoJMpgAJhY2htdADMHs8e1R7bHt0ecgDyAJ0GbwByAG4AZQDyANYWYQByAGSgyyEAoG0pAKAOIHIAaQAAoL8iAANhY2hpcXTrHu8e1QfzHv0eBh/xIXVvAKA5IHIAAOA12MHcbQDloXIi+h4AAPweAKCNKgCgjyoAAWJ19xwBH28AcqAYIACgGiDyIW9rQmEAhDwAO2NkaGlscXJCBhcfxh0gHyQfKB8sHzEfAAFjaRsfHR8AoKYqcgAAoHkqcgBlAOUAkx3tIWVzAKDJIuEhcnIAoHYpdSJlc3QAAKB7KgABUGk1HzkfYQByAACglillocMlAgdfEnIAAAFkdUIfRx9zImhhcgAAoEop6CFhcgCgZikAAWVuTx9WH3IjdG5lcXEAAOBoIgD+xQBUHwAHRGFjZGVmaGlsbm9wc3VuH3Ifoh+rH68ftx+7H74f5h/uH/MfBwj/HwsgxCFvdACgOiIAAmNscHJ5H30fiR+eH3IAO4CvAK9AAAFldIEfgx8AoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AJQfmB+cH28AdwDuAHkDZQBmAPQA6gbwAOkO6yFlcgCgriUAAW95ph+qH+0hbWEAoCkqPGThIXNoAKAUIOElc3VyZWRhbmdsZQCgISJyAADgNdgq3W8AAKAnIYABY2RuAMQfyR/bH3IAbwA7gLUAtUBhoiMi0B8AANMf1x9zAPQAKxFpAHIAAKDwKm8AdAA7gLcAt0B1AHMA4qESIh4TAADjH3WgOCIAoCoqYwHqH+0fcAAAoNsq8gB+GnAAbAB1APMACAgAAWRw9x/7H+UhbHMAoKciZgAA4DXYXt0AAWN0AyAHIHIAAOA12MLc8CFvcwCgPiJsobwDECAVIPQiaW1hcACguCJhAPAAEyAADEdMUlZhYmNkZWZnaGlqbG1vcHJzdHV2dzwgRyBmIG0geSCqILgg2iDeIBEhFSEyIUMhTSFQIZwhnyHSIQAiIyKLIrEivyIUIwABZ3RAIEMgAODZIjgD9uBrItIgBwmAAWVsdABNIF8gYiBmAHQAAAFhclMgWCByInJvdwAAoM0h6SRnaHRhcnJvdwCgziEA4NgiOAP24Goi0iBfCekkZ2h0YXJyb3cAoM8hAAFEZHEgdSDhIXNoAKCvIuEhc2gAoK4igAJiY25wdACCIIYgiSCNIKIgbABhAACgByL1IXRlRGFnAADgICLSIACiSSJFaW9wlSCYIJwgniAA4HAqOANkAADgSyI4A3MASWFyAG8A+AAyCnUAcgBhoG4mbADzoG4mmwjzAa8gAACzIHAAO4CgAKBAbQBwAOXgTiI4AyoJgAJhZW91eQDBIMogzSDWINkg8AHGIAAAyCAAoEMqbwBuAEhh5CFpbEZhbgBnAGSgRyJvAHQAAOBtKjgDcAAAoEIqPWThIXNoAKATIACjYCJBYWRxc3jpIO0g+SD+IAIhDCFyAHIAAKDXIXIAAAFocvIg9SBrAACgJClvoJch9wAGD28AdAAA4FAiOAN1AGkA9gC7CAABZWkGIQohYQByAACgKCntAN8I6SFzdPOgBCLlCHIAAOA12CvdAAJFZXN0/wgcISshLiHxoXEiIiEAABMJ8aFxIgAJAAAnIWwAYQBuAPQAEwlpAO0AGQlyoG8iAKBvIoABQWFwADghOyE/IXIA8gBeIHIAcgAAoK4hYQByAACg8ipzogsiSiEAAAAAxwtkoPwiAKD6ImMAeQBaZIADQUVhZGVzdABcIV8hYiFmIWkhkyGWIXIA8gBXIADgZiI4A3IAcgAAoJohcgAAoCUggKFwImZxcwBwIYQhjiF0AAABYXJ1IXohcgByAG8A9wBlIWkAZwBoAHQAYQByAHIAbwD3AD4h8aFwImAhAACKIWwAYQBuAPQAZwlz4H0qOAMAoG4iaQDtAG0JcqBuImkA5aDqIkUJaQDkADoKAAFwdKMhpyFmAADgNdhf3YCBrAA7aW4AriGvIcchrEBuAIChCSJFZHYAtyG6Ib8hAOD5IjgDbwB0AADg9SI4A+EB1gjEIcYhAKD3IgCg9iJpAHagDCLhAagJzyHRIQCg/iIAoP0igAFhb3IA2CHsIfEhcgCAoSYiYXN0AOAh5SHpIWwAbABlAOwAywhsAADg/SrlIADgAiI4A2wiaW50AACgFCrjoYAi9yEAAPohdQDlAJsJY+CvKjgDZaCAIvEAkwkAAkFhaXQHIgoiFyIeInIA8gBsIHIAcgAAoZshY3cRIhQiAOAzKTgDAOCdITgDZyRodGFycm93AACgmyFyAGkA5aDrIr4JgANjaGltcHF1AC8iPCJHIpwhTSJQIloigKGBImNlcgA2Iv0JOSJ1AOUABgoA4DXYw9zvIXJ0bQKdIQAAAABEImEAcgDhAOEhbQBloEEi8aBEIiYKYQDyAMsIcwB1AAABYnBWIlgi5QDUCeUA3wmAAWJjcABgInMieCKAoYQiRWVzAGci7glqIgDgxSo4A2UAdABl4IIi0iBxAPGgiCJoImMAZaCBIvEA/gmAoYUiRWVzAH8iFgqCIgDgxio4A2UAdABl4IMi0iBxAPGgiSKAIgACZ2lscpIilCKaIpwi7AAMCWwAZABlADuA8QDxQOcAWwlpI2FuZ2xlAAABbHKkIqoi5SFmdGWg6iLxAEUJaSJnaHQAZaDrIvEAvgltoL0DAKEjAGVzuCK8InIAbwAAoBYhcAAAoAcggARESGFkZ2lscnMAziLSItYi2iLeIugi7SICIw8j4SFzaACgrSLhIXJyAKAEKXAAAOBNItIg4SFzaACgrCIAAWV04iLlIgDgZSLSIADgPgDSIG4iZmluAACg3imAAUFldADzIvci+iJyAHIAAKACKQDgZCLSIHLgPADSIGkAZQAA4LQi0iAAAUF0BiMKI3IAcgAAoAMp8iFpZQDgtSLSIGkAbQAA4Dwi0iCAAUFhbgAaIx4jKiNyAHIAAKDWIXIAAAFociMjJiNrAACgIylvoJYh9wD/DuUhYXIAoCcpUxJqFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVCMAAF4jaSN/I4IjjSOeI8AUAAAAAKYjwCMAANoj3yMAAO8jHiQvJD8kRCQAAWNzVyNsFHUAdABlADuA8wDzQAABaXlhI2cjcgBjoJoiO4D0APRAPmSAAmFiaW9zAHEjdCN3I3EBeiNzAOgAdhTsIWFjUWF2AACgOCrvIWxkAKC8KewhaWdTYQABY3KFI4kjaQByAACgvykA4DXYLN1vA5QjAAAAAJYjAACcI24A22JhAHYAZQA7gPIA8kAAoMEpAAFibaEjjAphAHIAAKC1KQACYWNpdKwjryO6I70jcgDyAFkUAAFpcrMjtiNyAACgvinvIXNzAKC7KW4A5QDZCgCgwCmAAWFlaQDFI8gjyyNjAHIATWFnAGEAyWOAAWNkbgDRI9Qj1iPyIW9uv2MAoLYpdQDzAHgBcABmAADgNdhg3YABYWVsAOQj5yPrI3IAAKC3KXIAcAAAoLkpdQDzAHwBAKMoImFkaW9zdvkj/CMPJBMkFiQbJHIA8gBeFIChXSplZm0AAyQJJAwkcgBvoDQhZgAAoDQhO4CqAKpAO4C6ALpA5yFvZgCgtiJyAACgVipsIm9wZQAAoFcqAKBbKoABY2xvACMkJSQrJPIACCRhAHMAaAA7gPgA+EBsAACgmCJpAGwBMyQ4JGQAZQA7gPUA9UBlAHMAYaCXInMAAKA2Km0AbAA7gPYA9kDiIWFyAKA9I+EKXiQAAHokAAB8JJQkAACYJKkkAAAAALUkEQsAAPAkAAAAAAQleiUAAIMlcgCAoSUiYXN0AGUkbyQBCwCBtgA7bGokayS2QGwAZQDsABgDaQJ1JAAAAAB4JG0AAKDzKgCg/Sp5AD9kcgCAAmNpbXB0AIUkiCSLJJkSjyRuAHQAJWBvAGQALmBpAGwAAKAwIOUhbmsAoDEgcgAA4DXYLd2AAWltbwCdJKAkpCR2oMYD1WNtAGEA9AD+B24AZQAAoA4m9KHAA64kAAC0JGMjaGZvcmsAAKDUItZjAAFhdbgkxCRuAAABY2u9JMIkawBooA8hAKAOIfYAaRpzAACkKwBhYmNkZW1zdNMkIRPXJNsk4STjJOck6yTjIWlyAKAjKmkAcgAAoCIqAAFvdYsW3yQAoCUqAKByKm4AO4CxALFAaQBtAACgJip3AG8AAKAnKoABaXB1APUk+iT+JO4idGludACgFSpmAADgNdhh3W4AZAA7gKMAo0CApHoiRWFjZWlub3N1ABMlFSUYJRslTCVRJVklSSV1JQCgsypwAACgtyp1AOUAPwtjoK8qgKJ6ImFjZW5zACclLSU0JTYlSSVwAHAAcgBvAPgAFyV1AHIAbAB5AGUA8QA/C/EAOAuAAWFlcwA8JUElRSXwInByb3gAoLkqcQBxAACgtSppAG0AAKDoImkA7QBEC20AZQDzoDIgIguAAUVhcwBDJVclRSXwAEAlgAFkZnAATwtfJXElgAFhbHMAZSVpJW0l7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjdKAdIu8AWQvyIWVsAKCwIgABY2l9JYElcgAA4DXYxdzIY24iY3NwAACgCCAAA2Zpb3BzdZElKxuVJZolnyWkJXIAAOA12C7dcABmAADgNdhi3XIiaW1lAACgVyBjAHIAAOA12MbcgAFhZW8AqiW6JcAldAAAAWVpryW2JXIAbgBpAG8AbgDzABkFbgB0AACgFipzAHQAZaA/APEACRj0AG0LgApBQkhhYmNkZWZoaWxtbm9wcnN0dXgA4yXyJfYl+iVpJpAmpia9JtUm5ib4JlonaCdxJ3UnnietJ7EnyCfiJ+cngAFhcnQA6SXsJe4lcgDyAJkM8gD6AuEhaWwAoBwpYQByAPIA3BVhAHIAAKBkKYADY2RlbnFydAAGJhAmEyYYJiYmKyZaJgABZXUKJg0mAOA9IjEDdABlAFVhaQDjACAN7SJwdHl2AKCzKWcAgKHpJ2RlbAAgJiImJCYAoJIpAKClKeUA9wt1AG8AO4C7ALtAcgAApZIhYWJjZmhscHN0dz0mQCZFJkcmSiZMJk4mUSZVJlgmcAAAoHUpZqDlIXMAAKAgKQCgMylzAACgHinrALka8ACVHmwAAKBFKWkAbQAAoHQpbAAAoKMhAKCdIQABYWleJmImaQBsAACgGilvAG6gNiJhAGwA8wB2C4ABYWJyAG8mciZ2JnIA8gAvEnIAawAAoHMnAAFha3omgSZjAAABZWt/JoAmfWBdYAABZXOFJocmAKCMKWwAAAFkdYwmjiYAoI4pAKCQKQACYWV1eZcmmiajJqUm8iFvbllhAAFkaZ4moSZpAGwAV2HsAA8M4gCAJkBkAAJjbHFzrSawJrUmuiZhAACgNylkImhhcgAAoGkpdQBvAPKgHSCjAWgAAKCzIYABYWNnAMMm0iaUC2wAgKEcIWlwcwDLJs4migxuAOUAoAxhAHIA9ADaC3QAAKCtJYABaWxyANsm3ybjJvMhaHQAoH0pbwBvAPIANgwA4DXYL90AAWFv6ib1JnIAAAFkde8m8SYAoMEhbKDAIQCgbCl2oMED8WOAAWducwD+Jk4nUCdoAHQAAANhaGxyc3QKJxInISc1Jz0nRydyInJvdwB0oJIhYQDpAFYmYSNycG9vbgAAAWR1GiceJ28AdwDuAPAmcAAAoMAh5SFmdAABYWgnJy0ncgByAG8AdwDzAAkMYQByAHAAbwBvAG4A8wATBGklZ2h0YXJyb3dzAACgySFxAHUAaQBnAGEAcgByAG8A9wBZJugkcmVldGltZXMAoMwiZwDaYmkAbgBnAGQAbwB0AHMAZQDxABwYgAFhaG0AYCdjJ2YncgDyAAkMYQDyABMEAKAPIG8idXN0AGGgsSPjIWhlAKCxI+0haWQAoO4qAAJhYnB0fCeGJ4knmScAAW5ygCeDJ2cAAKDtJ3IAAKD+IXIA6wAcDIABYWZsAI8nkieVJ3IAAKCGKQDgNdhj3XUAcwAAoC4qaSJtZXMAAKA1KgABYXCiJ6gncgBnoCkAdAAAoJQp7yJsaW50AKASKmEAcgDyADwnAAJhY2hxuCe8J6EMwCfxIXVvAKA6IHIAAOA12MfcAAFidYAmxCdvAPKgGSCoAYABaGlyAM4n0ifWJ3IAZQDlAE0n7SFlcwCgyiJpAIChuSVlZmwAXAxjEt4n9CFyaQCgzinsInVoYXIAoGgpAKAeIWENBSgJKA0oSyhVKIYoAACLKLAoAAAAAOMo5ygAABApJCkxKW0pcSmHKaYpAACYKgAAAACxKmMidXRlAFthcQB1AO8ABR+ApHsiRWFjZWlucHN5ABwoHignKCooLygyKEEoRihJKACgtCrwASMoAAAlKACguCpvAG4AYWF1AOUAgw1koLAqaQBsAF9hcgBjAF1hgAFFYXMAOCg6KD0oAKC2KnAAAKC6KmkAbQAAoOki7yJsaW50AKATKmkA7QCIDUFkbwB0AGKixSKRFgAAAABTKACgZiqAA0FhY21zdHgAYChkKG8ocyh1KHkogihyAHIAAKDYIXIAAAFocmkoayjrAJAab6CYIfcAzAd0ADuApwCnQGkAO2D3IWFyAKApKW0AAAFpbn4ozQBuAHUA8wDOAHQAAKA2J3IA7+A12DDdIxkAAmFjb3mRKJUonSisKHIAcAAAoG8mAAFoeZkonChjAHkASWRIZHIAdABtAqUoAAAAAKgoaQDkAFsPYQByAGEA7ABsJDuArQCtQAABZ22zKLsobQBhAAChwwNmdroouijCY4CjPCJkZWdsbnByAMgozCjPKNMo1yjaKN4obwB0AACgairxoEMiCw5FoJ4qAKCgKkWgnSoAoJ8qZQAAoEYi7CF1cwCgJCrhIXJyAKByKWEAcgDyAPwMAAJhZWl07Sj8KAEpCCkAAWxz8Sj4KGwAcwBlAHQAbQDpAH8oaABwAACgMyrwImFyc2wAoOQpAAFkbFoPBSllAACgIyNloKoqc6CsKgDgrCoA/oABZmxwABUpGCkfKfQhY3lMZGKgLwBhoMQpcgAAoD8jZgAA4DXYZN1hAAABZHIoKRcDZQBzAHWgYCZpAHQAAKBgJoABY3N1ADYpRilhKQABYXU6KUApcABzoJMiAOCTIgD+cABzoJQiAOCUIgD+dQAAAWJwSylWKQChjyJlcz4NUCllAHQAZaCPIvEAPw0AoZAiZXNIDVspZQB0AGWgkCLxAEkNAKGhJWFmZilbBHIAZQFrKVwEAKChJWEAcgDyAAMNAAJjZW10dyl7KX8pgilyAADgNdjI3HQAbQDuAM4AaQDsAAYpYQByAOYAVw0AAWFyiimOKXIA5qAGJhESAAFhbpIpoylpImdodAAAAWVwmSmgKXAAcwBpAGwAbwDuANkXaADpAKAkcwCvYIACYmNtbnAArin8KY4NJSooKgCkgiJFZGVtbnByc7wpvinCKcgpzCnUKdgp3CkAoMUqbwB0AACgvSpkoIYibwB0AACgwyr1IWx0AKDBKgABRWXQKdIpAKDLKgCgiiLsIXVzAKC/KuEhcnIAoHkpgAFlaXUA4inxKfQpdAAAoYIiZW7oKewpcQDxoIYivSllAHEA8aCKItEpbQAAoMcqAAFicPgp+ikAoNUqAKDTKmMAgKJ7ImFjZW5zAAcqDSoUKhYqRihwAHAAcgBvAPgAIyh1AHIAbAB5AGUA8QCDDfEAfA2AAWFlcwAcKiIqPShwAHAAcgBvAPgAPChxAPEAOShnAACgaiYApoMiMTIzRWRlaGxtbnBzPCo/KkIqRSpHKlIqWCpjKmcqaypzKncqO4C5ALlAO4CyALJAO4CzALNAAKDGKgABb3NLKk4qdAAAoL4qdQBiAACg2CpkoIcibwB0AACgxCpzAAABb3VdKmAqbAAAoMknYgAAoNcq4SFycgCgeyn1IWx0AKDCKgABRWVvKnEqAKDMKgCgiyLsIXVzAKDAKoABZWl1AH0qjCqPKnQAAKGDImVugyqHKnEA8aCHIkYqZQBxAPGgiyJwKm0AAKDIKgABYnCTKpUqAKDUKgCg1iqAAUFhbgCdKqEqrCpyAHIAAKDZIXIAAAFocqYqqCrrAJUab6CZIfcAxQf3IWFyAKAqKWwAaQBnADuA3wDfQOELzyrZKtwq6SrsKvEqAAD1KjQrAAAAAAAAAAAAAEwrbCsAAHErvSsAAAAAAADRK3IC1CoAAAAA2CrnIWV0AKAWI8RjcgDrAOUKgAFhZXkA4SrkKucq8iFvbmVh5CFpbGNhQmRvAPQAIg5sInJlYwAAoBUjcgAA4DXYMd0AAmVpa2/7KhIrKCsuK/IBACsAAAkrZQAAATRm6g0EK28AcgDlAOsNYQBzorgDECsAAAAAEit5AG0A0WMAAWNuFislK2sAAAFhcxsrIStwAHAAcgBvAPgAFw5pAG0AAKA8InMA8AD9DQABYXMsKyEr8AAXDnIAbgA7gP4A/kDsATgrOyswG2QA5QBnAmUAcwCAgdcAO2JkAEMrRCtJK9dAYaCgInIAAKAxKgCgMCqAAWVwcwBRK1MraSvhAAkh4qKkIlsrXysAAAAAYytvAHQAAKA2I2kAcgAAoPEqb+A12GXdcgBrAACg2irhAHgociJpbWUAAKA0IIABYWlwAHYreSu3K2QA5QC+DYADYWRlbXBzdACFK6MrmiunK6wrsCuzK24iZ2xlAACitSVkbHFykCuUK5ornCvvIXduAKC/JeUhZnRloMMl8QACBwCgXCJpImdodABloLkl8QBdDG8AdAAAoOwlaSJudXMAAKA6KuwhdXMAoDkqYgAAoM0p6SFtZQCgOyrlInppdW0AoOIjgAFjaHQAwivKK80rAAFyecYrySsA4DXYydxGZGMAeQBbZPIhb2tnYQABaW/UK9creAD0ANERaCJlYWQAAAFsct4r5ytlAGYAdABhAHIAcgBvAPcAXQbpJGdodGFycm93AKCgIQAJQUhhYmNkZmdobG1vcHJzdHV3CiwNLBEsHSwnLDEsQCxLLFIsYix6LIQsjyzLLOgs7Sz/LAotcgDyAAkDYQByAACgYykAAWNyFSwbLHUAdABlADuA+gD6QPIACQ1yAOMBIywAACUseQBeZHYAZQBtYQABaXkrLDAscgBjADuA+wD7QENkgAFhYmgANyw6LD0scgDyANEO7CFhY3FhYQDyAOAOAAFpckQsSCzzIWh0AKB+KQDgNdgy3XIAYQB2AGUAO4D5APlAYQFWLF8scgAAAWxyWixcLACgvyEAoL4hbABrAACggCUAAWN0Zix2LG8CbCwAAAAAcyxyAG4AZaAcI3IAAKAcI28AcAAAoA8jcgBpAACg+CUAAWFsfiyBLGMAcgBrYTuAqACoQAABZ3CILIssbwBuAHNhZgAA4DXYZt0AA2FkaGxzdZksniynLLgsuyzFLHIAcgBvAPcACQ1vAHcAbgBhAHIAcgBvAPcA2A5hI3Jwb29uAAABbHKvLLMsZQBmAPQAWyxpAGcAaAD0AF0sdQDzAKYOaQAAocUDaGzBLMIs0mNvAG4AxWPwI2Fycm93cwCgyCGAAWNpdADRLOEs5CxvAtcsAAAAAN4scgBuAGWgHSNyAACgHSNvAHAAAKAOI24AZwBvYXIAaQAAoPklYwByAADgNdjK3IABZGlyAPMs9yz6LG8AdAAAoPAi7CFkZWlhaQBmoLUlAKC0JQABYW0DLQYtcgDyAMosbAA7gPwA/EDhIm5nbGUAoKcpgAdBQkRhY2RlZmxub3Byc3oAJy0qLTAtNC2bLZ0toS2/LcMtxy3TLdgt3C3gLfwtcgDyABADYQByAHag6CoAoOkqYQBzAOgA/gIAAW5yOC08LechcnQAoJwpgANla25wcnN0AJkpSC1NLVQtXi1iLYItYQBwAHAA4QAaHG8AdABoAGkAbgDnAKEXgAFoaXIAoSmzJFotbwBwAPQAdCVooJUh7wD4JgABaXVmLWotZwBtAOEAuygAAWJwbi14LXMjZXRuZXEAceCKIgD+AODLKgD+cyNldG5lcQBx4IsiAP4A4MwqAP4AAWhyhi2KLWUAdADhABIraSNhbmdsZQAAAWxyki2WLeUhZnQAoLIiaSJnaHQAAKCzInkAMmThIXNoAKCiIoABZWxyAKcttC24LWKiKCKuLQAAAACyLWEAcgAAoLsicQAAoFoi7CFpcACg7iIAAWJ0vC1eD2EA8gBfD3IAAOA12DPddAByAOkAlS1zAHUAAAFicM0t0C0A4IIi0iAA4IMi0iBwAGYAAOA12GfdcgBvAPAAWQt0AHIA6QCaLQABY3XkLegtcgAA4DXYy9wAAWJw7C30LW4AAAFFZXUt8S0A4IoiAP5uAAABRWV/LfktAOCLIgD+6SJnemFnAKCaKYADY2Vmb3BycwANLhAuJS4pLiMuLi40LukhcmN1YQABZGkULiEuAAFiZxguHC5hAHIAAKBfKmUAcaAnIgCgWSLlIXJwAKAYIXIAAOA12DTdcABmAADgNdho3WWgQCJhAHQA6ABqD2MAcgAA4DXYzNzjCuQRUC4AAFQuAABYLmIuAAAAAGMubS5wLnQuAAAAAIguki4AAJouJxIqEnQAcgDpAB0ScgAA4DXYNd0AAUFhWy5eLnIA8gDnAnIA8gCTB75jAAFBYWYuaS5yAPIA4AJyAPIAjAdhAPAAeh5pAHMAAKD7IoABZHB0APgReS6DLgABZmx9LoAuAOA12GnddQDzAP8RaQBtAOUABBIAAUFhiy6OLnIA8gDuAnIA8gCaBwABY3GVLgoScgAA4DXYzdwAAXB0nS6hLmwAdQDzACUScgDpACASAARhY2VmaW9zdbEuvC7ELsguzC7PLtQu2S5jAAABdXm2LrsudABlADuA/QD9QE9kAAFpecAuwy5yAGMAd2FLZG4AO4ClAKVAcgAA4DXYNt1jAHkAV2RwAGYAAOA12GrdYwByAADgNdjO3AABY23dLt8ueQBOZGwAO4D/AP9AAAVhY2RlZmhpb3N38y73Lv8uAi8MLxAvEy8YLx0vIi9jInV0ZQB6YQABYXn7Lv4u8iFvbn5hN2RvAHQAfGEAAWV0Bi8KL3QAcgDmAB8QYQC2Y3IAAOA12DfdYwB5ADZk5yJyYXJyAKDdIXAAZgAA4DXYa91jAHIAAOA12M/cAAFqbiYvKC8AoA0gagAAoAwg");
	// node_modules/htmlparser2/node_modules/entities/dist/esm/generated/decode-data-xml.js
	const xmlDecodeTree = /* #__PURE__ */ decodeBase64("AAJhZ2xxBwARABMAFQBtAg0AAAAAAA8AcAAmYG8AcwAnYHQAPmB0ADxg9SFvdCJg");
	// node_modules/htmlparser2/node_modules/entities/dist/esm/internal/bin-trie-flags.js
	/**
	* Bit flags & masks for the binary trie encoding used for entity decoding.
	*
	* Bit layout (16 bits total):
	* 15..14 VALUE_LENGTH   (+1 encoding; 0 => no value)
	* 13     FLAG13.        If valueLength>0: semicolon required flag (implicit ';').
	*                       If valueLength==0: compact run flag.
	* 12..7  BRANCH_LENGTH  Branch length (0 => single branch in 6..0 if jumpOffset==char) OR run length (when compact run)
	* 6..0   JUMP_TABLE     Jump offset (jump table) OR single-branch char code OR first run char
	*/
	var BinTrieFlags;
	(function(BinTrieFlags) {
		BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
		BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
		BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
		BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	})(BinTrieFlags || (BinTrieFlags = {}));
	// node_modules/htmlparser2/node_modules/entities/dist/esm/decode.js
	var CharCodes$1;
	(function(CharCodes) {
		CharCodes[CharCodes["NUM"] = 35] = "NUM";
		CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
		CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
		CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
		CharCodes[CharCodes["NINE"] = 57] = "NINE";
		CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
		CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
		CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
		CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
		CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
		CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
		CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
	})(CharCodes$1 || (CharCodes$1 = {}));
	/** Bit that needs to be set to convert an upper case ASCII character to lower case */
	const TO_LOWER_BIT = 32;
	function isNumber(code) {
		return code >= CharCodes$1.ZERO && code <= CharCodes$1.NINE;
	}
	function isHexadecimalCharacter(code) {
		return code >= CharCodes$1.UPPER_A && code <= CharCodes$1.UPPER_F || code >= CharCodes$1.LOWER_A && code <= CharCodes$1.LOWER_F;
	}
	function isAsciiAlphaNumeric(code) {
		return code >= CharCodes$1.UPPER_A && code <= CharCodes$1.UPPER_Z || code >= CharCodes$1.LOWER_A && code <= CharCodes$1.LOWER_Z || isNumber(code);
	}
	/**
	* Checks if the given character is a valid end character for an entity in an attribute.
	*
	* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
	* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
	*/
	function isEntityInAttributeInvalidEnd(code) {
		return code === CharCodes$1.EQUALS || isAsciiAlphaNumeric(code);
	}
	var EntityDecoderState;
	(function(EntityDecoderState) {
		EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
		EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
		EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
		EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
		EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
	})(EntityDecoderState || (EntityDecoderState = {}));
	var DecodingMode;
	(function(DecodingMode) {
		/** Entities in text nodes that can end with any character. */
		DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
		/** Only allow entities terminated with a semicolon. */
		DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
		/** Entities in attributes have limitations on ending characters. */
		DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
	})(DecodingMode || (DecodingMode = {}));
	/**
	* Token decoder with support of writing partial entities.
	*/
	var EntityDecoder = class {
		constructor(decodeTree, emitCodePoint, errors) {
			this.decodeTree = decodeTree;
			this.emitCodePoint = emitCodePoint;
			this.errors = errors;
			/** The current state of the decoder. */
			this.state = EntityDecoderState.EntityStart;
			/** Characters that were consumed while parsing an entity. */
			this.consumed = 1;
			/**
			* The result of the entity.
			*
			* Either the result index of a numeric entity, or the codepoint of a
			* numeric entity.
			*/
			this.result = 0;
			/** The current index in the decode tree. */
			this.treeIndex = 0;
			/** The number of characters that were consumed in excess. */
			this.excess = 1;
			/** The mode in which the decoder is operating. */
			this.decodeMode = DecodingMode.Strict;
			/** The number of characters that have been consumed in the current run. */
			this.runConsumed = 0;
		}
		/** Resets the instance to make it reusable. */
		startEntity(decodeMode) {
			this.decodeMode = decodeMode;
			this.state = EntityDecoderState.EntityStart;
			this.result = 0;
			this.treeIndex = 0;
			this.excess = 1;
			this.consumed = 1;
			this.runConsumed = 0;
		}
		/**
		* Write an entity to the decoder. This can be called multiple times with partial entities.
		* If the entity is incomplete, the decoder will return -1.
		*
		* Mirrors the implementation of `getDecoder`, but with the ability to stop decoding if the
		* entity is incomplete, and resume when the next string is written.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		write(input, offset) {
			switch (this.state) {
				case EntityDecoderState.EntityStart:
					if (input.charCodeAt(offset) === CharCodes$1.NUM) {
						this.state = EntityDecoderState.NumericStart;
						this.consumed += 1;
						return this.stateNumericStart(input, offset + 1);
					}
					this.state = EntityDecoderState.NamedEntity;
					return this.stateNamedEntity(input, offset);
				case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
				case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
				case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
				case EntityDecoderState.NamedEntity: return this.stateNamedEntity(input, offset);
			}
		}
		/**
		* Switches between the numeric decimal and hexadecimal states.
		*
		* Equivalent to the `Numeric character reference state` in the HTML spec.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNumericStart(input, offset) {
			if (offset >= input.length) return -1;
			if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
				this.state = EntityDecoderState.NumericHex;
				this.consumed += 1;
				return this.stateNumericHex(input, offset + 1);
			}
			this.state = EntityDecoderState.NumericDecimal;
			return this.stateNumericDecimal(input, offset);
		}
		/**
		* Parses a hexadecimal numeric entity.
		*
		* Equivalent to the `Hexademical character reference state` in the HTML spec.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNumericHex(input, offset) {
			while (offset < input.length) {
				const char = input.charCodeAt(offset);
				if (isNumber(char) || isHexadecimalCharacter(char)) {
					const digit = char <= CharCodes$1.NINE ? char - CharCodes$1.ZERO : (char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10;
					this.result = this.result * 16 + digit;
					this.consumed++;
					offset++;
				} else return this.emitNumericEntity(char, 3);
			}
			return -1;
		}
		/**
		* Parses a decimal numeric entity.
		*
		* Equivalent to the `Decimal character reference state` in the HTML spec.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNumericDecimal(input, offset) {
			while (offset < input.length) {
				const char = input.charCodeAt(offset);
				if (isNumber(char)) {
					this.result = this.result * 10 + (char - CharCodes$1.ZERO);
					this.consumed++;
					offset++;
				} else return this.emitNumericEntity(char, 2);
			}
			return -1;
		}
		/**
		* Validate and emit a numeric entity.
		*
		* Implements the logic from the `Hexademical character reference start
		* state` and `Numeric character reference end state` in the HTML spec.
		*
		* @param lastCp The last code point of the entity. Used to see if the
		*               entity was terminated with a semicolon.
		* @param expectedLength The minimum number of characters that should be
		*                       consumed. Used to validate that at least one digit
		*                       was consumed.
		* @returns The number of characters that were consumed.
		*/
		emitNumericEntity(lastCp, expectedLength) {
			var _a;
			if (this.consumed <= expectedLength) {
				(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			}
			if (lastCp === CharCodes$1.SEMI) this.consumed += 1;
			else if (this.decodeMode === DecodingMode.Strict) return 0;
			this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
			if (this.errors) {
				if (lastCp !== CharCodes$1.SEMI) this.errors.missingSemicolonAfterCharacterReference();
				this.errors.validateNumericCharacterReference(this.result);
			}
			return this.consumed;
		}
		/**
		* Parses a named entity.
		*
		* Equivalent to the `Named character reference state` in the HTML spec.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNamedEntity(input, offset) {
			const { decodeTree } = this;
			let current = decodeTree[this.treeIndex];
			let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
			while (offset < input.length) {
				if (valueLength === 0 && (current & BinTrieFlags.FLAG13) !== 0) {
					const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (this.runConsumed === 0) {
						const firstChar = current & BinTrieFlags.JUMP_TABLE;
						if (input.charCodeAt(offset) !== firstChar) return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
						offset++;
						this.excess++;
						this.runConsumed++;
					}
					while (this.runConsumed < runLength) {
						if (offset >= input.length) return -1;
						const charIndexInPacked = this.runConsumed - 1;
						const packedWord = decodeTree[this.treeIndex + 1 + (charIndexInPacked >> 1)];
						const expectedChar = charIndexInPacked % 2 === 0 ? packedWord & 255 : packedWord >> 8 & 255;
						if (input.charCodeAt(offset) !== expectedChar) {
							this.runConsumed = 0;
							return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
						}
						offset++;
						this.excess++;
						this.runConsumed++;
					}
					this.runConsumed = 0;
					this.treeIndex += 1 + (runLength >> 1);
					current = decodeTree[this.treeIndex];
					valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
				}
				if (offset >= input.length) break;
				const char = input.charCodeAt(offset);
				if (char === CharCodes$1.SEMI && valueLength !== 0 && (current & BinTrieFlags.FLAG13) !== 0) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
				this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
				if (this.treeIndex < 0) return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
				current = decodeTree[this.treeIndex];
				valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
				if (valueLength !== 0) {
					if (char === CharCodes$1.SEMI) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
					if (this.decodeMode !== DecodingMode.Strict && (current & BinTrieFlags.FLAG13) === 0) {
						this.result = this.treeIndex;
						this.consumed += this.excess;
						this.excess = 0;
					}
				}
				offset++;
				this.excess++;
			}
			return -1;
		}
		/**
		* Emit a named entity that was not terminated with a semicolon.
		*
		* @returns The number of characters consumed.
		*/
		emitNotTerminatedNamedEntity() {
			var _a;
			const { result, decodeTree } = this;
			const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
			this.emitNamedEntityData(result, valueLength, this.consumed);
			(_a = this.errors) === null || _a === void 0 || _a.missingSemicolonAfterCharacterReference();
			return this.consumed;
		}
		/**
		* Emit a named entity.
		*
		* @param result The index of the entity in the decode tree.
		* @param valueLength The number of bytes in the entity.
		* @param consumed The number of characters consumed.
		*
		* @returns The number of characters consumed.
		*/
		emitNamedEntityData(result, valueLength, consumed) {
			const { decodeTree } = this;
			this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~(BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13) : decodeTree[result + 1], consumed);
			if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
			return consumed;
		}
		/**
		* Signal to the parser that the end of the input was reached.
		*
		* Remaining data will be emitted and relevant errors will be produced.
		*
		* @returns The number of characters consumed.
		*/
		end() {
			var _a;
			switch (this.state) {
				case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
				case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
				case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
				case EntityDecoderState.NumericStart:
					(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
					return 0;
				case EntityDecoderState.EntityStart: return 0;
			}
		}
	};
	/**
	* Determines the branch of the current node that is taken given the current
	* character. This function is used to traverse the trie.
	*
	* @param decodeTree The trie.
	* @param current The current node.
	* @param nodeIdx The index right after the current node and its value.
	* @param char The current character.
	* @returns The index of the next node, or -1 if no branch is taken.
	*/
	function determineBranch(decodeTree, current, nodeIndex, char) {
		const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
		const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
		if (branchCount === 0) return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
		if (jumpOffset) {
			const value = char - jumpOffset;
			return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIndex + value] - 1;
		}
		const packedKeySlots = branchCount + 1 >> 1;
		let lo = 0;
		let hi = branchCount - 1;
		while (lo <= hi) {
			const mid = lo + hi >>> 1;
			const midKey = decodeTree[nodeIndex + (mid >> 1)] >> (mid & 1) * 8 & 255;
			if (midKey < char) lo = mid + 1;
			else if (midKey > char) hi = mid - 1;
			else return decodeTree[nodeIndex + packedKeySlots + mid];
		}
		return -1;
	}
	// node_modules/htmlparser2/dist/esm/Tokenizer.js
	var CharCodes;
	(function(CharCodes) {
		CharCodes[CharCodes["Tab"] = 9] = "Tab";
		CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
		CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
		CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
		CharCodes[CharCodes["Space"] = 32] = "Space";
		CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
		CharCodes[CharCodes["Number"] = 35] = "Number";
		CharCodes[CharCodes["Amp"] = 38] = "Amp";
		CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
		CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
		CharCodes[CharCodes["Dash"] = 45] = "Dash";
		CharCodes[CharCodes["Slash"] = 47] = "Slash";
		CharCodes[CharCodes["Zero"] = 48] = "Zero";
		CharCodes[CharCodes["Nine"] = 57] = "Nine";
		CharCodes[CharCodes["Semi"] = 59] = "Semi";
		CharCodes[CharCodes["Lt"] = 60] = "Lt";
		CharCodes[CharCodes["Eq"] = 61] = "Eq";
		CharCodes[CharCodes["Gt"] = 62] = "Gt";
		CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
		CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
		CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
		CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
		CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
		CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
		CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
		CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
		CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
	})(CharCodes || (CharCodes = {}));
	/** All the states the tokenizer can be in. */
	var State;
	(function(State) {
		State[State["Text"] = 1] = "Text";
		State[State["BeforeTagName"] = 2] = "BeforeTagName";
		State[State["InTagName"] = 3] = "InTagName";
		State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
		State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
		State[State["InClosingTagName"] = 6] = "InClosingTagName";
		State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
		State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
		State[State["InAttributeName"] = 9] = "InAttributeName";
		State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
		State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
		State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
		State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
		State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
		State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
		State[State["InDeclaration"] = 16] = "InDeclaration";
		State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
		State[State["BeforeComment"] = 18] = "BeforeComment";
		State[State["CDATASequence"] = 19] = "CDATASequence";
		State[State["InSpecialComment"] = 20] = "InSpecialComment";
		State[State["InCommentLike"] = 21] = "InCommentLike";
		State[State["BeforeSpecialS"] = 22] = "BeforeSpecialS";
		State[State["BeforeSpecialT"] = 23] = "BeforeSpecialT";
		State[State["SpecialStartSequence"] = 24] = "SpecialStartSequence";
		State[State["InSpecialTag"] = 25] = "InSpecialTag";
		State[State["InEntity"] = 26] = "InEntity";
	})(State || (State = {}));
	function isWhitespace(c) {
		return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
	}
	function isEndOfTagSection(c) {
		return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
	}
	function isASCIIAlpha(c) {
		return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
	}
	var QuoteType;
	(function(QuoteType) {
		QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
		QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
		QuoteType[QuoteType["Single"] = 2] = "Single";
		QuoteType[QuoteType["Double"] = 3] = "Double";
	})(QuoteType || (QuoteType = {}));
	/**
	* Sequences used to match longer strings.
	*
	* We don't have `Script`, `Style`, or `Title` here. Instead, we re-use the *End
	* sequences with an increased offset.
	*/
	const Sequences = {
		Cdata: new Uint8Array([
			67,
			68,
			65,
			84,
			65,
			91
		]),
		CdataEnd: new Uint8Array([
			93,
			93,
			62
		]),
		CommentEnd: new Uint8Array([
			45,
			45,
			62
		]),
		ScriptEnd: new Uint8Array([
			60,
			47,
			115,
			99,
			114,
			105,
			112,
			116
		]),
		StyleEnd: new Uint8Array([
			60,
			47,
			115,
			116,
			121,
			108,
			101
		]),
		TitleEnd: new Uint8Array([
			60,
			47,
			116,
			105,
			116,
			108,
			101
		]),
		TextareaEnd: new Uint8Array([
			60,
			47,
			116,
			101,
			120,
			116,
			97,
			114,
			101,
			97
		]),
		XmpEnd: new Uint8Array([
			60,
			47,
			120,
			109,
			112
		])
	};
	var Tokenizer = class {
		constructor({ xmlMode = false, decodeEntities = true }, cbs) {
			this.cbs = cbs;
			/** The current state the tokenizer is in. */
			this.state = State.Text;
			/** The read buffer. */
			this.buffer = "";
			/** The beginning of the section that is currently being read. */
			this.sectionStart = 0;
			/** The index within the buffer that we are currently looking at. */
			this.index = 0;
			/** The start of the last entity. */
			this.entityStart = 0;
			/** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
			this.baseState = State.Text;
			/** For special parsing behavior inside of script and style tags. */
			this.isSpecial = false;
			/** Indicates whether the tokenizer has been paused. */
			this.running = true;
			/** The offset of the current buffer. */
			this.offset = 0;
			this.currentSequence = void 0;
			this.sequenceIndex = 0;
			this.xmlMode = xmlMode;
			this.decodeEntities = decodeEntities;
			this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
		}
		reset() {
			this.state = State.Text;
			this.buffer = "";
			this.sectionStart = 0;
			this.index = 0;
			this.baseState = State.Text;
			this.currentSequence = void 0;
			this.running = true;
			this.offset = 0;
		}
		write(chunk) {
			this.offset += this.buffer.length;
			this.buffer = chunk;
			this.parse();
		}
		end() {
			if (this.running) this.finish();
		}
		pause() {
			this.running = false;
		}
		resume() {
			this.running = true;
			if (this.index < this.buffer.length + this.offset) this.parse();
		}
		stateText(c) {
			if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
				if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
				this.state = State.BeforeTagName;
				this.sectionStart = this.index;
			} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
		}
		stateSpecialStartSequence(c) {
			const isEnd = this.sequenceIndex === this.currentSequence.length;
			if (!(isEnd ? isEndOfTagSection(c) : (c | 32) === this.currentSequence[this.sequenceIndex])) this.isSpecial = false;
			else if (!isEnd) {
				this.sequenceIndex++;
				return;
			}
			this.sequenceIndex = 0;
			this.state = State.InTagName;
			this.stateInTagName(c);
		}
		/** Look for an end tag. For <title> tags, also decode entities. */
		stateInSpecialTag(c) {
			if (this.sequenceIndex === this.currentSequence.length) {
				if (c === CharCodes.Gt || isWhitespace(c)) {
					const endOfText = this.index - this.currentSequence.length;
					if (this.sectionStart < endOfText) {
						const actualIndex = this.index;
						this.index = endOfText;
						this.cbs.ontext(this.sectionStart, endOfText);
						this.index = actualIndex;
					}
					this.isSpecial = false;
					this.sectionStart = endOfText + 2;
					this.stateInClosingTagName(c);
					return;
				}
				this.sequenceIndex = 0;
			}
			if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
			else if (this.sequenceIndex === 0) {
				if (this.currentSequence === Sequences.TitleEnd) {
					if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
				} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
			} else this.sequenceIndex = Number(c === CharCodes.Lt);
		}
		stateCDATASequence(c) {
			if (c === Sequences.Cdata[this.sequenceIndex]) {
				if (++this.sequenceIndex === Sequences.Cdata.length) {
					this.state = State.InCommentLike;
					this.currentSequence = Sequences.CdataEnd;
					this.sequenceIndex = 0;
					this.sectionStart = this.index + 1;
				}
			} else {
				this.sequenceIndex = 0;
				this.state = State.InDeclaration;
				this.stateInDeclaration(c);
			}
		}
		/**
		* When we wait for one specific character, we can speed things up
		* by skipping through the buffer until we find it.
		*
		* @returns Whether the character was found.
		*/
		fastForwardTo(c) {
			while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
			this.index = this.buffer.length + this.offset - 1;
			return false;
		}
		/**
		* Comments and CDATA end with `-->` and `]]>`.
		*
		* Their common qualities are:
		* - Their end sequences have a distinct character they start with.
		* - That character is then repeated, so we have to check multiple repeats.
		* - All characters but the start character of the sequence can be skipped.
		*/
		stateInCommentLike(c) {
			if (c === this.currentSequence[this.sequenceIndex]) {
				if (++this.sequenceIndex === this.currentSequence.length) {
					if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
					else this.cbs.oncomment(this.sectionStart, this.index, 2);
					this.sequenceIndex = 0;
					this.sectionStart = this.index + 1;
					this.state = State.Text;
				}
			} else if (this.sequenceIndex === 0) {
				if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
			} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
		}
		/**
		* HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
		*
		* XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
		* We allow anything that wouldn't end the tag.
		*/
		isTagStartChar(c) {
			return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
		}
		startSpecial(sequence, offset) {
			this.isSpecial = true;
			this.currentSequence = sequence;
			this.sequenceIndex = offset;
			this.state = State.SpecialStartSequence;
		}
		stateBeforeTagName(c) {
			if (c === CharCodes.ExclamationMark) {
				this.state = State.BeforeDeclaration;
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.Questionmark) {
				this.state = State.InProcessingInstruction;
				this.sectionStart = this.index + 1;
			} else if (this.isTagStartChar(c)) {
				const lower = c | 32;
				this.sectionStart = this.index;
				if (this.xmlMode) this.state = State.InTagName;
				else if (lower === Sequences.ScriptEnd[2]) this.state = State.BeforeSpecialS;
				else if (lower === Sequences.TitleEnd[2] || lower === Sequences.XmpEnd[2]) this.state = State.BeforeSpecialT;
				else this.state = State.InTagName;
			} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
			else {
				this.state = State.Text;
				this.stateText(c);
			}
		}
		stateInTagName(c) {
			if (isEndOfTagSection(c)) {
				this.cbs.onopentagname(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			}
		}
		stateBeforeClosingTagName(c) {
			if (isWhitespace(c)) {} else if (c === CharCodes.Gt) this.state = State.Text;
			else {
				this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
				this.sectionStart = this.index;
			}
		}
		stateInClosingTagName(c) {
			if (c === CharCodes.Gt || isWhitespace(c)) {
				this.cbs.onclosetag(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.state = State.AfterClosingTagName;
				this.stateAfterClosingTagName(c);
			}
		}
		stateAfterClosingTagName(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		stateBeforeAttributeName(c) {
			if (c === CharCodes.Gt) {
				this.cbs.onopentagend(this.index);
				if (this.isSpecial) {
					this.state = State.InSpecialTag;
					this.sequenceIndex = 0;
				} else this.state = State.Text;
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
			else if (!isWhitespace(c)) {
				this.state = State.InAttributeName;
				this.sectionStart = this.index;
			}
		}
		stateInSelfClosingTag(c) {
			if (c === CharCodes.Gt) {
				this.cbs.onselfclosingtag(this.index);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
				this.isSpecial = false;
			} else if (!isWhitespace(c)) {
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			}
		}
		stateInAttributeName(c) {
			if (c === CharCodes.Eq || isEndOfTagSection(c)) {
				this.cbs.onattribname(this.sectionStart, this.index);
				this.sectionStart = this.index;
				this.state = State.AfterAttributeName;
				this.stateAfterAttributeName(c);
			}
		}
		stateAfterAttributeName(c) {
			if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
			else if (c === CharCodes.Slash || c === CharCodes.Gt) {
				this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
				this.sectionStart = -1;
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			} else if (!isWhitespace(c)) {
				this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
				this.state = State.InAttributeName;
				this.sectionStart = this.index;
			}
		}
		stateBeforeAttributeValue(c) {
			if (c === CharCodes.DoubleQuote) {
				this.state = State.InAttributeValueDq;
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.SingleQuote) {
				this.state = State.InAttributeValueSq;
				this.sectionStart = this.index + 1;
			} else if (!isWhitespace(c)) {
				this.sectionStart = this.index;
				this.state = State.InAttributeValueNq;
				this.stateInAttributeValueNoQuotes(c);
			}
		}
		handleInAttributeValue(c, quote) {
			if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
				this.state = State.BeforeAttributeName;
			} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
		}
		stateInAttributeValueDoubleQuotes(c) {
			this.handleInAttributeValue(c, CharCodes.DoubleQuote);
		}
		stateInAttributeValueSingleQuotes(c) {
			this.handleInAttributeValue(c, CharCodes.SingleQuote);
		}
		stateInAttributeValueNoQuotes(c) {
			if (isWhitespace(c) || c === CharCodes.Gt) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.cbs.onattribend(QuoteType.Unquoted, this.index);
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
		}
		stateBeforeDeclaration(c) {
			if (c === CharCodes.OpeningSquareBracket) {
				this.state = State.CDATASequence;
				this.sequenceIndex = 0;
			} else this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
		}
		stateInDeclaration(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.cbs.ondeclaration(this.sectionStart, this.index);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		stateInProcessingInstruction(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.cbs.onprocessinginstruction(this.sectionStart, this.index);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		stateBeforeComment(c) {
			if (c === CharCodes.Dash) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CommentEnd;
				this.sequenceIndex = 2;
				this.sectionStart = this.index + 1;
			} else this.state = State.InDeclaration;
		}
		stateInSpecialComment(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.cbs.oncomment(this.sectionStart, this.index, 0);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		stateBeforeSpecialS(c) {
			const lower = c | 32;
			if (lower === Sequences.ScriptEnd[3]) this.startSpecial(Sequences.ScriptEnd, 4);
			else if (lower === Sequences.StyleEnd[3]) this.startSpecial(Sequences.StyleEnd, 4);
			else {
				this.state = State.InTagName;
				this.stateInTagName(c);
			}
		}
		stateBeforeSpecialT(c) {
			switch (c | 32) {
				case Sequences.TitleEnd[3]:
					this.startSpecial(Sequences.TitleEnd, 4);
					break;
				case Sequences.TextareaEnd[3]:
					this.startSpecial(Sequences.TextareaEnd, 4);
					break;
				case Sequences.XmpEnd[3]:
					this.startSpecial(Sequences.XmpEnd, 4);
					break;
				default:
					this.state = State.InTagName;
					this.stateInTagName(c);
			}
		}
		startEntity() {
			this.baseState = this.state;
			this.state = State.InEntity;
			this.entityStart = this.index;
			this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
		}
		stateInEntity() {
			const indexInBuffer = this.index - this.offset;
			const length = this.entityDecoder.write(this.buffer, indexInBuffer);
			if (length >= 0) {
				this.state = this.baseState;
				if (length === 0) this.index -= 1;
			} else {
				if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
					this.state = this.baseState;
					this.index -= 1;
					return;
				}
				this.index = this.offset + this.buffer.length - 1;
			}
		}
		/**
		* Remove data that has already been consumed from the buffer.
		*/
		cleanup() {
			if (this.running && this.sectionStart !== this.index) {
				if (this.state === State.Text || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
					this.cbs.ontext(this.sectionStart, this.index);
					this.sectionStart = this.index;
				} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
					this.cbs.onattribdata(this.sectionStart, this.index);
					this.sectionStart = this.index;
				}
			}
		}
		shouldContinue() {
			return this.index < this.buffer.length + this.offset && this.running;
		}
		/**
		* Iterates through the buffer, calling the function corresponding to the current state.
		*
		* States that are more likely to be hit are higher up, as a performance improvement.
		*/
		parse() {
			while (this.shouldContinue()) {
				const c = this.buffer.charCodeAt(this.index - this.offset);
				switch (this.state) {
					case State.Text:
						this.stateText(c);
						break;
					case State.SpecialStartSequence:
						this.stateSpecialStartSequence(c);
						break;
					case State.InSpecialTag:
						this.stateInSpecialTag(c);
						break;
					case State.CDATASequence:
						this.stateCDATASequence(c);
						break;
					case State.InAttributeValueDq:
						this.stateInAttributeValueDoubleQuotes(c);
						break;
					case State.InAttributeName:
						this.stateInAttributeName(c);
						break;
					case State.InCommentLike:
						this.stateInCommentLike(c);
						break;
					case State.InSpecialComment:
						this.stateInSpecialComment(c);
						break;
					case State.BeforeAttributeName:
						this.stateBeforeAttributeName(c);
						break;
					case State.InTagName:
						this.stateInTagName(c);
						break;
					case State.InClosingTagName:
						this.stateInClosingTagName(c);
						break;
					case State.BeforeTagName:
						this.stateBeforeTagName(c);
						break;
					case State.AfterAttributeName:
						this.stateAfterAttributeName(c);
						break;
					case State.InAttributeValueSq:
						this.stateInAttributeValueSingleQuotes(c);
						break;
					case State.BeforeAttributeValue:
						this.stateBeforeAttributeValue(c);
						break;
					case State.BeforeClosingTagName:
						this.stateBeforeClosingTagName(c);
						break;
					case State.AfterClosingTagName:
						this.stateAfterClosingTagName(c);
						break;
					case State.BeforeSpecialS:
						this.stateBeforeSpecialS(c);
						break;
					case State.BeforeSpecialT:
						this.stateBeforeSpecialT(c);
						break;
					case State.InAttributeValueNq:
						this.stateInAttributeValueNoQuotes(c);
						break;
					case State.InSelfClosingTag:
						this.stateInSelfClosingTag(c);
						break;
					case State.InDeclaration:
						this.stateInDeclaration(c);
						break;
					case State.BeforeDeclaration:
						this.stateBeforeDeclaration(c);
						break;
					case State.BeforeComment:
						this.stateBeforeComment(c);
						break;
					case State.InProcessingInstruction:
						this.stateInProcessingInstruction(c);
						break;
					case State.InEntity: this.stateInEntity();
				}
				this.index++;
			}
			this.cleanup();
		}
		finish() {
			if (this.state === State.InEntity) {
				this.entityDecoder.end();
				this.state = this.baseState;
			}
			this.handleTrailingData();
			this.cbs.onend();
		}
		/** Handle any trailing data. */
		handleTrailingData() {
			const endIndex = this.buffer.length + this.offset;
			if (this.sectionStart >= endIndex) return;
			if (this.state === State.InCommentLike) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, endIndex, 0);
				else this.cbs.oncomment(this.sectionStart, endIndex, 0);
			} else if (this.state === State.InTagName || this.state === State.BeforeAttributeName || this.state === State.BeforeAttributeValue || this.state === State.AfterAttributeName || this.state === State.InAttributeName || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueDq || this.state === State.InAttributeValueNq || this.state === State.InClosingTagName) {} else this.cbs.ontext(this.sectionStart, endIndex);
		}
		emitCodePoint(cp, consumed) {
			if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
				if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
				this.sectionStart = this.entityStart + consumed;
				this.index = this.sectionStart - 1;
				this.cbs.onattribentity(cp);
			} else {
				if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
				this.sectionStart = this.entityStart + consumed;
				this.index = this.sectionStart - 1;
				this.cbs.ontextentity(cp, this.sectionStart);
			}
		}
	};
	// node_modules/htmlparser2/dist/esm/Parser.js
	const formTags = /* @__PURE__ */ new Set([
		"input",
		"option",
		"optgroup",
		"select",
		"button",
		"datalist",
		"textarea"
	]);
	const pTag = /* @__PURE__ */ new Set(["p"]);
	const tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
	const ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
	const rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
	const openImpliesClose = /* @__PURE__ */ new Map([
		["tr", /* @__PURE__ */ new Set([
			"tr",
			"th",
			"td"
		])],
		["th", /* @__PURE__ */ new Set(["th"])],
		["td", /* @__PURE__ */ new Set([
			"thead",
			"th",
			"td"
		])],
		["body", /* @__PURE__ */ new Set([
			"head",
			"link",
			"script"
		])],
		["li", /* @__PURE__ */ new Set(["li"])],
		["p", pTag],
		["h1", pTag],
		["h2", pTag],
		["h3", pTag],
		["h4", pTag],
		["h5", pTag],
		["h6", pTag],
		["select", formTags],
		["input", formTags],
		["output", formTags],
		["button", formTags],
		["datalist", formTags],
		["textarea", formTags],
		["option", /* @__PURE__ */ new Set(["option"])],
		["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
		["dd", ddtTags],
		["dt", ddtTags],
		["address", pTag],
		["article", pTag],
		["aside", pTag],
		["blockquote", pTag],
		["details", pTag],
		["div", pTag],
		["dl", pTag],
		["fieldset", pTag],
		["figcaption", pTag],
		["figure", pTag],
		["footer", pTag],
		["form", pTag],
		["header", pTag],
		["hr", pTag],
		["main", pTag],
		["nav", pTag],
		["ol", pTag],
		["pre", pTag],
		["section", pTag],
		["table", pTag],
		["ul", pTag],
		["rt", rtpTags],
		["rp", rtpTags],
		["tbody", tableSectionTags],
		["tfoot", tableSectionTags]
	]);
	const voidElements = /* @__PURE__ */ new Set([
		"area",
		"base",
		"basefont",
		"br",
		"col",
		"command",
		"embed",
		"frame",
		"hr",
		"img",
		"input",
		"isindex",
		"keygen",
		"link",
		"meta",
		"param",
		"source",
		"track",
		"wbr"
	]);
	const foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
	const htmlIntegrationElements = /* @__PURE__ */ new Set([
		"mi",
		"mo",
		"mn",
		"ms",
		"mtext",
		"annotation-xml",
		"foreignobject",
		"desc",
		"title"
	]);
	const reNameEnd = /\s|\//;
	var Parser$1 = class {
		constructor(cbs, options = {}) {
			var _a, _b, _c, _d, _e, _f;
			this.options = options;
			/** The start index of the last event. */
			this.startIndex = 0;
			/** The end index of the last event. */
			this.endIndex = 0;
			/**
			* Store the start index of the current open tag,
			* so we can update the start index for attributes.
			*/
			this.openTagStart = 0;
			this.tagname = "";
			this.attribname = "";
			this.attribvalue = "";
			this.attribs = null;
			this.stack = [];
			this.buffers = [];
			this.bufferOffset = 0;
			/** The index of the last written buffer. Used when resuming after a `pause()`. */
			this.writeIndex = 0;
			/** Indicates whether the parser has finished running / `.end` has been called. */
			this.ended = false;
			this.cbs = cbs !== null && cbs !== void 0 ? cbs : {};
			this.htmlMode = !this.options.xmlMode;
			this.lowerCaseTagNames = (_a = options.lowerCaseTags) !== null && _a !== void 0 ? _a : this.htmlMode;
			this.lowerCaseAttributeNames = (_b = options.lowerCaseAttributeNames) !== null && _b !== void 0 ? _b : this.htmlMode;
			this.recognizeSelfClosing = (_c = options.recognizeSelfClosing) !== null && _c !== void 0 ? _c : !this.htmlMode;
			this.tokenizer = new ((_d = options.Tokenizer) !== null && _d !== void 0 ? _d : Tokenizer)(this.options, this);
			this.foreignContext = [!this.htmlMode];
			(_f = (_e = this.cbs).onparserinit) === null || _f === void 0 || _f.call(_e, this);
		}
		/** @internal */
		ontext(start, endIndex) {
			var _a, _b;
			const data = this.getSlice(start, endIndex);
			this.endIndex = endIndex - 1;
			(_b = (_a = this.cbs).ontext) === null || _b === void 0 || _b.call(_a, data);
			this.startIndex = endIndex;
		}
		/** @internal */
		ontextentity(cp, endIndex) {
			var _a, _b;
			this.endIndex = endIndex - 1;
			(_b = (_a = this.cbs).ontext) === null || _b === void 0 || _b.call(_a, fromCodePoint(cp));
			this.startIndex = endIndex;
		}
		/**
		* Checks if the current tag is a void element. Override this if you want
		* to specify your own additional void elements.
		*/
		isVoidElement(name) {
			return this.htmlMode && voidElements.has(name);
		}
		/** @internal */
		onopentagname(start, endIndex) {
			this.endIndex = endIndex;
			let name = this.getSlice(start, endIndex);
			if (this.lowerCaseTagNames) name = name.toLowerCase();
			this.emitOpenTag(name);
		}
		emitOpenTag(name) {
			var _a, _b, _c, _d;
			this.openTagStart = this.startIndex;
			this.tagname = name;
			const impliesClose = this.htmlMode && openImpliesClose.get(name);
			if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) {
				const element = this.stack.shift();
				(_b = (_a = this.cbs).onclosetag) === null || _b === void 0 || _b.call(_a, element, true);
			}
			if (!this.isVoidElement(name)) {
				this.stack.unshift(name);
				if (this.htmlMode) {
					if (foreignContextElements.has(name)) this.foreignContext.unshift(true);
					else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(false);
				}
			}
			(_d = (_c = this.cbs).onopentagname) === null || _d === void 0 || _d.call(_c, name);
			if (this.cbs.onopentag) this.attribs = {};
		}
		endOpenTag(isImplied) {
			var _a, _b;
			this.startIndex = this.openTagStart;
			if (this.attribs) {
				(_b = (_a = this.cbs).onopentag) === null || _b === void 0 || _b.call(_a, this.tagname, this.attribs, isImplied);
				this.attribs = null;
			}
			if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
			this.tagname = "";
		}
		/** @internal */
		onopentagend(endIndex) {
			this.endIndex = endIndex;
			this.endOpenTag(false);
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		onclosetag(start, endIndex) {
			var _a, _b, _c, _d, _e, _f, _g, _h;
			this.endIndex = endIndex;
			let name = this.getSlice(start, endIndex);
			if (this.lowerCaseTagNames) name = name.toLowerCase();
			if (this.htmlMode && (foreignContextElements.has(name) || htmlIntegrationElements.has(name))) this.foreignContext.shift();
			if (!this.isVoidElement(name)) {
				const pos = this.stack.indexOf(name);
				if (pos !== -1) for (let index = 0; index <= pos; index++) {
					const element = this.stack.shift();
					(_b = (_a = this.cbs).onclosetag) === null || _b === void 0 || _b.call(_a, element, index !== pos);
				}
				else if (this.htmlMode && name === "p") {
					this.emitOpenTag("p");
					this.closeCurrentTag(true);
				}
			} else if (this.htmlMode && name === "br") {
				(_d = (_c = this.cbs).onopentagname) === null || _d === void 0 || _d.call(_c, "br");
				(_f = (_e = this.cbs).onopentag) === null || _f === void 0 || _f.call(_e, "br", {}, true);
				(_h = (_g = this.cbs).onclosetag) === null || _h === void 0 || _h.call(_g, "br", false);
			}
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		onselfclosingtag(endIndex) {
			this.endIndex = endIndex;
			if (this.recognizeSelfClosing || this.foreignContext[0]) {
				this.closeCurrentTag(false);
				this.startIndex = endIndex + 1;
			} else this.onopentagend(endIndex);
		}
		closeCurrentTag(isOpenImplied) {
			var _a, _b;
			const name = this.tagname;
			this.endOpenTag(isOpenImplied);
			if (this.stack[0] === name) {
				(_b = (_a = this.cbs).onclosetag) === null || _b === void 0 || _b.call(_a, name, !isOpenImplied);
				this.stack.shift();
			}
		}
		/** @internal */
		onattribname(start, endIndex) {
			this.startIndex = start;
			const name = this.getSlice(start, endIndex);
			this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
		}
		/** @internal */
		onattribdata(start, endIndex) {
			this.attribvalue += this.getSlice(start, endIndex);
		}
		/** @internal */
		onattribentity(cp) {
			this.attribvalue += fromCodePoint(cp);
		}
		/** @internal */
		onattribend(quote, endIndex) {
			var _a, _b;
			this.endIndex = endIndex;
			(_b = (_a = this.cbs).onattribute) === null || _b === void 0 || _b.call(_a, this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
			if (this.attribs && !Object.prototype.hasOwnProperty.call(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
			this.attribvalue = "";
		}
		getInstructionName(value) {
			const index = value.search(reNameEnd);
			let name = index < 0 ? value : value.substr(0, index);
			if (this.lowerCaseTagNames) name = name.toLowerCase();
			return name;
		}
		/** @internal */
		ondeclaration(start, endIndex) {
			this.endIndex = endIndex;
			const value = this.getSlice(start, endIndex);
			if (this.cbs.onprocessinginstruction) {
				const name = this.getInstructionName(value);
				this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
			}
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		onprocessinginstruction(start, endIndex) {
			this.endIndex = endIndex;
			const value = this.getSlice(start, endIndex);
			if (this.cbs.onprocessinginstruction) {
				const name = this.getInstructionName(value);
				this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
			}
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		oncomment(start, endIndex, offset) {
			var _a, _b, _c, _d;
			this.endIndex = endIndex;
			(_b = (_a = this.cbs).oncomment) === null || _b === void 0 || _b.call(_a, this.getSlice(start, endIndex - offset));
			(_d = (_c = this.cbs).oncommentend) === null || _d === void 0 || _d.call(_c);
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		oncdata(start, endIndex, offset) {
			var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k;
			this.endIndex = endIndex;
			const value = this.getSlice(start, endIndex - offset);
			if (!this.htmlMode || this.options.recognizeCDATA) {
				(_b = (_a = this.cbs).oncdatastart) === null || _b === void 0 || _b.call(_a);
				(_d = (_c = this.cbs).ontext) === null || _d === void 0 || _d.call(_c, value);
				(_f = (_e = this.cbs).oncdataend) === null || _f === void 0 || _f.call(_e);
			} else {
				(_h = (_g = this.cbs).oncomment) === null || _h === void 0 || _h.call(_g, `[CDATA[${value}]]`);
				(_k = (_j = this.cbs).oncommentend) === null || _k === void 0 || _k.call(_j);
			}
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		onend() {
			var _a, _b;
			if (this.cbs.onclosetag) {
				this.endIndex = this.startIndex;
				for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
			}
			(_b = (_a = this.cbs).onend) === null || _b === void 0 || _b.call(_a);
		}
		/**
		* Resets the parser to a blank state, ready to parse a new HTML document
		*/
		reset() {
			var _a, _b, _c, _d;
			(_b = (_a = this.cbs).onreset) === null || _b === void 0 || _b.call(_a);
			this.tokenizer.reset();
			this.tagname = "";
			this.attribname = "";
			this.attribs = null;
			this.stack.length = 0;
			this.startIndex = 0;
			this.endIndex = 0;
			(_d = (_c = this.cbs).onparserinit) === null || _d === void 0 || _d.call(_c, this);
			this.buffers.length = 0;
			this.foreignContext.length = 0;
			this.foreignContext.unshift(!this.htmlMode);
			this.bufferOffset = 0;
			this.writeIndex = 0;
			this.ended = false;
		}
		/**
		* Resets the parser, then parses a complete document and
		* pushes it to the handler.
		*
		* @param data Document to parse.
		*/
		parseComplete(data) {
			this.reset();
			this.end(data);
		}
		getSlice(start, end) {
			while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
			let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
			while (end - this.bufferOffset > this.buffers[0].length) {
				this.shiftBuffer();
				slice += this.buffers[0].slice(0, end - this.bufferOffset);
			}
			return slice;
		}
		shiftBuffer() {
			this.bufferOffset += this.buffers[0].length;
			this.writeIndex--;
			this.buffers.shift();
		}
		/**
		* Parses a chunk of data and calls the corresponding callbacks.
		*
		* @param chunk Chunk to parse.
		*/
		write(chunk) {
			var _a, _b;
			if (this.ended) {
				(_b = (_a = this.cbs).onerror) === null || _b === void 0 || _b.call(_a, /* @__PURE__ */ new Error(".write() after done!"));
				return;
			}
			this.buffers.push(chunk);
			if (this.tokenizer.running) {
				this.tokenizer.write(chunk);
				this.writeIndex++;
			}
		}
		/**
		* Parses the end of the buffer and clears the stack, calls onend.
		*
		* @param chunk Optional final chunk to parse.
		*/
		end(chunk) {
			var _a, _b;
			if (this.ended) {
				(_b = (_a = this.cbs).onerror) === null || _b === void 0 || _b.call(_a, /* @__PURE__ */ new Error(".end() after done!"));
				return;
			}
			if (chunk) this.write(chunk);
			this.ended = true;
			this.tokenizer.end();
		}
		/**
		* Pauses parsing. The parser won't emit events until `resume` is called.
		*/
		pause() {
			this.tokenizer.pause();
		}
		/**
		* Resumes parsing after `pause` was called.
		*/
		resume() {
			this.tokenizer.resume();
			while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
			if (this.ended) this.tokenizer.end();
		}
		/**
		* Alias of `write`, for backwards compatibility.
		*
		* @param chunk Chunk to parse.
		* @deprecated
		*/
		parseChunk(chunk) {
			this.write(chunk);
		}
		/**
		* Alias of `end`, for backwards compatibility.
		*
		* @param chunk Optional final chunk to parse.
		* @deprecated
		*/
		done(chunk) {
			this.end(chunk);
		}
	};
	// lib/formats/import/text/html-to-text.ts
	const inline = "a abbr b big cite code del em font i ins kbd mark q s samp small span strike strong sub sup tt u var";
	const block = "article aside blockquote br center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr img li main nav ol p pre section table tbody td tfoot th thead tr ul";
	const silent = "audio button canvas embed form head iframe input math noscript object script select style svg template textarea title video";
	const breaks = new Set(block.split(" "));
	const dropped = new Set(silent.split(" "));
	const known$1 = [
		inline,
		block,
		silent
	].join(" ").split(" ").join("|");
	const tag = new RegExp(`</?(?:${known$1})\\b`, "i");
	/** A `<` that opens none of the tags, as in "I <3 this". */
	const bareSign = new RegExp(`<(?!/?(?:${known$1})(?:\\s[^<>]*)?/?>)`, "gi");
	const entity = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i;
	const pass = () => void 0;
	/**
	* The words of a text that may be written in HTML: paragraphs and lines as line breaks, everything that a page would run
	* or embed left out. What only looks like a tag stays. A text without tags comes back as it is, but for its entities.
	*/
	function htmlToText(html) {
		if (!tag.test(html) && !entity.test(html)) return html.trim();
		const source = html.replace(bareSign, "&lt;");
		const parts = [];
		let hidden = null;
		const isBreak = (name) => breaks.has(name);
		const put = (text) => {
			if (!hidden) parts.push(text);
		};
		const tokenizer = new Tokenizer({
			xmlMode: false,
			decodeEntities: true
		}, {
			ontext: (start, end) => put(source.slice(start, end)),
			ontextentity: (code) => put(String.fromCodePoint(code)),
			onopentagname(start, end) {
				const name = source.slice(start, end).toLowerCase();
				if (dropped.has(name) && name !== "input" && name !== "embed") hidden ??= name;
				if (isBreak(name)) put(name === "p" || name === "blockquote" ? "\n\n" : "\n");
			},
			onclosetag(start, end) {
				const name = source.slice(start, end).toLowerCase();
				if (name === hidden) hidden = null;
				else if (isBreak(name)) put(name === "p" || name === "blockquote" ? "\n\n" : "\n");
			},
			onattribdata: pass,
			onattribentity: pass,
			onattribend: pass,
			onattribname: pass,
			oncdata: pass,
			oncomment: pass,
			ondeclaration: pass,
			onend: pass,
			onopentagend: pass,
			onprocessinginstruction: pass,
			onselfclosingtag: pass
		});
		tokenizer.write(source);
		tokenizer.end();
		return parts.join("").replace(/[ \t]+\n/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
	}
	// lib/formats/import/fields/place-words.ts
	const longestVerdict$1 = 300;
	/** Lists of points in a plain text, as `reviewText` of our own export writes them and people do too. */
	const points = /(?:^|\n\n)(pros|cons):[ \t]*((?:\n[-*•] [^\n]+)+)(?=\n\n|$)/gi;
	/** A text that somebody wrote, HTML or not, as plain text within a review's limit. */
	function readWords(source) {
		const isLong = source.length > limits$1.paragraphs * 2;
		const text = htmlToText(isLong ? source.slice(0, limits$1.paragraphs * 2) : source);
		if (!isLong && text.length <= limits$1.paragraphs) return {
			text,
			remarks: []
		};
		const remark = `Its text was cut after ${limits$1.paragraphs.toLocaleString("en")} characters.`;
		return {
			text: text.slice(0, limits$1.paragraphs),
			remarks: [remark]
		};
	}
	const isOneLine = (text, max) => text.length <= max && !text.includes("\n");
	/**
	* A review's text as part of a take: a line or two are a verdict, more is a text to read. Lists under "Pros:" and "Cons:"
	* become points, and the line before them the verdict.
	*/
	function placeWords(source) {
		const { text, remarks } = readWords(source);
		const [first] = text.matchAll(points);
		const take = first ? placePoints(text, first.index) : {
			verdict: "",
			pros: [],
			cons: [],
			intro: text
		};
		if (!first && isOneLine(text, longestVerdict$1)) Object.assign(take, {
			verdict: text,
			intro: ""
		});
		return {
			take,
			hasWords: text !== "",
			remarks
		};
	}
	function placePoints(text, start) {
		const lists = {
			pros: [],
			cons: []
		};
		const rest = text.slice(start).replace(points, (all, name, lines) => {
			const list = lists[name.toLowerCase()];
			const items = lines.split("\n").slice(1).map((line) => line.slice(2).trim());
			if (list.length + items.length > limits$1.lines || items.some((line) => line.length > limits$1.line)) return all;
			list.push(...items);
			return "";
		});
		const before = text.slice(0, start).trim();
		const verdict = isOneLine(before, limits$1.line) ? before : "";
		return {
			verdict,
			...lists,
			intro: [verdict ? "" : before, rest.trim()].filter(Boolean).join("\n\n")
		};
	}
	// lib/formats/import/fields/split-title-year.ts
	/** A title that ends with its year in brackets, as "Toy Story (1995)", in its two halves; the year empty where there is none. */
	function splitTitleYear(text) {
		const [, title, year] = /^(.*\S)\s*\((\d{4})(?:[-–]\d{0,4})?\)$/s.exec(text.trim()) ?? [];
		return title && year ? {
			title,
			year
		} : {
			title: text.trim(),
			year: ""
		};
	}
	// lib/formats/import/said.ts
	/** A row that says nothing but which film it is about. */
	function makeSaid(film, ids, rest = {}) {
		return {
			film,
			ids,
			take: {},
			entry: null,
			isAlone: false,
			noted: null,
			ratedOn: null,
			remarks: [],
			...rest
		};
	}
	// lib/formats/import/from/criticker.ts
	function readCriticker({ title, year, link, imdb, score, words, day }) {
		const slug = /criticker\.com\/((?:film|tv)\/[\w%-]+)/.exec(link)?.[1];
		const film = filmOf({
			kind: slug?.startsWith("tv/") ? "series" : "film",
			title,
			year: parseYear(year),
			keys: [...keysOfIds({ imdb }, "film"), slug ? `criticker:${slug}` : null]
		});
		const { take, hasWords, remarks } = placeWords(words);
		const rated = parseDay(day.replace(/,\s*[\d:]+$/, ""));
		const [key] = film.keys;
		return makeSaid(film, [...key ? [key] : [], `${film.title} (${film.year ?? ""})`], {
			ratedOn: rated,
			remarks,
			take: {
				...take,
				rating: parseRating(score, {
					worst: 0,
					best: 100
				}),
				viewings: [{
					on: null,
					rewatch: false
				}],
				publishedOn: hasWords ? rated : null
			}
		});
	}
	const criticker = {
		source: "criticker",
		name: "Criticker ratings",
		stage: 0,
		recognises: (columns) => hasColumns(columns, "score", "filmname") || hasColumns(columns, "filmname", "filmlink"),
		open: () => (row) => {
			const { title, year } = splitTitleYear(row.get("filmname"));
			return readCriticker({
				title,
				year: row.get("year") || year,
				link: row.get("url", "filmlink"),
				imdb: row.get("imdbid"),
				score: row.get("score", "rating"),
				words: row.get("minireview", "quote"),
				day: row.get("daterated", "reviewdate", "date")
			});
		}
	};
	// lib/formats/import/from/criticker-xml.ts
	const critickerXml = {
		source: "criticker",
		name: "Criticker ratings",
		stage: 0,
		element: "film",
		recognises: (head) => /<recentratings\b|<film>\s*<filmid>/.test(head),
		readItem: (get) => {
			const { title, year } = splitTitleYear(get("filmname"));
			return readCriticker({
				title,
				year,
				link: get("filmlink"),
				imdb: get("imdbid"),
				score: get("rating"),
				words: get("quote"),
				day: get("reviewdate")
			});
		}
	};
	// lib/formats/import/fields/read-kind.ts
	/** In the languages that IMDb writes its export in, folded: letters only, no case, no accents. */
	const others$1 = /game|spiel(?!film)|juego|videogioco|jeuvideo|\bjeu\b|jogo|gra$|podcast|musicvideo|clip|musica|book|libro|manga|comic|album|person|character/;
	const episodes = /episod|epizod|folge|aflevering|odcinek|bolum|^ep$/;
	const series = /seri|show|^tv$|season|staffel|saison|temporada|anime|dizi|sorozat|miniserie/;
	/**
	* Which kind of thing a word of an export names: "Movie", "tvMiniSeries", "Serie TV", "Épisode télévisé". A word that is
	* not known is a film's: shorts, specials and videos have many names.
	* @throws UserError where it is none that is seen on a screen.
	*/
	function readKind(word) {
		const folded = word.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
		if (others$1.test(folded)) throw new UserError(`This is a “${word.slice(0, 40)}”, not a film.`);
		if (episodes.test(folded)) return "episode";
		return series.test(folded) ? "series" : "film";
	}
	// lib/formats/import/from/imdb.ts
	const scale$1 = {
		worst: 1,
		best: 10
	};
	/** Before 2018 genres were written `sci_fi`. */
	const spellGenre = (genre) => genre.trim().replace(/_/g, "-").replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
	const list = (text) => text.split(",").map((one) => one.trim());
	function readRow$7(row) {
		const id = row.get("const");
		const key = imdbKey(id);
		if (!key) throw new UserError(`“${id.slice(0, 40)}” is not an IMDb number. They look like tt0000001.`);
		const film = filmOf({
			kind: readKind(row.get("titletype")),
			title: row.get("title"),
			originalTitle: row.get("originaltitle") || null,
			year: parseYear(row.get("year")),
			directors: list(row.get("directors")),
			genres: list(row.get("genres")).map(spellGenre),
			premiere: row.get("releasedate", "releasedatemonthdayyear") || null,
			runtimeMinutes: Number(row.get("runtimemins")) || null,
			keys: [key]
		});
		const rating = parseRating(row.get("yourrating", "yourated"), scale$1);
		return makeSaid(film, [key], {
			ratedOn: rating ? parseDay(row.get("daterated", "dateadded")) : null,
			take: {
				rating,
				viewings: rating ? [{
					on: null,
					rewatch: false
				}] : []
			}
		});
	}
	/** The user's own words in a list, and what its name tells of its films. */
	function readListRow(row, path) {
		const said = readRow$7(row);
		const { text, remarks } = readWords(row.get("description"));
		const isCheckIn = /check-?ins?/i.test(path);
		return {
			...said,
			remarks,
			take: {
				...said.take,
				note: text,
				tags: /watch-?list/i.test(path) ? ["watchlist"] : [],
				...isCheckIn && { viewings: [{
					on: parseDay(row.get("created")),
					rewatch: false
				}] }
			}
		};
	}
	/**
	* IMDb's exports of every age. A list has the user's rating of each of its films since 2018, so that only its own columns
	* tell it from the ratings: `Position` and `Created`.
	*/
	const imdb = [{
		source: "imdb",
		name: "IMDb list",
		stage: 0,
		recognises: (columns) => hasColumns(columns, "const") && (columns.has("position") || columns.has("created")),
		open: ({ path }) => (row) => readListRow(row, path)
	}, {
		source: "imdb",
		name: "IMDb ratings",
		stage: 0,
		recognises: (columns) => hasColumns(columns, "const") && (columns.has("yourrating") || columns.has("yourated")),
		open: () => readRow$7
	}];
	// lib/formats/import/from/listal.ts
	/** Listal's export is an RSS feed with elements of its own. */
	const listal = {
		source: "listal",
		name: "Listal films",
		stage: 0,
		element: "item",
		recognises: (head) => /<rss\b/.test(head) && /listal/i.test(head),
		readItem: (get) => {
			const { title, year } = splitTitleYear(get("title"));
			const imdb = get("listal:imdb") || get("imdb");
			const film = filmOf({
				title,
				year: parseYear(year),
				keys: keysOfIds({ imdb }, "film")
			});
			const rating = parseRating(get("listal:rating") || get("rating"), {
				worst: 1,
				best: 10
			});
			const { text, remarks } = readWords(get("listal:notes") || get("notes"));
			return makeSaid(film, [film.keys[0] ?? `${film.title} (${film.year ?? ""})`], {
				remarks,
				take: {
					rating,
					note: text,
					viewings: rating ? [{
						on: null,
						rewatch: false
					}] : []
				}
			});
		}
	};
	// lib/formats/import/from/movary.ts
	function readRow$6(row) {
		const film = filmOf({
			title: row.get("title"),
			year: parseYear(row.get("year")),
			keys: keysOfIds({
				imdb: row.get("imdbid"),
				tmdb: row.get("tmdbid")
			}, "film")
		});
		const name = `${film.title} (${film.year ?? ""})`;
		return makeSaid(film, [row.get("tmdbid") || row.get("imdbid") || name]);
	}
	function readHistoryRow(row) {
		const said = readRow$6(row);
		const on = parseDay(row.get("watchedat"));
		const { take, hasWords, remarks } = placeWords(row.get("comment"));
		const entry = hasWords ? `${said.ids[0]} ${on ?? ""}` : null;
		return {
			...said,
			entry,
			remarks,
			take: {
				...take,
				viewings: [{
					on,
					rewatch: false
				}],
				publishedOn: entry ? on : null
			}
		};
	}
	/** Movary's three exports: the comment of a viewing is a review of that day. */
	const movary = [
		{
			source: "movary",
			name: "Movary ratings",
			stage: 0,
			recognises: (columns) => hasColumns(columns, "title", "tmdbid", "userrating"),
			open: () => (row) => {
				const rating = parseRating(row.get("userrating"), {
					worst: 1,
					best: 10
				});
				return {
					...readRow$6(row),
					take: {
						rating,
						viewings: rating ? [{
							on: null,
							rewatch: false
						}] : []
					}
				};
			}
		},
		{
			source: "movary",
			name: "Movary history",
			stage: 1,
			recognises: (columns) => hasColumns(columns, "title", "tmdbid", "watchedat"),
			open: () => readHistoryRow
		},
		{
			source: "movary",
			name: "Movary watchlist",
			stage: 0,
			recognises: (columns) => hasColumns(columns, "title", "tmdbid", "addedat"),
			open: () => (row) => ({
				...readRow$6(row),
				take: { tags: ["watchlist"] }
			})
		}
	];
	// lib/formats/import/from/movielens.ts
	function readRow$5(row) {
		const { title, year } = splitTitleYear(row.get("title"));
		return makeSaid(filmOf({
			title,
			year: parseYear(year),
			keys: keysOfIds({
				imdb: row.get("imdbid"),
				tmdb: row.get("tmdbid")
			}, "film")
		}), [row.get("movieid") || row.get("title")]);
	}
	/** MovieLens writes ratings and wishes without a day; titles have their year in brackets. */
	const movielens = [{
		source: "movielens",
		name: "MovieLens ratings",
		stage: 0,
		recognises: (columns) => hasColumns(columns, "movieid", "imdbid", "rating", "title"),
		open: () => (row) => {
			const rating = parseRating(row.get("rating"), {
				worst: .5,
				best: 5
			});
			return {
				...readRow$5(row),
				take: {
					rating,
					viewings: rating ? [{
						on: null,
						rewatch: false
					}] : []
				}
			};
		}
	}, {
		source: "movielens",
		name: "MovieLens wishlist",
		stage: 0,
		recognises: (columns) => hasColumns(columns, "movieid", "imdbid", "averagerating", "title"),
		open: () => (row) => ({
			...readRow$5(row),
			take: { tags: ["watchlist"] }
		})
	}];
	// lib/film/read-web-address.ts
	/**
	* The address as a browser writes it, where it is http or https; else null. Asked again before every link:
	* a `javascript:` address in an overlay ran in the page's own world when tried.
	*/
	function readWebAddress(text) {
		const url = URL.parse(text);
		return url && /^https?:$/.test(url.protocol) ? url.href : null;
	}
	// lib/formats/article/film/find-keys.ts
	const addresses = [
		{
			pattern: /imdb\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?title\/(tt\d{5,10})/i,
			key: imdbKey
		},
		{
			pattern: /themoviedb\.org\/(movie\/\d{1,9}|tv\/\d{1,9})/i,
			key: (id) => `tmdb:${id.toLowerCase()}`
		},
		{
			pattern: /letterboxd\.com\/film\/([a-z0-9-]{1,120})/i,
			key: (slug) => `letterboxd:${slug.toLowerCase()}`
		},
		{
			pattern: /rottentomatoes\.com\/((?:m|tv)\/[a-z0-9_-]{1,150})/i,
			key: (path) => `rottentomatoes:${path.toLowerCase()}`
		},
		{
			pattern: /wikidata\.org\/(?:wiki|entity)\/(Q\d{1,12})/i,
			key: (id) => `wikidata:${id.toUpperCase()}`
		}
	];
	/** The film key that a web address names; null where it leads elsewhere. */
	function keyOfAddress(address) {
		for (const { pattern, key } of addresses) {
			const id = pattern.exec(address.slice(0, 500))?.[1];
			const found = id ? key(id) : null;
			if (found && isFilmKey(found)) return found;
		}
		return null;
	}
	// lib/formats/import/fields/find-link-keys.ts
	const others = [
		[/kinopoisk\.ru\/(?:level\/\d+\/)?(?:film|series)\/(?:[^/?]*-)?(\d{1,10})(?:[/?]|$)/, (id) => `kinopoisk:${id}`],
		[/trakt\.tv\/movies\/([\w-]{1,150})/, (id) => `trakt:movies/${id}`],
		[/boxd\.it\/([A-Za-z0-9]{1,12})$/, (id) => `boxd:${id}`]
	];
	/** The film keys that the addresses in a row name. */
	function findLinkKeys(addresses) {
		return addresses.flatMap((address) => {
			const known = keyOfAddress(address);
			if (known) return known;
			for (const [pattern, key] of others) {
				const id = pattern.exec(address.slice(0, 500))?.[1];
				if (id) return key(id);
			}
			return [];
		});
	}
	// lib/formats/import/fields/split-tags.ts
	/** The tags in a cell, parted by commas, each once. */
	function splitTags(text, separator = ",") {
		const tags = text.split(separator).map((tag) => tag.replace(/^\s*#|\s+/g, " ").trim().slice(0, limits$1.name));
		return [...new Set(tags.filter((tag) => tag !== ""))].slice(0, limits$1.tags);
	}
	// lib/formats/import/json/json-value.ts
	function isJsonObject(value) {
		return typeof value === "object" && value !== null && !Array.isArray(value);
	}
	/** A member of an object, and so on inward; undefined where there is none. */
	function memberOf(value, ...names) {
		let inner = value;
		for (const name of names) inner = isJsonObject(inner) && Object.hasOwn(inner, name) ? inner[name] : void 0;
		return inner;
	}
	/** A member as text, trimmed: a number in digits, anything else empty. */
	function textOf(value, ...names) {
		const inner = memberOf(value, ...names);
		return typeof inner === "string" ? inner.trim() : typeof inner === "number" ? String(inner) : "";
	}
	/** A value as a list: one thing, several, or none. */
	function listOf(value) {
		if (value === void 0 || value === null) return [];
		return Array.isArray(value) ? value : [value];
	}
	// lib/formats/import/from/schema-org.ts
	const review = /^(?:Critic|User|Employer)?Review$/;
	const kinds$1 = [
		[/^(?:Movie|ShortFilm|Film)$/, "film"],
		[/^(?:TVEpisode|Episode)$/, "episode"],
		[/^(?:TVSeries|TVSeason|CreativeWorkSeries|TVMiniSeries)$/, "series"]
	];
	/** The types of a thing, without the address of their vocabulary. */
	const typesOf = (thing) => listOf(memberOf(thing, "@type")).map((type) => String(type).replace(/^https?:\/\/schema\.org\/|^schema:/, ""));
	const isReview$1 = (thing) => typesOf(thing).some((type) => review.test(type));
	const firstObject = (value) => listOf(value).find(isJsonObject) ?? null;
	/** A text, or the name of a thing. */
	const nameOf = (value) => {
		const [first] = listOf(value);
		return isJsonObject(first) ? textOf(first, "name") : typeof first === "string" ? first.trim() : "";
	};
	const namesOf = (value) => listOf(value).map(nameOf).filter(Boolean);
	function kindOf(work) {
		const types = typesOf(work);
		return kinds$1.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1] ?? null;
	}
	function readWork(work) {
		const kind = kindOf(work);
		if (!kind) throw new UserError(`This reviews a “${(typesOf(work)[0] ?? "thing").slice(0, 40)}”, not a film.`);
		const { title, year } = splitTitleYear(textOf(work, "name"));
		const links = [
			...listOf(memberOf(work, "sameAs")),
			...listOf(memberOf(work, "url")),
			memberOf(work, "@id")
		];
		return filmOf({
			kind,
			title,
			otherTitles: listOf(memberOf(work, "alternateName")).map(nameOf),
			year: readYear$1(work) ?? parseYear(year),
			directors: namesOf(memberOf(work, "director")),
			cast: namesOf(memberOf(work, "actor") ?? memberOf(work, "actors")).slice(0, limits$1.people).map((name) => ({
				name: name.slice(0, limits$1.name),
				role: null
			})),
			genres: namesOf(memberOf(work, "genre")),
			runtimeMinutes: readMinutes(textOf(work, "duration")),
			keys: findLinkKeys(links.filter((link) => typeof link === "string"))
		});
	}
	function readYear$1(work) {
		const text = textOf(work, "datePublished") || textOf(work, "dateCreated") || textOf(work, "startDate");
		return /\d{4}/.test(text) ? parseYear(text) : null;
	}
	/** `PT1H58M`, or minutes alone. */
	function readMinutes(text) {
		const [, hours = "0", minutes = "0"] = /^PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?/.exec(text) ?? [];
		return Number(hours) * 60 + Number(minutes) || null;
	}
	function readRating(value) {
		const rating = firstObject(value);
		if (!rating) return typeof value === "number" ? parseRating(String(value), {
			worst: 1,
			best: 5
		}) : null;
		const text = textOf(rating, "ratingValue");
		const shown = Number(text.replace(",", "."));
		const best = Number(textOf(rating, "bestRating")) || 5;
		const worst = textOf(rating, "worstRating");
		return parseRating(text, {
			worst: worst === "" ? shown < 1 ? 0 : 1 : Number(worst),
			best
		});
	}
	/** Notes as an ordered list, as texts, or as one text of several lines. */
	function readNotes(value) {
		return listOf(value).flatMap((one) => isJsonObject(one) && memberOf(one, "itemListElement") ? listOf(memberOf(one, "itemListElement")) : [one]).map((item) => nameOf(item) || nameOf(memberOf(item, "item"))).flatMap((text) => text.split("\n")).map((text) => htmlToText(text).replace(/\s+/g, " ").slice(0, limits$1.line)).filter(Boolean).slice(0, limits$1.lines);
	}
	function readReview(node, work) {
		const reviewed = firstObject(memberOf(node, "itemReviewed")) ?? work;
		if (!reviewed) throw new UserError("This review does not say which film it is about.");
		const film = readWork(reviewed);
		const author = nameOf(memberOf(node, "author")).slice(0, limits$1.name) || null;
		const url = readWebAddress(nameOf(memberOf(node, "url")) || textOf(node, "@id"));
		const publishedOn = parseDay(textOf(node, "datePublished") || textOf(node, "dateCreated"));
		const verdict = htmlToText(textOf(node, "description") || textOf(node, "abstract")).replace(/\s+/g, " ");
		const body = htmlToText(textOf(node, "reviewBody") || textOf(node, "text"));
		const isCut = body.length > limits$1.paragraphs;
		return makeSaid(film, [`${film.title} (${film.year ?? ""})`], {
			isAlone: true,
			entry: url ?? [
				author,
				film.title,
				film.year,
				publishedOn
			].filter(Boolean).join(" / "),
			ratedOn: publishedOn,
			remarks: isCut ? ["Its text was longer than a review may be, and was cut."] : [],
			take: {
				author,
				publisher: nameOf(memberOf(node, "publisher")).slice(0, limits$1.name) || null,
				language: textOf(node, "inLanguage").slice(0, 35) || null,
				verdict: verdict.slice(0, limits$1.line),
				rating: readRating(memberOf(node, "reviewRating")),
				pros: readNotes(memberOf(node, "positiveNotes")),
				cons: readNotes(memberOf(node, "negativeNotes")),
				intro: (body === verdict ? "" : body).slice(0, limits$1.paragraphs),
				tags: listOf(memberOf(node, "keywords")).flatMap((word) => splitTags(nameOf(word))),
				url,
				publishedOn
			}
		});
	}
	/** The reviews in a thing: itself, those of a work, those of an article. */
	function* findReviews(node) {
		if (isReview$1(node)) {
			yield [node, null];
			return;
		}
		const work = kindOf(node) ? node : null;
		const inner = [
			"review",
			"reviews",
			"mainEntity",
			"hasPart",
			"@graph"
		].flatMap((name) => listOf(memberOf(node, name)));
		for (const one of inner.slice(0, 5e3)) if (isJsonObject(one) && isReview$1(one)) yield [one, work];
	}
	/** All reviews in a piece of JSON-LD. @throws UserError where there is none, or one that can't be read. */
	function readSchemaOrg(node) {
		const found = [...findReviews(node)];
		if (found.length === 0) throw new UserError(`This “${(typesOf(node)[0] ?? "entry").slice(0, 40)}” is no review, and holds none.`);
		return found.map(([one, work]) => readReview(one, work));
	}
	const schemaOrg = {
		source: "schema.org",
		name: "Reviews in JSON-LD",
		stage: 0,
		recognises: (first) => Object.hasOwn(first, "@type") || Object.hasOwn(first, "@context") && Object.hasOwn(first, "@graph"),
		readItem: readSchemaOrg
	};
	// lib/formats/import/from/simkl.ts
	const things$1 = [
		"movie",
		"show",
		"anime"
	];
	const tagOfStatus = {
		plantowatch: "watchlist",
		dropped: "dropped"
	};
	function readItem$2(item, { list }) {
		const thing = things$1.find((name) => isJsonObject(memberOf(item, name)));
		if (!thing) throw new UserError("This entry names no film or series.");
		const kind = thing === "movie" || textOf(item, "anime_type") === "movie" ? "film" : "series";
		const ids = (name) => memberOf(item, thing, "ids", name);
		const number = textOf(item, thing, "ids", "simkl") || textOf(item, thing, "ids", "simkl_id");
		const place = thing === "movie" ? "movies" : list === "anime" ? "anime" : "tv";
		const film = filmOf({
			kind,
			title: textOf(item, thing, "title"),
			year: parseYear(textOf(item, thing, "year")),
			keys: [...keysOfIds({
				imdb: ids("imdb"),
				tmdb: ids("tmdb")
			}, kind), number ? `simkl:${place}/${number}` : null]
		});
		const status = textOf(item, "status").toLowerCase();
		const watched = parseDay(textOf(item, "last_watched_at"));
		const rating = parseRating(textOf(item, "user_rating"), {
			worst: 1,
			best: 10
		});
		const { text, remarks } = readWords(textOf(item, "memo", "text") || textOf(item, "memo"));
		const isSeen = watched !== null || rating !== null || status === "completed";
		const tag = Object.hasOwn(tagOfStatus, status) ? tagOfStatus[status] : void 0;
		return makeSaid(film, [`${place}/${number || film.keys[0] || `${film.title} (${film.year ?? ""})`}`], {
			ratedOn: parseDay(textOf(item, "user_rated_at")),
			remarks,
			take: {
				rating,
				note: text,
				viewings: isSeen ? [{
					on: watched,
					rewatch: false
				}] : [],
				tags: tag ? [tag] : []
			}
		});
	}
	/** Simkl's backup: lists of films, series and anime in one object. */
	const simkl = {
		source: "simkl",
		name: "Simkl backup",
		stage: 0,
		recognises: (item, { list }) => things$1.some((name) => isJsonObject(memberOf(item, name))) && Object.hasOwn(item, "status") && (list === null || /^(?:movies|shows|anime)$/.test(list)),
		readItem: readItem$2
	};
	// lib/formats/import/from/tmdb.ts
	function readRow$4(row, tags) {
		const id = row.get("tmdbid");
		if (!/^\d{1,9}$/.test(id)) throw new UserError(`“${id.slice(0, 40)}” is not a TMDB number.`);
		const [season, episode] = [row.get("seasonnumber"), row.get("episodenumber")];
		const kind = episode ? "episode" : readKind(row.get("type"));
		const place = [season && `season ${season}`, episode && `episode ${episode}`].filter(Boolean).join(", ");
		const part = `tmdb:tv/${id}/season/${season}/episode/${episode}`;
		const isWhole = place === "";
		const film = filmOf({
			kind,
			title: place ? `${row.get("name")}: ${place}` : row.get("name"),
			year: parseYear(row.get("releasedate")),
			premiere: row.get("releasedate").slice(0, 10) || null,
			keys: [...isWhole ? keysOfIds({
				imdb: row.get("imdbid"),
				tmdb: id
			}, kind) : [], kind === "episode" && isFilmKey(part) ? part : null]
		});
		const rating = parseRating(row.get("yourrating"), {
			worst: 1,
			best: 10
		});
		return makeSaid(film, [`${kind === "film" ? "movie" : "tv"}/${id} ${place}`.trim()], {
			ratedOn: rating ? parseDay(row.get("daterated")) : null,
			take: {
				rating,
				viewings: rating ? [{
					on: null,
					rewatch: false
				}] : [],
				tags
			}
		});
	}
	const tmdb = {
		source: "tmdb",
		name: "TMDB list",
		stage: 0,
		recognises: (columns) => hasColumns(columns, "tmdbid", "type", "name"),
		open: ({ path }) => {
			const tags = /watch-?list/i.test(path) ? ["watchlist"] : /favou?rite/i.test(path) ? ["liked"] : [];
			return (row) => readRow$4(row, tags);
		}
	};
	// lib/formats/import/from/trakt.ts
	const things = [
		"movie",
		"episode",
		"season",
		"show"
	];
	const kinds = {
		movie: "film",
		episode: "episode",
		season: "series",
		show: "series"
	};
	const seen$1 = (on) => [{
		on,
		rewatch: false
	}];
	/** What an entry is about: the innermost thing that it names. */
	function findThing(item) {
		const thing = things.find((name) => isJsonObject(memberOf(item, name)));
		if (thing) return thing;
		throw new UserError(`This ${(textOf(item, "type") || "entry").slice(0, 30)} names no film or series.`);
	}
	function titleOf(item, thing) {
		const show = textOf(item, "show", "title");
		if (thing === "season") return `${show}: season ${textOf(item, "season", "number")}`;
		if (thing !== "episode") return textOf(item, thing, "title");
		const place = `${textOf(item, "episode", "season")}×${textOf(item, "episode", "number")}`;
		return [show, textOf(item, "episode", "title") || place].filter(Boolean).join(": ");
	}
	function readFilm$1(item, thing) {
		const kind = kinds[thing];
		const ids = (name) => memberOf(item, thing, "ids", name);
		const keys = thing === "season" ? [] : keysOfIds({
			imdb: ids("imdb"),
			tmdb: ids("tmdb"),
			traktSlug: ids("slug")
		}, kind);
		const film = filmOf({
			kind,
			title: titleOf(item, thing),
			year: parseYear(textOf(item, thing, "year")),
			keys
		});
		return {
			film,
			ids: [`${thing}/${textOf(item, thing, "ids", "trakt") || film.keys[0] || `${film.title} (${film.year ?? ""})`}`]
		};
	}
	/** What the file's name tells of entries that only name films. */
	function readTags({ path }) {
		const name = path.toLowerCase();
		if (/watch-?list/.test(name)) return ["watchlist"];
		if (/favou?rites/.test(name)) return ["liked"];
		if (/collection/.test(name)) return ["collection"];
		const list = /(?:lists?-list-\d+-|lists\/)([a-z0-9-]+)\.json$/.exec(name)?.[1];
		return list && list !== "lists" ? [list.replace(/-/g, " ")] : [];
	}
	/** A comment or note may lie in an object of its own, as the API writes it, or in the entry itself. */
	function readText(item, name) {
		const inner = memberOf(item, name);
		return isJsonObject(inner) ? inner : item;
	}
	function readComment(item) {
		const comment = readText(item, "comment");
		if (Number(textOf(comment, "parent_id")) > 0) throw new UserError("This is an answer to somebody else’s comment, not a review.");
		const { take, remarks } = placeWords(textOf(comment, "comment"));
		const { film, ids } = readFilm$1(item, findThing(item));
		const written = parseDay(textOf(comment, "created_at"));
		return makeSaid(film, ids, {
			entry: `comment/${textOf(comment, "id") || `${ids[0]} ${written ?? ""}`}`,
			ratedOn: written,
			remarks,
			take: {
				...take,
				rating: parseRating(textOf(comment, "user_rating") || textOf(comment, "user_stats", "rating"), {
					worst: 1,
					best: 10
				}),
				spoiler: memberOf(comment, "spoiler") === true,
				publishedOn: written,
				viewings: seen$1(null)
			}
		});
	}
	function readNote$1(item) {
		const note = readText(item, "note");
		const { text, remarks } = readWords(textOf(note, "notes"));
		const { film, ids } = readFilm$1(item, findThing(item));
		return makeSaid(film, ids, {
			remarks,
			take: {
				note: text,
				spoiler: memberOf(note, "spoiler") === true
			}
		});
	}
	function readMark$2(item, place) {
		const watched = textOf(item, "watched_at") || textOf(item, "last_watched_at");
		const rating = parseRating(textOf(item, "rating"), {
			worst: 1,
			best: 10
		});
		const found = findThing(item);
		const { film, ids } = readFilm$1(item, found === "episode" && rating === null && isJsonObject(memberOf(item, "show")) ? "show" : found);
		const note = readWords(textOf(item, "notes"));
		return makeSaid(film, ids, {
			ratedOn: parseDay(textOf(item, "rated_at")),
			remarks: note.remarks,
			take: {
				rating,
				note: note.text,
				viewings: watched || rating ? seen$1(parseDay(watched)) : [],
				tags: watched || rating ? [] : readTags(place)
			}
		});
	}
	const hasAny$1 = (item, ...names) => names.some((name) => Object.hasOwn(item, name));
	/** An entry about a person or a list names its kind only. What its importer takes has its ids beside that. */
	const namesThing = (item) => things.some((name) => isJsonObject(memberOf(item, name))) || hasAny$1(item, "type") && !hasAny$1(item, "imdb_id", "tmdb_id", "trakt_id", "tvdb_id");
	/** Trakt's objects, as its export has them in both layouts, and its API. */
	const trakt = [
		{
			source: "trakt",
			name: "Trakt comments",
			stage: "texts",
			recognises: (item) => namesThing(item) && hasAny$1(item, "comment"),
			readItem: readComment
		},
		{
			source: "trakt",
			name: "Trakt notes",
			stage: 1,
			recognises: (item) => namesThing(item) && (isJsonObject(memberOf(item, "note")) || hasAny$1(item, "attached_to")) && !hasAny$1(item, "rank"),
			readItem: readNote$1
		},
		{
			source: "trakt",
			name: "Trakt ratings, history and lists",
			stage: 0,
			recognises: (item) => namesThing(item) && hasAny$1(item, "rated_at", "watched_at", "last_watched_at", "listed_at", "collected_at", "last_collected_at") && !hasAny$1(item, "user_rating", "user_rated_at", "status"),
			readItem: readMark$2
		}
	];
	// lib/formats/import/from/trakt-table.ts
	const idColumns = [
		"imdbid",
		"tmdbid",
		"traktid",
		"tvdbid"
	];
	function readRow$3(row) {
		const kind = readKind(row.get("type") || "movie");
		const film = filmOf({
			kind,
			title: row.get("title"),
			year: parseYear(row.get("year")),
			keys: keysOfIds({
				imdb: row.get("imdbid"),
				tmdb: row.get("tmdbid")
			}, kind)
		});
		const id = idColumns.map((column) => row.get(column)).find(Boolean) ?? `${film.title} (${film.year ?? ""})`;
		const watched = parseDay(row.get("watchedat"));
		const rating = parseRating(row.get("rating"), {
			worst: 1,
			best: 10
		});
		const isSeen = watched !== null || rating !== null;
		return makeSaid(film, [id], {
			ratedOn: rating ? parseDay(row.get("ratedat")) ?? watched : null,
			take: {
				rating,
				viewings: isSeen ? [{
					on: watched,
					rewatch: false
				}] : [],
				tags: row.get("watchlistedat") ? ["watchlist"] : []
			}
		});
	}
	/** What Trakt's importer takes; our own export for Trakt has its columns. */
	const traktTable = {
		source: "trakt",
		name: "Film list for Trakt",
		stage: 0,
		recognises: (columns) => idColumns.some((column) => columns.has(column)) && columns.has("type") && [
			"watchedat",
			"ratedat",
			"watchlistedat"
		].some((column) => columns.has(column)),
		open: () => readRow$3
	};
	// lib/formats/import/from/watcharr.ts
	const statusTags = {
		planned: "watchlist",
		dropped: "dropped"
	};
	function readItem$1(item) {
		const kind = readKind(textOf(item, "content", "type"));
		const id = textOf(item, "content", "tmdbId");
		const film = filmOf({
			kind,
			title: textOf(item, "content", "title"),
			year: parseYear(textOf(item, "content", "release_date") || textOf(item, "content", "first_air_date")),
			keys: keysOfIds({ tmdb: id }, kind)
		});
		const status = textOf(item, "status").toLowerCase();
		const rating = parseRating(textOf(item, "rating"), {
			worst: 1,
			best: 10
		});
		const { take, hasWords, remarks } = placeWords(textOf(item, "thoughts"));
		const isSeen = status === "finished" || rating !== null;
		const tag = Object.hasOwn(statusTags, status) ? statusTags[status] : void 0;
		return makeSaid(film, [`${kind}/${id || film.title}`], {
			remarks,
			take: {
				...take,
				rating,
				viewings: isSeen ? [{
					on: null,
					rewatch: false
				}] : [],
				tags: tag ? [tag] : [],
				publishedOn: hasWords ? parseDay(textOf(item, "updatedAt").slice(0, 10)) : null
			}
		});
	}
	const watcharr = {
		source: "watcharr",
		name: "Watcharr export",
		stage: 0,
		recognises: (item) => isJsonObject(memberOf(item, "content")) && Object.hasOwn(item, "thoughts"),
		readItem: readItem$1
	};
	// lib/formats/import/from/yamtrack.ts
	function readViewings$1(row, status) {
		const day = parseDay(row.get("enddate", "watchdate"));
		if (day === null && !/complet/.test(status)) return [];
		return [{
			on: day,
			rewatch: Number(row.get("repeats")) > 0
		}];
	}
	function readRow$2(row) {
		const kind = readKind(row.get("mediatype"));
		const id = row.get("mediaid");
		const [season, episode] = [row.get("seasonnumber"), row.get("episodenumber")];
		const place = [season && `season ${season}`, episode && `episode ${episode}`].filter(Boolean).join(", ");
		const shown = row.get("title");
		if (shown === "") throw new UserError("This row names no film: it has no title.");
		const { title, year } = splitTitleYear(shown);
		const ids = row.get("source") === "tmdb" && place === "" ? { tmdb: id } : {};
		const film = filmOf({
			kind,
			title: place ? `${title}: ${place}` : title,
			year: year ? Number(year) : null,
			keys: keysOfIds(ids, kind)
		});
		const status = row.get("status").toLowerCase();
		const { text, remarks } = readWords(row.get("notes"));
		const tags = /plan/.test(status) ? ["watchlist"] : /drop/.test(status) ? ["dropped"] : [];
		return makeSaid(film, [`${row.get("source")}/${row.get("mediatype")}/${id} ${place}`.trim()], {
			remarks,
			take: {
				note: text,
				rating: parseRating(row.get("score"), {
					worst: 0,
					best: 10
				}),
				viewings: readViewings$1(row, status),
				tags
			}
		});
	}
	const yamtrack = {
		source: "yamtrack",
		name: "Yamtrack export",
		stage: 0,
		recognises: (columns) => hasColumns(columns, "mediaid", "source", "mediatype", "title"),
		open: () => readRow$2
	};
	// lib/formats/import/letterboxd/letterboxd.ts
	const stars = {
		worst: .5,
		best: 5
	};
	const seen = {
		on: null,
		rewatch: false
	};
	/** Letterboxd's short address of a film or an entry, without what may differ in front of it. */
	const shortLink = /(?:^|\/)boxd\.it\/([A-Za-z0-9]{1,12})$/;
	const filmLink = /letterboxd\.com\/film\/([a-z0-9-]{1,120})/;
	/** A film and who it is in the export. Entries link to themselves, all other rows to the film, so title and year join them. */
	function readFilm(row, linksTo) {
		const link = row.get("letterboxduri", "url");
		const slug = filmLink.exec(link)?.[1];
		const short = linksTo === "film" ? shortLink.exec(link)?.[1] : void 0;
		const keys = [slug ? `letterboxd:${slug}` : null, short ? `boxd:${short}` : null];
		const film = filmOf({
			title: row.get("name"),
			year: parseYear(row.get("year")),
			keys
		});
		const sure = slug ?? short;
		return {
			film,
			ids: [...sure ? [sure] : [], `${film.title} (${film.year ?? ""})`]
		};
	}
	/** Entries that Letterboxd has kept although they were deleted there. */
	function refuseDeleted({ path }) {
		if (/(?:^|[/-])deleted[/-]/.test(path)) throw new UserError("You deleted this entry on Letterboxd, so it is left out.");
	}
	/** Diary and reviews: one row for each time that the film was logged. */
	function readEntry(row) {
		const { film, ids } = readFilm(row, "entry");
		const link = row.get("letterboxduri");
		const written = parseDay(row.get("date"));
		const watched = parseDay(row.get("watcheddate"));
		const rewatch = /^(?:yes|true|1)$/i.test(row.get("rewatch"));
		const { take, hasWords, remarks } = placeWords(row.get("review"));
		return makeSaid(film, ids, {
			entry: link ? (shortLink.exec(link)?.[1] ?? link).slice(0, limits$1.url) : null,
			ratedOn: written ?? watched,
			remarks,
			take: {
				...take,
				rating: parseRating(row.get("rating"), stars),
				viewings: [{
					on: watched,
					rewatch
				}],
				tags: splitTags(row.get("tags")),
				...hasWords && {
					publishedOn: written,
					url: readWebAddress(link)
				}
			}
		});
	}
	const isLetterboxd = (columns) => hasColumns(columns, "name", "year", "letterboxduri");
	function openEntries(table) {
		return (row) => {
			refuseDeleted(table);
			return readEntry(row);
		};
	}
	/** Films that are only named: what that means stands in the file's name alone. */
	function openFilms({ path }) {
		const name = path.toLowerCase();
		const isWatchlist = /watch-?list/.test(name);
		const isLiked = !isWatchlist && /likes?\b|films\.csv$/.test(name);
		const isWatched = !isWatchlist && !isLiked && /watched/.test(name);
		return (row) => {
			const { film, ids } = readFilm(row, "film");
			return makeSaid(film, ids, { take: {
				tags: isWatchlist ? ["watchlist"] : isLiked ? ["liked"] : [],
				viewings: isWatched ? [seen] : []
			} });
		};
	}
	/** The tables of a Letterboxd export. All columns have English names in every language of the site. */
	const letterboxd = [
		{
			source: "letterboxd",
			name: "Letterboxd reviews",
			stage: "texts",
			recognises: (columns) => isLetterboxd(columns) && hasColumns(columns, "review"),
			open: openEntries
		},
		{
			source: "letterboxd",
			name: "Letterboxd diary",
			stage: 1,
			recognises: (columns) => isLetterboxd(columns) && (hasColumns(columns, "watcheddate") || hasColumns(columns, "rewatch")),
			open: openEntries
		},
		{
			source: "letterboxd",
			name: "Letterboxd ratings",
			stage: 0,
			recognises: (columns) => isLetterboxd(columns) && hasColumns(columns, "rating"),
			open: () => (row) => {
				const { film, ids } = readFilm(row, "film");
				const rating = parseRating(row.get("rating"), stars);
				return makeSaid(film, ids, {
					ratedOn: parseDay(row.get("date")),
					take: {
						rating,
						viewings: [seen]
					}
				});
			}
		},
		{
			source: "letterboxd",
			name: "Letterboxd films",
			stage: 0,
			recognises: (columns) => isLetterboxd(columns),
			open: openFilms
		},
		{
			source: "letterboxd",
			name: "Letterboxd list",
			stage: 0,
			recognises: (columns) => hasColumns(columns, "position", "name", "year", "url"),
			open: ({ preamble }) => {
				const columns = preamble.find(([first]) => first === "Date");
				const values = preamble.at(-1);
				const list = columns && values ? values[columns.indexOf("Name")] ?? "" : "";
				return (row) => {
					const { film, ids } = readFilm(row, "film");
					const { text: note, remarks } = readWords(row.get("description"));
					return makeSaid(film, ids, {
						take: {
							tags: splitTags(list, "\n"),
							note
						},
						remarks
					});
				};
			}
		}
	];
	// lib/formats/import/letterboxd/letterboxd-import.ts
	const telling$1 = [
		"letterboxduri",
		"tmdbid",
		"imdbid",
		"rating10",
		"rewatch",
		"review",
		"rating"
	];
	function readRow$1(row) {
		const link = row.get("letterboxduri", "url");
		const film = filmOf({
			title: row.get("title", "name"),
			year: parseYear(row.get("year")),
			directors: row.get("directors").split(","),
			keys: keysOfIds({
				imdb: row.get("imdbid"),
				tmdb: row.get("tmdbid"),
				letterboxd: /letterboxd\.com\/film\/([a-z0-9-]+)/.exec(link)?.[1]
			}, "film")
		});
		const [key] = film.keys;
		const watched = parseDay(row.get("watcheddate"));
		const rating = parseRating(row.get("rating"), {
			worst: .5,
			best: 5
		}) ?? parseRating(row.get("rating10"), {
			worst: 1,
			best: 10
		});
		const { take, hasWords, remarks } = placeWords(row.get("review"));
		return makeSaid(film, [...key ? [key] : [], `${film.title} (${film.year ?? ""})`], {
			entry: hasWords ? `${key ?? film.title} ${watched ?? ""}`.trim() : null,
			ratedOn: watched,
			remarks,
			take: {
				...take,
				rating,
				viewings: [{
					on: watched,
					rewatch: /^(?:true|yes|1)$/i.test(row.get("rewatch"))
				}],
				tags: splitTags(row.get("tags")),
				url: hasWords ? readWebAddress(row.get("reviewurl")) : null
			}
		});
	}
	/** What Letterboxd's importer takes, which many tools write: our own export does too. */
	const letterboxdImport = {
		source: "letterboxd",
		name: "Film list for Letterboxd",
		stage: 1,
		recognises: (columns) => hasColumns(columns, "title", "watcheddate") && telling$1.some((column) => columns.has(column)),
		open: () => readRow$1
	};
	/** Tables of a Letterboxd export that hold no opinion on a film. Each is set aside as a whole. */
	const notAboutFilms = [
		{
			name: "Letterboxd profile",
			columns: ["datejoined", "username"],
			reason: "Your profile on Letterboxd. Nothing in it is about a film."
		},
		{
			name: "Letterboxd comments",
			columns: [
				"date",
				"content",
				"comment"
			],
			reason: "Your comments under other people’s reviews and lists. They do not say which film they are about."
		},
		{
			name: "Letterboxd likes",
			columns: ["date", "url"],
			reason: "Reviews and lists of other people that you liked. Their words are not in the export."
		}
	].map(({ name, columns, reason }) => ({
		source: "letterboxd",
		name,
		stage: 0,
		recognises: (known) => columns.every((column) => known.has(column)) && !known.has("name"),
		open: () => {
			throw new UserError(reason);
		}
	}));
	// lib/formats/article/front-matter/front-matter-keys.ts
	/** What the keys of front matter say, as `keyOf` folds them: no case, accents, `_` or `-`. */
	const frontMatterKeys = {
		title: [
			"title",
			"titel",
			"titre",
			"titulo",
			"titolo"
		],
		film: [
			"film",
			"movie",
			"movietitle",
			"filmtitle",
			"moviename",
			"filmname",
			"itemreviewed",
			"item"
		],
		kind: [
			"type",
			"itemtype",
			"kind",
			"mediatype"
		],
		originalTitle: [
			"originaltitle",
			"originaltitel",
			"titreoriginal",
			"titulooriginal",
			"titolooriginale"
		],
		page: [
			"page",
			"pagetitle",
			"seotitle",
			"metatitle"
		],
		year: [
			"year",
			"releaseyear",
			"filmyear",
			"movieyear",
			"jahr",
			"annee",
			"ano",
			"anno",
			"rok",
			"jaar"
		],
		released: [
			"released",
			"releasedate",
			"premiere",
			"premiered",
			"kinostart",
			"sortie",
			"estreno",
			"uscita"
		],
		genre: [
			"genre",
			"genres",
			"genero",
			"generos",
			"genere",
			"generi"
		],
		director: [
			"director",
			"directors",
			"directedby",
			"regie",
			"regisseur",
			"regia",
			"realisateur",
			"direccion",
			"rezyser"
		],
		cast: [
			"cast",
			"actors",
			"starring",
			"stars cast",
			"darsteller",
			"schauspieler",
			"besetzung",
			"acteurs",
			"reparto",
			"attori",
			"obsada"
		],
		runtime: [
			"runtime",
			"runningtime",
			"length",
			"duration",
			"laufzeit",
			"duree",
			"duracion",
			"durata"
		],
		rating: [
			"rating",
			"myrating",
			"score",
			"grade",
			"note",
			"bewertung",
			"wertung",
			"punkte",
			"voto",
			"nota",
			"ocena",
			"ratingvalue",
			"reviewrating"
		],
		stars: [
			"stars",
			"star",
			"sterne",
			"etoiles",
			"estrellas",
			"stelle"
		],
		scale: [
			"scale",
			"bestrating",
			"maxrating",
			"ratingmax",
			"outof",
			"maxscore",
			"ratingscale"
		],
		published: [
			"date",
			"published",
			"publisheddate",
			"publishdate",
			"publishedat",
			"publishedon",
			"pubdate",
			"datepublished",
			"posted",
			"reviewdate",
			"datum",
			"created",
			"createdat"
		],
		author: [
			"author",
			"authors",
			"reviewer",
			"critic",
			"autor",
			"auteur",
			"autore",
			"writer",
			"by"
		],
		publisher: [
			"publisher",
			"site",
			"sitename",
			"publication",
			"blog"
		],
		summary: [
			"excerpt",
			"summary",
			"description",
			"tagline",
			"subtitle",
			"dek",
			"oneliner",
			"teaser",
			"standfirst",
			"lead",
			"abstract",
			"synopsis",
			"logline"
		],
		verdict: [
			"verdict",
			"fazit",
			"bottomline",
			"conclusion"
		],
		stance: [
			"recommended",
			"recommend",
			"stance",
			"empfehlung"
		],
		pros: [
			"pros",
			"pro",
			"good",
			"likes",
			"positives"
		],
		cons: [
			"cons",
			"con",
			"bad",
			"dislikes",
			"negatives"
		],
		tags: [
			"tags",
			"keywords",
			"tag"
		],
		imdb: [
			"imdb",
			"imdbid",
			"imdburl",
			"imdblink",
			"idimdb"
		],
		tmdb: [
			"tmdb",
			"tmdbid",
			"themoviedb",
			"tmdburl",
			"idtmdb"
		],
		letterboxd: [
			"letterboxd",
			"letterboxdurl",
			"letterboxdlink"
		],
		url: [
			"url",
			"canonical",
			"canonicalurl",
			"permalink",
			"sourceurl"
		],
		web: [
			"website",
			"officialsite",
			"homepage",
			"web"
		],
		slug: ["slug"],
		language: [
			"lang",
			"language",
			"locale"
		]
	};
	// lib/formats/import/tables/column-key.ts
	/** A column's name as it is compared: `Letterboxd URI`, ` Num. Votes` and `release_date` without case, accents and signs. */
	function columnKey(name) {
		return name.slice(0, 200).normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
	}
	// lib/formats/import/tables/column-words.ts
	/** Names that people give the columns of their own tables, beside those that they give the properties of a note. */
	const words$1 = {
		title: "title, name, film, movie, film title, movie title, film name, movie name, english title, title en, name eng, name en, titre du film, nome, nombre, nome do filme, nombre de la película, título, tytuł, nazwa, název, název filmu, cím, başlık, tittel, otsikko, название, русскоязычное название, русское название, фильм, название фильма, назва, タイトル, 題名, 作品名, 片名, 电影, 标题, 제목, 영화",
		otherTitle: "original title, original name, name rus, name ru, title ru, russian title, russian name, originaltitel, titre original, título original, titolo originale, tytuł oryginalny, оригинальное название, 原題, alternative title, also known as, german title, local title, localized title",
		year: "year, release year, film year, movie year, released, release date, год, год выпуска, rok, année, año, ano, anno, jaar, jahr, év, yıl, 年, 公開年, 年份, 연도",
		rating: "rating, my rating, your rating, user rating, score, my score, stars, my stars, grade, my vote, bewertung, wertung, nota, voto, valutazione, ocena, hodnocení, puan, puntuación, calificación, valoración, avaliação, betyg, cijfer, оценка, моя оценка, 評価, 評分, 评分, 평점, vote, note",
		ratingOfTen: "rating10, rating 10, rating out of 10, score out of 10",
		review: "review, my review, comment, comments, text, thoughts, opinion, critique, kritik, rezension, kommentar, commentaire, avis, reseña, crítica, recensione, commento, recenzja, recenze, yorum, opinião, отзыв, рецензия, комментарий, 感想, レビュー, 影评, 评论",
		note: "notes, my notes, my note, notiz, notizen, anmerkung, remarks, note",
		watched: "watched, watched date, date watched, watched on, watched at, last watched, last watched at, seen, seen on, date seen, viewed, viewed on, view date, viewing date, gesehen, gesehen am, vu le, date de visionnage, visto, visto el, visto il, data visione, fecha de visionado, obejrzano, assistido em, izlenme tarihi, дата просмотра, 鑑賞日, 視聴日, 观看日期",
		rated: "date, date rated, rated at, rated on, rating date, vote date, review date, reviewed on, reviewed at, datum, fecha, data, tarih, дата, дата оценки, 日付, 日期, date added, added, created, created at",
		rewatch: "rewatch, rewatched, re watch",
		kind: "type, title type, media type, item type, kind, tipo, typ, тип",
		director: "director, directors, directed by, regie, regisseur, réalisateur, dirección, regista, regia, reżyser, režie, yönetmen, diretor, режиссер, режиссёр, 監督, 导演, 감독",
		genre: "genre, genres, género, géneros, gênero, genere, gatunek, žánr, tür, жанр, жанры, ジャンル, 类型",
		minutes: "runtime, runtime mins, runtime minutes, duration, length, laufzeit, durée, duración, durata, minutes",
		imdb: "imdb, imdb id, imdb link, imdb url, const, tconst, imdb number",
		tmdb: "tmdb, tmdb id, tmdb url, themoviedb id, the movie database id, moviedb id",
		link: "link, url, uri, letterboxd uri, letterboxd url, film url, movie url, kinopoisk url, kinopoisk link, ссылка, href",
		tags: "tags, tag, labels, keywords, schlagworte, étiquettes, etiquetas"
	};
	const fromNotes = {
		title: "title",
		otherTitle: "originalTitle",
		year: "year",
		director: "director",
		genre: "genre",
		minutes: "runtime",
		imdb: "imdb",
		tmdb: "tmdb"
	};
	/** For each thing that a table may tell of a film, the names of its column as `columnKey` folds them, the surest first. */
	const columnWords = Object.fromEntries(Object.entries(words$1).map(([field, names]) => {
		const more = fromNotes[field];
		return [field, [...names.split(","), ...more ? frontMatterKeys[more] : []].map(columnKey)];
	}));
	function findColumns(columns) {
		const there = new Set(columns);
		const found = Object.entries(columnWords).map(([field, names]) => [field, names.find((name) => there.has(name)) ?? null]);
		return Object.fromEntries(found);
	}
	// lib/formats/import/tables/survey-table.ts
	const scales$1 = [
		{
			worst: 0,
			best: 5
		},
		{
			worst: 0,
			best: 10
		},
		{
			worst: 0,
			best: 100
		}
	];
	const mostRows = 2e5;
	/** The number that a rating begins with; not a number where there is none. */
	const numberIn = (text) => Number(text.replace(",", ".").replace(/\s*[/%].*$/s, "") || NaN);
	/** Its ratings' scale is the smallest usual one that holds them all. */
	async function surveyTable({ survey }, columns) {
		const get = (row, column) => column === null ? "" : row.get(column);
		const counts = {
			rows: 0,
			words: 0,
			numbers: 0
		};
		let best = 0;
		for await (const row of survey()) {
			const rating = get(row, columns.rating);
			if (numberIn(rating) > best) best = numberIn(rating);
			if (/^\p{L}.*\s/u.test(rating)) counts.words += 1;
			else if (rating) counts.numbers += 1;
			counts.rows += 1;
			if (counts.rows >= mostRows) break;
		}
		return {
			scale: scales$1.find((scale) => best <= scale.best) ?? {
				worst: 0,
				best: 100
			},
			ratingsAreWords: counts.words > counts.numbers
		};
	}
	// lib/formats/import/tables/any-table.ts
	const telling = [
		"rating",
		"ratingOfTen",
		"review",
		"watched",
		"imdb",
		"tmdb",
		"year",
		"director"
	];
	const yes = /^(?:yes|true|1|x|✓|✔|☑|ja|oui|s[ií]|sì|tak|да|y)$/i;
	const no = /^(?:no|false|0|nein|non|nie|нет|n)$/i;
	const hasAny = (columns, field) => columnWords[field].some((name) => columns.has(name));
	/** A rating: stars, `4/5`, or a number on the table's scale. */
	function ratingOf(text, ofTen, scale) {
		if (ofTen) return parseRating(ofTen, {
			worst: 0,
			best: 10
		});
		const best = Number(/\/\s*(\d{1,3})$/.exec(text)?.[1] ?? 0);
		return starsIn(text) ?? parseRating(text, best > 1 ? {
			worst: 0,
			best
		} : scale);
	}
	function readRow(row, columns, survey) {
		const get = (field) => columns[field] ? row.get(columns[field]) : "";
		const { title, year } = splitTitleYear(get("title") || get("otherTitle"));
		const kind = readKind(get("kind"));
		const ids = {
			imdb: /tt\d{5,10}/.exec(get("imdb"))?.[0] ?? get("imdb"),
			tmdb: get("tmdb")
		};
		const film = filmOf({
			kind,
			title,
			otherTitles: [get("otherTitle")],
			year: parseYear(get("year")) ?? parseYear(year),
			directors: get("director").split(/[,;]/),
			genres: get("genre").split(/[,;]/),
			runtimeMinutes: Number(/^\d{1,4}/.exec(get("minutes"))?.[0] ?? 0) || null,
			keys: [...keysOfIds(ids, kind), ...findLinkKeys([
				get("link"),
				get("imdb"),
				get("tmdb")
			])]
		});
		const seen = get("watched");
		const isUnseen = no.test(seen);
		const watched = isUnseen || yes.test(seen) ? null : parseDay(seen);
		const rated = parseDay(get("rated"));
		const rating = ratingOf(get("rating"), get("ratingOfTen"), survey.scale);
		const { take, hasWords, remarks } = placeWords(get("review"));
		const [key] = film.keys;
		const name = `${film.title} (${film.year ?? ""})`;
		const isSeen = !isUnseen && (seen !== "" || rating !== null || hasWords);
		if (title === "" && !key) throw new UserError("This row names no film: it has no title.");
		return makeSaid(film, [...key ? [key] : [], name], {
			entry: hasWords && (watched ?? rated) ? `${key ?? name} ${watched ?? rated}` : null,
			ratedOn: rated ?? watched,
			remarks,
			take: {
				...take,
				rating,
				note: readWords(get("note")).text,
				viewings: isSeen ? [{
					on: watched,
					rewatch: yes.test(get("rewatch"))
				}] : [],
				tags: splitTags(get("tags"), /[,;]/),
				publishedOn: hasWords ? rated ?? watched : null
			}
		});
	}
	/** Which column holds what, and on which scale. Kinopoisk's votes are of ten, whatever the highest in a short table is. */
	async function openTable(table) {
		const columns = findColumns(table.columns);
		const survey = await surveyTable(table, columns);
		if (survey.ratingsAreWords) Object.assign(columns, {
			note: columns.note ?? columns.rating,
			rating: null
		});
		if (columns.note === columns.rating) columns.note = null;
		return {
			columns,
			survey: table.columns.some((column) => /kinopoisk/.test(column)) && survey.scale.best < 10 ? {
				...survey,
				scale: {
					worst: 0,
					best: 10
				}
			} : survey
		};
	}
	/**
	* Somebody's own table: a column for the title under one of its many names, and at least one that says something of the
	* film. Asked last, so that it takes no export of a site that is known.
	*/
	const anyTable = {
		source: "table",
		name: "Table of films",
		stage: 0,
		recognises: (columns) => (hasAny(columns, "title") || hasAny(columns, "otherTitle")) && telling.some((field) => hasAny(columns, field)),
		open: async (table) => {
			const { columns, survey } = await openTable(table);
			return (row) => readRow(row, columns, survey);
		}
	};
	// lib/formats/import/formats.ts
	/** Tables by the names of their columns, the most telling first. */
	const tableFormats = [
		...letterboxd,
		...imdb,
		tmdb,
		...movielens,
		criticker,
		yamtrack,
		traktTable,
		...movary,
		letterboxdImport,
		...notAboutFilms,
		anyTable
	];
	/** JSON by its first entry, the most telling first. */
	const jsonFormats = [
		schemaOrg,
		simkl,
		...trakt,
		watcharr
	];
	/** XML by its beginning. */
	const xmlFormats = [critickerXml, listal];
	// lib/formats/import/text/decode-text.ts
	/** Letters in a row beyond ASCII: words of Cyrillic in its old encoding; Western ones have an accent here and there. */
	const cyrillicWords = /[\xc0-\xff]{3,}/g;
	/** Tells an encoding by its byte order mark, or by where the zeros stand; null where only the bytes can tell. */
	function readMark$1(head) {
		const [a, b, c] = head;
		if (a === 239 && b === 187 && c === 191) return "utf-8";
		if (a === 255 && b === 254) return "utf-16le";
		if (a === 254 && b === 255) return "utf-16be";
		let [even, odd] = [0, 0];
		const length = Math.min(head.length, 1e3) & -2;
		for (let at = 0; at < length; at += 2) {
			if (head[at] === 0) even += 1;
			if (head[at + 1] === 0) odd += 1;
		}
		const most = length * .2;
		if (odd > most && even === 0) return "utf-16le";
		return even > most && odd === 0 ? "utf-16be" : null;
	}
	/** Where the last character that is whole ends, in UTF-8. */
	function endOfWhole(bytes) {
		for (let back = 1; back <= Math.min(3, bytes.length); back++) {
			const byte = bytes[bytes.length - back] ?? 0;
			if (byte >= 192) return back < (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) ? bytes.length - back : bytes.length;
			if (byte < 128) break;
		}
		return bytes.length;
	}
	function join$1(a, b) {
		if (a.length === 0) return b;
		const joined = new Uint8Array(a.length + b.length);
		joined.set(a);
		joined.set(b, a.length);
		return joined;
	}
	/** The encoding of old files that are no UTF-8: of Windows, Western or Cyrillic. */
	function guessOld(bytes) {
		const text = new TextDecoder("latin1").decode(bytes.subarray(0, 64e3));
		return (text.match(cyrillicWords)?.join("").length ?? 0) > (text.match(/[\x80-\xff]/g)?.length ?? 0) * .6 ? "windows-1251" : "windows-1252";
	}
	function decoderOf(encoding) {
		const decoder = new TextDecoder(encoding);
		return { decode: (bytes, isLast) => decoder.decode(bytes, { stream: !isLast }) };
	}
	/**
	* UTF-8 until the first bytes that are none. Where nothing beyond ASCII came before them the file is an old one; else it
	* is UTF-8 with a fault, and what is garbled shows as such.
	*/
	function createGuesser() {
		const strict = new TextDecoder("utf-8", { fatal: true });
		let settled = null;
		let rest = /* @__PURE__ */ new Uint8Array();
		let isKnown = false;
		return { decode(bytes, isLast) {
			if (settled) return settled.decode(bytes, isLast);
			const all = join$1(rest, bytes);
			const end = isLast ? all.length : endOfWhole(all);
			try {
				const text = strict.decode(all.subarray(0, end));
				rest = all.slice(end);
				isKnown ||= /[^\0-\x7f]/.test(text);
				return text;
			} catch {
				settled = decoderOf(isKnown ? "utf-8" : guessOld(all));
				return settled.decode(all, isLast);
			}
		} };
	}
	/** The text of a file in whichever encoding it is, piece by piece, without its byte order mark. */
	async function* decodeText$1(chunks) {
		let decoder = null;
		for await (const chunk of chunks) {
			if (chunk.length === 0) continue;
			if (!decoder) {
				const mark = readMark$1(chunk);
				decoder = mark ? decoderOf(mark) : createGuesser();
			}
			const text = decoder.decode(chunk, false);
			if (text) yield text;
		}
		const text = decoder?.decode(/* @__PURE__ */ new Uint8Array(), true);
		if (text) yield text;
	}
	/** The text of a file's beginning, which may end in the middle of a character. */
	function decodeHead(head) {
		const mark = readMark$1(head);
		return mark ? decoderOf(mark).decode(head, false) : createGuesser().decode(head, false);
	}
	// lib/formats/backup/trouble.ts
	/** Why a file is refused, in sentences for people. */
	const trouble$1 = {
		notOurs: () => new UserError("This is not a Lobby Card backup, or only a piece of one. Choose a file that Lobby Card made; its name begins with “lobby-card-backup”."),
		tooNew: () => new UserError("This backup was made by a newer Lobby Card. Update Lobby Card here, then restore the file again."),
		cutOff: () => new UserError("This backup ends too early: it was probably not copied or downloaded whole. Try the file again from where you keep it."),
		damaged: (how) => new UserError(`This backup is damaged: ${how}.`)
	};
	const quote = 34;
	const backslash = 92;
	const comma = 44;
	const openers = /* @__PURE__ */ new Set([91, 123]);
	const closers = /* @__PURE__ */ new Set([93, 125]);
	const spaces = /* @__PURE__ */ new Set([
		32,
		10,
		13,
		9
	]);
	/**
	* Finds where the JSON value that it is fed ends; -1 while it goes on beyond the text. Remembers how deep it
	* stands, so that the next call goes on with the next stretch. The value need not be right inside: only brackets and quotes count.
	*/
	function createValueScan(maxDepth = 20) {
		let depth = 0;
		let inString = false;
		let escaped = false;
		return (text, from) => {
			for (let at = from; at < text.length; at++) {
				const code = text.charCodeAt(at);
				if (inString) {
					if (escaped) escaped = false;
					else if (code === backslash) escaped = true;
					else if (code === quote) {
						inString = false;
						if (depth === 0) return at + 1;
					}
				} else if (code === quote) inString = true;
				else if (openers.has(code)) {
					depth += 1;
					if (depth > maxDepth) throw trouble$1.damaged("something in it is nested too deeply");
				} else if (closers.has(code)) {
					if (depth === 0) return at;
					depth -= 1;
					if (depth === 0) return at + 1;
				} else if (depth === 0 && (code === comma || spaces.has(code))) return at;
			}
			return -1;
		};
	}
	// lib/formats/backup/json-reader.ts
	/** Far above what a review with every text at its limit comes to. */
	const limitsOfReview = {
		maxLength: 32e6,
		maxDepth: 20
	};
	const anyButSpace = /[^ \n\r\t]/g;
	/** Its functions throw a UserError where the text is cut off, out of order, or nested or long beyond measure. */
	function createJsonReader(chunks, { maxLength, maxDepth } = limitsOfReview) {
		const source = chunks[Symbol.asyncIterator]();
		let text = "";
		let at = 0;
		/** Goes on to the next chunk; false at the end. Chunks are not joined to each other, so a long value costs its length once. */
		async function more() {
			const next = await source.next();
			if (next.done) return false;
			text = next.value;
			at = 0;
			return true;
		}
		async function peek() {
			do {
				anyButSpace.lastIndex = at;
				at = anyButSpace.exec(text)?.index ?? text.length;
				const character = text[at];
				if (character) return character;
			} while (await more());
			return "";
		}
		async function either(goOn, stop) {
			const next = await peek();
			if (next === "") throw trouble$1.cutOff();
			if (next !== goOn && next !== stop) throw trouble$1.damaged(`“${next}” stands where it does not belong`);
			at += 1;
			return next === goOn;
		}
		async function takeValue() {
			await peek();
			const scan = createValueScan(maxDepth);
			const parts = [];
			let length = 0;
			let end = scan(text, at);
			while (end < 0) {
				parts.push(text.slice(at));
				length += text.length - at;
				if (length > maxLength) throw trouble$1.damaged("an entry is longer than any review");
				if (!await more()) throw trouble$1.cutOff();
				end = scan(text, at);
			}
			parts.push(text.slice(at, end));
			at = end;
			return parts.join("");
		}
		return {
			peek,
			either,
			takeValue,
			expect: async (character) => void await either(character, character)
		};
	}
	// lib/formats/import/json/read-json-items.ts
	const garbled = "From here on this file can’t be read: it ends too early, or is garbled.";
	const limits = {
		maxLength: importLimits.recordLength,
		maxDepth: Infinity
	};
	/**
	* The entries of JSON text of any length, each as text: of a list, of the lists in an object (its other members are
	* passed over), or of one object a line.
	* @throws UserError where it ends or makes no sense; all before that has been given.
	*/
	async function* readJsonItems(chunks) {
		const reader = createJsonReader(chunks, limits);
		let place = 0;
		const items = async function* (list) {
			await reader.expect("[");
			if (await reader.peek() === "]") return reader.expect("]");
			do
				yield {
					list,
					place: ++place,
					json: await reader.takeValue()
				};
			while (await reader.either(",", "]"));
		};
		try {
			if (await reader.peek() === "[") yield* items(null);
			else yield* members(reader, items);
		} catch (error) {
			throw error instanceof UserError ? new UserError(garbled) : error;
		}
	}
	async function* members(reader, items) {
		await reader.expect("{");
		if (await reader.peek() === "}") return;
		do {
			const name = (await reader.takeValue()).slice(1, -1);
			await reader.expect(":");
			if (await reader.peek() === "[") yield* items(name);
			else await reader.takeValue();
		} while (await reader.either(",", "}"));
	}
	/** Values that follow each other, one a line as a rule. */
	async function* readJsonLines(chunks) {
		const reader = createJsonReader(chunks, limits);
		try {
			for (let place = 1; await reader.peek() !== ""; place++) yield {
				list: null,
				place,
				json: await reader.takeValue()
			};
		} catch (error) {
			throw error instanceof UserError ? new UserError(garbled) : error;
		}
	}
	// lib/formats/import/json/read-json-file.ts
	/** Lists that hold somebody's films; the films in another object's list may be anything, as those that an article names. */
	const opinions = /^(?:movies|films|items|entries|ratings|reviews|diary|history|watched|watchlist|data|rows)$/i;
	const parse$2 = (json) => JSON.parse(json);
	async function* only$1(text) {
		yield text;
	}
	/** A file's whole object, as its one entry. */
	async function* readWhole$1(chunks) {
		for await (const item of readJsonLines(chunks)) {
			yield item;
			return;
		}
	}
	async function findFirst(head, read) {
		try {
			for await (const { json, list } of read(only$1(head))) {
				const value = parse$2(json);
				if (isJsonObject(value)) return {
					value,
					list
				};
			}
		} catch {}
		return null;
	}
	/** What JSON text is, by its first entry: of the lists, the lines, or the whole. */
	async function findJsonFile(head, path, formats, tables) {
		const isLines = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(head);
		for (const read of isLines ? [readJsonLines] : [readJsonItems, readWhole$1]) {
			const first = await findFirst(head, read);
			if (!first) continue;
			const format = formats.find((one) => one.recognises(first.value, {
				path,
				list: first.list
			}));
			if (format) return jsonFile(format, read);
			if (read === readWhole$1 || first.list !== null && !opinions.test(first.list)) continue;
			const columns = new Set(Object.keys(first.value).map(columnKey));
			const table = tables.find((one) => one.recognises(columns, path));
			if (table) return jsonTable(table, read, [...columns]);
		}
		return null;
	}
	/** Entries without anything nested are rows of a table. */
	function jsonTable(format, read, columns) {
		const survey = async function* (part) {
			try {
				for await (const { json } of read(decodeText$1(part.bytes()))) {
					const value = parseOrNull(json);
					if (isJsonObject(value)) yield rowOf$1(value);
				}
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
			}
		};
		const { source, name, stage } = format;
		return {
			source,
			name,
			stage,
			async *readRows(part) {
				const readRow = await format.open({
					path: part.path,
					columns,
					preamble: [],
					survey: () => survey(part)
				});
				yield* jsonFile({
					source,
					name,
					stage,
					recognises: () => true,
					readItem: (item) => readRow(rowOf$1(item))
				}, read).readRows(part);
			}
		};
	}
	function parseOrNull(json) {
		try {
			return parse$2(json);
		} catch {
			return null;
		}
	}
	function rowOf$1(item) {
		const values = new Map(Object.keys(item).map((name) => [columnKey(name), textOf(item, name)]));
		return {
			line: 0,
			get: (...names) => names.map((name) => values.get(name)).find(Boolean) ?? ""
		};
	}
	function jsonFile(format, read) {
		const readRows = async function* (part) {
			const file = part.path;
			let line = 0;
			try {
				for await (const { json, list, place } of read(decodeText$1(part.bytes()))) {
					line = place;
					const raw = {
						form: "json",
						text: json.slice(0, importLimits.rawLength)
					};
					yield* readItem(format, json, {
						file,
						line,
						list,
						raw
					});
				}
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
				yield {
					kind: "setAside",
					file,
					line: line + 1,
					reason: error.message,
					raw: {
						form: "text",
						text: ""
					}
				};
			}
		};
		return {
			source: format.source,
			name: format.name,
			stage: format.stage,
			readRows
		};
	}
	function* readItem(format, json, { file, line, list, raw }) {
		let said;
		try {
			const value = parse$2(json);
			if (!isJsonObject(value)) throw new UserError("This entry is not an object, so it can name no film.");
			said = format.readItem(value, {
				path: file,
				list
			});
		} catch (error) {
			if (!(error instanceof UserError) && !(error instanceof SyntaxError)) throw error;
			yield {
				kind: "setAside",
				file,
				line,
				reason: error instanceof UserError ? error.message : "This entry is garbled: it is not JSON.",
				raw
			};
			return;
		}
		for (const one of Array.isArray(said) ? said : [said]) yield {
			kind: "row",
			file,
			line,
			said: one,
			raw
		};
	}
	// lib/formats/article/text/piece.ts
	/** From its first to its last unit; an empty piece came from nowhere, so from 0 to 0. */
	function extentOf(piece) {
		const start = piece.at[0] ?? 0;
		return {
			start,
			end: (piece.at.at(-1) ?? start - 1) + 1
		};
	}
	function slicePiece(piece, from, to = piece.text.length) {
		return {
			text: piece.text.slice(from, to),
			at: piece.at.slice(from, to)
		};
	}
	function trimPiece(piece) {
		const from = piece.text.length - piece.text.trimStart().length;
		const to = piece.text.trimEnd().length;
		return from === 0 && to === piece.text.length ? piece : slicePiece(piece, from, Math.max(from, to));
	}
	/** Pieces one after another; the glue between them has the place where the one before ends. */
	function joinPieces(pieces, glue) {
		const at = [];
		for (const [i, piece] of pieces.entries()) {
			if (i > 0) for (let g = 0; g < glue.length; g++) at.push(at.at(-1) ?? 0);
			for (const place of piece.at) at.push(place);
		}
		return {
			text: pieces.map(({ text }) => text).join(glue),
			at
		};
	}
	/** The parts between the matches of a separator, trimmed, without the empty ones. The pattern must be global. */
	function splitPiece(piece, separator) {
		const parts = [];
		let from = 0;
		for (const match of piece.text.matchAll(separator)) {
			parts.push(trimPiece(slicePiece(piece, from, match.index)));
			from = match.index + match[0].length;
		}
		parts.push(trimPiece(slicePiece(piece, from)));
		return parts.filter(({ text }) => text !== "");
	}
	// lib/formats/article/front-matter/read-front-matter.ts
	const mostLines$1 = 400;
	const longestLine$7 = 1e4;
	function keyOf(text) {
		return fold(text).replace(/[\s_"'-]+/g, "");
	}
	/** Without quotes, and without a comment where it is not quoted. */
	function unquote(value) {
		const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value.text);
		if (quoted) return slicePiece(value, 1, 1 + (quoted[2]?.length ?? 0));
		const comment = /\s#\s?.*$/.exec(value.text);
		return trimPiece(comment ? slicePiece(value, 0, comment.index) : value);
	}
	/** The values of one line: a list in brackets gives several. */
	function readValues(value) {
		const list = /^\[(?!\[)(.*)\]\s*(?:#.*)?$/.exec(value.text);
		if (!list) return [unquote(value)].filter(({ text }) => text !== "" && !/^(?:null|~|\[\]|\||>)$/.test(text));
		const inside = slicePiece(value, 1, 1 + (list[1]?.length ?? 0));
		const values = [];
		for (const match of inside.text.matchAll(/"([^"]*)"|'([^']*)'|[^,]+/g)) values.push(unquote(trimPiece(slicePiece(inside, match.index, match.index + match[0].length))));
		return values.filter(({ text }) => text !== "");
	}
	function linesOf(text, from) {
		const lines = [];
		for (let start = from; start < text.length && lines.length < mostLines$1;) {
			const newline = text.indexOf("\n", start);
			const end = newline < 0 ? text.length : newline;
			const cut = Math.min(end, start + longestLine$7);
			lines.push({
				text: text.slice(start, cut).replace(/\r$/, ""),
				at: Array.from({ length: cut - start }, (_, i) => start + i)
			});
			start = end + 1;
		}
		return lines;
	}
	/**
	* YAML as blogs and note-takers write it at the top of a Markdown file (`key: value`, lists in brackets or on lines of
	* their own, folded texts), or TOML between `+++`. Nested keys are read as if they were not nested. Null where a text
	* does not begin with it.
	*/
	function readFrontMatter(text) {
		const opening = /^\uFEFF?\s{0,40}?(---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(0, 60));
		if (!opening) return null;
		const entries = /* @__PURE__ */ new Map();
		let key = "";
		for (const line of linesOf(text, opening[0].length)) {
			if (/^(?:---|\.\.\.|\+\+\+)\s*$/.test(line.text)) {
				const end = extentOf(line).end;
				return {
					entries,
					extent: {
						start: 0,
						end
					},
					bodyStart: Math.min(text.length, end)
				};
			}
			const pair = /^\s*["']?([\p{L}][\p{L}\p{N}_ -]{0,40}?)["']?\s*[:=](?:\s+|$)/u.exec(line.text);
			const item = /^\s*-\s+/.exec(line.text);
			if (pair?.[1] && !item) {
				key = keyOf(pair[1]);
				entries.set(key, [...entries.get(key) ?? [], ...readValues(trimPiece(slicePiece(line, pair[0].length)))]);
			} else if (item && key) entries.set(key, [...entries.get(key) ?? [], ...readValues(trimPiece(slicePiece(line, item[0].length)))]);
			else if (line.text.trim() !== "" && !line.text.trim().startsWith("#") && /^\s/.test(line.text) && key) entries.set(key, [...entries.get(key) ?? [], trimPiece(line)]);
		}
		return null;
	}
	// lib/formats/article/explain-refusal.ts
	/** `a`, `a or b`, `a, b and c` with the given word before the last. */
	function join(words, last) {
		return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
	}
	/** Says for people why a text was taken for no review of one film. */
	function explainRefusal(kind, facts, hasTitle, hasVerdict) {
		if (kind === "roundup") return "This looks like a text about several films. Paste the review of one film at a time.";
		const missing = [
			...hasTitle ? [] : ["no film title"],
			...facts.pros.length + facts.cons.length > 0 ? [] : ["no pros or cons"],
			...facts.ratings.length > 0 ? [] : ["no rating"],
			...hasVerdict ? [] : ["no verdict"]
		];
		return `This does not look like a film review${missing.length > 0 ? `: ${join(missing, "and")} ${missing.length > 1 ? "were" : "was"} found` : ""}.`;
	}
	// lib/formats/article/body/verdict-words.ts
	/** Words that judge, in the languages known here, folded: a verdict has some of them. */
	const judging = `
  good | great | bad | best | worst | better | worse | fine | decent | solid | excellent* | brillian* | superb* | masterpiece* | masterful* | disappoint*
  entertain* | enjoy* | fun | boring | dull | worth | recommend* | love | loved | hate | hated | like | liked | weak | strong | perfect* | flaw* | mediocre
  average | memorable | forgettable | satisfying | impressive | stunning | beautiful* | gripping | thrilling | compelling | engaging | delivers | fails | works
  succeeds | falls short | must-see | must see | skip | avoid | fascinating | outstanding | commendable | stylish | brutal | artistic | tense | taut
  predictable | clever* | charming | moving | powerful | messy | overlong | silly | ridiculous | ok | okay | amazing | terrible | awful | wonderful*
  remarkable | spectacular | prefer | step up | letdown | let down | treat | triumph* | gem | classic | waste | well-made | rare | funny | scary | relevant
  uneven | underwhelming | overrated | underrated | effective | straightforward | implausible | repetitive | watchable | original | terrific | tedious
  astonish* | clumsy | hilarious | heartfelt | lovely | elegant* | sloppy | clichéd | cliche* | shallow | poignant | delight* | gorgeous* | sluggish
  gut | guter | gutes | gute | guten | schlecht* | schwach* | stark | starke | starker | starkes | großartig* | grandios* | toll | tolle | toller | tolles | enttäusch*
  unterhaltsam* | spannend* | langweilig* | sehenswert* | empfehl* | gelungen* | misslungen* | meisterwerk* | meisterhaft* | solide* | lohnt | überzeug*
  perfekt* | leider | besser* | beste | bester | bestes | besten | mittelmäßig* | durchschnittlich* | kurzweilig* | fesselnd* | schwächen | stärken | gefällt
  gefallen | liebe | begeister* | witzig* | wunderschön* | wunderbar* | schön | schöne | schöner | schönes | schade | unbedingt | hervorragend* | zäh | belanglos*
  vorhersehbar* | berührend* | beeindruck* | klug* | charmant* | packend* | nervig* | öde
  bon | bonne | bons | bonnes | mauvais* | excellent* | chef-d'oeuvre | décev* | décept* | réussi* | raté* | touchant* | captivant* | ennuyeu* | à voir | à éviter
  magistral* | magnifi* | sublime* | recommand* | plaisir | intéressant* | génial* | médiocre* | efficace* | faible* | beau | belle | beaux | belles | meilleur*
  superbe* | splendide* | brillant* | émouvant* | bouleversant* | bijou | drôle* | jubilatoire* | remarquable* | formidable* | longuet* | lourd | lourde
  lourdingue* | hélas | dommage | regrett* | enchant* | somptueu* | palpitant* | attachant*
  buena | bueno | buen | buenas | buenos | mala | malo | excelente* | obra maestra | decepcion* | entretenid* | aburrid* | recomend* | imprescindible* | notable*
  brillante* | floja | flojo | mejor | peor | disfrut* | divertid* | emocionante* | maravillos* | hermos* | estupend* | fascinante* | lástima | pena | magnífic*
  correct* | sólid* | previsible* | conmoved*
  buono | buona | bello | bella | belli | belle | brutto | brutta | capolavoro | deludent* | delusion* | riuscit* | consigliat* | noios* | ottim* | splendid*
  migliore | peggiore | intens* | convincent* | bellissim* | meraviglios* | emozionant* | divertent* | mediocr* | peccato | affascinant* | straordinari* | godibil*
  bom | boa | bons | boas | ótim* | ruim | mau | obra-prima | recomend* | melhor | pior | fraco | fraca | forte | vale | maravilhos* | lindo | linda | belíssim*
  chato | chata | encantador* | emocionant* | excelent* | brilhant* | infelizmente
  dobry | dobra | dobre | świetn* | słab* | arcydzieł* | rozczarow* | polecam | nudn* | udan* | warto | najleps* | ciekaw* | piękn* | znakomit* | wspaniał*
  nierówn* | zabawn* | wzruszaj* | szkoda | niestety | kiepsk*
  goed | goede | slecht* | meesterwerk | teleurstell* | vermakelijk* | saai* | aanrader | geslaagd* | sterk* | zwak* | prachtig* | beste | leuk* | mooi* | heerlijk*
  boeiend* | ontroerend* | grappig* | helaas | sympathiek* | spannende | fantastisch*
  dobrý | dobrá | dobré | skvěl* | špatn* | mistrovsk* | zklam* | zábavn* | nudn* | doporuč* | poveden* | slabý | slabá | silný | silná | nejlepší | stojí | krásn*
  výborn* | poctiv* | bohužel | dojemn* | vynikaj* | nadprůměrn* | průměrn*
  iyi | kötü | harika | başyapıt* | hayal kırıklığı | eğlenceli | sıkıcı | tavsiye | başarılı | başarısız | güzel | muhteşem | etkileyici | sürükleyici | keyifli | vasat
  良い | よい | 良かった | 面白い | 面白かった | 傑作 | 駄作 | つまらない | おすすめ | 素晴らしい | 最高 | 残念 | 楽しめ | 名作 | 美しい | 感動 | 温かい | 退屈`;
	/** Beginnings of sentences that sum up. */
	const summing = `
  overall | in short | in the end | in all | all in all | ultimately | in essence | in conclusion | to sum up | in summary | bottom line | on the whole | at the end of the day
  simply put | as it stands | so | in sum | taken as a whole | alles in allem | am ende | insgesamt | unterm strich | letztlich | letztendlich | schlussendlich | kurzum | fazit
  zusammenfassend | au final | en somme | bref | finalement | en bref | en définitive | au bout du compte | en resumen | en definitiva | en suma | al final | en conclusión
  in definitiva | insomma | in sintesi | alla fine | tutto sommato | nel complesso | em suma | no fim | no geral | em resumo | enfim | podsumowując | ogólnie | koniec końców | słowem
  kortom | al met al | uiteindelijk | alles bij elkaar | celkově | zkrátka | nakonec | suma sumárum | sonuç olarak | kısacası | özetle | 総じて | 結局 | 全体として`;
	/** What a sentence talks of when it talks of the blog, the reader or the next film, and not of this one. */
	const aside = `
  blog | side note | subscribe | comment | comments | logged | next time | next week | follow me | click | trailer | let me know | stay tuned | curious | thanks for reading
  newsletter | kommentare | schreibt mir | abonniert | n'hésitez pas | comentarios | commenti | comentários | komentarze | reacties | yorumlarda | コメント`;
	// lib/formats/article/film/review-words.ts
	/** Words by which a headline says that it stands above a review, in the languages known here, as a pattern's source. */
	const reviewWord = "(?:(?:film|movie|tv|series|serien|blu-?ray|dvd|4k|quick|short|mini|spoiler[- ]free|early|advance|classic|retro|horror|cinema|kino|short film)[\\s-]+){0,3}(?:re-?views?|reviewed|mini-?review|(?:film-?|kino-?|serien-?|kurz)?kritik(?:en)?|(?:film-?)?rezension(?:en)?|(?:film-?)?besprechung|critiques?(?: de film| film| cin[ée]ma| du film| s[ée]rie| cin[ée])?|chronique|avis|cr[ií]ticas?(?: de cine)?|reseñas?|resenhas?|an[áa]lise|recensione|recensioni|recenzja|recenzje|(?:film)?recensie|recenze|film eleştirisi|eleştirisi?|inceleme(?:si)?|film incelemesi|レビュー|感想|批評|評価)";
	/** Of these, the ones that stand for a review wherever they stand. `Avis` and `analysis` may mean anything. */
	const sureReviewWord = /(?<![\p{L}\p{N}])(?:reviews?|reviewed|(?:film-?|kino-?|serien-?|kurz)?kritik|(?:film-?)?rezension|critique (?:de|du|film|ciné|cinéma|série)|crítica|reseña|resenha|recensione|recenzja|(?:film)?recensie|recenze|eleştirisi|incelemesi|レビュー|感想)(?![\p{L}\p{N}])/iu;
	/** Words that put a bracket or a prefix of a headline aside: what kind of text or series of texts it opens. */
	const rubric = /^(?:horror|comedy|action|drama|thriller|sci-?fi|western|animation|anime|documentary|film|films|movie|movies|cinema|ciné|cine|kino|kinokritik|review|reviews|kritik|critique|crítica|reseña|recensione|recenzja|recensie|recenze|tv|series|netflix|prime video|disney\+|blu-?ray|dvd|4k|spoilers?|spoiler-?free|no spoilers|ネタバレ|映画|映画レビュー)$/iu;
	// lib/formats/article/kind/count-words.ts
	const longestPhrase = 3;
	const shortestStem = 4;
	const longestStem = 16;
	/** Reads a list parted by `|` or line ends; a word with `*` at its end stands for all that begin so. */
	function makeWordSet(words) {
		const all = words.split(/[|\n]/).map(fold).filter(Boolean);
		const latin = all.filter((word) => /[a-z]/.test(word));
		return {
			phrases: new Set(latin.filter((word) => !word.endsWith("*"))),
			stems: new Set(latin.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1))),
			anywhere: all.filter((word) => !/[a-z]/.test(word))
		};
	}
	function hasStem(word, stems) {
		for (let length = shortestStem; length <= Math.min(word.length, longestStem); length++) if (stems.has(word.slice(0, length))) return true;
		return false;
	}
	/** The words of a folded text, to be counted against several sets. */
	function wordsOf(folded) {
		return folded.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
	}
	/** How often words of a set stand in a text, phrases of up to three words among them. */
	function countWords(words, folded, set) {
		let count = 0;
		for (let i = 0; i < words.length; i++) {
			if (set.stems.size > 0 && hasStem(words[i] ?? "", set.stems)) count++;
			for (let length = 1; length <= longestPhrase && i + length <= words.length; length++) if (set.phrases.has(words.slice(i, i + length).join(" "))) count++;
		}
		for (const part of set.anywhere) count += folded.split(part).length - 1;
		return count;
	}
	// lib/formats/article/kind/kind-words.ts
	/** Words that tell what a text is about, in the languages known here, folded as they are compared. */
	const subjectWords = {
		film: `
    film | films | movie | movies | cinema | cinemas | screen | screenplay | screenwriter | director | directed | directs | directorial | filmmaker | actor | actors
    actress | cast | performance | performances | cinematography | cinematographer | sequel | prequel | remake | biopic | box office | trailer | scene | scenes | plot
    protagonist | blockbuster | thriller | premiere | flick | starring | moviegoers | on-screen | screentime | rom-com
    filme | filmen | kino | kinos | regie | regisseur | regisseurin | schauspieler | schauspielerin | darsteller | drehbuch | leinwand | szene | szenen | kinostart
    verfilmung | hauptdarsteller | fortsetzung | streifen | handlung
    cinéma | réalisateur | réalisatrice | acteur | actrice | acteurs | scénario | long-métrage | salles | mise en scène | scène | scènes | bande-annonce | comédien
    película | películas | cine | directora | actriz | reparto | guion | guión | pantalla | secuela | escena | escenas | largometraje | estreno
    pellicola | regista | regia | attore | attrice | attori | sceneggiatura | sala | schermo | scena | scene | lungometraggio
    cineasta | realizador | diretor | diretora | ator | atriz | elenco | roteiro | filme | longa | longa-metragem | tela | cena | cenas
    filmu | filmie | filmowy | reżyser | reżyserka | aktor | aktorka | scenariusz | ekran | seans | fabuła | kinie
    bioscoop | regisseuse | scenario | hoofdrol | speelfilm | režisér | režie | herec | herečka | scénář | snímek | plátno | kině
    filmi | filmin | sinema | yönetmen | oyuncu | oyuncular | senaryo | sahne | perde | 映画 | 監督 | 俳優 | 女優 | 主演 | 脚本 | 劇場 | 上映 | 鑑賞`,
		series: `
    season | seasons | episode | episodes | showrunner | tv show | tv series | miniseries | limited series | sitcom | pilot | binge | streaming series | series finale
    staffel | staffeln | folge | folgen | serie | serien | saison | saisons | épisode | épisodes | série | temporada | temporadas | episodio | episodios | capítulo
    stagione | stagioni | puntata | puntate | episodi | episódio | episódios | sezon | sezonu | odcinek | odcinki | odcinków | serial | serialu | seizoen | aflevering
    afleveringen | série | epizoda | řada | dizi | dizinin | sezonun | bölüm | シーズン | 話 | ドラマ`,
		other: `
    gameplay | console | consoles | controller | gamer | gamers | gpu | cpu | ram | frame rate | framerate | fps | playstation | xbox | nintendo switch | multiplayer | dlc | pc port
    smartphone | smartphones | phone | laptop | laptops | battery life | battery | headphones | earbuds | processor | keyboard | hardware | usb | bluetooth | wi-fi | megapixel
    firmware | specs | benchmark | warranty | price tag | usability | tablet | camera app | touchscreen | smartwatch
    novel | novels | author's | paperback | hardcover | chapters | chapter | audiobook | publisher | page-turner | bookshop | reader | readers | the book | this book
    album | albums | track | tracks | vocals | vocalist | guitar | guitars | drummer | ep | lp | songwriter | record label | riff | riffs | lyrics | band
    restaurant | dish | dishes | chef | menu | starter | dessert | waiter | flavour | flavor | recipe | wine | hotel | suite | buffet
    spielerisch | gameplay | konsole | akku | grafikkarte | roman | buch | leser | kapitel | seiten | verlag | lieder | platte | gericht | speisekarte
    jeu vidéo | manette | roman | livre | lecteur | chapitre | chanson | chansons | téléphone | batterie | jugabilidad | videojuego | consola | novela | libro | lector | canción
    canciones | disco | móvil | batería | videogioco | romanzo | libro | lettore | canzone | canzoni | telefono | batteria | jogo | jogabilidade | livro | leitor | canção | músicas | celular
    gra | rozgrywka | książka | powieść | czytelnik | płyta | piosenki | telefon | spel | boek | lezer | nummers | telefoon | hra | kniha | čtenář | skladby | oyun | kitap | okur | şarkı
    ゲーム | 小説 | 読者 | アルバム | 曲 | スマホ | バッテリー`,
		news: `
    reportedly | according to reports | is set to | announced | announcement | in talks | final talks | sources say | exclusively | rumored | rumoured | greenlit | slated
    casting news | first trailer | teaser trailer | release date has | told variety | told deadline | deadline reports | the wrap reports | confirmed that | has been cast
    laut berichten | angekündigt | bestätigt | offiziell | gerüchte | dreharbeiten haben | selon | a annoncé | officiellement | tournage a | según | anunció | anunciado | rumores
    secondo quanto | annunciato | ha annunciato | de acordo com | anunciou | ogłoszono | według doniesień | volgens | aangekondigd | podle informací | oznámil | açıkladı | duyurdu
    発表 | 発表された | 公開決定`
	};
	// lib/formats/article/kind/find-kind.ts
	const sets$1 = {
		film: makeWordSet(subjectWords.film),
		series: makeWordSet(subjectWords.series),
		other: makeWordSet(subjectWords.other),
		news: makeWordSet(subjectWords.news),
		judging: makeWordSet(judging)
	};
	const mostLooked = 4e4;
	const seriesHeadline = /\b(?:season|series|episode|staffel|saison|épisode|temporada|stagione|sezon|seizoen|aflevering|řada|s\d{1,2}e\d{1,2}|シーズン)\s*\d|\b(?:tv|series|serien?|série|serial)[\s-]*(?:review|kritik|critique|crítica|recensione|recenzja|recensie|recenze)|\d(?:st|nd|rd|th)?\.?\s*(?:season|staffel|saison|temporada|stagione|sezon|seizoen|řada|シーズン)/iu;
	const otherHeadline = /\b(?:book|novel|album|game|video game|restaurant|hotel|phone|laptop|headphones?|console|gadget|music|concert|theatre|theater|play|buch|spiel|platten|livre|jeu|libro|videojuego|disco|gioco|jogo|livro|książk\w*|gry|boek|spel|knih\w*|hry|kitap|oyun)[\s-]*(?:review|kritik|rezension|critique|crítica|reseña|recensione|resenha|recenzja|recensie|recenze|inceleme)/iu;
	const roundupHeadline = /\b(?:top\s?\d{1,3}|\d{1,3}\s(?:best|worst|films|movies|great|horror|new)|best (?:\w+ )?(?:films|movies|of)|ranked|ranking|worst (?:films|movies)|films? of the (?:month|year|week)|movies? of the (?:month|year|week)|round-?up|capsule reviews|double (?:feature|bill)|die besten|besten filme|filme des (?:monats|jahres)|meilleurs films|films du mois|les? \d+ films|mejores películas|películas del mes|migliori film|film del mese|melhores filmes|najlepsze filmy|beste films|nejlepší filmy|en iyi filmler|du mois|des monats|del mes|del mese)\b/iu;
	const titledHeading = /^(?:\d{1,2}[.)]\s*)?(?:["“„«'‘].{1,80}["”“»'’]|.{1,80}?)\s*(?:[([]\s*(?:[^()]{0,40},\s*)?(?:18|19|20)\d\d\s*[)\]]|,\s(?:de|d['’]|di|von|by|door|od)\s?\p{Lu}.{1,60})\s*(?:[–—:-].{0,80})?$/u;
	const question = /[?？]["”’)]?$/;
	/** The number of headings that each name another film: `Title (2014)`, `Title, de Somebody`. */
	function countTitledHeadings(headings) {
		return new Set(headings.filter((heading) => titledHeading.test(heading)).map(fold)).size;
	}
	function isRoundup({ facts, headline, headings, numbered, title }) {
		const titled = countTitledHeadings([...headings, ...numbered]);
		if (titled >= 2) return true;
		if (facts.ratings.filter(({ rank }) => rank === "line" || rank === "label").length >= 3 && headings.length >= 3 && (title?.sureness ?? 0) < 85) return true;
		return roundupHeadline.test(headline) && (titled >= 1 || headings.length >= 2 || numbered.length >= 3) && (title?.sureness ?? 0) < 95;
	}
	/** An interview is headed by question after question. */
	function isInterview(headings) {
		return headings.filter((heading) => question.test(heading)).length >= 4 && headings.filter((heading) => question.test(heading)).length > headings.length / 2;
	}
	/** What is spoken of: declared by the page's own data, else by the headline, else by the words used. */
	function findSubject(clues, words, folded) {
		const declared = fold(clues.front?.kind ?? "");
		if (/movie|film/.test(declared)) return "film";
		if (/tvseries|tvseason|tvepisode|tv|series|serie/.test(declared)) return "series";
		if (/product|game|book|music|album|restaurant|software|hotel|place|business/.test(declared)) return "other";
		if (otherHeadline.test(clues.headline)) return "other";
		if (seriesHeadline.test(clues.headline)) return "series";
		const { facts } = clues;
		const boxed = (facts.directors.length > 0 ? 1 : 0) + (facts.genres.length > 0 ? 1 : 0) + (facts.cast.length > 0 ? 1 : 0) + (facts.runtime ? 1 : 0) + (facts.keys.length > 0 ? 2 : 0);
		const film = countWords(words, folded, sets$1.film) + boxed * 8;
		const series = countWords(words, folded, sets$1.series);
		const other = countWords(words, folded, sets$1.other);
		if (other > film * 1.2 && other >= 4) return "other";
		return series > film * 1.2 && series >= 5 ? "series" : "film";
	}
	/** How much of what only reviews have a text has: a rating, points, a verdict, its own word that it is a review. */
	function weighStructure({ facts, front, headline, hasVerdictHeading }) {
		return (facts.ratings.some(({ rank }) => rank !== "sentence") ? 4 : facts.ratings.length > 0 ? 1 : 0) + (facts.pros.length + facts.cons.length >= 2 ? 4 : 0) + (hasVerdictHeading || facts.verdict.length > 0 ? 2 : 0) + (sureReviewWord.test(headline) || front?.film ? 3 : 0);
	}
	/** How plainly a text speaks of one film: encyclopaedias and news do, too. */
	function weighSubject({ facts, front, title }) {
		const isBoxed = facts.directors.length > 0 || facts.genres.length > 0 || facts.cast.length > 0 || facts.runtime !== null;
		const isDated = title?.year && title.sureness >= 88;
		return (isBoxed ? 2 : 0) + (front && (front.facts.year || front.facts.keys.length > 0) ? 1 : 0) + (isDated ? 2 : title && (title.year || title.sureness >= 55) ? 1 : 0);
	}
	/**
	* Whether a text is somebody's judgement of one thing. What only reviews have decides; where there is none of it, the
	* text must speak plainly of one film and judge about as often as reviews do (once in 65 words; encyclopaedias and news
	* do once in 150 or less).
	*/
	function isReview(clues, words, folded) {
		const per100 = (count) => count / Math.max(60, words.length) * 100;
		const judged = per100(countWords(words, folded, sets$1.judging));
		const news = per100(countWords(words, folded, sets$1.news));
		const structure = weighStructure(clues) - (news >= 1 ? 3 : news >= .5 ? 1 : 0);
		if (structure >= 3) return true;
		return judged >= 1.4 && structure + weighSubject(clues) + (judged >= 3 ? 2 : 1) >= 3;
	}
	/**
	* Decides what a text is. Structure weighs most (a rating, pros and cons, an info box, a headline that says "review"),
	* then how much it judges; interviews and news are no reviews unless they are rated.
	*/
	function findKind(clues) {
		const points = [...clues.facts.pros, ...clues.facts.cons].map(({ text }) => text);
		const folded = fold([
			clues.headline,
			...points,
			clues.body
		].join("\n").slice(0, mostLooked));
		const words = wordsOf(folded);
		if (isRoundup(clues)) return "roundup";
		const isRated = clues.facts.ratings.some(({ rank }) => rank !== "sentence");
		if (isInterview(clues.headings) && !isRated) return "article";
		if (!isReview(clues, words, folded)) return "article";
		const subject = findSubject(clues, words, folded);
		return subject === "film" ? "film-review" : subject === "series" ? "tv-review" : "other-review";
	}
	// lib/formats/article/noise/advertisement-words.ts
	/** What advertisements in film blogs sell and no film is about, in the languages known here. */
	const soldOnly = `
  online casino | online casinos | gambling site | gambling sites | sportsbook | sportsbooks | online slots | live dealer | online poker
  bingo site | lottery online | free spins | freespins | wager online | odds online | igaming | roulette online | blackjack online
  vpn | vpns | antivirus | web hosting | essay writing service | essay writing services | essay service | write my essay | payday loan
  payday loans | crypto exchange | cryptocurrency exchange | crypto wallet | bitcoin trading | forex broker | forex trading
  trading platform | trading app | cbd oil | cbd gummies | weight loss pills | replica watches | seo services | buy followers | meal kit
  online-casino | onlinecasino | sportwetten | wettanbieter | wettbonus | freispiele | glücksspielseite | casino en ligne | casinos en ligne
  paris sportifs | site de paris | tours gratuits | casino en línea | casinos en línea | apuestas deportivas | casas de apuestas | tiradas gratis
  casinò online | scommesse sportive | scommesse online | siti scommesse | giri gratis | slot online | cassino online | cassinos online
  apostas esportivas | apostas desportivas | rodadas grátis | kasyno online | kasyna online | zakłady bukmacherskie | darmowe spiny
  automaty online | goksite | online gokken | sportweddenschappen | gratis spins | online kasino | online kasina | sportovní sázky
  canlı casino | bahis sitesi | bahis siteleri | canlı bahis | kaçak bahis | slot oyunları | bedava bahis
  オンラインカジノ | ブックメーカー | スポーツベッティング | フリースピン`;
	/** Their trades where these may as well be a film's subject. */
	const soldToo = `
  casino | casinos | betting | bookmaker | bookmakers | slots | slot machine | slot machines | jackpots | poker room | sweepstakes
  personal loan | dating site | dating app | escort service | mattress | dietary supplement | spielautomaten | buchmacher | machines à sous
  casa de apuestas | casa de apostas | tragamonedas | tragaperras | casinò | cassino | caça-níqueis | kasyno | bukmacher | gokkasten
  wedkantoor | kasino | sázková kancelář | výherní automaty | bahis | カジノ`;
	/** How only an advertisement calls its reader. */
	const salesCalls = `
  new players | try your luck | play now | sign up now | sign up today | sign up at | register now | register today | join now | join today
  download the app | welcome bonus | no deposit | promo code | promo codes | bonus code | bonus codes | coupon code | discount code | use code
  use the code | off your first | real money | best odds | our sponsor | our sponsors | sponsored by | brought to you by | exclusive offer
  money-back guarantee | jetzt spielen | jetzt anmelden | willkommensbonus | bonuscode | gutscheincode | rabattcode | echtgeld | neue spieler
  code promo | bonus de bienvenue | argent réel | nouveaux joueurs | inscrivez-vous | código promocional | código de descuento
  bono de bienvenida | dinero real | nuevos jugadores | prueba suerte | codice promozionale | codice sconto | bonus di benvenuto
  denaro reale | nuovi giocatori | bônus de boas-vindas | bónus de boas-vindas | dinheiro real | novos jogadores | cadastre-se
  kod promocyjny | kod rabatowy | bonus powitalny | nowi gracze | kortingscode | welkomstbonus | nieuwe spelers | promo kód | slevový kód
  uvítací bonus | noví hráči | promosyon kodu | indirim kodu | hoş geldin bonusu | gerçek para | yeni oyuncular | güncel giriş
  プロモコード | クーポンコード | 入金ボーナス | 新規登録`;
	/** How it calls as others do, too. */
	const mildCalls = `
  login | log in | sign up | click here | check out | visit | try out | play at | get started | deposit | coupon | free trial | best deals | best offers
  great deals | payouts | payout | players can | top-rated | trusted site | reputable | our partner | in partnership with | checkout
  head over to | look no further | sites like | platforms like | at sites | available at | offers a wide range | wide selection of games
  anmelden | registrieren | einzahlung | gutschein | hier klicken | unser partner | unserem partner | präsentiert von | gratis testen | besuche
  besuchen sie | ausprobieren | jouez | jouer en ligne | cliquez ici | notre partenaire | essayez | dépôt | regístrate | juega | haz clic
  nuestro patrocinador | visita | depósito | registrati | gioca | clicca qui | nostro sponsor | registe-se | jogue | clique aqui | aproveite
  zarejestruj się | zagraj | kliknij tutaj | nasz partner | sprawdź ofertę | registreer | speel nu | klik hier | onze partner
  zaregistrujte se | zahrajte si | klikněte zde | náš partner | kayıt ol | üye ol | hemen oyna | tıklayın | giriş yap
  今すぐ登録 | 登録はこちら | こちらをクリック | 無料体験`;
	/** What the sentence after an advertisement goes on about. */
	const promises = `
  risk | risks | profit | profits | stakes | high-stakes | luck | lucky | win | wins | winning | winnings | winner | bonus | bonuses | reward | rewards
  rewarding | odds | bet | bets | betting | jackpot | spin | spins | game | games | gaming | player | players | play | table games | strategy | chance
  thrill | thrills | excitement | platform | platforms | site | offer | offers | experience | secure | security | privacy | connection | servers | streaming
  discount | deal | deals | savings | price | free | register | account | bankroll | fortune | cash | money | prizes | prize | app
  risiko | gewinn | gewinne | gewinnen | einsatz | einsätze | glück | spieler | spiele | spielen | angebot | rabatt | plattform | anbieter | konto | geld
  risque | gain | gains | gagner | mise | mises | chance | joueurs | jeux | jouer | plateforme | offre | argent | récompenses
  riesgo | ganancia | ganancias | ganar | apuesta | apuestas | suerte | jugadores | juegos | plataforma | oferta | dinero | premios
  rischio | vincita | vincite | vincere | puntata | fortuna | giocatori | giochi | piattaforma | offerta | denaro | premi
  risco | ganho | ganhos | ganhar | aposta | apostas | sorte | jogadores | jogos | oferta | dinheiro | prêmios | prémios
  ryzyko | zysk | wygrana | wygrane | wygrać | stawka | szczęście | gracze | gry | oferta | pieniądze | nagrody
  winst | winnen | inzet | geluk | spelers | spellen | aanbod | geld | prijzen | riziko | zisk | výhra | výhry | vyhrát | sázka | štěstí | hráči | hry | nabídka | peníze
  kazanç | kazan | kazanmak | şans | oyuncular | oyunlar | ödül | para | 勝利 | 賞金 | ボーナス | プレイヤー | ゲーム`;
	/** Words that only someone who talks of the film uses: such a sentence is the review's. */
	const filmTalk = `
  film | films | movie | movies | scene | scenes | director | actor | actress | actors | plot | script | screenplay | cinema | performance | performances
  character | characters | audience | sequel | franchise | cinematography | soundtrack | filme | szene | szenen | regisseur | regie | schauspieler | drehbuch
  handlung | kino | figur | figuren | scène | scènes | réalisateur | acteur | actrice | scénario | personnage | personnages | cinéma | película | escena | escenas
  actriz | guión | personaje | personajes | cine | regista | attore | attrice | sceneggiatura | personaggio | personaggi | cena | cenas | realizador | ator | atriz
  roteiro | personagem | personagens | reżyser | aktor | scena | sceny | scenariusz | postać | acteurs | personages | režisér | herec | scéna | postava
  yönetmen | oyuncu | sahne | senaryo | karakter | 映画 | 監督 | 俳優 | 場面`;
	/** A pattern that finds any of the words as whole words in a folded text; `*` at a word's end stands for any ending. */
	function wordPattern(words) {
		const escaped = words.split(/[|\n]/).map(fold).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\\\*$/, "\\p{L}*"));
		const letters = escaped.filter((word) => /[a-z]/.test(word)).join("|");
		const others = escaped.filter((word) => !/[a-z]/.test(word)).join("|");
		return new RegExp(`(?<![\\p{L}\\p{N}])(?:${letters})(?![\\p{L}\\p{N}])${others ? `|${others}` : ""}`, "u");
	}
	// lib/formats/article/text/split-sentences.ts
	const abbreviation = /(?:^|[\s(“"'])(?:\p{Lu}|[A-Z]\.[A-Z]|mr|mrs|ms|dr|prof|st|jr|sr|vs|ca|bzw|usw|etc|approx|feat|inkl|z\.b|d\.h|u\.a|e\.g|i\.e|p\.ex|np|tzn|tj|atd|bijv)$/iu;
	/** `No. 5` and the like. */
	const numbered = /(?:^|\P{L})(?:no|nr|vol|pt|ep|kap|ch|art)$/iu;
	const longestWordLooked = 12;
	/** Whether the stop at a place ends a sentence: not after an abbreviation or initial, and a new beginning follows. */
	function endsSentence(text, stop, next) {
		if (/[。！？]/.test(text[stop] ?? "")) return true;
		if (next >= text.length) return true;
		if (!/\s/.test(text[next] ?? "")) return false;
		const begin = text.slice(next, next + 4).trimStart();
		if (!/^[\p{Lu}\p{N}“"„«»‘'¿¡([*—–-]/u.test(begin)) return false;
		if (/^\d/.test(begin) && numbered.test(text.slice(Math.max(0, stop - longestWordLooked), stop))) return false;
		return text[stop] !== "." || !abbreviation.test(text.slice(Math.max(0, stop - longestWordLooked), stop));
	}
	/** The sentences of a paragraph, each trimmed, with its own closing quotes. Linear for texts of common shape. */
	function splitSentences(paragraph) {
		const { text } = paragraph;
		const sentences = [];
		let from = 0;
		for (const match of text.matchAll(/[.!?…。！？]+[”"’')\]»“]*/g)) {
			const next = match.index + match[0].length;
			const stop = match.index + match[0].replace(/[”"’')\]»“]+$/, "").length - 1;
			if (next < from || !endsSentence(text, stop, next)) continue;
			sentences.push(trimPiece(slicePiece(paragraph, from, next)));
			from = next;
		}
		sentences.push(trimPiece(slicePiece(paragraph, from)));
		return sentences.filter(({ text: sentence }) => sentence !== "");
	}
	// lib/formats/article/body/choose-verdict.ts
	const judges = new RegExp(wordPattern(judging).source, "gu");
	const sums = new RegExp(`^(?:${wordPattern(summing).source})`, "u");
	const strays = wordPattern(aside);
	const theFilm = wordPattern("film | movie | picture | sequel | thriller | comedy | drama | filme | película | pelicula | filmu | streifen | 映画 | 作品");
	const longestVerdict = 400;
	const shortConclusion = 160;
	const comfortable = {
		least: 30,
		most: 260
	};
	const mostSentences$1 = 60;
	/** Follows a title where a sentence says what the film is. */
	const copula = /^["'”’»]?\s+(?:is|was|remains|proves|works|delivers|succeeds|fails|ist|bleibt|bietet|überzeugt|est|reste|es|sigue|resulta|è|resta|é|continua|to|jest|pozostaje|blijft|je|zůstává|は)(?!\p{L})/u;
	/** Whether a sentence begins with the title and goes on to say what the film is. */
	function saysWhatItIs(sentence, title) {
		const begin = sentence.replace(/^["'“‘„«『「]|^(?:the (?:film|movie)|der film|le film|la película|il film|o filme)\s+["“„«]?/i, "");
		return begin.toLowerCase().startsWith(title.toLowerCase()) && copula.test(begin.slice(title.length));
	}
	function weigh(sentence, title) {
		const folded = fold(sentence);
		const words = Math.min(3, [...folded.matchAll(judges)].length);
		const names = title !== null && folded.includes(fold(title)) ? 2 : theFilm.test(folded) ? 1 : 0;
		const says = words > 0 && title !== null && saysWhatItIs(sentence, title) ? 2.5 : 0;
		const length = sentence.length < comfortable.least || sentence.length > comfortable.most ? -2 : 0;
		const asks = /[?？]["”’)]?$/.test(sentence) ? -3 : 0;
		const supposes = /^(?:if|wenn|falls|si|se|jesli|als|indien|kdyby|jestli|eger)\s/.test(folded) ? -2 : 0;
		const begins = sums.test(folded) ? 2 : /^(?:but|and|he|she|they|his|her|aber|und|er|sie|mais|et|pero|y|ma|e)\s/.test(folded) ? -1 : 0;
		return words * 1.5 + names + says + begins + supposes + length + asks + (strays.test(folded) ? -4 : 0);
	}
	/** Whether a text judges at all; a summary that does not is one of the plot. */
	function isJudgement(text) {
		return fold(text.slice(0, 2e3)).search(judges) >= 0;
	}
	/**
	* The sentence that sums a review up: the one of the conclusion that judges the film most plainly, or a plainer one from
	* before it that begins with the title and says what the film is. A short conclusion stands whole.
	*/
	function chooseVerdict(conclusion, before, title) {
		const whole = conclusion.length > 0 ? joinPieces(conclusion, " ") : null;
		if (!whole) return null;
		if (whole.text.length <= shortConclusion) return whole;
		const ending = conclusion.flatMap(splitSentences).slice(0, mostSentences$1);
		const thesis = before.flatMap(splitSentences).slice(0, mostSentences$1).filter(({ text }) => title !== null && saysWhatItIs(text, title));
		return [...ending.map((sentence, i) => ({
			sentence,
			weight: weigh(sentence.text, title) + (i === 0 || i === ending.length - 1 ? .5 : 0)
		})), ...thesis.map((sentence) => ({
			sentence,
			weight: weigh(sentence.text, title) - 2
		}))].reduce((best, one) => one.weight > best.weight ? one : best).sentence;
	}
	/** A verdict that is labelled as one: its first paragraph where that is short, else its plainest sentence. */
	function shortenVerdict(verdict, title) {
		const [first] = verdict;
		if (!first) return null;
		const whole = joinPieces(verdict, " ");
		if (whole.text.length <= shortConclusion) return whole;
		return first.text.length <= longestVerdict ? first : chooseVerdict(verdict, [], title);
	}
	// lib/formats/article/body/find-verdict.ts
	/** Pieces in the order in which they stand in the text. */
	const inOrder = (pieces) => pieces.toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
	/**
	* The sentence that stands for a review: what a label calls the verdict, else a summary that judges, else the sentence
	* of the conclusion that judges most.
	*/
	function findVerdict(facts, body, filmTitle) {
		const behindLabels = inOrder(facts.verdict);
		const labelled = shortenVerdict(behindLabels, filmTitle);
		if (labelled) return {
			verdict: labelled,
			body: labelled.at.length >= behindLabels.reduce((sum, { at }) => sum + at.length, 0) ? body : {
				...body,
				conclusion: inOrder([...body.conclusion, ...behindLabels])
			}
		};
		const headed = shortenVerdict(body.labelledVerdict, filmTitle);
		if (headed) return {
			verdict: headed,
			body
		};
		if (facts.summary && isJudgement(facts.summary.text)) return {
			verdict: facts.summary,
			body
		};
		const isShort = body.conclusion.length === 0;
		const told = body.sections.filter(({ spoiler }) => !spoiler).flatMap(({ paragraphs }) => paragraphs);
		const before = isShort ? [] : [...body.intro, ...told];
		return {
			verdict: chooseVerdict(isShort ? body.intro : body.conclusion, before, filmTitle),
			body
		};
	}
	// lib/formats/article/film/box-heading.ts
	const boxHeading = /^(?:(?:film|movie|cast)?\s*(?:details?|infos?|information|facts?|credits|data|box)|(?:film)?daten|steckbrief|fiche technique|ficha t[ée]cnica|scheda(?: tecnica)?|dane|gegevens|o filmu|k[üu]nye|作品情報|基本情報|作品データ|about the film|overview|cast (?:and|&) crew)\W*$/iu;
	/** Whether a line heads an info box and says nothing of the film: `Film details`, `Fiche technique`. */
	function isBoxHeading(text) {
		return text.length <= 60 && boxHeading.test(text);
	}
	// lib/formats/article/body/split-sections.ts
	const concluding = /(?:verdict|conclusion|final (?:thoughts|word|verdict)|closing thoughts|bottom line|wrap(?:ping)?[- ]?up|summing up|turn(?:ed|s)? out|worth (?:watching|seeing|your|it|the|a)\b|should you (?:watch|see)|is it (?:any )?good|overall|takeaway|fazit|urteil|lohnt (?:sich|es)|sehenswert|zusammenfass|bilan|faut-il (?:voir|aller)|vaut(?:-il| le)|au final|veredicto|merece la pena|vale la pena|conclusi|in definitiva|verdetto|da vedere\?|veredito|vale a pena|podsumowanie|werdykt|warto (?:obejrze|zobaczy)|conclusie|oordeel|de moeite waard|zaver|verdikt|stoji za|sonuc|izlenir mi|izlemeli|総評|まとめ|結論|見るべき)/u;
	const spoilerHeading = /(?<!(?:no|non|without|ohne|sans|sin|senza|sem|bez|zonder)[\s-])\b(?:spoilers?|spoilery|spoileri|spoilerteil)\b(?!(?:[\s-]*(?:free|frei))|s? ?vrij)|ネタバレ(?!なし)/u;
	/** Whether a heading announces the end of the argument, in whatever words. */
	function isConcluding(heading) {
		return heading.length <= 110 && concluding.test(fold(heading));
	}
	function splitAtHeadings(blocks, boxLines) {
		const sections = [];
		let box = 0;
		for (const block of blocks) {
			const boxesBefore = box;
			while ((boxLines[box] ?? Number.POSITIVE_INFINITY) < block.index) box++;
			const isAfterBox = box > boxesBefore;
			const open = sections.at(-1);
			if (block.kind === "heading") {
				const spoiler = spoilerHeading.test(fold(block.piece.text));
				sections.push({
					heading: block.piece,
					paragraphs: [],
					isVerdict: block.isVerdictHeading,
					spoiler,
					isAfterBox
				});
			} else if (open && !(isAfterBox && open.heading === null)) open.paragraphs.push(block.piece);
			else sections.push({
				heading: null,
				paragraphs: [block.piece],
				isVerdict: false,
				spoiler: false,
				isAfterBox
			});
		}
		return sections;
	}
	/**
	* Orders a body: the intro is what stands before the first heading and the first box of facts or points (its first
	* paragraph where there is neither); the conclusion is the last section whose heading says so, else the last paragraph.
	* @param boxLines the lines of facts and points in order, which part the body as headings do
	*/
	function splitSections(blocks, boxLines) {
		const sections = splitAtHeadings(blocks, boxLines).filter(({ heading, paragraphs }) => heading || paragraphs.length > 0);
		const body = {
			intro: [],
			sections,
			conclusion: [],
			conclusionHeading: null,
			labelledVerdict: []
		};
		body.labelledVerdict = sections.filter(({ isVerdict, paragraphs }) => isVerdict && paragraphs.length > 0)[0]?.paragraphs ?? [];
		takeIntro(body);
		takeConclusion(body);
		body.sections = body.sections.filter(({ heading, paragraphs }) => paragraphs.length > 0 || heading && !isBoxHeading(heading.text)).slice(0, limits$1.sections);
		return body;
	}
	/** A paragraph that argues, and is no entry of a list. */
	function isProse({ text }) {
		return text.length >= 40 && /[.!?…。！？]["”’»)」]?$/u.test(text);
	}
	function takeIntro(body) {
		const [first, second] = body.sections;
		if (!first || first.isVerdict) return;
		const hasParts = body.sections.length > 1 && (second?.heading || second?.isAfterBox);
		if (first.heading === null && hasParts && first.paragraphs.length > 0) body.intro = first.paragraphs.splice(0);
		else body.intro = first.heading === null || body.sections.length === 1 ? first.paragraphs.splice(0, 1) : [];
	}
	function takeConclusion(body) {
		const index = body.sections.findLastIndex((section, i) => (section.isVerdict || section.heading && isConcluding(section.heading.text) && i > 0) && section.paragraphs.length > 0);
		const section = body.sections[index];
		if (section) {
			body.conclusion = section.paragraphs;
			body.conclusionHeading = section.isVerdict ? null : section.heading;
			body.sections.splice(index, 1);
			return;
		}
		const lastIndex = body.sections.findLastIndex(({ paragraphs }) => paragraphs.some(isProse));
		const last = body.sections[lastIndex];
		if (!last) return;
		body.conclusion = last.paragraphs.splice(last.paragraphs.findLastIndex(isProse));
		if (last.paragraphs.length > 0) return;
		body.conclusionHeading = last.heading;
		body.sections.splice(lastIndex, 1);
	}
	/** From the first to the last of some pieces, which stand in the text's order. */
	function extentOfAll(pieces) {
		const [first, last] = [pieces[0], pieces.at(-1)];
		return first && last ? {
			start: extentOf(first).start,
			end: extentOf(last).end
		} : {
			start: 0,
			end: 0
		};
	}
	// lib/formats/article/build-take.ts
	const cut = (text, max) => text.length > max ? text.slice(0, max) : text;
	const openable = (address) => address.length <= limits$1.url && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
	/** Writes values into a take and their places into its sources, within the limits of the schema. */
	function buildTake(parts) {
		const { facts, body, title, year } = parts;
		const sources = {};
		const setAside = [];
		const doubts = [];
		const note = (field, extents) => {
			if (extents.length > 0) sources[field] = extents;
		};
		const one = (field, piece, max) => {
			if (!piece || piece.text === "") return null;
			note(field, [extentOf(piece)]);
			return cut(piece.text, max);
		};
		const list = (field, pieces, mostEntries, max) => {
			for (const piece of pieces.slice(mostEntries)) setAside.push({
				extent: extentOf(piece),
				reason: "longer than a review may be"
			});
			const kept = pieces.slice(0, mostEntries);
			note(field, kept.map(extentOf));
			return kept.map(({ text }) => cut(text, max));
		};
		const paragraphs = (pieces) => {
			const text = pieces.map(({ text: words }) => words).join("\n\n");
			const last = pieces.at(-1);
			if (text.length > limits$1.paragraphs && last) {
				const all = joinPieces(pieces, "\n\n");
				setAside.push({
					extent: {
						start: all.at[limits$1.paragraphs] ?? 0,
						end: extentOf(last).end
					},
					reason: "longer than a review may be"
				});
			}
			return cut(text, limits$1.paragraphs);
		};
		const value = (field, read) => {
			if (read) note(field, [extentOf(read.piece)]);
			return read?.value ?? null;
		};
		const film = parts.kind ? makeFilm({
			kind: parts.kind,
			title: one("title", title?.title ?? null, limits$1.title) ?? "",
			originalTitle: one("originalTitle", facts.originalTitle, limits$1.title),
			year: value("year", year),
			genres: list("genres", facts.genres, limits$1.genres, limits$1.name),
			directors: list("directors", facts.directors, limits$1.people, limits$1.name),
			cast: facts.cast.slice(0, limits$1.people).map(({ name, role }) => ({
				name: cut(name, limits$1.name),
				role: role && cut(role, limits$1.role)
			})),
			premiere: one("premiere", facts.premiere, limits$1.name),
			runtimeMinutes: value("runtimeMinutes", facts.runtime),
			keys: [...new Set(facts.keys.map(({ value: key }) => key))].slice(0, limits$1.keys)
		}) : makeFilm();
		if (parts.kind) {
			note("cast", facts.cast.slice(0, limits$1.people).map(({ piece }) => extentOf(piece)));
			note("keys", facts.keys.slice(0, limits$1.keys).map(({ piece }) => extentOf(piece)));
		}
		const rating = value("rating", parts.rating);
		if (parts.rating?.isScaleGuessed) doubts.push({
			field: "rating",
			why: `The text does not say out of how much; ${parts.rating.value.best} is likely.`
		});
		if (title && title.sureness < 50) doubts.push({
			field: "title",
			why: "The text does not say plainly which film it is about."
		});
		note("stance", parts.stance && parts.rating ? [extentOf(parts.rating.piece)] : []);
		note("sections", body.sections.map(({ heading, paragraphs: pieces }) => extentOfAll([...heading ? [heading] : [], ...pieces])));
		note("intro", body.intro.length > 0 ? [extentOfAll(body.intro)] : []);
		const ending = [...body.conclusionHeading ? [body.conclusionHeading] : [], ...body.conclusion];
		note("conclusion", ending.length > 0 ? [extentOfAll(ending)] : []);
		const url = facts.url && openable(facts.url.text) ? one("url", facts.url, limits$1.url) : null;
		return {
			take: makeTake(film, {
				author: one("author", facts.author, limits$1.name),
				publisher: one("publisher", facts.publisher, limits$1.name),
				language: parts.language,
				verdict: one("verdict", parts.verdict, limits$1.line) ?? "",
				stance: parts.stance,
				rating,
				pros: list("pros", facts.pros, limits$1.lines, limits$1.line),
				cons: list("cons", facts.cons, limits$1.lines, limits$1.line),
				intro: paragraphs(body.intro),
				sections: body.sections.map(({ heading, paragraphs: pieces, spoiler }) => ({
					heading: cut(heading?.text ?? "", limits$1.title),
					text: paragraphs(pieces),
					spoiler
				})),
				conclusion: paragraphs(ending),
				spoiler: one("spoiler", parts.spoilerWarning, limits$1.line) !== null,
				tags: list("tags", facts.tags, limits$1.tags, limits$1.name),
				url,
				publishedOn: value("publishedOn", facts.published)
			}),
			sources,
			setAside,
			doubts
		};
	}
	// lib/formats/article/film/person-pattern.ts
	const word = "(?:\\p{Lu}[\\p{L}]+(?:[-'’](?!s\\b)\\p{L}+)*|\\p{Lu}\\.(?:\\p{Lu}\\.)*|(?:Mc|Mac|O[’']|D[’'])\\p{Lu}\\p{L}+)";
	/** Two to four words with capitals, as a pattern's source. */
	const name = `${word}(?:\\s+(?:(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ten|ter|al|el|bin|St\\.)\\s+){0,2}${word}){1,3}(?:\\s+(?:Jr|Sr)\\.?)?`;
	/** One such, or several parted by commas and "and". */
	const names = `${name}(?:(?:\\s*,\\s*(?:(?:and|und|et|y|e|i|en)\\s+)?|\\s+(?:and|und|et|y|e|i|en|&)\\s+)${name}){0,12}`;
	/** The words that a pattern's first filled group stands for. */
	function pickGroup(sentence, match) {
		const found = match?.slice(1).find(Boolean);
		if (!match || !found) return null;
		const from = (match.index ?? 0) + match[0].indexOf(found);
		return slicePiece(sentence, from, from + found.length);
	}
	/** The single names in what `names` matched. */
	function splitPeople(list) {
		return [...list.text.matchAll(new RegExp(name, "gu"))].map((match) => slicePiece(list, match.index, match.index + match[0].length));
	}
	// lib/formats/article/film/count-mentions.ts
	const enough$2 = 9;
	/** How often a text names a title, up to a few times. */
	function countMentions(foldedBody, title) {
		const wanted = fold(title);
		if (wanted.length < 2) return 0;
		let count = 0;
		for (let at = foldedBody.indexOf(wanted); at >= 0 && count < enough$2; at = foldedBody.indexOf(wanted, at + wanted.length)) if (!/[\p{L}\p{N}]/u.test(foldedBody[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(foldedBody[at + wanted.length] ?? " ") || /[\u3040-\u9fff]/.test(wanted)) count++;
		return count;
	}
	// lib/formats/article/film/sentences-on-film.ts
	const longestSentence$1 = 1200;
	const mostSentences = 400;
	/** A sentence that sets off another phrase than the film's title may speak of another film. */
	function isOfOther(sentence, title) {
		const quoted = [...sentence.matchAll(/[“"«„]([^”"»“]{2,60})[”"»“]/gu)].map((match) => fold(match[1] ?? "").replace(/[.,!?]$/, ""));
		const own = fold(title);
		return quoted.some((phrase) => /^\p{L}/u.test(phrase) && phrase !== own && !own.includes(phrase) && !phrase.includes(own)) && countMentions(fold(sentence), title) === 0;
	}
	/** The sentences of a text that speak of its own film as far as can be told. */
	function sentencesOnFilm(paragraphs, title) {
		return paragraphs.flatMap(splitSentences).filter(({ text }) => text.length <= longestSentence$1).slice(0, mostSentences).filter(({ text }) => !isOfOther(text, title));
	}
	// lib/formats/article/film/find-cast.ts
	const starring = new RegExp(`\\b(?:[Ss]tarring|[Ss]tars|[Pp]rotagonizad[ao] por|[Cc]on la actuación de|[Ii]nterpretat[ao] da|[Cc]on protagonistas)\\s+(${names})`, "u");
	const playedBy = new RegExp(`\\b(?:played|portrayed|voiced|gespielt von|verkörpert von|dargestellt von|incarnée?|jouée?|interprétée?|interpretad[ao]|interpretat[ao])(?:\\s+(?:by|par|por|da))?\\s+(?:(?:the|a|an|always|ever|wonderful|great|brilliant|excellent)\\s+){0,2}(${name})`, "gu");
	const plays = new RegExp(`(?<![\\p{L}'’])(${name})\\s+(?:plays|stars as|portrays|spielt|verkörpert|incarne|interpreta)\\s+(?!(?:a|an|the)\\s+(?:role|part|key|big|small|game|trick)|(?:eine?|keine)\\s+Rolle|un rôle|un papel|un ruolo)(?=(?:an?|the|his|her|both|one|eine?n?|den|die|das|der|une?|le|la|una|el|il|l['’])\\s|\\p{Lu})`, "gu");
	const asRole = new RegExp(`(?<![\\p{L}'’])(${name})\\s+(?:as|als)\\s+(?=\\p{Lu}\\p{L}+)`, "gu");
	/**
	* The people that sentences name as playing in the film: `starring …`, `played by …`, `X plays …`, and `X as Y` beside
	* one of these.
	*/
	function findCast(paragraphs, title) {
		if (!title) return [];
		const found = /* @__PURE__ */ new Map();
		const add = (piece) => {
			for (const one of piece ? splitPeople(piece) : []) if (!found.has(fold(one.text))) found.set(fold(one.text), {
				name: one.text,
				role: null,
				piece: one
			});
		};
		for (const sentence of sentencesOnFilm(paragraphs, title)) {
			const before = found.size;
			const addAll = (pattern) => {
				for (const match of sentence.text.matchAll(pattern)) add(pickGroup(sentence, match));
			};
			add(pickGroup(sentence, starring.exec(sentence.text)));
			addAll(playedBy);
			addAll(plays);
			if (found.size > before) addAll(asRole);
		}
		return [...found.values()];
	}
	// lib/formats/article/film/find-directors.ts
	/** `directed by the French auteur, Somebody`: a few words in small letters may stand before the name. */
	const filler = "(?:(?:the|a|an|le|la|der|dem|die|den|il|lo|el)\\s+)?(?:(?:\\p{Ll}[\\p{L}-]+|French|British|American|German|Italian|Spanish|Korean|Japanese|Danish|Swedish|Polish|Czech|Indian|Mexican|Australian)\\s+){0,3}(?:\\p{Ll}+,\\s+)?";
	const directed = [
		new RegExp(`\\((?:[Rr]egie|R|[Dd]ir(?:\\.|ector)?|[Rr]éal(?:\\.|isation|isateur)?|[Rr]egia|[Dd]irección)\\s?:?\\s+(${names})`, "u"),
		new RegExp(`\\b(?:[Dd]irected|[Hh]elmed|[Ff]ilmed)\\s+by\\s+${filler}(${names})`, "u"),
		new RegExp(`\\b(?:[Ii]nszeniert|[Gg]edreht)\\s+von\\s+${filler}(${names})|\\b[Rr]egie\\s+(?:führte?|hat)\\s+(?:hier\\s+)?(${names})`, "u"),
		new RegExp(`\\b(?:[Rr]éalisée?|[Mm]ise? en scène)\\s+par\\s+${filler}(${names})`, "u"),
		new RegExp(`\\b(?:[Dd]irigid[ao]|[Rr]ealizad[ao])\\s+por\\s+${filler}(${names})`, "u"),
		new RegExp(`\\b(?:[Dd]irett[ao]|[Gg]irat[ao])\\s+da\\s+${filler}(${names})`, "u"),
		new RegExp(`\\b[Gg]eregisseerd\\s+door\\s+${filler}(${names})`, "u"),
		new RegExp(`(?<![\\p{Lu}][\\p{L}]*\\s)\\b(?:[Ww]riter[-/])?(?:[Dd]irector|[Ff]ilmmaker|[Rr]egisseur(?:in)?|[Rr]éalisat(?:eur|rice)|[Dd]irectora?|[Rr]egista|[Dd]iret(?:or|ora)|[Rr]ealizador)\\s+(${name})(?!['’]s\\s+["“]?\\p{Lu})`, "u")
	];
	const owned = `(${name})['’]s\\s*(?:[\\p{L}-]+\\s+){0,4}?(?:film|movie|thriller|drama|comedy|horror|western|epic|biopic|documentary|sequel|debut|masterpiece|adaptation|picture|flick)?,?\\s*["“‘'«]?`;
	const directing = /direct|regie|réalis|regia|regis|filmmak|dirig/iu;
	/** The title behind a possessive: `Somebody's thriller, “Title”`. Somebody may only have written the book. */
	function findOwner(sentences, title) {
		const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		const pattern = new RegExp(`${owned}${escaped}(?![\\p{L}\\p{N}])`, "u");
		for (const sentence of sentences) {
			const found = pickGroup(sentence, pattern.exec(sentence.text));
			const family = found?.text.split(/\s+/).at(-1) ?? "";
			if (found && sentences.some(({ text }) => text.includes(family) && directing.test(text))) return [found];
		}
		return [];
	}
	/** The directors that sentences name as such; an owner of the film counts where another sentence has him or her direct. */
	function findDirectors(paragraphs, title) {
		if (!title) return [];
		const sentences = sentencesOnFilm(paragraphs, title);
		for (const pattern of directed) for (const sentence of sentences) {
			const found = pickGroup(sentence, pattern.exec(sentence.text));
			if (found) return splitPeople(found);
		}
		return findOwner(sentences, title);
	}
	/** `Title, de Somebody`: headlines of critiques that name who made the film. */
	function findDirectorInHeadline(headline, title) {
		if (!headline || !title || !headline.text.startsWith(title)) return [];
		const rest = slicePiece(headline, title.length);
		const found = pickGroup(rest, new RegExp(`^,\\s(?:de|d['’]|di|von|by|van|od)\\s?(${name})(?=$|\\s*[([:–—-])`, "u").exec(rest.text));
		return found ? [found] : [];
	}
	// lib/formats/article/film/find-linked-keys.ts
	const siteName = /\b(?:imdb|tmdb|themoviedb|letterboxd|rotten tomatoes|wikidata)\b/;
	const longestLabel$2 = 120;
	/** Links of a line that are this film's own: they are labelled with its title or the site's name, or stand alone. */
	function ownLinks(line, foldedTitle) {
		const labelled = line.links.flatMap(({ label, url }) => {
			const words = fold(label.text.slice(0, longestLabel$2));
			return siteName.test(words) || foldedTitle !== "" && words.replace(/\s*\(\d{4}\)$/, "") === foldedTitle ? [{
				url,
				piece: label
			}] : [];
		});
		const alone = /^(?:\S{1,40}[:\s]\s*)?(https?:\/\/\S{5,500})$/.exec(line.piece.text.slice(0, 600));
		return alone?.[1] ? [...labelled, {
			url: alone[1],
			piece: slicePiece(line.piece, line.piece.text.length - alone[1].length)
		}] : labelled;
	}
	/** Film keys in the links of a text, of each authority only where all of its own links name one film. */
	function findLinkedKeys(lines, title) {
		const foldedTitle = fold(title ?? "");
		const found = /* @__PURE__ */ new Map();
		for (const line of lines) {
			if (line.links.length === 0 && !line.piece.text.includes("http")) continue;
			for (const { url, piece } of ownLinks(line, foldedTitle)) {
				const value = keyOfAddress(url);
				const authority = value?.split(":")[0] ?? "";
				if (value) found.set(authority, [...found.get(authority) ?? [], {
					value,
					piece
				}]);
			}
		}
		return [...found.values()].flatMap((keys) => new Set(keys.map(({ value }) => value)).size === 1 ? keys.slice(0, 1) : []);
	}
	// lib/formats/article/film/read-year.ts
	/** The only year in a text, or the first where several stand; null where none does. */
	function readYear(text) {
		const year = Number(/(?<![\d.,/-])((?:18|19|20)\d\d)(?!\d|[.,]\d)/.exec(text)?.[1] ?? NaN);
		return year >= limits$1.firstYear && year <= limits$1.lastYear ? year : null;
	}
	// lib/formats/article/film/find-year.ts
	const fromPiece = (piece) => {
		const value = piece ? readYear(piece.text) : null;
		return value && piece ? {
			value,
			piece
		} : null;
	};
	/** The year in brackets right behind the film's title, in the first paragraph that has one. */
	function findBehindTitle(title, paragraphs) {
		const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		const pattern = new RegExp(`${escaped}["”’»“'」』]?\\s*(?:\\([^()]{1,60}\\)\\s*)?[(\\[（]\\s*(?:[^()\\d]{1,30},\\s*)?((?:18|19|20)\\d\\d)\\s*[)\\]）]`, "iu");
		const listed = new RegExp(`^${escaped},\\s+((?:18|19|20)\\d\\d)(?!\\d)`, "iu");
		for (const paragraph of paragraphs) {
			const match = pattern.exec(paragraph.text) ?? listed.exec(paragraph.text);
			if (!match?.[1]) continue;
			const at = match.index + match[0].lastIndexOf(match[1]);
			return slicePiece(paragraph, at, at + 4);
		}
		return null;
	}
	/**
	* The film's year: what a label says, else what stands by the title in the headline, else behind the title in the text,
	* else the year of a premiere named in full. Other years in the text belong to other films.
	*/
	function findYear(facts, title, paragraphs) {
		const behind = title ? findBehindTitle(title.title.text, paragraphs) : null;
		return facts.year ?? fromPiece(title?.year) ?? fromPiece(behind) ?? fromPiece(facts.premiere);
	}
	// lib/formats/article/kind/guess-language.ts
	const sets = Object.entries({
		en: "the and of is that it with this but his as are for was",
		de: "der die und das ist nicht ein eine mit auch sich den dem auf wie aber",
		fr: "le la les des est une un et qui que dans pas pour sur du plus ce",
		es: "el la los las que una un es por con para del como mas pero su y",
		it: "il che di una un per non con del della sono piu gli anche nel e",
		pt: "o que uma um do da nao com os para mais mas dos em se ao e",
		pl: "i w nie na sie to jest z ze do jak ale przez tym",
		nl: "de het een van en is dat niet met die op voor zijn maar ook",
		cs: "a se je na v to ze ale jako do i s pro tak",
		tr: "bir ve bu da de icin ile cok ama olarak gibi filmin"
	}).map(([language, words]) => ({
		language,
		words: new Set(words.split(" "))
	}));
	const looked = 4e3;
	const enough$1 = 5;
	/** The language that a text is written in, as its two-letter code; null where it can't be told. */
	function guessLanguage(text) {
		const head = text.slice(0, looked);
		if ([...head.matchAll(/[\u3040-\u30ff]/g)].length > 10) return "ja";
		const words = fold(head).split(/[^\p{L}']+/u);
		const [best, second] = sets.map(({ language, words: own }) => ({
			language,
			count: words.filter((word) => own.has(word)).length
		})).toSorted((a, b) => b.count - a.count);
		return best && second && best.count >= enough$1 && best.count > second.count ? best.language : null;
	}
	// lib/review/letter-grades.ts
	/** School grades from the worst to the best; a rating by letter is kept as 0 (F) to 12 (A+). */
	const letterGrades = [
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
	/** Where a rating stands between its scale's ends, 0 to 100, unrounded. */
	function normaliseRating({ value, worst, best }) {
		return (value - worst) / (best - worst) * 100;
	}
	// lib/formats/article/kind/read-stance.ts
	/** From here on a rating recommends, and up to there it warns, in hundredths of its scale; letters by their own rule. */
	const recommendedFrom = 70;
	const avoidUpTo = 40;
	const gradeSteps = 12;
	const avoids = /^(?:(?:skip|avoid|pass|miss)\b(?: it| this(?: one)?)?|not recommended|don't (?:bother|watch)|stay away|nicht empfehlenswert|keine empfehlung|finger weg|a eviter|a fuir|no recomendada|evitar|sconsigliato|da evitare|nao recomendado|nie polecam|niet aanbevolen|afrader|nedoporucuji|tavsiye edilmez)[\s.!]*$/u;
	const recommends = /^(?:(?:highly |strongly )?recommended|must[- ]see|must[- ]watch|watch it|see it|stream it|worth (?:watching|seeing|a watch|it)|empfehlenswert|sehenswert|(?:klare )?empfehlung|unbedingt ansehen|a voir|a ne pas manquer|recommande|recomendada|recomendable|imprescindible|muy recomendada|consigliato|da vedere|da non perdere|recomendado|imperdivel|polecam|warto|aanrader|doporucuji|tavsiye edilir)[\s.!]*$/u;
	/**
	* What a review advises: what its short verdict says in so many words; else what its rating says clearly, 70 of 100 and
	* more to recommend, 40 and less to avoid, between them mixed (letters: A and B, C, D and F); else null. The prose is
	* not guessed at.
	*/
	function readStance(verdict, rating, isRecommended) {
		if (isRecommended !== null) return isRecommended ? "recommended" : "avoid";
		const words = fold(verdict);
		if (avoids.test(words)) return "avoid";
		if (recommends.test(words)) return "recommended";
		if (!rating) return null;
		if (rating.best === gradeSteps) return rating.value >= 7 ? "recommended" : rating.value <= 3 ? "avoid" : "mixed";
		const hundredths = normaliseRating(rating);
		if (hundredths >= recommendedFrom) return "recommended";
		return hundredths <= avoidUpTo ? "avoid" : "mixed";
	}
	// lib/formats/article/scan/facts.ts
	/** How much a rating's place says that it is the author's own: the last one is the surest. */
	const ratingRanks = [
		"sentence",
		"headline",
		"line",
		"label",
		"overall"
	];
	function makeFacts() {
		return {
			title: null,
			originalTitle: null,
			year: null,
			genres: [],
			directors: [],
			cast: [],
			premiere: null,
			runtime: null,
			web: [],
			keys: [],
			ratings: [],
			author: null,
			publisher: null,
			published: null,
			url: null,
			pros: [],
			cons: [],
			verdict: [],
			summary: null,
			tags: []
		};
	}
	/** What the text itself says, filled up where it is silent by what stands above it. */
	function mergeFacts(body, front) {
		const list = (own, other) => own.length > 0 ? own : other;
		return {
			title: body.title ?? front.title,
			originalTitle: body.originalTitle ?? front.originalTitle,
			year: body.year ?? front.year,
			genres: list(body.genres, front.genres),
			directors: list(body.directors, front.directors),
			cast: list(body.cast, front.cast),
			premiere: body.premiere ?? front.premiere,
			runtime: body.runtime ?? front.runtime,
			web: [...body.web, ...front.web],
			keys: [...front.keys, ...body.keys],
			ratings: [...front.ratings, ...body.ratings],
			author: body.author ?? front.author,
			publisher: body.publisher ?? front.publisher,
			published: body.published ?? front.published,
			url: body.url ?? front.url,
			pros: list(body.pros, front.pros),
			cons: list(body.cons, front.cons),
			verdict: list(body.verdict, front.verdict),
			summary: body.summary ?? front.summary,
			tags: list(body.tags, front.tags)
		};
	}
	// lib/formats/article/rating/found-rating.ts
	/** A rating that keeps to its own scale, as found; null where it does not. */
	function makeFound(match, value, best, isScaleGuessed = false) {
		const from = match.index ?? 0;
		if (value === null || Number.isNaN(value) || value < 0 || value > best || best <= 0) return null;
		return {
			rating: {
				value,
				worst: 0,
				best
			},
			from,
			to: from + match[0].trimEnd().length,
			isScaleGuessed
		};
	}
	// lib/formats/article/rating/number-words.ts
	/** Numbers in words, zero to ten, in the languages known here; alternatives parted by a stroke. */
	const words = [
		"zero|null|zéro|cero|nul|nula|sıfır",
		"one|eins|ein|einen|un|une|uno|una|um|uma|jeden|jedna|één|een|bir",
		"two|zwei|deux|dos|due|dois|duas|dwie|dwa|twee|dvě|dva|iki",
		"three|drei|trois|tres|tre|três|trzy|drie|tři|üç",
		"four|vier|quatre|cuatro|quattro|quatro|cztery|čtyři|dört",
		"five|fünf|cinq|cinco|cinque|pięć|vijf|pět|beş",
		"six|sechs|seis|sei|sześć|zes|šest|altı",
		"seven|sieben|sept|siete|sette|sete|siedem|zeven|sedm|yedi",
		"eight|acht|huit|ocho|otto|oito|osiem|osm|sekiz",
		"nine|neun|neuf|nueve|nove|dziewięć|negen|devět|dokuz",
		"ten|zehn|dix|diez|dieci|dez|dziesięć|tien|deset|on"
	];
	const values = new Map(words.flatMap((row, value) => row.split("|").map((word) => [fold(word), value])));
	/** A pattern source that matches a number in digits or words, with a half in digits, signs or words. */
	const numberSource = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s*[½¼¾]|\\s1\\/2)?|[½]|(?:${words.join("|")})(?:[\\s-](?:and|und|et|y|e|en|i|a)[\\s-](?:a[\\s-])?(?:half|halb|demi|media|mezzo|meia|half|pół|půl))?|(?:zwei|drei|vier)einhalb)`;
	const half = /(?:half|halb|demi|media|mezzo|meia|pół|půl)$/iu;
	/** The number that `numberSource` matched: `3,5`, `3½`, `four`, `three and a half`. */
	function readNumber(text) {
		const digits = /^(\d{1,3}(?:[.,]\d{1,2})?)?\s*([½¼¾])?$/.exec(text.trim().replace(/\s1\/2$/, "½"));
		if (digits && (digits[1] || digits[2])) {
			const fraction = digits[2] ? {
				"½": .5,
				"¼": .25,
				"¾": .75
			}[digits[2]] : 0;
			return Number((digits[1] ?? "0").replace(",", ".")) + (fraction ?? 0);
		}
		const joined = /^(.+)einhalb$/.exec(text.trim().toLowerCase());
		const word = values.get(fold(joined?.[1] ?? text.trim().split(/[\s-]/)[0] ?? ""));
		return word === void 0 ? null : word + (joined || half.test(text.trim()) ? .5 : 0);
	}
	// lib/formats/article/rating/find-fraction.ts
	/** Upper ends that people rate to. Others (`24/7`, `9/11`) are no rating unless a label says so. */
	const scales = /* @__PURE__ */ new Set([
		4,
		5,
		6,
		10,
		20,
		100
	]);
	const fraction = /(?<![\d/.,:\p{L}-])(\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?)\s*[/⁄]\s*(\d{1,3})(?![\d/]|[.,]\d)/u;
	const outOf = new RegExp(`(?<![\\p{L}\\d.,/])(${numberSource})\\s*(?:points?\\s*|punkten?\\s*)?(?:out of|von(?: möglichen)?|sur|sobre|su|na|op|em|van de|van|z|ze|de)\\s+(?:a possible\\s+)?(${numberSource})(?![\\p{L}\\d/]|[.,]\\d)`, "iu");
	const turkish = /(?<!\d)(\d{1,3})\s*(?:(?:puan|yıldız)\s*)?üzerinden\s*(\d{1,3}(?:[.,]\d)?)/iu;
	const japanese = /(\d{1,3})点(?:満点)?中\s*(\d{1,3}(?:[.,]\d)?)点?|(\d{1,3}(?:[.,]\d)?)点\s*[/／（(]\s*(\d{1,3})点(?:満点)?/u;
	const percent = /(?<![\d.,])(\d{1,3}(?:[.,]\d)?)\s?(?:%|percent\b|prozent\b|pour cent\b|por ciento\b)/iu;
	function findSwapped(text) {
		const match = turkish.exec(text) ?? japanese.exec(text);
		if (!match) return null;
		const [best, value] = match[3] ? [match[4], match[3]] : [match[1], match[2]];
		return makeFound(match, readNumber(value ?? ""), Number(best));
	}
	/** `7/10`, `3,5/5`, `four out of five`, `8 von 10`, `10点中7点`. Without a label only the usual scales count. */
	function findFraction(text, isLabelled) {
		for (const pattern of [fraction, outOf]) {
			const match = pattern.exec(text);
			const best = match && readNumber(match[2] ?? "");
			if (!match || !best || !(scales.has(best) || isLabelled && best >= 3)) continue;
			const found = makeFound(match, readNumber(match[1] ?? ""), best);
			if (found) return found;
		}
		return findSwapped(text);
	}
	function findPercent(text) {
		const match = percent.exec(text);
		return match ? makeFound(match, readNumber(match[1] ?? ""), 100) : null;
	}
	// lib/formats/article/rating/find-grade.ts
	const labelled = /^[\s"'“(]*([A-DF])\s?([+\-–−]|plus|minus)?(?![\p{L}\p{N}'’])/u;
	const alone = /^([A-DF])([+\-–−])$/u;
	/** A letter grade behind a label (`Grade: B`), or with its sign alone on a line (`B+`). */
	function findGrade(text, isLabelled) {
		const match = isLabelled ? labelled.exec(text) : alone.exec(text.trim());
		if (!match) return null;
		const sign = match[2] ? /[+p]/.test(match[2]) ? "+" : "-" : "";
		const value = letterGrades.indexOf(`${match[1]}${sign}`.replace("F-", "F").replace("F+", "F"));
		const from = text.indexOf(match[1] ?? "");
		const found = makeFound(match, value, letterGrades.length - 1);
		return found && {
			...found,
			from,
			to: from + match[0].trim().replace(/^["'“(]+/, "").length
		};
	}
	// lib/formats/article/rating/find-stars.ts
	const full = "[★⭐🌟✮✭✯✪⍟🟊🍿❤♥🎬●]\\uFE0F?";
	const empty = "[☆✩✰⚝♡🤍🖤○◯]\\uFE0F?";
	const halfSign = "(?:½|⯪|⯨|✬|💛|\\s?1\\/2|\\.5|\\+?\\s?½)";
	const scale = `(?:\\s*[([]?\\s*(?:\\/|out of|of|von|sur|de|su|z|van)\\s*(?:(\\d{1,2})(?![\\d/])|(five|four|ten|fünf|cinq|cinco|cinque)\\b|((?:${full}|\\*)+)))?`;
	const starRow = new RegExp(`(?:${full}\\s?)+${halfSign}?\\s?(?:${empty}\\s?)*[)\\]]?${scale}`, "iu");
	const emptyRow = new RegExp(`^(?:${empty}\\s?){3,10}$`, "u");
	const asteriskRow = new RegExp(`(?<![*\\p{L}\\p{N}])(\\*{1,5})\\s?(${halfSign})?${scale}(?![*\\p{L}])`, "iu");
	const usualStars = 5;
	const count = (text, glyph) => [...text.matchAll(new RegExp(glyph, "gu"))].length;
	function bestOf(match, shown) {
		const [, digits, word, row] = match.slice(-4);
		if (digits) return {
			best: Number(digits),
			isGuessed: false
		};
		if (word) return {
			best: readNumber(word) ?? usualStars,
			isGuessed: false
		};
		if (row) return {
			best: count(row, `${full}|\\*`),
			isGuessed: false
		};
		return {
			best: shown <= usualStars ? usualStars : 10,
			isGuessed: true
		};
	}
	/** Rows of star signs: `★★★½`, `★★★☆☆`, `⭐⭐⭐⭐/5`, `★★★½ out of ★★★★`. */
	function findStarRow(text) {
		const blank = emptyRow.exec(text.trim());
		if (blank) return makeFound(blank, 0, count(blank[0], empty));
		const match = starRow.exec(text);
		if (!match) return null;
		const own = match[0].slice(0, match[0].length - (match[3]?.length ?? 0));
		const filled = count(own, full);
		const hollow = count(own, empty);
		const half = new RegExp(`${full}\\s?${halfSign}`, "u").test(own) ? .5 : 0;
		const shown = filled + hollow + (hollow > 0 ? Math.ceil(half) : 0);
		const scaled = hollow > 0 ? {
			best: Math.max(shown, filled + half),
			isGuessed: false
		} : bestOf(match, filled + half);
		return makeFound(match, filled + half, scaled.best, scaled.isGuessed);
	}
	/** Asterisks for stars: `***½`, `** out of ****`; only where nothing else stands beside them or a scale follows. */
	function findAsterisks(text, isLabelled) {
		const match = asteriskRow.exec(text);
		if (!match?.[1]) return null;
		const hasScale = match.slice(-3).some(Boolean);
		if (!hasScale && !isLabelled && match[0].trim() !== text.trim()) return null;
		if (!hasScale && !isLabelled && match[1].length < 2) return null;
		const value = match[1].length + (match[2] ? .5 : 0);
		const { best, isGuessed } = bestOf(match, value);
		return makeFound(match, value, best, isGuessed);
	}
	const starWord = "(?:stars?|sternen?|sterne|étoiles?|estrellas?|stelle|stella|estrelas?|gwiazd(?:ki|ek|ka|y)|sterren|ster|hvězd(?:ičky|iček|y|a)?|yıldız)";
	const starsInWords = new RegExp(`(?<![\\p{L}\\d.,/])(${numberSource})[\\s-]*${starWord}(?![\\p{L}-])(?:\\s*(?:out of|of|von|sur|de|su|z|ze|van(?: de)?)\\s*(${numberSource}))?`, "iu");
	const starsOf = new RegExp(`(?<![\\p{L}\\d.,/]|\\d\\s)(${numberSource})\\s*(?:out of|of|\\/|von|sur|de|su|z|van)\\s*(${numberSource})\\s*${starWord}`, "iu");
	const japaneseStars = /(?:星|★)\s?(\d(?:[.,]\d)?)(?:つ)?/u;
	/** `3.5 stars`, `four out of five stars`, `4 Sterne von 5`, `星4つ`. */
	function findStarsInWords(text) {
		const of = starsOf.exec(text);
		if (of) return makeFound(of, readNumber(of[1] ?? ""), readNumber(of[2] ?? "") ?? usualStars);
		const match = starsInWords.exec(text) ?? japaneseStars.exec(text);
		if (!match?.[1]) return null;
		const value = readNumber(match[1]);
		const named = match[2] ? readNumber(match[2]) : null;
		return makeFound(match, value, named ?? (value !== null && value > usualStars ? 10 : usualStars), named === null);
	}
	/** A rating in stars, of glyphs, asterisks or words. */
	function findStars(text, isLabelled) {
		return findStarRow(text) ?? findStarsInWords(text) ?? findAsterisks(text, isLabelled);
	}
	// lib/formats/article/rating/find-rating.ts
	const longestLooked = 300;
	/**
	* A bare number behind a label: the scale is the smallest usual one that holds it (5, 10, 20, 100), for that is how
	* ratings are mostly written; marked as guessed.
	*/
	function findBareNumber(text) {
		const match = /^[\s"'“(]*(\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?)(?:\s*(?:points?|punkte?n?|pts?|点|puan|bod[yůu]?|pkt)\b\.?|点)?[\s.!")”]*$/iu.exec(text);
		const value = match && readNumber(match[1] ?? "");
		if (!match || value === null) return null;
		const best = [
			5,
			10,
			20,
			100
		].find((end) => value <= end);
		return best ? makeFound(match, value, best, true) : null;
	}
	/** Digits as wide as Japanese letters, and the signs between them, in their usual width; every place stays the same. */
	function narrow(text) {
		return text.replace(/[０-９．／％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 65248));
	}
	/** The rating behind a label that announces one, of whatever kind. */
	function findLabelledRating(text) {
		const head = narrow(text.slice(0, longestLooked));
		return findFraction(head, true) ?? findStars(head, true) ?? findPercent(head) ?? findBareNumber(head) ?? findGrade(head, true);
	}
	/** What may stand around a rating that has a line for itself: `7/10 Punkte`, `(8/10)`, `– ★★★½ –`. */
	const besideRating = /^[\s\p{P}\p{S}]*(?:(?:points?|punkten?|pkt|pts?|stars?|sterne?n?|étoiles?|estrell?as?|stelle|gwiazdek|sterren|hvězdiček|yıldız|popcorn(?:s|tüten)?|[#@]\S+|(?:re-?)?watched (?:on )?[\p{L}\d ,.]{4,20})[\s\p{P}\p{S}]*)*$/iu;
	/** The rating that is all of a line: `7/10`, `★★★½`, `83 %`, `B+`. */
	function findRatingLine(line) {
		if (line.length > 60) return null;
		const text = narrow(line);
		const found = findFraction(text, false) ?? findStars(text, false) ?? findPercent(text) ?? findGrade(text, false);
		if (!found) return null;
		return besideRating.test(text.slice(0, found.from)) && besideRating.test(text.slice(found.to)) ? found : null;
	}
	const given = /\b(?:rat(?:e|ed|ing)|scor(?:e|ed|ing)|giv(?:e|es|ing|en)|gets?|got|earns?|grade[ds]?|award(?:s|ed)?|deserves?|bewert\w*|wertung|gebe|vergebe\w*|bekommt|erhält|verdient|punkte\w*|note|mets|donne|mérite|obtient|nota|doy|pongo|merece|puntu\w+|voto|assegno|dou|leva|ocen\w+|daję|geef|krijgt|cijfer|hodnot\w+|dávám|puan\w*|veriyorum)\b|評価|点/iu;
	/** A rating that a sentence gives (`I give it 7/10`, `Four out of five.`); none that merely counts something. */
	function findRatingInSentence(sentence) {
		if (sentence.length > longestLooked) return null;
		const found = findFraction(sentence, false) ?? findStars(sentence, false) ?? (given.test(sentence) ? findPercent(sentence) : null);
		if (!found) return null;
		const rest = sentence.slice(0, found.from) + sentence.slice(found.to);
		return given.test(sentence) || rest.trim().length <= 25 ? found : null;
	}
	// lib/formats/article/rating/choose-rating.ts
	/** Ratings by others, which articles like to quote. */
	const byOthers = /\b(?:imdb|rotten|tomatometer|metacritic|metascore|letterboxd|cinemascore|tmdb|allociné|filmaffinity|critics?|audiences?|moviepilot|filmweb|csfd|čsfd)\b/iu;
	function readSentence$1(sentence, rank) {
		const found = byOthers.test(sentence.text.slice(0, 600)) ? null : findRatingInSentence(sentence.text);
		if (!found) return [];
		return [{
			value: found.rating,
			piece: slicePiece(sentence, found.from, found.to),
			rank,
			isScaleGuessed: found.isScaleGuessed
		}];
	}
	/** Ratings that a headline or a sentence gives; only worth asking for where no label or line gives one. */
	function readRatingsInProse(headline, paragraphs) {
		const sentences = paragraphs.flatMap(splitSentences).slice(-500);
		return [...headline ? readSentence$1(headline, "headline") : [], ...sentences.flatMap((sentence) => readSentence$1(sentence, "sentence"))];
	}
	/** Of several ratings the one whose place makes it the author's for the whole film; of equals the last. */
	function chooseRating(ratings) {
		const best = ratingRanks.toReversed().find((rank) => ratings.some((rating) => rating.rank === rank));
		return ratings.findLast(({ rank }) => rank === best) ?? null;
	}
	// lib/formats/article/labels/cs.ts
	/** Czech. */
	const cs = {
		pros: `
    plusy | plus | klady | pro | pozitiva | co se povedlo | silné stránky | výhody | co se mi líbilo
    líbilo se mi | to dobré | kladné body | co potěšilo | klady filmu | co se líbilo | plusy filmu | to nejlepší`,
		cons: `
    minusy | minus | zápory | proti | negativa | co se nepovedlo | slabé stránky | nevýhody | co se mi nelíbilo
    nelíbilo se mi | to špatné | záporné body | co zklamalo | zápory filmu | co se nelíbilo | minusy filmu
    to nejhorší`,
		verdict: `
    verdikt | závěr | shrnutí | celkové hodnocení | celkový dojem | závěrem | konečný verdikt | suma sumarum
    resumé | můj verdikt | závěrečné hodnocení | celkově | závěrečný verdikt | slovo závěrem | náš verdikt
    verdikt redakce`,
		rating: `
    hodnocení | moje hodnocení | naše hodnocení | známka | body | hvězdičky | bodové hodnocení | mé hodnocení
    celkové hodnocení | hodnocení redakce | hodnocení autora | hodnocení filmu | celková známka | výsledné hodnocení
    konečné hodnocení`,
		author: "autor | autorka | napsal | napsala | recenzent | recenzi napsal",
		published: "publikováno | datum | vydáno | zveřejněno",
		title: "název | film | český název",
		originalTitle: "originální název | původní název",
		genre: "žánr | žánry",
		director: "režie | režisér | režírovala | režíroval",
		cast: "hrají | obsazení | herci | v hlavních rolích | účinkují",
		premiere: "premiéra | premiéra v čr | v kinech od | datum premiéry",
		year: "rok | rok vydání | rok výroby",
		runtime: "délka | stopáž | doba trvání",
		web: "web | oficiální stránky | odkazy | dostupné na | kde sledovat",
		other: "scénář | hudba | země | jazyk | produkce | distributor | kamera | střih | původ | viděno"
	};
	// lib/formats/article/labels/de.ts
	/** German. */
	const de$1 = {
		pros: `
    pro | pros | das gute | gut | positiv | positives | positive punkte | plus | pluspunkte | vorteile | stärken
    das hat mir gefallen | was mir gefallen hat | hat mir gefallen | was gefällt | was uns gefällt | das gefällt
    was gut ist | gelungen | top | tops | das spricht dafür | dafür | das positive | was funktioniert
    was uns gefallen hat | uns hat gefallen | positiv aufgefallen | die stärken | das lief gut | gut gemacht`,
		cons: `
    contra | kontra | cons | das schlechte | schlecht | negativ | negatives | negative punkte | minus
    minuspunkte | nachteile | schwächen | das hat mir nicht gefallen | was mir nicht gefallen hat
    hat mir nicht gefallen | was nicht gefällt | was uns nicht gefällt | das gefällt nicht | nicht gelungen
    flop | flops | das spricht dagegen | dagegen | wider | das negative | was nicht funktioniert
    was uns nicht gefallen hat | uns hat nicht gefallen | negativ aufgefallen | die schwächen`,
		verdict: `
    fazit | mein fazit | unser fazit | das fazit | urteil | das urteil | kurzfazit | schlussfazit | kurzum
    gesamteindruck | gesamturteil | zusammenfassung | abschließend | schluss | endurteil | resümee | kurz gesagt
    kurz und knapp | empfehlung | gesamtfazit | abschließendes fazit | kurz-fazit | alles in allem | schlusswort
    schlussurteil | unser urteil | mein urteil`,
		summary: "teaser | vorspann | untertitel",
		rating: `
    bewertung | meine bewertung | unsere bewertung | gesamtbewertung | wertung | meine wertung | gesamtwertung
    punkte | note | sterne | endwertung | gesamtnote | filmbewertung | punktzahl | schulnote | unsere wertung
    sternebewertung | endnote | filmwertung`,
		author: `
    autor | autorin | verfasser | verfasserin | kritik von | geschrieben von | rezensent | rezensentin | text
    von | eine kritik von`,
		published: "veröffentlicht | veröffentlicht am | erschienen am | datum | vom | publiziert am",
		title: "titel | film | filmtitel | deutscher titel",
		originalTitle: "originaltitel | ot",
		genre: "genre | genres | gattung | kategorie",
		director: "regie | regisseur | regisseurin | regisseure | regie führte | ein film von",
		cast: `
    besetzung | darsteller | schauspieler | darstellerinnen | schauspielerinnen | hauptdarsteller | mit | cast
    in den hauptrollen | hauptrollen`,
		premiere: `
    premiere | kinostart | start | starttermin | deutscher kinostart | deutschlandstart | ab | veröffentlichung
    im kino ab | filmstart | heimkinostart | erscheinungstermin`,
		year: "jahr | erscheinungsjahr | produktionsjahr | filmjahr | veröffentlichungsjahr",
		runtime: "laufzeit | länge | spieldauer | filmlänge | dauer | spielzeit",
		web: `
    web | webseite | offizielle seite | links | link | verfügbar bei | verfügbar auf | zu sehen bei | streaming
    im stream bei | zu finden bei`,
		other: `
    drehbuch | buch | produktion | produzent | produzenten | musik | land | produktionsland | sprache | fsk
    altersfreigabe | freigabe | verleih | kamera | schnitt | geschaut | gesehen | gesehen am | originalsprache
    studio | vorlage | einspielergebnis | publikum | zuschauerwertung | schlagworte | herkunft | drehbuchautor
    bild`
	};
	// lib/formats/article/labels/en.ts
	/** English. */
	const en$1 = {
		pros: `
    pros | pro | the pros | good | the good | the good stuff | the good things | good points | positives
    positive | the positives | positive points | upsides | the upside | strengths | likes | what i liked
    what we liked | what i loved | what we loved | what i like | what works | what worked | what is good
    what's good | what's right with it | highs | the highs | hits | the hits | plus | pluses | plus points
    best bits | thumbs up | reasons to watch | reasons to see it | high points | advantages | the best
    what stands out | liked | loved | yay | yays | what we like | what i enjoyed | what we enjoyed
    strong points | the strengths | what we love`,
		cons: `
    cons | con | contra | the cons | bad | the bad | the bad stuff | the bad things | the not so good
    the not-so-good | not so good | bad points | negatives | negative | the negatives | negative points
    downsides | the downside | weaknesses | dislikes | what i didn't like | what we didn't like
    what i did not like | what i disliked | what doesn't work | what didn't work | what isn't good
    what's not so good | what's wrong with it | what's bad | lows | the lows | misses | the misses | minus
    minuses | minus points | worst bits | thumbs down | reasons not to watch | reasons to skip it | low points
    disadvantages | the worst | drawbacks | disliked | nay | nays | issues | what we don't like
    what i don't like | what we disliked | weak points | the weaknesses | lowlights | what could be better`,
		verdict: `
    verdict | the verdict | our verdict | my verdict | final verdict | the final verdict | bottom line
    the bottom line | conclusion | in conclusion | final thoughts | closing thoughts | final word
    the final word | final words | last word | overall | overall thoughts | in short | in summary | summary
    to sum up | summing up | tl;dr | tldr | wrap-up | wrap up | the takeaway | takeaway | in a nutshell
    final analysis | final impression | final impressions | our take | recommendation | one-line review
    one line review | one-sentence review | quick take | the upshot | overall verdict | final take
    the last word | all in all | our final verdict | my final verdict`,
		summary: "synopsis | tagline | standfirst | excerpt | logline",
		rating: `
    rating | the rating | my rating | our rating | overall rating | final rating | score | my score | our score
    overall score | final score | total score | total | grade | my grade | final grade | overall grade | stars
    star rating | review score | review rating | subjective rating | i rate it | i give it | rated | points
    movie rating | film rating | mark`,
		author: `
    author | reviewer | review by | reviewed by | written by | words by | words | text by | critic | posted by
    by`,
		published: `
    published | published on | posted | posted on | date | review date | date published | publication date
    reviewed on | first published`,
		title: "title | film | movie | film title | movie title | name | movie name | film name",
		originalTitle: "original title | also known as | aka",
		genre: "genre | genres | category | type",
		director: "director | directors | directed by | director(s) | direction | a film by | dir | dir. | filmmaker",
		cast: `
    cast | the cast | starring | stars | actors | main cast | lead actors | featuring | with | leads
    principal cast | actors and actresses`,
		premiere: `
    premiere | premiered | release | release date | released | released on | in cinemas | in theaters
    in theatres | theatrical release | us release | uk release | opens | opening date | premiere date`,
		year: `
    year | year of release | release year | production year | year of production | released in | film year`,
		runtime: "runtime | run time | running time | length | duration | run-time",
		web: `
    web | website | official site | official website | links | link | more info | available on | available at
    where to watch | watch it on | streaming on | trailer`,
		other: `
    writer | writers | written by | screenplay | screenplay by | screenwriter | script | story by | producer
    producers | produced by | music | music by | score by | composer | soundtrack | country | countries | language
    languages | budget | box office | distributor | distributed by | studio | production | production company
    mpaa | mpaa rating | rated | certificate | age rating | classification | cinematography
    director of photography | editor | editing | watched | watched on | seen | date watched | format
    aspect ratio | imdb | imdb rating | imdb score | rotten tomatoes | tomatometer | metacritic | metascore
    letterboxd | tmdb | audience score | critics score | user score | based on | franchise | subtitles
    content warning | tags | plot | awards | color | network | platform | publisher | developer | average rating`
	};
	// lib/formats/article/labels/es.ts
	/** Spanish. */
	const es = {
		pros: `
    pros | a favor | lo mejor | lo bueno | lo positivo | puntos fuertes | puntos positivos | puntos a favor
    ventajas | aciertos | positivo | lo que más me gustó | lo que me gustó | me gustó | lo que más gusta
    fortalezas | virtudes | lo que nos gustó | lo que nos ha gustado | lo que me ha gustado | lo que funciona
    lo mejor de la película | puntos altos | nos gustó | los pros | las virtudes | aspectos positivos`,
		cons: `
    contras | en contra | lo peor | lo malo | lo negativo | puntos débiles | puntos negativos | puntos en contra
    desventajas | fallos | negativo | lo que menos me gustó | lo que no me gustó | no me gustó
    lo que menos gusta | debilidades | defectos | lo que no nos gustó | lo que no nos ha gustado
    lo que no me ha gustado | lo que no funciona | lo peor de la película | puntos bajos | no nos gustó
    los contras | a mejorar | los defectos | aspectos negativos`,
		verdict: `
    veredicto | el veredicto | conclusión | conclusiones | en conclusión | en resumen | resumen
    en pocas palabras | valoración final | opinión | mi opinión | opinión final | mi veredicto | en definitiva
    conclusión final | nuestro veredicto | a modo de conclusión | nuestra opinión | veredicto final
    para terminar`,
		summary: "entradilla | sinopsis breve",
		rating: `
    nota | mi nota | nuestra nota | nota final | puntuación | mi puntuación | puntuación final | valoración
    mi valoración | calificación | mi calificación | calificación final | estrellas | puntaje
    nuestra puntuación | nota media | valoración final | nuestra valoración | nuestra calificación | nota global`,
		author: "autor | autora | escrito por | crítica de | publicado por | por | redactor | redactora",
		published: "publicado | publicado el | fecha | fecha de publicación",
		title: "título | película | título de la película",
		originalTitle: "título original",
		genre: "género | géneros",
		director: `
    director | directora | directores | dirección | dirigida por | dirigido por | una película de | realizador`,
		cast: "reparto | actores | intérpretes | elenco | con | protagonistas | interpretación | reparto principal",
		premiere: "estreno | fecha de estreno | estreno en españa | en cines",
		year: "año | año de estreno | año de producción",
		runtime: "duración",
		web: "web | web oficial | sitio oficial | enlaces | enlace | disponible en | dónde ver",
		other: `
    guión | guionista | música | país | idioma | producción | productora | distribuidora | fotografía | montaje
    nacionalidad | clasificación por edades | visto`
	};
	// lib/formats/article/labels/fr.ts
	/** French. */
	const fr$1 = {
		pros: `
    pour | les pour | points forts | les points forts | point fort | le point fort | points positifs
    les points positifs | les plus | plus | avantages | les avantages | positif | le positif | ce que j'ai aimé
    ce qu'on a aimé | j'ai aimé | j'aime | on aime | on a aimé | qualités | les qualités | le bon
    les bons points | bons points | le meilleur | le + | les + | forces | on a adoré | ce qui fonctionne
    ce qui marche | ce que l'on a aimé | ce que nous avons aimé | nous avons aimé | les réussites
    ce que j'aime | ce qu'on aime | les atouts | atouts`,
		cons: `
    contre | les contre | points faibles | les points faibles | point faible | le point faible | points négatifs
    les points négatifs | les moins | moins | inconvénients | les inconvénients | négatif | le négatif
    ce que je n'ai pas aimé | ce qu'on n'a pas aimé | je n'ai pas aimé | j'ai moins aimé
    ce que j'ai moins aimé | on n'aime pas | on aime moins | défauts | les défauts | le mauvais
    les mauvais points | mauvais points | le pire | le - | les - | faiblesses | ce qui ne fonctionne pas
    ce qui ne marche pas | on a moins aimé | on a regretté | les bémols | bémols | nous n'avons pas aimé
    les ratés | ce que l'on n'a pas aimé | ce qu'on aime moins | ce que j'aime moins`,
		verdict: `
    verdict | le verdict | notre verdict | mon verdict | conclusion | en conclusion | bilan | le bilan | en bref
    en résumé | pour conclure | avis final | notre avis | mon avis | au final | l'avis | résumé | pour résumer
    le mot de la fin | en deux mots | l'avis de la rédaction | pour finir | notre conclusion | ma conclusion`,
		summary: "chapeau | accroche",
		rating: `
    note | ma note | notre note | la note | note finale | note globale | évaluation | cote | ma cote | étoiles
    note du film | score | note générale | note de la rédaction | ma note finale | note du rédacteur`,
		author: "auteur | auteure | autrice | rédacteur | rédactrice | critique de | écrit par | publié par | par",
		published: "publié | publié le | date | date de publication | mis en ligne le | posté le",
		title: "titre | film | titre du film | titre français",
		originalTitle: "titre original | vo",
		genre: "genre | genres",
		director: `
    réalisateur | réalisatrice | réalisateurs | réalisation | réalisé par | mise en scène | un film de | de`,
		cast: `
    acteurs | avec | distribution | casting | interprètes | acteurs principaux | interprétation | actrices`,
		premiere: `
    sortie | date de sortie | sortie en salles | en salles le | au cinéma le | sortie nationale | première`,
		year: "année | année de sortie | année de production | millésime",
		runtime: "durée",
		web: "site | site officiel | liens | lien | disponible sur | à voir sur",
		other: `
    scénario | scénariste | musique | pays | nationalité | langue | production | producteur | distributeur
    photographie | montage | origine | presse | spectateurs | vu le | public`
	};
	// lib/formats/article/labels/it.ts
	/** Italian. */
	const it$1 = {
		pros: `
    pro | i pro | pregi | punti di forza | punti a favore | punti forti | aspetti positivi | positivo | vantaggi
    cosa funziona | cosa mi è piaciuto | mi è piaciuto | il bello | il meglio | i pregi | cosa ci è piaciuto
    ci piace | perché ci piace | i punti di forza | gli aspetti positivi | perché sì | cosa va | i punti forti
    punti positivi | cosa ci piace`,
		cons: `
    contro | i contro | difetti | punti deboli | punti di debolezza | punti a sfavore | aspetti negativi
    negativo | svantaggi | cosa non funziona | cosa non mi è piaciuto | non mi è piaciuto | il brutto
    il peggio | i difetti | cosa non ci è piaciuto | non ci piace | i punti deboli | gli aspetti negativi
    perché no | cosa non va | i punti di debolezza | punti negativi | cosa non ci piace`,
		verdict: `
    verdetto | il verdetto | conclusione | conclusioni | in conclusione | in breve | in sintesi | giudizio
    giudizio finale | commento finale | tirando le somme | in definitiva | giudizio complessivo
    verdetto finale | il nostro verdetto | il nostro giudizio | il commento finale | considerazioni finali
    per concludere`,
		summary: "occhiello | sommario",
		rating: `
    voto | il mio voto | voto finale | il nostro voto | valutazione | la mia valutazione | punteggio | stelle
    giudizio in stelle | voto complessivo | voto del film | il voto | voto totale | voto globale
    valutazione finale | valutazione complessiva`,
		author: "autore | autrice | recensione di | scritto da | a cura di | pubblicato da | di",
		published: "pubblicato | pubblicato il | data | data di pubblicazione",
		title: "titolo | film | titolo italiano",
		originalTitle: "titolo originale",
		genre: "genere | generi",
		director: "regia | regista | registi | regia di | diretto da | un film di",
		cast: "cast | attori | interpreti | con | protagonisti | attori principali",
		premiere: "uscita | data di uscita | uscita al cinema | al cinema dal | uscita italiana | anteprima",
		year: "anno | anno di uscita | anno di produzione",
		runtime: "durata",
		web: "sito | sito ufficiale | link | disponibile su | dove vederlo",
		other: `
    sceneggiatura | soggetto | musiche | musica | paese | nazione | lingua | produzione | distribuzione
    fotografia | montaggio | origine | visto`
	};
	// lib/formats/article/labels/ja.ts
	/** Japanese. */
	const ja = {
		pros: `
    良い点 | 良かった点 | よかった点 | 良いところ | 良かったところ | 長所 | メリット | 好きな点 | 好きなところ | 高評価ポイント | プラス | いいところ | よかったところ | 良い所
    良かった所 | 好きだった点 | ここが良い | 面白かった点 | 高評価 | グッドポイント | イイところ | 良い部分 | 良かった部分`,
		cons: `
    悪い点 | 悪かった点 | 気になった点 | 気になる点 | 残念な点 | 残念だった点 | 悪いところ | 残念なところ | 短所 | デメリット | イマイチな点 | マイナス | 悪い所 | 悪かった所
    嫌いな点 | 低評価 | 気になったところ | 気になった所 | 不満点 | つまらなかった点 | バッドポイント | 微妙な点 | 残念な部分 | 惜しい点 | いまいちな点 | イマイチなところ`,
		verdict: `
    総評 | まとめ | 結論 | 総合評価 | 一言 | ひとこと | 最後に | 総括 | 評決 | 一言で言うと | 感想まとめ | おわりに | さいごに | 最終評価 | 全体の感想 | 総合感想
    総合的な感想`,
		rating: `
    評価 | 採点 | 点数 | 評点 | 個人的評価 | 満足度 | おすすめ度 | オススメ度 | 星 | スコア | 私の評価 | 評価点 | 個人評価 | 総合点 | お気に入り度 | 総合評価 | 自己評価
    鑑賞後の評価 | 評価点数`,
		author: "著者 | 筆者 | 文 | 執筆 | 執筆者 | 投稿者 | ライター | 評者 | レビュアー",
		published: "投稿日 | 公開日時 | 掲載日 | 更新日 | 日付",
		title: "作品名 | タイトル | 邦題 | 映画",
		originalTitle: "原題 | 英題",
		genre: "ジャンル",
		director: "監督",
		cast: "出演 | キャスト | 出演者 | 主演 | 俳優",
		premiere: "公開 | 公開日 | 日本公開 | 劇場公開日 | 封切り | 日本公開日",
		year: "公開年 | 製作年 | 制作年 | 年",
		runtime: "上映時間 | 時間 | 本編時間 | 尺",
		web: "公式サイト | リンク | 配信 | 視聴",
		other: "脚本 | 音楽 | 製作 | 制作 | 製作国 | 制作国 | 配給 | 撮影 | 原作 | 国 | 編集 | 鑑賞日"
	};
	// lib/formats/article/labels/nl.ts
	/** Dutch. */
	const nl = {
		pros: `
    pluspunten | plus | voordelen | pros | goed | het goede | sterke punten | positief | positieve punten
    pluspunt | wat werkt | wat ik goed vond | voor | wat is goed | de pluspunten | de voordelen | het beste
    de plussen | plussen | de sterke punten | wat ging goed`,
		cons: `
    minpunten | min | nadelen | cons | slecht | het slechte | zwakke punten | negatief | negatieve punten
    minpunt | wat niet werkt | wat ik minder vond | tegen | wat is slecht | de minpunten | de nadelen
    wat kan beter | de minnen | minnen | de zwakke punten | het minste`,
		verdict: `
    conclusie | oordeel | eindoordeel | ons oordeel | mijn oordeel | slotsom | kortom | samenvatting | verdict
    tot slot | eindconclusie | het oordeel | onze conclusie | mijn conclusie | het eindoordeel | al met al
    ons verdict | het verdict`,
		summary: "samengevat",
		rating: `
    beoordeling | waardering | score | cijfer | mijn cijfer | eindcijfer | sterren | rapportcijfer | eindscore
    mijn score | onze score | ons cijfer | onze beoordeling | mijn beoordeling | eindbeoordeling | totaalscore
    onze waardering`,
		author: "auteur | recensent | geschreven door | recensie door | door | tekst",
		published: "gepubliceerd | gepubliceerd op | geplaatst op | datum",
		title: "titel | film",
		originalTitle: "originele titel | oorspronkelijke titel",
		genre: "genre | genres",
		director: "regie | regisseur | regisseuse | geregisseerd door | een film van",
		cast: "cast | acteurs | met | rolverdeling | hoofdrollen | hoofdrolspelers",
		premiere: "premiere | release | releasedatum | bioscooprelease | in de bioscoop | te zien vanaf",
		year: "jaar | jaar van uitgave | productiejaar | releasejaar",
		runtime: "speelduur | duur | lengte | looptijd",
		web: "website | officiële site | links | te zien bij | te zien op | beschikbaar op",
		other: "scenario | muziek | land | taal | productie | distributeur | camera | montage | kijkwijzer | gezien"
	};
	// lib/formats/article/labels/pl.ts
	/** Polish. */
	const pl = {
		pros: `
    plusy | plus | zalety | na plus | mocne strony | za | dobre strony | atuty | to, co dobre
    co mi się podobało | podobało mi się | co się udało | najlepsze | pozytywy | co się podobało | zalety filmu
    mocne punkty | plusy filmu | co zagrało | na tak | największe zalety`,
		cons: `
    minusy | minus | wady | na minus | słabe strony | przeciw | złe strony | to, co złe | co mi się nie podobało
    nie podobało mi się | co się nie udało | najgorsze | negatywy | co się nie podobało | wady filmu
    słabe punkty | minusy filmu | co nie zagrało | na nie | największe wady`,
		verdict: `
    werdykt | podsumowanie | podsumowując | wnioski | ocena końcowa | w skrócie | słowem | moja opinia
    ostatecznie | czy warto obejrzeć | czy warto | ostateczny werdykt | końcowa opinia | na koniec
    zakończenie recenzji`,
		rating: `
    ocena | moja ocena | nasza ocena | ocena ogólna | punkty | gwiazdki | ocena filmu | końcowa ocena
    ocena redakcji | ocena autora | ocena recenzenta | nota końcowa`,
		author: "autor | autorka | recenzja | recenzent | napisał | napisała",
		published: "opublikowano | data | data publikacji | dodano",
		title: "tytuł | film | tytuł polski",
		originalTitle: "tytuł oryginalny",
		genre: "gatunek | gatunki",
		director: "reżyseria | reżyser | reżyserka | reż | reż.",
		cast: "obsada | występują | aktorzy | w rolach głównych | grają",
		premiere: "premiera | data premiery | premiera kinowa | premiera polska | w kinach od",
		year: "rok | rok produkcji | rok premiery",
		runtime: "czas trwania | czas | długość",
		web: "strona | strona oficjalna | linki | dostępny na | gdzie obejrzeć",
		other: "scenariusz | muzyka | kraj | produkcja | dystrybutor | dystrybucja | zdjęcia | montaż | język"
	};
	// lib/formats/article/labels/pt.ts
	/** Portuguese. */
	const pt$1 = {
		pros: `
    pros | pro | os pros | pontos fortes | pontos positivos | ponto positivo | vantagens | o melhor | o bom
    o que gostei | o que funciona | gostei | positivo | positivos | a favor | o que é bom | acertos
    o que funcionou | pontos altos | pontos a favor | o melhor do filme | os pontos positivos | os pontos fortes
    aspectos positivos | qualidades`,
		cons: `
    contras | contra | os contras | pontos fracos | pontos negativos | ponto negativo | desvantagens | o pior
    o mau | o ruim | o que não gostei | o que não funciona | não gostei | negativo | negativos | o que é mau
    erros | defeitos | o que não funcionou | pontos baixos | pontos contra | o pior do filme
    os pontos negativos | os pontos fracos | aspectos negativos`,
		verdict: `
    veredito | veredicto | o veredito | conclusão | em resumo | resumo | em suma | em conclusão
    considerações finais | opinião final | avaliação final | minha opinião | opinião | veredito final
    veredicto final | nosso veredito | meu veredito | vale a pena | vale a pena assistir | conclusão final
    para concluir`,
		summary: "chamada",
		rating: `
    nota | nota final | minha nota | avaliação | a minha avaliação | minha avaliação | classificação | pontuação
    estrelas | nossa nota | cotação | nota do crítico | nota do filme | classificação final | nota geral
    minha classificação`,
		author: "autor | autora | escrito por | crítica de | publicado por | postado por | por",
		published: "publicado | publicado em | data | postado em | data de publicação",
		title: "título | filme | título do filme",
		originalTitle: "título original",
		genre: "gênero | gêneros",
		director: `
    realizador | realizadora | realização | direção | diretor | diretora | dirigido por | realizado por
    um filme de`,
		cast: "elenco | atores | com | intérpretes | actores | elenco principal",
		premiere: "estreia | data de estreia | lançamento | data de lançamento | nos cinemas",
		year: "ano | ano de lançamento | ano de produção",
		runtime: "duração | tempo de duração",
		web: "site | site oficial | links | disponível em | onde assistir | onde ver",
		other: `
    roteiro | argumento | música | país | idioma | produção | distribuição | distribuidora | fotografia | montagem
    origem | visto em | classificação indicativa`
	};
	// lib/formats/article/labels/tr.ts
	/** Turkish. */
	const tr$1 = {
		pros: `
    artılar | artı | artıları | artı yönleri | iyi yönleri | olumlu yönleri | olumlu | iyi yanları
    beğendiklerim | güçlü yönleri | avantajlar | olumlu yanları | güçlü yanları | beğendiklerimiz
    olumlu yönler | filmin artıları | iyi yanlar | güçlü yanlar | güçlü yönler | artı yanları | neleri sevdik
    sevdiklerim`,
		cons: `
    eksiler | eksi | eksileri | eksi yönleri | kötü yönleri | olumsuz yönleri | olumsuz | kötü yanları
    beğenmediklerim | zayıf yönleri | dezavantajlar | olumsuz yanları | zayıf yanları | beğenmediklerimiz
    olumsuz yönler | filmin eksileri | kötü yanlar | zayıf yanlar | zayıf yönler | eksi yanları
    neleri sevmedik | sevmediklerim`,
		verdict: `
    sonuç | karar | özet | özetle | son söz | genel değerlendirme | değerlendirme | son olarak | kısaca
    sonuç olarak | sonuç ve değerlendirme | sonuç yerine | genel yorum | kısacası | son karar`,
		rating: `
    puan | puanım | puanımız | not | notum | yıldız | film puanı | benim puanım | genel puan | bizim puanımız
    puanlama | toplam puan | verdiğim puan | filme puanım | değerlendirme puanı`,
		author: "yazar | yazan | eleştirmen | inceleyen",
		published: "yayın tarihi | yayınlanma tarihi | tarih",
		title: "film adı | filmin adı | film | adı",
		originalTitle: "orijinal adı | özgün adı",
		genre: "tür | türü | türler",
		director: "yönetmen | yonetmenler | yöneten",
		cast: "oyuncular | oyuncu kadrosu | başrol | başroller | oyuncu",
		premiere: "vizyon tarihi | vizyona giriş tarihi | gösterim tarihi | vizyon",
		year: "yıl | yapım yılı | çıkış yılı",
		runtime: "süre | süresi",
		web: "web sitesi | resmi site | bağlantılar | nereden izlenir",
		other: "senaryo | senarist | müzik | ülke | dil | yapım | yapımcı | dağıtım | goruntu yonetmeni"
	};
	// lib/formats/article/labels/find-label.ts
	const longestLabel$1 = 60;
	/** Folded label to its meanings, in the order in which the tables are named. */
	function indexLabels(tables) {
		const index = /* @__PURE__ */ new Map();
		for (const table of tables) for (const [field, words] of Object.entries(table)) for (const key of words.split(/[|\n]/).map(fold)) {
			const fields = index.get(key) ?? [];
			if (key !== "") index.set(key, [.../* @__PURE__ */ new Set([...fields, field])]);
		}
		return index;
	}
	const index = indexLabels([
		en$1,
		de$1,
		fr$1,
		es,
		it$1,
		pt$1,
		pl,
		nl,
		cs,
		tr$1,
		ja
	]);
	/** What a whole text may mean as a label: `Mein Fazit` is a verdict. Brackets and a plural `(s)` do not matter. */
	function fieldsOfLabel(text) {
		if (text.length > longestLabel$1) return [];
		const folded = fold(text);
		const bare = folded.replace(/\s*\([^()]*\)/g, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+-]+$/gu, "");
		return index.get(folded) ?? index.get(bare) ?? [];
	}
	function separatorOf(text) {
		if (/[:：=]/.test(text)) return ":";
		if (/[|｜]/.test(text)) return "|";
		return /[-–—]/.test(text) ? "-" : "";
	}
	/** Reads `Label: value`, `Label – value`, or a label alone, at the beginning of a piece. */
	function findLabel(piece) {
		const head = piece.text.slice(0, 80);
		const begin = head.search(/[\p{L}\p{N}]/u);
		if (begin < 0) return null;
		const parts = /^(.{1,60}?)(\s*[:：=]\s*|\s+[-–—]\s+|\s*[|｜]\s*|$)/u.exec(head.slice(begin));
		if (!parts?.[1]) return null;
		const fields = fieldsOfLabel(parts[1]);
		if (fields.length === 0) return null;
		const end = begin + parts[0].length;
		return {
			fields,
			label: slicePiece(piece, begin, begin + parts[1].length),
			value: trimPiece(slicePiece(piece, end)),
			separator: separatorOf(parts[2] ?? "")
		};
	}
	// lib/formats/article/scan/scan.ts
	function startScan(lines) {
		const filled = new Int32Array(lines.length + 1).fill(-1);
		for (let i = lines.length - 1; i >= 0; i--) filled[i] = lines[i]?.mark === "blank" ? filled[i + 1] ?? -1 : i;
		const scan = {
			lines,
			filled,
			uses: lines.map(() => "open"),
			labels: [],
			verdictHeadings: /* @__PURE__ */ new Set(),
			facts: makeFacts(),
			setAside: []
		};
		for (const [i, line] of lines.entries()) if (line.mark === "markup") setAsideLine(scan, i, "markup");
		else if (line.mark === "rule") scan.uses[i] = "noise";
		return scan;
	}
	function setAsideLine(scan, index, reason) {
		const line = scan.lines[index];
		if (!line) return;
		scan.uses[index] = "noise";
		scan.setAside.push({
			extent: line.extent,
			reason
		});
	}
	/** The label at a line's beginning; null where it has none. */
	function labelAt(scan, index) {
		const line = scan.lines[index];
		if (!line) return null;
		const known = scan.labels[index];
		if (known !== void 0) return known;
		const label = findLabel(line.piece);
		scan.labels[index] = label;
		return label;
	}
	/** Whether a line still waits for its use and has words. */
	function isOpen(scan, index) {
		return scan.uses[index] === "open" && (scan.lines[index]?.piece.text ?? "") !== "";
	}
	/** The first line with words that wait for their use; -1 where there is none. */
	function firstOpen(scan) {
		return scan.uses.findIndex((_, i) => isOpen(scan, i));
	}
	/** The next line with a mark other than blank, from a place on; -1 where there is none. */
	function nextFilled(scan, from) {
		return scan.filled[from] ?? -1;
	}
	// lib/formats/article/body/find-headings.ts
	const longestHeading = 110;
	const mostWords$1 = 16;
	const paragraph$3 = 110;
	/** A short line that is no sentence: a heading if what follows is a paragraph. */
	function looksLikeHeading(line) {
		const { text } = line.piece;
		if (line.mark !== "text" || text.length > longestHeading || text.split(" ").length > mostWords$1) return false;
		if (/[.,;:…»”"]$/u.test(text.replace(/^["“«‘'].{1,80}["”»’']$/u, ""))) return false;
		if (/^[-–—(]|https?:|[@|]|^\d{1,2}[:.]\d{2}$/.test(text)) return false;
		return /\p{L}{2}/u.test(text) && /^["“«‘'¿¡(#]?[\p{Lu}\p{Lo}\p{N}]/u.test(text);
	}
	function isParagraph$1(line) {
		return line?.mark === "text" && line.piece.text.length >= paragraph$3 && /[.!?…。！？]["”’»)」]?$/u.test(line.piece.text);
	}
	/**
	* Marks the headings that a text has: lines with `#`, lines set in bold, and, where a text marks none of these, short
	* lines that are no sentences and stand above a paragraph.
	*/
	function findHeadings(scan) {
		for (const [index, line] of scan.lines.entries()) {
			if (!isOpen(scan, index)) continue;
			const isShort = line.piece.text.length <= longestHeading && line.piece.text.split(" ").length <= mostWords$1;
			if (line.mark === "heading") scan.uses[index] = "heading";
			else if (line.mark === "text" && line.isBold && isShort && !/[.…:]$/.test(line.piece.text)) scan.uses[index] = "heading";
		}
		if (scan.lines.some(({ mark }) => mark === "heading")) return;
		for (const [index, line] of scan.lines.entries()) {
			if (!isOpen(scan, index) || !looksLikeHeading(line)) continue;
			const next = nextFilled(scan, index + 1);
			if (scan.uses[next] === "open" && isParagraph$1(scan.lines[next])) scan.uses[index] = "heading";
		}
	}
	// lib/formats/article/film/read-headline.ts
	const longestHeadline$1 = 250;
	const mostStartWords = 6;
	const yearBehind = /^(.{1,150}?)\s*(?:[([（【]\s*(?:[^()[\]]{1,60}[,;]\s*)?((?:18|19|20)\d\d)(?:\s*[,;][^()[\]]{0,60})?\s*[)\]）】]|\s[|–—-]\s*((?:18|19|20)\d\d)(?!\d))/u;
	const quoted = /“([^”]{1,100})”|„([^“”]{1,100})[“”]|«\s?([^»]{1,100}?)\s?»|»([^«]{1,100})«|(?<![\p{L}\p{N}])(?:"([^"]{1,100})"|‘([^’]{1,100})’(?!\p{L})|'([^']{1,100})'(?!\p{L}))|「([^」]{1,60})」|『([^』]{1,60})』|《([^》]{1,60})》/u;
	const reviewBefore = new RegExp(`^${reviewWord}\\s*(?:[:：|–—-]|of\\b|zu\\b|von\\b|zum film\\b|de la película|du film\\b|de\\b|di\\b|del film\\b|do filme\\b|filmu\\b|van\\b|:)\\s*(?=\\S)`, "iu");
	const reviewBehind = new RegExp(`^(.{1,150}?)(?:\\s*[:：|,–—([/-]\\s*|\\s+|(?<=[\\u3040-\\u9fff」』]))(?:(?:a|an|the|my|our|die|eine|ein|la|une|una|unsere|meine|im)\\s+)?${reviewWord}(?![\\p{L}\\p{N}])`, "iu");
	const seriesPrefix = /^.{1,60}?#\s?\d{1,4}\s*[:–—-]\s*(?=\S)|^(?:day|week|night|part|episode|tag|jour|día)\s+\d{1,3}\s*[:–—-]\s+(?=\S)/iu;
	const bracketPrefix = /^[[(【]([^\])】]{1,30})[\])】]\s*(?=\S)/u;
	const siteSuffix = /\s+(?:[|–—•·«»]|-|::)\s+([^|–—•·«»]{1,50})$/u;
	/** First words that are no title by themselves. */
	const generic = /^(?:the|this|that|film|films|movie|movies|review|kritik|critique|der|die|das|les|une|los|las|una|gli|why|how|what|warum|wie)$/iu;
	const endings = /[\s:：|–—,\-/]+$/u;
	/** Without what comes before a title: a rubric in brackets, the name and number of a series of posts, `Review:`. */
	function withoutPrefixes(piece) {
		let rest = piece;
		for (let round = 0; round < 3; round++) {
			const bracket = bracketPrefix.exec(rest.text);
			const prefix = bracket?.[1] && rubric.test(bracket[1].trim()) && bracket || seriesPrefix.exec(rest.text) || reviewBefore.exec(rest.text);
			if (!prefix || prefix[0].length >= rest.text.length) break;
			rest = trimPiece(slicePiece(rest, prefix[0].length));
		}
		return rest;
	}
	function withoutQuotes(piece) {
		const match = quoted.exec(piece.text);
		const inside = match?.slice(1).find(Boolean);
		if (!match || !inside || match.index > 0 || match[0].length < piece.text.length) return piece;
		const from = match[0].indexOf(inside);
		return slicePiece(piece, from, from + inside.length);
	}
	function tidy$1(piece) {
		const end = endings.exec(piece.text);
		return trimPiece(withoutQuotes(trimPiece(end ? slicePiece(piece, 0, end.index) : piece)));
	}
	/** Without the name of the site, which pages put behind their title. */
	function withoutSite(page) {
		const match = siteSuffix.exec(page.text);
		if (!match?.[1] || sureReviewWord.test(match[1]) || /^(?:18|19|20)\d\d$/.test(match[1].trim())) return page;
		return slicePiece(page, 0, match.index);
	}
	/** Reads what film a headline is about, in the ways in which headlines of reviews say it. The surest come first. */
	function readHeadline(headline) {
		if (headline.text === "" || headline.text.length > longestHeadline$1) return {
			candidates: [],
			isReview: false
		};
		const isReview = sureReviewWord.test(headline.text);
		const bare = withoutPrefixes(headline);
		const candidates = [];
		const add = (how, piece, of = null) => {
			const title = tidy$1(piece);
			if (title.text !== "" && /[\p{L}\p{N}]/u.test(title.text)) candidates.push({
				title,
				year: of,
				how
			});
		};
		const dated = yearBehind.exec(bare.text);
		if (dated?.[1]) {
			const digits = dated[2] ?? dated[3] ?? "";
			const at = dated[0].lastIndexOf(digits);
			const before = slicePiece(bare, 0, dated[1].length);
			const behind = reviewBehind.exec(before.text);
			add("year", behind?.[1] ? slicePiece(before, 0, behind[1].length) : before, slicePiece(bare, at, at + 4));
		}
		const quote = quoted.exec(bare.text);
		const inside = quote?.slice(1).find(Boolean);
		if (quote && inside) {
			const from = quote.index + quote[0].indexOf(inside);
			add("quoted", slicePiece(bare, from, from + inside.length));
		}
		const behind = reviewBehind.exec(bare.text);
		if (behind?.[1]) add("review", slicePiece(bare, 0, behind[1].length));
		else if (bare.text !== headline.text && reviewBefore.test(headline.text)) add("announced", bare);
		add("whole", bare);
		const signed = /^(.{1,100}?),\s(?:de|d['’]|di|von|by|van|od)\s?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u.exec(bare.text);
		if (signed?.[1]) add("signed", slicePiece(bare, 0, signed[1].length));
		const trailing = /^(.{2,100}?)\s+((?:18|19|20)\d\d)$/u.exec(bare.text);
		if (trailing?.[1]) add("dated", slicePiece(bare, 0, trailing[1].length), slicePiece(bare, bare.text.length - 4));
		const cut = bare.text.search(/\s*(?::\s|\s[–—-]\s)|,\s(?:de|d'|di|by|von|by)\s/u);
		if (cut > 0) add("part", slicePiece(bare, 0, cut));
		const words = [...bare.text.matchAll(/\S+/g)].slice(0, mostStartWords);
		for (const word of words.toReversed()) {
			const start = slicePiece(bare, 0, word.index + word[0].length);
			if (start.text.length > 3 && !generic.test(start.text)) add("start", start);
		}
		return {
			candidates,
			isReview
		};
	}
	// lib/formats/article/body/find-headline.ts
	const longestHeadline = 200;
	const paragraph$2 = 60;
	const linesLooked$3 = 12;
	function isParagraph({ mark, piece: { text } }) {
		return mark === "text" && (text.length > longestHeadline || text.length >= paragraph$2 && /[.!?…。！？]["”’»)」]?$/u.test(text));
	}
	/** Nothing stands above but days, names and ratings: no words of the text, no labelled facts, no points. */
	function isOnTop(scan, index) {
		return scan.lines.slice(0, index).every((line, i) => {
			if (line.piece.text === "" || scan.uses[i] === "noise") return true;
			return scan.uses[i] === "fact" && line.mark !== "bullet" && !labelAt(scan, i);
		});
	}
	/** In a text without marks its first line that is no date or name, where it is short, no sentence, and more follows. */
	function isPlainHeadline(scan, index, line) {
		const { text } = line.piece;
		if (scan.uses[index] !== "open" || !isOnTop(scan, index)) return false;
		if (line.mark !== "text" || text.length > 140 || /[,;:。]$|[^.]\.$/.test(text)) return false;
		return nextFilled(scan, index + 1) >= 0;
	}
	/** The first heading above the first paragraph: of the first rank or the first line, or of any rank. */
	function findAtTop(scan, anyRank) {
		let looked = 0;
		for (const [index, line] of scan.lines.entries()) {
			if (line.mark === "blank" || scan.uses[index] === "noise" || scan.verdictHeadings.has(index)) continue;
			const isMarked = line.mark === "heading" && scan.uses[index] !== "fact" && (anyRank || line.level === 1);
			const isPlain = isPlainHeadline(scan, index, line);
			if ((isMarked || isPlain) && line.piece.text.length <= longestHeadline && line.piece.text !== "") return {
				piece: line.piece,
				index
			};
			if (looked++ > linesLooked$3 || scan.uses[index] === "open" && isParagraph(line)) return null;
		}
		return null;
	}
	/**
	* The article's headline: a heading of the first rank or a short first line above the first paragraph, else front
	* matter's title, else any heading up there, else the title of the page.
	*/
	function findHeadline(scan, front) {
		const inFront = (piece) => piece ? {
			piece,
			index: -1
		} : null;
		return findAtTop(scan, false) ?? inFront(front?.title) ?? findAtTop(scan, true) ?? inFront(front?.page && trimPiece(withoutSite(front.page)));
	}
	// lib/formats/article/noise/find-advertisements.ts
	const weighed = [
		{
			pattern: wordPattern(soldOnly),
			weight: 2
		},
		{
			pattern: wordPattern(soldToo),
			weight: 1
		},
		{
			pattern: wordPattern(salesCalls),
			weight: 2
		},
		{
			pattern: wordPattern(mildCalls),
			weight: 1
		}
	];
	const promise = wordPattern(promises);
	const talk = wordPattern(filmTalk);
	/** A brand written as one word whose part names the trade: `StayCasino`, `BetWorld`, `FastVPN`, `spinpalace.com`. */
	const brand = /(?<![\p{L}\p{N}])(?:\p{L}+(?:Casino|Bet|VPN|Slots?|Poker|Spins?|Bingo|Lotto|Coin)|(?:Bet|Casino|Spin|Slot|Poker|Crypto|Coin)\p{Lu}\p{L}+|\p{L}+(?:bet|casino|slots|vpn)\d{0,4}\.\p{Ll}{2,6}|[Bb]et\d{2,4})(?![\p{L}\p{N}])/u;
	const anaphor = /^(?:this|that|these|there|here|it|its|they|with (?:it|this|them)|whether|simply|just|so|from|das|dies|diese[rs]?|dort|hier|dabei|damit|es|ob|c'est|cela|ici|la-bas|elle|il|ces|es|esto|este|esta|aqui|alli|alla|con (?:ello|esto)|questo|questa|qui|li|isto|isso|este|aqui|to|tam|tutaj|dit|dat|daar|hier|je to|to je|tam|zde|bu|burada|orada|これ|ここ|そこ)(?![\p{L}\p{N}])/u;
	const longestSentence = 700;
	const enough = 3;
	/** Whether a sentence sells something: a trade with a call to buy, a brand that names its trade with either. */
	function isAdvertisement(sentence, folded) {
		return weighed.reduce((sum, { pattern, weight }) => sum + (pattern.test(folded) ? weight : 0), 0) + (brand.test(sentence) ? 2 : 0) >= enough;
	}
	/** Whether a sentence that follows an advertisement still belongs to it: it points back and goes on about winning or offers. */
	function goesOn(folded) {
		return anaphor.test(folded) && promise.test(folded) && !talk.test(folded);
	}
	/**
	* Which sentences of a paragraph advertise. One sells by itself; those right after it go with it as long as they point
	* back to it, sell on, and do not talk of the film.
	*/
	function findAdvertisements(sentences) {
		let isOpen = false;
		return sentences.map(({ text }) => {
			if (text.length > longestSentence) {
				isOpen = false;
				return false;
			}
			const folded = fold(text);
			isOpen = isAdvertisement(text, folded) || isOpen && goesOn(folded);
			return isOpen;
		});
	}
	// lib/formats/article/body/make-blocks.ts
	/** Lines broken at about the same width are one paragraph, where most of a text is broken so. */
	function isHardWrapped(scan) {
		let broken = 0;
		let ended = 0;
		for (const [i, line] of scan.lines.entries()) {
			const next = scan.lines[i + 1];
			if (line.mark !== "text" || next?.mark !== "text" || scan.uses[i] !== "open") continue;
			const { text } = line.piece;
			if (text.length >= 40 && text.length <= 110 && !/[.!?…:"”]$/.test(text)) broken++;
			else ended++;
		}
		return broken >= 3 && broken > ended * 1.5;
	}
	/** A paragraph without the sentences that advertise, which are set aside. */
	function withoutAdvertisements(scan, paragraph) {
		const sentences = splitSentences(paragraph);
		const isAd = findAdvertisements(sentences);
		if (!isAd.includes(true)) return paragraph;
		for (const [i, sentence] of sentences.entries()) if (isAd[i]) scan.setAside.push({
			extent: extentOf(sentence),
			reason: "advertisement"
		});
		const kept = sentences.filter((_, i) => !isAd[i]);
		return kept.length > 0 ? joinPieces(kept, " ") : null;
	}
	/** The article's own text in blocks: what is left when facts and noise are taken out. */
	function makeBlocks(scan) {
		const wrapped = isHardWrapped(scan);
		const blocks = [];
		let open = [];
		let openIndex = 0;
		const close = () => {
			const paragraph = open.length > 0 ? withoutAdvertisements(scan, open.length > 1 ? joinPieces(open, " ") : open[0]) : null;
			if (paragraph) blocks.push({
				kind: "paragraph",
				piece: paragraph,
				index: openIndex,
				isVerdictHeading: false,
				level: 0
			});
			open = [];
		};
		for (const [index, line] of scan.lines.entries()) {
			const use = scan.uses[index];
			if (!wrapped || line.mark !== "text" || use !== "open") close();
			if (line.piece.text === "" || use !== "open" && use !== "heading") continue;
			if (use === "heading") blocks.push({
				kind: "heading",
				piece: line.piece,
				index,
				isVerdictHeading: scan.verdictHeadings.has(index),
				level: line.level
			});
			else {
				if (open.length === 0) openIndex = index;
				open.push(line.piece);
			}
		}
		close();
		return blocks;
	}
	// lib/formats/article/film/above-info-box.ts
	/** The short line right above the first fact of an info box names the film. */
	function aboveInfoBox(scan) {
		const first = scan.uses.findIndex((use, i) => use === "fact" && /[:：|]/.test(scan.lines[i]?.piece.text ?? "") && !/^(?:pros?|cons?)\b/i.test(scan.lines[i]?.piece.text ?? ""));
		for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
			const line = scan.lines[i];
			if (!line || line.mark === "blank") continue;
			const isShort = line.piece.text.length <= 80 && !/[.,;:!?…]$/.test(line.piece.text) && !findRatingInSentence(line.piece.text);
			return scan.uses[i] === "open" && line.mark !== "bullet" && isShort && line.piece.text !== "" && !isBoxHeading(line.piece.text) ? {
				piece: line.piece,
				index: i
			} : null;
		}
		return null;
	}
	// lib/formats/article/film/find-mentions.ts
	const quotes = /“([^”“]{1,80})”|„([^“”„]{1,80})[“”]|«\s?([^«»]{1,80}?)\s?»|»([^«»]{1,80})«|「([^」]{1,40})」|『([^』]{1,40})』|《([^》]{1,40})》|(?<![\p{L}\p{N}])"([^"]{1,80})"|(?<![\p{L}\p{N}])‘([^’‘]{1,80})’(?!\p{L})/gu;
	const longestTitle$2 = 80;
	const longestLine$6 = 2e4;
	const behind = /^["”’»“)」』]?\s*[(（]\s*((?:18|19|20)\d\d)\s*[)）]/;
	/** Whether a phrase may be a title: it begins with a capital or digit and is no sentence. */
	function isTitleLike(text) {
		if (text.length < 1 || text.length > longestTitle$2 || !/^[\p{Lu}\p{Lo}\p{N}[¡¿#*(.]/u.test(text)) return false;
		return !/[.!?,;:]\s+\p{Ll}|[,;:]$|\.$/u.test(text) && text.split(/\s+/).length <= 12;
	}
	function phrasesOf$1(line) {
		const phrases = line.isBold ? [] : [...line.emphasised];
		if (line.piece.text.length > longestLine$6) return phrases;
		for (const match of line.piece.text.matchAll(quotes)) {
			const inside = match.slice(1).find(Boolean) ?? "";
			const from = match.index + match[0].indexOf(inside);
			phrases.push(slicePiece(line.piece, from, from + inside.length));
		}
		return phrases;
	}
	/** A possessive or a comma inside the quotes does not make it another title. */
	function tidy(piece) {
		const end = /(?:['’]s|[,.!?…])$/u.exec(piece.text);
		return end && end[0] !== "!" && end[0] !== "?" ? slicePiece(piece, 0, end.index) : piece;
	}
	const mostPhrases = 5e3;
	/** Phrases set off in lines, with how often each occurs, the most frequent first; among equals the first. */
	function findMentions(lines) {
		const mentions = /* @__PURE__ */ new Map();
		let seen = 0;
		for (const line of lines) for (const phrase of phrasesOf$1(line)) {
			if (seen++ > mostPhrases) return [...mentions.values()].sort((a, b) => b.count - a.count);
			const piece = tidy(phrase);
			if (!isTitleLike(piece.text)) continue;
			const key = fold(piece.text);
			const from = line.piece.at.indexOf((piece.at.at(-1) ?? -2) + 0);
			const match = from < 0 ? null : behind.exec(line.piece.text.slice(from + 1, from + 16));
			const digits = match?.[1] ? line.piece.text.indexOf(match[1], from) : -1;
			const year = digits < 0 ? null : slicePiece(line.piece, digits, digits + 4);
			const known = mentions.get(key);
			if (known) Object.assign(known, {
				count: known.count + 1,
				year: known.year ?? year
			});
			else mentions.set(key, {
				piece,
				count: 1,
				year
			});
		}
		return [...mentions.values()].sort((a, b) => b.count - a.count);
	}
	const capital = "(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,4})";
	const dated = new RegExp(`(${capital}(?:(?::?\\s(?:of|the|and|to|in|a|an|for|on|&|de|der|die|das|und|du|la|le|les|et|del|y|di|do|da)){0,3}:?\\s${capital}){0,7})\\s\\(((?:18|19|20)\\d\\d)\\)`, "gu");
	const opening = 400;
	/** `Title (2014)` in the opening of a text that names no other film so; null where it names several, or none. */
	function findDatedOpening(lines) {
		const first = lines.find(({ piece }) => piece.text !== "")?.piece;
		if (!first) return null;
		const all = lines.flatMap(({ piece }) => [...piece.text.slice(0, longestLine$6).matchAll(dated)].map((match) => match[0]));
		const match = [...first.text.slice(0, opening).matchAll(dated)][0];
		if (!match?.[1] || new Set(all.map(fold)).size !== 1) return null;
		const year = match.index + match[0].length - 5;
		return {
			piece: slicePiece(first, match.index, match.index + match[1].length),
			count: 1,
			year: slicePiece(first, year, year + 4)
		};
	}
	// lib/formats/article/film/find-title.ts
	const longestTitle$1 = 150;
	const weights = {
		year: 88,
		review: 78,
		quoted: 70,
		signed: 60,
		announced: 50,
		whole: 40,
		dated: 38,
		start: 36,
		part: 34
	};
	function fromHeadline(piece, bonus) {
		if (!piece) return [];
		return readHeadline(piece).candidates.map(({ title, year, how }) => ({
			title,
			year,
			sureness: weights[how] + bonus + (how === "quoted" && /[『《]/.test(piece.text) ? 25 : 0),
			mentionsNeeded: how === "start" ? 2 : how === "part" || how === "dated" || how === "whole" && title.text.length > 60 ? 1 : 0
		}));
	}
	/** Above an info box stands the title and nothing else, if not with its year. */
	function fromBoxTitle(piece) {
		const [first] = fromHeadline(piece, 0);
		const whole = {
			title: piece,
			year: null,
			sureness: 45,
			mentionsNeeded: 0
		};
		return first && first.year !== null ? [first] : [whole];
	}
	/** Front matter that knows the film's year, people or genre has the film's title for its own. */
	function isOfFilm({ facts }) {
		return facts.year !== null || facts.directors.length > 0 || facts.genres.length > 0 || facts.keys.length > 0;
	}
	/**
	* Finds the film that a text is about. What names it outright (a label, front matter) goes first, then headlines that
	* give a year or call themselves a review, the line above an info box, and the phrase that the text sets off most.
	* What is only likely must be spoken of in the text.
	* @param headline the article's own headline, where it has one
	* @param foldedBody the article's text, folded, without its headline
	*/
	function findTitle(scan, front, headline, foldedBody) {
		const above = aboveInfoBox(scan);
		const lines = scan.lines.filter((_, i) => scan.uses[i] === "open" || scan.uses[i] === "heading");
		const mentions = findMentions(lines).slice(0, 8);
		const opening = findDatedOpening(lines);
		const certain = (title, sureness) => title ? [{
			title,
			year: null,
			sureness,
			mentionsNeeded: 0
		}] : [];
		const verified = [
			...certain(front?.film, 100),
			...certain(scan.facts.title, 98),
			...fromHeadline(front?.title ?? null, front && isOfFilm(front) ? 40 : 7),
			...fromHeadline(headline, 0),
			...fromHeadline(front?.page ? withoutSite(front.page) : null, -3),
			...above && above.piece.at[0] !== headline?.at[0] ? fromBoxTitle(above.piece) : []
		].flatMap((candidate) => {
			const isBoxTitle = candidate.title.at[0] === above?.piece.at[0] && above?.piece.at[0] !== headline?.at[0];
			const count = countMentions(foldedBody, candidate.title.text) - (isBoxTitle ? 1 : 0);
			const bonus = count > 1 ? 22 : count > 0 ? 12 : 0;
			return count < candidate.mentionsNeeded ? [] : [{
				...candidate,
				sureness: candidate.sureness + bonus
			}];
		});
		const setOff = mentions.map(({ piece, count, year }) => ({
			title: piece,
			year,
			sureness: count > 2 ? 60 : count > 1 ? 52 : 34,
			mentionsNeeded: 0
		}));
		const inOpening = opening ? [{
			title: opening.piece,
			year: opening.year,
			sureness: 50,
			mentionsNeeded: 0
		}] : [];
		const candidates = [
			...verified,
			...setOff,
			...inOpening
		].filter(({ title }) => title.text.length <= longestTitle$1);
		const best = candidates.toSorted((a, b) => b.sureness - a.sureness)[0];
		if (!best) return null;
		const same = candidates.filter(({ title }) => fold(title.text) === fold(best.title.text));
		return {
			title: best.title,
			year: best.year ?? same.find(({ year }) => year)?.year ?? null,
			sureness: Math.min(100, best.sureness)
		};
	}
	// lib/formats/article/film/only-title.ts
	const year = /(?:18|19|20)\d\d/;
	const foldedReviewWord = new RegExp(fold(reviewWord), "iu");
	/** Whether a headline says nothing but the film's title, its year and that this is a review. */
	function isOnlyTitle(headline, title) {
		if (!title) return false;
		const rest = fold(headline).replace(fold(title.title.text), " ");
		return rest !== fold(headline) && !/[\p{L}\p{N}]/u.test(rest.replace(year, "").replace(foldedReviewWord, ""));
	}
	/** A line above the info box, or on top, that only names the film is no heading of the text. */
	function dropTitleLine(scan, title) {
		const above = aboveInfoBox(scan);
		for (const index of [above?.index ?? -1, nextFilled(scan, 0)]) if (scan.uses[index] === "open" && isOnlyTitle(scan.lines[index]?.piece.text ?? "", title)) scan.uses[index] = "fact";
	}
	// lib/formats/article/film/split-names.ts
	const separator$1 = /\s*[,;、，／•·|](?!\s*(?:jr|sr|ii|iii|iv|ph\.?d)\b)\s*|\s+[/&+]\s+|\s+(?:and|und|et|y|e|i|en|a|ve|sowie|with|und mit)\s+(?=\p{Lu})/giu;
	const nothing$1 = /^(?:et al|u\.? ?a|etc|and (?:more|others)|more|others|uvm|u\.v\.m|m\.fl|i inni|a dalsi|vd|ve digerleri|ほか|他|など|n\/a|none|tba|-|–)\.?$/iu;
	const tail = /\s*(?:\bet al\.?|\bu\.\s?a\.?|\betc\.?|\bu\.?v\.?m\.?|\band (?:more|others)|\bm\.fl\.?|ほか|など|他)\s*$/iu;
	const longestName = 60;
	/** Cuts a list of names apart: at commas, "and", and the like, but not before "Jr.". Words for "and others" are dropped. */
	function splitNames(list) {
		const cut = tail.exec(list.text);
		return splitPiece(cut ? slicePiece(list, 0, cut.index) : list, separator$1).map(withoutEnd).filter(({ text }) => text !== "" && !nothing$1.test(fold(text)));
	}
	function withoutEnd(name) {
		const end = /[\s.,;:]+$/.exec(name.text);
		if (!end || /\b(?:Jr|Sr|[A-Z])\.$/.test(name.text)) return name;
		return trimPiece(slicePiece(name, 0, end.index));
	}
	/**
	* Whether a text looks like the name of a person or a group: few words, each with a capital (or of a script that has
	* none), no sentence.
	*/
	function isName(text) {
		if (text.length > longestName || text.length < 2 || /[!?:"“”„«»@#=<>]|https?/.test(text)) return false;
		if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return text.length <= 20 && !/[。、]/.test(text);
		const words = text.split(/\s+/);
		if (words.length > 6 || !/\p{Lu}/u.test(text[0] ?? "")) return /^(?:will\.i\.am|[a-z]'\p{Lu}|de |di |von |van )/u.test(text) && words.length <= 5;
		return words.every((word) => /^[\p{Lu}\p{N}(“"'‘]/u.test(word) || particles.has(word.toLowerCase()) || /^\p{Ll}['’]\p{Lu}/u.test(word));
	}
	const particles = new Set("de da do dos das del della di du la le los van von der den dem ter ten te zu zur af al el bin ibn y e i jr. sr. the of".split(" "));
	// lib/formats/article/film/read-cast.ts
	const roleAfter = /\s+(?:as|als|dans le rôle de|como|nei panni di|come|jako|als:|\.{2,}|…|[-–—])\s+/iu;
	/** One entry of a cast list: `Name`, `Name as Role`, `Name (Role)`, `Name ... Role`. Null where it is no name. */
	function readMember(entry) {
		const bracket = /^([^()]{2,60})\s*[(（]([^()（）]{1,80})[)）]$/u.exec(entry.text);
		const as = roleAfter.exec(entry.text);
		const name = trimPiece(slicePiece(entry, 0, bracket?.[1]?.length ?? as?.index ?? entry.text.length));
		const role = bracket?.[2] ?? (as ? entry.text.slice(as.index + as[0].length) : null);
		return isName(name.text) ? {
			name: name.text,
			role: role?.trim() || null,
			piece: name
		} : null;
	}
	/** The people of a cast list; null where it is a sentence about the cast and no list. */
	function readCast(list) {
		if (list.text.length > 3e3) return null;
		const entries = splitOutsideBrackets(list);
		const known = entries.map(readMember).filter((member) => member !== null);
		return known.length > 0 && known.length >= entries.length * .7 ? known : null;
	}
	/** Splits like a list of names, but leaves `(Role A, Role B)` whole. */
	function splitOutsideBrackets(list) {
		return splitNames({
			text: list.text.replace(/[(（][^()（）]{1,80}[)）]/gu, (bracket) => "".repeat(bracket.length)),
			at: list.at
		}).map((part) => {
			const from = list.at.indexOf(part.at[0] ?? -1);
			return slicePiece(list, from, from + part.text.length);
		});
	}
	// lib/formats/article/film/read-runtime.ts
	const hour = "(?:h|hr|hrs|hours?|std|stunden?|stdn|heures?|horas?|ore|ora|uur|u|godz|hod|saat|時間)";
	const minute = "(?:m|min|mins|mn|minutes?|minuten|minutos?|minuti|minut|minuty|dakika|dk|'|’|′|分)";
	const hoursAndMinutes = new RegExp(`(?<!\\d)(\\d{1,2})\\s*${hour}\\.?\\s*(?:(?:and|und|et|y|e|en)\\s+)?(\\d{1,2})\\s*(?:${minute})?(?![\\p{L}\\d])`, "iu");
	const hoursOnly = new RegExp(`(?<!\\d)(\\d{1,2})\\s*${hour}(?![\\p{L}\\d])`, "iu");
	const minutesOnly = new RegExp(`(?<!\\d)(\\d{1,3})\\s*[-‐]?\\s*${minute}(?![\\p{L}\\d])`, "iu");
	const clock = /^(\d):([0-5]\d)(?::[0-5]\d)?$/;
	/**
	* A running time in minutes: `2h 7min`, `127 min`, `1:43`, `PT2H7M`; a bare number only where a label says what it is.
	* Null where there is none, or one that no film has.
	*/
	function readRuntime(text, isLabelled) {
		const short = text.trim().slice(0, 60);
		const iso = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?/i.exec(short);
		const timed = clock.exec(short);
		const both = hoursAndMinutes.exec(short);
		const minutes = minutesOnly.exec(short);
		const hours = hoursOnly.exec(short);
		const bare = isLabelled ? /^(\d{2,3})\b/.exec(short) : null;
		const read = iso && (iso[1] || iso[2]) && Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0) || timed && Number(timed[1]) * 60 + Number(timed[2]) || both && Number(both[1]) * 60 + Number(both[2]) || minutes && Number(minutes[1]) || hours && Number(hours[1]) * 60 || bare && Number(bare[1]) || 0;
		return read >= 1 && read <= 1200 ? read : null;
	}
	// lib/formats/article/text/html-tags.ts
	/** Tags that blogs' Markdown is sprinkled with. All others stay as they stand: they are text. */
	const attributes = "(?:\\s[^<>]{0,500})?/?>";
	/** Tags that begin or end a block: lines end there. */
	const blockTag = new RegExp(`(?<!\\\\)</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|tbody|thead|tr|td|th|center|section|article)${attributes}`, "gi");
	const inlineTag = new RegExp(`<(/?)(em|i|cite|strong|b|u|s|small|big|span|a|font|sup|sub|mark|abbr|time)${attributes}`, "gi");
	/** What an opening tag makes of the line that it begins: a heading's level, or a list item. */
	function markOfTag(tag) {
		return {
			level: Number(/^<h([1-6])/i.exec(tag)?.[1] ?? 0),
			isItem: /^<li\b/i.test(tag)
		};
	}
	/** Strikes the inline tags of a line out of `keep`, and tells what stood in italics or bold. Linear. */
	function strikeInlineTags(line, keep, escaped) {
		const between = [];
		if (!line.includes("<")) return between;
		const open = /* @__PURE__ */ new Map();
		for (const match of line.matchAll(inlineTag)) {
			const end = match.index + match[0].length;
			if (escaped[match.index]) continue;
			const name = match[2]?.toLowerCase() ?? "";
			keep.fill(0, match.index, end);
			if (match[1] === "") open.set(name, end);
			const start = open.get(name);
			if (match[1] !== "/" || start === void 0) continue;
			open.delete(name);
			if (/^(?:em|i|cite|strong|b)$/.test(name)) between.push([start, match.index]);
		}
		return between;
	}
	// lib/formats/article/text/match-emphasis.ts
	const isWord = (unit) => unit !== void 0 && /[\p{L}\p{N}]/u.test(unit);
	const isSpace = (unit) => unit === void 0 || /\s/.test(unit);
	function readRun(line, index) {
		const mark = line[index];
		let end = index;
		while (line[end] === mark) end++;
		const [before, after] = [line[index - 1], line[end]];
		const loose = mark === "*" || mark === "~" || mark === "`";
		return {
			index,
			length: end - index,
			opens: !isSpace(after) && (loose || !isWord(before)),
			closes: !isSpace(before) && (loose || !isWord(after))
		};
	}
	/** One mark alone (`~`) or more than three (`****` is a rating) are no emphasis. */
	function isEmphasis(mark, length) {
		if (mark === "~") return length === 2;
		if (mark === "`") return length === 1;
		return length <= 3;
	}
	/**
	* Pairs the runs of `*`, `_`, `~~` and backticks of a line, strikes them out of `keep`, and tells what stands between
	* the pairs. A run finds its partner among equals only, so a star rating (`***½ out of ****`) stays. Linear.
	*/
	function matchEmphasis(line, keep, escaped) {
		const open = /* @__PURE__ */ new Map();
		const between = [];
		for (let i = 0; i < line.length; i++) {
			const mark = line[i] ?? "";
			if (!"*_~`".includes(mark) || !keep[i] || escaped[i]) continue;
			const run = readRun(line, i);
			i += run.length - 1;
			if (!isEmphasis(mark, run.length)) continue;
			const kind = `${mark}${run.length}`;
			const partner = open.get(kind);
			if (partner && run.closes && run.index > partner.index + partner.length) {
				keep.fill(0, partner.index, partner.index + partner.length);
				keep.fill(0, run.index, run.index + run.length);
				if (mark === "*" || mark === "_") between.push([partner.index + partner.length, run.index]);
				open.delete(kind);
			} else if (run.opens) open.set(kind, run);
		}
		return between;
	}
	// lib/formats/article/text/clean-marks.ts
	const longestLabel = 400;
	/** Strikes the backslashes that escape a sign out of `keep`, and tells which signs are escaped. */
	function strikeEscapes(line, keep) {
		const escaped = new Uint8Array(line.length);
		for (let i = line.indexOf("\\"); i >= 0; i = line.indexOf("\\", i)) {
			if (/[!-/:-@[-`{-~]/.test(line[i + 1] ?? "")) {
				keep[i] = 0;
				escaped[i + 1] = 1;
				i++;
			}
			i++;
		}
		return escaped;
	}
	/** Where the next `]` stands, for every place of a line; -1 where none follows. Keeps the search for link ends linear. */
	function findNextBrackets(line) {
		const next = new Int32Array(line.length + 1).fill(-1);
		for (let i = line.length - 1; i >= 0; i--) next[i] = line[i] === "]" ? i : next[i + 1] ?? -1;
		return next;
	}
	/** The address in `(…)` that starts at a place, and where it ends. */
	function readAddress(line, open) {
		if (line[open] !== "(") return null;
		const found = /^\(\s*<?([^\s<>()]{1,2000}(?:\([^\s()]{0,200}\)[^\s<>()]{0,500})?)>?(?:\s+"[^"]{0,300}")?\s*\)/.exec(line.slice(open, open + 3200));
		return found?.[1] ? {
			url: found[1],
			end: open + found[0].length
		} : null;
	}
	/** Which units of a line are kept, and its links. */
	function readBrackets(line, keep, escaped) {
		const links = [];
		if (!line.includes("[")) return links;
		const next = findNextBrackets(line);
		for (let i = 0; i < line.length; i++) {
			if (line[i] !== "[" || escaped[i]) continue;
			const wiki = line[i + 1] === "[";
			const close = next[i] ?? -1;
			if (close < 0) break;
			if (close - i > longestLabel) continue;
			const image = line[i - 1] === "!";
			if (wiki && line[close + 1] === "]") {
				const bar = line.slice(i, close).lastIndexOf("|");
				const from = i + (bar > 0 ? bar + 1 : 2);
				keep.fill(0, image ? i - 1 : i, image ? close : from);
				keep.fill(0, close, close + 2);
				i = close + 1;
				continue;
			}
			const address = readAddress(line, close + 1);
			if (!address) continue;
			if (image) keep.fill(0, i - 1, address.end);
			else {
				links.push({
					label: [i + 1, close],
					url: address.url
				});
				keep[i] = 0;
				keep.fill(0, close, address.end);
			}
			i = address.end - 1;
		}
		return links;
	}
	/**
	* Frees one line of Markdown's marks: `[[wiki|links]]`, `[links](…)`, images, emphasis, code, escapes, invisible
	* characters, and tags for italics, bold and links. White space becomes single spaces. Other HTML stays as it is: text
	* is text. Runs in linear time.
	* @param offset where the line starts in the given text
	*/
	function cleanMarks(line, offset) {
		const keep = new Uint8Array(line.length).fill(1);
		const escaped = strikeEscapes(line, keep);
		const tagged = strikeInlineTags(line, keep, escaped);
		const found = readBrackets(line, keep, escaped);
		const emphasis = [...tagged, ...matchEmphasis(line, keep, escaped)];
		const place = new Int32Array(line.length + 1);
		const at = [];
		const kept = [];
		for (let i = 0; i < line.length; i++) {
			place[i] = at.length;
			const unit = line[i] ?? "";
			if (!keep[i] || /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(unit)) continue;
			const space = /\s/.test(unit);
			if (space && (kept.length === 0 || kept.at(-1) === " ")) continue;
			kept.push(space ? " " : unit);
			at.push(offset + i);
		}
		place[line.length] = at.length;
		if (kept.at(-1) === " ") {
			kept.pop();
			at.pop();
		}
		const piece = {
			text: kept.join(""),
			at
		};
		const range = (from, to) => [place[from] ?? 0, Math.min(place[to] ?? 0, piece.text.length)];
		return {
			piece,
			emphasised: emphasis.map(([from, to]) => range(from, to)),
			links: found.map(({ label, url }) => {
				const [from, to] = range(...label);
				return {
					label: {
						text: piece.text.slice(from, to),
						at: at.slice(from, to)
					},
					url
				};
			})
		};
	}
	// lib/formats/article/front-matter/read-front-facts.ts
	const longestText = 2e3;
	/** A value without Markdown's marks; places stay right because the value is cleaned where it stands. */
	function clean(value) {
		const { piece } = cleanMarks(value.text.slice(0, longestText), 0);
		return {
			text: piece.text,
			at: piece.at.map((i) => value.at[i] ?? 0)
		};
	}
	function readRatingFact(value, scale, isStars) {
		const found = findLabelledRating(value.text);
		if (!found) return [];
		const named = Number(scale?.text);
		const isNamed = found.isScaleGuessed && (isStars || named >= found.rating.value);
		const best = isNamed ? named >= found.rating.value ? named : Math.max(5, found.rating.best) : found.rating.best;
		const piece = slicePiece(value, found.from, found.to);
		return [{
			value: {
				...found.rating,
				best
			},
			piece,
			rank: "overall",
			isScaleGuessed: found.isScaleGuessed && !isNamed
		}];
	}
	function readKeys(pick) {
		const tmdb = (text) => /^\d{1,9}$/.test(text) ? `tmdb:movie/${text}` : null;
		return [
			"imdb",
			"tmdb",
			"letterboxd"
		].flatMap((field) => pick(field).flatMap((piece) => {
			const own = field === "imdb" ? imdbKey(piece.text) : field === "tmdb" ? tmdb(piece.text) : null;
			const value = keyOfAddress(piece.text) ?? own;
			return value ? [{
				value,
				piece
			}] : [];
		}));
	}
	/** Reads the fields of front matter that a review has a place for. */
	function readFrontFacts(front) {
		const pick = (field) => {
			for (const key of frontMatterKeys[field]) {
				const values = front.entries.get(key)?.map(clean).filter(({ text }) => text !== "");
				if (values && values.length > 0) return values;
			}
			return [];
		};
		const names = (field) => pick(field).flatMap(splitNames);
		const slug = pick("slug").find(({ text }) => /-(?:18|19|20)\d\d$/.test(text));
		const yearPiece = pick("year")[0] ?? pick("released")[0] ?? (slug && slicePiece(slug, slug.text.length - 4));
		const year = yearPiece ? readYear(yearPiece.text) : null;
		const runtime = pick("runtime")[0];
		const minutes = runtime ? readRuntime(runtime.text, true) : null;
		const published = pick("published")[0];
		const date = published ? findDate(published.text) : null;
		const cast = pick("cast");
		const stars = pick("stars")[0];
		const rating = pick("rating")[0];
		const url = pick("url").find(({ text }) => /^https?:\/\//i.test(text));
		const recommended = pick("stance")[0]?.text ?? "";
		return {
			film: pick("film")[0] ?? null,
			title: pick("title")[0] ?? null,
			page: pick("page")[0] ?? null,
			kind: pick("kind")[0]?.text ?? null,
			language: pick("language")[0]?.text.slice(0, 35) ?? null,
			isRecommended: /^(?:true|yes|ja|oui|si)$/i.test(recommended) ? true : /^(?:false|no|nein|non)$/i.test(recommended) ? false : null,
			facts: {
				...makeFacts(),
				originalTitle: pick("originalTitle")[0] ?? null,
				year: year && yearPiece ? {
					value: year,
					piece: yearPiece
				} : null,
				genres: pick("genre").flatMap((value) => splitNames(value)),
				directors: names("director"),
				cast: cast.length > 0 && readCast(joinPieces(cast, ", ")) || [],
				runtime: minutes && runtime ? {
					value: minutes,
					piece: runtime
				} : null,
				web: pick("web").map((label) => ({
					label,
					url: /^https?:/.test(label.text) ? label.text : null
				})),
				keys: readKeys(pick),
				ratings: [...rating ? readRatingFact(rating, pick("scale")[0], false) : [], ...stars ? readRatingFact(stars, pick("scale")[0], true) : []].slice(0, 1),
				author: names("author")[0] ?? null,
				publisher: pick("publisher")[0] ?? null,
				published: published && date && isCalendarDate(date.date) ? {
					value: date.date,
					piece: slicePiece(published, date.from, date.to)
				} : null,
				url: url ?? null,
				pros: pick("pros"),
				cons: pick("cons"),
				verdict: pick("verdict"),
				summary: pick("summary")[0] ?? null,
				tags: pick("tags")
			}
		};
	}
	// lib/formats/article/noise/reason-of-caption.ts
	const longestCaption = 220;
	/** Words that announce whose picture it is, in folded form. */
	const credit = new RegExp([
		"(?:photo|image|picture|still|photograph|poster|pic)s? ?(?:credits?|courtesy|source|by|via|from|©|:|copyright)",
		"(?:photo|image|picture) ?(?:courtesy|courtesy of)",
		"(?:bild|foto|fotos|bilder|bildquelle|bildnachweis|bildrechte|fotocredit|szenenbild|filmstill)s? ?(?:quelle|nachweis|:|©|von:)",
		"(?:credits? photos?|photos?|image|crédit|credit|copyright) ?(?::|©)",
		"(?:foto|fotografia|imagen|imagem|immagine|creditos?|cortesia|fonte) ?(?::|©|de:|di:)",
		"(?:zdj\\.|zdjecie|fot\\.|zrodlo|kadr z filmu) ?(?::|©)?",
		"(?:beeld|fotografie|gorsel|fotograf|kaynak|zdroj) ?(?::|©)",
		"(?:写真|画像|提供) ?[::/]",
		"(?:courtesy of|copyright|credit|credits|quelle|source|bron|via) ?: ?",
		"©|\\(c\\) ?\\d{4}"
	].join("|"), "u");
	const creditAtStart = new RegExp(`^[\\s\\p{P}]{0,3}(?:${credit.source})`, "u");
	const creditBehind = new RegExp(`(?:[.!?|(\\[–—-]|\\s{2,}|^)\\s*(?:${credit.source}).{0,100}$`, "u");
	const captionMark = /^(?:\[caption|caption:|bildunterschrift:|legende ?:|didascalia:|pie de foto:)/u;
	const picture = /^\[?(?:image|img|photo|picture|video|trailer|poster|bild|foto|gallery|galerie)[\s\d:#\]]*$/u;
	const scene = /(?:^|\s)(?:in|aus|dans|en|de|du|nel|di|em|w|z|v|uit|from|on the set of)\s+(?:the (?:film|movie) |einer szene aus |una scena di )?$/u;
	const verb = /\b(?:is|was|are|has|had|does|gets|goes|ist|war|hat|wird|est|era|e|jest|je)\b/u;
	/** Begins with a person's name: two words in capitals, the first no article. */
	const beginsWithName = /^(?!(?:The|An?|Der|Die|Das|Eine?|Le|La|Les|Une?|El|Los|Las|Il|Lo|Gli|Os?|As|De|Het|Een)\s)\p{Lu}[\p{L}'’.-]*\s+(?:(?:de|da|di|la|van|von|der|den|del)\s+){0,2}\p{Lu}/u;
	/** `Somebody as Someone in The Film`: ends with the title after a preposition, and has no verb. */
	function isSceneCaption(folded, title) {
		const bare = folded.replace(/\s*\(\d{4}\)|[."')]+$/g, "").replace(/["']/g, "");
		if (title.length < 2 || bare.length > 140 || !bare.endsWith(title)) return false;
		const before = bare.slice(0, bare.length - title.length);
		return before.length > 4 && scene.test(before) && !verb.test(before);
	}
	/** Whether a short line is a picture's credit or caption. */
	function reasonOfCaption(text, filmTitle) {
		if (text.length > longestCaption) return null;
		const folded = fold(text);
		if (creditAtStart.test(folded) || creditBehind.test(folded)) return "photo credit";
		if (captionMark.test(folded) || picture.test(folded)) return "caption";
		return filmTitle && beginsWithName.test(text) && isSceneCaption(folded, fold(filmTitle).replace(/["']/g, "")) ? "caption" : null;
	}
	// lib/formats/article/noise/furniture-phrases.ts
	const furniture = [
		{
			reason: "comment form",
			isTail: true,
			whole: `
      reply | no comments | no comments yet | comments | comment | # comments | # comment | # replies | # responses
      comments are closed | comments closed | comments off | cancel reply | post comment | submit comment
      kommentare | kommentar | # kommentare | # kommentar | keine kommentare | antworten | antwort abbrechen
      commentaires | # commentaires | # commentaire | aucun commentaire | répondre | annuler la réponse
      comentarios | # comentarios | # comentario | no hay comentarios | sin comentarios | responder | cancelar la respuesta
      commenti | # commenti | # commento | nessun commento | rispondi | annulla risposta
      comentários | # comentários | # comentário | nenhum comentário | sem comentários | cancelar resposta
      komentarze | # komentarzy | # komentarze | # komentarz | brak komentarzy | odpowiedz | anuluj pisanie odpowiedzi
      reacties | # reacties | # reactie | geen reacties | reageren | reactie annuleren
      komentáře | # komentářů | # komentáře | # komentář | žádné komentáře | zrušit odpověď
      yorumlar | # yorum | yorum yok | yanıtı iptal et | コメント | コメント # | コメント一覧 | 返信する | 返信`,
			begins: `
      leave a reply | leave a comment | leave your comment | leave a response | post a comment | add a comment
      write a comment | join the discussion | join the conversation | be the first to comment | what did you think of
      your email address will not be published | required fields are marked | save my name | fill in your details below
      you must be logged in to | log in to comment | notify me of | # thoughts on | # thought on | # responses to | # comments on
      schreibe einen kommentar | schreib einen kommentar | hinterlasse einen kommentar | kommentar verfassen | kommentar schreiben
      kommentar hinterlassen | deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht
      laisser un commentaire | laissez un commentaire | écrire un commentaire | enregistrer un commentaire | publier un commentaire
      ajouter un commentaire | votre adresse e-mail ne sera | votre adresse de messagerie ne sera
      deja un comentario | deja una respuesta | dejar un comentario | escribe un comentario | publicar un comentario
      añade un comentario | tu dirección de correo electrónico no será
      lascia un commento | scrivi un commento | posta un commento | aggiungi un commento | lascia una risposta | il tuo indirizzo email non
      deixe um comentário | deixe uma resposta | deixe o seu comentário | enviar um comentário | postar um comentário
      o seu endereço de e-mail não será | o seu endereço de email não será
      dodaj komentarz | napisz komentarz | zostaw komentarz | zostaw odpowiedź | twój adres e-mail nie zostanie | twój adres email nie zostanie
      plaats een reactie | geef een reactie | laat een reactie achter | laat een bericht achter | schrijf een reactie | je e-mailadres wordt niet
      napsat komentář | přidat komentář | napište komentář | zanechte komentář | okomentovat | vaše e-mailová adresa nebude
      bir cevap yazın | yorum yap | yorum yaz | yorum gönder | bir yorum yazın | bir yanıt yazın | e-posta adresiniz yayınlanmayacak
      コメントを残す | コメントを書く | コメントを投稿 | コメントする | メールアドレスが公開されることはありません`
		},
		{
			reason: "share buttons",
			whole: `
      share | share this | sharing | tweet | tweet this | pin it | like this | print | email this | copy link | # shares | # likes
      facebook | twitter | pinterest | whatsapp | linkedin | reddit | tumblr | telegram | email | instagram | bluesky
      teilen | gefällt mir | wird geladen | drucken | partager | j'aime | j'aime ça | compartir | compartir esto | me gusta
      condividi | mi piace | compartilhar | compartilhe | curtir isso | partilhar | udostępnij | polub to | podziel się
      delen | dit delen | sdílet | sdílejte | paylaş | bunu paylaş | 共有 | シェア | シェアする | ツイート | いいね`,
			begins: `
      share this post | share this article | share this review | share on | share via | share with | click to share | click to email
      click to print | like loading | teilen mit | teile diesen | teile das | partager sur | partagez cet | compartir en | compártelo
      condividi su | condividi questo | compartilhe isso | compartilhar no | udostępnij na | deel dit | delen op | sdílet na | sdílejte na`
		},
		{
			reason: "newsletter",
			whole: `
      newsletter | subscribe | subscribe now | follow | follow us | follow me | subscribed | abonnieren | s'abonner | suscríbete | iscriviti
      inscreva-se | subskrybuj | abonneren | odebírat | abone ol | フォロー | フォローする | チャンネル登録`,
			begins: `
      subscribe to | sign up for | sign up to | join our newsletter | join our mailing | get our newsletter | get the latest | follow us on
      follow me on | follow my blog | follow this blog | follow blog via | enter your email | get new posts | get new content | like us on
      find us on | find me on | support us on | support me on | buy me a | never miss | don't miss a post | want more
      abonniere | abonniert | abonnieren sie | melde dich | jetzt anmelden | folgt uns | folge uns | folgt mir | folge mir
      abonnez-vous | abonne-toi | inscrivez-vous | suivez-nous | suivez-moi | suscríbete a | síguenos | sígueme
      iscriviti alla | seguici | seguimi su | inscreva-se | assine a | siga-nos | zapisz się | obserwuj nas | śledź nas
      abonneer je | schrijf je in | volg ons | přihlaste se k odběru | sledujte nas | bültenimize | bizi takip | メルマガ`
		},
		{
			reason: "related posts",
			isTail: true,
			whole: `
      similar films | similar movies | ähnliche filme | films similaires | películas similares | film simili | filmes parecidos | podobne filmy
      related | related posts | related post | related articles | related stories | related reviews | related content | related reading
      similar posts | similar articles | more reviews | more stories | more posts | recommended for you | recommended reading
      recommended posts | popular posts | recent posts | latest posts | latest reviews | latest news | trending | trending now
      from around the web | editor's picks | previous post | next post | older posts | newer posts | previous article | next article
      ähnliche beiträge | ähnliche artikel | auch interessant | vorheriger beitrag | nächster beitrag | weitere kritiken
      articles similaires | articles liés | sur le même sujet | article précédent | article suivant
      entradas relacionadas | artículos relacionados | relacionado | relacionados | entrada anterior | entrada siguiente
      articoli correlati | correlati | articolo precedente | articolo successivo | posts relacionados | artigos relacionados
      podobne wpisy | podobne posty | powiązane | powiązane posty | gerelateerd | gerelateerde berichten | gerelateerde artikelen
      podobné články | související | související články | benzer yazılar | ilgili yazılar | ilgili içerikler
      関連記事 | 関連 | 関連投稿 | 前の記事 | 次の記事 | おすすめ記事`,
			begins: `
      you may also like | you might also like | you may also enjoy | das könnte dich auch | das könnte ihnen auch | vous aimerez aussi
      vous pourriez aimer | también te puede | te puede interesar | potrebbe interessarti | ti potrebbe interessare | potrebbero interessarti
      você também pode gostar | misschien vind je dit | mohlo by vás | mohlo by se vám | bunlar da ilginizi | こちらもおすすめ`
		},
		{
			reason: "related posts",
			whole: "read more | continue reading | weiterlesen | mehr lesen | lire la suite | en savoir plus | leer más | seguir leyendo | leggi tutto | continua a leggere | leia mais | ler mais | continue lendo | czytaj dalej | czytaj więcej | lees meer | lees verder | číst dál | devamını oku | 続きを読む",
			begins: `
      read more: | read more about | read also: | also read: | read next: | see also: | more: | related: | continue reading | read our | read my review of | click here to read | don't miss:
      lies auch: | lesen sie auch: | auch interessant: | mehr dazu: | passend dazu: | lire aussi | à lire aussi | à lire également | voir aussi : | voir aussi:
      lee también: | ver también: | te recomendamos: | relacionado: | leggi anche: | vedi anche: | veja também: | leia também: | leia mais:
      czytaj także: | czytaj też: | czytaj również: | zobacz także: | zobacz też: | lees ook: | bekijk ook: | čtěte také: | čtěte i: | přečtěte si také: | ayrıca oku | あわせて読みたい`
		},
		{
			reason: "advertisement",
			whole: `
      advertisement | advertisements | advertorial | ad | ads | sponsored | sponsored post | sponsored content | report this ad
      anzeige | werbung | publicité | annonce | publicidad | anuncio | anuncios | pubblicità | publicidade | reklama | reklam | advertentie
      広告 | スポンサーリンク | スポンサードリンク`,
			begins: "article continues below | story continues below | this post is sponsored | this is a sponsored | artikel wird unten fortgesetzt"
		},
		{
			reason: "publication note",
			begins: `
      this review was featured in | this review was published in | this review was first | this review was originally | this review originally
      this review first | this review appeared | this review appears | this article was first | this article was originally
      this article originally | this article first | this article appeared | this article was published in | this post originally
      this post was originally | this piece originally | this piece first | the following review was featured | the following review was published
      the following review originally | the following review appeared | the following review was originally | originally published
      first published in | first published on | first published at | a version of this review | an earlier version of this
      diese kritik erschien | diese kritik ist zuerst | diese rezension erschien | dieser text erschien | dieser artikel erschien | zuerst erschienen
      ursprünglich erschienen | cette critique a été publiée | cette critique est parue | cet article a été publié | cet article est paru
      publié à l'origine | publié initialement | esta crítica se publicó | esta crítica fue publicada | esta reseña se publicó
      este artículo se publicó | publicado originalmente | questa recensione è stata pubblicata | questa recensione è apparsa
      questo articolo è stato pubblicato | pubblicato originariamente | esta crítica foi publicada | este texto foi publicado
      recenzja ukazała się | tekst ukazał się | deze recensie verscheen | dit artikel verscheen | tato recenze vyšla | recenze vyšla`
		},
		{
			reason: "disclosure",
			begins: `
      as an amazon associate | this post contains affiliate | this post may contain affiliate | this article contains affiliate | this page contains affiliate
      we may earn | i may earn | some of the links | some links on this | disclosure: | disclaimer: | full disclosure: | affiliate disclosure
      dieser beitrag enthält affiliate | dieser artikel enthält affiliate | als amazon-partner | mit * gekennzeichnete | cet article contient des liens
      este artículo contiene enlaces | este post contiene enlaces | in qualità di affiliato | questo articolo contiene link | este post contém links
      dit artikel bevat affiliate | článek obsahuje affiliate`
		},
		{
			reason: "page furniture",
			whole: `
      home | menu | search | skip to content | skip to main content | back to top | login | log in | sign in | register | contact | contact us
      about | about us | about me | archives | categories | permalink | edit | privacy policy | cookie policy | terms of use | # views | views #
      # min read | # minute read | suche | startseite | impressum | datenschutz | accueil | rechercher | buscar | inicio | cerca | início | szukaj | zoeken | hledat | ara`,
			begins: `
      all rights reserved | copyright # | copyright © | copyright (c) | © # | powered by | proudly powered by | theme: | blog at wordpress | filed under | posted in | tagged with | tagged as
      tagged: | tags: | tagged | labels: | category: | categories: | schlagwörter: | schlagwort: | kategorie: | kategorien: | etiquetas: | categorías:
      mots-clés | étiquettes : | catégorie : | catégories : | classé dans | categoria: | categorie: | tag: | kategoria: | tagi: | rubriek: | štítky: | rubrika: | etiketler:
      was this review helpful | was this helpful | # out of # found this helpful | # people found this | sign in to vote
      estimated reading time | reading time | lesezeit | temps de lecture | tiempo de lectura | tempo di lettura | タグ | カテゴリー`
		}
	];
	// lib/formats/article/noise/reason-of-line.ts
	const longestLine$5 = 160;
	const ends = /^[^\p{L}\p{N}#©]+|[^\p{L}\p{N}#]+$/gu;
	/** As phrases are compared: folded, numbers as `#`. */
	function toKey(text) {
		return fold(text).replace(/\d[\d.,]*/g, "#").replace(/\s+/g, " ");
	}
	const phrasesOf = (words = "") => words.split(/[|\n]/).map(toKey).filter(Boolean);
	const wholes = new Map(furniture.flatMap((row) => phrasesOf(row.whole).map((phrase) => [phrase.replace(ends, ""), row])));
	/** Beginnings by their first word, so that a line is compared with a few and not with all. */
	const beginnings = /* @__PURE__ */ new Map();
	for (const row of furniture) for (const phrase of phrasesOf(row.begins)) {
		const first = phrase.split(" ")[0] ?? "";
		beginnings.set(first, [...beginnings.get(first) ?? [], {
			phrase,
			row
		}]);
	}
	function findBeginning(key) {
		const first = key.split(" ")[0] ?? "";
		return [...beginnings.get(first) ?? [], .../[\u3040-\u30ff\u3400-\u9fff]/.test(key) ? [...beginnings.values()].flat() : []].find(({ phrase }) => key.startsWith(phrase) && !/^[a-z0-9]/.test(/[a-z0-9]$/.test(phrase) ? key.slice(phrase.length) : ""))?.row;
	}
	/** A line of nothing but tags: `#Film #Drama`. */
	const hashtags = /^(?:#[\p{L}\p{N}_-]+[\s,]*)+$/u;
	/** Why a whole line belongs to the page and not to the article; null where it may well be the article's. */
	function reasonOfLine(text) {
		if (text.length > longestLine$5) return null;
		if (hashtags.test(text)) return {
			reason: "page furniture",
			isTail: false
		};
		const key = toKey(text).replace(/^[^\p{L}\p{N}#©]+/u, "");
		const row = wholes.get(key.replace(ends, "")) ?? findBeginning(key);
		return row ? {
			reason: row.reason,
			isTail: row.isTail ?? false
		} : null;
	}
	// lib/formats/article/noise/set-aside-lines.ts
	/** So much text must stand above a line such as "3 comments" for it to end the article. */
	const leastArticle = 150;
	const paragraph$1 = 200;
	/** Sets aside what follows a line that ends the article: comments altogether, related posts up to the next paragraph. */
	function setAsideTail(scan, from, reason) {
		for (let i = from; i < scan.lines.length; i++) {
			const line = scan.lines[i];
			if (!line || !isOpen(scan, i)) continue;
			if (reason !== "comment form" && line.piece.text.length >= paragraph$1) return;
			setAsideLine(scan, i, reason);
		}
	}
	/** Sets aside the lines of the page around the article: share buttons, newsletter, comment form and what is below it. */
	function setAsideFurniture(scan) {
		let above = 0;
		for (const [index, line] of scan.lines.entries()) {
			if (!isOpen(scan, index)) continue;
			const found = reasonOfLine(line.piece.text);
			if (!found) {
				above += line.piece.text.length;
				continue;
			}
			setAsideLine(scan, index, found.reason);
			if (found.isTail && above >= leastArticle) setAsideTail(scan, index + 1, found.reason);
		}
	}
	const longestNote$1 = 220;
	const isOut = /^.{0,120}\b(?:is|are|opens|arrives|comes|läuft|startet|est|sort|se estrena|esce|estreia)\b.{0,40}\b(?:out|released|available|streaming|in (?:\w+ )?(?:cinemas|theaters|theatres)|on (?:digital|netflix|prime|mubi|disney|blu-ray)|im kino|in den kinos|en salles|au cinéma|en cines|al cinema|nelle sale|nos cinemas)\b/iu;
	/** Sets aside the line at a text's end that tells where the film can be seen, as newspapers put it there. */
	function setAsideReleaseNote(scan, filmTitle) {
		const index = scan.uses.findLastIndex((_, i) => isOpen(scan, i));
		const text = scan.lines[index]?.piece.text ?? "";
		if (text.length <= longestNote$1 && text.toLowerCase().startsWith(filmTitle.toLowerCase()) && isOut.test(text)) setAsideLine(scan, index, "release note");
	}
	/** Sets aside pictures' credits and captions. */
	function setAsideCaptions(scan, filmTitle) {
		for (const [index, line] of scan.lines.entries()) {
			if (!isOpen(scan, index) || line.mark !== "text") continue;
			const reason = reasonOfCaption(line.piece.text, filmTitle);
			if (reason) setAsideLine(scan, index, reason);
		}
	}
	// lib/formats/article/scan/read-day-and-author.ts
	const longestLine$4 = 120;
	const linesLooked$2 = 14;
	const paragraph = 200;
	const by = /^(?:(?:review(?:ed)?|written|posted|words|text|story|a review|kritik|rezension|recensione|critique|reseña|crítica)\s+)?(?:by|von|par|por|di|door|od)\s+(?=\p{Lu})/iu;
	const dateWords = /^(?:(?:posted|published|updated|last updated|date|on|am|vom|le|el|il|em|dnia|op|dne|veroffentlicht|publie|publicado|pubblicato|opublikowano|gepubliceerd|publikovano|in|at|by|the|mon|tues?|wednes|thurs?|fri|satur|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}[:.h]\d{2}|uhr|am|pm)[\s,.:|·•–—-]*)*$/u;
	const yearsLooked = 5;
	/** A year alone on one of the first lines is the film's. */
	function readYearLine(scan, index) {
		const line = scan.lines[index];
		const year = /^[([]?((?:18|19|20)\d\d)[)\]]?$/.exec(line?.piece.text ?? "")?.[1];
		if (!line || !year) return false;
		const at = line.piece.text.indexOf(year);
		scan.facts.year ??= {
			value: Number(year),
			piece: slicePiece(line.piece, at, at + 4)
		};
		return true;
	}
	/** Takes a line's date and by-line; false where the line says more than these. */
	function readPart(facts, part) {
		const found = findDate(part.text);
		const rest = found ? `${part.text.slice(0, found.from)} ${part.text.slice(found.to)}` : part.text;
		if (found && dateWords.test(fold(rest).replace(/^[\s\p{P}]+/u, ""))) {
			facts.published ??= {
				value: found.date,
				piece: slicePiece(part, found.from, found.to)
			};
			return true;
		}
		const start = by.exec(part.text)?.[0].length;
		if (start === void 0) return false;
		const clock = part.text.search(/\s+(?:at|um|à|a las|alle|às|o|om|v)\s+\d{1,2}[:.h]\d{2}/);
		const name = trimPiece(slicePiece(part, start, Math.min(part.text.length, ...[clock, found?.from ?? -1].filter((place) => place > start))));
		const bare = slicePiece(name, 0, name.text.replace(/[\s,.|–—-]+$|\s+on$/g, "").length);
		if (!isName(bare.text) || bare.text.split(" ").length > 4 || /^(?:admin|administrator|staff)$/i.test(bare.text)) return false;
		facts.author ??= bare;
		if (found) facts.published ??= {
			value: found.date,
			piece: slicePiece(part, found.from, found.to)
		};
		return true;
	}
	function readLine(scan, index) {
		const line = scan.lines[index];
		if (!line || !isOpen(scan, index) || line.mark === "heading" || line.piece.text.length > longestLine$4) return;
		const parts = splitPiece(line.piece, /\s+[|•·–—]\s+|\s+\/\s+/g);
		const read = parts.filter((part) => readPart(scan.facts, part));
		if (read.length > 0 && read.length >= parts.length / 2) scan.uses[index] = "fact";
	}
	/**
	* Reads the lines above an article's first paragraph, and below its last, that tell its day and its author: `January
	* 18, 2021`, `By Jane Doe`, `Posted on 3 May 2020 by Jane Doe`.
	*/
	function readDayAndAuthor(scan) {
		const downward = [...scan.lines.keys()];
		for (const indexes of [downward, downward.toReversed()]) {
			let looked = 0;
			for (const index of indexes) {
				const line = scan.lines[index];
				if (!line || line.mark === "blank" || scan.uses[index] === "noise") continue;
				if (looked++ > linesLooked$2 || line.piece.text.length > paragraph) break;
				if (indexes === downward && looked <= yearsLooked && isOpen(scan, index) && readYearLine(scan, index)) scan.uses[index] = "fact";
				else readLine(scan, index);
			}
		}
	}
	// lib/formats/article/film/genre-words.ts
	const known = new Set(`
  action | adventure | animation | anime | biography | biopic | black comedy | comedy | coming of age | crime | dark comedy
  disaster | documentary | drama | dramedy | family | fantasy | film noir | history | historical | horror | martial arts
  melodrama | music | musical | mystery | neo-noir | noir | psychological thriller | road movie | romance | romantic comedy
  romcom | rom-com | satire | sci-fi | sci fi | science fiction | science-fiction | short | slasher | sport | sports | spy
  superhero | suspense | thriller | tragicomedy | war | western
  abenteuer | animationsfilm | biografie | dokumentation | dokumentarfilm | familie | familienfilm | fantasie | geschichte
  historie | historienfilm | horrorfilm | komödie | kriegsfilm | krimi | krieg | liebesfilm | musikfilm | romantik | satire
  spielfilm | tragikomödie | zeichentrick | actionfilm | superhelden
  animation | aventure | biographie | comédie | comédie dramatique | comédie romantique | documentaire | drame
  épouvante | épouvante-horreur | espionnage | famille | fantastique | film d'animation | guerre | historique | policier
  péplum | romance | science-fiction
  acción | aventura | aventuras | animación | bélico | biografía | ciencia ficción | comedia | comedia romántica
  crimen | documental | drama | familiar | fantasía | fantástico | histórico | intriga | misterio | romance | suspense
  terror | thriller | cine negro
  animazione | avventura | azione | biografico | commedia | documentario | drammatico | fantascienza | fantastico
  fantasy | giallo | guerra | orrore | poliziesco | romantico | sentimentale | storico
  ação | animação | aventura | biografia | comédia | comédia romântica | crime | documentário | fantasia | ficção científica
  guerra | mistério | musical | romance | suspense | terror
  akcja | animacja | biograficzny | dokument | dokumentalny | dramat | familijny | historyczny | komedia | kryminał
  przygodowy | romans | wojenny
  actie | animatie | avontuur | documentaire | familie | historisch | komedie | misdaad | oorlog | romantiek | tragikomedie
  akční | animovaný | dobrodružný | dokumentární | drama | historický | komedie | krimi | rodinný | romantický | válečný
  aksiyon | animasyon | belgesel | bilim kurgu | dram | fantastik | gerilim | gizem | komedi | korku | macera | polisiye
  romantik | savaş | suç
  アクション | アドベンチャー | アニメ | サスペンス | スリラー | ドキュメンタリー | ドラマ | コメディ | ファンタジー | ホラー | ミステリー
  ラブストーリー | ミュージカル | 恋愛 | 戦争 | 時代劇 | SF`.split(/[|\n]/).map(fold).filter(Boolean));
	/** Whether a text is the name of a genre in one of the languages known here. */
	function isGenreWord(text) {
		return text.length <= 40 && known.has(fold(text));
	}
	// lib/formats/article/film/read-genres.ts
	const separator = /\s*[,;/|、，・／•·&+]\s*|\s+(?:and|und|et|y|e|i|en|a|ve|-|–)\s+/giu;
	const mostWords = 4;
	/** The genres of a labelled list; null where it is a sentence and no list. */
	function readGenres(list) {
		if (list.text.length > 300 || /[.!?]\s/.test(list.text)) return null;
		const genres = splitPiece(list, separator);
		return genres.length > 0 && genres.every(({ text }) => text.length <= 40 && text.split(/\s+/).length <= mostWords) ? genres : null;
	}
	/** The genres of a list without a label: every part must be a known genre. */
	function readBareGenres(list) {
		const genres = readGenres(list);
		return genres?.every(({ text }) => isGenreWord(text)) ? genres : null;
	}
	// lib/formats/article/scan/split-items.ts
	const marks = /\s*(?:;|•|·|\s\/\s|\s\|\s|、(?=.{8}))\s*/gu;
	const shortItem = 40;
	/**
	* The points of `Pros: …` written on one line: cut at semicolons and bullets, else into sentences, else at commas
	* where all that stands between them is short.
	*/
	function splitItems(value) {
		const marked = splitPiece(value, marks);
		if (marked.length > 1) return marked;
		const sentences = splitSentences(value);
		if (sentences.length > 1) return sentences;
		const listed = splitPiece(value, /\s*[,，、]\s*(?:(?:and|und|et|y|e|i|en|a|ve)\s+)?/giu);
		return listed.length >= 3 && listed.every(({ text }) => text.length <= shortItem) ? listed : [value].filter(({ text }) => text !== "");
	}
	// lib/formats/article/scan/apply-label.ts
	const longestTitle = 150;
	const longestPremiere = 160;
	const longestSummary = 600;
	/** `Overall`, `Total`, `Gesamtwertung` and the like stand for the whole, beside ratings of its parts. */
	const overall = /^(?:overall|total|final|gesamt|endwertung|schluss|globale|finale|complessivo|koncowa|celkove|genel|総合)/i;
	/** What stands between a rating and words about it: `8/10 (great). One of …`. */
	const behindRating = /^[^\p{L}\p{N}(]*(?:\([^()]{0,60}\))?[\s\p{P}]*/u;
	const leastSaid = 25;
	function addRating(facts, value, rank, label = "") {
		const found = rank === "line" ? findRatingLine(value.text) : findLabelledRating(value.text);
		if (!found) return false;
		const piece = slicePiece(value, found.from, found.to);
		const isOverall = rank === "label" && overall.test(label);
		const said = trimPiece(slicePiece(value, found.to + (behindRating.exec(value.text.slice(found.to))?.[0].length ?? 0)));
		if (rank === "label" && said.text.length >= leastSaid) facts.verdict.push(said);
		facts.ratings.push({
			value: found.rating,
			piece,
			rank: isOverall ? "overall" : rank,
			isScaleGuessed: found.isScaleGuessed
		});
		return true;
	}
	function addNames(list, value) {
		const names = value.text.length <= 300 ? splitNames(value) : [];
		if (names.length === 0 || !names.every(({ text }) => isName(text))) return false;
		list.push(...names);
		return true;
	}
	/** A title is a few words that make no sentence. */
	function isTitle(text) {
		return text !== "" && text.length <= longestTitle && !/[.。]$/.test(text.replace(/\b[A-Z]\.$|\.\.\.$/, "")) && text.split(/\s+/).length <= 16;
	}
	const addWeb = (facts, value, links) => {
		if (value.text.length > 500) return false;
		const parts = splitPiece(value, /\s*[,;|、•·]\s+|\s+(?:and|und|et|y|e|en|i|a|ve)\s+|\s+\|\s+/giu);
		for (const part of parts) {
			const url = links.find(({ label }) => label.at[0] === part.at[0])?.url ?? /https?:\/\/\S{3,1900}/.exec(part.text)?.[0] ?? null;
			facts.web.push({
				label: part,
				url
			});
			const key = keyOfAddress(url ?? "");
			if (key) facts.keys.push({
				value: key,
				piece: part
			});
		}
		return parts.length > 0;
	};
	const once = (field, accepts) => (facts, value) => {
		if (!accepts(value.text)) return false;
		facts[field] ??= value;
		return true;
	};
	const appliers = {
		pros: (facts, value) => facts.pros.push(...splitItems(value)) > 0,
		cons: (facts, value) => facts.cons.push(...splitItems(value)) > 0,
		verdict: (facts, value) => findRatingLine(value.text) ? addRating(facts, value, "label", "overall") : facts.verdict.push(value) > 0,
		summary: once("summary", (text) => text.length <= longestSummary),
		rating: (facts, value) => addRating(facts, value, "label"),
		author: (facts, value) => {
			const [name] = splitPiece(value, /\s*[,|(–—]\s*|\s+-\s+|\s+(?:on|am|le|el|il)\s+/g);
			if (!name || !isName(name.text)) return false;
			facts.author ??= name;
			return true;
		},
		published: (facts, value) => {
			const found = findDate(value.text);
			if (!found) return false;
			facts.published ??= {
				value: found.date,
				piece: slicePiece(value, found.from, found.to)
			};
			return true;
		},
		title: once("title", isTitle),
		originalTitle: once("originalTitle", isTitle),
		genre: (facts, value) => {
			const genres = readGenres(value);
			if (genres && facts.genres.length === 0) facts.genres.push(...genres);
			return genres !== null;
		},
		director: (facts, value) => facts.directors.length > 0 ? false : addNames(facts.directors, value),
		cast: (facts, value) => {
			const members = readCast(value);
			if (members) facts.cast.push(...members);
			return members !== null;
		},
		premiere: once("premiere", (text) => text !== "" && text.length <= longestPremiere),
		year: (facts, value) => {
			const year = value.text.length <= 60 ? readYear(value.text) : null;
			const at = value.text.indexOf(String(year));
			if (year) facts.year ??= {
				value: year,
				piece: slicePiece(value, at, at + 4)
			};
			return year !== null;
		},
		runtime: (facts, value) => {
			const minutes = value.text.length <= 60 ? readRuntime(value.text, true) : null;
			if (minutes) facts.runtime ??= {
				value: minutes,
				piece: value
			};
			return minutes !== null;
		},
		web: addWeb,
		other: () => false
	};
	/** Takes the words behind a label into the facts, by the first of its meanings that they fit; null where none does. */
	function applyLabel(facts, fields, value, links, label = "") {
		for (const field of fields) {
			if (field === "rating" && addRating(facts, value, "label", label)) return field;
			if (field !== "rating" && appliers[field](facts, value, links)) return field;
		}
		return null;
	}
	// lib/formats/article/scan/read-info-lines.ts
	const longestLine$3 = 800;
	const longestSentences = 400;
	const stroke = /\s+[|｜•·‖∙⋅]\s+|\s*｜\s*|\s+\/\/\s+/gu;
	const filmFields$1 = /* @__PURE__ */ new Set([
		"title",
		"genre",
		"director",
		"cast",
		"premiere",
		"year",
		"runtime",
		"rating",
		"other",
		"originalTitle"
	]);
	/** A part of an info line that has no label, but can be nothing else: genres, a running time, a year, a rating. */
	function readBarePart(facts, part) {
		const genres = facts.genres.length === 0 ? readBareGenres(part) : null;
		if (genres) {
			facts.genres.push(...genres);
			return true;
		}
		const minutes = part.text.length <= 24 ? readRuntime(part.text, false) : null;
		if (minutes) {
			facts.runtime ??= {
				value: minutes,
				piece: part
			};
			return true;
		}
		if (/^(?:18|19|20)\d\d$/.test(part.text)) {
			facts.year ??= {
				value: Number(part.text),
				piece: slicePiece(part, 0, 4)
			};
			return true;
		}
		return addRating(facts, part, "line");
	}
	/** `DE/AT 2023`: countries in capitals and the year in which they made the film. */
	const madeIn = /^(?:\p{Lu}[\p{Lu}/., -]{0,24}|\p{Lu}\p{L}+(?:[/,] ?\p{Lu}\p{L}+){0,3})\s((?:18|19|20)\d\d)$/u;
	/** A part that holds several bare facts parted by commas: `FR 2023, 104 min`. True where at least one was read. */
	function readBareParts(facts, part) {
		if (readBarePart(facts, part)) return true;
		return splitPiece(part, /\s*,\s*/g).filter((piece) => {
			const year = madeIn.exec(piece.text)?.[1];
			if (!year) return readBarePart(facts, piece);
			facts.year ??= {
				value: Number(year),
				piece: slicePiece(piece, piece.text.length - 4)
			};
			return true;
		}).length > 0;
	}
	/** The parts of a line: between strokes, or sentences where several begin with a label (`Regie: X. Mit: Y`). */
	function partsOf(piece) {
		const parts = splitPiece(piece, stroke);
		if (parts.length > 1 || piece.text.length > longestSentences) return parts;
		const sentences = splitSentences(piece);
		return sentences.filter((sentence) => findLabel(sentence)?.separator === ":").length >= 2 ? sentences : parts;
	}
	/** An info line has a label in it that info boxes have, or two parts that can be nothing but such facts. */
	function isInfoLine(parts, isBesideFact) {
		const labelled = parts.filter((part) => findLabel(part)?.separator === ":" && findLabel(part)?.fields.some((field) => filmFields$1.has(field)));
		const bare = parts.filter((part) => readBareGenres(part) || part.text.length <= 24 && readRuntime(part.text, false));
		return labelled.length > 0 || bare.length >= (isBesideFact ? 1 : 2);
	}
	/** Reads lines that hold several facts parted by strokes: `Drama | 1h 43min | Director: Somebody`. */
	function readInfoLines(scan) {
		for (const [index, line] of scan.lines.entries()) {
			if (!isOpen(scan, index) || line.piece.text.length > longestLine$3) continue;
			const parts = partsOf(line.piece);
			const isBesideFact = [index - 1, index + 1].some((i) => filmFields$1.has(labelAt(scan, i)?.fields[0] ?? ""));
			if (parts.length < 2 || !isInfoLine(parts, isBesideFact)) continue;
			scan.uses[index] = "fact";
			for (const part of parts) {
				const label = findLabel(part);
				if (!(label?.value.text ? applyLabel(scan.facts, label.fields, label.value, line.links, label.label.text) : readBareParts(scan.facts, part))) scan.setAside.push({
					extent: extentOf(part),
					reason: "other facts"
				});
			}
		}
	}
	// lib/formats/article/scan/read-labels.ts
	const filmFields = /* @__PURE__ */ new Set([
		"title",
		"originalTitle",
		"genre",
		"director",
		"cast",
		"premiere",
		"year",
		"runtime",
		"other"
	]);
	/** What a dash may part from its label; `Author - …` and `Film – …` are headlines as often as not. */
	const dashFields = /* @__PURE__ */ new Set([
		"rating",
		"verdict",
		"genre",
		"director",
		"cast",
		"year",
		"runtime",
		"premiere"
	]);
	const longestValueBelow = 300;
	const ageRating = /^(?:rated\s+)?(?:g|pg|pg-?13|r|nc-?17|nr|unrated|not rated|u|12a?|15|18|tv-?\w{1,2}|fsk\b.{0,12})\b.{0,80}$/i;
	function usableFields({ fields, separator }) {
		return fields.filter((field) => field !== "pros" && field !== "cons" && (separator !== "-" || dashFields.has(field)));
	}
	/** `Rating` alone on its line, or `Director`: what it announces stands on the next lines, as bullets or as one line. */
	function readValueBelow(scan, index, fields) {
		const first = nextFilled(scan, index + 1);
		if (first < 0 || first > index + 3 || !isOpen(scan, first)) return false;
		const indexes = [];
		for (let i = first; scan.lines[i]?.mark === "bullet" && isOpen(scan, i); i++) indexes.push(i);
		if (indexes.length === 0) indexes.push(first);
		const value = joinPieces(indexes.map((i) => scan.lines[i]?.piece).filter((piece) => piece !== void 0), ", ");
		const links = indexes.flatMap((i) => scan.lines[i]?.links ?? []);
		const wanted = fields.filter((field) => ![
			"verdict",
			"summary",
			"title",
			"web",
			"other",
			"author",
			"published"
		].includes(field));
		if (value.text.length > longestValueBelow || findLabel(value)?.separator === ":") return false;
		if (!applyLabel(scan.facts, wanted, value, links)) return false;
		for (const i of [index, ...indexes]) scan.uses[i] = "fact";
		return true;
	}
	function readLabelLine(scan, index, isFirst) {
		const line = scan.lines[index];
		const label = labelAt(scan, index);
		if (!line || !label) return;
		const fields = usableFields(label);
		if (label.value.text !== "") {
			if (applyLabel(scan.facts, fields, label.value, line.links, label.label.text)) scan.uses[index] = "fact";
			else if (fields.includes("rating") && ageRating.test(label.value.text)) setAsideLine(scan, index, "other facts");
			return;
		}
		if (isFirst && label.separator === "") return;
		if (fields.includes("verdict")) {
			scan.uses[index] = "heading";
			scan.verdictHeadings.add(index);
		} else if (fields.includes("summary")) scan.uses[index] = "heading";
		else readValueBelow(scan, index, fields);
	}
	/** Facts that a review has no place for are set aside where they stand beside facts that it has. */
	function setAsideOthers(scan) {
		const others = /* @__PURE__ */ new Set();
		const isFact = (i) => scan.uses[i] === "fact" || others.has(i);
		const order = [...scan.lines.keys()];
		for (const [step, indexes] of [[-1, order], [1, order.toReversed()]]) for (const i of indexes) {
			const line = scan.lines[i];
			const label = line && isOpen(scan, i) && line.piece.text.length <= 240 ? labelAt(scan, i) : null;
			if (!label || label.separator === "" || !label.fields.some((field) => filmFields.has(field))) continue;
			if (!isFact(i + step) && !(scan.lines[i + step]?.mark === "blank" && isFact(i + 2 * step))) continue;
			setAsideLine(scan, i, "other facts");
			others.add(i);
		}
	}
	/** Reads every line of the form `Label: value`, and labels with their value below. */
	function readLabels(scan) {
		const first = firstOpen(scan);
		for (const index of scan.lines.keys()) if (isOpen(scan, index)) readLabelLine(scan, index, index === first);
		setAsideOthers(scan);
	}
	/** Reads the lines that are a rating and nothing else. */
	function readRatingLines(scan) {
		for (const [index, line] of scan.lines.entries()) if (isOpen(scan, index) && line.piece.text.length <= 60 && addRating(scan.facts, line.piece, "line")) scan.uses[index] = "fact";
	}
	// lib/formats/article/scan/read-lead-ins.ts
	/** Beginnings that say as much as a label, with no colon after them, folded. */
	const leadIns = {
		director: /^(?:directed by|a film by|regia di|un film de|un film di|una pelicula de|um filme de|ein film von|een film van|realise par|dirigida por|dirigido por|diretto da|geregisseerd door)\s+/,
		cast: /^(?:starring|featuring|avec|con|com|mit|met|in den hauptrollen)\s+/,
		other: /^(?:written by|screenplay by|produced by|music by|based on|scenario de|musique de|drehbuch von|escrita por|scritto da|escrito por)\s+/
	};
	const longestLine$2 = 300;
	const linesLooked$1 = 40;
	function readSentence(scan, sentence) {
		const folded = fold(sentence.text);
		for (const [field, pattern] of Object.entries(leadIns)) {
			const length = pattern.exec(folded)?.[0].length;
			if (!length || folded.length !== sentence.text.length) continue;
			if (field === "other") {
				scan.setAside.push({
					extent: extentOf(sentence),
					reason: "other facts"
				});
				return true;
			}
			const end = /[.\s]+$/.exec(sentence.text)?.index ?? sentence.text.length;
			return applyLabel(scan.facts, [field], slicePiece(sentence, length, end), []) !== null;
		}
		return false;
	}
	/** Reads lines such as `Directed by Somebody. Starring Somebody Else.` near the top, where all of the line says such. */
	function readLeadIns(scan) {
		let looked = 0;
		for (const [index, line] of scan.lines.entries()) {
			if (!isOpen(scan, index)) continue;
			if (looked++ > linesLooked$1) return;
			if (line.piece.text.length > longestLine$2 || line.mark === "heading") continue;
			const sentences = splitSentences(line.piece);
			if (sentences.every(({ text }) => Object.values(leadIns).some((pattern) => pattern.test(fold(text)))) && sentences.map((sentence) => readSentence(scan, sentence)).some(Boolean)) scan.uses[index] = "fact";
		}
	}
	// lib/formats/article/scan/collect-items.ts
	const boxFields = /* @__PURE__ */ new Set([
		"title",
		"genre",
		"director",
		"cast",
		"premiere",
		"year",
		"runtime"
	]);
	const mostItems$1 = 60;
	const longestBullet = 2e3;
	const longestBareItem = 280;
	/** Bare lines with blank ones between them are points only while they are this short. */
	const longestLooseItem = 160;
	/** A line that heads something else ends a list. */
	function endsList(scan, index) {
		const line = scan.lines[index];
		if (!line || !isOpen(scan, index) || line.mark === "heading") return true;
		const label = line.mark === "bullet" ? null : labelAt(scan, index);
		return label !== null && (label.separator === ":" || label.value.text === "");
	}
	function collectBullets(scan, from) {
		const found = {
			items: [],
			indexes: []
		};
		for (let i = nextFilled(scan, from); i >= 0 && found.items.length < mostItems$1; i = nextFilled(scan, i + 1)) {
			const line = scan.lines[i];
			if (line?.mark !== "bullet" || !isOpen(scan, i) || line.piece.text.length > longestBullet) break;
			if (labelAt(scan, i)?.separator === ":" && found.items.length > 0) break;
			found.items.push(line.piece);
			found.indexes.push(i);
		}
		return found;
	}
	/** Points without bullets: the lines directly below the label, or short ones with blank lines between them. */
	function collectBareLines(scan, from) {
		const found = {
			items: [],
			indexes: []
		};
		const first = nextFilled(scan, from);
		if (first < 0) return found;
		const next = scan.lines[first + 1];
		const isLoose = next === void 0 || next.mark === "blank";
		const longest = isLoose ? longestLooseItem : longestBareItem;
		for (let i = first; i >= 0 && found.items.length < mostItems$1; i = isLoose ? nextFilled(scan, i + 1) : i + 1) {
			const line = scan.lines[i];
			if (line?.mark !== "text" || endsList(scan, i) || line.isBold || line.piece.text.length > longest) break;
			if (isLoose && i > first && (scan.lines[i + 1]?.mark ?? "blank") !== "blank") break;
			found.items.push(line.piece);
			found.indexes.push(i);
		}
		return withoutBoxTitle(scan, found);
	}
	/** The film's title right above an info box is no point of the list that ends there. */
	function withoutBoxTitle(scan, { items, indexes }) {
		const label = labelAt(scan, (indexes.at(-1) ?? -2) + 1);
		const isBox = label?.separator === ":" && label.fields.some((field) => boxFields.has(field));
		const isTitle = items.length > 1 && !/[.!?…]$/.test(items.at(-1)?.text ?? "");
		return isBox && isTitle ? {
			items: items.slice(0, -1),
			indexes: indexes.slice(0, -1)
		} : {
			items,
			indexes
		};
	}
	/** The points that stand below a label such as `Pros`, with bullets or without. */
	function collectItems(scan, from) {
		const bullets = collectBullets(scan, from);
		return bullets.items.length > 0 ? bullets : collectBareLines(scan, from);
	}
	// lib/formats/article/scan/read-points.ts
	/** A paragraph below `The Good` makes it a heading of prose and no list of points. */
	const longestOnlyPoint = 300;
	const longestLabelledValue = 1500;
	function sideOf(scan, index) {
		const label = isOpen(scan, index) ? labelAt(scan, index) : null;
		const side = label?.fields.find((field) => field === "pros" || field === "cons");
		return side && label ? {
			side,
			label
		} : null;
	}
	/** The first line of a text may be a film's title (`The Good`): a label only with a list below or its counterpart later. */
	function isTitleLine(scan, index, side) {
		if (scan.lines[nextFilled(scan, index + 1)]?.mark === "bullet") return false;
		const other = side === "pros" ? "cons" : "pros";
		return !scan.lines.some((_, i) => i > index && sideOf(scan, i)?.side === other);
	}
	function take(scan, side, index, found) {
		scan.facts[side].push(...found.items);
		for (const i of [index, ...found.indexes]) scan.uses[i] = "fact";
	}
	/** Reads the lists of points below (or behind) labels such as `Pros:` and `What doesn't work`. */
	function readLabelledPoints(scan) {
		const first = firstOpen(scan);
		for (const index of scan.lines.keys()) {
			const found = sideOf(scan, index);
			if (!found) continue;
			const { side, label } = found;
			if (label.value.text !== "" && label.separator !== "") {
				if (label.fields.some((field) => field === "cast") && scan.facts.pros.length === 0 || label.value.text.length > longestLabelledValue) continue;
				const below = collectItems(scan, index + 1);
				const bullets = scan.lines[below.indexes[0] ?? -1]?.mark === "bullet" && below.indexes[0] === index + 1;
				take(scan, side, index, {
					items: [...splitItems(label.value), ...bullets ? below.items : []],
					indexes: bullets ? below.indexes : []
				});
			} else if (!(index === first && label.separator === "" && isTitleLine(scan, index, side))) {
				const items = collectItems(scan, index + 1);
				const isProse = items.items.length === 1 && (items.items[0]?.text.length ?? 0) > longestOnlyPoint;
				const isNextBullet = scan.lines[items.indexes[0] ?? -1]?.mark === "bullet";
				if (items.items.length > 0 && (isNextBullet || !isProse)) take(scan, side, index, items);
			}
		}
	}
	/** Reads lists whose bullets say which side they are on: `+ good`, `- bad`, thumbs, ticks and crosses. */
	function readSignedPoints(scan) {
		for (let from = 0; from < scan.lines.length; from++) {
			if (scan.lines[from]?.mark !== "bullet" || !isOpen(scan, from)) continue;
			let to = from;
			while (scan.lines[to + 1]?.mark === "bullet" && isOpen(scan, to + 1)) to++;
			const group = scan.lines.slice(from, to + 1);
			if (group.every(({ sign }) => sign) && new Set(group.map(({ sign }) => sign)).size === 2) for (const [i, line] of group.entries()) {
				scan.facts[line.sign === "+" ? "pros" : "cons"].push(line.piece);
				scan.uses[from + i] = "fact";
			}
			from = to;
		}
	}
	function readPoints(scan) {
		readLabelledPoints(scan);
		if (scan.facts.pros.length === 0 && scan.facts.cons.length === 0) readSignedPoints(scan);
	}
	// lib/formats/article/scan/read-spoiler-warning.ts
	const longestWarning = 120;
	const warning = /\bspoilers? (?:ahead|warning|alert|below|follow|within|inside)|\b(?:contains?|contain|with|full of|heavy|major|enthalt|mit|contient|contiene|contem|zawiera|bevat|obsahuje) (?:\p{L}+ )?spoiler|^(?:warning|achtung|attention|ojo|aviso|attenzione|atencao|uwaga|let op|pozor|dikkat)\W{1,4}(?:\p{L}+ )?spoiler|^spoiler(?:s|warnung|alarm)?\W*$|ネタバレ(?:あり|注意)/u;
	const denial = /\b(?:no|non|without|free of|ohne|keine|sans|sin|senza|sem|bez|zonder|geen) (?:\p{L}+ )?spoiler|spoiler[- ]?(?:free|frei|vrij)|ネタバレ(?:なし|無し)/u;
	/** Reads the line that warns of a text that gives the plot away; the line stays out of the text. Null where none does. */
	function readSpoilerWarning(scan) {
		for (const [index, line] of scan.lines.entries()) {
			if (!isOpen(scan, index) || line.mark === "heading" || line.piece.text.length > longestWarning) continue;
			const folded = fold(line.piece.text);
			if (!warning.test(folded) || denial.test(folded)) continue;
			scan.uses[index] = "fact";
			return line.piece;
		}
		return null;
	}
	// lib/formats/article/scan/read-top-lines.ts
	const linesLooked = 10;
	const longestLine$1 = 80;
	/** The line with words above a line, whatever became of it. */
	function above(scan, index) {
		for (let i = index - 1; i >= 0; i--) if (scan.lines[i]?.mark !== "blank") return i;
		return -1;
	}
	/** `Title`, `2015`, `Somebody Else` on three lines: the third made the film. */
	function isDirectorLine(scan, index) {
		const year = above(scan, index);
		const title = above(scan, year);
		const words = scan.lines[index]?.piece.text ?? "";
		return scan.uses[year] === "fact" && scan.lines[year]?.piece.at[0] === scan.facts.year?.piece.at[0] && title >= 0 && above(scan, title) < 0 && isName(words) && /^\S+(?: \S+){1,3}$/.test(words);
	}
	/** Reads the bare facts that stand on lines of their own above a text: its genres, and who made it below title and year. */
	function readTopLines(scan) {
		let looked = 0;
		for (const [index, line] of scan.lines.entries()) {
			if (line.mark === "blank") continue;
			if (looked++ > linesLooked || line.piece.text.length > 160) return;
			if (!isOpen(scan, index) || line.mark === "heading" || line.piece.text.length > longestLine$1 || looked === 1) continue;
			const genres = scan.facts.genres.length === 0 ? readBareGenres(line.piece) : null;
			if (genres) scan.facts.genres.push(...genres);
			const isDirector = scan.facts.directors.length === 0 && isDirectorLine(scan, index);
			if (isDirector) scan.facts.directors.push(line.piece);
			if (genres || isDirector) scan.uses[index] = "fact";
		}
	}
	// lib/formats/article/scan/set-aside-part-ratings.ts
	const longestLine = 60;
	/** `Acting: 4/5`: a short label that is not one of the known ones, and a rating. */
	function isPartRating(scan, index) {
		const text = scan.lines[index]?.piece.text ?? "";
		const parts = isOpen(scan, index) && text.length <= longestLine ? /^([^:：]{2,30}?)\s*[:：–-]\s*(.{1,30})$/u.exec(text) : null;
		if (!parts?.[2]) return false;
		const found = findLabelledRating(parts[2]);
		return found !== null && found.from <= 1 && /^[\s\p{P}\p{L}]*$/u.test(parts[2].slice(found.to));
	}
	/** Ratings of a film's parts (acting, music, plot) stand in rows; the review has a place for the whole one only. */
	function setAsidePartRatings(scan) {
		const found = [...scan.lines.keys()].filter((index) => isPartRating(scan, index));
		if (found.length < 2) return;
		for (const index of found) setAsideLine(scan, index, "rating of a part");
	}
	// lib/formats/article/text/read-lines.ts
	const lineEnd = new RegExp(`\\r\\n|[\\n\\r\\u2028\\u2029]|${blockTag.source}`, "gi");
	const ruleLine = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}|~{3,}|<hr\b[^<>]{0,80}>|\|[\s|:-]*\||:?-{2,}:?\s*\|[\s|:-]*)\s*$/i;
	const markupLine = /^\s*(?:\{%.{0,2000}%\}|\{\{.{0,2000}\}\}|<!--.{0,2000}-->|!\[.{0,500}\]\(.{0,2000}\)|:::.{0,80})\s*$/;
	const headingMark = /^\s{0,3}(#{1,6})\s+/;
	const quoteMark = /^\s{0,3}(?:>\s?)+/;
	const plusBullet = /^\s*(?:[+＋]+(?=\s*[^\s+\d-])|[👍✅✔✓☑💚🟢]\uFE0F?)\s*/u;
	const minusBullet = /^\s*(?:[👎❌✗✘✖🔴⛔]\uFE0F?)\s*/u;
	const dashBullet = /^\s*[-–—−](?:\s+|(?=\p{Lu}))/u;
	const plainBullet = /^\s*(?:[*•·・‣▪●○◦■➤►▶➔→]\s*(?=\S)|\d{1,3}[.)]\s+)/u;
	/** The mark at the beginning of a line and how long it is. */
	function readMark(raw) {
		const begin = raw.slice(0, 2400);
		const as = (mark, length = 0, sign = null, level = 0) => ({
			mark,
			level,
			sign,
			length
		});
		if (begin.trim() === "") return as("blank");
		if (begin.length < 100 && ruleLine.test(begin)) return as("rule");
		if (raw.length < 2400 && markupLine.test(begin)) return as("markup");
		const heading = headingMark.exec(begin);
		if (heading?.[1]) return as("heading", heading[0].length, null, heading[1].length);
		const quoted = quoteMark.exec(begin)?.[0].length ?? 0;
		const rest = begin.slice(quoted);
		const plus = plusBullet.exec(rest);
		if (plus) return as("bullet", quoted + plus[0].length, "+");
		const minus = minusBullet.exec(rest) ?? dashBullet.exec(rest);
		if (minus) return as("bullet", quoted + minus[0].length, "-");
		if (/^\s*\*+\S/.test(rest)) return as("text", quoted);
		const bullet = plainBullet.exec(rest);
		return bullet ? as("bullet", quoted + bullet[0].length) : as("text", quoted);
	}
	/** The mark of a line that a tag begins: `<h2>` and `<li>` say what it is, other tags leave it to its own signs. */
	function readTaggedMark(raw, tag) {
		const own = readMark(raw);
		const { level, isItem } = markOfTag(tag);
		if (own.mark === "blank" || own.mark === "markup" || !(level || isItem)) return own;
		return level ? {
			mark: "heading",
			level,
			sign: null,
			length: 0
		} : {
			...own,
			mark: "bullet"
		};
	}
	function makeLine(text, start, end, tag) {
		const raw = text.slice(start, end);
		const { mark, level, sign, length } = readTaggedMark(raw, tag);
		const clean = mark === "blank" || mark === "rule" || mark === "markup" ? {
			piece: {
				text: "",
				at: []
			},
			emphasised: [],
			links: []
		} : cleanMarks(raw.slice(length), start + length);
		const { piece, links } = clean;
		const emphasised = clean.emphasised.map(([from, to]) => trimPiece(slicePiece(piece, from, to)));
		const isEmpty = mark === "text" && piece.text === "";
		return {
			extent: {
				start,
				end
			},
			mark: isEmpty ? "markup" : mark,
			level,
			sign,
			isNumbered: mark === "bullet" && /^\s*\d/.test(raw),
			piece: mark === "heading" ? withoutOrnaments(piece) : piece,
			emphasised: emphasised.filter((part) => part.text !== ""),
			isBold: clean.emphasised.some(([from, to]) => from === 0 && to >= piece.text.replace(/[:：]$/, "").length && to > 0),
			links
		};
	}
	/** `## 🎬 Heading ##` without its picture and its tail. */
	function withoutOrnaments(piece) {
		const head = /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s+)+(?=[\p{L}\p{N}"“„«‘'¿¡([])/u.exec(piece.text.slice(0, 40))?.[0].length ?? 0;
		const tail = /\s#{1,6}$/.exec(piece.text.slice(-8))?.[0].length ?? 0;
		return head + tail > 0 ? slicePiece(piece, head, piece.text.length - tail) : piece;
	}
	/** A text line that is underlined by `===` or `---` is a heading; the underline is its rule. */
	function markUnderlined(lines) {
		for (const [i, line] of lines.entries()) {
			const next = lines[i + 1];
			const before = lines[i - 1];
			if (line.mark !== "text" || next?.mark !== "rule" || line.piece.text.length > 120) continue;
			if (before && before.mark !== "blank" && before.mark !== "rule") continue;
			if (next.extent.end - next.extent.start >= 3 && /[.!…]$/.test(line.piece.text) === false) Object.assign(line, {
				mark: "heading",
				level: 2
			});
		}
	}
	/** The lines of a text from a place on, each with its marks read and taken off. */
	function readLines(text, from = 0) {
		const lines = [];
		let start = from;
		let tag = "";
		for (const match of text.slice(from).matchAll(lineEnd)) {
			const end = from + match.index;
			lines.push(makeLine(text, start, end, tag));
			tag = match[0];
			start = end + tag.length;
		}
		lines.push(makeLine(text, start, text.length, tag));
		markUnderlined(lines);
		return lines;
	}
	// lib/formats/article/read-article.ts
	/** What is read off a text's lines, in this order: each step sees what those before it have left open. */
	const steps = [
		setAsideFurniture,
		readDayAndAuthor,
		readPoints,
		readInfoLines,
		readLabels,
		readLeadIns,
		readTopLines,
		setAsidePartRatings,
		readRatingLines
	];
	/** A headline that is set as one, or that only names the film, is no heading of a part of the text. */
	function dropHeadline(scan, index, title) {
		const line = scan.lines[index];
		if (line && (line.level === 1 || line.mark === "text" || isOnlyTitle(line.piece.text, title))) scan.uses[index] = "fact";
	}
	/** The text that speaks of the film: everything but headline and noise. */
	function foldBody(scan, headlineIndex) {
		return fold(scan.lines.filter((_, i) => i !== headlineIndex && scan.uses[i] !== "noise").map(({ piece }) => piece.text).join("\n"));
	}
	/** Reads a text step by step: noise, points, facts, headline, title, headings, and what is left as its body. */
	function readArticle(text) {
		const matter = readFrontMatter(text);
		const front = matter ? readFrontFacts(matter) : null;
		const scan = startScan(readLines(text, matter?.bodyStart ?? 0));
		for (const step of steps) step(scan);
		const spoilerWarning = readSpoilerWarning(scan);
		const found = findHeadline(scan, front);
		const title = findTitle(scan, front, found?.piece ?? null, foldBody(scan, found?.index ?? -1));
		if (title) dropTitleLine(scan, title);
		if (found) dropHeadline(scan, found.index, title);
		setAsideCaptions(scan, title?.title.text ?? null);
		if (title) setAsideReleaseNote(scan, title.title.text);
		findHeadings(scan);
		const blocks = makeBlocks(scan);
		const facts = mergeFacts(scan.facts, front?.facts ?? makeFacts());
		const paragraphs = blocks.filter(({ kind }) => kind === "paragraph").map(({ piece }) => piece);
		const inProse = readRatingsInProse(found?.piece ?? null, [...paragraphs, ...facts.verdict]);
		const isOwn = found !== null && !(found.index < 0 && isOnlyTitle(found.piece.text, title));
		return {
			scan,
			front,
			facts: {
				...facts,
				ratings: [...inProse, ...facts.ratings]
			},
			title,
			headline: isOwn ? found.piece : null,
			headlineIndex: found?.index ?? -1,
			spoilerWarning,
			blocks
		};
	}
	/** The paragraphs of the text itself. */
	function paragraphsOf({ blocks }) {
		return blocks.filter(({ kind }) => kind === "paragraph").map(({ piece }) => piece);
	}
	/** The headings of its parts. */
	function headingsOf({ blocks }) {
		return blocks.filter(({ kind }) => kind === "heading").map(({ piece }) => piece.text);
	}
	// lib/formats/article/make-review.ts
	const mostlyTold = [
		"title",
		"year",
		"directors",
		"cast",
		"genres",
		"rating",
		"verdict",
		"pros",
		"cons",
		"author",
		"publishedOn"
	];
	/** What labels leave open about the film is looked for in prose and links. */
	function addFilmFacts({ facts, scan, title, headline }, paragraphs) {
		const name = title?.title.text ?? null;
		const named = findDirectorInHeadline(headline, name);
		return {
			...facts,
			directors: [facts.directors, named].find(({ length }) => length > 0) ?? findDirectors(paragraphs, name),
			cast: facts.cast.length > 0 ? facts.cast : findCast(paragraphs, name),
			keys: [...facts.keys, ...findLinkedKeys(scan.lines, name)]
		};
	}
	/** Of a review of something else no film may come; nor is its author asked for, whom only film reviews are kept under. */
	function withoutFilm(facts) {
		return {
			...facts,
			genres: [],
			directors: [],
			cast: [],
			premiere: null,
			runtime: null,
			keys: [],
			originalTitle: null,
			author: null,
			web: []
		};
	}
	/** Lines of points and of labelled facts part a text; its date, its rating and the like do not. */
	function isBoxLine(scan, index) {
		return scan.lines[index]?.mark === "bullet" || labelAt(scan, index) !== null;
	}
	/** Makes the review of what was read from a text that is one. */
	function makeReview(reading, kind) {
		const { scan, front, title, headline, headlineIndex, blocks } = reading;
		const isFilm = kind !== "other-review";
		const paragraphs = paragraphsOf(reading);
		const facts = isFilm ? addFilmFacts(reading, paragraphs) : withoutFilm(reading.facts);
		const { verdict, body } = findVerdict(facts, splitSections(blocks, [...scan.uses.keys()].filter((i) => scan.uses[i] === "fact" && i !== headlineIndex && isBoxLine(scan, i))), isFilm ? title?.title.text ?? null : null);
		const rating = chooseRating(facts.ratings);
		const { take, sources, setAside, doubts } = buildTake({
			kind: isFilm ? kind === "tv-review" ? "series" : "film" : null,
			title,
			year: isFilm ? findYear(facts, title, paragraphs) : null,
			facts,
			rating,
			stance: readStance(verdict?.text ?? "", rating?.value ?? null, front?.isRecommended ?? null),
			verdict,
			spoilerWarning: reading.spoilerWarning,
			body,
			language: front?.language ?? guessLanguage(paragraphs.map(({ text }) => text).join(" "))
		});
		const spareSummary = facts.summary && facts.summary !== verdict ? [{
			extent: extentOf(facts.summary),
			reason: "summary beside the verdict"
		}] : [];
		if (headline) sources.headline = [extentOf(headline)];
		if (facts.summary) sources.summary = [extentOf(facts.summary)];
		if (facts.web.length > 0) sources.web = facts.web.map(({ label }) => extentOf(label));
		return {
			ok: true,
			kind,
			headline: headline?.text ?? null,
			publishedOn: take.publishedOn,
			take,
			sources,
			summary: facts.summary?.text ?? null,
			web: facts.web.map(({ label, url }) => ({
				label: label.text,
				url
			})),
			headings: headingsOf(reading),
			setAside: [
				...scan.setAside,
				...setAside,
				...spareSummary
			],
			missing: mostlyTold.filter((field) => !sources[field]),
			doubts
		};
	}
	/** And texts of more lines than this, of which none is a review either. */
	const mostLines = 5e4;
	function refuse(reason) {
		return {
			ok: false,
			kind: "article",
			headline: null,
			publishedOn: null,
			reason
		};
	}
	const longestNumbered = 80;
	function isShortAndNumbered({ isNumbered, piece: { text } }) {
		return isNumbered && text.length <= longestNumbered && !/[.,;:]$/.test(text);
	}
	function judge(reading) {
		const { scan, front, facts, title, headline } = reading;
		return findKind({
			facts,
			front,
			title,
			headline: [
				headline?.text,
				front?.title?.text,
				front?.page?.text
			].filter(Boolean).join("\n"),
			body: paragraphsOf(reading).map(({ text }) => text).join("\n"),
			headings: headingsOf(reading),
			numbered: scan.lines.filter(isShortAndNumbered).map(({ piece }) => piece.text),
			hasVerdictHeading: scan.verdictHeadings.size > 0
		});
	}
	/**
	* Reads a review out of the text of an article: plain text as copied from a page, Markdown with front matter, or what
	* `readArticleText` makes of a page. Every field comes with the places it was read from; noise is set aside with its
	* place and reason. Pure; its time grows linearly with the text. With `isReview` a person has said that it is a review of
	* one film, which is not judged any more.
	*/
	function parseArticle(text, { isReview = false } = {}) {
		if (text.trim() === "") return refuse("There is no text to read.");
		if (text.length > 1e6) return refuse("This text is longer than a million characters. Paste the review alone.");
		if (text.split("\n", 50001).length > mostLines) return refuse("This text has too many lines. Paste the review alone.");
		const reading = readArticle(text);
		const kind = judge(reading);
		if (kind !== "article" && kind !== "roundup") return makeReview(reading, kind);
		if (isReview) return makeReview(reading, "film-review");
		const { facts, scan, title, headline } = reading;
		const hasVerdict = facts.verdict.length > 0 || scan.verdictHeadings.size > 0;
		const reason = explainRefusal(kind, facts, (title?.sureness ?? 0) >= 50, hasVerdict);
		return {
			ok: false,
			kind,
			headline: headline?.text ?? null,
			publishedOn: facts.published?.value ?? null,
			reason
		};
	}
	// node_modules/yaml/browser/dist/nodes/identity.js
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR$1 = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR$1:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	// node_modules/yaml/browser/dist/visit.js
	const BREAK$1 = Symbol("break visit");
	const SKIP$1 = Symbol("skip children");
	const REMOVE$1 = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit$1(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit$1.BREAK = BREAK$1;
	/** Do not visit the children of the current node */
	visit$1.SKIP = SKIP$1;
	/** Remove the current node */
	visit$1.REMOVE = REMOVE$1;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (isNode(ctrl) || isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK$1) return BREAK$1;
					else if (ci === REMOVE$1) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK$1) return BREAK$1;
				else if (ck === REMOVE$1) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK$1) return BREAK$1;
				else if (cv === REMOVE$1) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK$1;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP$1;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE$1;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (isNode(ctrl) || isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK$1) return BREAK$1;
					else if (ci === REMOVE$1) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK$1) return BREAK$1;
				else if (ck === REMOVE$1) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK$1) return BREAK$1;
				else if (cv === REMOVE$1) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (isMap(node)) return visitor.Map?.(key, node, path);
		if (isSeq(node)) return visitor.Seq?.(key, node, path);
		if (isPair(node)) return visitor.Pair?.(key, node, path);
		if (isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (isCollection(parent)) parent.items[key] = node;
		else if (isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (isDocument(parent)) parent.contents = node;
		else {
			const pt = isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	// node_modules/yaml/browser/dist/doc/directives.js
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
				const tags = {};
				visit$1(doc.contents, (_key, node) => {
					if (isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	// node_modules/yaml/browser/dist/doc/anchors.js
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit$1(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	// node_modules/yaml/browser/dist/doc/applyReviver.js
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	// node_modules/yaml/browser/dist/nodes/toJS.js
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	// node_modules/yaml/browser/dist/nodes/Node.js
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	// node_modules/yaml/browser/dist/nodes/Alias.js
	var Alias = class extends NodeBase {
		constructor(source) {
			super(ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit$1(doc, { Node: (_key, node) => {
					if (isAlias(node) || hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	// node_modules/yaml/browser/dist/nodes/Scalar.js
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends NodeBase {
		constructor(value) {
			super(SCALAR$1);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	// node_modules/yaml/browser/dist/doc/createNode.js
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (isDocument(value)) value = value.contents;
		if (isNode(value)) return value;
		if (isPair(value)) {
			const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	// node_modules/yaml/browser/dist/nodes/Collection.js
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
			else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	// node_modules/yaml/browser/dist/stringify/stringifyComment.js
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === "block") {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === "quoted" && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === "quoted") {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	// node_modules/yaml/browser/dist/stringify/stringifyString.js
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.BLOCK_FOLDED:
				case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	// node_modules/yaml/browser/dist/stringify/stringify.js
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
		if (anchor && anchorIsValid(anchor)) {
			anchors.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	// node_modules/yaml/browser/dist/stringify/stringifyPair.js
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	// node_modules/yaml/browser/dist/log.js
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
	}
	// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
	function addPairToJSMap(ctx, map, { key, value }) {
		if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (isNode(key) && ctx?.doc) {
			const strCtx = createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	// node_modules/yaml/browser/dist/nodes/Pair.js
	function createPair(key, value, ctx) {
		return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, NODE_TYPE, { value: PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (isNode(key)) key = key.clone(schema);
			if (isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (isPair(item)) {
				const ik = isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (isPair(item)) {
				const ik = isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	// node_modules/yaml/browser/dist/nodes/YAMLMap.js
	function findPair(items, key) {
		const k = isScalar(key) ? key.value : key;
		for (const it of items) if (isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
			else _pair = new Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	// node_modules/yaml/browser/dist/schema/common/map.js
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
	};
	// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
	var YAMLSeq = class extends Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (isScalar(prev) && isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	// node_modules/yaml/browser/dist/schema/common/seq.js
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
	};
	// node_modules/yaml/browser/dist/schema/common/string.js
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	// node_modules/yaml/browser/dist/schema/common/null.js
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	// node_modules/yaml/browser/dist/schema/core/bool.js
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	// node_modules/yaml/browser/dist/schema/core/float.js
	const floatNaN$1 = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber
	};
	const floatExp$1 = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber(node);
		}
	};
	const float$1 = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber
	};
	// node_modules/yaml/browser/dist/schema/core/int.js
	const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify$1(node, radix, prefix) {
		const { value } = node;
		if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber(node);
	}
	const intOct$1 = {
		identify: (value) => intIdentify$2(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
		stringify: (node) => intStringify$1(node, 8, "0o")
	};
	const int$1 = {
		identify: intIdentify$2,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
		stringify: stringifyNumber
	};
	const intHex$1 = {
		identify: (value) => intIdentify$2(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
		stringify: (node) => intStringify$1(node, 16, "0x")
	};
	// node_modules/yaml/browser/dist/schema/core/schema.js
	const schema$2 = [
		map,
		seq,
		string,
		nullTag,
		boolTag,
		intOct$1,
		int$1,
		intHex$1,
		floatNaN$1,
		floatExp$1,
		float$1
	];
	// node_modules/yaml/browser/dist/schema/json/schema.js
	function intIdentify$1(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify$1,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema$1 = [map, seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.BLOCK_LITERAL);
			if (type !== Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
	function resolvePairs(seq, onError) {
		if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (isPair(item)) continue;
			else if (isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair(new Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = isPair(item) ? item : new Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
	var YAMLOMap = class YAMLOMap extends YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (isPair(pair)) {
					key = toJS(pair.key, "", ctx);
					value = toJS(pair.value, key, ctx);
				} else key = toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs = createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs = resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs.items) if (isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar(false),
		stringify: boolStringify
	};
	// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber
	};
	// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
	var YAMLSet = class YAMLSet extends YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
			else pair = new Pair(key, null);
			if (!findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = findPair(this.items, key);
			return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
	const schema = [
		map,
		seq,
		string,
		nullTag,
		trueTag,
		falseTag,
		intBin,
		intOct,
		int,
		intHex,
		floatNaN,
		floatExp,
		float,
		binary,
		merge,
		omap,
		pairs,
		set,
		intTime,
		floatTime,
		timestamp
	];
	// node_modules/yaml/browser/dist/schema/tags.js
	const schemas = /* @__PURE__ */ new Map([
		["core", schema$2],
		["failsafe", [
			map,
			seq,
			string
		]],
		["json", schema$1],
		["yaml11", schema],
		["yaml-1.1", schema]
	]);
	const tagsByName = {
		binary,
		bool: boolTag,
		float: float$1,
		floatExp: floatExp$1,
		floatNaN: floatNaN$1,
		floatTime,
		int: int$1,
		intHex: intHex$1,
		intOct: intOct$1,
		intTime,
		map,
		merge,
		null: nullTag,
		omap,
		pairs,
		seq,
		set,
		timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary,
		"tag:yaml.org,2002:merge": merge,
		"tag:yaml.org,2002:omap": omap,
		"tag:yaml.org,2002:pairs": pairs,
		"tag:yaml.org,2002:set": set,
		"tag:yaml.org,2002:timestamp": timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	// node_modules/yaml/browser/dist/schema/Schema.js
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? coreKnownTags : {};
			this.tags = getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, MAP, { value: map });
			Object.defineProperty(this, SCALAR$1, { value: string });
			Object.defineProperty(this, SEQ, { value: seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	// node_modules/yaml/browser/dist/doc/Document.js
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, NODE_TYPE, { value: DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchorNames(this);
				node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
			}
			return new Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode(value, tag, ctx);
			if (flow && isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
			return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (isEmptyPath(path)) return this.contents !== void 0;
			return isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	// node_modules/yaml/browser/dist/errors.js
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	// node_modules/yaml/browser/dist/compose/resolve-props.js
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	// node_modules/yaml/browser/dist/compose/util-contains-newline.js
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	// node_modules/yaml/browser/dist/compose/util-map-includes.js
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	// node_modules/yaml/browser/dist/compose/resolve-block-map.js
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	// node_modules/yaml/browser/dist/compose/resolve-end.js
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	// node_modules/yaml/browser/dist/compose/compose-collection.js
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = isNode(res) ? res : new Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	// node_modules/yaml/browser/dist/compose/compose-scalar.js
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[SCALAR$1];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = isScalar(res) ? res : new Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[SCALAR$1];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[SCALAR$1];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	// node_modules/yaml/browser/dist/compose/compose-node.js
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const node = composeScalar(ctx, {
			type: "scalar",
			offset: emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		}, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	// node_modules/yaml/browser/dist/compose/compose-doc.js
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	// node_modules/yaml/browser/dist/compose/composer.js
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
				else this.errors.push(new YAMLParseError(pos, code, message));
			};
			this.directives = new Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	// node_modules/yaml/browser/dist/parse/cst-visit.js
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case "﻿": return "byte-order-mark";
			case "": return "doc-mode";
			case "": return "flow-error-end";
			case "": return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	// node_modules/yaml/browser/dist/parse/lexer.js
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === "﻿") {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield "";
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield "";
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield "";
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield "";
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	// node_modules/yaml/browser/dist/parse/line-counter.js
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	// node_modules/yaml/browser/dist/parse/parser.js
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	// node_modules/yaml/browser/dist/public-api.js
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
			prettyErrors
		};
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser = new Parser(lineCounter?.addNewLine);
		const composer = new Composer(options);
		let doc = null;
		for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(prettifyError(source, lineCounter));
			doc.warnings.forEach(prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse$1(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	// lib/formats/vault/note.ts
	/** The property by which a note of ours is known, with the version of its shape. */
	const noteMark = "lobby-card";
	/** Headings that have a meaning of their own, below the one of a take. */
	const noteHeadings = {
		pros: "Pros",
		cons: "Cons",
		conclusion: "Conclusion",
		note: "My note"
	};
	const spoilerMark = " (spoilers)";
	Object.values(noteHeadings);
	/** What the above was made of. */
	function unescapeLineOfNote(line) {
		return unescapeNote(line).replace(/&#(\d{1,3});/g, (_, code) => String.fromCharCode(Number(code)));
	}
	/** A text of a note without the backslashes that keep its signs from meaning something. */
	function unescapeNote(text) {
		return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
	}
	// lib/formats/vault/note-schema.ts
	const ownLines = {
		title: true,
		year: true,
		directors: true
	};
	const prose = {
		verdict: true,
		pros: true,
		cons: true,
		intro: true,
		sections: true,
		conclusion: true,
		note: true
	};
	/** The properties of a note as far as they are read again. */
	const notePropertiesSchema = /* @__PURE__ */ extend(/* @__PURE__ */ pick(filmSchema, ownLines), {
		film: /* @__PURE__ */ omit(filmSchema, ownLines),
		reviews: (/* @__PURE__ */ array(/* @__PURE__ */ extend(/* @__PURE__ */ omit(takeSchema, {
			...prose,
			film: true
		}), {
			film: /* @__PURE__ */ optional(filmSchema),
			id: text(60).check(/* @__PURE__ */ _minLength(1)),
			revision: reviewSchema.shape.revision,
			origin: originSchema
		}))).check(/* @__PURE__ */ _maxLength(1e3)),
		[noteMark]: /* @__PURE__ */ literal(1)
	});
	/** The prose of a take, found under the headings. */
	const noteProseSchema = /* @__PURE__ */ pick(takeSchema, prose);
	const longestNote = limits$1.paragraphs * 20;
	// lib/formats/vault/read-note.ts
	const fence = /^---\r?\n([\s\S]*?)^---\s*$/m;
	/** Whether a text is a note that we have written, whatever has become of it since. */
	function isNote(text) {
		const head = fence.exec(text.slice(0, longestNote));
		return head?.index === 0 && new RegExp(`^lobby-card:`, "m").test(head[1] ?? "");
	}
	/**
	* A note as `writeNote` has written it and the user may have gone on writing in it.
	* @throws UserError that says what can't be read.
	*/
	function readNote(text) {
		if (text.length > longestNote) throw new UserError("This note is too long to be one of Lobby Card’s.");
		const head = fence.exec(text);
		if (!head) throw new UserError("This note has no properties at its top.");
		const properties = notePropertiesSchema.safeParse(readYaml(head[1] ?? ""));
		if (!properties.success) {
			const place = properties.error.issues[0]?.path.join(".");
			throw new UserError(`The properties at the top of this note can’t be read${place ? `, because of “${place}”` : ""}.`);
		}
		const { title, year, directors, film: rest, reviews } = properties.data;
		const film = {
			title,
			year,
			directors,
			...rest
		};
		const parts = splitAt(text.slice(head[0].length), "## ").slice(1);
		return {
			film,
			takes: reviews.map(({ id, revision, origin, film: own = film, ...facts }, i) => ({
				id,
				revision,
				origin,
				take: {
					film: own,
					...facts,
					...readProse(parts[i]?.body ?? "")
				}
			}))
		};
	}
	function readYaml(text) {
		try {
			return parse$1(text, {
				maxAliasCount: 0,
				schema: "core"
			});
		} catch (error) {
			throw new UserError(`The properties at the top of this note can’t be read: ${String(error).slice(0, 200)}`);
		}
	}
	/** A text in parts, the first of which has no heading. */
	function splitAt(text, mark) {
		return `\n${text.replace(/\r\n?/g, "\n")}`.split(`\n${mark}`).map((part, i) => {
			const end = i === 0 ? 0 : part.indexOf("\n");
			return end < 0 ? {
				heading: part,
				body: ""
			} : {
				heading: part.slice(0, end),
				body: part.slice(end).trim()
			};
		});
	}
	function readProse(body) {
		const [opening, ...parts] = splitAt(body, "### ");
		const quoted = /^> ?(.*)(?:\n+|$)/.exec(opening?.body ?? "");
		const prose = {
			verdict: unescapeLineOfNote(quoted?.[1] ?? "").trim(),
			pros: [],
			cons: [],
			intro: unescapeNote((opening?.body ?? "").slice(quoted?.[0].length ?? 0)),
			sections: [],
			conclusion: "",
			note: ""
		};
		for (const part of parts) if (part.heading === noteHeadings.pros) prose.pros.push(...readList(part.body));
		else if (part.heading === noteHeadings.cons) prose.cons.push(...readList(part.body));
		else if (part.heading === noteHeadings.conclusion) prose.conclusion = unescapeNote(part.body);
		else if (part.heading === noteHeadings.note) prose.note = unescapeNote(part.body);
		else prose.sections.push(readSection(part));
		const checked = noteProseSchema.safeParse(prose);
		if (!checked.success) throw new UserError("A text in this note is longer than a review may be.");
		return checked.data;
	}
	function readSection({ heading, body }) {
		const spoiler = heading.endsWith(spoilerMark);
		return {
			heading: unescapeLineOfNote(spoiler ? heading.slice(0, -11) : heading),
			text: unescapeNote(body),
			spoiler
		};
	}
	function readList(body) {
		return body.split("\n").flatMap((line) => /^[-*] (.*)$/.exec(line)?.[1] ?? []).map(unescapeLineOfNote);
	}
	// lib/formats/import/notes/read-note-file.ts
	async function readWhole(part) {
		let text = "";
		for await (const piece of decodeText$1(part.bytes())) {
			text += piece;
			if (text.length > importLimits.recordLength) throw new UserError("This note is longer than any review.");
		}
		return text;
	}
	/** The takes of a note that Lobby Card has written, each under the id it had. */
	function readOwn(text) {
		return readNote(text).takes.map(({ id, revision, origin, take: { film, ...take } }) => makeSaid(film, [id], {
			entry: id,
			isAlone: true,
			noted: {
				revision,
				origin
			},
			take
		}));
	}
	/** The days in a note's properties, under one of the names that people give them. */
	function readViewings(text, take) {
		const entries = readFrontMatter(text)?.entries;
		const viewings = columnWords.watched.flatMap((name) => entries?.get(keyOf(name)) ?? []).flatMap(({ text: day }) => {
			try {
				return {
					on: parseDay(day.replace(/^\[\[|\]\]$/g, "")),
					rewatch: false
				};
			} catch {
				return /^(?:true|yes|x)$/i.test(day) ? {
					on: null,
					rewatch: false
				} : [];
			}
		});
		return viewings.length > 0 || !take.rating ? viewings : [{
			on: null,
			rewatch: false
		}];
	}
	/** What a note of the user's says: a review as people write them, told from a list or a shopping note. */
	function readAny(text, path) {
		const name = path.replace(/^.*\//, "").replace(/\.\w+$/, "");
		const parsed = parseArticle(/^#\s/m.test(text.slice(0, 2e4)) || /^(?:title|film|movie)\s*:/im.test(text.slice(0, 4e3)) ? text : withTitle(text, name));
		if (!parsed.ok) throw new UserError(parsed.reason);
		if (parsed.kind === "other-review") throw new UserError("This reviews something else than a film.");
		const { film, ...take } = parsed.take;
		const { title, year } = splitTitleYear(film.title);
		return makeSaid({
			...film,
			title,
			year: film.year ?? (Number(year) || null)
		}, [path], {
			entry: take.url ?? name,
			isAlone: true,
			take: {
				...take,
				viewings: readViewings(text, parsed.take)
			}
		});
	}
	function withTitle(text, name) {
		const end = readFrontMatter(text)?.bodyStart ?? 0;
		return `${text.slice(0, end)}\n# ${name}\n\n${text.slice(end)}`;
	}
	/** A note is one entry, or one for each take in it. */
	const noteFile = (isOwn) => ({
		source: isOwn ? "vault" : "markdown",
		name: isOwn ? "Notes of Lobby Card" : "Markdown",
		stage: 0,
		async *readRows(part) {
			const file = part.path;
			const text = await readWhole(part);
			const raw = {
				form: "text",
				text: text.slice(0, importLimits.rawLength)
			};
			try {
				const said = isOwn ? readOwn(text) : [readAny(text, file)];
				for (const one of said) yield {
					kind: "row",
					file,
					line: 1,
					said: one,
					raw
				};
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
				yield {
					kind: "setAside",
					file,
					line: null,
					reason: error.message,
					raw
				};
			}
		}
	});
	/** A note begins with properties between two lines of dashes, or with a heading. */
	function findNoteFile(head, path) {
		if (isNote(head)) return noteFile(true);
		const isMarkdown = /\.(?:md|markdown|mdown|txt)$/i.test(path);
		return readFrontMatter(head) || isMarkdown && head.trim() !== "" ? noteFile(false) : null;
	}
	// lib/formats/import/notes/read-page-file.ts
	/** The JSON-LD in a page, block by block. */
	async function* readBlocks(chunks) {
		const ready = [];
		let block = null;
		let left = importLimits.recordLength;
		const parser = new Parser$1({
			onopentag(name, { type }) {
				if (name === "script" && type?.trim().toLowerCase() === "application/ld+json") block = "";
			},
			ontext(text) {
				if (block === null) return;
				left -= text.length;
				if (left < 0) throw new UserError("This page has more data in it than any review.");
				block += text;
			},
			onclosetag() {
				if (block !== null) ready.push(block);
				block = null;
			}
		});
		for await (const chunk of chunks) {
			parser.write(chunk);
			yield* ready.splice(0);
		}
		parser.end();
		yield* ready.splice(0);
	}
	function parse(block) {
		try {
			return listOf(JSON.parse(block));
		} catch {
			return [];
		}
	}
	const nothing = "This page has no review in its data. Open it in the browser and clip the review there.";
	/** A saved web page: only what it tells machines is read. */
	const pageFile = {
		source: "schema.org",
		name: "Reviews in web pages",
		stage: 0,
		async *readRows(part) {
			const file = part.path;
			let line = 0;
			for await (const block of readBlocks(decodeText$1(part.bytes()))) for (const node of parse(block).filter(isJsonObject)) {
				const raw = {
					form: "json",
					text: JSON.stringify(node).slice(0, importLimits.rawLength)
				};
				try {
					for (const said of readSchemaOrg(node)) yield {
						kind: "row",
						file,
						line: ++line,
						said,
						raw
					};
				} catch (error) {
					if (!(error instanceof UserError)) throw error;
				}
			}
			if (line === 0) throw new UserError(nothing);
		}
	};
	function isPage(head) {
		return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head)\b/i.test(head);
	}
	// lib/formats/import/csv/dialect.ts
	const delimiters = [
		",",
		";",
		"	",
		"|"
	];
	/** Told from the beginning of a table: what parts the cells of its first lines most often, outside of quotation marks. */
	function guessDialect(head) {
		const lines = head.replace(/"(?:[^"]|"")*"/g, "\"\"").split(/\r\n?|\n/, 6);
		const counts = delimiters.map((delimiter) => Math.max(0, ...lines.map((line) => line.split(delimiter).length - 1)));
		const most = Math.max(...counts);
		const delimiter = most > 0 ? delimiters[counts.indexOf(most)] ?? "," : ",";
		return {
			delimiter,
			escapedBy: new RegExp(`\\\\"(?!"|\\s*(?:${delimiter === "|" ? "\\|" : delimiter}|[\\r\\n]|$))`).test(head) && !/[^\\,;\t|\n\r]""/.test(head) ? "\\" : "\""
		};
	}
	/* @license
	Papa Parse
	v5.7.1
	https://github.com/mholt/PapaParse
	License: MIT
	*/
	// lib/formats/import/csv/read-csv.ts
	var import_papaparse_min = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
		((e, t) => {
			"function" == typeof define && define.amd ? define([], t) : "object" == typeof module && "undefined" != typeof exports ? module.exports = t() : e.Papa = t();
		})(this$1, function r() {
			var n = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== n ? n : {};
			var s = !n.document && !!n.postMessage, a = n.IS_PAPA_WORKER || !1, o = {}, h = 0, w = {};
			function q(e) {
				return 65279 === e.charCodeAt(0) ? e.slice(1) : e;
			}
			function u(e) {
				this._handle = null, this._finished = !1, this._completed = !1, this._halted = !1, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = !0, this._completeResults = {
					data: [],
					errors: [],
					meta: {}
				}, function(e) {
					var t = E(e);
					t.chunkSize = parseInt(t.chunkSize), e.step || e.chunk || (t.chunkSize = null);
					this._handle = new i(t), (this._handle.streamer = this)._config = t;
				}.call(this, e), this.parseChunk = function(t, e) {
					var i = parseInt(this._config.skipFirstNLines) || 0;
					if (this.isFirstChunk && 0 < i) {
						let e = this._config.newline;
						e || (r = this._config.quoteChar || "\"", e = this._handle.guessLineEndings(t, r)), t = [...t.split(e).slice(i)].join(e);
					}
					this.isFirstChunk && U(this._config.beforeFirstChunk) && void 0 !== (r = this._config.beforeFirstChunk(t)) && (t = r), this.isFirstChunk = !1, this._halted = !1;
					var i = this._partialLine + t, r = (this._partialLine = "", this._handle.parse(i, this._baseIndex, !this._finished));
					if (!this._handle.paused() && !this._handle.aborted()) {
						t = r.meta.cursor, i = (this._finished || (this._partialLine = i.substring(t - this._baseIndex), this._baseIndex = t), r && r.data && (this._rowCount += r.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
						if (a) n.postMessage({
							results: r,
							workerId: w.WORKER_ID,
							finished: i
						});
						else if (U(this._config.chunk) && !e) {
							if (this._config.chunk(r, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = !0);
							this._completeResults = r = void 0;
						}
						return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r.data), this._completeResults.errors = this._completeResults.errors.concat(r.errors), this._completeResults.meta = r.meta), this._completed || !i || !U(this._config.complete) || r && r.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = !0), i || r && r.meta.paused || this._nextChunk(), r;
					}
					this._halted = !0;
				}, this._sendError = function(e) {
					U(this._config.error) ? this._config.error(e) : a && this._config.error && n.postMessage({
						workerId: w.WORKER_ID,
						error: e,
						finished: !1
					});
				};
			}
			function d(e) {
				var r;
				(e = e || {}).chunkSize || (e.chunkSize = w.RemoteChunkSize), u.call(this, e), this._nextChunk = s ? function() {
					this._readChunk(), this._chunkLoaded();
				} : function() {
					this._readChunk();
				}, this.stream = function(e) {
					this._input = e, this._nextChunk();
				}, this._readChunk = function() {
					if (this._finished) this._chunkLoaded();
					else {
						if (r = new XMLHttpRequest(), this._config.withCredentials && (r.withCredentials = this._config.withCredentials), s || (r.onload = m(this._chunkLoaded, this), r.onerror = m(this._chunkError, this)), r.ontimeout = m(this._chunkTimeout, this), r.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s), this._config.downloadTimeout && !s && (r.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
							var e, t = this._config.downloadRequestHeaders;
							for (e in t) r.setRequestHeader(e, t[e]);
						}
						var i;
						this._config.chunkSize && (i = this._start + this._config.chunkSize - 1, r.setRequestHeader("Range", "bytes=" + this._start + "-" + i));
						try {
							r.send(this._config.downloadRequestBody);
						} catch (e) {
							this._chunkError(e.message);
						}
						s && 0 === r.status && this._chunkError();
					}
				}, this._chunkLoaded = function() {
					4 === r.readyState && (r.status < 200 || 400 <= r.status ? this._chunkError() : (this._start += this._config.chunkSize || r.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e) => null !== (e = e.getResponseHeader("Content-Range")) ? parseInt(e.substring(e.lastIndexOf("/") + 1)) : -1)(r), this.parseChunk(r.responseText)));
				}, this._chunkError = function(e) {
					e = r.statusText || e;
					this._sendError(new Error(e));
				}, this._chunkTimeout = function() {
					this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
				};
			}
			function l(e) {
				(e = e || {}).chunkSize || (e.chunkSize = w.LocalChunkSize), u.call(this, e);
				var i, r, n = "undefined" != typeof FileReader;
				this.stream = function(e) {
					this._input = e, r = e.slice || e.webkitSlice || e.mozSlice, n ? ((i = new FileReader()).onload = m(this._chunkLoaded, this), i.onerror = m(this._chunkError, this)) : i = new FileReaderSync(), this._nextChunk();
				}, this._nextChunk = function() {
					this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
				}, this._readChunk = function() {
					var e = this._input, t = (this._config.chunkSize && (t = Math.min(this._start + this._config.chunkSize, this._input.size), e = r.call(e, this._start, t)), i.readAsText(e, this._config.encoding));
					n || this._chunkLoaded({ target: { result: t } });
				}, this._chunkLoaded = function(e) {
					this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e.target.result);
				}, this._chunkError = function() {
					this._sendError(i.error);
				};
			}
			function f(e) {
				var i;
				u.call(this, e = e || {}), this.stream = function(e) {
					return i = e, this._nextChunk();
				}, this._nextChunk = function() {
					var e, t;
					if (!this._finished) return e = this._config.chunkSize, i = e ? (t = i.substring(0, e), i.substring(e)) : (t = i, ""), this._finished = !i, this.parseChunk(t);
				};
			}
			function c(e) {
				u.call(this, e = e || {});
				var t = [], i = !0, r = !1;
				this.pause = function() {
					u.prototype.pause.apply(this, arguments), this._input.pause();
				}, this.resume = function() {
					u.prototype.resume.apply(this, arguments), this._input.resume();
				}, this.stream = function(e) {
					this._input = e, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
				}, this._checkIsFinished = function() {
					r && 1 === t.length && (this._finished = !0);
				}, this._nextChunk = function() {
					this._checkIsFinished(), t.length ? this.parseChunk(t.shift()) : i = !0;
				}, this._streamData = m(function(e) {
					try {
						t.push("string" == typeof e ? e : e.toString(this._config.encoding)), i && (i = !1, this._checkIsFinished(), this.parseChunk(t.shift()));
					} catch (e) {
						this._streamError(e);
					}
				}, this), this._streamError = m(function(e) {
					this._streamCleanUp(), this._sendError(e);
				}, this), this._streamEnd = m(function() {
					this._streamCleanUp(), r = !0, this._streamData("");
				}, this), this._streamCleanUp = m(function() {
					this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
				}, this);
			}
			function i(m) {
				var n, s, a, t, o = Math.pow(2, 53), h = -o, u = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i = this, r = 0, l = 0, f = !1, e = !1, c = [], p = {
					data: [],
					errors: [],
					meta: {}
				};
				function y(e) {
					return "greedy" === m.skipEmptyLines ? "" === e.join("").trim() : 1 === e.length && 0 === e[0].length;
				}
				function _() {
					if (p && a && (k("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + w.DefaultDelimiter + "'"), a = !1), m.skipEmptyLines && (p.data = p.data.filter(function(e) {
						return !y(e);
					})), g()) {
						if (p) if (Array.isArray(p.data[0])) {
							for (var e = 0; g() && e < p.data.length; e++) p.data[e].forEach(t);
							p.data.splice(0, 1);
						} else p.data.forEach(t);
						function t(e) {
							c.push(e);
						}
					}
					function i(e, t) {
						for (var i = m.header ? {} : [], r = 0; r < e.length; r++) {
							var n = r, s = e[r], s = ((e, t) => ((e) => (m.dynamicTypingFunction && void 0 === m.dynamicTyping[e] && (m.dynamicTyping[e] = m.dynamicTypingFunction(e)), !0 === (m.dynamicTyping[e] || m.dynamicTyping)))(e) ? "true" === t || "TRUE" === t || "false" !== t && "FALSE" !== t && (((e) => {
								if (u.test(e)) {
									e = parseFloat(e);
									if (h < e && e < o) return 1;
								}
							})(t) ? parseFloat(t) : d.test(t) ? new Date(t) : "" === t ? null : t) : t)(n = m.header ? r >= c.length ? "__parsed_extra" : c[r] : n, s = m.transform ? m.transform(s, n) : s);
							"__parsed_extra" === n ? (i[n] = i[n] || [], i[n].push(s)) : i[n] = s;
						}
						return m.header && (r > c.length ? k("FieldMismatch", "TooManyFields", "Too many fields: expected " + c.length + " fields but parsed " + r, l + t) : r < c.length && k("FieldMismatch", "TooFewFields", "Too few fields: expected " + c.length + " fields but parsed " + r, l + t)), i;
					}
					var r;
					p && (m.header || m.dynamicTyping || m.transform) && (r = 1, !p.data.length || Array.isArray(p.data[0]) ? (p.data = p.data.map(i), r = p.data.length) : p.data = i(p.data, 0), m.header && p.meta && (p.meta.fields = c), l += r);
				}
				function g() {
					return m.header && 0 === c.length;
				}
				function k(e, t, i, r) {
					e = {
						type: e,
						code: t,
						message: i
					};
					void 0 !== r && (e.row = r), p.errors.push(e);
				}
				U(m.step) && (t = m.step, m.step = function(e) {
					p = e, g() ? _() : (_(), 0 !== p.data.length && (r += e.data.length, m.preview && r > m.preview ? s.abort() : (p.data = p.data[0], t(p, i))));
				}), this.parse = function(e, t, i) {
					var r = m.quoteChar || "\"", r = (m.newline || (m.newline = this.guessLineEndings(e, r)), a = !1, m.delimiter ? U(m.delimiter) && (m.delimiter = m.delimiter(e), p.meta.delimiter = m.delimiter) : ((r = ((e, t, i, r, n) => {
						var s, a, o, h;
						n = n || [
							",",
							"	",
							"|",
							";",
							w.RECORD_SEP,
							w.UNIT_SEP
						];
						for (var u = 0; u < n.length; u++) {
							for (var d, l = n[u], f = 0, c = 0, p = 0, _ = (o = void 0, new b({
								comments: r,
								delimiter: l,
								newline: t,
								preview: 10
							}).parse(e)), g = 0; g < _.data.length; g++) i && y(_.data[g]) ? p++ : (d = _.data[g].length, c += d, void 0 === o ? o = d : 0 < d && (f += Math.abs(d - o), o = d));
							0 < _.data.length && (c /= _.data.length - p), 1.99 < c && (void 0 === a || f < a || f === a && h < c) && (a = f, s = l, h = c);
						}
						return {
							successful: !!(m.delimiter = s),
							bestDelimiter: s
						};
					})(e, m.newline, m.skipEmptyLines, m.comments, m.delimitersToGuess)).successful ? m.delimiter = r.bestDelimiter : (a = !0, m.delimiter = w.DefaultDelimiter), p.meta.delimiter = m.delimiter), E(m));
					return r.header = g(), m.preview && m.header && r.preview++, n = e, s = new b(r), p = s.parse(n, t, i), _(), f ? { meta: { paused: !0 } } : p || { meta: { paused: !1 } };
				}, this.paused = function() {
					return f;
				}, this.pause = function() {
					f = !0, s.abort(), n = U(m.chunk) ? "" : n.substring(s.getCharIndex());
				}, this.resume = function() {
					i.streamer._halted ? (f = !1, i.streamer.parseChunk(n, !0)) : setTimeout(i.resume, 3);
				}, this.aborted = function() {
					return e;
				}, this.abort = function() {
					e = !0, s.abort(), p.meta.aborted = !0, U(m.complete) && m.complete(p), n = "";
				}, this.guessLineEndings = function(e, t) {
					e = e.substring(0, 1048576);
					var t = new RegExp(P(t) + "([^]*?)" + P(t), "gm"), i = (e = e.replace(t, "")).split("\r"), t = e.split("\n"), e = 1 < t.length && t[0].length < i[0].length;
					if (1 === i.length || e) return "\n";
					for (var r = 0, n = 0; n < i.length; n++) "\n" === i[n][0] && r++;
					return r >= i.length / 2 ? "\r\n" : "\r";
				};
			}
			function P(e) {
				return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
			}
			function b(C) {
				var S = (C = C || {}).delimiter, O = C.newline, x = C.comments, T = C.step, I = C.preview, A = C.fastMode, D = null, L = !1, F = null == C.quoteChar ? "\"" : C.quoteChar, z = F;
				if (void 0 !== C.escapeChar && (z = C.escapeChar), ("string" != typeof S || -1 < w.BAD_DELIMITERS.indexOf(S)) && (S = ","), x === S) throw new Error("Comment character same as delimiter");
				!0 === x ? x = "#" : ("string" != typeof x || -1 < w.BAD_DELIMITERS.indexOf(x)) && (x = !1), "\n" !== O && "\r" !== O && "\r\n" !== O && (O = "\n");
				var M = 0, j = !1;
				this.parse = function(i, t, r) {
					if ("string" != typeof i) throw new Error("Input must be a string");
					var n = i.length, e = S.length, s = O.length, a = x.length, o = U(T), h = [], u = [], d = [], l = M = 0;
					if (!i) return v();
					if (A || !1 !== A && -1 === i.indexOf(F)) {
						for (var f = i.split(O), c = 0; c < f.length; c++) {
							if (d = f[c], M += d.length, c !== f.length - 1) M += O.length;
							else if (r) return v();
							if (!x || d.substring(0, a) !== x) {
								if (o) {
									if (h = [], k(d.split(S)), R(), j) return v();
								} else k(d.split(S));
								if (I && I <= c) return h = h.slice(0, I), v(!0);
							}
						}
						return v();
					}
					for (var p = i.indexOf(S, M), _ = i.indexOf(O, M), g = new RegExp(P(z) + P(F), "g"), m = i.indexOf(F, M);;) if (i[M] === F) for (m = M, M++;;) {
						if (-1 === (m = i.indexOf(F, m + 1))) return r || u.push({
							type: "Quotes",
							code: "MissingQuotes",
							message: "Quoted field unterminated",
							row: h.length,
							index: M
						}), b();
						if (m === n - 1) return b(i.substring(M, m).replace(g, F));
						if (F === z && i[m + 1] === z) m++;
						else if (F === z || 0 === m || i[m - 1] !== z) {
							-1 !== p && p < m + 1 && (p = i.indexOf(S, m + 1));
							var y = w(-1 === (_ = -1 !== _ && _ < m + 1 ? i.indexOf(O, m + 1) : _) ? p : Math.min(p, _));
							if (i.substr(m + 1 + y, e) === S) {
								d.push(i.substring(M, m).replace(g, F)), i[M = m + 1 + y + e] !== F && (m = i.indexOf(F, M)), -1 !== p && p < M && (p = i.indexOf(S, M)), -1 !== _ && _ < M && (_ = i.indexOf(O, M));
								break;
							}
							y = w(_);
							if (i.substring(m + 1 + y, m + 1 + y + s) === O) {
								if (d.push(i.substring(M, m).replace(g, F)), E(m + 1 + y + s), -1 !== p && p < M && (p = i.indexOf(S, M)), m = i.indexOf(F, M), o && (R(), j)) return v();
								if (I && h.length >= I) return v(!0);
								break;
							}
							u.push({
								type: "Quotes",
								code: "InvalidQuotes",
								message: "Trailing quote on quoted field is malformed",
								row: h.length,
								index: M
							}), m++;
						}
					}
					else if (x && 0 === d.length && i.substring(M, M + a) === x) {
						if (-1 === _) return v();
						M = _ + s, _ = i.indexOf(O, M), -1 !== p && p < M && (p = i.indexOf(S, M));
					} else if (-1 !== p && (p < _ || -1 === _)) d.push(i.substring(M, p)), M = p + e, p = i.indexOf(S, M);
					else {
						if (-1 === _) break;
						if (d.push(i.substring(M, _)), E(_ + s), o && (R(), j)) return v();
						if (I && h.length >= I) return v(!0);
					}
					return b();
					function k(e) {
						h.push(e), l = M;
					}
					function w(e) {
						var t = 0;
						return t = -1 !== e && (e = i.substring(m + 1, e)) && "" === e.trim() ? e.length : t;
					}
					function b(e) {
						return r || (void 0 === e && (e = i.substring(M)), d.push(e), M = n, k(d), o && R()), v();
					}
					function E(e) {
						M = e, k(d), d = [], _ = i.indexOf(O, M);
					}
					function v(e) {
						if (C.header && !t && h.length && !L) {
							var s = h[0], a = Object.create(null), o = new Set(s);
							let n = !1;
							for (let r = 0; r < s.length; r++) {
								let i = q(s[r]);
								if (a[i = U(C.transformHeader) ? C.transformHeader(i, r) : i]) {
									let e, t = a[i];
									for (; e = i + "_" + t, t++, o.has(e););
									o.add(e), s[r] = e, a[i]++, n = !0, (D = null === D ? {} : D)[e] = i;
								} else a[i] = 1, s[r] = i;
								o.add(i);
							}
							n && console.warn("Duplicate headers found and renamed."), L = !0;
						}
						return {
							data: h,
							errors: u,
							meta: {
								delimiter: S,
								linebreak: O,
								aborted: j,
								truncated: !!e,
								cursor: l + (t || 0),
								renamedHeaders: D
							}
						};
					}
					function R() {
						T(v()), h = [], u = [];
					}
				}, this.abort = function() {
					j = !0;
				}, this.getCharIndex = function() {
					return M;
				};
			}
			function p(e) {
				var t = e.data, i = o[t.workerId], r = !1;
				if (t.error) i.userError(t.error, t.file);
				else if (t.results && t.results.data) {
					var n = {
						abort: function() {
							r = !0, _(t.workerId, {
								data: [],
								errors: [],
								meta: { aborted: !0 }
							});
						},
						pause: g,
						resume: g
					};
					if (U(i.userStep)) {
						for (var s = 0; s < t.results.data.length && (i.userStep({
							data: t.results.data[s],
							errors: t.results.errors,
							meta: t.results.meta
						}, n), !r); s++);
						delete t.results;
					} else U(i.userChunk) && (i.userChunk(t.results, n, t.file), delete t.results);
				}
				t.finished && !r && _(t.workerId, t.results);
			}
			function _(e, t) {
				var i = o[e];
				U(i.userComplete) && i.userComplete(t), i.terminate(), delete o[e];
			}
			function g() {
				throw new Error("Not implemented.");
			}
			function E(e) {
				if ("object" != typeof e || null === e) return e;
				var t, i = Array.isArray(e) ? [] : {};
				for (t in e) i[t] = E(e[t]);
				return i;
			}
			function m(e, t) {
				return function() {
					e.apply(t, arguments);
				};
			}
			function U(e) {
				return "function" == typeof e;
			}
			return w.parse = function(e, t) {
				var i = (t = t || {}).dynamicTyping || !1;
				U(i) && (t.dynamicTypingFunction = i, i = {});
				if (t.dynamicTyping = i, t.transform = !!U(t.transform) && t.transform, void 0 !== t.downloadTimeout) {
					var i = parseInt(t.downloadTimeout);
					if (isNaN(i)) throw new Error("Config downloadTimeout value (" + t.downloadTimeout + ") not parsable by parseInt(val).");
					t.downloadTimeout = i;
				}
				if (!t.worker || !w.WORKERS_SUPPORTED) return i = null, w.NODE_STREAM_INPUT, "string" == typeof e ? (e = q(e), i = new (t.download ? d : f)(t)) : !0 === e.readable && U(e.read) && U(e.on) ? i = new c(t) : (n.File && e instanceof File || e instanceof Object) && (i = new l(t)), i.stream(e);
				(i = (() => {
					var e;
					return !!w.WORKERS_SUPPORTED && (e = (() => {
						var e = n.URL || n.webkitURL || null, t = r.toString();
						return w.BLOB_URL || (w.BLOB_URL = e.createObjectURL(new Blob([
							"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
							"(",
							t,
							")();"
						], { type: "text/javascript" })));
					})(), (e = new n.Worker(e)).onmessage = p, e.id = h++, o[e.id] = e);
				})()).userStep = t.step, i.userChunk = t.chunk, i.userComplete = t.complete, i.userError = t.error, t.step = U(t.step), t.chunk = U(t.chunk), t.complete = U(t.complete), t.error = U(t.error), delete t.worker, i.postMessage({
					input: e,
					config: t,
					workerId: i.id
				});
			}, w.unparse = function(e, t) {
				var s = !1, g = !0, m = ",", y = "\r\n", a = "\"", o = a + a, i = !1, r = null, h = !1, u = ((() => {
					if ("object" == typeof t) {
						if ("string" != typeof t.delimiter || w.BAD_DELIMITERS.filter(function(e) {
							return -1 !== t.delimiter.indexOf(e);
						}).length || (m = t.delimiter), "boolean" != typeof t.quotes && "function" != typeof t.quotes && !Array.isArray(t.quotes) || (s = t.quotes), "boolean" != typeof t.skipEmptyLines && "string" != typeof t.skipEmptyLines || (i = t.skipEmptyLines), "string" == typeof t.newline && (y = t.newline), "string" == typeof t.quoteChar && (a = t.quoteChar, o = a + a), "boolean" == typeof t.header && (g = t.header), Array.isArray(t.columns)) {
							if (0 === t.columns.length) throw new Error("Option columns is empty");
							r = t.columns;
						}
						void 0 !== t.escapeChar && (o = t.escapeChar + a), t.escapeFormulae instanceof RegExp ? h = t.escapeFormulae : "boolean" == typeof t.escapeFormulae && t.escapeFormulae && (h = /^[=+\-@\t\r].*$/);
					}
				})(), new RegExp(P(a), "g"));
				"string" == typeof e && (e = JSON.parse(e));
				if (Array.isArray(e)) {
					if (!e.length) return n(r, e, i);
					if (Array.isArray(e[0])) return n(null, e, i);
					if ("object" == typeof e[0]) return n(r || Object.keys(e[0]), e, i);
				} else if ("object" == typeof e) return "string" == typeof e.data && (e.data = JSON.parse(e.data)), Array.isArray(e.data) && (e.fields || (e.fields = e.meta && e.meta.fields || r), e.fields || (e.fields = Array.isArray(e.data[0]) ? e.fields : "object" == typeof e.data[0] ? Object.keys(e.data[0]) : []), Array.isArray(e.data[0]) || "object" == typeof e.data[0] || (e.data = [e.data])), n(e.fields || [], e.data || [], i);
				throw new Error("Unable to serialize unrecognized input");
				function n(e, t, i) {
					var r = "", n = ("string" == typeof e && (e = JSON.parse(e)), "string" == typeof t && (t = JSON.parse(t)), Array.isArray(e) && 0 < e.length), s = !Array.isArray(t[0]);
					if (n && g) {
						for (var a = 0; a < e.length; a++) 0 < a && (r += m), r += k(e[a], a);
						0 < t.length && (r += y);
					}
					for (var o = 0; o < t.length; o++) {
						var h = (n ? e : t[o]).length, u = !1, d = n ? 0 === Object.keys(t[o]).length : 0 === t[o].length;
						if (i && !n && (u = "greedy" === i ? "" === t[o].join("").trim() : 1 === t[o].length && (null == t[o][0] || 0 === t[o][0].length)), "greedy" === i && n) {
							for (var l = [], f = 0; f < h; f++) {
								var c = s ? e[f] : f;
								l.push(t[o][c]);
							}
							u = "" === l.join("").trim();
						}
						if (!u) {
							for (var p = 0; p < h; p++) {
								0 < p && !d && (r += m);
								var _ = n && s ? e[p] : p;
								r += k(t[o][_], p);
							}
							o < t.length - 1 && (!i || 0 < h && !d) && (r += y);
						}
					}
					return r;
				}
				function k(e, t) {
					var i, r, n;
					return null == e ? "" : e.constructor === Date ? isNaN(e.getTime()) ? "" : e.toISOString() : (n = !1, i = e.toString(), h && "number" != typeof e && "bigint" != typeof e && "boolean" != typeof e && h.test(i) && (e = i = "'" + i, n = !0), r = i.replace(u, o), (n = n || !0 === s || "function" == typeof s && s(e, t) || Array.isArray(s) && s[t] || ((e, t) => {
						for (var i = 0; i < t.length; i++) if (-1 < e.indexOf(t[i])) return !0;
						return !1;
					})(r, w.BAD_DELIMITERS) || -1 < r.indexOf(m) || -1 < i.indexOf(a) || " " === r.charAt(0) || " " === r.charAt(r.length - 1)) ? a + r + a : r);
				}
			}, w.RECORD_SEP = String.fromCharCode(30), w.UNIT_SEP = String.fromCharCode(31), w.BYTE_ORDER_MARK = "﻿", w.BAD_DELIMITERS = [
				"\r",
				"\n",
				"\"",
				w.BYTE_ORDER_MARK
			], w.WORKERS_SUPPORTED = !s && !!n.Worker, w.NODE_STREAM_INPUT = 1, w.LocalChunkSize = 10485760, w.RemoteChunkSize = 5242880, w.DefaultDelimiter = ",", w.Parser = b, w.ParserHandle = i, w.NetworkStreamer = d, w.FileStreamer = l, w.StringStreamer = f, w.ReadableStreamStreamer = c, a && (n.onmessage = function(e) {
				e = e.data;
				void 0 === w.WORKER_ID && e && (w.WORKER_ID = e.workerId);
				"string" == typeof e.input ? n.postMessage({
					workerId: w.WORKER_ID,
					results: w.parse(e.input, e.config),
					finished: !0
				}) : (n.File && e.input instanceof File || e.input instanceof Object) && (e = w.parse(e.input, e.config)) && n.postMessage({
					workerId: w.WORKER_ID,
					results: e,
					finished: !0
				});
			}), (d.prototype = Object.create(u.prototype)).constructor = d, (l.prototype = Object.create(u.prototype)).constructor = l, (f.prototype = Object.create(f.prototype)).constructor = f, (c.prototype = Object.create(u.prototype)).constructor = c, w;
		});
	})))(), 1);
	const cutOff = "The file ends in the middle of this row: it was probably not copied or downloaded whole.";
	const unclosed = "A quotation mark opens in this row and never closes. Close it, or take it out.";
	const tooLong = "This row is longer than any review.";
	const givenUp = "From here on the quotation marks of this file do not close, so its rows can’t be told apart.";
	function split(text, { delimiter, escapedBy }) {
		const pieces = [];
		let start = 0;
		import_papaparse_min.default.parse(text, {
			delimiter,
			newline: "\n",
			quoteChar: "\"",
			escapeChar: escapedBy,
			step: ({ data, errors, meta }) => {
				pieces.push({
					cells: data,
					start,
					end: meta.cursor,
					isOpen: errors.some(({ code }) => code === "MissingQuotes")
				});
				start = meta.cursor;
			}
		});
		return pieces;
	}
	/** A text in pieces, with every line end as `\n`. */
	async function* withPlainLineEnds(chunks) {
		let held = "";
		for await (const chunk of chunks) {
			const text = held + chunk;
			held = text.endsWith("\r") ? "\r" : "";
			yield (held ? text.slice(0, -1) : text).replace(/\r\n?/g, "\n");
		}
		if (held) yield "\n";
	}
	const countLines = (text) => text.match(/\n/g)?.length ?? 0;
	/**
	* The records of a table, empty lines left out, holding no more of it than the record it is at. `width` is how many
	* cells its records have. A quotation mark that never closes costs the line that it stands in, not the table: reading
	* goes on behind it, in doubt.
	*/
	async function* readCsv(chunks, dialect, width) {
		let held = "";
		let enough = 0;
		let line = 1;
		let broken = 0;
		const isDone = () => broken > importLimits.brokenQuotes;
		/** Gives up the first line of what is held, or all of it where nothing behind that line looks like a record. */
		function passBroken(first) {
			const end = held.indexOf("\n") + 1 || held.length;
			const goesOn = split(held.slice(end), dialect).some(({ cells, isOpen }) => cells.length === width && !isOpen);
			broken += 1;
			const isTooLong = !first.isOpen || !goesOn && held.length > importLimits.recordLength;
			const cells = goesOn || isTooLong ? [held.slice(0, Math.min(end, importLimits.rawLength)).trimEnd()] : first.cells;
			const trouble = isDone() ? givenUp : isTooLong ? tooLong : goesOn ? unclosed : cutOff;
			const record = {
				line,
				cells,
				trouble,
				isDoubtful: true,
				endsFile: false
			};
			held = trouble === "The file ends in the middle of this row: it was probably not copied or downloaded whole." ? "" : held.slice(end);
			line += 1;
			return record;
		}
		/** All records that are whole; at the end of the file the last one too. */
		function* take(isLast) {
			while (held !== "" && !isDone()) {
				const pieces = split(held, dialect);
				const last = pieces.at(-1);
				if (!last) return;
				const isWhole = !last.isOpen && (isLast || held.endsWith("\n"));
				for (const piece of isWhole ? pieces : pieces.slice(0, -1)) {
					const { cells, start, end } = piece;
					const endsFile = isLast && piece === last && !held.endsWith("\n");
					if (cells.length > 1 || cells[0]?.trim()) yield {
						line,
						cells,
						trouble: null,
						isDoubtful: broken > 0,
						endsFile
					};
					line += countLines(held.slice(start, end));
				}
				held = isWhole ? "" : held.slice(last.start);
				if (isWhole || !isLast && held.length <= importLimits.recordLength) return;
				yield passBroken(last);
			}
		}
		for await (const text of withPlainLineEnds(chunks)) {
			held += text;
			if (held.length < enough) continue;
			yield* take(false);
			if (isDone()) return;
			enough = held.length * 2;
		}
		yield* take(true);
	}
	// lib/formats/import/tables/day-order.ts
	/** A cell that is such a day, alone or with the time of day: spreadsheets write them so when they save a table. */
	const shape = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?=$|[ T,])/;
	/** Whether there may be such days in a table that begins like this. */
	function hasUnclearDays(head) {
		return /(?:^|[",;\t\n])\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})(?=[",;\t\n ]|$)/.test(head);
	}
	/** The one order that fits all days of a table; null where both fit, or none. */
	async function findDayOrder(rows) {
		const fits = {
			"day-month": true,
			"month-day": true
		};
		for await (const cells of rows) for (const cell of cells) {
			const [, first, sign, second] = shape.exec(cell) ?? [];
			if (Number(first) > 12 || sign === ".") fits["month-day"] = false;
			if (Number(second) > 12) fits["day-month"] = false;
		}
		const fitting = ["day-month", "month-day"].filter((order) => fits[order]);
		return fitting.length === 1 ? fitting[0] ?? null : null;
	}
	/** A cell with its day written the one clear way; any other cell as it is. Years of two digits are from 1970 on. */
	function clearDay(cell, order) {
		const [all, first = "", , second = "", year = ""] = order && shape.exec(cell) || [];
		if (!all) return cell;
		const [day, month] = order === "day-month" ? [first, second] : [second, first];
		const century = Number(year) >= 70 ? "19" : "20";
		return `${year.length === 4 ? year : `${century}${year}`}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${cell.slice(all.length)}`;
	}
	// lib/formats/import/tables/read-table.ts
	/** In lists of Letterboxd the header is the fifth line. */
	const mostRecordsAbove = 10;
	/** A sign at the beginning of a cell that a spreadsheet takes for a formula: tables are written with `'` before it. */
	const neutralised = /^'(?='*[=+\-@\t\r])/;
	/** The first line near a file's beginning that is a header of one of the formats, the formats in their order. */
	async function findTable(head, path, formats) {
		const dialect = guessDialect(head);
		const records = [];
		for await (const { cells } of readCsv(only(head), dialect, 0)) {
			records.push(cells);
			if (records.length > mostRecordsAbove) break;
		}
		for (const format of formats) for (const [at, names] of records.entries()) {
			const columns = names.map(columnKey);
			const known = new Set(columns.filter((column) => column !== ""));
			if (known.size < 2 || !format.recognises(known, path)) continue;
			return {
				format,
				dialect,
				names,
				columns,
				preamble: records.slice(0, at),
				hasUnclearDays: hasUnclearDays(head)
			};
		}
		return null;
	}
	async function* only(text) {
		yield text;
	}
	function rowOf({ line, cells }, columns, order) {
		const values = /* @__PURE__ */ new Map();
		for (const [at, column] of columns.entries()) if (!values.get(column)) values.set(column, clearDay((cells[at] ?? "").replace(neutralised, "").trim(), order));
		return {
			line,
			get: (...names) => names.map((name) => values.get(name)).find(Boolean) ?? ""
		};
	}
	/** Why a record is none of the table's; null where it is one. */
	function findTrouble({ cells, trouble, isDoubtful, endsFile }, width) {
		if (trouble) return trouble;
		if (cells.length < width && endsFile) return cutOff;
		if (isDoubtful && cells.length !== width) return "This may be a piece of the row above whose quotation mark never closes.";
		if (cells.slice(width).some((cell) => cell.trim() !== "")) return `This row has ${cells.length} cells where the header names ${width}. Put the cell that has commas in it in quotation marks.`;
		return null;
	}
	/** The format of a file with a table in it. */
	function tableFile({ format, dialect, names, columns, preamble, ...found }) {
		const records = async function* (part) {
			let above = preamble.length + 1;
			for await (const record of readCsv(decodeText$1(part.bytes()), dialect, columns.length)) if (above > 0) above -= 1;
			else yield record;
		};
		const survey = async function* (part, order) {
			for await (const record of records(part)) if (!findTrouble(record, columns.length)) yield rowOf(record, columns, order);
		};
		const cellsOf = async function* (part) {
			for await (const { cells } of records(part)) yield cells;
		};
		const readRows = async function* (part) {
			const file = part.path;
			const order = found.hasUnclearDays ? await findDayOrder(cellsOf(part)) : null;
			const read = await format.open({
				path: file,
				columns,
				preamble,
				survey: () => survey(part, order)
			});
			for await (const record of records(part)) {
				const { line, cells } = record;
				const raw = {
					form: "cells",
					columns: names,
					cells
				};
				const trouble = findTrouble(record, columns.length);
				if (trouble) {
					yield {
						kind: "setAside",
						file,
						line,
						reason: trouble,
						raw: shorten(raw)
					};
					continue;
				}
				try {
					yield {
						kind: "row",
						file,
						line,
						said: read(rowOf(record, columns, order)),
						raw
					};
				} catch (error) {
					if (!(error instanceof UserError)) throw error;
					yield {
						kind: "setAside",
						file,
						line,
						reason: error.message,
						raw: shorten(raw)
					};
				}
			}
		};
		return {
			source: format.source,
			name: format.name,
			stage: format.stage,
			readRows
		};
	}
	function shorten(raw) {
		return {
			...raw,
			cells: raw.cells.slice(0, 1e3).map((cell) => cell.slice(0, importLimits.rawLength))
		};
	}
	// lib/formats/import/xml/read-xml-items.ts
	const mostElements = 200;
	const deepest = 50;
	/**
	* The elements of one name in XML of any length, each with what is directly in it. Entities of its own are not resolved,
	* and nothing is fetched.
	* @throws UserError where it is nested or long beyond measure.
	*/
	async function* readXmlItems(chunks, name) {
		const ready = [];
		let place = 0;
		let depth = 0;
		let length = 0;
		let texts = null;
		let at = null;
		const parser = new Parser$1({
			onopentagname(tag) {
				depth += 1;
				length = 0;
				if (depth > deepest) throw new UserError("From here on this file is nested too deeply to be read.");
				if (tag === name) texts = /* @__PURE__ */ new Map();
				else if (texts) at = texts.size < mostElements ? tag : null;
				if (texts && at) texts.set(at, texts.get(at) ?? "");
			},
			ontext(text) {
				length += text.length;
				if (length > importLimits.recordLength) throw new UserError("From here on this file has a text that is longer than any review.");
				if (texts && at) texts.set(at, (texts.get(at) ?? "") + text);
			},
			onclosetag(tag) {
				depth -= 1;
				at = null;
				if (tag !== name || !texts) return;
				ready.push({
					place: ++place,
					texts
				});
				texts = null;
			}
		}, { xmlMode: true });
		for await (const chunk of chunks) {
			let fault = null;
			try {
				parser.write(chunk);
			} catch (error) {
				fault = error;
			}
			yield* ready.splice(0);
			if (fault) throw fault;
		}
		parser.end();
		yield* ready.splice(0);
	}
	// lib/formats/import/xml/read-xml-file.ts
	function xmlFile(format) {
		const readRows = async function* (part) {
			const file = part.path;
			let last = 0;
			try {
				for await (const { place, texts } of readXmlItems(decodeText$1(part.bytes()), format.element)) {
					last = place;
					const cells = [...texts.values()].map((text) => text.trim().slice(0, importLimits.rawLength));
					const raw = {
						form: "cells",
						columns: [...texts.keys()],
						cells
					};
					try {
						yield {
							kind: "row",
							file,
							line: place,
							said: format.readItem((name) => texts.get(name)?.trim() ?? ""),
							raw
						};
					} catch (error) {
						if (!(error instanceof UserError)) throw error;
						yield {
							kind: "setAside",
							file,
							line: place,
							reason: error.message,
							raw
						};
					}
				}
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
				yield {
					kind: "setAside",
					file,
					line: last + 1,
					reason: error.message,
					raw: {
						form: "text",
						text: ""
					}
				};
			}
		};
		return {
			source: format.source,
			name: format.name,
			stage: format.stage,
			readRows
		};
	}
	// lib/formats/import/zip/is-zip.ts
	/** Whether a file begins as a zip does, an empty one included. */
	function isZip([a, b, c, d]) {
		return a === 80 && b === 75 && (c === 3 && d === 4 || c === 5 && d === 6 || c === 7 && d === 8);
	}
	// lib/formats/import/recognise-file.ts
	const backup = new RegExp(`"format"\\s*:\\s*"${backupFormat}"`);
	/**
	* What a file is, told by its beginning: the name decides only between files that look the same inside (the films
	* that somebody watched, and those he wants to watch). Null where it is nothing that can be read.
	*/
	async function recogniseFile(name, head) {
		if (isZip(head)) return "zip";
		const text = decodeHead(head);
		if (text.includes("\0")) return null;
		if (/^\s*(?:\[\s*\]|\{\s*\})?\s*$/.test(text)) return "empty";
		const opening = text.trimStart().slice(0, 1);
		if (opening === "{" || opening === "[") return backup.test(text) ? "backup" : findJsonFile(text, name, jsonFormats, tableFormats);
		if (opening === "<") {
			const xml = xmlFormats.find((format) => format.recognises(text));
			return xml ? xmlFile(xml) : isPage(text) ? pageFile : null;
		}
		if (/^\s*(?:---|\+\+\+)[ \t]*\r?\n/.test(text)) return findNoteFile(text, name);
		const table = await findTable(text, name, tableFormats);
		return table ? tableFile(table) : findNoteFile(text, name);
	}
	// node_modules/@zip.js/zip.js/lib/core/constants.js
	var MAX_32_BITS, MAX_16_BITS, LOCAL_FILE_HEADER_SIGNATURE, SPLIT_ZIP_FILE_SIGNATURE, CENTRAL_FILE_HEADER_SIGNATURE, EXTRAFIELD_TYPE_AES, EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP, EXTRAFIELD_TYPE_UNICODE_PATH, EXTRAFIELD_TYPE_UNICODE_COMMENT, EXTRAFIELD_TYPE_USDZ, EXTRAFIELD_TYPE_INFOZIP, EXTRAFIELD_TYPE_UNIX, EXTRAFIELD_TYPE_UNIX_TYPE1, BITFLAG_LANG_ENCODING_FLAG, FILE_ATTR_UNIX_TYPE_MASK, FILE_ATTR_UNIX_TYPE_DIR, FILE_ATTR_UNIX_TYPE_SYMLINK, FILE_ATTR_UNIX_SETUID_MASK, FILE_ATTR_UNIX_SETGID_MASK, MIN_DATE, ERR_LOCAL_FILE_HEADER_NOT_FOUND, ERR_OVERLAPPING_ENTRY, ERR_EXTRAFIELD_ZIP64_NOT_FOUND, UNDEFINED_TYPE, FUNCTION_TYPE, EMPTY_UINT8_ARRAY, SYMBOL_ASYNC_DISPOSE;
	var init_constants = __esmMin((() => {
		MAX_32_BITS = 4294967295;
		MAX_16_BITS = 65535;
		LOCAL_FILE_HEADER_SIGNATURE = 67324752;
		SPLIT_ZIP_FILE_SIGNATURE = 134695760;
		CENTRAL_FILE_HEADER_SIGNATURE = 33639248;
		EXTRAFIELD_TYPE_AES = 39169;
		EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP = 21589;
		EXTRAFIELD_TYPE_UNICODE_PATH = 28789;
		EXTRAFIELD_TYPE_UNICODE_COMMENT = 25461;
		EXTRAFIELD_TYPE_USDZ = 6534;
		EXTRAFIELD_TYPE_INFOZIP = 30837;
		EXTRAFIELD_TYPE_UNIX = 30805;
		EXTRAFIELD_TYPE_UNIX_TYPE1 = 22613;
		BITFLAG_LANG_ENCODING_FLAG = 2048;
		FILE_ATTR_UNIX_TYPE_MASK = 61440;
		FILE_ATTR_UNIX_TYPE_DIR = 16384;
		FILE_ATTR_UNIX_TYPE_SYMLINK = 40960;
		FILE_ATTR_UNIX_SETUID_MASK = 2048;
		FILE_ATTR_UNIX_SETGID_MASK = 1024;
		MIN_DATE = new Date(1980, 0, 1);
		ERR_LOCAL_FILE_HEADER_NOT_FOUND = "Local file header not found";
		ERR_OVERLAPPING_ENTRY = "Overlapping entry found";
		ERR_EXTRAFIELD_ZIP64_NOT_FOUND = "Zip64 extra field not found";
		UNDEFINED_TYPE = "undefined";
		FUNCTION_TYPE = "function";
		EMPTY_UINT8_ARRAY = /* @__PURE__ */ new Uint8Array();
		SYMBOL_ASYNC_DISPOSE = Symbol.asyncDispose || Symbol();
	}));
	// node_modules/@zip.js/zip.js/lib/core/options.js
	function checkFunctionOption(value) {
		if (value && typeof value != "function") throw new Error(ERR_INVALID_FUNCTION_OPTION);
		return value;
	}
	function checkSignalOption(signal) {
		if (signal && (typeof signal.addEventListener != "function" || typeof signal.aborted != "boolean")) throw new Error(ERR_INVALID_SIGNAL);
		return signal || void 0;
	}
	function throwIfAborted(signal) {
		if (signal && signal.aborted) throw signal.reason === void 0 ? new DOMException(ERR_ABORTED, ABORT_ERROR_NAME) : signal.reason;
	}
	function checkPasswordOption(password, rawPassword) {
		if (password && typeof password != "string" || rawPassword && !(rawPassword instanceof Uint8Array)) throw new Error(ERR_INVALID_PASSWORD_TYPE);
	}
	function checkPassThroughOption(passThrough) {
		if (passThrough !== void 0 && typeof passThrough != "boolean" && passThrough !== "compressed") throw new Error(ERR_INVALID_PASS_THROUGH_VALUE);
		return passThrough;
	}
	function toNumber(value) {
		return typeof value == "string" && value.trim() ? Number(value) : value;
	}
	var OPTION_FILENAME_ENCODING, OPTION_COMMENT_ENCODING, OPTION_EXTRACT_PREPENDED_DATA, OPTION_EXTRACT_APPENDED_DATA, OPTION_PASSWORD, OPTION_RAW_PASSWORD, OPTION_PASS_THROUGH, OPTION_SIGNAL, OPTION_CHECK_PASSWORD_ONLY, OPTION_CHECK_OVERLAPPING_ENTRY_ONLY, OPTION_CHECK_OVERLAPPING_ENTRY, OPTION_CHECK_AMBIGUITY, OPTION_CHECK_LOCAL_DIRECTORY, OPTION_CHECK_LOCAL_FILENAME, OPTION_CHECK_CRC32, OPTION_CHECK_AUTHENTICATION_CODE, OPTION_USE_WEB_WORKERS, OPTION_USE_COMPRESSION_STREAM, OPTION_STRICTNESS, OPTION_FILENAME_VALIDATION, OPTION_NORMALIZE_FILENAME, OPTION_MAX_APPENDED_DATA_SIZE, OPTION_DECRYPT_CENTRAL_DIRECTORY, TEXT_TYPE_FILENAME, TEXT_TYPE_COMMENT, STRICTNESS_STRICT, STRICTNESS_BALANCED, STRICTNESS_TOLERANT, ERR_INVALID_FUNCTION_OPTION, ERR_INVALID_SIGNAL, ERR_INVALID_PASSWORD_TYPE, ERR_INVALID_PASS_THROUGH_VALUE, ERR_ABORTED, ABORT_ERROR_NAME;
	var init_options = __esmMin((() => {
		init_constants();
		OPTION_FILENAME_ENCODING = "filenameEncoding";
		OPTION_COMMENT_ENCODING = "commentEncoding";
		OPTION_EXTRACT_PREPENDED_DATA = "extractPrependedData";
		OPTION_EXTRACT_APPENDED_DATA = "extractAppendedData";
		OPTION_PASSWORD = "password";
		OPTION_RAW_PASSWORD = "rawPassword";
		OPTION_PASS_THROUGH = "passThrough";
		OPTION_SIGNAL = "signal";
		OPTION_CHECK_PASSWORD_ONLY = "checkPasswordOnly";
		OPTION_CHECK_OVERLAPPING_ENTRY_ONLY = "checkOverlappingEntryOnly";
		OPTION_CHECK_OVERLAPPING_ENTRY = "checkOverlappingEntry";
		OPTION_CHECK_AMBIGUITY = "checkAmbiguity";
		OPTION_CHECK_LOCAL_DIRECTORY = "checkLocalDirectory";
		OPTION_CHECK_LOCAL_FILENAME = "checkLocalFilename";
		OPTION_CHECK_CRC32 = "checkCrc32";
		OPTION_CHECK_AUTHENTICATION_CODE = "checkAuthenticationCode";
		OPTION_USE_WEB_WORKERS = "useWebWorkers";
		OPTION_USE_COMPRESSION_STREAM = "useCompressionStream";
		OPTION_STRICTNESS = "strictness";
		OPTION_FILENAME_VALIDATION = "filenameValidation";
		OPTION_NORMALIZE_FILENAME = "normalizeFilename";
		OPTION_MAX_APPENDED_DATA_SIZE = "maxAppendedDataSize";
		OPTION_DECRYPT_CENTRAL_DIRECTORY = "decryptCentralDirectory";
		TEXT_TYPE_FILENAME = "filename";
		TEXT_TYPE_COMMENT = "comment";
		STRICTNESS_STRICT = "strict";
		STRICTNESS_BALANCED = "balanced";
		STRICTNESS_TOLERANT = "tolerant";
		ERR_INVALID_FUNCTION_OPTION = "Invalid option (must be a function)";
		ERR_INVALID_SIGNAL = "Invalid signal (must be an AbortSignal instance)";
		ERR_INVALID_PASSWORD_TYPE = "Invalid password (password must be a string, rawPassword must be a Uint8Array)";
		ERR_INVALID_PASS_THROUGH_VALUE = "Invalid passThrough option (must be a boolean or 'compressed')";
		ERR_ABORTED = "The operation was aborted";
		ABORT_ERROR_NAME = "AbortError";
	}));
	// node_modules/@zip.js/zip.js/lib/core/configuration.js
	function getConfiguration() {
		return config;
	}
	function getChunkSize(config) {
		return normalizeChunkSize(config.chunkSize);
	}
	function normalizeChunkSize(chunkSize) {
		chunkSize = toNumber(chunkSize);
		return Number.isInteger(chunkSize) && chunkSize >= MINIMUM_PROPERTY_VALUE ? Math.max(chunkSize, MINIMUM_CHUNK_SIZE) : DEFAULT_CHUNK_SIZE$1;
	}
	function configure(configuration) {
		Object.assign(config, checkConfiguration(normalizeConfiguration(configuration)));
	}
	function checkConfiguration(configuration) {
		const checkedConfiguration = {};
		for (const propertyName of CONFIGURABLE_PROPERTY_NAMES) {
			const propertyValue = configuration[propertyName];
			if (propertyValue !== void 0) checkedConfiguration[propertyName] = checkPropertyValue(propertyName, propertyValue);
		}
		return checkedConfiguration;
	}
	function checkPropertyValue(propertyName, propertyValue) {
		if (NUMBER_PROPERTY_NAMES.includes(propertyName)) {
			propertyValue = toNumber(propertyValue);
			if (propertyName == PROPERTY_NAME_MAX_WORKERS && (!Number.isInteger(propertyValue) || propertyValue < MINIMUM_PROPERTY_VALUE)) throw new Error(ERR_INVALID_MAX_WORKERS);
		} else if (FUNCTION_PROPERTY_NAMES.includes(propertyName)) checkFunctionOption(propertyValue);
		else if (propertyName == PROPERTY_NAME_BASE_URI) {
			if (propertyValue && typeof propertyValue != "string") throw new Error(ERR_INVALID_BASE_URI);
		} else if (URI_PROPERTY_NAMES.includes(propertyName)) {
			if (propertyValue && typeof propertyValue != "string" && typeof propertyValue != "function") throw new Error(ERR_INVALID_URI);
		}
		return propertyValue;
	}
	function normalizeConfiguration(configuration) {
		configuration = configuration || {};
		const { CompressionStreamZlib, DecompressionStreamZlib } = configuration;
		if (CompressionStreamZlib === void 0 && DecompressionStreamZlib === void 0) return configuration;
		const normalizedConfiguration = Object.assign({}, configuration);
		if (normalizedConfiguration.CompressionStreamFallback === void 0) normalizedConfiguration.CompressionStreamFallback = CompressionStreamZlib;
		if (normalizedConfiguration.DecompressionStreamFallback === void 0) normalizedConfiguration.DecompressionStreamFallback = DecompressionStreamZlib;
		return normalizedConfiguration;
	}
	function setDefaultConfiguration(configuration) {
		const checkedConfiguration = checkConfiguration(normalizeConfiguration(configuration));
		Object.assign(DEFAULT_CONFIGURATION, checkedConfiguration);
		Object.assign(config, checkedConfiguration);
	}
	var DEFAULT_CHUNK_SIZE$1, MINIMUM_CHUNK_SIZE, MINIMUM_PROPERTY_VALUE, ERR_INVALID_MAX_WORKERS, ERR_INVALID_BASE_URI, ERR_INVALID_URI, maxWorkers, DEFAULT_CONFIGURATION, PROPERTY_NAME_MAX_WORKERS, PROPERTY_NAME_BASE_URI, URI_PROPERTY_NAMES, BOOLEAN_PROPERTY_NAMES, NUMBER_PROPERTY_NAMES, FUNCTION_PROPERTY_NAMES, CONFIGURABLE_PROPERTY_NAMES, config;
	var init_configuration = __esmMin((() => {
		init_constants();
		init_options();
		DEFAULT_CHUNK_SIZE$1 = 262144;
		MINIMUM_CHUNK_SIZE = 64;
		MINIMUM_PROPERTY_VALUE = 1;
		ERR_INVALID_MAX_WORKERS = "Invalid maxWorkers (must be an integer greater than 0)";
		ERR_INVALID_BASE_URI = "Invalid baseURI (must be a string)";
		ERR_INVALID_URI = "Invalid URI (must be a string or a function returning a string)";
		maxWorkers = 2;
		try {
			if (typeof navigator != "undefined" && navigator.hardwareConcurrency) maxWorkers = navigator.hardwareConcurrency;
		} catch {}
		DEFAULT_CONFIGURATION = {
			workerURI: "./core/web-worker-wasm.js",
			wasmURI: "./core/streams/zlib-wasm/zlib-streams.wasm",
			chunkSize: DEFAULT_CHUNK_SIZE$1,
			maxWorkers,
			terminateWorkerTimeout: 5e3,
			workerStarvationTimeout: 5e3,
			workerStartupTimeout: 5e3,
			useWebWorkers: true,
			useCompressionStream: true,
			CompressionStream: typeof CompressionStream != "undefined" && CompressionStream,
			DecompressionStream: typeof DecompressionStream != "undefined" && DecompressionStream
		};
		PROPERTY_NAME_MAX_WORKERS = "maxWorkers";
		PROPERTY_NAME_BASE_URI = "baseURI";
		URI_PROPERTY_NAMES = ["wasmURI", "workerURI"];
		BOOLEAN_PROPERTY_NAMES = ["useCompressionStream", "useWebWorkers"];
		NUMBER_PROPERTY_NAMES = [
			"chunkSize",
			PROPERTY_NAME_MAX_WORKERS,
			"terminateWorkerTimeout",
			"workerStarvationTimeout",
			"workerStartupTimeout"
		];
		FUNCTION_PROPERTY_NAMES = [
			"createWorker",
			"CompressionStream",
			"DecompressionStream",
			"CompressionStreamFallback",
			"DecompressionStreamFallback"
		];
		CONFIGURABLE_PROPERTY_NAMES = [
			PROPERTY_NAME_BASE_URI,
			...URI_PROPERTY_NAMES,
			...BOOLEAN_PROPERTY_NAMES,
			...NUMBER_PROPERTY_NAMES,
			...FUNCTION_PROPERTY_NAMES
		];
		config = { ...DEFAULT_CONFIGURATION };
	}));
	// node_modules/@zip.js/zip.js/lib/core/util/array.js
	function concat(first, second) {
		const result = new Uint8Array(first.length + second.length);
		result.set(first);
		result.set(second, first.length);
		return result;
	}
	function toExactUint8Array(array) {
		return array.byteOffset || array.byteLength != array.buffer.byteLength ? new Uint8Array(array) : array;
	}
	function getDataView(array) {
		return new DataView(array.buffer, array.byteOffset, array.byteLength);
	}
	var init_array = __esmMin((() => {}));
	// node_modules/@zip.js/zip.js/lib/core/util/error.js
	function isErrorObject(error) {
		return Boolean(error) && typeof error == "object";
	}
	var init_error = __esmMin((() => {}));
	// node_modules/@zip.js/zip.js/lib/core/streams/codecs/crc32.js
	var T$1, T0$1, T1$1, T2$1, T3$1, T4, T5, T6, T7, Crc32;
	var init_crc32 = __esmMin((() => {
		T$1 = [
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[]
		];
		for (let n = 0; n < 256; n++) {
			let t = n;
			for (let j = 0; j < 8; j++) t = t & 1 ? t >>> 1 ^ 3988292384 : t >>> 1;
			T$1[0][n] = t;
		}
		for (let n = 0; n < 256; n++) for (let k = 1; k < 8; k++) {
			const previous = T$1[k - 1][n];
			T$1[k][n] = previous >>> 8 ^ T$1[0][previous & 255];
		}
		[T0$1, T1$1, T2$1, T3$1, T4, T5, T6, T7] = T$1;
		Crc32 = class {
			constructor(crc) {
				this.crc = crc || -1;
			}
			append(data) {
				let crc = this.crc | 0;
				const length = data.length | 0;
				let offset = 0;
				if (length >= 8 && data.buffer) {
					const view = new DataView(data.buffer, data.byteOffset, length);
					const end = length - 8;
					for (; offset <= end; offset += 8) {
						const a = crc ^ view.getInt32(offset, true);
						const b = view.getInt32(offset + 4, true);
						crc = T7[a & 255] ^ T6[a >>> 8 & 255] ^ T5[a >>> 16 & 255] ^ T4[a >>> 24 & 255] ^ T3$1[b & 255] ^ T2$1[b >>> 8 & 255] ^ T1$1[b >>> 16 & 255] ^ T0$1[b >>> 24 & 255];
					}
				}
				for (; offset < length; offset++) crc = crc >>> 8 ^ T0$1[(crc ^ data[offset]) & 255];
				this.crc = crc;
			}
			get() {
				return ~this.crc;
			}
		};
	}));
	// node_modules/@zip.js/zip.js/lib/core/streams/crc32-stream.js
	var Crc32Stream;
	var init_crc32_stream = __esmMin((() => {
		init_crc32();
		Crc32Stream = class extends TransformStream {
			constructor() {
				let stream;
				const crc32 = new Crc32();
				super({
					transform(chunk, controller) {
						crc32.append(chunk);
						controller.enqueue(chunk);
					},
					flush() {
						const value = /* @__PURE__ */ new Uint8Array(4);
						new DataView(value.buffer).setUint32(0, crc32.get());
						stream.value = value;
					}
				});
				stream = this;
			}
		};
	}));
	// node_modules/@zip.js/zip.js/lib/core/util/encode-text.js
	function encodeText(value) {
		if (typeof TextEncoder == "undefined") {
			value = unescape(encodeURIComponent(value));
			const result = new Uint8Array(value.length);
			for (let i = 0; i < result.length; i++) result[i] = value.charCodeAt(i);
			return result;
		} else return new TextEncoder().encode(value);
	}
	var init_encode_text = __esmMin((() => {
		init_constants();
	}));
	// node_modules/@zip.js/zip.js/lib/core/streams/codecs/aes-hmac-sha1.js
	function createEngine$1(key, authenticationKey) {
		initTables();
		const roundKeys = new Int32Array(ROUND_KEYS_LENGTH);
		const rounds = expandKey(key, roundKeys);
		const keystream = new Int32Array(BLOCK_LENGTH$1 / 4);
		const hmac = createHmac(authenticationKey);
		let counter0 = 0;
		let counter1 = 0;
		let counter2 = 0;
		let counter3 = 0;
		return {
			process(data, decrypt) {
				if (decrypt) hmac.update(data, 0, data.length);
				encrypt(data);
				if (!decrypt) hmac.update(data, 0, data.length);
			},
			digest() {
				return hmac.digest();
			}
		};
		function encrypt(data) {
			const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const length = data.length;
			let offset = 0;
			for (; offset + BLOCK_LENGTH$1 <= length; offset += BLOCK_LENGTH$1) {
				nextKeystream();
				view.setInt32(offset, view.getInt32(offset) ^ keystream[0]);
				view.setInt32(offset + 4, view.getInt32(offset + 4) ^ keystream[1]);
				view.setInt32(offset + 8, view.getInt32(offset + 8) ^ keystream[2]);
				view.setInt32(offset + 12, view.getInt32(offset + 12) ^ keystream[3]);
			}
			if (offset < length) {
				nextKeystream();
				for (let indexByte = 0; offset < length; offset++, indexByte++) data[offset] ^= keystream[indexByte >> 2] >>> 24 - 8 * (indexByte & 3);
			}
		}
		function nextKeystream() {
			counter0 = counter0 + 1 | 0;
			if (!counter0) {
				counter1 = counter1 + 1 | 0;
				if (!counter1) {
					counter2 = counter2 + 1 | 0;
					if (!counter2) counter3 = counter3 + 1 | 0;
				}
			}
			let s0 = swapBytes(counter0) ^ roundKeys[0];
			let s1 = swapBytes(counter1) ^ roundKeys[1];
			let s2 = swapBytes(counter2) ^ roundKeys[2];
			let s3 = swapBytes(counter3) ^ roundKeys[3];
			let t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[4];
			let t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[5];
			let t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[6];
			let t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[7];
			s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[8];
			s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[9];
			s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[10];
			s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[11];
			t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[12];
			t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[13];
			t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[14];
			t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[15];
			s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[16];
			s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[17];
			s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[18];
			s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[19];
			t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[20];
			t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[21];
			t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[22];
			t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[23];
			s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[24];
			s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[25];
			s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[26];
			s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[27];
			t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[28];
			t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[29];
			t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[30];
			t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[31];
			s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[32];
			s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[33];
			s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[34];
			s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[35];
			t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[36];
			t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[37];
			t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[38];
			t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[39];
			let indexKey = 40;
			if (rounds > 10) {
				s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[40];
				s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[41];
				s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[42];
				s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[43];
				t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[44];
				t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[45];
				t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[46];
				t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[47];
				indexKey = 48;
			}
			if (rounds > 12) {
				s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[48];
				s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[49];
				s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[50];
				s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[51];
				t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[52];
				t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[53];
				t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[54];
				t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[55];
				indexKey = 56;
			}
			keystream[0] = (S_BOX[t0 >>> 24] << 24 | S_BOX[t1 >>> 16 & 255] << 16 | S_BOX[t2 >>> 8 & 255] << 8 | S_BOX[t3 & 255]) ^ roundKeys[indexKey];
			keystream[1] = (S_BOX[t1 >>> 24] << 24 | S_BOX[t2 >>> 16 & 255] << 16 | S_BOX[t3 >>> 8 & 255] << 8 | S_BOX[t0 & 255]) ^ roundKeys[indexKey + 1];
			keystream[2] = (S_BOX[t2 >>> 24] << 24 | S_BOX[t3 >>> 16 & 255] << 16 | S_BOX[t0 >>> 8 & 255] << 8 | S_BOX[t1 & 255]) ^ roundKeys[indexKey + 2];
			keystream[3] = (S_BOX[t3 >>> 24] << 24 | S_BOX[t0 >>> 16 & 255] << 16 | S_BOX[t1 >>> 8 & 255] << 8 | S_BOX[t2 & 255]) ^ roundKeys[indexKey + 3];
		}
	}
	function pbkdf2(password, salt, iterations, length) {
		const hmac = createHmac(password);
		const result = new Uint8Array(length);
		const block = new Uint8Array(salt.length + 4);
		const blockView = new DataView(block.buffer);
		block.set(salt);
		for (let indexBlock = 1, offset = 0; offset < length; indexBlock++, offset += SHA1_DIGEST_LENGTH) {
			blockView.setUint32(salt.length, indexBlock);
			hmac.update(block, 0, block.length);
			let previous = hmac.digest();
			const output = previous.slice();
			for (let iteration = 1; iteration < iterations; iteration++) {
				hmac.update(previous, 0, SHA1_DIGEST_LENGTH);
				previous = hmac.digest();
				for (let indexByte = 0; indexByte < SHA1_DIGEST_LENGTH; indexByte++) output[indexByte] ^= previous[indexByte];
			}
			result.set(output.subarray(0, Math.min(SHA1_DIGEST_LENGTH, length - offset)), offset);
		}
		return result;
	}
	function createHmac(key) {
		const sha1 = createSha1();
		const innerKey = new Uint8Array(SHA1_BLOCK_LENGTH);
		const outerKey = new Uint8Array(SHA1_BLOCK_LENGTH);
		if (key.length > SHA1_BLOCK_LENGTH) {
			sha1.update(key, 0, key.length);
			key = sha1.digest();
		}
		for (let indexByte = 0; indexByte < SHA1_BLOCK_LENGTH; indexByte++) {
			const keyByte = indexByte < key.length ? key[indexByte] : 0;
			innerKey[indexByte] = keyByte ^ HMAC_INNER_PADDING;
			outerKey[indexByte] = keyByte ^ HMAC_OUTER_PADDING;
		}
		sha1.update(innerKey, 0, SHA1_BLOCK_LENGTH);
		return {
			update(data, offset, length) {
				sha1.update(data, offset, length);
			},
			digest() {
				const innerDigest = sha1.digest();
				sha1.update(outerKey, 0, SHA1_BLOCK_LENGTH);
				sha1.update(innerDigest, 0, SHA1_DIGEST_LENGTH);
				const result = sha1.digest();
				sha1.update(innerKey, 0, SHA1_BLOCK_LENGTH);
				return result;
			}
		};
	}
	function createSha1() {
		const state = new Int32Array(SHA1_INITIAL_STATE);
		const schedule = new Int32Array(SHA1_SCHEDULE_LENGTH);
		const block = new Uint8Array(SHA1_BLOCK_LENGTH);
		const blockView = new DataView(block.buffer);
		const lengthBytes = /* @__PURE__ */ new Uint8Array(8);
		let blockLength = 0;
		let totalLength = 0;
		return {
			update,
			digest
		};
		function update(data, offset, length) {
			const end = offset + length;
			totalLength += length;
			if (blockLength) {
				while (offset < end && blockLength < SHA1_BLOCK_LENGTH) block[blockLength++] = data[offset++];
				if (blockLength == SHA1_BLOCK_LENGTH) {
					compress(blockView, 0);
					blockLength = 0;
				}
			}
			if (offset + SHA1_BLOCK_LENGTH <= end) {
				const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
				for (; offset + SHA1_BLOCK_LENGTH <= end; offset += SHA1_BLOCK_LENGTH) compress(view, offset);
			}
			while (offset < end) block[blockLength++] = data[offset++];
		}
		function digest() {
			const bits = totalLength * 8;
			const high = Math.floor(bits / 4294967296);
			const low = bits >>> 0;
			update(SHA1_PADDING, 0, 1);
			while (blockLength != SHA1_LENGTH_OFFSET) update(SHA1_ZERO, 0, 1);
			lengthBytes[0] = high >>> 24;
			lengthBytes[1] = high >>> 16;
			lengthBytes[2] = high >>> 8;
			lengthBytes[3] = high;
			lengthBytes[4] = low >>> 24;
			lengthBytes[5] = low >>> 16;
			lengthBytes[6] = low >>> 8;
			lengthBytes[7] = low;
			update(lengthBytes, 0, 8);
			const result = new Uint8Array(SHA1_DIGEST_LENGTH);
			const resultView = new DataView(result.buffer);
			for (let indexWord = 0; indexWord < state.length; indexWord++) resultView.setInt32(4 * indexWord, state[indexWord]);
			state.set(SHA1_INITIAL_STATE);
			blockLength = 0;
			totalLength = 0;
			return result;
		}
		function compress(view, offset) {
			for (let index = 0; index < 16; index++) schedule[index] = view.getInt32(offset + 4 * index);
			let a = state[0];
			let b = state[1];
			let c = state[2];
			let d = state[3];
			let e = state[4];
			let t;
			for (let index = 0; index < 15; index += 5) {
				e = (a << 5 | a >>> 27) + ((c ^ d) & b ^ d) + e + 1518500249 + schedule[index] | 0;
				b = b << 30 | b >>> 2;
				d = (e << 5 | e >>> 27) + ((b ^ c) & a ^ c) + d + 1518500249 + schedule[index + 1] | 0;
				a = a << 30 | a >>> 2;
				c = (d << 5 | d >>> 27) + ((a ^ b) & e ^ b) + c + 1518500249 + schedule[index + 2] | 0;
				e = e << 30 | e >>> 2;
				b = (c << 5 | c >>> 27) + ((e ^ a) & d ^ a) + b + 1518500249 + schedule[index + 3] | 0;
				d = d << 30 | d >>> 2;
				a = (b << 5 | b >>> 27) + ((d ^ e) & c ^ e) + a + 1518500249 + schedule[index + 4] | 0;
				c = c << 30 | c >>> 2;
			}
			e = (a << 5 | a >>> 27) + ((c ^ d) & b ^ d) + e + 1518500249 + schedule[15] | 0;
			b = b << 30 | b >>> 2;
			t = schedule[13] ^ schedule[8] ^ schedule[2] ^ schedule[0];
			t = t << 1 | t >>> 31;
			schedule[0] = t;
			d = (e << 5 | e >>> 27) + ((b ^ c) & a ^ c) + d + 1518500249 + t | 0;
			a = a << 30 | a >>> 2;
			t = schedule[14] ^ schedule[9] ^ schedule[3] ^ schedule[1];
			t = t << 1 | t >>> 31;
			schedule[1] = t;
			c = (d << 5 | d >>> 27) + ((a ^ b) & e ^ b) + c + 1518500249 + t | 0;
			e = e << 30 | e >>> 2;
			t = schedule[15] ^ schedule[10] ^ schedule[4] ^ schedule[2];
			t = t << 1 | t >>> 31;
			schedule[2] = t;
			b = (c << 5 | c >>> 27) + ((e ^ a) & d ^ a) + b + 1518500249 + t | 0;
			d = d << 30 | d >>> 2;
			t = schedule[0] ^ schedule[11] ^ schedule[5] ^ schedule[3];
			t = t << 1 | t >>> 31;
			schedule[3] = t;
			a = (b << 5 | b >>> 27) + ((d ^ e) & c ^ e) + a + 1518500249 + t | 0;
			c = c << 30 | c >>> 2;
			for (let index = 20; index < 40; index += 5) {
				t = schedule[index - 3 & 15] ^ schedule[index - 8 & 15] ^ schedule[index - 14 & 15] ^ schedule[index & 15];
				t = t << 1 | t >>> 31;
				schedule[index & 15] = t;
				e = (a << 5 | a >>> 27) + (b ^ c ^ d) + e + 1859775393 + t | 0;
				b = b << 30 | b >>> 2;
				t = schedule[index - 2 & 15] ^ schedule[index - 7 & 15] ^ schedule[index - 13 & 15] ^ schedule[index + 1 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 1 & 15] = t;
				d = (e << 5 | e >>> 27) + (a ^ b ^ c) + d + 1859775393 + t | 0;
				a = a << 30 | a >>> 2;
				t = schedule[index - 1 & 15] ^ schedule[index - 6 & 15] ^ schedule[index - 12 & 15] ^ schedule[index + 2 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 2 & 15] = t;
				c = (d << 5 | d >>> 27) + (e ^ a ^ b) + c + 1859775393 + t | 0;
				e = e << 30 | e >>> 2;
				t = schedule[index & 15] ^ schedule[index - 5 & 15] ^ schedule[index - 11 & 15] ^ schedule[index + 3 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 3 & 15] = t;
				b = (c << 5 | c >>> 27) + (d ^ e ^ a) + b + 1859775393 + t | 0;
				d = d << 30 | d >>> 2;
				t = schedule[index + 1 & 15] ^ schedule[index - 4 & 15] ^ schedule[index - 10 & 15] ^ schedule[index + 4 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 4 & 15] = t;
				a = (b << 5 | b >>> 27) + (c ^ d ^ e) + a + 1859775393 + t | 0;
				c = c << 30 | c >>> 2;
			}
			for (let index = 40; index < 60; index += 5) {
				t = schedule[index - 3 & 15] ^ schedule[index - 8 & 15] ^ schedule[index - 14 & 15] ^ schedule[index & 15];
				t = t << 1 | t >>> 31;
				schedule[index & 15] = t;
				e = (a << 5 | a >>> 27) + (b & c | (b | c) & d) + e + 2400959708 + t | 0;
				b = b << 30 | b >>> 2;
				t = schedule[index - 2 & 15] ^ schedule[index - 7 & 15] ^ schedule[index - 13 & 15] ^ schedule[index + 1 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 1 & 15] = t;
				d = (e << 5 | e >>> 27) + (a & b | (a | b) & c) + d + 2400959708 + t | 0;
				a = a << 30 | a >>> 2;
				t = schedule[index - 1 & 15] ^ schedule[index - 6 & 15] ^ schedule[index - 12 & 15] ^ schedule[index + 2 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 2 & 15] = t;
				c = (d << 5 | d >>> 27) + (e & a | (e | a) & b) + c + 2400959708 + t | 0;
				e = e << 30 | e >>> 2;
				t = schedule[index & 15] ^ schedule[index - 5 & 15] ^ schedule[index - 11 & 15] ^ schedule[index + 3 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 3 & 15] = t;
				b = (c << 5 | c >>> 27) + (d & e | (d | e) & a) + b + 2400959708 + t | 0;
				d = d << 30 | d >>> 2;
				t = schedule[index + 1 & 15] ^ schedule[index - 4 & 15] ^ schedule[index - 10 & 15] ^ schedule[index + 4 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 4 & 15] = t;
				a = (b << 5 | b >>> 27) + (c & d | (c | d) & e) + a + 2400959708 + t | 0;
				c = c << 30 | c >>> 2;
			}
			for (let index = 60; index < 80; index += 5) {
				t = schedule[index - 3 & 15] ^ schedule[index - 8 & 15] ^ schedule[index - 14 & 15] ^ schedule[index & 15];
				t = t << 1 | t >>> 31;
				schedule[index & 15] = t;
				e = (a << 5 | a >>> 27) + (b ^ c ^ d) + e + 3395469782 + t | 0;
				b = b << 30 | b >>> 2;
				t = schedule[index - 2 & 15] ^ schedule[index - 7 & 15] ^ schedule[index - 13 & 15] ^ schedule[index + 1 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 1 & 15] = t;
				d = (e << 5 | e >>> 27) + (a ^ b ^ c) + d + 3395469782 + t | 0;
				a = a << 30 | a >>> 2;
				t = schedule[index - 1 & 15] ^ schedule[index - 6 & 15] ^ schedule[index - 12 & 15] ^ schedule[index + 2 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 2 & 15] = t;
				c = (d << 5 | d >>> 27) + (e ^ a ^ b) + c + 3395469782 + t | 0;
				e = e << 30 | e >>> 2;
				t = schedule[index & 15] ^ schedule[index - 5 & 15] ^ schedule[index - 11 & 15] ^ schedule[index + 3 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 3 & 15] = t;
				b = (c << 5 | c >>> 27) + (d ^ e ^ a) + b + 3395469782 + t | 0;
				d = d << 30 | d >>> 2;
				t = schedule[index + 1 & 15] ^ schedule[index - 4 & 15] ^ schedule[index - 10 & 15] ^ schedule[index + 4 & 15];
				t = t << 1 | t >>> 31;
				schedule[index + 4 & 15] = t;
				a = (b << 5 | b >>> 27) + (c ^ d ^ e) + a + 3395469782 + t | 0;
				c = c << 30 | c >>> 2;
			}
			state[0] = state[0] + a | 0;
			state[1] = state[1] + b | 0;
			state[2] = state[2] + c | 0;
			state[3] = state[3] + d | 0;
			state[4] = state[4] + e | 0;
		}
	}
	function initTables() {
		if (!tablesInitialized) {
			let p = 1;
			let q = 1;
			do {
				p = (p ^ p << 1 ^ (p & 128 ? 27 : 0)) & 255;
				q = (q ^ q << 1) & 255;
				q = (q ^ q << 2) & 255;
				q = (q ^ q << 4) & 255;
				if (q & 128) q ^= 9;
				S_BOX[p] = (q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4) ^ 99) & 255;
			} while (p != 1);
			S_BOX[0] = 99;
			for (let index = 0; index < 256; index++) {
				const s = S_BOX[index];
				const s2 = multiplyByTwo(s);
				const t = s2 << 24 | s << 16 | s << 8 | s2 ^ s;
				T0[index] = t;
				T1[index] = t >>> 8 | t << 24;
				T2[index] = t >>> 16 | t << 16;
				T3[index] = t >>> 24 | t << 8;
			}
			tablesInitialized = true;
		}
	}
	function expandKey(key, roundKeys) {
		const keyWords = key.length >> 2;
		const rounds = keyWords + 6;
		const total = 4 * (rounds + 1);
		let roundConstant = 1;
		for (let index = 0; index < keyWords; index++) roundKeys[index] = key[4 * index] << 24 | key[4 * index + 1] << 16 | key[4 * index + 2] << 8 | key[4 * index + 3];
		for (let index = keyWords; index < total; index++) {
			let word = roundKeys[index - 1];
			if (index % keyWords == 0) {
				word = substituteWord(word << 8 | word >>> 24) ^ roundConstant << 24;
				roundConstant = multiplyByTwo(roundConstant);
			} else if (keyWords > 6 && index % keyWords == 4) word = substituteWord(word);
			roundKeys[index] = roundKeys[index - keyWords] ^ word;
		}
		return rounds;
	}
	function substituteWord(word) {
		return S_BOX[word >>> 24] << 24 | S_BOX[word >>> 16 & 255] << 16 | S_BOX[word >>> 8 & 255] << 8 | S_BOX[word & 255];
	}
	function swapBytes(value) {
		return value << 24 | (value & 65280) << 8 | value >>> 8 & 65280 | value >>> 24;
	}
	function multiplyByTwo(value) {
		return (value << 1 ^ (value >> 7) * 27) & 255;
	}
	var BLOCK_LENGTH$1, ROUND_KEYS_LENGTH, SHA1_BLOCK_LENGTH, SHA1_DIGEST_LENGTH, SHA1_SCHEDULE_LENGTH, SHA1_LENGTH_OFFSET, SHA1_PADDING, SHA1_ZERO, SHA1_INITIAL_STATE, HMAC_INNER_PADDING, HMAC_OUTER_PADDING, S_BOX, T0, T1, T2, T3, tablesInitialized;
	var init_aes_hmac_sha1 = __esmMin((() => {
		BLOCK_LENGTH$1 = 16;
		ROUND_KEYS_LENGTH = 60;
		SHA1_BLOCK_LENGTH = 64;
		SHA1_DIGEST_LENGTH = 20;
		SHA1_SCHEDULE_LENGTH = 16;
		SHA1_LENGTH_OFFSET = 56;
		SHA1_PADDING = new Uint8Array([128]);
		SHA1_ZERO = /* @__PURE__ */ new Uint8Array(1);
		SHA1_INITIAL_STATE = new Int32Array([
			1732584193,
			4023233417,
			2562383102,
			271733878,
			3285377520
		]);
		HMAC_INNER_PADDING = 54;
		HMAC_OUTER_PADDING = 92;
		S_BOX = /* @__PURE__ */ new Uint8Array(256);
		T0 = /* @__PURE__ */ new Int32Array(256);
		T1 = /* @__PURE__ */ new Int32Array(256);
		T2 = /* @__PURE__ */ new Int32Array(256);
		T3 = /* @__PURE__ */ new Int32Array(256);
		tablesInitialized = false;
	}));
	// node_modules/@zip.js/zip.js/lib/core/streams/common-crypto.js
	function getRandomValues(array) {
		if (GET_RANDOM_VALUES_SUPPORTED) return crypto.getRandomValues(array);
		else throw new Error(ERR_UNSUPPORTED_CRYPTO_API);
	}
	var GET_RANDOM_VALUES_SUPPORTED, ERR_INVALID_PASSWORD, ERR_INVALID_AUTHENTICATION_CODE, ERR_ABORT_CHECK_PASSWORD, ERR_UNSUPPORTED_CRYPTO_API;
	var init_common_crypto = __esmMin((() => {
		init_constants();
		GET_RANDOM_VALUES_SUPPORTED = typeof crypto != "undefined" && typeof crypto.getRandomValues == "function";
		ERR_INVALID_PASSWORD = "Invalid password";
		ERR_INVALID_AUTHENTICATION_CODE = "Invalid authentication code";
		ERR_ABORT_CHECK_PASSWORD = "zipjs-abort-check-password";
		ERR_UNSUPPORTED_CRYPTO_API = "Crypto API not supported";
	}));
	// node_modules/@zip.js/zip.js/lib/core/streams/aes-crypto-stream.js
	function initAesCrypto(aesCrypto, password, rawPassword, encryptionStrength) {
		Object.assign(aesCrypto, {
			ready: new Promise((resolve) => aesCrypto.resolveReady = resolve),
			password: encodePassword(password, rawPassword),
			strength: encryptionStrength - 1,
			pendingInput: EMPTY_UINT8_ARRAY,
			discarded: false
		});
	}
	function setDisposingReadable(stream, aesCrypto) {
		const reader = stream.readable.getReader();
		const readable = new ReadableStream({
			async pull(controller) {
				try {
					const { value, done } = await reader.read();
					if (done) controller.close();
					else controller.enqueue(value);
				} catch (error) {
					disposeEngine(aesCrypto);
					reader.cancel(error).catch(() => {});
					throw error;
				}
			},
			cancel(reason) {
				disposeEngine(aesCrypto);
				return reader.cancel(reason);
			}
		});
		Object.defineProperty(stream, "readable", { get() {
			return readable;
		} });
	}
	function append(aesCrypto, input, output, paddingStart, paddingEnd, decrypt) {
		const { engine, pendingInput } = aesCrypto;
		if (pendingInput.length) input = concat(pendingInput, input);
		const inputLength = input.length - paddingEnd;
		const alignedLength = inputLength - inputLength % BLOCK_LENGTH;
		output = expand(output, paddingStart + alignedLength);
		if (alignedLength) {
			const chunk = subarray(output, paddingStart, paddingStart + alignedLength);
			chunk.set(subarray(input, 0, alignedLength));
			engine.process(chunk, decrypt);
		}
		aesCrypto.pendingInput = subarray(input, alignedLength);
		return output;
	}
	async function createDecryptionKeys(decrypt, strength, password, preamble) {
		const passwordVerificationKey = await createKeys$1(decrypt, strength, password, subarray(preamble, 0, SALT_LENGTH[strength]));
		const passwordVerification = subarray(preamble, SALT_LENGTH[strength]);
		if (passwordVerificationKey[0] != passwordVerification[0] || passwordVerificationKey[1] != passwordVerification[1]) {
			disposeEngine(decrypt);
			throw new Error(ERR_INVALID_PASSWORD);
		}
	}
	function disposeEngine(aesCrypto) {
		const { engine } = aesCrypto;
		aesCrypto.discarded = true;
		if (engine && engine.dispose) engine.dispose();
	}
	async function createEncryptionKeys(encrypt, strength, password) {
		const salt = getRandomValues(new Uint8Array(SALT_LENGTH[strength]));
		return concat(salt, await createKeys$1(encrypt, strength, password, salt));
	}
	async function createKeys$1(aesCrypto, strength, password, salt) {
		aesCrypto.password = null;
		const keyLength = KEY_LENGTH[strength];
		const compositeKey = await deriveKey(password, salt, keyLength * 2 + PASSWORD_VERIFICATION_LENGTH);
		aesCrypto.engine = createEngine(subarray(compositeKey, 0, keyLength), subarray(compositeKey, keyLength, keyLength * 2));
		if (aesCrypto.discarded) disposeEngine(aesCrypto);
		return subarray(compositeKey, keyLength * 2);
	}
	async function deriveKey(password, salt, length) {
		if (DERIVE_BITS_SUPPORTED) try {
			const baseKey = await subtle.importKey(RAW_FORMAT, password, BASE_KEY_ALGORITHM, false, DERIVED_BITS_USAGE);
			return new Uint8Array(await subtle.deriveBits(Object.assign({ salt }, DERIVED_BITS_ALGORITHM), baseKey, length * 8));
		} catch {
			DERIVE_BITS_SUPPORTED = false;
		}
		return pbkdf2(password, salt, PBKDF2_ITERATIONS, length);
	}
	function encodePassword(password, rawPassword) {
		if (rawPassword === void 0) return encodeText(password);
		else return rawPassword;
	}
	function expand(inputArray, length) {
		if (length && length > inputArray.length) {
			const array = inputArray;
			inputArray = new Uint8Array(length);
			inputArray.set(array, 0);
		}
		return inputArray;
	}
	function subarray(array, begin, end) {
		return array.subarray(begin, end);
	}
	var BLOCK_LENGTH, RAW_FORMAT, PBKDF2_ALGORITHM, HASH_ALGORITHM, HASH_FUNCTION, PBKDF2_ITERATIONS, BASE_KEY_ALGORITHM, DERIVED_BITS_ALGORITHM, DERIVED_BITS_USAGE, SALT_LENGTH, KEY_LENGTH, AUTHENTICATION_CODE_LENGTH, PASSWORD_VERIFICATION_LENGTH, CRYPTO_API_SUPPORTED, subtle, DERIVE_BITS_SUPPORTED, createEngine, AESDecryptionStream, AESEncryptionStream;
	var init_aes_crypto_stream = __esmMin((() => {
		init_constants();
		init_encode_text();
		init_array();
		init_aes_hmac_sha1();
		init_common_crypto();
		BLOCK_LENGTH = 16;
		RAW_FORMAT = "raw";
		PBKDF2_ALGORITHM = { name: "PBKDF2" };
		HASH_ALGORITHM = { name: "HMAC" };
		HASH_FUNCTION = "SHA-1";
		PBKDF2_ITERATIONS = 1e3;
		BASE_KEY_ALGORITHM = Object.assign({ hash: HASH_ALGORITHM }, PBKDF2_ALGORITHM);
		DERIVED_BITS_ALGORITHM = Object.assign({
			iterations: PBKDF2_ITERATIONS,
			hash: { name: HASH_FUNCTION }
		}, PBKDF2_ALGORITHM);
		DERIVED_BITS_USAGE = ["deriveBits"];
		SALT_LENGTH = [
			8,
			12,
			16
		];
		KEY_LENGTH = [
			16,
			24,
			32
		];
		AUTHENTICATION_CODE_LENGTH = 10;
		PASSWORD_VERIFICATION_LENGTH = 2;
		CRYPTO_API_SUPPORTED = typeof crypto != UNDEFINED_TYPE;
		subtle = CRYPTO_API_SUPPORTED && crypto.subtle;
		DERIVE_BITS_SUPPORTED = CRYPTO_API_SUPPORTED && typeof subtle != "undefined" && typeof subtle.importKey == "function" && typeof subtle.deriveBits == "function";
		createEngine = createEngine$1;
		AESDecryptionStream = class extends TransformStream {
			constructor({ password, rawPassword, encryptionStrength, checkPasswordOnly, checkAuthenticationCode = true }) {
				const aesCrypto = {};
				super({
					start() {
						initAesCrypto(aesCrypto, password, rawPassword, encryptionStrength);
					},
					async transform(chunk, controller) {
						const { password, strength, resolveReady, ready } = aesCrypto;
						if (password) {
							await createDecryptionKeys(aesCrypto, strength, password, subarray(chunk, 0, SALT_LENGTH[strength] + PASSWORD_VERIFICATION_LENGTH));
							chunk = subarray(chunk, SALT_LENGTH[strength] + PASSWORD_VERIFICATION_LENGTH);
							if (checkPasswordOnly) {
								disposeEngine(aesCrypto);
								controller.error(new Error(ERR_ABORT_CHECK_PASSWORD));
							} else resolveReady();
						} else await ready;
						if (aesCrypto.discarded) return;
						const output = new Uint8Array(chunk.length - AUTHENTICATION_CODE_LENGTH - (chunk.length - AUTHENTICATION_CODE_LENGTH) % BLOCK_LENGTH);
						controller.enqueue(append(aesCrypto, chunk, output, 0, AUTHENTICATION_CODE_LENGTH, true));
					},
					async flush(controller) {
						const { engine, pendingInput, ready } = aesCrypto;
						if (engine) {
							await ready;
							if (aesCrypto.discarded) return;
							const originalAuthenticationCode = subarray(pendingInput, pendingInput.length - AUTHENTICATION_CODE_LENGTH);
							const decryptedChunkArray = new Uint8Array(subarray(pendingInput, 0, pendingInput.length - AUTHENTICATION_CODE_LENGTH));
							engine.process(decryptedChunkArray, true);
							const authenticationCode = engine.digest();
							let invalidAuthenticationCode = pendingInput.length < AUTHENTICATION_CODE_LENGTH ? 1 : 0;
							for (let indexByte = 0; indexByte < AUTHENTICATION_CODE_LENGTH; indexByte++) invalidAuthenticationCode |= authenticationCode[indexByte] ^ originalAuthenticationCode[indexByte];
							if (invalidAuthenticationCode && checkAuthenticationCode) {
								controller.error(new Error(ERR_INVALID_AUTHENTICATION_CODE));
								return;
							}
							controller.enqueue(decryptedChunkArray);
						}
					}
				});
				setDisposingReadable(this, aesCrypto);
			}
		};
		AESEncryptionStream = class extends TransformStream {
			constructor({ password, rawPassword, encryptionStrength }) {
				const aesCrypto = {};
				super({
					start() {
						initAesCrypto(aesCrypto, password, rawPassword, encryptionStrength);
					},
					async transform(chunk, controller) {
						const { password, strength, resolveReady, ready } = aesCrypto;
						let preamble = EMPTY_UINT8_ARRAY;
						if (password) {
							preamble = await createEncryptionKeys(aesCrypto, strength, password);
							resolveReady();
						} else await ready;
						if (aesCrypto.discarded) return;
						const output = new Uint8Array(preamble.length + chunk.length - chunk.length % BLOCK_LENGTH);
						output.set(preamble, 0);
						controller.enqueue(append(aesCrypto, chunk, output, preamble.length, 0, false));
					},
					async flush(controller) {
						const { engine, pendingInput, ready } = aesCrypto;
						if (engine) {
							await ready;
							if (aesCrypto.discarded) return;
							const encryptedChunkArray = new Uint8Array(pendingInput);
							engine.process(encryptedChunkArray, false);
							const authenticationCode = subarray(engine.digest(), 0, AUTHENTICATION_CODE_LENGTH);
							controller.enqueue(concat(encryptedChunkArray, authenticationCode));
						}
					}
				});
				setDisposingReadable(this, aesCrypto);
			}
		};
	}));
	// node_modules/@zip.js/zip.js/lib/core/streams/zip-crypto-stream.js
	function initZipCrypto(zipCrypto, password, rawPassword, passwordVerification) {
		Object.assign(zipCrypto, {
			password,
			rawPassword,
			passwordVerification
		});
		createKeys(zipCrypto, password, rawPassword);
	}
	function decrypt(target, input) {
		const output = new Uint8Array(input.length);
		for (let index = 0; index < input.length; index++) {
			output[index] = getByte(target) ^ input[index];
			updateKeys(target, output[index]);
		}
		return output;
	}
	function encrypt(target, input) {
		const output = new Uint8Array(input.length);
		for (let index = 0; index < input.length; index++) {
			output[index] = getByte(target) ^ input[index];
			updateKeys(target, input[index]);
		}
		return output;
	}
	function createKeys(target, password, rawPassword) {
		const cryptoKeys = [
			305419896,
			591751049,
			878082192
		];
		Object.assign(target, {
			cryptoKeys,
			crcKey0: new Crc32(cryptoKeys[0]),
			crcKey2: new Crc32(cryptoKeys[2])
		});
		if (rawPassword) for (let index = 0; index < rawPassword.length; index++) updateKeys(target, rawPassword[index]);
		else for (let index = 0; index < password.length; index++) updateKeys(target, password.charCodeAt(index));
	}
	function updateKeys(target, byte) {
		let [, key1] = target.cryptoKeys;
		target.crcKey0.append([byte]);
		const key0 = ~target.crcKey0.get();
		key1 = getInt32(Math.imul(getInt32(key1 + getInt8(key0)), 134775813) + 1);
		target.crcKey2.append([key1 >>> 24]);
		const key2 = ~target.crcKey2.get();
		target.cryptoKeys = [
			key0,
			key1,
			key2
		];
	}
	function getByte(target) {
		const temp = target.cryptoKeys[2] | 2;
		return getInt8(Math.imul(temp, temp ^ 1) >>> 8);
	}
	function getInt8(number) {
		return number & 255;
	}
	function getInt32(number) {
		return number & 4294967295;
	}
	var HEADER_LENGTH, ZipCryptoDecryptionStream, ZipCryptoEncryptionStream;
	var init_zip_crypto_stream = __esmMin((() => {
		init_crc32();
		init_common_crypto();
		HEADER_LENGTH = 12;
		ZipCryptoDecryptionStream = class extends TransformStream {
			constructor({ password, rawPassword, passwordVerification, checkPasswordOnly }) {
				super({
					start() {
						initZipCrypto(this, password, rawPassword, passwordVerification);
					},
					transform(chunk, controller) {
						const zipCrypto = this;
						if (zipCrypto.password || zipCrypto.rawPassword) {
							const decryptedHeader = decrypt(zipCrypto, chunk.subarray(0, HEADER_LENGTH));
							zipCrypto.password = zipCrypto.rawPassword = null;
							if ((decryptedHeader[11] ^ zipCrypto.passwordVerification) != 0) throw new Error(ERR_INVALID_PASSWORD);
							chunk = chunk.subarray(HEADER_LENGTH);
						}
						if (checkPasswordOnly) controller.error(new Error(ERR_ABORT_CHECK_PASSWORD));
						else controller.enqueue(decrypt(zipCrypto, chunk));
					}
				});
			}
		};
		ZipCryptoEncryptionStream = class extends TransformStream {
			constructor({ password, rawPassword, passwordVerification }) {
				super({
					start() {
						initZipCrypto(this, password, rawPassword, passwordVerification);
					},
					transform(chunk, controller) {
						const zipCrypto = this;
						let output;
						let offset;
						if (zipCrypto.password || zipCrypto.rawPassword) {
							zipCrypto.password = zipCrypto.rawPassword = null;
							const header = getRandomValues(new Uint8Array(HEADER_LENGTH));
							header[11] = zipCrypto.passwordVerification;
							output = new Uint8Array(chunk.length + header.length);
							output.set(encrypt(zipCrypto, header), 0);
							offset = HEADER_LENGTH;
						} else {
							output = new Uint8Array(chunk.length);
							offset = 0;
						}
						output.set(encrypt(zipCrypto, chunk), offset);
						controller.enqueue(output);
					}
				});
			}
		};
	}));
	// node_modules/@zip.js/zip.js/lib/core/util/compatible-streams.js
	function toCompatibleReadable(readable) {
		if (readable instanceof ReadableStream) return readable;
		const reader = readable.getReader();
		return new ReadableStream({
			async pull(controller) {
				try {
					const { value, done } = await reader.read();
					if (done) controller.close();
					else controller.enqueue(value);
				} catch (error) {
					reader.cancel(error).catch(() => {});
					throw error;
				}
			},
			cancel(reason) {
				return reader.cancel(reason);
			}
		});
	}
	function streamToBlob(readable, contentType) {
		readable = toCompatibleReadable(readable);
		const blobOptions = contentType ? { type: contentType } : {};
		if (responseSupportsGlobalReadable()) return new Response(readable).blob().then((blob) => contentType ? new Blob([blob], blobOptions) : blob);
		const chunks = [];
		return readable.pipeTo(new WritableStream({ write(chunk) {
			chunks.push(chunk);
		} })).then(() => new Blob(chunks, blobOptions));
	}
	function responseSupportsGlobalReadable() {
		return typeof Blob.prototype.stream != "function" || new Blob([]).stream() instanceof ReadableStream;
	}
	function toCompatibleWritable(writable) {
		if (writable instanceof WritableStream) return writable;
		const writer = writable.getWriter();
		return new WritableStream({
			write(chunk) {
				return writer.write(chunk);
			},
			close() {
				return writer.close();
			},
			abort(reason) {
				return writer.abort(reason);
			}
		});
	}
	var init_compatible_streams = __esmMin((() => {
		init_constants();
	}));
	// node_modules/@zip.js/zip.js/lib/core/codec-registry.js
	function getRegisteredCodec(compressionMethod) {
		return registeredCodecs.get(compressionMethod);
	}
	function getCodecStreams(format) {
		return codecStreams.get(format);
	}
	function setCodecStreams(format, streams) {
		const { CompressionStream, DecompressionStream } = streams;
		if (typeof CompressionStream != "function" && typeof DecompressionStream != "function") throw new Error(ERR_INVALID_CODEC_MODULE);
		codecStreams.set(format, {
			CompressionStream,
			DecompressionStream
		});
	}
	async function ensureCodecStreams(format, codecURI) {
		if (!codecStreams.has(format) && codecURI) setCodecStreams(format, await import(
			/* webpackIgnore: true */
			/* @vite-ignore */
			codecURI
));
	}
	var ERR_INVALID_CODEC_MODULE, ERR_UNSUPPORTED_COMPRESSION, registeredCodecs, codecStreams;
	var init_codec_registry = __esmMin((() => {
		init_constants();
		ERR_INVALID_CODEC_MODULE = "Invalid codec module";
		ERR_UNSUPPORTED_COMPRESSION = "Compression method not supported";
		registeredCodecs = /* @__PURE__ */ new Map();
		codecStreams = /* @__PURE__ */ new Map();
	}));
	// node_modules/@zip.js/zip.js/lib/core/streams/zip-entry-stream.js
	function pipeThroughGzipDecompressionStream(readable, gzipStream, outputSize, crc32, sourceErrors) {
		const writer = gzipStream.writable.getWriter();
		const reader = gzipStream.readable.getReader();
		const outputCrc32 = crc32 === void 0 ? new Crc32() : void 0;
		let outputLength = 0;
		let trailerWritten = false;
		let settled = false;
		let resolvePull, controller;
		const output = new ReadableStream({
			start(streamController) {
				controller = streamController;
			},
			pull() {
				resumePump();
			},
			cancel(reason) {
				settled = true;
				resumePump();
				return reader.cancel(reason);
			}
		});
		pump();
		drain();
		return output;
		async function pump() {
			const inputReader = readable.getReader();
			try {
				const header = new Uint8Array(GZIP_HEADER_LENGTH);
				header.set(GZIP_HEADER_BYTES);
				await writer.write(header);
				for (;;) {
					await outputCapacity();
					await writer.ready;
					const { value, done } = await readSource(inputReader, sourceErrors);
					if (done) break;
					await writer.write(value);
				}
				if (outputCrc32) await writer.write(/* @__PURE__ */ new Uint8Array(0));
				const trailer = new Uint8Array(GZIP_TRAILER_LENGTH);
				const dataView = getDataView(trailer);
				dataView.setUint32(0, outputCrc32 ? outputCrc32.get() : crc32, true);
				dataView.setUint32(4, outputSize, true);
				trailerWritten = true;
				await writer.write(trailer);
				await writer.close();
			} catch (error) {
				await abort(writer, error);
				await cancel(inputReader, error);
			}
		}
		async function drain() {
			try {
				for (;;) {
					const { value, done } = await read();
					if (done) break;
					outputLength += value.length;
					if (outputLength > outputSize) throw new Error(ERR_INVALID_UNCOMPRESSED_SIZE);
					if (outputCrc32) outputCrc32.append(value);
					controller.enqueue(value);
				}
				if (!settled) {
					settled = true;
					controller.close();
				}
			} catch (error) {
				fail(error);
				await cancel(reader, error);
			}
		}
		function read() {
			return reader.read().catch((error) => {
				if (trailerWritten) {
					if (!outputCrc32) throw mapError(error, ERR_INVALID_CRC32);
					if (outputLength != outputSize) throw mapError(error, ERR_INVALID_UNCOMPRESSED_SIZE);
					return { done: true };
				}
				throw mapCodecError(error, sourceErrors);
			});
		}
		function outputCapacity() {
			if (!settled && controller.desiredSize <= 0) return new Promise((resolve) => resolvePull = resolve);
		}
		function resumePump() {
			if (resolvePull) {
				const resolve = resolvePull;
				resolvePull = void 0;
				resolve();
			}
		}
		function fail(error) {
			if (!settled) {
				settled = true;
				controller.error(error);
				resumePump();
			}
		}
	}
	function supportsFormat(StreamClass, format) {
		if (!StreamClass) return false;
		let supportByFormat = formatSupportByStream.get(StreamClass);
		if (!supportByFormat) {
			supportByFormat = /* @__PURE__ */ new Map();
			formatSupportByStream.set(StreamClass, supportByFormat);
		}
		let supported = supportByFormat.get(format);
		if (supported === void 0) {
			try {
				new StreamClass(format);
				supported = true;
			} catch {
				supported = false;
			}
			supportByFormat.set(format, supported);
		}
		return supported;
	}
	function supportsDeflateRaw(StreamClass) {
		return supportsFormat(StreamClass, FORMAT_DEFLATE_RAW);
	}
	function setReadable(stream, readable, flush) {
		readable = pipeThrough(readable, new TransformStream({ flush }));
		Object.defineProperty(stream, "readable", { get() {
			return readable;
		} });
	}
	function createCodecStream(CodecStreamClass, format, options) {
		if (!CodecStreamClass) throw new Error(ERR_UNSUPPORTED_COMPRESSION);
		return new CodecStreamClass(format, options);
	}
	function getGzipCodecStream(useCompressionStream, CodecStreamNative, CodecStreamFallback) {
		if (useCompressionStream && CodecStreamNative) return CodecStreamNative;
		else if (CodecStreamFallback && CodecStreamFallback.requiresModule) return CodecStreamFallback;
	}
	function pipeThroughCompressionStream(readable, useCompressionStream, options, CompressionStreamNative, CompressionStreamFallback, sourceErrors) {
		const Stream = useCompressionStream && CompressionStreamNative ? CompressionStreamNative : CompressionStreamFallback || CompressionStreamNative;
		const format = options.deflate64 ? FORMAT_DEFLATE64_RAW : FORMAT_DEFLATE_RAW;
		let codecStream;
		try {
			codecStream = new Stream(format, options);
		} catch (error) {
			if (useCompressionStream && CompressionStreamFallback && Stream != CompressionStreamFallback) codecStream = new CompressionStreamFallback(format, options);
			else throw error;
		}
		return pipeThroughBackpressured(readable, codecStream, sourceErrors);
	}
	function pipeThrough(readable, transformStream) {
		return toCompatibleReadable(readable).pipeThrough(transformStream);
	}
	function pipeThroughBackpressured(readable, transformStream, sourceErrors) {
		const writer = transformStream.writable.getWriter();
		const reader = readable.getReader();
		pump();
		return transformStream.readable;
		async function pump() {
			try {
				for (;;) {
					await writer.ready;
					const result = await readSource(reader, sourceErrors);
					if (result.done) {
						await writer.close();
						break;
					}
					await writer.write(result.value);
				}
			} catch (error) {
				await abort(writer, error);
				await cancel(reader, error);
			}
		}
	}
	async function abort(writer, error) {
		try {
			await writer.abort(error);
		} catch {}
	}
	async function cancel(reader, error) {
		try {
			await reader.cancel(error);
		} catch {}
	}
	function readSource(reader, sourceErrors) {
		const result = reader.read();
		return sourceErrors ? result.catch((error) => {
			sourceErrors.add(error);
			throw error;
		}) : result;
	}
	function mapCodecError(error, sourceErrors) {
		if (sourceErrors.has(error)) return error;
		return mapError(error, isMemoryError(error) ? ERR_CODEC_OUT_OF_MEMORY : ERR_INVALID_COMPRESSED_DATA);
	}
	function mapMemoryError(error) {
		return isMemoryError(error) ? mapError(error, ERR_CODEC_OUT_OF_MEMORY) : error;
	}
	function isMemoryError(error) {
		return isErrorObject(error) && error.code == Z_MEM_ERROR_CODE;
	}
	function mapError(error, message) {
		const mappedError = new Error(message);
		mappedError.cause = error;
		return mappedError;
	}
	function mapInflateStreamError(readable, sourceErrors) {
		const reader = readable.getReader();
		return new ReadableStream({
			async pull(controller) {
				try {
					const { value, done } = await reader.read();
					if (done) controller.close();
					else controller.enqueue(value);
				} catch (error) {
					await cancel(reader, error);
					throw mapCodecError(error, sourceErrors);
				}
			},
			cancel(reason) {
				return reader.cancel(reason);
			}
		});
	}
	var ERR_INVALID_UNCOMPRESSED_SIZE, ERR_INVALID_COMPRESSED_DATA, ERR_CODEC_OUT_OF_MEMORY, ERR_INVALID_CRC32, Z_MEM_ERROR_CODE, FORMAT_DEFLATE_RAW, FORMAT_DEFLATE64_RAW, FORMAT_GZIP, GZIP_HEADER_LENGTH, GZIP_TRAILER_LENGTH, GZIP_HEADER_BYTES, DeflateStream, GzipToRawDeflateStream, InflateStream, formatSupportByStream;
	var init_zip_entry_stream = __esmMin((() => {
		init_crc32();
		init_crc32_stream();
		init_aes_crypto_stream();
		init_zip_crypto_stream();
		init_common_crypto();
		init_constants();
		init_array();
		init_compatible_streams();
		init_error();
		init_codec_registry();
		ERR_INVALID_UNCOMPRESSED_SIZE = "Invalid uncompressed size";
		ERR_INVALID_COMPRESSED_DATA = "Invalid compressed data";
		ERR_CODEC_OUT_OF_MEMORY = "Codec out of memory";
		ERR_INVALID_CRC32 = "Invalid CRC32";
		Z_MEM_ERROR_CODE = "Z_MEM_ERROR";
		FORMAT_DEFLATE_RAW = "deflate-raw";
		FORMAT_DEFLATE64_RAW = "deflate64-raw";
		FORMAT_GZIP = "gzip";
		GZIP_HEADER_LENGTH = 10;
		GZIP_TRAILER_LENGTH = 8;
		GZIP_HEADER_BYTES = [
			31,
			139,
			8
		];
		DeflateStream = class extends TransformStream {
			constructor(options, { chunkSize, CompressionStreamFallback, CompressionStream }) {
				super({});
				const { compressed, encrypted, useCompressionStream, zipCrypto, computeCrc32, level, deflate64, format, compressionMethod, inputSize } = options;
				const stream = this;
				let crc32Stream, encryptionStream, gzipCrc32Stream;
				let readable = super.readable;
				const codecStreams = format && getCodecStreams(format);
				const GzipCompressionStream = getGzipCodecStream(useCompressionStream, CompressionStream, CompressionStreamFallback);
				const useGzipCrc32 = computeCrc32 && compressed && !deflate64 && !codecStreams && (!encrypted || zipCrypto) && Boolean(GzipCompressionStream);
				if ((!encrypted || zipCrypto) && computeCrc32 && !useGzipCrc32) {
					crc32Stream = new Crc32Stream();
					readable = pipeThrough(readable, crc32Stream);
				}
				if (compressed) {
					if (codecStreams) readable = pipeThroughBackpressured(readable, createCodecStream(codecStreams.CompressionStream, format, {
						level,
						chunkSize,
						compressionMethod,
						uncompressedSize: inputSize
					}));
					else if (useGzipCrc32) {
						gzipCrc32Stream = new GzipToRawDeflateStream();
						readable = pipeThroughBackpressured(readable, new GzipCompressionStream(FORMAT_GZIP, {
							level,
							chunkSize
						}));
						readable = pipeThrough(readable, gzipCrc32Stream);
					} else try {
						readable = pipeThroughCompressionStream(readable, useCompressionStream, {
							level,
							chunkSize
						}, CompressionStream, CompressionStreamFallback);
					} catch (error) {
						if (!useCompressionStream && CompressionStreamFallback) throw mapMemoryError(error);
						let gzipStream;
						try {
							gzipStream = new CompressionStream(FORMAT_GZIP);
						} catch {
							throw mapMemoryError(error);
						}
						readable = pipeThroughBackpressured(readable, gzipStream);
						readable = pipeThrough(readable, new GzipToRawDeflateStream());
					}
				}
				if (encrypted) {
					if (zipCrypto) readable = pipeThrough(readable, new ZipCryptoEncryptionStream(options));
					else {
						encryptionStream = new AESEncryptionStream(options);
						readable = pipeThrough(readable, encryptionStream);
					}
				}
				setReadable(stream, readable, () => {
					if ((!encrypted || zipCrypto) && computeCrc32) stream.crc32 = useGzipCrc32 ? gzipCrc32Stream.crc32 : new DataView(crc32Stream.value.buffer).getUint32(0);
				});
			}
		};
		GzipToRawDeflateStream = class extends TransformStream {
			constructor() {
				let stream;
				let headerBytesLeft = GZIP_HEADER_LENGTH;
				let trailerCandidate = /* @__PURE__ */ new Uint8Array(0);
				super({
					transform(chunk, controller) {
						if (headerBytesLeft) {
							const droppedLength = Math.min(headerBytesLeft, chunk.length);
							headerBytesLeft -= droppedLength;
							chunk = chunk.subarray(droppedLength);
							if (!chunk.length) return;
						}
						const availableLength = trailerCandidate.length + chunk.length;
						if (availableLength <= GZIP_TRAILER_LENGTH) {
							trailerCandidate = concat(trailerCandidate, chunk);
							return;
						}
						const emitLength = availableLength - GZIP_TRAILER_LENGTH;
						const emittedFromTrailer = Math.min(emitLength, trailerCandidate.length);
						controller.enqueue(concat(trailerCandidate.subarray(0, emittedFromTrailer), chunk.subarray(0, emitLength - emittedFromTrailer)));
						trailerCandidate = concat(trailerCandidate.subarray(emittedFromTrailer), chunk.subarray(emitLength - emittedFromTrailer));
					},
					flush() {
						const dataView = getDataView(trailerCandidate);
						stream.crc32 = dataView.getUint32(0, true);
						stream.uncompressedSize = dataView.getUint32(4, true);
					}
				});
				stream = this;
			}
		};
		InflateStream = class extends TransformStream {
			constructor(options, { chunkSize, DecompressionStreamFallback, DecompressionStream }) {
				super({});
				const { zipCrypto, encrypted, checkCrc32, crc32, compressed, useCompressionStream, deflate64, format, compressionMethod, rawBitFlag, outputSize } = options;
				let crc32Stream, decryptionStream, gzipCrc32;
				let readable = super.readable;
				if (encrypted) {
					if (zipCrypto) readable = pipeThrough(readable, new ZipCryptoDecryptionStream(options));
					else {
						decryptionStream = new AESDecryptionStream(options);
						readable = pipeThrough(readable, decryptionStream);
					}
				}
				if (compressed) {
					const sourceErrors = /* @__PURE__ */ new Set();
					const codecStreams = format && getCodecStreams(format);
					let gzipStream;
					if (codecStreams) readable = pipeThroughBackpressured(readable, createCodecStream(codecStreams.DecompressionStream, format, {
						chunkSize,
						compressionMethod,
						rawBitFlag,
						uncompressedSize: outputSize
					}), sourceErrors);
					else {
						const GzipDecompressionStream = getGzipCodecStream(useCompressionStream, DecompressionStream, DecompressionStreamFallback);
						if (checkCrc32 && !deflate64 && crc32 !== void 0 && outputSize !== void 0 && GzipDecompressionStream) try {
							gzipStream = new GzipDecompressionStream(FORMAT_GZIP, { chunkSize });
						} catch {
							gzipStream = void 0;
						}
						if (!gzipStream) try {
							readable = pipeThroughCompressionStream(readable, useCompressionStream, {
								chunkSize,
								deflate64
							}, DecompressionStream, DecompressionStreamFallback, sourceErrors);
						} catch (error) {
							if (deflate64 || outputSize === void 0 || !useCompressionStream && DecompressionStreamFallback) throw mapMemoryError(error);
							try {
								gzipStream = new DecompressionStream(FORMAT_GZIP);
							} catch {
								throw mapMemoryError(error);
							}
						}
					}
					if (gzipStream) {
						gzipCrc32 = true;
						readable = pipeThroughGzipDecompressionStream(readable, gzipStream, outputSize, crc32, sourceErrors);
					} else readable = mapInflateStreamError(readable, sourceErrors);
				}
				if (checkCrc32 && !gzipCrc32) {
					crc32Stream = new Crc32Stream();
					readable = pipeThrough(readable, crc32Stream);
				}
				setReadable(this, readable, () => {
					if (crc32Stream) {
						const computedCrc32 = new DataView(crc32Stream.value.buffer).getUint32(0, false);
						if (crc32 != computedCrc32) throw new Error(ERR_INVALID_CRC32);
					}
				});
			}
		};
		formatSupportByStream = /* @__PURE__ */ new Map();
	})), DEFAULT_CHUNK_SIZE, MESSAGE_EVENT_TYPE, MESSAGE_START, MESSAGE_DATA, CODEC_DEFLATE, CODEC_INFLATE, CodecStream, ChunkStream;
	var init_codec_stream = __esmMin((() => {
		init_constants();
		init_zip_entry_stream();
		DEFAULT_CHUNK_SIZE = 262144;
		MESSAGE_EVENT_TYPE = "message";
		MESSAGE_START = "start";
		MESSAGE_DATA = "data";
		CODEC_DEFLATE = "deflate";
		CODEC_INFLATE = "inflate";
		CodecStream = class extends TransformStream {
			constructor(options, config) {
				super({});
				const codec = this;
				const { codecType } = options;
				let Stream;
				if (codecType.startsWith("deflate")) Stream = DeflateStream;
				else if (codecType.startsWith("inflate")) Stream = InflateStream;
				codec.outputSize = 0;
				let inputSize = 0;
				const stream = new Stream(options, config);
				const readable = super.readable;
				const inputSizeStream = new TransformStream({
					transform(chunk, controller) {
						if (chunk && chunk.length) {
							inputSize += chunk.length;
							controller.enqueue(chunk);
						}
					},
					flush() {
						Object.assign(codec, { inputSize });
					}
				});
				const outputSizeStream = new TransformStream({
					transform(chunk, controller) {
						if (chunk && chunk.length) {
							controller.enqueue(chunk);
							codec.outputSize += chunk.length;
							if (options.outputSize !== void 0 && codec.outputSize > options.outputSize) throw new Error(ERR_INVALID_UNCOMPRESSED_SIZE);
						}
					},
					flush() {
						const { crc32 } = stream;
						Object.assign(codec, {
							crc32,
							inputSize
						});
					}
				});
				Object.defineProperty(codec, "readable", { get() {
					return readable.pipeThrough(inputSizeStream).pipeThrough(stream).pipeThrough(outputSizeStream);
				} });
			}
		};
		ChunkStream = class extends TransformStream {
			constructor(chunkSize) {
				const pendingChunks = [];
				let pendingLength = 0;
				let outputSize = 0;
				if (!Number.isFinite(chunkSize) || chunkSize < 1) chunkSize = DEFAULT_CHUNK_SIZE;
				super({
					transform(chunk, controller) {
						pendingChunks.push(chunk);
						pendingLength += chunk.length;
						while (pendingLength > chunkSize) {
							outputSize += chunkSize;
							controller.enqueue(shiftChunk());
						}
					},
					flush(controller) {
						if (pendingLength) {
							outputSize += pendingLength;
							controller.enqueue(concatChunks(pendingChunks, pendingLength));
						}
					}
				});
				Object.defineProperty(this, "outputSize", { get: () => outputSize });
				function shiftChunk() {
					const result = new Uint8Array(chunkSize);
					let resultOffset = 0;
					while (resultOffset < chunkSize) {
						const firstChunk = pendingChunks[0];
						const remainingLength = chunkSize - resultOffset;
						if (firstChunk.length <= remainingLength) {
							result.set(firstChunk, resultOffset);
							resultOffset += firstChunk.length;
							pendingChunks.shift();
						} else {
							result.set(firstChunk.subarray(0, remainingLength), resultOffset);
							pendingChunks[0] = firstChunk.subarray(remainingLength);
							resultOffset += remainingLength;
						}
					}
					pendingLength -= chunkSize;
					return result;
				}
				function concatChunks(chunks, length) {
					const result = new Uint8Array(length);
					let offset = 0;
					for (const chunk of chunks) {
						result.set(chunk, offset);
						offset += chunk.length;
					}
					return result;
				}
			}
		};
	}));
	// node_modules/@zip.js/zip.js/lib/core/codec-worker.js
	function setWebWorkerBackend(backend) {
		webWorkerBackend = backend;
	}
	async function loadModule(config) {
		if (initModule) try {
			await initModule(config);
			return true;
		} catch {}
		return false;
	}
	function disableWebWorker(workerData) {
		if (workerData.createWorker) createWorkerFailed = true;
		else webWorkerSupported = false;
	}
	async function callHandler(handler, ...parameters) {
		try {
			await handler(...parameters);
		} catch {}
	}
	function createWorkerInterface(workerData, config) {
		return { run: () => runWorker$1(workerData, config) };
	}
	async function runWorker$1({ options, readable, writable, onTaskFinished, workerOptions }, config) {
		let codecStream, chunkStream, modulePromise;
		try {
			if (options.compressed && !options.format) {
				const deflate = options.codecType.startsWith(CODEC_DEFLATE);
				const FallbackStream = deflate ? config.CompressionStreamFallback : config.DecompressionStreamFallback;
				const NativeStream = deflate ? config.CompressionStream : config.DecompressionStream;
				if (!options.useCompressionStream) {
					if (!await moduleLoaded() && (!FallbackStream || FallbackStream.requiresModule)) options.useCompressionStream = true;
				} else if (FallbackStream && FallbackStream.requiresModule && !supportsDeflateRaw(NativeStream)) await moduleLoaded();
			}
			if (options.encrypted && !options.zipCrypto) await moduleLoaded();
			codecStream = new CodecStream(options, config);
			chunkStream = new ChunkStream(getChunkSize(config));
			const { signal } = workerOptions.streamOptions;
			await readable.pipeThrough(codecStream).pipeThrough(chunkStream).pipeTo(writable, {
				preventClose: true,
				preventAbort: true,
				signal
			});
			const { crc32, inputSize, outputSize } = codecStream;
			return {
				crc32,
				inputSize,
				outputSize
			};
		} catch (error) {
			if (codecStream) {
				const outputSize = chunkStream ? chunkStream.outputSize : 0;
				workerOptions.outputSize = outputSize;
				if (isErrorObject(error)) try {
					error.outputSize = outputSize;
				} catch {}
			}
			throw error;
		} finally {
			onTaskFinished();
		}
		function moduleLoaded() {
			if (!modulePromise) modulePromise = loadModule(config);
			return modulePromise;
		}
	}
	var ERR_WORKER_STARTUP_TIMEOUT, webWorkerSupported, createWorkerFailed, webWorkerBackend, initModule, CodecWorker, ProgressWatcherStream;
	var init_codec_worker = __esmMin((() => {
		init_constants();
		init_configuration();
		init_error();
		init_codec_stream();
		ERR_WORKER_STARTUP_TIMEOUT = "Worker startup timeout";
		initModule = () => {};
		CodecWorker = class {
			constructor(workerData, { readable, writable }, workerOptions, onTaskFinished) {
				const { options, config, streamOptions, useWebWorkers, workerURI } = workerOptions;
				let { createWorker } = workerOptions;
				const { signal } = streamOptions;
				if (createWorkerFailed) createWorker = void 0;
				Object.assign(workerData, {
					busy: true,
					generation: (workerData.generation || 0) + 1,
					readable: readable.pipeThrough(new ChunkStream(getChunkSize(config))).pipeThrough(new ProgressWatcherStream(streamOptions), { signal }),
					writable,
					options: Object.assign({}, options),
					workerOptions,
					workerURI,
					createWorker,
					terminate() {
						return new Promise((resolve) => {
							const { worker, busy } = workerData;
							if (busy) {
								workerData.terminateResolvers = workerData.terminateResolvers || [];
								workerData.terminateResolvers.push(resolve);
							} else {
								if (worker) {
									worker.terminate();
									workerData.worker = null;
								}
								resolve();
							}
							workerData.interface = null;
						});
					},
					onTaskFinished() {
						if (workerData.busy) {
							const { terminateResolvers, worker } = workerData;
							if (terminateResolvers) {
								workerData.terminateResolvers = null;
								if (worker) {
									workerData.terminated = true;
									worker.terminate();
								}
							}
							workerData.busy = false;
							const pendingTasks = onTaskFinished(workerData);
							if (terminateResolvers) terminateResolvers.forEach((resolve) => resolve(pendingTasks));
						}
					}
				});
				if (webWorkerSupported === void 0) webWorkerSupported = typeof Worker != UNDEFINED_TYPE;
				return (useWebWorkers && webWorkerBackend && (webWorkerSupported && workerURI || createWorker) ? webWorkerBackend : createWorkerInterface)(workerData, config);
			}
		};
		ProgressWatcherStream = class extends TransformStream {
			constructor({ onstart, onprogress, size, onend }) {
				let chunkOffset = 0;
				super({
					async start() {
						if (onstart) await callHandler(onstart, size);
					},
					async transform(chunk, controller) {
						chunkOffset += chunk.length;
						if (onprogress) await callHandler(onprogress, chunkOffset, size);
						controller.enqueue(chunk);
					},
					async flush() {
						if (onend) await callHandler(onend, chunkOffset);
					}
				});
			}
		};
	}));
	// node_modules/@zip.js/zip.js/lib/core/codec-worker-web.js
	init_constants();
	init_array();
	init_error();
	init_codec_stream();
	init_codec_worker();
	const MODULE_WORKER_OPTIONS = { type: "module" };
	const ERROR_EVENT_TYPE = "error";
	const MESSAGE_ERROR_EVENT_TYPE = "messageerror";
	const ABORT_EVENT_TYPE = "abort";
	let webWorkerSource;
	let webWorkerURI;
	let webWorkerOptions;
	setWebWorkerBackend(createWebWorkerInterface);
	function createWebWorkerInterface(workerData, config) {
		const { baseURI, chunkSize, workerStartupTimeout } = config;
		let { wasmURI } = config;
		if (!workerData.interface) {
			if (typeof wasmURI == "function") wasmURI = wasmURI();
			let worker;
			try {
				worker = getWebWorker(workerData.workerURI, baseURI, workerData);
			} catch {
				disableWebWorker(workerData);
				return createWorkerInterface(workerData, config);
			}
			Object.assign(workerData, {
				worker,
				workerAlive: false,
				terminated: false,
				startupError: null,
				interface: { run: async () => {
					try {
						return await runWebWorker(workerData, {
							chunkSize,
							wasmURI,
							baseURI,
							workerStartupTimeout
						});
					} catch (error) {
						if (error && error.workerStartupFailed) {
							disableWebWorker(workerData);
							releaseWorkerStreams(workerData);
							return runWorker$1(workerData, config);
						}
						if (error && error.codecImportFailed) {
							if (workerData.reader) {
								releaseWorkerStreams(workerData);
								return runWorker$1(workerData, config);
							}
							workerData.onTaskFinished();
						}
						throw error;
					}
				} }
			});
		}
		return workerData.interface;
	}
	async function runWebWorker(workerData, config) {
		if (!workerData.worker) {
			const { startupError } = workerData;
			workerData.startupError = null;
			const error = startupError || /* @__PURE__ */ new Error("Worker startup timeout");
			error.workerStartupFailed = true;
			throw error;
		}
		let resolveResult, rejectResult;
		const result = new Promise((resolve, reject) => {
			resolveResult = resolve;
			rejectResult = (error) => {
				const { outputSize, workerOptions } = workerData;
				workerOptions.outputSize = outputSize;
				if (isErrorObject(error)) try {
					error.outputSize = outputSize;
				} catch {}
				reject(error);
			};
		});
		Object.assign(workerData, {
			reader: null,
			writer: null,
			outputSize: 0,
			destinationFailed: false,
			destinationError: null,
			resolveResult,
			rejectResult,
			result
		});
		const { readable, options } = workerData;
		const { writable, closed, abortPipe } = watchClosedStream(workerData.writable, workerData);
		try {
			sendMessage({
				type: MESSAGE_START,
				options,
				config
			}, workerData);
		} catch (error) {
			abortPipe();
			try {
				await closed;
			} catch {}
			workerData.onTaskFinished();
			throw error;
		}
		Object.assign(workerData, {
			reader: readable.getReader(),
			writer: writable.getWriter()
		});
		const { workerStartupTimeout } = config;
		if (!workerData.workerAlive && Number.isFinite(workerStartupTimeout) && workerStartupTimeout >= 0) workerData.startupTimeout = setTimeout(() => onStartupTimeout(workerData), workerStartupTimeout);
		try {
			const resultValue = await result;
			await closeWritable();
			await closed;
			return resultValue;
		} catch (error) {
			await closeWritable();
			abortPipe();
			try {
				await closed;
			} catch {}
			const { outputSize, workerOptions, destinationFailed, destinationError } = workerData;
			workerOptions.outputSize = outputSize;
			const workerFailed = isErrorObject(error) && (error.codecImportFailed || error.workerStartupFailed);
			const reportedError = destinationFailed && !workerFailed ? destinationError : error;
			if (isErrorObject(reportedError)) try {
				reportedError.outputSize = outputSize;
			} catch {}
			throw reportedError;
		}
		async function closeWritable() {
			if (!writable.locked) try {
				await writable.getWriter().close();
			} catch {}
		}
	}
	function watchClosedStream(writableSource, workerData) {
		const abortController = new AbortController();
		let aborting;
		const { writable, readable } = new TransformStream({ transform(chunk, controller) {
			workerData.outputSize += chunk.length;
			controller.enqueue(chunk);
		} });
		const closed = readable.pipeTo(writableSource, {
			preventClose: true,
			preventAbort: true,
			signal: abortController.signal
		});
		closed.catch((error) => {
			if (!aborting) Object.assign(workerData, {
				destinationFailed: true,
				destinationError: error
			});
		});
		const { signal } = workerData.workerOptions.streamOptions;
		if (signal) {
			const onAbort = () => abortController.abort(signal.reason);
			const removeAbortListener = () => signal.removeEventListener(ABORT_EVENT_TYPE, onAbort);
			signal.addEventListener(ABORT_EVENT_TYPE, onAbort);
			closed.then(removeAbortListener, removeAbortListener);
		}
		return {
			writable,
			closed,
			abortPipe: () => {
				aborting = true;
				abortController.abort();
			}
		};
	}
	function releaseWorkerStreams(workerData) {
		const { reader } = workerData;
		if (reader) reader.releaseLock();
		workerData.reader = null;
		workerData.writer = null;
	}
	function terminateWorker$1(workerData) {
		const { worker } = workerData;
		if (worker) try {
			worker.terminate();
		} catch {}
		workerData.interface = null;
	}
	function getWebWorker(url, baseURI, workerData, isModuleType, useBlobURI = true) {
		const { createWorker } = workerData;
		let worker, resolvedURI, resolvedOptions;
		if (createWorker) worker = createWorker();
		else if (webWorkerURI === void 0 || webWorkerSource !== url) {
			const isFunctionURI = typeof url == FUNCTION_TYPE;
			if (isFunctionURI) resolvedURI = url(useBlobURI);
			else resolvedURI = url;
			const isDataURI = resolvedURI.startsWith("data:");
			const isBlobURI = resolvedURI.startsWith("blob:");
			if (isDataURI || isBlobURI) {
				if (isModuleType === void 0) isModuleType = false;
				if (isModuleType) resolvedOptions = MODULE_WORKER_OPTIONS;
				try {
					worker = new Worker(resolvedURI, resolvedOptions);
				} catch (error) {
					if (isBlobURI) try {
						URL.revokeObjectURL(resolvedURI);
					} catch {}
					if (isFunctionURI && isBlobURI) return getWebWorker(url, baseURI, workerData, isModuleType, false);
					else if (!isModuleType) return getWebWorker(url, baseURI, workerData, true, false);
					else throw error;
				}
			} else {
				if (isModuleType === void 0) isModuleType = true;
				if (isModuleType) resolvedOptions = MODULE_WORKER_OPTIONS;
				try {
					resolvedURI = new URL(resolvedURI, baseURI);
				} catch {}
				try {
					worker = new Worker(resolvedURI, resolvedOptions);
				} catch (error) {
					if (isModuleType) return getWebWorker(url, baseURI, workerData, false, useBlobURI);
					else throw error;
				}
			}
			webWorkerSource = url;
			webWorkerURI = resolvedURI;
			webWorkerOptions = resolvedOptions;
		} else worker = new Worker(webWorkerURI, webWorkerOptions);
		worker.addEventListener(MESSAGE_EVENT_TYPE, (event) => {
			workerData.workerAlive = true;
			clearStartupTimeout(workerData);
			onMessage(event, workerData);
		});
		worker.addEventListener(ERROR_EVENT_TYPE, (event) => onWorkerError(event, workerData));
		worker.addEventListener(MESSAGE_ERROR_EVENT_TYPE, (event) => onWorkerError(event, workerData));
		return worker;
	}
	function onStartupTimeout(workerData) {
		workerData.startupTimeout = null;
		if (workerData.workerAlive) return;
		const { rejectResult, writer } = workerData;
		terminateWorker$1(workerData);
		workerData.worker = null;
		if (rejectResult) {
			const error = new Error(ERR_WORKER_STARTUP_TIMEOUT);
			error.workerStartupFailed = true;
			rejectResult(error);
			if (writer) writer.releaseLock();
		}
	}
	function clearStartupTimeout(workerData) {
		const { startupTimeout } = workerData;
		if (startupTimeout) {
			clearTimeout(startupTimeout);
			workerData.startupTimeout = null;
		}
	}
	function onWorkerError(event, workerData) {
		if (event.preventDefault) event.preventDefault();
		clearStartupTimeout(workerData);
		const { workerAlive, rejectResult, writer, onTaskFinished } = workerData;
		terminateWorker$1(workerData);
		if (!workerAlive) workerData.worker = null;
		let error = event.error || new Error(event.message || ERROR_EVENT_TYPE);
		if (!workerAlive) {
			error = Object.assign(new Error(error.message || ERROR_EVENT_TYPE), { workerStartupFailed: true });
			workerData.startupError = error;
		}
		if (rejectResult) {
			rejectResult(error);
			if (writer) writer.releaseLock();
			if (workerAlive) onTaskFinished();
		}
	}
	function sendMessage(message, { worker, writer }) {
		try {
			const { value } = message;
			if (value) {
				message.value = toExactUint8Array(value);
				try {
					worker.postMessage(message, [message.value.buffer]);
				} catch {
					worker.postMessage(message);
				}
			} else worker.postMessage(message);
		} catch (error) {
			if (writer) writer.releaseLock();
			throw error;
		}
	}
	async function onMessage({ data }, workerData) {
		const { type, value, messageId, result, error, errorValue } = data;
		const { reader, writer, resolveResult, rejectResult, onTaskFinished, generation } = workerData;
		const stale = () => workerData.generation != generation;
		try {
			if (error) fail(getResponseError(error, errorValue));
			else {
				if (type == "pull") {
					const { value, done } = await reader.read();
					if (!stale()) sendMessage({
						type: MESSAGE_DATA,
						value,
						done,
						messageId
					}, workerData);
				}
				if (type == "data") {
					const chunk = new Uint8Array(value);
					await writer.ready;
					await writer.write(chunk);
					if (!stale()) sendMessage({
						type: "ack",
						messageId
					}, workerData);
				}
				if (type == "close") succeed(result);
			}
		} catch (error) {
			if (!stale()) {
				terminateWorker$1(workerData);
				fail(error);
			}
		}
		function fail(error) {
			if (!stale()) {
				rejectResult(error);
				releaseWriter();
				if (!(isErrorObject(error) && error.codecImportFailed)) onTaskFinished();
			}
		}
		function succeed(result) {
			if (!stale()) {
				resolveResult(result);
				releaseWriter();
				onTaskFinished();
			}
		}
		function releaseWriter() {
			if (writer) writer.releaseLock();
		}
	}
	function getResponseError(errorData, errorValue) {
		const { message, stack, code, name, outputSize, cause, codecImportFailed } = errorData;
		let responseError;
		if (errorValue) responseError = errorValue.value;
		else responseError = Object.assign(new Error(message), {
			stack,
			code,
			name
		});
		if (isErrorObject(responseError)) try {
			if (outputSize !== void 0) responseError.outputSize = outputSize;
			if (codecImportFailed) responseError.codecImportFailed = true;
			if (cause) {
				if (!isErrorObject(responseError.cause)) responseError.cause = Object.assign(new Error(cause.message), { name: cause.name });
				if (cause.code !== void 0 && responseError.cause.code !== cause.code) responseError.cause.code = cause.code;
			}
			if (errorValue) {
				if (responseError.name !== name) responseError.name = name;
				if (responseError.code !== code) responseError.code = code;
			}
		} catch {}
		return responseError;
	}
	// node_modules/@zip.js/zip.js/lib/core/codec-pool.js
	async function runWorker(stream, workerOptions) {
		const { options, config } = workerOptions;
		const { useWebWorkers, useCompressionStream, compressed, checkCrc32, computeCrc32, encrypted, format, codecURI } = options;
		const { workerURI, createWorker, maxWorkers } = config;
		if (format) {
			if (codecURI) options.codecURI = resolveCodecURI(codecURI, config.baseURI);
			await ensureCodecStreams(format, options.codecURI);
		}
		const streamCopy = !compressed && !checkCrc32 && !computeCrc32 && !encrypted;
		const workerSupported = format === void 0 || Boolean(options.codecURI);
		workerOptions.useWebWorkers = !streamCopy && workerSupported && (useWebWorkers || useWebWorkers === void 0 && config.useWebWorkers);
		workerOptions.workerURI = workerOptions.useWebWorkers && workerURI ? workerURI : void 0;
		workerOptions.createWorker = workerOptions.useWebWorkers && createWorker ? createWorker : void 0;
		options.useCompressionStream = useCompressionStream || useCompressionStream === void 0 && config.useCompressionStream;
		return (await getWorker()).run();
		async function getWorker() {
			const workerData = pool.find((workerData) => !workerData.busy);
			if (workerData) {
				clearTerminateTimeout(workerData);
				return new CodecWorker(workerData, stream, workerOptions, onTaskFinished);
			} else if (pool.length < maxWorkers) {
				const workerData = { indexWorker };
				indexWorker++;
				pool.push(workerData);
				return new CodecWorker(workerData, stream, workerOptions, onTaskFinished);
			} else return new Promise((resolve) => {
				pendingRequests.push({
					resolve,
					stream,
					workerOptions
				});
				starvationDelay = config.workerStarvationTimeout;
				armStarvationTimeout();
			});
		}
		function onTaskFinished(workerData) {
			clearStarvationTimeout();
			if (workerData.terminated) {
				workerData.terminated = false;
				return runPendingRequestsInline();
			} else if (pendingRequests.length) {
				const [{ resolve, stream, workerOptions }] = pendingRequests.splice(0, 1);
				resolve(new CodecWorker(workerData, stream, workerOptions, onTaskFinished));
				armStarvationTimeout();
			} else if (workerData.worker) {
				clearTerminateTimeout(workerData);
				terminateWorker(workerData, workerOptions);
			} else pool = pool.filter((data) => data != workerData);
		}
	}
	function resolveCodecURI(codecURI, baseURI) {
		try {
			return new URL(codecURI, baseURI).toString();
		} catch {
			return codecURI;
		}
	}
	function armStarvationTimeout() {
		if (!starvationTimeout && pendingRequests.length && Number.isFinite(starvationDelay) && starvationDelay >= 0) starvationTimeout = setTimeout(onWorkerStarvation, starvationDelay);
	}
	function clearStarvationTimeout() {
		if (starvationTimeout) {
			clearTimeout(starvationTimeout);
			starvationTimeout = null;
		}
	}
	function onWorkerStarvation() {
		starvationTimeout = null;
		if (pendingRequests.length) {
			const [{ resolve, stream, workerOptions }] = pendingRequests.splice(0, 1);
			resolve(new CodecWorker({}, stream, getInlineWorkerOptions(workerOptions), onInlineTaskFinished));
			armStarvationTimeout();
		}
	}
	function runPendingRequestsInline() {
		const tasks = pendingRequests.splice(0).map(({ resolve, stream, workerOptions }) => new Promise((resolveTask) => {
			resolve(new CodecWorker({}, stream, getInlineWorkerOptions(workerOptions), () => {
				onInlineTaskFinished();
				resolveTask();
			}));
		}));
		clearStarvationTimeout();
		return Promise.all(tasks);
	}
	function getInlineWorkerOptions(workerOptions) {
		return Object.assign({}, workerOptions, {
			useWebWorkers: false,
			workerURI: void 0,
			createWorker: void 0
		});
	}
	function onInlineTaskFinished() {
		clearStarvationTimeout();
		armStarvationTimeout();
	}
	function terminateWorker(workerData, workerOptions) {
		const { config } = workerOptions;
		const { terminateWorkerTimeout } = config;
		if (Number.isFinite(terminateWorkerTimeout) && terminateWorkerTimeout >= 0) workerData.terminateTimeout = setTimeout(async () => {
			pool = pool.filter((data) => data != workerData);
			try {
				await workerData.terminate();
			} catch {}
		}, terminateWorkerTimeout);
	}
	function clearTerminateTimeout(workerData) {
		const { terminateTimeout } = workerData;
		if (terminateTimeout) {
			clearTimeout(terminateTimeout);
			workerData.terminateTimeout = null;
		}
	}
	var pool, pendingRequests, starvationTimeout, starvationDelay, indexWorker;
	var init_codec_pool = __esmMin((() => {
		init_constants();
		init_codec_stream();
		init_codec_registry();
		init_codec_worker();
		pool = [];
		pendingRequests = [];
		indexWorker = 0;
	}));
	// node_modules/@zip.js/zip.js/lib/core/util/decode-cp437.js
	function decodeCP437(stringValue) {
		let result = "";
		for (let indexCharacter = 0; indexCharacter < stringValue.length; indexCharacter++) result += CP437[stringValue[indexCharacter]];
		return result;
	}
	var CP437;
	var init_decode_cp437 = __esmMin((() => {
		CP437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0".split("");
	}));
	// node_modules/@zip.js/zip.js/lib/core/util/decode-text.js
	function decodeText(value, encoding) {
		return decode(value, encoding, true);
	}
	function isUTF8Text(value) {
		if (value.some((byte) => byte > 127)) try {
			new TextDecoder("utf-8", { fatal: true }).decode(value);
			return true;
		} catch {
			return false;
		}
		else return false;
	}
	function decode(value, encoding, ignoreBOM) {
		if (encoding && encoding.trim().toLowerCase() == "cp437") return decodeCP437(value);
		else return new TextDecoder(encoding, { ignoreBOM }).decode(value);
	}
	var init_decode_text = __esmMin((() => {
		init_decode_cp437();
	}));
	// node_modules/@zip.js/zip.js/lib/core/io.js
	function probeBlobSliceReliability() {
		blobSliceProbe = (async () => {
			try {
				const streamReader = new Blob([/* @__PURE__ */ new Uint8Array(3)]).slice(1, 2).stream().getReader();
				let streamedLength = 0;
				let result = await streamReader.read();
				while (!result.done) {
					streamedLength += result.value.length;
					result = await streamReader.read();
				}
				blobSliceReliable = streamedLength == 1;
			} catch {
				blobSliceReliable = false;
			}
		})();
	}
	function ownsWritable(writer) {
		return Boolean(writer && writer.getData);
	}
	async function initStream(stream, initSize) {
		if (stream.init && !stream.initialized) await stream.init(initSize);
		else return Promise.resolve();
	}
	async function initDiskReader(diskReader) {
		diskReader = new GenericReader(diskReader);
		await initStream(diskReader);
		if (diskReader.size === void 0 || !diskReader.readUint8Array) {
			diskReader = new BlobReader(await streamToBlob(diskReader.readable));
			await initStream(diskReader);
		}
		return diskReader;
	}
	function readUint8Array(reader, offset, size) {
		return reader.readUint8Array(offset, size);
	}
	var ERR_ITERATOR_COMPLETED_TOO_SOON, ERR_WRITER_SIZE_NOT_WRITABLE, PROPERTY_NAME_WRITABLE, DISK_BOUNDARY, Stream, Reader, blobSliceReliable, blobSliceProbe, BlobReader, SplitDataReader, SplitDataWriter, GenericReader, GenericWriter;
	var init_io = __esmMin((() => {
		init_constants();
		init_configuration();
		init_array();
		init_compatible_streams();
		init_decode_text();
		ERR_ITERATOR_COMPLETED_TOO_SOON = "Writer iterator completed too soon";
		ERR_WRITER_SIZE_NOT_WRITABLE = "Invalid writer (size must be writable)";
		PROPERTY_NAME_WRITABLE = "writable";
		DISK_BOUNDARY = Symbol();
		Stream = class {
			constructor() {
				this.size = 0;
			}
			init() {
				this.initialized = true;
			}
		};
		Reader = class extends Stream {
			get readable() {
				return this.createReadable();
			}
			createReadable({ offset = 0, size, chunkSize = getChunkSize(getConfiguration()) } = {}) {
				const reader = this;
				let chunkOffset = 0;
				chunkSize = normalizeChunkSize(chunkSize);
				return new ReadableStream({ async pull(controller) {
					const dataSize = size === void 0 ? chunkSize : Math.min(chunkSize, size - chunkOffset);
					const data = await readUint8Array(reader, offset + chunkOffset, dataSize);
					if (data.length) {
						controller.enqueue(data);
						chunkOffset += data.length;
					}
					if (size !== void 0 && chunkOffset >= size || !data.length && dataSize) controller.close();
				} });
			}
		};
		BlobReader = class extends Reader {
			constructor(blob) {
				super();
				Object.assign(this, {
					sourceBlob: blob,
					size: blob.size
				});
				if (!blobSliceProbe) probeBlobSliceReliability();
			}
			createReadable(options) {
				const { sourceBlob, size } = this;
				const { offset = 0, size: readSize = size - offset } = options || {};
				if (typeof sourceBlob.stream == "function") {
					if (!offset && readSize >= size) return toCompatibleReadable(sourceBlob.stream());
					if (blobSliceReliable) return toCompatibleReadable(sourceBlob.slice(offset, offset + readSize).stream());
				}
				return super.createReadable(options);
			}
			async readUint8Array(offset, length) {
				const reader = this;
				const offsetEnd = offset + length;
				let arrayBuffer = await (!offset && offsetEnd >= reader.size ? reader.sourceBlob : reader.sourceBlob.slice(offset, offsetEnd)).arrayBuffer();
				if (arrayBuffer.byteLength > length) arrayBuffer = arrayBuffer.slice(offset, offsetEnd);
				return new Uint8Array(arrayBuffer);
			}
		};
		SplitDataReader = class extends Reader {
			constructor(readers) {
				super();
				this.readers = readers;
			}
			async init() {
				const reader = this;
				reader.lastDiskNumber = 0;
				reader.diskOffsets = (reader.readers = await Promise.all(reader.readers.map(initDiskReader))).map((diskReader) => {
					const diskOffset = reader.size;
					reader.size += diskReader.size;
					return diskOffset;
				});
				super.init();
			}
			getDiskOffset(diskNumber) {
				const { diskOffsets, size } = this;
				const diskOffset = diskOffsets[diskNumber];
				return diskOffset === void 0 ? size : diskOffset;
			}
			async readUint8Array(offset, length) {
				const reader = this;
				const { readers } = this;
				let result;
				let currentDiskNumber = 0;
				let currentReaderOffset = offset;
				while (readers[currentDiskNumber] && currentReaderOffset >= readers[currentDiskNumber].size) {
					currentReaderOffset -= readers[currentDiskNumber].size;
					currentDiskNumber++;
				}
				const currentReader = readers[currentDiskNumber];
				if (currentReader) {
					const currentReaderSize = currentReader.size;
					if (currentReaderOffset + length <= currentReaderSize) result = await readUint8Array(currentReader, currentReaderOffset, length);
					else {
						const chunkLength = currentReaderSize - currentReaderOffset;
						result = concat(await readUint8Array(currentReader, currentReaderOffset, chunkLength), await reader.readUint8Array(offset + chunkLength, length - chunkLength));
					}
				} else result = EMPTY_UINT8_ARRAY;
				reader.lastDiskNumber = Math.max(currentDiskNumber, reader.lastDiskNumber);
				return result;
			}
		};
		SplitDataWriter = class extends Stream {
			constructor(writerGenerator, maxSize = 4294967295) {
				super();
				const writer = this;
				Object.assign(writer, {
					diskNumber: 0,
					diskOffset: 0,
					size: 0,
					maxSize,
					availableSize: maxSize
				});
				let diskSourceWriter, diskWritable, diskWriter;
				const writable = new WritableStream({
					async write(chunk) {
						if (chunk === DISK_BOUNDARY) {
							if (diskWriter) await endDisk();
							return;
						}
						const { availableSize } = writer;
						if (!diskWriter) {
							const { value, done } = await writerGenerator.next();
							if (done && !value) throw new Error(ERR_ITERATOR_COMPLETED_TOO_SOON);
							else {
								diskSourceWriter = value;
								diskSourceWriter.size = 0;
								if (diskSourceWriter.maxSize) writer.maxSize = diskSourceWriter.maxSize;
								writer.availableSize = writer.maxSize;
								await initStream(diskSourceWriter);
								diskWritable = value.writable;
								diskWriter = diskWritable.getWriter();
							}
							await this.write(chunk);
						} else if (chunk.length >= availableSize) {
							await writeChunk(chunk.subarray(0, availableSize));
							await endDisk();
							if (chunk.length > availableSize) await this.write(chunk.subarray(availableSize));
						} else await writeChunk(chunk);
					},
					async close() {
						if (diskWriter) {
							await diskWriter.ready;
							await closeDiskWriter();
						}
					},
					async abort(reason) {
						if (diskWriter) await diskWriter.abort(reason);
					}
				});
				Object.defineProperty(writer, PROPERTY_NAME_WRITABLE, { get() {
					return writable;
				} });
				async function writeChunk(chunk) {
					const chunkLength = chunk.length;
					if (chunkLength) {
						await diskWriter.ready;
						await diskWriter.write(chunk);
						diskSourceWriter.size += chunkLength;
						writer.availableSize -= chunkLength;
					}
				}
				async function endDisk() {
					await closeDiskWriter();
					writer.diskOffset += diskSourceWriter.size;
					writer.diskNumber++;
					diskWriter = null;
					writer.availableSize = writer.maxSize;
				}
				async function closeDiskWriter() {
					await diskWriter.close();
				}
			}
			async closeDisk() {
				const streamWriter = this.writable.getWriter();
				try {
					await streamWriter.ready;
					await streamWriter.write(DISK_BOUNDARY);
				} finally {
					streamWriter.releaseLock();
				}
			}
		};
		GenericReader = class {
			constructor(reader) {
				if (Array.isArray(reader)) reader = new SplitDataReader(reader);
				if (reader instanceof ReadableStream || typeof reader.getReader == "function") reader = { readable: toCompatibleReadable(reader) };
				return reader;
			}
		};
		GenericWriter = class {
			constructor(writer) {
				if (writer.writable === void 0 && typeof writer.next == "function") writer = new SplitDataWriter(writer);
				if (writer instanceof WritableStream || typeof writer.getWriter == "function") writer = { writable: toCompatibleWritable(writer) };
				try {
					writer.size = writer.size === void 0 ? 0 : writer.size;
				} catch {
					throw new Error(ERR_WRITER_SIZE_NOT_WRITABLE);
				}
				return writer;
			}
		};
	}));
	// node_modules/@zip.js/zip.js/lib/core/util/warnings.js
	function addWarning(warnings, reason, filename) {
		if (!warnings.some((warning) => warning.reason == reason)) {
			const warning = { reason };
			if (filename !== void 0) warning.filename = filename;
			warnings.push(warning);
		}
	}
	var init_warnings = __esmMin((() => {
		init_constants();
	}));
	// node_modules/@zip.js/zip.js/lib/core/zip-entry.js
	function getEncryptionOverhead(encrypted, zipCrypto, encryptionStrength) {
		return encrypted ? zipCrypto ? 12 : 16 + encryptionStrength * 4 : 0;
	}
	var PROPERTY_NAME_FILENAME, PROPERTY_NAME_RAW_FILENAME, PROPERTY_NAME_COMMENT, PROPERTY_NAME_RAW_COMMENT, PROPERTY_NAME_UNCOMPRESSED_SIZE, PROPERTY_NAME_COMPRESSED_SIZE, PROPERTY_NAME_OFFSET, PROPERTY_NAME_DISK_NUMBER_START, PROPERTY_NAME_LAST_MODIFICATION_DATE, PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE, PROPERTY_NAME_LAST_ACCESS_DATE, PROPERTY_NAME_RAW_LAST_ACCESS_DATE, PROPERTY_NAME_CREATION_DATE, PROPERTY_NAME_RAW_CREATION_DATE, PROPERTY_NAME_INTERNAL_FILE_ATTRIBUTES, PROPERTY_NAME_EXTERNAL_FILE_ATTRIBUTES, PROPERTY_NAME_MSDOS_ATTRIBUTES_RAW, PROPERTY_NAME_MSDOS_ATTRIBUTES, PROPERTY_NAME_MS_DOS_COMPATIBLE, PROPERTY_NAME_ZIP64, PROPERTY_NAME_ENCRYPTED, PROPERTY_NAME_VERSION, PROPERTY_NAME_VERSION_MADE_BY, PROPERTY_NAME_ZIPCRYPTO, PROPERTY_NAME_DIRECTORY, PROPERTY_NAME_EXECUTABLE, PROPERTY_NAME_SYMLINK, PROPERTY_NAME_COMPRESSION_METHOD, PROPERTY_NAME_SIGNATURE, PROPERTY_NAME_CRC32, PROPERTY_NAME_EXTRA_FIELD, PROPERTY_NAME_EXTRA_FIELD_INFOZIP, PROPERTY_NAME_EXTRA_FIELD_UNIX, PROPERTY_NAME_EXTRA_FIELD_UNIX_TYPE1, PROPERTY_NAME_EXTRA_FIELD_PKWARE_UNIX, PROPERTY_NAME_UNIX_MODE, PROPERTY_NAME_SETUID, PROPERTY_NAME_SETGID, PROPERTY_NAME_STICKY, PROPERTY_NAMES, Entry;
	var init_zip_entry = __esmMin((() => {
		PROPERTY_NAME_FILENAME = "filename";
		PROPERTY_NAME_RAW_FILENAME = "rawFilename";
		PROPERTY_NAME_COMMENT = "comment";
		PROPERTY_NAME_RAW_COMMENT = "rawComment";
		PROPERTY_NAME_UNCOMPRESSED_SIZE = "uncompressedSize";
		PROPERTY_NAME_COMPRESSED_SIZE = "compressedSize";
		PROPERTY_NAME_OFFSET = "offset";
		PROPERTY_NAME_DISK_NUMBER_START = "diskNumberStart";
		PROPERTY_NAME_LAST_MODIFICATION_DATE = "lastModDate";
		PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE = "rawLastModDate";
		PROPERTY_NAME_LAST_ACCESS_DATE = "lastAccessDate";
		PROPERTY_NAME_RAW_LAST_ACCESS_DATE = "rawLastAccessDate";
		PROPERTY_NAME_CREATION_DATE = "creationDate";
		PROPERTY_NAME_RAW_CREATION_DATE = "rawCreationDate";
		PROPERTY_NAME_INTERNAL_FILE_ATTRIBUTES = "internalFileAttributes";
		PROPERTY_NAME_EXTERNAL_FILE_ATTRIBUTES = "externalFileAttributes";
		PROPERTY_NAME_MSDOS_ATTRIBUTES_RAW = "msdosAttributesRaw";
		PROPERTY_NAME_MSDOS_ATTRIBUTES = "msdosAttributes";
		PROPERTY_NAME_MS_DOS_COMPATIBLE = "msDosCompatible";
		PROPERTY_NAME_ZIP64 = "zip64";
		PROPERTY_NAME_ENCRYPTED = "encrypted";
		PROPERTY_NAME_VERSION = "version";
		PROPERTY_NAME_VERSION_MADE_BY = "versionMadeBy";
		PROPERTY_NAME_ZIPCRYPTO = "zipCrypto";
		PROPERTY_NAME_DIRECTORY = "directory";
		PROPERTY_NAME_EXECUTABLE = "executable";
		PROPERTY_NAME_SYMLINK = "symlink";
		PROPERTY_NAME_COMPRESSION_METHOD = "compressionMethod";
		PROPERTY_NAME_SIGNATURE = "signature";
		PROPERTY_NAME_CRC32 = "crc32";
		PROPERTY_NAME_EXTRA_FIELD = "extraField";
		PROPERTY_NAME_EXTRA_FIELD_INFOZIP = "extraFieldInfoZip";
		PROPERTY_NAME_EXTRA_FIELD_UNIX = "extraFieldUnix";
		PROPERTY_NAME_EXTRA_FIELD_UNIX_TYPE1 = "extraFieldUnixType1";
		PROPERTY_NAME_EXTRA_FIELD_PKWARE_UNIX = "extraFieldPkwareUnix";
		PROPERTY_NAME_UNIX_MODE = "unixMode";
		PROPERTY_NAME_SETUID = "setuid";
		PROPERTY_NAME_SETGID = "setgid";
		PROPERTY_NAME_STICKY = "sticky";
		PROPERTY_NAMES = [
			PROPERTY_NAME_FILENAME,
			PROPERTY_NAME_RAW_FILENAME,
			PROPERTY_NAME_UNCOMPRESSED_SIZE,
			PROPERTY_NAME_COMPRESSED_SIZE,
			PROPERTY_NAME_LAST_MODIFICATION_DATE,
			PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE,
			PROPERTY_NAME_COMMENT,
			PROPERTY_NAME_RAW_COMMENT,
			PROPERTY_NAME_LAST_ACCESS_DATE,
			PROPERTY_NAME_RAW_LAST_ACCESS_DATE,
			PROPERTY_NAME_CREATION_DATE,
			PROPERTY_NAME_RAW_CREATION_DATE,
			PROPERTY_NAME_OFFSET,
			PROPERTY_NAME_DISK_NUMBER_START,
			PROPERTY_NAME_INTERNAL_FILE_ATTRIBUTES,
			PROPERTY_NAME_EXTERNAL_FILE_ATTRIBUTES,
			PROPERTY_NAME_MSDOS_ATTRIBUTES_RAW,
			PROPERTY_NAME_MSDOS_ATTRIBUTES,
			PROPERTY_NAME_MS_DOS_COMPATIBLE,
			PROPERTY_NAME_ZIP64,
			PROPERTY_NAME_ENCRYPTED,
			PROPERTY_NAME_VERSION,
			PROPERTY_NAME_VERSION_MADE_BY,
			PROPERTY_NAME_ZIPCRYPTO,
			PROPERTY_NAME_DIRECTORY,
			PROPERTY_NAME_EXECUTABLE,
			PROPERTY_NAME_SYMLINK,
			PROPERTY_NAME_COMPRESSION_METHOD,
			PROPERTY_NAME_SIGNATURE,
			PROPERTY_NAME_CRC32,
			PROPERTY_NAME_EXTRA_FIELD,
			PROPERTY_NAME_EXTRA_FIELD_UNIX,
			PROPERTY_NAME_EXTRA_FIELD_INFOZIP,
			PROPERTY_NAME_EXTRA_FIELD_UNIX_TYPE1,
			PROPERTY_NAME_EXTRA_FIELD_PKWARE_UNIX,
			"uid",
			"gid",
			PROPERTY_NAME_UNIX_MODE,
			"unixExternalUpper",
			PROPERTY_NAME_SETUID,
			PROPERTY_NAME_SETGID,
			PROPERTY_NAME_STICKY,
			"bitFlag",
			"rawBitFlag",
			"filenameLength",
			"extraFieldLength",
			"filenameUTF8",
			"commentUTF8",
			"rawExtraField",
			"extraFieldZip64",
			"extraFieldUnicodePath",
			"extraFieldUnicodeComment",
			"extraFieldAES",
			"extraFieldNTFS",
			"extraFieldExtendedTimestamp",
			"extraFieldUSDZ"
		];
		Entry = class {
			constructor(data) {
				PROPERTY_NAMES.forEach((name) => this[name] = data[name]);
			}
		};
	}));
	// node_modules/@zip.js/zip.js/lib/core/zip-reader.js
	function detectEncryptedCentralDirectory(directoryView) {
		return directoryView.byteLength >= 4 && getUint32(directoryView, 0) == 134630224;
	}
	function getWrappedFilesLength(directoryView, directoryArray, offset) {
		let wrappedFilesLength = 0;
		while (offset + 46 <= directoryArray.length && getUint32(directoryView, offset) == 33639248) {
			offset += 46 + getUint16(directoryView, offset + 28) + getUint16(directoryView, offset + 30) + getUint16(directoryView, offset + 32);
			wrappedFilesLength++;
		}
		return wrappedFilesLength % 65536 ? 0 : wrappedFilesLength;
	}
	function pointsAtDirectory(reader, offset) {
		return startsWithSignature(reader, offset, CENTRAL_FILE_HEADER_SIGNATURE);
	}
	async function startsWithSignature(reader, offset, signature) {
		if (offset < 0 || offset + 4 > reader.size) return false;
		return getUint32(getDataView(await readUint8Array(reader, offset, 4)), 0) == signature;
	}
	async function findDigitalSignatureRecordOffset(reader, endOffset) {
		const startOffset = Math.max(0, endOffset - (6 + MAX_16_BITS));
		const tailArray = await readUint8Array(reader, startOffset, endOffset - startOffset);
		const tailView = getDataView(tailArray);
		for (let indexByte = tailArray.length - 6; indexByte >= 0; indexByte--) if (getUint32(tailView, indexByte) == 84233040 && indexByte + 6 + getUint16(tailView, indexByte + 4) == tailArray.length) return startOffset + indexByte;
	}
	async function findZip64EndOfDirectoryOffset(reader, endOffset) {
		const startOffset = Math.max(0, endOffset - (56 + MAX_16_BITS));
		const tailArray = await readUint8Array(reader, startOffset, endOffset - startOffset);
		const tailView = getDataView(tailArray);
		for (let indexByte = tailArray.length - 56; indexByte >= 0; indexByte--) if (getUint32(tailView, indexByte) == 101075792 && indexByte + 12 + Number(tailView.getBigUint64(indexByte + 4, true)) == tailArray.length) return startOffset + indexByte;
	}
	async function probeLocalHeaders(reader, directoryArray, directoryView, offsetDelta) {
		let result = {
			localHeaderFound: false,
			shiftedLocalHeaderFound: false
		};
		let recordOffset = 0;
		while (recordOffset + 46 <= directoryArray.length && getUint32(directoryView, recordOffset) == 33639248) {
			const localHeaderOffset = getLocalHeaderOffset(directoryArray, directoryView, recordOffset);
			if (localHeaderOffset !== void 0) {
				const localHeaderFound = await startsWithSignature(reader, localHeaderOffset, LOCAL_FILE_HEADER_SIGNATURE);
				const shiftedLocalHeaderFound = await startsWithSignature(reader, localHeaderOffset + offsetDelta, LOCAL_FILE_HEADER_SIGNATURE);
				if (!recordOffset) result = {
					localHeaderFound,
					shiftedLocalHeaderFound
				};
				if (localHeaderFound != shiftedLocalHeaderFound) return {
					localHeaderFound,
					shiftedLocalHeaderFound
				};
			}
			recordOffset += 46 + getUint16(directoryView, recordOffset + 28) + getUint16(directoryView, recordOffset + 30) + getUint16(directoryView, recordOffset + 32);
		}
		return result;
	}
	function getLocalHeaderOffset(directoryArray, directoryView, recordOffset) {
		const localHeaderOffset = getUint32(directoryView, recordOffset + 42);
		if (localHeaderOffset != 4294967295) return localHeaderOffset;
		let offsetExtraField = recordOffset + 46 + getUint16(directoryView, recordOffset + 28);
		const endExtraField = Math.min(offsetExtraField + getUint16(directoryView, recordOffset + 30), directoryArray.length);
		while (offsetExtraField + 4 <= endExtraField) {
			const type = getUint16(directoryView, offsetExtraField);
			const size = getUint16(directoryView, offsetExtraField + 2);
			if (type == 1) {
				let offsetValue = offsetExtraField + 4;
				if (getUint32(directoryView, recordOffset + 24) == 4294967295) offsetValue += 8;
				if (getUint32(directoryView, recordOffset + 20) == 4294967295) offsetValue += 8;
				return offsetValue + 8 <= endExtraField ? getBigUint64(directoryView, offsetValue) : void 0;
			}
			offsetExtraField += 4 + size;
		}
	}
	function readDigitalSignature(signatureRecordArray) {
		if (signatureRecordArray.length >= 6) {
			const signatureRecordView = getDataView(signatureRecordArray);
			if (getUint32(signatureRecordView, 0) == 84233040) {
				const signatureDataLength = getUint16(signatureRecordView, 4);
				if (6 + signatureDataLength <= signatureRecordArray.length) return new Uint8Array(signatureRecordArray.subarray(6, 6 + signatureDataLength));
			}
		}
	}
	function getEncryptedDirectoryDataLength(directoryEncryptionInfo, declaredDirectoryDataLength, directoryDataLength) {
		const encryptedDirectoryDataLength = directoryEncryptionInfo && directoryEncryptionInfo.compressedSize ? directoryEncryptionInfo.compressedSize : declaredDirectoryDataLength;
		return encryptedDirectoryDataLength > 0 && encryptedDirectoryDataLength <= directoryDataLength ? encryptedDirectoryDataLength : directoryDataLength;
	}
	function getDirectoryEncryptionInfo(rawExtensibleData) {
		const directoryEncryptionInfo = { rawExtensibleData };
		if (rawExtensibleData.length >= 28) {
			const extensibleDataView = getDataView(rawExtensibleData);
			const hashDataLength = getUint16(extensibleDataView, 26);
			Object.assign(directoryEncryptionInfo, {
				compressionMethod: getUint16(extensibleDataView, 0),
				compressedSize: getBigUint64(extensibleDataView, 2),
				uncompressedSize: getBigUint64(extensibleDataView, 10),
				encryptionAlgorithm: getUint16(extensibleDataView, 18),
				bitLength: getUint16(extensibleDataView, 20),
				flags: getUint16(extensibleDataView, 22),
				hashAlgorithm: getUint16(extensibleDataView, 24),
				hashData: rawExtensibleData.subarray(28, 28 + hashDataLength)
			});
		}
		return directoryEncryptionInfo;
	}
	function readCommonHeader(directory, dataView, offset) {
		const rawBitFlag = directory.rawBitFlag = getUint16(dataView, offset + 2);
		const encrypted = (rawBitFlag & 1) == 1;
		const rawLastModDate = getUint32(dataView, offset + 6);
		Object.assign(directory, {
			encrypted,
			version: getUint16(dataView, offset),
			bitFlag: {
				level: (rawBitFlag & 6) >> 1,
				dataDescriptor: (rawBitFlag & 8) == 8,
				languageEncodingFlag: (rawBitFlag & BITFLAG_LANG_ENCODING_FLAG) == BITFLAG_LANG_ENCODING_FLAG
			},
			rawLastModDate,
			lastModDate: getDate(rawLastModDate),
			filenameLength: getUint16(dataView, offset + 22),
			extraFieldLength: getUint16(dataView, offset + 24)
		});
	}
	function readCommonFooter(fileEntry, directory, dataView, offset, localDirectory) {
		const { rawExtraField } = directory;
		const extraField = directory.extraField = /* @__PURE__ */ new Map();
		const rawExtraFieldView = getDataView(rawExtraField);
		let offsetExtraField = 0;
		let malformedExtraField = false;
		try {
			while (offsetExtraField < rawExtraField.length) {
				const type = getUint16(rawExtraFieldView, offsetExtraField);
				const size = getUint16(rawExtraFieldView, offsetExtraField + 2);
				extraField.set(type, {
					type,
					data: rawExtraField.slice(offsetExtraField + 4, offsetExtraField + 4 + size)
				});
				offsetExtraField += 4 + size;
			}
		} catch {
			malformedExtraField = true;
		}
		if (offsetExtraField > rawExtraField.length) malformedExtraField = true;
		const compressionMethod = getUint16(dataView, offset + 4);
		Object.assign(directory, {
			signature: getUint32(dataView, offset + 10),
			crc32: getUint32(dataView, offset + 10),
			compressedSize: getUint32(dataView, offset + 14),
			uncompressedSize: getUint32(dataView, offset + 18)
		});
		const extraFieldZip64 = extraField.get(1);
		let extraFieldZip64Missing;
		if (extraFieldZip64) {
			if (!readExtraFieldZip64(extraFieldZip64, directory, localDirectory)) malformedExtraField = true;
			directory.extraFieldZip64 = extraFieldZip64;
		} else if (ZIP64_PROPERTIES.some(([propertyName, max]) => directory[propertyName] == max)) {
			if (localDirectory) malformedExtraField = true;
			else extraFieldZip64Missing = true;
		}
		const extraFieldUnicodePath = extraField.get(EXTRAFIELD_TYPE_UNICODE_PATH);
		if (extraFieldUnicodePath) {
			readExtraFieldUnicode(extraFieldUnicodePath, PROPERTY_NAME_FILENAME, PROPERTY_NAME_RAW_FILENAME, directory, fileEntry);
			directory.extraFieldUnicodePath = extraFieldUnicodePath;
		}
		const extraFieldUnicodeComment = extraField.get(EXTRAFIELD_TYPE_UNICODE_COMMENT);
		if (extraFieldUnicodeComment) {
			readExtraFieldUnicode(extraFieldUnicodeComment, PROPERTY_NAME_COMMENT, PROPERTY_NAME_RAW_COMMENT, directory, fileEntry);
			directory.extraFieldUnicodeComment = extraFieldUnicodeComment;
		}
		const extraFieldAES = extraField.get(EXTRAFIELD_TYPE_AES);
		if (extraFieldAES && (compressionMethod == 99 || directory.encrypted) && extraFieldAES.data.length >= 7) {
			readExtraFieldAES(extraFieldAES, directory, compressionMethod);
			directory.extraFieldAES = extraFieldAES;
		} else {
			if (extraFieldAES) malformedExtraField = true;
			directory.compressionMethod = compressionMethod;
		}
		const extraFieldPkwareUnix = extraField.get(13);
		if (extraFieldPkwareUnix) {
			readExtraFieldUnixDates(extraFieldPkwareUnix, directory);
			directory.extraFieldPkwareUnix = extraFieldPkwareUnix;
		}
		const extraFieldUnixType1 = extraField.get(EXTRAFIELD_TYPE_UNIX_TYPE1);
		if (extraFieldUnixType1) {
			readExtraFieldUnixDates(extraFieldUnixType1, directory);
			directory.extraFieldUnixType1 = extraFieldUnixType1;
		}
		const extraFieldExtendedTimestamp = extraField.get(EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP);
		if (extraFieldExtendedTimestamp) {
			readExtraFieldExtendedTimestamp(extraFieldExtendedTimestamp, directory, localDirectory);
			directory.extraFieldExtendedTimestamp = extraFieldExtendedTimestamp;
		}
		const extraFieldNTFS = extraField.get(10);
		if (extraFieldNTFS) {
			readExtraFieldNTFS(extraFieldNTFS, directory);
			directory.extraFieldNTFS = extraFieldNTFS;
		}
		const extraFieldInfoZip = extraField.get(EXTRAFIELD_TYPE_INFOZIP);
		let unixIdsRead;
		if (extraFieldInfoZip) {
			unixIdsRead = readExtraFieldUnix(extraFieldInfoZip, directory, true);
			directory.extraFieldInfoZip = extraFieldInfoZip;
		}
		const extraFieldUnix = extraField.get(EXTRAFIELD_TYPE_UNIX);
		if (extraFieldUnix) {
			readExtraFieldUnix(extraFieldUnix, unixIdsRead ? {} : directory, false);
			directory.extraFieldUnix = extraFieldUnix;
		}
		const extraFieldUSDZ = extraField.get(EXTRAFIELD_TYPE_USDZ);
		if (extraFieldUSDZ) directory.extraFieldUSDZ = extraFieldUSDZ;
		if (extraFieldZip64Missing) throw new Error(ERR_EXTRAFIELD_ZIP64_NOT_FOUND);
		return malformedExtraField;
	}
	function readExtraFieldZip64(extraFieldZip64, directory, localDirectory) {
		directory.zip64 = true;
		const extraFieldView = getDataView(extraFieldZip64.data);
		const missingProperties = ZIP64_PROPERTIES.filter(([propertyName, max]) => directory[propertyName] == max);
		const requiredLength = missingProperties.reduce((length, [, max]) => length + ZIP64_EXTRACTION[max].bytes, 0);
		if (extraFieldZip64.data.length < requiredLength) {
			if (localDirectory) return false;
			throw new Error(ERR_EXTRAFIELD_ZIP64_NOT_FOUND);
		}
		const values = [];
		try {
			for (let indexMissingProperty = 0, offset = 0; indexMissingProperty < missingProperties.length; indexMissingProperty++) {
				const [, max] = missingProperties[indexMissingProperty];
				const extraction = ZIP64_EXTRACTION[max];
				values.push(extraction.getValue(extraFieldView, offset));
				offset += extraction.bytes;
			}
		} catch (error) {
			if (localDirectory) return false;
			throw error;
		}
		missingProperties.forEach(([propertyName], indexMissingProperty) => {
			directory[propertyName] = extraFieldZip64[propertyName] = values[indexMissingProperty];
		});
		return true;
	}
	function readExtraFieldUnicode(extraFieldUnicode, propertyName, rawPropertyName, directory, fileEntry) {
		if (extraFieldUnicode.data.length < 5) {
			extraFieldUnicode.valid = false;
			return;
		}
		const extraFieldView = getDataView(extraFieldUnicode.data);
		const computedCrc32 = new Crc32();
		computedCrc32.append(fileEntry[rawPropertyName]);
		const computedCrc32View = getDataView(/* @__PURE__ */ new Uint8Array(4));
		computedCrc32View.setUint32(0, computedCrc32.get(), true);
		const nameCrc32 = getUint32(extraFieldView, 1);
		const version = getUint8(extraFieldView, 0);
		Object.assign(extraFieldUnicode, {
			version,
			[propertyName]: decodeText(extraFieldUnicode.data.subarray(5)),
			valid: version == 1 && !fileEntry.bitFlag.languageEncodingFlag && nameCrc32 == getUint32(computedCrc32View, 0)
		});
		if (extraFieldUnicode.valid) {
			directory[propertyName] = extraFieldUnicode[propertyName];
			directory[propertyName + PROPERTY_NAME_UTF8_SUFFIX] = true;
		}
	}
	function readExtraFieldAES(extraFieldAES, directory, compressionMethod) {
		const extraFieldView = getDataView(extraFieldAES.data);
		const strength = getUint8(extraFieldView, 4);
		Object.assign(extraFieldAES, {
			vendorVersion: getUint8(extraFieldView, 0),
			vendorId: getUint8(extraFieldView, 2),
			strength,
			originalCompressionMethod: compressionMethod,
			compressionMethod: getUint16(extraFieldView, 5)
		});
		directory.compressionMethod = extraFieldAES.compressionMethod;
		if (extraFieldAES.vendorVersion != VENDOR_VERSION_AE_1) directory.crc32 = void 0;
	}
	function readExtraFieldNTFS(extraFieldNTFS, directory) {
		const extraFieldView = getDataView(extraFieldNTFS.data);
		let offsetExtraField = 4;
		let tag1Data;
		try {
			while (offsetExtraField < extraFieldNTFS.data.length && !tag1Data) {
				const tagValue = getUint16(extraFieldView, offsetExtraField);
				const attributeSize = getUint16(extraFieldView, offsetExtraField + 2);
				if (tagValue == 1) tag1Data = extraFieldNTFS.data.slice(offsetExtraField + 4, offsetExtraField + 4 + attributeSize);
				offsetExtraField += 4 + attributeSize;
			}
		} catch {}
		if (tag1Data && tag1Data.length == 24) {
			const tag1View = getDataView(tag1Data);
			const rawLastModDate = tag1View.getBigUint64(0, true);
			const rawLastAccessDate = tag1View.getBigUint64(8, true);
			const rawCreationDate = tag1View.getBigUint64(16, true);
			Object.assign(extraFieldNTFS, {
				rawLastModDate,
				rawLastAccessDate,
				rawCreationDate
			});
			const extraFieldData = {
				lastModDate: getDateNTFS(rawLastModDate),
				lastAccessDate: getDateNTFS(rawLastAccessDate),
				creationDate: getDateNTFS(rawCreationDate)
			};
			Object.assign(extraFieldNTFS, extraFieldData);
			Object.assign(directory, extraFieldData, {
				rawLastAccessDate,
				rawCreationDate
			});
		}
	}
	function readExtraFieldUnixDates(extraField, directory) {
		if (extraField.data.length < 8) return;
		const extraFieldView = getDataView(extraField.data);
		const extraFieldData = {
			lastAccessDate: /* @__PURE__ */ new Date((getUint32(extraFieldView, 0) | 0) * 1e3),
			lastModDate: /* @__PURE__ */ new Date((getUint32(extraFieldView, 4) | 0) * 1e3)
		};
		if (extraField.data.length >= 12) {
			extraFieldData.uid = getUint16(extraFieldView, 8);
			extraFieldData.gid = getUint16(extraFieldView, 10);
		}
		Object.assign(extraField, extraFieldData);
		Object.assign(directory, extraFieldData);
	}
	function readExtraFieldUnix(extraField, directory, isInfoZip) {
		try {
			const view = getDataView(extraField.data);
			let uid, gid;
			if (isInfoZip) {
				let offset = 0;
				const version = getUint8(view, offset++);
				const uidSize = getUint8(view, offset++);
				uid = unpackUnixId(extraField.data.subarray(offset, offset + uidSize));
				offset += uidSize;
				const gidSize = getUint8(view, offset++);
				gid = unpackUnixId(extraField.data.subarray(offset, offset + gidSize));
				Object.assign(extraField, {
					version,
					uid,
					gid
				});
			} else if (extraField.data.length >= 4) {
				uid = getUint16(view, 0);
				gid = getUint16(view, 2);
				Object.assign(extraField, {
					uid,
					gid
				});
			}
			if (uid !== void 0) directory.uid = uid;
			if (gid !== void 0) directory.gid = gid;
			return uid !== void 0 || gid !== void 0;
		} catch {}
	}
	function unpackUnixId(bytes) {
		const buffer = /* @__PURE__ */ new Uint8Array(4);
		buffer.set(bytes, 0);
		return new DataView(buffer.buffer, buffer.byteOffset, 4).getUint32(0, true);
	}
	function readExtraFieldExtendedTimestamp(extraFieldExtendedTimestamp, directory, localDirectory) {
		if (!extraFieldExtendedTimestamp.data.length) return;
		const extraFieldView = getDataView(extraFieldExtendedTimestamp.data);
		const flags = getUint8(extraFieldView, 0);
		const timeProperties = [];
		const timeRawProperties = [];
		if (localDirectory) {
			if ((flags & 1) == 1) {
				timeProperties.push(PROPERTY_NAME_LAST_MODIFICATION_DATE);
				timeRawProperties.push(PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE);
			}
			if ((flags & 2) == 2) {
				timeProperties.push(PROPERTY_NAME_LAST_ACCESS_DATE);
				timeRawProperties.push(PROPERTY_NAME_RAW_LAST_ACCESS_DATE);
			}
			if ((flags & 4) == 4) {
				timeProperties.push(PROPERTY_NAME_CREATION_DATE);
				timeRawProperties.push(PROPERTY_NAME_RAW_CREATION_DATE);
			}
		} else if (extraFieldExtendedTimestamp.data.length >= 5) {
			timeProperties.push(PROPERTY_NAME_LAST_MODIFICATION_DATE);
			timeRawProperties.push(PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE);
		}
		let offset = 1;
		timeProperties.forEach((propertyName, indexProperty) => {
			if (extraFieldExtendedTimestamp.data.length >= offset + 4) {
				const time = getUint32(extraFieldView, offset);
				directory[propertyName] = extraFieldExtendedTimestamp[propertyName] = /* @__PURE__ */ new Date((time | 0) * 1e3);
				const rawPropertyName = timeRawProperties[indexProperty];
				extraFieldExtendedTimestamp[rawPropertyName] = time;
			}
			offset += 4;
		});
	}
	async function detectOverlappingEntry({ reader, fileEntry, index, offset, crc32, compressedSize, uncompressedSize, dataOffset, dataDescriptor, extraFieldZip64, readRanges }) {
		let dataDescriptorLength = 0;
		if (dataDescriptor) {
			const zip64 = Boolean(extraFieldZip64);
			const localDataDescriptor = await readLocalDataDescriptor(reader, dataOffset + compressedSize, {
				crc32,
				compressedSize,
				uncompressedSize,
				zip64
			});
			if (localDataDescriptor) {
				fileEntry.localDirectory.dataDescriptor = localDataDescriptor;
				dataDescriptorLength = getDataDescriptorLength(localDataDescriptor.zip64, localDataDescriptor.signature);
			} else dataDescriptorLength = getDataDescriptorLength(zip64, false);
		}
		const range = {
			start: offset,
			end: dataOffset + compressedSize + dataDescriptorLength,
			fileEntry
		};
		const { indexes, sortedRanges, pendingRanges } = readRanges;
		if (!indexes.has(index)) {
			const overlappingRange = findOverlappingRange(sortedRanges, range) || pendingRanges.find((otherRange) => rangesOverlap(range, otherRange));
			if (overlappingRange) {
				const error = new Error(ERR_OVERLAPPING_ENTRY);
				error.overlappingEntry = overlappingRange.fileEntry;
				throw error;
			}
			indexes.add(index);
			pendingRanges.push(range);
			if (pendingRanges.length * pendingRanges.length > sortedRanges.length) {
				pendingRanges.sort((range, otherRange) => range.start - otherRange.start);
				readRanges.sortedRanges = mergeRanges(sortedRanges, pendingRanges);
				pendingRanges.length = 0;
			}
		}
	}
	function findOverlappingRange(sortedRanges, range) {
		let low = 0;
		let high = sortedRanges.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if (sortedRanges[middle].start < range.start) low = middle + 1;
			else high = middle;
		}
		const previousRange = sortedRanges[low - 1];
		const nextRange = sortedRanges[low];
		if (previousRange && rangesOverlap(range, previousRange)) return previousRange;
		if (nextRange && rangesOverlap(range, nextRange)) return nextRange;
	}
	function rangesOverlap(range, otherRange) {
		return range.start < otherRange.end && otherRange.start < range.end;
	}
	function mergeRanges(sortedRanges, pendingRanges) {
		const mergedRanges = [];
		let indexSorted = 0;
		let indexPending = 0;
		while (indexSorted < sortedRanges.length || indexPending < pendingRanges.length) if (indexPending == pendingRanges.length || indexSorted < sortedRanges.length && sortedRanges[indexSorted].start < pendingRanges[indexPending].start) mergedRanges.push(sortedRanges[indexSorted++]);
		else mergedRanges.push(pendingRanges[indexPending++]);
		return mergedRanges;
	}
	async function readLocalDataDescriptor(reader, offset, { crc32, compressedSize, uncompressedSize, zip64 }) {
		const length = Math.min(24, Math.max(0, reader.size - offset));
		const dataDescriptorView = getDataView(length ? await readUint8Array(reader, offset, length) : EMPTY_UINT8_ARRAY);
		const candidates = [
			[zip64, true],
			[zip64, false],
			[!zip64, true],
			[!zip64, false]
		].map(([zip64Layout, signature]) => readDataDescriptor(dataDescriptorView, zip64Layout, signature)).filter((candidate) => candidate && candidate.compressedSize == compressedSize && candidate.uncompressedSize == uncompressedSize);
		return candidates.find((candidate) => candidate.crc32 == crc32) || candidates[0] || readDataDescriptor(dataDescriptorView, zip64, true) || readDataDescriptor(dataDescriptorView, zip64, false);
	}
	function readDataDescriptor(dataDescriptorView, zip64, signature) {
		const offset = signature ? 4 : 0;
		if (dataDescriptorView.byteLength < getDataDescriptorLength(zip64, signature) || signature && getUint32(dataDescriptorView, 0) != 134695760) return void 0;
		const crc32 = getUint32(dataDescriptorView, offset);
		let compressedSize;
		let uncompressedSize;
		try {
			if (zip64) {
				compressedSize = getBigUint64(dataDescriptorView, offset + 4);
				uncompressedSize = getBigUint64(dataDescriptorView, offset + 12);
			} else {
				compressedSize = getUint32(dataDescriptorView, offset + 4);
				uncompressedSize = getUint32(dataDescriptorView, offset + 8);
			}
		} catch {
			return;
		}
		return {
			signature,
			zip64,
			crc32,
			compressedSize,
			uncompressedSize
		};
	}
	function getDataDescriptorLength(zip64, signature) {
		return (zip64 ? 20 : 12) + (signature ? 4 : 0);
	}
	function getDiskOffset(reader, diskNumber) {
		return reader.getDiskOffset ? reader.getDiskOffset(diskNumber) : 0;
	}
	async function startsWithSplitZipSignature(reader) {
		return await getFirstSignature(reader) == SPLIT_ZIP_FILE_SIGNATURE;
	}
	async function startsWithSplitZipMarker(reader) {
		const signature = await getFirstSignature(reader);
		return signature == 134695760 || signature == 808471376;
	}
	async function getFirstSignature(reader) {
		return getUint32(getDataView(await readUint8Array(reader, 0, 4)));
	}
	function isStrictnessValue(value) {
		return value === "strict" || value === "balanced" || value === "tolerant";
	}
	function getDecodableOutputSize(outputSize, compressedSize, compressed) {
		return Math.min(outputSize, compressed ? compressedSize * MAX_DEFLATE_EXPANSION_RATIO : compressedSize);
	}
	function getStrictness(options, inheritedOptions) {
		return resolveStrictness(options, resolveStrictness(inheritedOptions, STRICTNESS_BALANCED));
	}
	function resolveStrictness(options, inheritedStrictness) {
		const strictness = options[OPTION_STRICTNESS];
		if (strictness !== void 0) {
			if (!isStrictnessValue(strictness)) throw new Error(ERR_INVALID_STRICTNESS);
			return strictness;
		}
		const checkAmbiguity = options[OPTION_CHECK_AMBIGUITY];
		if (checkAmbiguity === void 0) return inheritedStrictness;
		if (checkAmbiguity) return STRICTNESS_STRICT;
		return inheritedStrictness == "tolerant" ? STRICTNESS_TOLERANT : STRICTNESS_BALANCED;
	}
	function getCheckLocalDirectory(checkLocalDirectory, strictness) {
		if (checkLocalDirectory === void 0) return strictness != STRICTNESS_TOLERANT;
		return Boolean(checkLocalDirectory);
	}
	function getCheckLocalFilename(checkLocalFilename, strictness) {
		if (checkLocalFilename === void 0) return strictness == STRICTNESS_STRICT;
		return Boolean(checkLocalFilename);
	}
	function getFilenameValidation(filenameValidation, strictness) {
		if (filenameValidation === void 0) return strictness;
		if (!isStrictnessValue(filenameValidation)) throw new Error(ERR_INVALID_FILENAME_VALIDATION);
		return filenameValidation;
	}
	function isUnsafeFilename(filename, filenameValidation) {
		if (filenameValidation == "tolerant") return false;
		const pathParts = filename.split("/");
		if (pathParts.length > 1 && pathParts[pathParts.length - 1] === "") pathParts.pop();
		if (PARENT_DIRECTORY_REGEXP.test(filename) || filename.startsWith("/") || filename.startsWith("\\") || DRIVE_LETTER_REGEXP.test(filename)) return true;
		return filenameValidation == "strict" && (pathParts.includes(".") || pathParts.includes("") || filename.includes("\0"));
	}
	function getMaxAppendedDataSize(maxAppendedDataSize, strictness) {
		if (maxAppendedDataSize !== void 0) {
			const size = toNumber(maxAppendedDataSize);
			if (typeof size != "number" || Number.isNaN(size) || size < 0) throw new Error(ERR_INVALID_MAX_APPENDED_DATA_SIZE);
			return size;
		}
		if (strictness == "strict") return 0;
		if (strictness == "tolerant") return Infinity;
		return MAX_16_BITS;
	}
	async function findEndOfCentralDirectory(reader, rejectAmbiguous, maxAppendedDataSize) {
		const { size } = reader;
		const anchoredLength = Math.min(size, 22 + MAX_16_BITS);
		const remoteProbeBudget = { remaining: MAX_END_OF_CENTRAL_DIR_PROBES };
		let endOfDirectoryInfo;
		let plausibleEndOfDirectoryInfo;
		let endOfDirectoryReachingEndCount = 0;
		for await (const [anchoredView, anchoredOffset, anchoredArray, indexByte, offset] of scanEndOfCentralDirectory(reader, anchoredLength)) {
			const commentLength = getUint16(anchoredView, indexByte + 20);
			if (offset + 22 + commentLength == size) {
				const reachability = await getCentralDirectoryReachability(reader, anchoredView, anchoredOffset, indexByte, offset, size, remoteProbeBudget);
				if (reachability == CENTRAL_DIRECTORY_REACHABLE) {
					if (!endOfDirectoryInfo) endOfDirectoryInfo = getEndOfCentralDirectoryInfo(anchoredArray, indexByte, offset);
					endOfDirectoryReachingEndCount++;
					if (!rejectAmbiguous || endOfDirectoryReachingEndCount > 1) break;
				} else if (reachability == CENTRAL_DIRECTORY_PLAUSIBLE && !plausibleEndOfDirectoryInfo) plausibleEndOfDirectoryInfo = getEndOfCentralDirectoryInfo(anchoredArray, indexByte, offset);
			}
		}
		if (!endOfDirectoryInfo) endOfDirectoryInfo = plausibleEndOfDirectoryInfo;
		if (!endOfDirectoryInfo) endOfDirectoryInfo = await seekEndOfCentralDirectory(reader, maxAppendedDataSize, remoteProbeBudget);
		return {
			endOfDirectoryInfo,
			endOfDirectoryReachingEndCount
		};
	}
	async function seekEndOfCentralDirectory(reader, maxAppendedDataSize, remoteProbeBudget) {
		const { size } = reader;
		const searchLength = Math.min(size, maxAppendedDataSize == Infinity ? size : 22 + MAX_16_BITS + maxAppendedDataSize);
		let firstSignatureInfo, plausibleInfo;
		for await (const [searchView, searchOffset, searchArray, indexByte, offset] of scanEndOfCentralDirectory(reader, searchLength)) {
			const record = getEndOfCentralDirectoryInfo(searchArray, indexByte, offset);
			if (!firstSignatureInfo) firstSignatureInfo = record;
			const reachability = await getCentralDirectoryReachability(reader, searchView, searchOffset, indexByte, offset, size, remoteProbeBudget);
			if (reachability == CENTRAL_DIRECTORY_REACHABLE) return record;
			if (reachability == CENTRAL_DIRECTORY_PLAUSIBLE && !plausibleInfo) plausibleInfo = record;
		}
		return plausibleInfo || firstSignatureInfo;
	}
	async function* scanEndOfCentralDirectory(reader, scanLength) {
		const scanOffset = reader.size - scanLength;
		const scanArray = await readUint8Array(reader, scanOffset, scanLength);
		const scanView = getDataView(scanArray);
		for (let indexByte = scanArray.length - 22; indexByte >= 0; indexByte--) if (getUint32(scanView, indexByte) == 101010256) yield [
			scanView,
			scanOffset,
			scanArray,
			indexByte,
			scanOffset + indexByte
		];
	}
	function getEndOfCentralDirectoryInfo(scanArray, indexByte, offset) {
		return {
			offset,
			buffer: new Uint8Array(scanArray.subarray(indexByte, indexByte + 22)).buffer
		};
	}
	async function getCentralDirectoryReachability(reader, view, anchoredOffset, indexByte, offset, size, remoteProbeBudget) {
		const filesLength = getUint16(view, indexByte + 10);
		const directoryDataLength = getUint32(view, indexByte + 12);
		const directoryDataOffset = getUint32(view, indexByte + 16);
		if (filesLength == 65535 || directoryDataLength == 4294967295 || directoryDataOffset == 4294967295) return await readSignature(reader, view, anchoredOffset, offset - 20, size, remoteProbeBudget) == 117853008 ? CENTRAL_DIRECTORY_REACHABLE : CENTRAL_DIRECTORY_UNREACHABLE;
		if (!filesLength && !directoryDataLength) return CENTRAL_DIRECTORY_PLAUSIBLE;
		const directoryDiskNumber = getUint16(view, indexByte + 6);
		for (const centralDirectoryOffset of [offset - directoryDataLength, getDiskOffset(reader, directoryDiskNumber) + directoryDataOffset]) if (await readSignature(reader, view, anchoredOffset, centralDirectoryOffset, size, remoteProbeBudget) == 33639248) return CENTRAL_DIRECTORY_REACHABLE;
		return CENTRAL_DIRECTORY_UNREACHABLE;
	}
	async function readSignature(reader, view, anchoredOffset, signatureOffset, size, remoteProbeBudget) {
		if (signatureOffset < 0 || signatureOffset + 4 > size) return void 0;
		if (signatureOffset >= anchoredOffset) return getUint32(view, signatureOffset - anchoredOffset);
		if (remoteProbeBudget.remaining > 0) {
			remoteProbeBudget.remaining--;
			return getUint32(getDataView(await readUint8Array(reader, signatureOffset, 4)), 0);
		}
	}
	function validateLocalDirectory(zipEntry, localDirectory, rawLocalFilename, checkLocalFilename, warnings) {
		const { rawFilename } = zipEntry;
		const reject = !warnings;
		const maskedLocalDirectory = zipEntry.decryptedDirectory && (localDirectory.rawBitFlag & 8192) == 8192;
		if (checkLocalFilename && !maskedLocalDirectory && (rawLocalFilename.length != rawFilename.length || rawLocalFilename.some((byteValue, indexByte) => byteValue != rawFilename[indexByte]))) reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME);
		if ((localDirectory.rawBitFlag & BITFLAG_AMBIGUITY_MASK) != (zipEntry.rawBitFlag & BITFLAG_AMBIGUITY_MASK)) reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG);
		if (localDirectory.compressionMethod != zipEntry.compressionMethod) reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD);
		if (!localDirectory.bitFlag.dataDescriptor && !maskedLocalDirectory && (localDirectory.crc32 || localDirectory.compressedSize || localDirectory.uncompressedSize) && (localDirectory.crc32 != zipEntry.crc32 || localDirectory.compressedSize != zipEntry.compressedSize || localDirectory.uncompressedSize != zipEntry.uncompressedSize)) reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES);
	}
	function validateDataDescriptor(zipEntry, localDirectory, warnings) {
		const { dataDescriptor } = localDirectory;
		const maskedLocalDirectory = zipEntry.decryptedDirectory && (localDirectory.rawBitFlag & 8192) == 8192;
		if (dataDescriptor && !maskedLocalDirectory && (zipEntry.crc32 !== void 0 && dataDescriptor.crc32 != zipEntry.crc32 || dataDescriptor.compressedSize != zipEntry.compressedSize || dataDescriptor.uncompressedSize != zipEntry.uncompressedSize)) reportAmbiguity(!warnings, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES);
	}
	function reportAmbiguity(reject, warnings, reason) {
		if (reject) throwAmbiguousArchive(reason);
		else addWarning(warnings, reason);
	}
	function throwAmbiguousArchive(reason) {
		const error = /* @__PURE__ */ new Error(ERR_AMBIGUOUS_ARCHIVE);
		error.reason = reason;
		throw error;
	}
	function getOptionValue(zipReader, options, name) {
		return options[name] === void 0 ? zipReader.options[name] : options[name];
	}
	function getFunctionOptionValue(zipReader, options, name) {
		return checkFunctionOption(getOptionValue(zipReader, options, name));
	}
	function getDate(timeRaw) {
		const date = (timeRaw & 4294901760) >> 16, time = timeRaw & MAX_16_BITS;
		const result = new Date(1980 + ((date & 65024) >> 9), ((date & 480) >> 5) - 1, date & 31, (time & 63488) >> 11, (time & 2016) >> 5, (time & 31) * 2, 0);
		return result < MIN_DATE ? MIN_DATE : result;
	}
	function getDateNTFS(timeRaw) {
		return new Date(Number(timeRaw / BigInt(1e4) - BigInt(0xa9730b66800)));
	}
	function getUint8(view, offset) {
		return view.getUint8(offset);
	}
	function getUint16(view, offset) {
		return view.getUint16(offset, true);
	}
	function getUint32(view, offset) {
		return view.getUint32(offset, true);
	}
	function getBigUint64(view, offset) {
		const value = view.getBigUint64(offset, true);
		if (value > MAX_SAFE_UINT64) throw new Error(ERR_UNSUPPORTED_UINT64);
		return Number(value);
	}
	var ERR_BAD_FORMAT, ERR_EOCDR_NOT_FOUND, ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND, ERR_CENTRAL_DIRECTORY_NOT_FOUND, ERR_ENCRYPTED, ERR_UNSUPPORTED_ENCRYPTION, ERR_SPLIT_ZIP_FILE, ERR_ENTRY_DATA_OUT_OF_BOUNDS, ERR_AMBIGUOUS_ARCHIVE, ERR_ENCRYPTED_CENTRAL_DIRECTORY, ERR_UNSAFE_FILENAME, ERR_INVALID_STRICTNESS, ERR_INVALID_FILENAME_VALIDATION, ERR_INVALID_MAX_APPENDED_DATA_SIZE, ERR_UNSUPPORTED_UINT64, WARNING_UNSORTED_CENTRAL_DIRECTORY, WARNING_UNKNOWN_VERSION, WARNING_COMPRESSED_PATCHED_DATA, WARNING_MALFORMED_EXTRA_FIELD, WARNING_UNKNOWN_ZIP64_EXTENSIBLE_DATA, WARNING_WRAPPED_ENTRIES_COUNT, WARNING_APPENDED_DATA, WARNING_PREPENDED_DATA, WARNING_PREPENDED_CENTRAL_DIRECTORY, WARNING_TRAILING_CENTRAL_DIRECTORY_DATA, WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET, WARNING_MISSING_ZIP64_EXTRA_FIELD, WARNING_DUPLICATE_FILENAME, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY, WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY, WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME, WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG, WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD, WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES, MAX_KNOWN_VERSION, DRIVE_LETTER_REGEXP, PARENT_DIRECTORY_REGEXP, CHARSET_UTF8, PROPERTY_NAME_UTF8_SUFFIX, CHARSET_CP437, BITFLAG_AMBIGUITY_MASK, VENDOR_VERSION_AE_1, ZIP64_PROPERTIES, ZIP64_EXTRACTION, MAX_SAFE_UINT64, MAX_END_OF_CENTRAL_DIR_PROBES, MAX_DEFLATE_EXPANSION_RATIO, CENTRAL_DIRECTORY_UNREACHABLE, CENTRAL_DIRECTORY_PLAUSIBLE, CENTRAL_DIRECTORY_REACHABLE, ZipReader, ZipEntry;
	// node_modules/@zip.js/zip.js/lib/zip-core-reader.js
	__esmMin((() => {
		init_constants();
		init_configuration();
		init_codec_registry();
		init_codec_pool();
		init_io();
		init_decode_text();
		init_array();
		init_warnings();
		init_compatible_streams();
		init_error();
		init_crc32();
		init_zip_entry();
		init_options();
		ERR_BAD_FORMAT = "File format is not recognized";
		ERR_EOCDR_NOT_FOUND = "End of central directory not found";
		ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND = "End of Zip64 central directory locator not found";
		ERR_CENTRAL_DIRECTORY_NOT_FOUND = "Central directory header not found";
		ERR_ENCRYPTED = "File contains encrypted entry";
		ERR_UNSUPPORTED_ENCRYPTION = "Encryption method not supported";
		ERR_SPLIT_ZIP_FILE = "Split zip file";
		ERR_ENTRY_DATA_OUT_OF_BOUNDS = "Entry data out of bounds";
		ERR_AMBIGUOUS_ARCHIVE = "Ambiguous archive";
		ERR_ENCRYPTED_CENTRAL_DIRECTORY = "Encrypted central directory is not supported";
		ERR_UNSAFE_FILENAME = "Unsafe filename";
		ERR_INVALID_STRICTNESS = "Invalid strictness (must be 'strict', 'balanced' or 'tolerant')";
		ERR_INVALID_FILENAME_VALIDATION = "Invalid filenameValidation (must be 'strict', 'balanced' or 'tolerant')";
		ERR_INVALID_MAX_APPENDED_DATA_SIZE = "Invalid maxAppendedDataSize (must be a number greater than or equal to 0)";
		ERR_UNSUPPORTED_UINT64 = "64-bit value exceeds Number.MAX_SAFE_INTEGER";
		WARNING_UNSORTED_CENTRAL_DIRECTORY = "unsorted central directory";
		WARNING_UNKNOWN_VERSION = "unknown version needed to extract";
		WARNING_COMPRESSED_PATCHED_DATA = "compressed patched data";
		WARNING_MALFORMED_EXTRA_FIELD = "malformed extra field";
		WARNING_UNKNOWN_ZIP64_EXTENSIBLE_DATA = "unknown zip64 extensible data";
		WARNING_WRAPPED_ENTRIES_COUNT = "wrapped entries count";
		WARNING_APPENDED_DATA = "appended data";
		WARNING_PREPENDED_DATA = "prepended data";
		WARNING_PREPENDED_CENTRAL_DIRECTORY = "prepended central directory";
		WARNING_TRAILING_CENTRAL_DIRECTORY_DATA = "trailing central directory data";
		WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET = "mismatched central directory offset";
		WARNING_MISSING_ZIP64_EXTRA_FIELD = "missing zip64 extra field";
		WARNING_DUPLICATE_FILENAME = "duplicate filename";
		WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY = "mismatched zip64 end of central directory record";
		WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY = "multiple end of central directory records";
		WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME = "mismatched local file header (filename)";
		WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG = "mismatched local file header (general purpose bit flag)";
		WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD = "mismatched local file header (compression method)";
		WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES = "mismatched local file header (crc32 or sizes)";
		MAX_KNOWN_VERSION = 63;
		DRIVE_LETTER_REGEXP = /^[a-zA-Z]:/;
		PARENT_DIRECTORY_REGEXP = /(^|[\\/])\.\.([\\/]|$)/;
		CHARSET_UTF8 = "utf-8";
		PROPERTY_NAME_UTF8_SUFFIX = "UTF8";
		CHARSET_CP437 = "cp437";
		BITFLAG_AMBIGUITY_MASK = 73 | BITFLAG_LANG_ENCODING_FLAG;
		VENDOR_VERSION_AE_1 = 1;
		ZIP64_PROPERTIES = [
			[PROPERTY_NAME_UNCOMPRESSED_SIZE, MAX_32_BITS],
			[PROPERTY_NAME_COMPRESSED_SIZE, MAX_32_BITS],
			[PROPERTY_NAME_OFFSET, MAX_32_BITS],
			[PROPERTY_NAME_DISK_NUMBER_START, MAX_16_BITS]
		];
		ZIP64_EXTRACTION = {
			[MAX_16_BITS]: {
				getValue: getUint32,
				bytes: 4
			},
			[MAX_32_BITS]: {
				getValue: getBigUint64,
				bytes: 8
			}
		};
		MAX_SAFE_UINT64 = BigInt(Number.MAX_SAFE_INTEGER);
		MAX_END_OF_CENTRAL_DIR_PROBES = 64;
		MAX_DEFLATE_EXPANSION_RATIO = 1032;
		CENTRAL_DIRECTORY_UNREACHABLE = 0;
		CENTRAL_DIRECTORY_PLAUSIBLE = 1;
		CENTRAL_DIRECTORY_REACHABLE = 2;
		ZipReader = class {
			constructor(reader, options = {}) {
				Object.assign(this, {
					reader: new GenericReader(reader),
					options: options || {},
					readRanges: {
						indexes: /* @__PURE__ */ new Set(),
						sortedRanges: [],
						pendingRanges: []
					},
					entriesMissingZip64ExtraField: /* @__PURE__ */ new WeakSet()
				});
			}
			async *getEntriesGenerator(options = {}) {
				const zipReader = this;
				let { reader } = zipReader;
				await initStream(reader);
				if (reader.size === void 0 || !reader.readUint8Array) {
					reader = new BlobReader(await streamToBlob(reader.readable));
					await initStream(reader);
				}
				if (reader.size < 22) throw new Error(ERR_BAD_FORMAT);
				const warnings = zipReader.warnings = [];
				const strictness = getStrictness(options, zipReader.options);
				const checkAmbiguity = strictness == STRICTNESS_STRICT;
				const rejectAmbiguousEndOfDirectory = strictness != STRICTNESS_TOLERANT;
				const maxAppendedDataSize = getMaxAppendedDataSize(getOptionValue(zipReader, options, OPTION_MAX_APPENDED_DATA_SIZE), strictness);
				const filenameValidation = getFilenameValidation(getOptionValue(zipReader, options, OPTION_FILENAME_VALIDATION), strictness);
				const normalizeFilename = getOptionValue(zipReader, options, OPTION_NORMALIZE_FILENAME);
				const { endOfDirectoryInfo, endOfDirectoryReachingEndCount } = await findEndOfCentralDirectory(reader, rejectAmbiguousEndOfDirectory, maxAppendedDataSize);
				if (!endOfDirectoryInfo) {
					if (await startsWithSplitZipSignature(reader)) throw new Error(ERR_SPLIT_ZIP_FILE);
					else throw new Error(ERR_EOCDR_NOT_FOUND);
				}
				if (rejectAmbiguousEndOfDirectory && endOfDirectoryReachingEndCount > 1) throwAmbiguousArchive(WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY);
				const endOfDirectoryView = getDataView(endOfDirectoryInfo);
				let directoryDataLength = getUint32(endOfDirectoryView, 12);
				let directoryDataOffset = getUint32(endOfDirectoryView, 16);
				const commentOffset = endOfDirectoryInfo.offset;
				const commentLength = getUint16(endOfDirectoryView, 20);
				const appendedDataOffset = commentOffset + 22 + commentLength;
				const appendedDataLength = reader.size - appendedDataOffset;
				if (appendedDataLength > maxAppendedDataSize) throwAmbiguousArchive(WARNING_APPENDED_DATA);
				if (appendedDataLength > 0) addWarning(warnings, WARNING_APPENDED_DATA);
				let lastDiskNumber = getUint16(endOfDirectoryView, 4);
				const expectedLastDiskNumber = reader.lastDiskNumber || 0;
				let diskNumber = getUint16(endOfDirectoryView, 6);
				let filesLength = getUint16(endOfDirectoryView, 10);
				let prependedDataLength = 0;
				let prependedCentralDirectory;
				let startOffset;
				let zip64EndOfDirectory;
				let zip64EndOfDirectoryVersion2;
				let zip64EndOfDirectoryLength = 56;
				let directoryEncryptionInfo;
				const requiresZip64 = directoryDataOffset == 4294967295 || directoryDataLength == 4294967295 || filesLength == 65535 || diskNumber == 65535;
				if (directoryDataOffset != 4294967295 && diskNumber != 65535) directoryDataOffset += getDiskOffset(reader, diskNumber);
				if (requiresZip64) {
					const endOfDirectoryLocatorArray = endOfDirectoryInfo.offset >= 20 ? await readUint8Array(reader, endOfDirectoryInfo.offset - 20, 20) : EMPTY_UINT8_ARRAY;
					const endOfDirectoryLocatorView = getDataView(endOfDirectoryLocatorArray);
					if (endOfDirectoryLocatorArray.length == 20 && getUint32(endOfDirectoryLocatorView, 0) == 117853008) {
						directoryDataOffset = getDiskOffset(reader, getUint32(endOfDirectoryLocatorView, 4)) + getBigUint64(endOfDirectoryLocatorView, 8);
						let endOfDirectoryArray = await readUint8Array(reader, directoryDataOffset, 56);
						let endOfDirectoryView = getDataView(endOfDirectoryArray);
						if (endOfDirectoryArray.length < 56 || getUint32(endOfDirectoryView, 0) != 101075792) {
							const locatorOffset = endOfDirectoryInfo.offset - 20;
							let expectedDirectoryDataOffset = locatorOffset - 56;
							if (!await startsWithSignature(reader, expectedDirectoryDataOffset, 101075792)) expectedDirectoryDataOffset = await findZip64EndOfDirectoryOffset(reader, locatorOffset);
							if (expectedDirectoryDataOffset !== void 0 && expectedDirectoryDataOffset >= 0 && directoryDataOffset != expectedDirectoryDataOffset) {
								const originalDirectoryDataOffset = directoryDataOffset;
								directoryDataOffset = expectedDirectoryDataOffset;
								if (directoryDataOffset > originalDirectoryDataOffset) prependedDataLength = directoryDataOffset - originalDirectoryDataOffset;
								endOfDirectoryArray = await readUint8Array(reader, directoryDataOffset, 56);
								endOfDirectoryView = getDataView(endOfDirectoryArray);
							}
						}
						if (endOfDirectoryArray.length < 56 || getUint32(endOfDirectoryView, 0) != 101075792) throw new Error(ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND);
						zip64EndOfDirectory = true;
						zip64EndOfDirectoryVersion2 = getBigUint64(endOfDirectoryView, 4) > 44;
						if (zip64EndOfDirectoryVersion2) {
							const extensibleDataLength = Math.min(getBigUint64(endOfDirectoryView, 4) - 44, reader.size - directoryDataOffset - 56);
							if (extensibleDataLength > 0) {
								zip64EndOfDirectoryLength += extensibleDataLength;
								directoryEncryptionInfo = getDirectoryEncryptionInfo(await readUint8Array(reader, directoryDataOffset + 56, extensibleDataLength));
							}
						}
						if (lastDiskNumber == 65535) lastDiskNumber = getUint32(endOfDirectoryView, 16);
						else if (lastDiskNumber != getUint32(endOfDirectoryView, 16)) reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
						if (diskNumber == 65535) diskNumber = getUint32(endOfDirectoryView, 20);
						else if (diskNumber != getUint32(endOfDirectoryView, 20)) reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
						if (filesLength == 65535) filesLength = getBigUint64(endOfDirectoryView, 32);
						else if (filesLength != getBigUint64(endOfDirectoryView, 32)) reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
						if (directoryDataLength == 4294967295) directoryDataLength = getBigUint64(endOfDirectoryView, 40);
						else if (directoryDataLength != getBigUint64(endOfDirectoryView, 40)) reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
						directoryDataOffset = getDiskOffset(reader, diskNumber) + getBigUint64(endOfDirectoryView, 48) + prependedDataLength;
					} else if (directoryDataOffset == 4294967295 || directoryDataLength == 4294967295 || diskNumber == 65535) throw new Error(ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND);
				}
				let declaredDirectoryDataLength = directoryDataLength;
				const centralDirectoryEndOffset = endOfDirectoryInfo.offset - (zip64EndOfDirectory ? zip64EndOfDirectoryLength + 20 : 0);
				if (expectedLastDiskNumber != lastDiskNumber) throw new Error(ERR_SPLIT_ZIP_FILE);
				if (directoryDataOffset < 0) throw new Error(ERR_BAD_FORMAT);
				let offset = 0;
				let directoryArray = directoryDataOffset < reader.size ? await readUint8Array(reader, directoryDataOffset, directoryDataLength) : EMPTY_UINT8_ARRAY;
				let directoryView = getDataView(directoryArray);
				if (directoryDataLength) {
					let expectedDirectoryDataOffset = centralDirectoryEndOffset - directoryDataLength;
					if (directoryDataOffset != expectedDirectoryDataOffset && diskNumber == lastDiskNumber) {
						const storedPointsAtDirectory = directoryArray.length >= 4 && (getUint32(directoryView, offset) == 33639248 || Boolean(directoryEncryptionInfo && directoryEncryptionInfo.compressedSize) || detectEncryptedCentralDirectory(directoryView));
						if (!storedPointsAtDirectory && expectedDirectoryDataOffset < 0) throw new Error(ERR_BAD_FORMAT);
						let reconcile = !storedPointsAtDirectory;
						if (expectedDirectoryDataOffset >= 0 && expectedDirectoryDataOffset + 4 <= reader.size) {
							let expectedPointsAtDirectory = await pointsAtDirectory(reader, expectedDirectoryDataOffset);
							if (!expectedPointsAtDirectory) {
								const signatureRecordOffset = await findDigitalSignatureRecordOffset(reader, centralDirectoryEndOffset);
								const signedDirectoryDataOffset = signatureRecordOffset - directoryDataLength;
								if (signatureRecordOffset !== void 0 && signedDirectoryDataOffset >= 0 && await pointsAtDirectory(reader, signedDirectoryDataOffset)) {
									expectedDirectoryDataOffset = signedDirectoryDataOffset;
									expectedPointsAtDirectory = true;
								}
							}
							if (storedPointsAtDirectory) reconcile = expectedPointsAtDirectory;
						}
						if (reconcile && expectedDirectoryDataOffset != directoryDataOffset) {
							const originalDirectoryDataOffset = directoryDataOffset;
							directoryDataOffset = expectedDirectoryDataOffset;
							directoryArray = await readUint8Array(reader, directoryDataOffset, directoryDataLength);
							directoryView = getDataView(directoryArray);
							const offsetDelta = directoryDataOffset - originalDirectoryDataOffset;
							const { localHeaderFound, shiftedLocalHeaderFound } = await probeLocalHeaders(reader, directoryArray, directoryView, offsetDelta);
							if (offsetDelta > 0 && !(localHeaderFound && !shiftedLocalHeaderFound)) {
								prependedDataLength += offsetDelta;
								prependedCentralDirectory = storedPointsAtDirectory;
							} else {
								reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET);
								if (offsetDelta < 0 && !localHeaderFound && shiftedLocalHeaderFound) prependedDataLength += offsetDelta;
							}
						}
					}
					if (directoryArray.length < 4) throw new Error(ERR_BAD_FORMAT);
				} else if (!filesLength && directoryDataOffset < centralDirectoryEndOffset && diskNumber == lastDiskNumber) {
					prependedDataLength += centralDirectoryEndOffset - directoryDataOffset;
					directoryDataOffset = centralDirectoryEndOffset;
				}
				const expectedDirectoryDataLength = centralDirectoryEndOffset - directoryDataOffset;
				if (directoryDataLength != expectedDirectoryDataLength && expectedDirectoryDataLength >= 0 && diskNumber == lastDiskNumber) {
					directoryDataLength = expectedDirectoryDataLength;
					directoryArray = await readUint8Array(reader, directoryDataOffset, directoryDataLength);
					directoryView = getDataView(directoryArray);
				}
				if (directoryDataOffset < 0 || directoryDataOffset >= reader.size) throw new Error(ERR_BAD_FORMAT);
				zipReader.directoryOffset = directoryDataOffset;
				zipReader.directoryLength = declaredDirectoryDataLength;
				const decryptCentralDirectory = getFunctionOptionValue(zipReader, options, OPTION_DECRYPT_CENTRAL_DIRECTORY);
				let decryptedDirectory, dataAfterEncryptedDirectory;
				if (decryptCentralDirectory && filesLength && directoryArray.length >= 4 && getUint32(directoryView, 0) != 33639248 && (zip64EndOfDirectoryVersion2 || detectEncryptedCentralDirectory(directoryView))) {
					const encryptedDirectoryDataLength = getEncryptedDirectoryDataLength(directoryEncryptionInfo, declaredDirectoryDataLength, directoryArray.length);
					dataAfterEncryptedDirectory = directoryArray.subarray(encryptedDirectoryDataLength);
					directoryArray = await decryptCentralDirectory(directoryArray.subarray(0, encryptedDirectoryDataLength), directoryEncryptionInfo);
					directoryView = getDataView(directoryArray);
					declaredDirectoryDataLength = directoryArray.length;
					decryptedDirectory = true;
				}
				if (directoryEncryptionInfo && !decryptedDirectory && (directoryArray.length < 4 || getUint32(directoryView, 0) == 33639248)) addWarning(warnings, WARNING_UNKNOWN_ZIP64_EXTENSIBLE_DATA);
				startOffset = directoryDataOffset;
				const filenameEncoding = getOptionValue(zipReader, options, OPTION_FILENAME_ENCODING);
				const commentEncoding = getOptionValue(zipReader, options, OPTION_COMMENT_ENCODING);
				const filenames = /* @__PURE__ */ new Set();
				let duplicateFilename;
				let previousEntryPosition = -Infinity;
				const recoverWrappedFilesLength = !checkAmbiguity && !zip64EndOfDirectory;
				if (!filesLength && recoverWrappedFilesLength) {
					filesLength = getWrappedFilesLength(directoryView, directoryArray, offset);
					if (filesLength) addWarning(warnings, WARNING_WRAPPED_ENTRIES_COUNT);
				}
				const entryOptions = Object.assign({}, zipReader.options, options, { [OPTION_STRICTNESS]: strictness });
				delete entryOptions[OPTION_CHECK_AMBIGUITY];
				for (let indexFile = 0; indexFile < filesLength; indexFile++) {
					const fileEntry = new ZipEntry(reader, entryOptions);
					if (offset + 46 > directoryArray.length || getUint32(directoryView, offset) != 33639248) {
						if (indexFile == 0 && !decryptedDirectory && (zip64EndOfDirectoryVersion2 || detectEncryptedCentralDirectory(directoryView))) throw new Error(ERR_ENCRYPTED_CENTRAL_DIRECTORY);
						throw new Error(ERR_CENTRAL_DIRECTORY_NOT_FOUND);
					}
					readCommonHeader(fileEntry, directoryView, offset + 6);
					const languageEncodingFlag = Boolean(fileEntry.bitFlag.languageEncodingFlag);
					const filenameOffset = offset + 46;
					const commentOffset = filenameOffset + fileEntry.filenameLength + fileEntry.extraFieldLength;
					const versionMadeBy = getUint16(directoryView, offset + 4);
					const msDosCompatible = versionMadeBy >> 8 == 0;
					const unixCompatible = versionMadeBy >> 8 == 3;
					const commentLength = getUint16(directoryView, offset + 32);
					const endOffset = commentOffset + commentLength;
					const rawEntryData = new Uint8Array(directoryArray.subarray(filenameOffset, endOffset));
					const rawFilename = rawEntryData.subarray(0, fileEntry.filenameLength);
					const rawComment = rawEntryData.subarray(fileEntry.filenameLength + fileEntry.extraFieldLength);
					const filenameUTF8 = languageEncodingFlag || !filenameEncoding && isUTF8Text(rawFilename);
					const commentUTF8 = languageEncodingFlag || !commentEncoding && isUTF8Text(rawComment);
					const externalFileAttributes = getUint32(directoryView, offset + 38);
					const msdosAttributesRaw = externalFileAttributes & 255;
					const msdosAttributes = {
						readOnly: Boolean(msdosAttributesRaw & 1),
						hidden: Boolean(msdosAttributesRaw & 2),
						system: Boolean(msdosAttributesRaw & 4),
						directory: Boolean(msdosAttributesRaw & 16),
						archive: Boolean(msdosAttributesRaw & 32)
					};
					const offsetFileEntry = getUint32(directoryView, offset + 42);
					const decode = getFunctionOptionValue(zipReader, options, "decodeText") || decodeText;
					const rawFilenameEncoding = filenameUTF8 ? CHARSET_UTF8 : filenameEncoding || CHARSET_CP437;
					const rawCommentEncoding = commentUTF8 ? CHARSET_UTF8 : commentEncoding || CHARSET_CP437;
					let filename = decode(rawFilename, rawFilenameEncoding, TEXT_TYPE_FILENAME);
					if (filename === void 0) filename = decodeText(rawFilename, rawFilenameEncoding);
					let comment = decode(rawComment, rawCommentEncoding, TEXT_TYPE_COMMENT);
					if (comment === void 0) comment = decodeText(rawComment, rawCommentEncoding);
					Object.assign(fileEntry, {
						index: indexFile,
						decryptedDirectory,
						versionMadeBy,
						msDosCompatible,
						zip64: false,
						compressedSize: 0,
						uncompressedSize: 0,
						commentLength,
						offset: offsetFileEntry,
						diskNumberStart: getUint16(directoryView, offset + 34),
						internalFileAttributes: getUint16(directoryView, offset + 36),
						externalFileAttributes,
						msdosAttributesRaw,
						msdosAttributes,
						rawFilename,
						filenameUTF8,
						commentUTF8,
						rawExtraField: rawEntryData.subarray(fileEntry.filenameLength, fileEntry.filenameLength + fileEntry.extraFieldLength),
						rawComment,
						filename,
						comment
					});
					let malformedExtraField;
					try {
						malformedExtraField = readCommonFooter(fileEntry, fileEntry, directoryView, offset + 6);
					} catch (error) {
						if (checkAmbiguity || error.message != "Zip64 extra field not found") throw error;
						fileEntry.zip64ExtraFieldMissing = true;
						addWarning(warnings, WARNING_MISSING_ZIP64_EXTRA_FIELD, fileEntry.filename);
					}
					filename = fileEntry.filename;
					if (normalizeFilename) {
						const normalizedFilename = normalizeFilename(filename);
						if (normalizedFilename !== void 0) filename = fileEntry.filename = normalizedFilename;
					}
					if (isUnsafeFilename(filename, filenameValidation)) {
						const error = /* @__PURE__ */ new Error(ERR_UNSAFE_FILENAME);
						error.filename = filename;
						throw error;
					}
					if (malformedExtraField) addWarning(warnings, WARNING_MALFORMED_EXTRA_FIELD, filename);
					if (fileEntry.zip64ExtraFieldMissing && fileEntry.offset == 4294967295) startOffset = 0;
					else {
						fileEntry.offset += prependedDataLength;
						const entryPosition = getDiskOffset(reader, fileEntry.diskNumberStart) + fileEntry.offset;
						startOffset = Math.min(entryPosition, startOffset);
						if (entryPosition < previousEntryPosition) addWarning(warnings, WARNING_UNSORTED_CENTRAL_DIRECTORY, filename);
						previousEntryPosition = entryPosition;
					}
					if ((fileEntry.version & 255) > MAX_KNOWN_VERSION) addWarning(warnings, WARNING_UNKNOWN_VERSION, filename);
					if ((fileEntry.rawBitFlag & 32) == 32) addWarning(warnings, WARNING_COMPRESSED_PATCHED_DATA, filename);
					if (filenames.has(fileEntry.filename)) duplicateFilename = true;
					filenames.add(fileEntry.filename);
					const unixExternalUpper = fileEntry.externalFileAttributes >> 16 & MAX_16_BITS;
					if (fileEntry.unixMode === void 0 && (unixExternalUpper & 16877) != 0) fileEntry.unixMode = unixExternalUpper;
					const setuid = Boolean(fileEntry.unixMode & FILE_ATTR_UNIX_SETUID_MASK);
					const setgid = Boolean(fileEntry.unixMode & FILE_ATTR_UNIX_SETGID_MASK);
					const sticky = Boolean(fileEntry.unixMode & 512);
					const symlink = ((fileEntry.unixMode === void 0 ? unixExternalUpper : fileEntry.unixMode) & FILE_ATTR_UNIX_TYPE_MASK) == FILE_ATTR_UNIX_TYPE_SYMLINK;
					const modeIsDir = fileEntry.unixMode !== void 0 && (fileEntry.unixMode & 61440) == 16384;
					const upperIsDir = (unixExternalUpper & FILE_ATTR_UNIX_TYPE_MASK) == FILE_ATTR_UNIX_TYPE_DIR;
					const directory = modeIsDir || upperIsDir || msDosCompatible && msdosAttributes.directory || fileEntry.filename.endsWith("/");
					const executable = !symlink && !directory && (fileEntry.unixMode !== void 0 ? (fileEntry.unixMode & 73) != 0 : unixCompatible && (unixExternalUpper & 73) != 0);
					Object.assign(fileEntry, {
						setuid,
						setgid,
						sticky,
						symlink,
						unixExternalUpper,
						executable,
						directory,
						zipCrypto: fileEntry.encrypted && !fileEntry.extraFieldAES
					});
					const entry = new Entry(fileEntry);
					if (fileEntry.zip64ExtraFieldMissing) zipReader.entriesMissingZip64ExtraField.add(entry);
					entry.getData = (writer, options) => fileEntry.getData(writer, entry, zipReader, options);
					entry.arrayBuffer = async (options) => {
						const writer = new TransformStream();
						const arrayBufferPromise = streamToBlob(writer.readable).then((blob) => blob.arrayBuffer());
						arrayBufferPromise.catch(() => {});
						await fileEntry.getData(writer, entry, zipReader, Object.assign({}, options, { preventClose: false }));
						return arrayBufferPromise;
					};
					offset = endOffset;
					if (indexFile == filesLength - 1 && recoverWrappedFilesLength) {
						const wrappedFilesLength = getWrappedFilesLength(directoryView, directoryArray, offset);
						if (wrappedFilesLength) {
							filesLength += wrappedFilesLength;
							addWarning(warnings, WARNING_WRAPPED_ENTRIES_COUNT);
						}
					}
					const { onprogress } = options;
					if (onprogress) try {
						await onprogress(indexFile + 1, filesLength, new Entry(fileEntry));
					} catch {}
					yield entry;
				}
				let offsetAfterSignature = offset;
				let digitalSignature = readDigitalSignature(directoryArray.subarray(offset)) || (decryptedDirectory ? readDigitalSignature(dataAfterEncryptedDirectory) : void 0);
				if (!digitalSignature && !decryptedDirectory) {
					const signatureRecordOffset = directoryDataOffset + offset;
					const signatureRecordLength = Math.min(centralDirectoryEndOffset - signatureRecordOffset, 6 + MAX_16_BITS);
					if (signatureRecordLength >= 6) digitalSignature = readDigitalSignature(await readUint8Array(reader, signatureRecordOffset, signatureRecordLength));
				}
				if (digitalSignature) {
					zipReader.digitalSignature = digitalSignature;
					offsetAfterSignature = offset + 6 + digitalSignature.length;
				}
				if (offset != declaredDirectoryDataLength && offsetAfterSignature != declaredDirectoryDataLength || !decryptedDirectory && offset != directoryDataLength && offsetAfterSignature != directoryDataLength) reportAmbiguity(checkAmbiguity, warnings, WARNING_TRAILING_CENTRAL_DIRECTORY_DATA);
				if (duplicateFilename) reportAmbiguity(checkAmbiguity, warnings, WARNING_DUPLICATE_FILENAME);
				const extractPrependedData = getOptionValue(zipReader, options, OPTION_EXTRACT_PREPENDED_DATA);
				const extractAppendedData = getOptionValue(zipReader, options, OPTION_EXTRACT_APPENDED_DATA);
				const splitZipSignatureLength = (checkAmbiguity || extractPrependedData) && filesLength && startOffset == 4 && await startsWithSplitZipMarker(reader) ? 4 : 0;
				if (checkAmbiguity && (prependedDataLength > 0 || filesLength && startOffset > splitZipSignatureLength)) throwAmbiguousArchive(WARNING_PREPENDED_DATA);
				if (prependedDataLength > 0 || filesLength && startOffset > 4) addWarning(warnings, WARNING_PREPENDED_DATA);
				if (prependedCentralDirectory) addWarning(warnings, WARNING_PREPENDED_CENTRAL_DIRECTORY);
				if (extractPrependedData) zipReader.prependedData = startOffset > splitZipSignatureLength ? await readUint8Array(reader, splitZipSignatureLength, startOffset - splitZipSignatureLength) : EMPTY_UINT8_ARRAY;
				zipReader.comment = commentLength ? await readUint8Array(reader, commentOffset + 22, commentLength) : EMPTY_UINT8_ARRAY;
				if (extractAppendedData) zipReader.appendedData = appendedDataOffset < reader.size ? await readUint8Array(reader, appendedDataOffset, reader.size - appendedDataOffset) : EMPTY_UINT8_ARRAY;
				return true;
			}
			async getEntries(options = {}) {
				const entries = [];
				for await (const entry of this.getEntriesGenerator(options)) entries.push(entry);
				return entries;
			}
			async close() {
				const { reader } = this;
				if (!reader.readUint8Array && reader.readable && !reader.readable.locked) await reader.readable.cancel();
			}
			[SYMBOL_ASYNC_DISPOSE]() {
				return this.close();
			}
		};
		ZipEntry = class {
			constructor(reader, options) {
				Object.assign(this, {
					reader,
					options
				});
			}
			async getData(writer, fileEntry, zipReader, options = {}) {
				const zipEntry = this;
				const { readRanges, directoryOffset } = zipReader;
				if (zipEntry.zip64ExtraFieldMissing) throw new Error(ERR_EXTRAFIELD_ZIP64_NOT_FOUND);
				const config = getConfiguration();
				const { reader, index, offset, diskNumberStart, extraFieldAES, extraFieldZip64, compressionMethod, bitFlag, rawBitFlag, crc32, rawLastModDate, uncompressedSize, compressedSize } = zipEntry;
				const { dataDescriptor } = bitFlag;
				const localDirectory = fileEntry.localDirectory = {};
				const warnings = fileEntry.warnings = [];
				const localHeaderOffset = getDiskOffset(reader, diskNumberStart) + offset;
				const dataArray = await readUint8Array(reader, localHeaderOffset, 30);
				const dataView = getDataView(dataArray);
				let password = getOptionValue(zipEntry, options, OPTION_PASSWORD);
				let rawPassword = getOptionValue(zipEntry, options, OPTION_RAW_PASSWORD);
				const passThrough = checkPassThroughOption(getOptionValue(zipEntry, options, OPTION_PASS_THROUGH));
				const passThroughCompression = Boolean(passThrough);
				const passThroughEncryption = passThrough === true;
				checkPasswordOption(password, rawPassword);
				password = password && password.length ? password : void 0;
				rawPassword = rawPassword && rawPassword.length ? rawPassword : void 0;
				if (extraFieldAES) {
					if (extraFieldAES.originalCompressionMethod != 99) throw new Error(ERR_UNSUPPORTED_COMPRESSION);
				}
				if (dataArray.length < 30 || getUint32(dataView, 0) != 67324752) throw new Error(ERR_LOCAL_FILE_HEADER_NOT_FOUND);
				readCommonHeader(localDirectory, dataView, 4);
				const { extraFieldLength, filenameLength } = localDirectory;
				const dataOffset = localDirectory.dataOffset = localHeaderOffset + 30 + filenameLength + extraFieldLength;
				const checkLocalDirectoryOption = getOptionValue(zipEntry, options, OPTION_CHECK_LOCAL_DIRECTORY);
				const entryStrictness = getStrictness(options, zipEntry.options);
				const checkLocalDirectory = getCheckLocalDirectory(checkLocalDirectoryOption, entryStrictness);
				const checkLocalFilenameOption = getOptionValue(zipEntry, options, OPTION_CHECK_LOCAL_FILENAME);
				const checkLocalFilename = getCheckLocalFilename(checkLocalFilenameOption === void 0 ? checkLocalDirectoryOption : checkLocalFilenameOption, entryStrictness);
				let rawLocalFilename = EMPTY_UINT8_ARRAY;
				if (checkLocalFilename && (filenameLength || extraFieldLength)) {
					const trailingDataArray = await readUint8Array(reader, localHeaderOffset + 30, filenameLength + extraFieldLength);
					rawLocalFilename = trailingDataArray.subarray(0, filenameLength);
					localDirectory.rawExtraField = trailingDataArray.subarray(filenameLength);
				} else localDirectory.rawExtraField = extraFieldLength ? await readUint8Array(reader, localHeaderOffset + 30 + filenameLength, extraFieldLength) : EMPTY_UINT8_ARRAY;
				if (checkLocalFilename) localDirectory.rawFilename = rawLocalFilename;
				if (readCommonFooter(zipEntry, localDirectory, dataView, 4, true)) addWarning(warnings, WARNING_MALFORMED_EXTRA_FIELD);
				validateLocalDirectory(zipEntry, localDirectory, rawLocalFilename, checkLocalFilename, checkLocalDirectory ? void 0 : warnings);
				const { lastAccessDate, creationDate, uid, gid } = localDirectory;
				if (lastAccessDate && fileEntry.lastAccessDate === void 0) fileEntry.lastAccessDate = lastAccessDate;
				if (creationDate && fileEntry.creationDate === void 0) fileEntry.creationDate = creationDate;
				if (uid !== void 0 && fileEntry.uid === void 0) fileEntry.uid = uid;
				if (gid !== void 0 && fileEntry.gid === void 0) fileEntry.gid = gid;
				const checkPasswordOnly = getOptionValue(zipEntry, options, OPTION_CHECK_PASSWORD_ONLY);
				const encrypted = zipEntry.encrypted && (!passThroughEncryption || checkPasswordOnly);
				const zipCrypto = encrypted && !extraFieldAES;
				if (!passThroughEncryption) fileEntry.zipCrypto = zipCrypto;
				if (encrypted && (zipEntry.rawBitFlag & 64) == 64) throw new Error(ERR_UNSUPPORTED_ENCRYPTION);
				const registeredCodec = passThroughCompression ? void 0 : getRegisteredCodec(compressionMethod);
				if (compressionMethod != 0 && compressionMethod != 8 && compressionMethod != 9 && !registeredCodec && !passThroughCompression) throw new Error(ERR_UNSUPPORTED_COMPRESSION);
				if (encrypted) {
					if (!zipCrypto && (extraFieldAES.strength < 1 || extraFieldAES.strength > 3)) throw new Error(ERR_UNSUPPORTED_ENCRYPTION);
					else if (!password && !rawPassword) throw new Error(ERR_ENCRYPTED);
				}
				if (dataOffset + compressedSize > Math.min(reader.size, directoryOffset)) throw new Error(ERR_ENTRY_DATA_OUT_OF_BOUNDS);
				const size = compressedSize;
				const signal = checkSignalOption(getOptionValue(zipEntry, options, OPTION_SIGNAL));
				throwIfAborted(signal);
				let checkOverlappingEntry = getOptionValue(zipEntry, options, OPTION_CHECK_OVERLAPPING_ENTRY);
				const checkOverlappingEntryOnly = getOptionValue(zipEntry, options, OPTION_CHECK_OVERLAPPING_ENTRY_ONLY);
				if (checkOverlappingEntryOnly) checkOverlappingEntry = true;
				const { onstart, onprogress, onend } = options;
				const compressed = compressionMethod != 0 && !passThroughCompression;
				const outputSize = passThroughCompression ? compressedSize - getEncryptionOverhead(encrypted, zipCrypto, extraFieldAES && extraFieldAES.strength) : uncompressedSize;
				const deflate64 = compressionMethod == 9;
				let useCompressionStream = getOptionValue(zipEntry, options, OPTION_USE_COMPRESSION_STREAM);
				if (deflate64) useCompressionStream = false;
				const checkCrc32Option = getOptionValue(zipEntry, options, OPTION_CHECK_CRC32);
				const checkCrc32 = (checkCrc32Option === void 0 ? getOptionValue(zipEntry, options, "checkSignature") : checkCrc32Option) && !passThroughCompression && (!encrypted || zipCrypto || extraFieldAES && extraFieldAES.vendorVersion == VENDOR_VERSION_AE_1);
				const workerOptions = {
					options: {
						codecType: CODEC_INFLATE,
						password,
						rawPassword,
						zipCrypto,
						encryptionStrength: extraFieldAES && extraFieldAES.strength,
						checkCrc32,
						checkAuthenticationCode: getOptionValue(zipEntry, options, OPTION_CHECK_AUTHENTICATION_CODE),
						passwordVerification: zipCrypto && (dataDescriptor ? rawLastModDate >>> 8 & 255 : crc32 >>> 24 & 255),
						outputSize,
						crc32,
						compressed,
						encrypted,
						useWebWorkers: getOptionValue(zipEntry, options, OPTION_USE_WEB_WORKERS),
						useCompressionStream,
						deflate64,
						format: registeredCodec ? registeredCodec.format : void 0,
						codecURI: registeredCodec ? registeredCodec.codecURI : void 0,
						compressionMethod,
						rawBitFlag,
						checkPasswordOnly
					},
					config,
					streamOptions: {
						signal,
						size,
						onstart,
						onprogress,
						onend
					}
				};
				if (checkOverlappingEntry) {
					await detectOverlappingEntry({
						reader,
						fileEntry,
						index,
						offset: localHeaderOffset,
						crc32,
						compressedSize,
						uncompressedSize,
						dataOffset,
						dataDescriptor: dataDescriptor || localDirectory.bitFlag.dataDescriptor,
						extraFieldZip64: extraFieldZip64 || localDirectory.extraFieldZip64,
						readRanges
					});
					validateDataDescriptor(zipEntry, localDirectory, checkLocalDirectory ? void 0 : warnings);
				}
				let writable, abortError, aborted;
				try {
					if (!checkOverlappingEntryOnly) {
						if (checkPasswordOnly) writer = new WritableStream();
						writer = new GenericWriter(writer);
						await initStream(writer, getDecodableOutputSize(outputSize, compressedSize, compressed));
						({writable} = writer);
						const { outputSize: writtenSize } = await runWorker({
							readable: toCompatibleReadable(reader.createReadable({
								offset: dataOffset,
								size
							})),
							writable
						}, workerOptions);
						throwIfAborted(signal);
						if (writtenSize != outputSize) throw Object.assign(new Error(ERR_INVALID_UNCOMPRESSED_SIZE), { outputSize: writtenSize });
						writer.size += writtenSize;
					}
				} catch (error) {
					if (isErrorObject(error) && error.outputSize !== void 0) writer.size += error.outputSize;
					if (!checkPasswordOnly || !isErrorObject(error) || error.message != "zipjs-abort-check-password") {
						abortError = error;
						aborted = true;
						throw error;
					}
				} finally {
					if (!(!ownsWritable(writer) && getOptionValue(zipEntry, options, "preventClose")) && writable && !writable.locked) {
						const writableWriter = writable.getWriter();
						if (aborted) try {
							await writableWriter.abort(abortError);
						} catch {}
						else await writableWriter.close();
					}
				}
				return checkPasswordOnly || checkOverlappingEntryOnly ? void 0 : writer.getData ? writer.getData() : writable;
			}
		};
	}))();
	// node_modules/@zip.js/zip.js/lib/core/zip-writer.js
	init_configuration();
	init_codec_worker();
	init_codec_pool();
	init_io();
	new Uint8Array([
		7,
		0,
		2,
		0,
		65,
		69,
		3,
		0,
		0
	]);
	// node_modules/@zip.js/zip.js/lib/core/compression-methods.js
	init_configuration();
	init_zip_entry_stream();
	// node_modules/@zip.js/zip.js/lib/zip-core-base.js
	init_configuration();
	init_io();
	try {
		setDefaultConfiguration({ baseURI: self.location.href });
	} catch {}
	// node_modules/@zip.js/zip.js/lib/core/streams/zlib-js/zlib-streams.min.js
	var { Uint8Array: p, Uint16Array: g, Int32Array: R, TransformStream: H, Math: O, Error: z, Array: k } = globalThis, pe = [
		16,
		17,
		18,
		0,
		8,
		7,
		9,
		6,
		10,
		5,
		11,
		4,
		12,
		3,
		13,
		2,
		14,
		1,
		15
	], Z = new p(0), qe = new g(0), de = [];
	for (let e = 0; e < 6; e++) de.push(e, 0 == e ? 8 : 4);
	de.push(0, 1);
	var Se = [];
	for (let e = 0; e < 14; e++) Se.push(e, 0 == e ? 4 : 2);
	var Ee = new g([
		0,
		1,
		2,
		3,
		4,
		6,
		8,
		12,
		16,
		24,
		32,
		48,
		64,
		96,
		128,
		192,
		256,
		384,
		512,
		768,
		1024,
		1536,
		2048,
		3072,
		4096,
		6144,
		8192,
		12288,
		16384,
		24576
	]);
	var ge = new g([
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		10,
		12,
		14,
		16,
		20,
		24,
		28,
		32,
		40,
		48,
		56,
		64,
		80,
		96,
		112,
		128,
		160,
		192,
		224,
		0
	]);
	function M(e, t, n, r, i) {
		if (0 == i) return;
		let f = e instanceof p ? e : new p(e.buffer, e.byteOffset, e.byteLength), l = n instanceof p ? n.subarray(r, r + i) : new p(n.buffer, n.byteOffset + r, i);
		f.set(l, t);
	}
	function Ve(e, t, n) {
		0 != n && (e instanceof p ? e : new p(e.buffer, e.byteOffset, e.byteLength)).fill(0, t, t + n);
	}
	function je() {
		return {
			next_in: Z,
			next_in_index: 0,
			avail_in: 0,
			total_in: 0,
			next_out: Z,
			next_out_index: 0,
			avail_out: 0,
			total_out: 0,
			msg: "",
			t: 0,
			i: 0,
			l: 0,
			_: void 0
		};
	}
	function $e(e, t) {
		let n = 1 << t;
		return {
			o: e,
			u: new p(n),
			h: n,
			k: t,
			m: 0,
			v: 0,
			p: 0,
			T: 0
		};
	}
	function te(e) {
		let t = [];
		for (let n = 0; n < e.length; n += 2) {
			let r = e[n], i = e[n + 1];
			for (let e = 0; e < i; e++) t.push(r);
		}
		return new g(t);
	}
	var ne = class {
		constructor(e, t) {
			this.I = e, this.M = t, this.C = 0;
		}
	};
	var re = class {
		constructor(e, t, n, r, i) {
			this.Z = e, this.W = t, this.q = n, this.O = r, this.S = i;
		}
	};
	function D_(e) {
		return J_[e < -6 || e > 2 ? 9 : 2 - e] || "";
	}
	function we(e, t) {
		try {
			e.msg = D_(t);
		} catch (n) {
			e.msg = "zlib error " + String(t) + " (" + n + ")";
		}
		return t;
	}
	function Qe(e, t) {
		let n = e >>> 0, r = 0;
		for (let e = 0; e < t; e++) r = r << 1 | 1 & n, n >>>= 1;
		return r;
	}
	function T(e, t) {
		e.D[e.j++] = t;
	}
	function Ae(e, t) {
		T(e, 255 & t), T(e, t >>> 8 & 255);
	}
	function e_(e, t, n) {
		let r = 255 & n, i = 65535 & t, f = e.A + e.N;
		return e.D[f] = 255 & i, e.D[f + 1] = i >>> 8 & 255, e.D[f + 2] = r, e.N += 3, i = i - 1 & 65535, e.H[__[r] + ie + 1].R++, e.J[y_(i)].R++, e.N == e.U;
	}
	function De(e, t) {
		let n = 255 & t, r = e.A + e.N;
		return e.D[r] = 0, e.D[r + 1] = 0, e.D[r + 2] = n, e.N += 3, e.H[n].R++, e.N == e.U;
	}
	function ye(e) {
		return e.h - ae;
	}
	function y_(e) {
		return e < 256 ? A_[e] : A_[256 + (e >> 7)];
	}
	function v_(e) {
		let t = Ce + 7, n = 1 << t, r = (1 << t) - 1, i = O.floor((t + I - 1) / I), f = 1 << 8 + Ce;
		return {
			...$e(e, 15),
			o: e,
			Y: 42,
			P: 0,
			B: void 0,
			F: 32767,
			G: t,
			V: n,
			L: r,
			X: i,
			$: new g(32768),
			K: new g(n),
			ee: f,
			D: new p(32768),
			te: 0,
			ne: 32768,
			j: 0,
			re: 0,
			ie: 0,
			fe: 0,
			le: 0,
			_e: 0,
			oe: -2,
			ae: 0,
			ue: 0,
			ce: 0,
			se: 0,
			he: 0,
			de: 0,
			we: 0,
			be: 0,
			ke: 0,
			ge: 0,
			me: 0,
			ve: 0,
			pe: 0,
			xe: 0,
			Te: new R(2 * Te + 1),
			ye: new p(2 * Te + 1),
			Ie: new g(be + 1),
			N: 0,
			U: 0,
			Me: Z,
			A: 0,
			ze: 0,
			Ce: 0,
			Ze: 8,
			We: 32768,
			qe: 0,
			Oe: 0,
			Se: 0,
			H: new k(fe).fill(0).map(() => J()),
			J: new k(2 * me + 1).fill(0).map(() => J()),
			De: new k(2 * oe + 1).fill(0).map(() => J()),
			je: w_(),
			Ae: w_(),
			Qe: w_()
		};
	}
	function I_(e) {
		let t = [];
		for (let n = 0; n < e.length; n += 2) {
			let r = e[n], i = e[n + 1], f = J();
			f.Ne = r, f.Re = i, t.push(f);
		}
		return t;
	}
	function J() {
		return {
			R: 0,
			Ne: 0,
			He: 0,
			Re: 0
		};
	}
	function w_() {
		return new ne([], bn(null, Z, 0, 0, 0));
	}
	function bn(e, t, n, r, i) {
		return new re(e, t, n, r, i);
	}
	function Q_() {
		let e = new k(288).fill(0);
		for (let t = 0; t <= 143; t++) e[t] = 8;
		for (let t = 144; t <= 255; t++) e[t] = 9;
		for (let t = 256; t <= 279; t++) e[t] = 7;
		for (let t = 280; t <= 287; t++) e[t] = 8;
		return e;
	}
	function k_(e) {
		let { code: t, length: n } = sn(e), r = new g(2 * e.length), i = 0;
		for (let f = 0; f < e.length; f++) {
			let e = n[f] || 0, l = t[f] || 0;
			r[i++] = e ? Qe(l, e) : 0, r[i++] = e;
		}
		return new g(r);
	}
	function et(e, t, n) {
		let r = 0;
		for (let n = 0; n < e.length; n++) {
			let i = t[n] ? 1 << t[n] : 1, f = e[n] + i - 1;
			f > r && (r = f);
		}
		r < n && (r = n);
		let i = new p(r + 1);
		for (let n = 0; n <= r; n++) for (let r = 0; r < e.length; r++) {
			let f = t[r] ? 1 << t[r] : 1, l = e[r];
			if (n >= l && n <= l + f - 1) {
				i[n] = r;
				break;
			}
		}
		let f = 0;
		for (let n = 0; n < e.length - 1; n++) {
			let r = t[n] ? 1 << t[n] : 1, i = e[n] + r - 1;
			i > f && (f = i);
		}
		return i[f] = e.length - 1, i;
	}
	function _t(e, t) {
		let n = 0;
		for (let r = 0; r < e.length; r++) {
			let i = t[r] ? 1 << t[r] : 1, f = e[r] + i - 1;
			f > n && (n = f);
		}
		let r = new p(n + 1);
		for (let i = 0; i <= n; i++) for (let n = 0; n < e.length; n++) {
			let f = t[n] ? 1 << t[n] : 1, l = e[n];
			if (i >= l && i <= l + f - 1) {
				r[i] = n;
				break;
			}
		}
		return r;
	}
	function tt(e) {
		let t = new p(512), n = e.length - 1;
		for (let r = 0; r < 256; r++) t[r] = r <= n ? e[r] : e[n];
		for (let r = 256; r <= n; r++) {
			let n = r >> 7;
			t[256 + (n > 255 ? 255 : n)] = e[r];
		}
		for (let e = 257; e < 512; e++) 0 == t[e] && (t[e] = t[e - 1]);
		return t;
	}
	function sn(e) {
		let t = O.max(...e), n = new k(t + 1).fill(0);
		for (let t of e) t > 0 && n[t]++;
		let r = new k(e.length).fill(0), i = new k(t + 1).fill(0), f = 0;
		for (let e = 1; e <= t; e++) f = f + n[e - 1] << 1, i[e] = f;
		for (let t = 0; t < e.length; t++) {
			let n = e[t];
			0 != n && (r[t] = i[n]++);
		}
		return {
			code: r,
			length: e
		};
	}
	var Ce = 8;
	var I = 3;
	var ee = 258;
	var ae = ee + I + 1;
	var nt = 4096;
	var Ue = 16;
	var He = ee;
	var hn = 29;
	var ie = 256;
	var Te = ie + 1 + hn;
	var me = 30;
	var oe = 19;
	var fe = 2 * Te + 1;
	var be = 15;
	var rt = 9;
	var at = 255;
	var it = 32;
	var ot = 4;
	var ve = 256;
	var t_ = 16;
	var n_ = 17;
	var r_ = 18;
	var ft = 0;
	var N_ = 1;
	var lt = 2;
	var Q = -1;
	var J_ = [
		"need dictionary",
		"stream end",
		"",
		"file error",
		"stream error",
		"data error",
		"insufficient memory",
		"buffer error",
		""
	];
	var a_ = te(de);
	var i_ = te(Se);
	var Be = new g(19);
	Be[16] = 2, Be[17] = 3, Be[18] = 7;
	var xn = k_(Q_());
	var pn = k_(new k(30).fill(5));
	var Fe = I_(xn);
	var R_ = I_(pn);
	var __ = et(ge, a_, ee);
	var A_ = tt(_t(Ee, i_));
	function se(e, t, n) {
		if (void 0 === t || void 0 === n) return 1;
		let r = 65535 & e, i = e >>> 16 & 65535, f = 0;
		for (; n > 0;) {
			let e = n > 2e3 ? 2e3 : n;
			n -= e;
			do
				r = r + t[f++] | 0, i = i + r | 0;
			while (--e);
			r %= 65521, i %= 65521;
		}
		return (i << 16 | r) >>> 0;
	}
	var Ze = [
		[],
		[],
		[],
		[],
		[],
		[],
		[],
		[]
	];
	for (let e = 0; e < 256; e++) {
		let t = e;
		for (let e = 0; e < 8; e++) t = 1 & t ? 3988292384 ^ t >>> 1 : t >>> 1;
		Ze[0][e] = t;
	}
	for (let e = 0; e < 256; e++) for (let t = 1; t < 8; t++) {
		let n = Ze[t - 1][e];
		Ze[t][e] = n >>> 8 ^ Ze[0][255 & n];
	}
	var [ut, Sn, En, gn, Tn, wn, An, Dn] = Ze;
	function W(e = 0, t, n) {
		if (!t) return 0;
		void 0 === n && (n = t.length);
		let r = 0 | ~e, i = 0;
		if ((n = O.min(n, t.length)) >= 8) {
			let e = new DataView(t.buffer, t.byteOffset, n), f = n - 8;
			for (; i <= f; i += 8) {
				let t = r ^ e.getInt32(i, !0), n = e.getInt32(i + 4, !0);
				r = Dn[255 & t] ^ An[t >>> 8 & 255] ^ wn[t >>> 16 & 255] ^ Tn[t >>> 24 & 255] ^ gn[255 & n] ^ En[n >>> 8 & 255] ^ Sn[n >>> 16 & 255] ^ ut[n >>> 24 & 255];
			}
		}
		for (; i < n; i++) r = r >>> 8 ^ ut[255 & (r ^ t[i])];
		return (4294967295 ^ r) >>> 0;
	}
	function xt(e) {
		16 == e.T ? (Ae(e, e.p), e.p = 0, e.T = 0) : e.T >= 8 && (T(e, e.p), e.p >>= 8, e.T -= 8);
	}
	function pt(e) {
		e.T > 8 ? Ae(e, e.p) : e.T > 0 && T(e, e.p), e.ze = 1 + (e.T - 1 & 7), e.p = 0, e.T = 0;
	}
	function yn(e, t, n) {
		let r, i, f = [], l = 0;
		for (r = 1; r <= be; r++) l = l + n[r - 1] << 1, f[r] = l;
		for (i = 0; i <= t; i++) {
			let t = e[i].Re;
			0 != t && (e[i].Ne = Qe(f[t]++, t));
		}
	}
	function C(e, t, n) {
		e.T > Ue - n ? (e.p = 65535 & (e.p | t << e.T), Ae(e, e.p), e.p = t >> Ue - e.T & 65535, e.T += n - Ue) : (e.p = 65535 & (e.p | t << e.T), e.T += n);
	}
	function St(e) {
		for (let t = 0; t < e.H.length; t++) e.H[t].R = 0;
		for (let t = 0; t < e.J.length; t++) e.J[t].R = 0;
		for (let t = 0; t < e.De.length; t++) e.De[t].R = 0;
		e.H[ve].R = 1, e.ie = e.fe = 0, e.N = e.le = 0;
	}
	function Et(e) {
		if (e.H && e.H.length >= fe) for (let t = 0; t < fe; t++) e.H[t] = J();
		else {
			e.H = [];
			for (let t = 0; t < fe; t++) e.H.push(J());
		}
		if (e.J && e.J.length >= 2 * me + 1) for (let t = 0; t < 2 * me + 1; t++) e.J[t] = J();
		else {
			e.J = [];
			for (let t = 0; t < 2 * me + 1; t++) e.J.push(J());
		}
		if (e.De && e.De.length >= 2 * oe + 1) for (let t = 0; t < 2 * oe + 1; t++) e.De[t] = J();
		else {
			e.De = [];
			for (let t = 0; t < 2 * oe + 1; t++) e.De.push(J());
		}
		e.je = new ne(e.H, new re(Fe, a_, ie + 1, Te, be)), e.Ae = new ne(e.J, new re(R_, i_, 0, me, be)), e.Qe = new ne(e.De, new re(null, Be, 0, oe, 7)), e.p = 0, e.T = 0, e.ze = 0, St(e);
	}
	var he = 1;
	function vn(e, t, n) {
		return n = e.Te[he], e.Te[he] = e.Te[e.Oe--], z_(e, t, he), n;
	}
	function mt(e, t, n, r) {
		return e[t].R < e[n].R || e[t].R == e[n].R && r[t] <= r[n];
	}
	function z_(e, t, n) {
		let r = e.Te[n], i = n << 1;
		for (; i <= e.Oe && (i < e.Oe && mt(t, e.Te[i + 1], e.Te[i], e.ye) && i++, !mt(t, r, e.Te[i], e.ye));) e.Te[n] = e.Te[i], n = i, i <<= 1;
		e.Te[n] = r;
	}
	function In(e, t) {
		let n, r, i, f, l, _, o = t.I, a = t.C, u = t.M.Z, c = t.M.W, s = t.M.q, h = t.M.S, d = 0;
		for (f = 0; f <= be; f++) e.Ie[f] = 0;
		for (o[e.Te[e.Se]].Re = 0, n = e.Se + 1; n < fe; n++) r = e.Te[n], f = o[o[r].He].Re + 1, f > h && (f = h, d++), o[r].Re = f, !(r > a) && (e.Ie[f]++, l = 0, r >= s && (l = c[r - s]), _ = o[r].R, e.ie += _ * (f + l), u && (e.fe += _ * (u[r].Re + l)));
		if (0 != d) {
			do {
				for (f = h - 1; 0 == e.Ie[f];) f--;
				e.Ie[f]--, e.Ie[f + 1] += 2, e.Ie[h]--, d -= 2;
			} while (d > 0);
			for (f = h; 0 != f; f--) for (r = e.Ie[f]; 0 != r;) i = e.Te[--n], !(i > a) && (o[i].Re != f && (e.ie += (f - o[i].Re) * o[i].R, o[i].Re = f), r--);
		}
	}
	function O_(e, t) {
		let n, r, i, f = t.I, l = t.M.Z, _ = t.M.O, o = -1;
		for (e.Oe = 0, e.Se = fe, n = 0; n < _; n++) 0 != f[n].R ? (e.Te[++e.Oe] = o = n, e.ye[n] = 0) : f[n].Re = 0;
		for (; e.Oe < 2;) i = e.Te[++e.Oe] = o < 2 ? ++o : 0, f[i].R = 1, e.ye[i] = 0, e.ie--, l && (e.fe -= l[i].Re);
		for (t.C = o, n = O.floor(e.Oe / 2); n >= 1; n--) z_(e, f, n);
		i = _;
		do
			n = vn(e, f, n), r = e.Te[he], e.Te[--e.Se] = n, e.Te[--e.Se] = r, f[i].R = f[n].R + f[r].R, e.ye[i] = (e.ye[n] >= e.ye[r] ? e.ye[n] : e.ye[r]) + 1, f[n].He = f[r].He = i, e.Te[he] = i++, z_(e, f, he);
		while (e.Oe >= 2);
		e.Te[--e.Se] = e.Te[he], In(e, t), yn(f, t.C, e.Ie);
	}
	function bt(e, t, n) {
		let r, i, f = -1, l = t[0].Re, _ = 0, o = 7, a = 4;
		for (0 == l && (o = 138, a = 3), t[n + 1].Re = 65535, r = 0; r <= n; r++) i = l, l = t[r + 1].Re, !(++_ < o && i == l) && (_ < a ? e.De[i].R += _ : 0 != i ? (i != f && e.De[i].R++, e.De[t_].R++) : _ <= 10 ? e.De[n_].R++ : e.De[r_].R++, _ = 0, f = i, 0 == l ? (o = 138, a = 3) : i == l ? (o = 6, a = 3) : (o = 7, a = 4));
	}
	function st(e, t, n) {
		let r, i = -1, f = t[0].Re, l = 0, _ = 7, o = 4;
		0 == f && (_ = 138, o = 3);
		for (let a = 0; a <= n; a++) if (r = f, f = t[a + 1].Re, !(++l < _ && r == f)) {
			if (l < o) do
				C(e, e.De[r].Ne, e.De[r].Re);
			while (0 != --l);
			else 0 != r ? (r != i && (C(e, e.De[r].Ne, e.De[r].Re), l--), C(e, e.De[t_].Ne, e.De[t_].Re), C(e, l - 3, 2)) : l <= 10 ? (C(e, e.De[n_].Ne, e.De[n_].Re), C(e, l - 3, 3)) : (C(e, e.De[r_].Ne, e.De[r_].Re), C(e, l - 11, 7));
			l = 0, i = r, 0 == f ? (_ = 138, o = 3) : r == f ? (_ = 6, o = 3) : (_ = 7, o = 4);
		}
	}
	function kn(e) {
		let t;
		for (bt(e, e.H, e.je.C), bt(e, e.J, e.Ae.C), O_(e, e.Qe), t = oe - 1; t >= 3 && 0 == e.De[pe[t]].Re; t--);
		return e.ie += 3 * (t + 1) + 5 + 5 + 4, t;
	}
	function Nn(e, t, n, r) {
		let i;
		for (C(e, t - 257, 5), C(e, n - 1, 5), C(e, r - 4, 4), i = 0; i < r; i++) C(e, e.De[pe[i]].Re, 3);
		st(e, e.H, t - 1), st(e, e.J, n - 1);
	}
	function Pe(e, t, n, r, i = 0) {
		C(e, (ft << 1) + r, 3), pt(e), Ae(e, n), Ae(e, ~n), n && t && M(e.D, e.j, t, i, n), e.j += n;
	}
	function gt(e) {
		xt(e);
	}
	function Tt(e) {
		C(e, N_ << 1, 3), C(e, Fe[ve].Ne, Fe[ve].Re), xt(e);
	}
	function ht(e, t, n) {
		let r, i, f, l, _ = 0;
		if (0 != e.N) do
			r = 255 & e.Me[_], r += (255 & e.Me[_ + 1]) << 8, i = e.Me[_ + 2], _ += 3, 0 == r ? C(e, t[i].Ne, t[i].Re) : (f = __[i], C(e, t[f + ie + 1].Ne, t[f + ie + 1].Re), l = a_[f], 0 != l && (i -= ge[f], C(e, i, l)), r--, f = y_(r), C(e, n[f].Ne, n[f].Re), l = i_[f], 0 != l && (r -= Ee[f], C(e, r, l)));
		while (_ < e.N);
		C(e, t[ve].Ne, t[ve].Re);
	}
	function Rn(e) {
		let t, n = 4093624447;
		for (t = 0; t <= 31; t++, n >>= 1) if (1 & n && 0 != e.H[t].R) return 0;
		if (0 != e.H[9].R || 0 != e.H[10].R || 0 != e.H[13].R) return 1;
		for (t = 32; t < ie; t++) if (0 != e.H[t].R) return 1;
		return 0;
	}
	function wt(e, t, n, r, i = 0) {
		let f, l, _ = 0;
		e.ke > 0 ? (2 == e.o.t && (e.o.t = Rn(e)), O_(e, e.je), O_(e, e.Ae), _ = kn(e), f = e.ie + 3 + 7 >> 3, l = e.fe + 3 + 7 >> 3, (l <= f || 4 == e.ge) && (f = l)) : f = l = n + 5, n + 4 <= f && t ? Pe(e, t, n, r, i) : l == f ? (C(e, (N_ << 1) + r, 3), ht(e, Fe, R_)) : (C(e, (lt << 1) + r, 3), Nn(e, e.je.C + 1, e.Ae.C + 1, _ + 1), ht(e, e.H, e.J)), St(e), r && pt(e);
	}
	function vt() {
		let e = je();
		return e._ = v_(e), e;
	}
	var Ye = [
		{
			Je: Ot,
			Ue: 0,
			Ee: 0,
			Ye: 0,
			Pe: 0
		},
		{
			Je: U_,
			Ue: 4,
			Ee: 4,
			Ye: 8,
			Pe: 4
		},
		{
			Je: U_,
			Ue: 4,
			Ee: 5,
			Ye: 16,
			Pe: 8
		},
		{
			Je: U_,
			Ue: 4,
			Ee: 6,
			Ye: 32,
			Pe: 32
		},
		{
			Je: Ne,
			Ue: 4,
			Ee: 4,
			Ye: 16,
			Pe: 16
		},
		{
			Je: Ne,
			Ue: 8,
			Ee: 16,
			Ye: 32,
			Pe: 32
		},
		{
			Je: Ne,
			Ue: 8,
			Ee: 16,
			Ye: 128,
			Pe: 128
		},
		{
			Je: Ne,
			Ue: 8,
			Ee: 32,
			Ye: 128,
			Pe: 256
		},
		{
			Je: Ne,
			Ue: 32,
			Ee: 128,
			Ye: 258,
			Pe: 1024
		},
		{
			Je: Ne,
			Ue: 32,
			Ee: 258,
			Ye: 258,
			Pe: 4096
		}
	];
	function At(e) {
		return 2 * e - (e > 4 ? 9 : 0);
	}
	function l_(e, t, n) {
		return ((t << e.X ^ n) & e.L) >>> 0;
	}
	function u_(e, t) {
		e.be = l_(e, e.be, e.u[t + (I - 1)]);
		let n = e.$[t & e.F] = e.K[e.be];
		return e.K[e.be] = t, n;
	}
	function It(e) {
		e.K[e.V - 1] = 0, Ve(e.K, 0, (e.V - 1) * e.K.BYTES_PER_ELEMENT);
	}
	function Bn(e) {
		let t, n, r = e.h;
		for (t = e.V; t > 0;) t--, n = e.K[t], e.K[t] = n >= r ? n - r : 0;
		for (t = r; t > 0;) t--, n = e.$[t], e.$[t] = n >= r ? n - r : 0;
	}
	function H_(e, t, n, r) {
		let i = e.avail_in;
		return i > r && (i = r), 0 == i ? 0 : (e.avail_in -= i, M(t, n, e.next_in, e.next_in_index, i), 1 == e._.P ? e.i = se(e.i, new p(t.buffer, t.byteOffset + n, i), i) : 2 == e._.P && (e.i = W(e.i, new p(t.buffer, t.byteOffset + n, i), i)), e.next_in_index += i, e.total_in += i, i);
	}
	function c_(e) {
		let t, n, r = e.h;
		do {
			if (n = e.We - e.ce - e.ue, 0 == n && 0 == e.ue && 0 == e.ce ? n = r : -1 == n && n--, e.ue >= r + ye(e) && (M(e.u, 0, e.u, r, r - n), e.qe -= r, e.ue -= r, e.ae -= r, e._e > e.ue && (e._e = e.ue), Bn(e), n += r), 0 == e.o.avail_in) break;
			if (t = H_(e.o, e.u, e.ue + e.ce, n), e.ce += t, e.ce + e._e >= I) {
				let t = e.ue - e._e;
				for (e.be = e.u[t], e.be = l_(e, e.be, e.u[t + 1]); e._e && (e.be = l_(e, e.be, e.u[t + I - 1]), e.$[t & e.F] = e.K[e.be], e.K[e.be] = t, t++, e._e--, !(e.ce + e._e < I)););
			}
		} while (e.ce < ae && 0 != e.o.avail_in);
		if (e.m < e.We) {
			let t, n = e.ue + e.ce;
			e.m < n ? (t = e.We - n, t > He && (t = He), Ve(e.u, n, t), e.m = n + t) : e.m < n + He && (t = n + He - e.m, t > e.We - e.m && (t = e.We - e.m), Ve(e.u, e.m, t), e.m += t);
		}
	}
	function kt(e, t, n = 8, r = 15, i = Ce, f = 0) {
		let l = 1;
		if (!e) return -2;
		if (e.msg = "", -1 == t && (t = 6), r < 0) {
			if (l = 0, r < -15) return -2;
			r = -r;
		} else r > 15 && (l = 2, r -= 16);
		if (i < 1 || i > rt || 8 != n || r < 8 || r > 15 || t < 0 || t > 9 || f < 0 || f > 4 || 8 == r && 1 != l) return -2;
		8 == r && (r = 9);
		let _ = v_(e);
		return _ ? (e._ = _, _.o = e, _.Y = 42, _.P = l, _.B = void 0, _.k = r, _.h = 1 << _.k, _.F = _.h - 1, _.G = i + 7, _.V = 1 << _.G, _.L = _.V - 1, _.X = (_.G + I - 1) / I, _.u = new p(2 * _.h), _.$ = new g(_.h), _.K = new g(_.V), _.m = 0, _.ee = 1 << i + 6, _.D = new p(_.ee * ot), _.ne = 4 * _.ee, _.u && _.$ && _.K && _.D ? (_.Me = _.D.subarray(_.ee), _.A = _.te + _.ee, _.U = 3 * (_.ee - 1), _.ke = t, _.ge = f, _.Ze = n, Pn(e)) : (_.Y = 666, e.msg = D_(-4), P_(e), -4)) : -4;
	}
	function Z_(e) {
		if (null == e) return !0;
		let t = e._;
		return !t || t.o != e || 42 != t.Y && 57 != t.Y && 69 != t.Y && 73 != t.Y && 91 != t.Y && 103 != t.Y && 113 != t.Y && 666 != t.Y;
	}
	function Fn(e) {
		let t;
		return Z_(e) ? -2 : (e.total_in = e.total_out = 0, e.msg = "", e.t = 2, t = e._, t.j = 0, t.re = t.te, t.P < 0 && (t.P = -t.P), t.Y = 2 == t.P ? 57 : 42, e.i = 2 == t.P ? W(0) : se(0), t.oe = -2, Et(t), 0);
	}
	function Zn(e) {
		e.We = 2 * e.h, It(e), e.xe = Ye[e.ke].Ee, e.me = Ye[e.ke].Ue, e.ve = Ye[e.ke].Ye, e.pe = Ye[e.ke].Pe, e.ue = 0, e.ae = 0, e.ce = 0, e._e = 0, e.se = e.he = I - 1, e.we = 0, e.be = 0;
	}
	function Pn(e) {
		let t = Fn(e);
		return 0 == t && Zn(e._), t;
	}
	function Me(e, t) {
		T(e, t >> 8), T(e, 255 & t);
	}
	function q(e) {
		let t, n = e._;
		gt(n), t = n.j, t > e.avail_out && (t = e.avail_out), 0 != t && (M(e.next_out, e.next_out_index, n.D, n.re, t), e.next_out_index += t, n.re += t, e.total_out += t, e.avail_out -= t, n.j -= t, 0 == n.j && (n.re = n.te));
	}
	function Ie(e, t) {
		let n = e._;
		n.B && n.B.Be && (e.i = W(e.i, new p(n.D.buffer, n.te + t, n.j - t), n.j - t));
	}
	function Nt(e, t) {
		let n, r = e._;
		if (Z_(e) || t > 5 || t < 0) return we(e, -2);
		if (!e.next_out || 0 != e.avail_in && !e.next_in || 666 == r.Y && 4 != t) return we(e, -2);
		if (0 == e.avail_out) return we(e, -5);
		if (n = r.oe, r.oe = t, 0 != r.j) {
			if (q(e), 0 == e.avail_out) return r.oe = Q, 0;
		} else if (0 == e.avail_in && At(t) <= At(n) && 4 != t) return we(e, -5);
		if (666 == r.Y && 0 != e.avail_in) return we(e, -5);
		if (42 == r.Y && 0 == r.P && (r.Y = 113), 42 == r.Y) {
			let t, n = 8 + (r.k - 8 << 4) << 8;
			if (t = r.ge >= 2 || r.ke < 2 ? 0 : r.ke < 6 ? 1 : 6 == r.ke ? 2 : 3, n |= t << 6, 0 != r.ue && (n |= it), n += 31 - n % 31, Me(r, n), 0 != r.ue && (Me(r, e.i >> 16), Me(r, 65535 & e.i)), e.i = 1, r.Y = 113, q(e), 0 != r.j) return r.oe = Q, 0;
		}
		if (57 == r.Y) {
			if (e.i = W(0), T(r, 31), T(r, 139), T(r, 8), r.B) T(r, (r.B.Fe ? 1 : 0) + (r.B.Be ? 2 : 0) + (null == r.B.Ge ? 0 : 4) + (null == r.B.Ve ? 0 : 8) + (null == r.B.Le ? 0 : 16)), T(r, 255 & r.B.Xe), T(r, r.B.Xe >>> 8 & 255), T(r, r.B.Xe >>> 16 & 255), T(r, r.B.Xe >>> 24 & 255), T(r, 9 == r.ke ? 2 : r.ge >= 2 || r.ke < 2 ? 4 : 0), T(r, 255 & r.B.$e), null != r.B.Ge && (T(r, 255 & r.B.Ke), T(r, r.B.Ke >>> 8 & 255)), r.B.Be && (e.i = W(e.i, r.D, r.j)), r.Ce = 0, r.Y = 69;
			else if (T(r, 0), T(r, 0), T(r, 0), T(r, 0), T(r, 0), T(r, 9 == r.ke ? 2 : r.ge >= 2 || r.ke < 2 ? 4 : 0), T(r, at), r.Y = 113, q(e), 0 != r.j) return r.oe = Q, 0;
		}
		if (69 == r.Y) {
			if (r.B && null != r.B.Ge) {
				let t = r.j, n = (65535 & r.B.Ke) - r.Ce;
				for (; r.j + n > r.ne;) {
					let i = r.ne - r.j;
					if (M(r.D, r.j, r.B.Ge, r.Ce, i), r.j = r.ne, Ie(e, t), r.Ce += i, q(e), 0 != r.j) return r.oe = Q, 0;
					t = 0, n -= i;
				}
				M(r.D, r.j, r.B.Ge, r.Ce, n), r.j += n, Ie(e, t), r.Ce = 0;
			}
			r.Y = 73;
		}
		if (73 == r.Y) {
			if (r.B && r.B.Ve && r.B.Ve.length) {
				let t, n = r.j;
				do {
					if (r.j == r.ne) {
						if (Ie(e, n), q(e), 0 != r.j) return r.oe = Q, 0;
						n = 0;
					}
					t = r.B.Ve[r.Ce++], T(r, t);
				} while (0 != t);
				Ie(e, n), r.Ce = 0;
			}
			r.Y = 91;
		}
		if (91 == r.Y) {
			if (r.B && r.B.Le && r.B.Le.length) {
				let t, n = r.j;
				do {
					if (r.j == r.ne) {
						if (Ie(e, n), q(e), 0 != r.j) return r.oe = Q, 0;
						n = 0;
					}
					t = r.B.Le[r.Ce++], T(r, t);
				} while (0 != t);
				Ie(e, n);
			}
			r.Y = 103;
		}
		if (103 == r.Y) {
			if (r.B && r.B.Be) {
				if (r.j + 2 > r.ne && (q(e), 0 != r.j)) return r.oe = Q, 0;
				T(r, 255 & e.i), T(r, e.i >>> 8 & 255), e.i = W(0);
			}
			if (r.Y = 113, q(e), 0 != r.j) return r.oe = Q, 0;
		}
		if (0 != e.avail_in || 0 != r.ce || 0 != t && 666 != r.Y) {
			let n = 0 == r.ke ? Ot(r, t) : 2 == r.ge ? Yn(r, t) : 3 == r.ge ? Mn(r, t) : Ye[r.ke].Je(r, t);
			if ((2 == n || 3 == n) && (r.Y = 666), 0 == n || 2 == n) return 0 == e.avail_out && (r.oe = Q), 0;
			if (1 == n && (1 == t ? Tt(r) : 5 != t && (Pe(r, null, 0, 0), 3 == t && (It(r), 0 == r.ce && (r.ue = 0, r.ae = 0, r._e = 0))), q(e), 0 == e.avail_out)) return r.oe = Q, 0;
		}
		return 4 != t ? 0 : r.P <= 0 ? 1 : (2 == r.P ? (T(r, 255 & e.i), T(r, e.i >>> 8 & 255), T(r, e.i >>> 16 & 255), T(r, e.i >>> 24 & 255), T(r, 255 & e.total_in), T(r, e.total_in >>> 8 & 255), T(r, e.total_in >>> 16 & 255), T(r, e.total_in >>> 24 & 255)) : (Me(r, e.i >>> 16 & 65535), Me(r, 65535 & e.i)), q(e), r.P > 0 && (r.P = -r.P), 0 != r.j ? 0 : 1);
	}
	function P_(e) {
		if (Z_(e)) return -2;
		let t = e._, n = t.Y;
		return t.u = Z, t.$ = qe, t.K = qe, t.D = Z, t.Me = Z, t.Te = new R(0), t.ye = Z, t.Ie = qe, t.H.length = 0, t.J.length = 0, t.De.length = 0, t.B = void 0, t.te = 0, t.re = 0, t.A = 0, 113 == n ? -3 : 0;
	}
	function Rt(e, t) {
		let n, r, i = e.pe, f = e.ue, l = e.he, _ = e.ve, o = e.ue > ye(e) ? e.ue - ye(e) : 0, a = e.$, u = e.F, c = e.u, s = e.ce, h = ee < s ? ee : s, d = c[f], w = c[f + 1], b = c[f + l - 1], k = c[f + l];
		l >= e.me && (i >>= 2), _ > s && (_ = s);
		do {
			if (n = t, c[n + l] != k || c[n + l - 1] != b || c[n] != d || c[n + 1] != w) continue;
			let i = 2;
			for (; i < h && c[f + i] == c[n + i];) i++;
			if (r = i, r > l) {
				if (e.qe = t, l = r, r >= _) break;
				b = c[f + l - 1], k = c[f + l];
			}
		} while ((t = a[t & u]) > o && 0 != --i);
		return l <= s ? l : s;
	}
	function zt(e, t) {
		wt(e, e.u, e.ue - e.ae, t, e.ae), e.ae = e.ue, q(e.o);
	}
	function j(e, t) {
		return zt(e, t ? 1 : 0), 0 == e.o.avail_out ? t ? 2 : 0 : null;
	}
	var Dt = 65535;
	function ke(e, t) {
		return e < t ? e : t;
	}
	function Ot(e, t) {
		let n, r, i, f = ke(e.ne - 5, e.h), l = 0, _ = e.o.avail_in;
		do {
			if (n = Dt, i = e.T + 42 >> 3, e.o.avail_out < i || (i = e.o.avail_out - i, r = e.ue - e.ae, n > r + e.o.avail_in && (n = r + e.o.avail_in), n > i && (n = i), n < f && (0 == n && 4 != t || 0 == t || n != r + e.o.avail_in))) break;
			l = 4 == t && n == r + e.o.avail_in ? 1 : 0, Pe(e, null, 0, l), e.D[e.j - 4] = n, e.D[e.j - 3] = n >> 8, e.D[e.j - 2] = ~n, e.D[e.j - 1] = ~n >> 8, q(e.o), r && (r > n && (r = n), M(e.o.next_out, e.o.next_out_index, e.u, e.ae, r), e.o.next_out_index += r, e.o.avail_out -= r, e.o.total_out += r, e.ae += r, n -= r), n && (H_(e.o, e.o.next_out, e.o.next_out_index, n), e.o.next_out_index += n, e.o.avail_out -= n, e.o.total_out += n);
		} while (0 == l);
		if (_ -= e.o.avail_in, _) {
			if (_ >= e.h) {
				e.le = 2;
				let t = e.o.next_in_index - e.h;
				M(e.u, 0, e.o.next_in, t, e.h), e.ue = e.h, e._e = e.ue;
			} else e.We - e.ue <= _ && (e.ue -= e.h, M(e.u, 0, e.u, e.h, e.ue), e.le < 2 && e.le++, e._e > e.ue && (e._e = e.ue)), M(e.u, e.ue, e.o.next_in, e.o.next_in_index - _, _), e.ue += _, e._e += ke(_, e.h - e._e);
			e.ae = e.ue;
		}
		return e.m < e.ue && (e.m = e.ue), l ? (e.ze = 8, 3) : 0 != t && 4 != t && 0 == e.o.avail_in && e.ue == e.ae ? 1 : (i = e.We - e.ue, e.o.avail_in > i && e.ae >= e.h && (e.ae -= e.h, e.ue -= e.h, M(e.u, 0, e.u, e.h, e.ue), e.le < 2 && e.le++, i += e.h, e._e > e.ue && (e._e = e.ue)), i > e.o.avail_in && (i = e.o.avail_in), i && (H_(e.o, e.u, e.ue, i), e.ue += i, e._e += ke(i, e.h - e._e)), e.m < e.ue && (e.m = e.ue), i = e.T + 42 >> 3, i = ke(e.ne - i, Dt), f = ke(i, e.h), r = e.ue - e.ae, (r >= f || (r || 4 == t) && 0 != t && 0 == e.o.avail_in && r <= i) && (n = ke(r, i), l = 4 == t && 0 == e.o.avail_in && n == r ? 1 : 0, Pe(e, e.u, n, l, e.ae), e.ae += n, q(e.o)), l && (e.ze = 8), l ? 2 : 0);
	}
	function U_(e, t) {
		let n, r = !1;
		for (;;) {
			if (e.ce < ae) {
				if (c_(e), e.ce < ae && 0 == t) return 0;
				if (0 == e.ce) break;
			}
			if (n = 0, e.ce >= I && (n = u_(e, e.ue)), 0 != n && e.ue - n <= ye(e) && (e.se = Rt(e, n)), e.se >= I) if (e.ue, e.qe, e.se, r = e_(e, e.ue - e.qe, e.se - I), e.ce -= e.se, e.se <= e.xe && e.ce >= I) {
				e.se--;
				do
					e.ue++, n = u_(e, e.ue);
				while (0 != --e.se);
				e.ue++;
			} else e.ue += e.se, e.se = 0, e.be = e.u[e.ue], e.be = l_(e, e.be, e.u[e.ue + 1]);
			else r = De(e, e.u[e.ue]), e.ce--, e.ue++;
			if (r) {
				let t = j(e, !1);
				if (null != t) return t;
			}
		}
		if (e._e = e.ue < I - 1 ? e.ue : I - 1, 4 == t) {
			let t = j(e, !0);
			return null != t ? t : 3;
		}
		if (e.N) {
			let t = j(e, !1);
			if (null != t) return t;
		}
		return 1;
	}
	function Ne(e, t) {
		let n, r = !1;
		for (;;) {
			if (e.ce < ae) {
				if (c_(e), e.ce < ae && 0 == t) return 0;
				if (0 == e.ce) break;
			}
			if (n = 0, e.ce >= I && (n = u_(e, e.ue)), e.he = e.se, e.de = e.qe, e.se = I - 1, 0 != n && e.he < e.xe && e.ue - n <= ye(e) && (e.se = Rt(e, n), e.se <= 5 && (1 == e.ge || e.se == I && e.ue - e.qe > nt) && (e.se = I - 1)), e.he >= I && e.se <= e.he) {
				let t = e.ue + e.ce - I;
				e.ue, e.de, e.he, r = e_(e, e.ue - 1 - e.de, e.he - I), e.ce -= e.he - 1, e.he -= 2;
				do
					++e.ue <= t && (n = u_(e, e.ue));
				while (0 != --e.he);
				if (e.we = 0, e.se = I - 1, e.ue++, r) {
					let t = j(e, !1);
					if (null != t) return t;
				}
			} else if (e.we) {
				if (r = De(e, e.u[e.ue - 1]), r && zt(e, 0), e.ue++, e.ce--, 0 == e.o.avail_out) return 0;
			} else e.we = 1, e.ue++, e.ce--;
		}
		if (e.we && (r = De(e, e.u[e.ue - 1]), e.we = 0), e._e = e.ue < I - 1 ? e.ue : I - 1, 4 == t) {
			let t = j(e, !0);
			return null != t ? t : 3;
		}
		if (e.N) {
			let t = j(e, !1);
			if (null != t) return t;
		}
		return 1;
	}
	function Mn(e, t) {
		let n, r, i, f;
		for (;;) {
			if (e.ce <= ee) {
				if (c_(e), e.ce <= ee && 0 == t) return 0;
				if (0 == e.ce) break;
			}
			if (e.se = 0, e.ce >= I && e.ue > 0 && (i = e.ue - 1, r = e.u[i], r == ++i && r == ++i && r == ++i)) {
				f = e.ue + ee;
				do;
				while (r == ++i && r == ++i && r == ++i && r == ++i && r == ++i && r == ++i && r == ++i && r == ++i && i < f);
				e.se = ee - (f - i), e.se > e.ce && (e.se = e.ce);
			}
			if (e.se >= I ? (e.ue, e.ue, e.se, n = e_(e, 1, e.se - I), e.ce -= e.se, e.ue += e.se, e.se = 0) : (n = De(e, e.u[e.ue]), e.ce--, e.ue++), n) {
				let t = j(e, !1);
				if (null != t) return t;
			}
		}
		if (e._e = 0, 4 == t) {
			let t = j(e, !0);
			return null != t ? t : 3;
		}
		if (e.N) {
			let t = j(e, !1);
			if (null != t) return t;
		}
		return 1;
	}
	function Yn(e, t) {
		let n = !1;
		for (;;) {
			if (0 == e.ce && (c_(e), 0 == e.ce)) {
				if (0 == t) return 0;
				break;
			}
			if (e.se = 0, n = De(e, e.u[e.ue]), e.ce--, e.ue++, n) {
				let t = j(e, !1);
				if (null != t) return t;
			}
		}
		if (e._e = 0, 4 == t) {
			let t = j(e, !0);
			return null != t ? t : 3;
		}
		if (e.N) {
			let t = j(e, !1);
			if (null != t) return t;
		}
		return 1;
	}
	var ue = 852;
	var d_ = 592;
	var m_ = 594;
	var Lt = Ee.map((e) => e + 1);
	var Ct = ge.subarray(0, -1).map((e) => e + 3);
	var Xn = [
		16,
		1,
		73,
		1,
		200,
		1
	];
	var Wn = [
		144,
		1,
		72,
		1,
		78,
		1
	];
	var Ut = Se.map(qt);
	var Ht = Se.map(Vt);
	Ut.push(64, 2), Ht.push(142, 2);
	var Bt = de.slice(0, -2).map(qt);
	var Ft = de.slice(0, -2).map(Vt);
	Bt.push(...Xn), Ft.push(...Wn);
	var Zt = new g([
		...Ct,
		258,
		0,
		0
	]);
	var Pt = new g([
		...Ct,
		3,
		0,
		0
	]);
	var Mt = te(Bt);
	var Yt = te(Ft);
	var Xt = new g([
		...Lt,
		0,
		0
	]);
	var Wt = new g([
		...Lt,
		32769,
		49153
	]);
	var Gt = te(Ut);
	var Kt = te(Ht);
	function qt(e, t) {
		return t % 2 ? e : e + 16;
	}
	function Vt(e, t) {
		return t % 2 ? e : e + 128;
	}
	function $t(e, t) {
		let n, r = e._, i = e.next_in_index, f = e.next_out_index, l = e.next_in, _ = e.next_out, o = r.u, a = r.p >>> 0, u = r.T >>> 0, c = r.et, s = r.tt, h = (1 << r.nt) - 1, d = (1 << r.rt) - 1, w = r.h >>> 0, b = r.m >>> 0, k = r.v >>> 0, g = r.it, m = f - (t - e.avail_out), v = f + (e.avail_out - 257), p = i + (e.avail_in - 5), x = 0, T = 0, y = 0, I = 0;
		e: do {
			for (; u < 15;) {
				if (!(i < l.length)) break e;
				a += l[i++] << u, u += 8;
			}
			n = c[a & h];
			t: for (;;) {
				if (y = n >>> 16 & 255, a >>>= y, u -= y, y = n >>> 24, 0 == y) {
					_[f++] = 65535 & n;
					break;
				}
				if (16 & y) {
					if (x = 65535 & n, y &= 15, y) {
						for (; u < y;) {
							if (!(i < l.length)) {
								r.ft = 16200;
								break e;
							}
							a += l[i++] << u, u += 8;
						}
						x += a & (1 << y) - 1, a >>>= y, u -= y;
					}
					for (; u < 15;) {
						if (!(i < l.length)) {
							r.ft = 16200;
							break e;
						}
						a += l[i++] << u, u += 8;
					}
					n = s[a & d];
					n: for (;;) {
						if (y = n >>> 16 & 255, a >>>= y, u -= y, y = n >>> 24, 16 & y) {
							if (T = 65535 & n, y &= 15, y) {
								for (; u < y;) {
									if (!(i < l.length)) {
										r.ft = 16200;
										break e;
									}
									a += l[i++] << u, u += 8;
								}
								T += a & (1 << y) - 1, a >>>= y, u -= y;
							}
							let t = x, c = f - m;
							if (T > c) {
								let n = T - c;
								if (n > b && g) {
									e.msg = "invalid distance too far back", r.ft = 16209;
									break e;
								}
								if (0 == k) {
									if (I = w - n, !(n < t)) {
										for (let e = 0; e < t; ++e) _[f++] = o[I++];
										continue e;
									}
									for (let e = 0; e < n; ++e) _[f++] = o[I++];
									t -= n, I = f - T;
								} else if (k < n) {
									I = w + k - n;
									let e = n - k;
									if (!(e < t)) {
										for (let e = 0; e < t; ++e) _[f++] = o[I++];
										continue e;
									}
									for (let t = 0; t < e; ++t) _[f++] = o[I++];
									if (t -= e, I = 0, !(k < t)) {
										for (let e = 0; e < t; ++e) _[f++] = o[I++];
										continue e;
									}
									for (let e = 0; e < k; ++e) _[f++] = o[I++];
									t -= k, I = f - T;
								} else {
									if (I = k - n, !(n < t)) {
										for (let e = 0; e < t; ++e) _[f++] = o[I++];
										continue e;
									}
									for (let e = 0; e < n; ++e) _[f++] = o[I++];
									t -= n, I = f - T;
								}
								for (; t > 2;) _[f++] = _[I++], _[f++] = _[I++], _[f++] = _[I++], t -= 3;
								t && (_[f++] = _[I++], t > 1 && (_[f++] = _[I++]));
							} else {
								for (I = f - T; t > 2;) _[f++] = _[I++], _[f++] = _[I++], _[f++] = _[I++], t -= 3;
								t && (_[f++] = _[I++], t > 1 && (_[f++] = _[I++]));
							}
							break;
						}
						if (64 & y) {
							e.msg = "invalid distance code", r.ft = 16209;
							break e;
						}
						n = s[(65535 & n) + (a & (1 << y) - 1)];
						continue n;
					}
					break;
				}
				if (64 & y) {
					if (32 & y) {
						r.ft = 16191;
						break e;
					}
					e.msg = "invalid literal/length code", r.ft = 16209;
					break e;
				}
				n = c[(65535 & n) + (a & (1 << y) - 1)];
				continue t;
			}
		} while (i < p && f < v);
		let M = u >> 3;
		i -= M, u -= M << 3, a &= (1 << u) - 1, e.next_in_index = i, e.next_out_index = f, e.avail_in = i < p ? p - i + 5 : 5 - (i - p), e.avail_out = f < v ? v - f + 257 : 257 - (f - v), r.p = a >>> 0, r.T = u >>> 0;
	}
	var Gn = new R(0);
	function M_(e, t) {
		let n = Gn, r = t ? ue + m_ : ue + d_;
		return {
			...$e(e, 0),
			o: e,
			ft: 16180,
			lt: !1,
			P: 0,
			_t: !1,
			ot: 0,
			ut: 0,
			ct: 0,
			st: 0,
			u: Z,
			ht: 0,
			dt: 0,
			Ge: 0,
			et: n,
			tt: n,
			nt: 0,
			rt: 0,
			wt: 0,
			bt: 0,
			kt: 0,
			gt: 0,
			vt: n,
			xt: new g(320),
			Tt: new g(288),
			yt: new R(r),
			It: 0,
			it: !0,
			Mt: 0,
			zt: 0,
			Ct: t
		};
	}
	function We(e, t, n) {
		return e << 24 | t << 16 | n;
	}
	function b_(e = 0, t = 0, n = 0) {
		return We(e, t, n);
	}
	function s_(e = 1) {
		return We(64, e, 0);
	}
	function Jt(e = 0) {
		return We(96, e, 0);
	}
	function Y_(e) {
		return ((255 & e) << 24 | (e >> 8 & 255) << 16 | (e >> 16 & 255) << 8 | e >> 24 & 255) >>> 0;
	}
	var Oe = 15;
	var qn = {
		Ct: !1,
		Zt,
		Wt: Mt,
		qt: Xt,
		Ot: Gt,
		St: 20,
		Dt: 257,
		jt: 0,
		At: d_,
		Qt: !1,
		Nt: !0
	};
	var Vn = {
		Ct: !0,
		Zt: Pt,
		Wt: Yt,
		qt: Wt,
		Ot: Kt,
		St: 19,
		Dt: 256,
		jt: -1,
		At: m_,
		Qt: !0,
		Nt: !1
	};
	function Le(e, t, n, r, i, f, l, _) {
		let o, a, u, c, s, h, d, w, b, k, m, v, p, x, T, y, I, M, z, C = new g(Oe + 1), Z = new g(Oe + 1), W = _ ? Vn : qn;
		for (o = 0; o <= Oe; o++) C[o] = 0;
		for (a = 0; a < n; a++) C[t[a]]++;
		for (s = i.Rt, c = Oe; c >= 1 && 0 == C[c]; c--);
		if (s > c && (s = c), 0 == c) return W.Nt ? (T = s_(1), r.Rt[0] = T, r.Rt[1] = T, i.Rt = 1, 0) : -1;
		for (u = 1; u < c && 0 == C[u]; u++);
		for (s < u && (s = u), w = 1, o = 1; o <= Oe; o++) if (w <<= 1, w -= C[o], w < 0) return -1;
		if (w > 0 && (0 == e || 1 != c)) return -1;
		for (Z[1] = 0, o = 1; o < Oe; o++) Z[o + 1] = Z[o] + C[o];
		for (a = 0; a < n; a++) 0 != t[a] && (f[Z[t[a]]++] = a);
		switch (e) {
			case 0:
				I = M = f, z = W.St;
				break;
			case 1:
				I = W.Zt, M = W.Wt, z = W.Dt;
				break;
			default: I = W.qt, M = W.Ot, z = W.jt;
		}
		if (k = 0, a = 0, o = u, y = l.Rt, h = s, d = 0, p = -1, b = 1 << s, x = b - 1, 1 == e && (W.Qt ? b >= ue : b > ue) || 2 == e && (W.Qt ? b >= W.At : b > W.At)) return 1;
		for (;;) {
			T = jn(f, a, o, d, e, I, M, z, W.Ct), m = 1 << o - d, v = 1 << h, u = v;
			do {
				v -= m;
				let e = (k >> d) + v;
				r.Rt[y + e] = T;
			} while (0 != v);
			for (m = 1 << o - 1; k & m;) m >>= 1;
			if (0 != m ? (k &= m - 1, k += m) : k = 0, a++, 0 == --C[o]) {
				if (o == c) break;
				o = t[f[a]];
			}
			if (o > s && (k & x) != p) {
				for (0 == d && (d = s), y += 1 << h, h = o - d, w = 1 << h; h + d < c && (w -= C[h + d], !(w <= 0));) h++, w <<= 1;
				if (b += 1 << h, 1 == e && (W.Qt ? b >= ue : b > ue) || 2 == e && (W.Qt ? b >= W.At : b > W.At)) return 1;
				p = k & x, r.Rt[l.Rt + p] = We(h, s, y - l.Rt);
			}
		}
		if (0 != k) for (T = s_(o - d); 0 != k;) {
			for (0 != d && (k & x) != p && (d = 0, o = s, y = l.Rt, h = s, T = s_(o)), r.Rt[y + (k >> d)] = T, m = 1 << o - 1; k & m;) m >>= 1;
			0 != m ? (k &= m - 1, k += m) : k = 0;
		}
		return l.Rt += b, i.Rt = s, 0;
	}
	function jn(e, t, n, r, i, f, l, _, o) {
		let a;
		if (o ? e[t] < _ : e[t] + 1 < _) a = b_(0, n - r, e[t]);
		else if (o ? e[t] > _ : e[t] >= _) if (o && 1 == i) {
			let i = e[t] - 257;
			a = b_(l[i], n - r, f[i]);
		} else {
			let i = o ? e[t] : e[t] - _;
			a = b_(l[i], n - r, f[i]);
		}
		else a = Jt(n - r);
		return a;
	}
	var p_ = new R(0);
	var er = {
		Ht: !0,
		Jt: new R(544),
		Ut: p_,
		Et: p_
	};
	var _r = {
		Ht: !0,
		Jt: new R(544),
		Ut: p_,
		Et: p_
	};
	function Qt() {
		let e = je();
		return e._ = M_(e, !1), e;
	}
	function Ge(e) {
		let t;
		return !(e && (t = e._, !(!t || t.o != e || t.Ct && (t.ft < 16191 || t.ft > 16209) || !t.Ct && (t.ft < 16180 || t.ft > 16211))));
	}
	function tr(e) {
		let t;
		return Ge(e) ? -2 : (t = e._, e.total_in = e.total_out = t.st = 0, e.msg = "", t.P && (e.i = 1 & t.P), t.ft = t.Ct ? 16191 : 16180, t.lt = !1, t._t = !1, t.ot = -1, t.ut = t.Ct ? 65536 : 32768, delete t.B, t.p = 0, t.T = 0, t.et = t.yt, t.tt = t.yt, t.vt = t.yt, t.it = !0, t.Mt = -1, 0);
	}
	function nr(e) {
		let t;
		return Ge(e) ? -2 : (t = e._, t.h = 0, t.m = 0, t.v = 0, tr(e));
	}
	function rr(e, t) {
		let n, r;
		if (Ge(e)) return -2;
		if (r = e._, t < 0) {
			if (t < -16) return -2;
			n = 0, r.Ct = -16 == t, t = -t;
		} else n = 5 + (t >> 4), r.Ct = !1, t < 48 && (t &= 15);
		let i = r.Ct ? 16 : 15;
		return t && (t < 8 || t > i) ? -2 : (r.u.length > 0 && r.k != t && (r.u = Z), r.P = n, r.k = t, nr(e));
	}
	function en(e, t) {
		let n, r;
		if (!e) return -2;
		e.msg = "";
		let i = -16 == t;
		return r = M_(e, i), e._ = r, r.o = e, r.ft = i ? 16191 : 16180, n = rr(e, t), n;
	}
	function ar(e) {
		let t = e.Ct ? _r : er, n = { Rt: 0 };
		if (t.Ht) {
			let r, i, f;
			for (r = 0; r < 144;) e.xt[r++] = 8;
			for (; r < 256;) e.xt[r++] = 9;
			for (; r < 280;) e.xt[r++] = 7;
			for (; r < 288;) e.xt[r++] = 8;
			t.Jt.fill(0), f = t.Jt, t.Ut = f, i = 9;
			let l = { Rt: f }, _ = { Rt: i }, o = { Rt: 0 };
			for (Le(1, e.xt, 288, l, _, e.Tt, o, e.Ct), f = l.Rt, i = _.Rt, e.It = o.Rt, r = 0; r < 32;) e.xt[r++] = 5;
			i = 5;
			let a = o.Rt, u = { Rt: f }, c = { Rt: i };
			n.Rt = a, Le(2, e.xt, 32, u, c, e.Tt, n, e.Ct), t.Et = f.slice(a), t.Ht = !1;
		}
		e.et = t.Ut, e.nt = 9, e.tt = t.Et, e.rt = 5, e.It = n.Rt;
	}
	function ir(e, t, n) {
		let r = e._;
		if (!(r.u && 0 != r.u.length || (r.u = new p(1 << r.k), r.u))) return 1;
		if (0 == r.h && (r.h = 1 << r.k, r.v = 0, r.m = 0), n >= r.h) M(r.u, 0, t, t.length - r.h, r.h), r.v = 0, r.m = r.h;
		else {
			let e = r.h - r.v;
			e > n && (e = n), M(r.u, r.v, t, t.length - n, e), (n -= e) ? (M(r.u, 0, t, t.length - n, n), r.v = n, r.m = r.h) : (r.v += e, r.v == r.h && (r.v = 0), r.m < r.h && (r.m += e));
		}
		return 0;
	}
	var S_ = class extends z {
		constructor() {
			super("Need more input");
		}
	};
	function _n(e, t) {
		let n, r, i, f, l, _, o, a, u, c, s, h, d, w, b, k, g, m = new p(4);
		if (Ge(e) || !e.next_out || !e.next_in && 0 != e.avail_in) return -2;
		_ = 0, a = 0, o = 0, u = 0, r = Z, i = 0, f = Z, l = 0, n = e._, 16191 == n.ft && (n.ft = 16192), I(), c = _, s = o, g = 0;
		try {
			for (;;) switch (n.ft) {
				case 16180:
					if (0 == n.P) {
						n.ft = 16192;
						break;
					}
					if (O(16), 2 & n.P && 35615 == a) {
						0 == n.k && (n.k = 15), n.ct = W(0), n.ct = T(n.ct, a), C(), n.ft = 16181;
						break;
					}
					if (n.B && (n.B.Yt = -1), !(1 & n.P) || ((S(8) << 8) + (a >> 8)) % 31) {
						e.msg = "incorrect header check", n.ft = 16209;
						break;
					}
					if (8 != S(4)) {
						e.msg = "unknown compression method", n.ft = 16209;
						break;
					}
					if (D(4), k = S(4) + 8, 0 == n.k && (n.k = k), k > 15 || k > n.k) {
						e.msg = "invalid window size", n.ft = 16209;
						break;
					}
					n.ut = 1 << k, n.ot = 0, e.i = n.ct = se(0), n.ft = 512 & a ? 16189 : 16191, C();
					break;
				case 16181:
					if (O(16), n.ot = a, 8 != (255 & n.ot)) {
						e.msg = "unknown compression method", n.ft = 16209;
						break;
					}
					if (57344 & n.ot) {
						e.msg = "unknown header flags set", n.ft = 16209;
						break;
					}
					n.B && (n.B.Fe = a >> 8 & 1), 512 & n.ot && 4 & n.P && (n.ct = T(n.ct, a)), C(), n.ft = 16182;
				case 16182: O(32), n.B && (n.B.Xe = a), 512 & n.ot && 4 & n.P && (n.ct = y(n.ct, a)), C(), n.ft = 16183;
				case 16183: O(16), n.B && (n.B.Pt = 255 & a, n.B.$e = a >> 8), 512 & n.ot && 4 & n.P && (n.ct = T(n.ct, a)), C(), n.ft = 16184;
				case 16184: 1024 & n.ot ? (O(16), n.ht = a, n.B && (n.B.Ke = a), 512 & n.ot && 4 & n.P && (n.ct = T(n.ct, a)), C()) : n.B && (n.B.Ge = Z), n.ft = 16185;
				case 16185:
					if (1024 & n.ot && (h = n.ht, h > _ && (h = _), h && (n.B && n.B.Ge && n.B.Bt && (k = n.B.Ke - n.ht) < n.B.Bt && M(n.B.Ge, k, r, i, h), 512 & n.ot && 4 & n.P && (n.ct = W(n.ct, r.subarray(i, i + h), h)), _ -= h, i += h, n.ht -= h), n.ht)) return v();
					n.ht = 0, n.ft = 16186;
				case 16186:
					if (2048 & n.ot) {
						if (0 == _) return v();
						h = 0;
						do
							k = r[i + h++], n.B && n.B.Ft && n.ht < n.B.Ft && (n.B.Ve[n.ht++] = k);
						while (k && h < _);
						if (512 & n.ot && 4 & n.P && (n.ct = W(n.ct, r.subarray(i, i + h), h)), _ -= h, i += h, k) return v();
					} else n.B && (n.B.Ve = Z);
					n.ht = 0, n.ft = 16187;
				case 16187:
					if (4096 & n.ot) {
						if (0 == _) return v();
						h = 0;
						do
							k = r[i + h++], n.B && n.B.Gt && n.ht < n.B.Gt && (n.B.Le[n.ht++] = k);
						while (k && h < _);
						if (512 & n.ot && 4 & n.P && (n.ct = W(n.ct, r.subarray(i, i + h), h)), _ -= h, i += h, k) return v();
					} else n.B && (n.B.Le = Z);
					n.ft = 16188;
				case 16188:
					if (512 & n.ot) {
						if (O(16), 4 & n.P && a != (65535 & n.ct)) {
							e.msg = "header crc mismatch", n.ft = 16209;
							break;
						}
						C();
					}
					n.B && (n.B.Be = n.ot >> 9 & 1, n.B.Yt = 1), e.i = n.ct = W(0), n.ft = 16191;
					break;
				case 16189: O(32), e.i = n.ct = Y_(a), C(), n.ft = 16190;
				case 16190:
					if (!n._t) return z(), 2;
					e.i = n.ct = se(0), n.ft = 16191;
				case 16191: if (5 == t || 6 == t) return v();
				case 16192:
					if (n.lt) {
						j(), n.ft = 16206;
						break;
					}
					switch (O(3), n.lt = !!S(1), D(1), S(2)) {
						case 0:
							n.ft = 16193;
							break;
						case 1:
							if (ar(n), n.ft = 16199, 6 == t) return D(2), v();
							break;
						case 2:
							n.ft = 16196;
							break;
						case 3: e.msg = "invalid block type", n.ft = 16209;
					}
					D(2);
					break;
				case 16193:
					if (j(), O(32), (65535 & a) != (a >>> 16 ^ 65535)) {
						e.msg = "invalid stored block lengths", n.ft = 16209;
						break;
					}
					if (n.ht = 65535 & a, C(), n.ft = 16194, 6 == t) return v();
				case 16194: n.ft = 16195;
				case 16195:
					if (h = n.ht, h) {
						if (h > _ && (h = _), h > o && (h = o), 0 == h) return v();
						M(f, l, r, i, h), _ -= h, i += h, o -= h, l += h, n.ht -= h;
						break;
					}
					n.ft = 16191;
					break;
				case 16196:
					if (O(14), n.bt = S(5) + 257, D(5), n.kt = S(5) + 1, D(5), n.wt = S(4) + 4, D(4), n.bt > 286 || !n.Ct && n.kt > 30) {
						e.msg = n.Ct ? "too many length" : "too many length or distance symbols", n.ft = 16209;
						break;
					}
					n.gt = 0, n.ft = 16197;
				case 16197:
					for (; n.gt < n.wt;) O(3), n.xt[pe[n.gt++]] = S(3), D(3);
					for (; n.gt < 19;) n.xt[pe[n.gt++]] = 0;
					n.vt = n.yt, n.et = n.tt = n.vt, n.nt = 7;
					let c = { Rt: n.vt }, m = { Rt: n.nt };
					if (g = Le(0, n.xt, 19, c, m, n.Tt, { Rt: 0 }, n.Ct), n.vt = c.Rt, n.nt = m.Rt, g) {
						e.msg = "invalid code lengths set", n.ft = 16209;
						break;
					}
					n.gt = 0, n.ft = 16198;
				case 16198:
					for (; n.gt < n.bt + n.kt;) {
						for (; w = n.et[S(n.nt)], !((w >>> 16 & 255) <= u);) q();
						if ((65535 & w) < 16) D(w >>> 16 & 255), n.xt[n.gt++] = 65535 & w;
						else {
							if (16 == (65535 & w)) {
								if (O(2 + (w >>> 16 & 255)), D(w >>> 16 & 255), 0 == n.gt) {
									e.msg = "invalid bit length repeat", n.ft = 16209;
									break;
								}
								k = n.xt[n.gt - 1], h = 3 + S(2), D(2);
							} else 17 == (65535 & w) ? (O(3 + (w >>> 16 & 255)), D(w >>> 16 & 255), k = 0, h = 3 + S(3), D(3)) : (O(7 + (w >>> 16 & 255)), D(w >>> 16 & 255), k = 0, h = 11 + S(7), D(7));
							if (n.gt + h > n.bt + n.kt) {
								e.msg = "invalid bit length repeat", n.ft = 16209;
								break;
							}
							for (; h--;) n.xt[n.gt++] = k;
						}
					}
					if (16209 == n.ft) break;
					if (0 == n.xt[256]) {
						e.msg = "invalid code -- missing end-of-block", n.ft = 16209;
						break;
					}
					n.vt = n.yt, n.nt = 9;
					let A = { Rt: n.vt }, Q = { Rt: n.nt }, N = { Rt: 0 };
					g = Le(1, n.xt, n.bt, A, Q, n.Tt, N, n.Ct), n.vt = A.Rt, n.nt = Q.Rt;
					let R = N.Rt;
					if (n.et = n.vt.slice(0, R), g) {
						e.msg = "invalid literal/lengths set", n.ft = 16209;
						break;
					}
					n.rt = 6;
					let H = n.xt.subarray(n.bt, n.bt + n.kt), J = { Rt: n.vt }, U = { Rt: n.rt }, E = { Rt: R };
					if (g = Le(2, H, n.kt, J, U, n.Tt, E, n.Ct), n.vt = J.Rt, n.rt = U.Rt, n.tt = n.vt.slice(R), g) {
						e.msg = "invalid distances set", n.ft = 16209;
						break;
					}
					if (n.ft = 16199, 6 == t) return v();
				case 16199: n.ft = 16200;
				case 16200:
					if (!n.Ct && _ >= 6 && o >= 258) {
						z(), $t(e, s), I(), 16191 == n.ft && (n.Mt = -1);
						break;
					}
					for (n.Mt = 0; w = n.et[S(n.nt)], !((w >>> 16 & 255) <= u);) q();
					if (w >>> 24 && !(w >>> 24 & 240)) {
						for (b = w; w = n.et[(65535 & b) + (S((b >>> 16 & 255) + (b >>> 24)) >> (b >>> 16 & 255))], !((b >>> 16 & 255) + (w >>> 16 & 255) <= u);) q();
						D(b >>> 16 & 255), n.Mt += b >>> 16 & 255;
					}
					if (D(w >>> 16 & 255), n.Mt += w >>> 16 & 255, n.ht = 65535 & w, !(w >>> 24)) {
						n.ft = 16205;
						break;
					}
					if (w >>> 24 & 32) {
						n.Mt = -1, n.ft = 16191;
						break;
					}
					if (w >>> 24 & 64) {
						e.msg = "invalid literal/length code", n.ft = 16209;
						break;
					}
					n.Ge = w >>> 24 & (n.Ct ? 31 : 15), n.ft = 16201;
				case 16201: n.Ge && (O(n.Ge), n.ht += S(n.Ge), D(n.Ge), n.Mt += n.Ge), n.zt = n.ht, n.ft = 16202;
				case 16202:
					for (; w = n.tt[S(n.rt)], !((w >>> 16 & 255) <= u);) q();
					if (!(w >>> 24 & 240)) {
						for (b = w; w = n.tt[(65535 & b) + (S((b >>> 16 & 255) + (b >>> 24)) >> (b >>> 16 & 255))], !((b >>> 16 & 255) + (w >>> 16 & 255) <= u);) q();
						D(b >>> 16 & 255), n.Mt += b >>> 16 & 255;
					}
					if (D(w >>> 16 & 255), n.Mt += w >>> 16 & 255, w >>> 24 & 64) {
						e.msg = "invalid distance code", n.ft = 16209;
						break;
					}
					n.dt = 65535 & w, n.Ge = w >>> 24 & 15, n.ft = 16203;
				case 16203: n.Ge && (O(n.Ge), n.dt += S(n.Ge), D(n.Ge), n.Mt += n.Ge), n.ft = 16204;
				case 16204:
					if (0 == o) return v();
					if (h = s - o, n.dt > h) {
						if (h = n.dt - h, h > n.m && n.it) {
							e.msg = "invalid distance too far back", n.ft = 16209;
							break;
						}
						h > n.v ? (h -= n.v, d = n.h - h) : d = n.v - h, h > n.ht && (h = n.ht), h > o && (h = o);
						for (let e = 0; e < h; ++e) f[l] = 255 & n.u[d], ++l, ++d;
					} else {
						d = l - n.dt, h = n.ht, h > o && (h = o);
						for (let e = 0; e < h; ++e) f[l] = f[d], ++l, ++d;
					}
					h > o && (h = o), o -= h, n.ht -= h, 0 == n.ht && (n.ft = 16200);
					break;
				case 16205:
					if (0 == o) return v();
					f[l++] = n.ht, o--, n.ft = 16200;
					break;
				case 16206:
					if (n.P) {
						if (O(32), s -= o, e.total_out += s, n.st += s, 4 & n.P && s) {
							let t = f.subarray(l - s, l);
							e.i = n.ct = x(n.ct, t, s);
						}
						if (s = o, 4 & n.P && (n.ot ? a : Y_(a) >>> 0) != n.ct) {
							e.msg = "incorrect data check", n.ft = 16209;
							break;
						}
						C();
					}
					n.ft = 16207;
				case 16207:
					if (n.P && n.ot) {
						if (O(32), 4 & n.P && a != (4294967295 & n.st)) {
							e.msg = "incorrect length check", n.ft = 16209;
							break;
						}
						C();
					}
					n.ft = 16208;
				case 16208: return g = 1, v();
				case 16209: return g = -3, v();
				case 16210: return -4;
				default: return -2;
			}
		} catch (e) {
			if (e instanceof S_) return v();
			throw e;
		}
		function v() {
			if (z(), n.h || s != e.avail_out && n.ft < 16209 && ((n.Ct ? n.ft < 16208 : n.ft < 16206) || 4 != t)) {
				let t = s - e.avail_out;
				if (ir(e, e.next_out.subarray(e.next_out_index - t, e.next_out_index), t)) return n.ft = 16210, -4;
			}
			return c -= e.avail_in, s -= e.avail_out, e.total_in += c, e.total_out += s, n.st += s, 4 & n.P && s && (e.i = n.ct = x(n.ct, e.next_out.subarray(e.next_out_index - s, e.next_out_index), s)), e.t = n.T + (n.lt ? 64 : 0) + (16191 == n.ft ? 128 : 0) + (16199 == n.ft || 16194 == n.ft ? 256 : 0), (0 == c && 0 == s && 0 == g || 4 == t && 0 == g) && (g = -5), g;
		}
		function x(e, t, r) {
			return n.ot ? W(e, t, r) : se(e, t, r);
		}
		function T(e, t) {
			return m[0] = 255 & t, m[1] = t >>> 8 & 255, W(e, m, 2) >>> 0;
		}
		function y(e, t) {
			return m[0] = 255 & t, m[1] = t >>> 8 & 255, m[2] = t >>> 16 & 255, m[3] = t >>> 24 & 255, W(e, m, 4) >>> 0;
		}
		function I() {
			f = e.next_out, l = e.next_out_index, o = e.avail_out, r = e.next_in, i = e.next_in_index, _ = e.avail_in, a = n.p, u = n.T;
		}
		function z() {
			e.next_out = f, e.next_out_index = l, e.avail_out = o, e.next_in = r, e.next_in_index = i, e.avail_in = _, n.p = a, n.T = u;
		}
		function C() {
			a = 0, u = 0;
		}
		function q() {
			if (0 == _) throw new S_();
			_--, a += (255 & r[i]) << u, i++, a >>>= 0, u += 8;
		}
		function O(e) {
			for (; u < e;) q();
		}
		function S(e) {
			return a & (1 << e) - 1;
		}
		function D(e) {
			a >>>= e, u -= e;
		}
		function j() {
			a >>>= 7 & u, u -= 7 & u;
		}
	}
	function tn(e) {
		return Ge(e) ? -2 : 0;
	}
	var X_ = 65536;
	var or = 32768;
	var nn = "trailing data after the end of the stream";
	var W_ = class {
		constructor(e = 16, t = X_) {
			this.Vt = [], this.Lt = e;
			for (let n = 0; n < O.min(e, 4); n++) this.Vt.push(new p(t));
		}
		acquire(e = X_) {
			for (let t = this.Vt.length - 1; t >= 0; t--) {
				let n = this.Vt[t];
				if (n.length >= e) return this.Vt.splice(t, 1), n;
			}
			return new p(e);
		}
		release(e) {
			this.Vt.length < this.Lt && this.Vt.push(e);
		}
	};
	function rn(e) {
		let t = new W_(32, X_), n = null;
		function r() {
			let t = e.Xt(), n = e.$t(t);
			if (0 != n && 0 != n) throw new z("init failed: " + n);
			return { o: t };
		}
		function i(e) {
			try {
				t.release(e);
			} catch {}
		}
		return new H({
			start() {},
			transform(f, l) {
				n || (n = r());
				let _ = n.o;
				if (n.Kt) {
					if (f.length) throw new z(nn);
					return;
				}
				let o = 0;
				for (; o < f.length;) {
					let r = O.min(f.length - o, or), a = f.subarray(o, o + r);
					for (_.next_in = a, _.next_in_index = 0, _.avail_in = a.length; _.avail_in > 0;) {
						let r = t.acquire(), f = !1;
						try {
							_.next_out = r, _.next_out_index = 0, _.avail_out = r.length;
							let i = e.en(_, 0), o = r.length - _.avail_out;
							if (o > 0) {
								let e = !1, n = {
									tn: r.subarray(0, o),
									release: () => {
										e || (e = !0, t.release(r));
									}
								};
								f = !0, l.enqueue(n);
							}
							if (1 == i) {
								n.Kt = !0;
								break;
							}
							if (0 != i) throw new z("process error: " + i);
						} finally {
							f || i(r);
						}
					}
					if (n.Kt) {
						if (_.avail_in > 0 || o + r < f.length) throw new z(nn);
						break;
					}
					o += r;
				}
			},
			flush(f) {
				if (n && n.Kt) return;
				n || (n = r());
				let l = n.o;
				for (;;) {
					let n = t.acquire(), r = !1;
					try {
						l.next_out = n, l.next_out_index = 0, l.avail_out = n.length;
						let i = e.en(l, 4), _ = n.length - l.avail_out;
						if (_ > 0) {
							let e = !1, i = {
								tn: n.subarray(0, _),
								release: () => {
									e || (e = !0, t.release(n));
								}
							};
							r = !0, f.enqueue(i);
						}
						if (1 == i) break;
						if (0 != i) throw new z("finalization error: " + i);
					} finally {
						r || i(n);
					}
				}
				let _ = e.nn(l);
				if (0 != _ && 0 != _) throw new z("end failed: " + _);
			}
		});
	}
	function an() {
		return new H({
			start() {},
			transform(e, t) {
				try {
					t.enqueue(e.tn.slice(0));
				} finally {
					e.release();
				}
			},
			flush() {}
		});
	}
	var fr = /* @__PURE__ */ new Map([
		["deflate", 15],
		["gzip", 31],
		["deflate-raw", -15]
	]);
	var lr = /* @__PURE__ */ new Map([
		["deflate", 15],
		["gzip", 31],
		["deflate-raw", -15],
		["deflate64-raw", -16]
	]);
	function on(e, t) {
		let n = e.get(t);
		if (void 0 === n) throw new TypeError(`Unsupported format: ${t}`);
		return n;
	}
	function ur(e = "deflate", t) {
		let n = on(fr, e), r = t && "number" == typeof t.level ? t.level : -1;
		return rn({
			Xt: () => vt(),
			$t: (e) => kt(e, r, 8, n, 8, 0),
			en: Nt,
			nn: P_
		});
	}
	function cr(e = "deflate") {
		let t = on(lr, e);
		return rn({
			Xt: () => Qt(),
			$t: (e) => en(e, t),
			en: _n,
			nn: tn
		});
	}
	var E_ = class {
		constructor(e = "deflate", t) {
			let n = ur(e, t);
			this.writable = n.writable, this.readable = n.readable.pipeThrough(an());
		}
	};
	var g_ = class {
		constructor(e = "deflate") {
			let t = cr(e);
			this.writable = t.writable, this.readable = t.readable.pipeThrough(an());
		}
	};
	// node_modules/@zip.js/zip.js/lib/zip-module-native.js
	init_configuration();
	init_codec_pool();
	setDefaultConfiguration({
		workerURI: "./core/web-worker-native.js",
		wasmURI: null,
		CompressionStreamFallback: E_,
		DecompressionStreamFallback: g_
	});
	// lib/formats/import/zip/open-zip.ts
	configure({ useWebWorkers: false });
	const tryAgain = "Ask for the export again, or unpack it and choose the files in it.";
	const trouble = {
		broken: () => new UserError(`This zip can’t be opened: it is damaged, or only a piece of one. ${tryAgain}`),
		damagedEntry: () => new UserError(`This file can’t be unpacked: its zip is damaged here. ${tryAgain}`),
		overlapping: () => new UserError("This zip is made in a way that no program would: its files lie over each other."),
		locked: () => new UserError("This file is locked with a password. Unpack the zip, then choose the files in it."),
		tooMany: () => new UserError(`This zip holds more than ${importLimits.zipEntries.toLocaleString("en")} files. Import it in parts.`),
		tooLarge: () => new UserError("This zip unpacks to more than a gigabyte. Unpack it, and import its files one after the other."),
		bomb: () => new UserError("This file unpacks to far more than a text can, so it is left alone.")
	};
	/** Small files may be packed more tightly than any text: asked from here on. */
	const ratioFromBytes = 1e7;
	/** Its bytes, as many as its zip's directory says and no more. */
	async function* unpack(entry) {
		if (entry.encrypted) throw trouble.locked();
		if (entry.uncompressedSize > Math.max(ratioFromBytes, entry.compressedSize * importLimits.zipRatio)) throw trouble.bomb();
		let fail = () => void 0;
		const { readable, writable } = new TransformStream({ start: (controller) => {
			fail = (error) => controller.error(error);
		} });
		const stop = new AbortController();
		const unpacking = entry.getData(writable, {
			checkSignature: true,
			signal: stop.signal
		}).then(() => void 0, fail);
		const reader = readable.getReader();
		let length = 0;
		try {
			for (;;) {
				const { done, value } = await reader.read();
				if (done) break;
				length += value.length;
				if (length > entry.uncompressedSize) throw trouble.damagedEntry();
				yield value;
			}
		} catch (error) {
			throw error instanceof UserError ? error : trouble.damagedEntry();
		} finally {
			stop.abort();
			await reader.cancel().catch(() => void 0);
			await unpacking;
		}
	}
	/** Whether two entries share bytes, as in a zip that is made to unpack without end. All at once: one by one it is squared. */
	function overlap(entries) {
		const sorted = [...entries].sort((a, b) => a.offset - b.offset);
		return sorted.some(({ offset, compressedSize }, at) => offset + compressedSize > (sorted[at + 1]?.offset ?? Infinity));
	}
	/** A path as a name and nothing else: it is never written anywhere, so `..` and a leading `/` are only taken off. */
	function plainPath(name) {
		return name.replace(/\\/g, "/").split("/").filter((step) => step !== "" && step !== "." && step !== "..").join("/").slice(0, 300);
	}
	/** What systems put into zips beside people's files. */
	const chaff = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
	/**
	* The files in a zip, by its directory; each is unpacked when it is read, piece by piece.
	* @throws UserError where it is none, or is too much.
	*/
	async function openZip(path, blob) {
		const reader = new ZipReader(new BlobReader(blob), { filenameValidation: "tolerant" });
		const entries = [];
		let total = 0;
		try {
			for await (const entry of reader.getEntriesGenerator()) {
				if (entry.directory || chaff.test(entry.filename)) continue;
				if (entries.length >= importLimits.zipEntries) throw trouble.tooMany();
				total += entry.uncompressedSize;
				if (total > importLimits.fileBytes) throw trouble.tooLarge();
				entries.push(entry);
			}
		} catch (error) {
			throw error instanceof UserError ? error : trouble.broken();
		}
		if (overlap(entries)) throw trouble.overlapping();
		return entries.map((entry) => ({
			path: `${path}/${plainPath(entry.filename)}`,
			packedSize: entry.compressedSize,
			size: entry.uncompressedSize,
			bytes: () => unpack(entry)
		}));
	}
	// lib/formats/import/look-into.ts
	const refusals = {
		unknown: "This is no file that Lobby Card knows. It reads exports of film sites, tables with a column for the title, reviews in Markdown or JSON-LD, and its own backups.",
		empty: "There is nothing in this file.",
		tooLarge: "This file is larger than a gigabyte. Split it, and import the parts.",
		gone: "This file can’t be read any more. Choose it again.",
		zipInZip: "A zip inside a zip is not opened. Unpack it, then choose it.",
		backupInZip: "This is a backup of Lobby Card. Unpack it, then choose it."
	};
	function setAsideFile(file, reason) {
		return {
			kind: "setAside",
			file,
			line: null,
			reason,
			raw: {
				form: "text",
				text: ""
			}
		};
	}
	/** What a failure says where it is the user's to mend; anything else is a bug. */
	function reasonOf(error) {
		if (error instanceof UserError) return error.message;
		if (error instanceof DOMException && error.name !== "AbortError") return refusals.gone;
		throw error;
	}
	async function* bytesOf(blob) {
		const reader = blob.stream().getReader();
		try {
			for (;;) {
				const { done, value } = await reader.read();
				if (done) return;
				yield value;
			}
		} finally {
			await reader.cancel();
		}
	}
	/** Looks what each file is, and opens zips; a zip in a zip is not opened. */
	async function* lookInto(files) {
		for (const { name, blob } of files) try {
			if (blob.size > importLimits.fileBytes) throw new UserError(refusals.tooLarge);
			const part = {
				path: name,
				packedSize: blob.size,
				size: blob.size,
				bytes: () => bytesOf(blob)
			};
			const format = await recogniseFile(name, await readHead(part));
			if (format === "backup") yield {
				kind: "backup",
				file: name,
				blob
			};
			else if (format === "zip") for (const inner of await openZip(name, blob)) yield await lookIntoPart(inner);
			else yield settle(part, format);
		} catch (error) {
			yield setAsideFile(name, reasonOf(error));
		}
	}
	function settle(part, format) {
		if (format === null || format === "empty") return setAsideFile(part.path, refusals[format ?? "unknown"]);
		return {
			part,
			format
		};
	}
	async function lookIntoPart(part) {
		try {
			const format = await recogniseFile(part.path, await readHead(part));
			if (format === "zip" || format === "backup") return setAsideFile(part.path, refusals[`${format}InZip`]);
			return settle(part, format);
		} catch (error) {
			return setAsideFile(part.path, reasonOf(error));
		}
	}
	// lib/formats/import/read-import.ts
	async function* rowsOf({ part, format }) {
		try {
			yield* format.readRows(part);
		} catch (error) {
			yield setAsideFile(part.path, reasonOf(error));
		}
	}
	/** The entries of each source that come with words, where rows without words may wait for them. */
	async function findTexts(files, signal) {
		const texts = /* @__PURE__ */ new Map();
		const withEntries = new Set(files.filter(({ format }) => format.stage === 1).map(({ format }) => format.source));
		for (const file of files) {
			const { source, stage } = file.format;
			if (stage !== "texts" || !withEntries.has(source)) continue;
			const entries = texts.get(source) ?? /* @__PURE__ */ new Set();
			texts.set(source, entries);
			for await (const row of rowsOf(file)) {
				signal?.throwIfAborted();
				if (row.kind === "row" && row.said.entry !== null && hasWords(row.said.take)) entries.add(row.said.entry);
			}
		}
		return texts;
	}
	const stages = [
		0,
		1,
		"texts"
	];
	/** Whether a take holds to the schema's limits; the readers see to it, and this makes sure. */
	function check(item) {
		const parsed = takeSchema.safeParse(item.take);
		if (parsed.success) return item;
		const place = parsed.error.issues[0]?.path.join(".");
		const { file, line, take } = item;
		const raw = {
			form: "json",
			text: JSON.stringify(take).slice(0, importLimits.rawLength)
		};
		return {
			kind: "setAside",
			file,
			line,
			reason: `What this row says can’t be kept, because of its “${place}”.`,
			raw
		};
	}
	/**
	* Reads exports of other sites, tables and notes, in whatever order they are given: takes, and every row that is none
	* with its reason. What several files of one source say of a film comes together in its take. Nothing of a large file is
	* held but the films that its source speaks of; pausing is not asking for the next item.
	*/
	async function* readImport(files, { onProgress, signal } = {}) {
		const known = [];
		let rows = 0;
		for await (const found of lookInto(files)) {
			signal?.throwIfAborted();
			if ("format" in found) known.push(found);
			else {
				if (found.kind === "setAside") rows += 1;
				yield found;
			}
		}
		const counter = countProgress(known.reduce((sum, { part }) => sum + part.packedSize, 0), onProgress);
		const texts = await findTexts(known, signal);
		const gatherers = /* @__PURE__ */ new Map();
		for (const stage of stages) for (const { part, format } of known.filter((one) => one.format.stage === stage)) {
			const gatherer = gatherers.get(format.source) ?? gatherRows(format.source, texts.get(format.source) ?? /* @__PURE__ */ new Set());
			gatherers.set(format.source, gatherer);
			for await (const row of rowsOf({
				part: counter.watch(part),
				format
			})) {
				signal?.throwIfAborted();
				rows += 1;
				if (row.kind === "setAside") yield row;
				else for (const take of gatherer.add(row, stage === "texts")) yield check(take);
			}
			counter.finish(part);
		}
		for (const gatherer of gatherers.values()) for (const take of gatherer.end()) {
			signal?.throwIfAborted();
			yield check(take);
		}
		return { rows };
	}
	// entrypoints/options/import/length-of-item.ts
	/** Facts of a film and names of fields, roughly, as a message has them. */
	const frame = 800;
	/** About how long an item is as a message, in characters, without writing it out. */
	function lengthOfItem(item) {
		if (item.kind === "backup") return frame;
		if (item.kind === "setAside") return frame + (item.raw.form === "cells" ? sum(item.raw.cells) : item.raw.text.length);
		const { intro, conclusion, note, verdict, sections, pros, cons } = item.take;
		return frame + sum([
			intro,
			conclusion,
			note,
			verdict,
			...pros,
			...cons,
			...sections.map(({ text }) => text)
		]);
	}
	function sum(texts) {
		return texts.reduce((length, text) => length + text.length, 0);
	}
	// entrypoints/options/import/import-worker.ts
	const mostItems = 500;
	const mostLength = 15e5;
	let items = null;
	let counts = null;
	let progress = {
		read: 0,
		total: 0
	};
	async function takeHandful() {
		if (!items) throw new Error("no files have been named");
		const taken = [];
		for (let length = 0; !counts && taken.length < mostItems && length < mostLength;) {
			const step = await items.next();
			if (step.done) counts = step.value;
			else {
				taken.push(step.value);
				length += lengthOfItem(step.value);
			}
		}
		if (counts && taken.length === 0) return {
			say: "end",
			rows: counts.rows
		};
		return {
			say: "items",
			items: taken,
			share: progress.total > 0 ? progress.read / progress.total : 0
		};
	}
	async function answer(question) {
		if (question.say === "read") {
			items = readImport(question.files, { onProgress: (now) => {
				progress = now;
			} });
			return;
		}
		postMessage(await takeHandful());
	}
	addEventListener("message", ({ data }) => {
		answer(data).catch((reason) => {
			const said = reason instanceof UserError ? {
				say: "refused",
				reason: reason.message
			} : {
				say: "failed",
				reason: String(reason)
			};
			postMessage(said);
		});
	});
})();
