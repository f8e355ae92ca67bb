/** Pages with nothing to read, too much to read, or that cannot be read. */
import { drawn, marks, until } from './readers/reader';
import { expect, test } from './test';

test('a page with no text says so and is left alone', async ({ reader }) => {
  await reader.open('http://odd.example/odd/no-text.html');
  await until('the page to be judged', async () =>
    (await reader.summary()).status.kind === 'no-text' ? true : null,
  );
  expect(await marks(reader)).toEqual([]);
});

test('a page that is no article is not marked', async ({ reader }) => {
  await reader.open('http://odd.example/odd/shop.html');
  await until('the page to be judged', async () =>
    (await reader.summary()).status.kind === 'not-an-article' ? true : null,
  );
  expect(await marks(reader)).toEqual([]);
});

test('a file of plain text is read, a name across two of its lines as well', async ({ reader }) => {
  await reader.tellBackground('change-settings', { kind: 'chose-where', where: 'every-page' });
  await reader.open('http://odd.example/odd/report.txt');
  const texts = (await drawn(reader)).map((mark) => mark.text.replace('\n', ' '));
  expect(texts.sort()).toEqual(['Hadi al-Amiri', 'Kataib Hezbollah']);
});

test('a page of 5 MB is marked and stays quick', async ({ reader }) => {
  test.setTimeout(120_000);
  await reader.open('http://huge.example/');
  await until(
    'the page to be scanned',
    async () => ((await reader.summary()).status.kind === 'scanned' ? true : null),
    60_000,
  );
  const texts = new Set((await marks(reader)).map((mark) => mark.text));
  expect([...texts].sort()).toEqual(['Harakat al-Nujaba', 'Kataib Hezbollah']);
});

test('a page that navigates by itself is read anew', async ({ reader }) => {
  await reader.open('http://odd.example/odd/route-change.html');
  expect((await drawn(reader)).map((mark) => mark.text)).toContain('Kataib Hezbollah');
  await reader.inPage(() => (window as unknown as { goOn(): void }).goOn(), null);
  await until('the marks of the second article', async () => {
    const texts = (await marks(reader)).map((mark) => mark.text);
    return texts.includes('Badr Organization') && !texts.includes('Kataib Hezbollah') ? true : null;
  });
});
