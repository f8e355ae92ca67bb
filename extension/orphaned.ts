/**
 * A script whose extension was reloaded or removed lives on without it. Chromium then throws "Extension
 * context invalidated" whenever the API is touched, even on reading `browser.storage`.
 */
export function unlessOrphaned(act: () => void): void {
  try {
    act();
  } catch {
    // The listeners to be removed went with the extension.
  }
}
