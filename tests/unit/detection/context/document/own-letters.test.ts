/** Letters that a text gives a group in brackets are that group's from there on. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

const lettersIn = (text: string, lang: string) =>
  who(text, { lang, date: '2021-02-01' }).filter((mention) => /^[\p{Lu}-]+ = /u.test(mention));

describe('letters in brackets behind a name', () => {
  it.each([
    [
      'fr',
      'Les Unités de mobilisation populaire (UMP) ont démenti à Bagdad. Selon les UMP, nul n’est mort.',
      ['UMP = popular-mobilization-forces', 'UMP = popular-mobilization-forces'],
    ],
    [
      'de',
      'Die Volksmobilisierungskräfte (VMK) zogen aus Mossul ab. Die VMK schwiegen.',
      ['VMK = popular-mobilization-forces', 'VMK = popular-mobilization-forces'],
    ],
    [
      'en',
      'The Iraqi Joint Operations Command (JOC-I) spoke. JOC-I then waited.',
      ['JOC-I = joint-operations-command', 'JOC-I = joint-operations-command'],
    ],
    // A line of capitals, where any word looks like letters.
    [
      'en',
      "KATA'IB HIZBALLAH (KH) IS SILENT IN BAGHDAD. A CHANNEL OF KH WAS CLOSED.",
      ['KH = kataib-hezbollah', 'KH = kataib-hezbollah'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(lettersIn(text, lang)).toEqual(expected);
  });

  it('but not where the letters with more behind them are listed for another', () => {
    const text =
      'The Islamic Revolutionary Guard Corps ("IRGC") and its Qods Force ("IRGC-QF") trained them.';
    expect(lettersIn(text, 'en')).toEqual(['IRGC = irgc', 'IRGC-QF = quds-force']);
  });

  it.each([
    ['not those of the name', 'The Badr Organization (TTX) spoke in Baghdad. TTX is silent.'],
    ['before they are given', 'UXP sells bread. The Badr Organization spoke in Baghdad.'],
    ['of a man', 'Nouri al-Maliki (NAM) spoke in Baghdad. NAM is silent.'],
  ])('%s: nobody', (_, text) => {
    expect(lettersIn(text, 'en')).toEqual([]);
  });
});
