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
// lib/formats/markdown/escape-markdown.ts
var anywhere = /[\\`*_[\]<~|]/g;
var atLineStart = /^(\s*)([#>+=-]|\d{1,9}(?=[.)]\s)|:::)/gm;
/** A text as Markdown that shows it as it is: signs with a meaning are escaped where they would have it. */
function escapeMarkdown(text) {
	return text.replace(anywhere, "\\$&").replace(atLineStart, (_, space, mark) => /^\d/.test(mark) ? `${space}${mark}` : `${space}\\${mark}`).replace(/^(\s*\d{1,9})([.)])(?=\s)/gm, "$1\\$2");
}
/** The same for words that stand on one line: line ends become spaces. */
function escapeLine(text) {
	return escapeMarkdown(text.replace(/\s+/g, " ").trim());
}
// lib/formats/markdown/write-review-markdown.ts
var stances = {
	recommended: "Recommended",
	mixed: "Mixed",
	avoid: "Avoid"
};
var isPresent = (part) => part !== null && part !== "";
var labelled = (label, value) => value ? `- ${label}: ${value}` : null;
var names = (list) => list.map(escapeLine).join(", ");
function writeHeading({ title, year }) {
	return `# ${escapeLine(title) || "Untitled"}${year === null ? "" : ` (${year})`}`;
}
function writeFacts({ film, author, publisher, publishedOn }) {
	const cast = film.cast.map(({ name, role }) => escapeLine(role ? `${name} (${role.replace(/[()]/g, "")})` : name));
	return [
		labelled("Original title", film.originalTitle && escapeLine(film.originalTitle)),
		labelled("Director", names(film.directors)),
		labelled("Cast", cast.join(", ")),
		labelled("Genre", names(film.genres)),
		labelled("Premiere", film.premiere && escapeLine(film.premiere)),
		labelled("Runtime", film.runtimeMinutes === null ? null : `${film.runtimeMinutes} min`),
		labelled("Links", linksOf(film.keys).map(({ name, url }) => `[${name}](${url})`).join(", ")),
		labelled("Author", author && escapeLine(author)),
		labelled("Published in", publisher && escapeLine(publisher)),
		labelled("Published on", publishedOn)
	].filter(isPresent).join("\n");
}
function writeVerdict({ verdict, rating, stance }) {
	return [
		verdict === "" ? null : `**Verdict:** ${escapeLine(verdict)}`,
		rating && `**Rating:** ${formatRating(rating)}`,
		stance && `**${stances[stance]}**`
	].filter(isPresent).join("\n\n");
}
function writeList(heading, lines) {
	return lines.length === 0 ? "" : [
		`## ${heading}`,
		"",
		...lines.map((line) => `- ${escapeLine(line)}`)
	].join("\n");
}
function writePart(heading, text, spoiler = false) {
	const mark = spoiler ? " (spoilers)" : "";
	return [heading === "" ? "" : `## ${escapeLine(heading)}${/spoiler/i.test(heading) ? "" : mark}`, escapeMarkdown(text)].filter(isPresent).join("\n\n");
}
/** An address as it may stand in a Markdown link. */
var address = (url) => url.replace(/[()\s]/g, encodeURIComponent).replace(/\(/g, "%28").replace(/\)/g, "%29");
/**
* A review as neat Markdown: title and year, verdict and rating, pros and cons, the film's facts, then the text with
* its headings. Words that look like Markdown are escaped; `parseArticle` reads the same review out of it again.
*/
function writeReviewMarkdown(take) {
	return `${[
		writeHeading(take.film),
		take.spoiler ? "Warning: contains spoilers." : "",
		writeVerdict(take),
		writeList("Pros", take.pros),
		writeList("Cons", take.cons),
		writeFacts(take),
		escapeMarkdown(take.intro),
		...take.sections.map(({ heading, text, spoiler }) => writePart(heading, text, spoiler)),
		take.conclusion === "" ? "" : writePart("Conclusion", take.conclusion),
		take.note === "" ? "" : writePart("Note", take.note),
		take.url ? `[Where it stands](${address(take.url)})` : ""
	].filter(isPresent).join("\n\n")}\n`;
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
// lib/review/says-something.ts
/** Whether there is anything to read in a review; marking a film as seen leaves one with nothing in it. */
function saysSomething(review) {
	const { verdict, stance, rating, pros, cons, intro, sections, conclusion, note, viewings } = review;
	const isDated = viewings.some(({ on }) => on !== null);
	return Boolean(verdict || stance || rating || pros.length || cons.length || intro || sections.length || conclusion || note || isDated);
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
// node_modules/lucide-preact/dist/esm/icons/check.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$14 = {
	name: "check",
	size: 24,
	node: [["path", {
		d: "M20 6 9 17l-5-5",
		key: "1gmf2c"
	}]]
};
__iconData$14.node;
var Check = createLucideIcon(__iconData$14);
// node_modules/lucide-preact/dist/esm/icons/chevron-right.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$13 = {
	name: "chevron-right",
	size: 24,
	node: [["path", {
		d: "m9 18 6-6-6-6",
		key: "mthhwq"
	}]]
};
__iconData$13.node;
var ChevronRight = createLucideIcon(__iconData$13);
// node_modules/lucide-preact/dist/esm/icons/circle-alert.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$12 = {
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
__iconData$12.node;
var CircleAlert = createLucideIcon(__iconData$12);
// node_modules/lucide-preact/dist/esm/icons/copy.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$11 = {
	name: "copy",
	size: 24,
	node: [["rect", {
		width: "14",
		height: "14",
		x: "8",
		y: "8",
		rx: "2",
		ry: "2",
		key: "17jyea"
	}], ["path", {
		d: "M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2",
		key: "zix9uf"
	}]]
};
__iconData$11.node;
var Copy = createLucideIcon(__iconData$11);
// node_modules/lucide-preact/dist/esm/icons/ellipsis.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$10 = {
	name: "ellipsis",
	size: 24,
	node: [
		["circle", {
			cx: "12",
			cy: "12",
			r: "1",
			key: "41hilf"
		}],
		["circle", {
			cx: "19",
			cy: "12",
			r: "1",
			key: "1wjl8i"
		}],
		["circle", {
			cx: "5",
			cy: "12",
			r: "1",
			key: "1pcz8c"
		}]
	],
	aliases: ["more-horizontal"]
};
__iconData$10.node;
var Ellipsis = createLucideIcon(__iconData$10);
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
// node_modules/lucide-preact/dist/esm/icons/eye-off.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$8 = {
	name: "eye-off",
	size: 24,
	node: [
		["path", {
			d: "M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49",
			key: "ct8e1f"
		}],
		["path", {
			d: "M14.084 14.158a3 3 0 0 1-4.242-4.242",
			key: "151rxh"
		}],
		["path", {
			d: "M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143",
			key: "13bj9a"
		}],
		["path", {
			d: "m2 2 20 20",
			key: "1ooewy"
		}]
	]
};
__iconData$8.node;
var EyeOff = createLucideIcon(__iconData$8);
// node_modules/lucide-preact/dist/esm/icons/grip.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$7 = {
	name: "grip",
	size: 24,
	node: [
		["circle", {
			cx: "12",
			cy: "5",
			r: "1",
			key: "gxeob9"
		}],
		["circle", {
			cx: "19",
			cy: "5",
			r: "1",
			key: "w8mnmm"
		}],
		["circle", {
			cx: "5",
			cy: "5",
			r: "1",
			key: "lttvr7"
		}],
		["circle", {
			cx: "12",
			cy: "12",
			r: "1",
			key: "41hilf"
		}],
		["circle", {
			cx: "19",
			cy: "12",
			r: "1",
			key: "1wjl8i"
		}],
		["circle", {
			cx: "5",
			cy: "12",
			r: "1",
			key: "1pcz8c"
		}],
		["circle", {
			cx: "12",
			cy: "19",
			r: "1",
			key: "lyex9k"
		}],
		["circle", {
			cx: "19",
			cy: "19",
			r: "1",
			key: "shf9b7"
		}],
		["circle", {
			cx: "5",
			cy: "19",
			r: "1",
			key: "bfqh0e"
		}]
	]
};
__iconData$7.node;
var Grip = createLucideIcon(__iconData$7);
// node_modules/lucide-preact/dist/esm/icons/info.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$6 = {
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
__iconData$6.node;
var Info = createLucideIcon(__iconData$6);
// node_modules/lucide-preact/dist/esm/icons/minus.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$5 = {
	name: "minus",
	size: 24,
	node: [["path", {
		d: "M5 12h14",
		key: "1ays0h"
	}]]
};
__iconData$5.node;
var Minus = createLucideIcon(__iconData$5);
// node_modules/lucide-preact/dist/esm/icons/pencil-line.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$4 = {
	name: "pencil-line",
	size: 24,
	node: [
		["path", {
			d: "M13 21h8",
			key: "1jsn5i"
		}],
		["path", {
			d: "m15 5 4 4",
			key: "1mk7zo"
		}],
		["path", {
			d: "M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z",
			key: "1a8usu"
		}]
	]
};
__iconData$4.node;
var PencilLine = createLucideIcon(__iconData$4);
// node_modules/lucide-preact/dist/esm/icons/plus.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$3 = {
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
__iconData$3.node;
var Plus = createLucideIcon(__iconData$3);
// node_modules/lucide-preact/dist/esm/icons/search.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$2 = {
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
__iconData$2.node;
var Search = createLucideIcon(__iconData$2);
// node_modules/lucide-preact/dist/esm/icons/unlink.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$1 = {
	name: "unlink",
	size: 24,
	node: [
		["path", {
			d: "m18.84 12.25 1.72-1.71h-.02a5.004 5.004 0 0 0-.12-7.07 5.006 5.006 0 0 0-6.95 0l-1.72 1.71",
			key: "yqzxt4"
		}],
		["path", {
			d: "m5.17 11.75-1.71 1.71a5.004 5.004 0 0 0 .12 7.07 5.006 5.006 0 0 0 6.95 0l1.71-1.71",
			key: "4qinb0"
		}],
		["line", {
			x1: "8",
			x2: "8",
			y1: "2",
			y2: "5",
			key: "1041cp"
		}],
		["line", {
			x1: "2",
			x2: "5",
			y1: "8",
			y2: "8",
			key: "14m1p5"
		}],
		["line", {
			x1: "16",
			x2: "16",
			y1: "19",
			y2: "22",
			key: "rzdirn"
		}],
		["line", {
			x1: "19",
			x2: "22",
			y1: "16",
			y2: "16",
			key: "ox905f"
		}]
	]
};
__iconData$1.node;
var Unlink = createLucideIcon(__iconData$1);
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
// components/card/CardFoot.tsx
var copiedMs = 2500;
/** What can be done with the review that is shown. */
function CardFoot({ review, on }) {
	const [copied, setCopied] = d(false);
	A(() => {
		if (!copied) return;
		const timer = setTimeout(() => setCopied(false), copiedMs);
		return () => clearTimeout(timer);
	}, [copied]);
	const own = isOwn(review.origin.kind);
	return /* @__PURE__ */ a("footer", {
		class: "card-foot",
		children: [
			/* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: () => void on.edit(review),
				children: [/* @__PURE__ */ a(PencilLine, { "aria-hidden": "true" }), own ? "Edit" : review.note ? "Edit note" : "Add note"]
			}),
			/* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: () => void on.copy(review).then(setCopied),
				children: [copied ? /* @__PURE__ */ a(Check, { "aria-hidden": "true" }) : /* @__PURE__ */ a(Copy, { "aria-hidden": "true" }), copied ? "Copied" : "Copy"]
			}),
			/* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: () => void on.deny(review.id),
				children: [/* @__PURE__ */ a(Unlink, { "aria-hidden": "true" }), "Not this film"]
			}),
			/* @__PURE__ */ a("span", {
				class: "unseen",
				role: "status",
				children: copied ? "The review is copied as Markdown." : ""
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
// components/card/step-corner.ts
var round = {
	"top-left": "top-right",
	"top-right": "bottom-right",
	"bottom-right": "bottom-left",
	"bottom-left": "top-left"
};
/** Where an arrow key takes the card; null for a key that moves nothing. */
function stepCorner(corner, key) {
	const [row, side] = corner.split("-");
	if (key === "ArrowUp") return `top-${side}`;
	if (key === "ArrowDown") return `bottom-${side}`;
	if (key === "ArrowLeft") return `${row}-left`;
	if (key === "ArrowRight") return `${row}-right`;
	return null;
}
/** The next corner clockwise, for a press without a direction. */
function nextCorner(corner) {
	return round[corner];
}
/** As people say it: `bottom right`. */
function nameCorner(corner) {
	return corner.replace("-", " ");
}
// components/card/CardHeader.tsx
/** The strip that the card is dragged by, and what is done with the card itself. */
function CardHeader({ corner, drag, menuOpen, onMenu, on }) {
	return /* @__PURE__ */ a("header", {
		class: "card-header",
		...drag,
		children: [
			/* @__PURE__ */ a(IconButton, {
				icon: Grip,
				label: `Move the card with the arrow keys, now ${nameCorner(corner)}`,
				onClick: () => on.move(nextCorner(corner)),
				onKeyDown: (event) => {
					const to = stepCorner(corner, event.key);
					if (!to) return;
					event.preventDefault();
					on.move(to);
				}
			}),
			/* @__PURE__ */ a("span", {
				class: "card-header-name",
				children: "Lobby Card"
			}),
			/* @__PURE__ */ a(IconButton, {
				icon: Ellipsis,
				label: "More",
				"aria-expanded": menuOpen,
				onClick: onMenu
			}),
			/* @__PURE__ */ a(IconButton, {
				icon: Minus,
				label: "Fold the card",
				"data-folds": true,
				onClick: () => on.fold(true)
			}),
			/* @__PURE__ */ a(IconButton, {
				icon: X,
				label: "Close on this page",
				onClick: on.close
			})
		]
	});
}
// components/card/use-focus-first.ts
/**
* For what comes in the place of a button that was just pressed: the keyboard goes on at its first button, instead of
* from the top.
*/
function useFocusFirst() {
	const element = T(null);
	A(() => element.current?.querySelector("button")?.focus(), []);
	return element;
}
// components/card/CardMenu.tsx
/** What is seldom wanted: to name the film oneself, or to be rid of the card on a whole site, with a word on how to get it back before it is gone. */
function CardMenu({ site, onFind, onCloseSite }) {
	const [asking, setAsking] = d(false);
	if (!asking) return /* @__PURE__ */ a("div", {
		class: "card-menu",
		children: [/* @__PURE__ */ a(Button, {
			size: "small",
			onClick: onFind,
			children: "This page is about …"
		}), /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: () => setAsking(true),
			children: `Never show cards on ${site}`
		})]
	});
	return /* @__PURE__ */ a(Asking, {
		site,
		onYes: onCloseSite,
		onNo: () => setAsking(false)
	});
}
function Asking({ site, onYes, onNo }) {
	return /* @__PURE__ */ a("div", {
		class: "card-menu",
		ref: useFocusFirst(),
		children: [
			/* @__PURE__ */ a("p", {
				class: "card-menu-text",
				children: `No card will come up on ${site} any more. The toolbar icon and the options page turn it on again.`
			}),
			/* @__PURE__ */ a(Button, {
				size: "small",
				look: "primary",
				onClick: () => void onYes(),
				children: "Turn off here"
			}),
			/* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: onNo,
				children: "Keep it"
			})
		]
	});
}
// components/card/Finding.tsx
/** Naming the film of the page oneself, from all that is stored. */
function Finding({ film, onLeave, children }) {
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("div", {
			class: "finding-head",
			children: [/* @__PURE__ */ a("h1", { children: "This page is about …" }), /* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: onLeave,
				children: "Back"
			})]
		}),
		film.title && /* @__PURE__ */ a("p", {
			class: "finding-page",
			children: ["It says ", /* @__PURE__ */ a(FilmLine, { film })]
		}),
		children
	] });
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
// components/card/Pill.tsx
/** The folded card: what it comes to, on one line. */
function Pill({ title, match, asks, others, drag, onUnfold, onClose }) {
	const { stance = null, rating = null } = match?.review ?? {};
	const said = [
		stance && stanceWords[stance],
		rating && `rated ${formatRating(rating)}`,
		others > 0 && `and ${others} more`,
		asks && "is it one of these?"
	];
	return /* @__PURE__ */ a("div", {
		class: "pill",
		...drag,
		children: [/* @__PURE__ */ a("button", {
			type: "button",
			class: "pill-open",
			"data-folds": true,
			"aria-expanded": "false",
			"aria-label": `Show the card: ${[title, ...said].filter(Boolean).join(", ")}`,
			onClick: onUnfold,
			children: [
				stance && /* @__PURE__ */ a(StanceShape, { stance }),
				rating && /* @__PURE__ */ a("span", {
					class: "pill-rating",
					children: [/* @__PURE__ */ a("span", {
						class: "pill-star",
						children: "★"
					}), formatRating(rating)]
				}),
				/* @__PURE__ */ a("span", {
					class: "pill-title",
					dir: "auto",
					children: asks ? "A review of this?" : title
				}),
				others > 0 && /* @__PURE__ */ a("span", {
					class: "pill-others",
					children: `+${others}`
				})
			]
		}), /* @__PURE__ */ a(IconButton, {
			icon: X,
			label: "Close on this page",
			onClick: onClose
		})]
	});
}
// components/next-tab.ts
/** Where a key moves in a row of tabs, round at both ends; null for a key that moves nowhere. */
function nextTab(key, at, count) {
	if (key === "ArrowRight") return (at + 1) % count;
	if (key === "ArrowLeft") return (at + count - 1) % count;
	if (key === "Home") return 0;
	return key === "End" ? count - 1 : null;
}
// components/Tabs.tsx
/** Tabs as the web's keyboard users know them: one stop for Tab, then arrow keys, Home and End. */
function Tabs({ label, tabs, chosen, onChoose, children }) {
	const base = P();
	const strip = T(null);
	const choose = (id) => {
		onChoose(id);
		strip.current?.querySelector(`[data-tab="${CSS.escape(id)}"]`)?.focus();
	};
	A(() => {
		strip.current?.querySelector("[aria-selected=\"true\"]")?.scrollIntoView?.({
			block: "nearest",
			inline: "nearest"
		});
	}, [chosen]);
	return /* @__PURE__ */ a("div", {
		class: "tabs",
		children: [/* @__PURE__ */ a("div", {
			class: "tabs-strip",
			role: "tablist",
			"aria-label": label,
			ref: strip,
			children: tabs.map(({ id, label: name }, at) => /* @__PURE__ */ a("button", {
				type: "button",
				role: "tab",
				class: "tabs-tab",
				"data-tab": id,
				id: `${base}-${at}`,
				"aria-selected": id === chosen,
				"aria-controls": `${base}-panel`,
				tabIndex: id === chosen ? 0 : -1,
				onClick: () => onChoose(id),
				onKeyDown: (event) => {
					const to = nextTab(event.key, at, tabs.length);
					const tab = to === null ? void 0 : tabs[to];
					if (!tab) return;
					event.preventDefault();
					choose(tab.id);
				},
				children: name
			}, id))
		}), /* @__PURE__ */ a("div", {
			class: "tabs-panel",
			role: "tabpanel",
			id: `${base}-panel`,
			"aria-labelledby": `${base}-${tabs.findIndex(({ id }) => id === chosen)}`,
			children
		})]
	});
}
// components/card/name-reviewer.ts
/** Whose review it is, short enough for a tab. */
function nameReviewer({ author, publisher, origin }) {
	if (isOwn(origin.kind)) return "My review";
	if (origin.kind === "starter") return "Starter";
	return author || publisher || "Unsigned";
}
/** Whose review it is, in full: `Ada Byron, The Daily Reel`. */
function signReview({ author, publisher, origin }) {
	const names = [author, publisher].filter(Boolean).join(", ");
	if (isOwn(origin.kind)) return names ? `My review, as ${names}` : "My review";
	if (origin.kind === "starter") return `Starter review by ${names || "Lobby Card"}`;
	return names ? `Review by ${names}` : "Unsigned review";
}
// lib/film/calendar-date.ts
/** Whether a text is a day that exists in the calendar (2023-02-29 does not). */
function isCalendarDate(text) {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
	if (!year || !month || !day || month > 12) return false;
	return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
/** The day in words of a language (`14 March 2024`); `null` language means the browser's own. */
function formatCalendarDate(date, language) {
	const noon = /* @__PURE__ */ new Date(`${date}T12:00:00Z`);
	return new Intl.DateTimeFormat(language ?? void 0, {
		dateStyle: "long",
		timeZone: "UTC"
	}).format(noon);
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
// lib/review/stars.ts
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
// components/card/Curtain.tsx
/** Stands before what may tell the plot, until the film is seen or somebody looks behind it. */
function Curtain({ all, onSeen, onShow }) {
	return /* @__PURE__ */ a("div", {
		class: "curtain",
		children: [/* @__PURE__ */ a("p", {
			class: "curtain-text",
			children: [/* @__PURE__ */ a(EyeOff, {
				class: "curtain-sign",
				"aria-hidden": "true"
			}), all ? "This review tells the plot. It waits until you have seen the film." : "The full text may tell the plot. It waits until you have seen the film."]
		}), /* @__PURE__ */ a("div", {
			class: "curtain-ways",
			children: [/* @__PURE__ */ a(Button, {
				size: "small",
				onClick: onSeen,
				children: "I have seen it"
			}), /* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: onShow,
				children: "Show it anyway"
			})]
		})]
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
// components/card/FullText.tsx
function hasFullText({ intro, sections, conclusion }) {
	return Boolean(intro || sections.length || conclusion);
}
/** The words behind the verdict; parts marked as spoilers open one by one. */
function FullText({ review: { intro, sections, conclusion }, open }) {
	return /* @__PURE__ */ a(Disclosure, {
		summary: "The whole review",
		forced: open,
		children: /* @__PURE__ */ a("div", {
			class: "full-text",
			children: [
				/* @__PURE__ */ a(Paragraphs, { text: intro }),
				sections.map(({ heading, text, spoiler }, at) => spoiler ? /* @__PURE__ */ a(Disclosure, {
					summary: heading || "More",
					glimpse: "Spoilers",
					children: /* @__PURE__ */ a(Paragraphs, { text })
				}, at) : /* @__PURE__ */ a("section", { children: [heading && /* @__PURE__ */ a("h2", {
					class: "full-text-heading",
					children: heading
				}), /* @__PURE__ */ a(Paragraphs, { text })] }, at)),
				/* @__PURE__ */ a(Paragraphs, { text: conclusion })
			]
		})
	});
}
function Paragraphs({ text }) {
	return text.split(/\n+/).filter((line) => line.trim()).map((paragraph, at) => /* @__PURE__ */ a("p", {
		dir: "auto",
		children: paragraph
	}, at));
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
// components/card/ReviewSheet.tsx
/** One review, from its verdict down to why it is shown here. */
function ReviewSheet({ match, seenFilm, mayTell, dateLanguage, onSeen }) {
	const { review, certainty, reasons } = match;
	const { stance, rating, verdict, pros, cons, note } = review;
	const url = sourceAddress(review);
	const [asked, setAsked] = d(false);
	const sheet = T(null);
	A(() => {
		if (asked) sheet.current?.querySelector("summary")?.focus();
	}, [asked]);
	const isCurtained = !mayTell && !asked && !isOwn(review.origin.kind);
	const hidesAll = isCurtained && review.spoiler;
	const hasMore = hasFullText(review);
	return /* @__PURE__ */ a("article", {
		class: "review-sheet",
		ref: sheet,
		children: [
			(stance || rating) && /* @__PURE__ */ a("p", {
				class: "review-sheet-mark",
				children: [stance && /* @__PURE__ */ a(StanceBadge, { stance }), rating && /* @__PURE__ */ a(Stars, { rating })]
			}),
			verdict && !hidesAll && /* @__PURE__ */ a("p", {
				class: "review-sheet-verdict",
				dir: "auto",
				children: verdict
			}),
			/* @__PURE__ */ a("p", {
				class: "review-sheet-signed",
				children: signedLine(review, dateLanguage)
			}),
			!hidesAll && /* @__PURE__ */ a(ProsAndCons, {
				pros,
				cons,
				level: 2
			}),
			note && /* @__PURE__ */ a("section", {
				class: "review-sheet-note",
				children: [/* @__PURE__ */ a("h2", {
					class: "review-sheet-note-heading",
					children: "My note"
				}), /* @__PURE__ */ a("p", {
					dir: "auto",
					children: note
				})]
			}),
			isCurtained && (hasMore || hidesAll) && /* @__PURE__ */ a(Curtain, {
				all: hidesAll,
				onSeen,
				onShow: () => setAsked(true)
			}),
			!isCurtained && hasMore && /* @__PURE__ */ a(FullText, {
				review,
				open: asked
			}),
			/* @__PURE__ */ a(Facts, { facts: gatherFacts(review.film, seenFilm, dateLanguage) }),
			/* @__PURE__ */ a("ul", {
				class: "review-sheet-links",
				"aria-label": "Links",
				children: [url && /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(WebLink, {
					url,
					children: "The review on the web"
				}) }), linksOf([...review.film.keys, ...seenFilm.keys]).map(({ name, url: address }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(WebLink, {
					url: address,
					children: name
				}) }, name))]
			}),
			reasons.length > 0 && /* @__PURE__ */ a("p", {
				class: "review-sheet-why",
				children: `${certainty === "certain" ? "Why it is shown" : "Probably this film"}: ${reasons.join(", ")}.`
			})
		]
	});
}
function signedLine(review, language) {
	const { publishedOn, viewings } = review;
	const last = viewings.flatMap(({ on }) => on ?? []).sort().at(-1);
	return [
		signReview(review),
		publishedOn && formatCalendarDate(publishedOn, language),
		last && `watched on ${formatCalendarDate(last, language)}`
	].filter(Boolean).join(" · ");
}
// components/card/Reviews.tsx
/** The reviews of one film: one as a sheet, several as sheets behind tabs. */
function Reviews({ shown, match, onChoose, ...rest }) {
	const sheet = /* @__PURE__ */ a(ReviewSheet, {
		match,
		...rest
	}, match.review.id);
	if (shown.length < 2) return sheet;
	return /* @__PURE__ */ a(Tabs, {
		label: "Reviews of this film",
		tabs: shown.map(({ review }) => ({
			id: review.id,
			label: /* @__PURE__ */ a($, { children: [review.stance && /* @__PURE__ */ a(StanceShape, { stance: review.stance }), /* @__PURE__ */ a("span", {
				class: "card-tab-name",
				children: nameReviewer(review)
			})] })
		})),
		chosen: match.review.id,
		onChoose,
		children: sheet
	});
}
// components/card/Said.tsx
var outcomes = {
	same: "That review is shown for this film from now on.",
	different: "That review won’t be shown for this film again. It stays in your library."
};
/** What became of the user's word on a match, and its undoing; after a "no", the way to say which film it is. */
function Said({ says, on }) {
	return /* @__PURE__ */ a(Notice, {
		kind: "told",
		actions: /* @__PURE__ */ a("div", {
			class: "card-ways",
			ref: useFocusFirst(),
			children: [
				/* @__PURE__ */ a(Button, {
					size: "small",
					onClick: () => void on.undo(),
					children: "Undo"
				}),
				/* @__PURE__ */ a(Button, {
					size: "small",
					look: "quiet",
					onClick: on.dismiss,
					children: "All right"
				}),
				says === "different" && /* @__PURE__ */ a(Button, {
					size: "small",
					look: "quiet",
					onClick: () => on.find(true),
					children: "This page is about …"
				})
			]
		}),
		children: outcomes[says]
	});
}
// components/card/Card.tsx
/** The card over a film page: whatever is stored about its film. */
function Card(props) {
	const { view, folded, corner, said, finder, problem, mayTell, dateLanguage, drag, on, sized } = props;
	const [chosen, setChosen] = d(null);
	const [menuOpen, setMenuOpen] = d(false);
	const shown = view.shown.filter(({ review }) => saysSomething(review));
	const match = shown.find(({ review }) => review.id === chosen) ?? shown[0] ?? null;
	const seenOnly = view.shown[0];
	const film = match?.review.film ?? seenOnly?.review.film ?? view.sighting.film;
	const title = film.title || view.sighting.film.title;
	const find = () => {
		setMenuOpen(false);
		on.find(true);
	};
	const onKeyDown = (event) => {
		if (event.key !== "Escape") return;
		event.preventDefault();
		if (menuOpen) setMenuOpen(false);
		else if (finder) on.find(false);
		else if (folded) on.close();
		else on.fold(true);
	};
	if (folded) return /* @__PURE__ */ a("section", {
		class: "card-pill",
		"aria-label": "Lobby Card",
		ref: sized,
		onKeyDown,
		children: /* @__PURE__ */ a(Pill, {
			title,
			match,
			asks: !match && view.offered.length > 0,
			others: Math.max(0, shown.length - 1),
			drag,
			onUnfold: () => on.fold(false),
			onClose: on.close
		})
	});
	return /* @__PURE__ */ a("section", {
		class: "card",
		"aria-label": "Lobby Card",
		ref: sized,
		onKeyDown,
		children: [
			/* @__PURE__ */ a(CardHeader, {
				corner,
				drag,
				menuOpen,
				onMenu: () => setMenuOpen(!menuOpen),
				on
			}),
			menuOpen && /* @__PURE__ */ a(CardMenu, {
				site: siteOf(view.sighting.url),
				onFind: find,
				onCloseSite: on.closeSite
			}),
			/* @__PURE__ */ a("div", {
				class: "card-scroll",
				tabIndex: -1,
				children: /* @__PURE__ */ a("div", {
					class: "card-content",
					children: [
						problem && /* @__PURE__ */ a(Notice, {
							kind: "failed",
							children: problem
						}),
						said && !finder && /* @__PURE__ */ a(Said, {
							says: said,
							on
						}),
						finder ? /* @__PURE__ */ a(Finding, {
							film: view.sighting.film,
							onLeave: () => on.find(false),
							children: finder
						}) : /* @__PURE__ */ a($, { children: [
							/* @__PURE__ */ a(FilmLine, {
								as: "h1",
								film: {
									title,
									year: film.year ?? view.sighting.film.year
								}
							}),
							match && /* @__PURE__ */ a(Reviews, {
								shown,
								match,
								onChoose: setChosen,
								seenFilm: view.sighting.film,
								mayTell,
								dateLanguage,
								onSeen: () => void on.markSeen()
							}),
							!match && seenOnly && /* @__PURE__ */ a(SeenOnly, { onWrite: () => void on.edit(seenOnly.review) }),
							/* @__PURE__ */ a(OfferedReviews, {
								offered: view.offered,
								onYes: (id) => void on.confirm(id),
								onNo: (id) => void on.deny(id)
							}),
							!match && said !== "different" && /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a(Button, {
								size: "small",
								look: "quiet",
								onClick: find,
								children: "This page is about …"
							}) })
						] })
					]
				})
			}),
			match && !finder && /* @__PURE__ */ a(CardFoot, {
				review: match.review,
				on
			}, match.review.id)
		]
	});
}
function SeenOnly({ onWrite }) {
	return /* @__PURE__ */ a("div", {
		class: "card-seen",
		children: [/* @__PURE__ */ a("p", { children: "You have seen this film, and there is no review of it in your library yet." }), /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: onWrite,
			children: "Write one"
		})]
	});
}
function siteOf(url) {
	return new URL(url).hostname.replace(/^(www|m)\./, "");
}
// components/card/CardFailed.tsx
/** In the card's place when the library could not be read. */
function CardFailed({ sized, onRetry, onClose }) {
	return /* @__PURE__ */ a("section", {
		class: "card",
		"aria-label": "Lobby Card",
		ref: sized,
		children: /* @__PURE__ */ a("div", {
			class: "card-content",
			children: /* @__PURE__ */ a(Notice, {
				kind: "failed",
				actions: /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Button, {
					size: "small",
					onClick: onRetry,
					children: "Try again"
				}), /* @__PURE__ */ a(Button, {
					size: "small",
					look: "quiet",
					onClick: onClose,
					children: "Close"
				})] }),
				children: "There is a review of this film, but your library could not be read just now."
			})
		})
	});
}
// components/card/use-drag.ts
/** A hand that trembles on a click drags nothing. */
var slackPx = 4;
/**
* Dragging by an element. Measured on the screen, because the frame that it happens in moves along with the pointer.
* The click that ends a drag is no click.
*/
function useDrag({ press, by, drop }) {
	const dragged = T(false);
	return {
		onPointerDown: (down) => {
			const { button, isPrimary, pointerId, target, currentTarget } = down;
			dragged.current = false;
			if (button !== 0 || !isPrimary || !(target instanceof Element) || !(currentTarget instanceof Element)) return;
			(target.closest("button") ?? currentTarget).setPointerCapture?.(pointerId);
			press(down.clientX, down.clientY);
			const ending = new AbortController();
			const { signal } = ending;
			const stop = () => {
				ending.abort();
				drop();
			};
			const move = (event) => {
				const x = event.screenX - down.screenX;
				const y = event.screenY - down.screenY;
				if (event.buttons === 0) stop();
				else if (dragged.current || Math.hypot(x, y) >= slackPx) {
					dragged.current = true;
					by(x, y);
				}
			};
			addEventListener("pointermove", move, { signal });
			addEventListener("pointerup", stop, { signal });
			addEventListener("pointercancel", stop, { signal });
		},
		onClickCapture: (event) => {
			if (dragged.current && event.detail > 0) event.stopPropagation();
			dragged.current = false;
		}
	};
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
// lib/browser/read-zoom.ts
/**
* How many of the screen's pixels are one of the page's, as pointer events count them. Only Chromium counts a zoomed
* page's pointer in unzoomed pixels; Firefox does not, and gives a frame within a page no `tabs` either.
*/
async function readZoom() {
	const { tabs } = import_browser_polyfill.default;
	const tab = await tabs?.getCurrent();
	return tab?.id === void 0 ? 1 : await tabs?.getZoom(tab.id) ?? 1;
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
// entrypoints/card/FindFilm.tsx
/** "This page is about …" on the card: any stored review, found by its title. */
function FindFilm({ ask, ticket, onFound }) {
	return /* @__PURE__ */ a(LibrarySearch, {
		...useSearch((query, after) => ask("searchFromCard", {
			ticket,
			query,
			after
		}), ticket),
		label: "Find the film in your library",
		focused: true,
		onChoose: ({ id }) => onFound(id)
	});
}
// lib/browser/copy-text.ts
/** Puts a text on the clipboard. A page's policy can forbid its frames the clipboard; the old command still works then. */
async function copyText(text, doc) {
	try {
		await navigator.clipboard.writeText(text);
	} catch (error) {
		if (!copyByCommand(text, doc)) throw error;
	}
}
function copyByCommand(text, doc) {
	const put = (event) => {
		event.clipboardData?.setData("text/plain", text);
		event.preventDefault();
	};
	doc.addEventListener("copy", put);
	const done = doc.execCommand("copy");
	doc.removeEventListener("copy", put);
	return done;
}
// lib/browser/is-gone.ts
/** Whether the extension was removed, reloaded or updated while this page of it stayed open. */
function isGone() {
	return !import_browser_polyfill.default.runtime?.id;
}
// lib/browser/wanted-review.ts
var name$1 = "wanted-review";
/** Notes which review the popup is about to be opened for; `openPopup` itself takes no argument. */
async function wantReview(reviewId) {
	await import_browser_polyfill.default.storage.session.set({ [name$1]: reviewId });
}
/** The review that the popup was opened for, once; null where it was opened by hand. */
async function takeWantedReview() {
	const { [name$1]: reviewId } = await import_browser_polyfill.default.storage.session.get(name$1);
	if (typeof reviewId !== "string") return null;
	await import_browser_polyfill.default.storage.session.remove(name$1);
	return reviewId;
}
// lib/browser/open-editor.ts
/** Opens the popup where its review can be edited; as a tab of its own where the browser lets no page open the popup. */
async function openEditor(reviewId) {
	if (await opensPopup(reviewId)) return;
	open(import_browser_polyfill.default.runtime.getURL(`popup.html?review=${encodeURIComponent(reviewId)}`), "_blank", "noopener");
}
async function opensPopup(reviewId) {
	const { action } = import_browser_polyfill.default;
	if (!action) return false;
	try {
		await wantReview(reviewId);
		await action.openPopup();
		return true;
	} catch {
		await takeWantedReview();
		return false;
	}
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
var name = "settings";
/** The settings as they are now; what cannot be read has its default. */
async function readSettings() {
	return parse((await import_browser_polyfill.default.storage.local.get(name))[name]);
}
/** Saves a change. It takes effect wherever `watchSettings` listens, open tabs included. */
async function changeSettings(change) {
	await import_browser_polyfill.default.storage.local.set({ [name]: {
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
/** Calls back with the settings at every change; returns how to stop. */
function watchSettings(onChange) {
	const listener = (changes, area) => {
		if (area === "local" && changes[name]) onChange(parse(changes[name].newValue));
	};
	import_browser_polyfill.default.storage.onChanged.addListener(listener);
	return () => import_browser_polyfill.default.storage.onChanged.removeListener(listener);
}
function parse(stored) {
	return settingsSchema.parse(typeof stored === "object" && stored !== null ? stored : {});
}
// entrypoints/card/use-actions.ts
/** What the card's buttons do. */
function useActions({ ask, frame, view, write }) {
	const [problem, setProblem] = d(null);
	const [said, setSaid] = d(null);
	const [finding, setFinding] = d(false);
	const { ticket, say } = frame;
	const site = view?.sighting.site ?? "any";
	const close = () => say({ do: "close" });
	/** The edge of the card: what fails is shown on it, and a card without its extension goes. */
	const attempt = async (work) => {
		try {
			await work();
			setProblem(null);
			return true;
		} catch (reason) {
			if (isGone()) close();
			else console.error("Lobby Card:", reason);
			setProblem(reason instanceof UserError ? reason.message : "That did not work. Try it once more.");
			return false;
		}
	};
	const dismiss = () => {
		setSaid(null);
		say({
			do: "hold",
			on: false
		});
	};
	const correct = (says, reviewId) => attempt(async () => {
		say({
			do: "hold",
			on: true
		});
		const { correctionId } = await ask(says === "same" ? "confirmMatch" : "denyMatch", {
			ticket,
			reviewId
		});
		setSaid({
			says,
			reviewId,
			correctionId
		});
		setFinding(false);
	});
	const keepCorner = (corner) => void attempt(() => changeSiteSettings(site, { corner }));
	return {
		on: {
			fold(folded) {
				frame.setFolded(folded);
				say({
					do: "fold",
					folded
				});
			},
			close,
			closeSite: () => attempt(async () => {
				await changeSiteSettings(site, { off: true });
				close();
			}),
			deny: (reviewId) => correct("different", reviewId),
			confirm: (reviewId) => correct("same", reviewId),
			undo: () => attempt(async () => {
				if (said) await ask("undoCorrection", { id: said.correctionId });
				dismiss();
			}),
			dismiss,
			find: setFinding,
			markSeen: () => attempt(() => ask("markSeen", { ticket })),
			edit: ({ id }) => attempt(() => openEditor(id)),
			copy: (review) => attempt(() => copyText(write(review), document)),
			move(corner) {
				frame.setCorner(corner);
				say({
					do: "corner",
					corner
				});
				keepCorner(corner);
			}
		},
		problem,
		said,
		finding,
		keepCorner
	};
}
// entrypoints/card/use-film-view.ts
/** What the library knows of the page's film; read anew with every ticket. */
function useFilmView(ask, ticket) {
	const [reading, setReading] = d({
		view: null,
		state: "reading"
	});
	const [attempt, setAttempt] = d(0);
	F(() => {
		let isStale = false;
		ask("readCard", { ticket }).then((view) => isStale || setReading({
			view,
			state: "read"
		}), (reason) => {
			if (isStale) return;
			const refused = reason instanceof UserError;
			if (!refused) console.error("Lobby Card:", reason);
			setReading(({ view }) => ({
				view,
				state: view ? "read" : refused ? "refused" : "failed"
			}));
		});
		return () => {
			isStale = true;
		};
	}, [
		ask,
		ticket,
		attempt
	]);
	return {
		...reading,
		retry: () => setAttempt((count) => count + 1)
	};
}
// entrypoints/card/use-frame.ts
/** The frame around the card, as the detector that holds it tells through its port. */
function useFrame(arriving, firstTicket, heard) {
	const [ticket, setTicket] = d(firstTicket);
	const [corner, setCorner] = d("bottom-right");
	/** Null until it is known. */
	const [folded, setFolded] = d(null);
	const latest = T(heard);
	latest.current = heard;
	F(() => {
		const hear = (word) => {
			if (word.do === "start") setFolded(word.folded);
			if (word.do === "read") setTicket(word.ticket);
			if ("corner" in word) setCorner(word.corner);
			if (word.do === "dropped") latest.current.onDropped(word.corner);
			if (word.do === "escape") latest.current.onEscape();
		};
		arriving.then((port) => {
			port.onmessage = ({ data }) => hear(data);
		});
	}, [arriving]);
	const say = (word) => void arriving.then((port) => port.postMessage(word));
	return {
		ticket,
		corner,
		setCorner,
		folded,
		setFolded,
		say
	};
}
// entrypoints/card/use-settings.ts
/** The settings, now and after every change; null until they are read. */
function useSettings() {
	const [settings, setSettings] = d(null);
	F(() => {
		readSettings().then(setSettings);
		return watchSettings(setSettings);
	}, []);
	return settings;
}
// entrypoints/card/use-size.ts
/** Calls back with the size and roundness of the element under the returned ref, at first and whenever it changes. */
function useSize(onSize) {
	const [element, setElement] = d(null);
	F(() => {
		if (!element) return;
		const tell = () => {
			const { width, height } = element.getBoundingClientRect();
			onSize(Math.ceil(width), Math.ceil(height), Number.parseFloat(getComputedStyle(element).borderRadius) || 0);
		};
		tell();
		const observer = new ResizeObserver(tell);
		observer.observe(element);
		return () => observer.disconnect();
	}, [element]);
	return setElement;
}
// entrypoints/card/use-theme.ts
/** Puts the page into the colours of the settings. */
function useTheme(settings) {
	const theme = settings?.theme ?? "auto";
	A(() => {
		if (theme === "auto") delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
	}, [theme]);
}
// entrypoints/card/CardPage.tsx
/** The card's page: what the library, the settings and the frame say, put together. */
function CardPage({ ticket, port, write }) {
	const settings = useSettings();
	const frame = useFrame(port, ticket, {
		onDropped: (corner) => keepCorner(corner),
		onEscape: () => frame.folded ? on.close() : on.fold(true)
	});
	const { view, state, retry } = useFilmView(ask, frame.ticket);
	const { on, problem, said, finding, keepCorner } = useActions({
		ask,
		frame,
		view,
		write
	});
	const sized = useSize((width, height, round) => frame.say({
		do: "size",
		width,
		height,
		round
	}));
	const zoom = T(1);
	const drag = useDrag({
		press: (grabX, grabY) => frame.say({
			do: "press",
			grabX,
			grabY
		}),
		by: (x, y) => frame.say({
			do: "drag",
			x: x / zoom.current,
			y: y / zoom.current
		}),
		drop: () => frame.say({ do: "drop" })
	});
	useTheme(settings);
	A(() => {
		const read = async () => {
			zoom.current = await readZoom();
		};
		read();
		addEventListener("resize", read);
		return () => removeEventListener("resize", read);
	}, []);
	const { folded } = frame;
	A(() => {
		if (document.hasFocus()) document.querySelector("[data-folds]")?.focus();
	}, [folded]);
	if (!settings || folded === null) return null;
	if (state === "failed") return /* @__PURE__ */ a(CardFailed, {
		sized,
		onRetry: retry,
		onClose: on.close
	});
	if (!view) return null;
	const isIn = ({ review }) => said?.says !== "different" || review.id !== said.reviewId;
	return /* @__PURE__ */ a(Card, {
		view: {
			...view,
			shown: view.shown.filter(isIn),
			offered: view.offered.filter(isIn)
		},
		folded,
		corner: frame.corner,
		said: said?.says ?? null,
		finder: finding ? /* @__PURE__ */ a(FindFilm, {
			ask,
			ticket: frame.ticket,
			onFound: (reviewId) => void on.confirm(reviewId)
		}) : null,
		problem,
		mayTell: view.seen || settings.spoilers === "always",
		dateLanguage: settings.dateLanguage,
		drag,
		on,
		sized
	});
}
// components/card/Peek.tsx
/** More of them are counted. */
var mostOthers = 3;
/** What is stored about a film of a list, in a few lines: the first review's verdict, and how others took it. */
function Peek({ view, mayTell, onClose, sized }) {
	const [first, ...others] = view.shown.map(({ review }) => review).filter(saysSomething);
	if (!first) return null;
	return /* @__PURE__ */ a("section", {
		class: "peek",
		"aria-label": "Lobby Card",
		ref: sized,
		onKeyDown: ({ key }) => key === "Escape" && onClose(),
		children: /* @__PURE__ */ a("div", {
			class: "peek-said",
			role: "status",
			children: [
				/* @__PURE__ */ a("p", {
					class: "peek-film",
					children: /* @__PURE__ */ a(FilmLine, { film: {
						title: first.film.title || view.sighting.film.title,
						year: first.film.year ?? view.sighting.film.year
					} })
				}),
				(first.stance || first.rating) && /* @__PURE__ */ a("p", {
					class: "peek-mark",
					children: [first.stance && /* @__PURE__ */ a(StanceBadge, { stance: first.stance }), first.rating && /* @__PURE__ */ a(Stars, { rating: first.rating })]
				}),
				/* @__PURE__ */ a(Verdict, {
					review: first,
					mayTell
				}),
				/* @__PURE__ */ a("p", {
					class: "peek-signed",
					children: signReview(first)
				}),
				others.length > 0 && /* @__PURE__ */ a(Others, { reviews: others })
			]
		})
	});
}
function Verdict({ review, mayTell }) {
	const { verdict, spoiler, origin } = review;
	if (!verdict) return null;
	if (spoiler && !mayTell && !isOwn(origin.kind)) return /* @__PURE__ */ a("p", {
		class: "peek-kept",
		children: "It gives the plot away. The film’s page has it."
	});
	return /* @__PURE__ */ a("p", {
		class: "peek-verdict",
		dir: "auto",
		children: verdict
	});
}
function Others({ reviews }) {
	const rest = reviews.length - mostOthers;
	return /* @__PURE__ */ a("ul", {
		class: "peek-others",
		children: [reviews.slice(0, mostOthers).map((review) => {
			const { id, stance, rating } = review;
			return /* @__PURE__ */ a("li", { children: [
				stance && /* @__PURE__ */ a(StanceShape, { stance }),
				/* @__PURE__ */ a("span", {
					class: "peek-other",
					dir: "auto",
					children: nameReviewer(review)
				}),
				/* @__PURE__ */ a("span", {
					class: "unseen",
					children: stance && `: ${stanceWords[stance]}`
				}),
				rating && /* @__PURE__ */ a("span", {
					class: "peek-rating",
					children: formatRating(rating)
				})
			] }, id);
		}), rest > 0 && /* @__PURE__ */ a("li", { children: `and ${rest} more` })]
	});
}
// entrypoints/card/PeekPage.tsx
/** The card's page beside a mark: one film after the other, as tickets come in. */
function PeekPage({ port: arriving }) {
	const settings = useSettings();
	useTheme(settings);
	const [shown, setShown] = d(null);
	const section = T(null);
	const say = (word) => void arriving.then((port) => port.postMessage(word));
	F(() => {
		let last = "";
		const read = async (ticket) => {
			last = ticket;
			try {
				const view = await ask("readCard", { ticket });
				if (ticket !== last) return;
				if (view.shown.some(({ review }) => saysSomething(review))) setShown({
					ticket,
					view
				});
				else say({ do: "close" });
			} catch (reason) {
				console.info("Lobby Card:", reason);
				if (ticket === last) say({ do: "close" });
			}
		};
		arriving.then((port) => {
			port.onmessage = ({ data }) => void read(data.ticket);
		});
	}, [arriving]);
	F(() => {
		const { documentElement: root } = document;
		const tell = ({ type }) => say({
			do: "pointed",
			on: type === "pointerenter"
		});
		for (const name of ["pointerenter", "pointerleave"]) root.addEventListener(name, tell);
		return () => {
			for (const name of ["pointerenter", "pointerleave"]) root.removeEventListener(name, tell);
		};
	}, [arriving]);
	const ticket = shown?.ticket;
	const isReady = settings !== null;
	F(() => {
		if (!ticket || !isReady || !section.current) return;
		const { width, height } = section.current.getBoundingClientRect();
		const round = Number.parseFloat(getComputedStyle(section.current).borderRadius) || 0;
		say({
			do: "shown",
			ticket,
			width: Math.ceil(width),
			height: Math.ceil(height),
			round
		});
	}, [ticket, isReady]);
	if (!shown || !settings) return null;
	return /* @__PURE__ */ a(Peek, {
		view: shown.view,
		mayTell: shown.view.seen || settings.spoilers === "always",
		onClose: () => say({ do: "close" }),
		sized: section
	});
}
// entrypoints/card/take-port.ts
/**
* The port that the detector hands in, once. Only whoever holds the frame can send into it: it lies in a closed shadow
* root, and nothing is ever sent from here to the page, which would learn of us by it.
*/
function takePort(win) {
	return new Promise((resolve) => {
		const listener = ({ source, ports }) => {
			const [port] = ports;
			if (source !== win.parent || !port) return;
			win.removeEventListener("message", listener);
			resolve(port);
		};
		win.addEventListener("message", listener);
	});
}
// entrypoints/card/main.tsx
var root = document.getElementById("card");
if (root) {
	const port = takePort(window);
	const asks = location.hash.slice(1);
	Q(asks === "peek" ? /* @__PURE__ */ a(PeekPage, { port }) : /* @__PURE__ */ a(CardPage, {
		ticket: asks,
		port,
		write: writeReviewMarkdown
	}), root);
}
