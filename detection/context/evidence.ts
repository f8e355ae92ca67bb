/** What the document holds that speaks for its being about the lexicon's people at all. */
import type { CandidateEntry } from '../lexicon/candidate';
import type { Lexicon } from '../lexicon/load';
import type { Because } from '../model';
import { cuesIn, hasCues } from './cues';
import { latestYearIn } from './latest-year';
import { ownWords } from './own-words';
import type { Passage, Spot } from './spot';
import { holdsAny } from './words-in-text';

/** Kinds of evidence are counted up to this; more does not make it more certain. */
export const ENOUGH = 3;

/** UTF-16 units: a text that has not shown its field by then is not asked further. */
const READ_FOR_CUES = 4000;
/** Before every passage of this scan. */
const EARLIER_SCAN = -1;

export interface Company {
  level: number;
  because: Because[];
}

export class Evidence {
  /** False for plain lists of names: they say nothing about a field, so no company can be asked for. */
  readonly knowsField: boolean;
  /** Actors named without doubt, with how they were written. */
  readonly #certain = new Map<string, { surface: string; order: number; isPerson: boolean }>();
  readonly #cues = new Map<Passage, string[]>();
  readonly #words = new Map<readonly string[], boolean>();
  #documentCues: string[] | null = null;
  #latestYear: number | null | undefined = undefined;
  /** Words that a look-alike of the document claims: "Airlines" of that name was meant. */
  readonly #taken = new Set<string>();

  constructor(
    readonly lexicon: Lexicon,
    readonly passages: Passage[],
    /** What earlier scans of the document found: cue words counted, actors named in full. */
    readonly earlierCues: number,
    earlierActors: readonly { actor: string; surface: string }[] = [],
  ) {
    this.knowsField = hasCues(lexicon);
    for (const { actor, surface } of earlierActors) {
      this.#certain.set(actor, { surface, order: EARLIER_SCAN, isPerson: true });
    }
  }

  noteCertain(actor: string, spot: Spot, isPerson: boolean): void {
    if (!this.#certain.has(actor)) {
      this.#certain.set(actor, { surface: spot.surface, order: spot.passage.order, isPerson });
    }
  }

  /** Groups, parties, bodies named without doubt, others than those the span may mean. */
  groupsBeside(spot: Spot): number {
    const own = new Set(spot.entries.map(({ id }) => id));
    return [...this.#certain].filter(([id, { isPerson }]) => !isPerson && !own.has(id)).length;
  }

  takeWord(folded: string): void {
    this.#taken.add(folded);
  }

  isTaken(folded: string): boolean {
    return this.#taken.has(folded);
  }

  /** Words of a country or people in an actor's own names: "Iranian" in those of the Guards. */
  ownWords(entry: CandidateEntry): ReadonlySet<string> {
    return ownWords(this.lexicon, entry);
  }

  /** Does one of the words stand anywhere in the document? */
  hasAny(words: readonly string[]): boolean {
    let has = this.#words.get(words);
    if (has === undefined) {
      has = this.passages.some(({ block }) => holdsAny(words, block.text));
      this.#words.set(words, has);
    }
    return has;
  }

  /** Somebody of the field is named for certain, and for the first time, in the passage. */
  namesSomebodyIn({ order }: Passage): boolean {
    return [...this.#certain.values()].some((one) => one.order === order);
  }

  /** The latest year that the document speaks of; null where it names none. */
  get latestYear(): number | null {
    if (this.#latestYear === undefined) this.#latestYear = latestYearIn(this.passages);
    return this.#latestYear;
  }

  hasCueIn(passage: Passage): boolean {
    return this.#cuesOf(passage).length > 0;
  }

  /** Other actors and cue words; nearest first. Works out no more than is asked for. */
  company(spot: Spot): Company {
    const because: Because[] = [];
    const own = new Set(spot.entries.map(({ id }) => id));
    for (const wanted of ['here', 'elsewhere'] as const) {
      for (const [actor, { surface, order }] of this.#certain) {
        if (because.length >= ENOUGH) break;
        const where = order === spot.passage.order ? 'here' : 'elsewhere';
        if (where === wanted && !own.has(actor)) because.push({ kind: 'company', surface });
      }
    }
    const surface = spot.surface.toLowerCase();
    const seen = new Set<string>();
    for (const cue of this.#cuesNear(spot)) {
      if (because.length >= ENOUGH) break;
      const word = cue.toLowerCase();
      if (surface.includes(word) || seen.has(word)) continue;
      seen.add(word);
      because.push({ kind: 'cue', surface: cue });
    }
    return { level: Math.min(ENOUGH, because.length + this.earlierCues), because };
  }

  *#cuesNear(spot: Spot): Generator<string> {
    yield* this.#cuesOf(spot.passage);
    yield* this.#cuesOfDocument();
  }

  /** From the start of the document, until there are enough to be sure of its field. */
  #cuesOfDocument(): string[] {
    if (this.#documentCues) return this.#documentCues;
    const found = new Set<string>();
    for (const passage of this.passages) {
      for (const cue of this.#cuesOf(passage)) found.add(cue);
      if (found.size > 2 * ENOUGH) break;
    }
    this.#documentCues = [...found];
    return this.#documentCues;
  }

  #cuesOf(passage: Passage): string[] {
    let cues = this.#cues.get(passage);
    if (cues === undefined) {
      cues = cuesIn(this.lexicon, passage.block.text, ENOUGH + 1);
      this.#cues.set(passage, cues);
    }
    return cues;
  }

  /**
   * Cue words seen so far, for the next scan of the document: what is added to a page later is judged
   * by the field of what stood there before, whether or not a name of it was in doubt.
   */
  cueCount(readUpTo = READ_FOR_CUES): number {
    if (this.earlierCues >= ENOUGH || !this.knowsField) return this.earlierCues;
    const found = new Set<string>();
    let read = 0;
    for (const passage of this.passages) {
      if (found.size >= ENOUGH || read > readUpTo) break;
      for (const cue of this.#cuesOf(passage)) found.add(cue.toLowerCase());
      read += passage.block.text.length;
    }
    return Math.min(ENOUGH, this.earlierCues + found.size);
  }
}
