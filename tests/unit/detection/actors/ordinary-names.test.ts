/** Which names are nothing but words, by the words of the field that a pack lists. */
import { describe, expect, it } from 'vitest';
import { isOrdinaryName, tellsOnlyWhose } from '../../../../detection/actors/ordinary-names';
import { compileLexicon } from '../../../../detection/lexicon/compile/compile';
import { findCandidates } from '../../../../detection/lexicon/match/match';
import { loadLexicon } from '../../../../detection/lexicon/stored/load';
import { formOf } from '../../../../detection/names-list';

const NAMES = ['Golden Griffins', 'Ruritanian Griffins', 'Griffin Brotherhood'];
const FIELD = { ordinary: ['griffins', 'golden'], telling: ['ruritan*'] };

function judged(name: string, nameWords?: typeof FIELD) {
  const actors = NAMES.map((text) => ({
    id: text,
    kind: 'organisation' as const,
    from: null,
    to: null,
    names: [formOf(text)],
  }));
  const source = { actors, offices: [], lookalikes: [], cues: {}, nameWords };
  const lexicon = loadLexicon(compileLexicon(source));
  const entry = findCandidates(lexicon, name, 'en')[0]!.entries[0]!;
  return { isOrdinary: isOrdinaryName(lexicon, entry), isOwned: tellsOnlyWhose(lexicon, entry) };
}

describe('a name made of words', () => {
  it.each([
    ['of the field’s ordinary words', 'Golden Griffins', true, true],
    ['with whose it is', 'Ruritanian Griffins', false, true],
    ['one of them a name', 'Griffin Brotherhood', false, false],
  ])('%s: %s', (_which, name, isOrdinary, isOwned) => {
    expect(judged(name, FIELD)).toEqual({ isOrdinary, isOwned });
  });

  it('is a name like any other where no field lists its words', () => {
    expect(judged('Golden Griffins').isOrdinary).toBe(false);
  });
});
