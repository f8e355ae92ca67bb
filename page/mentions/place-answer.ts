/** Puts those mentions of an answer that the reader can see in their places on the page. */
import type { Mention } from '../../detection/model';
import type { PageAnswer } from '../../extension/packed-text';
import { inSlices } from '../shared/time-slices';
import { isShown } from '../shared/visibility';
import { type PageBlock, placeOf, textHashOf } from '../text/page-block';
import type { FoundMentions, PlacedMention } from './found-mentions';

/** Mentions placed between two looks at the clock. */
const PLACED_A_LOOK = 16;
/** A hash that no text has (extension/text-hash.ts): a block with it is never taken for one known before. */
const NO_HASH = 0;

export interface PlacingPorts {
  found(mentions: PlacedMention[]): void;
  /** This element holds a name but is not shown: it is to be read again when it is. */
  hidden(element: Element): void;
}

/** Hashes of the blocks in which nobody is named: nothing else of those need be kept. */
export async function placeAnswer(
  blocks: PageBlock[],
  { mentions, hashes }: PageAnswer,
  found: FoundMentions,
  ports: PlacingPorts,
  signal: AbortSignal,
): Promise<number[]> {
  const naming = new Set(mentions.map(({ block }) => block));
  const nobody: number[] = [];
  const named: PageBlock[] = [];
  blocks.forEach((block, i) => {
    block.hash = hashes[i] ?? textHashOf(block);
    if (naming.has(block.id)) named.push(block);
    else nobody.push(block.hash);
  });
  for (const block of named) found.addBlock(block);
  const sight = new Sight(found, ports);
  let next = 0;
  await inSlices((outOfTime) => {
    while (next < mentions.length) {
      const few = mentions.slice(next, next + PLACED_A_LOOK);
      next += PLACED_A_LOOK;
      ports.found(found.addMentions(few.filter(sight.shows)));
      if (outOfTime()) break;
    }
    return next >= mentions.length;
  }, signal);
  for (const block of named) block.text = '';
  for (const block of sight.partlyHidden) {
    block.hash = NO_HASH;
    if (found.in(block).length === 0) found.forget(block);
  }
  return nobody;
}

/**
 * Asked only about texts that name somebody: asking about all texts of a page would cost more than reading
 * them.
 */
class Sight {
  readonly partlyHidden = new Set<PageBlock>();
  /** The element asked about last, and the answer: names often stand side by side. */
  #asked: Element | null = null;
  #shown = true;

  constructor(
    private readonly found: FoundMentions,
    private readonly ports: Pick<PlacingPorts, 'hidden'>,
  ) {}

  shows = ({ block: id, start }: Mention): boolean => {
    const block = this.found.blocks.get(id);
    const element = block && placeOf(block, start, 'start')?.node.parentElement;
    // Text directly in a shadow root shows as its host does.
    if (!block || !element) return true;
    if (element !== this.#asked) {
      this.#asked = element;
      this.#shown = isShown(element);
    }
    if (!this.#shown) {
      this.partlyHidden.add(block);
      this.ports.hidden(element);
    }
    return this.#shown;
  };
}
