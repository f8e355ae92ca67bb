/** From a path that ended to the entries it may denote. */
import { foldToken } from '../../fold/normalise';
import { isWellKnown } from '../../fold/phones';
import type { Heard, Verdict } from '../compare/comparison';
import { hasOtherFather } from '../compare/fathers';
import { areHisOwn } from '../compare/his-words';
import { agreesInInitials } from '../compare/initials';
import { holdsTogether } from '../compare/inside';
import { eachWay, type ListedWords, listedForm } from '../compare/listed';
import { isSpelledIn } from '../compare/own-script';
import { PlainForm } from '../compare/plain-form';
import { compare } from '../compare/verify';
import { META, MOST_LANGUAGES, POSTING } from '../stored/format';
import { isOnlyForm } from '../stored/forms-of-owner';
import { type Lexicon, plainBytes } from '../stored/load';
import type { Unit } from '../words/reader';
import { isMuhammad } from '../words/shortenings';
import { noteAlike } from './alike';
import { type CandidateEntry, isAsListed, isByEar, MOST_ENTRIES } from './candidate';
import { Promising } from './promising';
import type { Terminal } from './terminal';
import {
  ENOUGH_OF_LONG_NAME,
  isCutOtherwise,
  isLongerOrBeginsOtherwise,
  isPartOfName,
  opensOtherwise,
} from './told-early';

