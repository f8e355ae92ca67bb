/** Everything elsewhere in the pack that points to a thing. */
import type { Office, Pack, Statement } from '../model';
import { linksTo } from '../queries';

export interface Linked {
  statements: Statement[];
  offices: Office[];
  /** Actors whose one sentence rests on it. */
  sentencesOf: string[];
}

export function linkedTo(pack: Pack, id: string): Linked {
  const { actors, events, offices } = linksTo(pack, id);
  const records = [
    ...actors.flatMap((actor) => pack.actors.get(actor) ?? []),
    ...events.flatMap((event) => pack.events.get(event) ?? []),
  ];
  return {
    statements: records.flatMap(({ statements }) => statements.filter((one) => pointsTo(one, id))),
    offices: offices.flatMap((office) => pack.offices.get(office) ?? []),
    sentencesOf: actors.filter((actor) => pack.actors.get(actor)?.sentenceEvidence.includes(id)),
  };
}

function pointsTo({ object, by, evidence }: Statement, id: string): boolean {
  const isSaidBy = by.some((who) => who.type !== 'text' && who.id === id);
  return object?.id === id || isSaidBy || evidence.includes(id);
}
