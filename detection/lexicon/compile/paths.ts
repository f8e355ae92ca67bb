/** The paths of a name form through the trie: as words of its language, and as a romanised name. */
import type { NameForm } from '../../../pack/model';
import { isOrdinaryWord } from '../../fold/ordinary-words';
import { readingOf } from '../../languages/index';
import { type EntryType, POSTING } from '../stored/format';
import type { Step } from '../stored/hash';
import { WAYS_TO_HEAR } from '../words/odd-letters';
import type { Unit } from '../words/reader';
import { shorteningsOf } from '../words/shortenings';
import type { Hearing } from '../words/word-facts';
import { unitsOf } from '../words/words-of-names';

/** How the unit at `index` is heard in a form: Abd as half of a name, unless it ends it. */
function heardAs(units: readonly Unit[], index: number, hearing = 0) {
  const { facts } = units[index]!;
  if (facts.abd !== null && index < units.length - 1) return facts.abd;
  return hearing === 0 ? facts.first : (facts.hearings[hearing] ?? facts.first);
}

const BY_WORDS_ALONE: readonly EntryType[] = ['office', 'lookalike'];

/** Is given each path of a form: its first `count` steps, and POSTING bits. The steps are lent. */
export type TakePath = (steps: readonly Step[], count: number, flags: number) => void;

/** "bin Laden" begins small, though nothing of it that counts does. */
function isLarge(text: string, units: readonly Unit[]): boolean {
  const first = text.charAt(0);
  if (first !== first.toUpperCase()) return false;
  return units.every(({ facts }) => !facts.isSmall && !facts.isFiller);
}

/**
 * A group's one word that is asked for company in any spelling (Sadiqoun, Sadikoon): by ear as well, where
 * it is long enough and no word of a language.
 */
function heardAlone(
  { text, needs }: Pick<NameForm, 'text' | 'needs'>,
  { facts }: Unit,
): Hearing | null {
  if (needs !== 'company' || facts.isArabic || facts.isSmall || facts.isFunctionWord) return null;
  if (facts.letters.length < SHORTEST_BY_EAR || text.charAt(0) !== text.charAt(0).toUpperCase())
    return null;
  return isOrdinaryWord(facts.letters) ? null : facts.first;
}
/** Letters; shorter words sound like too many others. */
const SHORTEST_BY_EAR = 6;

const isWholeName = ({ facts }: Unit) => facts.half === null && facts.abd === null;

/** Persian ای ends خامنه ای, and any adjective; "II" is no family name either ("Charles Cooper II"). */
const isEnding = ({ facts }: Unit) =>
  facts.isArabic ? facts.letters.length < SHORTEST_ARABIC_FAMILY : NUMERAL.test(facts.letters);
const NUMERAL = /^(?:i{2,3}|iv)$/;
/** Letters. */
const SHORTEST_ARABIC_FAMILY = 3;

/** Paths are made in these, one after the other: a list has millions. */
const common: Step[] = [];
const local: Step[] = [];
const other: Step[] = [];

export function eachPath(
  form: Pick<NameForm, 'text' | 'lang' | 'kind' | 'needs'>,
  type: EntryType,
  take: TakePath,
  isOneOfSeveral = false,
): void {
  const units = unitsOf(form.text, form.lang, type);
  const count = units.length;
  if (count === 0) return;
  const byWordsAlone =
    form.kind === 'acronym' || form.kind === 'role' || BY_WORDS_ALONE.includes(type);
  const isPerson = type === 'person';
  if (byWordsAlone || count === 1 || !isPerson) {
    for (let i = 0; i < count; i++) other[i] = units[i]!.facts.word;
    take(other, count, 0);
    if (byWordsAlone || count === 1) {
      const heard = byWordsAlone || isPerson ? null : heardAlone(form, units[0]!);
      if (heard !== null) take([heard], 1, 0);
      return;
    }
  }
  /** Heard in the language of the form otherwise than in most. */
  let hasLocal = false;
  let hasBare = false;
  let hasSibilant = false;
  const isLocal = readingOf(form.lang).sounds.length > 0;
  for (let i = 0; i < count; i++) {
    const { facts } = units[i]!;
    common[i] = heardAs(units, i) ?? facts.word;
    if (isLocal) {
      local[i] = heardAs(units, i, 1) ?? facts.word;
      hasLocal ||= local[i]!.hash !== common[i]!.hash;
    }
    hasBare ||= facts.bare !== null;
    hasSibilant ||= facts.sibilant !== null;
  }
  const large = isPerson && isLarge(form.text, units) ? POSTING.large : 0;
  take(common, count, large);
  if (hasLocal) take(local, count, large);
  if (hasBare) {
    for (let i = 0; i < count; i++) other[i] = units[i]!.facts.bare ?? common[i]!;
    take(other, count, large);
  }
  if (hasSibilant) {
    for (let i = 0; i < count; i++) other[i] = units[i]!.facts.sibilant ?? common[i]!;
    take(other, count, large);
  }
  if (!isPerson || form.kind === 'short' || form.kind === 'translation-slip') return;
  if (isOneOfSeveral && form.lang === null) eachForeign(units, large, take);
  if (count === 2 && isWholeName(units[0]!) && isWholeName(units[1]!)) {
    if (isEnding(units[1]!)) return;
    const { family, word } = units[1]!.facts;
    other[0] = family ?? word;
    take(other, 1, POSTING.surname | large);
  } else shortened(units, large, hasLocal, hasBare, take);
}

/** As it sounds in languages that read its letters otherwise than most: a spelling beside others may be of any. */
function eachForeign(units: readonly Unit[], large: number, take: TakePath): void {
  for (let way = 0; way < WAYS_TO_HEAR; way++) {
    const heard = units.map(({ facts }) => facts.heardIn(way));
    if (heard.every((one) => one === null)) continue;
    const follow = (words: readonly number[], flags: number) => {
      for (let i = 0; i < words.length; i++) other[i] = heard[words[i]!] ?? common[words[i]!]!;
      take(other, words.length, flags);
    };
    follow([...units.keys()], large);
    for (const { words, flag } of shorteningsOf(units.map(({ facts }) => facts))) {
      const differs = words.some((at) => heard[at] !== null);
      if (flag !== POSTING.surname && differs) follow(words, flag | large);
    }
  }
}

/** Paths of the name with words left out, and of its family name. */
function shortened(
  units: readonly Unit[],
  large: number,
  hasLocal: boolean,
  hasBare: boolean,
  take: TakePath,
): void {
  for (const { words, flag } of shorteningsOf(units.map(({ facts }) => facts))) {
    const count = words.length;
    if (flag === POSTING.surname) {
      if (isEnding(units[words[count - 1]!]!)) continue;
      for (let i = 0; i < count; i++) {
        const { family, word } = units[words[i]!]!.facts;
        other[i] = family ?? word;
      }
      take(other, count, flag | large);
      continue;
    }
    for (let i = 0; i < count; i++) other[i] = common[words[i]!]!;
    take(other, count, flag | large);
    if (hasBare && words.some((at) => units[at]!.facts.bare !== null)) {
      for (let i = 0; i < count; i++) other[i] = units[words[i]!]!.facts.bare ?? common[words[i]!]!;
      take(other, count, flag | large);
    }
    if (!hasLocal) continue;
    for (let i = 0; i < count; i++) other[i] = local[words[i]!]!;
    take(other, count, flag | large);
  }
}
