/** Whose coalition it is: said to be led by somebody else, to fight in another country, or of parties. */

import { isOwnName, ownWords } from '../../../actors/own-words';
import { hasArticle } from '../../../fold/arabic';
import { beginsArabic } from '../../../fold/letters';
import { foldToken } from '../../../fold/normalise';
import { languageWords } from '../../../languages/index';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { findCandidates } from '../../../lexicon/match/match';
import { formsBeside } from '../../../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../../../lexicon/stored/kept';
import { isAdjacent } from '../../beside/neighbours';
import { textAround } from '../../beside/other-bearers';
import { familyName } from '../../beside/surroundings';
import type { Case } from '../../case';
import { isOfACountry } from '../../document/country-names';
import { isHomeNearer, speaksOfHome } from '../../document/home-affairs';
import { LIVED_THROUGH, latestYearOf } from '../../document/latest-year';
import { SENTENCE_END } from '../../grades';
import { hasArmsBefore, hasArmsBeside, speaksOfArms } from '../../introduced/acting';
import { beginOf } from '../ruled-out';
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
  if (isInOtherCountry(one)) return true;
  if (!isCalledByLeader(one, entry)) return false;
  return isAgainstOthers(one, entry) || isOfOthers(one, entry) || isOfEarlierWar(one, entry);
}

/** "the US-led coalition": one of its names says who leads it. What is called by no leader, as parties are, has a name of its own. */
const isCalledByLeader = (one: Case, { entry, form }: CandidateEntry): boolean =>
  calledByLeader(one.hearing.evidence.lexicon, entry, form);

const calledByLeader = keptByNumber((lexicon, _entry, form: number): boolean => {
  for (const own of formsBeside(lexicon, form)) {
    const name = lexicon.formText(own);
    const { ledBy } = languageWords(lexicon.form(own).lang, beginsArabic(name));
    if (ledBy.before?.test(name.slice(0, name.lastIndexOf(' ') + 1))) return true;
  }
  return false;
});

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
    ledBy.before?.exec(text.slice(Math.max(0, start - LEADER_REACH), start)) ??
    ledBy.behind?.exec(text.slice(end, end + LEADER_REACH));
  return found?.slice(1).find((group) => group !== undefined) ?? null;
}

/**
 * "the international coalition against Iran": against a country, or another of the list. But what is done by it is
 * done against others, too: "strikes of the coalition against the army".
 */
function isAgainstOthers(one: Case, entry: CandidateEntry): boolean {
  if (one.isOneWord && !ANTI.test(one.after?.raw ?? '')) return false;
  const who = opponentSaid(one);
  return who !== null && !hasArmsBefore(one) && isOtherThan(one, entry, who);
}
/** "la coalition anti-Assad" says itself what it is. */
const ANTI = /^anti/iu;

/** "التحالف ضد «داعش»": whom it is called after. */
export function isAgainstItsOwn(one: Case, entry: CandidateEntry): boolean {
  const first = WORD.exec(opponentSaid(one) ?? '')?.[0];
  return first !== undefined && isOwnName(one.hearing.evidence.lexicon, entry, first);
}

/** Whom it is said to be against, directly beside it; behind it, with what follows. */
function opponentSaid({ spot: { passage, start, end } }: Case): string | null {
  const { text } = passage.block;
  const { before, behind } = passage.words.against;
  const named = before?.exec(text.slice(Math.max(0, start - LEADER_REACH), start))?.[1];
  if (named !== undefined) return named;
  const tail = text.slice(end, end + LEADER_REACH);
  const opens = behind?.exec(tail)?.[0];
  return opens === undefined ? null : tail.slice(opens.length).replace(QUOTE, '');
}
const QUOTE = /^["“«„]/u;

/** A country, or somebody of the list, and not one whom the coalition is called after ("the anti-ISIS coalition"). */
function isOtherThan({ spot: { passage }, hearing }: Case, entry: CandidateEntry, said: string) {
  const { lexicon } = hearing.evidence;
  const first = WORD.exec(said)?.[0];
  if (first === undefined || isOwnName(lexicon, entry, first)) return false;
  if (isOfACountry(passage.words, foldToken(first))) return true;
  return findCandidates(lexicon, said, passage.language)[0]?.start === 0;
}
const WORD = /^\p{L}[\p{L}\p{M}]*/u;

/** "a coalition that includes Hamas and Hezbollah", "known as the Axis of Resistance": groups of the list are in it. */
function isOfOthers({ spot: { passage, end }, hearing }: Case, entry: CandidateEntry): boolean {
  if (entry.needs === null) return false;
  const tail = passage.block.text.slice(end, end + LEADER_REACH);
  const opens = passage.words.namesMembers?.exec(tail)?.[0];
  if (opens === undefined) return false;
  const { lexicon } = hearing.evidence;
  const members = tail.slice(opens.length).split(SENTENCE_END)[0]!;
  return findCandidates(lexicon, members, passage.language).some(({ entries }) =>
    entries.every(({ type, id, text }) => {
      if (type === 'person' || type === 'office' || type === 'lookalike') return false;
      return id !== entry.id && !text.split(' ').some((word) => isOwnName(lexicon, entry, word));
    }),
  );
}

/** "In 1991 a US-led coalition freed Kuwait": in a year before there was this one, and the sentence names no later one. */
function isOfEarlierWar(one: Case, entry: CandidateEntry): boolean {
  const { passage } = one.spot;
  const from = beginOf(one.hearing.evidence.lexicon, entry);
  if (from === null) return false;
  const year = latestYearOf(textAround(one.spot), passage.words);
  return year !== null && year >= LIVED_THROUGH && year < Number(from.slice(0, 4));
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

/** "build those coalitions": never one. But a sign lost makes it his: "the coalitions strikes". */
export function areSeveralCoalitions(one: Case, { type, text }: CandidateEntry): boolean {
  if (type !== 'coalition' || !one.isOneWord || text.endsWith('s')) return false;
  return PLURAL.test(one.spot.surface) && !hasArmsBeside(one);
}
const PLURAL = /\p{Ll}s$/u;

/** From there on the bare word may be that one's, whichever word of the name it is: "coalition internationale". */
export function noteOtherCoalition({ hearing, spot, asAntecedent }: Case): void {
  const words = spot.surface.split(' ');
  for (const word of new Set([words[0]!, words.at(-1)!])) {
    hearing.register.noteStranger(familyName(word), asAntecedent);
  }
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
