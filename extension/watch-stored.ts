/** Reports each change of one stored value, in every part of the extension. */
import type { Storage } from 'webextension-polyfill';
import { unlessOrphaned } from './orphaned';
import { api } from './page-api';

export function watchStored(
  key: string,
  changed: (stored: unknown) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[key]) changed(changes[key].newValue);
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    unlessOrphaned(() => api.storage.onChanged.removeListener(listener));
  });
}
