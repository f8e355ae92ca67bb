/** Names that have the consonants of a text's words: the first of them are heard, those behind a crowd only read. */
import { describe, expect, it } from 'vitest';
import { found, lexiconOf } from '../../lexicon-of';

/** So many sound otherwise, and stand before the one who is meant. */
function behind(others: number) {
  const crowd = Array.from({ length: others }, (_, i) => [`other-${i}`, ['Kurum Zodon']]);
  return lexiconOf({ ...Object.fromEntries(crowd), zeidan: ['Karim Zeidan'] });
}

describe('a name behind others of its consonants', () => {
  it.each([
    ['Karim Zeidan', 20, true],
    ['Kareem Zaydan', 20, true],
    ['Karim Zeidan', 200, true],
    ['Kareem Zaydan', 200, false],
    ['KarimZeidan', 200, true],
    ['Karim Zeidan', 3000, false],
  ])('%s behind %i: %s', (surface, others, isFound) => {
    expect(found(behind(others), `Then ${surface} spoke.`)).toEqual(
      isFound ? [`${surface}: zeidan`] : [],
    );
  });
});

describe('a list', () => {
  it.each([
    ['of people', lexiconOf({ zeidan: ['Karim Zeidan'] }), true],
    ['of bodies', lexiconOf({ council: ['Golden Council'] }, 'organisation'), false],
    ['of nobody', lexiconOf({}), false],
  ])('%s', (_, lexicon, hasPeople) => {
    expect(lexicon.hasPeople).toBe(hasPeople);
  });
});
