import '../../page/own-names';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isClobbered } from '../../page/clobbered';
import { connectPage } from '../../page/connect';
import type { ContentScriptContext } from '../../page/lifetime';
import './content.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    if (isClobbered(document)) return;
    return connectPage(context as unknown as ContentScriptContext);
  },
});
