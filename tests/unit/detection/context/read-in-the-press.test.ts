/** Wrong marks and misses seen on pages of the press: parties and coalitions of others, Iranian namesakes, towns. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

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

describe("an office of another country, or somebody else's", () => {
  it.each([
    [
      'es',
      '2013-09-10',
      'En Irak dijo: "El presidente (François) Hollande y el presidente (Ronald) Reagan".',
      [],
    ],
    ['es', '2013-09-10', 'El Presidente de los Estados Unidos Mexicanos viajó a Irak.', []],
    ['es', '2013-09-10', 'El primer ministro belga viajó a Irak.', []],
    ['fr', '2020-03-10', 'Le Premier ministre tchèque est arrivé en Irak.', []],
    [
      'fr',
      '2016-03-10',
      "Le président américain de l'époque, Truman, le voulait. L'Irak se tait.",
      [],
    ],
    [
      'fr',
      '2016-03-10',
      "Erdogan passe de Premier ministre à président. L'Irak se tait.",
      ['Erdogan'],
    ],
    [
      'fr',
      '2019-09-10',
      "Jean Dupont, le Premier ministre du territoire britannique de Gibraltar, vend à l'Irak.",
      [],
    ],
    [
      'fr',
      '2019-09-10',
      'Le Premier ministre démocratiquement élu fut renversé en Iran. Irak.',
      [],
    ],
    [
      'tr',
      '2017-05-02',
      "Bakan Çavuşoğlu, Irak'a giderken belgeyi Başbakan ile görüşeceğini söyledi.",
      [],
    ],
    [
      'tr',
      '2017-05-02',
      "Irak Başbakanı Haydar el-İbadi Bağdat'ta konuştu. Başbakan yarın gidecek.",
      ['Haydar el-İbadi', 'Başbakan'],
    ],
    // In office, but not the one spoken of.
    [
      'es',
      '2013-04-13',
      'Salam Fayad renunció, dijo John Kerry. Abbas aceptó la renuncia de Fayad. Irán calló.',
      ['John Kerry'],
    ],
    [
      'fr',
      '2020-03-10',
      "À Kaboul, le président Ghani prête serment, selon Donald Trump et John Kerry. L'Iran observe.",
      ['Donald Trump', 'John Kerry'],
    ],
  ])('%s, %s: %s', (lang, date, text, marked) => {
    const found = who(text, { lang, date });
    expect(found.map((mark) => mark.split(' = ')[0])).toEqual(marked);
  });
});

describe('coalitions, alliances and soldiers in general', () => {
  it.each([
    ['fr', "L'accord de coalition et la grande coalition de Berlin parlent de l'Irak.", []],
    ['fr', "Une alliance internationale d'associations écrit à l'Irak.", []],
    ['fr', "Un militaire américain raconte l'Irak. L'aéroport militaire américain aussi.", []],
    ['fr', 'Des militaires américains sont en Irak.', ['militaires américains']],
    ['tr', "İsrail'de koalisyon hükümetinde Irak tartışılıyor, dedi Netanyahu.", ['Netanyahu']],
    ['tr', 'Hamas ile Fetih örgütünün uzlaşmasını Irak ve İran duyurdu.', ['Hamas']],
  ])('%s: %s', (lang, text, marked) => {
    const found = who(text, { lang, date: '2018-03-13' });
    expect(found.map((mark) => mark.split(' = ')[0])).toEqual(marked);
  });
});

describe('names that only sound like it', () => {
  it.each([
    ['en', 'Pope Paul IV wrote it. Iraq and the coalition in Iraq read it.'],
    ['tr', 'Hatay’da çalışan Suriyeli işçi Ahmed Alhalil öldü.'],
    ['es', 'En Siria habló Badr Jamous; Irak calla.'],
    ['es', 'En Irán protestan los partidarios de Mir Hossein Musavi. Musavi habló de Irak.'],
    ['fr', "En Iran, Mir Hossein Moussavi proteste. Moussavi a parlé de l'Irak."],
    ['tr', "İran'da Mir Hüseyin Musavi konuştu. Musavi Irak'a değindi."],
    ['es', 'En Irán e Irak recuerdan el Eje del Mal y al jefe del Estado Mayor.'],
    ['de', 'Mit Salami-Taktik reagiert der Iran. Der Irak schweigt.'],
    ['de', 'Der Gipfel der Regierungschefs in Brüssel sprach über Irak und Iran.'],
    ['es', 'En Irak el Ejército sería otra cosa.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2018-03-13' }).filter((mark) => !/oir/.test(mark))).toEqual([]);
  });
});

describe('as the press of a language writes it', () => {
  it.each([
    [
      'fr',
      "Le Premier ministre iraquien, le gouvernement iraquien, l'armée iraquienne et les forces de sécurité iraquiennes.",
      [
        'Premier ministre iraquien',
        'gouvernement iraquien',
        'armée iraquienne',
        'forces de sécurité iraquiennes',
      ],
    ],
    [
      'fr',
      'Les rebelles Houthi ont tiré depuis le Yémen, selon Abdul-Malik al-Houthi.',
      ['Houthi', 'Abdul-Malik al-Houthi'],
    ],
    [
      'fr',
      'Assad doit partir. Le président syrien Bachar Hafez al-Assad résiste. Damas soutient Assad.',
      ['Assad', 'Bachar Hafez al-Assad', 'Assad'],
    ],
    [
      'fr',
      "L'Etat islamique d'Iraq et du Levant recule en Iraq.",
      ["Etat islamique d'Iraq et du Levant"],
    ],
    [
      'es',
      'El gobierno estadunidense y el ejército de EE.UU. hablan de Irak; el Cuerpo de Guardias Revolucionarios de Irán, no.',
      ['gobierno estadunidense', 'ejército de EE.UU.', 'Cuerpo de Guardias Revolucionarios'],
    ],
    ['fr', 'Soleimani commandait les Brigades al-Qods en Irak.', ['Soleimani', 'Brigades al-Qods']],
    [
      'tr',
      "Irak'ta Türk Silahlı Kuvvetleri'nce ve Irak hükümetince operasyon yapıldı.",
      ['Türk Silahlı Kuvvetleri', 'Irak hükümetince'],
    ],
  ])('%s: %s', (lang, text, marked) => {
    const found = who(text, { lang, date: '2018-03-13' });
    expect(found.map((mark) => mark.split(' = ')[0])).toEqual(marked);
  });
});
