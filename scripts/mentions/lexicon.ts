/** The lexicon of the pack in `data/`, or of a list of names. */
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../../detection/lexicon/compile/compile';
import { type Lexicon, loadLexicon } from '../../detection/lexicon/stored/load';
import { actorsOf, lexiconOfNames, linesOf, type Refusal } from '../../detection/names-list';
import { lexiconSource } from '../../pack/lexicon-source';
import { loadPackFromData } from '../../pack/load-data';
import type { Pack } from '../../pack/model';
import { DataProblems, problemLine } from '../../pack/read/problem';
import { BadInput } from './arguments';
import { readText } from './input';
import type { Stats } from './stats';

export interface OpenLexicon {
  lexicon: Lexicon;
  actors: () => Iterable<{ id: string; name: string; category: string }>;
}

export async function openLexicon(names: string | null, stats: Stats): Promise<OpenLexicon> {
  return names === null ? packLexicon(stats) : namesLexicon(names, stats);
}

function packLexicon(stats: Stats): OpenLexicon {
  const pack = readPackOrSay();
  const lexicon = built(stats, () => compileLexicon(lexiconSource(pack)));
  return {
    lexicon,
    *actors() {
      for (const { id, name, category } of pack.actors.values()) yield { id, name, category };
    },
  };
}

function built(stats: Stats, compile: () => ArrayBuffer): Lexicon {
  const before = performance.now();
  const bytes = compile();
  const lexicon = loadLexicon(bytes);
  stats.built({
    milliseconds: performance.now() - before,
    bytes: bytes.byteLength,
    textBytes: lexicon.textBytes,
    names: lexicon.formCount,
    actors: lexicon.entryCount,
  });
  return lexicon;
}

function readPackOrSay(): Pack {
  try {
    return loadPackFromData(projectRoot());
  } catch (error) {
    if (!(error instanceof DataProblems)) throw error;
    const [first] = error.problems;
    const more = error.problems.length - 1;
    const rest = more > 0 ? ` and ${more} more` : '';
    throw new BadInput(
      `the pack cannot be read: ${problemLine(first!)}${rest}; see npm run data:check`,
    );
  }
}

/** Refusals shown one by one; a broken file of a million lines should not print a million. */
const MOST_REFUSALS = 100;

async function namesLexicon(path: string, stats: Stats): Promise<OpenLexicon> {
  const text = await readText(path);
  let refused = 0;
  const say = ({ line, name, reason }: Refusal) => {
    refused++;
    if (refused > MOST_REFUSALS) return;
    const what = name === null ? '' : `: ${JSON.stringify(name)}`;
    process.stderr.write(`mentions: ${path}: line ${line}${what}: refused: ${reason}\n`);
  };
  const lexicon = built(stats, () => lexiconOfNames(linesOf(text), say));
  if (refused > MOST_REFUSALS) {
    const more = refused - MOST_REFUSALS;
    process.stderr.write(`mentions: ${path}: ${more} more names or lines refused\n`);
  }
  return {
    lexicon,
    *actors() {
      for (const { id, names, kind } of actorsOf(linesOf(text), () => undefined)) {
        yield { id, name: names[0]!.text, category: kind };
      }
    },
  };
}

export function projectRoot(): string {
  return fileURLToPath(new URL('../..', import.meta.url));
}
