/** Lists of names to look for: real parts, put together the same way in every run. */

/** A part of a name and how often people bear it. */
export type Part = readonly [text: string, count: number];

/** The same numbers in every run, Node and browser alike. */
function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 0x100000000;
  };
}

/** Frequent parts are frequent in names too, but less than their count suggests: lists have few namesakes. */
function picker(parts: readonly Part[], random: () => number): () => string {
  const sums: number[] = [];
  let sum = 0;
  for (const [, count] of parts) {
    sum += Math.sqrt(count);
    sums.push(sum);
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return parts[low]![0];
  };
}

/** Share of names of three parts; the rest have two. */
const OF_THREE_PARTS = 0.35;

export function* composed(parts: readonly Part[], count: number): Generator<string> {
  const random = seeded(20_240_104);
  const pick = picker(parts, random);
  for (let i = 0; i < count; i++) {
    const name = `${pick()} ${pick()}`;
    yield random() < OF_THREE_PARTS ? `${name} ${pick()}` : name;
  }
}
