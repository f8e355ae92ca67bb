/** The events of an actor: those it took part in, and for a person those of its groups at the time. */
import type { Actor, EventKind, EventRole, Interval, IsoDate, Pack, PackEvent } from '../model';
import { distance, holdsOn, linksTo, startKey } from '../queries';
import type { Affiliation } from './affiliations';
import {
  type EventShape,
  type EventStanding,
  type FiguresRange,
  figuresOf,
  shapeOf,
  standingOf,
} from './event-reading';
import type { NumberedSources } from './numbered-sources';

/** `spoke`: it is quoted about the event, without having taken part. */
type EventPart = EventRole | 'spoke';

export interface CardEvent {
  id: string;
  title: string;
  when: Interval;
  kind: EventKind;
  shape: EventShape;
  standing: EventStanding;
  place: string | null;
  figures: FiguresRange[];
  /** This actor's part in it; null where it is an event of a group the actor was of. */
  part: EventPart | null;
  respondsTo: string[];
  sources: number[];
}

export interface EventOfActor {
  event: PackEvent;
  part: EventPart | null;
}

/** By date, oldest first. */
export function eventsOf(pack: Pack, actor: Actor, affiliations: Affiliation[]): EventOfActor[] {
  const found = new Map<string, EventOfActor>();
  for (const event of ownEvents(pack, actor)) {
    found.set(event.id, { event, part: partIn(event, actor.id) });
  }
  if (actor.category === 'person') {
    for (const event of eventsOfItsGroups(pack, affiliations)) {
      if (!found.has(event.id)) found.set(event.id, { event, part: null });
    }
  }
  return [...found.values()].sort((a, b) =>
    startKey(a.event.when) < startKey(b.event.when) ? -1 : 1,
  );
}

function ownEvents(pack: Pack, actor: Actor): PackEvent[] {
  const pointedTo = actor.statements.flatMap(({ object }) =>
    object?.type === 'event' ? object.id : [],
  );
  return [...new Set([...linksTo(pack, actor.id).events, ...pointedTo])].flatMap(
    (id) => pack.events.get(id) ?? [],
  );
}

function partIn(event: PackEvent, actor: string): EventPart | null {
  const roles = event.statements.flatMap(({ object, eventRole }) =>
    object?.id === actor && eventRole ? eventRole : [],
  );
  if (roles.length > 0) return roles[0]!;
  const spoke = event.statements.some(({ by }) =>
    by.some((who) => who.type === 'actor' && who.id === actor),
  );
  return spoke ? 'spoke' : null;
}

/** Only from the time it belonged to them: the later deeds of a group are not a dead man's. */
function eventsOfItsGroups(pack: Pack, affiliations: Affiliation[]): PackEvent[] {
  return affiliations.flatMap(({ to, mode, when, notAfter }) => {
    if (to.type !== 'actor' || mode === 'denied') return [];
    return linksTo(pack, to.id!).events.flatMap((id) => {
      const event = pack.events.get(id);
      if (!event) return [];
      const part = partIn(event, to.id!);
      const took = part !== null && part !== 'spoke';
      return took && holdsOn(when, startKey(event.when), notAfter) !== false ? event : [];
    });
  });
}

export function cardEvent(
  pack: Pack,
  { event, part }: EventOfActor,
  sources: NumberedSources | null,
): CardEvent {
  const { id, title, when, kind, place, respondsTo, statements } = event;
  const mark = statements.find(({ property }) => property === 'took-place');
  return {
    id,
    title,
    when,
    kind,
    shape: shapeOf(pack, event),
    standing: standingOf(pack, event),
    place: place?.name ?? null,
    figures: figuresOf(event),
    part,
    respondsTo,
    sources: sources?.numbersOf(mark?.evidence ?? []) ?? [],
  };
}

/** More than this many are for reading in the dossier, not on a card. */
const NEAREST_SHOWN = 6;

/** Nearest to the day first, the actor's own before those of its groups; with no day, newest first. */
export function nearestOf(events: EventOfActor[], day: IsoDate | null): EventOfActor[] {
  const far = ({ event }: EventOfActor) => (day === null ? 0 : Math.abs(distance(event.when, day)));
  return [...events]
    .reverse()
    .sort((a, b) => far(a) - far(b) || Number(a.part === null) - Number(b.part === null))
    .slice(0, NEAREST_SHOWN);
}
