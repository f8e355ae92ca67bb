/** A group's name that is a family's: "the Badr family". */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

describe('a name that people bear', () => {
  it.each<[what: string, lang: string, text: string, marks: string[]]>([
    ['is a family’s in English', 'en', 'The prints are a gift of the Badr family in Iraq.', []],
    ['in French', 'fr', 'Le tirage est un don de la famille Badr, en Irak.', []],
    [
      'is somebody’s who is addressed by it, from there on',
      'en',
      "Mr Hizbullah opened a university in Sri Lanka. Hizbullah's rivals in Iraq laughed.",
      [],
    ],
    ['in Turkish', 'tr', 'Badr ailesi Irak’ta yaşıyor.', []],
    ['in Spanish', 'es', 'La familia Badr vive en Irak.', []],
    [
      'and a group’s beside what groups have',
      'en',
      'Badr fighters took the road in Iraq.',
      ['Badr = badr-organization'],
    ],
    [
      'but families of a group that nobody is called by are the group’s',
      'en',
      'A Daesh family was sent home to Iraq.',
      ['Daesh = isis'],
    ],
  ])('%s (%s)', (_, lang, text, marks) => {
    expect(who(text, { lang })).toEqual(marks);
  });
});
