/** Notices when the page becomes another page without loading, or comes back from the cache. */
import { listen, type StopListening } from '../shared/listen';

export interface NavigationListener {
  becameAnotherPage(): void;
  /** Shown again, from the back-forward cache or another tab. */
  cameBack(): void;
  stillWanted(): boolean;
}

export function watchNavigation(
  document: Document,
  listener: NavigationListener,
  signal: AbortSignal,
): void {
  let stop = listenForNavigation(document, listener);
  // A page that reopens its document to write into it removes all listeners, ours as well.
  const rootChanged = new MutationObserver(() => {
    if (!document.documentElement || !listener.stillWanted()) return;
    stop();
    stop = listenForNavigation(document, listener);
    listener.becameAnotherPage();
  });
  rootChanged.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    rootChanged.disconnect();
    stop();
  });
}

function listenForNavigation(document: Document, listener: NavigationListener): StopListening {
  const window = document.defaultView as Window & { navigation?: EventTarget };
  const address = () => `${document.location.pathname}${document.location.search}`;
  let last = address();
  const check = () => {
    if (!listener.stillWanted() || address() === last) return;
    last = address();
    listener.becameAnotherPage();
  };
  const shown = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (isTrusted && persisted && listener.stillWanted()) listener.cameBack();
  };
  // On sandboxed pages, which have an origin of their own, `navigation` reports nothing.
  const tells = window.origin === 'null' ? undefined : window.navigation;
  const stops = [
    tells ? listen(tells, ['currententrychange'], check) : listen(window, ['popstate'], check),
    listen(window, ['pageshow'], shown),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
