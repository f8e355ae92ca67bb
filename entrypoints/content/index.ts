import '../../page/decide/own-names';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isClobbered } from '../../page/decide/clobbered';
import { connectPage } from '../../page/decide/connect';
import type { ContentScriptContext } from '../../page/decide/lifetime';
import './content.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    if (isClobbered(document)) return;
    return connectPage(context as unknown as ContentScriptContext);
  },
});
