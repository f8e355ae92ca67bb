/** Interface text through the browser's own i18n; the keys are those of the English catalogue. */
import { browser } from 'wxt/browser';
import type card from '../locales/en/card.json';
import type common from '../locales/en/common.json';
import type dossier from '../locales/en/dossier.json';
import type extension from '../locales/en/extension.json';
import type options from '../locales/en/options.json';
import type panel from '../locales/en/panel.json';
import type popup from '../locales/en/popup.json';
import type welcome from '../locales/en/welcome.json';

export type MessageKey = keyof (typeof card &
  typeof common &
  typeof dossier &
  typeof extension &
  typeof panel &
  typeof popup &
  typeof options &
  typeof welcome);

/** A key that has a form for each plural category (`key_one`, `key_other`…): name it without the ending. */
type CountKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

type LookUp = (key: string, parts: string[]) => string;
/** A card that is open while its extension is reloaded is drawn once more without texts, then removed. */
const inTheBrowser: LookUp = (key, parts) => {
  try {
    return browser.i18n.getMessage(key as never, parts);
  } catch {
    return '';
  }
};
let lookUp = inTheBrowser;

/** Takes texts from elsewhere: the gallery shows every language in one browser, unit tests have no browser. */
export function takeTextsFrom(other: LookUp | null): void {
  lookUp = other ?? inTheBrowser;
}

export function t(key: MessageKey, ...parts: (string | number)[]): string {
  return lookUp(key, parts.map(String));
}

/** The text for a number of things; `$1` is the number as the reader's language writes it. */
export function count(key: CountKey, n: number, ...parts: (string | number)[]): string {
  const language = uiLanguage();
  const category = new Intl.PluralRules(language).select(n);
  const number = new Intl.NumberFormat(language).format(n);
  const text = t(`${key}_${category}` as MessageKey, number, ...parts);
  return text || t(`${key}_other` as MessageKey, number, ...parts);
}

export function uiLanguage(): string {
  return lookUp('languageTag', []) || navigator.language;
}

/**
 * The direction of the language the texts are in: the browser's own `@@bidi_dir` is that of its menus, which
 * may differ.
 */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(uiLanguage().split('-')[0]!) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'fa', 'he', 'ur']);
