import type { Box, Point, Reader } from './reader';
import { untilSeen } from './until';

/** A place away from everything on the pages. */
const CORNER: Point = { x: 4, y: 4 };

/** The first line of the nth occurrence of a text on the page, scrolled into view. */
function lineOf(reader: Reader, text: string, nth = 0): Promise<Box> {
  return reader.inPage(
    ({ text, nth }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let at = (node as Text).data.indexOf(text);
        while (at >= 0) {
          if (seen++ === nth) {
            node.parentElement?.scrollIntoView({ block: 'center' });
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + text.length);
            const box = range.getClientRects()[0];
            if (!box) throw new Error(`"${text}" has no box`);
            const { left, top, width, height } = box;
            return { left, top, width, height };
          }
          at = (node as Text).data.indexOf(text, at + 1);
        }
      }
      throw new Error(`"${text}" is not on the page ${nth + 1} times`);
    },
    { text, nth },
  );
}

/** The middle of the first line of the nth occurrence of a text on the page, scrolled into view. */
export async function whereIs(reader: Reader, text: string, nth = 0): Promise<Point> {
  return middleOf(await lineOf(reader, text, nth));
}

const middleOf = ({ left, top, width, height }: Box): Point => ({
  x: left + width / 2,
  y: top + height / 2,
});

/** Hovers a text as a reader does: comes from beside it, then rests. */
export async function hover(reader: Reader, text: string, nth = 0): Promise<void> {
  await hoverOver(reader, await lineOf(reader, text, nth));
}

/**
 * Moves straight from the corner of the page to the line, and along it to its middle: there is no other name
 * on the way, on which a busy machine could halt the pointer for so long that it rests there.
 */
export async function hoverOver(reader: Reader, line: Box): Promise<void> {
  const middle = middleOf(line);
  await reader.movePointerTo(CORNER);
  await reader.movePointerTo({ x: line.left + line.width / 4, y: middle.y });
  await reader.glidePointerTo(middle);
}

/** Waits until the page has drawn what is due, and what follows from that: a frame may take its time. */
export function nextFrames(reader: Reader): Promise<void> {
  return reader.inPage(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, null);
}

/** Milliseconds, less than the pointer has to rest or may be away from a card. */
const A_HALT = 240;

/**
 * A movement without a halt, like a hand's. A busy machine may halt it all the same: then it was not the
 * movement meant, nothing follows from it, and it is repeated from the beginning.
 */
export async function inOneGo(
  reader: Reader,
  begin: () => Promise<unknown>,
  move: () => Promise<void>,
): Promise<void> {
  const longestHalt = async () => {
    await begin();
    await noteMovements(reader);
    await move();
    await nextFrames(reader);
    return reader.inPage(() => (window as unknown as Moved).longestHalt, null);
  };
  await untilSeen('a movement without a halt (ms)', longestHalt, (halt) => halt < A_HALT);
}

interface Moved {
  longestHalt: number;
  onMove?: (event: PointerEvent) => void;
}

/** The time from each movement to the frame in which the next one is looked at. */
function noteMovements(reader: Reader): Promise<void> {
  return reader.inPage(() => {
    const page = window as unknown as Moved;
    page.longestHalt = 0;
    if (page.onMove) removeEventListener('pointermove', page.onMove, true);
    let before: number | null = null;
    page.onMove = ({ timeStamp }) => {
      const since = before;
      before = timeStamp;
      requestAnimationFrame(() => {
        const until = performance.now();
        if (since !== null) page.longestHalt = Math.max(page.longestHalt, until - since);
      });
    };
    addEventListener('pointermove', page.onMove, true);
  }, null);
}
