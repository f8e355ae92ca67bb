/** What the bench reports in the end, and how it sums up many rounds. */

export interface Row {
  what: string;
  value: number | null;
  unit: string;
  atMost: number;
}

/** No goal: reported so that the others can be judged. */
export const ANY = Number.POSITIVE_INFINITY;

export function row(what: string, value: number | null, unit: string, atMost: number): Row {
  return { what, value, unit, atMost };
}

export function middle(values: number[]): number {
  return at(0.5, values);
}

/**
 * For times that are compared: the lower quartile of both. Other work on the machine only ever adds time, and
 * moves a median of few rounds by more than the difference to be seen.
 */
export function calm(values: number[]): number {
  return at(0.25, values);
}

function at(share: number, values: number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

export async function repeat<T>(rounds: number, run: () => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let i = 0; i < rounds; i++) values.push(await run());
  return values;
}

/**
 * Each runs once per round, and each equally often first: other work on the machine then affects all alike.
 */
export async function inTurn(rounds: number, runs: (() => Promise<void>)[]): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < runs.length; i++) await runs[(i + round) % runs.length]?.();
  }
}
