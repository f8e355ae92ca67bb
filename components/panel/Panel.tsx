/** The side panel: follows the page before the reader and asks it to jump. */
import { useEffect, useState } from 'preact/hooks';
import { scanNow } from '../../extension/active-page';
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

/** `sidepanel.html?tab=7`: the cast of that tab, where there is no side panel to open it in. */
function tabInAddress(): number | null {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : null;
}
