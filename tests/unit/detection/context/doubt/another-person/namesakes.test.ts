/** Whole names that others bear as well, where nothing else is of the field. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

describe('a Western name of two words', () => {
  it.each([
    ['en', 'Mr. John Kirby opened the fair.'],
    ['en', 'Judge John Kirby opened the fair.'],
    ['fr', 'Dr John Kirby a ouvert la foire.'],
    ['de', 'Herr John Kirby eröffnete die Messe.'],
    ['es', 'El Sr. John Kirby abrió la feria.'],
    ['tr', 'Bay John Kirby fuarı açtı.'],
  ])('is anybody’s behind a title that anybody has, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2012-05-01' })).toEqual([]);
  });

  it.each([
    ['en', 'General John Kirby opened the fair.'],
    ['fr', "L'amiral John Kirby a ouvert la foire."],
    ['de', 'Admiral John Kirby eröffnete die Messe.'],
    ['es', 'El almirante John Kirby abrió la feria.'],
    ['tr', 'Amiral John Kirby fuarı açtı.'],
  ])('and his behind one that few have, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2012-05-01' })).toEqual(['John Kirby = john-kirby']);
  });
});
