/** Brigades of Jerusalem: the Islamic Jihad's, and by some the force of the Iranian Guards. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

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
