/** Wrong marks and misses seen on pages of the press: parties and coalitions of others, Iranian namesakes, towns. */
import { describe, expect, it } from 'vitest';
import { who } from './who';

describe('a coalition of another kind, or of another war', () => {
  it.each([
    [
      'en',
      'The US-led coalition against ISIS struck in Iraq. The naval coalition in the Gulf kept quiet.',
      ['US-led coalition = cjtf-oir', 'ISIS = isis'],
    ],
    ['en', 'Two soldiers of the US-led coalition in Afghanistan died. Iraq mourned.', []],
    [
      'en',
      'Iraq and Iran watched as Japan stayed out of the US-led coalition near the Strait of Hormuz.',
      [],
    ],
    [
      'de',
      'Die US-geführte Koalition gegen den IS im Irak schwieg. Die von Saudi-Arabien geführte Koalition flog weiter.',
      ['US-geführte Koalition = cjtf-oir', 'IS = isis'],
    ],
    [
      'fr',
      "La coalition menée par les Etats-Unis contre l'EI a frappé en Irak. La coalition navale patrouille.",
      ['coalition menée par les Etats-Unis = cjtf-oir', 'EI = isis'],
    ],
    [
      'es',
      'La coalición liderada por Estados Unidos atacó en Irak. La coalición encabezada por Arabia Saudí calla.',
      ['coalición liderada por Estados Unidos = cjtf-oir'],
    ],
    [
      'ar',
      'ضرب التحالف الدولي ضد داعش في العراق. وصمت التحالف العسكري الذي تقوده السعودية.',
      ['التحالف الدولي = cjtf-oir', 'داعش = isis'],
    ],
    [
      'fa',
      'ائتلاف به رهبری آمریکا علیه داعش در عراق حمله کرد. ائتلاف دریایی در خلیج فارس سکوت کرد.',
      ['ائتلاف به رهبری آمریکا = cjtf-oir', 'داعش = isis'],
    ],
    [
      'tr',
      "ABD öncülüğündeki koalisyon Irak'ta IŞİD'i vurdu. Suudi öncülüğündeki koalisyon sessiz kaldı.",
      ['ABD öncülüğündeki koalisyon = cjtf-oir', 'IŞİD = isis'],
    ],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: '2020-01-08' })).toEqual(marks);
  });
});

describe('the party of another country', () => {
  it.each([
    [
      'ar',
      'قالت مرشحة الحزب الديمقراطي هيلاري كلينتون إن دونالد ترامب وباراك أوباما اختلفا.',
      ['هيلاري كلينتون', 'دونالد ترامب', 'باراك أوباما'],
    ],
    [
      'fa',
      'جو بایدن و هیلاری کلینتون از نامزدهای حزب دموکرات بودند و دونالد ترامپ پیروز شد.',
      ['جو بایدن', 'هیلاری کلینتون', 'دونالد ترامپ'],
    ],
  ])('%s: %s', (lang, text, marked) => {
    const found = who(text, { lang, date: '2020-02-10' });
    expect(found.map((mark) => mark.split(' = ')[0])).toEqual(marked);
  });

  it('but the body whose head the text names', () => {
    const text =
      'In Baghdad Mohammed al-Halbousi spoke of the Popular Mobilization Forces. Ask the Council of Representatives.';
    expect(who(text, { lang: 'en', date: '2022-01-20' })).toEqual([
      'Mohammed al-Halbousi = mohammed-al-halbousi',
      'Popular Mobilization Forces = popular-mobilization-forces',
      'Council of Representatives = iraqi-council-of-representatives',
    ]);
  });

  it('but the one of Kurdistan where the text speaks of it', () => {
    const text =
      'The Kurdistan Democratic Party won in Erbil. In Kurdistan the Democratic Party celebrated.';
    expect(who(text, { lang: 'en', date: '2024-10-22' })).toEqual([
      'Kurdistan Democratic Party = kdp',
      'Democratic Party = kdp',
    ]);
  });
});

describe('Iranians of the same name', () => {
  it.each([
    ['fa', 'حجت‌الاسلام نصرالله پژمانفر، نماینده مشهد، در تهران سخن گفت.', []],
    ['fa', 'نصرالله ادامه داد: در لبنان پیروز شدیم.', ['نصرالله = hassan-nasrallah']],
    ['fa', 'سیدهادی خامنه‌ای در تهران گفت که ایران می‌ماند.', []],
    ['fa', 'در خانهٔ آیت الله ابوالقاسم خزعلی در ایران بودیم.', []],
    ['fa', 'نمایندگان تهران در مجلس ایران: علی جعفری، علی صالحی، حیدر عابدی.', []],
    ['fa', 'پیروزی سیدمحمد خاتمی در ایران بود.', ['سیدمحمد خاتمی = mohammad-khatami']],
    ['de', 'Mir Hossein Mussawi sprach in Teheran. Mussawi klagte über den Iran.', []],
    ['ar', 'كتب الرازي في إيران كتاب الطب الروحاني.', []],
    ['fa', 'ایران و آمریکا مایکل وایت را آزاد کردند. وایت در مشهد بود.', []],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: '2020-02-10' })).toEqual(marks);
  });
});

