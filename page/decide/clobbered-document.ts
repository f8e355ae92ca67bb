/**
 * Pictures and forms with a name stand in for the document's own properties: with `<img name="body">`,
 * `document.body` is that picture, in this script's world as well (Chromium; when busy, version 156 may leave
 * them out of a script world created after they were parsed, and then nothing here is replaced).
 */

/**
 * The properties we ask of the document. If one of these is taken, nothing can be done, and nothing is tried.
 */
const ASKED = (
  'body head documentElement defaultView URL contentType designMode visibilityState activeElement ' +
  'fullscreenElement querySelector querySelectorAll getElementsByTagName createElementNS ' +
  'createTreeWalker caretPositionFromPoint addEventListener dispatchEvent ownerDocument'
).split(' ');

/**
 * All of these are normally inherited: one that is the document's own is an element of that name. Needs no
 * search.
 */
export function isClobbered(document: Document): boolean {
  return ASKED.some((name) => Object.hasOwn(document, name));
}
