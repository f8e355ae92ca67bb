/** Names that many bear, years before their bearer on the list held any office, or without the article his has. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

type Row = [what: string, lang: string, date: string, text: string, marks: string[]];

describe('a name that many bear', () => {
  it.each<Row>([
    [
      'is nobody’s years too early',
      'en',
      '2023-05-27',
      'KARACHI: Former maritime affairs minister Ali Zaidi left the PTI. Zaidi said so. Ali Zaidi is at home.',
      [],
    ],
    [
      'in Turkish',
      'tr',
      '2023-05-27',
      'Karaçi. Eski Denizcilik Bakanı Ali Zeydi partiden ayrıldı.',
      [],
    ],
    [
      'whoever else is named, if his country is not',
      'en',
      '2023-05-27',
      'White House Climate Adviser Ali Zaidi spoke on Iran. President Joe Biden agreed. Zaidi left.',
      ['White House = white-house', 'Joe Biden = joe-biden'],
    ],
    ['in Arabic', 'ar', '2023-05-27', 'قال الكاتب علي الزيدي إن العراق بحاجة إلى كهرباء.', []],
    [
      'is not his without the article, in a text of another country',
      'en',
      '2026-06-27',
      'LAHORE: The chairman Ali Zaidi said that Iran and Pakistan trade. Zaidi left Islamabad.',
      [],
    ],
    [
      'nor by one word of another office’s title',
      'en',
      '2026-06-27',
      'KARACHI: Former maritime affairs minister Ali Zaidi left the PTI.',
      [],
    ],
    [
      'but is by his own',
      'en',
      '2026-06-27',
      'Prime Minister Ali Zaidi received envoys.',
      ['Ali Zaidi = ali-al-zaidi'],
    ],
    [
      'or in a text of his country',
      'en',
      '2026-06-27',
      'In Iraq, Ali Zaidi received envoys of Syria.',
      ['Ali Zaidi = ali-al-zaidi'],
    ],
    [
      'and early, among others of his country',
      'en',
      '2012-05-27',
      'Haider Abadi, a lawmaker allied with Nuri al-Maliki, spoke in Baghdad of the Iraqi budget.',
      ['Haider Abadi = haider-al-abadi', 'Nuri al-Maliki = nouri-al-maliki'],
    ],
  ])('%s (%s)', (_, lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});
