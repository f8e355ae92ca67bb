/** Whether the browser lets us read pages by ourselves, or only where the reader clicks. */
import { browser } from 'wxt/browser';

/** As in the manifest; readers narrow it in the browser's own settings. */
export const PAGES = { origins: ['http://*/*', 'https://*/*'] };

export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}
