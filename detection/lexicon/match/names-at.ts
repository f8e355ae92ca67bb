/** What starts at one word of a run: rows of words that denote something, the longest first. */
import { ARABIC, kindOf } from '../../fold/characters';
import { FamilyName } from '../beside/family';
import { stand, standAsFamily } from '../beside/standing';
import type { Candidate } from '../entries/candidate';
import { entriesOf, type Meant } from '../entries/entries';
import type { Terminal } from '../entries/terminal';
import { HAS_CHILDREN } from '../stored/format';
import type { Lexicon } from '../stored/load';
import type { Unit } from '../words/reader';
import type { Run } from '../words/run';
import { WordFacts } from '../words/word-facts';
import { type Alone, aloneIn, type Branch } from './alone';
import type { Matcher } from './matcher';
import type { Outcome } from './outcomes';

/** So many are looked up at once: nearly always it shows that the word is none of their names. */
const FEW_BEARERS = 4;
/** A word that by itself is nobody. */
const NOTHING: Meant = {
  entries: [],
  more: false,
  hasPeople: false,
  isFamily: false,
  mayBeWider: false,
};
/** How the first word was taken, beside the hashes of the words: as it is, without its proclitic, as half. */
export const SALT = { plain: 0, bare: 0x51ed270b, written: 0x68e31da4 };

/** `known`: rows of the words as they are, if they were asked for already. */
export function nameAt(
  matcher: Matcher,
  index: number,
  known: Rows | null = null,
): Candidate | null {
  const { run, lexicon } = matcher;
  const facts = run.factsOf(index);
  const alone = aloneIn(lexicon, facts);
  const own = alone.leads ? longest(matcher, run, index, alone, SALT.plain, known) : null;
  if (alone.stripped === null) return own;
  const bare = withoutProclitic(matcher, run, index, alone.stripped);
  return bare !== null && (own === null || isBetter(bare, own)) ? bare : own;
}

/** As if the word began behind the one-letter words written on to it. */
function withoutProclitic(
  matcher: Matcher,
  run: Run,
  index: number,
  stripped: NonNullable<Alone['stripped']>,
): Candidate | null {
  const facts = run.factsOf(index);
  const start = run.starts[index]!;
  const end = run.ends[index]!;
  let from = start;
  for (let left = stripped.dropped; left > 0 && from < end; from++) {
    if (kindOf(run.text.charCodeAt(from)) === ARABIC) left--;
  }
  // Their vowel signs and lengthening go with them.
  while (from < end && kindOf(run.text.charCodeAt(from)) !== ARABIC) from++;
  stripped.facts ??= new WordFacts(
    run.text.slice(from, end),
    ARABIC,
    matcher.reading,
    stripped.rest,
  );
  const alone = aloneIn(matcher.lexicon, stripped.facts);
  if (!alone.leads) return null;
  run.setStart(index, from, stripped.facts);
  const found = longest(matcher, run, index, alone, SALT.bare);
  run.setStart(index, start, facts);
  return found;
}

/** Of an Arabic word read with and without the small words before it. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.end !== other.end) return one.end > other.end;
  return one.entries[0]!.score > other.entries[0]!.score;
}

function longest(
  matcher: Matcher,
  run: Run,
  index: number,
  alone: Alone,
  salt: number,
  known: Rows | null = null,
): Candidate | null {
  const goesOn = alone.grows && run.has(index + 1);
  const list = goesOn ? (known ?? rowsFrom(matcher, run, index, alone, salt)) : NONE;
  return choose(matcher, run, index, list, salt) ?? byItself(matcher, run, index, alone);
}

/** Two words that forms write as one, begun at the first of them. */
export function writtenAt(matcher: Matcher, run: Run, index: number): Candidate | null {
  const list = rowsFrom(matcher, run, index, null, SALT.written);
  return choose(matcher, run, index, list, SALT.written);
}

type Rows = readonly Outcome[];
const NONE: Rows = [];

