/**
 * A page takes one straight way through the folders of `page/`. Four are scripts, each loaded by the one
 * before it when it is needed: it knows later ones only by their hooks, and earlier ones not at all, or the
 * code of one would be loaded with another. What they are built from knows none of them.
 */
import { describe, expect, it } from 'vitest';
import { read } from './files';
import { fileOf, importsOf } from './imported';

/** In the order in which a page meets them. */
const SCRIPTS = ['decide', 'reading', 'marking', 'card'];

/** What scripts are built from, and which of the others each is built from itself. */
const GROUND: Record<string, string[]> = {
  shared: [],
  article: ['shared'],
  text: ['shared'],
  mentions: ['shared', 'text'],
  watching: ['shared', 'text'],
};

const sources = read(/^page\/.*\.ts$/);
const paths = new Set(sources.map(({ path }) => path));
const folderOf = (path: string) => path.split('/')[1]!;
const isHook = (path: string) => /-hook\.ts$/.test(path);

const imports = sources.flatMap(({ path, text }) =>
  importsOf(path, text).flatMap((name) => {
    const imported = fileOf(name, paths);
    return imported === undefined ? [] : [{ path, imported }];
  }),
);

function mayImport(from: string, imported: string): boolean {
  const to = folderOf(imported);
  if (to === from) return true;
  if (from in GROUND) return GROUND[from]!.includes(to);
  return to in GROUND || (isHook(imported) && SCRIPTS.indexOf(to) > SCRIPTS.indexOf(from));
}

describe('the stages of a page', () => {
  it('are all the folders there are, and hold every file', () => {
    const stages = [...new Set(sources.map(({ path }) => folderOf(path)))].sort();
    expect(stages).toEqual([...SCRIPTS, ...Object.keys(GROUND)].sort());
  });

  it.each([...Object.keys(GROUND), ...SCRIPTS])('%s imports what lies on its way', (folder) => {
    const wrong = imports
      .filter(({ path, imported }) => folderOf(path) === folder && !mayImport(folder, imported))
      .map(({ path, imported }) => `${path} imports ${imported}`);
    expect(wrong).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['decide', 'page/reading/reader-hook.ts', true],
    ['decide', 'page/reading/reading.ts', false],
    ['reading', 'page/decide/page-session.ts', false],
    ['marking', 'page/reading/reader-hook.ts', false],
    ['card', 'page/mentions/found-mentions.ts', true],
    ['text', 'page/shared/listen.ts', true],
    ['text', 'page/mentions/found-mentions.ts', false],
    ['shared', 'page/card/card-hook.ts', false],
  ])('as the rule has it: %s imports %s: %s', (folder, imported, allowed) => {
    expect(mayImport(folder, imported)).toBe(allowed);
  });
});
