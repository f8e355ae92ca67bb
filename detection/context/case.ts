/** One span on trial: what is around it, who is near, asked at most once each. */

import { isMadeOfWords, isOrdinaryName, tellsOnlyWhose } from '../actors/ordinary-names';
import type { DaySpan } from '../article-date';
import { beginsArabic, DASH, firstOf, isOf, SPACE } from '../fold/letters';
import { foldToken } from '../fold/normalise';
import { isParticle } from '../languages/index';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { FormFacts } from '../lexicon/stored/load';
import type { Because, Rule } from '../model';
import { isBehindAnother } from './beside/behind-another';
import { type Neighbour, startsSentence, wordAfter, wordBefore } from './beside/neighbours';
import { type SaidOfBearer, saidOfBearer, wordsAround } from './beside/other-bearers';
import { familyName, type Surroundings, surroundingsOf } from './beside/surroundings';
import { type WalkOfLife, walkOfLife } from './beside/walk-of-life';
import type { Company, Evidence } from './document/evidence';
import type { Antecedent, Register } from './document/register';
import type { Spot } from './spots/spot';

/** A reading with what it is worth, and why. */
export interface Judged {
  entry: CandidateEntry;
  score: number;
  rule: Rule;
  because: Because[];
  /** The text introduces by it whom it goes on to call so. */
  isIntroduction?: true;
}

/** Of those who stand around a name: more would make a card longer and no clearer. */
const MOST_NAMED = 2;

export interface Hearing {
  evidence: Evidence;
  register: Register;
  articleDate: DaySpan | null;
}

export class Case {
  #before: Neighbour | null | undefined = undefined;
  #after: Neighbour | null | undefined = undefined;
  #familyName: string | null = null;
  #isOneWord: boolean | undefined = undefined;
  #isArabic: boolean | undefined = undefined;
  #folded: string | null = null;
  #holdsParticle: boolean | undefined = undefined;
  #asAntecedent: Antecedent | null = null;
  #surroundings: Surroundings | null = null;
  #company: Company | null = null;
  #bearer: SaidOfBearer | undefined = undefined;
  #walk: WalkOfLife | null = null;
  #sentence: readonly string[] | null = null;
  /** A bit for each question: see `askedOnce`. */
  asked = 0;
  affirmed = 0;
  /** The reading last asked about, and whether it is written as listed: see `isWritten`. */
  lastAsked: CandidateEntry | null = null;
  isLastWritten = false;

  constructor(
    readonly spot: Spot,
    readonly hearing: Hearing,
  ) {}

  /** The word before the span, however far. */
  get before(): Neighbour | null {
    if (this.#before === undefined) {
      this.#before = wordBefore(this.spot.passage.block.text, this.spot.start);
    }
    return this.#before;
  }

  get after(): Neighbour | null {
    if (this.#after === undefined) {
      this.#after = wordAfter(this.spot.passage.block.text, this.spot.end);
    }
    return this.#after;
  }

  get isOneWord(): boolean {
    this.#isOneWord ??= isOneWord(this.spot);
    return this.#isOneWord;
  }

  get isArabic(): boolean {
    this.#isArabic ??= beginsArabic(this.spot.surface);
    return this.#isArabic;
  }

  get folded(): string {
    this.#folded ??= foldToken(this.spot.surface);
    return this.#folded;
  }

  /** A small word inside, which no name has: "على ولاية" merely sounds like Ali Allawi. */
  get holdsParticle(): boolean {
    this.#holdsParticle ??= holdsParticle(this.spot);
    return this.#holdsParticle;
  }

  /** What others of the same family would share with it. */
  get familyName(): string {
    this.#familyName ??= familyName(this.spot.surface);
    return this.#familyName;
  }

  get surroundings(): Surroundings {
    this.#surroundings ??= this.#isObject()
      ? { kind: 'alone' }
      : surroundingsOf(this.spot, this.before, this.after);
    return this.#surroundings;
  }

