/** What the document holds that speaks for its being about the lexicon's people at all. */

import { ownWords } from '../../actors/own-words';
import { ENOUGH } from '../../enough';
import { stemOf } from '../../fold/stems';
import { keptIn } from '../../kept-in';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import type { Lexicon } from '../../lexicon/stored/load';
import type { Because } from '../../model';
import { LateMap } from '../late-map';
import type { Passage, Spot } from '../spots/spot';
import type { FieldSigns } from './field-signs';
import { latestYearIn } from './latest-year';
import { LettersTogether } from './letters-together';
import { holdsAny } from './words-in-text';

/** Before every passage of this scan. */
const EARLIER_SCAN = -1;

interface Certain {
  actor: string;
  surface: string;
  order: number;
  isPerson: boolean;
}

export interface Company {
  level: number;
  because: Because[];
}

export class Evidence {
  /** Actors named without doubt, as they were first written. */
  readonly #certain = new LateMap<string, Certain>();
  /** The same by the order of the passage they were first named in. */
  readonly #certainIn = new LateMap<number, Certain[]>();
  readonly #words = new LateMap<readonly string[], boolean>();
  #latestYear: number | null | undefined = undefined;
  /** Words that a look-alike of the document claims: "Airlines" of that name was meant. */
  readonly #taken = new LateMap<string, true>();

  readonly #renderings = new Set<string>();
  readonly lettersTogether = new LettersTogether();

  constructor(
    readonly signs: FieldSigns,
    /** Whom earlier scans of the document found named in full. */
    earlierActors: readonly { actor: string; surface: string }[] = [],
  ) {
    for (const { actor, surface } of earlierActors) {
      this.#note({ actor, surface, order: EARLIER_SCAN, isPerson: true });
    }
  }

  get lexicon(): Lexicon {
    return this.signs.lexicon;
  }

  get passages(): readonly Passage[] {
    return this.signs.passages;
  }

  get knowsField(): boolean {
    return this.signs.knowsField;
  }

  /** Somebody is called as machines translate the name ("coordinating framework"). */
  noteRendering(surface: string): void {
    this.#renderings.add(surface);
  }

  /** Different ones. */
  get renderings(): number {
    return this.#renderings.size;
  }

  noteCertain(actor: string, spot: Spot, isPerson: boolean): void {
    const { surface, passage } = spot;
    if (!this.#certain.has(actor)) this.#note({ actor, surface, order: passage.order, isPerson });
  }

  #note(certain: Certain): void {
    this.#certain.set(certain.actor, certain);
    const beside = this.#certainIn.get(certain.order);
    if (beside) beside.push(certain);
    else this.#certainIn.set(certain.order, [certain]);
  }

  /** Groups, parties, bodies named without doubt, others than those the span may mean. */
  groupsBeside(spot: Spot): number {
    let groups = 0;
    for (const { actor, isPerson } of this.#certain.values()) {
      if (!isPerson && !mayMean(spot, actor)) groups++;
    }
    return groups;
  }

  /** Persons named without doubt. */
  *people(): Generator<string> {
    for (const { actor, isPerson } of this.#certain.values()) if (isPerson) yield actor;
  }

  /** How many are named without doubt beside somebody. */
  others(actor: string): number {
    let others = 0;
    for (const certain of this.#certain.values()) if (certain.actor !== actor) others++;
    return others;
  }

  /** Others than those the span may mean. */
  namesOthers(spot: Spot): boolean {
    for (const { actor } of this.#certain.values()) if (!mayMean(spot, actor)) return true;
    return false;
  }

  /** Is what the span says a part of somebody else's name that the document holds ("State of Law coalition")? */
  isInNameOfOther(spot: Spot): boolean {
    const said = spot.surface.toLowerCase();
    for (const { actor, surface } of this.#certain.values()) {
      if (surface.toLowerCase().includes(said) && !mayMean(spot, actor)) return true;
    }
    return false;
  }

  takeWord(folded: string): void {
    this.#taken.set(folded, true);
  }

  get hasTaken(): boolean {
    return this.#taken.size > 0;
  }

  isTaken(folded: string): boolean {
    return this.#taken.has(folded);
  }

  /** Words of a country or people in an actor's own names: "Iranian" in those of the Guards. */
  ownWords(entry: CandidateEntry): ReadonlySet<string> {
    return ownWords(this.lexicon, entry);
  }

  /** The same as stems, to be held against the stem of a word. */
  ownStems(entry: CandidateEntry): ReadonlySet<string> {
    return new Set(Array.from(this.ownWords(entry), stemOf));
  }

  /** Does one of the words stand anywhere in the document? */
  hasAny(words: readonly string[]): boolean {
    return keptIn(this.#words, words, () =>
      this.passages.some(({ block }) => holdsAny(words, block.text)),
    );
  }

  /** Somebody of the field is named for certain, and for the first time, in the passage. */
  namesSomebodyIn({ order }: Passage): boolean {
    return this.#certainIn.has(order);
  }

  /** The latest year that the document speaks of; null where it names none. */
  get latestYear(): number | null {
    if (this.#latestYear === undefined) this.#latestYear = latestYearIn(this.passages);
    return this.#latestYear;
  }

  /** A cue word, or somebody of the field named for the first time, in the passage or beside it. */
  isFieldNear(passage: Passage): boolean {
    return this.around(passage, 1).some(
      (beside) => this.hasCueIn(beside) || this.namesSomebodyIn(beside),
    );
  }

  /** The passage and so many on either side of it. */
  around({ order }: Passage, reach: number): Passage[] {
    return this.passages.slice(Math.max(0, order - reach), order + reach + 1);
  }

  hasCueIn(passage: Passage): boolean {
    return this.signs.in(passage).length > 0;
  }

  /** Other actors and cue words; nearest first. Works out no more than is asked for. */
  company(spot: Spot): Company {
    const because: Because[] = [];
    const { order } = spot.passage;
    for (const certain of this.#certainIn.get(order) ?? NOBODY) add(because, spot, certain);
    for (const certain of this.#certain.values()) {
      if (because.length >= ENOUGH) break;
      if (certain.order !== order) add(because, spot, certain);
    }
    if (this.knowsField) this.#addCues(because, spot);
    return { level: Math.min(ENOUGH, because.length + this.signs.earlier), because };
  }

  #addCues(because: Because[], spot: Spot): void {
    const surface = spot.surface.toLowerCase();
    const seen = new Set<string>();
    for (const cue of this.signs.near(spot.passage)) {
      if (because.length >= ENOUGH) break;
      const word = cue.toLowerCase();
      if (surface.includes(word) || seen.has(word)) continue;
      seen.add(word);
      because.push({ kind: 'cue', surface: cue });
    }
  }
}

const NOBODY: readonly Certain[] = [];

function add(because: Because[], spot: Spot, { actor, surface }: Certain): void {
  if (because.length < ENOUGH && !mayMean(spot, actor)) because.push({ kind: 'company', surface });
}

const mayMean = ({ entries }: Spot, actor: string) => entries.some(({ id }) => id === actor);
