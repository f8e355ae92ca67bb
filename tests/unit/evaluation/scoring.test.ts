import { describe, expect, it } from 'vitest';
import { readMarkedTexts } from '../../../evaluation/markup';
import type { FoundMention, GoldText } from '../../../evaluation/model';
import { figures, scoreText } from '../../../evaluation/score';
import { below } from '../../../scripts/eval/floor';

const TEXT =
  '=== t | en | press | 2024\nThe [[Pentagon|pentagon]] met [[US troops|x|nominal]] and {{Isis|a cat}}.';

function text(marked = TEXT): GoldText {
  return readMarkedTexts(marked, 'test')[0]!;
}

function found(
  gold: GoldText,
  surface: string,
  actor: string | null,
  rule = 'full-name',
): FoundMention {
  const start = gold.text.indexOf(surface);
  return { start, end: start + surface.length, actor, candidates: actor ? [actor] : [], rule };
}

describe('marked texts', () => {
  it('are read without their marks, offsets computed', () => {
    const gold = text();
    expect(gold).toMatchObject({ id: 't', lang: 'en', kind: 'press', date: '2024' });
    expect(gold.text).toBe('The Pentagon met US troops and Isis.');
    expect(gold.mentions.map(({ start, end }) => gold.text.slice(start, end))).toEqual([
      'Pentagon',
      'US troops',
    ]);
    expect(gold.traps).toEqual([{ start: 31, end: 35, sense: 'a cat' }]);
  });

  it.each([
    ['an open mark', '=== t | en | press\n[[Pentagon', 'not closed'],
    ['an unknown level', '=== t | en | press\n[[a|b|c]]', 'no such level: c'],
    ['a header without a kind', '=== t | en\nx', 'id, language and kind'],
  ])('%s is refused', (_, marked, reason) => {
    expect(() => readMarkedTexts(marked, 'test')).toThrow(reason);
  });
});

describe('scoring', () => {
  const all = () => true;
  it.each([
    ['the right actor on the span', 'Pentagon', 'pentagon', { overlap: 1, exact: 1, wrong: 0 }],
    [
      'the right actor on a wider span',
      'The Pentagon',
      'pentagon',
      { overlap: 1, exact: 0, wrong: 0 },
    ],
    ['another actor', 'Pentagon', 'centcom', { overlap: 0, exact: 0, wrong: 1 }],
    ['nobody claimed, candidates offered', 'Pentagon', null, { overlap: 0, exact: 0, wrong: 0 }],
    ['a trap', 'Isis', 'isis', { overlap: 0, exact: 0, wrong: 1 }],
  ])('%s', (_, surface, actor, tally) => {
    const gold = text();
    expect(scoreText(gold, [found(gold, surface, actor)], all).tally).toMatchObject(tally);
  });

  it('nominals are kept apart, found or missed', () => {
    const gold = text();
    const score = scoreText(gold, [found(gold, 'US troops', 'x', 'nominal')], all);
    expect(score.nominals).toMatchObject({ labelled: 1, overlap: 1 });
    expect(score.tally.labelled).toBe(1);
  });

  it('labels of actors outside the pack are left out', () => {
    const gold = text();
    expect(scoreText(gold, [], (actor) => actor !== 'pentagon').tally.labelled).toBe(0);
  });

  it('precision counts claims, recall counts labels', () => {
    const { precision, recall } = figures(
      { labelled: 4, overlap: 3, exact: 2, wrong: 1 },
      'overlap',
    );
    expect([precision, recall]).toEqual([0.75, 0.75]);
  });
});

describe('the floor', () => {
  it('names what fell below it, and lets the rest pass', () => {
    expect(below({ a: 0.9, b: 0.5, gone: 1 }, { a: 0.89, b: 0.6 })).toEqual([
      'a: 0.890 is below 0.9',
    ]);
  });
});
