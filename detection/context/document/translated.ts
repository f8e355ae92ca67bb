/** Is the text the work of a machine that translates? */
import { keptIn } from '../../kept-in';
import type { Passage } from '../spots/spot';
import type { Evidence } from './evidence';

/** Different turns of phrase and renderings of names; each alone is written by people, too. */
const ENOUGH_SIGNS = 2;

const turnsOf = new WeakMap<Evidence, number>();

/** It says so, is full of such turns of phrase, or has called somebody what machines do. */
export const isTranslated = (evidence: Evidence): boolean =>
  evidence.renderings + keptIn(turnsOf, evidence, () => turnsIn(evidence.passages)) >= ENOUGH_SIGNS;

function turnsIn(passages: readonly Passage[]): number {
  const turns = new Set<string>();
  for (const { words, block } of passages) {
    const { translated } = words;
    if (translated === undefined) continue;
    if (translated.plainly.test(block.text)) return ENOUGH_SIGNS;
    for (const [turn] of block.text.matchAll(translated.perhaps ?? NEVER)) {
      turns.add(turn.toLowerCase().slice(0, SAME));
    }
    if (turns.size >= ENOUGH_SIGNS) break;
  }
  return turns.size;
}
const NEVER = /(?!)/g;
/** UTF-16 units: "confirmed, on Monday," and "confirmed, on Tuesday," are one. */
const SAME = 8;
