/** Of those who bear a family name, the ones whom the text may mean by it. */
import type { Lexicon } from '../../lexicon/stored/load';
import { isFar, nearest } from './nearest';
import type { Spot } from './spot';

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
  if (spots.every(({ family }) => family === null)) return;
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
