/** The repository's own files, for the tests that hold its house rules. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface SourceFile {
  path: string;
  text: string;
}

const tracked = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

export const paths: readonly string[] = tracked;

export function read(pattern: RegExp): SourceFile[] {
  return tracked
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Code that ships or builds what ships. */
export const SHIPPED =
  /^(entrypoints|components|detection|pack|page|extension|background|modules)\/.*\.(ts|tsx)$/;
