import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellPagesOfSettings } from '../../../background/tell-pages';
import { readAtStart, SettingsInPage } from '../../../extension/page-settings';
import {
  MARKING_STYLES,
  type Settings,
  type SettingsChange,
  WHERE_IT_RUNS,
} from '../../../extension/settings';
import { applyChange, defaultSettings, isOnForSite } from '../../../extension/settings-change';
import { MIGRATIONS, migrate } from '../../../extension/settings-migrations';
import {
  createSettingsOwner,
  parseSettings,
  readSettings,
  watchSettings,
} from '../../../extension/settings-store';
import { areWellFormed } from '../../../extension/well-formed';

const stored = async () => (await fakeBrowser.storage.local.get(null)) as Record<string, unknown>;
const defaults = defaultSettings();

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a change', () => {
  const cases: [SettingsChange, Partial<Settings>][] = [
    [{ kind: 'switched', on: false }, { on: false }],
    [{ kind: 'chose-where', where: 'every-page' }, { where: 'every-page' }],
    [{ kind: 'switched-site', host: 'news.example', on: false }, { sitesOff: ['news.example'] }],
    [{ kind: 'chose-style', style: 'tint' }, { style: 'tint' }],
    [{ kind: 'muted-actor', actor: 'a', muted: true }, { mutedActors: ['a'] }],
    [
      { kind: 'muted-word', actor: 'a', surface: 'Fatah', muted: true },
      { mutedWords: [{ actor: 'a', surface: 'Fatah' }] },
    ],
    [
      { kind: 'switched-category', category: 'party', on: false },
      { categories: { ...defaults.categories, party: false } },
    ],
  ];
  it.each(cases)('%o', (change, expected) => {
    expect(applyChange(defaults, change)).toEqual({ ...defaults, ...expected });
  });

  it('can be undone, and repeated without effect', () => {
    const muted = applyChange(defaults, { kind: 'muted-actor', actor: 'a', muted: true });
    expect(applyChange(muted, { kind: 'muted-actor', actor: 'a', muted: true })).toEqual(muted);
    expect(applyChange(muted, { kind: 'muted-actor', actor: 'a', muted: false })).toEqual(defaults);
  });

  it('lists a site where only listed sites run', () => {
    const listed = applyChange(defaults, { kind: 'chose-where', where: 'these-sites' });
    const on = applyChange(listed, { kind: 'switched-site', host: 'news.example', on: true });
    expect(on.sitesOn).toEqual(['news.example']);
    const off = applyChange(on, { kind: 'switched-site', host: 'news.example', on: false });
    expect([off.sitesOn, off.sitesOff]).toEqual([[], ['news.example']]);
  });
});

describe('whether it is on for a site', () => {
  const HOST = 'www.news.example';
  const listed = { where: 'these-sites' } as const;
  const cases: [string, Partial<Settings>, boolean][] = [
    ['as it comes', {}, true],
    ['switched off there', { sitesOff: [HOST] }, false],
    ['switched off with all of its domain', { sitesOff: ['news.example'] }, false],
    ['another of its domain switched off', { sitesOff: ['sport.news.example'] }, true],
    ['one whose name ends alike switched off', { sitesOff: ['ws.example'] }, true],
    ['only listed sites, not listed', listed, false],
    ['only listed sites, listed', { ...listed, sitesOn: [HOST] }, true],
    ['only listed sites, its domain listed', { ...listed, sitesOn: ['news.example'] }, true],
    ['listed and switched off', { ...listed, sitesOn: [HOST], sitesOff: [HOST] }, false],
  ];

  it.each(cases)('%s', (_, chosen, on) => {
    expect(isOnForSite({ ...defaults, ...chosen }, HOST)).toBe(on);
  });

  it.each(cases)('%s: its switch does what it says', (_, chosen) => {
    for (const on of [true, false]) {
      const after = applyChange(
        { ...defaults, ...chosen },
        { kind: 'switched-site', host: HOST, on },
      );
      expect(isOnForSite(after, HOST)).toBe(on);
    }
  });

  it('lists no site that its domain stands for', () => {
    const settings = { ...defaults, ...listed, sitesOn: ['news.example'] };
    expect(applyChange(settings, { kind: 'switched-site', host: HOST, on: true })).toEqual(
      settings,
    );
  });
});

