/** Is a name said to be that of others: "the framework of the hospitals", "Hezbollah of Java"? */
import { foldToken } from '../../fold/normalise';
import { stemOf } from '../../fold/stems';
import { GAPS } from '../../fold/word-gaps';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import { formsBeside } from '../../lexicon/stored/forms-of-owner';
import { askedOnce } from '../asked-once';
import { isAdjacent, wordBefore } from '../beside/neighbours';
import { walkOfText } from '../beside/walk-of-life';
import type { Case } from '../case';
import { isOfACountry } from '../document/country-names';
import { cuesIn } from '../document/cues';
import type { Spot } from '../spots/spot';

/** UTF-16 units; "of the Shiite parties" behind a framework. */
const OF_REACH = 60;

/** "the framework of the hospitals": of something that is not of the field. */
export const belongsToOthers = askedOnce((one): boolean => {
  const { passage, end } = one.spot;
  const tail = passage.block.text.slice(end, end + OF_REACH);
  const of = passage.words.belongsTo?.exec(tail);
  if (!of || isAccused(one.spot)) return false;
  const owner = /^[^,;.!?()،؟]*/u.exec(tail.slice(of[0].length))![0];
  return owner.trim() !== '' && !isOfField(one, owner, false);
});

/** Does the piece of text hold a cue word or somebody known? At its very start, if so asked. */
export function isOfField(one: Case, text: string, atStart: boolean): boolean {
  const { lexicon } = one.hearing.evidence;
  const cues = cuesIn(lexicon, atStart ? (/^\p{L}+/u.exec(text)?.[0] ?? '') : text, 1);
  if (cues.length > 0) return true;
  return findCandidates(lexicon, text, one.spot.passage.language).some(
    ({ start, entries }) =>
      (!atStart || start === 0) && entries.some(({ type }) => type !== 'lookalike'),
  );
}

