/** Whose coalition it is: said to be led by somebody else, to fight in another country, or of parties. */

import { isOwnName, ownWords } from '../../actors/own-words';
import { hasArticle } from '../../fold/arabic';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { isAdjacent } from '../beside/neighbours';
import type { Case } from '../case';
import { isHomeNearer, speaksOfHome } from '../document/home-affairs';
import { hasArmsBeside, speaksOfArms } from '../introduced/acting';
import { isInOtherCountry } from './other-countries';

/** UTF-16 units; "die von den Vereinigten Arabischen Emiraten angeführte". */
const LEADER_REACH = 64;

/** "the coalition led by Riyadh", "the US-led coalition in Afghanistan": that of another war. */
export function isOtherCoalition(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'coalition') return false;
  if (one.isArabic && entry.needs !== null && isAnyOfItsKind(one, entry)) return true;
  const { lexicon } = one.hearing.evidence;
  // The Axis of Resistance has many said to lead it: its names tell of none.
  const leader = ownWords(lexicon, entry).size > 0 ? leaderSaid(one) : null;
  if (leader !== null && !isOwnName(lexicon, entry, leader)) return true;
  return isInOtherCountry(one);
}

/** "تشكيل تحالف دولي", "یک ائتلاف بین‌المللی": one that is still to be made, and not the one known. */
function isAnyOfItsKind({ spot: { passage, surface }, before }: Case, { text }: CandidateEntry) {
  if (before && isAdjacent(before.gap) && passage.words.indefinite.has(before.folded)) return true;
  return hasArticle(text) && !surface.split(' ').some(hasArticle);
}

/** One word of the name of who leads it, if that is said directly beside the name. */
function leaderSaid({ spot: { passage, start, end } }: Case): string | null {
  const { text } = passage.block;
  const { ledBy } = passage.words;
  const found =
    'before' in ledBy
      ? ledBy.before.exec(text.slice(Math.max(0, start - LEADER_REACH), start))
      : ledBy.behind.exec(text.slice(end, end + LEADER_REACH));
  return found?.slice(1).find((group) => group !== undefined) ?? null;
}

/** "die Kenia-Koalition", "Koalition streitet, so die SPD": one that is not listed so is another. */
export function isOfAnotherCompound({ spot, isOneWord }: Case, { type }: CandidateEntry): boolean {
  if (type !== 'coalition' || !isOneWord) return false;
  const { text } = spot.passage.block;
  const { ofParties, reading } = spot.passage.words;
  const before = text.slice(Math.max(0, spot.start - COMPOUND_REACH), spot.start);
  if (reading.nounsAreCapitalised && OPENS_COMPOUND.test(before)) return true;
  if (ofParties === undefined) return false;
  const behind = text.slice(spot.end, spot.end + COMPOUND_REACH);
  return ofParties.before.test(before) || ofParties.behind.test(behind);
}

/** From there on the bare word may be that one's. */
export function noteOtherCoalition({ hearing, familyName, asAntecedent }: Case): void {
  hearing.register.noteStranger(familyName, asAntecedent);
}

/**
 * Where the text has spoken of a coalition of parties, or is of home affairs, the bare word is that, unless it
 * fights.
 */
export function isPerhapsOfParties(one: Case, { type, id }: CandidateEntry): boolean {
  if (type !== 'coalition' || !one.isOneWord || hasArmsBeside(one)) return false;
  const { register, evidence } = one.hearing;
  if (register.strangerBefore(one.familyName, one.asAntecedent) !== null) return true;
  const { passage } = one.spot;
  const named = register.lastMentionBefore(id, one.asAntecedent);
  if (!isHomeNearer(evidence, passage, named)) return false;
  // Once it is named, a paragraph on strikes alone is of the war, wherever the others are.
  return named === null || speaksOfHome(passage) || !speaksOfArms(one);
}

const OPENS_COMPOUND = /\p{L}\p{Pd}$/u;
/** UTF-16 units. */
const COMPOUND_REACH = 40;
