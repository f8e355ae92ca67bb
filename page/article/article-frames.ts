/**
 * Frames of the page's own origin may hold the article: the worker is asked to look when a large one has
 * loaded. Pages are full of small ones, and looking into a frame creates a script world in it, which costs a
 * millisecond.
 */
import { LEAST_FRAME } from '../../extension/article-size';
import { listen } from '../shared/listen';

/**
 * Milliseconds. Pages load many frames one after the other; one look serves all that arrived in the meantime.
 */
const GATHER = 400;

/** Framesets are old, but still in use. */
type OneFrame = HTMLIFrameElement | HTMLFrameElement;

export function watchFrames(document: Document, look: () => void, signal: AbortSignal): void {
  if (document.defaultView?.top !== document.defaultView) return;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const lookSoon = () => {
    waiting ??= setTimeout(() => {
      waiting = null;
      look();
    }, GATHER);
  };
  let sizes: IntersectionObserver | null = null;
  const askSize = (frame: OneFrame) => {
    if (!mayBeOwn(frame, document)) return;
    // An observer reports the size without forcing a layout.
    sizes ??= new IntersectionObserver((entries, observer) => {
      for (const { target, boundingClientRect } of entries) {
        observer.unobserve(target);
        if (isLargeEnough(boundingClientRect) && holdsSomething(target as OneFrame)) lookSoon();
      }
    });
    sizes.observe(frame);
  };
  // Most pages have none: the window knows how many there are, without a search.
  if (document.defaultView?.length) {
    for (const frame of document.querySelectorAll<OneFrame>('iframe, frame')) askSize(frame);
  }
  // Firefox starts content scripts before frames have loaded; other frames are added later.
  const loaded = ({ target }: Event) => {
    if (isFrame(target)) askSize(target);
  };
  const stop = listen(document, ['load'], loaded, { capture: true, passive: true });
  signal.addEventListener('abort', () => {
    stop();
    sizes?.disconnect();
    if (waiting !== null) clearTimeout(waiting);
  });
}

function isFrame(target: EventTarget | null): target is OneFrame {
  return target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement;
}

/** Judged by its address: a frame without one is filled by the page. */
function mayBeOwn({ src }: OneFrame, { location }: Document): boolean {
  return /^$|^(about|javascript|blob):/i.test(src) || src.startsWith(`${location.origin}/`);
}

function isLargeEnough({ width, height }: DOMRectReadOnly): boolean {
  return width >= LEAST_FRAME.width && height >= LEAST_FRAME.height;
}

/** Null, or empty, where the frame is of another origin or has not begun. */
function holdsSomething(frame: OneFrame): boolean {
  return frame.contentDocument?.body?.firstElementChild != null;
}
