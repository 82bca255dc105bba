import { fold } from '../text/fold.ts';
import type { NoiseReason } from './set-aside.ts';

const longestCaption = 220;

/** Words that announce whose picture it is, in folded form. */
const credit = new RegExp(
  [
    '(?:photo|image|picture|still|photograph|poster|pic)s? ?(?:credits?|courtesy|source|by|via|from|©|:|copyright)',
    '(?:photo|image|picture) ?(?:courtesy|courtesy of)',
    '(?:bild|foto|fotos|bilder|bildquelle|bildnachweis|bildrechte|fotocredit|szenenbild|filmstill)s? ?(?:quelle|nachweis|:|©|von:)',
    '(?:credits? photos?|photos?|image|crédit|credit|copyright) ?(?::|©)',
    '(?:foto|fotografia|imagen|imagem|immagine|creditos?|cortesia|fonte) ?(?::|©|de:|di:)',
    '(?:zdj\\.|zdjecie|fot\\.|zrodlo|kadr z filmu) ?(?::|©)?',
    '(?:beeld|fotografie|gorsel|fotograf|kaynak|zdroj) ?(?::|©)',
    '(?:写真|画像|提供) ?[::/]',
    '(?:courtesy of|copyright|credit|credits|quelle|source|bron|via) ?: ?',
    '©|\\(c\\) ?\\d{4}',
  ].join('|'),
  'u',
);
const creditAtStart = new RegExp(`^[\\s\\p{P}]{0,3}(?:${credit.source})`, 'u');
const creditBehind = new RegExp(`(?:[.!?|(\\[–—-]|\\s{2,}|^)\\s*(?:${credit.source}).{0,100}$`, 'u');
const captionMark = /^(?:\[caption|caption:|bildunterschrift:|legende ?:|didascalia:|pie de foto:)/u;
const picture = /^\[?(?:image|img|photo|picture|video|trailer|poster|bild|foto|gallery|galerie)[\s\d:#\]]*$/u;

const scene =
  /(?:^|\s)(?:in|aus|dans|en|de|du|nel|di|em|w|z|v|uit|from|on the set of)\s+(?:the (?:film|movie) |einer szene aus |una scena di )?$/u;
const verb = /\b(?:is|was|are|has|had|does|gets|goes|ist|war|hat|wird|est|era|e|jest|je)\b/u;

/** Begins with a person's name: two words in capitals, the first no article. */
const beginsWithName =
  /^(?!(?:The|An?|Der|Die|Das|Eine?|Le|La|Les|Une?|El|Los|Las|Il|Lo|Gli|Os?|As|De|Het|Een)\s)\p{Lu}[\p{L}'’.-]*\s+(?:(?:de|da|di|la|van|von|der|den|del)\s+){0,2}\p{Lu}/u;

/** `Somebody as Someone in The Film`: ends with the title after a preposition, and has no verb. */
function isSceneCaption(folded: string, title: string): boolean {
  const bare = folded.replace(/\s*\(\d{4}\)|[."')]+$/g, '').replace(/["']/g, '');
  if (title.length < 2 || bare.length > 140 || !bare.endsWith(title)) return false;
  const before = bare.slice(0, bare.length - title.length);
  return before.length > 4 && scene.test(before) && !verb.test(before);
}

/** Whether a short line is a picture's credit or caption. */
export function reasonOfCaption(text: string, filmTitle: string | null): NoiseReason | null {
  if (text.length > longestCaption) return null;
  const folded = fold(text);
  if (creditAtStart.test(folded) || creditBehind.test(folded)) return 'photo credit';
  if (captionMark.test(folded) || picture.test(folded)) return 'caption';
  return filmTitle && beginsWithName.test(text) && isSceneCaption(folded, fold(filmTitle).replace(/["']/g, ''))
    ? 'caption'
    : null;
}
