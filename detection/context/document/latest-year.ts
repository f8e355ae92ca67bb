/** Years as texts write them, in figures of any script. */
import { inWesternDigits } from '../../fold/digits';
import type { Passage } from '../spots/spot';

/** A year and not an amount, a number of something or a part of one: "1885", "١٨٨٥", not "1,885" or "1885 m". */
const YEAR =
  /(?<![\p{Nd}.,٬٫$€£])(?:1[0-9]{3}|20[0-9]{2}|[١۱][٠-٩۰-۹]{3}|[٢۲][٠۰][٠-٩۰-۹]{2})(?![\p{Nd}٬٫%]|[.,]\p{Nd})/gu;

export function latestYearIn(passages: readonly Passage[]): number | null {
  let latest: number | null = null;
  for (const { block } of passages) {
    for (const [digits] of block.text.matchAll(YEAR)) {
      const year = inOurEra(Number(inWesternDigits(digits)), block.text);
      if (latest === null || year > latest) latest = year;
    }
  }
  return latest;
}

/** Persian and Arabic texts count years from the Hijra as well: 1398 and 1440 are 2019. */
function inOurEra(year: number, text: string): number {
  return year < FIRST_OF_OUR_ERA && IN_ARABIC_SCRIPT.test(text) ? year + HIJRA : year;
}
const IN_ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const HIJRA = 621;
/** Beyond it no calendar of the Hijra has come yet. */
const FIRST_OF_OUR_ERA = 1500;
