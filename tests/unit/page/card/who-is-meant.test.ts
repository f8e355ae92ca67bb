/** Whom else the words of a page may mean, and by what words it surely names somebody. */
import { describe, expect, it } from 'vitest';
import type { Mention, Rule } from '../../../../detection/model';
import { rivalsOf, surelyNamedAs } from '../../../../page/card/who-is-meant';

const labels = {
  p: { name: 'P', category: 'person' as const },
  q: { name: 'Q', category: 'person' as const },
};
const mention = (
  actor: string | null,
  surface = 'Word',
  confidence = 0.9,
  rule: Rule = 'full-name',
) =>
  ({
    actor,
    surface,
    confidence,
    how: { rule },
    candidates: ['q', 'p', 'x'].map((one) => ({ actor: one, score: 0.5 })),
  }) as Mention;

describe('rivals', () => {
  it('are the other bearers of the name that the pack knows, best first', () => {
    expect(rivalsOf(mention('p'), labels)).toEqual([{ actor: 'q', ...labels.q }]);
  });
  it('are none where nothing is settled: then all are offered', () => {
    expect(rivalsOf(mention(null), labels)).toEqual([]);
  });
});

describe('the words that surely mean somebody', () => {
  const page = [
    mention(null, 'Either'),
    mention('p', 'Hardly', 0.3),
    mention('p', 'the minister', 0.9, 'role-by-date'),
    mention('p', 'P himself'),
    mention('r', 'the old general', 0.9, 'nominal'),
  ];
  const placed = page.map((one) => ({ mention: one }));
  it.each([
    ['p', 'P himself'],
    ['q', null],
    ['r', null],
  ])('%s: %s', (actor, words) => {
    expect(surelyNamedAs(actor, placed)).toBe(words);
  });
});
