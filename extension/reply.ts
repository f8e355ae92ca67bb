/** A question that arrived: checked, then handed to its one handler. */
import type { Runtime } from 'webextension-polyfill';
import { AskRefused, type Envelope, type Reply } from './send';

export type Handlers<Questions extends object> = {
  [Name in keyof Questions]: Questions[Name] extends { ask: infer Ask; answer: infer Answer }
    ? (ask: Ask, sender: Runtime.MessageSender) => Answer | Promise<Answer>
    : never;
};

/** The question, if it is one that may be asked; null otherwise. */
export type Checks<Questions extends object> = {
  [Name in keyof Questions]: Check<(Questions[Name] & { ask: unknown })['ask']>;
};
export type Check<Ask> = (ask: unknown) => { asked: Ask } | null;

type Contract = { [name: string]: { ask: unknown; answer: unknown } };

export async function replyTo<Questions extends object>(
  message: Envelope,
  sender: Runtime.MessageSender,
  checks: Checks<Questions>,
  handlers: Handlers<Questions>,
): Promise<Reply> {
  const check = Object.hasOwn(checks, message.name)
    ? (checks as Checks<Contract>)[message.name]
    : undefined;
  const handler = (handlers as Handlers<Contract>)[message.name];
  const checked = handler && check?.(message.ask);
  if (!checked) return { ok: false, reason: 'malformed' };
  try {
    return { ok: true, answer: await handler(checked.asked, sender) };
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
