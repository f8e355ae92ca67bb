/**
 * Records as they are packed: what follows from the rest is left out, and other records are named by number.
 * Written in full, a record is mostly what nearly every record says, and a worker that wakes up waits for
 * every byte (docs/decisions/021-pack-archive.md).
 */
import type { Actor, Holder, Links, Office, PackEvent, Source } from '../model';
import type { TableName } from './archive';
import { type BriefInterval, briefInterval, fullInterval } from './brief-interval';
import { type BriefNames, briefNames, fullNames } from './brief-names';
import { briefStatements, fullStatements } from './brief-statement';
import type { Places } from './places';
import { type Brief, briefly, inFull } from './plain';

const PLAIN_SOURCE: Brief = { title: null, kind: 'media', lang: 'en', agency: null, weak: false };
const PLAIN_HOLDER: Brief = { acting: false, note: null };
const PLAIN_EVENT: Brief = { respondsTo: [], aliases: [], singleSource: false };
const LINKED = ['actors', 'events', 'offices'] as const;

interface Shape {
  /** Never includes the id: the table knows it. */
  brief(record: never, places: Places): Brief;
  full(brief: never, id: string, places: Places): unknown;
}

const placesOf = (ids: readonly string[], places: Places) => ids.map((id) => places.of(id));
const idsOf = (numbers: unknown, places: Places) =>
  ((numbers ?? []) as number[]).map((place) => places.id(place));

const actors: Shape = {
  brief({ id, names, sentenceEvidence, statements, ...rest }: Actor, places) {
    const owner = { ref: { type: 'actor', id }, when: null } as const;
    return {
      ...rest,
      names: briefNames(names),
      sentenceEvidence: placesOf(sentenceEvidence, places),
      statements: briefStatements(statements, owner, places),
    };
  },
  full({ names, sentenceEvidence, statements, ...rest }: Packed<Actor>, id, places) {
    const owner = { ref: { type: 'actor', id }, when: null } as const;
    return {
      ...rest,
      id,
      names: fullNames(names as BriefNames),
      sentenceEvidence: idsOf(sentenceEvidence, places),
      statements: fullStatements(statements as Brief[], owner, places),
    };
  },
};

const events: Shape = {
  brief({ id, when, statements, ...rest }: PackEvent, places) {
    const owner = { ref: { type: 'event', id }, when } as const;
    return {
      ...briefly(rest, PLAIN_EVENT),
      when: briefInterval(when),
      statements: briefStatements(statements, owner, places),
    };
  },
  full({ when, statements, ...rest }: Packed<PackEvent>, id, places) {
    const days = fullInterval(when as BriefInterval);
    const owner = { ref: { type: 'event', id }, when: days } as const;
    return {
      ...inFull(rest, PLAIN_EVENT),
      id,
      when: days,
      statements: fullStatements(statements as Brief[], owner, places),
    };
  },
};

const offices: Shape = {
  brief({ id: _, names, holders, ...rest }: Office, places) {
    return {
      ...rest,
      names: briefNames(names),
      holders: holders.map(({ when, evidence, ...holder }) => ({
        ...briefly(holder, PLAIN_HOLDER),
        when: briefInterval(when),
        evidence: placesOf(evidence, places),
      })),
    };
  },
  full({ names, holders, ...rest }: Packed<Office>, id, places) {
    return {
      ...rest,
      id,
      names: fullNames(names as BriefNames),
      holders: (holders as Packed<Holder>[]).map(({ when, evidence, ...holder }) => ({
        ...inFull(holder, PLAIN_HOLDER),
        when: fullInterval(when as BriefInterval),
        evidence: idsOf(evidence, places),
      })),
    };
  },
};

const sources: Shape = {
  brief: ({ id: _, ...rest }: Source) => briefly(rest, PLAIN_SOURCE),
  full: (brief: Brief, id) => ({ ...inFull(brief, PLAIN_SOURCE), id }),
};

const parties: Shape = {
  brief: ({ id: _, ...rest }: Brief) => rest,
  full: (brief: Brief, id) => ({ ...brief, id }),
};

const links: Shape = {
  brief(record: Links, places) {
    const numbers = LINKED.map((table) => [table, placesOf(record[table], places)] as const);
    return Object.fromEntries(numbers.filter(([, some]) => some.length > 0));
  },
  full(brief: Packed<Links>, _, places) {
    return Object.fromEntries(LINKED.map((table) => [table, idsOf(brief[table], places)]));
  },
};

type Packed<T> = { [key in keyof T]: unknown };

const SHAPES: Record<TableName, Shape> = { actors, parties, events, offices, sources, links };

export function briefRecord(table: TableName, record: unknown, places: Places): Brief {
  return SHAPES[table].brief(record as never, places);
}

export function fullRecord(table: TableName, brief: unknown, id: string, places: Places): unknown {
  return SHAPES[table].full(brief as never, id, places);
}
