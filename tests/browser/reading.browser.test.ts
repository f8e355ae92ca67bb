/** The fixture pages in tests/fixtures/pages/reading: each says in its own mark-up what is to be marked. */
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually';
import { clear, expectations, type Reading, read, show } from './support/page';

const pages = import.meta.glob<string>('../fixtures/pages/reading/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let reading: Reading | null = null;

afterEach(() => {
  reading?.end();
  reading = null;
  clear();
});

const all = Object.entries(pages).map(([path, html]) => [nameOf(path), html] as const);
/** Pages whose own scripts change them cannot be compared with what they were. */
const still = all.filter(([, html]) => !html.includes('setTimeout'));

describe('a page is marked as it says', () => {
  it.each(all)('%s', async (_, html) => {
    show(html);
    reading = read();
    await eventually(() => {
      const cases = expectations();
      expect(cases.length).toBeGreaterThan(0);
      expect(cases.map(({ where, found }) => [where, found])).toEqual(
        cases.map(({ where, expected }) => [where, expected]),
      );
    });
  });
});

describe('a page is left as it was', () => {
  it.each(still)('%s', async (_, html) => {
    show(html);
    const before = [document.documentElement.outerHTML, document.body.innerHTML];
    reading = read();
    await eventually(() => expect(reading?.extension.summary?.status.kind).toBe('scanned'));
    expect([document.documentElement.outerHTML, document.body.innerHTML]).toEqual(before);
  });
});

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.html$/g, '');
}
