/** Stored bytes back into a lexicon: views over the buffer, after checking that it is whole. */
import { GUARDS, type Guard, type NameKind } from '../../../pack/model';
import type { Reading } from '../../fold/reading';
import { readingOf } from '../../languages/index';
import { checksum } from './checksum';
import type { Details } from './details';
import {
  ENTRY_TYPES,
  type EntryType,
  HEADER_BYTES,
  KINDS_OF_NAME,
  MAGIC,
  META,
  ONLY_POSTING,
  POSTING,
  SECTIONS,
  type Section,
  STATE_PAYLOAD,
  VERSION,
  WORD,
} from './format';
import { Owners } from './owners';

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

/** Forms whose facts are kept. */
const MOST_KEPT = 1 << 14;

export interface FormFacts {
  text: string;
  lang: string | null;
  kind: NameKind | 'lookalike';
  needs: Guard | null;
  guarded: boolean;
  startsSmall: boolean;
}

/** What matching and context read. Numbers are positions in the compiled source. */
export class Lexicon {
  /** See `slots.ts`. */
  readonly homes: number;
  readonly slotKeys: Uint32Array;
  readonly slotValues: Uint32Array;
  /** A bit for each slot: some person's name goes on from its state. */
  readonly peopleSlots: Uint8Array;
  readonly postings: Uint32Array;
  /** For each of `postings`, as `markOf` makes it; none in a list that is not long. */
  readonly postingMarks: Uint16Array;
  readonly owners: Owners;
  readonly formMeta: Uint16Array;
  /** Bits of `wordBit`: small words that may start a form, or stand inside one. */
  readonly starters: Uint8Array;
  readonly insiders: Uint8Array;
  readonly formCount: number;
  /** Is anybody on the list a person? Some rules are for people alone. */
  readonly hasPeople: boolean;
  /** May a text begin some name with a small letter or a digit? Else every such word is passed over. */
  readonly beginsSmall: boolean;
  readonly #formTexts: Uint32Array;
  /** Texts in UTF-8, a zero behind each. */
  readonly strings: Uint8Array;
  readonly #decoder = new TextDecoder();
  readonly #sections: (name: Section) => Uint8Array;
  readonly #forms = new Map<number, FormFacts>();
  #details: Details | null = null;
  #languages: readonly string[] | null = null;
  #knownReadings: readonly Reading[] | null = null;

  constructor(readonly bytes: ArrayBuffer) {
    const header = new Uint32Array(bytes, 0, HEADER_BYTES / 4);
    const at = (name: Section) => WORD.sections + SECTIONS.indexOf(name) * 2;
    const words = (name: Section) =>
      new Uint32Array(bytes, header[at(name)]!, header[at(name) + 1]! / 4);
    this.#sections = (name) => new Uint8Array(bytes, header[at(name)]!, header[at(name) + 1]!);
    this.homes = header[WORD.homes]!;
    this.hasPeople = header[WORD.hasPeople] === 1;
    this.beginsSmall = header[WORD.beginsSmall] === 1;
    this.slotKeys = words('slotKeys');
    this.slotValues = words('slotValues');
    this.peopleSlots = this.#sections('peopleSlots');
    this.postings = words('postings');
    this.postingMarks = new Uint16Array(
      bytes,
      header[at('postingMarks')]!,
      header[at('postingMarks') + 1]! / 2,
    );
    this.owners = new Owners(words('owners'));
    this.formMeta = new Uint16Array(
      bytes,
      header[at('formMeta')]!,
      header[at('formMeta') + 1]! / 2,
    );
    this.starters = this.#sections('starters');
    this.insiders = this.#sections('insiders');
    this.#formTexts = words('formTexts');
    this.strings = this.#sections('strings');
    this.formCount = this.formMeta.length;
  }

  /** Bytes of names and ids as text; the rest of the buffer is the index. */
  get textBytes(): number {
    return this.strings.byteLength;
  }

  /** The postings of a state, each with its flags, for as long as `take` wants more. */
  eachPosting(value: number, take: (posting: number, place: number) => boolean): void {
    const payload = value & STATE_PAYLOAD;
    if ((value & ONLY_POSTING) !== 0) {
      take(payload, -1);
      return;
    }
    if (payload === 0) return;
    for (let at = payload - 1; ; at++) {
      const posting = this.postings[at]!;
      if (!take(posting, at) || (posting & POSTING.last) !== 0) return;
    }
  }

  hasMorePostings(value: number, count: number): boolean {
    let seen = 0;
    this.eachPosting(value, () => ++seen <= count);
    return seen > count;
  }

  /** Offices, look-alikes, cues, lives, guards: parsed when first asked for. */
  get details(): Details {
    this.#details ??= JSON.parse(this.#decoder.decode(this.#sections('details'))) as Details;
    return this.#details;
  }

  get entryCount(): number {
    return this.owners.count;
  }

  /** What the owner of the form is. */
  typeOf(form: number): EntryType {
    return typeIn(this.formMeta[form]!);
  }

  /** The actor's or office's id; for a look-alike its text. It stands before the text of the first form. */
  entryId(entry: number): string {
    const end = this.#formTexts[this.owners.firstForm(entry)]! - 1;
    return this.#string(end === 0 ? 0 : this.strings.lastIndexOf(0, end - 1) + 1);
  }

