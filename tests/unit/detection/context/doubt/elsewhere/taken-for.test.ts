/** A body that is told from its namesake in so many words. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const marksIn = (lang: string, text: string) => who(text, { lang, date: '2021-02-17' });

describe('what a body is not to be confused with', () => {
  it.each([
    [
      'en',
      'In Erbil the signers are Saraya Awliya al-Dam, not to be confused with the Libyan Awliya al Dam.',
      ['Saraya Awliya al-Dam = saraya-awliya-al-dam'],
    ],
    [
      'en',
      'Iraq’s Fatah Alliance, not to be mistaken for the Palestinian Fatah, met in Baghdad.',
      ['Fatah Alliance = fatah-alliance'],
    ],
    [
      'fr',
      'À Erbil, Saraya Awliya al-Dam, à ne pas confondre avec Awliya al-Dam de Libye, a frappé.',
      ['Saraya Awliya al-Dam = saraya-awliya-al-dam'],
    ],
    [
      'es',
      'En Erbil, Saraya Awliya al Dam, que no hay que confundir con la Awliya al Dam libia, atacó.',
      ['Saraya Awliya al Dam = saraya-awliya-al-dam'],
    ],
    [
      'de',
      'In Erbil griff Saraya Awliya al-Dam an, nicht zu verwechseln mit der libyschen Awliya al-Dam.',
      ['Saraya Awliya al-Dam = saraya-awliya-al-dam'],
    ],
  ])('is another of its name: %s: %s', (lang, text, marks) => {
    expect(marksIn(lang, text)).toEqual(marks);
  });

  it.each([
    [
      'of another name',
      'en',
      'In Iraq the Badr Organization, not to be confused with Saraya al-Salam, met.',
      'Saraya al-Salam = saraya-al-salam',
    ],
    [
      'the one listed by that name alone',
      'fr',
      'En Irak, Kataëb Hezbollah, à ne pas confondre avec le Hezbollah, a frappé.',
      'Hezbollah = hezbollah',
    ],
    [
      'of another name',
      'de',
      'Im Irak traf sich die Badr-Organisation, nicht zu verwechseln mit Saraya al-Salam.',
      'Saraya al-Salam = saraya-al-salam',
    ],
    [
      'who is mistaken in a matter',
      'en',
      'In Erbil the rockets of Saraya Awliya al-Dam fell. The police should not be mistaken, said Awliya al-Dam.',
      'Awliya al-Dam = saraya-awliya-al-dam',
    ],
  ])('but it is %s: %s: %s', (_, lang, text, mark) => {
    expect(marksIn(lang, text)).toContain(mark);
  });
});
