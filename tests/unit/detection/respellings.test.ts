import { describe, expect, it } from 'vitest';
import { detect } from '../../../detection/detect';
import { inReadingOrder } from '../../../detection/fold/reading-order';
import { loadLexicon } from '../../../detection/lexicon/load';
import { lexiconOfNames } from '../../../detection/names-list';

/** Writers and statesmen whose names are spelled in many ways. */
const LISTED: Record<string, string[]> = {
  chahine: ['Youssef Chahine'],
  mahfouz: ['Naguib Mahfouz'],
  nasser: ['Gamal Abdel Nasser Hussein'],
  darwish: ['Mahmoud Darwish'],
  hussein: ['Taha Hussein'],
  ahmed: ['Hocine Aït Ahmed'],
  khan: ['Liaquat Ali Khan', 'KHAN, Ayub'],
  ali: ['Mohammed Ali'],
  zarif: ['Javad Zarif'],
};
const lexicon = loadLexicon(
  lexiconOfNames(
    Object.entries(LISTED).map(([id, names]) => JSON.stringify({ id, names, kind: 'person' })),
    () => undefined,
  ),
);

function whoIs(text: string): (string | null)[] {
  const block = { id: 1, kind: 'paragraph' as const, text, lang: null };
  return detect(lexicon, {
    blocks: [block],
    articleDate: null,
    language: 'en',
    context: null,
  }).mentions.map(({ actor }) => actor);
}

describe('the same person, spelled otherwise', () => {
  it.each([
    ['Yusuf Shahin', 'chahine'],
    ['YUSUF SHAHIN', 'chahine'],
    ['Şahin, Yusuf', 'chahine'],
    ['Najib Mahfuz', 'mahfouz'],
    ['Necip Mahfuz', 'mahfouz'],
    ['Jamal Abd al-Nasir Husain', 'nasser'],
    // The last word may be a tribe or a town.
    ['Gamal Abdel Nasser', 'nasser'],
    ['Mahmud Dervish', 'darwish'],
    ['Tāhā Ḥusayn', 'hussein'],
    ['Hussein Ait Ahmad', 'ahmed'],
    ['Ayoub Khan', 'khan'],
    ['Mohammad Javad Zarif', 'zarif'],
  ])('%s', (name, actor) => {
    expect(whoIs(name)).toEqual([actor]);
    if (!name.includes(',')) expect(whoIs(`Later ${name} spoke.`)).toEqual([actor]);
  });
});

describe('somebody else', () => {
  it.each([
    ['a name as well known, as like', 'Mahmoud Hussein'],
    ['Hassan is not Hussein', 'Taha Hassan'],
    ['Ahmad is not Hamid', 'Hocine Aït Hamid'],
    ['a longer name', 'Necip Mahfouz Abdelaziz Ibrahim'],
    ['a longer name of common names, at the start of a line', 'Hamid Mohammed Ali'],
    ['a word between, and nothing that tells', 'Mohammed Ibrahim Ali'],
    ['a line of capitals', 'HAMID MOHAMMED ALI'],
    ['the apostrophe of the next name', "Mohammed Ali 'Asi"],
  ])('%s: %s', (_, name) => {
    expect(whoIs(name)).toEqual([]);
  });
});

it.each([
  ['Zarif, Mohammad Javad', 'Mohammad Javad Zarif'],
  ['AL-ZAWAHIRI, Ayman', 'Ayman AL-ZAWAHIRI'],
  ['Mohammad Javad Zarif', null],
  ['King, Jr', null],
  ['Baghdad, Basra, Mosul', null],
])('%s in reading order: %s', (filed, read) => {
  expect(inReadingOrder(filed)).toBe(read);
});
