/** Short forms where somebody else of the name stands by, and as the text itself spells them. */
import { describe, expect, it } from 'vitest';
import { marked, who } from '../who';

const shortOf = (text: string, lang: string, date: string | null = null) =>
  who(text, { lang, date }).slice(1);

describe('spelt as the text spelt the whole name', () => {
  it.each([
    ['fr', 'Ghazi al-Yaouer a parlé à Bagdad. Les députés attendent ; Yaouer aussi.', 'Yaouer'],
    ['en', 'Speaker Usama al-Najifi left Baghdad. By noon Najifi was in Amman.', 'Najifi'],
    ['ar', 'وصل جلال طالبانى إلى بغداد. «اسألوا طالباني»، قال حارس.', 'طالباني'],
    ['fa', 'محمد شیاع سودانی در بغداد ماند. اما سودانی پاسخ نداد.', 'سودانی'],
  ])('%s: %s', (lang, text, surface) => {
    expect(shortOf(text, lang).map((mention) => mention.split(' = ')[0])).toEqual([surface]);
  });

  it('before it, too', () => {
    const text = 'قال طالباني إن البيشمركة باقية. ثم غادر جلال طالباني بغداد.';
    expect(who(text, { lang: 'ar' })[0]).toBe('طالباني = jalal-talabani');
  });

  it('but a nationality is nobody where the whole name has its article', () => {
    const text = 'وصل محمد شياع السوداني إلى بغداد. والتقى سوداني في السوق.';
    expect(shortOf(text, 'ar')).toEqual([]);
  });
});

describe('a stranger of the family name keeps it for as long as he is spoken of', () => {
  const LATER = [
    [
      'en',
      'President Masoud Barzani opened a road in Iraq. A villager, Hiwa Barzani, was not asked. The road is short. Snow lay on it. Barzani left early.',
      'Barzani = masoud-barzani',
    ],
    [
      'en',
      'Masoud Barzani opened a road in Iraq.\nHiwa Barzani sells tea beside it.\nThe opening took an hour. Barzani left early.',
      'Barzani = masoud-barzani',
    ],
    [
      'ar',
      'وصل أسامة النجيفي إلى بغداد، أما شقيقه أثيل النجيفي ففي الموصل. كان الطريق طويلا. وكانت الليلة باردة. وضحك النجيفي.',
      'النجيفي = osama-al-nujaifi',
    ],
  ];
  it.each(LATER)('later it is his whom the text is about: %s: %s', (lang, text, mention) => {
    expect(shortOf(text, lang)).toEqual([mention]);
  });

  const STILL = [
    [
      'en',
      'Masoud Barzani opened a road in Iraq. A teacher, Hiwa Barzani, was not asked. Barzani lives in Duhok.',
    ],
    [
      'en',
      'Masoud Barzani opened a road in Iraq.\nHiwa Barzani sells tea. Hiwa Barzani has two sons.\nBarzani plays the oud.',
    ],
  ];
  it.each(STILL)('but not yet: %s: %s', (lang, text) => {
    expect(shortOf(text, lang)).toEqual([]);
  });
});

describe('a first name of two words before the family name', () => {
  it.each([
    ['وصل خالد العبيدي إلى الموصل، ورآه الشيخ عبد الرحمن العبيدي.'],
    ['وصل خالد العبيدي إلى الموصل، ورآه صلاح الدين العبيدي ونصر الله العبيدي.'],
    ['وصل عبد اللطيف رشيد إلى بغداد، وكتب الصحفي رشيد الحلبوسي عنه.'],
  ])('%s', (text) => {
    expect(shortOf(text, 'ar')).toEqual([]);
  });

  it.each([
    ['وصل مقتدى الصدر إلى النجف. وقال رجل الدين الصدر إنه تعب.', 'الصدر = muqtada-al-sadr'],
    ['وصل علي السيستاني إلى النجف. وقال آية الله السيستاني إنه تعب.', 'السيستاني = ali-al-sistani'],
    ['وصل علي السيستاني إلى النجف، حفظه الله. السيستاني تعب.', 'السيستاني = ali-al-sistani'],
  ])('but %s', (text, mention) => {
    expect(shortOf(text, 'ar')).toEqual([mention]);
  });
});

describe('a small word at the start of a sentence is no first name', () => {
  it.each([
    [
      'es',
      'El presidente George W. Bush voló a Bagdad, en Irak. «A Bush no lo vi», dijo el portero.',
      'Bush = george-w-bush',
    ],
    [
      'en',
      'Lieutenant General Paul Calvert came to Iraq. Expect Calvert to stay.',
      'Calvert = paul-calvert',
    ],
    ['en', 'Nouri al-Maliki came to Erbil. Ask Maliki why.', 'Maliki = nouri-al-maliki'],
  ])('%s: %s', (lang, text, mention) => {
    expect(shortOf(text, lang)).toEqual([mention]);
  });
});

