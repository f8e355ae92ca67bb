import { cardBox, cardSays, cardText, middleOfCard, noCard } from './readers/card';
import { drawn, scanned } from './readers/marks';
import { hover, inOneGo, whereIs } from './readers/pointer';
import { untilSeen } from './readers/until';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';

/** Who the sample article names, where, and what the card's first line must say. */
const NAMED = [
  { text: 'Mushtaq Talib al-Saidi', card: 'Mushtaq Talib al-Saidi' },
  { text: 'Abu Taqwa', card: 'Mushtaq Talib al-Saidi' },
  { text: 'Harakat al-Nujaba', card: 'Harakat al-Nujaba' },
  { text: 'Popular Mobilization Forces', card: 'Popular Mobilization Forces' },
  { text: 'PMF', card: 'Popular Mobilization Forces' },
  { text: 'Pat Ryder', card: 'Pat Ryder' },
  { text: 'Yahya Rasool', card: 'Yahya Rasool' },
  { text: 'Rasool gave', mark: 'Rasool', card: 'Yahya Rasool' },
  { text: 'US-led coalition', card: 'Operation Inherent Resolve' },
  { text: 'Akram al-Kaabi', card: 'Akram al-Kaabi' },
  { text: 'Mohammed Shia al-Sudani', card: 'Mohammed Shia al-Sudani' },
  { text: 'Islamic Dawa Party', card: 'Islamic Dawa Party' },
  { text: 'Coordination Framework', card: 'Coordination Framework' },
  { text: 'Islamic Resistance in Iraq', card: 'Islamic Resistance in Iraq' },
  { text: 'Kataib Hezbollah', card: 'Kataib Hezbollah' },
  { text: 'Kata’ib Hizballah', card: 'Kataib Hezbollah' },
  { text: 'ISIS', card: 'Islamic State' },
  { text: 'Qasem Soleimani', card: 'Qasem Soleimani' },
  { text: 'Abu Mahdi al-Muhandis', card: 'Abu Mahdi al-Muhandis' },
];

test('every name of the sample article is marked, and hovering it opens its card', async ({
  reader,
}) => {
  await reader.open(SAMPLE);
  const marked = (await drawn(reader)).map((mark) => mark.text);
  for (const { text, mark, card } of NAMED) {
    expect(marked, `"${mark ?? text}" is marked`).toContain(mark ?? text);
    await hover(reader, mark ?? text);
    await cardSays(reader, card, 200);
    await reader.press('Escape');
    await noCard(reader);
  }
});

test('the page’s own document is the same to the byte, marks, card and all', async ({ reader }) => {
  await reader.open(`${SAMPLE}?untouched`);
  const asServed = await reader.inPage(async (address) => {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    return page.body.innerHTML;
  }, SAMPLE);
  await scanned(reader);
  await hover(reader, 'Harakat al-Nujaba');
  await cardSays(reader, 'Harakat al-Nujaba');
  const now = await reader.inPage(
    () => ({
      body: document.body.innerHTML,
      attributes: [document.documentElement, document.body].map((each) => each.getAttributeNames()),
    }),
    null,
  );
  expect(now.body).toBe(asServed);
  expect(now.attributes).toEqual([['lang'], []]);
});

test('the card waits for a pointer that rests, stays while the pointer is on it, and leaves with it', async ({
  reader,
}) => {
  await reader.open(SAMPLE);
  await scanned(reader);

  const name = await whereIs(reader, 'Harakat al-Nujaba');
  const above = { x: name.x, y: 4 };
  await inOneGo(
    reader,
    async () => {
      await reader.movePointerTo(above);
      await noCard(reader);
    },
    async () => {
      await reader.glidePointerTo(name);
      await reader.glidePointerTo(above);
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(
    await reader.inCard((root) => root.textContent, null),
    'passing over opens nothing',
  ).toBeNull();

  await inOneGo(
    reader,
    async () => {
      await hover(reader, 'Harakat al-Nujaba');
      await cardSays(reader, 'Harakat al-Nujaba');
    },
    async () => reader.glidePointerTo(middleOfCard(await cardBox(reader))),
  );
  await new Promise((resolve) => setTimeout(resolve, 700));
  await cardSays(reader, 'Harakat al-Nujaba');

  await reader.glidePointerTo({ x: 4, y: 4 });
  await noCard(reader);
});

test('the card never covers the line being read', async ({ reader }) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  for (const text of ['Mushtaq Talib al-Saidi', 'Quds Force', 'Pat Ryder']) {
    await hover(reader, text);
    await cardText(reader);
    const point = await whereIs(reader, text);
    const box = await cardBox(reader);
    expect(
      box.bottom <= point.y - 5 || box.top >= point.y + 5,
      `${text}: ${JSON.stringify({ box, point })}`,
    ).toBe(true);
    await reader.press('Escape');
    await noCard(reader);
  }
});

test('Escape closes the card without reaching the page', async ({ reader }) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  await reader.inPage(() => {
    const page = window as unknown as { escapes: number };
    page.escapes = 0;
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape') page.escapes += 1;
    });
  }, null);
  await hover(reader, 'Pat Ryder');
  await cardSays(reader, 'Pat Ryder');
  await reader.press('Escape');
  await noCard(reader);
  expect(await reader.inPage(() => (window as unknown as { escapes: number }).escapes, null)).toBe(
    0,
  );
  await reader.press('Escape');
  expect(await reader.inPage(() => (window as unknown as { escapes: number }).escapes, null)).toBe(
    1,
  );
});

test('a link under a mark keeps its click', async ({ reader }) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  await reader.click(await whereIs(reader, 'Islamic Dawa Party'));
  const hash = () => reader.inPage(() => location.hash, null);
  await untilSeen('the link to be followed', hash, (now) => now === '#dawa');
});
