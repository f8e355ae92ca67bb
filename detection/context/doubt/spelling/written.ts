/** Is it written as the form is listed? */

import { wordsThatTell } from '../../../actors/ordinary-names';
import { hasArticle } from '../../../fold/arabic';
import { foldToken } from '../../../fold/normalise';
import { GAPS } from '../../../fold/word-gaps';
import { type CandidateEntry, isByEar } from '../../../lexicon/entries/candidate';
import { formsBeside } from '../../../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../../../lexicon/stored/kept';
import { isAdjacent, startsSentence } from '../../beside/neighbours';
import type { Case } from '../../case';
import { cuesIn } from '../../document/cues';
import { LEAST_CROSS_SCRIPT_WORD, LONGEST_DOUBTFUL_ACRONYM } from '../../grades';
import { isFamilySpeltFarOff, isSpeltFarOff } from './heard';
import { isIndefinite } from './indefinite';
import { isOtherWesternName } from './western-names';

/** Words left out, and one of those there is "on": على أي is no Ali. */
function passesOverParticle(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || !one.holdsParticle) return false;
  const words = one.spot.surface.split(/\s+/);
  return entry.derived !== null || (words.length > 2 && words.length > entry.words);
}

/** "Trump IS right", "IS THE": the verb in capitals, in a language where the acronym is a word. */
function isEmphasis(one: Case, entry: CandidateEntry): boolean {
  if (entry.kind !== 'acronym') return false;
  const { before, after } = one;
  const { copulas, besideVerb } = one.spot.passage.words;
  if (!copulas.has(one.folded)) return false;
  if (after && isAdjacent(after.gap)) {
    if (besideVerb?.behind.test(after.folded) || /^\p{Lu}{2,}$/u.test(after.raw)) return true;
  }
  return (
    before !== null && isAdjacent(before.gap) && (besideVerb?.before.test(before.folded) ?? false)
  );
}

/** Most spans have one reading, asked for more than once. */
export function isWritten(one: Case, entry: CandidateEntry): boolean {
  if (one.lastAsked !== entry) {
    one.lastAsked = entry;
    one.isLastWritten = isWrittenAsListed(one, entry);
  }
  return one.isLastWritten;
}

/** The Arabic article makes the name: السوداني is a man, سوداني a nationality. */
function isWrittenAsListed(one: Case, entry: CandidateEntry): boolean {
  if (entry.crossScript && one.holdsParticle) return false;
  if (isOtherWesternName(one, entry) || differsInNisba(one, entry)) return false;
  if (hasOtherVowelFirst(one, entry) || isIndefinite(one, entry)) return false;
  if (passesOverParticle(one, entry) || isEmphasis(one, entry)) return false;
  if (one.isOneWord) {
    // جورج بوش الابن, "the son", is no family name.
    if (entry.derived !== null && one.holdsParticle) return false;
    if (entry.crossScript && entry.score < LEAST_CROSS_SCRIPT_WORD) return false;
    if (isSingularOfName(one, entry) || isOfNisba(one, entry)) return false;
    if (isWordWithArticle(one, entry) || isSoraniWord(one, entry)) return false;
    // Persian چ and ق sound alike in a key: عراقی "Iraqi" is not Araghchi. Nor is English "Iraqi" Turkish Erakçi.
    if (entry.agreement === 'key' && one.isArabic) return false;
    if (isByEar(entry) && (isWordOfField(one) || isSpeltFarOff(one, entry))) return false;
  }
  if (isFamilySpeltFarOff(one, entry)) return false;
  if (entry.derived === null && entry.kind !== 'short') return true;
  const listed = entry.text.split(/\s+/).at(-1)!;
  if (!listed.startsWith('ال') || !one.isOneWord) return true;
  if (hasArticle(one.spot.surface)) return true;
  return isPersianFamilyName(one) || isSpeltAsNamed(one, entry);
}

/** "جلال طالبانى ... طالباني": the text wrote the whole name without the article, too. */
export function isSpeltAsNamed(one: Case, entry: CandidateEntry): boolean {
  if (!one.isOneWord || entry.type !== 'person') return false;
  const named = one.namedBefore(entry) ?? one.hearing.register.anywhere(entry.id);
  return named !== null && foldToken(named.surface.split(/\s+/).at(-1)!) === one.folded;
}

/**
 * Persian writes Arab names without their article; what is a word as well it may mean as such, but no
 * adjective (سودانی, Sudanese) begins a sentence.
 */
