/** Does what the text says agree with a listed form, and how closely? Decides; finds nothing. */
import { isOrdinaryArabicWord } from '../fold/arabic-words';
import { isOrdinaryWord } from '../fold/ordinary-words';
import { isWellKnown } from '../fold/phones';
import type { EntryType } from './format';
import { soundKey, unlikeness, unlikenessAcross } from './memo';
import type { Unit } from './reader';
import { ENOUGH_COMMON_WORDS } from './shortenings';
import type { Hearing } from './word-facts';

export type Agreement = 'exact' | 'folded' | 'key' | 'near';

/** One word of the text as the path heard it; `hearing` is null where it was taken as a plain word. */
export interface Heard {
  unit: Unit;
  hearing: Hearing | null;
}

export interface Verdict {
  agreement: Agreement;
  /** 0 to 1: 1 for the same letters, less for each sound that differs. */
  score: number;
  crossScript: boolean;
}

export interface Comparison {
  type: EntryType;
  /** The words of the form the path went through, with how they sound. */
  listed: readonly { unit: Unit; phones: readonly string[] }[];
  found: readonly Heard[];
  /** Some words of the form, or of the text between, were left out. */
  isPartial: boolean;
  /** The text has words inside the name that the form has not. */
  hasMore: boolean;
}

/** Of a whole name compared as one word. */
const JOINED = 0.3;
/** Where a word begins as the article does: Alireza is Ali Reza, but Almohamed not Ali Mohamed. */
const JOINED_BEHIND_AL = 0.05;
/** What agreement of a word is worth, in the unit of unlikeness: names borne by many agree by chance. */
const WORTH = { telling: 0.4, common: 0.25, half: 0.1 };
/**
 * Unlikeness (0 to 1) of any one word that still is the same name. Persons are judged by what their
 * words are worth together, less what differs, which must reach `least`.
 */
const PERSON = {
  whole: { one: 0.6, least: 0.2 },
  /** With words left out there is less to go by. */
  partial: { one: 0.5, least: 0.4 },
};
/** The others by how unlike their words are on average. */
const MEAN = {
  organisation: { one: 0.2, mean: 0.12 },
  crossScript: { one: 0.34, mean: 0.22 },
  crossScriptPartial: { one: 0.2, mean: 0.11 },
};
/**
 * Two names, each known to many by its own spellings, are two names (Hassan, Hussein) unless they
 * are so alike that writers mix them up (Salim, Salem); then it counts as this much more unlike.
 */
const OFTEN_MIXED_UP = 0.05;
const COST_OF_MIXING_UP = 0.1;
/** Most a spelling can lose: a name accepted at the limit still scores above chance. */
const WEIGHT_OF_UNLIKENESS = 1;

function sameLetters(found: Heard, listed: Unit): boolean {
  const { letters, genitive } = found.unit.facts;
  return (
    letters === listed.facts.letters || (genitive !== null && genitive === listed.facts.letters)
  );
}

/** Words are compared without their plural; but the last letter of DEAŞ is none, and DEA another body. */
function lacksLetterOfAcronym(letters: string, { facts }: Unit): boolean {
  return letters.length < facts.letters.length && facts.raw === facts.raw.toUpperCase();
}

function wordUnlikeness(found: Heard, listed: Comparison['listed'][number]): number {
  const { facts } = found.unit;
  if (facts.isArabic && listed.unit.facts.isArabic) {
    return arabicUnlikeness(facts.letters, listed.unit.facts.letters);
  }
  const phones = found.hearing?.phones ?? '';
  const compared =
    facts.isArabic === listed.unit.facts.isArabic ? nameUnlikeness : unlikenessAcross;
  return Math.min(...listed.phones.map((other) => compared(phones, other)));
}

function nameUnlikeness(a: string, b: string): number {
  const unlike = unlikeness(a, b);
  if (unlike === 0 || !isWellKnown(a) || !isWellKnown(b)) return unlike;
  return unlike <= OFTEN_MIXED_UP ? unlike + COST_OF_MIXING_UP : 1;
}

/** Letters; in shorter words a long a makes another name: حسن and حسان, صلح and صالح. */
const SHORTEST_WITH_LOOSE_A = 4;

/** Arabic spelling hardly varies: only a long a may be written or not (رحمن, رحمان). */
function arabicUnlikeness(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.min(a.length, b.length) < SHORTEST_WITH_LOOSE_A) return 1;
  return a.replaceAll('ا', '') === b.replaceAll('ا', '') && a[0] === b[0] ? 0.1 : 1;
}

