/**
 * A small pack about another subject than the bundled one: the Hundred Days of 1815. Cases change one file of
 * it and say what must follow.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPack } from '../../../pack/load-data';
import type { Pack } from '../../../pack/model';
import type { Problem } from '../../../pack/read/problem';

export type Files = Record<string, string | Uint8Array>;

export const HUNDRED_DAYS: Record<string, string> = {
  'data/pack.yaml': `id: hundred-days
title: The Hundred Days
asOf: 2024-01-01
cues: { en: [Waterloo] }
`,
  'data/parties.yaml': `- { id: united-kingdom, name: United Kingdom, kind: state }
- { id: prussia, name: Prussia, kind: state }
`,
  'data/lookalikes.yaml': `- { text: Napoleon cake, lang: en, sense: a pastry }
`,
  'data/loaded-words.yaml': `- { words: [tyrant], instead: ruler, with: [called] }
`,
  'data/actors/napoleon-bonaparte.yaml': `id: napoleon-bonaparte
name: Napoleon Bonaparte
native: { text: Napoléon Bonaparte, lang: fr }
category: person
sentence: General who became Emperor of the French and lost the Battle of Waterloo in 1815.
names:
  - Napoleon Bonaparte
  - { text: Napoléon Bonaparte, lang: fr }
  - { text: Bonaparte, kind: short, needs: antecedent }
statements:
  - property: born
    when: 1769-08-15
    evidence: [britannica-napoleon]
  - property: died
    when: 1821-05-05
    evidence: [britannica-napoleon, napoleon-org]
  - property: leads
    object: armee-du-nord
    text: commander-in-chief
    when: 1815-06/1815-06-22
    evidence: [britannica-waterloo]
`,
  'data/actors/armee-du-nord.yaml': `id: armee-du-nord
name: Armée du Nord
native: null
category: state-force
sentence: French army of the campaign of 1815.
names: [Armée du Nord]
statements:
  - property: founded
    when: 1815
    evidence: [napoleon-org]
  - property: part-of
    object: first-french-empire
    when: 1815/
    evidence: [napoleon-org]
`,
  'data/actors/first-french-empire.yaml': `id: first-french-empire
name: First French Empire
native: null
category: government-body
sentence: France under Napoleon Bonaparte.
names: [First French Empire]
statements: []
`,
  'data/actors/michel-ney.yaml': `id: michel-ney
name: Michel Ney
native: null
category: person
sentence: Marshal who commanded the left wing in 1815.
names: [Michel Ney]
statements:
  - property: died
    when: 1815-12-07
    evidence: [napoleon-org]
  - property: member-of
    object: armee-du-nord
    text: left wing
    evidence: [britannica-waterloo]
  - property: said
    text: He would bring Napoleon back in an iron cage.
    when: 1815-03
    mode: claimed
    by: [{ text: witnesses at court }]
    evidence: [napoleon-org]
`,
  'data/events/1815-06-18-waterloo.yaml': `id: 1815-06-18-waterloo
title: Battle of Waterloo
kind: battle
when: 1815-06-18
place: { name: Waterloo, country: BE, lat: 50.68, lon: 4.41, precision: town }
summary: The armies of Wellington and Blücher defeated the French army south of Waterloo.
statements:
  - property: took-place
    evidence: [britannica-waterloo, britannica-napoleon]
  - property: participant
    role: perpetrator
    object: armee-du-nord
    evidence: [britannica-waterloo]
  - property: participant
    role: target
    object: united-kingdom
    evidence: [britannica-waterloo]
  - property: casualties
    measure: killed
    low: 25000
    of: French, with the wounded
    mode: claimed
    by: [{ text: Britannica }]
    evidence: [britannica-waterloo]
`,
  'data/offices/emperor-of-the-french.yaml': `id: emperor-of-the-french
title: Emperor of the French
body: first-french-empire
names: [{ text: Emperor of the French, lang: en }]
holders:
  - { actor: napoleon-bonaparte, when: 1804-05-18/1814-04-06, evidence: [britannica-napoleon] }
  - { actor: napoleon-bonaparte, when: 1815-03-20/1815-06-22, evidence: [britannica-napoleon] }
`,
  'data/sources/britannica.yaml': `- id: britannica-napoleon
  publisher: Encyclopaedia Britannica
  title: null
  issued: null
  url: https://www.britannica.com/biography/Napoleon-I
  kind: reference
- id: britannica-waterloo
  publisher: Encyclopaedia Britannica
  title: Battle of Waterloo
  issued: null
  url: https://www.britannica.com/event/Battle-of-Waterloo
  kind: reference
`,
  'data/sources/napoleon-org.yaml': `- id: napoleon-org
  publisher: Fondation Napoléon
  title: null
  issued: null
  url: https://www.napoleon.org/
  kind: ngo
  lang: fr
`,
};

/** The pack with some files changed, read from a folder that is removed afterwards. */
export function readChanged(changed: Files): { pack: Pack; problems: Problem[] } {
  return withFolder(changed, readPack);
}

export function withFolder<T>(changed: Files, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'hundred-days-'));
  try {
    for (const [file, contents] of Object.entries({ ...HUNDRED_DAYS, ...changed })) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), contents);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** One file with a piece of it replaced. */
export function edited(file: string, piece: string, replacement: string): Record<string, string> {
  const text = HUNDRED_DAYS[file]!;
  if (!text.includes(piece)) throw new Error(`${file} does not hold: ${piece}`);
  return { [file]: text.replace(piece, replacement) };
}

export function hundredDays(): Pack {
  return readChanged({}).pack;
}
