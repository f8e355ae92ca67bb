/** The pack, from the extension's own package. For surfaces that show more than a card holds. */
import { browser } from 'wxt/browser';
import type { Pack } from '../pack/model';
import { loadPack } from '../pack/packed/read';

let opened: Promise<Pack> | null = null;

export function openPack(): Promise<Pack> {
  opened ??= fetch(browser.runtime.getURL('/pack.bin' as never))
    .then((answer) => answer.arrayBuffer())
    .then(loadPack);
  return opened;
}
