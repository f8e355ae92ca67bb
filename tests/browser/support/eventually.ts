/** Waits for what happens in its own time. */
import { vi } from 'vitest';

/** Milliseconds: a limit for what never happens, on a machine with much other work. */
const PATIENCE = 45_000;

/** Tries until nothing is thrown any more; in the end throws what was thrown last. */
export function eventually<T>(look: () => T | Promise<T>, interval = 50): Promise<T> {
  return vi.waitFor(look, { timeout: PATIENCE, interval });
}
