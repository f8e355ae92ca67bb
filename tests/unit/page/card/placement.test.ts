import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type PlacementQuestion, place } from '../../../../page/card/placement';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const base: PlacementQuestion = {
  lines: [box(300, 500, 120, 20)],
  pointer: { x: 350, y: 510 },
  view: box(0, 0, 1000, 800),
  card: { width: 360, height: 300 },
  direction: 'ltr',
  vertical: false,
  wantsSheet: false,
};

const CASES: [what: string, change: Partial<PlacementQuestion>, expected: object][] = [
  ['above the line', {}, { kind: 'card', side: 'above', left: 284, top: 190 }],
  [
    'below where above is no room',
    { lines: [box(300, 100, 120, 20)] },
    { side: 'below', top: 130 },
  ],
  [
    'on the roomier side when on neither it fits',
    { card: { width: 360, height: 640 } },
    { side: 'above', top: 8, room: 482 },
  ],
  ['not over the right edge', { lines: [box(950, 500, 40, 20)] }, { left: 632 }],
  ['not over the left edge', { lines: [box(2, 500, 40, 20)] }, { left: 8 }],
  ['from the right in right-to-left text', { direction: 'rtl' }, { left: 76 }],
  [
    'clear of both lines of a name that wraps',
    { lines: [box(800, 480, 100, 20), box(0, 505, 60, 20)], pointer: { x: 820, y: 490 } },
    { side: 'above', top: 170 },
  ],
  [
    'clear of both lines, pointing at the second',
    { lines: [box(800, 200, 100, 20), box(0, 225, 60, 20)], pointer: { x: 20, y: 230 } },
    { side: 'below', top: 255, left: 8 },
  ],
  [
    'at the line pointed at when the name goes on in the next column',
    { lines: [box(100, 700, 80, 20), box(400, 60, 60, 20)], pointer: { x: 410, y: 70 } },
    { side: 'below', top: 90, left: 384 },
  ],
  [
    'at the first line without a pointer',
    { lines: [box(100, 700, 80, 20), box(400, 60, 60, 20)], pointer: null },
    { side: 'above', left: 84 },
  ],
  [
    'beside vertical lines',
    { vertical: true, lines: [box(500, 100, 20, 120)] },
    { side: 'right', left: 530, top: 100 },
  ],
  [
    'left of vertical lines at the right edge',
    { vertical: true, lines: [box(900, 100, 20, 120)] },
    { side: 'left', left: 530 },
  ],
  [
    'beside the line in a window too low',
    { view: box(0, 0, 1000, 300), lines: [box(300, 140, 100, 20)] },
    { side: 'right', left: 410 },
  ],
  [
    'a sheet at the bottom on touch',
    { wantsSheet: true, lines: [box(300, 100, 120, 20)] },
    { kind: 'sheet', edge: 'bottom' },
  ],
  [
    'a sheet at the top when one reads at the bottom',
    { wantsSheet: true, lines: [box(300, 700, 120, 20)] },
    { kind: 'sheet', edge: 'top' },
  ],
  [
    'a sheet in narrow windows',
    { view: box(0, 0, 400, 700), lines: [box(30, 100, 60, 20)] },
    { kind: 'sheet', edge: 'bottom' },
  ],
  [
    'within what pinch zoom shows',
    { view: box(200, 300, 600, 400), lines: [box(220, 350, 60, 20)] },
    { side: 'below', left: 208 },
  ],
];

describe('the card stands', () => {
  it.each(CASES)('%s', (_, change, expected) => {
    expect(place({ ...base, ...change })).toMatchObject(expected);
  });
});

describe('wherever the line is', () => {
  const number = (min: number, max: number) => fc.integer({ min, max });
  it('the card is neither over the line nor out of sight', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: number(0, 1500),
          y: number(0, 1180),
          width: number(5, 500),
          lineHeight: number(8, 60),
          cardHeight: number(60, 640),
          viewWidth: number(480, 1600),
          viewHeight: number(200, 1200),
          rtl: fc.boolean(),
          vertical: fc.boolean(),
        }),
        (given) => {
          const view = box(0, 0, given.viewWidth, given.viewHeight);
          const line = box(
            Math.min(given.x, given.viewWidth - 6),
            Math.min(given.y, given.viewHeight - given.lineHeight),
            given.width,
            given.lineHeight,
          );
          const card = { width: 360, height: given.cardHeight };
          const direction = given.rtl ? 'rtl' : 'ltr';
          const at = place({
            ...base,
            lines: [line],
            pointer: null,
            view,
            card,
            direction,
            vertical: given.vertical,
          });
          if (at.kind === 'sheet') {
            expect(at.room).toBeLessThanOrEqual(
              at.edge === 'top' ? line.top : view.bottom - line.bottom,
            );
            return;
          }
          const height = Math.min(card.height, at.room);
          const overX = at.left < line.right && at.left + card.width > line.left;
          const overY = at.top < line.bottom && at.top + height > line.top;
          expect(overX && overY).toBe(false);
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.left + card.width).toBeLessThanOrEqual(view.right);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.top + height).toBeLessThanOrEqual(view.bottom);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
