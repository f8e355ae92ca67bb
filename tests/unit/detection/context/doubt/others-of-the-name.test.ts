/** Who is meant, where several bear the name, or a body and a man do, or it is a word or a street as well. */
import { expect, it } from 'vitest';
import { who } from '../../who';

type Row = [what: string, lang: string, date: string, text: string, marks: string[]];

it.each<Row>([
  [
    'another of the family',
    'en',
    '2008-04-06',
    'Nouri al-Maliki left Basra. At the fish market of Basra there is another Maliki.',
    ['Nouri al-Maliki = nouri-al-maliki'],
  ],
  [
    'the father, where only the son is listed',
    'en',
    '2008-04-06',
    'Moktada al-Sadr leads the Mahdi Army. “The elder Sadr fed us,” said a dock worker.',
    ['Moktada al-Sadr = muqtada-al-sadr', 'Mahdi Army = mahdi-army'],
  ],
  [
    'a street that bears a whole name',
    'en',
    '2017-10-04',
    'In Baghdad they mourned Jalal Talabani. Jalal Talabani Street in Kirkuk was renamed.',
    ['Jalal Talabani = jalal-talabani'],
  ],
  [
    'a quarter, whatever its case',
    'tr',
    '2008-05-15',
    'Mukteda es-Sadr sustu. Sadr kentinin sokakları boştu, Sadr mahallesindeki terzi uyudu.',
    ['Mukteda es-Sadr = muqtada-al-sadr'],
  ],
  [
    'the man, among those who are called after his family',
    'fr',
    '2024-01-12',
    'Les Houthis ont perdu des radars. Abdel Malek al-Houthi a parlé. « Non », répond un lieutenant d’al-Houthi. Les al-Houthi tirent.',
    [
      'Houthis = houthis',
      'Abdel Malek al-Houthi = abdul-malik-al-houthi',
      'al-Houthi = abdul-malik-al-houthi',
      'al-Houthi = houthis',
    ],
  ],
  [
    'and the body, where nobody of the family is named before',
    'en',
    '2024-01-12',
    'In Yemen, al-Houthi missiles hit a ship of the Houthis.',
    ['al-Houthi = houthis', 'Houthis = houthis'],
  ],
  [
    'the man who rose, and no rose',
    'en',
    '2006-06-09',
    'In Baghdad Nouri al-Maliki rose.',
    ['Nouri al-Maliki = nouri-al-maliki'],
  ],
  [
    'the man who came, and no wine',
    'es',
    '2006-06-09',
    'Nuri al Maliki vino a Madrid desde Irak.',
    ['Nuri al Maliki = nouri-al-maliki'],
  ],
  [
    'the council of him who heads it',
    'en',
    '2026-05-15',
    'In Iraq, Faiq Zaidan’s Supreme Judicial Council says no.',
    ['Faiq Zaidan = faiq-zaidan', 'Supreme Judicial Council = iraqi-supreme-judicial-council'],
  ],
  [
    'the group, whatever it runs',
    'en',
    '2015-03-10',
    'In Iraq Kataib Hezbollah runs a hospital and a school.',
    ['Kataib Hezbollah = kataib-hezbollah'],
  ],
  [
    'the man whom they prefer, whenever he ruled',
    'en',
    '2012-03-10',
    'In Iraq, whenever Nouri al-Maliki speaks, they prefer Nouri al-Maliki.',
    ['Nouri al-Maliki = nouri-al-maliki', 'Nouri al-Maliki = nouri-al-maliki'],
  ],
  [
    'him in whose era it was',
    'ar',
    '2012-03-10',
    'في عهد نوري المالكي زار العراق وفد.',
    ['نوري المالكي = nouri-al-maliki'],
  ],
  [
    'all of them, after one of them',
    'fr',
    '2024-01-12',
    'Abdel Malek al-Houthi a parlé. Les Houthis ont perdu des radars.',
    ['Abdel Malek al-Houthi = abdul-malik-al-houthi', 'Houthis = houthis'],
  ],
  [
    'his brother, and not a minister of that name',
    'en',
    '2024-10-18',
    'Fuad Hussein flew from Baghdad to Yemen. Abdul-Malik al-Houthi recalled his own brother Hussein.',
    [
      'Fuad Hussein = fuad-hussein',
      'Abdul-Malik al-Houthi = abdul-malik-al-houthi',
      'Hussein = hussein-al-houthi',
    ],
  ],
  [
    'some clerics, where the word is a name as well',
    'fa',
    '2024-05-21',
    'حسن روحانی در تهران سخن گفت. چند روحانی بلندپایه پیام دادند.',
    ['حسن روحانی = hassan-rouhani'],
  ],
  [
    'a general of a name that others bear, in the genitive',
    'de',
    '2016-10-19',
    'Stephen Townsend führt die Anti-IS-Koalition. Townsends Stab rechnet mit Monaten.',
    [
      'Stephen Townsend = stephen-townsend',
      'Anti-IS-Koalition = cjtf-oir',
      'Townsends = stephen-townsend',
    ],
  ],
  [
    'and an envoy whose family name is a first name',
    'en',
    '2025-12-13',
    'In Baghdad spoke Mohamed Al Hassan of UNAMI. Al Hassan gave back a pen.',
    ['Mohamed Al Hassan = mohamed-al-hassan', 'UNAMI = unami', 'Al Hassan = mohamed-al-hassan'],
  ],
  [
    'letters in a headline of capitals, that the text goes on to use',
    'en',
    '2025-05-13',
    'PKK SAYS IT IS OVER\nThe PKK announced in Iraq that it was over.',
    ['PKK = pkk', 'PKK = pkk'],
  ],
  [
    'and none where it does not',
    'en',
    '2025-05-13',
    'PKK SAYS IT IS OVER\nThe YPG spoke in Syria.',
    ['YPG = ypg'],
  ],
  [
    'a minister once, by his name and not by his post behind it',
    'en',
    '2023-08-31',
    'Thabet al-Abbasi, the Iraqi defense minister, spoke.',
    ['Thabet al-Abbasi = thabet-al-abbasi'],
  ],
  [
    'who heads a government, by both',
    'en',
    '2023-08-31',
    "Mohammed Shia al-Sudani, Iraq's prime minister, spoke.",
    [
      'Mohammed Shia al-Sudani = mohammed-shia-al-sudani',
      "Iraq's prime minister = mohammed-shia-al-sudani",
    ],
  ],
])('%s (%s)', (_, lang, date, text, marks) => {
  expect(who(text, { lang, date })).toEqual(marks);
});
