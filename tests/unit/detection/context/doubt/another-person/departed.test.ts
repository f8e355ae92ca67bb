/** Of a family, the dead one: the word for it beside the bare family name tells. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const DATE = '2018-03-01';
const of = (lang: string, text: string, date: string | null = DATE) =>
  who(text, { lang, date }).filter((mark) => /Talabani|طالباني|طالبانی/.test(mark));

describe('the late one of a family', () => {
  it.each([
    [
      'en',
      'In Iraq Bafel Talabani met Hadi al-Amiri and Haider al-Abadi. A poster shows the late Talabani.',
    ],
    [
      'fr',
      'En Irak, Bafel Talabani a vu Hadi al-Amiri et Haïder al-Abadi. Une affiche montre feu Talabani.',
    ],
    [
      'de',
      'Im Irak sprach Bafel Talabani mit Hadi al-Amiri und Haidar al-Abadi. Ein Bild zeigt den verstorbenen Talabani.',
    ],
    [
      'tr',
      'Irak’ta Bafel Talabani, Hadi el-Amiri ve Haydar el-İbadi ile görüştü. Afişte merhum Talabani var.',
    ],
  ])('%s: is the dead one', (lang, text) => {
    expect(of(lang, text)).toContain('Talabani = jalal-talabani');
  });

  it.each([
    [
      'before he died',
      'Bafel Talabani met Hadi al-Amiri and Haider al-Abadi in Iraq. The late Talabani rose.',
      '2016-03-01',
    ],
    [
      'late in the day',
      'Bafel Talabani met Hadi al-Amiri and Haider al-Abadi in Iraq. Talabani late on Monday left.',
      DATE,
    ],
    ['in no field', 'Bafel Talabani and the late Talabani played chess.', DATE],
  ])('nobody is taken for the dead: %s', (_why, text, date) => {
    expect(of('en', text, date)).not.toContain('Talabani = jalal-talabani');
  });

  it('is not the living one, whom alone the text names', () => {
    expect(of('en', 'Bafel Talabani and the late Talabani played chess in Iraq.')).toEqual([
      'Bafel Talabani = bafel-talabani',
    ]);
  });
});