describe("the first word of another group's name", () => {
  it.each([
    ['en', 'The Popular Mobilization Forces parade in Iraq. The Hashd al-Watani does not.'],
    ['fr', 'Le Hachd al-Chaabi défile en Irak. Le Hachd al-Achaïri regarde.'],
  ])('%s: %s', (lang, text) => {
    expect(shortOf(text, lang)).toEqual([]);
  });
});

describe('the coalition where another one has been named', () => {
  const BAGHDAD =
    "Nouri al-Maliki's State of Law coalition met Mohammed Shia al-Sudani in Baghdad.";
  const ofTheWord = (text: string) =>
    who(`${BAGHDAD} ${text}`, { lang: 'en' }).filter((mention) => mention.startsWith('coalition'));

  it.each([
    ['The coalition wants more seats, Iraqi papers say.', []],
    ['Jets of the coalition flew over Anbar.', ['coalition = cjtf-oir']],
  ])('%s', (text, mentions) => {
    expect(ofTheWord(text)).toEqual(mentions);
  });
});

describe('letters of parties among many names', () => {
  it.each([
    [
      'tr',
      'Donald Trump, Nuri el-Maliki ve Kays el-Hazali konuştu. KDP ile KYB bekliyor.',
      ['KDP = kdp', 'KYB = puk'],
    ],
    ['tr', 'Donald Trump konuştu. KDP bekliyor.', []],
  ])('%s: %s', (lang, text, letters) => {
    const found = who(text, { lang });
    expect(found.filter((mention) => /^K[DY][PB] /.test(mention))).toEqual(letters);
  });
});

describe('a family name that is a first name as well', () => {
  it('is not whoever holds an office, behind a title that is no office', () => {
    const text =
      'Adil Abdul-Mahdi met Barham Salih in Baghdad. The tomb of an ayatollah Hakim was shut.';
    expect(who(text, { lang: 'en', date: '2019-11-30' })).toEqual([
      'Adil Abdul-Mahdi = adil-abdul-mahdi',
      'Barham Salih = barham-salih',
    ]);
  });
});

describe('an Arabic name written as one word', () => {
  it.each([
    ['fa', 'حیدرالعبادی در بغداد ماند.', 'حیدرالعبادی = haider-al-abadi'],
    ['fa', 'نوری‌المالکی در بغداد ماند.', 'نوری‌المالکی = nouri-al-maliki'],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toEqual([mention]);
  });
});

describe("a group's one word in a spelling that nobody lists", () => {
  it.each([
    [
      'en',
      'Qais al-Khazali met Hadi al-Amiri in Baghdad. Sadikoun wants more.',
      'Sadikoun = sadiqoon',
    ],
    [
      'fr',
      'Akram al-Kaabi a vu Hadi al-Amiri à Bagdad. Le mouvement Noujabaa attend.',
      'Noujabaa = harakat-al-nujaba',
    ],
  ])('among others of the field: %s: %s', (lang, text, mention) => {
    expect(who(text, { lang }).slice(2)).toEqual([mention]);
  });

  it('is nobody without them', () => {
    expect(
      who('Sadikoun won a cup in Iraq. The street is called Noujabaa.', { lang: 'en' }),
    ).toEqual([]);
  });
});

describe('a name with one vowel otherwise', () => {
  it.each([
    [
      'Hadi al-Amri spoke in Iraq. Amri left.',
      ['Hadi al-Amri = hadi-al-amiri', 'Amri = hadi-al-amiri'],
    ],
    [
      'President Barham Salah spoke in Iraq. Salah left.',
      ['Barham Salah = barham-salih', 'Salah = barham-salih'],
    ],
    ['Hadi al-Omari spoke in Iraq.', []],
    ['Fuad Hassan spoke in Iraq.', []],
  ])('%s', (text, mentions) => {
    expect(who(text, { lang: 'en' })).toEqual(mentions);
  });
});

describe('a family with many forms in the list', () => {
  it.each([
    [
      'ar',
      'وصل مسعود بارزاني إلى أربيل في العراق. وقال بارزاني إنه باق.',
      'بارزاني = masoud-barzani',
    ],
    [
      'ar',
      'وصل نيجيرفان بارزاني إلى أربيل في العراق. ورأى بارزاني غير ذلك.',
      'بارزاني = nechirvan-barzani',
    ],
  ])('%s: %s', (lang, text, mention) => {
    expect(shortOf(text, lang)).toEqual([mention]);
  });
});

describe('a title behind a French article', () => {
  it('is one', () => {
    const text = "Le CENTCOM riposte en Irak. L'ayatollah Khamenei répond.";
    expect(shortOf(text, 'fr', '2023-10-25')).toEqual(['Khamenei = ali-khamenei']);
  });
});

describe('of two of a family name, neither named in full', () => {
  const text = 'Barham Salih met Nouri al-Maliki in Baghdad. Halbousi shut the chamber.';
  it.each([
    ['2022-07-27', 'Halbousi = mohammed-al-halbousi'],
    ['2026-04-12', 'Halbousi = haibat-al-halbousi'],
  ])('the one in office on %s is meant', (date, mention) => {
    expect(who(text, { lang: 'en', date }).slice(2)).toEqual([mention]);
  });
});

