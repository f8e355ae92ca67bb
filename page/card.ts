/** Draws what `card-state.ts` decides: mounts the card, stands it in its place, takes it away. */

import { focusCard, focusedOutside, returnFocus } from './card-focus';
import { CardHost } from './card-host';
import type { CardActions, MountCard, MountedCard } from './card-props';
import type { CardShelf } from './card-shelf';
import { type CardEvent, type CardState, idle, isShown, reduceCard } from './card-state';
import { CardTimers } from './card-timers';
import type { PlacedMention } from './found';
import { place } from './placement';
import { questionFor } from './placement-question';
import { rectsOf } from './ranges';
import { themeAt } from './theme';

export interface CardPorts {
  mountCard(): MountCard | null;
  loadCard(): Promise<void>;
  shelf: CardShelf;
  candidatesOf(placed: PlacedMention): string[];
  stillWanted(): boolean;
  /** The card's actions that concern more than the card. */
  actions: Pick<CardActions, 'muteActor' | 'muteWord' | 'muteSite' | 'openDossier'>;
  showCurrent(placed: PlacedMention | null): void;
}

type Shown = {
  placed: PlacedMention;
  host: CardHost;
  mounted: MountedCard;
  chosen: number | null;
  pointer: { x: number; y: number } | null;
  returnTo: Element | null;
};

export class Card {
  #state: CardState<PlacedMention> = idle();
  readonly #timers: CardTimers<PlacedMention>;
  #shown: Shown | null = null;
  /** Where the pointer was when the card was wanted. */
  pointer: { x: number; y: number } | null = null;

  constructor(
    private readonly document: Document,
    private readonly ports: CardPorts,
    signal: AbortSignal,
  ) {
    this.#timers = new CardTimers(this.dispatch, (placed) => this.isAtHand(placed));
    signal.addEventListener('abort', () => this.dispatch({ kind: 'leftPage' }));
  }

  get state(): CardState<PlacedMention> {
    return this.#state;
  }

  get isShown(): boolean {
    return this.#shown !== null;
  }

  dispatch = (event: CardEvent<PlacedMention>): void => {
    // Without the extension the card has no words any more; asking ends this script, and the card.
    if (event.kind !== 'leftPage' && !this.ports.stillWanted()) return;
    const before = this.#state;
    const state = reduceCard(before, event);
    if (state === before) return;
    this.#state = state;
    this.#timers.follow(state);
    if (state.kind === 'fetching' && before.kind !== 'fetching') void this.#fetch(state);
    this.#draw(state, event);
  };

  isAtHand(placed: PlacedMention): boolean {
    const candidates = this.ports.candidatesOf(placed);
    return this.ports.mountCard() !== null && this.ports.shelf.has(candidates);
  }

  isCard(target: EventTarget | null): boolean {
    return this.#shown?.host.contains(target) ?? false;
  }

