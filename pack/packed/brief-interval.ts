/** Intervals packed as they were written; the days are worked out again on reading. */
import { readEdtf, UNKNOWN_INTERVAL } from '../edtf';
import type { Interval } from '../model';

/** Text of a span or a day, in a list of one where a span means one day within it, null: unknown. */
export type BriefInterval = string | [edtf: string] | null;

export function briefInterval({ edtf, isPoint }: Interval): BriefInterval {
  if (edtf === null) return null;
  return isPoint && edtf.includes('/') ? [edtf] : edtf;
}

export function fullInterval(brief: BriefInterval): Interval {
  if (brief === null) return UNKNOWN_INTERVAL;
  const reading = typeof brief === 'string' ? readEdtf(brief) : readEdtf(brief[0], false);
  // The bytes were made from dates that had been read, and are guarded by a checksum.
  if (!reading.ok) throw new TypeError(reading.why);
  return reading.interval;
}
