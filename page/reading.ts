/**
 * Reads roots of the page and finds who is in them: collect in slices, ask, place the answers.
 * Blocks that are as they were keep their mentions; changed ones are asked anew; gone ones forgotten.
 */
import type { DetectionAnswer, DetectionRequest } from '../detection/model';
import type { ActorLabels } from '../extension/messages';
import type { IsoDate } from '../pack/model';
import { isSameBlock, type PageBlock } from './block';
import { Collector, type ProseRoot } from './collect';
import type { Found, PlacedMention } from './found';
import { inSlices } from './slices';

/** Characters of prose a page; the popup says when there was more. A long novel has a million. */
export const MOST_CHARACTERS = 3_000_000;
/** Characters a question: bounds what one message costs to send (about 1 ms per 100 kB). */
const QUESTION = 150_000;

export interface ReadingPorts {
  detect(request: DetectionRequest): Promise<DetectionAnswer & ActorLabels>;
  found(mentions: PlacedMention[]): void;
  forgotten(mentions: PlacedMention[]): void;
  shadowRoot(root: ShadowRoot): void;
  hidden(element: Element): void;
}

export class Reading {
  #nextId = 0;
  #charactersRead = 0;
  #partial = false;
  #asking: Promise<void> = Promise.resolve();
  #reading: Promise<void> = Promise.resolve();
  #failure: unknown = null;

  constructor(
    private readonly found: Found,
    private readonly ports: ReadingPorts,
    private readonly about: { articleDate: IsoDate | null; language: string | null },
    private readonly signal: AbortSignal,
  ) {}

  /** True when the page had more prose than is read. */
  get partial(): boolean {
    return this.#partial;
  }

  /** One reading after the other: two at once would both take a block for new. */
  read(roots: ProseRoot[]): Promise<void> {
    const reading = this.#reading.then(() => this.#readAll(roots));
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  async #readAll(roots: ProseRoot[]): Promise<void> {
    const queue = [...roots];
    for (let root = queue.shift(); root && !this.signal.aborted; root = queue.shift()) {
      await this.#readRoot(root, queue);
    }
    await this.#asking;
    const failure = this.#failure;
    this.#failure = null;
    if (failure) throw failure;
  }

  async #readRoot(root: ProseRoot, queue: ProseRoot[]): Promise<void> {
    const before = this.#blocksUnder(root);
    const collector = new Collector(root, this.#collection(queue));
    let waiting: PageBlock[] = [];
    let length = 0;
    const take = () => {
      for (const block of collector.blocks.splice(0)) {
        if (before.keep(block)) continue;
        waiting.push(block);
        length += block.text.length;
      }
      if (length < QUESTION) return;
      this.#ask(waiting);
      waiting = [];
      length = 0;
    };
    await inSlices((outOfTime) => {
      const done = collector.read(outOfTime);
      take();
      return done;
    }, this.signal);
    if (this.signal.aborted) return;
    for (const block of before.rest()) this.#forget(block);
    if (waiting.length > 0) this.#ask(waiting);
  }

  #collection(queue: ProseRoot[]) {
    const reading = this;
    return {
      makeId: () => reading.#nextId++,
      get charactersLeft() {
        return MOST_CHARACTERS - reading.#charactersRead;
      },
      set charactersLeft(left: number) {
        reading.#charactersRead = MOST_CHARACTERS - left;
        if (left <= 0) reading.#partial = true;
      },
      hidden: (element: Element) => reading.ports.hidden(element),
      shadowRoot(root: ShadowRoot) {
        queue.push(root);
        reading.ports.shadowRoot(root);
      },
    };
  }

  /** One question after the other: each is told what those before it established. */
  #ask(blocks: PageBlock[]): void {
    for (const block of blocks) this.found.addBlock(block);
    this.#asking = this.#asking.then(async () => {
      try {
        if (!this.signal.aborted) await this.#askNow(blocks);
      } catch (error) {
        // Forgotten, so that the next reading asks again.
        for (const block of blocks) this.#forget(block);
        this.#failure = error;
      }
    });
  }

  async #askNow(blocks: PageBlock[]): Promise<void> {
    const answer = await this.ports.detect({
      blocks: blocks.map(({ id, text, kind, lang }) => ({ id, text, kind, lang })),
      ...this.about,
      context: this.found.context,
    });
    if (this.signal.aborted) return;
    this.found.context = answer.context;
    Object.assign(this.found.labels, answer.actors);
    this.ports.found(this.found.addMentions(answer.mentions));
  }

  #forget(block: PageBlock): void {
    this.#charactersRead -= block.text.length;
    this.ports.forgotten(this.found.in(block));
    this.found.forget(block);
  }

  /** What is known under a root, to recognise what did not change. */
  #blocksUnder(root: ProseRoot) {
    const byNode = new Map<Text, PageBlock[]>();
    for (const block of [...this.found.blocks.values()]) {
      const first = block.pieces[0]?.node;
      if (!first || !block.element.isConnected) this.#forget(block);
      else if (isUnder(block, root)) byNode.set(first, [...(byNode.get(first) ?? []), block]);
    }
    return {
      keep: (block: PageBlock): boolean => {
        const first = block.pieces[0]?.node as Text;
        const known = byNode.get(first) ?? [];
        const same = known.find((each) => isSameBlock(each, block));
        if (!same) return false;
        byNode.set(
          first,
          known.filter((each) => each !== same),
        );
        this.#charactersRead -= block.text.length;
        return true;
      },
      rest: () => [...byNode.values()].flat(),
    };
  }
}

function isUnder(block: PageBlock, root: ProseRoot): boolean {
  return (
    root.contains(block.element) || (root instanceof ShadowRoot && root.host === block.element)
  );
}
