/** Follows the words of a text along the trie and collects the states that end a form. */
import { HOUSE_OF } from '../../fold/words';
import type { Heard } from '../compare/comparison';
import { MOST_AHEAD, type Terminal } from '../entries/terminal';
import { hasBit } from '../stored/bits';
import { HAS_CHILDREN } from '../stored/format';
import { extend, ROOT, type Step } from '../stored/hash';
import type { Lexicon } from '../stored/load';
import { lookUp, NOWHERE, slotAt } from '../stored/slots';
import type { Run } from '../words/run';
import type { Hearing } from '../words/word-facts';
import { MOST_STEPS } from '../words/words-of-names';
import type { Alone, Branch } from './alone';

/** Words of a name the list may not know: one or two, between first and family name. */
const MOST_SKIPPED = 2;
/** Names borne by many count for less: a row of them is somebody's fathers (Ismail Abdel Salam Ahmed Haniyeh). */
const NAME_OF_FATHER = 0.25;
/** Abd for next to nothing: with what follows it, it is one name. */
const HALF_OF_NAME = 0.1;
/** Words behind a family name that comes first. */
const MOST_TURNED = 4;
/** A name has few readings; text made to have many must not cost more than text. */
const MOST_VISITS = 400;
/** Instead of the position of a word. */
const NONE = -1;
const SEVERAL = -2;
/**
 * Does some person's name go on from the state a path leads to? Nobody else's has words inside it that
 * the list does not know. Abd and Abu may lead on without a state.
 */
function peopleGoOn(lexicon: Lexicon, path: number): boolean {
  const slot = slotAt(lexicon, path);
  return slot === NOWHERE || hasBit(lexicon.peopleSlots, slot);
}

/** One for all names of a text: the way taken so far is kept in arrays, not made anew at each word. */
export class Walk {
  #found: Terminal[] = [];
  #visits = 0;
  #last = 0;
  readonly #words = new Int32Array(MOST_STEPS + 2);
  readonly #hearings: (Hearing | null)[] = [];

  constructor(
    readonly lexicon: Lexicon,
    readonly run: Run,
  ) {}

  /** From a word of the run, along the branches it is known to have. */
  start(index: number, { branches, family }: Alone): Terminal[] {
    this.#begin(index);
    for (const { hearing, path, value } of branches)
      this.#arrive(index, hearing, path, value, 0, 0);
    if (family !== null) this.#family(index, family);
    return this.#found;
  }

  /** From two words written as one in the form. */
  startWritten(index: number): Terminal[] {
    this.#begin(index);
    this.#written(index, ROOT, 0, 0);
    return this.#found;
  }

