/**
 * "Maliki and Amiri pick Sudani, Halbousi waits": a brief or a page of headlines gives nobody's whole name.
 * Family names of the field that stand together, where the field is spoken of, are each other's company.
 */
import { isCommonNameAsWritten } from '../fold/common-names';
import { isOrdinaryWord } from '../fold/ordinary-words';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Case } from './case';
import { isOfFaith, isSaidOfThings } from './doubt/another-person/faiths';
import { isPlural, isWholeFamily } from './doubt/another-person/whole-families';
import { isGuardedAgainst } from './doubt/ruled-out';
import { isInOffice } from './introduced/title-of-office';
import type { Decided } from './mention';
import { toldInCompany } from './told-in-company';

/** People of one paragraph, and how many of them may be known by their family name alone. */
const ENOUGH = { people: 3, unnamed: 2 };
/** Letters. */
const SHORTEST = 5;

/** Of what nobody has been found to be meant by: whom the others beside it tell. */
export function namedAmongThemselves(
  undecided: readonly Case[],
  decided: readonly Decided[],
): Decided[] {
  const byPassage = new Map<number, { one: Case; entry: CandidateEntry }[]>();
  for (const one of undecided) {
    const entry = onlyBearer(one);
    if (entry === null) continue;
    const { order } = one.spot.passage;
    byPassage.set(order, [...(byPassage.get(order) ?? []), { one, entry }]);
  }
  return [...byPassage].flatMap(([order, found]) => {
    const unnamed = new Set(found.map(({ entry }) => entry.id));
    const people = new Set(unnamed);
    for (const { spot, mention, isPerson } of decided) {
      if (isPerson && mention.actor && spot.passage.order === order) people.add(mention.actor);
    }
    if (unnamed.size < ENOUGH.unnamed || people.size < ENOUGH.people) return [];
    return found.map(({ one, entry }) => toldInCompany(one, entry));
  });
}

/** The one of the field who bears the name, or who of them is in office. */
function onlyBearer(one: Case): CandidateEntry | null {
  if (!mayBeFamilyName(one)) return null;
  const bearers = (one.spot.family?.among(() => true) ?? one.spot.entries).filter(
    (entry) => isSpeltSo(entry) && !isSaidOfOthers(one, entry),
  );
  const inOffice = bearers.filter((entry) => isInOffice(one, entry));
  for (const some of [bearers, inOffice]) {
    if (new Set(some.map(({ id }) => id)).size === 1) return some[0]!;
  }
  return null;
}

/** "Barzani tribe, Zaidi Shiites, Zebaris" */
export const isSaidOfOthers = (one: Case, entry: CandidateEntry): boolean =>
  isGuardedAgainst(one, entry) ||
  isWholeFamily(one, entry) ||
  isPlural(one, entry) ||
  isOfFaith(one, entry) ||
  isSaidOfThings(one, entry);

function mayBeFamilyName(one: Case): boolean {
  const { spot, hearing, surroundings } = one;
  const { passage, surface } = spot;
  if (one.isArabic || !one.isOneWord || surface.length < SHORTEST || passage.isAllCapitals)
    return false;
  if (surroundings.kind !== 'alone' && surroundings.kind !== 'titled') return false;
  if (isCommonNameAsWritten(surface) || isOrdinaryWord(one.folded)) return false;
  if (passage.words.alsoWords.has(one.folded) || one.isTaken) return false;
  if (hearing.register.hasStranger(one.familyName)) return false;
  if (one.otherBearer !== null || one.walk === 'other') return false;
  return hearing.evidence.hasCueIn(passage);
}

export const isSpeltSo = ({ type, agreement, crossScript }: CandidateEntry): boolean =>
  type === 'person' && !crossScript && (agreement === 'exact' || agreement === 'folded');
