/** Names said of a likeness, and coalitions by what they are made of. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

describe('a likeness, where nothing else is of the field', () => {
  it.each([
    ['en', 'Hezbollah of the rice trade, they call it. It sells rice.'],
    ['fr', 'La guilde est le Hamas du tricot. Elle vend de la laine.'],
    ['es', 'El gremio es el Hamás del ganchillo. Vende lana.'],
    ['de', 'Die Gilde ist die Hamas der strickenden Zunft. Sie verkauft Wolle.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2014-04-08' })).toEqual([]);
  });

  it.each([
    ['en', 'Hezbollah sells rice in the valley.', 'Hezbollah = hezbollah'],
    ['fr', 'Le Hamas vend de la laine.', 'Hamas = hamas'],
    ['es', 'Hamás vende lana.', 'Hamás = hamas'],
    ['de', 'Die Hamas verkauft Wolle.', 'Hamas = hamas'],
  ])('and not of a likeness, %s: %s', (lang, text, mark) => {
    expect(who(text, { lang, date: '2014-04-08' })).toEqual([mark]);
  });
});

describe('a coalition that is listed as wanting company', () => {
  const OURS = 'cjtf-oir';
  const isMarked = (lang: string, text: string) =>
    who(text, { lang, date: '2014-10-08' }).some((mark) => mark.endsWith(OURS));

  it.each([
    ['en', 'ISIS fell in Mosul. The international coalition of sixty nations paid. Iraq paid.'],
    ['en', 'ISIS fell in Mosul. The international coalition of 60 paid. Iraq paid.'],
    [
      'fr',
      'Daech a perdu Mossoul, dit Barack Obama. La coalition internationale de soixante pays chante.',
    ],
    ['de', 'Der IS floh aus Mossul. Die internationale Koalition aus sechzig Staaten zahlte.'],
    [
      'es',
      'El Estado Islámico perdió Mosul, dijo Barack Obama. La coalición internacional de sesenta países canta.',
    ],
  ])('is made of countries, %s: %s', (lang, text) => {
    expect(isMarked(lang, text)).toBe(true);
  });

  it.each([
    ['en', 'ISIS fell in Mosul. The international coalition of bakers paid. Iraq paid.'],
    [
      'fr',
      'Daech a perdu Mossoul, dit Barack Obama. La coalition internationale de boulangers chante.',
    ],
    ['de', 'Der IS floh aus Mossul. Die internationale Koalition aus Bäckern zahlte.'],
    [
      'es',
      'El Estado Islámico perdió Mosul, dijo Barack Obama. La coalición internacional de panaderos canta.',
    ],
  ])('and not of bakers, %s: %s', (lang, text) => {
    expect(isMarked(lang, text)).toBe(false);
  });
});
