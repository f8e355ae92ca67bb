/** The labelled texts at hand: the project's own, and those beside it where present. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkedTexts } from '../../evaluation/markup';
import type { GoldText } from '../../evaluation/model';
import { readSharedGold } from '../../evaluation/shared-gold';

export function ownGold(root: string): GoldText[] {
  const folder = join(root, 'tests', 'gold');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readMarkedTexts(readFileSync(join(folder, name), 'utf8'), name));
}

export function sharedGold(root: string): GoldText[] | null {
  return readSharedGold(join(root, '..', 'shared'));
}
