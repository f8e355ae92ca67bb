/** What each language says beside a name to tell whose or where it is; asked in the text's own language alone. */
import { describe, expect, it } from 'vitest';
import { languageWords } from '../../../../detection/languages/index';

describe('a place behind the name of a house', () => {
  it.each([
    ['en', ' in Bishkek'],
    ['en', ', at Tiraspol'],
    ['fr', ' de Bichkek'],
    ['fr', ' à Tiraspol'],
    ['de', ' in Bischkek'],
    ['de', ' von Bischkek'],
    ['es', ' en Biskek'],
    ['es', ' del Cáucaso'],
  ])('%s: %s', (lang, behind) => {
    expect(languageWords(lang, false).inPlace?.test(behind)).toBe(true);
  });

  it.each([
    ['en', ' in a statement'],
    ['en', ' de Bichkek'],
    ['fr', ' de source sûre'],
    ['de', ' in der Nacht'],
    ['de', ' en Biskek'],
    ['es', ' en guerra'],
  ])('and what is none, %s: %s', (lang, behind) => {
    expect(languageWords(lang, false).inPlace?.test(behind)).toBe(false);
  });
});

describe('a place before a name that is its own', () => {
  it.each([
    ['en', 'Nigeria’s', 'Nigeria'],
    ['en', "Guinea-Bissau's", 'Guinea-Bissau'],
    ['de', "Nigeria's", 'Nigeria'],
    ['tr', "Diyarbakır'daki", 'Diyarbakır'],
    ['tr', "Kenya'nın", 'Kenya'],
    ['en', 'Nigerians', undefined],
    ['en', "Kenya'nın", undefined],
    ['tr', "Kenya'ya", undefined],
  ])('%s: %s', (lang, word, place) => {
    expect(languageWords(lang, false).placesOwn?.exec(word)?.[1]).toBe(place);
  });
});

describe('a place behind a name that it is of', () => {
  it.each([
    ['en', ' of the Hejaz', 'Hejaz'],
    ['en', ', the one of Java', 'Java'],
    ['fr', ' du Hedjaz', 'Hedjaz'],
    ['fr', " d'Oman", 'Oman'],
    ['fr', " de l'Hadramaout", 'Hadramaout'],
    ['es', ' del Hiyaz', 'Hiyaz'],
    ['es', ', el de la Meca', 'Meca'],
    ['en', ' of parties', undefined],
    ['fr', ' de la ville', undefined],
    ['es', ' de los Altos', undefined],
  ])('%s: %s', (lang, behind, place) => {
    expect(languageWords(lang, false).placeOf?.exec(behind)?.[1]).toBe(place);
  });
});
