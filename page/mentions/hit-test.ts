/**
 * Which mention is under a point. The browser finds the text there, a map finds its mentions, and
 * the rectangles decide: `caretPositionFromPoint` snaps to the nearest text, however far. Ten times
 * cheaper than `CSS.highlights.highlightsFromPoint` (docs/decisions/042-hit-testing.md).
 */
import type { FoundMentions, PlacedMention } from './found-mentions';
import { rectsOf } from './ranges';

export interface Point {
  x: number;
  y: number;
}

/** Pixels around the letters that still count: underlines hang below, touch is broad. */
const SLACK = { mouse: 1, touch: 6 } as const;

export function mentionAt(
  document: Document,
  point: Point,
  found: FoundMentions,
  shadowRoots: ShadowRoot[],
  pointer: keyof typeof SLACK = 'mouse',
): PlacedMention | null {
  const text = textAt(document, point, shadowRoots);
  if (!text) return null;
  const slack = SLACK[pointer];
  return (
    found.at(text).find(({ range }) => rectsOf(range).some((rect) => holds(rect, point, slack))) ??
    null
  );
}

function textAt(document: Document, { x, y }: Point, shadowRoots: ShadowRoot[]): Text | null {
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  const node = position?.offsetNode;
  return node instanceof Text ? node : null;
}

function holds(rect: DOMRect, { x, y }: Point, slack: number): boolean {
  return (
    x >= rect.left - slack &&
    x <= rect.right + slack &&
    y >= rect.top - slack &&
    y <= rect.bottom + slack
  );
}
