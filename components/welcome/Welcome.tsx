/** The welcome page wired to what the browser lets us do. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '../../extension/send';
import { permissionsOf } from './permissions';
import { WelcomeView } from './WelcomeView';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

export function Welcome() {
  const [mayReadPages, setMayReadPages] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => browser.permissions.contains(PAGES).then(setMayReadPages);
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
      mayReadPages={mayReadPages}
      permissions={permissionsOf(browser.runtime.getManifest())}
      // Browsers want the question asked in the click itself.
      askForAccess={() => browser.permissions.request(PAGES).then(setMayReadPages)}
      openOptions={() => browser.runtime.openOptionsPage()}
      openDossiers={() => askBackground('open-dossier', { address: '' })}
    />
  );
}
