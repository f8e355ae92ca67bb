/** Pages with nothing to read, too much to read, or that cannot be read. */
import { drawn, marks, untilMarks, untilStatus } from './readers/marks';
import { expect, test } from './test';

test('a page with no text says so and is left alone', async ({ reader }) => {
  await reader.open('http://odd.example/odd/no-text.html');
  await untilStatus(reader, 'no-text');
  expect(await marks(reader)).toEqual([]);
});

test('a page that is no article is not marked', async ({ reader }) => {
  await reader.open('http://odd.example/odd/shop.html');
  await untilStatus(reader, 'not-an-article');
  expect(await marks(reader)).toEqual([]);
});

test('a file of plain text is read, a name across two of its lines as well', async ({ reader }) => {
  await reader.tellBackground('change-settings', { kind: 'chose-where', where: 'every-page' });
  await reader.open('http://odd.example/odd/report.txt');
  const texts = (await drawn(reader)).map((mark) => mark.text.replace('\n', ' '));
  expect(texts.sort()).toEqual(['Hadi al-Amiri', 'Kataib Hezbollah']);
});

test('a page of 5 MB is marked and stays quick', async ({ reader }) => {
  test.setTimeout(300_000);
  await reader.open('http://huge.example/');
  await untilStatus(reader, 'scanned', 120_000);
  const named = 'Harakat al-Nujaba,Kataib Hezbollah';
  await untilMarks(reader, named, (texts) => [...new Set(texts)].sort().join() === named);
});

test('a page that navigates by itself is read anew', async ({ reader }) => {
  await reader.open('http://odd.example/odd/route-change.html');
  expect((await drawn(reader)).map((mark) => mark.text)).toContain('Kataib Hezbollah');
  await reader.inPage(() => (window as unknown as { goOn(): void }).goOn(), null);
  await untilMarks(
    reader,
    'the marks of the second article',
    (texts) => texts.includes('Badr Organization') && !texts.includes('Kataib Hezbollah'),
  );
});
