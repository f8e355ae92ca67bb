/**
 * Is a match only part of a longer name? "Ahmed Ali" inside "Ahmed Ali Hassan" is somebody else.
 */
import { BREAK, kindOf, UPPER } from '../../fold/characters';
import { isCommonArabicName } from '../../fold/common-names';
import { isCommonWord } from '../../fold/common-words';
import { isNameLine } from '../../fold/name-line';
import { isNoFamilyName } from '../../fold/no-family-names';
import { isFiledSpelling, isWellKnown, plainLetters } from '../../fold/phones';
import { COMMON_READING } from '../../fold/reading';
import { AFTER_FATHER_IN_TOWNS, isFatherInArabic, isKunyaWrittenOn } from '../../fold/words';
import { OFFICE_OR_NATIONALITY } from '../../languages/any-language';
import { VERBS_AND_NAMES } from '../../languages/arabic-letters';
import type { CandidateEntry } from '../entries/candidate';
import { bearersOf } from '../words/memo';
import type { Unit } from '../words/reader';
import type { Run } from '../words/run';
import { isFatherOf } from '../words/shortenings';
import type { WordFacts } from '../words/word-facts';
import { wordBefore } from './behind';
import {
  isAddress,
  isArabicName,
  isShouted,
  likeness,
  type NameLike,
  ROLES,
  roleBefore,
} from './name-like';

export interface Neighbours {
  /** A word that looks like one more part of a personal name follows, or stands before. */
  after: NameLike;
  before: NameLike;
}
/** Letters. */
const LONGEST_ARTICLE = 4;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** "Ali Khamenei - Wikipedia" */
const DASH_APART = /^ \p{Pd}+ /u;
const DASH_AND_SPACES = 3;

export function isBehind(run: Run, last: number): boolean {
  const end = run.ends[last]!;
  const gap = run.text.charCodeAt(end);
  if (gap !== SPACE && gap !== HYPHEN) return false;
  if (!run.has(last + 1)) return false;
  const next = run.starts[last + 1]!;
  return next - end < DASH_AND_SPACES || !DASH_APART.test(run.text.slice(end, next));
}

function following(run: Run, first: number, last: number): NameLike {
  if (!isBehind(run, last) || (last > first && endsInGenitive(run.factsOf(last)))) return null;
  const next = last + 1;
  const facts = run.factsOf(next);
  if (facts.isArabic && opensQuotedName(run, run.ends[last]!)) return null;
  if (facts.isFiller && facts.letters.length > 1) return 'son';
  if (run.isArticle(next)) {
    return facts.article === 'plain' && run.kinds[next + 1] === UPPER ? 'article' : null;
  }
  const found = likeness(run.kinds[next]!, facts, isShouted(run.factsOf(last)));
  if (found === 'certain' && isVerbBehindName(facts, run.factsOf(last))) return 'capital';
  // "traf Fuad Hussein Außenminister": German writes all nouns large.
  if (found === 'capital' && run.hasLargeNouns) return null;
  // Riyad is a town first: "İbrahim Reisi Riyad zirvesinde".
  if ((found === 'capital' || found === 'certain') && isNoFamilyName(facts.raw, facts.letters))
    return null;
  if (found === 'certain' && run.hasObjectBehind && isObjectAt(run, run.ends[last]!)) {
    return 'object';
  }
  if (found !== 'honorific') return found;
  // "Aftab Ahmad Khan Sherpao" goes on.
  return isBehind(run, next) && run.kinds[next + 1] === UPPER ? 'certain' : found;
}

