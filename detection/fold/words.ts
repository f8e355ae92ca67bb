/** Small words inside names, and the treatment that makes a word of a language equal to its plural. */

/** English plurals, British spelling; both sides get the same treatment, so it need not be pretty. */
export function stemWord(folded: string): string {
  let word = folded.includes('isat') ? folded.replace(/isat/g, 'izat') : folded;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) word = word.slice(0, -1);
  return word;
}

/** The Arabic article as it is written apart; in text it may stand with a space or a hyphen. */
export const ARTICLES = new Set('al el ul'.split(' '));
/** آل, folded: "the house of" (آل نهيان), which Latin letters do not tell from the article (Al Nahyan). */
export const HOUSE_OF = 'ال';
/**
 * The article with its l assimilated (as-Sadr, ud-Din): an article only before the letter it took on,
 * or with a hyphen after it; otherwise "as", "an", "at" would be.
 */
export const ASSIMILATED = new Set(
  'as es us os ash esh ush asch esch ach ech an en un ar er ur or ad ed ud od at et ut az ez uz es eş aş'.split(
    ' ',
  ),
);
/** "son of", "daughter of": left out as often as not. */
export const FILIATIONS = new Set(
  'bin ibn ben ebn ibne bn bint bent binti ould بن ابن بنت'.split(' '),
);
/** Written before, sometimes inside a name; never part of what it must agree on. */
export const TITLES = new Set(
  (
    'sheikh sheik shaykh shaikh shiekh cheikh cheik scheich seyh hajj haj haji hadji hajji hac sayyid sayyed ' +
    'sayed sayid saiyid saiyed syed seyyed seyyid seyed seyid said dr prof professor gen general col colonel maj major capt captain lt lieutenant brigadier engineer engr eng mullah mulla molla mawlawi maulawi ' +
    'maulvi molvi maulana mawlana mufti imam qari alhaj alhaji ustad ustadz ustaz ayatollah hojjatoleslam ' +
    'hodjatoleslam hojatoleslam haci bey bek beg pasha pacha pasa basha efendi effendi dato datuk datin seri sri tuan hj qazi qasi kazi'
  )
    .split(' ')
    .filter((title) => title !== 'said'),
);

/** Ranks as armies abbreviate them, in capitals ("MG McFarlane"): letters, and no name by any sound of them. */
const RANKS = new Set(
  'adm vadm radm gen ltg mg bg col ltc maj cpt capt lt cdr lcdr cmdr sgt ssg sfc msg sgm csm cpl'.split(
    ' ',
  ),
);
export const isRankInLetters = (raw: string, folded: string): boolean =>
  RANKS.has(folded) && raw === raw.toUpperCase();

/** Before a name or behind it; names borne by many as well, but nobody's father there: Naveed Qamar Khan, Hafiz Saeed. */
export const HONORIFICS = new Set('khan malik mirza hafiz hafidh mir'.split(' '));

/** Abd, Abdul, Abdel, Abdur…: half of a name, joined with the word after it. */
const ABD = /^ab[eo]?d(?:(?:[aeiouy]|o[uoe])[lrnszdt])?$/;
export const isAbd = (folded: string): boolean => ABD.test(folded);

/** عبد, the same in Arabic letters. */
export const isServantOf = (folded: string): boolean => folded === 'عبد';

/** Abdulrahman, Abdurrahman, Abdelaziz: what stands after Abd and the article; null if nothing does. */
const GLUED_ABD = /^abd(?:ou|[aeiou])?(.{3,})$/;
/**
 * Where the l is not the article's: of Allah (Abdulah, Abdoulaye, Abdullahi, Abdolahian) and of Latif, the
 * one name of God with an l of its own (Abdulatif).
 */
const OWN_L = /^l+a(?:h|hi|ye)?$|^l+[eo]h?$|^l+ah(?:i[aou]|z)|^lat[ie]/;
export function afterAbd(letters: string): string | null {
  const rest = GLUED_ABD.exec(letters)?.[1];
  if (rest === undefined) return null;
  return rest.startsWith('l') && !OWN_L.test(rest) && rest.length > 3 ? rest.slice(1) : rest;
}

/** Abul, Aboul, Abol: Abu with the article of the word after it. */
const ABU_WITH_ARTICLE = /^ab(?:o|u|ou|oo)l$/;
const GLUED_ABU = /^ab(?:o|u|ou|oo)l([^aeiouyl].{2,})$/;
/** Abolghassem, Aboul Gheit as Abu and what stands after it ('' if nothing does); null for other words. */
export function afterAbu(letters: string): string | null {
  if (!letters.startsWith('ab')) return null;
  if (ABU_WITH_ARTICLE.test(letters)) return '';
  return GLUED_ABU.exec(letters)?.[1] ?? null;
}

const FATHER_IN_ARABIC = /^اب[ويا]$/;
/** أبو, in each of its cases; not أم, which is "or" as well. */
export const isFatherInArabic = (folded: string): boolean => FATHER_IN_ARABIC.test(folded);
/** Abu Dhabi, Abu Ghraib, Abu Kamal: what is there of a name of a place. */
export const AFTER_FATHER_IN_TOWNS = new Set('ظبي غريب كمال'.split(' '));
const KUNYA_WRITTEN_ON = /^ابو(?:ال)?(.{3,})$/;
/** ابوالحسن, ابوحفص: a kunya written as one word, and no town. */
export function isKunyaWrittenOn(folded: string): boolean {
  const son = KUNYA_WRITTEN_ON.exec(folded)?.[1];
  return son !== undefined && !AFTER_FATHER_IN_TOWNS.has(son);
}

/** Second halves of names that are written as one word or as two: Gholam Reza, Nasr Allah, Taj al-Din. */
const WRITTEN_TOGETHER = new Set(
  (
    'allah ullah ollah ellah din deen dine eddin eddine uddin reza ali hossein hussein hosein hasan ' +
    'javad jawad mehdi mahdi taghi sadegh sadeq kazem bagher baqer hadi amin hassan mohammad akbar asghar zadeh zade nejad nezhad nia niya pour pur far rahman الله دين'
  ).split(' '),
);
export const isWrittenTogether = (folded: string): boolean => WRITTEN_TOGETHER.has(folded);

/** The assimilated article as German scholars write it: aṣ-Ṣadr, aš-Šaʿb. */
const WITH_MARKS = 'aṣ aḍ aṭ aẓ aš aṯ aḏ'.split(' ');

/** What may stand in small letters inside any name, whatever the list: al, as, bin, titles. */
export const SMALL_WORDS_OF_NAMES: readonly string[] = [
  ...ARTICLES,
  ...ASSIMILATED,
  ...WITH_MARKS,
  ...FILIATIONS,
  ...TITLES,
  'abu',
];

/** Half of a name: what follows Abu belongs to it; -Allah and -din belong to what they follow. */
const TAKES_NEXT = new Set(
  'abu ebu abou abo aboo abi aba bu bou abul ebul aboul abool abol umm ابو ابي ابا ام'.split(' '),
);
const JOINS_BEFORE = new Set(
  'allah ullah ollah din deen dine eddin eddine uddin الله دين'.split(' '),
);
export type NameHalf = 'first' | 'second' | null;
export function halfOfName(folded: string): NameHalf {
  if (TAKES_NEXT.has(folded)) return 'first';
  return JOINS_BEFORE.has(folded) ? 'second' : null;
}
