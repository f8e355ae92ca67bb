import { describe, expect, it } from 'vitest';
import { detect } from '../../../../detection/detect';
import { loadLexicon } from '../../../../detection/lexicon/stored/load';
import { lexiconOfNames } from '../../../../detection/names-list';

/** Statesmen and writers, each in several spellings: what one of them says of him goes for the others. */
const LISTED: Record<string, string[]> = {
  boumediene: ['Houari Boumediene', 'Mohammed Ben Brahim Boukherouba'],
  adonis: ['Ahmed Said', 'Adonis Esber'],
  heikal: ['Mohamed Hassanein Heikal'],
  zarif: ['Mohammad Javad Zarif'],
  saddam: ['Saddam Hussein Majid al-Tikriti'],
  bashir: ['Omar Hassan Ahmad al-Bashir', 'Omar H. al-Bashir'],
  marzouki: ['Mohamed Moncef Almarzouki'],
  allawi: ['Iyad Hashim Hussein Allawi'],
  rezaei: ['Mohsen Rezaei'],
  treika: ['Mohamed Mahmoud Abu Treika'],
  muhandis: ['Jamal Jaafar al-Ibrahimi', 'Abu Mahdi al-Muhandis'],
  farabi: ['Abu Nasr Muhammad ibn Tarkhan al-Farabi'],
  balkhi: ['Ahmad al-Balkhi'],
  kaprawi: ['Aziz Kaprawi'],
  shibh: ['Ramzi Omar', 'Ramzi Mohamed Abdullah Binalshibh'],
  makkawi: ['Mohamed Makkawi', 'Ibrahim al-Madani'],
  jamali: ['Mir Zafarullah Khan Jamali'],
  frangieh: ['Suleiman Kabalan Frangieh'],
};
const lexiconOf = (listed: Record<string, string[]>) =>
  loadLexicon(
    lexiconOfNames(
      Object.entries(listed).map(([id, names]) => JSON.stringify({ id, names, kind: 'person' })),
      () => undefined,
    ),
  );
const all = lexiconOf(LISTED);

function said(text: string, lexicon = all): string[] {
  const block = { id: 1, kind: 'paragraph' as const, text, lang: null };
  const { mentions } = detect(lexicon, {
    blocks: [block],
    articleDate: null,
    language: 'en',
    context: null,
  });
  return mentions.map(({ surface, actor }) => `${surface} = ${actor}`);
}

describe('a name put together from several spellings', () => {
  it.each([
    ['the family name of another spelling behind it', 'Ahmed Said Esber', 'adonis'],
    ['and where both are spelled otherwise', 'Hawari Bumedien Bukharruba', 'boumediene'],
    ['the first name of one, the family name of the other', 'Mohammed Boumediene', 'boumediene'],
    ['with his father between them', 'Mohammed Ibrahim Boumediene', 'boumediene'],
    ['as the text begins a line with it', 'Mohammed Boumédienne', 'boumediene'],
    ['his kunya before his name', 'Abu Mahdi Jamal Jaafar Ibrahimi', 'muhandis'],
    ['a first name behind a kunya', 'Jamal al-Mohandes', 'muhandis'],
    ['the last word misprinted', 'Mohamed Hassanein Heital', 'heikal'],
    ['a name left out between', 'Suleiman Frangieh', 'frangieh'],
    ['an initial that another spelling writes out', 'Omar A. al-Bashir', 'bashir'],
    ['words left out where the article is written on', 'Mohamed al-Marzouki', 'marzouki'],
    ['words left out where Abu is written on', 'Mohamed Abutreika', 'treika'],
    ['one of four names further off', 'Ayyad Hashim Husayn Allawi', 'allawi'],
    ['a family name of few, known to many, first', 'Rezaei Mohsen', 'rezaei'],
    ['a kunya left off the name', 'Muhammad al-Farabi', 'farabi'],
    ['how he is addressed left off', 'Zafarullah Khan Jamali', 'jamali'],
    ['words of his own between', 'Ramzi Mohamed Abdellah Omar', 'shibh'],
    ['a name of his said once more', 'Mohamed Makkawi Ibrahim Mohamed', 'makkawi'],
    ['his family name before a part of the rest', 'Binalshibh Ramzi Mohamed', 'shibh'],
    ['a letter wrong in his first name', 'Hovari Boumediene', 'boumediene'],
  ])('%s: %s', (_, name, actor) => {
    const expected = [`${name} = ${actor}`];
    expect(said(name)).toEqual(expected);
    expect(said(`Later ${name} spoke.`)).toEqual(expected);
  });
});

