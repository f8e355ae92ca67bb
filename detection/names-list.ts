/**
 * A list of names, one JSON object a line, as actors to find: `{"id", "names": [...], "kind"}`.
 * Takes what it can use and says line by line what it refuses. One line at a time, so that a million
 * lines need no million objects.
 */
import type { NameForm } from '../pack/model';
import { asNamesAreWritten } from './fold/as-names-are-written';
import { isCommonWord, isFunctionWord } from './fold/common-words';
import { foldTokens } from './fold/normalise';
import { inReadingOrder } from './fold/reading-order';
import { looksLikePerson } from './kind-of-names';
import { compileLexicon } from './lexicon/compile/compile';
import { MOST_FORMS } from './lexicon/stored/format';
import type { LexiconActor } from './model';
import { withoutRanks } from './ranks';
import { UsedIds } from './used-ids';

export interface Refusal {
  /** From 1. */
  line: number;
  /** The name refused, or null when it is the whole line. */
  name: string | null;
  reason: string;
}
export type OnRefusal = (refusal: Refusal) => void;

/** UTF-16 units. The longest official names of bodies stay under 200; beyond it is text. */
const LONGEST_NAME = 250;
const SHOWN_OF_NAME = 40;

const ACRONYM = /^(?:\p{Lu}\.?){2,6}(?:-(?:\p{Lu}\.?){2,6})?$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** As spreadsheets put several names into one cell; no name has any of them. */
const BETWEEN_NAMES = /[;|]/;

/** A word of plain letters that is no acronym. */
const PLAIN_WORD = /(?<![^ -])[A-Za-z][a-z]+(?![^ -])/g;

/**
 * Most names of a list of a million: one word tells that nothing is wrong with them, since no rule
 * below but those on length and odd characters speaks of a name that has an uncommon word.
 */
function isPlainlyFine(trimmed: string): boolean {
  if (trimmed.length > LONGEST_NAME || CONTROL.test(trimmed)) return false;
  if (BETWEEN_NAMES.test(trimmed)) return false;
  PLAIN_WORD.lastIndex = 0;
  for (let word = PLAIN_WORD.exec(trimmed); word !== null; word = PLAIN_WORD.exec(trimmed)) {
    if (!isCommonWord(word[0].toLowerCase())) return true;
  }
  return false;
}

const PLAIN = /^[A-Za-z][A-Za-z -]*$/;
const BETWEEN_WORDS = /[ -]+/;

/** Folded words; most names are plain letters, and there may be a million. */
function wordsOf(name: string): string[] {
  if (!PLAIN.test(name)) return foldTokens(name);
  return name.toLowerCase().split(BETWEEN_WORDS);
}

/** Why a name cannot be used, or null. */
export function faultOf(name: string): string | null {
  const trimmed = name.trim();
  if (trimmed === '') return 'empty name';
  if (trimmed.length > LONGEST_NAME) return `longer than ${LONGEST_NAME} characters`;
  if (CONTROL.test(trimmed)) return 'control or direction characters in the name';
  if (BETWEEN_NAMES.test(trimmed)) return 'several names in one; each is a text of its own';
  const words = wordsOf(trimmed);
  if (words.length === 0) return 'no letters';
  const letters = words.join('');
  if (letters.length <= 2 && [...letters].length === 1 && !/\p{Script=Han}/u.test(letters))
    return 'a single letter';
  if (/^\p{N}+$/u.test(letters)) return 'only digits';
  if (words.every(isFunctionWord) && !isWrittenAsAcronym(trimmed))
    return 'only words that stand in every text';
  if (words.length === 1 && isCommonWord(letters) && !isWrittenAsAcronym(trimmed)) {
    return 'a common word';
  }
  return null;
}

/** "IS" and "WHO" in capitals are found in capitals only. */
function isWrittenAsAcronym(name: string): boolean {
  return ACRONYM.test(name) && name.replace(/[.-]/g, '').length > 1;
}

export function formOf(name: string): NameForm {
  const text = name.trim();
  const isAcronym = isWrittenAsAcronym(text);
  const words = isAcronym ? [] : wordsOf(text);
  // "Will May" is somebody's name, and two words of any headline: something near must speak for it.
  // So is an acronym that is also a word in capitals.
  const isDoubtful = isAcronym
    ? isCommonWord(wordsOf(text).join(''))
    : words.length > 0 && words.every(isCommonWord);
  return formAs(text, isAcronym ? 'acronym' : 'full', isDoubtful ? 'company' : null);
}

