/** Texts, dates and addresses as the data files write them. */
import * as v from 'valibot';
import { readEdtf } from '../edtf';

/** Overrides and isolates can make a name read as another one; control characters hide in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF]/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export const plainText = v.pipe(
  v.string('must be text; put it in quotes'),
  v.check((text) => !HIDDEN.test(text), hiddenCharacter),
  v.check((text) => text.trim() !== '', 'is empty: write it, or leave the line out'),
  v.check((text) => text === text.trim(), 'begins or ends with a space: take it out'),
);

function hiddenCharacter(issue: { input: string }): string {
  const code = HIDDEN.exec(issue.input)?.[0].codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `holds the hidden character U+${code.padStart(4, '0')}, which can make text read as something else: take it out`;
}

export const id = v.pipe(
  v.string('must be an id'),
  v.regex(ID, 'is no id: ids are lower-case letters, digits and single hyphens (kataib-hezbollah)'),
);

export const language = v.pipe(
  v.string('must be a language tag in quotes'),
  v.regex(LANGUAGE, 'is no language tag: write en, fr, ar, fa…'),
);

export const evidence = v.pipe(
  v.array(id, 'must be a list of source ids: evidence: [a-source-id]'),
  v.minLength(1, 'is empty: a statement needs at least one source'),
  v.checkItems((item, index, all) => all.indexOf(item) === index, 'names the same source twice'),
);

/** YAML reads a bare year as a number and a bare set as a list: both mean the date as written. */
export const edtf = v.pipe(
  v.union([v.string(), v.number(), v.array(v.union([v.string(), v.number()]))], 'must be a date'),
  v.transform((value) => (Array.isArray(value) ? `[${value.join(',')}]` : String(value))),
);

/** A date that needs no `span` beside it. */
export const plainDate = v.pipe(
  edtf,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const reading = readEdtf(dataset.value);
    if (!reading.ok) addIssue({ message: reading.why });
    else if (!reading.interval.isPoint) addIssue({ message: 'must be one date, not a span' });
  }),
);

export const isoDay = v.pipe(
  v.string('must be a day: 2024-01-04'),
  v.isoDate('is no day: write 2024-01-04'),
);

export const address = v.pipe(
  v.string('must be an address'),
  v.check(
    isWebAddress,
    'is no web address: it must begin with http:// or https:// and hold no space',
  ),
);

function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || HIDDEN.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && hostname.includes('.') && !username && !password;
}
