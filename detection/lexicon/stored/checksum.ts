/** Tells bytes that were damaged on their way. */

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
