/** What the extension costs the main thread, from the browser's own trace. */
import type { CDPSession } from 'playwright';

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
const MICRO = 1_000;
/** Events that run or prepare script; they carry the address of the script. */
const SCRIPT = /FunctionCall|EvaluateScript|v8\.compile|V8\.|TimerFire|RunMicrotasks/;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: unknown;
}

export interface OwnWork {
  /** Milliseconds of script of ours, evaluation of the content script included. */
  total: number;
  /** The same without loading and evaluating the script: what reading the page costs. */
  reading: number;
  /** Milliseconds of the longest task that ran script of ours, whatever else was in it. */
  longestTask: number;
  /** Milliseconds of our script in the longest stretch without a break. */
  longestStretch: number;
}

export async function traced(devtools: CDPSession, run: () => Promise<void>): Promise<OwnWork> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect as never);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  } as never);
  await run();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect as never);
  return ownWork(events);
}

function ownWork(events: TraceEvent[]): OwnWork {
  const timed = events.filter((event) => event.ph === 'X' && event.dur !== undefined);
  const ours = timed.filter(
    (event) =>
      SCRIPT.test(event.name) &&
      /chrome-extension:[^"]*content/.test(JSON.stringify(event.args ?? {})),
  );
  const outer = ours.filter(
    (event) => !ours.some((other) => other !== event && contains(other, event)),
  );
  const tasks = timed.filter(
    (event) => /RunTask$/.test(event.name) && outer.some((script) => contains(event, script)),
  );
  const isStart = (event: TraceEvent) => /EvaluateScript|compile/i.test(event.name);
  const sum = (some: TraceEvent[]) => some.reduce((total, { dur = 0 }) => total + dur, 0) / MICRO;
  const longest = (some: TraceEvent[]) => Math.max(0, ...some.map(({ dur = 0 }) => dur)) / MICRO;
  return {
    total: sum(outer),
    reading: sum(outer.filter((event) => !isStart(event))),
    longestTask: longest(tasks),
    longestStretch: longest(outer),
  };
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer.pid !== inner.pid || outer.tid !== inner.tid) return false;
  const end = (event: TraceEvent) => event.ts + (event.dur ?? 0);
  return outer.ts <= inner.ts && end(outer) >= end(inner) && (outer.dur ?? 0) > (inner.dur ?? 0);
}
