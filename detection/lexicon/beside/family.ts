/**
 * A word that is nothing but somebody's family name. In a long list most words of a text are, and a text
 * means by them only whom it names in full: nobody else is compared with the word, unless asked for.
 */
import type { Bearers, Candidate, CandidateEntry } from '../entries/candidate';
import { entriesOf, type Meant } from '../entries/entries';
import type { Terminal } from '../entries/terminal';
import type { Lexicon } from '../stored/load';
import { type Neighbours, standsAlone } from './neighbours';

/** Kept with the word. */
export class FamilyName {
  #everybody: Meant | null = null;
  #somebody: readonly CandidateEntry[] | null = null;

  constructor(
    readonly lexicon: Lexicon,
    readonly word: string,
    readonly terminals: readonly Terminal[],
  ) {}

  get everybody(): Meant {
    this.#everybody ??= entriesOf(this.lexicon, this.word, this.terminals);
    return this.#everybody;
  }

  /** One of them: enough to know that there are any. */
  get somebody(): readonly CandidateEntry[] {
    this.#somebody ??= entriesOf(this.lexicon, this.word, this.terminals, null, 1).entries;
    return this.#somebody;
  }

  among(isNamed: (entry: number) => boolean): CandidateEntry[] {
    if (this.#everybody === null) {
      return entriesOf(this.lexicon, this.word, this.terminals, isNamed).entries;
    }
    return this.#everybody.entries.filter(({ entry }) => isNamed(entry));
  }
}

/** The name at one place of a text. */
export class FamilyCandidate implements Candidate, Bearers {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly name: FamilyName,
    readonly neighbours: Neighbours,
  ) {}

  get family(): Bearers {
    return this;
  }

  get entries(): CandidateEntry[] {
    return this.#standing(this.name.everybody.entries);
  }

  get more(): boolean {
    return this.name.everybody.more;
  }

  get isAnybody(): boolean {
    const { somebody } = this.name;
    return somebody.length > 0 && (this.#standing(somebody).length > 0 || this.entries.length > 0);
  }

  among(isNamed: (entry: number) => boolean): CandidateEntry[] {
    return this.#standing(this.name.among(isNamed));
  }

  #standing(entries: readonly CandidateEntry[]): CandidateEntry[] {
    return entries.filter((entry) => standsAlone(entry, this.neighbours));
  }
}
