/**
 * The life of a page, and what is done at each step.
 *
 *                             foundNobody (again)
 *                                  ┌───┐
 *      ┌────────┐   foundNobody    │   ▼
 *   ┌► │ unread │ ───────────► ┌────────┐
 *   │  └────────┘              │ silent │
 *   │   │ │  ▲ ▲  popupLooked: └────────┘
 *   └───┘ │  │ └─ begins anew ─────┘ │
 *  gotStuck  │                       │
 *         │  │                       │
 *         │  │    ┌─────────┐        │
 *         │  └─── │ reading │ ◄──────┘
 *         └─────► └─────────┘  startedReading
 *   startedReading      │ ▲
 *                       └─┘ settingsCame, wanted as before: they are applied
 *
 *  From each: turned, pressedScan, settingsCame (wanted in another way) → unread. What is under way ends;
 *  where the page is wanted, it begins anew, else its status says why not.
 */
import { describe, expect, it } from 'vitest';
import type { PageStatus } from '../../../../extension/messages';
import type { Settings } from '../../../../extension/settings';
import { defaultSettings } from '../../../../extension/settings-change';
import * as page from '../../../../page/decide/page-state';

type State = page.PageState<string>;
type Happened = (state: State) => page.Step<string>;

const settings: Settings = { ...defaultSettings(), where: 'news-articles' };
const onClick: Settings = { ...settings, where: 'when-i-click' };
const everywhere: Settings = { ...settings, where: 'every-page' };
const off: Settings = { ...settings, on: false };
const withoutParties = { ...settings, categories: { ...settings.categories, party: false } };

const scanning: PageStatus = { kind: 'scanning' };
const scanned: PageStatus = { kind: 'scanned', partial: false };
const noArticle: PageStatus = { kind: 'not-an-article' };
const failed: PageStatus = { kind: 'failed', reason: 'worker' };
const waiting: PageStatus = { kind: 'waiting-for-click' };

const unseen = page.unseen<string>('news.example');
const unread = (status: PageStatus, more: Partial<State> = {}): State => ({
  ...unseen,
  settings,
  life: { kind: 'unread', status },
  ...more,
});
const STATES: Record<string, State> = {
  'not seen yet': unseen,
  'looked at': unread(scanning),
  'no article': unread(noArticle),
  'waiting for a click': unread(waiting, { settings: onClick }),
  silent: unread(scanned, { life: { kind: 'silent', status: scanned } }),
  reading: unread(scanning, { life: { kind: 'reading', run: 'run' } }),
  'read on a click': unread(scanning, {
    settings: onClick,
    pressedScan: true,
    life: { kind: 'reading', run: 'run' },
  }),
};

const settingsCame = (settings: Settings): Happened => {
  return (state) => page.settingsCame(state, settings);
};
const gotStuck = (status: PageStatus): Happened => {
  return (state) => page.gotStuck(state, status);
};
const foundNobody: Happened = (state) => page.foundNobody(state, scanned);
const startedReading: Happened = (state) => page.startedReading(state, 'run');
const { turned, pressedScan, popupLooked } = page;

type Row = [from: string, what: string, Happened, to: string, status: string, page.ToDo | null];

