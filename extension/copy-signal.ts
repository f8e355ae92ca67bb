/**
 * The name of the event by which a newer copy of the content script tells an older one in the same
 * page to stop. Random and made at installation, so that no page can listen for it or send it.
 */
import { browser } from 'wxt/browser';

const KEY = 'copy-signal';

/** Null until the worker has made it, or when storage fails: then nobody is told. */
export async function copySignal(): Promise<string | null> {
  try {
    const name: unknown = (await browser.storage.local.get(KEY))[KEY];
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}

export async function makeCopySignal(): Promise<void> {
  if ((await copySignal()) === null) {
    await browser.storage.local.set({ [KEY]: crypto.randomUUID() }).catch(() => undefined);
  }
}
