/** The card as a reader sees it. */
import { nextFrames } from './pointer';
import type { Point, Reader } from './reader';
import { until, untilSeen } from './until';

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const middleOfCard = ({ left, top, right, bottom }: Edges): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** The card's whole text, once a card is open. */
export function cardText(reader: Reader): Promise<string> {
  return untilCard(reader, 'a card', () => true);
}

/** The same, once it contains these words, if wanted among its first characters. */
export function cardSays(
  reader: Reader,
  words: string,
  among = Number.POSITIVE_INFINITY,
): Promise<string> {
  return untilCard(reader, `a card that says "${words}"`, (text) =>
    text.slice(0, among).includes(words),
  );
}

async function untilCard(
  reader: Reader,
  what: string,
  isRight: (text: string) => boolean,
): Promise<string> {
  const look = async () => (await reader.inCard((root) => root.textContent, null))?.trim() ?? '';
  return untilSeen(what, look, (text) => text !== '' && isRight(text));
}

/**
 * Where the card stands, once it has settled: long names and plots settle frames later, and the card with
 * them.
 */
export async function cardBox(reader: Reader): Promise<Edges> {
  let last = '';
  return until('the card to have its place', async () => {
    const box = await reader.inCard((root) => {
      const { left, top, right, bottom } = root.lastElementChild!.getBoundingClientRect();
      return { left, top, right, bottom };
    }, null);
    const isAtRest = JSON.stringify(box) === last;
    last = JSON.stringify(box);
    if (isAtRest && box !== null && box.right > box.left) return box;
    await nextFrames(reader);
    return null;
  });
}

export function noCard(reader: Reader): Promise<unknown> {
  const look = async () =>
    (await reader.inCard((root) => root.textContent?.trim() || null, null)) ?? null;
  return untilSeen('the card to close', look, (text) => text === null);
}

/** Presses the first button or link of the card with this label. */
export function pressInCard(reader: Reader, label: string): Promise<true> {
  return until(`"${label}" in the card`, () =>
    reader.inCard((root, label) => {
      const controls = [...root.querySelectorAll<HTMLElement>('button, a[href]')];
      const control = controls.find(
        (each) => each.textContent?.includes(label) || each.getAttribute('aria-label') === label,
      );
      control?.click();
      return control ? true : null;
    }, label),
  );
}
