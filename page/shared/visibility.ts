/** Whether text directly in an element shows. */
import { hostOf } from './shadow-hosts';

export function isShown(asked: Element): boolean {
  // Not by calling itself: pages nest deeper than calls may.
  for (let element: Element | null = asked; element; element = around(element)) {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    // Without a box of its own (a slot has none), an element shows as what it stands in does.
    const { display, visibility } = getComputedStyle(element);
    if (display !== 'contents' || visibility !== 'visible') return false;
  }
  return false;
}

function around(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}
