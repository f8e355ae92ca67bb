/** Whom a row of the text's words may denote: of all names proposed for it the best of each, best first. */
import { META, MOST_LANGUAGES, POSTING } from '../stored/format';
import { type Lexicon, plainBytes } from '../stored/load';
import { noteAlike } from './alike';
import { type CandidateEntry, isAsListed, MOST_ENTRIES } from './candidate';
import { entryOf } from './entry-of';
import { Promising } from './promising';
import { Proposal } from './proposal';
import { surfaceOf, type Terminal } from './terminal';

const EXACTNESS = ['exact', 'folded', 'key', 'near'];
const byStrength = (a: CandidateEntry, b: CandidateEntry) =>
  b.score - a.score ||
  EXACTNESS.indexOf(a.agreement) - EXACTNESS.indexOf(b.agreement) ||
  Number(a.derived !== null) - Number(b.derived !== null);

/** As strong as can be, but for one that is written just so. */
const isBeatenByExactAlone = (entry: CandidateEntry): boolean =>
  entry.score === 1 && entry.derived === null && isAsListed(entry);

/**
 * A number for each actor; one a language where the form needs something, since what it needs differs by
 * language ("coalition" in French and in English).
 */
function sideOf({ owners, formMeta }: Lexicon, posting: number): number {
  const form = posting & POSTING.form;
  const meta = formMeta[form]!;
  const isFree =
    (posting & POSTING.surname) === 0 && ((meta >>> META.needsShift) & META.needsMask) === 0;
  const language = isFree ? 0 : 1 + (meta >>> META.languageShift);
  return owners.of(form) * (1 + MOST_LANGUAGES) + language;
}

const promising = new Promising();

/** What a row of words denotes. */
export interface Meant {
  entries: CandidateEntry[];
  /** More entries than were listed. */
  more: boolean;
  /** Some of them are people. Asked wherever the row stands, when the entries themselves need not be looked at. */
  hasPeople: boolean;
  /** All of them by their family names. */
  isFamily: boolean;
  /** Words of their other spellings may stand beside it; null until that is asked. */
  mayBeWider: boolean | null;
}

/** The best entry for each, best first. `isWanted`: whose names alone are asked for, by entry; `most`: entries, of one path. */
export function entriesOf(
  lexicon: Lexicon,
  text: string,
  terminals: readonly Terminal[],
  isWanted: ((entry: number) => boolean) | null = null,
  most = MOST_ENTRIES,
): Meant {
  const best = new Map<number, CandidateEntry>();
  const proposal = new Proposal(lexicon, text);
  let more = false;
  for (const terminal of terminals) {
    promising.gather(lexicon, text, terminal, isWanted);
    let letters: Uint8Array | null = null;
    const isWritten = (index: number, posting: number) => {
      letters ??= plainBytes(surfaceOf(text, terminal));
      if (!promising.mayBeWritten(index, letters)) return false;
      return lexicon.isWritten(posting & POSTING.form, letters);
    };
    let isEnough = false;
    for (let i = 0; i < promising.count && !isEnough; i++) {
      const posting = promising.postings[i]!;
      if (promising.isBehindCrowd(i) && !isWritten(i, posting)) continue;
      const other = best.size === 0 ? undefined : best.get(sideOf(lexicon, posting));
      // Most forms of an actor are spellings of one name: where one agrees, the others need not be asked.
      const isDecided =
        other !== undefined &&
        isBeatenByExactAlone(other) &&
        (other.agreement === 'exact' || !isWritten(i, posting));
      const entry = isDecided ? null : entryOf(proposal, terminal, posting);
      if (entry !== null && (!other || byStrength(entry, other) < 0)) {
        best.set(sideOf(lexicon, posting), entry);
      }
      isEnough = best.size >= most;
      more ||= isEnough && (posting & POSTING.last) === 0;
    }
    more ||= !isEnough && promising.isCutShort;
  }
  const entries = [...best.values()].sort(byStrength);
  noteAlike(lexicon, entries);
  const hasPeople = entries.some(({ type }) => type === 'person');
  const isFamily = entries.every(({ derived }) => derived === 'surname');
  return { entries, more, hasPeople, isFamily, mayBeWider: null };
}
