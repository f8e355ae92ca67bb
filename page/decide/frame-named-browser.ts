/**
 * A frame of the page's named "browser" answers, in this script's world too, to what Chromium has no
 * object of its own for; of another origin, it throws when looked into. Has to come first.
 */
if (!Object.hasOwn(globalThis, 'browser')) {
  Object.defineProperty(globalThis, 'browser', { value: undefined, writable: true });
}
