/** A labelled text and what is compared with it. */
export const LEVELS = ['full', 'variant', 'short', 'role', 'nominal', 'mt-error'] as const;
export type Level = (typeof LEVELS)[number];

export interface GoldMention {
  start: number;
  end: number;
  /** Null where the right answer is to offer the candidates. */
  actor: string | null;
  /** For `actor: null`: who must be offered. */
  offered: string[];
  level: Level;
  /** A wider span that counts as exact too (a title in front of the name). */
  wider: { start: number; end: number } | null;
}

export interface GoldText {
  id: string;
  /** Where it comes from: `own`, `shared`, `seeds`. */
  set: string;
  /** Primary subtag. */
  lang: string;
  /** Style of the text: wire, press, state, machine translation, look-alike… */
  kind: string;
  /** EDTF day, month or year, or null. */
  date: string | null;
  text: string;
  mentions: GoldMention[];
  /** Spans that look like a name and are none. */
  traps: { start: number; end: number; sense: string }[];
}

/** What detection said, offsets into the whole text. */
export interface FoundMention {
  start: number;
  end: number;
  actor: string | null;
  candidates: string[];
  rule: string;
}
