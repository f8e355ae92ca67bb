/** What the map's layout says about each thing on it. */
import type { PlotEvent } from '../model';

/** px between marks that stand side by side. */
export const BESIDE = 9.5;

export interface Words {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface PlacedGroup {
  events: PlotEvent[];
  /** Middle of the group, px. */
  x: number;
  y: number;
  /** One spot for each event, side by side. */
  spots: { event: PlotEvent; x: number }[];
  area: { kind: 'town' | 'province'; radius: number } | null;
  /** Its numbers in the list. */
  label: Words | null;
  /** The name of the place; null where there is no room for it. */
  place: Words | null;
}

export interface PlacedCountry {
  code: string;
  path: string;
  /** Null where there is no room for it. */
  name: Words | null;
}
