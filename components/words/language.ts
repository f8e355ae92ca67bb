/** Which language is the reader's and which is the data's. */
import { direction, uiLanguage } from '../../extension/i18n';

/** Sentences, titles and roles in packs are written in English. */
export const PACK_LANGUAGE = 'en';

export function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]!.toLowerCase() === b.split('-')[0]!.toLowerCase();
}

const listFormats = new Map<string, Intl.ListFormat>();

/** "A, B and C" as the reader's language joins them. */
export function list(items: string[]): string {
  const language = uiLanguage();
  let format = listFormats.get(language);
  if (!format) {
    format = new Intl.ListFormat(language, { type: 'conjunction' });
    listFormats.set(language, format);
  }
  return format.format(items);
}

export function number(n: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(n);
}

/** Keeps words of any script whole and in their own direction, whichever way the sentence runs. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/**
 * The same for names that only a right-to-left sentence would tear apart: most names are in Latin letters.
 */
export function isolate(name: string): string {
  return direction() === 'rtl' ? isolated(name) : name;
}

/** Takes the marks of `isolate` out again, for text that leaves the page. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
