/** What rows of words denote, kept word by word. */
import { describe, expect, it } from 'vitest';
import { COMMON_READING } from '../../../../../detection/fold/reading';
import {
  MOST_LISTS,
  NEXT_WORD,
  NOTHING,
  type Outcome,
  Outcomes,
  UNKNOWN,
} from '../../../../../detection/lexicon/match/outcomes';
import { Run } from '../../../../../detection/lexicon/words/run';
import { WordMemory } from '../../../../../detection/lexicon/words/word-memory';

const words = new WordMemory(COMMON_READING, 1 << 14);
/** All words of a text, as one run. */
function runOf(text: string): Run {
  const run = new Run(words, null);
  run.begin(text, text.length);
  run.reader.search(text, 0, text.length);
  run.start();
  while (run.has(run.count));
  return run;
}

const PLAIN = 0;
const denoting = (text: string): Outcome[] => [{ words: 2, meant: null, terminals: [], text }];
/** What is known of so many words of the run, word by word, without a run. */
function told(outcomes: Outcomes, { as, bs, gaps }: Run, words: number): number {
  outcomes.begin(as[0]!, bs[0]!);
  let known = UNKNOWN;
  for (let i = 1; i < words; i++) known = outcomes.goOn(gaps[i]!, as[i]!, bs[i]!);
  return known;
}
const isNothing = (outcomes: Outcomes, run: Run) => told(outcomes, run, 2) === NOTHING;

describe('rows of words', () => {
  it('are unknown, until they are noted', () => {
    const outcomes = new Outcomes();
    const run = runOf('Nadia Zeidan');
    expect(outcomes.find(run, 0, PLAIN)).toBeNull();
    const list = denoting('Nadia Zeidan');
    outcomes.note(run, 0, PLAIN, 1, list);
    expect(outcomes.find(run, 0, PLAIN)).toBe(list);
    expect(isNothing(outcomes, run)).toBe(false);
  });

  it.each([
    ['of other words', 'Nadia Haddad', 0, PLAIN],
    ['joined otherwise', 'Nadia-Zeidan', 0, PLAIN],
    ['from another word on', 'Nadia Zeidan', 1, PLAIN],
    ['whose first word is taken otherwise', 'Nadia Zeidan', 0, 7],
  ])('%s stay unknown', (_, text, index, salt) => {
    const outcomes = new Outcomes();
    outcomes.note(runOf('Nadia Zeidan'), 0, PLAIN, 1, denoting('Nadia Zeidan'));
    expect(outcomes.find(runOf(text), index, salt)).toBeNull();
  });

  it('settled by two words are known whatever follows; settled by three, by the third', () => {
    const outcomes = new Outcomes();
    outcomes.note(runOf('Nadia Zeidan spoke'), 0, PLAIN, 1, []);
    expect(outcomes.find(runOf('Nadia Zeidan left'), 0, PLAIN)).toEqual([]);
    expect(isNothing(outcomes, runOf('Nadia Zeidan left'))).toBe(true);
    outcomes.note(runOf('Tomas Haddad Zeidan'), 0, PLAIN, 2, []);
    expect(outcomes.find(runOf('Tomas Haddad Zeidan'), 0, PLAIN)).toEqual([]);
    expect(outcomes.find(runOf('Tomas Haddad Karim'), 0, PLAIN)).toBeNull();
    expect(outcomes.find(runOf('Tomas Haddad'), 0, PLAIN)).toBeNull();
    expect(told(outcomes, runOf('Tomas Haddad'), 2)).toBe(NEXT_WORD);
    expect(told(outcomes, runOf('Tomas Haddad Zeidan'), 3)).toBe(NOTHING);
    expect(told(outcomes, runOf('Tomas Haddad Karim'), 3)).toBe(UNKNOWN);
  });

  it('that end there are told from those that go on', () => {
    const outcomes = new Outcomes();
    outcomes.note(runOf('Nadia Zeidan'), 0, PLAIN, 2, []);
    expect(told(outcomes, runOf('Nadia Zeidan'), 2)).toBe(NEXT_WORD);
    expect(outcomes.atEnd()).toBe(NOTHING);
    expect(told(outcomes, runOf('Nadia Zeidan left'), 3)).toBe(UNKNOWN);
  });

  it('that turned out to be nobody are nothing, and their place goes to the next', () => {
    const outcomes = new Outcomes();
    const first = runOf('Nadia Zeidan');
    const second = runOf('Tomas Zeidan');
    const third = runOf('Yusra Zeidan');
    outcomes.note(first, 0, PLAIN, 1, denoting('first'));
    const kept = denoting('second');
    outcomes.note(second, 0, PLAIN, 1, kept);
    outcomes.forget(first, 0, PLAIN);
    expect(outcomes.find(first, 0, PLAIN)).toEqual([]);
    expect(isNothing(outcomes, first)).toBe(true);
    const later = denoting('third');
    outcomes.note(third, 0, PLAIN, 1, later);
    expect(outcomes.find(first, 0, PLAIN)).toEqual([]);
    expect(outcomes.find(second, 0, PLAIN)).toBe(kept);
    expect(outcomes.find(third, 0, PLAIN)).toBe(later);
  });

  it('are known through growing', () => {
    const outcomes = new Outcomes();
    const runs = Array.from({ length: 3000 }, (_, i) => runOf(`Nadia Zeidan${i}`));
    const list = denoting('some');
    for (const [i, run] of runs.entries()) {
      outcomes.note(run, 0, PLAIN, 1, i % 2 === 0 ? [] : list);
    }
    for (const [i, run] of runs.entries()) {
      expect(outcomes.find(run, 0, PLAIN)).toEqual(i % 2 === 0 ? [] : list);
    }
  });

  it('beyond thousands that denote somebody, all begin anew', () => {
    const outcomes = new Outcomes();
    const runs = Array.from({ length: MOST_LISTS + 1 }, (_, i) => runOf(`Nadia Zeidan${i}`));
    const lists = runs.map((_, i) => denoting(`${i}`));
    for (const [i, run] of runs.entries()) outcomes.note(run, 0, PLAIN, 1, lists[i]!);
    expect(outcomes.find(runs[0]!, 0, PLAIN)).toBeNull();
    expect(outcomes.find(runs[MOST_LISTS]!, 0, PLAIN)).toBe(lists[MOST_LISTS]);
  });
});
