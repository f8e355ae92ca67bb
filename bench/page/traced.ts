/**
 * What script costs the page's main thread, exactly: thread time (waiting for other processes does not count)
 * of every piece of script, its compiling, its microtasks and its world, from a trace. A trace does not say
 * whose a microtask is, so the same page is traced with an extension that does nothing, and that is
 * subtracted. The pages measured this way have no script of their own.
 */
import type { CDPSession } from 'playwright';

/** Events that hold script; nested ones are counted once, in the outermost. */
const SCRIPT = new Set([
  'ScriptInjection::InjectJs',
  'EvaluateScript',
  'v8.compile',
  'v8.run',
  'FunctionCall',
  'TimerFire',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'V8.GCScavenger',
]);
const STARTING = new Set(['ScriptInjection::InjectJs', 'EvaluateScript', 'v8.compile', 'v8.run']);
const STYLE = new Set(['Document::recalcStyle', 'UpdateLayoutTree']);
/**
 * The category `extensions` reports injected scripts, and with them the world that is made for the first one.
 */
const CATEGORIES = [
  'devtools.timeline',
  'toplevel',
  'blink',
  'v8',
  'disabled-by-default-v8.gc',
  'extensions',
];
const MILLI = 1_000;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  tdur?: number;
}

export interface Traced {
  /** Milliseconds of thread time: all script, and the longest piece without a pause. */
  script: number;
  longest: number;
  /** The part of it that remains without creating worlds and without parsing and first running scripts. */
  afterStart: number;
  /** Milliseconds of thread time spent on computing styles: the rules for marks are the page's to pay. */
  style: number;
}

export async function traced(devtools: CDPSession, run: () => Promise<void>): Promise<Traced> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await run();
  const complete = new Promise((resolve) =>
    devtools.once('Tracing.tracingComplete', () => resolve(null)),
  );
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  const main = mainThread(events);
  const script = outermost(main, SCRIPT);
  return {
    script: sum(script),
    afterStart: sum(script.filter(({ name }) => !STARTING.has(name))),
    longest: Math.max(0, ...script.map(threadTime)),
    style: sum(outermost(main, STYLE)),
  };
}

/** The thread that parsed the page. */
function mainThread(events: TraceEvent[]): TraceEvent[] {
  const parsed = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  for (const event of events) {
    if (event.name !== 'ParseHTML') continue;
    parsed.set(threadOf(event), (parsed.get(threadOf(event)) ?? 0) + (event.dur ?? 0));
  }
  const [main] = [...parsed].sort(([, a], [, b]) => b - a);
  return events
    .filter((event) => event.ph === 'X' && threadOf(event) === main?.[0])
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}

function outermost(events: TraceEvent[], names: Set<string>): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter((event) => {
    if (!names.has(event.name) || event.ts < end) return false;
    end = event.ts + event.dur;
    return true;
  });
}

function threadTime({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur) / MILLI;
}

function sum(events: TraceEvent[]): number {
  return events.reduce((total, event) => total + threadTime(event), 0);
}
