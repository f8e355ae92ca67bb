/**
 * People filed by their family name, as lists, registers and notices have them: "Zarif, Mohammad Javad"
 * as a whole line; inside a sentence only where capitals show what is the family name ("ZARIF, Mohammad
 * Javad"), since "Hassan, Ali and Omar" are three.
 */
import { inReadingOrder } from '../fold/reading-order';
import type { Lexicon } from '../lexicon/load';
import { findCandidates } from '../lexicon/match';
import { nearest } from './nearest';
import { type Passage, type Spot, spotAt } from './spot';

const NONE: readonly Spot[] = [];
/** UTF-16 units; a longer line is no name. */
const LONGEST_FILED = 100;
/** UTF-16 units looked at on either side of a comma. */
const LONGEST_PART = 60;

export function filedNames(lexicon: Lexicon, passage: Passage): readonly Spot[] {
  const { text } = passage.block;
  if (!lexicon.hasPeople || !text.includes(',')) return NONE;
  const line = text.length > LONGEST_FILED ? null : inReadingOrder(text);
  if (line !== null) {
    const spot = spotOf(lexicon, passage, line, {
      start: text.search(/\S/),
      end: text.trimEnd().length,
    });
    if (spot !== null) return [spot];
  }
  const spots: Spot[] = [];
  for (let comma = text.indexOf(', '); comma > 0; comma = text.indexOf(', ', comma + 1)) {
    const spot = filedAt(lexicon, passage, comma);
    if (spot !== null) spots.push(spot);
  }
  return spots;
}

/** Of a family name, up to three words of it. */
const SHOUTED =
  /(?:^|[^\p{L}\p{M}\p{N}\p{Pd}'’])((?:[\p{Lu}\p{M}'’‘ʿʾ`-]{2,} ){0,2}[\p{Lu}\p{M}'’‘ʿʾ`-]{2,})$/u;
/** Of what stands before it when read, up to five words; articles and "son of" are written small. */
const GIVEN =
  /^['’‘ʿʾ`]?\p{Lu}[\p{L}\p{M}'’‘ʿʾ`-]*(?: (?:(?:al|el|bin|ibn|ben) )?['’‘ʿʾ`]?(?:al-|el-|a\p{Ll}{1,2}-)?\p{Lu}[\p{L}\p{M}'’‘ʿʾ`-]*){0,4}/u;

function filedAt(lexicon: Lexicon, passage: Passage, comma: number): Spot | null {
  const { text } = passage.block;
  // Nearly every comma is told by the letter before it.
  const last = text.charAt(comma - 1);
  if (last === last.toLowerCase()) return null;
  const family = SHOUTED.exec(text.slice(Math.max(0, comma - LONGEST_PART), comma))?.[1];
  const behind = comma + ', '.length;
  const given = GIVEN.exec(text.slice(behind, behind + LONGEST_PART))?.[0];
  if (family === undefined || given === undefined || !/\p{Ll}/u.test(given)) return null;
  const span = { start: comma - family.length, end: behind + given.length };
  return spotOf(lexicon, passage, `${given} ${family}`, span);
}

/** Who a name, read in order, is; it must be somebody's whole name. */
function spotOf(
  lexicon: Lexicon,
  passage: Passage,
  name: string,
  { start, end }: { start: number; end: number },
): Spot | null {
  const [found] = findCandidates(lexicon, name, passage.language);
  if (!found || found.family || found.start > 0 || found.end < name.length) return null;
  const entries = found.entries.filter(({ type, words }) => type === 'person' && words > 1);
  if (entries.length === 0) return null;
  return spotAt(passage, { ...found, start, end }, nearest(entries));
}
