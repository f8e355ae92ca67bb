/** The page's mentions as Web Annotations, as the W3C's model has them. */
import { describe, expect, it } from 'vitest';
import { webAnnotations } from '../../../components/citation/annotations';
import type { FoundMention, PageSummary } from '../../../extension/messages';

const found = (
  index: number,
  surface: string,
  actors: string[],
  more: Partial<FoundMention> = {},
): FoundMention => ({
  index,
  category: 'person',
  marked: true,
  mention: {
    block: 0,
    start: 0,
    end: surface.length,
    surface,
    actor: actors.length === 1 ? actors[0]! : null,
    candidates: actors.map((actor) => ({ actor, score: 1 })),
    how: { rule: 'full-name', form: surface, agreement: 'exact', because: [] },
    confidence: 1,
  },
  ...more,
});

const collection = (mentions: FoundMention[], url: string | null = 'https://news.example/a') =>
  JSON.parse(
    webAnnotations({
      summary: { host: 'news.example', mentions } as PageSummary,
      url,
      actors: new Map<string, { name: string; identifiers: Record<string, string> }>([
        ['one', { name: 'Person One', identifiers: { wikidata: 'Q1' } }],
        ['two', { name: 'Person Two', identifiers: {} }],
      ]),
      made: new Date('2026-07-01T12:00:00Z'),
    }),
  );

describe('Web Annotations', () => {
  it('are a collection of one page, each saying where and whom', () => {
    expect(collection([found(0, 'Mr One', ['one'], { before: 'said ', after: ' on' })])).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: 'Backgrounder',
      created: '2026-07-01T12:00:00.000Z',
      total: 1,
      first: {
        type: 'AnnotationPage',
        startIndex: 0,
        items: [
          {
            type: 'Annotation',
            motivation: 'identifying',
            body: [
              {
                type: 'SpecificResource',
                purpose: 'identifying',
                source: 'http://www.wikidata.org/entity/Q1',
              },
              { type: 'TextualBody', purpose: 'tagging', value: 'Person One' },
            ],
            target: {
              type: 'SpecificResource',
              source: 'https://news.example/a',
              selector: {
                type: 'TextQuoteSelector',
                exact: 'Mr One',
                prefix: 'said ',
                suffix: ' on',
              },
            },
          },
        ],
      },
    });
  });

  it('name every candidate where the text does not settle who is meant', () => {
    const [item] = collection([found(0, 'One or Two', ['one', 'two'])]).first.items;
    const tags = item.body.filter(({ type }: { type: string }) => type === 'TextualBody');
    expect(tags.map(({ value }: { value: string }) => value)).toEqual(['Person One', 'Person Two']);
  });

  it('have an address of their own for an actor without a known identifier', () => {
    const [item] = collection([found(0, 'Two', ['two'])]).first.items;
    expect(item.body[0].source).toBe('urn:backgrounder:actor:two');
  });

  it('fall back to the site where the address may not be read', () => {
    expect(collection([found(0, 'Two', ['two'])], null).first.items[0].target.source).toBe(
      'https://news.example/',
    );
  });
});
