/** From when to when an actor existed, as far as undisputed statements say. */
import type { Actor, IntervalEnd, IsoDate, Office, Property } from './model';

export interface Life {
  start: IntervalEnd;
  end: IntervalEnd;
}

const BEGINNINGS: Property[] = ['born', 'founded'];
/** Not `mission-ended`: a mission may end in one country and go on in another. */
export const DEATHS: Property[] = ['died', 'killed-in'];
const ENDINGS: Property[] = [...DEATHS, 'dissolved'];
const UNKNOWN: IntervalEnd = { kind: 'unknown' };

export function lifeOf(actor: Actor): Life {
  return { start: endIn(actor, BEGINNINGS, 'start'), end: endIn(actor, ENDINGS, 'end') };
}

/** If there is a second founding or dissolution, the first one is no limit: then none is given. */
function endIn(actor: Actor, properties: Property[], side: 'start' | 'end'): IntervalEnd {
  const dated = actor.statements.filter(
    ({ property, mode, when }) =>
      mode === 'fact' && properties.includes(property) && when[side].kind === 'date',
  );
  const first = dated[0];
  if (!first) return UNKNOWN;
  const isOneDay = dated.every(({ when }) => overlaps(when[side], first.when[side]));
  if (!isOneDay) return UNKNOWN;
  return mostExact(dated.map(({ when }) => when[side]));
}

type DateEnd = Extract<IntervalEnd, { kind: 'date' }>;

function overlaps(a: IntervalEnd, b: IntervalEnd): boolean {
  return a.kind === 'date' && b.kind === 'date' && a.earliest <= b.latest && b.earliest <= a.latest;
}

function mostExact(ends: IntervalEnd[]): IntervalEnd {
  const dates = ends.filter((end): end is DateEnd => end.kind === 'date');
  const width = ({ earliest, latest }: DateEnd) => Date.parse(latest) - Date.parse(earliest);
  return dates.reduce((best, end) => (width(end) < width(best) ? end : best));
}

/**
 * Years. Nobody is in the news this long before the first thing the pack knows about them, but a namesake may
 * be: careers worth a card begin at fifty or sooner.
 */
const YEARS_BEFORE_FIRST_DEED = 50;

/** The day before which a person of unknown birth cannot be meant; null where nothing is dated. */
export function earliestOf(actor: Actor, offices: Iterable<Office>): IsoDate | null {
  const held = [...offices].flatMap(({ holders }) =>
    holders.filter((holder) => holder.actor === actor.id),
  );
  const [first] = [...actor.statements, ...held]
    .flatMap(({ when }) => (when.start.kind === 'date' ? [when.start.earliest] : []))
    .sort();
  if (first === undefined) return null;
  return `${Number(first.slice(0, 4)) - YEARS_BEFORE_FIRST_DEED}-01-01`;
}
