/** What is measured on: real prose, and real parts of names. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexiconSource } from '../pack/lexicon-source';
import { loadPackFromData } from '../pack/load-data';
import type { Part } from './names';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = `${root}/../shared`;
const MARKUP = /\[\[([^|\]]*)\|[^\]]*\]\]/g;
const PROSE = /^[A-Z][\p{L}\p{N} ,.'’"“”();:\n-]{150,}$/u;
/** UTF-16 units; shorter lines are captions. */
const SHORTEST_PARAGRAPH = 20;
const LATIN = /^[\p{Script=Latin}'’ʿ-]+$/u;

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** News in Latin script: the project's own labelled texts, and those beside it where they are. */
function newsParagraphs(): string[] {
  const own = ['en', 'fr', 'de', 'es', 'tr', 'lookalikes'].map((name) =>
    read(`${root}/tests/gold/${name}.txt`)
      .replace(/^===.*$/gm, '')
      .replace(MARKUP, '$1'),
  );
  const seeds = existsSync(`${shared}/seeds`)
    ? readdirSync(`${shared}/seeds`).map((file) => read(`${shared}/seeds/${file}`))
    : [];
  return [...own, ...seeds].join('\n').split(/\n+/);
}

/** What the pack says about its events, and the headlines it cites: the field's own prose. */
function packParagraphs(): string[] {
  const { events, sources } = loadPackFromData(root);
  const summaries = [...events.values()].map(({ summary }) => summary);
  return [...summaries, ...[...sources.values()].map(({ title }) => title ?? '')];
}

/** Prose people wrote about other things: what the packages installed here say about themselves. */
function otherParagraphs(): string[] {
  const found: string[] = [];
  for (const name of readdirSync(`${root}/node_modules`)) {
    for (const paragraph of read(`${root}/node_modules/${name}/README.md`).split(/\n\n+/)) {
      if (PROSE.test(paragraph.trim())) found.push(paragraph.trim());
    }
  }
  return found;
}

/** Among them, the type declarations with the longest explanations. */
const EXPLAINED = ['@types/node', 'typescript/lib', 'playwright-core/types'];
const COMMENT = /\/\*\*(.*?)\*\//gs;
const SENTENCES = /^[A-Z][^{}@<>_=|\\]{80,}$/;

function explanations(): string[] {
  const found: string[] = [];
  for (const folder of EXPLAINED) {
    const path = `${root}/node_modules/${folder}`;
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path).filter((name) => name.endsWith('.d.ts'))) {
      for (const [, comment] of read(`${path}/${file}`).matchAll(COMMENT)) {
        for (const paragraph of comment!.replace(/^\s*\* ?/gm, '').split(/\n\s*\n/)) {
          const text = paragraph.replace(/\s+/g, ' ').trim();
          if (SENTENCES.test(text)) found.push(text);
        }
      }
    }
  }
  return found;
}

/** Different paragraphs, repeated only where they are too few. */
export function texts(length: number): string[] {
  const all = [...newsParagraphs(), ...packParagraphs(), ...otherParagraphs(), ...explanations()];
  const paragraphs = [...new Set(all.filter((text) => text.length > SHORTEST_PARAGRAPH))];
  const chosen: string[] = [];
  for (let total = 0, i = 0; total < length; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    chosen.push(paragraph);
    total += paragraph.length;
  }
  return chosen;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** First and family names with their frequency: the Wikidata pairs where they are, else the pack's. */
export function peopleParts(): Part[] {
  const pairs = read(`${shared}/data/arabic-latin-tokens.tsv`).trim();
  if (pairs === '') return partsOf('person');
  return pairs
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([latin]) => LATIN.test(latin!))
    .map(([latin, , count]) => [capital(latin!), Number(count)]);
}

/** Words of the names of groups and institutions. */
export function bodyParts(): Part[] {
  return partsOf('body');
}

export function packNames(): string[] {
  const { actors } = lexiconSource(loadPackFromData(root));
  return [...actors].flatMap(({ names }) => names.map(({ text }) => text));
}

function partsOf(kind: 'person' | 'body'): Part[] {
  const counts = new Map<string, number>();
  for (const actor of lexiconSource(loadPackFromData(root)).actors) {
    if ((actor.kind === 'person') !== (kind === 'person')) continue;
    for (const { text } of actor.names) {
      for (const word of text.split(/\s+/)) {
        if (LATIN.test(word) && word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return [...counts];
}
