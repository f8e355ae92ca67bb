import { afterEach, expect, it, vi } from 'vitest';
import { onceOpened } from '../../../extension/open-pack';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
afterEach(() => vi.unstubAllGlobals());

const file = () => Promise.resolve(new Response('abc'));
const unreadable = () => Promise.reject(new Error('unreadable'));
const sizeOf = (bytes: ArrayBuffer) => bytes.byteLength;

it('reads a packaged file when it is first asked for, and once', async () => {
  const fetched = vi.fn(file);
  vi.stubGlobal('fetch', fetched);
  const open = onceOpened('/pack.bin', sizeOf);
  expect(fetched).not.toHaveBeenCalled();
  expect(await Promise.all([open(), open()])).toEqual([3, 3]);
  expect(await open()).toBe(3);
  expect(fetched).toHaveBeenCalledOnce();
});

it('reads it again after it could not be read', async () => {
  vi.stubGlobal('fetch', vi.fn(file).mockImplementationOnce(unreadable));
  const open = onceOpened('/pack.bin', sizeOf);
  await expect(open()).rejects.toThrow('unreadable');
  expect(await open()).toBe(3);
});
