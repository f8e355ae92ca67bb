/**
 * How well each reading of a span fits, as one number, and why. The numbers only order readings and
 * say how sure we are; each stands for a measured class of forms, not for a probability.
 */

import type { IsoDate } from '../../pack/model';
import type { DaySpan } from '../article-date';
import { phonesOfArabic } from '../fold/arabic';
import { isCommonName } from '../fold/common-names';
import { foldToken } from '../fold/normalise';
import { phonesOf, plainLetters } from '../fold/phones';
import type { CandidateEntry } from '../lexicon/candidate';
import type { Because, Rule } from '../model';
import { type Company, ENOUGH, type Evidence } from './evidence';
import { isAdjacent, wordAfter, wordBefore } from './neighbours';
import type { Antecedent, Register } from './register';
import { isBefore, positionOf, type Spot } from './spot';
import { familyName, type Surroundings, surroundingsOf } from './surroundings';

export interface Judged {
  entry: CandidateEntry;
  score: number;
  rule: Rule;
  because: Because[];
}

const SCORE = {
  exact: 0.96,
  folded: 0.95,
  key: 0.88,
  /** A near form starts here and rises with how alike the sounds are. */
  near: 0.45,
  nearGain: 0.42,
  crossScript: 0.82,
  subset: 0.8,
  /** One word that is a whole name: right when nothing speaks against it. */
  oneWord: 0.9,
  company: 0.82,
  antecedentInBlock: 0.95,
  antecedent: 0.86,
  antecedentLater: 0.78,
  titled: 0.7,
  goodCompany: 0.66,
  slip: 0.72,
  nominal: 0.75,
};
/** Letters; three capitals stand for many things. */
const LONGEST_DOUBTFUL_ACRONYM = 3;
/** One word across scripts agrees by chance below this. */
const LEAST_CROSS_SCRIPT_WORD = 0.85;
const ARABIC_SCRIPT = /^\p{Script=Arabic}/u;
const SENTENCE_END = /[.!?؟۔]\s/;
const PENALTY = { noCompany: 0.5, weakCompany: 0.08, otherLanguage: 0.06, notYet: 0.3 };
/** Another actor, or the same one named on its own elsewhere in the text. */
const BONUS_NAMED = 0.06;

export interface Hearing {
  evidence: Evidence;
  register: Register;
  articleDate: DaySpan | null;
}

/** Readings that need nothing but their own letters: what antecedents and company are made of. */
export function standsAlone(entry: CandidateEntry): boolean {
  if (entry.needs !== null || entry.type === 'office' || entry.derived !== null) return false;
  if (entry.kind === 'short' || entry.kind === 'translation-slip' || entry.kind === 'nominal') {
    return false;
  }
  return entry.agreement !== 'near' && !entry.crossScript;
}

export function isOneWord(spot: Spot): boolean {
  return !/[\s\p{Pd}](?!$)/u.test(spot.surface.replace(/^(?:al|el|l|as|es)[-\s]/i, '').trim());
}

export class Judge {
  #surroundings: Surroundings | null = null;
  #company: Company | null = null;

  constructor(
    readonly spot: Spot,
    readonly hearing: Hearing,
  ) {}

  get surroundings(): Surroundings {
    this.#surroundings ??= surroundingsOf(this.spot);
    return this.#surroundings;
  }

  get company(): Company {
    this.#company ??= this.hearing.evidence.company(this.spot);
    return this.#company;
  }

  /** Null when the reading cannot be meant. */
  judge(entry: CandidateEntry): Judged | null {
    if (entry.type === 'office' || entry.type === 'lookalike') return null;
    if (this.isGuardedAgainst(entry) || !this.isWrittenAsListed(entry)) return null;
    const judged = this.#byKind(entry);
    if (judged === null) return null;
    if (this.isOfOtherLanguage(entry)) {
      // A word of another language, not a name: French "premier" is no prime minister.
      if (entry.needs !== null && this.facts(entry).form.startsSmall) return null;
      judged.score -= PENALTY.otherLanguage;
    }
    if (this.#isNotYet(entry)) judged.score -= PENALTY.notYet;
    return judged;
  }

  isOfOtherLanguage(entry: CandidateEntry): boolean {
    const { lang } = entry;
    const { language } = this.spot.passage;
    return lang !== null && language !== null && lang.slice(0, 2) !== language.slice(0, 2);
  }

  facts(entry: CandidateEntry) {
    const { lexicon } = this.hearing.evidence;
    return { form: lexicon.form(entry.form), guards: lexicon.details.guards[entry.form] };
  }

  #byKind(entry: CandidateEntry): Judged | null {
    if (entry.kind === 'translation-slip') return this.#slip(entry);
    if (entry.kind === 'nominal') return this.#nominal(entry);
    if (entry.needs === 'antecedent' || entry.kind === 'short') {
      return entry.needs === 'company' ? this.#inCompany(entry) : this.#short(entry);
    }
    if (entry.needs === 'company') return this.#inCompany(entry);
    return this.#full(entry);
  }

