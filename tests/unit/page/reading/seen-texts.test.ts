/** Texts in which nobody was found are recognised, and no others. */
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../../detection/model';
import { hashOfBlock } from '../../../../extension/text-hash';
import { SeenTexts } from '../../../../page/reading/seen-texts';

const hashOf = (text: string, kind: BlockKind = 'paragraph', lang: string | null = 'en') =>
  hashOfBlock({ text, kind, lang });

const texts = Array.from({ length: 20_000 }, (_, i) => `Paragraph ${i} about nobody.`);

describe('texts seen', () => {
  it('are known again, however many', () => {
    const seen = new SeenTexts();
    seen.addAll(texts.map((text) => hashOf(text)));
    expect(texts.every((text) => seen.has(hashOf(text)))).toBe(true);
  });

  it('are not taken for others', () => {
    const seen = new SeenTexts();
    seen.addAll(texts.map((text) => hashOf(text)));
    expect(texts.filter((text) => seen.has(hashOf(`${text} `)))).toEqual([]);
    expect(texts.filter((text) => seen.has(hashOf(text, 'headline')))).toEqual([]);
  });

  it('are none at first', () => {
    expect(new SeenTexts().has(hashOf(''))).toBe(false);
  });
});

describe('the hash of a text', () => {
  it.each([
    ['one letter', 'a', 'b'],
    ['the order', 'ab', 'ba'],
    ['the end', 'a', 'a '],
    ['what is beyond 8 bits', 'ا', 'ب'],
  ])('tells apart by %s', (_, one, other) => {
    expect(hashOf(one)).not.toBe(hashOf(other));
  });

  it('tells apart by language', () => {
    expect(hashOf('a', 'other', null)).not.toBe(hashOf('a', 'other', 'en'));
  });

  it('is different for 20,000 texts', () => {
    expect(new Set(texts.map((text) => hashOf(text))).size).toBe(texts.length);
  });
});
