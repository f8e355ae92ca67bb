/** The worker listening for questions, through the polyfill: its listeners answer by promises. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { ToBackground } from './messages';
import { type AskSchemas, type Handlers, isEnvelope, replyTo } from './reply';
import type { Reply } from './send';

export function answerAsBackground(
  schemas: AskSchemas<ToBackground>,
  handlers: Handlers<ToBackground>,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Reply> | undefined => {
    if (!isEnvelope(message, 'background')) return undefined;
    // Only parts of this extension reach onMessage; the check costs nothing and says so.
    if (sender.id !== browser.runtime.id)
      return Promise.resolve({ ok: false, reason: 'malformed' });
    return replyTo(message, sender, schemas, handlers);
  };
  browser.runtime.onMessage.addListener(listener as never);
}
