/** The settings as a page's script reads them: without the validator, and usually without the worker. */
import { COPY_SIGNAL_KEY } from './copy-signal';
import { api } from './page-api';
import { askBackground } from './send';
import { SETTINGS_KEY, type Settings } from './settings';
import { defaultSettings } from './settings-change';
import { areWellFormed } from './well-formed';

/** What a page needs to know first, in one look at the storage. */
export async function readAtStart(): Promise<{ copySignal: string | null; settings: Settings }> {
  const stored = await api.storage.local.get([COPY_SIGNAL_KEY, SETTINGS_KEY]);
  const name: unknown = stored[COPY_SIGNAL_KEY];
  return {
    copySignal: typeof name === 'string' ? name : null,
    settings: await settingsFrom(stored[SETTINGS_KEY]),
  };
}

export async function readSettingsInPage(): Promise<Settings> {
  return settingsFrom((await api.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** New settings, when the worker reports them: reads what is stored, and hands it on in that order. */
export class SettingsInPage {
  #watching: ((settings: Settings) => void) | null = null;
  #latest: unknown;

  watch = (changed: (settings: Settings) => void, signal: AbortSignal): void => {
    this.#watching = changed;
    signal.addEventListener('abort', () => {
      this.#watching = null;
    });
  };

  /** The settings were changed: their present state is read from the storage. */
  async changed(): Promise<void> {
    // Before the page has been decided about, it has yet to read them.
    if (!this.#watching) return;
    const stored = (await api.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    this.#latest = stored;
    const settings = await settingsFrom(stored).catch(() => null);
    // The worker may take long; what changed meanwhile is newer.
    if (settings && this.#latest === stored) this.#watching?.(settings);
  }
}

/** They are broken, or of an older or newer version: the worker has what it takes to read them. */
async function settingsFrom(stored: unknown): Promise<Settings> {
  if (stored === undefined || stored === null) return defaultSettings();
  return areWellFormed(stored) ? stored : askBackground('read-settings', null);
}
