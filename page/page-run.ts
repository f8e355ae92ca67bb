/** One page being read and marked, from the decision to run until it is left. */

import type { PageStatus, PageSummary } from '../extension/messages';
import type { Settings } from '../extension/settings';
import { articleDate } from './article-date';
import { textOf } from './block';
import { CardDeskLoader } from './card-desk-loader';
import { Found, type PlacedMention } from './found';
import { HiddenProse } from './hidden-prose';
import type { Linked } from './linked-data';
import { listen } from './listen';
import { Marks } from './marks';
import { PageObserver } from './observe';
import { watchColours } from './page-colours';
import { summarise } from './page-summary';
import { languageOf, type ProseRoot } from './prose-blocks';
import type { RunningPage } from './reader-hook';
import { Reading } from './reading';
import type { PageServices } from './services';
import { ShadowSheets } from './shadow-sheets';
import { ASK_AGAIN, pause } from './slices';
import { candidatesLeft, markFor } from './which-marked';

/** Milliseconds after which a page in which nobody is named is no longer watched. */
const NOBODY_NAMED = 30_000;

export class PageRun implements RunningPage {
  readonly articleDate: string | null;
  status: PageStatus = { kind: 'scanning' };
  readonly #found = new Found();
  readonly #marks: Marks;
  readonly #reading: Reading;
  readonly #observer: PageObserver;
  readonly #hidden: HiddenProse;
  readonly #shadowRoots = new Set<ShadowRoot>();
  readonly #cards: CardDeskLoader;
  #failures = 0;
  #followed = false;

  constructor(
    css: string | null,
    private readonly document: Document,
    linked: Linked,
    private readonly services: PageServices,
    private settings: Settings,
    private readonly told: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.articleDate = articleDate(document, linked, document.URL, new Date());
    const sheets = new ShadowSheets(css, signal);
    this.#marks = new Marks(this.#look(), sheets.adopt, signal);
    this.#cards = new CardDeskLoader(document, services.loadCardDesk, this.#deskPorts(), signal);
    this.#hidden = new HiddenProse((roots) => void this.#read(roots), signal);
    const language = languageOf(document.documentElement);
    this.#reading = new Reading(
      this.#found,
      this.#readingPorts(),
      { articleDate: this.articleDate, language },
      signal,
    );
    this.#observer = new PageObserver(document, ({ roots }) => this.#readChanged(roots), signal);
    signal.addEventListener('abort', () => this.#found.clear());
  }

  async start(): Promise<void> {
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
    if (settings.style === 'tint' && this.#found.count > 0) this.services.loadTint();
    this.#marks.redraw(this.#look(), this.#found.all());
    this.#cards.desk?.dropUnmarked();
    this.told();
  }

  /** The page changed its colours. */
  #repaint(): void {
    this.#marks.redraw(this.#look(), this.#found.all());
  }

  step(by: 1 | -1): void {
    this.#cards.use((desk) => desk.step(by));
  }

  openCurrent(): void {
    this.#cards.use((desk) => desk.openCurrent());
  }

  jumpTo(index: number): void {
    this.#cards.use((desk) => desk.jumpTo(index));
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
      await this.#cards.desk?.fetchAhead();
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

  /** What only marks need: on a page that names nobody, nobody is listened to. */
  #followOnce(): void {
    if (this.#followed) return;
    this.#followed = true;
    const { document, signal } = this;
    this.#cards.watchForReader();
    watchColours(document, () => this.#repaint(), signal);
    const stop = listen(document, ['visibilitychange'], () => {
      if (document.visibilityState === 'visible') this.services.stillWanted();
    });
    signal.addEventListener('abort', stop);
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
      sift: this.services.sift,
      found: (mentions: PlacedMention[]) => {
        if (mentions.length === 0) return;
        if (this.settings.style === 'tint') this.services.loadTint();
        this.#marks.add(mentions);
        this.#followOnce();
      },
      forgotten: (mentions: PlacedMention[]) => {
        this.#marks.remove(mentions);
        this.#cards.desk?.vanished(mentions);
      },
      shadowRoot: (root: ShadowRoot) => {
        this.#shadowRoots.add(root);
        this.#observer.follow(root);
      },
      hidden: (element: Element) => this.#hidden.watch(element),
    };
  }

  #deskPorts() {
    const { cardsFor, stillWanted, change, openDossier } = this.services;
    return {
      cardsFor,
      stillWanted,
      articleDate: this.articleDate,
      candidatesOf: this.#candidates,
      found: this.#found,
      marks: this.#marks,
      shadowRoots: this.#shadowRoots,
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
}