/** Rows of two words and more from `index`, as known from an earlier place or by walking now. */
function rowsFrom(
  matcher: Matcher,
  run: Run,
  index: number,
  alone: Alone | null,
  salt: number,
): readonly Outcome[] {
  const { outcomes } = matcher;
  const known = outcomes.find(run, index, salt);
  if (known !== null) return known;
  const walk = run === matcher.run ? matcher.walk : matcher.walkBehind;
  run.asked = index + 1;
  const terminals = alone === null ? walk.startWritten(index) : walk.start(index, alone);
  const { asked } = run;
  const start = run.starts[index]!;
  const list: Outcome[] = [];
  for (const same of byEnd(terminals)) {
    const { last } = same[0]!;
    if (last === index) continue;
    for (const { heard } of same) for (const { unit } of heard) moveBack(unit, start);
    const text = run.text.slice(start, run.ends[last]);
    list.push({ words: last - index + 1, meant: null, terminals: same, text });
  }
  outcomes.note(run, index, salt, asked, list);
  return list;
}

/** Those that end at one word together, the longest first. */
function byEnd(terminals: readonly Terminal[]): Terminal[][] {
  const groups: Terminal[][] = [];
  for (const terminal of terminals) {
    const same = groups.find(([first]) => first!.last === terminal.last);
    if (same) same.push(terminal);
    else groups.push([terminal]);
  }
  return groups.sort(([one], [other]) => other!.last - one!.last);
}

/** Offsets into the words by themselves: the page they stood on is not kept. */
function moveBack(unit: Unit, by: number): void {
  unit.start -= by;
  unit.end -= by;
}

function choose(
  { lexicon, outcomes }: Matcher,
  run: Run,
  index: number,
  list: readonly Outcome[],
  salt: number,
): Candidate | null {
  if (list.length === 0) return null;
  let isNobody = true;
  for (const outcome of list) {
    outcome.meant ??= entriesOf(lexicon, outcome.text, outcome.terminals);
    if (outcome.meant.entries.length === 0) continue;
    isNobody = false;
    const candidate = stand(lexicon, run, index, index + outcome.words - 1, outcome.meant);
    if (candidate !== null) return candidate;
  }
  if (isNobody) outcomes.forget(run, index, salt);
  return null;
}

/** What the word denotes is worked out when it is first met. */
function byItself(matcher: Matcher, run: Run, index: number, alone: Alone): Candidate | null {
  const { lexicon } = matcher;
  alone.meant ??= meantAlone(lexicon, run, index, alone);
  if (alone.meant instanceof FamilyName) return standAsFamily(run, index, alone.meant);
  if (alone.meant.entries.length === 0) return null;
  const found = stand(lexicon, run, index, index, alone.meant);
  if (found !== null || !isBeforeWholeName(matcher, run, index)) return found;
  return stand(lexicon, run, index, index, alone.meant, true);
}

/** خلف هنية خالد مشعل: Arabic says the object right behind the subject; each is a name by itself. */
function isBeforeWholeName(matcher: Matcher, run: Run, index: number): boolean {
  if (!run.factsOf(index).isArabic || !run.has(index + 1)) return false;
  const next = nameAt(matcher, index + 1);
  return (
    next?.entries.some(
      ({ type, words, derived, agreement }) =>
        type === 'person' && words > 1 && derived === null && agreement !== 'near',
    ) ?? false
  );
}

function meantAlone(lexicon: Lexicon, run: Run, index: number, { branches, family }: Alone) {
  const { kind, facts } = run.unit(index);
  const unit = { start: 0, end: facts.raw.length, kind, facts };
  const terminals: Terminal[] = [];
  const add = ({ hearing, value }: Branch) => {
    const postings = value & ~HAS_CHILDREN;
    const heard = [{ unit, hearing }];
    if (postings !== 0) terminals.push({ postings, heard, skipped: 0, last: 0, isTurned: false });
  };
  branches.forEach(add);
  const whole = terminals.length === 0 ? NOTHING : entriesOf(lexicon, facts.raw, terminals);
  const bearers = family === null ? 0 : family.value & ~HAS_CHILDREN;
  if (bearers === 0) return whole;
  const isFamilyAlone = whole.entries.length === 0 && !facts.isArabic;
  if (isFamilyAlone) terminals.length = 0;
  add(family!);
  if (isFamilyAlone && lexicon.hasMorePostings(bearers, FEW_BEARERS))
    return new FamilyName(lexicon, facts.raw, terminals);
  return entriesOf(lexicon, facts.raw, terminals);
}
