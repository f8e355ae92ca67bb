/** Words of listed names read from their bytes are those that reading the name gives. */
import { describe, expect, it } from 'vitest';
import { PlainForm } from '../../../../../detection/lexicon/compare/plain-form';
import type { Lexicon } from '../../../../../detection/lexicon/stored/load';
import { unitsOf } from '../../../../../detection/lexicon/words/words-of-names';
import { found, lexiconOf } from '../../lexicon-of';

function readAll(plain: PlainForm, lexicon: Lexicon, form: number): boolean {
  const first = plain.firstWord(lexicon, form);
  return first !== null && plain.readOn(lexicon, form, first);
}

describe('a listed name', () => {
  it.each([
    ['Karim Zeidan', true],
    ['Jean-Claude Zeidan', true],
    ['Tănase Ionescu', true],
    ['Abd Zeidan', true],
    ['Karim van Zeidan', true],
    ['Karim al-Zeidan', false],
    ['Sheikh Karim Zeidan', false],
    ['K. Zeidan', false],
    ['Karim bin Zeidan', false],
    ["Ka'b Zeidan", false],
    ['Karim  Zeidan', false],
    ['كريم زيدان', false],
  ])('%s is plain: %s', (name, isPlain) => {
    const lexicon = lexiconOf({ other: ['Nadia Haddad'], one: [name] });
    const plain = new PlainForm();
    expect(readAll(plain, lexicon, 1)).toBe(isPlain);
    if (!isPlain) return;
    const words = unitsOf(name, null, 'person').map(({ facts }) => facts);
    expect(plain.facts.map(({ raw }) => raw)).toEqual(words.map(({ raw }) => raw));
    expect(plain.halves).toBe(name.startsWith('Abd') ? 1 : 0);
    expect(readAll(plain, lexicon, 0)).toBe(true);
    expect(plain.facts.length).toBe(2);
  });
});

describe('a name in capitals', () => {
  it.each([
    ['Karim Zeidan', 'Karim Zeidan', true],
    ['Karim Zeidan', 'Karim zeidan', false],
    ['Karim zeidan', 'Karim zeidan', true],
    ['Karim Hande', 'Karim and', false],
    ['Karim Zeidan', 'K Zeidan', false],
  ])('%s in "%s": %s', (name, text, isFound) => {
    expect(found(lexiconOf({ one: [name] }), `Then ${text} spoke.`).length > 0).toBe(isFound);
  });
});
