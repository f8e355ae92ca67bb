/**
 * Finding things in a pack by name, in any spelling and script: words are compared as written, as beginnings
 * of words, and by the consonants on which nearly all spellings of a name agree.
 */
import { BY_LETTERS, priceOfDifference } from '../detection/fold/alignment';
import { isArabicToken, phonesOfArabic, withoutArticle } from '../detection/fold/arabic';
import { skeleton } from '../detection/fold/keys';
import { foldTokens } from '../detection/fold/normalise';
import { phonesOf, plainLetters } from '../detection/fold/phones';
import { COMMON_READING } from '../detection/fold/reading';
import type { Category, Interval, Pack } from './model';
import { affiliationsOf } from './views/affiliations';

export interface SearchHit {
  type: 'actor' | 'party' | 'event' | 'office' | 'source';
  id: string;
  name: string;
  category: Category | null;
  native: { text: string; lang: string } | null;
  /** Of an event. */
  when: Interval | null;
  /** The name that matched, where it is not the one shown. */
  matched: string | null;
  /** 0 to 1; only for ordering. */
  score: number;
}

type Entry = Omit<SearchHit, 'matched' | 'score'> & {
  forms: Form[];
  /** Words of what it belonged to or led: they tell it apart, but are not its name. */
  around: Word[];
  weight: number;
};
interface Form {
  /** Null for what can be searched for but is not shown: loaded forms, and words put together here. */
  text: string | null;
  words: Word[];
}
interface Searchable {
  text: string;
  shown: boolean;
}
interface Word {
  folded: string;
  /** Empty where too little is left to tell names apart. */
  sound: string;
  isArabic: boolean;
}

/** Agreement of a word of the query with a word of a name. */
const AGREEMENT = { same: 1, beginning: 0.8, sound: 0.6, soundBeginning: 0.45 } as const;
/** Shorter skeletons fit nearly everything ("al", "abu"). */
const SHORTEST_SOUND = 2;
const SHORTEST_SOUNDED_WORD = 3;
/** Two spellings of one name in one script share at least this much of their letters. */
const LEAST_ALIKE = 0.5;
/** A word of the query that only an affiliation answers. */
const AROUND = 0.4;
/** The first two or three consonants of a longer word also fit nearly everything. */
const SHORTEST_BEGINNING = 4;
/** What people look for most comes first among equals. */
const WEIGHT = { actor: 1, office: 0.9, party: 0.9, event: 0.85, source: 0.7 } as const;
const MOST_HITS = 50;

/** Reads the whole pack once; keep the answer for as long as the pack. */
export function searchOf(pack: Pack): (query: string) => SearchHit[] {
  let entries: Entry[] | null = null;
  return (query) => {
    const words = foldTokens(query).map(wordOf);
    if (words.length === 0) return [];
    entries ??= entriesOf(pack);
    return entries
      .flatMap((entry) => hit(entry, words) ?? [])
      .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_HITS);
  };
}

function hit({ forms, around, weight, ...found }: Entry, query: Word[]): SearchHit | null {
  let best: { form: Form; score: number } | null = null;
  for (const form of forms) {
    const score = agreement(form, around, query);
    if (score > (best?.score ?? 0)) best = { form, score };
  }
  if (!best) return null;
  const matched = best.form.text === found.name ? null : best.form.text;
  return { ...found, matched, score: best.score * weight };
}

/**
 * Every word of the query must find its own, and one of them in the name; the more of the name is
 * covered, the better.
 */
function agreement(form: Form, around: Word[], query: Word[]): number {
  const free = [...form.words];
  let sum = 0;
  let named = 0;
  for (const word of query) {
    let best = { score: 0, at: -1 };
    free.forEach((other, at) => {
      const score = agree(word, other);
      if (score > best.score) best = { score, at };
    });
    if (best.at >= 0) {
      named += 1;
      sum += best.score;
      free.splice(best.at, 1);
      continue;
    }
    const beside = Math.max(0, ...around.map((other) => agree(word, other)));
    if (beside === 0) return 0;
    sum += beside * AROUND;
  }
  if (named === 0) return 0;
  const covered = named / form.words.length;
  return (sum / query.length) * (0.8 + 0.2 * covered);
}

