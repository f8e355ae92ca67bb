/** Letters whose words a text has in full, and they are none of the field. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

describe('letters of the field', () => {
  it.each<[what: string, lang: string, text: string, marks: string[]]>([
    [
      'whose words stand before them in another sentence are not marked',
      'en',
      'The IRGC invites papers.\nFounded as the International Risk Governance Council, it advises regulators. The IRGC meets in May.',
      [],
    ],
    [
      'nor where small words stand between theirs',
      'en',
      'The Institute for the Reuse of Glass and Ceramics has moved. IRGC members pay less.',
      [],
    ],
    [
      'nor in French',
      'fr',
      'Le Conseil des droits de la forêt tient congrès. La Société des Droits Fluviaux (SDF) y sera. La SDF a mille membres.',
      [],
    ],
    [
      'are, where the words are the group’s own',
      'en',
      'The Islamic Revolutionary Guard Corps drilled. The IRGC fired at dawn.',
      ['Islamic Revolutionary Guard Corps = irgc', 'IRGC = irgc'],
    ],
    [
      'are, where others of the field stand beside them',
      'en',
      'Italian Radio Goes Commercial, a poster said. In Tehran Qasem Soleimani led the Quds Force, and the IRGC paid the Houthis and Kataib Hezbollah.',
      [
        'Qasem Soleimani = qasem-soleimani',
        'Quds Force = quds-force',
        'IRGC = irgc',
        'Houthis = houthis',
        'Kataib Hezbollah = kataib-hezbollah',
      ],
    ],
  ])('%s (%s)', (_, lang, text, marks) => {
    expect(who(text, { lang })).toEqual(marks);
  });
});
