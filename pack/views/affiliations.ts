/**
 * What an actor belonged to, led or held, wherever the data says it: in its own statements, in those
 * of others about it, and among the holders of offices.
 */
import type {
  Actor,
  Attribution,
  Interval,
  IntervalEnd,
  IsoDate,
  Mode,
  Pack,
  Property,
  Statement,
} from '../model';
import { inWords, lastDay, linksTo, type NamedRef, named, startKey } from '../queries';

export const AFFILIATIONS = [
  'member-of',
  'part-of',
  'leads',
  'led-by',
  'holds-post',
  'speaks-for',
  'merged-into',
] as const satisfies Property[];
export type AffiliationProperty = (typeof AFFILIATIONS)[number];

export type KnownEnd = Extract<IntervalEnd, { kind: 'date' }>;

export interface Affiliation {
  to: NamedRef;
  role: string | null;
  property: AffiliationProperty;
  /** The office, where it comes from one. */
  office: string | null;
  when: Interval;
  mode: Mode;
  by: Attribution[];
  evidence: string[];
  weak: boolean;
  /** The day on which the first of the two died or ended: it cannot have lasted longer. */
  notAfter: IsoDate | null;
}

/** Seen from the other side, "leads" becomes "led by". */
const SEEN_FROM_THE_OTHER_SIDE: Partial<Record<Property, AffiliationProperty>> = {
  leads: 'led-by',
  'led-by': 'leads',
};

/** Newest first. */
export function affiliationsOf(pack: Pack, actor: Actor): Affiliation[] {
  const all = [...own(pack, actor), ...saidOfIt(pack, actor), ...posts(pack, actor)];
  return withoutRepeats(all).sort((a, b) => (startKey(a.when) < startKey(b.when) ? 1 : -1));
}

function own(pack: Pack, actor: Actor): Affiliation[] {
  return actor.statements.flatMap((statement) => {
    const property = AFFILIATIONS.find((known) => known === statement.property);
    if (!property) return [];
    const { object, text } = statement;
    if (!object && text === null) return [];
    const other = object?.type === 'actor' ? pack.actors.get(object.id) : undefined;
    return {
      ...asStated(statement, property),
      to: object ? named(pack, object) : inWords(text!),
      role: object ? text : null,
      notAfter: firstEnd(actor, other),
    };
  });
}

function saidOfIt(pack: Pack, actor: Actor): Affiliation[] {
  return linksTo(pack, actor.id).actors.flatMap((id) => {
    const other = pack.actors.get(id);
    if (!other) return [];
    return other.statements.flatMap((statement) => {
      const property = SEEN_FROM_THE_OTHER_SIDE[statement.property];
      if (!property || statement.object?.id !== actor.id) return [];
      return {
        ...asStated(statement, property),
        to: named(pack, { type: 'actor', id }),
        role: statement.text,
        notAfter: firstEnd(actor, other),
      };
    });
  });
}

/** The fields that are the same from either side. */
function asStated(
  { when, mode, by, evidence, weak }: Statement,
  property: AffiliationProperty,
): Omit<Affiliation, 'to' | 'role' | 'notAfter'> {
  return { property, office: null, when, mode, by, evidence, weak };
}

/** Offices the actor held, and holders of the offices that belong to it. */
function posts(pack: Pack, actor: Actor): Affiliation[] {
  return linksTo(pack, actor.id).offices.flatMap((id) => {
    const office = pack.offices.get(id);
    if (!office) return [];
    const isBody = office.body?.id === actor.id;
    const holders = office.holders.filter((holder) => isBody || holder.actor === actor.id);
    return holders.map(({ actor: holder, when, acting, evidence }): Affiliation => {
      const title = acting ? `${office.title} (acting)` : office.title;
      const ofBody = office.body ? named(pack, office.body) : inWords(title);
      return {
        to: isBody ? named(pack, { type: 'actor', id: holder }) : ofBody,
        role: isBody || office.body ? title : null,
        property: 'holds-post',
        office: office.id,
        when,
        mode: 'fact',
        by: [],
        evidence,
        weak: evidence.every((source) => pack.sources.get(source)?.weak),
        notAfter: lastDay(pack.actors.get(holder)),
      };
    });
  });
}

/** When it ended, as far as that is known; where no date says so, it ends with either side. */
export function endOf({ when, notAfter }: Affiliation): KnownEnd | null {
  const end = !when.isPoint && when.end.kind === 'date' ? when.end : null;
  if (notAfter === null || (end && end.latest <= notAfter)) return end;
  return { kind: 'date', edtf: notAfter, earliest: notAfter, latest: notAfter };
}

/** The last day before this one on which any of them held. */
export function lastHeld(all: Affiliation[], before: IsoDate): IsoDate | null {
  const ends = all.flatMap((one) => endOf(one)?.latest ?? []).filter((day) => day < before);
  return ends.sort().at(-1) ?? null;
}

function firstEnd(a: Actor, b: Actor | undefined): IsoDate | null {
  const ends = [lastDay(a), lastDay(b)].filter((day): day is IsoDate => day !== null);
  return ends.sort()[0] ?? null;
}

/** The same said on both sides counts once; the sources of both back it. */
function withoutRepeats(all: Affiliation[]): Affiliation[] {
  const kept = new Map<string, Affiliation>();
  for (const one of all) {
    const key = [one.property, one.to.id ?? one.to.name, one.role, one.when.edtf, one.mode].join(
      '|',
    );
    const same = kept.get(key);
    if (!same) kept.set(key, one);
    else {
      const evidence = [...new Set([...same.evidence, ...one.evidence])];
      kept.set(key, { ...same, evidence, weak: same.weak && one.weak });
    }
  }
  return [...kept.values()];
}
