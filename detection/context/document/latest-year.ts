/** Years as texts write them, in figures of any script. */
import { inWesternDigits } from '../../fold/digits';
import type { LanguageWords } from '../../languages/index';
import type { Passage } from '../spots/spot';

/** A year and not an amount, a number of something or a part of one: "1885", "١٨٨٥", not "1,885" or "1885 m". */
const YEAR =
  /(?<![\p{Nd}.,٬٫$€£])(?:1[0-9]{3}|20[0-9]{2}|[١۱][٠-٩۰-۹]{3}|[٢۲][٠۰][٠-٩۰-۹]{2})(?![\p{Nd}٬٫%]|[.,]\p{Nd})/gu;

export function latestYearIn(passages: readonly Passage[]): number | null {
  let latest: number | null = null;
  for (const { block, words } of passages) {
    const year = latestYearOf(block.text, words);
    if (year !== null && (latest === null || year > latest)) latest = year;
  }
  return latest;
}

export function latestYearOf(text: string, words: LanguageWords): number | null {
  let latest: number | null = null;
  for (const found of text.matchAll(YEAR)) {
    const year = inOurEra(Number(inWesternDigits(found[0])), text);
    if (year < LIVED_THROUGH && !isSaidAsYear(found, words)) continue;
    if (latest === null || year > latest) latest = year;
  }
  return latest;
}

/** Figures from here on are taken for years: at worst, nobody is held to be of later times. */
export const LIVED_THROUGH = 1980;

/** "1500 Soldaten", "1625 UTC": a word behind it is what is counted, where no word of time stands by. */
function isSaidAsYear({ 0: digits, index, input }: RegExpExecArray, words: LanguageWords): boolean {
  const behind = input.slice(index + digits.length, index + digits.length + REACH);
  if (!COUNTED.test(behind)) return true;
  const before = input.slice(Math.max(0, index - REACH), index);
  if (endsWithMonth(before, words.months)) return true;
  return words.year.test(before + OF_OUR_TIME + behind) && !MANY.test(behind);
}

function endsWithMonth(text: string, months: readonly string[]): boolean {
  const said = text.trimEnd().toLowerCase();
  return months.some((names) => names.split('|').some((name) => said.endsWith(name)));
}
/** UTF-16 units: room for "in the late summer of" and for the endings of Turkish. */
const REACH = 40;
const COUNTED = /^\s\p{L}{3}/u;
/** "of 1500 soldiers" */
const MANY = /^\s\p{Ll}{4,}s(?!\p{L})/u;
/** What stands beside a year is known of those that offices are held in. */
const OF_OUR_TIME = '1999';

/** Persian and Arabic texts count years from the Hijra as well: 1398 and 1440 are 2019. */
function inOurEra(year: number, text: string): number {
  return year < FIRST_OF_OUR_ERA && IN_ARABIC_SCRIPT.test(text) ? year + HIJRA : year;
}
const IN_ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const HIJRA = 621;
/** Beyond it no calendar of the Hijra has come yet. */
const FIRST_OF_OUR_ERA = 1500;
