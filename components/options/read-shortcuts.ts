/** What the browser assigned, and how its own page for changing that is opened. */
import { browser } from 'wxt/browser';
import type { Shortcut } from './Shortcuts';

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.sort(asUsed).flatMap(({ name, description, shortcut }) =>
    // The command that opens the popup has no description of ours.
    name && description ? { name, does: description, keys: shortcut || null } : [],
  );
}

/** In the order of use; browsers list them by name. */
const ORDER = ['next-mention', 'previous-mention', 'open-card'];

function asUsed(a: { name?: string }, b: { name?: string }): number {
  return ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? '');
}

/** Firefox has a call for it (since 137), Chromium an address. */
export function waysToChangeShortcuts(): (() => void) | undefined {
  const { openShortcutSettings } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (location.protocol === 'chrome-extension:')
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return undefined;
}
