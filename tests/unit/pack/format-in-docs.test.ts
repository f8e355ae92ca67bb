/** The documents about the format mention every key and value of it, and their examples are valid. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  actorFile,
  eventFile,
  loadedWordsFile,
  lookalikesFile,
  officeFile,
  packFile,
  partiesFile,
  renderingsFile,
  sourcesFile,
} from '../../../pack/schema/files';
import { jsonSchemas } from '../../../pack/schema/json-schemas';
import { eventStatement } from '../../../pack/schema/statement';

const format = readFileSync('docs/data-format.md', 'utf8');
const walkThrough = readFileSync('docs/adding-facts.md', 'utf8');

/** Its keys, and the values that are picked from a list. */
function wordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const own = key === 'properties' ? Object.keys(value) : key === 'enum' ? value : [];
    return [...own, ...(key === 'const' ? [value] : []), ...wordsOf(value)];
  });
}

const examplesIn = (markdown: string) =>
  [...markdown.matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => parse(match[1]!));

const wrongIn = (schema: v.GenericSchema, example: unknown) =>
  v.safeParse(schema, example).issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);

describe('docs/data-format.md', () => {
  it.each(Object.entries(jsonSchemas()))('has every word of %s', (_file, schema) => {
    const missing = wordsOf(schema).filter(
      (word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(format),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each<[string, v.GenericSchema]>([
    ['actors/<id>.yaml', actorFile],
    ['events/<id>.yaml', eventFile],
    ['offices/<id>.yaml', officeFile],
    ['sources/<publisher>.yaml', sourcesFile],
    ['lookalikes.yaml', lookalikesFile],
    ['loaded-words.yaml', loadedWordsFile],
    ['parties.yaml', partiesFile],
    ['pack.yaml', packFile],
    ['renderings.yaml', renderingsFile],
  ])('shows %s as it is', (file, schema) => {
    const section = format.split(/^## /m).find((text) => text.startsWith(file))!;
    const [example] = examplesIn(section);
    expect(wrongIn(schema, example)).toBeUndefined();
  });
});

it('docs/adding-facts.md shows files as they are', () => {
  const [sources, actor, statements] = examplesIn(walkThrough);
  expect(wrongIn(sourcesFile, sources)).toBeUndefined();
  expect(wrongIn(actorFile, actor)).toBeUndefined();
  expect(wrongIn(v.array(eventStatement), statements)).toBeUndefined();
});
