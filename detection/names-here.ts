/**
 * Whether a page may name somebody, and by which words: told from all its raw text at one go, before any
 * of it is read. Most pages name nobody, and then nothing more of them is asked.
 */
import { FieldSigns } from './context/document/field-signs';
import { BlockPassage } from './context/spots/passage';
import { needsFullName } from './detect';
import { isMostlyArabic } from './languages/guess';
import type { Lexicon } from './lexicon/load';
import { MEET, type NamesHere, type PageText } from './page-text';
import { asBlock, bothWays, languageOfTexts, rawSpotsOf } from './raw-text';

export function namesHere(lexicon: Lexicon, { texts, language: said }: PageText): NamesHere {
  const language = languageOfTexts(texts, said);
  const passageOf = (text: string, order: number) =>
    new BlockPassage(asBlock(text, order), order, language);
  const surfaces = new Set<string>();
  const rest: BlockPassage[] = [];
  let somebody = false;
  for (const text of texts) {
    const pieces = inPieces(text);
    if (!text.includes(MEET) && pieces.some(isMostlyArabic)) return { kind: 'untold' };
    const spots = rawSpotsOf(lexicon, passageOf(bothWays(text), 0));
    somebody ||= !spots.every(needsFullName);
    const here = new Set(spots.map(({ surface }) => asItStands(surface, text)));
    for (const surface of here) surfaces.add(surface);
    for (const piece of pieces) {
      if (![...here].some((surface) => piece.includes(surface))) {
        rest.push(passageOf(piece, rest.length));
      }
    }
  }
  if (!somebody) return { kind: 'nobody' };
  const cueCount = new FieldSigns(lexicon, rest, 0).count(Number.POSITIVE_INFINITY);
  return { kind: 'somebody', surfaces: [...surfaces], cueCount };
}

/** UTF-16 units; what is read of a page for a name in it is about that much. */
const PIECE = 1_000;

function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}

/** Of a name that was parted for reading, the longest of its words. */
function asItStands(surface: string, text: string): string {
  if (text.includes(surface)) return surface;
  const words = surface.split(' ').sort((a, b) => b.length - a.length);
  return words[0] ?? surface;
}
