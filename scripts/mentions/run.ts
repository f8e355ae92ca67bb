/** Carries out one call of `mentions`. */
import { once } from 'node:events';
import type { Lexicon } from '../../detection/lexicon/stored/load';
import { HELP, type MentionsArguments } from './arguments';
import { readInputLine, readLines, readText } from './input';
import { openLexicon } from './lexicon';
import { mentionsIn } from './prose';
import { Stats } from './stats';

export async function run(given: MentionsArguments): Promise<void> {
  if (given.task === 'help') {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  const stats = new Stats();
  const { lexicon, actors } = await openLexicon(given.names, stats);
  if (given.task === 'actors') {
    for (const actor of actors()) await say(actor);
  } else if (given.task === 'lines') await answerLines(lexicon, given, stats);
  else if (given.task === 'page') await answerPage(lexicon, given, stats);
  else {
    const text = await readText(given.input);
    await answerText(lexicon, { text, lang: given.lang, date: given.date }, stats);
  }
  if (given.stats) process.stderr.write(`${stats.lines().join('\n')}\n`);
}

async function answerText(
  lexicon: Lexicon,
  request: Parameters<typeof mentionsIn>[1],
  stats: Stats,
): Promise<void> {
  const found = stats.timed(request.text, () => mentionsIn(lexicon, request));
  for (const mention of found) await say(outputOf(mention));
}

async function answerLines(lexicon: Lexicon, given: MentionsArguments, stats: Stats) {
  for await (const { line, number } of readLines(given.input)) {
    if (!line.trim()) continue;
    const input = readInputLine(
      line,
      `${given.input === '-' ? 'standard input' : given.input}: line ${number}`,
    );
    const request = {
      text: input.text,
      lang: input.lang ?? given.lang,
      date: input.date ?? given.date,
    };
    const found = stats.timed(input.text, () => mentionsIn(lexicon, request));
    await say({ id: input.id, mentions: found.map(outputOf) });
  }
}

async function answerPage(lexicon: Lexicon, given: MentionsArguments, stats: Stats) {
  // Only pages need a parser of HTML: loaded when one is asked for.
  const { readPage } = await import('./page');
  const page = readPage(await readText(given.input));
  const request = {
    text: page.text,
    blocks: page.blocks,
    lang: given.lang ?? page.lang,
    date: given.date ?? page.date,
  };
  await answerText(lexicon, request, stats);
}

function outputOf({
  start,
  end,
  surface,
  actor,
  candidates,
  how,
  confidence,
}: ReturnType<typeof mentionsIn>[number]) {
  return { start, end, surface, actor, candidates, how, confidence };
}

/** One line; waits when the reader is slower than we are. */
async function say(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
