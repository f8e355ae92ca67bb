/** Short forms of groups beside one of their people, or behind a word for the people of a party. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

const FATAH = 'fatah-alliance';
const TAQADDUM = 'taqaddum-party';

it.each([
  ['en', 'Hadi al-Amiri, the leader of Fatah, went to Najaf in Iraq.', `Fatah = ${FATAH}`],
  ['en', 'Fatah leader Hadi al-Amiri went to Najaf in Iraq.', `Fatah = ${FATAH}`],
  ['en', 'In Iraq, Fatah, led by Hadi al-Amiri, lost. Fatah is angry.', `Fatah = ${FATAH}`],
  ['fr', 'À Bagdad, Hadi al-Ameri, chef de file du Fatah, boude.', `Fatah = ${FATAH}`],
  ['es', 'En Bagdad, Hadi al Amiri, líder de Fatah, espera.', `Fatah = ${FATAH}`],
  ['tr', "Irak'ta Hadi el-Amiri liderliğindeki Fetih kazandı.", `Fetih = ${FATAH}`],
  ['ar', 'محمد الحلبوسي زعيم تقدم: حذرناكم من هذا في بغداد.', `تقدم = ${TAQADDUM}`],
  ['ar', 'وصل هادي العامري، رئيس الفتح، إلى بغداد.', `الفتح = ${FATAH}`],
  ['ar', 'وصل رئيس تقدم محمد الحلبوسي إلى بغداد.', `تقدم = ${TAQADDUM}`],
  ['ar', 'وصل زعيم التيار مقتدى الصدر إلى بغداد.', 'التيار = sadrist-movement'],
  ['ar', 'قال زعيم الفتح هادي العامري ذلك في بغداد.', `الفتح = ${FATAH}`],
  ['ar', 'ذهب وزير من كردستان، هو فؤاد حسين عن الديمقراطي.', 'الديمقراطي = kdp'],
  ['ar', 'انتخب هيبت الحلبوسي في بغداد مرشح تقدم.', `تقدم = ${TAQADDUM}`],
  ['ar', 'اجتمع قادة الإطار في منزل نوري المالكي ببغداد.', 'الإطار = coordination-framework'],
  ['ar', 'يقول عضو في الإطار إن هادي العامري باق في بغداد.', 'الإطار = coordination-framework'],
  ['ar', 'قال مقتدى الصدر إن نواب التيار استقالوا في بغداد.', 'التيار = sadrist-movement'],
  [
    'ar',
    'قال قيس الخزعلي في بغداد إن قياديا، هو نائب عن النجباء في العراق، غائب.',
    'النجباء = harakat-al-nujaba',
  ],
])('%s: %s', (lang, text, mention) => {
  expect(who(text, { lang, date: '2026-01-28' })).toContain(mention);
});

describe('but not', () => {
  it.each([
    ['another Fatah', 'en', 'Hadi al-Amiri met Fatah leader Mahmoud Abbas in Baghdad.'],
    ['another Fatah', 'fr', 'Hadi al-Ameri a reçu à Bagdad le chef du Fatah, Mahmoud Abbas.'],
    ['another Fatah', 'de', 'Hadi al-Amiri traf in Bagdad Fatah-Chef Mahmud Abbas.'],
    ['another Fatah', 'en', 'Hamas, Fatah and Islamic Jihad met; Hadi al-Amiri of Iraq wrote.'],
    [
      'who applied',
      'ar',
      'قال محمد الحلبوسي في بغداد إن كل مرشح تقدم بطلب وكل نائب تقدم باستقالته.',
    ],
    ['an advance', 'ar', 'قال محمد الحلبوسي إن تقدم الجيش العراقي مستمر، وإن العراق في تقدم.'],
    ['the Sudanese one', 'ar', 'في السودان قال حمدوك زعيم تقدم إن الحرب في العراق ليست مثلها.'],
    ['the Lebanese ones', 'ar', 'بيروت - انسحب نواب الكتائب ونواب التيار، وبقي نواب حزب الله.'],
    ['commanders', 'ar', 'اجتمع هادي العامري مع قادة الكتائب والألوية في العراق قبل الهجوم.'],
    [
      'American Democrats',
      'ar',
      'قال السيناتور الديمقراطي إن العراق مهم، وقال دونالد ترامب إن الديمقراطي ضعيف.',
    ],
  ])('%s: %s: %s', (_what, lang, text) => {
    const groups = /fatah-alliance|taqaddum|kataib-hezbollah|sadrist|kdp/;
    expect(who(text, { lang, date: '2026-01-28' }).filter((one) => groups.test(one))).toEqual([]);
  });
});

describe('a coalition among those whom it is made of', () => {
  const MET = 'Badr Organization, State of Law Coalition and Kataib Hezbollah met in Baghdad.';
  it.each([
    ['en', `The CF waits. ${MET}`, ['CF']],
    ['en', `${MET} “The Framework nominated him,” said a lawmaker.`, ['Framework']],
    ['en', 'Masoud Barzani, PUK and KDP met in Erbil, Iraq. The Framework nominated him.', []],
    ['en', `${MET} The Canadian Force (CF) came. The CF waits.`, []],
    ['en', `${MET} A framework is needed.`, []],
    [
      'es',
      'Nuri al Maliki, la Organización Badr y Kataib Hezbolá hablaron en Irak con Marco Rubio. Marco calla.',
      [],
    ],
    [
      'de',
      'Badr-Organisation, Rechtsstaat-Koalition und Kataib Hisbollah sind in Bagdad. Der Rahmen stimmt.',
      [],
    ],
  ])('%s: %s', (lang, text, surfaces) => {
    const found = who(text, { lang, date: '2026-05-23' });
    const framework = found.filter((one) => one.endsWith('= coordination-framework'));
    expect(framework.map((one) => one.split(' = ')[0])).toEqual(surfaces);
  });
});

describe('letters and names that the text has explained, and what others call so', () => {
  it.each([
    [
      'en',
      'The Reconstruction and Development Coalition came first in Iraq. The RDC ran out of friends.',
      ['Reconstruction and Development Coalition', 'RDC'],
    ],
    [
      'en',
      'Hadi al-Amiri and Nouri al-Maliki met in Baghdad, Iraq. The Reconstruction and Development list stayed away.',
      ['Reconstruction and Development'],
    ],
    ['en', 'Congo’s RDC hosted Nouri al-Maliki of Iraq. The RDC and M23 met.', []],
    [
      'en',
      'Nouri al-Maliki and Hadi al-Amiri of Iraq met the Bank for Reconstruction and Development.',
      [],
    ],
  ])('%s: %s', (lang, text, surfaces) => {
    const found = who(text, { lang, date: '2026-05-23' });
    const own = found.filter((one) => one.endsWith('= reconstruction-and-development-coalition'));
    expect(own.map((one) => one.split(' = ')[0])).toEqual(surfaces);
  });
});
