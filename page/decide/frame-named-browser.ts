/**
 * If the page has a frame named "browser", that name means the frame in this script's world too, since
 * Chromium has no object of its own under it; a frame of another origin throws when looked into. This has to
 * be imported first.
 */
if (!Object.hasOwn(globalThis, 'browser')) {
  Object.defineProperty(globalThis, 'browser', { value: undefined, writable: true });
}
