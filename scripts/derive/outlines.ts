/**
 * Cuts the world's outlines (Natural Earth through world-atlas, public domain) down to the countries
 * of data/map/area.yaml and writes data/map/outlines.json. Run it by hand when the area changes:
 * `npm run data:outlines`. The result is committed, so that a build needs no map tools.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parse } from 'yaml';

interface Area {
  frame: { west: number; south: number; east: number; north: number };
  countries: { code: string; numeric: string; label: [number, number] }[];
}

/** Square degrees of the triangle a bend must span to be kept: about 5 km across at this latitude. */
const LEAST_BEND = 0.0015;
/** Square degrees (as a plane area) below which an island is left out. */
const LEAST_ISLAND = 0.004;
/** Steps of the grid the points are rounded to: about 300 m over the area. */
const GRID = 1e4;

const require = createRequire(import.meta.url);
const world = JSON.parse(
  readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const area = parse(readFileSync('data/map/area.yaml', 'utf8')) as Area;

const wanted = new Map(area.countries.map((country) => [country.numeric, country]));
const all = feature(world, world.objects.countries) as FeatureCollection;
const chosen = {
  type: 'FeatureCollection' as const,
  features: all.features
    .filter((country) => wanted.has(String(country.id)))
    .map((country) => {
      const { code, label } = wanted.get(String(country.id))!;
      return { ...country, id: code, properties: { label } };
    }),
};
const missing = area.countries.filter(({ code }) => !chosen.features.some(({ id }) => id === code));
if (missing.length) throw new Error(`no outline for ${missing.map(({ code }) => code).join(', ')}`);

const whole = topology({ countries: chosen }) as Topology<{ countries: GeometryCollection }>;
const fewer = simplify(presimplify(whole), LEAST_BEND);
const cut = quantize(filter(fewer, filterWeight(fewer, LEAST_ISLAND)), GRID) as Topology;

const text = `${JSON.stringify({ frame: area.frame, topology: cut })}\n`;
writeFileSync('data/map/outlines.json', text);
console.log(
  `data/map/outlines.json: ${chosen.features.length} countries, ${text.length} bytes, ${gzipSync(text).length} gzipped`,
);
