/** Lists of words grow by hand: no word stands twice in one, however it is spelt. */
import { describe, expect, it } from 'vitest';
import { foldToken } from '../../../detection/fold/normalise';
import { paths } from './files';

const FILES = paths.filter((path) => /^detection\/languages\/(?:walks\/)?[a-z]{2}\.ts$/.test(path));

/** Looked for as they are written: الى is not إلى. The words of walks of life are, too. */
const isAsWritten = (path: string, list: string) =>
  list === 'particles' || path.startsWith('detection/languages/walks/');

async function listsOf(path: string): Promise<[string, string[]][]> {
  const [language] = Object.values<object>(await import(/* @vite-ignore */ `../../../${path}`));
  const lists = 'lists' in language! ? (language.lists as object) : language!;
  return Object.entries(lists).flatMap(([list, words]): [string, string[]][] => {
    if (Array.isArray(words)) return [[list, words]];
    return typeof words === 'string' ? [[list, words.split(/\s+/).filter(Boolean)]] : [];
  });
}

describe('words of a language', () => {
  it('has languages to look at', () => {
    expect(FILES).not.toHaveLength(0);
  });

  it.each(FILES)('%s: no list holds a word twice', async (path) => {
    const repeats = (await listsOf(path)).flatMap(([list, words]) => {
      const folded = isAsWritten(path, list) ? words : words.map(foldToken);
      return words
        .filter((_, i) => folded.indexOf(folded[i]!) < i)
        .map((word) => `${list}: ${word}`);
    });
    expect(repeats).toEqual([]);
  });
});
