/** "Mrs. Obama" is not Barack: a family name behind a woman's title is that of a woman, listed or not. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

type Row = [what: string, lang: string, text: string, marks: string[]];

describe('a family name behind a title of women', () => {
  it.each<Row>([
    [
      'is nobody’s of a man whom the text names',
      'es',
      'Michelle Obama aterrizó ayer. Barack Obama se quedó en casa. La señora Obama paseó.',
      ['Barack Obama = barack-obama'],
    ],
    [
      'while he goes by it still',
      'en',
      'Donald Trump spoke on Iraq. Mrs. Trump wore white. Trump left.',
      ['Donald Trump = donald-trump', 'Trump = donald-trump'],
    ],
    ['in French', 'fr', 'Donald Trump a parlé. Mme Trump riait.', ['Donald Trump = donald-trump']],
    [
      'in German',
      'de',
      'Donald Trump sprach über den Irak. Frau Trump trug Weiß. Herr Trump ging.',
      ['Donald Trump = donald-trump', 'Trump = donald-trump'],
    ],
    [
      'in Turkish before the name',
      'tr',
      'Donald Trump Irak hakkında konuştu. Bayan Trump beyaz giydi.',
      ['Donald Trump = donald-trump'],
    ],
    [
      'and behind it',
      'tr',
      'Recep Tayyip Erdoğan konuştu. Erdoğan Hanım alkışladı.',
      ['Recep Tayyip Erdoğan = recep-tayyip-erdogan'],
    ],
    [
      'in Arabic',
      'ar',
      'دونالد ترامب تحدث عن العراق. وارتدت السيدة ترامب الأبيض.',
      ['دونالد ترامب = donald-trump'],
    ],
    [
      'in Persian',
      'fa',
      'دونالد ترامپ درباره عراق سخن گفت. خانم ترامپ سفید پوشید.',
      ['دونالد ترامپ = donald-trump'],
    ],
    [
      'is that of a woman who is listed',
      'de',
      'Die Botschafterin Alina Romanowski sprach in Bagdad. Frau Romanowski lobte den Irak.',
      ['Alina Romanowski = alina-romanowski', 'Romanowski = alina-romanowski'],
    ],
    [
      'by her first name in another script as well',
      'ar',
      'وصلت كوندوليزا رايس إلى بغداد. وقالت السيدة رايس إن العراق آمن.',
      ['كوندوليزا رايس = condoleezza-rice', 'رايس = condoleezza-rice'],
    ],
  ])('%s (%s)', (_, lang, text, marks) => {
    expect(who(text, { lang, date: '2018-08-05' })).toEqual(marks);
  });

  it('is hers in a transcript', () => {
    expect(
      who('Press Secretary Sabrina Singh holds a briefing on Iraq.\nMS. SINGH: Good afternoon.', {
        date: '2024-01-05',
      }),
    ).toEqual(['Sabrina Singh = sabrina-singh', 'SINGH = sabrina-singh']);
  });
});
