/** Follows the words of a text along the trie and collects the states that end a form. */
import type { Branch } from './alone';
import { HAS_CHILDREN } from './format';
import { extend, keyOf, ROOT, type Step, slotOf } from './hash';
import type { Lexicon } from './load';
import { MOST_STEPS } from './paths';
import { isArticleBefore, type Reader, type Unit } from './reader';
import type { Heard } from './verify';
import type { Hearing } from './word-facts';

export interface Terminal {
  /** The state's value without the bit for children: see `Lexicon.eachPosting`. */
  postings: number;
  heard: Heard[];
  /** Words of the text passed over inside the name (Ali *Hasan* Zurayq). */
  skipped: number;
}

/** Words of a name the list may not know: one or two, between first and family name. */
const MOST_SKIPPED = 2;
/** Abd counts for less: with what follows it, it is one name. */
const HALF_OF_NAME = 0.5;
/** A name has few readings; text made to have many must not cost more than text. */
const MOST_VISITS = 400;

/** The value of the state a path leads to; 0 if there is none. */
export function lookUp(lexicon: Lexicon, path: number): number {
  const { slotKeys } = lexicon;
  const { length } = slotKeys;
  const key = keyOf(path);
  let slot = slotOf(key, length);
  for (;;) {
    const here = slotKeys[slot]!;
    if (here === key) return lexicon.slotValues[slot]!;
    if (here === 0) return 0;
    slot = slot + 1 === length ? 0 : slot + 1;
  }
}

export class Walk {
  readonly found: Terminal[] = [];
  #visits = 0;
  constructor(
    readonly lexicon: Lexicon,
    readonly reader: Reader,
  ) {}

  /** From the first word of a name, along the branches it is known to have. */
  start(unit: Unit, branches: readonly Branch[], family: Branch | null): Terminal[] {
    for (const { hearing, path, value } of branches) {
      this.#arrive(unit, hearing, path, value, [], 0);
    }
    if (family !== null) this.#family(unit, family);
    return this.found;
  }

  /** From two words written as one in the form. */
  startWritten(first: Unit, second: Unit): Terminal[] {
    this.#written(first, second, ROOT, [], 0);
    return this.found;
  }

  #from(unit: Unit, path: number, heard: Heard[], skipped: number): void {
    if (heard.length >= MOST_STEPS || ++this.#visits > MOST_VISITS) return;
    const { facts } = unit;
    this.#step(unit, null, facts.word, path, heard, skipped);
    for (const hearing of facts.hearings) this.#step(unit, hearing, hearing, path, heard, skipped);
    if (facts.bare !== null) this.#step(unit, facts.bare, facts.bare, path, heard, skipped);
    if (facts.abd !== null) this.#step(unit, facts.abd, facts.abd, path, heard, skipped);
    if (facts.isSmall) return;
    const next = this.reader.after(unit);
    if (next !== null) this.#written(unit, next, path, heard, skipped);
  }

  /** A family name alone, of one word or two (Abdul-Mahdi). */
  #family(unit: Unit, { hearing, path, value }: Branch): void {
    const heard = [{ unit, hearing }];
    this.#end(value, heard, 0);
    if ((value & HAS_CHILDREN) === 0) return;
    let next = this.reader.after(unit);
    const beyond = next?.facts.article ? this.reader.after(next) : null;
    if (next && beyond && isArticleBefore(this.reader.text, next, beyond)) next = beyond;
    if (!next?.facts.family) return;
    const both = lookUp(this.lexicon, extend(path, next.facts.family));
    this.#end(both, [...heard, { unit: next, hearing: next.facts.first }], 0);
  }

  /** Two words that the form writes as one: Gholam Reza, Taj al-Din. The path between has no state. */
  #written(unit: Unit, after: Unit, path: number, heard: Heard[], skipped: number): void {
    const first = unit.facts.abd ?? unit.facts.first;
    if (first === null) return;
    let next = after;
    const beyond = next.facts.article === null ? null : this.reader.after(next);
    if (beyond !== null && isArticleBefore(this.reader.text, next, beyond)) next = beyond;
    const second = next.facts.first;
    if (second === null || next.facts.isSmall) return;
    const soFar = [...heard, { unit, hearing: first }];
    this.#step(next, second, second, extend(path, first), soFar, skipped);
  }

  #step(
    unit: Unit,
    hearing: Hearing | null,
    step: Step,
    path: number,
    heard: Heard[],
    skipped: number,
  ): void {
    const next = extend(path, step);
    const value = lookUp(this.lexicon, next);
    if (value !== 0) this.#arrive(unit, hearing, next, value, heard, skipped);
  }

  #arrive(
    unit: Unit,
    hearing: Hearing | null,
    path: number,
    value: number,
    before: Heard[],
    skipped: number,
  ): void {
    const ends = (value & ~HAS_CHILDREN) !== 0;
    const goesOn = (value & HAS_CHILDREN) !== 0 && this.reader.after(unit) !== null;
    if (!ends && !goesOn) return;
    const heard = [...before, { unit, hearing }];
    this.#end(value, heard, skipped);
    if (goesOn) this.#onwards(unit, path, heard, skipped);
  }

  #end(value: number, heard: Heard[], skipped: number): void {
    const postings = value & ~HAS_CHILDREN;
    if (postings !== 0) this.found.push({ postings, heard, skipped });
  }

  #onwards(unit: Unit, path: number, heard: Heard[], skippedBefore: number): void {
    let skipped = skippedBefore;
    let next = this.reader.after(unit);
    while (next !== null) {
      this.#from(next, path, heard, skipped);
      const { facts } = next;
      const mayBePassed = facts.isFiller || facts.isTitle || facts.article !== null;
      if (!mayBePassed && (facts.isSmall || !facts.hasSounds || skipped >= MOST_SKIPPED)) return;
      const beyond = this.reader.after(next);
      if (beyond === null) return;
      const isSmallWord =
        facts.isFiller || facts.isTitle || isArticleBefore(this.reader.text, next, beyond);
      if (!isSmallWord) {
        if (facts.isSmall || !facts.hasSounds || skipped >= MOST_SKIPPED) return;
        skipped += facts.abd === null ? 1 : HALF_OF_NAME;
      }
      next = beyond;
    }
  }
}
