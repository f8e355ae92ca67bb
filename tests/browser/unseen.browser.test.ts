/** Pages drawn before anybody looks (prerendered, opened in the background) are read when somebody does. */
import { afterEach, expect, it } from 'vitest';
import { eventually } from './support/eventually';
import { clear, marksIn, type Reading, read, show } from './support/page';
import { rest } from './support/reader';

let reading: Reading | null = null;
afterEach(() => {
  reading?.end();
  reading = null;
  clear();
  for (const name of ['prerendering', 'visibilityState']) Reflect.deleteProperty(document, name);
});

const pretend = (name: string, value: unknown) =>
  Object.defineProperty(document, name, { value, configurable: true });

it.each([
  ['prerendered', 'prerendering', true, false, 'prerenderingchange'],
  ['in the background', 'visibilityState', 'hidden', 'visible', 'visibilitychange'],
] as const)('%s', async (_, property, unseen, seen, event) => {
  pretend(property, unseen);
  show('<!doctype html><html lang="en"><body><p>Qasem Soleimani</p></body></html>');
  reading = read();
  await rest(400);
  expect(reading.extension.questions, 'nothing is asked of the worker').toBe(0);
  expect(CSS.highlights.size).toBe(0);
  pretend(property, seen);
  document.dispatchEvent(new Event(event));
  await eventually(() => expect(marksIn(document.body)).toEqual(['Qasem Soleimani']));
});
