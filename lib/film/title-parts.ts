import { titleKey } from './title-key.ts';

/** More segments than these are a list, not a title. */
const maxSegments = 5;

const breaks = /\s*[:;()[\]{}]+\s*|\s+[-–—~|/]+\s+|,?\s+or,?\s*[:,]?\s+(?=how|the\b)|(?<=[.!?])\s+/i;

/** "John Carpenter's Vampires", "Lee Daniels' The Butler", "Marvel's The Avengers"; not "Daddy's Home". */
const owner = /^(?:(?:[\p{L}\p{N}.-]+\s+){1,3}[\p{L}\p{N}.-]+|marvel|disney|pixar)(?:['’]s|(?<=s)['’])\s+/iu;

/**
 * Keys of the pieces by which a film may be called for short: what stands before or after a colon, dash or bracket, the
 * title without its owner's name. Longest first; the whole title's own key is not among them.
 */
export function titlePartsOf(title: string): string[] {
  const segments = title
    .split(breaks)
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment))
    .slice(0, maxSegments);
  if (segments.length === 1 && segments[0] === title && !owner.test(title)) return [];
  const whole = titleKey(title);
  const parts = new Set<string>();
  for (let from = 0; from < segments.length; from++) {
    for (let to = segments.length; to > from; to--) parts.add(titleKey(segments.slice(from, to).join(': ')));
  }
  if (segments.length > 2) parts.add(titleKey(`${segments[0]}: ${segments.at(-1)}`));
  if (owner.test(title)) parts.add(titleKey(title.replace(owner, '')));
  return [...parts]
    .filter((part) => part !== whole && /\p{L}{3}|\p{Lo}/u.test(part))
    .sort((a, b) => b.length - a.length);
}