/** "the Libyan Revolutionary Guard": another country's, unless one of the actor's own names says so. */
export function isElsewheres(one: Case, entry: CandidateEntry): boolean {
  const { words } = one.spot.passage;
  const { nationality } = words;
  if (nationality === null || entry.type === 'person') return false;
  const word = nationality.at === 'start' ? one.before : one.after;
  if (!word || !isAdjacent(word.gap)) return false;
  const isOwner = nationality.at === 'start' && /^\p{Lu}\p{L}+['’]s$/u.test(word.raw);
  if (!isOwner && !nationality.pattern.test(word.raw)) return false;
  if (words.titles.has(word.folded) || words.openers.has(word.folded)) return false;
  const { evidence } = one.hearing;
  const own = [...evidence.ownWords(entry)];
  if (own.length === 0 || own.some((known) => stemOf(known) === stemOf(word.folded))) return false;
  // "Iraq's Popular Mobilization Forces": a name that says of no country whose it is.
  return own.some((known) => isOfACountry(words, known)) || !isOfField(one, word.raw, true);
}

/** ", the one of Java", "du Hedjaz": a place directly behind. */
const OF_PLACE =
  /^(?:, (?:the one|el|celui))? (?:of|du|de|del|d['’]) ?(?:la |el |the |l['’])?(\p{Lu}[\p{L}'’-]+)/u;

/** "Hezbollah of Java": a name that several bear, said to be that of a place nobody here is from. */
export function isBranchElsewhere(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person' || !isBorneBySeveral(one)) return false;
  const { passage, end } = one.spot;
  const tail = passage.block.text.slice(end, end + OF_REACH);
  const found = OF_PLACE.exec(tail);
  if (!found) return false;
  const place = found[1]!;
  const own = new Set([...one.hearing.evidence.ownWords(entry)].map(stemOf));
  const parts = place.split(/[\p{Pd}]/u).map((part) => stemOf(foldToken(part)));
  return (
    !parts.some((part) => own.has(part)) &&
    !isOfField(one, tail.slice(found[0].length - place.length), true)
  );
}

/** "Nigeria's", "Diyarbakır'daki": a place directly before. */
const PLACES_OWN = /^(\p{Lu}[\p{L}-]+)['’](?:s|[dt][ea]ki|n?[ıiuü]n)$/u;
/**
 * "Ankara'nın KYB'ye tepkisi": the reaction is Ankara's. What a Turkish genitive owns says so at its end; letters
 * are read by their names, which end in vowels ("KYB'si").
 */
const TURKISH_OWNER = /['’]n?[ıiuü]n$/u;
const OWNED_LETTERS = /^['’]s[ıiuü]/u;

/** "Nigeria's CJTF": letters, or a name that several bear, owned by a place nobody here is from. */
export function isOwnedElsewhere(one: Case, entry: CandidateEntry): boolean {
  const areLetters = entry.kind === 'acronym' && entry.needs === 'company';
  if (entry.type === 'person' || !(areLetters || isBorneBySeveral(one))) return false;
  const { before } = one;
  const place = before && isAdjacent(before.gap) ? PLACES_OWN.exec(before.raw)?.[1] : undefined;
  if (place === undefined) return false;
  const { text } = one.spot.passage.block;
  const isOwned = !TURKISH_OWNER.test(before!.raw) || OWNED_LETTERS.test(text.slice(one.spot.end));
  if (areLetters && !isOwned) return false;
  // "Islamic Jihad's": somebody's, no place's.
  const further = wordBefore(text, before!.start);
  if (further?.isCapital && isAdjacent(further.gap)) return false;
  const folded = foldToken(place);
  const { openers, frequent } = one.spot.passage.words;
  if (openers.has(folded) || frequent.has(folded)) return false;
  const own = [...one.hearing.evidence.ownWords(entry)].map(stemOf);
  return !own.includes(stemOf(folded)) && !isOfField(one, place, true);
}

/** " in Lebanon", "بالعراق" */
const IN_COUNTRY = /^ (?:ب|(?:في|در|in|en|im|au) )(\p{L}+)/u;

/** "المقاومة الإسلامية في لبنان": whose whole name says in which country, and it is another. */
export function isNamesakeElsewhere(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person') return false;
  const { passage, end } = one.spot;
  const place = IN_COUNTRY.exec(passage.block.text.slice(end, end + OF_REACH))?.[1];
  if (place === undefined) return false;
  const { lexicon } = one.hearing.evidence;
  const countries = [...formsBeside(lexicon, entry.form)].flatMap((form) => {
    const whole = lexicon.formText(form);
    if (!whole.startsWith(`${entry.text} `)) return [];
    const own = IN_COUNTRY.exec(whole.slice(entry.text.length))?.[1];
    return own === undefined ? [] : [stemOf(foldToken(own))];
  });
  const folded = foldToken(place);
  return (
    countries.length > 0 &&
    !countries.includes(stemOf(folded)) &&
    isOfACountry(passage.words, folded)
  );
}

/**
 * "Des comités de mobilisation populaire", listed as one committee with a capital: of that kind every country has some,
 * and the text speaks of no country of the field.
 */
export function areOfThatKind(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person' || one.isOneWord || entry.agreement === 'exact') return false;
  const [first = ''] = one.spot.surface.split(GAPS);
  const [listed = ''] = entry.text.split(GAPS);
  if (!STARTS_SMALL.test(first) || STARTS_SMALL.test(listed)) return false;
  if (foldToken(first) !== `${foldToken(listed)}s`) return false;
  const { lexicon, passages } = one.hearing.evidence;
  return !passages.some(({ words, block }) =>
    cuesIn(lexicon, block.text, MOST_CUES).some((cue) => isOfACountry(words, foldToken(cue))),
  );
}
/** Different ones of a passage. */
const MOST_CUES = 20;
const STARTS_SMALL = /^\p{Ll}/u;

function isBorneBySeveral({ spot: { entries } }: Case): boolean {
  const bearers = entries.filter(({ type }) => type === 'organisation' || type === 'coalition');
  return bearers.some(({ id }) => id !== bearers[0]!.id);
}

/** "the Pentagon of the fashion world": a likeness, for want of anything else of the field. */
const OF_THINGS = /^ (?:of the|de la|du|des|del|de los|de las|der) \p{Ll}{4}/u;

export function isLikeness({ spot }: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person') return false;
  return OF_THINGS.test(spot.passage.block.text.slice(spot.end, spot.end + OF_REACH));
}

/** "the US coalition of curling mums": made of people who make no war. */
export function isMadeOfThings({ spot }: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'coalition' || entry.needs === null) return false;
  const made = madeOf(spot);
  if (made === null) return false;
  return walkOfText(spot.passage.words.code, `${made} `) !== 'public' && !STATES.test(made);
}

/** "of parties" behind "a coalition", if it says so: not "accused the coalition of killing". */
export function madeOf(spot: Spot): string | null {
  const { passage, end } = spot;
  const tail = passage.block.text.slice(end, end + MADE_OF_REACH);
  const found = passage.words.madeOf?.exec(tail);
  return found && !isAccused(spot) ? tail.slice(found[0].length) : null;
}

/** "accused the coalition": what goes on behind it is what it is accused of. */
const isAccused = ({ passage: { words, block }, start }: Spot): boolean =>
  words.accuses?.test(block.text.slice(Math.max(0, start - VERB_REACH), start)) ?? false;
/** UTF-16 units; "of more than 80 countries". */
const MADE_OF_REACH = 48;
/** UTF-16 units before a name in which "accused the" ends. */
const VERB_REACH = 40;
const STATES =
  /(?:nations?|countries|states|pays|états|staaten|ländern?|nationen|países|naciones|estados)(?!\p{L})|\d/iu;

/**
 * "the White House in Bishkek", where nothing speaks for the one listed: from here on the bare words are
 * that house's.
 */
export function isPlacedElsewhere(one: Case): boolean {
  const { passage, start, end, entries } = one.spot;
  if (!entries.some((entry) => entry.type !== 'person' && one.isOrdinary(entry))) return false;
  const { text } = passage.block;
  return (
    IN_PLACE.test(text.slice(end, end + OF_REACH)) ||
    PLACES_OWN.test(wordBefore(text, start)?.raw ?? '')
  );
}
const IN_PLACE = /^,? (?:in|at|of|de|du|à|en|del|von|zu) \p{Lu}\p{L}+/u;

export const isTakenElsewhere = (one: Case, entry: CandidateEntry) =>
  one.isTaken && !one.isOneWord && one.isOrdinary(entry);
