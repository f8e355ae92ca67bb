/** The side panel: follows the page in the active tab and asks it to jump. */
import { useEffect, useState } from 'preact/hooks';
import { scanNow, tabInAddress } from '../../extension/active-page';
import { openPack } from '../../extension/open-pack';
import { askPage } from '../../extension/send';
import type { Pack } from '../../pack/model';
import { PanelView } from './PanelView';
import { useFollowedPage } from './use-followed-page';

export function Panel() {
  const { page, url, look } = useFollowedPage(tabInAddress());
  const [pack, setPack] = useState<Pack | null>(null);
  useEffect(() => {
    // Without the pack the names and their places are still there.
    openPack().then(setPack, () => {});
  }, []);
  const tab = page?.tab ?? null;
  return (
    <PanelView
      // A choice made on one page means nothing on the next.
      key={`${tab} ${url}`}
      page={page}
      url={url}
      pack={pack}
      jumpTo={(mention) => {
        if (tab !== null) askPage(tab, 'jump-to', { mention }).catch(look);
      }}
      scanNow={() => {
        if (tab !== null) scanNow(tab).then(look, look);
      }}
    />
  );
}
