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

describe('letters that the text explains as a firm’s', () => {
  it.each<[lang: string, text: string, marks: string[]]>([
    [
      'en',
      'He published through KDP, Amazon’s self-publishing arm. KDP takes a third. The Peshmerga and the Kurdistan Democratic Party are named once.',
      ['Peshmerga = peshmerga', 'Kurdistan Democratic Party = kdp'],
    ],
    [
      'en',
      'The IRGC, Siemens’s billing software, was on show in Tehran. The IRGC costs little. The Islamic Revolutionary Guard Corps fired rockets at Israel.',
      ['Islamic Revolutionary Guard Corps = irgc'],
    ],
    [
      'fr',
      'Elle publie chez KDP, la plateforme d’autoédition d’Amazon. KDP prend un tiers. Le Parti démocratique du Kurdistan est cité une fois en Irak.',
      ['Parti démocratique du Kurdistan = kdp'],
    ],
    [
      'de',
      'Er veröffentlicht bei KDP, Amazons Plattform für alle. KDP nimmt ein Drittel. Im Irak regiert die Demokratische Partei Kurdistans.',
      ['Demokratische Partei Kurdistans = kdp'],
    ],
    [
      'es',
      'Publicó en KDP, la plataforma de Amazon. KDP cobra un tercio. En Irak gobierna el Partido Democrático del Kurdistán.',
      ['Partido Democrático del Kurdistán = kdp'],
    ],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang })).toEqual(marks);
  });

  it.each<[lang: string, text: string]>([
    ['en', 'The KDP, Barzani’s party, won in Erbil. The KDP will govern with Masoud Barzani.'],
    ['en', 'The KDP, the oldest party, met in Baghdad. The KDP chose Masoud Barzani.'],
    ['de', 'Die KDP, Barsanis Partei, siegte in Erbil. Die KDP wählte Masud Barsani.'],
  ])('but not as what a party is, %s: %s', (lang, text) => {
    expect(who(text, { lang }).filter((mark) => mark === 'KDP = kdp')).toHaveLength(2);
  });
});
