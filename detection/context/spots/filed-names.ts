/**
 * People filed by their family name, as lists, registers and notices have them: "Zarif, Mohammad Javad"
 * as a whole line; inside a sentence only where capitals show what is the family name ("ZARIF, Mohammad
 * Javad"), since "Hassan, Ali and Omar" are three.
 */
import { KINDS, LOWER } from '../../fold/characters';
import { isInCapitals } from '../../fold/name-line';
import { inReadingOrder } from '../../fold/reading-order';
import type { Candidate } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import type { Lexicon } from '../../lexicon/stored/load';
import { nearest } from './nearest';
import { type Passage, type Spot, spotAt } from './spot';

const NOWHERE: FiledNames = { spots: [], isOfAnother: () => false };
const SPACE = 0x20;
/** UTF-16 units; a longer line is no name. */
const LONGEST_FILED = 100;
/** UTF-16 units looked at on either side of a comma. */
const LONGEST_PART = 60;

export interface FiledNames {
  spots: readonly Spot[];
  /** "Al-Watfa, Ali Ibrahim": is a match part of a name that is another one, read in order? */
  isOfAnother: (candidate: Candidate) => boolean;
}

export function filedNames(lexicon: Lexicon, passage: Passage): FiledNames {
  const { text } = passage.block;
  if (!lexicon.hasPeople) return NOWHERE;
  const first = text.indexOf(',');
  if (first < 0) return NOWHERE;
  const line = text.length > LONGEST_FILED ? null : inReadingOrder(text);
  const read = line === null ? null : filedLine(lexicon, passage, line);
  if (read !== null) return read;
  const spots: Spot[] = [];
  for (let comma = first; comma >= 0; comma = text.indexOf(',', comma + 1)) {
    if (text.charCodeAt(comma + 1) !== SPACE) continue;
    const spot = filedAt(lexicon, passage, comma);
    if (spot !== null) spots.push(spot);
  }
  return { spots, isOfAnother: NOWHERE.isOfAnother };
}

/**
 * A line that is nothing but a name: whoever is in it is so when it is read in order, too. More may stand beside
 * him, a title or another tribe; but "Hassan, Ali and Omar" are three.
 */
function filedLine(lexicon: Lexicon, passage: Passage, line: string): FiledNames | null {
  const { text } = passage.block;
  const isName = isInCapitals(line);
  const read = findCandidates(lexicon, line, passage.language);
  const given = text.slice(text.indexOf(',') + 1).trim().length;
  // What is before the comma or behind it is found as it stands ("Baghdad, Nouri al-Maliki", "John Kirby, Spokesman").
  if (read[0] && read[0].start < given && read[0].end > given) {
    const span = { start: text.search(/\S/), end: text.trimEnd().length };
    const spot = spotOf(passage, line, read[0], span, isName ? isInCapitals : hasNoLetter);
    if (spot !== null) return { spots: [spot], isOfAnother: NOWHERE.isOfAnother };
  }
  if (!isName) return null;
  const meant = new Set(read.flatMap(({ entries }) => entries.map(({ id }) => id)));
  return {
    spots: [],
    isOfAnother: ({ family, entries }) =>
      family === null && entries.every(({ type, id }) => type === 'person' && !meant.has(id)),
  };
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
  if (KINDS[text.charCodeAt(comma - 1)] === LOWER || last === last.toLowerCase()) return null;
  const family = SHOUTED.exec(text.slice(Math.max(0, comma - LONGEST_PART), comma))?.[1];
  const behind = comma + ', '.length;
  const given = GIVEN.exec(text.slice(behind, behind + LONGEST_PART))?.[0];
  if (family === undefined || given === undefined || !/\p{Ll}/u.test(given)) return null;
  const span = { start: comma - family.length, end: behind + given.length };
  const name = `${given} ${family}`;
  const [found] = findCandidates(lexicon, name, passage.language);
  return found ? spotOf(passage, name, found, span, hasNoLetter) : null;
}

/** At most the apostrophe before 'Abd. */
const hasNoLetter = (text: string): boolean => !/\p{L}/u.test(text);

/** Who a name, read in order, is; it must be somebody's whole name, but for what may stand beside it. */
function spotOf(
  passage: Passage,
  name: string,
  found: Candidate,
  { start, end }: { start: number; end: number },
  mayStandBeside: (text: string) => boolean,
): Spot | null {
  if (found.family) return null;
  if (!mayStandBeside(name.slice(0, found.start))) return null;
  if (!mayStandBeside(name.slice(found.end))) return null;
  const entries = found.entries.filter(({ type, words }) => type === 'person' && words > 1);
  if (entries.length === 0) return null;
  return spotAt(passage, { ...found, start, end }, nearest(entries));
}
