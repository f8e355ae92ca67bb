/**
 * A layered layout that reads along the lines: members and leaders first, what they belong to after. Ranks
 * and order are dagre's; the widths of the columns and the places in them are ours, so that it fits. Pure.
 */
import { layout as dagreLayout, Graph } from '@dagrejs/dagre';
import { curveBumpX, line } from 'd3-shape';
import { textWidth, wrapWords } from '../text-room';
import type { Relation, RelationNode, RelationsData } from './model';
import { type Inside, withoutShortcuts, withPeopleInside } from './simplify';
import { stack } from './stack';

/** px */
const NAME_SIZE = 12;
const NAME_LINE = 18;
const NOTE_SIZE = 11;
const NOTE_LINE = 14;
const INSIDE_GAP = 4;
const PADDING = 6;
const LEAST_COLUMN = 88;
const MOST_COLUMN = 210;
const LEAST_GAP = 28;
const MOST_GAP = 96;
/** In a crowded graph, three columns fit a side panel with ease; more have to be scrolled to. */
const CROWDED_COLUMN = 84;
const CROWDED_GAP = 20;
const BETWEEN_ROWS = 12;
/** px from a name's box to where its line starts and ends. */
const LINE_AWAY = 5;
/** px between the ends of two lines at one name, and size of the dot that a line ends in. */
const MOST_APART = 5;
const DOT = 2;

export interface PlacedNode {
  node: RelationNode;
  name: string[];
  note: string[];
  inside: { node: RelationNode; name: string[]; note: string[] }[];
  /** Where the box begins, counted from the side where reading starts. */
  at: number;
  top: number;
  width: number;
  height: number;
}

export interface PlacedRelation {
  relation: Relation;
  /** Points along the reading direction; drawing mirrors them. */
  points: [number, number][];
}

export interface RelationsLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  relations: PlacedRelation[];
}

/** Null when nobody belongs to anybody. */
export function layOutRelations(data: RelationsData, room: number): RelationsLayout | null {
  const ids = new Set(data.nodes.map(({ id }) => id));
  const known = data.relations.filter(
    ({ from, to }) => from !== to && ids.has(from) && ids.has(to),
  );
  if (known.length === 0) return null;
  const tied = new Set(known.flatMap(({ from, to }) => [from, to]));
  const nodes = data.nodes.filter(({ id }) => tied.has(id));
  const relations = withoutShortcuts(known);

  const whole = { nodes, relations, inside: new Map<string, Inside[]>() };
  const isCrowded = columnsNeeded(whole) * (LEAST_COLUMN + LEAST_GAP) - LEAST_GAP > room;
  return isCrowded
    ? place(withPeopleInside(whole), room, CROWDED_COLUMN, CROWDED_GAP)
    : place(whole, room, LEAST_COLUMN, LEAST_GAP);
}

type Given = RelationsData & { inside: Map<string, Inside[]> };

function columnsNeeded({ nodes, relations }: Given): number {
  return new Set(columnOf(nodes, relations, () => NAME_LINE).values()).size;
}

function place(given: Given, room: number, least: number, leastGap: number): RelationsLayout {
  const { nodes, relations, inside } = given;
  const columns = columnsNeeded(given);
  const width = clamp((room - (columns - 1) * leastGap) / columns, least, MOST_COLUMN);
  const gap = clamp((room - columns * width) / Math.max(1, columns - 1), leastGap, MOST_GAP);
  const boxes = new Map(nodes.map((node) => [node.id, box(node, inside.get(node.id), width)]));
  const heightOf = (id: string) => boxes.get(id)!.height;
  const xs = columnOf(nodes, relations, heightOf);
  const sorted = [...new Set(xs.values())].sort((a, b) => a - b);

  const inColumns = sorted.map((x) => nodes.map(({ id }) => id).filter((id) => xs.get(id) === x));
  const tops = stack(
    inColumns,
    relations,
    heightOf,
    orderOf(nodes, relations, heightOf),
    BETWEEN_ROWS,
  );
  const placed = nodes.map(
    (node): PlacedNode => ({
      ...boxes.get(node.id)!,
      at: sorted.indexOf(xs.get(node.id)!) * (width + gap),
      top: tops.get(node.id)!,
    }),
  );
  return {
    width: columns * width + (columns - 1) * gap,
    height: Math.ceil(Math.max(...placed.map(({ top, height }) => top + height))),
    nodes: placed,
    relations: apartAtTheEnd(
      relations.map((relation) => placeRelation(relation, placed)),
      placed,
    ),
  };
}

