import { type SectionId, sections } from './sections.ts';

/** Where one is on the page, as the address says behind its `#`. */
export interface Route {
  section: SectionId;
  /** In the library: the bin. */
  bin: boolean;
  /** In the library: the review that is open, or the one whose film is. */
  open: Open | null;
  /** What is looked at: in the library as `lib/library/view-address.ts` reads it, of the pictures the year. */
  view: string;
}

export interface Open {
  as: 'review' | 'film';
  /** Of a review: a film goes by the id of any review of it. */
  id: string;
}

/** `#library/bin/ID?q=alien` and the like; whatever it does not know is the beginning, the settings. */
export function readRoute(hash: string): Route {
  const [, path = '', view = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  const [name, ...rest] = path.split('/');
  const section = sections.find(({ id }) => id === name)?.id ?? 'settings';
  if (section !== 'library') {
    return { section, bin: false, open: null, view: section === 'pictures' ? view : '' };
  }
  const bin = rest[0] === 'bin';
  const isFilm = rest[0] === 'film' && rest.length > 1;
  const id = decode(rest[bin || isFilm ? 1 : 0] ?? '');
  return { section, bin, open: id ? { as: isFilm ? 'film' : 'review', id } : null, view };
}

/** The address of something in the library, or of the list where `open` is null. */
export function libraryAddress(bin: boolean, open: Open | null, view = ''): string {
  const path = ['#library', bin && 'bin', open?.as === 'film' && 'film', open && encodeURIComponent(open.id)];
  return path.filter(Boolean).join('/') + (view && `?${view}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Typed by hand, and wrong: no review goes by that.
    return text;
  }
}
