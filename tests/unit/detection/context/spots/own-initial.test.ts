/** "B. Obama": the letter of a first name before the family name of one whom the text names in full. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

describe('an initial of his own', () => {
  it.each([
    ['fr', 'Barack Obama a parlé de l’Irak. L’Ohio a choisi B. Obama.', 'B. Obama = barack-obama'],
    ['fr', 'Barack Obama a parlé de l’Irak. Pour B. Obama, c’est fini.', 'B. Obama = barack-obama'],
    ['en', 'Donald Rumsfeld was in Iraq. Later D. Rumsfeld left.', 'D. Rumsfeld = donald-rumsfeld'],
    [
      'de',
      'Haider al-Abadi war im Irak. Dann ging H. Abadi nach Basra.',
      'H. Abadi = haider-al-abadi',
    ],
    ['es', 'Nuri al Maliki vive en Irak. Ayer habló N. Maliki.', 'N. Maliki = nouri-al-maliki'],
    ['tr', "Nuri el-Maliki Irak'ta konuştu. N. Maliki ayrıldı.", 'N. Maliki = nouri-al-maliki'],
    // The French title is outside the name.
    [
      'fr',
      'Mohammed Chia al-Soudani est en Irak. M. Soudani parle.',
      'Soudani = mohammed-shia-al-sudani',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(who(text, { lang, date: '2014-11-05' }).at(-1)).toBe(expected);
  });

  it.each([
    ['en', 'another letter', 'Nouri al-Maliki was in Iraq. A doctor wept, K. Maliki.'],
    ['en', 'a name before it', 'Nouri al-Maliki was in Iraq. A doctor wept, Ahmed N. Maliki.'],
    ['en', 'one letter more', 'George W. Bush was in Iraq. At home sat G.H. Bush.'],
    [
      'de',
      'another letter',
      'Nuri al-Maliki war gestern lange im Irak. Es weinte auch sein alter Arzt, ein gewisser K. Maliki.',
    ],
  ])('%s, nobody for %s: %s', (lang, _, text) => {
    expect(who(text, { lang, date: '2014-11-05' })).toHaveLength(1);
  });

  it.each([['en', 'B. Obama bakes bread. In Iraq N. Maliki is a plumber.']])(
    '%s, nobody is named in full: %s',
    (lang, text) => {
      expect(who(text, { lang, date: '2014-11-05' })).toEqual([]);
    },
  );
});
