/** The lexicon's offices, with the words that only their own titles hold ("Iraqi", "of Iraq"). */

import { cuesIn } from '../context/document/cues';
import { foldToken } from '../fold/normalise';
import { isWholeStem, stemOf } from '../fold/stems';
import { keptIn } from '../kept-in';
import { languageLists } from '../languages/index';
import type { Lexicon } from '../lexicon/stored/load';
import type { LexiconOffice } from '../model';

export interface KnownOffice {
  office: LexiconOffice;
  ownWords: ReadonlySet<string>;
  /**
   * Those that are cue words of the pack, as written, for looking whether the text is about that body at all: "Iraq"
   * tells, "Republic" and "Hükümet" stand in half the world's titles.
   */
  placeWords: string[];
}

const known = new WeakMap<Lexicon, Map<string, KnownOffice | undefined>>();
const WORD = /\p{L}[\p{L}\p{M}]+/gu;

export function officeOf(lexicon: Lexicon, id: string): KnownOffice | undefined {
  const offices = keptIn(known, lexicon, () => new Map<string, KnownOffice | undefined>());
  // A page speaks of few.
  return keptIn(offices, id, () => {
    const office = lexicon.details.offices.find((one) => one.id === id);
    return office && described(lexicon, office);
  });
}

/** Is the word one of the office's own, or an adjective made from one? */
export function isOwnWord({ ownWords }: KnownOffice, folded: string): boolean {
  if (ownWords.has(folded)) return true;
  const stem = stemOf(folded);
  if (!isWholeStem(stem)) return false;
  for (const own of ownWords) if (stemOf(own) === stem) return true;
  return false;
}

function described(lexicon: Lexicon, office: LexiconOffice): KnownOffice {
  const isBare = ({ needs }: { needs: unknown }) => needs !== null;
  const bare = new Set(
    office.names.filter(isBare).flatMap(({ text }) => (text.match(WORD) ?? []).map(foldToken)),
  );
  const ownWords = new Set<string>();
  const placeWords = new Set<string>();
  for (const { text, lang } of office.names.filter((form) => !isBare(form))) {
    const isArabicScript = /\p{Script=Arabic}/u.test(text);
    const words = languageLists(lang, isArabicScript);
    for (const word of text.match(WORD) ?? []) {
      const folded = foldToken(word);
      const isNaming = isArabicScript || /^\p{Lu}/u.test(word);
      if (!isNaming || bare.has(folded) || words.titles.has(folded)) continue;
      if (words.frequent.has(folded) || words.articles.has(folded)) continue;
      ownWords.add(folded);
      if (cuesIn(lexicon, word, 1).length > 0) placeWords.add(word);
    }
  }
  return { office, ownWords, placeWords: [...placeWords] };
}
