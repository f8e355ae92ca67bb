/** A word that only sounds like the family name of somebody named in the text. */
import { describe, expect, it } from 'vitest';
import { who } from './who';

const ONLY_HEARD = new Set([
  'Osten',
  'Ende',
  'Buch',
  'Fällen',
  'Michael',
  'Barack',
  'Rico',
  'Villa',
]);

describe('a word that sounds like a family name and does not look like it', () => {
  it.each([
    ['de', 'Lloyd Austin sprach im Pentagon über den Irak. Bomben fielen im Osten Syriens.'],
    ['de', 'Juma Inad sprach in Bagdad. Die Pressekonferenz ging zu Ende.'],
    ['de', 'George W. Bush griff den Irak an. Später schrieb er ein Buch.'],
    ['de', 'William Fallon reiste in den Irak. In beiden Fällen schwieg er.'],
    ['en', 'Khaled Meshaal of Hamas visited Iran. A reporter, Michael, wrote it down.'],
    ['en', 'Tom Barrack spoke of Iraq and Syria. So had Barack before.'],
    ['en', 'Condoleezza Rice flew to Baghdad. A neighbour, Rico, stayed in Iraq.'],
    ['es', 'Abu Alaa al-Walai habló en Bagdad. Después viajó a la Villa de Irak.'],
  ])('%s: %s', (lang, text) => {
    const words = who(text, { lang, date: '2015-01-10' }).map((mention) => mention.split(' = ')[0]);
    expect(words.length, 'the whole name is marked').toBeGreaterThan(0);
    expect(words.filter((word) => ONLY_HEARD.has(word ?? ''))).toEqual([]);
  });
});

describe('a family name spelt otherwise than in the text or the list', () => {
  it.each([
    ['en', 'Qasem Soleimani flew to Baghdad. Suleimani met nobody.', 'Suleimani = qasem-soleimani'],
    ['en', 'Hadi al-Amiri spoke in Iraq. Ameri said no more.', 'Ameri = hadi-al-amiri'],
    ['tr', 'Hadi el-Amiri Irak’ta konuştu. Emiri sustu.', 'Emiri = hadi-al-amiri'],
  ])('%s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toContain(mention);
  });
});
