/** A whole name whose bearer is said once to be of another trade: somebody else, wherever the text has it. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

describe('a namesake of another trade', () => {
  it.each([
    ['en', 'Abdul Latif Rashid, a midfielder, scored. Abdul Latif Rashid has eleven goals.'],
    ['en', 'Professor Ali Akbar Salehi of Yale studies bees. Ali Akbar Salehi also paints.'],
    ['fr', "Le milieu de terrain Naim Qassem a marqué. L'an dernier Naim Qassem jouait à Lille."],
    ['es', 'El centrocampista del Betis Naim Qassem marcó. Naim Qassem suma once tantos.'],
    ['en', 'Fr Naim Qassem is on retreat. The roof is paid for by Naim Qassem and the choir.'],
    ['en', 'QASSEM, Naim. At home in Leeds, aged 91. Fisherman Naim Qassem lost two fingers.'],
    ['ar', 'سجل لاعب الوسط عبد اللطيف رشيد هدفين. وأحرز عبد اللطيف رشيد أحد عشر هدفا.'],
    ['ar', 'قال أستاذ العلوم الطبيعية عبد اللطيف رشيد إن الماء يغلي. وصفق الطلبة.'],
    ['fa', 'هافبک تیم عبداللطیف رشید دو گل زد.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang })).toEqual([]);
  });
});

describe('but himself', () => {
  it.each([
    [
      'among the people of the field',
      'en',
      'Barham Salih, an engineer by training, met Nouri al-Maliki and Hadi al-Amiri in Baghdad. Barham Salih smiled.',
      'Barham Salih = barham-salih',
    ],
    [
      'by his title',
      'ar',
      'قال طبيب الأسرة إن رئيس الجمهورية عبد اللطيف رشيد بخير.',
      'عبد اللطيف رشيد = abdul-latif-rashid',
    ],
    [
      'whose title is the complement',
      'ar',
      'وصل محامي الرئيس برهم صالح إلى بغداد.',
      'برهم صالح = barham-salih',
    ],
    [
      'whom everybody knows by his family name',
      'en',
      'Donald Trump, a developer, built a tower. Donald Trump sold it.',
      'Donald Trump = donald-trump',
    ],
  ])('%s', (_, lang, text, mark) => {
    expect(who(text, { lang, date: '2023-05-01' })).toContain(mark);
  });
});
