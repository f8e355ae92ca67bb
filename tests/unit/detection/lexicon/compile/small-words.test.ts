/** Words that names of a list have, as the filters for words in small letters know them. */
import { describe, expect, it } from 'vitest';
import { SmallWords, shrunk } from '../../../../../detection/lexicon/compile/small-words';
import { hasWord } from '../../../../../detection/lexicon/stored/filter';

const has = (filter: Uint8Array, word: string) => hasWord(filter, word, 0, word.length);

function of(text: string, isPerson: boolean) {
  const words = new SmallWords();
  words.note(text, isPerson);
  // A list says the same again and again.
  words.note(text, isPerson);
  return words;
}

describe('words in small letters', () => {
  it.each<[string, boolean, starts: string[], stands: string[]]>([
    ['Front for the Homeland', false, ['front', 'fronts'], ['for', 'the', 'homeland']],
    ['council of elders', false, ['council', 'councils'], ['elders', 'elder']],
    ['Türkmen Öğretmenler Birliği', false, ['türkmen', 'turkmen'], ['öğretmenler', 'birliği']],
    ['État des lieux', false, ['état', 'etat'], ['lieux']],
    ['Marsch zum 1. Mai, Bündnis', false, ['marsch'], ['zum', 'mai', 'bündnis', 'bundnis']],
    ['جبهة من أجل الوطن plus', false, [], ['plus']],
    ['Karim van Zeidan', true, [], ['van']],
    ['de Zeidan Karim', true, ['de'], []],
  ])('of %s, a person: %s', (text, isPerson, starts, stands) => {
    const { starters, insiders } = of(text, isPerson);
    for (const word of starts) expect(has(starters, word), word).toBe(true);
    for (const word of stands) expect(has(insiders, word), word).toBe(true);
    for (const word of starts) expect(has(shrunk(starters), word), word).toBe(true);
    for (const word of stands) expect(has(shrunk(insiders), word), word).toBe(true);
  });

  it('are stored in no more bytes than they need', () => {
    const { starters } = of('Front for the Homeland', false);
    expect(shrunk(starters).length).toBeLessThan(starters.length / 64);
    expect(has(shrunk(starters), 'front')).toBe(true);
    expect(has(shrunk(starters), 'office')).toBe(false);
    expect(shrunk(starters.fill(0xff))).toEqual(starters);
  });

  it.each<[string, boolean]>([
    ['Karim Zeidan', true],
    ['Homeland Front', false],
  ])('none starts %s', (text, isPerson) => {
    expect(of(text, isPerson).starters.every((bits) => bits === 0)).toBe(true);
  });

  it.each(['Bund der Städte', 'Union des écoles libres'])(
    'are the same beside other scripts: %s',
    (text) => {
      const plain = of(text, false);
      const mixed = of(`${text} 中`, false);
      expect(mixed.starters).toEqual(plain.starters);
      plain.insiders.forEach((bits, i) => {
        expect(mixed.insiders[i]! & bits).toBe(bits);
      });
    },
  );
});
