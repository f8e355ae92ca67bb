/**
 * Where events stand on the map: data and outlines in, px out. Pure. Precision is an area, never a
 * false point: exact place, bare mark; town, soft disc; province, dashed ring at true scale; country
 * only, not on the map.
 */
import { geoDistance, geoMercator, geoPath } from 'd3-geo';
import type { PlacePrecision } from '../../../pack/model';
import type { PlotEvent } from '../model';
import { textWidth } from '../text-room';
import { type Box, overlaps, placeBeside } from './labels';
import type { Frame, Outlines } from './outlines';

/** km: half the width of a middling province, for the ring of "somewhere in this province". */
const PROVINCE_RADIUS = 50;
const EARTH_RADIUS = 6371;
/** px: a town is drawn larger than its true scale, or it would not be seen. */
const TOWN_RADIUS = 9;
/** px between marks that stand side by side, and within which places share one spot. */
const BESIDE = 9.5;
const SAME_SPOT = 8;
/** Degrees of air around the outermost event. */
const AIR = 1.2;
/** Degrees beyond the frame the outlines still make sense; farther events stay in the list. */
const REACH = 12;
/** Height over width: taller maps push the list out of sight. */
const TALLEST = 0.95;

export interface PlacedGroup {
  events: PlotEvent[];
  /** Middle of the group, px. */
  x: number;
  y: number;
  /** One spot for each event, side by side. */
  spots: { event: PlotEvent; x: number }[];
  area: { kind: 'town' | 'province'; radius: number } | null;
  label: { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
  place: { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
}

export interface MapLayout {
  width: number;
  height: number;
  countries: { code: string; path: string; x: number; y: number; isInside: boolean }[];
  groups: PlacedGroup[];
  /** In the list, not on the map: only the country is known, or far outside the area. */
  notShown: PlotEvent[];
}

export function layOutMap(
  events: PlotEvent[],
  { frame, countries }: Outlines,
  width: number,
): MapLayout {
  const onMap = events.filter((event) => isOnMap(event, frame));
  const extent = grow(frame, onMap);
  const projection = geoMercator().fitWidth(width, cornersOf(extent));
  const height = Math.min(
    width * TALLEST,
    projection([extent.west, extent.south])![1] - projection([extent.west, extent.north])![1],
  );
  const top = projection([extent.west, extent.north])![1];
  const [left, shift] = projection.translate();
  projection.translate([left, shift - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(1);

  const groups = groupBySpot(onMap, (lon, lat) => projection([lon, lat])!).map((group) => ({
    ...group,
    area: areaOf(group.events, projection.scale(), group.lat),
  }));
  return {
    width,
    height,
    countries: countries.flatMap((country) => {
      const shape = path(country);
      if (!shape) return [];
      const [x, y] = projection(country.properties.label)!;
      const isInside = x > 12 && x < width - 12 && y > 12 && y < height - 6;
      return [{ code: country.id, path: shape, x, y, isInside }];
    }),
    groups: labelGroups(groups, width, height),
    notShown: events.filter((event) => !onMap.includes(event)),
  };
}

function isOnMap({ place }: PlotEvent, frame: Frame): boolean {
  if (!place || place.lat === null || place.lon === null || place.precision === 'country')
    return false;
  return (
    place.lon > frame.west - REACH &&
    place.lon < frame.east + REACH &&
    place.lat > frame.south - REACH &&
    place.lat < frame.north + REACH
  );
}

/** The frame, larger where events lie outside it. */
function grow(frame: Frame, events: PlotEvent[]): Frame {
  const lons = events.map(({ place }) => place!.lon!);
  const lats = events.map(({ place }) => place!.lat!);
  return {
    west: Math.min(frame.west, ...lons.map((lon) => lon - AIR)),
    east: Math.max(frame.east, ...lons.map((lon) => lon + AIR)),
    south: Math.min(frame.south, ...lats.map((lat) => lat - AIR)),
    north: Math.max(frame.north, ...lats.map((lat) => lat + AIR)),
  };
}

/** Points, not a polygon: nothing depends on which side of a ring is its inside. */
function cornersOf({ west, south, east, north }: Frame) {
  return {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  };
}

type Group = Pick<PlacedGroup, 'events' | 'x' | 'y' | 'spots'> & { lat: number };

function groupBySpot(
  events: PlotEvent[],
  project: (lon: number, lat: number) => [number, number],
): Group[] {
  const groups: Group[] = [];
  for (const event of events) {
    const { lon, lat } = event.place!;
    const [x, y] = project(lon!, lat!);
    const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < SAME_SPOT);
    if (near) near.events.push(event);
    else groups.push({ events: [event], x, y, lat: lat!, spots: [] });
  }
  for (const group of groups) {
    const first = group.x - ((group.events.length - 1) * BESIDE) / 2;
    group.spots = group.events.map((event, i) => ({ event, x: first + i * BESIDE }));
  }
  return groups;
}

/** The vaguest of the group decides: a ring never promises more than is known. */
function areaOf(events: PlotEvent[], scale: number, lat: number): PlacedGroup['area'] {
  const precisions = new Set(events.map(({ place }): PlacePrecision => place!.precision));
  if (precisions.has('province')) {
    // Mercator stretches with latitude; the ring is drawn at the scale of its own place.
    const radians = PROVINCE_RADIUS / EARTH_RADIUS;
    return { kind: 'province', radius: (radians * scale) / Math.cos((lat * Math.PI) / 180) };
  }
  return precisions.has('town') ? { kind: 'town', radius: TOWN_RADIUS } : null;
}

function labelGroups(
  groups: (Group & Pick<PlacedGroup, 'area'>)[],
  width: number,
  height: number,
): PlacedGroup[] {
  const taken: Box[] = groups.map(({ x, y, spots }) => ({
    left: x - (spots.length * BESIDE) / 2,
    right: x + (spots.length * BESIDE) / 2,
    top: y - 5,
    bottom: y + 5,
  }));
  const bounds = { left: 0, right: width, top: 0, bottom: height };
  const put = (group: Group, text: string, size: number) => {
    const half = (group.spots.length * BESIDE) / 2;
    const spot = placeBeside(
      group,
      half,
      textWidth(text, size),
      size,
      (box) => taken.every((other) => !overlaps(box, other)),
      bounds,
    );
    if (spot) taken.push(spot.box);
    return spot ? { text, x: spot.x, y: spot.y, anchor: spot.anchor } : null;
  };
  const numbered = groups.map((group) => {
    const numbers = group.events.flatMap(({ number }) => (number === null ? [] : [number]));
    return { ...group, label: numbers.length ? put(group, compact(numbers), 11) : null };
  });
  // Names of places come after all numbers: they are the first to give way.
  return numbered.map((group) => ({
    ...group,
    place: put(group, group.events[0]!.place!.name, 11),
  }));
}

/** "1, 8", and from three in a row on "4–6". */
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

/** km between two places, for tests and scale bars. */
export function kilometres(a: [number, number], b: [number, number]): number {
  return geoDistance(a, b) * EARTH_RADIUS;
}