function box(
  node: RelationNode,
  people: Inside[] = [],
  width: number,
): Omit<PlacedNode, 'at' | 'top'> {
  const name = wrapWords(node.name, NAME_SIZE, width);
  const note = node.note ? wrapWords(node.note, NOTE_SIZE, width) : [];
  const inside = people.map(({ node: one, relation }) => ({
    node: one,
    name: wrapWords(one.name, NOTE_SIZE, width - 8),
    note: wrapWords(one.note ?? relation.label, NOTE_SIZE, width - 8),
  }));
  const height =
    name.length * NAME_LINE +
    note.length * NOTE_LINE +
    inside.reduce(
      (sum, { name, note }) => sum + (name.length + note.length) * NOTE_LINE + INSIDE_GAP,
      0,
    ) +
    PADDING;
  return { node, name, note, inside, width, height };
}

function run(nodes: RelationNode[], relations: Relation[], heightOf: (id: string) => number) {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: BETWEEN_ROWS, ranksep: LEAST_GAP });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { width: LEAST_COLUMN, height: heightOf(id) });
  for (const { from, to } of relations) graph.setEdge(from, to);
  dagreLayout(graph);
  return graph;
}

/** dagre's columns: nodes of one rank are equally wide and so share their middle. */
function columnOf(
  nodes: RelationNode[],
  relations: Relation[],
  heightOf: (id: string) => number,
): Map<string, number> {
  const graph = run(nodes, relations, heightOf);
  return new Map(nodes.map(({ id }) => [id, Math.round(graph.node(id).x as number)]));
}

/** dagre's order within the columns, which crosses few lines. */
function orderOf(
  nodes: RelationNode[],
  relations: Relation[],
  heightOf: (id: string) => number,
): Map<string, number> {
  const graph = run(nodes, relations, heightOf);
  return new Map(nodes.map(({ id }) => [id, graph.node(id).y as number]));
}

function placeRelation(relation: Relation, placed: PlacedNode[]): PlacedRelation {
  const from = placed.find(({ node }) => node.id === relation.from)!;
  const to = placed.find(({ node }) => node.id === relation.to)!;
  // Lines meet the first line of a name, where the eye is. A cycle runs back against the reading direction.
  const forward = from.at <= to.at;
  const start = forward ? from.at + lineWidth(from) + LINE_AWAY : from.at - LINE_AWAY;
  const end = forward ? to.at - LINE_AWAY : to.at + lineWidth(to) + LINE_AWAY;
  const rise = PADDING / 2 + NAME_LINE / 2;
  const points: [number, number][] = [
    [start, from.top + rise],
    [end, to.top + rise],
  ];
  // First straight along the name's own line, so that the bend lies in the gap between columns.
  if (forward && from.at < to.at) points.splice(1, 0, [from.at + from.width, from.top + rise]);
  return { relation, points };
}

/**
 * Lines that meet at one name end beside each other, in the order they arrive, so that each can be followed.
 */
function apartAtTheEnd(relations: PlacedRelation[], placed: PlacedNode[]): PlacedRelation[] {
  const moved = new Map<PlacedRelation, number>();
  for (const { node, height } of placed) {
    const coming = relations
      .filter(({ relation }) => relation.to === node.id)
      .sort((a, b) => a.points[0]![1] - b.points[0]![1]);
    const step = Math.min(MOST_APART, (height - NAME_LINE / 2) / Math.max(1, coming.length - 1));
    // Above the name's own line there is half a line of room.
    const first = -Math.min((step * (coming.length - 1)) / 2, NAME_LINE / 2 - DOT);
    coming.forEach((one, i) => {
      moved.set(one, first + i * step);
    });
  }
  return relations.map((one) => {
    const points = [...one.points];
    const [x, y] = points.pop()!;
    return { ...one, points: [...points, [x, y + (moved.get(one) ?? 0)]] };
  });
}

/** px the first line of the name takes. */
function lineWidth({ name, width }: PlacedNode): number {
  return Math.min(width, textWidth(name[0] ?? '', NAME_SIZE));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

export const curve = line().curve(curveBumpX);
