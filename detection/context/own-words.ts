/** What all forms of one actor say together: of a million names, a text asks for few. */
import type { CandidateEntry } from '../lexicon/candidate';
import type { Lexicon } from '../lexicon/load';
import { formsBeside } from '../lexicon/own-script';
import { ARABIC_SCRIPT } from './grades';
import { wordsThatTell } from './ordinary-names';

interface OwnNames {
  /** Words of a country or people. */
  telling: ReadonlySet<string>;
  /** Known by a whole name in such letters. */
  arabic: boolean;
  latin: boolean;
}

/** Actors asked for lately. */
const MOST_KEPT = 1 << 14;
const kept = new WeakMap<Lexicon, Map<number, OwnNames>>();

export function ownNames(lexicon: Lexicon, { entry, form }: CandidateEntry): OwnNames {
  let actors = kept.get(lexicon);
  if (actors === undefined || actors.size > MOST_KEPT) {
    actors = new Map();
    kept.set(lexicon, actors);
  }
  let names = actors.get(entry);
  if (names === undefined) {
    names = readOwnNames(lexicon, form);
    actors.set(entry, names);
  }
  return names;
}

function readOwnNames(lexicon: Lexicon, form: number): OwnNames {
  const telling = new Set<string>();
  let arabic = false;
  let latin = false;
  for (const own of formsBeside(lexicon, form)) {
    const { text, kind } = lexicon.form(own);
    for (const word of wordsThatTell(text)) telling.add(word);
    if (kind === 'short' || kind === 'translation-slip') continue;
    if (ARABIC_SCRIPT.test(text)) arabic = true;
    else latin = true;
  }
  return { telling, arabic, latin };
}
