/** House rules that a reviewer should not have to remember. */
import { describe, expect, it } from 'vitest';
import { read, SHIPPED } from './files';

/** A longer file probably holds two concerns. */
const LONGEST_FILE = 350;

describe('the house', () => {
  it(`has no source file of more than ${LONGEST_FILE} lines`, () => {
    const long = read(/\.(ts|tsx|mjs)$/)
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('never sets markup from text in what ships', () => {
    const wrong = read(SHIPPED)
      .filter(({ text }) =>
        /dangerouslySetInnerHTML|\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(/.test(
          text,
        ),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('makes no network request in what ships, but for files of its own package', () => {
    const wrong = read(SHIPPED)
      .filter(({ path }) => !path.startsWith('modules/'))
      .filter(({ text }) =>
        /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon|\bimportScripts\b/.test(text),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
    const fetches = read(SHIPPED).flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![.#\w])fetch\(([^)]*)/g)].map((match) => ({ path, what: match[1]! })),
    );
    for (const { path, what } of fetches) expect(what, path).toMatch(/getURL|packaged/);
  });

  it('keeps thin entrypoints', () => {
    const thick = read(/^entrypoints\/.*\.(ts|tsx)$/)
      .map(({ path, text }) => ({ path, lines: text.trim().split('\n').length }))
      .filter(({ lines }) => lines > 60);
    expect(thick).toEqual([]);
  });

  it('names decision records by number and title, no number twice', () => {
    const records = read(/^docs\/decisions\//);
    const numbers = records.map(
      ({ path }) => path.match(/^docs\/decisions\/(\d{3})-[a-z0-9-]+\.md$/)?.[1],
    );
    expect(numbers).not.toContain(undefined);
    expect(new Set(numbers).size).toBe(numbers.length);
    const titles = records.map(({ text }) => text.match(/^# (\d{3}) \S/)?.[1]);
    expect(titles).toEqual(numbers);
  });

  it('records no package host in the lockfile', () => {
    const [lockfile] = read(/^package-lock\.json$/);
    expect(lockfile!.text).not.toMatch(/"resolved": "https?:/);
  });
});
