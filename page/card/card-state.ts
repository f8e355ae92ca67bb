/**
 * When a card shows: the whole truth, in one function. Pure: what happened comes in as an event in
 * the reader's words; timers are `card-timers.ts`, drawing is `card.ts`. The diagram is drawn in
 * tests/unit/page/card/card-state.test.ts.
 */

export type OpenedBy = 'pointer' | 'touch' | 'keyboard';

/** `M` stands for a mention; only its identity matters here. */
export type CardState<M> =
  | { kind: 'idle'; token: number }
  /** The pointer moved onto a mention and has not rested yet. */
  | { kind: 'waiting'; token: number; on: M }
  /** The card is wanted, but what it shows is still on its way. */
  | { kind: 'fetching'; token: number; on: M; by: OpenedBy }
  | { kind: 'open'; token: number; on: M; by: OpenedBy }
  /** The pointer left; it may be on its way to the card, or to the `next` mention. */
  | { kind: 'leaving'; token: number; on: M; by: OpenedBy; next: M | null }
  | { kind: 'pinned'; token: number; on: M; by: OpenedBy };

export type CardEvent<M> =
  /** A real movement, never the page scrolling under a still pointer. */
  | { kind: 'pointerMoved'; over: M | null }
  | { kind: 'pointerEnteredCard' }
  | { kind: 'pointerNearedCard' }
  | { kind: 'pointerRested'; token: number; atHand: boolean }
  | { kind: 'graceEnded'; token: number }
  | { kind: 'tapped'; on: M; atHand: boolean }
  | { kind: 'focusedByKeyboard'; on: M; atHand: boolean }
  | { kind: 'cardArrived'; token: number }
  | { kind: 'cardFailed'; token: number }
  | { kind: 'pinned' }
  | { kind: 'unpinned' }
  | { kind: 'closed' }
  | { kind: 'pressedEscape' }
  | { kind: 'pressedOutside' }
  | { kind: 'scrolled' }
  | { kind: 'startedTyping' }
  | { kind: 'startedSelecting' }
  /** Scrolled out of sight, removed from the page, or muted. */
  | { kind: 'mentionVanished'; on: M }
  | { kind: 'leftPage' };

export function idle<M>(token = 0): CardState<M> {
  return { kind: 'idle', token };
}

export function reduceCard<M>(state: CardState<M>, event: CardEvent<M>): CardState<M> {
  switch (event.kind) {
    case 'pointerMoved':
      return pointerMoved(state, event.over);
    case 'pointerRested':
      return rested(state, event);
    case 'pointerEnteredCard':
      return state.kind === 'leaving' ? open(state) : state;
    case 'pointerNearedCard':
      // The pointer is on its way: the grace period starts over, so that a slow hand arrives too.
      return state.kind === 'leaving' ? { ...state, token: state.token + 1, next: null } : state;
    case 'graceEnded':
      return state.kind === 'leaving' && state.token === event.token ? gone(state) : state;
    case 'tapped':
      return wanted(state, event.on, 'touch', event.atHand);
    case 'focusedByKeyboard':
      return wanted(state, event.on, 'keyboard', event.atHand);
    case 'cardArrived':
      return state.kind === 'fetching' && state.token === event.token ? open(state) : state;
    case 'cardFailed':
      return state.kind === 'fetching' && state.token === event.token ? gone(state) : state;
    case 'pinned':
      return isShown(state) ? { ...shown(state), kind: 'pinned' } : state;
    case 'unpinned':
      return state.kind === 'pinned' ? open(state) : state;
    case 'closed':
    case 'pressedEscape':
    case 'leftPage':
      return state.kind === 'idle' ? state : gone(state);
    case 'pressedOutside':
    case 'startedTyping':
      return state.kind === 'pinned' || state.kind === 'idle' ? state : gone(state);
    case 'scrolled':
    case 'startedSelecting':
      return notYetShown(state);
    case 'mentionVanished':
      return vanished(state, event.on);
  }
}

/** True while a card is on the screen. */
export function isShown<M>(
  state: CardState<M>,
): state is Extract<CardState<M>, { kind: 'open' | 'leaving' | 'pinned' }> {
  return state.kind === 'open' || state.kind === 'leaving' || state.kind === 'pinned';
}

/** The mention whose card opens if the pointer goes on resting. */
export function comingOf<M>(state: CardState<M>): M | null {
  if (state.kind === 'waiting') return state.on;
  return state.kind === 'leaving' ? state.next : null;
}

function pointerMoved<M>(state: CardState<M>, over: M | null): CardState<M> {
  const token = state.token + 1;
  switch (state.kind) {
    case 'pinned':
      return state;
    case 'idle':
    case 'waiting':
      if (over !== null) return { kind: 'waiting', token, on: over };
      return state.kind === 'idle' ? state : gone(state);
    case 'fetching':
      if (over === state.on || state.by !== 'pointer') return state;
      return over === null ? gone(state) : { kind: 'waiting', token, on: over };
    case 'open':
      if (over === state.on) return state;
      // A card that was opened without the pointer does not close because the pointer is elsewhere.
      if (over === null && state.by !== 'pointer') return state;
      return { ...state, kind: 'leaving', token, next: over };
    case 'leaving':
      if (over === state.on) return open(state);
      if (over === null && state.by !== 'pointer') return open(state);
      // Still over nothing: the grace period goes on.
      return over === null && state.next === null ? state : { ...state, token, next: over };
  }
}

function rested<M>(state: CardState<M>, event: { token: number; atHand: boolean }): CardState<M> {
  if (state.token !== event.token) return state;
  const on = comingOf(state);
  return on === null ? state : wanted(state, on, 'pointer', event.atHand);
}

function wanted<M>(state: CardState<M>, on: M, by: OpenedBy, atHand: boolean): CardState<M> {
  return { kind: atHand ? 'open' : 'fetching', token: state.token + 1, on, by };
}

function vanished<M>(state: CardState<M>, on: M): CardState<M> {
  if (state.kind === 'leaving' && state.next === on) return { ...state, next: null };
  return state.kind !== 'idle' && state.on === on ? gone(state) : state;
}

function notYetShown<M>(state: CardState<M>): CardState<M> {
  if (state.kind === 'leaving' && state.next !== null) {
    return { ...state, token: state.token + 1, next: null };
  }
  return state.kind === 'waiting' || state.kind === 'fetching' ? gone(state) : state;
}

type WithCard<M> = Exclude<CardState<M>, { kind: 'idle' | 'waiting' }>;

function shown<M>({ token, on, by }: WithCard<M>) {
  return { token: token + 1, on, by };
}

function open<M>(state: WithCard<M>): CardState<M> {
  return { kind: 'open', ...shown(state) };
}

function gone<M>(state: CardState<M>): CardState<M> {
  return idle(state.token + 1);
}
