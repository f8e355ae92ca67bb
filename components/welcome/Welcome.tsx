/** The welcome page wired to what the browser lets us do. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mayReadPages, PAGES } from '../../extension/page-access';
import { askBackground } from '../../extension/send';
import { permissionsOf } from './permissions';
import { WelcomeView } from './WelcomeView';

export function Welcome() {
  const [mayRead, setMayRead] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => mayReadPages().then(setMayRead);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return (
    <WelcomeView
      mayReadPages={mayRead}
      permissions={permissionsOf(browser.runtime.getManifest())}
      // Browsers want the question asked in the click itself.
      askForAccess={() => browser.permissions.request(PAGES).then(setMayRead)}
      openOptions={() => browser.runtime.openOptionsPage()}
      openDossiers={() => askBackground('open-dossier', { address: '' })}
    />
  );
}
