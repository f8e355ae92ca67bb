/** From stored bytes to who is meant: each folder of the lexicon is built only from those before it. */
import { describe, expect, it } from 'vitest';
import { read } from './files';
import { fileOf, importsOf } from './imported';

/** In the order in which one is built from the others. */
const STAGES = ['stored', 'words', 'compile', 'compare', 'entries', 'beside', 'match'];

/** Works once, before any text is read: what finds names is loaded without it. */
const BEFOREHAND = 'compile';

const sources = read(/^detection\/lexicon\/.*\.ts$/);
const paths = new Set(sources.map(({ path }) => path));
const stageOf = (path: string) => path.split('/')[2]!;

const imports = sources.flatMap(({ path, text }) =>
  importsOf(path, text).flatMap((name) => {
    const imported = fileOf(name, paths);
    return imported === undefined ? [] : [{ path, imported }];
  }),
);

function mayImport(from: string, imported: string): boolean {
  const to = stageOf(imported);
  if (to === from) return true;
  return to !== BEFOREHAND && STAGES.indexOf(to) < STAGES.indexOf(from);
}

describe('the stages of the lexicon', () => {
  it('are all the folders there are, and hold every file', () => {
    const stages = [...new Set(sources.map(({ path }) => stageOf(path)))].sort();
    expect(stages).toEqual([...STAGES].sort());
  });

  it.each(STAGES)('%s imports what comes before it', (stage) => {
    const wrong = imports
      .filter(({ path, imported }) => stageOf(path) === stage && !mayImport(stage, imported))
      .map(({ path, imported }) => `${path} imports ${imported}`);
    expect(wrong).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['compile', 'detection/lexicon/stored/format.ts', true],
    ['match', 'detection/lexicon/compile/paths.ts', false],
    ['stored', 'detection/lexicon/compile/compile.ts', false],
    ['entries', 'detection/lexicon/compare/verify.ts', true],
    ['entries', 'detection/lexicon/beside/standing.ts', false],
  ])('as the rule has it: %s imports %s: %s', (stage, imported, allowed) => {
    expect(mayImport(stage, imported)).toBe(allowed);
  });
});
