/**
 * Does a list give the spelling of a name in the script of the text? Then that spelling decides, and
 * sounds are not compared across scripts: Arabic leaves so much unwritten that جمعه آینده, "next
 * Friday", sounds like Juma Inad.
 */
import type { Lexicon } from './load';

const ARABIC = /^[^\p{L}]*\p{Script=Arabic}/u;
const LATIN = /^[^\p{L}]*\p{Script=Latin}/u;

interface Scripts {
  arabic: boolean;
  latin: boolean;
  /** Somebody sorted the spellings by language; a bare list of names may have one of each by chance. */
  byLanguage: boolean;
}

/** Owners asked for lately; in a large list few are. */
const MOST_KEPT = 1 << 14;
const kept = new WeakMap<Lexicon, Map<number, Scripts>>();

export function isSpelledIn(lexicon: Lexicon, form: number, script: 'arabic' | 'latin'): boolean {
  const scripts = scriptsOf(lexicon, form);
  return scripts.byLanguage && scripts[script];
}

function scriptsOf(lexicon: Lexicon, form: number): Scripts {
  const owner = lexicon.formOwners[form]!;
  let owners = kept.get(lexicon);
  if (owners === undefined || owners.size > MOST_KEPT) {
    owners = new Map();
    kept.set(lexicon, owners);
  }
  let scripts = owners.get(owner);
  if (scripts === undefined) {
    scripts = { arabic: false, latin: false, byLanguage: false };
    for (const other of formsBeside(lexicon, form)) {
      const { text, lang, kind } = lexicon.form(other);
      if (lang !== null) scripts.byLanguage = true;
      if (kind !== 'full' && kind !== 'nom-de-guerre') continue;
      if (ARABIC.test(text)) scripts.arabic = true;
      else if (LATIN.test(text)) scripts.latin = true;
    }
    owners.set(owner, scripts);
  }
  return scripts;
}

/** Forms looked at on either side; nobody is written in so many ways but by an odd list. */
const MOST_BESIDE = 500;

/** All forms of a form's owner: they were filed one after another. */
export function* formsBeside({ formOwners }: Lexicon, form: number): Generator<number> {
  const owner = formOwners[form]!;
  let first = form;
  while (first > 0 && formOwners[first - 1] === owner && form - first < MOST_BESIDE) first--;
  for (let at = first; formOwners[at] === owner && at - form < MOST_BESIDE; at++) yield at;
}
