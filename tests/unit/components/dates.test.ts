import { describe, expect, it } from 'vitest';
import { between, end, on } from '../../../components/fixtures/example-intervals';
import {
  intervalInWords,
  issuedInWords,
  statementWhenInWords,
} from '../../../components/words/dates';
import type { Interval } from '../../../pack/model';
import { type Language, speak } from './texts';

/** Narrow and unusual spaces differ between ICU versions; the words do not. */
const plainly = (text: string) => text.replace(/[\u00a0\u2009\u202f\u200f\u200e]/g, ' ');

const openStart: Interval = { ...between(null, '2020'), start: { kind: 'open' } };
const decade: Interval = {
  edtf: '199X',
  start: { kind: 'date', edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' },
  end: { kind: 'date', edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' },
  isPoint: true,
};
const oneOfThree: Interval = {
  edtf: '[2003,2006,2007]',
  start: { kind: 'date', edtf: '[2003,2006,2007]', earliest: '2003-01-01', latest: '2007-12-31' },
  end: { kind: 'date', edtf: '[2003,2006,2007]', earliest: '2003-01-01', latest: '2007-12-31' },
  isPoint: true,
};

const CASES: [string, Interval, Record<Language, string>][] = [
  [
    'a day',
    on('2024-01-04'),
    { en: '4 January 2024', fr: '4 janvier 2024', ar: '٤ كانون الثاني ٢٠٢٤' },
  ],
  ['a month', on('2024-01'), { en: 'January 2024', fr: 'janvier 2024', ar: 'كانون الثاني ٢٠٢٤' }],
  ['a year', on('2007'), { en: '2007', fr: '2007', ar: '٢٠٠٧' }],
  [
    'an uncertain year',
    on('2007?'),
    { en: '2007 (uncertain)', fr: '2007 (incertain)', ar: '٢٠٠٧ (غير مؤكد)' },
  ],
  ['about a year', on('2014~'), { en: 'about 2014', fr: '2014 environ', ar: 'نحو ٢٠١٤' }],
  [
    'both',
    on('2014%'),
    { en: 'about 2014 (uncertain)', fr: '2014 environ (incertain)', ar: 'نحو ٢٠١٤ (غير مؤكد)' },
  ],
  [
    'still so',
    between('2014-06-15', '..'),
    { en: 'since 15 June 2014', fr: 'depuis le 15 juin 2014', ar: 'منذ ١٥ حزيران ٢٠١٤' },
  ],
  [
    'still so, from a year on',
    between('2014', '..'),
    { en: 'since 2014', fr: 'depuis 2014', ar: 'منذ ٢٠١٤' },
  ],
  [
    'end not known',
    between('2014-06-15', null),
    {
      en: 'from 15 June 2014, end not known',
      fr: 'à partir du 15 juin 2014, fin inconnue',
      ar: 'من ١٥ حزيران ٢٠١٤، والنهاية غير معروفة',
    },
  ],
  [
    'start not known',
    between(null, '2020-01-03'),
    {
      en: 'start not known, until 3 January 2020',
      fr: 'début inconnu, jusqu’au 3 janvier 2020',
      ar: 'البداية غير معروفة، حتى ٣ كانون الثاني ٢٠٢٠',
    },
  ],
  [
    'start not known, still so',
    between(null, '..'),
    {
      en: 'start not known, still so',
      fr: 'début inconnu, toujours en cours',
      ar: 'البداية غير معروفة، ولا يزال',
    },
  ],
  ['never had a start', openStart, { en: 'until 2020', fr: 'jusqu’en 2020', ar: 'حتى ٢٠٢٠' }],
  [
    'nothing known',
    between(null, null),
    { en: 'date not known', fr: 'date inconnue', ar: 'التاريخ غير معروف' },
  ],
  [
    'a span of days',
    between('2022-10-27', '2026-05-14'),
    {
      en: '27 October 2022 – 14 May 2026',
      fr: '27 octobre 2022 – 14 mai 2026',
      ar: '٢٧ تشرين الأول ٢٠٢٢ – ١٤ أيار ٢٠٢٦',
    },
  ],
  [
    'the first days of a month',
    between('2024-02-01', '2024-02-03'),
    { en: '1–3 February 2024', fr: '1er–3 février 2024', ar: '١–٣ شباط ٢٠٢٤' },
  ],
  [
    'the first of a month',
    between('2009-07-01', '..'),
    { en: 'since 1 July 2009', fr: 'depuis le 1er juillet 2009', ar: 'منذ ١ تموز ٢٠٠٩' },
  ],
  ['whole years', between('2014', '2018'), { en: '2014–2018', fr: '2014–2018', ar: '٢٠١٤–٢٠١٨' }],
  [
    'ends of unlike fineness',
    between('2014', '2024-01-04'),
    { en: '2014 – 4 January 2024', fr: '2014 – 4 janvier 2024', ar: '٢٠١٤ – ٤ كانون الثاني ٢٠٢٤' },
  ],
  [
    'an uncertain end',
    between('2014', '2018?'),
    { en: '2014 – 2018 (uncertain)', fr: '2014 – 2018 (incertain)', ar: '٢٠١٤ – ٢٠١٨ (غير مؤكد)' },
  ],
];

describe.each(['en', 'fr', 'ar'] as const)('intervals in words, %s', (language) => {
  it.each(CASES)('%s', (_, when, said) => {
    speak(language);
    expect(plainly(intervalInWords(when))).toBe(said[language]);
  });
});

describe('what happens once', () => {
  it.each([
    ['died', between(null, '2026-03-16'), 'by 16 March 2026', 'au plus tard le 16 mars 2026'],
    ['died', between(null, '2026-03'), 'by March 2026', 'au plus tard en mars 2026'],
    ['died', on('2026-03-16'), '16 March 2026', '16 mars 2026'],
    ['died', between(null, null), 'date not known', 'date inconnue'],
    [
      'leads',
      between(null, '2026-03-16'),
      'start not known, until 16 March 2026',
      'début inconnu, jusqu’au 16 mars 2026',
    ],
  ] as const)('%s: does not go on until a day', (property, when, en, fr) => {
    const said = (['en', 'fr'] as const).map((language) => {
      speak(language);
      return plainly(statementWhenInWords({ property, when }));
    });
    expect(said).toEqual([en, fr]);
  });
});

describe('dates that lie somewhere in a range', () => {
  it.each([
    ['a decade', decade, 'some time in 1990 – 1999'],
    ['one of several years', oneOfThree, 'some time in 2003 – 2007'],
  ])('%s', (_, when, said) => {
    speak('en');
    expect(plainly(intervalInWords(when)).replace('–', ' – ').replace(/ +/g, ' ')).toBe(said);
  });
});

describe('dates of publication', () => {
  it.each([
    ['2024-01-04', '4 January 2024'],
    ['2024-01', 'January 2024'],
    ['2024', '2024'],
    ['2024?', '2024 (uncertain)'],
    ['not a date', 'not a date'],
  ])('%s', (edtf, said) => {
    speak('en');
    expect(issuedInWords(edtf)).toBe(said);
  });
});

it('never shows an unknown end as a date', () => {
  speak('en');
  for (const start of [null, '2014']) {
    const words = intervalInWords({ ...between(start, null), end: end(null) });
    expect(words).toMatch(/not known/);
  }
});