describe('small words and word order', () => {
  it.each([
    // على is "on", though it folds as Ali does.
    [
      'ar',
      'وصل قيس الخزعلي إلى بغداد. ولا لوم على الخزعلي، وعلى الخزعلي أن يجيب.',
      ['الخزعلي = qais-al-khazali', 'الخزعلي = qais-al-khazali'],
    ],
    // No adjective begins a sentence.
    [
      'fa',
      'محمد شیاع السودانی در بغداد ماند. سودانی پاسخ نداد.',
      ['سودانی = mohammed-shia-al-sudani'],
    ],
    ['fa', 'محمد شیاع السودانی در بغداد ماند. یک کارگر سودانی آمد.', []],
  ])('%s: %s', (lang, text, mentions) => {
    expect(shortOf(text, lang)).toEqual(mentions);
  });
});

describe('the longer of two names', () => {
  it.each([
    ['fa', 'نیروهای ائتلاف بین‌المللی ضد داعش در عراق می‌مانند.', 'ائتلاف بین‌المللی = cjtf-oir'],
    ['ar', 'انتهت مهمة التحالف الدولي ضد داعش في العراق.', 'التحالف الدولي = cjtf-oir'],
    [
      'es',
      'En Irak escribió al Departamento de Estado y al Pentágono.',
      'Departamento de Estado = us-state-department',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(who(text, { lang })[0]).toBe(expected);
  });
});

describe('a body is called by one word of its name once it is known', () => {
  it.each([
    [
      'de',
      'Der schiitische Koordinationsrahmen im Irak tagte. Die Mehrheit des Rahmens steht.',
      'Rahmens',
    ],
    ['es', 'El Marco de Coordinación chií en Irak pactó. El Marco ha hablado.', 'Marco'],
    ['es', 'La Guardia Revolucionaria de Irán calla. Pakpur dirige la Guardia.', 'Guardia'],
    ['de', 'Die Achse des Widerstands droht Israel. Die Brüder in der Achse schweigen.', 'Achse'],
    ['ar', 'وقالت سرايا السلام في العراق إنها باقية. وانسحبت السرايا من الشارع.', 'السرايا'],
  ])('%s: %s', (lang, text, surface) => {
    const date = '2022-08-05';
    expect(shortOf(text, lang, date).map((mention) => mention.split(' = ')[0])).toEqual([surface]);
  });

  it.each([
    [
      'an idiom',
      'de',
      'Der schiitische Koordinationsrahmen im Irak tagte. Im Rahmen der Gespräche geschah nichts.',
    ],
    ['another guard', 'es', 'La Guardia Revolucionaria de Irán calla. La Guardia Civil no.'],
    [
      'a principle',
      'es',
      'La coalición Estado de Derecho de Irak calla. El Estado de derecho sufre.',
    ],
  ])('but not %s', (_why, lang, text) => {
    expect(shortOf(text, lang, '2022-08-05')).toEqual([]);
  });

  it.each([
    [
      'ar',
      'ينزل نوري المالكي وحده، وتنزل «صادقون» بلائحتها، ويبحث عمار الحكيم عن شريك في بغداد، ويقول هادي العامري إن العراق واحد.',
      'صادقون',
    ],
  ])('%s: a word in quotation marks, among several of the field', (lang, text, surface) => {
    const named = marked(text, { lang, date: '2021-10-05' });
    expect(named).toContain(surface);
  });
});

it('of several of a family, the one whom the text has called by that title', () => {
  const text =
    'Başkan Mesud Barzani heyeti kabul etti. Görüşmeye Neçirvan Barzani ve Mesrur Barzani katıldı. Başkan Barzani Irak’ı andı.';
  expect(who(text, { lang: 'tr' }).at(-1)).toBe('Barzani = masoud-barzani');
});

it('in a list, also behind articles, a name is named in its own right', () => {
  const text =
    'Kata’ib Hezbollah suspend ses attaques en Irak. L’Axe inclut le Hamas, le Hezbollah, les Houthis.';
  expect(who(text, { lang: 'fr' })).toContain('Hezbollah = hezbollah');
});

describe('said to be another of the family', () => {
  const MALIKI = 'Nouri al-Maliki spoke in Iraq. ';
  it.each([
    'A separate Maliki, the governor’s cousin, lost his seat.',
    'He is an unrelated Maliki.',
    'Another Maliki, a clerk, lost his seat.',
  ])('nobody: %s', (text) => {
    expect(shortOf(`${MALIKI}${text}`, 'en')).toEqual([]);
  });
  it.each(['A separate Maliki statement came at noon.', 'In a separate move, Maliki left.'])(
    'himself: %s',
    (text) => {
      expect(shortOf(`${MALIKI}${text}`, 'en')).toEqual(['Maliki = nouri-al-maliki']);
    },
  );
});
