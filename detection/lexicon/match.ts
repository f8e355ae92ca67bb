/** Finds name forms in text: at each word that may start a name, the longest path that agrees. */
import { withoutProclitic } from '../fold/arabic';
import { ARABIC, kindOf, LOWER } from '../fold/characters';
import { foldToken } from '../fold/normalise';
import { type Reading, readingOf } from '../fold/romanised';
import { FILIATIONS } from '../fold/words';
import { type Candidate, type CandidateEntry, MOST_ENTRIES } from './candidate';
import { HAS_CHILDREN, POSTING } from './format';
import { extend, ROOT, slotOf } from './hash';
import type { Lexicon } from './load';
import { MOST_STEPS, unitsOf } from './paths';
import {
  firstUnit,
  isArticle,
  joined,
  nextUnit,
  type Reader,
  skeletonHash,
  type Unit,
  wordHash,
} from './units';
import { compareUnits } from './verify';

/** A path that ended in postings, with the units that led there. */
interface Terminal {
  postings: number;
  units: Unit[];
}

function lookUp(lexicon: Lexicon, path: number): number {
  const { slotKeys, slotValues } = lexicon;
  let slot = slotOf(path, slotKeys.length);
  for (;;) {
    const key = slotKeys[slot]!;
    if (key === path) return slotValues[slot]!;
    if (key === 0) return 0;
    slot = slot + 1 === slotKeys.length ? 0 : slot + 1;
  }
}

function stepsOf(unit: Unit, reading: Reading): number[] {
  const steps = [wordHash(unit)];
  const common = skeletonHash(unit, 'common');
  if (common !== 0) steps.push(common);
  if (reading !== 'common') {
    const local = skeletonHash(unit, reading);
    if (local !== 0 && local !== common) steps.push(local);
  }
  return steps;
}

/** The unit as read, and as read with a proclitic taken off its front. */
function readingsOfFirst(reader: Reader, unit: Unit): Unit[] {
  if (!unit.isArabic) return [unit];
  const stripped = withoutProclitic(foldToken(unit.raw));
  if (stripped === null) return [unit];
  let start = unit.start;
  for (let left = stripped.dropped; left > 0 && start < unit.end; start++) {
    if (kindOf(reader.text.charCodeAt(start)) === ARABIC) left--;
  }
  return [
    unit,
    { ...unit, start, letters: stripped.rest, raw: reader.text.slice(start, unit.end) },
  ];
}

function terminalsFrom(lexicon: Lexicon, reader: Reader, first: Unit): Terminal[] {
  const reading = readingOf(reader.language);
  const found: Terminal[] = [];
  const walk = (unit: Unit, path: number, used: Unit[]): void => {
    if (used.length >= MOST_STEPS) return;
    const longer = joined(reader, unit);
    for (const option of longer ? [unit, longer] : [unit]) {
      for (const step of stepsOf(option, reading)) {
        const next = extend(path, step);
        const value = lookUp(lexicon, next);
        if (value === 0) continue;
        const units = [...used, option];
        const postings = value & ~HAS_CHILDREN;
        if (postings !== 0) found.push({ postings: postings - 1, units });
        if ((value & HAS_CHILDREN) === 0) continue;
        let after = nextUnit(reader, option);
        while (after !== null) {
          walk(after, next, units);
          if (!isArticle(after) && !FILIATIONS.has(after.letters)) break;
          after = nextUnit(reader, after);
        }
      }
    }
  };
  for (const option of readingsOfFirst(reader, first)) walk(option, ROOT, []);
  return found;
}

function entryOf(
  lexicon: Lexicon,
  reader: Reader,
  terminal: Terminal,
  posting: number,
): CandidateEntry | null {
  const form = posting & POSTING.form;
  const entry = lexicon.formOwners[form]!;
  const facts = lexicon.form(form);
  const { units } = terminal;
  const derived =
    (posting & POSTING.surname) !== 0
      ? ('surname' as const)
      : (posting & POSTING.subset) !== 0
        ? ('subset' as const)
        : null;
  let listed = unitsOf(facts.text, facts.lang);
  if (derived === 'surname') listed = listed.slice(-1);
  if (derived === 'subset') {
    const rest = [...listed];
    const verdictFor =
      rest.length > units.length ? alignSubset(units, rest, reader, facts.lang) : rest;
    if (verdictFor === null) return null;
    listed = verdictFor;
  }
  if (listed.length !== units.length) return null;
  const verdict = compareUnits(units, listed, readingOf(reader.language), readingOf(facts.lang));
  if (verdict === null) return null;
  const surface = reader.text.slice(units[0]!.start, units[units.length - 1]!.end);
  const isSmall = units[0]!.kind === LOWER;
  const lowered = isSmall && !facts.startsSmall;
  if (lowered && units.length < 3) return null;
  if (facts.kind === 'acronym' && !agreesAsAcronym(surface, facts.text)) return null;
  const { score, crossScript } = verdict;
  let { agreement } = verdict;
  if (agreement === 'folded' && surface === facts.text) agreement = 'exact';
  // One word alone is listed as it stands, or it is no name; a surname needs its full name first.
  const isFuzzy = agreement === 'key' || agreement === 'near';
  if (units.length === 1 && isFuzzy && (derived === null || agreement === 'near')) return null;
  return {
    type: lexicon.entryType(entry),
    id: lexicon.entryId(entry),
    entry,
    form,
    kind: derived === 'surname' ? 'short' : facts.kind,
    needs: derived === 'surname' ? 'antecedent' : facts.needs,
    agreement,
    score,
    crossScript,
    derived,
    lowered,
  };
}

