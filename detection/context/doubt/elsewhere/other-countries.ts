/** Countries that are none of the field: what is told of happens there. */
import { keptIn } from '../../../kept-in';
import type { LanguageWords } from '../../../languages/index';
import type { Lexicon } from '../../../lexicon/stored/load';
import type { Case } from '../../case';
import { namesIn } from '../../document/country-names';
import { cuesIn } from '../../document/cues';
import type { Passage } from '../../spots/spot';

/**
 * "in Afghanistan", "Afganistan'da": what is told there happens in such a country, and in none of the
 * field; in its own passage, or in a document that says so more than once.
 */
export function isSetElsewhere(one: Case): boolean {
  const { lexicon, passages } = one.hearing.evidence;
  const isHereElsewhere = isPassageSetElsewhere(one);
  if (isHereElsewhere !== null) return isHereElsewhere;
  let inAll = 0;
  for (const each of passages) {
    const { others, ofField } = placesIn(each, lexicon);
    if (ofField > 0) return false;
    inAll += others;
  }
  return inAll >= ENOUGH_PLACES;
}
/** One is named in passing. */
const ENOUGH_PLACES = 2;

/** The same of the passage alone; null where it does not say. */
export function isPassageSetElsewhere({ spot, hearing: { evidence } }: Case): boolean | null {
  const { others, ofField } = placesIn(spot.passage, evidence.lexicon);
  return others + ofField > 0 ? ofField === 0 : null;
}

interface Places {
  others: number;
  ofField: number;
}
const known = new WeakMap<Passage, Places>();

function placesIn(passage: Passage, lexicon: Lexicon): Places {
  return keptIn(known, passage, () => {
    const places = { others: 0, ofField: 0 };
    for (const { name } of countriesSetIn(passage.words, passage.block.text)) {
      if (cuesIn(lexicon, name, 1).length > 0) places.ofField++;
      else places.others++;
    }
    return places;
  });
}

/** "the coalition in Afghanistan", "Afganistan'daki koalisyon": such a country, directly beside the name. */
export function isInOtherCountry({ spot: { passage, start, end }, hearing }: Case): boolean {
  const { text } = passage.block;
  const behind = text.slice(end, end + BESIDE);
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const { mayBeSaid } = settingsOf(passage.words);
  const gaps = [
    { side: behind, gap: ({ start }: Country) => behind.slice(0, start) },
    { side: before, gap: ({ end }: Country) => before.slice(end) },
  ];
  for (const { side, gap } of gaps) {
    if (!mayBeSaid.test(side)) continue;
    for (const country of countriesSetIn(passage.words, side)) {
      if (ONE_WORD.test(gap(country))) return isOther(country.name, hearing);
    }
  }
  return false;
}
/** UTF-16 units; " in the Central African Republic". */
const BESIDE = 48;
/** " in ", " au ", "'daki ", Arabic " ب". */
const ONE_WORD = /^(?: |['’])\p{L}{1,4} ?$/u;

const isOther = (country: string, { evidence }: Case['hearing']): boolean =>
  cuesIn(evidence.lexicon, country, 1).length === 0;

interface Country {
  name: string;
  start: number;
  end: number;
}

function* countriesSetIn(words: LanguageWords, text: string): Generator<Country> {
  const { before, behind } = settingsOf(words);
  const names = namesIn(words.code);
  for (let hit = names.find(text, 0); hit !== null; hit = names.find(text, hit.end)) {
    const start = hit.end - hit.word.length;
    const isSet =
      before?.test(text.slice(Math.max(0, start - SAID_BEFORE), start)) ??
      behind?.test(text.slice(hit.end, hit.end + SAID_BEHIND));
    if (isSet) yield { name: text.slice(start, hit.end), start, end: hit.end };
  }
}
/** UTF-16 units; a letter before "aux ", "'daki". */
const SAID_BEFORE = 5;
const SAID_BEHIND = 6;

interface Settings {
  /** What says that something happens in a country: up to its name, or from its end on. */
  before: RegExp | null;
  behind: RegExp | null;
  /** May a country be said right beside a name, in the text behind it or before it? The platform is slow to list them. */
  mayBeSaid: RegExp;
}

const settings = new Map<string, Settings>();

function settingsOf({ code, setIn }: LanguageWords): Settings {
  return keptIn(settings, code, () =>
    'before' in setIn
      ? {
          before: new RegExp(`(?<!\\p{L})${setIn.before}$`, 'iu'),
          behind: null,
          mayBeSaid: new RegExp(
            `^[ '’]${setIn.before}|${setIn.before}[^,;:]+[ '’][^ ]{1,8} ?$`,
            'i',
          ),
        }
      : {
          before: null,
          behind: new RegExp(`^${setIn.behind}(?!\\p{L})`, 'iu'),
          mayBeSaid: new RegExp(setIn.behind, 'i'),
        },
  );
}
