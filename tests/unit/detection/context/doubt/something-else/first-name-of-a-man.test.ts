/** "My colleague Badr Chaoui": a first name, though a group is called so. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const badr = (lang: string, text: string) =>
  who(text, { lang, date: '2023-03-04' }).filter((one) => one.endsWith(' = badr-organization'));

describe('a group called as many men are', () => {
  it.each([
    ['en', 'Qais al-Khazali spoke in Baghdad, and so did my colleague Badr Chaoui of Rabat.'],
    ['en', 'Kataib Hezbollah fired on Sgt. Badr K., an interpreter in Iraq.'],
    ['en', 'The committee member Badr Jamous of Syria spoke of Iran and of Hezbollah.'],
    [
      'es',
      'Qais al Jazali habló en Bagdad, y luego mi colega Badr Benali, de Rabat, dio las gracias.',
    ],
    ['fr', 'Qais al-Khazali a parlé à Bagdad, puis notre cher voisin Badr Benali nous a salués.'],
    ['de', 'Kataib Hisbollah schoss im Irak auf den Stabsfeldwebel Badr K., der dort dolmetscht.'],
  ])('%s, a man: %s', (lang, text) => {
    expect(badr(lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'The fighters left Mosul in Iraq, and the Badr MP Karim Alaiwi told reporters why.', 1],
    ['en', 'In Iraq the head of Badr Hadi al-Amiri met Qais al-Khazali and spoke for an hour.', 1],
    [
      'es',
      'En Bagdad, el líder de la milicia Badr Hadi al Amiri habló con Qais al Jazali ayer.',
      1,
    ],
    ['fr', 'À Bagdad, les combattants de Badr ont suivi Hadi al-Amiri et Qais al-Khazali hier.', 1],
    ['de', 'In Bagdad kämpfen Badr und Asaib Ahl al-Haq, sagt Hadi al-Amiri am Montag.', 1],
  ])('%s, the group: %s', (lang, text, times) => {
    expect(badr(lang, text)).toHaveLength(times);
  });
});
