/**
 * From offsets in a block to ranges in the DOM. Marks use StaticRange: live ranges cost the page
 * at each of its own changes, and a changed block is read anew anyway
 * (docs/decisions/041-static-ranges.md).
 */
import type { Mention } from '../../detection/model';
import { type PageBlock, placeOf } from '../text/page-block';

export function staticRangeOf(block: PageBlock, mention: Mention): StaticRange | null {
  const start = placeOf(block, mention.start, 'start');
  const end = placeOf(block, mention.end, 'end');
  if (!start || !end || !start.node.isConnected || !end.node.isConnected) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** A live range, to be asked for its rectangles at once and then dropped. */
export function liveRangeOf(range: StaticRange): Range | null {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const live = (startContainer.ownerDocument as Document).createRange();
    live.setStart(startContainer, range.startOffset);
    live.setEnd(endContainer, range.endOffset);
    return live;
  } catch {
    // The text became shorter than the range since it was read; the observer will read it anew.
    return null;
  }
}

/** The rectangles of a mention on the screen: more than one where it wraps. */
export function rectsOf(range: StaticRange): DOMRect[] {
  const live = liveRangeOf(range);
  return live ? [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0) : [];
}
