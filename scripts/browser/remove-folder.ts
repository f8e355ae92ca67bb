import { rmSync } from 'node:fs';

/** Attempts, each a little later than the one before: half a minute in all. */
const ATTEMPTS = 25;

/** A browser's profile or home: processes of a browser that has ended may still write into it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: ATTEMPTS, retryDelay: 100 });
}
