/** Several of a list who bear one name: all are offered, unless the text says more of one of them. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../detection/detect';
import { findCandidates } from '../../../../detection/lexicon/match/match';
import { lexiconOf } from '../lexicon-of';

const bodies = lexiconOf(
  {
    'council-a': ['Golden Council'],
    'council-b': ['Golden Council'],
    'council-c': ['Golden Council', 'Lamp Bearers Front'],
    'council-d': ['Golden Council'],
    'council-small': ['golden council'],
  },
  'organisation',
);

const offered = (text: string) =>
  detect(bodies, {
    blocks: [{ id: 0, text, kind: 'paragraph', lang: 'en' }],
    articleDate: null,
    language: 'en',
    context: null,
  }).mentions.map(
    ({ surface, actor, candidates }) =>
      `${surface}: ${actor ?? candidates.map(({ actor, score }) => `${actor} ${score}`).join(', ')}`,
  );

describe('namesakes of a list', () => {
  it('are alike where the lexicon knows nothing but the name, written the same', () => {
    const [found] = findCandidates(bodies, 'The Golden Council met.', 'en');
    const alike = Object.fromEntries(found!.entries.map(({ id, alike }) => [id, alike]));
    expect(alike['council-b']).toBe(alike['council-a']);
    expect(alike['council-c']).not.toBe(alike['council-a']);
    expect(alike['council-small']).not.toBe(alike['council-a']);
  });

  it.each([
    [
      'The Golden Council met.',
      [
        'Golden Council: council-a 0.96, council-b 0.96, council-c 0.96, council-d 0.96, council-small 0.95',
      ],
    ],
    ['The golden council met.', ['golden council: council-small']],
    [
      'The Lamp Bearers Front met. The Golden Council met.',
      [
        'Lamp Bearers Front: council-c',
        'Golden Council: council-a 0.96, council-b 0.96, council-c 0.96, council-d 0.96, council-small 0.95',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });
});
