/** The popup wired to the settings and to the page. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { scanNow } from '../../extension/active-page';
import { askBackground, askPage } from '../../extension/send';
import { useSettings } from '../settings/use-settings';
import { openPanel, preparePanel } from './open-panel';
import { PopupView } from './PopupView';
import { useActivePage } from './use-active-page';

export function Popup() {
  const { settings, notSaved, change } = useSettings();
  const { page, look } = useActivePage();
  const [panelIsReady, setPanelIsReady] = useState(false);
  useEffect(() => {
    void preparePanel().then(() => setPanelIsReady(true));
  }, []);
  if (!settings) return null;
  const tab = page?.tab ?? null;
  return (
    <PopupView
      settings={settings}
      page={page}
      notSaved={notSaved}
      change={async (one) => {
        await change(one);
        await look();
      }}
      jumpTo={async (mention) => {
        if (tab === null) return;
        await askPage(tab, 'jump-to', { mention }).catch(look);
        closePopup();
      }}
      scanNow={async () => {
        if (tab !== null) await scanNow(tab).catch(() => undefined);
        await look();
      }}
      panelIsReady={panelIsReady}
      openPanel={() => openPanel().then(closePopup, () => undefined)}
      openDossiers={() => askBackground('open-dossier', { address: '' }).then(closePopup)}
      openOptions={() => browser.runtime.openOptionsPage().then(closePopup)}
    />
  );
}

/** Only where this really is the popup: the same page may stand in a tab. */
function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
