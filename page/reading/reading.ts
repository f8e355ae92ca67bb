/**
 * Reads roots of the page and finds who is in them: collect in slices, ask, place the answers. Unchanged
 * blocks keep their mentions; changed ones are asked about again; those that are gone are forgotten.
 */
import type { NamesFound } from '../../detection/page-text';
import type { SiftAnswer, SiftRequest } from '../../detection/sift';
import type { IsoDate } from '../../pack/model';
import type { MarkedPage } from '../marking/marker-hook';
import { isHuge, isLarge } from '../shared/page-size';
import { LIKELY_HOSTS, shadowRootsUnder } from '../shared/shadow-hosts';
import { breathe, Slice } from '../shared/time-slices';
import { type Collection, Collector } from '../text/collector';
import type { PageBlock } from '../text/page-block';
import { isInsideSkipped, type ProseRoot } from '../text/prose-blocks';
import { KnownBlocks, rootAround } from './known-blocks';
import { PageParts } from './page-parts';
import { partsNaming } from './parts-naming';
import { partsWorthReading } from './parts-worth-reading';
import { type QuestionPorts, Questions } from './questions';

/** Characters of prose read on a page; the popup says when there was more. A long novel has a million. */
export const MOST_CHARACTERS = 3_000_000;
/** Mentions on a page; the popup says when there were more. Articles hold far fewer. */
const MOST_MENTIONS = 2_000;

export interface ReadingPorts extends Omit<QuestionPorts, 'unanswered'> {
  sift(request: SiftRequest): Promise<SiftAnswer>;
  /** Null while nobody is named. */
  marked(): MarkedPage | null;
  shadowRoot(root: ShadowRoot): void;
  /** A part of a sentence that is not shown when read. */
  hidden(element: Element): void;
}

export class Reading {
  #nextId = 0;
  #partial = false;
  #metProse = false;
  #reading: Promise<void> = Promise.resolve();
  readonly #questions: Questions;
  /** Short parts share one. */
  readonly #slice = new Slice();

  constructor(
    private readonly ports: ReadingPorts,
    private readonly about: { articleDate: IsoDate | null; language: string | null },
    /** The names on the page when it is first read; null where they are not known, and in later readings. */
    private named: NamesFound | null,
    private readonly signal: AbortSignal,
  ) {
    const unanswered = (blocks: PageBlock[]) => {
      for (const block of blocks) this.#forget(block);
    };
    this.#questions = new Questions({ ...ports, unanswered }, about, this.#slice, signal);
  }

  /** True when the page had more prose than is read. */
  get partial(): boolean {
    return this.#partial;
  }

  /** True once any prose was met. */
  get metProse(): boolean {
    return this.#metProse || this.#nextId > 0;
  }

  /** One reading after the other: two at once would both treat a block as new. */
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
    this.named = null;
    await this.#questions.answered();
  }

  async #readRoot(root: ProseRoot, before: KnownBlocks, collection: Collection): Promise<void> {
    const large = isLarge(root);
    const collector = new Collector(root, collection, large ? 'parts' : 'all');
    const whole = large
      ? await this.#readWorthwhile(root, collector, before, collection)
      : await this.#readOn(collector, before);
    if (this.signal.aborted) return;
    if (collector.ranOut) this.#partial = true;
    if (whole) for (const block of before.rest()) this.#forget(block);
    this.#questions.ask();
  }

  /** False when it was given up before the end. */
  async #readWorthwhile(
    root: Element,
    collector: Collector,
    before: KnownBlocks,
    collection: Collection,
  ): Promise<boolean> {
    if (collector.isDone) return true;
    const breathing = isHuge(root) ? breathe : () => this.#slice.breatheIfHalfOver();
    for (const hosts of LIKELY_HOSTS) {
      await breathing();
      for (const shadow of shadowRootsUnder(root, hosts)) {
        if (!isInsideSkipped(shadow.host)) collection.shadowRoot(shadow);
      }
    }
    await breathing();
    const parts = new PageParts(root, collector.skips);
    for await (const some of partsWorthReading(parts, { sift: this.#sift }, this.#slice)) {
      for (const { first, last } of some) {
        collector.moveTo(first, last);
        if (!(await this.#readOn(collector, before))) return false;
        if (collector.ranOut) return true;
      }
    }
    return true;
  }

  #sift = async (some: Pick<SiftRequest, 'texts' | 'groups'>) => {
    this.#metProse ||= some.texts.length > 0;
    if (this.named) return this.#whereNamed(this.named, some);
    // Somebody named in full further up may be named in short here.
    this.#questions.ask();
    await this.#questions.settled();
    const { language } = this.about;
    const answer = await this.ports.sift({ ...some, language, context: this.#questions.context });
    this.#questions.context = answer.context;
    return answer.worthReading;
  };

  #whereNamed(named: NamesFound, some: Pick<SiftRequest, 'texts' | 'groups'>): number[] {
    const { worthReading, cueCount } = partsNaming(named, some);
    const before = this.#questions.context;
    this.#questions.context = {
      activated: before?.activated ?? [],
      cueCount: Math.max(before?.cueCount ?? 0, cueCount),
      language: before?.language ?? null,
    };
    return worthReading;
  }

  /** False when it was given up before the end. */
  async #readOn(collector: Collector, before: KnownBlocks): Promise<boolean> {
    for (let done = false; !done; ) {
      if (this.signal.aborted) return false;
      if ((this.ports.marked()?.count ?? 0) >= MOST_MENTIONS) {
        this.#partial = true;
        return false;
      }
      this.#slice.begin();
      done = collector.read(this.#slice.isOver);
      for (const block of collector.blocks.splice(0)) {
        if (!before.keep(block)) this.#questions.add(block);
      }
      await this.#questions.room();
      await this.#slice.breatheIfOver();
    }
    return true;
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

  #forget(block: PageBlock): void {
    this.ports.marked()?.forget(block);
  }

  /** What is known under each root, to recognise what did not change. */
  #knownUnder(roots: ProseRoot[]): Map<ProseRoot, PageBlock[]> {
    const known = new Map<ProseRoot, PageBlock[]>(roots.map((root) => [root, []]));
    for (const block of [...(this.ports.marked()?.blocks ?? [])]) {
      if (!block.pieces[0] || !block.element.isConnected) this.#forget(block);
      else rootAround(block.element, known)?.push(block);
    }
    return known;
  }
}
