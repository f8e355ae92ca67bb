/** Family names that are first names and titles of office: whose they are where others have them, too. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

type Row = [what: string, lang: string, date: string, text: string, marks: string[]];

describe('a family name that is a first name', () => {
  it.each<Row>([
    [
      'is one before another name',
      'en',
      '2015-06-24',
      'Lt. Gen. James L. Terry spoke in Baghdad of Iraq. Terry left.\nPhoto by Sgt. Terry Wade.',
      ['James L. Terry = james-terry', 'Terry = james-terry'],
    ],
    [
      'without a rank',
      'en',
      '2023-06-24',
      'Lloyd Austin spoke in Baghdad of Iraq. Austin Tice is still missing in Syria. Austin said so.',
      ['Lloyd Austin = lloyd-austin', 'Austin = lloyd-austin'],
    ],
    [
      'before one that is listed',
      'en',
      '2021-06-24',
      'Naftali Bennett spoke of Iran. Bennett Miller made a film. Bennett, Israel’s leader, left.',
      ['Naftali Bennett = naftali-bennett', 'Bennett = naftali-bennett'],
    ],
    [
      'in Spanish',
      'es',
      '2015-06-24',
      'John Kerry habló en Bagdad sobre Irak. Kerry Condon canta.',
      ['John Kerry = john-kerry'],
    ],
    [
      'but not before a body, or a day',
      'en',
      '2015-06-24',
      'John Kerry spoke in Baghdad of Iraq. The Kerry State Department agreed. Kerry Tuesday left.',
      [
        'John Kerry = john-kerry',
        'Kerry = john-kerry',
        'State Department = us-state-department',
        'Kerry = john-kerry',
      ],
    ],
    [
      'nor in Turkish, where the object stands behind it',
      'tr',
      '2015-06-24',
      "John Kerry Bağdat'ta Irak'ı konuştu. Kerry Washington'a döndü.",
      ['John Kerry = john-kerry', 'Kerry = john-kerry'],
    ],
  ])('%s (%s)', (_, lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('who is introduced by the title of his office', () => {
  it.each<Row>([
    [
      'is himself though a stranger of the name comes later',
      'en',
      '2008-06-24',
      'BAGHDAD. Secretary Gates will speak on Iraq. Read why Bill Gates left. Gates is rich.',
      ['Gates = robert-gates'],
    ],
    [
      'in Arabic',
      'ar',
      '2008-06-24',
      'بغداد. قال وزير الدفاع غيتس إن العراق آمن. وفي خبر آخر ترك بيل غيتس مكتبه.',
      ['غيتس = robert-gates'],
    ],
    [
      'but not behind the stranger',
      'en',
      '2008-06-24',
      'Bill Gates left Microsoft. BAGHDAD. Secretary Gates is up tomorrow, and will speak on Iraq.',
      [],
    ],
    [
      'nor without his title',
      'en',
      '2008-06-24',
      'BAGHDAD. Gates is up tomorrow, and will speak on Iraq. Bill Gates left Microsoft.',
      [],
    ],
  ])('%s (%s)', (_, lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('who needs no first name', () => {
  it.each<Row>([
    [
      'is meant by the whole name, whatever the sentence speaks of',
      'de',
      '2019-08-14',
      'Hier gibt es nur Touristen, die nach dem Enkel fragen. Donald Trump war nie da.',
      ['Donald Trump = donald-trump'],
    ],
    [
      'on the playing field',
      'fr',
      '2023-08-14',
      'Le club de football et son entraîneur jouent dimanche. Joe Biden aime le vin.',
      ['Joe Biden = joe-biden'],
    ],
    [
      'but not others of the kind',
      'en',
      '2019-08-14',
      'The referee Mark Miller blew his whistle. The bakery of John Kirby sells bread.',
      [],
    ],
  ])('%s (%s)', (_, lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('a word of Turkish that is a family name as well', () => {
  it.each<Row>([
    [
      'is the word at the start of a sentence',
      'tr',
      '2025-11-27',
      'Recep Tayyip Erdoğan konuştu. Bir köylü, “Ruhani lider gelsin, hasat beklemez” dedi.',
      ['Recep Tayyip Erdoğan = recep-tayyip-erdogan'],
    ],
    [
      'before whatever it describes',
      'tr',
      '2017-11-27',
      'Zarif kadınlar için İran halısı. Recep Tayyip Erdoğan geldi.',
      ['Recep Tayyip Erdoğan = recep-tayyip-erdogan'],
    ],
    [
      'and the name behind his title',
      'tr',
      '2017-11-27',
      "İran Dışişleri Bakanı Zarif Ankara'da Çavuşoğlu ile görüştü.",
      ['Zarif = mohammad-javad-zarif'],
    ],
    [
      'or in a text of his country',
      'tr',
      '2017-11-27',
      "İran ve Suriye'de durum gergin. Ruhani Tahran'da konuştu, Erdoğan dinledi.",
      ['Ruhani = hassan-rouhani', 'Erdoğan = recep-tayyip-erdogan'],
    ],
  ])('%s (%s)', (_, lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});
