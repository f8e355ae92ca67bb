/**
 * Words on the map, none over another. Numbers come first, then names of countries, then names of places:
 * later ones give way.
 */
import { textWidth } from '../text-room';
import { type Box, boxOf, contains, overlaps, placeBeside } from './labels';
import { BESIDE, type PlacedCountry, type PlacedGroup, type Words } from './placed';

/** px */
const SIZE = 11;
/** Names of countries are letter-spaced. */
const SPACED = 1.15;
const MARK_REACH = 6;

type Unlabelled = Omit<PlacedGroup, 'label' | 'place'>;
type Named = { code: string; path: string; x: number; y: number; name: string };

export function placeLabels(
  groups: Unlabelled[],
  countries: Named[],
  bounds: Box,
): { groups: PlacedGroup[]; countries: PlacedCountry[] } {
  const taken: Box[] = groups.map(({ x, y, spots }) => ({
    left: x - halfOf(spots.length),
    right: x + halfOf(spots.length),
    top: y - MARK_REACH,
    bottom: y + MARK_REACH,
  }));
  const isFree = (box: Box) => taken.every((other) => !overlaps(box, other));
  const beside = ({ x, y, spots }: Unlabelled, text: string): Words | null => {
    const width = textWidth(text, SIZE);
    const spot = placeBeside({ x, y }, halfOf(spots.length), width, SIZE, isFree, bounds);
    if (!spot) return null;
    taken.push(spot.box);
    return { text, x: spot.x, y: spot.y, anchor: spot.anchor };
  };
  const inCountry = ({ x, y, name }: Named): Words | null => {
    const box = boxOf({ x, y, anchor: 'middle' }, textWidth(name, SIZE) * SPACED, SIZE);
    if (!contains(bounds, box) || !isFree(box)) return null;
    taken.push(box);
    return { text: name, x, y, anchor: 'middle' };
  };

  const labels = groups.map((group) => {
    const numbers = group.events.flatMap(({ number }) => (number === null ? [] : [number]));
    return numbers.length > 0 ? beside(group, compact(numbers)) : null;
  });
  const placed = countries.map((country) => ({
    code: country.code,
    path: country.path,
    name: inCountry(country),
  }));
  return {
    groups: groups.map((group, i) => ({
      ...group,
      label: labels[i]!,
      place: beside(group, group.events[0]!.place!.name),
    })),
    countries: placed,
  };
}

function halfOf(marks: number): number {
  return (marks * BESIDE) / 2;
}

/** "1, 8"; three or more in a row become "4–6". */
export function compact(numbers: number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const n of sorted) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    )
    .join(', ');
}
