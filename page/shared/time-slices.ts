/** Work in small pieces, so that the page stays responsive while we read it. */

/** Milliseconds; a frame at 60 Hz leaves 16, and the page needs its share. */
const LONGEST_SLICE = 4;

/** The time that pieces of work share until the browser has its turn. */
export class Slice {
  #ends = performance.now() + LONGEST_SLICE;

  isOver = (): boolean => performance.now() >= this.#ends;

  /**
   * Called before something that takes its own time (some milliseconds in a new process): sending, searching
   * the page.
   */
  async breatheIfHalfOver(): Promise<void> {
    if (performance.now() < this.#ends - LONGEST_SLICE / 2) return;
    await breathe();
    this.begin();
  }

  /** If somebody else has had a turn meanwhile, the time starts over. */
  begin(): void {
    if (this.isOver()) this.#ends = performance.now() + LONGEST_SLICE;
  }

  /** Gives the browser its turn once the time is over. */
  async breatheIfOver(): Promise<void> {
    if (!this.isOver()) return;
    await breathe();
    this.begin();
  }
}

export async function inSlices(
  step: (outOfTime: () => boolean) => boolean,
  signal: AbortSignal,
): Promise<void> {
  const slice = new Slice();
  while (!signal.aborted && !step(slice.isOver)) await slice.breatheIfOver();
}

/** Lets the browser do what is waiting: paint, input, the page's own work. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?(task: () => void, options: { priority: string }): Promise<void> };
  };
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'user-visible' });
  return new Promise((resume) => setTimeout(resume));
}
