/**
 * A name with words of the bearer's other spellings beside it. "Ahmad Islam Santos" is whole where "Ahmed
 * Islam" and "Akmad Santos" are listed for one man; what stands beyond them tells whether it is his.
 */

import { isHis, isHisGiven, isHisOwn } from '../compare/his-words';
import type { CandidateEntry } from '../entries/candidate';
import type { Lexicon } from '../stored/load';
import type { Unit } from '../words/reader';
import type { Run } from '../words/run';
import type { WordFacts } from '../words/word-facts';
import { wordBefore } from './behind';
import { isBehind, neighboursOf, standsAlone } from './neighbours';

/** Letters of the longest article; a longer word in small letters is no part of a name. */
export const LONGEST_ARTICLE = 4;
/** A space or hyphen, and the apostrophe that may begin a name. */
const NEXT_TO = /^[ \p{Pd}_]['’‘ʿʾ`]?$/u;

/** Where a name begins, and its last word in the run. */
export interface Extent {
  start: number;
  last: number;
}

const isPassedOver = ({ isFiller, article }: WordFacts) => isFiller || article !== null;
const mayBeName = (facts: WordFacts) => !facts.isSmall && !facts.isFunctionWord;

function wordNextTo(run: Run, place: number): Unit | null {
  const word = wordBefore(run, run.text, place, LONGEST_ARTICLE);
  return word !== null && NEXT_TO.test(run.text.slice(word.end, place)) ? word : null;
}

/** The word before a name, its article passed over. */
function beforeName(run: Run, start: number): Unit | null {
  const word = wordNextTo(run, start);
  return word?.facts.article ? wordNextTo(run, word.start) : word;
}

/** Does a word of his stand before a name (Binalshibh Ramzi Mohamed, where Ramzi Binalshibh is listed too)? */
export function isBehindHisWord(
  lexicon: Lexicon,
  { form }: CandidateEntry,
  run: Run,
  start: number,
): boolean {
  const before = beforeName(run, start);
  return before !== null && isHis(lexicon, form, before.facts, []);
}

function standsAt(run: Run, entry: CandidateEntry, first: number, { start, last }: Extent) {
  const before = beforeName(run, start);
  const from = before === null ? start : before.end + 1;
  return standsAlone(entry, neighboursOf(run, before, from, first, last));
}

/** Of a name that cannot stand by itself: how far his words go, if with them it can. */
export function withHisWords(
  lexicon: Lexicon,
  entry: CandidateEntry,
  run: Run,
  first: number,
  last: number,
): Extent | null {
  const { type, derived, words, form } = entry;
  if (type !== 'person' || derived === 'surname' || words < 2) return null;
  const said: WordFacts[] = [];
  for (let i = first; i <= last; i++) said.push(run.factsOf(i));
  const takes = (facts: WordFacts) => {
    const isOwn = mayBeName(facts) && isHis(lexicon, form, facts, said);
    if (isOwn) said.push(facts);
    return isOwn;
  };
  const found: Extent = { start: run.starts[first]!, last };
  for (let next = last; isBehind(run, next); ) {
    next++;
    const facts = run.factsOf(next);
    if (isPassedOver(facts)) continue;
    // Called so once more, he is his own grandson's namesake: Mohamed Makkawi Ibrahim Mohamed.
    if (!mayBeName(facts) || !isHis(lexicon, form, facts, [])) break;
    said.push(facts);
    found.last = next;
  }
  for (let word = wordNextTo(run, found.start); word; word = wordNextTo(run, word.start)) {
    const { facts, start } = word;
    if (isPassedOver(facts)) continue;
    // Only a first name or a kunya: sons are called after his father, and his name stands behind theirs.
    const isKunya = facts.half === 'first' || wordNextTo(run, start)?.facts.half === 'first';
    if (!(isKunya || isHisGiven(lexicon, form, facts)) || !takes(facts)) break;
    found.start = start;
  }
  const isWider = found.last > last || found.start < run.starts[first]!;
  return isWider && standsAt(run, entry, first, found) ? found : null;
}

/** His first name before a family name; words of his own may stand between. */
function givenBefore(run: Run, place: number, lexicon: Lexicon, form: number): Unit | null {
  for (let word = beforeName(run, place); word; word = beforeName(run, word.start)) {
    if (!mayBeName(word.facts)) return null;
    if (isHisGiven(lexicon, form, word.facts)) return word;
    if (!isHisOwn(lexicon, form, word.facts)) return null;
  }
  return null;
}

/**
 * A family name that few bear, behind a first name of another spelling of his: as good as the whole name.
 */
export function withHisGiven(
  lexicon: Lexicon,
  entry: CandidateEntry,
  run: Run,
  first: number,
  last: number,
): { entry: CandidateEntry; extent: Extent } | null {
  if (entry.type !== 'person' || entry.derived !== 'surname' || !entry.endsTelling) return null;
  const given = givenBefore(run, run.starts[first]!, lexicon, entry.form);
  if (given === null) return null;
  const whole: CandidateEntry = {
    ...entry,
    kind: 'full',
    needs: null,
    derived: 'subset',
    words: entry.words + 1,
    names: entry.names + 1,
  };
  const extent = { start: given.start, last };
  return standsAt(run, whole, first, extent) ? { entry: whole, extent } : null;
}
