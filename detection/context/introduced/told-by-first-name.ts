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
import { byPassage, type Decided } from '../mention';
import { isBefore, type Passage, positionOf } from '../spots/spot';
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
  const decidedIn = byPassage(decided);
  for (const passage of passages) {
    const here = decidedIn.get(passage) ?? [];
    for (const { word: name, start, end } of names.all(passage.block.text)) {
      if (ofOthers.has(name) || here.some(({ mention }) => touches(mention, start, end))) continue;
      const { first, isOneOfFamily } = bearers.get(name)!;
      const isEarly =
        passage.block.kind !== 'headline' &&
        isBefore({ order: passage.order, start }, positionOf(first.spot));
      if (isEarly || !isAlone(passage, start, end)) {
        ofOthers.add(name);
        continue;
      }
      // Of a name that thousands bear, only where one of the family is beside it.
      if (
        isCommonNameAsWritten(name) &&
        !(isOneOfFamily && isFamilyNear(passages, passage, first, decidedIn))
      ) {
        continue;
      }
      const entry = first.spot.entries.find(({ id }) => id === first.mention.actor);
      if (entry === undefined) continue;
      const mention = byFirstName(entry, first.mention, { passage, start, end });
      const mentions = found.get(name);
      if (mentions) mentions.push(mention);
      else found.set(name, [mention]);
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

/** Not in somebody else's longer name, nor said of somebody who is called so ("our neighbour Bashar", "Bachar, réfugié"). */
function isAlone({ words, block: { text } }: Passage, start: number, end: number): boolean {
  const after = wordAfter(text, end);
  if (after && isAdjacent(after.gap) && after.isCapital) return false;
  const behind = text.slice(end, end + APPOSITION_REACH);
  const said = APPOSITION.exec(behind);
  if (said && !words.and.has(foldToken(said[1] ?? ''))) return false;
  const before = wordBefore(text, start);
  if (before === null || !isAdjacent(before.gap)) return true;
  const { naming, frequent, articles, and, says, openers } = words;
  // "A boy called Ali"
  if (naming.has(before.folded)) return false;
  return [frequent, articles, and, says, openers].some((list) => list.has(before.folded));
}
/** ", 34,", ", a teacher", ", réfugié", " (19)", "'s Diner" */
const APPOSITION = /^(?:['’]s \p{Lu}|,? \(?\d|, (\p{Ll}+))/u;
/** UTF-16 units. */
const APPOSITION_REACH = 24;

const touches = (mention: { start: number; end: number }, start: number, end: number): boolean =>
  mention.start < end && start < mention.end;

/** Somebody of that family in the passage or beside it. */
const isFamilyNear = (
  passages: readonly Passage[],
  { order }: Passage,
  { mention }: Decided,
  decidedIn: ReadonlyMap<Passage, readonly Decided[]>,
): boolean =>
  passages
    .slice(Math.max(0, order - 1), order + 2)
    .some((near) =>
      decidedIn
        .get(near)
        ?.some(
          (other) =>
            other.isPerson &&
            other.mention.actor !== mention.actor &&
            lastNameIn(other.mention.surface) === lastNameIn(mention.surface),
        ),
    );
