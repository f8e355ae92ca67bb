import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Pace, PaceWatch } from '../../../../page/watching/page-pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is reported about a page that changes at these milliseconds, until all is over. */
function toldOf(moments: number[]): Pace[] {
  const told: Pace[] = [];
  const changes = new PaceWatch((pace) => told.push(pace));
  const start = performance.now();
  for (const moment of moments) {
    vi.advanceTimersByTime(start + moment - performance.now());
    changes.changed(performance.now());
  }
  vi.advanceTimersByTime(10_000);
  expect(vi.getTimerCount(), 'timers of a page that rests').toBe(0);
  return told;
}

const every = (milliseconds: number, during: number) =>
  Array.from({ length: Math.ceil(during / milliseconds) }, (_, i) => i * milliseconds);

describe('how often a page changes', () => {
  it.each<[string, number[], boolean]>([
    ['in every frame, for a while', every(17, 500), true],
    ['twice a second', every(500, 6_000), true],
    ['once a second: a clock', every(1_000, 60_000), false],
    ['a clock that is late at times', every(1_000, 60_000).map((t, i) => t + (i % 3) * 40), false],
    ['a thousand times within a frame', every(0.015, 15), false],
    ['five times, as it comes', every(100, 500), false],
    ['now and then', [0, 400, 3_000, 9_000, 20_000], false],
  ])('%s', (_, moments, restless) => {
    expect(toldOf(moments).includes('restless')).toBe(restless);
  });

  it('is restless at once, and calm once it changed next to nothing for four and a half seconds', () => {
    const told: [Pace, number][] = [];
    const start = performance.now();
    const changes = new PaceWatch((pace) => told.push([pace, performance.now() - start]));
    for (let frame = 0; frame < 60; frame++) {
      changes.changed(performance.now());
      vi.advanceTimersByTime(17);
    }
    vi.advanceTimersByTime(9_000);
    expect(told[0]).toEqual(['restless', 85]);
    expect(told.at(-1)?.[0]).toBe('calm');
    expect(told.at(-1)?.[1]).toBeLessThan(60 * 17 + 9_000);
  });

  it('is restless throughout where it stirs in bursts: a carousel', () => {
    const bursts = [0, 1_500, 3_000, 4_500, 6_000, 7_500].flatMap((from) =>
      every(17, 340).map((moment) => from + moment),
    );
    expect(toldOf(bursts).join()).toMatch(/^(restless,)+calm$/);
  });

  it('stays restless where it changes a little less often now and then', () => {
    const changes = [...every(500, 9_000), ...every(1_000, 9_000).map((moment) => 9_000 + moment)];
    expect(toldOf(changes).join()).toMatch(/^(restless,)+calm$/);
  });

  it('says so again while it lasts: who has moved meanwhile had them all drawn', () => {
    expect(toldOf(every(17, 10_000)).filter((pace) => pace === 'restless').length).toBe(3);
  });

  it('is restless while it floods, and calm once all is read and nothing came', () => {
    const told: Pace[] = [];
    const changes = new PaceWatch((pace) => told.push(pace));
    changes.changed(performance.now());
    changes.flooded();
    vi.advanceTimersByTime(16_000);
    expect(told).toEqual(['restless']);
    changes.floodIsOver();
    vi.advanceTimersByTime(4_500);
    expect(told).toEqual(['restless', 'calm']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is told nothing after the end', () => {
    const told: Pace[] = [];
    const changes = new PaceWatch((pace) => told.push(pace));
    changes.changed(performance.now());
    changes.stop();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
  });
});
