import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../detection/model';
import type { Settings } from '../../../../extension/settings';
import { candidatesLeft, markFor } from '../../../../page/mentions/which-marked';
import { either, labels, mention, off, settings } from './example';

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
