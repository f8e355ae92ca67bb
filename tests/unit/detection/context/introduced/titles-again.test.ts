/** "The president said": a title that every country knows, said again of somebody introduced with it. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

const rolesIn = (text: string, lang: string, date = '2020-02-02') =>
  who(text, { lang, date }).filter((mention) => ROLE.test(mention));
const ROLE =
  /^(?:the |el )?(?:president|presidente|président|Präsident|Cumhurbaşkan|foreign minister|Außenminister|chef de la|secretary|defen[cs]e|الرئيس|رئيس|وزير|رئیس)/iu;

describe('a title said again is the holder’s whom the text has introduced', () => {
  it.each([
    [
      'en',
      'Iraqi President Barham Salih met ambassadors in Baghdad. The president said no.',
      'barham-salih',
    ],
    [
      'en',
      'President Trump spoke about Iraq. The president’s aides declined to comment.',
      'donald-trump',
    ],
    ['en', 'Donald Trump called Baghdad, and later the president rested.', 'donald-trump'],
    // Said behind the name it is no second mention, and yet it introduces him.
    [
      'en',
      "Barham Salih, Iraq's president, spoke in Baghdad. The president said that it was over.",
      'barham-salih',
    ],
    [
      'en',
      "Fuad Hussein, Iraq's foreign minister, spoke in Baghdad. The foreign minister went on.",
      'fuad-hussein',
      '2023-08-31',
    ],
    [
      'fr',
      'Barham Saleh, le président irakien, a parlé à Bagdad. Le président est optimiste.',
      'barham-salih',
    ],
    [
      'fr',
      'Le président irakien Barham Saleh a reçu les ambassadeurs. Le président remercie.',
      'barham-salih',
    ],
    [
      'de',
      'US-Präsident Donald Trump drohte dem Irak. Die Sprecherin des Präsidenten schwieg.',
      'donald-trump',
    ],
    [
      'es',
      'El presidente iraquí, Barham Saleh, recibió a los embajadores. El presidente habló.',
      'barham-salih',
    ],
    [
      'tr',
      'Cumhurbaşkanı Recep Tayyip Erdoğan Bağdat’a gitti. Erbil’e geçen Cumhurbaşkanı sustu.',
      'recep-tayyip-erdogan',
    ],
    [
      'ar',
      'استقبل الرئيس العراقي برهم صالح السفراء في بغداد. وقال الرئيس إن العراق باق.',
      'barham-salih',
    ],
    ['fa', 'برهم صالح رئیس جمهور عراق با سفیران دیدار کرد. رئیس جمهور گفت بله.', 'barham-salih'],
  ])('%s: %s', (lang, text, actor, date?: string) => {
    const roles = rolesIn(text, lang, date).map((mention) => mention.split(' = ')[1]);
    expect(roles).toEqual([actor]);
  });

  it.each([
    [
      'en',
      'Iraqi Foreign Minister Fuad Hussein met ambassadors in Baghdad. The foreign minister left.',
    ],
    [
      'de',
      'Der irakische Außenminister Fuad Hussein war in Teheran. Der Außenminister sprach dort.',
    ],
    [
      'fr',
      'Le ministre irakien des Affaires étrangères Fouad Hussein est venu. Le ministre des Affaires étrangères est reparti.',
    ],
    ['ar', 'وصل وزير الخارجية العراقي فؤاد حسين إلى طهران. وقال وزير الخارجية إن العراق بلد مهم.'],
  ])('ministers too, %s: %s', (lang, text) => {
    const mentions = who(text, { lang, date: '2022-02-02' });
    expect(mentions.map((mention) => mention.split(' = ')[1])).toEqual([
      'fuad-hussein',
      'fuad-hussein',
    ]);
  });
});

describe('nobody’s', () => {
  it.each([
    ['nobody introduced', 'en', 'Talks were held in Baghdad. The president said no.'],
    ['one in general', 'en', 'President Trump spoke about Iraq. A president must decide.'],
    [
      'of something else',
      'en',
      'President Trump spoke about Iraq. The president of the union left.',
    ],
    [
      'an office',
      'en',
      'Barham Salih, in Baghdad, is president. He was elected president of Iraq.',
    ],
    [
      'a kind of it',
      'fr',
      'Le président irakien Barham Saleh est venu. Le président délégué parle.',
    ],
    [
      'two were introduced',
      'en',
      'US President Donald Trump met Iraqi President Barham Salih. The president smiled.',
    ],
    [
      'another since',
      'en',
      'Iraqi President Barham Salih met President Emmanuel Macron. The president smiled.',
    ],
    [
      'another country’s since',
      'ar',
      'وصل وزير الخارجية العراقي فؤاد حسين. وغادر وزير الخارجية الألماني. وقال وزير الخارجية ذلك.',
    ],
    [
      'its deputy',
      'tr',
      'Cumhurbaşkanı Recep Tayyip Erdoğan sustu. Cumhurbaşkanı Yardımcısı konuştu.',
    ],
    [
      'one of a firm',
      'ar',
      'استقبل الرئيس العراقي برهم صالح الوفد. وقال الرئيس التنفيذي للشركة نعم.',
    ],
  ])('%s, %s: %s', (_why, lang, text) => {
    expect(rolesIn(text, lang)).toEqual([]);
  });
});

it('how a title is held is no country: "El primer ministro interino"', () => {
  const text = 'Ayad Alaui recibió a los embajadores en Bagdad. El primer ministro interino habló.';
  expect(who(text, { lang: 'es', date: '2004-10-02' })).toEqual([
    'Ayad Alaui = ayad-allawi',
    'primer ministro = ayad-allawi',
  ]);
});
