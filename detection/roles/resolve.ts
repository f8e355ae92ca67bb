/** An office's title in the text: who is meant, by the article's date and the words around it. */

import { everyHolder, firstDayHeld, holdersBefore, holdersOn } from '../actors/holders';
import type { DaySpan } from '../article-date';
import type { Evidence } from '../context/document/evidence';
import type { Register } from '../context/document/register';
import type { Decided } from '../context/mention';
import { positionOf, type Spot } from '../context/spots/spot';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Because } from '../model';
import {
  settledHandOver,
  whoDied,
  whoIsMourned,
  whoIsNew,
  whoIsOutgoing,
  whoJustLeft,
  whoLeftIn,
} from './changing-hands';
import { daysSaidBeside } from './days-said';
import { isInPlural } from './in-plural';
import { type KnownOffice, officeOf } from './offices';
import { asksForIt, TitlesSaid } from './titles-said';
import { ownOf, WhoseTitle } from './whose-title';
import { type RoleWording, roleWording } from './wording';

/** Candidates offered for "the former prime minister"; older ones are rarely meant. */
const MOST_FORMER = 4;

export interface RoleAnswer {
  entry: CandidateEntry;
  /** One when it can be said who; more when it depends. */
  actors: string[];
  because: Because[];
  score: number;
  /** "the former prime minister" */
  isFormer: boolean;
}

type Former = Extract<RoleWording, { kind: 'former' }>;

const SCORE = { namesBody: 0.92, bare: 0.84, byAntecedent: 0.8 };

/** "Former", "at the time": the word that tells when the one who is meant held it. */
const qualifier = (word: string): Because => ({ kind: 'qualifier', word });

export class RoleReader {
  readonly titlesSaid: TitlesSaid;
  readonly #whose: WhoseTitle;

  constructor(
    readonly evidence: Evidence,
    readonly register: Register,
    readonly articleDate: DaySpan | null,
    names: readonly Decided[],
  ) {
    this.titlesSaid = new TitlesSaid(evidence.lexicon, articleDate, names);
    this.#whose = new WhoseTitle(evidence, register, articleDate);
  }

  resolve(spot: Spot, entry: CandidateEntry): RoleAnswer | null {
    const known = officeOf(this.evidence.lexicon, entry.id);
    if (!known) return null;
    const isBare = entry.needs !== null;
    const form = this.evidence.lexicon.form(entry.form);
    const wording = roleWording(spot, isBare ? known : null, isInPlural(spot, form.text));
    if (wording.kind === 'elsewhere') {
      this.noteElsewhere(spot, entry);
      return null;
    }
    if (wording.kind === 'nobody' || wording.kind === 'then') return null;
    if (asksForIt(entry)) {
      if (this.titlesSaid.meantBy(spot) !== entry.id) return null;
    } else if (isBare && !this.#whose.isItsBodys(spot, known)) return null;
    if (wording.kind === 'former' || wording.kind === 'present') {
      const { lexicon } = this.evidence;
      const mourned =
        this.articleDate && whoIsMourned(lexicon, spot, known.office, this.articleDate);
      if (mourned) {
        const score = isBare ? SCORE.bare : SCORE.namesBody;
        return { entry, actors: [mourned], because: [], score, isFormer: true };
      }
    }
    if (wording.kind === 'former') {
      return this.#former(spot, entry, known, wording);
    }
    const days = wording.kind === 'dated' ? wording.days : this.articleDate;
    if (!days) return this.#undated(entry, known);
    const { office } = known;
    const isPresent = wording.kind === 'present';
    const gone = isPresent
      ? (whoDied(spot, office, days) ??
        whoIsOutgoing(spot, office, days) ??
        whoIsNew(spot, office, days, (actor) => this.register.isNamed(actor)))
      : null;
    const actors = gone ? [gone] : settledHandOver(spot, holdersOn(office, days));
    if (actors.length === 0) return null;
    const because = gone ? [] : actors.map((holder) => this.#office(known, days, holder));
    if (wording.kind === 'dated' && wording.word) because.unshift(qualifier(wording.word));
    return {
      entry,
      actors,
      because,
      score: isBare ? SCORE.bare : SCORE.namesBody,
      isFormer: false,
    };
  }

  #office({ office }: KnownOffice, days: DaySpan, holder: string): Because {
    return { kind: 'office', office: office.id, day: firstDayHeld(office, holder, days), holder };
  }

  /** Whoever of its holders the text has named is meant; else it depends on the date. */
  #undated(entry: CandidateEntry, known: KnownOffice): RoleAnswer {
    const holders = everyHolder(known.office);
    const named = holders.filter((actor) => this.register.isNamed(actor));
    if (named.length === 1) {
      const antecedent = this.register.anywhere(named[0]!)!;
      const { surface, block } = antecedent;
      const because: Because[] = [{ kind: 'antecedent', surface, block }];
      return { entry, actors: named, because, score: SCORE.byAntecedent, isFormer: false };
    }
    const because: Because[] = [{ kind: 'no-date', office: known.office.id }];
    return { entry, actors: named.length ? named : holders, because, score: 0.5, isFormer: false };
  }

  #former(
    spot: Spot,
    entry: CandidateEntry,
    known: KnownOffice,
    { word, isOneOfThem }: Former,
  ): RoleAnswer | null {
    const day = this.articleDate?.from;
    const earlier = day ? holdersBefore(known.office, day) : everyHolder(known.office);
    const named = earlier.filter((actor) => this.register.isNamed(actor));
    const because: Because[] = [qualifier(word)];
    const certain = { entry, score: SCORE.byAntecedent, isFormer: true };
    if (named.length === 1) {
      const { surface, block } = this.register.anywhere(named[0]!)!;
      because.push({ kind: 'antecedent', surface, block });
      return { ...certain, actors: named, because };
    }
    const last = isOneOfThem ? null : this.#lastToLeave(spot, known);
    if (last) return { ...certain, actors: [last], because };
    const actors = earlier.slice(0, MOST_FORMER);
    if (actors.length === 0 || isOneOfThem) return null;
    if (!day) because.push({ kind: 'no-date', office: known.office.id });
    return { entry, actors, because, score: 0.5, isFormer: true };
  }

  #lastToLeave(spot: Spot, { office }: KnownOffice): string | null {
    if (!this.articleDate) return null;
    return whoLeftIn(office, daysSaidBeside(spot)) ?? whoJustLeft(office, this.articleDate);
  }

  /** Has the paragraph named a holder of the office, or its body, before the title? */
  isNamedInParagraph(spot: Spot, entry: CandidateEntry): boolean {
    const office = officeOf(this.evidence.lexicon, entry.id)?.office;
    if (office === undefined) return false;
    return this.#whose.lastNamed(ownOf(office), positionOf(spot))?.order === spot.passage.order;
  }

  everHeld(entry: CandidateEntry, actor: string | null): boolean {
    const office = officeOf(this.evidence.lexicon, entry.id)?.office;
    return office?.holders.some((holder) => holder.actor === actor) ?? false;
  }

  /** The title was somebody's whom the text names: from here on the bare title is theirs. */
  noteElsewhere(spot: Spot, entry: CandidateEntry): void {
    if (asksForIt(entry)) {
      this.titlesSaid.noteElsewhere(spot);
      return;
    }
    this.#whose.noteElsewhere(spot);
  }

  noteSaid(spot: Spot, { id }: CandidateEntry, actor: string): void {
    const known = officeOf(this.evidence.lexicon, id);
    if (known) this.titlesSaid.note(known.office, actor, spot);
  }
}
