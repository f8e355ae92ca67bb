/**
 * Everything that answers the reader: pointer, touch and keys on marks, steps from name to name, and the
 * card. It comes with the card's script, so that pages nobody points at do not pay for it.
 */
import type { IsoDate } from '../../pack/model';
import type { FoundMentions, PlacedMention } from '../mentions/found-mentions';
import { mentionAt, type Point } from '../mentions/hit-test';
import type { ExtensionServices } from '../shared/extension-services';
import { Card, type CardPorts } from './card';
import type { CardActions, MountCard } from './card-props';
import { CardShelf } from './card-shelf';
import { type MarksToStepOn, MentionSteps } from './mention-steps';
import { listenToReader } from './reader-events';
import { rivalsOf, surelyNamedAs } from './who-is-meant';

/** The part of the marking that is needed to answer the reader. */
interface MarksToAnswerFor extends MarksToStepOn {
  isMarked(placed: PlacedMention): boolean;
}

export interface DeskPorts extends Pick<CardPorts, 'candidatesOf' | 'stillWanted'> {
  cardsFor: ExtensionServices['cardsFor'];
  articleDate: IsoDate | null;
  found: FoundMentions;
  marks: MarksToAnswerFor;
  shadowRoots: ReadonlySet<ShadowRoot>;
  actions: Pick<CardActions, 'muteActor' | 'muteWord' | 'muteSite' | 'openDossier'>;
}

/** `early`: what the reader did while the desk was on its way. */
export type OpenCardDesk = (
  document: Document,
  ports: DeskPorts,
  early: readonly Event[],
  signal: AbortSignal,
) => CardDesk;

export class CardDesk {
  readonly #shelf: CardShelf;
  readonly #steps: MentionSteps;
  readonly #card: Card;

  constructor(
    mountCard: MountCard,
    document: Document,
    private readonly ports: DeskPorts,
    early: readonly Event[],
    signal: AbortSignal,
  ) {
    const { found, marks } = ports;
    this.#shelf = new CardShelf(ports.cardsFor, ports.articleDate);
    this.#steps = new MentionSteps(
      document,
      () => found.inReadingOrder().filter((placed) => marks.isMarked(placed)),
      marks,
    );
    const showCurrent = (placed: PlacedMention | null) => marks.showCurrent(placed);
    this.#card = new Card(
      document,
      {
        ...ports,
        mountCard,
        shelf: this.#shelf,
        showCurrent,
        rivalsOf: ({ mention }) => rivalsOf(mention, found.labels),
        surelyNamedAs: (actor) => surelyNamedAs(actor, found.inReadingOrder()),
      },
      signal,
    );
    const at = (point: Point, pointer: 'mouse' | 'touch') => {
      const placed = mentionAt(document, point, found, [...ports.shadowRoots], pointer);
      return placed && marks.isMarked(placed) ? placed : null;
    };
    listenToReader(document.defaultView as Window, this.#card, at, signal, early);
  }

  /** The cards of everybody named on the page, so that each opens in the next frame. */
  fetchAhead(): Promise<void> {
    const inOrder = this.ports.found.inReadingOrder();
    return this.#shelf.fetchAhead([...new Set(inOrder.flatMap(this.ports.candidatesOf))]);
  }

  step(by: 1 | -1): void {
    this.#steps.step(by);
  }

  openCurrent(): void {
    const on = this.#steps.current ?? this.#steps.nearest();
    // When it is asked for again, the card does not start over, and the page does not take the focus from it.
    if (!on || this.#card.isComingByKeyboard(on)) return;
    this.#steps.goTo(on);
    this.#card.dispatch({ kind: 'focusedByKeyboard', on, atHand: this.#card.isAtHand(on) });
  }

  jumpTo(index: number): void {
    const placed = this.ports.found.inReadingOrder()[index];
    if (placed) this.#steps.goTo(placed);
  }

  vanished(mentions: PlacedMention[]): void {
    for (const on of mentions) this.#card.dispatch({ kind: 'mentionVanished', on });
  }

  /** After settings changed: a card whose mark is gone goes too. */
  dropUnmarked(): void {
    const { state } = this.#card;
    if (state.kind !== 'idle' && !this.ports.marks.isMarked(state.on)) this.vanished([state.on]);
  }

  leave(): void {
    this.#card.dispatch({ kind: 'leftPage' });
  }
}