  /** Where its text begins in `strings`. */
  startOfText(form: number): number {
    return this.#formTexts[form]!;
  }

  /** How its language is read. */
  readingOfForm(form: number): Reading {
    const readings = this.#readings;
    return readings.length === 1
      ? readings[0]!
      : readings[this.formMeta[form]! >>> META.languageShift]!;
  }

  get #readings(): readonly Reading[] {
    this.#knownReadings ??= this.#languagesUsed.map((tag) => readingOf(tag || null));
    return this.#knownReadings;
  }

  get #languagesUsed(): readonly string[] {
    this.#languages ??= this.#decoder.decode(this.#sections('languages')).split('\n');
    return this.#languages;
  }

  formText(form: number): string {
    return this.form(form).text;
  }

  #string(start: number): string {
    const { strings } = this;
    let text = '';
    for (let at = start; ; at++) {
      const byte = strings[at]!;
      if (byte === 0) return text;
      // Most names are plain letters; a decoder costs more than a few of them.
      if (byte > LAST_ASCII) {
        return this.#decoder.decode(strings.subarray(start, strings.indexOf(0, at)));
      }
      text += String.fromCharCode(byte);
    }
  }

  /** Is the form written so, capitals, hyphens and spaces aside? `letters` as `plainBytes` makes them. */
  isWritten(form: number, letters: Uint8Array): boolean {
    const { strings } = this;
    let at = this.#formTexts[form]!;
    for (let i = 0; i < letters.length; i++, at++) {
      while (plainByte(strings[at]!) === GAP) at++;
      if (plainByte(strings[at]!) !== letters[i]) return false;
    }
    return strings[at] === 0;
  }

  /** The first letter of the form's text, small; null if it is no plain Latin one. */
  firstLetter(form: number): string | null {
    const byte = plainByte(this.strings[this.#formTexts[form]!]!);
    return byte >= SMALL_A && byte <= SMALL_Z ? String.fromCharCode(byte) : null;
  }

  /** Bytes of the form's text; null if it does not begin with a Latin letter. */
  latinLength(form: number): number | null {
    const start = this.#formTexts[form]!;
    return this.strings[start]! > LAST_ASCII ? null : this.strings.indexOf(0, start) - start;
  }

  /** Asked again and again of the forms a page holds; kept until there are many. */
  form(form: number): FormFacts {
    let facts = this.#forms.get(form);
    if (facts === undefined) {
      if (this.#forms.size >= MOST_KEPT) this.#forms.clear();
      facts = this.#readForm(form);
      this.#forms.set(form, facts);
    }
    return facts;
  }

  #readForm(form: number): FormFacts {
    const meta = this.formMeta[form]!;
    return {
      text: this.#string(this.#formTexts[form]!),
      lang: this.#languagesUsed[meta >>> META.languageShift] || null,
      kind: KINDS_OF_NAME[meta & META.kindMask]!,
      needs: GUARDS[((meta >>> META.needsShift) & META.needsMask) - 1] ?? null,
      guarded: (meta & META.guarded) !== 0,
      startsSmall: (meta & META.startsSmall) !== 0,
    };
  }
}

const typeIn = (meta: number): EntryType => ENTRY_TYPES[(meta >>> META.typeShift) & META.typeMask]!;

const LAST_ASCII = 0x7f;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
export const GAP = 0x20;
const HYPHEN = 0x2d;

export function plainByte(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20;
  return byte === HYPHEN ? GAP : byte;
}

/** Letters of a name for `isWritten`. Most are plain ones; an encoder costs more than a few of them. */
export function plainBytes(text: string): Uint8Array {
  const letters = new Uint8Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_ASCII) return new TextEncoder().encode(text).map(plainByte).filter(isNoGap);
    const byte = plainByte(code);
    if (isNoGap(byte)) letters[count++] = byte;
  }
  return letters.subarray(0, count);
}

const isNoGap = (byte: number): boolean => byte !== GAP;

/**
 * Nothing is copied: the bytes are the lexicon's from here on. Throws `LexiconError` where they are cut short, changed, of
 * another version, or none of ours.
 */
export function loadLexicon(bytes: ArrayBuffer): Lexicon {
  if (bytes.byteLength < HEADER_BYTES || bytes.byteLength % 8 !== 0) {
    throw new LexiconError('truncated', `only ${bytes.byteLength} bytes`);
  }
  const words = new Uint32Array(bytes);
  if (words[WORD.magic] !== MAGIC) throw new LexiconError('malformed', 'not a lexicon');
  if (words[WORD.version] !== VERSION) {
    throw new LexiconError('version', `version ${words[WORD.version]}, not ${VERSION}`);
  }
  if (words[WORD.byteLength] !== bytes.byteLength) {
    throw new LexiconError('truncated', `${bytes.byteLength} of ${words[WORD.byteLength]} bytes`);
  }
  if (checksum(words) !== words[WORD.checksum]) {
    throw new LexiconError('checksum', 'the bytes are not those that were written');
  }
  return new Lexicon(bytes);
}
