/** Popup and panel look at the page again when it reports, and at intervals while it is being read. */
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ActivePage } from '../../extension/active-page';
import type { Envelope } from '../../extension/send';

/** ms between two looks at a page that is not done yet; its own report usually comes first. */
export const LOOK_AGAIN = 500;

/** `look` must stay the same function from one rendering to the next. */
export function useFreshPage(page: ActivePage | null, look: () => Promise<unknown>): void {
  useEffect(() => {
    const onReport = (message: unknown) => {
      if ((message as Partial<Envelope> | null)?.name === 'page-was-scanned') look();
      return undefined;
    };
    browser.runtime.onMessage.addListener(onReport);
    return () => browser.runtime.onMessage.removeListener(onReport);
  }, [look]);
  const isBeingRead = page?.kind === 'read' && page.summary.status.kind === 'scanning';
  useEffect(() => {
    if (!isBeingRead) return;
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isBeingRead, look]);
}
