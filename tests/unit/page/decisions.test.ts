/** The pure decisions of the page: where to run, what day it was, what is marked, what the popup hears. */
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../detection/model';
import type { Settings } from '../../../extension/settings';
import { defaultSettings } from '../../../extension/settings-change';
import { saneDay } from '../../../page/days';
import { summarise } from '../../../page/page-summary';
import { whereToRun } from '../../../page/where';
import { candidatesLeft, markFor } from '../../../page/which-marked';

const settings = (change: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(),
  ...change,
});

describe('where to run', () => {
  const cases: [Partial<Settings>, asked: boolean, expected: string][] = [
    [{}, false, 'run-if-news'],
    [{ where: 'every-page' }, false, 'run'],
    [{ where: 'these-sites' }, false, 'not-a-listed-site'],
    [{ where: 'these-sites', sitesOn: ['news.example'] }, false, 'run'],
    [{ where: 'these-sites', sitesOn: ['example'] }, false, 'run'],
    [{ where: 'these-sites', sitesOn: ['ews.example'] }, false, 'not-a-listed-site'],
    [{ where: 'when-i-click' }, false, 'waiting-for-click'],
    [{ where: 'when-i-click' }, true, 'run'],
    [{}, true, 'run'],
    [{ on: false }, true, 'off'],
    [{ sitesOff: ['news.example'] }, true, 'off-for-site'],
    [{ sitesOff: ['news.example'], where: 'every-page' }, false, 'off-for-site'],
  ];
  it.each(cases)('%o, asked %s: %s', (change, asked, expected) => {
    const decision = whereToRun(settings(change), 'news.example', asked);
    expect(decision.kind === 'stay-away' ? decision.status.kind : decision.kind).toBe(expected);
  });
});

describe('a day as pages write it', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  const cases: [unknown, string | null][] = [
    ['2024-01-04', '2024-01-04'],
    ['2024-01-04T23:30:00-05:00', '2024-01-04'],
    ['  2024-01-04 10:00 ', '2024-01-04'],
    ['20240104', '2024-01-04'],
    ['20240104T101500', '2024-01-04'],
    ['2024/1/4', '2024-01-04'],
    ['Thu, 04 Jan 2024 10:00:00 GMT', '2024-01-04'],
    ['January 4, 2024', '2024-01-04'],
    ['Published Jan. 4th, 2024 at noon', '2024-01-04'],
    ['1704362400', '2024-01-04'],
    ['1704362400000', '2024-01-04'],
    ['2026-03-02', '2026-03-02'],
    ['2026-03-04', null],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01', null],
    ['2024-02-30', null],
    ['2024-13-01', null],
    ['04/01/2024', null],
    ['2024', null],
    ['yesterday', null],
    ['', null],
    [null, null],
    [1704362400, null],
  ];
  it.each(cases)('%o → %o', (written, day) => {
    expect(saneDay(written, now)).toBe(day);
  });
});

const labels = {
  p: { name: 'P', category: 'person' as const },
  g: { name: 'G', category: 'armed-group' as const },
};
const mention = (change: Partial<Mention> = {}): Mention => ({
  block: 0,
  start: 0,
  end: 1,
  surface: 'Word',
  actor: 'p',
  candidates: [{ actor: 'p', score: 1 }],
  how: { rule: 'full-name', form: 'Word', agreement: 'exact', because: [] },
  confidence: 0.9,
  ...change,
});
const either = mention({
  actor: null,
  candidates: [
    { actor: 'p', score: 0.5 },
    { actor: 'g', score: 0.5 },
  ],
});
const off = (category: string) =>
  settings({ categories: { ...defaultSettings().categories, [category]: false } });

describe('what is marked', () => {
  const cases: [string, Mention, Settings, string | null][] = [
    ['a person', mention(), settings(), 'person'],
    ['of a category switched off', mention(), off('person'), null],
    ['muted', mention(), settings({ mutedActors: ['p'] }), null],
    [
      'a muted word, in other capitals',
      mention(),
      settings({ mutedWords: [{ actor: 'p', surface: 'WORD' }] }),
      null,
    ],
    [
      'another word of the same actor',
      mention(),
      settings({ mutedWords: [{ actor: 'p', surface: 'Name' }] }),
      'person',
    ],
    ['hardly certain', mention({ confidence: 0.3 }), settings(), 'uncertain'],
    ['two candidates', either, settings(), 'uncertain'],
    ['two candidates, one muted', either, settings({ mutedActors: ['p'] }), 'uncertain'],
    ['two candidates, both muted', either, settings({ mutedActors: ['p', 'g'] }), null],
    ['two candidates, one category off', either, off('person'), 'uncertain'],
    ['somebody the pack does not know', mention({ actor: 'x', candidates: [] }), settings(), null],
  ];
  it.each(cases)('%s', (_, what, chosen, expected) => {
    expect(markFor(what, labels, chosen)).toBe(expected);
  });
  it('offers only candidates that are not muted', () => {
    expect(candidatesLeft(either, settings({ mutedActors: ['p'] }))).toEqual(['g']);
  });
});

describe('the summary for popup and panel', () => {
  const summary = summarise({
    status: { kind: 'scanned', partial: false },
    host: 'news.example',
    articleDate: null,
    mentions: [mention(), either, mention({ actor: 'g' }), mention()],
    labels,
    settings: off('armed-group'),
  });
  it('counts actors who are surely named, marked or not', () => {
    expect(summary.counts).toMatchObject({ person: 1, 'armed-group': 1, party: 0 });
  });
  it('lists the cast as the page introduces it, what is not settled apart', () => {
    expect(summary.cast).toEqual([
      { actor: 'p', ...labels.p, mentions: [0, 3], uncertain: false },
      { actor: 'p', ...labels.p, mentions: [1], uncertain: true },
      { actor: 'g', ...labels.g, mentions: [2], uncertain: false },
    ]);
  });
  it('says of each mention whether it is marked', () => {
    expect(summary.mentions.map(({ marked, category }) => [marked, category])).toEqual([
      [true, 'person'],
      [true, null],
      [false, 'armed-group'],
      [true, 'person'],
    ]);
  });
});
