import { fieldsOfLabel } from '../labels/find-label.ts';
import { nameOf, wordsOf } from './element-words.ts';

/** Elements that are no part of an article's words. */
const dropped = new Set(
  `script style noscript template nav form button select textarea input iframe svg canvas video audio object embed figure
  figcaption footer dialog map math head link meta`.split(/\s+/),
);
/** Classes and ids by which pages call what is not their article, whole words of them. */
const furniture = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'comments?',
    'comment-?list',
    'respond',
    'reply',
    'share',
    'sharing',
    'sharedaddy',
    'social',
    'related',
    'jp-relatedposts',
    'newsletter',
    'subscribe',
    'breadcrumbs?',
    'sidebar',
    'cookie',
    'advert(?:isement)?',
    'ads?',
    'ad-slot',
    'promo',
    'outbrain',
    'taboola',
    'author-bio',
    'post-navigation',
    'nav-links',
    'pagination',
    'tags?-links',
    'wp-caption-text',
    'screen-reader-text',
    'sr-only',
    'visually-hidden',
  ].join('|')})(?:[\\s_-]|$)`,
  'i',
);

/** Whether an element is furniture of the page by its name, its role, or because it is hidden. */
export function isDropped(element: Element): boolean {
  const name = nameOf(element);
  if (dropped.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (name === 'body' || name === 'article' || name === 'main' || name === 'html') return false;
  return furniture.test(
    `${element.getAttribute('class')?.slice(0, 300) ?? ''} ${element.getAttribute('id')?.slice(0, 100) ?? ''}`,
  );
}

/** What lists of links may hold that is no menu. */
const listed = new Set(['cast', 'director', 'genre', 'pros', 'cons', 'web']);

/** A list of nothing but links is a menu, unless a label above it says what it lists. */
export function isMenu(element: Element): boolean {
  if (!/^[uo]l$/.test(nameOf(element)) || element.childElementCount < 3) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsOf(link).length, 0);
  if (linked < wordsOf(element).length * 0.95) return false;
  const above = element.previousElementSibling;
  const fields = above ? fieldsOfLabel(wordsOf(above).slice(0, 80)) : [];
  return !fields.some((field) => listed.has(field));
}
