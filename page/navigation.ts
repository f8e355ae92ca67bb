/** When the page becomes another page without loading, comes back from the cache, or is left. */

export interface NavigationListener {
  becameAnotherPage(): void;
  /** Shown again, from the back-forward cache or another tab. */
  cameBack(): void;
  left(): void;
  stillWanted(): boolean;
}

export function watchNavigation(
  document: Document,
  listener: NavigationListener,
  signal: AbortSignal,
): void {
  let listening = new AbortController();
  const listen = () => {
    listenForNavigation(document, listener, listening.signal);
  };
  listen();
  // A page that opens its document anew to write into it takes all listeners off, ours as well.
  const rootChanged = new MutationObserver(() => {
    if (!document.documentElement || !listener.stillWanted()) return;
    listening.abort();
    listening = new AbortController();
    listen();
    listener.becameAnotherPage();
  });
  rootChanged.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    rootChanged.disconnect();
    listening.abort();
  });
}

function listenForNavigation(
  document: Document,
  listener: NavigationListener,
  signal: AbortSignal,
): void {
  const window = document.defaultView as Window & { navigation?: EventTarget };
  const address = () => `${document.location.pathname}${document.location.search}`;
  let last = address();
  const check = () => {
    if (!listener.stillWanted() || address() === last) return;
    last = address();
    listener.becameAnotherPage();
  };
  window.navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.isTrusted && event.persisted && listener.stillWanted()) listener.cameBack();
    },
    { signal },
  );
  window.addEventListener('pagehide', () => listener.left(), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') listener.stillWanted();
    },
    { signal },
  );
}
