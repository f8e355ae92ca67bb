/** The card speaks of the day the article was written: other days, other affiliations. */
import { cardSays } from './readers/card';
import { scanned } from './readers/marks';
import { hover } from './readers/pointer';
import { expect, test } from './test';

const article = (query: string) => `http://dated.example/?${query}`;

/** Fuad Hussein and others change posts; the coalition's commander and Iraq's prime minister do too. */
const CASES = [
  { date: '2024-01-04', heading: 'On 4 January 2024' },
  { date: '2021-06-29', heading: 'On 29 June 2021' },
];

test('an article of January 2024 and one of 2021 give different affiliations and markers', async ({
  reader,
}) => {
  const seen: { onDay: string; marker: string | null }[] = [];
  for (const { date, heading } of CASES) {
    await reader.open(article(`date=${date}&name=Mohammed+Shia+al-Sudani`));
    const summary = await scanned(reader);
    expect(summary.articleDate).toBe(date);
    await hover(reader, 'Mohammed Shia al-Sudani');
    await cardSays(reader, heading);
    const parts = await reader.inCard((root) => {
      const marker = root.querySelector('svg .this-article, svg [data-part="this-article"]');
      const section = root.querySelector('.affiliations, [data-part="on-article-date"]');
      return { onDay: section?.textContent ?? '', marker: marker?.outerHTML ?? null };
    }, null);
    seen.push(parts!);
  }
  expect(seen[0]!.onDay).toContain('Prime Minister');
  expect(seen[1]!.onDay).not.toContain('Prime Minister of Iraq');
  expect(seen[0]!.marker).not.toBeNull();
  expect(seen[0]!.marker).not.toBe(seen[1]!.marker);
});

test('an article without a date says so', async ({ reader }) => {
  await reader.open(article('name=Mohammed+Shia+al-Sudani'));
  const summary = await scanned(reader);
  expect(summary.articleDate).toBeNull();
  await hover(reader, 'Mohammed Shia al-Sudani');
  await cardSays(reader, 'this article gives no date');
});

test('the date of an article that names nobody is told as well', async ({ reader }) => {
  await reader.open(article('date=2024-01-04&name=Nobody+Known'));
  // Until somebody asks, only its raw text is looked at.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const summary = await scanned(reader);
  expect(summary.articleDate).toBe('2024-01-04');
  expect(summary.mentions).toEqual([]);
});

test('"Iraq’s prime minister" is who held the office on that day', async ({ reader }) => {
  for (const [date, name] of [
    ['2021-01-15', 'Mustafa al-Kadhimi'],
    ['2024-01-15', 'Mohammed Shia al-Sudani'],
  ] as const) {
    await reader.open(article(`date=${date}&name=Iraq%E2%80%99s+prime+minister`));
    await scanned(reader);
    await hover(reader, 'Iraq’s prime minister');
    await cardSays(reader, name, 200);
  }
});
