/** Whether text directly in an element shows. */

export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // Without a box of its own (a slot has none), an element shows as what it stands in does.
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  const around = element.assignedSlot ?? element.parentElement ?? hostOf(element);
  return around !== null && isShown(around);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
