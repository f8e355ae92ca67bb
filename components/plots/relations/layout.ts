/**
 * A layered layout that reads along the lines: members and leaders first, what they belong to after.
 * Ranks and order by dagre; widths of the columns by us, so that it fits its place. Pure.
 */
import { layout as dagreLayout, Graph } from '@dagrejs/dagre';
import { curveBumpX, line } from 'd3-shape';
import { wrapWords } from '../text-room';
import type { Relation, RelationNode, RelationsData } from './model';

/** px */
const NAME_SIZE = 12;
const NAME_LINE = 18;
const NOTE_SIZE = 11;
const NOTE_LINE = 14;
const PADDING = 6;
const LEAST_COLUMN = 92;
const MOST_COLUMN = 210;
const LEAST_GAP = 28;
const BETWEEN_ROWS = 12;
/** px from a name's box to where its line starts and ends. */
const LINE_AWAY = 5;

export interface PlacedNode {
  node: RelationNode;
  /** Of the box, from the side where reading starts. */
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
  /** Nobody among the others that they belong to. */
  alone: RelationNode[];
}

/** Null when nobody belongs to anybody. */
export function layOutRelations(data: RelationsData, room: number): RelationsLayout | null {
  const ids = new Set(data.nodes.map(({ id }) => id));
  const relations = data.relations.filter(
    ({ from, to }) => from !== to && ids.has(from) && ids.has(to),
  );
  if (relations.length === 0) return null;
  const tied = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const nodes = data.nodes.filter(({ id }) => tied.has(id));

  const columns = columnsOf(run(nodes, relations, LEAST_COLUMN, LEAST_GAP)).length;
  const column = Math.min(
    MOST_COLUMN,
    Math.max(LEAST_COLUMN, (room - (columns - 1) * LEAST_GAP) / columns),
  );
  const gap = Math.max(
    LEAST_GAP,
    Math.min(96, (room - columns * column) / Math.max(1, columns - 1)),
  );
  const graph = run(nodes, relations, column, gap);

  const xs = columnsOf(graph);
  const placed = nodes.map((node): PlacedNode => {
    const { x, y, height } = graph.node(node.id) as { x: number; y: number; height: number };
    const at = xs.indexOf(Math.round(x)) * (column + gap);
    return { node, at, top: y - height / 2, width: column, height };
  });
  return {
    width: columns * column + (columns - 1) * gap,
    height: Math.ceil(Math.max(...placed.map(({ top, height }) => top + height))),
    nodes: placed,
    relations: relations.map((relation) => placeRelation(relation, placed, graph)),
    alone: data.nodes.filter(({ id }) => !tied.has(id)),
  };
}

export function heightOf({ name, note }: RelationNode, width: number): number {
  const names = wrapWords(name, NAME_SIZE, width).length * NAME_LINE;
  const notes = note ? wrapWords(note, NOTE_SIZE, width).length * NOTE_LINE + 2 : 0;
  return names + notes + PADDING;
}

/** Where the columns' middles are; every node is as wide as its column. */
function columnsOf(graph: ReturnType<typeof run>): number[] {
  const xs = graph.nodes().map((id) => Math.round(graph.node(id).x as number));
  return [...new Set(xs)].sort((a, b) => a - b);
}

function run(nodes: RelationNode[], relations: Relation[], column: number, gap: number) {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: BETWEEN_ROWS, ranksep: gap, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes)
    graph.setNode(node.id, { width: column, height: heightOf(node, column) });
  for (const { from, to } of relations) graph.setEdge(from, to);
  dagreLayout(graph);
  return graph;
}

function placeRelation(
  relation: Relation,
  placed: PlacedNode[],
  graph: ReturnType<typeof run>,
): PlacedRelation {
  const from = placed.find(({ node }) => node.id === relation.from)!;
  const to = placed.find(({ node }) => node.id === relation.to)!;
  // Lines meet the first line of a name, where the eye is. A cycle runs back against reading.
  const forward = from.at <= to.at;
  const start = forward ? from.at + lineWidth(from) + LINE_AWAY : from.at - LINE_AWAY;
  const end = forward ? to.at - LINE_AWAY : to.at + lineWidth(to) + LINE_AWAY;
  const rise = PADDING / 2 + NAME_LINE / 2;
  return {
    relation,
    points: [[start, from.top + rise], ...between(from, to, graph), [end, to.top + rise]],
  };
}

/** A line over several columns takes the way dagre found around the names in between. */
function between(
  from: PlacedNode,
  to: PlacedNode,
  graph: ReturnType<typeof run>,
): [number, number][] {
  const points = (graph.edge(from.node.id, to.node.id)?.points ?? []) as { x: number; y: number }[];
  const left = Math.min(from.at, to.at) + from.width + LEAST_GAP;
  const right = Math.max(from.at, to.at) - LEAST_GAP;
  return points.filter(({ x }) => x > left && x < right).map(({ x, y }) => [x, y]);
}

/** px the first line of the name takes. */
function lineWidth({ node, width }: PlacedNode): number {
  const first = wrapWords(node.name, NAME_SIZE, width)[0] ?? '';
  return Math.min(width, first.length * NAME_SIZE * 0.56);
}

export const curve = line().curve(curveBumpX);
