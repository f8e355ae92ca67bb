/**
 * How events are drawn everywhere. Shape says what: circle a strike by a state, diamond an attack by
 * a group, square words and talks. Fill says who vouches: full claimed, hollow attributed, half disputed.
 */
import type { CardEvent } from '../../pack/views/card';

type Drawn = Pick<CardEvent, 'shape' | 'standing'>;

/** px, plus an outline of 1.6. */
const RADIUS = 3.7;

const OUTLINE: Record<CardEvent['shape'], (r: number) => string> = {
  strike: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  attack: (r) => `M0 ${-r - 1}L${r + 1} 0L0 ${r + 1}L${-r - 1} 0z`,
  words: (r) => `M${-r + 0.4} ${-r + 0.4}h${2 * r - 0.8}v${2 * r - 0.8}h${-2 * r + 0.8}z`,
};
/** The half that comes first in reading direction is filled. */
const HALF: Record<CardEvent['shape'], (r: number) => string> = {
  strike: (r) => `M0 ${-r}a${r} ${r} 0 0 0 0 ${2 * r}z`,
  attack: (r) => `M0 ${-r - 1}L${-r - 1} 0L0 ${r + 1}z`,
  words: (r) => `M${-r + 0.4} ${-r + 0.4}h${r - 0.4}v${2 * r - 0.8}h${-r + 0.4}z`,
};

/** For use inside a drawing, centred on 0,0. */
export function EventShape({ shape, standing, r = RADIUS }: Drawn & { r?: number }) {
  return (
    <g class={`e-${shape}`}>
      <path class={standing === 'claimed' ? 'full' : 'open'} d={OUTLINE[shape](r)} />
      {standing === 'disputed' && <path class="half" d={HALF[shape](r)} />}
    </g>
  );
}

/** For use in a line of text. */
export function EventGlyph(props: Drawn) {
  return (
    <svg class="glyph" viewBox="-5.5 -5.5 11 11" aria-hidden="true">
      <EventShape {...props} />
    </svg>
  );
}
