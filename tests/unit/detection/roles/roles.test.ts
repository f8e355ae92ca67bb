import { describe, expect, it } from 'vitest';
import { holdersOn } from '../../../../detection/actors/holders';
import { answerTo, who } from '../who';

describe('an office means whoever held it on the article’s date', () => {
  it.each([
    ['2013-05-01', 'nouri-al-maliki'],
    ['2016-05-01', 'haider-al-abadi'],
    ['2019-05-01', 'adil-abdul-mahdi'],
    ['2021-01-15', 'mustafa-al-kadhimi'],
    ['2024-01-05', 'mohammed-shia-al-sudani'],
    ['2026-06-01', 'ali-al-zaidi'],
  ])('%s', (date, actor) => {
    expect(who('The Iraqi Prime Minister spoke.', { date })).toEqual([
      `Iraqi Prime Minister = ${actor}`,
    ]);
  });

  it.each([
    ['en', 'The Prime Minister of Iraq spoke.'],
    ['fr', 'Le Premier ministre irakien a parlé.'],
    ['de', 'Der irakische Ministerpräsident sprach.'],
    ['es', 'El primer ministro iraquí habló.'],
    ['tr', 'Irak Başbakanı konuştu.'],
    ['ar', 'تحدث رئيس الوزراء العراقي.'],
    ['fa', 'نخست وزیر عراق سخن گفت.'],
  ])('in %s', (lang, text) => {
    const actors = answerTo(text, { lang, date: '2021-01-15' }).mentions.map(({ actor }) => actor);
    expect(actors).toEqual(['mustafa-al-kadhimi']);
  });

  it.each([
    ['en', 'A minister had an appointment with Iraq’s prime minister late on Friday.'],
    ['es', 'El rey mandó un telegrama al primer ministro iraquí.'],
    ['fr', 'La ville a envoyé une lettre au Premier ministre irakien.'],
  ])('an article before another noun is that noun’s (%s)', (lang, text) => {
    const actors = answerTo(text, { lang, date: '2021-01-15' }).mentions.map(({ actor }) => actor);
    expect(actors).toEqual(['mustafa-al-kadhimi']);
  });

  it('in a text about another country a bare title is that country’s', () => {
    const text =
      'Donald Trump and Joe Biden spoke at NATO; the White House and Tehran in Iran watched.\n' +
      'The president ordered the prime minister to guard the border with Russia.';
    const titles = who(text, { date: '2024-11-22' }).filter((one) => one.startsWith('prime'));
    expect(titles).toEqual([]);
  });

  it('on the day of a hand-over both are offered', () => {
    expect(who('The Iraqi Prime Minister spoke.', { date: '2022-10-27' })).toEqual([
      'Iraqi Prime Minister = ?mohammed-shia-al-sudani|mustafa-al-kadhimi',
    ]);
  });

  it('a date of a month or a year is enough when one held it throughout', () => {
    expect(who('The Iraqi Prime Minister spoke.', { date: '2024' })).toEqual([
      'Iraqi Prime Minister = mohammed-shia-al-sudani',
    ]);
  });

  it('with no date it depends: nobody is claimed', () => {
    const [mention] = answerTo('The Iraqi Prime Minister spoke.').mentions;
    expect(mention).toMatchObject({
      actor: null,
      how: { because: [{ kind: 'no-date', office: 'prime-minister-of-iraq' }] },
    });
  });

  it('unless the text names one of its holders', () => {
    const text = 'The Iraqi Prime Minister spoke. Haider al-Abadi was in Mosul.';
    expect(who(text)).toContain('Iraqi Prime Minister = haider-al-abadi');
  });
});

