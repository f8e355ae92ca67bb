/**
 * How often the page changes. In each frame with a change the browser looks for all marks again: if the page
 * changes in one frame after the other, marks out of sight can wait (record 076).
 */

/** The pace of a page: nearly all are calm once they have loaded, even one with a clock. */
export type Pace = 'calm' | 'restless';

/**
 * Milliseconds, and the frames with changes in them: a clock makes five. It is this long also because a page
 * that changes in bursts (a carousel) would otherwise be restless, calm and restless again, and each time all
 * marks would be registered again.
 */
const LOOK_EVERY = 4_500;
const RESTLESS_FROM = 6;
/** Between the two limits nothing changes: a page near a single limit would switch back and forth. */
const CALM_BELOW = 3;
/** Milliseconds; changes closer together than this are in one frame. */
const FRAME = 16;

export class PaceWatch {
  /** Null while the page rests. */
  #timer: ReturnType<typeof setTimeout> | null = null;
  #last = Number.NEGATIVE_INFINITY;
  #framesSinceLook = 0;

  /** `told`: hears "restless" as soon as it is noticed, and again while it lasts; "calm" soon after. */
  constructor(private readonly told: (pace: Pace) => void) {}

  /** Called at each change: costs hardly more than a look at the clock. */
  changed(now: number): void {
    if (now - this.#last < FRAME) return;
    this.#last = now;
    if (++this.#framesSinceLook === RESTLESS_FROM) this.told('restless');
    this.#watch();
  }

  /** So many changes at once that they are not reported until everything is read. */
  flooded(): void {
    this.stop();
    this.told('restless');
  }

  /** The page was read, and each change is reported again. */
  floodIsOver(): void {
    this.#watch();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#framesSinceLook = 0;
  }

  #watch(): void {
    this.#timer ??= setTimeout(() => this.#look(), LOOK_EVERY);
  }

  #look(): void {
    this.#timer = null;
    const frames = this.#framesSinceLook;
    this.#framesSinceLook = 0;
    if (frames < CALM_BELOW) this.told('calm');
    if (frames > 0) this.#watch();
  }
}
