/** The last day of somebody's life, or of a group, as far as the pack says. */
import { keptIn } from '../kept-in';
import type { Lexicon } from '../lexicon/stored/load';

const known = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

export function endOf(lexicon: Lexicon, actor: string): string | null {
  const ends = keptIn(known, lexicon, () => {
    const lives = Object.entries(lexicon.details.lives);
    return new Map(
      lives.flatMap(([entry, [, to]]) =>
        to === null ? [] : [[lexicon.entryId(Number(entry)), to]],
      ),
    );
  });
  return ends.get(actor) ?? null;
}
