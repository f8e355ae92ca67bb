/** Governments named after a country of the field that are not the one listed: of a region, of an opposition, wished for. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

const isMarked = (id: string, lang: string, date: string, text: string): boolean =>
  who(text, { lang, date }).some((mark) => mark.endsWith(` = ${id}`));

describe('whose government it is', () => {
  it.each<[id: string, lang: string, date: string, text: string, isIt: boolean]>([
    ['iraqi-government', 'tr', '2018-06-15', 'Erdoğan Kuzey Irak yönetimine seslendi.', false],
    ['iraqi-government', 'tr', '2018-06-15', "Irak yönetimi PKK'ya karşı adım attı.", true],
    [
      'syrian-government',
      'en',
      '2017-05-03',
      'ISIS attacked the Syrian Interim Government headquarters in Azaz. Bashar al-Assad is silent.',
      false,
    ],
    [
      'syrian-government',
      'en',
      '2025-02-10',
      'Mazloum Abdi of the Syrian Democratic Forces talked to the Syrian interim government in Damascus.',
      true,
    ],
    [
      'syrian-government',
      'es',
      '2013-02-10',
      'Quiere un gobierno de transición sirio sin Bashar al-Asad.',
      false,
    ],
    [
      'syrian-government',
      'es',
      '2025-02-10',
      'El gobierno de transición sirio habló con Mazloum Abdi.',
      true,
    ],
    [
      'syrian-government',
      'de',
      '2013-02-10',
      'Er will eine syrische Übergangsregierung ohne Baschar al-Assad.',
      false,
    ],
    [
      'syrian-government',
      'fr',
      '2013-02-10',
      'Il veut un gouvernement de transition syrien sans Bachar al-Assad.',
      false,
    ],
    [
      'us-government',
      'en',
      '2021-02-17',
      'Soleimani was killed in Iraq on the orders of the previous American administration.',
      false,
    ],
    [
      'us-government',
      'fr',
      '2021-02-17',
      'La précédente administration américaine a tué Soleimani en Irak.',
      false,
    ],
    [
      'us-government',
      'ar',
      '2021-02-17',
      'قتلت الإدارة الأمريكية السابقة قاسم سليماني في العراق.',
      false,
    ],
    [
      'us-government',
      'en',
      '2021-02-17',
      'A former US administration official spoke of Soleimani in Iraq.',
      true,
    ],
    [
      'us-government',
      'ar',
      '2021-02-17',
      'قالت الإدارة الأمريكية الجديدة إن قاسم سليماني كان في العراق.',
      true,
    ],
  ])('%s, %s %s: %s', (id, lang, date, text, isIt) => {
    expect(isMarked(id, lang, date, text)).toBe(isIt);
  });
});
