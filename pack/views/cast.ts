/** Actors that appear together on a page: what they are to each other on its day, and their events. */
import type { Actor, Category, Interval, IsoDate, Mode, Pack, Place, Source } from '../model';
import { holdsOn, startKey } from '../queries';
import { type AFFILIATIONS, affiliationsOf } from './affiliations';
import { type CardEvent, cardEvent, eventsOf } from './card-events';
import { NumberedSources } from './numbered-sources';
import { type RoleOnDay, roleOn } from './role';

export interface CastActor {
  id: string;
  name: string;
  native: { text: string; lang: string } | null;
  category: Category;
  /** On the article's date. */
  role: RoleOnDay | null;
}

/** Both ends are members of the cast. Belonging and leading point from the part to the whole. */
export interface CastEdge {
  from: string;
  to: string;
  property: (typeof AFFILIATIONS)[number] | 'ally-of' | 'split-from';
  role: string | null;
  mode: Mode;
  when: Interval;
  /**
   * On the article's date: true, or null where the dates do not tell. Relations that have ended are left out.
   */
  holds: boolean | null;
  sources: number[];
}

type CastEvent = Omit<CardEvent, 'place' | 'part'> & {
  place: Place | null;
  /** Members of the cast with a part in it; if two or more, it is an event they have in common. */
  members: string[];
};

export interface CastModel {
  articleDate: IsoDate | null;
  members: CastActor[];
  edges: CastEdge[];
  /** By date, oldest first. */
  events: CastEvent[];
  sources: Source[];
  asOf: IsoDate;
}

/** Unknown ids are left out. Without an article date, the day of the data counts. */
export function castModel(pack: Pack, ids: string[], articleDate: IsoDate | null): CastModel {
  const day = articleDate ?? pack.meta.asOf;
  const actors = [...new Set(ids)].flatMap((id) => pack.actors.get(id) ?? []);
  const sources = new NumberedSources(pack);
  return {
    articleDate,
    members: actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      native: actor.native,
      category: actor.category,
      role: roleOn(pack, actor, affiliationsOf(pack, actor), day)?.role ?? null,
    })),
    edges: edgesAmong(pack, actors, day, sources),
    events: eventsAmong(pack, actors, sources),
    sources: sources.list,
    asOf: pack.meta.asOf,
  };
}

function edgesAmong(
  pack: Pack,
  actors: Actor[],
  day: IsoDate,
  sources: NumberedSources,
): CastEdge[] {
  const isMember = new Set(actors.map(({ id }) => id));
  const edges = new Map<string, CastEdge>();
  const add = (edge: CastEdge) => {
    const key = `${edge.from}|${edge.to}|${edge.property}`;
    if (!edges.has(key)) edges.set(key, edge);
  };
  for (const actor of actors) {
    for (const one of affiliationsOf(pack, actor)) {
      const { to, role, property, mode, when, evidence, notAfter } = one;
      const holds = holdsOn(when, day, notAfter);
      // The arrow comes from the leader's own record or the post's holder; seen from the group it would be
      // the same one.
      const isFromTheWhole =
        property === 'led-by' || (one.office !== null && to.category === 'person');
      if (!to.id || !isMember.has(to.id) || holds === false || isFromTheWhole) continue;
      const numbers = sources.numbersOf(evidence);
      add({ from: actor.id, to: to.id, property, role, mode, when, holds, sources: numbers });
    }
    for (const { property, object, text, mode, when, evidence } of actor.statements) {
      if (property !== 'ally-of' && property !== 'split-from') continue;
      if (!object || !isMember.has(object.id)) continue;
      const holds = property === 'split-from' ? true : holdsOn(when, day, null);
      if (holds === false) continue;
      const numbers = sources.numbersOf(evidence);
      const ends = { from: actor.id, to: object.id };
      add({ ...ends, property, role: text, mode, when, holds, sources: numbers });
    }
  }
  return [...edges.values()];
}

function eventsAmong(pack: Pack, actors: Actor[], sources: NumberedSources): CastEvent[] {
  const found = new Map<string, CastEvent>();
  for (const actor of actors) {
    for (const one of eventsOf(pack, actor, [])) {
      if (one.part === 'spoke') continue;
      const known = found.get(one.event.id);
      if (known) {
        known.members.push(actor.id);
        continue;
      }
      const { part: _, ...event } = cardEvent(pack, one, sources);
      found.set(event.id, { ...event, place: one.event.place, members: [actor.id] });
    }
  }
  return [...found.values()].sort((a, b) => (startKey(a.when) < startKey(b.when) ? -1 : 1));
}
