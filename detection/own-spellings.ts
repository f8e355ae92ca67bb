/**
 * What a text's own spelling makes names: family names as it spells them, letters that it gives a group, family names of
 * two words.
 */
import { Case, type Hearing } from './context/case';
import { DoubleFamilies } from './context/document/double-families';
import type { Families } from './context/document/echoes';
import { OwnLetters } from './context/document/own-letters';
import { inReadingOrder, type Spot } from './context/spots/spot';

/** `known` with them, in reading order; `found` is all that the lexicon found, titles included. */
export function withOwnSpellings(
  known: Case[],
  found: Spot[],
  families: Families,
  hearing: Hearing,
): Case[] {
  const letters = new OwnLetters();
  const doubles = new DoubleFamilies();
  for (const { spot } of known) {
    letters.note(spot);
    doubles.note(spot);
  }
  const { lexicon, passages } = hearing.evidence;
  const ofTwo = doubles.spots(lexicon, passages, found);
  const added = [...families.spots(lexicon, passages, found), ...letters.spots(passages, found)];
  return withAdded(withoutHalves(known, ofTwo), [...ofTwo, ...added], hearing);
}

/** It stands in the place of what the lexicon took it for. */
function withAdded(known: Case[], added: readonly Spot[], hearing: Hearing): Case[] {
  if (added.length === 0) return known;
  const places = new Set(added.map(placeOf));
  const others = known.filter(({ spot }) => !places.has(placeOf(spot)));
  const cases = [...others, ...added.map((spot) => new Case(spot, hearing))];
  return cases.sort((a, b) => inReadingOrder(a.spot, b.spot));
}

/** Either word of a double family name is no name by itself. */
function withoutHalves(known: Case[], doubles: readonly Spot[]): Case[] {
  if (doubles.length === 0) return known;
  return known.filter(
    ({ spot }) =>
      !doubles.some(
        ({ passage, start, end }) =>
          spot.passage === passage && spot.start >= start && spot.end <= end,
      ),
  );
}

const placeOf = ({ passage, start }: Spot) => `${passage.order} ${start}`;
