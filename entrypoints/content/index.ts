import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectPage } from '../../page/connect';
import type { ContentScriptContext } from '../../page/lifetime';
import './content.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    return connectPage(context as unknown as ContentScriptContext);
  },
});
