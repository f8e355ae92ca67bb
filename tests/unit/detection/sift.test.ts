/** Which parts of a large page are read: never fewer than those in which somebody may be named. */
import { describe, expect, it } from 'vitest';
import { sift } from '../../../detection/sift';
import { answerTo, packLexicon } from './who';

/** Each part alone in what it stands in, unless groups are given. */
function worth(texts: string[], groups = texts.map((_, i) => i), language: string | null = 'en') {
  return sift(packLexicon(), { texts, groups, language, context: null }).worthReading;
}

const BREAD = 'Bakers of Lyon spoke about bread and its price.';
const NAMING = 'A statement by Kataib Hezbollah followed.';

describe('a part is worth reading', () => {
  it.each([
    ['when it names somebody in full', [BREAD, NAMING, BREAD], [1]],
    [
      'when it may name somebody in short whom another part names in full',
      ['Prime Minister Mohammed Shia al-Sudani spoke in Baghdad.', BREAD, 'Sudani left.'],
      [0, 2],
    ],
    ['when it says an office', ['Iraq’s prime minister spoke.', BREAD], [0]],
    ['when words of two elements touch', ['Written byKataib HezbollahShare', BREAD], [0]],
    ['when a number touches', ['Kataib Hezbollah3 hours ago', BREAD], [0]],
    [
      'when it is in a script without capitals, where touching words do not show',
      ['قال المتحدثكتائب حزب اللهاليوم', BREAD],
      [0],
    ],
  ] as const)('%s', (_, texts, expected) => {
    expect(worth([...texts])).toEqual(expected);
  });

  it('with what stands beside it', () => {
    expect(worth([BREAD, NAMING, BREAD, BREAD], [0, 1, 1, 2])).toEqual([1, 2]);
  });
});

describe('a part is not worth reading', () => {
  it.each([
    ['on a page that names nobody', [BREAD, BREAD]],
    [
      'for family names alone, on a page that names nobody in full',
      ['Hussein and Ali spoke.', BREAD],
    ],
    ['when there is nothing', ['', '']],
  ])('%s', (_, texts) => {
    expect(worth(texts)).toEqual([]);
  });

  it('for the family name of somebody without office, whom the page does not name in full', () => {
    expect(worth([NAMING, 'Gharawi spoke.'])).toEqual([0]);
    expect(worth([NAMING, 'Gharawi spoke.', 'Haydar al-Gharawi left.'])).toEqual([0, 1, 2]);
  });

  it('unless another part, read without having been looked at, may name them in full', () => {
    expect(worth(['قال حيدر الغراوي اليوم', 'Gharawi spoke.', NAMING, BREAD])).toEqual([0, 1, 2]);
  });

  it('unless who bears it was named in full before', () => {
    const before = answerTo('Haydar al-Gharawi spoke in Baghdad.').context;
    const asked = { texts: ['Gharawi left.', BREAD], groups: [0, 1], language: 'en' };
    expect(before.activated).not.toEqual([]);
    expect(sift(packLexicon(), { ...asked, context: before }).worthReading).toEqual([0]);
  });
});

describe('what is not read', () => {
  it('still tells the field of the page', () => {
    const field = 'Ministers met in Baghdad to speak about Iraq and its militias.';
    const { context, worthReading } = sift(packLexicon(), {
      texts: [field, 'After that there was word of Hadi al-Amiri.'],
      groups: [0, 1],
      language: 'en',
      context: null,
    });
    expect(worthReading).toEqual([1]);
    expect(context.cueCount).toBeGreaterThan(0);
    const { mentions } = answerTo('After that there was word of Hadi al-Amiri.', { context });
    expect(mentions.map(({ actor }) => actor)).toEqual(['hadi-al-amiri']);
  });

  it('takes nothing from what was established before', () => {
    const before = answerTo('Prime Minister Mohammed Shia al-Sudani spoke in Baghdad.').context;
    const asked = { texts: ['Sudani left.', BREAD], groups: [0, 1], language: 'en' };
    const answer = sift(packLexicon(), { ...asked, context: before });
    expect(answer.worthReading).toEqual([0]);
    expect(answer.context.activated).toEqual(before.activated);
    expect(answer.context.cueCount).toBeGreaterThanOrEqual(before.cueCount);
  });
});
