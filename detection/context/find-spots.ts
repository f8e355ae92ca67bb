/** From matches to spans that may denote somebody: look-alikes eat theirs, doubtful long ones give way. */
import { foldToken } from '../fold/normalise';
import { inReadingOrder } from '../fold/reading-order';
import type { Candidate, CandidateEntry } from '../lexicon/candidate';
import type { Lexicon } from '../lexicon/load';
import { findCandidates } from '../lexicon/match';
import { standsAlone } from './case';
import type { Evidence } from './evidence';
import { ARABIC_SCRIPT } from './grades';
import { partedTitles, withTitles } from './parted-titles';
import type { Register } from './register';
import type { Passage, Spot } from './spot';
import { familyName } from './surroundings';

/** UTF-16 units looked at behind a look-alike for a name that begins inside it. */
const BEHIND_LOOKALIKE = 60;
/** UTF-16 units; a longer line is no name. */
const LONGEST_FILED = 100;

export function spotsOf(
  lexicon: Lexicon,
  passage: Passage,
  evidence: Evidence,
  register: Register,
): Spot[] {
  const { text } = passage.block;
  const filed = filedName(lexicon, passage);
  if (filed !== null) return [filed];
  const spots: Spot[] = [];
  let reached = 0;
  for (const matched of findCandidates(lexicon, text, passage.language)) {
    if (matched.start < reached || endsInArticle(text, matched)) continue;
    const candidate = opensWithSmallWord(passage, matched)
      ? behindFirstWord(lexicon, passage, matched)
      : matched;
    if (candidate === null) continue;
    const { family } = candidate;
    if (family !== null) {
      const { start, end } = candidate;
      spots.push({
        passage,
        start,
        end,
        surface: text.slice(start, end),
        entries: [],
        more: false,
        family,
      });
      reached = end;
      continue;
    }
    const eaten = lookalikeIn(candidate);
    const inside = eaten
      ? nameBeginningInside(lexicon, passage, candidate)
      : sameNameFurther(lexicon, passage, candidate);
    if (eaten && !inside) {
      const words = eaten.split(/\s+/);
      for (const word of words) evidence.takeWord(familyName(word));
      // "Falih al-Khazali": from here on a bare Khazali is he.
      const { order } = passage;
      register.noteStranger(familyName(words.at(-1)!), { order, start: candidate.start });
      continue;
    }
    for (const chosen of inside ? [inside] : preferred(candidate, text)) {
      const entries = nearest(chosen.entries.filter(({ type }) => type !== 'lookalike'));
      const { start, end, more } = chosen;
      const surface = text.slice(start, end);
      if (entries.length) spots.push({ passage, start, end, surface, entries, more, family: null });
      reached = Math.max(reached, end);
    }
  }
  return withTitles(spots, partedTitles(lexicon, passage));
}

/** A line that is nothing but "Zarif, Mohammad Javad" names Mohammad Javad Zarif. */
function filedName(lexicon: Lexicon, passage: Passage): Spot | null {
  const { text } = passage.block;
  const name = text.length > LONGEST_FILED ? null : inReadingOrder(text);
  if (name === null) return null;
  const [found] = findCandidates(lexicon, name, passage.language);
  if (!found || found.family || found.start > 0 || found.end < name.length) return null;
  const entries = found.entries.filter((entry) => isPerson(entry) && entry.words > 1);
  if (entries.length === 0) return null;
  const start = text.search(/\S/);
  const end = text.trimEnd().length;
  return {
    passage,
    start,
    end,
    surface: text.slice(start, end),
    entries: nearest(entries),
    more: found.more,
    family: null,
  };
}

/** The look-alike's own text where it is what the span says. */
function lookalikeIn({ entries }: Candidate): string | null {
  return entries.find(({ type }) => type === 'lookalike')?.id ?? null;
}

/** "Imam Ali" is a shrine's or another man's name, but not in "Imam Ali Khamenei". */
function nameBeginningInside(
  lexicon: Lexicon,
  passage: Passage,
  eaten: Candidate,
): Candidate | null {
  const { text } = passage.block;
  const second = text.indexOf(' ', eaten.start) + 1;
  if (second === 0 || second >= eaten.end) return null;
  const tail = text.slice(second, eaten.end + BEHIND_LOOKALIKE);
  const [first] = findCandidates(lexicon, tail, passage.language);
  if (!first || first.start + second >= eaten.end || first.end + second <= eaten.end) return null;
  if (first.family !== null || !first.entries.some(standsAlone)) return null;
  return { ...first, start: first.start + second, end: first.end + second };
}

/** "حركة عصائب أهل الحق": not the listed "حركة العصائب", but the longer name that begins inside it. */
function sameNameFurther(
  lexicon: Lexicon,
  passage: Passage,
  candidate: Candidate,
): Candidate | null {
  const { entries, start } = candidate;
  if (!ARABIC_SCRIPT.test(passage.block.text.charAt(start))) return null;
  if (entries.some(({ words, agreement }) => words < 2 || agreement === 'exact')) return null;
  const further = nameBeginningInside(lexicon, passage, candidate);
  const isSame = further?.entries.some(({ id }) => entries.some((own) => own.id === id));
  return isSame ? further : null;
}

