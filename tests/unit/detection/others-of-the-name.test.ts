/** The name stands there, and another of the family, a street or a body is meant; or he is, and no body. */
import { expect, it } from 'vitest';
import { who } from './who';

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
])('%s (%s)', (_, lang, date, text, marks) => {
  expect(who(text, { lang, date })).toEqual(marks);
});
