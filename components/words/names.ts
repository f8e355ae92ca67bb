/** Which way of writing a name comes first for this reader. */
import { uiLanguage } from '../../extension/i18n';
import { PACK_LANGUAGE, sameLanguage } from './language';

interface WrittenName {
  text: string;
  lang: string;
}

export interface Named {
  name: string;
  /** As it is written in its own language. */
  native?: WrittenName | null | undefined;
}

/** A reader of the actor's own language gets the native name first. */
export function headingOf(
  { name, native }: Named,
  readerLanguage: string,
): { first: WrittenName; second: WrittenName | null } {
  const usual = { text: name, lang: PACK_LANGUAGE };
  if (!native || native.text === name) return { first: usual, second: null };
  return sameLanguage(native.lang, readerLanguage)
    ? { first: native, second: usual }
    : { first: usual, second: native };
}

/** The same, as text alone. */
export function nameInWords(named: Named): string {
  return writtenName(named, uiLanguage()).text;
}

/**
 * Leaves out spellings that differ only in an apostrophe, a hyphen or capitals: to a reader they are the
 * same.
 */
export function otherSpellings(all: string[], known: string[]): string[] {
  const seen = new Set(known.map(plainly));
  return all.filter((text) => !seen.has(plainly(text)) && seen.add(plainly(text)));
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘ʼʿʾ`´]/g, '')
    .replace(/[-‐‑\s]+/g, ' ');
}

/** One name, where there is room for one. */
export function writtenName(named: Named, readerLanguage: string): WrittenName {
  return headingOf(named, readerLanguage).first;
}
