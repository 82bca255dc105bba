import type { TabView } from '../../lib/browser/messages/film-pages.ts';

/** Why no film was seen on a page that can't be read; null where it was read and there is none. */
export function whyClosed(closed: TabView['closed']): string | null {
  switch (closed) {
    case 'browser':
      return 'The browser keeps this page closed to extensions, so no film can be read here.';
    case 'file':
      return 'This is a file on your computer, which is not read. Films are seen on web pages.';
    case 'pdf':
      return 'This is a PDF, in which no film can be read.';
    default:
      return null;
  }
}
