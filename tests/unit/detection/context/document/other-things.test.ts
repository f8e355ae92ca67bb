/** In a text that has hardly a word of war and politics, a word that is also a group's is no group's. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

describe('a text of other things', () => {
  it.each([
    [
      'a neutron source',
      'en',
      'Engineers at ISIS have replaced the magnets and expect the first muons by Easter. The instrument hall was painted, and ISIS users from thirty countries are queueing for beam time. Tea is served at four, and a bus leaves for the halls of residence.',
    ],
    [
      'a protocol of routers',
      'en',
      'Chapter 4. ISIS adjacencies. Type the level first, then the area. If ISIS does not come up, check the size of the frames on both ends of the cable, and only then the password. A reload of the line card clears the table; ISIS then learns every route again.',
    ],
    [
      'a game',
      'en',
      'Build 77. CentCom no longer interrupts the clown, and the vending machines accept coins again. A CentCom stamp can be forged with a potato. The captain of the station has a new cat; please do not microwave it. Servers restart at midnight, as they always do.',
    ],
    [
      'a publishing house',
      'de',
      'Das Antiquariat hat wieder Bücher von Mossad Harav Kook im Regal, fünf Bände mit Goldschnitt. Ein Katalog von Mossad aus dem Jahr 1958 liegt unter Glas. Am Freitag schließt der Laden früher, und der Kaffee kostet so viel wie im vorigen Herbst.',
    ],
    [
      'theatre owners, whose first letters they are',
      'en',
      'NATO wants shorter trailers. The National Association of Theatre Owners asked the studios to keep them under two minutes, said a spokesman, and NATO members applauded between mouthfuls of popcorn. The president of NATO had a large one, with butter and salt.',
    ],
    [
      'namesakes who speak for nobody but each other',
      'en',
      'Claims may be sent until the end of the month to Robert Gates, broker in Laredo, or to James Terry, who keeps the store next door. Toy drums and lampshades are released against a receipt. What nobody has fetched by then is given to the schools of the district.',
    ],
  ])('%s', (_, lang, text) => {
    expect(who(text, { lang })).toEqual([]);
  });
});

describe('but the group', () => {
  it.each([
    ['in a headline alone', 'en', 'ISIS claims bombing', 'ISIS = isis'],
    [
      'where the text is of war, though it names no place of it',
      'en',
      'The village was shelled at dawn and its mayor was killed. ISIS fighters then stormed the post office, and troops retreated across the bridge. Bread was baked all the same, and the children were sent to the fields, as on any other day in the first week of harvest.',
      'ISIS = isis',
    ],
    [
      'where somebody is named whom readers know by his family name',
      'en',
      'Hillary Clinton got more votes than Donald Trump in the first count. The second count took the clerks eleven days and forty boxes of pencils. The boxes were stacked in a gymnasium, under the baskets, and a caretaker slept beside them with his shoes on.',
      'Hillary Clinton = hillary-clinton',
    ],
  ])('%s', (_, lang, text, mark) => {
    expect(who(text, { lang })).toContain(mark);
  });
});
