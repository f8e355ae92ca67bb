/**
 * Does a list give the spelling of a name in the script of the text? Then that spelling decides, and
 * sounds are not compared across scripts: Arabic leaves so much unwritten that جمعه آینده, "next
 * Friday", sounds like Juma Inad.
 */
import { keptByNumber } from './kept';
import type { Lexicon } from './load';

const ARABIC = /^[^\p{L}]*\p{Script=Arabic}/u;
const LATIN = /^[^\p{L}]*\p{Script=Latin}/u;

interface Scripts {
  arabic: boolean;
  latin: boolean;
  /** Somebody sorted the spellings by language; a bare list of names may have one of each by chance. */
  byLanguage: boolean;
}

const scriptsOf = keptByNumber((lexicon, _owner, form: number): Scripts => {
  const scripts: Scripts = { arabic: false, latin: false, byLanguage: false };
  for (const other of formsBeside(lexicon, form)) {
    const { text, lang, kind } = lexicon.form(other);
    if (lang !== null) scripts.byLanguage = true;
    if (kind === 'short' || kind === 'translation-slip') continue;
    if (ARABIC.test(text)) scripts.arabic = true;
    else if (LATIN.test(text)) scripts.latin = true;
  }
  return scripts;
});

export function isSpelledIn(lexicon: Lexicon, form: number, script: 'arabic' | 'latin'): boolean {
  const scripts = scriptsOf(lexicon, lexicon.owners.of(form), form);
  return scripts.byLanguage && scripts[script];
}

/** Forms looked at on either side; nobody is written in so many ways but by an odd list. */
const MOST_BESIDE = 500;

/** All forms of a form's owner: they were filed one after another. */
export function* formsBeside({ owners, formCount }: Lexicon, form: number): Generator<number> {
  let first = form;
  while (!owners.isFirst(first) && form - first < MOST_BESIDE) first--;
  yield first;
  for (let at = first + 1; at < formCount && !owners.isFirst(at); at++) {
    if (at - form >= MOST_BESIDE) return;
    yield at;
  }
}

/** Is he listed under one name alone? */
export const isOnlyForm = ({ owners, formCount }: Lexicon, form: number): boolean =>
  owners.isFirst(form) && (form + 1 >= formCount || owners.isFirst(form + 1));
