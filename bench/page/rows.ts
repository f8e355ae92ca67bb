/** What the bench says in the end, and the medians it says it by. */

export interface Row {
  what: string;
  value: number | null;
  unit: string;
  atMost: number;
}

/** No goal: told so that the others can be judged. */
export const ANY = Number.POSITIVE_INFINITY;

export function row(what: string, value: number | null, unit: string, atMost: number): Row {
  return { what, value, unit, atMost };
}

export function middle(values: number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

export async function repeat<T>(rounds: number, run: () => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let i = 0; i < rounds; i++) values.push(await run());
  return values;
}

/** Each once a round, and each as often first: what else the machine does meets all alike. */
export async function inTurn(rounds: number, runs: (() => Promise<void>)[]): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < runs.length; i++) await runs[(i + round) % runs.length]?.();
  }
}
