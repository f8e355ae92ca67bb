/**
 * The names of a path that are worth a look: what each posting says for itself is asked first, as they stand
 * in memory one behind the other. The names themselves stand far apart, so where they begin is then asked for
 * all of them before any is read: memory answers many such questions in hardly more time than one.
 */
import { POSTING } from '../stored/format';
import { GAP, type Lexicon, plainByte } from '../stored/load';
import { otherByMark } from './marked';
import type { Terminal } from './terminal';
import { isCutOtherwise, neverBy } from './told-early';

/** Postings looked at for one path; beyond it they are namesakes nobody could tell apart. */
const MOST_POSTINGS = 2048;
/** Behind so many that sound alike, only those of the same letters are looked at: a million names have crowds. */
const CROWD = 96;
/** The same of names that are cut otherwise than the text: short words have the consonants of hundreds. */
const CROWD_CUT_OTHERWISE = 8;

export class Promising {
  count = 0;
  readonly postings = new Uint32Array(MOST_POSTINGS);
  /** The path has more postings than were looked at. */
  isCutShort = false;
  /** 1 for those behind a crowd: names to be looked at if they are written as the text is. */
  readonly #late = new Uint8Array(MOST_POSTINGS);
  readonly #starts = new Uint32Array(MOST_POSTINGS);
  readonly #heads = new Uint8Array(MOST_POSTINGS);

  /** `isWanted`: whose names alone are asked for, by entry; null for everybody's. */
  gather(
    lexicon: Lexicon,
    text: string,
    terminal: Terminal,
    isWanted: ((entry: number) => boolean) | null,
  ) {
    const { heard } = terminal;
    const isNever = neverBy(lexicon, terminal);
    const isOther = otherByMark(lexicon, text, terminal);
    let count = 0;
    let looked = 0;
    let alike = 0;
    let cut = 0;
    this.isCutShort = false;
    lexicon.eachPosting(terminal.postings, (posting, place) => {
      const form = posting & POSTING.form;
      if (isWanted !== null && !isWanted(lexicon.owners.of(form))) return true;
      const isCut = isCutOtherwise(heard, posting);
      if (isOther === null || !isOther(posting, place, isCut)) {
        if (isCut) cut++;
        if (!isNever(posting, isCut)) {
          this.postings[count] = posting;
          this.#late[count++] = (isCut ? cut > CROWD_CUT_OTHERWISE : alike >= CROWD) ? 1 : 0;
        }
        alike++;
      }
      if (++looked < MOST_POSTINGS) return true;
      this.isCutShort = (posting & POSTING.last) === 0;
      return false;
    });
    this.count = count;
    const { strings } = lexicon;
    for (let i = 0; i < count; i++)
      this.#starts[i] = lexicon.startOfText(this.postings[i]! & POSTING.form);
    for (let i = 0; i < count; i++) this.#heads[i] = strings[this.#starts[i]!]!;
  }

  isBehindCrowd(index: number): boolean {
    return this.#late[index] === 1;
  }

  /** May the name be written so? `letters` as `plainBytes` makes them. */
  mayBeWritten(index: number, letters: Uint8Array): boolean {
    const head = plainByte(this.#heads[index]!);
    return head === letters[0] || head === GAP;
  }
}
