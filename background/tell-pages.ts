/**
 * Tells every page of new settings: one listener here instead of a storage listener in every frame of every
 * tab. The worker is awake then: only it writes settings, and the browser starts it for this.
 */
import { browser } from 'wxt/browser';
import type { Envelope } from '../extension/send';
import { SETTINGS_KEY } from '../extension/settings';
import { watchStored } from '../extension/watch-stored';

export function tellPagesOfSettings(): void {
  // For as long as the worker lives.
  watchStored(SETTINGS_KEY, () => void tellPages(), new AbortController().signal);
}

async function tellPages(): Promise<void> {
  const told: Envelope = { to: 'page', name: 'settings-changed', ask: null };
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have no script of ours, or one that has ended: that nobody answers there is no failure.
    if (id !== undefined) browser.tabs.sendMessage(id, told).catch(() => undefined);
  }
}
