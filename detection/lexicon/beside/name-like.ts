/** What a word says of a name it stands beside, wherever that is: kept with the word once it was worked out. */
import { UPPER } from '../../fold/characters';
import { isCommonArabicName } from '../../fold/common-names';
import { isOrdinaryWord } from '../../fold/ordinary-words';
import { FILIATIONS, HONORIFICS } from '../../fold/words';
import { FORMS_OF_ADDRESS, SOUND_LIKE_NAMES, SUCCESSOR } from '../../languages/arabic-letters';
import { isCommonName } from '../words/memo';
import { isMuhammad } from '../words/shortenings';
import type { WordFacts } from '../words/word-facts';

/**
 * `certain`: a name borne by many. `article`: with an Arabic article. `capital`: merely a capital.
 * `muhammad`: before a name it is as well left out (Mohammad Javad Zarif). `son`: whose father is named.
 * `honorific`: how somebody is addressed, by some part of the name (Khan, Malik). `kunya`: Abu Zayd, before a name.
 * `object`: the whole name of somebody else, to whom something is done.
 */
export type NameLike =
  | 'certain'
  | 'article'
  | 'muhammad'
  | 'son'
  | 'honorific'
  | 'kunya'
  | 'servant'
  | 'object'
  | 'capital'
  | null;

/** Bits of `WordFacts.beside`: an answer and one more, so that 0 is none. */
const PLAIN = 0;
const IN_CAPITALS = 4;
const SHOUTED = 8;
const ROLE = 10;
const LIKENESS_MASK = 0xf;
const SHOUTED_MASK = 0x3;
const ROLE_MASK = 0x7;

const LIKENESSES: readonly NameLike[] = [null, 'certain', 'honorific', 'capital'];

/** `inCapitals`: the whole line is, so capitals make no acronym. */
export function likeness(kind: number, facts: WordFacts, inCapitals: boolean): NameLike {
  const shift = inCapitals ? IN_CAPITALS : PLAIN;
  const kept = (facts.beside >>> shift) & LIKENESS_MASK;
  if (kept !== 0) return LIKENESSES[kept - 1]!;
  const found = likenessOf(kind, facts, inCapitals);
  facts.beside |= (LIKENESSES.indexOf(found) + 1) << shift;
  return found;
}

function likenessOf(kind: number, facts: WordFacts, inCapitals: boolean): NameLike {
  if (facts.isTitle || !facts.hasSounds) return null;
  const phones = facts.first?.phones ?? '';
  if (facts.isArabic) return isArabicName(facts) ? 'certain' : null;
  if (kind !== UPPER || (!inCapitals && isAcronym(facts))) return null;
  if (HONORIFICS.has(facts.letters)) return 'honorific';
  if (facts.abd !== null || isCommonName(phones)) return 'certain';
  return isOrdinaryWord(facts.letters) ? null : 'capital';
}

/** A given name has no article: الأمين is a post. */
export const WITH_ARTICLE = /^[وفبلك]?(?:ال|ٱل)/;

export function isArabicName(facts: WordFacts): boolean {
  if (WITH_ARTICLE.test(facts.raw)) return false;
  // The name Ali ends in ي; the preposition على in ى, which folding unites.
  if (SOUND_LIKE_NAMES.has(facts.letters) && !facts.raw.endsWith('ي')) return false;
  return isCommonArabicName(facts.letters);
}

export function isShouted(facts: WordFacts): boolean {
  const kept = (facts.beside >>> SHOUTED) & SHOUTED_MASK;
  if (kept !== 0) return kept === 2;
  const { raw } = facts;
  const found = raw.length > 1 && raw === raw.toUpperCase();
  facts.beside |= (found ? 2 : 1) << SHOUTED;
  return found;
}

/** No part of a name, as family names in capitals are: Ali Asghar NOROUZI. */
const isAcronym = (facts: WordFacts) => isShouted(facts) && facts.letters.length < SHORTEST_SHOUTED;
/** Letters. */
const SHORTEST_SHOUTED = 5;

/** Before a name: Mohammed, "son of", no part of any name, or what has to be looked at. */
export const ROLES = { muhammad: 1, filiation: 2, none: 3, any: 4 };

export function roleBefore(facts: WordFacts): number {
  const kept = (facts.beside >>> ROLE) & ROLE_MASK;
  if (kept !== 0) return kept;
  const found = roleOf(facts);
  facts.beside |= found << ROLE;
  return found;
}

function roleOf(facts: WordFacts): number {
  const { letters } = facts;
  if (!facts.isArabic && isMuhammad(facts)) return ROLES.muhammad;
  if (FILIATIONS.has(letters)) return ROLES.filiation;
  // "Read Hadi al-Amiri", "Shiite Ammar al-Hakim": they merely sound like names (Riad, Said).
  return letters === SUCCESSOR || isOrdinaryWord(letters) ? ROLES.none : ROLES.any;
}

export function isAddress(facts: WordFacts): boolean {
  return facts.isArabic && FORMS_OF_ADDRESS.has(facts.letters) && !WITH_ARTICLE.test(facts.raw);
}
