/**
 * A folder can be read from the bottom up: none of the files and folders in it leads back to itself. So no
 * file imports itself by way of others, and no two neighbouring folders import each other.
 */
import { describe, expect, it } from 'vitest';
import { read, SHIPPED } from './files';
import { fileOf, importsOf } from './imported';

type Graph = Map<string, Set<string>>;

const sources = read(/^(?!node_modules)[\w-]+\/.*\.tsx?$/);
const paths = new Set(sources.map(({ path }) => path));
const edges = sources.flatMap(({ path, text }) =>
  importsOf(path, text).flatMap((name) => {
    const imported = fileOf(name, paths);
    return imported === undefined || imported === path ? [] : [{ path, imported }];
  }),
);

function link(graph: Graph, from: string, to: string): Graph {
  return graph.set(from, (graph.get(from) ?? new Set()).add(to));
}

/** An import counts in the folder that both files are in, between those of its entries that hold them. */
function folders(): Map<string, Graph> {
  const inside = new Map<string, Graph>();
  for (const { path, imported } of edges) {
    const [from, to] = [path.split('/'), imported.split('/')];
    const depth = from.findIndex((part, i) => part !== to[i]);
    const folder = from.slice(0, depth).join('/');
    const graph = inside.get(folder) ?? new Map();
    inside.set(folder, link(graph, from[depth]!, to[depth]!));
  }
  return inside;
}

/** The first circle found, from its first name back to it; null if there is none. */
function circleIn(graph: Graph): string[] | null {
  const done = new Set<string>();
  const way: string[] = [];
  const follow = (name: string): string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return null;
    way.push(name);
    for (const next of graph.get(name) ?? []) {
      const circle = follow(next);
      if (circle) return circle;
    }
    way.pop();
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const circle = follow(name);
    if (circle) return circle;
  }
  return null;
}

/** At the root `imports.test.ts` says who may import whom. */
const ROOT = '';
const shipped = [...folders()].filter(
  ([folder]) => folder !== ROOT && SHIPPED.test(`${folder}/any.ts`),
);

describe('circles of imports', () => {
  it('are looked for in folders of every depth', () => {
    const names = shipped.map(([folder]) => folder);
    expect(names).toEqual(
      expect.arrayContaining(['detection', 'detection/context', 'detection/lexicon', 'page']),
    );
  });

  it.each(shipped)('none within %s', (_folder, graph) => {
    expect(circleIn(graph)).toBeNull();
  });

  it('none between files anywhere', () => {
    const graph: Graph = new Map();
    for (const { path, imported } of edges) link(graph, path, imported);
    expect(circleIn(graph)).toBeNull();
  });

  it.each<[string, [string, string][], string[] | null]>([
    [
      'a row is none',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
      null,
    ],
    [
      'two of each other',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['a', 'b', 'a'],
    ],
    [
      'behind a row',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'b'],
      ],
      ['b', 'c', 'd', 'b'],
    ],
  ])('as they are known: %s', (_what, imports, circle) => {
    const graph: Graph = new Map();
    for (const [from, to] of imports) link(graph, from, to);
    expect(circleIn(graph)).toEqual(circle);
  });
});
