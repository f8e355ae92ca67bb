/**
 * Family names as this text spells them. A full name may agree with its listed form although its last
 * word alone would not (Ebu Hüseyin el-Hamidavi); the text will go on with that last word.
 */

import { wholeWords } from '../../fold/word-lists';
import { type CandidateEntry, isAsListed } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import type { Lexicon } from '../../lexicon/stored/load';
import { familyName } from '../beside/surroundings';
import { LateMap } from '../late-map';
import { withArticle } from '../spots/articles';
import { mayBeSomebody, type Passage, type Spot } from '../spots/spot';

/** More people than this in one text are a list, not a story with short names. */
const MOST_FAMILIES = 200;
/** Letters; shorter last words (Ali, Din) stand in too many names. */
const SHORTEST_FAMILY = 4;
const NOBODY: readonly CandidateEntry[] = [];
const LAST_WORD = /\p{L}[\p{L}\p{M}'’]*$/u;

/** A span, with what is worked out of it when asked. */
interface Written {
  readonly spot: Spot;
  readonly isOneWord: boolean;
  readonly familyName: string;
}

export class Families {
  readonly #people = new LateMap<string, CandidateEntry[]>();
  readonly #written = new LateMap<string, Passage>();

  note(spot: Spot, entry: CandidateEntry): void {
    if (entry.type !== 'person' || this.#people.size >= MOST_FAMILIES) return;
    const word = LAST_WORD.exec(spot.surface)?.[0];
    if (!word || word === spot.surface || word.length < SHORTEST_FAMILY) return;
    const family = familyName(word);
    const known = this.#people.get(family);
    if (!known) this.#people.set(family, [entry]);
    else if (!known.some(({ id }) => id === entry.id)) known.push(entry);
    // A name that agrees letter by letter has a last word the lexicon knows, but not its genitive; nor is
    // that word listed by itself where many bear it ("Al Hassan").
    const isMany = entry.needs === 'company';
    if (!isAsListed(entry) || isMany || hasGenitive(spot.passage))
      this.#written.set(word, spot.passage);
  }

  /** A whole name that is only near to a listed one: how it is spelt here is asked for, whatever is decided. */
  noteNear({ isOneWord, spot }: Pick<Written, 'isOneWord' | 'spot'>): void {
    const { entries } = spot;
    const [entry] = entries;
    if (isOneWord || !entry || entry.agreement !== 'near' || entry.crossScript) return;
    if (entry.derived === null && entries.every(({ id }) => id === entry.id))
      this.note(spot, entry);
  }

  entriesOf(family: string): readonly CandidateEntry[] {
    return this.#people.get(family) ?? NOBODY;
  }

  /** Readings that the lexicon alone would not give this span. */
  entriesFor(one: Pick<Written, 'familyName' | 'spot'>): readonly CandidateEntry[] {
    if (this.#people.size === 0) return NOBODY;
    const people = this.entriesOf(one.familyName);
    if (people.length === 0 || !mayBeSomebody(one.spot)) return NOBODY;
    return people
      .filter(({ id }) => !one.spot.entries.some((entry) => entry.id === id))
      .map(shortOf);
  }

  /** Spans that only this text's own spelling makes names. */
  spots(lexicon: Lexicon, passages: readonly Passage[], taken: Spot[]): Spot[] {
    if (this.#written.size === 0) return [];
    const known = new Set<string>();
    const unknown = [...this.#written.entries()].filter(([word, passage]) => {
      const people = this.#people.get(familyName(word)) ?? [];
      const [alone] = findCandidates(lexicon, word, passage.language);
      const isKnown = people.every(({ id }) => alone?.entries.some((entry) => entry.id === id));
      if (isKnown) known.add(word);
      return !isKnown || hasGenitive(passage);
    });
    if (unknown.length === 0) return [];
    const words = wholeWords(unknown.flatMap(([word]) => [word, `${word}s`]));
    const takenIn = new Map<Passage, Spot[]>();
    for (const spot of taken) {
      const list = takenIn.get(spot.passage);
      if (list) list.push(spot);
      else takenIn.set(spot.passage, [spot]);
    }
    return passages.flatMap((passage) => {
      const beside = takenIn.get(passage) ?? [];
      const found: Spot[] = [];
      for (const { word, start: at, end } of words.all(passage.block.text)) {
        const start = withArticle(passage.block.text, at);
        const isTaken = (spot: Spot) => spot.start < end && start < spot.end && mayBeSomebody(spot);
        if (beside.some(isTaken)) continue;
        // The name itself was seen already, and found to be another's ("Sadr City").
        if (this.#written.has(word) && known.has(word)) continue;
        const surface = passage.block.text.slice(start, end);
        const entries = this.entriesOf(familyName(surface)).map(shortOf);
        found.push({ passage, start, end, surface, entries, more: false, family: null });
      }
      return found;
    });
  }
}

/** German writes the genitive on to the name; the noun behind it looks like one more name ("Abadis Rede"). */
const hasGenitive = ({ words }: Passage) => words.reading.genitiveOnNames;

/** The reading of a short form of this text's own. */
export function shortOf(entry: CandidateEntry): CandidateEntry {
  return { ...entry, kind: 'short', needs: 'antecedent', derived: 'surname', agreement: 'folded' };
}
