/**
 * A page that hides itself as a whole while it is drawn or tested (`body { visibility: hidden }` for a
 * second, or, with AMP, until its script has loaded): nothing is looked for until it shows.
 */
import { isShown } from '../shared/visibility';
import { pause } from '../shared/waits';

/** Milliseconds before each look; together more than the eight seconds after which AMP shows anyway. */
const LOOKS = [100, 200, 400, 800, 1_600, 3_000, 4_000];

export class HiddenPage {
  #state: 'not-asked' | 'waiting' | 'told' = 'not-asked';

  constructor(
    private readonly document: Document,
    /** Calls back once, when the page shows or has been waited for long enough. */
    private readonly over: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Asked where something does not show: is that because nothing on the page does? */
  get isWaitedFor(): boolean {
    if (this.#state === 'not-asked' && !isShown(this.document.body)) void this.#wait();
    return this.#state === 'waiting';
  }

  async #wait(): Promise<void> {
    this.#state = 'waiting';
    for (const wait of LOOKS) {
      await pause(wait, this.signal);
      if (this.signal.aborted) return;
      if (isShown(this.document.body)) break;
    }
    this.#state = 'told';
    this.over();
  }
}
