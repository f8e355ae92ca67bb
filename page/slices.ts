/** Work in small pieces, so that the page stays answering while we read it. */

/** Milliseconds; a frame at 60 Hz leaves 16, and the page needs its share. */
export const LONGEST_SLICE = 4;

/** Milliseconds after a question failed; the worker may be starting, or its files unreadable. */
export const ASK_AGAIN = [1_000, 5_000, 30_000];

export async function inSlices(
  step: (outOfTime: () => boolean) => boolean,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const until = performance.now() + LONGEST_SLICE;
    if (step(() => performance.now() >= until)) return;
    await breathe();
  }
}

/** Lets the browser do what is waiting: paint, input, the page's own work. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?(task: () => void, options: { priority: string }): Promise<void> };
  };
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'user-visible' });
  return new Promise((resume) => setTimeout(resume));
}

export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    if (signal.aborted) return resume();
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resume();
    }
  });
}