function isPersianFamilyName({ spot, folded }: Case): boolean {
  const { words, block } = spot.passage;
  if (!words.namesWithoutArticle) return false;
  return !words.alsoWords.has(folded) || startsSentence(block.text, spot.start);
}

/** A cue word, or one that speaks of a country: no family name that merely sounds alike. */
const isWordOfField = ({ spot, hearing }: Case): boolean =>
  cuesIn(hearing.evidence.lexicon, spot.surface, 1).length > 0 ||
  wordsThatTell(hearing.evidence.lexicon, spot.surface).length > 0;

/** Sorani سلێمانی is a town, Persian سلیمانی a family: letters that only Kurdish has make it another word. */
const isSoraniWord = ({ spot, isArabic }: Case, { text }: CandidateEntry): boolean =>
  isArabic && SORANI.test(spot.surface) && !SORANI.test(text);
const SORANI = /[ێۆەڕڵ]/u;

/** الحماس is zeal: the group's name has no article. */
function isWordWithArticle(one: Case, entry: CandidateEntry): boolean {
  if (!one.isArabic || entry.derived !== null) return false;
  if (!hasArticle(one.spot.surface) || hasArticle(entry.text)) return false;
  if (one.isOrdinary(entry)) return true;
  return (
    entry.type === 'person' && !bearsArticle(one.hearing.evidence.lexicon, entry.entry, entry.form)
  );
}

/** Does any of the actor's names have the article? Persian ones do not: روحاني is a man, الروحاني "spiritual". */
const bearsArticle = keptByNumber((lexicon, _entry, form: number) =>
  [...formsBeside(lexicon, form)].some((own) => /(?:^|\s)ال/.test(lexicon.formText(own))),
);

/** Hadi al-Omari is not Hadi al-Amiri: a family name does not begin with o for a. */
function hasOtherVowelFirst(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || entry.agreement !== 'near') return false;
  if (one.isOneWord || one.isArabic || !one.hearing.evidence.knowsField) return false;
  const family = foldToken(one.spot.surface.split(GAPS).at(-1)!);
  const listed = foldToken(entry.text.split(GAPS).at(-1)!);
  return (BACK.test(family) && FRONT.test(listed)) || (FRONT.test(family) && BACK.test(listed));
}
const BACK = /^[ou]/;
const FRONT = /^[aei]/;

/**
 * Mohammad Zarifi is not Mohammad Zarif, nor Mesut Barsan Masoud Barzani: the ending says of what place
 * or family somebody is.
 */
function differsInNisba(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || one.isArabic || entry.agreement !== 'near') return false;
  const family = foldToken(one.spot.surface.split(' ').at(-1)!);
  const listed = foldToken(entry.text.split(' ').at(-1)!);
  if (/[iy]$/.test(family) && family.slice(0, -1) === listed) return true;
  if (one.isOneWord || !one.hearing.evidence.knowsField) return false;
  return /[^aeiou][iy]$/.test(listed) && /[^aeiouy]$/.test(family);
}

/** Plurals agree with their singular, but Hama is not Hamas. */
function isSingularOfName(one: Case, entry: CandidateEntry): boolean {
  if (entry.derived !== null || entry.crossScript || entry.agreement === 'exact') return false;
  const { text, form } = entry;
  if (!ENDS_IN_S.has(text.charAt(text.length - 1))) return false;
  return foldedForm(one.hearing.evidence.lexicon, form, text) === `${one.folded}s`;
}

const foldedForm = keptByNumber((_lexicon, _form, text: string) => foldToken(text));

const ENDS_IN_S = new Set('sS');

/** Süleymaniye and Sulaymaniyah are towns, no family named Süleymani. */
function isOfNisba(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || entry.agreement === 'exact') return false;
  return NISBA.test(one.folded) && !NISBA.test(foldToken(entry.text));
}
const NISBA = /iyy?[ae]h?$/;

/** In a line of capitals every word looks like an acronym. */
export function isShoutedAcronym({ spot }: Case, { kind }: CandidateEntry): boolean {
  const { passage, surface } = spot;
  if (kind !== 'acronym' || surface.length > LONGEST_DOUBTFUL_ACRONYM) return false;
  return passage.isAllCapitals;
}

/** "PKK DISSOLVES ITSELF": the text goes on to name it so. */
export function isOnlyShouted(one: Case, entry: CandidateEntry): boolean {
  if (!isShoutedAcronym(one, entry)) return false;
  const { passage, surface } = one.spot;
  const { copulas, frequent } = passage.words;
  if (copulas.has(one.folded) || frequent.has(one.folded)) return true;
  return one.hearing.register.anywhere(entry.id)?.surface !== surface;
}
