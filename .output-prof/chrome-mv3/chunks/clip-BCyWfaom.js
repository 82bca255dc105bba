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
// lib/browser/clipped-films.ts
var name$1 = "clipped-films";
var most = 20;
/** The last ones, the latest first. */
async function readClippedFilms() {
	return (await import_browser_polyfill.default.storage.session.get(name$1))[name$1] ?? [];
}
/** Remembers which film a page is a review of. */
async function noteClippedFilm(clipped) {
	const others = (await readClippedFilms()).filter(({ url }) => url !== clipped.url);
	await import_browser_polyfill.default.storage.session.set({ [name$1]: [clipped, ...others].slice(0, most) });
}
// lib/browser/clippings.ts
var listName = "clippings";
var nameOf = (ticket) => `clipping:${ticket}`;
/** Null where it is gone. */
async function readClipping(ticket) {
	const name = nameOf(ticket);
	return (await import_browser_polyfill.default.storage.session.get(name))[name] ?? null;
}
var dropClipping = (ticket) => dropWhere((entry) => entry.ticket === ticket);
async function dropWhere(isMeant) {
	const entries = await readEntries();
	const gone = entries.filter(isMeant);
	if (gone.length === 0) return;
	await dropEntries(gone);
	await import_browser_polyfill.default.storage.session.set({ [listName]: entries.filter((entry) => !isMeant(entry)) });
}
async function dropEntries(entries) {
	await import_browser_polyfill.default.storage.session.remove(entries.map(({ ticket }) => nameOf(ticket)));
}
async function readEntries() {
	return (await import_browser_polyfill.default.storage.session.get(listName))[listName] ?? [];
}
// lib/film/user-error.ts
/** A mistake or limit that people can do something about: its message is a sentence for them, and what to do next. */
var UserError = class extends Error {
	name = "UserError";
};
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
function parse(stored) {
	return settingsSchema.parse(typeof stored === "object" && stored !== null ? stored : {});
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
// node_modules/lucide-preact/dist/esm/icons/chevron-right.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$7 = {
	name: "chevron-right",
	size: 24,
	node: [["path", {
		d: "m9 18 6-6-6-6",
		key: "mthhwq"
	}]]
};
__iconData$7.node;
var ChevronRight = createLucideIcon(__iconData$7);
// node_modules/lucide-preact/dist/esm/icons/circle-alert.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$6 = {
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
__iconData$6.node;
var CircleAlert = createLucideIcon(__iconData$6);
// node_modules/lucide-preact/dist/esm/icons/external-link.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$5 = {
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
__iconData$5.node;
var ExternalLink = createLucideIcon(__iconData$5);
// node_modules/lucide-preact/dist/esm/icons/info.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$4 = {
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
__iconData$4.node;
var Info = createLucideIcon(__iconData$4);
// node_modules/lucide-preact/dist/esm/icons/minus.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$3 = {
	name: "minus",
	size: 24,
	node: [["path", {
		d: "M5 12h14",
		key: "1ays0h"
	}]]
};
__iconData$3.node;
var Minus = createLucideIcon(__iconData$3);
// node_modules/lucide-preact/dist/esm/icons/plus.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$2 = {
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
__iconData$2.node;
var Plus = createLucideIcon(__iconData$2);
// node_modules/lucide-preact/dist/esm/icons/search.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$1 = {
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
__iconData$1.node;
var Search = createLucideIcon(__iconData$1);
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
// components/options/name-film.ts
/** Longer titles are cut in a sentence. */
var maxLetters = 60;
/** A film's title as it stands in a sentence: `“Alien”`. */
function nameFilm(title) {
	const letters = [...title];
	if (letters.length === 0) return "The review";
	return `“${letters.length > maxLetters ? `${letters.slice(0, maxLetters).join("")}…` : title}”`;
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
// components/Button.tsx
function Button({ look = "plain", size = "normal", type = "button", children, ...rest }) {
	return /* @__PURE__ */ a("button", {
		...rest,
		type,
		class: `button button-${look} button-${size}`,
		children
	});
}
// components/paste/cut-text.ts
/** Cuts a text at the ends of the places named, which may overlap, and at some more. */
function cutText(text, marked, noise, at = []) {
	const ends = [
		0,
		text.length,
		...at,
		...[...marked, ...noise].flatMap(({ start, end }) => [start, end])
	];
	const cuts = [...new Set(ends.map((end) => Math.min(Math.max(end, 0), text.length)))].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, i) => ({
		text: text.slice(start, cuts[i + 1]),
		start,
		isNoise: isWithin(start, noise),
		isMarked: isWithin(start, marked)
	}));
}
function isWithin(at, extents) {
	return extents.some(({ start, end }) => start <= at && at < end);
}
// components/paste/front-data.ts
/** The lines between the two `---` that an article's text may begin with. */
function findFrontData(text) {
	const [whole = "", open = "", lines = ""] = /^(---\r?\n)([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)\s*/.exec(text) ?? [];
	return whole ? {
		start: open.length,
		end: open.length + lines.length,
		textStart: whole.length
	} : null;
}
// components/paste/heading-lines.ts
var mostHeadings = 500;
/** The headings of an article's text, `## Like this`. */
function findHeadingLines(text) {
	const found = [];
	for (const { 0: line, 1: sign = "", index } of text.matchAll(/^(#{1,6} +)\S.*$/gm)) {
		if (found.length === mostHeadings) break;
		found.push({
			start: index,
			wordsStart: index + sign.length,
			end: index + line.length
		});
	}
	return found;
}
// components/paste/ArticleText.tsx
/** The text as it came: marked where a field was read, struck through where it was left out. */
function ArticleText({ text, label = "The text as it was pasted", marked, noise }) {
	const root = T(null);
	A(() => {
		const box = root.current;
		const mark = box?.querySelector("mark");
		if (!mark || !box) return;
		const { top, bottom } = mark.getBoundingClientRect();
		const seen = box.getBoundingClientRect();
		if (top < seen.top || bottom > seen.bottom) box.scrollTop += top - seen.top - seen.height / 4;
	}, [marked]);
	const data = findFrontData(text);
	const headings = findHeadingLines(text);
	const at = [...data ? [
		data.start,
		data.end,
		data.textStart
	] : [], ...headings.flatMap(({ start, wordsStart, end }) => [
		start,
		wordsStart,
		end
	])];
	const signs = new Set(headings.map(({ start }) => start));
	const stretches = cutText(text, marked, noise, at).filter(({ start }) => !signs.has(start));
	const show = ({ text: words, start, isMarked, isNoise }) => {
		const shown = headings.some((line) => line.wordsStart <= start && start < line.end) ? /* @__PURE__ */ a("b", { children: words }) : words;
		if (isMarked) return /* @__PURE__ */ a("mark", { children: shown }, start);
		if (isNoise) return /* @__PURE__ */ a("s", { children: shown }, start);
		return /* @__PURE__ */ a("span", { children: shown }, start);
	};
	return /* @__PURE__ */ a("section", {
		class: "article-text",
		ref: root,
		tabIndex: 0,
		"aria-label": label,
		dir: "auto",
		children: [data && /* @__PURE__ */ a("div", {
			class: "article-text-data",
			children: stretches.filter(({ start }) => start >= data.start && start < data.end).map(show)
		}), stretches.filter(({ start }) => start >= (data?.textStart ?? 0)).map(show)]
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
/** The shape alone; give it words beside it. */
function StanceShape({ stance }) {
	return /* @__PURE__ */ a("svg", {
		class: `stance-shape stance-shape-${stance}`,
		viewBox: "0 0 16 16",
		"aria-hidden": "true",
		children: /* @__PURE__ */ a("path", { d: stanceShapes[stance] })
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
// components/paste/article-rows.ts
var commas = "With commas between.";
var filmRows = [
	{
		of: "form",
		field: "title",
		name: "Title",
		max: limits.title
	},
	{
		of: "form",
		field: "year",
		name: "Year",
		max: 20
	},
	{
		of: "form",
		field: "directors",
		name: "Director",
		max: limits.paragraphs
	},
	{
		of: "form",
		field: "cast",
		name: "Cast",
		max: limits.paragraphs,
		type: "lines",
		hint: "One a line, with the part if you like: “Name as Part”."
	},
	{
		of: "article",
		field: "genres",
		name: "Genre",
		max: limits.line,
		hint: commas
	},
	{
		of: "article",
		field: "premiere",
		name: "Premiere",
		max: limits.name
	}
];
var wordRows = [{
	of: "form",
	field: "verdict",
	name: "Verdict",
	max: limits.line,
	type: "lines"
}];
var articleRows = [
	{
		of: "article",
		field: "author",
		name: "Author",
		max: limits.name
	},
	{
		of: "article",
		field: "publisher",
		name: "Published by",
		max: limits.name
	},
	{
		of: "article",
		field: "publishedOn",
		name: "Published on",
		max: 10,
		type: "date"
	},
	{
		of: "article",
		field: "url",
		name: "Web address",
		max: limits.url
	},
	{
		of: "form",
		field: "tags",
		name: "Tags",
		max: limits.paragraphs,
		hint: commas
	},
	{
		of: "article",
		field: "intro",
		name: "Introduction",
		max: limits.paragraphs,
		type: "lines"
	},
	{
		of: "article",
		field: "conclusion",
		name: "Conclusion",
		max: limits.paragraphs,
		type: "lines"
	}
];
// components/paste/ReadField.tsx
/** Something that was read, to check: looked at or pointed to, it shows where it stands in the text. */
function ReadField({ name, isActive, isEmpty, doubt, onActive, onRemove, children }) {
	return /* @__PURE__ */ a("div", {
		class: "read-field",
		"data-active": isActive,
		onFocusCapture: onActive,
		onPointerEnter: onActive,
		children: [
			/* @__PURE__ */ a("div", {
				class: "read-field-control",
				children
			}),
			!isEmpty && /* @__PURE__ */ a(IconButton, {
				label: `Leave out: ${name}`,
				icon: X,
				onClick: onRemove
			}),
			doubt && /* @__PURE__ */ a("p", {
				class: "read-field-doubt",
				children: doubt
			})
		]
	});
}
// components/paste/SectionField.tsx
/** A part of the text under its heading. */
function SectionField({ section, number, onChange }) {
	const id = P();
	return /* @__PURE__ */ a(Field, {
		id,
		label: `Section ${number}`,
		children: [
			/* @__PURE__ */ a("input", {
				class: "field-input",
				value: section.heading,
				"aria-label": `Heading of section ${number}`,
				placeholder: "No heading",
				maxLength: limits.title,
				dir: "auto",
				onInput: (event) => onChange({
					...section,
					heading: event.currentTarget.value
				})
			}),
			/* @__PURE__ */ a("textarea", {
				id,
				class: "field-input",
				rows: 3,
				value: section.text,
				maxLength: limits.paragraphs,
				dir: "auto",
				onInput: (event) => onChange({
					...section,
					text: event.currentTarget.value
				})
			}),
			/* @__PURE__ */ a("label", {
				class: "section-field-spoiler",
				children: [/* @__PURE__ */ a("input", {
					type: "checkbox",
					checked: section.spoiler,
					onInput: (event) => onChange({
						...section,
						spoiler: event.currentTarget.checked
					})
				}), "This section gives the plot away"]
			})
		]
	});
}
// components/paste/TextRow.tsx
/** A line or several of text under a label. */
function TextRow({ id, row: { name, max, type = "text", hint }, value, problem, onChange }) {
	const described = {
		...describeField({
			id,
			problem,
			...hint && { hint }
		}),
		class: "field-input",
		value
	};
	const onInput = (event) => onChange(event.currentTarget.value);
	const shared = {
		...described,
		placeholder: "Not found",
		maxLength: max,
		dir: "auto",
		onInput
	};
	return /* @__PURE__ */ a(Field, {
		id,
		label: name,
		problem,
		...hint && { hint },
		children: [
			type === "lines" && /* @__PURE__ */ a("textarea", {
				...shared,
				rows: 2
			}),
			type === "date" && /* @__PURE__ */ a("input", {
				...described,
				type: "date",
				onInput
			}),
			type === "text" && /* @__PURE__ */ a("input", {
				...shared,
				autocomplete: "off"
			})
		]
	});
}
// components/paste/CheckReview.tsx
/** Everything that was read, field by field, to put right or to leave out. */
function CheckReview({ parsed, checked, problem, looked, onLook, onChange }) {
	const id = P();
	const { take, form, fields } = checked;
	const setForm = (change) => onChange({
		...checked,
		form: {
			...form,
			...change
		}
	});
	const setSections = (sections) => onChange({
		...checked,
		take: {
			...take,
			sections
		}
	});
	const doubtOf = (field) => parsed.doubts.find((doubt) => doubt.field === field)?.why;
	const read = (field, name, isEmpty, onRemove, control) => /* @__PURE__ */ a(ReadField, {
		name,
		isActive: looked?.field === field,
		isEmpty,
		doubt: doubtOf(field),
		onActive: () => onLook({
			field,
			index: null
		}),
		onRemove,
		children: control
	}, field);
	const text = (row) => {
		const value = row.of === "form" ? form[row.field] : fields[row.field];
		const set = (to) => row.of === "form" ? setForm({ [row.field]: to }) : onChange({
			...checked,
			fields: {
				...fields,
				[row.field]: to
			}
		});
		return read(row.field, row.name, value === "", () => set(""), /* @__PURE__ */ a(TextRow, {
			id: `${id}-${row.field}`,
			row,
			value,
			problem: problem?.field === row.field ? problem.problem : null,
			onChange: set
		}));
	};
	return /* @__PURE__ */ a("div", {
		class: "check-review",
		children: [
			/* @__PURE__ */ a("h2", {
				class: "check-review-part",
				children: "The film"
			}),
			filmRows.map(text),
			/* @__PURE__ */ a("h2", {
				class: "check-review-part",
				children: "What it comes to"
			}),
			read("rating", "rating", form.stars === null, () => setForm({ stars: null }), /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(RatingInput, {
				stars: form.stars,
				onChange: (stars) => setForm({ stars })
			}), take.rating && /* @__PURE__ */ a("p", {
				class: "check-review-soft",
				children: [
					"The text says ",
					formatRating(take.rating),
					"."
				]
			})] })),
			read("stance", "recommendation", form.stance === null, () => setForm({ stance: null }), /* @__PURE__ */ a(StanceInput, {
				stance: form.stance,
				onChange: (stance) => setForm({ stance })
			})),
			wordRows.map(text),
			["pros", "cons"].map((kind) => read(kind, kind, form[kind].length === 0, () => setForm({ [kind]: [] }), /* @__PURE__ */ a(LineList, {
				id: `${id}-${kind}`,
				kind,
				lines: form[kind],
				onChange: (lines) => setForm({ [kind]: lines }),
				problem: problem?.field === kind ? problem.problem : null
			}))),
			/* @__PURE__ */ a("h2", {
				class: "check-review-part",
				children: "The article"
			}),
			articleRows.slice(0, -1).map(text),
			take.sections.map((section, index) => /* @__PURE__ */ a(ReadField, {
				name: section.heading || `section ${index + 1}`,
				isActive: looked?.field === "sections" && looked.index === index,
				isEmpty: false,
				onActive: () => onLook({
					field: "sections",
					index
				}),
				onRemove: () => setSections(take.sections.filter((_, at) => at !== index)),
				children: /* @__PURE__ */ a(SectionField, {
					section,
					number: index + 1,
					onChange: (changed) => setSections(take.sections.map((one, at) => at === index ? changed : one))
				})
			}, `section ${index}`)),
			articleRows.slice(-1).map(text)
		]
	});
}
// lib/film/calendar-date.ts
/** Whether a text is a day that exists in the calendar (2023-02-29 does not). */
function isCalendarDate(text) {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
	if (!year || !month || !day || month > 12) return false;
	return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
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
// components/paste/checked-take.ts
function startChecking(take) {
	const { film, author, publisher, publishedOn, url, intro, conclusion } = take;
	return {
		take,
		form: fillForm(take),
		fields: {
			genres: formatNames(film.genres),
			premiere: film.premiere ?? "",
			author: author ?? "",
			publisher: publisher ?? "",
			publishedOn: publishedOn ?? "",
			url: url ?? "",
			intro,
			conclusion
		}
	};
}
/** The take as it has been checked, or what is still wrong with it. */
function finishChecking({ take, form, fields }) {
	const url = fields.url.trim();
	const address = readWebAddress(url);
	if (url && !address) return {
		ok: false,
		field: "url",
		problem: "A web address begins with https:// or http://."
	};
	const day = fields.publishedOn.trim();
	return readForm(form, {
		...take,
		film: {
			...take.film,
			genres: parseNames(fields.genres, take.film.genres).slice(0, limits.genres),
			premiere: fields.premiere.trim() || null
		},
		author: fields.author.trim() || null,
		publisher: fields.publisher.trim() || null,
		publishedOn: isCalendarDate(day) ? day : null,
		url: address,
		intro: fields.intro,
		conclusion: fields.conclusion
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
// components/options/plural.ts
var figures = new Intl.NumberFormat("en");
/** A number with its noun: `1 review`, `12,034 reviews`. */
function plural(count, one, many = `${one}s`) {
	return `${figures.format(count)} ${count === 1 ? one : many}`;
}
// components/paste/LeftOut.tsx
/** Longer words are cut. */
var glimpse = 160;
/** What of the text is not in the review, and why. */
function LeftOut({ text, setAside }) {
	if (setAside.length === 0) return null;
	const inOrder = [...setAside].sort((a, b) => a.extent.start - b.extent.start);
	return /* @__PURE__ */ a(Disclosure, {
		summary: "Left out",
		glimpse: plural(setAside.length, "place"),
		children: /* @__PURE__ */ a("ul", {
			class: "left-out",
			children: inOrder.map(({ extent: { start, end }, reason }) => /* @__PURE__ */ a("li", { children: [
				/* @__PURE__ */ a("strong", { children: reason }),
				": ",
				text.slice(start, Math.min(end, start + glimpse)),
				end - start > glimpse && " …"
			] }, start))
		})
	});
}
// components/paste/PasteDesk.tsx
/** The text and what was read out of it, side by side, until it is right. */
function PasteDesk({ text, parsed, isSaving, failure, onSave, label, under }) {
	const [checked, setChecked] = d(() => startChecking(parsed.take));
	const [problem, setProblem] = d(null);
	const [looked, setLooked] = d(null);
	const root = T(null);
	A(() => {
		if (problem) root.current?.querySelector("[aria-invalid=\"true\"]")?.focus();
	}, [problem]);
	const save = () => {
		const checking = finishChecking(checked);
		setProblem(checking.ok ? null : checking);
		if (checking.ok) onSave(checking.take);
	};
	return /* @__PURE__ */ a("div", {
		class: "paste-desk",
		children: [/* @__PURE__ */ a("div", {
			class: "paste-desk-text",
			children: [/* @__PURE__ */ a(ArticleText, {
				text,
				...label && { label },
				marked: placesOf(parsed, looked),
				noise: parsed.setAside.map(({ extent }) => extent)
			}), /* @__PURE__ */ a("div", {
				class: "paste-desk-under",
				children: [under, /* @__PURE__ */ a(LeftOut, {
					text,
					setAside: parsed.setAside
				})]
			})]
		}), /* @__PURE__ */ a("form", {
			ref: root,
			class: "paste-desk-form",
			noValidate: true,
			onSubmit: (event) => {
				event.preventDefault();
				save();
			},
			children: [
				parsed.kind === "other-review" && /* @__PURE__ */ a(Notice, {
					kind: "told",
					children: "This looks like a review of something other than a film. Where it is of a film after all, give its title."
				}),
				/* @__PURE__ */ a(CheckReview, {
					parsed,
					checked,
					problem,
					looked,
					onLook: setLooked,
					onChange: setChecked
				}),
				/* @__PURE__ */ a("div", {
					class: "paste-desk-end",
					children: [failure && /* @__PURE__ */ a(Notice, {
						kind: "failed",
						children: failure
					}), /* @__PURE__ */ a(Button, {
						look: "primary",
						type: "submit",
						"aria-disabled": isSaving,
						children: isSaving ? "Saving …" : "Save this review"
					})]
				})
			]
		})]
	});
}
var nowhere = [];
function placesOf({ sources }, looked) {
	const places = looked ? sources[looked.field] ?? nowhere : nowhere;
	return looked?.index == null ? places : places.slice(looked.index, looked.index + 1);
}
// lib/formats/article/quote-sources.ts
var quoted = [
	"verdict",
	"rating",
	"pros",
	"cons"
];
/** At most `limits.title` letters, ending with a whole word. */
function cutWords(text) {
	if (text.length <= limits.title) return text;
	return text.slice(0, limits.title + 1).replace(/\s?\S*$/u, "") || text.slice(0, limits.title);
}
/** The words of the article that a review's judgement was read from, as they stand there; its facts are nobody's words. */
function quoteSources(text, { sources }) {
	return quoted.flatMap((field) => (sources[field] ?? []).slice(0, limits.lines).flatMap(({ start, end }) => {
		const words = text.slice(start, end).replace(/[*_]{1,3}/g, "").replace(/\s+/g, " ").trim();
		return words ? [{
			field,
			text: cutWords(words)
		}] : [];
	}));
}
// entrypoints/popup/tell-failure.ts
/** Why something was not done, as a sentence for people. */
function tellFailure(reason) {
	if (reason instanceof UserError) return reason.message;
	console.error(reason);
	return "That did not work. Try once more; what you wrote is still here.";
}
// entrypoints/clip/use-earlier.ts
/** The review that was clipped from the same address before; null where there is none, or as long as that is not known. */
function useEarlier(ask, parsed) {
	const [earlier, setEarlier] = d(null);
	const { url = null, film = null } = parsed?.ok ? parsed.take : {};
	A(() => {
		if (url && film) ask("findClipped", {
			url,
			film
		}).then(setEarlier, console.error);
	}, [url, film]);
	return earlier;
}
// \0vite/preload-helper.js
var scriptRel = "modulepreload";
var assetsURL = function(dep) {
	return "/" + dep;
};
var seen = {};
var isCssPreloadUrl = function isCssPreloadUrl(url) {
	return url.pathname.endsWith(".css");
};
var preloadOnce = function preloadOnce(seen, href, preload) {
	if (href in seen) return seen[href];
	const promise = preload();
	if (!promise) {
		seen[href] = void 0;
		return;
	}
	const preloadPromise = promise.then(() => {
		seen[href] = void 0;
	}, (err) => {
		seen[href] = void 0;
		throw err;
	});
	seen[href] = preloadPromise;
	return preloadPromise;
};
var __vitePreload = function preload(baseModule, deps, importerUrl) {
	let promise = Promise.resolve();
	if (deps && deps.length > 0) {
		let preloadedHrefs;
		const cspNonceMeta = document.querySelector("meta[property=csp-nonce]");
		const cspNonce = cspNonceMeta?.nonce || cspNonceMeta?.getAttribute("nonce");
		function allSettled(promises) {
			return Promise.all(promises.map((p) => Promise.resolve(p).then((value) => ({
				status: "fulfilled",
				value
			}), (reason) => ({
				status: "rejected",
				reason
			}))));
		}
		function importMetaResolve(specifier) {
			if (import.meta.resolve) return new URL(import.meta.resolve(specifier));
			return new URL(specifier, self.location.href);
		}
		promise = allSettled(deps.map((depString) => {
			depString = assetsURL(depString, importerUrl);
			const dep = importMetaResolve(depString);
			const isCss = isCssPreloadUrl(dep);
			return preloadOnce(seen, dep.href, () => {
				if (preloadedHrefs === void 0) {
					preloadedHrefs = {
						all: /* @__PURE__ */ new Set(),
						styles: /* @__PURE__ */ new Set()
					};
					const links = document.getElementsByTagName("link");
					for (let i = links.length - 1; i >= 0; i--) {
						const link = links[i];
						preloadedHrefs.all.add(link.href);
						if (link.rel === "stylesheet") preloadedHrefs.styles.add(link.href);
					}
				}
				if ((isCss ? preloadedHrefs.styles : preloadedHrefs.all).has(dep.href)) return;
				const link = document.createElement("link");
				link.rel = isCss ? "stylesheet" : scriptRel;
				if (!isCss) link.as = "script";
				link.crossOrigin = "";
				link.href = dep.href;
				if (cspNonce) link.setAttribute("nonce", cspNonce);
				document.head.appendChild(link);
				if (isCss) return new Promise((res, rej) => {
					const handleSettle = (e) => {
						link.removeEventListener("load", handleSettle);
						link.removeEventListener("error", handleSettle);
						if (e.type === "error") rej(/* @__PURE__ */ new Error(`Unable to preload CSS for ${dep}`));
						else res(e);
					};
					link.addEventListener("load", handleSettle);
					link.addEventListener("error", handleSettle);
				});
			});
		}).filter((p) => p !== void 0));
	}
	function handlePreloadError(err) {
		const e = new Event("vite:preloadError", { cancelable: true });
		e.payload = err;
		window.dispatchEvent(e);
		if (!e.defaultPrevented) throw err;
	}
	return promise.then((res) => {
		for (const item of res || []) {
			if (item.status !== "rejected") continue;
			handlePreloadError(item.reason);
		}
		return baseModule().catch(handlePreloadError);
	});
};
// entrypoints/clip/use-reading.ts
/** What is read out of a text that was clipped at an address; null while it is being read. */
function useReading(text, url, isReview) {
	const [parsed, setParsed] = d(null);
	A(() => {
		let isOver = false;
		const read = async () => {
			const { readClipped } = await __vitePreload(async () => {
				const { readClipped } = await import("./read-clipped-DDVbaALB.js");
				return { readClipped };
			}, []);
			if (!isOver) setParsed(readClipped(text, url, isReview));
		};
		setParsed(null);
		read();
		return () => {
			isOver = true;
		};
	}, [
		text,
		url,
		isReview
	]);
	return parsed;
}
// entrypoints/clip/ClipDesk.tsx
/** What was selected, or else the whole article, read and checked; read all the same where it looks like no review. */
function ClipDesk({ ask, clipping, onRead, onSaved }) {
	const [isWhole, setWhole] = d(clipping.passage === null);
	const [isSure, setSure] = d(false);
	const [isSaving, setSaving] = d(false);
	const [failure, setFailure] = d(null);
	const text = isWhole ? clipping.article : clipping.passage ?? "";
	const parsed = useReading(text, clipping.url, isSure || !isWhole);
	A(() => {
		if (parsed?.ok && parsed.take.film.title) onRead(parsed.take.film);
	}, [parsed]);
	const earlier = useEarlier(ask, parsed);
	const [isOneMore, setOneMore] = d(false);
	if (!parsed) return /* @__PURE__ */ a("p", {
		"aria-busy": "true",
		children: "Reading …"
	});
	if (!parsed.ok) return /* @__PURE__ */ a(Notice, {
		kind: "failed",
		actions: text.trim() !== "" && /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: () => setSure(true),
			children: "Check it all the same"
		}),
		children: [parsed.reason, " If it is one, select the review on its page and clip it again, or check what was found."]
	});
	const save = async (take) => {
		if (isSaving) return;
		setSaving(true);
		setFailure(null);
		try {
			const quotes = quoteSources(text, parsed);
			onSaved(await ask("saveReview", {
				id: isOneMore ? null : earlier?.id ?? null,
				take,
				origin: "clipped",
				draftKey: null,
				quotes
			}));
		} catch (reason) {
			setFailure(tellFailure(reason));
		}
		setSaving(false);
	};
	return /* @__PURE__ */ a($, { children: [earlier && !isOneMore && /* @__PURE__ */ a(Notice, {
		kind: "told",
		actions: /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: () => setOneMore(true),
			children: "Keep both"
		}),
		children: "You have clipped this article before. What you save now takes that review’s place; its note and tags stay."
	}), /* @__PURE__ */ a(PasteDesk, {
		text,
		label: isWhole ? "The article as it was read" : "What you had selected",
		parsed,
		isSaving,
		failure,
		onSave: (take) => void save(take),
		under: clipping.passage !== null && clipping.article !== "" && /* @__PURE__ */ a(Button, {
			size: "small",
			onClick: () => setWhole(!isWhole),
			children: isWhole ? "Read only what I had selected" : "Read the whole article instead"
		})
	}, String(isWhole))] });
}
// entrypoints/clip/ClipPage.tsx
var gone = "This clipping is gone: it is kept only until it is saved or the browser is closed. Go back to the article and clip it again.";
function titleOf(clipping, saved) {
	if (saved) return "The review is kept";
	return clipping ? "Check the review" : "Nothing to check";
}
/** What was clipped off a page, beside what was read out of it, until it is right. */
function ClipPage({ ask, clipping, why, onRead, onSaved }) {
	const [saved, setSaved] = d(null);
	A(() => {
		if (saved) document.querySelector(".clip a")?.focus();
	}, [saved]);
	return /* @__PURE__ */ a("main", {
		class: "clip",
		children: [
			/* @__PURE__ */ a("header", {
				class: "clip-head",
				children: [
					/* @__PURE__ */ a("p", {
						class: "clip-brand",
						children: "Lobby Card"
					}),
					/* @__PURE__ */ a("h1", {
						class: "clip-title",
						children: titleOf(clipping, saved)
					}),
					clipping && /* @__PURE__ */ a("p", {
						class: "clip-source",
						children: ["Clipped from ", /* @__PURE__ */ a(WebLink, {
							url: clipping.url,
							children: clipping.title || clipping.url
						})]
					})
				]
			}),
			!clipping && /* @__PURE__ */ a(Notice, {
				kind: "failed",
				children: why ?? gone
			}),
			saved && /* @__PURE__ */ a(Notice, {
				kind: "told",
				actions: /* @__PURE__ */ a("a", {
					href: `/options.html#library/${encodeURIComponent(saved.id)}`,
					children: "Look at it"
				}),
				children: [nameFilm(saved.film.title), " is in your library."]
			}),
			clipping && !saved && /* @__PURE__ */ a(ClipDesk, {
				ask,
				clipping,
				onRead,
				onSaved: (review) => {
					setSaved(review);
					onRead(review.film);
					onSaved();
				}
			})
		]
	});
}
// components/clip/ByHand.tsx
/** A film that is not in the library yet, named by title and year. */
function ByHand({ onFilm }) {
	const id = P();
	const [title, setTitle] = d("");
	const [year, setYear] = d("");
	const [problem, setProblem] = d(null);
	const of = {
		id: `${id}-title`,
		problem
	};
	return /* @__PURE__ */ a("form", {
		class: "by-hand",
		noValidate: true,
		onSubmit: (event) => {
			event.preventDefault();
			const name = title.trim();
			setProblem(name ? null : "Give the film a title.");
			const number = Number(year);
			const isYear = Number.isInteger(number) && number >= limits.firstYear && number <= limits.lastYear;
			if (name) onFilm(makeFilm({
				title: name,
				year: isYear ? number : null
			}));
		},
		children: [
			/* @__PURE__ */ a("h2", {
				class: "by-hand-heading",
				children: "Or name another film"
			}),
			/* @__PURE__ */ a("div", {
				class: "by-hand-row",
				children: [/* @__PURE__ */ a(Field, {
					...of,
					label: "Title",
					children: /* @__PURE__ */ a("input", {
						...describeField(of),
						class: "field-input",
						value: title,
						maxLength: limits.title,
						autocomplete: "off",
						dir: "auto",
						onInput: (event) => setTitle(event.currentTarget.value)
					})
				}), /* @__PURE__ */ a(Field, {
					id: `${id}-year`,
					label: "Year",
					children: /* @__PURE__ */ a("input", {
						id: `${id}-year`,
						class: "field-input",
						value: year,
						maxLength: 4,
						inputMode: "numeric",
						autocomplete: "off",
						onInput: (event) => setYear(event.currentTarget.value)
					})
				})]
			}),
			/* @__PURE__ */ a(Button, {
				type: "submit",
				children: "Add it there"
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
// entrypoints/clip/WordsPage.tsx
var names = {
	pro: "a pro",
	con: "a con",
	verdict: "the verdict",
	note: "a note"
};
/** Words were selected on a page of which nobody knows the film: it is named here. */
function WordsPage({ ask, words, recent, onAdded }) {
	const [told, setTold] = d(null);
	const [isUndone, setUndone] = d(false);
	const [failure, setFailure] = d(null);
	const search = useSearch((query, after) => ask("listReviews", {
		query,
		bin: false,
		after
	}), null);
	A(() => {
		if (told) document.querySelector(".clip .notice button")?.focus();
	}, [told]);
	const run = async (work) => {
		setFailure(null);
		try {
			await work();
		} catch (reason) {
			setFailure(tellFailure(reason));
		}
	};
	const add = (film) => run(async () => {
		const done = await ask("addWords", {
			words,
			film
		});
		await onAdded(film);
		setTold(done);
		setUndone(false);
	});
	const undo = (id) => run(async () => {
		await ask("undoWords", { id });
		setTold(null);
		setUndone(true);
	});
	return /* @__PURE__ */ a("main", {
		class: "clip clip-words",
		children: [
			/* @__PURE__ */ a("header", {
				class: "clip-head",
				children: [
					/* @__PURE__ */ a("p", {
						class: "clip-brand",
						children: "Lobby Card"
					}),
					/* @__PURE__ */ a("h1", {
						class: "clip-title",
						children: told ? "Added" : "Which film is this about?"
					}),
					words.url && /* @__PURE__ */ a("p", {
						class: "clip-source",
						children: [
							"Selected on ",
							/* @__PURE__ */ a(WebLink, {
								url: words.url,
								children: words.url
							}),
							", to be added as ",
							names[words.kind]
						]
					})
				]
			}),
			/* @__PURE__ */ a("blockquote", {
				class: "clip-quote",
				dir: "auto",
				children: words.text
			}),
			failure && /* @__PURE__ */ a(Notice, {
				kind: "failed",
				children: failure
			}),
			isUndone && !told && /* @__PURE__ */ a(Notice, {
				kind: "told",
				children: "It is taken back."
			}),
			told && /* @__PURE__ */ a(Notice, {
				kind: "told",
				actions: /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: () => void undo(told.id),
					children: "Undo"
				}),
				children: told.sentence
			}),
			!told && /* @__PURE__ */ a($, { children: [
				recent && /* @__PURE__ */ a("div", { children: /* @__PURE__ */ a(Button, {
					look: "primary",
					onClick: () => void add(recent.film),
					children: `${nameFilm(recent.film.title)}, which you clipped last`
				}) }),
				/* @__PURE__ */ a(LibrarySearch, {
					...search,
					label: "Search your library",
					focused: true,
					onChoose: ({ id }) => void run(async () => {
						const review = await ask("readReview", { id });
						if (review) await add(review.film);
					})
				}),
				/* @__PURE__ */ a(ByHand, { onFilm: (film) => void add(film) })
			] })
		]
	});
}
// entrypoints/clip/main.tsx
var asked = location.hash.slice(1);
var [settings, kept, films] = await Promise.all([
	readSettings(),
	readClipping(asked),
	readClippedFilms()
]);
if (settings.theme !== "auto") document.documentElement.dataset.theme = settings.theme;
var why = Object.entries(whyNotTaken).find(([name]) => name === asked)?.[1] ?? null;
var root = document.getElementById("app");
if (!root) throw new Error("the page of clippings has lost its root element");
Q(kept && "kind" in kept ? /* @__PURE__ */ a(WordsPage, {
	ask,
	words: kept,
	recent: films[0] ?? null,
	onAdded: (film) => kept.url ? noteClippedFilm({
		url: kept.url,
		film
	}) : Promise.resolve()
}) : /* @__PURE__ */ a(ClipPage, {
	ask,
	clipping: kept,
	why,
	onRead: (film) => void (kept && noteClippedFilm({
		url: kept.url,
		film
	})),
	onSaved: () => dropClipping(asked)
}), root);
export { normaliseRating as a, limits as i, makeFilm as n, letterGrades as o, isCalendarDate as r, makeTake as t };
