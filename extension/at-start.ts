/** What a page's script needs to know first, in one look at the storage. */
import { COPY_SIGNAL_KEY } from './copy-signal';
import { api } from './page-api';
import type { Settings } from './settings';
import { parseSettings, SETTINGS_KEY } from './settings-store';

export async function readAtStart(): Promise<{ copySignal: string | null; settings: Settings }> {
  const stored = await api.storage.local.get([COPY_SIGNAL_KEY, SETTINGS_KEY]);
  const name: unknown = stored[COPY_SIGNAL_KEY];
  return {
    copySignal: typeof name === 'string' ? name : null,
    settings: parseSettings(stored[SETTINGS_KEY]),
  };
}
