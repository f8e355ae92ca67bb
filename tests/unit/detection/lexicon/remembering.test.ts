/** What matching keeps of earlier texts never changes what it finds. */
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../detection/lexicon/match/match';
import { loadLexicon } from '../../../../detection/lexicon/stored/load';
import { lexiconOfNames } from '../../../../detection/names-list';
import { UsedIds } from '../../../../detection/used-ids';

/** Milliseconds: thousands of texts on a machine that has other work. */
const BUSY_MACHINE = 60_000;

const LINES = [
  { id: 'a', names: ['Nouri al-Maliki'], kind: 'person' },
  { id: 'b', names: ['Mohammad Javad Zarif'], kind: 'person' },
  { id: 'c', names: ['Gholamreza Takhti'], kind: 'person' },
  { id: 'd', names: ['Badr Organization', 'Badr'], kind: 'organisation' },
  { id: 'e', names: ['House of the Rivers', 'House of Lamps'], kind: 'organisation' },
].map((line) => JSON.stringify(line));
const bytes = lexiconOfNames(LINES, () => undefined);
const found = (lexicon: ReturnType<typeof loadLexicon>, text: string) =>
  findCandidates(lexicon, text, 'en').map(({ start, end, entries }) => ({
    surface: text.slice(start, end),
    ids: entries.map(({ id }) => id),
  }));

describe('words and rows of words that were met before', () => {
  it.each([
    ['the same words, then one more', ['Nouri al-Maliki', 'Nouri al-Maliki said', 'Nouri said']],
    ['joined otherwise', ['Nouri al-Maliki', 'Nouri-al-Maliki', 'Nouri, al-Maliki', 'Nouri']],
    ['with a word left out', ['Mohammad Javad Zarif', 'Mohammad Zarif', 'Javad Zarif']],
    ['written as two', ['Gholam Reza Takhti', 'Reza Takhti', 'Gholamreza Takhti']],
    [
      'joined by several signs',
      ['House of Lamps', 'House “of” Lamps', 'House (of) Lamps', 'House'],
    ],
    ['cut by a new line', ['House of Lamps', 'House of\nLamps', 'House of\n\nLamps', 'House of']],
    [
      'some of several words, the next name begun by them',
      ['House of Lamps', 'House of the House of Lamps', 'House of the House', 'House of the Lamps'],
    ],
    ['nobody, then somebody', ['Badr', 'Badr City', 'Badr Organization', 'The Badr']],
  ])('%s', (_, texts) => {
    const used = loadLexicon(bytes);
    for (const text of [...texts, ...texts]) {
      expect(found(used, text), text).toEqual(found(loadLexicon(bytes), text));
    }
    expect(found(used, texts[0]!).length, 'something is found at all').toBeGreaterThan(0);
  });

  it('are the same after more different rows than are kept', { timeout: BUSY_MACHINE }, () => {
    const used = loadLexicon(bytes);
    const before = found(used, 'Nouri al-Maliki met Mohammad Javad Zarif.');
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    for (const one of letters) {
      for (const two of letters) {
        for (const three of letters) {
          findCandidates(used, `Nouri ${one.toUpperCase()}${two}${three} Zarif`, 'en');
        }
      }
    }
    expect(found(used, 'Nouri al-Maliki met Mohammad Javad Zarif.')).toEqual(before);
  });
});

describe('ids of a list', () => {
  it('are known through growing', () => {
    const used = new UsedIds();
    const ids = Array.from({ length: 20_000 }, (_, i) => `n${i}`);
    for (const id of ids) {
      expect(used.has(id)).toBe(false);
      used.add(id);
      used.add(id);
    }
    expect(ids.every((id) => used.has(id))).toBe(true);
    expect(used.has('')).toBe(false);
    expect(used.has('n20000')).toBe(false);
  });
});
