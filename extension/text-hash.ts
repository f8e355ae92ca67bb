/**
 * Turns a text into one number of 53 bits, never 0: made of two 32-bit hashes (FNV-1a and a multiplicative
 * one).
 */
import type { TextBlock } from '../detection/model';

const HIGH = 2 ** 32;
const TOP_BITS = 2 ** 21;

export function hashOfBlock({ text, kind, lang }: Omit<TextBlock, 'id'>): number {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (const part of [`${kind} ${lang}\n`, text]) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other, 31) + unit;
    }
  }
  return ((other >>> 0) % TOP_BITS) * HIGH + (one >>> 0) || 1;
}