  #begin(index: number): void {
    this.#found = [];
    this.#visits = 0;
    this.#last = index + MOST_AHEAD;
  }

  #has(index: number): boolean {
    return index <= this.#last && this.run.has(index);
  }

  /** `depth`: words heard before this one. `ofPeople`: some person's name goes on here. */
  #from(index: number, path: number, depth: number, skipped: number, ofPeople: boolean): void {
    if (depth >= MOST_STEPS || ++this.#visits > MOST_VISITS) return;
    const facts = this.run.factsOf(index);
    this.#step(index, null, facts.word, path, depth, skipped);
    for (const hearing of facts.hearings) this.#step(index, hearing, hearing, path, depth, skipped);
    if (facts.bare !== null) this.#step(index, facts.bare, facts.bare, path, depth, skipped);
    if (facts.abd !== null) this.#step(index, facts.abd, facts.abd, path, depth, skipped);
    // Nobody else's name is compared with spaces elsewhere; and it would ask for one more word.
    if (ofPeople && !facts.isSmall) this.#written(index, path, depth, skipped);
  }

  /** A family name alone, of one word or two (Abdul-Mahdi). */
  #family(index: number, { hearing, path, value }: Branch): void {
    this.#hear(index, hearing, 0);
    this.#end(value, 1, 0);
    if (!this.#has(index + 1)) return;
    if (hearing !== null) this.#turned(index, hearing);
    if ((value & HAS_CHILDREN) === 0) return;
    this.#hear(index, hearing, 0);
    const { run } = this;
    const next = run.isArticle(index + 1) ? index + 2 : index + 1;
    const { family, first } = run.factsOf(next);
    if (family === null) return;
    this.#hear(next, first, 1);
    this.#end(lookUp(this.lexicon, extend(path, family)), 2, 0);
  }

  /** The names behind a family name, followed along the trie as if it came after them. */
  #turned(family: number, hearing: Hearing): void {
    const { run } = this;
    let path = ROOT;
    let depth = 0;
    for (let next = family + 1; depth < MOST_TURNED && this.#has(next); next++) {
      const facts = run.factsOf(next);
      if (facts.isFiller || run.isArticle(next)) continue;
      const given = facts.abd ?? facts.first;
      if (facts.isSmall || facts.isArabic || given === null) return;
      this.#hear(next, given, depth++);
      path = extend(path, given);
      const value = lookUp(this.lexicon, extend(path, hearing));
      if (value === 0) continue;
      this.#hear(family, hearing, depth);
      this.#end(value, depth + 1, 0, next);
    }
  }

  /** Two words that the form writes as one: Gholam Reza, Taj al-Din. The path between has no state. */
  #written(index: number, path: number, depth: number, skipped: number): void {
    const { run } = this;
    const facts = run.factsOf(index);
    const first = facts.abd ?? facts.first;
    if (first === null || !this.#has(index + 1)) return;
    const next = run.isArticle(index + 1) ? index + 2 : index + 1;
    const { first: second, isSmall } = run.factsOf(next);
    if (second === null || isSmall) return;
    this.#hear(index, first, depth);
    this.#step(next, second, second, extend(path, first), depth + 1, skipped);
  }

  #step(
    index: number,
    hearing: Hearing | null,
    step: Step,
    path: number,
    depth: number,
    skipped: number,
  ): void {
    const next = extend(path, step);
    const value = lookUp(this.lexicon, next);
    if (value !== 0) this.#arrive(index, hearing, next, value, depth, skipped);
  }

  #arrive(
    index: number,
    hearing: Hearing | null,
    path: number,
    value: number,
    depth: number,
    skipped: number,
  ): void {
    this.#hear(index, hearing, depth);
    this.#end(value, depth + 1, skipped);
    if ((value & HAS_CHILDREN) !== 0) this.#onwards(index + 1, path, depth + 1, skipped);
  }

  #hear(index: number, hearing: Hearing | null, depth: number): void {
    this.#words[depth] = index;
    this.#hearings[depth] = hearing;
  }

  /** `turnedAt`: the last word of a name turned round. */
  #end(value: number, count: number, skipped: number, turnedAt: number | null = null): void {
    const postings = value & ~HAS_CHILDREN;
    if (postings === 0) return;
    const heard: Heard[] = [];
    for (let i = 0; i < count; i++) {
      heard.push({ unit: this.run.unit(this.#words[i]!), hearing: this.#hearings[i]! });
    }
    const last = turnedAt ?? this.#words[count - 1]!;
    this.#found.push({ postings, heard, skipped, last, isTurned: turnedAt !== null });
  }

  /** The last two names in the other order: followed along the trie as the form has them. */
  #swapped(passed: number, next: number, path: number, depth: number): void {
    if (depth + 2 > MOST_STEPS) return;
    const { abd, first, isArabic } = this.run.factsOf(passed);
    const before = this.run.factsOf(next);
    const given = before.abd === null ? before.first : null;
    if (first === null || given === null || abd !== null || isArabic || before.isSmall) return;
    const value = lookUp(this.lexicon, extend(extend(path, given), first));
    if (value === 0) return;
    this.#hear(next, given, depth);
    this.#hear(passed, first, depth + 1);
    this.#end(value, depth + 2, 0, next);
  }

  #onwards(from: number, path: number, depth: number, skippedBefore: number): void {
    const { run } = this;
    let skipped = skippedBefore;
    const ofPeople = peopleGoOn(this.lexicon, path);
    const most = ofPeople ? MOST_SKIPPED : 0;
    /** The one word passed over that is no small one. */
    let passed = NONE;
    for (let next = from; this.#has(next); next++) {
      this.#from(next, path, depth, skipped, ofPeople);
      if (passed >= 0 && skippedBefore === 0) this.#swapped(passed, next, path, depth);
      const facts = run.factsOf(next);
      // No word of a form in Latin letters; in one of Arabic it is, so that it has been stepped on.
      if (facts.isArabic && facts.letters === HOUSE_OF) continue;
      const mayBePassed = facts.isFiller || facts.isTitle || facts.article !== null;
      if (!mayBePassed && (facts.isSmall || !facts.hasSounds || skipped >= most)) return;
      if (!this.#has(next + 1)) return;
      if (facts.isFiller || facts.isTitle || run.isArticle(next)) continue;
      if (facts.isSmall || !facts.hasSounds || skipped >= most) return;
      passed = passed === NONE ? next : SEVERAL;
      skipped += facts.abd !== null ? HALF_OF_NAME : facts.isCommonName ? NAME_OF_FATHER : 1;
    }
  }
}
