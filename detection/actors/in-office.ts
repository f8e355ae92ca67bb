/** Who holds an office or post on given days, and the words that its titles are made of. */
import { addDays } from '../../pack/days';
import type { DaySpan } from '../article-date';
import { foldTokens } from '../fold/normalise';
import { keptIn } from '../kept-in';
import type { Lexicon } from '../lexicon/stored/load';
import type { LexiconOffice } from '../model';
import { holdersOn } from './holders';

export type InOffice = ReadonlyMap<string, readonly LexiconOffice[]>;

const NOBODY: InOffice = new Map();
const known = new WeakMap<Lexicon, Map<string, InOffice>>();

/** Everybody in office on one of the days, with what they hold. */
export function inOfficeOn(lexicon: Lexicon, days: DaySpan | null): InOffice {
  if (days === null || lexicon.details.offices.length === 0) return NOBODY;
  const byDays = keptIn(known, lexicon, () => new Map<string, InOffice>());
  return keptIn(byDays, `${days.from}/${days.to}`, () => gathered(lexicon, days));
}

function gathered(lexicon: Lexicon, days: DaySpan): InOffice {
  const held = new Map<string, LexiconOffice[]>();
  const { offices, posts = [] } = lexicon.details;
  const lately = { from: addDays(days.from, -LATELY), to: days.to };
  for (const office of [...offices, ...posts]) {
    for (const actor of holdersOn(office, lately)) {
      const own = held.get(actor);
      if (own) own.push(office);
      else held.set(actor, [office]);
    }
  }
  return held;
}

const wordsByOffice = new WeakMap<LexiconOffice, ReadonlySet<string>>();

/** Folded words of its titles in all languages; a page asks for those of few offices. */
export function wordsOfTitles(office: LexiconOffice): ReadonlySet<string> {
  return keptIn(
    wordsByOffice,
    office,
    () => new Set(office.names.flatMap(({ text }) => foldTokens(text))),
  );
}

/** Days; who has just left office is still news, and still spoken of by the title. */
const LATELY = 60;

/** Days on which whoever has held an office at all held it. */
export const EVER: DaySpan = { from: '1900-01-01', to: '2999-12-31' };
