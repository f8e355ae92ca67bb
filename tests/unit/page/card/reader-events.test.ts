/** Where the pointer is looked for: once a frame. */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../page/card/card';
import { listenToReader } from '../../../../page/card/reader-events';
import type { Point } from '../../../../page/mentions/hit-test';

const A = { x: 100, y: 100 };
const NEAR_A = { x: 101, y: 101 };
const B = { x: 300, y: 100 };

/** A window that receives the events it is given, and draws a frame when it is asked to. */
function makePage(early: readonly object[] = []) {
  const listeners = new Map<string, (event: object) => void>();
  let frames: (() => void)[] = [];
  const target = { addEventListener: () => undefined };
  const window = {
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
    requestAnimationFrame: (draw: () => void) => frames.push(draw),
    cancelAnimationFrame: () => {
      frames = [];
    },
    document: { ...target, documentElement: target },
  };
  const card = {
    pointer: null,
    state: { kind: 'idle' },
    isCard: () => false,
    distanceFrom: () => 0,
    dispatch: () => undefined,
  };
  const looked: Point[] = [];
  const mentionAt = ({ x, y }: Point) => {
    looked.push({ x, y });
    return null;
  };
  const { signal } = new AbortController();
  listenToReader(window as never, card as unknown as Card, mentionAt, signal, early as Event[]);
  return {
    looked,
    frame: () => {
      for (const draw of frames.splice(0)) draw();
    },
    tell: (event: { type: string }) => listeners.get(event.type)?.(event),
  };
}

const facts = { isTrusted: true, target: null, timeStamp: 0, composedPath: () => [] };
const moved = ({ x, y }: Point) => ({
  ...facts,
  type: 'pointermove',
  pointerType: 'mouse',
  clientX: x,
  clientY: y,
});
const wrote = { ...facts, type: 'keydown', key: 'a' };
const composed = { ...facts, type: 'compositionstart' };
const scrolled = { ...facts, type: 'scroll' };

describe('the pointer is looked for', () => {
  const cases: [string, frames: Point[][], looked: Point[]][] = [
    ['where it last was when the frame came', [[A, B]], [B]],
    ['once where it stays', [[A], [A], [NEAR_A]], [A]],
    ['where it came back to within one frame', [[A], [B, A]], [A, A]],
    ['where it came back to in the next frame', [[A], [B], [A]], [A, B, A]],
  ];
  it.each(cases)('%s', (_, frames, expected) => {
    const page = makePage();
    for (const moves of frames) {
      for (const to of moves) page.tell(moved(to));
      page.frame();
    }
    expect(page.looked).toEqual(expected);
  });
});

describe('the pointer is looked for no more', () => {
  const doings = [
    ['wrote', wrote],
    ['composed', composed],
  ] as const;
  it.each(doings)('where it was before the reader %s in the same frame', (_, event) => {
    const page = makePage();
    page.tell(moved(A));
    page.tell(event);
    page.frame();
    page.tell(moved(NEAR_A));
    page.frame();
    page.tell(moved(B));
    page.frame();
    expect(page.looked).toEqual([B]);
  });

  it.each(doings)('where it was before the reader %s, nobody listening yet', (_, event) => {
    const page = makePage([moved(A), event]);
    page.frame();
    expect(page.looked).toEqual([]);
  });

  it('but where it came to since', () => {
    const page = makePage([moved(A), wrote, moved(B)]);
    page.frame();
    expect(page.looked).toEqual([B]);
  });

  it('but where the page scrolled below it: browsers tell of that before they draw the frame', () => {
    const page = makePage();
    page.tell(moved(A));
    page.tell(scrolled);
    page.frame();
    expect(page.looked).toEqual([A]);
  });
});
