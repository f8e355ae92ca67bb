/** An office's title in the text: who is meant, by the article's date and the words around it. */

import { everyHolder, firstDayHeld, holdersBefore, holdersOn } from '../actors/holders';
import type { DaySpan } from '../article-date';
import { isAdjacent, wordBefore } from '../context/beside/neighbours';
import type { Evidence } from '../context/document/evidence';
import { isHomeNearer } from '../context/document/home-affairs';
import type { Register } from '../context/document/register';
import { holdsAny } from '../context/document/words-in-text';
import type { Decided } from '../context/mention';
import { isBefore, type Position, positionOf, type Spot } from '../context/spots/spot';
import { foldTokens } from '../fold/normalise';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Because, LexiconOffice } from '../model';
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
import { type KnownOffice, officeOf } from './offices';
import { asksForIt, TitlesSaid } from './titles-said';
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

/** Others named, for a bare title in a text that never names the body. */
const ENOUGH_COMPANY = 3;
const ENOUGH_OTHERS = 2;
/** UTF-16 units; two or three sentences. */
const SPOKEN_REACH = 300;
/** "premier of Iraq" */
const SPOKEN_BEHIND = 12;
const SCORE = { namesBody: 0.92, bare: 0.84, byAntecedent: 0.8 };

/** "Former", "at the time": the word that tells when the one who is meant held it. */
const qualifier = (word: string): Because => ({ kind: 'qualifier', word });

export class RoleReader {
  /** Where the text spoke of an office of the same title elsewhere. */
  #elsewhere: { first: Position; last: Position } | null = null;
  readonly titlesSaid: TitlesSaid;

  constructor(
    readonly evidence: Evidence,
    readonly register: Register,
    readonly articleDate: DaySpan | null,
    names: readonly Decided[],
  ) {
    this.titlesSaid = new TitlesSaid(evidence.lexicon, articleDate, names);
  }

  resolve(spot: Spot, entry: CandidateEntry): RoleAnswer | null {
    const known = officeOf(this.evidence.lexicon, entry.id);
    if (!known) return null;
    const isBare = entry.needs !== null;
    const form = this.evidence.lexicon.form(entry.form);
    const isPlural = /s$/i.test(spot.surface) && !/s$/i.test(form.text);
    const wording = roleWording(spot, isBare ? known : null, isPlural);
    if (wording.kind === 'elsewhere') {
      this.noteElsewhere(spot, entry);
      return null;
    }
    if (wording.kind === 'nobody' || wording.kind === 'then') return null;
    if (asksForIt(entry)) {
      if (this.titlesSaid.meantBy(spot) !== entry.id) return null;
    } else if (isBare && !this.#isAboutItsBody(spot, known)) return null;
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

  /** A bare title counts only where the text is about that body, and no other's is nearer. */
  #isAboutItsBody(spot: Spot, known: KnownOffice): boolean {
    const { office } = known;
    const at = positionOf(spot);
    const own = ownOf(office);
    if (isSomebodysOwn(spot) && !this.#isSpokenOfBefore(spot, known)) return false;
    const namedBefore = this.#lastNamed(own, at);
    if (this.#isNearerElsewhere(own, namedBefore, at)) return false;
    if (isHomeNearer(this.evidence, spot.passage, namedBefore)) return false;
    if (own.some((actor) => this.register.isNamed(actor))) return true;
    const { level, because } = this.evidence.company(spot);
    const others = because.filter(({ kind }) => kind === 'company').length;
    if (this.#isSpokenOfBefore(spot, known) && (others > 0 || this.#opensWith(known))) return true;
    if (others < ENOUGH_OTHERS) return false;
    // Other articles' headlines beside this one are of anything.
    if (isFurtherHeadline(spot) && !this.#isAmongField(spot)) return false;
    // A text about the field's people that speaks of the body somewhere, or no other has the title.
    if (known.placeWords.length && this.evidence.hasAny(known.placeWords)) return true;
    // Every country has a prime minister: the paragraph itself must be among the field's people.
    if (!this.evidence.namesSomebodyIn(spot.passage)) return false;
    return level >= ENOUGH_COMPANY && this.#isOnlyOfTitle(spot, office);
  }

  #isAmongField({ passage }: Spot): boolean {
    return this.evidence.namesSomebodyIn(passage) || this.evidence.hasCueIn(passage);
  }

  /** No other office held on the date has the title, nor one in full whose holder the text names. */
  #isOnlyOfTitle({ entries, surface }: Spot, { id }: LexiconOffice): boolean {
    const bare = wordsOf(surface);
    return !this.evidence.lexicon.details.offices.some((other) => {
      if (other.id === id) return false;
      const holders = this.#holdersAround(other);
      if (entries.some((entry) => entry.id === other.id)) return holders.length > 0;
      return (
        holders.some((actor) => this.register.isNamed(actor)) &&
        other.names.some(({ needs, text }) => needs === null && wordsOf(text).includes(bare))
      );
    });
  }

  #holdersAround(office: LexiconOffice): string[] {
    return this.articleDate ? holdersOn(office, this.articleDate) : everyHolder(office);
  }

  /** Whose the title was first, he is the text's own: any other is meant only in the paragraph that names him. */
  #isNearerElsewhere(own: readonly string[], namedBefore: Position | null, at: Position): boolean {
    if (this.#elsewhere === null) return false;
    const { first, last } = this.#elsewhere;
    if (namedBefore === null || !isBefore(last, namedBefore)) return true;
    if (namedBefore.order === at.order) return false;
    return !own.some((actor) => {
      const named = this.register.anywhere(actor);
      return named !== null && isBefore(named, first);
    });
  }

  #lastNamed(actors: readonly string[], at: Position): Position | null {
    let last: Position | null = null;
    for (const actor of actors) {
      const named = this.register.lastMentionBefore(actor, at);
      if (named && (last === null || isBefore(last, named))) last = named;
    }
    return last;
  }

  /** The text begins with the body: it is about it, not merely speaks of it. */
  #opensWith({ placeWords }: KnownOffice): boolean {
    const opening = this.evidence.passages.slice(0, 2).map(({ block }) => block.text);
    return holdsAny(placeWords, opening.join('\n').slice(0, SPOKEN_REACH));
  }