describe('words around an office', () => {
  const date = '2024-01-05';
  it.each([
    [
      'a year at the start',
      'In 2021, the Iraqi prime minister spoke.',
      'Iraqi prime minister = mustafa-al-kadhimi',
    ],
    [
      'a month and year',
      'In March 2017 the Iraqi prime minister spoke.',
      'Iraqi prime minister = haider-al-abadi',
    ],
    [
      'a year behind it',
      'The Iraqi prime minister in 2013 was ill.',
      'Iraqi prime minister = nouri-al-maliki',
    ],
    [
      'a year of something else',
      'The Iraqi prime minister praised the coalition formed in 2014.',
      'Iraqi prime minister = mohammed-shia-al-sudani',
    ],
    [
      'acting',
      'The acting Iraqi prime minister spoke.',
      'Iraqi prime minister = mohammed-shia-al-sudani',
    ],
    [
      'a bare title in a text about Iraq',
      'Talks began in Iraq. The prime minister spoke.',
      'prime minister = mohammed-shia-al-sudani',
    ],
    [
      'former, with one of them named',
      'Haider al-Abadi came. The former Iraqi prime minister spoke.',
      'Iraqi prime minister = haider-al-abadi',
    ],
    [
      'a place and a comma before it',
      'In Vienna, the Iraqi prime minister signed three contracts.',
      'Iraqi prime minister = mohammed-shia-al-sudani',
    ],
    [
      'somebody met, and a comma before it',
      'After a call with Joe Biden, the Iraqi prime minister visited a dam.',
      'Iraqi prime minister = mohammed-shia-al-sudani',
    ],
    [
      'said of somebody who held it once',
      'Nouri al-Maliki, a Shia leader and prime minister of Iraq, loved mangoes.',
      'prime minister of Iraq = nouri-al-maliki',
    ],
    [
      '"at the time", with a year anywhere in the sentence',
      'When Mosul fell in June 2014, the Iraqi prime minister at the time blamed others.',
      'Iraqi prime minister = nouri-al-maliki',
    ],
    [
      'how it is held, inside the title',
      "Iraq's newly elected president visited a dam.",
      "Iraq's newly elected president = abdul-latif-rashid",
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text, { date })).toContain(expected);
  });

  it.each([
    ['de', 'Gestern sagte der irakische Ministerpräsident Journalisten, er wolle sparen.'],
    ['de', 'Dort will der irakische Premierminister Neuwahlen ansetzen.'],
    ['tr', 'Irak Başbakanı Basra valisini görevden aldı.'],
    ['tr', "Irak'ın yeni Başbakanı Dışişleri Bakanlığı binasında konuştu."],
    ['es', 'En Viena, el primer ministro iraquí firmó tres contratos.'],
    ['fr', 'Selon Radio Nova, le Premier ministre irakien partira demain.'],
  ])('%s: a noun or place beside it is no name: %s', (lang, text) => {
    const found = answerTo(text, { lang, date }).mentions;
    expect(found.map(({ actor }) => actor)).toEqual(['mohammed-shia-al-sudani']);
  });

  it.each([
    ['fr', 'Le Premier ministre irakien de l’époque avait signé en 2008.'],
    ['de', 'Der damalige irakische Ministerpräsident unterschrieb im Dezember 2008.'],
    ['es', 'El primer ministro iraquí de entonces firmó en 2008.'],
    ['ar', 'وقع رئيس الوزراء العراقي آنذاك الاتفاق عام 2008.'],
  ])('%s: of that time: %s', (lang, text) => {
    const found = answerTo(text, { lang, date }).mentions;
    expect(found.map(({ actor }) => actor)).toEqual(['nouri-al-maliki']);
  });

  it.each([
    ['in general', 'Talks began in Iraq. Every prime minister sings.'],
    ['a deputy', 'Talks began in Iraq. The deputy prime minister spoke.'],
    ['the next one', 'Talks began in Iraq. The next prime minister will sing.'],
    ['several', 'Talks began in Iraq. Two prime ministers spoke.'],
    ['another country’s', 'Talks began in Iraq. The British prime minister spoke.'],
    ['of another country', 'Talks began in Iraq. The prime minister of Norway spoke.'],
    ['one said to be somebody else', 'Talks began in Iraq. Tony Blair, the prime minister, spoke.'],
    ['a text about something else', 'The prime minister, in the musical, is a tenor.'],
  ])('nobody: %s', (_, text) => {
    expect(who(text, { date }).filter((found) => /minister/i.test(found))).toEqual([]);
  });

  it.each([
    ['en', 'In the autumn of 2007, the Iranian president was heckled.'],
    ['en', 'In late 2007 the Iranian president was heckled.'],
    ['en', 'By the end of 2007 the Iranian president was heckled.'],
    ['fr', 'À l’automne 2007, le président iranien fut hué.'],
    ['fr', 'Fin 2007, le président iranien fut hué.'],
    ['de', 'Im Herbst 2007 wurde der iranische Präsident ausgebuht.'],
    ['es', 'A finales de 2007, el presidente iraní fue abucheado.'],
    ['tr', '2007 sonbaharında İran Cumhurbaşkanı yuhalandı.'],
    ['ar', 'في نهاية عام 2007 تعرض الرئيس الإيراني للسخرية.'],
    ['fa', 'در پاییز 2007 رئیس جمهور ایران در نیویورک بود.'],
    ['fa', 'در سال ۲۰۰۷ رئیس جمهور ایران در نیویورک بود.'],
    ['ar', 'في عام ٢٠٠٧ تعرض الرئيس الإيراني للسخرية.'],
  ])('part of a year is of that year: %s: %s', (lang, text) => {
    expect(who(text, { lang, date })).toEqual([expect.stringMatching(/ = mahmoud-ahmadinejad$/)]);
  });

  it.each([
    ['en', 'She wants to become president of the United States.'],
    ['en', 'The man who would one day be president of Iran sold carpets.'],
    ['en', 'He ran for president of Iraq and served as prime minister of Iraq for a day.'],
    ['en', 'An actor who has played the U.S. president twice came to dinner.'],
    ['en', 'She would be the first female U.S. president.'],
    ['en', 'The wages for the post of prime minister of Iraq are low.'],
    ['en', 'In the 1970s, the Iraqi prime minister lived by the river.'],
    ['fr', 'Il rêve de devenir président des États-Unis.'],
    ['de', 'Sie will Präsidentin werden, er einmal Präsident der Vereinigten Staaten werden.'],
    ['de', 'Der spätere iranische Präsident studierte in Glasgow.'],
    ['es', 'Quería ser presidente de Irak, o al menos candidato a presidente de Irán.'],
    ['tr', 'ABD Başkanı olmak isteyen çiftçi Ohio’da konuştu.'],
    ['ar', 'الطالب الذي سيصبح رئيس الوزراء العراقي باع الكتب.'],
    ['en', "Iraq's designated premier threw in the towel."],
    ['de', 'Rebellen in Bagdad ernennen Regierungschef im Irak.'],
    ['ar', 'يجري في العراق اختيار رئيس الوزراء العراقي غدا.'],
  ])('nobody holds an office that is only reached for: %s: %s', (lang, text) => {
    expect(answerTo(text, { lang, date }).mentions).toEqual([]);
  });

  it.each([
    ['de', 'US-Präsident Roosevelt reiste nach Jalta.'],
    ['tr', 'ABD Başkanı Kennedy Berlin’e geldi.'],
    ['ar', 'وصل الرئيس الأمريكي نيكسون إلى بكين.'],
    ['fa', 'رئیس جمهور آمریکا ریچارد نیکسون به پکن رفت.'],
    ['en', 'Kennedy, the U.S. president, flew to Berlin.'],
  ])('it is that of an earlier holder named beside it: %s: %s', (lang, text) => {
    expect(answerTo(text, { lang, date }).mentions).toEqual([]);
  });

  it.each([
    ['the new one', '2025-01-20', 'The new US president signed.', 'US president = donald-trump'],
    [
      'the outgoing one',
      '2025-01-20',
      'The outgoing US president flew home.',
      'US president = joe-biden',
    ],
    [
      'the former one, weeks after',
      '2021-02-01',
      'The former US president played golf.',
      'US president = donald-trump',
    ],
    [
      'one who has died in office',
      '2024-05-22',
      'Tens of thousands came to the funeral of the Iranian president.',
      'Iranian president = ebrahim-raisi',
    ],
    [
      'who acts for him, at his funeral',
      '2024-05-25',
      "Iran's acting foreign minister wept at the funeral in Tehran.",
      "Iran's acting foreign minister = ali-bagheri-kani",
    ],
    [
      'when, with the month',
      '2024-01-05',
      'She recalls a night in May 2003 when the US president landed on a ship.',
      'US president = george-w-bush',
    ],
  ])('words around a hand-over: %s', (_, day, text, expected) => {
    expect(who(text, { date: day })).toEqual([expected]);
  });

  it('a word that ends in "as" is not "as"', () => {
    const text =
      'La multitud recibió a pedradas al primer ministro iraquí, que había ido a Karrada.';
    expect(who(text, { lang: 'es', date: '2016-07-03' })).toEqual([
      'primer ministro iraquí = haider-al-abadi',
    ]);
  });

  it('a title directly before a name is part of that mention', () => {
    expect(who('Iraqi Prime Minister Mohammed Shia al-Sudani spoke.', { date })).toEqual([
      'Mohammed Shia al-Sudani = mohammed-shia-al-sudani',
    ]);
  });

  it('parted by a comma it is a mention of its own', () => {
    expect(who('The Prime Minister of Iraq, Mohammed Shia al-Sudani, spoke.', { date })).toEqual([
      'Prime Minister of Iraq = mohammed-shia-al-sudani',
      'Mohammed Shia al-Sudani = mohammed-shia-al-sudani',
    ]);
  });

  it('of a year says the first day on which each held it', () => {
    const [mention] = answerTo('The Iraqi Prime Minister spoke.', { date: '2022' }).mentions;
    expect(mention!.how.because).toEqual([
      {
        kind: 'office',
        office: 'prime-minister-of-iraq',
        day: '2022-01-01',
        holder: 'mustafa-al-kadhimi',
      },
      {
        kind: 'office',
        office: 'prime-minister-of-iraq',
        day: '2022-10-27',
        holder: 'mohammed-shia-al-sudani',
      },
    ]);
  });

  it('says by which office and day', () => {
    const [mention] = answerTo('The Iraqi Prime Minister spoke.', { date }).mentions;
    expect(mention!.how).toMatchObject({
      rule: 'role-by-date',
      because: [{ kind: 'office', office: 'prime-minister-of-iraq', day: date }],
    });
  });
});

describe('holders', () => {
  const holder = (actor: string, from: string | null, to: string | null) => ({
    actor,
    from,
    to,
    acting: false,
  });
  const office = {
    id: 'office',
    body: null,
    names: [],
    holders: [
      holder('a', null, '2010-01-01'),
      holder('b', '2010-01-01', null),
      holder('c', '2015-01-01', null),
    ],
  };
  it.each([
    ['a start that is not known reaches back', '2000-01-01', ['a']],
    ['a hand-over', '2010-01-01', ['a', 'b']],
    ['an end that is not known reaches to the next', '2014-01-01', ['b']],
    ['and includes that day', '2015-01-01', ['b', 'c']],
    ['the last is still there', '2030-01-01', ['c']],
  ])('%s', (_, day, expected) => {
    expect(holdersOn(office, { from: day, to: day })).toEqual(expected);
  });
});
