import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWithOffsets } from '../../../detection/fold/normalise';
import { findCandidates } from '../../../detection/lexicon/match/match';
import { cpuTime } from './cpu-time';
import { lexiconOf } from './lexicon-of';

const lexicon = lexiconOf({
  soleimani: ['Qasem Soleimani', 'قاسم سليماني'],
  kirby: ['John Kirby'],
  rahman: ['Abdul Rahman Makki'],
  iii: ['I I I I'],
});
/** Code units of every kind: halves of pairs, marks, joiners, direction marks, letters of the names. */
const ODD = [
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200d',
  '\u0301',
  '\u00ad',
  'ﷺ',
  '𝔍',
  '’',
  '-',
  ' ',
  '.',
];
const PIECES = [
  'John',
  'Kirby',
  'Qasem',
  'Soleimani',
  'قاسم',
  'سليماني',
  'و',
  'al',
  'bin',
  'Abdul',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...ODD, ...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...ODD, ...PIECES), { maxLength: 60 }).map((parts) => parts.join(' ')),
);
const LANGUAGES = [null, 'en', 'fr', 'de', 'es', 'tr', 'ar', 'fa'];

/** Milliseconds: long texts on a machine that has other work. */
const BUSY_MACHINE = 60_000;

describe('any text', () => {
  it('gives spans in order that lie inside it and do not overlap', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        let reached = 0;
        for (const { start, end, entries } of findCandidates(lexicon, text, language)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(entries.length).toBeGreaterThan(0);
          reached = end;
        }
      }),
    );
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('folds to letters that each come from somewhere, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = foldWithOffsets(text);
        expect(starts).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i]!);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]!);
        }
      }),
    );
  });

  it('put together has what its parts had', () => {
    const words = fc.constantFrom('rain', 'and', 'snow', 'fell', 'today');
    const plain = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '));
    const named = fc.constantFrom('John Kirby', 'Ghassem Suleimani', 'Abd al-Rahman Makki');
    const part = fc.tuple(plain, named, plain).map((three) => `${three.join(' ')}.\n\n`);
    fc.assert(
      fc.property(part, part, (first, second) => {
        const spans = (text: string, by: number) =>
          findCandidates(lexicon, text, 'en').map(({ start, end }) => [start + by, end + by]);
        expect(spans(first + second, 0)).toEqual([
          ...spans(first, 0),
          ...spans(second, first.length),
        ]);
      }),
    );
  });
});

describe('long texts of one kind', () => {
  const MOST_FOR_TWICE = 8;
  const SHORTEST_TIME = 20;
  it.each([
    ['one letter', 'a'],
    ['one capital', 'A'],
    ['capitals apart', 'A '],
    ['the start of a name', 'Qasem '],
    ['Abdul', 'Abdul '],
    ['articles', 'al-'],
    ['apostrophes', 'A’'],
    ['articles elided before the next', 'L’'],
    ['dots', 'A.'],
    ['combining marks', 'a\u0301\u0301\u0301'],
    ['joiners', 'A\u200d'],
    ['halves of pairs', '\ud83d'],
    ['Arabic', 'و'],
  ])('%s: twice the length takes about twice the time', (_, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return Math.max(
        SHORTEST_TIME,
        cpuTime(() => findCandidates(lexicon, text, 'en')),
      );
    };
    time(100_000);
    // Generous: what is looked for is the square.
    expect(time(800_000) / time(200_000)).toBeLessThan(4 * MOST_FOR_TWICE);
  });

  it('10 MB of one letter are read at all', { timeout: BUSY_MACHINE }, () => {
    expect(findCandidates(lexicon, 'a'.repeat(1e7), 'en')).toEqual([]);
    expect(findCandidates(lexicon, 'A'.repeat(1e7), 'en')).toEqual([]);
  });
});