  /** Pixels from a point to the card; infinite while there is none. */
  distanceFrom({ x, y }: { x: number; y: number }): number {
    if (!this.#shown) return Number.POSITIVE_INFINITY;
    const box = this.#shown.host.element.getBoundingClientRect();
    return Math.hypot(
      Math.max(box.left - x, 0, x - box.right),
      Math.max(box.top - y, 0, y - box.bottom),
    );
  }

  /** After the page scrolled, changed, or opened a dialog: the card goes with its name. */
  stand = (): void => {
    const shown = this.#shown;
    if (!shown) return;
    const lines = rectsOf(shown.placed.range);
    const view = this.document.documentElement;
    const visible = lines.some(
      ({ top, bottom }) =>
        bottom > 0 && top < (this.document.defaultView?.innerHeight ?? view.clientHeight),
    );
    if (!visible) {
      // A pinned card stays where it is, so that one can read on.
      if (this.#state.kind !== 'pinned') {
        this.dispatch({ kind: 'mentionVanished', on: shown.placed });
      }
      return;
    }
    shown.host.rehome();
    const by = isShown(this.#state) ? this.#state.by : 'pointer';
    const question = questionFor(shown.placed, lines, shown.host.element, by === 'touch');
    shown.host.stand(place({ ...question, pointer: shown.pointer }));
  };

  async #fetch(state: Extract<CardState<PlacedMention>, { kind: 'fetching' }>): Promise<void> {
    const { token } = state;
    try {
      const candidates = this.ports.candidatesOf(state.on);
      await Promise.all([this.ports.loadCard(), this.ports.shelf.bring(candidates)]);
      this.dispatch({ kind: this.isAtHand(state.on) ? 'cardArrived' : 'cardFailed', token });
    } catch {
      this.dispatch({ kind: 'cardFailed', token });
    }
  }

  #draw(state: CardState<PlacedMention>, event: CardEvent<PlacedMention>): void {
    if (!isShown(state)) this.#takeAway(event);
    else if (this.#shown?.placed !== state.on) {
      this.#takeAway(null);
      this.#putUp(state);
    } else this.#update();
  }

  #putUp(state: Extract<CardState<PlacedMention>, { kind: 'open' | 'leaving' | 'pinned' }>): void {
    const { on: placed, by } = state;
    const mountCard = this.ports.mountCard();
    if (!mountCard) return;
    const returnTo = by === 'keyboard' ? focusedOutside(this.document) : null;
    const host = new CardHost(this.document);
    const pointer = by === 'keyboard' ? null : this.pointer;
    const base = { placed, host, chosen: null, pointer, returnTo };
    // The card's own height is known once it is drawn: first without a place, then in it.
    const mounted = mountCard(host.root, this.#props(base));
    this.#shown = { ...base, mounted };
    this.ports.showCurrent(placed);
    this.stand();
    // Long names and plots settle a frame later.
    this.document.defaultView?.requestAnimationFrame(this.stand);
    if (by === 'keyboard') focusCard(host.root);
  }

  #update(): void {
    this.#shown?.mounted.update(this.#props(this.#shown));
  }

  #props(shown: Pick<Shown, 'placed' | 'chosen'>) {
    const { placed } = shown;
    const layout = isShown(this.#state) && this.#isSheet() ? ('sheet' as const) : ('card' as const);
    return {
      candidates: this.ports.shelf.get(this.ports.candidatesOf(placed)),
      chosen: shown.chosen,
      mention: placed.mention,
      theme: themeAt(placed.block.element),
      layout,
      pinned: this.#state.kind === 'pinned',
      actions: this.#actions,
    };
  }

  #isSheet(): boolean {
    const byTouch = isShown(this.#state) && this.#state.by === 'touch';
    return byTouch || this.document.documentElement.clientWidth < 480;
  }

  readonly #actions: CardActions = {
    close: () => this.dispatch({ kind: 'closed' }),
    pin: (pinned) => this.dispatch({ kind: pinned ? 'pinned' : 'unpinned' }),
    choose: (index) => {
      if (!this.#shown) return;
      this.#shown.chosen = index;
      this.#update();
    },
    resized: () => this.document.defaultView?.requestAnimationFrame(this.stand),
    muteActor: (actor) => this.ports.actions.muteActor(actor),
    muteWord: (actor, surface) => this.ports.actions.muteWord(actor, surface),
    muteSite: () => this.ports.actions.muteSite(),
    openDossier: (address) => this.ports.actions.openDossier(address),
  };

  #takeAway(event: CardEvent<PlacedMention> | null): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#shown = null;
    const hadFocus = this.document.activeElement === shown.host.element;
    shown.mounted.unmount();
    shown.host.remove();
    this.ports.showCurrent(null);
    const meant = event?.kind === 'pressedEscape' || event?.kind === 'closed';
    if (hadFocus || (meant && shown.returnTo)) returnFocus(shown.placed, shown.returnTo);
  }
}
