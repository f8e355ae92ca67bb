/** The rows as a table, and what they say about the goals. */
import type { Row } from './measure';

const OWN = 'Backgrounder, matching';
const FULL = 'Backgrounder, with context';

/** Of matching beside the bare loop, by the number of names; and of context beside matching. */
const MATCHING_GOALS: ReadonlyMap<number, number> = new Map([
  [3_000, 0.3],
  [1_000_000, 0.2],
]);
const CONTEXT_GOAL = 0.5;

/** Context beside the bare loop: the product of both goals, which faster matching makes no harder to reach. */
function besideBare(names: number, ratio: number): string {
  const matching = MATCHING_GOALS.get(names);
  const goal =
    matching === undefined ? '' : ` (both goals: ${(matching * CONTEXT_GOAL).toFixed(2)})`;
  return `${ratio.toFixed(2)} of bare${goal}`;
}

function cells(row: Row): string[] {
  return [
    row.kind,
    row.names.toLocaleString('en'),
    row.matcher,
    row.ratio < 0.1 ? row.ratio.toFixed(4) : row.ratio.toFixed(2),
    String(row.found),
    `${Math.round(row.buildMilliseconds)} ms`,
    row.firstRatio === null ? '' : row.firstRatio.toFixed(3),
    row.indexBytesPerName === null
      ? ''
      : `${row.indexBytesPerName.toFixed(1)} + ${row.textBytesPerName!.toFixed(1)}`,
    row.loadMilliseconds === null
      ? ''
      : `${row.loadMilliseconds.toFixed(2)} ms, ${((row.loadMilliseconds * 1e6) / row.names).toFixed(0)} ns/name`,
  ];
}

export function table(where: string, rows: readonly Row[]): string {
  const head = [
    'names of',
    'how many',
    'matcher',
    '÷ bare',
    'found',
    'build',
    'first pass, unseen text',
    'B/name + text',
    'load',
  ];
  const all = [head, ...rows.map(cells)];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  const lines = all.map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  '));
  return [
    `## ${where}`,
    lines[0],
    widths.map((w) => '-'.repeat(w)).join('  '),
    ...lines.slice(1),
  ].join('\n');
}

/**
 * For each list: matching compared with the best peer that folds case, and context compared with matching.
 */
export function comparisons(rows: readonly Row[]): string {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const list = `${row.kind}, ${row.names.toLocaleString('en')}`;
    lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  const lines: string[] = [];
  for (const [list, own] of lists) {
    const ratio = (name: string) => own.find(({ matcher }) => matcher === name)?.ratio ?? 0;
    const peers = own.filter((row) => row.foldsCase && !row.matcher.startsWith('Backgrounder'));
    const best = peers.sort((a, b) => b.ratio - a.ratio)[0];
    const versus = best ? `${(ratio(OWN) / best.ratio).toFixed(1)}× ${best.matcher}` : 'no peer';
    const context = (ratio(FULL) / ratio(OWN)).toFixed(2);
    const whole = besideBare(own[0]!.names, ratio(FULL));
    lines.push(`${list}: matching is ${versus}; with context ${context} of matching, ${whole}`);
  }
  return lines.join('\n');
}
