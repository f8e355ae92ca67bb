/** Notices when the whole page turns dark or light: with the system, or by a switch of its own. */

/** Milliseconds; pages fade from one theme to the other. */
const SETTLED = 400;

export function watchColours(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const soon = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      changed();
    }, SETTLED);
  };
  const system = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  system?.addEventListener('change', soon);
  // Themes are switched by an attribute on the outermost elements; nothing deeper is watched.
  const observer = new MutationObserver(soon);
  const options = { attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'theme'] };
  observer.observe(document.documentElement, options);
  if (document.body) observer.observe(document.body, options);
  signal.addEventListener('abort', () => {
    system?.removeEventListener('change', soon);
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}
