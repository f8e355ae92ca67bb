import type { Language } from './model';

/** Persian, written as the fold leaves it (ی as ي, ک as ك). */
export const fa: Language = {
  code: 'fa',
  frequent: 'است را اين كه با از به در براي شد كرد گفت هاي اين آن خود بود وي نيز شده مي'.split(' '),
  openers: [],
  openerEnds: null,
  particles: 'در به از با که را تا بر این آن'.split(' '),
  articles: [],
  titles:
    `اقاي اقا خانم دكتر شيخ حاج سيد ايت الله آيت آیت‌الله حجت الاسلام سردار سرلشكر سرتيپ سپهبد ژنرال دريادار فرمانده رييس رئيس جمهور
    نخست وزير وزير سفير سخنگوي دبيركل دبير كل رهبر امام شهيد نماينده امير`.split(/\s+/),
  honorifics: [],
  general: ['هر', 'هيچ'],
  former: ['سابق', 'پيشين', 'اسبق', 'فقيد', 'مخلوع'],
  atThatTime: ['وقت', 'انزمان'],
  acting: ['موقت', 'فعلي', 'كنوني', 'كفيل'],
  next: ['آينده', 'اينده', 'بعدي', 'منتخب'],
  subordinate: ['معاون', 'نامزد', 'قائم'],
  countryBefore: null,
  countryAfter: null,
  nationality: null,
  year: /(?<!\p{L})(?:در |سال )+((?:19|20)\d\d)/u,
  months: [],
  and: ['و', 'يا'],
  says: 'گفت افزود تاكيد اعلام اظهار كرد داشت خواست'.split(' '),
  titleEnds: null,
  madeOf: null,
  nameParts: 'ابو ابن بن عبد ام آل'.split(' '),
  givenNames: [],
  heads:
    'بيمارستان دانشگاه خيابان ميدان ورزشگاه جام مدرسه هتل موزه جشنواره درياچه جزيره پل ايستگاه فرودگاه شهر روستا'.split(
      ' ',
    ),
};
