/** The clock of the card: which timer a state waits for, and its event when it is up. */
import type { CardEvent, CardState } from './card-state';

/** Milliseconds of rest before a card opens: long enough that reading along never opens one. */
export const REST = 250;
/** Milliseconds the pointer may be on its way to the card; chosen by testing at Wikipedia's previews. */
export const GRACE = 300;

type Timer = { after: number; event: 'pointerRested' | 'graceEnded' };

function timerOf<M>(state: CardState<M>): Timer | null {
  if (state.kind === 'waiting') return { after: REST, event: 'pointerRested' };
  if (state.kind !== 'leaving') return null;
  return state.next === null
    ? { after: GRACE, event: 'graceEnded' }
    : { after: REST, event: 'pointerRested' };
}

export class CardTimers<M> {
  #running: { id: ReturnType<typeof setTimeout>; token: number } | null = null;

  constructor(
    private readonly dispatch: (event: CardEvent<M>) => void,
    private readonly isAtHand: (mention: M) => boolean,
  ) {}

  /** Called with each new state; a timer of an older token is stopped. */
  follow(state: CardState<M>): void {
    if (this.#running?.token === state.token) return;
    this.stop();
    const timer = timerOf(state);
    if (!timer) return;
    const id = setTimeout(() => this.#ring(state, timer), timer.after);
    this.#running = { id, token: state.token };
  }

  stop(): void {
    if (this.#running) clearTimeout(this.#running.id);
    this.#running = null;
  }

  #ring(state: CardState<M>, { event }: Timer): void {
    this.#running = null;
    const { token } = state;
    if (event === 'graceEnded') {
      this.dispatch({ kind: 'graceEnded', token });
      return;
    }
    const on = state.kind === 'waiting' ? state.on : state.kind === 'leaving' ? state.next : null;
    if (on !== null) {
      this.dispatch({ kind: 'pointerRested', token, atHand: this.isAtHand(on) });
    }
  }
}
