/** "Tony Blair, the prime minister,": a title said of the name before it. */
import { isAdjacent, wordBefore } from '../context/beside/neighbours';
import type { Case } from '../context/case';
import type { Decided } from '../context/mention';
import type { Spot } from '../context/spots/spot';
import { foldToken } from '../fold/normalise';
import { keptIn } from '../kept-in';
import type { LanguageWords } from '../languages/index';
import { isKnownStranger } from './known-strangers';
import type { RoleAnswer } from './resolve';
import { isOfOneWhoServes } from './serving';

/** UTF-16 units before a title in which the name it is said of must end. */
const BEFORE_REACH = 80;
/** And behind it, in which what it is said of is closed. */
const CLOSED_REACH = 60;
const HAS_COMMA = /[,،]\s/;
const NAME_BEFORE =
  /(?:\p{Lu}(?:\.|[\p{L}'’-]+) ){1,3}(?:(?:al|el|as|de|von|van)[- ])?\p{Lu}[\p{L}'’-]+$/u;

/** "Jalal Talabani, a Kurdish leader and president of Iraq,": the person a title is said of, if known. */
export function apposedTo({ spot }: Case, beside: readonly Decided[]): Decided | null {
  const comma = commaOfApposition(spot);
  return comma === null ? null : closedBy(comma, spot, beside);
}

/** "Mohammed al-Ghabban, the interior minister and a Badr politician,": his if he holds it, whatever else he is. */
export function whoIsMoreThan({ spot }: Case, beside: readonly Decided[]): Decided | null {
  const { passage, end } = spot;
  if (!appositionIn(passage.words).goesOn.test(passage.block.text.slice(end, end + CLOSED_REACH))) {
    return null;
  }
  const comma = commaBefore(spot);
  return comma === null ? null : closedBy(comma, spot, beside);
}

function closedBy(comma: number, { passage }: Spot, beside: readonly Decided[]): Decided | null {
  const { text } = passage.block;
  return (
    beside.find(
      ({ mention: { end }, isPerson }) =>
        isPerson && end <= comma && CLOSING_QUOTE.test(text.slice(end, comma)),
    ) ?? null
  );
}

/** Nothing, or «name»، */
const CLOSING_QUOTE = /^[»”"]?$/u;

export function isSaidOfNameBefore(
  one: Case,
  beside: readonly Decided[],
  answer: RoleAnswer,
): boolean {
  if (isOfOneWhoServes(one.spot)) return false;
  const comma = commaOfApposition(one.spot);
  const his =
    (comma === null ? null : closedBy(comma, one.spot, beside)) ??
    apposedInArabic(one, beside, answer);
  if (his) return his.mention.actor !== null && !answer.actors.includes(his.mention.actor);
  if (!isKnownBefore(one, beside) && isSaidOfStrangerBefore(one)) return true;
  if (comma === null) return false;
  const { block, words } = one.spot.passage;
  const name = NAME_BEFORE.exec(block.text.slice(Math.max(0, comma - BEFORE_REACH), comma));
  if (!name) return isKnownStranger(one, wordBefore(block.text, comma));
  // "In Vienna", "On Tuesday", "Selon Radio Nova": how a sentence opens, not who is spoken of.
  const folded = foldToken(name[0].split(' ')[0]!);
  return !words.openers.has(folded) && !words.frequent.has(folded);
}

/** Who is named right before the title is somebody of the pack, whether he has held it or not. */
const isKnownBefore = ({ spot }: Case, beside: readonly Decided[]): boolean =>
  beside.some(
    ({ mention: { end }, isPerson }) =>
      isPerson &&
      end < spot.start &&
      /^[»”"]?[،,]? $/u.test(spot.passage.block.text.slice(end, spot.start)),
  );

/** "إبراهيم محلب، رئيس مجلس الوزراء،": a first name, and a family name that nobody of the pack bears. */
export function isSaidOfStrangerBefore({ spot, isArabic }: Case): boolean {
  if (!isArabic) return false;
  const { block, words } = spot.passage;
  const before = block.text.slice(Math.max(0, spot.start - BEFORE_REACH), spot.start);
  const [, name] = ARABIC_NAME_BEFORE.exec(before) ?? [];
  const firsts = name?.split(' ').slice(0, -1) ?? [];
  return firsts.some((word) => words.givenNames.has(foldToken(word))) || isNamedRightBefore(spot);
}

/** "بیل کلینتون رئیس‌جمهور آمریکا": Persian sets no comma; but behind a subject stands the object, with its own word. */
function isNamedRightBefore({ passage: { words, block }, start, end }: Spot): boolean {
  const { object } = words.titleBehindName ?? {};
  if (object === undefined || object.test(block.text.slice(end, end + CLOSED_REACH))) return false;
  const family = wordBefore(block.text, start);
  const given = family && isAdjacent(family.gap) ? wordBefore(block.text, family.start) : null;
  if (!family || !given || !isAdjacent(given.gap)) return false;
  const { folded } = family;
  const lists = [words.titles, words.subordinate, words.says, words.frequent, words.and];
  const isWord = lists.some((list) => list.has(folded)) || words.particles.includes(family.raw);
  return words.givenNames.has(given.folded) && !isWord && folded.length >= SHORTEST_FAMILY;
}
/** Letters. */
const SHORTEST_FAMILY = 3;
/** Three words at most, and a comma. */
const ARABIC_NAME_BEFORE = /(?<!\p{L})((?:\p{L}+ ){1,2}\p{L}+)، $/u;

/** "بنیامین نتانیاهو، نخست‌وزیر این کشور": in Arabic letters, too, a bare title behind a name and a comma is his. */
function apposedInArabic(
  { spot, isArabic }: Case,
  beside: readonly Decided[],
  { entry }: RoleAnswer,
): Decided | null {
  if (!isArabic || entry.needs === null) return null;
  const { text } = spot.passage.block;
  const isJust = ({ mention: { end } }: Decided) =>
    end < spot.start && /^[»"”]?[،,] $/u.test(text.slice(end, spot.start));
  return beside.find((one) => one.isPerson && isJust(one)) ?? null;
}

/** How a language says a title of the name before it. */
interface Apposition {
  /** ", the outgoing prime minister", ", a Kurdish leader and president". */
  opens: RegExp;
  /**
   * It is closed: a comma, or the end. "In Vienna, the prime minister signed" is none. Years in which he held
   * it belong to it: ", prime minister from 2004 to 2005,".
   */
  closes: RegExp;
  /** " and a Badr politician": it says what else he is. */
  goesOn: RegExp;
}
const appositions = new Map<string, Apposition>();
const NEVER = '(?!)';

const appositionIn = ({ code, apposition, articleOfTitle = NEVER }: LanguageWords): Apposition =>
  keptIn(appositions, code, () => {
    const { and = NEVER, of = NEVER, goesOn = NEVER } = apposition ?? {};
    const word = '[\\p{L}-]+\\s';
    const years = '[^,،.;:()]{0,30}(?:19|20)\\d\\d(?: ?[-–] ?\\d{2,4})?';
    const rest = `(?:${of}) ?[^,،.;:()]{1,45}?| \\p{Ll}{4,20}| ${years}`;
    return {
      opens: new RegExp(
        `[,،]\\s(?:${articleOfTitle})?(?:${word}){0,2}$|[,،]\\s(?:${word}){1,6}(?:${and})\\s(?:${word}){0,2}$`,
        'u',
      ),
      goesOn: new RegExp(`^ (?:${and})(?!\\p{L})`, 'u'),
      closes: new RegExp(`^(?: ${rest})?\\s*(?:[,،.;:)»”"]|$| (?:${goesOn})(?!\\p{L}))`, 'u'),
    };
  });

/** Where the comma stands before a title that is closed like an apposition. */
function commaOfApposition(spot: Spot): number | null {
  const comma = commaBefore(spot);
  if (comma === null) return null;
  const { passage, start, end } = spot;
  const { text } = passage.block;
  const { closes } = appositionIn(passage.words);
  const isClosed =
    closes.test(text.slice(end, end + CLOSED_REACH)) ||
    isFormerly(text.slice(comma, start), passage.words);
  return isClosed ? comma : null;
}

/** And where it stands before one that may go on. */
function commaBefore({ passage, start }: Spot): number | null {
  const from = Math.max(0, start - BEFORE_REACH);
  const before = passage.block.text.slice(from, start);
  if (!HAS_COMMA.test(before)) return null;
  const apposition = appositionIn(passage.words).opens.exec(before);
  return apposition === null ? null : from + apposition.index;
}

/** ", former prime minister and": without an article it goes on with what else he was. */
function isFormerly(behindComma: string, { former }: LanguageWords): boolean {
  const [first = ''] = /[\p{L}-]+/u.exec(behindComma) ?? [];
  return former.has(foldToken(first));
}
