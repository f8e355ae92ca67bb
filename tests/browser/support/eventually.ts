/** Waiting for what comes in its own time. */
import { vi } from 'vitest';

/** Milliseconds: a bound for what never comes, on a machine with much other work. */
const PATIENCE = 45_000;

/** Until nothing is thrown any more; throws in the end what was thrown last. */
export function eventually<T>(look: () => T | Promise<T>, interval = 50): Promise<T> {
  return vi.waitFor(look, { timeout: PATIENCE, interval });
}
