/** "US troops" are in Korea as well: those in Iraq and Syria, and those who are elsewhere, at home or on paper. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

const ID = 'us-forces-in-iraq-and-syria';
const marksIn = (lang: string, date: string, text: string): string[] =>
  who(text, { lang, date })
    .filter((mark) => mark.endsWith(` = ${ID}`))
    .map((mark) => mark.slice(0, -` = ${ID}`.length));

type Row = [lang: string, date: string, text: string];

describe('American forces that are not in Iraq or Syria', () => {
  it.each<Row>([
    ['en', '2024-01-12', 'In Iraq, Kataib Hezbollah fired.\nUS forces sank three Houthi boats.'],
    ['en', '2017-05-02', 'ISIS lost Mosul in Iraq.\nUS troops withdraw from Afghanistan.'],
    [
      'fr',
      '2019-05-02',
      "Le Hezbollah parle de l'Irak.\nLes troupes américaines en Europe restent.",
    ],
    ['de', '2019-05-02', 'Die Hisbollah redet vom Irak.\nUS-Truppen zogen aus Afghanistan ab.'],
    ['es', '2019-05-02', 'Hezbolá habla de Irak.\nLas tropas estadounidenses salieron de Corea.'],
    [
      'tr',
      '2019-05-02',
      "ISIS Musul'u kaybetti, Irak'ta.\nABD askerleri Japonya'da, Japonlarla eğitim gördü.",
    ],
    ['ar', '2019-05-02', 'حزب الله يتحدث عن العراق.\nانسحبت القوات الأمريكية من كابول.'],
    ['fa', '2019-05-02', 'حزب الله از عراق گفت.\nنیروهای آمریکایی از افغانستان رفتند.'],
    [
      'en',
      '2023-11-01',
      'Hamas fights in Gaza. Joe Biden moved US forces closer to Israel, off Cyprus.',
    ],
    [
      'en',
      '2017-12-18',
      'Transgender recruits join the US military. Donald Trump spoke of Iraq and ISIS.',
    ],
    ['en', '2017-12-18', 'The US military budget grew, said Donald Trump of Iraq and ISIS.'],
    ['en', '2023-12-18', 'Iraq heard of US military assistance to Hezbollah’s foe, Hamas said.'],
  ])('%s %s: %s', (lang, date, text) => {
    expect(marksIn(lang, date, text)).toEqual([]);
  });

  it.each<[...Row, string[]]>([
    [
      'en',
      '2024-01-12',
      'Kataib Hezbollah fired at US forces in Iraq and Syria.\nThe US troops were hurt at Ain al-Asad, the Pentagon said.',
      ['US forces in Iraq and Syria', 'US troops'],
    ],
    [
      'en',
      '2020-01-12',
      'US troops in Iraq and Afghanistan. Hezbollah said US forces in Erbil and Kabul must go.',
      ['US troops in Iraq', 'US forces'],
    ],
    [
      'en',
      '2024-01-12',
      "Iraq's Mohammed Shia al-Sudani wants US forces out. The US military said it had hit Kataib Hezbollah.",
      ['US forces', 'US military'],
    ],
    [
      'tr',
      '2018-03-13',
      "Recep Tayyip Erdoğan ve Hakan Fidan Türkiye adına konuştu: Menbiç'te güvenliği ABD askerleri sağlayacak.",
      ['ABD askerleri'],
    ],
    [
      'fa',
      '2020-01-12',
      'ارتش تروریستی آمریکا به کتائب حزب الله حمله کرد.',
      ['ارتش تروریستی آمریکا'],
    ],
  ])('but those there, %s %s: %s', (lang, date, text, marks) => {
    expect(marksIn(lang, date, text)).toEqual(marks);
  });
});
