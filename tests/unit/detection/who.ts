/** The pack's lexicon and a sentence's answer, written so that tables of cases can be read aloud. */
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';
import { detect } from '../../../detection/detect';
import { compileLexicon } from '../../../detection/lexicon/compile/compile';
import { type Lexicon, loadLexicon } from '../../../detection/lexicon/stored/load';
import type { DetectionAnswer, DocumentContext, Mention } from '../../../detection/model';
import { lexiconSource } from '../../../pack/lexicon-source';
import { readPack } from '../../../pack/load-data';

let lexicon: Lexicon | null = null;

/** Milliseconds; reading the whole pack on a busy machine. */
const READING_THE_PACK = 60_000;
beforeAll(() => void packLexicon(), READING_THE_PACK);

export function packLexicon(): Lexicon {
  if (!lexicon) {
    const { pack } = readPack(fileURLToPath(new URL('../../..', import.meta.url)));
    lexicon = loadLexicon(compileLexicon(lexiconSource(pack)));
  }
  return lexicon;
}

interface Asked {
  lang?: string | null;
  /** Of paragraphs in another language than the text. */
  langs?: readonly string[];
  date?: string | null;
  headline?: string;
  context?: DocumentContext | null;
}

/** Paragraphs are parted by a line break; "# " begins a headline. */
export function answerTo(text: string, asked: Asked = {}): DetectionAnswer {
  const { lang = 'en', langs = [], date = null, headline, context = null } = asked;
  const paragraphs = text.split('\n').map((paragraph, i) => ({
    id: i + 1,
    text: paragraph.replace(/^# /, ''),
    kind: paragraph.startsWith('# ') ? ('headline' as const) : ('paragraph' as const),
    lang: langs[i] ?? null,
  }));
  const title = headline ? [{ id: 0, text: headline, kind: 'headline' as const, lang: null }] : [];
  const blocks = [...title, ...paragraphs];
  return detect(packLexicon(), { blocks, articleDate: date, language: lang, context });
}

/** "Surface = actor" for each mention; `?a|b` where candidates are offered. */
export function who(text: string, asked: Asked = {}): string[] {
  return answerTo(text, asked).mentions.map(said);
}

/** Whoever is meant: what is marked. */
export const marked = (text: string, asked: Asked = {}): string[] =>
  answerTo(text, asked).mentions.map(({ surface }) => surface);

export function said({ surface, actor, candidates }: Mention): string {
  const offered = candidates
    .map((candidate) => candidate.actor)
    .sort()
    .join('|');
  return `${surface} = ${actor ?? `?${offered}`}`;
}
