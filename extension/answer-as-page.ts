/** A page's script listening for messages: without the polyfill, so by `sendResponse`. */
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
  /** What others answer is left to them: the page, of its frames, answers for the tab. */
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
    // The answer comes later: both browsers keep the way open for it.
    return true;
  };
  api.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => {
    unlessOrphaned(() => api.runtime.onMessage.removeListener(listener as never));
  });
}
