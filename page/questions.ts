/** Asks who is in the blocks of a page: some at a time, one question after the other. */
import type { DetectionRequest } from '../detection/model';
import type { ActorLabels } from '../extension/messages';
import type { PageAnswer } from '../extension/packed-text';
import type { IsoDate } from '../pack/model';
import { type PageBlock, textHashOf } from './block';
import type { Found } from './found';
import { type PlacingPorts, placeAnswer } from './place-answer';
import { SeenTexts } from './seen-texts';
import { breathe, type Slice } from './slices';

/** Characters a question: bounds what sending one costs (some 5 ms per 100 kB, in a cold page). */
const QUESTION = 60_000;
/** Questions on their way; the page is not read faster than they are answered. */
const MOST_WAITING = 2;

export interface QuestionPorts extends PlacingPorts {
  detect(request: DetectionRequest): Promise<PageAnswer & ActorLabels>;
  /** The question about these failed: they are to be asked anew another time. */
  unanswered(blocks: PageBlock[]): void;
}

export class Questions {
  #fresh: PageBlock[] = [];
  #length = 0;
  #waiting = 0;
  #hasAsked = false;
  #asking: Promise<void> = Promise.resolve();
  #failure: unknown = null;
  /** Nobody was found in these: they are not asked again. */
  readonly #nobody = new SeenTexts();

  constructor(
    private readonly found: Found,
    private readonly ports: QuestionPorts,
    private readonly about: { articleDate: IsoDate | null; language: string | null },
    private readonly slice: Slice,
    private readonly signal: AbortSignal,
  ) {}

  /** Asked with others, as soon as there are enough. */
  add(block: PageBlock): void {
    if (!this.#nobody.isEmpty && this.#nobody.has(textHashOf(block))) return;
    this.#fresh.push(block);
    this.#length += block.text.length;
    if (this.#length >= QUESTION) this.ask();
  }

  /** What was added and not yet asked. Each question is told what those before it established. */
  ask(): void {
    const blocks = this.#fresh;
    if (blocks.length === 0) return;
    this.#fresh = [];
    this.#length = 0;
    this.#waiting++;
    this.#asking = this.#asking.then(async () => {
      try {
        if (!this.signal.aborted) await this.#askNow(blocks);
      } catch (error) {
        this.ports.unanswered(blocks);
        this.#failure = error;
      } finally {
        this.#waiting--;
      }
    });
  }

  /** Until another question may be asked. */
  async room(): Promise<void> {
    if (this.#waiting >= MOST_WAITING) await this.#asking;
  }

  /** Until all are answered or have failed. */
  settled(): Promise<void> {
    return this.#asking;
  }

  /** Until all are answered; throws what made one of them fail. */
  async answered(): Promise<void> {
    await this.#asking;
    const failure = this.#failure;
    this.#failure = null;
    if (failure) throw failure;
  }

  async #askNow(blocks: PageBlock[]): Promise<void> {
    // A later question follows the placing of an answer, which has taken a slice of its own.
    if (this.#hasAsked) await breathe();
    else await this.slice.breatheIfHalfOver();
    this.#hasAsked = true;
    const { context } = this.found;
    const answer = await this.ports.detect({ blocks, ...this.about, context });
    if (this.signal.aborted) return;
    this.found.context = answer.context;
    Object.assign(this.found.labels, answer.actors);
    const nobody = await placeAnswer(blocks, answer, this.found, this.ports, this.signal);
    this.#nobody.addAll(nobody);
  }
}
