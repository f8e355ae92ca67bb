/** A reader's actions, done by the browser itself, so that events are trusted. */

import { cdp, userEvent } from 'vitest/browser';
import { eventually } from './eventually';

export const rest = (milliseconds: number) =>
  new Promise((resume) => setTimeout(resume, milliseconds));

/** Waits until the frame that is due now has been drawn. */
export async function nextFrame(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

export async function hover(target: Element): Promise<void> {
  await userEvent.hover(target);
}

/** Moves away from everything: the fixture pages leave their lower right corner empty. */
export async function moveAway(): Promise<void> {
  const corner = document.createElement('i');
  corner.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 4px; height: 4px';
  document.body.append(corner);
  await userEvent.hover(corner);
  corner.remove();
}

export const press = (keys: string) => userEvent.keyboard(keys);
export const click = (target: Element) => userEvent.click(target);

export async function touch(target: Element, moved = 0): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  const at = {
    x: box.left + box.width / 2 + (frame?.left ?? 0),
    y: box.top + box.height / 2 + (frame?.top ?? 0),
  };
  const session = cdp() as unknown as {
    send(method: string, parameters: object): Promise<unknown>;
  };
  const send = (type: string, points: object[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [at]);
  if (moved) await send('touchMove', [{ ...at, y: at.y + moved }]);
  await send('touchEnd', []);
}

/** The card's host: the one element that is not the page's own. */
export function host(): HTMLElement | null {
  return document.querySelector<HTMLElement>('div[popover="manual"]');
}

export const cardOpens = () => eventually(() => must(host()));
export const cardCloses = () =>
  eventually(() => {
    if (host()) throw new Error('the card is still there');
  });

export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('missing');
  return value;
}

export const element = (selector: string) => must(document.querySelector<HTMLElement>(selector));
