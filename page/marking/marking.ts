/** Marks who was found on one page, and answers the reader about them. */
import type { ActorLabels, PageStatus, PageSummary } from '../../extension/messages';
import type { PageAnswer } from '../../extension/packed-text';
import type { Settings } from '../../extension/settings';
import { FoundMentions, type PlacedMention } from '../mentions/found-mentions';
import { summarise } from '../mentions/page-summary';
import { placeAnswer } from '../mentions/place-answer';
import { candidatesLeft, markFor } from '../mentions/which-marked';
import { listen } from '../shared/listen';
import { type PageBlock, textOf } from '../text/page-block';
import { watchColours } from '../watching/page-colours';
import type { Pace } from '../watching/page-pace';
import { tellsOfMoves, watchMoves } from '../watching/reader-moves';
import { CardDeskLoader } from './card-desk-loader';
import type { MarkedPage, MarkingPorts } from './marker-hook';
import { Marks, type MarksPorts } from './marks';
import { ShadowSheets } from './shadow-sheets';

export class Marking implements MarkedPage {
  readonly #found = new FoundMentions();
  readonly #marks: Marks;
  readonly #cards: CardDeskLoader;
  #follows = false;

  constructor(
    css: string | null,
    private readonly document: Document,
    private readonly ports: MarkingPorts,
    private settings: Settings,
    private readonly signal: AbortSignal,
  ) {
    this.#marks = new Marks(this.#look(), this.#marksPorts(css), signal);
    const { loadCardDesk } = ports.services;
    this.#cards = new CardDeskLoader(document, loadCardDesk, this.#deskPorts(), signal);
    signal.addEventListener('abort', () => this.#found.clear());
  }

  get count(): number {
    return this.#found.count;
  }

  get blocks(): Iterable<PageBlock> {
    return this.#found.blocks.values();
  }

  place(blocks: PageBlock[], answer: PageAnswer & ActorLabels): Promise<number[]> {
    Object.assign(this.#found.labels, answer.actors);
    const { hidden } = this.ports;
    return placeAnswer(blocks, answer, this.#found, { found: this.#mark, hidden }, this.signal);
  }

  forget(block: PageBlock): void {
    const mentions = this.#found.in(block);
    this.#marks.remove(mentions);
    this.#cards.desk?.vanished(mentions);
    this.#found.forget(block);
  }

  keepPace(pace: Pace): void {
    if (tellsOfMoves(this.document)) this.#marks.keepPace(pace);
  }

  putBack(): void {
    this.#marks.putBack();
  }

  async fetchAhead(): Promise<void> {
    await this.#cards.desk?.fetchAhead();
  }

  /** Settings act at once, without reading anything again. */
  apply(settings: Settings): void {
    this.settings = settings;
    if (this.#found.count > 0) this.#bringTint();
    this.#redraw();
    this.#cards.desk?.dropUnmarked();
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

  summary(status: PageStatus, host: string): PageSummary {
    return summarise({
      status,
      host,
      articleDate: this.ports.articleDate,
      mentions: this.#found.inReadingOrder().map(({ mention }) => mention),
      labels: this.#found.labels,
      settings: this.settings,
      textOf: (id) => {
        const block = this.#found.blocks.get(id);
        return block && textOf(block);
      },
    });
  }

  #mark = (mentions: PlacedMention[]): void => {
    if (mentions.length === 0) return;
    this.#bringTint();
    this.#marks.add(mentions);
    this.#followOnce();
  };

  #bringTint(): void {
    if (this.settings.style === 'tint') this.ports.services.loadTint();
  }

  #redraw(): void {
    this.#marks.redraw(this.#look(), this.#found.all());
  }

  /** What only marks need. */
  #followOnce(): void {
    if (this.#follows) return;
    this.#follows = true;
    const { document, signal } = this;
    const { stillWanted } = this.ports.services;
    this.#cards.watchForReader();
    watchColours(document, () => this.#redraw(), signal);
    const stop = listen(document, ['visibilitychange'], () => {
      if (document.visibilityState === 'visible') stillWanted();
    });
    signal.addEventListener('abort', stop);
  }

  #candidates = (placed: PlacedMention): string[] => candidatesLeft(placed.mention, this.settings);

  #look() {
    return {
      style: this.settings.style,
      kindOf: ({ mention }: PlacedMention) => markFor(mention, this.#found.labels, this.settings),
    };
  }

  #marksPorts(css: string | null): MarksPorts {
    const { document, ports, signal } = this;
    return {
      sheetFor: new ShadowSheets(css, signal).adopt,
      watchMoves: (concerns, moved) => watchMoves(document, ports.shadowRoots, concerns, moved),
    };
  }

  #deskPorts() {
    const { services, articleDate, shadowRoots } = this.ports;
    const { cardsFor, stillWanted, change, openDossier } = services;
    return {
      cardsFor,
      stillWanted,
      articleDate,
      candidatesOf: this.#candidates,
      found: this.#found,
      marks: this.#marks,
      shadowRoots,
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
