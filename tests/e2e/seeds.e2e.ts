/**
 * The five seed articles, rendered as pages: everybody labelled in them is found, is marked, and has the
 * right card.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cardSays, noCard } from './readers/card';
import { drawn } from './readers/marks';
import { hoverOver } from './readers/pointer';
import { SEEDS } from './site';
import { expect, test } from './test';

const GOLD = '../shared/gold/seeds.tsv';

interface Label {
  file: string;
  surface: string;
  actor: string;
  level: string;
}

function labels(): Label[] {
  if (!existsSync(GOLD)) return [];
  return readFileSync(GOLD, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [file = '', , , surface = '', actor = '', level = ''] = line.split('\t');
      return { file, surface, actor, level };
    });
}

const files = [...new Set(labels().map((label) => label.file))];

test('the seed articles are at hand', () => {
  test.skip(files.length === 0, `${SEEDS} and ${GOLD} are not here`);
  expect(files).toHaveLength(5);
});

for (const file of files) {
  test(`seed ${file.slice(0, 3)}: every actor labelled in full is found, every actor found opens its card`, async ({
    reader,
  }) => {
    test.setTimeout(300_000);
    await reader.open(`http://seeds.example/${file}?date=2024-02-05`);
    await drawn(reader);
    const summary = await reader.summary();
    const labelled = labels().filter((label) => label.file === file && label.level === 'full');
    const found = new Set(summary.cast.map((member) => member.actor));
    for (const { actor, surface } of labelled)
      expect(found, `${surface} -> ${actor}`).toContain(actor);

    for (const member of summary.cast) {
      const first = summary.mentions.find(
        ({ mention, marked }) => marked && mention.actor === member.actor,
      );
      expect(first, `${member.name} is marked`).toBeDefined();
      await hoverOver(reader, await lineOfMark(first!.mention.surface));
      await cardSays(reader, member.name, 240);
      await reader.press('Escape');
      await noCard(reader);
    }

    function lineOfMark(surface: string) {
      return reader.inPage((surface) => {
        for (const ranges of CSS.highlights.values()) {
          for (const range of ranges) {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            if (live.toString() !== surface) continue;
            live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = live.getClientRects()[0]!;
            return { left, top, width, height };
          }
        }
        throw new Error(`no mark reads "${surface}"`);
      }, surface);
    }
  });
}
