/** The command line of `mentions`, read and checked; any mistake is reported in one clear line. */
import { parseArgs } from 'node:util';
import { dateAsWritten } from '../../detection/article-date';

export const USAGE =
  'usage: mentions [--date DATE] [--lang LANG] [--names FILE] [--jsonl] [--html FILE] [--actors] [--stats] [--help] [FILE|-]';

export const HELP = `${USAGE}

Says who is named in a text, as JSON Lines. FILE is UTF-8 text; - or nothing is standard input.

  --date DATE    the day it was written: 2024-01-05, 2024-01 or 2024
  --lang LANG    its language (en, fr, ar-IQ); otherwise guessed from the text
  --html FILE    a saved page instead: its prose, language and date
  --jsonl        lines {"id","text","lang","date"} in, {"id","mentions":[...]} out
  --names FILE   lines {"id","names":[...],"kind":"person|organisation|coalition"} instead of the pack
  --actors       whom it knows: {"id","name","category"} a line
  --stats        build time, bytes and speed, to standard error
  --help         this

Fields of the answers: docs/command-line.md`;

export interface MentionsArguments {
  /** `text`: one text; `lines`: JSON Lines in and out; `page`: prose of an HTML file; `actors`: who is known. */
  task: 'text' | 'lines' | 'page' | 'actors' | 'help';
  /** A file's path, or `-` for standard input. */
  input: string;
  date: string | null;
  lang: string | null;
  names: string | null;
  stats: boolean;
}

/** What the person at the command line did wrong: one line, exit code 2. */
export class BadInput extends Error {}

export function readArguments(given: string[]): MentionsArguments {
  const { values, positionals } = parse(given);
  if (positionals.length > 1) {
    throw new BadInput(`one file at a time, not ${positionals.length} (${USAGE})`);
  }
  const tasks = (['jsonl', 'html', 'actors'] as const).filter((name) => values[name] !== undefined);
  if (tasks.length > 1) throw new BadInput(`--${tasks.join(' and --')} do not go together`);
  if (values.html !== undefined && positionals.length) {
    throw new BadInput('--html names its file itself; leave out the other one');
  }
  const date = values.date ?? null;
  if (date !== null && !dateAsWritten(date)) {
    throw new BadInput(`--date ${date}: not a date; write it as 2024-01-05, 2024-01 or 2024`);
  }
  const lang = values.lang ?? null;
  if (lang !== null && !isLanguageTag(lang)) {
    throw new BadInput(`--lang ${lang}: not a language tag; write it as en, fr or ar-IQ`);
  }
  return {
    task: taskOf(values),
    input: values.html ?? positionals[0] ?? '-',
    date,
    lang,
    names: values.names ?? null,
    stats: values.stats ?? false,
  };
}

function taskOf({ help, jsonl, html, actors }: ReturnType<typeof parse>['values']) {
  if (help) return 'help';
  if (jsonl) return 'lines';
  if (html !== undefined) return 'page';
  return actors ? 'actors' : 'text';
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        lang: { type: 'string' },
        names: { type: 'string' },
        jsonl: { type: 'boolean' },
        html: { type: 'string' },
        actors: { type: 'boolean' },
        stats: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. |\n/);
    throw new BadInput(`${reason} (${USAGE})`);
  }
}

export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
