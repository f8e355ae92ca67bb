/** What arrives is checked, no matter who sends it. */
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayChange } from '../../../background/may-change';
import { answerAsPage } from '../../../extension/answer-as-page';
import { toBackgroundSchemas } from '../../../extension/message-schemas';
import { toPageChecks } from '../../../extension/page-checks';
import { AskRefused, askBackground } from '../../../extension/send';
import type { SettingsChange } from '../../../extension/settings';

const accepts = (name: keyof typeof toBackgroundSchemas, ask: unknown) =>
  v.safeParse(toBackgroundSchemas[name], ask).success;

const request = {
  texts: ['Text'],
  ids: [0],
  kinds: 'p',
  langs: ['en'],
  articleDate: '2024-01-04',
  language: null,
  context: null,
  bringMarker: true,
};

describe('the background worker accepts', () => {
  it.each([
    ['who-is-in-this-text', request],
    ['who-is-in-this-text', { ...request, articleDate: null, texts: [], ids: [], kinds: '' }],
    ['cards-for', { actors: ['a'], articleDate: null }],
    ['change-settings', { kind: 'switched', on: true }],
    ['open-dossier', { address: 'actor/kataib-hezbollah?on=2024-01-04' }],
    ['open-dossier', { address: '' }],
  ] as const)('%s %o', (name, ask) => {
    expect(accepts(name, ask)).toBe(true);
  });
});

describe('the background worker refuses', () => {
  it.each([
    ['who-is-in-this-text', null],
    ['who-is-in-this-text', { ...request, articleDate: '4 January' }],
    ['who-is-in-this-text', { ...request, ids: [-1] }],
    ['who-is-in-this-text', { ...request, texts: ['x'.repeat(200_001)] }],
    ['who-is-in-this-text', { ...request, texts: [4] }],
    ['who-is-in-this-text', { ...request, ids: [] }],
    ['who-is-in-this-text', { ...request, kinds: 'x' }],
    ['who-is-in-this-text', { ...request, bringMarker: undefined }],
    ['cards-for', { actors: Array(501).fill('a'), articleDate: null }],
    ['change-settings', { kind: 'formatted-disk' }],
    ['change-settings', { kind: 'switched-category', category: 'villain', on: true }],
    ['open-dossier', { address: 'javascript:alert(1)' }],
    ['open-dossier', { address: 'actor/../../evil' }],
    ['open-dossier', { address: 'https://example.org/' }],
    ['page-was-scanned', { host: 1 }],
    ['run-in-tab', { tab: 'all' }],
  ] as const)('%s %o', (name, ask) => {
    expect(accepts(name, ask)).toBe(false);
  });
});

describe('who may change which settings', () => {
  const ownPages = 'extension://id/';
  const page = { url: 'https://news.example/story', ownPages };
  const own = { url: 'extension://id/popup.html', ownPages };
  const cases: [SettingsChange, fromPage: boolean][] = [
    [{ kind: 'muted-actor', actor: 'a', muted: true }, true],
    [{ kind: 'muted-actor', actor: 'a', muted: false }, false],
    [{ kind: 'muted-word', actor: 'a', surface: 'b', muted: true }, true],
    [{ kind: 'switched-site', host: 'news.example', on: false }, true],
    [{ kind: 'switched-site', host: 'other.example', on: false }, false],
    [{ kind: 'switched-site', host: 'news.example', on: true }, false],
    [{ kind: 'switched', on: false }, false],
    [{ kind: 'reset' }, false],
    [{ kind: 'chose-where', where: 'every-page' }, false],
  ];
  it.each(cases)('%o from a page: %s', (change, allowed) => {
    expect(mayChange(change, page)).toBe(allowed);
    expect(mayChange(change, own)).toBe(true);
    expect(mayChange(change, { url: null, ownPages })).toBe(
      allowed && change.kind !== 'switched-site',
    );
  });
});

describe('answering', () => {
  beforeEach(() => fakeBrowser.reset());

  const handlers = {
    summary: vi.fn(),
    'jump-to': vi.fn(() => null),
    'scan-now': vi.fn(() => null),
    'settings-changed': vi.fn(() => null),
    command: vi.fn(() => null),
  };
  /** As in browsers: the answer comes through the third argument, and the listener says that it will. */
  const send = (message: unknown) =>
    new Promise((answer, refused) => {
      const { onMessage, id } = fakeBrowser.runtime;
      const trigger = onMessage.trigger as (...given: unknown[]) => Promise<unknown[]>;
      void trigger(message, { id }, answer).then(([kept]) => {
        if (kept !== true) refused(new Error('nobody answers'));
      });
    });

  it.each([
    ['of an unknown name', { to: 'page', name: 'explode', ask: null }],
    ['named like something every object has', { to: 'page', name: 'constructor', ask: null }],
    ['with a wrong content', { to: 'page', name: 'jump-to', ask: { mention: 'first' } }],
    ['without its content', { to: 'page', name: 'jump-to', ask: null }],
    ['with a content where none belongs', { to: 'page', name: 'scan-now', ask: { all: true } }],
    ['with a command nobody knows', { to: 'page', name: 'command', ask: { name: 'explode' } }],
  ])('a message %s is refused', async (_, message) => {
    const controller = new AbortController();
    answerAsPage(toPageChecks, handlers, controller.signal);
    expect(await send(message)).toEqual({ ok: false, reason: 'malformed' });
    controller.abort();
  });

  it.each([
    ['summary', null],
    ['jump-to', { mention: 3 }],
    ['scan-now', null],
    ['settings-changed', null],
    ['command', { name: 'open-card' }],
  ] as const)('%s %o is handed on', async (name, ask) => {
    const controller = new AbortController();
    answerAsPage(toPageChecks, handlers, controller.signal);
    expect(await send({ to: 'page', name, ask })).toMatchObject({ ok: true });
    expect(handlers[name]).toHaveBeenCalledWith(ask, expect.anything());
    controller.abort();
  });

  it('what others answer is left to them', async () => {
    const controller = new AbortController();
    const isOurs = (name: string) => name === 'settings-changed';
    answerAsPage(toPageChecks, handlers, controller.signal, isOurs);
    await expect(send({ to: 'page', name: 'summary', ask: null })).rejects.toThrow();
    expect(await send({ to: 'page', name: 'settings-changed', ask: null })).toMatchObject({
      ok: true,
    });
    controller.abort();
  });

  it('stops with its signal', async () => {
    const controller = new AbortController();
    answerAsPage(toPageChecks, handlers, controller.signal);
    controller.abort();
    await expect(send({ to: 'page', name: 'scan-now', ask: null })).rejects.toThrow();
  });
});

describe('asking', () => {
  it('tries again while the worker starts', async () => {
    const sent = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('Receiving end does not exist'))
      .mockResolvedValueOnce(undefined as never)
      .mockResolvedValueOnce({ ok: true, answer: null } as never);
    await expect(askBackground('open-dossier', { address: '' })).resolves.toBeNull();
    expect(sent).toHaveBeenCalledTimes(3);
  });

  it('says why it was refused', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
      ok: false,
      reason: 'storage',
    } as never);
    await expect(askBackground('open-dossier', { address: '' })).rejects.toEqual(
      new AskRefused('storage'),
    );
  });
});
