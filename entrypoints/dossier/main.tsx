/** Starts the dossier: the pack from the extension's own package, then the page. */
import { render } from 'preact';
import { App } from '../../components/dossier/App';
import { Failure } from '../../components/dossier/pages/Failure';
import { direction, uiLanguage } from '../../extension/i18n';
import { openPack } from '../../extension/open-pack';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = direction();
const place = document.getElementById('app')!;
openPack().then(
  (pack) => render(<App pack={pack} />, place),
  (error: unknown) => render(<Failure error={error} />, place),
);
