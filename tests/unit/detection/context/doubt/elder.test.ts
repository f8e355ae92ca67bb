/** Father and son of one name, a man and the brigades called after him, several of one family. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

const marks = (lang: string, text: string) =>
  who(text, { lang }).map((one) => one.replace(/ = .*/, ''));

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
    expect(marks(lang, text)).toEqual([his]);
  });

  it('where nobody tells them apart, the name without it is his', () => {
    const text = 'Lt. Gen. Paul E. Funk II spoke in Baghdad. In Iraq, Paul Funk won. His men left.';
    expect(marks('en', text)).toEqual(['Paul E. Funk II', 'Paul Funk']);
  });
});

describe('the man whom brigades are called after', () => {
  it.each([
    [
      'en',
      'Izz ad-Din al-Qassam was born in 1882. In Gaza, Hamas and Hezbollah honour Izz ad-Din al-Qassam.',
    ],
    [
      'de',
      'Izz ad-Din al-Qassam, 1882 in Dschabla geboren, predigte. In Gaza ehren Hamas und Hisbollah Izz ad-Din al-Qassam.',
    ],
  ])('%s, born: %s', (lang, text) => {
    expect(marks(lang, text)).toEqual(['Hamas', expect.stringMatching(/^Hi?e?[sz]/)]);
  });

  it('brigades that fight are meant', () => {
    const text = 'Izz ad-Din al-Qassam fired rockets, and Hamas said so. It was born in 1987.';
    expect(marks('en', text)).toEqual(['Izz ad-Din al-Qassam', 'Hamas']);
  });
});

describe('several of a family', () => {
  it.each([
    ['en', 'Recep Tayyip Erdogan spoke. Four Erdogans live here; there are 12 Erdogans in town.'],
    ['de', 'Recep Tayyip Erdogan sprach. Hier wohnen fünf Erdogans, und mehrere Erdogans nebenan.'],
    ['fr', 'Recep Tayyip Erdogan a parlé. Ici vivent quatre Erdogan, là plusieurs Erdogans.'],
    ['es', 'Recep Tayyip Erdogan habló. Aquí viven tres Erdogan, allí varios Erdogans.'],
    ['tr', 'Recep Tayyip Erdoğan konuştu. Apartmanda dört Erdoğan var.'],
  ])('%s: %s', (lang, text) => {
    expect(marks(lang, text)).toHaveLength(1);
  });

  it.each([
    ['en', 'Recep Tayyip Erdogan spoke. In 2019 Erdogan left.'],
    ['de', 'Recep Tayyip Erdogan sprach. Seit 2014 gewinnen Erdogans Leute.'],
    ['tr', 'Recep Tayyip Erdoğan konuştu. Sonra Erdoğan gitti.'],
  ])('%s, but himself: %s', (lang, text) => {
    expect(marks(lang, text)).toHaveLength(2);
  });
});
