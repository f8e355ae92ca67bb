/**
 * Labelled texts as people write them: offsets are computed, never typed.
 *
 *     === en-press-01 | en | press | 2024-01-05
 *     The [[Pentagon|pentagon]] said [[Austin|lloyd-austin|short]] was not in {{Austin, Texas|a city}}.
 *
 * `[[surface|actor|level]]`; level is `full` when left out; `?a,b` as the actor means that both must
 * be offered and neither claimed. `{{surface|sense}}` is a trap: it looks like a name and is none.
 */
import { type GoldText, LEVELS, type Level } from './model';

const HEADER = /^=== *(.+)$/;
const MARK = /\[\[([^|\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]\]|\{\{([^|}]+)(?:\|([^}]*))?\}\}/g;

export function readMarkedTexts(source: string, file: string): GoldText[] {
  const texts: GoldText[] = [];
  let header: string[] | null = null;
  let lines: string[] = [];
  const finish = () => {
    if (header) texts.push(readMarkedText(header, lines.join('\n').trim(), file));
    lines = [];
  };
  for (const line of source.split('\n')) {
    const found = HEADER.exec(line);
    if (found) {
      finish();
      header = found[1]!.split('|').map((part) => part.trim());
    } else if (header) lines.push(line);
  }
  finish();
  return texts;
}

function readMarkedText(header: string[], marked: string, file: string): GoldText {
  const [id, lang, kind, date] = header;
  if (!id || !lang || !kind) throw new Error(`${file}: a header needs id, language and kind`);
  const gold: GoldText = {
    id,
    set: 'own',
    lang,
    kind,
    date: date || null,
    text: '',
    mentions: [],
    traps: [],
  };
  let from = 0;
  for (const mark of marked.matchAll(MARK)) {
    gold.text += marked.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const start = gold.text.length;
    gold.text += mark[1] ?? mark[4];
    const end = gold.text.length;
    if (mark[1] === undefined) {
      gold.traps.push({ start, end, sense: mark[5] ?? '' });
      continue;
    }
    const level = (mark[3] ?? 'full') as Level;
    if (!LEVELS.includes(level)) throw new Error(`${file}: ${id}: no such level: ${level}`);
    const who = mark[2]!;
    const offered = who.startsWith('?') ? who.slice(1).split(',') : [];
    const actor = offered.length ? null : who;
    gold.mentions.push({ start, end, actor, offered, level, wider: null });
  }
  gold.text += marked.slice(from);
  if (/\[\[|\]\]|\{\{|\}\}/.test(gold.text))
    throw new Error(`${file}: ${id}: a mark is not closed`);
  return gold;
}
