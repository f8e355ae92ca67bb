/** One page being read and marked, from the decision to run until it is left. */

import type { PageStatus, PageSummary } from '../extension/messages';
import type { Settings } from '../extension/settings';
import { articleDate } from './article-date';
import { textOf } from './block';
import { Card } from './card';
import { CardShelf } from './card-shelf';
import { Found, type PlacedMention } from './found';
import { HiddenProse } from './hidden-prose';
import { mentionAt } from './hit-test';
import { Marks } from './marks';
import { MentionSteps } from './mention-steps';
import { PageObserver } from './observe';
import { watchColours } from './page-colours';
import { summarise } from './page-summary';
import type { ProseRoot } from './prose-blocks';
import { putBackOnSigns } from './put-back';
import { listenToReader, untilReaderComes } from './reader-events';
import type { RunningPage } from './reader-hook';
import { Reading } from './reading';
import type { PageServices } from './services';
import { ShadowSheets } from './shadow-sheets';
import { ASK_AGAIN, breathe, pause } from './slices';
import { candidatesLeft, markFor } from './which-marked';

/** Milliseconds after which a page in which nobody is named is no longer watched. */
const NOBODY_NAMED = 30_000;

export class PageRun implements RunningPage {
  readonly articleDate: string | null;
  readonly #steps: MentionSteps;
  status: PageStatus = { kind: 'scanning' };
  readonly #found = new Found();
  readonly #marks: Marks;
  readonly #shelf: CardShelf;
  readonly #card: Card;
  readonly #reading: Reading;
  readonly #observer: PageObserver;
  readonly #hidden: HiddenProse;
  readonly #shadowRoots = new Set<ShadowRoot>();
  #listening = false;
  /** Pointer, key or scroll: before, no card can be wanted, and none is fetched. */
  #readerCame = false;
  #failures = 0;

