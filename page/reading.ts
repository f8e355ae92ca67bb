/**
 * Reads roots of the page and finds who is in them: collect in slices, ask, place the answers.
 * Blocks that are as they were keep their mentions; changed ones are asked anew; gone ones forgotten.
 */
import type { DetectionRequest } from '../detection/model';
import type { ActorLabels } from '../extension/messages';
import type { PageAnswer } from '../extension/packed-text';
import type { IsoDate } from '../pack/model';
import { isSameBlock, type PageBlock, textHashOf } from './block';
import { type Collection, Collector } from './collect';
import type { Found, PlacedMention } from './found';
import { type PlacingPorts, placeAnswer } from './place-answer';
import type { ProseRoot } from './prose-blocks';
import { SeenTexts } from './seen-texts';
import { breathe, LONGEST_SLICE } from './slices';
import { parentNodeOf } from './unclobbered';

/** Characters of prose a reading; the popup says when there was more. A long novel has a million. */
export const MOST_CHARACTERS = 3_000_000;
/** Mentions a page; the popup says when there were more. Many times what articles hold. */
const MOST_MENTIONS = 2_000;
/** Characters a question: bounds what sending one costs (some 5 ms per 100 kB, in a cold page). */
const QUESTION = 60_000;
/** Questions on their way; the page is not read faster than they are answered. */
const MOST_WAITING = 2;

export interface ReadingPorts extends PlacingPorts {
  detect(request: DetectionRequest): Promise<PageAnswer & ActorLabels>;
  forgotten(mentions: PlacedMention[]): void;
  shadowRoot(root: ShadowRoot): void;
}

export class Reading {
  #nextId = 0;
  #partial = false;
  #asking: Promise<void> = Promise.resolve();
  #waiting = 0;
  #reading: Promise<void> = Promise.resolve();
  #failure: unknown = null;
  /** Nobody was found in these: they are not asked again. */
  readonly #nobody = new SeenTexts();

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

  /** True once any prose was met. */
  get metProse(): boolean {
    return this.#nextId > 0;
  }

  /** One reading after the other: two at once would both take a block for new. */
  read(roots: ProseRoot[]): Promise<void> {
    const reading = this.#reading.then(() => this.#readAll(roots));
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  async #readAll(roots: ProseRoot[]): Promise<void> {
    const queue = [...roots];
    const met = new Set<ProseRoot>(roots);
    const collection = this.#collection((root) => {
      if (met.has(root)) return;
      met.add(root);
      queue.push(root);
    });
    const known = this.#knownUnder(roots);
    for (let root = queue.shift(); root && !this.signal.aborted; root = queue.shift()) {
      const before = new KnownBlocks(known.get(root) ?? this.#knownUnder([root]).get(root) ?? []);
      await this.#readRoot(root, before, collection);
    }
    await this.#asking;
    const failure = this.#failure;
    this.#failure = null;
    if (failure) throw failure;
  }

  async #readRoot(root: ProseRoot, before: KnownBlocks, collection: Collection): Promise<void> {
    const collector = new Collector(root, collection);
    let fresh: PageBlock[] = [];
    let length = 0;
    const ask = () => {
      if (fresh.length > 0) this.#ask(fresh);
      fresh = [];
      length = 0;
    };
    for (let done = false; !done; ) {
      if (this.signal.aborted) return;
      if (this.found.count >= MOST_MENTIONS) {
        this.#partial = true;
        return ask();
      }
      const until = performance.now() + LONGEST_SLICE;
      done = collector.read(() => performance.now() >= until);
      for (const block of collector.blocks.splice(0)) {
        if (before.keep(block) || this.#isKnownToNameNobody(block)) continue;
        fresh.push(block);
        length += block.text.length;
        if (length >= QUESTION) ask();
      }
      if (this.#waiting >= MOST_WAITING) await this.#asking;
      if (!done) await breathe();
    }
    if (collector.ranOut) this.#partial = true;
    for (const block of before.rest()) this.#forget(block);
    ask();
  }

  #isKnownToNameNobody(block: PageBlock): boolean {
    return this.#nobody.isEmpty ? false : this.#nobody.has(textHashOf(block));
  }

  #collection(toRead: (root: ShadowRoot) => void): Collection {
    return {
      makeId: () => this.#nextId++,
      charactersLeft: MOST_CHARACTERS,
      hidden: (element: Element) => this.ports.hidden(element),
      shadowRoot: (root: ShadowRoot) => {
        toRead(root);
        this.ports.shadowRoot(root);
      },
    };
  }

  /** One question after the other: each is told what those before it established. */
  #ask(blocks: PageBlock[]): void {
    this.#waiting++;
    this.#asking = this.#asking.then(async () => {
      try {
        if (!this.signal.aborted) await this.#askNow(blocks);
      } catch (error) {
        // Forgotten, so that the next reading asks again.
        for (const block of blocks) this.#forget(block);
        this.#failure = error;
      } finally {
        this.#waiting--;
      }
    });
  }

  async #askNow(blocks: PageBlock[]): Promise<void> {
    const { context } = this.found;
    const answer = await this.ports.detect({ blocks, ...this.about, context });
    if (this.signal.aborted) return;
    this.found.context = answer.context;
    Object.assign(this.found.labels, answer.actors);
    const nobody = await placeAnswer(blocks, answer, this.found, this.ports, this.signal);
    this.#nobody.addAll(nobody);
  }

  #forget(block: PageBlock): void {
    this.ports.forgotten(this.found.in(block));
    this.found.forget(block);
  }

  /** What is known under each root, to recognise what did not change. */
  #knownUnder(roots: ProseRoot[]): Map<ProseRoot, PageBlock[]> {
    const known = new Map<ProseRoot, PageBlock[]>(roots.map((root) => [root, []]));
    for (const block of [...this.found.blocks.values()]) {
      if (!block.pieces[0] || !block.element.isConnected) this.#forget(block);
      else rootAround(block.element, known)?.push(block);
    }
    return known;
  }
}

/** Blocks that a root held before, found again by their first text node. */
class KnownBlocks {
  readonly #byNode = new Map<Text, PageBlock[]>();

  constructor(blocks: PageBlock[]) {
    for (const block of blocks) {
      const first = block.pieces[0]?.node as Text;
      const there = this.#byNode.get(first);
      if (there) there.push(block);
      else this.#byNode.set(first, [block]);
    }
  }

  keep(block: PageBlock): boolean {
    if (this.#byNode.size === 0) return false;
    const known = this.#byNode.get(block.pieces[0]?.node as Text);
    const index = known?.findIndex((each) => isSameBlock(each, block)) ?? -1;
    if (index < 0) return false;
    known?.splice(index, 1);
    return true;
  }

  rest(): PageBlock[] {
    return [...this.#byNode.values()].flat();
  }
}

/** A shadow root's text may stand directly in it: then its block's element is the host. */
function rootAround(element: Element, known: Map<ProseRoot, PageBlock[]>): PageBlock[] | undefined {
  const inside = element.shadowRoot && known.get(element.shadowRoot);
  if (inside) return inside;
  for (let node: Node | null = element; node; node = parentNodeOf(node)) {
    const blocks = known.get(node as ProseRoot);
    if (blocks) return blocks;
  }
  return undefined;
}
