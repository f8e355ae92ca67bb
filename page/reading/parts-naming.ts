/**
 * Which parts of a large page are worth reading, where it is already known which names are in it: chosen as
 * `detection/sift.ts` would, but without asking.
 */
import { ENOUGH } from '../../detection/enough';
import type { NamesFound } from '../../detection/page-text';
import type { SiftRequest } from '../../detection/sift';
import { endsInLetterOrDigit, startsWithLetterOrDigit } from '../text/characters';

export interface NamingParts {
  /** Indices into the texts, in ascending order. */
  worthReading: number[];
  /** Signs of the field in what is not worth reading. */
  cueCount: number;
}

export function partsNaming(
  { surfaces, cues }: NamesFound,
  { texts, groups }: Pick<SiftRequest, 'texts' | 'groups'>,
): NamingParts {
  const names = (text: string) => surfaces.some((surface) => text.includes(surface));
  const naming = new Set(groups.filter((_, i) => names(texts[i] as string)));
  const worthReading = groups.flatMap((group, i) => (naming.has(group) ? [i] : []));
  const rest = texts.filter((_, i) => !naming.has(groups[i] as number));
  const here = new Set<string>();
  for (const cue of cues) {
    if (here.size >= ENOUGH) break;
    if (rest.some((text) => standsIn(text, cue))) here.add(cue.toLowerCase());
  }
  return { worthReading, cueCount: here.size };
}

/** True where it stands as a word of its own. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at);
    const behind = text.slice(at + word.length, at + word.length + 2);
    if (!endsInLetterOrDigit(before) && !startsWithLetterOrDigit(behind)) return true;
  }
  return false;
}
