/** Whom an actor belongs to, leads or is led by, on a day, as a graph around it. */
import type { IsoDate } from '../../../pack/model';
import { holdsOn, type NamedRef } from '../../../pack/queries';
import type { AffiliationProperty } from '../../../pack/views/affiliations';
import type { ActorDossier } from '../../../pack/views/dossier';
import type { Relation, RelationNode, RelationsData } from '../../plots/relations/model';
import { tieInWords } from '../../words/labels';
import { nameInWords } from '../../words/names';

/** More would be a wall of names; the list has them all. */
const MOST = 24;
const RUNS_TO_IT: AffiliationProperty[] = ['led-by'];

export function relationsOf(dossier: ActorDossier, day: IsoDate): RelationsData {
  const self: NamedRef = {
    type: 'actor',
    id: dossier.id,
    name: nameInWords(dossier),
    category: dossier.category,
  };
  const nodes = new Map<string, RelationNode>([[dossier.id, nodeOf(self, null)]]);
  const relations: Relation[] = [];
  const tie = (
    other: NamedRef,
    property: AffiliationProperty,
    role: string | null,
    onRecord: boolean,
  ) => {
    if (other.id === null || other.id === dossier.id || nodes.size > MOST) return;
    // A post's holder stands before the body, whichever of the two the dossier is about.
    const isHolder = property === 'holds-post' && other.category === 'person';
    const toIt = isHolder || RUNS_TO_IT.includes(property);
    const from = toIt ? other.id : dossier.id;
    const to = toIt ? dossier.id : other.id;
    if (relations.some((one) => one.from === from && one.to === to)) return;
    if (!nodes.has(other.id)) nodes.set(other.id, nodeOf(other, role));
    relations.push({
      from,
      to,
      label: tieInWords(property === 'led-by' ? 'leads' : property),
      isOnRecord: onRecord,
    });
  };
  for (const { to, property, role, when, notAfter, mode } of dossier.affiliations) {
    if (mode === 'denied' || holdsOn(when, day, notAfter) === false) continue;
    tie(to, property, role, mode === 'fact');
  }
  for (const { subject, property, object, text, when, mode } of dossier.linked) {
    if (object?.id !== dossier.id || mode === 'denied' || holdsOn(when, day, null) === false)
      continue;
    if (property !== 'member-of' && property !== 'part-of' && property !== 'speaks-for') continue;
    if (subject.id === null || subject.type !== 'actor' || nodes.size > MOST) continue;
    if (nodes.has(subject.id)) continue;
    nodes.set(subject.id, nodeOf(subject, text));
    relations.push({
      from: subject.id,
      to: dossier.id,
      label: tieInWords(property),
      isOnRecord: mode === 'fact',
    });
  }
  return { nodes: [...nodes.values()], relations };
}

function nodeOf(ref: NamedRef, note: string | null): RelationNode {
  const address = ref.type === 'text' || ref.id === null ? null : `${ref.type}/${ref.id}`;
  return { id: ref.id!, name: nameInWords(ref), category: ref.category, note, address };
}