const ROWS: Row[] = [
  ['not seen yet', 'settingsCame', settingsCame(settings), 'unread', 'scanning', 'run-if-news'],
  ['not seen yet', 'for any page', settingsCame(everywhere), 'unread', 'scanning', 'run'],
  ['not seen yet', 'to wait', settingsCame(onClick), 'unread', 'waiting-for-click', 'stay-away'],
  ['not seen yet', 'switched off', settingsCame(off), 'unread', 'off', 'stay-away'],
  ['not seen yet', 'popupLooked', popupLooked, 'unread', 'scanning', null],
  ['not seen yet', 'pressedScan', pressedScan, 'unread', 'scanning', null],

  ['looked at', 'gotStuck', gotStuck(noArticle), 'unread', 'not-an-article', null],
  ['looked at', 'foundNobody', foundNobody, 'silent', 'scanned', null],
  ['looked at', 'startedReading', startedReading, 'reading', 'scanning', null],
  ['looked at', 'popupLooked', popupLooked, 'unread', 'scanning', null],
  ['looked at', 'turned', turned, 'unread', 'scanning', 'run-if-news'],

  // What was said of it holds until something else is found.
  ['no article', 'turned', turned, 'unread', 'not-an-article', 'run-if-news'],
  ['no article', 'other', settingsCame(withoutParties), 'unread', 'not-an-article', 'run-if-news'],
  ['no article', 'pressedScan', pressedScan, 'unread', 'scanning', 'run'],
  ['no article', 'startedReading (it came late)', startedReading, 'reading', 'scanning', null],
  ['no article', 'popupLooked', popupLooked, 'unread', 'not-an-article', null],

  ['waiting for a click', 'pressedScan', pressedScan, 'unread', 'scanning', 'run'],
  ['waiting for a click', 'turned', turned, 'unread', 'waiting-for-click', 'stay-away'],
  ['waiting for a click', 'switched off', settingsCame(off), 'unread', 'off', 'stay-away'],

  ['silent', 'popupLooked', popupLooked, 'unread', 'scanning', 'run-if-news'],
  ['silent', 'foundNobody', foundNobody, 'silent', 'scanned', null],
  ['silent', 'gotStuck', gotStuck(failed), 'silent', 'failed', null],
  ['silent', 'startedReading', startedReading, 'reading', 'scanning', null],
  ['silent', 'turned', turned, 'unread', 'scanned', 'run-if-news'],

  ['reading', 'other settings', settingsCame(withoutParties), 'reading', 'scanning', 'apply'],
  ['reading', 'for any page', settingsCame(everywhere), 'unread', 'scanning', 'run'],
  ['reading', 'switched off', settingsCame(off), 'unread', 'off', 'stay-away'],
  ['reading', 'turned', turned, 'unread', 'scanning', 'run-if-news'],
  ['reading', 'pressedScan', pressedScan, 'unread', 'scanning', 'run'],
  ['reading', 'popupLooked', popupLooked, 'reading', 'scanning', null],
  ['reading', 'gotStuck', gotStuck(failed), 'reading', 'scanning', null],

  ['read on a click', 'wanted anyhow', settingsCame(everywhere), 'reading', 'scanning', 'apply'],
  ['read on a click', 'switched off', settingsCame(off), 'unread', 'off', 'stay-away'],
  // The click was for the page that was there.
  ['read on a click', 'turned', turned, 'unread', 'waiting-for-click', 'stay-away'],
];

describe('what happens leads from one life to another', () => {
  it.each(ROWS)('%s, %s %o → %s (%s), to do: %s', (from, _, happened, to, status, toDo) => {
    const [next, ...rest] = happened(STATES[from]!);
    expect(next.life.kind).toBe(to);
    expect(page.lastSaid(next.life).kind).toBe(status);
    expect(rest[0] ?? null).toBe(toDo);
  });

  it('keeps what the reader did before somebody looked at the page', () => {
    const [pressed] = pressedScan(unseen);
    const [both] = popupLooked(pressed);
    const [next, toDo] = page.settingsCame(both, onClick);
    expect(next).toMatchObject({ pressedScan: true, popupLooked: true });
    expect(toDo).toBe('run');
  });
});

describe('popup and panel, if they look, are told', () => {
  it.each<[from: string, what: string, Happened, told: boolean]>([
    ['looked at', 'it is no article', gotStuck(noArticle), true],
    ['no article', 'another look finds the same', gotStuck(noArticle), false],
    ['looked at', 'it names nobody', foundNobody, true],
    ['silent', 'nor does what came', foundNobody, false],
    ['silent', 'the worker fails', gotStuck(failed), true],
    ['waiting for a click', 'it is switched off', settingsCame(off), true],
    ['reading', 'it is switched off', settingsCame(off), true],
    ['read on a click', 'the next page waits for one', turned, true],
    ['reading', 'another page is looked at', turned, false],
    ['silent', 'they look themselves', popupLooked, false],
    ['waiting for a click', 'the reader presses "scan now"', pressedScan, false],
    ['looked at', 'the run begins: it tells them itself', startedReading, false],
  ])('%s, and %s %o: %s', (from, _, happened, told) => {
    const before = STATES[from]!;
    expect(page.isNews(before.life, happened(before)[0].life)).toBe(told);
  });
});
