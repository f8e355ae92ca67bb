/** Reads what `mentions` is given, as UTF-8 and nothing else. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import * as v from 'valibot';
import { dateAsWritten } from '../../detection/article-date';
import { BadInput, isLanguageTag } from './arguments';

/** UTF-16 units; a longer line is not an article but a mistake, and would hold up the stream. */
const LONGEST_LINE = 64 * 1024 * 1024;

export interface InputLine {
  id: string | number | null;
  text: string;
  lang: string | null;
  date: string | null;
}

export async function openInput(path: string): Promise<AsyncIterable<Buffer>> {
  if (path === '-') return process.stdin;
  const found = await stat(path).catch(() => null);
  if (!found) throw new BadInput(`${path}: no such file`);
  if (found.isDirectory()) throw new BadInput(`${path}: a folder, not a file`);
  return createReadStream(path);
}

const nameOf = (path: string) => (path === '-' ? 'standard input' : path);

export async function readText(path: string): Promise<string> {
  let text = '';
  for await (const piece of decoded(path)) text += piece;
  return text;
}

/** Lines as they arrive, so that a long stream is answered while it is read. */
export async function* readLines(path: string): AsyncGenerator<{ line: string; number: number }> {
  let rest = '';
  let number = 0;
  for await (const piece of decoded(path)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE)
      throw new BadInput(`${nameOf(path)}: line ${number + 1} has no end`);
    for (const line of lines) yield { line, number: ++number };
  }
  if (rest) yield { line: rest, number: number + 1 };
}

async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const input = await openInput(path);
  try {
    for await (const bytes of input) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new BadInput(`${nameOf(path)}: not UTF-8 text`);
    throw new BadInput(`${nameOf(path)}: cannot be read (${(error as Error).message})`);
  }
}

const Line = v.object({
  id: v.nullish(v.union([v.string(), v.number()])),
  text: v.string(),
  lang: v.nullish(v.string()),
  date: v.nullish(v.string()),
});

export function readInputLine(line: string, where: string): InputLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`${where}: not JSON`);
  }
  const checked = v.safeParse(Line, value);
  if (!checked.success) {
    const [issue] = checked.issues;
    const key = issue.path?.map(({ key }) => String(key)).join('.') || 'the line';
    throw new BadInput(`${where}: ${key}: ${issue.message}`);
  }
  const { id, text, lang, date } = checked.output;
  if (date && !dateAsWritten(date)) throw new BadInput(`${where}: date: not a date: ${date}`);
  if (lang && !isLanguageTag(lang))
    throw new BadInput(`${where}: lang: not a language tag: ${lang}`);
  return { id: id ?? null, text, lang: lang ?? null, date: date ?? null };
}
