/**
 * How large a page is: asked before doing anything that takes long on large ones. The browser remembers how
 * far it counted.
 */
import { elementsNamed } from './unclobbered';

/** Elements; a page with fewer is read as it is. */
const LARGE = 600;

export function isLarge(root: Node): root is Element {
  return root instanceof Element && elementsNamed(root, '*').item(LARGE) !== null;
}

/** Elements; searching the whole of a page with more is a task of its own. */
const HUGE = 10_000;

export function isHuge(root: Element): boolean {
  return elementsNamed(root, '*').item(HUGE) !== null;
}
