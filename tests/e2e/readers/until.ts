/** Waits for what a browser does in its own time. */

/** Milliseconds: what takes moments on an idle machine may take many times that on one with other work. */
export const PATIENCE = 45_000;
/** Milliseconds between two looks. */
const LOOK_EVERY = 50;
/** Characters of what was seen last. */
const LONGEST_SAID = 600;

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));

/** Waits until `look` returns something other than null or undefined. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined>,
  timeout = PATIENCE,
): Promise<T> {
  return (await untilSeen(what, look, (seen) => seen !== null && seen !== undefined, timeout)) as T;
}

/** Waits until what is seen is as expected; in the end reports what was seen last. */
export async function untilSeen<T>(
  what: string,
  look: () => Promise<T>,
  isRight: (seen: T) => boolean,
  timeout = PATIENCE,
): Promise<T> {
  const end = Date.now() + timeout;
  let last = 'nothing';
  do {
    try {
      const seen = await look();
      if (isRight(seen)) return seen;
      last = JSON.stringify(seen)?.slice(0, LONGEST_SAID) ?? 'undefined';
    } catch (error) {
      // A page that is navigating to another one gives no answer.
      last = String(error);
    }
    await pause();
  } while (Date.now() < end);
  throw new Error(`waited ${timeout} ms in vain for ${what}; last seen: ${last}`);
}
