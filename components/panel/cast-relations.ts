/** The relations among a page's cast as a graph. */
import type { CastEdge, CastModel } from '../../pack/views/cast';
import type { RelationsData } from '../plots/relations/model';
import { tieInWords } from '../words/labels';
import { nameInWords } from '../words/names';

/** Only ties of belonging: allies and former parts of each other belong to nobody. */
const NO_BELONGING: CastEdge['property'][] = ['ally-of', 'split-from'];

export function castRelations({ members, edges: all }: CastModel): RelationsData {
  const edges = all.filter(({ property }) => !NO_BELONGING.includes(property));
  return {
    nodes: members.map((member) => ({
      id: member.id,
      name: nameInWords(member),
      category: member.category,
      note: noteOf(edges.filter(({ from }) => from === member.id)),
      address: `actor/${member.id}`,
    })),
    relations: onePerPair(edges).map(({ from, to, property, mode, holds }) => ({
      from,
      to,
      label: tieInWords(property),
      // If the dates leave it open whether it held, it is not on record either.
      isOnRecord: mode === 'fact' && holds === true,
    })),
  };
}

/** The surest relation of two speaks for them; a second line between them says nothing more. */
function onePerPair(edges: CastEdge[]): CastEdge[] {
  const surest = new Map<string, CastEdge>();
  for (const edge of edges) {
    const key = `${edge.from}|${edge.to}`;
    const known = surest.get(key);
    if (!known || sureness(edge) > sureness(known)) surest.set(key, edge);
  }
  return [...surest.values()];
}

function sureness({ mode, holds }: CastEdge): number {
  return Number(mode === 'fact') * 2 + Number(holds === true);
}

/** What the one is in the other: the words of the data, or the kind of tie unless that is plain belonging. */
function noteOf(edges: CastEdge[]): string | null {
  const [first] = edges;
  if (!first) return null;
  if (first.role) return first.role;
  const isBelonging = first.property === 'member-of' || first.property === 'part-of';
  return isBelonging ? null : tieInWords(first.property);
}
