/**
 * A script whose extension was reloaded or removed lives on without it. Chromium then throws
 * "Extension context invalidated" wherever the API is touched, also on reading `browser.storage`.
 */
export function unlessOrphaned(act: () => void): void {
  try {
    act();
  } catch {
    // The listeners to be taken off went with the extension.
  }
}
