/** How far from the reader marks are drawn: pure (docs/decisions/076-marks-far-from-the-reader.md). */
import type { Pace } from '../watching/page-pace';

export type Reach =
  | 'everywhere'
  /** When there are many: those near the reader. */
  | 'two-screens'
  /** On a page that changes in every frame: those in sight. */
  | 'in-sight';

/**
 * Marks. Each one drawn costs the page some 15 µs in every frame in which it changes anything, since the
 * browser looks for all their places again. No article has so many; long lists and threads do (record 076).
 */
const MANY = 500;
/** Marks; fewer cost at most half a millisecond a frame, which is not worth watching them for. */
const FEW = 20;

export function isMany(marks: number): boolean {
  return marks > MANY;
}

export function reachOf(marks: number, pace: Pace): Reach {
  if (pace === 'restless' && marks > FEW) return 'in-sight';
  return isMany(marks) ? 'two-screens' : 'everywhere';
}
