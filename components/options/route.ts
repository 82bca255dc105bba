import { type SectionId, sections } from './sections.ts';

/** Where one is on the page, as the address says behind its `#`. */
export interface Route {
  section: SectionId;
  /** In the library: the bin. */
  bin: boolean;
  /** In the library: the review that is open. */
  review: string | null;
}

/** `#library/bin/ID` and the like; whatever it does not know is the beginning, the settings. */
export function readRoute(hash: string): Route {
  const [name, ...rest] = hash.replace(/^#/, '').split('/');
  const section = sections.find(({ id }) => id === name)?.id ?? 'settings';
  const bin = section === 'library' && rest[0] === 'bin';
  const review = section === 'library' ? (rest[bin ? 1 : 0] ?? '') : '';
  return { section, bin, review: decode(review) || null };
}

/** The address of a review in the library, or of the list where `review` is null. */
export function libraryAddress(bin: boolean, review: string | null): string {
  return ['#library', bin && 'bin', review !== null && encodeURIComponent(review)].filter(Boolean).join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Typed by hand, and wrong: no review goes by that.
    return text;
  }
}
