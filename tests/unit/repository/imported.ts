/** What a source file imports, for the tests that hold the direction of imports. */
import { dirname, join, normalize } from 'node:path';

export const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** Files of the project by their path from the root, as the import gives it; packages by name. */
export function importsOf(path: string, text: string): string[] {
  const found = [
    ...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g),
  ].map((match) => match[1]!);
  return found.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name));
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** The file that such a path refers to; undefined for a package. */
export const fileOf = (name: string, paths: ReadonlySet<string>): string | undefined =>
  ENDINGS.map((ending) => `${name}${ending}`).find((path) => paths.has(path));