/** "Hoşyar Zebari Ali Babacan'a söz verdi": two words and more with one ending of a case are a name of their own. */
const OBJECT = /^ \p{Lu}\p{L}+(?: (?:\p{Ll}{2}-)?\p{Lu}[\p{L}-]+){1,2}['’]\p{Ll}/u;
/** UTF-16 units. */
const LONGEST_OBJECT = 48;
const isObjectAt = ({ text }: Run, end: number): boolean =>
  OBJECT.test(text.slice(end, end + LONGEST_OBJECT));

/** فؤاد معصوم «حیدر العبادی» را: papers put whole names in quotation marks; and whoever is quoted so is somebody else. */
const opensQuotedName = ({ text }: Run, end: number): boolean =>
  QUOTED_NAME.test(text.slice(end, end + LONGEST_QUOTED));
const QUOTED_NAME = /^ ["“«](?!ا?ب[وا] )\p{L}+ [\p{L}\u200c ]+["”»]/u;
/** UTF-16 units. */
const LONGEST_QUOTED = 48;

/** "أما آشتون كارتر فيصل الاثنين", "بايدن يزيد الضغط": names that are verbs as well, behind one that is no first name. */
const isVerbBehindName = ({ letters }: WordFacts, name: WordFacts): boolean =>
  VERBS_AND_NAMES.has(letters) && name.isArabic && !isCommonArabicName(name.letters);

/** German "Hadi al-Amiris Badr-Organisation": what is inflected ends the name; Abbas and Faris are not. */
const endsInGenitive = (facts: WordFacts) => facts.genitive !== null && !facts.isCommonName;

/** A space, and the apostrophe that may begin a name (Nasir 'Ali). */
const NEXT_TO = /^ ['’‘ʿʾ`]?$/;
const isRightBefore = (text: string, end: number, start: number): boolean =>
  start - end === 1 ? text.charCodeAt(end) === SPACE : NEXT_TO.test(text.slice(end, start));

/** `before`: the word before the name (and its article, if it has one), which starts at `start`. */
export function neighboursOf(
  run: Run,
  before: Unit | null,
  start: number,
  first: number,
  last: number,
): Neighbours {
  const isNextTo = before !== null && isRightBefore(run.text, before.end, start);
  return {
    after: following(run, first, last),
    before:
      isNextTo && !isAddress(before.facts) && !endsTitle(run, before)
        ? preceding(run, before, first)
        : null,
  };
}

function preceding(run: Run, before: Unit, first: number): NameLike {
  const role = roleBefore(before.facts);
  if (role === ROLES.muhammad) return 'muhammad';
  if (role === ROLES.filiation) return hasSon(run, before) ? 'son' : null;
  if (role === ROLES.none) return null;
  const { letters } = before.facts;
  if (isCommonWord(letters) && startsSentence(run.text, before.start)) return null;
  // Abdul Samad Sani, who is listed as Samad Sani.
  if (before.facts.abd !== null && !before.facts.isArabic && before.kind === UPPER)
    return 'servant';
  if (before.facts.isArabic && isKunyaInArabic(run, before)) return 'kunya';
  const found = likeness(before.kind, before.facts, isShouted(run.factsOf(first)));
  if (found !== 'capital' && found !== 'certain') return found;
  if (isLargeAnyway(run, before) && !isSpeltAsName(before)) return asOpener(before);
  // Haytham, Orwa: known to many, though not borne by as many.
  if (found === 'certain' || isWellKnown(before.facts.first?.phones ?? '')) {
    return isInKunya(run, before) ? 'kunya' : 'certain';
  }
  // German writes every noun large ("der Politiker Fuad Hussein"), and every word is written large at the
  // start of a sentence, unless the line is a name; but a name is a name there too. "Electricity Minister
  // Adel Karim": an office before the name.
  if (run.hasLargeNouns || isCommonWord(letters) || OFFICE_OR_NATIONALITY.test(letters))
    return null;
  return isLargeAnyway(run, before) ? null : 'capital';
}

/** It has its capital from where it stands, and the line is none of names alone. */
export const opensSentence = (text: string, start: number): boolean =>
  startsSentence(text, start) && !isNameLine(text);

const isLargeAnyway = ({ text }: Run, { facts, start }: Unit): boolean =>
  !facts.isArabic && opensSentence(text, start);

const isSpeltAsName = ({ facts: { raw, letters } }: Unit): boolean =>
  isFiledSpelling(letters) || isFiledSpelling(plainLetters(raw, COMMON_READING));

/** "Seul", "Sadece", "Ally" have the consonants of Salah, Sadegh, Ali: a word, unless it is heard as the name. */
function asOpener({ facts: { first } }: Unit): NameLike {
  const phones = first?.phones ?? '';
  return isWellKnown(phones) || bearersOf(phones) !== 'few' ? 'capital' : null;
}

/** The second half of a kunya that nobody's name stands before. */
function isInKunya(run: Run, son: Unit): boolean {
  let father = wordBefore(run, run.text, son.start, LONGEST_ARTICLE);
  if (father?.facts.article) father = wordBefore(run, run.text, father.start, LONGEST_ARTICLE);
  if (father === null || !isFatherOf(father.facts, son.facts)) return false;
  const before = wordBefore(run, run.text, father.start, LONGEST_ARTICLE);
  return before === null || !isRightBefore(run.text, before.end, father.start) || !mayBeSon(before);
}

/** "أبو الحسن | الهاشمي القرشي", "ابوحفص": whoever the son is, and with an article as well. */
function isKunyaInArabic(run: Run, son: Unit): boolean {
  const { letters } = son.facts;
  if (isKunyaWrittenOn(letters)) return true;
  if (AFTER_FATHER_IN_TOWNS.has(letters)) return false;
  const father = wordBefore(run, run.text, son.start, LONGEST_ARTICLE);
  return father !== null && isFatherInArabic(father.facts.letters) && isInKunya(run, son);
}

/** "Hamza bin Osama bin Laden" does not name Osama; "Bin Laden" by itself has nobody before it. */
function hasSon(run: Run, filiation: Unit): boolean {
  const son = wordBefore(run, run.text, filiation.start, 0);
  if (son === null || !mayBeSon(son)) return false;
  return isRightBefore(run.text, son.end, filiation.start);
}

const mayBeSon = ({ kind, facts }: Unit) =>
  facts.isArabic ? isArabicName(facts) : kind === UPPER && !isCommonWord(facts.letters);

/** Hojjat ol-Eslam: a title of two words, the second of which is a name as well. */
function endsTitle(run: Run, { facts, start }: Unit): boolean {
  if (!ISLAM.test(facts.letters)) return false;
  let before = wordBefore(run, run.text, start, LONGEST_ARTICLE);
  if (before?.facts.article || before?.facts.letters === 'ol') {
    before = wordBefore(run, run.text, before.start, LONGEST_ARTICLE);
  }
  return before !== null && HOJJAT.test(before.facts.letters);
}
const ISLAM = /^[ei]slam$/;
const HOJJAT = /^h[ou]d?j+at$/;

function startsSentence(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x20) continue;
    return kindOf(code) === BREAK;
  }
  return true;
}

