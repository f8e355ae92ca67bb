/** A word that is only the family name of many: who bears it is looked up when the text names somebody. */
import { describe, expect, it, vi } from 'vitest';
import { detect } from '../../../../../detection/detect';
import { FamilyName } from '../../../../../detection/lexicon/beside/family';
import { findCandidates } from '../../../../../detection/lexicon/match/match';
import { lexiconOf } from '../../lexicon-of';

const GIVEN = ['Karim', 'Nadia', 'Walter', 'Ingrid', 'Tomas', 'Yusra'];
const many = () =>
  lexiconOf(Object.fromEntries(GIVEN.map((name) => [name.toLowerCase(), [`${name} Zeidan`]])));
const few = () => lexiconOf({ karim: ['Karim Zeidan'], nadia: ['Nadia Zeidan'] });

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();
const only = (lexicon: ReturnType<typeof many>, text: string) => {
  const candidates = findCandidates(lexicon, text, 'en');
  expect(candidates.map(({ start, end }) => text.slice(start, end))).toEqual(['Zeidan']);
  return candidates[0]!;
};

function actorsIn(text: string) {
  const { mentions } = detect(many(), {
    blocks: [{ id: 0, text, kind: 'paragraph', lang: null }],
    articleDate: null,
    language: 'en',
    context: null,
  });
  return mentions.map(({ actor }) => actor);
}

describe('the family name of many', () => {
  it('stands for all of them, each needing their full name first', () => {
    const candidate = only(many(), 'Then Zeidan spoke.');
    expect(candidate.family).not.toBeNull();
    expect(ids(candidate.entries)).toEqual(GIVEN.map((name) => name.toLowerCase()).sort());
    expect(new Set(candidate.entries.map(({ needs }) => needs))).toEqual(new Set(['antecedent']));
    expect(candidate.more).toBe(false);
  });

  it('of a few only is looked up at once, to the same answer', () => {
    const candidate = only(few(), 'Then Zeidan spoke.');
    expect(candidate.family).toBeNull();
    expect(ids(candidate.entries)).toEqual(['karim', 'nadia']);
  });

  it.each([
    ['nobody was named', [], []],
    ['one was', ['nadia'], ['nadia']],
    ['two were', ['tomas', 'nadia'], ['nadia', 'tomas']],
  ])('among those named, where %s', (_, named, expected) => {
    for (const isAskedBefore of [false, true]) {
      const lexicon = many();
      const candidate = only(lexicon, 'Then Zeidan spoke.');
      if (isAskedBefore) expect(candidate.entries.length).toBe(GIVEN.length);
      const isNamed = (entry: number) => named.includes(lexicon.entryId(entry));
      expect(ids(candidate.family!.among(isNamed))).toEqual(expected);
    }
  });

  it.each([
    ['behind a name borne by many', 'Then Hassan Zeidan spoke.'],
    ['before one', 'Then Zeidan Hassan spoke.'],
  ])('is part of another name %s', (_, text) => {
    expect(findCandidates(many(), text, 'en')).toEqual([]);
  });

  it('is compared with those alone whom the text names', () => {
    const everybody = vi.spyOn(FamilyName.prototype, 'everybody', 'get');
    expect(actorsIn('Nadia Zeidan arrived. Then Zeidan spoke.')).toEqual(['nadia', 'nadia']);
    expect(everybody).not.toHaveBeenCalled();
    everybody.mockRestore();
  });

  it.each([
    ['Nadia Zeidan arrived. Then Zeidan spoke.', ['nadia', 'nadia']],
    ['Then Zeidan spoke.', []],
  ])('%s', (text, actors) => {
    expect(actorsIn(text)).toEqual(actors);
  });
});
