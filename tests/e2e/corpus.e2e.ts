/**
 * Pages of every kind, opened with the shipped extension: nothing is thrown, nothing is changed, names are
 * marked.
 */
import { expect, test } from '@playwright/test';
import { type Visit, visitCorpus } from '../../bench/page/corpus-run';
import { PageServer } from '../../scripts/browser/page-server';
import { CORPUS, corpusSite } from '../fixtures/sites/pages';
import { startFirefoxReader } from './readers/firefox';
import { untilMarks } from './readers/marks';

test('a hundred pages and more: no exception, no change of the document, names marked @chromium', async () => {
  test.setTimeout(900_000);
  const visits: Visit[] = [];
  await visitCorpus((visit) => visits.push(visit));
  const wrong = visits.flatMap(({ page, errors, difference, marks }) => {
    const said = [...errors];
    if (difference !== null) said.push(`document differs ${difference}`);
    if (page.layout.expect === 'marked' && marks === 0) said.push('nothing marked');
    if (page.layout.expect === 'nothing' && marks > 0) said.push(`${marks} marks`);
    return said.map((what) => `${page.address} ${what}`);
  });
  expect(visits.length).toBeGreaterThanOrEqual(100);
  expect(wrong).toEqual([]);
});

/** Only one page in this many: Firefox takes its time to open each. */
const ONE_IN = 6;

test('pages of every make in Firefox: the document stays, names are marked', async () => {
  test.skip(test.info().project.name !== 'firefox', 'Chromium opens them all above');
  test.setTimeout(600_000);
  const server = await PageServer.start(corpusSite);
  const reader = await startFirefoxReader(server);
  try {
    const pages = CORPUS.filter(
      (page, index) =>
        index % ONE_IN === 0 && page.layout.expect === 'marked' && !page.layout.headers,
    );
    for (const { address } of pages) {
      await reader.open(address);
      await untilMarks(reader, `marks on ${address}`, (texts) => texts.length > 0);
      const left = await reader.inPage(
        () => ({
          hosts: document.querySelectorAll('div[popover=manual]').length,
          attributes: [
            ...document.documentElement.getAttributeNames(),
            ...document.body.getAttributeNames(),
          ],
        }),
        null,
      );
      expect(left, address).toEqual({ hosts: 0, attributes: ['lang', 'dir'] });
    }
    expect(pages.length).toBeGreaterThan(10);
  } finally {
    await reader.quit();
    await server.stop();
  }
});
