/** Names of a long list that share their consonants: in a crowd the one that is meant has the same first vowels too. */
import { describe, expect, it } from 'vitest';
import { found, lexiconOf, longListOf } from '../../lexicon-of';

/** Karim Zeidan behind so many others whose names have his consonants. */
function behind(others: number, name: string) {
  const crowd = Array.from({ length: others }, (_, i) => [`other-${i}`, ['Kurum Zodon']]);
  return { ...Object.fromEntries(crowd), zeidan: [name] };
}

/** What of them is found in a short list, and in a long one. */
function inBoth(people: Record<string, string[]>, surface: string) {
  const text = `Then ${surface} spoke.`;
  const by = (list: ReturnType<typeof lexiconOf>) =>
    found(list, text).includes(`${surface}: zeidan`);
  return [by(lexiconOf(people)), by(longListOf(people))];
}

describe('with few of his consonants he is found as in any list', () => {
  it.each(['Karim Zeidan', 'Kareem Zaydan', 'Kareem Zeidane', 'Zeidan Karim', 'KarimZeidan'])(
    '%s',
    (surface) => {
      expect(inBoth(behind(5, 'Karim Zeidan'), surface)).toEqual([true, true]);
    },
  );
});

describe('in a crowd', () => {
  it.each([
    ['Karim Zeidan', [true, true]],
    // The same first vowels, front ones.
    ['Kareem Zaydan', [true, true]],
    ['Kerim Zeydan', [true, true]],
    ['KarimZeidan', [true, true]],
    ['Zeidan Karim', [true, true]],
    // Another first vowel: in a long list one of the others is as likely.
    ['Karim Zuydan', [true, false]],
  ])('%s: short and long list %j', (surface, expected) => {
    expect(inBoth(behind(20, 'Karim Zeidan'), surface)).toEqual(expected);
  });

  it('of hundreds who sound otherwise he is found in other spellings, too', () => {
    expect(inBoth(behind(500, 'Karim Zeidan'), 'Kareem Zaydan')).toEqual([false, true]);
  });

  it('Arabic, which leaves vowels out, is compared with all of them', () => {
    expect(inBoth(behind(20, 'Karim Zeidan'), 'كريم زيدان')).toEqual([true, true]);
  });

  it('letters in a row are his, with other spaces', () => {
    const people = behind(20, 'Gholam Reza Zeidan');
    expect(inBoth(people, 'Gholamreza Zeidan')).toEqual([true, true]);
  });
});

describe('with words left out', () => {
  it.each([
    ['Karim Zeidan', [true, true]],
    ['Kareem Zaydan', [true, true]],
    ['Karim Zuydan', [true, false]],
  ])('%s is told by first vowels even where few have his consonants: %j', (surface, expected) => {
    const people = { zeidan: ['Karim Salman Zeidan'], other: ['Kurum Bolbol Zodon'] };
    expect(inBoth(people, surface)).toEqual(expected);
  });
});
