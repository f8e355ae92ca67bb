/**
 * Notices that somebody is at the page: by pointer, touch or key. What answers them is loaded then, and told
 * what they did meanwhile. Believes only the browser: events made by scripts are not the reader's.
 */
import { listen, type StopListening } from '../shared/listen';

/**
 * A touch is also reported as a pointer event, and a wheel soon scrolls: listening for touch or wheel itself
 * costs the page more.
 */
const SIGNS = ['pointermove', 'pointerdown', 'scroll', 'keydown'];
/** What else a tap or a click consists of, and how an input method reports typing. */
const FOLLOWING = ['pointerup', 'pointercancel', 'click', 'compositionstart'];
/** These come in quick succession: only the last of a series matters. */
const CROWDING = new Set<string>(['pointermove', 'keydown']);
/** The position of the pointer counts all the same: pages scroll by themselves, too. */
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

  /** Hands over what happened, and stops watching. */
  take(): Event[] {
    this.#stop();
    const early = this.#early;
    this.#early = [];
    return early;
  }

  /** What was to be loaded did not arrive: the next sign asks for it again. */
  again(): void {
    this.#came = false;
    this.#early = [];
  }

  #note = (event: Event): void => {
    if (!event.isTrusted) return;
    this.#keep(event);
    if (this.#came) return;
    this.#came = true;
    // What follows the first press is kept as well; before that, there is no need to listen for it.
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
