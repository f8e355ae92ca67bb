/**
 * Who the document has named so far, and where: what short forms refer back to. Also who it has named
 * that the lexicon does not know (a stranger of the same family name takes the short form along).
 */
import type { DocumentContext } from '../../model';
import { LateMap } from '../late-map';
import { isBefore, type Position } from '../spots/spot';
import { countBefore, insert, latest } from './places-in-order';

export interface Antecedent extends Position {
  surface: string;
  block: number;
}

/** Before everything else: what an earlier scan of the document found. */
const EARLIER_SCAN = -1;

export class Register {
  readonly #full = new LateMap<string, Antecedent[]>();
  readonly #mentions = new LateMap<string, Position[]>();
  readonly #strangers = new LateMap<string, Position[]>();

  constructor(context: DocumentContext | null) {
    for (const { actor, block, surface } of context?.activated ?? []) {
      this.noteFull(actor, { order: EARLIER_SCAN, start: 0, surface, block });
    }
  }

  noteFull(actor: string, at: Antecedent): void {
    insert(this.#full, actor, at);
  }

  /** A mention by less than the full name: whoever was spoken of last is nearer. */
  noteMention(actor: string, at: Position): void {
    insert(this.#mentions, actor, at);
  }

  noteStranger(familyName: string, at: Position): void {
    insert(this.#strangers, familyName, at);
  }

  isNamed(actor: string): boolean {
    return this.#full.has(actor);
  }

  /** The latest full mention before a position. */
  before(actor: string, at: Position): Antecedent | null {
    return latest(this.#full.get(actor), at);
  }

  /** The first full mention anywhere: for headlines, captions and leads that say the short form first. */
  anywhere(actor: string): Antecedent | null {
    return this.#full.get(actor)?.[0] ?? null;
  }

  /** Of any kind. */
  lastMentionBefore(actor: string, at: Position): Position | null {
    const full = latest(this.#full.get(actor), at);
    const other = latest(this.#mentions.get(actor), at);
    if (full === null || other === null) return full ?? other;
    return isBefore(full, other) ? other : full;
  }

  strangerBefore(familyName: string, at: Position): Position | null {
    return latest(this.#strangers.get(familyName), at);
  }

  firstStranger(familyName: string): Position | null {
    return this.#strangers.get(familyName)?.[0] ?? null;
  }

  /** The text had spoken of a stranger of that name before it named the actor. */
  isStrangers(familyName: string, actor: string): boolean {
    const stranger = this.firstStranger(familyName);
    const ours = this.anywhere(actor);
    return stranger !== null && (ours === null || isBefore(stranger, ours));
  }

  /** How often somebody was spoken of before a position, by any form; and how often strangers of a name were. */
  timesBefore(actor: string, familyName: string, at: Position): { ours: number; theirs: number } {
    const times = (list: Position[] | undefined) => (list ? countBefore(list, at) : 0);
    return {
      ours: times(this.#full.get(actor)) + times(this.#mentions.get(actor)),
      theirs: times(this.#strangers.get(familyName)),
    };
  }

  /** By all the surfaces that named an actor in full. */
  isEverNamedBy(actor: string, isSo: (surface: string) => boolean): boolean {
    return this.#full.get(actor)?.some(({ surface }) => isSo(surface)) ?? false;
  }

  hasStranger(familyName: string): boolean {
    return this.#strangers.has(familyName);
  }

  /** One antecedent an actor, for the next scan of the same document. */
  activated(): DocumentContext['activated'] {
    const activated: DocumentContext['activated'] = [];
    for (const [actor, named] of this.#full.entries()) {
      const { block, surface } = named[0]!;
      activated.push({ actor, block, surface });
    }
    return activated;
  }
}
