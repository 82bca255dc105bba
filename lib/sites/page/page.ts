import type { LdNode } from './json-ld.ts';

/** A page while it is read: what several readers need, found once. */
export interface Page {
  readonly url: URL;
  readonly root: Element;
  /** What the window is headed: the `title` element. */
  readonly title: string;
  /** The address that the page gives as its own, resolved; null where it gives none. */
  readonly canonical: string | null;
  /** Contents of meta tags by `property` or `name`, in their order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Typed nodes of the page's JSON-LD, outermost first. */
  readonly nodes: readonly LdNode[];
  /** What headings may end with: the site's name, the words of its host. */
  readonly siteNames: readonly string[];
}
