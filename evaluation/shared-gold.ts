/** Reads the labelled texts that lie beside the project, if they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldMention, GoldText, Level } from './model';

interface Line {
  id: string;
  lang: string;
  date: string | null;
  text: string;
  mentions: { start: number; end: number; actor: string; level: Level }[];
  traps?: { start: number; end: number; sense: string }[];
}

/** Null where there is no such folder, so that the caller can say that it skipped. */
export function readSharedGold(root: string): GoldText[] | null {
  const folder = join(root, 'gold');
  if (!existsSync(folder)) return null;
  return [
    ...readLines(join(folder, 'texts.jsonl'), 'shared'),
    ...readLines(join(folder, 'lookalikes.jsonl'), 'lookalikes'),
    ...readSeeds(join(folder, 'seeds.tsv'), join(root, 'seeds')),
  ];
}

function readLines(file: string, set: string): GoldText[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((text) => {
    const line = JSON.parse(text) as Line;
    const translated = line.lang.endsWith('-mt');
    return {
      id: line.id,
      set,
      lang: line.lang.split('-')[0]!,
      kind: set === 'lookalikes' ? 'look-alike' : translated ? 'machine-translated' : 'press',
      date: line.date,
      text: line.text,
      mentions: line.mentions.map((mention) => ({ ...mention, offered: [], wider: null })),
      traps: line.traps ?? [],
    };
  });
}

function readSeeds(file: string, folder: string): GoldText[] {
  const texts = new Map<string, GoldText>();
  const [, ...rows] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  for (const row of rows) {
    const [name, start, end, , actor, level, note] = row.split('\t');
    let gold = texts.get(name!);
    if (!gold) {
      const text = readFileSync(join(folder, name!), 'utf8');
      const id = name!.slice(0, 3);
      gold = {
        id,
        set: 'seeds',
        lang: 'en',
        kind: 'press',
        date: null,
        text,
        mentions: [],
        traps: [],
      };
      texts.set(name!, gold);
    }
    gold.mentions.push(seedMention(Number(start), Number(end), actor!, level as Level, note ?? ''));
  }
  return [...texts.values()];
}

function seedMention(
  start: number,
  end: number,
  actor: string,
  level: Level,
  note: string,
): GoldMention {
  const wider = /\[ext (\d+)-(\d+)\]/.exec(note);
  return {
    start,
    end,
    actor,
    offered: [],
    level,
    wider: wider && { start: Number(wider[1]), end: Number(wider[2]) },
  };
}
