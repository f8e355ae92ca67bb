/** First names alone: which of a family is meant, or one that few bear. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

const DATE = '2024-03-07';
const firstNames = (lang: string, text: string) =>
  who(text, { lang, date: DATE }).filter((said) => /^\p{L}+ = /u.test(said));

describe('a first name alone', () => {
  it.each([
    [
      'en',
      'Masoud Barzani and Nechirvan Barzani rule in Iraq. A photograph of Masoud hangs there.',
      'Masoud = masoud-barzani',
    ],
    [
      'en',
      'Haibat al-Halbousi met Mohammed al-Halbousi in Baghdad. They say that Haibat learned of it later.',
      'Haibat = haibat-al-halbousi',
    ],
    [
      'fr',
      'En Irak, Ali Allaoui et Iyad Allaoui sont cousins. « Ali écrit, Iyad complote. »',
      'Ali = ali-allawi',
    ],
    [
      'fr',
      'Bachar al-Assad reste à Damas, en Syrie. On y entend les bombes de Bachar.',
      'Bachar = bashar-al-assad',
    ],
    [
      'de',
      'Baschar al-Assad sah seinen Onkel Rifaat al-Assad in Damaskus. Ob Baschar wartete?',
      'Baschar = bashar-al-assad',
    ],
    [
      'es',
      'Qais al Jazali y Laith al Jazali viven en Irak. Para Qais es tarde.',
      'Qais = qais-al-khazali',
    ],
    [
      'en',
      'Qasem Soleimani was killed in Iraq. We swear by the blood of Hajj Qasem.',
      'Qasem = qasem-soleimani',
    ],
  ])('%s: %s', (lang, text, mention) => {
    expect(firstNames(lang, text)).toContain(mention);
  });

  it('fa: a kunya written as one word', () => {
    const text = 'ابومهدی المهندس در عراق شهید شد. خون ابومهدی نمی‌خشکد.';
    expect(who(text, { lang: 'fa', date: DATE })).toContain('ابومهدی = abu-mahdi-al-muhandis');
  });
});

describe('but not', () => {
  it.each([
    [
      'somebody else',
      'en',
      'Masoud Barzani left Iraq. A teacher, Masoud, 34, stayed. Masoud laughed.',
    ],
    ['of a trade', 'en', 'Haibat al-Halbousi left Iraq. Haibat, a baker, stayed. We saw Haibat.'],
    ['called so', 'en', 'Ali Allawi met Ayad Allawi in Iraq. A boy called Ali sells tea. Ask Ali.'],
    [
      'a refugee',
      'de',
      'Baschar al-Assad blieb in Damaskus. Der Flüchtling Baschar lernt. Für Baschar ist Syrien fern.',
    ],
    [
      'a neighbour',
      'en',
      'Bashar al-Assad fled Syria. Our neighbour Bashar cried. Then Bashar cooked.',
    ],
    ['a refugee', 'fr', 'Bachar al-Assad a fui la Syrie. Bachar, réfugié, rit. On aime Bachar.'],
    [
      'with a family name',
      'fr',
      'Ali Allaoui et Iyad Allaoui sont en Irak. Ali Hassan aussi. « Ali écrit. »',
    ],
    ['of many', 'en', 'Hassan Rouhani spoke in Iran. The street asked what Hassan would do.'],
    [
      'two of the text',
      'en',
      'Ali Allawi, Ayad Allawi and Ali al-Zaidi met in Iraq. We asked Ali.',
    ],
    ['Western', 'en', 'John Kerry came to Baghdad. Then John left Iraq.'],
    ['before he was named', 'en', 'In Iraq we saw Haibat.\nLater Haibat al-Halbousi came.'],
    [
      'of a longer name',
      'en',
      'Qasem Soleimani died in Iraq. Hajj Qasem al-Jubouri, a farmer, did not.',
    ],
  ])('%s: %s: %s', (_what, lang, text) => {
    expect(firstNames(lang, text).filter((one) => !/^(?:Ayad|Iyad) /.test(one))).toEqual([]);
  });
});
