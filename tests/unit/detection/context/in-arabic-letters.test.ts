/** Seen on Arabic and Persian pages of 2026: other people's names beside a family name, titles of others, words. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

const DATE = '2026-06-01';

describe('a family name that is a first name as well', () => {
  const NAMED: Record<string, string> = {
    ar: 'زار فؤاد حسين وقيس الخزعلي ونعيم قاسم بغداد.',
    fa: 'فؤاد حسین و عباس عراقچی و نعیم قاسم به بغداد رفتند.',
  };
  it('an article of his own is no imam’s', () => {
    const text = 'حضر الوزير حازم الشعلان إلى بغداد.\nوقال الشعلان إن الهدنة باقية.';
    expect(who(text, { lang: 'ar', date: '2004-08-15' })).toEqual([
      'حازم الشعلان = hazim-al-shaalan',
      'الشعلان = hazim-al-shaalan',
    ]);
  });

  it.each([
    ['وقال المتحدث باسم الصدر إن الهدنة باقية.', true],
    ['وأكد ناطقون باسم الصدر ذلك.', true],
    ['ونفى متحدث رسمي باسم الصدر ذلك.', true],
    ['وقال المزارع باسم الصدر إن الماء شحيح.', false],
  ])('"in the name of" is no Basim: %s', (text, isMeant) => {
    const named = who(`تحدث مقتدى الصدر في العراق.\n${text}`, { lang: 'ar', date: '2020-08-15' });
    expect(named.includes('الصدر = muqtada-al-sadr')).toBe(isMeant);
  });

  it.each([
    ['وفي الزيارة التي قام بها الصدر للنجف جديد.', true],
    ['وقال إن اللغة التي تحدث بها الصدر جديدة.', true],
    ['والوقت لا يعمل لصالح الصدر.', true],
    ['وقال المزارع بهاء الصدر إن الماء شحيح.', false],
    ['وقال المزارع صالح الصدر إن الماء شحيح.', false],
  ])('"with it" is no Baha, "for the good of" no Salih: %s', (text, isMeant) => {
    const named = who(`تحدث مقتدى الصدر في العراق.\n${text}`, { lang: 'ar', date: '2020-08-15' });
    expect(named.includes('الصدر = muqtada-al-sadr')).toBe(isMeant);
  });

  const shorts = (lang: string, text: string) =>
    who(`${NAMED[lang]}\n${text}`, { lang, date: DATE }).slice(3);

  it.each([
    ['ar', 'two first names', 'استشهد حسين وهاب في الأنبار.'],
    ['ar', 'a rank and two first names', 'ظهر الفريق قاسم عطا في الشريط.'],
    ['ar', 'the imam has the article', 'سار الناس على نهج الحسين.'],
    ['fa', 'a photographer', 'عکس: حسین توحیدی'],
    ['fa', 'a deputy', 'رأی قاسم موسوی شمرده شد.'],
  ])('%s, %s: somebody else', (lang, _, text) => {
    expect(shorts(lang, text)).toEqual([]);
  });

  it.each([
    ['ar', 'وقال حسين خلال اللقاء إنه متفائل.', 'حسين = fuad-hussein'],
    ['ar', 'وصل حسين صباح الاثنين.', 'حسين = fuad-hussein'],
    ['ar', 'وأكد الشيخ قاسم أن الجنوب صامد.', 'قاسم = naim-qassem'],
    ['fa', 'حسین گفت که امیدوار است.', 'حسین = fuad-hussein'],
  ])('%s, the one named: %s', (lang, text, expected) => {
    expect(shorts(lang, text)).toEqual([expected]);
  });
});

describe('a first name, known or not, before a family name', () => {
  it.each([
    [
      'ar',
      'سقط بشار الأسد في سوريا. وقال حزام الأسد إن صنعاء صامدة.',
      ['بشار الأسد = bashar-al-assad'],
    ],
    [
      'ar',
      'قتل أبو باقر الساعدي في بغداد. وسأل النائب سعود الساعدي الوزير.',
      ['أبو باقر الساعدي = abu-baqir-al-saadi'],
    ],
    ['ar', 'شيع علي خامنئي في طهران. وحضر مصطفى حسيني خامنئي.', ['علي خامنئي = ali-khamenei']],
    [
      'fa',
      'علی خامنه‌ای در تهران بود. سیده بشری حسینی خامنه‌ای نیز آنجا بود.',
      ['علی خامنه‌ای = ali-khamenei'],
    ],
    [
      'fa',
      'حضرت آیت‌الله سیدمجتبی حسینی خامنه‌ای پیام داد.',
      ['سیدمجتبی حسینی خامنه‌ای = mojtaba-khamenei'],
    ],
    ['ar', 'خلفه مجتبى حسيني الخامنئي في طهران.', ['مجتبى حسيني الخامنئي = mojtaba-khamenei']],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: DATE })).toEqual(marks);
  });
});

describe('a title of somebody else', () => {
  it.each([
    [
      'ar',
      'a president of a composed name',
      'التقى الرئيس رجب طيب أردوغان في القاهرة الرئيس عبد الفتاح السيسي.',
      ['رجب طيب أردوغان = recep-tayyip-erdogan'],
    ],
    [
      'ar',
      'any prime minister',
      'علي الزيدي في بغداد. وقال ليبرمان إن هذا ليس رئيس وزراء.',
      ['علي الزيدي = ali-al-zaidi'],
    ],
    [
      'fa',
      'of him who is named before it',
      'علی الزیدی در عراق است. بنیامین نتانیاهو، نخست‌وزیر این کشور، در تهران نبود.',
      ['علی الزیدی = ali-al-zaidi', 'بنیامین نتانیاهو = benjamin-netanyahu'],
    ],
    [
      'fa',
      'with another office of the same country',
      'علی الزیدی در عراق است. نخست‌وزیر و وزیر جنگ رژیم صهیونیستی تهدید کردند.',
      ['علی الزیدی = ali-al-zaidi', 'نخست‌وزیر = benjamin-netanyahu'],
    ],
    [
      'ar',
      'with another office of the same country',
      'استقبل علي الزيدي في بغداد وفدا. وصمت رئيس الوزراء ووزير الدفاع الإسرائيلي.',
      ['علي الزيدي = ali-al-zaidi', 'رئيس الوزراء = benjamin-netanyahu'],
    ],
    [
      'fa',
      'before another office that is listed',
      'رئیس‌جمهور و وزیر خارجه آمریکا به بغداد رفتند.',
      ['رئیس‌جمهور = donald-trump', 'وزیر خارجه آمریکا = marco-rubio'],
    ],
    [
      'es',
      'in capitals',
      'EL PRIMER MINISTRO DE UCRANIA LLEGA. En Irak lo recibió Mohamed Shia al Sudani.',
      ['Mohamed Shia al Sudani = mohammed-shia-al-sudani'],
    ],
    [
      'en',
      'in capitals',
      'PRIME MINISTER OF UKRAINE IN IRAQ. He met Mohammed Shia al-Sudani.',
      ['Mohammed Shia al-Sudani = mohammed-shia-al-sudani'],
    ],
  ])('%s, %s', (lang, _, text, marks) => {
    expect(who(text, { lang, date: lang === 'es' || lang === 'en' ? '2024-03-01' : DATE })).toEqual(
      marks,
    );
  });
});

describe('the title of the dead', () => {
  it.each([
    ['ar', 'بدأ تشييع قائد الثورة الإسلامية في طهران.', 'قائد الثورة الإسلامية = ali-khamenei'],
    ['ar', 'نعت إيران المرشد الإيراني الشهيد.', 'المرشد الإيراني = ali-khamenei'],
    ['ar', 'نشرت رسالة قائد الثورة الإسلامية.', 'قائد الثورة الإسلامية = mojtaba-khamenei'],
    ['fa', 'پیکر رهبر ایران به قم رسید.', 'رهبر ایران = ali-khamenei'],
    ['fa', 'مزار رهبر شهید انقلاب اسلامی پر از گل بود.', 'رهبر شهید انقلاب اسلامی = ali-khamenei'],
    ['fa', 'رهبر ایران پیام داد.', 'رهبر ایران = mojtaba-khamenei'],
    ['en', "The funeral of Iran's supreme leader began.", "Iran's supreme leader = ali-khamenei"],
    ['en', "Iran's supreme leader spoke.", "Iran's supreme leader = mojtaba-khamenei"],
    [
      'fr',
      'Les obsèques du guide suprême iranien ont eu lieu.',
      'guide suprême iranien = ali-khamenei',
    ],
    [
      'de',
      'Die Beisetzung des Obersten Führers des Iran begann.',
      'Obersten Führers des Iran = ali-khamenei',
    ],
    [
      'es',
      'El funeral del líder supremo iraní reunió a miles.',
      'líder supremo iraní = ali-khamenei',
    ],
    // Nobody who held it has died: whoever is buried, the pack does not know him.
    [
      'en',
      "The funeral of Iran's foreign minister began.",
      "Iran's foreign minister = abbas-araghchi",
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(who(text, { lang, date: '2026-07-04' })).toEqual([expected]);
  });
});

describe('words that are a short form as well', () => {
  it.each([
    [
      'ar',
      'وصل أحمد الشرع إلى دمشق في سوريا. وسيحاسبون وفق الشرع.',
      ['أحمد الشرع = ahmed-al-sharaa'],
    ],
    [
      'ar',
      'قصفت القيادة المركزية الأمريكية إيران. وردت القيادة المركزية لمقر خاتم الأنبياء.',
      ['القيادة المركزية الأمريكية = centcom'],
    ],
    [
      'ar',
      'قصفت القيادة المركزية الأمريكية إيران. وقالت القيادة المركزية لرويترز إنها مستعدة.',
      ['القيادة المركزية الأمريكية = centcom', 'القيادة المركزية = centcom'],
    ],
    [
      'ar',
      'هددت المقاومة الإسلامية في العراق واشنطن. ونعت المقاومة الإسلامية في لبنان شهيدا.',
      ['المقاومة الإسلامية في العراق = islamic-resistance-in-iraq'],
    ],
    [
      'ar',
      'بحث فؤاد حسين في بغداد السياسة الخارجية الأميركية. وردت الخارجية الأميركية.',
      ['فؤاد حسين = fuad-hussein', 'الخارجية الأميركية = us-state-department'],
    ],
    [
      'ar',
      'تسعى السعودية إلى تحالف دولي ضد إيران. وضرب التحالف الدولي داعش في العراق.',
      ['التحالف الدولي = cjtf-oir', 'داعش = isis'],
    ],
    [
      'fa',
      'عربستان از یک ائتلاف بین‌المللی گفت. ائتلاف بین‌المللی به داعش در عراق حمله کرد.',
      ['ائتلاف بین‌المللی = cjtf-oir', 'داعش = isis'],
    ],
    [
      'fa',
      'چارچوب هماهنگی در بغداد نشست داشت. هر حمله خارج از چارچوب آتش‌بس بی‌پاسخ نمی‌ماند.',
      ['چارچوب هماهنگی = coordination-framework'],
    ],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: DATE })).toEqual(marks);
  });
});
