/** Listening for questions: each is checked against its schema, then handed to its one handler. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { ToBackground, ToPage } from './messages';
import { unlessOrphaned } from './orphaned';
import { AskRefused, type Envelope, type Reply } from './send';

type Contract = { [name: string]: { ask: unknown; answer: unknown } };

export type Handlers<Questions extends object> = {
  [Name in keyof Questions]: Questions[Name] extends { ask: infer Ask; answer: infer Answer }
    ? (ask: Ask, sender: Runtime.MessageSender) => Answer | Promise<Answer>
    : never;
};

/** `satisfies` in the schema files holds each schema to the type of its question. */
export type AskSchemas<Questions extends object> = {
  [Name in keyof Questions]: v.GenericSchema<unknown, (Questions[Name] & { ask: unknown })['ask']>;
};

export function answerAsBackground(
  schemas: AskSchemas<ToBackground>,
  handlers: Handlers<ToBackground>,
): void {
  listen('background', schemas, handlers);
}

export function answerAsPage(
  schemas: AskSchemas<ToPage>,
  handlers: Handlers<ToPage>,
  signal: AbortSignal,
): void {
  listen('page', schemas, handlers, signal);
}

function listen<Questions extends object>(
  to: Envelope['to'],
  schemas: AskSchemas<Questions>,
  handlers: Handlers<Questions>,
  signal?: AbortSignal,
): void {
  if (signal?.aborted) return;
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Reply> | undefined => {
    if (!isEnvelope(message) || message.to !== to) return undefined;
    // Only parts of this extension reach onMessage; the check costs nothing and says so.
    if (sender.id !== browser.runtime.id)
      return Promise.resolve({ ok: false, reason: 'malformed' });
    return reply(schemas as AskSchemas<Contract>, handlers as Handlers<Contract>, message, sender);
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => {
    unlessOrphaned(() => browser.runtime.onMessage.removeListener(listener as never));
  });
}

async function reply(
  schemas: AskSchemas<Contract>,
  handlers: Handlers<Contract>,
  message: Envelope,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  const schema = Object.hasOwn(schemas, message.name) ? schemas[message.name] : undefined;
  const handler = handlers[message.name];
  if (!schema || !handler) return { ok: false, reason: 'malformed' };
  const asked = v.safeParse(schema, message.ask);
  if (!asked.success) return { ok: false, reason: 'malformed' };
  try {
    return { ok: true, answer: await handler(asked.output, sender) };
  } catch (error) {
    return { ok: false, reason: error instanceof AskRefused ? error.reason : 'failed' };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message;
}
