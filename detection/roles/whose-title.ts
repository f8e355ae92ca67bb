/** A bare title ("the prime minister") counts only where the text is about its body, and no other's is nearer. */
import { everyHolder, holdersOn } from '../actors/holders';
import type { DaySpan } from '../article-date';
import { isAdjacent, wordBefore } from '../context/beside/neighbours';
import type { Evidence } from '../context/document/evidence';
import { isHomeNearer } from '../context/document/home-affairs';
import type { Register } from '../context/document/register';
import { holdsAny } from '../context/document/words-in-text';
import { isBefore, type Position, positionOf, type Spot } from '../context/spots/spot';
import { foldTokens } from '../fold/normalise';
import type { LexiconOffice } from '../model';
import type { KnownOffice } from './offices';

/** Others named, for a bare title in a text that never names the body. */
const ENOUGH_COMPANY = 3;
const ENOUGH_OTHERS = 2;
/** UTF-16 units; two or three sentences. */
const SPOKEN_REACH = 300;
/** "premier of Iraq" */
const SPOKEN_BEHIND = 12;

export class WhoseTitle {
  /** Where the text spoke of an office of the same title elsewhere. */
  #elsewhere: { first: Position; last: Position } | null = null;

  constructor(
    readonly evidence: Evidence,
    readonly register: Register,
    readonly articleDate: DaySpan | null,
  ) {}

  isItsBodys(spot: Spot, known: KnownOffice): boolean {
    const { office } = known;
    const at = positionOf(spot);
    const own = ownOf(office);
    if (isSomebodysOwn(spot) && !this.#isSpokenOfBefore(spot, known)) return false;
    const namedBefore = this.lastNamed(own, at);
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
    if (known.placeWords.length && this.evidence.hasAny(known.placeWords)) {
      const isAboutIt = this.#opensWith(known) || this.#isSpokenOfBefore(spot, known);
      return isAboutIt || this.#isOnlyOfTitle(spot, office);
    }
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

  lastNamed(actors: readonly string[], at: Position): Position | null {
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

  /** The title was somebody's whom the text names: from here on the bare title is theirs. */
  noteElsewhere(spot: Spot): void {
    const last = positionOf(spot);
    const before = this.#elsewhere?.first;
    this.#elsewhere = { first: before && isBefore(before, last) ? before : last, last };
  }
}

export const ownOf = ({ holders, body }: LexiconOffice): string[] => [
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
