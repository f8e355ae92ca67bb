/** Family names of two halves, and names that merely sound like one listed. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

describe('double family names', () => {
  it.each([
    [
      'half of another',
      'General Pat White spoke in Iraq. Amy Young-White laughed. White left.',
      ['Pat White = pat-white', 'White = pat-white'],
    ],
    [
      'two who meet',
      'The Macron-Sudani call was short. Mohammed Shia al-Sudani is in Iraq.',
      ['Sudani = mohammed-shia-al-sudani', 'Mohammed Shia al-Sudani = mohammed-shia-al-sudani'],
    ],
  ])('%s', (_, text, marks) => {
    expect(who(text, { date: '2024-03-05' })).toEqual(marks);
  });

  it('a name near by ear has to look like one of his', () => {
    expect(who('Ismael Canul vive en Irán y en Irak.', { lang: 'es' })).toEqual([]);
    expect(who('Ismail Haniyah vivió en Irán y en Irak.', { lang: 'es' })).toEqual([
      'Ismail Haniyah = ismail-haniyeh',
    ]);
  });
});
