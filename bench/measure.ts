/** Times every matcher against the bare tokeniser within one run; runs in Node and in a browser. */
import { countWords, MATCHERS } from './matchers';
import { composed, type Part } from './names';

export interface Task {
  kind: string;
  /** Names taken as they are, or put together from parts. */
  names: string[] | null;
  parts: Part[] | null;
  count: number;
  actors: 'person' | 'organisation';
}

export interface Row {
  kind: string;
  names: number;
  matcher: string;
  foldsCase: boolean;
  /** Speed relative to the bare tokeniser in the same run: 1 means equally fast. */
  ratio: number;
  /** The same for a single first pass over each text, with nothing remembered. */
  firstRatio: number | null;
  found: number;
  buildMilliseconds: number;
  indexBytesPerName: number | null;
  textBytesPerName: number | null;
  loadMilliseconds: number | null;
}

/** The machine is shared: the best of several rounds is the least disturbed one. */
const ROUNDS = 12;
/** Rounds before these: engines compile what runs often. */
const WARM_UP = 4;
/** A peer that needs longer for one round is not timed again. Milliseconds. */
const LONG_ROUND = 3_000;

function round(texts: readonly string[], find: (text: string) => number): [number, number] {
  let found = 0;
  const from = performance.now();
  for (const text of texts) found += find(text);
  return [performance.now() - from, found];
}

/** Lexicons opened anew for it: the least disturbed of a few. */
const FIRST_PASSES = 4;

function firstPass(texts: readonly string[], fresh: () => (text: string) => number): number {
  const once = [...new Set(texts)];
  let bare = Number.POSITIVE_INFINITY;
  let own = Number.POSITIVE_INFINITY;
  for (let i = 0; i < FIRST_PASSES; i++) {
    const find = fresh();
    bare = Math.min(bare, round(once, countWords)[0]);
    own = Math.min(own, round(once, find)[0]);
  }
  return bare / own;
}

export function measure(task: Task, texts: string[]): Row[] {
  const names = task.names ?? [...composed(task.parts ?? [], task.count)];
  const rows: Row[] = [];
  for (const matcher of MATCHERS) {
    if (names.length > matcher.most) continue;
    const from = performance.now();
    const { find, fresh, bytes, load } = matcher.build(names, task.actors);
    const buildMilliseconds = performance.now() - from;
    let bare = Number.POSITIVE_INFINITY;
    let own = Number.POSITIVE_INFINITY;
    let found = 0;
    for (let i = 0; i < WARM_UP + ROUNDS; i++) {
      // In turn, so that both meet the same disturbances.
      bare = Math.min(bare, round(texts, countWords)[0]);
      const [milliseconds, count] = round(texts, find);
      own = Math.min(own, milliseconds);
      found = count;
      // The first round meets every word for the first time; a slow first round says nothing about the next.
      if (i > 0 && milliseconds > LONG_ROUND) break;
    }
    rows.push({
      kind: task.kind,
      names: names.length,
      matcher: matcher.name,
      foldsCase: matcher.foldsCase,
      ratio: bare / own,
      firstRatio: fresh === undefined ? null : firstPass(texts, fresh),
      found,
      buildMilliseconds,
      indexBytesPerName: bytes === null ? null : bytes.index / names.length,
      textBytesPerName: bytes === null ? null : bytes.text / names.length,
      loadMilliseconds: load,
    });
  }
  return rows;
}
