/**
 * What is done while the pointer still rests, so that the card opens in the frame after: when the pointer
 * first arrives over a mark, the card's data and script are fetched; halfway through the rest it is drawn,
 * outside the document. A pointer that only passes by costs a look at two maps; the page sees nothing of it.
 */
import { type CardState, comingOf } from './card-state';

export interface AheadPorts<M, Drawn> {
  isAtHand(on: M): boolean;
  bring(on: M): Promise<void>;
  /** Drawn outside the document; null while something is missing. */
  draw(on: M): Drawn | null;
  throwAway(drawn: Drawn): void;
}

export class CardAhead<M, Drawn> {
  #coming: M | null = null;
  #drawn: Drawn | null = null;

  constructor(private readonly ports: AheadPorts<M, Drawn>) {}

  follow(state: CardState<M>): void {
    const coming = comingOf(state);
    if (coming === this.#coming) return;
    this.#coming = coming;
    this.#drop();
    if (coming === null || this.ports.isAtHand(coming)) return;
    // What fails here is asked for again when the card is wanted, and reported then.
    this.ports.bring(coming).catch(() => undefined);
  }

  /** The pointer has rested for a while. */
  draw(on: M): void {
    if (on !== this.#coming || this.#drawn || !this.ports.isAtHand(on)) return;
    this.#drawn = this.ports.draw(on);
  }

  /** Hands the drawn card over, if it is this mention's. */
  take(on: M): Drawn | null {
    if (on !== this.#coming) return null;
    const drawn = this.#drawn;
    this.#drawn = null;
    return drawn;
  }

  #drop(): void {
    if (this.#drawn) this.ports.throwAway(this.#drawn);
    this.#drawn = null;
  }
}
