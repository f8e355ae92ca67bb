/** Every country has a prime minister: whose is a bare title in a text that is another country's own? */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

type Row = [what: string, lang: string, date: string, text: string, marks: string[]];

describe('a bare title', () => {
  it.each<Row>([
    [
      'is his to whom the text gave it first, though another of the field is named since',
      'ar',
      '2024-03-10',
      'ترأس رئيس الحكومة نجيب ميقاتي جلسة لمجلس الوزراء.\nوتلقى اتصالا من رئيس الوزراء العراقي محمد شياع السوداني بشأن الفيول.\nوقال رئيس الحكومة إن الجلسة ناقشت الموازنة.',
      ['محمد شياع السوداني = mohammed-shia-al-sudani'],
    ],
    [
      'but the other’s in the paragraph that names him',
      'ar',
      '2024-03-10',
      'ترأس رئيس الحكومة نجيب ميقاتي جلسة لمجلس الوزراء.\nوزار محمد شياع السوداني بيروت، وقال رئيس الوزراء إن العراق باق.',
      ['محمد شياع السوداني = mohammed-shia-al-sudani', 'رئيس الوزراء = mohammed-shia-al-sudani'],
    ],
    [
      'is a stranger’s, however he is addressed',
      'ar',
      '2024-03-10',
      'استقبل رئيس الوزراء الدكتور مصطفى مدبولي وفدا.\nوبحث الوفد تطورات الأوضاع في العراق وسوريا.\nوقال رئيس الوزراء إن الحكومة تعمل.',
      [],
    ],
    [
      'is a stranger’s, where his name stands before it',
      'ar',
      '2014-09-14',
      'أعلن إبراهيم محلب، رئيس الوزراء، أن الحكومة باقية.\nبحث جون كيري وعباس عراقجي ومسعود بارزاني الأمر، وعلم أن رئيس الوزراء سيعرض القانون.',
      ['جون كيري = john-kerry', 'عباس عراقجي = abbas-araghchi', 'مسعود بارزاني = masoud-barzani'],
    ],
    [
      'is of the country of the dateline and of its chamber',
      'ar',
      '2022-10-10',
      'الكويت - رفع رئيس مجلس الوزراء استقالة الحكومة.\nوبحث مجلس الأمة ملف خور عبد الله مع العراق.\nوقال رئيس الوزراء إنه يحترم الدستور.',
      [],
    ],
    [
      'is not Iraq’s because the text has a word that half the world’s titles have',
      'tr',
      '2023-11-16',
      'LEFKOŞA – Hükümet koalisyonunun küçük ortağı toplandı. Başbakanının sözü sorulunca Başbakan cevap vermedi.',
      [],
    ],
    [
      'is not Iraq’s because another country is a republic',
      'en',
      '2023-11-16',
      'The Republic mourns. Masoud Barzani and Bafel Talabani sent flowers to Dublin. The prime minister laid a wreath.',
      ['Masoud Barzani = masoud-barzani', 'Bafel Talabani = bafel-talabani'],
    ],
    [
      'is not Iraq’s in the headline of another article, beside one on Iraq',
      'en',
      '2019-11-19',
      '# Trump mocks Macron and Nato\n# Inside story of how the chancellor failed the PM\n# ISIS fighters flee to Iraq',
      ['Trump = donald-trump', 'Nato = nato', 'ISIS = isis'],
    ],
    [
      'is Iraq’s in a text from Baghdad',
      'ar',
      '2024-03-10',
      'بغداد - قال رئيس الوزراء محمد شياع السوداني إن العراق باق.\nوانتقد نواب الحكومة.\nوأكد رئيس الوزراء أن الموازنة جاهزة.',
      ['محمد شياع السوداني = mohammed-shia-al-sudani', 'رئيس الوزراء = mohammed-shia-al-sudani'],
    ],
    [
      'is Pakistan’s, in Persian',
      'fa',
      '2023-05-10',
      'نخست وزیر پاکستان شهباز شریف وارد تهران شد.\nپیش‌تر محمد شیاع السودانی از عراق به تهران آمده بود.\nنخست وزیر در پایان سفر سخن گفت.',
      ['محمد شیاع السودانی = mohammed-shia-al-sudani'],
    ],
    [
      'is the holder’s where a list of posts said so',
      'en',
      '2004-07-10',
      'President: Ghazi Yawer\nPrime minister: Iyad Allawi\n“He may stay in Iraq,” the prime minister told reporters.',
      ['Ghazi Yawer = ghazi-al-yawer', 'Iyad Allawi = ayad-allawi', 'prime minister = ayad-allawi'],
    ],
    [
      'is of the name behind it, not of the one before',
      'en',
      '2006-06-09',
      'After announcing the death of Abu Musab al-Zarqawi, the Prime Minister of Iraq, Nouri al-Maliki, rose.',
      [
        'Abu Musab al-Zarqawi = abu-musab-al-zarqawi',
        'Prime Minister of Iraq = nouri-al-maliki',
        'Nouri al-Maliki = nouri-al-maliki',
      ],
    ],
    [
      'is no mention where it says what he was',
      'de',
      '2014-08-15',
      'Nuri al-Maliki gab auf. Acht Jahre war er Ministerpräsident des Irak, nun bettelt er.',
      ['Nuri al-Maliki = nouri-al-maliki'],
    ],
  ])('%s (%s)', (_, lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('a name behind the title of whom its bearer serves', () => {
  it.each<Row>([
    [
      'leaves the title to its holder',
      'en',
      '2023-11-15',
      'An adviser to Iraq’s prime minister, Fadi al-Shammari, spoke in Iraq.',
      ['Iraq’s prime minister = mohammed-shia-al-sudani'],
    ],
    [
      'in French',
      'fr',
      '2023-11-15',
      'Le porte-parole du Premier ministre irakien, Bassem al-Aouadi, a parlé.',
      ['Premier ministre irakien = mohammed-shia-al-sudani'],
    ],
    [
      'in Arabic',
      'ar',
      '2023-11-15',
      'قال مستشار رئيس الوزراء العراقي، فادي الشمري، إن الحكومة باقية.',
      ['رئيس الوزراء العراقي = mohammed-shia-al-sudani'],
    ],
    [
      'of whom the pack knows, too',
      'fa',
      '2024-05-22',
      'یحیی رحیم صفوی، دستیار رهبر انقلاب، در ایران سخن گفت.',
      ['یحیی رحیم صفوی = yahya-rahim-safavi', 'رهبر انقلاب = ali-khamenei'],
    ],
  ])('%s (%s)', (_, lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('a title of another country, held or heard in one of the field', () => {
  it.each([
    [
      'en',
      'Iraqi Prime Minister Nouri al-Maliki rested. The prime minister of Norway in Iraq spoke.',
    ],
    [
      'fr',
      'Le Premier ministre irakien Nouri al-Maliki se repose. Le Premier ministre français en Irak parle.',
    ],
    [
      'fr',
      "Le Premier ministre irakien Nouri al-Maliki se repose. Le Premier ministre français dans l'Irak libre parle.",
    ],
    [
      'es',
      'El primer ministro iraquí Nouri al-Maliki descansa. El primer ministro francés en Irak habla.',
    ],
    [
      'de',
      'Der irakische Ministerpräsident Nouri al-Maliki ruht. Der Ministerpräsident Sachsens im Irak spricht.',
    ],
  ])('is not taken for that one’s, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2010-05-01' })).toEqual(['Nouri al-Maliki = nouri-al-maliki']);
  });
});
