/** Does what the text says agree with a listed form, and how closely? Decides; finds nothing. */
import { isOrdinaryArabicWord } from '../../fold/arabic-words';
import { isWellKnown } from '../../fold/phones';
import { soundKey } from '../words/memo';
import { ENOUGH_COMMON_WORDS } from '../words/shortenings';
import { compareJoined } from './compare-joined';
import {
  isSameWord,
  sameLetters,
  slipUnlikeness,
  WEIGHT_OF_UNLIKENESS,
  WORTH,
  wordUnlikeness,
  worthOf,
} from './compare-words';
import { type Comparison, type Heard, limitsOfPerson, MEAN, type Verdict } from './comparison';
import { type ListedWords, soundsOf } from './listed';

/** Of sums of such shares: a word is given up a little late rather than early. */
const ROUNDING = 1e-9;

export function compare(comparison: Comparison): Verdict | null {
  if (comparison.listed.facts.length !== comparison.found.length) return compareJoined(comparison);
  return (
    compareWords(comparison) ?? (isCutElsewhere(comparison) ? compareJoined(comparison) : null)
  );
}

/**
 * As many words with other spaces: Hamidreza Yahya Zadeh, Hamid Reza Yahyazadeh. Of two words nobody
 * does so; in a long list al-Sadr would have the consonants of Lasse Dre.
 */
function isCutElsewhere({ isPerson, listed, found }: Comparison): boolean {
  if (!isPerson || found.length < FEWEST_CUT_ELSEWHERE) return false;
  return found.some(({ hearing, unit: { facts } }, i) => {
    if (hearing === null || hearing === facts.abd) return false;
    return hearing.power !== listed.facts[i]!.first?.power;
  });
}

/** Words. */
const FEWEST_CUT_ELSEWHERE = 3;

function compareWords(comparison: Comparison): Verdict | null {
  const { isPerson, listed, found, isPartial, hasMore } = comparison;
  if (isWrittenOtherwise(listed, found, isPerson)) return null;
  const { one, least } = limitsOfPerson(isPartial);
  // Beyond it no rule below lets a word pass: the words behind it need not be compared.
  const hopeless = isPerson ? one : MEAN.crossScript.one;
  const isAcross = areOfTwoScripts(listed, found);
  /** Bits of the words compared by sound. */
  let bySound = 0;
  let crossScript = false;
  let total = 0;
  let worst = 0;
  let evidence = 0;
  for (let i = 0; i < found.length; i++) {
    const heard = found[i]!;
    const form = listed.facts[i]!;
    const { facts } = heard.unit;
    evidence += worthOf(heard);
    if (sameLetters(heard, form)) continue;
    const isSame = isPerson && heard.hearing !== null ? null : isSameWord(heard, form);
    if (isSame === false) return null;
    if (isSame) continue;
    bySound |= 1 << i;
    if (facts.isArabic !== form.isArabic) crossScript = true;
    let unlike = wordUnlikeness(heard, listed, i);
    if (unlike > hopeless && isPerson && !isAcross && !isPartial && tellsBeside(found, i)) {
      unlike = slipUnlikeness(heard, listed, i) ?? unlike;
    }
    total += unlike;
    evidence -= unlike;
    worst = Math.max(worst, unlike);
    if (worst > hopeless) return null;
    const most = evidence + (found.length - 1 - i) * WORTH.telling + ROUNDING;
    if (isPerson && !isAcross && most < least) return null;
  }
  if (isPartial && !tellsWho(listed, found, hasMore)) return null;
  if (bySound === 0) return { agreement: 'folded', score: isPartial ? 0.9 : 1, crossScript };
  if (crossScript && found.some(({ unit }) => isOrdinaryArabicWord(unit.facts.letters)))
    return null;
  const mean = total / found.length;
  if (isPerson && !crossScript) {
    if (worst > one || evidence - lessForCommon(listed, found) < least) return null;
  } else {
    // Arabic leaves vowels out: with words left out as well, على الحكومة "sounds like" Ali Alhakim.
    const limit = !crossScript
      ? MEAN.organisation
      : isPartial
        ? MEAN.crossScriptPartial
        : MEAN.crossScript;
    if (worst > limit.one || mean > limit.mean) return null;
  }
  return {
    agreement: crossScript || haveSameKeys(listed, found, bySound) ? 'key' : 'near',
    score: (isPartial ? 0.9 : 1) * (1 - WEIGHT_OF_UNLIKENESS * mean),
    crossScript,
  };
}

/** Another word of the name than this one is borne by few. */
function tellsBeside(found: readonly Heard[], index: number): boolean {
  return found.some((heard, i) => i !== index && worthOf(heard) === WORTH.telling);
}

/** Of a person, with words left out: is what remains enough to say who is meant? */
function tellsWho(listed: ListedWords, found: readonly Heard[], hasMore: boolean): boolean {
  const isBorneByMost = found.some(({ unit }) => unit.facts.bearers === 'most');
  let common = 0;
  for (let i = 0; i < found.length; i++) {
    const heard = found[i]!;
    const form = listed.facts[i]!;
    const isHalf = worthOf(heard) === WORTH.half;
    const isCommon = isHalf || heard.unit.facts.isCommonName || form.isCommonName;
    if (!isCommon) {
      // With unknown words between, Musa beside Mohammed tells hardly more than he.
      if (!hasMore || !isBorneByMost || !isWellKnown(heard.hearing?.phones ?? '')) return true;
    } else if ((!hasMore || !isBorneByMost) && !isHalf) {
      if (heard.unit.facts.bearers !== 'most' && form.bearers !== 'most') return true;
    }
    common++;
  }
  return common >= ENOUGH_COMMON_WORDS;
}

/** What a name borne by many is worth less, where the text spells it as nobody else does (Aliya, Ali). */
function lessForCommon(listed: ListedWords, found: readonly Heard[]): number {
  let less = 0;
  for (let i = 0; i < found.length; i++) {
    const worth = worthOf(found[i]!);
    if (worth > WORTH.common && listed.facts[i]!.isCommonName) less += worth - WORTH.common;
  }
  return less;
}

function areOfTwoScripts(listed: ListedWords, found: readonly Heard[]): boolean {
  for (let i = 0; i < found.length; i++) {
    if (found[i]!.unit.facts.isArabic !== listed.facts[i]!.isArabic) return true;
  }
  return false;
}

/** By capitals and initials, before any sound is asked for. */
function isWrittenOtherwise(
  listed: ListedWords,
  found: readonly Heard[],
  isPerson: boolean,
): boolean {
  for (let i = 0; i < found.length; i++) {
    const { facts } = found[i]!.unit;
    const form = listed.facts[i]!;
    // The "son of" of a longer name.
    if (facts.isFiller && !form.isFiller) return true;
    // "Bashir said" is not Bashir Said, and not Bashar Assad.
    if (isPerson && facts.isSmall && !form.isSmall) return true;
  }
  return false;
}

function haveSameKeys(listed: ListedWords, found: readonly Heard[], bySound: number): boolean {
  return found.every(({ hearing }, i) => {
    if ((bySound & (1 << i)) === 0) return true;
    const key = soundKey(hearing?.phones ?? '');
    return soundsOf(listed, i).some((other) => soundKey(other) === key);
  });
}
