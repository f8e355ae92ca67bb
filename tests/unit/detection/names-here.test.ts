/** Whether a page may name somebody, told by its raw text before any of it is read. */
import { describe, expect, it } from 'vitest';
import { namesHere } from '../../../detection/names-here';
import { MEET } from '../../../detection/page-text';
import { packLexicon } from './who';

const here = (texts: string[], language: string | null = 'en') =>
  namesHere(packLexicon(), { texts, language });
const surfaces = (texts: string[], language?: string | null) => {
  const answer = here(texts, language);
  return answer.kind === 'somebody' ? answer.surfaces : answer.kind;
};

const BREAD = 'Bakers of Lyon spoke about bread and its price.';

describe('somebody may be named', () => {
  it.each([
    ['in full', [BREAD, 'A statement by Kataib Hezbollah followed.'], ['Kataib Hezbollah']],
    ['by an office', ['Iraq’s prime minister spoke.', BREAD], ['Iraq’s prime minister']],
    ['where words of two elements touch', ['Written byKataib HezbollahRead'], ['Kataib Hezbollah']],
    ['where a number touches', ['Kataib Hezbollah3 hours ago'], ['Kataib Hezbollah']],
    ['where an acronym touches', ['The groupISISThe report says'], ['ISIS']],
    [
      'in short, where another text names them in full',
      ['Gharawi spoke.', 'Later Haydar al-Gharawi left.'],
      ['Gharawi', 'Haydar al-Gharawi'],
    ],
    [
      'in short, by who held an office',
      ['A statement by Kataib Hezbollah followed.', 'Later Talabani spoke.'],
      ['Kataib Hezbollah', 'Talabani'],
    ],
    ['once for many places', ['Kataib Hezbollah and Kataib Hezbollah.'], ['Kataib Hezbollah']],
  ])('%s', (_, texts, expected) => {
    expect(surfaces(texts)).toEqual(expected);
  });

  it.each([
    ['a name goes through mark-up', `Katai${MEET}b Hezbol${MEET}lah spoke.`],
    ['a name stands between elements', `spoke${MEET}Kataib Hezbollah${MEET}bread`],
    ['a name stands on two lines', `spoke of Kataib${MEET}Hezbollah`],
    ['letters have no capitals', `قال${MEET}كتائب حزب الله${MEET}اليوم`],
  ])('where it is told that elements meet: %s', (_, text) => {
    expect(here([text], null).kind).toBe('somebody');
  });
});

it('family names of people without office, whom no text names in full, mean nobody', () => {
  expect(surfaces(['Gharawi spoke.', 'A statement by Kataib Hezbollah followed.'])).toEqual([
    'Kataib Hezbollah',
  ]);
});

describe('nobody is named', () => {
  it.each([
    ['where no name stands', [BREAD, BREAD]],
    ['by family names alone', ['Hussein and Ali spoke.', BREAD]],
    ['on a page without text', ['', ' \n ']],
    ['on no page', []],
    ['in letters without capitals, where it is told that elements meet', [`خبز${MEET}وماء${MEET}`]],
  ])('%s', (_, texts) => {
    expect(here(texts)).toEqual({ kind: 'nobody' });
  });
});

describe('nobody can tell', () => {
  it.each([
    ['in letters without capitals, where words may touch', ['قال المتحدثكتائب حزب اللهاليوم']],
    ['in one part of the page', [BREAD, 'قال المتحدث اليوم إن الخبز غال']],
    ['in the midst of a part', [`${BREAD.repeat(30)}${'قال المتحدث اليوم '.repeat(120)}${BREAD}`]],
  ])('%s', (_, texts) => {
    expect(here(texts)).toEqual({ kind: 'untold' });
  });
});

describe('signs of the field', () => {
  it('are told with the names', () => {
    const answer = here(['Ministers met in Baghdad to speak about Iraq.', 'Hadi al-Amiri spoke.']);
    expect(answer).toEqual({
      kind: 'somebody',
      surfaces: ['Hadi al-Amiri'],
      cues: expect.arrayContaining(['Baghdad', 'Iraq']),
    });
  });
});
