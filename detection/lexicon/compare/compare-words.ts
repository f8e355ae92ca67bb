/** How a word of the text agrees with one of a form, and what that says of who is meant. */
import { isCommonName } from '../../fold/common-names';
import { soundsOfKnownArabic } from '../../fold/names-in-arabic';
import { isWellKnown } from '../../fold/phones';
import { unlikeness, unlikenessAcross } from '../words/memo';
import type { WordFacts } from '../words/word-facts';
import type { Heard } from './comparison';
import { type ListedWords, soundsOf } from './listed';

/** What agreement of a word is worth, in the unit of unlikeness: names borne by many agree by chance. */
export const WORTH = { telling: 0.4, common: 0.25, half: 0.1 };
/**
 * Two names, each known to many by its own spellings, are two names (Hassan, Hussein) unless they
 * are so alike that writers mix them up (Salim, Salem); then it counts as this much more unlike.
 */
const OFTEN_MIXED_UP = 0.05;
const COST_OF_MIXING_UP = 0.1;
/** One vowel: where one of the two is a family name, which few bear, a writer has left it out (Amri, Amiri). */
const ONE_VOWEL = 0.22;
/** Most a spelling can lose: a name accepted at the limit still scores above chance. */
export const WEIGHT_OF_UNLIKENESS = 1;

export function worthOf({ unit: { facts }, hearing }: Heard): number {
  if (hearing !== null && hearing.phones !== '' && hearing === facts.abd) return WORTH.half;
  return facts.isCommonName ? WORTH.common : WORTH.telling;
}

export function sameLetters(found: Heard, listed: WordFacts): boolean {
  const { letters, genitive } = found.unit.facts;
  return letters === listed.letters || (genitive !== null && genitive === listed.letters);
}

/** Words are compared without their plural; but the last letter of DEAŞ is none, and DEA another body. */
export function lacksLetterOfAcronym(letters: string, listed: WordFacts): boolean {
  return letters.length < listed.letters.length && listed.raw === listed.raw.toUpperCase();
}

/**
 * A word of a body's name that is compared as a word of its language: is it that one, in whatever form? Null where
 * it is compared by sound.
 */
export function isSameWord({ unit: { facts }, hearing }: Heard, listed: WordFacts): boolean | null {
  if (hearing !== null && (facts.isArabic || !listed.isOrdinary)) return null;
  if (facts.word.hash !== listed.word.hash) return false;
  return hearing !== null || !lacksLetterOfAcronym(facts.letters, listed);
}

/** By sound: 0 the same, 1 hopeless; the likest of the ways the listed word may be heard. */
export function wordUnlikeness(found: Heard, listed: ListedWords, index: number): number {
  const { facts } = found.unit;
  const form = listed.facts[index]!;
  if (facts.isArabic && form.isArabic) {
    return arabicUnlikeness(facts.letters, form.letters);
  }
  const phones = found.hearing?.phones ?? '';
  if (facts.isArabic !== form.isArabic) {
    const sounds = soundsOf(listed, index);
    const arabic = facts.isArabic ? facts : form;
    const known = soundsOfKnownArabic(arabic.letters);
    const latin = facts.isArabic ? sounds : [phones];
    // Two names known to many are two, though Arabic leaves out what tells them apart (حسن, Hussein).
    if (known !== undefined && latin.every(isWellKnown)) return least(known, latin, nameUnlikeness);
    return least(phones, sounds, unlikenessAcross);
  }
  if ((listed.halves & (1 << index)) !== 0) return nameUnlikeness(phones, form.abd!.phones);
  // Name after name of a list has the same word, and is compared with the same word of the text.
  if (form.comparedWith !== phones) {
    form.comparedWith = phones;
    // Of the same consonants as most would hear them, it is not to be heard otherwise.
    const asMost = found.hearing !== null && form.first?.hash === found.hearing.hash;
    form.unlikeness = asMost
      ? nameUnlikeness(phones, form.first!.phones)
      : least(phones, form.sounds, nameUnlikeness);
  }
  return form.unlikeness;
}

function least(
  phones: string,
  sounds: readonly string[],
  compared: (a: string, b: string) => number,
): number {
  let found = Number.POSITIVE_INFINITY;
  for (const sound of sounds) {
    found = Math.min(found, compared(phones, sound));
    if (found === 0) break;
  }
  return found;
}

export function nameUnlikeness(a: string, b: string): number {
  const unlike = unlikeness(a, b);
  if (unlike === 0 || !isWellKnown(a) || !isWellKnown(b)) return unlike;
  const most = isCommonName(a) && isCommonName(b) ? OFTEN_MIXED_UP : ONE_VOWEL;
  return unlike <= most ? unlike + COST_OF_MIXING_UP : 1;
}

/**
 * Salah for Salih: two names, but of a man who is told by the rest of his name a slip. What it counts
 * then; null where the sounds are further apart.
 */
export function slipUnlikeness(found: Heard, listed: ListedWords, index: number): number | null {
  const phones = found.hearing?.phones ?? '';
  if (found.unit.facts.isArabic || !isWellKnown(phones)) return null;
  const unlike = least(phones, listed.facts[index]!.sounds, unlikeness);
  const most = listed.facts.length < LONG_NAME ? SLIP.inShort : SLIP.inLong;
  return unlike <= most ? unlike + COST_OF_MIXING_UP : null;
}
/** One vowel for another that sounds near; where three other names agree, one further off (Iyad, Ayyad). */
const SLIP = { inShort: 0.1, inLong: 0.3 };
/** Words. */
const LONG_NAME = 4;

/** Letters; in shorter words a long a makes another name: حسن and حسان, صلح and صالح. */
const SHORTEST_WITH_LOOSE_A = 4;

/** Arabic spelling hardly varies: only a long a may be written or not (رحمن, رحمان). */
function arabicUnlikeness(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.min(a.length, b.length) < SHORTEST_WITH_LOOSE_A) return 1;
  return a.replaceAll('ا', '') === b.replaceAll('ا', '') && a[0] === b[0] ? 0.1 : 1;
}
