/**
 * Makes a crowded graph readable without saying less about who belongs where: what a chain of ties already
 * shows is not drawn a second time, and people tied to one group alone stand inside it. The list below the
 * drawing keeps every relation. Pure.
 */
import type { Relation, RelationNode, RelationsData } from './model';

/** Somebody who stands inside a group's box. */
export interface Inside {
  node: RelationNode;
  relation: Relation;
}

export interface SimplerRelations extends RelationsData {
  inside: Map<string, Inside[]>;
}

/** Leaves out a tie where a chain at least as sure leads to the same end. */
export function withoutShortcuts(relations: Relation[]): Relation[] {
  return relations.filter((one) => !isImplied(one, relations));
}

function isImplied(one: Relation, all: Relation[]): boolean {
  const usable = all.filter((other) => other !== one && (other.isOnRecord || !one.isOnRecord));
  const reached = new Set<string>();
  const open = usable.filter(({ from }) => from === one.from).map(({ to }) => to);
  while (open.length > 0) {
    const at = open.pop()!;
    if (reached.has(at)) continue;
    reached.add(at);
    // Two that belong to each other would imply themselves away.
    if (at === one.from) return false;
    for (const { from, to } of usable) if (from === at) open.push(to);
  }
  return reached.has(one.to);
}

/** People with one tie, and nobody below them, move into the group they are tied to. */
export function withPeopleInside({ nodes, relations }: RelationsData): SimplerRelations {
  const inside = new Map<string, Inside[]>();
  const moved = new Set<string>();
  for (const node of nodes) {
    const [relation, ...more] = relations.filter(({ from }) => from === node.id);
    const isPerson = node.category === 'person';
    const hasOthersBelow = relations.some(({ to }) => to === node.id);
    if (!isPerson || !relation || more.length > 0 || hasOthersBelow) continue;
    inside.set(relation.to, [...(inside.get(relation.to) ?? []), { node, relation }]);
    moved.add(node.id);
  }
  return {
    nodes: nodes.filter(({ id }) => !moved.has(id)),
    relations: relations.filter(({ from }) => !moved.has(from)),
    inside,
  };
}