describe('stored settings are read field by field', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'on'],
    ['a list', [1, 2]],
    ['wrong types throughout', { on: 'yes', where: 3, sitesOff: 'x', categories: [], style: {} }],
  ])('%s: defaults', (_, value) => {
    expect(parseSettings(value)).toEqual(defaults);
  });

  it('one broken field loses only itself', () => {
    const value = { ...defaults, on: false, where: 'on-the-moon', mutedActors: ['a'] };
    expect(parseSettings(value)).toEqual({ ...defaults, on: false, mutedActors: ['a'] });
  });

  it('a category added since is switched on', () => {
    const { party: _, ...older } = { ...defaults.categories, person: false };
    expect(parseSettings({ ...defaults, categories: older }).categories).toEqual({
      ...defaults.categories,
      person: false,
    });
  });
});

describe('settings that a page reads without the validator', () => {
  const chosen: Settings = {
    ...defaults,
    on: false,
    sitesOff: ['news.example'],
    mutedActors: ['a'],
    mutedWords: [{ actor: 'a', surface: 'Fatah' }],
  };
  const readable: [what: string, stored: Settings][] = [
    ['as installed', defaults],
    ['with every choice made', chosen],
    ...WHERE_IT_RUNS.map((where) => [where, { ...defaults, where }] as [string, Settings]),
    ...MARKING_STYLES.map((style) => [style, { ...defaults, style }] as [string, Settings]),
  ];
  it.each(readable)('%s: as they are, as the validator has them', (_, stored) => {
    expect(areWellFormed(stored)).toBe(true);
    expect(parseSettings(stored)).toEqual(stored);
  });

  const { party: _, ...categoriesOfOld } = defaults.categories;
  it.each([
    ['a text', 'on'],
    ['a list', [1, 2]],
    ['an older version', { on: false, sites: ['example.org'] }],
    ['a newer version', { ...chosen, version: 7 }],
    ['a place of a newer version', { ...chosen, where: 'on-the-moon' }],
    ['a style of a newer version', { ...chosen, style: 'glow' }],
    ['what every list has for a style', { ...chosen, style: 'length' }],
    ['a category added since', { ...chosen, categories: categoriesOfOld }],
    ['no categories', { ...chosen, categories: null }],
    [
      'a category neither on nor off',
      { ...chosen, categories: { ...defaults.categories, party: 1 } },
    ],
    ['neither on nor off', { ...chosen, on: 'yes' }],
    ['sites that are no list', { ...chosen, sitesOff: 'news.example' }],
    ['a site that is no text', { ...chosen, sitesOn: [4] }],
    ['actors that are no list', { ...chosen, mutedActors: { 0: 'a' } }],
    ['a word that is none', { ...chosen, mutedWords: [null] }],
    ['a word without its actor', { ...chosen, mutedWords: [{ surface: 'Fatah' }] }],
    ['an empty word', { ...chosen, mutedWords: [{ actor: 'a', surface: '' }] }],
    ['an endless word', { ...chosen, mutedWords: [{ actor: 'a', surface: 'x'.repeat(301) }] }],
  ])('%s: the worker is asked', async (_, stored) => {
    expect(areWellFormed(stored)).toBe(false);
    expect(parseSettings(stored)).not.toEqual(stored);
    await fakeBrowser.storage.local.set({ settings: stored });
    const sent = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValue({ ok: true, answer: parseSettings(stored) } as never);
    expect((await readAtStart()).settings).toEqual(parseSettings(stored));
    expect(sent).toHaveBeenCalledWith({ to: 'background', name: 'read-settings', ask: null });
  });

  it('never chosen: the defaults, and nobody is asked', async () => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    expect((await readAtStart()).settings).toEqual(defaults);
    expect(sent).not.toHaveBeenCalled();
  });

  it('changed twice, at first to something odd: the later choice stays', async () => {
    const controller = new AbortController();
    let answer: (reply: unknown) => void = () => undefined;
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(
      new Promise((resume) => {
        answer = resume;
      }) as never,
    );
    const seen: boolean[] = [];
    const settings = new SettingsInPage();
    settings.watch(({ on }) => seen.push(on), controller.signal);
    await fakeBrowser.storage.local.set({ settings: 'scrambled' });
    const first = settings.changed();
    await vi.waitFor(() => expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalled());
    await fakeBrowser.storage.local.set({ settings: chosen });
    await settings.changed();
    answer({ ok: true, answer: defaults });
    await first;
    expect(seen).toEqual([false]);
    controller.abort();
    await settings.changed();
    expect(seen).toEqual([false]);
  });
});