  constructor(
    css: string | null,
    private readonly document: Document,
    private readonly services: PageServices,
    private settings: Settings,
    private readonly told: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.articleDate = articleDate(document, document.URL, new Date());
    const sheets = new ShadowSheets(css, signal);
    this.#marks = new Marks(this.#look(), sheets.adopt, signal);
    this.#shelf = new CardShelf(services.cardsFor, this.articleDate);
    this.#steps = new MentionSteps(
      document,
      () => this.#found.inReadingOrder().filter((placed) => this.#marks.isMarked(placed)),
      this.#marks,
    );
    this.#card = new Card(document, this.#cardPorts(), signal);
    this.#hidden = new HiddenProse((roots) => void this.#read(roots), signal);
    const language = document.documentElement.lang || null;
    this.#reading = new Reading(
      this.#found,
      this.#readingPorts(),
      { articleDate: this.articleDate, language },
      signal,
    );
    this.#observer = new PageObserver(document, ({ roots }) => this.#readChanged(roots), signal);
    watchColours(document, () => this.#repaint(), signal);
    signal.addEventListener('abort', () => this.#found.clear());
  }

  async start(): Promise<void> {
    // What brought us here was a task of its own.
    await breathe();
    await this.#read([this.document.body]);
    if (this.status.kind === 'scanned' && !this.#reading.metProse) this.#say({ kind: 'no-text' });
    void this.#restWhereNobodyIsNamed();
  }

  async #restWhereNobodyIsNamed(): Promise<void> {
    if (this.#found.count > 0) return;
    await pause(NOBODY_NAMED, this.signal);
    if (this.#found.count === 0) this.#observer.stop();
  }

  /** Settings act at once, without reading anything again. */
  apply(settings: Settings): void {
    this.settings = settings;
    this.#marks.redraw(this.#look(), this.#found.all());
    this.#dropCardOfUnmarked();
    this.told();
  }

  /** The page changed its colours. */
  #repaint(): void {
    this.#marks.redraw(this.#look(), this.#found.all());
  }

  step(by: 1 | -1): void {
    this.#readerComes(null);
    this.#steps.step(by);
  }

  openCurrent(): void {
    this.#readerComes(null);
    const on = this.#steps.current ?? this.#steps.nearest();
    // Asked for again, the card is not begun anew, and the page does not take the focus from it.
    if (!on || this.#card.isComingByKeyboard(on)) return;
    this.#steps.goTo(on);
    this.#card.dispatch({ kind: 'focusedByKeyboard', on, atHand: this.#card.isAtHand(on) });
  }

  jumpTo(index: number): void {
    const placed = this.#found.inReadingOrder()[index];
    if (placed) this.#steps.goTo(placed);
  }

  leave(): void {
    this.#card.dispatch({ kind: 'leftPage' });
  }

  summary(host: string): PageSummary {
    return summarise({
      status: this.status,
      host,
      articleDate: this.articleDate,
      mentions: this.#found.inReadingOrder().map(({ mention }) => mention),
      labels: this.#found.labels,
      settings: this.settings,
      textOf: (id) => {
        const block = this.#found.blocks.get(id);
        return block && textOf(block);
      },
    });
  }

  #readChanged(roots: ProseRoot[]): Promise<void> {
    this.#marks.putBack();
    return this.#read(roots);
  }

  async #read(roots: ProseRoot[]): Promise<void> {
    if (!this.services.stillWanted()) return;
    try {
      await this.#reading.read(roots);
      if (this.signal.aborted) return;
      this.#failures = 0;
      this.#say({ kind: 'scanned', partial: this.#reading.partial });
      if (this.#readerCame) await this.#prepareCards();
    } catch {
      if (this.signal.aborted) return;
      // The page still has the marks found so far.
      this.#say({ kind: 'failed', reason: 'worker' });
      void this.#readAgainLater();
    }
  }

  async #readAgainLater(): Promise<void> {
    const wait = ASK_AGAIN[this.#failures++];
    if (wait === undefined) return;
    await pause(wait, this.signal);
    if (!this.signal.aborted) await this.#read([this.document.body, ...this.#shadowRoots]);
  }

  async #prepareCards(): Promise<void> {
    if (this.#found.count === 0) return;
    await this.services.loadCard();
    await this.#shelf.fetchAhead([...new Set(this.#actorsInOrder())]);
  }

  #actorsInOrder(): string[] {
    return this.#found.inReadingOrder().flatMap((placed) => this.#candidates(placed));
  }

  #candidates = (placed: PlacedMention): string[] => candidatesLeft(placed.mention, this.settings);

  #say(status: PageStatus): void {
    this.status = status;
    this.told();
  }

  #look() {
    return {
      style: this.settings.style,
      kindOf: ({ mention }: PlacedMention) => markFor(mention, this.#found.labels, this.settings),
    };
  }

  #readingPorts() {
    return {
      detect: this.services.detect,
      found: (mentions: PlacedMention[]) => {
        this.#marks.add(mentions);
        if (mentions.length > 0) this.#listen();
      },
      forgotten: (mentions: PlacedMention[]) => {
        this.#marks.remove(mentions);
        for (const on of mentions) this.#card.dispatch({ kind: 'mentionVanished', on });
      },
      shadowRoot: (root: ShadowRoot) => {
        this.#shadowRoots.add(root);
        this.#observer.follow(root);
      },
      hidden: (element: Element) => this.#hidden.watch(element),
    };
  }

  #cardPorts() {
    const { change, openDossier } = this.services;
    return {
      mountCard: this.services.mountCard,
      loadCard: this.services.loadCard,
      shelf: this.#shelf,
      candidatesOf: this.#candidates,
      stillWanted: this.services.stillWanted,
      showCurrent: (placed: PlacedMention | null) => this.#marks.showCurrent(placed),
      actions: {
        muteActor: (actor: string) => void change({ kind: 'muted-actor', actor, muted: true }),
        muteWord: (actor: string, surface: string) =>
          void change({ kind: 'muted-word', actor, surface, muted: true }),
        muteSite: () =>
          void change({ kind: 'switched-site', host: this.document.location.hostname, on: false }),
        openDossier,
      },
    };
  }

  /** Nobody listens to the reader on pages with nothing to point at. */
  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    const window = this.document.defaultView as Window;
    untilReaderComes(window, this.signal, (first) => this.#readerComes(first));
  }

  /** By a first event, or by a command. */
  #readerComes(first: Event | null): void {
    if (this.#readerCame || this.#found.count === 0) return;
    this.#readerCame = true;
    const at = (point: { x: number; y: number }, pointer: 'mouse' | 'touch') => {
      const placed = mentionAt(this.document, point, this.#found, [...this.#shadowRoots], pointer);
      return placed && this.#marks.isMarked(placed) ? placed : null;
    };
    const window = this.document.defaultView as Window;
    listenToReader(window, this.#card, at, this.signal, first);
    putBackOnSigns(window, () => this.#marks.putBack(), this.signal);
    // What is missing, a card asks for itself when it is wanted.
    void this.#prepareCards().catch(() => undefined);
  }

  #dropCardOfUnmarked(): void {
    const { state } = this.#card;
    if (state.kind !== 'idle' && !this.#marks.isMarked(state.on)) {
      this.#card.dispatch({ kind: 'mentionVanished', on: state.on });
    }
  }
}