describe('a spelling of another language, beside a name of his', () => {
  it.each([
    ['Czech and Polish', 'Fajsal Mekdad', 'Faisal Mekdad'],
    ['German', 'Chalifa Haftar', 'Khalifa Haftar'],
    ['German, with words left out', 'Mohammad Ali Chatami', 'Mohammad Khatami'],
    ['Spanish', 'Jalifa Haftar', 'Khalifa Haftar'],
    ['Dutch', 'Walid Joemblatt', 'Walid Jumblatt'],
    ['Malay', 'Ahmad Syahroni', 'Ahmad Shahroni'],
    ['Uzbek', 'Xalid Bagirov', 'Khalid Bagirov'],
  ])('%s: %s, %s', (_, listed, name) => {
    const lexicon = lexiconOf({ listed: [listed, 'Abu Mahdi al-Muhandis'] });
    expect(said(`Later ${name} spoke.`, lexicon)).toEqual([`${name} = listed`]);
  });
});

it.each([
  ['a kunya before the name', 'Abu Zayd Ahmad al-Balkhi', 'Ahmad al-Balkhi = balkhi'],
  ['Abdul before the name', 'Abdul Aziz Kaprawi', 'Aziz Kaprawi = kaprawi'],
])('has %s', (_, text, expected) => {
  expect(said(text)).toEqual([expected]);
});

it('has another tribe behind three names', () => {
  const surface = 'Saddam Hussein Majid';
  expect(said(`${surface} al-Nasiri`)).toEqual([`${surface} = saddam`]);
});

it('has a first name that is the family name of many', () => {
  const presidents = ['Shahabuddin', 'Iajuddin', 'Fakhruddin', 'Moudud', 'Tajuddin', 'Mostaq'];
  const others = Object.fromEntries(presidents.map((given) => [given, [`${given} Ahmed`]]));
  const lexicon = lexiconOf({ adonis: LISTED.adonis!, ...others });
  expect(said('Ahmed Esber', lexicon)).toEqual(['Ahmed Esber = adonis']);
});

describe('somebody else', () => {
  it.each([
    ['a son called after his grandfather', 'Majid Saddam Hussein'],
    ['the father of somebody listed', 'Hassan Ahmad al-Bashir'],
    ['his brother', 'Ali Boumediene'],
    ['the son in his kunya', 'Mahdi al-Muhandis'],
    ['an initial of no word of his', 'Omar K. al-Bashir'],
    ['a word of his, and one that is not', 'Ahmed Said Esber Hamid'],
    ['a father that is none of his words', 'Mohammed Tahar Boumediene'],
    ['the nisba of another family', 'Mohammad Javad Zarifi'],
    ['Muhammad and a name known to many, turned round', 'Rezaei Mohammad'],
    ['two of four names further off', 'Ayyad Hashim Hassan Allawi'],
    ['a son, of whose father a name is left out', 'Tony Suleiman Frangieh'],
    ['the son of an Abu Bakr', 'Abu Bakr Ahmad al-Balkhi'],
  ])('%s: %s', (_, name) => {
    expect(said(name)).toEqual([]);
  });

  it('lets a small word before a family name be', () => {
    expect(said('Houari Boumediene spoke. Later a Boumediene was heard.')).toEqual([
      'Houari Boumediene = boumediene',
      'Boumediene = boumediene',
    ]);
  });
});
