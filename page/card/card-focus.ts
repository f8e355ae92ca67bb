/** Moves the focus into the card and back to the same place in the page. */
import type { PlacedMention } from '../mentions/found-mentions';

export function focusCard(root: ShadowRoot): void {
  const card = root.querySelector<HTMLElement>('[role="dialog"], [tabindex]');
  card?.focus({ preventScroll: true });
}

/** The element that has the focus now, unless that is the page as a whole. */
export function focusedOutside(document: Document): Element | null {
  const focused = document.activeElement;
  return focused && focused !== document.body && focused !== document.documentElement
    ? focused
    : null;
}

/**
 * Gives the focus back: to the link or button the mention is in, else to what had it before, else to the
 * mention's own element, so that the next Tab goes on from there.
 */
export function returnFocus(placed: PlacedMention, before: Element | null): void {
  const link = placed.range.startContainer.parentElement?.closest<HTMLElement>('a[href], button');
  if (link) link.focus({ preventScroll: true });
  else if (before instanceof HTMLElement && before.isConnected) {
    before.focus({ preventScroll: true });
  } else startTabbingFrom(placed.block.element);
}

/**
 * Text has no focus of its own, and a selection doesn't move the browsers' starting point for Tab.
 * Focusing its element does; the attribute that makes this possible is there for that moment only.
 */
export function startTabbingFrom(element: Element): void {
  if (!(element instanceof HTMLElement) || element === element.ownerDocument.body) return;
  const before = element.getAttribute('tabindex');
  if (before === null) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (before === null) element.removeAttribute('tabindex');
}
