/** The events of a dossier or a cast as plots and lists show them: numbered by date, each on its lane. Pure. */
import type { Place } from '../../../pack/model';
import { startKey } from '../../../pack/queries';
import type { CardEvent } from '../../../pack/views/card-events';
import type { PlotEvent } from '../model';

/** An event of any view; whether it has a part depends on whose view it is. */
export type ViewedEvent = Omit<CardEvent, 'place' | 'part'> & {
  place: Place | null;
  part?: CardEvent['part'];
};

export type NumberedEvent = PlotEvent & { view: ViewedEvent; number: number };

/** What the actor had to do with it decides the lane: done by it, done to it, or neither. */
const DONE_BY = new Set(['perpetrator']);
const DONE_TO = new Set(['target', 'killed', 'wounded']);

export function laneOf({ shape, part }: Pick<ViewedEvent, 'shape' | 'part'>): Lane {
  if (shape === 'words') return 'words';
  if (part && DONE_BY.has(part)) return `${shape}_by`;
  if (part && DONE_TO.has(part)) return `${shape}_on`;
  return `${shape}_rest`;
}

export const LANES = [
  'attack_by',
  'strike_by',
  'attack_on',
  'strike_on',
  'attack_rest',
  'strike_rest',
  'words',
] as const;
type Lane = (typeof LANES)[number];

export function numbered(events: ViewedEvent[]): NumberedEvent[] {
  return [...events]
    .sort((a, b) => (startKey(a.when) < startKey(b.when) ? -1 : 1))
    .map((view, i) => ({ ...view, view, number: i + 1, lane: laneOf(view) }));
}
