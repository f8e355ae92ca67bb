/** A name that its place rules out is no antecedent, and no company for others: it is not certain, as it is not meant. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMarkedTexts } from '../../../../evaluation/markup';
import { answerTo, who } from '../who';

/** What the text is known by to what comes after it. */
const certain = (text: string, lang: string, date: string | null = null) =>
  answerTo(text, { lang, date }).context.activated.map(({ actor }) => actor);

describe('a whole name is not certain', () => {
  it.each([
    ['of the father', 'es', 'George W. Bush (padre) invadió Panamá. Bush habló de Irak.'],
    ['of the father', 'fr', 'Donald Trump (père) vendait des maisons. Trump aimait l’Irak.'],
    ['of the son', 'en', 'Donald Trump Jr. shot a lion. Trump laughed in Iraq.'],
    [
      'of a hospital',
      'ar',
      'افتتح مستشفى برهم صالح في السليمانية بالعراق. وقال صالح إن المرضى كثر.',
    ],
    ['of a street', 'fa', 'در خیابان حیدر العبادی بغداد ترافیک بود. العبادی شلوغ بود.'],
    ['of a stadium', 'en', 'The Haider al-Abadi Stadium opened in Iraq. Abadi was empty.'],
    ['that goes on', 'en', 'Kataib al-Mukhtar and Hashd al-Watani met in Iraq.'],
    ['of another war', 'en', 'The anti-ISIS coalition in Libya. The coalition left.'],
    ['of another body', 'en', 'The international coalition against Iran met. The coalition dined.'],
  ])('%s, %s: %s', (_, lang, text) => {
    expect(certain(text, lang)).toEqual([]);
    expect(who(text, { lang })).toEqual([]);
  });
});

/** Of things and people called so, and lists of names. */
const OTHERS = new Set(['lookalikes.txt', 'confusion.txt']);

describe('in every labelled text of the field', () => {
  const folder = fileURLToPath(new URL('../../../gold/', import.meta.url));
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !OTHERS.has(name))
    .flatMap((name) => readMarkedTexts(readFileSync(folder + name, 'utf8'), name));

  it.each(texts)('whoever is certain is meant somewhere: $id', ({ text, lang, date }) => {
    const { mentions, context } = answerTo(text, { lang, date });
    const meant = mentions.flatMap(({ actor, candidates }) => [
      actor,
      ...candidates.map((candidate) => candidate.actor),
    ]);
    expect(meant).toEqual(expect.arrayContaining(context.activated.map(({ actor }) => actor)));
  });
});
