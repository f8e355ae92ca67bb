/** Which records point to a thing, found once when the pack is made. */
import type { Actor, Attribution, Links, Office, PackEvent, Ref, Statement } from '../model';

type Owner = keyof Links;

export function linksOf(
  actors: Iterable<Actor>,
  events: Iterable<PackEvent>,
  offices: Iterable<Office>,
): Map<string, Links> {
  const links = new Map<string, Links>();
  const point = (from: Owner, owner: string, to: string) => {
    if (owner === to) return;
    const known = links.get(to) ?? { actors: [], events: [], offices: [] };
    links.set(to, known);
    if (!known[from].includes(owner)) known[from].push(owner);
  };
  const pointFrom = (from: Owner, owner: string, statements: Statement[]) => {
    for (const statement of statements) {
      for (const id of targetsOf(statement)) point(from, owner, id);
    }
  };
  for (const actor of actors) {
    pointFrom('actors', actor.id, actor.statements);
    for (const id of actor.sentenceEvidence) point('actors', actor.id, id);
  }
  for (const event of events) {
    pointFrom('events', event.id, event.statements);
    for (const id of event.respondsTo) point('events', event.id, id);
  }
  for (const office of offices) {
    if (office.body) point('offices', office.id, office.body.id);
    for (const holder of office.holders) {
      point('offices', office.id, holder.actor);
      for (const id of holder.evidence) point('offices', office.id, id);
    }
  }
  return links;
}

function targetsOf(statement: Statement): string[] {
  const named = (who: Ref | Attribution) => (who.type === 'text' ? [] : [who.id]);
  return [
    ...(statement.object ? [statement.object.id] : []),
    ...statement.by.flatMap(named),
    ...statement.evidence,
  ];
}
