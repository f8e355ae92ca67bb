import { describe, expect, it } from 'vitest';
import { LETTER, LETTER_OR_NUMBER } from '../../../../detection/fold/letters';
import {
  type HowToLook,
  NO_LEAD,
  WordLists,
  wholeWords,
} from '../../../../detection/fold/word-lists';

const AS_WRITTEN: HowToLook = {
  anyCase: false,
  edge: LETTER_OR_NUMBER,
  star: 'edge',
  lead: { letters: 'وفبلك', article: '' },
};
const IN_ANY_CASE: HowToLook = { anyCase: true, edge: LETTER, star: 'anything', lead: NO_LEAD };
const WITH_ARTICLE: HowToLook = { ...IN_ANY_CASE, lead: { letters: 'وفبلك', article: 'ال' } };

describe('words of a list in a text', () => {
  it.each<[string, HowToLook, string[], string, string | null]>([
    ['a whole word', AS_WRITTEN, ['Iraq'], 'in Iraq.', 'Iraq'],
    ['none inside another', AS_WRITTEN, ['Iraq'], 'Iraqis, preIraq', null],
    ['not with a number beside it', AS_WRITTEN, ['Iraq'], 'Iraq2, ²Iraq', null],
    ['a number is no letter', IN_ANY_CASE, ['goal'], '2goal2', 'goal'],
    ['a modifier letter is one', AS_WRITTEN, ['Iraq'], 'ʿIraq', null],
    ['a letter of two units is one', AS_WRITTEN, ['Iraq'], '𝒜Iraq Iraq𝒜', null],
    ['a sign of two units is none', AS_WRITTEN, ['Iraq'], '😀Iraq😀', 'Iraq'],
    ['capitals as they are', AS_WRITTEN, ['Iraq'], 'IRAQ iraq', null],
    ['or any', IN_ANY_CASE, ['Ölpreis'], 'DER ÖLPREIS', 'ölpreis'],
    ['İ is no i', IN_ANY_CASE, ['lider', 'ilk'], 'İlider, İlk', null],
    ['behind İ all stands where it stood', IN_ANY_CASE, ['lider'], 'İyi lider', 'lider'],
    ['the first of the text', AS_WRITTEN, ['Mosul', 'Iraq'], 'Iraq, Mosul', 'Iraq'],
    ['the first of the list', AS_WRITTEN, ['Iran', 'Iran-backed'], 'Iran-backed', 'Iran'],
    ['several words', AS_WRITTEN, ['armed group'], 'an armed group', 'armed group'],
    ['one letter', AS_WRITTEN, ['K'], 'vitamin K', 'K'],
    ['the end of the text', AS_WRITTEN, ['Iraqi'], 'Iraq', null],
    ['a stem up to an edge', AS_WRITTEN, ['Israel*'], 'Israelis', 'Israel'],
    ['which a number is none of', AS_WRITTEN, ['Israel*'], 'Israeli2', null],
    ['a stem, whatever follows', IN_ANY_CASE, ['missile*'], 'Missiles2', 'missile'],
    ['small words written on', AS_WRITTEN, ['العراق'], 'وبالعراق والعراق', 'العراق'],
    ['two at most', AS_WRITTEN, ['سوريا'], 'ووبسوريا', null],
    ['its own first letter is none of them', AS_WRITTEN, ['لبنان'], 'بلبنان', 'لبنان'],
    ['and an article behind them', WITH_ARTICLE, ['حرب'], 'بالحرب', 'حرب'],
  ])('%s', (_, how, words, text, found) => {
    expect(new WordLists([words], how).find(text, 0)?.word ?? null).toBe(found);
  });

  it('goes on behind what was found', () => {
    const list = new WordLists([['Iraq', 'Iran']], AS_WRITTEN);
    const first = list.find('Iraq Iran', 0)!;
    expect(list.find('Iraq Iran', first.end)).toMatchObject({ word: 'Iran', end: 9 });
    expect(list.find('Iraq Iran', 1)).toMatchObject({ word: 'Iran', end: 9 });
  });

  it.each<[string, string[]]>([
    ['JOC and CTS; JOC', ['JOC 0-3', 'CTS 8-11', 'JOC 13-16']],
    ['JOC-I, CTS’', ['JOC 0-3', 'CTS 7-10']],
    ['JOCs, Joc, JOC2', []],
  ])('finds all words of one text in "%s"', (text, places) => {
    const found = [...wholeWords(['JOC', 'CTS']).all(text)];
    expect(found.map(({ word, start, end }) => `${word} ${start}-${end}`)).toEqual(places);
  });

  it.each<[string, number]>([
    ['goals', 0b01],
    ['a minister', 0b10],
    ['minister of goals', 0b11],
    ['strikers', 0b11],
    ['nothing of the kind', 0],
  ])('tells of which lists "%s" holds words', (text, lists) => {
    const both = new WordLists(
      [
        ['goal*', 'striker*'],
        ['minister', 'strike*'],
      ],
      IN_ANY_CASE,
    );
    expect(both.listsIn(text)).toBe(lists);
  });
});
