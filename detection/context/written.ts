/** Is it written as the form is listed, and does nothing beside it rule the form out? */
import { isWesternGivenName } from '../fold/common-names';
import { foldToken } from '../fold/normalise';
import type { CandidateEntry } from '../lexicon/candidate';
import { type Case, isOneWord } from './case';
import { ARABIC_SCRIPT, LEAST_CROSS_SCRIPT_WORD, LONGEST_DOUBTFUL_ACRONYM } from './grades';
import { isAdjacent, wordAfter, wordBefore } from './neighbours';

export function isOfOtherLanguage(one: Case, entry: CandidateEntry): boolean {
  const { lang } = entry;
  const { language } = one.spot.passage;
  return lang !== null && language !== null && lang.slice(0, 2) !== language.slice(0, 2);
}

/** Arabic and Persian share letters, not words: Persian حشد is the group, Arabic حشد a crowd. */
export function isWordOfOtherLanguage(one: Case, entry: CandidateEntry): boolean {
  if (entry.needs === null || !isOfOtherLanguage(one, entry)) return false;
  // SDG is a force in Turkish and a goal in English.
  if (entry.kind === 'acronym') return true;
  if (ARABIC_SCRIPT.test(one.spot.surface)) return isOneWord(one.spot);
  // A word of another language, not a name: French "premier" is no prime minister.
  return one.facts(entry).form.startsSmall;
}

export function isGuardedAgainst(one: Case, entry: CandidateEntry): boolean {
  const { guards } = one.facts(entry);
  if (!guards) return false;
  const { text } = one.spot.passage.block;
  const stands = (words: string[], beside: string) =>
    words.some((word) => beside === foldToken(word));
  const after = wordAfter(text, one.spot.end);
  if (after && isAdjacent(after.gap) && stands(guards.notBefore, after.folded)) return true;
  const before = wordBefore(text, one.spot.start);
  if (before && isAdjacent(before.gap) && stands(guards.notAfter, before.folded)) return true;
  return guards.notWith?.length ? one.hearing.evidence.hasAny(guards.notWith) : false;
}

/** Romanisations differ, and an Arabic form may know one more of them; western names have none. */
export function isHeardNeedlessly(one: Case, entry: CandidateEntry): boolean {
  if (!entry.crossScript || !one.hearing.evidence.knowsField) return false;
  const [given] = one.spot.surface.split(' ');
  return entry.type === 'person' && isWesternGivenName(foldToken(given!));
}

/** Words left out, and one of those there is "on": على أي is no Ali. */
function passesOverParticle(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || !holdsParticle(one)) return false;
  const words = one.spot.surface.split(/\s+/);
  return entry.derived !== null || (words.length > 2 && words.length > entry.words);
}

/** "Trump IS right", "IS THE": the verb in capitals, in a language where the acronym is a word. */
function isEmphasis(one: Case, entry: CandidateEntry): boolean {
  const { passage, surface, start, end } = one.spot;
  if (entry.kind !== 'acronym' || !passage.words.copulas.has(foldToken(surface))) return false;
  const { text } = passage.block;
  const after = wordAfter(text, end);
  if (after && isAdjacent(after.gap)) {
    if (NOT_AFTER_NAME.test(after.folded) || /^\p{Lu}{2,}$/u.test(after.raw)) return true;
  }
  const before = wordBefore(text, start);
  return before !== null && isAdjacent(before.gap) && BEFORE_VERB.test(before.folded);
}
const NOT_AFTER_NAME =
  /^(?:the|a|an|not|this|that|what|my|your|our|his|her|their|so|very|.+ing|no|it|he|she|there)$/;
const BEFORE_VERB =
  /^(?:it|he|she|this|that|what|who|there|here|which|everything|nothing|where|how)$/;

/** The Arabic article makes the name: السوداني is a man, سوداني a nationality. */
export function isWrittenAsListed(one: Case, entry: CandidateEntry): boolean {
  if (entry.crossScript && holdsParticle(one)) return false;
  if (isRespeltWesternName(one, entry)) return false;
  if (passesOverParticle(one, entry) || isEmphasis(one, entry)) return false;
  if (isOneWord(one.spot)) {
    // جورج بوش الابن, "the son", is no family name.
    if (entry.derived !== null && holdsParticle(one)) return false;
    if (entry.crossScript && entry.score < LEAST_CROSS_SCRIPT_WORD) return false;
    if (isSingularOfName(one, entry)) return false;
    if (isWordWithArticle(one, entry)) return false;
    // Persian چ and ق sound alike in a key: عراقی "Iraqi" is not Araghchi.
    if (entry.agreement === 'key' && ARABIC_SCRIPT.test(one.spot.surface)) return false;
  }
  if (entry.derived === null && entry.kind !== 'short') return !isShoutedAcronym(one, entry);
  const { form } = one.facts(entry);
  const listed = form.text.split(/\s+/).at(-1)!;
  if (!listed.startsWith('ال') || !isOneWord(one.spot)) return true;
  return /^(?:[وفبك]{0,2}ال|و?لل)/u.test(one.spot.surface);
}

/** Sounds agree across scripts more often than names do: "على ولاية" is not Ali Allawi. */
function holdsParticle(one: Case): boolean {
  const { particles } = one.spot.passage.words;
  return one.spot.surface
    .split(/\s+/)
    .some((word) => particles.includes(word) || particles.includes(word.replace(/^[وف]/, '')));
}

/** الحماس is zeal: the group's name has no article. */
function isWordWithArticle(one: Case, entry: CandidateEntry): boolean {
  if (!one.isOrdinary(entry) || entry.derived !== null) return false;
  const hasArticle = /^(?:[وفبك]{0,2}ال|و?لل)/u;
  return hasArticle.test(one.spot.surface) && !hasArticle.test(one.facts(entry).form.text);
}

/** John Garry is not John Kerry: a name from a language in Latin letters keeps its first letter. */
function isRespeltWesternName(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || entry.crossScript || isOneWord(one.spot)) return false;
  if (entry.agreement !== 'key' && entry.agreement !== 'near') return false;
  const listed = one.facts(entry).form.text.split(' ').map(foldToken);
  const family = foldToken(one.spot.surface.split(' ').at(-1)!);
  return isWesternGivenName(listed[0]!) && listed.at(-1)!.charAt(0) !== family.charAt(0);
}

/** Plurals agree with their singular, but Hama is not Hamas. */
function isSingularOfName(one: Case, entry: CandidateEntry): boolean {
  if (entry.derived !== null || entry.crossScript || entry.agreement === 'exact') return false;
  const surface = foldToken(one.spot.surface);
  return foldToken(one.facts(entry).form.text) === `${surface}s`;
}

/** In a line of capitals every word looks like an acronym. */
function isShoutedAcronym(one: Case, entry: CandidateEntry): boolean {
  return (
    entry.kind === 'acronym' &&
    one.spot.passage.isAllCapitals &&
    one.spot.surface.length <= LONGEST_DOUBTFUL_ACRONYM
  );
}

export function isNotYet(one: Case, entry: CandidateEntry): boolean {
  const [from] = one.hearing.evidence.lexicon.details.lives[entry.entry] ?? [null, null];
  const { articleDate } = one.hearing;
  return from !== null && articleDate !== null && from > articleDate.to;
}
