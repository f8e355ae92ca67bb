/** Draws what `card-state.ts` decides: mounts the card, puts it in its place, takes it away. */

import type { PlacedMention } from '../mentions/found-mentions';
import { rectsOf } from '../mentions/ranges';
import { themeAt } from '../shared/theme';
import { CardAhead } from './card-ahead';
import { focusCard, focusedOutside, returnFocus } from './card-focus';
import { CardHost } from './card-host';
import type { CardActions, CardProps, MountCard, MountedCard, Rival } from './card-props';
import type { CardShelf } from './card-shelf';
import {
  type CardEvent,
  type CardState,
  idle,
  isShown,
  type OpenedBy,
  reduceCard,
} from './card-state';
import { CardTimers } from './card-timers';
import { NARROW, place } from './placement';
import { questionFor } from './placement-question';

export interface CardPorts {
  mountCard: MountCard;
  shelf: CardShelf;
  candidatesOf(placed: PlacedMention): string[];
  rivalsOf(placed: PlacedMention): Rival[];
  surelyNamedAs(actor: string): string | null;
  stillWanted(): boolean;
  /** The card's actions that concern more than the card. */
  actions: Pick<CardActions, 'muteActor' | 'muteWord' | 'muteSite' | 'openDossier'>;
  showCurrent(placed: PlacedMention | null): void;
}

type Drawn = { placed: PlacedMention; host: CardHost; mounted: MountedCard; onScreen: boolean };

type Shown = Drawn & {
  chosen: number | null;
  /** Cards opened from names in cards; the last one is showing. */
  visits: string[];
  pointer: { x: number; y: number } | null;
  returnTo: Element | null;
};

export class Card {
  #state: CardState<PlacedMention> = idle();
  readonly #timers: CardTimers<PlacedMention>;
  readonly #ahead: CardAhead<PlacedMention, Drawn>;
  #shown: Shown | null = null;
  /** Where the pointer was when the card was wanted, and when it came there. */
  pointer: { x: number; y: number; at: number } | null = null;

