/** Short forms that are words of any body: a framework, a party, a house, a command whose is not said. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

describe('is nobody', () => {
  it.each([
    [
      'ar',
      'axis-of-resistance',
      'القوات العراقية تتقدم من المحور الشرقي لدخول الرمادي، وأعلن حيدر العبادي وخالد العبيدي ذلك ضد داعش.',
    ],
    [
      'en',
      'coordination-framework',
      "Hamas and Islamic Jihad said the framework for the release was agreed with Benjamin Netanyahu. Hamas's military framework is gone, Israel's army said.",
    ],
    [
      'ar',
      'hezbollah',
      'أعضاء الحزب في بغداد مع نوري المالكي والعامري، وقادة الحزب في إيران. انتقلنا إلى لبنان.',
    ],
    [
      'ar',
      'kdp',
      'قال بنيامين نتنياهو لباراك أوباما في الكونغرس إن الحزب الديمقراطي منقسم حول العراق وإيران.',
    ],
    [
      'ar',
      'kdp',
      'وقال الحزب الديمقراطي الكردستاني ذلك. وزار وفد الحزب الديمقراطي الأميركي أربيل.',
    ],
    [
      'ar',
      'iraqi-council-of-representatives',
      'يحتاج باراك أوباما أغلبية في مجلس النواب بعد مجلس الشيوخ، وقال جون كيري إن العراق مهم.',
    ],
    [
      'ar',
      'iraqi-security-forces',
      'وقعت في تركيا هجمات ضد القوات الأمنية، وقال رجب طيب أردوغان إن العراق يؤوي حزب العمال الكردستاني.',
    ],
    ['en', 'centcom', 'The head of Central Command, MG Yehuda Fuchs, met Hamas prisoners in Gaza.'],
    ['en', 'centcom', "US Naval Forces Central Command called the claims of Iran's IRGC false."],
    [
      'en',
      'kdp',
      'Daesh and the Democratic Union Party (PYD) fought in Syria. Massoud Barzani watched.',
    ],
    [
      'en',
      'fatah-alliance',
      'Hamas won in the West Bank. It would rout its rivals.\nFatah said so to Hezbollah and Kataib Hezbollah of Iraq. Palestinians wait.',
    ],
  ])('%s: no %s: %s', (lang, actor, text) => {
    const found = who(text, { lang, date: lang === 'ar' ? '2015-08-01' : '2024-03-01' });
    const shorts = found.filter((one) => one.endsWith(` = ${actor}`) && !one.includes('كردستاني'));
    expect(shorts).toEqual([]);
  });
});

describe('is the one listed', () => {
  it.each([
    [
      'ar',
      '2024-07-20',
      'قال حسن نصر الله إن محور المقاومة باق، وإن المحور لن يتراجع.',
      'المحور = axis-of-resistance',
    ],
    ['ar', '2024-08-01', 'قال حسن نصر الله في بيروت إن أعضاء الحزب بخير.', 'الحزب = hezbollah'],
    [
      'en',
      '2023-12-20',
      'The Coordination Framework met in Baghdad. The framework chose him.',
      'framework = coordination-framework',
    ],
    [
      'ar',
      '2023-08-01',
      'اجتمع مسعود بارزاني في أربيل مع الاتحاد الوطني الكردستاني. وقال الحزب الديمقراطي إن فؤاد حسين باق في بغداد.',
      'الحزب الديمقراطي = kdp',
    ],
    [
      'ar',
      '2015-08-01',
      'دعت الحكومة العراقية في بغداد مجلس النواب إلى الإسراع، وقال حيدر العبادي ونوري المالكي ذلك.',
      'مجلس النواب = iraqi-council-of-representatives',
    ],
    [
      'ar',
      '2015-08-01',
      'اشتبكت القوات الأمنية مع داعش في الموصل بالعراق، وقال حيدر العبادي ذلك.',
      'القوات الأمنية = iraqi-security-forces',
    ],
    [
      'en',
      '2024-03-01',
      'Central Command said it struck missiles in Yemen. Lloyd Austin watched.',
      'Central Command = centcom',
    ],
    ['en', '2018-06-01', "Hadi al-Amiri's Fatah came second in Iraq.", 'Fatah = fatah-alliance'],
  ])('%s, %s: %s', (lang, date, text, mention) => {
    expect(who(text, { lang, date })).toContain(mention);
  });
});
