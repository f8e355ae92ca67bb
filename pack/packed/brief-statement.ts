/** Statements without what follows from their owner, their sources and their place among the others. */
import { UNKNOWN_INTERVAL } from '../edtf';
import type { Interval, Ref, Statement } from '../model';
import { type BriefInterval, briefInterval, fullInterval } from './brief-interval';
import type { Places } from './places';
import { type Brief, briefly, inFull } from './plain';

export interface Owner {
  ref: Ref;
  /** An event's statements are dated to its day unless they give another. */
  when: Interval | null;
}

const PLAIN: Brief = {
  object: null,
  text: null,
  eventRole: null,
  figures: null,
  mode: 'fact',
  by: [],
  weak: false,
  note: null,
};

const idAt = (owner: Owner, position: number) => `${owner.ref.id}/${position + 1}`;

export function briefStatements(
  statements: readonly Statement[],
  owner: Owner,
  places: Places,
): Brief[] {
  const usual = briefInterval(owner.when ?? UNKNOWN_INTERVAL);
  return statements.map(({ subject: _, object, by, when, evidence, ...rest }, position) =>
    briefly(
      {
        ...rest,
        object: object && places.of(object.id),
        by: by.map((who) => (who.type === 'text' ? who.text : places.of(who.id))),
        when: briefInterval(when),
        evidence: evidence.map((id) => places.of(id)),
      },
      {
        ...PLAIN,
        id: idAt(owner, position),
        when: usual,
        independentSources: evidence.length,
      },
    ),
  );
}

export function fullStatements(
  briefs: readonly Brief[],
  owner: Owner,
  places: Places,
): Statement[] {
  return briefs.map(({ when, evidence, object, by, ...rest }, position) => {
    const sources = (evidence as number[]).map((place) => places.id(place));
    const sayers = (by ?? []) as (string | number)[];
    const full = {
      ...inFull(rest, PLAIN),
      object: object === undefined ? null : places.ref(object as number),
      by: sayers.map((who) =>
        typeof who === 'string' ? { type: 'text', text: who } : places.ref(who),
      ),
      id: rest.id ?? idAt(owner, position),
      subject: owner.ref,
      when:
        when === undefined ? (owner.when ?? UNKNOWN_INTERVAL) : fullInterval(when as BriefInterval),
      evidence: sources,
      independentSources: rest.independentSources ?? sources.length,
    };
    return full as unknown as Statement;
  });
}