/** Whoever bears it: may one word between these be a family name? As `standsAlone`, before anybody is looked up. */
export const mayBeFamily = ({ before, after }: Neighbours): boolean =>
  !NOT_BESIDE_FAMILY.has(before) && !NOT_BESIDE_FAMILY.has(after) && after !== 'son';
const NOT_BESIDE_FAMILY = new Set<NameLike>(['certain', 'honorific', 'kunya', 'servant', 'object']);

const ENOUGH_NAMES = 3;
/** What may stand before a name that tells. */
const NEEDS_TELLING = new Set<NameLike>(['honorific', 'kunya', 'servant']);

/** Of two names, not quite the listed ones or all of them. */
const isDoubtful = ({
  agreement,
  derived,
  names,
}: Pick<CandidateEntry, 'agreement' | 'derived' | 'names'>) =>
  names < ENOUGH_NAMES && (derived === 'subset' || (derived === null && agreement === 'near'));

/** Entries that can stand beside such neighbours: a person's name must be the whole of the name. */
export function standsAlone(
  entry: Pick<
    CandidateEntry,
    'type' | 'agreement' | 'derived' | 'words' | 'names' | 'isCommon' | 'endsTelling'
  >,
  { before, after }: Neighbours,
): boolean {
  if (entry.type !== 'person') return true;
  if (before === 'certain' || (before === 'muhammad' && entry.isCommon)) return false;
  // Malik Zafar Iqbal; but Malik Iqbal has a name of his own.
  const tells = entry.derived === null && entry.names > 1 && !entry.isCommon;
  if (NEEDS_TELLING.has(before) && !tells) return false;
  if (before === 'son' && entry.derived !== 'surname') return false;
  // Two names borne by many, and a third before them; "Premierminister Adel Abdul Mahdi" has three words.
  if (before === 'capital' && entry.isCommon && entry.words < ENOUGH_NAMES) return false;
  // Raymond Samir Zina is not Samer al-Dana, nor Bassam Bashir Ibrahim Bashir Ibrahim Mansour.
  if (before === 'capital' && isDoubtful(entry)) return false;
  // Three names in a row are one person's; what follows is his tribe or town.
  if (after !== null && entry.names >= ENOUGH_NAMES && entry.derived === null) return true;
  if (after === 'certain') return false;
  const isWhole = entry.derived === null && entry.agreement !== 'near';
  if (after === 'honorific' || after === 'object') return isWhole && tells;
  const isListed = entry.agreement === 'exact' || entry.agreement === 'folded';
  // A name that tells, and then his tribe or town: Saddam Hussein al-Tikriti. Of three names, whichever is listed.
  const isLong = entry.derived === 'subset' && entry.names >= ENOUGH_NAMES;
  if (after === 'article') return (isWhole || isLong) && !entry.isCommon;
  // A family name that is nobody's given name is no father of somebody else: his tribe, office or father
  // ("bin Ahmed").
  if (after !== null && isWhole && entry.endsTelling && entry.names > 1) return true;
  if (after === 'son') return false;
  // Any capital after a name that is not quite the listed one: rather a longer, other name.
  return after === null || (isListed && entry.derived !== 'subset' && !entry.isCommon);
}
