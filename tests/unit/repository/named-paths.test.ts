/** Files and folders move; those that documents and comments name by path must still be there. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths, read, type SourceFile } from './files';

const folders = new Set(paths.flatMap((path) => parentsOf(posix.dirname(path))));
const topFolders = [...folders].filter((folder) => !folder.includes('/'));

function parentsOf(folder: string): string[] {
  return folder === '.' ? [] : [folder, ...parentsOf(posix.dirname(folder))];
}

/**
 * Paths of code, data and folders, in backticks; anything with a blank, a star or a gap to fill in is not a
 * path.
 */
function pathsNamedIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w./-]+)`/g)].map((match) => match[1]!);
  return quoted.filter(
    (name) =>
      /\.(?:tsx?|mjs|ya?ml)$/.test(name) || topFolders.some((top) => name.startsWith(`${top}/`)),
  );
}

/** From the root or, for a file near by, only its last parts; for code the ending may be left out. */
function isThere(name: string): boolean {
  const path = name.replace(/\/$/, '');
  const ends = [path, `${path}.ts`, `${path}.tsx`];
  return (
    folders.has(path) ||
    paths.some((known) => ends.some((end) => known === end || known.endsWith(`/${end}`)))
  );
}

const withoutExamples = (markdown: string) => markdown.replace(/^```.*?^```/gms, '');
const commentsOf = (code: string) => (code.match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? []).join('\n');

const missingIn = (files: SourceFile[], prose: (text: string) => string) =>
  files.flatMap(({ path, text }) =>
    pathsNamedIn(prose(text))
      .filter((name) => !isThere(name))
      .map((name) => `${path} names ${name}`),
  );

describe('paths that are named', () => {
  it('in documents are there', () => {
    expect(missingIn(read(/\.md$/), withoutExamples)).toEqual([]);
  });

  it('in comments are there', () => {
    expect(missingIn(read(/\.(?:ts|tsx|mjs)$/), commentsOf)).toEqual([]);
  });

  it('in links between documents are there', () => {
    const broken = read(/\.md$/).flatMap(({ path, text }) =>
      [...withoutExamples(text).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map((match) => posix.join(posix.dirname(path), match[1]!).replace(/\/$/, ''))
        .filter((target) => !folders.has(target) && !paths.includes(target))
        .map((target) => `${path} links to ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('in the README are all folders', () => {
    const [readme] = read(/^README\.md$/);
    const untold = topFolders.filter(
      (folder) => !folder.startsWith('.') && !readme!.text.includes(`\`${folder}/\``),
    );
    expect(untold).toEqual([]);
  });

  it('in the guide to detection are all files of doubts', () => {
    const [guide] = read(/^docs\/detection\.md$/);
    const doubts = paths.flatMap(
      (path) => /^detection\/context\/doubt\/(?:[\w-]+\/)?([\w-]+)\.ts$/.exec(path)?.[1] ?? [],
    );
    expect(doubts.filter((name) => !guide!.text.includes(`\`${name}\``))).toEqual([]);
  });

  it('finds those to look for', () => {
    expect(pathsNamedIn('`pack/edtf.ts`, `locales/`, `edtf.ts`, `2014/`, `npm test`')).toEqual([
      'pack/edtf.ts',
      'locales/',
      'edtf.ts',
    ]);
    expect(['pack/edtf.ts', 'locales/', 'edtf.ts', 'pack/gone.ts'].map(isThere)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
