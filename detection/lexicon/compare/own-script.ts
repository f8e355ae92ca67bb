/**
 * Does a list give the spelling of a name in the script of the text? Then that spelling decides, and
 * sounds are not compared across scripts: Arabic leaves so much unwritten that جمعه آینده, "next
 * Friday", sounds like Juma Inad.
 */
import { formsBeside } from '../stored/forms-of-owner';
import { keptByNumber } from '../stored/kept';
import type { Lexicon } from '../stored/load';

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
