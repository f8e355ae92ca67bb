/**
 * Family names of two words. Whoever a text has named as علی باقری کنی it goes on to call باقری کنی: no form
 * of a list, and either word alone is somebody's family name. What stands last but one may as well be the
 * father, or half of the first name (محمد علی جعفری): it must be made as family names are, or be listed so.
 */
import { hasArticle } from '../../fold/arabic';
import { isCommonArabicName, isCommonNameAsWritten } from '../../fold/common-names';
import { foldToken } from '../../fold/normalise';
import { GAPS } from '../../fold/word-gaps';
import { wholeWords } from '../../fold/word-lists';
import { isEndOfHisName, isListedWithoutFirst } from '../../lexicon/compare/his-words';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import type { Lexicon } from '../../lexicon/stored/load';
import { LateMap } from '../late-map';
import type { Passage, Spot } from '../spots/spot';
import { shortOf } from './echoes';

/** Names more than these in one text are a list, not a story with short names. */
const MOST_NAMES = 100;
/** Letters of either word. */
const SHORTEST = 3;
/** First name and both words of the family's. */
const FEWEST_WORDS = 3;
/** Of a place, a tribe or a family. */
const NISBA = /.{3}[يىیiy]$/u;

export class DoubleFamilies {
  readonly #named = new LateMap<string, CandidateEntry>();

  /** Of what can mean one person only. Whether he is named is asked of the two words as of any short form. */
  note({ surface, entries }: Spot): void {
    const [entry] = entries;
    if (entry?.type !== 'person' || entry.derived !== null || entry.words < FEWEST_WORDS) return;
    if (this.#named.size >= MOST_NAMES) return;
    const words = surface.split(GAPS);
    if (words.length !== entry.words || entries.some(({ id }) => id !== entry.id)) return;
    const two = words.slice(-2);
    if (two.some((word) => word.length < SHORTEST)) return;
    this.#named.set(surface.slice(surface.lastIndexOf(two[0]!)), entry);
  }

  /** Where they stand without a first name. */
  spots(lexicon: Lexicon, passages: readonly Passage[], taken: readonly Spot[]): Spot[] {
    const said = this.#asSaid(lexicon, passages, taken);
    const beside = besideEachOther(lexicon, taken);
    return [...said, ...beside.filter((spot) => !said.some((other) => isSamePlace(spot, other)))];
  }

  #asSaid(lexicon: Lexicon, passages: readonly Passage[], taken: readonly Spot[]): Spot[] {
    if (this.#named.size === 0) return [];
    const meant = new Map<string, CandidateEntry>();
    for (const [name, entry] of this.#named.entries()) {
      if (isFamilyName(name) || isListedWithoutFirst(lexicon, entry.entry, entry.form))
        meant.set(name, entry);
    }
    if (meant.size === 0) return [];
    const names = wholeWords([...meant.keys()]);
    return passages.flatMap((passage) => {
      const { text } = passage.block;
      const found: Spot[] = [];
      for (const { word, start, end } of names.all(text)) {
        if (taken.some((spot) => spot.passage === passage && reachesBeyond(spot, start, end)))
          continue;
        const entries = [shortOf(meant.get(word)!)];
        const surface = text.slice(start, end);
        found.push({ passage, start, end, surface, entries, more: false, family: null });
      }
      return found;
    });
  }
}

/** "علی باقری … باقری کنی": either word is his family name, and the list has them in a row. */
function besideEachOther(lexicon: Lexicon, taken: readonly Spot[]): Spot[] {
  const found: Spot[] = [];
  for (let i = 1; i < taken.length; i++) {
    const first = taken[i - 1]!;
    const second = taken[i]!;
    const { passage, start } = first;
    if (passage !== second.passage || second.start - first.end !== 1) continue;
    const surface = passage.block.text.slice(start, second.end);
    const entry = second.entries.find(
      ({ id, derived, form }) =>
        derived === 'surname' &&
        first.entries.some((other) => other.id === id && other.derived === 'surname') &&
        isEndOfHisName(lexicon, form, surface),
    );
    if (!entry) continue;
    const { end } = second;
    const entries = [shortOf(entry)];
    found.push({ passage, start, end, surface, entries, more: false, family: null });
  }
  return found;
}

const isSamePlace = (one: Spot, other: Spot): boolean =>
  one.passage === other.passage && one.start === other.start;

/** A longer name that they are part of, or a name of both of them. */
const reachesBeyond = (spot: Spot, start: number, end: number): boolean => {
  if (spot.end <= start || end <= spot.start) return false;
  const isInside = spot.start >= start && spot.end <= end;
  return !isInside || (spot.start === start && spot.end === end);
};

function isFamilyName(name: string): boolean {
  const [first] = name.split(GAPS);
  if (hasArticle(first!)) return true;
  const folded = foldToken(first!);
  return NISBA.test(folded) && !isCommonArabicName(folded) && !isCommonNameAsWritten(first!);
}
