/** Words that show what a sentence is about; a star stands for any ending. */
export interface Walks {
  /** War and politics: what makes news of armed groups, parties and those who govern. */
  publicLife: string;
  /** Sport, medicine, arts, learning, ages past, animals, trade: where namesakes are met. */
  otherWalks: string;
  /** Ships, missiles, satellites are named after people: standing before the name, or behind it. */
  craftBefore: string;
  craftAfter: string;
  /** How words for trades end ("beekeeper"), and words that end so and are none. */
  tradeEnds: string;
  noTrades: string;
}