  #full(entry: CandidateEntry): Judged | null {
    if (entry.type !== 'person' && this.surroundings.kind === 'thing') return null;
    if (this.#isOneOfMany(entry)) return null;
    const because: Because[] = [];
    let score = SCORE[entry.agreement === 'near' ? 'near' : entry.agreement];
    if (entry.agreement === 'near') score += SCORE.nearGain * entry.score;
    if (entry.crossScript) score = Math.min(score, SCORE.crossScript);
    const isDoubtful =
      entry.derived === 'subset' || entry.agreement === 'near' || entry.crossScript;
    if (entry.derived === 'subset') score = Math.min(score, SCORE.subset);
    if (isOneWord(this.spot)) {
      score = Math.min(score, SCORE.oneWord);
      const doubt = this.#doubtOfOneWord(entry);
      if (doubt !== null) {
        if (this.company.level === 0 || doubt === 'not-it') score -= PENALTY.noCompany;
        else if (this.company.level === 1) score -= PENALTY.weakCompany;
        because.push(...this.company.because.slice(0, 2));
      }
    } else if ((isDoubtful || this.#isEverybodysName(entry)) && this.hearing.evidence.knowsField) {
      if (this.#namedBefore(entry) === null && this.company.level === 0) score -= PENALTY.noCompany;
      because.push(...this.company.because.slice(0, 2));
    }
    return { entry, score, rule: ruleOf(entry), because };
  }

  /** Two words, the first of them borne by many: in a text about nothing of the field, a namesake. */
  #isEverybodysName(entry: CandidateEntry): boolean {
    if (entry.type !== 'person' || entry.words > 2) return false;
    const [given] = this.spot.surface.split(/[\s\p{Pd}]/u);
    const isArabic = ARABIC_SCRIPT.test(given!);
    const phones = isArabic
      ? phonesOfArabic(foldToken(given!))
      : phonesOf(plainLetters(given!, 'common'));
    return isCommonName(phones);
  }

  /** Why one word that is somebody's whole name may still be an ordinary word here. */
  #doubtOfOneWord(entry: CandidateEntry): 'not-it' | 'doubtful' | null {
    const { evidence } = this.hearing;
    if (evidence.isTaken(familyName(this.spot.surface))) return 'not-it';
    const { form } = this.facts(entry);
    const { surroundings } = this;
    if (surroundings.kind === 'thing') return 'not-it';
    if (surroundings.kind === 'other-name' || surroundings.kind === 'unsure') return 'doubtful';
    const isRecased = entry.kind === 'acronym' && this.spot.surface !== form.text;
    const isShort =
      entry.kind === 'acronym' && this.spot.surface.length <= LONGEST_DOUBTFUL_ACRONYM;
    return isRecased || isShort ? 'doubtful' : null;
  }

