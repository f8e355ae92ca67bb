/**
 * "Thanks, Pat.", "Mesrur Bey", "Sheikh Qais": briefings and talks call by the first name whom they have named in
 * full, as papers do behind a title that goes with first names; Turkish puts the word for a gentleman or a lady
 * behind it.
 */
import { isCommonNameAsWritten } from '../../fold/common-names';
import { foldToken } from '../../fold/normalise';
import { shortFirstNames } from '../../fold/short-first-names';
import type { LanguageWords } from '../../languages/index';
import { formsBeside } from '../../lexicon/stored/forms-of-owner';
import type { Lexicon } from '../../lexicon/stored/load';
import { isAdjacent, wordBefore } from '../beside/neighbours';
import type { Evidence } from '../document/evidence';
import type { Decided } from '../mention';
import type { Passage } from '../spots/spot';
import { byFirstName } from './by-first-name';

/** A first name of the text: whose it is, or null where two bear it. */
type Bearer = Decided | null;

export function addressedByFirstName(
  { passages, lexicon }: Evidence,
  decided: readonly Decided[],
): Decided[] {
  const bearers = bearersOf(decided, lexicon);
  if (bearers.size === 0) return [];
  return passages.flatMap((passage) =>
    addressedIn(passage).flatMap((given) => {
      const bearer = bearers.get(foldToken(given.name)) ?? null;
      const entry = bearer?.spot.entries.find(({ id }) => id === bearer.mention.actor);
      if (bearer === null || entry === undefined) return [];
      const { start } = given;
      const span = { passage, start, end: start + given.name.length };
      if (decided.some((one) => touches(one, span))) return [];
      if (isAnothersToo(given.name, passages, decided)) return [];
      return [byFirstName(entry, bearer.mention, span)];
    }),
  );
}

interface Given {
  name: string;
  start: number;
}

function addressedIn({ words, block: { text } }: Passage): Given[] {
  if (words.addressed === undefined) return [];
  return [...text.matchAll(words.addressed)]
    .map((hit) => {
      const name = hit.groups!.given!;
      return { name, start: hit.index + hit[0].indexOf(name) };
    })
    .filter(({ start }) => !isSecondName(words, text, start));
}

/** "Ahmet Mesrur Bey": the name of another goes before it. */
function isSecondName({ titles }: LanguageWords, text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (!before?.isCapital || !isAdjacent(before.gap) || titles.has(before.folded)) return false;
  // "Thank you very much Pat": what opens the sentence has a capital, too.
  return !before.startsSentence || isCommonNameAsWritten(before.raw);
}

const touches = (
  { spot, mention }: Decided,
  { passage, start, end }: { passage: Passage; start: number; end: number },
): boolean => spot.passage === passage && mention.start < end && start < mention.end;

/** Of those named by two words or more, all but the last of them; of who answers in a transcript, his first names. */
function bearersOf(decided: readonly Decided[], lexicon: Lexicon): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>();
  for (const one of decided) {
    const { actor, surface, how } = one.mention;
    if (!one.isPerson || actor === null) continue;
    const isShort = how.rule === 'short-after-full';
    if (isShort && !isLabel(one)) continue;
    // "Recep Tayyip Erdoğan ... Tayyip Bey"
    const names = isShort ? firstNamesOf(lexicon, one) : surface.split(/\s+/).slice(0, -1);
    for (const name of names) {
      const given = foldToken(name);
      const other = bearers.get(given);
      const isOther = other !== undefined && other?.mention.actor !== actor;
      bearers.set(given, isOther ? null : one);
    }
  }
  return bearers;
}

/** "MR. MILLER: … QUESTION: Matt, did you …" */
const isLabel = ({ spot: { passage }, mention: { surface, start, end } }: Decided): boolean =>
  surface === surface.toUpperCase() &&
  LABEL.test(passage.block.text.slice(0, start)) &&
  passage.block.text.charAt(end) === ':';
const LABEL = /^\s*\p{Lu}[\p{Lu}. -]* $/u;

/** As he is listed, and as those are shortened. */
function firstNamesOf(lexicon: Lexicon, { spot, mention }: Decided): string[] {
  const entry = spot.entries.find(({ id }) => id === mention.actor);
  if (entry === undefined) return [];
  const firsts = new Set(
    [...formsBeside(lexicon, entry.form)]
      .map((form) => lexicon.formText(form).split(' '))
      .filter(({ length }) => length > 1)
      .map(([first]) => first!),
  );
  return [...firsts].flatMap((first) => [first, ...shortFirstNames(foldToken(first))]);
}

/** "Pat Smith" is in the text as well, whom the list does not know. */
const isAnothersToo = (
  name: string,
  passages: readonly Passage[],
  decided: readonly Decided[],
): boolean =>
  passages.some((passage) => {
    const called = new Set(addressedIn(passage).map(({ start }) => start));
    const longer = [
      ...passage.block.text.matchAll(new RegExp(`(?<!\\p{L})${name}(?= \\p{Lu})`, 'gu')),
    ];
    return longer.some(
      ({ index }) =>
        !called.has(index) &&
        !decided.some((one) => touches(one, { passage, start: index, end: index + name.length })),
    );
  });
