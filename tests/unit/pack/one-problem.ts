import { expect } from 'vitest';
import { edited, type Files, HUNDRED_DAYS, readChanged } from './hundred-days';

/** One mistake in the small pack, and where and how it must be reported. */
export interface Case {
  when: string;
  file: string;
  /** The piece of the file that is replaced… */
  piece: string;
  by: string;
  /** …what stands on the line the problem names (the replacement's first line if not given)… */
  line?: string;
  /** …and what the problem says, with what to do. */
  says: RegExp;
}

export const NAPOLEON = 'data/actors/napoleon-bonaparte.yaml';
export const NEY = 'data/actors/michel-ney.yaml';
export const ARMY = 'data/actors/armee-du-nord.yaml';
export const WATERLOO = 'data/events/1815-06-18-waterloo.yaml';
export const EMPEROR = 'data/offices/emperor-of-the-french.yaml';
export const BRITANNICA = 'data/sources/britannica.yaml';
export const FONDATION = 'data/sources/napoleon-org.yaml';

export function expectOneProblem({ file, piece, by, line, says }: Case): void {
  const files = edited(file, piece, by);
  const { problems } = readChanged(files);
  const about = problems.filter(({ message }) => says.test(message));
  expect(about.map(({ message }) => message)).toHaveLength(1);
  const wanted = line ?? by.split('\n')[0]!.trim();
  const named = textOf(about[0]!.file, files).split('\n')[about[0]!.line - 1];
  expect(named).toContain(wanted);
}

function textOf(file: string, files: Files): string {
  return String(files[file] ?? HUNDRED_DAYS[file]);
}
