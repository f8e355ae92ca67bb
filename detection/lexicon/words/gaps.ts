/** What stands between two words of one name: spaces, hyphens, closing quotes and brackets, in hashtags a low line; never a comma. */
import { kindOf } from '../../fold/characters';
import { startsWord } from './reader';
import { FIRST_FACTOR } from './word-memory';

const GLUE = /[\s\p{Pd}_'’‘ʼʾʿʻ`´"“”»«)\]*\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
/** UTF-16 units. */
export const MOST_BETWEEN = 4;
const LINE_FEED = 0x0a;

/** Of each character, once it was met: one look-up instead of a pattern for each gap of a text. */
const glue = new Uint8Array(0x10000);
const IS_GLUE = 1;
const IS_NONE = 2;

function isGlue(code: number): boolean {
  if (glue[code] === 0) glue[code] = GLUE.test(String.fromCharCode(code)) ? IS_GLUE : IS_NONE;
  return glue[code] === IS_GLUE;
}

/** As far as what stands there tells: the end of what holds together from a place on. */
function endOfGlue(text: string, from: number, limit: number): number {
  let before = 0;
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (!isGlue(code) || (code === LINE_FEED && before === LINE_FEED)) break;
    before = code;
  }
  return at;
}

/** Do the words before and behind hold together, as far as what stands between them tells? */
export const isOfOneName = (text: string, from: number, to: number): boolean =>
  to - from <= MOST_BETWEEN && endOfGlue(text, from, to) === to;

/** Does a word begin so near behind a place that it may belong to the one that ends there? */
export function isWordNear(text: string, place: number, limit: number): boolean {
  const at = endOfGlue(text, place, Math.min(limit, place + MOST_BETWEEN));
  return at < limit && startsWord(kindOf(text.charCodeAt(at)));
}

/** One number for what stands there. */
export function hashOfGap(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FIRST_FACTOR);
  return hash;
}
