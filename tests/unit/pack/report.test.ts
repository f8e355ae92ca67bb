import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../pack/report';
import { edited, hundredDays, readChanged } from './hundred-days';

const NEY = 'data/actors/michel-ney.yaml';
const WATERLOO = 'data/events/1815-06-18-waterloo.yaml';

describe('the report counts', () => {
  const report = reportOn(hundredDays());

  it('what there is', () => {
    expect(report).toMatchObject({
      asOf: '2024-01-01',
      newestSource: null,
      actors: 4,
      actorsByCategory: [
        ['person', 2],
        ['state-force', 1],
        ['government-body', 1],
      ],
      events: 1,
      offices: 1,
      holders: 2,
      sources: 3,
      uncited: [],
      statements: 12,
      statementsPerActor: { least: 0, middle: 3, most: 3 },
    });
  });

  it('what rests on two independent sources, and what does not', () => {
    expect(report.statementsWithTwo).toEqual({ of: 12, have: 1 });
    expect(report.singleSource).toHaveLength(11);
    expect(report.strikesWithTwo).toEqual({ of: 0, have: 0 });
  });

  it.each([
    ['one publisher', '', '', { of: 1, have: 0 }],
    ['two', 'britannica-napoleon]', 'napoleon-org]', { of: 1, have: 1 }],
  ])('strikes that rest on %s', (_, piece, by, share) => {
    const file = edited(WATERLOO, piece, by)[WATERLOO]!.replace('kind: battle', 'kind: raid');
    expect(reportOn(readChanged({ [WATERLOO]: file }).pack).strikesWithTwo).toEqual(share);
  });

  it('what is disputed, weak, or cited by nothing', () => {
    const disputed = edited(NEY, 'mode: claimed', 'mode: disputed');
    const weak = edited('data/sources/napoleon-org.yaml', 'kind: ngo', 'kind: ngo\n  weak: true');
    const { pack } = readChanged({ ...disputed, ...weak });
    expect(reportOn(pack).disputed).toEqual(['michel-ney/3']);
    expect(reportOn(pack).weak).toContain('michel-ney/1');
  });

  it('a native name as missing only where what the actor belongs to has other letters', () => {
    const arabic = {
      ...edited(
        'data/actors/armee-du-nord.yaml',
        'native: null',
        'native: { text: جيش الشمال, lang: ar }',
      ),
    };
    const report = reportOn(readChanged(arabic).pack);
    expect(report.nativeScript).toEqual({ of: 2, have: 1 });
    expect(report.nativeMissing).toEqual(['michel-ney']);
  });
});
