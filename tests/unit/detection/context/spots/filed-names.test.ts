/** People filed by their family name, in lines of their own and in sentences. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../detection/detect';
import { loadLexicon } from '../../../../../detection/lexicon/stored/load';
import { lexiconOfNames } from '../../../../../detection/names-list';

const LISTED: Record<string, string[]> = {
  khan: ['KHAN, Ayub'],
  zarif: ['Javad Zarif'],
  mahfouz: ['Naguib Mahfouz'],
  laden: ['Osama bin Laden'],
  gaddafi: ['Muammar Gaddafi'],
  sisi: ['Abdel Fattah el-Sisi'],
  boxer: ['Mohammed Ali'],
  maliki: ['Nouri al-Maliki'],
  assad: ['Bashar al-Assad', 'Hael al-Asad'],
};
const lexicon = loadLexicon(
  lexiconOfNames(
    Object.entries(LISTED).map(([id, names]) => JSON.stringify({ id, names, kind: 'person' })),
    () => undefined,
  ),
);

function said(text: string): string[] {
  const block = { id: 1, kind: 'paragraph' as const, text, lang: null };
  const page = { blocks: [block], articleDate: null, language: 'en', context: null };
  return detect(lexicon, page).mentions.map(({ surface, actor }) => `${surface} = ${actor}`);
}

describe('a line that is one name', () => {
  it.each([
    ['Zarif, Mohammad Javad', 'zarif'],
    ['ZARIF, Dr. Mohammad Javad', 'zarif'],
    ['ZARIF, MOHAMMAD JAVAD', 'zarif'],
    ["al-Sisi, 'Abd al-Fattah", 'sisi'],
    ["Mahfouz, Nagu'ib", 'mahfouz'],
  ])('%s', (line, actor) => {
    expect(said(line)).toEqual([`${line} = ${actor}`]);
  });

  it.each([
    ['part of a longer name', 'Al-Houthi, Mohammed Ali'],
    ['a family name with its article', 'Al-Assad, Maher'],
    ['three people', 'Khan, Ayub and Omar'],
    ['a headline', 'GADDAFI, TUNIS AND MUAMMAR'],
  ])('is nobody else: %s (%s)', (_, line) => {
    expect(said(line)).toEqual([]);
  });

  it('may have the place before the name', () => {
    expect(said('Baghdad, Nouri al-Maliki')).toEqual(['Nouri al-Maliki = maliki']);
  });

  it('may have something else before the name, and what he is behind it', () => {
    const line = 'Office of the Premier – Nouri al-Maliki, Prime Minister';
    expect(said(line)).toEqual(['Nouri al-Maliki = maliki']);
  });
});

describe('in a sentence', () => {
  it.each([
    ['A notice of 2012 has ZARIF, Javad on it.', ['ZARIF, Javad = zarif']],
    ['They are MAHFOUZ, Naguib (a writer) and others.', ['MAHFOUZ, Naguib = mahfouz']],
    ['It has BIN LADEN, Usama as well.', ['BIN LADEN, Usama = laden']],
    ['They are Khan, Ayub and Omar.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
