/** Brings what answers the reader when the reader first does something, or a command asks for it. */
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
  /** Null until it has come. */
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

  /** What fails here is tried again at the reader's next sign. */
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
    // What is missing, a card asks for itself when it is wanted.
    void desk.fetchAhead().catch(() => undefined);
    return desk;
  }

  get #window(): Window {
    return this.document.defaultView as Window;
  }
}
