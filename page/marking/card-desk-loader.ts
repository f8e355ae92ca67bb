/** Loads what answers the reader when the reader first does something, or when a command needs it. */
import type { CardDesk, DeskPorts } from '../card/card-hook';
import { listen } from '../shared/listen';
import { FirstSigns } from '../watching/first-signs';
import type { MarkingServices } from './marker-hook';
import type { Marks } from './marks';
import { putBackOnSigns } from './put-marks-back';

interface LoaderPorts extends DeskPorts {
  marks: Marks;
}

export class CardDeskLoader {
  /** Null until it has loaded. */
  desk: CardDesk | null = null;
  /** Null on pages with nothing to point at: nobody listens to the reader there. */
  #signs: FirstSigns | null = null;
  #opening: Promise<CardDesk> | null = null;

  constructor(
    private readonly document: Document,
    private readonly load: MarkingServices['loadCardDesk'],
    private readonly ports: LoaderPorts,
    private readonly signal: AbortSignal,
  ) {}

  watchForReader(): void {
    this.#signs ??= new FirstSigns(this.#window, this.signal, () => this.use(() => undefined));
  }

  /** What fails here is tried again when the reader next does something. */
  use(act: (desk: CardDesk) => void): void {
    if (this.ports.found.count === 0) return;
    if (this.desk) act(this.desk);
    else this.#openOnce().then(act, () => this.#signs?.again());
  }

  #openOnce(): Promise<CardDesk> {
    this.#opening ??= this.#open().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #open(): Promise<CardDesk> {
    const open = await this.load();
    this.signal.throwIfAborted();
    const desk = open(this.document, this.ports, this.#signs?.take() ?? [], this.signal);
    this.desk = desk;
    putBackOnSigns(this.#window, () => this.ports.marks.putBack(), this.signal);
    const stop = listen(this.#window, ['pagehide'], () => desk.leave());
    this.signal.addEventListener('abort', stop);
    // A card asks for whatever is missing when it is wanted.
    void desk.fetchAhead().catch(() => undefined);
    return desk;
  }

  get #window(): Window {
    return this.document.defaultView as Window;
  }
}
