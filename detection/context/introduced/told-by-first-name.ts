/**
 * "Masoud Barzani and Nechirvan Barzani … a photograph of Masoud": where a text speaks of two of a family, the first
 * name tells which of them; and a first name that few bear is his whom the text has named by it ("les bombes de
 * Bachar"). Where capitals tell names from words.
 */
import { isCommonNameAsWritten, isWesternGivenName } from '../../fold/common-names';
import { isAlsoFamilyName } from '../../fold/given-names';
import { foldToken } from '../../fold/normalise';
import { isOrdinaryWord } from '../../fold/ordinary-words';
import { wholeWords } from '../../fold/word-lists';
import { isAdjacent, wordAfter, wordBefore } from '../beside/neighbours';
import { familyName } from '../beside/surroundings';
import type { Hearing } from '../case';
import type { Decided } from '../mention';
import type { Passage } from '../spots/spot';
import { byFirstName } from './by-first-name';

interface Bearer {
  /** His first full name in the text. */
  first: Decided;
  /** Others of his family are spoken of. */
  isOneOfFamily: boolean;
}

export function toldByFirstName(
  { evidence: { passages }, register }: Hearing,
  decided: readonly Decided[],
): Decided[] {
  const bearers = bearersOf(decided, (family) => register.hasStranger(family));
  if (bearers.size === 0) return [];
  const names = wholeWords([...bearers.keys()]);
  const found = new Map<string, Decided[]>();
  const ofOthers = new Set<string>();
  for (const passage of passages) {
    const here = decided.filter(({ spot }) => spot.passage === passage);
    for (const { word: name, start, end } of names.all(passage.block.text)) {
      if (ofOthers.has(name) || here.some(({ mention }) => touches(mention, start, end))) continue;
      const { first, isOneOfFamily } = bearers.get(name)!;
      const use = useOf(passage, start, end);
      const isEarly = first.spot.passage.order > passage.order && passage.block.kind !== 'headline';
      if (use === 'of-another' || isEarly) ofOthers.add(name);
      if (use !== 'alone' || isEarly) continue;
      // Of a name that thousands bear, only where one of the family is beside it.
      if (
        isCommonNameAsWritten(name) &&
        !(isOneOfFamily && isFamilyNear(passage, first, decided))
      ) {
        continue;
      }
      const entry = first.spot.entries.find(({ id }) => id === first.mention.actor);
      if (entry === undefined) continue;
      const mention = byFirstName(entry, first.mention, { passage, start, end });
      found.set(name, [...(found.get(name) ?? []), mention]);
    }
  }
  return [...found].flatMap(([name, mentions]) => (ofOthers.has(name) ? [] : mentions));
}

/** By the first names of those whom the text names in full, as it spells them; but not where two bear it. */
function bearersOf(
  decided: readonly Decided[],
  hasStranger: (family: string) => boolean,
): Map<string, Bearer> {
  const families = new Map<string, Set<string>>();
  const firsts = new Map<string, Decided | null>();
  for (const one of decided) {
    const { actor, surface, how } = one.mention;
    if (!one.isPerson || actor === null || how.rule === 'short-after-full') continue;
    const [given, ...rest] = surface.split(' ');
    if (rest.length === 0 || !GIVEN.test(given!)) continue;
    const family = lastNameIn(surface);
    families.set(family, (families.get(family) ?? new Set()).add(actor));
    const other = firsts.get(given!);
    if (other === undefined) firsts.set(given!, one);
    else if (other?.mention.actor !== actor) firsts.set(given!, null);
  }
  const bearers = new Map<string, Bearer>();
  for (const [given, first] of firsts) {
    if (first === null || !mayTell(given, first)) continue;
    const family = lastNameIn(first.mention.surface);
    const isOneOfFamily = families.get(family)!.size > 1 || hasStranger(family);
    if (isOneOfFamily || !isCommonNameAsWritten(given))
      bearers.set(given, { first, isOneOfFamily });
  }
  return bearers;
}
const lastNameIn = (surface: string): string => familyName(surface.split(' ').at(-1)!);
/** Three letters and more, the first a capital. */
const GIVEN = /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u;

function mayTell(given: string, { spot: { passage } }: Decided): boolean {
  const folded = foldToken(given);
  if (isWesternGivenName(folded) || isAlsoFamilyName(folded) || isOrdinaryWord(folded))
    return false;
  const { alsoWords, titles, nameParts } = passage.words;
  return ![alsoWords, titles, nameParts].some((list) => list.has(folded));
}

/** Alone, or in somebody else's longer name, or said of somebody who is called so. */
function useOf(
  { words, block: { text } }: Passage,
  start: number,
  end: number,
): 'alone' | 'of-another' | 'unclear' {
  const after = wordAfter(text, end);
  if (after && isAdjacent(after.gap) && after.isCapital) return 'of-another';
  if (APPOSITION.test(text.slice(end, end + APPOSITION_REACH))) return 'of-another';
  const before = wordBefore(text, start);
  if (before === null || !isAdjacent(before.gap)) return 'alone';
  if (words.naming.has(before.folded) || words.trades.has(before.folded)) return 'of-another';
  const isSmall = [words.frequent, words.articles, words.and, words.says, words.openers].some(
    (list) => list.has(before.folded),
  );
  if (isSmall) return 'alone';
  return before.isCapital || words.reading.nounsAreCapitalised ? 'of-another' : 'unclear';
}
/** ", 34,", ", a teacher", " (19)" */
const APPOSITION =
  /^(?:['’]s \p{Lu}|,? \(?\d|, (?:an?|une?|ein|eine|un[ao]?|bir|the|who|l[ea]|der|die|el) )/u;
/** UTF-16 units. */
const APPOSITION_REACH = 8;

const touches = (mention: { start: number; end: number }, start: number, end: number): boolean =>
  mention.start < end && start < mention.end;

/** Somebody of that family in the passage or beside it. */
const isFamilyNear = (
  passage: Passage,
  { mention }: Decided,
  decided: readonly Decided[],
): boolean =>
  decided.some(
    (other) =>
      other.isPerson &&
      other.mention.actor !== mention.actor &&
      Math.abs(other.spot.passage.order - passage.order) <= 1 &&
      lastNameIn(other.mention.surface) === lastNameIn(mention.surface),
  );
