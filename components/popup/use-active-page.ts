/** What the page in the tab before the reader holds, kept up to date while it is being read. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  type ActivePage,
  readActivePage,
  startWhereClickGivesAccess,
  tabInAddress,
} from '../../extension/active-page';
import type { Envelope } from '../../extension/send';

/** ms between two looks while the page is being read; its own report usually comes first. */
const LOOK_AGAIN = 400;

export function useActivePage(): { page: ActivePage | null; look(): Promise<ActivePage> } {
  const [page, setPage] = useState<ActivePage | null>(null);
  const look = useCallback(async () => {
    const page = await readActivePage(tabInAddress());
    setPage(page);
    return page;
  }, []);
  useEffect(() => {
    void look().then(async (page) => {
      const started = await startWhereClickGivesAccess(page).catch(() => false);
      if (started) await look();
    });
    const onReport = (message: unknown) => {
      if ((message as Partial<Envelope> | null)?.name === 'page-was-scanned') look();
      return undefined;
    };
    browser.runtime.onMessage.addListener(onReport);
    return () => browser.runtime.onMessage.removeListener(onReport);
  }, [look]);
  const isBusy = page?.kind === 'read' && page.summary.status.kind === 'scanning';
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isBusy, look]);
  return { page, look };
}
