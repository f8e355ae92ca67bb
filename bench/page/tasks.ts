/**
 * What the extension costs the main thread, by the browser's own sampling profiler: it knows whose a
 * microtask is, but it slows down what it samples and counts time in which other processes ran.
 */
import type { CDPSession } from 'playwright';

/** Microseconds between two samples. */
const SAMPLE_EVERY = 200;
const MILLI = 1_000;
/** Neither ours nor the page's by name: it belongs to what it interrupts. */
const IN_BETWEEN = /^\((garbage collector|program)\)$/;

export interface OwnWork {
  /** Milliseconds with script of ours on the stack. */
  total: number;
  /** Milliseconds of the longest stretch in which nobody else had a turn. */
  longestStretch: number;
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

export async function profiled(devtools: CDPSession, run: () => Promise<void>): Promise<OwnWork> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY });
  await devtools.send('Profiler.start');
  await run();
  const { profile } = await devtools.send('Profiler.stop');
  return ownWork(profile.nodes, profile.samples ?? [], profile.timeDeltas ?? []);
}

function ownWork(nodes: ProfileNode[], samples: number[], deltas: number[]): OwnWork {
  const ours = new Set<number>();
  const between = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) {
    // Parents come before their children.
    if (/^chrome-extension:/.test(node.callFrame.url)) ours.add(node.id);
    else if (IN_BETWEEN.test(node.callFrame.functionName)) between.add(node.id);
    if (ours.has(node.id)) for (const child of node.children ?? []) markAll(child);
  }
  function markAll(id: number): void {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) markAll(child);
  }
  let [total, stretch, pending, longest] = [0, 0, 0, 0];
  samples.forEach((sample, index) => {
    const lasted = deltas[index + 1] ?? 0;
    if (ours.has(sample)) {
      total += lasted;
      stretch += pending + lasted;
      pending = 0;
    } else if (between.has(sample) && stretch > 0 && lasted + pending < MILLI) pending += lasted;
    else stretch = pending = 0;
    longest = Math.max(longest, stretch);
  });
  return { total: total / MILLI, longestStretch: longest / MILLI };
}
