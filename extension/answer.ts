/** How the worker listens for questions: through the polyfill, whose listeners answer with promises. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { ToBackground } from './messages';
import { type Checks, type Handlers, isEnvelope, replyTo } from './reply';
import type { Reply } from './send';

/** `satisfies` in `message-schemas.ts` checks each schema against the type of its question. */
export type AskSchemas<Questions extends object> = {
  [Name in keyof Questions]: v.GenericSchema<unknown, (Questions[Name] & { ask: unknown })['ask']>;
};

export function answerAsBackground(
  schemas: AskSchemas<ToBackground>,
  handlers: Handlers<ToBackground>,
): void {
  const checks = checksBy(schemas);
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Reply> | undefined => {
    if (!isEnvelope(message, 'background')) return undefined;
    // Only parts of this extension reach onMessage; the check costs nothing and says so.
    if (sender.id !== browser.runtime.id)
      return Promise.resolve({ ok: false, reason: 'malformed' });
    return replyTo(message, sender, checks, handlers);
  };
  browser.runtime.onMessage.addListener(listener as never);
}

function checksBy<Questions extends object>(schemas: AskSchemas<Questions>): Checks<Questions> {
  const check = (schema: v.GenericSchema) => (ask: unknown) => {
    const { success, output } = v.safeParse(schema, ask);
    return success ? { asked: output } : null;
  };
  return Object.fromEntries(
    Object.entries<v.GenericSchema>(schemas as never).map(([name, schema]) => [
      name,
      check(schema),
    ]),
  ) as Checks<Questions>;
}
