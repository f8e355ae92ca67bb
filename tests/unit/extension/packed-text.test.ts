/** What is packed on one side comes out the same on the other, through JSON as browsers send it. */
import { describe, expect, it } from 'vitest';
import type {
  DetectionAnswer,
  DetectionRequest,
  Mention,
  TextBlock,
} from '../../../detection/model';
import {
  packAnswer,
  packRequest,
  unpackAnswer,
  unpackRequest,
} from '../../../extension/packed-text';
import { hashOfBlock } from '../../../extension/text-hash';

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const about = { articleDate: '2024-01-04', language: 'en', context: null };

describe('a question', () => {
  const cases: [string, DetectionRequest['blocks']][] = [
    ['of no block', []],
    ['of one', [{ id: 0, text: 'Text', kind: 'headline', lang: 'en' }]],
    [
      'of every kind, some without text, in one language',
      [
        { id: 3, text: 'A headline', kind: 'headline', lang: null },
        { id: 4, text: '', kind: 'paragraph', lang: null },
        { id: 9, text: 'كتائب حزب الله', kind: 'caption', lang: null },
        { id: 10, text: '𝒜 pair of units 😀', kind: 'other', lang: null },
      ],
    ],
    [
      'in several languages',
      [
        { id: 0, text: 'One', kind: 'paragraph', lang: 'en' },
        { id: 1, text: 'واحد', kind: 'paragraph', lang: 'ar' },
        { id: 2, text: 'I', kind: 'paragraph', lang: null },
      ],
    ],
  ];
  it.each(cases)('%s', (_, blocks) => {
    const request = { blocks, ...about };
    expect(unpackRequest(sent(packRequest(request)))).toEqual(request);
  });
});

describe('an answer', () => {
  const mention = (block: number, start: number, surface: string): Mention => ({
    block,
    start,
    end: start + surface.length,
    surface,
    actor: 'someone',
    candidates: [{ actor: 'someone', score: 0.9 }],
    how: { rule: 'full-name', form: surface, agreement: 'exact', because: [] },
    confidence: 0.9,
  });
  const context = { activated: [], cueCount: 2, language: 'en' };

  it('arrives as it was sent, in order', () => {
    const answer: DetectionAnswer = {
      mentions: [mention(1, 0, 'Some One'), mention(1, 20, 'One'), mention(7, 4, 'Some One')],
      context,
    };
    const blocks: TextBlock[] = [1, 7].map((id) => ({
      id,
      text: `Text ${id}`,
      kind: 'other',
      lang: null,
    }));
    const hashes = blocks.map(hashOfBlock);
    expect(unpackAnswer(sent(packAnswer(answer, blocks)))).toEqual({ ...answer, hashes });
  });

  it('says what mentions of one name have in common once', () => {
    const mentions = Array.from({ length: 100 }, (_, i) => mention(i, 3, 'Some One'));
    const packed = packAnswer({ mentions, context }, []);
    expect(packed.shared).toHaveLength(1);
    const [first, second] = unpackAnswer(packed).mentions;
    expect(first?.how).toBe(second?.how);
  });
});
