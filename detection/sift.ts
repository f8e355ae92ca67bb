/**
 * Which parts of a large page are worth reading: those in which somebody may be named, with what
 * stands beside them. Asked with the raw text of parts, in which words of neighbouring elements may
 * touch; so it errs on the side of reading.
 */
import { FieldSigns } from './context/document/field-signs';
import { spotsOf } from './context/spots/find-spots';
import { BlockPassage } from './context/spots/passage';
import type { Spot } from './context/spots/spot';
import { needsFullName, sampleOf } from './detect';
import { guessLanguage, isMostlyArabic } from './languages/guess';
import type { Lexicon } from './lexicon/load';
import type { DocumentContext, TextBlock } from './model';

export interface SiftRequest {
  texts: string[];
  /** For each text, what it stands in: a number that its neighbours share. */
  groups: number[];
  language: string | null;
  context: DocumentContext | null;
}

export interface SiftAnswer {
  /** Indices into the texts, rising. */
  worthReading: number[];
  /** With the signs of the lexicon's field that are found in what is not worth reading. */
  context: DocumentContext;
}

export function sift(lexicon: Lexicon, request: SiftRequest): SiftAnswer {
  const { texts, groups, context } = request;
  const language =
    request.language ?? context?.language ?? guessLanguage(sampleOf(texts.map(asBlock)));
  const passages = texts.map(
    (text, i) => new BlockPassage(asBlock(bothWays(text), i), i, language),
  );
  const found: (readonly Spot[])[] = passages.map((passage) =>
    // Without capitals, nothing shows where words of neighbouring elements touch.
    isMostlyArabic(passage.block.text)
      ? UNTOLD
      : spotsOf(lexicon, passage, []).filter((spot) => !isForeignWord(spot, language)),
  );
  const somebody =
    context?.activated.length ||
    found.some((spots) => spots === UNTOLD || !spots.every(needsFullName));
  const naming = new Set(
    groups.filter((_, i) => somebody && (found[i] === UNTOLD || found[i]!.length > 0)),
  );
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

/** "Regional government" in a German page: what in its own language wants an antecedent is a word here. */
function isForeignWord({ entries }: Spot, language: string | null): boolean {
  if (language === null || entries.length === 0) return false;
  const isForeign = ({ lang, needs }: Spot['entries'][number]) =>
    needs === 'antecedent' && lang !== null && lang.slice(0, 2) !== language.slice(0, 2);
  return entries.every(isForeign);
}

const ALL = Number.POSITIVE_INFINITY;

/** Taken for worth reading without having been looked at. */
const UNTOLD: readonly Spot[] = [];

function asBlock(text: string, id = 0): TextBlock {
  return { id, text, kind: 'other', lang: null };
}

/** "by</b>Badr", "Maliki</a>3 hours": where words of two elements touch, letters show it mostly. */
const TOUCHING = /(?<=[\p{Ll}\p{N}.!?:;)\]])(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/gu;

/** Read both ways: "McGurk" is one word. */
function bothWays(text: string): string {
  const apart = text.replace(TOUCHING, ' ');
  return apart === text ? text : `${text}\n${apart}`;
}
