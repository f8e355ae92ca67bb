/**
 * "العصائب والكتائب والنجباء", "التيار 73 مقعداً والفتح 17": short forms of groups that stand in one list, where nothing
 * else tells whom they mean. Three of them are each other's company, or two beside one that is known.
 */
import { foldToken } from '../fold/normalise';
import { type CandidateEntry, isAsListed } from '../lexicon/entries/candidate';
import { isBehindWord } from './behind-word';
import type { Case } from './case';
import { isGuardedAgainst, isNotYet, isOfOtherLanguage } from './doubt/ruled-out';
import { madeOf } from './doubt/something-else/made-of';
import { isWritten } from './doubt/spelling/written';
import { byPassage, type Decided } from './mention';
import { isNounHere, mayBeMeant } from './of-group';
import type { Passage } from './spots/spot';
import { toldInCompany } from './told-in-company';

const ENOUGH = { ofUnknown: 3, besideKnown: 2 };

interface Item {
  id: string;
  start: number;
  end: number;
  /** Of what has not been decided. */
  asked: { one: Case; entry: CandidateEntry } | null;
}

export function groupsListed(undecided: readonly Case[], decided: readonly Decided[]): Decided[] {
  const asked = new Map<Passage, Item[]>();
  for (const one of undecided) {
    const entry = groupNamed(one);
    if (entry === null) continue;
    const { passage, start, end } = one.spot;
    const items = asked.get(passage);
    const item = { id: entry.id, start, end, asked: { one, entry } };
    if (items) items.push(item);
    else asked.set(passage, [item]);
  }
  if (asked.size === 0) return [];
  const decidedIn = byPassage(decided);
  return [...asked].flatMap(([passage, unknown]) => {
    const known = (decidedIn.get(passage) ?? []).filter(
      ({ mention, isPerson }) => !isPerson && mention.actor !== null,
    );
    const items = [
      ...unknown,
      ...known.map(({ mention: { actor, start, end } }) => ({
        id: actor!,
        start,
        end,
        asked: null,
      })),
    ].sort((a, b) => a.start - b.start);
    return listsOf(passage, items).flatMap((list) => membersOf(passage, list));
  });
}

/** Runs of items with nothing between them but what joins a list. */
function listsOf(passage: Passage, items: readonly Item[]): Item[][] {
  const lists: Item[][] = [];
  items.forEach((item, i) => {
    const last = items[i - 1];
    if (last && isJoined(passage, last.end, item.start)) lists.at(-1)!.push(item);
    else lists.push([item]);
  });
  return lists;
}

/** A comma or "and", and articles; behind the first its seats ("73 مقعداً"), or one more that the list does not know. */
function isJoined({ words, block: { text } }: Passage, end: number, start: number): boolean {
  if (start - end > GAP_REACH) return false;
  const gap = text.slice(end, start);
  if (gap.includes('\n') || ENDS_SENTENCE.test(gap)) return false;
  let isJoin = /[,،/]/.test(gap);
  let unknown = 0;
  for (const [raw] of gap.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const folded = foldToken(raw);
    if (words.and.has(folded)) isJoin = true;
    else if (!words.articles.has(folded)) unknown++;
  }
  const isCounted = /\d/.test(gap) && unknown <= 1;
  return isJoin && (unknown === 0 || isCounted);
}
/** UTF-16 units. */
const GAP_REACH = 24;
/** "73", "(46)", ": 29" */
const SEATS = /^\s?[(:–-]?\s?\d/u;
const ENDS_SENTENCE = /[.!?؟;؛:]/;

function membersOf({ block: { text } }: Passage, list: readonly Item[]): Decided[] {
  const ids = new Set(list.map(({ id }) => id));
  const isOneKnown = list.some(({ asked }) => asked === null);
  const isCounted = list.every(({ end }) => SEATS.test(text.slice(end, end + GAP_REACH)));
  if (ids.size < (isOneKnown || isCounted ? ENOUGH.besideKnown : ENOUGH.ofUnknown)) return [];
  return list.flatMap(({ asked }, i) => {
    if (asked === null) return [];
    const { one, entry } = asked;
    // A word of any text is one of a list only behind another: "تقدم والفتح" may be an advance and a conquest.
    const isTold = entry.needs !== 'introduction' || (i > 0 && isNounHere(one));
    return isTold ? [toldInCompany(one, entry)] : [];
  });
}

/** The one group that is listed by just this word, in this language, and that nothing speaks against. */
function groupNamed(one: Case): CandidateEntry | null {
  const entry = one.spot.entries.find(
    (reading) =>
      reading.type !== 'person' &&
      reading.derived === null &&
      !reading.lowered &&
      (reading.needs !== null || reading.kind === 'short') &&
      isAsListed(reading) &&
      !isOfOtherLanguage(one, reading),
  );
  if (!entry || !isWritten(one, entry) || isGuardedAgainst(one, entry)) return null;
  if (isOneOfMany(one) || madeOf(one.spot) !== null) return null;
  return isNotYet(one, entry) || !mayBeMeant(one, entry) ? null : entry;
}

/** "The PMF, a coalition of factions": says what the one before is. */
const isOneOfMany = (one: Case): boolean => isBehindWord(one, one.spot.passage.words.indefinite);
