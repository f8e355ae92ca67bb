/** Cards of the actors on this page, fetched ahead, so that one opens in the next frame. */
import type { IsoDate } from '../../pack/model';
import type { CardModel } from '../../pack/views/card';

/** Actors fetched ahead for one page; a card is some 10 kB, and memory per tab is to stay below 2 MB. */
const MOST_AHEAD = 60;
/** Cards per question; keeps one message below some 200 kB. */
const A_QUESTION = 20;

export class CardShelf {
  readonly #cards = new Map<string, CardModel>();
  readonly #asked = new Set<string>();
  /** Those on their way: each is asked for once, however many want it. */
  readonly #coming = new Map<string, Promise<void>>();

  constructor(
    private readonly cardsFor: (ask: {
      actors: string[];
      articleDate: IsoDate | null;
    }) => Promise<CardModel[]>,
    private readonly articleDate: IsoDate | null,
  ) {}

  async fetchAhead(actors: string[]): Promise<void> {
    const wanted = actors.filter((actor) => !this.#asked.has(actor));
    const room = Math.max(0, MOST_AHEAD - this.#asked.size);
    for (let i = 0; i < Math.min(wanted.length, room); i += A_QUESTION) {
      await this.bring(wanted.slice(i, Math.min(i + A_QUESTION, room)));
    }
  }

  async bring(actors: string[]): Promise<void> {
    const missing = actors.filter((actor) => !this.#cards.has(actor));
    const unasked = missing.filter((actor) => !this.#coming.has(actor));
    if (unasked.length > 0) {
      const asked = this.#ask(unasked);
      for (const actor of unasked) this.#coming.set(actor, asked);
    }
    await Promise.all(missing.map((actor) => this.#coming.get(actor)));
  }

  async #ask(actors: string[]): Promise<void> {
    for (const actor of actors) this.#asked.add(actor);
    try {
      const cards = await this.cardsFor({ actors, articleDate: this.articleDate });
      for (const card of cards) this.#cards.set(card.actor, card);
    } catch (error) {
      for (const actor of actors) this.#asked.delete(actor);
      throw error;
    } finally {
      for (const actor of actors) this.#coming.delete(actor);
    }
  }

  has(actors: string[]): boolean {
    return actors.every((actor) => this.#cards.has(actor));
  }

  /** Those at hand, in the order asked for. */
  get(actors: string[]): CardModel[] {
    return actors.flatMap((actor) => this.#cards.get(actor) ?? []);
  }
}
