/**
 * Whether a page may name somebody, and by which words: told from all its raw text at one go, before any
 * of it is read. Most pages name nobody, and then nothing more of them is asked.
 */
import { cuesIn } from './context/document/cues';
import { BlockPassage } from './context/spots/passage';
import type { Spot } from './context/spots/spot';
import { needsFullName } from './detect';
import { isMostlyArabic } from './languages/guess';
import type { Lexicon } from './lexicon/stored/load';
import { MEET, type NamesHere, type PageText } from './page-text';
import { asBlock, bothWays, languageOfTexts, meantAmong, rawSpotsOf } from './raw-text';

/** Errs on the side of "somebody": of a page that is said to name nobody, nothing more is asked. */
export function namesHere(lexicon: Lexicon, { texts, language: said }: PageText): NamesHere {
  if (texts.some(hidesWords)) return { kind: 'untold' };
  const language = languageOfTexts(texts, said);
  const textOf = new Map<Spot, string>();
  for (const text of texts) {
    const passage = new BlockPassage(asBlock(bothWays(text)), 0, language);
    for (const spot of rawSpotsOf(lexicon, passage)) textOf.set(spot, text);
  }
  const spots = [...textOf.keys()];
  if (spots.every(needsFullName)) return { kind: 'nobody' };
  const surfaces = new Set<string>();
  for (const spot of meantAmong(lexicon, spots, [])) {
    surfaces.add(asItStands(spot.surface, textOf.get(spot)!));
  }
  const cues = new Set(texts.flatMap((text) => cuesIn(lexicon, text, Number.POSITIVE_INFINITY)));
  return { kind: 'somebody', surfaces: [...surfaces], cues: [...cues] };
}

/** UTF-16 units: a passage in letters without capitals, among others. */
const PASSAGE = 1_000;

/** Words may touch, and no capitals tell. */
function hidesWords(text: string): boolean {
  if (text.includes(MEET)) return false;
  for (let at = 0; at < text.length; at += PASSAGE) {
    if (isMostlyArabic(text.slice(at, at + PASSAGE))) return true;
  }
  return false;
}

/** Of a name that was parted for reading, the longest of its words. */
function asItStands(surface: string, text: string): string {
  if (text.includes(surface)) return surface;
  const words = surface.split(' ').sort((a, b) => b.length - a.length);
  return words[0] ?? surface;
}