  constructor(
    private readonly document: Document,
    private readonly ports: CardPorts,
    signal: AbortSignal,
  ) {
    this.#ahead = new CardAhead<PlacedMention, Drawn>({
      isAtHand: (placed) => this.isAtHand(placed),
      bring: (placed) => this.#bring(placed),
      draw: (placed) => this.#drawnOffScreen(placed, 'pointer', false),
      throwAway: ({ mounted }) => mounted.unmount(),
    });
    this.#timers = new CardTimers(
      this.dispatch,
      (placed) => this.isAtHand(placed),
      (placed) => this.#ahead.draw(placed),
    );
    signal.addEventListener('abort', () => this.dispatch({ kind: 'leftPage' }));
  }

  get state(): CardState<PlacedMention> {
    return this.#state;
  }

  get isShown(): boolean {
    return this.#shown !== null;
  }

  dispatch = (event: CardEvent<PlacedMention>): void => {
    // Once the extension is gone, the card has no texts any more; asking ends this script, and the card with
    // it.
    if (event.kind !== 'leftPage' && !this.ports.stillWanted()) return;
    const before = this.#state;
    const state = reduceCard(before, event);
    if (state === before) return;
    this.#state = state;
    this.#timers.follow(state, performance.now() - (this.pointer?.at ?? performance.now()));
    if (state.kind === 'fetching' && before.kind !== 'fetching') void this.#fetch(state);
    this.#draw(state, event);
    this.#ahead.follow(state);
  };

  /**
   * True if the card of this mention shows, or is on its way, because of the keyboard; it then has the focus.
   */
  isComingByKeyboard(placed: PlacedMention): boolean {
    const state = this.#state;
    if (state.kind === 'idle' || state.kind === 'waiting') return false;
    if (state.on !== placed || state.by !== 'keyboard') return false;
    if (this.#shown) focusCard(this.#shown.host.root);
    return true;
  }

  isAtHand(placed: PlacedMention): boolean {
    return this.ports.shelf.has(this.ports.candidatesOf(placed));
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
      // A pinned card stays where it is, so that the reader can read on.
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
      await this.#bring(state.on);
      this.dispatch({ kind: this.isAtHand(state.on) ? 'cardArrived' : 'cardFailed', token });
    } catch {
      this.dispatch({ kind: 'cardFailed', token });
    }
  }

  #bring(placed: PlacedMention): Promise<void> {
    return this.ports.shelf.bring(this.ports.candidatesOf(placed));
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
    const ahead = by === 'pointer' ? this.#ahead.take(placed) : null;
    const drawn = ahead ?? this.#drawnOffScreen(placed, by, true);
    const returnTo = by === 'keyboard' ? focusedOutside(this.document) : null;
    const pointer = by === 'keyboard' ? null : this.pointer;
    this.#shown = { ...drawn, chosen: null, visits: [], pointer, returnTo };
    // The card's height is known only once it is in the page: it is added first, and placed afterwards.
    drawn.host.rehome();
    this.ports.showCurrent(placed);
    this.stand();
    this.document.defaultView?.requestAnimationFrame(this.#settle);
    if (by === 'keyboard') focusCard(drawn.host.root);
  }

  /** Long names and plots settle a frame later; screen readers are told of the card once it is painted. */
  #settle = (): void => {
    this.stand();
    this.document.defaultView?.requestAnimationFrame(() => {
      if (!this.#shown || this.#shown.onScreen) return;
      this.#shown.onScreen = true;
      this.#update();
    });
  };

  #drawnOffScreen(placed: PlacedMention, by: OpenedBy, onScreen: boolean): Drawn {
    const host = new CardHost(this.document, placed.block.element);
    const props = this.#props({ placed, chosen: null, visits: [], onScreen }, by);
    return { placed, host, onScreen, mounted: this.ports.mountCard(host.root, props) };
  }

  #update(): void {
    if (!this.#shown || !isShown(this.#state)) return;
    this.#shown.mounted.update(this.#props(this.#shown, this.#state.by));
  }

  #props(shown: Pick<Shown, 'placed' | 'chosen' | 'visits' | 'onScreen'>, by: OpenedBy): CardProps {
    const { placed, chosen, visits, onScreen } = shown;
    const { shelf } = this.ports;
    const candidates = shelf.get(this.ports.candidatesOf(placed));
    const isSheet = by === 'touch' || this.document.documentElement.clientWidth < NARROW;
    return {
      candidates,
      chosen,
      namedAs:
        candidates.length > 1 ? candidates.map(({ actor }) => this.ports.surelyNamedAs(actor)) : [],
      rivals: this.ports.rivalsOf(placed),
      visited: shelf.get(visits.slice(-1))[0] ?? null,
      mention: placed.mention,
      theme: themeAt(placed.block.element),
      layout: isSheet ? 'sheet' : 'card',
      pinned: this.#state.kind === 'pinned',
      onScreen,
      actions: this.#actions,
    };
  }

  readonly #actions: CardActions = {
    close: () => this.dispatch({ kind: 'closed' }),
    pin: (pinned) => this.dispatch({ kind: pinned ? 'pinned' : 'unpinned' }),
    choose: (index) => {
      if (!this.#shown) return;
      this.#shown.chosen = index;
      this.#shown.visits = [];
      this.#update();
    },
    visit: (actor) => void this.#visit(actor),
    back: () => {
      if (!this.#shown) return;
      if (this.#shown.visits.length > 0) this.#shown.visits.pop();
      else this.#shown.chosen = null;
      this.#update();
    },
    resized: () => this.document.defaultView?.requestAnimationFrame(this.stand),
    muteActor: (actor) => this.ports.actions.muteActor(actor),
    muteWord: (actor, surface) => this.ports.actions.muteWord(actor, surface),
    muteSite: () => this.ports.actions.muteSite(),
    openDossier: (address) => this.ports.actions.openDossier(address),
  };

  async #visit(actor: string): Promise<void> {
    const shown = this.#shown;
    // Without an answer the card stays as it is.
    await this.ports.shelf.bring([actor]).catch(() => undefined);
    if (!shown || this.#shown !== shown || !this.ports.shelf.has([actor])) return;
    shown.visits.push(actor);
    this.#update();
  }

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