export function compare({ type, listed, found, isPartial, hasMore }: Comparison): Verdict | null {
  let isFolded = true;
  let isKey = true;
  let crossScript = false;
  let total = 0;
  let worst = 0;
  let telling = 0;
  let evidence = 0;
  let common = 0;
  if (listed.length !== found.length)
    return compareJoined({ type, listed, found, isPartial, hasMore });
  for (let i = 0; i < found.length; i++) {
    const heard = found[i]!;
    const form = listed[i]!;
    const { facts } = heard.unit;
    const phones = heard.hearing?.phones ?? '';
    if (phones !== '' && heard.hearing === facts.abd) {
      common++;
      evidence += WORTH.half;
    } else if (facts.isCommonName) {
      common++;
      evidence += WORTH.common;
    } else {
      // With unknown words between, Musa tells hardly more than Mohammed.
      if (hasMore && isWellKnown(phones)) common++;
      else telling++;
      evidence += WORTH.telling;
    }
    // The "son of" of a longer name.
    if (facts.isFiller && !form.unit.facts.isFiller) return null;
    // "Bashir said" is not Bashir Said, and not Bashar Assad.
    if (type === 'person' && facts.isSmall && !form.unit.facts.isSmall) return null;
    if (sameLetters(heard, form.unit)) continue;
    const asWords = facts.word.hash === form.unit.facts.word.hash;
    if (heard.hearing === null) {
      if (!asWords || lacksLetterOfAcronym(facts.letters, form.unit)) return null;
      continue;
    }
    // Words of a language are compared as words.
    if (type !== 'person' && isOrdinaryWord(form.unit.facts.letters) && !facts.isArabic) {
      if (!asWords) return null;
      continue;
    }
    isFolded = false;
    if (facts.isArabic !== form.unit.facts.isArabic) crossScript = true;
    const unlike = wordUnlikeness(heard, form);
    total += unlike;
    evidence -= unlike;
    worst = Math.max(worst, unlike);
    if (!form.phones.some((other) => soundKey(other) === soundKey(phones))) isKey = false;
  }
  if (isPartial && type === 'person' && telling === 0 && common < ENOUGH_COMMON_WORDS) return null;
  if (isFolded) return { agreement: 'folded', score: isPartial ? 0.9 : 1, crossScript };
  if (crossScript && found.some(({ unit }) => isOrdinaryArabicWord(unit.facts.letters)))
    return null;
  const mean = total / found.length;
  if (type === 'person' && !crossScript) {
    const { one, least } = isPartial ? PERSON.partial : PERSON.whole;
    if (worst > one || evidence < least) return null;
  } else {
    // Arabic leaves vowels out: with words left out as well, على الحكومة "sounds like" Ali Alhakim.
    const limit = !crossScript
      ? MEAN.organisation
      : isPartial
        ? MEAN.crossScriptPartial
        : MEAN.crossScript;
    if (worst > limit.one || mean > limit.mean) return null;
  }
  if (isPartial && telling === 0 && type !== 'person') return null;
  return {
    agreement: isKey || crossScript ? 'key' : 'near',
    score: (isPartial ? 0.9 : 1) * (1 - WEIGHT_OF_UNLIKENESS * mean),
    crossScript,
  };
}

/** The spaces are elsewhere (Gholam Reza, Gholamreza): compare the names as one word. */
function compareJoined({ type, listed, found, isPartial }: Comparison): Verdict | null {
  if (isPartial || type !== 'person' || found.some(({ hearing }) => hearing === null)) return null;
  if (found.some(({ unit }, i) => i > 0 && unit.facts.isSmall)) return null;
  const heard = found.map(({ hearing }) => hearing!.phones).join('');
  const form = listed.map(({ phones }) => phones[0] ?? '').join('');
  const crossScript = found[0]!.unit.facts.isArabic !== listed[0]!.unit.facts.isArabic;
  const letters = (units: Unit[]) => units.map((unit) => unit.facts.letters).join('');
  if (letters(found.map(({ unit }) => unit)) === letters(listed.map(({ unit }) => unit))) {
    return { agreement: 'folded', score: 1, crossScript: false };
  }
  if (found[0]!.unit.facts.isArabic && !crossScript) return null;
  // As one word the whole name may differ by what its words may.
  const unlike = crossScript
    ? unlikenessAcross(heard, form)
    : unlikeness(heard, form) / Math.min(found.length, listed.length, 2);
  const hasArticle = listed.some(({ unit }) => unit.facts.bare !== null);
  if (unlike > (crossScript ? MEAN.crossScript.mean : hasArticle ? JOINED_BEHIND_AL : JOINED)) {
    return null;
  }
  return { agreement: 'near', score: 1 - WEIGHT_OF_UNLIKENESS * unlike, crossScript };
}