  #isObject(): boolean {
    const { lexicon } = this.hearing.evidence;
    return this.isOneWord && isBehindAnother(this.spot, this.before, lexicon);
  }

  get company(): Company {
    this.#company ??= this.hearing.evidence.company(this.spot);
    return this.#company;
  }

  /** Certain names of other actors, up to `ENOUGH`. */
  get othersNamed(): number {
    return this.company.because.filter(({ kind }) => kind === 'company').length;
  }

  /** The nearest of its company, as the card names them. */
  get companyNamed(): Because[] {
    return this.company.because.slice(0, MOST_NAMED);
  }

  /** While the certain names are still being gathered: not to be kept. */
  companySoFar(): Company {
    return this.hearing.evidence.company(this.spot);
  }

  /** What is said right beside the name of who else bears it. */
  get otherBearer(): SaidOfBearer {
    if (this.#bearer === undefined) {
      this.#bearer = saidOfBearer(this.spot, this.before, this.after);
    }
    return this.#bearer;
  }

  /** What the sentence speaks of. */
  get walk(): WalkOfLife {
    this.#walk ??= walkOfLife(this.spot);
    return this.#walk;
  }

  /** The other words of the sentence, folded. */
  get sentence(): readonly string[] {
    this.#sentence ??= wordsAround(this.spot);
    return this.#sentence;
  }

  /** Made of words that mean other things elsewhere; or here, though it be listed for another language (German Ruhani). */
  isOrdinary(entry: CandidateEntry): boolean {
    if (isOrdinaryName(this.hearing.evidence.lexicon, entry)) return true;
    if (!this.isOneWord || entry.lang === null) return false;
    const { words, language } = this.spot.passage;
    const isOfOther = language !== null && entry.lang.slice(0, 2) !== language.slice(0, 2);
    return isOfOther && words.alsoWords.has(this.folded) && this.#capitalTellsNothing;
  }

  /** Where a sentence starts a capital is no name's; nor is it in German, and Arabic script has none. */
  get #capitalTellsNothing(): boolean {
    const { passage, start } = this.spot;
    if (this.isArabic || passage.words.reading.nounsAreCapitalised) return true;
    return startsSentence(passage.block.text, start);
  }

  /** The same, however many words. */
  isOfWords(entry: CandidateEntry): boolean {
    return isMadeOfWords(this.hearing.evidence.lexicon, entry);
  }

  /** "Islamic State", جيش المهدي: words, and whose it is. */
  tellsOnlyWhose(entry: CandidateEntry): boolean {
    return tellsOnlyWhose(this.hearing.evidence.lexicon, entry);
  }

  /** Its name is that of somebody or something else here. */
  get isTaken(): boolean {
    const { evidence } = this.hearing;
    return evidence.hasTaken && evidence.isTaken(this.familyName);
  }

  formOf(entry: CandidateEntry): FormFacts {
    return this.hearing.evidence.lexicon.form(entry.form);
  }

  /** The span as what later short forms refer back to. */
  get asAntecedent(): Antecedent {
    const { start, surface, passage } = this.spot;
    this.#asAntecedent ??= { order: passage.order, start, surface, block: passage.block.id };
    return this.#asAntecedent;
  }

  namedBefore(entry: CandidateEntry): Antecedent | null {
    return this.hearing.register.before(entry.id, this.asAntecedent);
  }
}

const BETWEEN_WORDS = SPACE | DASH;
const LONGEST_ARTICLE = 2;

function isOneWord({ surface }: Spot): boolean {
  const gap = firstOf(BETWEEN_WORDS, surface);
  if (gap < 0) return true;
  const last = surface.length - 1;
  // Longer than an article, and another word behind it.
  if (gap > LONGEST_ARTICLE && gap < last && !isOf(BETWEEN_WORDS, surface, last)) return false;
  return !/[\s\p{Pd}_](?!$)/u.test(surface.replace(/^(?:al|el|l|as|es)[-\s]/i, '').trim());
}

function holdsParticle({ passage: { words }, surface }: Spot): boolean {
  return words.particles.length > 0 && surface.split(/\s+/).some((word) => isParticle(words, word));
}

export function ruleOf(entry: CandidateEntry): Rule {
  if (entry.kind === 'acronym') return 'acronym';
  if (entry.crossScript) return 'other-script';
  if (entry.kind === 'nom-de-guerre') return 'alias';
  if (entry.agreement === 'exact' && entry.derived === null) return 'full-name';
  return entry.agreement === 'folded' && entry.derived === null ? 'full-name' : 'other-spelling';
}
