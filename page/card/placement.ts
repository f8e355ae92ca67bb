/** Where the card stands: never over the line being read, and preferably above it. Pure. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacementQuestion {
  /** One box for each line the name is written on, in reading order. */
  lines: Box[];
  /** Where the pointer is, if the reader uses one. */
  pointer: { x: number; y: number } | null;
  /** What the reader sees of the page; smaller than the window under pinch zoom. */
  view: Box;
  card: { width: number; height: number };
  direction: 'ltr' | 'rtl';
  /** Lines run from top to bottom, as in vertical Japanese. */
  vertical: boolean;
  wantsSheet: boolean;
}

export type Placement =
  | {
      kind: 'card';
      left: number;
      top: number;
      side: 'above' | 'below' | 'left' | 'right';
      room: number;
    }
  | { kind: 'sheet'; edge: 'top' | 'bottom'; room: number };

/** Pixels between the line and the card; a pointer crosses them within the grace. */
const GAP = 10;
/** Pixels to the edge of what the reader sees. */
const MARGIN = 8;
/** Pixels the card starts before the name, so that its text lines up with it. */
const OUTDENT = 16;
/** Pixels; in a narrower window a card would leave no page beside it. */
export const NARROW = 480;
/** Pixels; with less room on both sides of the line, a sheet at the edge serves better. */
const LEAST_ROOM = 200;

export function place(question: PlacementQuestion): Placement {
  const { view, wantsSheet, vertical } = question;
  const line = lineBeingRead(question);
  if (wantsSheet || view.right - view.left < NARROW) return sheet(line, view);
  if (vertical) return beside(question, line);
  return aboveOrBelow(question, line) ?? beside(question, line);
}

/** For a name that wraps: the line pointed at, together with the name's lines next to it. */
function lineBeingRead({ lines, pointer }: PlacementQuestion): Box {
  const [first] = lines;
  if (!first) return { left: 0, top: 0, right: 0, bottom: 0 };
  const anchor = pointer
    ? lines.reduce((best, line) =>
        distance(line, pointer) < distance(best, pointer) ? line : best,
      )
    : first;
  const height = anchor.bottom - anchor.top;
  // A line in the next column is far away, higher up and to the side: it is not next to this one.
  const near = lines.filter((line) => Math.abs(line.top - anchor.top) < 2 * height);
  return {
    left: anchor.left,
    right: anchor.right,
    top: Math.min(...near.map(({ top }) => top)),
    bottom: Math.max(...near.map(({ bottom }) => bottom)),
  };
}

function aboveOrBelow(question: PlacementQuestion, line: Box): Placement | null {
  const { view, card } = question;
  const above = line.top - view.top - GAP - MARGIN;
  const below = view.bottom - line.bottom - GAP - MARGIN;
  const left = startOf(question, line);
  const fitsAbove = card.height <= above;
  if (fitsAbove || (above >= below && card.height > below)) {
    if (above < Math.min(LEAST_ROOM, card.height)) return null;
    const height = Math.min(card.height, above);
    return { kind: 'card', side: 'above', left, top: line.top - GAP - height, room: above };
  }
  if (below < Math.min(LEAST_ROOM, card.height)) return null;
  return { kind: 'card', side: 'below', left, top: line.bottom + GAP, room: below };
}

/** For vertical lines, and where a window is too low for a card above or below. */
function beside({ view, card }: PlacementQuestion, line: Box): Placement {
  const room = view.bottom - view.top - 2 * MARGIN;
  const height = Math.min(card.height, room);
  const top = within(line.top, view.top + MARGIN, view.bottom - MARGIN - height);
  const right = line.right + GAP;
  if (right + card.width <= view.right - MARGIN) {
    return { kind: 'card', side: 'right', left: right, top, room };
  }
  const left = line.left - GAP - card.width;
  if (left >= view.left + MARGIN) return { kind: 'card', side: 'left', left, top, room };
  return sheet(line, view);
}

/** At the bottom, unless that is where the reader reads. */
function sheet(line: Box, view: Box): Placement {
  const below = view.bottom - line.bottom - GAP;
  const above = line.top - view.top - GAP;
  return below >= above
    ? { kind: 'sheet', edge: 'bottom', room: below }
    : { kind: 'sheet', edge: 'top', room: above };
}

function startOf({ view, card, direction }: PlacementQuestion, line: Box): number {
  const start = direction === 'rtl' ? line.right + OUTDENT - card.width : line.left - OUTDENT;
  return within(start, view.left + MARGIN, view.right - MARGIN - card.width);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function distance(box: Box, { x, y }: { x: number; y: number }): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy;
}
