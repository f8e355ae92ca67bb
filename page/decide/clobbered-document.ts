/**
 * Pictures and forms with a name stand in for the document's own properties: with `<img name="body">`,
 * `document.body` is that picture, in this script's world as well (Chromium; a busy one, 156, may leave
 * them out of a world made after they were read: then nothing stands in for anything here).
 */

/** What is asked of the document. With one of these taken nothing can be done, and nothing is tried. */
const ASKED = (
  'body head documentElement defaultView URL contentType designMode visibilityState activeElement ' +
  'fullscreenElement querySelector querySelectorAll getElementsByTagName createElementNS ' +
  'createTreeWalker caretPositionFromPoint addEventListener dispatchEvent ownerDocument'
).split(' ');

/** All of these are inherited: one that is the document's own is an element of that name. No search. */
export function isClobbered(document: Document): boolean {
  return ASKED.some((name) => Object.hasOwn(document, name));
}
