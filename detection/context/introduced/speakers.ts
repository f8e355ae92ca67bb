/**
 * "MR. MILLER: Good afternoon. … MR. MILLER: No.": a transcript says in capitals who speaks, again and again, and names
 * nobody's first name. Who is the only one of the family to speak for somebody or hold an office on that day is meant,
 * where the text names no other of the family.
 */
import { holdersOn } from '../../actors/holders';
import { inOfficeOn } from '../../actors/in-office';
import type { DaySpan } from '../../article-date';
import { foldToken } from '../../fold/normalise';
import { keptIn } from '../../kept-in';
import { formsBeside } from '../../lexicon/stored/forms-of-owner';
import type { Lexicon } from '../../lexicon/stored/load';
import { wordBefore } from '../beside/neighbours';
import type { Antecedent } from '../document/register';
import type { Passage, Spot } from '../spots/spot';

export interface Speaker {
  actor: string;
  /** The first of the labels. */
  at: Antecedent;
}

/** Paragraphs that open with one's label, at least. */
const ENOUGH_LABELS = 2;

/** Of those whom the text may name by its labels; whether it is of the field is asked when others are known. */
export function speakersLabelled(
  lexicon: Lexicon,
  passages: readonly Passage[],
  spots: readonly Spot[],
  days: DaySpan | null,
): Speaker[] {
  const labels = spots.filter(isLabel);
  if (days === null || labels.length < ENOUGH_LABELS) return [];
  const byName = new Map<string, Spot[]>();
  for (const spot of labels) keptIn(byName, spot.surface, () => []).push(spot);
  return [...byName.values()].flatMap((own) => {
    const [first] = own as [Spot];
    const actor = own.length < ENOUGH_LABELS ? null : onlyOneOnDuty(lexicon, first, days);
    if (actor === null || isAnothersToo(lexicon, passages, first, actor)) return [];
    const { passage, start, surface } = first;
    return [{ actor, at: { order: passage.order, start, surface, block: passage.block.id } }];
  });
}

/** In capitals, with a title, from the start of a paragraph on: "MS. SINGH:", "AMBASSADOR SATTERFIELD:". */
function isLabel({ passage, start, end, surface }: Spot): boolean {
  const { text } = passage.block;
  if (text.charAt(end) !== ':' || surface !== surface.toUpperCase()) return false;
  if (surface.length < SHORTEST_FAMILY || !LABEL.test(text.slice(0, start))) return false;
  const title = wordBefore(text, start);
  return title !== null && passage.words.titles.has(title.folded);
}
const LABEL = /^\s*\p{Lu}[\p{Lu}. -]* $/u;
/** Letters. */
const SHORTEST_FAMILY = 4;

function onlyOneOnDuty(lexicon: Lexicon, spot: Spot, days: DaySpan): string | null {
  const { speakers = [] } = lexicon.details;
  const onDuty = new Set([
    ...inOfficeOn(lexicon, days).keys(),
    ...speakers.flatMap((office) => holdersOn(office, days)),
  ]);
  const bearers =
    spot.family?.among((entry) => onDuty.has(lexicon.entryId(entry))) ??
    spot.entries.filter(({ type, id }) => type === 'person' && onDuty.has(id));
  const ids = new Set(
    bearers.filter(({ agreement }) => AS_LISTED.has(agreement)).map(({ id }) => id),
  );
  const [only = null] = ids.size === 1 ? ids : [];
  return only;
}
const AS_LISTED = new Set(['exact', 'folded']);

/** "Stephen Miller": a first name before the family name, which is none of his. */
function isAnothersToo(
  lexicon: Lexicon,
  passages: readonly Passage[],
  { surface, entries, family }: Spot,
  actor: string,
): boolean {
  const bearers = family?.among((entry) => lexicon.entryId(entry) === actor) ?? entries;
  const his = bearers.find(({ id }) => id === actor)!;
  const own = new Set(
    [...formsBeside(lexicon, his.form)].flatMap((form) =>
      lexicon.formText(form).split(' ').map(foldToken),
    ),
  );
  const behindName = new RegExp(`(\\p{Lu}[\\p{L}’'-]*\\.?) ${surface}(?!\\p{L})`, 'giu');
  return passages.some(({ block, words }) =>
    [...block.text.matchAll(behindName)].some(([, raw = '']) => {
      const folded = foldToken(raw.replace('.', ''));
      const isCapital = /^\p{Lu}/u.test(raw);
      const saysNothing = [words.titles, words.frequent, words.openers, words.says, words.and];
      return isCapital && !own.has(folded) && !saysNothing.some((list) => list.has(folded));
    }),
  );
}
