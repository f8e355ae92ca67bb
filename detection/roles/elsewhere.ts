/** Is a bare title that of another country or body, by the words beside it? */

import type { Neighbour } from '../context/beside/neighbours';
import type { Spot } from '../context/spots/spot';
import { foldToken } from '../fold/normalise';
import { isOwnWord, type KnownOffice } from './offices';

export const POSSESSIVE = /['’]s?$/;

export function isElsewhere(
  spot: Spot,
  before: Neighbour[],
  after: Neighbour | null,
  office: KnownOffice,
): boolean {
  const { words, block, isTitleCase, isAllCapitals } = spot.passage;
  const own = ({ folded }: Neighbour) => isOwnWord(office, folded);
  const [nearest] = before;
  if (nearest && !own(nearest)) {
    const isPlain =
      nearest.startsSentence &&
      (words.openers.has(nearest.folded) || words.frequent.has(nearest.folded));
    const isWord = words.acting.has(nearest.folded) || words.titles.has(nearest.folded);
    const others = !isPlain && !isWord && !words.articles.has(nearest.folded);
    if (others && nearest.isCapital && !words.frequent.has(nearest.folded)) {
      // In a headline of capitals only a genitive tells whose office it is.
      if (!(isTitleCase || isAllCapitals) || POSSESSIVE.test(nearest.raw)) return true;
    }
    if (words.countryBefore?.test(block.text.slice(Math.max(0, spot.start - 40), spot.start))) {
      if (others && !words.former.has(nearest.folded) && !words.atThatTime.has(nearest.folded)) {
        return true;
      }
    }
  }
  if (isSharedPossessive(spot, before, own) || isHeldElsewhere(spot, before, own)) return true;
  // "El primer ministro interino": how it is held ends like a country's adjective.
  if (after && (own(after) || words.acting.has(after.folded))) return false;
  if (isConstruct(spot) && after && !isVerbOrParticle(spot, after)) return true;
  const behind = block.text.slice(spot.end, spot.end + 40);
  const tail = isInCapitals(spot.surface) ? behind.replace(IN_CAPITALS, inTitleCase) : behind;
  if (!words.countryAfter?.test(tail)) return false;
  const [clause = ''] = tail.split(/[.,;:!?،؛؟]/u);
  const [phrase = ''] = words.placeBegins ? clause.split(words.placeBegins) : [clause];
  return !(phrase.match(/\p{L}+/gu) ?? [])
    .slice(0, 4)
    .some((word) => isOwnWord(office, foldToken(word)));
}

/** "PRIMER MINISTRO DE UCRANIA": read as "primer ministro de Ucrania". */
const isInCapitals = (surface: string) => /\p{Lu}/u.test(surface) && !/\p{Ll}/u.test(surface);
const IN_CAPITALS = /\p{Lu}{2,}/gu;
const inTitleCase = (word: string): string =>
  word.length <= LONGEST_SMALL ? word.toLowerCase() : word[0] + word.slice(1).toLowerCase();
/** Letters; "DEL", "THE". */
const LONGEST_SMALL = 3;

/** "Lebanon's president and prime minister": whose the first office is, the second is as well. */
function isSharedPossessive(
  { passage: { words } }: Spot,
  [joint, title, owner]: Neighbour[],
  own: (word: Neighbour) => boolean,
): boolean {
  if (!joint || !title || !owner) return false;
  if (!words.and.has(joint.folded) || !words.titles.has(title.folded)) return false;
  return owner.isCapital && POSSESSIVE.test(owner.raw) && !own(owner);
}

/** "Lebanon's caretaker prime minister", "the Pakistani interim prime minister": how it is held stands between. */
function isHeldElsewhere(
  { passage: { words } }: Spot,
  before: Neighbour[],
  own: (word: Neighbour) => boolean,
): boolean {
  const isHow = ({ folded }: Neighbour) =>
    words.acting.has(folded) || words.former.has(folded) || words.atThatTime.has(folded);
  const [owner, article] = before.slice(before.findIndex((word) => !isHow(word)));
  if (!owner || owner === before[0] || isHow(owner) || own(owner)) return false;
  if (owner.isCapital && POSSESSIVE.test(owner.raw)) return true;
  const { at, pattern } = words.nationality ?? {};
  return at === 'start' && pattern!.test(owner.raw) && words.articles.has(article?.folded ?? '');
}

function isVerbOrParticle({ passage }: Spot, { raw, folded }: Neighbour): boolean {
  const { words } = passage;
  return (
    words.says.has(folded) ||
    words.and.has(folded) ||
    words.frequent.has(folded) ||
    words.particles.includes(raw) ||
    words.titles.has(folded)
  );
}

/** رئيس وزراء بريطانيا, نخست وزیر ژاپن: such a title is that of the word behind it. */
function isConstruct({ passage, surface }: Spot): boolean {
  return passage.words.ownerBehindTitle?.test(surface.split(' ').at(-1)!) ?? false;
}
