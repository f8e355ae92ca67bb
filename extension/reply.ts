/** A question that arrived: checked against its schema, then handed to its one handler. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { AskRefused, type Envelope, type Reply } from './send';

export type Handlers<Questions extends object> = {
  [Name in keyof Questions]: Questions[Name] extends { ask: infer Ask; answer: infer Answer }
    ? (ask: Ask, sender: Runtime.MessageSender) => Answer | Promise<Answer>
    : never;
};

/** `satisfies` in the schema files holds each schema to the type of its question. */
export type AskSchemas<Questions extends object> = {
  [Name in keyof Questions]: v.GenericSchema<unknown, (Questions[Name] & { ask: unknown })['ask']>;
};

type Contract = { [name: string]: { ask: unknown; answer: unknown } };

export async function replyTo<Questions extends object>(
  message: Envelope,
  sender: Runtime.MessageSender,
  schemas: AskSchemas<Questions>,
  handlers: Handlers<Questions>,
): Promise<Reply> {
  const schema = Object.hasOwn(schemas, message.name)
    ? (schemas as AskSchemas<Contract>)[message.name]
    : undefined;
  const handler = (handlers as Handlers<Contract>)[message.name];
  if (!schema || !handler) return { ok: false, reason: 'malformed' };
  const asked = v.safeParse(schema, message.ask);
  if (!asked.success) return { ok: false, reason: 'malformed' };
  try {
    return { ok: true, answer: await handler(asked.output, sender) };
  } catch (error) {
    return { ok: false, reason: error instanceof AskRefused ? error.reason : 'failed' };
  }
}

export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    'to' in message &&
    message.to === to
  );
}