  /** "Talks began in Iraq. The prime minister …": a word of the body's own shortly before. */
  #isSpokenOfBefore(spot: Spot, { placeWords }: KnownOffice): boolean {
    if (placeWords.length === 0) return false;
    const { order, block } = spot.passage;
    const here = block.text.slice(Math.max(0, spot.start - SPOKEN_REACH), spot.end + SPOKEN_BEHIND);
    const previous = this.evidence.passages[order - 1]?.block.text.slice(-SPOKEN_REACH) ?? '';
    const isStart = spot.start < SPOKEN_REACH;
    return holdsAny(placeWords, isStart ? `${previous}\n${here}` : here);
  }

  /** Has the paragraph named a holder of the office, or its body, before the title? */
  isNamedInParagraph(spot: Spot, entry: CandidateEntry): boolean {
    const office = officeOf(this.evidence.lexicon, entry.id)?.office;
    if (office === undefined) return false;
    return this.#lastNamed(ownOf(office), positionOf(spot))?.order === spot.passage.order;
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
    const last = positionOf(spot);
    const before = this.#elsewhere?.first;
    this.#elsewhere = { first: before && isBefore(before, last) ? before : last, last };
  }

  noteSaid(spot: Spot, { id }: CandidateEntry, actor: string): void {
    const known = officeOf(this.evidence.lexicon, id);
    if (known) this.titlesSaid.note(known.office, actor, spot);
  }
}

const ownOf = ({ holders, body }: LexiconOffice): string[] => [
  ...holders.map(({ actor }) => actor),
  ...(body ? [body] : []),
];

const isFurtherHeadline = ({ passage: { block, order } }: Spot): boolean =>
  block.kind === 'headline' && order > 0;

/** Folded, with a space before each and behind the last: " israelischer ministerprasident " holds " ministerprasident ". */
const wordsOf = (text: string): string => ` ${foldTokens(text).join(' ')} `;

/** "The Houthis said that their prime minister had died": of whoever was spoken of just before. */
function isSomebodysOwn({ passage, start }: Spot): boolean {
  const before = wordBefore(passage.block.text, start);
  return before !== null && isAdjacent(before.gap) && passage.words.possessives.has(before.folded);
}
