/**
 * The extension's API for the scripts that run in pages: as the browser gives it. What they use
 * answers by promises in both browsers; the polyfill would cost every tab 10 kB of parsing.
 */
import type { Browser } from 'webextension-polyfill';

const world = globalThis as unknown as { browser?: Browser; chrome?: Browser };

export const api = (world.browser?.runtime ? world.browser : world.chrome) as Browser;
