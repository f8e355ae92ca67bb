/** The reader's settings, kept up to date no matter who changes them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../extension/send';
import type { Settings, SettingsChange } from '../../extension/settings';
import { readSettings, watchSettings } from '../../extension/settings-store';

export interface KeptSettings {
  /** Null until they are read. */
  settings: Settings | null;
  notSaved: boolean;
  change(change: SettingsChange): Promise<void>;
}

export function useSettings(): KeptSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notSaved, setNotSaved] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    readSettings().then(setSettings, () => setNotSaved(true));
    return () => stop.abort();
  }, []);
  const change = useCallback(async (one: SettingsChange) => {
    try {
      setSettings(await askBackground('change-settings', one));
      setNotSaved(false);
    } catch {
      setNotSaved(true);
      // The switch goes back to what is really kept.
      setSettings(await readSettings().catch(() => null));
    }
  }, []);
  return { settings, notSaved, change };
}
