/** Waiting for what a browser comes to in its own time. */

/** Milliseconds: what takes moments on an idle machine may take many times that on one with other work. */
export const PATIENCE = 45_000;
/** Between two looks. */
const LOOK_EVERY = 50;
/** Characters of what was seen last. */
const LONGEST_SAID = 600;

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));

/** Waits until `look` gives something else than null or undefined. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined>,
  timeout = PATIENCE,
): Promise<T> {
  return (await untilSeen(what, look, (seen) => seen !== null && seen !== undefined, timeout)) as T;
}

/** Waits until what is seen is as it is to be; says in the end what was seen last. */
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
      // A page on its way to another one has no answer.
      last = String(error);
    }
    await pause();
  } while (Date.now() < end);
  throw new Error(`waited ${timeout} ms in vain for ${what}; last seen: ${last}`);
}
