/** قاعدة في العراق: Arabic names of bodies have an article, and without it the words are any body's of the kind. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const of = (text: string, lang = 'ar') =>
  who(`قال نوري المالكي إن داعش انتهى. ${text}`, { lang, date: '2014-12-01' }).slice(2);

describe('without the article', () => {
  it.each([
    ['a base', 'وقصف الطيران قاعدة في العراق.'],
    ['a base', 'وقال إن لأميركا قاعدة في العراق.'],
    ['a government', 'ودعا إلى تشكيل حكومة عراقية جديدة.'],
    ['an army', 'ويريد تكوين جيش عراقي من جميع المكونات.'],
    ['a parliament', 'وكان عضوا في أول برلمان عراقي منتخب.'],
    ['the council of a district', 'وقال رئيس مجلس قضاء الخالدية ذلك.'],
    ['an Islamic state', 'ويريد بعضهم إقامة دولة إسلامية.'],
    ['a resistance', 'وقال إن هناك مقاومة إسلامية في العراق.'],
    ['a framework', 'ودعا إلى إطار تنسيقي جديد.'],
  ])('%s: %s', (_, text) => {
    expect(of(text)).toEqual([]);
  });

  it.each([
    ['وقال قائد في اللواء 13 حشد شعبي ذلك.', 'حشد شعبي = popular-mobilization-forces'],
    ['واستهدف لواء الطفوف حشد شعبي.', 'حشد شعبي = popular-mobilization-forces'],
    ['وشارك لواء علي الأكبر حشد شعبي.', 'حشد شعبي = popular-mobilization-forces'],
    ['وتقدم ﺍﻟﺤﺸﺪ ﺍﻟﺸﻌﺒﻲ نحو الفلوجة.', 'ﺍﻟﺤﺸﺪ ﺍﻟﺸﻌﺒﻲ = popular-mobilization-forces'],
    ['وتقدم جهاز مكافحة الإرهاب.', 'جهاز مكافحة الإرهاب = iraqi-counter-terrorism-service'],
    ['وقالت قيادة العمليات المشتركة ذلك.', 'قيادة العمليات المشتركة = joint-operations-command'],
    ['ودعا للحشد الشعبي.', 'للحشد الشعبي = popular-mobilization-forces'],
    ['وقتل زعيم القاعدة في العراق.', 'القاعدة في العراق = al-qaeda-in-iraq'],
  ])('named: %s', (text, expected) => {
    expect(of(text)).toEqual([expected]);
  });

  it('Persian has no article', () => {
    const text = 'نوری مالکی گفت حشد شعبی پیروز شد.';
    expect(who(text, { lang: 'fa', date: '2014-12-01' })).toContain(
      'حشد شعبی = popular-mobilization-forces',
    );
  });
});
