/** Frames of the page's own origin may hold the article: the worker is asked to look when one has loaded. */
import { listen } from './listen';

/** Pages load many frames one after the other; one look serves all that came meanwhile. Milliseconds. */
const GATHER = 400;

/** Framesets are old, and still there. */
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
  // Most pages have none: the window knows how many, without a search.
  const frames = document.defaultView?.length
    ? document.querySelectorAll<OneFrame>('iframe, frame')
    : [];
  if ([...frames].some(isOwn)) look();
  // Firefox starts content scripts before frames have loaded; others are put in later.
  const loaded = ({ target }: Event) => {
    if (isFrame(target) && isOwn(target)) lookSoon();
  };
  const stop = listen(document, ['load'], loaded, { capture: true, passive: true });
  signal.addEventListener('abort', () => {
    stop();
    if (waiting !== null) clearTimeout(waiting);
  });
}

function isFrame(target: EventTarget | null): target is OneFrame {
  return target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement;
}

/** Null, or empty, where the frame is of another origin or has not begun. */
function isOwn(frame: OneFrame): boolean {
  return frame.contentDocument?.body?.firstElementChild != null;
}
