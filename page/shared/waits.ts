/** Waiting that ends with the page, and the delays that several parts share. */

/** Milliseconds after a question failed; the worker may be starting, or its files unreadable. */
export const ASK_AGAIN = [1_000, 5_000, 30_000];

/** Milliseconds after which a page in which nobody is named is no longer watched. */
export const NOBODY_NAMED = 30_000;

/** Milliseconds of gathering before what came to a page is looked at: frameworks change things in several steps. */
export const GATHER = 150;

/** Records of changes; with more, it costs less to look at the whole page again than at each. */
export const FLOOD = 2_000;

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
