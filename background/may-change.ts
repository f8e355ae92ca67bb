/** Which settings a sender may change: our own surfaces all of them, a page's card only what it offers. */
import type { SettingsChange } from '../extension/settings';

export interface Sender {
  /** The address of the sending document, as the browser says. */
  url: string | null;
  /** Where the extension's own pages lie. */
  ownPages: string;
}

export function mayChange(change: SettingsChange, { url, ownPages }: Sender): boolean {
  if (url?.startsWith(ownPages)) return true;
  switch (change.kind) {
    case 'muted-actor':
    case 'muted-word':
      return change.muted;
    case 'switched-site':
      return !change.on && url !== null && hostOf(url) === change.host;
    default:
      return false;
  }
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname;
  } catch {
    return null;
  }
}
