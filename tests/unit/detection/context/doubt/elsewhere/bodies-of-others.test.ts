/** A body of words that many countries have: said once whose it is, it is theirs to the end of the text. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const HALBOUSI = 'Mohammed al-Halbousi, the speaker from Baghdad';

describe('a body of another country', () => {
  it.each([
    `Bahrain's Council of Representatives voted. The Council of Representatives met ${HALBOUSI}.`,
    `The Bahraini Council of Representatives voted. The Council of Representatives met ${HALBOUSI}.`,
    `${HALBOUSI}, came by. The Libyan Supreme Judicial Council ruled. The Supreme Judicial Council rose.`,
    `${HALBOUSI}, came by. Yemen's Higher Judicial Council ruled, and the Higher Judicial Council rose.`,
  ])('%s', (text) => {
    expect(who(text, { lang: 'en', date: '2022-05-01' })).toEqual([
      'Mohammed al-Halbousi = mohammed-al-halbousi',
    ]);
  });
});

describe('the listed one', () => {
  it.each([
    [
      'by its own country',
      `Bahrain's Council of Representatives voted. Iraq's Council of Representatives met ${HALBOUSI}.`,
      "Iraq's Council of Representatives = iraqi-council-of-representatives",
    ],
    [
      'once the text has come to it',
      `Bahrain's Council of Representatives voted. Iraq's Council of Representatives waited. In Baghdad the Council of Representatives met ${HALBOUSI}.`,
      'Council of Representatives = iraqi-council-of-representatives',
    ],
    [
      'where no other is named',
      `The Council of Representatives met ${HALBOUSI}.`,
      'Council of Representatives = iraqi-council-of-representatives',
    ],
  ])('%s', (_, text, mark) => {
    expect(who(text, { lang: 'en', date: '2022-05-01' })).toContain(mark);
  });
});

describe('a body said to be of the same name', () => {
  it.each([
    [
      'en',
      'Islamic Jihad, the Egyptian group of that name, was small. Islamic Jihad shot Sadat in Cairo, and Israel watched.',
    ],
    [
      'en',
      'Islamic Jihad (an Egyptian movement with the same name) shot Sadat, and Gaza heard of it. Islamic Jihad was banned.',
    ],
    [
      'fr',
      'Le Djihad islamique, le groupe égyptien du même nom, a tué Sadate. Le Djihad islamique fut interdit, et Gaza se tut.',
    ],
    [
      'es',
      'La Yihad Islámica, el grupo egipcio del mismo nombre, mató a Sadat. La Yihad Islámica fue prohibida, y Gaza calló.',
    ],
    [
      'de',
      'Der Islamische Dschihad, die ägyptische Gruppe gleichen Namens, erschoss Sadat. Der Islamische Dschihad wurde verboten, und Gaza schwieg.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang })).toEqual([]);
  });

  it('is the listed one where its own people is said', () => {
    const text =
      'Islamic Jihad, the Palestinian group of that name, fired rockets from Gaza at Israel.';
    expect(who(text, { lang: 'en' })).toContain('Islamic Jihad = palestinian-islamic-jihad');
  });
});

describe('a body said to be of another country', () => {
  it.each([
    [
      'El Departamento de Estado de Puerto Rico abre a las ocho. El Departamento de Estado atiende en la calle San José; los pasaportes son del Departamento de Estado de Estados Unidos.',
      ['Departamento de Estado de Estados Unidos = us-state-department'],
    ],
    [
      'El Departamento de Estado de Mike Pompeo pidió calma a Irán.',
      ['Departamento de Estado = us-state-department', 'Mike Pompeo = mike-pompeo'],
    ],
    [
      'El Departamento de Estado de los Estados Unidos pidió calma a Irán.',
      ['Departamento de Estado = us-state-department'],
    ],
  ])('%s', (text, marks) => {
    expect(who(text, { lang: 'es', date: '2020-01-01' })).toEqual(marks);
  });
});
