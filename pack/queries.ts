/** Questions asked of a pack that more than one view needs answered. */
import { addDays, daysBetween } from './days';
import { lifeOf } from './life';
import type {
  Actor,
  Attribution,
  Category,
  Interval,
  IntervalEnd,
  IsoDate,
  Links,
  Pack,
  Ref,
} from './model';

/** An actor, party or event as a view names it, or a description where it is none of these. */
export interface NamedRef {
  type: 'actor' | 'party' | 'event' | 'text';
  id: string | null;
  name: string;
  category: Category | null;
  /** As it is written in its own language, for readers of that language. */
  native?: { text: string; lang: string };
}

export function named(pack: Pack, ref: Ref | Attribution): NamedRef {
  switch (ref.type) {
    case 'text':
      return inWords(ref.text);
    case 'actor': {
      const actor = pack.actors.get(ref.id);
      return {
        ...ref,
        name: actor?.name ?? ref.id,
        category: actor?.category ?? null,
        ...(actor?.native && { native: actor.native }),
      };
    }
    case 'party':
      return { ...ref, name: pack.parties.get(ref.id)?.name ?? ref.id, category: null };
    case 'event':
      return { ...ref, name: pack.events.get(ref.id)?.title ?? ref.id, category: null };
  }
}

export function inWords(text: string): NamedRef {
  return { type: 'text', id: null, name: text, category: null };
}

const NO_LINKS: Links = { actors: [], events: [], offices: [] };

export function linksTo(pack: Pack, id: string): Links {
  return pack.links.get(id) ?? NO_LINKS;
}

/** The last day of an actor, if one is known: nothing about it holds later. */
export function lastDay(actor: Actor | undefined): IsoDate | null {
  if (!actor) return null;
  const { end } = lifeOf(actor);
  return end.kind === 'date' ? end.latest : null;
}

/**
 * Whether something with that interval was so on a day: true and false only where the dates leave no doubt. A
 * single date says when it was seen to be so, and nothing about the days around it.
 */
export function holdsOn(when: Interval, day: IsoDate, notAfter: IsoDate | null): boolean | null {
  if (notAfter !== null && day > notAfter) return false;
  if (when.edtf === null) return null;
  if (when.isPoint) return isExactly(when.start, day) ? true : null;
  // The first and the last day belong to it, whatever is known of the other end.
  if (isExactly(when.start, day) || isExactly(when.end, day)) return true;
  const begun = hasBegun(when.start, day);
  const ended = hasEnded(when.end, day);
  if (begun === false || ended === true) return false;
  return begun === true && ended === false ? true : null;
}

function isExactly(end: IntervalEnd, day: IsoDate): boolean {
  return end.kind === 'date' && end.earliest === day && end.latest === day;
}

function hasBegun(start: IntervalEnd, day: IsoDate): boolean | null {
  if (start.kind === 'open') return true;
  if (start.kind === 'unknown') return null;
  const { earliest, latest } = loosened(start);
  if (day < earliest) return false;
  return day >= latest ? true : null;
}

function hasEnded(end: IntervalEnd, day: IsoDate): boolean | null {
  if (end.kind === 'open') return false;
  if (end.kind === 'unknown') return null;
  const { earliest, latest } = loosened(end);
  if (day > latest) return true;
  return day <= earliest ? false : null;
}

/** "About 2014" may be 2013: a date marked uncertain or approximate reaches as far again each way. */
function loosened(end: IntervalEnd & { kind: 'date' }): { earliest: IsoDate; latest: IsoDate } {
  if (!/[?~%]/.test(end.edtf)) return end;
  const width = daysBetween(end.earliest, end.latest) + 1;
  return { earliest: addDays(end.earliest, -width), latest: addDays(end.latest, width) };
}

/** Days from a day to the nearest one the interval may include; infinite where nothing is dated. */
export function distance(when: Interval, day: IsoDate): number {
  const first = when.start.kind === 'date' ? when.start.earliest : null;
  const last = when.end.kind === 'date' ? when.end.latest : null;
  if (first === null && last === null) return Number.POSITIVE_INFINITY;
  if (first !== null && day < first) return daysBetween(day, first);
  if (last !== null && day > last) return daysBetween(last, day);
  return 0;
}

/** A key for ordering by date; anything without a date comes first. */
export function startKey(when: Interval): IsoDate {
  if (when.start.kind === 'date') return when.start.earliest;
  return when.end.kind === 'date' ? when.end.earliest : '';
}
