/** Tells taps from other touches: a tap stays where it is and does not last. */
import type { Point } from '../mentions/hit-test';

/** Pixels; beyond this, the finger moved to scroll or select. */
const MOST_MOVED = 10;
/** Milliseconds; beyond this, it was a long press, which selects. */
const LONGEST = 500;

export class TapWatch {
  #began: (Point & { time: number }) | null = null;

  began({ clientX, clientY, timeStamp }: PointerEvent): void {
    this.#began = { x: clientX, y: clientY, time: timeStamp };
  }

  moved({ clientX, clientY }: PointerEvent): void {
    if (!this.#began) return;
    if (Math.hypot(clientX - this.#began.x, clientY - this.#began.y) > MOST_MOVED) {
      this.#began = null;
    }
  }

  scrolled(): void {
    this.#began = null;
  }

  /** The point of the tap that this click ends, if it was one. */
  ended(click: MouseEvent): Point | null {
    const began = this.#began;
    this.#began = null;
    return began && click.timeStamp - began.time <= LONGEST ? { x: began.x, y: began.y } : null;
  }
}
