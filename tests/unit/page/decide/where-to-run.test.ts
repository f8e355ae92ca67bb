import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../extension/settings';
import { defaultSettings } from '../../../../extension/settings-change';
import { whereToRun } from '../../../../page/decide/where-to-run';

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
