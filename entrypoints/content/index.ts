import '../../page/decide/frame-named-browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isClobbered } from '../../page/decide/clobbered-document';
import { connectPage } from '../../page/decide/connect-page';
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
