/** What matching against one lexicon keeps between texts: words met, and what rows of words denote. */

import { KINDS, LOWER } from '../fold/characters';
import type { Reading } from '../fold/phones';
import { mayStart } from './alone';
import { hasWord } from './format';
import type { Lexicon } from './load';
import { Outcomes } from './outcomes';
import { Run } from './run';
import { Walk } from './walk';
import { KNOWN, MAY_START, MOST_SLOTS_OF_TEXT, WordMemory } from './word-memory';

/** Of a word in small letters: does some form begin with such a one? By its letters up to any other sign. */
export function startsSmall(lexicon: Lexicon, text: string, start: number, limit: number): boolean {
  let end = start + 1;
  while (end < limit && KINDS[text.charCodeAt(end)] === LOWER) end++;
  return hasWord(lexicon.starters, text, start, end);
}

export class Matcher {
  readonly words: WordMemory;
  readonly outcomes = new Outcomes();
  readonly run: Run;
  readonly walk: Walk;
  /** For looking back at the words before a place. */
  readonly behind: Run;
  readonly walkBehind: Walk;

  constructor(
    readonly lexicon: Lexicon,
    readonly reading: Reading,
  ) {
    this.words = new WordMemory(reading, MOST_SLOTS_OF_TEXT, (facts) => {
      const isRead = !facts.isSmall || startsSmall(lexicon, facts.raw, 0, facts.raw.length);
      return isRead && mayStart(lexicon, facts) ? KNOWN | MAY_START : KNOWN;
    });
    this.run = new Run(this.words, lexicon.insiders);
    this.walk = new Walk(lexicon, this.run);
    this.behind = new Run(this.words, lexicon.insiders);
    this.walkBehind = new Walk(lexicon, this.behind);
  }
}

const matchers = new WeakMap<Lexicon, Map<Reading, Matcher>>();

export function matcherOf(lexicon: Lexicon, reading: Reading): Matcher {
  let byReading = matchers.get(lexicon);
  if (!byReading) {
    byReading = new Map();
    matchers.set(lexicon, byReading);
  }
  let matcher = byReading.get(reading);
  if (!matcher) {
    matcher = new Matcher(lexicon, reading);
    byReading.set(reading, matcher);
  }
  return matcher;
}