  #inCompany(entry: CandidateEntry): Judged | null {
    const named = this.#namedBefore(entry) ?? this.hearing.register.anywhere(entry.id);
    if (named) return this.#short(entry);
    if (this.hearing.evidence.isTaken(familyName(this.spot.surface))) return null;
    const kind = this.#surroundingsFor(entry);
    if (kind === 'thing' || kind === 'other-name') return null;
    const { level, because } = this.company;
    const least =
      kind === 'unsure' || (isOneWord(this.spot) && this.spot.surface.length <= 3) ? 2 : 1;
    if (level < least) return null;
    const score = SCORE.company + (level > 1 ? BONUS_NAMED : 0);
    return { entry, score, rule: ruleOf(entry), because: because.slice(0, 2) };
  }

  #short(entry: CandidateEntry): Judged | null {
    const { register } = this.hearing;
    const kind = this.#surroundingsFor(entry);
    if (kind === 'thing' || kind === 'other-name') return null;
    if (this.#meansKind(entry)) return null;
    const before = this.#namedBefore(entry);
    const named = before ?? register.anywhere(entry.id);
    if (named) {
      if (kind === 'unsure' && !before) return null;
      if (this.#strangerIsNearer(entry, named)) return null;
      const score = before
        ? this.#lastInBlock(entry)
          ? SCORE.antecedentInBlock
          : SCORE.antecedent
        : SCORE.antecedentLater;
      const because: Because[] = [
        { kind: 'antecedent', surface: named.surface, block: named.block },
      ];
      return { entry, score, rule: 'short-after-full', because };
    }
    return this.#withoutAntecedent(entry, kind);
  }

  /** Newspapers write "Secretary Austin" of people who need no first name. */
  #withoutAntecedent(entry: CandidateEntry, kind: Surroundings['kind']): Judged | null {
    if (kind === 'unsure' || entry.derived !== null || entry.lowered) return null;
    // "the army", "the Guards": somebody's, but whose?
    if (entry.type === 'organisation' && isOneWord(this.spot)) return null;
    if (this.hearing.register.hasStranger(familyName(this.spot.surface))) return null;
    if (this.hearing.evidence.isTaken(familyName(this.spot.surface))) return null;
    const { level, because } = this.company;
    const evidence = because.slice(0, 2);
    if (kind === 'titled' && entry.type === 'person' && level >= 2) {
      return { entry, score: SCORE.titled, rule: 'short-after-full', because: evidence };
    }
    const others = because.filter((reason) => reason.kind === 'company').length;
    if ((level >= 2 && others >= 1) || level >= ENOUGH) {
      return { entry, score: SCORE.goodCompany, rule: 'short-after-full', because: evidence };
    }
    return null;
  }

  /** A slip of machine translation: only after the name itself, and not where the word is at home. */
  #slip(entry: CandidateEntry): Judged | null {
    const before = this.#namedBefore(entry);
    if (entry.needs === 'antecedent') {
      if (!before) return null;
      if (entry.type === 'person' && !this.#standsLikeAPerson()) return null;
    } else if (this.company.level < 2 && !before) return null;
    const because: Because[] = before
      ? [{ kind: 'antecedent', surface: before.surface, block: before.block }]
      : this.company.because.slice(0, 2);
    return { entry, score: SCORE.slip, rule: 'translation-slip', because };
  }

  /** "un Estado islámico": a state of that kind. English says "an Islamic State fighter". */
  #isOneOfMany(entry: CandidateEntry): boolean {
    const { passage, start } = this.spot;
    if (entry.type === 'person' || passage.words.code === 'en' || isOneWord(this.spot))
      return false;
    const before = wordBefore(passage.block.text, start);
    if (!before || !isAdjacent(before.gap) || !passage.words.general.has(before.folded))
      return false;
    return this.company.level === 0;
  }

  /** "Sudanese said", not "the Sudanese" or "Sudanese refugees". */
  #standsLikeAPerson(): boolean {
    const { passage, start, end } = this.spot;
    const after = wordAfter(passage.block.text, end);
    const before = wordBefore(passage.block.text, start);
    const isFree = before === null || !isAdjacent(before.gap) || before.startsSentence;
    if (!isFree && passage.words.articles.has(before.folded)) return false;
    if (!after || !isAdjacent(after.gap)) return true;
    return passage.words.says.has(after.folded) || after.isCapital;
  }

  #nominal(entry: CandidateEntry): Judged | null {
    if (this.company.level === 0) return null;
    const because = this.company.because.slice(0, 2);
    return { entry, score: SCORE.nominal, rule: 'nominal', because };
  }

  /** "a coalition of parties", "the Fatah coalition": a thing of that kind, not the one meant. */
  #meansKind(entry: CandidateEntry): boolean {
    if (entry.type === 'person') return false;
    const { passage, start, end } = this.spot;
    const { text } = passage.block;
    if (passage.words.madeOf?.test(text.slice(end, end + 24))) return true;
    const { form } = this.facts(entry);
    const isGeneral = form.startsSmall;
    if (!isGeneral) return false;
    const before = wordBefore(text, start);
    if (!before || !isAdjacent(before.gap)) return false;
    if (passage.words.general.has(before.folded)) return true;
    return before.isCapital && !before.startsSentence && !passage.words.articles.has(before.folded);
  }

  #namedBefore(entry: CandidateEntry): Antecedent | null {
    return this.hearing.register.before(entry.id, positionOf(this.spot));
  }

  #lastInBlock(entry: CandidateEntry): boolean {
    const { register } = this.hearing;
    const at = positionOf(this.spot);
    const before = register.lastMentionBefore(entry.id, at);
    if (before?.order !== at.order) return false;
    // Nearer than anybody else who could be meant, and not named in one breath with them.
    const { text } = this.spot.passage.block;
    return !this.spot.entries.some((other) => {
      if (other.id === entry.id) return false;
      const theirs = register.lastMentionBefore(other.id, at);
      if (theirs === null || theirs.order !== at.order) return false;
      return isBefore(before, theirs) || !SENTENCE_END.test(text.slice(theirs.start, before.start));
    });
  }

  #strangerIsNearer(entry: CandidateEntry, named: Antecedent): boolean {
    const { register } = this.hearing;
    const at = positionOf(this.spot);
    const stranger = register.strangerBefore(familyName(this.spot.surface), at);
    if (!stranger) return false;
    const ours = register.lastMentionBefore(entry.id, at) ?? named;
    return isBefore(ours, stranger);
  }

  /** "Iraqi" before an organisation's short name is no given name, nor a word before two or more. */
  #surroundingsFor(entry: CandidateEntry): Surroundings['kind'] {
    const { kind } = this.surroundings;
    if (entry.type === 'person' || kind === 'thing' || kind === 'titled') return kind;
    if (!isOneWord(this.spot)) return 'alone';
    return kind === 'other-name' ? 'unsure' : kind;
  }

  isGuardedAgainst(entry: CandidateEntry): boolean {
    const { guards } = this.facts(entry);
    if (!guards) return false;
    const { text } = this.spot.passage.block;
    const stands = (words: string[], beside: string) =>
      words.some((word) => beside === foldToken(word));
    const after = wordAfter(text, this.spot.end);
    if (after && isAdjacent(after.gap) && stands(guards.notBefore, after.folded)) return true;
    const before = wordBefore(text, this.spot.start);
    if (before && isAdjacent(before.gap) && stands(guards.notAfter, before.folded)) return true;
    return guards.notWith?.length ? this.hearing.evidence.hasAny(guards.notWith) : false;
  }

  /** The Arabic article makes the name: السوداني is a man, سوداني a nationality. */
  isWrittenAsListed(entry: CandidateEntry): boolean {
    if (entry.crossScript && this.#holdsParticle()) return false;
    if (isOneWord(this.spot)) {
      if (entry.crossScript && entry.score < LEAST_CROSS_SCRIPT_WORD) return false;
      if (this.#isSingularOfName(entry)) return false;
      // Persian چ and ق sound alike in a key: عراقی "Iraqi" is not Araghchi.
      if (entry.agreement === 'key' && ARABIC_SCRIPT.test(this.spot.surface)) return false;
    }
    if (entry.derived === null && entry.kind !== 'short') return !this.#isShoutedAcronym(entry);
    const { form } = this.facts(entry);
    const listed = form.text.split(/\s+/).at(-1)!;
    if (!listed.startsWith('ال') || !isOneWord(this.spot)) return true;
    return /^(?:[وفبك]{0,2}ال|و?لل)/u.test(this.spot.surface);
  }

  /** Sounds agree across scripts more often than names do: "على ولاية" is not Ali Allawi. */
  #holdsParticle(): boolean {
    const { particles } = this.spot.passage.words;
    return this.spot.surface.split(/\s+/).some((word) => particles.includes(word));
  }

  /** Plurals agree with their singular, but Hama is not Hamas. */
  #isSingularOfName(entry: CandidateEntry): boolean {
    if (entry.derived !== null || entry.crossScript || entry.agreement === 'exact') return false;
    const surface = foldToken(this.spot.surface);
    return foldToken(this.facts(entry).form.text) === `${surface}s`;
  }

  /** In a line of capitals every word looks like an acronym. */
  #isShoutedAcronym(entry: CandidateEntry): boolean {
    return (
      entry.kind === 'acronym' && this.spot.passage.isAllCapitals && this.spot.surface.length <= 3
    );
  }

  #isNotYet(entry: CandidateEntry): boolean {
    const [from] = this.hearing.evidence.lexicon.details.lives[entry.entry] ?? [null, null];
    return startsAfter(from, this.hearing.articleDate);
  }
}

function startsAfter(from: IsoDate | null, date: DaySpan | null): boolean {
  return from !== null && date !== null && from > date.to;
}

function ruleOf(entry: CandidateEntry): Rule {
  if (entry.kind === 'acronym') return 'acronym';
  if (entry.crossScript) return 'other-script';
  if (entry.kind === 'nom-de-guerre') return 'alias';
  if (entry.agreement === 'exact' && entry.derived === null) return 'full-name';
  return entry.agreement === 'folded' && entry.derived === null ? 'full-name' : 'other-spelling';
}
