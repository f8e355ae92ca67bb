/**
 * How often the page changes. In each frame in which it did, the browser looks for all marks anew: of a
 * page that does so in one frame after the other, those out of sight can wait (record 076).
 */

/** How a page is: nearly all are calm once they have come; one with a clock is, too. */
export type Pace = 'calm' | 'restless';

/**
 * Milliseconds, and the frames with changes in them: a clock makes five. So long also because what
 * stirs in bursts (a carousel) would otherwise be restless, calm and restless again: each time the
 * browser is told of all marks anew.
 */
const LOOK_EVERY = 4_500;
const RESTLESS_FROM = 6;
/** Between the two it is as it was: what changes as often as that by chance would be both in turn. */
const CALM_BELOW = 3;
/** Milliseconds; what comes closer together comes in one frame. */
const FRAME = 16;

export class PaceWatch {
  /** Null while the page rests. */
  #timer: ReturnType<typeof setTimeout> | null = null;
  #last = Number.NEGATIVE_INFINITY;
  #framesSinceLook = 0;

  /** `told`: restless as soon as it is seen, and again while it lasts; calm soon after. */
  constructor(private readonly told: (pace: Pace) => void) {}

  /** Called at each change: hardly more than a look at the clock. */
  changed(now: number): void {
    if (now - this.#last < FRAME) return;
    this.#last = now;
    if (++this.#framesSinceLook === RESTLESS_FROM) this.told('restless');
    this.#watch();
  }

  /** So many at once that they are not told until all is read. */
  flooded(): void {
    this.stop();
    this.told('restless');
  }

  /** It was read, and each change is told again. */
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
