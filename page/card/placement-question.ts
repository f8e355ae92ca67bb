/** Measures what `placement.ts` needs to decide. */
import type { PlacedMention } from '../mentions/found-mentions';
import type { Box, PlacementQuestion } from './placement';

export function questionFor(
  placed: PlacedMention,
  lines: Box[],
  host: HTMLElement,
  wantsSheet: boolean,
): Omit<PlacementQuestion, 'pointer'> {
  const style = getComputedStyle(placed.block.element);
  const { width, height } = host.getBoundingClientRect();
  return {
    lines,
    view: visibleBox(host.ownerDocument.defaultView as Window),
    card: { width, height },
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    vertical: style.writingMode !== 'horizontal-tb',
    wantsSheet,
  };
}

/** Under pinch zoom the reader sees only part of the window. */
function visibleBox(window: Window): Box {
  const { documentElement } = window.document;
  const visual = window.visualViewport;
  const left = visual?.offsetLeft ?? 0;
  const top = visual?.offsetTop ?? 0;
  // Without the scroll bar, which the visual viewport leaves out as well.
  const right =
    left + Math.min(visual?.width ?? Number.POSITIVE_INFINITY, documentElement.clientWidth);
  // In quirks mode clientHeight is that of the document.
  return { left, top, right, bottom: top + (visual?.height ?? window.innerHeight) };
}
