/** Names as machines translate them, made of heads and what goes with them. */
import { describe, expect, it } from 'vitest';
import { renderingsOf } from '../../../pack/compile/renderings';

type File = NonNullable<Parameters<typeof renderingsOf>[0]>;
type Name = File['names'][number];

const name = (said: Partial<Name>): Name => ({
  actor: 'a',
  heads: [],
  rest: {},
  whole: {},
  alone: {},
  telling: false,
  ...said,
});

const formsOf = (...names: Name[]) =>
  renderingsOf({
    orders: { en: ['{head} of {rest}', '{rest} {head}'] },
    heads: { kataib: { en: ['Brigades', 'Battalions'], fr: ['Brigades'] } },
    names,
  }).get('a') ?? [];

const texts = (...names: Name[]) => formsOf(...names).map(({ text, lang }) => `${lang}: ${text}`);

describe('renderings', () => {
  it('are made of every head in the orders of the language, and the head comes first in others', () => {
    const rest = { en: ['Light'], fr: ['de la Lumière'] };
    expect(texts(name({ heads: ['kataib'], rest }))).toEqual([
      'en: Brigades of Light',
      'en: Light Brigades',
      'en: Battalions of Light',
      'en: Light Battalions',
      'fr: Brigades de la Lumière',
    ]);
  });

  it('stand as they are where they have no head', () => {
    expect(texts(name({ whole: { en: ['Yahya Messenger'] } }))).toEqual(['en: Yahya Messenger']);
  });

  it('of one actor are kept once, wherever they are listed', () => {
    const whole = { en: ['Yahya Messenger'] };
    expect(texts(name({ whole }), name({ whole }))).toEqual(['en: Yahya Messenger']);
  });

  it.each([
    ['nothing but the field', { whole: { en: ['x'] }, telling: true }, null],
    ['company', { whole: { en: ['x'] } }, 'company'],
    ['an antecedent', { alone: { en: ['x'] }, telling: true }, 'antecedent'],
  ])('need %s', (_, said, needs) => {
    expect(formsOf(name(said))).toEqual([
      expect.objectContaining({ kind: 'translation-slip', needs, shown: false }),
    ]);
  });

  it('are none without a file', () => {
    expect(renderingsOf(undefined).size).toBe(0);
  });
});
