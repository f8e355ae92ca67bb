/** One word that is a group's whole name and a man's short one. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

describe('with an article of its own it is the group', () => {
  it.each<[what: string, lang: string, text: string, marks: string[]]>([
    [
      'before its founder is named',
      'de',
      'Die Huthi feuerten eine Rakete ab. Deren Gründer Hussein al-Huthi starb 2004 im Jemen.',
      ['Huthi = houthis', 'Hussein al-Huthi = hussein-al-houthi'],
    ],
    [
      'without one it may be either',
      'de',
      'Huthi drohte mit Raketen. Deren Gründer Hussein al-Huthi starb 2004 im Jemen.',
      ['Huthi = ?houthis|hussein-al-houthi', 'Hussein al-Huthi = hussein-al-houthi'],
    ],
    [
      'and two brigades of one name are told by whose they are',
      'de',
      'Die Kassam-Brigaden und die Al-Kuds-Brigaden des Islamischen Dschihad grüßten die Hisbollah.',
      [
        'Kassam-Brigaden = qassam-brigades',
        'Al-Kuds-Brigaden = saraya-al-quds',
        'Islamischen Dschihad = palestinian-islamic-jihad',
        'Hisbollah = hezbollah',
      ],
    ],
    [
      'in French as well',
      'fr',
      'Les brigades al-Qods, bras armé du Jihad islamique, saluent le Hezbollah.',
      ['brigades al-Qods = saraya-al-quds', 'Hezbollah = hezbollah'],
    ],
  ])('%s (%s)', (_, lang, text, marks) => {
    expect(who(text, { lang })).toEqual(marks);
  });
});
