/**
 * The stored lexicon: one ArrayBuffer of typed arrays behind a header, little-endian, each section
 * aligned to 8 bytes. Reading it means making views, not parsing.
 */

export const MAGIC = 0x584c4742; // "BGLX"
/** Raise whenever the layout or any key (fold, stem, skeleton) changes: stored bytes are then rebuilt. */
export const VERSION = 21;

export const SECTIONS = [
  'slotKeys',
  'slotValues',
  'peopleSlots',
  'postings',
  'owners',
  'formTexts',
  'formMeta',
  'starters',
  'insiders',
  'languages',
  'strings',
  'details',
] as const;
export type Section = (typeof SECTIONS)[number];

/** magic, version, byte length, checksum, homes of states, whether anybody is a person; then offset and length of each section. */
const FIXED_WORDS = 6;
export const HEADER_WORDS = FIXED_WORDS + SECTIONS.length * 2 + ((SECTIONS.length * 2) % 2);
export const HEADER_BYTES = Math.ceil((HEADER_WORDS * 4) / 8) * 8;
export const WORD = {
  magic: 0,
  version: 1,
  byteLength: 2,
  checksum: 3,
  homes: 4,
  hasPeople: 5,
  sections: FIXED_WORDS,
};

export const ENTRY_TYPES = ['person', 'organisation', 'coalition', 'office', 'lookalike'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

export const KINDS_OF_NAME = [
  'full',
  'short',
  'acronym',
  'nom-de-guerre',
  'role',
  'lookalike',
  'nominal',
  'translation-slip',
] as const;

/** Bits of `formMeta`. */
export const META = {
  kindMask: 0x7,
  needsShift: 3,
  needsMask: 0x3,
  /** The form has words it must not stand beside; they are in the details. */
  guarded: 1 << 5,
  /** Its first letter is a small one as listed, so text may start it so too. */
  startsSmall: 1 << 6,
  /** What the form's owner is: of `ENTRY_TYPES`. */
  typeShift: 7,
  typeMask: 0x7,
  languageShift: 10,
};
/** As the bits of `formMeta` leave room for; forms of any further language are of none. */
export const MOST_LANGUAGES = 64;

/**
 * A state's value: it has children; and either its only posting itself, or where its postings start
 * (plus one; 0 for none).
 */
export const HAS_CHILDREN = 0x80000000;
export const ONLY_POSTING = 0x40000000;
export const STATE_PAYLOAD = 0x3fffffff;
export const hasBit = (bits: Uint8Array, at: number): boolean =>
  (bits[at >> 3]! & (1 << (at & 7))) !== 0;
export function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3] = bits[at >> 3]! | (1 << (at & 7));
}

/** Bits of a posting beside the form's number. */
export const POSTING = {
  form: 0x7fffff,
  /** Of a path of two words, the first takes an odd number of letters: where it was cut. */
  odd: 1 << 23,
  /** Reached by leaving out words of a name of three or more. */
  subset: 1 << 24,
  /** Reached by the family name alone. */
  surname: 1 << 25,
  /** How many words of the name the path goes through; the mask itself for so many or more. */
  wordsShift: 26,
  wordsMask: 0x7,
  /** Of a person all of whose words begin large, none an initial or "son of": nothing in small letters is it. */
  large: 1 << 29,
  last: 0x80000000,
};

/** Names of one lexicon: as many as a posting has numbers for. */
export const MOST_FORMS = POSTING.form + 1;

export type LexiconFault = 'truncated' | 'checksum' | 'version' | 'malformed';

export class LexiconError extends Error {
  constructor(
    readonly reason: LexiconFault,
    message: string,
  ) {
    super(message);
    this.name = 'LexiconError';
  }
}

const PRIME = 0x01000193;
/** Words taken together: as many rows of multiplications run side by side in a processor. */
const LANES = 4;

/**
 * Over everything but the header's own checksum word; detects truncation, bit flips and swapped words.
 * Four sums beside each other, each of every fourth word: a multiplication waits for the one before
 * it only within its own sum. The length is a multiple of 8 bytes; the words left over come last.
 */
export function checksum(words: Uint32Array): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  let c = 0x85ebca6b;
  let d = 0xc2b2ae35;
  const inFours = words.length - (words.length % LANES);
  // The first four words of the header: the checksum itself, the last of them, is left out.
  a = Math.imul(a ^ words[0]!, PRIME);
  b = Math.imul(b ^ words[1]!, PRIME);
  c = Math.imul(c ^ words[2]!, PRIME);
  for (let i = LANES; i < inFours; i += LANES) {
    // Turned, else a flipped highest bit would stay the highest and could cancel itself out.
    a = Math.imul(((a << 13) | (a >>> 19)) ^ words[i]!, PRIME);
    b = Math.imul(((b << 13) | (b >>> 19)) ^ words[i + 1]!, PRIME);
    c = Math.imul(((c << 13) | (c >>> 19)) ^ words[i + 2]!, PRIME);
    d = Math.imul(((d << 13) | (d >>> 19)) ^ words[i + 3]!, PRIME);
  }
  for (let i = inFours; i < words.length; i++) a = Math.imul(a ^ (a >>> 15) ^ words[i]!, PRIME);
  let sum = 0;
  for (const lane of [a, b, c, d]) sum = Math.imul(sum ^ (sum >>> 15) ^ lane, 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/**
 * Which words in small letters may start a form, and which may stand inside one: filters by first
 * letters and length, so that nearly all words of a text are passed over unread. Bits, while a list is
 * compiled; as stored a power of two of them, with the uppermost bits of a word's number.
 */
export const FILTER_BITS = 1 << 16;
/** Letters from which on the third one counts too: shorter words may have lost or won it by inflection. */
export const LEAST_WITH_THIRD = 5;

export function wordBit(first: number, second: number, third: number, length: number): number {
  const letters = (first * 31 + second) * 31 + third;
  return Math.imul(letters * 31 + length, 0x9e3779b1) >>> 16;
}

/** How many of a number's lowest bits a filter of so many bytes does without. */
export const spareBits = (filter: Uint8Array): number =>
  Math.clz32(filter.length * 8 - 1) - Math.clz32(FILTER_BITS - 1);

/** Does a filter have the word of small letters between two places of a text? */
export function hasWord(filter: Uint8Array, text: string, start: number, end: number): boolean {
  const length = end - start;
  const second = length > 1 ? text.charCodeAt(start + 1) : 0;
  const third = length < LEAST_WITH_THIRD ? 0 : text.charCodeAt(start + 2);
  const bit = wordBit(text.charCodeAt(start), second, third, length);
  return hasBit(filter, bit >>> spareBits(filter));
}
