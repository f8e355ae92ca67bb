/** Whether text directly in an element is shown. */
import { hostOf } from './shadow-hosts';

export function isShown(asked: Element): boolean {
  // A loop, not recursion: pages nest deeper than the call stack.
  for (let element: Element | null = asked; element; element = around(element)) {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    // Without a box of its own (a slot has none), an element is shown if its parent is.
    const { display, visibility } = getComputedStyle(element);
    if (display !== 'contents' || visibility !== 'visible') return false;
  }
  return false;
}

function around(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}