/** "Ansar al|-Islam": the rest of the name is another's. */
const endsInArticle = (text: string, { start, end }: Candidate) =>
  /^-\p{L}/u.test(text.slice(end, end + 2)) &&
  / (?:al|el|as|ash|es)$/iu.test(text.slice(start, end));

/** "Laut al-Khazali", "Ob al-Baghdadi": a small word with a capital is no first name (Laith). */
function opensWithSmallWord(
  { block, words }: Passage,
  { start, end, entries }: Candidate,
): boolean {
  const first = FIRST_WORD.exec(block.text.slice(start, end))?.[1];
  if (first === undefined) return false;
  const folded = foldToken(first);
  if (!words.openers.has(folded) || words.articles.has(folded) || words.titles.has(folded)) {
    return false;
  }
  // Turkish Cuma and Sabah are names as well: a name that agrees is one.
  const isFarName = ({ agreement, type }: CandidateEntry) =>
    type === 'person' && (agreement === 'near' || (agreement !== 'exact' && first.length < 3));
  return entries.every(isFarName);
}
const FIRST_WORD = /^(\p{Lu}\p{Ll}+) /u;

function behindFirstWord(
  lexicon: Lexicon,
  passage: Passage,
  { start, end }: Candidate,
): Candidate | null {
  const { text } = passage.block;
  const second = text.indexOf(' ', start) + 1;
  const [found] = findCandidates(lexicon, text.slice(second, end), passage.language);
  if (!found || found.start > 0) return null;
  const { entries, more, family } = found;
  const alternatives = () => [];
  return { start: second, end: second + found.end, entries, more, family, alternatives };
}

/** An opening quotation mark or bracket inside: the name starts behind it. */
const OPENS_INSIDE = /\s[“«„"(]\p{L}/u;

const STARTS_LATIN = /^\p{Script=Latin}/u;
const isPerson = ({ type }: CandidateEntry) => type === 'person';

/** The longest match, unless it is only near to a form and a shorter one is the form itself. */
function preferred(candidate: Candidate, text: string): Candidate[] {
  if (candidate.entries.every(({ words }) => words === 1)) return [candidate];
  const surface = text.slice(candidate.start, candidate.end);
  const isSure = candidate.entries.some((entry) => standsAlone(entry) || isListedAsIs(entry));
  if (isSure && !OPENS_INSIDE.test(surface)) return [candidate];
  // A name inside a longer one is somebody else, though the longer one be doubtful.
  const isName = STARTS_LATIN.test(surface) && candidate.entries.some(isPerson);
  const meant = new Set(candidate.entries.map(({ id }) => id));
  const shorter = candidate
    .alternatives()
    .filter(({ entries }) =>
      entries.some(
        (entry) => standsAlone(entry) && !(isName && isPerson(entry) && !meant.has(entry.id)),
      ),
    );
  if (shorter.length === 0) return [candidate];
  const chosen: Candidate[] = [];
  for (const one of shorter) {
    if (!chosen.some((other) => one.start < other.end && other.start < one.end)) chosen.push(one);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Where some form says just this, forms of another script or sound are not meant. */
const isFar = ({ crossScript, agreement }: CandidateEntry) => crossScript || agreement === 'near';

function nearest(entries: readonly CandidateEntry[]): readonly CandidateEntry[] {
  const exact = entries.some((entry) => !isFar(entry) && entry.agreement !== 'key');
  return exact ? entries.filter((entry) => !isFar(entry)) : entries;
}

function isListedAsIs({ agreement, derived, crossScript, kind }: CandidateEntry) {
  if (kind === 'role') return false;
  return derived === null && !crossScript && (agreement === 'exact' || agreement === 'folded');
}

/**
 * Whom a family name may mean: those the text names in full, or an earlier scan of it did. Others who
 * bear it count only where they bear it just as it is written and the one named does not.
 */
export function settleFamilies(
  lexicon: Lexicon,
  spots: readonly Spot[],
  activated: readonly { actor: string }[],
  /** Those in office on the article's date, whom a title and the family name introduce. */
  inOffice: { has(actor: string): boolean; readonly size: number },
): void {
  const entries = new Set<number>();
  for (const spot of spots) for (const { entry } of spot.entries) entries.add(entry);
  const ids = new Set(activated.map(({ actor }) => actor));
  const isNamed = (entry: number) =>
    entries.has(entry) || (ids.size > 0 && ids.has(lexicon.entryId(entry)));
  for (const spot of spots) {
    if (spot.family === null) continue;
    const named = spot.family.among(isNamed);
    if (named.length === 0 && inOffice.size > 0) {
      spot.entries = spot.family.among((entry) => inOffice.has(lexicon.entryId(entry)));
      continue;
    }
    spot.entries = named.some(isFar) ? nearest(spot.family.among(() => true)) : named;
  }
}
