/** Brigades of Jerusalem, the Islamic Jihad's or the Iranian Guards'; and brigades called after a man. */
import { describe, expect, it } from 'vitest';
import { marked, who } from '../who';

describe('brigades of two forces', () => {
  it.each([
    [
      'en',
      'Esmail Qaani met leaders of Islamic Jihad and of its Al-Quds Brigades in Beirut.',
      ['Esmail Qaani', 'Islamic Jihad', 'Al-Quds Brigades = saraya-al-quds'],
    ],
    [
      'fr',
      'Qassem Soleimani recevait le Jihad islamique et les brigades al-Qods à Téhéran.',
      ['Qassem Soleimani', 'Jihad islamique', 'brigades al-Qods = saraya-al-quds'],
    ],
    [
      'en',
      'Qassem Soleimani led the Al-Quds Brigades until a drone killed him in Baghdad.',
      ['Qassem Soleimani', 'Al-Quds Brigades = quds-force'],
    ],
  ])('%s: %s', (lang, text, marks) => {
    const found = who(text, { lang, date: '2020-01-08' });
    expect(found.map((mark) => (marks.includes(mark) ? mark : mark.split(' = ')[0]))).toEqual(
      marks,
    );
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
    expect(marked(text, { lang })).toEqual(['Hamas', expect.stringMatching(/^Hi?e?[sz]/)]);
  });

  it('brigades that fight are meant', () => {
    const text = 'Izz ad-Din al-Qassam fired rockets, and Hamas said so. It was born in 1987.';
    expect(marked(text, { lang: 'en' })).toEqual(['Izz ad-Din al-Qassam', 'Hamas']);
  });
});
