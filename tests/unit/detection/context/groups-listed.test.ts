/** Short forms of groups in one list are each other's company. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

const AAH = 'asaib-ahl-al-haq';
const KH = 'kataib-hezbollah';
const NUJABA = 'harakat-al-nujaba';

describe('groups in one list', () => {
  it.each([
    [
      'ar',
      'هل شمل الحل العصائب والكتائب والنجباء في العراق؟',
      [`العصائب = ${AAH}`, `الكتائب = ${KH}`, `النجباء = ${NUJABA}`],
    ],
    [
      'ar',
      'أعلنت النتائج في بغداد. التيار 73 مقعداً والفتح 17.',
      ['التيار = sadrist-movement', 'الفتح = fatah-alliance'],
    ],
    [
      'ar',
      'بقي نواب ائتلاف دولة القانون والفتح وتقدم والعزم في بغداد.',
      [
        'ائتلاف دولة القانون = state-of-law-coalition',
        'الفتح = fatah-alliance',
        'تقدم = taqaddum-party',
      ],
    ],
    [
      'fa',
      'عصائب، نجباء و کتائب در عراق بیانیه دادند.',
      [`عصائب = ${AAH}`, `نجباء = ${NUJABA}`, `کتائب = ${KH}`],
    ],
    [
      'ar',
      'شمل الحل العصائب والكتائب والنجباء في العراق. ثم قالت الكتائب لا.',
      [`العصائب = ${AAH}`, `الكتائب = ${KH}`, `النجباء = ${NUJABA}`, `الكتائب = ${KH}`],
    ],
  ])('%s: %s', (lang, text, mentions) => {
    expect(who(text, { lang, date: '2021-11-19' })).toEqual(mentions);
  });

  it.each([
    ['another country', 'ar', 'بيروت - خسرت الكتائب والتيار والفتح في الانتخابات.'],
    ['another country', 'ar', 'بعد كلام جبران باسيل حصل التيار على 17 والكتائب 4 في لبنان.'],
    ['Palestinians', 'ar', 'قالت حماس والفتح والجهاد إن غزة صامدة.'],
    ['a league', 'ar', 'الدوري السعودي: الفتح 2 والنصر 3، وحضر حيدر العبادي من العراق.'],
    ['words', 'ar', 'أحرز منتخب العراق الفتح والنصر والتقدم في بغداد.'],
    ['words', 'ar', 'في العراق تقدم والفتح قريب.'],
    ['two that nothing tells', 'ar', 'رأينا الكتائب والفتح في العراق.'],
    ['battalions', 'ar', 'وصلت الكتائب والألوية والأفواج إلى العراق.'],
    ['other sentences', 'ar', 'في العراق ذكرت العصائب. الكتائب. النجباء.'],
  ])('not %s: %s: %s', (_what, lang, text) => {
    const short = /^(?:الكتائب|التيار|الفتح|تقدم) =/;
    expect(who(text, { lang, date: '2021-11-19' }).filter((one) => short.test(one))).toEqual([]);
  });
});
