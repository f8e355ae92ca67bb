/**
 * How unlike a word in Arabic letters and one in Latin letters sound. Arabic leaves short vowels out,
 * so they cost little here; a change costs little if writers of the same name make it often: near 0
 * for changes in a fifth of the pairs of spellings of one word (Wikidata, CC0), 1 for chance.
 */
import { bothWays, type Prices, priceOfDifference } from './alignment';

const VOWELS = 'aeiouEOY';
const MOST = 1;

const SUBSTITUTIONS = new Map<string, number>();
const cost = (pairs: string, price: number) => bothWays(SUBSTITUTIONS, pairs, price);
cost('kc kq CS bp wv Zj dD kG gG qG gk gq', 0.05);
cost('Dz ou ei iE aE eE', 0.15);
cost('oO uO aO iY EY yi yY yE', 0.15);
cost('tT ae gj sz kX GX hX hk qX', 0.3);
cost('eY wu wo wO fv sT td dT zT dz tD Xc XC', 0.4);
cost('ea', 0.25);
cost('sS sC jy jS eo eu ai au ao iu io tz Cj', 0.65);
// عيسى, مصطفى: six in seven words of the pairs that end in ى end in -a, and folding makes a ي of it.
cost('aY', 0.55);

/** A vowel left out or put in: e above all, then a, i; o and u are mostly written. */
const OMISSIONS: Record<string, number> = {
  e: 0.2,
  a: 0.25,
  i: 0.3,
  E: 0.45,
  o: 0.4,
  u: 0.4,
  O: 0.45,
  h: 0.3,
  w: 0.4,
  y: 0.35,
  // Sudan is not Sudani.
  Y: 0.9,
};
/** At the end of a word -a, -h and -e stand for a letter that is hardly heard. */
const FINAL_OMISSIONS: Record<string, number> = { a: 0.2, h: 0.15, e: 0.15 };

/** Ahmad is not Hamad: at the start of a word h is heard. */
const FIRST_H = 0.7;

function omission(phones: string, at: number): number {
  const phone = phones[at]!;
  if (at === 0 && phone === 'h') return FIRST_H;
  const price = OMISSIONS[phone] ?? MOST;
  return at === phones.length - 1 ? Math.min(price, FINAL_OMISSIONS[phone] ?? price) : price;
}

function substitution(a: string, b: string): number {
  const isVowel = VOWELS.includes(a) && VOWELS.includes(b);
  return SUBSTITUTIONS.get(a + b) ?? (isVowel ? 0.75 : 1.2);
}

const PRICES: Prices = { omission, substitution };

/** Vowels weigh less than consonants: they carry less of the name. */
const VOWEL_WEIGHT = 0.4;
const LEAST_LENGTH = 1.8;

/** Difference for the length of the words: 0 the same, about 1 unrelated. */
export function unlikenessAcross(a: string, b: string): number {
  let weight = 0;
  const longer = a.length > b.length ? a : b;
  for (const phone of longer) weight += VOWELS.includes(phone) ? VOWEL_WEIGHT : 1;
  return priceOfDifference(a, b, PRICES) / Math.max(LEAST_LENGTH, weight);
}
