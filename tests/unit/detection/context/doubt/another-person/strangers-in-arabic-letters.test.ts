/** Somebody else of a family name, where no capital tells a first name from a word. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const timesNamed = (lang: string, actor: string, text: string) =>
  who(text, { lang, date: '2024-06-01' }).filter((one) => one.endsWith(` = ${actor}`)).length;

describe('whom the text introduces by a first name keeps the family name', () => {
  it.each([
    [
      'ar',
      'salim-al-jabouri',
      'كشف العميد محمد الجبوري في الموصل عن مقتل عناصر من داعش. وأضاف الجبوري أنهم هاجموا رتلا.',
    ],
    [
      'ar',
      'recep-tayyip-erdogan',
      'زار المخرج سمير أردوغان بغداد والتقى هادي العامري. جلس أردوغان مع الناس.',
    ],
    [
      'fa',
      'qais-al-khazali',
      'حسین خزعلی در تهران درگذشت. خزعلی در ایران از یاران محمد خاتمی بود.',
    ],
    [
      'fa',
      'mike-pompeo',
      'ملانیا پامپئو به بغداد رفت و با نوری مالکی دیدار کرد. پامپئو از آنجا نوشت.',
    ],
  ])('%s, and is no %s: %s', (lang, actor, text) => {
    expect(timesNamed(lang, actor, text)).toBe(0);
  });

  it.each([
    [
      'ar',
      'salim-al-jabouri',
      'كشف العميد محمد الجبوري عن ذلك. ثم وصل سليم الجبوري. وقال الجبوري إنه هنا.',
    ],
    [
      'ar',
      'mohammed-shia-al-sudani',
      'قال السوداني في بغداد إنه باق. ورد محمد شياع السوداني على هادي العامري.',
    ],
    ['ar', 'joe-biden', 'وصل جو بايدن إلى بغداد. وقال بايدن إنه جاء.'],
    ['fa', 'joe-biden', 'جو بایدن به بغداد رفت. بایدن با نوری مالکی دیدار کرد.'],
    [
      'fa',
      'recep-tayyip-erdogan',
      'رجب طیب اردوغان به بغداد رفت. اردوغان با نوری مالکی دیدار کرد.',
    ],
  ])('%s: who is named in full has it, %s: %s', (lang, actor, text) => {
    expect(timesNamed(lang, actor, text)).toBe(2);
  });
});

describe('first names of other languages before a family name', () => {
  const named = {
    ar: 'زار رجب طيب أردوغان وجو بايدن بغداد.',
    fa: 'رجب طیب اردوغان و جو بایدن به بغداد رفتند.',
  };
  const shorts = (lang: 'ar' | 'fa', text: string) =>
    who(`${named[lang]}\n${text}`, { lang, date: '2022-03-01' }).slice(2);

  it.each([
    ['ar', 'وقال يلماز أردوغان إن الفيلم جاهز.'],
    ['ar', 'ووصلت آشلي بايدن إلى المطار.'],
    ['ar', 'وكتب هاكان أردوغان قصيدة.'],
    ['ar', 'ووصل الممثل التركي شاهان أردوغان.'],
    ['ar', 'وكتب الشاعر نوزت أردوغان قصيدة.'],
    ['fa', 'ییلماز اردوغان شعر خواند.'],
    ['fa', 'اشلی بایدن کتابی نوشت.'],
  ] as const)('%s, somebody else: %s', (lang, text) => {
    expect(shorts(lang, text)).toEqual([]);
  });

  it.each([
    ['ar', 'وقال أردوغان إن القوات باقية.'],
    ['ar', 'وأعلن مكتب أردوغان ذلك.'],
    ['ar', 'حاليا أردوغان في أنقرة.'],
    ['ar', 'وقال الزعيم التركي أردوغان لا.'],
    ['fa', 'دولت اردوغان پاسخ داد.'],
    ['fa', 'پس از آن اردوغان بازگشت.'],
  ] as const)('%s, a word of the language before it: %s', (lang, text) => {
    expect(shorts(lang, text)).toHaveLength(1);
  });
});
