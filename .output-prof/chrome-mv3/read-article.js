(function() {
	// \0rolldown/runtime.js
	var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
	// node_modules/wxt/dist/utils/define-unlisted-script.mjs
	function defineUnlistedScript(arg) {
		if (arg == null || typeof arg === "function") return { main: arg };
		return arg;
	}
	// lib/formats/article/page/copy-page.ts
	/** Elements that stand in for a property of the document, or of their form, that goes by their name or id. */
	var namesakes = "form, img, iframe, embed, object, input, button, select, textarea, output, fieldset";
	/**
	* A copy of a page that can be read. On a live one `<img name="querySelectorAll">` takes the place of the function
	* (seen in content scripts too: a world of their own does not help), and a form's `<input name="nodeName">` that of its
	* name. A copy belongs to no window: nothing in it runs or is loaded.
	*/
	function copyPage(doc, world = globalThis) {
		const copy = world.Node.prototype.cloneNode.call(doc, true);
		const { getAttribute, removeAttribute } = world.Element.prototype;
		const isTaken = (name) => name in world.Document.prototype || name in world.HTMLFormElement.prototype;
		for (const element of world.Document.prototype.querySelectorAll.call(copy, namesakes)) for (const attribute of ["name", "id"]) {
			const name = getAttribute.call(element, attribute);
			if (name !== null && isTaken(name)) removeAttribute.call(element, attribute);
		}
		return copy;
	}
	/** How many elements a page has; a name on the page can't get between. */
	function countElements(doc, world = globalThis) {
		return world.Document.prototype.getElementsByTagName.call(doc, "*").length;
	}
	// lib/formats/article/page/element-words.ts
	/** An element's name in small letters, whatever kind of document it is of. */
	var nameOf = (node) => node.nodeName.toLowerCase();
	/** All words below an element, with single spaces between them. */
	var wordsOf = (element) => (element.textContent ?? "").replace(/[\s\u00a0]+/g, " ").trim();
	// node_modules/@mozilla/readability/Readability.js
	var require_Readability = /* @__PURE__ */ __commonJSMin(((exports, module) => {
		/**
		* Public constructor.
		* @param {HTMLDocument} doc     The document to parse.
		* @param {Object}       options The options object.
		*/
		function Readability(doc, options) {
			if (options && options.documentElement) {
				doc = options;
				options = arguments[2];
			} else if (!doc || !doc.documentElement) throw new Error("First argument to Readability constructor should be a document object.");
			options = options || {};
			this._doc = doc;
			this._docJSDOMParser = this._doc.firstChild.__JSDOMParser__;
			this._articleTitle = null;
			this._articleByline = null;
			this._articleDir = null;
			this._articleSiteName = null;
			this._attempts = [];
			this._metadata = {};
			this._debug = !!options.debug;
			this._maxElemsToParse = options.maxElemsToParse || this.DEFAULT_MAX_ELEMS_TO_PARSE;
			this._nbTopCandidates = options.nbTopCandidates || this.DEFAULT_N_TOP_CANDIDATES;
			this._charThreshold = options.charThreshold || this.DEFAULT_CHAR_THRESHOLD;
			this._classesToPreserve = this.CLASSES_TO_PRESERVE.concat(options.classesToPreserve || []);
			this._keepClasses = !!options.keepClasses;
			this._serializer = options.serializer || function(el) {
				return el.innerHTML;
			};
			this._disableJSONLD = !!options.disableJSONLD;
			this._allowedVideoRegex = options.allowedVideoRegex || this.REGEXPS.videos;
			this._linkDensityModifier = options.linkDensityModifier || 0;
			this._flags = this.FLAG_STRIP_UNLIKELYS | this.FLAG_WEIGHT_CLASSES | this.FLAG_CLEAN_CONDITIONALLY;
			if (this._debug) {
				let logNode = function(node) {
					if (node.nodeType == node.TEXT_NODE) return `${node.nodeName} ("${node.textContent}")`;
					let attrPairs = Array.from(node.attributes || [], function(attr) {
						return `${attr.name}="${attr.value}"`;
					}).join(" ");
					return `<${node.localName} ${attrPairs}>`;
				};
				this.log = function() {
					if (typeof console !== "undefined") {
						let args = Array.from(arguments, (arg) => {
							if (arg && arg.nodeType == this.ELEMENT_NODE) return logNode(arg);
							return arg;
						});
						args.unshift("Reader: (Readability)");
						console.log(...args);
					} else if (typeof dump !== "undefined") {
						var msg = Array.prototype.map.call(arguments, function(x) {
							return x && x.nodeName ? logNode(x) : x;
						}).join(" ");
						dump("Reader: (Readability) " + msg + "\n");
					}
				};
			} else this.log = function() {};
		}
		Readability.prototype = {
			FLAG_STRIP_UNLIKELYS: 1,
			FLAG_WEIGHT_CLASSES: 2,
			FLAG_CLEAN_CONDITIONALLY: 4,
			ELEMENT_NODE: 1,
			TEXT_NODE: 3,
			DEFAULT_MAX_ELEMS_TO_PARSE: 0,
			DEFAULT_N_TOP_CANDIDATES: 5,
			DEFAULT_TAGS_TO_SCORE: "section,h2,h3,h4,h5,h6,p,td,pre".toUpperCase().split(","),
			DEFAULT_CHAR_THRESHOLD: 500,
			REGEXPS: {
				unlikelyCandidates: /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i,
				okMaybeItsACandidate: /and|article|body|column|content|main|shadow/i,
				positive: /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i,
				negative: /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i,
				extraneous: /print|archive|comment|discuss|e[\-]?mail|share|reply|all|login|sign|single|utility/i,
				byline: /byline|author|dateline|writtenby|p-author/i,
				replaceFonts: /<(\/?)font[^>]*>/gi,
				normalize: /\s{2,}/g,
				videos: /\/\/(www\.)?((dailymotion|youtube|youtube-nocookie|player\.vimeo|v\.qq)\.com|(archive|upload\.wikimedia)\.org|player\.twitch\.tv)/i,
				shareElements: /(\b|_)(share|sharedaddy)(\b|_)/i,
				nextLink: /(next|weiter|continue|>([^\|]|$)|»([^\|]|$))/i,
				prevLink: /(prev|earl|old|new|<|«)/i,
				tokenize: /\W+/g,
				whitespace: /^\s*$/,
				hasContent: /\S$/,
				hashUrl: /^#.+/,
				srcsetUrl: /(\S+)(\s+[\d.]+[xw])?(\s*(?:,|$))/g,
				b64DataUrl: /^data:\s*([^\s;,]+)\s*;\s*base64\s*,/i,
				commas: /\u002C|\u060C|\uFE50|\uFE10|\uFE11|\u2E41|\u2E34|\u2E32|\uFF0C/g,
				jsonLdArticleTypes: /^Article|AdvertiserContentArticle|NewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|Report|SatiricalArticle|ScholarlyArticle|MedicalScholarlyArticle|SocialMediaPosting|BlogPosting|LiveBlogPosting|DiscussionForumPosting|TechArticle|APIReference$/,
				adWords: /^(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|Реклама|Anuncio)$/iu,
				loadingWords: /^((loading|正在加载|Загрузка|chargement|cargando)(…|\.\.\.)?)$/iu
			},
			UNLIKELY_ROLES: [
				"menu",
				"menubar",
				"complementary",
				"navigation",
				"alert",
				"alertdialog",
				"dialog"
			],
			DIV_TO_P_ELEMS: /* @__PURE__ */ new Set([
				"BLOCKQUOTE",
				"DL",
				"DIV",
				"IMG",
				"OL",
				"P",
				"PRE",
				"TABLE",
				"UL"
			]),
			ALTER_TO_DIV_EXCEPTIONS: [
				"DIV",
				"ARTICLE",
				"SECTION",
				"P",
				"OL",
				"UL"
			],
			PRESENTATIONAL_ATTRIBUTES: [
				"align",
				"background",
				"bgcolor",
				"border",
				"cellpadding",
				"cellspacing",
				"frame",
				"hspace",
				"rules",
				"style",
				"valign",
				"vspace"
			],
			DEPRECATED_SIZE_ATTRIBUTE_ELEMS: [
				"TABLE",
				"TH",
				"TD",
				"HR",
				"PRE"
			],
			PHRASING_ELEMS: [
				"ABBR",
				"AUDIO",
				"B",
				"BDO",
				"BR",
				"BUTTON",
				"CITE",
				"CODE",
				"DATA",
				"DATALIST",
				"DFN",
				"EM",
				"EMBED",
				"I",
				"IMG",
				"INPUT",
				"KBD",
				"LABEL",
				"MARK",
				"MATH",
				"METER",
				"NOSCRIPT",
				"OBJECT",
				"OUTPUT",
				"PROGRESS",
				"Q",
				"RUBY",
				"SAMP",
				"SCRIPT",
				"SELECT",
				"SMALL",
				"SPAN",
				"STRONG",
				"SUB",
				"SUP",
				"TEXTAREA",
				"TIME",
				"VAR",
				"WBR"
			],
			CLASSES_TO_PRESERVE: ["page"],
			HTML_ESCAPE_MAP: {
				lt: "<",
				gt: ">",
				amp: "&",
				quot: "\"",
				apos: "'"
			},
			/**
			* Run any post-process modifications to article content as necessary.
			*
			* @param Element
			* @return void
			**/
			_postProcessContent(articleContent) {
				this._fixRelativeUris(articleContent);
				this._simplifyNestedElements(articleContent);
				if (!this._keepClasses) this._cleanClasses(articleContent);
			},
			/**
			* Iterates over a NodeList, calls `filterFn` for each node and removes node
			* if function returned `true`.
			*
			* If function is not passed, removes all the nodes in node list.
			*
			* @param NodeList nodeList The nodes to operate on
			* @param Function filterFn the function to use as a filter
			* @return void
			*/
			_removeNodes(nodeList, filterFn) {
				if (this._docJSDOMParser && nodeList._isLiveNodeList) throw new Error("Do not pass live node lists to _removeNodes");
				for (var i = nodeList.length - 1; i >= 0; i--) {
					var node = nodeList[i];
					var parentNode = node.parentNode;
					if (parentNode) {
						if (!filterFn || filterFn.call(this, node, i, nodeList)) parentNode.removeChild(node);
					}
				}
			},
			/**
			* Iterates over a NodeList, and calls _setNodeTag for each node.
			*
			* @param NodeList nodeList The nodes to operate on
			* @param String newTagName the new tag name to use
			* @return void
			*/
			_replaceNodeTags(nodeList, newTagName) {
				if (this._docJSDOMParser && nodeList._isLiveNodeList) throw new Error("Do not pass live node lists to _replaceNodeTags");
				for (const node of nodeList) this._setNodeTag(node, newTagName);
			},
			/**
			* Iterate over a NodeList, which doesn't natively fully implement the Array
			* interface.
			*
			* For convenience, the current object context is applied to the provided
			* iterate function.
			*
			* @param  NodeList nodeList The NodeList.
			* @param  Function fn       The iterate function.
			* @return void
			*/
			_forEachNode(nodeList, fn) {
				Array.prototype.forEach.call(nodeList, fn, this);
			},
			/**
			* Iterate over a NodeList, and return the first node that passes
			* the supplied test function
			*
			* For convenience, the current object context is applied to the provided
			* test function.
			*
			* @param  NodeList nodeList The NodeList.
			* @param  Function fn       The test function.
			* @return void
			*/
			_findNode(nodeList, fn) {
				return Array.prototype.find.call(nodeList, fn, this);
			},
			/**
			* Iterate over a NodeList, return true if any of the provided iterate
			* function calls returns true, false otherwise.
			*
			* For convenience, the current object context is applied to the
			* provided iterate function.
			*
			* @param  NodeList nodeList The NodeList.
			* @param  Function fn       The iterate function.
			* @return Boolean
			*/
			_someNode(nodeList, fn) {
				return Array.prototype.some.call(nodeList, fn, this);
			},
			/**
			* Iterate over a NodeList, return true if all of the provided iterate
			* function calls return true, false otherwise.
			*
			* For convenience, the current object context is applied to the
			* provided iterate function.
			*
			* @param  NodeList nodeList The NodeList.
			* @param  Function fn       The iterate function.
			* @return Boolean
			*/
			_everyNode(nodeList, fn) {
				return Array.prototype.every.call(nodeList, fn, this);
			},
			_getAllNodesWithTag(node, tagNames) {
				if (node.querySelectorAll) return node.querySelectorAll(tagNames.join(","));
				return [].concat.apply([], tagNames.map(function(tag) {
					var collection = node.getElementsByTagName(tag);
					return Array.isArray(collection) ? collection : Array.from(collection);
				}));
			},
			/**
			* Removes the class="" attribute from every element in the given
			* subtree, except those that match CLASSES_TO_PRESERVE and
			* the classesToPreserve array from the options object.
			*
			* @param Element
			* @return void
			*/
			_cleanClasses(node) {
				var classesToPreserve = this._classesToPreserve;
				var className = (node.getAttribute("class") || "").split(/\s+/).filter((cls) => classesToPreserve.includes(cls)).join(" ");
				if (className) node.setAttribute("class", className);
				else node.removeAttribute("class");
				for (node = node.firstElementChild; node; node = node.nextElementSibling) this._cleanClasses(node);
			},
			/**
			* Tests whether a string is a URL or not.
			*
			* @param {string} str The string to test
			* @return {boolean} true if str is a URL, false if not
			*/
			_isUrl(str) {
				try {
					new URL(str);
					return true;
				} catch {
					return false;
				}
			},
			/**
			* Converts each <a> and <img> uri in the given element to an absolute URI,
			* ignoring #ref URIs.
			*
			* @param Element
			* @return void
			*/
			_fixRelativeUris(articleContent) {
				var baseURI = this._doc.baseURI;
				var documentURI = this._doc.documentURI;
				function toAbsoluteURI(uri) {
					if (baseURI == documentURI && uri.charAt(0) == "#") return uri;
					try {
						return new URL(uri, baseURI).href;
					} catch (ex) {}
					return uri;
				}
				var links = this._getAllNodesWithTag(articleContent, ["a"]);
				this._forEachNode(links, function(link) {
					var href = link.getAttribute("href");
					if (href) {
						if (href.indexOf("javascript:") === 0) {
							if (link.childNodes.length === 1 && link.childNodes[0].nodeType === this.TEXT_NODE) {
								var text = this._doc.createTextNode(link.textContent);
								link.parentNode.replaceChild(text, link);
							} else {
								var container = this._doc.createElement("span");
								while (link.firstChild) container.appendChild(link.firstChild);
								link.parentNode.replaceChild(container, link);
							}
						} else link.setAttribute("href", toAbsoluteURI(href));
					}
				});
				var medias = this._getAllNodesWithTag(articleContent, [
					"img",
					"picture",
					"figure",
					"video",
					"audio",
					"source"
				]);
				this._forEachNode(medias, function(media) {
					var src = media.getAttribute("src");
					var poster = media.getAttribute("poster");
					var srcset = media.getAttribute("srcset");
					if (src) media.setAttribute("src", toAbsoluteURI(src));
					if (poster) media.setAttribute("poster", toAbsoluteURI(poster));
					if (srcset) {
						var newSrcset = srcset.replace(this.REGEXPS.srcsetUrl, function(_, p1, p2, p3) {
							return toAbsoluteURI(p1) + (p2 || "") + p3;
						});
						media.setAttribute("srcset", newSrcset);
					}
				});
			},
			_simplifyNestedElements(articleContent) {
				var node = articleContent;
				while (node) {
					if (node.parentNode && ["DIV", "SECTION"].includes(node.tagName) && !(node.id && node.id.startsWith("readability"))) {
						if (this._isElementWithoutContent(node)) {
							node = this._removeAndGetNext(node);
							continue;
						} else if (this._hasSingleTagInsideElement(node, "DIV") || this._hasSingleTagInsideElement(node, "SECTION")) {
							var child = node.children[0];
							for (var i = 0; i < node.attributes.length; i++) child.setAttributeNode(node.attributes[i].cloneNode());
							node.parentNode.replaceChild(child, node);
							node = child;
							continue;
						}
					}
					node = this._getNextNode(node);
				}
			},
			/**
			* Get the article title as an H1.
			*
			* @return string
			**/
			_getArticleTitle() {
				var doc = this._doc;
				var curTitle = "";
				var origTitle = "";
				try {
					curTitle = origTitle = doc.title.trim();
					if (typeof curTitle !== "string") curTitle = origTitle = this._getInnerText(doc.getElementsByTagName("title")[0]);
				} catch (e) {}
				var titleHadHierarchicalSeparators = false;
				function wordCount(str) {
					return str.split(/\s+/).length;
				}
				if (/ [\|\-\\\/>»] /.test(curTitle)) {
					titleHadHierarchicalSeparators = / [\\\/>»] /.test(curTitle);
					let allSeparators = Array.from(origTitle.matchAll(/ [\|\-\\\/>»] /gi));
					curTitle = origTitle.substring(0, allSeparators.pop().index);
					if (wordCount(curTitle) < 3) curTitle = origTitle.replace(/^[^\|\-\\\/>»]*[\|\-\\\/>»]/gi, "");
				} else if (curTitle.includes(": ")) {
					var headings = this._getAllNodesWithTag(doc, ["h1", "h2"]);
					var trimmedTitle = curTitle.trim();
					if (!this._someNode(headings, function(heading) {
						return heading.textContent.trim() === trimmedTitle;
					})) {
						curTitle = origTitle.substring(origTitle.lastIndexOf(":") + 1);
						if (wordCount(curTitle) < 3) curTitle = origTitle.substring(origTitle.indexOf(":") + 1);
						else if (wordCount(origTitle.substr(0, origTitle.indexOf(":"))) > 5) curTitle = origTitle;
					}
				} else if (curTitle.length > 150 || curTitle.length < 15) {
					var hOnes = doc.getElementsByTagName("h1");
					if (hOnes.length === 1) curTitle = this._getInnerText(hOnes[0]);
				}
				curTitle = curTitle.trim().replace(this.REGEXPS.normalize, " ");
				var curTitleWordCount = wordCount(curTitle);
				if (curTitleWordCount <= 4 && (!titleHadHierarchicalSeparators || curTitleWordCount != wordCount(origTitle.replace(/[\|\-\\\/>»]+/g, "")) - 1)) curTitle = origTitle;
				return curTitle;
			},
			/**
			* Prepare the HTML document for readability to scrape it.
			* This includes things like stripping javascript, CSS, and handling terrible markup.
			*
			* @return void
			**/
			_prepDocument() {
				var doc = this._doc;
				this._removeNodes(this._getAllNodesWithTag(doc, ["style"]));
				if (doc.body) this._replaceBrs(doc.body);
				this._replaceNodeTags(this._getAllNodesWithTag(doc, ["font"]), "SPAN");
			},
			/**
			* Finds the next node, starting from the given node, and ignoring
			* whitespace in between. If the given node is an element, the same node is
			* returned.
			*/
			_nextNode(node) {
				var next = node;
				while (next && next.nodeType != this.ELEMENT_NODE && this.REGEXPS.whitespace.test(next.textContent)) next = next.nextSibling;
				return next;
			},
			/**
			* Replaces 2 or more successive <br> elements with a single <p>.
			* Whitespace between <br> elements are ignored. For example:
			*   <div>foo<br>bar<br> <br><br>abc</div>
			* will become:
			*   <div>foo<br>bar<p>abc</p></div>
			*/
			_replaceBrs(elem) {
				this._forEachNode(this._getAllNodesWithTag(elem, ["br"]), function(br) {
					var next = br.nextSibling;
					var replaced = false;
					while ((next = this._nextNode(next)) && next.tagName == "BR") {
						replaced = true;
						var brSibling = next.nextSibling;
						next.remove();
						next = brSibling;
					}
					if (replaced) {
						var p = this._doc.createElement("p");
						br.parentNode.replaceChild(p, br);
						next = p.nextSibling;
						while (next) {
							if (next.tagName == "BR") {
								var nextElem = this._nextNode(next.nextSibling);
								if (nextElem && nextElem.tagName == "BR") break;
							}
							if (!this._isPhrasingContent(next)) break;
							var sibling = next.nextSibling;
							p.appendChild(next);
							next = sibling;
						}
						while (p.lastChild && this._isWhitespace(p.lastChild)) p.lastChild.remove();
						if (p.parentNode.tagName === "P") this._setNodeTag(p.parentNode, "DIV");
					}
				});
			},
			_setNodeTag(node, tag) {
				this.log("_setNodeTag", node, tag);
				if (this._docJSDOMParser) {
					node.localName = tag.toLowerCase();
					node.tagName = tag.toUpperCase();
					return node;
				}
				var replacement = node.ownerDocument.createElement(tag);
				while (node.firstChild) replacement.appendChild(node.firstChild);
				node.parentNode.replaceChild(replacement, node);
				if (node.readability) replacement.readability = node.readability;
				for (var i = 0; i < node.attributes.length; i++) replacement.setAttributeNode(node.attributes[i].cloneNode());
				return replacement;
			},
			/**
			* Prepare the article node for display. Clean out any inline styles,
			* iframes, forms, strip extraneous <p> tags, etc.
			*
			* @param Element
			* @return void
			**/
			_prepArticle(articleContent) {
				this._cleanStyles(articleContent);
				this._markDataTables(articleContent);
				this._fixLazyImages(articleContent);
				this._cleanConditionally(articleContent, "form");
				this._cleanConditionally(articleContent, "fieldset");
				this._clean(articleContent, "object");
				this._clean(articleContent, "embed");
				this._clean(articleContent, "footer");
				this._clean(articleContent, "link");
				this._clean(articleContent, "aside");
				var shareElementThreshold = this.DEFAULT_CHAR_THRESHOLD;
				this._forEachNode(articleContent.children, function(topCandidate) {
					this._cleanMatchedNodes(topCandidate, function(node, matchString) {
						return this.REGEXPS.shareElements.test(matchString) && node.textContent.length < shareElementThreshold;
					});
				});
				this._clean(articleContent, "iframe");
				this._clean(articleContent, "input");
				this._clean(articleContent, "textarea");
				this._clean(articleContent, "select");
				this._clean(articleContent, "button");
				this._cleanHeaders(articleContent);
				this._cleanConditionally(articleContent, "table");
				this._cleanConditionally(articleContent, "ul");
				this._cleanConditionally(articleContent, "div");
				this._replaceNodeTags(this._getAllNodesWithTag(articleContent, ["h1"]), "h2");
				this._removeNodes(this._getAllNodesWithTag(articleContent, ["p"]), function(paragraph) {
					return this._getAllNodesWithTag(paragraph, [
						"img",
						"embed",
						"object",
						"iframe"
					]).length === 0 && !this._getInnerText(paragraph, false);
				});
				this._forEachNode(this._getAllNodesWithTag(articleContent, ["br"]), function(br) {
					var next = this._nextNode(br.nextSibling);
					if (next && next.tagName == "P") br.remove();
				});
				this._forEachNode(this._getAllNodesWithTag(articleContent, ["table"]), function(table) {
					var tbody = this._hasSingleTagInsideElement(table, "TBODY") ? table.firstElementChild : table;
					if (this._hasSingleTagInsideElement(tbody, "TR")) {
						var row = tbody.firstElementChild;
						if (this._hasSingleTagInsideElement(row, "TD")) {
							var cell = row.firstElementChild;
							cell = this._setNodeTag(cell, this._everyNode(cell.childNodes, this._isPhrasingContent) ? "P" : "DIV");
							table.parentNode.replaceChild(cell, table);
						}
					}
				});
			},
			/**
			* Initialize a node with the readability object. Also checks the
			* className/id for special names to add to its score.
			*
			* @param Element
			* @return void
			**/
			_initializeNode(node) {
				node.readability = { contentScore: 0 };
				switch (node.tagName) {
					case "DIV":
						node.readability.contentScore += 5;
						break;
					case "PRE":
					case "TD":
					case "BLOCKQUOTE":
						node.readability.contentScore += 3;
						break;
					case "ADDRESS":
					case "OL":
					case "UL":
					case "DL":
					case "DD":
					case "DT":
					case "LI":
					case "FORM":
						node.readability.contentScore -= 3;
						break;
					case "H1":
					case "H2":
					case "H3":
					case "H4":
					case "H5":
					case "H6":
					case "TH": node.readability.contentScore -= 5;
				}
				node.readability.contentScore += this._getClassWeight(node);
			},
			_removeAndGetNext(node) {
				var nextNode = this._getNextNode(node, true);
				node.remove();
				return nextNode;
			},
			/**
			* Traverse the DOM from node to node, starting at the node passed in.
			* Pass true for the second parameter to indicate this node itself
			* (and its kids) are going away, and we want the next node over.
			*
			* Calling this in a loop will traverse the DOM depth-first.
			*
			* @param {Element} node
			* @param {boolean} ignoreSelfAndKids
			* @return {Element}
			*/
			_getNextNode(node, ignoreSelfAndKids) {
				if (!ignoreSelfAndKids && node.firstElementChild) return node.firstElementChild;
				if (node.nextElementSibling) return node.nextElementSibling;
				do
					node = node.parentNode;
				while (node && !node.nextElementSibling);
				return node && node.nextElementSibling;
			},
			_textSimilarity(textA, textB) {
				var tokensA = textA.toLowerCase().split(this.REGEXPS.tokenize).filter(Boolean);
				var tokensB = textB.toLowerCase().split(this.REGEXPS.tokenize).filter(Boolean);
				if (!tokensA.length || !tokensB.length) return 0;
				return 1 - tokensB.filter((token) => !tokensA.includes(token)).join(" ").length / tokensB.join(" ").length;
			},
			/**
			* Checks whether an element node contains a valid byline
			*
			* @param node {Element}
			* @param matchString {string}
			* @return boolean
			*/
			_isValidByline(node, matchString) {
				var rel = node.getAttribute("rel");
				var itemprop = node.getAttribute("itemprop");
				var bylineLength = node.textContent.trim().length;
				return (rel === "author" || itemprop && itemprop.includes("author") || this.REGEXPS.byline.test(matchString)) && !!bylineLength && bylineLength < 100;
			},
			_getNodeAncestors(node, maxDepth) {
				maxDepth = maxDepth || 0;
				var i = 0, ancestors = [];
				while (node.parentNode) {
					ancestors.push(node.parentNode);
					if (maxDepth && ++i === maxDepth) break;
					node = node.parentNode;
				}
				return ancestors;
			},
			/***
			* grabArticle - Using a variety of metrics (content score, classname, element types), find the content that is
			*         most likely to be the stuff a user wants to read. Then return it wrapped up in a div.
			*
			* @param page a document to run upon. Needs to be a full document, complete with body.
			* @return Element
			**/
			_grabArticle(page) {
				this.log("**** grabArticle ****");
				var doc = this._doc;
				var isPaging = page !== null;
				page = page ? page : this._doc.body;
				if (!page) {
					this.log("No body found in document. Abort.");
					return null;
				}
				var pageCacheHtml = page.innerHTML;
				while (true) {
					this.log("Starting grabArticle loop");
					var stripUnlikelyCandidates = this._flagIsActive(this.FLAG_STRIP_UNLIKELYS);
					var elementsToScore = [];
					var node = this._doc.documentElement;
					let shouldRemoveTitleHeader = true;
					while (node) {
						if (node.tagName === "HTML") this._articleLang = node.getAttribute("lang");
						var matchString = node.className + " " + node.id;
						if (!this._isProbablyVisible(node)) {
							this.log("Removing hidden node - " + matchString);
							node = this._removeAndGetNext(node);
							continue;
						}
						if (node.getAttribute("aria-modal") == "true" && node.getAttribute("role") == "dialog") {
							node = this._removeAndGetNext(node);
							continue;
						}
						if (!this._articleByline && !this._metadata.byline && this._isValidByline(node, matchString)) {
							var endOfSearchMarkerNode = this._getNextNode(node, true);
							var next = this._getNextNode(node);
							var itemPropNameNode = null;
							while (next && next != endOfSearchMarkerNode) {
								var itemprop = next.getAttribute("itemprop");
								if (itemprop && itemprop.includes("name")) {
									itemPropNameNode = next;
									break;
								} else next = this._getNextNode(next);
							}
							this._articleByline = (itemPropNameNode ?? node).textContent.trim();
							node = this._removeAndGetNext(node);
							continue;
						}
						if (shouldRemoveTitleHeader && this._headerDuplicatesTitle(node)) {
							this.log("Removing header: ", node.textContent.trim(), this._articleTitle.trim());
							shouldRemoveTitleHeader = false;
							node = this._removeAndGetNext(node);
							continue;
						}
						if (stripUnlikelyCandidates) {
							if (this.REGEXPS.unlikelyCandidates.test(matchString) && !this.REGEXPS.okMaybeItsACandidate.test(matchString) && !this._hasAncestorTag(node, "table") && !this._hasAncestorTag(node, "code") && node.tagName !== "BODY" && node.tagName !== "A") {
								this.log("Removing unlikely candidate - " + matchString);
								node = this._removeAndGetNext(node);
								continue;
							}
							if (this.UNLIKELY_ROLES.includes(node.getAttribute("role"))) {
								this.log("Removing content with role " + node.getAttribute("role") + " - " + matchString);
								node = this._removeAndGetNext(node);
								continue;
							}
						}
						if ((node.tagName === "DIV" || node.tagName === "SECTION" || node.tagName === "HEADER" || node.tagName === "H1" || node.tagName === "H2" || node.tagName === "H3" || node.tagName === "H4" || node.tagName === "H5" || node.tagName === "H6") && this._isElementWithoutContent(node)) {
							node = this._removeAndGetNext(node);
							continue;
						}
						if (this.DEFAULT_TAGS_TO_SCORE.includes(node.tagName)) elementsToScore.push(node);
						if (node.tagName === "DIV") {
							var p = null;
							var childNode = node.firstChild;
							while (childNode) {
								var nextSibling = childNode.nextSibling;
								if (this._isPhrasingContent(childNode)) {
									if (p !== null) p.appendChild(childNode);
									else if (!this._isWhitespace(childNode)) {
										p = doc.createElement("p");
										node.replaceChild(p, childNode);
										p.appendChild(childNode);
									}
								} else if (p !== null) {
									while (p.lastChild && this._isWhitespace(p.lastChild)) p.lastChild.remove();
									p = null;
								}
								childNode = nextSibling;
							}
							if (this._hasSingleTagInsideElement(node, "P") && this._getLinkDensity(node) < .25) {
								var newNode = node.children[0];
								node.parentNode.replaceChild(newNode, node);
								node = newNode;
								elementsToScore.push(node);
							} else if (!this._hasChildBlockElement(node)) {
								node = this._setNodeTag(node, "P");
								elementsToScore.push(node);
							}
						}
						node = this._getNextNode(node);
					}
					/**
					* Loop through all paragraphs, and assign a score to them based on how content-y they look.
					* Then add their score to their parent node.
					*
					* A score is determined by things like number of commas, class names, etc. Maybe eventually link density.
					**/
					var candidates = [];
					this._forEachNode(elementsToScore, function(elementToScore) {
						if (!elementToScore.parentNode || typeof elementToScore.parentNode.tagName === "undefined") return;
						var innerText = this._getInnerText(elementToScore);
						if (innerText.length < 25) return;
						var ancestors = this._getNodeAncestors(elementToScore, 5);
						if (ancestors.length === 0) return;
						var contentScore = 0;
						contentScore += 1;
						contentScore += innerText.split(this.REGEXPS.commas).length;
						contentScore += Math.min(Math.floor(innerText.length / 100), 3);
						this._forEachNode(ancestors, function(ancestor, level) {
							if (!ancestor.tagName || !ancestor.parentNode || typeof ancestor.parentNode.tagName === "undefined") return;
							if (typeof ancestor.readability === "undefined") {
								this._initializeNode(ancestor);
								candidates.push(ancestor);
							}
							if (level === 0) var scoreDivider = 1;
							else if (level === 1) scoreDivider = 2;
							else scoreDivider = level * 3;
							ancestor.readability.contentScore += contentScore / scoreDivider;
						});
					});
					var topCandidates = [];
					for (var c = 0, cl = candidates.length; c < cl; c += 1) {
						var candidate = candidates[c];
						var candidateScore = candidate.readability.contentScore * (1 - this._getLinkDensity(candidate));
						candidate.readability.contentScore = candidateScore;
						this.log("Candidate:", candidate, "with score " + candidateScore);
						for (var t = 0; t < this._nbTopCandidates; t++) {
							var aTopCandidate = topCandidates[t];
							if (!aTopCandidate || candidateScore > aTopCandidate.readability.contentScore) {
								topCandidates.splice(t, 0, candidate);
								if (topCandidates.length > this._nbTopCandidates) topCandidates.pop();
								break;
							}
						}
					}
					var topCandidate = topCandidates[0] || null;
					var neededToCreateTopCandidate = false;
					var parentOfTopCandidate;
					if (topCandidate === null || topCandidate.tagName === "BODY") {
						topCandidate = doc.createElement("DIV");
						neededToCreateTopCandidate = true;
						while (page.firstChild) {
							this.log("Moving child out:", page.firstChild);
							topCandidate.appendChild(page.firstChild);
						}
						page.appendChild(topCandidate);
						this._initializeNode(topCandidate);
					} else if (topCandidate) {
						var alternativeCandidateAncestors = [];
						for (var i = 1; i < topCandidates.length; i++) if (topCandidates[i].readability.contentScore / topCandidate.readability.contentScore >= .75) alternativeCandidateAncestors.push(this._getNodeAncestors(topCandidates[i]));
						var MINIMUM_TOPCANDIDATES = 3;
						if (alternativeCandidateAncestors.length >= MINIMUM_TOPCANDIDATES) {
							parentOfTopCandidate = topCandidate.parentNode;
							while (parentOfTopCandidate.tagName !== "BODY") {
								var listsContainingThisAncestor = 0;
								for (var ancestorIndex = 0; ancestorIndex < alternativeCandidateAncestors.length && listsContainingThisAncestor < MINIMUM_TOPCANDIDATES; ancestorIndex++) listsContainingThisAncestor += Number(alternativeCandidateAncestors[ancestorIndex].includes(parentOfTopCandidate));
								if (listsContainingThisAncestor >= MINIMUM_TOPCANDIDATES) {
									topCandidate = parentOfTopCandidate;
									break;
								}
								parentOfTopCandidate = parentOfTopCandidate.parentNode;
							}
						}
						if (!topCandidate.readability) this._initializeNode(topCandidate);
						parentOfTopCandidate = topCandidate.parentNode;
						var lastScore = topCandidate.readability.contentScore;
						var scoreThreshold = lastScore / 3;
						while (parentOfTopCandidate.tagName !== "BODY") {
							if (!parentOfTopCandidate.readability) {
								parentOfTopCandidate = parentOfTopCandidate.parentNode;
								continue;
							}
							var parentScore = parentOfTopCandidate.readability.contentScore;
							if (parentScore < scoreThreshold) break;
							if (parentScore > lastScore) {
								topCandidate = parentOfTopCandidate;
								break;
							}
							lastScore = parentOfTopCandidate.readability.contentScore;
							parentOfTopCandidate = parentOfTopCandidate.parentNode;
						}
						parentOfTopCandidate = topCandidate.parentNode;
						while (parentOfTopCandidate.tagName != "BODY" && parentOfTopCandidate.children.length == 1) {
							topCandidate = parentOfTopCandidate;
							parentOfTopCandidate = topCandidate.parentNode;
						}
						if (!topCandidate.readability) this._initializeNode(topCandidate);
					}
					var articleContent = doc.createElement("DIV");
					if (isPaging) articleContent.id = "readability-content";
					var siblingScoreThreshold = Math.max(10, topCandidate.readability.contentScore * .2);
					parentOfTopCandidate = topCandidate.parentNode;
					var siblings = parentOfTopCandidate.children;
					for (var s = 0, sl = siblings.length; s < sl; s++) {
						var sibling = siblings[s];
						var append = false;
						this.log("Looking at sibling node:", sibling, sibling.readability ? "with score " + sibling.readability.contentScore : "");
						this.log("Sibling has score", sibling.readability ? sibling.readability.contentScore : "Unknown");
						if (sibling === topCandidate) append = true;
						else {
							var contentBonus = 0;
							if (sibling.className === topCandidate.className && topCandidate.className !== "") contentBonus += topCandidate.readability.contentScore * .2;
							if (sibling.readability && sibling.readability.contentScore + contentBonus >= siblingScoreThreshold) append = true;
							else if (sibling.nodeName === "P") {
								var linkDensity = this._getLinkDensity(sibling);
								var nodeContent = this._getInnerText(sibling);
								var nodeLength = nodeContent.length;
								if (nodeLength > 80 && linkDensity < .25) append = true;
								else if (nodeLength < 80 && nodeLength > 0 && linkDensity === 0 && nodeContent.search(/\.( |$)/) !== -1) append = true;
							}
						}
						if (append) {
							this.log("Appending node:", sibling);
							if (!this.ALTER_TO_DIV_EXCEPTIONS.includes(sibling.nodeName)) {
								this.log("Altering sibling:", sibling, "to div.");
								sibling = this._setNodeTag(sibling, "DIV");
							}
							articleContent.appendChild(sibling);
							siblings = parentOfTopCandidate.children;
							s -= 1;
							sl -= 1;
						}
					}
					if (this._debug) this.log("Article content pre-prep: " + articleContent.innerHTML);
					this._prepArticle(articleContent);
					if (this._debug) this.log("Article content post-prep: " + articleContent.innerHTML);
					if (neededToCreateTopCandidate) {
						topCandidate.id = "readability-page-1";
						topCandidate.className = "page";
					} else {
						var div = doc.createElement("DIV");
						div.id = "readability-page-1";
						div.className = "page";
						while (articleContent.firstChild) div.appendChild(articleContent.firstChild);
						articleContent.appendChild(div);
					}
					if (this._debug) this.log("Article content after paging: " + articleContent.innerHTML);
					var parseSuccessful = true;
					var textLength = this._getInnerText(articleContent, true).length;
					if (textLength < this._charThreshold) {
						parseSuccessful = false;
						page.innerHTML = pageCacheHtml;
						this._attempts.push({
							articleContent,
							textLength
						});
						if (this._flagIsActive(this.FLAG_STRIP_UNLIKELYS)) this._removeFlag(this.FLAG_STRIP_UNLIKELYS);
						else if (this._flagIsActive(this.FLAG_WEIGHT_CLASSES)) this._removeFlag(this.FLAG_WEIGHT_CLASSES);
						else if (this._flagIsActive(this.FLAG_CLEAN_CONDITIONALLY)) this._removeFlag(this.FLAG_CLEAN_CONDITIONALLY);
						else {
							this._attempts.sort(function(a, b) {
								return b.textLength - a.textLength;
							});
							if (!this._attempts[0].textLength) return null;
							articleContent = this._attempts[0].articleContent;
							parseSuccessful = true;
						}
					}
					if (parseSuccessful) {
						var ancestors = [parentOfTopCandidate, topCandidate].concat(this._getNodeAncestors(parentOfTopCandidate));
						this._someNode(ancestors, function(ancestor) {
							if (!ancestor.tagName) return false;
							var articleDir = ancestor.getAttribute("dir");
							if (articleDir) {
								this._articleDir = articleDir;
								return true;
							}
							return false;
						});
						return articleContent;
					}
				}
			},
			/**
			* Converts some of the common HTML entities in string to their corresponding characters.
			*
			* @param str {string} - a string to unescape.
			* @return string without HTML entity.
			*/
			_unescapeHtmlEntities(str) {
				if (!str) return str;
				var htmlEscapeMap = this.HTML_ESCAPE_MAP;
				return str.replace(/&(quot|amp|apos|lt|gt);/g, function(_, tag) {
					return htmlEscapeMap[tag];
				}).replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi, function(_, hex, numStr) {
					var num = parseInt(hex || numStr, hex ? 16 : 10);
					if (num == 0 || num > 1114111 || num >= 55296 && num <= 57343) num = 65533;
					return String.fromCodePoint(num);
				});
			},
			/**
			* Try to extract metadata from JSON-LD object.
			* For now, only Schema.org objects of type Article or its subtypes are supported.
			* @return Object with any metadata that could be extracted (possibly none)
			*/
			_getJSONLD(doc) {
				var scripts = this._getAllNodesWithTag(doc, ["script"]);
				var metadata;
				this._forEachNode(scripts, function(jsonLdElement) {
					if (!metadata && jsonLdElement.getAttribute("type") === "application/ld+json") try {
						var content = jsonLdElement.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, "");
						var parsed = JSON.parse(content);
						if (Array.isArray(parsed)) {
							parsed = parsed.find((it) => {
								return it["@type"] && it["@type"].match(this.REGEXPS.jsonLdArticleTypes);
							});
							if (!parsed) return;
						}
						var schemaDotOrgRegex = /^https?\:\/\/schema\.org\/?$/;
						if (!(typeof parsed["@context"] === "string" && parsed["@context"].match(schemaDotOrgRegex) || typeof parsed["@context"] === "object" && typeof parsed["@context"]["@vocab"] == "string" && parsed["@context"]["@vocab"].match(schemaDotOrgRegex))) return;
						if (!parsed["@type"] && Array.isArray(parsed["@graph"])) parsed = parsed["@graph"].find((it) => {
							return (it["@type"] || "").match(this.REGEXPS.jsonLdArticleTypes);
						});
						if (!parsed || !parsed["@type"] || !parsed["@type"].match(this.REGEXPS.jsonLdArticleTypes)) return;
						metadata = {};
						if (typeof parsed.name === "string" && typeof parsed.headline === "string" && parsed.name !== parsed.headline) {
							var title = this._getArticleTitle();
							var nameMatches = this._textSimilarity(parsed.name, title) > .75;
							if (this._textSimilarity(parsed.headline, title) > .75 && !nameMatches) metadata.title = parsed.headline;
							else metadata.title = parsed.name;
						} else if (typeof parsed.name === "string") metadata.title = parsed.name.trim();
						else if (typeof parsed.headline === "string") metadata.title = parsed.headline.trim();
						if (parsed.author) {
							if (typeof parsed.author.name === "string") metadata.byline = parsed.author.name.trim();
							else if (Array.isArray(parsed.author) && parsed.author[0] && typeof parsed.author[0].name === "string") metadata.byline = parsed.author.filter(function(author) {
								return author && typeof author.name === "string";
							}).map(function(author) {
								return author.name.trim();
							}).join(", ");
						}
						if (typeof parsed.description === "string") metadata.excerpt = parsed.description.trim();
						if (parsed.publisher && typeof parsed.publisher.name === "string") metadata.siteName = parsed.publisher.name.trim();
						if (typeof parsed.datePublished === "string") metadata.datePublished = parsed.datePublished.trim();
					} catch (err) {
						this.log(err.message);
					}
				});
				return metadata ? metadata : {};
			},
			/**
			* Attempts to get excerpt and byline metadata for the article.
			*
			* @param {Object} jsonld — object containing any metadata that
			* could be extracted from JSON-LD object.
			*
			* @return Object with optional "excerpt" and "byline" properties
			*/
			_getArticleMetadata(jsonld) {
				var metadata = {};
				var values = {};
				var metaElements = this._doc.getElementsByTagName("meta");
				var propertyPattern = /\s*(article|dc|dcterm|og|twitter)\s*:\s*(author|creator|description|published_time|title|site_name)\s*/gi;
				var namePattern = /^\s*(?:(dc|dcterm|og|twitter|parsely|weibo:(article|webpage))\s*[-\.:]\s*)?(author|creator|pub-date|description|title|site_name)\s*$/i;
				this._forEachNode(metaElements, function(element) {
					var elementName = element.getAttribute("name");
					var elementProperty = element.getAttribute("property");
					var content = element.getAttribute("content");
					if (!content) return;
					var matches = null;
					var name = null;
					if (elementProperty) {
						matches = elementProperty.match(propertyPattern);
						if (matches) {
							name = matches[0].toLowerCase().replace(/\s/g, "");
							values[name] = content.trim();
						}
					}
					if (!matches && elementName && namePattern.test(elementName)) {
						name = elementName;
						if (content) {
							name = name.toLowerCase().replace(/\s/g, "").replace(/\./g, ":");
							values[name] = content.trim();
						}
					}
				});
				metadata.title = jsonld.title || values["dc:title"] || values["dcterm:title"] || values["og:title"] || values["weibo:article:title"] || values["weibo:webpage:title"] || values.title || values["twitter:title"] || values["parsely-title"];
				if (!metadata.title) metadata.title = this._getArticleTitle();
				const articleAuthor = typeof values["article:author"] === "string" && !this._isUrl(values["article:author"]) ? values["article:author"] : void 0;
				metadata.byline = jsonld.byline || values["dc:creator"] || values["dcterm:creator"] || values.author || values["parsely-author"] || articleAuthor;
				metadata.excerpt = jsonld.excerpt || values["dc:description"] || values["dcterm:description"] || values["og:description"] || values["weibo:article:description"] || values["weibo:webpage:description"] || values.description || values["twitter:description"];
				metadata.siteName = jsonld.siteName || values["og:site_name"];
				metadata.publishedTime = jsonld.datePublished || values["article:published_time"] || values["parsely-pub-date"] || null;
				metadata.title = this._unescapeHtmlEntities(metadata.title);
				metadata.byline = this._unescapeHtmlEntities(metadata.byline);
				metadata.excerpt = this._unescapeHtmlEntities(metadata.excerpt);
				metadata.siteName = this._unescapeHtmlEntities(metadata.siteName);
				metadata.publishedTime = this._unescapeHtmlEntities(metadata.publishedTime);
				return metadata;
			},
			/**
			* Check if node is image, or if node contains exactly only one image
			* whether as a direct child or as its descendants.
			*
			* @param Element
			**/
			_isSingleImage(node) {
				while (node) {
					if (node.tagName === "IMG") return true;
					if (node.children.length !== 1 || node.textContent.trim() !== "") return false;
					node = node.children[0];
				}
				return false;
			},
			/**
			* Find all <noscript> that are located after <img> nodes, and which contain only one
			* <img> element. Replace the first image with the image from inside the <noscript> tag,
			* and remove the <noscript> tag. This improves the quality of the images we use on
			* some sites (e.g. Medium).
			*
			* @param Element
			**/
			_unwrapNoscriptImages(doc) {
				var imgs = Array.from(doc.getElementsByTagName("img"));
				this._forEachNode(imgs, function(img) {
					for (var i = 0; i < img.attributes.length; i++) {
						var attr = img.attributes[i];
						switch (attr.name) {
							case "src":
							case "srcset":
							case "data-src":
							case "data-srcset": return;
						}
						if (/\.(jpg|jpeg|png|webp)/i.test(attr.value)) return;
					}
					img.remove();
				});
				var noscripts = Array.from(doc.getElementsByTagName("noscript"));
				this._forEachNode(noscripts, function(noscript) {
					if (!this._isSingleImage(noscript)) return;
					var tmp = doc.createElement("div");
					tmp.innerHTML = noscript.innerHTML;
					var prevElement = noscript.previousElementSibling;
					if (prevElement && this._isSingleImage(prevElement)) {
						var prevImg = prevElement;
						if (prevImg.tagName !== "IMG") prevImg = prevElement.getElementsByTagName("img")[0];
						var newImg = tmp.getElementsByTagName("img")[0];
						for (var i = 0; i < prevImg.attributes.length; i++) {
							var attr = prevImg.attributes[i];
							if (attr.value === "") continue;
							if (attr.name === "src" || attr.name === "srcset" || /\.(jpg|jpeg|png|webp)/i.test(attr.value)) {
								if (newImg.getAttribute(attr.name) === attr.value) continue;
								var attrName = attr.name;
								if (newImg.hasAttribute(attrName)) attrName = "data-old-" + attrName;
								newImg.setAttribute(attrName, attr.value);
							}
						}
						noscript.parentNode.replaceChild(tmp.firstElementChild, prevElement);
					}
				});
			},
			/**
			* Removes script tags from the document.
			*
			* @param Element
			**/
			_removeScripts(doc) {
				this._removeNodes(this._getAllNodesWithTag(doc, ["script", "noscript"]));
			},
			/**
			* Check if this node has only whitespace and a single element with given tag
			* Returns false if the DIV node contains non-empty text nodes
			* or if it contains no element with given tag or more than 1 element.
			*
			* @param Element
			* @param string tag of child element
			**/
			_hasSingleTagInsideElement(element, tag) {
				if (element.children.length != 1 || element.children[0].tagName !== tag) return false;
				return !this._someNode(element.childNodes, function(node) {
					return node.nodeType === this.TEXT_NODE && this.REGEXPS.hasContent.test(node.textContent);
				});
			},
			_isElementWithoutContent(node) {
				return node.nodeType === this.ELEMENT_NODE && !node.textContent.trim().length && (!node.children.length || node.children.length == node.getElementsByTagName("br").length + node.getElementsByTagName("hr").length);
			},
			/**
			* Determine whether element has any children block level elements.
			*
			* @param Element
			*/
			_hasChildBlockElement(element) {
				return this._someNode(element.childNodes, function(node) {
					return this.DIV_TO_P_ELEMS.has(node.tagName) || this._hasChildBlockElement(node);
				});
			},
			/***
			* Determine if a node qualifies as phrasing content.
			* https://developer.mozilla.org/en-US/docs/Web/Guide/HTML/Content_categories#Phrasing_content
			**/
			_isPhrasingContent(node) {
				return node.nodeType === this.TEXT_NODE || this.PHRASING_ELEMS.includes(node.tagName) || (node.tagName === "A" || node.tagName === "DEL" || node.tagName === "INS") && this._everyNode(node.childNodes, this._isPhrasingContent);
			},
			_isWhitespace(node) {
				return node.nodeType === this.TEXT_NODE && node.textContent.trim().length === 0 || node.nodeType === this.ELEMENT_NODE && node.tagName === "BR";
			},
			/**
			* Get the inner text of a node - cross browser compatibly.
			* This also strips out any excess whitespace to be found.
			*
			* @param Element
			* @param Boolean normalizeSpaces (default: true)
			* @return string
			**/
			_getInnerText(e, normalizeSpaces) {
				normalizeSpaces = typeof normalizeSpaces === "undefined" ? true : normalizeSpaces;
				var textContent = e.textContent.trim();
				if (normalizeSpaces) return textContent.replace(this.REGEXPS.normalize, " ");
				return textContent;
			},
			/**
			* Get the number of times a string s appears in the node e.
			*
			* @param Element
			* @param string - what to split on. Default is ","
			* @return number (integer)
			**/
			_getCharCount(e, s) {
				s = s || ",";
				return this._getInnerText(e).split(s).length - 1;
			},
			/**
			* Remove the style attribute on every e and under.
			* TODO: Test if getElementsByTagName(*) is faster.
			*
			* @param Element
			* @return void
			**/
			_cleanStyles(e) {
				if (!e || e.tagName.toLowerCase() === "svg") return;
				for (var i = 0; i < this.PRESENTATIONAL_ATTRIBUTES.length; i++) e.removeAttribute(this.PRESENTATIONAL_ATTRIBUTES[i]);
				if (this.DEPRECATED_SIZE_ATTRIBUTE_ELEMS.includes(e.tagName)) {
					e.removeAttribute("width");
					e.removeAttribute("height");
				}
				var cur = e.firstElementChild;
				while (cur !== null) {
					this._cleanStyles(cur);
					cur = cur.nextElementSibling;
				}
			},
			/**
			* Get the density of links as a percentage of the content
			* This is the amount of text that is inside a link divided by the total text in the node.
			*
			* @param Element
			* @return number (float)
			**/
			_getLinkDensity(element) {
				var textLength = this._getInnerText(element).length;
				if (textLength === 0) return 0;
				var linkLength = 0;
				this._forEachNode(element.getElementsByTagName("a"), function(linkNode) {
					var href = linkNode.getAttribute("href");
					var coefficient = href && this.REGEXPS.hashUrl.test(href) ? .3 : 1;
					linkLength += this._getInnerText(linkNode).length * coefficient;
				});
				return linkLength / textLength;
			},
			/**
			* Get an elements class/id weight. Uses regular expressions to tell if this
			* element looks good or bad.
			*
			* @param Element
			* @return number (Integer)
			**/
			_getClassWeight(e) {
				if (!this._flagIsActive(this.FLAG_WEIGHT_CLASSES)) return 0;
				var weight = 0;
				if (typeof e.className === "string" && e.className !== "") {
					if (this.REGEXPS.negative.test(e.className)) weight -= 25;
					if (this.REGEXPS.positive.test(e.className)) weight += 25;
				}
				if (typeof e.id === "string" && e.id !== "") {
					if (this.REGEXPS.negative.test(e.id)) weight -= 25;
					if (this.REGEXPS.positive.test(e.id)) weight += 25;
				}
				return weight;
			},
			/**
			* Clean a node of all elements of type "tag".
			* (Unless it's a youtube/vimeo video. People love movies.)
			*
			* @param Element
			* @param string tag to clean
			* @return void
			**/
			_clean(e, tag) {
				var isEmbed = [
					"object",
					"embed",
					"iframe"
				].includes(tag);
				this._removeNodes(this._getAllNodesWithTag(e, [tag]), function(element) {
					if (isEmbed) {
						for (var i = 0; i < element.attributes.length; i++) if (this._allowedVideoRegex.test(element.attributes[i].value)) return false;
						if (element.tagName === "object" && this._allowedVideoRegex.test(element.innerHTML)) return false;
					}
					return true;
				});
			},
			/**
			* Check if a given node has one of its ancestor tag name matching the
			* provided one.
			* @param  HTMLElement node
			* @param  String      tagName
			* @param  Number      maxDepth
			* @param  Function    filterFn a filter to invoke to determine whether this node 'counts'
			* @return Boolean
			*/
			_hasAncestorTag(node, tagName, maxDepth, filterFn) {
				maxDepth = maxDepth || 3;
				tagName = tagName.toUpperCase();
				var depth = 0;
				while (node.parentNode) {
					if (maxDepth > 0 && depth > maxDepth) return false;
					if (node.parentNode.tagName === tagName && (!filterFn || filterFn(node.parentNode))) return true;
					node = node.parentNode;
					depth++;
				}
				return false;
			},
			/**
			* Return an object indicating how many rows and columns this table has.
			*/
			_getRowAndColumnCount(table) {
				var rows = 0;
				var columns = 0;
				var trs = table.getElementsByTagName("tr");
				for (var i = 0; i < trs.length; i++) {
					var rowspan = trs[i].getAttribute("rowspan") || 0;
					if (rowspan) rowspan = parseInt(rowspan, 10);
					rows += rowspan || 1;
					var columnsInThisRow = 0;
					var cells = trs[i].getElementsByTagName("td");
					for (var j = 0; j < cells.length; j++) {
						var colspan = cells[j].getAttribute("colspan") || 0;
						if (colspan) colspan = parseInt(colspan, 10);
						columnsInThisRow += colspan || 1;
					}
					columns = Math.max(columns, columnsInThisRow);
				}
				return {
					rows,
					columns
				};
			},
			/**
			* Look for 'data' (as opposed to 'layout') tables, for which we use
			* similar checks as
			* https://searchfox.org/mozilla-central/rev/f82d5c549f046cb64ce5602bfd894b7ae807c8f8/accessible/generic/TableAccessible.cpp#19
			*/
			_markDataTables(root) {
				var tables = root.getElementsByTagName("table");
				for (var i = 0; i < tables.length; i++) {
					var table = tables[i];
					if (table.getAttribute("role") == "presentation") {
						table._readabilityDataTable = false;
						continue;
					}
					if (table.getAttribute("datatable") == "0") {
						table._readabilityDataTable = false;
						continue;
					}
					if (table.getAttribute("summary")) {
						table._readabilityDataTable = true;
						continue;
					}
					var caption = table.getElementsByTagName("caption")[0];
					if (caption && caption.childNodes.length) {
						table._readabilityDataTable = true;
						continue;
					}
					var dataTableDescendants = [
						"col",
						"colgroup",
						"tfoot",
						"thead",
						"th"
					];
					var descendantExists = function(tag) {
						return !!table.getElementsByTagName(tag)[0];
					};
					if (dataTableDescendants.some(descendantExists)) {
						this.log("Data table because found data-y descendant");
						table._readabilityDataTable = true;
						continue;
					}
					if (table.getElementsByTagName("table")[0]) {
						table._readabilityDataTable = false;
						continue;
					}
					var sizeInfo = this._getRowAndColumnCount(table);
					if (sizeInfo.columns == 1 || sizeInfo.rows == 1) {
						table._readabilityDataTable = false;
						continue;
					}
					if (sizeInfo.rows >= 10 || sizeInfo.columns > 4) {
						table._readabilityDataTable = true;
						continue;
					}
					table._readabilityDataTable = sizeInfo.rows * sizeInfo.columns > 10;
				}
			},
			_fixLazyImages(root) {
				this._forEachNode(this._getAllNodesWithTag(root, [
					"img",
					"picture",
					"figure"
				]), function(elem) {
					if (elem.src && this.REGEXPS.b64DataUrl.test(elem.src)) {
						var parts = this.REGEXPS.b64DataUrl.exec(elem.src);
						if (parts[1] === "image/svg+xml") return;
						var srcCouldBeRemoved = false;
						for (var i = 0; i < elem.attributes.length; i++) {
							var attr = elem.attributes[i];
							if (attr.name === "src") continue;
							if (/\.(jpg|jpeg|png|webp)/i.test(attr.value)) {
								srcCouldBeRemoved = true;
								break;
							}
						}
						if (srcCouldBeRemoved) {
							var b64starts = parts[0].length;
							if (elem.src.length - b64starts < 133) elem.removeAttribute("src");
						}
					}
					if ((elem.src || elem.srcset && elem.srcset != "null") && !elem.className.toLowerCase().includes("lazy")) return;
					for (var j = 0; j < elem.attributes.length; j++) {
						attr = elem.attributes[j];
						if (attr.name === "src" || attr.name === "srcset" || attr.name === "alt") continue;
						var copyTo = null;
						if (/\.(jpg|jpeg|png|webp)\s+\d/.test(attr.value)) copyTo = "srcset";
						else if (/^\s*\S+\.(jpg|jpeg|png|webp)\S*\s*$/.test(attr.value)) copyTo = "src";
						if (copyTo) {
							if (elem.tagName === "IMG" || elem.tagName === "PICTURE") elem.setAttribute(copyTo, attr.value);
							else if (elem.tagName === "FIGURE" && !this._getAllNodesWithTag(elem, ["img", "picture"]).length) {
								var img = this._doc.createElement("img");
								img.setAttribute(copyTo, attr.value);
								elem.appendChild(img);
							}
						}
					}
				});
			},
			_getTextDensity(e, tags) {
				var textLength = this._getInnerText(e, true).length;
				if (textLength === 0) return 0;
				var childrenLength = 0;
				var children = this._getAllNodesWithTag(e, tags);
				this._forEachNode(children, (child) => childrenLength += this._getInnerText(child, true).length);
				return childrenLength / textLength;
			},
			/**
			* Clean an element of all tags of type "tag" if they look fishy.
			* "Fishy" is an algorithm based on content length, classnames, link density, number of images & embeds, etc.
			*
			* @return void
			**/
			_cleanConditionally(e, tag) {
				if (!this._flagIsActive(this.FLAG_CLEAN_CONDITIONALLY)) return;
				this._removeNodes(this._getAllNodesWithTag(e, [tag]), function(node) {
					var isDataTable = function(t) {
						return t._readabilityDataTable;
					};
					var isList = tag === "ul" || tag === "ol";
					if (!isList) {
						var listLength = 0;
						var listNodes = this._getAllNodesWithTag(node, ["ul", "ol"]);
						this._forEachNode(listNodes, (list) => listLength += this._getInnerText(list).length);
						isList = listLength / this._getInnerText(node).length > .9;
					}
					if (tag === "table" && isDataTable(node)) return false;
					if (this._hasAncestorTag(node, "table", -1, isDataTable)) return false;
					if (this._hasAncestorTag(node, "code")) return false;
					if ([...node.getElementsByTagName("table")].some((tbl) => tbl._readabilityDataTable)) return false;
					var weight = this._getClassWeight(node);
					this.log("Cleaning Conditionally", node);
					if (weight + 0 < 0) return true;
					if (this._getCharCount(node, ",") < 10) {
						var p = node.getElementsByTagName("p").length;
						var img = node.getElementsByTagName("img").length;
						var li = node.getElementsByTagName("li").length - 100;
						var input = node.getElementsByTagName("input").length;
						var headingDensity = this._getTextDensity(node, [
							"h1",
							"h2",
							"h3",
							"h4",
							"h5",
							"h6"
						]);
						var embedCount = 0;
						var embeds = this._getAllNodesWithTag(node, [
							"object",
							"embed",
							"iframe"
						]);
						for (var i = 0; i < embeds.length; i++) {
							for (var j = 0; j < embeds[i].attributes.length; j++) if (this._allowedVideoRegex.test(embeds[i].attributes[j].value)) return false;
							if (embeds[i].tagName === "object" && this._allowedVideoRegex.test(embeds[i].innerHTML)) return false;
							embedCount++;
						}
						var innerText = this._getInnerText(node);
						if (this.REGEXPS.adWords.test(innerText) || this.REGEXPS.loadingWords.test(innerText)) return true;
						var contentLength = innerText.length;
						var linkDensity = this._getLinkDensity(node);
						var textishTags = [
							"SPAN",
							"LI",
							"TD"
						].concat(Array.from(this.DIV_TO_P_ELEMS));
						var textDensity = this._getTextDensity(node, textishTags);
						var isFigureChild = this._hasAncestorTag(node, "figure");
						const shouldRemoveNode = () => {
							const errs = [];
							if (!isFigureChild && img > 1 && p / img < .5) errs.push(`Bad p to img ratio (img=${img}, p=${p})`);
							if (!isList && li > p) errs.push(`Too many li's outside of a list. (li=${li} > p=${p})`);
							if (input > Math.floor(p / 3)) errs.push(`Too many inputs per p. (input=${input}, p=${p})`);
							if (!isList && !isFigureChild && headingDensity < .9 && contentLength < 25 && (img === 0 || img > 2) && linkDensity > 0) errs.push(`Suspiciously short. (headingDensity=${headingDensity}, img=${img}, linkDensity=${linkDensity})`);
							if (!isList && weight < 25 && linkDensity > .2 + this._linkDensityModifier) errs.push(`Low weight and a little linky. (linkDensity=${linkDensity})`);
							if (weight >= 25 && linkDensity > .5 + this._linkDensityModifier) errs.push(`High weight and mostly links. (linkDensity=${linkDensity})`);
							if (embedCount === 1 && contentLength < 75 || embedCount > 1) errs.push(`Suspicious embed. (embedCount=${embedCount}, contentLength=${contentLength})`);
							if (img === 0 && textDensity === 0) errs.push(`No useful content. (img=${img}, textDensity=${textDensity})`);
							if (errs.length) {
								this.log("Checks failed", errs);
								return true;
							}
							return false;
						};
						var haveToRemove = shouldRemoveNode();
						if (isList && haveToRemove) {
							for (var x = 0; x < node.children.length; x++) if (node.children[x].children.length > 1) return haveToRemove;
							if (img == node.getElementsByTagName("li").length) return false;
						}
						return haveToRemove;
					}
					return false;
				});
			},
			/**
			* Clean out elements that match the specified conditions
			*
			* @param Element
			* @param Function determines whether a node should be removed
			* @return void
			**/
			_cleanMatchedNodes(e, filter) {
				var endOfSearchMarkerNode = this._getNextNode(e, true);
				var next = this._getNextNode(e);
				while (next && next != endOfSearchMarkerNode) if (filter.call(this, next, next.className + " " + next.id)) next = this._removeAndGetNext(next);
				else next = this._getNextNode(next);
			},
			/**
			* Clean out spurious headers from an Element.
			*
			* @param Element
			* @return void
			**/
			_cleanHeaders(e) {
				let headingNodes = this._getAllNodesWithTag(e, ["h1", "h2"]);
				this._removeNodes(headingNodes, function(node) {
					let shouldRemove = this._getClassWeight(node) < 0;
					if (shouldRemove) this.log("Removing header with low class weight:", node);
					return shouldRemove;
				});
			},
			/**
			* Check if this node is an H1 or H2 element whose content is mostly
			* the same as the article title.
			*
			* @param Element  the node to check.
			* @return boolean indicating whether this is a title-like header.
			*/
			_headerDuplicatesTitle(node) {
				if (node.tagName != "H1" && node.tagName != "H2") return false;
				var heading = this._getInnerText(node, false);
				this.log("Evaluating similarity of header:", heading, this._articleTitle);
				return this._textSimilarity(this._articleTitle, heading) > .75;
			},
			_flagIsActive(flag) {
				return (this._flags & flag) > 0;
			},
			_removeFlag(flag) {
				this._flags = this._flags & ~flag;
			},
			_isProbablyVisible(node) {
				return (!node.style || node.style.display != "none") && (!node.style || node.style.visibility != "hidden") && !node.hasAttribute("hidden") && (!node.hasAttribute("aria-hidden") || node.getAttribute("aria-hidden") != "true" || node.className && node.className.includes && node.className.includes("fallback-image"));
			},
			/**
			* Runs readability.
			*
			* Workflow:
			*  1. Prep the document by removing script tags, css, etc.
			*  2. Build readability's DOM tree.
			*  3. Grab the article content from the current dom tree.
			*  4. Replace the current DOM tree with the new one.
			*  5. Read peacefully.
			*
			* @return void
			**/
			parse() {
				if (this._maxElemsToParse > 0) {
					var numTags = this._doc.getElementsByTagName("*").length;
					if (numTags > this._maxElemsToParse) throw new Error("Aborting parsing document; " + numTags + " elements found");
				}
				this._unwrapNoscriptImages(this._doc);
				var jsonLd = this._disableJSONLD ? {} : this._getJSONLD(this._doc);
				this._removeScripts(this._doc);
				this._prepDocument();
				var metadata = this._getArticleMetadata(jsonLd);
				this._metadata = metadata;
				this._articleTitle = metadata.title;
				var articleContent = this._grabArticle();
				if (!articleContent) return null;
				this.log("Grabbed: " + articleContent.innerHTML);
				this._postProcessContent(articleContent);
				if (!metadata.excerpt) {
					var paragraphs = articleContent.getElementsByTagName("p");
					if (paragraphs.length) metadata.excerpt = paragraphs[0].textContent.trim();
				}
				var textContent = articleContent.textContent;
				return {
					title: this._articleTitle,
					byline: metadata.byline || this._articleByline,
					dir: this._articleDir,
					lang: this._articleLang,
					content: this._serializer(articleContent),
					textContent,
					length: textContent.length,
					excerpt: metadata.excerpt,
					siteName: metadata.siteName || this._articleSiteName,
					publishedTime: metadata.publishedTime
				};
			}
		};
		if (typeof module === "object") module.exports = Readability;
	}));
	// node_modules/@mozilla/readability/Readability-readerable.js
	var require_Readability_readerable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
		var REGEXPS = {
			unlikelyCandidates: /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i,
			okMaybeItsACandidate: /and|article|body|column|content|main|shadow/i
		};
		function isNodeVisible(node) {
			return (!node.style || node.style.display != "none") && !node.hasAttribute("hidden") && (!node.hasAttribute("aria-hidden") || node.getAttribute("aria-hidden") != "true" || node.className && node.className.includes && node.className.includes("fallback-image"));
		}
		/**
		* Decides whether or not the document is reader-able without parsing the whole thing.
		* @param {Object} options Configuration object.
		* @param {number} [options.minContentLength=140] The minimum node content length used to decide if the document is readerable.
		* @param {number} [options.minScore=20] The minumum cumulated 'score' used to determine if the document is readerable.
		* @param {Function} [options.visibilityChecker=isNodeVisible] The function used to determine if a node is visible.
		* @return {boolean} Whether or not we suspect Readability.parse() will suceeed at returning an article object.
		*/
		function isProbablyReaderable(doc, options = {}) {
			if (typeof options == "function") options = { visibilityChecker: options };
			options = Object.assign({
				minScore: 20,
				minContentLength: 140,
				visibilityChecker: isNodeVisible
			}, options);
			var nodes = doc.querySelectorAll("p, pre, article");
			var brNodes = doc.querySelectorAll("div > br");
			if (brNodes.length) {
				var set = new Set(nodes);
				[].forEach.call(brNodes, function(node) {
					set.add(node.parentNode);
				});
				nodes = Array.from(set);
			}
			var score = 0;
			return [].some.call(nodes, function(node) {
				if (!options.visibilityChecker(node)) return false;
				var matchString = node.className + " " + node.id;
				if (REGEXPS.unlikelyCandidates.test(matchString) && !REGEXPS.okMaybeItsACandidate.test(matchString)) return false;
				if (node.matches("li p")) return false;
				var textContentLength = node.textContent.trim().length;
				if (textContentLength < options.minContentLength) return false;
				score += Math.sqrt(textContentLength - options.minContentLength);
				if (score > options.minScore) return true;
				return false;
			});
		}
		if (typeof module === "object") module.exports = isProbablyReaderable;
	}));
	// lib/formats/article/text/fold.ts
	var import_readability = (/* @__PURE__ */ __commonJSMin(((exports, module) => {
		module.exports = {
			Readability: require_Readability(),
			isProbablyReaderable: require_Readability_readerable()
		};
	})))();
	/** Letters that look accented but are letters of their own. */
	var unaccented = {
		ı: "i",
		ł: "l",
		ø: "o",
		đ: "d",
		ß: "ss"
	};
	/** Nothing to take off; most lines of most texts are so. */
	var isAscii = /^[\t\n\r\x20-\x7e]*$/;
	/** A text in the form in which labels and names are compared: small letters, no accents, one kind of quote and space. */
	function fold$1(text) {
		return (isAscii.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase().replace(/[ıłøđß]/g, (letter) => unaccented[letter] ?? letter).replace(/[’‘ʼ`´]/g, "'").replace(/[“”„«»]/g, "\"").replace(/\s+/g, " ").trim();
	}
	// lib/formats/article/labels/cs.ts
	/** Czech. */
	var cs = {
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
	var de = {
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
	var en = {
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
	var es = {
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
	var fr = {
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
	var it = {
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
	var ja = {
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
	var nl = {
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
	var pl = {
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
	var pt = {
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
	var tr = {
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
	var longestLabel$1 = 60;
	/** Folded label to its meanings, in the order in which the tables are named. */
	function indexLabels(tables) {
		const index = /* @__PURE__ */ new Map();
		for (const table of tables) for (const [field, words] of Object.entries(table)) for (const key of words.split(/[|\n]/).map(fold$1)) {
			const fields = index.get(key) ?? [];
			if (key !== "") index.set(key, [.../* @__PURE__ */ new Set([...fields, field])]);
		}
		return index;
	}
	var index = indexLabels([
		en,
		de,
		fr,
		es,
		it,
		pt,
		pl,
		nl,
		cs,
		tr,
		ja
	]);
	/** What a whole text may mean as a label: `Mein Fazit` is a verdict. Brackets and a plural `(s)` do not matter. */
	function fieldsOfLabel(text) {
		if (text.length > longestLabel$1) return [];
		const folded = fold$1(text);
		const bare = folded.replace(/\s*\([^()]*\)/g, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+-]+$/gu, "");
		return index.get(folded) ?? index.get(bare) ?? [];
	}
	// lib/formats/article/page/dropped-elements.ts
	/** Elements that are no part of an article's words. */
	var dropped = new Set(`script style noscript template nav form button select textarea input iframe svg canvas video audio object embed figure
  figcaption footer dialog map math head link meta`.split(/\s+/));
	/** Classes and ids by which pages call what is not their article, whole words of them. */
	var furniture = new RegExp(`(?:^|[\\s_-])(?:${[
		"comments?",
		"comment-?list",
		"respond",
		"reply",
		"share",
		"sharing",
		"sharedaddy",
		"social",
		"related",
		"jp-relatedposts",
		"newsletter",
		"subscribe",
		"breadcrumbs?",
		"sidebar",
		"cookie",
		"advert(?:isement)?",
		"ads?",
		"ad-slot",
		"promo",
		"outbrain",
		"taboola",
		"author-bio",
		"post-navigation",
		"nav-links",
		"pagination",
		"tags?-links",
		"wp-caption-text",
		"screen-reader-text",
		"sr-only",
		"visually-hidden"
	].join("|")})(?:[\\s_-]|$)`, "i");
	/** Whether an element is furniture of the page by its name, its role, or because it is hidden. */
	function isDropped(element) {
		const name = nameOf(element);
		if (dropped.has(name)) return true;
		if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
		if (name === "body" || name === "article" || name === "main" || name === "html") return false;
		return furniture.test(`${element.getAttribute("class")?.slice(0, 300) ?? ""} ${element.getAttribute("id")?.slice(0, 100) ?? ""}`);
	}
	/** What lists of links may hold that is no menu. */
	var listed = /* @__PURE__ */ new Set([
		"cast",
		"director",
		"genre",
		"pros",
		"cons",
		"web"
	]);
	/** A list of nothing but links is a menu, unless a label above it says what it lists. */
	function isMenu(element) {
		if (!/^[uo]l$/.test(nameOf(element)) || element.childElementCount < 3) return false;
		if ([...element.querySelectorAll("a")].reduce((sum, link) => sum + wordsOf(link).length, 0) < wordsOf(element).length * .95) return false;
		const above = element.previousElementSibling;
		return !(above ? fieldsOfLabel(wordsOf(above).slice(0, 80)) : []).some((field) => listed.has(field));
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
	var words = [
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
	var values = new Map(words.flatMap((row, value) => row.split("|").map((word) => [fold$1(word), value])));
	/** A pattern source that matches a number in digits or words, with a half in digits, signs or words. */
	var numberSource = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s*[½¼¾]|\\s1\\/2)?|[½]|(?:${words.join("|")})(?:[\\s-](?:and|und|et|y|e|en|i|a)[\\s-](?:a[\\s-])?(?:half|halb|demi|media|mezzo|meia|half|pół|půl))?|(?:zwei|drei|vier)einhalb)`;
	var half = /(?:half|halb|demi|media|mezzo|meia|pół|půl)$/iu;
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
		const word = values.get(fold$1(joined?.[1] ?? text.trim().split(/[\s-]/)[0] ?? ""));
		return word === void 0 ? null : word + (joined || half.test(text.trim()) ? .5 : 0);
	}
	// lib/formats/article/rating/find-fraction.ts
	/** Upper ends that people rate to. Others (`24/7`, `9/11`) are no rating unless a label says so. */
	var scales = /* @__PURE__ */ new Set([
		4,
		5,
		6,
		10,
		20,
		100
	]);
	var fraction = /(?<![\d/.,:\p{L}-])(\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?)\s*[/⁄]\s*(\d{1,3})(?![\d/]|[.,]\d)/u;
	var outOf = new RegExp(`(?<![\\p{L}\\d.,/])(${numberSource})\\s*(?:points?\\s*|punkten?\\s*)?(?:out of|von(?: möglichen)?|sur|sobre|su|na|op|em|van de|van|z|ze|de)\\s+(?:a possible\\s+)?(${numberSource})(?![\\p{L}\\d/]|[.,]\\d)`, "iu");
	var turkish = /(?<!\d)(\d{1,3})\s*(?:(?:puan|yıldız)\s*)?üzerinden\s*(\d{1,3}(?:[.,]\d)?)/iu;
	var japanese = /(\d{1,3})点(?:満点)?中\s*(\d{1,3}(?:[.,]\d)?)点?|(\d{1,3}(?:[.,]\d)?)点\s*[/／（(]\s*(\d{1,3})点(?:満点)?/u;
	var percent = /(?<![\d.,])(\d{1,3}(?:[.,]\d)?)\s?(?:%|percent\b|prozent\b|pour cent\b|por ciento\b)/iu;
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
	// lib/formats/article/rating/find-grade.ts
	var labelled = /^[\s"'“(]*([A-DF])\s?([+\-–−]|plus|minus)?(?![\p{L}\p{N}'’])/u;
	var alone = /^([A-DF])([+\-–−])$/u;
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
	var full = "[★⭐🌟✮✭✯✪⍟🟊🍿❤♥🎬●]\\uFE0F?";
	var empty = "[☆✩✰⚝♡🤍🖤○◯]\\uFE0F?";
	var halfSign = "(?:½|⯪|⯨|✬|💛|\\s?1\\/2|\\.5|\\+?\\s?½)";
	var scale = `(?:\\s*[([]?\\s*(?:\\/|out of|of|von|sur|de|su|z|van)\\s*(?:(\\d{1,2})(?![\\d/])|(five|four|ten|fünf|cinq|cinco|cinque)\\b|((?:${full}|\\*)+)))?`;
	var starRow = new RegExp(`(?:${full}\\s?)+${halfSign}?\\s?(?:${empty}\\s?)*[)\\]]?${scale}`, "iu");
	var emptyRow = new RegExp(`^(?:${empty}\\s?){3,10}$`, "u");
	var asteriskRow = new RegExp(`(?<![*\\p{L}\\p{N}])(\\*{1,5})\\s?(${halfSign})?${scale}(?![*\\p{L}])`, "iu");
	var usualStars = 5;
	var count = (text, glyph) => [...text.matchAll(new RegExp(glyph, "gu"))].length;
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
	var starWord = "(?:stars?|sternen?|sterne|étoiles?|estrellas?|stelle|stella|estrelas?|gwiazd(?:ki|ek|ka|y)|sterren|ster|hvězd(?:ičky|iček|y|a)?|yıldız)";
	var starsInWords = new RegExp(`(?<![\\p{L}\\d.,/])(${numberSource})[\\s-]*${starWord}(?![\\p{L}-])(?:\\s*(?:out of|of|von|sur|de|su|z|ze|van(?: de)?)\\s*(${numberSource}))?`, "iu");
	var starsOf = new RegExp(`(?<![\\p{L}\\d.,/]|\\d\\s)(${numberSource})\\s*(?:out of|of|\\/|von|sur|de|su|z|van)\\s*(${numberSource})\\s*${starWord}`, "iu");
	var japaneseStars = /(?:星|★)\s?(\d(?:[.,]\d)?)(?:つ)?/u;
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
	/** Digits as wide as Japanese letters, and the signs between them, in their usual width; every place stays the same. */
	function narrow(text) {
		return text.replace(/[０-９．／％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 65248));
	}
	/** What may stand around a rating that has a line for itself: `7/10 Punkte`, `(8/10)`, `– ★★★½ –`. */
	var besideRating = /^[\s\p{P}\p{S}]*(?:(?:points?|punkten?|pkt|pts?|stars?|sterne?n?|étoiles?|estrell?as?|stelle|gwiazdek|sterren|hvězdiček|yıldız|popcorn(?:s|tüten)?|[#@]\S+|(?:re-?)?watched (?:on )?[\p{L}\d ,.]{4,20})[\s\p{P}\p{S}]*)*$/iu;
	/** The rating that is all of a line: `7/10`, `★★★½`, `83 %`, `B+`. */
	function findRatingLine(line) {
		if (line.length > 60) return null;
		const text = narrow(line);
		const found = findFraction(text, false) ?? findStars(text, false) ?? findPercent(text) ?? findGrade(text, false);
		if (!found) return null;
		return besideRating.test(text.slice(0, found.from)) && besideRating.test(text.slice(found.to)) ? found : null;
	}
	// lib/formats/article/page/inline-marks.ts
	/** Film databases whose addresses tell which film is meant; other links leave only their words. */
	var filmSite = new RegExp(`^https?://(?:[\\w-]+\\.)*(?:${[
		"imdb\\.com/title",
		"themoviedb\\.org/(?:movie|tv)",
		"letterboxd\\.com/film",
		"rottentomatoes\\.com/(?:m|tv)",
		"wikidata\\.org/(?:wiki|entity)/Q",
		"justwatch\\.com/"
	].join("|")})`, "i");
	var longestSetOff = 120;
	/** A picture, or a thing with a label, that shows a rating and nothing else. */
	function ratingOf(element) {
		const words = (element.getAttribute("alt") ?? element.getAttribute("aria-label") ?? element.getAttribute("title") ?? "").replace(/^\s*(?:rating|rated|bewertung|note|score)\s*[:：]?\s*/i, "").trim();
		return words.length <= 40 && findRatingLine(words) ? words : "";
	}
	/** Whether bold words are all that their block has, as with headings that are not marked as such. */
	function isWholeBlock(element) {
		const parent = element.parentElement;
		return parent !== null && /^(?:p|div)$/.test(nameOf(parent)) && wordsOf(parent) === wordsOf(element) && wordsOf(element).length <= longestSetOff;
	}
	/** What an inline element puts around its words. */
	function wrapOf(element) {
		const words = element.textContent ?? "";
		if (words.trim() === "" || /[*_]/.test(words)) return ["", ""];
		if (/^(?:i|em|cite)$/.test(nameOf(element)) && words.length <= longestSetOff) return ["*", "*"];
		if (/^(?:b|strong)$/.test(nameOf(element)) && isWholeBlock(element)) return ["**", "**"];
		const address = nameOf(element) === "a" ? element.getAttribute("href") ?? "" : "";
		return filmSite.test(address) && !/[\s()]/.test(address) ? ["[", `](${address})`] : ["", ""];
	}
	// lib/formats/article/page/read-table.ts
	var mostRows = 200;
	var longestLabel = 40;
	var cellsOf = (row) => [...row.children].filter((cell) => /^t[dh]$/.test(nameOf(cell)));
	var isLabel = (cell) => fieldsOfLabel(wordsOf(cell)).length > 0;
	/** The items of a list in a cell, or the cell's words. */
	function itemsOf(cell) {
		const items = [...cell.querySelectorAll("li")];
		return (items.length > 0 ? items : [cell]).map((item) => `- ${wordsOf(item)}`);
	}
	/** A table headed by two labels (`Pros`, `Cons`) as two labelled lists; null for other tables. */
	function readColumns(table) {
		const rows = [...table.querySelectorAll("tr")].slice(0, mostRows).map(cellsOf);
		const head = rows.at(0) ?? [];
		if (head.length !== 2 || rows.length < 2 || !head.every(isLabel)) return null;
		return head.flatMap((label, column) => {
			const cells = rows.slice(1).flatMap((row) => row.slice(column, column + 1));
			return [
				`${wordsOf(label)}:`,
				...cells.flatMap(itemsOf),
				""
			];
		});
	}
	/** A row of two short cells as `Label: value`; null for other rows. */
	function readRow(row) {
		const cells = cellsOf(row);
		const [label = "", value = ""] = cells.map(wordsOf);
		if (!(cells.length === 2 && label !== "" && value !== "" && label.length <= longestLabel) || cells.some((cell) => cell.querySelector("p, h1, h2, h3, h4, ul"))) return null;
		return /[:：]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`;
	}
	// lib/formats/article/page/node-to-text.ts
	var blocks = new Set(`address article aside blockquote body dd details div dl dt fieldset header hgroup hr li main ol p pre section summary
  table tbody tfoot thead tr ul h1 h2 h3 h4 h5 h6 center`.split(/\s+/));
	/** Blocks that end their line, but no paragraph. */
	var closeSet = /* @__PURE__ */ new Set([
		"li",
		"dt",
		"dd",
		"tr"
	]);
	var mostNodes = 2e5;
	var longestTerm = 40;
	function endLine(writer) {
		const words = writer.line.replace(/[\s\u00a0]+/g, " ").trim();
		if (words !== "") {
			writer.lines.push(`${writer.mark}${words}`);
			writer.mark = "";
		}
		writer.line = "";
	}
	/** A blank line, so that what follows is another paragraph. */
	function endBlock(writer) {
		endLine(writer);
		if (writer.lines.length > 0 && writer.lines.at(-1) !== "") writer.lines.push("");
	}
	function openInline(writer, element, children) {
		const name = nameOf(element);
		const isCell = name === "td" || name === "th";
		if (isCell && writer.line.trim() !== "" && !element.querySelector("p, div, h1, h2, h3, h4, ul")) writer.line += " | ";
		const [before, behind] = wrapOf(element);
		const shown = wordsOf(element) === "" ? ratingOf(element) : "";
		const space = isCell || name === "label" || name === "img" ? " " : "";
		writer.line += `${space}${before}${shown}`;
		const close = (to) => {
			to.line += `${behind}${space}`;
		};
		return [...children, { after: close }];
	}
	/** A definition goes on the line of its term: `Genre: Drama`. */
	function joinTerm(writer) {
		const term = writer.line === "" ? writer.lines.at(-1) ?? "" : "";
		if (term === "" || term.length > longestTerm) return false;
		writer.lines.pop();
		writer.line = /[:：]$/.test(term) ? `${term} ` : `${term}: `;
		return true;
	}
	function openBlock(writer, element, children) {
		const name = nameOf(element);
		if (name === "dd" && joinTerm(writer)) return [...children, { after: endLine }];
		const end = closeSet.has(name) ? endLine : endBlock;
		end(writer);
		const level = /^h([1-6])$/.exec(name)?.[1];
		if (level) writer.mark = `${"#".repeat(Number(level))} `;
		if (name === "li") writer.mark = "- ";
		const close = (to) => {
			end(to);
			to.mark = "";
		};
		return [...children, { after: close }];
	}
	/** Writes what an element begins with, and tells what is to be written after that. */
	function openElement(writer, element) {
		const name = nameOf(element);
		if (name === "br") endLine(writer);
		const whole = name === "table" ? readColumns(element) : name === "tr" ? readRow(element) : null;
		if (whole) {
			if (name === "table") endBlock(writer);
			else endLine(writer);
			writer.lines.push(...[whole].flat());
			return [];
		}
		const children = [...element.childNodes].map((node) => ({ node }));
		return blocks.has(name) ? openBlock(writer, element, children) : openInline(writer, element, children);
	}
	/**
	* The words of an element and all below it as plain text: headings with `#`, list items with `-`, paragraphs parted by
	* blank lines, italics in asterisks, table rows as `Label: value`, links to film databases with their address. Menus,
	* forms, scripts, pictures and comments are left out. Walks with its own stack, so depth does not matter.
	*/
	function nodeToText(root) {
		const writer = {
			lines: [],
			line: "",
			mark: ""
		};
		const stack = [{ node: root }];
		let seen = 0;
		for (let step = stack.pop(); step && seen < mostNodes; step = stack.pop()) {
			if ("after" in step) {
				step.after(writer);
				continue;
			}
			seen++;
			const { node } = step;
			if (node.nodeType === 3) writer.line += node.nodeValue ?? "";
			if (node.nodeType !== 1 || node !== root && (isDropped(node) || isMenu(node))) continue;
			stack.push(...openElement(writer, node).toReversed());
		}
		endBlock(writer);
		return writer.lines.join("\n").replace(/\n{3,}/g, "\n\n").trim();
	}
	// lib/formats/article/page/find-article-element.ts
	/** Above this many elements the article is not searched for. */
	var mostElements$1 = 3e4;
	var placeMark = "data-place";
	/** So much of the text that was found must lie inside the element. */
	var share = .9;
	var mostClimbed = 6;
	var textual = "p, li, h2, h3, h4, h5, h6, blockquote, pre, td, dd";
	/** For each element how much of the found text lies in it: what was found there, and in all that is inside it. */
	function weighAncestors(doc, cleaned) {
		const originals = [...doc.querySelectorAll("*")];
		const weights = /* @__PURE__ */ new Map();
		let total = 0;
		for (const kept of cleaned.querySelectorAll(textual)) {
			const place = Number(kept.getAttribute(placeMark) ?? NaN);
			const weight = (kept.textContent ?? "").trim().length;
			const original = originals[place];
			if (!original || kept.querySelector(textual)) continue;
			total += weight;
			for (let element = original; element; element = element.parentElement) weights.set(element, (weights.get(element) ?? 0) + weight);
		}
		return {
			weights,
			total
		};
	}
	function depthOf(element) {
		let depth = 0;
		for (let parent = element.parentElement; parent; parent = parent.parentElement) depth++;
		return depth;
	}
	/** A parent with little more text holds what stands around the paragraphs: a rating, an info box, a date. */
	function widen(found) {
		let element = found;
		let length = nodeToText(element).length;
		for (let climbed = 0; climbed < mostClimbed && element.parentElement; climbed++) {
			const parent = element.parentElement;
			const more = nodeToText(parent).length;
			if (more < length || more > length * 1.2 + 250 || /^html$/i.test(parent.nodeName)) break;
			element = parent;
			length = more;
		}
		return element;
	}
	/**
	* Finds the article of a page with Readability, which works on a copy, and the element of the page that holds nearly
	* all that it found: the words are read there, for Readability drops headlines, link lists and boxes of points.
	*/
	function findArticleElement(doc) {
		if (doc.querySelectorAll("*").length > mostElements$1) return null;
		const copy = doc.cloneNode(true);
		for (const [place, element] of [...copy.querySelectorAll("*")].entries()) element.setAttribute(placeMark, String(place));
		const found = new import_readability.Readability(copy, {
			charThreshold: 100,
			keepClasses: true,
			serializer: (node) => node
		}).parse();
		if (!found?.content) return null;
		const cleaned = found.content;
		const { weights, total } = weighAncestors(doc, cleaned);
		const element = [...weights].filter(([, weight]) => weight >= total * share).map(([element]) => element).toSorted((a, b) => depthOf(b) - depthOf(a))[0];
		return element && total > 0 ? {
			element: widen(element),
			cleaned
		} : null;
	}
	// lib/formats/article/page/read-boxes.ts
	var labelSelector = "h1, h2, h3, h4, h5, h6, th, dt, strong, b, p, span, div, summary, legend";
	var longestBox = 4e3;
	var mostLabels = 4e3;
	var boxed = /* @__PURE__ */ new Set([
		"pros",
		"cons",
		"verdict"
	]);
	function isBoxLabel(element) {
		if (element.childElementCount > 2 || (element.textContent ?? "").length > 60) return false;
		const words = wordsOf(element).replace(/[:：]$/, "");
		return words.length > 2 && fieldsOfLabel(words).some((field) => boxed.has(field));
	}
	/** The smallest element around a label that holds more than the label: its box. */
	function boxAround(label) {
		const words = wordsOf(label);
		for (let box = label.parentElement; box; box = box.parentElement) {
			if (isDropped(box)) return null;
			if (wordsOf(box).length > words.length + 2) return wordsOf(box).length <= longestBox ? box : null;
		}
		return null;
	}
	/**
	* Texts of the boxes of points and verdicts of a page. The search for the article's own text often drops them as
	* furniture, for they are short and full of lists.
	*/
	function readBoxes(doc) {
		const labels = [...doc.querySelectorAll(labelSelector)].slice(0, mostLabels * 5).filter(isBoxLabel).slice(0, 40);
		return [...new Set(labels.map(boxAround).filter((box) => box !== null))].map((box) => nodeToText(box)).filter((text) => text.includes("\n"));
	}
	// lib/formats/article/page/json-ld.ts
	var mostScripts = 30;
	var longestScript = 5e5;
	var mostThings = 2e3;
	var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	var asList = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
	/** A text, a number, or the name of a thing, as one line. */
	function asText(value) {
		const first = asList(value)[0];
		return (typeof first === "string" || typeof first === "number" ? String(first) : isObject(first) ? asText(first.name) : void 0)?.replace(/\s+/g, " ").trim().slice(0, 500) || void 0;
	}
	/** The names of one or several things, parted by commas. */
	var namesOf = (value) => asList(value).map((one) => asText(one)).filter((name) => name !== void 0).slice(0, 40).join(", ") || void 0;
	var hasType = (thing, pattern) => asList(thing["@type"]).some((type) => typeof type === "string" && pattern.test(type));
	/** All objects in a JSON-LD block, nested ones too, to a bound. */
	function thingsIn(value) {
		const things = [];
		const open = [value];
		for (let next = open.pop(); open.length + things.length < mostThings; next = open.pop()) {
			if (isObject(next)) things.push(next);
			if (isObject(next)) open.push(...Object.values(next).filter((inner) => typeof inner === "object"));
			else if (Array.isArray(next)) open.push(...next.slice(0, 200));
			if (open.length === 0) break;
		}
		return things;
	}
	/** The things that the JSON-LD blocks of a page describe; a block that is no JSON is passed over. */
	function readThings(doc) {
		return [...doc.querySelectorAll("script[type=\"application/ld+json\"]")].slice(0, mostScripts).flatMap((script) => {
			const source = script.textContent ?? "";
			if (source.length > longestScript) return [];
			try {
				return thingsIn(JSON.parse(source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, "")));
			} catch {
				return [];
			}
		});
	}
	// lib/formats/article/page/read-page-data.ts
	function readRating(value) {
		const rating = asList(value).find(isObject);
		const shown = asText(rating?.ratingValue);
		if (!rating || !shown) return void 0;
		const best = asText(rating.bestRating) ?? (Number(shown.replace(",", ".")) <= 5 ? "5" : void 0);
		return best && !/[/%★]/.test(shown) ? `${shown}/${best}` : shown;
	}
	/** The film's fields of a Movie or the like. */
	function readWork(work) {
		const links = [...asList(work.sameAs), ...asList(work.url)].filter((link) => typeof link === "string");
		return defined({
			film: asText(work.name),
			type: asText(work["@type"]),
			year: /(?:18|19|20)\d\d/.exec(asText(work.datePublished) ?? asText(work.dateCreated) ?? "")?.[0],
			directors: namesOf(work.director),
			cast: namesOf(work.actor ?? work.actors),
			genres: namesOf(work.genre),
			imdb: links.find((link) => /imdb\.com\/title\/tt/.test(link))
		});
	}
	function defined(data) {
		return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== void 0 && value !== ""));
	}
	/** Hand-made microdata: the first name and the directors inside a Movie's scope; nothing else of it can be trusted. */
	function readMicrodata(doc) {
		const scope = doc.querySelector("[itemtype*=\"schema.org/Movie\"], [itemtype*=\"schema.org/TVSeries\"]");
		const words = (element) => (element?.getAttribute("content") ?? element?.textContent ?? "").replace(/\s+/g, " ").trim();
		if (!scope?.querySelector("[itemprop]")) return {};
		const directors = [...scope.querySelectorAll("[itemprop=\"director\"]")].map(words).map((name) => name.replace(/['’]s$/, ""));
		return defined({
			film: words(scope.querySelector("[itemprop=\"name\"]")).slice(0, 300) || void 0,
			type: /TVSeries/.test(scope.getAttribute("itemtype") ?? "") ? "TVSeries" : "Movie",
			directors: directors.filter((name) => /\s/.test(name) && name.length <= 80).slice(0, 5).join(", ") || void 0
		});
	}
	function readMeta(doc) {
		const meta = (...names) => {
			for (const name of names) {
				const found = doc.querySelector(`meta[name="${name}"], meta[property="${name}"], meta[itemprop="${name}"]`)?.getAttribute("content")?.trim();
				if (found) return found.replace(/\s+/g, " ").slice(0, 500);
			}
		};
		const time = doc.querySelector("article time, main time, .entry-date, .published, time");
		const site = meta("og:site_name", "application-name");
		const author = meta("author", "article:author", "parsely-author", "byl", "dc.creator");
		return defined({
			page: doc.querySelector("title")?.textContent?.replace(/\s+/g, " ").trim().slice(0, 300),
			site,
			author: author && !/^https?:|^@/.test(author) && author !== site ? author.replace(/^by\s+/i, "") : void 0,
			published: meta("article:published_time", "datePublished", "date", "parsely-pub-date", "dc.date", "published_at", "pubdate") ?? time?.getAttribute("datetime") ?? time?.textContent?.replace(/\s+/g, " ").trim().slice(0, 60),
			url: (doc.querySelector("link[rel=\"canonical\"]")?.getAttribute("href") ?? meta("og:url"))?.replace(/^\/\//, "https://"),
			language: doc.documentElement?.getAttribute("lang") ?? void 0
		});
	}
	/**
	* Reads what a page tells machines: JSON-LD (a Review and what it reviews, an Article), then microdata of a Movie, then
	* its meta elements. What stands first wins.
	*/
	function readPageData(doc) {
		const things = readThings(doc);
		const review = things.find((thing) => hasType(thing, /^(?:Critic|User)?Review$/));
		const article = things.find((thing) => hasType(thing, /Article|BlogPosting|Report$/));
		const work = asList(review?.itemReviewed).find(isObject) ?? (review ? things.find((thing) => hasType(thing, /^(?:Movie|TVSeries|TVSeason)$/)) : void 0) ?? things.find((thing) => hasType(thing, /^Movie$/) && (isObject(thing.review) || isObject(thing.reviews)));
		const said = defined({
			rating: readRating(review?.reviewRating),
			author: namesOf(review?.author ?? article?.author),
			published: asText(review?.datePublished ?? article?.datePublished),
			site: asText(review?.publisher ?? article?.publisher)
		});
		return {
			...readMeta(doc),
			...readMicrodata(doc),
			...work ? readWork(work) : {},
			...said
		};
	}
	// lib/formats/article/page/read-article-text.ts
	/** A page of so few elements is all article. */
	var smallPage = 120;
	/** An element with so much more text than Readability left has more in it than the article. */
	var mostSurplus = 2.2;
	var longestHeadline = 250;
	var fold = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
	function readMain(doc) {
		if (doc.querySelectorAll("*").length <= smallPage) return doc.body ? nodeToText(doc.body) : "";
		const found = findArticleElement(doc);
		if (!found) return doc.body ? nodeToText(doc.body) : "";
		const whole = nodeToText(found.element);
		const cleaned = nodeToText(found.cleaned);
		return whole.length <= cleaned.length * mostSurplus + 400 ? whole : cleaned;
	}
	/** The heading that stands in the page's title, of the first three ranks; else the first of the first rank. */
	function findHeadline(doc) {
		const titled = fold(doc.querySelector("title")?.textContent ?? "");
		const isTitled = (words) => fold(words).length > 3 && (titled.startsWith(fold(words)) || fold(words).length > 8 && titled.includes(fold(words)) && !titled.endsWith(fold(words)));
		const headings = (rank) => [...doc.querySelectorAll(rank)].slice(0, 20).map(wordsOf).filter((words) => words !== "" && words.length <= longestHeadline);
		const first = headings("h1");
		return first.find(isTitled) ?? first.find((words) => / /.test(words)) ?? headings("h2, h3").find(isTitled) ?? first[0] ?? "";
	}
	/** The text with its headline on top, and there only. */
	function putHeadlineFirst(text, headline) {
		if (headline === "") return text;
		const lines = text.split("\n");
		const at = lines.findIndex((line, i) => i < 40 && /^#{1,6} /.test(line) && fold(line) === fold(headline));
		const above = lines.slice(0, Math.max(0, at)).filter((line) => !/^#{1,6} /.test(line));
		return `# ${headline}\n\n${(at < 0 ? lines : [...above, ...lines.slice(at + 1)]).join("\n").trim()}`;
	}
	function writeFrontMatter(data) {
		const lines = Object.entries(data).map(([key, value]) => `${key}: ${value}`);
		return lines.length > 0 ? [
			"---",
			...lines,
			"---"
		].join("\n") : "";
	}
	/**
	* The text of a page's article in the form that `parseArticle` reads: what the page tells machines as front matter, its
	* headline, the article, and its boxes of points and verdict where they stand elsewhere. The document is not changed.
	*/
	function readArticleText(doc) {
		const main = readMain(doc);
		const folded = fold(main);
		const article = putHeadlineFirst([main, ...readBoxes(doc).filter((box) => !folded.includes(fold(box)))].join("\n\n"), findHeadline(doc));
		return [writeFrontMatter(readPageData(doc)), article].filter((part) => part !== "").join("\n\n");
	}
	/** The same of a passage that was selected on the page: what the page says of itself, its headline, those words. */
	function readPassageText(doc, passage) {
		return [writeFrontMatter(readPageData(doc)), putHeadlineFirst(passage, findHeadline(doc))].filter((part) => part !== "").join("\n\n");
	}
	// lib/formats/article/page/take-page.ts
	/** Pages of more elements are not copied. The longest article with comments that was looked at has some 20,000. */
	var mostElements = 1e5;
	/** Fewer selected letters are a word that was clicked twice. */
	var fewestSelected = 40;
	/** Takes the article of a page, and what the user has selected in it. The page is not changed. */
	function takePage(doc, url, selected) {
		if (doc.contentType === "application/pdf") return {
			ok: false,
			why: "document"
		};
		const words = selected.trim();
		const isSelected = words.length >= fewestSelected && words.length <= 2e5;
		const isLarge = countElements(doc) > mostElements;
		if (isLarge && !isSelected) return {
			ok: false,
			why: "too-large"
		};
		const page = isLarge ? null : copyPage(doc);
		const article = page ? readArticleText(page) : "";
		const passage = isSelected ? page ? readPassageText(page, words) : words : null;
		const kept = article.length <= 2e5 ? article : "";
		if (passage === null && kept === "") return {
			ok: false,
			why: article === "" ? "empty" : "too-large"
		};
		return {
			ok: true,
			url,
			article: kept,
			passage: passage?.slice(0, 2e5) ?? null
		};
	}
	// entrypoints/read-article.ts
	var read_article_default = defineUnlistedScript(() => takePage(document, location.href, String(getSelection() ?? "")));
	// \0virtual:wxt-unlisted-script-entrypoint?/work/main/entrypoints/read-article.ts
	/** Wrapper around `console` with a "[wxt]" prefix */
	var logger = {
		debug: (...args) => ([...args], void 0),
		log: (...args) => ([...args], void 0),
		warn: (...args) => ([...args], void 0),
		error: (...args) => ([...args], void 0)
	};
	return (() => {
		let result;
		try {
			result = read_article_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "read-article" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "read-article" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
