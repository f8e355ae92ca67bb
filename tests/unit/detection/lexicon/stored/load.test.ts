import { describe, expect, it } from 'vitest';
import { WORD } from '../../../../../detection/lexicon/stored/format';
import { LexiconError, loadLexicon } from '../../../../../detection/lexicon/stored/load';
import { lexiconOfNames, linesOf, type Refusal } from '../../../../../detection/names-list';
import { bytesOf, found } from '../../lexicon-of';

const bytes = () => bytesOf({ a: ['Qasem Soleimani'], b: ['John Kirby'] });

function faultOf(stored: ArrayBuffer): string {
  try {
    loadLexicon(stored);
    return 'loaded';
  } catch (error) {
    return error instanceof LexiconError ? error.reason : String(error);
  }
}

describe('stored bytes', () => {
  it('say of themselves what they hold', () => {
    const lexicon = loadLexicon(bytes());
    expect(lexicon.entryCount).toBe(2);
    expect([lexicon.entryId(1), lexicon.formText(1)]).toEqual(['b', 'John Kirby']);
  });

  it.each<[string, (stored: ArrayBuffer) => ArrayBuffer, string]>([
    ['cut short', (stored) => stored.slice(0, stored.byteLength - 8), 'truncated'],
    ['cut to nothing', () => new ArrayBuffer(0), 'truncated'],
    [
      'of another version',
      (stored) => {
        const words = new Uint32Array(stored);
        words[WORD.version] = words[WORD.version]! + 1;
        return stored;
      },
      'version',
    ],
    ['of something else', (stored) => new ArrayBuffer(stored.byteLength), 'malformed'],
  ])('%s are refused', (_, spoil, reason) => {
    expect(faultOf(spoil(bytes()))).toBe(reason);
  });

  it('with any bit flipped are refused', () => {
    const whole = bytes();
    for (let at = 0; at < whole.byteLength; at += 61) {
      const spoiled = whole.slice(0);
      const view = new Uint8Array(spoiled);
      view[at] = view[at]! ^ (1 << (at % 8));
      expect(faultOf(spoiled), `byte ${at}`).not.toBe('loaded');
    }
  });
});

describe('a list of names', () => {
  function read(lines: string[]) {
    const refused: Refusal[] = [];
    const lexicon = loadLexicon(lexiconOfNames(lines, (refusal) => refused.push(refusal)));
    return { lexicon, refused: refused.map(({ line, reason }) => `${line}: ${reason}`) };
  }
  const line = (id: string, ...names: string[]) => JSON.stringify({ id, names, kind: 'person' });

  it.each([
    ['no name', [line('a', '')], ['1: empty name', '1: no name that can be used']],
    ['one letter', [line('a', 'X', 'Xu Li')], ['1: a single letter']],
    ['a common word', [line('a', 'May', 'Ann May')], ['1: a common word']],
    ['stop words', [line('a', 'The Of', 'Ann Of')], ['1: only words that stand in every text']],
    ['not JSON', ['{"id":', line('b', 'Ann Lee')], ['1: not JSON']],
    ['no list', ['{"id":"a","names":"Ann"}'], ['1: names is not a list']],
    ['an id twice', [line('a', 'Ann Lee'), line('a', 'Bob Lee')], ['2: id a was used before']],
    ['a megabyte', [line('a', 'x'.repeat(1e6), 'Ann Lee')], ['1: longer than 250 characters']],
    [
      'a direction mark',
      [line('a', 'Ann\u202eLee', 'Ann Lee')],
      ['1: control or direction characters in the name'],
    ],
    ['blank lines', ['', line('a', 'Ann Lee'), ''], []],
  ])('%s', (_, lines, expected) => {
    expect(read(lines).refused).toEqual(expected);
  });

  it('never marks every "may"', () => {
    const { lexicon } = read([line('a', 'May', 'Will', 'Is', 'Theresa May')]);
    expect(found(lexicon, 'It may be. May it be? Will it? IS it? Theresa May will.')).toEqual([
      'Theresa May: a',
    ]);
  });

  it('keeps 100,000 namesakes apart from the rest of a text', () => {
    const lines = (function* () {
      for (let i = 0; i < 100_000; i++) yield line(`n${i}`, 'Ali Hassan');
      yield line('other', 'Qasem Soleimani');
    })();
    const lexicon = loadLexicon(lexiconOfNames(lines, () => {}));
    expect(found(lexicon, 'Qasem Soleimani was there.')).toEqual(['Qasem Soleimani: other']);
    expect(found(lexicon, 'Ali Hassan was there.').length).toBeGreaterThan(1);
  });

  it('is read line by line', () => {
    expect([...linesOf('a\nb\n\nc')]).toEqual(['a', 'b', '', 'c']);
  });
});
