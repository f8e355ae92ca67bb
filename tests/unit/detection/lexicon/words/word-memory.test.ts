/** What is known of a word stays known, whatever else was read meanwhile. */
import { describe, expect, test } from 'vitest';
import { UPPER } from '../../../../../detection/fold/characters';
import { COMMON_READING } from '../../../../../detection/fold/reading';
import {
  KNOWN,
  MAY_START,
  NEEDS_MORE,
  WordHashes,
  WordMemory,
} from '../../../../../detection/lexicon/words/word-memory';

const SLOTS = 1 << 17;
const hashes = new WordHashes();

function read(words: WordMemory, word: string): number {
  hashes.read(word, 0, word.length);
  return words.bitsOf(word, 0, word.length, UPPER, hashes.a, hashes.b);
}

/** Words for every place near by several times over, and fewer than are kept. */
const OTHERS = Array.from({ length: 60_000 }, (_, i) => `Word${i.toString(36)}`);

const WORDS = [
  ['leads nowhere', KNOWN],
  ['may be somebody', KNOWN | MAY_START],
  ['wants another word', KNOWN | MAY_START | NEEDS_MORE],
] as const;

describe('a word that', () => {
  test.each(WORDS)('%s does so after any other words', (_, bits) => {
    const words = new WordMemory(COMMON_READING, SLOTS);
    read(words, 'Samarra');
    const { a, b } = hashes;
    words.setBits(a, b, bits);
    for (const other of OTHERS) read(words, other);
    // Fetched from afar, then known near by.
    expect([words.bits(a, b), words.bits(a, b)]).toEqual([bits, bits]);
  });

  test('was never read is not known', () => {
    const words = new WordMemory(COMMON_READING, SLOTS);
    for (const other of OTHERS) read(words, other);
    hashes.read('Samarra', 0, 'Samarra'.length);
    expect(words.bits(hashes.a, hashes.b)).toBe(0);
  });
});
