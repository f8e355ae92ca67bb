/** The page in the active tab, whichever tab that is now. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ActivePage, readActivePage } from '../../extension/active-page';
import { LOOK_AGAIN, useFreshPage } from '../surface/use-fresh-page';

export interface FollowedPage {
  page: ActivePage | null;
  /** The page's whole address, where the browser lets us see it. */
  url: string | null;
  look(): Promise<unknown>;
}

/** `fixed`: stays with that tab, for a panel opened as a page of its own. */
export function useFollowedPage(fixed: number | null = null): FollowedPage {
  const [seen, setSeen] = useState<Pick<FollowedPage, 'page' | 'url'>>({ page: null, url: null });
  const latest = useRef(0);
  const look = useCallback(async () => {
    const turn = ++latest.current;
    const page = await readActivePage(fixed);
    const tab = page.tab === null ? null : await browser.tabs.get(page.tab).catch(() => null);
    // The reader may have changed tabs while this one was answering.
    if (turn === latest.current) setSeen({ page, url: tab?.url ?? null });
    return page;
  }, [fixed]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = async () => {
      clearTimeout(timer);
      const page = await look();
      // A page reports only to those that asked it, and its script may start a moment after the page has
      // loaded.
      if (page.kind === 'not-started') timer = setTimeout(look, LOOK_AGAIN);
    };
    void again();
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    return () => {
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(again);
    };
  }, [look]);
  useFreshPage(seen.page, look);
  return { ...seen, look };
}
