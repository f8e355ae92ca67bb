/**
 * The stored lexicon: one ArrayBuffer of typed arrays behind a header, little-endian, each section
 * aligned to 8 bytes. Reading it means making views, not parsing.
 */

export const MAGIC = 0x584c4742; // "BGLX"
/** Raise whenever the layout or any key (fold, stem, skeleton) changes: stored bytes are then rebuilt. */
export const VERSION = 23;

export const SECTIONS = [
  'slotKeys',
  'slotValues',
  'peopleSlots',
  'postings',
  'postingMarks',
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

/**
 * magic, version, byte length, checksum, homes of states, whether anybody is a person, whether a name may begin
 * small; then offset and length of each section.
 */
const FIXED_WORDS = 7;
export const HEADER_WORDS = FIXED_WORDS + SECTIONS.length * 2 + ((SECTIONS.length * 2) % 2);
export const HEADER_BYTES = Math.ceil((HEADER_WORDS * 4) / 8) * 8;
export const WORD = {
  magic: 0,
  version: 1,
  byteLength: 2,
  checksum: 3,
  homes: 4,
  hasPeople: 5,
  beginsSmall: 6,
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

/** So many names and more are a long list: its postings have marks. */
export const LONG_LIST = 1 << 18;

/** Names of one lexicon: as many as a posting has numbers for. */
export const MOST_FORMS = POSTING.form + 1;
