/** The browser's own walk over what a reading looks at: elements and text. */

const TEXT = 3;
/** Text as well, in pages served as XML. */
const CDATA = 4;
const TEXTS_AND_ELEMENTS =
  NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION | NodeFilter.SHOW_ELEMENT;

export function proseWalker(root: Node): TreeWalker {
  return (root.ownerDocument as Document).createTreeWalker(root, TEXTS_AND_ELEMENTS);
}

export function isText({ nodeType }: Node): boolean {
  return nodeType === TEXT || nodeType === CDATA;
}

/** The next node in reading order that is not inside the current one. */
export function nextOutside(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}
