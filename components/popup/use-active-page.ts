/** What the page in the active tab holds, kept up to date while it is being read. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  type ActivePage,
  readActivePage,
  startWhereClickGivesAccess,
  tabInAddress,
} from '../../extension/active-page';
import { useFreshPage } from '../surface/use-fresh-page';

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
  }, [look]);
  useFreshPage(page, look);
  return { page, look };
}
