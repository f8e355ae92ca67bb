/** The files in `data/`, one schema for each kind of file; docs/data-format.md explains them in prose. */
import * as v from 'valibot';
import { CATEGORIES, EVENT_KINDS, SOURCE_KINDS } from '../model';
import { nameForm, nameGuards } from './name-form';
import { actorStatement, dated, eventStatement } from './statement';
import { address, edtf, evidence, id, isoDay, language, plainDate, plainText } from './text';

const yesNo = v.boolean('must be true or false');
const names = v.array(nameForm, 'must be a list of names');
const ids = v.optional(v.array(id, 'must be a list of ids'), []);

export const actorFile = v.strictObject({
  id,
  name: plainText,
  native: v.nullable(v.strictObject({ text: plainText, lang: language })),
  category: v.picklist(CATEGORIES),
  sentence: plainText,
  /** Sources of the sentence, where they differ from those of the statements. */
  evidence: v.optional(evidence),
  identifiers: v.optional(
    v.record(v.string(), v.union([plainText, v.pipe(v.number(), v.transform(String))])),
    {},
  ),
  names: v.pipe(names, v.minLength(1, 'is empty: list at least the usual name')),
  /** Words that keep every one of the names from meaning the actor. */
  guards: v.optional(nameGuards),
  statements: v.array(
    actorStatement,
    'must be a list of statements: write statements: [] where there is none',
  ),
});
export type ActorFile = v.InferOutput<typeof actorFile>;

const degrees = (limit: number) =>
  v.nullable(v.pipe(v.number('must be a number'), v.minValue(-limit), v.maxValue(limit)));

const place = v.strictObject({
  name: plainText,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters: IQ')),
  lat: degrees(90),
  lon: degrees(180),
  precision: v.picklist(['exact', 'town', 'province', 'country']),
});

export const eventFile = v.pipe(
  v.strictObject({
    id,
    title: plainText,
    kind: v.picklist(EVENT_KINDS),
    when: edtf,
    span: v.optional(yesNo, true),
    place: v.nullable(place),
    summary: plainText,
    respondsTo: ids,
    aliases: v.optional(v.array(plainText), []),
    singleSource: v.optional(yesNo, false),
    statements: v.array(
      eventStatement,
      'must be a list of statements: write statements: [] where there is none',
    ),
  }),
  dated(),
);
export type EventFile = v.InferOutput<typeof eventFile>;

const holder = v.pipe(
  v.strictObject({
    actor: id,
    when: v.optional(edtf),
    span: v.optional(yesNo, true),
    acting: v.optional(yesNo, false),
    evidence,
    note: v.optional(v.nullable(plainText), null),
  }),
  dated(),
);

export const officeFile = v.strictObject({
  id,
  title: plainText,
  body: v.optional(v.nullable(id), null),
  /**
   * False where the title describes somebody's post ("commander of X"): it is shown, but not looked for on
   * pages.
   */
  marked: v.optional(yesNo, true),
  /** Languages in whose press the bare title is this office's own, unless the text says whose it is. */
  home: v.optional(v.array(language)),
  names,
  holders: v.array(holder, 'must be a list of holders'),
});
export type OfficeFile = v.InferOutput<typeof officeFile>;

const source = v.strictObject({
  id,
  publisher: plainText,
  title: v.nullable(plainText),
  issued: v.nullable(plainDate),
  url: address,
  kind: v.picklist(SOURCE_KINDS),
  lang: v.optional(v.nullable(language), null),
  agency: v.optional(v.nullable(plainText), null),
  weak: v.optional(yesNo, false),
});
export type SourceFile = v.InferOutput<typeof source>;
export const sourcesFile = v.array(
  source,
  'must be a list of sources, each beginning with "- id:"',
);

export const partiesFile = v.array(
  v.strictObject({
    id,
    name: plainText,
    kind: v.picklist(['state', 'company', 'unidentified', 'other']),
  }),
  'must be a list of parties',
);
export type PartyFile = v.InferOutput<typeof partiesFile>[number];

export const lookalikesFile = v.array(
  v.strictObject({
    text: plainText,
    lang: v.optional(v.nullable(language), null),
    sense: plainText,
  }),
  'must be a list of phrases',
);

const byLanguage = (what: string) =>
  v.record(language, v.array(plainText, `must be a list of ${what}`));

/** What translating engines make of names, word by word. */
export const renderingsFile = v.strictObject({
  /** How a head and the rest are put together, by language. */
  orders: byLanguage('ways to put {head} and {rest}'),
  /** Of the word that an Arabic or Persian name begins with. */
  heads: v.record(v.string(), byLanguage('words')),
  names: v.array(
    v.strictObject({
      actor: id,
      heads: v.optional(v.array(v.string()), []),
      rest: v.optional(byLanguage('words'), {}),
      whole: v.optional(byLanguage('names'), {}),
      alone: v.optional(byLanguage('words'), {}),
      telling: v.optional(yesNo, false),
    }),
    'must be a list of names, each beginning with "- actor:"',
  ),
});
export type RenderingsFile = v.InferOutput<typeof renderingsFile>;

/** Words that judge; only a quotation or an attribution may use them. */
export const loadedWordsFile = v.array(
  v.strictObject({
    words: v.array(plainText),
    instead: plainText,
    /** Beside one of these the word is somebody's decision. */
    with: v.optional(v.array(plainText), []),
  }),
  'must be a list of { words, instead }',
);
export type LoadedWords = v.InferOutput<typeof loadedWordsFile>[number];

/** One word each; a star stands for any ending. */
const words = v.array(
  v.pipe(plainText, v.regex(/^[\p{L}\p{M}]+\*?$/u, 'is not one word, with or without a star')),
);

export const packFile = v.strictObject({
  id,
  title: plainText,
  asOf: isoDay,
  cues: v.record(language, v.array(plainText)),
  nameWords: v.optional(v.strictObject({ ordinary: words, telling: words })),
});
export type PackFile = v.InferOutput<typeof packFile>;
