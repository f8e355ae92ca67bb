/**
 * "The Iraqi prime minister … Abadi", "رئيس الوزراء العراقي … علاوي": briefs and live pages name nobody in full
 * whom everybody knows. A title that says whose it is introduces its holder as his whole name would.
 */
import { isCommonNameAsWritten } from '../../fold/common-names';
import type { Case } from '../case';
import type { Decided } from '../mention';
import { actsOrIsTitled } from './acting';

/** Of the names that meant nobody, those of the holders of `titles`, decided again by `decideName`. */
export function namedByTitle(
  ofNobodyYet: readonly Case[],
  titles: readonly Decided[],
  decideName: (one: Case) => Decided | null,
): Decided[] {
  const [first] = ofNobodyYet;
  if (first === undefined) return [];
  const { register } = first.hearing;
  const holders = new Set<string>();
  for (const { spot, mention } of titles) {
    if (mention.actor === null) continue;
    holders.add(mention.actor);
    const { passage, start, surface } = spot;
    const at = { order: passage.order, start, surface, block: passage.block.id };
    register.noteFull(mention.actor, at);
  }
  if (holders.size === 0) return [];
  return ofNobodyYet
    .filter((one) => isFamilyNameOf(one, holders))
    .flatMap((one) => {
      const decided = decideName(one);
      return decided === null || decided.mention.how.rule !== 'short-after-full' ? [] : [decided];
    });
}

const isFamilyNameOf = (one: Case, holders: ReadonlySet<string>): boolean =>
  one.spot.entries.some(
    ({ id, type, needs }) => type === 'person' && needs === 'antecedent' && holders.has(id),
  ) && tellsWho(one);

/** "Rashid" is a first name too, and so anybody's; "Sudani refugees" are no prime minister. */
function tellsWho(one: Case): boolean {
  const { isArabic, familyName, spot } = one;
  const { words } = spot.passage;
  if (words.alsoWords.has(one.folded) || spot.entries.some((entry) => one.isOrdinary(entry))) {
    return actsOrIsTitled(one);
  }
  return isArabic ? !words.givenNames.has(familyName) : !isCommonNameAsWritten(familyName);
}
