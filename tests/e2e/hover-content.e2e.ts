/**
 * WCAG 2.2, success criterion 1.4.13 "Content on Hover or Focus", point by point: the card can be
 * dismissed, hovered, and stays. Once for the pointer, once for the keyboard.
 */
import { cardBox, cardSays, cardText, middleOfCard, noCard } from './readers/card';
import { scanned } from './readers/marks';
import { hover, inOneGo, whereIs } from './readers/pointer';
import type { Reader } from './readers/reader';
import { until } from './readers/until';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';
const NAME = 'Harakat al-Nujaba';
/** ms; many times the grace period, and longer than browsers' tooltips stay. */
const LONG = 3_000;
/** ms; well beyond the grace period. */
const A_WHILE = 800;

const wait = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));

/** Removes the text that the card is about from the page, as a live blog does. */
function removeText(reader: Reader): Promise<void> {
  return reader.inPage(() => {
    for (const text of document.querySelectorAll('h1, h2, p, li')) text.remove();
  }, null);
}

const WAYS: { by: string; open(reader: Reader): Promise<void> }[] = [
  { by: 'the pointer', open: (reader) => hover(reader, NAME) },
  {
    by: 'the keyboard',
    async open(reader) {
      await reader.movePointerTo({ x: 4, y: 4 });
      await until('the focus in the card', async () => {
        await reader.command('open-card');
        return reader.inCard((root) => (root.activeElement ? true : null), null);
      });
    },
  },
];

for (const { by, open } of WAYS) {
  test.describe(`a card opened by ${by}`, () => {
    test.beforeEach(async ({ reader }) => {
      await reader.open(SAMPLE);
      await scanned(reader);
      await open(reader);
      await cardText(reader);
    });

    test('is dismissible: Escape closes it, pointer and focus where they are', async ({
      reader,
    }) => {
      await reader.press('Escape');
      await noCard(reader);
      await wait(A_WHILE);
      expect(await reader.inCard((root) => root.textContent, null), 'and it stays away').toBeNull();
    });

    test('is hoverable: the pointer goes over the gap on to it, rests there, and it stays', async ({
      reader,
    }) => {
      const mark = await whereIs(reader, NAME);
      await inOneGo(
        reader,
        async () => {
          await open(reader);
          await cardText(reader);
        },
        async () => {
          const card = await cardBox(reader);
          const edge = card.top > mark.y ? card.top - 5 : card.bottom + 5;
          // The gap between line and card is crossed in small steps, as a hand does.
          if (by === 'the pointer') await reader.glidePointerTo({ x: mark.x, y: edge });
          await reader.glidePointerTo(middleOfCard(card));
        },
      );
      await wait(LONG);
      await cardSays(reader, 'sources');
    });

    test('is persistent: it stays until left, dismissed, or no longer valid', async ({
      reader,
    }) => {
      await wait(LONG);
      // It does not close after some time.
      await cardSays(reader, 'sources');
      await removeText(reader);
      await noCard(reader);

      await reader.open(`${SAMPLE}?again`);
      await scanned(reader);
      await open(reader);
      await cardText(reader);
      if (by === 'the pointer') await reader.glidePointerTo({ x: 4, y: 4 });
      else {
        // The pointer did not open it, so its position says nothing.
        await reader.glidePointerTo({ x: 40, y: 40 });
        await wait(A_WHILE);
        await cardSays(reader, 'sources');
        await until('the close button', () =>
          reader.inCard((root) => {
            root.querySelector<HTMLElement>('[aria-label="Close"]')?.click();
            return true;
          }, null),
        );
      }
      await noCard(reader);
    });
  });
}
