/** How a page's script listens for messages: without the polyfill, so by `sendResponse`. */
import type { Runtime } from 'webextension-polyfill';
import type { ToPage } from './messages';
import { unlessOrphaned } from './orphaned';
import { api } from './page-api';
import { type Checks, type Handlers, isEnvelope, replyTo } from './reply';
import type { Reply } from './send';

export function answerAsPage(
  checks: Checks<ToPage>,
  handlers: Handlers<ToPage>,
  signal: AbortSignal,
  /**
   * Questions that others answer are left to them: of all frames, only the page itself answers for the tab.
   */
  isOurs: (name: string) => boolean = () => true,
): void {
  if (signal.aborted) return;
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (reply: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message, 'page') || !isOurs(message.name)) return undefined;
    if (sender.id === api.runtime.id) {
      void replyTo(message, sender, checks, handlers).then(answer);
    } else answer({ ok: false, reason: 'malformed' });
    // The answer comes later: returning true makes both browsers keep the channel open for it.
    return true;
  };
  api.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => {
    unlessOrphaned(() => api.runtime.onMessage.removeListener(listener as never));
  });
}
