/**
 * Where the settings are kept: everybody reads them, only the background worker writes them, one change after
 * the other, each applied to the newest state. Two windows at once lose nothing.
 */
import * as v from 'valibot';
import { api } from './page-api';
import { AskRefused } from './send';
import { SETTINGS_KEY, type Settings, type SettingsChange } from './settings';
import { applyChange, defaultSettings } from './settings-change';
import { migrate } from './settings-migrations';
import { settingsSchema } from './settings-schema';
import { watchStored } from './watch-stored';
import { isRecord } from './well-formed';

/** Settings that could not be read at all are kept here, so that nothing a reader chose is thrown away. */
const UNREADABLE_KEY = 'settings-unreadable';

export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return defaultSettings();
  return v.parse(settingsSchema, migrate(stored));
}

export async function readSettings(): Promise<Settings> {
  return parseSettings((await api.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Calls back after every change, in every part of the extension, without asking the worker. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchStored(SETTINGS_KEY, (stored) => changed(parseSettings(stored)), signal);
}

export interface SettingsOwner {
  change(change: SettingsChange): Promise<Settings>;
}

export function createSettingsOwner(): SettingsOwner {
  let last: Promise<unknown> = Promise.resolve();
  return {
    change(change) {
      const next = last.then(() => applyAndStore(change));
      // One failed write must not block those after it.
      last = next.catch(() => undefined);
      return next;
    },
  };
}

async function applyAndStore(change: SettingsChange): Promise<Settings> {
  const stored: unknown = (await api.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const before = parseSettings(stored);
  const settings = applyChange(before, change);
  const kept: Record<string, unknown> = { [SETTINGS_KEY]: valueToStore(stored, before, settings) };
  if (stored !== undefined && !isRecord(stored)) kept[UNREADABLE_KEY] = stored;
  try {
    await api.storage.local.set(kept);
  } catch (error) {
    // Full disk or quota: the reader is told, the old settings still hold.
    throw new AskRefused('storage', String(error));
  }
  return settings;
}

/**
 * Writes only the fields that the change touched over what is stored: fields and values of a newer
 * version, which this one cannot read, live on until that version is back.
 */
function valueToStore(stored: unknown, before: Settings, after: Settings): Record<string, unknown> {
  if (!isRecord(stored)) return { ...after };
  const touched = Object.entries(after).filter(
    ([key, value]) => value !== before[key as keyof Settings],
  );
  return { ...before, ...migrate(stored), ...Object.fromEntries(touched) };
}
