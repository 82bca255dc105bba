/** The constructors of the page's window, as the caller's own world has them. */
export type PageWorld = Pick<typeof globalThis, 'Node' | 'Document' | 'Element' | 'HTMLFormElement'>;

/** Elements that stand in for a property of the document, or of their form, that goes by their name or id. */
const namesakes = 'form, img, iframe, embed, object, input, button, select, textarea, output, fieldset';

/**
 * A copy of a page that can be read. On a live one `<img name="querySelectorAll">` takes the place of the function
 * (seen in content scripts too: a world of their own does not help), and a form's `<input name="nodeName">` that of its
 * name. A copy belongs to no window: nothing in it runs or is loaded.
 */
export function copyPage(doc: Document, world: PageWorld = globalThis): Document {
  const copy = world.Node.prototype.cloneNode.call(doc, true) as Document;
  const { getAttribute, removeAttribute } = world.Element.prototype;
  const isTaken = (name: string) => name in world.Document.prototype || name in world.HTMLFormElement.prototype;
  for (const element of world.Document.prototype.querySelectorAll.call(copy, namesakes)) {
    for (const attribute of ['name', 'id']) {
      const name = getAttribute.call(element, attribute);
      if (name !== null && isTaken(name)) removeAttribute.call(element, attribute);
    }
  }
  return copy;
}

/** How many elements a page has; a name on the page can't get between. */
export function countElements(doc: Document, world: PageWorld = globalThis): number {
  return world.Document.prototype.getElementsByTagName.call(doc, '*').length;
}
