/** "B. Obama", "N. al-Maliki": the first letter of a first name that he is listed by. */
import { foldToken } from '../../fold/normalise';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { formsBeside } from '../../lexicon/stored/forms-of-owner';
import type { Lexicon } from '../../lexicon/stored/load';
import { startWithParticle } from './articles';
import type { Spot } from './spot';

/** With the word before it, if that has a capital: no "George W. Bush" and no "H.W. Bush". */
const INITIAL = /(?:(?<!\p{L})(\p{Lu}[\p{L}\p{M}]*)[ .] ?)?(?<![\p{L}\p{M}])(\p{Lu})\. ?$/u;
/** UTF-16 units; "Mohammed B. ". */
const REACH = 24;

/** Where such a letter begins; null where there is none. */
export function ownInitial(spot: Spot, entry: CandidateEntry, lexicon: Lexicon): number | null {
  if (entry.type !== 'person' || entry.kind !== 'short' || spot.surface.includes(' ')) return null;
  const { block, words } = spot.passage;
  const start = startWithParticle(spot);
  if (block.text.charAt(start - 2) !== '.') return null;
  const found = INITIAL.exec(block.text.slice(Math.max(0, start - REACH), start));
  if (found === null) return null;
  const before = foldToken(found[1] ?? '');
  if (before !== '' && !words.frequent.has(before) && !words.openers.has(before)) return null;
  const letter = foldToken(found[2]!);
  // "M. Soudani": French for "Mr."
  if (words.titles.has(letter)) return null;
  for (const form of formsBeside(lexicon, entry.form)) {
    const name = lexicon.formText(form);
    if (name.includes(' ') && foldToken(name).startsWith(letter)) {
      return block.text.lastIndexOf(found[2]!, start - 1);
    }
  }
  return null;
}
