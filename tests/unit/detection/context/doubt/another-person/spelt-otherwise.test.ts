/** A stranger of the same family, whose name the text spells otherwise than that of the one listed. */
import { describe, expect, it } from 'vitest';
import { marked } from '../../../who';

describe('the spelling tells whose family name it is', () => {
  it.each([
    [
      'en',
      'Ahmad Araqchi is a banker in Tehran, and a nephew of Abbas Araghchi. Araqchi lends money. Araghchi talks.',
      ['Abbas Araghchi', 'Araghchi'],
    ],
    [
      'fr',
      'À Téhéran, Karim Qaani vend des tapis. Esmaïl Ghaani, lui, commande. Qaani sourit, Ghaani non.',
      ['Esmaïl Ghaani', 'Ghaani'],
    ],
    [
      'de',
      'In Bagdad malt Samir al-Khasali. Kais al-Chasali sprach. Khasali malte. Chasali ging.',
      ['Kais al-Chasali', 'Chasali'],
    ],
    [
      'en',
      "Habibollah Qa'ani wrote odes in Iran. Ghaani died. Esmail Qaani read them. Ghaani rhymed. Qaani did not.",
      ['Esmail Qaani', 'Qaani'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, { lang })).toEqual(expected);
  });

  it.each([
    [
      'en',
      'Abbas Araghchi spoke in Tehran. Araqchi slept. Araghchi left.',
      ['Abbas Araghchi', 'Araqchi', 'Araghchi'],
    ],
    [
      'en',
      'Ahmad al-Maliki waits in Baghdad. Nouri al-Maliki spoke. Maliki left.',
      ['Nouri al-Maliki', 'Maliki'],
    ],
    [
      'de',
      'Samir al-Maliki wartet in Bagdad. Nuri al-Maliki sprach. Malikis Rede war kurz.',
      ['Nuri al-Maliki', 'Malikis'],
    ],
  ])('but one man may be spelt in two ways, %s: %s', (lang, text, expected) => {
    expect(marked(text, { lang })).toEqual(expected);
  });
});
