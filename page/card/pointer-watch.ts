/** Looks at where the pointer is: once a frame, and only where it moved to. */

import type { PlacedMention } from '../mentions/found-mentions';
import type { Point } from '../mentions/hit-test';
import type { Card } from './card';

/** Pixels; a resting hand trembles by less. */
const MOVED = 3;
/** Pixels nearer to the card that count as being on the way to it. */
const NEARER = 4;

export class PointerWatch {
  /** While a button is down the reader selects or drags, and nothing is looked for. */
  isPressed = false;
  #last: (Point & { at: number }) | null = null;
  #looked: Point | null = null;
  #frame = 0;
  #distance = Number.POSITIVE_INFINITY;

  constructor(
    private readonly window: Window,
    private readonly card: Card,
    private readonly mentionAt: (point: Point) => PlacedMention | null,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => window.cancelAnimationFrame(this.#frame));
  }

  moved({ clientX: x, clientY: y, timeStamp: at }: PointerEvent): void {
    const looked = this.#looked;
    // Browsers also report a "movement" when the page scrolls under a still pointer. While a look is due, the
    // pointer really did move: if it is back where it was, it is looked for there.
    if (!this.#frame && looked && Math.hypot(x - looked.x, y - looked.y) < MOVED) return;
    this.#last = { x, y, at };
    this.#frame ||= this.window.requestAnimationFrame(this.#look);
  }

  enteredCard(): void {
    this.#last = null;
    this.card.dispatch({ kind: 'pointerEnteredCard' });
  }

  leftPage(): void {
    this.#last = null;
    this.card.dispatch({ kind: 'pointerMoved', over: null });
  }

  /** Once the reader types, the place where the pointer came to rest opens nothing any more. */
  leaveAsIs(): void {
    if (!this.#frame || this.card.isShown) return;
    this.window.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#looked = this.#last;
  }

  readonly #look = (): void => {
    this.#frame = 0;
    const { card } = this;
    const last = this.#last;
    if (!last || this.isPressed) return;
    this.#looked = last;
    card.pointer = last;
    const over = this.mentionAt(last);
    const before = this.#distance;
    this.#distance = card.distanceFrom(last);
    if (!over && card.state.kind === 'leaving' && this.#distance < before - NEARER) {
      card.dispatch({ kind: 'pointerNearedCard' });
    } else card.dispatch({ kind: 'pointerMoved', over });
  };
}
