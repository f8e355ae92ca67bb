/** Who belongs to whom: columns in reading order, nothing over anything, and what is left to the list. */
import { describe, expect, it } from 'vitest';
import { layOutRelations } from '../../../components/plots/relations/layout';
import type { RelationsData } from '../../../components/plots/relations/model';
import { withoutShortcuts, withPeopleInside } from '../../../components/plots/relations/simplify';
import type { Category } from '../../../pack/model';

const graph = (ties: string, attributed: string[] = []): RelationsData => {
  const relations = ties.split(' ').map((tie) => {
    const [from, to] = tie.split('>') as [string, string];
    return { from, to, label: 'member of', isOnRecord: !attributed.includes(tie) };
  });
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const categoryOf = (id: string): Category => (/^[a-z]/.test(id) ? 'person' : 'armed-group');
  return {
    nodes: ids.map((id) => ({
      id,
      name: `Name of ${id}`,
      category: categoryOf(id),
      note: null,
      address: null,
    })),
    relations,
  };
};
const ties = (data: Pick<RelationsData, 'relations'>) =>
  data.relations.map(({ from, to }) => `${from}>${to}`);

describe('ties that a chain already shows', () => {
  it.each([
    ['are left out', 'a>G G>U a>U', [], ['a>G', 'G>U']],
    ['stay where the chain is less sure', 'a>G G>U a>U', ['a>G'], ['a>G', 'G>U', 'a>U']],
    ['go where all are equally unsure', 'a>G G>U a>U', ['a>G', 'G>U', 'a>U'], ['a>G', 'G>U']],
    ['stay where two belong to each other', 'A>B B>A A>C B>C', [], ['A>B', 'B>A', 'A>C', 'B>C']],
  ])('%s', (_, given, attributed, expected) => {
    expect(
      withoutShortcuts(graph(given, attributed).relations).map(({ from, to }) => `${from}>${to}`),
    ).toEqual(expected);
  });
});

describe('people where it is crowded', () => {
  it('stand inside the one group they are tied to; with two ties they stand for themselves', () => {
    const { nodes, relations, inside } = withPeopleInside(graph('a>G b>G b>H G>U'));
    expect(nodes.map(({ id }) => id)).toEqual(['G', 'b', 'H', 'U']);
    expect(ties({ relations })).toEqual(['b>G', 'b>H', 'G>U']);
    expect(inside.get('G')!.map(({ node }) => node.id)).toEqual(['a']);
  });
});

describe('the layout', () => {
  const CAST = 'a>G b>G c>H d>H G>U H>U U>V e>K f>K';

  it('ends lines that meet in one name beside each other, in the order they come', () => {
    const { relations, nodes } = layOutRelations(graph('a>G b>G c>G d>G'), 1000)!;
    const coming = [...relations].sort((a, b) => a.points[0]![1] - b.points[0]![1]);
    const ends = coming.map(({ points }) => points.at(-1)![1]);
    expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
    const { top, height } = nodes.find(({ node }) => node.id === 'G')!;
    expect(ends.every((y) => y >= top && y <= top + height)).toBe(true);
  });

  it('reads along the lines: whoever belongs stands before what it belongs to', () => {
    const { nodes, relations } = layOutRelations(graph(CAST), 1000)!;
    const at = new Map(nodes.map((node) => [node.node.id, node.at]));
    for (const { relation } of relations)
      expect(at.get(relation.from)!).toBeLessThan(at.get(relation.to)!);
  });

  it.each([348, 560, 1000])('sets nothing over anything in %i px', (room) => {
    const { nodes, height } = layOutRelations(graph(CAST), room)!;
    for (const a of nodes)
      for (const b of nodes) {
        if (a === b || a.at !== b.at) continue;
        expect(a.top + a.height <= b.top || b.top + b.height <= a.top).toBe(true);
      }
    for (const { top, height: own } of nodes) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + own).toBeLessThanOrEqual(height);
    }
  });

  it('fits a side panel', () => {
    expect(layOutRelations(graph('a>G b>G c>H d>H G>U H>U'), 348)!.width).toBeLessThanOrEqual(348);
  });

  it('breaks a name of 200 letters instead of cutting it', () => {
    const data = graph('a>G');
    data.nodes[0]!.name = 'x'.repeat(200);
    const { nodes } = layOutRelations(data, 348)!;
    expect(nodes.find(({ node }) => node.id === 'a')!.name.join('')).toBe('x'.repeat(200));
  });

  it('bears two that belong to each other', () => {
    expect(layOutRelations(graph('A>B B>A'), 348)!.nodes).toHaveLength(2);
  });

  it('is nothing where nobody is tied to anybody', () => {
    expect(layOutRelations({ nodes: graph('a>G').nodes, relations: [] }, 348)).toBeNull();
  });
});