describe('migrations', () => {
  it.each(MIGRATIONS)('from version $from: $why', ({ migrate, example }) => {
    expect(migrate(structuredClone(example.before))).toEqual(example.after);
  });
  it('follow one another without a gap', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_, i) => i));
  });
  it('leave a newer version alone', () => {
    const newer = { version: 99, on: false, invented: 1 };
    expect(migrate(newer)).toEqual(newer);
  });
});

describe('the owner of the settings', () => {
  it('keeps changes, for everybody to read', async () => {
    await createSettingsOwner().change({ kind: 'muted-actor', actor: 'a', muted: true });
    expect((await readSettings()).mutedActors).toEqual(['a']);
  });

  it('loses no change of two windows at once', async () => {
    const owner = createSettingsOwner();
    const actors = Array.from({ length: 50 }, (_, i) => `actor-${i}`);
    await Promise.all(
      actors.map((actor) => owner.change({ kind: 'muted-actor', actor, muted: true })),
    );
    expect((await readSettings()).mutedActors).toEqual(actors);
  });

  it('keeps what a newer version wrote, fields and values', async () => {
    const newer = { ...defaults, version: 7, style: 'glow', invented: { a: 1 } };
    await fakeBrowser.storage.local.set({ settings: newer });
    await createSettingsOwner().change({ kind: 'switched', on: false });
    expect((await stored()).settings).toEqual({ ...newer, on: false });
  });

  it('sets aside what cannot be read at all', async () => {
    await fakeBrowser.storage.local.set({ settings: 'scrambled' });
    await createSettingsOwner().change({ kind: 'switched', on: false });
    expect(await stored()).toMatchObject({
      settings: { ...defaults, on: false },
      'settings-unreadable': 'scrambled',
    });
  });

  it('says when storage is full, keeps the old settings, and goes on when there is room', async () => {
    const owner = createSettingsOwner();
    await owner.change({ kind: 'muted-actor', actor: 'a', muted: true });
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const refused = owner.change({ kind: 'switched', on: false });
    await expect(refused).rejects.toMatchObject({ reason: 'storage' });
    expect(await readSettings()).toEqual({ ...defaults, mutedActors: ['a'] });
    set.mockRestore();
    await owner.change({ kind: 'switched', on: false });
    expect(await readSettings()).toEqual({ ...defaults, mutedActors: ['a'], on: false });
  });
});

describe('pages', () => {
  it('are told of each change, and of nothing else that is stored', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }, {}, { id: 8 }] as never);
    const told: number[] = [];
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    send.mockImplementation(async (tab: number) => {
      told.push(tab);
      throw new Error('Receiving end does not exist');
    });
    tellPagesOfSettings();
    await fakeBrowser.storage.local.set({ 'copy-signal': 'a' });
    await createSettingsOwner().change({ kind: 'switched', on: false });
    await vi.waitFor(() => expect(told).toEqual([3, 8]));
    expect(send).toHaveBeenCalledWith(3, { to: 'page', name: 'settings-changed', ask: null });
  });
});

describe('watching', () => {
  it('tells of each change until told to stop', async () => {
    const controller = new AbortController();
    const seen: boolean[] = [];
    watchSettings(({ on }) => seen.push(on), controller.signal);
    const owner = createSettingsOwner();
    await owner.change({ kind: 'switched', on: false });
    controller.abort();
    await owner.change({ kind: 'switched', on: true });
    expect(seen).toEqual([false]);
  });
});
