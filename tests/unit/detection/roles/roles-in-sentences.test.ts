/** What a sentence says around a title: bodies in it, when somebody left, small words behind it. */
import { describe, expect, it } from 'vitest';
import { answerTo, who } from '../who';

describe('a title before a name is his, but the body it begins with has a card of its own', () => {
  it.each([
    ['en', 'KRG Prime Minister Nechirvan Barzani stayed in Erbil.', 'KRG'],
    ['tr', 'IKBY Başbakanı Neçirvan Barzani Erbil’de kaldı.', 'IKBY'],
    [
      'en',
      'The Kurdistan Regional Government’s Prime Minister Nechirvan Barzani stayed in Erbil.',
      'Kurdistan Regional Government',
    ],
  ])('%s: %s', (lang, text, body) => {
    const [first, second, ...more] = who(text, { lang, date: '2016-10-15' });
    expect(first).toBe(`${body} = kurdistan-regional-government`);
    expect(second).toMatch(/ = nechirvan-barzani$/);
    expect(more).toEqual([]);
  });

  it('alone, the title is the mention', () => {
    expect(who('The KRG Prime Minister stayed in Erbil.', { date: '2016-10-15' })).toEqual([
      'KRG Prime Minister = nechirvan-barzani',
    ]);
  });
});

describe('a former holder is told by when he left', () => {
  it.each([
    [
      'en',
      '2023-03-15',
      'The former Iraqi prime minister, who handed over in October 2022, writes a book.',
      'mustafa-al-kadhimi',
    ],
    [
      'fr',
      '2025-09-08',
      'L’ancien président syrien, réfugié à Moscou depuis décembre 2024, se tait.',
      'bashar-al-assad',
    ],
    [
      'ar',
      '2022-06-14',
      'نفى الرئيس الأمريكي السابق، الذي غادر منصبه في يناير 2021، ذلك.',
      'donald-trump',
    ],
    // Nobody left in that year.
    ['en', '2023-03-15', 'The former Iraqi prime minister wrote a book in 2017.', null],
  ])('%s, %s: %s', (lang, date, text, actor) => {
    expect(answerTo(text, { lang, date }).mentions.map((found) => found.actor)).toEqual([actor]);
  });

  it('and who died in office is not his successor', () => {
    const text = 'Der verunglückte iranische Präsident hängt auf jedem Plakat in Maschhad.';
    expect(who(text, { lang: 'de', date: '2024-06-03' })).toEqual([
      'iranische Präsident = ebrahim-raisi',
    ]);
  });
});

it('Arabic "on" behind a title is no first name', () => {
  const text = 'كتب رئيس الوزراء العراقي على منصته أن العملية نجحت.';
  expect(who(text, { lang: 'ar', date: '2025-03-15' })).toEqual([
    'رئيس الوزراء العراقي = mohammed-shia-al-sudani',
  ]);
});

it('in a headline, a title before a first name of the West is that man’s', () => {
  const text =
    'Iraq and ISIS. The Iraqi government spoke.\nLetter to Prime Minister Justin Trudeau';
  expect(who(text, { date: '2019-12-15' })).toEqual([
    'ISIS = isis',
    'Iraqi government = iraqi-government',
  ]);
});

describe('the word that says when somebody held it is a reason of its own', () => {
  const antecedent = { kind: 'antecedent', surface: 'Haider al-Abadi', block: 1 };
  const office = (day: string, holder: string) => ({
    kind: 'office',
    office: 'prime-minister-of-iraq',
    day,
    holder,
  });
  it.each([
    ['en', 'Haider al-Abadi sold the farm of a former Iraqi prime minister.', 'former', antecedent],
    ['en', 'Haider al-Abadi came. Iraq’s ex-prime minister laughed.', 'ex', antecedent],
    ['fr', 'L’ancien Premier ministre irakien se tait.', 'ancien', null],
    ['ar', 'نفى رئيس الوزراء العراقي السابق ذلك.', 'السابق', null],
    [
      'en',
      'In 2013 the then Iraqi prime minister was ill.',
      'then',
      office('2013-01-01', 'nouri-al-maliki'),
    ],
    [
      'en',
      'The Iraqi prime minister at the time was ill in 2013.',
      'at the time',
      office('2013-01-01', 'nouri-al-maliki'),
    ],
  ])('%s: %s', (lang, text, word, reason) => {
    const title = answerTo(text, { lang, date: '2024-01-05' }).mentions.at(-1)!;
    const said = { kind: 'qualifier', word };
    expect(title.how.because).toEqual(reason === null ? [said] : [said, reason]);
  });

  it.each([
    ['who has left', '2021-02-01', 'The former US president played golf.'],
    [
      'who has died',
      '2024-05-22',
      'Tens of thousands came to the funeral of the Iranian president.',
    ],
    [
      'who is called so long after',
      '2024-01-05',
      'Haider al-Abadi, the Prime Minister of Iraq, spoke in Mosul.',
    ],
  ])('nobody is said to hold it on the day of the article %s', (_who, date, text) => {
    const title = answerTo(text, { date }).mentions.at(-1);
    expect(title!.how.because.map(({ kind }) => kind)).not.toContain('office');
  });
});

describe('the year that a sentence gives', () => {
  it.each([
    [
      'es',
      'El exministro asegura que en 2015 el ministro de Exteriores iraní le pidió consejo.',
      'mohammad-javad-zarif',
    ],
    ['de', '2015 war der irakische Ministerpräsident in Basra.', 'haider-al-abadi'],
    ['en', 'He recalls that in 2015 the Iraqi prime minister wrote to him.', 'haider-al-abadi'],
  ])('%s: %s', (lang, text, actor) => {
    expect(who(text, { lang, date: '2024-05-31' })[0]?.split(' = ')[1]).toBe(actor);
  });

  it('but not one that something else came about in', () => {
    const text = 'The alliance was formed in 2015, the Iraqi prime minister said.';
    expect(who(text, { date: '2024-05-31' })[0]).toMatch(/= mohammed-shia-al-sudani$/);
  });
});

it.each([
  ['tr', '2026-05-20', 'Irak Başbakanının gündeminde maaşlar var.', 'ali-al-zaidi'],
  ['fa', '2026-05-20', 'رئیس‌جمهور تازهٔ عراق شنبه برگزیده شد.', 'nizar-amedi'],
])('a title in a case, or with an adjective inside, %s', (lang, date, text, actor) => {
  expect(who(text, { lang, date })[0]?.split(' = ')[1]).toBe(actor);
});

it.each([
  ['en', 'Ayad Allawi, prime minister from 2004 to 2005, spoke.'],
  ['en', 'Ayad Allawi, prime minister in 2004, spoke.'],
  ['fr', 'Iyad Allaoui, Premier ministre de 2004 à 2005, a parlé.'],
  ['de', 'Ijad Allawi, Ministerpräsident von 2004 bis 2005, sprach.'],
])('a title behind a name with the years it was held is his, %s', (lang, text) => {
  const actors = who(text, { lang, date: '2022-08-17' }).map((said) => said.split(' = ')[1]);
  expect(new Set(actors)).toEqual(new Set(['ayad-allawi']));
});
