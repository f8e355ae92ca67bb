/**
 * Where events stand on the map: data and outlines in, px out. Pure. Precision is an area, never a
 * false point: exact place, bare mark; town, soft disc; province, dashed ring at true scale; country
 * only, not on the map.
 */
import { geoDistance, geoMercator, geoPath } from 'd3-geo';
import type { PlacePrecision } from '../../../pack/model';
import type { PlotEvent } from '../model';
import type { Frame, Outlines } from './outlines';
import { placeLabels } from './place-labels';
import type { PlacedCountry, PlacedGroup } from './placed';
import { BESIDE } from './placed';

/** km: half the width of a middling province, for the ring of "somewhere in this province". */
const PROVINCE_RADIUS = 50;
const EARTH_RADIUS = 6371;
/** px: a town is drawn larger than its true scale, or it would not be seen. */
const TOWN_RADIUS = 9;
/** px; places closer than this share one spot. */
const SAME_SPOT = 8;
/** Degrees of air around the outermost event. */
const AIR = 1.2;
/**
 * Degrees beyond the frame within which the outlines still make sense; events farther away stay in the list.
 */
const REACH = 12;
/** Height over width: taller maps push the list out of sight. */
const TALLEST = 0.95;

export interface MapLayout {
  width: number;
  height: number;
  countries: PlacedCountry[];
  groups: PlacedGroup[];
  /** In the list but not on the map: only the country is known, or the place is far outside the area. */
  notShown: PlotEvent[];
}

export function layOutMap(
  events: PlotEvent[],
  { frame, countries }: Outlines,
  width: number,
  /** A country's name in the reader's language. */
  nameOf: (code: string) => string,
): MapLayout {
  const onMap = events.filter((event) => isOnMap(event, frame));
  const extent = grow(frame, onMap);
  const projection = geoMercator().fitWidth(width, cornersOf(extent));
  const [, top] = projection([extent.west, extent.north])!;
  const [, bottom] = projection([extent.west, extent.south])!;
  const height = Math.min(width * TALLEST, bottom - top);
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
  const seen = countries.flatMap((country) => {
    const outline = path(country);
    if (!outline) return [];
    const [x, y] = projection(country.properties.label)!;
    return [{ code: country.id, path: outline, x, y, name: nameOf(country.id) }];
  });
  return {
    width,
    height,
    ...placeLabels(groups, seen, { left: 0, right: width, top: 0, bottom: height }),
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

/** Points, not a polygon: then it does not matter which side of a ring is its inside. */
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

type Group = Omit<PlacedGroup, 'area' | 'label' | 'place'> & { lat: number };

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

/** km between two places, for tests and scale bars. */
export function kilometres(a: [number, number], b: [number, number]): number {
  return geoDistance(a, b) * EARTH_RADIUS;
}
