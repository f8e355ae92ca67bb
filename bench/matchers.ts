/** What is compared: this project's matching, and what others would use for the job. */
import KeywordProcessor from 'flashtext.js';
import AhoCorasick from 'modern-ahocorasick';
import { detect } from '../detection/detect';
import { findCandidates } from '../detection/lexicon/match/match';
import { type Lexicon, loadLexicon } from '../detection/lexicon/stored/load';
import { lexiconOfNames } from '../detection/names-list';

export interface Built {
  /** The number of names found in a paragraph, so that no work can be optimised away. */
  find: (paragraph: string) => number;
  /** Nothing is remembered of any text: what a page costs that nobody has seen before. */
  fresh?: () => (paragraph: string) => number;
  /** Bytes held, where they can be counted: by the index, and by names and ids as text. */
  bytes: { index: number; text: number } | null;
  /** Milliseconds from stored bytes to ready for use, where bytes can be stored. */
  load: number | null;
}

export interface Matcher {
  name: string;
  /** Does it find a name in other capitals? The best of those is the peer to beat. */
  foldsCase: boolean;
  /** It cannot take more names than this in reasonable time or memory. */
  most: number;
  build: (names: string[], kind: 'person' | 'organisation') => Built;
}

/** The yardstick: cuts text into words and does nothing with them. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isWord =
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code > 127;
    if (isWord && !inside) words++;
    inside = isWord;
  }
  return words;
}

function* lines(names: string[], kind: string): Generator<string> {
  for (let i = 0; i < names.length; i++) {
    yield JSON.stringify({ id: `n${i}`, names: [names[i]], kind });
  }
}

function built(names: string[], kind: 'person' | 'organisation') {
  const bytes = lexiconOfNames(lines(names, kind), () => {});
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const from = performance.now();
    loadLexicon(bytes);
    best = Math.min(best, performance.now() - from);
  }
  const text = loadLexicon(bytes).textBytes;
  return { stored: bytes, bytes: { index: bytes.byteLength - text, text }, load: best };
}

function own(name: string, finder: (lexicon: Lexicon) => (paragraph: string) => number): Matcher {
  return {
    name,
    foldsCase: true,
    most: Number.POSITIVE_INFINITY,
    build(names, kind) {
      const { stored, bytes, load } = built(names, kind);
      const fresh = () => finder(loadLexicon(stored));
      return { bytes, load, fresh, find: fresh() };
    },
  };
}

const matching = own('Backgrounder, matching', (lexicon) => (paragraph) => {
  return findCandidates(lexicon, paragraph, 'en').length;
});

const detection = own('Backgrounder, with context', (lexicon) => (text) => {
  const { mentions } = detect(lexicon, {
    blocks: [{ id: 0, text, kind: 'paragraph', lang: 'en' }],
    articleDate: null,
    language: 'en',
    context: null,
  });
  return mentions.length;
});

const WORDS = /[\p{L}\p{N}]+/gu;
const MOST_WORDS = 8;

/**
 * Sequences of lower-case words in a Map, longest first: what people write without a library. Peers fold
 * capitals only, as they do by default: removing marks first (NFKD) costs each of them at most a sixth.
 */
const mapOfSequences: Matcher = {
  name: 'Map of word sequences',
  foldsCase: true,
  most: Number.POSITIVE_INFINITY,
  build(names) {
    const starts = new Map<string, number>();
    const sequences = new Set<string>();
    for (const name of names) {
      const words = name.toLowerCase().match(WORDS) ?? [];
      if (words.length === 0) continue;
      sequences.add(words.join(' '));
      starts.set(words[0]!, Math.max(starts.get(words[0]!) ?? 0, words.length));
    }
    const find = (text: string) => {
      const words = text.toLowerCase().match(WORDS) ?? [];
      let found = 0;
      for (let i = 0; i < words.length; i++) {
        const longest = Math.min(starts.get(words[i]!) ?? 0, MOST_WORDS);
        for (let length = longest; length > 0; length--) {
          if (!sequences.has(words.slice(i, i + length).join(' '))) continue;
          found++;
          i += length - 1;
          break;
        }
      }
      return found;
    };
    return { find, bytes: null, load: null };
  },
};

const flashtext: Matcher = {
  name: 'flashtext.js',
  foldsCase: true,
  most: 30_000,
  build(names) {
    const processor = new KeywordProcessor();
    for (const name of names) processor.addKeyword(name);
    return {
      find: (text) => processor.extractKeywords(text).length,
      bytes: null,
      load: null,
    };
  },
};

const ahoCorasick: Matcher = {
  name: 'modern-ahocorasick',
  foldsCase: false,
  most: 30_000,
  build(names) {
    const matcher = new AhoCorasick([...new Set(names)]);
    return { find: (text) => matcher.count(text), bytes: null, load: null };
  },
};

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function alternation(name: string, flags: string, most: number): Matcher {
  return {
    name,
    foldsCase: flags.includes('i'),
    most,
    build(names) {
      const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
      const pattern = new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, flags);
      return { find: (text) => text.match(pattern)?.length ?? 0, bytes: null, load: null };
    },
  };
}

export const MATCHERS: readonly Matcher[] = [
  matching,
  detection,
  mapOfSequences,
  flashtext,
  ahoCorasick,
  alternation('RegExp, same capitals', 'gu', 3_000),
  alternation('RegExp, any capitals', 'giu', 300),
];
