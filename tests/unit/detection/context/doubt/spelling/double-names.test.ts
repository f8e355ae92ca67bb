/** Family names of two halves, and names that merely sound like one listed. */
import { describe, expect, it } from 'vitest';
import { marked, who } from '../../../who';

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

  it.each([
    ['en', 'Karim-Hadi al-Amiri sells tea in Baghdad, far from Muqtada al-Sadr.'],
    ['fr', 'Hossein-Ali Khamenei vend du thé à Téhéran, loin de Muqtada al-Sadr.'],
    ['en', 'Mohammad-Bagher Bagheri Kani taught in Tehran. In Iraq, Muqtada al-Sadr read it.'],
    ['de', 'Karim-Abbas Araghchi backt in Teheran Brot für Muqtada al-Sadr.'],
  ])('half of another first name, %s: %s', (lang, text) => {
    expect(who(text, { lang })).toEqual(['Muqtada al-Sadr = muqtada-al-sadr']);
  });

  it.each([
    ['how he is addressed', 'In Iran, Seyed-Abbas Araghchi spoke.', 'Abbas Araghchi'],
    ['Muhammad', 'In Iran, Mohammad-Javad Zarif spoke.', 'Mohammad-Javad Zarif'],
    ['what he is', 'The ex-minister and Iran-backed Hadi al-Amiri spoke.', 'Hadi al-Amiri'],
    ['the two words of his family', 'In Iran, Ali Bagheri Kani spoke.', 'Ali Bagheri Kani'],
  ])('%s is none', (_, text, his) => {
    expect(marked(text)).toEqual([his]);
  });

  it('a name near by ear has to look like one of his', () => {
    expect(who('Ismael Canul vive en Irán y en Irak.', { lang: 'es' })).toEqual([]);
    expect(who('Ismail Haniyah vivió en Irán y en Irak.', { lang: 'es' })).toEqual([
      'Ismail Haniyah = ismail-haniyeh',
    ]);
  });
});