describe('a town, a verb, a movement', () => {
  it.each([
    [
      'en',
      'In Kurdistan, Iraq, students of Sulaimani Polytechnic University met the Kurdistan Regional Government.',
      ['Kurdistan Regional Government = kurdistan-regional-government'],
    ],
    ['ckb', 'زانکۆی پۆلیتەکنیکی سلێمانی لە هەرێمی کوردستان، Kurdistan, Iraq.', []],
    ['fa', 'در ایران و عراق ما از افراد در حزب دعوت کردیم.', []],
    ['fa', 'جنبش حقوق مدنی سیاهپوستان آمریکا و جنگ عراق.', []],
    ['fa', 'در ایران و سوریه از خواب بیدار شدم، مثل اصحاب کهف.', []],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: '2020-02-10' })).toEqual(marks);
  });
});

describe('an office that nobody holds in the sentence', () => {
  it.each([
    ['de', 'Nach den US-Präsidenten-Wahlen blieb der Irak ruhig.'],
    ['de', 'Die Staats- und Regierungschefs berieten über den Irak.'],
    ['en', 'Which past U.S. president(s) do you most admire for Iraq?'],
    ['fa', 'شکایت از رییس ایرانی فوتبال این کشور در تهران.'],
    ['fa', '35 امین رئیس جمهور آمریکا در تهران بود.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2016-02-10' })).toEqual([]);
  });
});

describe('who is meant by a name that several bear', () => {
  it.each([
    [
      'es',
      'Kataib Hezbolá atacó en Irak.\nNaim Qasem, jefe de Hezbolá, habló.',
      ['Kataib Hezbolá = kataib-hezbollah', 'Naim Qasem = naim-qassem', 'Hezbolá = hezbollah'],
    ],
    [
      'fr',
      "Ali Bagheri Kani connaît l'Iran. C'est Qaani qui décide. Esmaïl Qaani parle.",
      [
        'Ali Bagheri Kani = ali-bagheri-kani',
        'Qaani = esmail-qaani',
        'Esmaïl Qaani = esmail-qaani',
      ],
    ],
    [
      'tr',
      "Naim Kasım Lübnan'da konuştu. Irak'ta Kasım ayında seçim yapıldı.",
      ['Naim Kasım = naim-qassem'],
    ],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: '2024-05-21' })).toEqual(marks);
  });
});

describe('a word that only sounds like a family name, letters of others, an office of others', () => {
  it.each([
    ['en', "Iran's FM Araghchi spoke of Iraqi militias in Iran.", ['Araghchi = abbas-araghchi']],
    ['en', 'Admiral Brad Cooper of Iraq posts AI images of Iran.', ['Brad Cooper = brad-cooper']],
    ['en', 'The ISF is to lead security in Gaza, Iran and Iraq said.', []],
    ['en', "Iraq watched. Lebanon's president and prime minister condemned the toll.", []],
    ['en', 'In the Knesset, a coalition revolt over Iran grew; Iraq and Syria watched.', []],
    ['ar', 'قال الرئيس الأمريكي فرانكلين روزفلت إن الحرب قادمة في إيران.', []],
    ['ar', 'وفي عهد رئيس الوزراء الإسرائيلي الأسبق، إسحاق رابين، هدأت سوريا.', []],
    ['ar', 'يواجه الرئيس العراقي المخلوع تهما في بغداد.', []],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: '2026-06-12' })).toEqual(marks);
  });
});

describe('an office said to have been held in a year', () => {
  it.each([
    [
      'The man who was US secretary of state in 2003 spoke of Iraq.',
      ['US secretary of state = colin-powell'],
    ],
    ['She was elected president of the United States in 2016, the novel on Iraq says.', []],
  ])('%s', (text, marks) => {
    expect(who(text, { date: '2023-02-08' })).toEqual(marks);
  });
});

describe('a word that is a family name in one breath with somebody known by his', () => {
  it.each([
    [
      'ورفعت صور المهندس وسليماني في بغداد. وهتف أنصار الحشد الشعبي في العراق.',
      [
        'المهندس = abu-mahdi-al-muhandis',
        'سليماني = qasem-soleimani',
        'الحشد الشعبي = popular-mobilization-forces',
      ],
    ],
    ['عمل المهندس وعلي في بغداد والعراق وإيران. المهندس والطبيب وصلا.', []],
  ])('%s', (text, marks) => {
    expect(who(text, { lang: 'ar', date: '2024-01-10' })).toEqual(marks);
  });
});
