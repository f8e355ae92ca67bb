/** The bundled outlines, unpacked once. Natural Earth (public domain), cut down by scripts/derive/outlines.ts. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import packed from '../../../data/map/outlines.json';

export interface Frame {
  west: number;
  south: number;
  east: number;
  north: number;
}

type Country = Feature<Polygon | MultiPolygon, { label: [number, number] }> & { id: string };

export interface Outlines {
  /** The least a map shows. */
  frame: Frame;
  countries: Country[];
}

let unpacked: Outlines | null = null;

export function outlines(): Outlines {
  if (!unpacked) {
    const topology = packed.topology as unknown as Topology<{ countries: GeometryCollection }>;
    const all = feature(topology, topology.objects.countries) as FeatureCollection;
    unpacked = { frame: packed.frame, countries: all.features as Country[] };
  }
  return unpacked;
}