const SMALLEST_LOWERED = 3;
/** "the IRGC's Quds Force" names two bodies, though "IRGC Quds Force" is a name of one. */
const OWNER = /\p{Lu}{2}['’]s\s/u;

/** "PMF", "P.M.F.", "PMFs"; four letters and more also as "Centcom". */
function agreesAsAcronym(surface: string, listed: string): boolean {
  const bare = (text: string) => text.replace(/[.\s\p{Pd}]/gu, '');
  const found = bare(surface);
  const own = bare(listed);
  if (found === own || found === `${own}s`) return true;
  if (own.length < SHORTEST_AS_WORD || !/^\p{Lu}\p{Ll}+$/u.test(found)) return false;
  const letters = foldToken(found);
  const listedLetters = foldToken(own);
  return letters === listedLetters || letters === `${listedLetters}s`;
}
/** Letters; shorter ones are words: "Hans" is no plural of HAN. */
const SHORTEST_AS_WORD = 4;

/**
 * Muhammad Hassan may be anybody: of names borne by many, Mohamed al-Hassan keeps his article. A list
 * not sorted by language may have left it out by chance.
 */
const ARTICLE = /[\s\p{Pd}](?:[AaEe]l[\s\p{Pd}]|ال)|[\s\p{Pd}][AaEe][hlnrstdz]+\p{Pd}/u;

const isBorneByMany = ({ facts }: Unit) => facts.isCommonName || facts.abd !== null;
const isKnownToMany = ({ unit, hearing }: Heard) =>
  isBorneByMany(unit) || isWellKnown(hearing?.phones ?? '');

/**
 * In another order somebody else: Salah Adnan is not Adnan Salah, nor Musa Muhammad Muhammad Musa. Of
 * three names that not all most people bear, the order is the list's; and a name that few bear is the
 * family's, wherever it stands (Rezaei Mohsen), unless beside it is only Muhammad.
 */
function isTurnedIntoAnother(heard: readonly Heard[]): boolean {
  if (!heard.every(isKnownToMany)) return false;
  if (heard.length >= ENOUGH_TURNED)
    return heard.every(({ unit }) => unit.facts.bearers === 'most');
  return (
    heard.some(({ unit }) => isMuhammad(unit.facts)) ||
    heard.every(({ unit }) => isBorneByMany(unit))
  );
}
const ENOUGH_TURNED = 3;

/** Score of a name that is merely near to a listed one and has its family name first (Bahaziq Mahmoud). */
const LEAST_TURNED = 0.8;

/** Abd and Abu belong to the word after them, -Allah and -din to the word before. */
function isNameByItself({ unit: { facts } }: Heard, at: number, heard: readonly Heard[]): boolean {
  const isFirstHalf = facts.abd !== null || facts.half === 'first';
  return isFirstHalf ? at === heard.length - 1 : at === 0 || facts.half !== 'second';
}

/** Of a name turned round: only its last two words are (Aboud Mohammed Rogo, Aboud Rogo Mohammed). */
const isSwapped = (heard: readonly Heard[]) =>
  heard[0]!.unit.start < heard[heard.length - 1]!.unit.start;

function surfaceOf(text: string, { heard, isTurned }: Terminal): string {
  const last = heard.length - 1;
  const { start } = heard[isTurned && !isSwapped(heard) ? last : 0]!.unit;
  return text.slice(start, heard[isTurned ? last - 1 : last]!.unit.end);
}

/** What the name's bearer is, is read only where neither the posting nor the list tells. */
function isPersons(lexicon: Lexicon, posting: number): boolean {
  if ((posting & POSTING.large) !== 0) return true;
  return lexicon.hasPeople && lexicon.typeOf(posting & POSTING.form) === 'person';
}

function verdictOn(
  isPerson: boolean,
  words: ListedWords,
  terminal: Terminal,
  posting: number,
): Verdict | null {
  const { heard, skipped, isTurned } = terminal;
  const isPartial = isPartOfName(terminal, posting);
  const hasMore = skipped > 0;
  const isEnded = isTurned || hasMore || heard[0]!.unit.facts.isArabic;
  // Nearly all postings are of whole names.
  if ((posting & (POSTING.subset | POSTING.surname)) === 0) {
    return compare({ isPerson, listed: words, found: heard, isPartial, hasMore });
  }
  let best: Verdict | null = null;
  eachWay(words, posting, isEnded, (listed) => {
    const one = compare({ isPerson, listed, found: heard, isPartial, hasMore });
    if (best === null || (one !== null && one.score > best.score)) best = one;
  });
  return best;
}

const plain = new PlainForm();

/** Told by its words alone, read from its bytes: nearly every posting of a long list ends here. */
function isAnother(
  lexicon: Lexicon,
  isPerson: boolean,
  terminal: Terminal,
  posting: number,
): boolean {
  const form = posting & POSTING.form;
  const first = plain.firstWord(lexicon, form);
  if (first === null) return false;
  if (opensOtherwise(first, isPerson, terminal, posting)) return true;
  if (!plain.readOn(lexicon, form, first)) return false;
  return verdictOn(isPerson, plain, terminal, posting) === null;
}

/** What is passed over inside a name is none of another's where all of it is his own. */
function withoutHisWords(
  lexicon: Lexicon,
  text: string,
  terminal: Terminal,
  form: number,
): Terminal {
  const { heard, skipped, isTurned } = terminal;
  if (skipped === 0 || isTurned || heard[0]!.unit.facts.isArabic || isOnlyForm(lexicon, form)) {
    return terminal;
  }
  for (let i = 1; i < heard.length; i++) {
    const between = text.slice(heard[i - 1]!.unit.end, heard[i]!.unit.start);
    if (!areHisOwn(lexicon, form, between)) return terminal;
  }
  return { ...terminal, skipped: 0 };
}

function entryOf(
  lexicon: Lexicon,
  text: string,
  as: Terminal,
  posting: number,
): CandidateEntry | null {
  const number = posting & POSTING.form;
  const isPerson = isPersons(lexicon, posting);
  const terminal = isPerson ? withoutHisWords(lexicon, text, as, number) : as;
  const { heard, skipped, isTurned } = terminal;
  const isSurname = (posting & POSTING.surname) !== 0;
  const isSubset = (posting & POSTING.subset) !== 0;
  if (skipped > 0 && !isPerson) return null;
  if (isTurned && (!isPerson || isTurnedIntoAnother(heard))) return null;
  if (!isSurname && isCutOtherwise(heard, posting)) {
    if (!isPerson) return null;
    // With words left out the listed one is longer anyway.
    if (!isSubset && isLongerOrBeginsOtherwise(lexicon, number, heard)) return null;
  }
  if (isAnother(lexicon, isPerson, terminal, posting)) return null;
  const { facts, words } = listedForm(lexicon, number, null);
  const lowered = heard[0]!.unit.facts.isSmall && !facts.startsSmall;
  if (lowered && (heard.length < SMALLEST_LOWERED || isPerson)) return null;
  const surface = surfaceOf(text, terminal);
  if (OWNER.test(surface) && !OWNER.test(facts.text)) return null;
  if (facts.kind === 'acronym' && !agreesAsAcronym(surface, facts.text)) return null;

  const isPartial = isPartOfName(terminal, posting);
  const verdict = verdictOn(isPerson, words, terminal, posting);
  if (verdict === null) return null;
  if (isTurned && verdict.agreement === 'near' && verdict.score < LEAST_TURNED) return null;
  const { score, crossScript } = verdict;
  const isWhole = !isPartial && !isSurname;
  if (isPerson && !holdsTogether(text, heard, skipped, verdict, isWhole)) return null;
  if (isPerson && isPartial && hasOtherFather(lexicon, number, surface)) return null;
  if (isPerson && !agreesInInitials(lexicon, number, facts.text, text, heard)) return null;
  const isCommon = isPerson && heard.every(({ unit }) => isBorneByMany(unit));
  const names = heard.filter(isNameByItself).length;
  if (isSubset && skipped > 0 && (isCommon || names < ENOUGH_OF_LONG_NAME)) return null;
  const lacksArticle = isCommon && ARTICLE.test(facts.text) && !ARTICLE.test(surface);
  if (crossScript || lacksArticle) {
    const { isArabic } = heard[0]!.unit.facts;
    if (isSpelledIn(lexicon, number, isArabic ? 'arabic' : 'latin')) return null;
  }
  let { agreement } = verdict;
  if (agreement === 'folded' && surface === facts.text) agreement = 'exact';
  // One word alone is listed as it stands, or it is no name; a surname needs its full name first.
  // But a group's, filed by ear: its form asks for company.
  const isFiledByEar = !isPerson && facts.needs === 'company' && !crossScript;
  if (heard.length === 1 && isByEar({ agreement }) && !isSurname && !isFiledByEar) return null;
  const entry = lexicon.owners.of(number);
  return {
    type: isPerson ? 'person' : lexicon.typeOf(number),
    id: lexicon.entryId(entry),
    entry,
    form: number,
    text: facts.text,
    guarded: facts.guarded,
    alike: number,
    lang: facts.lang,
    kind: isSurname ? 'short' : facts.kind,
    needs: isSurname ? 'antecedent' : facts.needs,
    agreement,
    score,
    crossScript,
    words: heard.length,
    names,
    isCommon,
    endsTelling: !isTurned && !isKnownToMany(heard[heard.length - 1]!),
    derived: isSurname ? 'surname' : isPartial ? 'subset' : null,
    lowered,
  };
}

const EXACTNESS = ['exact', 'folded', 'key', 'near'];
const byStrength = (a: CandidateEntry, b: CandidateEntry) =>
  b.score - a.score ||
  EXACTNESS.indexOf(a.agreement) - EXACTNESS.indexOf(b.agreement) ||
  Number(a.derived !== null) - Number(b.derived !== null);

/** As strong as can be, but for one that is written just so. */
const isBeatenByExactAlone = (entry: CandidateEntry): boolean =>
  entry.score === 1 && entry.derived === null && isAsListed(entry);

/**
 * A number for each actor; one a language where the form needs something, since what it needs differs by
 * language ("coalition" in French and in English).
 */
function sideOf({ owners, formMeta }: Lexicon, posting: number): number {
  const form = posting & POSTING.form;
  const meta = formMeta[form]!;
  const isFree =
    (posting & POSTING.surname) === 0 && ((meta >>> META.needsShift) & META.needsMask) === 0;
  const language = isFree ? 0 : 1 + (meta >>> META.languageShift);
  return owners.of(form) * (1 + MOST_LANGUAGES) + language;
}

const promising = new Promising();

/** What a row of words denotes. */
export interface Meant {
  entries: CandidateEntry[];
  /** More entries than were listed. */
  more: boolean;
  /** Some of them are people. Asked wherever the row stands, when the entries themselves need not be looked at. */
  hasPeople: boolean;
}

/** The best entry for each, best first. `isWanted`: whose names alone are asked for, by entry. */
export function entriesOf(
  lexicon: Lexicon,
  text: string,
  terminals: readonly Terminal[],
  isWanted: ((entry: number) => boolean) | null = null,
): Meant {
  const best = new Map<number, CandidateEntry>();
  let more = false;
  for (const terminal of terminals) {
    promising.gather(lexicon, terminal, isWanted);
    let letters: Uint8Array | null = null;
    const isWritten = (index: number, posting: number) => {
      letters ??= plainBytes(surfaceOf(text, terminal));
      if (!promising.mayBeWritten(index, letters)) return false;
      return lexicon.isWritten(posting & POSTING.form, letters);
    };
    let isEnough = false;
    for (let i = 0; i < promising.count && !isEnough; i++) {
      const posting = promising.postings[i]!;
      if (promising.isBehindCrowd(i) && !isWritten(i, posting)) continue;
      const other = best.size === 0 ? undefined : best.get(sideOf(lexicon, posting));
      // Most forms of an actor are spellings of one name: where one agrees, the others need not be asked.
      const isDecided =
        other !== undefined &&
        isBeatenByExactAlone(other) &&
        (other.agreement === 'exact' || !isWritten(i, posting));
      const entry = isDecided ? null : entryOf(lexicon, text, terminal, posting);
      if (entry !== null && (!other || byStrength(entry, other) < 0)) {
        best.set(sideOf(lexicon, posting), entry);
      }
      isEnough = best.size >= MOST_ENTRIES;
      more ||= isEnough && (posting & POSTING.last) === 0;
    }
    more ||= !isEnough && promising.isCutShort;
  }
  const entries = [...best.values()].sort(byStrength);
  noteAlike(lexicon, entries);
  return { entries, more, hasPeople: entries.some(({ type }) => type === 'person') };
}
