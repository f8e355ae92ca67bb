/**
 * The pack and the lexicon beside it, from the extension's own package: each opened once, when first asked
 * for.
 */
import { browser } from 'wxt/browser';
import type { Pack } from '../pack/model';
import { loadPack } from '../pack/packed/read';

export const openPack: () => Promise<Pack> = onceOpened('/pack.bin', loadPack);

/** Rejects where the file cannot be read or `open` throws, and then tries anew when asked again. */
export function onceOpened<Opened>(
  packaged: '/pack.bin' | '/lexicon.bin',
  open: (bytes: ArrayBuffer) => Opened,
): () => Promise<Opened> {
  let opened: Promise<Opened> | null = null;
  return () => {
    opened ??= read(packaged).then(open);
    // A failed read must not be remembered for as long as this part of the extension lives.
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
}

async function read(packaged: string): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(packaged as never));
  return answer.arrayBuffer();
}
