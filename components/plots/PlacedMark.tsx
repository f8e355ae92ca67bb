/** One event's mark at its place in a plot. */
import { EventShape } from '../marks/EventGlyph';
import type { Shape, Standing } from './model';

/** px; a little larger than in running text. */
const RADIUS = 4.2;

interface Props {
  shape: Shape;
  standing: Standing;
  x: number;
  y: number;
  /** Half-filled marks fill the side that comes first in reading order. */
  rtl?: boolean;
}

export function PlacedMark({ shape, standing, x, y, rtl = false }: Props) {
  return (
    <g transform={`translate(${round(x)} ${round(y)})${rtl ? ' scale(-1 1)' : ''}`}>
      <EventShape shape={shape} standing={standing} r={RADIUS} />
    </g>
  );
}

export function round(x: number): number {
  return Math.round(x * 10) / 10;
}
