/** Tables of what was measured, as text. */

import { LEVELS } from './model';
import { add, figures, nothing, type Tally, type TextScore } from './score';

export function table(header: string[], rows: string[][]): string {
  const widths = header.map((head, i) =>
    Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    cells.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ');
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
    '\n',
  );
}

const HEADER = ['', 'texts', 'labels', 'wrong', 'P', 'R', 'F1', 'P exact', 'R exact', 'F1 exact'];

function row(name: string, texts: number, tally: Tally): string[] {
  const overlap = figures(tally, 'overlap');
  const exact = figures(tally, 'exact');
  const of = (value: number) => value.toFixed(3);
  return [
    name,
    String(texts),
    String(tally.labelled),
    String(tally.wrong),
    of(overlap.precision),
    of(overlap.recall),
    of(overlap.f1),
    of(exact.precision),
    of(exact.recall),
    of(exact.f1),
  ];
}

/** One row for each group, and one for all together. */
export function mentionsTable(scores: TextScore[], groupOf: (score: TextScore) => string): string {
  const groups = new Map<string, TextScore[]>();
  for (const score of scores) {
    const group = groupOf(score);
    groups.set(group, [...(groups.get(group) ?? []), score]);
  }
  const rows = [...groups].map(([name, list]) => row(name, list.length, sum(list)));
  if (groups.size > 1) rows.push(row('all', scores.length, sum(scores)));
  return table(HEADER, rows);
}

export function sum(scores: TextScore[]): Tally {
  return scores.reduce((total, { tally }) => add(total, tally), nothing());
}

/** Recall by level: precision has no level, since a wrong claim has none. */
export function levelsTable(scores: TextScore[]): string {
  const rows = LEVELS.filter((level) => level !== 'nominal').map((level) => {
    const labelled = scores.flatMap(({ text, found, exact, missed }) =>
      text.mentions
        .filter((mention) => mention.level === level)
        .filter((mention) => found.has(mention) || missed.some((miss) => miss.mention === mention))
        .map((mention) => ({ found: found.has(mention), exact: exact.has(mention) })),
    );
    const share = (count: number) => (labelled.length ? (count / labelled.length).toFixed(3) : '-');
    return [
      level,
      String(labelled.length),
      share(labelled.filter((one) => one.found).length),
      share(labelled.filter((one) => one.exact).length),
    ];
  });
  return table(['level', 'labels', 'R', 'R exact'], rows);
}

export function misses(scores: TextScore[]): string {
  const lines: string[] = [];
  for (const { text, missed, wrong, inexact } of scores) {
    const context = (start: number, end: number) =>
      `…${text.text.slice(Math.max(0, start - 28), start)}[${text.text.slice(start, end)}]${text.text.slice(end, end + 20)}…`.replace(
        /\s+/g,
        ' ',
      );
    for (const { mention, instead } of missed) {
      const was = instead
        ? ` — said ${instead.actor ?? `one of ${instead.candidates.join(', ')}`}`
        : '';
      lines.push(
        `missed  ${text.id}  ${mention.actor ?? mention.offered.join('|')} (${mention.level})${was}: ${context(mention.start, mention.end)}`,
      );
    }
    for (const claim of wrong) {
      lines.push(
        `wrong   ${text.id}  ${claim.actor} (${claim.rule}): ${context(claim.start, claim.end)}`,
      );
    }
    for (const { mention, found } of inexact) {
      lines.push(
        `span    ${text.id}  ${mention.actor}: ${context(mention.start, mention.end)} found [${text.text.slice(found.start, found.end)}]`,
      );
    }
  }
  return lines.join('\n');
}
