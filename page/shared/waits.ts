/** Waiting that ends with the page, and how long several parts of it wait. */

/** Milliseconds after a question failed; the worker may be starting, or its files unreadable. */
export const ASK_AGAIN = [1_000, 5_000, 30_000];

/** Milliseconds after which a page in which nobody is named is no longer watched. */
export const NOBODY_NAMED = 30_000;

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
