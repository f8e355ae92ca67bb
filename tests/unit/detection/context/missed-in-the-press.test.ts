/** Names that sentences of the press hide: letters in an answer, ranks, listed short forms, what a spokesman says. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

type Row = [lang: string, date: string, text: string, mark: string];

describe('letters of a body among others of the field', () => {
  const FIELD = "Jake Sullivan spoke of ISIS and Kata'ib Hizballah in Iraq.";
  it.each<Row>([
    [
      'en',
      '2023-11-21',
      `QUESTION: ${FIELD}\nMR. SMITH: NMI is a separate mission.`,
      'NMI = nato-mission-iraq',
    ],
    [
      'en',
      '2016-05-12',
      `Q: ${FIELD}\nA: The CTS is moving.`,
      'CTS = iraqi-counter-terrorism-service',
    ],
  ])('%s, %s: %s', (lang, date, text, mark) => {
    expect(who(text, { lang, date })).toContain(mark);
  });

  it('not far from all that is of the field', () => {
    const text = `${FIELD}\nThe bakery opened.\nBread was sold.\nThe CTS bus was late.`;
    expect(who(text, { date: '2016-05-12' }).join()).not.toContain('CTS =');
  });
});

describe('a rank or a title before what is listed', () => {
  it.each<Row>([
    [
      'tr',
      '2007-10-24',
      'Mesud Barzani ve Nuri el-Maliki Irak’ta. CENTCOM Komutanı Oramiral Fallon konuştu.',
      'Fallon = william-fallon',
    ],
    [
      'es',
      '2024-02-08',
      'En Irak, Qasem al Araji y Esmail Qaaní. En Teherán, el ministro Amir Abdolahian condena.',
      'Amir Abdolahian = hossein-amir-abdollahian',
    ],
    [
      'tr',
      '2017-09-27',
      'Irak’ta Haydar el-İbadi konuştu. ABD Dışişleri "derin hayal kırıklığı" açıkladı.',
      'ABD Dışişleri = us-state-department',
    ],
    [
      'ar',
      '2024-06-13',
      'والتقى في بغداد رئيس مجلس القضاء فائق زيدان ومحمد شياع السوداني.',
      'مجلس القضاء = iraqi-supreme-judicial-council',
    ],
    [
      'en',
      '2022-08-14',
      'In Iraq, Judge Faiq Zaidan told Muqtada al-Sadr that the Judicial Council has no such power.',
      'Judicial Council = iraqi-supreme-judicial-council',
    ],
    [
      'fa',
      '2021-01-03',
      'در عراق، کریستوفر میلر و رابرت اوبراین همان پرونده پامپئو را ادامه می‌دهند. قاسم سلیمانی.',
      'پامپئو = mike-pompeo',
    ],
  ])('%s, %s: %s', (lang, date, text, mark) => {
    expect(who(text, { lang, date })).toContain(mark);
  });

  it.each<Row>([
    [
      'tr',
      '2007-10-24',
      'Mesud Barzani Irak’ta. ABD Dışişleri Bakanı Rice konuştu.',
      'ABD Dışişleri = us-state-department',
    ],
    [
      'tr',
      '2007-10-24',
      'Oramiral Fallon emekli oldu, torununu gezdirdi.',
      'Fallon = william-fallon',
    ],
    [
      'ar',
      '2024-06-13',
      'اجتمع مجلس القضاء المصري في القاهرة.',
      'مجلس القضاء = iraqi-supreme-judicial-council',
    ],
    [
      'en',
      '2022-08-14',
      'The Judicial Council of California met in Sacramento.',
      'Judicial Council = iraqi-supreme-judicial-council',
    ],
    [
      'es',
      '2024-02-08',
      'El ministro Amir Abdalá inauguró una escuela.',
      'Amir Abdalá = hossein-amir-abdollahian',
    ],
  ])('nobody: %s, %s: %s', (lang, date, text, mark) => {
    expect(who(text, { lang, date })).not.toContain(mark);
  });
});

describe('what its spokesman says of a body', () => {
  it.each<Row>([
    [
      'ar',
      '2021-11-08',
      'في العراق وصف أبو علي العسكري الحادث بأنه تمثيلية، قائلا إن الكتائب لا تهدر طائرة.',
      'الكتائب = kataib-hezbollah',
    ],
    [
      'en',
      '2023-11-08',
      'In Iraq, Abu Ali al-Askari said that the Brigades would not stop.',
      'Brigades = kataib-hezbollah',
    ],
  ])('%s, %s: %s', (lang, date, text, mark) => {
    expect(who(text, { lang, date })).toContain(mark);
  });

  it.each<Row>([
    [
      'ar',
      '2021-11-08',
      'في العراق قال نوري المالكي إن الكتائب لا تهدر طائرة.',
      'الكتائب = kataib-hezbollah',
    ],
    [
      'ar',
      '2021-11-08',
      'صمت أبو علي العسكري في العراق. وقال جندي إن الكتائب تأخرت.',
      'الكتائب = kataib-hezbollah',
    ],
    [
      'en',
      '2023-11-08',
      'In Iraq, Abu Ali al-Askari met the Brigades of Syria.',
      'Brigades = kataib-hezbollah',
    ],
  ])('nobody: %s, %s: %s', (lang, date, text, mark) => {
    expect(who(text, { lang, date })).not.toContain(mark);
  });
});

describe('that was another of the name', () => {
  it('is nobody', () => {
    const text =
      'Paul Calvert led the coalition against ISIS in Iraq. The CIA’s chief was another John Brennan, in suits.';
    expect(who(text, { date: '2022-03-01' }).join()).not.toContain('john-brennan');
  });

  it('but a noun behind the name is his', () => {
    const text = 'In Iraq, another Donald Trump rally was held. ISIS.';
    expect(who(text, { date: '2019-03-01' })).toContain('Donald Trump = donald-trump');
  });
});

describe('an office that a party fills', () => {
  it.each<[text: string]>([
    ['Im Irak ist Badr stark, die mit Mohammed al-Ghabban auch den Innenminister stellt.'],
    ['Badr stellt im Irak seit 2014 den Innenminister. Mohammed al-Ghabban.'],
  ])('%s', (text) => {
    const marks = who(text, { lang: 'de', date: '2015-10-01' });
    expect(marks.join()).not.toContain('Innenminister =');
  });
});
