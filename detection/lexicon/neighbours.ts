/**
 * Is a match only part of a longer name? "Ahmed Ali" inside "Ahmed Ali Hassan" is somebody else.
 */
import { BREAK, kindOf, UPPER } from '../fold/characters';
import { isCommonName } from '../fold/common-names';
import { isOrdinaryWord } from '../fold/ordinary-words';
import type { CandidateEntry } from './candidate';
import { isArticleBefore, type Reader, type Unit } from './reader';

export interface Neighbours {
  /** A word that looks like one more part of a personal name follows, or stands before. */
  after: NameLike;
  before: NameLike;
}
/** `certain`: with an Arabic article, or a name borne by many. `capital`: merely a capital. */
export type NameLike = 'certain' | 'capital' | null;

function likeness(unit: Unit): NameLike {
  const { facts, kind } = unit;
  if (facts.isTitle || !facts.hasSounds) return null;
  const phones = facts.first?.phones ?? '';
  if (facts.isArabic) return isArabicName(facts, phones) ? 'certain' : null;
  if (kind !== UPPER || isShouted(unit)) return null;
  if (facts.abd !== null || isCommonName(phones)) return 'certain';
  return isOrdinaryWord(facts.letters) ? null : 'capital';
}

/** Small words that sound like names (إلى like Ali); a given name has no article (الأمين is a post). */
const SMALL_ARABIC = new Set('الي علي علا ان او اول اولا امس اما اي هذا حول'.split(' '));
const WITH_ARTICLE = /^[وفبلك]?(?:ال|ٱل)/;

/** Borne as names as well; right before a name they are how it is addressed (شیخ نعیم قاسم). */
const ARABIC_ADDRESS = new Set('شيخ سيد حاج ملا امام سردار حجه ايه خواجه'.split(' '));

function isArabicName(facts: Unit['facts'], phones: string): boolean {
  if (WITH_ARTICLE.test(facts.raw)) return false;
  // The name Ali ends in ي; the preposition على in ى, which folding unites.
  if (SMALL_ARABIC.has(facts.letters) && !facts.raw.endsWith('ي')) return false;
  return isCommonName(phones);
}

/** An acronym is not part of a name. */
function isShouted({ facts }: Unit): boolean {
  return facts.raw.length > 1 && facts.raw === facts.raw.toUpperCase();
}

function following(reader: Reader, last: Unit): NameLike {
  if (reader.text.charCodeAt(last.end) !== 0x20 && reader.text.charCodeAt(last.end) !== 0x2d) {
    return null;
  }
  const next = reader.after(last);
  if (next === null) return null;
  if (next.facts.isFiller && next.facts.letters.length > 1) return 'certain';
  const beyond = reader.after(next);
  if (beyond !== null && isArticleBefore(reader.text, next, beyond)) {
    return next.facts.article === 'plain' && beyond.kind === UPPER ? 'certain' : null;
  }
  return likeness(next);
}

/** A space, and the apostrophe that may begin a name (Nasir 'Ali). */
const NEXT_TO = /^ ['’‘ʿʾ`]?$/;

export function neighboursOf(
  reader: Reader,
  before: Unit | null,
  last: Unit,
  first: Unit,
): Neighbours {
  const isNextTo = before !== null && NEXT_TO.test(reader.text.slice(before.end, first.start));
  return {
    after: following(reader, last),
    before: isNextTo && !isAddress(before) ? preceding(reader, before) : null,
  };
}

function preceding(reader: Reader, before: Unit): NameLike {
  const found = likeness(before);
  // Every word is written large at the start of a sentence; but a name is a name there too.
  return found === 'capital' && startsSentence(reader.text, before) ? null : found;
}

function isAddress({ facts }: Unit): boolean {
  return facts.isArabic && ARABIC_ADDRESS.has(facts.letters) && !WITH_ARTICLE.test(facts.raw);
}

function startsSentence(text: string, unit: Unit): boolean {
  for (let i = unit.start - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x20) continue;
    return kindOf(code) === BREAK;
  }
  return true;
}

const ENOUGH_WORDS = 3;

/** Entries that can stand beside such neighbours: a person's name must be the whole of the name. */
export function standsAlone(
  entry: Pick<CandidateEntry, 'type' | 'agreement' | 'derived' | 'words' | 'isCommon'>,
  { before, after }: Neighbours,
): boolean {
  if (entry.type !== 'person') return true;
  if (before === 'certain') return false;
  // Three names in a row are one person's; what follows is his tribe or town.
  if (after !== null && entry.words >= ENOUGH_WORDS && entry.derived === null) return true;
  if (after === 'certain') return false;
  // Any capital after a name that is not quite the listed one: rather a longer, other name.
  const isListed = entry.agreement === 'exact' || entry.agreement === 'folded';
  return after === null || (isListed && entry.derived !== 'subset' && !entry.isCommon);
}
