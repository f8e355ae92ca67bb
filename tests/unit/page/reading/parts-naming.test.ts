/** Parts are chosen by the names in the page just as the worker would choose them, if asked. */
import { describe, expect, it } from 'vitest';
import { namesHere } from '../../../../detection/names-here';
import { sift } from '../../../../detection/sift';
import { partsNaming } from '../../../../page/reading/parts-naming';
import { packLexicon } from '../../detection/who';

const BREAD = 'Bakers of Lyon spoke about bread and its price.';
const NAMING = 'A statement by Kataib Hezbollah followed.';
const FIELD = 'Ministers met in Baghdad to speak about Iraq and its militias.';

describe('what is chosen, and what the rest tells of the field', () => {
  it.each([
    ['a part that names somebody', [BREAD, NAMING, BREAD], [0, 1, 2]],
    ['what stands beside it', [BREAD, NAMING, BREAD, BREAD], [0, 1, 1, 2]],
    [
      'short forms of whom another part names in full',
      ['Prime Minister Mohammed Shia al-Sudani spoke in Baghdad.', BREAD, 'Sudani left.'],
      [0, 1, 2],
    ],
    ['words of two elements that touch', ['Written byKataib HezbollahRead', BREAD], [0, 1]],
    ['signs of the field elsewhere', [FIELD, 'Then came Hadi al-Amiri.'], [0, 1]],
    ['signs that are part of a longer word', ['Iraqwise', 'Then came Hadi al-Amiri.'], [0, 1]],
    ['a sign in two parts', ['Of Iraq.', 'Iraq again.', NAMING], [0, 1, 2]],
  ])('%s', (_, texts, groups) => {
    const lexicon = packLexicon();
    const named = namesHere(lexicon, { texts, language: 'en' });
    if (named.kind !== 'somebody')
      throw new Error(`somebody is named, and the answer: ${named.kind}`);
    const asked = sift(lexicon, { texts, groups, language: 'en', context: null });
    expect(partsNaming(named, { texts, groups })).toEqual({
      worthReading: asked.worthReading,
      cueCount: asked.context.cueCount,
    });
  });
});
