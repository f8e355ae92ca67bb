/** The clock of the card: which timer each state waits for, and the event it sends when time is up. */
import { type CardEvent, type CardState, comingOf } from './card-state';

/** Milliseconds of rest before a card opens: long enough that reading along never opens one. */
export const REST = 250;
/** Milliseconds of rest after which the card is drawn ahead: most pauses of this length turn into a rest. */
export const PAUSE = 120;
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
  #running: { ids: ReturnType<typeof setTimeout>[]; token: number } | null = null;

  constructor(
    private readonly dispatch: (event: CardEvent<M>) => void,
    private readonly isAtHand: (mention: M) => boolean,
    private readonly pausedOn: (mention: M) => void,
  ) {}

  /**
   * Called with each new state; timers of an older token are stopped. `rested` milliseconds have already
   * passed: a movement is looked at one frame later.
   */
  follow(state: CardState<M>, rested = 0): void {
    if (this.#running?.token === state.token) return;
    this.stop();
    const timer = timerOf(state);
    if (!timer) return;
    const over = timer.event === 'pointerRested' ? Math.max(0, rested) : 0;
    const coming = comingOf(state);
    const ids = [setTimeout(() => this.#ring(state, timer), timer.after - over)];
    if (coming !== null) ids.push(setTimeout(() => this.pausedOn(coming), PAUSE - over));
    this.#running = { ids, token: state.token };
  }

  stop(): void {
    for (const id of this.#running?.ids ?? []) clearTimeout(id);
    this.#running = null;
  }

  #ring(state: CardState<M>, { event }: Timer): void {
    this.#running = null;
    const { token } = state;
    if (event === 'graceEnded') {
      this.dispatch({ kind: 'graceEnded', token });
      return;
    }
    const on = comingOf(state);
    if (on !== null) {
      this.dispatch({ kind: 'pointerRested', token, atHand: this.isAtHand(on) });
    }
  }
}
