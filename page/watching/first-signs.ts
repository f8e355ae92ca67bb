/**
 * Somebody is at the page: pointer, touch or key. What answers them is loaded then, and told what they
 * did meanwhile. Believes only the browser: events made by scripts are not the reader's.
 */
import { listen, type StopListening } from '../shared/listen';

/** A touch is a pointer's as well, a wheel turned soon scrolls: to listen for those costs the page more. */
const SIGNS = ['pointermove', 'pointerdown', 'scroll', 'keydown'];
/** What a tap or a click consists of besides, and how an input method tells of writing. */
const FOLLOWING = ['pointerup', 'pointercancel', 'click', 'compositionstart'];
/** Of these, which come in crowds, only the last of a crowd matters. */
const CROWDING = new Set<string>(['pointermove', 'keydown']);
/** Where the pointer is counts all the same: pages scroll by themselves, too. */
const FORGOTTEN = 'scroll';
const QUIETLY = { capture: true, passive: true };

export class FirstSigns {
  #early: Event[] = [];
  #came = false;
  readonly #stops: StopListening[];

  constructor(
    private readonly window: Window,
    signal: AbortSignal,
    private readonly came: () => void,
  ) {
    this.#stops = [listen(window, SIGNS, this.#note, QUIETLY)];
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Hands over what happened, and watches no longer. */
  take(): Event[] {
    this.#stop();
    const early = this.#early;
    this.#early = [];
    return early;
  }

  /** What was to be loaded did not come: the next sign asks for it again. */
  again(): void {
    this.#came = false;
    this.#early = [];
  }

  #note = (event: Event): void => {
    if (!event.isTrusted) return;
    this.#keep(event);
    if (this.#came) return;
    this.#came = true;
    // What follows the first press is kept as well; before that, nobody need listen for it.
    this.#stops.push(listen(this.window, FOLLOWING, this.#note, QUIETLY));
    this.came();
  };

  #stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #keep(event: Event): void {
    const { type } = event;
    if (type === FORGOTTEN) return;
    if (CROWDING.has(type) && this.#early.at(-1)?.type === type) this.#early.pop();
    this.#early.push(event);
  }
}
