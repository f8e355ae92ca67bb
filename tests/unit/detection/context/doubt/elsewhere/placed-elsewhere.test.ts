/** Names that a place behind them tells from the one listed. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const HEZBOLLAH = 'hezbollah';

describe('a name that several groups bear, of a place nobody listed is from', () => {
  it.each([
    ['en', 'Saudi police blame Hezbollah of the Hejaz for a bomb. Iraq denies it.'],
    ['en', 'Hezbollah, the one of Java, marches in Bandung. Iraq denies it.'],
    ['fr', "La police accuse le Hezbollah du Hedjaz d'une bombe. L'Irak dément."],
    ['fr', "Le Hezbollah, celui de Java, défile à Bandung. L'Irak dément."],
    ['es', 'La policía acusa al Hezbolá del Hiyaz de una bomba. Irak lo niega.'],
    ['es', 'El Hezbolá de Java desfila en Bandung. Irak lo niega.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2012-05-01' })).toEqual([]);
  });

  it.each([
    ['en', 'Saudi police blame Hezbollah of Lebanon for a bomb.', `Hezbollah = ${HEZBOLLAH}`],
    ['fr', "La police accuse le Hezbollah du Liban d'une bombe.", `Hezbollah = ${HEZBOLLAH}`],
    ['es', 'La policía acusa al Hezbolá del Líbano de una bomba.', `Hezbolá = ${HEZBOLLAH}`],
  ])('but of its own country it is meant, %s: %s', (lang, text, mark) => {
    expect(who(text, { lang, date: '2012-05-01' })).toEqual([mark]);
  });
});

describe('a text in several languages', () => {
  const MIXED = [
    'Iraq denies it: Hezbollah of Java marches in Bandung.',
    'Le Hezbollah, celui de Java, défile à Bandung.',
    'El Hezbolá del Hiyaz desfila en Yeda.',
  ];

  it('is asked in that of each paragraph', () => {
    const langs = ['en', 'fr', 'es'];
    expect(who(MIXED.join('\n'), { lang: 'en', langs, date: '2012-05-01' })).toEqual([]);
  });

  it('whichever is said to be the page’s', () => {
    const langs = ['en', 'fr', 'es'];
    expect(who(MIXED.join('\n'), { lang: 'de', langs, date: '2012-05-01' })).toEqual([]);
  });
});

describe('a short form whose whole name says in which country', () => {
  const OURS = 'islamic-resistance-in-iraq';
  it.each([
    ['en', 'The Islamic Resistance in Iraq struck. The Islamic Resistance in Lebanon struck.'],
    ['fr', 'La Résistance islamique en Irak a frappé. La Résistance islamique au Liban a frappé.'],
    ['fr', 'La Résistance islamique en Irak a frappé. La Résistance islamique à Bahreïn a frappé.'],
    [
      'de',
      'Der Islamische Widerstand im Irak griff an. Der Islamische Widerstand im Libanon griff an.',
    ],
    [
      'es',
      'La Resistencia Islámica en Irak atacó. La Resistencia Islámica en Líbano atacó también.',
    ],
    ['fa', 'مقاومت اسلامی در عراق واشنگتن را تهدید کرد. مقاومت اسلامی در لبنان شهید داد.'],
  ])('is no other country’s, %s: %s', (lang, text) => {
    const marks = who(text, { lang, date: '2024-04-08' }).filter((mark) => mark.endsWith(OURS));
    expect(marks).toHaveLength(1);
  });

  it.each([
    ['en', 'The Islamic Resistance in Iraq struck. The Islamic Resistance struck in Lebanon.'],
    ['de', 'Der Islamische Widerstand im Irak griff an. Der Islamische Widerstand schweigt.'],
  ])('but stays its own where only the deed is there, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2024-04-08' })).toHaveLength(2);
  });
});

describe('a house that stands elsewhere', () => {
  it.each([
    ['en', "A tree stands by Bishkek's White House. The White House was painted. Iraq bought it."],
    [
      'fr',
      "L'opposition a pris la Maison Blanche de Bichkek. La Maison Blanche brûle. En Irak, on se bat.",
    ],
    ['es', 'La oposición tomó la Casa Blanca de Biskek. La Casa Blanca arde. En Irak se combate.'],
  ])('takes the bare words behind it, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: '2010-04-08' })).toEqual([]);
  });
});
