/** What the document holds that speaks for its being about the lexicon's people at all. */
import { foldToken } from '../fold/normalise';
import type { CandidateEntry } from '../lexicon/candidate';
import type { Lexicon } from '../lexicon/load';
import type { Because } from '../model';
import { cuesIn, hasCues, PROCLITICS } from './cues';
import { ownWords } from './own-words';
import type { Passage, Spot } from './spot';

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
  /** Actors named without doubt, with how they were written. */
  readonly #certain = new Map<string, { surface: string; order: number; isPerson: boolean }>();
  readonly #cues = new Map<Passage, string[]>();
  readonly #words = new Map<readonly string[], boolean>();
  #documentCues: string[] | null = null;
  #cueStems: Set<string> | null = null;
  /** Words that a look-alike of the document claims: "Airlines" of that name was meant. */
  readonly #taken = new Set<string>();

  constructor(
    readonly lexicon: Lexicon,
    readonly passages: Passage[],
    /** What earlier scans of the document found: cue words counted, actors named in full. */
    readonly earlierCues: number,
    earlierActors: readonly { actor: string; surface: string }[] = [],
  ) {
    for (const { actor, surface } of earlierActors) {
      this.#certain.set(actor, { surface, order: EARLIER_SCAN, isPerson: true });
    }
  }

  /** False for plain lists of names: they say nothing about a field, so no company can be asked for. */
  get knowsField(): boolean {
    return hasCues(this.lexicon);
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
      const pattern = patternOf(words);
      has = this.passages.some(({ block }) => pattern.test(block.text));
      this.#words.set(words, has);
    }
    return has;
  }

  /** Are the words those of a country that the cue words name? */
  isCountryOfField(words: ReadonlySet<string>): boolean {
    if (words.size === 0) return false;
    this.#cueStems ??= new Set(
      Object.values(this.lexicon.details.cues)
        .flat()
        .map((cue) => stemOf(foldToken(cue))),
    );
    return [...words].some((word) => this.#cueStems!.has(stemOf(word)));
  }

  /** "President's Daily Brief (PDB)": the letters stand for something else here. */
  isExpandedOtherwise(acronym: string): boolean {
    const letters = acronym.replace(/[^\p{L}]/gu, '');
    return this.passages.some(({ block: { text } }) => {
      const at = text.indexOf(`(${letters})`);
      if (at < 0) return false;
      const words =
        text.slice(Math.max(0, at - EXPANSION_REACH), at).match(/\p{L}[\p{L}'’]*/gu) ?? [];
      const initials = words.slice(-letters.length).map((word) => word.charAt(0).toUpperCase());
      return initials.join('') === letters.toUpperCase();
    });
  }

  hasCueIn(passage: Passage): boolean {
    return this.#cuesOf(passage).length > 0;
  }

  /** Does a word of the text begin as one of these (Irak, irakische)? */
  holdsStem(words: ReadonlySet<string>, text: string): boolean {
    const stems = new Set([...words].map(stemOf));
    return (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).some((word) =>
      stems.has(stemOf(foldToken(word))),
    );
  }

  /** Does one of the words stand in this piece of text? */
  holdsAny(words: readonly string[], text: string): boolean {
    return patternOf(words).test(text);
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
  cueCount(): number {
    if (this.earlierCues >= ENOUGH || !this.knowsField) return this.earlierCues;
    const found = new Set<string>();
    let read = 0;
    for (const passage of this.passages) {
      if (found.size >= ENOUGH || read > READ_FOR_CUES) break;
      for (const cue of this.#cuesOf(passage)) found.add(cue.toLowerCase());
      read += passage.block.text.length;
    }
    return Math.min(ENOUGH, this.earlierCues + found.size);
  }
}

/** Letters a country and its adjective share at least, without the Arabic article. */
const SHARED_STEM = 4;
const stemOf = (folded: string) =>
  folded.replace(/^[وفبلك]?ال(?=\p{L}{3})/u, '').slice(0, SHARED_STEM);

/** UTF-16 units before a bracketed acronym in which its words stand. */
const EXPANSION_REACH = 80;

const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(words: readonly string[]): RegExp {
  let pattern = patterns.get(words);
  if (!pattern) {
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${PROCLITICS}(?:${escaped})(?![\\p{L}\\p{N}])`, 'u');
    patterns.set(words, pattern);
  }
  return pattern;
}
