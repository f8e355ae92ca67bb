/** Father and son of one name, told apart by a word or a number behind it. */
import { describe, expect, it } from 'vitest';
import { marked, who } from '../../../who';

describe('a son or a father of the same name', () => {
  it.each([
    [
      'en',
      'Donald Trump left for Iraq. Trump Jr. said that Trump was well, and Trump, Jr. agreed.',
      ['Donald Trump = donald-trump', 'Trump = donald-trump'],
    ],
    ['en', 'In Iraq, said Trump Jr., whom Donald Trump sent.', ['Donald Trump = donald-trump']],
    [
      'de',
      'George W. Bush griff den Irak an. Bush Senior vererbte ihm den Krieg.',
      ['George W. Bush = george-w-bush'],
    ],
    [
      'es',
      'El secretario de George Bush (padre) atacó Irak, y el Pentágono calla.',
      ['Pentágono = pentagon'],
    ],
    ['en', 'Donald Trump, Jr., spoke of Iraq and of Iran.', []],
    ['de', 'US-Präsident George Bush (Senior) griff 1991 den Irak an.', []],
  ])('%s: %s', (lang, text, mentions) => {
    expect(who(text, { lang, date: '2015-07-01' })).toEqual(mentions);
  });

  it.each([
    ['en', 'Joseph R. Biden Jr. went to Iraq.', 'Joseph R. Biden Jr. = joe-biden'],
    [
      'en',
      'Gen. Kenneth F. McKenzie, Jr., who heads CENTCOM, spoke in Iraq.',
      'Kenneth F. McKenzie, Jr. = frank-mckenzie',
    ],
    [
      'en',
      'Lt. Gen. John W. Brennan, Jr. visited the US-led coalition in Iraq.',
      'John W. Brennan, Jr. = john-brennan-us-army',
    ],
    ['en', 'Gen. Lloyd Austin III spoke in Iraq.', 'Lloyd Austin III = lloyd-austin'],
    ['en', 'Kenneth F. McKenzie Jr. spoke in Iraq.', 'Kenneth F. McKenzie Jr. = frank-mckenzie'],
    [
      'de',
      'George W. Bush sprach. Bush Junior begann 2003 den Krieg im Irak.',
      'Bush = george-w-bush',
    ],
    ['en', 'Donald Trump spoke of Iraq. Trump senior advisers left.', 'Trump = donald-trump'],
    ['de', 'Baschar al-Assad sprach in Damaskus. Assad Junior schwieg.', 'Assad = bashar-al-assad'],
    [
      'en',
      'Donald Trump spoke of Iraq.\n# Trump Senior Adviser Quits Over Iraq',
      'Trump = donald-trump',
    ],
  ])('%s: himself: %s', (lang, text, mention) => {
    expect(who(text, { lang, date: '2021-03-01' })).toContain(mention);
  });
});

describe('of father and son, the one with a number is listed', () => {
  it.each([
    [
      'en',
      'In Iraq came Paul Funk. Then his boy: Paul E. Funk II. Paul Funk smiled.',
      'Paul E. Funk II',
    ],
    ['fr', 'En Irak, Paul Funk est le père de Paul E. Funk II.', 'Paul E. Funk II'],
    ['de', 'Im Irak war Paul Funk der Vater von Paul E. Funk II.', 'Paul E. Funk II'],
    ['es', 'En Irak, Paul E. Funk II es hijo de Paul E. Funk.', 'Paul E. Funk II'],
  ])('%s: %s', (lang, text, his) => {
    expect(marked(text, { lang })).toEqual([his]);
  });

  it('where nobody tells them apart, the name without it is his', () => {
    const text = 'Lt. Gen. Paul E. Funk II spoke in Baghdad. In Iraq, Paul Funk won. His men left.';
    expect(marked(text, { lang: 'en' })).toEqual(['Paul E. Funk II', 'Paul Funk']);
  });
});
