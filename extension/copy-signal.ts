/**
 * The name of the event by which a newer copy of the content script tells an older one in the same page to
 * stop. It is random and made at installation, so that no page can listen for it or send it.
 */
import { api } from './page-api';

export const COPY_SIGNAL_KEY = 'copy-signal';

/** Null until the worker has made it, or when storage fails: then nobody is told. */
export async function copySignal(): Promise<string | null> {
  try {
    const name: unknown = (await api.storage.local.get(COPY_SIGNAL_KEY))[COPY_SIGNAL_KEY];
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}

export async function makeCopySignal(): Promise<void> {
  if ((await copySignal()) === null) {
    await api.storage.local.set({ [COPY_SIGNAL_KEY]: crypto.randomUUID() }).catch(() => undefined);
  }
}
