/**
 * The extension's API as the browser gives it, for the scripts that run in pages. What they use returns
 * promises in both browsers; the polyfill would cost every tab 10 kB of parsing.
 */
import type { Browser } from 'webextension-polyfill';

const world = globalThis as unknown as { browser?: Browser; chrome?: Browser };

export const api = (world.browser?.runtime ? world.browser : world.chrome) as Browser;
