/**
 * Notices when the reader goes somewhere, by wheel, key, link or search. The browser reports it before it
 * draws what the reader then sees: marks drawn at once appear together with it.
 */
import { listen, type StopListening } from '../shared/listen';

const QUIETLY = { capture: true, passive: true };

/** `concerns`: whether an element that scrolls holds anything of interest; tickers scroll by themselves. */
export function watchMoves(
  document: Document,
  shadowRoots: Iterable<ShadowRoot>,
  concerns: (scroller: Element) => boolean,
  moved: () => void,
): StopListening {
  const heard = ({ target, isTrusted }: Event) => {
    if (!isTrusted) return;
    if (!isElementOf(document, target) || concerns(target)) moved();
  };
  const windows = windowsAround(document.defaultView as Window) ?? [];
  const stops = [
    ...windows.map((window) => listen(window, ['scroll', 'resize'], heard, QUIETLY)),
    // Windows are not told about elements that scroll inside them.
    ...[...shadowRoots].map((root) => listen(root, ['scroll'], heard, QUIETLY)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * False in a frame of another origin than the page around it: that page may be scrolled without the frame
 * being told.
 */
export function tellsOfMoves(document: Document): boolean {
  return windowsAround(document.defaultView as Window) !== null;
}

function isElementOf(document: Document, target: EventTarget | null): target is Element {
  const node = target as Node | null;
  return node?.nodeType === Node.ELEMENT_NODE && node.ownerDocument === document;
}

/** The window, and the windows it is framed in. */
function windowsAround(window: Window): Window[] | null {
  const windows = [window];
  try {
    for (let inner = window; inner.parent !== inner; inner = inner.parent) {
      // Refused where it is of another origin.
      void inner.parent.document;
      windows.push(inner.parent);
    }
  } catch {
    return null;
  }
  return windows;
}
