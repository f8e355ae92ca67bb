/** Groups of one name in two countries: whose it is, the words beside it say. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

type Row = [lang: string, date: string, text: string, marks: string[]];

const FATAH = 'fatah-alliance';
const AMIRI = 'hadi-al-amiri';
const TAQADDUM = 'taqaddum-party';
const HALBOUSI = 'mohammed-al-halbousi';

describe('a short form that another group has as well', () => {
  it.each<Row>([
    [
      'en',
      '2018-05-15',
      'The Fatah Alliance of Hadi al-Amiri leads. The Palestinian Fatah is secular. Fatah mourns.',
      [`Fatah Alliance = ${FATAH}`, `Hadi al-Amiri = ${AMIRI}`],
    ],
    [
      'es',
      '2018-05-15',
      'Fatah, el partido de Abás, convoca a todos. «Fatah no manda a niños», dijo. Gana la Alianza Fatah de Hadi al Ameri.',
      [`Alianza Fatah = ${FATAH}`, `Hadi al Ameri = ${AMIRI}`],
    ],
    [
      'fr',
      '2018-05-15',
      "L'alliance Fatah de Hadi al-Amiri est en tête. Le Fatah palestinien est laïc, le Fatah irakien ne l'est pas.",
      [`alliance Fatah = ${FATAH}`, `Hadi al-Amiri = ${AMIRI}`, `Fatah irakien = ${FATAH}`],
    ],
    [
      'de',
      '2018-05-15',
      'Die Fatah-Allianz von Hadi al-Amiri führt. Die palästinensische Fatah ist säkular.',
      [`Fatah-Allianz = ${FATAH}`, `Hadi al-Amiri = ${AMIRI}`],
    ],
    // The one named goes on being called so.
    [
      'en',
      '2018-05-15',
      'The Fatah Alliance of Hadi al-Amiri leads. Fatah gathers the militias.',
      [`Fatah Alliance = ${FATAH}`, `Hadi al-Amiri = ${AMIRI}`, `Fatah = ${FATAH}`],
    ],
    [
      'en',
      '2024-02-08',
      'A commander of Kataib Hezbollah died in Baghdad. Samy Gemayel, head of Kataeb, mourned nobody.',
      ['Kataib Hezbollah = kataib-hezbollah'],
    ],
    [
      'es',
      '2024-02-08',
      'Murió en Bagdad un mando de Kataib Hezbolá. El Kataeb de la familia Gemayel celebró una misa.',
      ['Kataib Hezbolá = kataib-hezbollah'],
    ],
    [
      'ar',
      '2024-02-08',
      'قتل قائد في كتائب حزب الله في بغداد. وقال رئيس الكتائب سامي الجميل إن الجيش يحرس الحدود.',
      ['كتائب حزب الله = kataib-hezbollah'],
    ],
  ])('%s: %s', (lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('a whole name that another group has as well', () => {
  it.each<Row>([
    [
      'de',
      '2023-05-16',
      'Hüda Par gilt in Diyarbakır als Erbin der kurdischen Hizbullah. Mit der libanesischen Hisbollah hat sie nichts zu tun.',
      ['Hisbollah = hezbollah'],
    ],
    [
      'en',
      '2023-05-16',
      'Huda Par is heir to the group that ruled Diyarbakır. Of the Lebanese Hezbollah it knew little.',
      ['Hezbollah = hezbollah'],
    ],
    ['fr', '2024-05-27', 'Le MSP (ex-Hamas) présentera un candidat à Alger.', []],
    [
      'en',
      '2024-05-27',
      'The MSP of Mahfoud Nahnah, founded as Hamas, will field a candidate.',
      [],
    ],
    [
      'en',
      '2024-05-27',
      'The MSP in Algiers wrote to Hamas, which fights Israel in Gaza.',
      ['Hamas = hamas'],
    ],
  ])('%s: %s', (lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('a name said to be that of the party of somebody of the field', () => {
  it.each<Row>([
    [
      'en',
      '2024-05-29',
      'Hamdok of Sudan leads Taqaddum. In Baghdad, Taqaddum, the party of Mohammed al-Halbousi, waits.',
      [`Taqaddum = ${TAQADDUM}`, `Mohammed al-Halbousi = ${HALBOUSI}`],
    ],
    [
      'fr',
      '2024-05-29',
      'Hamdok dirige Taqaddoum. À Bagdad, Taqaddum, le parti de Mohammed al-Halboussi, attend.',
      [`Taqaddum = ${TAQADDUM}`, `Mohammed al-Halboussi = ${HALBOUSI}`],
    ],
    [
      'de',
      '2024-05-29',
      'Hamdok führt Takaddum. In Bagdad wartet Takaddum, die Partei von Mohammed al-Halbusi.',
      [`Takaddum = ${TAQADDUM}`, `Mohammed al-Halbusi = ${HALBOUSI}`],
    ],
    [
      'es',
      '2024-05-29',
      'Hamdok dirige Taqaddum. En Bagdad, Taqaddum, el partido de Mohamed al Halbusi, espera.',
      [`Taqaddum = ${TAQADDUM}`, `Mohamed al Halbusi = ${HALBOUSI}`],
    ],
    ['en', '2024-05-29', 'Taqaddum, the party of Abdalla Hamdok of Sudan, met in Baghdad.', []],
  ])('%s: %s', (lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('letters of a device, from the first line on', () => {
  it.each([
    [
      'en',
      'ISIS resumed operations. ISIS, the pulsed neutron and muon source at Rutherford, is busy. ISIS waits.',
    ],
    [
      'fr',
      'ISIS a repris ses opérations. ISIS, la source de neutrons du laboratoire Rutherford, attend.',
    ],
    [
      'de',
      'ISIS hat den Betrieb wieder aufgenommen. ISIS, die Neutronenquelle des Rutherford-Labors, wartet.',
    ],
    [
      'es',
      'ISIS reanudó sus operaciones. ISIS, la fuente de neutrones del laboratorio Rutherford, espera.',
    ],
    ['de', 'ISIS ist wieder in Betrieb. ISIS, das neue Synchrotron bei Oxford, wartet auf Strom.'],
    ['tr', "ISIS yeniden çalışıyor. ISIS, İngiltere'deki nötron kaynağı, elektrik bekliyor."],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2023-08-17' })).toEqual([]);
  });

  it.each([
    ['en', 'ISIS resumed operations in Mosul. ISIS, the main source of terror in Iraq, fights on.'],
    ['en', 'ISIS, the group that ran a laboratory in Mosul, fights on. ISIS holds Raqqa.'],
  ])('and not of the group, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2016-08-17' })).toEqual(['ISIS = isis', 'ISIS = isis']);
  });
});

describe('letters that are the first name of somebody born', () => {
  it.each([
    [
      'de',
      'Nato Vachnadze, 1904 in Warschau geboren, war ein Star; wenn Nato weinte, weinte Tiflis.',
    ],
    ['en', 'Nato Vachnadze was born in Warsaw in 1904. When Nato wept, Tbilisi wept.'],
    ['fr', 'Nato Vachnadzé, née en 1904, fut une star. Quand Nato pleurait, Tiflis pleurait.'],
    [
      'es',
      'Nato Vachnadze, nacida en 1904, fue una estrella. Cuando Nato lloraba, lloraba Tiflis.',
    ],
    ['tr', "Nato Vaçnadze, 1904'te Varşova'da doğdu. Nato ağlayınca Tiflis ağlardı."],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2021-11-19' })).toEqual([]);
  });

  it.each([
    ['Die Nato Truppen verlassen Afghanistan. Dort wurde ein Kind geboren.'],
    ['Nato Generalsekretär Stoltenberg sprach in Berlin von Afghanistan.'],
  ])('and not of the alliance: %s', (text) => {
    const marks = who(text, { lang: 'de', date: '2021-11-19' });
    expect(marks.some((mark) => mark.endsWith('= nato'))).toBe(true);
  });
});

describe('bodies of a kind that is listed as one', () => {
  const PMF = 'popular-mobilization-forces';
  it.each([
    ['fr', 'BAMAKO. À Gao, des comités de mobilisation populaire appellent les jeunes.', []],
    ['es', 'CARACAS. Los comités de movilización popular llaman a los jóvenes.', []],
    [
      'fr',
      'À Bagdad, en Irak, les comités de mobilisation populaire ont repris la ville.',
      [`comités de mobilisation populaire = ${PMF}`],
    ],
    [
      'es',
      'En Irak, los comités de movilización popular tomaron la ciudad.',
      [`comités de movilización popular = ${PMF}`],
    ],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: '2016-08-14' })).toEqual(marks);
  });
});

describe('a coalition that somebody leads', () => {
  const OURS = 'cjtf-oir';
  it.each<[lang: string, text: string, marks: number]>([
    [
      'en',
      'The international coalition against ISIS struck. The coalition that Riyadh leads fired.',
      1,
    ],
    [
      'en',
      'The international coalition against ISIS struck. The coalition that Washington leads fired.',
      2,
    ],
    [
      'fr',
      "La coalition internationale contre l'État islamique a frappé Mossoul. La coalition que dirige Riyad a tiré.",
      1,
    ],
    [
      'fr',
      "La coalition internationale contre l'État islamique a frappé Mossoul. La coalition que dirigent les États-Unis a tiré.",
      2,
    ],
    [
      'es',
      'La coalición internacional contra el Estado Islámico atacó Mosul. La coalición que encabeza Riad disparó.',
      1,
    ],
    [
      'es',
      'La coalición internacional contra el Estado Islámico atacó Mosul. La coalición que lidera Washington disparó.',
      2,
    ],
    [
      'tr',
      "IŞİD'e karşı uluslararası koalisyon vurdu. Riyad'ın başını çektiği koalisyon ateş etti.",
      1,
    ],
    ['fa', 'ائتلاف بین‌المللی ضد داعش بمباران کرد. ائتلافی که ریاض رهبری می‌کند شلیک کرد.', 1],
  ])('%s: %s', (lang, text, marks) => {
    const marked = who(text, { lang, date: '2018-05-15' }).filter((mark) => mark.endsWith(OURS));
    expect(marked).toHaveLength(marks);
  });
});

describe('the family name of whom the text is about', () => {
  it.each<[lang: string, text: string]>([
    [
      'en',
      'Judd Trump smiled. Judd Trump led. He was asked about Donald Trump. Hawkins missed. Trump won.',
    ],
    [
      'fr',
      'Judd Trump a souri. Judd Trump mène. On évoque Donald Trump. Hawkins rate. Trump gagne.',
    ],
    [
      'de',
      'Judd Trump lacht. Judd Trump führt. Man erwähnt Donald Trump. Hawkins patzt. Trump gewinnt.',
    ],
    [
      'es',
      'Judd Trump sonrió. Judd Trump gana. Hablaron de Donald Trump. Hawkins falla. Trump gana.',
    ],
  ])('is a stranger’s again once the one listed was spoken of, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2024-12-02' })).toEqual(['Donald Trump = donald-trump']);
  });

  it('is his where he is named as often', () => {
    const text =
      'Fred Trump built houses. Donald Trump is his son. Trump slept. He ate. Trump called Iraq.';
    expect(who(text, { lang: 'en', date: '2024-12-02' })).toEqual([
      'Donald Trump = donald-trump',
      'Trump = donald-trump',
      'Trump = donald-trump',
    ]);
  });
});
