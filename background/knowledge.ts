/** The pack and its lexicon, read from the extension's own files: once, when first asked. */
import { browser } from 'wxt/browser';
import { type Lexicon, loadLexicon } from '../detection/lexicon/stored/load';
import type { Pack } from '../pack/model';
import { loadPack } from '../pack/packed/read';

let pack: Promise<Pack> | null = null;
let lexicon: Promise<Lexicon> | null = null;

export function thePack(): Promise<Pack> {
  pack ??= bytesOf('/pack.bin').then(loadPack);
  // A failed read must not be remembered for as long as the worker lives.
  pack.catch(() => {
    pack = null;
  });
  return pack;
}

export function theLexicon(): Promise<Lexicon> {
  lexicon ??= bytesOf('/lexicon.bin').then(loadLexicon);
  lexicon.catch(() => {
    lexicon = null;
  });
  return lexicon;
}

async function bytesOf(path: '/pack.bin' | '/lexicon.bin'): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path as never));
  return response.arrayBuffer();
}
