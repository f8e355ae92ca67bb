/** Is the text the work of a machine that translates? */
import { keptIn } from '../../kept-in';
import type { Passage } from '../spots/spot';
import type { Evidence } from './evidence';

/** Different turns of phrase; each alone is written by people, too. */
const ENOUGH_TURNS = 2;

const answers = new WeakMap<Evidence, boolean>();

/** It says so, is full of such turns of phrase, or has called somebody what only a machine does. */
export const isTranslated = (evidence: Evidence): boolean =>
  evidence.hasRenderings || keptIn(answers, evidence, () => readsSo(evidence.passages));

function readsSo(passages: readonly Passage[]): boolean {
  const turns = new Set<string>();
  for (const { words, block } of passages) {
    const { translated } = words;
    if (translated === undefined) continue;
    if (translated.plainly.test(block.text)) return true;
    for (const [turn] of block.text.matchAll(translated.perhaps ?? NEVER)) {
      turns.add(turn.toLowerCase().slice(0, SAME));
    }
    if (turns.size >= ENOUGH_TURNS) return true;
  }
  return false;
}
const NEVER = /(?!)/g;
/** UTF-16 units: "confirmed, on Monday," and "confirmed, on Tuesday," are one. */
const SAME = 8;