function formAs(text: string, kind: NameForm['kind'], needs: NameForm['needs']): NameForm {
  return { text, lang: null, kind, needs, notBefore: [], notAfter: [], shown: true };
}

interface Line {
  id: string;
  names: unknown[];
  kind: LexiconActor['kind'];
}

/** Nearly every line of a long list: one name, nothing escaped. A fifth of the time of reading it as JSON. */
const ONE_NAME =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none of them in a text
  /^\{"id": ?"([^"\\\u0000-\u001f]+)", ?"names": ?\["([^"\\\u0000-\u001f]*)"\], ?"kind": ?"(person|organisation)"\}$/;

function parseLine(line: string): Line | string {
  const plain = ONE_NAME.exec(line);
  if (plain !== null && !CONTROL.test(plain[1]!)) {
    return { id: plain[1]!, names: [plain[2]], kind: plain[3] as Line['kind'] };
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id, names, kind: said } = value as Record<string, unknown>;
  if (id === undefined || id === '') return 'no id';
  if (typeof id !== 'string') return 'the id is not text';
  if (CONTROL.test(id)) return 'control characters in the id';
  if (!Array.isArray(names)) return 'names is not a list';
  const kind = said ?? (looksLikePerson(names) ? 'person' : 'organisation');
  if (kind !== 'person' && kind !== 'organisation' && kind !== 'coalition') {
    return 'kind is not person, organisation or coalition';
  }
  return { id, names, kind };
}

/**
 * The usable actors of the lines, each given once and then forgotten. Names beyond `most` of all lines
 * together are refused.
 */
export function* actorsOf(
  lines: Iterable<string>,
  refuse: OnRefusal,
  most = MOST_FORMS,
): Generator<LexiconActor> {
  const ids = new UsedIds();
  let taken = 0;
  let line = 0;
  for (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const parsed = parseLine(line === 1 ? text.replace(/^\ufeff/, '') : text);
    if (typeof parsed === 'string') {
      refuse({ line, name: null, reason: parsed });
      continue;
    }
    if (ids.has(parsed.id)) {
      refuse({ line, name: null, reason: `id ${shorten(parsed.id)} was used before` });
      continue;
    }
    const names: NameForm[] = [];
    const seen = parsed.names.length > 1 ? new Set<string>() : null;
    for (const name of parsed.names) {
      const text = typeof name === 'string' ? name.trim() : '';
      const isFine = isPlainlyFine(text);
      const reason = isFine
        ? null
        : typeof name === 'string'
          ? faultOf(name)
          : 'a name is not text';
      if (reason !== null) {
        refuse({ line, name: typeof name === 'string' ? shorten(name) : null, reason });
        continue;
      }
      const read =
        parsed.kind === 'person'
          ? asNamesAreWritten(withoutRanks(inReadingOrder(text) ?? text))
          : text;
      if (seen?.has(read)) continue;
      if (taken === most) {
        refuse({ line, name: shorten(read), reason: `the list is full: it holds ${most} names` });
        continue;
      }
      taken++;
      seen?.add(read);
      names.push(isFine ? formAs(read, 'full', null) : formOf(read));
    }
    if (names.length === 0) {
      refuse({ line, name: null, reason: 'no name that can be used' });
      continue;
    }
    ids.add(parsed.id);
    yield { id: parsed.id, kind: parsed.kind, names, from: null, to: null };
  }
}

function shorten(name: string): string {
  return name.length > SHOWN_OF_NAME ? `${name.slice(0, SHOWN_OF_NAME)}…` : name;
}

/** Lines of a text without splitting it into a million strings at once. */
export function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** `refuse` is told of each line and name that cannot be used; the rest of the list stands. Takes `loadLexicon` to use. */
export function lexiconOfNames(lines: Iterable<string>, refuse: OnRefusal): ArrayBuffer {
  return compileLexicon({ actors: actorsOf(lines, refuse), offices: [], lookalikes: [], cues: {} });
}
