/** Addresses of the extension's own pages. */
import { browser } from 'wxt/browser';

/** `address`: "actor/<id>", "event/<id>", "source/<id>", or empty for the search. */
export function dossierUrl(address: string): string {
  const page = browser.runtime.getURL('/dossier.html' as never);
  return address ? `${page}#${address}` : page;
}
