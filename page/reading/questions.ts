/** Asks who is in the blocks of a page: several blocks at a time, one question after the other. */
import type { DetectionRequest, DocumentContext } from '../../detection/model';
import type { ActorLabels } from '../../extension/messages';
import type { PageAnswer } from '../../extension/packed-text';
import type { IsoDate } from '../../pack/model';
import type { MarkedPage } from '../marking/marker-hook';
import { breathe, type Slice } from '../shared/time-slices';
import { type PageBlock, textHashOf } from '../text/page-block';
import { SeenTexts } from './seen-texts';

/** Characters per question: limits what sending one costs (some 5 ms per 100 kB, in a cold page). */
const QUESTION = 60_000;
/** Questions on their way; the page is not read faster than they are answered. */
const MOST_WAITING = 2;

export interface QuestionPorts {
  detect(request: DetectionRequest): Promise<PageAnswer & ActorLabels>;
  /** Somebody is named. Throws when what marks did not come with the answer. */
  mark(): MarkedPage;
  /** The question about these failed: they are to be asked about again another time. */
  unanswered(blocks: PageBlock[]): void;
}

export class Questions {
  /** What the answers so far established. */
  context: DocumentContext | null = null;
  #fresh: PageBlock[] = [];
  #length = 0;
  #waiting = 0;
  #hasAsked = false;
  #asking: Promise<void> = Promise.resolve();
  #failure: unknown = null;
  /** Nobody was found in these: they are not asked about again. */
  readonly #nobody = new SeenTexts();

  constructor(
    private readonly ports: QuestionPorts,
    private readonly about: { articleDate: IsoDate | null; language: string | null },
    private readonly slice: Slice,
    private readonly signal: AbortSignal,
  ) {}

  /** Asks about it together with others, as soon as there are enough. */
  add(block: PageBlock): void {
    if (!this.#nobody.isEmpty && this.#nobody.has(textHashOf(block))) return;
    this.#fresh.push(block);
    this.#length += block.text.length;
    if (this.#length >= QUESTION) this.ask();
  }

  /** What was added and not yet asked about. Each question carries what the earlier ones established. */
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

  /** Waits until another question may be asked. */
  async room(): Promise<void> {
    if (this.#waiting >= MOST_WAITING) await this.#asking;
  }

  /** Waits until all are answered or have failed. */
  settled(): Promise<void> {
    return this.#asking;
  }

  /** Waits until all are answered; throws what made one of them fail. */
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
    const { context } = this;
    const answer = await this.ports.detect({ blocks, ...this.about, context });
    if (this.signal.aborted) return;
    this.context = answer.context;
    const { mentions, hashes } = answer;
    const namesNobody = mentions.length === 0;
    this.#nobody.addAll(namesNobody ? hashes : await this.ports.mark().place(blocks, answer));
  }
}