function agree(asked: Word, word: Word): number {
  if (word.folded === asked.folded) return AGREEMENT.same;
  if (word.folded.startsWith(asked.folded)) return AGREEMENT.beginning;
  if (!asked.sound || !word.sound || !mayBeOneName(asked, word)) return 0;
  if (word.sound === asked.sound) return AGREEMENT.sound;
  const isLongEnough = asked.sound.length >= SHORTEST_BEGINNING;
  return isLongEnough && word.sound.startsWith(asked.sound) ? AGREEMENT.soundBeginning : 0;
}

/**
 * A few consonants in common are not enough. In one script the letters themselves have to resemble
 * each other; between two, no name begins with a vowel in one and with a consonant in the other.
 */
function mayBeOneName(asked: Word, word: Word): boolean {
  if (asked.isArabic !== word.isArabic) return beginsWithVowel(asked) === beginsWithVowel(word);
  const { length } = asked.folded;
  const beginning = word.folded.slice(0, length);
  const alike = 1 - priceOfDifference(asked.folded, beginning, BY_LETTERS) / length;
  return alike >= LEAST_ALIKE;
}

/** Ayn and the half vowels may be either; they pass for both. */
function beginsWithVowel({ folded, isArabic }: Word): boolean {
  return isArabic ? /^[اأإآىعويه]/.test(folded) : /^[aeiouyhw'’ʿ]/.test(folded);
}

function formOf({ text, shown }: Searchable): Form {
  return { text: shown ? text : null, words: foldTokens(text).map(wordOf) };
}

function wordOf(folded: string): Word {
  const isArabic = isArabicToken(folded);
  const bare = isArabic ? withoutArticle(folded) : folded;
  const phones = isArabic ? phonesOfArabic(bare) : phonesOf(plainLetters(folded, COMMON_READING));
  const sound = skeleton(phones);
  const tells = sound.length >= SHORTEST_SOUND && bare.length >= SHORTEST_SOUNDED_WORD;
  return { folded: bare, sound: tells ? sound : '', isArabic };
}

function entriesOf(pack: Pack): Entry[] {
  return [
    ...[...pack.actors.values()].map((actor) => {
      const { id, name, native, category, names } = actor;
      const ownScript = native ? [readable(native.text)] : [];
      const forms = [readable(name), ...ownScript, ...names];
      const around = affiliationsOf(pack, actor).flatMap(({ to }) => foldTokens(to.name));
      const words = [...new Set(around)].map(wordOf);
      return { ...entry('actor', id, name, forms), native, category, around: words };
    }),
    ...[...pack.offices.values()].map(({ id, title, names }) =>
      entry('office', id, title, [readable(title), ...names]),
    ),
    ...[...pack.parties.values()].map(({ id, name }) => entry('party', id, name, [readable(name)])),
    ...[...pack.events.values()].map(({ id, title, aliases, place, when }) => {
      const around = [place?.name, when.edtf].flatMap((part) => part ?? []);
      const forms = [title, ...aliases].map(readable);
      const searched = around.map((part) => ({ text: `${title} ${part}`, shown: false }));
      return { ...entry('event', id, title, [...forms, ...searched]), when };
    }),
    ...[...pack.sources.values()].map(({ id, publisher, title, url }) => {
      const both = title ? [{ text: `${title} ${publisher}`, shown: false }] : [];
      const site = { text: new URL(url).hostname, shown: false };
      return entry('source', id, title ?? publisher, [readable(publisher), ...both, site]);
    }),
  ];
}

function entry(type: SearchHit['type'], id: string, name: string, forms: Searchable[]): Entry {
  const nothing = { category: null, native: null, when: null };
  const words = forms.map(formOf);
  return { ...nothing, type, id, name, forms: words, around: [], weight: WEIGHT[type] };
}

function readable(text: string): Searchable {
  return { text, shown: true };
}
