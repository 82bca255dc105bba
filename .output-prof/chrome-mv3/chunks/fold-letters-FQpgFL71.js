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
export { foldLetters as t };
