import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds. */
const PATIENCE = 20_000;
const AGAIN_AFTER = 200;

/**
 * Removes a browser's profile or home. Processes of a browser that has ended still write into it for a while,
 * and Node's own `maxRetries` does not look for files added meanwhile. What cannot be removed at all is left
 * for the system to tidy up.
 */
export async function removeFolder(folder: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(AGAIN_AFTER)) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      // Some process still writes into it.
    }
  }
}
