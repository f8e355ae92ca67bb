/** "Prime Minister: Ahmed Chalabi", in a list of who holds what: a post, and the name to the end of the line. */
import type { Decided } from '../context/mention';
import type { Spot } from '../context/spots/spot';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { RoleReader } from './resolve';

const LABELLED = /^ ?: (?=\p{L})/u;
const ENDS_LABEL = /^(?:\s?[,;،؛(]|\s?\n|\s?$)/u;
const LABELLED_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,4}(?=[,;(\n]|$)/u;
const OPENS_LINE = /(?:^|\n)\P{L}{0,3}$/u;
/** UTF-16 units; a bullet, and the space behind it. */
const LINE_REACH = 4;
/** A colon, and a name. */
const GAP_REACH = 4;
const NAME_REACH = 80;

/** Before whose name the title is a label, and no mention: somebody's who held the office, or a stranger's. */
export function labels(
  { passage, start, end }: Spot,
  beside: readonly Decided[],
  roles: RoleReader,
  entry: CandidateEntry,
): 'holder' | 'stranger' | null {
  const { text } = passage.block;
  const gap = LABELLED.exec(text.slice(end, end + GAP_REACH))?.[0].length;
  if (gap === undefined || !OPENS_LINE.test(text.slice(Math.max(0, start - LINE_REACH), start))) {
    return null;
  }
  const from = end + gap;
  const named = beside.find(({ mention, isPerson }) => isPerson && mention.start === from)?.mention;
  if (named === undefined) {
    return LABELLED_NAME.test(text.slice(from, from + NAME_REACH)) ? 'stranger' : null;
  }
  if (!ENDS_LABEL.test(text.slice(named.end, named.end + 2))) return null;
  return roles.everHeld(entry, named.actor) ? 'holder' : 'stranger';
}
