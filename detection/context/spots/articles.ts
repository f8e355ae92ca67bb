/** What a family name begins with: the Arabic article as romanised names have it ("al-Sadr", "Al Sadr"), or "de". */
import type { Spot } from './spot';

/** As it is, and as it sounds before a letter that takes its l. */
const ARTICLES = 'al|el|as|es|ash|esh|eş|an|en|ad|ed|ar|er|at|et|az|ez';
/** Only al and el stand apart from the name: "as" and "es" are words of the text. */
const BEFORE_NAME = new RegExp(`(?<!\\p{L})(?:(?:${ARTICLES})[-\\u2010\\u2011]|[ae]l )$`, 'iu');
const OPENS_NEXT = new RegExp(`^ (?:${ARTICLES})[-\\u2010\\u2011]\\p{L}`, 'u');
const ENDS_IN_IT = new RegExp(` (?:${ARTICLES})$`, 'iu');
const OPENS_NAME = new RegExp(`^(?:${ARTICLES})[-\\u2010\\u2011\\s]`, 'i');
/** UTF-16 units of the longest, with what stands before it. */
const REACH = 5;

/** Where a name begins whose last word stands there: at its article, if it has one. */
export const withArticle = (text: string, start: number): number =>
  start - (BEFORE_NAME.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0);

/** "| al-Karbalai": behind that place stands a name with its article, written small. */
export function hasArticleBehind(text: string, end: number): boolean {
  if (text.charAt(end) !== ' ') return false;
  const next = text.charAt(end + 1);
  return (next === 'a' || next === 'e') && OPENS_NEXT.test(text.slice(end, end + 1 + REACH));
}

/** "Ansar al|-Islam": what ends there is not the whole name. */
export const isCutAtArticle = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === '-' &&
  BEGINS_WITH_HYPHEN.test(text.slice(end, end + 2)) &&
  ENDS_IN_IT.test(text.slice(start, end));
const BEGINS_WITH_HYPHEN = /^-\p{L}/u;

export const withoutArticle = (name: string): string => name.replace(OPENS_NAME, '');

/** "De Mistura": where the family name begins with its particle, if whoever is listed has it. */
export function startWithParticle({ passage, start, entries }: Spot): number {
  const { text } = passage.block;
  // Nearly every word before a name is told by its last letter.
  if (!ENDS_PARTICLE.has(text.charAt(start - 2))) return start;
  const before = text.slice(Math.max(0, start - LONGEST_PARTICLE), start);
  const particle = PARTICLE.exec(before)?.[0];
  if (particle === undefined) return start;
  const inside = ` ${particle.trim().toLowerCase()} `;
  const isHis = entries.some((entry) => entry.text.toLowerCase().includes(inside));
  return isHis ? start - particle.length : start;
}
const PARTICLE = /(?<!\p{L})(?:de|di|da|van|von|der|ter)[ \u00a0]$/iu;
const ENDS_PARTICLE = new Set('eianrEIANR');
/** UTF-16 units; the space behind it, and one to see that it begins there. */
const LONGEST_PARTICLE = 5;
