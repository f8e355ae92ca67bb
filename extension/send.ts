/** Asks another part of the extension: the worker from anywhere, one tab's page from our surfaces. */
import type { ToBackground, ToPage } from './messages';
import { api } from './page-api';

export type Refusal =
  /** The extension was reloaded, updated or removed: whoever asks should stop. */
  | 'gone'
  /** Nobody listens there: there is no content script in that tab, or the worker does not start. */
  | 'nobody'
  | 'malformed'
  | 'storage'
  | 'failed';

export class AskRefused extends Error {
  constructor(
    readonly reason: Refusal,
    detail = '',
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}

export interface Envelope {
  to: 'background' | 'page';
  name: string;
  ask: unknown;
}
export type Reply = { ok: true; answer: unknown } | { ok: false; reason: Refusal };

/** Browsers may stop an idle worker at any moment, even between question and answer. */
const TRIES = 3;
/** Milliseconds before asking again; a cold worker answers within some 30. */
const PAUSE_BEFORE_RETRY = 120;

/** Rejects with `AskRefused`, `gone` or `nobody` after some tries; other reasons are those of whoever answers. */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  ask: ToBackground[Name]['ask'],
): Promise<ToBackground[Name]['answer']> {
  const envelope: Envelope = { to: 'background', name, ask };
  for (let left = TRIES; ; left--) {
    const reply = await sendToBackground(envelope);
    if (reply) return unwrap(reply);
    if (!extensionIsAlive()) throw new AskRefused('gone');
    if (left <= 1) throw new AskRefused('nobody');
    await new Promise((resume) => setTimeout(resume, PAUSE_BEFORE_RETRY));
  }
}

/** An orphaned script's sendMessage throws at once; a worker that is stopped meanwhile rejects later. */
async function sendToBackground(envelope: Envelope): Promise<Reply | undefined> {
  try {
    return (await api.runtime.sendMessage(envelope)) as Reply | undefined;
  } catch {
    return undefined;
  }
}

/** The same of one tab's page, asked once: `nobody` where no script of ours listens. */
export async function askPage<Name extends keyof ToPage>(
  tab: number,
  name: Name,
  ask: ToPage[Name]['ask'],
): Promise<ToPage[Name]['answer']> {
  const envelope: Envelope = { to: 'page', name, ask };
  const reply = (await api.tabs.sendMessage(tab, envelope).catch(() => undefined)) as
    | Reply
    | undefined;
  if (!reply) throw new AskRefused('nobody');
  return unwrap(reply);
}

/** False once the extension that this script came with is no longer the one installed. */
export function extensionIsAlive(): boolean {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
}

function unwrap(reply: Reply): never {
  if (reply.ok) return reply.answer as never;
  throw new AskRefused(reply.reason);
}
