/** Follows the words of a text along the trie and collects the states that end a form. */
import { withoutProclitic } from '../fold/arabic';
import { foldToken } from '../fold/normalise';
import { HAS_CHILDREN } from './format';
import { extend, keyOf, ROOT, type Step, slotOf } from './hash';
import type { Lexicon } from './load';
import { MOST_STEPS } from './paths';
import { isArticleBefore, type Reader, type Unit } from './reader';
import type { Heard } from './verify';

export interface Terminal {
  /** Index of the first posting. */
  postings: number;
  heard: Heard[];
  /** Words of the text passed over inside the name (Ali *Hasan* Zurayq). */
  skipped: number;
}

/** Words of a name the list may not know: one or two, between first and family name. */
const MOST_SKIPPED = 2;

export function lookUp(lexicon: Lexicon, path: number): number {
  const { slotKeys, slotValues } = lexicon;
  const key = keyOf(path);
  let slot = slotOf(key, slotKeys.length);
  for (;;) {
    const here = slotKeys[slot]!;
    if (here === key) return slotValues[slot]!;
    if (here === 0) return 0;
    slot = slot + 1 === slotKeys.length ? 0 : slot + 1;
  }
}

class Walk {
  readonly found: Terminal[] = [];
  constructor(
    readonly lexicon: Lexicon,
    readonly reader: Reader,
  ) {}

  from(unit: Unit, path: number, heard: Heard[], skipped: number): void {
    if (heard.length >= MOST_STEPS) return;
    const { facts } = unit;
    this.#step(unit, null, facts.word, path, heard, skipped);
    for (const hearing of facts.hearings) this.#step(unit, hearing, hearing, path, heard, skipped);
    if (facts.bare !== null) this.#step(unit, facts.bare, facts.bare, path, heard, skipped);
    if (facts.abd !== null) this.#step(unit, facts.abd, facts.abd, path, heard, skipped);
    this.#written(unit, path, heard, skipped);
  }

  /** Two words that the form writes as one: Gholam Reza, Taj al-Din. The path between has no state. */
  #written(unit: Unit, path: number, heard: Heard[], skipped: number): void {
    const first = unit.facts.abd ?? unit.facts.hearings[0];
    if (first === undefined || unit.facts.isSmall) return;
    let next = this.reader.after(unit);
    if (next === null) return;
    const beyond = next.facts.article === null ? null : this.reader.after(next);
    if (beyond !== null && isArticleBefore(this.reader.text, next, beyond)) next = beyond;
    const second = next.facts.hearings[0];
    if (second === undefined || next.facts.isSmall) return;
    const soFar = [...heard, { unit, hearing: first }];
    this.#step(next, second, second, extend(path, first), soFar, skipped);
  }

  #step(
    unit: Unit,
    hearing: Heard['hearing'],
    step: Step,
    path: number,
    heard: Heard[],
    skipped: number,
  ): void {
    const next = extend(path, step);
    const value = lookUp(this.lexicon, next);
    if (value === 0) return;
    const soFar = [...heard, { unit, hearing }];
    const postings = value & ~HAS_CHILDREN;
    if (postings !== 0) this.found.push({ postings: postings - 1, heard: soFar, skipped });
    if ((value & HAS_CHILDREN) !== 0) this.#onwards(unit, next, soFar, skipped);
  }

  #onwards(unit: Unit, path: number, heard: Heard[], skippedBefore: number): void {
    let skipped = skippedBefore;
    let next = this.reader.after(unit);
    while (next !== null) {
      this.from(next, path, heard, skipped);
      const beyond = this.reader.after(next);
      if (beyond === null) return;
      const { facts } = next;
      const isSmallWord =
        facts.isFiller || facts.isTitle || isArticleBefore(this.reader.text, next, beyond);
      if (!isSmallWord) {
        if (facts.isSmall || !facts.hasSounds || skipped >= MOST_SKIPPED) return;
        skipped++;
      }
      next = beyond;
    }
  }
}

/** The unit as read, and as read with a proclitic taken off its front. */
function readingsOfFirst(reader: Reader, unit: Unit): Unit[] {
  if (!unit.facts.isArabic) return [unit];
  const stripped = withoutProclitic(foldToken(unit.facts.raw));
  return stripped === null ? [unit] : [unit, reader.without(unit, stripped.dropped, stripped.rest)];
}

export function terminalsFrom(lexicon: Lexicon, reader: Reader, first: Unit): Terminal[] {
  const walk = new Walk(lexicon, reader);
  for (const unit of readingsOfFirst(reader, first)) walk.from(unit, ROOT, [], 0);
  return walk.found;
}
