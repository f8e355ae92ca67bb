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
