/**
 * Somebody is at the page: pointer, touch or key. What answers them is loaded then, and told what they
 * did meanwhile. Believes only the browser: events made by scripts are not the reader's.
 */

/** A touch is a pointer's as well, a wheel turned soon scrolls: to listen for those costs the page more. */
const SIGNS = ['pointermove', 'pointerdown', 'scroll', 'keydown'] as const;
/** What a tap or a click consists of besides. */
const FOLLOWING = ['pointerup', 'pointercancel', 'click'] as const;
/** Of these, what is missed is of no consequence. */
const FORGOTTEN = new Set<string>(['scroll', 'keydown']);

export class FirstSigns {
  #early: Event[] = [];
  #came = false;
  readonly #watching = new AbortController();

  constructor(window: Window, signal: AbortSignal, came: () => void) {
    // Not `AbortSignal.any`: to make such a signal takes as long as all that is done here besides.
    signal.addEventListener('abort', () => this.#watching.abort());
    const note = (event: Event) => {
      if (!event.isTrusted) return;
      this.#keep(event);
      if (this.#came) return;
      this.#came = true;
      came();
    };
    for (const type of [...SIGNS, ...FOLLOWING]) {
      window.addEventListener(type, note, {
        capture: true,
        passive: true,
        signal: this.#watching.signal,
      });
    }
  }

  /** Hands over what happened, and watches no longer. */
  take(): Event[] {
    this.#watching.abort();
    const early = this.#early;
    this.#early = [];
    return early;
  }

  /** What was to be loaded did not come: the next sign asks for it again. */
  again(): void {
    this.#came = false;
    this.#early = [];
  }

  #keep(event: Event): void {
    if (FORGOTTEN.has(event.type)) return;
    // Only where the pointer is now matters.
    if (event.type === 'pointermove' && this.#early.at(-1)?.type === 'pointermove') {
      this.#early.pop();
    }
    this.#early.push(event);
  }
}
