/** Families called after a school of Islam, a tribe or a place: whom a word of that kind does not mean. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

type Row = [what: string, lang: string, text: string, marks: string[]];
const DATE = '2024-01-12';

describe('a family name that is also', () => {
  it.each<Row>([
    [
      'a branch of Islam',
      'en',
      'The Houthis belong to the Zaidi branch of Shia Islam. Nouri al-Maliki met US Central Command. Zaidi imams ruled Yemen, and Zaidis live there.',
      ['Houthis = houthis', 'Nouri al-Maliki = nouri-al-maliki', 'US Central Command = centcom'],
    ],
    [
      'said of fighters',
      'en',
      'The Houthis hold Sanaa. Nouri al-Maliki met US Central Command. The Zaidi fighters left.',
      ['Houthis = houthis', 'Nouri al-Maliki = nouri-al-maliki', 'US Central Command = centcom'],
    ],
    [
      'a school of law',
      'fr',
      'Nouri al-Maliki et Moqtada Sadr ont parlé en Irak de l’école Jaafari et du rite Maliki.',
      ['Nouri al-Maliki = nouri-al-maliki', 'Moqtada Sadr = muqtada-al-sadr'],
    ],
    [
      'a school of law, in Arabic',
      'ar',
      'تحدث نوري المالكي ومقتدى الصدر في العراق عن المذهب المالكي.',
      ['نوري المالكي = nouri-al-maliki', 'مقتدى الصدر = muqtada-al-sadr'],
    ],
    [
      'a tribe’s, in a list',
      'en',
      'US Central Command met Iraqis in Baghdad with Muqtada al-Sadr. Zebari clan, Barzani tribe, Talabani family.',
      ['US Central Command = centcom', 'Muqtada al-Sadr = muqtada-al-sadr'],
    ],
  ])('%s (%s)', (_, lang, text, marks) => {
    expect(who(text, { lang, date: DATE })).toEqual(marks);
  });

  it('is still his with his government or his law', () => {
    expect(
      who('Nouri al-Maliki spoke in Iraq. Maliki’s law passed, and the Maliki government fell.', {
        lang: 'en',
        date: '2010-01-12',
      }),
    ).toEqual([
      'Nouri al-Maliki = nouri-al-maliki',
      'Maliki = nouri-al-maliki',
      'Maliki = nouri-al-maliki',
    ]);
  });
});