/** "PMF", "P.M.F."; four letters and more also as "Centcom". */
function agreesAsAcronym(surface: string, listed: string): boolean {
  const bare = (text: string) => text.replace(/[.\s\p{Pd}]/gu, '');
  if (bare(surface) === bare(listed)) return true;
  const ascii = bare(surface);
  return ascii.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(ascii);
}

function alignSubset(
  units: Unit[],
  listed: Unit[],
  reader: Reader,
  lang: string | null,
): Unit[] | null {
  const picked: Unit[] = [];
  let at = 0;
  for (const unit of units) {
    while (at < listed.length) {
      const verdict = compareUnits(
        [unit],
        [listed[at]!],
        readingOf(reader.language),
        readingOf(lang),
      );
      if (verdict) break;
      at++;
    }
    if (at === listed.length) return null;
    picked.push(listed[at++]!);
  }
  return picked;
}

const byStrength = (a: CandidateEntry, b: CandidateEntry) =>
  b.score - a.score || Number(a.derived !== null) - Number(b.derived !== null);

function entriesOf(lexicon: Lexicon, reader: Reader, terminals: Terminal[]) {
  const entries: CandidateEntry[] = [];
  let more = false;
  for (const terminal of terminals) {
    for (let at = terminal.postings; ; at++) {
      const posting = lexicon.postings[at]!;
      const entry = entryOf(lexicon, reader, terminal, posting);
      if (entry !== null) {
        const same = entries.findIndex((other) => other.entry === entry.entry);
        if (same < 0) entries.push(entry);
        else if (byStrength(entry, entries[same]!) < 0) entries[same] = entry;
      }
      if ((posting & POSTING.last) !== 0) break;
      if (entries.length >= MOST_ENTRIES) {
        more = true;
        break;
      }
    }
  }
  return { entries: entries.sort(byStrength), more };
}

/** "al-" and "Al " before a name belong to its span; "el " before a Spanish one does not. */
function startWithArticle(reader: Reader, article: Unit | null, first: Unit): number {
  if (article === null || !isArticle(article) || first.isArabic) return first.start;
  const between = reader.text.slice(article.end, first.start);
  if (/^[\p{Pd}]$/u.test(between)) return article.start;
  if (between !== ' ') return first.start;
  return article.letters === 'al' || (article.letters === 'el' && article.raw === 'El')
    ? article.start
    : first.start;
}

function candidateAt(
  lexicon: Lexicon,
  reader: Reader,
  first: Unit,
  article: Unit | null,
): Candidate | null {
  const byEnd = new Map<number, Terminal[]>();
  for (const terminal of terminalsFrom(lexicon, reader, first)) {
    const end = terminal.units[terminal.units.length - 1]!.end;
    const same = byEnd.get(end);
    if (same) same.push(terminal);
    else byEnd.set(end, [terminal]);
  }
  const ends = [...byEnd.keys()].sort((a, b) => b - a);
  for (const end of ends) {
    const { entries, more } = entriesOf(lexicon, reader, byEnd.get(end)!);
    if (entries.length === 0) continue;
    const unit = byEnd.get(end)![0]!.units[0]!;
    const start = startWithArticle(reader, article, unit);
    return {
      start,
      end,
      entries,
      more,
      alternatives: () => alternativesIn(lexicon, reader, start, end),
    };
  }
  return null;
}

/** Shorter matches: those that end before `end`, and those that start after `start`. */
function alternativesIn(lexicon: Lexicon, reader: Reader, start: number, end: number): Candidate[] {
  const whole = unitsBetween(reader, start, end);
  const found: Candidate[] = [];
  for (let limit = whole.length - 1; limit > 0; limit--) {
    const shorter = scan(lexicon, { ...reader, limit: whole[limit - 1]!.end }, start);
    for (const candidate of shorter) {
      if (!found.some((other) => other.start === candidate.start && other.end === candidate.end)) {
        found.push(candidate);
      }
    }
  }
  const second = whole[1];
  if (second) {
    for (const candidate of scan(lexicon, { ...reader, limit: end }, second.start)) {
      if (!found.some((other) => other.start === candidate.start && other.end === candidate.end)) {
        found.push(candidate);
      }
    }
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start));
}

function unitsBetween(reader: Reader, start: number, end: number): Unit[] {
  const units: Unit[] = [];
  const within = { ...reader, limit: end };
  let unit = firstUnit(within, start);
  while (unit !== null) {
    units.push(unit);
    unit = firstUnit(within, unit.end);
  }
  return units;
}

function scan(lexicon: Lexicon, reader: Reader, from: number): Candidate[] {
  const candidates: Candidate[] = [];
  let previous: Unit | null = null;
  let unit = firstUnit(reader, from);
  while (unit !== null) {
    const candidate = candidateAt(lexicon, reader, unit, previous);
    if (candidate !== null) {
      candidates.push(candidate);
      previous = null;
      unit = firstUnit(reader, candidate.end);
      continue;
    }
    previous = unit;
    unit = firstUnit(reader, unit.end);
  }
  return candidates;
}

/** Leftmost-longest matches, in order, with offsets into `text`. */
export function findCandidates(
  lexicon: Lexicon,
  text: string,
  language: string | null,
): Candidate[] {
  return scan(lexicon, { text, limit: text.length, language }, 0);
}
