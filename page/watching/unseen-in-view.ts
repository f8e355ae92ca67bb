/**
 * Elements that are in view but not shown: folded menus, slides, pages that hide a part while it is drawn
 * (`visibility: hidden`). The browser reports boxes, not what shows, so we look: a few times, at growing
 * intervals, and again once the reader has done something.
 */
import { listen, type StopListening } from '../shared/listen';
import { isShown } from '../shared/visibility';
import { pause } from '../shared/waits';

/** Milliseconds before each look. */
const LOOKS = [250, 500, 1_000, 2_000, 4_000, 8_000];
const READER_DID = ['pointerup', 'keyup'];

export class UnseenInView {
  readonly #elements = new Set<Element>();
  #isLooking = false;
  #stopListening: StopListening | null = null;

  constructor(
    private readonly shown: (elements: Element[]) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#rest());
  }

  add(element: Element): void {
    if (this.signal.aborted) return;
    this.#elements.add(element);
    this.#stopListening ??= listen(
      element.ownerDocument,
      READER_DID,
      () => void this.#lookForAWhile(),
      { capture: true, passive: true },
    );
    void this.#lookForAWhile();
  }

  /** No longer in view. */
  delete(element: Element): void {
    if (this.#elements.delete(element) && this.#elements.size === 0) this.#rest();
  }

  async #lookForAWhile(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    for (const wait of LOOKS) {
      await pause(wait, this.signal);
      if (this.signal.aborted || this.#elements.size === 0) break;
      this.#look();
    }
    this.#isLooking = false;
  }

  #look(): void {
    const now: Element[] = [];
    for (const element of this.#elements) {
      if (!element.isConnected) this.delete(element);
      else if (isShown(element)) now.push(element);
    }
    for (const element of now) this.delete(element);
    if (now.length > 0) this.shown(now);
  }

  #rest(): void {
    this.#elements.clear();
    this.#stopListening?.();
    this.#stopListening = null;
  }
}
