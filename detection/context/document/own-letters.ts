/**
 * Letters that a text itself gives a group, in brackets behind its name: "Unités de mobilisation
 * populaire (UMP)". From there on they are that group's, whatever else they may stand for elsewhere.
 */

import { foldToken } from '../../fold/normalise';
import { GAPS } from '../../fold/word-gaps';
import { wholeWords } from '../../fold/word-lists';
import { type CandidateEntry, needsNothing } from '../../lexicon/entries/candidate';
import { LateMap } from '../late-map';
import { isBefore, type Passage, type Position, positionOf, type Spot } from '../spots/spot';
import { shortOf } from './echoes';

/** UTF-16 units behind a name in which its letters stand. */
const REACH = 16;
/** Two to seven letters, most of them capitals; "JOC-I", where a country is told apart. */
const LETTERS = /^["”»’]?\s?[([]["“«‘]?((?:\p{Lu}\p{Ll}?){2,7})(?:-\p{Lu}{1,3})?["”»’]?[)\],;]/u;
const COUNTRY_TOLD_APART = /^-\p{Lu}{1,3}(?![\p{L}\p{N}])/u;
/** Behind nearly every name no bracket opens: a quotation mark, a space, then it must. */
function opensBracket(text: string, end: number): boolean {
  for (let at = end; at <= end + 2; at++) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[') return true;
  }
  return false;
}
/** Letters; shorter single words are no compounds (VMK for Volksmobilisierungskräfte). */
const SHORTEST_COMPOUND = 10;

interface Given extends Position {
  entry: CandidateEntry;
}

export class OwnLetters {
  readonly #given = new LateMap<string, Given>();

  /** Of what can mean one group only. Whether it does is asked of the letters as of any short form. */
  note(spot: Spot): void {
    const { text } = spot.passage.block;
    if (!opensBracket(text, spot.end)) return;
    const [entry] = spot.entries;
    if (!entry || entry.type === 'person' || entry.type === 'office') return;
    if (spot.entries.some(({ id }) => id !== entry.id)) return;
    const said = LETTERS.exec(text.slice(spot.end, spot.end + REACH));
    const letters = said?.[1];
    if (!letters || this.#given.has(letters) || !areLettersOf(letters, spot.surface)) return;
    this.#given.set(letters, { entry, ...positionOf(spot) });
  }

  /** Where they stand from there on; but not where the lexicon knows them as theirs, and they can be told from words. */
  spots(passages: readonly Passage[], taken: readonly Spot[]): Spot[] {
    if (this.#given.size === 0) return [];
    const given = wholeWords(Array.from(this.#given.entries(), ([letters]) => letters));
    return passages.flatMap((passage) => {
      const { text } = passage.block;
      const found: Spot[] = [];
      for (const { word: letters, start, end: endOfLetters } of given.all(text)) {
        const { entry, ...from } = this.#given.get(letters)!;
        const country = COUNTRY_TOLD_APART.exec(text.slice(endOfLetters, endOfLetters + REACH));
        const end = endOfLetters + (country?.[0].length ?? 0);
        const surface = text.slice(start, end);
        if (!isBefore(from, { order: passage.order, start })) continue;
        const there = taken.find((spot) => overlaps(spot, passage, start, end));
        const isKnown = there?.entries.some(({ id, needs }) => id === entry.id && needs === null);
        if (isKnown && !passage.isAllCapitals) continue;
        if (there && (there.end > end || isOfAnother(there, entry, surface))) continue;
        const entries = [shortOf(entry)];
        found.push({ passage, start, end, surface, entries, more: false, family: null });
      }
      return found;
    });
  }
}

/** "IRGC-QF", listed as it stands for the Quds Force, is not the IRGC of some country. */
const isOfAnother = (there: Spot, { id }: CandidateEntry, surface: string): boolean =>
  there.surface === surface &&
  there.entries.some((entry) => entry.id !== id && needsNothing(entry));

const overlaps = (spot: Spot, passage: Passage, start: number, end: number): boolean =>
  spot.passage === passage && spot.start < end && start < spot.end;

/** First letters of its words, small ones left out or not; of one long word, some of its letters. */
function areLettersOf(letters: string, name: string): boolean {
  const wanted = foldToken(letters);
  const words = name.split(GAPS).map(foldToken).filter(Boolean);
  if (words.length === 1) {
    const [word] = words;
    return word!.length >= SHORTEST_COMPOUND && word![0] === wanted[0] && isInOrder(wanted, word!);
  }
  const initials = words.map((word) => word[0]).join('');
  // "Iraqi Joint Operations Command (JOC)".
  return initials.slice(0, 2).includes(wanted[0]!) && isInOrder(wanted, initials);
}

function isInOrder(wanted: string, letters: string): boolean {
  let at = -1;
  for (const letter of wanted) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
