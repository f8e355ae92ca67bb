/** Which words of a personal name may be left out: what a text says instead of the whole. */
import { POSTING } from '../stored/format';
import { soundKey } from './memo';
import type { WordFacts } from './word-facts';

/** Words that stand or fall together, so that no half of a name is left out or taken for a surname. */
function groupsOf(words: readonly WordFacts[]): number[][] {
  const groups: number[][] = [];
  let open = false;
  words.forEach(({ half, abd }, i) => {
    if (groups.length > 0 && (open || half === 'second')) groups[groups.length - 1]!.push(i);
    else groups.push([i]);
    open = abd !== null || half === 'first';
  });
  return groups;
}

const MUHAMMAD = soundKey('muhamad');
export function isMuhammad(facts: WordFacts): boolean {
  if (facts.isArabic) return facts.letters === 'محمد';
  return facts.letters.startsWith('m') && soundKey(facts.first?.phones ?? '') === MUHAMMAD;
}

/** Hafiz Muhammad Saeed, Mir Yar Muhammad: how somebody is addressed, listed as if it were his first name. */
const ADDRESSES = new Set('hafiz hafidh mir mirza'.split(' '));
const mayLackFirst = (first: WordFacts): boolean =>
  isMuhammad(first) || ADDRESSES.has(first.letters);

/** Behind a name, which of the family's: no name by itself, and nobody's family name. */
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
const isSuffix = ({ letters }: WordFacts): boolean => SUFFIXES.has(letters);

/** Words, borne by many each, that together are one person's name though others were left out. */
export const ENOUGH_COMMON_WORDS = 3;

/** Does it say who is meant? "Ahmed Ali" for Ahmed Hassan Ali does not, "Ahmed Rafik" may. */
function tells(groups: readonly number[][], words: readonly WordFacts[]): boolean {
  if (groups.flat().length >= ENOUGH_COMMON_WORDS) return true;
  return groups.some((group) =>
    group.some((i) => words[i]!.abd === null && words[i]!.bearers !== 'most'),
  );
}

/** Abu Zayd, written apart; but Abu Bakr is a first name, and what follows it is his father's. */
function isKunya(group: readonly number[], words: readonly WordFacts[]): boolean {
  return group.length > 1 && isFatherOf(words[group[0]!]!, words[group[1]!]!);
}

export const isFatherOf = ({ half }: WordFacts, { letters }: WordFacts): boolean =>
  half === 'first' && !BAKR.has(letters);
const BAKR = new Set('bakr bakar baker bekr bakir bekir بكر'.split(' '));

interface Kept {
  groups: number[][];
  flag: number;
  /** Its last word is left out: only capitals show that the name ends there, and Arabic has none. */
  isUnfinished?: true;
}

function keptOf(groups: readonly number[][], words: readonly WordFacts[]): Kept[] {
  const last = groups.length - 1;
  const kept: Kept[] = [];
  if (last < 1) return kept;
  // "Maj. Gen. McFarlane": but for the family name all of it is rank, and no first name to go by.
  if (words[0]!.isTitle) return [{ groups: [groups[last]!], flag: POSTING.surname }];
  if (isSuffix(words.at(-1)!)) {
    const named = groups.slice(0, last);
    if (last > 1) kept.push({ groups: named, flag: POSTING.subset, isUnfinished: true });
    return [...kept, ...keptOf(named, words.slice(0, -1))];
  }
  if (last > 1) {
    // First and family name; and, of four or more, any one between left out. Never the first name:
    // what is left would be the father.
    kept.push({ groups: [groups[0]!, groups[last]!], flag: POSTING.subset });
    // But Mohammad Javad Zarif is as well Javad Zarif.
    if (mayLackFirst(words[0]!)) kept.push({ groups: groups.slice(1), flag: POSTING.subset });
    // Without the last, which may be a tribe or a town: nothing more to file, it is on the way.
    if (!words[0]!.isArabic) {
      for (let end = last; end > 1; end--) {
        kept.push({ groups: groups.slice(0, end), flag: POSTING.subset, isUnfinished: true });
        if (end > 2 && mayLackFirst(words[0]!)) {
          kept.push({ groups: groups.slice(1, end), flag: POSTING.subset, isUnfinished: true });
        }
      }
    }
    // The grandfathers, however many: Ibrahim Awwad al-Samarrai.
    for (let end = 2; end < last - 1; end++) {
      kept.push({ groups: [...groups.slice(0, end), groups[last]!], flag: POSTING.subset });
    }
    for (let out = 1; last > 2 && out < last; out++) {
      kept.push({ groups: groups.filter((_, i) => i !== out), flag: POSTING.subset });
    }
  }
  // A kunya is a name by itself: Tariq Abu Omar al-Tunisi is as well Abu Omar al-Tunisi.
  for (let from = 1; from < last; from++) {
    if (words[groups[from]![0]!]!.half === 'first') {
      kept.push({ groups: groups.slice(from), flag: POSTING.subset });
    }
  }
  // And a name goes without the kunya before it: Abu Zayd Ahmad al-Balkhi is as well Ahmad al-Balkhi.
  if (last > 1 && isKunya(groups[0]!, words)) {
    kept.push({ groups: groups.slice(1), flag: POSTING.subset });
    if (last > 2) kept.push({ groups: [groups[1]!, groups[last]!], flag: POSTING.subset });
  }
  // Latif Rashid for Abdul Latif Rashid.
  if (words[0]!.abd !== null && groups[0]!.length > 1) {
    kept.push({ groups: [groups[0]!.slice(1), ...groups.slice(1)], flag: POSTING.subset });
  }
  const telling = kept.filter((one) => tells(one.groups, words));
  kept.length = 0;
  kept.push(...telling, { groups: [groups[last]!], flag: POSTING.surname });
  // "Abu Mahdi" for Abu Mahdi al-Muhandis.
  if (groups[0]!.length > 1 && words[0]!.half === 'first') {
    kept.push({ groups: [groups[0]!], flag: POSTING.surname });
  }
  return kept;
}

/** A name with words left out: which of its words are kept. */
export interface Shortening {
  words: readonly number[];
  flag: number;
  isUnfinished: boolean;
}

/** All that `keptOf` asks of the words, as a number: a list of a million names has few such shapes. */
function shapeOf(words: readonly WordFacts[]): number {
  const first = words[0]!;
  const hasKunya = words.length > 1 && isFatherOf(first, words[1]!);
  const hasSuffix = isSuffix(words.at(-1)!);
  let shape = (mayLackFirst(first) ? 1 : 0) + (first.isArabic ? 2 : 0) + (hasKunya ? 4 : 0);
  shape += (hasSuffix ? 16 : 8) + (first.isTitle ? 32 : 0);
  for (const facts of words) {
    const half = facts.half === null ? 0 : facts.half === 'first' ? 1 : 2;
    shape =
      shape * 12 + half * 4 + (facts.abd === null ? 0 : 2) + (facts.bearers === 'most' ? 1 : 0);
  }
  return shape;
}

const known = new Map<number, readonly Shortening[]>();
const MOST_KNOWN = 20_000;

/** Which words a short or shortened form keeps, and under what flag. */
export function shorteningsOf(words: readonly WordFacts[]): readonly Shortening[] {
  const shape = shapeOf(words);
  let shortenings = known.get(shape);
  if (shortenings === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    shortenings = keptOf(groupsOf(words), words).map(({ groups, flag, isUnfinished }) => ({
      words: groups.flat(),
      flag,
      isUnfinished: isUnfinished === true,
    }));
    known.set(shape, shortenings);
  }
  return shortenings;
}
