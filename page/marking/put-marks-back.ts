/** Puts back marks that the page took away when the reader next does something, at most once a frame. */

const SIGNS = ['pointermove', 'pointerup', 'keyup', 'scroll'] as const;

export function putBackOnSigns(window: Window, putBack: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      putBack();
    });
  };
  for (const type of SIGNS) {
    window.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
}
