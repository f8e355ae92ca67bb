/** Words in small letters are passed over where no name begins with one: what is found is the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates, shorterInside } from '../../../../../detection/lexicon/match/match';
import { WORD } from '../../../../../detection/lexicon/stored/format';
import { Lexicon } from '../../../../../detection/lexicon/stored/load';
import { cpuTime } from '../../cpu-time';
import { lexiconOf } from '../../lexicon-of';

const NAMES = {
  sudani: ['Mohammed Shia al-Sudani', 'محمد شياع السوداني'],
  laden: ['Osama bin Laden', 'bin Laden'],
  villepin: ['Dominique de Villepin', 'de Villepin'],
  haider: ['Haider al-Abadi', 'al-Abadi'],
  reza: ['Gholamreza Naqdi'],
  ozturk: ['Özgür Öztürk', 'Šaban Šaulić'],
  suharto: ['Suharto'],
};
const people = lexiconOf(NAMES);

/** The same list, every word of a text read. */
function readingAll({ bytes }: Lexicon): Lexicon {
  const copy = bytes.slice(0);
  new Uint32Array(copy)[WORD.beginsSmall] = 1;
  return new Lexicon(copy);
}
const slow = readingAll(people);

const found = (lexicon: Lexicon, text: string, language: string | null = 'en') =>
  findCandidates(lexicon, text, language).map(({ start, end, entries }) => [
    text.slice(start, end),
    start,
    ...entries.map(({ id, agreement }) => `${id} ${agreement}`),
  ]);

describe('which lists have names that a text may begin small', () => {
  it.each<[what: string, names: string[], kind: 'person' | 'organisation', isSmall: boolean]>([
    ['people', ['Haider al-Abadi', 'Nouri al-Maliki'], 'person', false],
    ['people by one name, with an article', ['Suharto', 'al-Zarqawi'], 'person', false],
    [
      'people whose names are heard, however they begin',
      ['bin Laden', 'de Villepin'],
      'person',
      false,
    ],
    ['somebody by one word in small letters', ['subcomandante'], 'person', true],
    ['somebody whose name begins with a number', ['50 Cent'], 'person', true],
    ['groups of one word and two', ['Hezbollah', 'Islamic Jihad'], 'organisation', false],
    ['a phrase', ['Popular Mobilization Forces'], 'organisation', true],
    ['a group that begins small', ['résistance islamique'], 'organisation', true],
    ['a group with a number', ['17 November'], 'organisation', true],
  ])('%s', (_, names, kind, isSmall) => {
    expect(lexiconOf({ one: names }, kind).beginsSmall).toBe(isSmall);
  });
});

describe('what is written on to a word', () => {
  it.each<[text: string, surfaces: string[]]>([
    [
      'yesterday prime minister Mohammed al-Sudani met d’Haider al-Abadi',
      ['Mohammed al-Sudani', 'Haider al-Abadi'],
    ],
    ["in l'Irak d'Osama bin Laden, qu’Osama bin Laden", ['Osama bin Laden', 'Osama bin Laden']],
    [
      'the eOsama bin Laden, xOsama, McHaider al-Abadi and iHaider al-Abadi',
      ['Laden', 'al-Abadi', 'al-Abadi'],
    ],
    [
      '(haider "Haider al-Abadi", «Haider al-Abadi» and „Haider al-Abadi“',
      ['Haider al-Abadi', 'Haider al-Abadi', 'Haider al-Abadi'],
    ],
    [
      'soft\u00adHaider al-Abadi, zero\u200bHaider al-Abadi',
      ['Haider al-Abadi', 'Haider al-Abadi'],
    ],
    ['mark\u0301Haider al-Abadi, \u0301Haider al-Abadi', ['al-Abadi', 'Haider al-Abadi']],
    [
      '21Haider al-Abadi, 21’Haider al-Abadi, 21-Haider al-Abadi',
      ['al-Abadi', 'Haider al-Abadi', 'Haider al-Abadi'],
    ],
    ['çok Özgür Öztürk, şimdi değil; da Šaban Šaulić', ['Özgür Öztürk', 'Šaban Šaulić']],
    ['قال في paris محمد شياع السوداني', ['محمد شياع السوداني']],
    ['all in small letters, haider al-abadi as well', []],
    ['gholam Reza Naqdi, Gholam reza Naqdi, Gholam Reza naqdi', ['Naqdi']],
    ['', []],
  ])('%s', (text, surfaces) => {
    expect(found(people, text).map(([surface]) => surface)).toEqual(surfaces);
    expect(found(people, text)).toEqual(found(slow, text));
  });
});

const PIECES = [
  ...Object.values(NAMES).flat(),
  ...'the of in said l d qu eş val été über ışık Šaban Al bin de Reza Haider HAIDER 17 5th و في 漢字'.split(
    ' ',
  ),
  ...[
    '\u00ad',
    '\u200d',
    '\u0301',
    '\u202e',
    '\ud800',
    '’',
    "'",
    '"',
    '“',
    '-',
    '.',
    ',',
    '\n',
    '_',
    '#',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES, ' ', ' '), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const LANGUAGES = [null, 'en', 'fr', 'de', 'tr', 'ar'];
/** Milliseconds: long texts on a machine that has other work. */
const BUSY_MACHINE = 60_000;

describe('any text', { timeout: BUSY_MACHINE }, () => {
  it('has the same names as if every word were read', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        expect(found(people, text, language)).toEqual(found(slow, text, language));
      }),
      { numRuns: 1_500 },
    );
  });

  it('has the same shorter names inside a span', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const span = { start: 0, end: Math.ceil(text.length / 2) };
        const inside = (lexicon: Lexicon) =>
          shorterInside(lexicon, text, 'en', span).map(({ start, end }) => [start, end]);
        expect(inside(people)).toEqual(inside(slow));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a long text', { timeout: BUSY_MACHINE }, () => {
  const LENGTH = 100_000;
  const TIMES_LONGER = 8;
  /** Generous: what is looked for is the square. */
  const MOST_FOR_LONGER = 4 * TIMES_LONGER;
  const SHORTEST_TIME = 20;

  it.each([
    ['small letters', 'a'],
    ['words in small letters', 'said '],
    ['small letters with capitals inside', 'aB'],
    ['elisions', "l'"],
    ['elisions before capitals', "d'A"],
    ['marks', 'a\u0301\u0301'],
    ['letters that have to be looked at', 'ığ'],
    ['joiners between', 'a\u200dB'],
    ['numbers written on', '1’A'],
  ])('of %s costs about as much more as it is longer', (_, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(length / unit.length);
      return Math.max(
        SHORTEST_TIME,
        cpuTime(() => findCandidates(people, text, 'en')),
      );
    };
    time(LENGTH);
    expect(time(LENGTH * TIMES_LONGER) / time(LENGTH)).toBeLessThan(MOST_FOR_LONGER);
  });
});
