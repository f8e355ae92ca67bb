/** A brief names nobody in full: family names of the field that stand together tell each other. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

describe('family names of the field in one paragraph that speaks of it', () => {
  it.each([
    ['en', '2022-08-05', 'Sadr quits as Maliki and Amiri pick Sudani in Iraq.', 4],
    ['tr', '2022-08-05', 'Irak’ta Sadr çekildi, Maliki ve Amiri hükümet kuruyor.', 3],
    ['fr', '2022-08-05', 'Irak : Sadr se retire, Maliki et Ameri choisissent Soudani.', 4],
    ['de', '2022-08-05', 'Irak: Sadr zieht sich zurück, Maliki und Amiri wählen Sudani.', 4],
    ['en', '2014-08-14', 'Maliki steps aside for Abadi; Masum names him. Iraqi Kurds wait.', 3],
  ])('%s %s: %s', (lang, date, text, people) => {
    expect(who(text, { lang, date })).toHaveLength(people);
  });

  it.each([
    ['too few', 'en', 'Maliki and Amiri left in Iraq.'],
    ['no field', 'en', 'Maliki and Amiri pick Abadi, and Khazali waits.'],
    [
      'a match',
      'en',
      'Iraq beat Oman in Basra. Maliki and Amiri scored; Abadi came on late for the coach.',
    ],
    [
      'poets',
      'en',
      'At the Baghdad book fair, poets Maliki, Amiri and Abadi read from their novels.',
    ],
    ['doctors', 'fr', 'À Bagdad, les médecins Maliki, Ameri et Abadi ont opéré.'],
    ['several of a family, none in office', 'en', 'In Iraq, Barzani met Talabani and Allawi.'],
  ])('but not: %s', (_why, lang, text) => {
    expect(who(text, { lang, date: '2022-08-05' })).toEqual([]);
  });
});
