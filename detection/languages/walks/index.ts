/** Of which walk of life does a piece of text speak, by words of its language? */
import { PROCLITICS } from '../../fold/arabic';
import { LETTER } from '../../fold/letters';
import { NO_LEAD, WordLists } from '../../fold/word-lists';
import { keptIn } from '../../kept-in';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import type { Walks } from './model';
import { tr } from './tr';

export interface WalksOfLife {
  /** Of which does a text speak? A bit for public life, one for other walks. */
  spokenOfIn: (text: string) => number;
  /** Words of public life, as they are listed, one behind the other. */
  publicWordsIn: (text: string) => Iterable<string>;
  /** Up to the name, a title between them. */
  craftBefore: RegExp | null;
  /** From the name on. */
  craftAfter: RegExp | null;
  /** A whole word that may be somebody's trade; not what he is in war and politics. */
  trade: RegExp | null;
}

const PUBLIC_LIFE = 1;

/** Does the text speak of war and politics, whatever else it speaks of? */
export const isOfPublicLife = (code: string, text: string): boolean =>
  (walksOf(code).spokenOfIn(text) & PUBLIC_LIFE) !== 0;

/** Arabic writes "and", "in", "to" and the article on to the next word. */
const ARABIC_LEAD = { letters: PROCLITICS, article: 'ال' };
const ARABIC_LEAD_IN_PATTERNS = `[${ARABIC_LEAD.letters}]{0,2}(?:${ARABIC_LEAD.article})?`;

const compiled = new Map<string, WalksOfLife>();

/** Compiled when first asked for: most pages need one language, and many none. */
export function walksOf(code: string): WalksOfLife {
  return keptIn(compiled, code, () => {
    const words = BY_CODE[code] ?? en;
    const lead = code === 'ar' ? ARABIC_LEAD_IN_PATTERNS : '';
    const lists = new WordLists([each(words.publicLife), each(words.otherWalks)], {
      anyCase: true,
      edge: LETTER,
      star: 'anything',
      lead: code === 'ar' ? ARABIC_LEAD : NO_LEAD,
    });
    const before = alternatives(words.craftBefore);
    const after = alternatives(words.craftAfter);
    return {
      spokenOfIn: (text) => lists.listsIn(text),
      publicWordsIn: (text) => publicOf(lists.all(text)),
      craftBefore: before
        ? new RegExp(`(?<!\\p{L})${lead}(?:${before}) [«„“"']?(?:\\p{L}+ )?$`, 'iu')
        : null,
      trade: tradeOf(words),
      craftAfter: after ? new RegExp(`^['’”"]?[\\s-](?:${after})(?!\\p{L})`, 'iu') : null,
    };
  });
}

function* publicOf(found: Iterable<{ word: string; list: number }>): Generator<string> {
  for (const { word, list } of found) if (list === PUBLIC_LIFE) yield word;
}

const BY_CODE: Record<string, Walks> = { en, fr, de, es, tr, ar, fa };

const each = (words: string): string[] => words.trim().split(/\s+/).flatMap(inBothSpellings);

/** A hyphen for a hyphen or a space. */
const inBothSpellings = (word: string) =>
  word.includes('-') ? [word, word.replaceAll('-', ' ')] : [word];

/** Letters at least before an ending. */
const STEM = 3;

function tradeOf({ tradeEnds, noTrades }: Walks): RegExp | null {
  const ends = alternatives(tradeEnds);
  return ends
    ? new RegExp(`^(?!(?:${alternatives(noTrades)})$)(?:\\p{L}{${STEM},})?(?:${ends})$`, 'iu')
    : null;
}

/** A star for any ending, a hyphen for a hyphen or a space. */
function alternatives(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/\*$/, '\\p{L}*').replace(/(?<=\p{L})-/gu, '[ -]'))
    .join('|');
}
