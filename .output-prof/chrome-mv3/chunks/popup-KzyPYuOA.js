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
// \0vite/modulepreload-polyfill.js
(function polyfill() {
	const relList = document.createElement("link").relList;
	if (relList && relList.supports && relList.supports("modulepreload")) return;
	for (const link of document.querySelectorAll("link[rel=\"modulepreload\"]")) processPreload(link);
	new MutationObserver((mutations) => {
		for (const mutation of mutations) {
			if (mutation.type !== "childList") continue;
			for (const node of mutation.addedNodes) if (node.tagName === "LINK" && node.rel === "modulepreload") processPreload(node);
		}
	}).observe(document, {
		childList: true,
		subtree: true
	});
	function getFetchOpts(link) {
		const fetchOpts = {};
		if (link.integrity) fetchOpts.integrity = link.integrity;
		if (link.referrerPolicy) fetchOpts.referrerPolicy = link.referrerPolicy;
		if (link.crossOrigin === "use-credentials") fetchOpts.credentials = "include";
		else if (link.crossOrigin === "anonymous") fetchOpts.credentials = "omit";
		else fetchOpts.credentials = "same-origin";
		return fetchOpts;
	}
	function processPreload(link) {
		if (link.ep) return;
		link.ep = true;
		const fetchOpts = getFetchOpts(link);
		fetch(link.href, fetchOpts);
	}
})();
// node_modules/preact/dist/preact.mjs
var n;
var t$1;
var u$2;
var i$1;
var f$2;
var o$2;
var e$1;
var l$1;
var c$1;
var a$2;
var s$1;
var h$1 = Symbol.for("pv");
var p$1 = {};
var y$1 = [];
var v$1 = /^m(i|n|o|s|text|space)$/;
var w$1 = Array.isArray;
var d$1 = y$1.slice;
var _$1 = Object.assign;
function g$1(n) {
	n && n.parentNode && n.remove();
}
function k$1(n, t, r) {
	var u, i, f, o = {}, e = arguments.length;
	for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n ? i = t[f] : o[f] = t[f];
	return e > 2 && (o.children = e > 3 ? d$1.call(arguments, 2) : r), m$1(n, o, u, i, null);
}
function m$1(r, u, i, f, o) {
	var e = {
		type: r,
		props: u,
		key: i,
		ref: f,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: h$1,
		__v: o || ++t$1,
		__i: -1,
		__u: 0
	};
	return !o && n.vnode && n.vnode(e), e;
}
function $(n) {
	return n.children;
}
function x(n, t) {
	this.props = n, this.context = t, this.__g = 0;
}
function S(n, t) {
	if (null == t) return n.__ && S(n.__, n.__i + 1);
	for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
	return "function" != typeof n.type || n.props.__P ? null : S(n);
}
function C$1(t) {
	var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
	e && ((r = _$1({ constructor: h$1 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j$1(r));
}
function j$1(n) {
	if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
		return t && (n.__e = t.__e);
	}), j$1(n);
}
function L(t) {
	(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H);
}
function H() {
	try {
		for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C$1(n);
	} finally {
		(f$2 = u$2.length) && (i$1 || queueMicrotask)(H);
	}
}
function I(n, t, r, u, i, f, o, e, l, c, a) {
	var s, h, v, w, d, _, g = u.__k || y$1, k = t.length;
	for (l = q(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$1, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$1(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
	return r.__e = d, l;
}
function q(n, t, r, u, i) {
	var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
	for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$1(null, o) : w$1(o) ? o = k[f] = m$1($, { children: o }) : o.constructor === h$1 && o.__b ? o = k[f] = m$1(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P$1(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
	if (g) {
		for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
			for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
			a[_] = o.__i, s[f] = _ + 1;
		}
		for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
	}
	if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
	return u;
}
function A$1(n, t, r, u) {
	var i, f, o, e;
	if ("function" == typeof n.type) {
		if (n.props.__P) return t;
		if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$1(i[f], t, r, !1));
		return t;
	}
	for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
	for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
	return t;
}
function O(n, t) {
	return t = t || [], null != n && "boolean" != typeof n && (w$1(n) ? n.some(function(n) {
		O(n, t);
	}) : t.push(n)), t;
}
function P$1(n, t, r, u) {
	var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
	if (null === e && null == f || l && f == e.key && o == e.type) return r;
	if (u > (l ? 1 : 0)) {
		for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
	}
	return -1;
}
function T$1(n, t, r) {
	r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
}
function N(n, t, r, u, i) {
	var f, o;
	if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
	else {
		if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$1(n.style, t);
		if (r) for (t in r) u && r[t] == u[t] || T$1(n.style, t, r[t]);
	}
	else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$2[t] || (a$2[t] = V(t)), (n.__a || (n.__a = {}))[t] = c$1, f = t != (t = t.replace(l$1, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
	else {
		if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
			n[t] = null == r ? "" : r;
			return;
		} catch (n) {}
		if ("function" == typeof r) return;
		null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
	}
}
function V(t) {
	return function(r) {
		var u = this.__e;
		if (u) {
			if (u = u[t], null == r[e$1]) r[e$1] = c$1++;
			else if (r[e$1] < this.__a[t]) return;
			return u(n.event ? n.event(r) : r);
		}
	};
}
function z$1(t, r, u, i, f, o, e, l, c, a) {
	var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
	if (r.constructor !== h$1) return null;
	128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$1(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
	n: if ("function" == typeof V) {
		v = e.length;
		try {
			if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$1({}, d.__s)), _$1(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
				if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
					r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
						n && (n.__ = r);
					}), y$1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
					break n;
				}
				d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
					d.componentDidUpdate(k, b, m);
				});
			} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
			d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
			do
				d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
			while (8 & d.__g && ++q < 25);
			C && (y$1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$1({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $ && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
				n && J(n, n);
			}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I(t, w$1(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$1), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
		} catch (t) {
			if (e.length = v, r.__v = null, c || o) if (t && t.then) {
				if (r.__u |= 128 | c, o) {
					for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
					for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
						if (N == P) break;
					} else {
						if (8 != N.nodeType) break;
						N.data.startsWith("$s") && (P = B$1(O = N));
					}
				}
				if (!O) {
					for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
					O = l;
				}
				(s = B$1(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
			} else o && o.some(g$1);
			else r.__e = u.__e;
			r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n.__e(t, r, u);
		}
	} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
	return (s = n.diffed) && s(r), l;
}
function B$1(n, t) {
	if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
		if (8 == n.nodeType) {
			if (n.data.startsWith("$s")) r++;
			else if (n.data.startsWith("/$s") && !--r) return n;
		}
		t && t.push(n);
	}
}
function D$1(n) {
	n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
}
function E$1(t, r, u) {
	for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
	n.__c && n.__c(r, t), t.some(function(r) {
		try {
			t = r.__h, r.__h = [], t.some(function(n) {
				n.call(r);
			});
		} catch (t) {
			n.__e(t, r.__v);
		}
	});
}
function F$1(t, r, u, i, f, o, e, l, c, a) {
	var s, h, y, _, k, b, m, M, $ = u.props || p$1, x = r.props, C = r.type;
	if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
		for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
			t = k, o[s] = null;
			break;
		}
	}
	if (!t) {
		if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
		t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
	}
	if (C) {
		if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$1.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
		for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N(t, s, null, k, f);
		for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N(t, s, k, $[s], f);
		h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$1.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w$1(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$1)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N(t, s, m, $[s], f));
	} else $ === x || l && t.data == x || (t.data = x);
	return t;
}
function G$1(t, r, u, i) {
	try {
		"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
	} catch (t) {
		n.__e(t, u);
	}
}
function J(t, r, u) {
	var i, f, o, e;
	if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			n.__e(t, r);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
	!u && (i = t.__c) && (i = i.__z) && (f = B$1(i, o = [])) && (i == t.__e && o.some(g$1), g$1(f), g$1(i)), u || g$1(t.__e), t.__e = t.__c = t.__ = null;
}
function K(n, t, r) {
	return this.constructor(n, r);
}
function Q(t, r) {
	var u, i, f, o;
	n.__ && n.__(t, r), 9 == r.nodeType && (r = r.documentElement), i = (u = t && 32 & t.__u) ? null : r.__k, r.__k = m$1($, { children: [t] }), f = [], o = [], z$1(r, r.__k, i || p$1, p$1, r.namespaceURI, i ? null : r.firstChild ? d$1.call(r.childNodes) : null, f, i ? i.__e : r.firstChild, u, o), E$1(f, r.__k, o), r.__k.props.children = null;
}
function U(n) {
	function t(n) {
		var r, u;
		return this.getChildContext || (r = /* @__PURE__ */ new Set(), (u = {})[t.__c] = this, this.getChildContext = function() {
			return u;
		}, this.shouldComponentUpdate = function(n) {
			this.props.value != n.value && r.forEach(function(n) {
				n.__g |= 4, L(n);
			});
		}, this.sub = function(n) {
			r.add(n);
			var t = n.componentWillUnmount;
			n.componentWillUnmount = function() {
				r.delete(n), t && t.call(n);
			};
		}), n.children;
	}
	return t.__c = "__cC" + s$1++, t.__ = n, t.Provider = (t.Consumer = function(n, t) {
		return n.children(t);
	}).contextType = t, t;
}
n = { __e: function(n, t, r, u) {
	for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			n = t;
		}
	}
	throw f$2 = 0, n;
} }, t$1 = 0, x.prototype.setState = function(n, t) {
	var r = this.__s;
	r && r != this.state || (r = this.__s = _$1({}, this.state)), "function" == typeof n && (n = n(_$1({}, r), this.props)), n && (_$1(r, n), this.__v && (t && this.__k.push(t), L(this)));
}, x.prototype.forceUpdate = function(n) {
	this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
}, x.prototype.render = $, u$2 = [], f$2 = 0, o$2 = function(n, t) {
	return n.__v.__b - t.__v.__b;
}, e$1 = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$1 = 0, a$2 = {}, s$1 = 0;
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
// lib/browser/active-tab.ts
/** The tab that the user looks at in the window in front; null where there is none. */
async function readActiveTabId() {
	const [tab] = await import_browser_polyfill.default.tabs.query({
		active: true,
		currentWindow: true
	});
	return tab?.id ?? null;
}
// lib/film/user-error.ts
/** A mistake or limit that people can do something about: its message is a sentence for them, and what to do next. */
var UserError = class extends Error {
	name = "UserError";
};
// lib/browser/patterns-of-host.ts
/**
* The pages of a host, secure or not, as match patterns. Chromium takes a port only with a scheme; Firefox takes none,
* so there it is every port of the host.
*/
function patternsOfHost(host, hasPorts = true) {
	const [name = "", port] = host.split(/:(?=\d+$)/);
	return port && hasPorts ? [`http://${host}/*`, `https://${host}/*`] : [`*://${name}/*`];
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
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean$1 = /^(?:true|false)$/i;
// node_modules/zod/v4/core/checks.js
var $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
// node_modules/zod/v4/core/versions.js
var version = {
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
				if (typeof key === "string" && number.test(key) && keyResult.issues.length) {
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
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
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
var ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodMiniBoolean, params);
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
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodMiniCustom, fn, _params);
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
var name$1 = "settings";
/** The settings as they are now; what cannot be read has its default. */
async function readSettings() {
	return parse((await import_browser_polyfill.default.storage.local.get(name$1))[name$1]);
}
/** Saves a change. It takes effect wherever `watchSettings` listens, open tabs included. */
async function changeSettings(change) {
	await import_browser_polyfill.default.storage.local.set({ [name$1]: {
		...await readSettings(),
		...change
	} });
}
/** Saves a change for one site. */
async function changeSiteSettings(site, change) {
	const { sites } = await readSettings();
	await changeSettings({ sites: {
		...sites,
		[site]: {
			...siteSettings({ sites }, site),
			...change
		}
	} });
}
/** What holds on one site. */
function siteSettings({ sites }, site) {
	return Object.hasOwn(sites, site) ? sites[site] ?? defaultSiteSettings : defaultSiteSettings;
}
function parse(stored) {
	return settingsSchema.parse(typeof stored === "object" && stored !== null ? stored : {});
}
// lib/browser/host-access.ts
var wanted = "wanted-host";
/**
* Asks for a host and, once it is allowed, puts it among those that the user has named. To be called in the very click:
* later the browser refuses. A popup may be closed by the browser's question, so the host is noted first, and the
* background takes it from there.
* @throws UserError where the user, or the browser, says no.
*/
async function addHost(host) {
	const noted = import_browser_polyfill.default.storage.session.set({ [wanted]: host });
	const isAllowed = await import_browser_polyfill.default.permissions.request({ origins: patternsOfHost(host) });
	await noted;
	if (isAllowed) await nameHost(host);
	await import_browser_polyfill.default.storage.session.remove(wanted);
	if (!isAllowed) throw new UserError(`Nothing has changed: the browser was not allowed to open ${host} to Lobby Card. You can try again.`);
}
/** Takes a host from those that the user has named, and gives its permission back. */
async function dropHost(host) {
	const rest = (await readSettings()).hosts.filter((one) => one !== host);
	await changeSettings({ hosts: rest });
	const needed = rest.flatMap((one) => patternsOfHost(one));
	const origins = patternsOfHost(host).filter((pattern) => !needed.includes(pattern));
	if (origins.length > 0) await import_browser_polyfill.default.permissions.remove({ origins });
}
async function nameHost(host) {
	const { hosts } = await readSettings();
	if (!hosts.includes(host)) await changeSettings({ hosts: [...hosts, host] });
}
// lib/browser/messages.ts
/** Asks the background. Throws a UserError where the user can do something about it. */
async function ask(name, question) {
	const envelope = await import_browser_polyfill.default.runtime.sendMessage({
		name,
		question
	});
	if (!envelope) throw new Error(`nobody answered ${name}`);
	if (envelope.ok) return envelope.value;
	throw envelope.forUser ? new UserError(envelope.message) : new Error(envelope.message);
}
/** Calls back after every change of the library; returns how to stop. */
function watchLibrary(onChange) {
	const listener = (message) => {
		if (message === "libraryChanged") onChange();
	};
	import_browser_polyfill.default.runtime.onMessage.addListener(listener);
	return () => import_browser_polyfill.default.runtime.onMessage.removeListener(listener);
}
// lib/browser/tab-memory.ts
var nameOf$1 = (tabId, place) => `${place}:${tabId}`;
/** Calls back when a tab shows another film, or none; returns how to stop. */
function watchTabMemory(tabId, onChange) {
	const listener = (changes, area) => {
		if (area === "session" && nameOf$1(tabId, "tab") in changes) onChange();
	};
	import_browser_polyfill.default.storage.onChanged.addListener(listener);
	return () => import_browser_polyfill.default.storage.onChanged.removeListener(listener);
}
// lib/browser/wanted-review.ts
var name = "wanted-review";
/** The review that the popup was opened for, once; null where it was opened by hand. */
async function takeWantedReview() {
	const { [name]: reviewId } = await import_browser_polyfill.default.storage.session.get(name);
	if (typeof reviewId !== "string") return null;
	await import_browser_polyfill.default.storage.session.remove(name);
	return reviewId;
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
/** The day in words of a language (`14 March 2024`); `null` language means the browser's own. */
function formatCalendarDate(date, language) {
	const noon = /* @__PURE__ */ new Date(`${date}T12:00:00Z`);
	return new Intl.DateTimeFormat(language ?? void 0, {
		dateStyle: "long",
		timeZone: "UTC"
	}).format(noon);
}
// entrypoints/popup/fit-window.ts
/** As high as the popup wants to be, in CSS pixels; popup.css has the same. */
var wantedPx = 580;
/** No browser shows a popup this low, but while it is being opened it is. */
var leastPx = 120;
/** How long a browser takes to size a popup to its content. */
var settleMs = 100;
/**
* Keeps the popup within what the browser gives it. A browser ends a popup at 600 screen pixels, which at a zoom of
* 200 % is half of it, and the bar to save with would be cut off. Only a script can tell: in a popup that takes its
* size from its content, `100vh` is next to nothing.
*/
function fitWindow(win, root) {
	let zoom = win.devicePixelRatio;
	const setHeight = (heightPx) => root.style.setProperty("--popup-height", `${heightPx}px`);
	const fit = () => {
		if (win.devicePixelRatio !== zoom) {
			zoom = win.devicePixelRatio;
			setHeight(wantedPx);
			win.setTimeout(fit, settleMs);
		} else if (win.innerHeight >= leastPx && win.innerHeight < wantedPx) setHeight(win.innerHeight);
	};
	win.addEventListener("resize", fit);
	win.setTimeout(fit, settleMs);
}
// node_modules/preact/hooks/dist/hooks.mjs
var t;
var r;
var u$1;
var i;
var o$1 = Object.is;
var f$1 = 0;
var c = [];
var e = [];
var a$1 = n;
var v = a$1.__b;
var l = a$1.__r;
var m = a$1.diffed;
var h = a$1.__c;
var s = a$1.unmount;
var p = a$1.__;
function y(n, t) {
	a$1.__h && a$1.__h(r, n, f$1 || t), f$1 = 0;
	var u = r.__H || (r.__H = {
		__: [],
		__h: []
	});
	return n >= u.__.length && u.__.push({}), u.__[n];
}
function d(n) {
	return f$1 = 1, _(G, n);
}
function _(n, u, i) {
	var f = y(t++, 2);
	if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
		var t = (f.__N || f.__)[0], r = f.t(t, n);
		o$1(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
	}], f.__c = r, !r.__f)) {
		r.__f = !0;
		var c = r.shouldComponentUpdate;
		r.shouldComponentUpdate = function(n, t, r) {
			var u = this.__H;
			if (!u) return !0;
			var i = !1, f = this.props != n;
			if (u.__.some(function(n) {
				n.__N && (i = !0, o$1(n.__[0], n.__N[0]) || (f = !0));
			}), c) {
				var e = c.call(this, n, t, r);
				return i ? e || f : e;
			}
			return !i || f;
		};
	}
	return f.__;
}
function A(n, u) {
	var i = y(t++, 3);
	!a$1.__s && E(i.__H, u) && (i.__P = !0, i.__ = n, i.u = u, r.__H.__h.push(i));
}
function F(n, u) {
	var i = y(t++, 4);
	!a$1.__s && E(i.__H, u) && (i.__P = !1, i.__ = n, i.u = u, r.__h.push(i));
}
function T(n) {
	return f$1 = 5, w(function() {
		return { current: n };
	}, []);
}
function w(n, r) {
	var u = y(t++, 7);
	return E(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
}
function b(n, t) {
	return f$1 = 8, w(function() {
		return n;
	}, t);
}
function j(n) {
	var u = r.context[n.__c], i = y(t++, 9);
	return i.c = n, u ? (i.__ ?? (i.__ = !0, u.sub(r)), u.props.value) : n.__;
}
function P() {
	var n = y(t++, 11);
	if (!n.__) {
		for (var u = r.__v; !u.__m && u.__;) u = u.__;
		var i = u.__m || (u.__m = [0, 0]);
		n.__ = "P" + i[0] + "-" + i[1]++;
	}
	return n.__;
}
function g() {
	var n;
	do {
		for (; n = e.shift();) try {
			C(n);
		} catch (t) {
			a$1.__e(t, { __: (n = n.__P) && n.__v });
		}
		for (; n = c.shift();) {
			var t = n.__H;
			if (n.__P && t) try {
				t.__h.some(C), t.__h.some(D), t.__h = [];
			} catch (r) {
				t.__h = [], a$1.__e(r, n.__v);
			}
		}
	} while (e.length);
}
a$1.__b = function(n) {
	r = null, v && v(n);
}, a$1.__ = function(n, t) {
	n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p && p(n, t);
}, a$1.__r = function(n) {
	l && l(n), t = 0;
	var i = (r = n.__c).__H;
	i && (u$1 == r ? r.__h = [] : (i.__h.some(C), i.__h.some(D), t = 0), i.__h = [], i.__.some(function(n) {
		n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
	})), u$1 = r;
}, a$1.diffed = function(n) {
	m && m(n);
	var t = n.__c;
	t && t.__H && (t.__H.__h.length && B(c.push(t)), t.__H.__.some(function(n) {
		n.u && (n.__H = n.u);
	})), u$1 = r = null;
}, a$1.__c = function(n, t) {
	t.some(function(n) {
		try {
			n.__h.some(C), n.__h = n.__h.filter(function(n) {
				return !n.__ || D(n);
			});
		} catch (t) {
			n.__h = [function() {
				throw t;
			}];
		}
	}), h && h(n, t);
}, a$1.unmount = function(n) {
	s && s(n);
	var t, r, u = n.__c;
	u && u.__H && (u.__H.__.some(function(u) {
		try {
			if (u.__P && u.__c) {
				if (void 0 === r) {
					for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
					r = r && r.__c;
				}
				u.__P = r, B(e.push(u));
			} else C(u);
		} catch (n) {
			t = n;
		}
	}), u.__H = void 0, t && a$1.__e(t, u.__v));
};
var k = "function" == typeof requestAnimationFrame;
function z(n) {
	var t, r = function() {
		clearTimeout(u), k && cancelAnimationFrame(t), setTimeout(n);
	}, u = setTimeout(r, 35);
	k && (t = requestAnimationFrame(r));
}
function B(n) {
	1 != n && i == a$1.requestAnimationFrame || ((i = a$1.requestAnimationFrame) || z)(g);
}
function C(n) {
	var t = r, u = n.__c;
	"function" == typeof u && (n.__c = void 0, u()), r = t;
}
function D(n) {
	var t = r;
	n.__c = n.__(), r = t;
}
function E(n, t) {
	return !n || n.length != t.length || t.some(function(t, r) {
		return !o$1(t, n[r]);
	});
}
function G(n, t) {
	return "function" == typeof t ? t(n) : t;
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f = Symbol.for("pv");
var o = 0;
Array.isArray;
function a(t, e, n$1, u, a, i) {
	e || (e = {});
	var c, l, p = e;
	if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
	var s = {
		type: t,
		props: p,
		key: n$1,
		ref: c,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: f,
		__v: --o,
		__i: -1,
		__u: 0
	};
	return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
}
// components/Button.tsx
function Button({ look = "plain", size = "normal", type = "button", children, ...rest }) {
	return /* @__PURE__ */ a("button", {
		...rest,
		type,
		class: `button button-${look} button-${size}`,
		children
	});
}
// components/FilmLine.tsx
/** A film's title and, smaller, its year. */
function FilmLine({ film, as: As = "span", id }) {
	return /* @__PURE__ */ a(As, {
		class: "film-line",
		...id && { id },
		children: [/* @__PURE__ */ a(Title, { children: film.title || "Untitled film" }), film.year !== null && /* @__PURE__ */ a("span", {
			class: "film-line-year",
			children: ` (${film.year})`
		})]
	});
}
function Title({ children }) {
	return /* @__PURE__ */ a("bdi", {
		class: "film-line-title",
		dir: "auto",
		children
	});
}
// node_modules/lucide-preact/dist/esm/shared/src/utils/mergeClasses.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var mergeClasses = (...classes) => classes.filter((className, index, array) => {
	return Boolean(className) && className.trim() !== "" && array.indexOf(className) === index;
}).join(" ").trim();
// node_modules/lucide-preact/dist/esm/shared/src/utils/toKebabCase.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var toKebabCase = (string) => string?.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
// node_modules/lucide-preact/dist/esm/shared/src/utils/toLucideIconData.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
function toLucideIconData(iconName, iconNode, aliases = []) {
	if (iconNode == null) throw new Error("[lucide]: iconNode is required when icon name is used");
	return {
		name: toKebabCase(iconName),
		size: 24,
		node: iconNode,
		...aliases.length > 0 ? { aliases } : {}
	};
}
// node_modules/lucide-preact/dist/esm/shared/src/utils/toCamelCase.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var toCamelCase = (string) => {
	let out = "";
	let upperNext = false;
	for (const ch of string) {
		if (ch === "-" || ch === "_" || ch <= " ") {
			upperNext = out.length > 0;
			continue;
		}
		if (out.length === 0) out += ch.toLowerCase();
		else out += upperNext ? ch.toUpperCase() : ch;
		upperNext = false;
	}
	return out;
};
// node_modules/lucide-preact/dist/esm/shared/src/utils/toPascalCase.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var toPascalCase = (string) => {
	const camelCase = toCamelCase(string);
	return camelCase.charAt(0).toUpperCase() + camelCase.slice(1);
};
// node_modules/lucide-preact/dist/esm/shared/src/build/defaultAttributes.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var defaultAttributes = {
	xmlns: "http://www.w3.org/2000/svg",
	width: 24,
	height: 24,
	viewBox: "0 0 24 24",
	fill: "none",
	stroke: "currentColor",
	"stroke-width": 2,
	"stroke-linecap": "round",
	"stroke-linejoin": "round"
};
// node_modules/lucide-preact/dist/esm/shared/src/build/buildLucideIconNode.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
function isDefined(value) {
	return value !== null && value !== void 0;
}
function buildLucideIconNode(icon, params = {}) {
	const attributeNames = params.attributeNames ?? {};
	const getAttributeName = (attributeName) => attributeNames[attributeName] ?? attributeName;
	const viewBoxWidth = icon.size ?? icon.width ?? defaultAttributes["width"];
	const viewBoxHeight = icon.size ?? icon.height ?? defaultAttributes["height"];
	const aliasClassNames = icon.aliases?.filter((alias) => typeof alias === "string" && alias.trim() !== "").map((alias) => `lucide-${alias}`) ?? [];
	const iconClassNames = [...icon.name ? [`lucide-${icon.name}`] : [], ...aliasClassNames];
	const classNamesFromClassName = params.className?.split(" ").filter(Boolean) ?? [];
	const className = params.includeDefaultClasses === false ? mergeClasses(...classNamesFromClassName) : mergeClasses("lucide", ...iconClassNames, ...classNamesFromClassName);
	const calculatedStrokeWidth = params.absoluteStrokeWidth ? Number(params.strokeWidth ?? defaultAttributes["stroke-width"]) * Number(icon.size ?? icon.width ?? defaultAttributes["width"]) / Number(params.size ?? params.width ?? defaultAttributes["width"]) : params.strokeWidth ?? defaultAttributes["stroke-width"];
	return [
		"svg",
		{
			...Object.entries(defaultAttributes).reduce((attrs, [attrName, value]) => {
				attrs[getAttributeName(attrName)] = value;
				return attrs;
			}, {}),
			..."color" in params && params.color && { [getAttributeName("stroke")]: params.color },
			..."size" in params && isDefined(params.size) && {
				[getAttributeName("width")]: params.size,
				[getAttributeName("height")]: params.size
			},
			..."width" in params && isDefined(params.width) && { [getAttributeName("width")]: params.width },
			..."height" in params && isDefined(params.height) && { [getAttributeName("height")]: params.height },
			[getAttributeName("stroke-width")]: calculatedStrokeWidth,
			...className && { [getAttributeName("class")]: className },
			[getAttributeName("viewBox")]: `0 0 ${viewBoxWidth} ${viewBoxHeight}`,
			...params.hasA11yProp === false ? { [getAttributeName("aria-hidden")]: "true" } : {},
			..."attributes" in params && params.attributes
		},
		icon.node.map((child) => {
			const [name, attrs, children] = child;
			const nextAttrs = params.nonScalingStroke ? {
				[getAttributeName("vector-effect")]: "non-scaling-stroke",
				...attrs
			} : attrs;
			return children ? [
				name,
				nextAttrs,
				children
			] : [name, nextAttrs];
		})
	];
}
// node_modules/lucide-preact/dist/esm/shared/src/utils/hasA11yProp.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var hasA11yProp = (props) => {
	for (const prop in props) if (prop.startsWith("aria-") || prop === "role" || prop === "title") return true;
	return false;
};
// node_modules/lucide-preact/dist/esm/context.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var LucideContext = U({
	size: 24,
	color: "currentColor",
	strokeWidth: 2,
	absoluteStrokeWidth: false,
	nonScalingStroke: false,
	class: ""
});
var useLucideContext = () => j(LucideContext);
// node_modules/lucide-preact/dist/esm/Icon.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var Icon = ({ color, size, width, height, strokeWidth, absoluteStrokeWidth, nonScalingStroke, children, iconNode = [], icon = {
	node: iconNode,
	aliases: [],
	size: 24
}, class: classes = "", ...rest }) => {
	const { size: contextSize = 24, strokeWidth: contextStrokeWidth = 2, absoluteStrokeWidth: contextAbsoluteStrokeWidth = false, nonScalingStroke: contextNonScalingStroke = false, color: contextColor = "currentColor", class: contextClass = "" } = useLucideContext() ?? {};
	const [name, svgAttributes, builtIconNode = []] = buildLucideIconNode(icon, {
		color: color ?? contextColor,
		width: width ?? size ?? contextSize,
		height: height ?? size ?? contextSize,
		strokeWidth: strokeWidth ?? contextStrokeWidth,
		absoluteStrokeWidth: absoluteStrokeWidth ?? contextAbsoluteStrokeWidth,
		nonScalingStroke: nonScalingStroke ?? contextNonScalingStroke,
		className: mergeClasses(contextClass, classes),
		hasA11yProp: Boolean(children) || hasA11yProp(rest),
		attributes: rest
	});
	return k$1(name, { ...svgAttributes }, [...builtIconNode.map(([tag, attrs]) => k$1(tag, attrs)), ...O(children)]);
};
// node_modules/lucide-preact/dist/esm/createLucideIcon.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
function createLucideIcon(iconDataOrName, iconNode, aliases = []) {
	const iconData = typeof iconDataOrName === "string" ? toLucideIconData(iconDataOrName, iconNode, aliases) : iconDataOrName;
	const Component = ({ class: classes = "", className = "", children, ...props }) => k$1(Icon, {
		...props,
		icon: iconData,
		class: mergeClasses(classes, className)
	}, children);
	if (iconData.name) Component.displayName = toPascalCase(iconData.name);
	return Component;
}
// node_modules/lucide-preact/dist/esm/icons/arrow-left.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$13 = {
	name: "arrow-left",
	size: 24,
	node: [["path", {
		d: "m12 19-7-7 7-7",
		key: "1l729n"
	}], ["path", {
		d: "M19 12H5",
		key: "x3x0zl"
	}]]
};
__iconData$13.node;
var ArrowLeft = createLucideIcon(__iconData$13);
// node_modules/lucide-preact/dist/esm/icons/chevron-right.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$12 = {
	name: "chevron-right",
	size: 24,
	node: [["path", {
		d: "m9 18 6-6-6-6",
		key: "mthhwq"
	}]]
};
__iconData$12.node;
var ChevronRight = createLucideIcon(__iconData$12);
// node_modules/lucide-preact/dist/esm/icons/circle-alert.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$11 = {
	name: "circle-alert",
	size: 24,
	node: [
		["circle", {
			cx: "12",
			cy: "12",
			r: "10",
			key: "1mglay"
		}],
		["line", {
			x1: "12",
			x2: "12",
			y1: "8",
			y2: "12",
			key: "1pkeuh"
		}],
		["line", {
			x1: "12",
			x2: "12.01",
			y1: "16",
			y2: "16",
			key: "4dfq90"
		}]
	],
	aliases: ["alert-circle"]
};
__iconData$11.node;
var CircleAlert = createLucideIcon(__iconData$11);
// node_modules/lucide-preact/dist/esm/icons/clipboard-paste.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$10 = {
	name: "clipboard-paste",
	size: 24,
	node: [
		["path", {
			d: "M11 14h10",
			key: "1w8e9d"
		}],
		["path", {
			d: "M16 4h2a2 2 0 0 1 2 2v1.344",
			key: "1e62lh"
		}],
		["path", {
			d: "m17 18 4-4-4-4",
			key: "z2g111"
		}],
		["path", {
			d: "M8 4H6a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h12a2 2 0 0 0 1.793-1.113",
			key: "bjbb7m"
		}],
		["rect", {
			x: "8",
			y: "2",
			width: "8",
			height: "4",
			rx: "1",
			key: "ublpy"
		}]
	]
};
__iconData$10.node;
var ClipboardPaste = createLucideIcon(__iconData$10);
// node_modules/lucide-preact/dist/esm/icons/external-link.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$9 = {
	name: "external-link",
	size: 24,
	node: [
		["path", {
			d: "M15 3h6v6",
			key: "1q9fwt"
		}],
		["path", {
			d: "M10 14 21 3",
			key: "gplh6r"
		}],
		["path", {
			d: "M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6",
			key: "a6xqqp"
		}]
	]
};
__iconData$9.node;
var ExternalLink = createLucideIcon(__iconData$9);
// node_modules/lucide-preact/dist/esm/icons/info.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$8 = {
	name: "info",
	size: 24,
	node: [
		["circle", {
			cx: "12",
			cy: "12",
			r: "10",
			key: "1mglay"
		}],
		["path", {
			d: "M12 16v-4",
			key: "1dtifu"
		}],
		["path", {
			d: "M12 8h.01",
			key: "e9boi3"
		}]
	]
};
__iconData$8.node;
var Info = createLucideIcon(__iconData$8);
// node_modules/lucide-preact/dist/esm/icons/minus.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$7 = {
	name: "minus",
	size: 24,
	node: [["path", {
		d: "M5 12h14",
		key: "1ays0h"
	}]]
};
__iconData$7.node;
var Minus = createLucideIcon(__iconData$7);
// node_modules/lucide-preact/dist/esm/icons/pen-line.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$6 = {
	name: "pen-line",
	size: 24,
	node: [["path", {
		d: "M13 21h8",
		key: "1jsn5i"
	}], ["path", {
		d: "M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z",
		key: "1a8usu"
	}]],
	aliases: ["edit-3"]
};
__iconData$6.node;
var PenLine = createLucideIcon(__iconData$6);
// node_modules/lucide-preact/dist/esm/icons/plus.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$5 = {
	name: "plus",
	size: 24,
	node: [["path", {
		d: "M5 12h14",
		key: "1ays0h"
	}], ["path", {
		d: "M12 5v14",
		key: "s699le"
	}]]
};
__iconData$5.node;
var Plus = createLucideIcon(__iconData$5);
// node_modules/lucide-preact/dist/esm/icons/scissors.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$4 = {
	name: "scissors",
	size: 24,
	node: [
		["circle", {
			cx: "6",
			cy: "6",
			r: "3",
			key: "1lh9wr"
		}],
		["path", {
			d: "M8.12 8.12 12 12",
			key: "1alkpv"
		}],
		["path", {
			d: "M20 4 8.12 15.88",
			key: "xgtan2"
		}],
		["circle", {
			cx: "6",
			cy: "18",
			r: "3",
			key: "fqmcym"
		}],
		["path", {
			d: "M14.8 14.8 20 20",
			key: "ptml3r"
		}]
	]
};
__iconData$4.node;
var Scissors = createLucideIcon(__iconData$4);
// node_modules/lucide-preact/dist/esm/icons/search.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$3 = {
	name: "search",
	size: 24,
	node: [["path", {
		d: "m21 21-4.34-4.34",
		key: "14j7rj"
	}], ["circle", {
		cx: "11",
		cy: "11",
		r: "8",
		key: "4ej97u"
	}]]
};
__iconData$3.node;
var Search = createLucideIcon(__iconData$3);
// node_modules/lucide-preact/dist/esm/icons/settings.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$2 = {
	name: "settings",
	size: 24,
	node: [["path", {
		d: "M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915",
		key: "1i5ecw"
	}], ["circle", {
		cx: "12",
		cy: "12",
		r: "3",
		key: "1v7zrd"
	}]]
};
__iconData$2.node;
var Settings = createLucideIcon(__iconData$2);
// node_modules/lucide-preact/dist/esm/icons/sparkles.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$1 = {
	name: "sparkles",
	size: 24,
	node: [
		["path", {
			d: "M11.017 2.814a1 1 0 0 1 1.966 0l1.051 5.558a2 2 0 0 0 1.594 1.594l5.558 1.051a1 1 0 0 1 0 1.966l-5.558 1.051a2 2 0 0 0-1.594 1.594l-1.051 5.558a1 1 0 0 1-1.966 0l-1.051-5.558a2 2 0 0 0-1.594-1.594l-5.558-1.051a1 1 0 0 1 0-1.966l5.558-1.051a2 2 0 0 0 1.594-1.594z",
			key: "1s2grr"
		}],
		["path", {
			d: "M20 2v4",
			key: "1rf3ol"
		}],
		["path", {
			d: "M22 4h-4",
			key: "gwowj6"
		}],
		["circle", {
			cx: "4",
			cy: "20",
			r: "2",
			key: "6kqj1y"
		}]
	],
	aliases: ["stars"]
};
__iconData$1.node;
var Sparkles = createLucideIcon(__iconData$1);
// node_modules/lucide-preact/dist/esm/icons/x.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData = {
	name: "x",
	size: 24,
	node: [["path", {
		d: "M18 6 6 18",
		key: "1bl5f8"
	}], ["path", {
		d: "m6 6 12 12",
		key: "d8bk6v"
	}]]
};
__iconData.node;
var X = createLucideIcon(__iconData);
// components/Notice.tsx
/** A sentence about what has happened, and what to do next. */
function Notice({ kind, children, actions }) {
	const Icon = kind === "failed" ? CircleAlert : Info;
	return /* @__PURE__ */ a("div", {
		class: `notice notice-${kind}`,
		role: kind === "failed" ? "alert" : "status",
		children: [
			/* @__PURE__ */ a(Icon, {
				class: "notice-icon",
				"aria-hidden": "true"
			}),
			/* @__PURE__ */ a("div", {
				class: "notice-text",
				children
			}),
			actions && /* @__PURE__ */ a("div", {
				class: "notice-actions",
				children: actions
			})
		]
	});
}
// components/popup/HostOffer.tsx
/** On a site that is on no list: whether cards come up there by themselves. */
function HostOffer({ host, isNamed, onAlways, onStop }) {
	return /* @__PURE__ */ a("div", {
		class: "host-offer",
		children: [/* @__PURE__ */ a("p", {
			class: "host-offer-text",
			children: [
				isNamed ? "Cards come up by themselves on " : "Cards do not come up by themselves on ",
				/* @__PURE__ */ a("strong", {
					class: "host-offer-name",
					children: host
				}),
				"."
			]
		}), isNamed ? /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: onStop,
			children: "Stop looking on this site"
		}) : /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: onAlways,
			children: "Always look on this site"
		})]
	});
}
// components/popup/LostNotice.tsx
/** The library came back empty although it held reviews: the way back, never a welcome. */
function LostNotice({ reviews, day, restore }) {
	const held = reviews === 1 ? "1 review" : `${reviews} reviews`;
	return /* @__PURE__ */ a(Notice, {
		kind: "failed",
		actions: /* @__PURE__ */ a("a", {
			class: "button button-primary button-small",
			href: restore,
			target: "_blank",
			rel: "noreferrer",
			children: "Restore from a backup"
		}),
		children: `Your library looks empty, but on ${day} it held ${held}.`
	});
}
// components/popup/why-closed.ts
/** Why no film was seen on a page that can't be read; null where it was read and there is none. */
function whyClosed(closed) {
	switch (closed) {
		case "browser": return "The browser keeps this page closed to extensions, so no film can be read here.";
		case "file": return "This is a file on your computer, which is not read. Films are seen on web pages.";
		case "pdf": return "This is a PDF, in which no film can be read.";
		default: return null;
	}
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
// lib/review/is-own.ts
/** Whether the words are the user's: written here, or brought along from where they were written before. */
function isOwn(origin) {
	return origin === "mine" || origin === "imported";
}
// lib/review/byline.ts
/** Whose words a review is, as people say it. */
function bylineOf({ author, publisher }, origin) {
	if (isOwn(origin)) return author ? `${author} (you)` : "You";
	return [author, publisher].filter(Boolean).join(", ") || "Unsigned";
}
// components/OfferedReviews.tsx
/** Reviews that may be about the film: asked, never guessed. Nothing where there are none. */
function OfferedReviews({ offered, onYes, onNo }) {
	if (offered.length === 0) return null;
	return /* @__PURE__ */ a("section", {
		class: "offered-reviews",
		"aria-label": "Is it one of these?",
		children: [/* @__PURE__ */ a("h2", {
			class: "offered-reviews-question",
			children: "Is it one of these?"
		}), /* @__PURE__ */ a("ul", { children: offered.map(({ review: { id, film, author, publisher, origin, verdict }, reasons }) => /* @__PURE__ */ a("li", {
			class: "offered-reviews-one",
			children: [
				/* @__PURE__ */ a("div", {
					class: "offered-reviews-text",
					children: [
						/* @__PURE__ */ a(FilmLine, { film }),
						/* @__PURE__ */ a("p", {
							class: "offered-reviews-more",
							children: [film.directors.join(", "), bylineOf({
								author,
								publisher
							}, origin.kind)].filter(Boolean).join(" · ")
						}),
						verdict && /* @__PURE__ */ a("p", {
							class: "offered-reviews-more offered-reviews-verdict",
							children: verdict
						}),
						reasons.length > 0 && /* @__PURE__ */ a("p", {
							class: "offered-reviews-why",
							children: `Asked because: ${reasons.join(", ")}.`
						})
					]
				}),
				/* @__PURE__ */ a(Button, {
					size: "small",
					"aria-label": `Yes, it is ${nameOf(film)}`,
					onClick: () => onYes(id),
					children: "Yes"
				}),
				/* @__PURE__ */ a(Button, {
					size: "small",
					look: "quiet",
					"aria-label": `No, it is not ${nameOf(film)}`,
					onClick: () => onNo(id),
					children: "No"
				})
			]
		}, id)) })]
	});
}
function nameOf({ title, year }) {
	return [title || "this film", year && `(${year})`].filter(Boolean).join(" ");
}
// components/popup/Beginnings.tsx
/** Ways to begin an empty library. */
function Beginnings({ onClip, onWrite, paste, onStarters }) {
	return /* @__PURE__ */ a("section", {
		class: "beginnings",
		"aria-label": "Ways to begin",
		children: [
			/* @__PURE__ */ a("h2", {
				class: "beginnings-title",
				children: "Your library is empty yet"
			}),
			/* @__PURE__ */ a("p", {
				class: "beginnings-text",
				children: "A review in it comes up as a small card wherever its film does."
			}),
			/* @__PURE__ */ a("ul", {
				class: "beginnings-ways",
				children: [
					onClip && /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
						type: "button",
						class: "beginnings-way",
						onClick: onClip,
						children: [/* @__PURE__ */ a(Scissors, { "aria-hidden": "true" }), /* @__PURE__ */ a("span", { children: [/* @__PURE__ */ a("strong", { children: "Clip this review" }), " where the page in front of you is one"] })]
					}) }),
					onWrite && /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
						type: "button",
						class: "beginnings-way",
						onClick: onWrite,
						children: [/* @__PURE__ */ a(PenLine, { "aria-hidden": "true" }), /* @__PURE__ */ a("span", { children: [/* @__PURE__ */ a("strong", { children: "Write one" }), " about a film you know"] })]
					}) }),
					/* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
						class: "beginnings-way",
						href: paste,
						target: "_blank",
						rel: "noreferrer",
						children: [/* @__PURE__ */ a(ClipboardPaste, { "aria-hidden": "true" }), /* @__PURE__ */ a("span", { children: [/* @__PURE__ */ a("strong", { children: "Paste an article" }), " and keep its verdict, pros and cons"] })]
					}) }),
					/* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
						type: "button",
						class: "beginnings-way",
						onClick: onStarters,
						children: [/* @__PURE__ */ a(Sparkles, { "aria-hidden": "true" }), /* @__PURE__ */ a("span", { children: [/* @__PURE__ */ a("strong", { children: "Take a dozen of ours" }), " to see how it looks; gone again with one click"] })]
					}) })
				]
			})
		]
	});
}
// components/popup/UntitledNotice.tsx
/** A page whose address is a film's and which names none: what to do about it. */
function UntitledNotice({ isUnread, onPick }) {
	return /* @__PURE__ */ a(Notice, {
		kind: "told",
		actions: onPick && /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: onPick,
			children: "Pick from your library"
		}),
		children: `${isUnread ? "Lobby Card can’t read which film this page is about." : "This page has not named its film yet."} ${onPick ? "Write its title below or pick it from your library" : "Write its title below"}: the page is known by it from then on.`
	});
}
// lib/review/take-of.ts
/** What a stored review says, without the bookkeeping: what a form is filled from. */
function takeOf(review) {
	const { schemaVersion, id, origin, learnedKeys, revision, createdAt, updatedAt, deletedAt, brought, ...take } = review;
	return take;
}
// components/ProsAndCons.tsx
/** What speaks for a film and what against it, side by side where there is room. Nothing where there is neither. */
function ProsAndCons({ pros, cons, level = 3 }) {
	if (pros.length + cons.length === 0) return null;
	return /* @__PURE__ */ a("div", {
		class: "pros-and-cons",
		children: [/* @__PURE__ */ a(Side, {
			name: "Pros",
			kind: "pros",
			lines: pros,
			level
		}), /* @__PURE__ */ a(Side, {
			name: "Cons",
			kind: "cons",
			lines: cons,
			level
		})]
	});
}
function Side({ name, kind, lines, level }) {
	if (lines.length === 0) return null;
	const Heading = `h${level}`;
	const Sign = kind === "pros" ? Plus : Minus;
	return /* @__PURE__ */ a("section", {
		class: `pros-and-cons-side pros-and-cons-${kind}`,
		children: [/* @__PURE__ */ a(Heading, {
			class: "pros-and-cons-heading",
			children: name
		}), /* @__PURE__ */ a("ul", { children: lines.map((line, at) => /* @__PURE__ */ a("li", {
			class: "pros-and-cons-line",
			children: [/* @__PURE__ */ a(Sign, {
				class: "pros-and-cons-sign",
				"aria-hidden": "true"
			}), /* @__PURE__ */ a("span", { children: line })]
		}, at)) })]
	});
}
// components/stance-shapes.ts
/** The stances as shapes in a square of 16: up, level, down. */
var stanceShapes = {
	recommended: "M8 2.5 14.5 13h-13z",
	mixed: "M3 3h10v10H3z",
	avoid: "M1.5 3h13L8 13.5z"
};
// components/StanceBadge.tsx
/** The three stances in words, as people read them everywhere. */
var stanceWords = {
	recommended: "Recommended",
	mixed: "Mixed",
	avoid: "Avoid"
};
/** A stance told by word, shape and colour, so that any one of them will do. */
function StanceBadge({ stance }) {
	return /* @__PURE__ */ a("span", {
		class: `stance-badge stance-badge-${stance}`,
		children: [/* @__PURE__ */ a(StanceShape, { stance }), stanceWords[stance]]
	});
}
/** The shape alone; give it words beside it. */
function StanceShape({ stance }) {
	return /* @__PURE__ */ a("svg", {
		class: `stance-shape stance-shape-${stance}`,
		viewBox: "0 0 16 16",
		"aria-hidden": "true",
		children: /* @__PURE__ */ a("path", { d: stanceShapes[stance] })
	});
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
/** Where a rating stands between its scale's ends, 0 to 100, unrounded. */
function normaliseRating({ value, worst, best }) {
	return (value - worst) / (best - worst) * 100;
}
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
function letterOf({ value, worst, best }) {
	return worst === 0 && best === 12 ? letterGrades[value] ?? null : null;
}
// lib/review/stars.ts
/** What a new rating is given on: five stars with halves. */
function ratingOfStars(stars) {
	return {
		value: stars,
		worst: 0,
		best: 5
	};
}
/**
* A rating in half stars, 0.5 to 5, as near as they come. Scales that begin at nought or one (7 of 1–10) count from
* nought, as people read them: 3.5 stars.
*/
function starsOfRating(rating) {
	const stars = Math.round(shareOfBest(rating) * 10) / 2;
	return stars >= .5 ? Math.min(5, stars) : .5;
}
/** How much of the best a rating is, 0 to 1, counted from nought. */
function shareOfBest(rating) {
	return rating.worst < 0 ? normaliseRating(rating) / 100 : rating.value / rating.best;
}
/** Half stars in words: `3 and a half of 5 stars`. */
function describeStars(stars) {
	if (stars === null) return "Not rated";
	const whole = Math.floor(stars);
	if (whole === stars) return `${whole} of 5 stars`;
	return whole === 0 ? "Half a star of 5" : `${whole} and a half of 5 stars`;
}
// lib/review/count-stars.ts
/** How many of five stars are drawn for a rating, in halves; unlike what can be given, nought is none. */
function countStars(rating) {
	return rating.value === rating.worst && rating.worst <= 0 ? 0 : starsOfRating(rating);
}
// components/Stars.tsx
var five = [
	0,
	1,
	2,
	3,
	4
];
var star = "M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8L10 14.9l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z";
var leftHalf = "M10 1.6v13.3l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z";
/** A rating to look at: five stars in halves, and the number on its own scale. */
function Stars({ rating, figure = true }) {
	const stars = countStars(rating);
	return /* @__PURE__ */ a("span", {
		class: "stars",
		children: [
			/* @__PURE__ */ a("span", {
				class: "unseen",
				children: `Rated ${formatRating(rating)}`
			}),
			/* @__PURE__ */ a("svg", {
				class: "stars-row",
				viewBox: "0 0 100 20",
				"aria-hidden": "true",
				children: five.map((n) => /* @__PURE__ */ a("g", {
					transform: `translate(${n * 20} 0)`,
					children: [/* @__PURE__ */ a("path", {
						class: "stars-empty",
						d: star
					}), stars >= n + .5 && /* @__PURE__ */ a("path", {
						class: "stars-full",
						d: stars >= n + 1 ? star : leftHalf
					})]
				}, n))
			}),
			figure && /* @__PURE__ */ a("span", {
				class: "stars-figure",
				"aria-hidden": "true",
				children: formatRating(rating)
			})
		]
	});
}
// components/popup/ReviewRow.tsx
/** One review in a list: whose, what it comes to, its verdict; opened, what speaks for and against. */
function ReviewRow({ review, reasons = [], open = false, children }) {
	const { stance, rating, verdict, pros, cons } = review;
	return /* @__PURE__ */ a("details", {
		class: "review-row",
		open,
		children: [/* @__PURE__ */ a("summary", {
			class: "review-row-summary",
			children: [/* @__PURE__ */ a("span", {
				class: "review-row-head",
				children: [
					/* @__PURE__ */ a(ChevronRight, {
						class: "review-row-sign",
						"aria-hidden": "true"
					}),
					/* @__PURE__ */ a("span", {
						class: "review-row-author",
						children: bylineOf(review, review.origin.kind)
					}),
					rating && /* @__PURE__ */ a(Stars, { rating })
				]
			}), (stance || verdict) && /* @__PURE__ */ a("span", {
				class: "review-row-verdict",
				dir: "auto",
				children: [
					stance && /* @__PURE__ */ a(StanceBadge, { stance }),
					" ",
					verdict
				]
			})]
		}), /* @__PURE__ */ a("div", {
			class: "review-row-body",
			children: [
				/* @__PURE__ */ a(ProsAndCons, {
					pros,
					cons,
					level: 2
				}),
				reasons.length > 0 && /* @__PURE__ */ a("p", {
					class: "review-row-reasons",
					children: `Shown because: ${reasons.join(", ")}.`
				}),
				children
			]
		})]
	});
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
// components/WebLink.tsx
/** A way out of the extension, in a new tab that learns nothing of where it came from; only text where it is no web address. */
function WebLink({ url, children }) {
	const address = readWebAddress(url);
	if (!address) return /* @__PURE__ */ a("span", { children });
	return /* @__PURE__ */ a("a", {
		class: "web-link",
		href: address,
		target: "_blank",
		rel: "noopener noreferrer",
		children: [
			children,
			/* @__PURE__ */ a(ExternalLink, {
				class: "web-link-sign",
				"aria-hidden": "true"
			}),
			/* @__PURE__ */ a("span", {
				class: "unseen",
				children: " (opens in a new tab)"
			})
		]
	});
}
// lib/review/source-address.ts
/** Words are named by how they begin and end. */
var few = 4;
/** Commas and dashes part the parts of such an address. */
var encode = (words) => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
/**
* Where a review stands on the web; a clipped one at the very words that its verdict was read from, which browsers
* show since 2024 (`#:~:text=`). Where they are not there any more the page opens at its top.
*/
function sourceAddress({ url, origin }) {
	const quote = origin.kind === "clipped" && origin.quotes?.find(({ field }) => field === "verdict");
	if (!url || !quote || url.includes("#")) return url;
	const words = quote.text.split(" ");
	return `${url}#:~:text=${[words.slice(0, few), words.slice(few).slice(-4)].map(encode).filter(Boolean)}`;
}
// components/Field.tsx
/** A control under its label, with what is wrong with it beside it. */
function Field({ id, label, problem, hint, children }) {
	return /* @__PURE__ */ a("div", {
		class: "field",
		children: [
			/* @__PURE__ */ a("label", {
				class: "field-label",
				for: id,
				children: label
			}),
			children,
			hint && /* @__PURE__ */ a("p", {
				class: "field-hint",
				id: `${id}-hint`,
				children: hint
			}),
			/* @__PURE__ */ a(Problem, {
				id,
				problem
			})
		]
	});
}
/** What is wrong with a control, for those that have no label of this kind. */
function Problem({ id, problem }) {
	return problem ? /* @__PURE__ */ a("p", {
		class: "field-problem",
		id: `${id}-problem`,
		role: "alert",
		children: problem
	}) : null;
}
/** What ties a control to its label, its hint and its problem. */
function describeField({ id, problem, hint }) {
	const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
	return {
		id,
		"aria-invalid": Boolean(problem),
		...described && { "aria-describedby": described }
	};
}
// components/popup/NoteForm.tsx
/** One's own words under someone else's review. */
function NoteForm({ note, onChange, onSave, status, changed, focused = false }) {
	const id = P();
	const field = T(null);
	A(() => {
		if (focused) field.current?.focus();
	}, []);
	return /* @__PURE__ */ a("form", {
		class: "note-form",
		onSubmit: (event) => {
			event.preventDefault();
			onSave();
		},
		onKeyDown: (event) => {
			if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			onSave();
		},
		children: [/* @__PURE__ */ a(Field, {
			id,
			label: "Your note",
			children: /* @__PURE__ */ a("textarea", {
				ref: field,
				id,
				class: "field-input",
				rows: 2,
				value: note,
				placeholder: "Yours alone; it stays when the review changes",
				maxLength: limits.paragraphs,
				dir: "auto",
				onInput: (event) => onChange(event.currentTarget.value)
			})
		}), /* @__PURE__ */ a("div", {
			class: "note-form-end",
			children: [/* @__PURE__ */ a("span", {
				class: "note-form-status",
				role: "status",
				children: status
			}), /* @__PURE__ */ a(Button, {
				size: "small",
				type: "submit",
				disabled: !changed,
				children: "Save the note"
			})]
		})]
	});
}
// lib/review/cast-lines.ts
var as = " as ";
/** The cast, one a line: `Name`, or `Name as Role`. */
function formatCast(cast) {
	return cast.map(formatCastMember).join("\n");
}
/** The people in a field of cast lines. A line that was there before is the person it was, whatever words are in it. */
function parseCast(text, known = []) {
	return text.split("\n").map((line) => known.find((member) => formatCastMember(member) === line) ?? parseCastMember(line)).filter((member) => member.name !== "");
}
function formatCastMember({ name, role }) {
	return role === null ? name : `${name}${as}${role}`;
}
function parseCastMember(line) {
	const trimmed = line.trim().replace(/,$/u, "");
	const at = trimmed.indexOf(as);
	if (at < 1) return {
		name: trimmed,
		role: null
	};
	return {
		name: trimmed.slice(0, at).trim(),
		role: trimmed.slice(at + 4).trim()
	};
}
// lib/review/name-list.ts
/** Names in one field, parted by commas. */
function formatNames(names) {
	return names.join(", ");
}
/** The names in a field, each once. A name that was there before keeps the commas in it (`Sammy Davis, Jr.`). */
function parseNames(text, known = []) {
	const parts = text.split(/[,\n]/u).map((part) => part.trim());
	const names = [];
	for (let start = 0; start < parts.length;) {
		const end = endOfKnown(parts, start, known);
		const name = parts.slice(start, end).join(", ");
		if (name && !names.includes(name)) names.push(name);
		start = end;
	}
	return names;
}
/** Where the longest known name that begins at a part ends; the next part where none does. */
function endOfKnown(parts, start, known) {
	return start + known.filter((name) => name.includes(",")).map((name) => name.split(",").map((part) => part.trim())).filter((words) => words.every((word, at) => parts[start + at] === word)).reduce((most, words) => Math.max(most, words.length), 1);
}
// lib/review/watched-on.ts
/** The last day the film was watched, as far as days are known. */
function watchedOn(viewings) {
	return latest(viewings)?.on ?? null;
}
/**
* Viewings with another last day. The one that had the old day, or that had none, gets the new one; without a day it
* still counts as having seen the film.
*/
function changeWatchedOn(viewings, day) {
	if (day === watchedOn(viewings)) return [...viewings];
	const changed = latest(viewings) ?? viewings.at(-1);
	if (!changed) return day === null ? [] : [{
		on: day,
		rewatch: false
	}];
	return viewings.map((viewing) => viewing === changed ? {
		...viewing,
		on: day
	} : viewing);
}
/** The day in a field; null where there is none such. */
function readDay(text) {
	const day = text.trim();
	return isCalendarDate(day) ? day : null;
}
function latest(viewings) {
	return viewings.reduce((last, viewing) => viewing.on !== null && viewing.on >= (last?.on ?? "") ? viewing : last, void 0);
}
// lib/review/take-form.ts
/** A take as it stands in the form. What a form has no field for stays in the take: see read-form.ts. */
function fillForm(take) {
	const { film, stance, rating, verdict, pros, cons, tags, spoiler, note } = take;
	return {
		title: film.title,
		year: film.year === null ? "" : String(film.year),
		directors: formatNames(film.directors),
		cast: formatCast(film.cast),
		stance,
		stars: rating && starsOfRating(rating),
		verdict,
		pros: [...pros],
		cons: [...cons],
		watchedOn: watchedOn(take.viewings) ?? "",
		tags: formatNames(tags),
		spoiler,
		note
	};
}
// entrypoints/popup/tell-failure.ts
/** Why something was not done, as a sentence for people. */
function tellFailure(reason) {
	if (reason instanceof UserError) return reason.message;
	console.error(reason);
	return "That did not work. Try once more; what you wrote is still here.";
}
// entrypoints/popup/draft-keeper.ts
/**
* Sends every state of a form off at once: a popup may be closed by the next click, and what waits then is lost.
* Messages arrive in the order they were sent. `onFate` hears when the last state is on disk, and of any that failed.
*/
function createDraftKeeper(ask, key, onFate) {
	const sent = /* @__PURE__ */ new Set();
	let count = 0;
	const send = (answer) => {
		count += 1;
		const number = count;
		const told = answer.then(() => {
			if (number === count) onFate("kept");
		}, () => onFate("failed"));
		sent.add(told);
		told.then(() => sent.delete(told));
	};
	return {
		keep: (form) => send(ask("saveDraft", {
			key,
			form
		})),
		drop: () => send(ask("dropDraft", { key })),
		async settled() {
			await Promise.all(sent);
		}
	};
}
// entrypoints/popup/use-draft.ts
/** A form with its draft: read on opening, kept at every change, gone when nothing differs from `clean` any more. */
function useDraft(ask, key, clean) {
	/** Null until it is known whether a draft was there. */
	const [form, setForm] = d(null);
	const [found, setFound] = d(null);
	const [earlier, setEarlier] = d("none");
	const [fate, setFate] = d(null);
	const keeper = w(() => createDraftKeeper(ask, key, setFate), [ask, key]);
	A(() => {
		let isOver = false;
		const show = (draft) => {
			if (isOver) return;
			setFound(draft);
			setEarlier(draft ? "here" : "none");
			setForm(draft ?? clean);
		};
		ask("readDraft", { key }).then(show, () => show(null));
		return () => {
			isOver = true;
		};
	}, [ask, key]);
	const change = (next) => {
		setForm(next);
		if (isSameForm(next, clean)) keeper.drop();
		else keeper.keep(next);
	};
	const isClean = form === null || isSameForm(form, clean);
	return {
		form,
		earlier,
		isClean,
		/** Where the words typed now are, for people. */
		status: isClean || fate === null ? "" : fate === "kept" ? "Draft kept" : "The draft could not be kept.",
		settled: () => keeper.settled(),
		change,
		discard() {
			setFound(form);
			setEarlier("discarded");
			change(clean);
		},
		putBack() {
			setEarlier("here");
			if (found) change(found);
		}
	};
}
function isSameForm(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
// entrypoints/popup/NoteWriter.tsx
/** One's own note under someone else's review, kept like a draft until it is saved. */
function NoteWriter({ ask, review, focused = false }) {
	const key = draftKeyOfReview(review.id);
	const [base] = d(() => fillForm(takeOf(review)));
	const [saved, setSaved] = d(review.note);
	const [outcome, setOutcome] = d("");
	const draft = useDraft(ask, key, {
		...base,
		note: saved
	});
	const { form } = draft;
	if (!form) return null;
	const save = async () => {
		const { note } = form;
		try {
			await draft.settled();
			await ask("saveNote", {
				id: review.id,
				note
			});
			await ask("dropDraft", { key });
			setSaved(note);
			setOutcome("Saved");
		} catch (reason) {
			setOutcome(tellFailure(reason));
		}
	};
	return /* @__PURE__ */ a(NoteForm, {
		note: form.note,
		onChange: (note) => {
			setOutcome("");
			draft.change({
				...form,
				note
			});
		},
		onSave: () => void save(),
		status: outcome || draft.status || (draft.isClean ? "" : "Draft from earlier"),
		changed: !draft.isClean,
		focused
	});
}
// entrypoints/popup/ReviewPanel.tsx
/** A review with what can be done about it: one's own is changed, someone else's has a note under it. */
function ReviewPanel({ ask, review, reasons = [], open = false, noting = false, onEdit, onBin, onDeny }) {
	const own = isOwn(review.origin.kind);
	const source = sourceAddress(review);
	return /* @__PURE__ */ a(ReviewRow, {
		review,
		reasons,
		open,
		children: [
			own && review.note && /* @__PURE__ */ a("p", {
				class: "popup-note",
				dir: "auto",
				children: review.note
			}),
			!own && /* @__PURE__ */ a(NoteWriter, {
				ask,
				review,
				focused: noting
			}),
			/* @__PURE__ */ a("div", {
				class: "popup-actions",
				children: [
					own && /* @__PURE__ */ a(Button, {
						size: "small",
						onClick: onEdit,
						children: "Edit"
					}),
					/* @__PURE__ */ a(Button, {
						size: "small",
						onClick: onBin,
						children: "Delete"
					}),
					onDeny && /* @__PURE__ */ a(Button, {
						size: "small",
						look: "quiet",
						onClick: onDeny,
						children: "Not this film"
					}),
					source && /* @__PURE__ */ a("span", {
						class: "popup-link",
						children: /* @__PURE__ */ a(WebLink, {
							url: source,
							children: "Read it all"
						})
					})
				]
			})
		]
	});
}
// entrypoints/popup/use-left-draft.ts
/**
* Goes on where somebody was interrupted: opens the own review whose change was left half done, or the new one begun
* beside it (`new`). Looks once, when a film is opened.
*/
function useLeftDraft(ask, ownIds, filmKey, open) {
	A(() => {
		if (ownIds.length === 0) return;
		let isOver = false;
		const places = [...ownIds.map((id) => [id, draftKeyOfReview(id)]), ["new", filmKey]];
		const look = async () => {
			const drafts = await Promise.all(places.map(async ([, key]) => ask("readDraft", { key })));
			const left = places[drafts.findIndex((draft) => draft !== null)];
			if (left && !isOver) open(left[0]);
		};
		look().catch(console.error);
		return () => {
			isOver = true;
		};
	}, []);
}
// components/popup/SaveBar.tsx
/** The end of a form that is always in view. */
function SaveBar({ form, saving, status, failure, children }) {
	return /* @__PURE__ */ a("div", {
		class: "save-bar",
		children: [failure && /* @__PURE__ */ a("p", {
			class: "save-bar-failure",
			role: "alert",
			children: failure
		}), /* @__PURE__ */ a("div", {
			class: "save-bar-row",
			children: [
				/* @__PURE__ */ a("span", {
					class: "save-bar-status",
					role: "status",
					children: status
				}),
				children,
				/* @__PURE__ */ a(Button, {
					look: "primary",
					type: "submit",
					form,
					"aria-disabled": saving,
					title: "Ctrl + Enter or ⌘ + Enter",
					children: saving ? "Saving …" : "Save"
				})
			]
		})]
	});
}
// components/DateField.tsx
/** A day, picked or typed; today's at one click. */
function DateField({ id, label, value, onChange, today, problem }) {
	return /* @__PURE__ */ a(Field, {
		id,
		label,
		problem,
		children: /* @__PURE__ */ a("div", {
			class: "date-field",
			children: [/* @__PURE__ */ a("input", {
				...describeField({
					id,
					problem
				}),
				class: "field-input",
				type: "date",
				value,
				onInput: (event) => onChange(event.currentTarget.value)
			}), value === today ? /* @__PURE__ */ a(Button, {
				size: "small",
				onClick: () => onChange(""),
				children: "Clear"
			}) : /* @__PURE__ */ a(Button, {
				size: "small",
				onClick: () => onChange(today),
				children: "Today"
			})]
		})
	});
}
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
// components/FilmFields.tsx
/** The film as the form has it. The names of the fields' ids are those of the form: `ID-title`, `ID-year` … */
function FilmFields({ id, form, onChange, problem }) {
	const of = (field) => ({
		id: `${id}-${field}`,
		problem: problem?.field === field ? problem.problem : null
	});
	const take = (field) => (event) => onChange({ [field]: event.currentTarget.value });
	const castHint = "One a line, with the part if you like: “Name as Part”.";
	return /* @__PURE__ */ a("div", {
		class: "film-fields",
		children: [
			/* @__PURE__ */ a("div", {
				class: "film-fields-row",
				children: [/* @__PURE__ */ a(Field, {
					...of("title"),
					label: "Title",
					children: /* @__PURE__ */ a("input", {
						...describeField(of("title")),
						class: "field-input",
						value: form.title,
						onInput: take("title"),
						maxLength: limits.title,
						dir: "auto",
						autocomplete: "off",
						required: true
					})
				}), /* @__PURE__ */ a(Field, {
					...of("year"),
					label: "Year",
					children: /* @__PURE__ */ a("input", {
						...describeField(of("year")),
						class: "field-input",
						value: form.year,
						onInput: take("year"),
						maxLength: 20,
						inputMode: "numeric",
						autocomplete: "off"
					})
				})]
			}),
			/* @__PURE__ */ a(Field, {
				...of("directors"),
				label: "Director",
				children: /* @__PURE__ */ a("input", {
					...describeField(of("directors")),
					class: "field-input",
					value: form.directors,
					onInput: take("directors"),
					dir: "auto",
					autocomplete: "off"
				})
			}),
			/* @__PURE__ */ a(Field, {
				...of("cast"),
				label: "Cast",
				hint: castHint,
				children: /* @__PURE__ */ a("textarea", {
					...describeField({
						...of("cast"),
						hint: castHint
					}),
					class: "field-input",
					rows: 2,
					value: form.cast,
					onInput: take("cast"),
					dir: "auto"
				})
			})
		]
	});
}
// components/line-edits.ts
var bullet = /^\s*[-–—•*+·]\s+/u;
/**
* Puts what now stands in one row's field where it belongs: every line break in it, typed or pasted, begins a row.
* `caret` is counted in the field's text.
*/
function putText(lines, row, text, caret) {
	const breaks = text.split("\n");
	const before = text.slice(0, caret).split("\n");
	const isList = breaks.length > 1;
	const last = breaks.length - 1;
	const pieces = breaks.map((piece, at) => ({
		text: isList ? piece.replace(bullet, "") : piece,
		at
	})).filter((piece) => piece.text.trim() !== "" || piece.at === 0 || piece.at === last);
	const held = pieces.findLastIndex((piece) => piece.at <= before.length - 1);
	const folded = [
		...lines.slice(0, row),
		...pieces.map((piece) => piece.text),
		...lines.slice(row + 1)
	].flatMap(foldLine);
	return trimEnd({
		lines: folded.slice(0, limits.lines),
		row: Math.min(row + held, limits.lines - 1),
		caret: before.at(-1)?.length ?? 0,
		leftOut: folded.slice(limits.lines).filter((line) => line.trim() !== "").length
	});
}
/** Takes an empty row away; the caret goes to the end of the row above. */
function removeRow(lines, row) {
	const above = Math.max(0, row - 1);
	const rest = lines.filter((_, at) => at !== row);
	return trimEnd({
		lines: rest,
		row: above,
		caret: rest[above]?.length ?? 0,
		leftOut: 0
	});
}
/** The rows to show: the lines, and one more to go on in. */
function rowsOf(lines) {
	return lines.length < limits.lines ? [...lines, ""] : [...lines];
}
/** A line longer than one may be goes on in the next. */
function foldLine(line) {
	if (line.length <= limits.line) return [line];
	return [line.slice(0, limits.line), ...foldLine(line.slice(limits.line))];
}
function trimEnd(edit) {
	const end = edit.lines.findLastIndex((line) => line !== "") + 1;
	return {
		...edit,
		lines: edit.lines.slice(0, end),
		row: Math.min(edit.row, end)
	};
}
// components/LineList.tsx
var words = {
	pros: {
		name: "Pros",
		one: "Pro",
		first: "What speaks for it"
	},
	cons: {
		name: "Cons",
		one: "Con",
		first: "What speaks against it"
	}
};
/** Pros or cons, one a row: Enter goes on in the next, Backspace in an empty one takes it away, a pasted list spreads. */
function LineList({ id, kind, lines, onChange, problem }) {
	const list = T(null);
	const caret = T(null);
	const [leftOut, setLeftOut] = d(0);
	const { name, one, first } = words[kind];
	const Sign = kind === "pros" ? Plus : Minus;
	F(() => {
		const edit = caret.current;
		if (edit === null) return;
		const field = list.current?.querySelectorAll("textarea")[edit.row];
		field?.focus();
		field?.setSelectionRange(edit.caret, edit.caret);
		caret.current = null;
	});
	const change = (edit) => {
		setLeftOut(edit.leftOut);
		onChange(edit.lines);
	};
	const type = (row, field) => {
		const edit = putText(lines, row, field.value, field.selectionStart);
		if (edit.row !== row || field.value.includes("\n")) caret.current = edit;
		if (field.value.includes("\n")) field.value = edit.lines[row] ?? "";
		change(edit);
	};
	const press = (event, row) => {
		if (event.key !== "Backspace" || event.currentTarget.value !== "" || row + lines.length === 0) return;
		event.preventDefault();
		caret.current = removeRow(lines, row);
		change(caret.current);
	};
	return /* @__PURE__ */ a("section", {
		class: `line-list line-list-${kind}`,
		"aria-labelledby": id,
		children: [
			/* @__PURE__ */ a("p", {
				class: "line-list-name",
				id,
				children: name
			}),
			/* @__PURE__ */ a("ul", {
				ref: list,
				children: rowsOf(lines).map((line, row) => /* @__PURE__ */ a("li", {
					class: "line-list-row",
					children: [/* @__PURE__ */ a(Sign, {
						class: "line-list-sign",
						"aria-hidden": "true"
					}), /* @__PURE__ */ a("textarea", {
						class: "field-input line-list-field",
						rows: 1,
						value: line,
						"aria-label": `${one} ${row + 1}`,
						placeholder: row === 0 ? first : "One more",
						enterkeyhint: "next",
						onInput: (event) => type(row, event.currentTarget),
						onKeyDown: (event) => press(event, row)
					})]
				}, row))
			}),
			/* @__PURE__ */ a(Problem, {
				id,
				problem: leftOut > 0 ? `There was no room for ${leftOut} more.` : problem
			})
		]
	});
}
// components/IconButton.tsx
function IconButton({ label, icon: Icon, ...rest }) {
	return /* @__PURE__ */ a("button", {
		...rest,
		type: "button",
		class: "icon-button",
		"aria-label": label,
		title: label,
		children: /* @__PURE__ */ a(Icon, { "aria-hidden": "true" })
	});
}
// components/rating-keys.ts
/**
* What a key makes of a rating in half stars: arrows go by a half, Page keys by a whole, a digit says it outright and
* a point adds the half (3 . or 3 . 5), nought takes it away. Undefined where the key is none of these.
*/
function rateByKey(stars, key, lastKey) {
	const now = stars ?? 0;
	if (/^[0-9]$/u.test(key)) {
		if (isPoint(lastKey)) return stars;
		return key === "0" ? null : Math.min(5, Number(key));
	}
	if (isPoint(key)) return now % 1 === 0 ? Math.min(5, now + .5) : stars;
	switch (key) {
		case "ArrowRight":
		case "ArrowUp": return Math.min(5, now + .5);
		case "ArrowLeft":
		case "ArrowDown": return now - .5 || null;
		case "PageUp": return Math.min(5, now + 1);
		case "PageDown": return now > 1 ? now - 1 : null;
		case "Home": return .5;
		case "End": return 5;
		case "Delete":
		case "Backspace": return null;
		default: return;
	}
}
/** The half star under a point, `share` of the way along the row. */
function rateByPointer(share) {
	return Math.min(5, Math.max(.5, Math.ceil(share * 10) / 2));
}
function isPoint(key) {
	return key === "." || key === ",";
}
// components/RatingInput.tsx
/** Five stars to set in halves: by pointer, left or right half of a star; by keyboard as a slider. */
function RatingInput({ stars, onChange }) {
	const [hovered, setHovered] = d(null);
	const lastKey = T("");
	const press = (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const rated = rateByKey(stars, event.key, lastKey.current);
		lastKey.current = event.key;
		if (rated === void 0) return;
		event.preventDefault();
		setHovered(null);
		if (rated !== stars) onChange(rated);
	};
	const point = (event, isPressed) => {
		const row = event.currentTarget.getBoundingClientRect();
		const rated = rateByPointer((event.clientX - row.left) / row.width);
		setHovered(event.pointerType === "touch" ? null : rated);
		if (isPressed && rated !== stars) onChange(rated);
	};
	return /* @__PURE__ */ a("div", {
		class: "rating-input",
		children: [
			/* @__PURE__ */ a("div", {
				class: "rating-input-row",
				role: "slider",
				tabIndex: 0,
				"aria-label": "Rating",
				"aria-valuemin": 0,
				"aria-valuemax": 5,
				"aria-valuenow": stars ?? 0,
				"aria-valuetext": describeStars(stars),
				onKeyDown: press,
				onPointerDown: (event) => event.button === 0 && point(event, true),
				onPointerMove: (event) => point(event, event.buttons === 1),
				onPointerLeave: () => setHovered(null),
				children: /* @__PURE__ */ a(Stars, {
					rating: ratingOfStars(hovered ?? stars ?? 0),
					figure: false
				})
			}),
			/* @__PURE__ */ a("span", {
				class: "rating-input-figure",
				"aria-hidden": "true",
				children: (hovered ?? stars) === null ? "Not rated" : `${hovered ?? stars} of 5`
			}),
			stars !== null && /* @__PURE__ */ a(IconButton, {
				label: "Take the rating away",
				icon: X,
				tabIndex: -1,
				onClick: () => onChange(null)
			})
		]
	});
}
// components/StanceInput.tsx
var stances = Object.keys(stanceWords);
/** Whether to see it: one of three, told by word, shape and colour; choosing the same again takes it back. */
function StanceInput({ stance, onChange }) {
	const name = P();
	return /* @__PURE__ */ a("fieldset", {
		class: "stance-input",
		children: [/* @__PURE__ */ a("legend", {
			class: "unseen",
			children: "Would you recommend it?"
		}), stances.map((one) => /* @__PURE__ */ a("label", {
			class: `stance-input-choice stance-input-${one}`,
			children: [
				/* @__PURE__ */ a("input", {
					class: "stance-input-radio",
					type: "radio",
					name,
					value: one,
					checked: one === stance,
					onClick: () => onChange(one === stance ? null : one)
				}),
				/* @__PURE__ */ a(StanceShape, { stance: one }),
				stanceWords[one]
			]
		}, one))]
	});
}
// components/TakeForm.tsx
/** A mini-review to write: stars and verdict first, for the ten seconds after a film. */
function TakeForm({ id, form, onChange, onSave, problem, today, byHand = false, focused = false }) {
	const root = T(null);
	const fields = P();
	const [hasNote] = d(form.note !== "");
	const change = (part) => onChange({
		...form,
		...part
	});
	const of = (field) => ({
		id: `${fields}-${field}`,
		problem: problem?.field === field ? problem.problem : null
	});
	F(() => {
		if (focused) root.current?.querySelector(byHand ? "input" : "[role=\"slider\"]")?.focus();
	}, []);
	A(() => {
		if (problem) root.current?.querySelector("[aria-invalid=\"true\"]")?.focus();
	}, [problem]);
	const filmFields = /* @__PURE__ */ a(FilmFields, {
		id: fields,
		form,
		onChange: change,
		problem
	});
	const isFilmWrong = problem !== null && [
		"title",
		"year",
		"directors",
		"cast"
	].includes(problem.field);
	return /* @__PURE__ */ a("form", {
		ref: root,
		id,
		class: "take-form",
		noValidate: true,
		onSubmit: (event) => {
			event.preventDefault();
			onSave();
		},
		onKeyDown: (event) => pressEnter(event, onSave),
		children: [
			byHand && filmFields,
			/* @__PURE__ */ a(RatingInput, {
				stars: form.stars,
				onChange: (stars) => change({ stars })
			}),
			/* @__PURE__ */ a(Field, {
				...of("verdict"),
				label: "Verdict",
				children: /* @__PURE__ */ a("textarea", {
					...describeField(of("verdict")),
					class: "field-input take-form-verdict",
					rows: 2,
					value: form.verdict,
					placeholder: "In one sentence",
					maxLength: limits.line,
					enterkeyhint: "next",
					dir: "auto",
					onInput: (event) => change({ verdict: event.currentTarget.value }),
					"data-one-line": true
				})
			}),
			/* @__PURE__ */ a(StanceInput, {
				stance: form.stance,
				onChange: (stance) => change({ stance })
			}),
			/* @__PURE__ */ a(LineList, {
				...of("pros"),
				kind: "pros",
				lines: form.pros,
				onChange: (pros) => change({ pros })
			}),
			/* @__PURE__ */ a(LineList, {
				...of("cons"),
				kind: "cons",
				lines: form.cons,
				onChange: (cons) => change({ cons })
			}),
			/* @__PURE__ */ a(DateField, {
				...of("watchedOn"),
				label: "Watched on",
				value: form.watchedOn,
				today,
				onChange: (watchedOn) => change({ watchedOn })
			}),
			/* @__PURE__ */ a(Field, {
				...of("tags"),
				label: "Tags",
				children: /* @__PURE__ */ a("input", {
					...describeField(of("tags")),
					class: "field-input",
					value: form.tags,
					placeholder: "with commas between",
					autocomplete: "off",
					dir: "auto",
					onInput: (event) => change({ tags: event.currentTarget.value })
				})
			}),
			hasNote && /* @__PURE__ */ a(Field, {
				...of("note"),
				label: "Your note",
				children: /* @__PURE__ */ a("textarea", {
					...describeField(of("note")),
					class: "field-input",
					rows: 3,
					value: form.note,
					maxLength: limits.paragraphs,
					dir: "auto",
					onInput: (event) => change({ note: event.currentTarget.value })
				})
			}),
			/* @__PURE__ */ a("label", {
				class: "take-form-spoiler",
				children: [/* @__PURE__ */ a("input", {
					type: "checkbox",
					checked: form.spoiler,
					onInput: (event) => change({ spoiler: event.currentTarget.checked })
				}), "My review gives the plot away"]
			}),
			!byHand && /* @__PURE__ */ a(Disclosure, {
				summary: "The film",
				glimpse: describeFilm(form),
				forced: isFilmWrong,
				children: filmFields
			})
		]
	});
}
/** Enter alone never sends a form that is half written; with Ctrl or Cmd it does, from anywhere. */
function pressEnter(event, onSave) {
	if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLElement)) return;
	const { target } = event;
	if (event.ctrlKey || event.metaKey) {
		event.preventDefault();
		onSave();
	} else if (target.matches("input:not([type=\"checkbox\"]), [data-one-line]")) event.preventDefault();
}
function describeFilm({ directors, cast }) {
	return [directors, cast.split("\n").map((line) => line.split(" as ")[0]).filter(Boolean).join(", ")].filter(Boolean).join(" · ");
}
// lib/review/form-problem.ts
/** The first thing that keeps a form from being saved as the take it was read into; null where there is none. */
function findFormProblem(form, { film, tags, pros, cons }, isTouched) {
	const roles = film.cast.map(({ role }) => role ?? "");
	const people = film.cast.map(({ name }) => name);
	const [field, , problem] = [
		[
			"title",
			!film.title && (isTouched("title") || film.keys.length === 0),
			"Give the film a title."
		],
		[
			"title",
			film.title.length > limits.title,
			`A title has at most ${limits.title} letters.`
		],
		[
			"year",
			isTouched("year") && form.year.trim() !== "" && film.year === null,
			"Write the year in four digits, such as 2025, or leave it empty."
		],
		[
			"directors",
			areTooMany(film.directors, limits.people),
			tooMany(limits.people, "names", "parted by commas")
		],
		[
			"cast",
			areTooMany(people, limits.people),
			tooMany(limits.people, "names", "one a line")
		],
		[
			"cast",
			areTooMany(roles, limits.people),
			`The name of a part has at most ${limits.role} letters.`
		],
		[
			"pros",
			pros.length > limits.lines,
			`At most ${limits.lines} lines.`
		],
		[
			"cons",
			cons.length > limits.lines,
			`At most ${limits.lines} lines.`
		],
		[
			"watchedOn",
			isTouched("watchedOn") && form.watchedOn.trim() !== "" && readDay(form.watchedOn) === null,
			"There is no such day. Write it like 2025-06-30, or leave it empty."
		],
		[
			"tags",
			areTooMany(tags, limits.tags),
			tooMany(limits.tags, "tags", "parted by commas")
		]
	].find(([, isWrong]) => isWrong) ?? [];
	return field && problem ? {
		field,
		problem
	} : null;
}
function areTooMany(texts, most) {
	return texts.length > most || texts.some((text) => text.length > limits.name);
}
function tooMany(most, what, how) {
	return `At most ${most} ${what} of ${limits.name} letters each, ${how}.`;
}
// lib/review/read-form.ts
/**
* Reads a form into the take it was filled from. Fields that were not touched leave the take as it was to the letter:
* other scales of rating, roles, earlier viewings, sections and all that a form does not show.
*/
function readForm(form, base) {
	const before = fillForm(base);
	const isTouched = (field) => !isSame(form[field], before[field]);
	const take = {
		...base,
		film: readFilm(form, base.film, isTouched),
		stance: form.stance,
		rating: isTouched("stars") ? readStars(form.stars) : base.rating,
		verdict: isTouched("verdict") ? tidy(form.verdict) : base.verdict,
		pros: isTouched("pros") ? readLines(form.pros, base.pros) : base.pros,
		cons: isTouched("cons") ? readLines(form.cons, base.cons) : base.cons,
		viewings: isTouched("watchedOn") ? changeWatchedOn(base.viewings, readDay(form.watchedOn)) : base.viewings,
		tags: isTouched("tags") ? parseNames(form.tags, base.tags) : base.tags,
		spoiler: form.spoiler,
		note: form.note
	};
	const problem = findFormProblem(form, take, isTouched);
	return problem ? {
		ok: false,
		...problem
	} : {
		ok: true,
		take
	};
}
function readFilm(form, film, isTouched) {
	return {
		...film,
		title: isTouched("title") ? tidy(form.title) : film.title,
		year: isTouched("year") ? readYear(form.year) : film.year,
		directors: isTouched("directors") ? parseNames(form.directors, film.directors) : film.directors,
		cast: isTouched("cast") ? parseCast(form.cast, film.cast) : film.cast
	};
}
function isSame(a, b) {
	return Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((line, at) => line === b[at]) : a === b;
}
/** One line, as a sentence stands in print. */
function tidy(text) {
	return text.replace(/\s+/gu, " ").trim();
}
/** Lines with something in them; one that was there before stays as it is. */
function readLines(lines, before) {
	return lines.map((line) => before.includes(line) ? line : tidy(line)).filter((line) => line !== "");
}
function readStars(stars) {
	return stars === null ? null : ratingOfStars(stars);
}
function readYear(text) {
	const year = Number(/^\s*(\d{4})\s*$/u.exec(text)?.[1]);
	return year >= limits.firstYear && year <= limits.lastYear ? year : null;
}
// entrypoints/popup/Writer.tsx
/** One's own review, to write or change, with its draft and its saving. Give it a `key` of the draft's key. */
function Writer({ ask, draftKey, id, base: given, today, byHand = false, onSaved, onLeave }) {
	const [base] = d(given);
	const [clean] = d(() => fillForm(base));
	const draft = useDraft(ask, draftKey, clean);
	const [problem, setProblem] = d(null);
	const [failure, setFailure] = d(null);
	const [isSaving, setSaving] = d(false);
	const { form } = draft;
	if (!form) return /* @__PURE__ */ a("div", {
		class: "popup-wait",
		"aria-busy": "true"
	});
	const save = async () => {
		if (isSaving) return;
		const reading = readForm(form, base);
		setFailure(null);
		if (!reading.ok) return setProblem(reading);
		if (id === null && draft.isClean) return setProblem({
			field: "verdict",
			problem: "Say something first: stars, a word, a day."
		});
		setProblem(null);
		setSaving(true);
		try {
			await draft.settled();
			await onSaved(await ask("saveReview", {
				id,
				take: reading.take,
				origin: "mine",
				draftKey
			}));
		} catch (reason) {
			setFailure(tellFailure(reason));
		} finally {
			setSaving(false);
		}
	};
	const formId = `write-${id ?? "new"}`;
	return /* @__PURE__ */ a($, { children: [
		draft.earlier === "here" && /* @__PURE__ */ a(Notice, {
			kind: "told",
			actions: /* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: draft.discard,
				children: "Discard"
			}),
			children: "Draft from earlier"
		}),
		draft.earlier === "discarded" && /* @__PURE__ */ a(Notice, {
			kind: "told",
			actions: /* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: draft.putBack,
				children: "Put it back"
			}),
			children: "Draft discarded"
		}),
		/* @__PURE__ */ a(TakeForm, {
			id: formId,
			form,
			onChange: (next) => {
				if (!isSaving) draft.change(next);
			},
			onSave: () => void save(),
			problem,
			today,
			byHand,
			focused: true
		}),
		/* @__PURE__ */ a(SaveBar, {
			form: formId,
			saving: isSaving,
			status: draft.status,
			failure,
			children: onLeave && /* @__PURE__ */ a(Button, {
				look: "quiet",
				onClick: onLeave,
				children: "Back"
			})
		})
	] });
}
// entrypoints/popup/FilmScreen.tsx
var newReview = "new";
/** So many of others' reviews stand above one's own; the rest on request. */
var fewOthers = 2;
/** The film in the tab: the reviews there are, and one's own to write. */
function FilmScreen({ ask, tabId, film, wantedId, today, library, act, hush, onSaved, onFind, onClip, onStarters }) {
	const own = film.shown.filter(({ review }) => isOwn(review.origin.kind));
	const others = film.shown.filter(({ review }) => !isOwn(review.origin.kind));
	const isWanted = ({ review }) => review.id === wantedId;
	/** The review that is written: a stored one by its id, a new one, or none. */
	const [writing, setWriting] = d(() => {
		if (film.shown.some(({ review }) => review.id === wantedId)) return own.some(isWanted) ? wantedId : null;
		return own.length === 0 ? newReview : null;
	});
	const [areAllShown, setAllShown] = d(others.findIndex(isWanted) >= fewOthers);
	const edited = own.find(({ review }) => review.id === writing)?.review ?? null;
	const isNew = writing === newReview;
	const about = film.sighting.film;
	useLeftDraft(ask, wantedId === null ? own.map(({ review }) => review.id) : [], draftKeyOfFilm(about), setWriting);
	const write = (what) => {
		hush();
		setWriting(what);
	};
	const answer = (name, reviewId) => () => ask(name, {
		tabId,
		reviewId
	});
	const undoWord = ({ correctionId }) => ask("undoCorrection", { id: correctionId });
	const saved = async (review) => {
		await onSaved(review);
		setWriting(null);
	};
	const panel = ({ review, reasons }, open) => /* @__PURE__ */ a(ReviewPanel, {
		ask,
		review,
		reasons,
		open,
		noting: review.id === wantedId,
		onEdit: () => write(review.id),
		onBin: () => act(() => ask("binReview", { id: review.id }), "The review is in the bin.", () => ask("unbinReview", { id: review.id })),
		onDeny: () => act(answer("denyMatch", review.id), "It is not shown for this film any more.", undoWord)
	}, review.id);
	return /* @__PURE__ */ a($, { children: [
		about.title === "" && film.shown.length === 0 && /* @__PURE__ */ a(UntitledNotice, {
			isUnread: film.sighting.unread === true,
			onPick: library === "filled" ? onFind : null
		}),
		/* @__PURE__ */ a(OfferedReviews, {
			offered: film.offered,
			onYes: (id) => act(answer("confirmMatch", id), "It is shown for this film from now on.", undoWord),
			onNo: (id) => act(answer("denyMatch", id), "It is not asked again for this film.", undoWord)
		}),
		!edited && /* @__PURE__ */ a($, { children: [
			own.map((one, at) => panel(one, isWanted(one) || at === 0 && !isNew)),
			others.slice(0, areAllShown ? others.length : fewOthers).map((one) => panel(one, isWanted(one))),
			others.length > fewOthers && !areAllShown && /* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: () => setAllShown(true),
				children: `Show all ${others.length} reviews`
			})
		] }),
		film.shown.length > 0 && isNew && /* @__PURE__ */ a("h2", {
			class: "popup-heading",
			children: "Your review"
		}),
		edited && /* @__PURE__ */ a(Writer, {
			ask,
			draftKey: draftKeyOfReview(edited.id),
			id: edited.id,
			base: takeOf(edited),
			today,
			onSaved: saved,
			onLeave: () => setWriting(null)
		}, edited.id),
		isNew && /* @__PURE__ */ a(Writer, {
			ask,
			draftKey: draftKeyOfFilm(about),
			id: null,
			base: makeTake(about),
			today,
			byHand: about.title === "",
			onSaved: saved,
			onLeave: own.length > 0 ? () => setWriting(null) : null
		}, draftKeyOfFilm(about)),
		/* @__PURE__ */ a("div", {
			class: "popup-actions",
			children: [
				!isNew && !edited && /* @__PURE__ */ a(Button, {
					size: "small",
					look: "quiet",
					onClick: () => write(newReview),
					children: own.length > 0 ? "Write another review" : "Write a review"
				}),
				/* @__PURE__ */ a(Button, {
					size: "small",
					look: "quiet",
					onClick: onClip,
					children: "Clip this review"
				}),
				library === "filled" && (about.title !== "" || film.shown.length > 0) && /* @__PURE__ */ a(Button, {
					size: "small",
					look: "quiet",
					onClick: onFind,
					children: "This page is about …"
				})
			]
		}),
		library === "new" && /* @__PURE__ */ a(Beginnings, {
			onClip: null,
			onWrite: null,
			paste: "/options.html#paste",
			onStarters
		})
	] });
}
// components/popup/LibrarySearch.tsx
/** The library to search by title; arrow keys go from the field through the results. */
function LibrarySearch({ label, focused = false, ...search }) {
	const { query, onQuery, state, results, hasMore, onMore, onChoose } = search;
	const id = P();
	const root = T(null);
	A(() => {
		if (focused) root.current?.querySelector("input")?.focus();
	}, []);
	const step = (event) => {
		const by = {
			ArrowDown: 1,
			ArrowUp: -1
		}[event.key];
		if (!by || !root.current) return;
		const stops = [...root.current.querySelectorAll("input, .library-search-result")];
		const next = stops[stops.indexOf(event.target) + by];
		if (!next) return;
		event.preventDefault();
		next.focus();
	};
	return /* @__PURE__ */ a("search", {
		class: "library-search",
		ref: root,
		onKeyDown: step,
		children: [
			/* @__PURE__ */ a("label", {
				class: "unseen",
				for: id,
				children: label
			}),
			/* @__PURE__ */ a("div", {
				class: "library-search-box",
				children: [/* @__PURE__ */ a(Search, {
					class: "library-search-sign",
					"aria-hidden": "true"
				}), /* @__PURE__ */ a("input", {
					id,
					class: "field-input library-search-field",
					type: "search",
					value: query,
					placeholder: label,
					maxLength: 300,
					autocomplete: "off",
					onInput: (event) => onQuery(event.currentTarget.value)
				})]
			}),
			/* @__PURE__ */ a("p", {
				class: "library-search-count",
				role: "status",
				children: tell(state, query, results.length, hasMore)
			}),
			/* @__PURE__ */ a("ul", { children: results.map((review) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
				type: "button",
				class: "library-search-result",
				onClick: () => onChoose(review),
				children: /* @__PURE__ */ a(Result, { review })
			}) }, review.id)) }),
			hasMore && /* @__PURE__ */ a(Button, {
				size: "small",
				onClick: onMore,
				children: "Show more"
			})
		]
	});
}
function Result({ review }) {
	const { stance, rating, verdict, origin } = review;
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a(FilmLine, { film: review }),
		/* @__PURE__ */ a("span", {
			class: "library-search-more",
			children: [
				stance && /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(StanceShape, { stance }), /* @__PURE__ */ a("span", {
					class: "unseen",
					children: stanceWords[stance]
				})] }),
				rating && /* @__PURE__ */ a(Stars, { rating }),
				/* @__PURE__ */ a("span", {
					class: "library-search-author",
					children: bylineOf(review, origin)
				})
			]
		}),
		verdict && /* @__PURE__ */ a("span", {
			class: "library-search-verdict",
			dir: "auto",
			children: verdict
		})
	] });
}
function tell(state, query, count, hasMore) {
	if (state === "failed") return "The library could not be searched. Try once more.";
	if (state === "searching" && count === 0) return "Searching …";
	if (query.trim() === "") return count === 0 ? "" : "Last changed";
	if (count === 0) return "Nothing in your library goes by that.";
	return hasMore ? `The first ${count}` : `${count} found`;
}
// entrypoints/popup/use-search.ts
/** How long typing rests before the library is asked. */
var restMs = 120;
/** The library's answer to what is typed, asked again with every `news`; an answer that comes too late is dropped. */
function useSearch(search, news) {
	const [query, setQuery] = d("");
	const [found, setFound] = d({
		items: [],
		next: null
	});
	const [state, setState] = d("searching");
	A(() => {
		let isOver = false;
		const look = async () => {
			try {
				const page = await search(query, null);
				if (isOver) return;
				setFound(page);
				setState("found");
			} catch {
				if (!isOver) setState("failed");
			}
		};
		setState("searching");
		const timer = setTimeout(() => void look(), query === "" ? 0 : restMs);
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [query, news]);
	const more = async () => {
		try {
			const page = await search(query, found.next);
			setFound((now) => now === found ? {
				items: [...found.items, ...page.items],
				next: page.next
			} : now);
		} catch {
			setState("failed");
		}
	};
	return {
		query,
		onQuery: setQuery,
		state,
		results: found.items,
		hasMore: found.next !== null,
		onMore: () => void more()
	};
}
// entrypoints/popup/FindScreen.tsx
/** "This page is about …": the review that a page was not recognised by. */
function FindScreen({ ask, news, onFound }) {
	const search = useSearch((query, after) => ask("listReviews", {
		query,
		bin: false,
		after
	}), news);
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("h2", {
		class: "popup-heading",
		children: "This page is about …"
	}), /* @__PURE__ */ a(LibrarySearch, {
		...search,
		label: "Find the film in your library",
		focused: true,
		onChoose: ({ id }) => onFound(id)
	})] });
}
// entrypoints/popup/LibraryScreen.tsx
/** On a page of no film: the library to search, and a film to add by hand. */
function LibraryScreen({ ask, news, isNew, whyNoFilm, onClip, onOpen, onWrite, onStarters }) {
	const search = useSearch((query, after) => ask("listReviews", {
		query,
		bin: false,
		after
	}), news);
	if (isNew) return /* @__PURE__ */ a(Beginnings, {
		onClip,
		onWrite,
		paste: "/options.html#paste",
		onStarters
	});
	return /* @__PURE__ */ a($, { children: [
		whyNoFilm && /* @__PURE__ */ a("p", {
			class: "popup-why",
			children: whyNoFilm
		}),
		onClip && /* @__PURE__ */ a(Button, {
			look: "primary",
			onClick: onClip,
			children: [/* @__PURE__ */ a(Scissors, { "aria-hidden": "true" }), "Clip this review"]
		}),
		/* @__PURE__ */ a(Button, {
			onClick: onWrite,
			children: [/* @__PURE__ */ a(PenLine, { "aria-hidden": "true" }), "Add a film by hand"]
		}),
		/* @__PURE__ */ a(LibrarySearch, {
			...search,
			label: "Search your library",
			focused: true,
			onChoose: ({ id }) => onOpen(id)
		})
	] });
}
// lib/film/film-key.ts
/** The part before the colon: who vouches for the id. */
function authorityOf(key) {
	return key.slice(0, key.indexOf(":"));
}
/** The part after the colon: the id as its authority writes it. */
function idOf(key) {
	return key.slice(key.indexOf(":") + 1);
}
// lib/film/name-authority.ts
/** Those whose name is not their short id with a capital letter. */
var names = {
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
	if (Object.hasOwn(names, authority)) return names[authority] ?? authority;
	return authority.slice(0, 1).toUpperCase() + authority.slice(1);
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
/** One link for each place that knows the film, best known places first, whatever order the keys are in. */
function linksOf(keys) {
	return Object.keys(places).flatMap((authority) => {
		return keys.filter((key) => authorityOf(key) === authority).map(linkOf).find((link) => link !== null) ?? [];
	});
}
// components/card/Facts.tsx
/** More than a film's leads are behind a button; a few more take no more room than it. */
var leads = 8;
/** Who made the film and who is in it, as on the foot of a poster. */
function Facts({ facts }) {
	const { cast, directors, genres, premiere, runtime } = facts;
	if (cast.length + directors.length + genres.length === 0 && !premiere && !runtime) return null;
	return /* @__PURE__ */ a("dl", {
		class: "facts",
		children: [
			cast.length > 0 && /* @__PURE__ */ a(Fact, {
				name: "Cast",
				children: /* @__PURE__ */ a(Cast, { cast })
			}),
			directors.length > 0 && /* @__PURE__ */ a(Fact, {
				name: "Director",
				children: directors.join(", ")
			}),
			genres.length > 0 && /* @__PURE__ */ a(Fact, {
				name: "Genre",
				children: genres.join(", ")
			}),
			premiere && /* @__PURE__ */ a(Fact, {
				name: "Premiere",
				children: premiere
			}),
			runtime && /* @__PURE__ */ a(Fact, {
				name: "Runtime",
				children: runtime
			})
		]
	});
}
function Fact({ name, children }) {
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("dt", {
		class: "facts-name",
		children: name
	}), /* @__PURE__ */ a("dd", {
		class: "facts-value",
		dir: "auto",
		children
	})] });
}
function Cast({ cast }) {
	const [all, setAll] = d(false);
	const hidden = all || cast.length <= 11 ? 0 : cast.length - leads;
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("ul", {
		class: "facts-cast",
		children: cast.slice(0, cast.length - hidden).map(({ name, role }, at) => /* @__PURE__ */ a("li", { children: [name, role && /* @__PURE__ */ a("span", {
			class: "facts-role",
			children: ` as ${role}`
		})] }, `${at} ${name}`))
	}), hidden > 0 && /* @__PURE__ */ a("button", {
		type: "button",
		class: "facts-more",
		onClick: () => setAll(true),
		children: `and ${hidden} more`
	})] });
}
// components/card/film-facts.ts
/** What is known of a film: by the review where it says so, else by the page. */
function gatherFacts(told, seen, language) {
	const premiere = told.premiere ?? seen.premiere;
	const minutes = told.runtimeMinutes ?? seen.runtimeMinutes;
	return {
		cast: longer(told.cast, seen.cast),
		directors: longer(told.directors, seen.directors),
		genres: longer(told.genres, seen.genres),
		premiere: premiere && isCalendarDate(premiere) ? formatCalendarDate(premiere, language) : premiere,
		runtime: minutes === null ? null : nameMinutes(minutes)
	};
}
function longer(told, seen) {
	return told.length > 0 ? told : seen;
}
function nameMinutes(minutes) {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return [hours && `${hours} h`, (rest || !hours) && `${rest} min`].filter(Boolean).join(" ");
}
// components/card/name-reviewer.ts
/** Whose review it is, in full: `Ada Byron, The Daily Reel`. */
function signReview({ author, publisher, origin }) {
	const names = [author, publisher].filter(Boolean).join(", ");
	if (isOwn(origin.kind)) return names ? `My review, as ${names}` : "My review";
	if (origin.kind === "starter") return `Starter review by ${names || "Lobby Card"}`;
	return names ? `Review by ${names}` : "Unsigned review";
}
// components/options/WholeReview.tsx
/** Everything that a review says. */
function WholeReview({ review, dateLanguage, spoilers, titleId, children }) {
	const source = sourceAddress(review);
	const { film, stance, rating, verdict, pros, cons, intro, sections, conclusion } = review;
	const isHidden = (isSpoiler) => (isSpoiler || review.spoiler) && !spoilers;
	return /* @__PURE__ */ a("article", {
		class: "whole-review",
		children: [
			/* @__PURE__ */ a("header", {
				class: "whole-review-head",
				children: [
					/* @__PURE__ */ a(FilmLine, {
						film,
						as: "h2",
						id: titleId
					}),
					film.originalTitle && film.originalTitle !== film.title && /* @__PURE__ */ a("p", {
						class: "whole-review-soft",
						dir: "auto",
						children: film.originalTitle
					}),
					/* @__PURE__ */ a("p", {
						class: "whole-review-soft",
						children: [signReview(review), ...tellDates(review, dateLanguage)].join(" · ")
					}),
					/* @__PURE__ */ a("p", {
						class: "whole-review-marks",
						children: [stance && /* @__PURE__ */ a(StanceBadge, { stance }), rating && /* @__PURE__ */ a(Stars, { rating })]
					})
				]
			}),
			verdict && /* @__PURE__ */ a("p", {
				class: "whole-review-verdict",
				dir: "auto",
				children: verdict
			}),
			/* @__PURE__ */ a(ProsAndCons, {
				pros,
				cons
			}),
			/* @__PURE__ */ a(Passage, {
				text: intro,
				isHidden: isHidden(false),
				name: "Introduction"
			}),
			sections.map(({ heading, text, spoiler }, at) => /* @__PURE__ */ a(Passage, {
				heading,
				text,
				isHidden: isHidden(spoiler),
				name: heading || "A part of it"
			}, at)),
			conclusion && /* @__PURE__ */ a(Passage, {
				heading: "Conclusion",
				text: conclusion,
				isHidden: isHidden(false),
				name: "Conclusion"
			}),
			isOwn(review.origin.kind) && review.note && /* @__PURE__ */ a(Passage, {
				heading: "Note",
				text: review.note,
				isHidden: false,
				name: "Note"
			}),
			/* @__PURE__ */ a(Facts, { facts: gatherFacts(film, film, dateLanguage) }),
			review.tags.length > 0 && /* @__PURE__ */ a("p", {
				class: "whole-review-soft",
				children: ["Tags: ", review.tags.join(", ")]
			}),
			/* @__PURE__ */ a("ul", {
				class: "whole-review-links",
				"aria-label": "Links",
				children: [source && /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(WebLink, {
					url: source,
					children: "The review on the web"
				}) }), linksOf(film.keys).map(({ name, url }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(WebLink, {
					url,
					children: name
				}) }, name))]
			}),
			children
		]
	});
}
function Passage({ heading, text, isHidden, name }) {
	if (!text && !heading) return null;
	const paragraphs = text.split(/\n+/u).map((paragraph, at) => /* @__PURE__ */ a("p", {
		dir: "auto",
		children: paragraph
	}, at));
	if (isHidden) return /* @__PURE__ */ a(Disclosure, {
		summary: name,
		glimpse: "gives the plot away",
		children: /* @__PURE__ */ a("div", {
			class: "whole-review-passage",
			children: paragraphs
		})
	});
	return /* @__PURE__ */ a("section", {
		class: "whole-review-passage",
		children: [heading && /* @__PURE__ */ a("h3", {
			dir: "auto",
			children: heading
		}), paragraphs]
	});
}
function tellDates({ publishedOn, viewings }, language) {
	const days = viewings.flatMap(({ on }) => on === null ? [] : [on]).sort();
	const day = (date) => formatCalendarDate(date, language);
	const last = days.at(-1);
	const times = viewings.length > 1 ? ` (${viewings.length} times)` : "";
	return [publishedOn && `published ${day(publishedOn)}`, last ? `watched ${day(last)}${times}` : viewings.length > 0 && `watched${times}`].filter((text) => typeof text === "string");
}
// entrypoints/popup/ReviewScreen.tsx
/** One stored review, wherever its film is, to read and to change. */
function ReviewScreen({ ask, watch, id, edit, today, act, hush, onSaved, ...shown }) {
	const [review, setReview] = d(null);
	const [failure, setFailure] = d(null);
	const [isEditing, setEditing] = d(edit);
	const load = b(async () => {
		try {
			const found = await ask("readReview", { id });
			setReview(found);
			setFailure(found ? null : "This review is not in the library any more.");
		} catch (reason) {
			setFailure(tellFailure(reason));
		}
	}, [ask, id]);
	A(() => {
		load();
		return watch(() => void load());
	}, [load, watch]);
	if (failure) return /* @__PURE__ */ a(Notice, {
		kind: "failed",
		children: failure
	});
	if (!review) return /* @__PURE__ */ a("div", {
		class: "popup-wait",
		"aria-busy": "true"
	});
	const bin = () => ask("binReview", { id });
	const unbin = () => ask("unbinReview", { id });
	if (review.deletedAt !== null) return /* @__PURE__ */ a(Notice, {
		kind: "told",
		actions: /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: () => act(unbin, "The review is back in the library."),
			children: "Take it back"
		}),
		children: "This review is in the bin."
	});
	if (isEditing && isOwn(review.origin.kind)) return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(FilmLine, {
		film: review.film,
		as: "h2"
	}), /* @__PURE__ */ a(Writer, {
		ask,
		draftKey: draftKeyOfReview(id),
		id,
		base: takeOf(review),
		today,
		onSaved: async (saved) => {
			await onSaved(saved);
			setEditing(false);
		},
		onLeave: () => setEditing(false)
	})] });
	const own = isOwn(review.origin.kind);
	return /* @__PURE__ */ a(WholeReview, {
		review,
		titleId: "popup-review",
		...shown,
		children: [!own && /* @__PURE__ */ a(NoteWriter, {
			ask,
			review,
			focused: edit
		}), /* @__PURE__ */ a("div", {
			class: "popup-actions",
			children: [own && /* @__PURE__ */ a(Button, {
				size: "small",
				onClick: () => {
					hush();
					setEditing(true);
				},
				children: "Edit"
			}), /* @__PURE__ */ a(Button, {
				size: "small",
				onClick: () => act(bin, null),
				children: "Delete"
			})]
		})]
	});
}
// entrypoints/popup/Screens.tsx
var byHand = makeFilm();
var saved = "Saved.";
/** The one screen that is shown, and what leads from it to the others. */
function Screens({ ask, tabId, wantedId, state, reload, screen, onScreen: show, act, hush, onClipped, ...given }) {
	const onScreen = (next) => {
		hush();
		show(next);
	};
	const library = state.view.lost ? "lost" : state.counts.reviews === 0 ? "new" : "filled";
	const addStarters = () => act(() => ask("addStarters", null), "A dozen reviews of ours are in your library now.");
	const clip = (of) => act(() => ask("clipTab", { tabId: of }).then(onClipped), null);
	const openReview = (id) => onScreen({
		at: "review",
		id,
		edit: false
	});
	switch (screen.at) {
		case "find": return /* @__PURE__ */ a(FindScreen, {
			ask,
			news: state,
			onFound: (reviewId) => {
				if (tabId === null) return;
				act(() => ask("confirmMatch", {
					tabId,
					reviewId
				}), "It is shown for this film from now on.", ({ correctionId }) => ask("undoCorrection", { id: correctionId }));
				onScreen({ at: "tab" });
			}
		});
		case "by-hand": return /* @__PURE__ */ a(Writer, {
			ask,
			draftKey: draftKeyOfFilm(byHand),
			id: null,
			base: makeTake(byHand),
			today: given.today,
			byHand: true,
			onSaved: async ({ id }) => {
				openReview(id);
				act(async () => null, saved);
			},
			onLeave: null
		});
		case "review": return /* @__PURE__ */ a(ReviewScreen, {
			ask,
			id: screen.id,
			edit: screen.edit,
			act,
			hush,
			onSaved: async () => act(async () => null, saved),
			...given
		}, screen.id);
	}
	const { film } = state.view;
	if (film && tabId !== null) return /* @__PURE__ */ a(FilmScreen, {
		ask,
		tabId,
		film,
		wantedId,
		today: given.today,
		library,
		act,
		hush,
		onSaved: async ({ id }) => {
			const now = await reload();
			act(() => confirmIfUnseen(ask, tabId, now?.view.film, id), saved);
		},
		onFind: () => onScreen({ at: "find" }),
		onClip: () => clip(tabId),
		onStarters: addStarters
	}, draftKeyOfFilm(film.sighting.film));
	return /* @__PURE__ */ a(LibraryScreen, {
		ask,
		news: state,
		isNew: library === "new",
		whyNoFilm: tabId === null ? null : whyClosed(state.view.closed) ?? "No film was seen on this page.",
		onClip: tabId === null || state.view.closed ? null : () => clip(tabId),
		onOpen: openReview,
		onWrite: () => onScreen({ at: "by-hand" }),
		onStarters: addStarters
	});
}
/** What was written on a page is about its film, whatever title it was given. */
async function confirmIfUnseen(ask, tabId, film, reviewId) {
	if (!film || film.shown.some(({ review }) => review.id === reviewId)) return;
	await ask("confirmMatch", {
		tabId,
		reviewId
	});
}
// components/Switch.tsx
/** Something that is on or off. Its words stand in a label around it, or in one that names its id. */
function Switch({ id, on, onChange }) {
	return /* @__PURE__ */ a("input", {
		id,
		class: "switch",
		type: "checkbox",
		role: "switch",
		checked: on,
		"aria-checked": on,
		onInput: (event) => onChange(event.currentTarget.checked)
	});
}
// components/popup/SiteSwitch.tsx
/** Whether the card comes up on one site. */
function SiteSwitch({ site, on, onChange }) {
	const id = P();
	return /* @__PURE__ */ a("span", {
		class: "site-switch",
		children: [/* @__PURE__ */ a("label", {
			class: "site-switch-label",
			for: id,
			children: `Show the card on ${site}`
		}), /* @__PURE__ */ a(Switch, {
			id,
			on,
			onChange
		})]
	});
}
// entrypoints/popup/TopStrip.tsx
/** What stands above every screen: the way back, the switch of the site, the settings. */
function TopStrip({ site, onSite, onBack }) {
	return /* @__PURE__ */ a("header", {
		class: "popup-strip",
		children: [
			onBack ? /* @__PURE__ */ a(IconButton, {
				label: "Back",
				icon: ArrowLeft,
				onClick: onBack
			}) : /* @__PURE__ */ a("span", {
				class: "popup-brand",
				children: "Lobby Card"
			}),
			/* @__PURE__ */ a("span", { class: "popup-strip-gap" }),
			site && /* @__PURE__ */ a(SiteSwitch, {
				site: site.name,
				on: site.on,
				onChange: onSite
			}),
			/* @__PURE__ */ a("a", {
				class: "popup-settings",
				href: "/options.html",
				target: "_blank",
				rel: "noreferrer",
				"aria-label": "Settings",
				title: "Settings",
				children: /* @__PURE__ */ a(Settings, { "aria-hidden": "true" })
			})
		]
	});
}
// entrypoints/popup/use-tab.ts
var nowhere = {
	film: null,
	site: null,
	host: null,
	closed: null,
	added: null
};
/** Reads the tab and reads it again after every change of the library. Without a tab there is the library alone. */
function useTab(ask, watch, tabId) {
	const [state, setState] = d(null);
	const [failure, setFailure] = d(null);
	const reload = b(async () => {
		try {
			const [view, counts] = await Promise.all([tabId === null ? {
				...nowhere,
				lost: await ask("readLost", null)
			} : ask("readTab", { tabId }), ask("readCounts", null)]);
			setState({
				view,
				counts
			});
			setFailure(null);
			return {
				view,
				counts
			};
		} catch (reason) {
			setFailure(tellFailure(reason));
			return null;
		}
	}, [ask, tabId]);
	A(() => {
		reload();
		return watch(() => void reload());
	}, [reload, watch]);
	return {
		state,
		failure,
		reload
	};
}
// entrypoints/popup/use-told.ts
/** One thing done at a time: told when it is, with its undo, and told when it could not be. */
function useTold() {
	const [told, setTold] = d(null);
	const run = async (work, sentence, undo) => {
		try {
			const result = await work();
			setTold(sentence === null ? null : {
				kind: "told",
				sentence,
				undo: undo && (() => void run(() => undo(result), null, null))
			});
		} catch (reason) {
			setTold({
				kind: "failed",
				sentence: tellFailure(reason),
				undo: null
			});
		}
	};
	return {
		told,
		/** Something else begins: what was told goes, unless it can still be undone. */
		hush: () => setTold((now) => now?.undo ? now : null),
		/** Does something, says so, and keeps its undo until the next. */
		act(work, sentence, undo = null) {
			run(work, sentence, undo);
		}
	};
}
// entrypoints/popup/Popup.tsx
/** The toolbar popup: the film in the tab, one's library, one review. */
function Popup({ ask, watch, switchSite, hosts, tabId, reviewId, ...given }) {
	const { state, failure, reload } = useTab(ask, watch, tabId);
	const { told, act, hush } = useTold();
	const [screen, setScreen] = d(reviewId ? {
		at: "review",
		id: reviewId,
		edit: true
	} : { at: "tab" });
	const { film, site, host, added, lost } = state?.view ?? {
		film: null,
		site: null,
		host: null,
		added: null,
		lost: null
	};
	const main = T(null);
	A(() => {
		if (told && document.activeElement === document.body) main.current?.focus();
	}, [told]);
	const problem = failure ?? (told?.kind === "failed" ? told.sentence : null);
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(TopStrip, {
		site,
		onSite: (on) => act(async () => site && switchSite(site.id, on).then(reload), null),
		onBack: screen.at === "tab" || reviewId ? null : () => setScreen({ at: "tab" })
	}), /* @__PURE__ */ a("main", {
		ref: main,
		class: "popup-main",
		tabIndex: -1,
		"aria-busy": !state && !failure,
		children: [
			state && /* @__PURE__ */ a(Heading, {
				screen,
				film: film && filmToHead(film),
				isNew: state.counts.reviews === 0 && !lost
			}),
			lost && /* @__PURE__ */ a(LostNotice, {
				reviews: lost.reviews,
				day: formatCalendarDate(toCalendarDate(new Date(lost.changedAt)), given.dateLanguage),
				restore: "/options.html#backup"
			}),
			problem && /* @__PURE__ */ a(Notice, {
				kind: "failed",
				actions: failure && /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: () => void reload(),
					children: "Try again"
				}),
				children: problem
			}),
			told?.kind === "told" && /* @__PURE__ */ a(Notice, {
				kind: "told",
				actions: told.undo && /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: told.undo,
					children: "Undo"
				}),
				children: told.sentence
			}),
			added && !told && screen.at === "tab" && /* @__PURE__ */ a(Notice, {
				kind: "told",
				actions: /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: () => act(() => ask("undoWords", { id: added.id }).then(reload), "It is taken back."),
					children: "Undo"
				}),
				children: added.sentence
			}),
			host && screen.at === "tab" && (host.isNamed ? told?.kind !== "told" : film) && /* @__PURE__ */ a(HostOffer, {
				host: host.name,
				isNamed: host.isNamed,
				onAlways: () => act(() => hosts.add(host.name), `Cards come up by themselves on ${host.name} from now on.`, () => hosts.drop(host.name)),
				onStop: () => act(() => hosts.drop(host.name), `No card comes up by itself on ${host.name} any more.`)
			}),
			state && /* @__PURE__ */ a(Screens, {
				ask,
				watch,
				tabId,
				state,
				reload,
				screen,
				onScreen: setScreen,
				act,
				hush,
				...given
			})
		]
	})] });
}
/** The film as the page names it, else as the reviews do that are known to be about it. */
function filmToHead({ sighting, shown }) {
	return sighting.film.title === "" && shown[0] ? shown[0].review.film : sighting.film;
}
/** What the screen is about: the film in the tab, or where one is. A single review brings a heading of its own. */
function Heading({ screen, film, isNew }) {
	if (screen.at === "review") return /* @__PURE__ */ a("h1", {
		class: "unseen",
		children: "A review"
	});
	if (screen.at === "by-hand" || !film) {
		const library = isNew ? "Welcome to Lobby Card" : "Your library";
		return /* @__PURE__ */ a("h1", {
			class: "film-line",
			children: screen.at === "by-hand" ? "Add a film by hand" : library
		});
	}
	return /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a(FilmLine, {
		film,
		as: "h1"
	}), film.directors.length > 0 && /* @__PURE__ */ a("p", {
		class: "popup-directors",
		children: film.directors.join(", ")
	})] });
}
// entrypoints/popup/main.tsx
var asked = new URLSearchParams(location.search);
var reviewId = asked.get("review");
var tab = asked.get("tab");
var html = document.documentElement;
var isPage = (reviewId ?? tab) !== null;
if (isPage) html.classList.add("popup-page");
else fitWindow(window, html);
async function readTabId() {
	if (tab) return Number(tab);
	return reviewId ? null : readActiveTabId();
}
var [settings, tabId, wantedId] = await Promise.all([
	readSettings(),
	readTabId(),
	takeWantedReview()
]);
if (settings.theme !== "auto") html.dataset.theme = settings.theme;
/** The library's news, and the tab's: a page may be opened before its film has been seen. */
function watch(onChange) {
	const stops = [watchLibrary(onChange), ...tabId === null ? [] : [watchTabMemory(tabId, onChange)]];
	return () => {
		for (const stop of stops) stop();
	};
}
var root = document.getElementById("app");
if (!root) throw new Error("the popup has lost its root element");
Q(/* @__PURE__ */ a(Popup, {
	ask,
	watch,
	switchSite: (site, on) => changeSiteSettings(site, { off: !on }),
	hosts: {
		add: addHost,
		drop: dropHost
	},
	tabId,
	reviewId,
	wantedId,
	today: toCalendarDate(/* @__PURE__ */ new Date()),
	dateLanguage: settings.dateLanguage,
	spoilers: settings.spoilers === "always",
	onClipped: () => isPage || close()
}), root);
