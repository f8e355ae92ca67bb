/** What matching against one lexicon keeps between texts: words met, and what rows of words denote. */
import type { Reading } from '../../fold/reading';
import { keptIn } from '../../kept-in';
import { hasSmallWord } from '../stored/filter';
import type { Lexicon } from '../stored/load';
import { Run } from '../words/run';
import type { WordFacts } from '../words/word-facts';
import {
  type FirstMet,
  KNOWN,
  MAY_START,
  MOST_SLOTS_OF_TEXT,
  WordMemory,
} from '../words/word-memory';
import { mayStart } from './alone';
import { Outcomes } from './outcomes';
import { Walk } from './walk';

/** Of a word in small letters: does some form begin with such a one? */
export const startsSmall = (
  lexicon: Lexicon,
  text: string,
  start: number,
  limit: number,
): boolean => lexicon.beginsSmall && hasSmallWord(lexicon.starters, text, start, limit);

class MayStart implements FirstMet {
  constructor(readonly lexicon: Lexicon) {}

  bitsOf(facts: WordFacts): number {
    const { lexicon } = this;
    const isRead = !facts.isSmall || startsSmall(lexicon, facts.raw, 0, facts.raw.length);
    return isRead && mayStart(lexicon, facts) ? KNOWN | MAY_START : KNOWN;
  }
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
    this.words = new WordMemory(reading, MOST_SLOTS_OF_TEXT, new MayStart(lexicon));
    this.run = new Run(this.words, lexicon.insiders);
    this.walk = new Walk(lexicon, this.run);
    this.behind = new Run(this.words, lexicon.insiders);
    this.walkBehind = new Walk(lexicon, this.behind);
  }
}

const matchers = new WeakMap<Lexicon, Map<Reading, Matcher>>();

export function matcherOf(lexicon: Lexicon, reading: Reading): Matcher {
  const byReading = keptIn(matchers, lexicon, () => new Map<Reading, Matcher>());
  return keptIn(byReading, reading, () => new Matcher(lexicon, reading));
}
