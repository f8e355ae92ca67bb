/**
 * Which parts of a large page are worth reading: those in which somebody may be named, with what
 * stands beside them. Asked with the raw text of parts, in which words of neighbouring elements may
 * touch; so it errs on the side of reading.
 */
import { FieldSigns } from './context/document/field-signs';
import { BlockPassage } from './context/spots/passage';
import type { Spot } from './context/spots/spot';
import { needsFullName } from './detect';
import { isMostlyArabic } from './languages/guess';
import type { Lexicon } from './lexicon/stored/load';
import type { DocumentContext } from './model';
import { asBlock, bothWays, languageOfTexts, meantAmong, rawSpotsOf } from './raw-text';

export interface SiftRequest {
  texts: string[];
  /** For each text, what it stands in: a number that its neighbours share. */
  groups: number[];
  /** BCP 47, as far as the page says. */
  language: string | null;
  context: DocumentContext | null;
}

export interface SiftAnswer {
  /** Indices into the texts, rising. */
  worthReading: number[];
  /** With the signs of the lexicon's field that are found in what is not worth reading. */
  context: DocumentContext;
}

/** A group is read as a whole or not at all. */
export function sift(lexicon: Lexicon, request: SiftRequest): SiftAnswer {
  const { texts, groups, context } = request;
  const language = languageOfTexts(texts, request.language ?? context?.language ?? null);
  const passages = texts.map(
    (text, i) => new BlockPassage(asBlock(bothWays(text), i), i, language),
  );
  const found: (readonly Spot[])[] = passages.map((passage) =>
    // Without capitals, nothing shows where words of neighbouring elements touch.
    isMostlyArabic(passage.block.text) ? UNTOLD : rawSpotsOf(lexicon, passage),
  );
  const somebody =
    context?.activated.length ||
    found.some((spots) => spots === UNTOLD || !spots.every(needsFullName));
  const spots = found.flat();
  // What is read without having been looked at may name anybody in full.
  const meant = found.includes(UNTOLD)
    ? new Set(spots)
    : meantAmong(lexicon, spots, context?.activated ?? []);
  const namesSomebody = (here: readonly Spot[]) =>
    here === UNTOLD || here.some((spot) => meant.has(spot));
  const naming = new Set(groups.filter((_, i) => somebody && namesSomebody(found[i]!)));
  const worthReading: number[] = [];
  const rest: BlockPassage[] = [];
  passages.forEach((passage, i) => {
    if (naming.has(groups[i]!)) worthReading.push(i);
    else rest.push(passage);
  });
  const cueCount = worthReading.length > 0 ? new FieldSigns(lexicon, rest, 0).count(ALL) : 0;
  return {
    worthReading,
    context: {
      activated: context?.activated ?? [],
      cueCount: Math.max(context?.cueCount ?? 0, cueCount),
      // Told from what is read, not from menus.
      language: context?.language ?? null,
    },
  };
}

const ALL = Number.POSITIVE_INFINITY;

/** Taken for worth reading without having been looked at. */
const UNTOLD: readonly Spot[] = [];
