/** Titles that are a label, one in a row, or plural; and who is outgoing. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

type Row = [lang: string, date: string, text: string, marks: string[]];

describe('titles that name nobody, or somebody else', () => {
  it.each<Row>([
    [
      'en',
      '2025-11-04',
      'Cabinets of Iraq\nPrime Minister: Ahmed Chalabi\nDefence Minister: Saadoun al-Dulaimi, of Anbar',
      ['Saadoun al-Dulaimi = saadoun-al-dulaimi'],
    ],
    [
      'ar',
      '2025-11-04',
      'رئيس الوزراء العراقي: الصبر\nرئيس الوزراء العراقي: إياد علاوي',
      ['رئيس الوزراء العراقي = mohammed-shia-al-sudani', 'إياد علاوي = ayad-allawi'],
    ],
    [
      'fa',
      '2025-11-04',
      'در تهران «مسعود پزشکیان»، رئیس‌جمهور: «صبر کنید». ایران.',
      ['مسعود پزشکیان = masoud-pezeshkian'],
    ],
    [
      'fa',
      '2025-11-04',
      'سید محمد خاتمی نخستین رئیس‌جمهور ایران بود که به نیویورک رفت. رئیس‌جمهور ایران سخن گفت.',
      ['محمد خاتمی = mohammad-khatami', 'رئیس‌جمهور ایران = masoud-pezeshkian'],
    ],
    [
      'ar',
      '2025-11-04',
      'أول رئيس وزراء عراقي زارها كان نوري المالكي.',
      ['نوري المالكي = nouri-al-maliki'],
    ],
    ['tr', '2022-12-28', "Tahran'a giden ilk Irak Başbakanı sustu.", []],
    [
      'de',
      '2016-11-04',
      'US-Verteidigungsminister und ihre Kriege. Der US-Verteidigungsminister und seine Berater flogen nach Bagdad.',
      ['US-Verteidigungsminister = ashton-carter'],
    ],
    [
      'tr',
      '2022-10-28',
      "Görevi bırakan Irak Başbakanı Bağdat'tan ayrıldı.",
      ['Irak Başbakanı = mustafa-al-kadhimi'],
    ],
    [
      'en',
      '2022-10-29',
      "The outgoing Iraqi prime minister left Baghdad. Iraq's new prime minister waved.",
      [
        'Iraqi prime minister = mustafa-al-kadhimi',
        "Iraq's new prime minister = mohammed-shia-al-sudani",
      ],
    ],
    [
      'tr',
      '2022-12-28',
      "Görevi bırakan Irak Başbakanı Bağdat'tan ayrıldı.",
      ['Irak Başbakanı = mohammed-shia-al-sudani'],
    ],
  ])('%s %s: %s', (lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('a title with a number before it', () => {
  it.each([
    ['en', 'In Baghdad the first Kurdish president of Iraq was remembered.'],
    ['en', 'In Baghdad the 5th prime minister of Iraq was remembered.'],
    ['fr', 'À Bagdad, le premier président irakien est dans les mémoires.'],
    ['fr', 'À Bagdad, le 5e Premier ministre irakien est dans les mémoires.'],
    ['es', 'En Bagdad recuerdan al primer presidente iraquí.'],
    ['es', 'En Bagdad recuerdan al único primer ministro de Irak.'],
    ['ar', 'ثاني رئيس وزراء العراق زار بغداد.'],
    ['fa', 'در بغداد پنجمین نخست وزیر عراق سخن گفت.'],
  ])('is not that of whoever holds it now, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2010-05-01' })).toEqual([]);
  });

  it('but in Persian the number of a visit stands before the visit', () => {
    const text = 'چهارمین دیدار رئیس جمهور عراق در بغداد بود.';
    expect(who(text, { lang: 'fa', date: '2010-05-01' })).toEqual([
      'رئیس جمهور عراق = jalal-talabani',
    ]);
  });
});

describe('a title that somebody held in a year', () => {
  it.each([
    ['en', 'The man who was US president in 2003 spoke in Baghdad.', 'US president'],
    ['en', 'The man serving as US president in 2003 spoke in Baghdad.', 'US president'],
    ['fr', 'Celui qui était président américain en 2003 parle à Bagdad.', 'président américain'],
    ['fr', 'Celui qui fut le président américain en 2003 parle à Bagdad.', 'président américain'],
    ['de', 'Er war US-Präsident im Jahr 2003 und sprach in Bagdad.', 'US-Präsident'],
    [
      'es',
      'Quien era presidente estadounidense en 2003 habla en Bagdad.',
      'presidente estadounidense',
    ],
  ])('is that one’s, %s: %s', (lang, text, title) => {
    expect(who(text, { lang, date: '2010-05-01' })).toEqual([`${title} = george-w-bush`]);
  });
});

describe('a title behind an article that is that of something else', () => {
  it.each([
    ['en', 'In Baghdad lay a letter from Iraqi President.', 'Iraqi President'],
    ['de', 'In Bagdad lag ein Brief für Iraks Präsidenten.', 'Iraks Präsidenten'],
    ['de', 'In Bagdad lag ein Brief von Iraks Präsident.', 'Iraks Präsident'],
    ['fr', 'À Bagdad, une rencontre avec Président irakien.', 'Président irakien'],
    ['es', 'En Bagdad se leyó un telegrama al presidente iraquí.', 'presidente iraquí'],
    ['es', 'En Bagdad hubo una reunión con presidente iraquí.', 'presidente iraquí'],
    ['tr', "Bağdat'ta bir de Irak Cumhurbaşkanı konuştu.", 'Irak Cumhurbaşkanı'],
  ])('is that of whoever holds it, %s: %s', (lang, text, title) => {
    expect(who(text, { lang, date: '2010-05-01' })).toEqual([`${title} = jalal-talabani`]);
  });

  it.each([
    ['en', 'In Baghdad lay a letter, and an Iraqi president read it.'],
    ['de', 'In Bagdad saß ein Präsident des Irak.'],
    ['tr', "Bağdat'ta bir Irak Cumhurbaşkanı konuştu."],
  ])('and nobody’s behind one of its own, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2010-05-01' })).toEqual([]);
  });
});
