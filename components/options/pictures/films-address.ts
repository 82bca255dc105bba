import { type Filters, type LibraryView, noFilters, wholeLibrary } from '../../../lib/library/view.ts';
import { writeView } from '../../../lib/library/view-address.ts';
import { libraryAddress } from '../route.ts';

/** Address of the library with the user's own films that are so, a line for each. */
export function filmsAddress(filters: Partial<Filters>, sort: LibraryView['sort'] = null): string {
  const view = { ...wholeLibrary, filters: { ...noFilters, origin: 'own' as const, ...filters }, sort };
  return libraryAddress(false, null, writeView({ ...view, group: 'film' }));
}

/** Address of everything that a reviewer has in the library. */
export function reviewerAddress(by: 'author' | 'site', name: string): string {
  return libraryAddress(false, null, writeView({ ...wholeLibrary, filters: { ...noFilters, [by]: name } }));
}
