const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/save-set-aside-B1k_siRU.js","chunks/rolldown-runtime-CO0Nlsmt.js","chunks/write-table-BUGS6bxC.js","chunks/download-D12FYftk.js","chunks/late-parts-2fBJ1j5j.js","chunks/write-backup-0s5CUj4C.js","assets/write-backup-DC7bELP_.css","chunks/Disclosure-DhxOhu6A.js","assets/Disclosure-BIuRrgqq.css","chunks/folder-open-C1mVHVQc.js","chunks/Progress-DJaKRWix.js","assets/Progress-CvVztT_y.css","chunks/key-links-Brj3XwxM.js","chunks/take-of-CUtRqw9k.js","chunks/fold-letters-FQpgFL71.js","assets/late-parts-CcsOnx02.css","chunks/PicturesPart-C26yI8V-.js","chunks/join-films-amKKIKKt.js","assets/PicturesPart-CcaiDGzH.css","chunks/ExportPart-BdhprnD2.js","assets/ExportPart-B9JlJ2A4.css","chunks/ImportPart-71c-ESRx.js","assets/ImportPart-BcCKrwTN.css"])))=>i.map(i=>d[i]);
import { n as __toESM, t as __commonJSMin } from "./rolldown-runtime-CO0Nlsmt.js";
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
// node_modules/lucide-preact/dist/esm/icons/arrow-down-up.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$24 = {
	name: "arrow-down-up",
	size: 24,
	node: [
		["path", {
			d: "m3 16 4 4 4-4",
			key: "1co6wj"
		}],
		["path", {
			d: "M7 20V4",
			key: "1yoxec"
		}],
		["path", {
			d: "m21 8-4-4-4 4",
			key: "1c9v7m"
		}],
		["path", {
			d: "M17 4v16",
			key: "7dpous"
		}]
	]
};
__iconData$24.node;
var ArrowDownUp = createLucideIcon(__iconData$24);
// node_modules/lucide-preact/dist/esm/icons/book-open.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$23 = {
	name: "book-open",
	size: 24,
	node: [["path", {
		d: "M12 5v16",
		key: "1f6ucr"
	}], ["path", {
		d: "M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z",
		key: "1fyvmf"
	}]]
};
__iconData$23.node;
var BookOpen = createLucideIcon(__iconData$23);
// node_modules/lucide-preact/dist/esm/icons/chart-column.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$22 = {
	name: "chart-column",
	size: 24,
	node: [
		["path", {
			d: "M3 3v16a2 2 0 0 0 2 2h16",
			key: "c24i48"
		}],
		["path", {
			d: "M18 17V9",
			key: "2bz60n"
		}],
		["path", {
			d: "M13 17V5",
			key: "1frdt8"
		}],
		["path", {
			d: "M8 17v-3",
			key: "17ska0"
		}]
	],
	aliases: ["bar-chart-3"]
};
__iconData$22.node;
var ChartColumn = createLucideIcon(__iconData$22);
// node_modules/lucide-preact/dist/esm/icons/chevron-down.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$21 = {
	name: "chevron-down",
	size: 24,
	node: [["path", {
		d: "m6 9 6 6 6-6",
		key: "qrunsl"
	}]]
};
__iconData$21.node;
var ChevronDown = createLucideIcon(__iconData$21);
// node_modules/lucide-preact/dist/esm/icons/circle-alert.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$20 = {
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
__iconData$20.node;
var CircleAlert = createLucideIcon(__iconData$20);
// node_modules/lucide-preact/dist/esm/icons/clapperboard.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$19 = {
	name: "clapperboard",
	size: 24,
	node: [
		["path", {
			d: "m12.296 3.464 3.02 3.956",
			key: "qash78"
		}],
		["path", {
			d: "M20.2 6 3 11l-.9-2.4c-.3-1.1.3-2.2 1.3-2.5l13.5-4c1.1-.3 2.2.3 2.5 1.3z",
			key: "1h7j8b"
		}],
		["path", {
			d: "M3 11h18v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z",
			key: "4lm6w1"
		}],
		["path", {
			d: "m6.18 5.276 3.1 3.899",
			key: "zjj9t3"
		}]
	]
};
__iconData$19.node;
var Clapperboard = createLucideIcon(__iconData$19);
// node_modules/lucide-preact/dist/esm/icons/clipboard-paste.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$18 = {
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
__iconData$18.node;
var ClipboardPaste = createLucideIcon(__iconData$18);
// node_modules/lucide-preact/dist/esm/icons/download.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$17 = {
	name: "download",
	size: 24,
	node: [
		["path", {
			d: "M12 15V3",
			key: "m9g1x1"
		}],
		["path", {
			d: "M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4",
			key: "ih7n3h"
		}],
		["path", {
			d: "m7 10 5 5 5-5",
			key: "brsn70"
		}]
	]
};
__iconData$17.node;
var Download = createLucideIcon(__iconData$17);
// node_modules/lucide-preact/dist/esm/icons/file-input.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$16 = {
	name: "file-input",
	size: 24,
	node: [
		["path", {
			d: "M4 11V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.706.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-1",
			key: "1q9hii"
		}],
		["path", {
			d: "M14 2v5a1 1 0 0 0 1 1h5",
			key: "wfsgrz"
		}],
		["path", {
			d: "M2 15h10",
			key: "jfw4w8"
		}],
		["path", {
			d: "m9 18 3-3-3-3",
			key: "112psh"
		}]
	]
};
__iconData$16.node;
var FileInput = createLucideIcon(__iconData$16);
// node_modules/lucide-preact/dist/esm/icons/file-output.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$15 = {
	name: "file-output",
	size: 24,
	node: [
		["path", {
			d: "M4.226 20.925A2 2 0 0 0 6 22h12a2 2 0 0 0 2-2V8a2.4 2.4 0 0 0-.706-1.706l-3.588-3.588A2.4 2.4 0 0 0 14 2H6a2 2 0 0 0-2 2v3.127",
			key: "wfxp4w"
		}],
		["path", {
			d: "M14 2v5a1 1 0 0 0 1 1h5",
			key: "wfsgrz"
		}],
		["path", {
			d: "m5 11-3 3",
			key: "1dgrs4"
		}],
		["path", {
			d: "m5 17-3-3h10",
			key: "1mvvaf"
		}]
	]
};
__iconData$15.node;
var FileOutput = createLucideIcon(__iconData$15);
// node_modules/lucide-preact/dist/esm/icons/hard-drive-download.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$14 = {
	name: "hard-drive-download",
	size: 24,
	node: [
		["path", {
			d: "M12 2v8",
			key: "1q4o3n"
		}],
		["path", {
			d: "m16 6-4 4-4-4",
			key: "6wukr"
		}],
		["rect", {
			width: "20",
			height: "8",
			x: "2",
			y: "14",
			rx: "2",
			key: "w68u3i"
		}],
		["path", {
			d: "M6 18h.01",
			key: "uhywen"
		}],
		["path", {
			d: "M10 18h.01",
			key: "h775k"
		}]
	]
};
__iconData$14.node;
var HardDriveDownload = createLucideIcon(__iconData$14);
// node_modules/lucide-preact/dist/esm/icons/hard-drive-upload.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$13 = {
	name: "hard-drive-upload",
	size: 24,
	node: [
		["path", {
			d: "m16 6-4-4-4 4",
			key: "13yo43"
		}],
		["path", {
			d: "M12 2v8",
			key: "1q4o3n"
		}],
		["rect", {
			width: "20",
			height: "8",
			x: "2",
			y: "14",
			rx: "2",
			key: "w68u3i"
		}],
		["path", {
			d: "M6 18h.01",
			key: "uhywen"
		}],
		["path", {
			d: "M10 18h.01",
			key: "h775k"
		}]
	]
};
__iconData$13.node;
var HardDriveUpload = createLucideIcon(__iconData$13);
// node_modules/lucide-preact/dist/esm/icons/info.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$12 = {
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
__iconData$12.node;
var Info = createLucideIcon(__iconData$12);
// node_modules/lucide-preact/dist/esm/icons/keyboard.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$11 = {
	name: "keyboard",
	size: 24,
	node: [
		["path", {
			d: "M10 8h.01",
			key: "1r9ogq"
		}],
		["path", {
			d: "M12 12h.01",
			key: "1mp3jc"
		}],
		["path", {
			d: "M14 8h.01",
			key: "1primd"
		}],
		["path", {
			d: "M16 12h.01",
			key: "1l6xoz"
		}],
		["path", {
			d: "M18 8h.01",
			key: "emo2bl"
		}],
		["path", {
			d: "M6 8h.01",
			key: "x9i8wu"
		}],
		["path", {
			d: "M7 16h10",
			key: "wp8him"
		}],
		["path", {
			d: "M8 12h.01",
			key: "czm47f"
		}],
		["rect", {
			width: "20",
			height: "16",
			x: "2",
			y: "4",
			rx: "2",
			key: "18n3k1"
		}]
	]
};
__iconData$11.node;
var Keyboard = createLucideIcon(__iconData$11);
// node_modules/lucide-preact/dist/esm/icons/list-filter.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$10 = {
	name: "list-filter",
	size: 24,
	node: [
		["path", {
			d: "M2 5h20",
			key: "1fs1ex"
		}],
		["path", {
			d: "M6 12h12",
			key: "8npq4p"
		}],
		["path", {
			d: "M9 19h6",
			key: "456am0"
		}]
	]
};
__iconData$10.node;
var ListFilter = createLucideIcon(__iconData$10);
// node_modules/lucide-preact/dist/esm/icons/merge.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$9 = {
	name: "merge",
	size: 24,
	node: [
		["path", {
			d: "m8 6 4-4 4 4",
			key: "ybng9g"
		}],
		["path", {
			d: "M12 2v10.3a4 4 0 0 1-1.172 2.872L4 22",
			key: "1hyw0i"
		}],
		["path", {
			d: "m20 22-5-5",
			key: "1m27yz"
		}]
	]
};
__iconData$9.node;
var Merge = createLucideIcon(__iconData$9);
// node_modules/lucide-preact/dist/esm/icons/mouse-pointer-click.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$8 = {
	name: "mouse-pointer-click",
	size: 24,
	node: [
		["path", {
			d: "M14 4.1 12 6",
			key: "ita8i4"
		}],
		["path", {
			d: "m5.1 8-2.9-.8",
			key: "1go3kf"
		}],
		["path", {
			d: "m6 12-1.9 2",
			key: "mnht97"
		}],
		["path", {
			d: "M7.2 2.2 8 5.1",
			key: "1cfko1"
		}],
		["path", {
			d: "M9.037 9.69a.498.498 0 0 1 .653-.653l11 4.5a.5.5 0 0 1-.074.949l-4.349 1.041a1 1 0 0 0-.74.739l-1.04 4.35a.5.5 0 0 1-.95.074z",
			key: "s0h3yz"
		}]
	]
};
__iconData$8.node;
var MousePointerClick = createLucideIcon(__iconData$8);
// node_modules/lucide-preact/dist/esm/icons/replace.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$7 = {
	name: "replace",
	size: 24,
	node: [
		["path", {
			d: "M14 4a1 1 0 0 1 1-1",
			key: "dhj8ez"
		}],
		["path", {
			d: "M15 10a1 1 0 0 1-1-1",
			key: "1mnyi5"
		}],
		["path", {
			d: "M21 4a1 1 0 0 0-1-1",
			key: "sfs9ap"
		}],
		["path", {
			d: "M21 9a1 1 0 0 1-1 1",
			key: "mp6qeo"
		}],
		["path", {
			d: "m3 7 3 3 3-3",
			key: "x25e72"
		}],
		["path", {
			d: "M6 10V5a2 2 0 0 1 2-2h2",
			key: "15xut4"
		}],
		["rect", {
			x: "3",
			y: "14",
			width: "7",
			height: "7",
			rx: "1",
			key: "1bkyp8"
		}]
	]
};
__iconData$7.node;
var Replace = createLucideIcon(__iconData$7);
// node_modules/lucide-preact/dist/esm/icons/rotate-ccw.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$6 = {
	name: "rotate-ccw",
	size: 24,
	node: [["path", {
		d: "M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8",
		key: "1357e3"
	}], ["path", {
		d: "M3 3v5h5",
		key: "1xhq8a"
	}]]
};
__iconData$6.node;
var RotateCcw = createLucideIcon(__iconData$6);
// node_modules/lucide-preact/dist/esm/icons/search.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$5 = {
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
__iconData$5.node;
var Search = createLucideIcon(__iconData$5);
// node_modules/lucide-preact/dist/esm/icons/sliders-horizontal.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$4 = {
	name: "sliders-horizontal",
	size: 24,
	node: [
		["path", {
			d: "M10 5H3",
			key: "1qgfaw"
		}],
		["path", {
			d: "M12 19H3",
			key: "yhmn1j"
		}],
		["path", {
			d: "M14 3v4",
			key: "1sua03"
		}],
		["path", {
			d: "M16 17v4",
			key: "1q0r14"
		}],
		["path", {
			d: "M21 12h-9",
			key: "1o4lsq"
		}],
		["path", {
			d: "M21 19h-5",
			key: "1rlt1p"
		}],
		["path", {
			d: "M21 5h-7",
			key: "1oszz2"
		}],
		["path", {
			d: "M8 10v4",
			key: "tgpxqk"
		}],
		["path", {
			d: "M8 12H3",
			key: "a7s4jb"
		}]
	]
};
__iconData$4.node;
var SlidersHorizontal = createLucideIcon(__iconData$4);
// node_modules/lucide-preact/dist/esm/icons/sparkles.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$3 = {
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
__iconData$3.node;
var Sparkles = createLucideIcon(__iconData$3);
// node_modules/lucide-preact/dist/esm/icons/tag.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$2 = {
	name: "tag",
	size: 24,
	node: [["path", {
		d: "M12.586 2.586A2 2 0 0 0 11.172 2H4a2 2 0 0 0-2 2v7.172a2 2 0 0 0 .586 1.414l8.704 8.704a2.426 2.426 0 0 0 3.42 0l6.58-6.58a2.426 2.426 0 0 0 0-3.42z",
		key: "vktsd0"
	}], ["circle", {
		cx: "7.5",
		cy: "7.5",
		r: ".5",
		fill: "currentColor",
		key: "kqv944"
	}]]
};
__iconData$2.node;
var Tag = createLucideIcon(__iconData$2);
// node_modules/lucide-preact/dist/esm/icons/trash.mjs
/**
* @license lucide-preact v1.48.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
var __iconData$1 = {
	name: "trash",
	size: 24,
	node: [
		["path", {
			d: "M10 11v6",
			key: "nco0om"
		}],
		["path", {
			d: "M14 11v6",
			key: "outv1u"
		}],
		["path", {
			d: "M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6",
			key: "miytrc"
		}],
		["path", {
			d: "M3 6h18",
			key: "d0wm0j"
		}],
		["path", {
			d: "M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2",
			key: "e791ji"
		}]
	],
	aliases: ["trash-2"]
};
__iconData$1.node;
var Trash = createLucideIcon(__iconData$1);
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
// components/options/sections.ts
/** The parts of the page, in the order of the menu; an id is what stands behind the `#` of the address. */
var sections = [
	{
		id: "library",
		name: "Library",
		icon: BookOpen
	},
	{
		id: "pictures",
		name: "Pictures",
		icon: ChartColumn
	},
	{
		id: "import",
		name: "Import",
		icon: FileInput
	},
	{
		id: "paste",
		name: "Paste an article",
		icon: ClipboardPaste
	},
	{
		id: "export",
		name: "Export",
		icon: FileOutput
	},
	{
		id: "settings",
		name: "Settings",
		icon: SlidersHorizontal
	},
	{
		id: "sites",
		name: "Sites",
		icon: Clapperboard
	},
	{
		id: "corrections",
		name: "Corrections",
		icon: Replace
	},
	{
		id: "backup",
		name: "Backup",
		icon: HardDriveDownload
	},
	{
		id: "about",
		name: "About",
		icon: Info
	}
];
// components/options/route.ts
/** `#library/bin/ID?q=alien` and the like; whatever it does not know is the beginning, the settings. */
function readRoute(hash) {
	const [, path = "", view = ""] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
	const [name, ...rest] = path.split("/");
	const section = sections.find(({ id }) => id === name)?.id ?? "settings";
	if (section !== "library") return {
		section,
		bin: false,
		open: null,
		view: section === "pictures" ? view : ""
	};
	const bin = rest[0] === "bin";
	const isFilm = rest[0] === "film" && rest.length > 1;
	const id = decode(rest[bin || isFilm ? 1 : 0] ?? "");
	return {
		section,
		bin,
		open: id ? {
			as: isFilm ? "film" : "review",
			id
		} : null,
		view
	};
}
/** The address of something in the library, or of the list where `open` is null. */
function libraryAddress(bin, open, view = "") {
	return [
		"#library",
		bin && "bin",
		open?.as === "film" && "film",
		open && encodeURIComponent(open.id)
	].filter(Boolean).join("/") + (view && `?${view}`);
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
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
var number$1 = /^-?\d+(?:\.\d+)?$/;
var boolean$1 = /^(?:true|false)$/i;
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
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
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
function number(params) {
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
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
	return pick$1(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
	return omit$1(schema, mask);
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
/** Calls back with the settings at every change; returns how to stop. */
function watchSettings(onChange) {
	const listener = (changes, area) => {
		if (area === "local" && changes[name$1]) onChange(parse(changes[name$1].newValue));
	};
	import_browser_polyfill.default.storage.onChanged.addListener(listener);
	return () => import_browser_polyfill.default.storage.onChanged.removeListener(listener);
}
function parse(stored) {
	return settingsSchema.parse(typeof stored === "object" && stored !== null ? stored : {});
}
// lib/browser/host-access.ts
var wanted = "wanted-host";
/** Whether the browser lets the extension see a host. */
function hasHostAccess(host) {
	return import_browser_polyfill.default.permissions.contains({ origins: patternsOfHost(host) });
}
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
	value: /* @__PURE__ */ number(),
	worst: /* @__PURE__ */ number(),
	best: /* @__PURE__ */ number()
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
/** Of a film what its page should tell, as a report names it. */
var reportedFields = [
	"title",
	"year",
	"directors",
	"cast",
	"genres",
	"running time"
];
(/* @__PURE__ */ array(/* @__PURE__ */ nullable(/* @__PURE__ */ object({
	film: filmKeySchema,
	/** As it may stand in a report: see `addressToReport`. */
	address: text(300),
	missing: (/* @__PURE__ */ array(/* @__PURE__ */ _enum(reportedFields))).check(/* @__PURE__ */ _maxLength(reportedFields.length))
})))).check(/* @__PURE__ */ _maxLength(10));
// lib/sites/health/add-reading.ts
var noReadings = {
	readOn: null,
	last: []
};
// lib/browser/site-readings.ts
var prefix = "readings:";
Promise.resolve();
/** Calls back after every change; returns how to stop. */
function watchSiteReadings(onChange) {
	const listener = (changes, area) => {
		if (area === "local" && Object.keys(changes).some((name) => name.startsWith(prefix))) onChange();
	};
	import_browser_polyfill.default.storage.onChanged.addListener(listener);
	return () => import_browser_polyfill.default.storage.onChanged.removeListener(listener);
}
// lib/library/view.ts
var sorts = [
	"changed",
	"added",
	"title",
	"year",
	"rating",
	"watched"
];
var groupings = [
	"film",
	"year",
	"decade",
	"director",
	"genre",
	"stance",
	"stars",
	"seen",
	"author"
];
var noFilters = {
	stance: null,
	stars: null,
	year: null,
	genre: null,
	origin: null,
	seen: null,
	site: null,
	tag: null,
	person: null,
	director: null,
	actor: null,
	author: null
};
var wholeLibrary = {
	bin: false,
	search: "",
	filters: noFilters,
	sort: null,
	reversed: false,
	group: null
};
/** How many things the library is narrowed by, the search apart. */
function countFilters(filters) {
	return Object.values(filters).filter((value) => value !== null).length;
}
// lib/library/view-address.ts
var stances$1 = [
	"recommended",
	"mixed",
	"avoid",
	"none"
];
var origins$1 = [
	"own",
	"mine",
	"starter",
	"imported",
	"clipped",
	"followed"
];
var longest = 300;
/** The view as the address says it, `q=alien&stance=avoid&sort=-year`: only what differs from the whole library. */
function writeView({ search, filters, sort, reversed, group }) {
	const params = new URLSearchParams();
	const set = (name, value) => {
		if (value) params.set(name, value);
	};
	set("q", search);
	for (const [name, value] of Object.entries(filters)) set(name, typeof value === "object" ? writeSpan(value) : value);
	if (sort || reversed) set("sort", `${reversed ? "-" : ""}${sort ?? "changed"}`);
	set("group", group);
	return params.toString();
}
/** What an address says; whatever is no view of ours is left out. */
function readView(address, bin) {
	const params = new URLSearchParams(address);
	const text = (name) => params.get(name)?.slice(0, longest) || null;
	const one = (name, of) => of.find((value) => value === params.get(name)) ?? null;
	const sort = text("sort") ?? "";
	const filters = {
		...noFilters,
		stance: one("stance", stances$1),
		stars: readSpan(text("stars"), 0, 5),
		year: readSpan(text("year"), limits.firstYear, limits.lastYear),
		genre: text("genre"),
		origin: one("origin", origins$1),
		seen: readSeen(text("seen")),
		site: text("site"),
		tag: text("tag"),
		person: text("person"),
		director: text("director"),
		actor: text("actor"),
		author: text("author")
	};
	return {
		bin,
		search: text("q") ?? "",
		filters,
		sort: sorts.find((name) => name === sort.replace(/^-/, "")) ?? null,
		reversed: sort.startsWith("-"),
		group: one("group", groupings)
	};
}
function writeSpan(span) {
	if (!span) return null;
	return span.from === span.to ? String(span.from) : `${span.from}-${span.to}`;
}
function readSpan(text, least, most) {
	const [, from, to] = /^(\d{1,4}(?:\.5)?)(?:-(\d{1,4}(?:\.5)?))?$/.exec(text ?? "") ?? [];
	if (from === void 0) return null;
	const span = {
		from: Number(from),
		to: Number(to ?? from)
	};
	return span.from <= span.to && span.to >= least && span.from <= most ? span : null;
}
function readSeen(text) {
	return text && /^(ever|never|\d{4}(-\d{2}(-\d{2})?)?)$/.test(text) ? text : null;
}
// entrypoints/options/library/open-reader.ts
/**
* Gives readers in workers of their own. Where the page begins with the library one is started at once, and with what it
* will be asked first: it reads while the page is still being made.
*/
function makeReaders(first) {
	let ready = first ? startWorker() : null;
	ready?.postMessage({
		say: "look",
		turn: 0,
		view: first,
		from: 0,
		to: 0
	});
	return (hear) => {
		const worker = ready ?? startWorker();
		ready = null;
		worker.onmessage = ({ data }) => hear(data);
		worker.onerror = (event) => hear({
			say: "failed",
			reason: event.message
		});
		return {
			tell: (message) => worker.postMessage(message),
			close: () => worker.terminate()
		};
	};
}
function startWorker() {
	return new Worker(new URL(
		/* @vite-ignore */
		"/assets/library-worker-UMwYYiON.js",
		"" + self.location.href
	), { type: "module" });
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
// components/options/DropVeil.tsx
/** Over the whole page while files hang over it. */
function DropVeil() {
	return /* @__PURE__ */ a("div", {
		class: "drop-veil",
		"aria-hidden": "true",
		children: "Drop to import"
	});
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
// components/Button.tsx
function Button({ look = "plain", size = "normal", type = "button", children, ...rest }) {
	return /* @__PURE__ */ a("button", {
		...rest,
		type,
		class: `button button-${look} button-${size}`,
		children
	});
}
// components/options/Confirm.tsx
/** A button for what cannot be taken back: it asks first, in its own place. */
function Confirm({ children, question, yes, onYes, size = "normal", disabled = false }) {
	const [isAsking, setAsking] = d(false);
	const root = T(null);
	const wasAsking = T(false);
	A(() => {
		if (isAsking !== wasAsking.current) root.current?.querySelector("button:last-of-type")?.focus();
		wasAsking.current = isAsking;
	}, [isAsking]);
	return /* @__PURE__ */ a("div", {
		class: "confirm",
		ref: root,
		children: isAsking ? /* @__PURE__ */ a("fieldset", {
			class: "confirm-choice",
			"aria-label": question,
			onKeyDown: (event) => event.key === "Escape" && setAsking(false),
			children: [
				/* @__PURE__ */ a("span", {
					class: "confirm-question",
					children: question
				}),
				/* @__PURE__ */ a(Button, {
					look: "danger",
					size,
					onClick: () => {
						setAsking(false);
						onYes();
					},
					children: yes
				}),
				/* @__PURE__ */ a(Button, {
					size,
					onClick: () => setAsking(false),
					children: "No"
				})
			]
		}) : /* @__PURE__ */ a(Button, {
			look: "danger",
			size,
			disabled,
			onClick: () => setAsking(true),
			children
		})
	});
}
// components/options/plural.ts
var figures = new Intl.NumberFormat("en");
/** A number with its noun: `1 review`, `12,034 reviews`. */
function plural(count, one, many = `${one}s`) {
	return `${figures.format(count)} ${count === 1 ? one : many}`;
}
// components/options/LostBanner.tsx
/** The library came back empty although it held reviews: restoring comes first, beginning anew is asked for twice. */
function LostBanner({ lost, dateLanguage, onAccept }) {
	const day = formatCalendarDate(toCalendarDate(new Date(lost.changedAt)), dateLanguage);
	return /* @__PURE__ */ a("div", {
		class: "lost-banner",
		children: /* @__PURE__ */ a(Notice, {
			kind: "failed",
			actions: /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("a", {
				class: "button button-primary button-small",
				href: "#backup",
				children: "Restore from a backup"
			}), /* @__PURE__ */ a(Confirm, {
				size: "small",
				question: `Begin without the ${plural(lost.reviews, "review")}?`,
				yes: "Yes, start anew",
				onYes: onAccept,
				children: "Start anew"
			})] }),
			children: [
				/* @__PURE__ */ a("strong", { children: "Your library came back empty." }),
				" On ",
				day,
				" it held ",
				plural(lost.reviews, "review"),
				"; the browser seems to have lost its file. A backup brings them back."
			]
		})
	});
}
// components/options/SideNav.tsx
/** The menu at the side; where there is no room for it, one line that folds out. */
function SideNav({ current }) {
	const [isOpen, setOpen] = d(false);
	const id = P();
	return /* @__PURE__ */ a("nav", {
		class: "side-nav",
		"aria-label": "Sections",
		children: [
			/* @__PURE__ */ a("p", {
				class: "side-nav-brand",
				children: [/* @__PURE__ */ a("img", {
					class: "side-nav-icon",
					src: "/icon/96.png",
					alt: "",
					width: "32",
					height: "32"
				}), "Lobby Card"]
			}),
			/* @__PURE__ */ a("button", {
				type: "button",
				class: "side-nav-fold",
				"aria-expanded": isOpen,
				"aria-controls": id,
				onClick: () => setOpen(!isOpen),
				children: [
					/* @__PURE__ */ a("span", {
						class: "unseen",
						children: "Menu, now in"
					}),
					" ",
					sections.find((section) => section.id === current)?.name,
					/* @__PURE__ */ a(ChevronDown, {
						class: "side-nav-sign",
						"aria-hidden": "true"
					})
				]
			}),
			/* @__PURE__ */ a("ul", {
				class: "side-nav-list",
				id,
				"data-open": isOpen,
				children: sections.map(({ id: section, name, icon: Icon }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
					class: "side-nav-link",
					href: `#${section}`,
					...section === current && { "aria-current": "page" },
					onClick: () => setOpen(false),
					children: [/* @__PURE__ */ a(Icon, {
						class: "side-nav-sign",
						"aria-hidden": "true"
					}), name]
				}) }, section))
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
// components/options/Toast.tsx
/** What has just happened, with the way back. It stays until it is read: the next one or the cross takes it away. */
function Toast({ toast, onClose }) {
	return /* @__PURE__ */ a("div", {
		class: "toast-place",
		role: "status",
		children: toast && /* @__PURE__ */ a("div", {
			class: "toast",
			children: [
				/* @__PURE__ */ a("span", {
					class: "toast-text",
					children: toast.text
				}),
				toast.action && /* @__PURE__ */ a(Button, {
					size: "small",
					onClick: toast.action.run,
					children: toast.action.name
				}),
				/* @__PURE__ */ a(IconButton, {
					label: "Close",
					icon: X,
					onClick: onClose
				})
			]
		})
	});
}
// entrypoints/popup/tell-failure.ts
/** Why something was not done, as a sentence for people. */
function tellFailure(reason) {
	if (reason instanceof UserError) return reason.message;
	console.error(reason);
	return "That did not work. Try once more; what you wrote is still here.";
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
// entrypoints/options/import/open-import.ts
var openImport = (files) => ({
	name: nameOf(files),
	async *read(onShare) {
		const worker = new Worker(new URL(
			/* @vite-ignore */
			"/assets/import-worker-DiyNmUKw.js",
			"" + self.location.href
		), { type: "module" });
		const say = (message) => worker.postMessage(message);
		const next = () => new Promise((resolve, reject) => {
			worker.onerror = (event) => reject(/* @__PURE__ */ new Error(`the worker fell: ${event.message}`));
			worker.onmessage = ({ data }) => resolve(data);
			say({ say: "next" });
		});
		try {
			say({
				say: "read",
				files
			});
			for (;;) {
				const answer = await next();
				if (answer.say === "refused") throw new UserError(answer.reason);
				if (answer.say === "failed") throw new Error(answer.reason);
				if (answer.say === "end") return answer.rows;
				onShare(answer.share);
				yield answer.items;
			}
		} finally {
			worker.terminate();
		}
	}
});
function nameOf(files) {
	const [first] = files;
	return files.length === 1 && first ? first.name : `${files.length} files`;
}
// entrypoints/options/import/make-pause.ts
/** Lets some work be paused and cancelled between two of its steps. */
function makePause() {
	const cancelling = new AbortController();
	let paused = null;
	let goOn = () => {};
	const set = (isPaused) => {
		if (isPaused && !paused) paused = new Promise((resolve) => {
			goOn = resolve;
		});
		else if (!isPaused) {
			paused = null;
			goOn();
		}
	};
	return {
		signal: cancelling.signal,
		isPaused: () => paused !== null,
		set,
		cancel() {
			cancelling.abort();
			set(false);
		},
		/** Waits while it is paused. @throws an AbortError once it is cancelled. */
		async wait() {
			await paused;
			cancelling.signal.throwIfAborted();
		}
	};
}
// entrypoints/options/import/entry-of.ts
/** A take as the library takes it in; about the film that the user has chosen for it, if any. */
function entryOf({ source, entryId, noted, take }, film = void 0) {
	const about = film ? {
		...take,
		film
	} : take;
	if (noted) return {
		kind: "noted",
		id: entryId,
		...noted,
		take: about
	};
	return {
		kind: "imported",
		from: source,
		entryId,
		take: about
	};
}
// entrypoints/options/import/plan-import.ts
/** As many rows of a kind are kept to be looked at; of those set aside more, for they can be downloaded. */
var mostListed = 2e3;
var mostSetAside = 2e4;
/**
* The dry run: what would become of every row, by the rules by which it is written, and nothing written.
* @throws what `signal` is aborted with, and UserError where the files can't be read.
*/
async function planImport(ask, batchId, files, onShare, signal) {
	const counts = {
		added: 0,
		changed: 0,
		unchanged: 0,
		merged: 0,
		setAside: 0
	};
	const added = [];
	const changed = [];
	const undecided = [];
	const setAside = [];
	const backups = [];
	const handfuls = files.read(onShare);
	let step = await handfuls.next();
	for (; !step.done; step = await handfuls.next()) {
		if (signal.aborted) {
			await handfuls.return(0);
			signal.throwIfAborted();
		}
		const takes = [];
		for (const item of step.value) if (item.kind === "take") takes.push(item);
		else if (item.kind === "backup") backups.push(item.file);
		else {
			counts.setAside += 1;
			if (setAside.length < mostSetAside) setAside.push(item);
		}
		const [outcomes, namesakes] = await Promise.all([ask("probePiece", {
			batchId,
			entries: takes.map((item) => entryOf(item))
		}), findNamesakes(ask, takes)]);
		for (const [at, item] of takes.entries()) {
			const outcome = outcomes[at];
			if (!outcome) continue;
			counts[outcome.outcome] += 1;
			counts.merged += item.rows - 1;
			const planned = plannedOf(item, outcome);
			if (outcome.outcome === "changed" && changed.length < mostListed) changed.push(planned);
			if (outcome.outcome !== "added") continue;
			if (added.length < mostListed) added.push(planned);
			const candidates = namesakes.get(item) ?? [];
			if (candidates.length > 0 && undecided.length < mostListed) undecided.push({
				...planned,
				entryId: item.entryId,
				candidates
			});
		}
	}
	return {
		rows: step.value,
		...counts,
		lists: {
			added,
			changed,
			undecided,
			setAside
		},
		backups
	};
}
function plannedOf({ take, file, line, rows, remarks }, { changed, kept }) {
	const { title, year } = take.film;
	return {
		title,
		year,
		place: `${file}, line ${line}`,
		rows,
		changed,
		kept,
		remarks
	};
}
/** The films of the library that takes without a number of their own may be about, where that is not clear. */
async function findNamesakes(ask, takes) {
	const unsure = takes.filter(({ take }) => take.film.keys.length === 0);
	const found = unsure.length === 0 ? [] : await ask("findNamesakes", { films: unsure.map(({ take }) => take.film) });
	return new Map(unsure.map((item, at) => [item, found[at] ?? []]));
}
// entrypoints/options/import/run-import.ts
/** Reading goes on while so many handfuls are being written. */
var atOnce = 3;
/** Brings files in as one batch. Whatever ends it before its end, a cancel too, leaves nothing. */
async function runImport(ask, batchId, files, { choices, onDone, mayGoOn }) {
	const writing = /* @__PURE__ */ new Set();
	const handfuls = files.read(() => void 0);
	let done = 0;
	let piece = 0;
	try {
		for (let step = await handfuls.next(); !step.done; step = await handfuls.next()) {
			await mayGoOn();
			const takes = step.value.filter((item) => item.kind === "take");
			if (takes.length === 0) continue;
			const entries = takes.map((item) => entryOf(item, choices.get(item.entryId)));
			const put = ask("putPiece", {
				batchId,
				piece,
				entries
			}).then(() => {
				writing.delete(put);
				done += takes.length;
				onDone(done);
			});
			writing.add(put);
			piece += 1;
			if (writing.size >= atOnce) await Promise.race(writing);
		}
		await Promise.all(writing);
		await mayGoOn();
		return await ask("commitBatch", {
			batchId,
			settings: null
		});
	} catch (reason) {
		await handfuls.return(0);
		await Promise.allSettled(writing);
		await ask("undoBatch", { batchId }).catch(console.error);
		throw reason;
	}
}
// entrypoints/options/import/use-leaving.ts
/**
* Calls back when the tab is closed or goes elsewhere, which the browser lets no page wait for; `isBusy`: it asks the
* user first whether that is meant.
*/
function useLeaving(isBusy, onLeave) {
	const leave = T(onLeave);
	leave.current = onLeave;
	A(() => {
		const goes = () => leave.current();
		addEventListener("pagehide", goes);
		return () => removeEventListener("pagehide", goes);
	}, []);
	A(() => {
		if (!isBusy) return;
		const hold = (event) => event.preventDefault();
		addEventListener("beforeunload", hold);
		return () => removeEventListener("beforeunload", hold);
	}, [isBusy]);
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
// entrypoints/options/import/use-import.ts
var noChoices = /* @__PURE__ */ new Map();
/** Files into the library: looked at first, brought in when asked for, paused, taken back. */
function useImport(ask, openFiles) {
	const [state, setState] = d({ step: "idle" });
	const [choices, setChoices] = d(noChoices);
	const [looked, setLooked] = d(null);
	const pause = T(makePause());
	/** The batch that is neither whole nor taken back. */
	const open = T([]);
	A(() => () => pause.current.cancel(), []);
	useLeaving(state.step === "importing", () => {
		for (const batchId of open.current) ask("undoBatch", { batchId });
	});
	const fail = (reason) => {
		if (pause.current.signal.aborted) setState({ step: "idle" });
		else setState({
			step: "failed",
			reason: tellFailure(reason)
		});
	};
	/** What was looked through and is not wanted. */
	const forget = async (batchId) => {
		setLooked(null);
		open.current = [];
		if (batchId) await ask("undoBatch", { batchId }).catch(console.error);
	};
	const check = async (given) => {
		const name = nameOf(given);
		pause.current = makePause();
		setChoices(noChoices);
		setState({
			step: "checking",
			name,
			share: 0
		});
		await forget(looked?.batchId);
		let batchId;
		try {
			const files = openFiles(given);
			({batchId} = await ask("beginBatch", {
				kind: "import",
				label: name
			}));
			open.current = [batchId];
			const onShare = (share) => setState({
				step: "checking",
				name,
				share
			});
			const plan = await planImport(ask, batchId, files, onShare, pause.current.signal);
			const total = plan.added + plan.changed + plan.unchanged;
			setLooked({
				files,
				batchId,
				total,
				setAside: plan.lists.setAside
			});
			setState({
				step: "checked",
				name,
				plan
			});
		} catch (reason) {
			await forget(batchId);
			fail(reason);
		}
	};
	const run = async ({ files, batchId, total, setAside }) => {
		const { name } = files;
		const { current: mine } = pause;
		const tell = (done) => setState({
			step: "importing",
			name,
			done,
			total,
			isPaused: mine.isPaused()
		});
		setLooked(null);
		tell(0);
		try {
			const report = await runImport(ask, batchId, files, {
				choices,
				onDone: tell,
				mayGoOn: mine.wait
			});
			setState({
				step: "done",
				name,
				report,
				setAside
			});
		} catch (reason) {
			fail(reason);
		} finally {
			open.current = [];
		}
	};
	const undo = async (batchId, name) => {
		try {
			await ask("undoBatch", { batchId });
			setState({
				step: "undone",
				name
			});
		} catch (reason) {
			fail(reason);
		}
	};
	return {
		state,
		choices,
		check: (files) => void check(files),
		choose(entryId, film) {
			const next = new Map(choices);
			if (film) next.set(entryId, film);
			else next.delete(entryId);
			setChoices(next);
		},
		run: () => void (looked && run(looked)),
		pause(isPaused) {
			pause.current.set(isPaused);
			setState((now) => now.step === "importing" ? {
				...now,
				isPaused
			} : now);
		},
		cancel() {
			pause.current.cancel();
			if (state.step !== "checked") return;
			setState({ step: "idle" });
			forget(looked?.batchId);
		},
		undo: (batchId, name) => void undo(batchId, name),
		saveSetAside() {
			const rows = state.step === "checked" ? state.plan.lists.setAside : state.step === "done" ? state.setAside : [];
			__vitePreload(async () => {
				const { saveSetAside } = await import("./save-set-aside-B1k_siRU.js");
				return { saveSetAside };
			}, __vite__mapDeps([0,1,2,3])).then(({ saveSetAside }) => saveSetAside(rows));
		}
	};
}
// components/options/EmptyLibrary.tsx
/** Ways to begin. */
function EmptyLibrary({ onStarters }) {
	return /* @__PURE__ */ a("div", {
		class: "empty-library",
		children: [/* @__PURE__ */ a("p", {
			class: "empty-library-text",
			children: "Nothing here yet. A review in your library comes up wherever its film does."
		}), /* @__PURE__ */ a("ul", {
			class: "empty-library-ways",
			children: [
				/* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("div", {
					class: "empty-library-way",
					children: [/* @__PURE__ */ a(MousePointerClick, { "aria-hidden": "true" }), /* @__PURE__ */ a("span", { children: [/* @__PURE__ */ a("strong", { children: "Write one." }), " On a film’s page, click the icon of Lobby Card in the toolbar."] })]
				}) }),
				/* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
					class: "empty-library-way",
					href: "#paste",
					children: [/* @__PURE__ */ a(ClipboardPaste, { "aria-hidden": "true" }), /* @__PURE__ */ a("span", { children: [/* @__PURE__ */ a("strong", { children: "Paste an article." }), " Its verdict, pros and cons are read out of it."] })]
				}) }),
				/* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
					class: "empty-library-way",
					href: "#backup",
					children: [/* @__PURE__ */ a(HardDriveUpload, { "aria-hidden": "true" }), /* @__PURE__ */ a("span", { children: [/* @__PURE__ */ a("strong", { children: "Restore a backup" }), " that you have saved."] })]
				}) }),
				/* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
					type: "button",
					class: "empty-library-way",
					onClick: onStarters,
					children: [/* @__PURE__ */ a(Sparkles, { "aria-hidden": "true" }), /* @__PURE__ */ a("span", { children: [/* @__PURE__ */ a("strong", { children: "Take a dozen of ours" }), " to see how it looks. They leave with one click."] })]
				}) })
			]
		})]
	});
}
// components/options/LibraryHead.tsx
/** Library or bin, how much is in each, and the search. */
function LibraryHead({ counts, bin, query, onQuery }) {
	const searched = bin ? "bin" : "library";
	return /* @__PURE__ */ a("div", {
		class: "library-head",
		children: [/* @__PURE__ */ a("nav", {
			class: "library-head-shelves",
			"aria-label": "Library and bin",
			children: [/* @__PURE__ */ a("a", {
				class: "library-head-shelf",
				href: "#library",
				...!bin && { "aria-current": "page" },
				children: counts ? plural(counts.reviews, "review") : "Reviews"
			}), /* @__PURE__ */ a("a", {
				class: "library-head-shelf",
				href: "#library/bin",
				...bin && { "aria-current": "page" },
				children: counts ? `${counts.binned.toLocaleString("en")} in the bin` : "Bin"
			})]
		}), /* @__PURE__ */ a("label", {
			class: "library-head-search",
			children: [
				/* @__PURE__ */ a("span", {
					class: "unseen",
					children: ["Search the ", searched]
				}),
				/* @__PURE__ */ a(Search, {
					class: "library-head-glass",
					"aria-hidden": "true"
				}),
				/* @__PURE__ */ a("input", {
					class: "field-input library-head-input",
					type: "search",
					value: query,
					placeholder: `Search the ${searched}`,
					maxLength: 300,
					autocomplete: "off",
					spellcheck: false,
					onInput: (event) => onQuery(event.currentTarget.value)
				})
			]
		})]
	});
}
// components/options/library/Popover.tsx
/** A window over the page, as the browser has it: Escape closes, the focus stays in it and goes back afterwards. */
function Popover({ title, onClose, children }) {
	const dialog = T(null);
	const id = P();
	A(() => {
		dialog.current?.showModal?.();
	}, []);
	return /* @__PURE__ */ a("dialog", {
		ref: dialog,
		class: "popover",
		"aria-labelledby": id,
		onClose,
		children: [/* @__PURE__ */ a("h2", {
			class: "popover-title",
			id,
			children: title
		}), children]
	});
}
// components/options/library/KeysHelp.tsx
var keys = [
	[["/"], "Search"],
	[["j", "↓"], "Next line"],
	[["k", "↑"], "Line before"],
	[["Home", "End"], "First line, last line"],
	[["Enter"], "Open the review"],
	[["Esc"], "Close it; select none"],
	[["x", "Space"], "Select the line"],
	[["Shift + ↓", "Shift + click"], "Select the lines between"],
	[["Ctrl + A"], "Select all"],
	[["Delete"], "Move to the bin; in the bin, put back"],
	[["?"], "This list"]
];
/** The keys of the library. */
function KeysHelp({ onClose }) {
	return /* @__PURE__ */ a(Popover, {
		title: "Keys",
		onClose,
		children: [/* @__PURE__ */ a("dl", {
			class: "popover-keys",
			children: keys.map(([names, does]) => /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("dt", { children: names.map((name, at) => /* @__PURE__ */ a($, { children: [at > 0 && " ", /* @__PURE__ */ a("kbd", { children: name })] }, name)) }), /* @__PURE__ */ a("dd", { children: does })] }, does))
		}), /* @__PURE__ */ a("form", {
			method: "dialog",
			class: "popover-acts",
			children: /* @__PURE__ */ a(Button, {
				type: "submit",
				children: "Close"
			})
		})]
	});
}
// components/options/library/grid-keys.ts
/** Lines that a page key goes. */
var pageLines = 10;
/** What a key does on a line; null where it is none of ours. Headings are walked over. */
function actOfKey(pressed, active, count, isHead) {
	const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
	if (altKey) return null;
	if (ctrlKey || metaKey) return key.toLowerCase() === "a" && !shiftKey ? { act: "select-all" } : null;
	const step = {
		j: 1,
		J: 1,
		ArrowDown: 1,
		k: -1,
		K: -1,
		ArrowUp: -1,
		PageDown: pageLines,
		PageUp: -10
	}[key];
	if (step) return {
		act: "move",
		to: stepTo(active, step, count, isHead),
		extend: shiftKey
	};
	if (key === "Home") return {
		act: "move",
		to: stepTo(-1, 1, count, isHead),
		extend: shiftKey
	};
	if (key === "End") return {
		act: "move",
		to: stepTo(count, -1, count, isHead),
		extend: shiftKey
	};
	if (key === "Enter") return { act: "open" };
	if (key === "x" || key === " ") return { act: "select" };
	if (key === "Delete" || key === "#") return { act: "bin" };
	if (key === "Escape") return { act: "clear" };
	return null;
}
function stepTo(from, step, count, isHead) {
	const way = Math.sign(step);
	let at = Math.min(count - 1, Math.max(0, from + step));
	while (at >= 0 && at < count && isHead(at)) at += way;
	if (at >= 0 && at < count) return at;
	return Math.min(count - 1, Math.max(0, from));
}
// components/options/library/HeadLine.tsx
/** A heading among the lines. */
function HeadLine({ at, head, place }) {
	return /* @__PURE__ */ a("div", {
		role: "row",
		class: "library-line-head",
		style: { transform: `translateY(${place}px)` },
		"aria-rowindex": at + 1,
		children: /* @__PURE__ */ a("div", {
			role: "rowheader",
			class: "library-line-heading",
			"aria-colspan": 3,
			children: [/* @__PURE__ */ a("bdi", {
				class: "library-line-name",
				children: head.name ?? "Not known"
			}), /* @__PURE__ */ a("span", {
				class: "library-line-count",
				children: plural(head.count, "review")
			})]
		})
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
// components/options/library/ReviewLineRow.tsx
/** One review in the list: film, whose, what it comes to. In the bin the way back takes the place of the way there. */
function ReviewLineRow({ at, place, review, isActive, isSelected, isOpen, href, onFocus, ...on }) {
	const stop = isActive ? 0 : -1;
	const name = review?.title || "Untitled film";
	if (!review) return /* @__PURE__ */ a("div", {
		role: "row",
		class: "library-line-waiting",
		style: { transform: `translateY(${place}px)` },
		"aria-rowindex": at + 1,
		"data-at": at,
		tabIndex: stop,
		children: /* @__PURE__ */ a("div", {
			role: "gridcell",
			"aria-colspan": 3,
			children: /* @__PURE__ */ a("span", {
				class: "unseen",
				children: "On its way"
			})
		})
	});
	return /* @__PURE__ */ a("div", {
		role: "row",
		class: "library-line-review",
		style: { transform: `translateY(${place}px)` },
		"aria-rowindex": at + 1,
		"aria-selected": isSelected,
		"data-at": at,
		"data-open": isOpen,
		tabIndex: stop,
		onFocusIn: onFocus,
		children: [
			/* @__PURE__ */ a("div", {
				role: "gridcell",
				class: "library-line-check",
				children: /* @__PURE__ */ a("input", {
					type: "checkbox",
					"aria-label": `Select “${name}”`,
					checked: isSelected,
					tabIndex: stop,
					onClick: (event) => on.onSelect(event.shiftKey)
				})
			}),
			/* @__PURE__ */ a("div", {
				role: "gridcell",
				class: "library-line-cell",
				children: /* @__PURE__ */ a("a", {
					class: "library-line-link",
					href,
					tabIndex: stop,
					...isOpen && { "aria-current": "true" },
					onClick: (event) => {
						if (!event.shiftKey) return;
						event.preventDefault();
						on.onSelect(true);
					},
					children: /* @__PURE__ */ a(Told, { review })
				})
			}),
			/* @__PURE__ */ a("div", {
				role: "gridcell",
				class: "library-line-act",
				children: review.deletedAt === null ? /* @__PURE__ */ a(IconButton, {
					label: `Move “${name}” to the bin`,
					icon: Trash,
					tabIndex: stop,
					onClick: on.onBin
				}) : /* @__PURE__ */ a(IconButton, {
					label: `Put “${name}” back`,
					icon: RotateCcw,
					tabIndex: stop,
					onClick: on.onRestore
				})
			})
		]
	});
}
function Told({ review }) {
	const { stance, rating, verdict, takes } = review;
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("span", {
			class: "library-line-film",
			children: /* @__PURE__ */ a(FilmLine, { film: review })
		}),
		/* @__PURE__ */ a("span", {
			class: "library-line-facts",
			children: [
				/* @__PURE__ */ a("span", {
					class: "library-line-byline",
					children: takes > 1 ? `${takes} reviews` : bylineOf(review, review.origin)
				}),
				stance && /* @__PURE__ */ a(StanceBadge, { stance }),
				rating && /* @__PURE__ */ a(Stars, { rating })
			]
		}),
		verdict && /* @__PURE__ */ a("span", {
			class: "library-line-verdict",
			dir: "auto",
			children: verdict
		})
	] });
}
// components/options/library/use-drawn-lines.ts
/**
* Keeps lines as they were drawn: while one scrolls, the list is drawn anew some sixty times a second, and of its lines
* only those that have come. Where the same is told of a line, the same is given back, and Preact passes it over.
*/
function useDrawnLines(near) {
	const drawn = T(/* @__PURE__ */ new Map());
	const before = drawn.current;
	const now = /* @__PURE__ */ new Map();
	for (const { index } of near) {
		const line = before.get(index);
		if (line) now.set(index, line);
	}
	drawn.current = now;
	return (index, told, draw) => {
		const old = now.get(index);
		if (old?.told.every((one, at) => one === told[at])) return old.line;
		const line = draw();
		now.set(index, {
			told,
			line
		});
		return line;
	};
}
// node_modules/@tanstack/virtual-core/dist/esm/lazy-measurements.js
function getMeasurementKey(item) {
	return typeof item === "object" ? item.key : item;
}
function createLazyMeasurementsView(cache, flat) {
	const count = cache.length;
	return new Proxy(cache, { get(target, prop, receiver) {
		if (typeof prop === "string") {
			const c = prop.charCodeAt(0);
			if (c >= 48 && c <= 57) {
				const i = +prop;
				if (Number.isInteger(i) && i >= 0 && i < count) {
					let v = target[i];
					if (typeof v !== "object") {
						const s = flat[i * 2];
						v = target[i] = {
							index: i,
							key: v,
							start: s,
							size: flat[i * 2 + 1],
							end: s + flat[i * 2 + 1],
							lane: 0
						};
					}
					return v;
				}
			}
			if (prop === "length") return count;
		}
		return Reflect.get(target, prop, receiver);
	} });
}
// node_modules/@tanstack/virtual-core/dist/esm/utils.js
function memo(getDeps, fn, opts) {
	let deps = opts.initialDeps ?? [];
	let result;
	let isInitial = true;
	function memoizedFunction() {
		const newDeps = getDeps();
		if (!(newDeps.length !== deps.length || newDeps.some((dep, index) => deps[index] !== dep))) return result;
		deps = newDeps;
		result = fn(...newDeps);
		if ((opts == null ? void 0 : opts.onChange) && !(isInitial && opts.skipInitialOnChange)) opts.onChange(result);
		isInitial = false;
		return result;
	}
	memoizedFunction.updateDeps = (newDeps) => {
		deps = newDeps;
	};
	return memoizedFunction;
}
function notUndefined(value, msg) {
	if (value === void 0) throw new Error(`Unexpected undefined${msg ? `: ${msg}` : ""}`);
	else return value;
}
var approxEqual = (a, b) => Math.abs(a - b) < 1.01;
var debounce = (targetWindow, fn, ms) => {
	let timeoutId;
	return Object.assign(function(...args) {
		targetWindow.clearTimeout(timeoutId);
		timeoutId = targetWindow.setTimeout(() => fn.apply(this, args), ms);
	}, { cancel: () => {
		targetWindow.clearTimeout(timeoutId);
	} });
};
// node_modules/@tanstack/virtual-core/dist/esm/scroll-classifier.js
function classifyScrollEvent({ offset, isScrolling, elementMax, holdOffset, scrollOffset, pendingWrite, clampedMaxAtWrite }) {
	var _a;
	if (isScrolling && pendingWrite === null && offset === scrollOffset) return "spurious";
	if (pendingWrite !== null && Math.abs(offset - pendingWrite.target) < 1.5) return "readBack";
	if (pendingWrite !== null && !pendingWrite.smooth && elementMax !== null && pendingWrite.target > elementMax + holdOffset + .5 && Math.abs(offset - (elementMax + holdOffset)) < 1.5) return "clampedReadBack";
	if (pendingWrite !== null && !pendingWrite.smooth && ((_a = pendingWrite.lowMaxes) == null ? void 0 : _a.some((max) => Math.abs(offset - max) < 1.5))) return "clampedReadBack";
	if (clampedMaxAtWrite !== null && Math.abs(offset - clampedMaxAtWrite) < 1.5) return "clampedEcho";
	return "external";
}
var isAnimating = (phase) => phase === "smooth" || phase === "smoothFinishing";
function externalRetiresCommand({ kind, offset, command, target }) {
	return kind !== "spurious" && kind !== "readBack" && kind !== "clampedReadBack" && (command == null ? void 0 : command.index) != null && command.phase !== "queued" && !isAnimating(command.phase) && !approxEqual(offset, command.lastTargetOffset) && !approxEqual(offset, target()) && kind !== "clampedEcho";
}
var FLING_WINDOW_MS = 40;
function flingSpedUp(samples) {
	const last = samples[samples.length - 1];
	if (last === void 0) return false;
	let j = samples.length - 2;
	while (j >= 0 && last.t - samples[j].t < FLING_WINDOW_MS) j--;
	if (j < 0) return false;
	const mid = samples[j];
	let k = j - 1;
	while (k >= 0 && mid.t - samples[k].t < FLING_WINDOW_MS) k--;
	if (k < 0) return false;
	const first = samples[k];
	const recent = (last.offset - mid.offset) / (last.t - mid.t);
	const before = (mid.offset - first.offset) / (mid.t - first.t);
	return recent * before >= 0 && Math.abs(recent) >= 2 * Math.abs(before) && Math.abs(recent) - Math.abs(before) >= .8;
}
function flingCaught(samples) {
	const last = samples[samples.length - 1];
	if (last === void 0) return false;
	let j = samples.length - 2;
	while (j >= 0 && last.t - samples[j].t < FLING_WINDOW_MS) j--;
	if (j < 0) return false;
	const from = samples[j];
	return Math.abs(last.offset - from.offset) / (last.t - from.t) >= .05;
}
// node_modules/@tanstack/virtual-core/dist/esm/ios-gesture.js
var _isIOSResult;
var isIOSWebKit = () => {
	if (_isIOSResult !== void 0) return _isIOSResult;
	if (typeof navigator === "undefined") return _isIOSResult = false;
	if (/iP(hone|od|ad)/.test(navigator.userAgent)) return _isIOSResult = true;
	const mtp = navigator.maxTouchPoints;
	return _isIOSResult = navigator.platform === "MacIntel" && mtp !== void 0 && mtp > 0;
};
var _iosMomentumOverridesWritesResult;
var iosMomentumOverridesWrites = () => {
	if (_iosMomentumOverridesWritesResult !== void 0) return _iosMomentumOverridesWritesResult;
	return _iosMomentumOverridesWritesResult = isIOSWebKit() && typeof CSS !== "undefined" && typeof CSS.supports === "function" && CSS.supports("overflow-anchor: auto");
};
var momentumOverridesWrites = () => !isIOSWebKit() || iosMomentumOverridesWrites();
var touchListenerOptions = {
	capture: true,
	passive: true
};
var IosGesture = class {
	constructor(host) {
		this.host = host;
		this._touch = null;
		this.inMotion = () => this._touch !== null && this._touch.phase !== "lateFling";
		this.dragging = () => {
			var _a;
			return ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
		};
		this.tail = () => {
			var _a;
			return ((_a = this._touch) == null ? void 0 : _a.phase) === "tail" ? this._touch.moved ? "fling" : "tap" : null;
		};
		this.onScroll = ({ isScrolling, ownReadBack, moved, external }) => {
			var _a, _b, _c;
			if (isScrolling && ((_a = this._touch) == null ? void 0 : _a.phase) === "tail") this._openTail(this._touch.moved || !ownReadBack, false);
			else if (((_b = this._touch) == null ? void 0 : _b.phase) === "lateFling") {
				if (this.host.now() > this._touch.until) this._touch = null;
				else if (external && isScrolling && moved) this._openTail(true, false);
			}
			if (!ownReadBack && isScrolling && moved && ((_c = this._touch) == null ? void 0 : _c.phase) === "down") {
				this._touch.moved = true;
				return true;
			}
			return false;
		};
		this.touchStart = () => {
			this.end();
			this._touch = {
				phase: "down",
				moved: false
			};
		};
		this.touchEnd = () => {
			var _a;
			const moved = ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
			this.end();
			this._openTail(moved, moved);
		};
		this.end = () => {
			var _a;
			const win = this.host.getWindow();
			if (((_a = this._touch) == null ? void 0 : _a.phase) === "tail" && win != null) win.clearTimeout(this._touch.timerId);
			this._touch = null;
		};
		this.listen = (target) => {
			const onTouchStart = () => this.touchStart();
			const onTouchEnd = () => this.touchEnd();
			target.addEventListener("touchstart", onTouchStart, touchListenerOptions);
			target.addEventListener("touchend", onTouchEnd, touchListenerOptions);
			target.addEventListener("touchcancel", onTouchEnd, touchListenerOptions);
			return () => {
				target.removeEventListener("touchstart", onTouchStart, touchListenerOptions);
				target.removeEventListener("touchend", onTouchEnd, touchListenerOptions);
				target.removeEventListener("touchcancel", onTouchEnd, touchListenerOptions);
				this.end();
			};
		};
		this._openTail = (moved, awaitingFling) => {
			const win = this.host.getWindow();
			if (win == null) return;
			this.end();
			const tail = {
				phase: "tail",
				moved,
				awaitingFling,
				timerId: win.setTimeout(() => {
					if (this.host.tailStillMoving()) {
						this._openTail(tail.moved, tail.awaitingFling);
						return;
					}
					this._touch = tail.awaitingFling ? {
						phase: "lateFling",
						until: this.host.now() + 1e3
					} : null;
					this.host.onTailClosed();
				}, 150)
			};
			this._touch = tail;
		};
	}
	get touch() {
		return this._touch;
	}
};
// node_modules/@tanstack/virtual-core/dist/esm/index.js
var createFrameQueue = (targetWindow) => {
	const ids = /* @__PURE__ */ new Set();
	return {
		schedule: (fn) => {
			const id = targetWindow.requestAnimationFrame(() => {
				ids.delete(id);
				fn();
			});
			ids.add(id);
		},
		cancel: () => {
			ids.forEach((id) => targetWindow.cancelAnimationFrame(id));
			ids.clear();
		}
	};
};
var defaultKeyExtractor = (index) => index;
var defaultRangeExtractor = (range) => {
	const overscan = range.overscan * Math.max(range.lanes ?? 1, 1);
	const start = Math.max(range.startIndex - overscan, 0);
	const len = Math.min(range.endIndex + overscan, range.count - 1) - start + 1;
	const arr = new Array(len);
	for (let i = 0; i < len; i++) arr[i] = start + i;
	return arr;
};
var addEventListenerOptions = { passive: true };
var observeWindowRect = (instance, cb) => {
	const element = instance.scrollElement;
	if (!element) return;
	const handler = () => {
		cb({
			width: element.innerWidth,
			height: element.innerHeight
		});
	};
	handler();
	element.addEventListener("resize", handler, addEventListenerOptions);
	return () => {
		element.removeEventListener("resize", handler);
	};
};
var supportsScrollend = typeof window == "undefined" ? true : "onscrollend" in window;
var observeOffset = (instance, cb, readOffset) => {
	const element = instance.scrollElement;
	if (!element) return;
	const targetWindow = instance.targetWindow;
	if (!targetWindow) return;
	const registerScrollendEvent = instance.options.useScrollendEvent && supportsScrollend;
	let offset = 0;
	const fallback = registerScrollendEvent ? null : debounce(targetWindow, () => cb(readOffset(element), false), instance.options.isScrollingResetDelay);
	const createHandler = (isScrolling) => () => {
		offset = readOffset(element);
		fallback?.();
		cb(offset, isScrolling);
	};
	const handler = createHandler(true);
	const endHandler = createHandler(false);
	element.addEventListener("scroll", handler, addEventListenerOptions);
	if (registerScrollendEvent) element.addEventListener("scrollend", endHandler, addEventListenerOptions);
	return () => {
		element.removeEventListener("scroll", handler);
		if (registerScrollendEvent) element.removeEventListener("scrollend", endHandler);
		fallback?.cancel();
	};
};
var observeWindowOffset = (instance, cb) => observeOffset(instance, cb, (win) => instance.options.horizontal ? win.scrollX : win.scrollY);
var measureElement = (element, entry, instance) => {
	if (instance.options.useCachedMeasurements) {
		const index = instance.indexFromElement(element);
		const key = instance.options.getItemKey(index);
		return instance.itemSizeCache.get(key) ?? instance.options.estimateSize(index);
	}
	if (entry == null ? void 0 : entry.borderBoxSize) {
		const box = entry.borderBoxSize[0];
		if (box) return Math.round(box[instance.options.horizontal ? "inlineSize" : "blockSize"]);
	}
	if (!entry) {
		const index = instance.indexFromElement(element);
		const key = instance.options.getItemKey(index);
		const cachedSize = instance.itemSizeCache.get(key);
		if (cachedSize !== void 0) return cachedSize;
	}
	return element[instance.options.horizontal ? "offsetWidth" : "offsetHeight"];
};
var scrollWithAdjustments = (offset, { adjustments = 0, behavior }, instance) => {
	var _a;
	const { scrollElement, options } = instance;
	const adjustedOffset = offset + adjustments;
	const isRtlElement = options.horizontal && options.isRtl && scrollElement !== null && "ownerDocument" in scrollElement;
	(_a = scrollElement == null ? void 0 : scrollElement.scrollTo) == null || _a.call(scrollElement, {
		[options.horizontal ? "left" : "top"]: isRtlElement ? -adjustedOffset : adjustedOffset,
		behavior
	});
};
var windowScroll = scrollWithAdjustments;
var initialScrollPhase = (behavior, atTarget) => behavior === "smooth" ? atTarget ? "smoothLanded" : "smooth" : "instant";
var isSmoothScroll = (state) => (state == null ? void 0 : state.phase) === "smooth" || (state == null ? void 0 : state.phase) === "smoothLanded";
function isAppendWithTrim(prevCount, nextCount, getPreviousKey, getNextKey) {
	if (nextCount === 0) return false;
	const firstKey = getNextKey(0);
	const removedKeys = /* @__PURE__ */ new Set();
	let removedCount = 0;
	while (removedCount < prevCount) {
		const key = getPreviousKey(removedCount);
		if (key === firstKey) break;
		removedKeys.add(key);
		removedCount++;
	}
	const retainedCount = prevCount - removedCount;
	if (retainedCount === 0 || retainedCount >= nextCount) return false;
	for (let i = 0; i < retainedCount; i++) if (getNextKey(i) !== getPreviousKey(removedCount + i)) return false;
	for (let i = retainedCount; i < nextCount; i++) if (removedKeys.has(getNextKey(i))) return false;
	return true;
}
var Virtualizer = class {
	constructor(opts) {
		this.unsubs = [];
		this.scrollElement = null;
		this.targetWindow = null;
		this.isScrolling = false;
		this.scrollState = null;
		this.measurementsCache = [];
		this._singleLaneMeasurements = null;
		this.itemSizeCache = /* @__PURE__ */ new Map();
		this.itemSizeCacheVersion = 0;
		this.laneAssignments = /* @__PURE__ */ new Map();
		this.pendingMin = null;
		this.prevLanes = void 0;
		this.lanesChangedFlag = false;
		this.lanesSettling = false;
		this.pendingScrollAnchor = null;
		this.scrollRect = null;
		this.scrollOffset = null;
		this.scrollDirection = null;
		this._holdOffset = 0;
		this._reportedOverscroll = false;
		this._iosGesture = new IosGesture({
			getWindow: () => this.targetWindow,
			now: () => this.now(),
			tailStillMoving: () => {
				const state = this.scrollState;
				if ((state == null ? void 0 : state.phase) !== "queued" || this.pendingWrite !== null) return false;
				const now = this._readElementOffset();
				if (now === null || this._lastElementOffset === null || Math.abs(now - this._lastElementOffset) < 1) return false;
				this._lastElementOffset = now;
				state.samples = [...state.samples ?? [], {
					t: this.now(),
					offset: now
				}];
				return true;
			},
			onTailClosed: () => {
				const state = this.scrollState;
				if ((state == null ? void 0 : state.phase) === "queued" && flingCaught(state.samples ?? [])) this.scrollState = null;
				this._flushHoldIfReady(true);
				this._writeAwaitingCommand();
				this._retryClampedAdjustment();
			}
		});
		this._lastElementOffset = null;
		this.pendingWrite = null;
		this._clampedAdjustment = null;
		this.elementsCache = /* @__PURE__ */ new Map();
		this._resizeBatch = null;
		this.now = () => {
			var _a, _b, _c;
			return ((_c = (_b = (_a = this.targetWindow) == null ? void 0 : _a.performance) == null ? void 0 : _b.now) == null ? void 0 : _c.call(_b)) ?? Date.now();
		};
		this.observer = /* @__PURE__ */ (() => {
			let _ro = null;
			let _frames = null;
			let delivering = false;
			let observeQueued = false;
			const pendingObservations = /* @__PURE__ */ new Set();
			const get = () => {
				if (_ro) return _ro;
				const targetWindow = this.targetWindow;
				if (!targetWindow || !targetWindow.ResizeObserver) return null;
				const frames = _frames = createFrameQueue(targetWindow);
				return _ro = new targetWindow.ResizeObserver((entries) => {
					const run = () => {
						const batch = { sync: false };
						this._resizeBatch = batch;
						try {
							entries.forEach(measureEntry);
						} finally {
							this._resizeBatch = null;
							if (batch.notify) {
								this.notify(batch.sync);
								this._noteClampMax();
								this._flushHoldIfReady(true);
								this._retryClampedAdjustment();
								this.measureElement(null);
							}
						}
					};
					if (this.options.useAnimationFrameWithResizeObserver) frames.schedule(run);
					else {
						delivering = true;
						try {
							run();
						} finally {
							delivering = false;
						}
					}
				});
			};
			const measureEntry = (entry) => {
				const node = entry.target;
				const index = this.indexFromElement(node);
				if (!node.isConnected) {
					this.observer.unobserve(node);
					for (const [cacheKey, cachedNode] of this.elementsCache) if (cachedNode === node) {
						this.elementsCache.delete(cacheKey);
						break;
					}
					return;
				}
				if (!this.isIndexInRange(index)) return;
				if (this.shouldMeasureDuringScroll(index)) this.resizeItem(index, this.options.measureElement(node, entry, this));
			};
			return {
				disconnect: () => {
					var _a;
					(_a = get()) == null || _a.disconnect();
					_frames?.cancel();
					pendingObservations.clear();
					observeQueued = false;
					_ro = null;
					_frames = null;
				},
				observe: (target) => {
					const observer = get();
					if (!observer) return;
					if (!delivering) {
						observer.observe(target, { box: "border-box" });
						return;
					}
					pendingObservations.add(target);
					if (!observeQueued) {
						observeQueued = true;
						_frames?.schedule(() => {
							observeQueued = false;
							pendingObservations.forEach((node) => {
								if (node.isConnected) _ro?.observe(node, { box: "border-box" });
							});
							pendingObservations.clear();
						});
					}
				},
				unobserve: (target) => {
					var _a;
					pendingObservations.delete(target);
					(_a = get()) == null || _a.unobserve(target);
				}
			};
		})();
		this.range = null;
		this.setOptions = (opts2) => {
			var _a;
			const merged = {
				debug: false,
				initialOffset: 0,
				overscan: 1,
				paddingStart: 0,
				paddingEnd: 0,
				scrollPaddingStart: 0,
				scrollPaddingEnd: 0,
				horizontal: false,
				getItemKey: defaultKeyExtractor,
				rangeExtractor: defaultRangeExtractor,
				onChange: () => {},
				measureElement,
				initialRect: {
					width: 0,
					height: 0
				},
				scrollMargin: 0,
				gap: 0,
				indexAttribute: "data-index",
				initialMeasurementsCache: [],
				lanes: 1,
				anchorTo: "start",
				followOnAppend: false,
				scrollEndThreshold: 1,
				isScrollingResetDelay: 150,
				enabled: true,
				isRtl: false,
				useScrollendEvent: false,
				useAnimationFrameWithResizeObserver: false,
				laneAssignmentMode: "estimate",
				useCachedMeasurements: false
			};
			for (const key in opts2) {
				const v = opts2[key];
				if (v !== void 0) merged[key] = v;
			}
			const prevOptions = this.options;
			let anchor = null;
			let followOnAppend = null;
			let edgeKeysChanged = false;
			if (prevOptions !== void 0 && prevOptions.enabled && merged.enabled && merged.anchorTo === "end" && this.scrollElement !== null) {
				const prevCount = prevOptions.count;
				const nextCount = merged.count;
				const measurements = this.getMeasurements();
				const previousItems = ((_a = this._singleLaneMeasurements) == null ? void 0 : _a.items) ?? measurements;
				const getPreviousKey = (index) => getMeasurementKey(previousItems[index]);
				const prevFirstKey = prevCount > 0 ? getPreviousKey(0) : null;
				const prevLastKey = prevCount > 0 ? getPreviousKey(prevCount - 1) : null;
				if (nextCount !== prevCount || prevCount > 0 && nextCount > 0 && (merged.getItemKey(0) !== prevFirstKey || merged.getItemKey(nextCount - 1) !== prevLastKey)) {
					edgeKeysChanged = true;
					const item = prevCount > 0 ? this.getVirtualItemForOffset(this.getScrollOffset()) ?? measurements[0] : null;
					if (item) anchor = [item.key, this.getScrollOffset() - item.start];
					const behavior = merged.followOnAppend === true ? "auto" : merged.followOnAppend || null;
					if (behavior && nextCount > 0 && this.isAtEnd(prevOptions.scrollEndThreshold) && (prevCount === 0 || merged.getItemKey(nextCount - 1) !== prevLastKey)) {
						if (nextCount > prevCount || isAppendWithTrim(prevCount, nextCount, getPreviousKey, merged.getItemKey)) followOnAppend = behavior;
					}
				}
			}
			this.options = merged;
			if (edgeKeysChanged) {
				this.pendingMin = 0;
				this.itemSizeCacheVersion++;
			}
			let anchorDelta = null;
			if (anchor && this.scrollOffset !== null && !this._awaitingCommandReadBack()) {
				const [anchorKey, anchorOffset] = anchor;
				const newMeasurements = this.getMeasurements();
				const { count, getItemKey } = this.options;
				let idx = 0;
				while (idx < count && getItemKey(idx) !== anchorKey) idx++;
				if (idx < count) {
					const anchorItem = newMeasurements[idx];
					if (anchorItem) {
						const newOffset = Math.max(0, anchorItem.start + anchorOffset);
						if (!followOnAppend && newOffset !== this.scrollOffset) {
							anchorDelta = newOffset - this.scrollOffset;
							this.scrollOffset = newOffset;
						}
					}
				}
			}
			if (followOnAppend) this.pendingScrollAnchor = {
				kind: "follow",
				behavior: followOnAppend
			};
			else if (anchorDelta !== null) {
				if (this._canWriteScroll()) this.pendingScrollAnchor = {
					kind: "anchor",
					delta: anchorDelta
				};
				else {
					this._holdOffset += anchorDelta;
					this._followOffsetTarget(anchorDelta);
				}
			}
		};
		this.notify = (sync) => {
			var _a, _b;
			(_b = (_a = this.options).onChange) == null || _b.call(_a, this, sync);
		};
		this.maybeNotify = memo(() => {
			this.calculateRange();
			return [
				this.isScrolling,
				this.range ? this.range.startIndex : null,
				this.range ? this.range.endIndex : null
			];
		}, (isScrolling) => {
			this.notify(isScrolling);
		}, {
			key: false,
			debug: () => this.options.debug,
			initialDeps: [
				this.isScrolling,
				this.range ? this.range.startIndex : null,
				this.range ? this.range.endIndex : null
			]
		});
		this.cleanup = () => {
			var _a;
			this.unsubs.filter(Boolean).forEach((d) => d());
			this.unsubs = [];
			this.observer.disconnect();
			if (this.rafId != null && this.targetWindow) {
				this.targetWindow.cancelAnimationFrame(this.rafId);
				this.rafId = null;
			}
			this.scrollState = null;
			(_a = this._momentumStop) == null || _a.restore();
			this._momentumStop = null;
			this.isScrolling = false;
			this.scrollDirection = null;
			this._holdOffset = 0;
			this._reportedOverscroll = false;
			this._clampedAdjustment = null;
			this.pendingWrite = null;
			this.scrollElement = null;
			this.targetWindow = null;
		};
		this._didMount = () => {
			return () => {
				this.cleanup();
			};
		};
		this._willUpdate = () => {
			var _a;
			const scrollElement = this.options.enabled ? this.options.getScrollElement() : null;
			if (this.scrollElement !== scrollElement) {
				this.cleanup();
				if (!scrollElement) {
					this.maybeNotify();
					return;
				}
				this.scrollElement = scrollElement;
				if (this.scrollElement && "ownerDocument" in this.scrollElement) this.targetWindow = this.scrollElement.ownerDocument.defaultView;
				else this.targetWindow = ((_a = this.scrollElement) == null ? void 0 : _a.window) ?? null;
				this.elementsCache.forEach((cached) => {
					this.observer.observe(cached);
				});
				this.unsubs.push(this.options.observeElementRect(this, (rect) => {
					this.scrollRect = rect;
					this.maybeNotify();
				}));
				this.unsubs.push(this.options.observeElementOffset(this, (offset, isScrolling) => {
					var _a2, _b, _c, _d;
					const elementMax = isScrolling ? this._elementMaxScrollOffset() : null;
					const wasOverscrolled = this._reportedOverscroll;
					this._reportedOverscroll = offset < 0 || elementMax !== null && offset > elementMax + 1;
					const elementOffset = offset;
					this._lastElementOffset = elementOffset;
					offset = this._toLayoutOffset(offset);
					const kind = this._classifyScrollEvent(offset, isScrolling, elementMax);
					if (kind === "spurious") return;
					if (kind === "readBack") offset = this.pendingWrite.target;
					else if (kind === "clampedReadBack" && ((_a2 = this.scrollState) == null ? void 0 : _a2.index) != null && offset < this.getMaxScrollOffset() - 1.5) this.scrollState.lastTargetOffset = offset;
					else if (externalRetiresCommand({
						kind,
						offset,
						command: this.scrollState,
						target: () => this.getScrollStateTarget(this.scrollState)
					})) this.scrollState = null;
					this.pendingWrite = null;
					if (this._clampedAdjustment !== null && Math.abs(offset - this._clampedAdjustment.maxAtWrite) >= 1.5) this._clampedAdjustment = null;
					const prevOffset = this.getScrollOffset();
					const prevDirection = this.scrollDirection;
					this.scrollDirection = isScrolling ? prevOffset === offset ? this.scrollDirection : prevOffset < offset ? "forward" : "backward" : null;
					this.scrollOffset = offset;
					this.isScrolling = isScrolling;
					const queued = this.scrollState;
					if ((queued == null ? void 0 : queued.phase) === "queued" && kind === "external" && isScrolling) {
						if (wasOverscrolled || this._reportedOverscroll) queued.samples = [];
						else {
							const t = this.now();
							queued.samples = [...(queued.samples ?? []).filter((sample) => t - sample.t <= 200), {
								t,
								offset: elementOffset
							}];
							if (prevDirection !== null && this.scrollDirection !== prevDirection || flingSpedUp(queued.samples)) this.scrollState = null;
						}
					}
					if (this._iosGesture.onScroll({
						isScrolling,
						ownReadBack: kind === "readBack",
						moved: offset !== prevOffset,
						external: kind === "external" && ((_b = this.scrollState) == null ? void 0 : _b.phase) !== "smooth" && ((_c = this.scrollState) == null ? void 0 : _c.phase) !== "smoothFinishing"
					}) && ((_d = this.scrollState) == null ? void 0 : _d.phase) === "queued") this.scrollState = null;
					this._flushHoldIfReady(true);
					if (this.scrollState) this.scheduleScrollReconcile();
					this.maybeNotify();
				}));
				if ("addEventListener" in this.scrollElement) this.unsubs.push(this._iosGesture.listen(this.scrollElement));
				this._scrollToOffset(this.getScrollOffset());
			}
			this._noteClampMax();
			const anchor = this.pendingScrollAnchor;
			this.pendingScrollAnchor = null;
			if (anchor && this.scrollElement && this.options.enabled) {
				if (anchor.kind === "anchor") {
					if (!this._canWriteScroll()) {
						this._holdOffset += anchor.delta;
						this._followOffsetTarget(anchor.delta);
						this.notify(false);
					} else if (isSmoothScroll(this.scrollState) && !approxEqual(this.getScrollOffset() - anchor.delta, this.scrollState.lastTargetOffset));
					else {
						this._followOffsetTarget(anchor.delta);
						this._scrollToOffset(this.getScrollOffset());
					}
				} else this.scrollToEnd({ behavior: anchor.behavior });
			}
			this._flushHoldIfReady(false);
			this._retryClampedAdjustment();
		};
		this._classifyScrollEvent = (offset, isScrolling, elementMax) => {
			var _a;
			return classifyScrollEvent({
				offset,
				isScrolling,
				elementMax,
				holdOffset: this._holdOffset,
				scrollOffset: this.scrollOffset,
				pendingWrite: this.pendingWrite,
				clampedMaxAtWrite: ((_a = this._clampedAdjustment) == null ? void 0 : _a.maxAtWrite) ?? null
			});
		};
		this._retryClampedAdjustment = () => {
			if (this._clampedAdjustment === null || !this.scrollElement || !this.options.enabled || !this._canWriteScroll()) return;
			const { target, maxAtWrite } = this._clampedAdjustment;
			const max = this.getMaxScrollOffset();
			if (max > maxAtWrite + .5) {
				this._clampedAdjustment = target > max + .5 ? {
					target,
					maxAtWrite: max
				} : null;
				this._scrollToOffset(target);
			}
		};
		this._writeAwaitingCommand = () => {
			const state = this.scrollState;
			if (state === null || state.phase !== "queued") return;
			const { behavior } = state;
			this.getMeasurements();
			const offset = this.getScrollStateTarget(state);
			state.lastTargetOffset = offset;
			this._clampedAdjustment = null;
			state.phase = initialScrollPhase(behavior, state.index != null && approxEqual(offset, this.getScrollOffset()));
			this._scrollToOffset(offset, { behavior });
			this.scheduleScrollReconcile();
		};
		this._readElementOffset = () => {
			const el = this.scrollElement;
			if (el == null) return null;
			const { horizontal, isRtl } = this.options;
			if (typeof el.scrollTop === "number") return horizontal ? el.scrollLeft * (isRtl && -1 || 1) : el.scrollTop;
			if (typeof el.scrollY === "number") return horizontal ? el.scrollX : el.scrollY;
			return null;
		};
		this._canWriteScroll = () => !(isIOSWebKit() && this._iosGesture.inMotion()) && !this._reportedOverscroll;
		this._flushHoldIfReady = (sync) => {
			var _a;
			if (this._holdOffset === 0) return;
			if (!this.scrollElement || !this.options.enabled) return;
			if (!this._canWriteScroll()) return;
			if (((_a = this.scrollState) == null ? void 0 : _a.phase) === "smooth") return;
			this._holdOffset = 0;
			if (this.scrollOffset !== null && this.scrollOffset < 0) this.scrollOffset = 0;
			this.notify(sync);
			const target = this.getCommandWrittenOffset() ?? this.getScrollOffset();
			this._clampedAdjustment = this._clampedBy(target);
			this._scrollToOffset(target);
		};
		this.rafId = null;
		this.getSize = () => {
			if (!this.options.enabled) {
				this.scrollRect = null;
				return 0;
			}
			this.scrollRect = this.scrollRect ?? this.options.initialRect;
			return this.scrollRect[this.options.horizontal ? "width" : "height"];
		};
		this.getScrollOffset = () => {
			if (!this.options.enabled) {
				this.scrollOffset = null;
				return 0;
			}
			this.scrollOffset = this.scrollOffset ?? (typeof this.options.initialOffset === "function" ? this.options.initialOffset() : this.options.initialOffset);
			return this.scrollOffset;
		};
		this.getMeasurementOptions = memo(() => [
			this.options.count,
			this.options.paddingStart,
			this.options.scrollMargin,
			this.options.getItemKey,
			this.options.enabled,
			this.options.lanes,
			this.options.laneAssignmentMode,
			this.options.gap
		], (count, paddingStart, scrollMargin, getItemKey, enabled, lanes, laneAssignmentMode, gap) => {
			if (this.prevLanes !== void 0 && this.prevLanes !== lanes) this.lanesChangedFlag = true;
			this.prevLanes = lanes;
			this.pendingMin = null;
			return {
				count,
				paddingStart,
				scrollMargin,
				getItemKey,
				enabled,
				lanes,
				laneAssignmentMode,
				gap
			};
		}, { key: false });
		this.isIndexInRange = (index) => index >= 0 && index < this.options.count;
		this.getMeasurements = memo(() => [this.getMeasurementOptions(), this.itemSizeCacheVersion], ({ count, paddingStart, scrollMargin, getItemKey, enabled, lanes, laneAssignmentMode, gap }, _itemSizeCacheVersion) => {
			var _a;
			const itemSizeCache = this.itemSizeCache;
			if (!enabled) {
				this.measurementsCache = [];
				this._singleLaneMeasurements = null;
				this.itemSizeCache.clear();
				this.laneAssignments.clear();
				return [];
			}
			if (this.laneAssignments.size > count) {
				for (const index of this.laneAssignments.keys()) if (index >= count) this.laneAssignments.delete(index);
			}
			if (this.lanesChangedFlag) {
				this.lanesChangedFlag = false;
				this.lanesSettling = true;
				this.measurementsCache = [];
				this._singleLaneMeasurements = null;
				this.itemSizeCache.clear();
				this.laneAssignments.clear();
				this.pendingMin = null;
			}
			if (this.measurementsCache.length === 0 && !this.lanesSettling) {
				this.measurementsCache = this.options.initialMeasurementsCache;
				this.measurementsCache.forEach((item) => {
					this.itemSizeCache.set(item.key, item.size);
				});
			}
			const min = this.lanesSettling ? 0 : this.pendingMin ?? 0;
			this.pendingMin = null;
			if (this.lanesSettling && this.measurementsCache.length === count) this.lanesSettling = false;
			if (lanes === 1) {
				const need = count * 2;
				let flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
				if (!flat || flat.length < need) {
					const next = new Float64Array(need);
					if (flat && min > 0) next.set(flat.subarray(0, min * 2));
					flat = next;
				}
				const items = min === 0 ? new Array(count) : this._singleLaneMeasurements.items.slice();
				let runningStart;
				if (min === 0) runningStart = paddingStart + scrollMargin;
				else {
					const prevIdx = min - 1;
					runningStart = flat[prevIdx * 2] + flat[prevIdx * 2 + 1] + gap;
				}
				for (let i = min; i < count; i++) {
					const key = getItemKey(i);
					items[i] = key;
					const measuredSize = itemSizeCache.get(key);
					const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i);
					flat[i * 2] = runningStart;
					flat[i * 2 + 1] = size;
					runningStart += size + gap;
				}
				this._singleLaneMeasurements = {
					flat,
					items
				};
				const view = createLazyMeasurementsView(items, flat);
				this.measurementsCache = view;
				return view;
			}
			const measurements = this.measurementsCache.slice(0, min);
			const laneLastIndex = new Array(lanes).fill(void 0);
			const laneEnds = new Float64Array(lanes);
			let filledLanes = 0;
			for (let m = 0; m < min; m++) {
				const item = measurements[m];
				if (item) {
					if (laneLastIndex[item.lane] === void 0) filledLanes++;
					laneLastIndex[item.lane] = m;
					laneEnds[item.lane] = item.end;
				}
			}
			for (let i = min; i < count; i++) {
				const key = getItemKey(i);
				const cachedLane = this.laneAssignments.get(i);
				let lane;
				let start;
				const shouldCacheLane = laneAssignmentMode === "estimate" || itemSizeCache.has(key);
				if (cachedLane !== void 0 && this.options.lanes > 1) {
					lane = cachedLane;
					const prevIndex = laneLastIndex[lane];
					const prevInLane = prevIndex !== void 0 ? measurements[prevIndex] : void 0;
					start = prevInLane ? prevInLane.end + gap : paddingStart + scrollMargin;
				} else if (filledLanes === lanes) {
					let bestLane = 0;
					let bestEnd = laneEnds[0];
					let bestIdx = laneLastIndex[0];
					for (let l = 1; l < lanes; l++) {
						const e = laneEnds[l];
						if (e < bestEnd || e === bestEnd && laneLastIndex[l] < bestIdx) {
							bestLane = l;
							bestEnd = e;
							bestIdx = laneLastIndex[l];
						}
					}
					lane = bestLane;
					start = bestEnd + gap;
					if (shouldCacheLane) this.laneAssignments.set(i, lane);
				} else {
					lane = i % this.options.lanes;
					start = paddingStart + scrollMargin;
					if (shouldCacheLane) this.laneAssignments.set(i, lane);
				}
				const measuredSize = itemSizeCache.get(key);
				const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i);
				const end = start + size;
				measurements[i] = {
					index: i,
					start,
					size,
					end,
					key,
					lane
				};
				if (laneLastIndex[lane] === void 0) filledLanes++;
				laneLastIndex[lane] = i;
				laneEnds[lane] = end;
			}
			this.measurementsCache = measurements;
			return measurements;
		}, {
			key: false,
			debug: () => this.options.debug
		});
		this.calculateRange = memo(() => [
			this.getMeasurements(),
			this.getSize(),
			this.getScrollOffset(),
			this.options.lanes,
			this._getLayoutTotalSize() + this.options.scrollMargin
		], (measurements, outerSize, scrollOffset, lanes, listEnd) => {
			if (measurements.length === 0 || outerSize === 0) {
				this.range = null;
				return null;
			}
			const maxScrollOffset = Math.max(listEnd - outerSize, 0);
			this.range = calculateRangeImpl(measurements, outerSize, Math.min(scrollOffset, maxScrollOffset), lanes, lanes === 1 && this._singleLaneMeasurements !== null ? this._singleLaneMeasurements.flat : null);
			return this.range;
		}, {
			key: false,
			debug: () => this.options.debug
		});
		this.getVirtualIndexes = memo(() => {
			let startIndex = null;
			let endIndex = null;
			const range = this.calculateRange();
			if (range) {
				startIndex = range.startIndex;
				endIndex = range.endIndex;
			}
			this.maybeNotify.updateDeps([
				this.isScrolling,
				startIndex,
				endIndex
			]);
			return [
				this.options.rangeExtractor,
				this.options.overscan,
				this.options.count,
				startIndex,
				endIndex,
				this.options.lanes
			];
		}, (rangeExtractor, overscan, count, startIndex, endIndex, lanes) => {
			return startIndex === null || endIndex === null ? [] : rangeExtractor({
				startIndex,
				endIndex,
				overscan,
				count,
				lanes
			});
		}, {
			key: false,
			debug: () => this.options.debug
		});
		this.indexFromElement = (node) => {
			const attributeName = this.options.indexAttribute;
			const indexStr = node.getAttribute(attributeName);
			if (!indexStr) {
				console.warn(`Missing attribute name '${attributeName}={index}' on measured element.`);
				return -1;
			}
			return parseInt(indexStr, 10);
		};
		this.shouldMeasureDuringScroll = (index) => {
			var _a;
			if (!isSmoothScroll(this.scrollState)) return true;
			const scrollIndex = this.scrollState.index ?? ((_a = this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)) == null ? void 0 : _a.index);
			if (scrollIndex !== void 0 && this.range) {
				const bufferSize = Math.max(this.options.overscan, Math.ceil((this.range.endIndex - this.range.startIndex) / 2));
				const minIndex = Math.max(0, scrollIndex - bufferSize);
				const maxIndex = Math.min(this.options.count - 1, scrollIndex + bufferSize);
				return index >= minIndex && index <= maxIndex;
			}
			return true;
		};
		this.measureElement = (node) => {
			if (!node) {
				this.elementsCache.forEach((cached, key2) => {
					if (!cached.isConnected) {
						this.observer.unobserve(cached);
						this.elementsCache.delete(key2);
					}
				});
				return;
			}
			const index = this.indexFromElement(node);
			if (!this.isIndexInRange(index)) return;
			const key = this.options.getItemKey(index);
			const prevNode = this.elementsCache.get(key);
			if (prevNode !== node) {
				if (prevNode) this.observer.unobserve(prevNode);
				this.observer.observe(node);
				this.elementsCache.set(key, node);
			}
			if (node.isConnected && (!this.isScrolling || this.scrollState) && this.shouldMeasureDuringScroll(index)) this.resizeItem(index, this.options.measureElement(node, void 0, this));
		};
		this.resizeItem = (index, size) => {
			var _a, _b, _c;
			if (!this.isIndexInRange(index)) return;
			if ((_a = this._resizeBatch) == null ? void 0 : _a.sync) this.getMeasurements();
			let cachedSize;
			let itemStart;
			let key;
			const flat = (_b = this._singleLaneMeasurements) == null ? void 0 : _b.flat;
			if (this.options.lanes === 1 && flat != null) {
				key = this.options.getItemKey(index);
				itemStart = flat[index * 2];
				cachedSize = flat[index * 2 + 1];
			} else {
				const item = this.measurementsCache[index];
				if (!item) return;
				key = item.key;
				itemStart = item.start;
				cachedSize = item.size;
			}
			const itemSize = this.itemSizeCache.get(key) ?? cachedSize;
			const delta = size - itemSize;
			if (delta !== 0) {
				const wasAtEnd = this.options.anchorTo === "end" && !isSmoothScroll(this.scrollState) && this.getVirtualDistanceFromEnd() <= this.options.scrollEndThreshold;
				const prevTotalSize = wasAtEnd ? this._getLayoutTotalSize() : 0;
				const scrollOffset = this.getScrollOffset();
				const defaultShouldAdjust = !this.itemSizeCache.has(key) ? itemStart < scrollOffset : itemStart + itemSize <= scrollOffset && this.scrollDirection !== "backward";
				const shouldAdjustScroll = !isSmoothScroll(this.scrollState) && (this.shouldAdjustScrollPositionOnItemSizeChange !== void 0 ? this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[index] ?? {
					index,
					key,
					start: itemStart,
					size: cachedSize,
					end: itemStart + cachedSize,
					lane: 0
				}, delta, this) : defaultShouldAdjust);
				if (this.pendingMin === null || index < this.pendingMin) this.pendingMin = index;
				this.itemSizeCache.set(key, size);
				this.itemSizeCacheVersion++;
				let adjustedSync = false;
				if (!this._awaitingCommandReadBack()) {
					if (wasAtEnd) adjustedSync = this.applyScrollAdjustment(this._getLayoutTotalSize() - prevTotalSize);
					else if (shouldAdjustScroll) adjustedSync = this.applyScrollAdjustment(delta);
				}
				if (this._resizeBatch) {
					this._resizeBatch.notify = true;
					(_c = this._resizeBatch).sync || (_c.sync = adjustedSync);
					return;
				}
				this.notify(adjustedSync);
				this._noteClampMax();
				this._flushHoldIfReady(true);
				this._retryClampedAdjustment();
			}
		};
		this.getVirtualItems = memo(() => [
			this.getVirtualIndexes(),
			this.getMeasurements(),
			this._holdOffset
		], (indexes, measurements, hold) => {
			const virtualItems = [];
			for (let k = 0, len = indexes.length; k < len; k++) {
				const measurement = measurements[indexes[k]];
				virtualItems.push(hold === 0 ? measurement : {
					...measurement,
					start: measurement.start - hold,
					end: measurement.end - hold
				});
			}
			return virtualItems;
		}, {
			key: false,
			debug: () => this.options.debug
		});
		this.getVirtualItemForOffset = (offset) => {
			var _a;
			const measurements = this.getMeasurements();
			if (measurements.length === 0) return;
			const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
			const useFlat = this.options.lanes === 1 && flat != null;
			return notUndefined(measurements[findNearestBinarySearch(0, measurements.length - 1, useFlat ? (i) => flat[i * 2] : (i) => notUndefined(measurements[i]).start, offset)]);
		};
		this._noteClampMax = () => {
			if (!this._awaitingCommandReadBack()) return;
			const elementMax = this._elementMaxScrollOffset();
			if (elementMax === null) return;
			const write = this.pendingWrite;
			const max = Math.max(elementMax, 0) + this._holdOffset;
			if (max >= write.target) return;
			const lowMaxes = write.lowMaxes ?? (write.lowMaxes = []);
			if (lowMaxes[lowMaxes.length - 1] !== max) lowMaxes.push(max);
		};
		this.getMaxScrollOffset = () => (this._elementMaxScrollOffset() ?? 0) + this._holdOffset;
		this._toLayoutOffset = (elementOffset) => {
			var _a;
			let offset = elementOffset + this._holdOffset;
			if (((_a = this.pendingScrollAnchor) == null ? void 0 : _a.kind) === "anchor") offset += this.pendingScrollAnchor.delta;
			return offset;
		};
		this._elementMaxScrollOffset = () => {
			const el = this.scrollElement;
			if (el === null) return null;
			if ("scrollHeight" in el) return this.options.horizontal ? el.scrollWidth - el.clientWidth : el.scrollHeight - el.clientHeight;
			if ("document" in el) {
				const doc = el.document.documentElement;
				return this.options.horizontal ? doc.scrollWidth - el.innerWidth : doc.scrollHeight - el.innerHeight;
			}
			return null;
		};
		this._momentumStop = null;
		this._stopMomentum = (done) => {
			const el = this.scrollElement;
			const win = this.targetWindow;
			if (el === null || win === null) return;
			const scroller = "document" in el ? el.document.scrollingElement : el;
			if (!(scroller == null ? void 0 : scroller.style)) return;
			if (this._momentumStop) {
				this._momentumStop.done = done;
				return;
			}
			const { style } = scroller;
			const property = this.options.horizontal ? "overflow-x" : "overflow-y";
			const value = style.getPropertyValue(property);
			const priority = style.getPropertyPriority(property);
			const crossSize = () => this.options.horizontal ? scroller.clientHeight : scroller.clientWidth;
			const crossSizeBefore = crossSize();
			style.setProperty(property, "hidden", "important");
			if (crossSize() !== crossSizeBefore) {
				style.setProperty(property, value, priority);
				return;
			}
			const stop = {
				restore: () => {
					if (style.getPropertyValue(property) !== "hidden" || style.getPropertyPriority(property) !== "important") return false;
					style.setProperty(property, value, priority);
					return true;
				},
				done
			};
			this._momentumStop = stop;
			win.requestAnimationFrame(() => win.requestAnimationFrame(() => {
				if (this._momentumStop !== stop) return;
				this._momentumStop = null;
				if (stop.restore()) stop.done();
			}));
		};
		this._clampedBy = (target) => {
			const elementMax = this._elementMaxScrollOffset();
			if (elementMax === null) return null;
			const maxAtWrite = elementMax + this._holdOffset;
			return target > maxAtWrite + .5 ? {
				target,
				maxAtWrite
			} : null;
		};
		this.getVirtualDistanceFromEnd = () => {
			return Math.max(this._getLayoutTotalSize() + this.options.scrollMargin - this.getSize() - this.getScrollOffset(), 0);
		};
		this.getDistanceFromEnd = () => {
			return Math.max(this.getMaxScrollOffset() - this.getScrollOffset(), 0);
		};
		this.isAtEnd = (threshold = this.options.scrollEndThreshold) => {
			return this.getDistanceFromEnd() <= threshold;
		};
		this.getOffsetForAlignment = (toOffset, align, itemSize = 0) => {
			if (!this.scrollElement) return 0;
			const size = this.getSize();
			const scrollOffset = this.getScrollOffset();
			if (align === "auto") align = toOffset >= scrollOffset + size ? "end" : "start";
			if (align === "center") toOffset += (itemSize - size) / 2;
			else if (align === "end") toOffset -= size;
			const maxOffset = this.getMaxScrollOffset();
			return Math.max(Math.min(maxOffset, toOffset), 0);
		};
		this.getOffsetForIndex = (index, align = "auto") => {
			index = Math.max(0, Math.min(index, this.options.count - 1));
			const size = this.getSize();
			const scrollOffset = this.getScrollOffset();
			const item = this.getMeasurements()[index];
			if (!item) return;
			if (align === "auto") {
				if (item.end >= scrollOffset + size - this.options.scrollPaddingEnd) align = "end";
				else if (item.start <= scrollOffset + this.options.scrollPaddingStart) align = "start";
				else return [scrollOffset, align];
			}
			if (align === "end" && index === this.options.count - 1) {
				const maxOffset = this.getMaxScrollOffset();
				const toOffset2 = maxOffset - this.options.paddingEnd + this.options.scrollPaddingEnd;
				return [Math.max(Math.min(toOffset2, maxOffset), 0), align];
			}
			const toOffset = align === "end" ? item.end + this.options.scrollPaddingEnd : item.start - this.options.scrollPaddingStart;
			return [this.getOffsetForAlignment(toOffset, align, item.size), align];
		};
		this.scrollToOffset = (toOffset, { align = "start", behavior = "auto" } = {}) => {
			this._startScroll({
				index: null,
				align
			}, this.getOffsetForAlignment(toOffset, align), behavior, "absolute");
		};
		this.scrollToIndex = (index, { align: initialAlign = "auto", behavior = "auto" } = {}) => {
			index = Math.max(0, Math.min(index, this.options.count - 1));
			const offsetInfo = this.getOffsetForIndex(index, initialAlign);
			if (!offsetInfo) return;
			const [offset, align] = offsetInfo;
			this._startScroll({
				index,
				align
			}, offset, behavior, "absolute");
		};
		this.scrollBy = (delta, { behavior = "auto" } = {}) => {
			const offset = this.getOffsetForAlignment((this.getCommandWrittenOffset() ?? this.getScrollOffset()) + delta, "start");
			this._startScroll({
				index: null,
				align: "start"
			}, offset, behavior, "relative");
		};
		this.scrollToEnd = ({ behavior = "auto" } = {}) => {
			if (this.options.count > 0) {
				this._startScroll({
					index: this.options.count - 1,
					align: "end",
					toEnd: true
				}, Math.max(this.getMaxScrollOffset(), 0), behavior, "absolute");
				return;
			}
			this.scrollToOffset(Math.max(this.getTotalSize() - this.getSize(), 0), { behavior });
		};
		this.cancelScroll = () => {
			if (this.rafId != null && this.targetWindow) {
				this.targetWindow.cancelAnimationFrame(this.rafId);
				this.rafId = null;
			}
			this.scrollState = null;
		};
		this.getTotalSize = () => Math.max(this._getLayoutTotalSize() - this._holdOffset, 0);
		this._getLayoutTotalSize = () => {
			var _a, _b;
			const measurements = this.getMeasurements();
			let end;
			if (measurements.length === 0) end = this.options.paddingStart;
			else if (this.options.lanes === 1) {
				const lastIdx = measurements.length - 1;
				const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
				if (flat != null) end = flat[lastIdx * 2] + flat[lastIdx * 2 + 1];
				else end = ((_b = measurements[lastIdx]) == null ? void 0 : _b.end) ?? 0;
			} else {
				const endByLane = Array(this.options.lanes).fill(null);
				let endIndex = measurements.length - 1;
				while (endIndex >= 0 && endByLane.some((val) => val === null)) {
					const item = measurements[endIndex];
					if (endByLane[item.lane] === null) endByLane[item.lane] = item.end;
					endIndex--;
				}
				end = Math.max(...endByLane.filter((val) => val !== null));
			}
			return Math.max(end - this.options.scrollMargin + this.options.paddingEnd, 0);
		};
		this.takeSnapshot = () => {
			const snapshot = [];
			if (this.itemSizeCache.size === 0) return snapshot;
			const m = this.getMeasurements();
			for (const item of m) if (item && this.itemSizeCache.has(item.key)) snapshot.push({
				index: item.index,
				key: item.key,
				start: item.start,
				size: item.size,
				end: item.end,
				lane: item.lane
			});
			return snapshot;
		};
		this._scrollToOffset = (offset, { adjustments, behavior } = {}) => {
			const write = {
				target: offset + (adjustments ?? 0),
				smooth: behavior === "smooth"
			};
			this.pendingWrite = write;
			this.options.scrollToFn(offset - this._holdOffset, {
				behavior,
				adjustments
			}, this);
			return write;
		};
		this.getCommandWrittenOffset = () => this.scrollState !== null && this.pendingWrite !== null && !this.pendingWrite.smooth ? this.pendingWrite.target : null;
		this._awaitingCommandReadBack = () => {
			const writtenOffset = this.getCommandWrittenOffset();
			return !(isIOSWebKit() && this._iosGesture.dragging()) && writtenOffset !== null && !approxEqual(writtenOffset, this.getScrollOffset());
		};
		this._followOffsetTarget = (delta) => {
			if (this.scrollState !== null && this.scrollState.index == null) this.scrollState.lastTargetOffset += delta;
		};
		this.measure = () => {
			this.pendingMin = null;
			this.itemSizeCache.clear();
			this.laneAssignments.clear();
			this.itemSizeCacheVersion++;
			this.notify(false);
		};
		this.setOptions(opts);
	}
	/**
	* @deprecated Always 0: a scroll correction is folded into `scrollOffset`
	* at once, so there is never an outstanding adjustment to add to it. Read
	* `scrollOffset` alone.
	*/
	get scrollAdjustments() {
		return 0;
	}
	applyScrollAdjustment(delta, behavior) {
		if (delta === 0) return false;
		this._followOffsetTarget(delta);
		if (!this._canWriteScroll()) {
			this._holdOffset += delta;
			if (this.scrollOffset !== null) this.scrollOffset += delta;
			return true;
		} else {
			const offset = this.getScrollOffset();
			this._clampedAdjustment = this._clampedBy(offset + delta);
			const write = this._scrollToOffset(offset, {
				adjustments: delta,
				behavior
			});
			if (this.scrollOffset !== null) {
				if (this.pendingWrite === write) this.scrollOffset += delta;
				if (this.scrollOffset < 0) this.scrollOffset = 0;
			}
			return true;
		}
	}
	scheduleScrollReconcile() {
		if (!this.targetWindow) {
			this.scrollState = null;
			return;
		}
		if (this.rafId != null) return;
		this.rafId = this.targetWindow.requestAnimationFrame(() => {
			this.rafId = null;
			this.reconcileScroll();
		});
	}
	getScrollStateTarget(state) {
		const offsetInfo = state.toEnd ? [Math.max(this.getMaxScrollOffset(), 0)] : state.index != null ? this.getOffsetForIndex(state.index, state.align) : void 0;
		return offsetInfo ? offsetInfo[0] : state.lastTargetOffset;
	}
	reconcileScroll() {
		if (!this.scrollState) return;
		if (!this.scrollElement) return;
		if (this.now() - this.scrollState.startedAt > 5e3) {
			this.scrollState = null;
			return;
		}
		if (this.scrollState.phase === "queued") {
			this.scheduleScrollReconcile();
			return;
		}
		this.getMeasurements();
		const targetOffset = this.getScrollStateTarget(this.scrollState);
		const STABLE_FRAMES = this.scrollState.index == null ? 1 : this.options.useAnimationFrameWithResizeObserver ? 3 : 2;
		const targetChanged = targetOffset !== this.scrollState.lastTargetOffset;
		if (!targetChanged && approxEqual(targetOffset, this.getScrollOffset())) {
			if (this.scrollState.phase === "smooth") this.scrollState.phase = "smoothLanded";
			else if (this.scrollState.phase === "smoothFinishing") this.scrollState.phase = "instant";
			this.scrollState.stableFrames++;
			if (this.scrollState.stableFrames >= STABLE_FRAMES) {
				if (this.getScrollOffset() !== targetOffset) this._scrollToOffset(targetOffset, { behavior: "auto" });
				this.scrollState = null;
				return;
			}
		} else {
			this.scrollState.stableFrames = 0;
			if (targetChanged) {
				const viewport = this.getSize() || 600;
				const distance = Math.abs(targetOffset - this.getScrollOffset());
				const keepSmooth = isSmoothScroll(this.scrollState) && distance > viewport;
				this.scrollState.lastTargetOffset = targetOffset;
				if (keepSmooth) this.scrollState.phase = "smooth";
				else if (this.scrollState.phase === "smooth") this.scrollState.phase = "smoothFinishing";
				else if (this.scrollState.phase === "smoothLanded") this.scrollState.phase = "instant";
				this._scrollToOffset(targetOffset, { behavior: keepSmooth ? "smooth" : "auto" });
			}
		}
		this.scheduleScrollReconcile();
	}
	_startScroll(target, offset, behavior, kind) {
		this.pendingScrollAnchor = null;
		this._clampedAdjustment = null;
		const tail = this._iosGesture.tail();
		if (kind === "absolute" && tail !== null) {
			if (tail === "fling" && momentumOverridesWrites()) {
				this._stopMomentum(() => {
					const state = this.scrollState;
					if ((state == null ? void 0 : state.phase) !== "queued" || this._iosGesture.tail() !== "fling" || this._reportedOverscroll) return;
					this._iosGesture.end();
					this._flushHoldIfReady(true);
					this._writeAwaitingCommand();
				});
				this.scrollState = {
					...target,
					startedAt: this.now(),
					lastTargetOffset: offset,
					stableFrames: 0,
					phase: "queued",
					behavior,
					samples: []
				};
				this.scheduleScrollReconcile();
				return;
			}
			this._iosGesture.end();
		}
		this.scrollState = {
			...target,
			startedAt: this.now(),
			lastTargetOffset: offset,
			stableFrames: 0,
			behavior,
			phase: initialScrollPhase(behavior, target.index != null && approxEqual(offset, this.getScrollOffset()))
		};
		this._scrollToOffset(offset, { behavior });
		this.scheduleScrollReconcile();
	}
};
var findNearestBinarySearch = (low, high, getCurrentValue, value) => {
	while (low <= high) {
		const middle = (low + high) / 2 | 0;
		const currentValue = getCurrentValue(middle);
		if (currentValue < value) low = middle + 1;
		else if (currentValue > value) high = middle - 1;
		else return middle;
	}
	if (low > 0) return low - 1;
	else return 0;
};
function findNearestBinarySearchFlat(flat, high, value) {
	let low = 0;
	while (low <= high) {
		const middle = (low + high) / 2 | 0;
		const currentValue = flat[middle * 2];
		if (currentValue < value) low = middle + 1;
		else if (currentValue > value) high = middle - 1;
		else return middle;
	}
	return low > 0 ? low - 1 : 0;
}
function calculateRangeImpl(measurements, outerSize, scrollOffset, lanes, flat) {
	const lastIndex = measurements.length - 1;
	if (measurements.length <= lanes) return {
		startIndex: 0,
		endIndex: lastIndex
	};
	if (lanes === 1 && flat !== null) {
		const startIndex2 = findNearestBinarySearchFlat(flat, lastIndex, scrollOffset);
		let endIndex2 = startIndex2;
		const limit = scrollOffset + outerSize;
		while (endIndex2 < lastIndex && flat[endIndex2 * 2] + flat[endIndex2 * 2 + 1] < limit) endIndex2++;
		return {
			startIndex: startIndex2,
			endIndex: endIndex2
		};
	}
	const getStart = (index) => measurements[index].start;
	let startIndex = findNearestBinarySearch(0, lastIndex, getStart, scrollOffset);
	let endIndex = startIndex;
	if (lanes === 1) while (endIndex < lastIndex && measurements[endIndex].end < scrollOffset + outerSize) endIndex++;
	else if (lanes > 1) {
		const endPerLane = Array(lanes).fill(0);
		while (endIndex < lastIndex && endPerLane.some((pos) => pos < scrollOffset + outerSize)) {
			const item = measurements[endIndex];
			endPerLane[item.lane] = item.end;
			endIndex++;
		}
		const startPerLane = Array(lanes).fill(scrollOffset + outerSize);
		while (startIndex >= 0 && startPerLane.some((pos) => pos >= scrollOffset)) {
			const item = measurements[startIndex];
			startPerLane[item.lane] = item.start;
			startIndex--;
		}
		startIndex = Math.max(0, startIndex - startIndex % lanes);
		endIndex = Math.min(lastIndex, endIndex + (lanes - 1 - endIndex % lanes));
	}
	return {
		startIndex,
		endIndex
	};
}
// components/options/library/use-virtual-lines.ts
/** Pixels, until the first rows have been measured. */
var guess = {
	row: 76,
	head: 44
};
/** Lines beyond what is on the screen. */
var overscan = 8;
/** Which lines are near the screen, and where: the page scrolls, the list is as tall as all its lines. */
function useVirtualLines(list, { count, isHead, active }) {
	const [, draw] = _((turn) => turn + 1, 0);
	const [sizes, setSizes] = d(guess);
	const [top, setTop] = d(0);
	const estimateSize = b((at) => isHead(at) ? sizes.head : sizes.row, [isHead, sizes]);
	const virtualizer = w(() => new Virtualizer({
		count: 0,
		getScrollElement: () => window,
		estimateSize: () => guess.row,
		scrollToFn: windowScroll,
		observeElementRect: observeWindowRect,
		observeElementOffset: observeWindowOffset,
		initialRect: {
			width: innerWidth,
			height: innerHeight
		},
		onChange: () => draw(null)
	}), []);
	virtualizer.setOptions({
		...virtualizer.options,
		count,
		estimateSize,
		overscan,
		scrollMargin: top,
		rangeExtractor: (range) => {
			const near = defaultRangeExtractor(range);
			if (active >= range.count || near.length === 0 || near.includes(active)) return near;
			return active < (near[0] ?? 0) ? [active, ...near] : [...near, active];
		}
	});
	F(() => virtualizer._didMount(), [virtualizer]);
	F(() => virtualizer._willUpdate());
	F(() => virtualizer.measure(), [virtualizer, estimateSize]);
	F(() => {
		const element = list.current;
		if (!element) return;
		const measure = () => {
			setTop(Math.round(element.getBoundingClientRect().top + scrollY));
			const heightOf = (line) => element.querySelector(line)?.offsetHeight;
			setSizes((now) => {
				const row = heightOf(".library-line-review, .library-line-waiting") || now.row;
				const head = heightOf(".library-line-head") || now.head;
				return row === now.row && head === now.head ? now : {
					row,
					head
				};
			});
		};
		measure();
		const watcher = new ResizeObserver(measure);
		watcher.observe(element);
		watcher.observe(document.body);
		return () => watcher.disconnect();
	}, [list, count === 0]);
	return {
		items: virtualizer.getVirtualItems(),
		height: virtualizer.getTotalSize(),
		top,
		/** As little as is needed for the line to be seen. */
		scrollTo: (at) => virtualizer.scrollToIndex(at, { align: "auto" })
	};
}
// components/options/library/LibraryGrid.tsx
/** Pixels over the list that stay in sight when another one begins. */
var lookBack = 80;
/**
* The list of the library as a grid that is drawn only where one looks. One line is in the order of the tab key at a
* time; arrows, or j and k, go through the others.
*/
function LibraryGrid(props) {
	const { label, place, count, lineAt, isHead, isBusy, selected, open, hrefOf, onNear, onSelect, onBin, onRestore } = props;
	const list = T(null);
	const [active, setActive] = d(0);
	const current = Math.max(0, Math.min(active, count - 1));
	const anchor = T(null);
	const wantsFocus = T(false);
	const { items, height, top, scrollTo } = useVirtualLines(list, {
		count,
		isHead,
		active: current
	});
	const from = items[0]?.index ?? 0;
	const to = (items.at(-1)?.index ?? -1) + 1;
	A(() => onNear(from, to));
	const shown = T(place);
	F(() => {
		if (shown.current === place) return;
		shown.current = place;
		anchor.current = null;
		setActive(0);
		if (scrollY > top) scrollBy(0, (list.current?.getBoundingClientRect().top ?? 0) - lookBack);
	}, [place, top]);
	F(() => {
		if (!wantsFocus.current) return;
		const line = list.current?.querySelector(`[data-at="${current}"]`);
		if (!line) return;
		wantsFocus.current = false;
		line.focus({ preventScroll: true });
	});
	const select = (review, at, extends_) => {
		onSelect(review, at, extends_ ? anchor.current : null);
		anchor.current = at;
	};
	const latest = T({
		select,
		onBin,
		onRestore
	});
	latest.current = {
		select,
		onBin,
		onRestore
	};
	const drawn = useDrawnLines(items);
	const press = (event) => {
		if (event.defaultPrevented || count === 0) return;
		const target = event.target;
		if (["Enter", " "].includes(event.key) && !target.matches("[role=row]")) return;
		const act = actOfKey(event, current, count, isHead);
		if (!act) return;
		const line = lineAt(current);
		const review = line.kind === "review" ? line.review : null;
		switch (act.act) {
			case "move":
				if (act.extend && review && anchor.current === null) anchor.current = current;
				setActive(act.to);
				wantsFocus.current = true;
				scrollTo(act.to);
				if (act.extend) {
					const next = lineAt(act.to);
					if (next.kind === "review") onSelect(next.review, act.to, anchor.current);
				}
				break;
			case "open":
				if (review) location.hash = hrefOf(review);
				break;
			case "select":
				if (review) select(review, current, false);
				break;
			case "select-all":
				props.onSelectAll();
				break;
			case "bin":
				if (review) props.onBinKey(review);
				break;
			case "clear":
				if (selected.size === 0) return;
				props.onClear();
		}
		event.preventDefault();
	};
	return /* @__PURE__ */ a("div", {
		ref: list,
		class: "library-grid",
		role: "grid",
		"aria-label": label,
		"aria-rowcount": count,
		"aria-colcount": 3,
		"aria-multiselectable": "true",
		"aria-busy": isBusy,
		tabIndex: -1,
		onKeyDown: press,
		children: /* @__PURE__ */ a("div", {
			role: "rowgroup",
			class: "library-grid-lines",
			style: { height: `${height}px` },
			children: items.map(({ index, start }) => {
				const line = lineAt(index);
				const place = start - top;
				if (line.kind === "head") return /* @__PURE__ */ a(HeadLine, {
					at: index,
					head: line.head,
					place
				}, `h${index}`);
				const review = line.kind === "review" ? line.review : null;
				const isActive = index === current;
				const isSelected = review !== null && selected.has(review.id);
				const isOpen = review !== null && review.id === open;
				const href = review ? hrefOf(review) : "#library";
				return drawn(index, [
					review,
					place,
					isActive,
					isSelected,
					isOpen,
					href
				], () => /* @__PURE__ */ a(ReviewLineRow, {
					at: index,
					place,
					review,
					isActive,
					isSelected,
					isOpen,
					href,
					onFocus: () => setActive(index),
					onSelect: (extend) => review && latest.current.select(review, index, extend),
					onBin: () => review && latest.current.onBin(review),
					onRestore: () => review && latest.current.onRestore(review)
				}, index));
			})
		})
	});
}
// components/options/library/Picker.tsx
/** One thing to choose from a list. A value that is not in it is added: an address may name any. */
function Picker({ label, value, none, options, onPick }) {
	const id = P();
	const isListed = value === "" || options.some((option) => option.value === value);
	return /* @__PURE__ */ a("div", {
		class: "picker",
		children: [/* @__PURE__ */ a("label", {
			class: "field-label",
			for: id,
			children: label
		}), /* @__PURE__ */ a("select", {
			id,
			class: "field-input picker-select",
			value,
			onChange: (event) => onPick(event.currentTarget.value || null),
			children: [
				/* @__PURE__ */ a("option", {
					value: "",
					children: none
				}),
				!isListed && /* @__PURE__ */ a("option", {
					value,
					children: value
				}),
				options.map((option) => /* @__PURE__ */ a("option", {
					value: option.value,
					children: option.name
				}, option.value))
			]
		})]
	});
}
// components/options/library/view-words.ts
/** How the list is sorted, in the words of the menu. */
var sortWords = {
	changed: "Last changed",
	added: "Last added",
	title: "Title",
	year: "Year of the film",
	rating: "Rating",
	watched: "Last watched"
};
var groupWords = {
	film: "One line for each film",
	year: "Year of the film",
	decade: "Decade",
	director: "Director",
	genre: "Genre",
	stance: "Verdict",
	stars: "Stars",
	seen: "Year of watching",
	author: "Reviewer"
};
var originWords = {
	own: "My own",
	mine: "Written by me",
	imported: "Imported",
	clipped: "Clipped",
	followed: "Followed",
	starter: "Starters"
};
// components/options/library/LibraryFilters.tsx
var stances = [...Object.entries(stanceWords).map(([value, name]) => ({
	value,
	name
})), {
	value: "none",
	name: "Not said"
}];
var stars = [
	{
		value: "4.5-5",
		name: "4½ and up"
	},
	{
		value: "4-5",
		name: "4 and up"
	},
	{
		value: "3-5",
		name: "3 and up"
	},
	{
		value: "2.5-3.5",
		name: "2½ to 3½"
	},
	{
		value: "0-2",
		name: "2 and below"
	},
	{
		value: "0-5",
		name: "Rated"
	}
];
var origins = Object.entries(originWords).map(([value, name]) => ({
	value,
	name
}));
/** Everything that the library can be narrowed by. */
function LibraryFilters({ filters, choices, onFilters }) {
	const set = (change) => onFilters({
		...filters,
		...change
	});
	const years = (choices?.seenYears ?? []).map(counted);
	const decades = (choices?.decades ?? []).map(({ value, count }) => ({
		value,
		name: `${value.slice(0, 4)}s (${count.toLocaleString("en")})`
	}));
	return /* @__PURE__ */ a("fieldset", {
		class: "library-filters",
		"aria-label": "Filters",
		children: [
			/* @__PURE__ */ a(Picker, {
				label: "Verdict",
				value: filters.stance ?? "",
				none: "Any",
				options: stances,
				onPick: (stance) => set({ stance })
			}),
			/* @__PURE__ */ a(Picker, {
				label: "Stars",
				value: textOf(filters.stars),
				none: "Any",
				options: stars,
				onPick: (span) => set({ stars: spanOf(span) })
			}),
			/* @__PURE__ */ a(Picker, {
				label: "Film of",
				value: textOf(filters.year),
				none: "Any year",
				options: decades,
				onPick: (span) => set({ year: spanOf(span) })
			}),
			/* @__PURE__ */ a(Picker, {
				label: "Genre",
				value: filters.genre ?? "",
				none: "Any",
				options: (choices?.genres ?? []).map(counted),
				onPick: (genre) => set({ genre })
			}),
			/* @__PURE__ */ a(Picker, {
				label: "Seen",
				value: filters.seen ?? "",
				none: "Or not",
				options: [
					{
						value: "ever",
						name: "Seen"
					},
					{
						value: "never",
						name: "Not seen"
					},
					...years
				],
				onPick: (seen) => set({ seen })
			}),
			/* @__PURE__ */ a(Picker, {
				label: "From",
				value: filters.origin ?? "",
				none: "Anywhere",
				options: origins,
				onPick: (origin) => set({ origin })
			}),
			/* @__PURE__ */ a(Picker, {
				label: "Site",
				value: filters.site ?? "",
				none: "Any",
				options: (choices?.sites ?? []).map(counted),
				onPick: (site) => set({ site })
			}),
			/* @__PURE__ */ a(Picker, {
				label: "Reviewer",
				value: filters.author ?? "",
				none: "Anyone",
				options: (choices?.authors ?? []).map(counted),
				onPick: (author) => set({ author })
			}),
			/* @__PURE__ */ a(Picker, {
				label: "Tag",
				value: filters.tag ?? "",
				none: "Any",
				options: (choices?.tags ?? []).map(counted),
				onPick: (tag) => set({ tag })
			})
		]
	});
}
function counted({ value, count }) {
	return {
		value,
		name: `${value} (${count.toLocaleString("en")})`
	};
}
function textOf(span) {
	return span ? `${span.from}-${span.to}` : "";
}
function spanOf(text) {
	const [from = 0, to = 0] = text?.split("-").map(Number) ?? [];
	return text ? {
		from,
		to
	} : null;
}
// components/options/library/tell-filters.ts
/** What the library is narrowed to, filter by filter, in words. */
function tellFilters(filters) {
	return Object.keys(filters).flatMap((name) => {
		const text = tell(name, filters);
		return text === null ? [] : [{
			name,
			text
		}];
	});
}
function tell(name, filters) {
	if (filters[name] === null) return null;
	switch (name) {
		case "stance": return filters.stance === "none" || !filters.stance ? "No verdict" : stanceWords[filters.stance];
		case "stars": return filters.stars && (isWholeScale(filters.stars) ? "Rated" : `${span(filters.stars)} stars`);
		case "year": return filters.year && `Film of ${span(filters.year)}`;
		case "origin": return filters.origin && originWords[filters.origin];
		case "seen": return filters.seen === "ever" ? "Seen" : filters.seen === "never" ? "Not seen" : `Seen in ${filters.seen}`;
		case "tag": return `Tag: ${filters.tag}`;
		case "person": return `With or by ${filters.person}`;
		case "director": return `By ${filters.director}`;
		case "actor": return `With ${filters.actor}`;
		case "author": return `Reviewed by ${filters.author}`;
		default: return filters[name];
	}
}
var isWholeScale = ({ from, to }) => from === 0 && to === 5;
function span({ from, to }) {
	return from === to ? String(from) : `${from} to ${to}`;
}
// components/options/library/LibraryTools.tsx
var listOf = (words) => Object.entries(words).map(([value, name]) => ({
	value,
	name
}));
/** Order, groups and filters of the list, and what it is narrowed to. */
function LibraryTools({ view, choices, onView, onKeys }) {
	const told = tellFilters(view.filters);
	const [isOpen, setOpen] = d(false);
	const id = P();
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("div", {
			class: "library-tools",
			children: [
				/* @__PURE__ */ a(Picker, {
					label: "Sort by",
					value: view.sort ?? "",
					none: view.search.trim() ? "Closest first" : sortWords.changed,
					options: listOf(sortWords).filter(({ value }) => view.search.trim() !== "" || value !== "changed"),
					onPick: (sort) => onView({ sort })
				}),
				/* @__PURE__ */ a(IconButton, {
					label: view.reversed ? "Order is turned round: turn it back" : "Turn the order round",
					"aria-pressed": view.reversed,
					icon: ArrowDownUp,
					onClick: () => onView({ reversed: !view.reversed })
				}),
				/* @__PURE__ */ a(Picker, {
					label: "Group by",
					value: view.group ?? "",
					none: "Nothing",
					options: listOf(groupWords),
					onPick: (group) => onView({ group })
				}),
				/* @__PURE__ */ a("div", {
					class: "library-tools-end",
					children: [/* @__PURE__ */ a(Button, {
						"aria-expanded": isOpen,
						"aria-controls": id,
						onClick: () => setOpen(!isOpen),
						children: [/* @__PURE__ */ a(ListFilter, { "aria-hidden": "true" }), " Filter"]
					}), /* @__PURE__ */ a(IconButton, {
						label: "Keys",
						icon: Keyboard,
						onClick: onKeys
					})]
				})
			]
		}),
		/* @__PURE__ */ a("div", {
			id,
			hidden: !isOpen,
			children: isOpen && /* @__PURE__ */ a(LibraryFilters, {
				filters: view.filters,
				choices,
				onFilters: (filters) => onView({ filters })
			})
		}),
		told.length > 0 && /* @__PURE__ */ a("ul", {
			class: "library-tools-told",
			"aria-label": "Narrowed to",
			children: [told.map(({ name, text }) => /* @__PURE__ */ a("li", {
				class: "library-tools-one",
				children: [/* @__PURE__ */ a("bdi", {
					class: "library-tools-text",
					children: text
				}), /* @__PURE__ */ a("button", {
					type: "button",
					class: "library-tools-off",
					"aria-label": `Not only: ${text}`,
					onClick: () => onView({ filters: {
						...view.filters,
						[name]: null
					} }),
					children: /* @__PURE__ */ a(X, { "aria-hidden": "true" })
				})]
			}, name)), told.length > 1 && /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: () => onView({ filters: noFilters }),
				children: "All reviews"
			}) })]
		})
	] });
}
// components/options/library/MergeStep.tsx
/** Which of several films stays, where the user says that they are one. */
function MergeStep({ choices, onMerge, onClose }) {
	const [into, setInto] = d(choices[0]?.id ?? "");
	return /* @__PURE__ */ a(Popover, {
		title: "These are one film",
		onClose,
		children: [/* @__PURE__ */ a("p", {
			class: "popover-soft",
			children: "Which is it? The other title is kept beside it, and all their reviews go together."
		}), /* @__PURE__ */ a("form", {
			onSubmit: (event) => {
				event.preventDefault();
				onMerge(into);
			},
			children: [/* @__PURE__ */ a("fieldset", {
				class: "popover-choices",
				"aria-label": "The film that they are",
				children: choices.map(({ id, ...film }) => /* @__PURE__ */ a("label", {
					class: "popover-choice",
					children: [/* @__PURE__ */ a("input", {
						type: "radio",
						name: "into",
						checked: into === id,
						onChange: () => setInto(id)
					}), /* @__PURE__ */ a(FilmLine, { film })]
				}, id))
			}), /* @__PURE__ */ a("div", {
				class: "popover-acts",
				children: [/* @__PURE__ */ a(Button, {
					type: "submit",
					look: "primary",
					children: "Make them one"
				}), /* @__PURE__ */ a(Button, {
					onClick: onClose,
					children: "Cancel"
				})]
			})]
		})]
	});
}
// components/options/library/SelectionBar.tsx
/** What can be done with the reviews that are selected. */
function SelectionBar({ count, all, bin, onAll, onClear, onTag, onExport, onMerge, onBin, onRestore }) {
	const [isTagging, setTagging] = d(false);
	return /* @__PURE__ */ a("section", {
		class: "selection-bar",
		"aria-label": "Selected reviews",
		children: [
			/* @__PURE__ */ a("p", {
				class: "selection-bar-count",
				role: "status",
				children: [count.toLocaleString("en"), " selected"]
			}),
			count < all && /* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: onAll,
				children: ["Select all ", plural(all, "review")]
			}),
			/* @__PURE__ */ a("div", {
				class: "selection-bar-acts",
				children: [bin ? /* @__PURE__ */ a(Button, {
					size: "small",
					look: "primary",
					onClick: onRestore,
					children: [/* @__PURE__ */ a(RotateCcw, { "aria-hidden": "true" }), " Put back"]
				}) : /* @__PURE__ */ a($, { children: [
					/* @__PURE__ */ a(Button, {
						size: "small",
						"aria-expanded": isTagging,
						onClick: () => setTagging(!isTagging),
						children: [/* @__PURE__ */ a(Tag, { "aria-hidden": "true" }), " Tag…"]
					}),
					/* @__PURE__ */ a(Button, {
						size: "small",
						onClick: onExport,
						children: [/* @__PURE__ */ a(Download, { "aria-hidden": "true" }), " Export…"]
					}),
					onMerge && /* @__PURE__ */ a(Button, {
						size: "small",
						onClick: onMerge,
						children: [/* @__PURE__ */ a(Merge, { "aria-hidden": "true" }), " Are one film…"]
					}),
					/* @__PURE__ */ a(Button, {
						size: "small",
						onClick: onBin,
						children: [/* @__PURE__ */ a(Trash, { "aria-hidden": "true" }), " Move to the bin"]
					})
				] }), /* @__PURE__ */ a(IconButton, {
					label: "Select none",
					icon: X,
					onClick: onClear
				})]
			}),
			isTagging && !bin && /* @__PURE__ */ a(TagForm, { onTag: (tag, has) => {
				setTagging(false);
				onTag(tag, has);
			} })
		]
	});
}
function TagForm({ onTag }) {
	const [tag, setTag] = d("");
	const isEmpty = tag.trim() === "";
	return /* @__PURE__ */ a("form", {
		class: "selection-bar-tag",
		onSubmit: (event) => {
			event.preventDefault();
			if (!isEmpty) onTag(tag.trim(), true);
		},
		children: [
			/* @__PURE__ */ a("input", {
				class: "field-input",
				"aria-label": "Tag",
				placeholder: "A tag",
				maxLength: limits.name,
				value: tag,
				ref: (input) => {
					if (input && !input.dataset.seen) {
						input.dataset.seen = "yes";
						input.focus();
					}
				},
				onInput: (event) => setTag(event.currentTarget.value)
			}),
			/* @__PURE__ */ a(Button, {
				size: "small",
				type: "submit",
				look: "primary",
				disabled: isEmpty,
				children: "Add it"
			}),
			/* @__PURE__ */ a(Button, {
				size: "small",
				disabled: isEmpty,
				onClick: () => onTag(tag.trim(), false),
				children: "Take it off"
			})
		]
	});
}
// components/options/library/tell-count.ts
/** How much the list holds, as it is read out after each change of the view. */
function tellCount({ count, reviews, isReading, isSearching }, isNarrowed, group) {
	const films = group === "film" && count !== reviews ? `, ${plural(count, "film")}` : "";
	if (isReading) return isNarrowed ? "Looking …" : `${plural(reviews, "review")} …`;
	if (isSearching) return `${plural(reviews, "review")}${films} so far. Looking into the texts …`;
	return `${plural(reviews, "review")}${films}`;
}
// components/options/StarterNote.tsx
/** Reviews of ours are in the library, and leave it at once. */
function StarterNote({ starters, onRemove }) {
	return /* @__PURE__ */ a("p", {
		class: "starter-note",
		children: [
			/* @__PURE__ */ a(Sparkles, {
				class: "starter-note-sign",
				"aria-hidden": "true"
			}),
			/* @__PURE__ */ a("span", { children: [plural(starters, "starter review"), " of ours among them."] }),
			/* @__PURE__ */ a(Button, {
				size: "small",
				look: "quiet",
				onClick: onRemove,
				children: "Take them out"
			})
		]
	});
}
// entrypoints/options/go-to.ts
/** Changes what stands behind the `#` of the address; `isTyping` makes no step of it that Back would go through. */
function goTo(hash, isTyping = false) {
	if (isTyping) history.replaceState(history.state, "", hash);
	else history.pushState(null, "", hash);
	dispatchEvent(new HashChangeEvent("hashchange"));
}
// entrypoints/options/lazy-part.tsx
/** A part of the page whose code comes when the part is first opened; empty until then. */
function lazyPart(load) {
	let loaded = null;
	return function Part(props) {
		const [Shown, show] = d(() => loaded);
		A(() => {
			if (Shown) return;
			load().then((part) => {
				loaded = part;
				show(() => part);
			});
		}, []);
		return Shown && /* @__PURE__ */ a(Shown, { ...props });
	};
}
// entrypoints/options/library/use-library.ts
/** Lines that are asked for beyond those near the screen. */
var ahead = 60;
/** A flurry of changes is read once. */
var restMs = 120;
var nothing = {
	edition: null,
	lines: /* @__PURE__ */ new Map(),
	heads: /* @__PURE__ */ new Map()
};
/**
* The list of the library, a line at a time, as its reader has it. What was on the screen stays there until the answer
* to another view is in.
*/
function useLibrary(openReader, watch, view) {
	const [told, setTold] = d(nothing);
	const [choices, setChoices] = d(null);
	const [hasFailed, setFailed] = d(false);
	const [life, begin] = _((now) => now + 1, 0);
	const reader = T(null);
	const turn = T(0);
	const near = T({
		from: 0,
		to: 40
	});
	const asked = T({
		edition: 0,
		from: 0,
		to: 0
	});
	const waiting = T(/* @__PURE__ */ new Map());
	F(() => {
		const hear = (answer) => {
			switch (answer.say) {
				case "edition":
					if (answer.turn !== turn.current) return;
					asked.current = {
						edition: answer.edition,
						from: answer.from,
						to: answer.from + answer.lines.length
					};
					setTold({
						edition: answer,
						lines: linesFrom(answer.from, answer.lines),
						heads: new Map(answer.heads.map((head) => [head.at, head]))
					});
					setFailed(false);
					return;
				case "lines":
					setTold((now) => {
						if (now.edition?.edition !== answer.edition) return now;
						const lines = linesFrom(answer.from, answer.lines);
						for (const at of lines.keys()) lines.set(at, now.lines.get(at) ?? lines.get(at));
						return {
							...now,
							lines
						};
					});
					return;
				case "ids":
					waiting.current.get(answer.ask)?.(answer.ids);
					waiting.current.delete(answer.ask);
					return;
				case "choices":
					setChoices(answer.choices);
					return;
				case "failed":
					console.error(answer.reason);
					setFailed(true);
			}
		};
		const mine = openReader(hear);
		reader.current = mine;
		let timer;
		const stop = watch(() => {
			clearTimeout(timer);
			timer = setTimeout(() => mine.tell({ say: "changed" }), restMs);
		});
		return () => {
			clearTimeout(timer);
			stop();
			mine.close();
			reader.current = null;
		};
	}, [
		openReader,
		watch,
		life
	]);
	F(() => {
		turn.current += 1;
		if (turn.current > 1) near.current = {
			from: 0,
			to: 40
		};
		reader.current?.tell({
			say: "look",
			turn: turn.current,
			view,
			...near.current
		});
	}, [view, life]);
	const onNear = b((from, to) => {
		near.current = {
			from: Math.max(0, from - ahead),
			to: to + ahead
		};
		const { edition, from: first, to: last } = asked.current;
		if (edition === 0 || from >= first && to <= last) return;
		asked.current = {
			edition,
			...near.current
		};
		reader.current?.tell({
			say: "lines",
			edition,
			...near.current
		});
	}, []);
	const { edition, lines, heads } = told;
	const lineAt = b((at) => {
		const head = heads.get(at);
		if (head) return {
			kind: "head",
			head
		};
		const review = lines.get(at);
		return review ? {
			kind: "review",
			review
		} : { kind: "waiting" };
	}, [lines, heads]);
	const isHead = b((at) => heads.has(at), [heads]);
	/** The ids of the reviews on some lines, wherever they are. */
	const readIds = b((from, to) => new Promise((resolve) => {
		const ask = waiting.current.size === 0 ? 1 : Math.max(...waiting.current.keys()) + 1;
		waiting.current.set(ask, resolve);
		reader.current?.tell({
			say: "ids",
			ask,
			edition: asked.current.edition,
			from,
			to
		});
	}), []);
	return w(() => ({
		edition,
		lineAt,
		isHead,
		choices,
		hasFailed,
		onNear,
		readIds,
		/** Begins anew, after a failure. */
		onAgain: () => begin(null)
	}), [
		edition,
		lineAt,
		isHead,
		choices,
		hasFailed,
		onNear,
		readIds
	]);
}
function linesFrom(from, lines) {
	return new Map(lines.flatMap((line, at) => line ? [[from + at, line]] : []));
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
// entrypoints/options/export/chosen-reviews.ts
var name = "chosen-reviews";
/** Remembers in this tab which reviews are to be exported. */
function chooseReviews(ids) {
	sessionStorage.setItem(name, JSON.stringify(ids));
}
/** Which they are; null where all are meant. */
function readChosenReviews() {
	const stored = sessionStorage.getItem(name);
	return stored === null ? null : JSON.parse(stored);
}
function forgetChosenReviews() {
	sessionStorage.removeItem(name);
}
// entrypoints/options/library/use-library-acts.ts
/** What can be done in the library, each told when it is done, with its way back. They stay the same functions. */
function useLibraryActs(ask, act) {
	const doing = T(act);
	doing.current = act;
	return w(() => makeActs(ask, doing), [ask]);
}
function makeActs(ask, doing) {
	const act = (work, sentence, undo = null) => doing.current(work, sentence, undo);
	const move = (ids, bin, tell) => act(() => ask("binReviews", {
		ids: [...ids],
		bin
	}), tell(ids.length), (changed) => ask("binReviews", {
		ids: changed.ids,
		bin: !bin
	}));
	return {
		moveToBin: ({ id, title }) => move([id], true, () => `${nameFilm(title)} is in the bin.`),
		restore: ({ id, title }) => move([id], false, () => `${nameFilm(title)} is back in the library.`),
		binMany: (ids) => move(ids, true, (count) => `${plural(count, "review")} in the bin.`),
		restoreMany: (ids) => move(ids, false, (count) => `${plural(count, "review")} back in the library.`),
		tagMany: (ids, tag, has) => act(() => ask("tagReviews", {
			ids: [...ids],
			tag,
			has
		}), has ? `${plural(ids.length, "review")} tagged “${tag}”.` : `“${tag}” is off ${plural(ids.length, "review")}.`, (changed) => ask("tagReviews", {
			ids: changed.ids,
			tag,
			has: !has
		})),
		exportMany(ids) {
			chooseReviews(ids);
			goTo("#export");
		},
		merge: (ids, into) => act(() => ask("mergeFilms", {
			ids: [...ids],
			into
		}), "They are one film now.", ({ before }) => ask("putFilms", { states: before })),
		split: (ids, film) => act(() => ask("splitFilm", {
			ids: [...ids],
			film
		}), `${plural(ids.length, "review")} moved to ${nameFilm(film.title)}.`, ({ before }) => ask("putFilms", { states: before })),
		forget: ({ id, title }, key, name) => act(() => ask("forgetKey", {
			id,
			key
		}), `That page on ${name} is not taken for ${nameFilm(title)} any more.`, ({ correctionId }) => ask("undoCorrection", { id: correctionId })),
		undoCorrection: (id) => act(() => ask("undoCorrection", { id }), "The correction is taken back."),
		addStarters: () => act(() => ask("addStarters", null), "A dozen reviews have been added."),
		removeStarters: () => act(() => ask("removeStarters", null), "The starter reviews are gone.", () => ask("addStarters", null)),
		emptyBin: () => act(() => ask("emptyBin", null), "The bin is empty.")
	};
}
// entrypoints/options/library/use-page-keys.ts
/** Keys that hold wherever one is on the page: `/` for the search, `?` for the list of keys, j and k into the list. */
function usePageKeys(root, onHelp) {
	A(() => {
		const press = (event) => {
			const { key, ctrlKey, metaKey, altKey } = event;
			if (event.defaultPrevented || ctrlKey || metaKey || altKey) return;
			const target = event.target instanceof Element ? event.target : null;
			if (target?.closest("dialog")) return;
			const search = root.current?.querySelector("input[type=search]");
			if (target === search && key === "ArrowDown") {
				event.preventDefault();
				focusList(root.current);
				return;
			}
			if (target?.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return;
			if (key === "/") search?.focus();
			else if (key === "?") onHelp();
			else if (key === "j" || key === "k") focusList(root.current);
			else return;
			event.preventDefault();
		};
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	});
}
/** The line that the tab key stops at. */
function focusList(root) {
	root?.querySelector("[role=row][tabindex=\"0\"]")?.focus();
}
// entrypoints/options/library/use-selection.ts
var none = /* @__PURE__ */ new Set();
/** Which reviews are selected. `place` is what they are selected in: elsewhere there are none. */
function useSelection(place, readIds, count) {
	const [selected, setSelected] = d(none);
	A(() => setSelected(none), [place]);
	return {
		selected,
		onSelect: b((review, at, from) => {
			if (from === null) {
				setSelected((now) => {
					const next = new Set(now);
					if (!next.delete(review.id)) next.add(review.id);
					return next;
				});
				return;
			}
			readIds(Math.min(from, at), Math.max(from, at) + 1).then((ids) => setSelected((now) => /* @__PURE__ */ new Set([...now, ...ids])));
		}, [readIds]),
		onAll: b(() => void readIds(0, count).then((ids) => setSelected(new Set(ids))), [readIds, count]),
		onClear: b(() => setSelected(none), [])
	};
}
// entrypoints/options/use-answer.ts
/**
* The background's answer to one question, asked again after every change of the library. Undefined while it is not
* known, and with `hasFailed` while the last asking came to nothing. A question must stay the same object.
*/
function useAnswer({ ask, watch }, name, question) {
	const [answer, setAnswer] = d();
	const [hasFailed, setFailed] = d(false);
	const load = b(async (isOver) => {
		try {
			const next = await ask(name, question);
			if (isOver()) return;
			setAnswer(() => next);
			setFailed(false);
		} catch (reason) {
			console.error(reason);
			if (!isOver()) setFailed(true);
		}
	}, [
		ask,
		name,
		question
	]);
	A(() => {
		let isOver = false;
		const look = () => void load(() => isOver);
		setAnswer(void 0);
		look();
		const stop = watch(look);
		return () => {
			isOver = true;
			stop();
		};
	}, [load, watch]);
	return {
		answer,
		hasFailed
	};
}
// entrypoints/options/use-list-place.ts
/** Where a review takes the place of its list: the review begins at its top, and the list comes back where it was left. */
function useListPlace(list, isOpen) {
	const left = T(0);
	const wasHidden = T(false);
	F(() => {
		if (isOpen) {
			wasHidden.current = list.current !== null && getComputedStyle(list.current).display === "none";
			if (wasHidden.current) scrollTo(0, 0);
			return;
		}
		if (wasHidden.current) scrollTo(0, left.current);
		const note = () => {
			left.current = scrollY;
		};
		addEventListener("scroll", note, { passive: true });
		return () => removeEventListener("scroll", note);
	}, [isOpen, list]);
}
// entrypoints/options/LibraryPart.tsx
var OpenReview = lazyPart(async () => (await __vitePreload(async () => {
	const { OpenReview } = await import("./late-parts-2fBJ1j5j.js");
	return { OpenReview };
}, __vite__mapDeps([4,5,6,7,8,9,10,11,3,12,13,14,15]))).OpenReview);
var OpenFilm = lazyPart(async () => (await __vitePreload(async () => {
	const { OpenFilm } = await import("./late-parts-2fBJ1j5j.js");
	return { OpenFilm };
}, __vite__mapDeps([4,5,6,7,8,9,10,11,3,12,13,14,15]))).OpenFilm);
/** More films than these nobody takes for one. */
var mostMerged = 50;
function LibraryPart({ ask, watch, openReader, bin, open, address, settings, today, act }) {
	const outside = w(() => ({
		ask,
		watch
	}), [ask, watch]);
	const view = w(() => readView(address, bin), [address, bin]);
	const library = useLibrary(openReader, watch, view);
	const { edition, choices } = library;
	const { answer: counts = null } = useAnswer(outside, "readCounts", null);
	const acts = useLibraryActs(ask, act);
	const count = edition?.count ?? 0;
	const { selected, onSelect, onAll, onClear } = useSelection(String(bin), library.readIds, count);
	const [isHelping, setHelping] = d(false);
	const [merging, setMerging] = d(null);
	const root = T(null);
	const list = T(null);
	useListPlace(list, open !== null);
	usePageKeys(root, () => setHelping(true));
	const addressOf = b((of) => libraryAddress(bin, of, address), [bin, address]);
	const hrefOf = b(({ id, takes }) => addressOf({
		as: takes > 1 ? "film" : "review",
		id
	}), [addressOf]);
	const show = (change, isTyping = false) => goTo(libraryAddress(bin, open, writeView({
		...view,
		...change
	})), isTyping);
	const beginMerge = () => act(async () => {
		const reviews = await ask("readReviews", { ids: [...selected] });
		setMerging(reviews.map(({ id, film: { title, year } }) => ({
			id,
			title,
			year
		})));
	}, null);
	const move = (ids) => {
		onClear();
		if (bin) acts.restoreMany(ids);
		else acts.binMany(ids);
	};
	const isNarrowed = view.search.trim() !== "" || countFilters(view.filters) > 0;
	const isEmpty = edition !== null && count === 0 && !edition.isReading && !edition.isSearching;
	const isNew = isEmpty && !isNarrowed && !bin;
	return /* @__PURE__ */ a("div", {
		ref: root,
		children: [
			(bin || counts === null || counts.reviews + counts.binned > 0) && /* @__PURE__ */ a(LibraryHead, {
				counts,
				bin,
				query: view.search,
				onQuery: (search) => show({ search }, view.search !== "")
			}),
			!bin && counts !== null && counts.starters > 0 && /* @__PURE__ */ a(StarterNote, {
				starters: counts.starters,
				onRemove: acts.removeStarters
			}),
			bin && counts !== null && counts.binned > 0 && /* @__PURE__ */ a("div", {
				class: "options-line",
				children: [/* @__PURE__ */ a("p", { children: "What is in the bin shows on no page." }), /* @__PURE__ */ a(Confirm, {
					size: "small",
					question: `Delete ${plural(counts.binned, "review")} for good?`,
					yes: "Yes, for good",
					onYes: acts.emptyBin,
					children: "Empty the bin"
				})]
			}),
			!isNew && (!bin || isNarrowed || (counts?.binned ?? 0) > 0) && /* @__PURE__ */ a(LibraryTools, {
				view,
				choices,
				onView: show,
				onKeys: () => setHelping(true)
			}),
			isHelping && /* @__PURE__ */ a(KeysHelp, { onClose: () => setHelping(false) }),
			merging && /* @__PURE__ */ a(MergeStep, {
				choices: merging,
				onClose: () => setMerging(null),
				onMerge: (into) => {
					setMerging(null);
					onClear();
					acts.merge(merging.map(({ id }) => id), into);
				}
			}),
			/* @__PURE__ */ a("div", {
				class: "options-library",
				"data-open": open !== null,
				children: [
					/* @__PURE__ */ a("div", {
						class: "options-library-list",
						ref: list,
						children: [
							selected.size > 0 && /* @__PURE__ */ a(SelectionBar, {
								count: selected.size,
								all: edition?.reviews ?? 0,
								bin,
								onAll,
								onClear,
								onTag: (tag, has) => acts.tagMany([...selected], tag, has),
								onExport: () => acts.exportMany([...selected]),
								onMerge: selected.size > 1 && selected.size <= mostMerged ? beginMerge : null,
								onBin: () => move([...selected]),
								onRestore: () => move([...selected])
							}),
							/* @__PURE__ */ a("p", {
								class: "options-library-count",
								role: "status",
								children: edition === null ? "Reading …" : tellCount(edition, isNarrowed, view.group)
							}),
							library.hasFailed && /* @__PURE__ */ a(Notice, {
								kind: "failed",
								actions: /* @__PURE__ */ a(Button, {
									size: "small",
									onClick: library.onAgain,
									children: "Try again"
								}),
								children: "The library could not be read."
							}),
							isNew ? /* @__PURE__ */ a(EmptyLibrary, { onStarters: acts.addStarters }) : isEmpty && /* @__PURE__ */ a("p", {
								class: "options-nothing",
								children: tellNothing(view)
							}),
							count > 0 && /* @__PURE__ */ a(LibraryGrid, {
								place: `${bin} ${address}`,
								label: bin ? "Reviews in the bin" : "Reviews",
								count,
								lineAt: library.lineAt,
								isHead: library.isHead,
								isBusy: edition?.isReading ?? true,
								selected,
								open: open?.id ?? null,
								hrefOf,
								onNear: library.onNear,
								onSelect,
								onSelectAll: onAll,
								onClear,
								onBin: acts.moveToBin,
								onRestore: acts.restore,
								onBinKey: (review) => {
									if (selected.size > 0) move([...selected]);
									else if (bin) acts.restore(review);
									else acts.moveToBin(review);
								}
							})
						]
					}),
					open?.as === "review" && /* @__PURE__ */ a(OpenReview, {
						...outside,
						id: open.id,
						back: addressOf(null),
						film: addressOf({
							as: "film",
							id: open.id
						}),
						settings,
						today,
						onBin: acts.moveToBin,
						onRestore: acts.restore,
						onForget: acts.forget
					}, open.id),
					open?.as === "film" && /* @__PURE__ */ a(OpenFilm, {
						...outside,
						id: open.id,
						back: addressOf(null),
						hrefOf: (id) => addressOf({
							as: "review",
							id
						}),
						settings,
						onSplit: acts.split,
						onUndoCorrection: acts.undoCorrection
					}, open.id)
				]
			})
		]
	});
}
function tellNothing({ bin, search, filters }) {
	const place = bin ? "bin" : "library";
	const query = search.trim();
	if (query === "") return countFilters(filters) > 0 ? `Nothing in the ${place} is so.` : "The bin is empty.";
	return `Nothing in the ${place} goes by “${query}”${countFilters(filters) > 0 ? " among what is filtered" : ""}. Words are found by their beginnings, in titles, people, tags and texts.`;
}
// entrypoints/options/pictures/LatePictures.tsx
/** The pictures, which are loaded only when someone looks. */
function LatePictures(props) {
	const [Part, setPart] = d(null);
	const [hasFailed, setFailed] = d(false);
	A(() => {
		__vitePreload(() => import("./PicturesPart-C26yI8V-.js").then((loaded) => setPart(() => loaded.PicturesPart), (reason) => {
			console.error(reason);
			setFailed(true);
		}), __vite__mapDeps([16,17,14,7,8,18]));
	}, []);
	if (hasFailed) return /* @__PURE__ */ a(Notice, {
		kind: "failed",
		children: "The pictures could not be loaded. Load this page once more."
	});
	return Part ? /* @__PURE__ */ a(Part, { ...props }) : /* @__PURE__ */ a("p", {
		role: "status",
		children: "Counting …"
	});
}
// entrypoints/options/Section.tsx
var SettingsForm = lazyPart(async () => (await __vitePreload(async () => {
	const { SettingsForm } = await import("./late-parts-2fBJ1j5j.js");
	return { SettingsForm };
}, __vite__mapDeps([4,5,6,7,8,9,10,11,3,12,13,14,15]))).SettingsForm);
var SitesPart = lazyPart(async () => (await __vitePreload(async () => {
	const { SitesPart } = await import("./late-parts-2fBJ1j5j.js");
	return { SitesPart };
}, __vite__mapDeps([4,5,6,7,8,9,10,11,3,12,13,14,15]))).SitesPart);
var OwnSitesPart = lazyPart(async () => (await __vitePreload(async () => {
	const { OwnSitesPart } = await import("./late-parts-2fBJ1j5j.js");
	return { OwnSitesPart };
}, __vite__mapDeps([4,5,6,7,8,9,10,11,3,12,13,14,15]))).OwnSitesPart);
var PastePart = lazyPart(async () => (await __vitePreload(async () => {
	const { PastePart } = await import("./late-parts-2fBJ1j5j.js");
	return { PastePart };
}, __vite__mapDeps([4,5,6,7,8,9,10,11,3,12,13,14,15]))).PastePart);
var CorrectionsPart = lazyPart(async () => (await __vitePreload(async () => {
	const { CorrectionsPart } = await import("./late-parts-2fBJ1j5j.js");
	return { CorrectionsPart };
}, __vite__mapDeps([4,5,6,7,8,9,10,11,3,12,13,14,15]))).CorrectionsPart);
var BackupPart = lazyPart(async () => (await __vitePreload(async () => {
	const { BackupPart } = await import("./late-parts-2fBJ1j5j.js");
	return { BackupPart };
}, __vite__mapDeps([4,5,6,7,8,9,10,11,3,12,13,14,15]))).BackupPart);
var AboutPart = lazyPart(async () => (await __vitePreload(async () => {
	const { AboutPart } = await import("./late-parts-2fBJ1j5j.js");
	return { AboutPart };
}, __vite__mapDeps([4,5,6,7,8,9,10,11,3,12,13,14,15]))).AboutPart);
var ExportPart = lazyPart(async () => (await __vitePreload(async () => {
	const { ExportPart } = await import("./ExportPart-BdhprnD2.js");
	return { ExportPart };
}, __vite__mapDeps([19,5,6,10,11,3,20]))).ExportPart);
var ImportPart = lazyPart(async () => (await __vitePreload(async () => {
	const { ImportPart } = await import("./ImportPart-71c-ESRx.js");
	return { ImportPart };
}, __vite__mapDeps([21,10,11,9,22]))).ImportPart);
/** What the address names. */
function Section({ route, current, importing, act, settings, watchReadings, hosts, hostAccess, version, readLicences, openReader, today, ...outside }) {
	switch (route.section) {
		case "settings": return /* @__PURE__ */ a(SettingsForm, {
			settings: current,
			today,
			onChange: (change) => act(() => settings.change(change), null)
		});
		case "sites": return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(SitesPart, {
			ask: outside.ask,
			watch: watchReadings,
			settings: current,
			changeSite: settings.changeSite,
			version,
			today,
			act
		}), /* @__PURE__ */ a(OwnSitesPart, {
			hosts: current.hosts,
			door: hosts,
			access: hostAccess,
			act
		})] });
		case "library": return /* @__PURE__ */ k$1(LibraryPart, {
			...outside,
			key: String(route.bin),
			bin: route.bin,
			open: route.open,
			address: route.view,
			openReader,
			settings: current,
			today,
			act
		});
		case "pictures": return /* @__PURE__ */ a(LatePictures, {
			watch: outside.watch,
			openReader,
			address: route.view,
			today
		});
		case "import": return /* @__PURE__ */ a(ImportPart, {
			...outside,
			settings: current,
			importing
		});
		case "paste": return /* @__PURE__ */ a(PastePart, { ask: outside.ask });
		case "corrections": return /* @__PURE__ */ a(CorrectionsPart, {
			...outside,
			settings: current,
			act
		});
		case "export": return /* @__PURE__ */ a(ExportPart, {
			...outside,
			settings: current
		});
		case "backup": return /* @__PURE__ */ a(BackupPart, {
			...outside,
			settings: current,
			changeSettings: settings.change
		});
		case "about": return /* @__PURE__ */ a(AboutPart, {
			version,
			readLicences
		});
	}
}
// entrypoints/options/import/gather-dropped.ts
/** So many files of a dropped folder are taken; a vault of notes may have thousands. */
var mostFiles = 2e4;
/** The files of what was dropped, those in folders too, under their paths. To be called in the event: later it is empty. */
async function gatherDropped(dropped) {
	const files = [];
	const entries = [];
	for (const item of dropped.items) {
		const entry = item.webkitGetAsEntry();
		const file = entry ? null : item.getAsFile();
		if (entry) entries.push(entry);
		else if (file) files.push({
			name: file.name,
			blob: file
		});
	}
	const open = [...entries];
	for (let entry = open.pop(); entry && files.length < mostFiles; entry = open.pop()) if (isFile(entry)) files.push({
		name: entry.fullPath.replace(/^\//, ""),
		blob: await readFile(entry)
	});
	else if (isFolder(entry)) open.push(...await readFolder(entry));
	return files;
}
var isFile = (entry) => entry.isFile;
var isFolder = (entry) => entry.isDirectory;
var readFile = (entry) => new Promise((resolve, reject) => entry.file(resolve, reject));
/** A reader gives a hundred entries at a time, and none at the end. */
async function readFolder(folder) {
	const reader = folder.createReader();
	const all = [];
	for (;;) {
		const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
		if (some.length === 0 || all.length > mostFiles) return all;
		all.push(...some);
	}
}
// entrypoints/options/use-file-drop.ts
var hasFiles = (event) => event.dataTransfer?.types.includes("Files") ?? false;
/** Takes files that are dropped anywhere on the page; whether some hang over it now. */
function useFileDrop(onFiles) {
	const [isOver, setIsOver] = d(false);
	const latest = T(onFiles);
	latest.current = onFiles;
	A(() => {
		const listening = new AbortController();
		const options = { signal: listening.signal };
		addEventListener("dragover", (event) => {
			if (!hasFiles(event)) return;
			event.preventDefault();
			setIsOver(true);
		}, options);
		addEventListener("dragleave", (event) => event.relatedTarget === null && setIsOver(false), options);
		addEventListener("drop", (event) => {
			if (!event.dataTransfer || !hasFiles(event)) return;
			event.preventDefault();
			setIsOver(false);
			gatherDropped(event.dataTransfer).then((files) => files.length > 0 && latest.current(files));
		}, options);
		return () => listening.abort();
	}, []);
	return isOver;
}
// entrypoints/options/use-hash.ts
/** What stands behind the `#` of the address, now and after every step through history. */
function useHash() {
	const [hash, setHash] = d(location.hash);
	A(() => {
		const read = () => setHash(location.hash);
		addEventListener("hashchange", read);
		return () => removeEventListener("hashchange", read);
	}, []);
	return hash;
}
// entrypoints/options/use-settings.ts
/** The settings as they are now, wherever they are changed; the page itself wears their theme. */
function useSettings({ first, watch }) {
	const [settings, setSettings] = d(first);
	A(() => watch(setSettings), [watch]);
	A(() => {
		const { dataset } = document.documentElement;
		if (settings.theme === "auto") delete dataset.theme;
		else dataset.theme = settings.theme;
	}, [settings.theme]);
	return settings;
}
// entrypoints/options/Options.tsx
/** The page behind the toolbar's "Options": one section at a time, named by the address. */
function Options(props) {
	const { ask, watch } = props;
	const route = readRoute(useHash());
	const settings = useSettings(props.settings);
	const { answer: lost } = useAnswer({
		ask,
		watch
	}, "readLost", null);
	const { told, act } = useTold();
	const importing = useImport(ask, openImport);
	const isDropping = useFileDrop((files) => {
		location.hash = "#import";
		importing.check(files);
	});
	A(() => act(() => Promise.resolve(), null), [route.section]);
	const name = sections.find(({ id }) => id === route.section)?.name;
	return /* @__PURE__ */ a("div", {
		class: "options",
		children: [
			/* @__PURE__ */ a(SideNav, { current: route.section }),
			/* @__PURE__ */ a("main", {
				class: "options-main",
				children: [
					lost && /* @__PURE__ */ a(LostBanner, {
						lost,
						dateLanguage: settings.dateLanguage,
						onAccept: () => act(() => ask("acceptLoss", null), null)
					}),
					/* @__PURE__ */ a("h1", {
						class: "options-title",
						children: name
					}),
					/* @__PURE__ */ a(Section, {
						...props,
						route,
						current: settings,
						importing,
						act
					})
				]
			}),
			isDropping && /* @__PURE__ */ a(DropVeil, {}),
			/* @__PURE__ */ a(Toast, {
				toast: told && {
					text: told.sentence,
					...told.undo && { action: {
						name: "Undo",
						run: told.undo
					} }
				},
				onClose: () => act(() => Promise.resolve(), null)
			})
		]
	});
}
// entrypoints/options/main.tsx
/** Written by the build: see modules/licences.ts. */
async function readLicences() {
	return await (await fetch("/licences.json")).json();
}
var route = readRoute(location.hash);
var openReader = makeReaders(route.section === "library" ? readView(route.view, route.bin) : null);
var settings = await readSettings();
var root = document.getElementById("app");
if (!root) throw new Error("the options page has lost its root element");
Q(/* @__PURE__ */ a(Options, {
	ask,
	watch: watchLibrary,
	settings: {
		first: settings,
		watch: watchSettings,
		change: changeSettings,
		changeSite: changeSiteSettings
	},
	watchReadings: watchSiteReadings,
	hosts: {
		add: addHost,
		drop: dropHost
	},
	hostAccess: {
		isAllowed: hasHostAccess,
		watch: watchSiteAccess
	},
	readLicences,
	openReader,
	version: import_browser_polyfill.default.runtime.getManifest().version,
	today: toCalendarDate(/* @__PURE__ */ new Date())
}), root);
export { _minLength as $, noReadings as A, idOf as B, Confirm as C, writeView as D, a as E, isCalendarDate as F, isHost as G, isFilmKey as H, toCalendarDate as I, literal as J, array as K, filmSchema as L, reviewSchema as M, takeSchema as N, noFilters as O, formatCalendarDate as P, _maxLength as Q, text as R, plural as S, Notice as T, limits as U, imdbKey as V, siteSettings as W, optional as X, omit as Y, pick as Z, FilmLine as _, $ as _t, goTo as a, FileInput as at, tellFailure as b, describeStars as c, CircleAlert as ct, formatRating as d, F as dt, UserError as et, normaliseRating as f, P as ft, stanceWords as g, w as gt, StanceShape as h, d as ht, nameFilm as i, RotateCcw as it, originSchema as j, wholeLibrary as k, ratingOfStars as l, createLucideIcon as lt, StanceBadge as m, _ as mt, forgetChosenReviews as n, X as nt, Picker as o, Download as ot, letterGrades as p, T as pt, extend as q, readChosenReviews as r, Trash as rt, Stars as s, Clapperboard as st, useAnswer as t, libraryAddress as tt, starsOfRating as u, A as ut, isOwn as v, Button as w, IconButton as x, __vitePreload as y, authorityOf as z };
